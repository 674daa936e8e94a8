/**
 * A GitLab for one job, without a server: the component project and a consumer as git repositories, gitlab-ci-local in the place of
 * pipeline and runner, the Files API on loopback, and the emulated issuer's token in the job's variable.
 *
 * In: a world with a GitLab, what the consumer writes → out: exit, log, jobs, files of the job.
 * Traps: gitlab-ci-local sets GITLAB_CI to "false" and takes over the caller's environment; it masks nothing, so what it logs is what
 * our own redactor let through. Its schema wants a tag where GitLab takes an empty list.
 * Spec: https://github.com/firecow/gitlab-ci-local · https://docs.gitlab.com/api/repository_files/
 */
import { execFileSync, spawn } from 'node:child_process';
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
import { request as ask, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { assembleComponent } from '../../scripts/release-component.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** The program that is delivered: the built one; KEYLESS_DIST names another build of it. */
const PROGRAM = process.env.KEYLESS_DIST ? dirname(process.env.KEYLESS_DIST) : ROOT;
const RUNNER = join(ROOT, 'node_modules/gitlab-ci-local/dist/index.js');
/** GitLab's own schema has one rule that GitLab itself has not. */
const ALLOWED = ['--ignore-schema-paths', '#/definitions/tags/minItems'];

export const COMPONENT = 'keyless-agent/keyless-agent';
/** A copy of it on an instance of one's own, as the documentation has it. */
export const COPY = 'platform/keyless-agent';

export interface JobEnded {
  readonly exit: number;
  readonly log: string;
}

export interface JobLine {
  readonly name: string;
  readonly when: string;
}

/** What is asked of the Files API. */
export interface FileRequest {
  readonly path: string;
  readonly token: string | undefined;
}

export class FakeGitlab {
  /** Everything lies below; its name is a mark. */
  readonly root = mkdtempSync(join(tmpdir(), 'gitlab-'));
  readonly consumer = join(this.root, 'consumer');
  readonly requests: FileRequest[] = [];
  /** What the Files API asks for; undefined: the component project is public. */
  jobToken: string | undefined;
  /** Answers what is no file of the component project: the API of the consumer's own project. */
  api: string | undefined;
  /** Replaces files of the component project, by path. */
  readonly instead = new Map<string, Buffer>();
  readonly #component = join(this.root, 'component');
  #server: Server | undefined;
  #sha = '';

  /** Commit of the component project. */
  get sha(): string {
    return this.#sha;
  }

  /** Newest commit of the consumer, which its checkout holds. */
  get base(): string {
    return git(this.consumer, 'rev-parse', 'HEAD');
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${(this.#server!.address() as AddressInfo).port}/api/v4`;
  }

  async open(tags: readonly string[]): Promise<void> {
    assembleComponent(this.#component, PROGRAM);
    this.#repository(this.#component, COMPONENT);
    for (const tag of tags) git(this.#component, 'tag', tag);
    this.#sha = git(this.#component, 'rev-parse', 'HEAD');
    git(this.root, 'clone', '--quiet', '--bare', this.#component, 'origin.git');
    git(join(this.root, 'origin.git'), 'config', 'uploadArchive.allowUnreachable', 'true');
    mkdirSync(this.consumer);
    writeFileSync(join(this.consumer, 'index.js'), 'export const answer = 42;\n');
    writeFileSync(join(this.consumer, '.gitignore'), '.gitlab-ci-local/\n');
    this.write('stages: [test]\n');
    this.#repository(this.consumer, 'acme/payments');
    writeFileSync(join(this.root, 'gitconfig'), this.#gitConfig());
    this.#server = createServer((request, response) => {
      const isOwn = !request.url?.includes('/projects/keyless-agent%2F');
      if (isOwn && this.api !== undefined) return void forward(request, response, this.api);
      const [, ref = ''] = /[?&]ref=([0-9a-f]+|v[\d.]+)/.exec(request.url ?? '') ?? [];
      const [, path = ''] =
        /\/projects\/keyless-agent%2Fkeyless-agent\/repository\/files\/([^/]+)\/raw/.exec(request.url ?? '') ?? [];
      const token = request.headers['job-token'] as string | undefined;
      this.requests.push({ path: decodeURIComponent(path), token });
      const body =
        this.jobToken === undefined || token === this.jobToken
          ? this.#fileAt(ref, decodeURIComponent(path))
          : undefined;
      response.writeHead(body ? 200 : 404).end(body ?? '{"message":"404 Project Not Found"}');
    });
    await new Promise<void>((ready) => this.#server!.listen(0, '127.0.0.1', ready));
  }

  async close(): Promise<void> {
    await new Promise((done) => (this.#server ? this.#server.close(done) : done(undefined)));
    rmSync(this.root, { recursive: true, force: true });
  }

  /** The consumer's pipeline. */
  write(pipeline: string): void {
    writeFileSync(join(this.consumer, '.gitlab-ci.yml'), pipeline);
  }

  /** A commit upon the newest one that has these files; the pipeline is never part of it. */
  commit(files: Readonly<Record<string, string>>): string {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.consumer, name)), { recursive: true });
      writeFileSync(join(this.consumer, name), text);
    }
    git(this.consumer, 'add', '--', ...Object.keys(files));
    git(this.consumer, '-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--message=more');
    return this.base;
  }

  /** The hunks of one file between two commits. */
  diff(from: string, to: string, path: string): string {
    return git(this.consumer, 'diff', from, to, '--', path).replace(/^[\s\S]*?(?=^@@)/m, '');
  }

  /** The pipeline after includes, inputs and component context; exit 1 and the complaint when it is not valid. */
  preview(): Promise<JobEnded> {
    return this.#run(['--preview', ...ALLOWED]);
  }

  /** The component project's own pipeline, for these variables. */
  own(variables: Readonly<Record<string, string>>): Promise<JobEnded> {
    return this.#run(['--list-json', ...ALLOWED, ...given(variables)], {}, this.#component);
  }

  /** Every job of the pipeline that these variables make, with its `when`. */
  async jobs(variables: Readonly<Record<string, string>>, unset: readonly string[] = []): Promise<JobLine[]> {
    const { exit, log } = await this.#run(['--list-json', ...ALLOWED, ...given(variables), ...without(unset)]);
    if (exit !== 0) throw new Error(log);
    return JSON.parse(log.slice(log.indexOf('[\n'))) as JobLine[];
  }

  /** Runs one job with these variables of the runner. */
  job(
    name: string,
    variables: Readonly<Record<string, string>>,
    machine: Readonly<Record<string, string>> = {},
  ): Promise<JobEnded> {
    const words = [
      name,
      '--force-shell-executor',
      ...ALLOWED,
      ...given({ ...variables, CI_API_V4_URL: this.apiUrl, CI_PROJECT_DIR: this.consumer }),
    ];
    return this.#run(words, machine);
  }

  /** Runs the whole pipeline with these variables. */
  all(variables: Readonly<Record<string, string>>): Promise<JobEnded> {
    const own = { ...variables, CI_API_V4_URL: this.apiUrl, CI_PROJECT_DIR: this.consumer };
    return this.#run(['--force-shell-executor', ...ALLOWED, ...given(own)]);
  }

  /** A file of the job's folder; undefined: there is none. */
  file(path: string): string | undefined {
    const file = join(this.consumer, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  /** Everything below the consumer's folder as text, git's own left aside. */
  texts(): [string, string][] {
    return readdirSync(this.consumer, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.startsWith('.git/') && statSync(join(this.consumer, name)).isFile())
      .map((name) => [name, readFileSync(join(this.consumer, name), 'latin1')]);
  }

  #fileAt(ref: string, path: string): Buffer | undefined {
    const other = this.instead.get(path);
    if (other) return other;
    try {
      return execFileSync('git', ['show', `${ref}:${path}`], {
        cwd: this.#component,
        maxBuffer: 64 << 20,
        stdio: 'pipe',
      });
    } catch {
      return undefined;
    }
  }

  #repository(folder: string, path: string): void {
    git(folder, 'init', '--quiet', '--initial-branch=main');
    git(folder, 'remote', 'add', 'origin', `git@gitlab.example.com:${path}.git`);
    git(folder, 'add', '--all', '--force');
    git(folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--message=first');
    git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    git(folder, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  }

  /** Every spelling of the component project's address, and of a copy's, leads to its bare clone. */
  #gitConfig(): string {
    const from = ['ssh://git@gitlab.example.com:22/', 'git@gitlab.example.com:', 'https://gitlab.example.com/'];
    const urls = from.flatMap((start) =>
      [COMPONENT, COPY].flatMap((path) => [`${start}${path}.git`, `${start}${path}`]),
    );
    const lines = urls.map((url) => `\tinsteadOf = ${url}`);
    return `[url "file://${join(this.root, 'origin.git')}"]\n${lines.join('\n')}\n[protocol "file"]\n\tallow = always\n`;
  }

  #run(
    words: readonly string[],
    machine: Readonly<Record<string, string>> = {},
    cwd = this.consumer,
  ): Promise<JobEnded> {
    const env = {
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
      HOME: join(this.root, 'home'),
      TMPDIR: join(this.root, 'tmp'),
      GIT_CONFIG_GLOBAL: join(this.root, 'gitconfig'),
      LANG: 'C.UTF-8',
      NO_COLOR: '1',
      ...machine,
    };
    for (const folder of [env.HOME, env.TMPDIR]) mkdirSync(folder, { recursive: true });
    return new Promise((done) => {
      const child = spawn(process.execPath, [RUNNER, ...words], {
        cwd,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let log = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (bytes: Buffer) => (log += bytes.toString()));
      child.on('close', (exit) => done({ exit: exitOf(log) ?? exit ?? -1, log }));
    });
  }
}

/** What the job's script ended with; the emulator's own status tells only whether the pipeline failed. */
function exitOf(log: string): number | undefined {
  const found = /finished in [\d.]+ \w+ +(?:FAIL|WARN) (\d+)/.exec(log);
  return found ? Number(found[1]) : undefined;
}

/** The same request at another address. */
function forward(request: IncomingMessage, response: ServerResponse, to: string): void {
  const { origin } = new URL(to);
  const { host: _host, ...headers } = request.headers;
  const asked = ask(`${origin}${request.url}`, { method: request.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  asked.on('error', () => response.writeHead(502).end());
  request.pipe(asked);
}

function git(cwd: string, ...words: string[]): string {
  return execFileSync('git', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** Given variables win over those that gitlab-ci-local would make up. */
function given(variables: Readonly<Record<string, string>>): string[] {
  const words = Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]);
  return [...words, '--ignore-predefined-vars', Object.keys(variables).join(',')];
}

function without(names: readonly string[]): string[] {
  return names.flatMap((name) => ['--unset-variable', name]);
}
