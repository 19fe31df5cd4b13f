/**
 * Ids inside the program. A citation key is untrusted text and may be empty, doubled or
 * `__proto__`; so works are known by their place in the bibliography (`w1`, `w2`, …).
 */
declare const brand: unique symbol;

export type WorkId = string & { readonly [brand]: 'work' };
/** The id that a claims file gives a position; not a work's id, though both are strings. */
export type PositionId = string & { readonly [brand]: 'position' };
export type ClaimId = string & { readonly [brand]: 'claim' };
/** `s1`, `s2`, …: the stances in the order of the claims file. */
export type StanceId = string & { readonly [brand]: 'stance' };
