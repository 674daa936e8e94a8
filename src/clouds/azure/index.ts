/**
 * Azure: the job's identity becomes a short-lived Entra token for the endpoint that serves the model, with no stored key.
 * In: inputs, models, time needed · out: a plan; then a credential and what an agent is given.
 * Talks to: the sign-in of the tenant (login.microsoftonline.com); for `doctor` the model endpoint.
 * Traps: the SDK is loaded by `warm` or `exchange`, never at import: `--help` loads every adapter. An Entra token cannot be cut
 * down: it holds whatever the application's roles allow on every resource of the same kind, and the findings say so.
 * https://learn.microsoft.com/entra/workload-id/workload-identity-federation
 */
import type { Access, Credential } from '../../core/credential.ts';
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import { formatDuration, type Inputs } from '../../core/inputs.ts';
import type { PlanLine } from '../../core/report.ts';
import type { Value } from '../../core/secret.ts';
import { asksAmbient } from '../ambient.ts';
import type { Cloud, CloudAsk, CloudPlan } from '../cloud.ts';
import { planAmbient } from './ambient.ts';
import { endpointFindings, tokenUrl } from './endpoints.ts';
import type { Sdk } from './exchange.ts';
import { AZURE_INPUTS, type AzureOrder, isAskedFor, readOrder } from './inputs.ts';

/** What Entra usually gives an application, seconds; the answer tells the real life. */
const USUAL_LIFE = 3600;
/** Start-up and report come on top of the agent's own time. */
const MARGIN = 300;

export const azure: Cloud = {
  id: 'azure',
  offers: ['foundry', 'azure-openai'],
  inputs: AZURE_INPUTS,
  asked: isAskedFor,
  plan(inputs: Inputs, ask: CloudAsk): CloudPlan | undefined {
    if (!isAskedFor(inputs)) return undefined;
    if (asksAmbient(inputs)) return planAmbient(inputs, ask, makePlan);
    const order = readOrder(inputs, ask);
    return order && makePlan(order, ask);
  },
};

function makePlan(order: AzureOrder, ask: CloudAsk): CloudPlan {
  let loading: Promise<Sdk> | undefined;
  const sdk = (): Promise<Sdk> => {
    loading ??= loadSdk();
    return loading;
  };
  return {
    cloud: 'azure',
    backend: ask.backend,
    says: planLines(order, ask),
    target: {
      clientId: order.clientId,
      tenantId: order.tenant,
      resource: order.endpoint.resource,
      endpoint: order.endpoint.url,
      resourceId: order.resourceId,
      management: order.management.url,
    },
    audience: order.audience,
    lifeSeconds: USUAL_LIFE,
    parts: ['AccessToken'],
    findings: [
      uncutFinding(order, ask),
      pinFinding(order),
      ...lifeFindings(ask),
      ...endpointFindings(order.authority, order.endpoint, order.management),
    ],
    warm(host: Host): void {
      host.http.warm(order.authority.url);
      // A failure is told by the exchange, which awaits the same promise.
      sdk().catch(() => {});
    },
    exchange: async (identity, host) => (await import('./exchange.ts')).exchange(order, sdk, identity, host),
    // Without the resource's id there is nothing to ask about.
    ...(order.resourceId === undefined
      ? {}
      : { inquiry: async (identity, host) => (await import('./exchange.ts')).inquire(order, sdk, identity, host) }),
    access: (credential, _source, at) => accessOf(credential, at === undefined ? order : ledTo(order, at), ask),
    upstream: { url: order.endpoint.url, names: order.deployments },
    renews: 'identity',
    probe: async (credential, host) =>
      (await import('./probe.ts')).probeModels(
        { dialect: ask.backend === 'azure-openai' ? 'responses' : 'messages', models: ask.models },
        order,
        credential,
        host,
      ),
  };
}

/**
 * Loading takes some time in which nothing else happens, and a connection asked for begins only when the event loop turns: so it
 * turns first. The SDK's own log goes to standard error past every redaction (and names the proxy with its password): off.
 */
async function loadSdk(): Promise<Sdk> {
  await turn();
  await turn();
  const { setLogLevel } = await import('@azure/logger');
  setLogLevel();
  await import('./exchange.ts');
  await turn();
  return import('./sdk.ts');
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/**
 * What an agent or a later step is given. No AZURE_CLIENT_ID and the like: with them SDKs would try a sign-in of their own, which
 * needs the identity token, and that never leaves us.
 */
function accessOf(credential: Credential, order: AzureOrder, ask: CloudAsk): Access {
  const token = credential.parts.AccessToken;
  const { resource, url } = order.endpoint;
  return {
    backend: ask.backend,
    env: ask.backend === 'azure-openai' ? openaiVariables(order, credential) : {},
    // One of the two: agents refuse both.
    ...(resource === undefined ? { endpoint: url } : { resource }),
    ...(token && { token: { value: token, scheme: 'bearer' as const } }),
    expiresAt: credential.expiresAt,
  };
}

/** The same order, led to another address. */
function ledTo(order: AzureOrder, url: string): AzureOrder {
  return { ...order, endpoint: { url, project: order.endpoint.project } };
}

/** The names the OpenAI SDKs and Pi read. AZURE_OPENAI_AD_TOKEN is the one for an Entra token; there is no key. */
function openaiVariables(
  { endpoint, apiVersion, deployments }: AzureOrder,
  { parts }: Credential,
): Readonly<Record<string, Value>> {
  const place: Record<string, Value> =
    endpoint.resource === undefined
      ? { AZURE_OPENAI_BASE_URL: endpoint.url }
      : { AZURE_OPENAI_RESOURCE_NAME: endpoint.resource };
  return {
    ...place,
    AZURE_OPENAI_ENDPOINT: new URL(endpoint.url).origin,
    ...(apiVersion === undefined ? {} : { AZURE_OPENAI_API_VERSION: apiVersion, OPENAI_API_VERSION: apiVersion }),
    ...(deployments.length === 0 ? {} : { AZURE_OPENAI_DEPLOYMENT_NAME_MAP: deployments.join(',') }),
    ...(parts.AccessToken && { AZURE_OPENAI_AD_TOKEN: parts.AccessToken }),
  };
}

function planLines(order: AzureOrder, ask: CloudAsk): readonly PlanLine[] {
  const short = USUAL_LIFE < ask.seconds;
  return [
    { title: 'Azure application', value: order.clientId },
    { title: 'Azure tenant', value: order.tenant },
    { title: 'Azure cloud', value: order.environment.name },
    { title: 'Token endpoint', value: tokenUrl(order) },
    { title: 'Token scope', value: order.scope },
    {
      title: 'Credential life',
      value: `about ${formatDuration(USUAL_LIFE)}, Entra decides${short ? `; shorter than the ${formatDuration(ask.seconds)} the run may take` : ''}`,
    },
    { title: 'Model endpoint', value: order.endpoint.url },
    ...(order.deployments.length > 0 ? [{ title: 'Deployments', value: order.deployments.join(', ') }] : []),
  ];
}

function uncutFinding(order: AzureOrder, { backend }: CloudAsk): Finding {
  return {
    id: 'azure-token-uncut',
    layer: 'cloud',
    verdict: 'unknown',
    severity: 'medium',
    title: `The access token cannot be cut down: it may do whatever the roles of application ${order.clientId} allow.`,
    detail:
      'It is good for every resource of this kind on which the application has a role. Roles with listkeys (Cognitive Services User, Foundry User, Foundry Owner) let it buy a permanent API key. With azure-resource-id, keyless-agent check asks Azure.',
    fix: `Give the application one role, on the one resource, and nothing else: ${narrowRole(order, backend)}.`,
  };
}

/** The narrowest role that may call this endpoint; the built-in ones for Claude can all buy a key. */
function narrowRole({ endpoint }: AzureOrder, backend: CloudAsk['backend']): string {
  if (backend === 'foundry') return 'a custom role with the data action Microsoft.CognitiveServices/accounts/MaaS/*';
  return endpoint.project ? '"Foundry Project Runtime User"' : '"Cognitive Services OpenAI User"';
}

function pinFinding({ tenant, tenantIsId }: AzureOrder): Finding {
  const common = { id: 'azure-tenant-pin', layer: 'cloud', severity: 'info' } as const;
  if (tenantIsId) {
    return { ...common, verdict: 'enforced', title: `Only access tokens of tenant ${tenant} are used.` };
  }
  return {
    ...common,
    verdict: 'exceeded',
    title: `The tenant is pinned by its domain ${tenant} alone.`,
    detail: 'A domain can move to another tenant; the id in the access token cannot be compared with a name.',
    fix: 'with:\n  tenant-id: <the tenant id>   # az account show --query tenantId',
  };
}

/** A credential that lives longer than the run needs is worth more to whoever takes it. */
function lifeFindings({ seconds }: CloudAsk): readonly Finding[] {
  if (seconds + MARGIN >= USUAL_LIFE) return [];
  return [
    {
      id: 'azure-lifetime',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'low',
      title: `The access token lives about ${formatDuration(USUAL_LIFE)}, the run may take ${formatDuration(seconds)}.`,
      detail: 'Entra has no shorter life to ask for, and no way to take the token back.',
      fix: 'Give the application no role beyond calling the model; what the token may do is the only limit.',
    },
  ];
}
