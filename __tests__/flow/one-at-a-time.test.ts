import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { shell } from '../../src/ci/shell.ts';
import { claimCheckout } from '../../src/flow/repo/one-at-a-time.ts';
import { createHost } from '../../src/host/index.ts';
import { startTimeOf } from '../../src/process/proc.ts';

let folder: string;
let lock: string;
const hostOf = () => createHost({ platform: shell, env: {}, cwd: folder, log: 'stderr', ownProcess: false });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'git-'));
  lock = join(folder, 'keyless-agent.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a claim on a checkout', () => {
  it('keeps a second run out, and lets it in once it is given back', () => {
    const host = hostOf();
    const release = claimCheckout(folder, host);
    expect(() => claimCheckout(folder, host)).toThrow('Another run is at work in this checkout.');
    release();
    expect(existsSync(lock)).toBe(false);
    claimCheckout(folder, host)();
    expect(existsSync(lock)).toBe(false);
  });

  it.each([
    ['a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, startTime: '1' })],
    ['another process of the same number', JSON.stringify({ pid: process.pid, startTime: 'long ago' })],
    ['nobody who can be understood', '{'],
  ])('of %s holds nobody back', (_, text) => {
    writeFileSync(lock, text);
    const host = hostOf();
    const release = claimCheckout(folder, host);
    expect(existsSync(lock)).toBe(true);
    release();
    expect(existsSync(lock)).toBe(false);
  });

  it('of a living process holds', () => {
    const startTime = startTimeOf(process.ppid, process.platform);
    writeFileSync(lock, JSON.stringify({ pid: process.ppid, startTime }));
    expect(() => claimCheckout(folder, hostOf())).toThrow('Another run');
  });

  it('does without where nothing can be written', () => {
    const gone = join(folder, 'file');
    writeFileSync(gone, '');
    mkdirSync(join(folder, 'x'));
    expect(claimCheckout(join(gone, 'git'), hostOf())).toBeInstanceOf(Function);
  });
});
