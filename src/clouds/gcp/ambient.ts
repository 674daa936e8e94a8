/**
 * The Google Cloud identity of a self-hosted machine, as asked for: the attached service account (GCE, GKE) or an ADC file.
 * In: inputs, the step's variables · out: a plan, or faults. Talks to: see ambient-token.ts.
 * Trap: a machine's account is whatever somebody attached. So `service-account` names the one that is meant: when the machine is
 * another, that one only signs for it (impersonation), and nothing of its own is handed on.
 * https://cloud.google.com/docs/authentication/application-default-credentials
 */
import type { Inputs } from '../../core/inputs.ts';
import type { PlanLine } from '../../core/report.ts';
import { type AmbientChoice, ambientFinding, chooseAmbient, metadataAddress } from '../ambient.ts';
import type { CloudAsk, CloudPlan } from '../cloud.ts';
import { chooseEndpoint, UNIVERSE } from './endpoints.ts';
import { defaultLifetime, type GcpOrder } from './inputs.ts';
import { type Mistake, parseLocation, parseProject, parseServiceAccount, type ServiceAccount } from './names.ts';

export type GcpAmbient =
  /** Base address of the metadata server. */
  | { readonly kind: 'gce'; readonly url: string; readonly says: string }
  | { readonly kind: 'adc-file'; readonly path: string; readonly says: string };

export interface GcpAmbientOrder extends GcpOrder {
  readonly source: GcpAmbient;
  readonly serviceAccount: ServiceAccount;
  readonly lifetimeSeconds: number;
}

const HOSTS = ['169.254.169.254', 'metadata.google.internal', '[fd20:ce::254]'];
const HOST_VARIABLES = ['GCE_METADATA_HOST', 'GCE_METADATA_IP'];
const ADC_VARIABLE = 'GOOGLE_APPLICATION_CREDENTIALS';
const LONGEST_SECONDS = 43_200;

/**
 * Stands for the provider in the credential file of the renewing source: the SDK sends it as audience to our loopback, where it
 * means nothing.
 */
const NO_PROVIDER = {
  name: 'projects/0/locations/global/workloadIdentityPools/ambient/providers/ambient',
  number: '0',
  pool: 'ambient',
  provider: 'ambient',
};

/**
 * @param usual the plan of the exchange by identity token, whose hand-over is the same
 * @returns undefined: there are faults, which are then on `inputs`
 */
export function planAmbient(
  inputs: Inputs,
  ask: CloudAsk,
  usual: (order: GcpOrder, ask: CloudAsk) => CloudPlan,
): CloudPlan | undefined {
  const order = readAmbientOrder(inputs, ask);
  if (!order) return undefined;
  const { audience: _none, ...plan } = usual(order, ask);
  return {
    ...plan,
    says: planLines(order, plan.says),
    lifeSeconds: order.lifetimeSeconds,
    findings: [...plan.findings, ambientFinding(order.source.says)],
    warm: (host) => host.http.warm(order.iam.url),
    exchange: async (_identity, host) => (await import('./ambient-token.ts')).exchangeAmbient(order, host),
    renews: 'always',
  };
}

function planLines({ source }: GcpAmbientOrder, usual: readonly PlanLine[]): readonly PlanLine[] {
  const kept = usual.filter(({ title }) => title !== 'Identity provider' && title !== 'STS endpoint');
  return [{ title: 'Google Cloud identity', value: source.says }, ...kept];
}

function readAmbientOrder(inputs: Inputs, ask: CloudAsk): GcpAmbientOrder | undefined {
  const source = readSource(inputs, ask.env);
  const serviceAccount = readAccount(inputs);
  const project = readProject(inputs, serviceAccount);
  const location = fromParsed(inputs, 'vertex-location', parseLocation(inputs.text('vertex-location') ?? ''))?.location;
  const lifetimeSeconds = readLifetime(inputs, ask.seconds);
  const universe = inputs.text('universe-domain') ?? '';
  if (!/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/.test(universe)) {
    const what = 'A universe is a bare domain name, without https:// and without a path.';
    inputs.fault('universe-domain', what, `universe-domain: ${UNIVERSE}`);
    return undefined;
  }
  if (inputs.given('workload-identity-provider')) {
    const what = 'workload-identity-provider exchanges an identity token, and identity: ambient has none.';
    inputs.fault('workload-identity-provider', what, 'one of them: identity: ci  or  no workload-identity-provider');
  }
  if (location === undefined) return undefined;
  const place = { universe, location, env: ask.env };
  const sts = chooseEndpoint('sts', inputs, place);
  const iam = chooseEndpoint('iamcredentials', inputs, place);
  const vertex = chooseEndpoint('aiplatform', inputs, place);
  if (!source || !serviceAccount || project === undefined || lifetimeSeconds === undefined) return undefined;
  if (!sts || !iam || !vertex || inputs.faults.length > 0) return undefined;
  const delegates = inputs.list('delegates');
  const exchanged = { provider: NO_PROVIDER, audience: '', sts, iam, vertex };
  return { ...exchanged, source, serviceAccount, delegates, project, location, universe, lifetimeSeconds };
}

function readSource(inputs: Inputs, env: CloudAsk['env']): GcpAmbient | undefined {
  const file = env[ADC_VARIABLE] || undefined;
  const choices: readonly AmbientChoice[] = [
    { kind: 'adc-file', named: file !== undefined, by: ADC_VARIABLE },
    { kind: 'gce', named: false, by: 'ambient-source: gce' },
  ];
  const unnamed = 'The account attached to a machine is named by no variable: ask for it with ambient-source: gce.';
  const kind = chooseAmbient(inputs, 'Google Cloud', choices, unnamed);
  if (kind === 'adc-file') {
    if (file !== undefined) return { kind, path: file, says: `credential file (${ADC_VARIABLE})` };
    inputs.fault(
      'ambient-source',
      `ambient-source is adc-file, but ${ADC_VARIABLE} is not set.`,
      `env:\n  ${ADC_VARIABLE}: /etc/ci-agent/adc.json`,
    );
    return undefined;
  }
  return kind === 'gce' ? readMetadata(inputs, env) : undefined;
}

function readMetadata(inputs: Inputs, env: CloudAsk['env']): GcpAmbient | undefined {
  const variable = HOST_VARIABLES.find((name) => env[name]);
  const value = variable === undefined ? HOSTS[0] : env[variable];
  const url = metadataAddress(inputs, variable ?? '', `http://${(value ?? '').replace(/^http:\/\//, '')}`, HOSTS);
  return url && { kind: 'gce', url: url.origin, says: `attached service account (${url.host})` };
}

function readAccount(inputs: Inputs): ServiceAccount | undefined {
  const input = 'service-account';
  if (inputs.given(input)) return fromParsed(inputs, input, parseServiceAccount(inputs.text(input) ?? ''));
  const what = 'With an ambient identity the service account has to be named: it says which one is meant.';
  inputs.fault(input, what, `${input}: ci-agent@my-project.iam.gserviceaccount.com`);
  return undefined;
}

function readProject(inputs: Inputs, account: ServiceAccount | undefined): string | undefined {
  const input = 'project-id';
  if (inputs.given(input)) return fromParsed(inputs, input, parseProject(inputs.text(input) ?? ''))?.project;
  if (account && account.project === undefined) {
    inputs.fault(input, 'The project in which models are called is missing.', `${input}: my-project`);
  }
  return account?.project;
}

function readLifetime(inputs: Inputs, neededSeconds: number): number | undefined {
  const input = 'access-token-lifetime';
  if (!inputs.given(input)) return defaultLifetime(neededSeconds);
  const seconds = inputs.seconds(input);
  if (seconds === undefined || seconds <= LONGEST_SECONDS) return seconds;
  inputs.fault(input, 'That is more than Google ever gives (12h).', `${input}: 1h`);
  return undefined;
}

/** The value, or its mistake told. */
function fromParsed<T extends object>(inputs: Inputs, input: string, parsed: T | Mistake): T | undefined {
  if (!('what' in parsed)) return parsed;
  inputs.fault(input, parsed.what, `${input}: ${parsed.write}`);
  return undefined;
}
