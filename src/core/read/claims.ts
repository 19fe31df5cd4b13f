import type { Work } from '../model/bibliography';
import type { Debate } from '../model/debate';
import type { WorkId } from '../model/id';
import { inOrder, type Problem, type Reading } from '../model/problem';
import { placesIn, type TextFile } from '../model/source';
import type { Context } from './claims/context';
import { createReadFields } from './claims/fields';
import { createLookup } from './claims/lookup';
import { readClaimList, readPositions } from './claims/positions';
import type { RecordsRead } from './claims/records-read';
import { readNotListed, readSources } from './claims/sources';
import { coderOf, readStances } from './claims/stances';
import { tellInto } from './claims/tell';
import { readYaml } from './claims/yaml';

/**
 * Reads a claims file against the works of its bibliography. Never throws: what is wrong is
 * told at its line and column, all of it, and what is right is kept. A file without a title
 * goes by its name. Records that were read before are not read again.
 */
export function readClaims(
  file: TextFile,
  works: readonly Work[],
  records?: RecordsRead,
): Reading<Debate> {
  const problems: Problem[] = [];
  const placeOf = placesIn(file);
  const tell = tellInto(problems, placeOf);
  const readFields = createReadFields(placeOf, tell);
  const root = records?.read(file) ?? readYaml(file, placeOf, tell);
  const refused = root === undefined && problems.length > 0;
  const empty = { kind: 'fields', at: 0, fields: [] } as const;
  const fields = refused ? undefined : readFields(root ?? empty, 'file');

  const context: Context = {
    tell,
    placeOf,
    readFields,
    works: createLookup(keysOf(works)),
  };
  const sources = readSources(fields?.sources ?? [], context);
  const positions = readPositions(fields?.positions ?? [], context);
  const positionLookup = createLookup(positions.map(({ id }) => [id, id]));
  const { claims, named } = readClaimList(fields?.claims ?? [], positionLookup, context);
  const targets = { positions: positionLookup, claims: named };
  const debate: Debate = {
    title: fields?.title?.text ?? file.name,
    ...(fields?.question && { question: fields.question.text }),
    ...(fields?.bibliography?.[0] && { bibliography: fields.bibliography[0].text }),
    ...(fields?.coder && { coder: coderOf(fields.coder) }),
    works,
    sources,
    positions,
    claims,
    stances: readStances(fields?.stances ?? [], targets, fields?.coder, context),
    notListed: readNotListed(fields?.['not-listed'] ?? [], context),
  };
  return { value: debate, problems: inOrder(problems) };
}

/** A work is named by its own key before it is by that of an entry put together with another. */
function keysOf(works: readonly Work[]): (readonly [string, WorkId])[] {
  const others = works.flatMap(({ id, otherKeys = [] }) =>
    otherKeys.map((key) => [key, id] as const),
  );
  return [...works.map(({ key, id }) => [key, id] as const), ...others];
}

/**
 * The paths after `bibliography:`, one or a list, as the file gives them. Only that field is read, for the
 * rest is read once the bibliographies are known.
 */
export function bibliographiesNamedIn(file: TextFile): readonly string[] {
  const alone = { name: file.name, text: fieldAlone(file.text) };
  const root = readYaml(alone, placesIn(alone), () => {});
  if (root?.kind !== 'fields') return [];
  const value = root.fields.find(({ name }) => name === 'bibliography')?.value;
  const items = value?.kind === 'list' ? value.items : value ? [value] : [];
  return items.flatMap((item) =>
    'text' in item && item.kind !== 'nothing' && item.text.trim() !== '' ? [item.text] : [],
  );
}

/** From the field's name to the next that stands at the margin; a file in braces has no margin, and is given whole. */
function fieldAlone(text: string): string {
  const from = text.search(/^["']?bibliography["']?[ \t]*:/m);
  if (from < 0) return /^\s*\{/.test(text) ? text : '';
  const rest = text.slice(from);
  const next = rest.search(/[\r\n](?:[^\s#-]|-[^\s])/);
  return next < 0 ? rest : rest.slice(0, next + 1);
}
