/**
 * Fetches the agent's binary: the platform's own package, by exact version and integrity, started directly. No install script
 * runs, no other version is taken in its place, and no secret is in the environment of what runs here.
 *
 * In: an agent's install data, the version asked for → out: the path of a binary that has started and told its version.
 * Hosts: the npm registry of the user's own npm configuration; none when the binary is in the cache.
 * Traps: the wrapper package needs an install script, the platform package does not; npm on an older Node quietly takes an older
 * version unless it is told an exact one; a lockfile without `resolved` makes npm use the configured registry, mirrors included;
 * the workspace's .npmrc must not be read.
 * Spec: https://docs.npmjs.com/cli/commands/npm-ci, https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
import { posix, win32 } from 'node:path';
import type { Agent, PlatformPackage } from '../agents/agent.ts';
import { KeylessError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Host } from '../core/host.ts';
import {
  discard,
  type Entry,
  freshFolder,
  isOwnFolder,
  makeRoot,
  place,
  putFile,
  readEntry,
  sha256Of,
} from '../kit/binary-cache.ts';
import { supervise } from '../process/supervise.ts';

export interface Installed {
  readonly binary: string;
  readonly version: string;
  readonly source: 'cache' | 'npm' | 'built-in';
  readonly findings: readonly Finding[];
}

interface Wanted {
  readonly version: string;
  readonly integrity: string;
  /** Of the binary, known for the pinned version only. */
  readonly sha256?: string | undefined;
}

const FETCH_SECONDS = 300;
const ASK_SECONDS = 60;
const START_SECONDS = 20;
const LONGEST_ANSWER = 64 * 1024;
const LONGEST_TAIL = 8 * 1024;

/**
 * `pinned` (or the pinned number itself) is held to the checksums of this release; an exact other version and `latest` to what the
 * registry says, which is a finding.
 * @throws KeylessError `agent-unavailable`
 */
export async function installAgent(agent: Agent, version: string, host: Host): Promise<Installed> {
  const key = platformKey(host);
  const platform = agent.install.packages[key];
  if (!platform) throw noPackage(agent, key);
  const asked = version === 'latest' ? await askRegistry(platform, version, host) : undefined;
  const exact = asked?.version ?? (version === 'pinned' ? agent.install.version : version);
  const pinned = exact === agent.install.version;
  const roots = cacheRoots(host);

  const known = await fromCache(roots, agent, exact, key, platform, pinned, host);
  if (known) return proved(agent, known, exact, 'cache', pinned, host);
  const wanted = pinned
    ? { version: exact, integrity: platform.integrity, sha256: platform.sha256 }
    : (asked ?? (await askRegistry(platform, exact, host)));
  const fetched = await fetchBinary(roots, agent, wanted, key, platform, host);
  return proved(agent, fetched, exact, 'npm', pinned, host);
}

/** For `doctor`: the version that would run, and whether it lies in a cache already. Downloads nothing. */
export async function agentState(
  agent: Agent,
  version: string,
  host: Host,
): Promise<{ version: string; cached: boolean }> {
  const key = platformKey(host);
  const platform = agent.install.packages[key];
  if (!platform) throw noPackage(agent, key);
  const pinned = version === 'pinned' || version === agent.install.version;
  const exact = pinned ? agent.install.version : version;
  const entry = await fromCache(cacheRoots(host), agent, exact, key, platform, pinned, host);
  return { version: exact, cached: entry !== undefined };
}

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

function paths(host: Host): typeof posix {
  return host.platform === 'win32' ? win32 : posix;
}

function isBelow(path: string, folder: string, host: Host): boolean {
  const way = paths(host).relative(folder, path);
  return way === '' || (!way.startsWith('..') && !paths(host).isAbsolute(way));
}

function workspaces(host: Host): string[] {
  const home = homeOf(host);
  // A shell may well stand in the home folder or above it; that is no checked-out repository.
  const here = home && isBelow(home, host.cwd, host) ? undefined : host.cwd;
  return [host.env.GITHUB_WORKSPACE, host.env.CI_PROJECT_DIR, here].filter((folder) => !!folder) as string[];
}

function homeOf(host: Host): string | undefined {
  return host.platform === 'win32' ? host.env.USERPROFILE : host.env.HOME;
}

/** Where entries may lie, best first; never below the workspace. The last one lives as long as this run. */
function cacheRoots(host: Host): string[] {
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
    .filter((folder) => !workspaces(host).some((workspace) => isBelow(folder, workspace, host)));
}

function entryFolder(root: string, agent: Agent, version: string, key: string, host: Host): string {
  return paths(host).join(root, `${agent.id}-${version}-${key}`);
}

/**
 * An entry that may be used. In a folder of ours alone its marker is enough, except on a self-hosted runner, where an agent of an
 * earlier job had the same user; elsewhere only the pinned version can be judged, by its hash.
 */
async function fromCache(
  roots: readonly string[],
  agent: Agent,
  version: string,
  key: string,
  platform: PlatformPackage,
  pinned: boolean,
  host: Host,
): Promise<Entry | undefined> {
  for (const root of roots) {
    const folder = entryFolder(root, agent, version, key, host);
    const entry = readEntry(folder, platform.binary);
    if (!entry || entry.marker.version !== version) continue;
    if (pinned && entry.marker.sha256 !== platform.sha256) continue;
    const ours = isOwnFolder(root) && isOwnFolder(folder);
    if (!ours && !pinned) continue;
    const trusted = ours && host.env.RUNNER_ENVIRONMENT !== 'self-hosted';
    if (trusted || (await sha256Of(entry.binary)) === entry.marker.sha256) return entry;
    host.log.line(`The cached ${agent.id} ${version} does not match its checksum and is not used.`);
  }
  return undefined;
}

async function fetchBinary(
  roots: readonly string[],
  agent: Agent,
  wanted: Wanted,
  key: string,
  platform: PlatformPackage,
  host: Host,
): Promise<Entry> {
  const root = roots.find(makeRoot) ?? lastRoot(host);
  const target = entryFolder(root, agent, wanted.version, key, host);
  const replace = host.files.exists(target);
  const folder = fresh(root, host);
  const from = host.now();
  host.log.line(`Fetching ${agent.id} ${wanted.version} for ${key} from the npm registry (about 100 MB) …`);
  try {
    putFile(folder, 'package.json', JSON.stringify(manifest(platform, wanted)));
    putFile(folder, 'package-lock.json', JSON.stringify(lockfile(platform, wanted)));
    await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], folder, FETCH_SECONDS, host);
    const source = paths(host).join(folder, 'node_modules', platform.name, platform.binary);
    if (!host.files.exists(source)) throw unusable(`The package ${platform.name} holds no ${platform.binary}.`);
    const sha256 = await sha256Of(source);
    if (wanted.sha256 !== undefined && sha256 !== wanted.sha256) {
      throw unusable(`The binary of ${agent.id} ${wanted.version} does not match the checksum of this release.`);
    }
    const entry = place({
      root,
      target,
      source,
      binaryName: platform.binary,
      version: wanted.version,
      sha256,
      replace,
      nowMs: host.now(),
    });
    host.log.line(`Fetched in ${((host.now() - from) / 1000).toFixed(1)} s, checksum verified.`);
    return entry;
  } catch (error) {
    if (error instanceof KeylessError) throw error;
    throw cannotStore(root, error);
  } finally {
    discard(folder);
  }
}

/** A folder of this run only, when no cache folder can be ours: the binary is fetched again next time. */
function lastRoot(host: Host): string {
  const root = paths(host).join(host.files.privateDir(), 'agent-cache');
  host.files.makePrivateDir(root);
  return root;
}

function fresh(root: string, host: Host): string {
  try {
    return freshFolder(root, host.now());
  } catch (error) {
    throw cannotStore(root, error);
  }
}

const NAME = 'keyless-agent-install';

function manifest(platform: PlatformPackage, wanted: Wanted) {
  return { name: NAME, version: '1.0.0', private: true, dependencies: { [platform.name]: wanted.version } };
}

/** Without `resolved` npm asks the registry it is configured for; the integrity holds whatever that one serves. */
function lockfile(platform: PlatformPackage, wanted: Wanted) {
  const dependencies = { [platform.name]: wanted.version };
  return {
    name: NAME,
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: NAME, version: '1.0.0', dependencies },
      [`node_modules/${platform.name}`]: { version: wanted.version, integrity: wanted.integrity },
    },
  };
}

/** What the registry says about a version that this release does not know. */
async function askRegistry(platform: PlatformPackage, version: string, host: Host): Promise<Wanted> {
  const root = cacheRoots(host).find(makeRoot) ?? lastRoot(host);
  const folder = fresh(root, host);
  try {
    const text = await npm(
      ['view', `${platform.name}@${version}`, 'version', 'dist.integrity', '--json'],
      folder,
      ASK_SECONDS,
      host,
    );
    const answer = JSON.parse(text || '{}') as Record<string, unknown>;
    const [found, integrity] = [answer.version, answer['dist.integrity']];
    if (
      typeof found === 'string' &&
      /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(found) &&
      typeof integrity === 'string' &&
      integrity.startsWith('sha512-')
    ) {
      return { version: found, integrity };
    }
  } catch (error) {
    if (error instanceof KeylessError) throw error;
  } finally {
    discard(folder);
  }
  throw unusable(`The registry has no usable answer for version ${version} of ${platform.name}.`, {
    likely: 'There is no such version, or the registry leaves out the integrity.',
    fix: 'agent-version: pinned',
  });
}

/** Ours, with the registry of the user's npm configuration and no credential beyond what that file itself holds. */
function npmEnvironment(host: Host, search: readonly string[]): Record<string, string> {
  const keep =
    /^(HOME|USERPROFILE|APPDATA|LOCALAPPDATA|USER|LOGNAME|LANG|LC_ALL|TMPDIR|TEMP|TMP|SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|SSL_CERT_FILE|SSL_CERT_DIR|NODE_EXTRA_CA_CERTS|(https?|no|all)_proxy|npm_config_(registry|userconfig|globalconfig|cafile|ca|proxy|https_proxy|noproxy|cache|strict_ssl))$/i;
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(host.env)) if (value && keep.test(name)) env[name] = value;
  // An empty token is sent as none; a name that is left unset would be sent as it stands in the file.
  return { ...env, PATH: search.join(paths(host).delimiter), NODE_AUTH_TOKEN: '', NPM_TOKEN: '', CI: 'true' };
}

/** Folders programs are taken from: absolute ones outside the workspace, so that the repository cannot bring its own npm. */
function searchPath(host: Host): string[] {
  const { delimiter, isAbsolute } = paths(host);
  const path = Object.entries(host.env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
  const inside = (folder: string) => workspaces(host).some((workspace) => isBelow(folder, workspace, host));
  return path.split(delimiter).filter((folder) => isAbsolute(folder) && !inside(folder));
}

/** npm as file and first arguments. Windows cannot start npm.cmd without a shell, so its script is started by node there. */
function findNpm(search: readonly string[], host: Host): readonly string[] | undefined {
  const { join } = paths(host);
  if (host.platform !== 'win32') {
    const found = search.map((folder) => join(folder, 'npm')).find((path) => host.files.exists(path));
    return found === undefined ? undefined : [found];
  }
  const script = (folder: string) => join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const folder = search.find((each) => host.files.exists(join(each, 'node.exe')) && host.files.exists(script(each)));
  return folder === undefined ? undefined : [join(folder, 'node.exe'), script(folder)];
}

/** Quiet, no log files, and done with an unreachable registry in seconds rather than minutes. */
const NPM_FLAGS = [
  '--loglevel=error',
  '--logs-max=0',
  '--no-update-notifier',
  '--no-progress',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];

interface Ended {
  readonly code: number | undefined;
  readonly timedOut: boolean;
  readonly out: string;
  readonly tail: string;
}

/** Runs one program to its end; what it prints is kept up to a bound. */
async function finish(
  file: string,
  args: readonly string[],
  env: Record<string, string>,
  cwd: string,
  seconds: number,
  host: Host,
): Promise<Ended> {
  let out = '';
  let tail = '';
  const done = await supervise(
    host,
    { file, args, env, cwd },
    {
      timeoutSeconds: seconds,
      graceSeconds: 2,
      onStdout: (bytes) => {
        if (out.length < LONGEST_ANSWER) out += bytes.toString('utf8');
      },
      onStderr: (bytes) => {
        tail = (tail + bytes.toString('utf8')).slice(-LONGEST_TAIL);
      },
    },
  );
  if (done.cancelled)
    throw new KeylessError(
      done.cancelled === 'SIGTERM' ? 'terminated' : 'cancelled',
      'The run was cancelled while the agent was fetched.',
    );
  return { code: done.exit.code, timedOut: done.timedOut, out, tail };
}

/** @returns what npm printed @throws KeylessError `agent-unavailable` by npm's own error code */
async function npm(args: readonly string[], cwd: string, seconds: number, host: Host): Promise<string> {
  const search = searchPath(host);
  const [file, ...first] = findNpm(search, host) ?? [];
  if (file === undefined) {
    throw unusable('npm was not found, and the agent is not in the cache.', {
      likely: 'This runner has no Node.js with npm on its PATH.',
      fix: 'Add a step before this one:\n  - uses: actions/setup-node@v6\n    with: { node-version: 24 }',
    });
  }
  const done = await finish(file, [...first, ...args, ...NPM_FLAGS], npmEnvironment(host, search), cwd, seconds, host);
  if (done.timedOut) {
    throw unusable(`npm did not end within ${seconds} seconds.`, {
      likely: 'The registry answers very slowly, or a proxy holds the connection.',
      fix: 'Check HTTPS_PROXY and the registry in .npmrc, or keep the cache folder between jobs.',
    });
  }
  if (done.code !== 0) throw npmFault(done, host);
  return done.out;
}

const NPM_FAULTS: readonly (readonly [RegExp, string, string, string])[] = [
  [
    /EINTEGRITY/,
    'What the registry sent does not match the checksum of this release.',
    'A mirror or proxy serves another file under this version, or the transfer was damaged.',
    'Check the registry in .npmrc; if it is right, do not use this runner and report it.',
  ],
  [
    /E40[13]|ENEEDAUTH/,
    'The npm registry refused the request.',
    'The registry in .npmrc wants a token. Tokens in variables (NODE_AUTH_TOKEN, NPM_TOKEN) are not passed to this install.',
    'Use a registry that serves public packages without a token, or write the token itself into ~/.npmrc.',
  ],
  [
    /E404|ETARGET|ENOVERSIONS/,
    'The npm registry does not have this version.',
    'A mirror lags behind or blocks the package, or there is no such version.',
    'Allow @anthropic-ai/claude-code-* on the mirror, or choose another agent-version.',
  ],
  [
    /ENOSPC/,
    'The disk is full.',
    'The binary needs about 500 MB while it is unpacked.',
    'Free space, or set RUNNER_TOOL_CACHE or XDG_CACHE_HOME to a larger disk.',
  ],
  [
    /EACCES|EPERM|EROFS/,
    'npm may not write where it has to.',
    "npm's own cache folder or the cache folder of keyless-agent is not writable.",
    'Make ~/.npm and ~/.cache writable, or set npm_config_cache and XDG_CACHE_HOME.',
  ],
  [
    /SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|CERT_|ERR_TLS|ERR_SSL/,
    'The certificate of the npm registry is not trusted.',
    'A company proxy signs with a certificate of its own.',
    'NODE_EXTRA_CA_CERTS: /path/to/company-ca.pem   (or cafile= in .npmrc)',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|FETCH_ERROR|ENOTCACHED|EIDLETIMEOUT/,
    'The npm registry could not be reached, and the agent is not in the cache.',
    'The job has no network, a proxy is missing, or the registry in .npmrc is wrong.',
    'Set HTTPS_PROXY or the registry, or keep the cache folder (RUNNER_TOOL_CACHE, ~/.cache/keyless-agent) between jobs.',
  ],
];

function npmFault(done: Ended, host: Host): KeylessError {
  const known = NPM_FAULTS.find(([pattern]) => pattern.test(done.tail));
  const code = /npm (?:error|ERR!) code (\w+)/.exec(done.tail)?.[1];
  if (known) return unusable(known[1], { likely: known[2], fix: known[3], facts: code ? { npm: code } : {} });
  const words = host
    .redact(done.tail)
    .replaceAll(/\/\/[^/@\s]+@/g, '//***@')
    .trim()
    .split('\n')[0]
    ?.slice(0, 200);
  return unusable(`npm ended with status ${done.code ?? 'none'}.`, {
    likely: words ? `Its words: ${words}` : 'It said nothing.',
    fix: 'Run the same job with debug logging, or keep the cache folder between jobs.',
  });
}

/** Starts the binary once, in an environment with nothing in it, and holds it to the version it should be. */
async function proved(
  agent: Agent,
  entry: Entry,
  version: string,
  source: 'cache' | 'npm',
  pinned: boolean,
  host: Host,
): Promise<Installed> {
  const home = paths(host).join(host.files.privateDir(), 'version-check');
  host.files.makePrivateDir(home);
  const root = host.env.SystemRoot;
  const env = {
    PATH: searchPath(host).join(paths(host).delimiter),
    HOME: home,
    USERPROFILE: home,
    TMPDIR: home,
    ...(root && { SystemRoot: root }),
  };
  const done = await finish(entry.binary, agent.install.versionArgs, env, home, START_SECONDS, host);
  const told = agent.install.versionPattern.exec(done.out)?.[1];
  if (done.code !== 0 || told === undefined) throw doesNotStart(agent, version, done, host);
  if (told !== version) {
    throw unusable(`The binary says it is ${agent.id} ${told}, not ${version}.`, {
      likely: 'The package holds another version than its name says.',
      fix: 'agent-version: pinned',
    });
  }
  return {
    binary: entry.binary,
    version,
    source,
    findings: [pinned ? pinnedFinding(agent, version, source) : looseFinding(agent, version)],
  };
}

function doesNotStart(agent: Agent, version: string, done: Ended, host: Host): KeylessError {
  const words = host.redact(done.tail).trim().split('\n')[0]?.slice(0, 200);
  const how = done.timedOut
    ? `did not answer within ${START_SECONDS} seconds`
    : `ended with status ${done.code ?? 'none'}`;
  return unusable(`${agent.id} ${version} does not start: ${agent.install.versionArgs.join(' ')} ${how}.`, {
    likely: words ? `Its words: ${words}` : 'The machine lacks a library or a processor feature it needs.',
    fix: 'Use a runner image with glibc 2.31 or newer (or Alpine with libstdc++), or another agent-version.',
  });
}

function pinnedFinding(agent: Agent, version: string, source: 'cache' | 'npm'): Finding {
  return {
    id: 'agent-version',
    layer: 'agent',
    verdict: 'enforced',
    severity: 'info',
    title: `${agent.id} ${version} is the pinned version and matches the checksum of this release.`,
    ...(source === 'cache' && {
      detail: 'It was verified when it was put into the cache folder, which only this user may enter.',
    }),
  };
}

function looseFinding(agent: Agent, version: string): Finding {
  return {
    id: 'agent-version',
    layer: 'agent',
    verdict: 'unknown',
    severity: 'low',
    title: `${agent.id} ${version} is not the version whose checksum ships with this release.`,
    detail: 'Its integrity is what the registry said at the time; whoever controls the registry controls the agent.',
    fix: 'agent-version: pinned',
  };
}

interface Advice {
  readonly likely?: string;
  readonly fix?: string;
  readonly facts?: Record<string, string>;
  readonly cause?: unknown;
}

function unusable(what: string, advice: Advice = {}): KeylessError {
  return new KeylessError('agent-unavailable', what, {
    likely: advice.likely ?? 'A mirror or proxy serves something else under this name.',
    fix: advice.fix ?? 'Check the registry in .npmrc; if it is right, do not use this runner and report it.',
    ...(advice.facts && { facts: advice.facts }),
    cause: advice.cause,
  });
}

function noPackage(agent: Agent, key: string): KeylessError {
  return unusable(`There is no package of ${agent.id} for ${key}.`, {
    likely: 'Its maker does not build for this platform.',
    fix: `Use one of: ${Object.keys(agent.install.packages).join(', ')}.`,
  });
}

function cannotStore(root: string, error: unknown): KeylessError {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return unusable(full ? 'The disk is full.' : `The cache folder ${root} cannot be used (${code}).`, {
    likely: full
      ? 'The binary needs about 500 MB while it is unpacked.'
      : 'Another user made it, or the disk is read-only.',
    fix: full
      ? 'Free space, or set RUNNER_TOOL_CACHE or XDG_CACHE_HOME to a larger disk.'
      : 'Remove that folder, or set XDG_CACHE_HOME to another one.',
    cause: error,
  });
}
