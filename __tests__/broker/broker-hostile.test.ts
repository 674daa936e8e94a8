/** Clients that want more than they are given: what reaches the endpoint, and what does not. */
import { type AddressInfo, connect, createServer } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  BEARER,
  brokerTo,
  CLAUDE,
  credentialOf,
  endAll,
  endpointThat,
  HELLO,
  json,
  raw,
  requestText,
  say,
  used,
} from './broker-fixtures.ts';

afterEach(endAll);

/** A broker before an endpoint that remembers what reaches it. */
async function open(order: object = {}) {
  const endpoint = await endpointThat(used(10, 5));
  const broker = await brokerTo({ url: endpoint.url, ...order });
  return { ...endpoint, broker };
}

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);
const statusesOf = (answer: string): number[] =>
  [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, code]) => Number(code));

describe('who may come in', () => {
  it('lets nobody in without the bearer of the run, nor with one that differs in one character', async () => {
    const { broker, asked } = await open();
    const wrong = [
      `Bearer ${BEARER.slice(1)}c`,
      `Bearer ${BEARER}a`,
      'Bearer ',
      'Basic abc',
      `Bearer ${BEARER.slice(0, -1)}B`,
    ];
    for (const authorization of wrong) expect((await say(broker, { headers: { authorization } })).status).toBe(401);
    expect(statusOf(await raw(broker, requestText(broker).replace(/authorization.*\r\n/, '')))).toBe(401);
    expect(asked).toEqual([]);
    expect((await say(broker)).status).toBe(200);
    expect(broker.record().refused).toEqual({ unauthorised: 6 });
  });

  it('answers under its own name alone, once, and to no page of a browser', async () => {
    const { broker, asked } = await open();
    const { host, port } = new URL(broker.url);
    for (const name of [`localhost:${port}`, `evil.example:${port}`, '127.0.0.1', `${host}.`, `[::1]:${port}`]) {
      expect(statusOf(await raw(broker, requestText(broker, [`host: ${name}`])))).toBe(404);
    }
    const twice = requestText(broker).replace('\r\nauthorization', `\r\nHost: evil.example\r\nauthorization`);
    expect(statusOf(await raw(broker, twice))).toBe(404);
    expect(statusOf(await raw(broker, requestText(broker, ['origin: https://evil.example'])))).toBe(404);
    expect(statusOf(await raw(broker, requestText(broker, ['origin: null'])))).toBe(404);
    expect(statusOf(await raw(broker, `GET / HTTP/1.1\r\n\r\n`))).toBe(400);
    expect(asked).toEqual([]);
  });
});

describe('a listener elsewhere', () => {
  it('hands its connections over, which are held to the same', async () => {
    const { broker } = await open();
    const elsewhere = createServer((socket) => broker.accept(socket));
    await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
    // The name is the broker's own, as on the same port of another network.
    expect(statusOf(await raw({ url }, requestText(broker)))).toBe(200);
    expect(statusOf(await raw({ url }, requestText({ url })))).toBe(404);
    elsewhere.close();
  });
});

describe('paths', () => {
  it('knows the exact paths of its backend and none that only look like them', async () => {
    const { broker, asked } = await open();
    const paths = [
      '/',
      '/v1',
      '/v1/messages/',
      '//v1/messages',
      '/v1//messages',
      '/V1/messages',
      '/v1/messages/..',
      '/v1/./messages',
      '/v1/x/../messages',
      '/v1/%6dessages',
      '/v1%2fmessages',
      '/v1/messages%2e%2e',
      '/v1/messages;a=b',
      '/v1/messages#a',
      '/v1/messages?',
      '/v1/messages?beta=true&beta=true',
      '/v1/messages?beta=false',
      '/v1/messages?beta=true%26x',
      '/v1/messages?x=1',
      '/v1/messages\\x',
      '/v1/files',
      '/v1/messages/batches',
      '/v1/organizations/me',
      '/v1/oauth/token',
      'http://evil.example/v1/messages',
      'https://api.anthropic.com/v1/messages',
      '*',
    ];
    const statuses = await Promise.all(
      paths.map(async (path) => [
        path,
        statusOf(
          await raw(
            broker,
            requestText(broker).replace('/v1/messages', () => path),
          ),
        ),
      ]),
    );
    // The query of nothing is none.
    const expected = paths.map((path) => [
      path,
      path === '/v1/messages?' ? 200 : path === '*' || path.startsWith('http') ? expect.any(Number) : 404,
    ]);
    expect(statuses).toEqual(expected);
    expect(asked.map(({ url }) => url)).toEqual(['/v1/messages']);
  });

  it('knows no method but that of the path, and opens no tunnel', async () => {
    const { broker, asked } = await open();
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
      expect(statusOf(await raw(broker, requestText(broker).replace('POST', method)))).toBe(404);
    }
    const { host } = new URL(broker.url);
    const tunnel = `CONNECT api.anthropic.com:443 HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${BEARER}\r\n\r\n`;
    expect(await raw(broker, tunnel)).toBe('');
    const upgrade = requestText(broker, ['connection: upgrade', 'upgrade: websocket']);
    expect(statusOf(await raw(broker, upgrade))).toBe(200);
    expect(asked).toHaveLength(1);
    expect(asked[0]!.headers).not.toHaveProperty('upgrade');
  });

  it('takes a model in the path only as it stands on the list', async () => {
    const model = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
    const credential = async () => credentialOf({ BearerToken: 'the-real-token' });
    const { broker, asked } = await open({ backend: 'bedrock', models: [model], credential });
    const body = JSON.stringify({ anthropic_version: 'bedrock-2023-05-31', max_tokens: 1, messages: [] });
    const names = [
      'us.anthropic.claude-opus-4-5-20251101-v1:0',
      `${model}%00`,
      `${model}/../x`,
      `${model}%2F..%2Fx`,
      `x%2f..%2f${model}`,
      `%75s.anthropic.claude-sonnet-4-5-20250929-v1:0`,
      `${model} `,
      model.toUpperCase(),
      'a'.repeat(600),
    ];
    for (const name of names) {
      const path = `/model/${name}/invoke`;
      const answer = statusOf(
        await raw(
          broker,
          requestText(broker, [], body).replace('/v1/messages', () => path),
        ),
      );
      expect([name, [400, 403, 404].includes(answer)]).toEqual([name, true]);
    }
    expect(asked).toEqual([]);
    for (const name of [model, encodeURIComponent(model), model.replace(':', '%3a')]) {
      expect((await say(broker, { path: `/model/${name}/invoke`, body })).status).toBe(200);
    }
    expect(new Set(asked.map(({ url }) => url))).toEqual(new Set([`/model/${encodeURIComponent(model)}/invoke`]));
  });
});

describe('bodies', () => {
  it('refuses what two readers could read in two ways', async () => {
    const { broker, asked } = await open();
    const bodies = [
      `{"model":"${CLAUDE}","model":"claude-opus-4-5","messages":[]}`,
      `{"model":"claude-opus-4-5","model":"${CLAUDE}","messages":[]}`,
      `{"model":"${CLAUDE}","\\u006dodel":"claude-opus-4-5"}`,
      `{"model":"${CLAUDE}","Model":"claude-opus-4-5"}`,
      `{"Model":"${CLAUDE}"}`,
      `{"model":"${CLAUDE}","max_tokens":1,"maxTokens":9000}`,
      `{"model":"${CLAUDE}","mod\u017fel":"x"}`,
      `{"model":["${CLAUDE}"]}`,
      `{"model":{"a":1}}`,
      `[{"model":"${CLAUDE}"}]`,
      `{"model":"${CLAUDE}"}{"model":"claude-opus-4-5"}`,
      `{"model":"${CLAUDE}"`,
      `{"model":"${CLAUDE}",}`,
      `{'model':'${CLAUDE}'}`,
      `{"model":"${CLAUDE}" "x":1}`,
      `\ufeff{"model":"${CLAUDE}"}`,
      '',
      'null',
      `"${CLAUDE}"`,
    ];
    for (const body of bodies) expect([body, (await say(broker, { body })).status]).toEqual([body, 400]);
    const broken = Buffer.concat([
      Buffer.from(`{"model":"${CLAUDE}","mod`),
      Buffer.from([0xff]),
      Buffer.from('el":"x"}'),
    ]);
    const head = requestText(broker, [`content-length: ${broken.length}`], '');
    expect(statusOf(await raw(broker, Buffer.concat([Buffer.from(head), broken])))).toBe(400);
    expect(asked).toEqual([]);
    // The same names further inside are the conversation's own.
    const tools = [
      { name: 'pick', input_schema: { type: 'object', properties: { model: { type: 'string' }, Model: {} } } },
    ];
    const said = [
      { role: 'assistant', content: [{ type: 'tool_use', id: 'a', name: 'pick', input: { model: 'opus' } }] },
    ];
    expect((await say(broker, { body: { ...HELLO, tools, messages: said } })).status).toBe(200);
  });

  it('refuses a model that is not on the list, wherever it is named, and one that is not named', async () => {
    const { broker, asked } = await open();
    const { model: _model, ...nameless } = HELLO;
    const bodies = [
      { ...HELLO, model: 'claude-opus-4-5' },
      { ...HELLO, model: `${CLAUDE} ` },
      { ...HELLO, model: CLAUDE.toUpperCase() },
      { ...HELLO, model: '' },
      { ...HELLO, tools: [{ type: 'advisor_20260301', name: 'advisor', model: 'claude-opus-4-5' }] },
      { ...nameless, tools: [{ type: 'advisor_20260301', name: 'advisor', model: CLAUDE }] },
      nameless,
    ];
    for (const body of bodies) {
      const { status, body: told } = await say(broker, { body });
      expect([status, (told as { error?: { type: string } }).error?.type]).toEqual([403, 'permission_error']);
    }
    for (const body of [
      { ...HELLO, models: ['claude-opus-4-5'] },
      { ...HELLO, fallbacks: ['claude-opus-4-5'] },
    ]) {
      expect((await say(broker, { body })).status).toBe(400);
    }
    expect(asked).toEqual([]);
    expect(broker.record()).toMatchObject({ requests: [], refused: { model: 7, invalid: 2 } });
  });

  it('reads no body longer than its limit, told or not, and none in a coding', async () => {
    const { broker, asked } = await open({ caps: { bodyBytes: 1000 } });
    const long = JSON.stringify({ ...HELLO, metadata: { pad: 'x'.repeat(1000) } });
    expect(statusOf(await raw(broker, requestText(broker, [], long)))).toBe(413);
    const chunked = requestText(broker, ['transfer-encoding: chunked'], '').replace(/content-length.*\r\n/, '');
    expect(statusOf(await raw(broker, `${chunked}${long.length.toString(16)}\r\n${long}\r\n0\r\n\r\n`))).toBe(413);
    const short = JSON.stringify(HELLO);
    expect(statusOf(await raw(broker, requestText(broker, ['content-encoding: gzip'])))).toBe(400);
    expect(statusOf(await raw(broker, requestText(broker, ['content-type: text/plain'])))).toBe(400);
    expect(asked).toEqual([]);
    expect(statusOf(await raw(broker, `${chunked}${short.length.toString(16)}\r\n${short}\r\n0\r\n\r\n`))).toBe(200);
    expect(asked[0]!.headers).toMatchObject({ 'content-length': String(short.length) });
    expect(asked[0]!.headers).not.toHaveProperty('transfer-encoding');
  });
});

describe('framing', () => {
  const SECOND = `GET /v1/organizations HTTP/1.1\r\nhost: evil.example\r\n\r\n`;

  it('never lets one request be read as two, nor two as one', async () => {
    const { broker, asked } = await open();
    const body = JSON.stringify(HELLO);
    const both = requestText(broker, ['transfer-encoding: chunked'], `0\r\n\r\n${SECOND}`);
    const twoLengths = requestText(broker).replace('content-length', `content-length: 0\r\ncontent-length`);
    const ambiguous = [
      both,
      twoLengths,
      requestText(broker, ['transfer-encoding: chunked, identity']).replace(/content-length.*\r\n/, ''),
      requestText(broker, ['transfer-encoding: xchunked']).replace(/content-length.*\r\n/, ''),
      requestText(broker, [`content-length: +${body.length}`]),
      requestText(broker, [`content-length: ${body.length}, ${body.length}`]),
      requestText(broker, ['x-a: b\nx-c: d']),
      requestText(broker, ['x-a : b']),
      requestText(broker, [' folded: b']),
      requestText(broker, ['x-a: b\0c']),
      requestText(broker).replace('HTTP/1.1', 'HTTP/2.0'),
      `\0\0${requestText(broker)}`,
    ];
    for (const text of ambiguous) {
      const statuses = statusesOf(await raw(broker, text));
      expect([text.slice(0, 40), statuses.filter((status) => status < 400)]).toEqual([text.slice(0, 40), []]);
    }
    expect(asked).toEqual([]);
    expect((await say(broker)).status).toBe(200);
  });

  it('judges each request of a row by itself', async () => {
    const { broker, asked } = await open();
    const good = requestText(broker);
    const bad = requestText(broker, [`authorization: Bearer ${'cd'.repeat(32)}`]);
    const statuses = statusesOf(await raw(broker, `${good}${good}${bad}${good}`, 400));
    expect(statuses.slice(0, 3)).toEqual([200, 200, 401]);
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  it('refuses a head that is too large, and waits for no head that does not come', async () => {
    const { broker, asked } = await open();
    expect(statusOf(await raw(broker, requestText(broker, [`x-pad: ${'x'.repeat(40_000)}`])))).toBe(431);
    const slow = connect(Number(new URL(broker.url).port), '127.0.0.1');
    slow.write('POST /v1/messages HTTP/1.1\r\nhost:');
    expect((await say(broker)).status).toBe(200);
    slow.destroy();
    expect(asked).toHaveLength(1);
  });
});

describe('what travels on', () => {
  it('makes the request anew: the headers of a list, the credential of the run, nothing else of the client', async () => {
    const { broker, asked } = await open();
    const headers = {
      'anthropic-version': '2023-06-01',
      'x-stainless-lang': 'js',
      'x-api-key': 'key-of-the-client',
      cookie: 'a=b',
      'x-forwarded-for': '10.0.0.1',
      'x-amz-security-token': 'x',
      'openai-project': 'proj_other',
      'openai-organization': 'org',
      'x-goog-user-project': 'other',
      'anthropic-workspace-id': 'wrkspc_other',
      'proxy-authorization': 'Basic x',
      te: 'trailers',
      'accept-encoding': 'gzip',
      'x-http-method-override': 'DELETE',
    };
    await say(broker, { headers });
    const { port } = new URL(asked[0] ? `http://${asked[0].headers.host}` : 'http://x');
    expect(asked[0]!.headers).toEqual({
      host: `127.0.0.1:${port}`,
      authorization: 'Bearer the-real-token',
      'anthropic-beta': 'oauth-2025-04-20',
      'anthropic-version': '2023-06-01',
      'x-stainless-lang': 'js',
      'user-agent': 'keyless-agent',
      'content-type': 'application/json',
      'content-length': String(JSON.stringify(HELLO).length),
      'accept-encoding': 'identity',
      connection: 'keep-alive',
    });
    expect(asked[0]!.body).toBe(JSON.stringify(HELLO));
  });

  it('gives back the headers of a list: no cookie, no place, no name of an account', async () => {
    const { url } = await endpointThat(
      json({ ok: true }, 200, {
        'set-cookie': 'a=b',
        'request-id': 'req_1',
        'anthropic-organization-id': 'org',
        'anthropic-ratelimit-requests-remaining': '9',
        'alt-svc': 'h3=":443"',
        via: '1.1 x',
      }),
    );
    const { headers } = await say(await brokerTo({ url }));
    expect(Object.keys(headers).sort()).toEqual([
      'anthropic-ratelimit-requests-remaining',
      'connection',
      'content-type',
      'date',
      'request-id',
      'transfer-encoding',
    ]);
  });

  it('follows no redirect and passes on no answer of another kind', async () => {
    const { asked, url: other } = await endpointThat(used(1, 1));
    for (const status of [301, 302, 307, 308]) {
      const { url } = await endpointThat(
        (_seen, response) => void response.writeHead(status, { location: other }).end(),
      );
      const answer = await say(await brokerTo({ url }));
      expect([answer.status, answer.headers.location]).toEqual([502, undefined]);
    }
    expect(asked).toEqual([]);
    for (const type of ['text/html', 'application/octet-stream', '']) {
      const { url } = await endpointThat(
        (_seen, response) => void response.writeHead(200, { 'content-type': type }).end('<html>'),
      );
      expect((await say(await brokerTo({ url }))).status).toBe(502);
    }
    const { url } = await endpointThat(
      (_seen, response) => void response.writeHead(503, { 'content-type': 'text/html' }).end('<b>proxy</b>'),
    );
    const page = await say(await brokerTo({ url }));
    expect([page.status, page.text]).toEqual([503, expect.not.stringContaining('proxy')]);
  });

  it('takes what an error repeats of the credential out of it', async () => {
    const { url } = await endpointThat((seen, response) => {
      response.writeHead(403, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({ message: `The Canonical String was: authorization:${seen.headers.authorization}` }),
      );
    });
    const broker = await brokerTo({ url });
    broker.host.hide(credentialOf({ AccessToken: 'the-real-token' }).parts.AccessToken!);
    const { status, text } = await say(broker);
    expect(status).toBe(403);
    expect(text).toBe('{"message":"The Canonical String was: authorization:Bearer ***"}');
  });
});

describe('streams', () => {
  it('passes a stream on piece by piece, byte for byte', async () => {
    let next = (): void => {};
    const { url } = await endpointThat((_seen, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: \u00e9');
      next = () => void response.end('\n\ndata: 2\n\n');
    });
    const broker = await brokerTo({ url });
    const socket = connect(Number(new URL(broker.url).port), '127.0.0.1');
    socket.write(requestText(broker));
    let text = '';
    await new Promise<void>((done) => {
      socket.on('data', (piece) => {
        text += piece.toString();
        if (text.includes('data: \u00e9')) next();
        if (text.endsWith('0\r\n\r\n')) done();
      });
    });
    socket.destroy();
    expect(text.split('\r\n').filter((line) => line.startsWith('data') || line.startsWith('\n'))).toEqual([
      'data: \u00e9',
      '\n\ndata: 2\n\n',
    ]);
  });

  it('takes from the endpoint no more than the client takes', async () => {
    let sent = 0;
    const { url } = await endpointThat(async (_seen, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const piece = Buffer.alloc(64 * 1024, 'x');
      for (; sent < 400 && !response.destroyed; sent++) {
        if (!response.write(piece)) {
          const isFree = await Promise.race([
            new Promise((free) => response.once('drain', () => free(true))),
            new Promise((late) => setTimeout(() => late(false), 300)),
          ]);
          if (isFree === false) return;
        }
      }
    });
    const broker = await brokerTo({ url });
    const socket = connect(Number(new URL(broker.url).port), '127.0.0.1');
    socket.pause();
    socket.write(requestText(broker));
    await new Promise((later) => setTimeout(later, 800));
    socket.destroy();
    // What the buffers of the sockets hold; 25 MB were there to be had.
    expect(sent).toBeLessThan(250);
    expect(sent).toBeGreaterThan(0);
  });

  it('ends the request to the endpoint when the client leaves, and charges what it may have used', async () => {
    let left: (() => void) | undefined;
    const gone = new Promise<void>((done) => {
      left = done;
    });
    const { url } = await endpointThat((_seen, response) => {
      response.on('close', () => left?.());
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(
        'event: message_start\ndata: {"type":"message_start","message":{"usage":{"input_tokens":400,"output_tokens":1}}}\n\n',
      );
    });
    const broker = await brokerTo({ url });
    const socket = connect(Number(new URL(broker.url).port), '127.0.0.1');
    socket.write(requestText(broker));
    socket.on('data', (piece) => {
      if (piece.includes('message_start')) socket.destroy();
    });
    await gone;
    await new Promise((later) => setTimeout(later, 30));
    expect(broker.record().requests).toMatchObject([{ status: 200, inputTokens: 400, counted: 'estimated' }]);
    expect(broker.record().requests[0]!.outputTokens).toBeGreaterThan(10);
  });

  it('breaks off where the endpoint breaks off, so that the client knows', async () => {
    const { url } = await endpointThat((_seen, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: 1\n\n', () => response.destroy());
    });
    const broker = await brokerTo({ url });
    await expect(say(broker)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(broker.record().requests).toMatchObject([{ counted: 'estimated' }]);
  });

  it('tells an endpoint that is not there in the words of the API, and lets the client try again', async () => {
    const broker = await brokerTo({ url: 'http://127.0.0.1:9' });
    const { status, body, headers } = await say(broker);
    expect([status, headers['x-should-retry']]).toEqual([502, undefined]);
    expect(body).toMatchObject({ error: { message: 'The model endpoint could not be reached (ECONNREFUSED).' } });
  });
});
