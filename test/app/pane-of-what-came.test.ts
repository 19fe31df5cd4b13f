import { expect, test } from 'vitest';
import { paneOfWhatCame } from '../../src/app/state/pane-of-what-came';
import { explore } from '../../src/core/explore';
import { overviewOf } from '../../src/core/overview';
import { smallArticle } from '../scenes/small-article';

const bib = {
  name: 'own.bib',
  text: '@book{b, author = {Baker, Tom}, title = {Ports}, year = 2002}',
};
const paneOf = (files: Parameters<typeof explore>[0], come = files.map(({ name }) => name)) =>
  paneOfWhatCame(overviewOf(explore(files)), new Set(come));

test('a text that cites is opened to be read, whatever came with it or before', () => {
  expect(paneOf([smallArticle])).toBe('text');
  expect(paneOf([bib, smallArticle])).toBe('text');
  expect(paneOf([bib, smallArticle], [smallArticle.name])).toBe('text');
});

test('a bibliography alone, and files that could not be read, are shown as files', () => {
  expect(paneOf([bib, smallArticle], [bib.name])).toBe('files');
  expect(paneOf([{ name: 'none.bib', text: '@comment{nothing}' }, smallArticle])).toBe('files');
});
