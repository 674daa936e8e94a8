/**
 * Servers of the Model Context Protocol that the agent is given: tools with rights of their own, which nobody here knows.
 * In: names of servers, preset · out: finding agent-mcp. Talks to no host.
 * Trap: a server's answers are text the agent obeys, and its rights are those of whoever runs it, not of this job.
 * https://modelcontextprotocol.io/specification/
 */
import type { Finding } from '../../core/finding.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';
import { startsAgent } from '../exposure.ts';

export const agentMcp: PrivilegeCheck = {
  id: 'agent-mcp',
  inspect(subject: Subject): readonly Finding[] {
    const servers = subject.agent?.mcpServers ?? [];
    if (servers.length === 0 || !startsAgent(subject)) return [];
    const names = servers.slice(0, 10).map((name) => name.replaceAll(/[^\w.-]/g, '?').slice(0, 60));
    return [
      {
        id: 'agent-mcp',
        layer: 'agent',
        verdict: 'unknown',
        severity: 'low',
        title: `What the agent may do by its servers is not known here: ${names.join(', ')}.`,
        detail: 'Each brings tools with rights of its own, and text that the agent may obey.',
        fix: 'with:\n  denied-tools: mcp__docs__delete_page   # tools of a server that the task does not need',
      },
    ];
  },
};
