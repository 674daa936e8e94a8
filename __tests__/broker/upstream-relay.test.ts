/** The relay to a model gateway: what the client is given, what the gateway is sent, and to whom nothing is sent at all. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer as createSecureServer, Agent as HttpsAgent } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startUpstreamRelay, type Upstream } from '../../src/broker/upstream-relay.ts';
import { Secret } from '../../src/core/secret.ts';
import { LiveHttp } from '../../src/host/http.ts';
import { makeCertificates } from '../fakes/certificates.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

type Seen = Pick<IncomingMessage, 'method' | 'url' | 'headers'> & { readonly body: string };
type Answers = (seen: Seen, response: ServerResponse) => void;

async function serve(answers: Answers, tls?: { key: string; cert: string }) {
  const asked: Seen[] = [];
  const listener = async (from: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = '';
    for await (const piece of from.setEncoding('utf8') as AsyncIterable<string>) body += piece;
    const seen = { method: from.method, url: from.url, headers: from.headers, body };
    asked.push(seen);
    answers(seen, response);
  };
  const server = tls ? createSecureServer(tls, listener) : createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  ends.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { asked, url: `${tls ? 'https://localhost' : 'http://127.0.0.1'}:${port}/code-assistant-api` };
}

function liveHost(ca?: string): FakeHost {
  const host = new FakeHost();
  const cancelled = new AbortController().signal;
  const http = new LiveHttp({ env: {}, nodeVersion: '24.21.0', cancelled, cancellation: () => new Error('cancelled') });
  if (ca !== undefined) Object.assign(http, { agent: () => new HttpsAgent({ ca }) });
  ends.push(() => {
    http.close();
    host.dispose();
  });
  return Object.assign(host, { http });
}

async function relayTo(upstream: Partial<Upstream> & { url: string }, host = liveHost()) {
  const bearers = ['first.real.jwt', 'second.real.jwt'];
  const bearer = async (): Promise<Secret> => new Secret('jwt', bearers.shift() ?? 'none');
  const relay = await startUpstreamRelay({ headers: [], ...upstream }, bearer, host);
  ends.push(() => relay.close());
  return { relay, host, token: relay.bearer.reveal() };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

function ask(
  url: string,
  token: string,
  order: { headers?: Record<string, string>; body?: string; path?: string; method?: string } = {},
) {
  return new Promise<Answer>((done, failed) => {
    const headers = { authorization: `Bearer ${token}`, ...order.headers };
    const path = order.path === undefined ? {} : { path: order.path };
    const sent = request(url, { method: order.method ?? 'POST', headers, agent: false, ...path }, async (response) => {
      let text = '';
      for await (const piece of response.setEncoding('utf8') as AsyncIterable<string>) text += piece;
      done({ status: response.statusCode!, headers: response.headers, text });
    });
    sent.on('error', failed);
    sent.end(order.body);
  });
}

const ok: Answers = (_seen, response) => void response.end('{}');

describe('the relay to a gateway', () => {
  it('gives an address on loopback and a token that has the form of a JWT and a long life', async () => {
    const { relay, token, host } = await relayTo({ url: 'https://codemie.example.com/code-assistant-api' });
    expect(relay.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/code-assistant-api$/);
    const parts = token.split('.');
    expect(parts).toHaveLength(3);
    const claims = JSON.parse(Buffer.from(parts[1]!, 'base64url').toString());
    expect(claims.exp * 1000).toBeGreaterThan(host.now() + 24 * 3600 * 1000);
    expect(host.hidden.map((secret) => secret.reveal())).toContain(token);
  });

  it('sends each request on with the present bearer and the headers of the user, and nothing else that proves who asks', async () => {
    const { asked, url } = await serve(ok);
    const { relay, token } = await relayTo({ url, headers: ['X-Tenant: payments'] });
    const headers = {
      'x-api-key': 'key-of-the-client',
      cookie: 'a=b',
      'anthropic-beta': 'one',
      accept: 'text/event-stream',
    };
    expect((await ask(`${relay.url}/v1/messages?beta=true`, token, { headers, body: '{"model":"m"}' })).status).toBe(
      200,
    );
    await ask(`${relay.url}/v1/messages`, token);
    expect(asked[0]).toMatchObject({
      method: 'POST',
      url: '/code-assistant-api/v1/messages?beta=true',
      body: '{"model":"m"}',
    });
    expect(asked[0]!.headers).toMatchObject({
      authorization: 'Bearer first.real.jwt',
      'x-tenant': 'payments',
      'anthropic-beta': 'one',
      accept: 'text/event-stream',
    });
    expect(asked[0]!.headers).not.toHaveProperty('x-api-key');
    expect(asked[0]!.headers).not.toHaveProperty('cookie');
    expect(asked[1]!.headers.authorization).toBe('Bearer second.real.jwt');
  });

  it('passes an answer on piece by piece, as it comes', async () => {
    let finish = (): void => {};
    const { url } = await serve((_seen, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'set-cookie': 'a=b' });
      response.write('data: 1\n\n');
      finish = () => void response.end('data: 2\n\n');
    });
    const { relay, token } = await relayTo({ url });
    const pieces: string[] = [];
    await new Promise<void>((done, failed) => {
      const sent = request(`${relay.url}/v1/messages`, { headers: { authorization: `Bearer ${token}` }, agent: false });
      sent.on('error', failed);
      sent.on('response', (response) => {
        expect(response.headers).not.toHaveProperty('set-cookie');
        response.setEncoding('utf8').on('data', (piece: string) => {
          pieces.push(piece);
          finish();
        });
        response.on('end', done);
      });
      sent.end();
    });
    expect(pieces).toEqual(['data: 1\n\n', 'data: 2\n\n']);
  });

  it('passes a refusal of the gateway on as it is', async () => {
    const { url } = await serve((_seen, response) => void response.writeHead(403).end('{"error":"no"}'));
    const { relay, token } = await relayTo({ url });
    expect(await ask(`${relay.url}/v1/messages`, token)).toMatchObject({ status: 403, text: '{"error":"no"}' });
  });

  it.each([
    ['another token', '/code-assistant-api/v1/messages', 'a.b.c', {}, 401],
    ['no token', '/code-assistant-api/v1/messages', '', {}, 401],
    ['a path beside the address', '/admin', undefined, {}, 404],
    ['a path that climbs out', '/code-assistant-api/../admin', undefined, {}, 404],
    ['a path that climbs out in disguise', '/code-assistant-api/%2e%2e/admin', undefined, {}, 404],
    ['an address of another host', 'http://evil.example/code-assistant-api/x', undefined, {}, 404],
    ['another name for this machine', '/code-assistant-api/v1/messages', undefined, { host: 'localhost' }, 404],
    ['a page in a browser', '/code-assistant-api/v1/messages', undefined, { origin: 'https://evil.example' }, 404],
  ])('refuses %s, and asks the gateway nothing', async (_name, path, given, headers, status) => {
    const { asked, url } = await serve(ok);
    const { relay, token } = await relayTo({ url });
    expect((await ask(relay.url, given ?? token, { path, headers })).status).toBe(status);
    expect(asked).toEqual([]);
  });

  it('passes no TRACE on, which a server answers with the headers it was sent, and passes other methods on', async () => {
    const { asked, url } = await serve((seen, response) => void response.end(seen.headers.authorization));
    const { relay, token } = await relayTo({ url });
    const traced = await ask(`${relay.url}/v1/messages`, token, { method: 'TRACE' });
    expect([traced.status, traced.text.includes('first.real.jwt'), asked.length]).toEqual([405, false, 0]);
    expect((await ask(`${relay.url}/v1/models`, token, { method: 'GET' })).status).toBe(200);
  });

  it('follows no redirect', async () => {
    const elsewhere = await serve(ok);
    const { url } = await serve((_seen, response) => void response.writeHead(307, { location: elsewhere.url }).end());
    const { relay, token } = await relayTo({ url });
    const answer = await ask(`${relay.url}/v1/messages`, token);
    expect(answer.status).toBe(502);
    expect(answer.text).toContain('a redirect, which is not followed');
    expect(elsewhere.asked).toEqual([]);
  });

  it('sends the bearer to a gateway whose certificate is trusted, and nothing to one whose certificate is not', async () => {
    const { ca, key, cert } = makeCertificates();
    const { asked, url } = await serve(ok, { key, cert });
    const wary = liveHost();
    const refused = await relayTo({ url }, wary);
    const answer = await ask(`${refused.relay.url}/v1/messages`, refused.token);
    expect(answer.status).toBe(502);
    expect(answer.text).toContain('The certificate of the gateway is not trusted');
    expect(wary.lines.join('\n')).toContain('The certificate of the gateway is not trusted');
    expect(asked).toEqual([]);
    const trusting = await relayTo({ url }, liveHost(ca));
    expect((await ask(`${trusting.relay.url}/v1/messages`, trusting.token)).status).toBe(200);
    expect(asked).toHaveLength(1);
  });
});
