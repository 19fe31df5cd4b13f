import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '../../src/core/model/article';
import { pageAt, type TextFile } from '../../src/core/model/source';
import { readArticle } from '../../src/core/read/article';
import { readPdfFile } from '../../src/pdf/read-pdf-file';

const folder = join(import.meta.dirname, '..', 'fixtures', 'pdf');
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const source: TextFile = {
  name: 'ferries.md',
  text: readFileSync(join(folder, 'ferries.md'), 'utf8'),
};

async function read(name: string, bytes = bytesOf(name)) {
  const { value, problems } = await readPdfFile(name, bytes);
  return { file: value, codes: problems.map(({ code }) => code), problems };
}

/** The words of a text, whatever its lines, quotes and hyphens at their ends. */
const words = (text: string) =>
  text
    .replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1')
    .replace(/[’‘]/g, "'")
    .replace(/[*“”"#]/g, '')
    .replace(/\s+/g, ' ');

/** What each cite is in words, and which entry it means. */
function citesOf({ cites, references }: Article) {
  const entries = new Map(references.map(({ id, clean }) => [id, words(clean).slice(0, 50)]));
  return cites
    .map((cite) => [words(cite.text), ...cite.references.map((id) => entries.get(id))].join(' = '))
    .sort();
}

const printed = ['ferries-two-columns.pdf', 'ferries-one-column.pdf'];

test.each(printed)('%s has the cites, the entries and the check of its source', async (name) => {
  const { file, codes } = await read(name);
  expect(codes).toEqual([]);
  const pdf = readArticle(file as TextFile).value;
  const plain = readArticle(source).value;
  expect(citesOf(pdf)).toEqual(citesOf(plain));
  expect(citesOf(pdf)).toHaveLength(35);
  expect(pdf.references.map(({ clean }) => words(clean))).toEqual(
    plain.references.map(({ clean }) => words(clean)),
  );
  expect(pdf.check).toEqual([]);
});

test.each(printed)('the paragraphs of %s are those of its source, in their order', async (name) => {
  const { file } = await read(name);
  const blocks = words((file as TextFile).text.replace(/\n\n/g, ' ¶ ')).split(' ¶ ');
  const paragraphs = source.text.split('\n\n').filter((block) => /^[A-Z]/.test(block));
  const places = paragraphs.map((paragraph) => {
    const own = words(paragraph.replace('[^1]', '¹')).trim();
    return blocks.findIndex((block) => block.trim().replace(/^Abstract\. /, '') === own);
  });
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('pages are called by the numbers printed on them', async () => {
  const { file } = await read('ferries-two-columns.pdf');
  const { text } = file as TextFile;
  const pageOf = (part: string) => pageAt(file as TextFile, text.indexOf(part));
  expect(pageOf('A river that divides')).toBe('41');
  expect(pageOf('Fuel is shared')).toBe('42');
  expect(pageOf('Wójcik, Marta')).toBe('43');
  const { passages } = readArticle(file as TextFile).value;
  expect(passages[0]?.locator[0]).toEqual({ label: 'page', value: '41' });
});

test('the same bytes give the same text', async () => {
  const [one, two] = [await read('ferries-two-columns.pdf'), await read('ferries-two-columns.pdf')];
  expect(two.file).toEqual(one.file);
});

test('a locked file, a scan, and a file without an end are told apart', async () => {
  expect(await read('encrypted.pdf')).toMatchObject({
    file: undefined,
    codes: ['pdf-encrypted'],
  });
  expect(await read('scanned.pdf')).toMatchObject({
    problems: [{ code: 'pdf-without-text', facts: { pages: 2, why: 'images' } }],
  });
  const cut = await read(
    'ferries-two-columns.pdf',
    bytesOf('ferries-two-columns.pdf').slice(0, 20_000),
  );
  expect(cut).toMatchObject({ file: undefined, codes: ['pdf-broken'] });
});

test('of a file that is cut off, the pages that are there are read and the others counted', async () => {
  const { file, problems } = await read('truncated.pdf');
  expect(problems).toMatchObject([{ code: 'pdf-pages-lost', facts: { lost: 2, pages: 3 } }]);
  expect(file?.text).toContain('We argue for a third answer.');
});

test('a file that lost its end, but not its pages, is read whole', async () => {
  const pdf = tinyPdf('BT /F 12 Tf 50 700 Td (Salt moves by road.) Tj ET');
  const cut = pdf.slice(0, pdf.indexOf('trailer'));
  const { file, codes } = await read('cut.pdf', bytesIn(cut));
  expect(file?.text).toBe('Salt moves by road.\n');
  expect(codes).toEqual(['pdf-pages-lost']);
});

test('blank pages, and junk that is called a PDF inside, are told', async () => {
  expect((await read('blank.pdf', bytesIn(tinyPdf('')))).problems).toMatchObject([
    { code: 'pdf-without-text', facts: { pages: 1, why: 'nothing' } },
  ]);
  expect((await read('junk.pdf', bytesIn('%PDF-1.7\nno more'))).codes).toEqual(['pdf-broken']);
});

test('labels of pages go before printed numbers', async () => {
  const pdf = tinyPdf(
    'BT /F 12 Tf 50 700 Td (Salt moves.) Tj ET',
    '/PageLabels<</Nums[0<</S/r/St 4>>]>>',
  );
  const { file } = await read('labels.pdf', bytesIn(pdf));
  expect(file?.pages).toEqual([{ start: 0, page: 'iv' }]);
});

test('a file of very many pages is read as far as the limit, and the rest is told', async () => {
  const { file, problems } = await read('long.pdf', bytesIn(longPdf(2003)));
  expect(problems).toMatchObject([
    { code: 'pdf-pages-left-out', facts: { read: 2000, pages: 2003 } },
  ]);
  expect(file?.pages?.length).toBe(2000);
});

test('the share of the pages that is read is told', async () => {
  const shares: number[] = [];
  await readPdfFile('a.pdf', bytesOf('ferries-two-columns.pdf'), (share) => shares.push(share));
  expect(shares).toEqual([1 / 3, 2 / 3, 1]);
});

const bytesIn = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** A PDF of one page as one writes it by hand; it has no table of its objects. */
function tinyPdf(content: string, catalog = ''): string {
  return [
    '%PDF-1.4',
    `1 0 obj<</Type/Catalog/Pages 2 0 R${catalog}>>endobj`,
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj',
    `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj`,
    '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
    'trailer<</Root 1 0 R>>\n%%EOF\n',
  ].join('\n');
}

/** Pages that all print the same words. */
function longPdf(pages: number): string {
  const numbers = Array.from({ length: pages }, (_, i) => 100 + i);
  const page =
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>';
  return tinyPdf('BT /F 12 Tf 50 400 Td (Salt moves.) Tj ET')
    .replace('[3 0 R]/Count 1', `[${numbers.map((n) => `${n} 0 R`).join(' ')}]/Count ${pages}`)
    .replace('trailer', `${numbers.map((n) => `${n} 0 obj${page}endobj`).join('\n')}\ntrailer`);
}
