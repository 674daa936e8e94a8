/**
 * The whole validation of one supplied JWT, in the order that costs least: size, form, claims, key, signature, replay.
 * In: text, the audience the cloud expects · out: the identity token with its findings. Talks to: the issuer's key set, when one
 * is named (fetch-keys.ts).
 * Trap: the text is hidden before it is looked at, so that no refusal can show a part of it; one that is far too long is
 * refused unhidden, for it is never repeated and would fill the vault.
 * https://www.rfc-editor.org/rfc/rfc7519#section-7.2
 */

import { resolve } from 'node:path';
import type { Host } from '../../core/host.ts';
import type { IdentityToken } from '../../core/identity.ts';
import { Secret } from '../../core/secret.ts';
import { whyUnreadable } from '../../kit/unreadable.ts';
import { checkClaims, findingsOf } from './check-claims.ts';
import { RemoteKeys } from './fetch-keys.ts';
import { findKey, type Jwk, type KeySet, keySetFrom } from './key-set.ts';
import type { JwtPolicy, KeySource } from './policy.ts';
import { LONGEST_TOKEN, type ReadJwt, readJwt } from './read-jwt.ts';
import { noKeys, shorten, untrusted } from './refusals.ts';
import { loadJose, verifySignature } from './verify.ts';

/** @throws KeylessError of the identity group */
export type Validate = (text: string, audience: string, host: Host) => Promise<IdentityToken>;

/** Keeps the issuer's keys and the ids seen, for one run. */
export function validator(policy: JwtPolicy): Validate {
  const keyFor = policy.keys && keyFinder(policy.keys);
  const replays = new Replays();
  return async (text, wanted, host) => {
    if (text.length <= LONGEST_TOKEN) hideWhole(text, host);
    const jwt = readJwt(text, policy.algorithms);
    const audience = agreedAudience(policy.audience, wanted || undefined);
    checkClaims(jwt.claims, audience, policy, host.now());
    if (keyFor) await verify(text, jwt, keyFor, host);
    replays.check(jwt, text);
    return describe(text, jwt, audience, policy, host);
  };
}

async function verify(text: string, jwt: ReadJwt, keyFor: KeyFinder, host: Host): Promise<void> {
  // The library loads while the keys are under way.
  const loading = loadJose();
  loading.catch(() => undefined);
  const key = await keyFor(jwt, host);
  if (!key) throw unknownKey(jwt);
  await verifySignature(text, jwt, key, await loading, host.now());
}

function describe(
  text: string,
  { claims }: ReadJwt,
  audience: string | undefined,
  policy: JwtPolicy,
  host: Host,
): IdentityToken {
  const verified = policy.keys !== undefined;
  const target = audience ?? ([claims.aud ?? []].flat().join(', ') || 'nobody in particular');
  return {
    token: new Secret('supplied JWT', text),
    claims,
    trust: verified ? 'signature' : 'unverified',
    says: shorten(`${claims.sub} for ${target}`),
    findings: findingsOf({ claims, verified, audience, now: host.now() }),
  };
}

function hideWhole(text: string, host: Host): void {
  host.hide(new Secret('supplied JWT', text));
  for (const part of text.split('.', 3)) {
    if (part.length > 0 && part.length < text.length) host.hide(new Secret('supplied JWT part', part));
  }
}

/** The user's word and the cloud's need have to be the same. */
function agreedAudience(named: string | undefined, wanted: string | undefined): string | undefined {
  if (named === undefined || wanted === undefined || named === wanted) return named ?? wanted;
  throw untrusted(`jwt-audience is ${named}, and the token is to be used at ${wanted}.`, {
    likely: 'A token for one audience is not accepted by another.',
    fix: `jwt-audience: ${wanted}\nor, if the other side expects ${named}:\naudience: ${named}`,
  });
}

type KeyFinder = (jwt: ReadJwt, host: Host) => Promise<Jwk | undefined>;

function keyFinder(source: KeySource): KeyFinder {
  if (source.from === 'text') return async (jwt) => findKey(source.keys, jwt);
  if (source.from === 'file') {
    let keys: KeySet | undefined;
    return async (jwt, host) => {
      keys ??= readKeyFile(source.path, host);
      return findKey(keys, jwt);
    };
  }
  const remote = new RemoteKeys(source);
  return (jwt, host) => remote.find(jwt, host);
}

const MOST_KEY_BYTES = 256 * 1024;

function readKeyFile(path: string, host: Host): KeySet {
  let text: string;
  try {
    text = host.files.read(resolve(host.cwd, path), MOST_KEY_BYTES);
  } catch (error) {
    throw noKeys(
      `The key file ${path} ${whyUnreadable(error, MOST_KEY_BYTES)}.`,
      'jwt-jwks names a file, from the folder we were started in.',
      KEY_FILE,
    );
  }
  return keySetFrom(text, path);
}

const KEY_FILE = 'jwt-jwks: ci/jwks.json   (or the key set itself, as JSON)';

function unknownKey({ keyId, claims }: ReadJwt) {
  return untrusted(
    keyId === undefined
      ? 'The supplied JWT does not say which key it was signed with (kid).'
      : 'The issuer has no key for this JWT: its key id (kid) is not in the key set, or belongs to a key of another kind.',
    {
      likely:
        keyId === undefined
          ? 'That is accepted when the issuer has one fitting key only.'
          : 'It was signed by somebody else, or with a key the issuer has given up.',
      fix: 'A fresh token; with jwt-jwks also a fresh copy of the key set.',
      claims,
    },
  );
}

/** A token id (jti) stands for one token; the same token may be shown again. */
class Replays {
  readonly #seen = new Map<string, string>();

  /** @throws KeylessError identity-untrusted */
  check({ claims }: ReadJwt, text: string): void {
    if (claims.jti === undefined) return;
    const id = JSON.stringify([claims.iss, claims.jti]);
    const signed = text.slice(0, text.lastIndexOf('.'));
    const known = this.#seen.get(id);
    if (known !== undefined && known !== signed) {
      throw untrusted('Another JWT with the same id (jti) was used in this run already.', {
        likely: 'Its issuer does not number its tokens, or somebody made a second one.',
        fix: 'A token with an id of its own.',
        claims,
      });
    }
    this.#seen.set(id, signed);
  }
}
