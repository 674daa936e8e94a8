import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AgentFacts, IsolationFacts } from '../../../src/privilege/check.ts';
import { agentBypass } from '../../../src/privilege/checks/agent-bypass.ts';
import { agentCredential } from '../../../src/privilege/checks/agent-credential.ts';
import { agentMcp } from '../../../src/privilege/checks/agent-mcp.ts';
import { agentNetwork } from '../../../src/privilege/checks/agent-network.ts';
import { agentPermissions } from '../../../src/privilege/checks/agent-permissions.ts';
import { agentRepoConfig } from '../../../src/privilege/checks/agent-repo-config.ts';
import { startsAnything } from '../../../src/privilege/tool-rule.ts';
import { found, judged, NAMESPACE, NONE, tidy, USER } from './job-fixtures.ts';

afterEach(tidy);

describe('a tool rule', () => {
  it.each([
    'Bash',
    'Bash(*)',
    'Bash(:*)',
    'bash',
    'bash(*)',
    'shell',
    'shell(*)',
    'run_shell_command',
    '*',
    'Bash(* --help)',
    'Bash(env *)',
    'Bash(python3:*)',
    'Bash(/usr/bin/env *)',
    'shell(git:*)',
    'Bash(git *)',
    'Bash(npx *)',
    'Bash(bash *)',
    'Bash(find *)',
    'Bash(npm *)',
    'run_shell_command(sh *)',
    'Bash( * )',
    'Bash(',
  ])('%s starts anything', (rule) => {
    expect(startsAnything(rule)).toBe(true);
  });

  it.each([
    'Edit',
    'Read',
    'Write(src/**)',
    'Bash(npm test)',
    'Bash(npm run lint)',
    'Bash(git log *)',
    'Bash(git diff:*)',
    'shell(git log:*)',
    'run_shell_command(npm test)',
    'Bash(wc *)',
    'Bash(python3 scripts/check.py)',
    'exec_command',
    'mcp__docs__search',
    'Bash(grep *)',
  ])('%s does not', (rule) => {
    expect(startsAnything(rule)).toBe(false);
  });

  it('is read whatever it is, in no time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (rule) => {
        expect(typeof startsAnything(rule)).toBe('boolean');
      }),
    );
    const start = performance.now();
    for (const odd of ['(', ' ', 'a(', '* ', ') ', 'Bash( ']) startsAnything(`a${odd.repeat(20_000)}a`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('what the agent may do', () => {
  const rows: readonly [string, string, Partial<AgentFacts>, string][] = [
    ['agent-permissions', 'nothing named', {}, 'enforced info'],
    ['agent-permissions', 'read-only', { permissions: 'read-only' }, 'enforced info'],
    ['agent-permissions', 'edit', { permissions: 'edit', allowedTools: ['Bash(npm test)'] }, 'enforced info'],
    ['agent-permissions', 'full, held', { permissions: 'full' }, 'exceeded medium'],
    ['agent-permissions', 'full, not held', { permissions: 'full', isolation: NONE }, 'exceeded high'],
    ['agent-shell', 'any program, held', { allowedTools: ['Edit', 'Bash(*)'] }, 'exceeded medium'],
    ['agent-shell', 'any program, not held', { allowedTools: ['Bash'], isolation: NONE }, 'exceeded high'],
    ['agent-shell', 'one program', { allowedTools: ['Bash(npm test)'] }, 'none'],
    ['agent-web', 'the web', { allowedTools: ['WebFetch'], isolation: USER }, 'exceeded low'],
    ['agent-web', 'the web, with a network that leads nowhere', { allowedTools: ['WebFetch'] }, 'none'],
    ['agent-unjudged', 'a command of the user’s own', { id: 'custom', command: ['./agent.sh'] }, 'unknown low'],
    ['agent-unjudged', 'no such command', {}, 'none'],
  ];
  it.each(rows)('%s: %s', async (id, _name, agent, expected) => {
    expect(await judged(agentPermissions, id, { agent })).toBe(expected);
  });

  it('is not judged where none is started', async () => {
    expect(await found(agentPermissions, { agent: { permissions: 'full' }, subject: { command: 'auth' } })).toEqual([]);
  });
});

describe('an agent told to ask nobody', () => {
  const custom = (...command: string[]): Partial<AgentFacts> => ({ id: 'custom', command });
  it.each([
    [
      'claude --dangerously-skip-permissions',
      custom('claude', '-p', '--dangerously-skip-permissions'),
      '--dangerously-skip-permissions',
    ],
    [
      'claude in a shell',
      custom('bash', '-c', 'claude -p --dangerously-skip-permissions < task.md'),
      '--dangerously-skip-permissions',
    ],
    [
      'a mode after a blank',
      custom('claude', '--permission-mode', 'bypassPermissions'),
      '--permission-mode bypassPermissions',
    ],
    [
      'a mode after an equals sign',
      custom('claude', '--permission-mode=bypassPermissions'),
      '--permission-mode bypassPermissions',
    ],
    [
      'codex',
      custom('codex', 'exec', '--dangerously-bypass-approvals-and-sandbox'),
      '--dangerously-bypass-approvals-and-sandbox',
    ],
    ['codex without sandbox', custom('codex', 'exec', '-s', 'danger-full-access'), '-s danger-full-access'],
    ['codex by configuration', custom('codex', '-c', 'sandbox_mode="danger-full-access"'), '-c sandbox_mode'],
    ['codex that trusts', custom('/opt/bin/codex', '--trust'), '--trust'],
    ['copilot', custom('copilot', '--allow-all-tools'), '--allow-all-tools'],
    ['gemini', custom('gemini', '--approval-mode=yolo'), '--approval-mode yolo'],
    ['gemini, short', custom('gemini', '-y'), '-y'],
    ['opencode', custom('opencode', 'run', '--auto'), '--auto'],
    ['pi', custom('pi', '-p', '--approve'), '--approve'],
    ['another agent', custom('qwen', '--yolo'), '--yolo'],
    ['agent-args', { agentArgs: ['--yolo'] }, '--yolo'],
    ['a variable', { agentEnv: ['COPILOT_ALLOW_ALL=true'] }, 'COPILOT_ALLOW_ALL=true'],
    ['a variable before a command', custom('env', 'IS_SANDBOX=1', 'claude'), 'IS_SANDBOX=1'],
  ] as [string, Partial<AgentFacts>, string][])('by %s', async (_name, agent, named) => {
    const [finding] = await found(agentBypass, { agent });
    expect(finding).toMatchObject({ id: 'agent-bypass', verdict: 'exceeded', severity: 'medium' });
    expect(finding?.title).toBe(`The agent is told to ask nobody: ${named}.`);
  });

  it.each([
    custom('claude', '-p', '--permission-mode', 'acceptEdits'),
    custom('./agent.sh', '-y', '--auto'),
    custom('apt-get', 'install', '-y', 'jq'),
    custom('codex', 'exec', '-s', 'workspace-write'),
    { agentArgs: ['--effort', 'high'] },
    { agentEnv: ['COPILOT_ALLOW_ALL=false', 'LOG_LEVEL=debug'] },
    {},
  ] as Partial<AgentFacts>[])('is not one by %j', async (agent) => {
    expect(await found(agentBypass, { agent })).toEqual([]);
  });

  it('is graver when nothing holds it', async () => {
    const agent = { ...custom('claude', '--dangerously-skip-permissions'), isolation: NONE };
    expect(await judged(agentBypass, 'agent-bypass', { agent })).toBe('exceeded high');
  });

  it('repeats no value of the command line', async () => {
    const agent = custom('codex', '-c', 'sandbox_mode=danger-full-access,key=CANARY');
    expect(JSON.stringify(await found(agentBypass, { agent }))).not.toContain('CANARY');
  });
});

describe('servers of the agent', () => {
  it('are not known, and named', async () => {
    const [finding] = await found(agentMcp, { agent: { mcpServers: ['docs', 'a\nb'] } });
    expect(finding).toMatchObject({ verdict: 'unknown', severity: 'low' });
    expect(finding?.title).toBe('What the agent may do by its servers is not known here: docs, a?b.');
  });

  it('are no matter when there are none', async () => {
    expect(await found(agentMcp)).toEqual([]);
  });
});

describe('instructions of the repository', () => {
  it.each([
    ['repo-config-head', 'pull_request', 'head', 'exceeded medium'],
    ['repo-config-head', 'pull_request', 'base', 'none'],
    ['repo-config', 'pull_request', 'base', 'enforced info'],
    ['repo-config', 'pull_request', 'none', 'enforced info'],
    ['repo-config-head', 'push', 'head', 'none'],
    ['repo-config-head', 'issue_comment', 'unread', 'none'],
  ])('%s on %s with %s', async (id, event, repoConfig, expected) => {
    expect(await judged(agentRepoConfig, id, { context: { event }, agent: { repoConfig } })).toBe(expected);
  });

  it('of a branch that nobody protects are those of whoever pushed', async () => {
    expect(await judged(agentRepoConfig, 'repo-config-head', { context: { refProtected: false } })).toBe(
      'exceeded medium',
    );
  });

  it('are told once', async () => {
    const planned = [
      { id: 'repo-config-head', layer: 'agent', verdict: 'exceeded', severity: 'medium', title: '' },
    ] as const;
    expect(await found(agentRepoConfig, { context: { event: 'pull_request' }, subject: { planned } })).toEqual([]);
  });
});

describe('the network of the agent', () => {
  const hosts = (...allowHosts: string[]): IsolationFacts => ({ ...NAMESPACE, allowHosts });
  it.each([
    ['its own', { isolation: NAMESPACE }, {}, 'enforced info'],
    ['its own and a mirror', { isolation: hosts('registry.example.com') }, {}, 'enforced info'],
    ['its own and everything', { isolation: hosts('*') }, {}, 'exceeded medium'],
    ['its own and half of everything', { isolation: hosts('*.com') }, {}, 'exceeded medium'],
    ['its own and a code host', { isolation: hosts('api.github.com') }, {}, 'exceeded low'],
    ['its own and buckets of anybody', { isolation: hosts('*.s3.amazonaws.com:443') }, {}, 'exceeded low'],
    ['its own and all of a code host', { isolation: hosts('*.github.com') }, {}, 'exceeded low'],
    ['its own and the model’s', { isolation: hosts('bedrock-runtime.us-east-1.amazonaws.com') }, {}, 'enforced info'],
    ['that of the machine', { isolation: USER }, {}, 'exceeded low'],
    ['that of a machine of the house', { isolation: USER }, { runner: 'self-hosted' }, 'exceeded low'],
    [
      'that of a machine of the house, with programs',
      { isolation: USER, permissions: 'full' },
      { runner: 'self-hosted' },
      'exceeded medium',
    ],
    ['not told', { isolation: undefined }, {}, 'unknown low'],
  ] as const)('%s', async (_name, agent, context, expected) => {
    expect(await judged(agentNetwork, 'agent-network', { agent, context })).toBe(expected);
  });
});

describe('the credential of the agent', () => {
  it.each([
    ['kept by the broker, agent held', { delivery: 'broker' }, 'enforced info'],
    ['kept by the broker, agent not held', { delivery: 'broker', isolation: NONE }, 'exceeded low'],
    ['kept by the broker, isolation not told', { delivery: 'broker', isolation: undefined }, 'unknown low'],
    ['in its environment', { delivery: 'environment' }, 'exceeded low'],
  ] as const)('%s', async (_name, agent, expected) => {
    expect(await judged(agentCredential, 'agent-credential', { agent })).toBe(expected);
  });
});
