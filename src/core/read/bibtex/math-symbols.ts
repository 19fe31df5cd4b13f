/** What TeX's math has beside letters and digits, as text. Names as in LaTeX and amssymb. */

const greek: ReadonlyMap<string, string> = new Map(
  (
    'alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ ' +
    'iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ ' +
    'varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω ' +
    'Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω'
  )
    .split(' ')
    .flatMap((name, at, all) => (at % 2 === 0 ? [[name, all[at + 1] ?? ''] as const] : [])),
);

/** Signs and letters by their commands. */
export const mathSymbols: ReadonlyMap<string, string> = new Map([
  ...greek,
  ['le', '≤'],
  ['leq', '≤'],
  ['leqslant', '⩽'],
  ['ge', '≥'],
  ['geq', '≥'],
  ['geqslant', '⩾'],
  ['ne', '≠'],
  ['neq', '≠'],
  ['ll', '≪'],
  ['gg', '≫'],
  ['lt', '<'],
  ['gt', '>'],
  ['approx', '≈'],
  ['sim', '∼'],
  ['simeq', '≃'],
  ['cong', '≅'],
  ['equiv', '≡'],
  ['propto', '∝'],
  ['pm', '±'],
  ['mp', '∓'],
  ['times', '×'],
  ['div', '÷'],
  ['cdot', '·'],
  ['ast', '∗'],
  ['star', '⋆'],
  ['circ', '∘'],
  ['bullet', '•'],
  ['oplus', '⊕'],
  ['otimes', '⊗'],
  ['wedge', '∧'],
  ['vee', '∨'],
  ['neg', '¬'],
  ['to', '→'],
  ['rightarrow', '→'],
  ['leftarrow', '←'],
  ['leftrightarrow', '↔'],
  ['longrightarrow', '⟶'],
  ['Rightarrow', '⇒'],
  ['Leftrightarrow', '⇔'],
  ['uparrow', '↑'],
  ['downarrow', '↓'],
  ['infty', '∞'],
  ['partial', '∂'],
  ['nabla', '∇'],
  ['sum', '∑'],
  ['prod', '∏'],
  ['int', '∫'],
  ['forall', '∀'],
  ['exists', '∃'],
  ['in', '∈'],
  ['notin', '∉'],
  ['subset', '⊂'],
  ['subseteq', '⊆'],
  ['cup', '∪'],
  ['cap', '∩'],
  ['emptyset', '∅'],
  ['ell', 'ℓ'],
  ['hbar', 'ℏ'],
  ['Re', 'ℜ'],
  ['Im', 'ℑ'],
  ['aleph', 'ℵ'],
  ['prime', '′'],
  ['degree', '°'],
  ['angle', '∠'],
  ['perp', '⊥'],
  ['parallel', '∥'],
  ['langle', '⟨'],
  ['rangle', '⟩'],
  ['dots', '…'],
  ['ldots', '…'],
  ['cdots', '⋯'],
  ['dagger', '†'],
  ['copyright', '©'],
  ['textregistered', '®'],
  ['colon', ':'],
  ['quad', ' '],
  ['qquad', ' '],
  [',', ' '],
  [':', ' '],
  [';', ' '],
  ['', ' '],
  ['!', ''],
  ['left', ''],
  ['right', ''],
  ['%', '%'],
  ['&', '&'],
  ['#', '#'],
  ['_', '_'],
  ['$', '$'],
  ['{', '{'],
  ['}', '}'],
  ['|', '‖'],
]);

/** Commands that change the letters' form alone. */
export const mathAlphabets: ReadonlySet<string> = new Set(
  (
    'mathrm mathit mathbf mathsf mathtt mathnormal boldsymbol bm text textrm textit textbf textsf ' +
    'textnormal mbox hbox operatorname rm it bf sf displaystyle textstyle'
  ).split(' '),
);

/** Accents, as Unicode's combining marks. */
export const mathAccents: ReadonlyMap<string, string> = new Map([
  ['bar', '\u0304'],
  ['overline', '\u0304'],
  ['hat', '\u0302'],
  ['widehat', '\u0302'],
  ['tilde', '\u0303'],
  ['widetilde', '\u0303'],
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['check', '\u030c'],
  ['breve', '\u0306'],
  ['vec', '\u20d7'],
]);

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const signs = [...to];
  return new Map([...from].map((sign, at) => [sign, signs[at] ?? '']));
}

export const superscripts = pairs('0123456789+-−=()ni∗*′∘', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ**′°');
export const subscripts = pairs(
  '0123456789+-−=()aehijklmnoprstuvxβγρφχ',
  '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ',
);
