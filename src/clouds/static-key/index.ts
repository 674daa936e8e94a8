/**
 * Stored keys, for people who are not keyless yet, or whose vendor knows nothing else: an API key, a Claude subscription token, or
 * a program that prints a key.
 * In: inputs · out: a plan without identity; then the key and the variables for an agent. Nothing is exchanged.
 * Talks to: nobody; runs `api-key-helper`.
 * Trap: a key has no end and no owner but its holder. It is taken, masked and reported as what it is; the run is never called keyless.
 * https://code.claude.com/docs/en/iam · https://platform.claude.com/docs/en/api/overview
 */
import { type Access, type AccessToken, type Backend, type Credential, KEY_VENDORS } from '../../core/credential.ts';
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import { formatDuration, type InputSpec, type Inputs } from '../../core/inputs.ts';
import { Secret, type Value } from '../../core/secret.ts';
import { splitWords } from '../../kit/words.ts';
import type { Cloud, CloudAsk, CloudPlan } from '../cloud.ts';
import { type GatewayAddress, hideHeaders, joinHeaders, KEY_INPUTS, readGatewayAddress } from '../gateway-address.ts';
import { type AzurePlace, foundryPlace, isAzure, openaiPlace, placesGiven, readAzurePlace } from './azure-place.ts';
import { runHelper } from './helper.ts';
import { KEY_HOSTS, KEY_VARIABLES, vendorOf } from './vendors.ts';

const DECLARED: readonly InputSpec[] = [
  {
    name: 'api-key',
    type: 'secret',
    group: 'Anthropic',
    about:
      'A stored API key of the vendor that `backend` names (Anthropic, OpenAI, Gemini, Azure, Mistral, Groq …), or of the gateway at `base-url`. A finding.',
  },
  {
    name: 'claude-code-oauth-token',
    type: 'secret',
    group: 'Anthropic',
    about: 'A stored token of a Claude subscription (`claude setup-token`). A finding.',
  },
  {
    name: 'api-key-helper',
    type: 'text',
    group: 'Anthropic',
    about:
      'Program that prints an API key; no shell, an environment of PATH, HOME, LANG and proxies only, at most 60 seconds. A finding.',
    example: '/usr/local/bin/get-key --team payments',
  },
  {
    name: 'api-key-helper-ttl',
    type: 'duration',
    group: 'Anthropic',
    about:
      'How long a key from `api-key-helper` is used; then the program runs again where the broker holds the key, elsewhere the run ends. By default the whole run.',
    example: '5m',
  },
];

const INPUTS: readonly InputSpec[] = DECLARED.map((spec) => ({ ...spec, alias: [spec.name.replaceAll('-', '_')] }));

export const staticKey: Cloud = {
  id: 'static-key',
  offers: ['anthropic', 'openai', 'gemini', 'gateway', 'foundry', 'azure-openai', ...KEY_VENDORS],
  inputs: INPUTS,
  asked: isAskedFor,
  plan(inputs: Inputs, ask: CloudAsk): CloudPlan | undefined {
    if (!isAskedFor(inputs)) return undefined;
    const order = readOrder(inputs, ask.backend);
    return order && makePlan(order, ask.backend);
  },
};

type Source =
  | { readonly from: 'api-key' | 'claude-code-oauth-token'; readonly value: Secret }
  | { readonly from: 'api-key-helper'; readonly words: readonly string[]; readonly ttlSeconds: number | undefined };

interface KeyOrder {
  readonly source: Source;
  readonly address: GatewayAddress;
  /** Of a key to an Azure resource. */
  readonly place?: AzurePlace | undefined;
}

/** A key has no end that we could know; a year stands for it. */
const NO_END_SECONDS = 31_536_000;

function isAskedFor(inputs: Inputs): boolean {
  return DECLARED.some(({ name }) => inputs.given(name));
}

function readOrder(inputs: Inputs, backend: Backend): KeyOrder | undefined {
  const given = KEY_INPUTS.filter((name) => inputs.given(name));
  const [only, ...more] = given;
  if (only === undefined) {
    inputs.fault(
      'api-key-helper',
      'There is a time to live, but no program.',
      'api-key-helper: /usr/local/bin/get-key',
    );
    return undefined;
  }
  if (more.length > 0) {
    inputs.fault(more.join(', '), `${given.join(' and ')} exclude each other.`, `${only}: …   # one of them`);
  }
  if (only !== 'api-key-helper' && inputs.given('api-key-helper-ttl')) {
    inputs.fault('api-key-helper-ttl', 'It goes with api-key-helper only.', 'leave api-key-helper-ttl out');
  }
  const source = readSource(inputs, only);
  const address = readGatewayAddress(inputs);
  const place = isAzure(backend) ? readAzurePlace(inputs, backend) : undefined;
  if (source) checkBackend(inputs, backend, source, address);
  return source && address && inputs.faults.length === 0 ? { source, address, place } : undefined;
}

function readSource(inputs: Inputs, from: Source['from']): Source | undefined {
  if (from === 'api-key-helper') return readHelper(inputs);
  const value = (inputs.text(from) ?? '').trim();
  const fault = keyFault(from, value);
  if (fault === undefined) return { from, value: new Secret(from, value) };
  inputs.fault(from, fault.what, fault.write);
  return undefined;
}

/** The value is never repeated. */
function keyFault(
  from: 'api-key' | 'claude-code-oauth-token',
  value: string,
): { what: string; write: string } | undefined {
  const write = `${from}: \${{ secrets.${from === 'api-key' ? 'MODEL_KEY' : 'CLAUDE_CODE_OAUTH_TOKEN'} }}`;
  if (value === '') return { what: 'It is empty: the secret does not exist, or this job may not read it.', write };
  if (!/^[\x21-\x7e]{1,16384}$/.test(value))
    return { what: 'It is not one word of plain ASCII: the secret holds more than the key.', write };
  const subscription = value.startsWith('sk-ant-oat');
  if (from === 'api-key' && subscription) {
    return {
      what: 'This is a Claude subscription token, not an API key.',
      write: 'claude-code-oauth-token: ${{ secrets.CLAUDE_CODE_OAUTH_TOKEN }}',
    };
  }
  if (from === 'claude-code-oauth-token' && !subscription && value.startsWith('sk-')) {
    return { what: 'This is an API key, not a Claude subscription token.', write: 'api-key: ${{ secrets.MODEL_KEY }}' };
  }
  return undefined;
}

function readHelper(inputs: Inputs): Source | undefined {
  const input = 'api-key-helper';
  const write = `${input}: /usr/local/bin/get-key --team payments`;
  const words = splitWords(inputs.text(input) ?? '');
  const what = helperFault(words);
  const ttlSeconds = inputs.given('api-key-helper-ttl') ? inputs.seconds('api-key-helper-ttl') : undefined;
  if (what === undefined && words) return { from: input, words, ttlSeconds };
  inputs.fault(input, what ?? 'It names no program.', write);
  return undefined;
}

function helperFault(words: readonly string[] | undefined): string | undefined {
  if (!words) return 'A quote is left open.';
  const [file = ''] = words;
  if (file === '') return 'It names no program.';
  if (/[\\/]/.test(file) && !/^(?:[\\/]|[A-Za-z]:[\\/])/.test(file)) {
    return 'A relative path leads into the repository, where anybody may have written: an absolute one, or a name in PATH.';
  }
  if (words.some((word) => /^(?:[|<>;&]+|&&|\|\||\d?>>?.*)$/.test(word))) {
    return 'No shell runs it, so | < > ; && mean nothing: put them into a script.';
  }
  return undefined;
}

function checkBackend(inputs: Inputs, backend: Backend, source: Source, address: GatewayAddress | undefined): void {
  const { from } = source;
  if (from === 'claude-code-oauth-token' && (backend !== 'anthropic' || address?.url !== undefined)) {
    inputs.fault(from, 'A Claude subscription works at Anthropic only.', 'backend: anthropic   # and no base-url');
  }
  if (backend === 'gateway' && address && address.url === undefined) {
    inputs.fault('base-url', 'The address of the gateway is missing.', 'base-url: https://llm-gateway.example.com');
  }
  if (!ADDRESSABLE.includes(backend) && address?.url !== undefined) {
    inputs.fault('base-url', 'A gateway is reached by the Anthropic or OpenAI API.', 'backend: gateway');
  }
  if (!ADDRESSABLE.includes(backend) && (address?.headers.length ?? 0) > 0) {
    inputs.fault('custom-headers', 'They are for a gateway.', 'leave custom-headers out');
  }
  const [place] = placesGiven(inputs);
  if (place !== undefined && !isAzure(backend)) {
    const meant = place.startsWith('foundry') ? 'foundry' : 'azure-openai';
    inputs.fault(
      'backend',
      `${place} names a resource of Azure, but the key would go to ${backend}.`,
      `backend: ${meant}`,
    );
  }
  checkVendor(inputs, backend, source, address);
}

/** Backends whose requests can be sent to an address of one's own. */
const ADDRESSABLE: readonly Backend[] = ['anthropic', 'openai', 'gateway'];

/** A key that is plainly another vendor's is not sent. */
function checkVendor(inputs: Inputs, backend: Backend, source: Source, address: GatewayAddress | undefined): void {
  if (source.from !== 'api-key' || backend === 'gateway' || address?.url !== undefined) return;
  const vendor = vendorOf((inputs.text('api-key') ?? '').trim());
  if (vendor === undefined || vendor === backend) return;
  inputs.fault('backend', `This is a key of ${vendor}, but it would go to ${backend}.`, `backend: ${vendor}`);
}

function makePlan(order: KeyOrder, backend: Backend): CloudPlan {
  const { source, address, place } = order;
  const helper = source.from === 'api-key-helper';
  const ttl = helper ? source.ttlSeconds : undefined;
  return {
    cloud: 'static-key',
    backend,
    target: { endpoint: address.url ?? place?.endpoint.url },
    says: [
      { title: 'Credential', value: helper ? `a key printed by ${source.words[0]}` : `a stored key (${source.from})` },
      {
        title: 'Credential life',
        value: ttl === undefined ? 'no end known' : formatDuration(ttl),
      },
      ...(address.url === undefined ? [] : [{ title: 'Gateway', value: address.url }]),
      ...(place ? [{ title: 'Model endpoint', value: place.endpoint.url }] : []),
      ...(address.headers.length > 0
        ? [{ title: 'Further headers', value: address.headers.map(({ name }) => name).join(', ') }]
        : []),
    ],
    lifeSeconds: ttl ?? NO_END_SECONDS,
    parts: ['Key'],
    findings: [keyFinding(order, backend)],
    warm: () => {},
    exchange: (_identity, host) => obtain(order, host),
    access: (credential, _source, at) =>
      accessOf(credential, at === undefined ? order : ledTo(order, backend, at), backend),
    ...upstreamOf(order, backend),
    ...(KEY_HOSTS[backend] && { hosts: [KEY_HOSTS[backend]] }),
    renews: helper ? 'always' : 'never',
  };
}

async function obtain({ source, address }: KeyOrder, host: Host): Promise<Credential> {
  hideHeaders(address.headers, host);
  const helper = source.from === 'api-key-helper';
  const key = helper ? new Secret('key of api-key-helper', await runHelper(source.words, host)) : source.value;
  host.hide(key);
  return {
    cloud: 'static-key',
    kind: helper ? 'helper key' : source.from === 'api-key' ? 'api key' : 'subscription token',
    expiresAt: helper && source.ttlSeconds !== undefined ? host.now() + source.ttlSeconds * 1000 : undefined,
    parts: { Key: key, ...(schemeOf({ source, address }) === 'bearer' ? { Bearer: key } : {}) },
    confirmed: [],
  };
}

/** Vendors that the broker knows how to ask, and their own address. */
const VENDOR_URLS: Readonly<Partial<Record<Backend, string>>> = {
  anthropic: 'https://api.anthropic.com',
  openai: 'https://api.openai.com/v1',
  gemini: 'https://generativelanguage.googleapis.com',
};

function upstreamOf({ address, place }: KeyOrder, backend: Backend): Pick<CloudPlan, 'upstream'> {
  const url = place?.endpoint.url ?? endpointOf(backend, address.url) ?? VENDOR_URLS[backend];
  if (url === undefined || !(backend in VENDOR_URLS || backend === 'gateway' || place)) return {};
  return { upstream: { url, headers: address.headers.map(({ line }) => line), names: place?.deployments } };
}

/** The same order, led to the broker: a token of this run in the place of the key, and no headers, which may be keys. */
function ledTo({ source, place }: KeyOrder, backend: Backend, at: string): KeyOrder {
  const origin = backend === 'openai' ? at.replace(/\/v1$/, '') : at;
  return {
    source: source.from === 'claude-code-oauth-token' ? { from: 'api-key', value: source.value } : source,
    address: { url: origin, headers: [] },
    ...(place && { place: { ...place, endpoint: { url: at, project: place.endpoint.project } } }),
  };
}

/** The variables each vendor's SDK reads. */
function accessOf(credential: Credential, order: KeyOrder, backend: Backend): Access {
  const value = credential.parts.Key;
  if (!value) throw new Error('not a stored key');
  const { address, place } = order;
  const scheme = schemeOf(order);
  const lines = address.headers.map(({ line }) => line);
  return {
    backend,
    env: {
      [keyVariable(backend, scheme)]: value,
      ...(place ? placeVariables(backend, place) : addressVariables(backend, address.url, lines)),
    },
    ...(place?.endpoint.resource === undefined
      ? { endpoint: place?.endpoint.url ?? endpointOf(backend, address.url) }
      : { resource: place.endpoint.resource }),
    // A subscription is for Claude Code alone, which reads it under its own variable.
    token: scheme === 'oauth' ? undefined : { value, scheme },
    headers: lines.length > 0 ? lines : undefined,
    expiresAt: credential.expiresAt,
  };
}

function schemeOf({ source, address }: Pick<KeyOrder, 'source' | 'address'>): AccessToken['scheme'] {
  if (source.from === 'claude-code-oauth-token') return 'oauth';
  return address.url === undefined ? 'api-key' : 'bearer';
}

function keyVariable(backend: Backend, scheme: AccessToken['scheme']): string {
  const own = KEY_VARIABLES[backend];
  if (own !== undefined) return own;
  if (scheme === 'oauth') return 'CLAUDE_CODE_OAUTH_TOKEN';
  return scheme === 'bearer' ? 'ANTHROPIC_AUTH_TOKEN' : 'ANTHROPIC_API_KEY';
}

function addressVariables(backend: Backend, url: string | undefined, lines: readonly Value[]): Record<string, Value> {
  if (!ADDRESSABLE.includes(backend)) return {};
  if (backend === 'openai') return url === undefined ? {} : { OPENAI_BASE_URL: `${url}/v1` };
  return {
    ...(url === undefined ? {} : { ANTHROPIC_BASE_URL: url }),
    ...(lines.length > 0 ? { ANTHROPIC_CUSTOM_HEADERS: joinHeaders(lines) } : {}),
  };
}

function placeVariables(backend: Backend, place: AzurePlace): Readonly<Record<string, string>> {
  return backend === 'foundry' ? foundryPlace(place) : openaiPlace(place);
}

/** OpenAI's clients want the /v1, Anthropic's add it. */
function endpointOf(backend: Backend, url: string | undefined): string | undefined {
  return url !== undefined && backend === 'openai' ? `${url}/v1` : url;
}

const ANTHROPIC_RULE =
  'with:\n  anthropic-federation-rule-id: fdrl_…\n  anthropic-organization-id: …\n  anthropic-service-account-id: svac_…';

/** What to write to be keyless, where the vendor trades identities. */
const KEYLESS: Readonly<Partial<Record<Backend, string>>> = {
  openai: 'with:\n  openai-identity-provider-id: …\n  openai-service-account-id: …',
  gemini: 'with:\n  workload-identity-provider: projects/…   # Gemini on Vertex AI, with backend: vertex',
  foundry: 'with:\n  client-id: …\n  tenant-id: …\n  foundry-resource: …   # and no api-key',
  'azure-openai': 'with:\n  client-id: …\n  tenant-id: …\n  azure-openai-resource: …   # and no api-key',
  gateway: 'with:\n  base-url: …\n  audience: …   # a gateway that takes the job’s identity',
};

function wayOut(from: Source['from'], backend: Backend): string {
  const known = KEYLESS[backend];
  if (known !== undefined) return known;
  if (backend !== 'anthropic') {
    return `${backend} knows no identities of jobs: keep the key where few jobs can read it and change it often, or use a model behind AWS, Google Cloud, Azure, Anthropic or OpenAI by the job’s identity`;
  }
  if (from === 'claude-code-oauth-token') return ANTHROPIC_RULE;
  const otherwise =
    from === 'api-key'
      ? 'OpenAI, Google Cloud, AWS, Azure by the job’s identity'
      : 'a gateway that takes the job’s identity: base-url and audience';
  return `with:\n  anthropic-federation-rule-id: fdrl_…   # or ${otherwise}`;
}

function keyFinding(order: KeyOrder, backend: Backend): Finding {
  const { from } = order.source;
  const holder = upstreamOf(order, backend).upstream ? '' : ' The agent holds it.';
  return {
    id: 'static-key',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'medium',
    title: `This run is not keyless: ${from} gives it a key that lives on after it.`,
    detail: `Whoever reads the key once can use it until somebody takes it back.${holder}`,
    fix: wayOut(from, backend),
  };
}
