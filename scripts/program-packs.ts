/**
 * The program as the GitLab templates fetch it: `dist/` and `locks/` in packs, so that a job downloads what its cloud and command need.
 * In: the folder of the repository → out: the text of each pack and its checksum. No host is contacted.
 * `node scripts/program-packs.ts FOLDER` writes the packs, for a mirror or the npm package (`program-from`).
 * A pack is one JSON object, path → text, names sorted; delivered compressed (brotli), its checksum is that of the text itself, so
 * that it does not depend on who compressed it.
 * Trap: which chunk belongs to which pack is read from the bundle, by words that the build leaves in it: names of packages and of
 * joined modules. A chunk of an SDK is one that only an import of that SDK reaches.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export interface Pack {
  readonly name: PackName;
  readonly files: Readonly<Record<string, string>>;
  /** The JSON of `files`. */
  readonly text: string;
  /** Of `text`, hexadecimal. */
  readonly sha256: string;
}

export type PackName = 'program' | 'google' | 'azure' | 'check' | 'review';

/**
 * Words that stand in the chunks of a pack and nowhere else. `none`: never needed in a GitLab job, such as the reader of GitHub's
 * workflow files.
 */
const MARKS: readonly (readonly [PackName | 'none', RegExp])[] = [
  [
    'none',
    /@actions\/(core|github)|emulators\/[a-z-]+\.js|lib\/privilege\/trust\/hostile|lib\/commands\/doctor|class YAMLMap/,
  ],
  ['review', /lib\/flow\/review\/conduct-|lib\/review\/known-keys\.js|secretlint/],
  ['check', /lib\/flow\/conduct-check\.js|lib\/commands\/check-role\.js/],
  ['google', /google-auth-library|gaxios|lib\/clouds\/gcp\/errors\.js|lib\/privilege\/probes\/google\.js/],
  ['azure', /@azure\/(identity|msal|core|logger)|lib\/clouds\/azure\/errors\.js|lib\/privilege\/probes\/azure\.js/],
];

interface Chunk {
  readonly text: string;
  readonly mark: PackName | 'none' | undefined;
  /** Each import() in it: the chunks it loads together. */
  readonly imports: readonly (readonly string[])[];
}

/** @throws when the bundle has no command line, or nothing of an SDK is found in it */
export function programPacks(root: string): readonly Pack[] {
  const chunks = readChunks(join(root, 'dist'));
  const own = reachable(chunks, ['index.js'], (marks) => marks.size === 0);
  const further = (['google', 'azure', 'check', 'review'] as const).map((name) => {
    const all = reachable(chunks, [...own], (marks) => [...marks].every((mark) => mark === name));
    return [name, [...all].filter((file) => !own.has(file))] as const;
  });
  for (const [name, found] of further) {
    if (found.length === 0) throw new Error(`no chunk of ${name} is found in dist: its mark has changed`);
  }
  const packed = new Set([...own, ...further.flatMap(([, files]) => files)]);
  checkImports(chunks, packed);
  const doors = ['cli.js', 'package.json'].map((name) => [
    `dist/${name}`,
    readFileSync(join(root, 'dist', name), 'utf8'),
  ]);
  const locks = readdirSync(join(root, 'locks'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => [`locks/${name.replaceAll('\\', '/')}`, readFileSync(join(root, 'locks', name), 'utf8')]);
  const filesOf = (names: readonly string[]): string[][] =>
    names.map((name) => [`dist/${name}`, chunks.get(name)!.text]);
  return [
    pack('program', [...doors, ...locks, ...filesOf([...own])]),
    ...further.map(([name, files]) => pack(name, filesOf(files))),
  ];
}

/** @throws when a chunk in a pack imports one that is in none, although a job may need it */
function checkImports(chunks: ReadonlyMap<string, Chunk>, packed: ReadonlySet<string>): void {
  for (const name of packed) {
    for (const ids of chunks.get(name)?.imports ?? []) {
      const isLeftOut = ids.some((id) => chunks.get(id)?.mark === 'none');
      const missing = isLeftOut ? [] : ids.filter((id) => !packed.has(id));
      if (missing.length > 0) throw new Error(`${name} imports ${missing.join(', ')}, which is in no pack`);
    }
  }
}

/** Writes what is delivered into a folder: `NAME.br` for each pack. */
export function writePacks(folder: string, packs: readonly Pack[]): void {
  mkdirSync(folder, { recursive: true });
  for (const pack of packs) writeFileSync(join(folder, `${pack.name}.br`), compressed(pack));
}

/** What is delivered: the pack's text, compressed. */
export function compressed({ text }: Pack): Buffer {
  const size = Buffer.byteLength(text);
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 10,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
    },
  });
}

function pack(name: PackName, entries: readonly (readonly string[])[]): Pack {
  const files = Object.fromEntries([...entries].sort(([one = ''], [other = '']) => (one < other ? -1 : 1)));
  const text = JSON.stringify(files);
  return { name, files, text, sha256: createHash('sha256').update(text).digest('hex') };
}

function readChunks(dist: string): ReadonlyMap<string, Chunk> {
  const names = readdirSync(dist).filter((name) => name === 'index.js' || /^\d+\.index\.js$/.test(name));
  return new Map(
    names.map((name) => {
      const text = readFileSync(join(dist, name), 'utf8');
      // One import() is one chunk, or several in one Promise.all.
      const imports = [...text.matchAll(/\[(?:\s*\w*_require__\.e\(\d+\),?)+\s*\]|_require__\.e\(\d+\)/g)].map(
        ([all]) => [...all.matchAll(/\.e\((\d+)\)/g)].map(([, id]) => `${id}.index.js`),
      );
      return [name, { text, mark: MARKS.find(([, words]) => words.test(text))?.[0], imports }];
    }),
  );
}

/** Chunks reached from `from`, through those imports alone whose chunks' marks `follow` agrees to. */
function reachable(
  chunks: ReadonlyMap<string, Chunk>,
  from: readonly string[],
  follow: (marks: ReadonlySet<string>) => boolean,
): ReadonlySet<string> {
  const found = new Set(from);
  const waiting = [...from];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const ids of chunks.get(name)?.imports ?? []) {
      const marks = new Set(ids.flatMap((id) => chunks.get(id)?.mark ?? []));
      if (!follow(marks)) continue;
      for (const id of ids) {
        if (found.has(id)) continue;
        found.add(id);
        waiting.push(id);
      }
    }
  }
  return found;
}

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '..');
  writePacks(resolve(process.argv[2] ?? join(root, 'program')), programPacks(root));
}
