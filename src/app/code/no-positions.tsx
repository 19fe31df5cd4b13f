import type { Edit } from '../../core/model/edit';
import { NamePosition } from './name-position';

/** What to do first where the debate has no positions. */
export function NoPositions(props: { edit: (edit: Edit) => void; debate: string }) {
  return (
    <div className="code-first">
      <p>
        Name the positions first: the answers to the debate’s question between which the works
        divide. Two are enough to begin with; each can be renamed, split and merged later.
      </p>
      <NamePosition {...props} />
    </div>
  );
}
