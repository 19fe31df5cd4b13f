import { fillReferences } from './xml-references';

const comments = /<!--[\s\S]{0,2000}?-->/g;
const tags = /(?:<[/?]?[A-Za-z][^<>]*>)+/g;
/** Elements that stand inside a word or a sentence: no space parts them from what is beside them. */
const inline = new Set(
  `b bold em email ext-link fixed-case fn i italic monospace named-content overline roman sans-serif sc small span strike
   strong styled-content sub sup u underline uri xref`.split(/\s+/),
);

/**
 * A stretch of XML as it is read: without its tags, with what its references stand for. Where one field ends
 * and another begins with nothing between, a space parts their words. Other space is kept.
 */
export function wordsOfXml(xml: string): string {
  const bare = xml.replace(comments, '');
  const words = bare.replace(tags, (run, at: number) => (partsWords(run, at, bare) ? ' ' : ''));
  return fillReferences(words);
}

/** Whether a run of tags ends a field and begins another, or breaks a line; one at the edge of the stretch parts nothing. */
function partsWords(run: string, at: number, xml: string): boolean {
  if (at === 0 || at + run.length === xml.length) return false;
  if (/<br(?:eak)?[\s/>]/.test(run)) return true;
  let ended = false;
  for (const [, slash, name = ''] of run.matchAll(/<(\/?)([\w:.-]+)/g)) {
    if (ended && !slash) return true;
    ended ||= slash === '/' && !inline.has(name);
  }
  return false;
}
