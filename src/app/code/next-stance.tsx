import type { Coding } from '../../core/model/debate';
import type { PositionLook } from '../../core/view/palette';
import { StanceKeys } from './stance-keys';
import { TargetChoice } from './target-choice';
import { TextField } from './text-field';
import type { useNextStance } from './use-next-stance';

interface NextStanceProps {
  readonly next: ReturnType<typeof useNextStance>;
  readonly coding: Coding;
  readonly looks: readonly PositionLook[];
  /** A work that is coded as such has its evidence on a page, else it is the passage. */
  readonly hasPage: boolean;
}

export function NextStance({ next, coding, looks, hasPage }: NextStanceProps) {
  const { target, onTarget, give, note, setNote, page, setPage } = next;
  return (
    <>
      <TargetChoice
        coding={coding}
        target={target}
        onTarget={onTarget}
        looks={looks}
        legend="The stance is on"
        hasKeys
      />
      <StanceKeys onStance={give} canTake={target !== undefined} />
      <TextField value={note} onText={setNote}>
        Note, for the next stance
      </TextField>
      {hasPage && (
        <TextField value={page} onText={setPage}>
          Page, for the next stance
        </TextField>
      )}
    </>
  );
}
