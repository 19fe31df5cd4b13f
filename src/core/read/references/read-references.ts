import type { Problem, Reading } from '../../model/problem';
import type { Reference } from '../../model/reference';
import { lazyPlacesIn, type Span } from '../../model/source';
import { shortNameOf } from './assemble/names';
import type { ReferenceModel } from './model';
import { longestReference, readOne } from './read-one';
import { splitLines, splitList } from './split-list';

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
  const problems: Problem[] = [];
  const references: Reference[] = [];
  for (const span of spans) {
    const draft = readSpan(text, span, model);
    const reference = withAuthorBefore(lines ? [] : references, draft);
    const place = () => placeOf(span.start);
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

interface Draft extends Reference {
  readonly repeats: boolean;
}

function readSpan(text: string, { start, end }: Span, model: ReferenceModel): Draft {
  const raw = text.slice(start, end);
  const { item, fields, repeatsAuthor } = readOne(raw, model);
  const shortName = shortNameOf((item.author ?? item.editor)?.[0]);
  return {
    raw,
    start,
    end,
    item,
    fields,
    repeats: repeatsAuthor,
    ...(shortName === undefined ? {} : { shortName }),
  };
}

/** Takes the author of the reference before, where a mark says so: alone, or before those named after it. */
function withAuthorBefore(
  before: readonly Reference[],
  { repeats, ...reference }: Draft,
): Reference {
  const last = before.at(-1);
  if (!repeats || !last) return reference;
  const authorOf = last.authorOf ?? before.length - 1;
  const { item } = reference;
  const { author, editor } = last.item;
  if (author && item.author)
    return {
      ...reference,
      item: { ...item, author: [...author.slice(0, 1), ...item.author] },
      authorOf,
    };
  if (author) return { ...reference, item: { ...item, author }, authorOf };
  if (!editor || item.author || item.editor) return reference;
  return { ...reference, item: { ...item, editor }, authorOf };
}

/** A work has a title, or stands in something; a year or a name alone is none. */
function isReference({ item }: Reference): boolean {
  const told = [
    item.title,
    item['container-title'],
    item.author,
    item.editor,
    item.issued,
    item.URL,
    item.DOI,
  ];
  return told.filter((value) => value !== undefined).length >= 2;
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
