/**
 * Identity tokens among a job's variables. In: the environment → out: names and claims, unverified. Talks to no host.
 * Trap: their names are the user's choice, so they are known by their form alone: a JWT with an issuer and an audience.
 * https://docs.gitlab.com/ci/secrets/id_token_authentication/
 */
import type { Claims } from '../../core/identity.ts';
import { decodeJwt, LONGEST_JWT } from '../../kit/jwt.ts';
import type { Env } from '../platform.ts';

/** The name that our templates give the token, and that is looked at when no input names another. */
export const TOKEN_VARIABLE = 'KEYLESS_AGENT_ID_TOKEN';

export interface JobToken {
  readonly variable: string;
  readonly claims: Claims;
}

/** Every variable that is an identity token, sorted by name. */
export function jobTokens(env: Env): readonly JobToken[] {
  return Object.keys(env)
    .sort()
    .flatMap((variable) => {
      const claims = claimsOf(env[variable]);
      return claims?.iss === undefined || claims.aud === undefined ? [] : [{ variable, claims }];
    });
}

/** The claims of a text that is a JWT; undefined: it is none. */
export function claimsOf(value: string | undefined): Claims | undefined {
  const text = value?.trim() ?? '';
  if (!text.startsWith('eyJ') || text.length > LONGEST_JWT) return undefined;
  try {
    return decodeJwt(text).claims;
  } catch {
    return undefined;
  }
}
