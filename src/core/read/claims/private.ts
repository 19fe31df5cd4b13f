import type { Said } from './fields';

interface Flagged {
  readonly private?: Said;
  readonly unread: ReadonlySet<string>;
}

/** Whatever is said but *no* keeps a record back, a slip of the pen too: the safe side. */
export function readPrivate({ private: said, unread }: Flagged): { readonly private?: true } {
  if (said === undefined) return unread.has('private') ? { private: true } : {};
  return isNo(said.text) ? {} : { private: true };
}

export function isNo(word: string): boolean {
  return /^(?:no|false)$/i.test(word);
}
