/**
 * Whether the claims are what was asked for. In: claims, policy, clock · out: nothing, or the first reason against it, and what
 * is worth saying about a token that passes. Talks to no host.
 * Traps: libraries accept a token without an end, one issued tomorrow, one for ten years, and one for others too; `iss` is
 * compared to the letter, where a slash at the end makes another issuer.
 * https://www.rfc-editor.org/rfc/rfc7519#section-4.1, https://www.rfc-editor.org/rfc/rfc8725#section-3
 */
import type { KeylessError } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import type { Claims } from '../../core/identity.ts';
import { formatDuration } from '../../core/inputs.ts';
import type { JwtPolicy, RequiredClaim } from './policy.ts';
import { outOfDate, untrusted } from './refusals.ts';

/** How far two clocks may be apart. */
const TOLERANCE_SECONDS = 60;
const LONG_LIFE_SECONDS = 3600;
const WEEK_SECONDS = 7 * 86_400;
const NEEDED = ['iss', 'sub', 'exp', 'iat'] as const;
const CLOCK = 'Compare the clock of this machine (date -u) with real time, and the one of the issuer.';
const FRESH = 'Get a fresh token from the issuer and run the job again.';

/**
 * @param audience the only one it may have; undefined: nobody named one
 * @param now milliseconds since the epoch
 * @throws KeylessError identity-untrusted | identity-expired
 */
export function checkClaims(claims: Claims, audience: string | undefined, policy: JwtPolicy, now: number): void {
  checkPresence(claims, audience);
  checkTimes(claims, Math.floor(now / 1000));
  checkLifetime(claims, policy.longestSeconds);
  if (policy.issuer !== undefined && claims.iss !== policy.issuer) throw wrongIssuer(claims, policy.issuer);
  if (audience !== undefined) checkAudience(claims, audience);
  checkRequired(claims, policy.required);
}

/** Seconds left; never negative. */
export function secondsLeft(claims: Claims, now: number): number | undefined {
  return claims.exp === undefined ? undefined : Math.max(0, Math.floor(claims.exp - now / 1000));
}

function checkPresence(claims: Claims, audience: string | undefined): void {
  const needed = audience === undefined ? NEEDED : [...NEEDED, 'aud' as const];
  const missing = needed.filter((name) => !Object.hasOwn(claims, name));
  if (missing.length === 0) return;
  throw untrusted(`The supplied JWT has no claim ${missing.join(', ')}.`, {
    likely: 'The issuer leaves it out, or it is not meant as an identity.',
    fix: `Let the issuer add ${missing.join(', ')}.`,
    claims,
  });
}

function checkTimes(claims: Claims, now: number): void {
  const { exp = 0, iat = 0, nbf = 0 } = claims;
  if (exp <= now - TOLERANCE_SECONDS) {
    const ago = formatDuration(now - exp);
    throw outOfDate(`The supplied JWT expired ${ago} ago.`, { likely: 'It was kept too long.', fix: FRESH, claims });
  }
  if (nbf > now + TOLERANCE_SECONDS) {
    const what = `The supplied JWT is valid only in ${formatDuration(nbf - now)} (nbf).`;
    throw outOfDate(what, { likely: 'The clock here is behind, or it was made for later.', fix: CLOCK, claims });
  }
  if (iat > now + TOLERANCE_SECONDS) {
    const what = `The supplied JWT was issued ${formatDuration(iat - now)} in the future (iat).`;
    throw outOfDate(what, {
      likely: 'The clock here is behind, or the one of the issuer is ahead.',
      fix: CLOCK,
      claims,
    });
  }
  if (exp <= iat || exp <= nbf) {
    const likely = 'The issuer is set up wrongly, or it is no real token.';
    throw untrusted('The supplied JWT ends before it begins (exp).', { likely, fix: FRESH, claims });
  }
}

function checkLifetime(claims: Claims, longest: number): void {
  const life = lifeOf(claims);
  if (life <= longest) return;
  throw untrusted(`The supplied JWT is valid for ${days(life)}; at most ${days(longest)} is accepted.`, {
    likely: 'Whoever reads such a token can use it for as long.',
    fix: `A token with a shorter life, or, if it cannot be had:\njwt-max-lifetime: ${Math.ceil(life / 3600)}h`,
    claims,
  });
}

function lifeOf({ exp = 0, iat = 0 }: Claims): number {
  return exp - iat;
}

function wrongIssuer(claims: Claims, issuer: string): KeylessError {
  const slash = claims.iss?.replace(/\/$/, '') === issuer.replace(/\/$/, '');
  return untrusted('The supplied JWT is from another issuer than jwt-issuer.', {
    likely: slash ? 'They differ in the slash at the end, which counts.' : 'It is a token of another system or realm.',
    fix: `A token whose iss is ${issuer}, or the issuer you mean as jwt-issuer.`,
    claims,
  });
}

function checkAudience(claims: Claims, audience: string): void {
  const audiences = [claims.aud ?? []].flat();
  if (audiences.length === 1 && audiences[0] === audience) return;
  const others = audiences.includes(audience);
  throw untrusted(`The supplied JWT is ${others ? 'for others besides' : 'for another audience than'} ${audience}.`, {
    likely: others
      ? 'Every one of them could use it in its own name.'
      : 'It was made for another service, or jwt-audience does not name what is meant.',
    fix: `A token whose aud is ${audience} alone, or the audience you mean as jwt-audience.`,
    claims,
  });
}

function checkRequired(claims: Claims, required: readonly RequiredClaim[]): void {
  const wrong = required.filter((one) => !satisfies(claims, one)).map(({ name }) => name);
  if (wrong.length === 0) return;
  throw untrusted(`The supplied JWT does not have what is required of ${wrong.join(', ')}.`, {
    likely: 'The claim is absent or has another value than jwt-required-claims says.',
    fix: 'A token of the right kind, or the claim as it really is in jwt-required-claims.',
    claims,
  });
}

function satisfies(claims: Claims, { name, value }: RequiredClaim): boolean {
  if (!Object.hasOwn(claims, name)) return false;
  const actual: unknown = claims[name];
  if (value === undefined) return actual !== null && actual !== '';
  const values: readonly unknown[] = Array.isArray(actual) ? actual : [actual];
  return values.some((one) => ['string', 'number', 'boolean'].includes(typeof one) && String(one) === value);
}

export interface Seen {
  readonly claims: Claims;
  readonly verified: boolean;
  readonly audience: string | undefined;
  readonly now: number;
}

/** What is worth saying about a token that passes. */
export function findingsOf({ claims, verified, audience, now }: Seen): Finding[] {
  const findings: Finding[] = [];
  if (!verified) {
    findings.push({
      id: 'jwt-unverified',
      layer: 'identity',
      verdict: 'unknown',
      severity: 'medium',
      title: 'The signature of the supplied JWT was not verified.',
      detail: 'No keys were named, so its claims are what somebody wrote; they can refuse or inform, never allow.',
      fix: `jwt-issuer: ${typeof claims.iss === 'string' && /^https:\/\/[\w./~-]{1,150}$/.test(claims.iss) ? claims.iss : 'https://login.example.com/realms/ci'}`,
    });
  }
  if (audience === undefined) {
    findings.push({
      id: 'jwt-audience-open',
      layer: 'identity',
      verdict: 'unknown',
      severity: 'medium',
      title: 'Nobody said for whom the supplied JWT should be, so its audience was not checked.',
      detail: 'A token meant for another service would be handed on as well.',
      fix: 'jwt-audience: my-gateway',
    });
  }
  const life = lifeOf(claims);
  if (life > LONG_LIFE_SECONDS) {
    findings.push({
      id: 'jwt-long-lived',
      layer: 'identity',
      verdict: 'exceeded',
      severity: 'medium',
      title: `The supplied JWT is valid for ${days(life)} from its issue; an hour is enough for a job.`,
      detail: 'Whoever reads it can use it for as long, after the job too.',
      fix: 'A token made for this job: jwt-token-command, or a shorter life at the issuer.',
    });
  }
  const left = secondsLeft(claims, now) ?? 0;
  if (life > WEEK_SECONDS && left <= WEEK_SECONDS) {
    findings.push({
      id: 'jwt-expires-soon',
      layer: 'identity',
      verdict: 'exceeded',
      severity: 'low',
      title: `The supplied JWT expires in ${days(left)}.`,
      detail: 'Jobs that use it fail from then on.',
      fix: 'Put a fresh token in its place.',
    });
  }
  return findings;
}

/** `3 days`, `5h`. */
function days(seconds: number): string {
  return seconds >= 2 * 86_400 ? `${Math.floor(seconds / 86_400)} days` : formatDuration(seconds);
}
