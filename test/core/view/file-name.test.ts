import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimsName, exportName } from '../../../src/core/view/file-name';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

test('a file is named after the debate and what was chosen of it', () => {
  expect(exportName('claims/smuggling-trafficking-nexus.yaml', ['takeover'], 'bib')).toBe(
    'smuggling-trafficking-nexus_takeover.bib',
  );
  expect(exportName('C:\\debates\\nexus.yaml', [], 'csl.json')).toBe('nexus.csl.json');
  expect(exportName('a.bib', ['camp:takeover', 'first-hand', '2010-2016'], 'bib')).toBe(
    'a_camp-takeover_first-hand_2010-2016.bib',
  );
});

test('a claims file is named after the title of its debate, dots and slashes and all', () => {
  expect(claimsName('Roads vs. ports: 1/2?')).toBe('Roads-vs-ports-1-2.yaml');
  expect(claimsName(' ')).toBe('faultline.yaml');
});

test('letters of any script stay; everything else becomes a dash', () => {
  expect(exportName('Über die Grenze.yaml', ['移民', 'a/b'], 'bib')).toBe(
    'Über-die-Grenze_移民_a-b.bib',
  );
  expect(exportName('a.yaml', ['../../etc/passwd'], 'bib')).toBe('a_etc-passwd.bib');
  expect(exportName('a.yaml', ['\u202egnp\u0000.exe'], 'bib')).toBe('a_gnp-exe.bib');
});

test('a name of which nothing is left is the program’s own', () => {
  expect(exportName(undefined, [], 'bib')).toBe('faultline.bib');
  expect(exportName('???.yaml', ['', '/'], 'bib')).toBe('faultline.bib');
});

test.each(['con', 'PRN', 'aux', 'NUL', 'com1', 'LPT9'])(
  'the name of a device, %s, is not taken for a file',
  (name) => {
    expect(exportName(`${name}.yaml`, [], 'bib')).toBe(`faultline_${name}.bib`);
    expect(exportName(`${name}.yaml`, ['takeover'], 'bib')).toBe(`${name}_takeover.bib`);
  },
);

test('a long name is cut, never inside a character', () => {
  const name = exportName(`${'a'.repeat(59)}𐐷.yaml`, ['移'.repeat(500)], 'bib');
  expect(name).toMatch(/^a{59}𐐷?_移+\.bib$/u);
  expect(bytesOf(name)).toBeLessThanOrEqual(255);
});

test('law: a name is harmless on every system, whatever it is made from', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', minLength: 40 }),
  );
  fc.assert(
    fc.property(fc.option(text, { nil: undefined }), fc.array(text), (file, parts) => {
      const name = exportName(file, parts, 'bib');
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}_-]*\.bib$/u);
      expect(bytesOf(name)).toBeLessThanOrEqual(255);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
    }),
  );
});
