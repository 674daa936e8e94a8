/**
 * A GitHub runner for one step: runs the built `dist/main.js` and `dist/post.js` (or `dist/cli.js`) as child processes with the
 * variables, folders and command files a runner gives, reads the command files by the runner's own rules, and then looks through
 * everything the step left behind.
 *
 * In: a world of emulators, inputs as a workflow writes them → out: exit, log, outputs, state, summary; leaks and leftovers.
 * Trap: masks rightly carry the secret in `::add-mask::` lines, and `auth` rightly exports it through GITHUB_ENV; nothing else may.
 * Spec: https://github.com/actions/runner (ProcessInvoker, FileCommandManager), action.yml of this repository
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { startWorld, type World, type WorldOptions } from '../../src/emulators/index.ts';
import { formsOf } from './encodings.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FROM_SOURCE = process.env.KEYLESS_SOURCE === '1';

/** The built program; KEYLESS_DIST names another build of it, KEYLESS_SOURCE=1 takes what is in `src` right now. */
export const DIST = FROM_SOURCE ? sourceDoors() : (process.env.KEYLESS_DIST ?? join(ROOT, 'dist'));
const STAND_IN = resolve(import.meta.dirname, '../scenarios/stand-in');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string; readonly post: string };
}

const action = parse(readFileSync(join(DIST, '..', 'action.yml'), 'utf8')) as ActionFile;

type Env = Record<string, string | undefined>;

export interface RunnerOptions {
  /**
   * `real` (or `claude-code`): real agents, from the cache of this user (fetched once). `stand-in`: an npm of ours is first on
   * PATH and "installs" stand-in/claude.js, which behaves as the task says.
   */
  readonly agent?: 'real' | 'claude-code' | 'stand-in';
  /** The event file; default: a push. */
  readonly event?: object;
  /** Further variables of the job; undefined removes one. */
  readonly env?: Env;
  /** Further secrets of the job, looked for by the canary. */
  readonly secrets?: readonly string[];
}

export interface Ended {
  readonly exit: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** What a reader of the job log sees: both streams without the mask commands. */
  readonly log: string;
  readonly seconds: number;
}

export interface StepEnded extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly exported: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly path: string;
  readonly summary: string;
}

/** Outputs that name a file which stays. */
const NAMED = ['transcript', 'report', 'requests', 'findings', 'sarif', 'review', 'code-quality'];

/** What must hold after every step: `wrapUp()` gives exactly this. */
export const CLEAN = { postExit: 0, postSaid: '', leaks: [], left: [], survivors: [] };

/** A child process under way. */
export class Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  #stdout = '';
  #stderr = '';

  constructor(file: string, args: readonly string[], cwd: string, env: Env, stdin: string | undefined) {
    const from = performance.now();
    this.child = spawn(file, args, { cwd, env, stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'] });
    // A program that refuses may be gone before it has read everything.
    this.child.stdin?.on('error', () => undefined).end(stdin);
    this.child.stdout!.on('data', (bytes: Buffer) => {
      this.#stdout += bytes.toString('latin1');
    });
    this.child.stderr!.on('data', (bytes: Buffer) => {
      this.#stderr += bytes.toString('latin1');
    });
    this.ended = new Promise((done, fail) => {
      this.child.on('error', fail);
      this.child.on('close', (exit, signal) => {
        const [stdout, stderr] = [utf8(this.#stdout), utf8(this.#stderr)];
        const log = `${stdout}\n${stderr}`.replaceAll(/^::add-mask::.*$/gm, '');
        const seconds = (performance.now() - from) / 1000;
        done({ exit: exit ?? undefined, signal: signal ?? undefined, stdout, stderr, log, seconds });
      });
    });
  }

  /** Resolves once the log holds the text. @throws after `seconds`, with the log so far */
  async said(text: string, seconds = 30): Promise<void> {
    await until(
      () => utf8(this.#stdout + this.#stderr).includes(text),
      seconds,
      () => utf8(this.#stdout + this.#stderr),
    );
  }
}

function utf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}

/** Waits for a condition. @throws after `seconds`, with what `told` says */
export async function until(holds: () => boolean, seconds: number, told: () => string = () => ''): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`it did not come within ${seconds} s: ${told()}`);
    await new Promise((wait) => setTimeout(wait, 20));
  }
}

/** A world with the services the test asked for: reading one that was not started fails the test. */
export type AskedWorld = { readonly [Service in keyof World]-?: NonNullable<World[Service]> };

export class Runner {
  readonly world: AskedWorld;
  /** Everything of this job lies below; its name is the mark by which survivors are found. */
  readonly root: string;
  readonly workspace: string;
  readonly temp: string;
  readonly home: string;
  readonly #options: RunnerOptions;
  readonly #commands: string;
  readonly #runtimeToken =
    `eyJhbGciOiJSUzI1NiJ9.${randomUUID().replaceAll('-', '')}.${randomUUID().replaceAll('-', '')}`;
  readonly #logs: string[] = [];
  readonly #exempt = new Set<string>();
  readonly #secrets: string[];
  readonly #masked: string[] = [];
  #last: { env: Env; ended: StepEnded } | undefined;

  constructor(world: AskedWorld, options: RunnerOptions = {}) {
    this.world = world;
    this.#options = options;
    this.#secrets = [...(options.secrets ?? []), this.#runtimeToken];
    this.root = mkdtempSync(join(tmpdir(), 'scenario-'));
    this.workspace = join(this.root, 'work', 'payments', 'payments');
    this.temp = join(this.root, 'work', '_temp');
    this.home = join(this.root, 'home');
    this.#commands = join(this.temp, '_runner_file_commands');
    for (const dir of [this.#commands, join(this.temp, '_github_workflow'), this.home, join(this.root, 'tmp')]) {
      mkdirSync(dir, { recursive: true });
    }
    makeRepository(this.workspace);
    writeFileSync(this.eventPath, JSON.stringify(options.event ?? { ref: 'refs/heads/main' }));
  }

  get eventPath(): string {
    return join(this.temp, '_github_workflow', 'event.json');
  }

  /** Runs the action's main step. `inputs` is what stands under `with:`. */
  async main(inputs: Readonly<Record<string, string>>, env: Env = {}): Promise<StepEnded> {
    const step = this.begin(inputs, env);
    await step.ended;
    return step.finish();
  }

  /** Starts the main step; `finish()` reads the command files once it has ended. */
  begin(inputs: Readonly<Record<string, string>>, env: Env = {}, wrap: readonly string[] = []) {
    const stepEnv = this.stepEnv(inputs, env);
    const [file, ...args] = [...wrap, process.execPath, join(DIST, basename(action.runs.main))];
    const running = new Running(file!, args, this.workspace, stepEnv, undefined);
    const finish = async (): Promise<StepEnded> => {
      const ended = { ...(await running.ended), ...readCommandFiles(stepEnv) };
      this.#masked.push(...masksIn(ended.stdout));
      this.#logs.push(ended.log);
      this.#last = { env: stepEnv, ended };
      return ended;
    };
    return { running, ended: running.ended, env: stepEnv, finish };
  }

  /** The post step, as the runner starts it: fresh command files and the state main has saved; `change` tampers with them. */
  async post(change: Env = {}): Promise<Ended> {
    const { env, ended } = this.#last!;
    const state = Object.fromEntries(Object.entries(ended.state).map(([name, value]) => [`STATE_${name}`, value]));
    const postEnv = { ...env, ...this.#commandFiles(), ...state, ...change };
    const post = join(DIST, basename(action.runs.post));
    const done = await new Running(process.execPath, [post], this.workspace, postEnv, undefined).ended;
    this.#logs.push(done.log);
    return done;
  }

  /** `keyless-agent …` in a shell of this machine; `env` is all it gets beside PATH, HOME and TMPDIR. */
  async cli(words: readonly string[], env: Env = {}, stdin?: string, wrap: readonly string[] = []): Promise<Ended> {
    const [file, ...args] = [...wrap, process.execPath, '--', join(DIST, 'cli.js'), ...words];
    const done = await new Running(file!, args, this.workspace, { ...this.#machine(), ...env }, stdin).ended;
    this.#logs.push(done.log);
    return done;
  }

  /** One more text the canary looks for. */
  hide(secret: string): void {
    this.#secrets.push(secret);
  }

  /** The env-file of `auth` off GitHub rightly holds the credential. */
  exempt(path: string): void {
    this.#exempt.add(path);
  }

  /** Runs post and looks at what is left: secrets anywhere, files in the temporary folders and the repository, processes. */
  async wrapUp() {
    const post = this.#last && (await this.post());
    const outputs = this.#last?.ended.outputs ?? {};
    return {
      postExit: post?.exit ?? 0,
      postSaid: post?.log.trim() ?? '',
      leaks: this.leaks(),
      left: this.#left(NAMED.map((name) => outputs[name]).filter((path) => path !== undefined)),
      survivors: await this.#survivors(),
    };
  }

  /** Where a secret of the world or the job, or anything that was masked, is to be read, in any encoding. */
  leaks(): string[] {
    const secrets = [...this.world.secrets(), ...this.#secrets, ...this.#masked];
    const forms = formsOf(secrets);
    const places = new Map(this.#logs.map((log, at) => [`log ${at + 1}`, Buffer.from(log).toString('latin1')]));
    const last = this.#last?.ended;
    if (last) places.set('outputs', JSON.stringify(last.outputs)).set('state', JSON.stringify(last.state));
    for (const path of filesBelow(this.root)) {
      if (!this.#exempt.has(path)) places.set(path.slice(this.root.length), readFileSync(path, 'latin1'));
    }
    return [...places].flatMap(([place, text]) =>
      forms.filter(({ form }) => text.includes(form)).map(({ says }) => `${place}: ${says}`),
    );
  }

  close(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** The step's variables: the machine, the job, the folders, the inputs with their defaults filled in. */
  stepEnv(inputs: Readonly<Record<string, string>>, env: Env = {}): Env {
    const filled: Record<string, string> = {};
    for (const [name, { default: value = '' }] of Object.entries(action.inputs)) filled[name] = value;
    // What the stand-in starts lies in this repository.
    if (this.#options.agent === 'stand-in') filled['allow-paths'] = STAND_IN;
    const named = Object.entries({ ...filled, ...inputs }).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]);
    const files = this.#commandFiles();
    this.#exempt.add(files.GITHUB_ENV!);
    return {
      ...this.#machine(),
      ...this.world.env,
      ACTIONS_RUNTIME_TOKEN: this.#runtimeToken,
      ACTIONS_RUNTIME_URL: 'https://pipelines.actions.githubusercontent.com/abc/',
      GITHUB_ACTION: 'agent',
      GITHUB_ACTION_PATH: dirname(DIST),
      GITHUB_WORKSPACE: this.workspace,
      GITHUB_EVENT_PATH: this.eventPath,
      RUNNER_TEMP: this.temp,
      RUNNER_WORKSPACE: dirname(this.workspace),
      ...files,
      ...Object.fromEntries(named),
      ...this.#options.env,
      ...env,
    };
  }

  #machine(): Env {
    const node = dirname(process.execPath);
    const path = `${node}${delimiter}${process.env.PATH ?? ''}`;
    const base = {
      HOME: this.home,
      TMPDIR: join(this.root, 'tmp'),
      LANG: 'C.UTF-8',
      USER: 'runner',
      SHELL: '/bin/bash',
    };
    if (this.#options.agent === 'real' || this.#options.agent === 'claude-code') {
      // One cache and one npm configuration for all: this user's.
      const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
      return { ...base, PATH: path, RUNNER_TOOL_CACHE: cache, npm_config_userconfig: join(homedir(), '.npmrc') };
    }
    return {
      ...base,
      PATH: `${npmStandIn(this.root)}${delimiter}${path}`,
      RUNNER_TOOL_CACHE: join(this.root, 'toolcache'),
    };
  }

  #commandFiles(): Record<string, string> {
    const id = randomUUID();
    const files = {
      GITHUB_ENV: join(this.#commands, `set_env_${id}`),
      GITHUB_PATH: join(this.#commands, `add_path_${id}`),
      GITHUB_OUTPUT: join(this.#commands, `set_output_${id}`),
      GITHUB_STATE: join(this.#commands, `save_state_${id}`),
      GITHUB_STEP_SUMMARY: join(this.#commands, `step_summary_${id}`),
    };
    for (const path of Object.values(files)) writeFileSync(path, '');
    return files;
  }

  /** Files of ours after post, what the outputs name left aside. */
  #left(named: readonly string[]): string[] {
    const runners = [this.#commands, dirname(this.eventPath)];
    const temporary = [this.temp, join(this.root, 'tmp')].flatMap((dir) => [...filesBelow(dir), ...emptyFolders(dir)]);
    const unexpected = temporary.filter(
      (path) => !named.includes(path) && !runners.some((dir) => path.startsWith(dir)),
    );
    const changed = execFileSync('git', ['status', '--porcelain', '--ignored'], {
      cwd: this.workspace,
      encoding: 'utf8',
    });
    return [
      ...unexpected.map((path) => path.slice(this.root.length)),
      ...changed.split('\n').filter((line) => line !== ''),
    ];
  }

  /** Processes that carry this job's mark in environment, arguments or folder, a moment after the step. */
  async #survivors(): Promise<string[]> {
    const mark = basename(this.root);
    let found = processesWith(mark);
    for (let tries = 0; found.length > 0 && tries < 20; tries++) {
      await new Promise((wait) => setTimeout(wait, 50));
      found = processesWith(mark);
    }
    return found;
  }
}

/** A step in a world of its own; both are taken down afterwards. */
export async function inJob<Result>(
  options: RunnerOptions & { readonly world?: WorldOptions },
  play: (runner: Runner, world: AskedWorld) => Promise<Result>,
): Promise<Result> {
  const world = (await startWorld(options.world)) as AskedWorld;
  const runner = new Runner(world, options);
  try {
    return await play(runner, world);
  } finally {
    runner.close();
    await world.close();
  }
}

/** The inputs every step here needs. */
export const WITH = { 'role-to-assume': 'arn:aws:iam::123456789012:role/ci-agent', 'aws-region': 'us-east-1' };

/** The same for the agent that stands in; `task` says how it behaves. */
export const standIn = (task: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ...WITH,
  'agent-version': '9.9.9',
  timeout: '1m',
  task,
  ...more,
});

/** Reads name=value and name<<DELIMITER records as the runner does. @throws on what the runner refuses */
export function readRecords(text: string): Record<string, string> {
  const records: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      records[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc <= 0) throw new Error(`Invalid format '${line}'`);
    const [name, mark] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
    const end = lines.indexOf(mark, at + 1);
    if (mark === '' || end < 0) throw new Error(`Invalid value. Matching delimiter not found '${mark}'`);
    records[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return records;
}

function readCommandFiles(env: Env) {
  const read = (name: string): string => readFileSync(env[name]!, 'utf8');
  return {
    outputs: readRecords(read('GITHUB_OUTPUT')),
    exported: readRecords(read('GITHUB_ENV')),
    state: readRecords(read('GITHUB_STATE')),
    path: read('GITHUB_PATH'),
    summary: read('GITHUB_STEP_SUMMARY'),
  };
}

/** The values of the mask commands, decoded as the runner does. */
export function masksIn(log: string): string[] {
  const decode = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  return [...log.matchAll(/^::add-mask::(.+)$/gm)].map(([, value]) => decode(value!));
}

/** Doors as `scripts/build.js` writes them, before the modules of `src` in place of a bundle. */
function sourceDoors(): string {
  const root = mkdtempSync(join(tmpdir(), 'keyless-source-'));
  const dist = join(root, 'dist');
  mkdirSync(dist);
  for (const name of ['action.yml', 'package.json', 'locks']) symlinkSync(join(ROOT, name), join(root, name));
  const leave = "process.stdout.write('', () => process.stderr.write('', () => process.exit()));\n";
  for (const name of ['main', 'cli']) {
    const start = `import { start } from '${join(ROOT, 'src', `${name}.ts`)}';\nprocess.exitCode = await start();\n`;
    writeFileSync(join(dist, `${name}.js`), start + leave);
  }
  writeFileSync(join(dist, 'post.js'), `import '${join(ROOT, 'src', 'post.ts')}';\n`);
  return dist;
}

/** Makes a checked-out repository of two commits. */
function makeRepository(dir: string): void {
  const who = ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', '-c', 'init.defaultBranch=main'];
  const git = (...args: string[]): void => {
    execFileSync('git', [...who, ...args], { cwd: dir, stdio: 'ignore' });
  };
  mkdirSync(join(dir, 'src'), { recursive: true });
  git('init');
  for (const [file, text] of [
    ['README.md', '# payments\n'],
    ['src/session.js', 'export const sessionId = () => Math.random().toString(36);\n'],
  ] as const) {
    writeFileSync(join(dir, file), text);
    git('add', '-A');
    git('commit', '-m', `Add ${file}`);
  }
}

/** A folder for PATH whose `npm` installs the stand-in. */
function npmStandIn(root: string): string {
  const bin = join(root, 'bin');
  if (existsSync(bin)) return bin;
  mkdirSync(bin);
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\nexec '${process.execPath}' '${join(STAND_IN, 'npm.js')}' "$@"\n`, {
    mode: 0o755,
  });
  return bin;
}

/** Regular files below a folder; links and other kinds by name only. */
function filesBelow(dir: string): string[] {
  return entriesBelow(dir).filter((path) => lstatSync(path).isFile());
}

function emptyFolders(dir: string): string[] {
  return entriesBelow(dir).filter((path) => lstatSync(path).isDirectory() && readdirSync(path).length === 0);
}

function entriesBelow(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    return entry.isDirectory() ? [path, ...entriesBelow(path)] : [path];
  });
}

function processesWith(mark: string): string[] {
  const read = (path: string, how: (path: string) => string): string => {
    try {
      return how(path);
    } catch {
      return '';
    }
  };
  const text = (path: string): string => readFileSync(path, 'latin1');
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) =>
      [
        read(`/proc/${pid}/environ`, text),
        read(`/proc/${pid}/cmdline`, text),
        read(`/proc/${pid}/cwd`, readlinkSync),
      ].some((seen) => seen.includes(mark)),
    )
    .map((pid) => `${pid}: ${read(`/proc/${pid}/cmdline`, text).replaceAll('\0', ' ').slice(0, 200)}`);
}
