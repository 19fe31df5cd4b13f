import { fold } from '../../model/fold';
import type { FoundCite } from './found-cite';

const kinds =
  'Lei(?: Complementar)?|Decreto(?:-Lei)?|Resolução|Portaria|Emenda Constitucional|Nota Técnica|Parecer|Instrução Normativa|Medida Provisória|Ley(?: Orgánica)?|Real Decreto|Resolución|Ordenanza|Directive|Regulation|Resolution|Public Law|Loi|Décret|Gesetz|Verordnung';
const statute = new RegExp(
  `(?<!\\p{L})(${kinds})(?:[ /][\\p{Lu}][\\p{L}/-]{0,20}| d[aeo]s?| \\([\\p{Lu}]{2,8}\\)| [–-]){0,6}?\\s?(?:[nN]\\.?\\s?[º°ᵒo]?\\.?|No\\.?|Nr\\.?)?\\s?(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6})(?:\\s?/\\s?((?:19|20)\\d\\d)|,?\\s(?:de|of|vom)\\s\\d{1,2}[º.]?\\s(?:de\\s)?\\p{L}{3,10}\\s(?:de\\s)?((?:19|20)\\d\\d))?`,
  'gu',
);

/** What an entry begins with; one that begins with a country is cited by that and the year. */
const headLength = 90;

/** Laws that the list has and the text names by kind and number: "Resolution No. 4/2009". */
export function findStatutes(text: string, entries: readonly string[]): readonly FoundCite[] {
  const byName = statutesOf(entries);
  if (byName.size === 0) return [];
  return [...text.matchAll(statute)].flatMap((found): FoundCite[] => {
    const [printed, , , short, long] = found;
    const meant = byName.get(nameOf(found));
    const year = short ?? long;
    if (
      meant === undefined ||
      (year !== undefined && meant.year !== undefined && year !== meant.year)
    )
      return [];
    const start = found.index;
    const end = start + printed.length;
    const group = { start, end };
    return [
      { start, end, mode: 'narrative', match: 'exact', entries: [meant.entry], likely: [], group },
    ];
  });
}

interface Meant {
  readonly entry: number;
  readonly year: string | undefined;
}

/** Two laws of one kind and number are none that can be told apart. */
function statutesOf(entries: readonly string[]): ReadonlyMap<string, Meant> {
  const byName = new Map<string, Meant>();
  const twice = new Set<string>();
  entries.forEach((text, entry) => {
    const found = [...text.slice(0, headLength).matchAll(statute)][0];
    if (found?.index !== 0) return;
    const name = nameOf(found);
    if (byName.has(name)) twice.add(name);
    byName.set(name, { entry, year: found[3] ?? found[4] });
  });
  for (const name of twice) byName.delete(name);
  return byName;
}

function nameOf(found: RegExpExecArray): string {
  return `${fold(found[1] ?? '')} ${(found[2] ?? '').replace(/\D/g, '')}`;
}
