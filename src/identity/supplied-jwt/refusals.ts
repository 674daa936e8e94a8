/**
 * Why a supplied JWT is not used, as errors. In: a sentence and what is known · out: a KeylessError. Talks to no host.
 * Trap: nothing of the token's text may be in them; of its claims only the safe ones, cut to a length a line can hold.
 */
import { KeylessError } from '../../core/errors.ts';
import { type Claims, safeClaims } from '../../core/identity.ts';

const LONGEST_SHOWN = 200;
const ANOTHER_TOKEN = 'Get a token from the issuer, whole and unchanged, and hand it in as it is.';

/** It cannot be read as a JWT. @param why one sentence about the form */
export function malformed(why: string, likely?: string, fix: string = ANOTHER_TOKEN): KeylessError {
  return new KeylessError('identity-malformed', `The supplied JWT cannot be used. ${why}`, {
    likely: likely ?? 'The value was cut, wrapped or decorated on its way here, or is no JWT.',
    fix,
  });
}

export interface Untrusted {
  readonly likely: string;
  readonly fix: string;
  readonly claims?: Claims | undefined;
}

/** It can be read, and says or proves something other than what was asked for. */
export function untrusted(what: string, { likely, fix, claims }: Untrusted): KeylessError {
  return new KeylessError('identity-untrusted', what, { likely, fix, facts: shownClaims(claims) });
}

/** Its time is over, or has not come. */
export function outOfDate(what: string, { likely, fix, claims }: Untrusted): KeylessError {
  return new KeylessError('identity-expired', what, { likely, fix, facts: shownClaims(claims) });
}

/** The keys to check it with could not be had, or are no keys to trust. */
export function noKeys(what: string, likely: string, fix: string): KeylessError {
  return new KeylessError('identity-keys', what, { likely, fix });
}

/** There is no token where it was said to be. */
export function noToken(what: string, likely: string, fix: string): KeylessError {
  return new KeylessError('identity-unavailable', what, { likely, fix });
}

function shownClaims(claims: Claims | undefined): Record<string, string> {
  const shown = claims === undefined ? {} : safeClaims(claims);
  return Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, shorten(value)]));
}

/** A claim's text for one line. */
export function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
