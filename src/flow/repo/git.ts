/**
 * Runs git in a checkout that nobody vouches for. In: arguments → out: what git prints. Talks to no host.
 * Traps: the checkout's configuration, hooks, filters and attributes could start programs, so git gets a folder of ours
 * (kit/git-dir.ts) and an environment of ours; a pipe in the place of a file would hold it for ever, so it has a time limit;
 * Windows would take a git.exe from the working folder, so it is started in a private one; a folder of PATH that lies in the checkout
 * (.venv/bin, node_modules/.bin) would bring the agent's own git, so those are left out.
 * https://git-scm.com/docs/git#_environment_variables
 */
import { join } from 'node:path';
import type { Child, Host } from '../../core/host.ts';
import { type GitPlace, type IndexCopy, makeGitDir } from '../../kit/git-dir.ts';
import { searchPath } from '../../kit/search-path.ts';

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
    const child = this.#host.spawn({
      file: 'git',
      args: ['--no-pager', '-C', this.place.top, ...args],
      env: this.#environment(),
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
