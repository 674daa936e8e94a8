/**
 * One exchange at a token endpoint that takes and gives JSON: an identity token in, an access token out, bounded retries by class.
 * In: an order made at plan time, identity tokens on demand · out: the access token, hidden already, and what was told about it.
 * Talks to: the address of the order, nothing else.
 * Trap: an assertion may count as used as soon as it has left, whatever came back. So every further try takes a fresh identity
 * token, and where tokens are single use one that was sent is never sent again; only a connection that was never made spends none.
 * https://www.rfc-editor.org/rfc/rfc7523 · https://www.rfc-editor.org/rfc/rfc8693 · https://www.rfc-editor.org/rfc/rfc6749#section-5
 */
import { type Code, KeylessError } from '../core/errors.ts';
import { type Host, HttpError, type HttpFault, type HttpResponse } from '../core/host.ts';
import { type IdentityToken, safeClaims } from '../core/identity.ts';
import { Secret } from '../core/secret.ts';

/**
 * permanent: one try · once: one more try · transient: bounded back-off · stale: once more with a fresh identity token.
 */
export type RetryClass = 'permanent' | 'once' | 'transient' | 'stale';

/** A refusal in our words. */
export interface Refusal {
  readonly code: Code;
  readonly retry: RetryClass;
  readonly what: string;
  readonly likely: string;
  readonly fix: string;
}

/** What of a refusing answer may be looked at. The body itself goes no further. */
export interface Seen {
  readonly status: number;
  /** The vendor's error code, lower-case words only. */
  readonly code?: string | undefined;
  /** The server's clock, milliseconds since the epoch; our own when it does not tell. */
  readonly serverNow: number;
}

export interface TokenOrder {
  /** As messages name it: `Anthropic`. */
  readonly vendor: string;
  readonly url: string;
  /** The input that names another address. */
  readonly addressInput: string;
  /** The vendor's page about errors. */
  readonly docs: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body without the identity token. */
  readonly fields: Readonly<Record<string, string>>;
  /** The body's field that carries the identity token. */
  readonly tokenField: string;
  /** Shown beside an error. */
  readonly facts: Readonly<Record<string, string>>;
  /** Identity tokens (`jti`) that have left already; undefined where a token may be sent again. */
  readonly spent?: Set<string> | undefined;
  /** The vendor's own words for a refusal; undefined: the general row for this status. */
  refusal(seen: Seen, token: IdentityToken): Refusal | undefined;
}

export interface TokenAnswer {
  readonly accessToken: Secret;
  /** Milliseconds since the epoch, counted from before the request. */
  readonly expiresAt: number;
  readonly scopes?: readonly string[] | undefined;
}

const MOST_TRIES = 4;
/** All tries and pauses together, milliseconds. */
const LONGEST_MS = 45_000;
const ONE_TRY_MS = 15_000;
const FIRST_PAUSE_MS = 400;
const LARGEST_ANSWER = 1024 * 1024;
/** Longest assertion Anthropic takes, characters; other vendors get no longer one either. */
export const LARGEST_ASSERTION = 16 * 1024;

/**
 * @throws KeylessError exit 4; of the identity group when a fresh token cannot be had
 */
export async function exchangeToken(
  order: TokenOrder,
  identity: () => Promise<IdentityToken>,
  host: Host,
): Promise<TokenAnswer> {
  const deadline = host.now() + LONGEST_MS;
  const used = new Set<RetryClass>();
  let token = checked(await identity(), order);
  if (isSpent(token, order)) throw replayed(order, token);
  for (let tries = 1; ; tries += 1) {
    const outcome = await attempt(order, token, host, deadline);
    if ('accessToken' in outcome) return outcome;
    const { refusal, error, left, pauseSeconds } = outcome;
    const again = mayRetry(refusal.retry, tries, used);
    used.add(refusal.retry);
    const pause = refusal.retry === 'stale' ? 0 : pauseMs(tries, pauseSeconds, host);
    if (!again || host.now() + pause >= deadline) throw error;
    host.log.debug(`${error.message} Trying again (${refusal.retry}), try ${tries + 1} of ${MOST_TRIES}.`);
    if (pause > 0) await host.sleep(pause);
    if (left) token = checked(await identity(), order);
    // No other token can be had: what the endpoint said first tells more than a complaint about the second use would.
    if (isSpent(token, order)) throw error;
  }
}

function mayRetry(retry: RetryClass, tries: number, used: ReadonlySet<RetryClass>): boolean {
  if (retry === 'permanent' || tries >= MOST_TRIES) return false;
  return retry === 'transient' || !used.has(retry);
}

/** 0.4, 0.8, 1.6 s, each with up to half of it more, so that parallel jobs drift apart; longer when the server asks for it. */
function pauseMs(tries: number, askedSeconds: number, host: Host): number {
  const base = FIRST_PAUSE_MS * 2 ** (tries - 1);
  const spread = Math.round(base * (1 + Number.parseInt(host.random(2), 16) / 0x2_0000));
  return Math.max(spread, askedSeconds * 1000);
}

function isSpent({ claims }: IdentityToken, { spent }: TokenOrder): boolean {
  return claims.jti !== undefined && spent?.has(claims.jti) === true;
}

function checked(token: IdentityToken, order: TokenOrder): IdentityToken {
  if (token.token.length <= LARGEST_ASSERTION) return token;
  throw new KeylessError(
    'exchange-rejected',
    `The identity token is longer than the 16 KiB that ${order.vendor} takes.`,
    {
      likely: 'The issuer puts many or long claims into it.',
      fix: 'Let the issuer leave claims out that no trust needs (groups, e-mail addresses).',
      facts: safeClaims(token.claims),
    },
  );
}

function replayed(order: TokenOrder, { claims }: IdentityToken): KeylessError {
  return new KeylessError('exchange-rejected', `This identity token was sent to ${order.vendor} already in this run.`, {
    likely: `${order.vendor} takes each token once, and the identity source has no fresh one.`,
    fix: 'Use a source that gives a fresh token each time (the identity token of a GitHub job, jwt-token-command, a jwt-token-file that is rewritten), or a shorter timeout.',
    facts: { ...order.facts, ...safeClaims(claims) },
  });
}

interface Failure {
  readonly refusal: Refusal;
  readonly error: KeylessError;
  /** The identity token has left this machine. */
  readonly left: boolean;
  /** What `retry-after` asks for. */
  readonly pauseSeconds: number;
}

async function attempt(
  order: TokenOrder,
  token: IdentityToken,
  host: Host,
  deadline: number,
): Promise<TokenAnswer | Failure> {
  const sentAt = host.now();
  const { jti } = token.claims;
  if (jti !== undefined) order.spent?.add(jti);
  let response: HttpResponse;
  try {
    response = await host.http.request({
      method: 'POST',
      url: order.url,
      headers: { 'content-type': 'application/json', accept: 'application/json', ...order.headers },
      body: JSON.stringify({ ...order.fields, [order.tokenField]: token.token.reveal() }),
      timeoutMs: Math.max(1, Math.min(ONE_TRY_MS, deadline - sentAt)),
      maxBytes: LARGEST_ANSWER,
    });
  } catch (thrown) {
    if (!(thrown instanceof HttpError)) throw thrown;
    const left = !NEVER_LEFT.has(thrown.fault);
    if (!left && jti !== undefined) order.spent?.delete(jti);
    const refusal = networkRefusal(thrown.fault, order);
    return { refusal, error: told(refusal, order, token), left, pauseSeconds: 0 };
  }
  const answer = response.status === 200 ? readAnswer(response, sentAt, order, host) : undefined;
  if (answer && 'accessToken' in answer) return answer;
  const seen = observe(response, host);
  const refusal = answer ?? order.refusal(seen, token) ?? generalRefusal(seen, response, order);
  return {
    refusal,
    error: told(refusal, order, token, { ...seen, requestId: requestIdOf(response) }),
    left: true,
    pauseSeconds: retryAfter(response),
  };
}

/** Faults before a byte of the request was written. */
const NEVER_LEFT: ReadonlySet<HttpFault> = new Set<HttpFault>(['refused', 'dns', 'tls']);

function readAnswer(response: HttpResponse, sentAt: number, order: TokenOrder, host: Host): TokenAnswer | Refusal {
  const body = jsonObject(response.body);
  if (!body) return looksLikeHtml(response) ? garbage(order, 'HTML') : { ...garbage(order, 'no JSON'), retry: 'once' };
  const { access_token: text, token_type: type, expires_in: seconds, scope } = body;
  if (typeof text !== 'string' || !/^[\x21-\x7e]{1,16384}$/.test(text)) return garbage(order, 'no access token');
  const accessToken = new Secret(`${order.vendor} access token`, text);
  host.hide(accessToken);
  if (type !== undefined && !(typeof type === 'string' && /^bearer$/i.test(type))) return garbage(order, 'no bearer');
  if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds <= 0) return garbage(order, 'no lifetime');
  const scopes = typeof scope === 'string' ? scope.split(' ').filter((one) => one !== '') : undefined;
  return { accessToken, expiresAt: sentAt + Math.floor(seconds) * 1000, scopes };
}

function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function looksLikeHtml({ headers, body }: HttpResponse): boolean {
  return /html/i.test(headers['content-type'] ?? '') || body.trimStart().startsWith('<');
}

/** Both shapes in use: `{"error":{"type":…}}` or `{"error":{"code":…}}`, and `{"error":"invalid_grant"}` (RFC 6749 §5.2). */
function errorCode(body: string): string | undefined {
  const error = jsonObject(body)?.error;
  const inner = typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : undefined;
  const candidates = inner ? [inner.code, inner.type] : [error];
  return candidates.find((text): text is string => typeof text === 'string' && /^[a-z][a-z_]{1,40}$/.test(text));
}

function observe({ status, headers, body }: HttpResponse, host: Host): Seen {
  const date = Date.parse(headers.date ?? '');
  return { status, code: errorCode(body), serverNow: Number.isNaN(date) ? host.now() : date };
}

function requestIdOf({ headers }: HttpResponse): string | undefined {
  const id = headers['request-id'] ?? headers['x-request-id'];
  return id !== undefined && /^(?:req_[A-Za-z0-9]{8,40}|[0-9a-f-]{36})$/.test(id) ? id : undefined;
}

/** Whole seconds, at most what leaves room for another try. */
function retryAfter({ headers }: HttpResponse): number {
  const text = headers['retry-after'] ?? '';
  return /^\d{1,4}$/.test(text) ? Math.min(Number(text), 20) : 0;
}

function told(
  { code, what, likely, fix }: Refusal,
  order: TokenOrder,
  { claims }: IdentityToken,
  seen?: Seen & { readonly requestId: string | undefined },
): KeylessError {
  const facts = {
    ...(seen ? { 'http-status': String(seen.status) } : {}),
    ...(seen?.code === undefined ? {} : { 'error-code': seen.code }),
    ...(seen?.requestId === undefined ? {} : { 'request-id': seen.requestId }),
    endpoint: hostOf(order),
    ...order.facts,
    ...safeClaims(claims),
  };
  return new KeylessError(code, what, { likely, fix, facts });
}

function hostOf({ url }: TokenOrder): string {
  return new URL(url).host;
}

function garbage(order: TokenOrder, found: string): Refusal {
  return {
    code: 'exchange-malformed',
    retry: 'permanent',
    what: `The token endpoint gave an answer that is not from ${order.vendor} (${found}).`,
    likely: `A proxy, a captive portal or a wrong ${order.addressInput} answered instead.`,
    fix: `Ask ${hostOf(order)} from the runner by hand, and check ${order.addressInput} and the proxy variables.`,
  };
}

const LATER = 'Run the job again in a few minutes.';

function generalRefusal({ status }: Seen, response: HttpResponse, order: TokenOrder): Refusal {
  const { vendor, docs } = order;
  if (status === 429 || status === 529) {
    return {
      code: 'exchange-throttled',
      retry: 'transient',
      what: status === 529 ? `${vendor} is overloaded.` : `${vendor} kept throttling the exchange.`,
      likely: 'Many jobs of the organisation exchange tokens at the same time, or the service is under load.',
      fix: `Spread the jobs. ${LATER}`,
    };
  }
  if (status >= 500 || status === 408) {
    return {
      code: 'exchange-failed',
      retry: 'transient',
      what: `${vendor} answered the exchange with an internal error (${status}).`,
      likely: 'A passing fault of the service, or of a proxy on the way.',
      fix: LATER,
    };
  }
  if (status === 407) return unreachable(order, 'The proxy asks for a password.', 'permanent');
  if (status >= 300 && status < 400) return garbage(order, `a redirect, ${status}`);
  if (looksLikeHtml(response) || !jsonObject(response.body)) return garbage(order, `status ${status} without JSON`);
  if (status === 404 || status === 405) return garbage(order, `no token endpoint there, ${status}`);
  return {
    code: 'exchange-failed',
    retry: 'permanent',
    what: `${vendor} refused the exchange (${status}).`,
    likely: 'A code this version does not know.',
    fix: `Look it up: ${docs}`,
  };
}

function unreachable(order: TokenOrder, likely: string, retry: RetryClass, fix?: string): Refusal {
  return {
    code: 'exchange-unreachable',
    retry,
    what: `The token endpoint of ${order.vendor} could not be reached (${hostOf(order)}).`,
    likely,
    fix: fix ?? 'Check the proxy variables and the firewall of the runner, then run the job again.',
  };
}

function networkRefusal(fault: HttpFault, order: TokenOrder): Refusal {
  switch (fault) {
    case 'timeout':
      return unreachable(
        order,
        'No answer in time: the network drops the connection, or a proxy is needed.',
        'transient',
      );
    case 'refused':
      return unreachable(order, 'Nothing listens at that address, or a firewall refuses.', 'transient');
    case 'reset':
      return unreachable(
        order,
        'The connection broke: a passing fault, or a proxy that cuts connections.',
        'transient',
      );
    case 'dns':
      return unreachable(
        order,
        `The name could not be resolved: a misspelt ${order.addressInput}, or no name resolution on the runner.`,
        'transient',
      );
    case 'tls':
      return unreachable(
        order,
        'The TLS certificate was not accepted: a proxy that opens TLS with its own certificate authority.',
        'permanent',
        'env:\n  NODE_EXTRA_CA_CERTS: /path/to/your-ca.pem',
      );
    case 'too-large':
      return garbage(order, 'more than 1 MiB');
    default:
      return unreachable(order, 'A proxy refused the connection, or the address is not usable.', 'permanent');
  }
}
