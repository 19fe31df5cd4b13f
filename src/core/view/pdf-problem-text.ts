import type { ProblemFacts } from '../model/problem';
import { untrusted } from './untrusted-text';
import { counted } from './words';
import type { Words } from './yaml-problem-text';

type PdfCode =
  | 'not-a-pdf'
  | 'pdf-empty'
  | 'pdf-encrypted'
  | 'pdf-too-slow'
  | 'pdf-broken'
  | 'pdf-without-text'
  | 'pdf-pages-lost'
  | 'pdf-pages-left-out';

/** The words of what can be wrong with a PDF. */
export const pdfTexts: { readonly [C in PdfCode]: (facts: ProblemFacts[C]) => Words } = {
  'not-a-pdf': ({ name }) => [`${said(name)} is no PDF, for all its name`, 'download it again'],
  'pdf-empty': ({ name }) => [`${said(name)} is an empty file`, 'download it again'],
  'pdf-encrypted': ({ name }) => [
    `${said(name)} is locked with a password`,
    'save a copy without one and open that',
  ],
  'pdf-too-slow': ({ name, page }) => [
    `Reading ${said(name)} was given up at page ${page}, which takes longer than any page that people read`,
    'save the pages with text as a new PDF, or as plain text, and open that',
  ],
  'pdf-broken': ({ name }) => [
    `${said(name)} is damaged or cut off, and nothing of it can be read`,
    'download it again',
  ],
  'pdf-without-text': ({ name, pages, why }) => without[why](said(name), counted(pages, 'page')),
  'pdf-pages-lost': ({ name, lost, pages }) =>
    lost === 0
      ? [`The end of ${said(name)} is missing, perhaps with some of its text`, 'download it again']
      : [
          `${said(name)} is damaged or cut off: ${lost} of its ${counted(pages, 'page')} could not be read`,
          'download it again; the others are read',
        ],
  'pdf-pages-left-out': ({ name, read, pages }) => [
    `Of the ${counted(pages, 'page')} of ${said(name)} only the first ${counted(read, 'page')} are read`,
    'open the others as files of their own',
  ],
};

const without: {
  readonly [W in ProblemFacts['pdf-without-text']['why']]: (name: string, pages: string) => Words;
} = {
  images: (name, pages) => [
    `${name} is a scan: its ${pages} are images without text`,
    'run text recognition (OCR) over it and open the result',
  ],
  letters: (name) => [
    `${name} does not say which letters its signs are`,
    'find another copy, or run text recognition (OCR) over it',
  ],
  nothing: (name, pages) => [`There is no text on the ${pages} of ${name}`, 'check the file'],
};

function said(name: string): string {
  return `"${untrusted(name, 100)}"`;
}
