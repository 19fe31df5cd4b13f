import type { Span } from '../../model/source';
import { findFurniture } from '../article/furniture';
import { isListHead } from '../article/headings';
import { numberedHeads } from './numbered-heads';

/** A line of the list without its blanks; `indent` counts those before it. */
export interface Line extends Span {
  readonly text: string;
  readonly indent: number;
  /** Whether an empty line or a heading stands before it. */
  readonly apart: boolean;
  /** What a page prints round its text and stands before this line: page number, running head. */
  readonly pageBreak: readonly Span[];
}

const heading =
  /^(?:#{1,6}\s*)?(?:\*\*|__)?(?:\d{1,2}\.?\s)?(?:references?(?: cited| list)?|bibliography|works cited|literature(?: cited)?|literatur(?:verzeichnis)?|bibliographie|bibliograf[ií]a|referencias(?: bibliográficas)?|referências(?: bibliográficas)?|références(?: bibliographiques)?|quellen(?:verzeichnis)?|sources|notes|(?:primary|secondary) sources|further reading|(?:список\s)?(?:использованной\s)?литератур[аы]|(?:список\s)?(?:використаних\s)?джерел|литература|література|библиография|βιβλιογραφία|bibliografia|kaynakça|kaynaklar|参考文献|参考書目|参考书目|引用文献|引用文獻|參考文獻|參考書目|文献|文獻|참고\s?문헌|(?:قائمة\s)?(?:المصادر\sو)?المراجع|المصادر|(?:فهرست\s)?منابع|ביבליוגרפיה|(?:רשימת\s)?מקורות)(?:\*\*|__)?[:：]?$/iu;

interface Bare extends Span {
  readonly text: string;
  readonly indent: number;
}

/** The lines that references stand in: no empty ones, headings, rules, page numbers, running heads. */
export function linesOf(text: string): readonly Line[] {
  const all = allLines(text);
  const furniture = furnitureOf(all);
  const lines: Line[] = [];
  let apart = true;
  let pageBreak: Span[] = [];
  for (const [n, { start, end, text: line, indent }] of all.entries()) {
    if (furniture.has(n)) pageBreak.push({ start, end });
    else if (line === '' || isRule(line)) apart = true;
    else if (line.length < 60 && (heading.test(line) || isListHead(line))) {
      apart = true;
      pageBreak = [];
    } else {
      lines.push({ start, end, text: line, indent, apart, pageBreak });
      apart = false;
      pageBreak = [];
    }
  }
  return lines;
}

function allLines(text: string): readonly Bare[] {
  const lines: Bare[] = [];
  for (const { 0: whole, index } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    if (whole === '' && index >= text.length) break;
    const line = whole.trim();
    const lead = whole.length - whole.trimStart().length;
    const start = index + (line === '' ? 0 : lead);
    const indent = whole.slice(0, lead).replaceAll('\t', '    ').length;
    lines.push({ start, end: start + line.length, text: line, indent });
  }
  return lines;
}

const isRule = (line: string) => line.length < 200 && /^(?:[=*_-]\s?){5,}$/.test(line);

/** Page numbers that stand alone between empty lines, running heads beside them, and what an article has of both. */
function furnitureOf(lines: readonly Bare[]): ReadonlySet<number> {
  const furniture = new Set([...findFurniture(lines), ...numberedHeads(lines)]);
  const isEmpty = (n: number) => (lines[n]?.text ?? '') === '';
  const alone = lines.flatMap(({ text }, n) =>
    isPageNumber(text) && isEmpty(n - 1) && isEmpty(n + 1) ? [n] : [],
  );
  for (const n of alone) {
    furniture.add(n);
    for (const step of [-1, 1]) {
      let beside = n + step;
      while (beside > n - 4 && beside < n + 4 && isEmpty(beside)) beside += step;
      if (isRunningHead(lines[beside]?.text ?? '')) furniture.add(beside);
    }
  }
  return furniture;
}

const isPageNumber = (line: string) => /^(?:[-–—]\s?)?\d{1,4}(?:\s?[-–—])?$/.test(line);

/** Two words or more in capitals, and no reference. */
function isRunningHead(line: string): boolean {
  return line.length < 100 && /^\p{Lu}[\p{Lu}\s’'&:-]*\s[\p{Lu}\s’'&:-]*\p{Lu}$/u.test(line);
}
