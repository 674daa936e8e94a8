/** What the npm registry says about a version that this release does not know. Nothing is downloaded. */
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import { discard } from '../../kit/binary-cache.ts';
import { unusable } from './faults.ts';
import { ASK_SECONDS, npm } from './npm.ts';
import { storeRoot } from './places.ts';
import { fresh } from './store.ts';

export interface Published {
  readonly version: string;
  readonly integrity: string;
}

/** @throws KeylessError `agent-unavailable` */
export async function askRegistry(name: string, version: string, host: Host): Promise<Published> {
  const folder = fresh(storeRoot(host), host);
  try {
    const args = ['view', `${name}@${version}`, 'version', 'dist.integrity', '--json'];
    const answer = JSON.parse((await npm(args, folder, ASK_SECONDS, name, host)) || '{}') as Record<string, unknown>;
    const [found, integrity] = [answer.version, answer['dist.integrity']];
    if (
      typeof found === 'string' &&
      /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(found) &&
      typeof integrity === 'string' &&
      integrity.startsWith('sha512-')
    ) {
      return { version: found, integrity };
    }
  } catch (error) {
    if (error instanceof KeylessError) throw error;
  } finally {
    discard(folder);
  }
  throw unusable(`The registry has no usable answer for version ${version} of ${name}.`, {
    likely: 'There is no such version, or the registry leaves out the integrity.',
    fix: 'agent-version: pinned',
  });
}
