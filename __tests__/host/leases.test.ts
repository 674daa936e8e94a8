import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ENV_FILE_MARK, readLeases, recordLease, removeLeased, removePrivateDir } from '../../src/host/leases.ts';
import { startTimeOf } from '../../src/process/proc.ts';

let base: string;
let dir: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'lease-test-'));
  dir = join(base, 'keyless-agent-abc');
  mkdirSync(dir, { mode: 0o700 });
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const path = (name: string) => ({ kind: 'path', path: name }) as const;

function stranger(name: string, content = 'precious'): string {
  const file = join(base, name);
  writeFileSync(file, content, { mode: 0o600 });
  return file;
}

describe('a store of moved files', () => {
  const list = (store: string) => {
    mkdirSync(store, { recursive: true });
    writeFileSync(join(store, 'moves.json'), JSON.stringify([{ path: 'precious' }]));
  };

  it('is taken by its plain name below the private folder, and by no other way', () => {
    const work = join(base, 'work');
    mkdirSync(work);
    writeFileSync(join(work, 'precious'), 'x');
    list(join(base, 'stranger'));
    symlinkSync(join(base, 'stranger'), join(dir, 'link'));
    for (const way of [`${dir}/../stranger`, `${dir}/link`, `${dir}/link/../../stranger`, join(base, 'stranger')]) {
      expect(removeLeased(dir, { kind: 'moved', path: way, to: work })).toBe('gone');
    }
    expect(existsSync(join(work, 'precious'))).toBe(true);
    list(join(dir, 'set-aside'));
    expect(removeLeased(dir, { kind: 'moved', path: join(dir, 'set-aside'), to: work })).toBe('removed');
    expect(existsSync(join(work, 'precious'))).toBe(false);
  });
});

describe('what was lent to the user of an agent', () => {
  const by = { pid: 7, startTime: '1' };
  const AGENT = 52_123;
  const lent = (folders: string[], uid = AGENT) =>
    ({ kind: 'lent', path: join(dir, 'lent-1'), uid, folders, shown: [], by }) as const;
  const asRoot = process.getuid?.() === 0 ? it : it.skip;

  function work(owner: number): string {
    const folder = join(base, 'work');
    mkdirSync(folder);
    writeFileSync(join(folder, 'theirs'), 'x');
    writeFileSync(join(folder, 'somebodys'), 'x');
    lchownSync(join(folder, 'theirs'), owner, 0);
    lchownSync(join(folder, 'somebodys'), 61_000, 0);
    lchownSync(folder, owner, 0);
    return folder;
  }
  const mark = () => writeFileSync(join(dir, 'lent-1'), '', { mode: 0o600 });
  const owner = (...names: string[]): number => lstatSync(join(base, ...names)).uid;

  asRoot('comes back from the agent alone', () => {
    const folder = work(AGENT);
    mark();
    expect(removeLeased(dir, lent([folder]))).toBe('removed');
    expect([owner('work'), owner('work', 'theirs'), owner('work', 'somebodys')]).toEqual([0, 0, 61_000]);
    expect(existsSync(join(dir, 'lent-1'))).toBe(false);
  });

  asRoot('is back already where the mark is gone', () => {
    const folder = work(AGENT);
    expect(removeLeased(dir, lent([folder]))).toBe('gone');
    expect(owner('work')).toBe(AGENT);
  });

  asRoot.each([0, 1000, 51_999, 60_000, 65_534, -1, 1.5])('never comes from user %d, who is no agent', (uid) => {
    const folder = work(61_001);
    mark();
    expect(removeLeased(dir, lent([folder], uid))).toBe('refused');
    expect(owner('work')).toBe(61_001);
  });

  asRoot('is not looked for through a link, nor below a path with dots, nor everywhere', () => {
    work(AGENT);
    symlinkSync(join(base, 'work'), join(base, 'link'));
    mark();
    for (const path of [join(base, 'link'), `${base}/x/../work`, 'work', '/']) {
      expect(removeLeased(dir, lent([path]))).toBe('refused');
    }
    expect(owner('work')).toBe(AGENT);
  });

  asRoot('does not lead out of its folder by a link in it', () => {
    const folder = work(AGENT);
    // Not in a folder everybody may write to: what the agent left there is removed.
    const elsewhere = mkdtempSync(join(homedir(), '.lease-test-'));
    try {
      writeFileSync(join(elsewhere, 'outside'), 'x');
      lchownSync(join(elsewhere, 'outside'), AGENT, 0);
      symlinkSync(join(elsewhere, 'outside'), join(folder, 'link'));
      symlinkSync(elsewhere, join(folder, 'up'));
      mark();
      expect(removeLeased(dir, lent([folder]))).toBe('removed');
      expect(lstatSync(join(elsewhere, 'outside')).uid).toBe(AGENT);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  it('is told by a mark directly below the private folder, by no other file', () => {
    writeFileSync(join(base, 'stranger'), '');
    symlinkSync(join(base, 'stranger'), join(dir, 'link'));
    for (const path of [join(base, 'stranger'), `${dir}/../stranger`, join(dir, 'link')]) {
      expect(removeLeased(dir, { ...lent([base]), path })).toBe('gone');
    }
  });
});

describe('a list of what was closed to others', () => {
  const by = { pid: 7, startTime: '1' };

  it('is taken from directly below the private folder, and from no other place', () => {
    const file = stranger('closed');
    const { dev, ino } = lstatSync(file);
    const list = JSON.stringify([{ path: file, mode: 0o644, device: dev, inode: ino }]);
    writeFileSync(join(base, 'list'), list);
    symlinkSync(join(base, 'list'), join(dir, 'link'));
    for (const path of [join(base, 'list'), `${dir}/../list`, join(dir, 'link')]) {
      expect(removeLeased(dir, { kind: 'closed', path, by })).toBe('gone');
    }
    expect(lstatSync(file).mode & 0o777).toBe(0o600);
    writeFileSync(join(dir, 'list'), list, { mode: 0o600 });
    expect(removeLeased(dir, { kind: 'closed', path: join(dir, 'list'), by })).toBe('removed');
    expect(lstatSync(file).mode & 0o777).toBe(0o644);
  });
});

describe('the journal', () => {
  it('gives back what was written, oldest first, and passes over what is no lease', () => {
    recordLease(dir, path('home'));
    writeFileSync(join(dir, 'leases.jsonl'), 'garbage\n{"kind":"path"}\n{"kind":"bomb","path":"x"}\n[]\nnull\n', {
      flag: 'a',
    });
    recordLease(dir, { kind: 'process', pid: 7, startTime: '42' });
    expect(readLeases(dir)).toEqual([path('home'), { kind: 'process', pid: 7, startTime: '42' }]);
  });

  it('knows what isolation takes, and nothing that only looks like it', () => {
    const by = { pid: 7, startTime: '1' };
    const lent = { kind: 'lent', path: 'x', uid: 52_001, folders: ['/w'], shown: [], by } as const;
    const wrong = [
      { ...lent, folders: '/w' },
      { ...lent, uid: '0' },
      { ...lent, by: 7 },
      { kind: 'closed', path: 'x' },
    ];
    for (const lease of [lent, ...wrong]) recordLease(dir, lease as typeof lent);
    recordLease(dir, { kind: 'closed', path: 'y', by });
    expect(readLeases(dir)).toEqual([lent, { kind: 'closed', path: 'y', by }]);
  });

  it('is not read through a symbolic link', () => {
    symlinkSync(stranger('journal', '{"kind":"path","path":"home"}\n'), join(dir, 'leases.jsonl'));
    expect(readLeases(dir)).toEqual([]);
    expect(() => recordLease(dir, path('x'))).toThrow(expect.objectContaining({ code: 'ELOOP' }));
  });

  it.each([
    ['open to others', () => chmodSync(dir, 0o755)],
    [
      'a link',
      () => {
        rmSync(dir, { recursive: true });
        mkdirSync(join(base, 'real'), { mode: 0o700 });
        writeFileSync(join(base, 'real', 'leases.jsonl'), '{"kind":"path","path":"home"}\n');
        symlinkSync(join(base, 'real'), dir);
      },
    ],
    ['gone', () => rmSync(dir, { recursive: true })],
  ])('is not read from a folder that is %s', (_what, spoil) => {
    recordLease(dir, path('home'));
    spoil();
    expect(readLeases(dir)).toEqual([]);
  });

  it('is not read from a folder of another name', () => {
    const other = join(base, 'home');
    mkdirSync(other, { mode: 0o700 });
    recordLease(other, path('x'));
    expect(readLeases(other)).toEqual([]);
    expect(removePrivateDir(other)).toBe('refused');
    expect(existsSync(other)).toBe(true);
  });
});

describe('giving a path back', () => {
  it('removes a file and a folder below the private folder, by relative and by absolute name', () => {
    mkdirSync(join(dir, 'agent/home'), { recursive: true });
    writeFileSync(join(dir, 'agent/home/key'), 'x');
    writeFileSync(join(dir, 'token'), 'x');
    expect(removeLeased(dir, path('agent'))).toBe('removed');
    expect(removeLeased(dir, path(join(dir, 'token')))).toBe('removed');
    expect(removeLeased(dir, path('token'))).toBe('gone');
    expect(existsSync(join(dir, 'agent'))).toBe(false);
  });

  it.each(['../precious', 'a/../../precious', '.', '', './precious', 'a//b', '..'])('refuses %j', (name) => {
    const file = stranger('precious');
    mkdirSync(join(dir, 'a'));
    expect(removeLeased(dir, path(name))).toBe('refused');
    expect(readFileSync(file, 'utf8')).toBe('precious');
    expect(existsSync(dir)).toBe(true);
  });

  it('refuses to go up from an absolute name that only begins below the folder', () => {
    const file = stranger('precious');
    expect(removeLeased(dir, path(`${dir}/../precious`))).toBe('refused');
    expect(existsSync(file)).toBe(true);
  });

  it('removes a planted link, never what it points to', () => {
    const file = stranger('precious');
    symlinkSync(file, join(dir, 'link'));
    expect(removeLeased(dir, path('link'))).toBe('removed');
    expect(readFileSync(file, 'utf8')).toBe('precious');
  });

  it('does not walk through a planted link', () => {
    const file = stranger('precious');
    symlinkSync(base, join(dir, 'way'));
    expect(removeLeased(dir, path('way/precious'))).toBe('refused');
    expect(existsSync(file)).toBe(true);
  });

  it('removes folders that a package manager left read-only', () => {
    mkdirSync(join(dir, 'agent/cache'), { recursive: true });
    writeFileSync(join(dir, 'agent/cache/file'), 'x', { mode: 0o400 });
    chmodSync(join(dir, 'agent/cache'), 0o500);
    expect(removePrivateDir(dir)).toBe('removed');
    expect(existsSync(dir)).toBe(false);
  });
});

describe('giving a file at a named place back', () => {
  it('removes it when it proves to be ours', () => {
    expect(removeLeased(dir, path(stranger('agent.env', `${ENV_FILE_MARK}: x\nexport A=1\n`)))).toBe('removed');
  });

  it.each([
    ['begins differently', () => stranger('victim', 'export A=1\n')],
    [
      'is readable by others',
      () => {
        const file = stranger('victim', `${ENV_FILE_MARK}\n`);
        chmodSync(file, 0o644);
        return file;
      },
    ],
    [
      'is a link',
      () => {
        symlinkSync(stranger('target', `${ENV_FILE_MARK}\n`), join(base, 'victim'));
        return join(base, 'victim');
      },
    ],
    [
      'is a folder',
      () => {
        mkdirSync(join(base, 'victim'), { mode: 0o700 });
        return join(base, 'victim');
      },
    ],
  ])('refuses one that %s', (_what, make) => {
    const file = make();
    expect(removeLeased(dir, path(file))).toBe('refused');
    expect(existsSync(file)).toBe(true);
  });
});

describe('ending a process', () => {
  it('hits the one with this start time and spares one that has its number by chance', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
    const pid = child.pid!;
    const startTime = startTimeOf(pid, process.platform)!;
    expect(removeLeased(dir, { kind: 'process', pid, startTime: `${startTime}1` })).toBe('refused');
    expect(child.exitCode).toBeNull();
    expect(removeLeased(dir, { kind: 'process', pid, startTime })).toBe('removed');
    expect(await ended).toBe('SIGKILL');
    expect(removeLeased(dir, { kind: 'process', pid, startTime })).toBe('gone');
  });

  it.each([0, 1, -1, 1.5, process.pid, process.ppid])('refuses process %d', (pid) => {
    const startTime = startTimeOf(Math.abs(Math.trunc(pid)) || 1, process.platform) ?? '';
    expect(removeLeased(dir, { kind: 'process', pid, startTime })).toBe('refused');
  });
});
