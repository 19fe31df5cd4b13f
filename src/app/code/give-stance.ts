import type { Edit, StanceTarget } from '../../core/model/edit';
import type { StanceKind } from '../../core/model/stance';
import type { ToCode } from './use-walk';

/** Second hand in a passage of a text; first hand, with a page, where a work is coded as such. */
export function giveStance(
  { work, passage }: ToCode,
  stance: StanceKind,
  on: StanceTarget | undefined,
  note: string,
  page: string,
): Edit {
  const shared = { kind: 'give-stance', work, stance, on, note } as const;
  if (passage === undefined) {
    const locator = [{ label: 'page', value: page.trim() }] as const;
    const evidence = page.trim() === '' ? undefined : { locator };
    return { ...shared, accordingTo: undefined, evidence };
  }
  const { source, reading, cluster, locator } = passage;
  const evidence = { locator, cluster, passage: { ...passage.passage, text: reading.text.name } };
  return { ...shared, accordingTo: source, evidence };
}
