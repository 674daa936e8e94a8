/**
 * Files that inputs name (`task-file`, schemas, policies, `mcp-config`). On an event that anybody can cause, a file of the workspace
 * is read from the base, for whoever wrote the change would otherwise write the order too.
 * In: paths → out: texts. Nothing is fetched.
 */
import { join, resolve } from 'node:path';
import type { RepoConfig } from '../../core/agent-inputs.ts';
import type { RunContext } from '../../core/context.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import { gitPlace } from '../../kit/git-dir.ts';
import { isInside } from '../inside.ts';
import { type Base, findBase, genuineContents, resolveFile } from './base.ts';
import { Git } from './git.ts';
import { pathFrom } from './set-aside.ts';
import { fromBase } from './trust.ts';

export interface NamedFile {
  /** The input that names it, for messages. */
  readonly input: string;
  /** As written: relative to the workspace, or absolute. */
  readonly path: string;
  readonly maxBytes: number;
}

/** True when this file has to be read from the base rather than from the disk. */
export function isFromBase(path: string, context: RunContext, asked: RepoConfig | undefined, host: Host): boolean {
  if (!fromBase(context, asked)) return false;
  const whole = resolve(context.workspace, path);
  return isInside(whole, context.workspace) || host.files.isWithin(whole, context.workspace);
}

/**
 * The texts of those files that have to come from the base, by the path as written. The others are the caller's to read.
 * @throws KeylessError input-invalid, all that cannot be had at once
 */
export async function readFromBase(
  files: readonly NamedFile[],
  context: RunContext,
  asked: RepoConfig | undefined,
  host: Host,
): Promise<ReadonlyMap<string, string>> {
  const wanted = files.filter(({ path }) => isFromBase(path, context, asked, host));
  const texts = new Map<string, string>();
  if (wanted.length === 0) return texts;
  const { git, base } = await openBase(context, host);
  const missing: { file: NamedFile; why: string }[] = [];
  for (const file of wanted) {
    const text = git && base ? await textOf(file, git, base, context) : undefined;
    if (typeof text === 'string') texts.set(file.path, text);
    else missing.push({ file, why: whyNot(file, base, text, context) });
  }
  if (missing.length > 0) throw unavailable(missing, base !== undefined);
  return texts;
}

async function openBase(context: RunContext, host: Host): Promise<{ git?: Git; base?: Base | undefined }> {
  const place = gitPlace(context.workspace);
  if (!place) return {};
  try {
    const git = new Git(join(host.files.privateDir(), 'git-inputs'), place, undefined, host);
    return { git, base: await findBase(git, await git.commitOf('HEAD'), context) };
  } catch {
    return {};
  }
}

/** `false`: it is larger than allowed. */
async function textOf(
  { path, maxBytes }: NamedFile,
  git: Git,
  base: Base,
  { workspace }: RunContext,
): Promise<string | false | undefined> {
  const file = await resolveFile(git, base, pathFrom(workspace, resolve(workspace, path)));
  const bytes = file && (await genuineContents(git, [file.id])).get(file.id);
  if (!bytes) return undefined;
  return bytes.length <= maxBytes && bytes.toString('utf8');
}

function whyNot({ path }: NamedFile, base: Base | undefined, text: false | undefined, { event }: RunContext): string {
  if (!base) return `${path} has to come from the base of this ${event}, and the checkout does not hold the base.`;
  return text === false ? `${path} is too large in the base.` : `${path} is not in the base of this ${event}.`;
}

function unavailable(missing: readonly { file: NamedFile; why: string }[], hasBase: boolean): KeylessError {
  const write = hasBase
    ? 'a file that is on the base branch, or one outside the workspace (written by an earlier step to $RUNNER_TEMP)'
    : 'fetch-depth: 2   (under with: at actions/checkout; 0 when the event is no pull request)';
  return new KeylessError('input-invalid', 'Files named by inputs cannot be read from the base.', {
    likely:
      'Anybody who can open a change could otherwise write what the agent is told; so it is read from the reviewed branch.',
    faults: missing.map(({ file, why }) => ({ input: file.input, what: why, write })),
  });
}
