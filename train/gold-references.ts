import { readFileSync } from 'node:fs';
import type { CslName } from '../src/core/model/csl';
import { type Label, labels } from '../src/core/read/references/labels';
import { referenceTokens } from '../src/core/read/references/reference-tokens';
import type { Token } from '../src/core/read/references/tokens';
import { bitOf, classesOf } from '../src/core/read/references/word-classes';

/** A reference with a label for each token. */
export interface Sample {
  /** The corpus that it is from. */
  readonly source: string;
  readonly raw: string;
  readonly tokens: readonly Token[];
  readonly labels: Uint8Array;
}

/** A stretch of a reference and what it is; '' for what stands between. */
export type Segment = readonly [label: string, text: string];

interface GoldLine {
  readonly id: string;
  readonly source: string;
  readonly raw: string;
  readonly segments?: readonly Segment[];
  readonly fields: { readonly [name: string]: unknown };
}

/** The corpora's own labels, as this project's. What is left out is `other`. */
const ownLabel: ReadonlyMap<string, Label> = new Map([
  ['label', 'number'],
  ['journal', 'container'],
  ['director', 'note'],
  ['producer', 'note'],
  ...labels.map((label) => [label, label] as const),
  ['number', 'other'],
]);

const none: ReadonlySet<string> = new Set();

/** The references of a file of gold, without those whose ids are held out. */
export function readGold(path: string, heldOut: ReadonlySet<string> = none): readonly Sample[] {
  const samples: Sample[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const gold = JSON.parse(line) as GoldLine;
    if (heldOut.has(gold.id)) continue;
    const segments = gold.segments ?? segmentsFrom(gold);
    if (segments.length > 1) samples.push(sampleOf(segments, gold.source));
  }
  return samples;
}

/** Where a corpus has fields only: they are looked for in the reference, in the order found. */
function segmentsFrom({ raw, fields }: GoldLine): readonly Segment[] {
  const found: { readonly label: string; readonly start: number; readonly end: number }[] = [];
  const look = (label: string, text: string) => {
    const start = raw.indexOf(text);
    const end = start + text.length;
    if (start >= 0 && !found.some((one) => one.start < end && start < one.end))
      found.push({ label, start, end });
  };
  for (const [field, value] of Object.entries(fields)) {
    const label = field === 'container-title' ? 'container' : field;
    if (typeof value === 'string') look(label, value);
    else if (Array.isArray(value))
      for (const name of value as readonly CslName[])
        for (const part of Object.values(name)) look(label, part);
  }
  found.sort((a, b) => a.start - b.start);
  const segments: [string, string][] = [];
  let at = 0;
  for (const [n, { label, start, end }] of found.entries()) {
    // Between the parts of one list of names.
    const inner = found[n - 1]?.label === label ? label : '';
    if (start > at) segments.push([inner, raw.slice(at, start)]);
    segments.push([label, raw.slice(start, end)]);
    at = end;
  }
  if (at < raw.length) segments.push(['', raw.slice(at)]);
  return segments;
}

/** Labels each token by the segment that it begins in, and what stands between by its neighbours. */
export function sampleOf(segments: readonly Segment[], source: string): Sample {
  const raw = segments.map(([, text]) => text).join('');
  const { tokens } = referenceTokens(raw);
  const found: (Label | undefined)[] = [];
  let n = 0;
  let segmentEnd = segments[0]?.[1].length ?? 0;
  for (const token of tokens) {
    while (token.start >= segmentEnd && n + 1 < segments.length)
      segmentEnd += segments[++n]?.[1].length ?? 0;
    const name = segments[n]?.[0] ?? '';
    found.push(name === '' ? undefined : (ownLabel.get(name) ?? 'other'));
  }
  splitVolumes(tokens, found);
  fillGaps(tokens, found);
  return {
    source,
    raw,
    tokens,
    labels: Uint8Array.from(found, (label) => labels.indexOf(label ?? 'other')),
  };
}

const is = (token: Token | undefined, name: Parameters<typeof bitOf>[0]) =>
  token?.kind === 'word' && (classesOf(token.text.toLowerCase()) & bitOf(name)) !== 0;

/** Corpora put volume, issue and pages into one: "12(3A):45–67". */
function splitVolumes(tokens: readonly Token[], found: (Label | undefined)[]): void {
  for (let i = 0; i < tokens.length; i++) {
    if (found[i] !== 'volume' || found[i - 1] === 'volume') continue;
    let end = i;
    while (found[end] === 'volume') end++;
    splitVolume(tokens, found, i, end);
    i = end;
  }
}

function splitVolume(
  tokens: readonly Token[],
  found: (Label | undefined)[],
  start: number,
  end: number,
): void {
  let label: Label = 'volume';
  let numbers = 0;
  for (let i = start; i < end; i++) {
    const token = tokens[i] as Token;
    const after = tokens[i + 1];
    const { text } = token;
    if (numbers === 0 && /^(?:19|20)\d\d$/.test(text) && after?.text === ';') {
      // "1992;27:", the manner of Vancouver.
      found[i] = 'date';
      found[++i] = 'date';
      continue;
    }
    if (is(token, 'volume')) label = 'volume';
    else if (is(token, 'number') && after && i + 1 < end) label = 'issue';
    else if (is(token, 'month')) label = 'date';
    else if (text === '(' && numbers > 0) label = 'issue';
    else if (
      /^[,./:]$/.test(text) &&
      numbers > 0 &&
      label === 'volume' &&
      after?.kind === 'number' &&
      i + 1 < end
    ) {
      found[i] = label;
      const isRange = i + 3 < end && /^[-–—]+$/.test(tokens[i + 2]?.text ?? '');
      label = text === ':' && isRange ? 'pages' : 'issue';
      continue;
    } else if (text === ':' && label === 'issue' && i + 1 < end) {
      found[i] = label;
      label = 'pages';
      continue;
    }
    if (token.kind === 'number') numbers++;
    found[i] = label;
  }
}

const closes = /^[.,;:)\]}”"»’'!?…–—-]+$/;
const opens = /^[([{“„«‘]+$/;

/** Opening marks and words like "vol." go with what follows, closing marks with what was before. */
function fillGaps(tokens: readonly Token[], found: (Label | undefined)[]): void {
  for (let i = 0; i < tokens.length; i++) {
    if (found[i] !== undefined) continue;
    let end = i;
    while (end < tokens.length && found[end] === undefined) end++;
    fillGap(tokens, found, i, end);
    i = end;
  }
}

function fillGap(
  tokens: readonly Token[],
  found: (Label | undefined)[],
  start: number,
  end: number,
): void {
  const before = found[start - 1];
  const after = found[end];
  let split = start;
  while (split < end && belongsBefore(tokens, split, before, after, end)) split++;
  for (let i = start; i < split; i++) found[i] = before ?? after ?? 'other';
  for (let i = split; i < end; i++)
    found[i] = after ?? (tokens[i]?.kind === 'mark' ? found[i - 1] : 'note') ?? 'other';
}

function belongsBefore(
  tokens: readonly Token[],
  i: number,
  before: Label | undefined,
  after: Label | undefined,
  end: number,
): boolean {
  const token = tokens[i] as Token;
  if (before === undefined) return false;
  if (token.kind === 'mark') {
    if (/^["'`]$/.test(token.text))
      return !(token.spaceBefore && tokens[i + 1]?.spaceBefore !== true);
    if (opens.test(token.text)) return isEditorMark(tokens, i, before, after, end);
    return closes.test(token.text) || after === undefined;
  }
  return isEditorMark(tokens, i - 1, before, after, end);
}

/** "(eds.)" after an editor's name. */
function isEditorMark(
  tokens: readonly Token[],
  i: number,
  before: Label | undefined,
  after: Label | undefined,
  end: number,
): boolean {
  return before === 'editor' && after !== 'editor' && i + 1 < end && is(tokens[i + 1], 'editor');
}
