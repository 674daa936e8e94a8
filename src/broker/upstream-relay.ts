/**
 * The relay to a model gateway, for a client that does not verify whom it talks to: it is given a loopback address and a token of
 * this run; the real bearer is added here and leaves over a verified connection only.
 *
 * In: the gateway's address, a way to have the present bearer → out: a loopback URL, a token in the form of a JWT, and an end.
 * Hosts: the one origin of the address, below its path. Listens on 127.0.0.1 only.
 * Traps: the client looks into its token for three parts and an end, so a random word will not do; a path with dots could climb out
 * of the address; a redirect would carry the bearer to another host, so none is followed; whatever else the client sends to prove
 * who it is stays here; an answer may be silent for minutes, so only the wait for its first byte is limited.
 * Spec: RFC 9110 §7.6 (what a proxy must not pass on), RFC 7519
 */
import { createServer, type IncomingMessage, request as plainRequest, type ServerResponse } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import { KeylessError } from '../core/errors.ts';
import { type Host, HttpError } from '../core/host.ts';
import { revealed, Secret, type Value } from '../core/secret.ts';
import { same } from './same.ts';

export interface Upstream {
  /** https (or http on loopback): origin, and the path everything lies below, without a slash at its end. */
  readonly url: string;
  /** Sent with every request; `Name: value`. */
  readonly headers?: readonly Value[] | undefined;
}

export interface UpstreamRelay {
  /** `http://127.0.0.1:PORT` and the path of the upstream. */
  readonly url: string;
  /** What the client must send as its bearer: a JWT by its form, nobody's by its signature. */
  readonly bearer: Secret;
  close(): void;
}

/** A model may think for minutes before it says the first word. */
const ANSWER_MS = 10 * 60_000;
/** The token's own end; the relay ends with the run. */
const TOKEN_DAYS = 25;
const DAY_SECONDS = 24 * 3600;

/** TRACE among the others would have a server say back what it was sent. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Of one connection only, or a credential, or a place: neither way. */
const KEPT_BACK =
  /^(host|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect|authorization|cookie|set-cookie|x-api-key|api-key|x-goog-api-key|location|www-authenticate|alt-svc|strict-transport-security)$/;

/**
 * Starts listening.
 * @param bearer the present bearer; asked for with every request
 * @throws the listen error
 */
export async function startUpstreamRelay(
  upstream: Upstream,
  bearer: () => Promise<Secret | undefined>,
  host: Host,
): Promise<UpstreamRelay> {
  const base = new URL(upstream.url);
  const token = runToken(host);
  host.hide(token);
  let authority = '';
  let fault: string | undefined;
  const server = createServer((request, response) => {
    const target = targetOf(request.url ?? '', base);
    // A page in a browser could be sent here under another name, or from another origin.
    if (request.headers.host !== authority || request.headers.origin !== undefined || !target) {
      return refuse(response, 404, 'There is nothing here.');
    }
    if (!same((request.headers.authorization ?? '').replace(/^Bearer /i, ''), token.reveal())) {
      return refuse(response, 401, 'This relay is for one run alone.');
    }
    if (!METHODS.includes(request.method ?? '')) return refuse(response, 405, 'This method is not passed on.');
    forward({ request, response, target, upstream, bearer, host }).catch((error: unknown) => {
      const words = wordsOf(error);
      if (words !== fault) host.log.line(`Relay to the gateway: ${words}`);
      fault = words;
      if (response.headersSent) response.destroy();
      else refuse(response, 502, words);
    });
  });
  server.headersTimeout = 10_000;
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  // It serves the run; it must not keep the process alive after it.
  server.unref();
  authority = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${authority}${base.pathname.replace(/\/$/, '')}`,
    bearer: token,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function runToken(host: Host): Secret {
  const seconds = Math.floor(host.now() / 1000);
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { sub: 'keyless-agent', jti: host.random(16), iat: seconds, exp: seconds + TOKEN_DAYS * DAY_SECONDS };
  const signature = Buffer.from(host.random(32), 'hex').toString('base64url');
  return new Secret('relay token', `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${signature}`);
}

/** The address this path means, when it lies below the upstream's own. */
function targetOf(path: string, base: URL): URL | undefined {
  const folder = `${base.pathname.replace(/\/$/, '')}/`;
  if (!path.startsWith(folder) || /%2e|%2f|%5c|\\/i.test(path.split('?', 1)[0]!)) return undefined;
  const target = new URL(path, base);
  return target.origin === base.origin && target.pathname.startsWith(folder) ? target : undefined;
}

interface Errand {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly target: URL;
  readonly upstream: Upstream;
  readonly bearer: () => Promise<Secret | undefined>;
  readonly host: Host;
}

async function forward({ request, response, target, upstream, bearer, host }: Errand): Promise<void> {
  const secret = await bearer();
  if (!secret) throw new KeylessError('internal', 'There is no bearer.');
  const send = target.protocol === 'https:' ? secureRequest : plainRequest;
  const onward = send(target, {
    agent: host.http.agent(target.href),
    method: request.method,
    headers: {
      ...passed(request.headers),
      ...Object.fromEntries((upstream.headers ?? []).map(headerOf)),
      authorization: `Bearer ${secret.reveal()}`,
    },
  });
  // Whoever asked has gone: the model need not go on.
  response.on('close', () => onward.destroy());
  request.on('error', () => onward.destroy());
  const answer = await answered(onward, request);
  const status = answer.statusCode ?? 502;
  if (status >= 300 && status < 400) {
    answer.destroy();
    throw new Refused(`The gateway answers ${status}, a redirect, which is not followed.`);
  }
  response.writeHead(status, passed(answer.headers));
  response.flushHeaders();
  answer.on('error', () => response.destroy());
  answer.pipe(response);
}

function answered(onward: ReturnType<typeof plainRequest>, request: IncomingMessage): Promise<IncomingMessage> {
  const timer = setTimeout(() => onward.destroy(new HttpError('timeout', 'no answer in time')), ANSWER_MS);
  timer.unref();
  return new Promise<IncomingMessage>((resolve, reject) => {
    onward.on('response', resolve);
    onward.on('error', reject);
    request.pipe(onward);
  }).finally(() => clearTimeout(timer));
}

function headerOf(line: Value): [string, string] {
  const text = revealed(line);
  const cut = text.indexOf(':');
  return [text.slice(0, cut).toLowerCase(), text.slice(cut + 1).trim()];
}

function passed(headers: IncomingMessage['headers']): Record<string, string | string[]> {
  const named = String(headers.connection ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const kept = Object.entries(headers).filter(
    ([name, value]) => value !== undefined && !KEPT_BACK.test(name) && !named.includes(name),
  );
  return Object.fromEntries(kept) as Record<string, string | string[]>;
}

/** Our own reason not to pass an answer on. */
class Refused extends Error {}

const TLS = /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA)/;

/** A cause, never an address, never a header. */
function wordsOf(error: unknown): string {
  if (error instanceof Refused) return error.message;
  if (error instanceof KeylessError) return `The credential could not be had (${error.code}).`;
  if (error instanceof HttpError && error.fault === 'timeout') return 'The gateway did not answer in time.';
  const { code = '' } = error as NodeJS.ErrnoException;
  if (TLS.test(code)) return `The certificate of the gateway is not trusted (${code}); nothing was sent.`;
  return `The gateway could not be reached${code === '' ? '' : ` (${code})`}.`;
}

/** A form that clients of the Anthropic and the OpenAI API both take for an error. */
function refuse(response: ServerResponse, status: number, message: string): void {
  const body = JSON.stringify({ type: 'error', error: { type: 'api_error', message } });
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    // What is left of a request that was not read must not be taken for the next one.
    connection: 'close',
  });
  response.end(body);
}
