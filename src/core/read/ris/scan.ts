import { knownTags, listTags } from '../../model/ris-tags';
import type { Span } from '../../model/source';

/** A tag and its values, in the order of the record; lines without a tag are joined to what is before them. */
export interface RisField {
  readonly tag: string;
  value: string;
}

export interface RisRecord extends Span {
  /** What `TY` says; undefined where the record has none. */
  readonly type: string | undefined;
  readonly fields: readonly RisField[];
  /** Whether an `ER` ends it. */
  readonly closed: boolean;
}

/** `TY  - `, and as people write it: one blank or a tab, a number before it, nothing behind. */
const tagLine = /^[ \t\ufeff]*(?:\d{1,9}\.[ \t]*)?([A-Z][A-Z0-9])([ \t]{0,4})-(?:[ \t]+|$)?/;
/** No value is told from its continuation further than this. */
const longestTag = 60;

/**
 * Finds the records of a RIS file, whatever ends its lines. A `TY` begins one, an `ER` ends one, and
 * each does without the other. What stands between records is a comment. Linear.
 */
export function scanRis(text: string): readonly RisRecord[] {
  const records: Draft[] = [];
  let open: Draft | undefined;
  const close = (closed: boolean) => {
    const before = records.at(-1);
    if (open && before && isRest(open)) {
      before.end = open.end;
      for (const field of open.fields) before.fields.push(field);
    } else if (open) {
      open.closed = closed;
      records.push(open);
    }
    open = undefined;
  };
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start);
    const found = tagAt(text, start, end, open?.gap);
    if (found?.tag === 'TY') close(false);
    if (found && (open || found.tag !== 'ER')) {
      open ??= { start: found.at, end, type: undefined, gap: found.gap, fields: [], closed: false };
      open.end = end;
      const value = text.slice(found.from, end).trim();
      if (found.tag === 'TY') open.type = value;
      else if (found.tag === 'ER') close(true);
      else open.fields.push({ tag: found.tag, value });
    } else if (open && goOn(open.fields, text.slice(start, end).trim())) open.end = end;
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  close(false);
  return records;
}

interface Draft {
  readonly start: number;
  end: number;
  type: string | undefined;
  /** The blanks before the dash in its first line. */
  readonly gap: string;
  readonly fields: RisField[];
  closed: boolean;
}

/** Some programs write a tag or two behind `ER`: without a title or a name they begin no record. */
function isRest({ type, fields }: Draft): boolean {
  return type === undefined && !fields.some(({ tag }) => ownTags.has(tag));
}

const ownTags: ReadonlySet<string> = new Set('TI T1 CT BT AU A1 ED JO JF'.split(' '));

function endOfLine(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) break;
    i++;
  }
  return i;
}

interface Tag {
  readonly tag: string;
  readonly gap: string;
  readonly at: number;
  /** Where the value begins. */
  readonly from: number;
}

function tagAt(
  text: string,
  start: number,
  end: number,
  usual: string | undefined,
): Tag | undefined {
  const found = tagLine.exec(text.slice(start, Math.min(end, start + longestTag)));
  const [whole = '', tag = '', gap = ''] = found ?? [];
  const tight = whole.endsWith('-') && start + whole.length < end;
  if (!found || !isTag(tag, gap, tight, usual)) return undefined;
  const at = start + whole.lastIndexOf(tag, whole.length - gap.length - 1);
  return { tag, gap, at, from: start + whole.length };
}

/** Words in capitals before a dash occur in abstracts too: believed as the record has its others. */
function isTag(tag: string, gap: string, tight: boolean, usual: string | undefined): boolean {
  if (gap === '  ') return true;
  if (!tight && gap !== '' && gap === usual) return true;
  if (tight || !knownTags.has(tag)) return false;
  return gap !== '' || tag === 'TY' || tag === 'ER';
}

/** Whether the line has something to add. */
function goOn(fields: RisField[], line: string): boolean {
  const last = fields.at(-1);
  if (!last || line === '') return false;
  if (listTags.has(last.tag)) fields.push({ tag: last.tag, value: line });
  else last.value = last.value === '' ? line : `${last.value} ${line}`;
  return true;
}
