import { Dialog } from '../parts/dialog';
import { useHome } from '../state/home';

const keys: readonly (readonly [string, string])[] = [
  ['/', 'search'],
  ['m', 'to the map'],
  ['t', 'to the works: table, matrix or timeline'],
  ['arrow keys', 'walk the works, on the map or in the table'],
  ['←  →', 'in the matrix: from cell to cell; Enter shows the evidence'],
  ['Page Up, Page Down', 'on the map: to the next position'],
  ['Enter', 'select the work, and open its card'],
  ['Escape', 'leave the map; close the card'],
  ['+  −  0', 'zoom in, zoom out, show all'],
  ['u, Ctrl+Z', 'undo, whatever was done last'],
  ['U, Ctrl+Shift+Z', 'do it again'],
  ['?', 'this help'],
];

export function HelpDialog({ onClose, onTour }: { onClose: () => void; onTour: () => void }) {
  const { standalone } = useHome();
  return (
    <Dialog title="Help" onClose={onClose}>
      <p>
        Faultline shows where a literature divides. Every work stands near the positions that it
        speaks for; the line runs where the debate divides. Select a work to see why it stands where
        it stands.
      </p>
      {!standalone && (
        <p>
          <button type="button" onClick={onTour}>
            Five steps through the example
          </button>
        </p>
      )}
      <p>
        Drop a claims file (<code>.yaml</code>) with its bibliography anywhere on the page to open
        another debate. A bibliography may be BibTeX, RIS, CSL-JSON or what PubMed, EndNote and Web
        of Science export; several join each other. Drop the text of a source to see each passage in
        its place. Files stay on this machine: nothing is sent anywhere.
      </p>
      <p>
        Drop the text of an article (plain text, Markdown, JATS or PDF) to read it with its cites
        linked to the works that it lists, and to see what does not add up.
        {!standalone && (
          <>
            {' '}
            Paste a reference list by <em>Add references…</em>, in whatever style: each is read, and
            you correct what is doubtful before it is added; or add a work by hand. A work’s card
            corrects its entry, field by field, by <em>Correct…</em>.
          </>
        )}
      </p>
      <p>
        To make a debate of your own, begin it under <em>Debates…</em>, drop its files on the page,
        and give stances under <em>Code</em>.{' '}
        {!standalone && 'It is kept in this browser by itself.'} Under <em>Files</em> it is saved to
        disk.
      </p>
      <h3>Keys</h3>
      <KeyList keys={keys} />
      <h3>Keys while coding</h3>
      <KeyList keys={codingKeys} />
      <h3>Stances</h3>
      <p>
        A work <em>holds</em> a position, <em>supports</em> it (its findings are used for it),{' '}
        <em>qualifies</em> or <em>disputes</em> it; or it only <em>reports</em> that others hold it,
        or <em>mentions</em> it. First hand: read in the work itself. Second hand: a source text
        says so.
      </p>
      <p>
        In the table a filled mark stands for a position, a struck one disputes it, a dotted one
        only tells of it.
      </p>
      <h3>About</h3>
      <p>
        Faultline is free software under the MIT licence. References are formatted by citation-js
        with citeproc-js (© Frank Bennett, CPAL 1.0 or AGPL 3.0). NOTICE, beside the source, names
        every part.
      </p>
    </Dialog>
  );
}

const codingKeys: readonly (readonly [string, string])[] = [
  ['n  p', 'to the next passage or work, and back'],
  ['g', 'to the next one without a stance'],
  ['1 … 9', 'the stance is on this position'],
  ['c', 'or on the next of its claims'],
  ['a', 'accept what a phrase of the sentence suggests'],
  ['h s q d r m', 'the work holds, supports, qualifies, disputes, reports, mentions it'],
];

function KeyList({ keys }: { keys: readonly (readonly [string, string])[] }) {
  return (
    <dl className="keys">
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
