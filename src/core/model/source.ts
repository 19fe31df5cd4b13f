/** Named as in the WHATWG Encoding Standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's decoded text under the name that the reader knows it by. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
  /** What it was decoded from; left out where the text came as text. */
  readonly encoding?: Encoding;
  /** Whether its bytes left room for another answer. */
  readonly guessed?: boolean;
  /** Whether it began with a byte order mark, which is no part of the text. */
  readonly marked?: true;
  /** Where its pages begin, sorted by start, for a text that was taken from pages (PDF). */
  readonly pages?: readonly PageStart[];
}

/** From here to the next start the text stands on this page. A page may come twice: a note follows its paragraph. */
export interface PageStart {
  /** In UTF-16 code units. */
  readonly start: number;
  /** How the page is called: its label or printed number; "3 of the file" where it has neither. */
  readonly page: string;
}

/** Half-open `[start, end)`, in UTF-16 code units of the decoded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Line and column count from 1; the column in UTF-16 code units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The place of an offset: how every reader turns offsets into lines. `\r\n`, `\n` and a lone `\r` end a line. */
export type PlaceOf = (offset: number) => Place;

/** The same, with the lines indexed when a place is first asked for: most files have no problems. */
export function lazyPlacesIn(file: TextFile): PlaceOf {
  let placeOf: PlaceOf | undefined;
  return (offset) => {
    placeOf ??= placesIn(file);
    return placeOf(offset);
  };
}

/** Indexes the lines once (linear), then finds a place in logarithmic time. */
export function placesIn(file: TextFile): PlaceOf {
  const starts = [0];
  for (let i = 0; i < file.text.length; i++) {
    const unit = file.text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && file.text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: file.name, line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}

/** How the page is called on which an offset stands; undefined for a text without pages. Logarithmic. */
export function pageAt({ pages = [] }: TextFile, offset: number): string | undefined {
  let low = -1;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pages[middle] as PageStart).start <= offset) low = middle;
    else high = middle - 1;
  }
  return pages[low]?.page;
}
