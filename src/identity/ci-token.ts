/**
 * The job's own identity token, from the CI system's endpoint.
 * In: the platform's offer, an audience · out: the token with its claims, hidden before anything else sees it.
 * Talks to: nobody itself; the platform asks its own endpoint.
 * Trap: each of the token's three parts is hidden too: a payload alone, printed without its signature, still tells everything.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
import { KeylessError } from '../core/errors.ts';
import type { Host } from '../core/host.ts';
import { type Claims, type IdentityToken, safeClaims } from '../core/identity.ts';
import type { Inputs } from '../core/inputs.ts';
import { Secret } from '../core/secret.ts';
import { decodeJwt } from '../kit/jwt.ts';
import type { IdentityOffer, IdentityPlan, IdentitySource } from './source.ts';

/** Platforms that give the job its token over their own channel. */
const JOBS: Readonly<Record<string, string>> = { github: 'the GitHub job', gitlab: 'the GitLab job' };

export const ciToken: IdentitySource = {
  id: 'ci-token',
  inputs: [],
  plan(_inputs: Inputs, offer: IdentityOffer): IdentityPlan {
    return {
      id: 'ci-token',
      renews: offer.canMint,
      lifeSeconds: offer.lifeSeconds,
      says: `identity token of ${JOBS[offer.platform] ?? 'this job'}`,
      get: async (audience, host) => receive(await offer.idToken(audience), audience, offer, host),
    };
  },
};

function receive(token: Secret, audience: string, offer: IdentityOffer, host: Host): IdentityToken {
  hideWhole(token, host);
  const { claims } = decodeJwt(token.reveal());
  checkClaims(claims, audience, host.now());
  return {
    token,
    claims,
    // A shell has no endpoint of its own: whatever it hands in may only refuse or inform.
    trust: offer.platform in JOBS ? 'ci-endpoint' : 'unverified',
    says: `${claims.sub} for ${audience}`,
  };
}

function hideWhole(token: Secret, host: Host): void {
  host.hide(token);
  for (const part of token.reveal().split('.').slice(0, 3)) {
    if (part !== '') host.hide(new Secret(`${token.label} part`, part));
  }
}

function checkClaims(claims: Claims, audience: string, now: number): void {
  const missing = (['iss', 'sub', 'aud', 'exp'] as const).filter((name) => claims[name] === undefined);
  if (missing.length > 0) {
    throw refused(claims, `The identity token has no claim ${missing.join(', ')}.`, 'The issuer is not a CI system.');
  }
  const audiences = [claims.aud].flat();
  if (audiences.length !== 1 || audiences[0] !== audience) {
    throw refused(
      claims,
      `The identity token is for another audience than ${audience}.`,
      'A proxy or wrapper changed the request.',
    );
  }
  if ((claims.exp ?? 0) * 1000 <= now) {
    throw refused(
      claims,
      'The identity token has expired already.',
      'The clock of the runner is ahead, or an old token was handed out.',
    );
  }
}

function refused(claims: Claims, what: string, likely: string): KeylessError {
  const fix = 'Run the job again; on a self-hosted runner compare its clock (date -u) with real time.';
  return new KeylessError('identity-malformed', what, { likely, fix, facts: safeClaims(claims) });
}
