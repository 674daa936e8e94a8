/**
 * The gate: an extension of ours that runs inside Pi and holds what Pi has no means for. Files are read and written below the
 * working folder only, the shell runs the commands that were named, and the model is the one that was ordered. It also leads
 * Pi's `grep` to the search program that was installed beside Pi.
 *
 * In: a policy → out: the text of a JavaScript module. Talks to no host.
 * Traps: Pi takes a model's id as a pattern and calls another one whose id contains it. Its file tools strip a leading `@`,
 * expand `~`, turn odd spaces into plain ones and try other spellings of a name that does not exist; so the gate judges the
 * real path and hands that one on. Pi looks for its search programs in a folder of the run's, then on PATH, so PATH is what is
 * extended, inside Pi alone: only there it is known where Pi was installed. An error inside a handler blocks the call, which is
 * what we want.
 * Spec: Pi's docs/extensions.md, events `tool_call` and `session_start`
 */

export interface GatePolicy {
  /** Model id that is sent, whatever Pi made of it. */
  readonly model: string;
  /** Undefined: everywhere. */
  readonly files?: { readonly folder: string; readonly readable: readonly string[] } | undefined;
  /** Exact lines, or beginnings before ` *`; undefined: any. */
  readonly commands?: readonly string[] | undefined;
}

/** Every refusal of ours begins with this, so that it is told from a tool's own failure. */
export const REFUSAL = 'keyless-agent: ';

/** The module's text. */
export function gateSource(policy: GatePolicy): string {
  return `const policy = ${JSON.stringify(policy)};\n${BODY}`;
}

const BODY = String.raw`import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join, relative, resolve, isAbsolute, sep } from 'node:path';

const ODD_SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;
const SHELL_SIGNS = /[;&|<>$\x60\\\n\r(){}!~]/;

const refuse = (why) => ({ block: true, reason: 'keyless-agent: ' + why });

function exists(path) {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return false;
    throw error;
  }
}

/** Where a path really leads; what does not exist yet counts where it would be. A link to nowhere throws. */
function real(path) {
  const rest = [];
  let at = path;
  while (!exists(at) && dirname(at) !== at) {
    rest.unshift(basename(at));
    at = dirname(at);
  }
  return join(realpathSync(at), ...rest);
}

function inside(path, folder) {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith('..' + sep) && !isAbsolute(way));
}

function judgePath(input, writes) {
  const asked = String(input.path ?? '.').replace(/^@/, '');
  if (/^~|^file:/i.test(asked) || ODD_SPACES.test(asked)) return refuse('write the path plainly, relative to the working folder.');
  const { folder, readable } = policy.files;
  const path = real(resolve(folder, asked));
  const roots = (writes ? [folder] : [folder, ...readable]).map((root) => realpathSync(root));
  const root = roots.find((one) => inside(path, one));
  if (root === undefined || ODD_SPACES.test(path)) return refuse('only files below the working folder can be reached.');
  if (writes && relative(root, path).split(sep).some((part) => part.toLowerCase() === '.git')) {
    return refuse('.git is not written to.');
  }
  if (!writes && !exists(path)) return refuse('there is no such file.');
  input.path = path;
  return undefined;
}

function judgeCommand(command) {
  const line = String(command ?? '').trim();
  const fits = policy.commands.some((rule) => {
    if (!rule.endsWith(' *')) return line === rule;
    return (line === rule.slice(0, -2) || line.startsWith(rule.slice(0, -1))) && !SHELL_SIGNS.test(line);
  });
  return fits ? undefined : refuse('this command is not among those that are allowed.');
}

function findSearch() {
  const { argv, arch, env, platform } = process;
  const modules = join(dirname(argv[1]), '..', '..', '..', '..');
  const beside = join(modules, '@vscode', 'ripgrep-' + platform + '-' + arch, 'bin');
  if (existsSync(beside)) env.PATH = beside + delimiter + (env.PATH ?? '');
}

const READS = ['read', 'grep', 'find', 'ls'];
const WRITES = ['edit', 'write'];

export default function gate(pi) {
  findSearch();
  pi.on('session_start', async (_event, ctx) => {
    const { model } = ctx;
    if (model && model.id !== policy.model) await pi.setModel({ ...model, id: policy.model, name: policy.model });
  });
  pi.on('tool_call', (event) => {
    const { toolName, input } = event;
    if (toolName === 'bash') return policy.commands ? judgeCommand(input.command) : undefined;
    if (!policy.files) return undefined;
    if (READS.includes(toolName)) return judgePath(input, false);
    if (WRITES.includes(toolName)) return judgePath(input, true);
    return refuse('this tool is not known.');
  });
}
`;
