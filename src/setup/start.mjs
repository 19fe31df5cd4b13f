// `npm start`: from nothing but Node and npm to the page. Only the version check is imported
// before it has run, for an old Node may not even link the rest.
import { requireNode } from './node-version.mjs';

requireNode();
import('./start-page.mjs');
