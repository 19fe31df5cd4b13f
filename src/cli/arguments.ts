import { parseArgs } from 'node:util';

/** Options by name without dashes, and the operands by the names that the help gives them. */
export interface ArgumentsWanted {
  /** `values`: one value each time it is given. */
  readonly options: Readonly<Record<string, 'value' | 'values' | 'flag'>>;
  readonly operands: readonly string[];
  /** Whether more operands may follow the named ones. */
  readonly more?: boolean;
}

export interface Arguments {
  readonly operands: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  /** Of options that may be given several times, in the order given. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
}

/** A command called wrongly; the message says what is wrong and what to do. Ends in exit code 2. */
export class Misuse extends Error {}

/** @throws Misuse for what the command does not know, and for what it needs and was not given */
export function readArguments(argv: readonly string[], wanted: ArgumentsWanted): Arguments {
  const operands: string[] = [];
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const flags = new Set<string>();
  for (const token of tokensOf(argv, wanted)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(wanted.options, token.name) ? wanted.options[token.name] : undefined;
    if (kind === undefined) throw unknownOption(token.rawName, wanted);
    if (values.has(token.name)) throw new Misuse(`${token.rawName} is given twice`);
    if (kind === 'values')
      lists.set(token.name, [...(lists.get(token.name) ?? []), givenValue(token)]);
    else if (kind === 'value') values.set(token.name, givenValue(token));
    else if (token.value === undefined) flags.add(token.name);
    else throw new Misuse(`${token.rawName} takes no value`);
  }
  const missing = wanted.operands[operands.length];
  if (missing !== undefined) throw new Misuse(`${missing} is missing`);
  const extra = operands[wanted.operands.length];
  if (extra !== undefined && !wanted.more) throw new Misuse(`"${extra}" is one argument too many`);
  return { operands, values, lists, flags };
}

function tokensOf(argv: readonly string[], wanted: ArgumentsWanted) {
  const options = Object.fromEntries(
    Object.entries(wanted.options).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  // Not strict: its own messages differ from one Node to the next.
  return parseArgs({ args: [...argv], options, strict: false, tokens: true }).tokens;
}

function givenValue(token: {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}): string {
  const swallowed = !token.inlineValue && /^-./.test(token.value ?? '');
  if (token.value === undefined || token.value === '' || swallowed)
    throw new Misuse(`${token.rawName} needs a value`);
  return token.value;
}

function unknownOption(name: string, { options }: ArgumentsWanted): Misuse {
  const known = Object.keys(options).map((option) => `--${option}`);
  const choice = known.length === 0 ? 'it takes none' : `there are ${known.join(', ')}`;
  return new Misuse(`unknown option ${name}; ${choice}`);
}
