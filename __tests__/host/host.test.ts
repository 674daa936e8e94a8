import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { github } from '../../src/ci/github.ts';
import { shell } from '../../src/ci/shell.ts';
import type { LiveHost } from '../../src/core/door.ts';
import { Secret } from '../../src/core/secret.ts';
import { createHost } from '../../src/host/index.ts';

class Lines {
  text = '';
  write(bytes: string | Uint8Array): void {
    this.text += typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString();
  }
}

let base: string;
let host: LiveHost | undefined;
let out: Lines;
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'host-test-')));
  out = new Lines();
});
afterEach(() => {
  host?.close({ all: true });
  host = undefined;
  rmSync(base, { recursive: true, force: true });
});

function onGitHub(more: { cwd?: string; temp?: string } = {}): LiveHost {
  for (const name of ['output', 'state']) writeFileSync(join(base, name), '');
  host = createHost({
    platform: github,
    env: { RUNNER_TEMP: more.temp ?? base, GITHUB_OUTPUT: join(base, 'output'), GITHUB_STATE: join(base, 'state') },
    cwd: more.cwd ?? '/nowhere',
    log: 'stdout',
    stdout: out,
    stderr: out,
  });
  return host;
}

describe('the vault before every sink', () => {
  it('masks a hidden value in log, output, state and annotation, and registers it with the platform once', () => {
    const { log, voice, hide } = onGitHub();
    hide(new Secret('key', 'a-secret-value'));
    hide(new Secret('key again', 'a-secret-value'));
    log.line('it is a-secret-value');
    voice.output('result', 'a-secret-value');
    voice.saveState('x', 'a-secret-value');
    voice.annotate('notice', 'a-secret-value');
    expect(out.text).toBe('::add-mask::a-secret-value\nit is ***\n::notice::***\n');
    expect(readFileSync(join(base, 'output'), 'utf8') + readFileSync(join(base, 'state'), 'utf8')).not.toContain(
      'a-secret-value',
    );
  });

  it('hides each part of a JWT', () => {
    const { log, hide } = onGitHub();
    hide(new Secret('token', 'aGVhZGVyaGVhZGVy.cGF5bG9hZHBheWxvYWQ.c2lnbmF0dXJlc2ln'));
    out.text = '';
    log.line('cGF5bG9hZHBheWxvYWQ and c2lnbmF0dXJlc2ln');
    expect(out.text).toBe('*** and ***\n');
  });

  it('keeps a command from being read out of a log line', () => {
    onGitHub().log.line('\u001b[0m::error::x');
    expect(out.text).toBe(': :error::x\n');
  });

  it('finds a secret that a wrapped command prints in halves', () => {
    const live = onGitHub();
    live.hide(new Secret('key', 'a-secret-value'));
    out.text = '';
    live.passOn('stdout', Buffer.from('it is a-secr'));
    live.passOn('stdout', Buffer.from('et-value\n'));
    live.passOn('stdout', 'end');
    expect(out.text).toBe('it is ***\n');
  });

  it('prints no mask in a shell', () => {
    host = createHost({ platform: shell, env: {}, cwd: base, log: 'stderr', stdout: out, stderr: out });
    host.hide(new Secret('key', 'a-secret-value'));
    expect(out.text).toBe('');
  });
});

describe('the private folder', () => {
  it('is made at first use under RUNNER_TEMP, for us alone, and named to the post step', () => {
    const { files } = onGitHub();
    expect(readdirSync(base)).toEqual(['output', 'state']);
    const dir = files.privateDir();
    expect(files.privateDir()).toBe(dir);
    expect(dirname(dir)).toBe(base);
    expect(statSync(dir).mode & 0o777).toBe(0o700);
    expect(readFileSync(join(base, 'state'), 'utf8')).toMatch(new RegExp(`^PRIVATE_DIR<<(\\S+)\n${dir}\n\\1\n$`));
  });

  it('is refused inside a checked-out repository', () => {
    mkdirSync(join(base, 'repo/.git'), { recursive: true });
    mkdirSync(join(base, 'repo/tmp'));
    const { files } = onGitHub({ cwd: join(base, 'repo'), temp: join(base, 'repo/tmp') });
    expect(() => files.privateDir()).toThrow(expect.objectContaining({ code: 'environment-unsafe' }));
    expect(readdirSync(join(base, 'repo/tmp'))).toEqual([]);
  });

  it('is gone after close with what was leased in it; a file the user named stays until all is said', () => {
    const live = onGitHub();
    const dir = live.files.privateDir();
    const named = join(base, 'agent.env');
    live.lease({ kind: 'path', path: named });
    live.files.writePrivate(named, '# keyless-agent env-file: x\n');
    live.lease({ kind: 'path', path: join(dir, 'home') });
    live.files.writePrivate(join(dir, 'home/key'), 'x');
    expect(live.close()).toEqual([]);
    expect(existsSync(dir)).toBe(false);
    expect(existsSync(named)).toBe(true);
  });

  it('takes the named file with it when all is given back', () => {
    const live = onGitHub();
    const named = join(base, 'agent.env');
    live.lease({ kind: 'path', path: named });
    live.files.writePrivate(named, '# keyless-agent env-file: x\n');
    expect(live.close({ all: true })).toEqual([]);
    expect(existsSync(named)).toBe(false);
  });
});

describe('private files', () => {
  it('are new, 0600, in folders of 0700', () => {
    const { files } = onGitHub();
    files.writePrivate(join(base, 'a/b/c'), 'x');
    expect([statSync(join(base, 'a/b/c')).mode & 0o777, statSync(join(base, 'a')).mode & 0o777]).toEqual([
      0o600, 0o700,
    ]);
    expect(() => files.writePrivate(join(base, 'a/b/c'), 'y')).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  });

  it('are never written through a planted link', () => {
    const { files } = onGitHub();
    writeFileSync(join(base, 'precious'), 'precious');
    symlinkSync(join(base, 'precious'), join(base, 'link'));
    symlinkSync(join(base, 'not-there'), join(base, 'dangling'));
    expect(() => files.writePrivate(join(base, 'link'), 'x')).toThrow(expect.objectContaining({ code: 'EEXIST' }));
    expect(() => files.writePrivate(join(base, 'dangling'), 'x')).toThrow(expect.objectContaining({ code: 'EEXIST' }));
    expect(() => files.append(join(base, 'link'), 'x')).toThrow(expect.objectContaining({ code: 'ELOOP' }));
    expect(readFileSync(join(base, 'precious'), 'utf8')).toBe('precious');
    expect([
      files.isLink(join(base, 'link')),
      files.isLink(join(base, 'precious')),
      files.isLink(join(base, 'none')),
    ]).toEqual([true, false, false]);
  });

  it('are read up to the limit, and not one byte more', () => {
    const { files } = onGitHub();
    writeFileSync(join(base, 'f'), 'é'.repeat(50));
    expect(files.read(join(base, 'f'), 100)).toBe('é'.repeat(50));
    expect(() => files.read(join(base, 'f'), 99)).toThrow(expect.objectContaining({ code: 'EFBIG' }));
    expect(() => files.read('/dev/zero', 1000)).toThrow(expect.objectContaining({ code: 'EFBIG' }));
  });
});

describe('children', () => {
  const node = (script: string, more: object = {}) => ({
    file: process.execPath,
    args: ['-e', script],
    env: {},
    cwd: base,
    ...more,
  });

  it('get exactly the environment they are given, and their input', async () => {
    const child = onGitHub().spawn(
      node('process.stdin.pipe(process.stdout); console.log(JSON.stringify(process.env))', {
        env: { A: '1' },
        stdin: 'task',
      }),
    );
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
    });
    expect(await child.exit).toEqual({ code: 0, signal: undefined });
    expect(text).toBe('{"A":"1"}\ntask');
  });

  it('may ignore a large input without harm', async () => {
    const child = onGitHub().spawn(node('process.exit(3)', { stdin: 'x'.repeat(5_000_000) }));
    expect(await child.exit).toEqual({ code: 3, signal: undefined });
  });

  it('that cannot start reject with the cause', async () => {
    await expect(onGitHub().spawn({ ...node(''), file: '/does/not/exist' }).exit).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });

  it('end with their whole group, and say when they are gone', async () => {
    const child = onGitHub().spawn(
      node(
        `require('child_process').spawn(process.execPath, ['-e', 'setInterval(()=>{},1000)'], {stdio:'inherit'}); console.log('up'); setInterval(()=>{},1000)`,
        { group: true },
      ),
    );
    await new Promise((up) => child.stdout.once('data', up));
    expect(child.kill('SIGKILL')).toBe(true);
    // The grandchild holds the pipe: `exit` comes only because it is dead too.
    expect(await child.exit).toEqual({ code: undefined, signal: 'SIGKILL' });
    const alone = onGitHub().spawn(node('', { group: true }));
    await alone.exit;
    expect(alone.kill('SIGKILL')).toBe(false);
  });
});

describe('signals, in a process of its own', () => {
  const source = join(import.meta.dirname, '../../src');
  const SCRIPT = `
    import { createHost } from '${source}/host/index.ts';
    import { takeEnvironment } from '${source}/host/own-process.ts';
    import { github } from '${source}/ci/github.ts';
    const env = takeEnvironment();
    const host = createHost({ platform: github, env, cwd: '/nowhere', log: 'stdout' });
    host.cancelled.addEventListener('abort', () => console.log('cancelled ' + host.cancelled.reason));
    host.sleep(60000).catch((error) => console.log('sleep ' + error.code));
    host.files.privateDir();
    console.log('ready ' + host.env.INPUT_SECRET + ' ' + Object.keys(process.env).filter((name) => /INPUT|ID_TOKEN/.test(name)));
    setInterval(() => {}, 1000);`;

  function start() {
    writeFileSync(join(base, 'state'), '');
    const env = {
      RUNNER_TEMP: base,
      GITHUB_STATE: join(base, 'state'),
      INPUT_SECRET: 'given',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
    };
    const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT], { env });
    let text = '';
    const seen = (wanted: RegExp) =>
      new Promise<void>((resolve) => {
        const look = () => wanted.test(text) && resolve();
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
        look();
      });
    const add = (chunk: Buffer) => {
      text += chunk;
    };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', add);
    const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
    return { child, seen, ended, text: () => text };
  }

  it('the environment keeps what is ours alone, the process does not', async () => {
    const { child, seen, text } = start();
    await seen(/ready/);
    child.kill('SIGKILL');
    expect(text()).toBe('ready given \n');
  });

  it('the first SIGINT cancels, its echo is ignored, a later SIGTERM leaves at once and leaves nothing behind', async () => {
    const { child, seen, ended } = start();
    await seen(/ready/);
    expect(readdirSync(base).some((name) => name.startsWith('keyless-agent-'))).toBe(true);
    child.kill('SIGINT');
    await seen(/cancelled SIGINT\nsleep cancelled/);
    child.kill('SIGINT');
    await new Promise((wake) => setTimeout(wake, 100));
    expect(child.exitCode).toBeNull();
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
    expect(readdirSync(base)).toEqual(['state']);
  });

  it('SIGUSR1 opens no debugger', async () => {
    const { child, seen, text } = start();
    await seen(/ready/);
    child.kill('SIGUSR1');
    await new Promise((wake) => setTimeout(wake, 300));
    expect(child.exitCode).toBeNull();
    child.kill('SIGKILL');
    expect(text()).not.toContain('Debugger');
  });
});
