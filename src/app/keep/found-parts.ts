import { checkStep, isContent } from './check-record';
import { digestOf } from './digest';
import type { FileEdit, KeptFile, KeptStep } from './kept-debate';
import { type EditRecord, type FileRecord, fileKey, stepKey } from './records';
import type { Upgrade } from './schema';

export type Found = ReadonlyMap<string, unknown>;

/**
 * The parts of a debate, each from the first of two places that holds it sound: the fingerprint in
 * its name, or in itself, tells.
 */
export class FoundParts {
  /** Whether something had to come from the other place. */
  borrowed = false;
  /** Keys that were found sound in one place. */
  readonly used = new Set<string>();
  /** Records that are not what their key says, by a key of their own to set them aside under. */
  readonly wrong = new Map<string, unknown>();
  readonly #id: string;
  readonly #places: readonly Found[];
  readonly #upgrades: readonly Upgrade[];

  constructor(id: string, places: readonly Found[], upgrades: readonly Upgrade[]) {
    this.#id = id;
    this.#places = places;
    this.#upgrades = upgrades;
  }

  async file(record: FileRecord): Promise<KeptFile | undefined> {
    return this.#first(fileKey(record), async (raw) => {
      const isKind = isContent(raw) && (typeof raw === 'string') === (record.kind === 'text');
      if (!isKind) return undefined;
      const file = { name: record.name, content: raw, private: record.private };
      return (await digestOf(file)) === record.hash ? file : undefined;
    });
  }

  async step(number: number): Promise<KeptStep | undefined> {
    const key = stepKey(number);
    return this.#first(key, async (raw) => {
      const checked = checkStep(raw, key, this.#id, this.#upgrades);
      if (typeof checked === 'string' || checked.ok.number !== number) return undefined;
      const { label, made, before } = checked.ok;
      const edits = await this.#edits(checked.ok.edits);
      return edits && { label, made, before, edits };
    });
  }

  async #edits(records: readonly EditRecord[]): Promise<readonly FileEdit[] | undefined> {
    const edits: FileEdit[] = [];
    for (const record of records) {
      if (record.kind === 'splice') {
        edits.push(record);
        continue;
      }
      const before = record.before ? await this.file(record.before) : undefined;
      const after = record.after ? await this.file(record.after) : undefined;
      if ((record.before && !before) || (record.after && !after)) return undefined;
      edits.push({ kind: 'whole', place: record.place, before, after });
    }
    return edits;
  }

  async #first<T>(
    key: string,
    read: (raw: unknown) => Promise<T | undefined>,
  ): Promise<T | undefined> {
    for (const [place, records] of this.#places.entries()) {
      if (!records.has(key)) continue;
      const raw = records.get(key);
      const part = await read(raw);
      if (part !== undefined) {
        this.used.add(key);
        this.borrowed ||= place > 0;
        return part;
      }
      if (raw !== undefined) this.wrong.set(`${key}.${place}`, raw);
    }
    return undefined;
  }
}
