/** What a cloud gives back for an identity, and the access an agent is handed. */
import type { Finding } from './finding.ts';
import type { Secret, Value } from './secret.ts';

/** Vendors that know nothing but a stored API key. */
export const KEY_VENDORS = [
  'mistral',
  'groq',
  'cerebras',
  'xai',
  'openrouter',
  'vercel-ai-gateway',
  'zai',
  'opencode-zen',
  'minimax',
  'minimax-cn',
] as const;
export type KeyVendor = (typeof KEY_VENDORS)[number];

/** Where a model is served. */
export const BACKENDS = [
  'anthropic',
  'bedrock',
  /** OpenAI's models on Amazon Bedrock: an endpoint and an API of their own. */
  'bedrock-mantle',
  'vertex',
  'foundry',
  'openai',
  'azure-openai',
  'gemini',
  'copilot',
  'gateway',
  'codemie',
  ...KEY_VENDORS,
] as const;
export type Backend = (typeof BACKENDS)[number];

export interface Credential {
  readonly cloud: string;
  /** `session-keys`, `bearer` … for the report. */
  readonly kind: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt?: number | undefined;
  /** Account, project or tenant it belongs to. */
  readonly account?: string | undefined;
  /** The principal in the cloud's own words (an ARN). */
  readonly principal?: string | undefined;
  /** Named secret parts, as the cloud names them (`AccessKeyId`). */
  readonly parts: Readonly<Record<string, Secret>>;
  /** What the cloud confirmed about how it cut the credential down. */
  readonly confirmed: readonly string[];
  /** What the cloud's answer told about how far the credential reaches; judged with the planned findings. */
  readonly findings?: readonly Finding[] | undefined;
}

/** What an agent needs to reach the model: variables to set, and where to. */
export interface Access {
  readonly backend: Backend;
  /** Exact variables the SDK family of this backend reads. */
  readonly env: Readonly<Record<string, Value>>;
  readonly region?: string | undefined;
  /** Google Cloud project id. */
  readonly project?: string | undefined;
  /** Azure resource name (`RESOURCE.services.ai.azure.com`). */
  readonly resource?: string | undefined;
  /** Address of the model endpoint when it is not the vendor's default. */
  readonly endpoint?: string | undefined;
  /** The token itself, for agents that send it under a variable name of their own. */
  readonly token?: AccessToken | undefined;
  /** Further request headers, `Name: value`. */
  readonly headers?: readonly Value[] | undefined;
  /** Files an SDK is told of by a variable: the variable's name, the file's name, and what is in it. Written private by whoever hands over. */
  readonly files?: Readonly<Record<string, { readonly name: string; readonly content: Value }>>;
  readonly expiresAt?: number | undefined;
}

export interface AccessToken {
  readonly value: Secret;
  /** bearer: `Authorization: Bearer` · oauth: the same, and Anthropic's OAuth beta header · api-key: the vendor's key header. */
  readonly scheme: 'bearer' | 'oauth' | 'api-key';
}

/** Our loopback endpoint that gives out the present credential and renews it when it is due. Access tokens only, never an identity. */
export interface RenewalSource {
  /** `http://127.0.0.1:PORT/PATH`; the path differs a run. */
  readonly url: string;
  /** What the caller must send as `Authorization`. */
  readonly bearer: Secret;
}

/**
 * How whoever uses a credential on a backend is given it.
 * static: in variables, read once.
 * broker: it talks to our broker with a token of this run, and holds no credential.
 * aws-container: container credentials endpoint, for a command of `exec` that outlasts its keys.
 * google-token-url: the source answers two requests at its url. A GET whose `Authorization` is the bearer → JSON
 * `{"subject": <bearer>}`; a POST of a form whose `subject_token` is the bearer → what the cloud's `serve` gives.
 * relay: the agent talks to our loopback relay with a token of this run; the relay alone sends the real bearer, over verified TLS.
 */
export type Delivery = 'static' | 'broker' | 'aws-container' | 'google-token-url' | 'relay';
