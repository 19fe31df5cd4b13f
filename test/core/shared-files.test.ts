import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explore } from '../../src/core/explore';
import { sharedFiles } from '../../src/core/shared-files';

const claims = `title: T
bibliography: a.bib
sources:
  - work: talk
    private: true
positions:
  - id: left
    name: Left
stances:
  - work: olson
    position: left
    stance: holds
  - work: kim
    position: left
    stance: holds
    according-to: talk
  - work: kim
    position: left
    stance: disputes
    private: true
`;
const bib = `% Kept: a comment.
@string{p = "Press"}

@book{olson,
  author = {Olson, A.},
  file = {:/home/ada/olson.pdf:PDF},
  publisher = p,
  url = {file:///home/ada/o.html},
  Annote = {rubbish, but cite}
}

@inbook{kim, author = "Kim, B.", crossref = talk, owner = {ada}, title = {In, of {all}}}
@misc{talk, author = {Secret, S.}, title = {Told in confidence}}
@comment{jabref-meta: fileDirectory:/home/ada;}
@book{broken, file = {/home/ada/
`;
const shared = (...files: readonly [name: string, text: string][]) => {
  const found = sharedFiles(explore(files.map(([name, text]) => ({ name, text }))));
  if ('stuck' in found) throw new Error('stuck');
  return found;
};

test('neither private works, nor fields that programs keep for their user, nor broken entries are shared', () => {
  const { files, ...counts } = shared(['/home/ada/debate.yaml', claims], ['/home/ada/a.bib', bib]);
  expect(files.map(({ name }) => name)).toEqual(['debate.yaml', 'a.bib']);
  const whole = files.map(({ text }) => text).join('');
  expect(whole).not.toMatch(/ada|Secret|Told in confidence|talk,|rubbish|private/);
  expect(files[1]?.text).toContain('@book{olson,\n  author = {Olson, A.},\n  publisher = p,\n}\n');
  expect(files[1]?.text).toContain('@inbook{kim, author = "Kim, B.", title = {In, of {all}}}');
  expect(counts).toEqual({
    keptBack: { stances: 2, claims: 0, sources: 1 },
    personalFields: 4,
    brokenEntries: 0,
  });
  const again = explore(files);
  expect(again.debate.stances).toHaveLength(1);
  expect(again.debate.works.map(({ key }) => key)).toEqual(['olson', 'kim']);
});

test('a broken entry of a file that is shared whole stays behind, and is counted', () => {
  const { files, brokenEntries } = shared([
    'a.bib',
    `${bib.split('@inbook')[0]}@book{broken, file = {/home/ada/\n`,
  ]);
  expect(files[0]?.text).not.toContain('home');
  expect(files[0]?.text).toMatch(/^% Kept: a comment\.\n@string\{p = "Press"\}\n\n@book\{olson,/);
  expect(brokenEntries).toBe(1);
});

test('a bibliography without anything personal is shared byte for byte, odd line ends and all', () => {
  const text = '% head\r\n\r\n@book{a, title = {A},}\r\nbetween\r\n@book{b,title={B}} % tail';
  expect(shared(['a.bib', text]).files).toEqual([{ name: 'a.bib', text }]);
});

test('the bundled files are shared as they are but for what their entries are annotated with', () => {
  const read = (name: string) => readFileSync(name, 'utf8');
  const yaml = read('claims/smuggling-trafficking-nexus.yaml');
  const own = read('bibliography/smuggling-trafficking-nexus.bib');
  const { files, personalFields } = shared(
    ['c/x.yaml', yaml],
    ['b/smuggling-trafficking-nexus.bib', own],
  );
  expect(personalFields).toBe(6);
  expect(files).toEqual([
    { name: 'x.yaml', text: yaml },
    {
      name: 'smuggling-trafficking-nexus.bib',
      text: own.replace(/^ {2}annotation = .*\n/gm, ''),
    },
  ]);
});

test('other formats are shared as BibTeX, merged works as one, and two files of one name keep apart', () => {
  const ris =
    'TY  - BOOK\nID  - o\nAU  - Olson, A.\nTI  - Roads\nL1  - /home/ada/o.pdf\nN1  - my note\nER  - \n';
  const { files, personalFields } = shared(
    ['x/a.ris', ris],
    ['y/a.bib', '@book{o2, title = {Roads}}\n'],
  );
  expect(files.map(({ name }) => name)).toEqual(['a.bib', 'a.bib (2)']);
  expect(files[0]?.text).toContain('title = {Roads}');
  expect(files.map(({ text }) => text).join('')).not.toMatch(/home|my note/);
  expect(personalFields).toBe(1);
});
