/**
 * How Copilot is started in a job: flags, environment, prompt.
 *
 * In: LaunchOrder → out: Launch (data). The CLI itself talks to api.github.com and api.githubcopilot.com (or their twins of a GitHub
 * Enterprise host), or to the provider alone.
 * Traps: `--trust-folder`, COPILOT_ALLOW_ALL=true and three variables that begin with GITHUB_COPILOT_PROMPT_MODE make it run hooks,
 * MCP servers and extensions of the repository, so none is ever set; tokens used are told in a file only; a task among the
 * arguments would be visible to every process, so it comes on standard input.
 * Spec: `copilot help`, https://docs.github.com/en/copilot/reference/copilot-cli-reference
 */
import { join } from 'node:path';
import type { Launch, LaunchDirs, LaunchFile, LaunchOrder, McpServer } from '../../core/launch.ts';
import { accessEnvironment } from './backends.ts';
import { toolFlags } from './tools.ts';

/** Whatever of these the step has must not reach the CLI: each would win over, or mix with, the access it is given. */
export const SHADOWS: readonly string[] = [
  'COPILOT_AGENT_MODEL',
  'COPILOT_ALLOW_ALL',
  'COPILOT_API_URL',
  'COPILOT_CLI_DIST_DIR',
  'COPILOT_CUSTOM_INSTRUCTIONS_DIRS',
  'COPILOT_DEBUG_GITHUB_API_URL',
  'COPILOT_GH_HOST',
  'COPILOT_GITHUB_TOKEN',
  'COPILOT_HOME',
  'COPILOT_MODEL',
  'COPILOT_OFFLINE',
  'COPILOT_OTEL_ENABLED',
  'COPILOT_OTEL_FILE_EXPORTER_PATH',
  'COPILOT_PKG_CACHE_HOME',
  'COPILOT_PROMPT',
  'COPILOT_PROVIDERS_CONFIG',
  'COPILOT_PROVIDER_API_KEY',
  'COPILOT_PROVIDER_API_KEY_COMMAND',
  'COPILOT_PROVIDER_AZURE_API_VERSION',
  'COPILOT_PROVIDER_BASE_URL',
  'COPILOT_PROVIDER_BEARER_TOKEN',
  'COPILOT_PROVIDER_GHES_HOST',
  'COPILOT_PROVIDER_GHES_TOKEN',
  'COPILOT_PROVIDER_HEADERS',
  'COPILOT_PROVIDER_MODEL_ID',
  'COPILOT_PROVIDER_TRANSPORT',
  'COPILOT_PROVIDER_TYPE',
  'COPILOT_PROVIDER_WIRE_API',
  'COPILOT_PROVIDER_WIRE_MODEL',
  'COPILOT_SKILLS_DIRS',
  'GH_CONFIG_DIR',
  'GH_HOST',
  'GH_TOKEN',
  'GITHUB_COPILOT_AGENT_GITHUB_TOKEN',
  'GITHUB_COPILOT_GITHUB_TOKEN',
  'GITHUB_COPILOT_INTEGRATION_ID',
  'GITHUB_COPILOT_PROMPT_MODE_EXTENSIONS',
  'GITHUB_COPILOT_PROMPT_MODE_REPO_HOOKS',
  'GITHUB_COPILOT_PROMPT_MODE_WORKSPACE_MCP',
  'GITHUB_MCP_URL_OVERRIDE',
  'GITHUB_PERSONAL_ACCESS_TOKEN',
  'GITHUB_TOKEN',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
];

export const usageFile = (dirs: LaunchDirs): string => join(dirs.config, 'usage.json');
const mcpFile = (dirs: LaunchDirs): string => join(dirs.config, 'mcp.json');

function mcpConfig(servers: readonly McpServer[]): string {
  const rows = servers.map((server) => [
    server.name,
    server.kind === 'http'
      ? { type: 'http', url: server.url, tools: ['*'] }
      : { type: 'local', command: server.command, args: server.args, env: server.env, tools: ['*'] },
  ]);
  return JSON.stringify({ mcpServers: Object.fromEntries(rows) });
}

const ALWAYS = [
  '--output-format=json',
  '--no-color',
  '--log-level=none',
  '--no-ask-user',
  '--no-auto-update',
  '--no-remote-export',
  '--disable-builtin-mcps',
  '--disable-client-telemetry',
];

function flags(order: LaunchOrder, dirs: LaunchDirs, files: readonly LaunchFile[]): string[] {
  return [
    ...ALWAYS,
    `--usage-output-file=${usageFile(dirs)}`,
    // A name that GitHub does not serve is then refused instead of replaced.
    ...(order.access.backend === 'copilot' ? [`--model=${order.model}`] : []),
    ...(order.instructions ? [] : ['--no-custom-instructions']),
    ...(order.resume === undefined ? [] : [`--resume=${order.resume}`]),
    ...files.map(({ path }) => `--additional-mcp-config=@${path}`),
    ...order.agentArgs,
    ...toolFlags(order),
  ];
}

export function launch(order: LaunchOrder, dirs: LaunchDirs): Launch {
  const servers = order.permissions === 'read-only' ? [] : order.mcpServers;
  const files = servers.length === 0 ? [] : [{ path: mcpFile(dirs), content: mcpConfig(servers) }];
  return {
    argv: flags(order, dirs, files),
    env: {
      ...accessEnvironment(order.access, order.model),
      COPILOT_HOME: join(dirs.config, 'copilot'),
      COPILOT_AUTO_UPDATE: 'false',
    },
    stdin: order.systemPrompt === undefined ? order.task : `${order.systemPrompt}\n\n${order.task}`,
    files,
    shadows: SHADOWS,
  };
}
