import { compareCodings } from './compare-codings';
import type { Debate } from './model/debate';
import type { Problem, Reading } from './model/problem';
import type { TextFile } from './model/source';
import type { Stance } from './model/stance';
import type { OtherCoding } from './pair-files';
import { readClaims } from './read/claims';
import { kindOfFile } from './read/kind-of-file';
import { wayTo } from './write/debate-folder';
import type { Decision } from './write/settle/decision';
import { type SettledCoding, writeSettledCoding } from './write/settle/settled-coding';

export interface CodingsToSettle {
  readonly debate: Debate;
  /** The debate's claims file, and the bibliographies that its keys are of. */
  readonly first: TextFile;
  readonly bibliographies?: readonly TextFile[];
  /** Left out where the first file has both coders. */
  readonly second?: OtherCoding;
  readonly decisions: readonly Decision[];
  /** Whether positions and claims that only the second file has come too. */
  readonly bring?: boolean;
  /** Who settles; left out: "A and B". */
  readonly coder?: string;
}

/** A third file, and what of the second has no place in it. */
export interface SettledCodings extends SettledCoding {
  /** Stances on works that the first bibliography lacks. */
  readonly lost: readonly Stance[];
}

/**
 * Settles two coders into a third claims file, which names all of these bibliographies. Undefined where there are not just two coders, and where a
 * file has mistakes of YAML or is no record of lists, which is told: it cannot be written again without loss.
 */
export function settleCodings(from: CodingsToSettle): Reading<SettledCodings | undefined> {
  const { debate, first, second, decisions, bring = false, coder } = from;
  const others = second === undefined ? [] : [second];
  const broken = [first, ...others.map(({ claims }) => claims)].flatMap((file) =>
    readClaims(file, debate.works).problems.filter(isBroken),
  );
  if (broken.length > 0) return { value: undefined, problems: broken };
  const { bibliographies = [] } = from;
  const { value: compared, problems } = compareCodings(
    { file: first.name, debate, bibliographies },
    others,
  );
  if (compared.coders.length !== 2) return { value: undefined, problems };
  const [file] = compared.files;
  const value = writeSettledCoding({
    compared,
    texts: [first.text, (second?.claims ?? first).text],
    works: debate.works,
    bibliographies: pathsFrom(first.name, bibliographies),
    decisions,
    bring,
    ...(file && { terms: { ...file.terms, keys: file.keys } }),
    ...(coder === undefined ? {} : { coder }),
  });
  return { value: { ...value, lost: file?.lost ?? [] }, problems };
}

/** An article's own list is no file that a claims file could name. */
function pathsFrom(claims: string, files: readonly TextFile[]): readonly string[] {
  return files
    .filter((file) => kindOfFile(file) === 'bibliography')
    .map(({ name }) => wayTo(claims, name));
}

/** Of its YAML, or of the lists at its top. */
function isBroken({ code, facts }: Problem): boolean {
  if (code === 'wrong-kind') return /^file(?:\.|$)/.test(facts.where);
  return code === 'yaml-syntax' || code === 'yaml-not-allowed';
}
