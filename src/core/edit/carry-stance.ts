import type { Coding } from '../model/debate';
import type { Edit } from '../model/edit';
import type { Stance } from '../model/stance';

interface Both {
  readonly seen: Coding;
  readonly now: Coding;
}

/**
 * A stance that the reader saw, where it stands now: the one that says the same; else the only one of the same
 * work, on the same, by the same word and on the same evidence, which another has changed.
 */
export function stanceNow(
  { seen, now }: Both,
  before: Stance,
): { readonly stance: Stance; readonly isAsSeen: boolean } | undefined {
  const same = now.stances.filter((one) => saidBy(one) === saidBy(before));
  const number = seen.stances.filter((one) => saidBy(one) === saidBy(before)).indexOf(before);
  const found = same[number];
  if (found !== undefined) return { stance: found, isAsSeen: true };
  const alike = now.stances.filter((one) => aboutOf(one) === aboutOf(before));
  const known = new Set(seen.stances.map((one) => saidBy(one)));
  // One that stood there before is another stance.
  const changed = alike.filter((one) => !known.has(saidBy(one)));
  const [only, second] = changed;
  return only && !second ? { stance: only, isAsSeen: false } : undefined;
}

type Give = Extract<Edit, { kind: 'give-stance' }>;

/** Whether what is said of the work, on the same and by the same word, is what the reader saw. */
export function sameStances({ seen, now }: Both, before: Give, after: Give): boolean {
  const said = (coding: Coding, { work, on, accordingTo }: Give) => {
    const own = coding.stances.filter(
      (one) =>
        one.work === work &&
        one.accordingTo === accordingTo &&
        (on === undefined
          ? one.claim === undefined && one.position === undefined
          : 'claim' in on
            ? one.claim === on.claim
            : one.claim === undefined && one.position === on.position),
    );
    return own.map((one) => saidBy(one)).join('\n');
  };
  return said(seen, before) === said(now, after);
}

/** All of it but where it stands. */
function saidBy(stance: Stance): string {
  const { kind, note, doubtful, private: isPrivate } = stance;
  return JSON.stringify([aboutOf(stance), kind, note, doubtful, isPrivate]);
}

function aboutOf({ work, position, claim, accordingTo, coder, evidence }: Stance): string {
  return JSON.stringify([work, position, claim, accordingTo, coder, evidence]);
}
