import { Composer, type CST, type Document } from 'yaml';
import type { PlaceOf, TextFile } from '../../model/source';
import type { Tell } from './tell';
import { maxSize, withinLimits } from './yaml-limits';
import { createPlain, type YamlNode } from './yaml-node';
import { tokensOf } from './yaml-tokens';

/**
 * Reads the first document of a YAML 1.2 file by the core schema, without tags, anchors, aliases
 * and merge keys; recovers after syntax mistakes. Size, depth and faults are limited before
 * composing. Undefined when the file is empty or may not be read.
 */
export function readYaml(file: TextFile, placeOf: PlaceOf, tell: Tell): YamlNode | undefined {
  if (file.text.length > maxSize) {
    tell('yaml-not-allowed', 0, { what: 'size' });
    return undefined;
  }
  const tokens = tokensOf(file.text);
  if (!withinLimits(tokens, tell)) return undefined;
  const document = composeFirst(tokens, tell);
  if (document === undefined || document.contents === null) return undefined;
  const mistakes = tellSyntax(document, file.text.length, tell);
  return createPlain(file, placeOf, mistakes, tell)(document.contents);
}

function composeFirst(tokens: readonly CST.Token[], tell: Tell): Document.Parsed | undefined {
  const second = tokens.flatMap(({ type }, i) => (type === 'document' ? [i] : []))[1];
  if (second !== undefined) {
    tell('yaml-not-allowed', tokens[second]?.offset ?? 0, { what: 'documents' });
  }
  const composer = new Composer({
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  for (const document of composer.compose(tokens.slice(0, second))) return document;
  for (const { code, message, pos } of composer.streamInfo().errors) {
    tell('yaml-syntax', pos[0], { detail: message, kind: code });
  }
  return undefined;
}

/** Errors about what the walk over the syntax has told already, or what is told where it begins. */
const toldElsewhere: ReadonlySet<string> = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
]);

/** Tells the library's errors, one an offset; gives the offsets. */
function tellSyntax(document: Document.Parsed, end: number, tell: Tell): ReadonlySet<number> {
  const mistakes = new Set<number>();
  for (const { code, message, pos } of document.errors) {
    const at = pos[0];
    const quote = /^Missing closing ["']quote/.test(message);
    if (mistakes.has(at) || quote || at >= Math.max(end, 1)) continue;
    mistakes.add(at);
    if (!toldElsewhere.has(code)) {
      tell('yaml-syntax', at, { detail: message, kind: kindOfMistake(code, message) });
    }
  }
  return mistakes;
}

/** The library's code, made finer where one code stands for mistakes that are mended differently. */
function kindOfMistake(code: string, message: string): string {
  if (/^Flow (?:sequence|map)/.test(message)) return 'UNCLOSED_BRACKET';
  if (message.endsWith('at node end')) return 'TEXT_AFTER_VALUE';
  if (message.startsWith('Implicit map keys need')) return 'NAME_WITHOUT_VALUE';
  if (message.startsWith('Sequence item without')) return 'BAD_INDENT';
  return code;
}
