/** Programs in folders nobody else may enter: started by another user, with every mode in the folder as it was. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { shell } from '../../src/ci/shell.ts';
import { createHost } from '../../src/host/index.ts';
import { isolate } from '../../src/process/isolation/index.ts';
import { placeOpenly } from '../../src/process/isolation/ownership.ts';
import { supervise } from '../../src/process/supervise.ts';
import { SpawningHost } from '../fakes/spawning-host.ts';

let base: string;
let cache: string;
const mode = (...names: string[]): string => (statSync(join(...names)).mode & 0o7777).toString(8);
const modes = (): string[] =>
  ['', ...(readdirSync(cache, { recursive: true }) as string[]).toSorted()].map((name) => mode(cache, name));

beforeEach(() => {
  // The folder of the tests may be closed to others, as another user without namespaces would find it.
  base = mkdtempSync('/tmp/keyless-programs-');
  cache = join(base, 'cache');
  mkdirSync(join(cache, 'bin'), { recursive: true, mode: 0o700 });
  writeFileSync(join(cache, 'bin', 'agent'), `#!/bin/sh\nread word <"$0.txt"; echo "$word"; id -u\n`, { mode: 0o700 });
  writeFileSync(join(cache, 'bin', 'agent.txt'), 'started\n', { mode: 0o600 });
  writeFileSync(join(cache, 'open'), 'x');
  chmodSync(join(cache, 'open'), 0o644);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

describe('programs at an open place', () => {
  it('can be read by everybody, and share their bytes where no mode has to change', async () => {
    const host = new SpawningHost();
    const before = modes();
    const copy = join(base, 'copy');
    expect(await placeOpenly(cache, copy, host)).toBe(true);
    expect([mode(copy), mode(copy, 'bin'), mode(copy, 'bin', 'agent'), mode(copy, 'bin', 'agent.txt')]).toEqual([
      ...['755', '755', '755', '644'],
    ]);
    expect(statSync(join(copy, 'open')).ino).toBe(statSync(join(cache, 'open')).ino);
    expect(statSync(join(copy, 'bin', 'agent')).ino).not.toBe(statSync(join(cache, 'bin', 'agent')).ino);
    expect(modes()).toEqual(before);
    host.dispose();
  });

  it('are not there when they could not be placed', async () => {
    const host = new SpawningHost();
    expect(await placeOpenly(join(base, 'nothing'), join(base, 'copy'), host)).toBe(false);
    host.dispose();
  });
});

const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? describe : describe.skip;

asRoot.each<[string, string[], string]>([
  ['namespaces, with owners mapped', [], 'namespace'],
  ['namespaces, without a map of owners', ['/perl'], 'namespace'],
  ['another user', ['/unshare'], 'user'],
])('an agent in a private cache, held by %s', (_name, absent, expected) => {
  it('starts as somebody else, and the cache is as it was', async () => {
    const workspace = join(base, 'workspace');
    mkdirSync(workspace);
    chmodSync(base, 0o755);
    const host = createHost({
      platform: { ...shell, id: 'github' },
      env: { RUNNER_TEMP: base },
      cwd: workspace,
      log: 'stderr',
    });
    const { exists } = host.files;
    Object.assign(host.files, {
      exists: (path: string) => !absent.some((name) => path.endsWith(name)) && exists.call(host.files, path),
    });
    const before = modes();
    let out = '';
    const isolation = await isolate({ asked: 'auto', workspace, writable: true, reads: [], hides: [] }, host);
    try {
      await isolation.admit({ programs: [cache] });
      await supervise(
        host,
        { file: join(cache, 'bin', 'agent'), args: [], env: { PATH: '/usr/bin:/bin' }, cwd: workspace },
        {
          timeoutSeconds: 20,
          isolation,
          onStdout: (bytes) => {
            out += bytes.toString();
          },
          onStderr: () => undefined,
        },
      );
    } finally {
      await isolation.close();
    }
    expect(isolation.mode).toBe(expected);
    expect(out).toMatch(/^started\n5\d{4}\n$/);
    expect(modes()).toEqual(before);
    expect(host.close()).toEqual([]);
  }, 60_000);
});
