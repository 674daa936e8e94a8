/**
 * The identity of a self-hosted machine: no token that could be exchanged here, the cloud's adapter asks the machine itself.
 * In: the inputs · out: a plan that says so, or faults. Talks to no host.
 * Trap: it is taken only when asked for. A job without an identity token is an error, never a reason to look for this one.
 */
import { KeylessError } from '../core/errors.ts';
import type { Inputs } from '../core/inputs.ts';
import type { IdentityPlan, IdentitySource } from './source.ts';

export const ambient: IdentitySource = {
  id: 'ambient',
  inputs: [],
  plan(inputs: Inputs): IdentityPlan | undefined {
    const source = inputs.text('ambient-source') ?? 'auto';
    if (inputs.text('identity') !== 'ambient') {
      if (inputs.given('ambient-source')) {
        const what = 'ambient-source is read with identity: ambient only.';
        inputs.fault('ambient-source', what, `identity: ambient\nambient-source: ${source}`);
      }
      return undefined;
    }
    return {
      id: 'ambient',
      says: `identity of this machine (${source})`,
      renews: true,
      // Only an adapter that has no ambient identity asks for a token.
      get: async (audience) => {
        throw new KeylessError('identity-unavailable', 'An ambient identity is no token that this target takes.', {
          likely: `The target wants an identity token for ${audience}; a machine's role is for AWS, Google Cloud or Azure.`,
          fix: "identity: ci   # the CI system's own token\nor a token from a file:\nidentity: jwt\njwt-token-file: /var/run/secrets/tokens/agent",
        });
      },
    };
  },
};
