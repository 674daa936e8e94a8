/**
 * A folder of ours in a place where somebody else may move it, remove it, or put something of his own: held open all the while, found
 * again by its descriptor, put back.
 * In: its path → out: the same folder at the same path. Touches the file system directly.
 * Traps: a folder on the way may have become a link, or have been moved away with ours in it; what lies in its place may be a tree
 * that cannot be removed, so it is moved aside first; ours may lie in that very tree. Only the number of a file that is held open is
 * no other file's by now. Nobody else may be at work any more when it is put back.
 * Spec: https://man7.org/linux/man-pages/man5/proc_pid_fd.5.html
 */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';

export class HeldFolder {
  readonly #named: string;
  /** The same without a link on the way. */
  readonly #path: string;
  /** Undefined where a folder cannot be opened (Windows). */
  #file: number | undefined;
  #stats: Stats;

  /** @throws what the file system says */
  constructor(path: string) {
    this.#named = path;
    this.#path = realpathSync(path);
    this.#stats = this.#open();
  }

  /**
   * @returns `kept`: it lay where it was; `found`: it was moved away and is back; `lost`: there is a new, empty one in its place
   * @throws when its path cannot be made to lead to a folder of ours
   */
  putBack(): 'kept' | 'found' | 'lost' {
    if (this.#isInPlace()) {
      this.#openUp();
      return 'kept';
    }
    clearWay(dirname(this.#path));
    const aside = `${this.#path}.${randomBytes(6).toString('hex')}`;
    if (look(this.#path)) renameSync(this.#path, aside);
    const found = this.#return();
    if (!found) {
      mkdirSync(this.#path, { mode: 0o700 });
      this.close();
      this.#stats = this.#open();
    }
    attempt(() => rmSync(aside, { recursive: true, force: true }));
    if (!this.#isInPlace()) throw Object.assign(new Error(`ELOOP: ${this.#named} leads elsewhere`), { code: 'ELOOP' });
    this.#openUp();
    return found ? 'found' : 'lost';
  }

  close(): void {
    const file = this.#file;
    this.#file = undefined;
    if (file !== undefined) attempt(() => closeSync(file));
  }

  #open(): Stats {
    attempt(() => {
      this.#file = openSync(this.#path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
    });
    return this.#file === undefined ? lstatSync(this.#path) : fstatSync(this.#file);
  }

  #isOurs(path: string): boolean {
    const stats = look(path);
    return stats?.isDirectory() === true && stats.dev === this.#stats.dev && stats.ino === this.#stats.ino;
  }

  #isInPlace(): boolean {
    return this.#isOurs(this.#path) && attempt(() => realpathSync(this.#named)) === this.#path;
  }

  /** Where it is by now, as the kernel knows. */
  #return(): boolean {
    const at = this.#file === undefined ? undefined : attempt(() => readlinkSync(`/proc/self/fd/${this.#file}`));
    if (at === undefined || !this.#isOurs(at)) return false;
    attempt(() => renameSync(at, this.#path));
    return this.#isOurs(this.#path);
  }

  /** Whoever is the same user as we may have closed it to us. */
  #openUp(): void {
    const [file, { mode }] = [this.#file, this.#stats];
    if (file !== undefined) attempt(() => fchmodSync(file, (fstatSync(file).mode & 0o7077) | (mode & 0o700)));
  }
}

/** Each folder on the way is one, and lets us in; from the outside in, for what lies behind a link is somebody else's. */
function clearWay(folder: string): void {
  const parent = dirname(folder);
  if (parent === folder) return;
  clearWay(parent);
  const stats = look(folder);
  if (!stats?.isDirectory()) {
    rmSync(folder, { force: true });
    mkdirSync(folder);
  } else if (stats.uid === process.getuid?.() && (stats.mode & 0o700) !== 0o700) {
    chmodSync(folder, (stats.mode & 0o7777) | 0o700);
  }
}

function look(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
