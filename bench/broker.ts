/**
 * The broker against a direct connection, and against nginx where it is installed: latency, rate, streams, memory, signatures.
 * In: nothing, or `--only NAME` · out: a table. Hosts: 127.0.0.1 only; endpoint, broker and nginx are processes of their own.
 * Traps: two cores are shared by client, proxy and endpoint, so both ends speak HTTP by hand and cost little; the speed of the machine
 * drifts within seconds, so the ways are taken in turn, round by round, and medians are told.
 */
import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBroker } from '../src/broker/server.ts';
import { AwsSigner } from '../src/broker/signers/sigv4.ts';
import type { Credential } from '../src/core/credential.ts';
import type { Host } from '../src/core/host.ts';
import { Secret } from '../src/core/secret.ts';
import { LiveHttp } from '../src/host/http.ts';
import { median, ratio, table } from './measure.ts';

const MODEL = 'claude-sonnet-4-5';
const BEARER = 'ab'.repeat(32);
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MB = 1e6;

// --- the endpoint: HTTP by hand ---

const ANSWER = Buffer.from(
  JSON.stringify({
    type: 'message',
    content: [{ type: 'text', text: 'x'.repeat(1000) }],
    usage: { input_tokens: 500, output_tokens: 250 },
  }),
);
const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: ';
const WHOLE = Buffer.concat([
  Buffer.from(`${HEAD}application/json\r\ncontent-length: ${ANSWER.length}\r\n\r\n`),
  ANSWER,
]);
const STREAM_HEAD = `${HEAD}text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n`;
const END = '0\r\n\r\n';

const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`;
const delta = (text: string): string =>
  `event: content_block_delta\ndata: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"${text}"}}\n\n`;
const EVENT = delta('some twenty characters of an answer');
const EVENTS_64K = Buffer.from(chunk(EVENT.repeat(Math.floor(65_000 / EVENT.length))));
/** One chunk an event, as models send them. */
const SINGLE_EVENTS = Buffer.from(chunk(EVENT).repeat(200));

function startEndpoint(): void {
  const server = createServer((socket) => {
    socket.setNoDelay(true);
    socket.on('error', () => {});
    let held = Buffer.alloc(0);
    socket.on('data', (piece) => {
      held = held.length === 0 ? piece : Buffer.concat([held, piece]);
      for (;;) {
        const head = held.indexOf('\r\n\r\n');
        if (head < 0) return;
        const text = held.toString('latin1', 0, head);
        const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
        if (held.length < head + 4 + length) return;
        const body = held.subarray(head + 4, head + 4 + length);
        held = held.subarray(head + 4 + length);
        void answer(socket, body);
      }
    });
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}

async function answer(socket: Socket, body: Buffer): Promise<void> {
  const [, kind = '', amount = '0'] = /"kind":"(\w+):(\d+)"/.exec(body.toString('latin1', 0, 200)) ?? [];
  if (kind === '') {
    socket.write(WHOLE);
    return;
  }
  socket.write(STREAM_HEAD);
  if (kind === 'paced') {
    for (let at = 0; at < Number(amount); at++) {
      await new Promise((go) => setTimeout(go, 2));
      socket.write(chunk(delta(`at ${process.hrtime.bigint()} ns`)));
    }
  } else {
    const piece = kind === 'bulk' ? EVENTS_64K : SINGLE_EVENTS;
    for (let left = Number(amount); left > 0; left--) {
      if (!socket.write(piece)) await once(socket, 'drain');
      // 200,000 a second at most, a thousand times what a model says: beyond that the young generation grows with the rate.
      if (kind === 'single') await new Promise((go) => setTimeout(go, 1));
    }
  }
  socket.write(END);
}

// --- the broker ---

async function serveBroker(port: number): Promise<void> {
  const http = new LiveHttp({
    env: {},
    nodeVersion: process.versions.node,
    cancelled: new AbortController().signal,
    cancellation: () => new Error('cancelled'),
  });
  const host = {
    now: Date.now,
    random: () => BEARER,
    hide: () => {},
    redact: (text: string) => text,
    log: { line: console.error },
    http,
  } as unknown as Host;
  const credential: Credential = {
    cloud: 'anthropic',
    kind: 'access token',
    parts: { AccessToken: new Secret('token', `sk-ant-oat01-${'x'.repeat(80)}`) },
    confirmed: [],
  };
  const { url } = await startBroker(
    {
      backend: 'anthropic',
      upstream: { url: `http://127.0.0.1:${port}` },
      credential: async () => credential,
      models: [MODEL],
      limits: { maxTokens: 1e12, maxCostUsd: 1e9 },
      costOf: (_model, { inputTokens, outputTokens }) => (inputTokens * 3 + outputTokens * 15) / 1e6,
    },
    host,
  );
  process.send?.(Number(new URL(url).port));
  // The server alone does not keep the process.
  process.on('message', () => {});
}

// --- nginx ---

async function startNginx(port: number, folder: string): Promise<number | undefined> {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const own = 20_000 + (process.pid % 20_000);
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `worker_processes 1; daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 256; }
http { access_log off; keepalive_requests 1000000; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p;
fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
upstream model { server 127.0.0.1:${port}; keepalive 64; keepalive_requests 10000000; }
server { listen 127.0.0.1:${own}; location / { proxy_pass http://model; proxy_http_version 1.1; proxy_buffering off;
proxy_set_header Connection ""; proxy_set_header Authorization "Bearer x"; } } }`,
  );
  children.push(spawn('nginx', ['-c', file, '-p', folder], { stdio: 'ignore' }));
  await new Promise((go) => setTimeout(go, 300));
  return own;
}

// --- the client: HTTP by hand ---

function request(port: number, kind = '', bytes = 2048): Buffer {
  const start = `{"kind":"${kind}","model":"${MODEL}","max_tokens":1024,"messages":[{"role":"user","content":"`;
  const body = `${start}${'y'.repeat(Math.max(0, bytes - start.length - 5))}"}]}`;
  const head = [
    'POST /v1/messages?beta=true HTTP/1.1',
    `host: 127.0.0.1:${port}`,
    `authorization: Bearer ${BEARER}`,
    'content-type: application/json',
    'accept: application/json',
    'user-agent: claude-cli/2.1.329 (external, cli)',
    'anthropic-version: 2023-06-01',
    'anthropic-beta: claude-code-20250219,interleaved-thinking-2025-05-14',
    'x-stainless-lang: js',
    'x-stainless-runtime: node',
    'x-app: cli',
    'accept-encoding: gzip, deflate, br, zstd',
    `content-length: ${body.length}`,
  ].join('\r\n');
  return Buffer.from(`${head}\r\n\r\n${body}`);
}

async function connect(port: number): Promise<Socket> {
  const socket = createConnection({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return socket;
}

/** One whole answer after the other on one connection; microseconds each. */
async function exchanges(port: number, count: number, bytes?: number): Promise<number[]> {
  const socket = await connect(port);
  const asked = request(port, '', bytes);
  const taken: number[] = [];
  await new Promise<void>((done, failed) => {
    let from = 0;
    let got = 0;
    let length = 0;
    const ask = (): void => {
      got = 0;
      length = 0;
      from = performance.now();
      socket.write(asked);
    };
    socket.on('data', (piece) => {
      got += piece.length;
      if (length === 0) {
        const head = piece.indexOf('\r\n\r\n');
        const text = piece.toString('latin1', 0, head);
        if (!text.startsWith('HTTP/1.1 200')) return failed(new Error(text));
        length = head + 4 + Number(/content-length: (\d+)/i.exec(text)![1]);
      }
      if (got < length) return;
      taken.push((performance.now() - from) * 1000);
      if (taken.length === count) done();
      else ask();
    });
    ask();
  });
  socket.destroy();
  return taken;
}

/** Requests a second on so many connections. */
async function rate(port: number, connections: number, each: number): Promise<number> {
  const from = performance.now();
  await Promise.all(Array.from({ length: connections }, () => exchanges(port, each)));
  return (connections * each) / ((performance.now() - from) / 1000);
}

/** Microseconds from the endpoint's writing of an event to its arrival here. */
async function eventDelays(port: number, count: number): Promise<number[]> {
  const socket = await connect(port);
  const taken: number[] = [];
  socket.write(request(port, `paced:${count}`));
  for await (const piece of socket as AsyncIterable<Buffer>) {
    const now = process.hrtime.bigint();
    const text = piece.toString('latin1');
    for (const [, at] of text.matchAll(/at (\d+) ns/g)) taken.push(Number(now - BigInt(at!)) / 1000);
    if (text.endsWith(END)) break;
  }
  socket.destroy();
  return taken;
}

/** Megabytes a second of one stream. */
async function throughput(port: number, kind: string, amount: number): Promise<{ rate: number; seconds: number }> {
  const socket = await connect(port);
  const from = performance.now();
  let bytes = 0;
  socket.write(request(port, `${kind}:${amount}`));
  await new Promise<void>((done) => {
    socket.on('data', (piece) => {
      bytes += piece.length;
      if (piece.length >= 5 && piece.toString('latin1', piece.length - 5) === END) done();
    });
    socket.on('close', () => done());
  });
  const seconds = (performance.now() - from) / 1000;
  socket.destroy();
  const expected = kind === 'bulk' ? EVENTS_64K.length * amount : EVENT.length * 200 * amount;
  if (bytes < expected * 0.99) throw new Error(`the stream broke off after ${bytes} of ${expected} bytes`);
  return { rate: bytes / MB / seconds, seconds };
}

async function signatures(count: number): Promise<number> {
  const signer = new AwsSigner('bedrock', 'us-east-1');
  const secret = (value: string): Secret => new Secret('x', value);
  const parts = {
    AccessKeyId: secret(`ASIA${'A'.repeat(16)}`),
    SecretAccessKey: secret('s'.repeat(40)),
    SessionToken: secret('t'.repeat(400)),
  };
  const credential: Credential = { cloud: 'aws', kind: 'session-keys', parts, confirmed: [] };
  const body = Buffer.alloc(2048, 'b');
  const path = '/model/us.anthropic.claude-sonnet-4-5-20250929-v1%3A0/invoke-with-response-stream';
  const host = 'bedrock-runtime.us-east-1.amazonaws.com';
  const from = performance.now();
  for (let at = 0; at < count; at++) {
    const headers = { host, 'content-type': 'application/json', 'content-length': '2048', 'user-agent': 'claude-cli' };
    await signer.add(headers, { host, path, body }, credential, Date.now());
  }
  return count / ((performance.now() - from) / 1000);
}

// --- the run ---

const children: ChildProcess[] = [];

/** As it will run: stripping types at the start takes memory of its own. */
function compile(folder: string): string {
  const compilerOptions = {
    noEmit: false,
    allowImportingTsExtensions: false,
    rewriteRelativeImportExtensions: true,
    rootDir: ROOT,
    outDir: folder,
    typeRoots: [join(ROOT, 'node_modules/@types')],
  };
  const files = [join(ROOT, 'bench/broker.ts')];
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), compilerOptions, files, include: [] }),
  );
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder], { stdio: 'inherit' });
  return join(folder, 'bench/broker.js');
}

async function start(self: string, role: string, ...args: string[]): Promise<{ port: number; pid: number }> {
  const child = fork(self, [role, ...args], { execArgv: [] });
  children.push(child);
  const [port] = (await once(child, 'message')) as [number];
  return { port, pid: child.pid! };
}

function memory(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(text)![1]) / 1024;
}

/** Processor time it has used, seconds; other work on the machine does not count. */
function processorSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

type Ways = Readonly<Record<string, number>>;

/** Each way once a round, after one round that is not counted. */
async function inTurn(
  ways: Ways,
  rounds: number,
  take: (port: number) => Promise<number>,
): Promise<Record<string, number[]>> {
  const taken: Record<string, number[]> = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, port] of Object.entries(ways)) {
      const value = await take(port);
      if (round >= 0) taken[name]!.push(value);
    }
  }
  return taken;
}

function rows(what: string, unit: string, taken: Record<string, number[]>, goal: string, digits = 0): string[][] {
  const direct = taken.direct!;
  return Object.entries(taken).map(([name, values]) => [
    `${what}, ${name}`,
    `${median(values).toFixed(digits)} ${unit}`,
    ratio(values, direct).toFixed(2),
    name === 'direct' ? '' : `${(median(values) - median(direct)).toFixed(digits)} ${unit}`,
    name === 'broker' ? goal : '',
  ]);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-broker-'));
  const only = process.argv[process.argv.indexOf('--only') + 1];
  const wants = (name: string): boolean => !process.argv.includes('--only') || only === name;
  const self = compile(folder);
  const endpoint = await start(self, 'endpoint');
  const broker = await start(self, 'broker', String(endpoint.port));
  const nginx = await startNginx(endpoint.port, folder);
  const ways: Ways = { direct: endpoint.port, broker: broker.port, ...(nginx === undefined ? {} : { nginx }) };
  const lines: string[][] = [['figure', 'median', 'ratio', 'added', 'goal']];
  if (wants('request')) {
    for (const port of Object.values(ways)) await exchanges(port, 3000);
    lines.push(
      ...rows(
        'request of 2 KiB, p50',
        'µs',
        await inTurn(ways, 15, async (port) => median(await exchanges(port, 400))),
        'added ≤ 250 µs',
      ),
    );
    lines.push(
      ...rows(
        'request of 200 KiB, p50',
        'µs',
        await inTurn(ways, 9, async (port) => median(await exchanges(port, 60, 200_000))),
        '',
      ),
    );
  }
  if (wants('event')) {
    lines.push(
      ...rows(
        'streamed event, p50',
        'µs',
        await inTurn(ways, 7, async (port) => median(await eventDelays(port, 150))),
        'added ≤ 100 µs',
      ),
    );
  }
  if (wants('rate')) {
    const before = processorSeconds(broker.pid);
    lines.push(
      ...rows('requests on 16 connections', '/s', await inTurn(ways, 7, (port) => rate(port, 16, 600)), '≥ 5000 /s'),
    );
    const each = (processorSeconds(broker.pid) - before) / (8 * 16 * 600);
    lines.push([
      "  of the broker's processor time",
      `${(1 / each).toFixed(0)} /s`,
      '',
      `${(each * 1e6).toFixed(0)} µs`,
      '',
    ]);
  }
  if (wants('stream')) {
    const before = processorSeconds(broker.pid);
    lines.push(
      ...rows(
        'one long stream',
        'MB/s',
        await inTurn(ways, 7, async (port) => (await throughput(port, 'bulk', 8000)).rate),
        '≥ 500 MB/s',
      ),
    );
    const bytes = 8 * 8000 * EVENTS_64K.length;
    const speed = bytes / MB / (processorSeconds(broker.pid) - before);
    lines.push(["  of the broker's processor time", `${speed.toFixed(0)} MB/s`, '', '', '']);
  }
  if (wants('memory')) {
    const before = memory(broker.pid, 'VmRSS');
    const { seconds } = await throughput(broker.port, 'single', 5000);
    const after = memory(broker.pid, 'VmRSS');
    const again = await throughput(broker.port, 'single', 5000);
    const last = memory(broker.pid, 'VmRSS');
    lines.push([
      'memory, a million events',
      `${after.toFixed(0)} MiB`,
      '',
      `${(after - before).toFixed(0)} MiB`,
      '≤ 120 MiB',
    ]);
    lines.push(['memory, a second million', `${last.toFixed(0)} MiB`, '', `${(last - after).toFixed(0)} MiB`, 'flat']);
    lines.push(['memory, the peak of all', `${memory(broker.pid, 'VmHWM').toFixed(0)} MiB`, '', '', '']);
    lines.push(['events of one chunk each', `${((2 / (seconds + again.seconds)) * 1000).toFixed(0)} k/s`, '', '', '']);
  }
  if (wants('sign')) {
    await signatures(5000);
    const taken: number[] = [];
    const before = process.cpuUsage();
    for (let round = 0; round < 7; round++) taken.push(await signatures(10_000));
    const { user, system } = process.cpuUsage(before);
    lines.push(['SigV4 signatures of 2 KiB', `${median(taken).toFixed(0)} /s`, '', '', '≥ 15000 /s']);
    lines.push(['  of processor time', `${(70_000 / ((user + system) / 1e6)).toFixed(0)} /s`, '', '', '']);
  }
  console.log(table(lines));
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true, force: true });
}

const [role, port] = process.argv.slice(2);
if (role === 'endpoint') startEndpoint();
else if (role === 'broker') await serveBroker(Number(port));
else await main();
