import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { guardFiles } from '../../src/flow/guard-files.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const NAMES = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT'];

describe('the guard of the command files', () => {
  const hosts: FakeHost[] = [];
  afterEach(() => {
    for (const host of hosts.splice(0)) host.dispose();
  });

  function guarded() {
    const env: Record<string, string> = {};
    const host = new FakeHost({ env });
    hosts.push(host);
    const at = (name: string): string => join(host.cwd, name);
    for (const name of NAMES) env[name] = at(name);
    for (const name of ['GITHUB_ENV', 'GITHUB_PATH']) writeFileSync(at(name), '');
    return { host, at, guard: guardFiles(NAMES, host) };
  }

  it('finds nothing changed when nothing was', () => {
    expect(guarded().guard.restore()).toEqual([]);
  });

  it('takes out what was written to one', () => {
    const { guard, at } = guarded();
    writeFileSync(at('GITHUB_ENV'), 'LD_PRELOAD=/tmp/evil.so');
    expect(guard.restore()).toEqual(['GITHUB_ENV']);
    expect(readFileSync(at('GITHUB_ENV'), 'utf8')).toBe('');
  });

  it('parts two files that were made one, so that an output cannot become a PATH', () => {
    const { guard, at } = guarded();
    rmSync(at('GITHUB_PATH'));
    linkSync(at('GITHUB_ENV'), at('GITHUB_PATH'));
    expect(guard.restore()).toEqual(['GITHUB_ENV']);
    writeFileSync(at('GITHUB_ENV'), 'ours');
    expect(readFileSync(at('GITHUB_PATH'), 'utf8')).toBe('');
  });

  it('removes one that was not there before', () => {
    const { guard, at } = guarded();
    writeFileSync(at('GITHUB_OUTPUT'), 'outcome=success');
    expect(guard.restore()).toEqual(['GITHUB_OUTPUT']);
    expect(existsSync(at('GITHUB_OUTPUT'))).toBe(false);
  });

  it('does not follow a link put in the place of one', () => {
    const { guard, host, at } = guarded();
    const precious = join(host.cwd, 'precious');
    writeFileSync(precious, '');
    rmSync(at('GITHUB_ENV'));
    symlinkSync(precious, at('GITHUB_ENV'));
    expect(guard.restore()).toEqual(['GITHUB_ENV']);
    writeFileSync(at('GITHUB_ENV'), 'ours');
    expect(readFileSync(precious, 'utf8')).toBe('');
  });

  it('is not held by a pipe in the place of one', () => {
    const { guard, at } = guarded();
    rmSync(at('GITHUB_ENV'));
    execFileSync('mkfifo', [at('GITHUB_ENV')]);
    expect(guard.restore()).toEqual(['GITHUB_ENV']);
    expect(readFileSync(at('GITHUB_ENV'), 'utf8')).toBe('');
  });
});
