import type { Session } from '../load/session';
import { Keeping, type KeptState } from './keeping';
import { openKeep } from './open-keep';

/** Opens the store and keeps what a session does from then on. */
export async function startKeeping(
  session: Session,
  onChange: (state: KeptState) => void,
): Promise<Keeping> {
  return new Keeping(await openKeep(), session, onChange);
}
