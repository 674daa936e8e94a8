/**
 * AWS: the job's identity becomes a short-lived credential that may call the listed Bedrock models and nothing else.
 * In: inputs, models, time needed · out: a plan; then a credential and the variables for an agent.
 * Talks to: sts.<region>.amazonaws.com; for `doctor` bedrock-runtime.<region>.amazonaws.com.
 * Trap: the SDK is loaded by `warm` or `exchange`, never at import: `--help` loads every adapter.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import { formatDuration, type Inputs } from '../../core/inputs.ts';
import type { PlanLine } from '../../core/report.ts';
import { ambientFinding } from '../ambient.ts';
import type { Cloud, CloudAsk, CloudPlan } from '../cloud.ts';
import { accessOf, containerAnswer } from './access.ts';
import { leavesUncut, planUncut } from './ambient-uncut.ts';
import { endpointFindings, modelService } from './endpoints.ts';
import type { ExchangeOrder, Sdk } from './exchange.ts';
import { AWS_INPUTS, type AwsOrder, defaultDuration, isAskedFor, readOrder } from './inputs.ts';
import { probeOf } from './probe-plan.ts';
import { uncutOrder } from './uncut-order.ts';

export const aws: Cloud = {
  id: 'aws',
  offers: ['bedrock', 'bedrock-mantle'],
  inputs: AWS_INPUTS,
  asked: isAskedFor,
  plan(inputs: Inputs, ask: CloudAsk): CloudPlan | undefined {
    if (!isAskedFor(inputs)) return undefined;
    if (leavesUncut(inputs, ask.env)) return planUncut(inputs, ask, loadSdk);
    const order = readOrder(inputs, ask);
    return order && makePlan(order, ask);
  },
};

function makePlan(order: AwsOrder, ask: CloudAsk): CloudPlan {
  let loading: Promise<Sdk> | undefined;
  const sdk = (): Promise<Sdk> => {
    loading ??= loadSdk();
    return loading;
  };
  return {
    cloud: 'aws',
    backend: ask.backend,
    says: planLines(order, ask),
    target: {
      region: order.region,
      role: order.role.arn,
      endpoint: order.bedrock.url,
      sessionPolicy: order.policy.document,
    },
    audience: order.audience,
    lifeSeconds: order.durationSeconds,
    parts: ['AccessKeyId', 'SecretAccessKey', 'SessionToken', ...(order.bearer ? ['BearerToken'] : [])],
    findings: [
      ...order.policy.findings,
      ...pinFindings(order),
      ...lifeFindings(order, ask),
      ...endpointFindings({ sts: order.sts, [modelService(ask.backend)]: order.bedrock }),
      ...(order.ambient ? [ambientFinding(order.ambient.says)] : []),
    ],
    warm(host: Host): void {
      host.http.warm(order.sts.url);
      // A failure is told by the exchange, which awaits the same promise.
      sdk().catch(() => {});
      if (order.bearer) import('@smithy/signature-v4').catch(() => {});
    },
    exchange: async (identity, host) => {
      const given = exchangeOrder(order);
      if (!order.ambient) return (await import('./exchange.ts')).exchange(given, sdk, identity, host);
      return (await import('./ambient-exchange.ts')).exchangeAmbient(order.ambient, given, sdk, host);
    },
    access: (credential, source, at) => accessOf(credential, order, source, ask.backend, at),
    upstream: { url: order.bedrock.url, region: order.region },
    // A bearer key is read once; keys are what SDKs fetch anew from a container endpoint.
    delivery: order.bearer ? undefined : 'aws-container',
    serve: containerAnswer,
    renews: order.chain || order.ambient ? 'always' : 'identity',
    uncut: uncutOrder(order, ask.backend),
    ...probeOf(order, ask),
  };
}

/**
 * Loading takes some forty milliseconds in which nothing else happens, and a connection asked for begins only when the event
 * loop turns: so it turns first, and once more between the SDK's shared half (which signing needs alone) and the rest.
 */
async function loadSdk(): Promise<Sdk> {
  await turn();
  await turn();
  await import('./exchange.ts');
  await import('@smithy/signature-v4');
  await turn();
  return import('@aws-sdk/client-sts');
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function exchangeOrder(order: AwsOrder): ExchangeOrder {
  return {
    role: order.role,
    region: order.region,
    stsUrl: order.sts.url,
    sessionName: order.sessionName,
    durationSeconds: order.durationSeconds,
    audience: order.audience,
    policy: order.policy.document,
    managedPolicies: order.policy.managed,
    allowedAccounts: order.allowedAccounts,
    bearer: order.bearer,
    chain: order.chain,
  };
}

function planLines(order: AwsOrder, ask: CloudAsk): readonly PlanLine[] {
  const short = order.durationSeconds < ask.seconds;
  const life = `${formatDuration(order.durationSeconds)}${short ? `, shorter than the ${formatDuration(ask.seconds)} the run may take` : ''}`;
  return [
    { title: 'AWS role', value: order.role.arn },
    { title: 'AWS region', value: order.region },
    { title: 'Session name', value: order.sessionName },
    {
      title: 'Signed with',
      value: signedWith(order),
    },
    { title: 'Credential life', value: life },
    { title: 'Credential kind', value: order.bearer ? 'Bedrock bearer' : 'session keys' },
    { title: 'Allowed accounts', value: order.allowedAccounts.join(', ') || `${order.role.account} (from the role)` },
    { title: 'Session policy', value: order.policy.document },
    ...(order.policy.managed.length > 0
      ? [{ title: 'Managed session policies', value: order.policy.managed.join(', ') }]
      : []),
    { title: 'STS endpoint', value: order.sts.url },
    { title: 'Bedrock endpoint', value: order.bedrock.url },
  ];
}

function signedWith({ ambient, chain }: AwsOrder): string {
  if (ambient) return ambient.says;
  return chain ? 'AWS credentials of the step (role-chaining)' : 'the identity token of the job';
}

function pinFindings({ allowedAccounts, role }: AwsOrder): readonly Finding[] {
  if (allowedAccounts.length > 0) {
    return [
      {
        id: 'aws-account-pin',
        layer: 'cloud',
        verdict: 'enforced',
        severity: 'info',
        title: `Only credentials of account ${allowedAccounts.join(' or ')} are used.`,
      },
    ];
  }
  return [
    {
      id: 'aws-account-pin',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'info',
      title: 'The account is pinned by the role ARN alone.',
      detail: 'When the ARN comes from a variable, whoever changes it changes the account as well.',
      fix: `with:\n  allowed-account-ids: "${role.account}"`,
    },
  ];
}

/** A credential that lives longer than the run needs is worth more to whoever takes it. */
function lifeFindings({ durationSeconds }: AwsOrder, { seconds }: CloudAsk): readonly Finding[] {
  const enough = defaultDuration(seconds);
  if (durationSeconds <= Math.max(enough, Math.ceil(seconds) + 300)) return [];
  return [
    {
      id: 'aws-lifetime',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'low',
      title: `The credential lives ${formatDuration(durationSeconds)}, the run may take ${formatDuration(seconds)}.`,
      fix: `with:\n  role-duration-seconds: ${enough}`,
    },
  ];
}
