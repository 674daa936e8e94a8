/**
 * One HTTP(S) server on 127.0.0.1 with an ephemeral port, shared by every emulator: reads the request whole, writes the
 * answer, keeps the request log, misbehaves on demand and can pretend to be far away.
 * In: a handler. Out: an address. Talks to nobody.
 * Trap: the delay of a new connection must pass before the handshake, so that a client that connects early gains from it.
 */
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';

/** PEM texts. `ca` is what clients must trust when `cert` is not self-signed. */
export interface Tls {
  readonly key: string;
  readonly cert: string;
  readonly ca?: string;
}

export interface LogEntry {
  readonly service: string;
  readonly method: string;
  /** Path without the query, which may carry what should not be logged. */
  readonly path: string;
  readonly status: number;
  /** ARN or subject, once it was proved. */
  readonly principal?: string;
  /** Action asked for, in the service's own words. */
  readonly action?: string;
  /** Error code of the answer. */
  readonly error?: string;
}

export interface WireRequest {
  readonly method: string;
  /** Path and query exactly as they came over the wire. */
  readonly target: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case name and value, in wire order, duplicates kept. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Writes the body piece by piece; the server ends the response afterwards. */
  readonly stream?: (out: ServerResponse) => Promise<void>;
  readonly principal?: string | undefined;
  readonly action?: string | undefined;
  readonly error?: string | undefined;
  /** How this answer goes wrong on its way. */
  readonly fault?: WireFault | undefined;
}

/** Faults of the wire, the same for every service. */
export type WireFault =
  | { readonly kind: 'hang' }
  | { readonly kind: 'reset' }
  /** The true answer, cut in the middle. */
  | { readonly kind: 'truncated' }
  /** 200 with bytes that are no answer. */
  | { readonly kind: 'garbage'; readonly body?: string }
  /** The true answer under another content type. */
  | { readonly kind: 'content-type'; readonly value: string }
  /** An answer that a proxy or load balancer gives in the service's place. */
  | {
      readonly kind: 'http';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    };

/** What any service of a vendor may do wrong. */
export type ServiceFault =
  | WireFault
  /** One of the service's own refusals, by its code. */
  | { readonly kind: 'error'; readonly code: string; readonly status?: number; readonly message?: string }
  /** The service's clock runs this far ahead (or behind, when negative) for one request. */
  | { readonly kind: 'skew'; readonly seconds: number };

/** What a service does wrong to its next requests, first in first out. */
export class Faults<Fault> {
  readonly #queue: Fault[] = [];

  /** @param times how many of the coming requests; Infinity: all */
  add(fault: Fault, times = 1): void {
    if (times === Number.POSITIVE_INFINITY) this.#always = fault;
    else for (let i = 0; i < times; i += 1) this.#queue.push(fault);
  }

  /** The next fault, when it is meant for this request. */
  take(fits: (fault: Fault) => boolean = () => true): Fault | undefined {
    const next = this.#queue[0] ?? this.#always;
    if (next === undefined || !fits(next)) return undefined;
    this.#queue.shift();
    return next;
  }

  clear(): void {
    this.#queue.length = 0;
    this.#always = undefined;
  }

  #always: Fault | undefined;
}

export interface LoopbackOptions {
  readonly service: string;
  readonly handle: (request: WireRequest) => Promise<Reply>;
  readonly log: (entry: LogEntry) => void;
  readonly tls?: Tls | undefined;
  /** Pretended round trip, milliseconds: two for each new connection, one for each request. */
  readonly roundTripMs?: number | undefined;
}

export interface LoopbackServer {
  readonly url: string;
  readonly port: number;
  /** Ends the server and every open socket. */
  close(): Promise<void>;
}

const LARGEST_BODY = 32 * 1024 * 1024;

/** Starts a server on 127.0.0.1. @throws the listen error */
export async function startLoopback(options: LoopbackOptions): Promise<LoopbackServer> {
  const sockets = new Set<Socket>();
  const answer = (req: IncomingMessage, res: ServerResponse): void => {
    respond(options, req, res).catch(() => res.destroy());
  };
  const web = options.tls
    ? createHttpsServer({ key: options.tls.key, cert: options.tls.cert }, answer)
    : createHttpServer(answer);
  web.on('clientError', (_error, socket) => socket.destroy());
  web.on('tlsClientError', () => {});
  const tcp = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    socket.setNoDelay(true);
    later(2 * (options.roundTripMs ?? 0), () => web.emit('connection', socket));
  });
  await new Promise<void>((resolve, reject) => {
    tcp.once('error', reject);
    tcp.listen(0, '127.0.0.1', resolve);
  });
  const { port } = tcp.address() as AddressInfo;
  return {
    url: `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    close: async () => {
      const closed = new Promise<void>((resolve) => tcp.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      web.close();
      await closed;
    },
  };
}

function later(ms: number, act: () => void): void {
  if (ms > 0) setTimeout(act, ms);
  else act();
}

async function respond(options: LoopbackOptions, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const request = await read(req);
  if (options.roundTripMs) await new Promise((resolve) => setTimeout(resolve, options.roundTripMs));
  const reply = await options.handle(request).catch(
    (thrown: unknown): Reply => ({
      status: 500,
      error: `emulator fault: ${thrown instanceof Error ? thrown.message : ''}`,
    }),
  );
  const error = reply.error ?? reply.fault?.kind;
  options.log({
    service: options.service,
    method: request.method,
    path: request.path,
    status: reply.status,
    ...(reply.principal !== undefined && { principal: reply.principal }),
    ...(reply.action !== undefined && { action: reply.action }),
    ...(error !== undefined && { error }),
  });
  if (reply.fault?.kind === 'hang') return;
  if (reply.fault?.kind === 'reset') req.socket.resetAndDestroy();
  else await write(res, reply);
}

/** A service fault that the wire can express; undefined: the service itself must. */
export function asWireFault(fault: { readonly kind: string } | undefined): WireFault | undefined {
  const kinds = ['hang', 'reset', 'truncated', 'garbage', 'content-type', 'http'];
  return fault !== undefined && kinds.includes(fault.kind) ? (fault as WireFault) : undefined;
}

/** Answers under a wire fault; `reply` is asked only when the fault lets a true answer through. */
export async function underFault(fault: WireFault | undefined, reply: () => Reply | Promise<Reply>): Promise<Reply> {
  if (fault?.kind === 'hang' || fault?.kind === 'reset') return { status: 0, fault };
  if (fault?.kind === 'garbage') {
    const body = fault.body ?? '\u0000\u0001 <<< not an answer >>>';
    return { status: 200, headers: { 'content-type': 'text/html' }, body, error: 'garbage' };
  }
  if (fault?.kind === 'http') {
    const { status, headers = { 'content-type': 'text/plain' }, body = '' } = fault;
    return { status, headers, body, error: `http ${status}` };
  }
  const honest = await reply();
  return fault ? { ...honest, fault } : honest;
}

async function read(req: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_BODY) throw new Error('request body too large');
    chunks.push(chunk as Buffer);
  }
  const target = req.url ?? '/';
  const mark = target.indexOf('?');
  const headers: [string, string][] = [];
  for (let i = 0; i + 1 < req.rawHeaders.length; i += 2) {
    headers.push([(req.rawHeaders[i] ?? '').toLowerCase(), req.rawHeaders[i + 1] ?? '']);
  }
  return {
    method: req.method ?? 'GET',
    target,
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    headers,
    body: Buffer.concat(chunks),
  };
}

async function write(res: ServerResponse, reply: Reply): Promise<void> {
  const { fault } = reply;
  const headers: Record<string, string> = { ...reply.headers };
  if (fault?.kind === 'content-type') headers['content-type'] = fault.value;
  if (reply.stream) {
    res.writeHead(reply.status, headers);
    await reply.stream(res);
    if (!res.destroyed) res.end();
    return;
  }
  const body = Buffer.from(reply.body ?? '');
  res.writeHead(reply.status, { ...headers, 'content-length': body.length });
  if (fault?.kind !== 'truncated') {
    res.end(body);
    return;
  }
  res.write(body.subarray(0, Math.floor(body.length / 2)), () => res.destroy());
}

/** A JSON answer. */
export function jsonReply(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** A JSON object; undefined: the bytes are no JSON object. */
export function readJsonObject(bytes: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The token of `Authorization: Bearer …`. */
export function bearerOf(request: WireRequest): string | undefined {
  return /^Bearer (.*)$/i.exec(header(request, 'authorization') ?? '')?.[1];
}

/** The one value of a header; undefined when it is absent or repeated. */
export function header(request: WireRequest, name: string): string | undefined {
  const found = request.headers.filter(([key]) => key === name);
  return found.length === 1 ? found[0]?.[1] : undefined;
}
