/**
 * How AWS says no, and why: the error code and the reason of an answer, whatever protocol the service speaks.
 * In: an answer · out: its code and message; the parts of the documented denial. Talks to no host.
 * Traps: the same refusal is XML in three shapes, or JSON with its code in the body or in a header, with or without a namespace.
 * A denial by an organisation or by a VPC endpoint says nothing about the principal: elsewhere it may be allowed.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 */
import type { HttpResponse } from '../../core/host.ts';
import { type Fields, text } from '../../kit/fields.ts';
import { parseStrictObject } from '../../kit/strict-json.ts';

export type Protocol = 'query' | 'ec2' | 's3' | 'json' | 'rest';

export interface AwsError {
  readonly code: string;
  readonly message: string;
}

/** Error code and message; undefined: the answer is no error of the service. */
export function errorOf(protocol: Protocol, response: HttpResponse): AwsError | undefined {
  return protocol === 'json' || protocol === 'rest' ? jsonError(response) : xmlError(response.body);
}

function jsonError({ headers, body }: HttpResponse): AwsError | undefined {
  const fields = jsonOf(body);
  if (!fields) return undefined;
  const code = headers['x-amzn-errortype'] ?? text(fields.__type) ?? text(fields.code);
  if (code === undefined) return undefined;
  const message = text(fields.message) ?? text(fields.Message) ?? '';
  // `com.example#AccessDeniedException`, `AccessDeniedException:http://…`
  return { code: code.replace(/^.*#/, '').replace(/:.*$/, ''), message };
}

/** `<Error>` of the query protocol and of S3, `<Errors><Error>` of EC2. */
function xmlError(body: string): AwsError | undefined {
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?<(?:ErrorResponse|Response|Error)[\s>]/.test(body)) return undefined;
  const code = elementOf(body, 'Code');
  return code === undefined ? undefined : { code, message: elementOf(body, 'Message') ?? '' };
}

/** A JSON object that means one thing only; undefined: it is none. */
export function jsonOf(body: string): Fields | undefined {
  try {
    return parseStrictObject(body);
  } catch {
    return undefined;
  }
}

/** Text of the first element of that name, unescaped; undefined: there is none. Names are ours, never an answer's. */
export function elementOf(xml: string, name: string): string | undefined {
  const found = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return found === undefined ? undefined : unescaped(found);
}

/** Texts of all elements of that name that hold text alone, unescaped. */
export function elementsOf(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map((match) => unescaped(match[1] ?? ''));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(value: string): string {
  return value.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0x10ffff ? whole : String.fromCodePoint(point);
  });
}

/** What each protocol answers to a caller who may not: its status and its code. */
const DENIALS: Readonly<Record<Protocol, { readonly status: readonly number[]; readonly codes: readonly string[] }>> = {
  query: { status: [403], codes: ['AccessDenied'] },
  ec2: { status: [403], codes: ['UnauthorizedOperation'] },
  s3: { status: [403], codes: ['AccessDenied'] },
  json: { status: [400, 403], codes: ['AccessDeniedException'] },
  rest: { status: [403], codes: ['AccessDeniedException'] },
};

/** Who denied it, as far as the answer tells. */
export type DeniedBy = 'session policy' | 'identity' | 'elsewhere' | 'unsaid';

/**
 * The documented denial of this action to this principal.
 * @param principal the caller's ARN when it is known
 * @returns who denied it; undefined: it is no such denial
 */
export function denialOf(
  protocol: Protocol,
  action: string,
  principal: string | undefined,
  response: HttpResponse,
): DeniedBy | undefined {
  const { status, codes } = DENIALS[protocol];
  const error = errorOf(protocol, response);
  if (!error || !status.includes(response.status) || !codes.includes(error.code)) return undefined;
  const { message } = error;
  const told = /is not authorized to perform: ([\w-]+:\w+)/.exec(message)?.[1];
  if (told === undefined && !saysLittle(protocol, message)) return undefined;
  if (told !== undefined && told.toLowerCase() !== action.toLowerCase()) return undefined;
  const user = /^User: (arn:\S+) is not/.exec(message)?.[1];
  if (user !== undefined && principal !== undefined && user !== principal) return undefined;
  return deniedBy(message);
}

/** Two services have a denial of their own that names neither who nor what. */
function saysLittle(protocol: Protocol, message: string): boolean {
  if (protocol === 's3') return message === 'Access Denied';
  return protocol === 'ec2' && message.startsWith('You are not authorized to perform this operation');
}

function deniedBy(message: string): DeniedBy {
  const [, type = ''] =
    /(?:because no|(?:with|due to) an explicit deny in an?) (.+?) (?:policy|boundary)\b/i.exec(message) ?? [];
  if (/^(?:service control|resource control|VPC endpoint)$/i.test(type)) return 'elsewhere';
  if (/^session$/i.test(type)) return 'session policy';
  return type === '' ? 'unsaid' : 'identity';
}

/** What AWS answers to a request that is not signed with the key it names. */
const BAD_SIGNATURE =
  /^(?:SignatureDoesNotMatch|InvalidSignature(?:Exception)?|AuthFailure|IncompleteSignature(?:Exception)?)$/;

/** True when the answer refuses the signature, and nothing but that. */
export function refusesSignature(protocol: Protocol, response: HttpResponse): boolean {
  const error = errorOf(protocol, response);
  return error !== undefined && response.status >= 400 && response.status < 500 && BAD_SIGNATURE.test(error.code);
}
