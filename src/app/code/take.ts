import type { Decision } from '../../core/write/settle/decision';

/** Whose word is taken. */
export type Take = Extract<Decision['take'], string>;
