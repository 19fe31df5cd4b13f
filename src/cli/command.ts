import type { Arguments, ArgumentsWanted } from './arguments';

/** 0 fine, 1 problems found, 2 misuse. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes; each text ends its own lines. */
export interface Terminal {
  /** What was asked for; another program may read it. */
  readonly print: (text: string) => void;
  /** Words about it, for the person at the terminal. */
  readonly tell: (text: string) => void;
}

export interface Command extends ArgumentsWanted {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Usage, options and examples. */
  readonly help: string;
  readonly run: (given: Arguments, terminal: Terminal) => Promise<ExitCode>;
}
