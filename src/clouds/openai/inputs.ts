/**
 * The inputs of the OpenAI exchange: declarations, and the reading of them with every fault told at once.
 * In: raw inputs · out: an order for the exchange (API or Codex's own federation), or faults. Talks to no host.
 * Trap: the audience is whatever the identity provider was created with; OpenAI has none of its own. Its documentation's example is
 * our default, so that most people write nothing.
 * https://developers.openai.com/api/reference/workload-identity-federation
 */
import type { InputSpec, Inputs } from '../../core/inputs.ts';
import { readBaseUrl } from '../base-url.ts';
import type { CloudAsk } from '../cloud.ts';

export const API_URL = 'https://api.openai.com/v1';
export const TOKEN_URL = 'https://auth.openai.com/oauth/token';
/** Longest life of an access token, seconds; it never outlives the identity token. */
const LONGEST = 3600;

const DECLARED: readonly InputSpec[] = [
  {
    name: 'openai-identity-provider-id',
    type: 'text',
    group: 'OpenAI',
    about: 'Workload identity provider that trusts the issuer of this job.',
    example: 'idp_abc123',
  },
  {
    name: 'openai-service-account-id',
    type: 'text',
    group: 'OpenAI',
    about: 'Service account of the project, which a mapping of the provider must name.',
    example: 'sa_abc123',
  },
  {
    name: 'openai-base-url',
    type: 'text',
    group: 'OpenAI',
    about: 'Address of the API, with its /v1 (https, or http on loopback).',
    example: API_URL,
  },
  {
    name: 'openai-token-endpoint',
    type: 'text',
    group: 'OpenAI',
    about: 'Address of the token endpoint, whole (https, or http on loopback).',
    example: TOKEN_URL,
  },
  {
    name: 'openai-federation-rule-id',
    type: 'text',
    group: 'OpenAI',
    about: "Rule of Codex's own federation (idpm_…), instead of provider and service account. Experimental.",
    example: 'idpm_abc123',
  },
  {
    name: 'openai-native-federation',
    type: 'flag',
    group: 'OpenAI',
    about:
      'Hands the identity token itself to Codex, which then exchanges it on its own; goes with openai-federation-rule-id. A finding of severity high.',
    default: 'false',
  },
];

export const OPENAI_INPUTS: readonly InputSpec[] = DECLARED.map((spec) => ({
  ...spec,
  alias: [spec.name.replaceAll('-', '_')],
}));

interface Common {
  readonly audience: string;
  readonly baseUrl: string;
  readonly tokenUrl: string;
  /** Life of the access token at most, seconds. */
  readonly lifeSeconds: number;
}

export interface ApiOrder extends Common {
  readonly kind: 'api';
  readonly provider: string;
  readonly serviceAccount: string;
}

/** Codex's own federation: it exchanges, we hand it the identity token. */
export interface NativeOrder extends Common {
  readonly kind: 'native';
  readonly rule: string;
}

export type OpenaiOrder = ApiOrder | NativeOrder;

const RULE = 'openai-federation-rule-id';
const NATIVE = 'openai-native-federation';
const PROVIDER = 'openai-identity-provider-id';
const ACCOUNT = 'openai-service-account-id';

/** True when any input of OpenAI's federation was given: then a missing one is a fault rather than "not asked for". */
export function isAskedFor(inputs: Inputs): boolean {
  return DECLARED.some((spec) => inputs.given(spec.name));
}

/** Everything the exchange needs; undefined when there are faults, which are then on `inputs`. */
export function readOrder(inputs: Inputs, ask: CloudAsk): OpenaiOrder | undefined {
  const common = readCommon(inputs, ask);
  const native = inputs.flag(NATIVE);
  const who = native || inputs.given(RULE) ? readNative(inputs, native) : readApi(inputs);
  return common && who && { ...common, ...who };
}

function readApi(inputs: Inputs): Pick<ApiOrder, 'kind' | 'provider' | 'serviceAccount'> | undefined {
  const provider = readId(inputs, PROVIDER, 'idp_abc123');
  const serviceAccount = readId(inputs, ACCOUNT, 'sa_abc123');
  return provider && serviceAccount ? { kind: 'api', provider, serviceAccount } : undefined;
}

function readNative(inputs: Inputs, native: boolean): Pick<NativeOrder, 'kind' | 'rule'> | undefined {
  const rule = readId(inputs, RULE, 'idpm_abc123');
  if (!native) {
    const what =
      'With a rule Codex exchanges the identity token itself, so the agent would hold it. That has to be asked for.';
    inputs.fault(NATIVE, what, `${NATIVE}: true   # or ${PROVIDER} and ${ACCOUNT}, which hand out an access token`);
  }
  const both = [PROVIDER, ACCOUNT].filter((name) => inputs.given(name));
  for (const name of both) {
    inputs.fault(name, `${name} and ${RULE} exclude each other.`, `${name}: …   # without ${RULE}, or ${RULE} alone`);
  }
  return rule && native && both.length === 0 ? { kind: 'native', rule } : undefined;
}

function readId(inputs: Inputs, input: string, example: string): string | undefined {
  const value = (inputs.text(input) ?? '').trim();
  const what = idFault(value, input);
  if (what === undefined) return value;
  inputs.fault(input, what, `${input}: ${example}`);
  return undefined;
}

/** What is wrong with an id; the value is not repeated, for it may be a key. */
function idFault(value: string, input: string): string | undefined {
  if (value === '') return `${input} is missing.`;
  if (value.startsWith('sk-')) return 'It looks like a key. A key belongs into api-key, and into a secret.';
  if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(value)) return 'An id is letters, digits, _ . and - only.';
  const isRule = value.startsWith('idpm_');
  if (input === RULE) return isRule ? undefined : 'The id of a rule begins with idpm_.';
  return isRule ? `It looks like a value of ${RULE}.` : undefined;
}

function readCommon(inputs: Inputs, ask: CloudAsk): Common | undefined {
  const baseUrl = readApiUrl(inputs);
  const input = 'openai-token-endpoint';
  const tokenUrl = inputs.given(input) ? readBaseUrl(input, inputs, `${input}: ${TOKEN_URL}`) : TOKEN_URL;
  const audience = inputs.text('audience') || API_URL;
  if (/\s/.test(audience)) {
    inputs.fault('audience', 'The audience has white space in it.', `audience: ${API_URL}`);
    return undefined;
  }
  if (!baseUrl || !tokenUrl) return undefined;
  return { audience, baseUrl, tokenUrl, lifeSeconds: Math.min(LONGEST, ask.identity?.lifeSeconds ?? LONGEST) };
}

function readApiUrl(inputs: Inputs): string | undefined {
  const input = 'openai-base-url';
  if (!inputs.given(input)) return API_URL;
  const url = readBaseUrl(input, inputs, `${input}: ${API_URL}`);
  if (url === undefined || new URL(url).pathname !== '/') return url;
  inputs.fault(input, 'The address has no path; clients add /responses to it.', `${input}: ${url}/v1`);
  return undefined;
}
