/**
 * Copies plain files from one folder to another, each through the caller's hands, within bounds.
 *
 * In: two folders, names below them → out: how many files went over. Touches the file system directly, below those folders only.
 * Traps: whoever filled the folder may have put a link, a pipe or a huge file into it: only plain files with one name count.
 * Spec: POSIX.1-2024 lstat()
 */
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface CopyOrder {
  readonly from: string;
  readonly to: string;
  /** Files or folders below `from`, `/` separated; absent ones are skipped. */
  readonly names: readonly string[];
  readonly mostFiles: number;
  readonly mostBytes: number;
  /** What is written instead; undefined: this file is left out. */
  change?(name: string, content: Buffer): Buffer | undefined;
}

/** @throws RangeError when there is more than the bounds allow */
export function copyFiles(order: CopyOrder): number {
  let files = 0;
  let bytes = 0;
  const visit = (name: string): void => {
    const path = join(order.from, name);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) {
      for (const entry of readdirSync(path).sort()) visit(`${name}/${entry}`);
      return;
    }
    if (!found?.isFile() || found.nlink > 1) return;
    files++;
    bytes += found.size;
    if (files > order.mostFiles || bytes > order.mostBytes) throw new RangeError('too many files, or too large ones');
    const content = readFileSync(path);
    const changed = order.change ? order.change(name, content) : content;
    if (changed === undefined) return;
    const target = join(order.to, name);
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    writeFileSync(target, changed, { mode: 0o600, flag: 'wx' });
  };
  for (const name of order.names) visit(name);
  return files;
}
