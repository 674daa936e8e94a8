/**
 * Starts a program once, in an environment with nothing in it, and hears which version it says it is. What lies or cannot start is
 * found out before it is put into the cache and before a credential exists.
 */
import type { AgentInstall } from '../../agents/agent.ts';
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import { paths, searchPath } from '../../kit/search-path.ts';
import { unusable } from './faults.ts';
import { type Ended, finish, firstWords } from './finish.ts';

const START_SECONDS = 20;

/** How the agent is started: a file, and what stands before the agent's own arguments. */
export interface Start {
  readonly binary: string;
  readonly args: readonly string[];
}

type Asks = Required<Pick<Exclude<AgentInstall, { kind: 'command' }>, 'versionArgs' | 'versionPattern'>>;

/** @returns the version it tells @throws KeylessError `agent-unavailable` */
export async function toldVersion(id: string, asks: Asks, start: Start, host: Host): Promise<string> {
  const home = paths(host).join(host.files.privateDir(), `version-check-${host.random(4)}`);
  host.files.makePrivateDir(home);
  const root = host.env.SystemRoot;
  const env = {
    PATH: searchPath(host).join(paths(host).delimiter),
    HOME: home,
    USERPROFILE: home,
    TMPDIR: home,
    ...(root && { SystemRoot: root }),
  };
  const args = [...start.args, ...asks.versionArgs];
  try {
    const done = await finish({ file: start.binary, args, env, cwd: home, seconds: START_SECONDS }, host);
    const told = asks.versionPattern.exec(done.out)?.[1];
    if (done.code !== 0 || told === undefined) throw doesNotStart(id, asks, done, host);
    return told;
  } finally {
    host.files.remove(home);
  }
}

/** @throws KeylessError `agent-unavailable` when it does not start or is another version */
export async function proveVersion(id: string, asks: Asks, version: string, start: Start, host: Host): Promise<void> {
  const told = await toldVersion(`${id} ${version}`, asks, start, host);
  if (told === version) return;
  throw unusable(`The binary says it is ${id} ${told}, not ${version}.`, {
    likely: 'The package holds another version than its name says.',
    fix: 'agent-version: pinned',
  });
}

function doesNotStart(what: string, asks: Asks, done: Ended, host: Host) {
  const words = firstWords(done.tail, host);
  const how = done.timedOut
    ? `did not answer within ${START_SECONDS} seconds`
    : `ended with status ${done.code ?? 'none'}`;
  return unusable(`${what} does not start: ${asks.versionArgs.join(' ')} ${how}.`, {
    likely: words ? `Its words: ${words}` : 'The machine lacks a library or a processor feature it needs.',
    fix: 'Use a runner image with glibc 2.31 or newer (or Alpine with libstdc++), or another agent-version.',
  });
}

/** How it is known what was installed: fetched now, hashed again now, or marked by an earlier run in a folder of ours alone. */
export type Known = 'fetched' | 'verified' | 'marked';

const KNOWN: Readonly<Record<Known, string | undefined>> = {
  fetched: undefined,
  verified: 'The copy in the cache folder was hashed again at this start.',
  marked: 'It was verified when it was put into the cache folder, which only this user may enter.',
};

export function versionFinding(id: string, version: string, pinned: boolean, known: Known): Finding {
  if (!pinned) {
    return {
      id: 'agent-version',
      layer: 'agent',
      verdict: 'unknown',
      severity: 'low',
      title: `${id} ${version} is not the version whose checksum ships with this release.`,
      detail: 'Its integrity is what the registry said at the time; whoever controls the registry controls the agent.',
      fix: 'agent-version: pinned',
    };
  }
  const detail = KNOWN[known];
  return {
    id: 'agent-version',
    layer: 'agent',
    verdict: 'enforced',
    severity: 'info',
    title: `${id} ${version} is the pinned version and matches the checksum of this release.`,
    ...(detail && { detail }),
  };
}
