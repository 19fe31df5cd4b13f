import workerAddress from '../../worker/main.ts?worker&url';
import { type Behind, Door } from './door';

const behind: Behind = {
  startWorker: () => new Worker(trustedAddress(), { type: 'module' }),
  onPage: async (tell) => {
    const [{ createAnswerer }, { lateParts }] = await Promise.all([
      import('../../worker/answer'),
      import('../../worker/late-parts'),
    ]);
    return createAnswerer(tell, lateParts);
  },
};

/** A door of its own, with a worker behind it. */
export function openDoor(): Door {
  return new Door(behind);
}

/** The one address that the page's trusted-types policy lets through as code. */
const policy = trustedTypesOf(globalThis)?.createPolicy('app', {
  createScriptURL: () => workerAddress,
});

function trustedAddress(): string {
  return policy?.createScriptURL('') ?? workerAddress;
}

/** Trusted Types (W3C), which not every browser has, as far as they are used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

function trustedTypesOf(scope: object): TrustedTypes | undefined {
  return 'trustedTypes' in scope ? (scope.trustedTypes as TrustedTypes) : undefined;
}
