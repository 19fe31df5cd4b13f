import { useEffect, useState } from 'react';
import type { Work } from '../../core/model/bibliography';
import type { ReferenceStyle } from '../../core/view/reference-style';
import type { Desk } from '../load/opened';
import type { Choose } from '../state/address';
import { useHome } from '../state/home';
import { StyleSelect } from './style-select';

interface FormattedReferenceProps {
  readonly desk: Desk;
  readonly work: Work;
  readonly style: ReferenceStyle;
  readonly choose: Choose;
}

/** The reference as a reading list prints it, by citation-js, which comes to the worker only when a card is opened. */
export function FormattedReference({ desk, work, style, choose }: FormattedReferenceProps) {
  const { standalone } = useHome();
  const reference = useReference(desk, work, style);
  return (
    <div className="reference">
      <p>
        <bdi>{reference?.text ?? (work.item.title || '…')}</bdi>
      </p>
      {!standalone && <StyleSelect style={style} onStyle={(chosen) => choose({ style: chosen })} />}
      {!standalone && reference?.plain && (
        <p className="note">This entry fits no style, so it is given in plain words.</p>
      )}
    </div>
  );
}

function useReference(desk: Desk, work: Work, style: ReferenceStyle) {
  const [shown, setShown] = useState<{
    readonly of: Work;
    readonly style: ReferenceStyle;
    readonly text: string | undefined;
    readonly plain: boolean;
  }>();
  useEffect(() => {
    let current = true;
    desk.reference({ work, style }).then(
      (reference) => {
        if (!current) return;
        setShown({ of: work, style, text: reference?.text, plain: reference?.plain ?? false });
      },
      () => {},
    );
    return () => {
      current = false;
    };
  }, [desk, work, style]);
  return shown?.of === work && shown.style === style ? shown : undefined;
}
