/**
 * Which files of the repository agents would obey, and which of them must not lie there during the run.
 * In: patterns, the checkout, the base → out: units (a file or a whole folder each), and what stands in their place meanwhile.
 * Reads only; the moving is in held.ts.
 * Traps: git lists neither what is ignored nor what is in a repository within; a link of the right name may lead anywhere; a
 * file that is the same as in the base stays where it is, so that `git status` of the agent shows what it should.
 */
import { isAbsolute, relative, sep } from 'node:path';
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import { literals, type Matcher } from '../../kit/ignore-pattern.ts';
import { blobId, type IdFormat, isReachable, kindAt, type Leaf, leafAt, leavesBelow } from '../../kit/leaves.ts';
import type { Stand } from '../../kit/moved-files.ts';
import { type Base, type BaseFile, genuineContents, resolveFile } from './base.ts';
import type { Git } from './git.ts';

export interface Unit {
  /** Relative to the workspace, `/` separated. */
  readonly path: string;
  readonly what: 'set aside' | 'taken from base';
  /** What lies there during the run. */
  readonly stands: readonly Stand[];
}

export interface UnitsAsk {
  readonly workspace: string;
  readonly workingDirectory: string;
  readonly matches: Matcher;
  readonly patterns: readonly string[];
  /** Undefined: no repository. */
  readonly git: Git | undefined;
  /** Undefined: nothing is taken from it. */
  readonly base: Base | undefined;
  readonly platform: Host['platform'];
}

/** A folder with more files than this is not compared, only moved. */
const MOST_COMPARED = 5000;
const MOST_WALKED = 20_000;
const UNREADABLE_NAME = '\uFFFD';

/** `inner` as seen from `outer`, `/` separated; '' when they are one. */
export function pathFrom(outer: string, inner: string): string {
  const way = relative(outer, inner);
  return isAbsolute(way) ? '..' : way.split(sep).join('/');
}

function below(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** Every unit that has to be moved or replaced, sorted. @throws KeylessError environment-unsafe */
export async function findUnits(ask: UnitsAsk): Promise<readonly Unit[]> {
  const prefix = ask.git ? pathFrom(ask.workspace, ask.git.place.top) : '';
  const found = new Set([...lookedFor(ask), ...(await listed(ask, prefix))]);
  const baseUnits = matching(ask.base?.files.keys() ?? [], ask.matches).map((path) => below(prefix, path));
  const units: Unit[] = [];
  for (const path of topmost([...found, ...baseUnits])) {
    if (path.includes(UNREADABLE_NAME)) throw unreadable(path);
    const unit = await judge(path, prefix, ask);
    if (unit) units.push(unit);
  }
  return units;
}

function matching(paths: Iterable<string>, matches: Matcher): string[] {
  const units = new Set<string>();
  for (const path of paths) {
    const unit = matches(path);
    if (unit !== undefined) units.add(unit);
  }
  return [...units];
}

/** Without what lies below another. */
function topmost(paths: readonly string[]): string[] {
  const kept: string[] = [];
  for (const path of [...new Set(paths)].sort()) {
    if (!kept.some((one) => path.startsWith(`${one}/`))) kept.push(path);
  }
  return kept;
}

/** Plain names in every folder from the workspace to the working folder, where a CLI looks: they may be ignored by git. */
function lookedFor({ workspace, workingDirectory, patterns }: UnitsAsk): string[] {
  const parts = pathFrom(workspace, workingDirectory).split('/').filter(Boolean);
  const folders = ['', ...parts.map((_, at) => parts.slice(0, at + 1).join('/'))];
  return folders
    .flatMap((folder) => literals(patterns).map((name) => below(folder, name)))
    .filter((path) => kindAt(workspace, path) !== undefined);
}

async function listed({ git, workspace, matches }: UnitsAsk, prefix: string): Promise<string[]> {
  if (!git) return walked(workspace, '', matches);
  const [index, others] = await Promise.all([
    git.records(['ls-files', '-s', '-z']),
    git.records(['ls-files', '-o', '-z', '--exclude-standard']),
  ]);
  const entries = index.map((record) => ({ mode: record.slice(0, 6), path: record.slice(record.indexOf('\t') + 1) }));
  const nested = [
    ...entries.filter(({ mode }) => mode === '160000').map(({ path }) => path),
    ...others.filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1)),
  ];
  const paths = [...entries.map(({ path }) => path), ...others].map((path) => path.replace(/\/$/, ''));
  return [
    ...matching(paths, matches).map((path) => below(prefix, path)),
    ...nested.flatMap((path) => walked(workspace, below(prefix, path), matches)),
  ].filter((path) => kindAt(workspace, path) !== undefined || path.includes(UNREADABLE_NAME));
}

/** A repository within, or a folder that is none: its files as they lie there. @throws KeylessError when there are too many */
function walked(workspace: string, folder: string, matches: Matcher): string[] {
  if (folder !== '' && kindAt(workspace, folder) !== 'folder') return [];
  const leaves = leavesBelow(workspace, folder, MOST_WALKED, ['.git', 'node_modules']);
  if (leaves === undefined) {
    throw new KeylessError(
      'environment-unsafe',
      `${folder || 'The workspace'} cannot be searched for files that agents obey.`,
      {
        likely: `It is no part of the checked-out repository, and holds more than ${MOST_WALKED} files or one that cannot be read.`,
        fix: 'Check out with actions/checkout without submodules, or keep such a folder out of the workspace.',
      },
    );
  }
  const inner = leaves.map(({ path }) => (folder === '' ? path : path.slice(folder.length + 1)));
  return matching(inner, matches).map((path) => below(folder, path));
}

/** Undefined: it lies there as the base has it. */
async function judge(path: string, prefix: string, ask: UnitsAsk): Promise<Unit | undefined> {
  const { base, git, workspace } = ask;
  const inRepository = prefix === '' || path === prefix || path.startsWith(`${prefix}/`);
  if (!base || !git || !inRepository) return { path, what: 'set aside', stands: [] };
  const cut = prefix === '' ? 0 : prefix.length + 1;
  const files = [...base.files.values()].filter(
    (file) => file.path === path.slice(cut) || file.path.startsWith(`${path.slice(cut)}/`),
  );
  const targets = new Map<string, BaseFile | undefined>();
  for (const file of files) targets.set(file.path, await resolveFile(git, base, file.path));
  const leaves = isReachable(workspace, path) ? leavesBelow(workspace, path, MOST_COMPARED) : [];
  const moved = (leaf: Leaf): Leaf => ({ ...leaf, path: leaf.path.slice(cut) });
  if (leaves && isSame(leaves.map(moved), files, targets, ask)) return undefined;
  const stands = await standsOf(files, targets, prefix, git);
  return { path, what: stands.length > 0 ? 'taken from base' : 'set aside', stands };
}

function isSame(
  leaves: readonly Leaf[],
  files: readonly BaseFile[],
  targets: ReadonlyMap<string, BaseFile | undefined>,
  { git, platform }: UnitsAsk,
): boolean {
  const { top, format } = git!.place;
  if (leaves.length !== files.length) return false;
  return files.every((file) => {
    const leaf = leaves.find((one) => one.path === file.path);
    if (!leaf || leaf.kind !== file.kind || blobId(top, leaf, format) !== file.id) return false;
    if (file.kind === 'link') return leadsToSame(targets.get(file.path), top, format);
    return platform === 'win32' || leaf.executable === file.executable;
  });
}

/** The link is the base's; what it leads to has to be too. */
function leadsToSame(target: BaseFile | undefined, top: string, format: IdFormat): boolean {
  const leaf = target && leafAt(top, target.path);
  return leaf?.kind === 'file' && blobId(top, leaf, format) === target?.id;
}

/** Links become the files they lead to in the base; those that lead to nothing there are left out. */
async function standsOf(
  files: readonly BaseFile[],
  targets: ReadonlyMap<string, BaseFile | undefined>,
  prefix: string,
  git: Git,
): Promise<Stand[]> {
  const real = files.flatMap((file) => {
    const target = targets.get(file.path);
    return target ? [{ path: file.path, target }] : [];
  });
  const bytes = await genuineContents(
    git,
    real.map(({ target }) => target.id),
  );
  return real.flatMap(({ path, target }) => {
    const content = bytes.get(target.id);
    return content ? [{ path: below(prefix, path), content, executable: target.executable }] : [];
  });
}

function unreadable(path: string): KeylessError {
  return new KeylessError('environment-unsafe', 'A file that agents obey lies in a folder whose name is no UTF-8.', {
    likely: `It shows as ${path}. It can be neither read from the base nor moved out of the way.`,
    fix: 'Rename the folder.',
  });
}
