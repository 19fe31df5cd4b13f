import type { Locator, LocatorLabel } from '../../model/locator';

/** How places in a work are abbreviated, in several languages; the longest is tried first. */
const abbreviations: readonly (readonly [string, LocatorLabel])[] = [
  ['pp?|pgs?|págs?|pags?|páginas?|pages?|S|Seiten?', 'page'],
  ['chap(?:ter)?s?|ch|caps?|capítulos?|chapitres?|Kap(?:itel)?', 'chapter'],
  ['par(?:a|agraph)?s?|parágrafos?|párrafos?|¶¶?|Abs|Rn|Rz', 'paragraph'],
  ['sec(?:tion)?s?|sect|secções|seção|sección|§§?', 'section'],
  ['vols?|volumes?|Bd|tomos?|t', 'volume'],
  ['figs?|figures?|figuras?|Abb', 'figure'],
  ['tables?|tab|tabelas?|tablas?', 'table'],
  ['notes?|nn?|fn|notas?|Fn|Anm', 'note'],
  ['fols?|ff?ls?', 'folio'],
  ['bks?|books?|livros?|libros?|livres?', 'book'],
  ['pts?|parts?|partes?|Teil', 'part'],
  ['ll?|lines?|linhas?|líneas?', 'line'],
  ['vv?|verses?|versos?', 'verse'],
  ['cols?|columns?', 'column'],
  ['s\\.\\s?v', 'sub-verbo'],
];

const value =
  '(?:\\d+[a-z]?(?:[.:]\\d+)*(?:\\s?[–—-]\\s?\\d+[a-z]?)?|[IVXLC]+(?:[–—-][IVXLC]+)?|[ivxlc]+(?:[–—-][ivxlc]+)?)(?:\\s?(?:ff?|sqq?|ss)\\b\\.?)?';
const values = `(${value}(?:\\s?(?:,|&|and|e|y|und|et)\\s?${value})*)(?![\\p{L}\\d])`;
const labelled = abbreviations.map(
  ([words, label]) =>
    [
      new RegExp(`^[\\s,:.]{0,3}(?:at )?(?:${words})(?:\\.\\s?|\\s|(?=\\d))${values}`, 'u'),
      label,
    ] as const,
);
const bareAfterColon = new RegExp(`^\\s?:\\s?${values}`, 'u');
const bareAfterComma =
  /^\s?,\s?(\d{1,4}(?:\s?[–—-]\s?\d{1,4})?(?:(?:,| and| e| y)\s?\d{1,3}(?:\s?[–—-]\s?\d{1,4})?)*)(?![\p{L}\d])/u;
const timestamp = /^\s?[,:]\s?(\d{1,2}(?::\d{2}){1,2}|\d{1,3}['’′]\s?\d{0,2}["”″]?)/u;
const passim = /^\s?,?\s?(passim|n\.\s?p\.|s\.\s?p\.)/u;

export interface FoundLocator {
  /** How many characters it takes. */
  readonly length: number;
  readonly locator?: Locator;
}

/** Reads a place in the work at the beginning of what follows a date. */
export function locatorAt(text: string): FoundLocator {
  const time = timestamp.exec(text);
  if (time?.[1]) return found(time, 'timestamp', time[1]);
  for (const [pattern, label] of labelled) {
    const match = pattern.exec(text);
    if (match?.[1]) return found(match, label, match[1]);
  }
  const colon = bareAfterColon.exec(text);
  if (colon?.[1]) return found(colon, 'page', colon[1]);
  const comma = bareAfterComma.exec(text);
  if (comma?.[1] && !/^\s?(?:1[4-9]|20)\d\d(?!\s?[–—-]\s?\d)/.test(comma[1]))
    return found(comma, 'page', comma[1]);
  const all = passim.exec(text);
  return { length: all?.[0].length ?? 0 };
}

function found(match: RegExpExecArray, label: LocatorLabel, place: string): FoundLocator {
  return { length: match[0].length, locator: [{ label, value: place.trim() }] };
}
