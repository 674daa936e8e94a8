/**
 * One SHA-256 over everything that lies in a folder, so that a whole installed tree can be compared with one shipped value.
 *
 * In: a folder → out: digest, number of files, bytes. Touches the file system directly, below that folder only.
 * What is counted: every regular file (path and content) and every symbolic link (path and where it points), sorted by path. Modes,
 * owners and times differ with the umask and the day and are left out; so are folders, which hold nothing by themselves.
 * Traps: anything else (a pipe, a socket) or a name that is no UTF-8 has no place in a package and is refused; one hash object a
 * file costs more than the reading, so a single stream holds them all, each after a line that tells its name and length.
 * Spec: FIPS 180-4 (SHA-256)
 */
import { createHash, type Hash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readlinkSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

export interface TreeDigest {
  /** Hex. */
  readonly digest: string;
  readonly files: number;
  readonly bytes: number;
}

type Kind = 'file' | 'link';

const PIECE_BYTES = 1024 * 1024;
/** Other work of the process gets a turn this often. */
const TURN_MS = 10;

/**
 * @param root a folder, itself no link
 * @throws Error when something below cannot be read or is neither file, link nor folder
 */
export async function treeDigest(root: string): Promise<TreeDigest> {
  if (!lstatSync(root).isDirectory()) throw new Error(`${root} is no folder`);
  const found = new Map<string, Kind>();
  collect(root, '', found);
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
  let bytes = 0;
  let turn = performance.now();
  const pause = async (): Promise<void> => {
    if (performance.now() - turn < TURN_MS) return;
    await setImmediate();
    turn = performance.now();
  };
  for (const path of [...found.keys()].sort()) {
    const full = join(root, path);
    bytes += found.get(path) === 'link' ? addLink(full, path, hash) : await addFile(full, path, hash, buffer, pause);
    await pause();
  }
  return { digest: hash.digest('hex'), files: found.size, bytes };
}

function collect(folder: string, prefix: string, found: Map<string, Kind>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = prefix + entry.name;
    if (entry.isDirectory()) collect(join(folder, entry.name), `${path}/`, found);
    else if (entry.isFile()) found.set(path, 'file');
    else if (entry.isSymbolicLink()) found.set(path, 'link');
    else throw new Error(`${path} is neither file, link nor folder`);
  }
}

/** Names may hold any character, a line break too: JSON keeps each head on one line of its own. */
function head(kind: Kind, path: string, bytes: number): string {
  return `${JSON.stringify([kind, path, bytes])}\n`;
}

function addLink(full: string, path: string, hash: Hash): number {
  const target = Buffer.from(readlinkSync(full));
  hash.update(head('link', path, target.length)).update(target);
  return target.length;
}

async function addFile(
  full: string,
  path: string,
  hash: Hash,
  buffer: Buffer,
  pause: () => Promise<void>,
): Promise<number> {
  const file = openSync(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const { size } = fstatSync(file);
    hash.update(head('file', path, size));
    let left = size;
    for (;;) {
      const read = readSync(file, buffer);
      if (read === 0) break;
      left -= read;
      hash.update(buffer.subarray(0, read));
      if (read === buffer.length) await pause();
    }
    if (left !== 0) throw new Error(`${path} changed while it was read`);
    return size;
  } finally {
    closeSync(file);
  }
}
