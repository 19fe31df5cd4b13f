import { type Arguments, Misuse } from './arguments';

/** The format that `--to` names. @throws Misuse when it names none, or one that is not there */
export function formatOf<F extends string>({ values }: Arguments, known: readonly F[]): F {
  const wanted = values.get('to');
  const format = known.find((name) => name === wanted);
  if (format !== undefined) return format;
  const choice = known.length === 1 ? `only ${known[0]}` : known.join(', ');
  if (wanted === undefined) throw new Misuse(`--to is missing; there is ${choice}`);
  throw new Misuse(`unknown format "${wanted}"; there is ${choice}`);
}
