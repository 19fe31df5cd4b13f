import { mathSymbols } from './math-symbols';
import { mathText } from './tex-math';
import { accents, bareAccents, quotes, skippedArguments, symbols } from './tex-symbols';

const commandName = /[A-Za-z]+\*?/y;
const plain = /[^\\{}~$`'-]+/y;
const plainVerbatim = /[^\\{}]+/y;
const letter = /\p{L}/u;
const marksBelow = /^[\u0323\u0327\u0328\u0331]*$/;
const escaped = /\\([%_&#~{}$])/g;
/** More accents than these on one letter are no accents. */
const mostMarks = 4;

/** Reads one value, from left to right. */
export class TexReader {
  private i = 0;
  private out = '';
  private depth = 0;
  /** Accents that wait for their letter, the innermost first, and how deep they wait. */
  private marks = '';
  private marksDepth = 0;
  /** Quotation marks to write when the braces of that depth close. */
  private readonly closers: { readonly depth: number; readonly mark: string }[] = [];
  private mathCloses = true;
  private readonly value: string;
  private readonly verbatim: boolean;

  constructor(value: string, verbatim: boolean) {
    this.value = value;
    this.verbatim = verbatim;
  }

  read(): string {
    while (this.i < this.value.length) this.step();
    this.dropMarks();
    return this.out;
  }

  private step(): void {
    const { value } = this;
    const run = this.verbatim ? plainVerbatim : plain;
    run.lastIndex = this.i;
    if (run.test(value)) {
      this.write(value.slice(this.i, run.lastIndex));
      this.i = run.lastIndex;
      return;
    }
    const unit = value.charAt(this.i);
    if (unit === '\\') this.command();
    else if (unit === '{') this.openBrace();
    else if (unit === '}') this.closeBrace();
    else if (unit === '$') this.math();
    else if (unit === '~') this.symbol('\u00a0', 1);
    else if (unit === '-') this.dashes();
    else if (value.startsWith('``', this.i)) this.symbol('“', 2);
    else if (value.startsWith("''", this.i)) this.symbol('”', 2);
    else this.symbol(unit, 1);
  }

  private symbol(text: string, length: number): void {
    this.write(text);
    this.i += length;
  }

  private dashes(): void {
    if (this.value.startsWith('---', this.i)) this.symbol('—', 3);
    else if (this.value.startsWith('--', this.i)) this.symbol('–', 2);
    else this.symbol('-', 1);
  }

  private openBrace(): void {
    this.depth++;
    this.i++;
  }

  private closeBrace(): void {
    if (this.marks && this.marksDepth < this.depth) this.dropMarks();
    const closer = this.closers.at(-1);
    if (closer?.depth === this.depth) {
      this.closers.pop();
      this.write(closer.mark);
    }
    if (this.depth > 0) this.depth--;
    this.i++;
  }

  /** `$…$` that is no text stays as it is; a `$` without a partner is a dollar. */
  private math(): void {
    let end = this.mathCloses ? this.value.indexOf('$', this.i + 1) : -1;
    while (end > 0 && this.value.charAt(end - 1) === '\\') end = this.value.indexOf('$', end + 1);
    this.mathCloses = end > 0;
    this.write(this.mathCloses ? this.mathTo(end) : '$');
    this.i = this.mathCloses ? end + 1 : this.i + 1;
  }

  private mathTo(end: number): string {
    return mathText(this.value.slice(this.i + 1, end)) ?? this.value.slice(this.i, end + 1);
  }

  private command(): void {
    commandName.lastIndex = this.i + 1;
    const word = commandName.exec(this.value)?.[0];
    if (!word) {
      const unit = this.value.charAt(this.i + 1);
      this.i += 2;
      // BibLaTeX's `\-/`: a hyphen at which a line may break.
      if (unit === '-' && this.value.charAt(this.i) === '/') this.symbol('-', 1);
      else this.control(unit, unit);
      return;
    }
    const known = quotes.has(word) || skippedArguments.has(word);
    const name = word.endsWith('*') && !known ? word.slice(0, -1) : word;
    this.i += 1 + name.length;
    this.skipBlanks();
    this.control(name, '');
  }

  /** A command is read, with the blanks behind it. `other` stands for a command that is unknown. */
  private control(name: string, other: string): void {
    const mark = accents.get(name);
    const mustSkip = skippedArguments.get(name);
    const marks = quotes.get(name);
    if (mark !== undefined) this.addMark(mark);
    else if (name === 'a') this.tabbingAccent();
    else if (name === 'ensuremath') this.ensureMath();
    else if (name === 'url' || name === 'path') this.write(this.group().replace(escaped, '$1'));
    else if (mustSkip !== undefined) for (let n = 0; n < mustSkip; n++) this.group();
    else if (marks && this.value.charAt(this.i) === '{') {
      this.write(marks[0]);
      this.closers.push({ depth: this.depth + 1, mark: marks[1] });
    } else this.write(symbols.get(name) ?? mathSymbols.get(name) ?? other);
  }

  /** LaTeX's `\a'e`, for `\'e` where tabs are set. */
  private tabbingAccent(): void {
    const mark = accents.get(this.value.charAt(this.i));
    if (mark === undefined) return;
    this.i++;
    this.addMark(mark);
  }

  private ensureMath(): void {
    const math = this.group();
    this.write(mathText(math) ?? math);
  }

  private addMark(mark: string): void {
    if (this.marks === '') this.marksDepth = this.depth;
    if (this.marks.length < mostMarks) this.marks = mark + this.marks;
  }

  /** Takes the group that begins here, if one does: its text without the outer braces. */
  private group(): string {
    this.skipBlanks();
    if (this.value.charAt(this.i) !== '{') return '';
    const start = this.i + 1;
    let depth = 0;
    for (; this.i < this.value.length; this.i++) {
      const unit = this.value.charCodeAt(this.i);
      if (unit === 123) depth++;
      else if (unit === 125 && --depth === 0) break;
    }
    return this.value.slice(start, this.i++);
  }

  private skipBlanks(): void {
    while (/[ \t\r\n]/.test(this.value.charAt(this.i))) this.i++;
  }

  private write(text: string): void {
    if (this.marks === '') {
      this.out += text;
      return;
    }
    const rest = text.trimStart();
    if (rest === '') return;
    const first = String.fromCodePoint(rest.codePointAt(0) ?? 0);
    if (!letter.test(first)) {
      this.dropMarks();
      this.out += text;
      return;
    }
    this.out += accented(first, this.marks) + rest.slice(first.length);
    this.marks = '';
  }

  /** Accents on nothing: those that have a character of their own are written as that. */
  private dropMarks(): void {
    for (const mark of this.marks) this.out += bareAccents.get(mark) ?? '';
    this.marks = '';
  }
}

/** Under an accent above it, a dotless i is an i. */
function accented(base: string, marks: string): string {
  if (marksBelow.test(marks)) return (base + marks).normalize('NFC');
  const dotted = base === 'ı' ? 'i' : base === 'ȷ' ? 'j' : base;
  return (dotted + marks).normalize('NFC');
}
