const doiPattern = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi: ?)?(10\.\d{4,9}\/\S{1,400})$/i;

/** The bare DOI of a text that is nothing else: "doi: 10.1000/1", "https://doi.org/10.1000/1"; else ''. */
export function doiOf(text: string): string {
  return doiPattern.exec(text.slice(0, 500).trim())?.[1] ?? '';
}

export interface SerialNumbers {
  readonly issn: readonly string[];
  readonly isbn: readonly string[];
}

/** The ISSNs and ISBNs in a text that may say what they are: "1558-4232 (Electronic)". */
export function serialNumbersIn(text: string): SerialNumbers {
  const issn: string[] = [];
  const isbn: string[] = [];
  for (const word of text.slice(0, 2_000).split(/[\s,;()/]+/)) {
    const digits = word.replaceAll('-', '');
    if (/^\d{7}[\dX]$/i.test(digits)) issn.push(word);
    else if (/^(?:97[89]\d{10}|\d{9}[\dX])$/i.test(digits)) isbn.push(word);
  }
  return { issn, isbn };
}
