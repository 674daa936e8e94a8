/**
 * An issuer of arbitrary JWTs on loopback with a key set that can misbehave: for whoever validates a supplied token.
 * In: claims. Out: signed tokens, `/jwks.json`, discovery. Hosts: 127.0.0.1 only.
 * Trap: what a validator asks first (discovery or the key set) is its own choice; faults strike the key set only.
 * RFC 7517; OpenID Connect Discovery 1.0
 */
import { generateKeyPair, type KeyObject, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { Jwks } from './issuer-keys.ts';
import { type Claims, type PublicJwk, signJwt } from './json-web-token.ts';
import { jsonReply, type Reply, type WireFault } from './loopback-server.ts';
import { type EmulatorOptions, type Service, startService } from './service.ts';

export type JwksFault =
  | WireFault
  /** The true answer, this much later. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** A valid key set with so many bytes of padding. */
  | { readonly kind: 'huge'; readonly bytes: number }
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: number }
  /** Another key set altogether. */
  | { readonly kind: 'keys'; readonly keys: readonly object[] };

export interface JwksOptions extends EmulatorOptions {
  /** `iss`; default: the emulator's address. */
  readonly issuer?: string;
  readonly algorithm?: 'RS256' | 'ES256';
  /** What discovery says instead. */
  readonly discovery?: Readonly<Record<string, unknown>>;
}

export interface JwksIssuer extends Service<JwksFault> {
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly discoveryUrl: string;
  jwks(): Jwks;
  /** A token of an hour; `claims` adds or replaces (undefined removes), `header` likewise. */
  mint(claims?: Claims, header?: Claims): string;
  /** Signs with a new key from now on. @param how as with the CI's issuer */
  rotate(how?: { readonly old?: boolean; readonly listed?: boolean }): Promise<void>;
  /** How often the key set was asked for. */
  fetches(): number;
  secrets(): readonly string[];
}

const LIFE_SECONDS = 3600;

interface SigningKey {
  readonly privateKey: KeyObject;
  readonly jwk: PublicJwk;
}

async function makeKey(algorithm: 'RS256' | 'ES256'): Promise<SigningKey> {
  const make = promisify(generateKeyPair);
  const { privateKey, publicKey } =
    algorithm === 'RS256' ? await make('rsa', { modulusLength: 2048 }) : await make('ec', { namedCurve: 'P-256' });
  const kid = randomBytes(16).toString('base64url');
  return { privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: algorithm } };
}

/** Starts the issuer. @throws the listen error */
export async function startJwks(options: JwksOptions = {}): Promise<JwksIssuer> {
  const algorithm = options.algorithm ?? 'RS256';
  const clock = options.clock ?? Date.now;
  const minted: string[] = [];
  let key = await makeKey(algorithm);
  let listed: readonly PublicJwk[] = [key.jwk];
  let fetches = 0;
  const service: Service<JwksFault> = await startService<JwksFault>({
    ...options,
    service: 'jwks',
    fits: (_fault, request) => request.path === '/jwks.json',
    handle: async (request, _now, fault) => {
      if (request.path === '/.well-known/openid-configuration') return jsonReply(200, discovery());
      if (request.path !== '/jwks.json' || request.method !== 'GET') return jsonReply(404, {});
      fetches += 1;
      return keySet(fault, listed);
    },
  });
  const issuer = options.issuer ?? service.url;
  const jwksUrl = `${service.url}/jwks.json`;
  const discovery = (): object => ({ issuer, jwks_uri: jwksUrl, ...options.discovery });
  return {
    ...service,
    issuer,
    jwksUrl,
    discoveryUrl: `${service.url}/.well-known/openid-configuration`,
    jwks: () => ({ keys: [...listed] }),
    mint: (claims = {}, header = {}) => {
      const iat = Math.floor(clock() / 1000);
      const usual = { iss: issuer, sub: 'service:ci', aud: 'gateway', iat, nbf: iat, exp: iat + LIFE_SECONDS };
      const all = { ...usual, jti: randomBytes(12).toString('hex'), ...claims };
      const token = signJwt(all, key.privateKey, key.jwk.kid, header);
      minted.push(token);
      return token;
    },
    rotate: async (how = {}) => {
      key = await makeKey(algorithm);
      listed = [...(how.old === false ? [] : listed), ...(how.listed === false ? [] : [key.jwk])];
    },
    fetches: () => fetches,
    secrets: () => minted.flatMap((token) => [token, ...token.split('.')]),
  };
}

async function keySet(fault: JwksFault | undefined, keys: readonly PublicJwk[]): Promise<Reply> {
  if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms));
  if (fault?.kind === 'redirect') return { status: fault.status ?? 302, headers: { location: fault.to } };
  if (fault?.kind === 'keys') return jsonReply(200, { keys: fault.keys });
  if (fault?.kind === 'huge') return jsonReply(200, { keys, padding: 'x'.repeat(fault.bytes) });
  return jsonReply(200, { keys });
}
