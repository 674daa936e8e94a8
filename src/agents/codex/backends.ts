/**
 * How Codex reaches a model on each backend it speaks: the provider's table of its configuration, and the variables beside it.
 *
 * In: Access, model → out: configuration, variables, the model's name there. No host is contacted.
 * Traps: OPENAI_API_KEY and OPENAI_BASE_URL are not read at all, and the built-in provider for OpenAI tries a WebSocket first, so
 * every backend but Bedrock gets a provider of its own; with
 * OPENAI_FEDERATION_RULE_ID Codex exchanges the identity token itself, whatever else is configured; of the provider for Bedrock
 * only the address can be changed, not its retries.
 * Spec: https://developers.openai.com/codex/config-reference, https://developers.openai.com/codex/amazon-bedrock
 */
import type { Access, Backend } from '../../core/credential.ts';
import { revealed, Secret, type Value } from '../../core/secret.ts';
import type { Spoken } from './card.ts';
import type { Toml } from './toml.ts';

export interface Provider {
  readonly config: Readonly<Record<string, Toml | undefined>>;
  readonly env: Readonly<Record<string, Value>>;
}

const NAME = 'keyless';
const TOKEN = 'KEYLESS_MODEL_TOKEN';
const HEADER = 'KEYLESS_MODEL_HEADER_';

/** Retries of one request, and of a stream that broke: a dead endpoint is told in about ten seconds. */
const REQUEST_RETRIES = 3;
const STREAM_RETRIES = 2;

const OPENAI_URL = 'https://api.openai.com/v1';

type Table = Readonly<Record<string, Toml | undefined>>;

/** The token by a variable; a vendor's key header where that is what it wants. */
function credential({ token }: Access, keyHeader?: string): { table: Table; env: Record<string, Value> } {
  if (!token) return { table: {}, env: {} };
  const env = { [TOKEN]: token.value };
  if (keyHeader === undefined || token.scheme !== 'api-key') return { table: { env_key: TOKEN }, env };
  return { table: { env_http_headers: { [keyHeader]: TOKEN } }, env };
}

/** Header lines `Name: value` → names in the table, values in variables: they may be keys. */
function headers(lines: readonly Value[]): { table: Record<string, string>; env: Record<string, Value> } {
  const table: Record<string, string> = {};
  const env: Record<string, Value> = {};
  lines.forEach((line, at) => {
    const [name = '', ...rest] = revealed(line).split(':');
    const value = rest.join(':').trim();
    table[name.trim()] = `${HEADER}${at}`;
    env[`${HEADER}${at}`] = typeof line === 'string' ? value : new Secret('custom header', value);
  });
  return { table, env };
}

function ownProvider(base_url: string, access: Access, more: Table = {}, keyHeader?: string): Provider {
  const { table, env } = credential(access, keyHeader);
  const given = headers(access.headers ?? []);
  const named = { ...(table.env_http_headers as Record<string, string> | undefined), ...given.table };
  const provider: Table = {
    name: NAME,
    base_url,
    wire_api: 'responses',
    request_max_retries: REQUEST_RETRIES,
    stream_max_retries: STREAM_RETRIES,
    ...table,
    ...(Object.keys(named).length === 0 ? {} : { env_http_headers: named }),
    ...more,
  };
  return { config: { model_provider: NAME, model_providers: { [NAME]: provider } }, env: { ...env, ...given.env } };
}

/** Codex trades the identity token by itself, and knows where to. */
function nativeFederation(access: Access): Provider | undefined {
  if (!('OPENAI_FEDERATION_RULE_ID' in access.env)) return undefined;
  return { config: { model_provider: 'openai', openai_base_url: access.endpoint }, env: access.env };
}

function azure(access: Access): Provider {
  const version = access.env.AZURE_OPENAI_API_VERSION;
  const query = version === undefined ? {} : { query_params: { 'api-version': revealed(version) } };
  return ownProvider(
    access.endpoint ?? `https://${access.resource}.openai.azure.com/openai/v1`,
    access,
    query,
    'api-key',
  );
}

const BY_BACKEND: Readonly<Partial<Record<Backend, (access: Access) => Provider>>> = {
  openai: (access) => nativeFederation(access) ?? ownProvider(access.endpoint ?? OPENAI_URL, access),
  'azure-openai': azure,
  gateway: (access) => ownProvider(`${(access.endpoint ?? '').replace(/\/v1$/, '')}/v1`, access),
  'bedrock-mantle': (access) => ({
    config: {
      model_provider: 'amazon-bedrock',
      ...(access.endpoint === undefined
        ? {}
        : { model_providers: { 'amazon-bedrock': { base_url: `${access.endpoint}/openai/v1` } } }),
    },
    env: access.env,
  }),
} satisfies Record<Spoken, (access: Access) => Provider>;

/** @throws Error for a backend that is not spoken */
export function providerOf(access: Access): Provider {
  const provider = BY_BACKEND[access.backend]?.(access);
  if (!provider) throw new Error(`Codex does not speak ${access.backend}`);
  return provider;
}

/** The name the backend knows the model by: on Azure its deployment, where the inputs map one. */
export function servedModel(access: Access, model: string): string {
  const map = access.env.AZURE_OPENAI_DEPLOYMENT_NAME_MAP;
  if (access.backend !== 'azure-openai' || map === undefined) return model;
  const rows = revealed(map)
    .split(',')
    .map((row) => row.split('=').map((part) => part.trim()));
  return rows.find(([name]) => name === model)?.[1] ?? model;
}

/** What a later step of the user's own needs; where the model is, its configuration has to say. */
export function accessEnvironment(access: Access): Readonly<Record<string, Value>> {
  const { backend, token } = access;
  return { ...access.env, ...(backend === 'openai' && token ? { CODEX_API_KEY: token.value } : {}) };
}

/** As of 2026-11; the dated name where the backend has one, the name people give a deployment on Azure. */
const DEFAULTS: Readonly<Partial<Record<Backend, string>>> = {
  openai: 'gpt-5.5-2026-04-23',
  'azure-openai': 'gpt-5.5',
  gateway: 'gpt-5.5',
  'bedrock-mantle': 'openai.gpt-5.5',
};

export function defaultModel(backend: Backend): string | undefined {
  return DEFAULTS[backend];
}
