import type { Token } from '../tokens';
import type { ItemDraft } from './item-draft';
import { type Parsed, pieceOf } from './runs';

const doiAddress = /^(?:https?:\/\/)?(?:dx\.)?(?:www\.)?doi\.org\/(?:doi:)?(10\.\d{4,9}\/\S+)$/i;

/** DOI, URL, arXiv, PMID, PMCID, ISBN, ISSN: what can be told by its form, whatever its label. */
export function identifiersOf(parsed: Parsed, draft: ItemDraft): void {
  const { tokens } = parsed;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const piece = pieceOf(parsed, { start: i, end: i + 1 }, false);
    if (!piece) continue;
    const sure = { ...piece, confidence: 1 };
    if (token.kind === 'doi') draft.set('DOI', bareDoi(token.text), sure);
    else if (token.kind === 'url') {
      const doi = doiAddress.exec(token.text)?.[1];
      if (doi) draft.set('DOI', bareDoi(doi), sure);
      else draft.set('URL', token.text, sure);
    } else if (token.kind === 'arxiv') draft.set('number', token.text.replace(/\s/g, ''), sure);
    else if (token.kind === 'word') numbered(parsed, i, draft);
  }
}

/** What is set tight behind a DOI: "…602,hep-th/0603001", "…453j(2019)", "…715.URL https://…". */
const behind =
  /[[(,;](?:arxiv|hep|astro|cond|gr-qc|doi|pmid)\b.*|\.?(?:url|pubmed|pmid)(?:https?)?$|\((?:19|20)\d\d\)$/i;

function bareDoi(doi: string): string {
  return doi.replace(behind, '').replace(/[.,;:[(]+$/, '');
}

const names = {
  pmid: 'PMID',
  pmcid: 'PMCID',
  isbn: 'ISBN',
  issn: 'ISSN',
} as const;

/** "PMID: 1234", "ISBN 978-3-…": the digits after the word. */
function numbered(parsed: Parsed, i: number, draft: ItemDraft): void {
  const { tokens } = parsed;
  const word = (tokens[i] as Token).text.toLowerCase();
  if (!Object.hasOwn(names, word)) return;
  const variable = names[word as keyof typeof names];
  let start = i + 1;
  while (start < i + 4 && tokens[start]?.kind === 'mark') start++;
  let end = start;
  const within = (token: Token | undefined) =>
    token?.kind === 'number' || /^(?:[-–‐]|X|x|PMC)$/.test(token?.text ?? '');
  while (end < start + 12 && within(tokens[end])) end++;
  const piece = pieceOf(parsed, { start, end: Math.min(end, tokens.length) });
  if (piece && /\d{4}/.test(piece.text.replace(/\D/g, '')))
    draft.set(variable, piece.text.replace(/[–‐]/g, '-'), { ...piece, confidence: 1 });
}
