/**
 * Which headers travel, each way. What is not named here stays.
 * In: headers of a message → out: those that may go on. Talks to no host.
 * Traps: some headers choose who pays (`openai-project`, `x-goog-user-project`, `anthropic-workspace-id`), some say how the message is
 * framed, some where we are; an answer in another coding than its own could not be counted.
 * Spec: RFC 9110 §7.6
 */
import type { IncomingHttpHeaders } from 'node:http';
import type { Headers } from './signers/index.ts';

const UP = new Set([
  'accept',
  'user-agent',
  'anthropic-version',
  'anthropic-beta',
  'openai-beta',
  'originator',
  'session_id',
  'session-id',
  'conversation_id',
  'version',
  'x-app',
  'x-goog-api-client',
  'x-amzn-bedrock-trace',
  'x-amzn-bedrock-guardrailidentifier',
  'x-amzn-bedrock-guardrailversion',
  'x-amzn-bedrock-performanceconfig-latency',
  'x-amzn-bedrock-service-tier',
]);
const UP_FAMILIES = /^(?:x-stainless-|x-claude-code-|x-codex-)/;

const DOWN = new Set([
  'content-type',
  'content-length',
  'cache-control',
  'retry-after',
  'retry-after-ms',
  'x-should-retry',
  'request-id',
  'x-request-id',
  'apim-request-id',
  'openai-processing-ms',
  'openai-version',
  'x-amzn-requestid',
  'x-amzn-errortype',
]);
const DOWN_FAMILIES = /^(?:x-amzn-bedrock-|anthropic-ratelimit-|x-ratelimit-)/;

export const JSON_TYPE = /^application\/(?:[\w.+-]*\+)?(?:x-amz-)?json\b/i;

const LONGEST_VALUE = 8 * 1024;
const PLAIN = /^[\t\x20-\x7e]*$/;

/** Of a request, with what every request of ours has. */
export function headersUp(given: IncomingHttpHeaders, host: string, length: number): Headers {
  const headers: Headers = {
    host,
    'user-agent': 'keyless-agent',
    'content-type': 'application/json',
    'content-length': String(length),
    'accept-encoding': 'identity',
  };
  for (const name in given) {
    const value = given[name];
    if (typeof value !== 'string' || value.length > LONGEST_VALUE || !PLAIN.test(value)) continue;
    if (UP.has(name) || UP_FAMILIES.test(name)) headers[name] = value;
  }
  return headers;
}

export function headersDown(given: IncomingHttpHeaders): Headers {
  const headers: Headers = {};
  for (const name in given) {
    const value = given[name];
    if (typeof value === 'string' && (DOWN.has(name) || DOWN_FAMILIES.test(name))) headers[name] = value;
  }
  return headers;
}
