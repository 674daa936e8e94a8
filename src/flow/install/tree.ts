/**
 * An agent that is a package with all it depends on: by the lock file that ships with this release, never by what the registry
 * thinks fits today, and every file of the outcome counted into one digest.
 *
 * Traps: `locks/` lies beside the folder of the program that runs (dist/../locks); npm leaves a file of its own in the tree, which
 * tells the day's order of things and is taken out before anything is counted.
 * Spec: https://docs.npmjs.com/cli/commands/npm-ci
 */
import { dirname } from 'node:path';
import type { TreeInstall } from '../../agents/agent.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import { putFile } from '../../kit/binary-cache.ts';
import { paths } from '../../kit/search-path.ts';
import { treeDigest } from '../../kit/tree-digest.ts';
import { noPackage } from './faults.ts';
import { nodeFor } from './node.ts';
import { FETCH_SECONDS, INSTALL_FLAGS, npm } from './npm.ts';
import { platformKey } from './places.ts';
import { inVersion, type Project, projectFor } from './project.ts';
import { proveVersion } from './prove.ts';
import { askRegistry } from './registry.ts';
import type { Ware } from './store.ts';

/** npm's own note of what it installed. */
export const NPM_NOTE = 'node_modules/.package-lock.json';

/** @throws KeylessError `agent-unavailable`, `runtime-too-old` */
export async function treeWare(id: string, install: TreeInstall, version: string, host: Host): Promise<Ware> {
  const key = platformKey(host);
  const program = install.programs[key];
  if (!program) throw noPackage(id, key, Object.keys(install.programs));
  const node = program.script ? await nodeFor(id, install.minimumNode, host) : undefined;
  const exact = version === 'latest' ? (await askRegistry(install.package, version, host)).version : version;
  const pinned = exact === install.version;
  return {
    id,
    version: exact,
    key,
    sha256: pinned ? program.digest : undefined,
    megabytes: program.megabytes,
    kept: { path: 'node_modules', name: 'node_modules' },
    program: program.path,
    script: node !== undefined,
    hash: async (folder) => (await treeDigest(folder)).digest,
    start: (path) => (node === undefined ? { binary: path, args: [] } : { binary: node, args: [path] }),
    prove: (start) => proveVersion(id, install, exact, start, host),
    fetch: async (folder) => {
      const project = projectFor(shipped(install.lock, host), program);
      const manifest = pinned ? project.manifest : inVersion(project.manifest, install.version, exact);
      putFile(folder, 'package.json', JSON.stringify(manifest));
      if (pinned) putFile(folder, 'package-lock.json', JSON.stringify(project.lock));
      const verb = pinned ? ['ci', '--package-lock'] : ['install', '--package-lock=false'];
      await npm([...verb, ...INSTALL_FLAGS], folder, FETCH_SECONDS, install.package, host);
      host.files.remove(paths(host).join(folder, NPM_NOTE));
    },
  };
}

/** @throws KeylessError `agent-unavailable` when this copy of keyless-agent was shipped without its lock files */
function shipped(lock: string, host: Host): Project {
  const folder = paths(host).join(dirname(host.self[1] ?? ''), '..', 'locks', lock);
  const read = (name: string) => JSON.parse(host.files.read(paths(host).join(folder, name), 4 * 1024 * 1024));
  try {
    return { manifest: read('package.json'), lock: read('package-lock.json') };
  } catch (error) {
    throw new KeylessError('agent-unavailable', `The lock file ${lock} of this release cannot be read.`, {
      likely: `There is no readable ${folder}: only a part of keyless-agent was copied here.`,
      fix: 'Install keyless-agent whole: the folders dist and locks belong together.',
      cause: error,
    });
  }
}
