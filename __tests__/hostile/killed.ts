/**
 * keyless-agent killed outright (SIGKILL) while its agent works, in a world of its own (stage.ts): what is left, and who repairs it.
 *
 * In: `node killed.ts outer '{"asked":"auto",…}'` → out: one line of JSON on standard output.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shell } from '../../src/ci/shell.ts';
import { createHost } from '../../src/host/index.ts';
import { isolate } from '../../src/process/isolation/index.ts';
import type { IsolationMode } from '../../src/process/isolation/modes.ts';
import { supervise } from '../../src/process/supervise.ts';

export interface KilledAsk {
  readonly asked: 'auto' | IsolationMode;
  readonly noMaps?: boolean;
  readonly sudo?: 'plain' | 'pty';
  readonly container?: boolean;
  /**
   * Who comes next: GitHub's post step, another run in the same folder, one for which our private folder is gone too; nobody: we are
   * not killed, the agent's time is over.
   */
  readonly next: 'post' | 'run' | 'run without a trace' | 'nobody';
}

export interface Killed {
  readonly says: string;
  /** The agent and what it had started ran when we were killed, and a second later. */
  readonly ran: boolean;
  readonly runsOn: boolean;
  /** Somebody else owned the workspace when we were killed, and after who came next. */
  readonly lent: boolean;
  readonly restored: boolean;
  /** Beside the owner: modes of the job's folders, no program that runs as its owner, no private folder. */
  readonly clean: boolean;
  /** What the next one told. */
  readonly told: string;
}

const ROOT = '/tmp/scene';
const HOME = `${ROOT}/home/runner`;
const TEMP = `${HOME}/work/_temp`;
const WORKSPACE = `${HOME}/work/repository/repository`;
const MARK = 'marked-as-the-agent-of-this-scene';

const [, , role, told = '{}'] = process.argv;

function write(path: string, text: string, mode: number): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode });
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Living processes of the agent. */
function agents(): number {
  return readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'latin1').split('\0')[0] === MARK;
    } catch {
      return false;
    }
  }).length;
}

function owners(): string {
  return ['', 'README.md', 'src', 'src/deep']
    .map((name) => lstatSync(join(WORKSPACE, name)))
    .map(({ uid, gid }) => `${uid}:${gid}`)
    .join(' ');
}

function modes(): string {
  return [HOME, TEMP, `${HOME}/.npmrc`, `${TEMP}/event.json`, `${HOME}/.aws`]
    .map((path) => lstatSync(path).mode.toString(8))
    .join(' ');
}

function start(ask: string): ReturnType<typeof spawn> {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', import.meta.filename, 'main', ask], {
    env: { PATH: process.env.PATH, HOME, RUNNER_TEMP: TEMP },
    cwd: WORKSPACE,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function until(done: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 200 && !done(); tries++) await wait(50);
  return done();
}

async function outer(ask: KilledAsk): Promise<void> {
  write(`${WORKSPACE}/README.md`, 'A repository.\n', 0o644);
  write(`${WORKSPACE}/src/deep`, 'x\n', 0o600);
  write(`${HOME}/.npmrc`, 'x\n', 0o644);
  write(`${HOME}/.aws/credentials`, 'x\n', 0o600);
  write(`${TEMP}/event.json`, '{}\n', 0o644);
  const before = { owners: owners(), modes: modes() };
  const main = start(told);
  let out = '';
  main.stdout?.on('data', (bytes: Buffer) => {
    out += bytes.toString();
  });
  const ran = await until(() => agents() === 2 && existsSync(join(WORKSPACE, 'made')));
  if (ask.next !== 'nobody') main.kill('SIGKILL');
  await new Promise((resolve) => main.once('close', resolve));
  await wait(1000);
  const runsOn = agents() > 0;
  const [dir = '', says = ''] = out.split('\n');
  const lent = owners() !== before.owners;
  const after = next(ask, dir);
  const made = lstatSync(join(WORKSPACE, 'made'));
  const ended: Killed = {
    says,
    ran,
    runsOn,
    lent,
    restored: owners() === before.owners && made.uid === process.getuid!(),
    clean:
      modes() === before.modes &&
      (ask.next === 'run without a trace' || (made.mode & 0o6000) === 0) &&
      !existsSync(dir),
    told: after,
  };
  process.stdout.write(`${JSON.stringify(ended)}\n`);
}

function next(ask: KilledAsk, dir: string): string {
  if (ask.next === 'nobody') return '';
  const node = ['--disable-warning=ExperimentalWarning'];
  const env = { PATH: process.env.PATH, HOME, RUNNER_TEMP: TEMP };
  if (ask.next === 'post') {
    const post = join(import.meta.dirname, '../../src/post.ts');
    return spawnSync(process.execPath, [...node, post], { env: { ...env, STATE_PRIVATE_DIR: dir }, encoding: 'utf8' })
      .stdout;
  }
  if (ask.next === 'run without a trace') rmSync(dir, { recursive: true, force: true });
  const words = [...node, import.meta.filename, 'again', told];
  return spawnSync(process.execPath, words, { env, cwd: WORKSPACE, encoding: 'utf8' }).stderr;
}

function hostOf(ask: KilledAsk) {
  const host = createHost({
    platform: { ...shell, id: 'github' },
    env: { ...process.env, RUNNER_TEMP: TEMP },
    cwd: WORKSPACE,
    log: 'stderr',
  });
  const { exists } = host.files;
  Object.assign(host.files, {
    exists: (path: string) => !(ask.noMaps && path.endsWith('/perl')) && exists.call(host.files, path),
  });
  return host;
}

function hold(ask: KilledAsk, host: ReturnType<typeof hostOf>) {
  return isolate({ asked: ask.asked, workspace: WORKSPACE, writable: true, reads: [], hides: [TEMP, HOME] }, host);
}

/** Its agent leaves its group, its session and its parent, and makes a program that runs as its owner. */
async function main(ask: KilledAsk): Promise<void> {
  const host = hostOf(ask);
  const isolation = await hold(ask, host);
  process.stdout.write(`${host.files.privateDir()}\n${isolation.says}\n`);
  // It does not end when it is asked to.
  const work = `trap '' INT TERM; setsid /bin/sh -c 'exec -a ${MARK} sleep 300' & cp /bin/true made; chmod 4755 made; exec -a ${MARK} sleep 300`;
  const order = {
    file: '/bin/bash',
    args: ['-c', work.replace('/bin/sh', '/bin/bash')],
    env: { PATH: '/usr/bin:/bin' },
    cwd: WORKSPACE,
  };
  const ignore = (): void => {};
  const timeoutSeconds = ask.next === 'nobody' ? 2 : 100;
  await supervise(host, order, { timeoutSeconds, graceSeconds: 1, isolation, onStdout: ignore, onStderr: ignore });
  await isolation.close();
  host.close();
}

async function again(ask: KilledAsk): Promise<void> {
  const host = hostOf(ask);
  const isolation = await hold(ask, host);
  await isolation.close();
  host.close();
}

if (role === 'outer') await outer(JSON.parse(told) as KilledAsk);
if (role === 'main') await main(JSON.parse(told) as KilledAsk);
if (role === 'again') await again(JSON.parse(told) as KilledAsk);
