import { type Document, isMap, type YAMLMap } from 'yaml';
import type { CodedUnit } from '../../analysis/coders/coded-units';
import type { Coder } from '../../analysis/coders/coders-of';
import type { CodersCompared } from '../../analysis/coders/compare-coders';
import type { Work } from '../../model/bibliography';
import type { StanceId, WorkId } from '../../model/id';
import type { Stance } from '../../model/stance';
import { untrusted } from '../../view/untrusted-text';
import { bringRecords, inFirstTerms, type SecondTerms } from './bring-records';
import { type Decision, type Fate, fateOf, unitKey } from './decision';
import { nameBibliographies } from './name-bibliographies';
import { ownRecord } from './own-record';
import { rearranged } from './rearranged';
import { closeYaml, copied, listOf, openYaml, sayAbove, setItems, textOf } from './yaml-records';

/** What two coders are settled from. */
export interface CodersToSettle {
  /** Of two coders. */
  readonly compared: CodersCompared;
  /** The text of each coder's file, both read without mistakes of YAML; the same where one file has both. */
  readonly texts: readonly [string, string];
  readonly works: readonly Work[];
  /** All of the debate's, by their paths from the first file; those that it names already stay as they are. */
  readonly bibliographies?: readonly string[];
  readonly decisions: readonly Decision[];
  /** How the second file's names are written in the first; left out where one file has both. */
  readonly terms?: SecondTerms;
  /** Whether positions and claims that only the second file has come too, with the stances on them. */
  readonly bring?: boolean;
  /** Who gives what both gave and what was settled anew; left out: "A and B". */
  readonly coder?: string;
}

export interface SettledCoding {
  /** A claims file, with the comments of the first. */
  readonly text: string;
  /** Units that both gave alike, that were decided, and that are not decided yet. */
  readonly agreed: number;
  readonly decided: number;
  readonly open: number;
  /** Stances of the second coder on positions that the first file lacks, where these are not brought. */
  readonly notCarried: readonly Stance[];
}

/**
 * A third coding from two. What both gave alike stands as the first gave it, under the name of both; what
 * was decided as decided, under the name of whose stance was taken; what one alone has read as that one gave
 * it; what is not decided yet as both gave it, each under their name, with a remark above. The file is the
 * first coder's: its ids, comments, order and other fields stay; claims, sources and cites that are not listed
 * come from the second where the first lacks them, and positions where that is asked for.
 */
export function writeSettledCoding(from: CodersToSettle): SettledCoding {
  const { compared, texts, decisions } = from;
  const [first, second] = compared.coders as readonly [Coder, Coder];
  const [file, other] = [openYaml(texts[0]), openYaml(texts[1])];
  const taken = new Map(decisions.map(({ unit, take }) => [unitKey(unit), take]));
  const units = compared.units.map((unit) => ({
    unit,
    fate: fateOf(unit, taken.get(unitKey(unit))),
  }));
  settleStances(file, other, units, from);
  nameBibliographies(file, from.bibliographies ?? []);
  file.set('coder', from.coder ?? `${first.name} and ${second.name}`);
  const count = (wanted: Fate) => units.filter(({ fate }) => fate === wanted).length;
  const [agreed, open] = [count('agreed'), count('open')];
  return {
    text: closeYaml(file),
    agreed,
    open,
    decided: units.length - agreed - open - count('alone'),
    notCarried: from.bring ? [] : onOwnPositions(from),
  };
}

/** Stances of the second coder on positions that are not compared. */
function onOwnPositions({ compared }: CodersToSettle): readonly Stance[] {
  const shared = new Set(compared.positions.map(({ position }) => position.id));
  const stances = compared.coders[1]?.stances ?? [];
  return stances.filter(({ position }) => position !== undefined && !shared.has(position));
}

interface UnitFate {
  readonly unit: CodedUnit;
  readonly fate: Fate;
}

/** The records of both files, and what is to become of the first file's list. */
interface Settling {
  readonly mine: ReadonlyMap<StanceId, YAMLMap>;
  readonly theirs: ReadonlyMap<StanceId, YAMLMap>;
  readonly lost: Set<unknown>;
  /** Puts a record behind another, else behind the last of its work, else at the end. */
  readonly add: (record: YAMLMap, behind?: unknown) => void;
  /** A stance of the second coder under its name, in the first file's terms. */
  readonly signed: (record: YAMLMap) => YAMLMap;
}

function settleStances(
  file: Document,
  other: Document,
  units: readonly UnitFate[],
  from: CodersToSettle,
): void {
  const [first, second] = from.compared.coders as readonly [Coder, Coder];
  const items = listOf(file, 'stances').items;
  const mine = recordsOf(items, first.stances);
  const theirs = recordsOf(listOf(other, 'stances').items, second.stances);
  const lost = new Set<unknown>(
    from.terms === undefined ? recordsOf(items, second.stances).values() : [],
  );
  const after = new Map<unknown, unknown[]>();
  const atEnd: unknown[] = [];
  const lastOfWork = new Map(items.map((item) => [textOf(item, 'work'), item]));
  const add: Settling['add'] = (record, behind = lastOfWork.get(textOf(record, 'work'))) => {
    if (behind === undefined) atEnd.push(record);
    else after.set(behind, [...(after.get(behind) ?? []), record]);
  };
  const claims = new Set<string>();
  const signed = (record: YAMLMap) => {
    claims.add(textOf(record, 'claim'));
    const copy = inFirstTerms(copied(record), from.terms);
    copy.set('coder', second.name);
    return copy;
  };
  const settling: Settling = { mine, theirs, lost, add, signed };
  for (const record of mine.values()) record.set('coder', first.name);
  const keys = new Map<WorkId | undefined, string>(from.works.map(({ id, key }) => [id, key]));
  for (const one of units) settleUnit(file, one, settling, [first, second], keys);
  settleMentions(first, second, settling);
  if (from.bring) {
    const own = onOwnPositions(from).flatMap(({ id }) => theirs.get(id) ?? []);
    for (const record of own) add(signed(record));
  }
  setItems(file, 'stances', rearranged(items, lost, after, atEnd));
  const { terms } = from;
  const all = {
    positions: new Set(terms?.positions.keys()),
    claims: new Set(terms?.claims.keys()),
  };
  bringRecords(file, other, terms, from.bring ? all : { positions: new Set(), claims });
}

function settleUnit(
  file: Document,
  { unit, fate }: UnitFate,
  { mine, theirs, lost, add, signed }: Settling,
  [first, second]: readonly [Coder, Coder],
  keys: ReadonlyMap<WorkId | undefined, string>,
): void {
  const own = recordsIn(unit.stances[0], mine);
  const their = recordsIn(unit.stances[1], theirs);
  if (fate === 'agreed') {
    for (const record of own) record.delete('coder');
    return;
  }
  const added = takesSecond(fate) ? their.map(signed) : [];
  if (typeof fate === 'object') {
    const names = { key: keys.get(unit.work) ?? '', word: keys.get(unit.accordingTo) };
    added.push(ownRecord(file, unit, fate, names, [...own, ...their]));
  }
  for (const record of added) add(record, own.at(-1));
  if (!takesFirst(fate)) for (const record of own) lost.add(record);
  if (fate === 'open') sayAbove(own[0] ?? added[0], openWords(unit, first.name, second.name));
}

function takesFirst(fate: Fate): boolean {
  return fate === 'first' || fate === 'both' || fate === 'open' || fate === 'alone';
}

function takesSecond(fate: Fate): boolean {
  return fate === 'second' || fate === 'both' || fate === 'open' || fate === 'alone';
}

function openWords({ values }: CodedUnit, first: string, second: string): string {
  const [one, other] = [untrusted(first), untrusted(second)];
  return ` Not settled yet: ${one} says ${values[0]}, ${other} says ${values[1]}.`;
}

/** A stance is numbered by its place in the file's list. */
function recordsOf(
  items: readonly unknown[],
  stances: readonly Stance[],
): ReadonlyMap<StanceId, YAMLMap> {
  return new Map(
    stances.flatMap(({ id }) => {
      const record = items[Number(id.slice(1)) - 1];
      return isMap(record) ? [[id, record] as const] : [];
    }),
  );
}

function recordsIn(
  stances: readonly Stance[] | undefined,
  records: ReadonlyMap<StanceId, YAMLMap>,
): YAMLMap[] {
  return (stances ?? []).flatMap(({ id }) => records.get(id) ?? []);
}

/** Mentions that take no side are no unit: what both give is of both, what the second alone gives is added. */
function settleMentions(
  first: Coder,
  second: Coder,
  { mine, theirs, add, signed }: Settling,
): void {
  const keyOf = ({ work, accordingTo }: Stance) => JSON.stringify([work, accordingTo]);
  const isMention = ({ position }: Stance) => position === undefined;
  const own = new Map(first.stances.filter(isMention).map((one) => [keyOf(one), mine.get(one.id)]));
  for (const mention of second.stances.filter(isMention)) {
    const record = theirs.get(mention.id);
    const same = own.get(keyOf(mention));
    if (same) same.delete('coder');
    else if (record) add(signed(record));
  }
}
