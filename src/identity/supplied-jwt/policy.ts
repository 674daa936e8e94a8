/**
 * What a supplied JWT must prove, read from the inputs. In: inputs · out: a policy, or faults on the inputs. Talks to no host.
 * Trap: keys without an issuer prove only that somebody with a key signed; the two are asked for together.
 */
import { formatDuration, type Inputs } from '../../core/inputs.ts';
import { isLoopbackHost } from '../../kit/private-address.ts';
import { StrictJsonError } from '../../kit/strict-json.ts';
import { ALGORITHMS, type Algorithm } from './inputs.ts';
import { type KeySet, parseKeySet } from './key-set.ts';

export type KeySource =
  | { readonly from: 'address'; readonly url: URL }
  | { readonly from: 'discovery'; readonly issuer: string; readonly url: URL }
  | { readonly from: 'text'; readonly keys: KeySet }
  | { readonly from: 'file'; readonly path: string };

export interface RequiredClaim {
  readonly name: string;
  /** Undefined: any value. */
  readonly value: string | undefined;
}

export interface JwtPolicy {
  readonly issuer: string | undefined;
  readonly audience: string | undefined;
  readonly algorithms: readonly Algorithm[];
  readonly required: readonly RequiredClaim[];
  readonly longestSeconds: number;
  /** Undefined: the signature is not verified. */
  readonly keys: KeySource | undefined;
}

export function readPolicy(inputs: Inputs): JwtPolicy {
  return {
    issuer: inputs.text('jwt-issuer')?.trim(),
    audience: inputs.text('jwt-audience')?.trim(),
    algorithms: readAlgorithms(inputs),
    required: readRequired(inputs),
    longestSeconds: inputs.seconds('jwt-max-lifetime') ?? 0,
    keys: readKeySource(inputs),
  };
}

function readAlgorithms(inputs: Inputs): readonly Algorithm[] {
  const wanted = inputs.list('jwt-algorithms');
  const known = ALGORITHMS.filter((name) => wanted.includes(name));
  const wrong = wanted.filter((name) => !ALGORITHMS.some((one) => one === name));
  if (wrong.length > 0) {
    const secret = wrong.some((name) => /^(HS\d+|none)$/i.test(name));
    const what = secret
      ? `${wrong.join(', ')} proves nothing: anybody, or anybody who can check it, can make such a token.`
      : `${wrong.join(', ')} is no algorithm known here.`;
    inputs.fault('jwt-algorithms', what, `jwt-algorithms: ${known.length > 0 ? known.join(',') : 'RS256,ES256'}`);
  }
  return known;
}

function readRequired(inputs: Inputs): readonly RequiredClaim[] {
  return inputs.list('jwt-required-claims').map((item) => {
    const cut = item.indexOf('=');
    const name = (cut < 0 ? item : item.slice(0, cut)).trim();
    if (name === '') {
      inputs.fault('jwt-required-claims', 'A claim has no name.', 'jwt-required-claims: team=payments, environment');
    }
    return { name, value: cut < 0 ? undefined : item.slice(cut + 1).trim() };
  });
}

function readKeySource(inputs: Inputs): KeySource | undefined {
  const issuer = inputs.text('jwt-issuer')?.trim();
  const named = ['jwt-jwks-uri', 'jwt-jwks'].filter((name) => inputs.given(name));
  if (named.length === 2) {
    const one = 'one of them: jwt-jwks-uri: https://…  or  jwt-jwks: ci/jwks.json';
    inputs.fault('jwt-jwks', 'Both `jwt-jwks` and `jwt-jwks-uri` are given.', one);
  }
  if (named.length > 0 && issuer === undefined) {
    const what = `${named[0]} needs the issuer whose keys these are.`;
    inputs.fault('jwt-issuer', what, 'jwt-issuer: https://login.example.com/realms/ci (exactly as in `iss`)');
  }
  const keys = inputs.text('jwt-jwks')?.trim();
  if (keys !== undefined) return keys.startsWith('{') ? givenKeys(keys, inputs) : { from: 'file', path: keys };
  const address = inputs.text('jwt-jwks-uri')?.trim();
  if (address !== undefined) {
    const url = safeUrl(address);
    if (!url) inputs.fault('jwt-jwks-uri', URL_FAULT, 'jwt-jwks-uri: https://login.example.com/jwks.json');
    return url && { from: 'address', url };
  }
  return issuer === undefined ? undefined : discovery(issuer, inputs);
}

const URL_FAULT = 'It has to be an https address without user name and fragment (http on loopback only).';

function discovery(issuer: string, inputs: Inputs): KeySource | undefined {
  const url = safeUrl(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (url && !issuer.includes('?')) return { from: 'discovery', issuer, url };
  const what = 'The keys of this issuer cannot be discovered: it is not an https address.';
  inputs.fault('jwt-issuer', what, 'the exact `iss`, and jwt-jwks-uri: https://…/jwks.json or jwt-jwks: ci/jwks.json');
  return undefined;
}

/** https, or http on loopback, which only the user may name. */
export function safeUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.hash !== '') return undefined;
  if (url.protocol === 'https:') return url;
  return url.protocol === 'http:' && isLoopbackHost(url.hostname) ? url : undefined;
}

function givenKeys(text: string, inputs: Inputs): KeySource | undefined {
  try {
    return { from: 'text', keys: parseKeySet(text) };
  } catch (error) {
    const why = error instanceof StrictJsonError ? 'It is not JSON with each name once.' : (error as Error).message;
    inputs.fault(
      'jwt-jwks',
      why,
      'jwt-jwks: {"keys":[{"kty":"RSA","kid":"…","n":"…","e":"AQAB"}]} or the path of a file',
    );
    return undefined;
  }
}

/** The policy in the plan's words. */
export function saysPolicy(policy: JwtPolicy): string {
  if (!policy.keys) return 'signature not verified (no jwt-issuer or keys given)';
  const { keys } = policy;
  const from =
    keys.from === 'text'
      ? 'the keys given'
      : keys.from === 'file'
        ? `the keys in ${keys.path}`
        : `keys from ${keys.url.host}`;
  return `signature verified with ${from}, at most ${formatDuration(policy.longestSeconds)} long`;
}
