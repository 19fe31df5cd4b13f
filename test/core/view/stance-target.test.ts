import { expect, test } from 'vitest';
import type { Claim, Position } from '../../../src/core/model/debate';
import type { ClaimId, PositionId } from '../../../src/core/model/id';
import { knownTarget, nextClaim, noClaimText } from '../../../src/core/view/stance-target';

const [state, users] = ['state', 'users'] as PositionId[] as [PositionId, PositionId];
const position = (id: PositionId): Position => ({ id, name: id });
const claim = (id: string, of: PositionId): Claim => ({
  id: id as ClaimId,
  position: of,
  text: id,
});
const positions = [position(state), position(users)];
const claims = [claim('ports', state), claim('roads', users), claim('taxes', state)];
const coding = { positions, claims };
const on = (id: string) => ({ claim: id as ClaimId });

test('what was chosen is the target as long as the debate has it, and its first position then', () => {
  expect(knownTarget(on('roads'), coding)).toEqual(on('roads'));
  expect(knownTarget({ position: users }, coding)).toEqual({ position: users });
  expect(knownTarget(on('gone'), coding)).toEqual({ position: state });
  expect(knownTarget({ position: 'gone' as PositionId }, coding)).toEqual({ position: state });
  expect(knownTarget(undefined, coding)).toEqual({ position: state });
  expect(knownTarget(on('roads'), { positions: [], claims: [] })).toBeUndefined();
});

test('the claims of a position are gone through one by one, and end where they began', () => {
  let target = nextClaim({ position: state }, coding);
  expect(target).toEqual(on('ports'));
  target = nextClaim(target, coding);
  expect(target).toEqual(on('taxes'));
  expect(nextClaim(target, coding)).toEqual({ position: state });
});

test('a position without claims stays chosen', () => {
  const bare = { positions, claims: [] };
  expect(nextClaim({ position: users }, bare)).toEqual({ position: users });
  expect(nextClaim(undefined, { positions: [], claims: [] })).toBeUndefined();
});

test('where nothing was chosen yet the claims of the first position are gone through', () => {
  expect(nextClaim(undefined, coding)).toEqual(on('ports'));
});

test('where there is no claim to go to, it is said why and what to do', () => {
  const bare = { positions, claims: [] };
  expect(noClaimText({ position: users }, bare)).toBe(
    'users has no claims yet: word one under “Positions and claims…”.',
  );
  expect(noClaimText(undefined, bare)).toMatch(/^state has no claims yet/);
  expect(noClaimText(undefined, { positions: [], claims: [] })).toMatch(/^There are no positions/);
  expect(noClaimText({ position: users }, coding)).toBeUndefined();
  expect(noClaimText(on('ports'), coding)).toBeUndefined();
});
