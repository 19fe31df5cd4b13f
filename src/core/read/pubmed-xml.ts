import type { Work } from '../model/bibliography';
import type { Reading } from '../model/problem';
import type { TextFile } from '../model/source';
import type { Fault } from './bibtex/fault';
import { articleItem } from './pubmed-xml/article';
import { bookItem } from './pubmed-xml/book';
import { type ReadRecord, worksOf } from './records/works';
import { elementAt, textAt, type XmlElement } from './xml/element';
import { readXmlRecords } from './xml/read-records';

const recordNames: ReadonlySet<string> = new Set(['PubmedArticle', 'PubmedBookArticle']);
/** MEDLINE's older files have citations without PubMed's data round them. */
const citationNames: ReadonlySet<string> = new Set(['MedlineCitation']);

/**
 * Reads PubMed's XML (U.S. National Library of Medicine, PubMed DTD): articles and books. Keys are
 * PMIDs.
 */
export function readPubmedXml(file: TextFile): Reading<readonly Work[]> {
  const faults: Fault[] = [];
  const wrapped = /<Pubmed(?:Book)?Article[\s>]/.test(file.text);
  const names = wrapped ? recordNames : citationNames;
  const records = readXmlRecords(file.text, names, faults);
  return worksOf(file, records.map(readRecord), '<ArticleTitle>', faults);
}

function readRecord(record: XmlElement): ReadRecord {
  const { start, end } = record;
  if (record.name === 'PubmedBookArticle') {
    const document = elementAt(record, 'BookDocument') ?? record;
    return { key: textAt(document, 'PMID'), item: bookItem(document), start, end };
  }
  const citation = elementAt(record, 'MedlineCitation') ?? record;
  const data = elementAt(record, 'PubmedData');
  return { key: textAt(citation, 'PMID'), item: articleItem(citation, data), start, end };
}
