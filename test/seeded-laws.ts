import fc from 'fast-check';

/**
 * Laws are tried on the same made-up cases everywhere, so that a run is red for a change and never by
 * chance. `LAW_SEED=n npm test` hunts on others; what it finds becomes an example in the test.
 */
fc.configureGlobal({ seed: Number(process.env.LAW_SEED ?? 20261125) });
