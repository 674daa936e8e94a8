/**
 * A JWT the user supplies, trusted after validation only.
 * In: `jwt-` inputs, KEYLESS_JWT_TOKEN and CODEMIE_JWT_TOKEN when a JWT is asked for · out: the token with its claims, hidden
 * before it is read. Talks to: the issuer's key set, when one is named (fetch-keys.ts).
 * Traps: a variable alone never makes a JWT the identity; without keys nothing is proved, and that is a finding; a command that
 * is run again must pass the same checks again.
 * https://www.rfc-editor.org/rfc/rfc7519, https://www.rfc-editor.org/rfc/rfc8725
 */
import type { Inputs } from '../../core/inputs.ts';
import type { IdentityOffer, IdentityPlan, IdentitySource } from '../source.ts';
import { secondsLeft } from './check-claims.ts';
import { findToken, type TokenPlace } from './find-token.ts';
import { ALGORITHMS, JWT_INPUTS, TOKEN_INPUTS } from './inputs.ts';
import { type JwtPolicy, readPolicy, saysPolicy } from './policy.ts';
import { readJwt } from './read-jwt.ts';
import { validator } from './validate.ts';

export const suppliedJwt: IdentitySource = {
  id: 'jwt',
  inputs: JWT_INPUTS,
  plan(inputs: Inputs, offer: IdentityOffer): IdentityPlan | undefined {
    if (!isAsked(inputs)) return undefined;
    const place = findToken(inputs, offer);
    const policy = readPolicy(inputs);
    if (!place) return undefined;
    const validate = validator(policy);
    return {
      id: 'jwt',
      says: saysPlan(place, policy),
      renews: place.renews,
      lifeSeconds: lifeOf(place.peeked, offer),
      get: async (audience, host) => validate(await place.next(host), audience, host),
    };
  },
};

/** A `jwt-` input, or `identity: jwt`. Another `identity` beside them is a contradiction. */
function isAsked(inputs: Inputs): boolean {
  const said = inputs.text('identity');
  const given = JWT_INPUTS.map(({ name }) => name).filter((name) => inputs.given(name));
  if (said === undefined || said === 'jwt') return said === 'jwt' || given.length > 0;
  if (given.length > 0) {
    const token = given.find((name) => TOKEN_INPUTS.some((one) => one === name)) ?? given[0];
    inputs.fault(
      'identity',
      `identity is ${said}, and ${token} is given too.`,
      'identity: jwt   (or without the jwt- inputs)',
    );
  }
  return false;
}

function saysPlan({ name, passedOver }: TokenPlace, policy: JwtPolicy): string {
  const unused = passedOver.length === 0 ? '' : ` (not used: ${passedOver.join(', ')})`;
  return `supplied JWT from ${name}${unused}, ${saysPolicy(policy)}`;
}

/** What is left of a token that can be read now; what is wrong with it `get` tells. */
function lifeOf(text: string | undefined, offer: IdentityOffer): number | undefined {
  if (text === undefined || !offer.now) return undefined;
  try {
    return secondsLeft(readJwt(text, ALGORITHMS).claims, offer.now());
  } catch {
    return undefined;
  }
}
