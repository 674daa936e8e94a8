/**
 * A JSON Web Key Set, and the one key in it that may check a token.
 * In: text · out: keys, the key for a header, or an error. Talks to no host.
 * Traps: libraries take keys marked for encryption, RSA keys of 1024 bits and exponent 1 (which verifies anything); a set with a
 * private key in it is no secret any more; a huge exponent makes one check take seconds.
 * https://www.rfc-editor.org/rfc/rfc7517, https://www.rfc-editor.org/rfc/rfc7518#section-6
 */
import { parseStrictObject, StrictJsonError } from '../../kit/strict-json.ts';
import type { Algorithm } from './inputs.ts';
import type { ReadJwt } from './read-jwt.ts';
import { noKeys } from './refusals.ts';

export type Jwk = Readonly<Record<string, unknown>>;
export type KeySet = readonly Jwk[];

const MOST_KEYS = 50;
const LEAST_RSA_BITS = 2048;
const MOST_RSA_BITS = 8192;
const LEAST_EXPONENT = 65537n;
/** FIPS 186-5 allows more; no issuer uses more than four. */
const MOST_EXPONENT_BYTES = 8;
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv'] as const;

/** Key type and curve each algorithm needs (RFC 7518 §3.1, RFC 8037). */
const FITS: Readonly<Record<Algorithm, readonly [kty: string, crv?: string]>> = {
  RS256: ['RSA'],
  RS384: ['RSA'],
  RS512: ['RSA'],
  PS256: ['RSA'],
  PS384: ['RSA'],
  PS512: ['RSA'],
  ES256: ['EC', 'P-256'],
  ES384: ['EC', 'P-384'],
  ES512: ['EC', 'P-521'],
  EdDSA: ['OKP', 'Ed25519'],
  Ed25519: ['OKP', 'Ed25519'],
};

/** @throws StrictJsonError, or an Error that says in one sentence what is wrong */
export function parseKeySet(text: string): KeySet {
  const { keys } = parseStrictObject(text);
  if (!Array.isArray(keys)) throw new Error('It has no list named keys.');
  if (keys.length === 0) throw new Error('It holds no key.');
  if (keys.length > MOST_KEYS) throw new Error(`It holds more than ${MOST_KEYS} keys.`);
  if (!keys.every(isObject)) throw new Error('One of its keys is no JSON object.');
  return keys as KeySet;
}

/** The same, as an identity error. @param whose `login.example.com` */
export function keySetFrom(text: string, whose: string): KeySet {
  try {
    return parseKeySet(text);
  } catch (error) {
    const why = error instanceof StrictJsonError ? 'It is not JSON with each name once.' : (error as Error).message;
    throw noKeys(
      `The key set of ${whose} cannot be used. ${why}`,
      'The address leads to something else, or something answered in its place.',
      "The address of the issuer's key set: jwt-jwks-uri: https://…/jwks.json",
    );
  }
}

/**
 * The key this token says it was signed with. Without a key id there must be one key only.
 * @returns undefined when the set does not have it
 * @throws KeylessError identity-keys for a key that proves nothing
 */
export function findKey(keys: KeySet, { algorithm, keyId }: ReadJwt): Jwk | undefined {
  const named = keyId === undefined ? (keys.length === 1 ? keys : []) : keys.filter(({ kid }) => kid === keyId);
  const fitting = named.filter((key) => fits(key, algorithm));
  if (fitting.length > 1) throw weak('Two keys of the issuer have the same key id.');
  const [key] = fitting;
  if (!key) return undefined;
  if (PRIVATE_MEMBERS.some((name) => Object.hasOwn(key, name))) throw weak('The key of the issuer is a private key.');
  if (key.kty === 'RSA') checkRsa(key);
  return key;
}

function fits(key: Jwk, algorithm: Algorithm): boolean {
  const [kty, crv] = FITS[algorithm];
  const { use, alg, key_ops: uses } = key;
  return (
    key.kty === kty &&
    (crv === undefined || key.crv === crv) &&
    (use === undefined || use === 'sig') &&
    (alg === undefined || alg === algorithm) &&
    (uses === undefined || (Array.isArray(uses) && uses.includes('verify')))
  );
}

function checkRsa(key: Jwk): void {
  const modulus = numberOf(key.n);
  const exponent = numberOf(key.e);
  if (!modulus || !exponent) throw weak('The RSA key of the issuer has no readable modulus and exponent.');
  const bits = (modulus.length - 1) * 8 + (32 - Math.clz32(modulus[0]!));
  if (bits < LEAST_RSA_BITS) throw weak(`The RSA key of the issuer has ${bits} bits; ${LEAST_RSA_BITS} are needed.`);
  if (bits > MOST_RSA_BITS) throw weak(`The RSA key of the issuer has more than ${MOST_RSA_BITS} bits.`);
  const usable = exponent.length <= MOST_EXPONENT_BYTES && BigInt(`0x${exponent.toString('hex')}`) >= LEAST_EXPONENT;
  if (!usable || exponent.at(-1)! % 2 === 0) throw weak('The RSA key of the issuer has an unsafe exponent.');
}

/** A base64url number as bytes without leading zeros. */
function numberOf(value: unknown): Buffer | undefined {
  if (typeof value !== 'string') return undefined;
  const bytes = Buffer.from(value, 'base64url');
  if (bytes.toString('base64url') !== value) return undefined;
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? undefined : bytes.subarray(first);
}

function weak(what: string) {
  return noKeys(
    what,
    'A signature checked with such a key proves nothing.',
    `Let the issuer sign with an RSA key of ${LEAST_RSA_BITS} bits or more and exponent 65537, or an EC key, each with an id of its own.`,
  );
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
