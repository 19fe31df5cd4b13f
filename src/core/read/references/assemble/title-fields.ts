import type { Token } from '../tokens';
import type { Run } from './field-text';
import { isOf } from './is-of';
import type { ItemDraft } from './item-draft';
import { type LabelledRun, type Parsed, pieceOf, runsWith } from './runs';

/** Title and container: at least one title, and no two. */
export function titleFieldsOf(parsed: Parsed, draft: ItemDraft): void {
  const [titleRun, ...more] = joined(runsWith(parsed, 'title'));
  let [container] = joined(runsWith(parsed, 'container'));
  const [first, rest] = atItalics(parsed, titleRun, container !== undefined);
  if (!container && rest && isItalic(parsed.tokens[rest.start])) container = rest;
  if (!container && more[0] && isAfterIn(parsed, more[0])) container = more[0];
  const title = pieceOf(parsed, first);
  const whole = pieceOf(parsed, container && withoutIn(parsed, container));
  if (title) draft.setText('title', title);
  else if (whole && !hasNumbers(parsed)) {
    draft.setText('title', whole);
    return;
  }
  draft.setText('container-title', whole);
}

/**
 * Parts a title where italics end after a stop, "*Title*. Summary", or begin, "Title. *Journal*"; the
 * latter only where no other container is. The first part is the title; undefined for what is not there.
 */
function atItalics(
  { tokens }: Parsed,
  run: Run | undefined,
  contained: boolean,
): readonly [Run | undefined, Run | undefined] {
  if (!run || (contained && !isItalic(tokens[run.start]))) return [run, undefined];
  for (let i = run.start + 1; i < run.end; i++) {
    const token = tokens[i];
    const turns = token?.kind === 'word' && isItalic(tokens[run.start]) !== token.italic;
    if (turns && /^[.?!”"’]$/.test(tokens[i - 1]?.text ?? ''))
      return [
        { start: run.start, end: i },
        { start: i, end: run.end },
      ];
  }
  return [run, undefined];
}

const isItalic = (token: Token | undefined): boolean => token?.italic === true;

/** A volume or pages speak for a journal, which may stand without an article's title. */
function hasNumbers(parsed: Parsed): boolean {
  return (
    runsWith(parsed, 'volume').length +
      runsWith(parsed, 'pages').length +
      runsWith(parsed, 'issue').length >
    0
  );
}

/** Runs with no more than a mark or two between them are one. */
function joined(runs: readonly LabelledRun[]): readonly Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && run.start - last.end <= 1)
      all[all.length - 1] = { start: last.start, end: run.end };
    else all.push(run);
  }
  return all;
}

const isIn = (token: Token | undefined): boolean => isOf(token, 'inword');

function isAfterIn({ tokens }: Parsed, run: Run): boolean {
  return isIn(tokens[run.start]) || isIn(tokens[run.start - 1]) || isIn(tokens[run.start - 2]);
}

/** A sign that opens quotes in English closes them in German: after a word, before a stop. */
function closesQuote(tokens: readonly Token[], i: number): boolean {
  const { text, spaceBefore } = tokens[i] as Token;
  return /^[“»«‘]$/.test(text) && !spaceBefore && /^[.,;:?!]$/.test(tokens[i + 1]?.text ?? '');
}

/** Without "In", "in:", ". - In" before it; "In" that begins a title has no capital after it as a rule. */
function withoutIn({ tokens }: Parsed, run: Run): Run {
  let { start } = run;
  while (
    start < run.end &&
    tokens[start]?.kind === 'mark' &&
    (/^[.,;:–—\-/(”"’?!]+$/.test(tokens[start]?.text ?? '') || closesQuote(tokens, start))
  )
    start++;
  if (isIn(tokens[start]) && start + 1 < run.end) {
    start++;
    while (start < run.end && /^[.:,]$/.test(tokens[start]?.text ?? '')) start++;
  }
  return { start, end: run.end };
}
