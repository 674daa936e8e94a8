/**
 * Signature Version 4, the server's half: header-signed requests, and the presigned request inside a Bedrock
 * short-term API key. Also the small signer the scripted agent uses.
 * In: a request as it came over the wire. Out: the session that signed it, or why not. Talks to nobody.
 * Trap: the path is encoded once more on top of what the wire carries (every service but S3).
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 * https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { AwsSession, AwsSessions } from './aws-credentials.ts';
import { header, type WireRequest } from './loopback-server.ts';

export type SignatureProblem = 'missing' | 'incomplete' | 'unknown-key' | 'expired' | 'scope' | 'date' | 'signature';

export type Verification =
  | { readonly session: AwsSession; readonly problem?: undefined }
  | { readonly problem: SignatureProblem; readonly message: string; readonly session?: undefined };

export interface Expected {
  readonly sessions: AwsSessions;
  readonly service: string;
  readonly region: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';
const CLOCK_TOLERANCE_MS = 5 * 60_000;
const LONGEST_PRESIGN_SECONDS = 43_200;

const MESSAGES = {
  missing: 'Missing Authentication Token',
  unknown: 'The security token included in the request is invalid.',
  expired: 'The security token included in the request is expired',
  signature:
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
} as const;

const refuse = (problem: SignatureProblem, message: string): Verification => ({ problem, message });

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();

/** RFC 3986 encoding of everything but unreserved characters. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function canonicalPath(wirePath: string): string {
  return wirePath.split('/').map(encode).join('/') || '/';
}

function canonicalQuery(query: string): string {
  if (query === '') return '';
  return query
    .split('&')
    .map((pair) => {
      const [name = '', ...rest] = pair.split('=');
      return [encode(decode(name)), encode(decode(rest.join('=')))] as const;
    })
    .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Canonical {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly signedHeaders: readonly string[];
  readonly payloadHash: string;
}

function canonicalRequest(parts: Canonical): string {
  const lines = parts.signedHeaders.map((name) => {
    const values = parts.headers.filter(([key]) => key === name).map(([, value]) => value.trim().replace(/ +/g, ' '));
    return `${name}:${values.join(',')}\n`;
  });
  return [
    parts.method,
    canonicalPath(parts.path),
    canonicalQuery(parts.query),
    lines.join(''),
    parts.signedHeaders.join(';'),
    parts.payloadHash,
  ].join('\n');
}

interface Scope {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
}

function signatureOf(canonical: string, scope: Scope, timestamp: string, secret: string): string {
  const place = `${scope.date}/${scope.region}/${scope.service}/aws4_request`;
  const key = [scope.date, scope.region, scope.service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return hmac(key as Buffer, [ALGORITHM, timestamp, place, sha256(canonical)].join('\n')).toString('hex');
}

function readScope(credential: string | undefined): Scope | undefined {
  const parts = credential?.split('/') ?? [];
  const [accessKeyId = '', date = '', region = '', service = '', end] = parts;
  return parts.length === 5 && end === 'aws4_request' ? { accessKeyId, date, region, service } : undefined;
}

function readTimestamp(text: string | undefined): number | undefined {
  const found = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '');
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Verifies an `Authorization: AWS4-HMAC-SHA256 …` request against the minted keys. */
export function verifySignedRequest(request: WireRequest, expected: Expected): Verification {
  const authorization = header(request, 'authorization');
  if (authorization === undefined) return refuse('missing', MESSAGES.missing);
  if (!authorization.startsWith(`${ALGORITHM} `)) return refuse('incomplete', incomplete('Algorithm'));
  const fields = new Map(
    authorization
      .slice(ALGORITHM.length)
      .split(',')
      .map((field) => field.trim().split(/=(.*)/s, 2) as [string, string]),
  );
  const absent = ['Credential', 'SignedHeaders', 'Signature'].find((name) => !fields.get(name));
  if (absent) return refuse('incomplete', incomplete(absent));
  const scope = readScope(fields.get('Credential'));
  const timestamp = header(request, 'x-amz-date');
  const signedHeaders = (fields.get('SignedHeaders') ?? '').split(';');
  if (!scope) return refuse('incomplete', 'Credential must have exactly 5 slash-delimited elements.');
  if (readTimestamp(timestamp) === undefined || timestamp === undefined) {
    return refuse('incomplete', "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
  }
  const unsigned = unsignedHeader(request, signedHeaders);
  if (unsigned) return refuse('signature', `'${unsigned}' must be a 'SignedHeader' in the AWS Authorization.`);
  // The hash of what arrived, not the one the client claims in x-amz-content-sha256.
  const payloadHash = sha256(request.body);
  return judge(expected, {
    scope,
    timestamp,
    sessionToken: header(request, 'x-amz-security-token'),
    signature: fields.get('Signature') ?? '',
    lifeMs: CLOCK_TOLERANCE_MS,
    canonical: {
      method: request.method,
      path: request.path,
      query: request.target.split('?')[1] ?? '',
      headers: request.headers,
      signedHeaders,
      payloadHash,
    },
  });
}

const incomplete = (what: string): string => `Authorization header requires '${what}' parameter.`;

function unsignedHeader(request: WireRequest, signed: readonly string[]): string | undefined {
  if (!signed.includes('host')) return 'Host';
  const names = request.headers.map(([name]) => name);
  return names.find((name) => name.startsWith('x-amz-') && !signed.includes(name));
}

interface Claim {
  readonly scope: Scope;
  readonly timestamp: string;
  readonly sessionToken: string | undefined;
  readonly signature: string;
  /** How long after its timestamp the request is good. */
  readonly lifeMs: number;
  readonly canonical: Canonical;
}

function judge(expected: Expected, claim: Claim): Verification {
  const session = expected.sessions.find(claim.scope.accessKeyId);
  if (!session || session.sessionToken !== claim.sessionToken) return refuse('unknown-key', MESSAGES.unknown);
  if (expected.now >= session.expiresAt) return refuse('expired', MESSAGES.expired);
  const placed = judgeScope(expected, claim) ?? judgeDate(expected, claim);
  if (placed) return placed;
  const own = signatureOf(canonicalRequest(claim.canonical), claim.scope, claim.timestamp, session.secretAccessKey);
  const given = Buffer.from(claim.signature);
  const same = given.length === own.length && timingSafeEqual(given, Buffer.from(own));
  return same ? { session } : refuse('signature', MESSAGES.signature);
}

function judgeScope(expected: Expected, { scope, timestamp }: Claim): Verification | undefined {
  if (scope.region !== expected.region) {
    return refuse('scope', `Credential should be scoped to a valid region, not '${scope.region}'.`);
  }
  if (scope.service !== expected.service) {
    return refuse('scope', `Credential should be scoped to correct service: '${expected.service}'.`);
  }
  if (scope.date !== timestamp.slice(0, 8)) {
    return refuse('scope', `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date.`);
  }
  return undefined;
}

function judgeDate(expected: Expected, claim: Claim): Verification | undefined {
  const signedAt = readTimestamp(claim.timestamp) ?? 0;
  if (expected.now > signedAt + claim.lifeMs) {
    return refuse('date', `Signature expired: ${claim.timestamp} is now earlier than ${isoBasic(expected.now)}`);
  }
  if (expected.now < signedAt - CLOCK_TOLERANCE_MS) {
    return refuse(
      'date',
      `Signature not yet current: ${claim.timestamp} is still later than ${isoBasic(expected.now)}`,
    );
  }
  return undefined;
}

const isoBasic = (ms: number): string => new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, '');

export const BEARER_PREFIX = 'bedrock-api-key-';
const BEARER_HOST = 'bedrock.amazonaws.com';

/** The presigned address inside a short-term Bedrock key; undefined: not such a key. */
export function readBearerKey(bearer: string): string | undefined {
  if (!bearer.startsWith(BEARER_PREFIX)) return undefined;
  const text = Buffer.from(bearer.slice(BEARER_PREFIX.length), 'base64').toString('utf8');
  return text.startsWith(`${BEARER_HOST}/?`) ? text : undefined;
}

/** Verifies a `bedrock-api-key-…` bearer: a presigned POST of CallWithBearerToken, with `&Version=1` appended unsigned. */
export function verifyBearerKey(bearer: string, expected: Expected): Verification {
  const malformed = refuse('unknown-key', 'Invalid API Key format: Must start with pre-defined prefix');
  const text = readBearerKey(bearer);
  if (text === undefined) return malformed;
  const pairs = text.slice(`${BEARER_HOST}/?`.length).split('&');
  const query = new URLSearchParams(pairs.join('&'));
  const scope = readScope(query.get('X-Amz-Credential') ?? undefined);
  const timestamp = query.get('X-Amz-Date') ?? undefined;
  const seconds = Number(query.get('X-Amz-Expires'));
  const sound =
    query.get('Action') === 'CallWithBearerToken' &&
    query.get('X-Amz-Algorithm') === ALGORITHM &&
    query.get('X-Amz-SignedHeaders') === 'host' &&
    query.get('Version') === '1' &&
    seconds > 0 &&
    seconds <= LONGEST_PRESIGN_SECONDS;
  if (!sound || !scope || timestamp === undefined || readTimestamp(timestamp) === undefined) return malformed;
  const verification = judge(expected, {
    scope,
    timestamp,
    sessionToken: query.get('X-Amz-Security-Token') ?? undefined,
    signature: query.get('X-Amz-Signature') ?? '',
    lifeMs: seconds * 1000,
    canonical: {
      method: 'POST',
      path: '/',
      query: pairs.filter((pair) => !/^(X-Amz-Signature|Version)=/.test(pair)).join('&'),
      headers: [['host', BEARER_HOST]],
      signedHeaders: ['host'],
      payloadHash: sha256(''),
    },
  });
  if (verification.problem === 'date') return refuse('expired', 'Bearer Token has expired');
  return verification;
}

export interface SigningKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** Headers that sign this request, for the scripted agent. */
export function signRequest(
  request: { readonly method: string; readonly url: URL; readonly body: string },
  keys: SigningKeys,
  place: { readonly region: string; readonly service: string; readonly now: number },
): Record<string, string> {
  const timestamp = isoBasic(place.now);
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    host: request.url.host,
    'x-amz-date': timestamp,
    ...(keys.sessionToken !== undefined && { 'x-amz-security-token': keys.sessionToken }),
  };
  const signedHeaders = Object.keys(headers).sort();
  const scope = { accessKeyId: keys.accessKeyId, date: timestamp.slice(0, 8), ...place };
  const canonical = canonicalRequest({
    method: request.method,
    path: request.url.pathname,
    query: request.url.search.slice(1),
    headers: Object.entries(headers),
    signedHeaders,
    payloadHash: sha256(request.body),
  });
  const signature = signatureOf(canonical, scope, timestamp, keys.secretAccessKey);
  const credential = `${scope.accessKeyId}/${scope.date}/${scope.region}/${scope.service}/aws4_request`;
  const authorization = `${ALGORITHM} Credential=${credential}, SignedHeaders=${signedHeaders.join(';')}, Signature=${signature}`;
  return { ...headers, authorization };
}
