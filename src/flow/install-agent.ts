import type { Agent } from '../agents/agent.ts';
import { KeylessError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Host } from '../core/host.ts';
export interface Installed {
  readonly binary: string;
  readonly version: string;
  readonly source: 'cache' | 'npm' | 'built-in';
  readonly findings: readonly Finding[];
}
export async function installAgent(_agent: Agent, _version: string, _host: Host): Promise<Installed> {
  throw new KeylessError('agent-unavailable', 'temporary');
}
export async function agentState(
  agent: Agent,
  version: string,
  _host: Host,
): Promise<{ version: string; cached: boolean }> {
  return { version: version === 'pinned' ? agent.install.version : version, cached: false };
}
