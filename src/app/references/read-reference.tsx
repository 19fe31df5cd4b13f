import { useId, useState } from 'react';
import { kindOfSource, sourceKindNames } from '../../core/view/kind-of-source';
import type { PreviewPiece } from '../../core/view/preview-reference';
import { listed } from '../../core/view/words';
import { ReferenceForm } from './reference-form';
import type { ReadWork } from './use-read-list';

interface ReadReferenceProps {
  readonly work: ReadWork;
  readonly onChange: (part: Partial<ReadWork>) => void;
}

/** A reference as printed, each field under a mark that says what it was read as. */
export function ReadReference({ work, onChange }: ReadReferenceProps) {
  const { preview, item, corrected, wanted } = work;
  const [editing, setEditing] = useState(false);
  const id = useId();
  const kind = sourceKindNames[kindOfSource(item.type)];
  return (
    <li className={wanted ? undefined : 'unwanted'}>
      <p id={id} className="printed" dir="auto">
        {withPlaces(preview.pieces).map(({ piece, at }) => (
          <Piece key={at} piece={piece} corrected={corrected} />
        ))}
      </p>
      <p className="note">
        {kind}
        {corrected && ', corrected by you'}
        {!corrected && preview.doubtful.length > 0 && `; doubtful: ${listed(preview.doubtful)}`}
      </p>
      <p className="read-actions">
        <label className="choice">
          <input
            type="checkbox"
            checked={wanted}
            aria-describedby={id}
            onChange={(event) => onChange({ wanted: event.target.checked })}
          />{' '}
          Add it
        </label>
        <button
          id={`${id}-correct`}
          type="button"
          aria-expanded={editing}
          aria-describedby={id}
          onClick={() => setEditing(!editing)}
        >
          {editing ? 'Close the form' : 'Correct'}
        </button>
      </p>
      {editing && (
        <ReferenceForm
          item={item}
          onItem={(next) => onChange({ item: next, corrected: true })}
          back={`${id}-correct`}
          onClose={() => setEditing(false)}
        />
      )}
    </li>
  );
}

function withPlaces(pieces: readonly PreviewPiece[]) {
  let at = 0;
  return pieces.map((piece) => {
    const place = at;
    at += piece.text.length;
    return { piece, at: place };
  });
}

function Piece({ piece: { text, field }, corrected }: { piece: PreviewPiece; corrected: boolean }) {
  if (field === undefined) return text;
  return (
    <span
      className="read"
      data-group={field.group}
      data-doubtful={(field.doubtful && !corrected) || undefined}
    >
      <bdi>{text}</bdi>
      <span className="read-as">
        {' '}
        {field.name}
        {field.doubtful && !corrected && '?'}{' '}
      </span>
    </span>
  );
}
