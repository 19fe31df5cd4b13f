import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctEntry } from '../../../../src/core/edit/works/correct-entry';
import { entryFormOf } from '../../../../src/core/edit/works/entry-form-of';
import { fieldFault, saidText } from '../../../../src/core/edit/works/field-fault';
import type { Work } from '../../../../src/core/model/bibliography';
import type { EntryField, EntryForm } from '../../../../src/core/model/entry-form';
import { numbered, readWorks } from '../../../../src/core/read/library';
import { hostileText } from '../../../scenes/hostile-items';

const ris = {
  name: 'a.ris',
  text: 'TY  - JOUR\r\nAU  - Olson, Ann\r\nAU  - UNODC\r\nTI  - Roads of\r\n  the state\r\nPY  - 2016\r\nVL  - 7\r\nER  - \r\n\r\nTY  - BOOK\r\nTI  - Walls\r\nER  - \r\n',
};
const json = {
  name: 'a.json',
  text: '[{"id": "olson", "type": "book", "title": "Roads",\n  "author": [{"family": "Olson"}, {"literal": "UNODC"}], "issued": {"date-parts": [[2016]]}, "volume": 7, "x": {"y": [1]}},\n {"title": "Walls"}]',
};

/** The first work of a file, and the file with one of its fields corrected. */
function scene(file: { readonly name: string; readonly text: string }) {
  const [bibliography] = numbered([readWorks(file).value]);
  const work = bibliography?.works[0] as Work;
  if (bibliography === undefined) throw new Error('There is none.');
  const form = entryFormOf(bibliography, work) as EntryForm;
  const fieldOf = (name: string) => form.fields.find((one) => one.name === name) as EntryField;
  const set = (name: string, text: string) =>
    correctEntry(bibliography, work, { fields: [{ name, kind: fieldOf(name).kind, text }] })?.text;
  return { form, fieldOf, set };
}

test('a RIS record is corrected in its lines; one without a key keeps the one it was known by', () => {
  const keyed = ris.text.replace('VL  - 7\r\n', 'VL  - 7\r\nID  - olson2016roads\r\n');
  expect(scene(ris).set('PY', '2015')).toBe(keyed.replace('2016\r\nVL', '2015\r\nVL'));
  expect(scene(ris).set('AU', 'Olson, Ann; Slack, Jo; UNODC')).toBe(
    keyed.replace('AU  - UNODC', 'AU  - Slack, Jo\r\nAU  - UNODC'),
  );
  expect(scene(ris).set('VL', '')).toBe(keyed.replace('VL  - 7\r\n', ''));
  expect(scene(ris).fieldOf('TI').text).toBe('Roads of the state');
});

test.each([
  ['RIS', ris, ['TI', 'AU', 'VL', 'PB', 'DO']],
  ['CSL-JSON', json, ['title', 'author', 'volume', 'publisher', 'issued', 'DOI']],
] as const)(
  '%s: what is typed is read again as it was typed, and nothing else changes',
  (_, file, names) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.oneof(hostileText, fc.string({ unit: 'binary' }), fc.lorem()),
        (name, typed) => {
          const { form, fieldOf, set } = scene(file);
          const field = fieldOf(name);
          const text = saidText(form, field, typed);
          fc.pre(text !== '' && text !== field.text);
          if (fieldFault(form, field, typed) !== undefined) return;
          const after = { name: file.name, text: set(name, text) ?? '' };
          expect(scene(after).fieldOf(name).text).toBe(text);
          expect(readWorks(after).value.works).toHaveLength(2);
          const others = (of: typeof file | typeof after) =>
            scene(of).form.fields.filter((one) => one.name !== name && one.text !== '');
          expect(others(after)).toEqual(others(file));
        },
      ),
      { numRuns: 300 },
    );
  },
);

test('a list of names in CSL-JSON that is open can be corrected, and stays open or is closed as it is typed', () => {
  const authors = '[{"family": "Olson"}, {"literal": "others"}]';
  const open = {
    ...json,
    text: json.text.replace('[{"family": "Olson"}, {"literal": "UNODC"}]', authors),
  };
  const said = (text: string | undefined) => JSON.parse(text ?? '')[0].author;
  expect(scene(open).fieldOf('author').text).toBe('Olson; et al.');
  expect(said(scene(open).set('author', 'Olsson, Ann; et al.'))).toEqual([
    { family: 'Olsson', given: 'Ann' },
    { literal: 'others' },
  ]);
  expect(said(scene(open).set('author', 'Olson'))).toEqual([{ family: 'Olson' }]);
});

test('of a field that stands twice in an item, that which is read is corrected', () => {
  const twice = { ...json, text: json.text.replace('"volume": 7', '"volume": 7, "volume": 8') };
  expect(scene(twice).set('volume', '9')).toBe(twice.text.replace('"volume": 8', '"volume": 9'));
});
