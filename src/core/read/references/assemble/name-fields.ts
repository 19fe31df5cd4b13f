import { openEnded } from '../../../model/and-others';
import type { CslName } from '../../../model/csl';
import type { NameOrder } from '../list-order';
import type { Token } from '../tokens';
import type { Run } from './field-text';
import { isOf } from './is-of';
import { readNameList } from './names';
import { roleAfter, roleFillers, roleWords } from './role-words';
import { type LabelledRun, type Parsed, type Piece, pieceOf, runsWith } from './runs';

export interface NameField {
  readonly names: readonly CslName[];
  readonly piece: Piece;
}

export interface NameFields {
  readonly author: NameField | undefined;
  readonly editor: NameField | undefined;
  readonly translator: NameField | undefined;
}

/** Who wrote, edited and translated: by label, and by the words for editors that stand with the names. */
export function nameFieldsOf(parsed: Parsed, order: NameOrder = undefined): NameFields {
  const authors: LabelledRun[] = [];
  const editors: LabelledRun[] = [];
  const title = parsed.runs.find((run) => run.label === 'title');
  for (const run of parsed.runs) {
    if (run.label === 'editor') editors.push(run);
    if (run.label !== 'author') continue;
    const late = title !== undefined && run.start > title.start && authors.length > 0;
    if (late && isEditing(parsed, run)) editors.push(run);
    else authors.push(run);
  }
  const [first] = authors;
  if (first && editors.length === 0 && isMarkedEditor(parsed, first)) {
    editors.push(...authors.splice(0));
  }
  const author = fieldOf(parsed, authors, order);
  const editor = fieldOf(parsed, editors, order);
  const isSame = editor !== undefined && sameAuthor.test(editor.piece.text);
  return {
    author,
    // "In: Ders. (Hrsg.)": the author of this reference.
    editor: isSame && author ? { ...editor, names: author.names } : editor,
    translator: fieldOf(
      parsed,
      runsWith(parsed, 'translator').map((run) => afterBy(parsed.tokens, run)),
    ),
  };
}

const sameAuthor = /^(?:ders|dies|derselbe|dieselbe|dieselben|id|idem|eadem)\.?$/i;

/** A later list of names after "In", or with a word for editors. */
function isEditing({ tokens }: Parsed, run: Run): boolean {
  for (let i = Math.max(0, run.start - 3); i < Math.min(tokens.length, run.end + 2); i++)
    if (isOf(tokens[i], 'editor') || isOf(tokens[i], 'inword')) return true;
  return false;
}

/** "(Hrsg.)", "eds.", "(Ed.)" right after the names, with a stop or in brackets. */
export function isMarkedEditor({ tokens }: Parsed, run: Run): boolean {
  for (let i = Math.max(run.start + 1, run.end - 4); i < run.end; i++)
    if (
      isOf(tokens[i], 'editor') &&
      /^(?:eds?|edd|hrsg|hgg?|orgs?|coords?|comps?|dirs?|éds?|editors?)$/i.test(
        tokens[i]?.text ?? '',
      )
    )
      return true;
  return false;
}

const by = /^(?:by|von|v|par|por|da|di|door|av|af|przez)$/;

/** "Traduit de l'anglais par", "Aus dem Englischen übersetzt von": what stands before the translator's name. */
function afterBy(tokens: readonly Token[], run: LabelledRun): LabelledRun {
  if (
    !isOf(tokens[run.start], 'translator') &&
    !/^(?:aus|from|do|del|de)$/i.test(tokens[run.start]?.text ?? '')
  )
    return run;
  for (let i = run.start + 1; i + 1 < Math.min(run.end, run.start + 10); i++)
    if (by.test(tokens[i]?.text ?? '')) {
      const start = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
      return { ...run, start };
    }
  return run;
}

/** The names that a reference begins with stand here, behind a number perhaps. */
const firstTokens = 5;
/** How sure names are that may be one or two. */
const unclear = 0.5;

function fieldOf(
  parsed: Parsed,
  runs: readonly LabelledRun[],
  order?: NameOrder,
): NameField | undefined {
  const names: CslName[] = [];
  let whole: Piece | undefined;
  for (const run of runs) {
    const piece = pieceOf(parsed, namesOnly(parsed.tokens, run), false);
    // Names within a reference stand as they are spoken, more often than not.
    const printed = run.start < firstTokens ? (order ?? orderBefore(parsed, run)) : 'straight';
    const read = piece ? readNameList(piece.text, printed) : [];
    if (!piece || read.length === 0) continue;
    names.push(...read);
    const isUnclear = printed === undefined && isUnclearOrder(piece.text);
    const confidence = Math.min(whole?.confidence ?? 1, piece.confidence, isUnclear ? unclear : 1);
    whole = { ...piece, start: whole?.start ?? piece.start, confidence };
  }
  if (!whole) return undefined;
  const isOpen = names.some(({ andOthers }) => andOthers) || saysOthers(parsed, runs.at(-1));
  return { names: isOpen ? openEnded(names) : names, piece: whole };
}

/** "et al." right behind the names, where it was not taken for a part of them. */
function saysOthers({ tokens }: Parsed, { end }: Run = { start: 0, end: 0 }): boolean {
  let at = end;
  while (at < end + 2 && /^[,.]$/.test(tokens[at]?.text ?? '')) at++;
  const words = `${tokens[at]?.text} ${tokens[at + 1]?.text}`;
  return /^(?:et al(?:ii)?|and others|und andere)$/i.test(words);
}

/** Names that are turned round end with a stop or before a year; a comma goes on with names as they are spoken. */
function orderBefore({ tokens }: Parsed, { end }: LabelledRun): NameOrder {
  const signs = [tokens[end - 1]?.text, tokens[end]?.text];
  return signs.some((sign) => sign === ',' || sign === ':') ? 'straight' : undefined;
}

/** Whether it holds one name or two with one order of names, and not with the other. */
function isUnclearOrder(text: string): boolean {
  return readNameList(text, 'straight').length !== readNameList(text, 'inverted').length;
}

/** Without "In", "ed. by", "(Hrsg.)", "translated by" and the marks around them. */
export function namesOnly(tokens: readonly Token[], run: Run): Run {
  let { start, end } = run;
  const markAt = (i: number) => tokens[i]?.kind === 'mark';
  let from = start;
  let roles = false;
  for (let i = start; i < end; i++) {
    const { text = '' } = tokens[i] ?? {};
    if (markAt(i)) {
      if (roles || i === from) from = i + 1;
      continue;
    }
    if (
      !(roleWords.test(text) || (roles && roleFillers.test(text))) ||
      isNameStart(tokens, i, end, roles)
    )
      break;
    roles = true;
    from = i + 1;
  }
  start = from;
  while (end > start) {
    const token = tokens[end - 1];
    if (markAt(end - 1)) {
      if (token?.text === '.' && isInitial(tokens[end - 2]) && !isRole(tokens, end - 2, start))
        break;
      if (token?.text === ')' && !isRoleBracket(tokens, start, end)) break;
      end--;
    } else if (
      token &&
      roleAfter.test(token.text) &&
      end - 1 > start &&
      !(isInitial(token) && token.text.length === 1)
    )
      end--;
    else break;
  }
  return { start, end };
}

/** "(Hg.)", "(Ed.)": two letters, but no initials. */
function isRole(tokens: readonly Token[], i: number, start: number): boolean {
  return i > start && tokens[i - 1]?.text === '(' && roleAfter.test(tokens[i]?.text ?? '');
}

/** Particles and "de" begin names too, where no word for a role has stood before. */
function isNameStart(tokens: readonly Token[], i: number, end: number, roles: boolean): boolean {
  const { text = '' } = tokens[i] ?? {};
  const next = tokens[i + 1];
  if (/^(?:von|de|di|la|del|a|an)$/.test(text) && !roles) return true;
  if (
    /^(?:Ed|Red|Dir|Hg)$/.test(text) &&
    next?.text !== '.' &&
    i + 1 < end &&
    next?.kind === 'word' &&
    !isOf(next, 'little')
  )
    return true;
  return /^[A-Z]$/.test(text);
}

function isInitial(token: Token | undefined): boolean {
  return (
    (token?.kind === 'word' && /^\p{Lu}\p{L}?$/u.test(token.text)) ||
    /^(?:Jr|Sr|jr|sr)$/.test(token?.text ?? '')
  );
}

/** Whether a bracket at the end holds a role, as "(eds.)", and no abbreviation of an organisation. */
function isRoleBracket(tokens: readonly Token[], start: number, end: number): boolean {
  let open = end - 1;
  while (open > start && tokens[open]?.text !== '(') open--;
  if (tokens[open]?.text !== '(') return true;
  const words = tokens.slice(open + 1, end - 1).filter(({ kind }) => kind === 'word');
  return (
    words.length === 0 ||
    words.some(({ text }) => roleAfter.test(text) || roleWords.test(text) || roleFillers.test(text))
  );
}
