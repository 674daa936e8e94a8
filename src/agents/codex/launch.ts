/**
 * How Codex is started in a job: flags, configuration, environment, prompt.
 *
 * In: LaunchOrder → out: Launch (data). The CLI itself talks to the endpoint of the access only.
 * Traps: a folder of Codex below TMPDIR breaks its sandbox; without the list below it also talks to github.com and chatgpt.com; a
 * sandbox that cannot start fails every command and yet ends with status 0, so it is tried first; `exec resume` knows no --sandbox,
 * so all that can stands in the configuration file.
 * Spec: https://developers.openai.com/codex/cli/reference, https://developers.openai.com/codex/config-reference
 */
import { join } from 'node:path';
import type { Exit, Judgement, Launch, LaunchDirs, LaunchOrder, McpServer, Preflight } from '../../core/launch.ts';
import { costOf } from '../prices.ts';
import { providerOf, servedModel } from './backends.ts';
import { strictSchema } from './schema.ts';
import { type Toml, tomlOf } from './toml.ts';
import { type Powers, powersOf } from './tools.ts';

/** Whatever of these the step has must not reach the CLI: each would win over, or mix with, the access it is given. */
export const SHADOWS: readonly string[] = [
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
  'CODEX_ACCESS_TOKEN',
  'CODEX_API_KEY',
  'CODEX_AUTHAPI_BASE_URL',
  'CODEX_CA_CERTIFICATE',
  'CODEX_EXEC_SERVER_URL',
  'CODEX_HOME',
  'CODEX_SQLITE_HOME',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'OPENAI_API_KEY',
  'OPENAI_BASE_URL',
  'OPENAI_FEDERATION_RULE_ID',
  'OPENAI_IDENTITY_TOKEN_FILE',
  'OPENAI_ORGANIZATION',
  'OPENAI_PROJECT',
  'OPENAI_WORKLOAD_IDENTITY_CONTEXT',
];

/** What would reach out to others, act on its own, or wait for ever. */
const SWITCHED_OFF = [
  'apps',
  'hooks',
  'image_generation',
  'plugins',
  'remote_plugin',
  'shell_snapshot',
  'skill_mcp_dependency_install',
  'tool_suggest',
  'unbounded_connection_retries',
];

const MICRO_DOLLARS = 1_000_000;

/** Codex counts tokens by weight: with prices as weights (micro-dollars a token) its count is money. Cached input is not counted. */
function budget({ maxCostUsd, model }: LaunchOrder): Toml | undefined {
  if (maxCostUsd === undefined) return undefined;
  const input = costOf(model, { inputTokens: MICRO_DOLLARS, outputTokens: 0 });
  const output = costOf(model, { inputTokens: 0, outputTokens: MICRO_DOLLARS });
  if (input === undefined || output === undefined) return undefined;
  return {
    enabled: true,
    limit_tokens: Math.max(1, Math.round(maxCostUsd * MICRO_DOLLARS)),
    reminder_at_remaining_tokens: [],
    prefill_token_weight: input,
    sampling_token_weight: output,
  };
}

function mcpServers(servers: readonly McpServer[]): Toml | undefined {
  if (servers.length === 0) return undefined;
  const rows = servers.map((server) => [
    server.name,
    server.kind === 'http'
      ? { url: server.url, default_tools_approval_mode: 'approve' }
      : {
          command: server.command,
          args: server.args,
          env: server.env,
          default_tools_approval_mode: 'approve',
        },
  ]);
  return Object.fromEntries(rows) as Toml;
}

function configuration(
  order: LaunchOrder,
  powers: Powers,
  provider: Readonly<Record<string, Toml | undefined>>,
): string {
  return tomlOf({
    ...powers.config,
    ...provider,
    allow_login_shell: false,
    shell_environment_policy: { inherit: 'core' },
    project_doc_max_bytes: order.instructions ? undefined : 0,
    skills: { include_instructions: false },
    developer_instructions: order.systemPrompt,
    mcp_servers: order.permissions === 'read-only' ? undefined : mcpServers(order.mcpServers),
    analytics: { enabled: false },
    feedback: { enabled: false },
    check_for_update_on_startup: false,
    suppress_unstable_features_warning: true,
    history: { persistence: 'none' },
    features: {
      ...Object.fromEntries(SWITCHED_OFF.map((name) => [name, false])),
      ...powers.features,
      rollout_budget: budget(order),
    },
  });
}

/** The sandbox is of use only where something runs in it. Windows has another, which this command cannot try. */
function preflight(powers: Powers, dirs: LaunchDirs): Preflight | undefined {
  const runs = powers.shell || powers.sandbox === 'workspace-write';
  if (!runs || powers.sandbox === 'danger-full-access' || /^[A-Za-z]:/.test(dirs.config)) return undefined;
  return { argv: ['sandbox', '--', '/bin/sh', '-c', 'exit 0'], seconds: 20, judge: judgeSandbox };
}

function judgeSandbox(exit: Exit): Judgement {
  if (exit.code === 0) return {};
  return {
    code: 'agent-unavailable',
    what: 'The sandbox of Codex does not start here; every command of the agent would fail.',
    likely:
      'User namespaces are switched off for this user: by AppArmor (Ubuntu 24.04), or by the seccomp profile of a container.',
    fix:
      'On the runner: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\n' +
      'In a container: run it with --security-opt seccomp=unconfined --security-opt apparmor=unconfined\n' +
      'On a runner that is thrown away afterwards: agent-permissions: full   (no sandbox at all)',
  };
}

export const homeOf = (dirs: LaunchDirs): string => join(dirs.config, 'codex');

export function launch(order: LaunchOrder, dirs: LaunchDirs): Launch {
  const provider = providerOf(order.access);
  const powers = powersOf(order);
  const schema = join(dirs.config, 'schema.json');
  const files = [{ path: join(homeOf(dirs), 'config.toml'), content: configuration(order, powers, provider.config) }];
  if (order.jsonSchema !== undefined) {
    files.push({ path: schema, content: JSON.stringify(strictSchema(JSON.parse(order.jsonSchema))) });
  }
  return {
    argv: [
      'exec',
      '--json',
      '--color',
      'never',
      '--skip-git-repo-check',
      '--ignore-rules',
      ...(order.keepSession || order.resume !== undefined ? [] : ['--ephemeral']),
      '--model',
      servedModel(order.access, order.model),
      ...(order.jsonSchema === undefined ? [] : ['--output-schema', schema]),
      ...order.agentArgs,
      ...(order.resume === undefined ? [] : ['resume', order.resume]),
      '-',
    ],
    env: { ...provider.env, CODEX_HOME: homeOf(dirs) },
    stdin: order.task,
    files,
    shadows: SHADOWS,
    preflight: preflight(powers, dirs),
  };
}
