/**
 * Which addresses we talk to, and which addresses we are willing to be sent to.
 * In: region, partition, inputs and the step's endpoint variables · out: addresses, faults, a finding's material.
 * Talks to no host itself.
 * Trap: `*.amazonaws.com` is not "AWS": anyone can have a bucket, a load balancer or an API under it. Only the exact host
 * names of the service, its FIPS twin, its dual-stack twin and its VPC endpoints are taken.
 * https://docs.aws.amazon.com/general/latest/gr/sts.html · https://docs.aws.amazon.com/general/latest/gr/bedrock.html
 */
import type { Backend } from '../../core/credential.ts';
import type { Finding } from '../../core/finding.ts';
import type { Inputs } from '../../core/inputs.ts';
import { dnsSuffix, isRegion, type Partition, partitionOf } from './partitions.ts';

export type Service = 'sts' | ModelService;
/** Where models are called; each has an address and an API of its own. */
export type ModelService = 'bedrock-runtime' | 'bedrock-mantle';

export function modelService(backend: Backend): ModelService {
  return backend === 'bedrock-mantle' ? 'bedrock-mantle' : 'bedrock-runtime';
}

export interface Endpoint {
  /** Address without a trailing slash. */
  readonly url: string;
  /** The input or variable that named it; undefined: the vendor's default. */
  readonly from?: string | undefined;
  readonly kind: 'vendor' | 'loopback' | 'other';
}

export interface EndpointAsk {
  readonly region: string;
  readonly partition: Partition;
  readonly fips: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The step's variables that other tools read as "send it there". */
export const ENDPOINT_VARIABLES: Readonly<Record<Service, readonly string[]>> = {
  sts: ['AWS_ENDPOINT_URL_STS'],
  'bedrock-runtime': ['AWS_ENDPOINT_URL_BEDROCK_RUNTIME', 'ANTHROPIC_BEDROCK_BASE_URL'],
  'bedrock-mantle': ['AWS_ENDPOINT_URL_BEDROCK_MANTLE'],
};

const INPUT: Readonly<Record<Service, string>> = {
  sts: 'sts-endpoint',
  'bedrock-runtime': 'bedrock-endpoint',
  'bedrock-mantle': 'bedrock-endpoint',
};

/** The vendor's own address of a service. In GovCloud the plain STS host is the FIPS one. */
export function vendorUrl(service: Service, ask: Pick<EndpointAsk, 'region' | 'partition' | 'fips'>): string {
  if (service === 'bedrock-mantle') return `https://bedrock-mantle.${ask.region}.api.aws`;
  const fips = ask.fips && !(service === 'sts' && ask.partition === 'aws-us-gov');
  return `https://${service}${fips ? '-fips' : ''}.${ask.region}.${dnsSuffix(ask.partition)}`;
}

/** Explicit input, else an acceptable variable, else the vendor's address. Faults go to `inputs`. */
export function chooseEndpoint(service: Service, inputs: Inputs, ask: EndpointAsk): Endpoint | undefined {
  const input = INPUT[service];
  if (inputs.given(input)) return fromInput(input, inputs, service, ask);
  const named = ENDPOINT_VARIABLES[service].filter((name) => (ask.env[name] ?? '') !== '');
  if (named.length === 0) return { url: vendorUrl(service, ask), kind: 'vendor' };
  const endpoints = named.map((name) => fromVariable(name, ask.env[name] ?? '', inputs, service, ask));
  const [first, second] = endpoints;
  if (first && second && first.url !== second.url) {
    inputs.fault(named.join(', '), 'The two variables name different addresses.', `${input}: ${first.url}`);
    return undefined;
  }
  return endpoints.every((endpoint) => endpoint !== undefined) ? first : undefined;
}

function fromInput(input: string, inputs: Inputs, service: Service, ask: EndpointAsk): Endpoint | undefined {
  const url = parse(inputs.text(input) ?? '');
  const write = `${input}: ${vendorUrl(service, ask)}`;
  if (typeof url === 'string') {
    inputs.fault(input, url, write);
    return undefined;
  }
  const kind = kindOf(url, service, ask);
  if (url.protocol === 'http:' && kind !== 'loopback') {
    inputs.fault(input, 'Plain http is taken for loopback addresses only.', `${input}: https://${url.host}`);
    return undefined;
  }
  return { url: address(url), from: input, kind };
}

function fromVariable(
  name: string,
  value: string,
  inputs: Inputs,
  service: Service,
  ask: EndpointAsk,
): Endpoint | undefined {
  const url = parse(value);
  const kind = typeof url === 'string' ? 'other' : kindOf(url, service, ask);
  if (typeof url !== 'string' && kind !== 'other') return { url: address(url), from: name, kind };
  const why =
    typeof url === 'string' ? url : `It names ${url.host}, which is neither loopback nor the vendor's ${service} host.`;
  const host = typeof url === 'string' ? vendorUrl(service, ask) : `https://${url.host}`;
  inputs.fault(
    name,
    `The step's variable ${name} would send ${service === 'sts' ? 'the identity token' : 'model requests'} elsewhere. ${why}`,
    `${INPUT[service]}: ${host}   # if that is meant; otherwise unset ${name}`,
  );
  return undefined;
}

/** A URL we can use, or what is wrong with it. The text itself is never repeated: it may hold a password. */
function parse(text: string): URL | string {
  if (/[\s\\]/.test(text)) return 'The address has white space or a backslash in it.';
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return 'It is not an address such as https://host.';
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'The address has to begin with https://.';
  if (url.username !== '' || url.password !== '' || text.includes('@')) return 'The address has a user name in it.';
  if (url.search !== '' || url.hash !== '' || /[?#]/.test(text)) return 'The address has a query or a fragment.';
  return url;
}

function address(url: URL): string {
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function kindOf(url: URL, service: Service, ask: EndpointAsk): Endpoint['kind'] {
  if (isLoopback(url.hostname)) return 'loopback';
  const plain = url.protocol === 'https:' && url.port === '' && url.pathname === '/';
  return plain && isVendorHost(url.hostname, service, ask) ? 'vendor' : 'other';
}

/** 127.0.0.0/8, ::1 and `localhost`. The URL parser has already turned 127.1 or 0x7f000001 into dotted form. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}

/** True for the exact host names of this service in this partition; Bedrock's must also be in the region we sign for. */
export function isVendorHost(
  hostname: string,
  service: Service,
  ask: Pick<EndpointAsk, 'region' | 'partition'>,
): boolean {
  const { partition } = ask;
  const suffix = dnsSuffix(partition);
  if (service === 'sts' && partition === 'aws' && hostname === 'sts.amazonaws.com') return true;
  const dual = partition === 'aws-cn' ? 'api.amazonwebservices.com.cn' : 'api.aws';
  const names = [service, `${service}-fips`];
  const region = regionIn(hostname, names, [suffix, dual]) ?? regionInVpcEndpoint(hostname, service, suffix);
  if (region === undefined || !isRegion(region) || partitionOf(region) !== partition) return false;
  return service === 'sts' || region === ask.region;
}

function regionIn(hostname: string, names: readonly string[], suffixes: readonly string[]): string | undefined {
  for (const name of names) {
    for (const suffix of suffixes) {
      if (hostname.startsWith(`${name}.`) && hostname.endsWith(`.${suffix}`)) {
        return hostname.slice(name.length + 1, -suffix.length - 1);
      }
    }
  }
  return undefined;
}

/** `vpce-….sts.us-east-1.vpce.amazonaws.com`: the service's name inside tells it from a stranger's endpoint service. */
function regionInVpcEndpoint(hostname: string, service: Service, suffix: string): string | undefined {
  const [id, name, region, ...rest] = hostname.split('.');
  const known = name === service || name === `${service}-fips`;
  return known && /^vpce-[a-z0-9-]+$/.test(id ?? '') && rest.join('.') === `vpce.${suffix}` ? region : undefined;
}

/** What is said about addresses that are not the vendor's default; nothing when all are. */
export function endpointFindings(endpoints: Readonly<Partial<Record<Service, Endpoint>>>): readonly Finding[] {
  const moved = Object.entries(endpoints).filter(([, endpoint]) => endpoint.from !== undefined);
  if (moved.length === 0) return [];
  const said = moved.map(([service, { url, from }]) => `${service} → ${url} (${from})`).join(', ');
  const elsewhere = moved.some(([, endpoint]) => endpoint.kind !== 'vendor');
  return [
    {
      id: 'aws-endpoint-override',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: elsewhere ? 'low' : 'info',
      title: `Requests go to addresses other than the default: ${said}.`,
      detail: 'Whoever answers there sees the identity token (STS) or the task and the answers (Bedrock).',
      fix: `Unset ${moved.map(([, { from }]) => from).join(', ')} to use the vendor's addresses.`,
    },
  ];
}
