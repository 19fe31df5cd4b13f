// `npm test`: from nothing but Node and npm to the last line "N passed, N failed". Only the version
// check is imported before it has run, for an old Node may not even link the rest.
import { requireNode } from '../src/setup/node-version.mjs';

requireNode();
import('./run-all.mjs');
