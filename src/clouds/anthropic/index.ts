/**
 * Anthropic: the job's identity becomes a short-lived access token for the Messages API (workload identity federation).
 * In: inputs, time needed · out: a plan; then a credential and the variables for an agent.
 * Talks to: api.anthropic.com/v1/oauth/token.
 * Trap: an identity token (`jti`) can be exchanged once, and parallel processes that each exchange the same one fail with an opaque
 * 401. So we exchange, whoever asks at the same time shares it, and the agent is handed the access token.
 * https://platform.claude.com/docs/en/manage-claude/workload-identity-federation
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
import { ANTHROPIC_INPUTS, type AnthropicOrder, isAskedFor, readOrder, VENDOR_URL } from './inputs.ts';
import { ISSUER_MAXIMUM, refusalOf } from './refusals.ts';

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** Requests with a federated token carry it; Claude Code adds it for its own OAuth tokens only. */
const OAUTH_BETA = 'oauth-2025-04-20';
/** The second value is what routes a jwt-bearer grant. */
const EXCHANGE_BETA = `${OAUTH_BETA},oidc-federation-2026-04-01`;
const SCOPE = 'workspace:inference';

export const anthropic: Cloud = {
  id: 'anthropic',
  offers: ['anthropic'],
  inputs: ANTHROPIC_INPUTS,
  asked: isAskedFor,
  plan(inputs: Inputs, ask: CloudAsk): CloudPlan | undefined {
    if (!isAskedFor(inputs)) return undefined;
    const order = readOrder(inputs, ask);
    return order && makePlan(order, ask);
  },
};

function makePlan(order: AnthropicOrder, ask: CloudAsk): CloudPlan {
  const spent = new Set<string>();
  let inFlight: Promise<Credential> | undefined;
  const once = order.native ? receive : exchange;
  return {
    cloud: 'anthropic',
    backend: ask.backend,
    says: planLines(order, ask),
    target: { endpoint: order.baseUrl, workspace: order.workspace },
    audience: order.audience,
    lifeSeconds: order.lifeSeconds,
    parts: [order.native ? 'IdentityToken' : 'AccessToken'],
    findings: [...workspaceFindings(order), ...endpointFindings(order), ...nativeFindings(order)],
    warm(host: Host): void {
      if (!order.native) host.http.warm(order.baseUrl);
    },
    exchange(identity, host): Promise<Credential> {
      inFlight ??= once(order, spent, identity, host).finally(() => {
        inFlight = undefined;
      });
      return inFlight;
    },
    access: (credential, _source, at) =>
      order.native
        ? nativeAccess(credential, order)
        : accessOf(credential, at === undefined ? order : { ...order, baseUrl: at }),
    // With its own federation the agent talks to the vendor, and holds what it mints.
    ...(order.native ? { hosts: [hostEntry(order.baseUrl)] } : { upstream: { url: order.baseUrl } }),
    // A file that the agent reads at its own exchanges would need a fresh identity token in it each time.
    renews: order.native ? 'never' : 'identity',
  };
}

async function exchange(
  order: AnthropicOrder,
  spent: Set<string>,
  identity: () => Promise<IdentityToken>,
  host: Host,
): Promise<Credential> {
  const answer = await exchangeToken(tokenOrder(order, spent), identity, host);
  const scope = scopeFinding(answer.scopes);
  return {
    cloud: 'anthropic',
    kind: 'access token',
    expiresAt: answer.expiresAt,
    account: order.organization,
    principal: order.serviceAccount,
    parts: { AccessToken: answer.accessToken },
    confirmed: scope.verdict === 'enforced' ? [scope.id] : [],
    findings: [scope],
  };
}

function tokenOrder(order: AnthropicOrder, spent: Set<string>): TokenOrder {
  return {
    vendor: 'Anthropic',
    url: `${order.baseUrl}/v1/oauth/token`,
    addressInput: 'anthropic-base-url',
    docs: 'https://platform.claude.com/docs/en/manage-claude/wif-reference',
    headers: { 'anthropic-beta': EXCHANGE_BETA },
    fields: {
      grant_type: GRANT,
      federation_rule_id: order.rule,
      organization_id: order.organization,
      service_account_id: order.serviceAccount,
      ...(order.workspace === undefined ? {} : { workspace_id: order.workspace }),
    },
    tokenField: 'assertion',
    facts: {
      'federation-rule': order.rule,
      organization: order.organization,
      'service-account': order.serviceAccount,
      workspace: order.workspace ?? '(not named)',
    },
    spent,
    refusal: (seen, { claims }) => refusalOf(seen, claims, order),
  };
}

/** Native federation: nothing is exchanged here, for the one exchange this token is good for is the agent's. */
async function receive(
  order: AnthropicOrder,
  _spent: Set<string>,
  identity: () => Promise<IdentityToken>,
  host: Host,
): Promise<Credential> {
  const { token, claims } = await identity();
  host.hide(token);
  const now = host.now();
  const left = claims.exp === undefined ? order.lifeSeconds : claims.exp - now / 1000;
  return {
    cloud: 'anthropic',
    kind: 'identity token',
    // What the agent mints from it lives twice as long as is left of it; a second exchange of it is refused.
    expiresAt: now + Math.floor(Math.min(order.lifeSeconds, 2 * left)) * 1000,
    account: order.organization,
    principal: order.serviceAccount,
    parts: { IdentityToken: token },
    confirmed: [],
  };
}

/** The SDKs' variables. */
function accessOf(credential: Credential, order: AnthropicOrder): Access {
  const handed = credential.parts.AccessToken;
  return {
    backend: 'anthropic',
    env: {
      ...(handed ? { ANTHROPIC_AUTH_TOKEN: handed } : {}),
      ANTHROPIC_BETAS: OAUTH_BETA,
      ...addressVariable(order),
    },
    endpoint: order.baseUrl === VENDOR_URL ? undefined : order.baseUrl,
    token: handed && { value: handed, scheme: 'oauth' },
    expiresAt: credential.expiresAt,
  };
}

function nativeAccess(credential: Credential, order: AnthropicOrder): Access {
  const content = credential.parts.IdentityToken;
  if (!content) throw new Error('not a credential of native federation');
  return {
    backend: 'anthropic',
    env: {
      ANTHROPIC_FEDERATION_RULE_ID: order.rule,
      ANTHROPIC_ORGANIZATION_ID: order.organization,
      ANTHROPIC_SERVICE_ACCOUNT_ID: order.serviceAccount,
      ...(order.workspace === undefined ? {} : { ANTHROPIC_WORKSPACE_ID: order.workspace }),
      ...addressVariable(order),
    },
    files: { ANTHROPIC_IDENTITY_TOKEN_FILE: { name: 'anthropic-identity-token', content } },
    endpoint: order.baseUrl === VENDOR_URL ? undefined : order.baseUrl,
    expiresAt: credential.expiresAt,
  };
}

function addressVariable({ baseUrl }: AnthropicOrder): Record<string, string> {
  return baseUrl === VENDOR_URL ? {} : { ANTHROPIC_BASE_URL: baseUrl };
}

function planLines(order: AnthropicOrder, ask: CloudAsk): readonly PlanLine[] {
  const life = ask.identity?.lifeSeconds;
  return [
    { title: 'Federation rule', value: order.rule },
    { title: 'Organisation', value: order.organization },
    { title: 'Service account', value: order.serviceAccount },
    { title: 'Workspace', value: order.workspace ?? 'the one the rule is enabled for' },
    {
      title: 'Credential life',
      value: `${formatDuration(order.lifeSeconds)} at most: what the rule says, and twice what is left of the identity token`,
    },
    {
      title: 'Handed out',
      value: order.native ? 'the identity token, for the agent to exchange' : `an access token, ${SCOPE} expected`,
    },
    { title: 'Token endpoint', value: `${order.baseUrl}/v1/oauth/token` },
    ...(life !== undefined && life > ISSUER_MAXIMUM
      ? [
          {
            title: 'Identity life',
            value: `${formatDuration(life)}, above the 1h an issuer allows unless its maximum was raised in the Console`,
          },
        ]
      : []),
  ];
}

function scopeFinding(scopes: readonly string[] | undefined): Finding {
  const base = { id: 'anthropic-scope', layer: 'cloud' } as const;
  if (scopes === undefined || scopes.length === 0) {
    const title = 'Anthropic did not say what the token may do.';
    return {
      ...base,
      verdict: 'unknown',
      severity: 'medium',
      title,
      fix: 'Set the scope of the rule: workspace:inference',
    };
  }
  if (scopes.every((scope) => scope === SCOPE)) {
    return {
      ...base,
      verdict: 'enforced',
      severity: 'info',
      title: `The token may call models and nothing else (${SCOPE}).`,
    };
  }
  const known = scopes.filter((scope) => scope !== SCOPE && /^[a-z][a-z:_-]{1,40}$/.test(scope));
  return {
    ...base,
    verdict: 'exceeded',
    severity: 'high',
    title: `The token may do more than call models: ${known.join(', ') || 'a scope that is not known here'}.`,
    detail: 'workspace:developer reaches files, batches and more of the workspace; org:admin the whole organisation.',
    fix: `Set the scope of the rule in the Console: ${SCOPE}`,
  };
}

function workspaceFindings({ workspace }: AnthropicOrder): readonly Finding[] {
  if (workspace !== undefined) return [];
  return [
    {
      id: 'anthropic-workspace-unpinned',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'low',
      title: 'No workspace is named: whoever changes the rule decides which one the token belongs to.',
      fix: 'with:\n  anthropic-workspace-id: wrkspc_…',
    },
  ];
}

function endpointFindings({ baseUrl }: AnthropicOrder): readonly Finding[] {
  if (baseUrl === VENDOR_URL) return [];
  return [
    {
      id: 'anthropic-endpoint-override',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'low',
      title: `Requests go to another address than the default: ${baseUrl} (anthropic-base-url).`,
      detail: 'Whoever answers there sees the identity token, the task and the answers.',
      fix: 'Leave anthropic-base-url out to use the vendor’s address.',
    },
  ];
}

function nativeFindings({ native }: AnthropicOrder): readonly Finding[] {
  if (!native) return [];
  return [
    {
      id: 'anthropic-identity-handed-over',
      layer: 'agent',
      verdict: 'exceeded',
      severity: 'high',
      title: 'The agent is handed the identity token of the job, not an access token.',
      detail: 'It says which job this is. Whoever reads it can exchange it once for whatever rules admit this job.',
      fix: 'with:\n  anthropic-native-federation: false',
    },
  ];
}
