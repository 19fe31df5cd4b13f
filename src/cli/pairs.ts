import type { PairChoice } from '../core/analysis/coders/pair-codings';
import type { PairedFile } from '../core/analysis/coders/paired-file';
import type { Debate } from '../core/model/debate';
import { untrusted } from '../core/view/untrusted-text';
import { shortened } from '../core/view/words';
import { Misuse } from './arguments';

/**
 * What `--pair` says, by file: "theirs=ours", or "theirs=" for what only the further file has. Ids may have
 * "=" in them; the first place where both sides are known parts them.
 * @throws Misuse for what is no pair, and for ids that nothing has
 */
export function pairsAsked(
  asked: readonly string[],
  debate: Debate,
  files: readonly PairedFile[],
): readonly (readonly PairChoice[])[] {
  const choices = files.map((): PairChoice[] => []);
  for (const text of asked) {
    if (!text.includes('=')) throw new Misuse(`--pair ${text}: write --pair THEIRS=OURS`);
    const found = files.map((file) => choicesOf(text, debate, file));
    if (found.every((some) => some.length === 0)) throw notKnown(text, debate, files);
    found.forEach((some, i) => void choices[i]?.push(...some));
  }
  return choices;
}

function choicesOf(text: string, debate: Debate, file: PairedFile): readonly PairChoice[] {
  const kinds = kindsOf(debate, file);
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    const [theirs, ours] = [text.slice(0, at), text.slice(at + 1)];
    const found = kinds.filter(
      (one) => one.theirs.includes(theirs) && (ours === '' || one.ours.includes(ours)),
    );
    if (found.length > 0)
      return found.map(({ kind }) => ({ kind, theirs, ...(ours !== '' && { ours }) }));
  }
  return [];
}

interface Ids {
  readonly kind: PairChoice['kind'];
  readonly theirs: readonly string[];
  readonly ours: readonly string[];
}

function kindsOf(debate: Debate, { own, works }: PairedFile): readonly Ids[] {
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
  const keys = works
    ? [...works.pairs.map(({ theirs }) => theirs.key), ...works.lacking.map(({ key }) => key)]
    : [];
  return [
    { kind: 'position', theirs: ids(own.positions), ours: ids(debate.positions) },
    { kind: 'claim', theirs: ids(own.claims), ours: ids(debate.claims) },
    { kind: 'work', theirs: keys, ours: debate.works.map(({ key }) => key) },
  ];
}

function notKnown(text: string, debate: Debate, files: readonly PairedFile[]): Misuse {
  const at = text.indexOf('=');
  const [theirs, ours] = [text.slice(0, at), text.slice(at + 1)];
  const known = files.flatMap((file) => kindsOf(debate, file));
  const of = known.filter((one) => one.theirs.includes(theirs));
  const shown = (ids: readonly string[]) => shortened(ids.map((id) => untrusted(id)));
  const [kind] = of;
  if (kind)
    return new Misuse(
      `--pair ${text}: the first file has no ${kind.kind} "${ours}"; it has ${shown(kind.ours) || 'none'}`,
    );
  const positions = known.filter((one) => one.kind === 'position').flatMap((one) => one.theirs);
  return new Misuse(
    `--pair ${text}: no further file has a position, claim or work "${theirs}"; its positions are ${shown(positions) || 'none'}`,
  );
}

/** @throws Misuse for a pair that was asked for and is not made, which says why */
export function checkPairs(
  choices: readonly (readonly PairChoice[])[],
  files: readonly PairedFile[],
): void {
  files.forEach(({ pairs, works }, i) => {
    const made = new Set([
      ...pairs.positions.map(({ theirs, ours }) => `position ${theirs} ${ours}`),
      ...pairs.claims.map(({ theirs, ours }) => `claim ${theirs} ${ours}`),
      ...(works?.pairs ?? []).map(({ theirs, ours }) => `work ${theirs.key} ${ours.key}`),
    ]);
    for (const { kind, theirs, ours } of choices[i] ?? []) {
      if (ours === undefined || made.has(`${kind} ${theirs} ${ours}`)) continue;
      const why =
        kind === 'claim'
          ? 'their positions are not taken for one, or another --pair takes one of them'
          : 'another --pair takes one of them';
      throw new Misuse(`--pair ${theirs}=${ours} cannot be done: ${why}`);
    }
  });
}

/** The proposals as options to be copied; what no shell takes as it stands is in quotes. */
export function proposedOptions(files: readonly PairedFile[]): readonly string[] {
  return files.flatMap(({ pairs, works }) => {
    const named = [...pairs.proposals.positions, ...pairs.proposals.claims];
    const keyed = (works?.proposals ?? []).map(({ theirs, ours }) => ({
      theirs: theirs.key,
      ours: ours.key,
    }));
    return [...named, ...keyed].map(
      ({ theirs, ours }) => `--pair ${shellWord(`${theirs}=${ours}`)}`,
    );
  });
}

/** As a POSIX shell reads it; ids with characters that are not seen are better written in the files. */
function shellWord(text: string): string {
  if (/^[\w@%+:,./=-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", String.raw`'\''`).replace(/[\p{Cc}\p{Cf}]/gu, '?')}'`;
}
