/**
 * How Pi is started in a job: flags, environment, private files, prompt.
 *
 * In: LaunchOrder → out: Launch (data). The CLI talks to the endpoint of the access only: its catalogue, update and telemetry
 * requests are switched off.
 * Traps: `--api-key` would show the key in the process list, so it is never used; `--append-system-prompt` takes the name of an
 * existing file for its content, so the text goes into a file of ours that Pi finds by itself; cache warming makes requests
 * that no event tells of.
 * Spec: Pi's docs/cli.md, docs/settings.md
 */
import { join } from 'node:path';
import type { Launch, LaunchDirs, LaunchFile, LaunchOrder } from '../../core/launch.ts';
import { type Setup, setUp, setupFiles } from './backends.ts';
import { gateSource } from './gate.ts';
import { chooseTools, SHELL, type ToolChoice } from './tools.ts';

/** Whatever of these the step has must not reach Pi: each would win over, or mix with, the access it is given. */
export const SHADOWS: readonly string[] = [
  'AI_GATEWAY_API_KEY',
  'ANTHROPIC_API_KEY',
  'ANTHROPIC_AUTH_TOKEN',
  'ANTHROPIC_OAUTH_TOKEN',
  'AWS_ACCESS_KEY_ID',
  'AWS_BEARER_TOKEN_BEDROCK',
  'AWS_BEDROCK_FORCE_HTTP1',
  'AWS_BEDROCK_SKIP_AUTH',
  'AWS_CONFIG_FILE',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_DEFAULT_REGION',
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_BEDROCK_RUNTIME',
  'AWS_PROFILE',
  'AWS_REGION',
  'AWS_ROLE_ARN',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AZURE_OPENAI_API_KEY',
  'AZURE_OPENAI_API_VERSION',
  'AZURE_OPENAI_BASE_URL',
  'AZURE_OPENAI_DEPLOYMENT_NAME_MAP',
  'AZURE_OPENAI_RESOURCE_NAME',
  'CEREBRAS_API_KEY',
  'GCLOUD_PROJECT',
  'GEMINI_API_KEY',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'GOOGLE_CLOUD_API_KEY',
  'GOOGLE_CLOUD_LOCATION',
  'GOOGLE_CLOUD_PROJECT',
  'GOOGLE_GEMINI_BASE_URL',
  'GOOGLE_VERTEX_BASE_URL',
  'GROQ_API_KEY',
  'MINIMAX_API_KEY',
  'MINIMAX_CN_API_KEY',
  'MISTRAL_API_KEY',
  'OPENAI_API_KEY',
  'OPENAI_BASE_URL',
  'OPENCODE_API_KEY',
  'OPENROUTER_API_KEY',
  'PI_CODING_AGENT_DIR',
  'PI_CODING_AGENT_SESSION_DIR',
  'PI_PACKAGE_DIR',
  'XAI_API_KEY',
  'ZAI_API_KEY',
];

/** Settings of the agent directory; those of the repository are not read. */
const SETTINGS = {
  defaultProjectTrust: 'never',
  cacheWarming: 'off',
  enableInstallTelemetry: false,
  enableAnalytics: false,
  // 2, 4 and 8 seconds: a dead endpoint is told within 15.
  retry: { enabled: true, maxRetries: 3, baseDelayMs: 2000, maxAgentDelayMs: 10_000, provider: { maxRetries: 0 } },
  warnings: { anthropicExtraUsage: false },
};

/** Nothing of the repository but, where allowed, its instruction files. */
const ALONE = ['--no-approve', '--no-extensions', '--no-skills', '--no-prompt-templates', '--no-themes'];

const agentDir = (dirs: LaunchDirs): string => join(dirs.config, 'pi');
const gateFile = (dirs: LaunchDirs): string => join(agentDir(dirs), 'gate.js');

function gate(order: LaunchOrder, dirs: LaunchDirs, setup: Setup, choice: ToolChoice): LaunchFile {
  const shell = choice.tools.includes(SHELL);
  const source = gateSource({
    model: setup.model,
    ...(order.permissions === 'full'
      ? {}
      : { files: { folder: order.workingDirectory, readable: shell ? [dirs.temp] : [] } }),
    commands: shell ? choice.commands : [],
  });
  return { path: gateFile(dirs), content: source };
}

function sessionFlags(order: LaunchOrder, dirs: LaunchDirs): string[] {
  if (!order.keepSession && order.resume === undefined) return ['--no-session'];
  const folder = ['--session-dir', join(agentDir(dirs), 'sessions')];
  return order.resume === undefined ? folder : [...folder, '--session', order.resume];
}

/** @throws KeylessError `input-invalid` when Pi cannot be handed this credential */
export function launch(order: LaunchOrder, dirs: LaunchDirs): Launch {
  const setup = setUp(order.access, order.model);
  const choice = chooseTools(order);
  const { models, auth } = setupFiles(setup);
  const file = (name: string, content: LaunchFile['content']): LaunchFile => ({
    path: join(agentDir(dirs), name),
    content,
  });
  return {
    argv: [
      '--print',
      '--mode',
      'json',
      ...sessionFlags(order, dirs),
      ...ALONE,
      ...(order.instructions ? [] : ['--no-context-files']),
      '--extension',
      gateFile(dirs),
      '--provider',
      setup.provider,
      '--model',
      setup.model,
      '--tools',
      choice.tools.join(','),
      ...(choice.excluded.length === 0 ? [] : ['--exclude-tools', choice.excluded.join(',')]),
      ...order.agentArgs,
    ],
    env: { ...setup.env, PI_CODING_AGENT_DIR: agentDir(dirs), PI_OFFLINE: '1', PI_TELEMETRY: '0' },
    stdin: order.task,
    files: [
      file('models.json', models),
      file('auth.json', auth),
      file('settings.json', JSON.stringify(SETTINGS)),
      ...(order.systemPrompt === undefined ? [] : [file('APPEND_SYSTEM.md', order.systemPrompt)]),
      gate(order, dirs, setup, choice),
    ],
    shadows: SHADOWS,
  };
}
