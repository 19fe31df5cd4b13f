import { type Agreement, agreementWithDeals } from './agreement';
import { add, type Baseline, baselineOf, dealGroups, newTally } from './chance';

/** What dealing out the groups anew among the same things gives, the communities staying as they are. */
export interface AgreementChance {
  readonly deals: number;
  readonly whole: boolean;
  readonly distinct: number;
  readonly adjustedRand: Baseline;
  readonly mutualInformation: Baseline;
}

/** Dealing out and counting one thing, set against one tie: with more than 1,250 things fewer deals are tried. */
const workEach = 32;

/** Holds an agreement against chance as mixing is held (`holdAgainstChance`): linear in things times deals. */
export function holdAgreementAgainstChance(
  community: readonly number[],
  group: readonly number[],
  seed = 1,
): { readonly agreement: Agreement; readonly chance: AgreementChance } {
  const agreementOf = agreementWithDeals(community, group);
  const agreement = agreementOf(group);
  const { distinct, whole, each } = dealGroups(group, workEach * group.length, seed);
  const tally = { adjustedRand: newTally(), mutualInformation: newTally() };
  let deals = 0;
  for (const deal of each) {
    const { adjustedRand, mutualInformation } = agreementOf(deal);
    add(tally.adjustedRand, adjustedRand, agreement.adjustedRand, 1);
    add(tally.mutualInformation, mutualInformation, agreement.mutualInformation, 1);
    deals++;
  }
  return {
    agreement,
    chance: {
      deals,
      whole,
      distinct,
      adjustedRand: baselineOf(tally.adjustedRand, deals, whole),
      mutualInformation: baselineOf(tally.mutualInformation, deals, whole),
    },
  };
}
