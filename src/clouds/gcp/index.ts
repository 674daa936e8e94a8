/**
 * Google Cloud: the job's identity becomes a short-lived access token with which models of Vertex AI can be called.
 * In: inputs, time needed · out: a plan; then a credential and the variables for an agent.
 * Talks to: sts.googleapis.com, with a service account iamcredentials.googleapis.com; for `doctor` the Vertex AI endpoint.
 * Trap: the library is loaded by `warm` or `exchange`, never at import; and only its token exchange, because the whole of it
 * takes twice as long to load.
 * https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines
 */
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import { formatDuration, type Inputs } from '../../core/inputs.ts';
import type { PlanLine } from '../../core/report.ts';
import { asksAmbient } from '../ambient.ts';
import type { Cloud, CloudAsk, CloudPlan } from '../cloud.ts';
import { accessOf, tokenAnswer } from './access.ts';
import { planAmbient } from './ambient.ts';
import { endpointFindings } from './endpoints.ts';
import type { Sdk } from './exchange.ts';
import { defaultLifetime, GCP_INPUTS, type GcpOrder, isAskedFor, readOrder } from './inputs.ts';

export const gcp: Cloud = {
  id: 'gcp',
  offers: ['vertex'],
  inputs: GCP_INPUTS,
  asked: isAskedFor,
  plan(inputs: Inputs, ask: CloudAsk): CloudPlan | undefined {
    if (!isAskedFor(inputs)) return undefined;
    if (asksAmbient(inputs)) return planAmbient(inputs, ask, makePlan);
    const order = readOrder(inputs, ask);
    return order && makePlan(order, ask);
  },
};

/** The longest a federated token lives, seconds. */
const LONGEST_FEDERATED = 3600;

function makePlan(order: GcpOrder, ask: CloudAsk): CloudPlan {
  let loading: Promise<Sdk> | undefined;
  const sdk = (): Promise<Sdk> => {
    loading ??= loadSdk();
    return loading;
  };
  const lifeSeconds = lifeOf(order, ask);
  return {
    cloud: 'gcp',
    backend: ask.backend,
    says: planLines(order, ask, lifeSeconds),
    target: {
      project: order.project,
      region: order.location,
      serviceAccount: order.serviceAccount?.email,
      universe: order.universe,
      endpoint: order.vertex.url,
    },
    audience: order.audience,
    lifeSeconds,
    parts: ['AccessToken'],
    findings: [
      uncutFinding(order),
      ...pinFindings(order),
      ...lifeFindings(order, ask, lifeSeconds),
      ...endpointFindings({
        sts: order.sts,
        ...(order.serviceAccount ? { iamcredentials: order.iam } : {}),
        aiplatform: order.vertex,
      }),
    ],
    warm(host: Host): void {
      host.http.warm(order.sts.url);
      if (order.serviceAccount) host.http.warm(order.iam.url);
      // A failure is told by the exchange, which awaits the same promise.
      sdk().catch(() => {});
    },
    exchange: async (identity, host) => (await import('./exchange.ts')).exchange(order, sdk, identity, host),
    access: (credential, source, at) => accessOf(credential, order, source, at),
    upstream: { url: order.vertex.url, region: order.location, project: order.project },
    delivery: 'google-token-url',
    serve: tokenAnswer,
    renews: 'identity',
    probe: async (credential, host) =>
      (await import('./probe.ts')).probeModels(
        { project: order.project, location: order.location, vertexUrl: order.vertex.url, models: ask.models },
        credential,
        host,
      ),
  };
}

/**
 * Loading takes some twenty milliseconds in which nothing else happens, and a connection asked for begins only when the event
 * loop turns: so it turns first.
 */
async function loadSdk(): Promise<Sdk> {
  await turn();
  await turn();
  await import('./exchange.ts');
  await turn();
  return import('google-auth-library/build/src/auth/stscredentials.js');
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function lifeOf(order: GcpOrder, ask: CloudAsk): number {
  return order.lifetimeSeconds ?? Math.min(LONGEST_FEDERATED, ask.identity?.lifeSeconds ?? LONGEST_FEDERATED);
}

function planLines(order: GcpOrder, ask: CloudAsk, lifeSeconds: number): readonly PlanLine[] {
  const short = lifeSeconds < ask.seconds;
  const life = `${formatDuration(lifeSeconds)}${short ? `, shorter than the ${formatDuration(ask.seconds)} the run may take` : ''}`;
  const { serviceAccount, delegates } = order;
  return [
    { title: 'Identity provider', value: order.provider.name },
    { title: 'Acts as', value: serviceAccount?.email ?? 'the job itself (direct federation)' },
    ...(delegates.length > 0 ? [{ title: 'Delegates', value: delegates.join(' → ') }] : []),
    { title: 'Google Cloud project', value: order.project },
    { title: 'Vertex location', value: order.location },
    { title: 'Credential life', value: serviceAccount ? life : `${life}; it ends with the identity token` },
    { title: 'STS endpoint', value: order.sts.url },
    ...(serviceAccount ? [{ title: 'IAM Credentials endpoint', value: order.iam.url }] : []),
    { title: 'Vertex endpoint', value: order.vertex.url },
  ];
}

/**
 * Google has no way to cut an access token down for Vertex AI: what the principal may do, the token may do. How much that is, only
 * Google can tell; the probe `google-permissions` asks and settles this finding.
 */
function uncutFinding({ project, serviceAccount }: GcpOrder): Finding {
  const member = serviceAccount ? `serviceAccount:${serviceAccount.email}` : 'the principal of this job';
  return {
    id: 'gcp-token-uncut',
    layer: 'cloud',
    verdict: 'unknown',
    severity: 'medium',
    title: `The access token cannot be cut down: it may do everything that ${serviceAccount?.email ?? 'the principal of this job'} may do, with every model.`,
    detail: 'Google cannot cut a token for Vertex AI down; only the roles of the principal limit it.',
    fix: `Give ${member} one custom role and no other:\n  gcloud iam roles create modelCaller --project=${project} --permissions=aiplatform.endpoints.predict`,
  };
}

function pinFindings({ project, serviceAccount }: GcpOrder): readonly Finding[] {
  const home = serviceAccount?.project;
  if (home === undefined || home === project || /^\d+$/.test(project)) return [];
  return [
    {
      id: 'gcp-project-pin',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'low',
      title: `The service account lives in project ${home}, models are called in ${project}.`,
      detail: 'Whoever administers the other project decides who may act as the account.',
      fix: `with:\n  service-account: ci-agent@${project.includes(':') ? 'my-project' : project}.iam.gserviceaccount.com`,
    },
  ];
}

function lifeFindings(order: GcpOrder, { seconds }: CloudAsk, lifeSeconds: number): readonly Finding[] {
  if (order.lifetimeSeconds === undefined) {
    return [
      {
        id: 'gcp-direct-lifetime',
        layer: 'cloud',
        verdict: 'enforced',
        severity: 'info',
        title: `The access token ends with the identity token, after ${formatDuration(lifeSeconds)} at most.`,
        detail: 'A longer run needs fresh identity tokens, or a service account.',
      },
    ];
  }
  if (order.lifetimeSeconds <= Math.max(defaultLifetime(seconds), Math.ceil(seconds) + 300)) return [];
  return [
    {
      id: 'gcp-lifetime',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'low',
      title: `The access token lives ${formatDuration(order.lifetimeSeconds)}, the run may take ${formatDuration(seconds)}.`,
      detail: 'What lives longer is worth more to whoever takes it.',
      fix: `with:\n  access-token-lifetime: ${formatDuration(defaultLifetime(seconds))}`,
    },
  ];
}
