// Imports nothing and keeps to old syntax: it must run on the very Node that it refuses.

const oldestMajor = 20;
const oldestMinor = 19;

/**
 * @param {string} version as `process.versions.node` gives it, "20.19.0"
 * @returns {string | undefined} what to tell the reader, when this Node is too old
 */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `Faultline needs Node.js ${oldestMajor}.${oldestMinor} or newer, and this is ${version}: install a newer one from nodejs.org and run the command again.`;
}

/** Ends the process with one sentence when Node is too old. */
export function requireNode() {
  const sentence = nodeTooOld(process.versions.node);
  if (sentence === undefined) return;
  console.error(sentence);
  process.exit(1);
}
