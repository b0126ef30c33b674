/** The thread for a proof of work, as a file of our own server: only our own pages can start it. */
import address from '@layan/client/proof-worker.ts?worker&url';

interface Policies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => string;
  };
}

/** Named in the server's `trusted-types`; one address and no other may become a script by it. */
const POLICY = 'layan-proof';

let trusted: string | undefined;

export function startProofWorker(): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  trusted ??= trustedTypes
    ? trustedTypes.createPolicy(POLICY, { createScriptURL: () => address }).createScriptURL(address)
    : address;
  return new Worker(trusted, { type: 'module' });
}
