/**
 * Files of certain names in a folder and in the folders it holds. Touches the file system directly, and reads nothing.
 * In: a path, a form of names → out: paths of plain files; the path itself when it is one.
 * Trap: whoever filled the folder may have put links into it: none is followed.
 */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @param most folders that are looked into, and files that are told */
export function namedBelow(path: string, name: RegExp, most: number): string[] {
  if (isPlain(path)) return [path];
  const folders = [path, ...foldersIn(path)].slice(0, most + 1);
  const files = folders.flatMap((folder) =>
    namesIn(folder)
      .filter((one) => name.test(one))
      .map((one) => join(folder, one)),
  );
  return files.filter(isPlain).slice(0, most);
}

function isPlain(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.nlink === 1;
}

function namesIn(path: string): string[] {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(path).sort() : [];
}

function foldersIn(path: string): string[] {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(path, entry.name))
    .sort();
}
