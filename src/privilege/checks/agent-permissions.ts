/**
 * What the agent may do, against what a task of reading needs.
 * In: preset, tool rules, what holds the agent · out: findings agent-permissions, agent-shell, agent-web, agent-unjudged.
 * Talks to no host.
 * Trap: a rule for one program is a rule for all when that program starts others; what a command of the user's own may do is known
 * to nobody here.
 * https://docs.github.com/en/actions/reference/security/secure-use
 */
import type { Finding, Severity } from '../../core/finding.ts';
import type { AgentFacts, PrivilegeCheck, Subject } from '../check.ts';
import { exposureOf, startsAgent } from '../exposure.ts';
import { isWeb, readRule, startsAnything } from '../tool-rule.ts';

export const agentPermissions: PrivilegeCheck = {
  id: 'agent-permissions',
  inspect(subject: Subject): readonly Finding[] {
    const { agent } = subject;
    if (!agent || !startsAgent(subject)) return [];
    const severity: Severity = exposureOf(subject) === 'open' ? 'high' : 'medium';
    if (agent.id === 'custom') return [UNJUDGED];
    if (agent.permissions === 'full') return [full(severity)];
    const loose = agent.allowedTools.filter(startsAnything);
    const findings = [...(loose.length > 0 ? [shell(loose, severity)] : []), ...webFindings(agent)];
    return findings.length > 0 ? findings : [narrow(agent)];
  },
};

const UNJUDGED: Finding = {
  id: 'agent-unjudged',
  layer: 'agent',
  verdict: 'unknown',
  severity: 'low',
  title: 'What a command of your own may do is not known here; time, processes and its isolation hold it, no rules do.',
  fix: 'with:\n  agent: claude-code   # or another whose rules are held: docs/agents.md\n  agent-permissions: read-only',
};

function full(severity: Severity): Finding {
  return {
    id: 'agent-permissions',
    layer: 'agent',
    verdict: 'exceeded',
    severity,
    title: 'agent-permissions: full: the agent may start any program and reach any address it can.',
    detail: 'Text that the agent reads can take it over; it then does whatever its user may do here.',
    fix: 'with:\n  agent-permissions: edit   # files only; or name the commands:\n  allowed-tools: Edit, Write, Bash(npm test)',
  };
}

const shown = (rule: string): string => {
  const { tool, pattern } = readRule(rule);
  const text = pattern === undefined ? tool : `${tool}(${pattern})`;
  return text.replaceAll(/[^ -~]/g, '?').slice(0, 60);
};

function shell(rules: readonly string[], severity: Severity): Finding {
  return {
    id: 'agent-shell',
    layer: 'agent',
    verdict: 'exceeded',
    severity,
    title: `A tool rule lets the agent start any program: ${rules.slice(0, 5).map(shown).join(', ')}.`,
    detail: 'A shell, or a program that starts others, with arguments of the agent’s choice is every program.',
    fix: 'with:\n  allowed-tools: Edit, Write, Bash(npm test)   # whole commands, without a wildcard',
  };
}

/** With a network of its own there is nothing to reach but what `allow-hosts` names. */
function webFindings({ permissions, allowedTools, isolation }: AgentFacts): readonly Finding[] {
  const rules = permissions === 'read-only' ? [] : allowedTools.filter(isWeb);
  if (rules.length === 0 || isolation?.ownNetwork === true) return [];
  return [
    {
      id: 'agent-web',
      layer: 'agent',
      verdict: 'exceeded',
      severity: 'low',
      title: `The agent may reach the web: ${rules.slice(0, 5).map(shown).join(', ')}.`,
      detail: 'What it has read can leave in an address, and what it fetches gives it orders.',
      fix: 'with:\n  denied-tools: WebFetch, WebSearch\n  isolation: namespace   # no network but the model',
    },
  ];
}

function narrow({ permissions }: AgentFacts): Finding {
  const what =
    permissions === 'read-only'
      ? 'reads files and nothing else'
      : permissions === 'edit'
        ? 'reads and writes files of the workspace'
        : 'reads, and does only what allowed-tools names';
  return {
    id: 'agent-permissions',
    layer: 'agent',
    verdict: 'enforced',
    severity: 'info',
    title: `The agent ${what}.`,
  };
}
