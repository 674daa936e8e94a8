/**
 * A git folder of our own that reads the objects of another one. Touches the file system directly.
 * In: a checked-out folder → out: where its git folder is; a new one with a copied index and a configuration of ours.
 * Trap: a configuration, hook or attribute of the checkout can make git start a program, so none of it is taken over but for a
 * few settings that say how bytes are written to disk.
 * https://git-scm.com/docs/gitrepository-layout · https://git-scm.com/docs/git-config
 */
import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { IdFormat } from './leaves.ts';

export interface GitPlace {
  /** Checked-out folder. */
  readonly top: string;
  readonly gitDir: string;
  /** Shared by the worktrees of one repository; else the same. */
  readonly commonDir: string;
  readonly format: IdFormat;
  /** Settings that say how content and names are written to disk. */
  readonly settings: readonly string[];
}

const LONGEST_CONFIG_BYTES = 4 * 1024 * 1024;
const LONGEST_INDEX_BYTES = 512 * 1024 * 1024;
const CARRIED =
  /^\s*(autocrlf|eol|filemode|symlinks|ignorecase|precomposeunicode|longpaths|checkstat|trustctime)\s*=\s*([\w]+)\s*$/i;

/** The repository that is checked out at `top`; undefined: there is none. */
export function gitPlace(top: string): GitPlace | undefined {
  const gitDir = gitDirOf(top);
  if (gitDir === undefined) return undefined;
  const common = readLine(join(gitDir, 'commondir'));
  const commonDir = common === undefined ? gitDir : resolve(gitDir, common);
  const config = readText(join(commonDir, 'config')) ?? '';
  const core = /^\[core\]\s*$([^[]*)/im.exec(config)?.[1] ?? '';
  const settings = core.split('\n').flatMap((line) => {
    const [, name, value] = CARRIED.exec(line) ?? [];
    return name === undefined ? [] : [`${name} = ${value}`];
  });
  const format = /^\s*objectformat\s*=\s*sha256\s*$/im.test(config) ? 'sha256' : 'sha1';
  return { top, gitDir, commonDir, format, settings };
}

function gitDirOf(top: string): string | undefined {
  const path = join(top, '.git');
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return path;
  // A linked worktree or a submodule: one line that says where.
  const said = stats?.isFile() ? readLine(path) : undefined;
  const named = said?.startsWith('gitdir: ') ? said.slice('gitdir: '.length) : undefined;
  if (named === undefined) return undefined;
  const dir = isAbsolute(named) ? named : resolve(top, named);
  return statSync(dir, { throwIfNoEntry: false })?.isDirectory() ? dir : undefined;
}

/** What is checked out, read from the files alone: the branch unless HEAD is detached, and the commit as far as it is known. */
export function headOf({ gitDir, commonDir }: GitPlace): { ref?: string | undefined; commit?: string | undefined } {
  const line = readLine(join(gitDir, 'HEAD')) ?? '';
  if (/^[0-9a-f]{40,64}$/.test(line)) return { commit: line };
  const ref = /^ref: (refs\/heads\/[^\0]+)$/.exec(line)?.[1];
  if (ref === undefined || ref.split('/').includes('..')) return {};
  const packed = readText(join(commonDir, 'packed-refs'))?.split('\n') ?? [];
  const commit = readLine(join(commonDir, ref)) ?? packed.find((row) => row.endsWith(` ${ref}`))?.split(' ')[0];
  return { ref, commit };
}

/** The git folder of a submodule, and where it is checked out. */
export interface GitModule {
  readonly gitDir: string;
  /** Undefined: its configuration does not say. */
  readonly top: string | undefined;
}

/** Submodules may lie in one another; more than this are no checkout's. */
const MOST_FOLDERS = 2000;
const INSIDE = ['objects', 'refs', 'logs', 'hooks', 'info', 'lfs'];

/** The submodules of a repository that were checked out. */
export function gitModules(commonDir: string): readonly GitModule[] {
  const found: GitModule[] = [];
  const waiting = [join(commonDir, 'modules')];
  for (let seen = 0; waiting.length > 0 && seen < MOST_FOLDERS; seen++) {
    const at = waiting.pop()!;
    const config = lstatSync(join(at, 'HEAD'), { throwIfNoEntry: false })?.isFile() && readText(join(at, 'config'));
    if (typeof config === 'string') {
      const worktree = /^\s*worktree\s*=\s*"?([^"\n]+?)"?\s*$/im.exec(config)?.[1];
      found.push({ gitDir: at, top: worktree === undefined ? undefined : resolve(at, worktree) });
    }
    for (const name of foldersIn(at)) if (!INSIDE.includes(name)) waiting.push(join(at, name));
  }
  return found;
}

function foldersIn(path: string): string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}

function readText(path: string): string | undefined {
  try {
    const stats = statSync(path);
    return !stats.isFile() || stats.size > LONGEST_CONFIG_BYTES ? undefined : readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function readLine(path: string): string | undefined {
  return readText(path)?.split('\n')[0]?.trim() || undefined;
}

/** A checkout's index as it is now, with what belongs to it. */
export interface IndexCopy {
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** When each was written, seconds: by it git knows which files may have changed in the same second, unseen. */
  readonly times: Readonly<Record<string, number>>;
  readonly exclude: string;
}

export function readIndex({ gitDir, commonDir }: GitPlace): IndexCopy {
  // A pipe in the place of one would hold us for ever.
  const isPlain = (name: string): boolean => {
    const stats = lstatSync(join(gitDir, name));
    return stats.isFile() && stats.size <= LONGEST_INDEX_BYTES;
  };
  const found = readdirSync(gitDir).filter((name) => name === 'index' || name.startsWith('sharedindex.'));
  const names = found.filter(isPlain);
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(gitDir, name))]));
  const times = Object.fromEntries(names.map((name) => [name, statSync(join(gitDir, name)).mtimeMs / 1000]));
  return { files, times, exclude: readText(join(commonDir, 'info', 'exclude')) ?? '' };
}

/** Gives a checkout the index it had. @throws what the file system says */
export function putIndexBack({ gitDir }: GitPlace, index: IndexCopy): void {
  for (const name of Object.keys(index.files)) rmSync(join(gitDir, name), { recursive: true, force: true });
  writeIndex(gitDir, index, 0o644);
}

function writeIndex(gitDir: string, { files, times }: IndexCopy, mode: number): void {
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(gitDir, name);
    writeFileSync(path, bytes, { mode, flag: 'wx' });
    const time = times[name];
    if (time !== undefined) utimesSync(path, time, time);
  }
}

/**
 * Makes the folder `dir` a git folder.
 * @param objects further folders objects are read from, beside the checkout's own
 * @param ignored lines in the form of .gitignore
 */
export function makeGitDir(
  dir: string,
  place: GitPlace,
  index: IndexCopy | undefined,
  { objects = [], ignored = [] }: { objects?: readonly string[]; ignored?: readonly string[] } = {},
): void {
  rmSync(dir, { recursive: true, force: true });
  for (const name of ['', 'refs', 'objects', 'objects/info', 'info'])
    mkdirSync(join(dir, name), { mode: 0o700, recursive: true });
  const write = (name: string, content: string | Uint8Array): void =>
    writeFileSync(join(dir, name), content, { mode: 0o600 });
  write('HEAD', 'ref: refs/heads/none\n');
  write('config', configOf(place));
  write('empty', '');
  write('objects/info/alternates', [...objects, join(place.commonDir, 'objects')].map((path) => `${path}\n`).join(''));
  // Stronger than any .gitattributes: files are compared as what they are, and pass no program.
  write('info/attributes', '* !diff !filter !merge\n');
  write('info/exclude', [index?.exclude ?? '', ...ignored].map((line) => `${line}\n`).join(''));
  if (index) writeIndex(dir, index, 0o600);
  const shallow = join(place.commonDir, 'shallow');
  if (lstatSync(shallow, { throwIfNoEntry: false })?.isFile()) copyFileSync(shallow, join(dir, 'shallow'));
}

function configOf({ format, settings }: GitPlace): string {
  const extension = format === 'sha256' ? '[extensions]\n\tobjectFormat = sha256\n' : '';
  return `[core]
\trepositoryFormatVersion = ${format === 'sha256' ? 1 : 0}
\tbare = false
${settings.map((line) => `\t${line}\n`).join('')}\tfsmonitor = false
\tuntrackedCache = false
\tsplitIndex = false
\tsafecrlf = false
[gc]
\tauto = 0
[submodule]
\trecurse = false
[protocol]
\tallow = never
${extension}`;
}
