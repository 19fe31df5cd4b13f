import { type LocatorLabel, locatorLabels } from '../model/locator';
import { colours, shapes } from '../model/position-look';
import type { Problem, ProblemCode, ProblemFacts } from '../model/problem';
import { stanceKinds } from '../model/stance';
import { citeTexts } from './cite-problem-text';
import { pdfTexts } from './pdf-problem-text';
import { untrusted } from './untrusted-text';
import { listed } from './words';
import { type Words, yamlMistakes, yamlRefusals } from './yaml-problem-text';

export interface ProblemText {
  /** What is the matter: a sentence without its stop. */
  readonly what: string;
  /** What to do about it, to follow a semicolon. */
  readonly todo: string;
}

/** A problem in words; `what` and `todo` join with a semicolon. Facts from files are cut and made harmless. */
export function problemText<C extends ProblemCode>(problem: {
  readonly code: C;
  readonly facts: ProblemFacts[C];
}): ProblemText {
  const [what, todo] = texts[problem.code](problem.facts);
  return { what, todo };
}

/** `file:line:column: what; todo`, on one line. */
export function problemLine(problem: Problem): string {
  const { file, line, column } = problem.place;
  const { what, todo } = problemText(problem);
  return `${untrusted(file, 200)}:${line}:${column}: ${what}; ${todo}`;
}

const texts: { readonly [C in ProblemCode]: (facts: ProblemFacts[C]) => Words } = {
  'entry-unclosed': ({ key }) => [
    `The entry ${named(key)} is never closed`,
    'add what is missing at its end',
  ],
  'entry-malformed': ({ snippet, expected }) =>
    expected === '"'
      ? [
          `The quotation mark before ${said(snippet)} is never closed`,
          'add one where the value ends',
        ]
      : [`${said(expected)} was expected before ${said(snippet)}`, 'correct the entry here'],
  'entry-without-key': ({ type }) => [
    `This ${said(`@${type}`)} has no citation key`,
    'write a key after the opening brace, and a comma',
  ],
  'text-between-entries': ({ snippet }) => [
    `${said(snippet)} stands between entries and is read as a comment`,
    'if it belongs to an entry, correct the braces before it',
  ],
  'duplicate-key': ({ key, firstLine }) => [
    `The key ${said(key)} is taken by the entry on line ${firstLine}`,
    'give one of the two another key',
  ],
  'key-in-two-files': ({ key, file, line }) => [
    `The key ${said(key)} is taken by the entry on line ${line} of ${said(file, 100)}`,
    'give one of the two another key; or merge them, if they are one work',
  ],
  'duplicate-field': ({ key, field }) => [
    `The entry ${named(key)} has the field ${said(field)} twice`,
    'keep one of them',
  ],
  'unknown-string': ({ name, key }) => [
    `The entry ${named(key)} uses the string ${said(name)}, which is not defined`,
    'define it with @string before the entry, or put the text in braces',
  ],
  'expansion-too-large': ({ name }) => [
    `The string ${said(name)} grows too long when the strings in it are filled in`,
    'write the text out',
  ],
  'nesting-too-deep': ({ key }) => [
    `The braces in the entry ${named(key)} are nested too deep`,
    'take some of them away',
  ],
  'not-a-reference': ({ snippet }) => [
    `${said(snippet)} is not understood as a reference`,
    'correct it, or take it out of the list',
  ],
  'note-not-reference': ({ snippet }) => [
    `${said(snippet)} is a note that points to a work named elsewhere, and no reference`,
    'take it out, or paste the bibliography in place of the notes',
  ],
  'reference-too-long': ({ read }) => [
    `Of this reference only the first ${read} characters are read`,
    'part it where the next one begins',
  ],
  'no-references': () => [
    'This is not understood as a list of references',
    'paste the list alone, without the text before it',
  ],
  'no-entries': () => ['This bibliography has no entries', 'check that it is a bibliography'],
  'xml-syntax': ({ kind, name }) => xmlMistakes[kind](name),
  'xml-not-allowed': ({ what }) => xmlRefusals[what],
  'yaml-syntax': ({ detail, kind = '' }) =>
    yamlMistakes.get(kind) ?? [
      `This is not well-formed YAML: ${untrusted(detail, 120)}`,
      'correct the line, or put the text in quotes',
    ],
  'yaml-not-allowed': ({ what }) => yamlRefusals[what],
  'wrong-kind': ({ where, expected, found }) => [
    `${placeInFile(where)} should be ${kindName(expected)}, but is ${kindName(found)}`,
    howToWrite.get(expected) ?? `write ${kindName(expected)} here`,
  ],
  'missing-field': ({ where, field }) => [
    `${sentenceStart(recordName(where))} needs ${said(field)}`,
    `add "${untrusted(field)}: …"`,
  ],
  'unknown-field': ({ where, field, near }) => [
    `${sentenceStart(recordName(where))} has no field ${said(field)}`,
    meant(near) ?? `remove it${where === 'locator' ? `, or use one of ${locatorList}` : ''}`,
  ],
  'doubled-field': ({ where, field, firstLine }) => [
    `${sentenceStart(recordName(where))} gives ${said(field)} twice, first on line ${firstLine}`,
    'keep one of them; the first is used',
  ],
  'unknown-work': ({ key, near }) => [
    `No work has the key ${said(key)}`,
    meant(near) ?? 'add the work to the bibliography, or correct the key',
  ],
  'unknown-position': ({ id, near }) => [
    `No position has the id ${said(id)}`,
    meant(near) ?? 'add it to "positions", or correct the id',
  ],
  'unknown-claim': ({ id, near }) => [
    `No claim has the id ${said(id)}`,
    meant(near) ?? 'add it to "claims", or correct the id',
  ],
  'unknown-stance': ({ word, near }) => [
    `${said(word)} is no stance`,
    meant(near) ?? `use one of ${listed(stanceKinds, 'or')}`,
  ],
  'unknown-look': ({ of, word, near }) => [
    word.trim() === ''
      ? `This ${of} is empty ("#" begins a comment)`
      : `${said(word)} is no ${of} of a position`,
    meant(near) ?? lookWords[of],
  ],
  'same-look': ({ id, look, other, firstLine }) => [
    `${said(id)} looks as ${said(other)} on line ${firstLine} does: ${look}`,
    'choose another shape or colour for one; their letters tell them apart until then',
  ],
  'duplicate-id': ({ kind, id, firstLine }) =>
    kind === 'source'
      ? [
          `${said(id)} is listed as a source on line ${firstLine} already`,
          'keep one of them; the first is used',
        ]
      : [
          `The ${kind} on line ${firstLine} has the id ${said(id)} already`,
          'give this one another id; it is left out until then',
        ],
  'duplicate-stance': ({ key, target, firstLine }) => [
    `${said(key)} has the same stance${target === '' ? '' : ` on ${said(target)}`} on line ${firstLine}`,
    'put the evidence of both into one; the first is used',
  ],
  'stance-without-target': ({ key }) => [
    `This stance of ${said(key)} is on nothing`,
    'add "claim: …" or "position: …"; only "mentions" may do without',
  ],
  'stance-with-two-targets': ({ key }) => [
    `This stance of ${said(key)} names both a claim and a position`,
    'keep the claim; its position follows from it',
  ],
  'according-to-itself': ({ key }) => [
    `"according-to" names the work itself, ${said(key)}`,
    'leave it out: that says that the stance was read in the work',
  ],
  'empty-evidence': () => [
    'This evidence has no locator, no cluster and no passage',
    'add one of them, or remove it',
  ],
  'bad-span': ({ start, end }) => [
    `${start} to ${end} is no stretch of text`,
    'start and end are whole numbers from 0, and start comes before end',
  ],
  'bad-fingerprint': ({ value }) => [
    `${said(value, 70)} is no SHA-256 fingerprint`,
    'write its 64 hexadecimal digits, letters in lower case',
  ],
  ...citeTexts,
  'bibliography-missing': ({ path }) =>
    path === ''
      ? [
          'The claims file names no bibliography',
          'add "bibliography: …", and open that file as well',
        ]
      : [
          `The bibliography ${said(path, 100)} is not here`,
          'open it together with the claims file',
        ],
  'file-left-out': ({ kind }) => [
    `This ${kind} is not read, since there is another`,
    `open one ${kind} at a time`,
  ],
  'file-missing': ({ path }) => [
    `There is no file ${said(path, 100)}`,
    'check the path and the spelling',
  ],
  'file-not-understood': ({ name }) => [
    `${said(name, 100)} is no bibliography of a format that is known`,
    'give a bibliography; "faultline check" reads claims files',
  ],
  'source-changed': ({ key }) => [
    `The text of ${said(key)} is not the one that the offsets were taken from`,
    'find the text with this fingerprint, or code the passages and the fingerprint again',
  ],
  'passage-changed': ({ key, start, end }) => [
    `The text of ${said(key)} no longer has this passage at ${start} to ${end}`,
    'correct the offsets and the fingerprint, or find the text that they were taken from',
  ],
  'private-stuck': () => [
    'This private record cannot be taken out of the file',
    'begin every record on a line of its own with "- " and its first field',
  ],
  'no-source': ({ name }) => [
    `${said(name, 100)} is no source of this debate: none of its passages stands in it`,
    'open the text that the offsets were taken from',
  ],
  'source-empty': ({ name }) => [
    `There is no text in ${said(name, 100)}: it is empty`,
    'save the text anew, and open that',
  ],
  'too-large': ({ name, megabytes }) => [
    `${said(name, 100)} is larger than ${megabytes} MB`,
    'open a part of it',
  ],
  'not-text': ({ name, kind }) => notTexts[kind ?? 'other'](said(name, 100)),
  ...pdfTexts,
  'file-unreadable': ({ name }) => [
    `${said(name, 100)} could not be read; it may have been moved or changed meanwhile`,
    'open it again',
  ],
};

const lookWords = {
  shape: `use one of ${listed(shapes, 'or')}`,
  colour: `use one of ${listed(colours, 'or')}, which stay apart for colour-blind readers, too`,
} as const;

type NotText = NonNullable<ProblemFacts['not-text']['kind']> | 'other';

const notTexts: Readonly<Record<NotText, (name: string) => Words>> = {
  pdf: (name) => [
    `${name} is a PDF, which is read as an article, not here`,
    'give its bibliography or its text as a file of its own',
  ],
  'web page': (name) => [
    `${name} is a web page`,
    'where a download failed, download again; of an article, save the text',
  ],
  archive: (name) => [
    `${name} is a damaged archive: nothing in it could be read`,
    'save or download it again, or unpack it and open what is in it',
  ],
  other: (name) => [`${name} is not a text file`, 'save it as plain text in UTF-8 and open that'],
};

const xmlMistakes: {
  readonly [K in ProblemFacts['xml-syntax']['kind']]: (name: string) => Words;
} = {
  unclosed: (name) => [
    `The element ${said(`<${name}>`)} is never closed`,
    `add ${said(`</${name}>`)} where it ends`,
  ],
  'not-opened': (name) => [
    `${said(`</${name}>`)} closes nothing`,
    `remove it, or add ${said(`<${name}>`)} before it`,
  ],
  'less-than': () => ['This "<" begins no tag', 'write it as "&lt;"'],
};

const xmlRefusals: {
  readonly [W in ProblemFacts['xml-not-allowed']['what']]: Words;
} = {
  declaration: [
    'This XML file has declarations of its own and is not read',
    'export it again, or remove the "<!DOCTYPE …>" or "<!ENTITY …>"',
  ],
  depth: ['Elements are nested too deep here; only their text is read', 'take some of them away'],
};

const locatorList = listed(locatorLabels satisfies readonly LocatorLabel[], 'or');

/** Records and values of a claims file by the names that its reader gives them. */
const recordNames: ReadonlyMap<string, string> = new Map([
  ['file', 'the file'],
  ['evidence', 'evidence'],
]);

function recordName(where: string): string {
  return recordNames.get(where) ?? `a ${untrusted(where)}`;
}

/** "stance" is a record; "stance.evidence" a field of one; what has a blank is a name of its own. */
function placeInFile(where: string): string {
  const [record = '', field] = where.split('.', 2);
  if (field === undefined) return sentenceStart(recordName(record));
  return `"${untrusted(field)}" of ${recordName(record)}`;
}

const kindNames: ReadonlyMap<string, string> = new Map([
  ['text', 'text'],
  ['number', 'a number'],
  ['list', 'a list'],
  ['fields', 'a record of fields'],
  ['truth value', 'true or false'],
  ['nothing', 'empty'],
]);

function kindName(kind: string): string {
  return kindNames.get(kind) ?? untrusted(kind);
}

const howToWrite: ReadonlyMap<string, string> = new Map([
  ['text', 'write it on one line, in quotes where it has colons or brackets'],
  ['number', 'write a whole number without quotes'],
  ['list', 'begin each item on its own line with "- "'],
  ['fields', 'write its fields as "name: value"'],
]);

function meant(near: string | undefined): string | undefined {
  return near === undefined ? undefined : `did you mean ${said(near)}?`;
}

function said(text: string, limit?: number): string {
  return `"${untrusted(text, limit)}"`;
}

/** An entry by its key, if it has one. */
function named(key: string): string {
  return key === '' ? 'without a key' : said(key);
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
