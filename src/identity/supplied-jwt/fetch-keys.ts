/**
 * The issuer's key set over the network, kept for the run.
 * In: an address the user named, or an issuer whose discovery document names one · out: the key for a token, or identity-keys.
 * Talks to: the host of `jwt-jwks-uri`, or of `jwt-issuer` and the host its document names. Never to a host a token names.
 * Traps: a document can point into our own network, so its host has to be public unless the user named it; an unknown key id
 * must not let tokens make us ask without end; a redirect would lead past every one of these checks.
 * https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfig, https://www.rfc-editor.org/rfc/rfc7517#section-5
 */
import { KeylessError } from '../../core/errors.ts';
import { type Host, HttpError, type HttpFault, type HttpResponse } from '../../core/host.ts';
import { isPrivateHost } from '../../kit/private-address.ts';
import { parseStrictObject } from '../../kit/strict-json.ts';
import { findKey, type Jwk, type KeySet, keySetFrom } from './key-set.ts';
import { type KeySource, safeUrl } from './policy.ts';
import type { ReadJwt } from './read-jwt.ts';
import { noKeys } from './refusals.ts';

const MOST_BYTES = 256 * 1024;
const ONE_TRY_MS = 5_000;
const MOST_TRIES = 3;
/** All tries and pauses together. */
const LONGEST_MS = 20_000;
const FIRST_PAUSE_MS = 400;
/** How long a set is used before it is fetched anew. */
const FRESH_MS = 10 * 60_000;
/** After a fetch, good or bad, the same is not asked again for this long. */
const COOLDOWN_MS = 30_000;

export type RemoteSource = Extract<KeySource, { from: 'address' | 'discovery' }>;

type Outcome = { readonly keys: KeySet } | { readonly error: unknown };

export class RemoteKeys {
  readonly #source: RemoteSource;
  /** Where the document said the keys are. */
  #discovered: URL | undefined;
  #last: { readonly outcome: Outcome; readonly at: number } | undefined;
  #underWay: Promise<Outcome> | undefined;

  constructor(source: RemoteSource) {
    this.#source = source;
  }

  /** @throws KeylessError identity-keys, or `undefined` as the key when the issuer does not have it */
  async find(jwt: ReadJwt, host: Host): Promise<Jwk | undefined> {
    const { keys, age } = await this.#keys(host, FRESH_MS);
    const key = findKey(keys, jwt);
    if (key || age < COOLDOWN_MS) return key;
    // The issuer may have changed its keys since.
    return findKey((await this.#keys(host, COOLDOWN_MS)).keys, jwt);
  }

  async #keys(host: Host, longestAge: number): Promise<{ keys: KeySet; age: number }> {
    const age = this.#last ? host.now() - this.#last.at : Number.POSITIVE_INFINITY;
    const known = this.#last?.outcome;
    if (known && age < ('keys' in known ? longestAge : COOLDOWN_MS)) return { keys: keysOf(known), age };
    this.#underWay ??= this.#fetch(host).finally(() => {
      this.#underWay = undefined;
    });
    return { keys: keysOf(await this.#underWay), age: 0 };
  }

  async #fetch(host: Host): Promise<Outcome> {
    const outcome = await this.#load(host).then(
      (keys) => ({ keys }),
      (error: unknown) => ({ error }),
    );
    this.#last = { outcome, at: host.now() };
    return outcome;
  }

  async #load(host: Host): Promise<KeySet> {
    const url = this.#source.from === 'address' ? this.#source.url : await this.#discover(this.#source, host);
    const named = url.hostname === this.#source.url.hostname;
    return keySetFrom(await getText(url, !named, host), url.host);
  }

  async #discover(source: Extract<RemoteSource, { from: 'discovery' }>, host: Host): Promise<URL> {
    this.#discovered ??= keyAddress(await getText(source.url, false, host), source);
    return this.#discovered;
  }
}

function keysOf(outcome: Outcome): KeySet {
  if ('error' in outcome) throw outcome.error;
  return outcome.keys;
}

function keyAddress(text: string, { issuer, url }: Extract<RemoteSource, { from: 'discovery' }>): URL {
  let document: Readonly<Record<string, unknown>>;
  try {
    document = parseStrictObject(text);
  } catch {
    throw noKeys(`${url.host} gave no discovery document.`, NOT_THERE, BY_HAND);
  }
  if (document.issuer !== issuer) {
    throw noKeys(
      `The discovery document of ${url.host} is for another issuer than jwt-issuer.`,
      'The two have to be the same to the letter, a slash at the end included.',
      'jwt-issuer: exactly the `issuer` of the document and the `iss` of the token',
    );
  }
  const address = typeof document.jwks_uri === 'string' ? safeUrl(document.jwks_uri) : undefined;
  const named = address?.hostname === url.hostname;
  if (!address || (address.protocol === 'http:' && !(named && url.protocol === 'http:'))) {
    throw noKeys(`The discovery document of ${url.host} names no https address for its keys.`, NOT_THERE, BY_HAND);
  }
  if (!named && isPrivateHost(address.hostname)) throw inside(address.host);
  return address;
}

const NOT_THERE = 'The issuer does not support OpenID Connect discovery, or something answered in its place.';
const BY_HAND =
  'Name the key set yourself:\njwt-jwks-uri: https://login.example.com/jwks.json\nor keep it at hand:\njwt-jwks: ci/jwks.json';

function inside(host: string): KeylessError {
  return noKeys(
    `The keys are said to be at ${host}, which is in a private network.`,
    'The discovery document leads where nobody asked us to go. If it is right, say so yourself.',
    `jwt-jwks-uri: https://${host}/…`,
  );
}

/** Status 200 and text, with bounded tries. @throws KeylessError identity-keys */
async function getText(url: URL, publicOnly: boolean, host: Host): Promise<string> {
  const deadline = host.now() + LONGEST_MS;
  for (let tries = 1; ; tries++) {
    const { text, error, again } = await tryOnce(url, publicOnly, host);
    if (text !== undefined) return text;
    if (host.cancelled.aborted) throw cancelled(host);
    const pause = pauseMs(tries, host);
    if (!again || tries === MOST_TRIES || host.now() + pause + ONE_TRY_MS > deadline) throw error;
    host.log.debug(`${url.host} gave no keys; trying again, try ${tries + 1} of ${MOST_TRIES}.`);
    await host.sleep(pause);
  }
}

interface Tried {
  readonly text?: string;
  readonly error?: unknown;
  readonly again?: boolean;
}

async function tryOnce(url: URL, publicOnly: boolean, host: Host): Promise<Tried> {
  try {
    const answer = await host.http.request({
      method: 'GET',
      url: url.href,
      headers: { accept: 'application/jwk-set+json, application/json' },
      timeoutMs: ONE_TRY_MS,
      maxBytes: MOST_BYTES,
      publicOnly,
    });
    return judge(answer, url);
  } catch (error) {
    return error instanceof HttpError ? unreachable(error.fault, url) : { error };
  }
}

function judge({ status, headers, body }: HttpResponse, url: URL): Tried {
  if (status === 200) {
    if (!/^text\/html\b/i.test(headers['content-type'] ?? '')) return { text: body };
    return { error: noKeys(`${url.host} answered with a web page.`, 'A sign-in page or a proxy answered.', BY_HAND) };
  }
  if (status >= 300 && status < 400) {
    const likely = 'The address is not the final one; redirects are not followed.';
    return { error: noKeys(`${url.host} sends us elsewhere (status ${status}).`, likely, BY_HAND) };
  }
  const again = status === 429 || status >= 500;
  const likely = again ? 'The issuer is overloaded or down.' : 'There is no key set at this address.';
  return { error: noKeys(`${url.host} gave no keys (status ${status}).`, likely, again ? LATER : BY_HAND), again };
}

const LATER = 'Run the job again; to depend on nobody at run time keep the keys at hand: jwt-jwks: ci/jwks.json';

const FAULTS: Readonly<Record<HttpFault, readonly [what: string, likely: string, again: boolean]>> = {
  timeout: ['did not answer in time', 'A firewall drops the connection, or the issuer is slow.', true],
  refused: ['cannot be reached', 'The host or the port is wrong, or a firewall is in between.', true],
  reset: ['broke off the connection', 'The issuer or a proxy is in trouble.', true],
  dns: ['has no address here', 'The name is wrong, or this runner cannot resolve it.', true],
  tls: ['has no certificate that is trusted here', 'A private CA is missing: NODE_EXTRA_CA_CERTS=/path/ca.pem.', false],
  'too-large': ['gave more than 256 KiB', 'The address leads to something else than a key set.', false],
  'private-address': ['has an address in a private network', 'The discovery document leads inside.', false],
  other: ['cannot be asked', 'The address is not usable from here.', false],
};

function unreachable(fault: HttpFault, url: URL): Tried {
  if (fault === 'private-address') return { error: inside(url.host) };
  const [what, likely, again] = FAULTS[fault];
  return {
    error: noKeys(`${url.host}, which has the issuer's keys, ${what}.`, likely, again ? LATER : BY_HAND),
    again,
  };
}

/** 0.4, 0.8 s, each with up to half of it more, so that parallel jobs drift apart. */
function pauseMs(tries: number, host: Host): number {
  return Math.round(FIRST_PAUSE_MS * 2 ** (tries - 1) * (1 + Number.parseInt(host.random(2), 16) / 0x2_0000));
}

function cancelled(host: Host): KeylessError {
  const code = host.cancelled.reason === 'SIGTERM' ? 'terminated' : 'cancelled';
  return new KeylessError(code, 'The run was cancelled while the keys of the issuer were fetched.');
}
