import type { CoderAgreement } from '../core/analysis/coders/compare-coders';
import type { Pair } from '../core/analysis/coders/pair-things';
import type { CodingsCompared, PairedFile } from '../core/analysis/coders/paired-file';
import type { Proposal } from '../core/analysis/coders/propose-pairs';
import type { Debate } from '../core/model/debate';
import type { WorkId } from '../core/model/id';
import { agreementSentences } from '../core/view/coder-agreement-text';
import { showDisagreements } from '../core/view/disagreement-text';
import { itselfSentences, pairingSentences } from '../core/view/pairing-text';
import { addressWorks } from '../core/view/work-address';

/** All that was compared, for other programs. */
export function agreementJson(
  compared: CodingsCompared,
  { file, debate }: { readonly file: string; readonly debate: Debate },
): string {
  const addresses = addressWorks(debate.works);
  const key = (id: WorkId) => addresses.get(id) ?? id;
  const gaps = new Map(compared.disagreements.map(({ unit, gap }) => [unit, gap]));
  const content = {
    coders: compared.coders.map(({ name, file, stances }) => ({
      name,
      file,
      stances: stances.length,
    })),
    overall: {
      kinds: figures(compared.overall.kinds),
      sides: figures(compared.overall.sides),
    },
    positions: compared.positions.map(({ position, kinds, sides }) => ({
      position: position.id,
      kinds: figures(kinds),
      sides: figures(sides),
    })),
    units: compared.units.map((unit) => ({
      work: key(unit.work),
      position: unit.position,
      ...(unit.accordingTo && { 'according-to': key(unit.accordingTo) }),
      values: unit.values.map((value) => value ?? null),
      sides: unit.sides.map((side) => side ?? null),
      ...(gaps.has(unit) && { gap: gaps.get(unit) }),
    })),
    disagreements: showDisagreements(compared, debate).map(({ unit, gap, sides }) => ({
      work: key(unit.work),
      position: unit.position,
      ...(unit.accordingTo && { 'according-to': key(unit.accordingTo) }),
      gap,
      coders: sides.map(({ coder, value, stances }) => ({
        coder,
        value,
        stances: stances.map(({ stance, claim, places, note }) => ({
          stance: stance.kind,
          ...(claim !== undefined && { claim }),
          places,
          passages: stance.evidence.flatMap(({ passage }) => (passage ? [passage] : [])),
          ...(note !== undefined && { note }),
          line: stance.place.line,
        })),
      })),
    })),
    pairs: compared.files.map(pairsOf),
    'left-out': compared.leftOut.map(({ position, from, ...held }) => ({
      position: position.id,
      ...held,
    })),
    'one-sided': compared.oneSided,
    alone: compared.alone.map((works) => works.map(key)),
    sentences: [
      ...itselfSentences(file, compared.files),
      ...agreementSentences(compared, debate.works),
      ...compared.files.flatMap((one) => pairingSentences({ file, coding: debate }, one)),
    ],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function figures({ units, works, alike, kappa, alpha, mostUsed, pairs }: CoderAgreement) {
  return { units, works, alike, kappa, alpha, 'most-used': mostUsed, pairs };
}

/** Of a further file, by its ids and keys and those of the first. */
function pairsOf({ file, pairs, works }: PairedFile) {
  const pair = ({ theirs, ours, because }: Pair) => ({ theirs, ours, because });
  const proposal = ({ theirs, ours, words, coded, claims }: Proposal) => ({
    ...{ theirs, ours, words, claims },
    'works-coded': coded.of,
    'coded-alike': coded.alike,
    'coded-opposite': coded.opposite,
  });
  return {
    file,
    positions: pairs.positions.map(pair),
    claims: pairs.claims.map(pair),
    proposed: {
      positions: pairs.proposals.positions.map(proposal),
      claims: pairs.proposals.claims.map(proposal),
    },
    ...(works && {
      works: works.pairs.map(({ theirs, ours, because }) => ({
        ...{ theirs: theirs.key, ours: ours.key, because },
      })),
      'works-lacking': works.lacking.map(({ key }) => key),
    }),
  };
}
