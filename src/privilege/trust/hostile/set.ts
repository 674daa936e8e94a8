/** One job that must not get in, as its token would tell. Data only. */
import type { Claims } from '../../../core/identity.ts';

export interface HostileSet {
  /** Stable, kebab-case. */
  readonly id: string;
  /** Who that is, without a full stop: `another repository of my-org`. */
  readonly who: string;
  /** Why it matters that they stay out. One or two sentences. */
  readonly why: string;
  readonly claims: Claims;
  /** The claim whose exact value keeps them out. */
  readonly pin: string;
  /**
   * What still stops them when the trust lets them in: a rule that somebody keeps elsewhere. Undefined: nothing does, so that their
   * getting in is a hole.
   */
  readonly heldBy?: string | undefined;
}

/** @param other the audience of another service; `otherwise` when that is the job's own */
export function otherAudience(
  { claims, audience }: { readonly claims: Claims; readonly audience: string },
  other: string,
  otherwise: string,
): HostileSet {
  return {
    id: 'other-audience',
    who: 'this job, by a token for another audience',
    why: 'A token that was meant for another service, and leaked there, opens this one too.',
    claims: { ...claims, aud: audience === other ? otherwise : other },
    pin: 'aud',
  };
}

/** @param names the claims a condition could name */
export function missingClaims(who: string, foreign: Claims, names: readonly string[]): HostileSet {
  return {
    id: 'missing-claims',
    who,
    why: 'A condition that holds when its claim is missing (…IfExists, ForAllValues, has()) is none.',
    claims: changed(foreign, Object.fromEntries(names.map((name) => [name, undefined]))),
    pin: 'sub',
  };
}

/** The claims with some changed; `undefined` takes a claim away. */
export function changed(claims: Claims, changes: Readonly<Record<string, unknown>>): Claims {
  const entries = Object.entries({ ...claims, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

/** Another id of the same length: never the same, and never a wildcard's luck. */
export function otherId(id: string): string {
  return id
    .split('')
    .map((digit, at) => (at === 0 ? String((Number(digit) % 9) + 1) : String((Number(digit) + 7) % 10)))
    .join('');
}

/** The same text with one letter of another alphabet that looks like it; undefined when it has none of those letters. */
export function lookAlike(text: string): string | undefined {
  const twins: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', i: 'і', s: 'ѕ' };
  const letters = Array.from(text);
  const at = letters.findIndex((letter) => twins[letter] !== undefined);
  return at < 0 ? undefined : letters.with(at, twins[letters[at]!]!).join('');
}

/** The same text in the other case; undefined when it has no letters. */
export function otherCase(text: string): string | undefined {
  const upper = text.toUpperCase();
  const other = upper === text ? text.toLowerCase() : upper;
  return other === text ? undefined : other;
}
