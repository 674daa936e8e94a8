/**
 * How Gemini CLI is started in a job: flags, environment, settings and policy of its own, prompt.
 *
 * In: LaunchOrder → out: Launch (data). The CLI itself talks to the model endpoint and to our loopback token URL only.
 * Traps: a trusted workspace may set hooks, servers, commands and, by `.env`, the address the key is sent to, so the CLI reads its
 * settings untrusted; `--skip-trust` takes hold only after that, and is what lets it read GEMINI.md, use git and start the servers
 * we name. A task that begins with a slash would be a command of the repository. At most 8 MB of the task are read, silently.
 * Spec: https://geminicli.com/docs/cli/trusted-folders/, https://geminicli.com/docs/cli/headless/
 */
import { join } from 'node:path';
import type { Access } from '../../core/credential.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Launch, LaunchDirs, LaunchOrder } from '../../core/launch.ts';
import { launchEnvironment } from './backends.ts';
import { policy } from './policy.ts';
import { settings } from './settings.ts';

export const LONGEST_TASK_BYTES = 8 * 1024 * 1024;

/** Whatever of these the step has must not reach the CLI: each would win over, or mix with, the access it is given. */
export const SHADOWS: readonly string[] = [
  'CLOUD_SHELL',
  'CLOUDSDK_CONFIG',
  'CODE_ASSIST_API_VERSION',
  'CODE_ASSIST_ENDPOINT',
  'GEMINI_API_KEY',
  'GEMINI_API_KEY_AUTH_MECHANISM',
  'GEMINI_CLI_ACTIVITY_LOG_TARGET',
  'GEMINI_CLI_CUSTOM_HEADERS',
  'GEMINI_CLI_HOME',
  'GEMINI_CLI_SYSTEM_DEFAULTS_PATH',
  'GEMINI_CLI_SYSTEM_SETTINGS_PATH',
  'GEMINI_CLI_TRUSTED_FOLDERS_PATH',
  'GEMINI_CLI_TRUST_WORKSPACE',
  'GEMINI_CLI_USE_COMPUTE_ADC',
  'GEMINI_MODEL',
  'GEMINI_SANDBOX',
  'GEMINI_SYSTEM_MD',
  'GEMINI_TELEMETRY_ENABLED',
  'GEMINI_TELEMETRY_OTLP_ENDPOINT',
  'GEMINI_TELEMETRY_OUTFILE',
  'GOOGLE_API_KEY',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'GOOGLE_CLOUD_ACCESS_TOKEN',
  'GOOGLE_CLOUD_LOCATION',
  'GOOGLE_CLOUD_PROJECT',
  'GOOGLE_CLOUD_PROJECT_ID',
  'GOOGLE_CLOUD_QUOTA_PROJECT',
  'GOOGLE_GEMINI_BASE_URL',
  'GOOGLE_GENAI_API_VERSION',
  'GOOGLE_GENAI_USE_GCA',
  'GOOGLE_GENAI_USE_VERTEXAI',
  'GOOGLE_VERTEX_BASE_URL',
];

/** What it reads of the machine is ours too: a file that is not there. */
const absent = (dirs: LaunchDirs): string => join(dirs.config, 'absent.json');
const policyFile = (dirs: LaunchDirs): string => join(dirs.config, 'policy.toml');

/**
 * Shell commands of git, servers and instruction files need a folder that is trusted. Trusted, the CLI reads every GEMINI.md there
 * is, so without leave to read them it is trusted only where they have been dealt with.
 */
function trusts(order: LaunchOrder): boolean {
  if (order.instructions) return true;
  if (order.tidied !== true || order.permissions === 'read-only') return false;
  const shell = order.allowedTools.some((rule) => rule.startsWith('run_shell_command') || rule.includes('*'));
  return order.permissions === 'full' || shell || order.mcpServers.length > 0;
}

/** @throws KeylessError `input-invalid` for servers that would never be started */
function checkServers(order: LaunchOrder): void {
  if (order.mcpServers.length === 0 || order.permissions === 'read-only' || trusts(order)) return;
  throw new KeylessError('input-invalid', 'Gemini CLI starts MCP servers only in a folder it trusts.', {
    likely: 'Trusted, it reads every GEMINI.md of the repository, and here nobody has said which of them count.',
    fix: 'repo-config: none   (or base, head)',
  });
}

function flags(order: LaunchOrder, dirs: LaunchDirs): string[] {
  return [
    '--output-format',
    'stream-json',
    '--model',
    order.model,
    '--approval-mode',
    order.permissions === 'full' ? 'yolo' : 'default',
    '--admin-policy',
    policyFile(dirs),
    '--extensions',
    'none',
    ...(trusts(order) ? ['--skip-trust'] : []),
    ...(order.resume === undefined ? [] : ['--resume', order.resume]),
    ...order.agentArgs,
  ];
}

function taskOf({ task, systemPrompt }: LaunchOrder): string {
  const whole = systemPrompt === undefined ? task : `${systemPrompt}\n\n${task}`;
  if (Buffer.byteLength(whole) >= LONGEST_TASK_BYTES) {
    throw new KeylessError('input-invalid', 'The task is larger than the 8 MB that Gemini CLI takes.', {
      fix: 'Put the material into files of the workspace and name them in a short task.',
    });
  }
  return whole.startsWith('/') ? `\n${whole}` : whole;
}

/** Its Google library takes a credential from a file that leads to a token address, and from nowhere else. */
function checkAccess({ backend, files }: Access): void {
  if (backend !== 'vertex' || files?.GOOGLE_APPLICATION_CREDENTIALS !== undefined) return;
  throw new KeylessError('input-invalid', 'Gemini CLI cannot be given a plain access token of Google Cloud.', {
    likely: 'This binary gets a token once, without an address where it can be asked for.',
    fix: 'agent: claude-code',
  });
}

/** @throws KeylessError `input-invalid` when the task is larger than the CLI takes, or what it was given is of no use to it */
export function launch(order: LaunchOrder, dirs: LaunchDirs): Launch {
  checkAccess(order.access);
  checkServers(order);
  const home = join(dirs.home, '.gemini');
  return {
    argv: flags(order, dirs),
    env: {
      // Without these two it warns of poor colours on every start, terminal or not.
      TERM: 'xterm-256color',
      COLORTERM: 'truecolor',
      ...launchEnvironment(order.access),
      GEMINI_CLI_TRUST_WORKSPACE: 'false',
      GEMINI_CLI_SYSTEM_SETTINGS_PATH: absent(dirs),
      GEMINI_CLI_SYSTEM_DEFAULTS_PATH: absent(dirs),
      GEMINI_CLI_NO_RELAUNCH: 'true',
      GEMINI_TELEMETRY_ENABLED: 'false',
      NO_BROWSER: 'true',
      // Without it a missing credential is sought at the machine's own metadata service.
      METADATA_SERVER_DETECTION: 'none',
    },
    stdin: taskOf(order),
    files: [
      { path: join(home, 'settings.json'), content: settings(order) },
      { path: policyFile(dirs), content: policy(order) },
    ],
    shadows: SHADOWS,
  };
}
