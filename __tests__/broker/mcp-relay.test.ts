/** The relay to MCP servers: what the agent is given, what the server is sent, and what never passes in either direction. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type McpRelay, type RelayedServer, startMcpRelay } from '../../src/broker/mcp-relay.ts';
import { KeylessError } from '../../src/core/errors.ts';
import type { IdentityToken } from '../../src/core/identity.ts';
import { Secret } from '../../src/core/secret.ts';
import { LiveHttp } from '../../src/host/http.ts';
import { makeCertificates } from '../fakes/certificates.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const AUDIENCE = 'http://127.0.0.1';
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A server that remembers what it was asked. */
async function server(answer: (seen: Seen, response: ServerResponse) => void) {
  const asked: Seen[] = [];
  const web = createServer(async (from, response) => {
    let body = '';
    for await (const piece of from.setEncoding('utf8') as AsyncIterable<string>) body += piece;
    const seen = { method: from.method, url: from.url, headers: from.headers, body };
    asked.push(seen);
    answer(seen, response);
  });
  await new Promise<void>((listens) => web.listen(0, '127.0.0.1', listens));
  ends.push(() => {
    web.closeAllConnections();
    web.close();
  });
  return { asked, url: `http://127.0.0.1:${(web.address() as AddressInfo).port}/mcp?key=very-secret-key` };
}

function liveHost(): FakeHost & { readonly http: LiveHttp } {
  const host = new FakeHost();
  const cancelled = new AbortController().signal;
  const http = new LiveHttp({ env: {}, nodeVersion: '24.21.0', cancelled, cancellation: () => new Error('cancelled') });
  let count = 0;
  const random = (bytes: number): string => String(++count).padStart(bytes * 2, '0');
  ends.push(() => {
    http.close();
    host.dispose();
  });
  return Object.assign(host, { http, random });
}

function tokens(host: FakeHost, lifeSeconds = 300) {
  const minted: string[] = [];
  const mint = async (audience: string): Promise<IdentityToken> => {
    minted.push(audience);
    const token = new Secret('identity token', `header.payload-${minted.length}.signature`);
    return { token, claims: { exp: host.now() / 1000 + lifeSeconds }, trust: 'ci-endpoint', says: '' };
  };
  return { minted, mint };
}

async function relayTo(more: Partial<RelayedServer> & { readonly url: string }, host = liveHost(), limits?: object) {
  const { minted, mint } = tokens(host);
  const target = { name: 'docs', headers: {}, allowPrivate: true, ...more };
  const relay = await startMcpRelay([target], mint, host, {
    bodyBytes: 1000,
    answerMs: 5000,
    atOnce: 8,
    ...limits,
  });
  ends.push(() => relay.close());
  return { relay, host, minted, url: relay.servers[0]!.url };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

function ask(url: string, order: { method?: string; headers?: Record<string, string>; body?: string } = {}) {
  return new Promise<Answer>((done, failed) => {
    const { method = 'POST', headers = {}, body } = order;
    const sent = request(url, { method, headers, agent: false }, async (response) => {
      let text = '';
      for await (const piece of response.setEncoding('utf8') as AsyncIterable<string>) text += piece;
      done({ status: response.statusCode!, headers: response.headers, text });
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

const words = (answer: Answer): string => (JSON.parse(answer.text) as { error: { message: string } }).error.message;
const ok = (_seen: Seen, response: ServerResponse): void => void response.end('{}');

describe('the relay', () => {
  it('gives a loopback address that tells nothing of the server', async () => {
    const { url } = await relayTo({ url: 'https://mcp.example.com/v1/mcp' });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{64}$/);
  });

  it('passes a message on to the one address, with what the transport needs and what the user wrote', async () => {
    const there = await server((_seen, response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'mcp-session-id': 'session-1',
        'set-cookie': 'a=b',
        'www-authenticate': 'Bearer resource_metadata="https://mcp.example.com"',
      });
      response.end('{"jsonrpc":"2.0","id":1,"result":{}}');
    });
    const { url } = await relayTo({ ...there, headers: { 'x-team': 'payments' } });
    const answer = await ask(url, {
      headers: {
        accept: 'application/json, text/event-stream',
        'content-type': 'application/json',
        'mcp-session-id': 'session-1',
        'mcp-protocol-version': '2025-06-18',
        authorization: 'Bearer of-the-agent',
        cookie: 'c=d',
        'x-forwarded-for': '10.0.0.1',
      },
      body: '{"jsonrpc":"2.0","id":1,"method":"ping"}',
    });
    const [seen] = there.asked;
    expect(seen).toMatchObject({ method: 'POST', url: '/mcp?key=very-secret-key' });
    expect(seen!.body).toBe('{"jsonrpc":"2.0","id":1,"method":"ping"}');
    expect(seen!.headers).toEqual({
      accept: 'application/json, text/event-stream',
      connection: 'keep-alive',
      'content-length': '40',
      'content-type': 'application/json',
      host: new URL(there.url).host,
      'mcp-protocol-version': '2025-06-18',
      'mcp-session-id': 'session-1',
      'user-agent': 'keyless-agent',
      'x-team': 'payments',
    });
    expect(answer).toMatchObject({ status: 200, text: '{"jsonrpc":"2.0","id":1,"result":{}}' });
    expect(answer.headers).toMatchObject({ 'content-type': 'application/json', 'mcp-session-id': 'session-1' });
    expect(Object.keys(answer.headers)).not.toContain('set-cookie');
    expect(Object.keys(answer.headers)).not.toContain('www-authenticate');
  });

  it('hides its path, the secrets of the headers and the query', async () => {
    const { host, url } = await relayTo({
      url: 'https://mcp.example.com/mcp?key=very-secret-key',
      headers: { 'x-api-key': new Secret('header x-api-key', 'another-secret') },
    });
    const shown = host.redact(`${url} another-secret key=very-secret-key`);
    expect(shown).toMatch(/^http:\/\/127\.0\.0\.1:\d+\*\*\* \*\*\* \*\*\*$/);
  });

  it('streams events as they come', async () => {
    let more: () => void = () => undefined;
    const there = await server((_seen, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: one\n\n');
      more = () => void response.end('data: two\n\n');
    });
    const { url } = await relayTo(there);
    const pieces: string[] = [];
    await new Promise<void>((done) => {
      request(url, { method: 'GET', agent: false }, (response) => {
        response.setEncoding('utf8').on('data', (piece: string) => {
          pieces.push(piece);
          // The second is sent only once the first has arrived.
          if (pieces.length === 1) more();
        });
        response.on('end', done);
      }).end();
    });
    expect(pieces.join('|')).toBe('data: one\n\n|data: two\n\n');
  });

  it('ends its request when the agent goes away, and all of them with the run', async () => {
    const closed: string[] = [];
    const there = await server((seen, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: one\n\n');
      response.on('close', () => closed.push(seen.method!));
    });
    const { url, relay } = await relayTo(there);
    const stream = (method: string): Promise<() => void> =>
      new Promise((open) => {
        const sent = request(url, { method, agent: false }, (response) => {
          response.on('error', () => undefined).resume();
          open(() => sent.destroy());
        });
        sent.on('error', () => undefined).end();
      });
    (await stream('GET'))();
    await until(() => closed.length === 1);
    await stream('DELETE');
    relay.close();
    await until(() => closed.length === 2);
    expect(closed).toEqual(['GET', 'DELETE']);
    await expect(ask(url)).rejects.toThrow('ECONNREFUSED');
  });

  it('follows no redirect', async () => {
    const elsewhere = await server(ok);
    const there = await server((_seen, response) => {
      response.writeHead(307, { location: elsewhere.url });
      response.end();
    });
    const { url, relay } = await relayTo({ ...there, audience: AUDIENCE });
    const answer = await ask(url, { body: '{}' });
    expect(answer.status).toBe(502);
    expect(words(answer)).toBe('The server answers 307, a redirect, which is not followed.');
    expect(Object.keys(answer.headers)).not.toContain('location');
    expect(elsewhere.asked).toEqual([]);
    expect(relay.notes()).toEqual([
      'MCP server docs: 1 request. Its last fault: The server answers 307, a redirect, which is not followed.',
    ]);
  });

  it('answers nobody who does not know the path', async () => {
    const there = await server(ok);
    const { url } = await relayTo(there);
    for (const wrong of [`${new URL(url).origin}/`, `${url}x`, `${url}?a=1`, `${new URL(url).origin}/.well-known/x`]) {
      expect((await ask(wrong)).status).toBe(404);
    }
    expect(there.asked).toEqual([]);
    expect((await ask(url)).status).toBe(200);
  });

  it('answers no page of a browser, whatever name it used', async () => {
    const there = await server(ok);
    const { url } = await relayTo(there);
    expect((await ask(url, { headers: { host: 'evil.example' } })).status).toBe(404);
    expect((await ask(url, { headers: { origin: 'https://evil.example' } })).status).toBe(404);
    expect((await ask(url, { method: 'PUT' })).status).toBe(405);
    expect(there.asked).toEqual([]);
  });

  it('keeps servers apart', async () => {
    const [one, two] = [await server(ok), await server(ok)];
    const host = liveHost();
    const target = (name: string, url: string): RelayedServer => ({ name, url, headers: {}, allowPrivate: true });
    const relay = await startMcpRelay([target('one', one.url), target('two', two.url)], tokens(host).mint, host);
    ends.push(() => relay.close());
    await ask(relay.servers.find(({ name }) => name === 'two')!.url);
    expect([one.asked.length, two.asked.length]).toEqual([0, 1]);
    expect(relay.notes()).toEqual(['MCP server two: 1 request.']);
  });

  it('refuses a message that is too long, and takes one that is not', async () => {
    const there = await server(ok);
    const { url } = await relayTo(there);
    expect((await ask(url, { body: 'x'.repeat(1001) })).status).toBe(413);
    expect((await ask(url, { body: 'x'.repeat(1000) })).status).toBe(200);
  });

  it('waits for an answer no longer than it may', async () => {
    const there = await server(() => undefined);
    const { url } = await relayTo(there, liveHost(), { answerMs: 50 });
    const answer = await ask(url);
    expect([answer.status, words(answer)]).toEqual([504, 'The server did not answer in time.']);
  });

  it('has only so many requests under way', async () => {
    const there = await server(() => undefined);
    const { url } = await relayTo(there, liveHost(), { atOnce: 1, answerMs: 300 });
    const first = ask(url);
    await until(() => there.asked.length === 1);
    expect((await ask(url)).status).toBe(503);
    expect((await first).status).toBe(504);
    expect((await ask(url)).status).toBe(504);
  });

  it('says that the server cannot be reached, and not where it is', async () => {
    const { url } = await relayTo({ url: 'http://127.0.0.1:9/hidden-path' });
    expect(words(await ask(url))).toBe('The server could not be reached (ECONNREFUSED).');
  });
});

describe('an address in a private network', () => {
  it.each(['http://127.0.0.1:1/mcp', 'https://10.1.2.3/mcp', 'https://[::1]/mcp', 'https://localhost/mcp'])(
    'is refused when it is written down: %s',
    async (url) => {
      const { relay } = await relayTo({ url, allowPrivate: false });
      expect(words(await ask(relay.servers[0]!.url))).toContain('lies in a private network');
    },
  );

  it('is refused when a name leads there, at the time of the connection', async () => {
    const there = await server(ok);
    const { http } = liveHost();
    const agent = http.agent('http://mcp.example.com', { publicOnly: true });
    const code = await new Promise((done) => {
      const sent = request({ agent, host: 'localhost', port: new URL(there.url).port }, () => done('answered'));
      sent.on('error', (error: NodeJS.ErrnoException) => done(error.code)).end();
    });
    expect(code).toBe('ERR_PRIVATE_ADDRESS');
    expect(there.asked).toEqual([]);
  });
});

describe('a server of a private authority', () => {
  it('is not believed', async () => {
    const { key, cert } = makeCertificates();
    const web = createSecureServer({ key, cert }, (_from, response) => void response.end('{}'));
    await new Promise<void>((listens) => web.listen(0, '127.0.0.1', listens));
    ends.push(() => {
      web.closeAllConnections();
      web.close();
    });
    const { url } = await relayTo({ url: `https://127.0.0.1:${(web.address() as AddressInfo).port}/mcp` });
    const answer = await ask(url);
    expect([answer.status, words(answer)]).toEqual([
      502,
      'The server could not be reached (UNABLE_TO_VERIFY_LEAF_SIGNATURE).',
    ]);
  });
});

describe('the identity token', () => {
  const authorizations = (asked: readonly Seen[]): (string | undefined)[] =>
    asked.map(({ headers }) => headers.authorization);

  it('is minted for the audience of the server and sent to it alone', async () => {
    const there = await server(ok);
    const { url, minted, host } = await relayTo({ ...there, audience: AUDIENCE });
    await ask(url, { headers: { authorization: 'Bearer of-the-agent' } });
    await ask(url);
    expect(minted).toEqual([AUDIENCE]);
    expect(authorizations(there.asked)).toEqual([
      'Bearer header.payload-1.signature',
      'Bearer header.payload-1.signature',
    ]);
    expect(host.redact('header.payload-1.signature')).toBe('***');
  });

  it('is not minted for a server that asks for none', async () => {
    const there = await server(ok);
    const { url, minted } = await relayTo(there);
    await ask(url);
    expect(minted).toEqual([]);
    expect(authorizations(there.asked)).toEqual([undefined]);
  });

  it('is minted anew when it is about to end', async () => {
    const there = await server(ok);
    const { url, minted, host } = await relayTo({ ...there, audience: AUDIENCE });
    await ask(url);
    await host.sleep(239_000);
    await ask(url);
    expect(minted.length).toBe(1);
    await host.sleep(2_000);
    await Promise.all([ask(url), ask(url)]);
    expect(minted.length).toBe(2);
  });

  it('is minted anew, once, when it is refused', async () => {
    const there = await server((seen, response) => {
      response.statusCode = seen.headers.authorization?.includes('payload-1') ? 401 : 200;
      response.end('{}');
    });
    const { url, minted, host } = await relayTo({ ...there, audience: AUDIENCE });
    expect((await ask(url, { body: '{}' })).status).toBe(401);
    expect(minted.length).toBe(1);
    await host.sleep(6_000);
    expect((await ask(url, { body: '{}' })).status).toBe(200);
    expect(minted.length).toBe(2);
  });

  it('that cannot be had is told by its code, and nothing is sent', async () => {
    const there = await server(ok);
    const host = liveHost();
    const fails = async (): Promise<IdentityToken> => {
      throw new KeylessError('identity-request-failed', 'The endpoint at https://secret.example said no.');
    };
    const target = { name: 'docs', url: there.url, headers: {}, allowPrivate: true, audience: AUDIENCE };
    const relay: McpRelay = await startMcpRelay([target], fails, host);
    ends.push(() => relay.close());
    const answer = await ask(relay.servers[0]!.url);
    expect([answer.status, words(answer)]).toEqual([
      503,
      'No identity token could be had for the server (identity-request-failed).',
    ]);
    expect(there.asked).toEqual([]);
  });
});

async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 5000;
  while (!holds()) {
    if (performance.now() > end) throw new Error('it did not come');
    await new Promise((wait) => setTimeout(wait, 10));
  }
}
