import type { Claim, Debate, Position } from '../model/debate';
import type { WorkId } from '../model/id';
import type { Stance, StanceKind } from '../model/stance';
import { labelWorks } from '../view/labels';
import { locatorText } from '../view/locator-text';
import { argdownText, argdownTitles, frontMatter } from './argdown-text';

/**
 * What a stance is in Argdown: a support, an attack, or an undercut, which grants the statement and
 * bounds what follows from it. Who only reports or mentions a view argues neither way.
 */
const relations: Readonly<Record<StanceKind, '+' | '-' | '_' | undefined>> = {
  holds: '+',
  supports: '+',
  qualifies: '_',
  disputes: '-',
  reports: undefined,
  mentions: undefined,
};

interface Names {
  readonly title: (wanted: string) => string;
  readonly labels: ReadonlyMap<WorkId, string>;
  readonly works: ReadonlyMap<WorkId, Debate['works'][number]>;
}

/**
 * A debate as Argdown (argdown.org): positions are statements, their claims arguments for them, the
 * stances of the chosen works arguments for or against either, each with its kind as a tag; stances
 * that take no side stand at the end. What the debate says is text and no syntax.
 */
export function writeArgdown(debate: Debate, works: ReadonlySet<WorkId>): string {
  const names: Names = {
    title: argdownTitles(),
    labels: labelWorks(debate.works),
    works: new Map(debate.works.map((work) => [work.id, work])),
  };
  const stances = debate.stances.filter(({ work }) => works.has(work));
  const sides = debate.positions.map((position) => positionBlock(position, debate, stances, names));
  const aside = stances
    .filter(({ kind }) => relations[kind] === undefined)
    .map((stance) => `${argument(stance, debate, names)}\n`);
  return [
    frontMatter(debate.title, debate.question),
    ...(sides.length > 0 ? ['# Positions\n', ...sides] : []),
    ...(aside.length > 0 ? ['# Without a side\n', ...aside] : []),
  ].join('\n');
}

function positionBlock(
  position: Position,
  debate: Debate,
  stances: readonly Stance[],
  names: Names,
): string {
  const { id, name, thesis = name } = position;
  const known = new Set(debate.claims.map((claim) => claim.id));
  const whole = stances.filter(
    ({ position: of, claim }) => of === id && (claim === undefined || !known.has(claim)),
  );
  const lines = [
    `[${names.title(name)}]: ${argdownText(thesis)} #position`,
    ...whole.flatMap((stance) => related(stance, debate, names, 1)),
    ...debate.claims
      .filter((claim) => claim.position === id)
      .flatMap((claim) => claimLines(claim, debate, stances, names)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function claimLines(
  { id, text }: Claim,
  debate: Debate,
  stances: readonly Stance[],
  names: Names,
): readonly string[] {
  const own = stances.filter(({ claim }) => claim === id);
  return [
    `${indent(1)}+ <${names.title(id)}>: ${argdownText(text)} #claim`,
    ...own.flatMap((stance) => related(stance, debate, names, 2)),
  ];
}

function related(stance: Stance, debate: Debate, names: Names, depth: number): readonly string[] {
  const sign = relations[stance.kind];
  return sign === undefined ? [] : [`${indent(depth)}${sign} ${argument(stance, debate, names)}`];
}

function argument(stance: Stance, debate: Debate, { title, labels, works }: Names): string {
  const { work, kind, claim, position, accordingTo, evidence, note } = stance;
  const name = debate.positions.find(({ id }) => id === position)?.name;
  const about = claim ?? name;
  const places = evidence.map(({ locator }) => locatorText(locator)).filter(Boolean);
  const source = accordingTo && `According to ${labels.get(accordingTo) ?? accordingTo}`;
  const where = [source, ...places].filter(Boolean).join('; ');
  const told = [works.get(work)?.item.title, sentenceStart(where), note];
  const text = told.filter(Boolean).map((part) => `${part}`.replace(/\.?\s*$/, '.'));
  const named = title(
    `${labels.get(work) ?? work} ${kind}${about === undefined ? '' : ` ${about}`}`,
  );
  const tags = [kind, accordingTo === undefined ? 'first-hand' : 'second-hand'];
  return `<${named}>: ${[argdownText(text.join(' ')), ...tags.map((tag) => `#${tag}`)].filter(Boolean).join(' ')}`;
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function indent(depth: number): string {
  return '  '.repeat(depth);
}
