/**
 * The claims that may speak in favour of a job. Unverified ones may refuse or inform, never allow.
 * In: an identity token · out: its claims when they may be believed, else none. Talks to no host.
 */
import type { Claims, IdentityToken } from '../core/identity.ts';

export function believedClaims(identity: IdentityToken | undefined): Claims {
  return identity && identity.trust !== 'unverified' ? identity.claims : {};
}
