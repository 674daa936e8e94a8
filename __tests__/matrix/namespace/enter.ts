/**
 * The inside of the matrix's network namespace: makes a world of names that has only loopback, then starts jest in it.
 *
 * In: jest's arguments; started by `unshare --net --mount`, as root of that namespace → out: jest's exit status.
 * Trap: bind mounts are seen by this mount namespace alone, once it is private; without that they would change the machine.
 * Spec: network_namespaces(7), mount_namespaces(7), resolv.conf(5)
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Authority } from './authority.ts';
import { FRONT_ADDRESS, startDns } from './dns.ts';
import { startFront } from './front.ts';
import { Notes } from './notes.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Where distributions keep the authorities that programs trust. */
const BUNDLES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

function run(file: string, ...args: string[]): void {
  execFileSync(file, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** `ip` where there is one, else the older tool. */
function raiseLoopback(): void {
  try {
    run('ip', 'link', 'set', 'lo', 'up');
    run('ip', 'address', 'add', `${FRONT_ADDRESS}/32`, 'dev', 'lo');
  } catch {
    run('ifconfig', 'lo', 'up');
    run('ifconfig', 'lo:1', FRONT_ADDRESS, 'netmask', '255.255.255.255', 'up');
  }
}

/** Puts a text in place of a file of the machine, for this namespace alone. */
function cover(path: string, text: string, dir: string): void {
  if (!existsSync(path)) return;
  const own = join(dir, path.replaceAll('/', '_'));
  writeFileSync(own, text);
  run('mount', '--bind', own, path);
}

async function startControl(notes: Notes): Promise<string> {
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      const pieces: Buffer[] = [];
      for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
      const { hosts, tolerates } = JSON.parse(Buffer.concat(pieces).toString()) as Parameters<Notes['begin']>[0] & {
        hosts: Record<string, string>;
        tolerates: string[];
      };
      notes.begin(hosts, tolerates);
    }
    response.end(JSON.stringify(notes.noticed));
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** The user who began: inside a user namespace everything so far was done as its root. */
function asBefore(): string[] {
  const { KEYLESS_MATRIX_USER: user } = process.env;
  if (user === undefined) return [];
  const [uid, gid] = user.split(':');
  return ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`];
}

const dir = mkdtempSync(join(tmpdir(), 'keyless-matrix-'));
try {
  run('mount', '--make-rprivate', '/');
  raiseLoopback();
  const authority = new Authority(dir);
  const bundle = BUNDLES.find((path) => existsSync(path));
  if (bundle) cover(bundle, `${readFileSync(bundle, 'utf8')}\n${authority.pem}`, dir);
  cover('/etc/resolv.conf', 'nameserver 127.0.0.1\nsearch .\n', dir);
  cover('/etc/nsswitch.conf', 'passwd: files\ngroup: files\nhosts: files dns\n', dir);
  cover('/etc/hosts', `127.0.0.1 localhost ${hostname()}\n::1 localhost\n`, dir);
  const notes = new Notes();
  await startDns((name) => notes.asked(name));
  await startFront(authority, notes);
  const env = {
    ...process.env,
    KEYLESS_MATRIX_CONTROL: await startControl(notes),
    KEYLESS_MATRIX_CA: authority.path,
    ...(bundle && { KEYLESS_MATRIX_BUNDLE: bundle }),
  };
  const jest = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
  const [file, ...args] = [...asBefore(), process.execPath, ...jest, ...process.argv.slice(2)];
  const child = spawn(file!, args, { cwd: ROOT, env, stdio: 'inherit' });
  process.exitCode = await new Promise<number>((ended, failed) => {
    child.on('error', failed);
    child.on('close', (code) => ended(code ?? 1));
  });
} finally {
  rmSync(dir, { recursive: true, force: true });
}
