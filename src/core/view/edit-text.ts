import type { Coding } from '../model/debate';
import type { Edit, Refusal, StanceTarget } from '../model/edit';
import type { StanceId, WorkId } from '../model/id';
import { groupsIn, type Merge } from '../model/merge';
import { fieldWords } from './entry-text';
import { clipped, labelOfItem } from './labels';

/** What an edit does, to be read after "Undo: ": "Olson 2016 holds Takeover". `work`: whose entry it is about. */
export function editText(
  edit: Edit,
  debate: Omit<Coding, 'cites'>,
  labelOf: (work: WorkId) => string,
  work?: WorkId,
): string {
  const position = (id: string) => debate.positions.find((one) => one.id === id)?.name ?? id;
  const claim = (id: string) =>
    `“${clipped(debate.claims.find((one) => one.id === id)?.text ?? id, 60)}”`;
  const on = (target: StanceTarget | undefined) => {
    if (target === undefined) return '';
    return ` ${'claim' in target ? claim(target.claim) : position(target.position)}`;
  };
  const of = (id: StanceId) => {
    const stance = debate.stances.find((one) => one.id === id);
    return stance ? labelOf(stance.work) : id;
  };
  switch (edit.kind) {
    case 'name-debate':
      return namedText(edit, debate);
    case 'add-position':
      return `new position ${edit.name}`;
    case 'change-position':
      return `position ${position(edit.position)} changed`;
    case 'change-look':
      return `look of ${position(edit.position)}`;
    case 'move-position':
      return `${position(edit.position)} moved ${edit.by < 0 ? 'up' : 'down'}`;
    case 'remove-position':
      return `position ${position(edit.position)} removed`;
    case 'merge-positions':
      return `${position(edit.from)} merged into ${position(edit.into)}`;
    case 'split-position':
      return `${edit.name} split from ${position(edit.position)}`;
    case 'add-claim':
      return `new claim “${clipped(edit.text, 60)}”`;
    case 'change-claim':
      return `claim ${claim(edit.claim)} changed`;
    case 'remove-claim':
      return `claim ${claim(edit.claim)} removed`;
    case 'give-stance':
      return `${labelOf(edit.work)} ${edit.stance}${on(edit.on)}`;
    case 'change-stance':
      return `stance changed: ${of(edit.id)} ${edit.stance}${on(edit.on)}`;
    case 'remove-stance':
      return `stance of ${of(edit.id)} removed`;
    case 'correct-work':
      return `${correctedText(edit)} of ${work === undefined ? 'a work' : labelOf(work)}`;
    case 'add-work':
      return `new work ${labelOfItem(edit.item)}`;
    case 'remove-work':
      return `${work === undefined ? 'a work' : labelOf(work)} removed`;
  }
}

/** "year", "year and title", "4 fields". */
function correctedText({ type, fields }: Extract<Edit, { kind: 'correct-work' }>): string {
  const words = fields.map(({ name }) => fieldWords(name));
  const names = [...(type === undefined ? [] : ['type']), ...words];
  return names.length > 2 ? `${names.length} fields` : names.join(' and ');
}

const refusals: Readonly<Record<Refusal, string>> = {
  syntax:
    'Nothing was changed: the claims file has mistakes of syntax, in which nothing can be put safely. Mend those listed above, and open it again.',
  key: 'Nothing was changed: a claims file names works by their keys, and this work’s key is another’s too. Give each a key of its own in the bibliography.',
  gone: 'Nothing was changed: what was to be changed is no longer there.',
  'entry-changed':
    'Nothing was changed: the work’s entry is no longer what was shown. Look at the work again, then do it anew.',
  entry:
    'Nothing was changed: this entry could not be changed without touching what else is in the file. Mend it in the file itself, and open that again.',
  letter:
    'Nothing was changed: the bibliography’s encoding has no room for one of the letters. Save it as UTF-8, and open it again.',
  'other-keys':
    'Nothing was changed: other works would have got other keys, by which the claims file knows them. Give the works of this file keys of their own first.',
  'text-unknown': 'Nothing was changed: the text that the passage stands in is not open.',
};

/** Why an edit was not made, and what to do. */
export function refusalText(refusal: Refusal): string {
  return refusals[refusal];
}

/** Why an edit was not made on what is there by now. */
export function unmadeText(did: string, why: 'gone' | 'changed'): string {
  return why === 'gone'
    ? `Not done: ${did}. What it is about was removed meanwhile.`
    : `Not done: ${did}. The same was changed meanwhile.`;
}

/** What the reader has typed for an edit. */
export function wordsOfEdit(edit: Edit): readonly string[] {
  const typed = (): readonly (string | undefined)[] => {
    switch (edit.kind) {
      case 'name-debate':
        return [edit.title, edit.question, edit.coder];
      case 'add-position':
      case 'change-position':
        return [edit.name, edit.thesis];
      case 'split-position':
        return [edit.name];
      case 'add-claim':
      case 'change-claim':
        return [edit.text];
      case 'give-stance':
        return [edit.note];
      case 'change-stance':
        return [edit.note, edit.doubtful, edit.page];
      case 'correct-work':
        return edit.fields.map(({ text }) => text);
      default:
        return [];
    }
  };
  return typed().filter((words) => words !== undefined && words !== '') as readonly string[];
}

function namedText(
  { title, question, coder }: Extract<Edit, { readonly kind: 'name-debate' }>,
  before: Pick<Coding, 'title' | 'question'>,
): string {
  if (title !== before.title) return `debate named “${clipped(title, 60)}”`;
  if (question !== (before.question ?? '')) return 'question of the debate changed';
  return coder === '' ? 'coder’s name removed' : `coder named “${clipped(coder, 60)}”`;
}

/** What the reader said of entries that look like one work, to be read after "Undo: "; empty where it changes nothing. */
export function mergeText(merge: Merge): string {
  const { same, apart } = groupsIn(merge);
  if (apart.length > 0) return 'works told apart';
  return same.length > 0 ? 'entries merged' : '';
}
