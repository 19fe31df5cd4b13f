import type { Problem, Reading } from '../../model/problem';
import type { Reference } from '../../model/reference';
import { lazyPlacesIn, type Span } from '../../model/source';
import { shortNameOf } from './assemble/short-name';
import { type Repeats, withAuthorBefore } from './author-before';
import { isReference } from './is-reference';
import { orderOfList } from './list-order';
import type { ReferenceModel } from './model';
import { pointsBack } from './points-back';
import { longestReference, readOne } from './read-one';
import { type ReferenceSpan, splitLines, splitList } from './split-list';

export interface ReferenceOptions {
  /** Each line is one reference, whatever it looks like, and is read by itself. */
  readonly lines?: boolean;
  /** The file's name, for the problems. */
  readonly name?: string;
}

/**
 * The references of a printed list as works. Offsets are UTF-16 code units of the text. Every string
 * gives a reading, in time linear in it; what could not be made sense of is among the problems.
 */
export function readReferences(
  text: string,
  model: ReferenceModel,
  { lines = false, name = '' }: ReferenceOptions = {},
): Reading<readonly Reference[]> {
  const spans = lines ? splitLines(text) : splitList(text);
  const placeOf = lazyPlacesIn({ name, text });
  const known: Known = {
    hyphenated: hyphenatedIn(text),
    order: lines ? undefined : orderOfList(spans.map(({ start, end }) => text.slice(start, end))),
  };
  const problems: Problem[] = [];
  const references: Reference[] = [];
  for (const span of spans) {
    const place = () => placeOf(span.start);
    const raw = text.slice(span.start, span.end);
    if (pointsBack(raw)) {
      references.push(noteOf(readSpan(text, span, model, known).reference));
      problems.push({ code: 'note-not-reference', place: place(), facts: { snippet: raw } });
      continue;
    }
    const draft = readSpan(text, span, model, known);
    const reference = withAuthorBefore(lines ? [] : references, draft.reference, draft.repeats);
    if (!isReference(reference)) {
      const facts = { snippet: reference.raw.slice(0, 80) };
      problems.push({ code: 'not-a-reference', place: place(), facts });
    } else if (span.end - span.start > longestReference)
      problems.push({
        code: 'reference-too-long',
        place: place(),
        facts: { read: longestReference },
      });
    references.push(reference);
  }
  return { value: references, problems: fewProblems(references, problems, name) };
}

/** Of a note only who is named in it; what it points to stands elsewhere. */
function noteOf({ raw, start, end, item: { author }, fields }: Reference): Reference {
  const { author: span } = fields;
  if (author === undefined || span === undefined)
    return { raw, start, end, item: { type: 'document' }, fields: {} };
  return { raw, start, end, item: { type: 'document', author }, fields: { author: span } };
}

/** What the whole list says of each reference. */
type Known = NonNullable<Parameters<typeof readOne>[2]>;

function readSpan(
  text: string,
  { start, end, pageBreaks }: ReferenceSpan,
  model: ReferenceModel,
  known: Known,
): { readonly reference: Reference; readonly repeats: Repeats } {
  const raw = text.slice(start, end);
  const printed = pageBreaks.length === 0 ? raw : blanked(raw, start, pageBreaks);
  const { item, fields, repeatsAuthor } = readOne(printed, model, known);
  const shortName = shortNameOf((item.author ?? item.editor)?.[0]);
  const short = shortName === undefined ? {} : { shortName };
  return { reference: { raw, start, end, item, fields, ...short }, repeats: repeatsAuthor };
}

/** As far as it is read, with blanks for what pages have printed into it. */
function blanked(raw: string, start: number, pageBreaks: readonly Span[]): string {
  let text = '';
  for (const hole of pageBreaks) {
    if (hole.start - start > longestReference) break;
    text += raw.slice(text.length, hole.start - start) + ' '.repeat(hole.end - hole.start);
  }
  return text + raw.slice(text.length, longestReference);
}

/** Collected when first asked for. */
function hyphenatedIn(text: string): NonNullable<Known['hyphenated']> {
  let words: Set<string> | undefined;
  return () => {
    words ??= new Set(
      Array.from(text.matchAll(/\p{L}{1,40}-\p{Ll}{1,40}/gu), ([word]) => word.toLowerCase()),
    );
    return words;
  };
}

/** A novel is told of once, not line by line. */
function fewProblems(
  references: readonly Reference[],
  problems: readonly Problem[],
  name: string,
): readonly Problem[] {
  const place = { file: name, line: 1, column: 1 };
  const none = problems.filter(({ code }) => code === 'not-a-reference').length;
  if (references.length === 0 || (none > 20 && none * 2 > references.length))
    return [
      { code: 'no-references', place, facts: {} },
      ...problems.filter(({ code }) => code !== 'not-a-reference'),
    ];
  return problems;
}
