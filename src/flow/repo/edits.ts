/**
 * What the agent did to the files: a tree before, a tree after, the difference as a patch.
 * In: a checkout → out: names, and a patch in git's own format, looked through for secrets. Nothing of the checkout is executed,
 * and its index, refs and objects are not touched.
 * Traps: between the two the agent could write to our own git folder, so the second one is made anew from memory; a repository
 * within would run its own configuration; a pipe has no end; a binary patch hides what is in it, so contents are looked through
 * as they are.
 * https://git-scm.com/docs/diff-format
 */
import { join } from 'node:path';
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import { type GitPlace, type IndexCopy, readIndex } from '../../kit/git-dir.ts';
import { type Leaf, leafAt, linkTarget } from '../../kit/leaves.ts';
import { contents } from './base.ts';
import { Git } from './git.ts';

/** More than this in changed files is no edit. */
const MOST_EDIT_BYTES = 20 * 1024 * 1024;
const MOST_PATCH_BYTES = 50 * 1024 * 1024;
/** An untracked file larger than this, there before the run, is left out of both trees. */
const MOST_LEFTOVER_BYTES = 20 * 1024 * 1024;

export interface Snapshot {
  readonly place: GitPlace;
  readonly tree: string;
  readonly index: IndexCopy;
  readonly objects: string;
  /** Left out of both trees: repositories within, large leftovers, names that are no UTF-8. */
  readonly omitted: ReadonlySet<string>;
}

export interface Edits {
  /** Relative to the repository, sorted; a renamed file under both names. */
  readonly changedFiles: readonly string[];
  /** Path of the patch; undefined: nothing changed, or it is not handed on. */
  readonly patch?: string | undefined;
  readonly stopped?: KeylessError | undefined;
  readonly notes: readonly string[];
  /** Repositories within that were not there before. */
  readonly repositories: readonly string[];
}

/**
 * The files as they are now.
 * @param git its folder holds a copy of the checkout's index, which is brought up to date here
 * @throws GitError
 */
export async function takeSnapshot(git: Git): Promise<Snapshot> {
  const links = await linksIn(git);
  const dirty = await changedOnDisk(git, new Set(links));
  const large = dirty.present.filter(({ bytes }) => bytes > MOST_LEFTOVER_BYTES).map(({ path }) => path);
  const omitted = new Set([...links, ...dirty.omitted, ...large]);
  await stage(git, { ...dirty, present: dirty.present.filter(({ path }) => !omitted.has(path)) });
  const tree = await writeTree(git);
  const index = readIndex({ ...git.place, gitDir: git.dir, commonDir: git.dir });
  return { place: git.place, tree, index, objects: join(git.dir, 'objects'), omitted };
}

/** Repositories within that the index knows (submodules). @throws GitError */
export async function linksIn(git: Git): Promise<readonly string[]> {
  return (await git.records(['ls-files', '-s', '-z']))
    .filter((record) => record.startsWith('160000 '))
    .map((record) => record.slice(record.indexOf('\t') + 1));
}

/** What the agent wrote where a file was out of its place: it lies elsewhere by now. */
export interface Overlay {
  /** `path` as in the repository, `at` where the bytes are. */
  readonly written: readonly { readonly path: string; readonly at: string; readonly leaf: Leaf }[];
  /** Gone, although something stood there. */
  readonly removed: readonly string[];
}

/**
 * What changed since the snapshot.
 * @param patch where the patch is written
 * @throws GitError
 */
export async function findEdits(
  before: Snapshot,
  overlay: Overlay,
  { dir, patch }: { readonly dir: string; readonly patch: string },
  host: Host,
): Promise<Edits> {
  const git = new Git(dir, before.place, before.index, host, { objects: [before.objects] });
  const dirty = await changedOnDisk(git, before.omitted);
  const strangers = [...dirty.omitted].filter((path) => !before.omitted.has(path));
  const repositories = strangers.filter((path) => !path.includes('\uFFFD'));
  const notes = strangers.map(
    (path) => `${path} is a repository of its own, or no name in UTF-8: it is not in the patch.`,
  );
  const bytes =
    dirty.present.reduce((sum, file) => sum + file.bytes, 0) +
    overlay.written.reduce((sum, { leaf }) => sum + leaf.bytes, 0);
  if (bytes > MOST_EDIT_BYTES) {
    const changedFiles = [...dirty.present.map(({ path }) => path), ...dirty.removed].sort();
    return {
      changedFiles,
      notes,
      repositories,
      stopped: tooLarge(`The agent changed files of ${megabytes(bytes)} in all`),
    };
  }
  await stage(git, dirty);
  await lay(git, overlay);
  const tree = await writeTree(git);
  const pairs = await differences(git, before.tree, tree);
  const changedFiles = [...new Set(pairs.map(({ path }) => path))].sort();
  if (changedFiles.length === 0) return { changedFiles, notes, repositories };
  const args = [
    'diff-tree',
    '-r',
    '-p',
    '-M',
    '--binary',
    '--full-index',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
  ];
  const text = await git.run([...args, before.tree, tree]);
  if (text.length > MOST_PATCH_BYTES) {
    return { changedFiles, notes, repositories, stopped: tooLarge(`The patch has ${megabytes(text.length)}`) };
  }
  const binary = await binaryPaths(git, before.tree, tree);
  const hidden = pairs.filter(({ path }) => binary.has(path));
  const leak = patchLeaks(text, host) ? 'the patch' : await leakIn(git, hidden, host);
  if (leak !== undefined) return { changedFiles, notes, repositories, stopped: leaking(leak) };
  // Whatever lies there, a link of the repository or the agent, is not written through.
  host.files.remove(patch);
  await git.run([...args, `--output=${patch}`, before.tree, tree]);
  return { changedFiles, notes, repositories, patch };
}

interface Dirty {
  readonly present: readonly { readonly path: string; readonly bytes: number }[];
  readonly removed: readonly string[];
  readonly omitted: ReadonlySet<string>;
}

/** What differs from the index: changed, new (unless ignored by git) and gone. */
async function changedOnDisk(git: Git, known: ReadonlySet<string>): Promise<Dirty> {
  const { top } = git.place;
  const records = await git.records(['ls-files', '-z', '-t', '-m', '-d', '-o', '--exclude-standard']);
  const paths = [...new Set(records.map((record) => record.slice(2)))];
  const omitted = new Set<string>();
  const present: { path: string; bytes: number }[] = [];
  const removed: string[] = [];
  for (const path of paths) {
    const plain = path.replace(/\/$/, '');
    if (known.has(plain)) continue;
    if (plain !== path || plain.includes('\uFFFD')) {
      omitted.add(plain);
      continue;
    }
    const leaf = leafAt(top, path);
    if (leaf && leaf.kind !== 'other') present.push({ path, bytes: leaf.bytes });
    else removed.push(path);
  }
  return { present, removed, omitted };
}

async function stage(git: Git, { present, removed }: Dirty): Promise<void> {
  const names = (paths: readonly string[]): string => paths.map((path) => `${path}\0`).join('');
  if (removed.length > 0) await git.run(['update-index', '--force-remove', '-z', '--stdin'], names(removed));
  if (present.length === 0) return;
  const args = ['update-index', '--add', '--remove', '--replace', '-z', '--stdin'];
  await git.run(args, names(present.map(({ path }) => path)));
}

/** As if it lay in its place; what .gitignore names is left out there too. */
async function lay(git: Git, { written, removed }: Overlay): Promise<void> {
  if (removed.length > 0) {
    await git.run(['update-index', '--force-remove', '-z', '--stdin'], removed.map((path) => `${path}\0`).join(''));
  }
  // `./`: a name that begins with `:` would be read as a pattern.
  const names = written.map(({ path }) => `./${path}\0`).join('');
  if (names === '') return;
  const ignored = (await git.run(['check-ignore', '-z', '--stdin'], names, [0, 1])).toString('utf8').split('\0');
  const lines: string[] = [];
  for (const { path, at, leaf } of written) {
    if (ignored.includes(`./${path}`) || leaf.kind === 'other') continue;
    const target = leaf.kind === 'link' ? linkTarget(at) : undefined;
    const id = (
      await git.run(['hash-object', '-w', ...(target === undefined ? ['--no-filters', at] : ['--stdin'])], target)
    )
      .toString('latin1')
      .trim();
    const mode = leaf.kind === 'link' ? '120000' : leaf.executable ? '100755' : '100644';
    lines.push(`${mode} ${id} 0\t${path}\0`);
  }
  if (lines.length > 0) await git.run(['update-index', '--replace', '-z', '--index-info'], lines.join(''));
}

async function writeTree(git: Git): Promise<string> {
  return (await git.run(['write-tree', '--missing-ok'])).toString('latin1').trim();
}

interface Pair {
  readonly path: string;
  /** Ids of contents; a missing side, or one that is no content, has none. */
  readonly ids: readonly string[];
}

async function differences(git: Git, before: string, after: string): Promise<Pair[]> {
  const records = await git.records(['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', before, after]);
  const pairs: Pair[] = [];
  for (let at = 0; at + 1 < records.length; at += 2) {
    const [, , oldId = '', newId = ''] = records[at]!.split(' ');
    pairs.push({ path: records[at + 1]!, ids: [oldId, newId].filter((id) => !/^0+$/.test(id)) });
  }
  return pairs;
}

/** Files whose contents a patch holds compressed. */
async function binaryPaths(git: Git, before: string, after: string): Promise<Set<string>> {
  const records = await git.records(['diff-tree', '-r', '-z', '--numstat', '--no-renames', before, after]);
  return new Set(records.filter((record) => record.startsWith('-\t-\t')).map((record) => record.slice(4)));
}

function leaks(text: string, host: Host): boolean {
  return host.redact(text) !== text;
}

function patchLeaks(patch: Buffer, host: Host): boolean {
  const text = patch.toString('utf8');
  const lines = text.split('\n');
  const side = (signs: string): string =>
    lines
      .filter((line) => line !== '' && signs.includes(line[0]!))
      .map((line) => line.slice(1))
      .join('\n');
  // A secret of several lines stands there with a sign before each.
  return [text, side('+ '), side('- ')].some((one) => leaks(one, host));
}

/** The first of these files with a secret in it, before or after; text in UTF-16 is read too. */
async function leakIn(git: Git, pairs: readonly Pair[], host: Host): Promise<string | undefined> {
  const bytes = await contents(
    git,
    pairs.flatMap(({ ids }) => ids),
  );
  const leaky = ({ ids }: Pair): boolean =>
    ids.some((id) => {
      const text = bytes.get(id)?.toString('utf8') ?? '';
      return leaks(text, host) || leaks(text.replaceAll('\0', ''), host);
    });
  return pairs.find(leaky)?.path;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MB`;
}

function tooLarge(what: string): KeylessError {
  return new KeylessError('publication-stopped', `${what}: no patch is handed on.`, {
    likely: 'It fetched or built something that .gitignore does not name.',
    fix: 'Name what is built in .gitignore, or ask for less in one task.',
  });
}

function leaking(where: string): KeylessError {
  return new KeylessError('publication-stopped', `A secret of this run is in ${where}: no patch is handed on.`, {
    likely: 'The agent wrote a credential, a token or a masked variable into a file.',
    fix: 'Look at what the agent was told and what it read. The credential of this run ends by itself; another secret has to be replaced.',
  });
}
