/**
 * One run in a checkout at a time: a second one would find the files of the first moved away, and put them back under it.
 * In: the git folder → out: a claim on it, a small file with who holds it. Talks to no host.
 * Trap: a run that was killed leaves its claim behind; a process of another start time is somebody else under the same number.
 */
import { join } from 'node:path';
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import { startTimeOf } from '../../process/proc.ts';

const NAME = 'keyless-agent.lock';
const LONGEST_BYTES = 1024;

/** @returns gives it back @throws KeylessError environment-unsafe, when another run is at work here */
export function claimCheckout(gitFolder: string, host: Host): () => void {
  const startTime = startTimeOf(process.pid, host.platform);
  if (startTime === undefined) return () => undefined;
  const path = join(gitFolder, NAME);
  const take = (): boolean => {
    try {
      host.files.writePrivate(path, JSON.stringify({ pid: process.pid, startTime }));
      return true;
    } catch (error) {
      // A folder that may not be written to is no reason to stop.
      return (error as NodeJS.ErrnoException).code !== 'EEXIST';
    }
  };
  if (!take()) {
    if (isHeld(path, host)) throw atWork();
    host.files.remove(path);
    if (!take()) throw atWork();
  }
  return () => host.files.remove(path);
}

function isHeld(path: string, host: Host): boolean {
  try {
    const { pid, startTime } = JSON.parse(host.files.read(path, LONGEST_BYTES)) as Record<string, unknown>;
    return typeof pid === 'number' && startTimeOf(pid, host.platform) === startTime;
  } catch {
    return false;
  }
}

function atWork(): KeylessError {
  return new KeylessError('environment-unsafe', 'Another run is at work in this checkout.', {
    likely: 'Two agents were started in one folder: each moves files out of the way of the other.',
    fix: 'Run them one after the other, or check out once for each (with: { path: … } at actions/checkout).',
  });
}
