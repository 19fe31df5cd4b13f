import type { Debate } from '../../model/debate';
import type { TextFile } from '../../model/source';
import type { ReportSection } from '../../view/divide-report';
import type { Sentence } from '../../view/finding-text';
import { htmlText, isolated } from './html';
import { debateMark, titleMark } from './template';
import { worksTable } from './works-table';

/** What a standalone page tells without its script, and the files that it explores with it. */
export interface StandaloneSource {
  readonly debate: Debate;
  readonly sentences: readonly Sentence[];
  readonly report: readonly ReportSection[];
  readonly files: readonly TextFile[];
  /** What the page cannot tell, a sentence; left out where that is nothing. */
  readonly leftOut?: string;
}

/**
 * A debate put into a template from `standaloneTemplate`: its title, and a body that is read without any
 * script: positions and their claims, the divide in sentences, the works with their stances, and the
 * files as they are, each in a `<pre data-file="name">`.
 */
export function writeStandalone(from: StandaloneSource, template: string): string {
  const title = htmlText(`${from.debate.title || 'Untitled debate'} – Faultline`);
  return filled(filled(template, titleMark, title), debateMark, body(from));
}

const aboutFiles =
  'All of this page is drawn from these files, and any program that reads YAML and BibTeX reads them. No text of an article is among them: passages are given by section, paragraph and offsets. Made with Faultline, which shows where a literature divides.';

/** By slices: a replacement text would have signs of its own. */
function filled(template: string, mark: string, content: string): string {
  const at = template.indexOf(mark);
  if (at < 0) throw new Error(`The template has no ${mark}.`);
  return template.slice(0, at) + content + template.slice(at + mark.length);
}

function body(from: StandaloneSource): string {
  const { title, question } = from.debate;
  return [
    '<div id="debate" class="plain">',
    '<header>',
    `<h1>${isolated(title || 'Untitled debate')}</h1>`,
    ...(question ? [`<p>${isolated(question)}</p>`] : []),
    '<noscript><p class="note">JavaScript is switched off, so there is no map and no search here; what the map shows is told below.</p></noscript>',
    ...(from.leftOut ? [`<p class="note" data-left-out>${htmlText(from.leftOut)}</p>`] : []),
    '</header>',
    '<main>',
    ...positions(from.debate),
    ...section('divide', 'The divide', 2, sentences(from.sentences)),
    ...from.report.flatMap(({ id, title: name, sentences: told }) =>
      section(`divide-${id}`, name, 3, sentences(told)),
    ),
    ...section('works', 'The works', 2, worksTable(from.debate)),
    ...section('files', 'The files', 2, [`<p>${aboutFiles}</p>`, ...files(from.files)]),
    '</main>',
    '</div>',
  ].join('\n');
}

function section(id: string, title: string, level: 2 | 3, content: readonly string[]): string[] {
  if (content.length === 0) return [];
  const head = `<h${level} id="plain-${id}">${htmlText(title)}</h${level}>`;
  return [`<section aria-labelledby="plain-${id}">`, head, ...content, '</section>'];
}

function positions({ positions: sides, claims }: Debate): readonly string[] {
  return section(
    'positions',
    'Positions',
    2,
    sides.flatMap(({ id, name, thesis }) => {
      const own = claims.filter(({ position }) => position === id);
      return [
        `<h3>${isolated(name)}</h3>`,
        ...(thesis ? [`<p>${isolated(thesis)}</p>`] : []),
        ...(own.length > 0 ? list(own.map(({ text }) => text)) : []),
      ];
    }),
  );
}

function list(items: readonly string[]): readonly string[] {
  return ['<ul>', ...items.map((item) => `<li>${isolated(item)}</li>`), '</ul>'];
}

function sentences(told: readonly Sentence[]): readonly string[] {
  return told.map((phrases) => `<p>${htmlText(phrases.map(({ text }) => text).join(''))}</p>`);
}

/** The first line end after `<pre>` is none of the text (HTML, 13.2.6.4.7), so there is always one more. */
function files(given: readonly TextFile[]): readonly string[] {
  return given.map(
    ({ name, text }) =>
      `<details>\n<summary>${isolated(name)}</summary>\n<pre data-file="${htmlText(name)}" tabindex="0">\n${htmlText(text)}</pre>\n</details>`,
  );
}
