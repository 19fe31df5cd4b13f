import { type LocatorLabel, locatorLabels } from '../../model/locator';

/** What a field of a claims file may hold. */
export interface FieldRule {
  /**
   * A key may be empty text, as a citation key may; other text that is blank counts as left out. One of a
   * few words is empty where it is begun and not written: what comes after `#`, as in `#ff0000`, is a comment.
   */
  readonly kind: 'texts' | 'text' | 'key' | 'word' | 'number' | 'list' | 'fields';
  readonly required?: true;
}

const text = { kind: 'text' } as const;
const key = { kind: 'key' } as const;
const word = { kind: 'word' } as const;
const number = { kind: 'number', required: true } as const;
const list = { kind: 'list' } as const;
const fields = { kind: 'fields' } as const;
/** Begun and not written, it is told: what is to be kept back must not go out for a slip of the pen. */
const flag = { kind: 'key' } as const;
const neededText = { kind: 'text', required: true } as const;
const neededKey = { kind: 'key', required: true } as const;
const neededList = { kind: 'list', required: true } as const;

const locator = Object.fromEntries(locatorLabels.map((label) => [label, text])) as {
  readonly [L in LocatorLabel]: typeof text;
};

/** The records of a claims file and their fields: what is read, required, and hinted at. */
export const tables = {
  file: {
    title: neededText,
    question: text,
    bibliography: { kind: 'texts' },
    coder: text,
    sources: list,
    positions: list,
    claims: list,
    stances: list,
    'not-listed': list,
  },
  source: { work: neededKey, sha256: text, private: flag },
  position: {
    id: neededText,
    name: neededText,
    thesis: text,
    shape: word,
    colour: word,
    // As it is spelled elsewhere.
    color: word,
  },
  claim: { id: neededText, position: neededText, text: neededText, private: flag },
  stance: {
    work: neededKey,
    claim: text,
    position: text,
    stance: neededText,
    'according-to': key,
    evidence: list,
    doubtful: text,
    coder: text,
    note: text,
    private: flag,
  },
  'not-listed cite': {
    cite: neededText,
    'according-to': neededKey,
    likely: key,
    evidence: neededList,
    note: text,
  },
  evidence: { locator: fields, cluster: fields, passage: fields },
  locator,
  cluster: { start: number, end: number },
  passage: { start: number, end: number, sha256: neededText },
} as const satisfies Record<string, Record<string, FieldRule>>;

export type RecordKind = keyof typeof tables;
