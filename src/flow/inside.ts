/**
 * Where a path lies, seen from a folder.
 * In: paths, whole → out: yes or no. `isInside` looks at the words alone, `leadsOut` also at where links lead.
 */
import { isAbsolute, relative, sep } from 'node:path';
import type { Host } from '../core/host.ts';

/** True when `path` is `folder` or lies below it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** True for a path in the workspace that a symbolic link of the repository takes somewhere else, such as /proc/self/environ. */
export function leadsOut(path: string, workspace: string, host: Host): boolean {
  return isInside(path, workspace) && !host.files.isWithin(path, workspace);
}
