import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main, root, runFaultline } from './run-faultline';

test('--help lists the commands on standard output', async () => {
  const { code, out, err } = await runFaultline(['--help']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const name of [
    'check',
    'cites',
    'agree',
    'inspect',
    'references',
    'export',
    'convert',
    'serve',
  ])
    expect(out).toContain(`\n  ${name} `);
});

test.each(['check', 'cites', 'agree', 'inspect', 'references', 'export', 'convert', 'serve'])(
  '%s --help shows usage and examples',
  async (name) => {
    const { code, out, err } = await runFaultline([name, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`Usage: faultline ${name}`);
    expect(out).toContain(`Examples:\n  faultline ${name} `);
  },
);

test('--version is that of package.json', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(await runFaultline(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('without a command the help goes to standard error', async () => {
  const { code, out, err } = await runFaultline([]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('Usage: faultline COMMAND');
});

test.each([
  [
    ['chek'],
    'faultline: unknown command "chek"; there are check, cites, divide, agree, inspect, references, export, convert, serve.',
  ],
  [['--verbose'], 'faultline: unknown command "--verbose"'],
  [['check'], 'faultline check: CLAIMS.yaml is missing.'],
  [['check', 'a.yaml', '--fast'], 'faultline check: unknown option --fast; it takes none.'],
  [['check', 'nowhere.yaml'], 'faultline check: there is no file "nowhere.yaml"; check the path.'],
  [['check', 'src'], 'faultline check: "src" is a folder; name a file in it.'],
  [
    ['export', 'a.yaml'],
    'faultline export: --to is missing; there is bibtex, csl-json, ris, matrix-csv, matrix-md, svg, json, jsonld, argdown, gexf, graphml, html.',
  ],
  [['export', 'a.yaml', '--to'], 'faultline export: --to needs a value.'],
  [['export', 'a.yaml', '--to', '--force'], 'faultline export: --to needs a value.'],
  [
    ['export', 'a.yaml', '--to', 'doc'],
    'unknown format "doc"; there is bibtex, csl-json, ris, matrix-csv, matrix-md, svg, json, jsonld, argdown, gexf, graphml, html.',
  ],
  [['export', 'a.yaml', '--to', 'json', '--to', 'gexf'], '--to is given twice.'],
  [['export', 'a.yaml', 'b.yaml', '--to', 'json'], '"b.yaml" is one argument too many.'],
  [['export', 'a.yaml', '--to', 'json', '--force=yes'], '--force takes no value.'],
  [['export', 'a.yaml', '--to', 'json', '--force'], '--force goes with --out FILE.'],
  [
    ['export', 'a.yaml', '--to', 'json', '--stance', 'likes'],
    'there is no stance "likes"; there are holds,',
  ],
  [
    ['convert', 'a.bib', '--to', 'doc'],
    'unknown format "doc"; there is bibtex, csl-json, ris, text.',
  ],
  [['serve', '--port', 'http'], '--port needs a number from 0 to 65535, not "http".'],
  [['serve', '--port', '70000'], '--port needs a number from 0 to 65535, not "70000".'],
  [['serve', '--__proto__', 'x'], 'unknown option --__proto__; there are --port, --open.'],
])('%j is told what is wrong and exits 2', async (args, sentence) => {
  const { code, out, err } = await runFaultline(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(sentence);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test('control characters in what was typed do not reach the terminal', async () => {
  const { err } = await runFaultline(['check', 'a\u001b[2Jb']);
  expect(err).toContain('"a<U+001B>[2Jb"');
});

test.skipIf(process.platform === 'win32')('the built file can be run by itself', () => {
  expect(readFileSync(main, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  expect(statSync(main).mode & 0o111).toBe(0o111);
});
