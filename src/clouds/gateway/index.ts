/**
 * A gateway that speaks the Anthropic or OpenAI API (LiteLLM, CodeMie, one's own): the identity token for its audience is the bearer.
 * In: address, audience, headers · out: a plan; then the bearer and the variables for an agent.
 * Talks to: nobody in a run (there is nothing to exchange); for `doctor` the gateway.
 * Trap: here the identity token itself is the credential. So it has to be one that nobody but the gateway accepts: an audience that
 * a cloud trusts is refused, and it is a finding in any case.
 * https://code.claude.com/docs/en/llm-gateway · https://docs.litellm.ai/docs/anthropic_unified
 */
import type { Access, Backend, Credential, RenewalSource } from '../../core/credential.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import { type IdentityToken, safeClaims } from '../../core/identity.ts';
import { formatDuration, type Inputs } from '../../core/inputs.ts';
import type { Cloud, CloudAsk, CloudPlan } from '../cloud.ts';
import {
  ADDRESS_INPUTS,
  type Header,
  hideHeaders,
  joinHeaders,
  KEY_INPUTS,
  readGatewayAddress,
} from '../gateway-address.ts';

/** Life of an identity token that does not say, seconds. */
const USUAL_LIFE = 3600;

export const gateway: Cloud = {
  id: 'gateway',
  offers: ['gateway', 'codemie'],
  inputs: ADDRESS_INPUTS,
  asked: isAskedFor,
  plan(inputs: Inputs, ask: CloudAsk): CloudPlan | undefined {
    if (!isAskedFor(inputs)) return undefined;
    const order = readOrder(inputs, ask);
    return order && makePlan(order, ask);
  },
};

interface GatewayOrder {
  readonly backend: Backend;
  readonly url: string;
  readonly headers: readonly Header[];
  /** Undefined: the supplied JWT as it is. */
  readonly audience: string | undefined;
  readonly supplied: boolean;
  readonly lifeSeconds: number;
}

/** With a stored key the gateway is only an address, which the key's adapter reads. */
function isAskedFor(inputs: Inputs): boolean {
  return ADDRESS_INPUTS.some(({ name }) => inputs.given(name)) && !KEY_INPUTS.some((name) => inputs.given(name));
}

function readOrder(inputs: Inputs, ask: CloudAsk): GatewayOrder | undefined {
  const address = readGatewayAddress(inputs);
  const supplied = isSupplied(inputs, ask);
  const audience = supplied ? suppliedAudience(inputs) : readAudience(inputs, address?.url);
  if (address && !address.url) {
    inputs.fault('base-url', 'The address of the gateway is missing.', 'base-url: https://llm-gateway.example.com');
  }
  if (supplied && ask.identity && !ask.identity.renews) refuseTooShort(inputs, ask.identity.lifeSeconds, ask.seconds);
  if (!address?.url || audience === 'wrong') return undefined;
  return {
    backend: ask.backend,
    url: ask.backend === 'codemie' ? codemieUrl(address.url) : address.url,
    headers: address.headers,
    audience,
    supplied,
    lifeSeconds: ask.identity?.lifeSeconds ?? USUAL_LIFE,
  };
}

/** CodeMie serves its API below a path of its own, which people may write or leave out. */
function codemieUrl(url: string): string {
  return /\/code-assistant-api(?:\/|$)/i.test(url) ? url : `${url.replace(/\/$/, '')}/code-assistant-api`;
}

/** The JWT itself is the credential here: one that ends before the run may is refused before anything starts. */
function refuseTooShort(inputs: Inputs, lifeSeconds: number | undefined, seconds: number): void {
  // One that has ended already is told as that, by who reads it.
  if (lifeSeconds === undefined || lifeSeconds <= 0 || lifeSeconds >= seconds) return;
  const most = Math.max(1, Math.floor(lifeSeconds / 60) - 1);
  inputs.fault(
    'timeout',
    `The supplied JWT ends in ${formatDuration(lifeSeconds)}, the run may take ${formatDuration(seconds)}; it is the credential itself and is not renewed.`,
    `timeout: ${most}m   (or a JWT that lives longer, or jwt-token-file / jwt-token-command, which are read again)`,
  );
}

/** The identity is a JWT the user hands in, whose audience is what it is. */
function isSupplied(inputs: Inputs, ask: CloudAsk): boolean {
  if (ask.identity?.id !== undefined) return ask.identity.id === 'jwt';
  return ['jwt-token', 'jwt-token-env', 'jwt-token-file', 'jwt-token-command'].some((name) => inputs.given(name));
}

function suppliedAudience(inputs: Inputs): string | undefined {
  if (inputs.given('jwt-audience')) return inputs.text('jwt-audience')?.trim();
  return inputs.given('audience') ? inputs.text('audience') : undefined;
}

/** Audiences that clouds trust: a token for one of them in a stranger's hands is a login there. */
const TRUSTED_ELSEWHERE =
  /^(?:sts\.amazonaws\.com(?:\.cn)?|api:\/\/AzureADTokenExchange\w*|(?:https:)?\/\/iam\.googleapis\.com\/.*|https:\/\/api\.anthropic\.com\/?|https:\/\/api\.openai\.com(?:\/v1)?\/?|https:\/\/github\.com\/[^/]+\/?)$/i;

function readAudience(inputs: Inputs, url: string | undefined): string | undefined {
  const audience = inputs.text('audience') ?? '';
  const write = `audience: ${url === undefined ? 'https://llm-gateway.example.com' : new URL(url).origin}   # what the gateway is set to expect`;
  if (audience === '') {
    inputs.fault('audience', 'The gateway’s audience is missing: the identity token has to be for it alone.', write);
    return 'wrong';
  }
  if (/\s/.test(audience)) {
    inputs.fault('audience', 'The audience has white space in it.', write);
    return 'wrong';
  }
  if (TRUSTED_ELSEWHERE.test(audience)) {
    inputs.fault(
      'audience',
      `${audience} is an audience of another service: whoever holds such a token can log in there.`,
      write,
    );
    return 'wrong';
  }
  return audience;
}

function makePlan(order: GatewayOrder, ask: CloudAsk): CloudPlan {
  return {
    cloud: 'gateway',
    backend: ask.backend,
    target: { endpoint: order.url },
    says: [
      { title: 'Gateway', value: order.url },
      {
        title: 'Bearer',
        value: order.supplied ? 'the supplied JWT' : `the identity token of the job, for ${order.audience} alone`,
      },
      { title: 'Credential life', value: `${formatDuration(order.lifeSeconds)} at most: the identity token's own` },
      // Names only: a value may be a key.
      ...(order.headers.length > 0
        ? [{ title: 'Further headers', value: order.headers.map(({ name }) => name).join(', ') }]
        : []),
    ],
    audience: order.audience,
    lifeSeconds: order.lifeSeconds,
    parts: ['Bearer'],
    findings: [bearerFinding(order)],
    warm: () => {},
    exchange: (identity, host) => receive(order, identity, host),
    // The headers may be keys: the broker sends them.
    access: (credential, source, at) =>
      accessOf(credential, at === undefined ? order : { ...order, url: at, headers: [] }, source),
    upstream: { url: order.url, headers: order.headers.map(({ line }) => line) },
    ...(order.backend === 'codemie' && { delivery: 'relay' }),
    renews: 'identity',
    async probe(credential, host) {
      const { Bearer } = credential.parts;
      if (!Bearer) return [];
      const { probeGateway } = await import('./probe.ts');
      return probeGateway({ ...order, models: ask.models }, Bearer, host);
    },
  };
}

/** No request: the identity token is the credential. */
async function receive(order: GatewayOrder, identity: () => Promise<IdentityToken>, host: Host): Promise<Credential> {
  hideHeaders(order.headers, host);
  const { token, claims } = await identity();
  host.hide(token);
  const expiresAt = claims.exp === undefined ? undefined : claims.exp * 1000;
  if (expiresAt !== undefined && expiresAt <= host.now()) {
    throw new KeylessError('exchange-expired', 'The bearer for the gateway has expired already.', {
      likely: 'The clock of the runner is ahead, or an old token was handed in.',
      fix: 'Hand in a fresh JWT, or let jwt-token-command print one.',
      facts: { gateway: new URL(order.url).host, ...safeClaims(claims) },
    });
  }
  return {
    cloud: 'gateway',
    kind: 'jwt bearer',
    expiresAt,
    principal: claims.sub,
    parts: { Bearer: token },
    confirmed: [],
  };
}

/** Variables of the Anthropic family; agents of the OpenAI family take endpoint, token and headers under names of their own. */
function accessOf(credential: Credential, order: GatewayOrder, source: RenewalSource | undefined): Access {
  if (order.backend === 'codemie') return codemieAccess(credential, order, source);
  const handed = credential.parts.Bearer;
  const headers = order.headers.map(({ line }) => line);
  return {
    backend: 'gateway',
    env: {
      ANTHROPIC_BASE_URL: order.url,
      ...(handed ? { ANTHROPIC_AUTH_TOKEN: handed } : {}),
      ...(headers.length > 0 ? { ANTHROPIC_CUSTOM_HEADERS: joinHeaders(headers) } : {}),
    },
    endpoint: order.url,
    token: handed && { value: handed, scheme: 'bearer' },
    headers: headers.length > 0 ? headers : undefined,
    expiresAt: credential.expiresAt,
  };
}

/** CodeMie's own names; through our relay its address and token are those of this run. The relay adds the headers. */
function codemieAccess(credential: Credential, order: GatewayOrder, source: RenewalSource | undefined): Access {
  const value = source?.bearer ?? credential.parts.Bearer;
  const endpoint = source?.url ?? order.url;
  return {
    backend: 'codemie',
    env: {
      CODEMIE_PROVIDER: 'bearer-auth',
      CODEMIE_AUTH_METHOD: 'jwt',
      CODEMIE_BASE_URL: endpoint,
      ...(value ? { CODEMIE_JWT_TOKEN: value } : {}),
    },
    endpoint,
    token: value && { value, scheme: 'bearer' },
    expiresAt: credential.expiresAt,
  };
}

const SENT =
  'There is nothing to exchange at a gateway, so it is sent a token that says which job this is. Everybody who trusts its issuer and this audience takes it. An agent does not get it: our broker sends it.';
const RELAYED =
  "There is nothing to exchange at CodeMie. Its agents are given a token of this run only, for a relay of ours, which alone sends the real one; any other command holds the real one, and CodeMie's own client sends it to a host whose certificate it does not check.";

function bearerFinding({ backend, supplied, audience }: GatewayOrder): Finding {
  const bound = audience !== undefined;
  return {
    id: 'gateway-identity-bearer',
    layer: 'agent',
    verdict: 'exceeded',
    severity: bound ? 'low' : 'medium',
    title: supplied
      ? `The supplied JWT itself is the bearer, ${bound ? `for ${audience}` : 'whatever its audience'}.`
      : `The identity token of the job itself is the bearer, for ${audience} alone.`,
    detail: backend === 'codemie' ? RELAYED : SENT,
    fix: bound
      ? 'Give the gateway an audience that nothing else accepts.'
      : 'with:\n  jwt-audience: https://llm-gateway.example.com',
  };
}
