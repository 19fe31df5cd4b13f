import type { CslName, CslNameVariable } from '../../model/csl';
import { addNames, type Draft } from '../records/draft';
import { textAt, textOf, type XmlElement } from '../xml/element';

/** What `person-group-type` says; of other groups (assignees, inventors among them) all are authors. */
const variables: ReadonlyMap<string, CslNameVariable> = new Map<string, CslNameVariable>([
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['compiler', 'compiler'],
  ['curator', 'curator'],
  ['director', 'director'],
  ['illustrator', 'illustrator'],
  ['guest-editor', 'editor'],
  ['allauthors', 'author'],
  ['author', 'author'],
  ['inventor', 'author'],
  ['assignee', 'author'],
]);

/** The people and bodies of a citation, by groups; those outside of groups are authors. */
export function setNames(item: Draft, citation: XmlElement): void {
  let before: CslNameVariable = 'author';
  for (const child of citation.children) {
    if (typeof child === 'string') continue;
    // Outside of a group it speaks of those before it.
    if (child.name === 'etal' && item[before]) addNames(item, before, others);
    const isGroup = child.name === 'person-group';
    const group = isGroup ? (child.attributes.get('person-group-type') ?? 'author') : 'author';
    const variable = variables.get(group) ?? 'contributor';
    const names = isGroup ? namesOf(child.children) : nameOf(child);
    if (names.length > 0) before = variable;
    addNames(item, variable, names);
  }
}

const others: readonly CslName[] = [{ literal: 'et al.' }];

/** The people and bodies that stand in an element, and "et al." behind them for `etal`. */
export function namesOf(children: XmlElement['children']): readonly CslName[] {
  const names = children.flatMap(nameOf);
  const hasOthers = children.some((child) => typeof child !== 'string' && child.name === 'etal');
  return names.length > 0 && hasOthers ? [...names, ...others] : names;
}

function nameOf(element: XmlElement | string): readonly CslName[] {
  if (typeof element === 'string') return [];
  if (element.name === 'name-alternatives') return element.children.flatMap(nameOf).slice(0, 1);
  if (element.name === 'collab') return literal(element);
  if (element.name !== 'name' && element.name !== 'string-name') return [];
  const family = textAt(element, 'surname');
  const given = textAt(element, 'given-names');
  const suffix = textAt(element, 'suffix');
  if (family === '') return literal(element);
  return [{ family, ...(given && { given }), ...(suffix && { suffix }) }];
}

function literal(element: XmlElement): readonly CslName[] {
  const words = textOf(element);
  return words === '' ? [] : [{ literal: words }];
}
