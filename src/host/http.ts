/**
 * HTTP for the product's own requests, on node:http and node:https by hand.
 * In: one request · out: status, headers, text, or an HttpError that names host and cause. Talks to whatever it is told to.
 * Trap: the global fetch parses in WebAssembly, which costs 45 ms of processor time by the third response and keeps the exit
 * waiting; a socket opened early and never used would keep the process alive unless the agent owns it.
 * https://nodejs.org/api/http.html#class-httpagent
 */
import { existsSync, readFileSync } from 'node:fs';
import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP, type Socket } from 'node:net';
import * as tls from 'node:tls';
import { KeylessError } from '../core/errors.ts';
import { type Http, HttpError, type HttpFault, type HttpRequest, type HttpResponse } from '../core/host.ts';
import { isPrivateHost } from '../kit/private-address.ts';
import { type ProxyRoute, proxyFor, supportsProxies } from './proxy.ts';
import { privateAddress, publicLookup } from './public-lookup.ts';

const DEFAULT_MAX_BYTES = 1024 * 1024;

export interface HttpWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Without the leading v. */
  readonly nodeVersion: string;
  /** One host whose certificate an authority of its own signs, and the file (PEM) that holds that. */
  readonly authority?: { readonly host: string; readonly file: string } | undefined;
  /** Requests under way are dropped when it aborts; later ones (to give something back) are still made. */
  readonly cancelled: AbortSignal;
  /** What a dropped request fails with. */
  readonly cancellation: () => Error;
}

type AnyAgent = HttpAgent | HttpsAgent;
type ConnectOptions = Parameters<HttpAgent['createConnection']>[0];
type ConnectCallback = Parameters<HttpAgent['createConnection']>[1];
type Connected = ReturnType<HttpAgent['createConnection']>;

/** Connections opened early, each given out once to the first request for its host and port. */
class EarlySockets {
  readonly #waiting = new Map<string, Socket>();
  /** Those given out, until their first answer: the server may have closed one while it waited. */
  readonly given = new WeakSet<object>();

  add(host: string, port: string, connect: () => Connected): void {
    const key = `${host}:${port}`;
    if (this.#waiting.has(key)) return;
    const socket = connect() as Socket;
    // Its fault is told by the request that then opens its own connection.
    socket.on('error', () => {});
    socket.unref();
    this.#waiting.set(key, socket);
  }

  take(options: ConnectOptions): Socket | undefined {
    const key = `${options.host}:${options.port}`;
    const socket = this.#waiting.get(key);
    this.#waiting.delete(key);
    if (!socket || socket.destroyed || !socket.writable) return undefined;
    socket.ref();
    this.given.add(socket);
    return socket;
  }

  destroy(): void {
    for (const socket of this.#waiting.values()) socket.destroy();
    this.#waiting.clear();
  }
}

class WarmHttpsAgent extends HttpsAgent {
  readonly early = new EarlySockets();

  warm(host: string, port: string): void {
    const servername = isIP(host) ? '' : host;
    const options = { host, port, servername, ALPNProtocols: ['http/1.1'], noDelay: true, keepAlive: true };
    this.early.add(host, port, () => super.createConnection(options));
  }

  override createConnection(options: ConnectOptions, callback?: ConnectCallback): Connected {
    return this.early.take(options) ?? super.createConnection(options, callback);
  }

  override destroy(): void {
    this.early.destroy();
    super.destroy();
  }
}

class WarmHttpAgent extends HttpAgent {
  readonly early = new EarlySockets();

  warm(host: string, port: string): void {
    this.early.add(host, port, () => super.createConnection({ host, port, noDelay: true, keepAlive: true } as never));
  }

  override createConnection(options: ConnectOptions, callback?: ConnectCallback): Connected {
    return this.early.take(options) ?? super.createConnection(options, callback);
  }

  override destroy(): void {
    this.early.destroy();
    super.destroy();
  }
}

/** Node's codes → our fault and the words for it. */
const FAULTS: Readonly<Record<string, readonly [HttpFault, string]>> = {
  ECONNREFUSED: ['refused', 'connection refused'],
  EHOSTUNREACH: ['refused', 'host unreachable'],
  ENETUNREACH: ['refused', 'network unreachable'],
  ECONNRESET: ['reset', 'connection reset'],
  EPIPE: ['reset', 'connection closed'],
  HPE_INVALID_EOF_STATE: ['reset', 'connection closed'],
  ETIMEDOUT: ['timeout', 'connection timed out'],
  ENOTFOUND: ['dns', 'name not found'],
  EAI_AGAIN: ['dns', 'name lookup failed'],
  EPROTO: ['tls', 'TLS handshake failed'],
  ERR_PRIVATE_ADDRESS: ['private-address', 'an address of a private network'],
  ERR_PROXY_TUNNEL: ['other', 'the proxy refused the tunnel'],
};
const TLS_CODE = /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA)/;

function classify(error: NodeJS.ErrnoException, host: string): HttpError {
  const code = error.code ?? '';
  const [fault, words] = TLS_CODE.test(code)
    ? (['tls', 'the certificate is not trusted'] as const)
    : (FAULTS[code] ?? (['other', 'the request failed'] as const));
  return new HttpError(fault, `${host}: ${words}${code ? ` (${code})` : ''}`);
}

/** The real {@link Http}. */
export class LiveHttp implements Http {
  readonly #world: HttpWorld;
  #https: WarmHttpsAgent | undefined;
  #http: WarmHttpAgent | undefined;
  readonly #proxied = new Map<string, AnyAgent>();
  readonly #public = new Map<string, AnyAgent>();
  /** Certificates of that authority and all the others, read once. */
  #trusted: string[] | undefined;

  constructor(world: HttpWorld) {
    this.#world = world;
  }

  /** @throws HttpError · KeylessError runtime-too-old | input-invalid when a proxy is asked for that cannot be used */
  async request(order: HttpRequest): Promise<HttpResponse> {
    const url = parse(order.url);
    const deadline = steadyMs() + order.timeoutMs;
    try {
      return await this.#once(order, url, deadline);
    } catch (error) {
      if (!(error instanceof StaleSocket)) throw error;
      return await this.#once(order, url, deadline, true);
    }
  }

  warm(address: string): void {
    try {
      const url = parse(address);
      if (proxyFor(url, this.#world.env)) return;
      const secure = url.protocol === 'https:';
      const host = bareHost(url);
      if (secure) this.#directHttps().warm(host, url.port || '443');
      else this.#directHttp().warm(host, url.port || '80');
    } catch {
      // The request itself tells what is wrong.
    }
  }

  agent(address: string, ask = { publicOnly: false }): AnyAgent {
    const url = parse(address);
    if (ask.publicOnly && isPrivateHost(url.hostname)) throw classify(privateAddress(), url.host);
    const proxy = proxyFor(url, this.#world.env);
    if (proxy) return this.#throughProxy(proxy, url);
    if (ask.publicOnly) return this.#toPublic(url);
    return url.protocol === 'https:' ? this.#directHttps() : this.#directHttp();
  }

  proxy(address: string): URL | undefined {
    const found = Object.values(proxyFor(parse(address), this.#world.env)?.env ?? {})[0];
    return found === undefined ? undefined : new URL(found);
  }

  close(): void {
    const agents = [this.#https, this.#http, ...this.#proxied.values(), ...this.#public.values()];
    for (const agent of agents) agent?.destroy();
    this.#https = undefined;
    this.#http = undefined;
    this.#proxied.clear();
    this.#public.clear();
  }

  /** Connections of its own: those of the other agents were opened without looking at their address. */
  #toPublic(url: URL): AnyAgent {
    const known = this.#public.get(url.protocol);
    if (known) return known;
    const options = { keepAlive: true, lookup: publicLookup };
    const made = url.protocol === 'https:' ? new HttpsAgent(options) : new HttpAgent(options);
    this.#public.set(url.protocol, made);
    return made;
  }

  #directHttps(): WarmHttpsAgent {
    this.#https ??= new WarmHttpsAgent({ keepAlive: true });
    return this.#https;
  }

  #directHttp(): WarmHttpAgent {
    this.#http ??= new WarmHttpAgent({ keepAlive: true });
    return this.#http;
  }

  #throughProxy(proxy: ProxyRoute, url: URL): AnyAgent {
    const { nodeVersion } = this.#world;
    if (!supportsProxies(nodeVersion)) {
      throw new KeylessError('runtime-too-old', `${proxy.variable} is set, and Node.js ${nodeVersion} cannot use it.`, {
        fix: `Use Node.js 22.21, 24.5 or newer, or add ${url.hostname} to NO_PROXY.`,
      });
    }
    if (proxy.env === undefined) {
      throw new KeylessError('input-invalid', `${proxy.variable} is not the address of an HTTP proxy.`, {
        fix: `${proxy.variable}: http://proxy.example.com:3128`,
      });
    }
    const options = { keepAlive: true, proxyEnv: proxy.env };
    const agent =
      this.#proxied.get(url.protocol) ?? (url.protocol === 'https:' ? new HttpsAgent(options) : new HttpAgent(options));
    this.#proxied.set(url.protocol, agent);
    return agent;
  }

  /** For its own host alone: whoever has that authority could stand in for any other. */
  #trust({ protocol, host }: URL): { readonly ca?: string[] } {
    const { authority } = this.#world;
    if (protocol !== 'https:' || host !== authority?.host || !existsSync(authority.file)) return {};
    const usual = tls.getCACertificates?.('default') ?? tls.rootCertificates;
    this.#trusted ??= [...usual, readFileSync(authority.file, 'utf8')];
    return { ca: this.#trusted };
  }

  /** @param fresh on a new connection, whatever the agent holds */
  #once(order: HttpRequest, url: URL, deadline: number, fresh = false): Promise<HttpResponse> {
    const early = url.protocol === 'https:' ? this.#https?.early : this.#http?.early;
    const proxied = proxyFor(url, this.#world.env) !== undefined;
    // A waiting connection was opened without looking at its address.
    const guarded = order.publicOnly === true && !proxied;
    if (guarded && isPrivateHost(url.hostname)) return Promise.reject(classify(privateAddress(), url.host));
    const agent = (fresh || guarded) && !proxied ? false : this.agent(order.url);
    const headers = { 'user-agent': 'keyless-agent', ...order.headers };
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    return new Promise((resolve, reject) => {
      const more = { ...(guarded ? { lookup: publicLookup } : {}), ...this.#trust(url) };
      const request = send(url, { method: order.method, headers, agent, ...more });
      const exchange = new Exchange(request, url.host, order.maxBytes ?? DEFAULT_MAX_BYTES);
      const timer = setTimeout(
        () => exchange.fail(new HttpError('timeout', `${url.host}: no answer within ${order.timeoutMs / 1000} s`)),
        Math.max(0, deadline - steadyMs()),
      );
      const cancel = (): void => exchange.fail(this.#world.cancellation());
      this.#world.cancelled.addEventListener('abort', cancel, { once: true });
      exchange.done
        .catch((error: unknown) => {
          const reused = request.reusedSocket || (request.socket !== null && early?.given.has(request.socket));
          const stale = error instanceof HttpError && error.fault === 'reset' && reused && !exchange.answered;
          throw stale && !fresh ? new StaleSocket() : error;
        })
        .finally(() => {
          clearTimeout(timer);
          this.#world.cancelled.removeEventListener('abort', cancel);
        })
        .then(resolve, reject);
      request.end(order.body);
    });
  }
}

/** Milliseconds of a clock that never jumps. The global `performance` would load a module first, which every start would feel. */
function steadyMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** A waiting connection had been closed by the server before our request reached it. */
class StaleSocket extends Error {}

/** One request and its answer, settled once. */
class Exchange {
  readonly done: Promise<HttpResponse>;
  answered = false;
  readonly #request: ClientRequest;
  readonly #host: string;
  readonly #maxBytes: number;
  #reject: (error: Error) => void = () => {};

  constructor(request: ClientRequest, host: string, maxBytes: number) {
    this.#request = request;
    this.#host = host;
    this.#maxBytes = maxBytes;
    this.done = new Promise((resolve, reject) => {
      this.#reject = reject;
      request.on('response', (response) => {
        this.answered = true;
        this.#read(response, resolve);
      });
    });
    request.on('error', (error) => this.fail(classify(error, host)));
  }

  fail(error: Error): void {
    this.#reject(error);
    this.#request.destroy();
  }

  #read(response: IncomingMessage, resolve: (answer: HttpResponse) => void): void {
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > this.#maxBytes) {
        this.fail(new HttpError('too-large', `${this.#host}: the answer is longer than ${this.#maxBytes} bytes`));
        return;
      }
      chunks.push(chunk);
    });
    response.on('error', (error) => this.fail(classify(error, this.#host)));
    response.on('end', () => {
      resolve({
        status: response.statusCode ?? 0,
        headers: flatten(response.headers),
        body: Buffer.concat(chunks).toString('utf8'),
      });
    });
  }
}

function flatten(headers: IncomingMessage['headers']): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}

/** A parsed http(s) address. @throws HttpError other, without the address: it may hold a secret */
function parse(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
  throw new HttpError('other', 'the address is not an http or https URL');
}

/** The host as sockets want it: an IPv6 address without its brackets. */
function bareHost(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1');
}
