import { Document, isPair, isScalar, stringify, visit } from 'yaml';

/** Values as a claims file has them; what is undefined is left out. */
export type Value =
  | string
  | number
  | readonly Value[]
  | { readonly [field: string]: Value | undefined };
export type Fields = { readonly [field: string]: Value | undefined };

const width = 120;

/** A record's fields in lines, each behind `indent` spaces; the first behind a dash where `dash` says so. */
export function recordLines(fields: Fields, indent: number, newline: string, dash = false): string {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const lines = given.flatMap(([name, value]) => fieldLines(name, value, indent));
  const [first = '', ...rest] = lines;
  const head = dash ? `${' '.repeat(indent - 2)}- ${first.slice(indent)}` : first;
  return [head, ...rest].map((line) => line + newline).join('');
}

/** Offsets and locators are read best on one line: `{ start: 10, end: 24 }`. Only text is folded. */
function fieldLines(name: string, value: Value | undefined, indent: number): readonly string[] {
  const document = new Document({ [name]: value }, { version: '1.2', schema: 'core' });
  visit(document.contents, {
    Map: (_, map, path) => {
      map.flow = isPair(path.at(-1)) && map.items.every(({ value }) => isScalar(value));
    },
  });
  const lineWidth = typeof value === 'string' ? width - indent : 0;
  return document
    .toString({ lineWidth })
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
}

/** Text on one line, quoted where it must be; undefined where it takes more. */
export function scalarText(value: string): string | undefined {
  const text = stringify(value, { lineWidth: 0 }).trimEnd();
  return text.includes('\n') ? undefined : text;
}
