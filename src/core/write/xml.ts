/** What XML 1.0 (section 2.2) does not allow: control characters, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text made safe for XML content and attribute values. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(/[&<>"']/g, (c) => entities[c] ?? c);
}

/** One element; attributes in the order given, those undefined left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly string[] = [],
): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
  );
  const head = `<${name}${pairs.join('')}`;
  return children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</${name}>`;
}

/** An element whose children stand on lines of their own. */
export function block(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly string[],
): string {
  return element(name, attributes, [...children.map((child) => `\n${child}`), '\n']);
}

/** A document of one root element, in UTF-8. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
