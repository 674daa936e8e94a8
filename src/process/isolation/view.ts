/**
 * The file system as the agent sees it: the system's own folders, read only, and what it is given by name. What is not listed is
 * not there: other homes, the runner's temporary folder, sockets below /run, secrets mounted for the job.
 *
 * In: folders by name, and the mounts of this machine → out: a mount table (fstab) for a new, empty root.
 * Traps: a mount below a read-only folder stays writable unless it is bound anew; in a user namespace no flag of a mount may be
 * dropped; the order is by depth, since the later mount covers the earlier.
 * Spec: https://man7.org/linux/man-pages/man5/fstab.5.html, https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html
 */
import type { Host } from '../../core/host.ts';

export interface View {
  /** Folders and files that can be read. */
  readonly reads: readonly string[];
  /** Folders that can be written to. */
  readonly writes: readonly string[];
  /** Folders that look empty, though they lie in one that can be read. */
  readonly hides: readonly string[];
  /** Files of ours that stand in the place of others, by that place. */
  readonly instead?: Readonly<Record<string, string>>;
  /** Where the content of a folder or file is taken from, when not from its own place. */
  readonly sources?: ReadonlyMap<string, string>;
}

export interface Layout {
  /** Text of an fstab: folders first. */
  readonly folders: string;
  /** Another one, for single files; these have to be there to be mounted upon. */
  readonly files: string;
  /** The single files, relative to the root. */
  readonly names: readonly string[];
}

/** Programs, libraries and settings of the machine; read as far as the agent's user may. */
const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/etc', '/opt', '/nix/store'];

/** Whether everybody on the machine, the agent too, has this already. */
export function isSystem(path: string): boolean {
  return SYSTEM.some((folder) => path === folder || isBelow(path, folder)) && !isBelow(path, '/opt');
}

/** Empty, writable, gone with the agent. */
const SCRATCH = ['/tmp', '/var/tmp', '/dev/shm', '/run'];
const DEVICES = ['null', 'zero', 'full', 'random', 'urandom', 'tty'].map((name) => `/dev/${name}`);

interface Known {
  readonly point: string;
  readonly options: readonly string[];
}

/** @param root the new root, an empty folder */
export function layoutOf(view: View, root: string, host: Host): Layout {
  const known = mounts(host);
  const system = SYSTEM.filter((path) => host.files.exists(path));
  const source = (path: string): string => view.sources?.get(path) ?? path;
  const readable = [...system, ...view.reads].filter((path) => host.files.exists(path));
  const elsewhere = readable.filter((path) => source(path) !== path);
  const read = [
    ...outermost(
      readable.filter((path) => !elsewhere.includes(path)),
      view.hides,
    ),
    ...elsewhere,
  ];
  // What is taken from elsewhere comes with the mounts below it.
  const below = known
    .map(({ point }) => point)
    .filter((point) => read.some((path) => source(path) === path && isBelow(point, path)));
  const [readFolders, readFiles] = parted([...new Set([...read, ...below])], host);
  const folders = [
    ...readFolders.map((path) => ({ path, row: bind(source(path), path, 'ro', root, known) })),
    ...view.writes.map((path) => ({ path, row: bind(source(path), path, 'rw', root, known) })),
    ...[...SCRATCH, ...view.hides.filter((path) => isSeen(path, read, view.writes))].map((path) => ({
      path,
      row: line('tmpfs', root, path, 'tmpfs', `mode=${/tmp|shm/.test(path) ? '1777' : '755'},nosuid,nodev`),
    })),
    { path: '/dev/pts', row: line('devpts', root, '/dev/pts', 'devpts', 'newinstance,ptmxmode=0666,mode=620') },
    { path: '/proc', row: line('proc', root, '/proc', 'proc', 'nosuid,nodev,noexec') },
  ];
  const files = [
    ...DEVICES.map((path) => line(path, root, path, 'none', 'bind,rw')),
    ...readFiles.map((path) => bind(source(path), path, 'ro', root, known)),
    ...Object.entries(view.instead ?? {}).map(([place, file]) =>
      line(source(file), root, place, 'none', 'bind,ro,nosuid,nodev'),
    ),
  ];
  return {
    folders: text(folders.toSorted((a, b) => depth(a.path) - depth(b.path)).map(({ row }) => row)),
    files: text(files),
    names: [...DEVICES, ...readFiles].map((path) => path.slice(1)),
  };
}

const text = (rows: readonly string[]): string => rows.map((row) => `${row}\n`).join('');

/** Folders, and what is none. */
function parted(paths: readonly string[], host: Host): [string[], string[]] {
  const isFolder = (path: string): boolean => host.files.exists(`${path}/.`);
  return [paths.filter(isFolder), paths.filter((path) => !isFolder(path))];
}

function bind(source: string, path: string, access: 'ro' | 'rw', root: string, known: readonly Known[]): string {
  const noexec = around(path, known)?.options.includes('noexec') ? ',noexec' : '';
  return line(source, root, path, 'none', `rbind,${access},nosuid,nodev${noexec}`);
}

function line(source: string, root: string, target: string, type: string, options: string): string {
  return [escaped(source), escaped(root + target), type, `${options},X-mount.mkdir`, '0', '0'].join(' ');
}

/** As fstab writes what would end a field. */
function escaped(path: string): string {
  return path.replaceAll(/[\\ \t\n]/g, (char) => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`);
}

function unescaped(path: string): string {
  return path.replaceAll(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)));
}

function mounts(host: Host): Known[] {
  try {
    return host.files
      .read('/proc/self/mountinfo')
      .split('\n')
      .filter((row) => row !== '')
      .map((row) => row.split(' '))
      .map((fields) => ({ point: unescaped(fields[4] ?? ''), options: (fields[5] ?? '').split(',') }));
  } catch {
    return [];
  }
}

/** The mount a path lies in; of several on one point the last is seen. */
function around(path: string, known: readonly Known[]): Known | undefined {
  return known
    .filter(({ point }) => point === path || isBelow(path, point))
    .toSorted((a, b) => a.point.length - b.point.length)
    .at(-1);
}

function isBelow(path: string, folder: string): boolean {
  return path !== folder && path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

function isSeen(path: string, ...lists: readonly (readonly string[])[]): boolean {
  return lists.flat().some((folder) => isBelow(path, folder));
}

/** Without those that lie in another one and can be seen there. */
function outermost(paths: readonly string[], hides: readonly string[]): string[] {
  return [...new Set(paths)].filter((path) => isSeen(path, hides) || !isSeen(path, paths));
}

const depth = (path: string): number => path.split('/').length;
