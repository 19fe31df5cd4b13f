import { useEffect, useState } from 'react';
import type { Work } from '../../core/model/bibliography';

/** The reference as a reading list prints it (APA, by citation-js, which comes only when a card is opened). */
export function FormattedReference({ work }: { work: Work }) {
  const [reference, setReference] = useState<{ of: Work; text: string }>();
  useEffect(() => {
    let current = true;
    void import('./format-reference')
      .then(({ formatReference }) => formatReference(work.item))
      .catch(() => work.item.title ?? '')
      .then((text) => current && setReference({ of: work, text }));
    return () => {
      current = false;
    };
  }, [work]);
  return (
    <p className="reference">
      <bdi>{reference?.of === work ? reference.text : (work.item.title ?? '…')}</bdi>
    </p>
  );
}
