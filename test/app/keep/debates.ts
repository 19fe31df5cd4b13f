import fc from 'fast-check';
import type { KeptDebate, KeptFile } from '../../../src/app/keep/kept-debate';
import { newDebate, redone, undone, withStep } from '../../../src/app/keep/step-log';

export const id = '0123456789abcdef0123456789abcdef';

export const startFiles: readonly KeptFile[] = [
  { name: 'claims.yaml', content: 'title: Ports\n', private: false },
  { name: 'refs.bib', content: '@book{a}\n'.repeat(50), private: false },
  { name: 'article.pdf', content: new Uint8Array([37, 80, 68, 70]), private: true },
];

/** What a reader may do to a debate. */
export type Act =
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | {
      readonly kind: 'edit';
      readonly file: string;
      readonly at: number;
      readonly word: string;
      readonly whole: 'remove' | 'bytes' | undefined;
    };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom({ kind: 'undo' }, { kind: 'redo' }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      file: fc.constantFrom('claims.yaml', 'refs.bib', 'article.pdf', '__proto__'),
      at: fc.nat(500),
      word: fc.string({ unit: fc.constantFrom('x', '\ud800', 'é', '\n'), minLength: 1 }),
      whole: fc.constantFrom('remove' as const, 'bytes' as const, undefined, undefined, undefined),
    }),
  },
);

export const acts = fc.array(act, { maxLength: 40 });

export function done(debate: KeptDebate, one: Act): KeptDebate {
  if (one.kind !== 'edit') return one.kind === 'undo' ? undone(debate, 0) : redone(debate, 0);
  const before = debate.files.find(({ name }) => name === one.file)?.content;
  const text = typeof before === 'string' ? before : '';
  const spliced = text.slice(0, one.at) + one.word + text.slice(one.at);
  const bytes = new Uint8Array([...one.word].map((letter) => letter.charCodeAt(0) % 256));
  const after = one.whole === 'remove' ? undefined : one.whole === 'bytes' ? bytes : spliced;
  return withStep(debate, { label: one.word, changes: [{ file: one.file, after }] }, 0);
}

export function debateAfter(all: readonly Act[]): KeptDebate {
  return all.reduce(done, newDebate(id, 'Ports', startFiles, 0));
}

/** A debate with so many small edits of its claims file. */
export function debateWith(edits: number, length = 1): KeptDebate {
  let debate = newDebate(id, 'Ports', startFiles, 0);
  for (let n = 1; n <= edits; n++) {
    const [claims] = debate.files;
    const after = `${claims?.content}edit ${n} ${'x'.repeat(length)}\n`;
    const step = { label: `edit ${n}`, changes: [{ file: 'claims.yaml', after }] };
    debate = withStep(debate, step, n);
  }
  return debate;
}
