/** A broker before an endpoint, clients that say whatever they like, and endpoints that do. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Broker, BrokerOrder } from '../../src/broker/order.ts';
import { startBroker } from '../../src/broker/server.ts';
import type { Credential } from '../../src/core/credential.ts';
import { Secret } from '../../src/core/secret.ts';
import { LiveHttp } from '../../src/host/http.ts';
import { FakeHost } from '../fakes/fake-host.ts';

export const BEARER = 'ab'.repeat(32);
export const CLAUDE = 'claude-sonnet-4-5';

const ends: (() => unknown)[] = [];

/** Ends what a test has started. */
export async function endAll(): Promise<void> {
  for (const end of ends.splice(0).reverse()) await end();
}

export function atEnd<Thing extends { close(): unknown }>(thing: Thing): Thing {
  ends.push(() => thing.close());
  return thing;
}

export function liveHost(now = Date.now()): FakeHost {
  const host = new FakeHost({ now });
  const cancelled = new AbortController().signal;
  const http = new LiveHttp({ env: {}, nodeVersion: '24.21.0', cancelled, cancellation: () => new Error('cancelled') });
  ends.push(() => {
    http.close();
    host.dispose();
  });
  return Object.assign(host, { http });
}

export function credentialOf(parts: Readonly<Record<string, string>>, kind = 'access token'): Credential {
  const secrets = Object.entries(parts).map(([name, value]) => [name, new Secret(name, value)]);
  return { cloud: 'test', kind, parts: Object.fromEntries(secrets), confirmed: [] };
}

export type Asked = Partial<BrokerOrder> & { readonly url: string };

/** By default Anthropic's API, one model, and a token that is the same each time. */
export async function brokerTo({ url, ...order }: Asked, host = liveHost()): Promise<Broker & { host: FakeHost }> {
  const only = credentialOf({ AccessToken: 'the-real-token' });
  const broker = await startBroker(
    { backend: 'anthropic', upstream: { url }, models: [CLAUDE], credential: async () => only, ...order },
    host,
  );
  return { ...atEnd(broker), host };
}

export type Seen = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'rawHeaders'> & { readonly body: string };
export type Answers = (seen: Seen, response: ServerResponse) => unknown;

/** An endpoint that answers as it is told, and remembers what it was asked. */
export async function endpointThat(answers: Answers): Promise<{ readonly asked: Seen[]; readonly url: string }> {
  const asked: Seen[] = [];
  const server = createServer(async (from, response) => {
    let body = '';
    for await (const piece of from.setEncoding('utf8') as AsyncIterable<string>) body += piece;
    const { method, url, headers, rawHeaders } = from;
    const seen = { method, url, headers, rawHeaders, body };
    asked.push(seen);
    await answers(seen, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  ends.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

export const json =
  (body: object, status = 200, headers: Record<string, string> = {}): Answers =>
  (_seen, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };

/** An answer of Anthropic's that used so many tokens. */
export const used = (input: number, output: number): Answers =>
  json({ type: 'message', usage: { input_tokens: input, output_tokens: output } });

export const HELLO = { model: CLAUDE, max_tokens: 100, messages: [{ role: 'user', content: 'Hello' }] };

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  readonly bytes: Buffer;
  /** Parsed, when it is JSON. */
  readonly body: { readonly [name: string]: never };
}

export interface Say {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object | string;
}

/** One request with the bearer of the run. */
export function say(broker: Pick<Broker, 'url'>, order: Say = {}): Promise<Answer> {
  const { origin } = new URL(broker.url);
  const { method = 'POST', path = '/v1/messages', body = HELLO } = order;
  const headers = { authorization: `Bearer ${BEARER}`, 'content-type': 'application/json', ...order.headers };
  return new Promise((done, failed) => {
    const sent = request(origin, { method, path, headers, agent: false }, async (response) => {
      const pieces: Buffer[] = [];
      try {
        for await (const piece of response as AsyncIterable<Buffer>) pieces.push(piece);
      } catch (error) {
        return failed(error);
      }
      const bytes = Buffer.concat(pieces);
      const text = bytes.toString('utf8');
      const isJson = response.headers['content-type']?.startsWith('application/json') === true;
      done({
        status: response.statusCode!,
        headers: response.headers,
        text,
        bytes,
        body: isJson ? JSON.parse(text) : {},
      });
    });
    sent.on('error', failed);
    sent.end(method === 'GET' ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  });
}

/** Bytes as they are; what comes back until the other side closes, or says nothing more for a while. */
export function raw(broker: Pick<Broker, 'url'>, bytes: string | Buffer, quietMs = 150): Promise<string> {
  return new Promise((done) => {
    const socket = connect(Number(new URL(broker.url).port), '127.0.0.1');
    let text = '';
    const finish = (): void => {
      socket.destroy();
      done(text);
    };
    socket.setTimeout(quietMs, finish);
    socket.on('data', (piece) => {
      text += piece.toString('latin1');
    });
    socket.on('error', finish);
    socket.on('close', finish);
    socket.write(bytes);
  });
}

/** The text of a request; `head` replaces or adds lines. */
export function requestText(
  broker: Pick<Broker, 'url'>,
  head: readonly string[] = [],
  body = JSON.stringify(HELLO),
): string {
  const { host } = new URL(broker.url);
  const named = (line: string): string => line.split(':')[0]!.toLowerCase();
  const usual = [
    `host: ${host}`,
    `authorization: Bearer ${BEARER}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ].filter((line) => !head.some((other) => named(other) === named(line)));
  return `POST /v1/messages HTTP/1.1\r\n${[...usual, ...head].join('\r\n')}\r\n\r\n${body}`;
}
