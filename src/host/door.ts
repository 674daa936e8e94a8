/** The real process as a door: its words, its environment (taken once), its streams. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CiPlatform } from '../ci/platform.ts';
import type { Door } from '../core/door.ts';
import { createHost } from './index.ts';
import { PRIVATE_PREFIX, removeLeased } from './leases.ts';
import { takeEnvironment } from './own-process.ts';

export function liveDoor(): Door<CiPlatform> {
  return {
    argv: process.argv.slice(2),
    env: takeEnvironment(),
    cwd: process.cwd(),
    createHost,
    giveBack: (path) => removeLeased(join(tmpdir(), PRIVATE_PREFIX), { kind: 'path', path: resolve(path) }),
    giveBackAbandoned: async () => {
      const { giveBackAbandoned } = await import('./abandoned.ts');
      // A step of GitHub has its private folder in the runner's.
      const places = [tmpdir(), process.env.RUNNER_TEMP ?? ''].filter((folder) => folder !== '');
      return [...new Set(places)].flatMap((folder) => giveBackAbandoned(folder));
    },
    print: (text, to = 'stdout') => void process[to].write(text),
    stdin: () => readFileSync(0, 'utf8'),
  };
}
