import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { standaloneTemplate } from '../../../../src/core/write/standalone/template';

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');
const parts = { icon: 'data:,', notice: 'by others -->', hashOf };
const template = standaloneTemplate({
  ...parts,
  script: 'document.title = "</script><!--<script>";',
  style: 'p { color: red }',
});

test('the policy stands first, and allows the one script and style by their hashes and nothing from elsewhere', () => {
  const [, policy = ''] =
    /<head>\n<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(template) ?? [];
  const [, script = ''] = /<script type="module">([\s\S]*?)<\/script>/.exec(template) ?? [];
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(template) ?? [];
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src 'sha256-${hashOf(script)}'`,
    `style-src 'sha256-${hashOf(style)}'`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  expect(style).toBe('p { color: red }');
  // The encoding is looked for in the first 1024 bytes.
  expect(template.indexOf('<meta charset="utf-8">')).toBeLessThan(1000);
});

test('a script cannot end itself, and says the same', () => {
  expect(template).toContain(String.raw`document.title = "\x3c/script>\x3c!--<script>";`);
  expect(template.match(/-->/g)).toHaveLength(3);
});

test('a style that would end its element is refused', () => {
  expect(() => standaloneTemplate({ ...parts, script: '', style: '</STYLE>' })).toThrow('end');
});
