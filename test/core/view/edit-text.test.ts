import { expect, test } from 'vitest';
import type { Edit } from '../../../src/core/model/edit';
import { apartOf, mergeOf } from '../../../src/core/model/merge';
import { readClaims } from '../../../src/core/read/claims';
import { editText, mergeText } from '../../../src/core/view/edit-text';

const text = 'title: Roads\nquestion: Whose?\npositions: []\n';
const debate = readClaims({ name: 'a.yaml', text }, []).value;
const named = (to: { title?: string; question?: string; coder?: string }): Edit => ({
  ...{ kind: 'name-debate', title: 'Roads', question: 'Whose?', coder: '' },
  ...to,
});

test('a debate that is named anew is called by what changed', () => {
  const words = (edit: Edit) => editText(edit, debate, String);
  expect(words(named({ title: 'Ports', coder: 'A' }))).toBe('debate named “Ports”');
  expect(words(named({ question: 'Who?' }))).toBe('question of the debate changed');
  expect(words(named({ coder: 'A' }))).toBe('coder named “A”');
  expect(words(named({}))).toBe('coder’s name removed');
});

test('what is said of entries that look like one work has words, unless it is nothing', () => {
  expect(mergeText(mergeOf([['a', 'b']]))).toBe('entries merged');
  expect(mergeText(apartOf([['a', 'b']]))).toBe('works told apart');
  expect(mergeText(mergeOf([]))).toBe('');
});
