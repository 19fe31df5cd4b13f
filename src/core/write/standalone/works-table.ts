import type { Debate } from '../../model/debate';
import type { WorkId } from '../../model/id';
import { type Stance, type StanceKind, stanceKinds } from '../../model/stance';
import { groupStances } from '../../view/choose-works';
import { labelWorks, yearText } from '../../view/labels';
import { htmlText, isolated } from './html';

/** All works, in the order of the bibliography, with their stances on each position, in words. */
export function worksTable(debate: Debate): readonly string[] {
  const { works, positions } = debate;
  if (works.length === 0) return [];
  const labels = labelWorks(works);
  const stances = groupStances(debate.stances);
  const head = ['Work', 'Title', 'Year', ...positions.map(({ name }) => name)];
  const rows = works.map((work) => {
    const own = stances.get(work.id) ?? [];
    const cells = positions.map(({ id }) =>
      cell(
        own.filter((s) => s.position === id),
        labels,
      ),
    );
    const facts = [work.item.title ?? '', yearText(work), ...cells];
    const label = labels.get(work.id) ?? work.key;
    return `<tr><th scope="row">${isolated(label)}</th>${facts.map((f) => `<td>${f && isolated(f)}</td>`).join('')}</tr>`;
  });
  return [
    '<div class="plain-table" role="region" aria-label="The works, as a table" tabindex="0">',
    '<table>',
    `<thead><tr>${head.map((name) => `<th scope="col">${htmlText(name)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
    '</div>',
  ];
}

/** "holds, supports (according to Vogt 2016)": the strongest first, each once; first hand before second. */
function cell(stances: readonly Stance[], labels: ReadonlyMap<WorkId, string>): string {
  const kinds = new Map<WorkId | undefined, Set<StanceKind>>([[undefined, new Set()]]);
  for (const { kind, accordingTo } of stances) {
    const own = kinds.get(accordingTo) ?? new Set();
    kinds.set(accordingTo, own.add(kind));
  }
  const told = [...kinds].map(([source, of]) => {
    const words = stanceKinds.filter((kind) => of.has(kind)).join(', ');
    return source === undefined ? words : `${words} (according to ${labels.get(source) ?? '?'})`;
  });
  return told.filter((words) => words !== '').join('; ');
}
