import type { Edit } from '../../core/model/edit';
import { NamePosition } from './name-position';

/** What to do first where the debate has no positions. */
export function NoPositions({ edit }: { edit: (edit: Edit) => void }) {
  return (
    <div className="code-first">
      <p>
        Name the positions first: the answers to the debate’s question between which the works
        divide. Two are enough to begin with; each can be renamed, split and merged later.
      </p>
      <NamePosition edit={edit} />
    </div>
  );
}
