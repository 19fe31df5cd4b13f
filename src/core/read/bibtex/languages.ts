import { babelLanguages } from '../../model/babel-languages';

/** A name that is not in the table stays as it is: it may be a tag already. */
export function languageOf(name: string): string {
  return babelLanguages.get(name.toLowerCase()) ?? name;
}
