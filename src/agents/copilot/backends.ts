/**
 * The variables with which Copilot reaches a model: GitHub's own service, or a provider of the user's own, exactly as measured with
 * the pinned version.
 *
 * In: Access, model → out: variables. No host is contacted.
 * Traps: a provider without COPILOT_OFFLINE still reports to GitHub; a name of a model that is not in the CLI's catalogue gets a
 * small context.
 * Spec: `copilot help providers`, `copilot help environment`, https://docs.github.com/en/copilot/reference/copilot-cli-reference
 */
import type { Access, Backend } from '../../core/credential.ts';
import { revealed, Secret, type Value } from '../../core/secret.ts';
import type { Spoken } from './card.ts';

type Variables = Record<string, Value>;

interface Provider {
  readonly type: 'openai' | 'azure' | 'anthropic';
  /** Address the CLI adds `/responses`, `/chat/completions` or `/v1/messages` to. */
  readonly url: string;
  readonly wire?: 'responses' | 'completions';
}

const PROVIDERS: Readonly<Partial<Record<Backend, (access: Access) => Provider>>> = {
  openai: ({ endpoint }) => ({ type: 'openai', url: endpoint ?? 'https://api.openai.com/v1', wire: 'responses' }),
  'azure-openai': azure,
  anthropic: ({ endpoint }) => ({ type: 'anthropic', url: endpoint ?? 'https://api.anthropic.com' }),
  // What every gateway speaks for every model behind it.
  gateway: ({ endpoint = '' }) => ({ type: 'openai', url: `${endpoint.replace(/\/+$/, '')}/v1`, wire: 'completions' }),
} satisfies Record<Exclude<Spoken, 'copilot'>, (access: Access) => Provider>;

/** A stored key travels in the header `api-key`, which the type azure sends; it adds `/openai/v1` by itself. */
function azure(access: Access): Provider {
  const url = azureUrl(access);
  if (access.token?.scheme !== 'api-key') return { type: 'openai', url, wire: 'responses' };
  return { type: 'azure', url: url.replace(/\/openai\/v1$/, ''), wire: 'responses' };
}

/** The origin is told beside the resource's name, because it differs in the sovereign clouds. */
function azureUrl({ endpoint, env, resource }: Access): string {
  if (endpoint !== undefined) return endpoint;
  const { AZURE_OPENAI_ENDPOINT: origin } = env;
  return `${typeof origin === 'string' ? origin : `https://${resource}.openai.azure.com`}/openai/v1`;
}

/** `gpt-5.4=my-deployment, …` → the deployment of this model. */
function deploymentOf({ env }: Access, model: string): string | undefined {
  const { AZURE_OPENAI_DEPLOYMENT_NAME_MAP: map } = env;
  const pairs = typeof map === 'string' ? map.split(',').map((pair) => pair.split('=')) : [];
  return pairs.find(([name]) => name?.trim() === model)?.[1]?.trim();
}

/** Tokens of Anthropic's federation are taken only with this beta. */
const OAUTH_BETA = 'anthropic-beta: oauth-2025-04-20';

function headersOf({ token, headers = [] }: Access): Value | undefined {
  const lines = [...(token?.scheme === 'oauth' ? [OAUTH_BETA] : []), ...headers];
  if (lines.length === 0) return undefined;
  // As secret as its most secret line.
  return new Secret('provider headers', lines.map((line) => revealed(line)).join('\n'));
}

function credentialOf({ token }: Access): Record<string, Value | undefined> {
  const name = token?.scheme === 'api-key' ? 'COPILOT_PROVIDER_API_KEY' : 'COPILOT_PROVIDER_BEARER_TOKEN';
  return { [name]: token?.value };
}

/** `claude-sonnet-4-5-20250929` → `claude-sonnet-4.5`, as the CLI's catalogue knows it; undefined: a name it may know or not. */
export function catalogueName(model: string): string | undefined {
  const [, family, major, minor] = /claude-(sonnet|opus|haiku)-(\d+)-(\d{1,2})(?:[-@]\d{8})?$/.exec(model) ?? [];
  return family === undefined ? undefined : `claude-${family}-${major}.${minor}`;
}

function modelVariables(access: Access, model: string | undefined): Record<string, Value | undefined> {
  if (model === undefined) return {};
  const deployment = deploymentOf(access, model);
  const known = catalogueName(model) ?? (deployment === undefined ? undefined : model);
  if (known === undefined) return { COPILOT_MODEL: model };
  return { COPILOT_PROVIDER_MODEL_ID: known, COPILOT_PROVIDER_WIRE_MODEL: deployment ?? model };
}

/** Absent values leave no variable behind: an empty one would still shadow. */
function given(variables: Record<string, Value | undefined>): Variables {
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
}

/** The variables that lead Copilot to the model, for us and for a later step of the user's own. */
export function accessEnvironment(access: Access, model: string | undefined): Variables {
  const provider = PROVIDERS[access.backend]?.(access);
  if (!provider) return given({ ...access.env, COPILOT_MODEL: model });
  return given({
    COPILOT_OFFLINE: 'true',
    COPILOT_PROVIDER_TYPE: provider.type,
    COPILOT_PROVIDER_BASE_URL: provider.url,
    COPILOT_PROVIDER_WIRE_API: provider.wire,
    COPILOT_PROVIDER_HEADERS: headersOf(access),
    ...credentialOf(access),
    ...modelVariables(access, model),
  });
}

/** As of 2026-11. Azure knows deployments, by default named like the model. */
const DEFAULTS: Readonly<Partial<Record<Backend, string>>> = {
  copilot: 'claude-sonnet-4.5',
  openai: 'gpt-5.4',
  'azure-openai': 'gpt-5.4',
  anthropic: 'claude-sonnet-4-5-20250929',
  gateway: 'claude-sonnet-4-5-20250929',
};

export function defaultModel(backend: Backend): string | undefined {
  return DEFAULTS[backend];
}
