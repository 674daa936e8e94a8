/**
 * Writes the pins of an agent that is a whole tree: the lock file, and for every platform what is started and the digest of all
 * that gets installed.
 *
 * In: an agent and a version (`node scripts/pin-tree.ts pi 0.87.1`). Out: locks/<agent>/package.json and package-lock.json,
 * src/agents/<agent>/programs.ts, ready to review and commit.
 * Hosts: the npm registry of the user's own npm configuration. Platforms the registry has no package for are told and left out;
 * without the packages an agent needs beside it nothing is written.
 * Traps: a platform's tree is what *our* install makes of the lock file (src/flow/install/project.ts), so it is made here by the
 * same code and the same flags; files whose names differ in case alone would give another tree on macOS and Windows.
 * Spec: https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INSTALL_FLAGS } from '../src/flow/install/npm.ts';
import { type Locked, type Lockfile, type Manifest, type Project, projectFor } from '../src/flow/install/project.ts';
import { NPM_NOTE } from '../src/flow/install/tree.ts';
import { treeDigest } from '../src/kit/tree-digest.ts';

const ROOT = join(import.meta.dirname, '..');
const PLATFORMS = [
  'linux-x64',
  'linux-x64-musl',
  'linux-arm64',
  'linux-arm64-musl',
  'darwin-x64',
  'darwin-arm64',
  'win32-x64',
  'win32-arm64',
] as const;
type Platform = (typeof PLATFORMS)[number];

interface PlatformPackage {
  readonly name: string;
  /** What stands for the version in package.json. */
  readonly spec: string;
  /** Path of the program in it. */
  readonly program: string;
}

/** How an agent's package is built up: one script for all platforms, or a package of its own for each. */
interface Recipe {
  readonly package: string;
  readonly script?: string;
  readonly platform?: (platform: Platform, version: string) => PlatformPackage;
  /** Packages that it does not bring itself, each in its exact version, by name. */
  readonly beside?: (platform: Platform) => Readonly<Record<string, string>>;
}

/** The triples that Rust names platforms by. On Linux the statically linked build serves both libraries. */
const TRIPLES: Readonly<Record<string, string>> = {
  'linux-x64': 'x86_64-unknown-linux-musl',
  'linux-arm64': 'aarch64-unknown-linux-musl',
  'darwin-x64': 'x86_64-apple-darwin',
  'darwin-arm64': 'aarch64-apple-darwin',
  'win32-x64': 'x86_64-pc-windows-msvc',
  'win32-arm64': 'aarch64-pc-windows-msvc',
};

const exe = (platform: Platform) => (platform.startsWith('win32') ? '.exe' : '');

/** Microsoft's builds, in the packages themselves; on Linux statically linked, so that one serves both libraries. */
const RIPGREP = '1.18.0';
const ripgrep = (platform: Platform) => ({ [`@vscode/ripgrep-${platform.replace('-musl', '')}`]: RIPGREP });

const RECIPES: Readonly<Record<string, Recipe>> = {
  codex: {
    package: '@openai/codex',
    platform: (platform, version) => {
      const key = platform.replace('-musl', '');
      return {
        name: `@openai/codex-${key}`,
        spec: `npm:@openai/codex@${version}-${key}`,
        program: `vendor/${TRIPLES[key]}/bin/codex${exe(platform)}`,
      };
    },
  },
  copilot: {
    package: '@github/copilot',
    platform: (platform, version) => ({
      name: `@github/copilot-${platform.replace(/^linux-(\w+)-musl$/, 'linuxmusl-$1')}`,
      spec: version,
      program: `copilot${exe(platform)}`,
    }),
  },
  gemini: { package: '@google/gemini-cli', script: 'bundle/gemini.js' },
  opencode: {
    package: 'opencode-ai',
    platform: (platform, version) => ({
      name: `opencode-${platform.replace('win32', 'windows')}`,
      spec: version,
      program: `bin/opencode${exe(platform)}`,
    }),
    beside: ripgrep,
  },
  pi: { package: '@earendil-works/pi-coding-agent', script: 'dist/bundle/cli.js', beside: ripgrep },
};

interface Pin {
  readonly platform: Platform;
  readonly path: string;
  readonly script: boolean;
  readonly beside: readonly string[];
  readonly digest: string;
  readonly megabytes: number;
}

function npm(args: readonly string[], cwd: string): void {
  execFileSync('npm', [...args, '--loglevel=error'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

function readLock(folder: string): Lockfile {
  return JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
}

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

/** Works in a folder that is gone afterwards. */
async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pin-tree-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The lock file npm makes of these dependencies. */
function locked(manifest: Manifest): Promise<Lockfile> {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'package.json'), json({ ...manifest, private: true }));
    const flags = ['--package-lock-only', '--omit-lockfile-registry-resolved', ...INSTALL_FLAGS];
    npm(['install', ...flags.filter((flag) => !flag.startsWith('--omit=') && flag !== '--prefer-offline')], folder);
    return readLock(folder);
  });
}

/** Packages of the lock that are installed only where they fit, or not at all, are of no use to us unless they hold the program. */
function withoutExtras(lock: Lockfile, kept: readonly string[]): Lockfile {
  const packages: Record<string, Locked> = {};
  for (const [path, entry] of Object.entries(lock.packages)) {
    const { optional, optionalDependencies, ...rest } = entry as Locked & Record<string, unknown>;
    const isKept = kept.some((name) => path === `node_modules/${name}`);
    if (path !== '' && !isKept && optional) continue;
    packages[path] = path === '' ? entry : isKept && optional ? ({ ...rest, optional } as Locked) : rest;
  }
  return { ...lock, packages };
}

function checkLock({ manifest, lock }: Project): void {
  for (const name of Object.keys(manifest.optionalDependencies ?? {})) {
    if (lock.packages[`node_modules/${name}`] === undefined) throw new Error(`the registry has no ${name}`);
  }
  for (const [path, entry] of Object.entries(lock.packages)) {
    const facts = entry as Locked & { resolved?: string; inBundle?: boolean };
    if (path === '') continue;
    if (!facts.integrity?.startsWith('sha512-')) throw new Error(`${path} has no integrity`);
    if (facts.resolved !== undefined || facts.inBundle) throw new Error(`${path} is bound to an address or a bundle`);
  }
}

async function makeProject(agent: string, recipe: Recipe, version: string): Promise<Project> {
  const name = `keyless-agent-${agent}`;
  const base = { name, version: '1.0.0' };
  const dependencies = { [recipe.package]: version };
  const { platform } = recipe;
  if (platform === undefined) {
    const beside = packagesBeside(recipe, PLATFORMS, version);
    return lockedProject({ ...base, dependencies, ...(beside && { optionalDependencies: beside }) });
  }
  const whole = await locked({ ...base, dependencies });
  const there = PLATFORMS.filter(
    (each) => whole.packages[`node_modules/${platform(each, version).name}`] !== undefined,
  );
  const own = there.map((each) => platform(each, version)).map(({ name, spec }) => [name, spec]);
  const optionalDependencies = { ...Object.fromEntries(own), ...packagesBeside(recipe, there, version) };
  return lockedProject({ ...base, optionalDependencies });
}

async function lockedProject(manifest: Manifest): Promise<Project> {
  return { manifest, lock: withoutExtras(await locked(manifest), Object.keys(manifest.optionalDependencies ?? {})) };
}

/** For another version of the agent its number is replaced wherever it stands (src/flow/install/project.ts), which must not hit these. */
function packagesBeside(recipe: Recipe, platforms: readonly Platform[], version: string) {
  const { beside } = recipe;
  if (beside === undefined) return undefined;
  const packages: Record<string, string> = Object.assign({}, ...platforms.map(beside));
  for (const [name, own] of Object.entries(packages)) {
    if (own.includes(version)) throw new Error(`${name} ${own} would be taken for the agent's own version`);
  }
  return packages;
}

function programOf(recipe: Recipe, project: Project, platform: Platform, version: string): string | undefined {
  if (recipe.script !== undefined) return `node_modules/${recipe.package}/${recipe.script}`;
  const own = recipe.platform!(platform, version);
  return project.lock.packages[`node_modules/${own.name}`] && `node_modules/${own.name}/${own.program}`;
}

function sizeOf(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return bytes;
}

function checkNames(folder: string): void {
  const seen = new Map<string, string>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const other = seen.get(path.toLowerCase());
    if (other !== undefined) throw new Error(`${path} and ${other} differ in case alone`);
    seen.set(path.toLowerCase(), path);
  }
}

/** Installs as the product does, with a cache of its own, so that the download can be measured. */
function pin(project: Project, program: Omit<Pin, 'digest' | 'megabytes'>): Promise<Pin> {
  const { path, platform } = program;
  return inFolder(async (folder) => {
    const cache = join(folder, 'cache');
    const tree = join(folder, 'tree');
    mkdirSync(tree);
    const { manifest, lock } = projectFor(project, program);
    writeFileSync(join(tree, 'package.json'), json(manifest));
    writeFileSync(join(tree, 'package-lock.json'), json(lock));
    npm(['ci', '--package-lock', ...INSTALL_FLAGS, '--cache', cache], tree);
    rmSync(join(tree, NPM_NOTE), { force: true });
    if (!existsSync(join(tree, path))) throw new Error(`${path} is not there`);
    checkNames(join(tree, 'node_modules'));
    const { digest, files, bytes } = await treeDigest(join(tree, 'node_modules'));
    const megabytes = Math.max(1, Math.round(sizeOf(join(cache, '_cacache', 'content-v2')) / 1e6));
    console.log(`${platform}: ${files} files, ${Math.round(bytes / 1e6)} MB, ${megabytes} MB to download`);
    return { ...program, digest, megabytes };
  });
}

function list(field: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `\n    ${field}: [${names.map((name) => `'${name}'`).join(', ')}],`;
}

function print(agent: string, recipe: Recipe, version: string, pins: readonly Pin[]): string {
  const rows = pins.map(
    ({ platform, path, script, beside, digest, megabytes }) => `  '${platform}': {
    path: '${path}',${script ? '\n    script: true,' : ''}${list('beside', beside)}
    digest: '${digest}',
    megabytes: ${megabytes},
  },`,
  );
  return `/**
 * The pinned ${recipe.package}: what is started on each platform, and the digest of all that is installed with it.
 * Written by \`node scripts/pin-tree.ts ${agent} ${version}\`, never by hand; the lock file is in locks/${agent}.
 */
import type { TreeProgram } from '../agent.ts';

export const VERSION = '${version}';

export const PROGRAMS: Readonly<Record<string, TreeProgram>> = {
${rows.join('\n')}
};
`;
}

async function main(agent: string | undefined, version: string | undefined): Promise<void> {
  const recipe = RECIPES[agent ?? ''];
  if (!agent || !recipe || !version || !/^\d+\.\d+\.\d+$/.test(version)) {
    console.error(`usage: node scripts/pin-tree.ts ${Object.keys(RECIPES).join('|')} <version>`);
    process.exitCode = 2;
    return;
  }
  const project = await makeProject(agent, recipe, version);
  checkLock(project);
  const pins: Pin[] = [];
  for (const platform of PLATFORMS) {
    const path = programOf(recipe, project, platform, version);
    if (path === undefined) {
      console.log(`${platform}: the registry has no package, left out`);
      continue;
    }
    const beside = Object.keys(recipe.beside?.(platform) ?? {});
    const program = { platform, path, script: recipe.script !== undefined, beside };
    const same = pins.find((each) => each.path === path && each.beside.join() === beside.join());
    pins.push(same ? { ...same, platform } : await pin(project, program));
  }
  const locks = join(ROOT, 'locks', agent);
  mkdirSync(locks, { recursive: true });
  writeFileSync(join(locks, 'package.json'), json({ ...project.manifest, private: true }));
  writeFileSync(join(locks, 'package-lock.json'), json(project.lock));
  const source = join(ROOT, 'src', 'agents', agent);
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, 'programs.ts'), print(agent, recipe, version, pins));
  console.log(`wrote ${locks} and ${join(source, 'programs.ts')}`);
}

await main(process.argv[2], process.argv[3]);
