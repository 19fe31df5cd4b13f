import { goneKey, type Shelf } from './shelf';

/** Where a browser stores nothing: as long as the page is open. */
export function memoryShelf(): Shelf {
  const debates = new Map<string, Map<string, unknown>>();
  const of = (id: string) => debates.get(id) ?? new Map<string, unknown>();
  const standing = (id: string) => ({ head: of(id).get('head'), gone: of(id).has(goneKey) });
  return {
    ids: async () => [...debates.keys()],
    standing: async (id) => standing(id),
    read: async (id) => new Map(of(id)),
    write: async (id, decide) => {
      const batch = decide(standing(id));
      if (batch === undefined) return;
      const records = new Map([...of(id), ...batch.put]);
      for (const key of batch.remove) records.delete(key);
      debates.set(id, records);
    },
    remove: async (id) => void debates.set(id, new Map([[goneKey, true]])),
    close: () => {},
  };
}
