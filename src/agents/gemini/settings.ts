/**
 * The settings file of one run: what the CLI shall never do in a job, and the one model it may call.
 *
 * In: LaunchOrder → out: JSON text. No host is contacted.
 * Traps: the system settings file, which would win over all others, counts only when root owns it and every folder above, so it is
 * not what holds the repository back: the workspace is not trusted while settings are read. With `useExternal` the CLI does not
 * look for `.env` files a second time, when it is trusted. Side tasks (compression, web search, correction of edits) have models of
 * their own, which the credential may not be allowed to call.
 * Spec: https://geminicli.com/docs/reference/configuration/
 */
import type { LaunchOrder, McpServer } from '../../core/launch.ts';
import { AUTH_TYPES } from './backends.ts';
import { offered } from './policy.ts';

/** Attempts for one request: with the CLI's growing pauses a dead endpoint is told after about 15 seconds. */
const ATTEMPTS = 3;

/** Instruction files the CLI may read when it is told to. */
export const INSTRUCTION_FILES = ['GEMINI.md', 'AGENTS.md'];

/** Names under which the CLI keeps its models for side tasks. */
const SIDE_TASKS = [
  'agent-history-provider-summarizer',
  'chat-compression-2.5-flash',
  'chat-compression-2.5-flash-lite',
  'chat-compression-2.5-pro',
  'chat-compression-3-flash',
  'chat-compression-3-pro',
  'chat-compression-3.1-flash-lite',
  'chat-compression-default',
  'classifier',
  'context-snapshotter',
  'edit-corrector',
  'fast-ack-helper',
  'gemini-2.5-flash-base',
  'gemini-3-flash-base',
  'gemini-3.5-flash-base',
  'loop-detection-double-check',
  'prompt-completion',
  'summarizer-default',
  'summarizer-shell',
];

function serverOf(server: McpServer): object {
  if (server.kind === 'http') return { httpUrl: server.url };
  return { command: server.command, args: server.args, env: server.env };
}

/** The settings, as the CLI reads them from its own home. */
export function settings(order: LaunchOrder): string {
  const servers = order.permissions === 'read-only' ? [] : order.mcpServers;
  return JSON.stringify({
    general: {
      maxAttempts: ATTEMPTS,
      enableAutoUpdate: false,
      enableAutoUpdateNotification: false,
      topicUpdateNarration: false,
      plan: { enabled: false },
      sessionRetention: { enabled: false },
    },
    privacy: { usageStatisticsEnabled: false },
    telemetry: { enabled: false },
    hooksConfig: { enabled: false },
    skills: { enabled: false },
    experimental: { enableAgents: false },
    tools: { core: offered(order), shell: { enableInteractiveShell: false } },
    mcp: { allowed: servers.length === 0 ? ['-'] : servers.map(({ name }) => name) },
    mcpServers: Object.fromEntries(servers.map((server) => [server.name, serverOf(server)])),
    context: {
      fileName: order.instructions ? INSTRUCTION_FILES : INSTRUCTION_FILES.slice(0, 1),
      includeDirectoryTree: false,
      fileFiltering: { enableRecursiveFileSearch: false },
    },
    model: {
      name: order.model,
      ...(order.maxTurns === undefined ? {} : { maxSessionTurns: order.maxTurns }),
      // It asks another model whether the agent goes round in circles; max-turns and the timeout end that.
      disableLoopDetection: true,
    },
    modelConfigs: {
      customAliases: Object.fromEntries(
        SIDE_TASKS.map((name) => [name, { extends: 'base', modelConfig: { model: order.model } }]),
      ),
    },
    security: {
      folderTrust: { enabled: false },
      environmentVariableRedaction: { enabled: true },
      auth: { selectedType: AUTH_TYPES[order.access.backend], useExternal: true },
    },
    advanced: { ignoreLocalEnv: true },
  });
}
