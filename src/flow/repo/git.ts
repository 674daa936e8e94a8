/**
 * Runs git in a checkout that nobody vouches for. In: arguments → out: what git prints. Talks to no host, but for `fetch`: to the one
 * it is told.
 * Traps: the checkout's configuration, hooks, filters and attributes could start programs, so git gets a folder of ours
 * (kit/git-dir.ts) and an environment of ours; a pipe in the place of a file would hold it for ever, so it has a time limit;
 * Windows would take a git.exe from the working folder, so it is started in a private one; a folder of PATH that lies in the checkout
 * (.venv/bin, node_modules/.bin) would bring the agent's own git, so those are left out.
 * https://git-scm.com/docs/git#_environment_variables
 */
import { join } from 'node:path';
import type { Child, Host } from '../../core/host.ts';
import type { Secret } from '../../core/secret.ts';
import { type GitPlace, type IndexCopy, makeGitDir } from '../../kit/git-dir.ts';
import { searchPath } from '../../kit/search-path.ts';

/** Variables by which git finds proxies and the company's own authorities. */
const REACH = [
  'HTTPS_PROXY',
  'https_proxy',
  'http_proxy',
  'NO_PROXY',
  'no_proxy',
  'GIT_SSL_CAINFO',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
];

const LONGEST_MS = 120_000;
const MOST_OUTPUT_BYTES = 512 * 1024 * 1024;

/** git could not do it. The message names the command and the status, never what it printed. */
export class GitError extends Error {
  readonly absent: boolean;
  constructor(message: string, absent = false) {
    super(message);
    this.name = 'GitError';
    this.absent = absent;
  }
}

export class Git {
  readonly place: GitPlace;
  readonly dir: string;
  readonly #host: Host;

  /** @param dir a folder that is (re)made */
  constructor(
    dir: string,
    place: GitPlace,
    index: IndexCopy | undefined,
    host: Host,
    more: { objects?: readonly string[]; ignored?: readonly string[] } = {},
  ) {
    this.place = place;
    this.dir = dir;
    this.#host = host;
    makeGitDir(dir, place, index, more);
  }

  /** @param fine exit statuses that are no failure @throws GitError when it fails, cannot start or takes too long */
  async run(args: readonly string[], stdin?: string, fine: readonly number[] = [0]): Promise<Buffer> {
    return this.#start(args, this.#environment(), stdin, fine);
  }

  /**
   * Fetches commits into our own folder; the checkout stays as it is. What the server may see of us is in the environment of this one
   * process, never in its arguments.
   * @param depth commits from each; undefined: all there are
   * @param header the value of an Authorization header
   * @throws GitError
   */
  async fetch(url: string, commits: readonly string[], depth: number | undefined, header?: Secret): Promise<void> {
    const far = depth === undefined ? ['--unshallow'] : [`--depth=${depth}`];
    const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
    await this.#start([...args, ...far, '--', url, ...commits], this.#reaching(url, header));
  }

  async #start(
    args: readonly string[],
    env: Record<string, string>,
    stdin?: string,
    fine: readonly number[] = [0],
  ): Promise<Buffer> {
    const child = this.#host.spawn({
      file: 'git',
      args: ['--no-pager', '-C', this.place.top, ...args],
      env,
      cwd: this.dir,
      ...(stdin === undefined ? {} : { stdin }),
      group: true,
    });
    const output = await collect(child, this.#host.cancelled, fine);
    if (output instanceof GitError) throw new GitError(`git ${args[0]} ${output.message}`, output.absent);
    return output;
  }

  /** The commit a name of the checkout stands for (`HEAD`, `refs/…`); undefined: there is none. */
  async commitOf(name: string): Promise<string | undefined> {
    try {
      // Reads the checkout's own refs; nothing in a configuration makes this command start a program.
      const args = [
        '--git-dir',
        this.place.gitDir,
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${name}^{commit}`,
      ];
      return (await this.run(args)).toString('latin1').trim() || undefined;
    } catch {
      return undefined;
    }
  }

  /** What git prints as NUL-separated records. */
  async records(args: readonly string[], stdin?: string): Promise<string[]> {
    const text = (await this.run(args, stdin)).toString('utf8');
    return text.split('\0').filter((record) => record !== '');
  }

  /** The same with one way out, and what a company's network needs for it. */
  #reaching(url: string, header: Secret | undefined): Record<string, string> {
    const { env } = this.#host;
    const passed = REACH.flatMap((name) => (env[name] ? [[name, env[name]] as const] : []));
    // GitLab's runner names the authority of its own server so.
    const authority = env.GIT_SSL_CAINFO ? undefined : env.CI_SERVER_TLS_CA_FILE;
    if (authority) passed.push(['GIT_SSL_CAINFO', authority]);
    const told = [
      ['http.followRedirects', 'false'],
      ['fetch.fsckObjects', 'true'],
      ...(header ? [[`http.${url}.extraHeader`, `Authorization: ${header.reveal()}`] as const] : []),
    ];
    const base = this.#environment();
    const count = Number(base.GIT_CONFIG_COUNT);
    const more = told.flatMap(([name, value], at) => [
      [`GIT_CONFIG_KEY_${count + at}`, name],
      [`GIT_CONFIG_VALUE_${count + at}`, value],
    ]);
    return {
      ...base,
      ...Object.fromEntries([...passed, ...more]),
      GIT_CONFIG_COUNT: String(count + told.length),
      GIT_ALLOW_PROTOCOL: new URL(url).protocol.replace(':', ''),
    };
  }

  #environment(): Record<string, string> {
    const { env, platform } = this.#host;
    const empty = join(this.dir, 'empty');
    const kept = platform === 'win32' ? ['SystemRoot', 'SystemDrive', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP'] : [];
    const passed = kept.flatMap((name) => (env[name] ? [[name, env[name]] as const] : []));
    const isOurs = (folder: string): boolean => !isWithinEither(folder, this.place.top, this.#host);
    const path = searchPath(this.#host)
      .filter(isOurs)
      .join(platform === 'win32' ? ';' : ':');
    return {
      ...Object.fromEntries(passed),
      PATH: path,
      HOME: this.dir,
      LC_ALL: 'C',
      GIT_DIR: this.dir,
      GIT_WORK_TREE: this.place.top,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_SYSTEM: empty,
      GIT_CONFIG_GLOBAL: empty,
      GIT_ATTR_NOSYSTEM: '1',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_NO_LAZY_FETCH: '1',
      // Older ones know no such word: then no way to fetch is allowed either.
      GIT_ALLOW_PROTOCOL: 'none',
      GIT_TERMINAL_PROMPT: '0',
      GIT_CONFIG_COUNT: '3',
      GIT_CONFIG_KEY_0: 'core.hooksPath',
      GIT_CONFIG_VALUE_0: join(this.dir, 'hooks'),
      GIT_CONFIG_KEY_1: 'core.excludesFile',
      GIT_CONFIG_VALUE_1: empty,
      GIT_CONFIG_KEY_2: 'core.attributesFile',
      GIT_CONFIG_VALUE_2: empty,
    };
  }
}

/** By its name, or by where that leads. */
function isWithinEither(path: string, folder: string, { files }: Host): boolean {
  return path === folder || path.startsWith(`${folder}/`) || files.isWithin(path, folder);
}

/** Never rejects. */
async function collect(child: Child, cancelled: AbortSignal, fine: readonly number[]): Promise<Buffer | GitError> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let fault: string | undefined;
  const stop = (why: string): void => {
    fault ??= why;
    child.kill('SIGKILL');
  };
  const cancel = (): void => stop('was cancelled');
  const timer = setTimeout(() => stop(`took longer than ${LONGEST_MS / 1000} s`), LONGEST_MS);
  cancelled.addEventListener('abort', cancel, { once: true });
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MOST_OUTPUT_BYTES) stop('printed too much');
    else chunks.push(chunk);
  });
  child.stderr.resume();
  try {
    const { code } = await child.exit;
    if (fault !== undefined) return new GitError(fault);
    return code !== undefined && fine.includes(code)
      ? Buffer.concat(chunks)
      : new GitError(`ended with ${code ?? 'a signal'}`);
  } catch {
    return new GitError('could not be started', true);
  } finally {
    clearTimeout(timer);
    cancelled.removeEventListener('abort', cancel);
  }
}
