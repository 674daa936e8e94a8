/**
 * A plugin for OpenCode, written into the run's own configuration: it does what no setting of the CLI does.
 *
 * In: facts → out: the text of a JavaScript module. Inside the CLI it asks nobody.
 * 1. Retries end early: the CLI tries six times, over a minute for an endpoint that is dead, and says nothing meanwhile.
 * 2. What the model is called with is kept out of the environment of the shell tool.
 * 3. Instruction files in folders below are not added to what is read, when the repository's instructions are not wanted; no
 *    setting covers those.
 * 4. A link of the repository does not lead out of the workspace: the CLI judges the name of a path, not where it ends, and
 *    /proc/self/environ holds the credential.
 * 5. No other code is loaded: the CLI imports the plugins that the repository's configuration names, whatever its switches say. Ours
 *    is in the folder it looks into first, one after the other.
 * 6. The search program that was installed beside the CLI is found; without one the CLI fetches a program from github.com.
 * 7. What may not be read is not searched either: the CLI's rules for `.env` files hold its `read` alone. What a glob reaches is asked
 *    of the search program itself, since no two dialects of globs are the same.
 * Trap: it is plain JavaScript that runs in the CLI's own runtime; nothing of this program can be imported there.
 * Spec: https://opencode.ai/docs/plugins
 */

export interface PluginFacts {
  readonly provider: string;
  /** A token for Google's libraries, when there is no file for them to read. */
  readonly googleToken?: string | undefined;
  /** Variables the shell tool does not get. */
  readonly hidden: readonly string[];
  readonly instructions: boolean;
  /** Whether file tools stay below the workspace, and searches out of `.env` files. */
  readonly fenced: boolean;
}

/** Name under which the plugin tells of itself on standard output, one JSON object a line. */
export const TELLS = 'keyless_retry';

/** How a refused path is told to the model, and to us. */
export const FENCE = 'This path leads out of the workspace.';

/** The same for a search. */
export const FENCE_ENV = 'This search reaches .env files: name other files in path or include.';

/** Tries after which it is over; too many requests are worth more patience than a dead endpoint. */
const MOST_TRIES = 3;
const MOST_THROTTLED_TRIES = 5;
const LONGEST_WAIT_MS = 60_000;
/** An endpoint that took so long to say nothing is not asked again. */
const SILENCE_MS = 30_000;

export function pluginText(facts: PluginFacts): string {
  return `import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, delimiter, dirname, join, relative, resolve, isAbsolute } from 'node:path';

const facts = ${JSON.stringify(facts)};
let status;
let began = 0;

const own = import.meta.path.replace(/[^\\w/]/g, '\\\\$&');
Bun.plugin({
  name: 'keyless-agent',
  setup: (build) => {
    build.onLoad({ filter: new RegExp('^(?!/\\\\$bunfs/|[A-Z]:.~BUN|' + own + ')') }, () => {
      throw new Error('No code but that of the CLI is loaded.');
    });
  },
});

const beside = join(dirname(process.execPath), '..', '..', '@vscode', 'ripgrep-' + process.platform + '-' + process.arch, 'bin');
if (existsSync(beside)) process.env.PATH = beside + delimiter + process.env.PATH;

const WRITING = ['write', 'edit', 'multiedit', 'apply_patch'];
const FENCED = [...WRITING, 'read', 'glob', 'grep', 'list', 'lsp'];

function ends(path) {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(ends(parent), relative(parent, path));
  }
}

function named(args) {
  const patched = [...String(args.patchText ?? '').matchAll(/^\\*\\*\\* (?:(?:Add|Update|Delete) File|Move to): (.+)$/gm)];
  return [args.filePath, args.path, ...patched.map((found) => found[1].trim())].filter((path) => typeof path === 'string');
}

const below = (way) => !way.startsWith('..') && !isAbsolute(way);
const longOutputs = () => join(ends(process.env.XDG_DATA_HOME ?? '/'), 'opencode', 'tool-output');

function fence(tool, args, directory, worktree) {
  if (!FENCED.includes(tool)) return;
  const root = ends(worktree === '/' ? directory : worktree);
  const writes = WRITING.includes(tool);
  for (const path of named(args)) {
    const end = ends(resolve(directory, path));
    const way = relative(root, end);
    const out = !below(way) && (writes || !below(relative(longOutputs(), end)));
    const hook = writes && way.split(/[\\\\/]/).includes('.git');
    if (out || hook) throw new Error('${FENCE}');
  }
}

const isEnv = (path) => /\\.env(\\.|$)/.test(basename(path)) && !path.endsWith('.env.example');

function reached(include, folder) {
  const rg = Bun.which('rg', { PATH: process.env.PATH }) ?? 'rg';
  const listing = ['--no-config', '--files', '--hidden', '--glob=' + include, '--glob=!**/.git/**'];
  return Bun.spawnSync([rg, ...listing], { cwd: folder, stderr: 'ignore' }).stdout.toString().split('\\n');
}

function search(args, directory) {
  const end = ends(resolve(directory, args.path ?? '.'));
  const folder = existsSync(end) && !statSync(end).isDirectory() ? dirname(end) : end;
  if (isEnv(end) || (args.include && reached(args.include, folder).some(isEnv))) throw new Error('${FENCE_ENV}');
  args.include ||= '!{*.env,*.env.*}';
}

async function watched(input, init) {
  status = undefined;
  began = Date.now();
  const response = await fetch(input, init);
  status = response.status;
  return response;
}

export const Keyless = async ({ client, directory, worktree }) => ({
  config: async (config) => {
    const { options } = config.provider[facts.provider];
    options.fetch = watched;
    if (facts.googleToken) {
      const getAccessToken = async () => ({ token: facts.googleToken });
      options.googleAuthOptions = { authClient: { getAccessToken } };
    }
  },
  event: async ({ event }) => {
    if (event.type !== 'session.status' || event.properties.status.type !== 'retry') return;
    const { attempt, message, next } = event.properties.status;
    const delay = Math.max(0, next - Date.now());
    const most = status === 429 ? ${MOST_THROTTLED_TRIES} : ${MOST_TRIES};
    const silent = status === undefined && Date.now() - began > ${SILENCE_MS};
    const last = silent || attempt >= most || delay > ${LONGEST_WAIT_MS};
    const told = { type: '${TELLS}', sessionID: event.properties.sessionID, attempt, most, delay, status, message, last };
    process.stdout.write(JSON.stringify(told) + '\\n');
    if (last) await client.session.abort({ path: { id: event.properties.sessionID } });
  },
  'shell.env': async (_input, output) => {
    for (const name of facts.hidden) output.env[name] = undefined;
  },
  'tool.execute.before': async (input, output) => {
    if (facts.fenced) fence(input.tool, output.args ?? {}, directory, worktree);
    if (facts.fenced && input.tool === 'grep') search(output.args, directory);
  },
  'tool.execute.after': async (input, output) => {
    const loaded = output.metadata?.loaded;
    if (facts.instructions || input.tool !== 'read' || !Array.isArray(loaded) || loaded.length === 0) return;
    const from = output.output.lastIndexOf('<system-reminder>\\nInstructions from: ' + loaded[0]);
    if (from >= 0) output.output = output.output.slice(0, from).trimEnd();
  },
});
`;
}
