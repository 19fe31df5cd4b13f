import type { Run } from './field-text';
import type { ItemDraft } from './item-draft';
import { type Parsed, pieceOf, runsWith } from './runs';

const places = [
  ['publisher', 'publisher'],
  ['location', 'publisher-place'],
  ['collection', 'collection-title'],
] as const;

/** Publisher, its place, and the series. */
export function placeFieldsOf(parsed: Parsed, draft: ItemDraft): void {
  for (const [label, variable] of places) {
    const [run] = runsWith(parsed, label);
    draft.setText(
      variable,
      pieceOf(parsed, run && toBracket(parsed, afterEdition(parsed, afterMedium(parsed, run)))),
    );
  }
}

/** "[Internet]. Washington": a medium that stands before the place is none of it. */
function afterMedium({ tokens }: Parsed, run: Run): Run {
  if (tokens[run.start]?.text !== '[') return run;
  for (let i = run.start + 1; i + 2 < run.end; i++)
    if (tokens[i]?.text === ']' && tokens[i + 1]?.kind === 'mark')
      return { start: i + 1, end: run.end };
  return run;
}

/** "2. ed. New York": what is left of an edition at the start of a place is none of it. */
function afterEdition({ tokens }: Parsed, run: Run): Run {
  let { start } = run;
  while (
    start + 2 < run.end &&
    /^(?:ed|éd|edn|aufl|th|nd|rd|[.):,])$/i.test(tokens[start]?.text ?? '')
  )
    start++;
  return { start, end: run.end };
}

/** "[Thesis, University of Lists]. Repository": a bracket that closes what began before ends the field. */
function toBracket({ tokens }: Parsed, run: Run): Run {
  let depth = 0;
  for (let i = run.start; i < run.end; i++) {
    const { text = '' } = tokens[i] ?? {};
    if (/^[([]$/.test(text)) depth++;
    else if (/^[)\]]$/.test(text) && --depth < 0)
      return i > run.start ? { start: run.start, end: i } : { start: i + 1, end: run.end };
  }
  return run;
}
