import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { styles } from 'virtual:citation-styles';
import type { ReferenceStyle } from '../core/view/reference-style';
import type { CitableItem } from './citable-item';
import { joiner } from './joiner';
import { withoutAnd } from './others';

const { templates } = plugins.config.get('@csl');

/** citation-js keeps an engine for each name of a style; one that has thrown fails ever after, so the style gets a new name. */
let generation = 0;

/**
 * References by work, one line each, in the order given; undefined where citeproc throws, and where
 * it leaves a work out without a word: MLA does with one that has only a type, and citation-js then
 * gives each work the reference of the next.
 */
export function formatItems(
  items: readonly CitableItem[],
  style: ReferenceStyle,
): ReadonlyMap<string, string> | undefined {
  try {
    const template = templateOf(style);
    const options = { template, format: 'text', nosort: true, asEntryArray: true } as const;
    const entries = plugins.output.format('bibliography', items, options);
    const texts = new Map(entries.map(([id, text]) => [id, lineOf(id, text)]));
    return texts.size === items.length && ![...texts.values()].includes('') ? texts : undefined;
  } catch {
    generation++;
    return undefined;
  }
}

/** citation-js brings APA itself. */
function templateOf(style: ReferenceStyle): string {
  const name = `${style}-${generation}`;
  if (!templates.has(name)) templates.add(name, styles[style] ?? templates.get(style));
  return name;
}

/** Text that begins with "<" is taken for an element by citation-js, which writes the id into it. */
function lineOf(id: string, text: string): string {
  const words = oneLine(text.replace(` data-csl-entry-id="${id}"`, ''));
  return withoutAnd(words).replaceAll(joiner, '');
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
