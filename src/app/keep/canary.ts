import { isId } from './check-record';

/** What a debate was when it was last stored, as far as another place than the database knows. */
export interface Sign {
  readonly version: number;
  readonly name: string;
}

/**
 * A sign of each debate in localStorage, which neither damage nor clearing of the database touches:
 * a database that opens empty or short is found out by it. Browsers write it to the disk late, so it
 * may be behind the database, never ahead of it.
 */
export interface Canary {
  readonly all: () => ReadonlyMap<string, Sign>;
  readonly of: (id: string) => Sign | undefined;
  readonly set: (id: string, sign: Sign) => void;
  readonly forget: (id: string) => void;
}

const prefix = 'faultline-debate-';

export function canaryIn(storage: () => Storage): Canary {
  return {
    all: () => attempt(() => signsIn(storage())) ?? new Map(),
    of: (id) => attempt(() => readSign(storage().getItem(prefix + id) ?? '')),
    set: (id, { version, name }) =>
      attempt(() => storage().setItem(prefix + id, JSON.stringify([version, name]))),
    forget: (id) => attempt(() => storage().removeItem(prefix + id)),
  };
}

/** A canary that nobody asks: nothing is stored, or nothing may be touched. */
export const noCanary: Canary = {
  ...{ all: () => new Map(), of: () => undefined },
  ...{ set: () => {}, forget: () => {} },
};

function signsIn(storage: Storage): ReadonlyMap<string, Sign> {
  const signs = new Map<string, Sign>();
  for (let i = 0; i < storage.length; i++) {
    const key = storage.key(i) ?? '';
    const id = key.slice(prefix.length);
    const sign = key.startsWith(prefix) && isId(id) && readSign(storage.getItem(key) ?? '');
    if (sign) signs.set(id, sign);
  }
  return signs;
}

export function readSign(text: string): Sign | undefined {
  if (text.length > 100_000) return undefined;
  const raw = attempt<unknown>(() => JSON.parse(text));
  const [version, name] = Array.isArray(raw) ? raw : [];
  const isRead = Number.isSafeInteger(version) && version > 0 && typeof name === 'string';
  return isRead ? { version, name } : undefined;
}

/** Storage that is switched off, or full, throws. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
