import { useState } from 'react';
import type { Coding } from '../../core/model/debate';
import type { Edit, StanceTarget } from '../../core/model/edit';
import type { StanceKind } from '../../core/model/stance';
import { knownTarget, nextClaim, noClaimText } from '../../core/view/stance-target';
import { useDraft } from '../parts/draft';
import { giveStance } from './give-stance';
import type { ToCode } from './use-walk';

/** What the next stance will be about, and what will be said with it. */
export function useNextStance(
  current: ToCode | undefined,
  coding: Coding,
  edit: (edit: Edit) => void,
  debate: string,
) {
  const [on, setOn] = useState<StanceTarget>();
  const [note, setNote] = useDraft(`note in ${debate}`);
  const [page, setPage] = useDraft(`page in ${debate}`);
  const [told, setTold] = useState('');
  const target = knownTarget(on, coding);
  const give = (stance: StanceKind) => {
    if (current === undefined || (target === undefined && stance !== 'mentions')) return;
    edit(giveStance(current, stance, target, note, page));
    setNote('');
    setPage('');
    setTold('');
  };
  const onTarget = (next: StanceTarget) => {
    setOn(next);
    setTold('');
  };
  const onClaim = () => {
    setTold(noClaimText(on, coding) ?? '');
    setOn((before) => nextClaim(before, coding));
  };
  return { target, note, page, told, give, onTarget, onClaim, setNote, setPage };
}
