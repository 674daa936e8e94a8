/**
 * What has to be seen for a program to start: the tree it belongs to, found behind the links that lead to it.
 * In: the path of a program → out: a folder, or the file alone where its folder holds more than programs. Reads links only.
 * Trap: a name on PATH is often a link into a package (`bin/tool` → `lib/node_modules/tool/cli.js`); the link alone starts nothing.
 */
import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** @param kept folders that must not be shown as a whole: a home, a temporary folder */
export function programPlace(path: string, kept: readonly string[]): string {
  const real = resolved(path);
  const tree =
    /^(.*\/keyless-agent\/[^/]+)\//.exec(real)?.[1] ?? /^(.*?\/node_modules)\//.exec(real)?.[1] ?? dirname(real);
  const holdsMore = tree === '/' || kept.some((folder) => folder === tree || folder.startsWith(`${tree}/`));
  return holdsMore ? real : tree;
}

/** True for a folder that every user of this machine may list and enter. */
export function isOpenToAll(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true && (found.mode & 0o5) === 0o5;
}

function resolved(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
