import fc from 'fast-check';
import { expect, test } from 'vitest';
import { texText, texVerbatim } from '../../../../src/core/read/bibtex/tex-text';

/** TeX, and the text that it prints. */
const rows: readonly (readonly [string, string])[] = [
  // accents, in braces, before braces, before letters
  [String.raw`{\"o}`, 'ö'],
  [String.raw`\"{o}`, 'ö'],
  [String.raw`\"o`, 'ö'],
  [String.raw`\'e`, 'é'],
  [String.raw`\'{\i}`, 'í'],
  [String.raw`{\'\i}`, 'í'],
  [String.raw`\'{i}`, 'í'],
  [String.raw`\~\j`, 'j̃'],
  ['\\`a', 'à'],
  [String.raw`\^o`, 'ô'],
  [String.raw`\~n`, 'ñ'],
  [String.raw`\=u`, 'ū'],
  [String.raw`\.z`, 'ż'],
  [String.raw`\u g`, 'ğ'],
  [String.raw`\h{a}`, 'ả'],
  [String.raw`\r{A}`, 'Å'],
  [String.raw`\H o`, 'ő'],
  [String.raw`\v{s}`, 'š'],
  [String.raw`\G{a}`, 'ȁ'],
  [String.raw`\d{s}`, 'ṣ'],
  [String.raw`\c{c}`, 'ç'],
  [String.raw`\c c`, 'ç'],
  [String.raw`\k{a}`, 'ą'],
  [String.raw`\b{d}`, 'ḏ'],
  [String.raw`\t{oo}`, 'o͡o'],
  [String.raw`\d{\u{a}}`, 'ặ'],
  [String.raw`\'{\o}`, 'ǿ'],
  [String.raw`http://a.b/\~{}c`, 'http://a.b/~c'],
  [String.raw`\'{}x`, '´x'],
  [String.raw`G{\"o}del and Erd{\H o}s`, 'Gödel and Erdős'],
  // letters
  [String.raw`\o \O \l \L`, 'øØłŁ'],
  [String.raw`{\ss} {\SS} \ae{} \AE{}`, 'ß ẞ æ Æ'],
  [String.raw`\oe{}\OE{}\aa{}\AA{}`, 'œŒåÅ'],
  [String.raw`Aks{\i}n {\j}`, 'Aksın ȷ'],
  [String.raw`\dh{}\DH{}\dj{}\DJ{}\th{}\TH{}\ng{}\NG{}`, 'ðÐđĐþÞŋŊ'],
  // signs
  [String.raw`\& \% \$ \# \_ \{ \}`, '& % $ # _ { }'],
  [String.raw`\S\P\pounds\euro`, '§¶£€'],
  [String.raw`\textsection{}\textparagraph{}\textsterling{}\texteuro{}`, '§¶£€'],
  [String.raw`\textdollar{}\textyen{}\textcent{}`, '$¥¢'],
  [String.raw`\copyright{}\textcopyright{}\textregistered{}\texttrademark{}`, '©©®™'],
  [String.raw`\textdegree{}\degree{}\textmu{}\textpm{}\texttimes{}`, '°°µ±×'],
  [String.raw`\textonehalf{}\textordfeminine{}\textordmasculine{}`, '½ªº'],
  [String.raw`\textendash{}\textemdash{}`, '–—'],
  [String.raw`\textquoteleft{}\textquoteright{}\lq{}\rq{}`, '‘’‘’'],
  [String.raw`\textquotedblleft{}\textquotedblright{}\textquotedbl{}\textquotesingle{}`, `“”"'`],
  [String.raw`\quotesinglbase{}\quotedblbase{}\glq{}\grq{}\glqq{}\grqq{}`, '‚„‚‘„“'],
  [String.raw`\flqq{}\frqq{}\guillemotleft{}\guillemotright{}`, '«»«»'],
  [String.raw`\guilsinglleft{}\guilsinglright{}`, '‹›'],
  [String.raw`\textexclamdown{}\textquestiondown{}`, '¡¿'],
  [String.raw`\ldots{}\dots{}\textellipsis{}`, '………'],
  [String.raw`\textasciitilde{}\textasciicircum{}\textasciigrave{}\textbackslash{}`, '~^`\\'],
  [String.raw`\textbar{}\textless{}\textgreater{}\textunderscore{}`, '|<>_'],
  [String.raw`\textbraceleft{}\textbraceright{}`, '{}'],
  [String.raw`\textbullet{}\textperiodcentered{}\textnumero{}`, '•·№'],
  [String.raw`\textdagger{}\dag{}\ddag{}\slash{}`, '††‡/'],
  [String.raw`\TeX{} \LaTeX{} \LaTeXe{} \BibTeX{}`, 'TeX LaTeX LaTeX2e BibTeX'],
  [String.raw`A\adddot{}\addcomma{}\addspace B`, 'A., B'],
  // spaces
  [String.raw`a\ b\;c\:d\quad e\qquad{}f\space{}g`, 'a b c d e f g'],
  [String.raw`a\,b\!c\-d\/e\@f`, 'a\u2009bcdef'],
  [String.raw`a\\b\newline c\linebreak d`, 'a b c d'],
  ['a~b', 'a\u00a0b'],
  [String.raw`a\nobreakspace{}b\nbsp{}c`, 'a\u00a0b\u00a0c'],
  [String.raw`methodology\-/independent`, 'methodology-independent'],
  // dashes and quotes
  ['1--2---3-4', '1–2—3-4'],
  ["``a'' b's", "“a” b's"],
  // commands with arguments
  [String.raw`\emph{a} \textit{b \textbf{c}} {\em d} \textsuperscript{e}`, 'a b c d e'],
  [String.raw`\enquote{a} \enquote*{b {c}} \mkbibquote{d}\textquote{e}`, '“a” ‘b c’ “d”“e”'],
  [String.raw`\mkbibparens{a}\mkbibbrackets{b}`, '(a)[b]'],
  [String.raw`\href{javascript:alert(1)}{text}`, 'text'],
  [String.raw`\url{http://a.b/c_d~e--f\%20}`, 'http://a.b/c_d~e--f%20'],
  [String.raw`\path{/a_b}`, '/a_b'],
  [String.raw`\foreignlanguage{german}{a} \textcolor{red}{b} \color{red}c`, 'a b c'],
  [
    String.raw`\selectlanguage{german}a\hspace{1em}b\hspace*{1em}c\vspace{1em}\vspace*{1em}d`,
    'abcd',
  ],
  [String.raw`\fontsize{1}{2}a\label{b}\index{c}d`, 'ad'],
  [String.raw`{\noopsort{1973b}}1973 \sortnoop{x}y`, '1973 y'],
  [String.raw`\unknown{kept} \Unknown kept`, 'kept kept'],
  // math that is letters, signs and scripts is text; other math stays as it is
  [String.raw`A $\alpha_{1}$ {B}`, 'A α₁ B'],
  ['CS$_2$, I$_3^-$ and $^{31}$P', 'CS₂, I₃⁻ and ³¹P'],
  [
    String.raw`$1 \leq \mathrm{Z} \leq 103$, $(11\bar{2}2)$, $\pm\, 5\%$`,
    '1 ≤Z ≤103, (112̄2), ± 5%',
  ],
  [String.raw`\ensuremath{\beta}-decay, {\textgreater}\Delta\ \mu m`, 'β-decay, >Δ \u03bcm'],
  [String.raw`$\frac{1}{2}$ {B}`, String.raw`$\frac{1}{2}$ B`],
  ['$x_Q$ $e^{sup}$ $$ $}$', '$x_Q$ $e^{sup}$ $$ $}$'],
  // accents where tabs are set, and BibLaTeX's hyphen
  [String.raw`Durb\a'an, P\a'{e}rez, \a z, post\hyphen war`, 'Durbán, Pérez, z, post-war'],
  ['costs 5$ only', 'costs 5$ only'],
  // braces and blanks
  ['The {UN} {{View}}', 'The UN View'],
  ['  a\n\t b  c ', 'a b c'],
  ['} a { b', 'a b'],
  ['\\', ''],
];

test('each piece of TeX reads as the text that it prints', () => {
  for (const [tex, text] of rows) expect(texText(tex), tex).toBe(text);
});

test('text without TeX is what it is, in whatever Unicode form it was written', () => {
  expect(texText('Cafe\u0301 Łódź “quoted” – 中文')).toBe('Cafe\u0301 Łódź “quoted” – 中文');
  expect(texText('a\u00a0b')).toBe('a\u00a0b');
});

test('addresses keep tildes, dashes, quotes and dollars, and lose escapes and braces', () => {
  expect(texVerbatim(String.raw`http://a.b/~c--d/e\_f\%20g{\&}$h`)).toBe(
    'http://a.b/~c--d/e_f%20g&$h',
  );
  expect(texVerbatim(String.raw`\url{http://a.b/c_d}`)).toBe('http://a.b/c_d');
  expect(texVerbatim(String.raw`http://a.b/{\textasciitilde}c`)).toBe('http://a.b/~c');
});

test('nothing that can be typed makes it throw, and it leaves no double blanks', () => {
  const pieces = fc.constantFrom(
    ...[
      '\\',
      '{',
      '}',
      '$',
      '~',
      '-',
      '`',
      "'",
      ' ',
      'a',
      'é',
      '\\"',
      "\\'",
      '\\c',
      '\\i',
      '\\url',
    ],
    ...['\\href{', '\\enquote{', '\n', '\\u', '😀'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      expect(texText(parts.join(''))).not.toMatch(/ {2}|\n/);
      texVerbatim(parts.join(''));
    }),
  );
});
