/**
 * How OpenCode reaches a model on each backend it speaks: one entry of its `provider` configuration, as measured with the pinned
 * version.
 *
 * In: Access, model → out: the name of the provider and its entry. No host is contacted.
 * Traps: `apiKey` of the Anthropic provider is the key header, `authToken` the bearer; its own Azure provider sends a key header
 * only, so an Entra token goes through the OpenAI provider, which sends a bearer; Google's providers read their credential from
 * the file that GOOGLE_APPLICATION_CREDENTIALS names, and no header of ours replaces it.
 * Spec: https://opencode.ai/docs/providers, https://opencode.ai/config.json
 */
import type { Access, Backend } from '../../core/credential.ts';
import { KeylessError } from '../../core/errors.ts';
import { revealed, type Value } from '../../core/secret.ts';
import type { Spoken } from './card.ts';
import { bedrockId } from './models.ts';

type Options = Readonly<Record<string, unknown>>;

export interface Provider {
  readonly id: string;
  /** A library that is part of the binary; any other would be fetched from the npm registry. */
  readonly npm?: string;
  readonly options: Options;
  /** The id in the request when it differs from the model's name. */
  readonly modelId?: string;
}

/** How the token of the access is written into the configuration; undefined: there is none. */
export type Hand = (access: Access) => string | undefined;

const OAUTH_BETA = 'oauth-2025-04-20';

function credential(access: Access, hand: Hand): string {
  const token = hand(access);
  if (token !== undefined) return token;
  throw new KeylessError('input-invalid', 'OpenCode cannot use this kind of credential.', {
    likely: 'A subscription, or a federation that the agent has to exchange itself, is for Claude Code alone.',
    fix: 'agent: claude-code   (or an API key, or the federation without anthropic-native-federation)',
  });
}

function headersOf(access: Access): Record<string, string> {
  const lines = (access.headers ?? []).map((line: Value) => revealed(line));
  return Object.fromEntries(
    lines.map((line) => {
      const cut = line.indexOf(':');
      return [line.slice(0, cut).trim(), line.slice(cut + 1).trim()];
    }),
  );
}

function withHeaders(access: Access, more: Record<string, string> = {}): Options {
  const headers = { ...more, ...headersOf(access) };
  return Object.keys(headers).length > 0 ? { headers } : {};
}

/** The address with the path the library itself does not add; nothing for the vendor's own. */
function at(endpoint: string | undefined, path: string): Options {
  return endpoint === undefined ? {} : { baseURL: `${endpoint.replace(/\/+$/, '')}${path}` };
}

function anthropic(access: Access, _model: string, hand: Hand): Provider {
  const token = credential(access, hand);
  const key = access.token?.scheme === 'api-key';
  const beta = !key && access.backend === 'anthropic' ? { 'anthropic-beta': OAUTH_BETA } : {};
  return {
    id: access.backend,
    npm: '@ai-sdk/anthropic',
    options: {
      ...at(access.endpoint, '/v1'),
      ...(key ? { apiKey: token } : { authToken: token }),
      ...withHeaders(access, beta),
    },
  };
}

function vertex(access: Access, model: string): Provider {
  const { project, region: location, endpoint } = access;
  const claude = model.startsWith('claude');
  const place = `/projects/${project}/locations/${location}/publishers/${claude ? 'anthropic/models' : 'google'}`;
  return {
    id: 'google-vertex',
    npm: claude ? '@ai-sdk/google-vertex/anthropic' : '@ai-sdk/google-vertex',
    options: { project, location, ...at(endpoint?.replace(/\/v1\/?$/, ''), `${claude ? '/v1' : '/v1beta1'}${place}`) },
  };
}

function gateway(access: Access, model: string, hand: Hand): Provider {
  if (/claude/i.test(model)) return anthropic(access, model, hand);
  return {
    id: 'gateway',
    npm: '@ai-sdk/openai-compatible',
    options: { ...at(access.endpoint, '/v1'), apiKey: credential(access, hand), ...withHeaders(access) },
  };
}

/** A stored key has a header of its own, an Entra token is a bearer. */
function azureOpenai(access: Access, model: string, hand: Hand): Provider {
  const endpoint = access.endpoint ?? `https://${access.resource}.openai.azure.com/openai/v1`;
  const apiKey = credential(access, hand);
  const deployment = deploymentOf(access, model);
  const shared = { id: 'azure-openai', ...(deployment === undefined ? {} : { modelId: deployment }) };
  const npm = access.token?.scheme === 'api-key' ? '@ai-sdk/azure' : '@ai-sdk/openai';
  return { ...shared, npm, options: { ...at(endpoint, ''), apiKey } };
}

/** `model=deployment`, comma separated. */
function deploymentOf({ env }: Access, model: string): string | undefined {
  const rows = revealed(env.AZURE_OPENAI_DEPLOYMENT_NAME_MAP ?? '').split(',');
  return rows
    .map((row) => row.split('='))
    .find(([name]) => name?.trim() === model)?.[1]
    ?.trim();
}

const BY_BACKEND: Readonly<Partial<Record<Backend, (access: Access, model: string, hand: Hand) => Provider>>> = {
  anthropic,
  bedrock: (access, model) => ({
    id: 'amazon-bedrock',
    options: { region: access.region, ...(access.endpoint === undefined ? {} : { endpoint: access.endpoint }) },
    modelId: bedrockId(model, access.region),
  }),
  vertex,
  openai: (access, _model, hand) => ({
    id: 'openai',
    npm: '@ai-sdk/openai',
    options: { ...at(access.endpoint, ''), apiKey: credential(access, hand), ...withHeaders(access) },
  }),
  'azure-openai': azureOpenai,
  gateway,
} satisfies Record<Spoken, (access: Access, model: string, hand: Hand) => Provider>;

/** @throws KeylessError `input-invalid` for a credential this CLI cannot present */
export function providerOf(access: Access, model: string, hand: Hand): Provider {
  const make = BY_BACKEND[access.backend];
  if (!make) throw new Error(`OpenCode does not speak ${access.backend}`);
  return make(access, model, hand);
}

/** Longest wait for the head of an answer, and between two pieces of it. */
const HEADER_TIMEOUT_MS = 60_000;
const CHUNK_TIMEOUT_MS = 120_000;

/** The part of the configuration that leads to the model; undefined: the user chooses one. No second model is ever called. */
export function modelConfig({ id, npm, options, modelId }: Provider, model: string | undefined): Options {
  const library = npm === undefined ? {} : { npm };
  const timeouts = { headerTimeout: HEADER_TIMEOUT_MS, chunkTimeout: CHUNK_TIMEOUT_MS };
  const entry = { ...library, options: { ...options, ...timeouts } };
  const shared = { $schema: 'https://opencode.ai/config.json', enabled_providers: [id] };
  if (model === undefined) return { ...shared, provider: { [id]: entry } };
  const name = `${id}/${model}`;
  const about = {
    ...(npm === undefined ? {} : { provider: library }),
    ...(modelId === undefined ? {} : { id: modelId }),
  };
  return { ...shared, model: name, small_model: name, provider: { [id]: { ...entry, models: { [model]: about } } } };
}
