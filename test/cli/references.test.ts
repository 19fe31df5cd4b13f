import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runFaultline } from './run-faultline';

let folder = '';
let list = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-references-'));
  list = join(folder, 'list.txt');
  writeFileSync(
    list,
    'Roe, A. (1999). The book of lists. London: Routledge.\nDoe, B. (2001). Another book. New York: Norton.\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('--json gives each reference with its text, place, work and fields', async () => {
  const { code, out, err } = await runFaultline(['references', list, '--lines', '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { references, problems } = JSON.parse(out);
  expect(problems).toEqual([]);
  expect(references).toHaveLength(2);
  const text = readFileSync(list, 'utf8');
  for (const { raw, start, end } of references) expect(text.slice(start, end)).toBe(raw);
  expect(references[0].item).toMatchObject({ title: 'The book of lists', publisher: 'Routledge' });
  expect(Object.keys(references[0].fields.title)).toEqual(['start', 'end', 'confidence']);
});

test('--to bibtex makes keys of author, year and a word', async () => {
  const { code, out } = await runFaultline(['references', list, '--to', 'bibtex']);
  expect(code).toBe(0);
  expect(out).toMatch(/^@book\{roe1999book,/);
  expect(out).toMatch(/^@book\{doe2001another,/m);
});

test('--to ris and csl-json write the same works', async () => {
  const ris = await runFaultline(['references', list, '--to', 'ris']);
  expect(ris.out.match(/^TY {2}- BOOK/gm)).toHaveLength(2);
  const csl = await runFaultline(['references', list, '--to', 'csl-json']);
  expect(JSON.parse(csl.out).map(({ id }: { id: string }) => id)).toEqual([
    'roe1999book',
    'doe2001another',
  ]);
});

test('what is no reference is told, and the exit code says so', async () => {
  const odd = join(folder, 'odd.txt');
  writeFileSync(odd, 'see above\n');
  const { code, out } = await runFaultline(['references', odd, '--lines', '--json']);
  expect(code).toBe(1);
  const { references, problems } = JSON.parse(out);
  expect(references).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code: 'not-a-reference', line: 1, column: 1 });
});

test('of a note that points back no work is written', async () => {
  const notes = join(folder, 'notes.txt');
  writeFileSync(
    notes,
    'Roe, Anna, The Book of Lists (London: Routledge, 1999), 12\nRoe, op. cit., 14\n',
  );
  const { code, out, err } = await runFaultline([
    'references',
    notes,
    '--lines',
    '--to',
    'csl-json',
  ]);
  expect([code, JSON.parse(out).length]).toEqual([1, 1]);
  expect(err).toContain('"Roe, op. cit., 14" is a note that points to a work named elsewhere');
});

test('a list that is not UTF-8 is read by a guess, which is told', async () => {
  const old = join(folder, 'old.txt');
  writeFileSync(old, Buffer.from('Müller, Jörg. 2003. Flüsse. Köln: Böhlau.\n', 'latin1'));
  const { out, err } = await runFaultline(['references', old, '--to', 'csl-json']);
  expect(JSON.parse(out)[0].author).toEqual([{ family: 'Müller', given: 'Jörg' }]);
  expect(err).toContain('guessed to be windows-1252');
});

test.each([
  [[], 'FILE is missing'],
  [['x.txt'], '--json or --to is missing; there is --to bibtex, csl-json, ris'],
  [['x.txt', '--json', '--to', 'ris'], '--json does not go with --to'],
  [['x.txt', '--to', 'doc'], 'unknown format "doc"; there is bibtex, csl-json, ris'],
  [['nowhere.txt', '--json'], 'there is no file "nowhere.txt"; check the path'],
])('references %j is told what is wrong', async (args, sentence) => {
  const { code, out, err } = await runFaultline(['references', ...args]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(sentence);
});

test('--to says how many fields are doubtful, and does not export what is no reference', async () => {
  const doubtful = join(folder, 'doubtful.txt');
  writeFileSync(
    doubtful,
    'Roe Tamm, Ada Eve. The book of lists. London: Routledge, 1999.\nsee above\n',
  );
  const { code, out, err } = await runFaultline([
    'references',
    doubtful,
    '--lines',
    '--to',
    'csl-json',
  ]);
  expect(code).toBe(1);
  expect(err).toMatch(/^\d+ fields? in 1 reference (?:is|are) doubtful: --json says which/m);
  expect(err).toContain('"see above" is not understood as a reference');
  expect(JSON.parse(out)).toHaveLength(1);
});

test('of an article only its list of references is read', async () => {
  const article = join(folder, 'article.txt');
  const told =
    'Lists are kept in many towns, as the first of those who count them said (Roe 1999). ';
  const body = [1, 2, 3, 4].map(() => told.repeat(5)).join('\n\n');
  const text = `On lists\n\n${body}\n\nReferences\n\n${readFileSync(list, 'utf8').replace('\n', '\n\n')}`;
  writeFileSync(article, text);
  const { out, err } = await runFaultline(['references', article, '--json']);
  expect(err).toMatch(
    /article\.txt is an article: of it only its list of references is read, lines 13 to 15/,
  );
  const { references } = JSON.parse(out);
  expect(references).toHaveLength(2);
  for (const { raw, start, end } of references) expect(text.slice(start, end)).toBe(raw);
});

test('the first number of an article’s list belongs to the list', async () => {
  const article = join(folder, 'numbered.txt');
  const told = 'Lists are kept in many towns, as the first of those who count them said [1, 2]. ';
  const body = [1, 2, 3, 4].map(() => told.repeat(5)).join('\n\n');
  const [one, two] = readFileSync(list, 'utf8').split('\n');
  writeFileSync(article, `On lists\n\n${body}\n\nReferences\n\n[1] ${one}\n[2] ${two}\n`);
  const { out } = await runFaultline(['references', article, '--to', 'bibtex']);
  expect(out.match(/^@/gm)).toHaveLength(2);
});

test('"et al." is told: the list does not name all authors', async () => {
  const more = join(folder, 'more.txt');
  writeFileSync(more, 'Roe, A., et al. (1999). The book of lists. London: Routledge.\n');
  const { code, err, out } = await runFaultline(['references', more, '--to', 'ris']);
  expect(code).toBe(0);
  expect(err).toContain(
    '1 reference with "et al." has more authors than the list names: what is written has a last name "et al." there',
  );
  expect(out).toContain('AU  - et al.,\r\n');
});
