/**
 * Makes an agent ready to be started, in one of three ways: one file, a whole tree, a program of the user's own. No install script
 * runs, no other version is taken in its place, and no secret is in the environment of what runs here.
 *
 * In: an agent's install data, the version asked for → out: what is started, once it has told its version.
 * Hosts: the npm registry of the user's own npm configuration; none when the agent is in the cache.
 */
import type { Agent, BinaryInstall, TreeInstall } from '../agents/agent.ts';
import type { Finding } from '../core/finding.ts';
import type { Host } from '../core/host.ts';
import { binaryWare } from './install/binary.ts';
import { AS_FOUND, commandPath, findCommand } from './install/command.ts';
import { versionFinding } from './install/prove.ts';
import { fromCache, fromRegistry, type Ware } from './install/store.ts';
import { treeWare } from './install/tree.ts';

export interface Installed {
  readonly binary: string;
  /** What stands before the agent's own arguments: the path of its script. */
  readonly args: readonly string[];
  readonly version: string;
  readonly source: 'cache' | 'npm' | 'path' | 'built-in';
  readonly findings: readonly Finding[];
}

/**
 * `pinned` (or the pinned number itself) is held to the checksums of this release; an exact other version and `latest` to what the
 * registry says, which is a finding.
 * @param command the words of `agent-command`, for an agent that is the user's own program
 * @throws KeylessError `agent-unavailable`, `runtime-too-old`
 */
export async function installAgent(
  agent: Agent,
  version: string,
  host: Host,
  command: readonly string[] = [],
): Promise<Installed> {
  const { id, install } = agent;
  if (install.kind === 'command') {
    return { ...(await findCommand(id, install, version, command, host)), source: 'path' };
  }
  const ware = await wareOf(id, install, version, host);
  const { entry, known } = (await fromCache(ware, host)) ?? (await fromRegistry(ware, host));
  return {
    ...ware.start(entry.program),
    version: ware.version,
    source: known === 'fetched' ? 'npm' : 'cache',
    findings: [versionFinding(id, ware.version, ware.version === install.version, known)],
  };
}

function wareOf(id: string, install: BinaryInstall | TreeInstall, version: string, host: Host): Promise<Ware> {
  const asked = version === 'pinned' ? install.version : version;
  return install.kind === 'binary' ? binaryWare(id, install, asked, host) : treeWare(id, install, asked, host);
}

export interface AgentState {
  readonly version: string;
  /** Nothing has to be downloaded. */
  readonly cached: boolean;
  /** Where it is, in words. */
  readonly says: string;
}

/** For `doctor`: the version that would run, and where it is. Downloads nothing. */
export async function agentState(
  agent: Agent,
  version: string,
  host: Host,
  command: readonly string[] = [],
): Promise<AgentState> {
  const { id, install } = agent;
  if (install.kind === 'command') {
    const path = commandPath(install, command, host);
    return { version: AS_FOUND, cached: path !== undefined, says: path ?? 'there is no such program on this machine' };
  }
  if (version === 'latest') return { version, cached: false, says: 'asked for and downloaded at the first run' };
  const ware = await wareOf(id, install, version, host);
  const cached = (await fromCache(ware, host)) !== undefined;
  const size = ware.megabytes === undefined ? '' : ` (about ${ware.megabytes} MB)`;
  return {
    version: ware.version,
    cached,
    says: cached ? 'in the cache' : `will be downloaded at the first run${size}`,
  };
}

export { platformKey } from './install/places.ts';
