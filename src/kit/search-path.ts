/**
 * Where programs are looked for by their name: never in the repository, which brings programs of its own, and whose folders on PATH
 * (.venv/bin, node_modules/.bin) an agent at work can fill.
 * In: the host's environment → out: folders. Looks where links lead, and at nothing else.
 */
import { posix, win32 } from 'node:path';
import type { Host } from '../core/host.ts';

type World = Pick<Host, 'env' | 'cwd' | 'platform' | 'files'>;

export function paths(host: Pick<Host, 'platform'>): typeof posix {
  return host.platform === 'win32' ? win32 : posix;
}

function isBelow(path: string, folder: string, host: World): boolean {
  const way = paths(host).relative(folder, path);
  return way === '' || (!way.startsWith('..') && !paths(host).isAbsolute(way));
}

function workspaces(host: World): string[] {
  const home = homeOf(host);
  // A shell may well stand in the home folder or above it; that is no checked-out repository.
  const here = home && isBelow(home, host.cwd, host) ? undefined : host.cwd;
  return [host.env.GITHUB_WORKSPACE, host.env.CI_PROJECT_DIR, here].filter((folder) => !!folder) as string[];
}

/** True for a path in the checked-out repository. */
export function isInWorkspace(path: string, host: World): boolean {
  // A link may lead in as well as out.
  return workspaces(host).some((folder) => isBelow(path, folder, host) || host.files.isWithin(path, folder));
}

export function homeOf(host: World): string | undefined {
  return host.platform === 'win32' ? host.env.USERPROFILE : host.env.HOME;
}

/** Folders programs are taken from: absolute ones outside the workspace, so that the repository cannot bring its own. */
export function searchPath(host: World): string[] {
  const { delimiter, isAbsolute } = paths(host);
  const path = Object.entries(host.env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
  return path.split(delimiter).filter((folder) => isAbsolute(folder) && !isInWorkspace(folder, host));
}

/** The same as a value of PATH, for programs of the user's that we start. */
export function trustedPath(host: World): string {
  return searchPath(host).join(paths(host).delimiter);
}
