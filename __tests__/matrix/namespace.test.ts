/** The network the matrix runs in: it serves what a row names, notices all else, and reaches nothing beyond loopback. */
import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import { connect as connectHttp2 } from 'node:http2';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { openNetwork } from './namespace/control.ts';

/** A service that says what it was asked, in two pieces. */
async function withService(play: (url: string) => Promise<void>): Promise<void> {
  const server = createServer((request: IncomingMessage, response) => {
    response.setHeader('content-type', 'text/plain');
    response.write(`${request.method} ${request.headers.host} ${request.url} `);
    request.on('data', (bytes: Buffer) => response.write(bytes)).on('end', () => response.end('.'));
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  try {
    await play(`http://127.0.0.1:${(server.address() as AddressInfo).port}/base`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

interface Said {
  readonly text: string;
  readonly failed: boolean;
}

/** A program of its own, as an agent is one. */
function node(script: string, env: Readonly<Record<string, string>>): Promise<Said> {
  const options = { env: { PATH: process.env.PATH, ...env } };
  return new Promise((ended) => {
    execFile(process.execPath, ['-e', script], options, (error, stdout, stderr) => {
      ended({ text: `${stdout}${stderr}`, failed: error !== null });
    });
  });
}

const POST =
  "fetch('https://api.vendor.example/v1/x?y=1',{method:'POST',body:'hello'}).then(r=>r.text()).then(console.log)";
const ELSEWHERE = "fetch('https://elsewhere.example/').then(r=>r.text()).then(console.log)";

describe('the network of the matrix', () => {
  it('serves a named host over TLS to a program that trusts its authority', async () => {
    await withService(async (url) => {
      const network = await openNetwork({ 'api.vendor.example': url }, []);
      const said = await node(POST, network.trust);
      expect(said).toEqual({ text: 'POST api.vendor.example /base/v1/x?y=1 hello.\n', failed: false });
      expect(await network.strangers()).toEqual([]);
    });
  });

  it('is not trusted by a program that was told nothing of its authority', async () => {
    await withService(async (url) => {
      await openNetwork({ 'api.vendor.example': url }, []);
      const said = await node(POST, {});
      expect(said.failed).toBe(true);
      expect(said.text).toContain('unable to verify the first certificate');
    });
  });

  it('serves HTTP/2 as well', async () => {
    await withService(async (url) => {
      await openNetwork({ 'api.vendor.example': url }, []);
      const session = connectHttp2('https://api.vendor.example', { rejectUnauthorized: false });
      const stream = session.request({ ':method': 'POST', ':path': '/v1/x', ':authority': 'api.vendor.example' });
      stream.end('hello');
      let text = '';
      for await (const piece of stream.setEncoding('utf8') as AsyncIterable<string>) text += piece;
      session.close();
      expect(text).toBe('POST api.vendor.example /base/v1/x hello.');
    });
  });

  it('notices a name that no row has named, and gives it nothing', async () => {
    const network = await openNetwork({}, []);
    const said = await node(ELSEWHERE, network.trust);
    expect(said.text.trim()).toBe('');
    expect(await network.strangers()).toEqual(['elsewhere.example (connection)', 'elsewhere.example (name)']);
  });

  it('tells apart what is put up with', async () => {
    const network = await openNetwork({}, ['elsewhere.example']);
    await node(ELSEWHERE, network.trust);
    expect(await network.strangers()).toEqual([]);
    expect(await network.tolerated()).toEqual(['elsewhere.example']);
  });

  it('forgets with a new row what the last one did', async () => {
    await node(ELSEWHERE, (await openNetwork({}, [])).trust);
    expect(await (await openNetwork({}, [])).strangers()).toEqual([]);
  });

  it.each(['1.1.1.1', '169.254.169.254'])('has no way to %s', async (address) => {
    const code = await new Promise((ended) => {
      const socket = connect(443, address, () => ended('connected'));
      socket.on('error', (error: NodeJS.ErrnoException) => ended(error.code));
    });
    expect(code).toBe('ENETUNREACH');
  });
});
