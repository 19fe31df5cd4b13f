import type { Keep } from '../../../src/app/keep/keep';
import { openKeep } from '../../../src/app/keep/open-keep';
import { sealed } from '../../../src/app/keep/records';
import { editing } from './editing';
import { raw } from './raw-records';

/** What the tests reach of the page. */
export interface KeepPage {
  readonly openKeep: typeof openKeep;
  readonly sealed: typeof sealed;
  readonly editing: typeof editing;
  readonly raw: typeof raw;
  /** The store of this tab. */
  readonly keep: Keep;
}

declare global {
  var keepPage: KeepPage;
}

Object.assign(globalThis, { keepPage: { openKeep, sealed, editing, raw, keep: await openKeep() } });
document.documentElement.dataset.ready = '';
