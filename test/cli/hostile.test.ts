import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hostileAnswer, hostileFolder, hostileNames } from '../scenes/hostile-files';
import { runFaultline } from './run-faultline';

interface Inspected {
  readonly file: string;
  readonly format: string | null;
  readonly encoding: string | null;
  readonly works: readonly { readonly key: string; readonly type: string }[];
  readonly problems: readonly { code: string; line: number; column: number; message: string }[];
}

test('inspect says of all hostile files, in one run, what the answers beside them say', async () => {
  const folder = fileURLToPath(hostileFolder);
  const { code, out } = await runFaultline(['inspect', '--json', ...hostileNames], folder);
  expect(code).toBe(1);
  const { files }: { files: Inspected[] } = JSON.parse(out);
  expect(files.map(({ file }) => file)).toEqual(hostileNames);
  for (const { file, format, encoding, works, problems } of files) {
    const expected = hostileAnswer(file);
    expect({
      file,
      format,
      encoding,
      works: works.map(({ key, type }) => ({ key, type })),
      problems: problems.map((problem) => `${problem.code}:${problem.line}:${problem.column}`),
    }).toEqual({
      file,
      format: expected.format,
      encoding: expected.encoding,
      works: expected.works.map(({ key, type }) => ({ key, type })),
      problems: expected.problems,
    });
    for (const { message } of problems) expect(message).toMatch(/^[^\n]+; [^\n]+$/);
  }
});

test('inspect tells the same problems in words, without a control character of a file', async () => {
  const folder = fileURLToPath(hostileFolder);
  const { code, out } = await runFaultline(['inspect', ...hostileNames], folder);
  expect(code).toBe(1);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to look for
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  const told = hostileNames.reduce((sum, name) => sum + hostileAnswer(name).problems.length, 0);
  // The same problem at several places is one line that has them all.
  const again = [...out.matchAll(/; also at ([\d:, ]+)$/gm)].flatMap(([, at = '']) =>
    at.split(', '),
  );
  expect([...out.trimEnd().split('\n'), ...again]).toHaveLength(told + hostileNames.length + 1);
});
