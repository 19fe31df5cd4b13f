import type {
  Cite,
  CitingPassage,
  Cluster,
  ListedReference,
  StanceSuggestion,
} from '../../model/article';
import type { Locator } from '../../model/locator';
import { pageAt, type Span, type TextFile } from '../../model/source';
import type { BodyBlock, Layout } from '../article/layout';
import type { FoundCite } from './found-cite';
import { suggestStances } from './suggest-stances';

interface Assembled {
  readonly cites: readonly Cite[];
  readonly clusters: readonly Cluster[];
  readonly passages: readonly CitingPassage[];
}

interface FlowGroup {
  start: number;
  end: number;
  readonly cites: number[];
}

/** From what was found in the flow to cites, clusters and passages with offsets into the text as given. */
export function assemble(
  file: TextFile,
  { body, blocks }: Layout,
  found: readonly FoundCite[],
  references: readonly ListedReference[],
): Assembled {
  const { text } = file;
  const sorted = [...found].sort((a, b) => a.start - b.start || a.end - b.end);
  const groups = groupsOf(body.text, sorted);
  const clusterOf = new Map(
    groups.flatMap(({ cites }, i) => cites.map((cite) => [cite, i] as const)),
  );
  const idsOf = (entries: readonly number[]) =>
    entries.flatMap((entry) => references[entry]?.id ?? []);
  const cites = sorted.map((one, i): Cite => {
    const { start, end } = body.spanOf(one.start, one.end);
    const { mode, match, missing, locator, prefix, thisVolume, secondHand } = one;
    return {
      start,
      end,
      text: text.slice(start, end),
      references: idsOf(one.entries),
      cluster: clusterOf.get(i) ?? 0,
      mode,
      match,
      likely: idsOf(one.likely),
      ...(missing && { missing }),
      ...(locator && { locator }),
      ...(prefix !== undefined && { prefix }),
      ...(thisVolume && { thisVolume }),
      ...(secondHand && { secondHand }),
    };
  });
  const clusters = groups.map((group) => ({
    ...body.spanOf(group.start, group.end),
    cites: group.cites,
  }));
  const passages = onPages(passagesOf(groups, blocks, body, sorted), file);
  return { cites, clusters, passages };
}

/** Cites in one bracket, or numbers with nothing but commas between them. */
function groupsOf(text: string, cites: readonly FoundCite[]): readonly FlowGroup[] {
  const groups: FlowGroup[] = [];
  cites.forEach(({ group, mode }, i) => {
    const last = groups.at(-1);
    const between = last ? text.slice(last.end, group.start) : '';
    const joined =
      last && (group.start < last.end || (mode === 'numeric' && /^[\s,;–-]*$/.test(between)));
    if (!joined) groups.push({ ...group, cites: [i] });
    else {
      last.end = Math.max(last.end, group.end);
      last.cites.push(i);
    }
  });
  return groups;
}

/** The sentences that hold clusters; a cluster that is cut by a sentence's end takes both. */
function passagesOf(
  groups: readonly FlowGroup[],
  blocks: readonly BodyBlock[],
  body: Layout['body'],
  cites: readonly FoundCite[],
): readonly CitingPassage[] {
  const passages: { start: number; end: number; clusters: number[]; locator: Locator }[] = [];
  const places = placesOf(blocks);
  let at = 0;
  groups.forEach((group, cluster) => {
    while ((places[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= group.start) at++;
    const place = places[at];
    let to = at;
    while ((places[to + 1]?.start ?? Number.POSITIVE_INFINITY) < group.end) to++;
    const start = Math.min(place?.start ?? group.start, group.start);
    const end = Math.max(places[to]?.end ?? group.end, group.end);
    const last = passages.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.clusters.push(cluster);
    } else passages.push({ start, end, clusters: [cluster], locator: place?.locator ?? [] });
  });
  return passages.map((passage) => {
    const { start, end, ...rest } = passage;
    const suggestions = suggestionsOf(passage, groups, body, cites);
    return { ...body.spanOf(start, end), ...rest, ...(suggestions.length > 0 && { suggestions }) };
  });
}

function suggestionsOf(
  { start, end, clusters }: Span & { readonly clusters: readonly number[] },
  groups: readonly FlowGroup[],
  { text, spanOf }: Layout['body'],
  cites: readonly FoundCite[],
): readonly StanceSuggestion[] {
  const placed = clusters.flatMap((cluster) => {
    const group = groups[cluster];
    if (group === undefined) return [];
    return [{ ...group, closes: group.cites.every((cite) => cites[cite]?.mode !== 'narrative') }];
  });
  return suggestStances(text, { start, end }, placed).map((found) => ({
    ...found,
    ...spanOf(found.start, found.end),
  }));
}

/** Of a text that was taken from pages each passage has its page, before section and paragraph. */
function onPages(passages: readonly CitingPassage[], file: TextFile): readonly CitingPassage[] {
  if (file.pages === undefined) return passages;
  return passages.map((passage) => {
    const value = pageAt(file, passage.start);
    return value === undefined
      ? passage
      : { ...passage, locator: [{ label: 'page', value }, ...passage.locator] };
  });
}

interface SentencePlace {
  readonly start: number;
  readonly end: number;
  readonly locator: Locator;
}

/** Every sentence with its section and the number of its paragraph there. */
function placesOf(blocks: readonly BodyBlock[]): readonly SentencePlace[] {
  let section: string | undefined;
  let paragraph = 0;
  return blocks.flatMap(({ kind, flowStart, flowEnd, flowSentences, heading }) => {
    if (kind === 'heading') [section, paragraph] = [heading, 0];
    else if (kind !== 'title') paragraph++;
    const locator: Locator = [
      ...(section === undefined ? [] : [{ label: 'section' as const, value: section }]),
      ...(paragraph > 0 ? [{ label: 'paragraph' as const, value: String(paragraph) }] : []),
    ];
    const spans = flowSentences.length > 0 ? flowSentences : [{ start: flowStart, end: flowEnd }];
    return spans.map(({ start, end }) => ({ start, end, locator }));
  });
}
