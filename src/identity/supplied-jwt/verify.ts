/**
 * The signature: was this token signed with the issuer's key?
 * In: a token that was read and whose claims are right, one key · out: nothing, or identity-untrusted | identity-keys.
 * Talks to no host. Loads jose when it is called, never before.
 * Trap: the key must be chosen before, by its id and for its use; the library would take several that fit.
 * https://www.rfc-editor.org/rfc/rfc7515#section-5.2
 */
import type { JWK } from 'jose';
import type { Claims } from '../../core/identity.ts';
import type { Jwk } from './key-set.ts';
import type { ReadJwt } from './read-jwt.ts';
import { noKeys, untrusted } from './refusals.ts';

export type Jose = typeof import('jose/jwt/verify');

export function loadJose(): Promise<Jose> {
  return import('jose/jwt/verify');
}

/** @throws KeylessError identity-untrusted | identity-keys */
export async function verifySignature(
  text: string,
  { algorithm, claims }: ReadJwt,
  key: Jwk,
  jose: Jose,
  now: number,
): Promise<void> {
  try {
    await jose.jwtVerify(text, numbersOf(key), {
      algorithms: [algorithm],
      clockTolerance: 60,
      currentDate: new Date(now),
    });
  } catch (error) {
    // Its text is not ours and may hold a part of the token; its code says all we need.
    const code = (error as { code?: unknown }).code;
    throw typeof code === 'string' && /^ERR_JW[ST]_/.test(code) ? forged(claims) : unusable();
  }
}

/** The numbers alone: what the key may be used for was judged when it was chosen, and runtimes refuse marks they do not know. */
function numbersOf({ kty, n, e, crv, x, y }: Jwk): JWK {
  return Object.fromEntries(Object.entries({ kty, n, e, crv, x, y }).filter(([, value]) => value !== undefined)) as JWK;
}

function forged(claims: Claims) {
  return untrusted('The signature of the supplied JWT does not fit.', {
    likely: 'It was changed after it was signed, or signed by somebody else than the issuer.',
    fix: 'A token straight from the issuer. Do not use this one.',
    claims,
  });
}

function unusable() {
  return noKeys(
    'The key of the issuer cannot be used.',
    'Its numbers are not those of a key, or this runtime does not know its kind.',
    'Compare the key set with what the issuer publishes; with jwt-jwks fetch it anew.',
  );
}
