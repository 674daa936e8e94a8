import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { LiveHttp } from '../../src/host/http.ts';
import { publicLookup } from '../../src/host/public-lookup.ts';

const look = (name: string, all: boolean): Promise<string> =>
  new Promise((resolve) =>
    publicLookup(name, { all }, (error, found) => resolve(error?.code ?? JSON.stringify(found))),
  );

describe('a request to public addresses only', () => {
  it('does not connect to a name that resolves to loopback', async () => {
    expect(await look('localhost', true)).toBe('ERR_PRIVATE_ADDRESS');
    expect(await look('localhost', false)).toBe('ERR_PRIVATE_ADDRESS');
  });

  it('gives a public address as the socket asks for it', async () => {
    expect(await look('8.8.8.8', false)).toBe('"8.8.8.8"');
    expect(await look('8.8.8.8', true)).toBe('[{"address":"8.8.8.8","family":4}]');
  });

  it('tells an absent name as absent', async () => {
    expect(await look('absent.invalid', true)).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
  });

  it('is refused for a private address, and answered without that wish', async () => {
    const server = createServer((_, response) => response.end('inside')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const http = new LiveHttp({
      env: {},
      nodeVersion: '24.0.0',
      cancelled: new AbortController().signal,
      cancellation: () => new Error('cancelled'),
    });
    const order = { method: 'GET', url, timeoutMs: 2_000 } as const;
    expect((await http.request(order)).body).toBe('inside');
    await expect(http.request({ ...order, publicOnly: true })).rejects.toMatchObject({ fault: 'private-address' });
    http.close();
    server.close();
  });
});
