/**
 * Our own answers in the words of each API, so that its clients take them for what they are.
 * In: a kind of refusal, a sentence → out: status, headers, body. Talks to no host.
 * Traps: clients repeat a 429 for minutes, so a used-up budget is answered with a status that every CLI was seen to take as final, at
 * the first try; the SDKs of Anthropic and OpenAI read `x-should-retry`; what is left of a request that was not read must not be taken for the next one.
 * Specs: https://docs.anthropic.com/en/api/errors · https://platform.openai.com/docs/guides/error-codes ·
 * https://google.aip.dev/193 · https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
 */
import type { ServerResponse } from 'node:http';

export type Dialect = 'anthropic' | 'openai' | 'aws' | 'google';

export const KINDS = [
  'not-found',
  'unauthorised',
  'invalid',
  'too-large',
  'model',
  'over-budget',
  'busy',
  'credential',
  'upstream',
  'timeout',
] as const;
export type Kind = (typeof KINDS)[number];

/** A request that is not answered by the model. The words are ours and hold nothing secret. */
export class Refusal extends Error {
  readonly kind: Kind;
  constructor(kind: Kind, words: string) {
    super(words);
    this.kind = kind;
  }
}

type Row = Readonly<Record<Kind, readonly [status: number, name: string]>>;

const NAMES: Readonly<Record<Dialect, Row>> = {
  anthropic: {
    'not-found': [404, 'not_found_error'],
    unauthorised: [401, 'authentication_error'],
    invalid: [400, 'invalid_request_error'],
    'too-large': [413, 'request_too_large'],
    model: [403, 'permission_error'],
    'over-budget': [403, 'permission_error'],
    busy: [529, 'overloaded_error'],
    credential: [503, 'api_error'],
    upstream: [502, 'api_error'],
    timeout: [504, 'timeout_error'],
  },
  openai: {
    'not-found': [404, 'unknown_url'],
    unauthorised: [401, 'invalid_api_key'],
    invalid: [400, 'invalid_value'],
    'too-large': [413, 'request_too_large'],
    model: [403, 'model_not_found'],
    // The vendor's own status for it is 429, which OpenCode repeats for 40 seconds and then ends with success.
    'over-budget': [400, 'insufficient_quota'],
    busy: [503, 'server_overloaded'],
    credential: [503, 'server_error'],
    upstream: [502, 'server_error'],
    timeout: [504, 'server_error'],
  },
  aws: {
    'not-found': [404, 'UnknownOperationException'],
    unauthorised: [403, 'UnrecognizedClientException'],
    invalid: [400, 'ValidationException'],
    'too-large': [413, 'ValidationException'],
    model: [403, 'AccessDeniedException'],
    'over-budget': [400, 'ServiceQuotaExceededException'],
    busy: [503, 'ServiceUnavailableException'],
    credential: [503, 'ServiceUnavailableException'],
    upstream: [502, 'ServiceUnavailableException'],
    timeout: [504, 'ModelTimeoutException'],
  },
  google: {
    'not-found': [404, 'NOT_FOUND'],
    unauthorised: [401, 'UNAUTHENTICATED'],
    invalid: [400, 'INVALID_ARGUMENT'],
    'too-large': [413, 'INVALID_ARGUMENT'],
    model: [403, 'PERMISSION_DENIED'],
    'over-budget': [403, 'PERMISSION_DENIED'],
    busy: [503, 'UNAVAILABLE'],
    credential: [503, 'UNAVAILABLE'],
    upstream: [502, 'UNAVAILABLE'],
    timeout: [504, 'DEADLINE_EXCEEDED'],
  },
};

/** What a second try could change. */
const PASSING: readonly Kind[] = ['busy', 'credential', 'upstream', 'timeout'];

/** @param status the endpoint's own, when it is its error that is told in our words */
export function refuse(
  response: ServerResponse,
  dialect: Dialect,
  { kind, message }: Refusal,
  unread: boolean,
  status = NAMES[dialect][kind][0],
): number {
  const name = NAMES[dialect][kind][1];
  const body = JSON.stringify(bodyOf(dialect, status, name, message));
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(dialect === 'aws' && { 'x-amzn-errortype': name }),
    ...(!PASSING.includes(kind) && { 'x-should-retry': 'false' }),
    ...(unread && { connection: 'close' }),
  });
  response.end(body);
  return status;
}

function bodyOf(dialect: Dialect, code: number, name: string, message: string): object {
  if (dialect === 'aws') return { message };
  if (dialect === 'google') return { error: { code, message, status: name } };
  if (dialect === 'openai') return { error: { message, type: name, param: null, code: name } };
  return { type: 'error', error: { type: name, message } };
}
