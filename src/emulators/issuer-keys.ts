/**
 * How a token service trusts an issuer: its published keys, fetched once and again when a token names a key not seen yet.
 * In: a token and its issuer. Out: whether the issuer signed it. Hosts: the issuer's JWKS address on loopback.
 * Trap: a rotation is only noticed through an unknown `kid`; a key that was withdrawn stays trusted until then.
 * RFC 7517 §5; OpenID Connect Core 1.0 §10.1.1
 */
import { get as httpGet } from 'node:http';
import { get as httpsGet } from 'node:https';
import { type PublicJwk, type ReadJwt, signatureHolds } from './json-web-token.ts';

export interface Jwks {
  readonly keys: readonly PublicJwk[];
}

export interface TrustedIssuer {
  /** As in `iss`. */
  readonly issuer: string;
  /** The issuer's keys; asked again when a `kid` is unknown. @throws when it cannot be reached */
  readonly keys: () => Promise<Jwks>;
}

export type SignatureVerdict = 'holds' | 'wrong' | 'unknown-key' | 'unreachable';

/** The keys one service has seen. */
export class IssuerKeys {
  readonly #known = new Map<string, Map<string, PublicJwk>>();

  async check(issuer: TrustedIssuer, jwt: ReadJwt): Promise<SignatureVerdict> {
    const kid = String(jwt.header.kid);
    let key = this.#known.get(issuer.issuer)?.get(kid);
    if (!key) {
      const fetched = await issuer.keys().catch(() => undefined);
      if (!Array.isArray(fetched?.keys)) return 'unreachable';
      this.#known.set(issuer.issuer, new Map(fetched.keys.map((jwk: PublicJwk) => [jwk.kid, jwk])));
      key = this.#known.get(issuer.issuer)?.get(kid);
    }
    if (!key) return 'unknown-key';
    return signatureHolds(jwt, key) ? 'holds' : 'wrong';
  }
}

/** Fetches a JWKS. @param ca PEM to trust @throws when it cannot be reached or is no JSON */
export function fetchJwks(url: string, ca?: string): Promise<Jwks> {
  return new Promise((resolve, reject) => {
    const options = { agent: false, ...(ca !== undefined && { ca }) };
    const request = (url.startsWith('https:') ? httpsGet : httpGet)(url, options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('error', reject);
      response.on('end', () => {
        try {
          resolve(JSON.parse(text) as Jwks);
        } catch (error) {
          reject(error);
        }
      });
    });
    request.on('error', reject);
  });
}
