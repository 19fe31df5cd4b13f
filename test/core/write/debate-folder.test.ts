import { describe, expect, test } from 'vitest';
import { readMerges } from '../../../src/core/read-merges';
import { debateFolder, wayTo, writeMerges } from '../../../src/core/write/debate-folder';

const claims = (name: string) => ({ name, isClaims: true });
const other = (name: string) => ({ name, isClaims: false });

describe('the files of a debate in a folder', () => {
  test('stand side by side where the claims file says so', () => {
    const files = [claims('tea.yaml'), other('tea.bib'), other('talk.txt')];
    expect(debateFolder(files, ['tea.bib'])).toEqual(['tea.yaml', 'tea.bib', 'talk.txt']);
    expect(debateFolder(files, [])).toEqual(['tea.yaml', 'tea.bib', 'talk.txt']);
  });

  test('stand so that the path in the claims file leads to the bibliography', () => {
    const files = [claims('tea.yaml'), other('tea.bib'), other('talk.txt')];
    expect(debateFolder(files, ['../bibliography/tea.bib'])).toEqual([
      ...['claims/tea.yaml', 'bibliography/tea.bib', 'talk.txt'],
    ]);
  });

  test('stay where they were when they came from a folder', () => {
    const files = [claims('a/claims/tea.yaml'), other('a/lists/tea.bib')];
    expect(debateFolder(files, ['../lists/tea.bib'])).toEqual([
      'a/claims/tea.yaml',
      'a/lists/tea.bib',
    ]);
  });

  test('never lead out of it, and no two are one', () => {
    const files = ['../../etc/passwd', '/abs.bib', 'C:\\x?.bib', '..', 'A.bib', 'a.bib'].map(other);
    expect(debateFolder(files, [])).toEqual([
      ...['etc/passwd', 'abs.bib', 'C_/x_.bib', 'file', 'A.bib', 'a-2.bib'],
    ]);
  });
});

test('the way from one to another is that of the claims file', () => {
  expect(wayTo('tea.yaml', 'tea.bib')).toBe('tea.bib');
  expect(wayTo('claims/tea.yaml', 'bibliography/tea.bib')).toBe('../bibliography/tea.bib');
  expect(wayTo('a/claims/tea.yaml', 'a/claims/more.bib')).toBe('more.bib');
});

describe('a reader’s merges', () => {
  test('come back from their file', () => {
    const merges = ['[["x","y"]]', '[["a","b"],["c","d"]]'];
    expect(readMerges(writeMerges(merges).text)).toEqual(merges);
  });

  test('are none where the file holds something else', () => {
    for (const text of [
      '',
      '{',
      '[]',
      'null',
      '{"merges": 3}',
      '{"merges": [[1]], "x": {}}',
      '{"merges": [[["a", {}]]]}',
    ])
      expect(readMerges(text)).toEqual([]);
  });
});
