/**
 * The inputs of the AWS exchange: declarations, and the reading of them with every fault told at once.
 * In: raw inputs, the step's endpoint variables · out: an order for the exchange, or faults. Talks to no host.
 * Trap: the region decides the partition, and the ARN has to agree; the audience's default follows the partition.
 */
import type { RunContext } from '../../core/context.ts';
import { formatDuration, type InputSpec, type Inputs } from '../../core/inputs.ts';
import { Secret } from '../../core/secret.ts';
import { asksAmbient } from '../ambient.ts';
import type { CloudAsk } from '../cloud.ts';
import { type AwsAmbient, readAmbient } from './ambient.ts';
import { parseRoleArn, type RoleArn } from './arn.ts';
import { chooseEndpoint, type Endpoint, type EndpointAsk, modelService } from './endpoints.ts';
import type { ChainKeys } from './exchange.ts';
import { mantlePlaceFault } from './mantle.ts';
import { defaultAudience, type Partition, partitionOf, regionFault } from './partitions.ts';
import { choosePolicy, type SessionPolicy } from './policy.ts';
import { defaultSessionName, isSessionName } from './session-name.ts';

const DECLARED: readonly InputSpec[] = [
  {
    name: 'role-to-assume',
    type: 'text',
    group: 'AWS',
    about: 'ARN of the IAM role that trusts this job.',
    example: 'arn:aws:iam::123456789012:role/ci-agent',
  },
  {
    name: 'role-session-name',
    type: 'text',
    group: 'AWS',
    about: 'Name of the session in CloudTrail; by default repository, run id and attempt.',
    example: 'review-bot',
  },
  {
    name: 'role-duration-seconds',
    type: 'number',
    group: 'AWS',
    about:
      'Life of the credential, 900 to 43200 seconds (role-chaining: at most 3600); by default `timeout` and five minutes, within 900 to 3600.',
    example: '3600',
  },
  {
    name: 'inline-session-policy',
    type: 'text',
    group: 'AWS',
    about: 'IAM policy as JSON that cuts the credential down, instead of the default (calling the listed models only).',
    example: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"bedrock:InvokeModel","Resource":"*"}]}',
  },
  {
    name: 'managed-session-policies',
    type: 'list',
    group: 'AWS',
    about: 'ARNs of managed policies that are added to the session policy, at most 10.',
    example: 'arn:aws:iam::123456789012:policy/bedrock-invoke',
  },
  {
    name: 'allowed-account-ids',
    type: 'list',
    group: 'AWS',
    about: 'Accounts the credential may belong to; checked before anything is exported.',
    example: '123456789012',
  },
  {
    name: 'role-chaining',
    type: 'flag',
    group: 'AWS',
    about:
      'Assumes the role with the AWS credentials already in the environment of the step, not with the identity token.',
    default: 'false',
  },
  {
    name: 'aws-profile',
    type: 'text',
    group: 'AWS',
    about: 'With `identity: ambient`, the profile of the AWS configuration files on a self-hosted machine.',
    example: 'ci-runner',
  },
  {
    name: 'sts-endpoint',
    type: 'text',
    group: 'AWS',
    about: 'Address of the STS endpoint (https, or http on loopback).',
    example: 'https://vpce-0a1b2c-3d4e5f.sts.us-east-1.vpce.amazonaws.com',
  },
  {
    name: 'bedrock-endpoint',
    type: 'text',
    group: 'AWS',
    about: 'Address of the Bedrock endpoint: runtime, or bedrock-mantle (https, or http on loopback).',
    example: 'https://vpce-0a1b2c-3d4e5f.bedrock-runtime.us-east-1.vpce.amazonaws.com',
  },
  {
    name: 'bedrock-credential',
    type: 'text',
    group: 'AWS',
    about: 'What the agent gets: session-keys, or bearer (a short-term key that works for Bedrock only).',
    default: 'session-keys',
    choices: ['session-keys', 'bearer'],
  },
  {
    name: 'use-fips-endpoint',
    type: 'flag',
    group: 'AWS',
    about: 'Uses the FIPS endpoints of STS and Bedrock.',
    default: 'false',
  },
];

/** The declarations, each with the underscored spelling other actions have. */
export const AWS_INPUTS: readonly InputSpec[] = DECLARED.map((spec) => ({
  ...spec,
  alias: [spec.name.replaceAll('-', '_')],
}));

export interface AwsOrder {
  readonly role: RoleArn;
  readonly region: string;
  readonly partition: Partition;
  readonly sessionName: string;
  readonly durationSeconds: number;
  /** Undefined with role chaining. */
  readonly audience: string | undefined;
  readonly chain: ChainKeys | undefined;
  /** The machine's identity, when it was asked for; then neither `audience` nor `chain`. */
  readonly ambient: AwsAmbient | undefined;
  readonly allowedAccounts: readonly string[];
  readonly policy: SessionPolicy;
  readonly sts: Endpoint;
  readonly bedrock: Endpoint;
  readonly bearer: boolean;
  readonly fips: boolean;
}

const EXAMPLE_ROLE = 'role-to-assume: arn:aws:iam::123456789012:role/ci-agent';
const SHORTEST = 900;
const LONGEST = 43_200;
const ONE_HOUR = 3600;
/** Start-up, exchange and report come on top of the agent's own time. */
const MARGIN = 300;

/** True when any input of AWS was given: then a missing role is a fault rather than "not asked for". */
export function isAskedFor(inputs: Inputs): boolean {
  return inputs.given('aws-region') || DECLARED.some((spec) => inputs.given(spec.name));
}

/** Everything the exchange needs; undefined when there are faults, which are then on `inputs`. */
export function readOrder(inputs: Inputs, ask: CloudAsk): AwsOrder | undefined {
  const region = readRegion(inputs);
  const ambient = readAmbient(inputs, ask.env);
  const own = ambient?.kind === 'irsa' ? ambient.role : undefined;
  const role = readRole(inputs, region, own);
  const chaining = inputs.flag('role-chaining');
  const chain = chaining ? readChain(inputs, ask.env) : undefined;
  const sessionName = readSessionName(inputs, ask.context);
  const signed = chaining || (ambient !== undefined && role?.arn !== own?.arn);
  const durationSeconds = readDuration(inputs, ask.seconds, signed);
  const allowedAccounts = readAccounts(inputs, role);
  const bearer = inputs.text('bedrock-credential') === 'bearer';
  const fips = inputs.flag('use-fips-endpoint');
  if (region === undefined) return undefined;
  const partition = partitionOf(region);
  if (fips && partition === 'aws-cn') {
    inputs.fault('use-fips-endpoint', 'There are no FIPS endpoints in China.', 'use-fips-endpoint: false');
  }
  const place = { region, partition, fips, env: ask.env };
  const sts = chooseEndpoint('sts', inputs, place);
  const bedrock = chooseModelEndpoint(inputs, place, ask);
  const audience = chaining || asksAmbient(inputs) ? undefined : readAudience(inputs, partition);
  if (!role) return undefined;
  const policy = choosePolicy(inputs, {
    region,
    partition,
    account: role.account,
    models: ask.models,
    bearer,
    backend: ask.backend,
  });
  const missing = (chaining && !chain) || !sessionName || durationSeconds === undefined || !allowedAccounts;
  if (missing || !sts || !bedrock || !policy || inputs.faults.length > 0) return undefined;
  return {
    role,
    region,
    partition,
    sessionName,
    durationSeconds,
    audience,
    chain,
    ambient,
    allowedAccounts,
    policy,
    sts,
    bedrock,
    bearer,
    fips,
  };
}

/** The address models are called at, once it is sure that there is one. */
export function chooseModelEndpoint(inputs: Inputs, place: EndpointAsk, ask: CloudAsk): Endpoint | undefined {
  const service = modelService(ask.backend);
  if (service === 'bedrock-mantle') {
    const fault = mantlePlaceFault(place.partition);
    if (fault) inputs.fault('aws-region', fault, 'aws-region: us-east-1   (or another backend: bedrock)');
    if (place.fips) {
      inputs.fault('use-fips-endpoint', 'bedrock-mantle has no FIPS endpoint.', 'use-fips-endpoint: false');
    }
  }
  return chooseEndpoint(service, inputs, place);
}

export function readRegion(inputs: Inputs): string | undefined {
  const region = inputs.text('aws-region');
  if (region === undefined || region === '') {
    inputs.fault('aws-region', 'The region of the model endpoint is missing.', 'aws-region: us-east-1');
    return undefined;
  }
  const fault = regionFault(region);
  if (fault) inputs.fault('aws-region', fault.what, `aws-region: ${fault.write}`);
  return fault ? undefined : region;
}

/** @param own the role that IRSA has already named, which then needs no input */
function readRole(inputs: Inputs, region: string | undefined, own: RoleArn | undefined): RoleArn | undefined {
  const input = 'role-to-assume';
  const text = inputs.text(input) || own?.arn;
  if (text === undefined || text === '') {
    inputs.fault(input, 'The role to assume is missing.', EXAMPLE_ROLE);
    return undefined;
  }
  const role = parseRoleArn(text);
  if ('what' in role) {
    inputs.fault(input, role.what, `${input}: ${role.write}`);
    return undefined;
  }
  const partition = region === undefined ? role.partition : partitionOf(region);
  if (role.partition === partition) return role;
  inputs.fault(
    input,
    `The role is in partition ${role.partition}, region ${region} is in partition ${partition}.`,
    `${input}: arn:${partition}:iam::${role.account}:role/${role.name}   # or a region of ${role.partition}`,
  );
  return undefined;
}

function readChain(inputs: Inputs, env: CloudAsk['env']): ChainKeys | undefined {
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: token } = env;
  if (!id || !key) {
    const what =
      'role-chaining needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment of the step; they are not there.';
    inputs.fault('role-chaining', what, 'role-chaining: false');
    return undefined;
  }
  return {
    accessKeyId: new Secret('AWS_ACCESS_KEY_ID', id),
    secretAccessKey: new Secret('AWS_SECRET_ACCESS_KEY', key),
    sessionToken: token ? new Secret('AWS_SESSION_TOKEN', token) : undefined,
  };
}

function readSessionName(inputs: Inputs, context: RunContext): string | undefined {
  const input = 'role-session-name';
  if (!inputs.given(input)) return defaultSessionName(context);
  const name = inputs.text(input) ?? '';
  if (isSessionName(name)) return name;
  const what = 'The session name has to be 2 to 64 characters of letters, digits and _+=,.@- .';
  inputs.fault(input, what, `${input}: ${defaultSessionName(context)}`);
  return undefined;
}

/** Seconds. The default covers the agent's time and a margin, and stays within what every role allows (one hour). */
export function defaultDuration(neededSeconds: number): number {
  return Math.min(ONE_HOUR, Math.max(SHORTEST, Math.ceil(neededSeconds) + MARGIN));
}

/** @param chaining a session signs for the next one, which AWS limits to an hour */
function readDuration(inputs: Inputs, neededSeconds: number, chaining: boolean): number | undefined {
  const input = 'role-duration-seconds';
  if (!inputs.given(input)) return defaultDuration(neededSeconds);
  const seconds = inputs.number(input);
  if (seconds === undefined) return undefined;
  const most = chaining ? ONE_HOUR : LONGEST;
  if (Number.isInteger(seconds) && seconds >= SHORTEST && seconds <= most) return seconds;
  const why = chaining ? ' with role-chaining' : '';
  const what = `${seconds} is out of range: whole seconds from ${SHORTEST} to ${most}${why} (${formatDuration(most)}).`;
  inputs.fault(input, what, `${input}: ${Math.min(most, Math.max(SHORTEST, Math.round(seconds)))}`);
  return undefined;
}

export function readAccounts(inputs: Inputs, role: RoleArn | undefined): readonly string[] | undefined {
  const input = 'allowed-account-ids';
  const accounts = inputs.list(input);
  const wrong = accounts.filter((account) => !/^\d{12}$/.test(account));
  for (const account of wrong) {
    inputs.fault(
      input,
      `"${account}" is not an account id of 12 digits.`,
      `${input}: ${role?.account ?? '123456789012'}`,
    );
  }
  if (wrong.length > 0) return undefined;
  if (role && accounts.length > 0 && !accounts.includes(role.account)) {
    const what = `The role is in account ${role.account}, which is not among ${accounts.join(', ')}.`;
    inputs.fault(input, what, `${input}: ${role.account}   # only if that account is meant`);
    return undefined;
  }
  return accounts;
}

function readAudience(inputs: Inputs, partition: Partition): string {
  return inputs.text('audience') || defaultAudience(partition);
}
