import { useEffect, useState } from 'react';
import type { Work } from '../../core/model/bibliography';
import {
  type ReferenceStyle,
  referenceStyleNames,
  referenceStyles,
} from '../../core/view/reference-style';
import type { Choose } from '../state/address';

interface FormattedReferenceProps {
  readonly work: Work;
  readonly style: ReferenceStyle;
  readonly choose: Choose;
}

/** The reference as a reading list prints it, by citation-js, which comes only when a card is opened. */
export function FormattedReference({ work, style, choose }: FormattedReferenceProps) {
  const reference = useReference(work, style);
  return (
    <div className="reference">
      <p>
        <bdi>{reference?.text ?? (work.item.title || '…')}</bdi>
      </p>
      <label>
        <span className="visually-hidden">Style of the reference</span>
        <select
          value={style}
          onChange={(event) => {
            const chosen = referenceStyles.find((name) => name === event.target.value);
            if (chosen) choose({ style: chosen });
          }}
        >
          {referenceStyles.map((name) => (
            <option key={name} value={name}>
              {referenceStyleNames[name]}
            </option>
          ))}
        </select>
      </label>
      {reference?.plain && (
        <p className="note">This entry fits no style, so it is given in plain words.</p>
      )}
    </div>
  );
}

function useReference(work: Work, style: ReferenceStyle) {
  const [shown, setShown] = useState<{
    readonly of: Work;
    readonly style: ReferenceStyle;
    readonly text: string | undefined;
    readonly plain: boolean;
  }>();
  useEffect(() => {
    let current = true;
    void import('../../references/format-bibliography')
      .then(({ formatReference }) => formatReference(work, style))
      .catch(() => undefined)
      .then((reference) => {
        if (!current) return;
        setShown({ of: work, style, text: reference?.text, plain: reference?.plain ?? false });
      });
    return () => {
      current = false;
    };
  }, [work, style]);
  return shown?.of === work && shown.style === style ? shown : undefined;
}
