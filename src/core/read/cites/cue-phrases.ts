import type { SuggestedKind } from '../../model/article';

/** A phrase that tells what a sentence does with the works it cites. English alone. */
export interface Cue {
  readonly kind: SuggestedKind;
  readonly pattern: RegExp;
  /** It counts where a cite by name follows at once: "according to Doe (2016)". */
  readonly leadsToName?: true;
}

/** Up to four words. */
const few = String.raw`(?:[\p{L}\p{N}'’-]{1,30}[\s,]{1,2}){0,4}?`;
const found = String.raw`(?:results?|findings?|outcomes?|evidence|data|conclusions?|observations?|stud(?:y|ies)|research|works?|reports?|analys[ei]s|literature|experiments?|experimental\s\p{L}+|investigations?)`;
const ways = '(?:methods?|methodolog(?:y|ies)|approach(?:es)?|techniques?|models?)';
const views =
  '(?:argued|claimed|suggested|linked|maintained|contended|asserted|alleged|posited|proposed|postulated|speculated|hypothesi[sz]ed|insisted|believed|assumed)';
const people =
  '(?:scholars|researchers|authors|writers|critics|commentators|analysts|observers|experts|specialists|scientists|historians|economists|sociologists|anthropologists|linguists|philosophers|theorists|criminologists)';
const how = String.raw`(?:\p{L}{2,12}ly\s|also\s|long\s|since\s|often\s|even\s|thus\s|recently\s)?`;

/**
 * Contrasts are those that Lamers et al. (2021, doi:10.7554/eLife.72737) found to hold: "no consensus",
 * contradict*, controvers*, disprov*, debat*, disagree* beside a word for results, questionable beside a word
 * for methods; those that they found to fail (challenge*, differ*, conflict*) are none. Left out as well are
 * "contradictory", which in 55 articles and 16 others spoke of something else than the works cited, and "debate"
 * as a mere topic. Supports need a word for findings within four words. Read one by one, right were 34 of 35
 * supports, 40 of 43 reports and 4 of 4 contrasts.
 */
export const cues: readonly Cue[] = [
  cue('contrasts', String.raw`no\s(?:\p{L}{2,12}\s)?consensus`),
  cue('contrasts', 'contradict(?:s|ed|ing|ions?)?'),
  cue('contrasts', 'controvers(?:y|ies|ial)'),
  cue('contrasts', 'disprov(?:e|es|ed|en|ing)'),
  cue(
    'contrasts',
    String.raw`(?:debat(?:ed|able)|(?:under|(?:matter|subject|topic)\sof)\s(?:\p{L}{2,12}\s)?debate)`,
  ),
  cue('contrasts', String.raw`disagree(?:s|d|ing|ments?)?\s${few}${found}`),
  cue('contrasts', String.raw`questionable\s${few}${ways}`),
  cue(
    'supports',
    String.raw`(?:(?<!in)consistent|in\s(?:\p{L}{2,12}\s)?(?:line|agreement|accordance|accord|keeping))\swith\s${few}${found}`,
  ),
  cue('supports', String.raw`corroborat(?:e|es|ed|ing)\s${few}${found}`),
  cue('supports', String.raw`supported\sby\s${few}${found}`),
  cue(
    'reports',
    String.raw`(?:(?:some|many|several|most|others)|(?:(?:some|many|several|most|various|numerous|other|previous)\s(?:\p{L}{2,14}\s)?)?${people})\s(?:have|has)\s${how}${views}`,
  ),
  cue('reports', String.raw`it\s(?:has|had)\s${how}been\s${how}${views}`),
  { ...cue('reports', String.raw`according\sto`), leadsToName: true },
];

function cue(kind: SuggestedKind, words: string): Cue {
  return {
    kind,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}-])${words}(?![\p{L}\p{N}])`, 'giu'),
  };
}

/** Within four words before a phrase it turns the phrase about. */
export const negation =
  /(?<!\p{L})(?:no|not(?!\sonly)|never|neither|nor|without|cannot|hardly|scarcely|rather\sthan|instead\sof|\p{L}{2,8}n['’]t|fail(?:s|ed|ing)?\sto|lack(?:s|ed|ing)?)\s(?:[\p{L}\p{N}'’-]{1,30}\s){0,3}$/iu;

/** Some word that English prose does not do without, and its neighbours do. */
export const english =
  /(?<!\p{L})(?:the|of|and|is|are|was|were|that|this|which|has|have|been|with|to|by|for|from|our|their|not|than)(?!\p{L})/iu;
