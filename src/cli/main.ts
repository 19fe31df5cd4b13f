import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { untrusted } from '../core/view/untrusted-text';
import { agree } from './agree';
import { Misuse, readArguments } from './arguments';
import { check } from './check';
import { cites } from './cites';
import type { Command, ExitCode, Terminal } from './command';
import { convert } from './convert';
import { divide } from './divide';
import { exportCommand } from './export';
import { inspect } from './inspect';
import { references } from './references';
import { serve } from './serve';

const commands: readonly Command[] = [
  check,
  cites,
  divide,
  agree,
  inspect,
  references,
  exportCommand,
  convert,
  serve,
];

const help = `Faultline shows where a literature divides.

Usage: faultline COMMAND …

${commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

  faultline COMMAND --help   what a command takes, with examples
  faultline --version

Exit codes: 0 fine, 1 problems found, 2 called wrongly.
`;

async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = argv;
  if (first === undefined) {
    terminal.tell(help);
    return 2;
  }
  const command = commands.find(({ name }) => name === first);
  try {
    if (command) return await runCommand(command, rest, terminal);
    return runAlone(first, terminal);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    const called = command ? `faultline ${command.name}` : 'faultline';
    terminal.tell(`${called}: ${untrusted(error.message, 500)}. See "${called} --help".\n`);
    return 2;
  }
}

async function runCommand(command: Command, argv: readonly string[], terminal: Terminal) {
  const end = argv.indexOf('--');
  const before = end < 0 ? argv : argv.slice(0, end);
  if (before.some((argument) => argument === '--help' || argument === '-h')) {
    terminal.print(command.help);
    return 0;
  }
  return command.run(readArguments(argv, command), terminal);
}

/** What is no command: `--help`, `--version` or a mistake. */
function runAlone(word: string, terminal: Terminal): ExitCode {
  if (word === '--help' || word === '-h') terminal.print(help);
  else if (word === '--version') terminal.print(`${version()}\n`);
  else {
    const names = commands.map(({ name }) => name).join(', ');
    throw new Misuse(`unknown command "${word}"; there are ${names}`);
  }
  return 0;
}

function version(): string {
  const file = join(import.meta.dirname, '..', '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** A reader that has seen enough (`| head`) closes the pipe: no reason to complain. */
function endQuietlyOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`faultline: the output could not be written (${error.message}).\n`);
  process.exit(1);
}

process.stdout.on('error', endQuietlyOnClosedPipe);
process.exitCode = await run(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text),
});
