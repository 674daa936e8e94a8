/**
 * JSON Web Tokens by hand: signing for the emulated issuers, verifying for the emulated token services.
 * In: claims or a compact token. Out: the other. Talks to nobody.
 * Trap: the algorithm is taken from the key's kind, never from the token alone, so that `none` and HS256 cannot pass.
 * RFC 7515, 7517, 7518, 7519; GitHub signs RS256.
 */
import { createPublicKey, type JsonWebKey, type KeyObject, sign, verify } from 'node:crypto';

export type Claims = Readonly<Record<string, unknown>>;

/** A public key as a JWKS lists it. */
export type PublicJwk = JsonWebKey & { readonly kid: string; readonly alg?: string; readonly use?: string };

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Signs claims with RS256, or ES256 when the key is an EC key. `header` adds or replaces header fields. */
export function signJwt(claims: Claims, key: KeyObject, kid: string, header: Claims = {}): string {
  const alg = key.asymmetricKeyType === 'ec' ? 'ES256' : 'RS256';
  const signed = `${encode({ alg, kid, typ: 'JWT', x5t: kid.slice(0, 28), ...header })}.${encode(claims)}`;
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}

/** The `aud` claim as a list. */
export function audiencesOf(claims: Claims): string[] {
  return (Array.isArray(claims.aud) ? claims.aud : [claims.aud]).map(String);
}

export interface ReadJwt {
  readonly header: Claims;
  readonly claims: Claims;
  readonly signed: string;
  readonly signature: Buffer;
}

/** Splits and decodes without judging; undefined: no JWT. */
export function readJwt(token: string): ReadJwt | undefined {
  const parts = token.split('.');
  const [header, payload, signature] = parts;
  if (parts.length !== 3 || !parts.every((part) => /^[A-Za-z0-9_-]+$/.test(part))) return undefined;
  const read = (part = ''): Claims | undefined => {
    try {
      const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Claims) : undefined;
    } catch {
      return undefined;
    }
  };
  const heads = read(header);
  const claims = read(payload);
  if (!heads || !claims) return undefined;
  return {
    header: heads,
    claims,
    signed: `${header}.${payload}`,
    signature: Buffer.from(signature ?? '', 'base64url'),
  };
}

const HASHES: Readonly<Record<string, { hash: string; type: string }>> = {
  RS256: { hash: 'sha256', type: 'RSA' },
  RS384: { hash: 'sha384', type: 'RSA' },
  RS512: { hash: 'sha512', type: 'RSA' },
  ES256: { hash: 'sha256', type: 'EC' },
  ES384: { hash: 'sha384', type: 'EC' },
  ES512: { hash: 'sha512', type: 'EC' },
};

/** True when this key signed this token with an algorithm the token services accept (RS/ES 256, 384, 512). */
export function signatureHolds(token: ReadJwt, jwk: PublicJwk): boolean {
  const algorithm = HASHES[String(token.header.alg)];
  if (!algorithm || algorithm.type !== jwk.kty || (jwk.alg !== undefined && jwk.alg !== token.header.alg)) return false;
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  return verify(algorithm.hash, Buffer.from(token.signed), { key, dsaEncoding: 'ieee-p1363' }, token.signature);
}
