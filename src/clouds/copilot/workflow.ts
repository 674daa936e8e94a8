/**
 * What `permissions:` a workflow gives to one of its jobs, as far as its text says so beyond doubt.
 * In: the text of a workflow, the id of a job · out: the permissions, or why they are not known. Talks to no host.
 * Traps: permissions of a job replace those of the workflow altogether; a job of a called workflow has its text elsewhere; YAML has
 * a dozen ways to say the same, so this reads the plain ones only, and whatever else it meets is "not known", never a guess.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */

export type Level = 'read' | 'write' | 'none';

export type JobPermissions =
  | { readonly known: true; readonly levels: Readonly<Record<string, Level>> }
  /** Everything for reading, or for writing. */
  | { readonly known: true; readonly all: 'read' | 'write' }
  | { readonly known: false; readonly why: string };

interface Line {
  readonly indent: number;
  /** Empty for what is no plain `key: value`. */
  readonly key: string;
  readonly value: string;
  /** An item of a list, which may stand as far left as the key it belongs to. */
  readonly item: boolean;
}

const unknown = (why: string): JobPermissions => ({ known: false, why });
const FORM = 'it is written in a form of YAML that is not read here';

const PAIR = /^(?:"([\w-]+)"|'([\w-]+)'|([\w-]+)):(?:\s+(.*))?$/;

function readLine(text: string): Line {
  const plain = text.trimStart();
  const pair = PAIR.exec(plain);
  const key = pair?.[1] ?? pair?.[2] ?? pair?.[3] ?? '';
  return {
    indent: text.length - plain.length,
    key,
    value: (pair?.[4] ?? '').replace(/(?:^|\s)#.*$/, '').trim(),
    item: /^-(?:\s|$)/.test(plain),
  };
}

/** The lines that lie below the line at `at`. */
function below(lines: readonly Line[], at: number): readonly Line[] {
  const rest = lines.slice(at + 1);
  const end = rest.findIndex(({ indent }) => indent <= lines[at]!.indent);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Where each direct child stands. @throws Error when one of them is not a plain pair, or stands there twice */
function childrenOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const depth = lines[0]?.indent;
  for (const [at, { indent, key, value, item }] of lines.entries()) {
    if (indent > (depth ?? 0) || (item && indent === depth)) continue;
    const open = /^["']/.test(value) && !/^(["']).*\1$/.test(value);
    if (indent !== depth || key === '' || open) throw new Error(FORM);
    if (found.has(key)) throw new Error(`${key} stands there twice`);
    found.set(key, at);
  }
  return found;
}

/** Reads the permissions of a job. Never throws. */
export function jobPermissions(text: string, job: string): JobPermissions {
  const raw = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  if (raw.some((line) => /^(?:---|\.\.\.|%)/.test(line) || /[\t\r\u0085\u2028\u2029]/.test(line))) return unknown(FORM);
  try {
    return readJob(raw.map(readLine), job);
  } catch (error) {
    return unknown(error instanceof Error ? error.message : FORM);
  }
}

function readJob(lines: readonly Line[], job: string): JobPermissions {
  const workflow = childrenOf(lines);
  const jobsAt = workflow.get('jobs');
  if (jobsAt === undefined || lines[jobsAt]!.value !== '') return unknown(FORM);
  const jobs = below(lines, jobsAt);
  const all = childrenOf(jobs);
  for (const at of all.values()) {
    if (jobs[at]!.value !== '') return unknown(FORM);
    // The id could be that of a job in the called workflow.
    if (childrenOf(below(jobs, at)).has('uses')) return unknown('a job of the workflow calls another workflow');
  }
  const at = all.get(job);
  if (at === undefined) return unknown(`the workflow has no job ${job}`);
  const own = below(jobs, at);
  const ownAt = childrenOf(own).get('permissions');
  if (ownAt !== undefined) return readLevels(own, ownAt);
  const sharedAt = workflow.get('permissions');
  if (sharedAt === undefined) return unknown('neither the job nor the workflow says permissions');
  return readLevels(lines, sharedAt);
}

function readLevels(lines: readonly Line[], at: number): JobPermissions {
  const { value } = lines[at]!;
  if (value === 'read-all' || value === 'write-all')
    return { known: true, all: value === 'read-all' ? 'read' : 'write' };
  const pairs = value === '' ? below(lines, at).map(({ key, value: level }) => [key, level] as const) : inline(value);
  const levels: Record<string, Level> = {};
  for (const [key, level] of pairs) {
    const plain = level.replace(/^(['"])(.*)\1$/, '$2');
    if (key === '' || !['read', 'write', 'none'].includes(plain) || key in levels) {
      return unknown(FORM);
    }
    levels[key] = plain as Level;
  }
  return { known: true, levels };
}

/** `{}` or `{ contents: read, copilot-requests: write }`. @throws Error for any other text */
function inline(value: string): (readonly [string, string])[] {
  const [, inner] = /^\{([^{}]*)\}$/.exec(value) ?? [];
  if (inner === undefined) throw new Error(FORM);
  const parts = inner.split(',').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const [, key = '', level = ''] = /^["']?([\w-]+)["']?:\s+(\S+)$/.exec(part) ?? [];
      return [key, level] as const;
    });
}
