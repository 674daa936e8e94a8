/**
 * How OpenCode is started in a job: flags, environment, configuration.
 *
 * In: LaunchOrder → out: Launch (data). The CLI itself talks to the endpoint of the access only.
 * Traps: the configuration of the repository would run commands and plugins inside the CLI and receive the credential, so it is
 * switched off always, and instruction files are named one by one; the switch does not hold for all of it (plugins are imported,
 * packages fetched, repositories cloned all the same), so our own plugin and the environment hold the rest; language servers and formatters come out of the repository;
 * the CLI fetches a package from the npm registry unless its configuration folder looks as if it had; without a title it asks
 * a model for one; the machine's own configuration in /etc/opencode would win over ours.
 * Spec: https://opencode.ai/docs/config, https://opencode.ai/docs/cli
 */
import { join } from 'node:path';
import type { Access } from '../../core/credential.ts';
import type { Launch, LaunchDirs, LaunchFile, LaunchOrder, McpServer } from '../../core/launch.ts';
import { Secret, type Value } from '../../core/secret.ts';
import { defaultModel } from './models.ts';
import { permissionRules } from './permissions.ts';
import { pluginText } from './plugin.ts';
import { VERSION } from './programs.ts';
import { modelConfig, type Provider, providerOf } from './provider.ts';

/** Whatever of these the step has must not reach the CLI: each would win over, or mix with, the access it is given. */
export const SHADOWS: readonly string[] = [
  'ANTHROPIC_API_KEY',
  'ANTHROPIC_AUTH_TOKEN',
  'ANTHROPIC_BASE_URL',
  'AWS_ACCESS_KEY_ID',
  'AWS_BEARER_TOKEN_BEDROCK',
  'AWS_CONFIG_FILE',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_PROFILE',
  'AWS_REGION',
  'AWS_ROLE_ARN',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AZURE_API_KEY',
  'AZURE_COGNITIVE_SERVICES_RESOURCE_NAME',
  'AZURE_RESOURCE_NAME',
  'GCLOUD_PROJECT',
  'GCP_PROJECT',
  'GOOGLE_API_KEY',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'GOOGLE_CLOUD_LOCATION',
  'GOOGLE_CLOUD_PROJECT',
  'GOOGLE_GENERATIVE_AI_API_KEY',
  'GOOGLE_VERTEX_LOCATION',
  'GOOGLE_VERTEX_PROJECT',
  'OPENAI_API_KEY',
  'OPENAI_BASE_URL',
  'OPENCODE_API_KEY',
  'OPENCODE_AUTH_CONTENT',
  'OPENCODE_CONFIG',
  'OPENCODE_CONFIG_CONTENT',
  'OPENCODE_CONFIG_DIR',
  'OPENCODE_CONSOLE_TOKEN',
  'OPENCODE_DB',
  'OPENCODE_MODELS_PATH',
  'OPENCODE_MODELS_URL',
  'OPENCODE_PERMISSION',
  'OPENCODE_TUI_CONFIG',
  'VERTEX_LOCATION',
  'XDG_CACHE_HOME',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'XDG_STATE_HOME',
];

/** Nothing of the repository, nothing of the machine, nobody but the provider. */
const HELD = {
  OPENCODE_DISABLE_PROJECT_CONFIG: 'true',
  OPENCODE_DISABLE_CLAUDE_CODE: 'true',
  OPENCODE_DISABLE_EXTERNAL_SKILLS: 'true',
  OPENCODE_DISABLE_DEFAULT_PLUGINS: 'true',
  OPENCODE_DISABLE_MODELS_FETCH: 'true',
  OPENCODE_DISABLE_AUTOUPDATE: 'true',
  OPENCODE_DISABLE_SHARE: 'true',
  OPENCODE_DISABLE_LSP_DOWNLOAD: 'true',
  OPENCODE_DISABLE_TERMINAL_TITLE: 'true',
};

/**
 * What the repository's configuration is still read for, switch or no switch: packages to fetch and repositories to clone.
 * Neither finds a way out; the shell tool does not get these.
 */
const CLOSED = {
  npm_config_registry: 'http://127.0.0.1:9/',
  npm_config_fetch_retries: '0',
  GIT_ALLOW_PROTOCOL: 'none',
};

/** Read in this order by the CLI itself, were it allowed to look. */
const INSTRUCTIONS = ['AGENTS.md', 'CLAUDE.md'];

/** The title is never shown; naming one saves a request. */
const TITLE = 'keyless-agent';

/** A server started by the CLI inherits its environment; what is secret in there is emptied. */
function mcpConfig(servers: readonly McpServer[], access: Access): object {
  const secrets = Object.entries(accessVariables(access)).filter(([, value]) => typeof value !== 'string');
  const emptied = Object.fromEntries(secrets.map(([name]) => [name, '']));
  const rows = servers.map((server) => [
    server.name,
    server.kind === 'http'
      ? { type: 'remote', url: server.url, oauth: false, enabled: true }
      : {
          type: 'local',
          command: [server.command, ...server.args],
          environment: { ...emptied, ...server.env },
          enabled: true,
        },
  ]);
  return rows.length === 0 ? {} : { mcp: Object.fromEntries(rows) };
}

const promptFile = (dirs: LaunchDirs): string => join(dirs.config, 'system-prompt.md');

function config(order: LaunchOrder, dirs: LaunchDirs, provider: Provider): object {
  const instructions = [
    ...(order.instructions ? INSTRUCTIONS.map((name) => join(order.workingDirectory, name)) : []),
    ...(order.systemPrompt === undefined ? [] : [promptFile(dirs)]),
  ];
  return {
    ...modelConfig(provider, order.model),
    permission: permissionRules(order),
    ...(order.permissions === 'read-only' ? {} : mcpConfig(order.mcpServers, order.access)),
    ...(instructions.length === 0 ? {} : { instructions }),
    autoupdate: false,
    share: 'disabled',
    snapshot: false,
    lsp: false,
    formatter: false,
    experimental: { continue_loop_on_deny: true },
  };
}

/** Looks to the CLI as if the package had been installed. */
function installed(folder: string): LaunchFile[] {
  const lock = { packages: { '': { dependencies: { '@opencode-ai/plugin': VERSION } } } };
  return [
    { path: join(folder, 'package-lock.json'), content: JSON.stringify(lock) },
    { path: join(folder, 'node_modules', '.keep'), content: '' },
  ];
}

function plugin(order: LaunchOrder, provider: Provider): Secret {
  const { token, backend } = order.access;
  const text = pluginText({
    provider: provider.id,
    googleToken: backend === 'vertex' ? token?.value.reveal() : undefined,
    hidden: [...Object.keys(order.access.env), ...Object.keys(CLOSED)],
    instructions: order.instructions,
    fenced: order.permissions !== 'full',
  });
  return new Secret('plugin with the credential', text);
}

/** Their SDKs read the variables themselves. */
const BY_VARIABLES = { bedrock: true, vertex: true };

/** @throws KeylessError `input-invalid` for a credential this CLI cannot present */
export function launch(order: LaunchOrder, dirs: LaunchDirs): Launch {
  const provider = providerOf(order.access, order.model, ({ token }) => token?.value.reveal());
  const folder = join(dirs.config, 'opencode');
  const text = JSON.stringify(config(order, dirs, provider), undefined, 2);
  return {
    argv: [
      'run',
      '--format',
      'json',
      '--model',
      `${provider.id}/${order.model}`,
      '--title',
      TITLE,
      ...(order.resume === undefined ? [] : ['--session', order.resume]),
      ...order.agentArgs,
    ],
    env: {
      ...accessVariables(order.access),
      ...HELD,
      ...CLOSED,
      OPENCODE_DB: join(dirs.config, 'session', 'opencode.db'),
      OPENCODE_TEST_MANAGED_CONFIG_DIR: join(dirs.config, 'managed'),
      XDG_CONFIG_HOME: dirs.config,
      XDG_DATA_HOME: join(dirs.config, 'data'),
      XDG_STATE_HOME: join(dirs.config, 'state'),
      XDG_CACHE_HOME: join(dirs.config, 'cache'),
    },
    stdin: order.task,
    files: [
      { path: join(folder, 'opencode.json'), content: new Secret('OpenCode configuration', text) },
      { path: join(folder, 'plugin', 'keyless.js'), content: plugin(order, provider) },
      ...installed(folder),
      { path: join(dirs.config, 'session', '.keep'), content: '' },
      // In the place of the search program it would fetch: this one cannot be started.
      { path: join(dirs.config, 'cache', 'opencode', 'bin', 'rg'), content: '' },
      ...(order.systemPrompt === undefined ? [] : [{ path: promptFile(dirs), content: order.systemPrompt }]),
    ],
    shadows: SHADOWS,
  };
}

/** What the SDKs inside read; the token itself is in the configuration, not here. */
function accessVariables({ backend, env }: Access): Readonly<Record<string, Value>> {
  return backend in BY_VARIABLES ? env : {};
}

const TOKEN_VARIABLE = 'OPENCODE_MODEL_TOKEN';

/** For a later step of the user's own: the configuration in a variable, the token in another. */
export function environment(access: Access, asked?: string): Readonly<Record<string, Value>> {
  const model = asked ?? defaultModel(access.backend, access.region);
  const provider = providerOf(access, model ?? '', ({ token }) => (token ? `{env:${TOKEN_VARIABLE}}` : undefined));
  const text = JSON.stringify(modelConfig(provider, model));
  const token = access.backend in BY_VARIABLES ? undefined : access.token?.value;
  const secret = (access.headers ?? []).some((line) => typeof line !== 'string');
  return {
    ...accessVariables(access),
    ...(token === undefined ? {} : { [TOKEN_VARIABLE]: token }),
    OPENCODE_CONFIG_CONTENT: secret ? new Secret('OpenCode configuration', text) : text,
    OPENCODE_DISABLE_PROJECT_CONFIG: 'true',
  };
}
