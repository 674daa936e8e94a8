/** The job's identity, fetched once and fetched anew when an exchange finds it stale. */
import type { Host } from '../core/host.ts';
import type { IdentityToken } from '../core/identity.ts';
import type { Plan } from './make-plan.ts';
import { preflight } from './preflight.ts';

export interface Identities {
  /** The first call gives the token already in flight; each later call mints a fresh one. */
  next(): Promise<IdentityToken>;
  /** The token last given, for the checks and the report. */
  last(): IdentityToken | undefined;
}

/**
 * Starts the request at once, unless the cloud needs no identity token (role chaining, a static key).
 * @param trustSubject the subject the user's trust admits, compared before any exchange
 */
export function getIdentity(plan: Plan, host: Host, trustSubject?: string): Identities {
  let last: IdentityToken | undefined;
  const fetch = async (): Promise<IdentityToken> => {
    last = await plan.identity.get(plan.cloud.audience ?? '', host);
    preflight(last, trustSubject);
    return last;
  };
  let inFlight = plan.cloud.audience === undefined ? undefined : fetch();
  // The failure is told by whoever awaits it; until then it must not end the process as unhandled.
  inFlight?.catch(() => undefined);
  return {
    next: () => {
      const token = inFlight ?? fetch();
      inFlight = undefined;
      return token;
    },
    last: () => last,
  };
}
