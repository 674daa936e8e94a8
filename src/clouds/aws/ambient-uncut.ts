/**
 * The machine's AWS session without a role on top: nothing cuts it down, so it is `exceeded` and stops unless that is accepted;
 * its account has to be named and is checked before anything is given out.
 * In: inputs · out: a plan, or faults. Talks to: see ambient-exchange.ts.
 * Trap: inputs that act on a new session (policy, name, duration) would have no effect here, so they are faults.
 */
import type { Finding } from '../../core/finding.ts';
import type { Inputs } from '../../core/inputs.ts';
import type { PlanLine } from '../../core/report.ts';
import { ambientFinding, asksAmbient } from '../ambient.ts';
import type { CloudAsk, CloudPlan } from '../cloud.ts';
import { accessOf, containerAnswer } from './access.ts';
import { AMBIENT_VARIABLES, type AwsAmbient, readAmbient } from './ambient.ts';
import type { UncutOrder } from './ambient-exchange.ts';
import { chooseEndpoint, type Endpoint, endpointFindings, modelService } from './endpoints.ts';
import type { Sdk } from './exchange.ts';
import { chooseModelEndpoint, readAccounts, readRegion } from './inputs.ts';
import { type Partition, partitionOf } from './partitions.ts';
import { probeOf } from './probe-plan.ts';

interface Order extends UncutOrder {
  readonly partition: Partition;
  readonly sts: Endpoint;
  readonly bedrock: Endpoint;
}

const NEEDS_ROLE = [
  'role-session-name',
  'role-duration-seconds',
  'inline-session-policy',
  'managed-session-policies',
  'role-chaining',
];
/** What EC2 and containers usually give out; only the source knows, and it renews by itself. */
const USUAL_LIFE_SECONDS = 3600;

/** True when the machine's session would be handed on as it is. IRSA is no session yet: its role is assumed by us. */
export function leavesUncut(inputs: Inputs, env: CloudAsk['env']): boolean {
  if (!asksAmbient(inputs) || inputs.given('role-to-assume')) return false;
  const source = inputs.text('ambient-source') ?? 'auto';
  return source !== 'irsa' && !(source === 'auto' && env[AMBIENT_VARIABLES.tokenFile]);
}

/** undefined: there are faults, which are then on `inputs`. */
export function planUncut(inputs: Inputs, ask: CloudAsk, loadSdk: () => Promise<Sdk>): CloudPlan | undefined {
  const order = readUncut(inputs, ask);
  if (!order) return undefined;
  let loading: Promise<Sdk> | undefined;
  const sdk = (): Promise<Sdk> => {
    loading ??= loadSdk();
    return loading;
  };
  return {
    cloud: 'aws',
    backend: ask.backend,
    says: planLines(order),
    target: { region: order.region, endpoint: order.bedrock.url },
    lifeSeconds: USUAL_LIFE_SECONDS,
    parts: ['AccessKeyId', 'SecretAccessKey', 'SessionToken', ...(order.bearer ? ['BearerToken'] : [])],
    findings: findingsOf(order, ask),
    warm(host) {
      host.http.warm(order.sts.url);
      sdk().catch(() => {});
    },
    exchange: async (_identity, host) => (await import('./ambient-exchange.ts')).takeUncut(order, sdk, host),
    access: (credential, source, at) => accessOf(credential, order, source, ask.backend, at),
    upstream: { url: order.bedrock.url, region: order.region },
    delivery: order.bearer ? undefined : 'aws-container',
    serve: containerAnswer,
    renews: 'always',
    ...probeOf(order, ask),
  };
}

function readUncut(inputs: Inputs, ask: CloudAsk): Order | undefined {
  const region = readRegion(inputs);
  const source = readAmbient(inputs, ask.env);
  const allowedAccounts = readAccounts(inputs, undefined);
  for (const name of NEEDS_ROLE.filter((input) => inputs.given(input))) {
    const what = `${name} has no effect without a role: the session of this machine is taken as it is.`;
    inputs.fault(name, what, `role-to-assume: arn:aws:iam::123456789012:role/ci-agent   # or leave ${name} out`);
  }
  if (allowedAccounts?.length === 0) {
    const what = 'Without role-to-assume nothing says whose account the machine may belong to.';
    inputs.fault('allowed-account-ids', what, 'allowed-account-ids: "123456789012"');
  }
  if (region === undefined) return undefined;
  const partition = partitionOf(region);
  const place = { region, partition, fips: inputs.flag('use-fips-endpoint'), env: ask.env };
  const sts = chooseEndpoint('sts', inputs, place);
  const bedrock = chooseModelEndpoint(inputs, place, ask);
  const bearer = inputs.text('bedrock-credential') === 'bearer';
  if (!sts || !bedrock || !source || source.kind === 'irsa' || !allowedAccounts || inputs.faults.length > 0) {
    return undefined;
  }
  return { source, region, partition, sts, stsUrl: sts.url, bedrock, allowedAccounts, bearer };
}

function planLines({ source, region, allowedAccounts, bearer, sts, bedrock }: Order): readonly PlanLine[] {
  return [
    { title: 'AWS identity', value: `${source.says}, no role on top` },
    { title: 'AWS region', value: region },
    { title: 'Credential kind', value: bearer ? 'Bedrock bearer' : 'session keys' },
    { title: 'Allowed accounts', value: allowedAccounts.join(', ') },
    { title: 'Session policy', value: 'none: the credential has every right of the machine' },
    { title: 'STS endpoint', value: sts.url },
    { title: 'Bedrock endpoint', value: bedrock.url },
  ];
}

function findingsOf({ source, allowedAccounts, sts, bedrock }: Order, ask: CloudAsk): readonly Finding[] {
  return [
    uncut(source),
    {
      id: 'aws-account-pin',
      layer: 'cloud',
      verdict: 'enforced',
      severity: 'info',
      title: `Only credentials of account ${allowedAccounts.join(' or ')} are used.`,
    },
    ...endpointFindings({ sts, [modelService(ask.backend)]: bedrock }),
    ambientFinding(source.says),
  ];
}

function uncut(source: AwsAmbient): Finding {
  return {
    id: 'aws-ambient-uncut',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'high',
    stops: true,
    title: `The credential of this machine is handed on with every right it has: ${source.says}.`,
    detail: 'AWS cuts a session down only while it is made, and this one exists already.',
    fix: 'with:\n  identity: ambient\n  role-to-assume: arn:aws:iam::123456789012:role/ci-agent',
  };
}
