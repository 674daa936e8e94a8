/**
 * Where the questions of the AWS probes are sent, and for which region they are signed.
 * In: a service, the region of the job, the step's endpoint variables · out: an address, or why there is none. Talks to no host.
 * Traps: IAM and Organizations are one service for a whole partition, signed for the region they live in. And
 * `*.amazonaws.com` is not "AWS": anyone can have a name under it, so a variable counts only when it names loopback or the exact
 * host of the service.
 * https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */

export interface Service {
  /** First label of the host name. */
  readonly host: string;
  /** Name the signature is made for. */
  readonly signing: string;
  /** `AWS_ENDPOINT_URL_<this>`, as the SDKs name it. */
  readonly variable: string;
}

const named = (variable: string, host: string, signing = host): Service => ({ host, signing, variable });

export const SERVICES = {
  sts: named('STS', 'sts'),
  iam: named('IAM', 'iam'),
  s3: named('S3', 's3'),
  ec2: named('EC2', 'ec2'),
  secretsmanager: named('SECRETS_MANAGER', 'secretsmanager'),
  ssm: named('SSM', 'ssm'),
  lambda: named('LAMBDA', 'lambda'),
  kms: named('KMS', 'kms'),
  dynamodb: named('DYNAMODB', 'dynamodb'),
  logs: named('CLOUDWATCH_LOGS', 'logs'),
  cloudtrail: named('CLOUDTRAIL', 'cloudtrail'),
  organizations: named('ORGANIZATIONS', 'organizations'),
  bedrock: named('BEDROCK', 'bedrock'),
  'bedrock-agentcore': named('BEDROCK_AGENTCORE_CONTROL', 'bedrock-agentcore-control', 'bedrock-agentcore'),
} as const satisfies Readonly<Record<string, Service>>;

export type ServiceId = keyof typeof SERVICES;

export interface Address {
  /** Without a trailing slash. */
  readonly url: string;
  readonly signingRegion: string;
}

type Partition = 'aws' | 'aws-cn' | 'aws-us-gov';

/** Services that a partition has once: host and region of the signature. */
const GLOBAL: Readonly<Record<string, Readonly<Record<Partition, readonly [string, string]>>>> = {
  iam: {
    aws: ['iam.amazonaws.com', 'us-east-1'],
    'aws-cn': ['iam.cn-north-1.amazonaws.com.cn', 'cn-north-1'],
    'aws-us-gov': ['iam.us-gov.amazonaws.com', 'us-gov-west-1'],
  },
  organizations: {
    aws: ['organizations.us-east-1.amazonaws.com', 'us-east-1'],
    'aws-cn': ['organizations.cn-northwest-1.amazonaws.com.cn', 'cn-northwest-1'],
    'aws-us-gov': ['organizations.us-gov-west-1.amazonaws.com', 'us-gov-west-1'],
  },
};

/** The partition a region lies in. */
export function partitionOf(region: string): Partition {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/** @returns the address, or a few words that say why nothing is asked there */
export function addressOf(
  id: ServiceId,
  region: string,
  env: Readonly<Record<string, string | undefined>>,
): Address | string {
  if (!/^[a-z]{2}(?:-[a-z]+)+-\d{1,2}$/.test(region)) return 'the region is not known';
  const service: Service = SERVICES[id];
  const partition = partitionOf(region);
  const [host, signingRegion] = GLOBAL[id]?.[partition] ?? [`${service.host}.${region}.${suffix(partition)}`, region];
  const specific = `AWS_ENDPOINT_URL_${service.variable}`;
  const variable = env[specific] ? specific : 'AWS_ENDPOINT_URL';
  const moved = env[variable];
  if (!moved) return { url: `https://${host}`, signingRegion };
  const url = URL.canParse(moved) ? new URL(moved) : undefined;
  const hosts = [host, ...twins(service, region, partition)];
  if (!url || !isAcceptable(url, hosts, service, region, partition)) {
    return `${variable} names neither loopback nor the service's own host`;
  }
  return { url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, signingRegion };
}

/** True when the questions go to this machine: an emulator, or somebody who wants to look like AWS. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}

function suffix(partition: Partition): string {
  return partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
}

function twins({ host }: Service, region: string, partition: Partition): readonly string[] {
  const dual = partition === 'aws-cn' ? 'api.amazonwebservices.com.cn' : 'api.aws';
  return [host, `${host}-fips`].flatMap((name) => [
    `${name}.${region}.${suffix(partition)}`,
    `${name}.${region}.${dual}`,
  ]);
}

function isAcceptable(
  url: URL,
  hosts: readonly string[],
  service: Service,
  region: string,
  partition: Partition,
): boolean {
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return false;
  if (isLoopback(url.href)) return url.protocol === 'https:' || url.protocol === 'http:';
  if (url.protocol !== 'https:' || url.port !== '' || url.pathname !== '/') return false;
  const [id, name, place, ...rest] = url.hostname.split('.');
  const ofVpc =
    /^vpce-[a-z0-9-]+$/.test(id ?? '') &&
    name === service.host &&
    place === region &&
    rest.join('.') === `vpce.${suffix(partition)}`;
  return ofVpc || hosts.includes(url.hostname);
}
