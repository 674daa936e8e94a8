/**
 * The inputs of the Google Cloud exchange: declarations, and the reading of them with every fault told at once.
 * In: raw inputs, the step's endpoint variables · out: an order for the exchange, or faults. Talks to no host.
 * Trap: without a service account the life of the token cannot be chosen: it ends with the identity token.
 * https://cloud.google.com/iam/docs/workload-identity-federation · https://cloud.google.com/iam/docs/create-short-lived-credentials-direct
 */
import { formatDuration, type InputSpec, type Inputs } from '../../core/inputs.ts';
import type { CloudAsk } from '../cloud.ts';
import { chooseEndpoint, type Endpoint, UNIVERSE } from './endpoints.ts';
import {
  type Provider,
  parseLocation,
  parseProject,
  parseProvider,
  parseServiceAccount,
  type ServiceAccount,
} from './names.ts';

const DECLARED: readonly InputSpec[] = [
  {
    name: 'workload-identity-provider',
    type: 'text',
    group: 'Google Cloud',
    about: "Full name of the workload identity provider that trusts this job, with the project's number.",
    example: 'projects/123456789012/locations/global/workloadIdentityPools/ci-pool/providers/github',
  },
  {
    name: 'service-account',
    type: 'text',
    group: 'Google Cloud',
    about: 'Address of the service account to act as; left out, the job itself has the rights (direct federation).',
    example: 'ci-agent@my-project.iam.gserviceaccount.com',
  },
  {
    name: 'project-id',
    type: 'text',
    group: 'Google Cloud',
    about: 'Project in which models are called; by default the one the service account lives in.',
    example: 'my-project',
  },
  {
    name: 'vertex-location',
    type: 'text',
    group: 'Google Cloud',
    about: 'Location of the Vertex AI endpoint: global, us, eu or a region.',
    default: 'global',
    example: 'us-east5',
  },
  {
    name: 'access-token-lifetime',
    type: 'duration',
    group: 'Google Cloud',
    about:
      'Life of the access token of a service account, up to 1h (12h where an organisation policy allows it); by default `timeout` and five minutes, at most 1h.',
    example: '45m',
  },
  {
    name: 'delegates',
    type: 'list',
    group: 'Google Cloud',
    about: 'Addresses of the service accounts between the job and `service-account`, in the order of the chain.',
    example: 'hop@my-project.iam.gserviceaccount.com',
  },
  {
    name: 'universe-domain',
    type: 'text',
    group: 'Google Cloud',
    about: 'Domain of the Google Cloud universe, for Trusted Partner Clouds.',
    default: UNIVERSE,
    example: UNIVERSE,
  },
  {
    name: 'google-sts-endpoint',
    type: 'text',
    group: 'Google Cloud',
    about: "Address of Google's Security Token Service (https, or http on loopback).",
    example: 'https://sts.europe-west1.rep.googleapis.com',
  },
  {
    name: 'iam-credentials-endpoint',
    type: 'text',
    group: 'Google Cloud',
    about: 'Address of the IAM Credentials API (https, or http on loopback).',
    example: 'https://iamcredentials.europe-west1.rep.googleapis.com',
  },
  {
    name: 'vertex-endpoint',
    type: 'text',
    group: 'Google Cloud',
    about: 'Address of the Vertex AI endpoint without /v1 (https, or http on loopback).',
    example: 'https://us-east5-aiplatform.googleapis.com',
  },
];

/** The declarations, each with the underscored spelling other actions have. */
export const GCP_INPUTS: readonly InputSpec[] = DECLARED.map((spec) =>
  spec.name.includes('-') ? { ...spec, alias: [spec.name.replaceAll('-', '_')] } : spec,
);

export interface GcpOrder {
  readonly provider: Provider;
  /** Undefined: direct federation. */
  readonly serviceAccount: ServiceAccount | undefined;
  readonly delegates: readonly string[];
  readonly project: string;
  readonly location: string;
  readonly universe: string;
  readonly audience: string;
  /** Asked for, seconds; undefined with direct federation. */
  readonly lifetimeSeconds: number | undefined;
  readonly sts: Endpoint;
  readonly iam: Endpoint;
  readonly vertex: Endpoint;
}

const LONGEST = 43_200;
const ONE_HOUR = 3600;
/** Start-up, exchange and report come on top of the agent's own time. */
const MARGIN = 300;

/** True when any input of Google Cloud was given: then a missing provider is a fault rather than "not asked for". */
export function isAskedFor(inputs: Inputs): boolean {
  return DECLARED.some((spec) => inputs.given(spec.name));
}

/** Everything the exchange needs; undefined when there are faults, which are then on `inputs`. */
export function readOrder(inputs: Inputs, ask: CloudAsk): GcpOrder | undefined {
  const provider = readProvider(inputs);
  const serviceAccount = readServiceAccount(inputs);
  const delegates = readDelegates(inputs);
  const project = readProject(inputs, serviceAccount);
  const location = readLocation(inputs);
  const universe = readUniverse(inputs);
  const lifetimeSeconds = readLifetime(inputs, ask.seconds);
  if (location === undefined || universe === undefined) return undefined;
  const place = { universe, location, env: ask.env };
  const sts = chooseEndpoint('sts', inputs, place);
  const iam = chooseEndpoint('iamcredentials', inputs, place);
  const vertex = chooseEndpoint('aiplatform', inputs, place);
  if (!provider || project === undefined || !sts || !iam || !vertex || inputs.faults.length > 0) return undefined;
  const audience = inputs.text('audience') || `https://iam.${universe}/${provider.name}`;
  return {
    provider,
    serviceAccount,
    delegates,
    project,
    location,
    universe,
    audience,
    lifetimeSeconds,
    sts,
    iam,
    vertex,
  };
}

function readProvider(inputs: Inputs): Provider | undefined {
  const input = 'workload-identity-provider';
  const text = inputs.text(input) ?? '';
  if (text === '') {
    const write = `${input}: projects/123456789012/locations/global/workloadIdentityPools/my-pool/providers/my-provider`;
    inputs.fault(input, 'The workload identity provider is missing.', write);
    return undefined;
  }
  const provider = parseProvider(text);
  if (!('what' in provider)) return provider;
  inputs.fault(input, provider.what, `${input}: ${provider.write}`);
  return undefined;
}

function readServiceAccount(inputs: Inputs): ServiceAccount | undefined {
  const input = 'service-account';
  if (!inputs.given(input)) return undefined;
  const account = parseServiceAccount(inputs.text(input) ?? '');
  if (!('what' in account)) return account;
  inputs.fault(input, account.what, `${input}: ${account.write}`);
  return undefined;
}

function readDelegates(inputs: Inputs): readonly string[] {
  const input = 'delegates';
  const delegates = inputs.list(input).map((text) => parseServiceAccount(text));
  for (const delegate of delegates) {
    if ('what' in delegate) inputs.fault(input, delegate.what, `${input}: ${delegate.write}`);
  }
  if (delegates.length > 0 && !inputs.given('service-account')) {
    const what = 'Delegates lead to a service account, and none is named.';
    inputs.fault(input, what, 'service-account: ci-agent@my-project.iam.gserviceaccount.com');
  }
  return delegates.flatMap((delegate) => ('email' in delegate ? [delegate.email] : []));
}

function readProject(inputs: Inputs, account: ServiceAccount | undefined): string | undefined {
  const input = 'project-id';
  if (!inputs.given(input)) {
    if (account?.project !== undefined) return account.project;
    // A service account that could not be read has its own fault, and its project may be the one that is meant.
    if (account || !inputs.given('service-account')) {
      inputs.fault(input, 'The project in which models are called is missing.', `${input}: my-project`);
    }
    return undefined;
  }
  const project = parseProject(inputs.text(input) ?? '');
  if (!('what' in project)) return project.project;
  inputs.fault(input, project.what, `${input}: ${project.write}`);
  return undefined;
}

function readLocation(inputs: Inputs): string | undefined {
  const input = 'vertex-location';
  const location = parseLocation(inputs.text(input) ?? '');
  if (!('what' in location)) return location.location;
  inputs.fault(input, location.what, `${input}: ${location.write}`);
  return undefined;
}

function readUniverse(inputs: Inputs): string | undefined {
  const input = 'universe-domain';
  const universe = inputs.text(input) ?? '';
  if (/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/.test(universe)) return universe;
  inputs.fault(
    input,
    'A universe is a bare domain name, without https:// and without a path.',
    `${input}: ${UNIVERSE}`,
  );
  return undefined;
}

/** Seconds. The default covers the agent's time and a margin, and stays within what every service account allows (one hour). */
export function defaultLifetime(neededSeconds: number): number {
  return Math.min(ONE_HOUR, Math.ceil(neededSeconds) + MARGIN);
}

function readLifetime(inputs: Inputs, neededSeconds: number): number | undefined {
  const input = 'access-token-lifetime';
  if (!inputs.given('service-account')) {
    if (inputs.given(input)) {
      const what = 'Without service-account the access token ends with the identity token; its life cannot be chosen.';
      inputs.fault(input, what, 'service-account: ci-agent@my-project.iam.gserviceaccount.com');
    }
    return undefined;
  }
  if (!inputs.given(input)) return defaultLifetime(neededSeconds);
  const seconds = inputs.seconds(input);
  if (seconds === undefined || seconds <= LONGEST) return seconds;
  inputs.fault(input, `${formatDuration(seconds)} is more than Google ever gives (12h).`, `${input}: 1h`);
  return undefined;
}
