/**
 * Reads a supplied JWT in compact form before anything is believed: size, spelling, JSON, header.
 * In: text, the algorithms that are accepted · out: header and claims, or a KeylessError that repeats nothing. Talks to no host.
 * Traps: libraries take a trailing line end, padding and stray bits, so that many texts pass for one token; they take the last of
 * two equal names; a header can name its own key (jwk, jku, x5u, x5c); `b64: false` changes what is signed.
 * https://www.rfc-editor.org/rfc/rfc7515#section-4.1, https://www.rfc-editor.org/rfc/rfc8725
 */
import type { Claims } from '../../core/identity.ts';
import { parseStrictObject, StrictJsonError } from '../../kit/strict-json.ts';
import { ALGORITHMS, type Algorithm } from './inputs.ts';
import { malformed, untrusted } from './refusals.ts';

/** Longest token read, characters. A CI token has about two thousand; what does not fit in a request header is no token. */
export const LONGEST_TOKEN = 16 * 1024;
const COMPACT = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+){2}$/;
const KEY_ID = /^[A-Za-z0-9_~+/=:@.-]{1,256}$/;
/** Access tokens of RFC 9068 are marked; other marks (logout+jwt, dpop+jwt) belong to tokens for something else. */
const TYPES = ['jwt', 'at+jwt'];
/** Members that bring a key along, change what is signed, or say that there is more to it. */
const REFUSED = ['jwk', 'jku', 'x5u', 'x5c', 'b64', 'crit', 'zip', 'enc', 'cty'] as const;
const TEXT_CLAIMS = ['iss', 'sub', 'jti'] as const;
const TIME_CLAIMS = ['exp', 'iat', 'nbf'] as const;

export interface ReadJwt {
  readonly algorithm: Algorithm;
  readonly keyId: string | undefined;
  readonly claims: Claims;
}

/** @throws KeylessError identity-malformed | identity-untrusted */
export function readJwt(text: string, accepted: readonly Algorithm[]): ReadJwt {
  if (text.length > LONGEST_TOKEN) throw malformed('It is longer than 16 KiB.', 'Something else than a JWT was given.');
  if (!COMPACT.test(text)) throw malformed(...spelling(text));
  const [head = '', body = '', signature = ''] = text.split('.');
  bytesOf(signature, 'signature');
  const header = objectOf(head, 'header');
  const algorithm = algorithmOf(header.alg, accepted);
  checkHeader(header);
  const keyId = keyIdOf(header.kid);
  const claims = objectOf(body, 'payload');
  checkTypes(claims);
  return { algorithm, keyId, claims };
}

/** What is wrong with the spelling, for the slips people make. */
function spelling(text: string): [why: string, likely?: string | undefined, fix?: string] {
  if (text === '') return ['It is empty.', 'The secret or variable has no value here (a fork gets no secrets).'];
  if (/^bearer\s/i.test(text))
    return ['It begins with the word Bearer.', 'A whole header was given.', 'The token alone.'];
  if (/^["'].*["']$/s.test(text)) return ['There are quotes around it.', 'They were stored with the value.'];
  if (/\s/.test(text)) {
    const fix = `Store it without: printf '%s' "$TOKEN" rather than echo.`;
    return ['There is a blank or a line end in it or around it.', undefined, fix];
  }
  const parts = text.split('.');
  if (parts.length === 5)
    return ['It is encrypted (five parts).', 'The issuer encrypts its tokens.', 'A signed token.'];
  if (parts.length !== 3) {
    return [
      `It has ${parts.length === 1 ? 'one part' : `${Math.min(parts.length, 99)} parts`} and not three with dots.`,
    ];
  }
  if (parts[2] === '') return ['It is not signed.', 'Its last part is empty.'];
  if (parts.includes('')) return ['One of its parts is empty.'];
  return ['It has characters that base64url does not have.'];
}

function bytesOf(part: string, name: string): Buffer {
  const bytes = Buffer.from(part, 'base64url');
  if (bytes.toString('base64url') !== part) throw malformed(`Its ${name} is not canonical base64url.`);
  return bytes;
}

function objectOf(part: string, name: string): Readonly<Record<string, unknown>> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(part, name));
    return parseStrictObject(text);
  } catch (error) {
    const fault = error instanceof StrictJsonError ? error.fault : 'syntax';
    if (fault === 'duplicate') {
      throw malformed(`Its ${name} has a name twice.`, 'Two readers could see two different tokens in it.');
    }
    if (fault === 'depth') throw malformed(`Its ${name} is nested too deep.`);
    throw malformed(`Its ${name} is not a JSON object.`);
  }
}

function algorithmOf(alg: unknown, accepted: readonly Algorithm[]): Algorithm {
  if (typeof alg !== 'string') throw malformed('Its header names no algorithm.');
  if (alg.toLowerCase() === 'none') {
    throw untrusted('The supplied JWT is not signed (alg none).', {
      likely: 'Anybody can write such a token.',
      fix: `A token signed with ${accepted.join(' or ')}.`,
    });
  }
  if (/^HS\d+$/i.test(alg)) {
    throw untrusted('The supplied JWT is signed with a shared secret (HS).', {
      likely: 'Whoever can check such a token can also make one, so it proves nothing to a third party.',
      fix: `Let the issuer sign with ${accepted.join(' or ')}.`,
    });
  }
  const known = ALGORITHMS.find((name) => name === alg);
  if (known !== undefined && accepted.includes(known)) return known;
  throw untrusted(`The supplied JWT is signed with ${known ?? 'an algorithm that is not known here'}.`, {
    likely: `Accepted are ${accepted.join(', ')}.`,
    fix: known
      ? `If the issuer uses it on purpose:\njwt-algorithms: ${[...accepted, known].join(',')}`
      : `A token signed with one of ${ALGORITHMS.join(', ')}.`,
  });
}

function checkHeader(header: Readonly<Record<string, unknown>>): void {
  const found = REFUSED.filter((name) => Object.hasOwn(header, name));
  if (found.length > 0) {
    throw untrusted(`The header of the supplied JWT has ${found.join(', ')}.`, {
      likely: 'A token must not bring its own key, nor change the rules by which it is read.',
      fix: 'A token with alg, kid and typ in its header; the key is taken from the issuer.',
    });
  }
  const { typ } = header;
  const type = typeof typ === 'string' ? typ.toLowerCase().replace(/^application\//, '') : '';
  if (typ !== undefined && !TYPES.includes(type)) {
    throw untrusted('The supplied JWT is marked (typ) as a token for something else.', {
      likely: 'It is a logout, proof or event token. Accepted are JWT, at+jwt, and no mark.',
      fix: 'An ID token or access token of the issuer.',
    });
  }
}

function keyIdOf(kid: unknown): string | undefined {
  if (kid === undefined) return undefined;
  if (typeof kid === 'string' && KEY_ID.test(kid) && !kid.includes('..')) return kid;
  throw malformed('Its key id (kid) is not 1 to 256 plain characters.', 'A key id is a name, never a path or a query.');
}

function checkTypes(claims: Claims): void {
  const own = (name: string): unknown => (Object.hasOwn(claims, name) ? claims[name] : undefined);
  const texts = TEXT_CLAIMS.filter((name) => own(name) !== undefined && typeof own(name) !== 'string');
  const times = TIME_CLAIMS.filter((name) => own(name) !== undefined && !isTime(own(name)));
  const aud = own('aud');
  const audience = aud === undefined || typeof aud === 'string' || (Array.isArray(aud) && aud.every(isText));
  const wrong = [...texts, ...times, ...(audience ? [] : ['aud'])];
  if (wrong.length > 0) throw malformed(`Its claim ${wrong.join(', ')} has the wrong type.`);
}

/** Seconds since the epoch, up to the year 5138. */
function isTime(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value < 1e11;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
