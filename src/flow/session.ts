/**
 * An agent's session, kept after one run and taken up by another of the same job: `keep-session`, `resume`.
 *
 * In: the agent's folders → out: a folder `session` beside the other results, every secret taken out of it; and back again.
 * Trap: a session holds all that the tools have said, and the next run takes it for its own memory: it is never read from the
 * workspace, where the change under review could have written it.
 */
import { isAbsolute, join } from 'node:path';
import type { Agent } from '../agents/agent.ts';
import { KeylessError } from '../core/errors.ts';
import type { Host } from '../core/host.ts';
import type { Inputs } from '../core/inputs.ts';
import type { LaunchDirs } from '../core/launch.ts';
import { copyFiles } from '../kit/file-tree.ts';

const BOUNDS = { mostFiles: 5000, mostBytes: 256 * 1024 * 1024 };
const CARD = 'session.json';
const LONGEST_CARD_BYTES = 4096;

interface Card {
  readonly agent: string;
  readonly sessionId: string;
}

/** Tells what is wrong with `resume` before anything is touched. */
export function checkResume(inputs: Inputs, agent: Agent, workspace: string, host: Host): void {
  const folder = inputs.text('resume');
  if (folder === undefined || agent.abilities.session.length === 0) return;
  const write = 'resume: ${{ steps.first.outputs.session }}   (of a step with keep-session: true)';
  if (!isAbsolute(folder)) inputs.fault('resume', `"${folder}" is not an absolute path.`, write);
  else if (host.files.isWithin(folder, workspace)) {
    inputs.fault(
      'resume',
      'The folder lies in the workspace, where the change under review could have written it.',
      write,
    );
  } else if (!readCard(folder, host)) inputs.fault('resume', `${folder} holds no session of an earlier step.`, write);
  else if (readCard(folder, host)?.agent !== agent.id) {
    inputs.fault('resume', `The session is one of ${readCard(folder, host)?.agent}, not of ${agent.id}.`, write);
  }
}

function readCard(folder: string, host: Host): Card | undefined {
  try {
    const card = JSON.parse(host.files.read(join(folder, CARD), LONGEST_CARD_BYTES)) as Partial<Card>;
    const { agent, sessionId } = card;
    // It goes into an argument: nothing that could be a flag or a path.
    const sound = typeof agent === 'string' && typeof sessionId === 'string' && /^\w[\w-]{0,99}$/.test(sessionId);
    return sound ? { agent, sessionId } : undefined;
  } catch {
    return undefined;
  }
}

/** `config/x` and `home/y` lie below one folder: the parent of both. */
const rootOf = (dirs: LaunchDirs): string => join(dirs.config, '..');

/** Puts a kept session where the agent looks for it. @returns its id @throws KeylessError `input-invalid` */
export function restoreSession(folder: string, agent: Agent, dirs: LaunchDirs, host: Host): string {
  const card = readCard(folder, host);
  if (!card) throw new KeylessError('input-invalid', `${folder} holds no session of an earlier step.`);
  copyFiles({ from: join(folder, 'files'), to: rootOf(dirs), names: agent.abilities.session, ...BOUNDS });
  return card.sessionId;
}

/** @returns the folder, or why there is none */
export function keepSession(
  sessionId: string | undefined,
  agent: Agent,
  dirs: LaunchDirs,
  results: string,
  host: Host,
): { readonly path?: string; readonly note?: string } {
  if (sessionId === undefined) return { note: 'The agent told no session id: there is no session to keep.' };
  const path = join(results, 'session');
  try {
    const kept = copyFiles({
      from: rootOf(dirs),
      to: join(path, 'files'),
      names: agent.abilities.session,
      ...BOUNDS,
      change: (_name, content) => withoutSecrets(content, host),
    });
    if (kept === 0) return { note: 'The agent left no session behind: there is none to keep.' };
    host.files.writePrivate(join(path, CARD), JSON.stringify({ agent: agent.id, sessionId }));
    return { path };
  } catch (error) {
    host.files.remove(path);
    return {
      note: `The session could not be kept (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`,
    };
  }
}

/** Text is redacted; a database that holds a secret cannot be changed and is left out. */
function withoutSecrets(content: Buffer, host: Host): Buffer | undefined {
  const text = content.toString('utf8');
  const redacted = host.redact(text);
  if (redacted === text) return content;
  return content.includes(0) ? undefined : Buffer.from(redacted);
}
