/**
 * Where an install looks and where it writes: the platform's key, the folders of the workspace, the search path, the caches.
 * In: the host → out: paths. Nothing is ever taken from or stored below the workspace, which the repository fills.
 */
import type { Host } from '../../core/host.ts';
import { makeRoot } from '../../kit/binary-cache.ts';
import { homeOf, isInWorkspace, paths, searchPath } from '../../kit/search-path.ts';

/** `linux-x64`, `linux-arm64-musl`, `darwin-arm64`, `win32-x64`. */
export function platformKey(host: Pick<Host, 'platform' | 'arch' | 'files'>): string {
  const key = `${host.platform}-${host.arch}`;
  if (host.platform !== 'linux') return key;
  const machine = host.arch === 'arm64' ? 'aarch64' : 'x86_64';
  const glibc = host.arch === 'arm64' ? '/lib/ld-linux-aarch64.so.1' : '/lib64/ld-linux-x86-64.so.2';
  const musl = host.files.exists(`/lib/ld-musl-${machine}.so.1`);
  // Alpine may carry a glibc shim; other distributions may carry musl beside glibc.
  return musl && (host.files.exists('/etc/alpine-release') || !host.files.exists(glibc)) ? `${key}-musl` : key;
}

/** Where entries may lie, best first; never below the workspace. */
export function cacheRoots(host: Host): string[] {
  const { join, isAbsolute } = paths(host);
  const home = homeOf(host);
  const usual: Partial<Record<NodeJS.Platform, string | undefined>> = {
    win32: host.env.LOCALAPPDATA,
    darwin: home && join(home, 'Library', 'Caches'),
  };
  const own = host.env.XDG_CACHE_HOME || (usual[host.platform] ?? (home && join(home, '.cache')));
  const candidates = [host.env.RUNNER_TOOL_CACHE, own];
  return candidates
    .filter((folder): folder is string => !!folder && isAbsolute(folder))
    .map((folder) => join(folder, 'keyless-agent'))
    .filter((folder) => !isInWorkspace(folder, host));
}

/** The first cache folder that is ours; else one of this run only, and the agent is fetched again next time. */
export function storeRoot(host: Host): string {
  const usable = cacheRoots(host).find(makeRoot);
  if (usable !== undefined) return usable;
  const root = paths(host).join(host.files.privateDir(), 'agent-cache');
  host.files.makePrivateDir(root);
  return root;
}

/** A program by its name, in the order of the search path. */
export function findProgram(name: string, host: Host): string | undefined {
  // A script (.cmd, .bat) needs a shell to be started, which would read the arguments once more.
  const names = host.platform === 'win32' && !name.toLowerCase().endsWith('.exe') ? [`${name}.exe`] : [name];
  for (const folder of searchPath(host)) {
    const found = names.map((each) => paths(host).join(folder, each)).find((path) => host.files.exists(path));
    if (found !== undefined) return found;
  }
  return undefined;
}
