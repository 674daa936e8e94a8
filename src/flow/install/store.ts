/**
 * From the cache when what lies there may be trusted, else from npm into a private folder, judged, started once and put in place.
 *
 * In: what is wanted → out: an entry of the cache.
 * Traps: on a machine that stays, an agent of an earlier job had the same user, so a marker beside the program proves nothing
 * there; only the pinned version can be judged by a value that ships with us.
 */
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import {
  discard,
  type Entry,
  freshFolder,
  isOwnFolder,
  makeExecutable,
  place,
  readEntry,
} from '../../kit/binary-cache.ts';
import { paths } from '../../kit/search-path.ts';
import { cannotStore, unusable } from './faults.ts';
import { cacheRoots, storeRoot } from './places.ts';
import type { Known, Start } from './prove.ts';

/** One program in one version for one platform, and how it is fetched and judged. */
export interface Ware {
  readonly id: string;
  readonly version: string;
  readonly key: string;
  /** What the hash has to be; undefined: not a version this release knows. */
  readonly sha256?: string | undefined;
  /** Of the download. */
  readonly megabytes?: number | undefined;
  /** What is kept of the fetch folder, `/` separated, and its name in the entry. */
  readonly kept: { readonly path: string; readonly name: string };
  /** Path of the program in the entry. */
  readonly program: string;
  /** Started by Node.js, not by itself. */
  readonly script: boolean;
  hash(path: string): Promise<string>;
  /** Has npm fill the folder. */
  fetch(folder: string): Promise<void>;
  start(program: string): Start;
  /** @throws KeylessError when it does not start or is another version */
  prove(start: Start): Promise<void>;
}

export interface Stored {
  readonly entry: Entry;
  readonly known: Known;
}

function entryFolder(root: string, ware: Ware, host: Host): string {
  return paths(host).join(root, `${ware.id}-${ware.version}-${ware.key}`);
}

/** Whether jobs of others may have run as this user: in every CI system but on a machine that GitHub makes for one job. */
function isShared({ env }: Host): boolean {
  if (env.RUNNER_ENVIRONMENT === 'github-hosted') return false;
  return env.RUNNER_ENVIRONMENT !== undefined || /^(true|1)$/i.test(env.CI ?? '') || env.JENKINS_URL !== undefined;
}

/**
 * An entry that may be used. In a folder of ours alone its marker is enough on a machine of our own or of this job; everywhere else
 * the pinned version is hashed again, and another one is not used.
 */
export async function fromCache(ware: Ware, host: Host): Promise<Stored | undefined> {
  for (const root of cacheRoots(host)) {
    const folder = entryFolder(root, ware, host);
    const entry = readEntry(folder, ware.program);
    if (!entry || entry.marker.version !== ware.version) continue;
    if (ware.sha256 !== undefined && entry.marker.sha256 !== ware.sha256) continue;
    const ours = isOwnFolder(root) && isOwnFolder(folder);
    if (ours && !isShared(host)) return { entry, known: 'marked' };
    if (ware.sha256 === undefined) continue;
    if ((await hashed(ware, folder, host)) === ware.sha256) return { entry, known: 'verified' };
    host.log.line(`The cached ${ware.id} ${ware.version} does not match its checksum and is not used.`);
  }
  return undefined;
}

/** undefined: it cannot be read whole, which is as good as another content. */
async function hashed(ware: Ware, folder: string, host: Host): Promise<string | undefined> {
  try {
    return await ware.hash(paths(host).join(folder, ware.kept.name));
  } catch {
    return undefined;
  }
}

export async function fromRegistry(ware: Ware, host: Host): Promise<Stored> {
  const root = storeRoot(host);
  const target = entryFolder(root, ware, host);
  const replace = host.files.exists(target);
  const folder = fresh(root, host);
  const from = host.now();
  const size = ware.megabytes === undefined ? '' : ` (about ${ware.megabytes} MB)`;
  host.log.line(`Fetching ${ware.id} ${ware.version} for ${ware.key} from the npm registry${size} …`);
  try {
    await ware.fetch(folder);
    const sha256 = await judged(ware, folder, host);
    const { kept, program, version } = ware;
    const source = paths(host).join(folder, kept.path);
    const entry = place({
      root,
      target,
      source,
      name: kept.name,
      program,
      version,
      sha256,
      replace,
      nowMs: host.now(),
    });
    const how = ware.sha256 === undefined ? '' : ', checksum verified';
    host.log.line(`Fetched in ${((host.now() - from) / 1000).toFixed(1)} s${how}.`);
    return { entry, known: 'fetched' };
  } catch (error) {
    if (error instanceof KeylessError) throw error;
    throw cannotStore(root, error);
  } finally {
    discard(folder);
  }
}

/** @returns the hash of what is kept, once it is the right one and the program in it has started */
async function judged(ware: Ware, folder: string, host: Host): Promise<string> {
  const { join } = paths(host);
  const kept = join(folder, ware.kept.path);
  const program = ware.program === ware.kept.name ? kept : join(folder, ware.program);
  if (!host.files.isPlainFile(program)) throw noProgram(ware);
  const sha256 = await ware.hash(kept);
  if (ware.sha256 !== undefined && sha256 !== ware.sha256) {
    throw unusable(`What npm installed as ${ware.id} ${ware.version} does not match the checksum of this release.`);
  }
  if (!ware.script) makeExecutable(program);
  await ware.prove(ware.start(program));
  return sha256;
}

function noProgram({ id, version, program, sha256 }: Ware): KeylessError {
  const what = `What npm installed as ${id} ${version} holds no ${program}.`;
  return sha256 === undefined
    ? unusable(what, {
        likely: 'This version is laid out otherwise than the pinned one.',
        fix: 'agent-version: pinned',
      })
    : unusable(what);
}

/** A folder below the root to install in. @throws KeylessError `agent-unavailable` */
export function fresh(root: string, host: Host): string {
  try {
    return freshFolder(root, host.now());
  } catch (error) {
    throw cannotStore(root, error);
  }
}
