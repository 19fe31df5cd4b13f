/** A step that could not be done; its message is the one sentence that the reader gets. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {number} [code] exit code
   */
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

/**
 * Runs the steps; a `Failure` is told in its one sentence and ends the process with its code.
 * @param {() => Promise<void>} steps
 */
export async function runSteps(steps) {
  try {
    await steps();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.message !== '') console.error(`\n${error.message}`);
    process.exitCode = error.code;
  }
}
