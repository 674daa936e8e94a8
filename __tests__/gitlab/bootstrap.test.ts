/** The bootstrap of the templates by itself: where the program comes from, and what is never started. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeCertificates } from '../fakes/certificates.ts';

const SOURCE = readFileSync(resolve(import.meta.dirname, '../../scripts/gitlab-bootstrap.js'), 'utf8');
const PROGRAM = `
import { readFileSync } from 'node:fs';
console.log(JSON.stringify({ words: process.argv.slice(2), script: process.argv[1], dotenv: process.env.KEYLESS_DOTENV, out: process.env.KEYLESS_WITH_OUTPUT_DIR ?? null }));
try { await import('./sdk.js'); } catch { console.log('no sdk'); }
process.exitCode = 7;
`;

function packOf(files: Record<string, string>) {
  const text = JSON.stringify(files);
  return { bytes: brotliCompressSync(text), sha256: createHash('sha256').update(text).digest('hex') };
}
const program = packOf({ 'dist/cli.js': PROGRAM, 'dist/package.json': '{"type":"module"}' });
const azure = packOf({ 'dist/sdk.js': "console.log('with the sdk');" });

let root: string;
let server: Server;
let asked: { url: string; token: string | undefined }[];
let answer: (url: string, token: string | undefined) => { status: number; body?: Buffer; to?: string };

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'bootstrap-'));
  mkdirSync(join(root, 'job'));
  mkdirSync(join(root, 'tmp'));
  asked = [];
  answer = (url) => ({ status: 200, body: url.includes('azure.br') ? azure.bytes : program.bytes });
  server = createServer((request, response) => {
    const token = request.headers['job-token'] as string | undefined;
    asked.push({ url: request.url ?? '', token });
    const { status, body, to } = answer(request.url ?? '', token);
    response.writeHead(status, to === undefined ? {} : { location: to }).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterEach(async () => {
  await new Promise((done) => server.close(done));
  rmSync(root, { recursive: true, force: true });
});

const here = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

interface Ask {
  readonly pin?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly sha256?: string;
}

function start({ pin = {}, env = {}, sha256 = program.sha256 }: Ask = {}) {
  const packs = { program: { sha256 }, azure: { sha256: azure.sha256, inputs: ['tenant-id'] } };
  const whole = {
    commands: ['run'],
    from: 'component',
    project: 'acme/keyless',
    ref: 'a'.repeat(40),
    version: '0.1.0',
    packs,
    ...pin,
  };
  const child = spawn(process.execPath, ['--input-type=module', '-'], {
    cwd: join(root, 'job'),
    env: {
      PATH: dirname(process.execPath),
      HOME: join(root, 'home'),
      TMPDIR: join(root, 'tmp'),
      CI_API_V4_URL: `${here()}/api/v4`,
      CI_JOB_TOKEN: 'glcbt-64_job',
      KEYLESS_TEST_PIN: JSON.stringify(whole),
      ...env,
    },
  });
  child.stdin.end(SOURCE);
  let [out, err] = ['', ''];
  child.stdout.on('data', (bytes: Buffer) => {
    out += bytes.toString();
  });
  child.stderr.on('data', (bytes: Buffer) => {
    err += bytes.toString();
  });
  return new Promise<{ exit: number | null; out: string; err: string }>((done) =>
    child.on('close', (exit) => done({ exit, out, err })),
  );
}

const FILE =
  '/api/v4/projects/acme%2Fkeyless/repository/files/program%2Fprogram.br/raw?ref=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';

describe('the bootstrap', () => {
  it.each([
    { check: 'true ', word: 'check', packs: ['program', 'check'] },
    { check: 'false ', word: 'run', packs: ['program'] },
  ])('with check: $check is told to $word, and fetches what that needs', async ({ check, word, packs }) => {
    const further = { program: { sha256: program.sha256 }, check: { sha256: program.sha256, command: 'check' } };
    const { out } = await start({ pin: { packs: further }, env: { KEYLESS_WITH_CHECK: check } });
    expect(JSON.parse(out.split('\n')[0]!)).toMatchObject({ words: [word], out: '.keyless-agent' });
    expect(asked.map(({ url }) => /program%2F(\w+)\.br/.exec(url)?.[1]).sort()).toEqual([...packs].sort());
  });

  it('starts the program of the very commit, tells it where results go, and passes its exit status on', async () => {
    const { exit, out, err } = await start();
    expect([exit, err]).toEqual([7, '']);
    expect(asked).toEqual([{ url: FILE, token: undefined }]);
    expect(JSON.parse(out.split('\n')[0]!)).toMatchObject({
      words: ['run'],
      dotenv: join(root, 'job', '.keyless-agent', 'outputs.env'),
      out: '.keyless-agent',
    });
    expect(out).toContain('no sdk');
  });

  it('leaves nothing in the temporary folder', async () => {
    await start();
    expect(readdirSync(join(root, 'tmp'))).toEqual([]);
  });

  it('fetches the pack of a cloud when an input of it is given', async () => {
    const { out } = await start({ env: { KEYLESS_WITH_TENANT_ID: 'contoso.com' } });
    expect(out).toContain('with the sdk');
    expect(asked).toHaveLength(2);
  });

  it('never starts what another checksum has', async () => {
    const { exit, out, err } = await start({ sha256: '0'.repeat(64) });
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('its checksum differs');
  });

  it('never starts what is no pack at all, or too large to be one', async () => {
    answer = () => ({ status: 200, body: Buffer.from('<html>please log in</html>') });
    const page = await start();
    expect(page).toMatchObject({
      exit: 2,
      out: '',
      err: expect.stringContaining('What came for program.br is no pack'),
    });
    expect(page.err).not.toContain('checksum');
    answer = () => ({ status: 200, body: brotliCompressSync(Buffer.alloc(65 * 1024 * 1024)) });
    expect(await start()).toMatchObject({ exit: 2, out: '' });
  });

  it('shows the job token to a private component project, and to nobody else', async () => {
    answer = (_url, token) => (token === 'glcbt-64_job' ? { status: 200, body: program.bytes } : { status: 404 });
    expect((await start()).exit).toBe(7);
    expect(asked.map(({ token }) => token)).toEqual([undefined, 'glcbt-64_job']);
  });

  it('drops the job token when it is sent on', async () => {
    answer = (url, token) => {
      if (url.startsWith('/elsewhere')) return { status: 200, body: program.bytes };
      return token === undefined ? { status: 404 } : { status: 302, to: '/elsewhere' };
    };
    expect((await start()).exit).toBe(7);
    expect(asked.at(-1)).toEqual({ url: '/elsewhere', token: undefined });
  });

  it('says what to do when the component project lets nobody in', async () => {
    answer = () => ({ status: 404 });
    const { exit, err } = await start();
    expect(exit).toBe(2);
    expect(err).toContain('acme/keyless does not show program/program.br at aaaaaaaaaaaa (404).');
    expect(err).toContain('component-project: my-group/keyless-agent');
    expect(err).toContain('job token allow-list');
    expect(err).not.toContain('glcbt-64_job');
  });

  it('asks again when the server is at fault', async () => {
    let times = 0;
    answer = () => (++times < 3 ? { status: 502 } : { status: 200, body: program.bytes });
    expect((await start()).exit).toBe(7);
  }, 20_000);

  it('takes the packs from a folder of the image, without any request', async () => {
    mkdirSync(join(root, 'opt'));
    writeFileSync(join(root, 'opt', 'program.br'), program.bytes);
    expect((await start({ pin: { from: join(root, 'opt') } })).exit).toBe(7);
    expect(asked).toEqual([]);
    expect((await start({ pin: { from: join(root, 'none') }, env: { HOME: join(root, 'other') } })).err).toContain(
      'There is no',
    );
  });

  it('needs no second download for the same program, and does not trust what it kept', async () => {
    await start();
    expect((await start()).exit).toBe(7);
    expect(asked).toHaveLength(1);
    const cache = join(root, 'home/.cache/keyless-agent/packs');
    writeFileSync(join(cache, readdirSync(cache)[0]!), packOf({ 'dist/cli.js': 'console.log("evil")' }).bytes);
    const { exit, out } = await start();
    expect([exit, out.includes('evil'), asked.length]).toEqual([7, false, 2]);
  });

  it.each([
    ['a folder', (place: string) => void mkdirSync(place)],
    ['a link to what never ends', (place: string) => symlinkSync('/dev/zero', place)],
  ])('fetches the program when %s lies in its place in the cache', async (_, put) => {
    const cache = join(root, 'home/.cache/keyless-agent/packs');
    mkdirSync(cache, { recursive: true });
    put(join(cache, `${program.sha256}.br`));
    expect(await start()).toMatchObject({ exit: 7, err: '' });
    expect(asked).toHaveLength(1);
  });

  it('says where it cannot write, without a stack', async () => {
    const { exit, err } = await start({ env: { TMPDIR: join(root, 'nowhere') } });
    expect([exit, err]).toEqual([
      2,
      expect.stringContaining(`${join(root, 'nowhere')} cannot be written to (ENOENT).`),
    ]);
    expect(err).not.toContain(' at ');
  });

  it('starts npm outside of the checkout, whose files could choose another npm', async () => {
    const bin = join(root, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'npm'), `#!/bin/sh\npwd >'${join(root, 'where')}'\nexit 1\n`);
    chmodSync(join(bin, 'npm'), 0o755);
    const { exit, err } = await start({ pin: { from: 'npm' }, env: { PATH: `${bin}:/usr/bin:/bin` } });
    expect([exit, err]).toEqual([2, expect.stringContaining('npm could not install keyless-agent@0.1.0.')]);
    expect(readFileSync(join(root, 'where'), 'utf8')).toMatch(/\/tmp\/keyless-agent-npm-\w+\n$/);
  });

  it('looks to the results of the project when a script before it has gone elsewhere', async () => {
    const planted = join(root, '.keyless-agent');
    mkdirSync(planted);
    writeFileSync(join(planted, 'outputs.env'), 'PATH=/tmp/evil\n');
    const { out } = await start({ env: { CI_PROJECT_DIR: root } });
    expect(JSON.parse(out.split('\n')[0]!)).toMatchObject({ dotenv: join(planted, 'outputs.env') });
    expect(existsSync(planted)).toBe(false);
  });

  it('takes away what the repository brought in the place of our results', async () => {
    const results = join(root, 'job', '.keyless-agent');
    mkdirSync(results);
    writeFileSync(join(results, 'outputs.env'), 'PATH=/tmp/evil\n');
    await start();
    expect(existsSync(results)).toBe(false);
    symlinkSync(join(root, 'home'), results);
    await start();
    expect([existsSync(results), existsSync(join(root, 'home'))]).toEqual([false, true]);
  });

  it('gives a command to exec, and refuses none', async () => {
    const { out } = await start({
      pin: { commands: ['exec'] },
      env: { KEYLESS_COMMAND: 'python ask.py && echo "$X"' },
    });
    expect(JSON.parse(out.split('\n')[0]!)).toMatchObject({
      words: ['exec', '--', 'sh', '-ec', 'python ask.py && echo "$X"'],
      out: null,
    });
    expect((await start({ pin: { commands: ['exec'] } })).err).toContain('There is no command to run.');
  });

  it("reads the component's own project from the job, when that is the project", async () => {
    await start({ pin: { project: '$CI_PROJECT_PATH' }, env: { CI_PROJECT_PATH: 'acme/keyless' } });
    expect(asked[0]?.url).toBe(FILE);
  });

  it('tells of a proxy that gives no answer', async () => {
    const proxied = { HTTP_PROXY: 'http://127.0.0.1:9', CI_API_V4_URL: 'http://gitlab.internal/api/v4' };
    const { exit, err } = await start({ env: proxied });
    expect([exit, err]).toEqual([2, expect.stringContaining('NO_PROXY: gitlab.internal   (this job has a proxy)')]);
    expect((await start({ env: { CI_API_V4_URL: 'http://127.0.0.1:9/api/v4' } })).err).not.toContain('NO_PROXY');
  }, 20_000);

  it.each(['http://[', 'file:///etc/passwd', 'data:text/plain,x'])(
    'is not sent on to %s',
    async (to) => {
      answer = () => ({ status: 302, to });
      const { exit, err } = await start();
      expect([exit, err]).toEqual([2, expect.stringContaining('(sent on to what is no address)')]);
    },
    20_000,
  );

  it('stops reading what has no end', async () => {
    answer = () => ({ status: 200, body: Buffer.alloc(70 * 1024 * 1024) });
    expect(await start()).toMatchObject({ exit: 2, err: expect.stringContaining('(more than a pack)') });
  }, 20_000);

  it('goes through the proxy of the job', async () => {
    const proxied = { HTTP_PROXY: here(), http_proxy: here(), CI_API_V4_URL: 'http://gitlab.internal/api/v4' };
    expect((await start({ env: proxied })).exit).toBe(7);
    expect(asked[0]?.url).toBe(`http://gitlab.internal${FILE}`);
  });

  it('trusts the private CA that the runner names, and no other', async () => {
    const made = makeCertificates();
    const secure = createSecureServer({ key: made.key, cert: made.cert }, (_request, response) =>
      response.end(program.bytes),
    );
    await new Promise<void>((ready) => secure.listen(0, '127.0.0.1', ready));
    try {
      writeFileSync(join(root, 'ca.pem'), made.ca);
      const CI_API_V4_URL = `https://127.0.0.1:${(secure.address() as AddressInfo).port}/api/v4`;
      const known = await start({ env: { CI_API_V4_URL, CI_SERVER_TLS_CA_FILE: join(root, 'ca.pem') } });
      expect([known.exit, known.err]).toEqual([7, '']);
      const strange = await start({ env: { CI_API_V4_URL, HOME: join(root, 'other') } });
      expect([strange.exit, strange.out]).toEqual([2, '']);
      expect(strange.err).toContain('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
      expect(strange.err).toContain('NODE_EXTRA_CA_CERTS');
    } finally {
      await new Promise((done) => secure.close(done));
    }
  }, 20_000);
});
