import type { Labelled } from '../label-tokens';
import type { Label } from '../labels';
import type { Token } from '../tokens';
import { type Run, textOf, trimmed } from './field-text';

/** Tokens side by side with one label. */
export interface LabelledRun extends Run {
  readonly label: Label;
}

/** A reference as its fields are made from: tokens, labels, and runs of them. */
export interface Parsed {
  readonly tokens: readonly Token[];
  readonly confidence: Float64Array;
  readonly runs: readonly LabelledRun[];
}

export function runsOf(tokens: readonly Token[], { labels, confidence }: Labelled): Parsed {
  const runs: LabelledRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const label = labels[i] as Label;
    const last = runs.at(-1);
    if (last?.label === label) runs[runs.length - 1] = { ...last, end: i + 1 };
    else runs.push({ label, start: i, end: i + 1 });
  }
  return { tokens, confidence, runs };
}

export const runsWith = (parsed: Parsed, label: Label): readonly LabelledRun[] =>
  parsed.runs.filter((run) => run.label === label);

/** A field's text and where it stands, in the reference's own characters. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The least of its tokens' probabilities. */
  readonly confidence: number;
  readonly run: Run;
}

/** Undefined where nothing is left of the run. */
export function pieceOf(parsed: Parsed, run: Run | undefined, trim = true): Piece | undefined {
  if (!run) return undefined;
  const { tokens, confidence } = parsed;
  const { start, end } = trim ? trimmed(tokens, run) : run;
  const first = tokens[start];
  const last = tokens[end - 1];
  if (start >= end || !first || !last) return undefined;
  let least = 1;
  for (let i = start; i < end; i++) least = Math.min(least, confidence[i] ?? 0);
  return {
    text: textOf(tokens, start, end),
    start: first.start,
    end: last.end,
    confidence: Math.round(least * 1000) / 1000,
    run: { start, end },
  };
}
