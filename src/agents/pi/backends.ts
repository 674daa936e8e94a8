/**
 * How Pi is led to a model on each backend: provider, variables, and what stands in its `models.json` and `auth.json`.
 *
 * In: Access, model → out: data. The CLI talks to the endpoint of the provider only.
 * Traps: in both files `$NAME` and a leading `!` are read as a variable and a command, so what is meant as it stands is escaped;
 * a key that holds `sk-ant-oat` makes Pi speak as Claude Code would, so a token of Anthropic's federation travels as a header;
 * a header of our own needs a credential beside it, or Pi says there is none; Azure's own provider sends an `api-key` header
 * only, so an Entra token goes through the plain Responses API; a region wins over a base URL of Bedrock that looks like AWS's.
 * Spec: Pi's docs/providers.md and docs/models.md
 */
import type { Access, Backend } from '../../core/credential.ts';
import { KeylessError } from '../../core/errors.ts';
import { revealed, Secret, type Value } from '../../core/secret.ts';
import type { Spoken } from './card.ts';

/** One provider in `models.json`. */
interface ProviderConfig {
  readonly baseUrl?: string;
  readonly api?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly models?: readonly Readonly<Record<string, unknown>>[];
}

export interface Setup {
  readonly provider: string;
  /** The id that is sent. */
  readonly model: string;
  readonly env: Readonly<Record<string, Value>>;
  /** The provider's part of `models.json`; undefined: as Pi knows it. */
  readonly config?: ProviderConfig | undefined;
  /** The provider's key in `auth.json`. */
  readonly key?: Value | undefined;
}

/** The whole text of a file, as secret as what is in it. */
export interface SetupFiles {
  readonly models: Secret;
  readonly auth: Secret;
}

const PROVIDERS: Readonly<Partial<Record<Backend, string>>> = {
  anthropic: 'anthropic',
  bedrock: 'amazon-bedrock',
  vertex: 'google-vertex',
  openai: 'openai',
  'azure-openai': 'azure-openai-responses',
  gemini: 'google',
  gateway: 'gateway',
  mistral: 'mistral',
  groq: 'groq',
  cerebras: 'cerebras',
  xai: 'xai',
  openrouter: 'openrouter',
  'vercel-ai-gateway': 'vercel-ai-gateway',
  zai: 'zai',
  'opencode-zen': 'opencode',
  minimax: 'minimax',
  'minimax-cn': 'minimax-cn',
} satisfies Record<Spoken, string>;

/** Pi adds it by itself, unless a header of ours names betas. */
const THINKING_BETA = 'interleaved-thinking-2025-05-14';
/** Stands where Pi looks whether there is a credential; what it sends is the header of `models.json`. */
const ELSEWHERE = 'the-header-in-models-json-is-sent';

/** A value that is meant as it stands. */
function literal(value: Value): string {
  const text = revealed(value).replaceAll('$', '$$$$');
  return text.startsWith('!') ? `$${text}` : text;
}

function headersOf(access: Access): Record<string, string> {
  const pairs = (access.headers ?? []).map((line) => {
    const text = revealed(line);
    const cut = text.indexOf(':');
    return [text.slice(0, cut), literal(text.slice(cut + 1).trim())] as const;
  });
  return Object.fromEntries(pairs);
}

/** Leaves out what has no value. */
function given<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}

/** A key, once and for all in `auth.json`. */
function keyed(access: Access, provider: string, model: string, config: ProviderConfig = {}): Setup {
  const headers = headersOf(access);
  const whole: ProviderConfig = Object.keys(headers).length > 0 ? { ...config, headers } : config;
  return {
    provider,
    model,
    env: {},
    ...(Object.keys(whole).length > 0 ? { config: whole } : {}),
    key: access.token?.value,
  };
}

/** Anthropic's API with a bearer in a header of our own. */
function withBearer(access: Access, model: string, config: ProviderConfig): Setup {
  const { token, env } = access;
  const betas = env.ANTHROPIC_BETAS;
  return {
    provider: 'anthropic',
    model,
    env: { ANTHROPIC_AUTH_TOKEN: ELSEWHERE },
    config: {
      ...config,
      headers: {
        ...headersOf(access),
        ...(token && { Authorization: `Bearer ${literal(token.value)}` }),
        ...(betas === undefined ? {} : { 'anthropic-beta': `${revealed(betas)},${THINKING_BETA}` }),
      },
    },
  };
}

function anthropic(access: Access, model: string): Setup {
  const { endpoint, token } = access;
  const config = endpoint === undefined ? {} : { baseUrl: endpoint };
  return token?.scheme === 'api-key' ? keyed(access, 'anthropic', model, config) : withBearer(access, model, config);
}

/** Names of a gateway's models mean nothing to Pi's catalogue, so the model is described by us. */
function gateway(access: Access, model: string): Setup {
  const url = access.endpoint ?? '';
  if (/claude/i.test(model)) {
    return withBearer(access, model, {
      baseUrl: url,
      models: [{ id: model, api: 'anthropic-messages', contextWindow: 200_000, maxTokens: 32_000 }],
    });
  }
  return keyed(access, 'gateway', model, { baseUrl: `${url}/v1`, api: 'openai-completions', models: [{ id: model }] });
}

function openai(access: Access, model: string): Setup {
  return keyed(access, 'openai', model, access.endpoint === undefined ? {} : { baseUrl: access.endpoint });
}

/** The deployment a model is called by: `model=deployment` entries, else the model's own name. */
function deploymentOf(access: Access, model: string): string {
  const map = access.env.AZURE_OPENAI_DEPLOYMENT_NAME_MAP;
  const entries = map === undefined ? [] : revealed(map).split(',');
  return entries.map((entry) => entry.split('=', 2)).find(([name]) => name === model)?.[1] ?? model;
}

function azureOpenai(access: Access, model: string): Setup {
  const { resource, endpoint } = access;
  const url = endpoint ?? `https://${resource}.openai.azure.com/openai/v1`;
  const deployment = deploymentOf(access, model);
  if (access.token?.scheme !== 'api-key') {
    return keyed(access, 'azure-openai', deployment, {
      baseUrl: url,
      api: 'openai-responses',
      models: [{ id: deployment }],
    });
  }
  const setup = keyed(access, 'azure-openai-responses', deployment, {
    models: [{ id: deployment, api: 'azure-openai-responses', baseUrl: url }],
  });
  const version = access.env.AZURE_OPENAI_API_VERSION;
  return {
    ...setup,
    env: { AZURE_OPENAI_BASE_URL: url, ...(version === undefined ? {} : { AZURE_OPENAI_API_VERSION: version }) },
  };
}

function bedrock(access: Access, model: string): Setup {
  const moved = access.endpoint === undefined ? {} : { AWS_ENDPOINT_URL_BEDROCK_RUNTIME: access.endpoint };
  // What stands in for AWS's own endpoint seldom speaks HTTP/2.
  const protocol = access.endpoint === undefined ? {} : { AWS_BEDROCK_FORCE_HTTP1: '1' };
  return { provider: 'amazon-bedrock', model, env: { ...access.env, ...moved, ...protocol } };
}

/** @throws KeylessError `input-invalid` when the credential is a token that Pi cannot be handed */
function vertex(access: Access, model: string): Setup {
  if (!access.files) {
    throw new KeylessError(
      'input-invalid',
      'Pi reads Google credentials from a file that leads to them, never a token.',
      {
        likely: 'This binary gets a token once, without an address where it can be asked for.',
        fix: 'agent: claude-code',
      },
    );
  }
  const place = {
    GOOGLE_CLOUD_PROJECT: access.project,
    GOOGLE_CLOUD_LOCATION: access.region,
    GOOGLE_CLOUD_UNIVERSE_DOMAIN: access.env.GOOGLE_CLOUD_UNIVERSE_DOMAIN,
    // A base URL in models.json would have to hold the project's path; Google's client adds it to this one.
    GOOGLE_VERTEX_BASE_URL: access.endpoint,
  };
  return { provider: 'google-vertex', model, env: given(place) as Record<string, Value> };
}

/** The version is part of the address there. */
function gemini(access: Access, model: string): Setup {
  const { endpoint } = access;
  return keyed(access, 'google', model, endpoint === undefined ? {} : { baseUrl: `${endpoint}/v1beta` });
}

const BY_BACKEND: Readonly<Partial<Record<Backend, (access: Access, model: string) => Setup>>> = {
  anthropic,
  gemini,
  gateway,
  openai,
  bedrock,
  vertex,
  'azure-openai': azureOpenai,
};

/** @throws KeylessError `input-invalid` */
export function setUp(access: Access, model: string): Setup {
  const own = BY_BACKEND[access.backend];
  return own ? own(access, model) : keyed(access, PROVIDERS[access.backend] ?? access.backend, model);
}

/** The two files. A key in `auth.json` wins over every variable, and no program the agent starts inherits it. */
export function setupFiles({ provider, config, key }: Setup): SetupFiles {
  const entry = key === undefined ? {} : { [provider]: { type: 'api_key', key: literal(key) } };
  return {
    models: new Secret("Pi's models.json", JSON.stringify({ providers: config ? { [provider]: config } : {} })),
    auth: new Secret("Pi's auth.json", JSON.stringify(entry)),
  };
}
