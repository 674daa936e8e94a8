/**
 * What runs that were killed outright left on this machine, where no post step comes after them: given back by the next run, and
 * by `keyless-agent release`.
 *
 * In: the folder private folders are made in → out: what was done, in words. Talks to nobody.
 * Traps: a run that is still at work looks the same but for its process; `auth` leaves a folder behind on purpose, so only what
 * isolation took is given back, and only folders with nothing else in use are removed.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Lease } from '../core/host.ts';
import { startTimeOf } from '../process/proc.ts';
import { isPrivateDir, PRIVATE_PREFIX, readLeases, removeLeased, removePrivateDir } from './leases.ts';

type Taken = Extract<Lease, { kind: 'lent' | 'closed' }>;

/** @returns one line for each folder; empty: there was nothing */
export function giveBackAbandoned(tempDir: string): string[] {
  const dirs = namesIn(tempDir)
    .filter((name) => name.startsWith(PRIVATE_PREFIX))
    .map((name) => join(tempDir, name));
  return dirs.filter(isPrivateDir).flatMap(giveBack);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function giveBack(dir: string): string[] {
  const leases = readLeases(dir);
  const taken = leases.filter((lease): lease is Taken => lease.kind === 'lent' || lease.kind === 'closed');
  if (taken.length === 0 || taken.some(({ by }) => startTimeOf(by.pid, process.platform) === by.startTime)) return [];
  const results = leases.toReversed().map((lease) => ({ lease, done: removeLeased(dir, lease) }));
  const refused = results.filter(({ lease, done }) => done === 'refused' && lease.kind !== 'process');
  if (refused.length === 0) removePrivateDir(dir);
  const paths = taken.flatMap((lease) => (lease.kind === 'lent' ? [...lease.folders, ...lease.shown] : []));
  const what = paths.filter((path) => !path.startsWith(dir)).join(', ');
  return refused.length === 0
    ? [`Gave back what a run that was killed had left${what === '' ? '' : `: ${what}`}.`]
    : [`A run that was killed has left something that could not be given back; see the files in ${dir}.`];
}
