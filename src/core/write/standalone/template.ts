/** Where the debate's title and its part of the body go: comments that no title or data can hold. */
export const titleMark = '<!--title-->';
export const debateMark = '<!--debate-->';

/** What a standalone page is made of, before any debate is in it. */
export interface PageParts {
  /** A module without imports. */
  readonly script: string;
  readonly style: string;
  /** What is said of the works of others in it; it goes where the page goes. */
  readonly notice: string;
  /** An address with `data:`. */
  readonly icon: string;
  /** SHA-256 in Base64, of UTF-8. */
  readonly hashOf: (text: string) => string;
}

/**
 * A page that needs nothing but itself. Its policy lets run the one script and the one style that it
 * was built with, known by their hashes, and allows no request at all. The marks stand before the
 * script, so that the first of each in the text is the true one.
 */
export function standaloneTemplate({ script, style, icon, notice, hashOf }: PageParts): string {
  const code = inlineScript(script);
  const look = inlineStyle(style);
  return `<!doctype html>
<html lang="en">
<head>
<meta http-equiv="Content-Security-Policy" content="${policy(hashOf(code), hashOf(look))}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${titleMark}</title>
<link rel="icon" href="${icon}">
<style>${look}</style>
</head>
<body>
<div id="page"></div>
${debateMark}
<script type="module">${code}</script>
<!--
${notice.replaceAll('>', '›').trim()}
-->
</body>
</html>
`;
}

function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${script}'`,
    `style-src 'sha256-${style}'`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** A script in HTML ends at the first of its ends (HTML, 4.12.1.3); in strings and patterns its first letter may be written so. */
function inlineScript(code: string): string {
  const inline = code.replace(/<(?=\/script|!--)/gi, '\\x3c').trim();
  return `${inline}\n`;
}

function inlineStyle(style: string): string {
  if (/<\/style/i.test(style)) throw new Error('The style sheet holds the end of its element.');
  return style.trim();
}
