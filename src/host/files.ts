/**
 * The file system, as a run may use it. In: paths and texts · out: files of mode 0600 in folders of mode 0700.
 * Trap: whatever lies where we write may have been put there by the agent, so a symbolic link is never written through.
 */
import {
  appendFileSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { KeylessError } from '../core/errors.ts';
import type { Files, OpenFile } from '../core/host.ts';
import { PRIVATE_PREFIX, removeTree } from './leases.ts';

const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;

export interface FilesWorld {
  /** Where the private folder is made: RUNNER_TEMP on GitHub, the system's temporary folder elsewhere. */
  readonly tempDir: string;
  /** The checked-out repository, which the private folder must not lie in. */
  readonly workspace: string;
  /** Told the private folder's path as soon as it exists. */
  made(dir: string): void;
}

/** The real {@link Files}. */
export class LiveFiles implements Files {
  readonly #world: FilesWorld;
  #privateDir: string | undefined;

  constructor(world: FilesWorld) {
    this.#world = world;
  }

  /** Where private folders are made. */
  get tempDir(): string {
    return this.#world.tempDir;
  }

  /** The private folder when it was made already. */
  get privateDirMade(): string | undefined {
    return this.#privateDir;
  }

  /** @throws KeylessError environment-unsafe when there is no place for it outside the workspace */
  privateDir(): string {
    if (this.#privateDir !== undefined) return this.#privateDir;
    const { tempDir, workspace } = this.#world;
    // Only a repository is meant: a shell may well stand in / or in /tmp.
    if (existsSync(join(workspace, '.git')) && isWithin(tempDir, workspace)) {
      throw new KeylessError('environment-unsafe', 'The temporary folder lies inside the repository.', {
        likely: `${tempDir} is below ${workspace}, where the agent and later steps read and publish files.`,
        fix: 'Set TMPDIR (on GitHub: leave RUNNER_TEMP alone) to a folder outside the checked-out repository.',
      });
    }
    try {
      this.#privateDir = realpathSync(mkdtempSync(join(tempDir, PRIVATE_PREFIX)));
    } catch (error) {
      throw new KeylessError('environment-unsafe', `No private folder could be made in ${tempDir}.`, {
        likely: `The system says ${(error as NodeJS.ErrnoException).code ?? 'no'}.`,
        fix: 'Make that folder writable for this user, or set TMPDIR to one that is.',
      });
    }
    this.#world.made(this.#privateDir);
    return this.#privateDir;
  }

  read(path: string, maxBytes?: number): string {
    if (maxBytes === undefined) return readFileSync(path, 'utf8');
    const file = openSync(path, constants.O_RDONLY);
    try {
      return readUpTo(file, maxBytes, path);
    } finally {
      closeSync(file);
    }
  }

  exists(path: string): boolean {
    return existsSync(path);
  }

  isLink(path: string): boolean {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  }

  isPlainFile(path: string): boolean {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats?.isFile() === true && stats.nlink === 1;
  }

  isWithin(path: string, folder: string): boolean {
    return isWithin(path, folder);
  }

  /** @throws EEXIST when something is there already, a symbolic link included */
  writePrivate(path: string, content: string): void {
    const file = this.openPrivate(path);
    try {
      file.append(content);
    } finally {
      file.close();
    }
  }

  openPrivate(path: string): OpenFile {
    this.makePrivateDir(dirname(path));
    const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | NO_FOLLOW, 0o600);
    return { append: (content) => writeFileSync(file, content), close: () => closeSync(file) };
  }

  makePrivateDir(path: string): void {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  }

  remove(path: string): void {
    removeTree(path);
  }

  append(path: string, content: string): void {
    const flag = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | NO_FOLLOW;
    const file = openSync(path, flag, 0o600);
    try {
      appendFileSync(file, content);
    } finally {
      closeSync(file);
    }
  }

  /** Bytes in a file; 0 when there is none. */
  size(path: string): number {
    return lstatSync(path, { throwIfNoEntry: false })?.size ?? 0;
  }
}

/** Reads to the end, or to one byte too many: a size told beforehand may lie (pipes, /proc). */
function readUpTo(file: number, maxBytes: number, path: string): string {
  const chunks: Buffer[] = [];
  let left = maxBytes + 1;
  while (left > 0) {
    const chunk = Buffer.allocUnsafe(Math.min(left, 65_536));
    const size = readSync(file, chunk);
    if (size === 0) return Buffer.concat(chunks).toString('utf8');
    chunks.push(chunk.subarray(0, size));
    left -= size;
  }
  throw Object.assign(new Error(`EFBIG: more than ${maxBytes} bytes in '${path}'`), { code: 'EFBIG' });
}

/** Where a path leads; of one that does not exist yet, where it would. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(real(parent), basename(path));
  }
}

function isWithin(path: string, folder: string): boolean {
  const [inner, outer] = [real(path), real(folder)];
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
