/**
 * OpenAI: the job's identity becomes a short-lived access token for the API of one project (workload identity federation).
 * In: inputs, time needed · out: a plan; then a credential and the variables for an agent.
 * Talks to: auth.openai.com/oauth/token.
 * Trap: the access token ends with the identity token it was traded for, five minutes on GitHub; a longer run needs renewal.
 * Codex's own federation (a ChatGPT workspace, beta) is another endpoint form that only Codex speaks; there we hand the identity on.
 * https://developers.openai.com/api/docs/guides/workload-identity-federation
 * https://developers.openai.com/codex/enterprise/workload-identity
 */
import type { Access, Credential } from '../../core/credential.ts';
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import type { IdentityToken } from '../../core/identity.ts';
import { formatDuration, type Inputs } from '../../core/inputs.ts';
import type { PlanLine } from '../../core/report.ts';
import { hostEntry } from '../base-url.ts';
import type { Cloud, CloudAsk, CloudPlan } from '../cloud.ts';
import { exchangeToken, type TokenOrder } from '../token-endpoint.ts';
import {
  API_URL,
  type ApiOrder,
  isAskedFor,
  type NativeOrder,
  OPENAI_INPUTS,
  type OpenaiOrder,
  readOrder,
  TOKEN_URL,
} from './inputs.ts';
import { refusalOf } from './refusals.ts';

export const openai: Cloud = {
  id: 'openai',
  offers: ['openai'],
  inputs: OPENAI_INPUTS,
  asked: isAskedFor,
  plan(inputs: Inputs, ask: CloudAsk): CloudPlan | undefined {
    if (!isAskedFor(inputs)) return undefined;
    const order = readOrder(inputs, ask);
    if (!order) return undefined;
    return order.kind === 'api' ? apiPlan(order, ask) : nativePlan(order, ask);
  },
};

function apiPlan(order: ApiOrder, ask: CloudAsk): CloudPlan {
  return {
    cloud: 'openai',
    backend: ask.backend,
    target: { endpoint: order.baseUrl },
    says: [
      { title: 'Identity provider', value: order.provider },
      { title: 'Service account', value: order.serviceAccount },
      {
        title: 'Credential life',
        value: `${formatDuration(order.lifeSeconds)} at most: it ends with the identity token`,
      },
      { title: 'Handed out', value: 'an access token' },
      ...addressLines(order),
    ],
    audience: order.audience,
    lifeSeconds: order.lifeSeconds,
    parts: ['AccessToken'],
    findings: [PERMISSIONS, ...endpointFindings(order)],
    warm: (host) => host.http.warm(order.tokenUrl),
    exchange: (identity, host) => exchange(order, identity, host),
    access: (credential, _source, at) => accessOf(credential, at === undefined ? order : { ...order, baseUrl: at }),
    upstream: { url: order.baseUrl },
    renews: 'identity',
  };
}

async function exchange(order: ApiOrder, identity: () => Promise<IdentityToken>, host: Host): Promise<Credential> {
  const answer = await exchangeToken(tokenOrder(order), identity, host);
  const told = scopeFinding(answer.scopes);
  return {
    cloud: 'openai',
    kind: 'access token',
    expiresAt: answer.expiresAt,
    principal: order.serviceAccount,
    parts: { AccessToken: answer.accessToken },
    confirmed: told?.verdict === 'enforced' ? [told.id] : [],
    ...(told ? { findings: [told] } : {}),
  };
}

function tokenOrder(order: ApiOrder): TokenOrder {
  return {
    vendor: 'OpenAI',
    url: order.tokenUrl,
    addressInput: 'openai-token-endpoint',
    docs: 'https://developers.openai.com/api/reference/workload-identity-federation',
    headers: {},
    fields: {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      identity_provider_id: order.provider,
      service_account_id: order.serviceAccount,
    },
    tokenField: 'subject_token',
    facts: { 'identity-provider': order.provider, 'service-account': order.serviceAccount },
    refusal: (seen, { claims }) => refusalOf(seen, claims, order),
  };
}

/** The SDKs' variables. */
function accessOf(credential: Credential, order: ApiOrder): Access {
  const handed = credential.parts.AccessToken;
  const elsewhere = order.baseUrl === API_URL ? undefined : order.baseUrl;
  return {
    backend: 'openai',
    env: {
      ...(handed ? { OPENAI_API_KEY: handed } : {}),
      ...(elsewhere === undefined ? {} : { OPENAI_BASE_URL: elsewhere }),
    },
    endpoint: elsewhere,
    token: handed && { value: handed, scheme: 'bearer' },
    expiresAt: credential.expiresAt,
  };
}

/** Nothing is exchanged here; Codex sends the identity token to auth.openai.com itself, under the rule. */
function nativePlan(order: NativeOrder, ask: CloudAsk): CloudPlan {
  return {
    cloud: 'openai',
    backend: ask.backend,
    target: { endpoint: order.baseUrl },
    says: [
      { title: 'Federation rule', value: order.rule },
      { title: 'Experimental', value: "Codex's own federation is a beta; what it answers is not documented" },
      { title: 'Handed out', value: 'the identity token, for Codex to exchange' },
      {
        title: 'Credential life',
        value: `${formatDuration(order.lifeSeconds)} at most: it ends with the identity token`,
      },
      ...addressLines(order),
    ],
    audience: order.audience,
    lifeSeconds: order.lifeSeconds,
    parts: ['IdentityToken'],
    findings: [...NATIVE_FINDINGS, ...endpointFindings(order)],
    warm: () => {},
    exchange: (identity, host) => receive(order, identity, host),
    access: (credential) => nativeAccess(credential, order),
    hosts: [hostEntry(order.baseUrl), hostEntry(order.tokenUrl), 'chatgpt.com'],
    renews: 'never',
  };
}

async function receive(order: NativeOrder, identity: () => Promise<IdentityToken>, host: Host): Promise<Credential> {
  const { token, claims } = await identity();
  host.hide(token);
  return {
    cloud: 'openai',
    kind: 'identity token',
    expiresAt: claims.exp === undefined ? undefined : claims.exp * 1000,
    principal: order.rule,
    parts: { IdentityToken: token },
    confirmed: [],
  };
}

function nativeAccess(credential: Credential, order: NativeOrder): Access {
  const content = credential.parts.IdentityToken;
  if (!content) throw new Error('not a credential of native federation');
  return {
    backend: 'openai',
    env: { OPENAI_FEDERATION_RULE_ID: order.rule },
    files: { OPENAI_IDENTITY_TOKEN_FILE: { name: 'openai-identity-token', content } },
    expiresAt: credential.expiresAt,
  };
}

function addressLines(order: OpenaiOrder): readonly PlanLine[] {
  return [
    ...(order.tokenUrl === TOKEN_URL ? [] : [{ title: 'Token endpoint', value: order.tokenUrl }]),
    ...(order.baseUrl === API_URL ? [] : [{ title: 'API endpoint', value: order.baseUrl }]),
  ];
}

const PERMISSIONS: Finding = {
  id: 'openai-permissions',
  layer: 'cloud',
  verdict: 'unknown',
  severity: 'medium',
  title: 'What the token may do is set in the mapping, and OpenAI does not tell.',
  detail: 'By default it is all the service account may do: files, fine-tuning, every model of the project.',
  fix: 'Restrict the permissions of the mapping to model requests: https://platform.openai.com/settings/organization/security/workload-identity-provider',
};

/** What calling a model takes. */
const MODEL_SCOPE = /^(?:api\.)?(?:model|responses)\.(?:request|read|write)$/;
const ADMINISTRATION = /(?:^|\.)(?:all|admin|management|organization|usage|audit_logs)(?:\.|$)/;

/** The answer may name scopes; then the mapping is known. Undefined: it names none, and the planned finding stays. */
function scopeFinding(scopes: readonly string[] | undefined): Finding | undefined {
  if (scopes === undefined || scopes.length === 0) return undefined;
  const base = { id: PERMISSIONS.id, layer: 'cloud' } as const;
  const more = scopes.filter((scope) => !MODEL_SCOPE.test(scope));
  if (more.length === 0) {
    return { ...base, verdict: 'enforced', severity: 'info', title: 'The token may call models and nothing else.' };
  }
  const shown = more.filter((scope) => /^[a-z][\w.:-]{1,60}$/.test(scope)).slice(0, 5);
  return {
    ...base,
    verdict: 'exceeded',
    severity: more.some((scope) => ADMINISTRATION.test(scope)) ? 'high' : 'medium',
    title: `The token may do more than call models: ${shown.join(', ') || 'a scope that is not known here'}.`,
    detail: 'Files, fine-tuning and stored conversations of the project belong to others.',
    fix: PERMISSIONS.fix,
  };
}

const NATIVE_FINDINGS: readonly Finding[] = [
  {
    id: 'openai-identity-handed-over',
    layer: 'agent',
    verdict: 'exceeded',
    severity: 'high',
    title: 'Codex is handed the identity token of the job, not an access token.',
    detail: 'It says which job this is. Whoever reads it can exchange it for whatever rules admit this job.',
    fix: 'with:\n  openai-identity-provider-id: …\n  openai-service-account-id: …',
  },
  {
    id: 'openai-native-experimental',
    layer: 'agent',
    verdict: 'unknown',
    severity: 'low',
    title: "Codex's own federation is a beta whose answer is not documented; it was never seen to work end to end.",
  },
];

function endpointFindings(order: OpenaiOrder): readonly Finding[] {
  const moved = addressLines(order).map(({ title, value }) => `${title} ${value}`);
  if (moved.length === 0) return [];
  return [
    {
      id: 'openai-endpoint-override',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'low',
      title: `Requests go to addresses other than the default: ${moved.join(', ')}.`,
      detail: 'Whoever answers there sees the identity token, or the task and the answers.',
      fix: 'Leave openai-token-endpoint and openai-base-url out to use the vendor’s addresses.',
    },
  ];
}
