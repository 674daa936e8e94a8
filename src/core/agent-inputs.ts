/**
 * Inputs that every agent is told of, each in its own way: limits, tools, the form of the answer, what of the repository counts.
 * In: nothing · out: declarations (data only).
 */
import type { InputSpec } from './inputs.ts';
import { PERMISSIONS } from './launch.ts';

/** Where the configuration of agents in the repository is taken from. */
export const REPO_CONFIGS = ['base', 'head', 'none'] as const;
export type RepoConfig = (typeof REPO_CONFIGS)[number];

export const AGENT_INPUTS: readonly InputSpec[] = [
  {
    name: 'agent-permissions',
    type: 'text',
    group: 'Safety',
    about:
      'What the agent may do: read-only (no shell, no web, no MCP), edit (files of the workspace too), full (all its CLI can). Without it the agent reads, and does what `allowed-tools` names.',
    choices: PERMISSIONS,
    example: 'edit',
    alias: ['agent_permissions'],
  },
  {
    name: 'allowed-tools',
    type: 'list',
    group: 'Safety',
    about:
      'Tools the agent may use beyond reading, as its own CLI names them (Claude Code: `Edit`, `Write`, `Bash(npm test)`, `WebFetch`). Without it and `agent-permissions` Claude Code can only read files and run commands it knows to be read-only, such as git log, git show and git diff.',
    example: 'Edit, Write, Bash(npm test)',
    alias: ['allowed_tools', 'allowedTools'],
  },
  {
    name: 'denied-tools',
    type: 'list',
    group: 'Safety',
    about: 'Tools the agent may not use, whatever else allows them.',
    example: 'Bash(git push *), WebFetch',
    alias: ['denied_tools', 'disallowed-tools', 'disallowedTools'],
  },
  {
    name: 'repo-config',
    type: 'text',
    group: 'Safety',
    about:
      "Which state of the repository the agents' own files are taken from (AGENTS.md, CLAUDE.md, .mcp.json, .claude, .codex …): base (the branch a change is for), head (as checked out), none (set aside). Default: head for a push, schedule or dispatch on a protected ref, base for all else. Settings, hooks and servers of the repository are never loaded.",
    choices: REPO_CONFIGS,
    example: 'base',
    alias: ['repo_config'],
  },
  {
    name: 'max-turns',
    type: 'number',
    group: 'Limits',
    about: 'Most turns the agent may take; reaching it ends the run with outcome over-budget.',
    example: '30',
    alias: ['max_turns'],
  },
  {
    name: 'max-cost-usd',
    type: 'number',
    group: 'Limits',
    about: 'Most the run may cost, US dollars; reaching it ends the run with outcome over-budget.',
    example: '2.50',
    alias: ['max_cost_usd', 'max-budget-usd'],
  },
  {
    name: 'max-tokens',
    type: 'number',
    group: 'Limits',
    about:
      'Most tokens the run may use, read and written together, counted by the broker; reaching it ends the run with outcome over-budget.',
    example: '2000000',
    alias: ['max_tokens'],
  },
  {
    name: 'max-requests',
    type: 'number',
    group: 'Limits',
    about:
      'Most calls of a model the run may make, counted by the broker; reaching it ends the run with outcome over-budget.',
    example: '200',
    alias: ['max_requests'],
  },
  {
    name: 'agent-args',
    type: 'text',
    group: 'Agent',
    about: 'Further arguments for the agent, split as a shell would; those that would undo a protection are refused.',
    example: '--effort high',
    alias: ['claude_args'],
  },
  {
    name: 'system-prompt',
    type: 'text',
    group: 'Agent',
    about: "Text added to the end of the agent's own system prompt (or put before the task, where the agent has none).",
    example: 'Answer in German. Cite file and line.',
    alias: ['append-system-prompt'],
  },
  {
    name: 'mcp-config',
    type: 'text',
    group: 'Agent',
    about:
      'MCP servers the agent may use: JSON, or the path of a file with it, as `{"mcpServers": {"name": {"url": …}}}`. With `"audience"` a server gets an identity token minted for it alone.',
    example: '{"mcpServers":{"docs":{"type":"http","url":"https://mcp.example.com/mcp"}}}',
    alias: ['mcp_config'],
  },
  {
    name: 'json-schema',
    type: 'text',
    group: 'Results',
    about: 'JSON schema the answer must fill; it is then in the output `structured-output`.',
    example: '{"type":"object","properties":{"risk":{"type":"string"}},"required":["risk"]}',
    alias: ['json_schema'],
  },
  {
    name: 'keep-session',
    type: 'flag',
    group: 'Results',
    about: "Keeps the agent's session in the results folder, secrets taken out, so that a later step can `resume` it.",
    default: 'false',
    alias: ['keep_session'],
  },
  {
    name: 'resume',
    type: 'text',
    group: 'Task',
    about: 'Folder of a session that an earlier step kept (its output `session`): the agent goes on from there.',
    example: '${{ steps.first.outputs.session }}',
  },
];
