import type { CslType } from '../../model/csl';
import { elementAt, type XmlElement } from '../xml/element';

/** What `publication-type` says (JATS 1.3, values in use; older files have the same in `citation-type`). */
const types: ReadonlyMap<string, CslType> = new Map<string, CslType>([
  ['journal', 'article-journal'],
  ['book', 'book'],
  ['confproc', 'paper-conference'],
  ['conference', 'paper-conference'],
  ['thesis', 'thesis'],
  ['report', 'report'],
  ['gov', 'report'],
  ['working-paper', 'report'],
  ['patent', 'patent'],
  ['newspaper', 'article-newspaper'],
  ['magazine', 'article-magazine'],
  ['data', 'dataset'],
  ['dataset', 'dataset'],
  ['database', 'dataset'],
  ['software', 'software'],
  ['standard', 'standard'],
  ['preprint', 'article'],
  ['web', 'webpage'],
  ['webpage', 'webpage'],
  ['website', 'webpage'],
  ['blog', 'post-weblog'],
  ['legal', 'legislation'],
  ['video', 'motion_picture'],
  ['map', 'map'],
]);

/** A book's part is a chapter, whether its title is marked as one or as an article's; without a type nothing is guessed. */
export function typeOfCitation(citation: XmlElement): CslType {
  const { attributes } = citation;
  const said = attributes.get('publication-type') ?? attributes.get('citation-type') ?? '';
  const type = types.get(said.toLowerCase()) ?? 'document';
  const hasPart = ['chapter-title', 'part-title', 'article-title'].some((name) =>
    elementAt(citation, name),
  );
  return type === 'book' && hasPart && elementAt(citation, 'source') ? 'chapter' : type;
}
