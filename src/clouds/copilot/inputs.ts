/**
 * The inputs of GitHub Copilot: which token, and which GitHub it is of.
 * In: raw inputs, the run's context · out: an order, or faults. Talks to no host.
 * Traps: a classic personal token (`ghp_`) is good at GitHub and refused by Copilot; the job's own token and one of a GitHub App
 * look alike (`ghs_`), and newer ones have dots in them; a bare GH_TOKEN or GITHUB_TOKEN is never taken for this input.
 * https://docs.github.com/en/copilot/how-tos/copilot-cli/set-up-copilot-cli · https://github.blog/engineering/behind-githubs-new-authentication-token-formats/
 */
import type { InputSpec, Inputs } from '../../core/inputs.ts';
import { Secret } from '../../core/secret.ts';
import { isLoopbackHost } from '../../kit/private-address.ts';
import type { CloudAsk } from '../cloud.ts';

const DECLARED: readonly InputSpec[] = [
  {
    name: 'github-token',
    type: 'secret',
    group: 'Copilot',
    about:
      "Token of GitHub. For a review: what it is published with, `${{ github.token }}`; the agent never gets it. For GitHub Copilot: the job's own `${{ github.token }}` with `permissions: copilot-requests: write`, which is keyless, or a stored `github_pat_`, `gho_` or `ghu_`, which is a finding. A classic `ghp_` is not accepted by Copilot.",
    example: '${{ github.token }}',
  },
  {
    name: 'github-host',
    type: 'text',
    group: 'Copilot',
    about:
      'GitHub whose Copilot is used: github.com, or a host of GitHub Enterprise Cloud with data residency. Default: the one this job runs on.',
    example: 'acme.ghe.com',
  },
];

export const COPILOT_INPUTS: readonly InputSpec[] = DECLARED.map((spec) => ({
  ...spec,
  alias: [spec.name.replaceAll('-', '_')],
}));

/** installation: a job's or an app's (`ghs_`) · the others are a person's, and stored. */
export type TokenKind = 'installation' | 'oauth' | 'app-user' | 'fine-grained';

const PREFIXES: readonly (readonly [prefix: string, kind: TokenKind])[] = [
  ['ghs_', 'installation'],
  ['gho_', 'oauth'],
  ['ghu_', 'app-user'],
  ['github_pat_', 'fine-grained'],
];

export interface CopilotOrder {
  readonly token: Secret;
  readonly kind: TokenKind;
  /** `github.com`, `acme.ghe.com`. */
  readonly host: string;
  /** GitHub's REST API, without a trailing slash. */
  readonly apiUrl: string;
}

export function isAskedFor(inputs: Inputs): boolean {
  return inputs.given('github-token') || inputs.given('github-host');
}

/** Faults go to `inputs`. */
export function readOrder(inputs: Inputs, ask: CloudAsk): CopilotOrder | undefined {
  const host = readHost(inputs, ask);
  const read = readToken(inputs);
  return host && read ? { ...read, host, apiUrl: apiUrl(host, ask.env.GITHUB_API_URL) } : undefined;
}

const OWN = 'github-token: ${{ github.token }}   # with permissions: copilot-requests: write';

function readToken(inputs: Inputs): { token: Secret; kind: TokenKind } | undefined {
  const value = (inputs.text('github-token') ?? '').trim();
  const kind = PREFIXES.find(([prefix]) => value.startsWith(prefix))?.[1];
  const fault = tokenFault(value, kind, inputs.given('github-token'));
  if (fault !== undefined || !kind) {
    inputs.fault('github-token', fault ?? 'It is no token of GitHub.', OWN);
    return undefined;
  }
  return { token: new Secret('GitHub token', value), kind };
}

/** The value is never repeated. */
function tokenFault(value: string, kind: TokenKind | undefined, given: boolean): string | undefined {
  if (!given) return 'The token is missing.';
  if (value === '') return 'It is empty: the secret does not exist, or this job may not read it.';
  if (value.startsWith('ghp_')) {
    return 'A classic personal access token (ghp_) is not accepted by Copilot: it cannot be held to Copilot requests alone.';
  }
  if (value.startsWith('ghr_')) return 'This is a refresh token (ghr_), which buys tokens and is none itself.';
  if (kind === undefined) {
    return 'It does not begin with ghs_, gho_, ghu_ or github_pat_, so it is no token that Copilot accepts.';
  }
  return /^[\w.-]{20,8192}$/.test(value)
    ? undefined
    : 'It is not one whole token: there is more (or less) in the secret.';
}

const RESIDENCY = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.ghe\.com$/;

function isCopilotHost(host: string): boolean {
  return host === 'github.com' || RESIDENCY.test(host);
}

function readHost(inputs: Inputs, { context }: CloudAsk): string | undefined {
  if (inputs.given('github-host')) {
    const host = (inputs.text('github-host') ?? '')
      .trim()
      .toLowerCase()
      .replace(/^https:\/\//, '')
      .replace(/\/$/, '');
    if (isCopilotHost(host)) return host;
    inputs.fault(
      'github-host',
      'Copilot is served for github.com and for hosts of data residency (acme.ghe.com), not for GitHub Enterprise Server.',
      'github-host: acme.ghe.com   (or leave it out)',
    );
    return undefined;
  }
  const own = context.platform === 'github' ? hostOf(context.server) : 'github.com';
  if (isCopilotHost(own)) return own;
  inputs.fault(
    'github-host',
    `This job runs on ${own}, a GitHub Enterprise Server, whose tokens Copilot does not take.`,
    'github-host: github.com   # and a github-token of there; or a model of your own: backend: azure-openai',
  );
  return undefined;
}

function hostOf(server: string | undefined): string {
  if (server === undefined || !URL.canParse(server)) return 'github.com';
  return new URL(server).hostname;
}

/** The step's variable counts for loopback only: whatever else it says, the token goes to the API of its own host. */
function apiUrl(host: string, variable: string | undefined): string {
  if (variable !== undefined && URL.canParse(variable)) {
    const { hostname, origin } = new URL(variable);
    if (isLoopbackHost(hostname)) return origin;
  }
  return `https://api.${host}`;
}
