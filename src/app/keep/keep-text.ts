/** What a recovery could not bring back. */
export interface Loss {
  /** Edits after the one that was found. */
  readonly edits: number;
  readonly files: readonly string[];
  /** Whether less can be undone than before. */
  readonly undo: boolean;
}

/** What the reader is told of the store, each a whole sentence. */
export const keepText = {
  memory:
    'This browser stores nothing for this page: edits last until the page is closed, so save the debate to disk.',
  newerDatabase:
    'The debates in this browser were made by a newer Faultline; nothing was changed, and edits made here are not kept. Open the page anew.',
  full: 'The browser has no room left: this edit stands on the page only, and is stored with the next one that fits. Save the debate to disk, or remove other debates.',
  failed: (fault: string) =>
    `The browser did not store this edit: it stands on the page only, and is stored with the next one. Save the debate to disk. (${fault})`,
  notDone: (fault: string) =>
    `What is open could not be kept in this browser, or what is kept could not be read: save the debate to disk. (${fault})`,
  notRemoved: (fault: string) => `The debate could not be removed from this browser. (${fault})`,
  stale: (name: string) =>
    `${quoted(name)} was changed in another tab, so this step was not done. Look at the newer version, then do it again.`,
  removed: (name: string) =>
    `${quoted(name)} was removed in another tab, so this edit was not stored. Save the debate to disk to keep it.`,
  swapped: (now: string, before: string) =>
    `${quoted(now)} is open now. ${quoted(before)} is kept under “Debates…”, as you left it.`,
  unknown: 'There is no such debate in this browser.',
  newer: (name: string) =>
    `${quoted(name)} was made by a newer Faultline; nothing was changed. Open the page anew.`,
  lost: (name: string) =>
    `${quoted(name)} is gone from this browser’s storage, and so is its second copy: the browser or somebody has cleared them. Open the debate from a file that you saved.`,
  noCopy: (fault: string) =>
    `The second copy of your debates could not be written: what you do is stored, but once only. (${fault})`,
  recovered: (name: string, loss: Loss) => recovered(quoted(name), loss),
} as const;

function recovered(name: string, { edits, files, undo }: Loss): string {
  const found = `${name} was damaged in this browser’s storage`;
  if (edits === 0 && files.length === 0 && !undo)
    return `${found} and has been recovered whole from what else is stored.`;
  const missing = [
    ...(edits === 0 ? [] : [edits === 1 ? 'the last edit' : `the last ${edits} edits`]),
    ...files.map((file) => `the file ${quoted(file)} (add it again from disk)`),
    ...(undo ? ['part of what could be undone'] : []),
  ];
  return `${found} and has been recovered, but for ${listed(missing)}. What could not be read is set aside, not deleted.`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Cut short: a name may be anything. */
function quoted(name: string): string {
  return `“${name.length > 80 ? `${name.slice(0, 79)}…` : name}”`;
}
