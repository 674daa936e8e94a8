import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { afterEach, describe, expect, it } from '@jest/globals';
import { HttpError, type HttpRequest } from '../../src/core/host.ts';
import { LiveHttp } from '../../src/host/http.ts';
import { proxyFor } from '../../src/host/proxy.ts';
import { makeCertificates } from '../fakes/certificates.ts';

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

interface Peer {
  readonly url: string;
  /** Connections taken so far. */
  readonly connections: () => number;
  readonly sockets: Socket[];
}

async function listen(server: Server | ReturnType<typeof createTcpServer>, scheme = 'http'): Promise<Peer> {
  const sockets: Socket[] = [];
  server.on(scheme === 'https' ? 'secureConnection' : 'connection', (socket: Socket) => sockets.push(socket));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  open.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    url: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => sockets.length,
    sockets,
  };
}

const serve = (answer: RequestListener) => listen(createServer(answer));

function client(
  env: Record<string, string> = {},
  nodeVersion = process.versions.node,
  cancelled = new AbortController().signal,
) {
  const http = new LiveHttp({ env, nodeVersion, cancelled, cancellation: () => new Error('cancelled') });
  open.push(() => http.close());
  return http;
}

const get = (url: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url,
  timeoutMs: 2000,
  ...more,
});

async function fault(request: Promise<unknown>): Promise<string> {
  return request.then(
    () => 'answered',
    (error: unknown) => (error instanceof HttpError ? error.fault : String(error)),
  );
}

const until = async (condition: () => boolean): Promise<void> => {
  for (let i = 0; i < 200 && !condition(); i++) await new Promise((wake) => setTimeout(wake, 5));
};

describe('a request', () => {
  it('sends method, headers and body, and gives back status, headers and text', async () => {
    const seen: unknown[] = [];
    const { url } = await serve((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        seen.push(request.method, request.headers['content-length'], request.headers['x-a'], body);
        response.writeHead(201, { 'X-Reply': 'ja', 'set-cookie': ['a=1', 'b=2'] }).end('grüße');
      });
    });
    const answer = await client().request(get(url, { method: 'POST', headers: { 'x-a': '1' }, body: 'é=1' }));
    expect(seen).toEqual(['POST', '4', '1', 'é=1']);
    expect([answer.status, answer.headers['x-reply'], answer.headers['set-cookie'], answer.body]).toEqual([
      201,
      'ja',
      'a=1, b=2',
      'grüße',
    ]);
  });

  it('does not follow a redirect', async () => {
    let asked = 0;
    const { url } = await serve((_request, response) => {
      asked++;
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    expect((await client().request(get(url))).status).toBe(302);
    expect(asked).toBe(1);
  });

  it('ends at its time limit, also when the answer only trickles', async () => {
    const { url } = await serve((_request, response) => {
      response.write('x');
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const began = performance.now();
    expect(await fault(client().request(get(url, { timeoutMs: 150 })))).toBe('timeout');
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('refuses an answer longer than asked for, and takes one of exactly that length', async () => {
    const { url } = await serve((_request, response) => response.end('x'.repeat(1000)));
    expect(await fault(client().request(get(url, { maxBytes: 999 })))).toBe('too-large');
    expect((await client().request(get(url, { maxBytes: 1000 }))).body.length).toBe(1000);
  });

  it('names the fault of a connection that fails', async () => {
    const reset = await listen(createTcpServer((socket) => socket.resetAndDestroy()));
    const cut = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('x', () => response.destroy());
    });
    const closed = await serve(() => {});
    open.pop()?.();
    expect(await fault(client().request(get(reset.url)))).toBe('reset');
    expect(await fault(client().request(get(cut.url)))).toBe('reset');
    expect(await fault(client().request(get(closed.url)))).toBe('refused');
    expect(await fault(client().request(get('ftp://x.example/')))).toBe('other');
  });

  it('never shows address, headers or body in its message', async () => {
    const reset = await listen(createTcpServer((socket) => socket.resetAndDestroy()));
    const request = client().request(
      get(`${reset.url}/path?token=canary`, { headers: { authorization: 'canary' }, body: 'canary', method: 'POST' }),
    );
    await expect(request).rejects.toThrow(/^127\.0\.0\.1:\d+: connection reset \(ECONNRESET\)$/);
  });

  it('is dropped when the run is cancelled, while later ones still go out', async () => {
    let silent = true;
    const { url } = await serve((_request, response) => {
      if (!silent) response.end('ok');
    });
    const abort = new AbortController();
    const http = client({}, process.versions.node, abort.signal);
    const waiting = fault(http.request(get(url)));
    setTimeout(() => abort.abort(), 50);
    expect(await waiting).toBe('Error: cancelled');
    silent = false;
    expect((await http.request(get(url))).body).toBe('ok');
  });
});

describe('connections', () => {
  const ok: RequestListener = (_request: IncomingMessage, response: ServerResponse) => void response.end('ok');

  it('are kept and used again', async () => {
    const peer = await serve(ok);
    const http = client();
    await http.request(get(peer.url));
    await http.request(get(peer.url));
    expect(peer.connections()).toBe(1);
  });

  it('are opened early by warm and used by the next request', async () => {
    const peer = await serve(ok);
    const http = client();
    http.warm(peer.url);
    http.warm(peer.url);
    await until(() => peer.connections() === 1);
    expect(peer.connections()).toBe(1);
    expect((await http.request(get(peer.url))).body).toBe('ok');
    expect(peer.connections()).toBe(1);
  });

  it('are opened anew when the server has closed the early one', async () => {
    const peer = await serve(ok);
    const http = client();
    http.warm(peer.url);
    await until(() => peer.connections() === 1);
    peer.sockets[0]?.resetAndDestroy();
    expect((await http.request(get(peer.url))).body).toBe('ok');
    expect(peer.connections()).toBe(2);
  });

  it('are tried once more when a kept one dies under the request', async () => {
    let first = true;
    const peer = await serve((request, response) => {
      if (request.url === '/second' && first) {
        first = false;
        request.socket.resetAndDestroy();
      } else response.end('ok');
    });
    const http = client();
    await http.request(get(`${peer.url}/first`));
    expect((await http.request(get(`${peer.url}/second`))).body).toBe('ok');
    expect(peer.connections()).toBe(2);
  });

  it('do not fail loudly when nobody answers the early one', async () => {
    const closed = await serve(ok);
    open.pop()?.();
    const http = client();
    http.warm(closed.url);
    http.warm('not an address');
    await new Promise((wake) => setTimeout(wake, 30));
    expect(await fault(http.request(get(closed.url)))).toBe('refused');
  });

  it('over TLS go to a host with an authority of its own, and to no other by it', async () => {
    const { key, cert, ca } = makeCertificates();
    const [own, other] = await Promise.all(
      [1, 2].map(() => listen(createSecureServer({ key, cert }, ok) as unknown as Server, 'https')),
    );
    const folder = mkdtempSync(join(tmpdir(), 'authority-'));
    open.push(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'ca.pem');
    const authority = { host: new URL(own!.url).host, file };
    const made = () => {
      const http = new LiveHttp({
        env: {},
        nodeVersion: process.versions.node,
        cancelled: new AbortController().signal,
        cancellation: () => new Error('cancelled'),
        authority,
      });
      open.push(() => http.close());
      return http;
    };
    expect(await fault(made().request(get(own!.url)))).toBe('tls');
    writeFileSync(file, ca);
    const http = made();
    expect((await http.request(get(own!.url))).body).toBe('ok');
    expect(await fault(http.request(get(other!.url)))).toBe('tls');
  });

  it('over TLS are opened early too, for trusted certificates only', async () => {
    const { key, cert, ca } = makeCertificates();
    const server = createSecureServer({ key, cert }, ok);
    const peer = await listen(server as unknown as Server, 'https');
    expect(await fault(client().request(get(peer.url)))).toBe('tls');

    const trusted = tls.getCACertificates('default');
    tls.setDefaultCACertificates([...trusted, ca]);
    open.push(() => tls.setDefaultCACertificates(trusted));
    const before = peer.connections();
    const http = client();
    http.warm(peer.url);
    await until(() => peer.connections() === before + 1);
    expect((await http.request(get(peer.url))).body).toBe('ok');
    expect((await http.request(get(peer.url))).body).toBe('ok');
    expect(peer.connections()).toBe(before + 1);
  });
});

describe('proxies', () => {
  async function proxy(): Promise<{ url: string; asked: string[] }> {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.end('through the proxy');
    });
    server.on('connect', (request: IncomingMessage, socket: Socket) => {
      asked.push(`CONNECT ${request.url}`);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    return { url: (await listen(server)).url, asked };
  }

  it('of the environment are asked for a tunnel to an https address', async () => {
    const { url, asked } = await proxy();
    expect(await fault(client({ HTTPS_PROXY: url }).request(get('https://sts.example.com/')))).toBe('other');
    expect(asked).toEqual(['CONNECT sts.example.com:443']);
  });

  it('may be named without a scheme, as curl allows', async () => {
    const { url, asked } = await proxy();
    await fault(client({ HTTPS_PROXY: url.replace('http://', '') }).request(get('https://sts.example.com/')));
    expect(asked).toEqual(['CONNECT sts.example.com:443']);
  });

  it('carry a plain http request', async () => {
    const { url, asked } = await proxy();
    expect((await client({ http_proxy: url }).request(get('http://sts.example.com/x'))).body).toBe('through the proxy');
    expect(asked).toEqual(['GET http://sts.example.com/x']);
  });

  it.each(['example.com', '.example.com', '*.example.com', 'a.test, STS.example.com:443', '*'])(
    'are passed by under NO_PROXY=%s',
    (list) => {
      const env = { HTTPS_PROXY: 'http://proxy.test', NO_PROXY: list };
      expect(proxyFor(new URL('https://sts.example.com/'), env)).toBeUndefined();
    },
  );

  it.each(['ample.com', 'example.com:8443', 'other.test', ''])('are used although NO_PROXY=%s', (list) => {
    const env = { HTTPS_PROXY: 'http://proxy.test', NO_PROXY: list };
    expect(proxyFor(new URL('https://sts.example.com/'), env)?.variable).toBe('HTTPS_PROXY');
  });

  it('never stand between us and loopback', async () => {
    const { url, asked } = await proxy();
    const peer = await serve((_request, response) => response.end('direct'));
    expect((await client({ HTTP_PROXY: url }).request(get(peer.url))).body).toBe('direct');
    expect(asked).toEqual([]);
  });

  it('are refused in one line on a Node.js that would ignore them', async () => {
    const env = { HTTPS_PROXY: 'http://user:canary@proxy.example:3128' };
    const request = client(env, '20.19.4').request(get('https://sts.example.com/'));
    await expect(request).rejects.toMatchObject({
      code: 'runtime-too-old',
      message: 'HTTPS_PROXY is set, and Node.js 20.19.4 cannot use it.',
    });
  });

  it('with a useless address are named by variable, never by value', async () => {
    const request = client({ HTTPS_PROXY: 'socks5://user:canary@proxy.example' }).request(
      get('https://sts.example.com/'),
    );
    await expect(request).rejects.toMatchObject({
      code: 'input-invalid',
      message: 'HTTPS_PROXY is not the address of an HTTP proxy.',
    });
  });
});
