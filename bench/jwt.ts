/**
 * How long a supplied JWT takes to be validated.
 *
 * `node bench/jwt.ts [rounds]` (default 21 rounds) prints, in process, medians of the verification alone, of the whole validation
 * with keys at hand, and of the refusal of 20 MB; and as a process, from start to exit, a program that fetches the key set over
 * TLS on loopback and validates, against `node -e 0` of the same round. The program is the product's own identity source and host
 * as a bundle, built for the bench into a folder of its own; each run is checked: the subject on standard output, nothing else.
 */
import { execFileSync, fork } from 'node:child_process';
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { argv, execPath, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { makeCertificates } from '../__tests__/fakes/certificates.ts';
import { FakeHost } from '../__tests__/fakes/fake-host.ts';
import { Inputs, type RawInput } from '../src/core/inputs.ts';
import { SHARED_INPUTS } from '../src/core/shared-inputs.ts';
import { suppliedJwt } from '../src/identity/supplied-jwt/index.ts';
import { readJwt } from '../src/identity/supplied-jwt/read-jwt.ts';
import { loadJose, verifySignature } from '../src/identity/supplied-jwt/verify.ts';
import { type Ended, inTurn, median, milliseconds, NOTHING, ratio, run, table, times, verdict } from './measure.ts';

const TARGET = { process: 3.6, verificationMs: 5, refusalMs: 1 };
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CALLS = 200;
const AUDIENCE = 'my-gateway';

interface Made {
  readonly token: string;
  readonly keys: string;
}

function make(issuer: string, secret: KeyObject, jwk: object): Made {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: issuer,
    sub: 'service:agent',
    aud: AUDIENCE,
    iat: now - 5,
    exp: now + 3595,
    pad: 'x'.repeat(900),
  };
  const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: 'key-1' })}.${part(claims)}`;
  const signature = sign('sha256', Buffer.from(signed), secret).toString('base64url');
  return { token: `${signed}.${signature}`, keys: JSON.stringify({ keys: [jwk] }) };
}

/** Milliseconds of each of so many calls, the first of them apart. */
async function timed(calls: number, call: () => unknown): Promise<{ first: number; rest: number[] }> {
  const taken: number[] = [];
  for (let at = 0; at <= calls; at++) {
    const from = performance.now();
    await call();
    taken.push(performance.now() - from);
  }
  const [first = 0, ...rest] = taken;
  return { first, rest };
}

async function inProcess(secret: KeyObject, jwk: Record<string, unknown>): Promise<string> {
  const issuer = 'https://login.example.com';
  const { token, keys } = make(issuer, secret, jwk);
  const jose = await loadJose();
  const read = readJwt(token, ['RS256']);
  const verification = await timed(CALLS, () => verifySignature(token, read, jwk, jose, Date.now()));
  const host = new FakeHost({ now: Date.now() });
  const given = { 'jwt-token': token, 'jwt-issuer': issuer, 'jwt-audience': AUDIENCE, 'jwt-jwks': keys };
  const raw = new Map<string, RawInput>(Object.entries(given).map(([name, value]) => [name, { value, from: 'input' }]));
  const offer = {
    platform: 'github',
    canMint: false,
    env: {},
    stdin: () => '',
    idToken: () => Promise.reject(new Error()),
  };
  const plan = suppliedJwt.plan(new Inputs([...SHARED_INPUTS, ...suppliedJwt.inputs], raw), offer);
  const validation = await timed(CALLS, () => plan!.get('', host));
  host.dispose();
  const huge = `${token}${'x'.repeat(20_000_000)}`;
  const refusal = await timed(CALLS, () => {
    try {
      readJwt(huge, ['RS256']);
    } catch {
      return;
    }
    throw new Error('20 MB were taken');
  });
  const fine = (ms: number): string => `${ms.toFixed(3)} ms`;
  const row = (name: string, { first, rest }: { first: number; rest: number[] }, goal?: number): string[] => [
    name,
    fine(first),
    fine(median(rest)),
    goal === undefined ? '' : `≤ ${goal} ms: ${verdict(Math.max(first, median(rest)), goal)}`,
  ];
  return table([
    ['in process', 'first', 'median', 'goal'],
    row('verification alone', verification, TARGET.verificationMs),
    row('whole validation, keys at hand', validation),
    row('20 MB refused', refusal, TARGET.refusalMs),
  ]);
}

const PROGRAM = `
import { Inputs } from './lib/core/inputs.js';
import { SHARED_INPUTS } from './lib/core/shared-inputs.js';
import { shell } from './lib/ci/shell.js';
import { createHost } from './lib/host/index.js';
import { suppliedJwt } from './lib/identity/supplied-jwt/index.js';
const env = { ...process.env };
const host = createHost({ platform: shell, env, cwd: process.cwd(), log: 'stderr' });
const raw = new Map(JSON.parse(env.GIVEN).map(([name, value]) => [name, { value, from: 'flag' }]));
const inputs = new Inputs([...SHARED_INPUTS, ...suppliedJwt.inputs], raw);
const offer = { platform: 'shell', canMint: false, env, stdin: () => '', now: () => host.now(), idToken: () => Promise.reject() };
const { trust, claims } = await suppliedJwt.plan(inputs, offer).get('', host);
process.stdout.write(trust + ' ' + claims.sub, () => process.exit());
`;

/** The program as a bundle below `folder`. */
function build(folder: string): string {
  const node = (tool: string, ...args: string[]): void => {
    execFileSync(execPath, [join(ROOT, 'node_modules', tool), ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  node('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', join(folder, 'lib'));
  writeFileSync(join(folder, 'program.js'), PROGRAM);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  node('@vercel/ncc/dist/ncc/cli.js', 'build', join(folder, 'program.js'), '-o', join(folder, 'dist'), '--no-cache');
  return join(folder, 'dist', 'index.js');
}

function check(ended: Ended): number {
  if (ended.status !== 0 || ended.out !== 'signature service:agent')
    throw new Error(`${ended.status} ${ended.out}${ended.err}`);
  return ended.ms;
}

async function asProcess(rounds: number, secret: KeyObject, jwk: object): Promise<string> {
  const folder = mkdtempSync(join(ROOT, 'coverage-bench-'));
  const server = fork(fileURLToPath(import.meta.url), ['--serve'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  try {
    server.send({ jwk, ca: join(folder, 'ca.pem') });
    const [issuer] = (await once(server, 'message')) as [string];
    const { token, keys } = make(issuer, secret, jwk);
    const file = build(folder);
    const common = { 'jwt-token': token, 'jwt-issuer': issuer, 'jwt-audience': AUDIENCE };
    const program = (given: object) => ({
      args: [file],
      env: { GIVEN: JSON.stringify(Object.entries(given)), NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') },
    });
    const taken = await inTurn(rounds, {
      'node -e 0': async () => (await run(NOTHING)).ms,
      'keys at hand': async () => check(await run(program({ ...common, 'jwt-jwks': keys }))),
      'keys by address': async () => check(await run(program({ ...common, 'jwt-jwks-uri': `${issuer}/keys` }))),
      'keys by discovery': async () => check(await run(program(common))),
    });
    const names = Object.keys(taken) as (keyof typeof taken)[];
    return table([
      ['as a process', 'wall', 'ratio', 'goal'],
      ...names.map((name) => {
        const share = ratio(taken[name], taken['node -e 0']);
        const goal = name === 'keys by address' ? `≤ ${TARGET.process} ×: ${verdict(share, TARGET.process)}` : '';
        return [name, milliseconds(median(taken[name])), times(share), goal];
      }),
    ]);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The issuer, in a process of its own. */
async function serve({ jwk, ca }: { jwk: object; ca: string }): Promise<void> {
  const certificates = makeCertificates();
  writeFileSync(ca, certificates.ca);
  const server = createServer(certificates, (request, response) => {
    const discovery = { issuer, jwks_uri: `${issuer}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/keys' ? { keys: [jwk] } : discovery));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.send?.(issuer);
}

if (argv[2] === '--serve') {
  process.once('message', (order) => void serve(order as { jwk: object; ca: string }));
  process.once('disconnect', () => process.exit());
} else {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'key-1', use: 'sig', alg: 'RS256' };
  stdout.write(`${await inProcess(privateKey, jwk)}\n`);
  stdout.write(await asProcess(Number(argv[2] ?? 21), privateKey, jwk));
}
