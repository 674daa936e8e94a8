/**
 * What both agents of CodeMie have in common: they are started by CodeMie's own client, which talks to our relay.
 *
 * In: LaunchOrder → out: variables, the input `silent`. The client talks to the address it is told, which is our relay on loopback.
 * Traps: the client checks no certificate, so it is never told of the real address nor given the real JWT; it sends loopback
 * requests through a proxy of the environment as well, so there is none; without `--silent` it asks questions that nobody
 * answers; its analytics, its model catalogue and its hooks are found in the home folder, which is ours and empty.
 * Spec: https://github.com/codemie-ai/codemie-code (docs/AUTHENTICATION.md, docs/AGENTS.md)
 */
import type { Access, Backend } from '../../core/credential.ts';
import type { InputSpec, Inputs } from '../../core/inputs.ts';
import type { LaunchOrder } from '../../core/launch.ts';
import type { Value } from '../../core/secret.ts';

export const SPEAKS: readonly Backend[] = ['codemie'];

/** As of 2026-11: what CodeMie's client itself recommends. */
export const DEFAULT_MODEL = 'claude-sonnet-4-6';

export const SILENT: InputSpec = {
  name: 'silent',
  type: 'flag',
  group: 'Agent',
  about: "CodeMie's own `--silent`: no welcome lines and no questions. Always so in a job; `false` is refused.",
  default: 'true',
  example: 'true',
};

export function checkSilent(inputs: Inputs): void {
  if (!inputs.given('silent') || inputs.flag('silent')) return;
  inputs.fault('silent', 'Without it CodeMie asks questions, which nobody answers in a job.', 'silent: true');
}

const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'];

/** Whatever of these the step has must not reach the client: each would win over, or mix with, what it is given. */
export const SHADOWS: readonly string[] = [
  'CODEMIE_API_KEY',
  'CODEMIE_AUTH_METHOD',
  'CODEMIE_BASE_URL',
  'CODEMIE_HAIKU_MODEL',
  'CODEMIE_JWT_TOKEN',
  'CODEMIE_MODEL',
  'CODEMIE_OPENCODE_BIN',
  'CODEMIE_OPUS_MODEL',
  'CODEMIE_PROFILE_CONFIG',
  'CODEMIE_PROVIDER',
  'CODEMIE_PROXY_PORT',
  'CODEMIE_SONNET_MODEL',
  'CODEMIE_SYNC_API_URL',
  'CODEMIE_URL',
  ...PROXIES,
  ...PROXIES.map((name) => name.toLowerCase()),
];

/** The variables its client reads, for us and for a later step of the user's own. */
export function environment(access: Access, model?: string): Readonly<Record<string, Value>> {
  return {
    ...access.env,
    ...(model === undefined || model === ''
      ? {}
      : {
          CODEMIE_MODEL: model,
          // Else it takes others out of its catalogue for the families of Claude.
          CODEMIE_HAIKU_MODEL: model,
          CODEMIE_SONNET_MODEL: model,
          CODEMIE_OPUS_MODEL: model,
        }),
  };
}

/** The order as the agent below sees it: its client is in between, so it is told of an address that is never used. */
export function inner(order: LaunchOrder): LaunchOrder {
  const { token } = order.access;
  return { ...order, access: { backend: 'gateway', env: {}, endpoint: 'http://127.0.0.1:9', token } };
}

/** Flags of the agent below that CodeMie's client would take for its own, with their values. */
export function without(argv: readonly string[], flag: string): string[] {
  const at = argv.indexOf(flag);
  return at < 0 ? [...argv] : [...argv.slice(0, at), ...argv.slice(at + 2)];
}
