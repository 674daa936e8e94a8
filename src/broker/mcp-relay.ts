/**
 * The relay to MCP servers: the agent is told of a loopback address alone; where the server is, and what proves who asks, stays here.
 *
 * In: servers, a way to mint an identity token for an audience → out: one loopback URL a server, and an end.
 * Hosts: each server's one address, as the user wrote it. Listens on 127.0.0.1 only.
 * Traps: a redirect would carry the token to another host, so none is followed; a name may lead into a private network, so the
 * address is judged at the time of the connection; what the agent sends as Authorization is never passed on; a stream may be silent
 * for minutes, so only the wait for its first byte is limited; a session id is the server's, so it travels both ways untouched.
 * Spec: https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#streamable-http,
 * https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization
 */
import {
  type ClientRequest,
  createServer,
  type IncomingMessage,
  request as plainRequest,
  type Server,
  type ServerResponse,
} from 'node:http';
import { request as secureRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import { KeylessError } from '../core/errors.ts';
import { type Host, HttpError } from '../core/host.ts';
import type { IdentityToken } from '../core/identity.ts';
import { revealed, Secret, type Value } from '../core/secret.ts';
import { same } from './same.ts';

export interface RelayedServer {
  readonly name: string;
  readonly url: string;
  /** By lower-case name; sent with every request. */
  readonly headers: Readonly<Record<string, Value>>;
  readonly audience?: string | undefined;
  readonly allowPrivate: boolean;
}

/** A fresh identity token for this audience. @throws KeylessError */
export type Mint = (audience: string) => Promise<IdentityToken>;

export interface McpRelay {
  /** What the agent is told. */
  readonly servers: readonly { readonly name: string; readonly url: string }[];
  /** What became of it, for the report: requests by server, and the last fault of each. */
  notes(): readonly string[];
  close(): void;
}

export interface RelayLimits {
  readonly bodyBytes: number;
  readonly answerMs: number;
  readonly atOnce: number;
}

/** A tool may work for minutes before it answers. */
const LIMITS: RelayLimits = { bodyBytes: 4 * 1024 * 1024, answerMs: 10 * 60_000, atOnce: 64 };

const METHODS = ['GET', 'POST', 'DELETE'];
/** What the transport needs of the agent's headers; all else stays here. */
const PASSED_ON = /^(accept|content-type|last-event-id|mcp-[a-z-]+)$/;
/** What the transport needs of the server's; cookies, places and challenges would tell the agent where it is. */
const PASSED_BACK = /^(content-type|cache-control|retry-after|mcp-[a-z-]+)$/;

/** A token is renewed when this share of its life is left, at most this many milliseconds before its end. */
const MARGIN_SHARE = 0.25;
const LONGEST_MARGIN_MS = 60_000;
const SHORTEST_PAUSE_MS = 5_000;

/**
 * Starts listening.
 * @throws the listen error
 */
export async function startMcpRelay(
  servers: readonly RelayedServer[],
  mint: Mint,
  host: Host,
  limits: RelayLimits = LIMITS,
): Promise<McpRelay> {
  const routes = servers.map((server) => new Route(server, mint, host, limits));
  let authority = '';
  let atOnce = 0;
  const server = createServer((request, response) => {
    const route = routes.find(({ path }) => same(request.url ?? '', path.reveal()));
    // A page in a browser could be sent here under another name, or from another origin.
    if (request.headers.host !== authority || request.headers.origin !== undefined || !route) {
      return tell(response, 404, 'There is nothing here.');
    }
    if (!METHODS.includes(request.method ?? '')) return tell(response, 405, 'This method is not part of the protocol.');
    if (atOnce >= limits.atOnce) return tell(response, 503, 'Too many requests are under way.');
    atOnce++;
    response.on('close', () => atOnce--);
    route.serve(request, response).catch(() => response.destroy());
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 60_000;
  await listen(server);
  // It serves the run; it must not keep the process alive after it.
  server.unref();
  authority = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    servers: routes.map(({ name, path }) => ({ name, url: `http://${authority}${path.reveal()}` })),
    notes: () => routes.flatMap((route) => route.note() ?? []),
    close: () => {
      server.close();
      server.closeAllConnections();
      for (const route of routes) route.close();
    },
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
}

/** One server: its path here, its address there, its token. */
class Route {
  readonly name: string;
  /** 256 random bits: whoever knows it may use the server as this run. */
  readonly path: Secret;
  readonly #server: RelayedServer;
  readonly #host: Host;
  readonly #limits: RelayLimits;
  readonly #tokens: Tokens | undefined;
  readonly #under = new Set<ClientRequest>();
  #requests = 0;
  #fault: string | undefined;

  constructor(server: RelayedServer, mint: Mint, host: Host, limits: RelayLimits) {
    this.name = server.name;
    this.path = new Secret(`relay of ${server.name}`, `/${host.random(32)}`);
    this.#server = server;
    this.#host = host;
    this.#limits = limits;
    this.#tokens = server.audience === undefined ? undefined : new Tokens(server.audience, mint, host);
    const query = new URL(server.url).search.slice(1);
    const hidden = [this.path, ...Object.values(server.headers), ...(query && [new Secret('query of its url', query)])];
    for (const value of hidden) if (value instanceof Secret) host.hide(value);
  }

  note(): string | undefined {
    if (this.#requests === 0) return undefined;
    const fault = this.#fault === undefined ? '' : ` Its last fault: ${this.#fault}`;
    return `MCP server ${this.name}: ${this.#requests} request${this.#requests === 1 ? '' : 's'}.${fault}`;
  }

  close(): void {
    for (const request of this.#under) request.destroy();
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#requests++;
    const body = await bodyOf(request, this.#limits.bodyBytes);
    if (body === undefined) return this.#fail(response, 413, 'The request is too long.');
    let answer: IncomingMessage;
    try {
      const token = await this.#tokens?.current();
      answer = await this.#ask(request, response, body, token);
      if (answer.statusCode === 401 && token) {
        answer.destroy();
        answer = await this.#ask(request, response, body, await this.#tokens?.after(token));
      }
    } catch (error) {
      const { status, words } = explain(error);
      return this.#fail(response, status, words);
    }
    const status = answer.statusCode ?? 502;
    if (status >= 300 && status < 400) {
      answer.destroy();
      return this.#fail(response, 502, `The server answers ${status}, a redirect, which is not followed.`);
    }
    // 405 is how a server says that it opens no stream of its own.
    if (status >= 400 && status !== 405) this.#fault = `status ${status}.`;
    response.writeHead(status, passed(answer.headers, PASSED_BACK));
    response.flushHeaders();
    answer.on('error', () => response.destroy());
    answer.pipe(response);
  }

  /** One request to the server, once more when a waiting connection had been closed under it. @throws what keeps it from answering */
  async #ask(
    from: IncomingMessage,
    response: ServerResponse,
    body: Buffer,
    token: Secret | undefined,
  ): Promise<IncomingMessage> {
    try {
      return await this.#once(from, response, body, token);
    } catch (error) {
      if (!(error instanceof StaleConnection) || response.closed) throw error;
      return await this.#once(from, response, body, token);
    }
  }

  #once(
    from: IncomingMessage,
    response: ServerResponse,
    body: Buffer,
    token: Secret | undefined,
  ): Promise<IncomingMessage> {
    const { url, headers, allowPrivate } = this.#server;
    const agent = this.#host.http.agent(url, { publicOnly: !allowPrivate });
    const send = new URL(url).protocol === 'https:' ? secureRequest : plainRequest;
    const own = Object.entries(headers).map(([name, value]) => [name, revealed(value)]);
    const onward = send(url, {
      agent,
      method: from.method,
      headers: {
        'user-agent': 'keyless-agent',
        ...passed(from.headers, PASSED_ON),
        ...Object.fromEntries(own),
        ...(token && { authorization: `Bearer ${token.reveal()}` }),
        ...(body.length > 0 && { 'content-length': body.length }),
      },
    });
    this.#under.add(onward);
    const timer = setTimeout(
      () => onward.destroy(new HttpError('timeout', 'no answer in time')),
      this.#limits.answerMs,
    );
    timer.unref();
    onward.on('close', () => this.#under.delete(onward));
    // Whoever asked has gone: the server need not go on.
    response.on('close', () => onward.destroy());
    return new Promise<IncomingMessage>((answered, failed) => {
      onward.on('response', answered);
      onward.on('error', (error: NodeJS.ErrnoException) => {
        const stale = onward.reusedSocket && error.code === 'ECONNRESET';
        failed(stale ? new StaleConnection() : error);
      });
      onward.end(body);
    }).finally(() => clearTimeout(timer));
  }

  #fail(response: ServerResponse, status: number, words: string): void {
    this.#fault = words;
    tell(response, status, words);
  }
}

/** The server had closed a waiting connection before our request reached it. */
class StaleConnection extends Error {}

/** The identity token of one audience, minted anew before it ends; one at a time, whoever asks. */
class Tokens {
  readonly #audience: string;
  readonly #mint: Mint;
  readonly #host: Host;
  #token: Secret | undefined;
  #dueAt = 0;
  #since = 0;
  #inFlight: Promise<Secret> | undefined;

  constructor(audience: string, mint: Mint, host: Host) {
    this.#audience = audience;
    this.#mint = mint;
    this.#host = host;
  }

  async current(): Promise<Secret> {
    return this.#token && this.#host.now() < this.#dueAt ? this.#token : this.#fresh();
  }

  /** A newer one than this, which was refused; the same again when it is new itself, so that refusals mint no flood of tokens. */
  async after(refused: Secret): Promise<Secret> {
    if (this.#token && this.#token !== refused) return this.current();
    return this.#token && this.#host.now() - this.#since < SHORTEST_PAUSE_MS ? this.#token : this.#fresh();
  }

  #fresh(): Promise<Secret> {
    this.#inFlight ??= this.#renew().finally(() => {
      this.#inFlight = undefined;
    });
    return this.#inFlight;
  }

  async #renew(): Promise<Secret> {
    const { token, claims } = await this.#mint(this.#audience);
    this.#host.hide(token);
    const now = this.#host.now();
    const life = (claims.exp ?? 0) * 1000 - now;
    this.#token = token;
    this.#since = now;
    this.#dueAt = now + life - Math.min(LONGEST_MARGIN_MS, life * MARGIN_SHARE);
    return token;
  }
}

/** What the agent and the report are told: a cause, never an address, never a header. */
function explain(error: unknown): { status: number; words: string } {
  if (error instanceof KeylessError) {
    return { status: 503, words: `No identity token could be had for the server (${error.code}).` };
  }
  const { fault } = error as Partial<HttpError>;
  const { code = '' } = error as NodeJS.ErrnoException;
  if (fault === 'timeout') return { status: 504, words: 'The server did not answer in time.' };
  if (fault === 'private-address' || code === 'ERR_PRIVATE_ADDRESS') {
    const words = 'The server lies in a private network; "allow-private": true in mcp-config would allow it.';
    return { status: 502, words };
  }
  return { status: 502, words: `The server could not be reached${code === '' ? '' : ` (${code})`}.` };
}

function passed(headers: IncomingMessage['headers'], allowed: RegExp): Record<string, string> {
  const kept = Object.entries(headers).filter(([name, value]) => allowed.test(name) && typeof value === 'string');
  return Object.fromEntries(kept) as Record<string, string>;
}

/** undefined: longer than allowed. */
async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The protocol's own form of a fault, for a request that has no id we would know. */
function tell(response: ServerResponse, status: number, words: string): void {
  const body = JSON.stringify({ jsonrpc: '2.0', id: null, error: { code: -32000, message: words } });
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    // What is left of a request that was not read must not be taken for the next one.
    ...(status === 413 && { connection: 'close' }),
  });
  response.end(body);
}
