import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutPrivate } from '../../../../src/core/read/claims/cut-private';

const cut = (text: string, keys: readonly string[] = []) =>
  cutPrivate({ name: 'a.yaml', text }, new Set(keys));

const file = `# The head stays.
title: T   # as do odd blanks
sources:
  - work: interview
    private: true
  - work: review
positions:
- id: left
  name: Left
claims:
  # A heading of the public ones.

  # Said in confidence.
  - id: whispered
    position: left
    text: >-
      Folded, and

      with a blank line.
    private: because Ada asked
  - id: said
    position: left
    text: Said.
stances:
  - work: olson
    claim: whispered
    stance: holds
  - work: olson
    claim: said
    stance: holds
    according-to: interview
  - work: olson
    claim: said
    stance: holds
    private: no

    evidence:
      - locator: { page: 3 }
  - work: nobody-knows
    claim: said
    stance: holds
    private: yes
not-listed:
  - cite: X 2000
    according-to: review
    likely: interview
`;

test('what is private goes with its comment and what stands on it, and the rest stays byte for byte', () => {
  expect(cut(file)).toEqual({
    text: `# The head stays.
title: T   # as do odd blanks
sources:
  - work: review
positions:
- id: left
  name: Left
claims:
  # A heading of the public ones.

  - id: said
    position: left
    text: Said.
stances:
  - work: olson
    claim: said
    stance: holds
    private: no

    evidence:
      - locator: { page: 3 }
not-listed:
`,
  });
});

test('line ends stay as they are', () => {
  const { text } = cut(file.replaceAll('\n', '\r\n')) as { text: string };
  expect(text).toBe((cut(file) as { text: string }).text.replaceAll('\n', '\r\n'));
});

test('a file in which nothing is private stays as it is', () => {
  const text = readFileSync('claims/smuggling-trafficking-nexus.yaml', 'utf8');
  expect(cut(text)).toEqual({ text });
});

test('what is said of a work goes under each key that the work has', () => {
  const text =
    'title: T\nstances:\n- work: other-key\n  stance: mentions\n- work: b\n  stance: mentions\n';
  expect(cut(text, ['other-key'])).toEqual({
    text: 'title: T\nstances:\n- work: b\n  stance: mentions\n',
  });
});

test('a private record that shares a line with others is told, not let through', () => {
  expect(cut('title: T\nstances: [{ work: a, stance: mentions, private: true }]\n')).toEqual({
    stuck: { file: 'a.yaml', line: 2, column: 11 },
  });
  expect(cut('title: T\nstances:\n-\n  work: a\n  private: true\n')).toEqual({
    stuck: { file: 'a.yaml', line: 4, column: 3 },
  });
});
