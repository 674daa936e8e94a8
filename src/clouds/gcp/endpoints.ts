/**
 * Which addresses we talk to, and which addresses we are willing to be sent to.
 * In: universe, location, inputs and the step's endpoint variables · out: addresses, faults, a finding's material.
 * Talks to no host itself.
 * Trap: agents add `/v1` to the model endpoint in their own ways (Claude Code adds none, Gemini does), so ours never has it.
 * https://cloud.google.com/vertex-ai/docs/reference/rest#service-endpoint · https://cloud.google.com/iam/docs/reference/sts/rest
 */
import type { Finding } from '../../core/finding.ts';
import type { Inputs } from '../../core/inputs.ts';

export type Service = 'sts' | 'iamcredentials' | 'aiplatform';

export interface Endpoint {
  /** Address without a trailing slash and without a version. */
  readonly url: string;
  /** The input or variable that named it; undefined: the vendor's default. */
  readonly from?: string | undefined;
  readonly kind: 'vendor' | 'loopback' | 'other';
}

export interface Place {
  readonly universe: string;
  /** Vertex location. */
  readonly location: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export const UNIVERSE = 'googleapis.com';

/** The step's variables with which agents are sent to another model endpoint. */
export const VERTEX_VARIABLES: readonly string[] = ['ANTHROPIC_VERTEX_BASE_URL', 'GOOGLE_VERTEX_BASE_URL'];

const INPUT: Readonly<Record<Service, string>> = {
  sts: 'google-sts-endpoint',
  iamcredentials: 'iam-credentials-endpoint',
  aiplatform: 'vertex-endpoint',
};

/** What people paste behind the host, and what is added by whoever asks. */
const TAIL: Readonly<Record<Service, RegExp>> = {
  sts: /\/v1(?:\/token)?$/,
  iamcredentials: /\/v1$/,
  aiplatform: /\/v1(?:beta1)?$/,
};

/** The vendor's own address of a service. */
export function vendorUrl(service: Service, { universe, location }: Pick<Place, 'universe' | 'location'>): string {
  if (service !== 'aiplatform' || location === 'global') return `https://${service}.${universe}`;
  const multi = location === 'us' || location === 'eu';
  return multi ? `https://aiplatform.${location}.rep.${universe}` : `https://${location}-aiplatform.${universe}`;
}

/** Explicit input, else (model endpoint only) an acceptable variable, else the vendor's address. Faults go to `inputs`. */
export function chooseEndpoint(service: Service, inputs: Inputs, place: Place): Endpoint | undefined {
  if (inputs.given(INPUT[service])) return fromInput(service, inputs, place);
  const variables = service === 'aiplatform' ? VERTEX_VARIABLES : [];
  const named = variables.filter((name) => (place.env[name] ?? '') !== '');
  if (named.length === 0) {
    const from = place.universe === UNIVERSE ? undefined : 'universe-domain';
    return { url: vendorUrl(service, place), from, kind: 'vendor' };
  }
  const endpoints = named.map((name) => fromVariable(name, service, inputs, place));
  const [first, second] = endpoints;
  if (first && second && first.url !== second.url) {
    inputs.fault(named.join(', '), 'The two variables name different addresses.', `${INPUT[service]}: ${first.url}`);
    return undefined;
  }
  return endpoints.every((endpoint) => endpoint !== undefined) ? first : undefined;
}

function fromInput(service: Service, inputs: Inputs, place: Place): Endpoint | undefined {
  const input = INPUT[service];
  const url = parse(inputs.text(input) ?? '');
  if (typeof url === 'string') {
    inputs.fault(input, url, `${input}: ${vendorUrl(service, place)}`);
    return undefined;
  }
  const kind = kindOf(url, service, place);
  if (url.protocol === 'http:' && kind !== 'loopback') {
    inputs.fault(input, 'Plain http is taken for loopback addresses only.', `${input}: https://${url.host}`);
    return undefined;
  }
  return { url: address(url, service), from: input, kind };
}

function fromVariable(name: string, service: Service, inputs: Inputs, place: Place): Endpoint | undefined {
  const url = parse(place.env[name] ?? '');
  const kind = typeof url === 'string' ? 'other' : kindOf(url, service, place);
  if (typeof url !== 'string' && kind !== 'other') return { url: address(url, service), from: name, kind };
  const why =
    typeof url === 'string'
      ? url
      : `It names ${url.host}, which is neither loopback nor the vendor's host for ${place.location}.`;
  const host = typeof url === 'string' ? vendorUrl(service, place) : `https://${url.host}`;
  inputs.fault(
    name,
    `The step's variable ${name} would send model requests elsewhere. ${why}`,
    `${INPUT[service]}: ${host}   # if that is meant; otherwise unset ${name}`,
  );
  return undefined;
}

/** A URL we can use, or what is wrong with it. The text itself is never repeated: it may hold a password. */
function parse(text: string): URL | string {
  if (/[\s\\]/.test(text)) return 'The address has white space or a backslash in it.';
  if (!URL.canParse(text)) return 'It is not an address such as https://host.';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'The address has to begin with https://.';
  if (url.username !== '' || url.password !== '' || text.includes('@')) return 'The address has a user name in it.';
  if (url.search !== '' || url.hash !== '' || /[?#]/.test(text)) return 'The address has a query or a fragment.';
  return url;
}

function address(url: URL, service: Service): string {
  return `${url.origin}${url.pathname.replace(/\/+$/, '').replace(TAIL[service], '')}`;
}

function kindOf(url: URL, service: Service, place: Place): Endpoint['kind'] {
  if (isLoopback(url.hostname)) return 'loopback';
  const plain = url.protocol === 'https:' && url.port === '' && address(url, service) === url.origin;
  return plain && isVendorHost(url.hostname, service, place) ? 'vendor' : 'other';
}

/** 127.0.0.0/8, ::1 and `localhost`. The URL parser has already turned 127.1 or 0x7f000001 into dotted form. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}

/**
 * The exact host names of this service in this universe; the model's must also be in the location we name in the path. Names
 * below `p.googleapis.com` (Private Service Connect) are chosen by the network's owner and have to be given as an input.
 */
export function isVendorHost(hostname: string, service: Service, place: Pick<Place, 'universe' | 'location'>): boolean {
  const own = new URL(vendorUrl(service, place)).hostname;
  if (hostname === own) return true;
  const regional = new RegExp(`^${service}\\.([a-z]+-[a-z]+\\d{1,2})\\.rep\\.`).exec(hostname);
  if (!regional || hostname.slice(regional[0].length) !== place.universe) return false;
  return service !== 'aiplatform' || regional[1] === place.location;
}

/** What is said about addresses that are not the vendor's default; nothing when all are. */
export function endpointFindings(endpoints: Readonly<Partial<Record<Service, Endpoint>>>): readonly Finding[] {
  const moved = Object.entries(endpoints).filter(([, endpoint]) => endpoint.from !== undefined);
  if (moved.length === 0) return [];
  const said = moved.map(([service, { url, from }]) => `${service} → ${url} (${from})`).join(', ');
  const elsewhere = moved.some(([, endpoint]) => endpoint.kind !== 'vendor');
  return [
    {
      id: 'gcp-endpoint-override',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: elsewhere ? 'low' : 'info',
      title: `Requests go to addresses other than the default: ${said}.`,
      detail:
        'Whoever answers there sees the identity token (sts), a token of the pool (iamcredentials), or the access token, the task and the answers (aiplatform).',
      fix: `Unset ${[...new Set(moved.map(([, { from }]) => from))].join(', ')} to use Google's addresses.`,
    },
  ];
}
