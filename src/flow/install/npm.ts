/**
 * npm, in an environment without a secret and with nothing of the workspace in it.
 *
 * In: arguments and a folder of ours → out: what npm printed, or an error that tells cause and fix.
 * Hosts: the npm registry of the user's own npm configuration.
 * Traps: the workspace's .npmrc must not be read (npm runs in a folder outside of it); a token in .npmrc that names a variable
 * would be sent as it stands when that variable is unset; flags of the command line win over whatever ~/.npmrc says.
 * Spec: https://docs.npmjs.com/cli/using-npm/config
 */
import type { Host } from '../../core/host.ts';
import { paths, searchPath } from '../../kit/search-path.ts';
import { unusable } from './faults.ts';
import { type Ended, finish, firstWords } from './finish.ts';

export const FETCH_SECONDS = 300;
export const ASK_SECONDS = 60;

/** What makes an installed tree the same for everyone, whatever ~/.npmrc asks for; no script of any package runs. */
export const INSTALL_FLAGS = [
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--prefer-offline',
  '--omit=optional',
  '--no-bin-links',
  '--install-strategy=hoisted',
  '--no-global',
];

/** Quiet, no log files, and done with an unreachable registry in seconds rather than minutes. */
const QUIET_FLAGS = [
  '--loglevel=error',
  '--logs-max=0',
  '--no-update-notifier',
  '--no-progress',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];

/** Ours, with the registry of the user's npm configuration and no credential beyond what that file itself holds. */
function npmEnvironment(host: Host, search: readonly string[]): Record<string, string> {
  const keep =
    /^(HOME|USERPROFILE|APPDATA|LOCALAPPDATA|USER|LOGNAME|LANG|LC_ALL|TMPDIR|TEMP|TMP|SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|SSL_CERT_FILE|SSL_CERT_DIR|NODE_EXTRA_CA_CERTS|(https?|no|all)_proxy|npm_config_(registry|userconfig|globalconfig|cafile|ca|proxy|https_proxy|noproxy|cache|strict_ssl))$/i;
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(host.env)) if (value && keep.test(name)) env[name] = value;
  // An empty token is sent as none; a name that is left unset would be sent as it stands in the file.
  return { ...env, PATH: search.join(paths(host).delimiter), NODE_AUTH_TOKEN: '', NPM_TOKEN: '', CI: 'true' };
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

/**
 * @param names packages that are asked for, for the advice to who runs a mirror
 * @returns what npm printed
 * @throws KeylessError `agent-unavailable` by npm's own error code
 */
export async function npm(
  args: readonly string[],
  cwd: string,
  seconds: number,
  names: string,
  host: Host,
): Promise<string> {
  const search = searchPath(host);
  const [file, ...first] = findNpm(search, host) ?? [];
  if (file === undefined) {
    throw unusable('npm was not found, and the agent is not in the cache.', {
      likely: 'This runner has no Node.js with npm on its PATH.',
      fix: 'Add a step before this one:\n  - uses: actions/setup-node@v6\n    with: { node-version: 24 }',
    });
  }
  const all = [...first, ...args, ...QUIET_FLAGS];
  const done = await finish({ file, args: all, env: npmEnvironment(host, search), cwd, seconds }, host);
  if (done.timedOut) {
    throw unusable(`npm did not end within ${seconds} seconds.`, {
      likely: 'The registry answers very slowly, or a proxy holds the connection.',
      fix: 'Check HTTPS_PROXY and the registry in .npmrc, or keep the cache folder between jobs.',
    });
  }
  if (done.code !== 0) throw npmFault(done, names, host);
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
    'Allow NAMES on the mirror, or choose another agent-version.',
  ],
  [
    /ENOSPC/,
    'The disk is full.',
    'An agent needs up to 1 GB while it is unpacked.',
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

function npmFault(done: Ended, names: string, host: Host) {
  const known = NPM_FAULTS.find(([pattern]) => pattern.test(done.tail));
  const code = /npm (?:error|ERR!) code (\w+)/.exec(done.tail)?.[1];
  if (known) {
    const [, what, likely, fix] = known;
    return unusable(what, { likely, fix: fix.replace('NAMES', names), facts: code ? { npm: code } : {} });
  }
  const words = firstWords(done.tail, host);
  return unusable(`npm ended with status ${done.code ?? 'none'}.`, {
    likely: words ? `Its words: ${words}` : 'It said nothing.',
    fix: 'Run the same job with debug logging, or keep the cache folder between jobs.',
  });
}
