import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Source, startSource } from '../../src/broker/source.ts';
import type { Delivery } from '../../src/core/credential.ts';
import { FakeHost } from '../fakes/fake-host.ts';

interface Reply {
  readonly status: number;
  readonly body: string;
}

function ask(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: options.method ?? 'GET', headers: options.headers ?? {} }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        body += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    asked.on('error', reject);
    asked.end(options.body);
  });
}

describe('the renewing source', () => {
  const open: Source[] = [];
  afterEach(() => {
    for (const source of open.splice(0)) source.close();
  });

  async function start(delivery: Delivery, answer = async () => ({ type: 'text/plain', body: 'access-token-1' })) {
    const host = new FakeHost();
    const source = await startSource(delivery, answer, host);
    open.push(source);
    return { host, source, bearer: source.bearer.reveal() };
  }

  it('gives the present credential to who knows path and bearer, bare or after Bearer', async () => {
    const { source, bearer } = await start('aws-container');
    expect(await ask(source.url, { headers: { authorization: bearer } })).toEqual({
      status: 200,
      body: 'access-token-1',
    });
    expect(await ask(source.url, { headers: { authorization: `Bearer ${bearer}` } })).toEqual({
      status: 200,
      body: 'access-token-1',
    });
    expect(source.served()).toBe(2);
  });

  it('outlives a client that hangs up in the middle of its request', async () => {
    const { source, bearer } = await start('google-token-url');
    const { hostname, port, host, pathname } = new URL(source.url);
    const failures: unknown[] = [];
    const note = (reason: unknown): void => void failures.push(reason);
    process.on('unhandledRejection', note);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(`POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 100\r\n\r\nabc`);
        setTimeout(() => socket.resetAndDestroy(), 50);
      });
      socket.on('error', () => undefined);
      socket.on('close', () => setTimeout(resolve, 50));
    });
    const body = new URLSearchParams({ subject_token: bearer }).toString();
    expect((await ask(source.url, { method: 'POST', body })).status).toBe(200);
    process.off('unhandledRejection', note);
    expect(failures).toEqual([]);
  });

  it('hides its bearer before anything can print it', async () => {
    const { host, bearer } = await start('aws-container');
    expect(host.hidden.map((secret) => secret.reveal())).toEqual([bearer]);
  });

  it('refuses another path, bearer, method or host name, and never says why', async () => {
    const { source, bearer } = await start('aws-container');
    const headers = { authorization: bearer };
    const refused = '{"error":"refused"}';
    expect(await ask(source.url.slice(0, -1), { headers })).toEqual({ status: 404, body: refused });
    expect(await ask(`${source.url}/`, { headers })).toEqual({ status: 404, body: refused });
    expect(await ask(source.url)).toEqual({ status: 401, body: refused });
    expect(await ask(source.url, { headers: { authorization: `${bearer}x` } })).toEqual({ status: 401, body: refused });
    expect(await ask(source.url, { method: 'POST', headers })).toEqual({ status: 405, body: refused });
    expect(await ask(source.url, { headers: { ...headers, host: 'rebound.example' } })).toEqual({
      status: 404,
      body: refused,
    });
    expect(source.served()).toBe(0);
  });

  it('trades its own subject token as Google clients expect, and no other', async () => {
    const { source, bearer } = await start('google-token-url');
    expect(await ask(source.url, { headers: { authorization: bearer } })).toEqual({
      status: 200,
      body: JSON.stringify({ subject: bearer }),
    });
    const form = (token: string) => ({
      method: 'POST',
      body: new URLSearchParams({ subject_token: token }).toString(),
    });
    expect(await ask(source.url, form(bearer))).toEqual({ status: 200, body: 'access-token-1' });
    expect(await ask(source.url, form('other'))).toEqual({ status: 400, body: '{"error":"invalid_grant"}' });
    expect(
      await ask(source.url, { method: 'POST', body: `subject_token=${bearer}&pad=${'x'.repeat(20_000)}` }),
    ).toEqual({
      status: 400,
      body: '{"error":"invalid_grant"}',
    });
  });

  it('says only that there is none when a credential cannot be had', async () => {
    const { source, bearer } = await start('aws-container', async () => {
      throw new Error('secret-reason');
    });
    expect(await ask(source.url, { headers: { authorization: bearer } })).toEqual({
      status: 503,
      body: '{"error":"temporarily_unavailable"}',
    });
  });

  it('answers nobody after it is closed', async () => {
    const { source, bearer } = await start('aws-container');
    source.close();
    await expect(ask(source.url, { headers: { authorization: bearer } })).rejects.toThrow('ECONNREFUSED');
  });
});
