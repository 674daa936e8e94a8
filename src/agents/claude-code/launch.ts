/**
 * How Claude Code is started in a job: flags, environment, prompt.
 *
 * In: LaunchOrder → out: Launch (data). The CLI itself talks to bedrock.REGION and bedrock-runtime.REGION.amazonaws.com, or to
 * the endpoint of the access only.
 * Traps: settings files of the repository override the real process environment, so no settings source is loaded; variadic flags
 * swallow a prompt, so the prompt comes on standard input; the CLI's own judgement of read-only commands refuses
 * `git diff --output=FILE`, while a rule `Bash(git diff *)` would allow it, so no rule is given by default.
 * Spec: https://code.claude.com/docs/en/cli-reference, https://code.claude.com/docs/en/amazon-bedrock
 */
import { join } from 'node:path';
import { KeylessError } from '../../core/errors.ts';
import type { Launch, LaunchDirs, LaunchOrder, McpServer, Permissions } from '../../core/launch.ts';
import { toolRules } from '../tool-rules.ts';
import { accessEnvironment } from './backends.ts';

/** What the CLI accepts on standard input. */
export const LONGEST_TASK_BYTES = 10 * 1000 * 1000;

/** Tools that wait, schedule, move or reach out: nothing for a job unless they are asked for. A third of the first request. */
const LEFT_OUT = [
  'CronCreate',
  'CronDelete',
  'CronList',
  'EnterWorktree',
  'ExitWorktree',
  'ListAgents',
  'Monitor',
  'ReportFindings',
  'ScheduleWakeup',
  'SendMessage',
  'WebFetch',
  'WebSearch',
  'Workflow',
];

/** Ours win over every other settings file; unknown keys are ignored by the CLI. */
const SETTINGS = {
  disableAllHooks: true,
  enableAllProjectMcpServers: false,
  permissions: { disableBypassPermissionsMode: 'disable', deny: ['Read(//proc/**)'] },
};

/** Whatever of these the step has must not reach the CLI: each would win over, or mix with, the access it is given. */
export const SHADOWS: readonly string[] = [
  'ANTHROPIC_API_KEY',
  'ANTHROPIC_AUTH_TOKEN',
  'ANTHROPIC_AWS_API_KEY',
  'ANTHROPIC_AWS_BASE_URL',
  'ANTHROPIC_BASE_URL',
  'ANTHROPIC_BEDROCK_BASE_URL',
  'ANTHROPIC_BETAS',
  'ANTHROPIC_CONFIG_DIR',
  'ANTHROPIC_CUSTOM_HEADERS',
  'ANTHROPIC_DEFAULT_HAIKU_MODEL',
  'ANTHROPIC_DEFAULT_OPUS_MODEL',
  'ANTHROPIC_DEFAULT_SONNET_MODEL',
  'ANTHROPIC_FOUNDRY_API_KEY',
  'ANTHROPIC_FOUNDRY_AUTH_TOKEN',
  'ANTHROPIC_FOUNDRY_BASE_URL',
  'ANTHROPIC_FOUNDRY_RESOURCE',
  'ANTHROPIC_MODEL',
  'ANTHROPIC_PROFILE',
  'ANTHROPIC_SMALL_FAST_MODEL',
  'ANTHROPIC_UNIX_SOCKET',
  'ANTHROPIC_VERTEX_BASE_URL',
  'AWS_ACCESS_KEY_ID',
  'AWS_BEARER_TOKEN_BEDROCK',
  'AWS_CONFIG_FILE',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_PROFILE',
  'AWS_ROLE_ARN',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'CLAUDE_CODE_OAUTH_TOKEN',
  'CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST',
  'CLAUDE_CODE_SKIP_BEDROCK_AUTH',
  'CLAUDE_CODE_SKIP_FOUNDRY_AUTH',
  'CLAUDE_CODE_SKIP_VERTEX_AUTH',
  'CLAUDE_CODE_USE_ANTHROPIC_AWS',
  'CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD',
  'CLAUDE_CODE_USE_FOUNDRY',
  'CLAUDE_CODE_USE_GATEWAY',
  'CLAUDE_CODE_USE_MANTLE',
  'CLAUDE_CODE_USE_VERTEX',
  'CLAUDE_CONFIG_DIR',
  'GOOGLE_APPLICATION_CREDENTIALS',
];

/** No shell, no web, no MCP: nothing but these is there at all. */
export const READING = ['Read', 'Glob', 'Grep'];
const EDITING = ['Edit', 'Write', 'NotebookEdit'];

/** What a preset lets the agent use, as rules; the mode that skips every question is never used. */
const GRANTED: Readonly<Record<Permissions, readonly string[]>> = {
  'read-only': READING,
  edit: [...READING, ...EDITING],
  full: [...READING, ...EDITING, 'Bash', 'WebFetch', 'WebSearch', 'Task'],
};

function mcpConfig(servers: readonly McpServer[]): string {
  const rows = servers.map((server) => [
    server.name,
    server.kind === 'http'
      ? { type: 'http', url: server.url }
      : { type: 'stdio', command: server.command, args: server.args, env: server.env },
  ]);
  return JSON.stringify({ mcpServers: Object.fromEntries(rows) });
}

function toolFlags(order: LaunchOrder): string[] {
  const { permissions } = order;
  const asked = toolRules(order.allowedTools);
  const servers = permissions === 'read-only' ? [] : order.mcpServers.map(({ name }) => `mcp__${name}`);
  const rules = [...(permissions ? GRANTED[permissions] : []), ...asked, ...servers];
  const named = new Set(rules.map((rule) => rule.split('(', 1)[0]));
  const denied = [...LEFT_OUT.filter((tool) => !named.has(tool)), ...toolRules(order.deniedTools)];
  return [
    ...(permissions === 'read-only' ? ['--tools', [...READING, ...asked.map(bare)].join(',')] : []),
    ...(denied.length === 0 ? [] : ['--disallowedTools', ...denied]),
    ...(rules.length === 0 ? [] : ['--allowedTools', ...rules]),
  ];
}

const bare = (rule: string): string => rule.split('(', 1)[0]!;

function flags(order: LaunchOrder, dirs: LaunchDirs): string[] {
  return [
    '-p',
    '--output-format',
    'stream-json',
    '--verbose',
    '--setting-sources',
    '',
    '--strict-mcp-config',
    '--disable-slash-commands',
    ...(order.keepSession ? [] : ['--no-session-persistence']),
    ...(order.resume === undefined ? [] : ['--resume', order.resume]),
    '--settings',
    JSON.stringify(SETTINGS),
    '--model',
    order.model,
    ...(order.mcpServers.length === 0 ? [] : ['--mcp-config', mcpFile(dirs)]),
    ...(order.instructions ? ['--add-dir', order.workingDirectory] : []),
    ...(order.maxTurns === undefined ? [] : ['--max-turns', String(order.maxTurns)]),
    ...(order.maxCostUsd === undefined ? [] : ['--max-budget-usd', String(order.maxCostUsd)]),
    ...(order.systemPrompt === undefined ? [] : ['--append-system-prompt', order.systemPrompt]),
    ...(order.jsonSchema === undefined ? [] : ['--json-schema', order.jsonSchema]),
    ...order.agentArgs,
    ...toolFlags(order),
  ];
}

const mcpFile = (dirs: LaunchDirs): string => join(dirs.config, 'mcp.json');

/** @throws KeylessError `input-invalid` when the task is larger than the CLI takes */
export function launch(order: LaunchOrder, dirs: LaunchDirs): Launch {
  if (Buffer.byteLength(order.task) > LONGEST_TASK_BYTES) {
    throw new KeylessError('input-invalid', 'The task is larger than the 10 MB that Claude Code takes.', {
      fix: 'Put the material into files of the workspace and name them in a short task.',
    });
  }
  return {
    argv: flags(order, dirs),
    env: {
      ...accessEnvironment(order.access, order.model),
      // A subagent asks for another family by name; the credential is cut down to this model.
      CLAUDE_CODE_SUBAGENT_MODEL: order.model,
      CLAUDE_CONFIG_DIR: join(dirs.config, 'claude'),
      ANTHROPIC_CONFIG_DIR: join(dirs.config, 'anthropic'),
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
      DISABLE_AUTOUPDATER: '1',
      CLAUDE_CODE_MAX_RETRIES: '3',
      ...(order.instructions ? { CLAUDE_CODE_ADDITIONAL_DIRECTORIES_CLAUDE_MD: '1' } : {}),
    },
    stdin: order.task,
    files: order.mcpServers.length === 0 ? [] : [{ path: mcpFile(dirs), content: mcpConfig(order.mcpServers) }],
    shadows: SHADOWS,
  };
}
