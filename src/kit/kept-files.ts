/**
 * Files whose content is kept in memory while somebody else may change them. Touches the file system directly.
 * In: a folder, names in it → out: which changed, and everything as it was. No link is followed.
 * Traps: what was a file may come back as a link, a folder or a pipe; only a regular file with the same bytes counts as unchanged.
 * The folder itself, or one on the way to it, may have become a link, or a file that leads elsewhere: it is made anew, for what it
 * leads to is not ours. However many files are put there, all of them are taken out.
 */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  type Stats,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const MOST_BYTES = 4 * 1024 * 1024;
const MOST_FILES = 500;

export interface KeptFiles {
  /** Puts everything back; the names that had been changed, made or removed. Never throws. */
  restore(): string[];
}

/**
 * @param names files below `dir`; a name that ends with `/` stands for every file directly in that folder
 * @param meanwhile the content a file has until it is put back; undefined: its own
 */
export function keepFiles(
  dir: string,
  names: readonly string[],
  meanwhile: (content: string) => string | undefined = () => undefined,
): KeptFiles {
  const kept = new Map<string, { bytes: Buffer; mode: number; shown: Buffer }>();
  const links = new Map<string, string>();
  const isFolder = look(dir)?.isDirectory() === true;
  const way = foldersTo(dir).filter((folder) => look(folder)?.isDirectory());
  for (const name of listed(dir, names).slice(0, MOST_FILES)) {
    const stats = look(join(dir, name));
    if (stats?.isSymbolicLink()) links.set(name, readlinkSync(join(dir, name)));
    if (stats?.isFile() && stats.size <= MOST_BYTES) {
      const bytes = readFileSync(join(dir, name));
      const text = meanwhile(bytes.toString('utf8'));
      const shown = text === undefined ? bytes : Buffer.from(text);
      if (shown !== bytes) writeFileSync(join(dir, name), shown);
      kept.set(name, { bytes, mode: stats.mode & 0o777, shown });
    }
  }
  const others = new Set(listed(dir, names).filter((name) => !kept.has(name) && !links.has(name)));
  return {
    restore: () => {
      const changed: string[] = [];
      // From the outside in: what lies behind a link is somebody else's.
      for (const folder of way) {
        const stats = look(folder);
        if (!stats || stats.isDirectory()) continue;
        changed.push('.');
        attempt(() => {
          rmSync(folder);
          mkdirSync(folder);
        });
      }
      if (isFolder && look(dir)?.isDirectory() !== true) {
        changed.push('.');
        attempt(() => {
          rmSync(dir, { recursive: true, force: true });
          mkdirSync(dir, { recursive: true });
        });
      }
      // Made meanwhile, and leads who knows where.
      if (look(dir)?.isSymbolicLink() && !isFolder && kept.size + links.size + others.size === 0) return changed;
      // Strangers first: a link in the place of a folder would lead what is written next out of it.
      for (const name of listed(dir, names)) {
        if (kept.has(name) || links.has(name) || others.has(name)) continue;
        changed.push(name);
        attempt(() => rmSync(join(dir, name), { recursive: true, force: true }));
      }
      for (const [name, target] of links) {
        if (linkAt(join(dir, name)) === target) continue;
        changed.push(name);
        attempt(() => {
          rmSync(join(dir, name), { recursive: true, force: true });
          mkdirSync(dirname(join(dir, name)), { recursive: true });
          symlinkSync(target, join(dir, name));
        });
      }
      for (const [name, { bytes, mode, shown }] of kept) {
        const untouched = isSame(join(dir, name), shown, mode);
        if (!untouched) changed.push(name);
        if (untouched && shown === bytes) continue;
        attempt(() => {
          rmSync(join(dir, name), { recursive: true, force: true });
          mkdirSync(dirname(join(dir, name)), { recursive: true });
          writeFileSync(join(dir, name), bytes, { mode, flag: 'wx' });
          // What was made with another umask than ours is as open as it was.
          chmodSync(join(dir, name), mode);
        });
      }
      return [...new Set(changed)].sort();
    },
  };
}

function listed(dir: string, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    if (!name.endsWith('/')) return look(join(dir, name)) ? [name] : [];
    try {
      const stats = lstatSync(join(dir, name.slice(0, -1)));
      // A link in the place of the folder is itself what changed.
      if (!stats.isDirectory()) return [name.slice(0, -1)];
      return readdirSync(join(dir, name)).map((one) => `${name}${one}`);
    } catch {
      return [];
    }
  });
}

/** `/a/b/c` → `/a`, `/a/b`. */
function foldersTo(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [...foldersTo(parent), parent];
}

/** undefined: nothing is there, or what is on the way is no folder. */
function look(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function linkAt(path: string): string | undefined {
  return look(path)?.isSymbolicLink() ? readlinkSync(path) : undefined;
}

function isSame(path: string, bytes: Buffer, mode: number): boolean {
  try {
    const stats = lstatSync(path);
    return stats.isFile() && (stats.mode & 0o777) === mode && readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // One that cannot be put back must not keep the others from it.
  }
}
