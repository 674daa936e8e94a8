/**
 * The inputs of the Anthropic exchange: declarations, and the reading of them with every fault told at once.
 * In: raw inputs · out: an order for the exchange, or faults. Talks to no host.
 * Trap: four kinds of id that look alike are mixed up easily, and a pasted key must not be repeated: so a wrong value is named by
 * what it looks like, never quoted.
 * https://platform.claude.com/docs/en/manage-claude/wif-reference
 */
import type { InputSpec, Inputs } from '../../core/inputs.ts';
import { readBaseUrl } from '../base-url.ts';
import type { CloudAsk } from '../cloud.ts';

export const VENDOR_URL = 'https://api.anthropic.com';
/** Life of a token when the rule names none, seconds. */
const RULE_DEFAULT = 3600;

const DECLARED: readonly InputSpec[] = [
  {
    name: 'anthropic-federation-rule-id',
    type: 'text',
    group: 'Anthropic',
    about: 'Federation rule that admits this job (fdrl_…).',
    example: 'fdrl_01AbCdEfGhIjKlMnOpQrStUv',
  },
  {
    name: 'anthropic-organization-id',
    type: 'text',
    group: 'Anthropic',
    about: 'Organisation that owns the rule (a UUID).',
    example: '12345678-90ab-4cde-8f01-234567890abc',
  },
  {
    name: 'anthropic-service-account-id',
    type: 'text',
    group: 'Anthropic',
    about: 'Service account the token acts as (svac_…).',
    example: 'svac_01AbCdEfGhIjKlMnOpQrStUv',
  },
  {
    name: 'anthropic-workspace-id',
    type: 'text',
    group: 'Anthropic',
    about: 'Workspace the token is bound to (wrkspc_… or default); needed where the rule is enabled for several.',
    example: 'wrkspc_01AbCdEfGhIjKlMnOpQrStUv',
  },
  {
    name: 'anthropic-base-url',
    type: 'text',
    group: 'Anthropic',
    about: 'Address of the API and of its token endpoint (https, or http on loopback).',
    example: VENDOR_URL,
  },
  {
    name: 'anthropic-native-federation',
    type: 'flag',
    group: 'Anthropic',
    about:
      'Hands the identity token itself to the agent, which then exchanges it on its own. A finding of severity high.',
    default: 'false',
  },
];

export const ANTHROPIC_INPUTS: readonly InputSpec[] = DECLARED.map((spec) => ({
  ...spec,
  alias: [spec.name.replaceAll('-', '_')],
}));

export interface AnthropicOrder {
  readonly rule: string;
  readonly organization: string;
  readonly serviceAccount: string;
  /** Undefined: the one the rule is enabled for. */
  readonly workspace: string | undefined;
  readonly baseUrl: string;
  readonly audience: string;
  /** The agent gets the identity token instead of an access token. */
  readonly native: boolean;
  /** Life of the access token at most, seconds. */
  readonly lifeSeconds: number;
}

interface IdForm {
  readonly input: string;
  readonly pattern: RegExp;
  /** How a value of this kind begins, for telling mix-ups. */
  readonly looks: RegExp;
  readonly form: string;
  readonly example: string;
}

const FORMS = {
  rule: {
    input: 'anthropic-federation-rule-id',
    pattern: /^fdrl_[A-Za-z0-9]{1,64}$/,
    looks: /^fdrl_/,
    form: 'fdrl_ and letters and digits',
    example: 'fdrl_01AbCdEfGhIjKlMnOpQrStUv',
  },
  organization: {
    input: 'anthropic-organization-id',
    pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
    looks: /^[0-9a-f]{8}-[0-9a-f]{4}-/i,
    form: 'a UUID',
    example: '12345678-90ab-4cde-8f01-234567890abc',
  },
  serviceAccount: {
    input: 'anthropic-service-account-id',
    pattern: /^svac_[A-Za-z0-9]{1,64}$/,
    looks: /^svac_/,
    form: 'svac_ and letters and digits',
    example: 'svac_01AbCdEfGhIjKlMnOpQrStUv',
  },
  workspace: {
    input: 'anthropic-workspace-id',
    pattern: /^(?:wrkspc_[A-Za-z0-9]{1,64}|default)$/,
    looks: /^wrkspc_/,
    form: 'wrkspc_ and letters and digits, or default',
    example: 'default',
  },
} as const satisfies Record<string, IdForm>;

/** True when any input of Anthropic's federation was given: then a missing one is a fault rather than "not asked for". */
export function isAskedFor(inputs: Inputs): boolean {
  return DECLARED.some((spec) => inputs.given(spec.name));
}

/** Everything the exchange needs; undefined when there are faults, which are then on `inputs`. */
export function readOrder(inputs: Inputs, ask: CloudAsk): AnthropicOrder | undefined {
  const rule = readId(inputs, FORMS.rule);
  const organization = readId(inputs, FORMS.organization);
  const serviceAccount = readId(inputs, FORMS.serviceAccount);
  const pinned = inputs.given(FORMS.workspace.input);
  const workspace = pinned ? readId(inputs, FORMS.workspace) : undefined;
  const baseUrl = readAddress(inputs);
  const audience = readAudience(inputs);
  const native = inputs.flag('anthropic-native-federation');
  if (!rule || !organization || !serviceAccount || (pinned && !workspace) || !baseUrl || !audience) return undefined;
  const lifeSeconds = Math.min(RULE_DEFAULT, 2 * (ask.identity?.lifeSeconds ?? RULE_DEFAULT));
  return { rule, organization, serviceAccount, workspace, baseUrl, audience, native, lifeSeconds };
}

function readId(inputs: Inputs, { input, pattern, form, example }: IdForm): string | undefined {
  const value = (inputs.text(input) ?? '').trim();
  if (pattern.test(value)) return value;
  const what =
    value === '' ? `${input} is missing.` : `${looksLike(value, input) ?? 'It has another form.'} Expected: ${form}.`;
  inputs.fault(input, what, `${input}: ${example}`);
  return undefined;
}

function looksLike(value: string, input: string): string | undefined {
  if (value.startsWith('sk-ant-')) return 'It looks like a key. A key belongs into api-key, and into a secret.';
  if (value.startsWith('fdis_')) return 'It looks like the id of an issuer, which is named by the rule.';
  const other = Object.values(FORMS).find((one) => one.looks.test(value));
  if (other?.input === input) return 'It is not complete.';
  return other && `It looks like a value of ${other.input}.`;
}

function readAddress(inputs: Inputs): string | undefined {
  const input = 'anthropic-base-url';
  if (!inputs.given(input)) return VENDOR_URL;
  const url = readBaseUrl(input, inputs, `${input}: ${VENDOR_URL}`);
  if (url === undefined || !/\/v1(?:\/|$)/.test(new URL(url).pathname)) return url;
  inputs.fault(
    input,
    'The address ends before /v1: the paths below are added to it.',
    `${input}: ${url.replace(/\/v1(?:\/.*)?$/, '')}`,
  );
  return undefined;
}

function readAudience(inputs: Inputs): string | undefined {
  const audience = inputs.text('audience') || VENDOR_URL;
  if (!/\s/.test(audience)) return audience;
  inputs.fault('audience', 'The audience has white space in it.', `audience: ${VENDOR_URL}`);
  return undefined;
}
