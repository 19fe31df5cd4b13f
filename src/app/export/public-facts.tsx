import type { Coding } from '../../core/model/debate';
import { keptBack, keptBackText } from '../../core/write/public-debate';

/** What a file has that is meant for others, and what it has not. */
export function PublicFacts({ coding, isPage }: { coding: Coding; isPage: boolean }) {
  const left = keptBackText(keptBack({ ...coding, works: [] }));
  return (
    <div className="note">
      {isPage && (
        <>
          <p>
            In it: the claims file and the bibliography as they are, comments too; the same in
            words; and this page, to explore it without a network.
          </p>
          <p>
            Not in it: the text of articles, and what reference managers keep for you alone (the
            fields file, owner, timestamp, annotation, comment and the like; @comment).
          </p>
          {(coding.cites ?? []).length > 0 && (
            <p>
              Nor cites that were found in articles and are not coded yet: figures of cites and of
              works cited together may be smaller in it. How many are left out is said when it is
              saved, and in the page.
            </p>
          )}
        </>
      )}
      <p>{left ?? 'Nothing is marked private in the claims file.'}</p>
    </div>
  );
}
