import type { Overview } from '../../core/overview';
import type { Choices } from '../../core/view/choices';

/** What is shown of files that have come: a text that cites, to be read, unless one of the files could not be. */
export function paneOfWhatCame(
  { files, sources }: Pick<Overview, 'files' | 'sources'>,
  come: ReadonlySet<string>,
): Extract<Choices['pane'], 'text' | 'files'> {
  const own = files.filter(({ name }) => come.has(name));
  if (own.some(({ problems, works }) => problems > 0 && works === 0)) return 'files';
  const citing = sources.some(({ article, text }) => {
    return come.has(text.name) && article !== undefined && article.cites.length > 0;
  });
  const areTexts = own.length > 0 && own.every(({ kind }) => kind === 'text');
  return citing || areTexts ? 'text' : 'files';
}
