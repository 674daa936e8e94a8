/**
 * Where a gateway is and what goes with every request to it: read by the gateway and by stored keys, which can be a gateway's too.
 * In: `base-url`, `custom-headers` · out: address and headers, or faults. Talks to no host.
 * Trap: clients add `/v1/messages` themselves, so an address that already ends in /v1 gives /v1/v1/…; and a header line may hide
 * another header behind a line end, or the credential that belongs into an input of its own.
 * https://www.rfc-editor.org/rfc/rfc9110#section-5.1 · https://code.claude.com/docs/en/llm-gateway
 */
import type { Host } from '../core/host.ts';
import type { InputSpec, Inputs } from '../core/inputs.ts';
import { revealed, Secret, type Value } from '../core/secret.ts';
import { readBaseUrl } from './base-url.ts';

export const ADDRESS_INPUTS: readonly InputSpec[] = [
  {
    name: 'base-url',
    type: 'text',
    group: 'Gateway',
    about: 'Address of a gateway that speaks the Anthropic or OpenAI API, without /v1 (https, or http on loopback).',
    example: 'https://llm-gateway.example.com',
    alias: ['base_url'],
  },
  {
    name: 'custom-headers',
    type: 'text',
    group: 'Gateway',
    about: 'Further request headers, one `Name: value` a line.',
    example: 'X-Tenant: payments',
    alias: ['custom_headers'],
  },
];

/** Inputs that carry a stored credential. */
export const KEY_INPUTS = ['api-key', 'claude-code-oauth-token', 'api-key-helper'] as const;

export interface GatewayAddress {
  /** Undefined: no gateway. */
  readonly url: string | undefined;
  readonly headers: readonly Header[];
}

export interface Header {
  readonly name: string;
  /** `Name: value`, secret when its name says so. */
  readonly line: Value;
  /** The value alone, to be hidden; undefined for a plain header. */
  readonly secret: Secret | undefined;
}

const EXAMPLE = 'base-url: https://llm-gateway.example.com';
const MOST_HEADERS = 32;
const LONGEST_VALUE = 8 * 1024;
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const KEY_LIKE = /key|token|secret|auth|passw|credential|cookie|session|signature/i;

/** Both inputs; undefined when there are faults, which are then on `inputs`. */
export function readGatewayAddress(inputs: Inputs): GatewayAddress | undefined {
  const wanted = inputs.given('base-url');
  const url = wanted ? readUrl(inputs) : undefined;
  const headers = inputs.given('custom-headers') ? readHeaders(inputs) : [];
  return (wanted && url === undefined) || !headers ? undefined : { url, headers };
}

function readUrl(inputs: Inputs): string | undefined {
  const url = readBaseUrl('base-url', inputs, EXAMPLE);
  const tail = /\/v1(?:\/(?:messages(?:\/count_tokens)?|chat\/completions|responses|models))?$|\/chat\/completions$/;
  const found = url === undefined ? null : tail.exec(url);
  if (url === undefined || !found) return url;
  inputs.fault(
    'base-url',
    `The address ends in ${found[0]}, which clients add themselves.`,
    `base-url: ${url.slice(0, found.index)}`,
  );
  return undefined;
}

function readHeaders(inputs: Inputs): readonly Header[] | undefined {
  const lines = (inputs.text('custom-headers') ?? '').split(/\r?\n/).map((line) => line.trim());
  const given = lines.filter((line) => line !== '');
  const before = inputs.faults.length;
  const headers = given.map((line, at) => readHeader(line, at + 1, inputs)).filter((one) => one !== undefined);
  const names = headers.map(({ name }) => name.toLowerCase());
  for (const name of new Set(names.filter((one, at) => names.indexOf(one) !== at))) {
    fault(inputs, `${name} is there twice.`, `${name}: value`);
  }
  if (given.length > MOST_HEADERS) fault(inputs, `There are more than ${MOST_HEADERS} headers.`, 'X-Tenant: payments');
  return inputs.faults.length === before ? headers : undefined;
}

function readHeader(line: string, at: number, inputs: Inputs): Header | undefined {
  const cut = line.indexOf(':');
  const name = cut < 0 ? '' : line.slice(0, cut);
  const value = line.slice(cut + 1).trim();
  // The line itself is not repeated: what lacks its name may be a value.
  if (!TOKEN.test(name)) return fault(inputs, `Line ${at} is not \`Name: value\`.`, 'X-Tenant: payments');
  const refusal = REFUSED.find(({ names }) => names.test(name));
  if (refusal) return fault(inputs, `${name} ${refusal.why}`, refusal.write, true);
  if (value === '') return fault(inputs, `${name} has no value.`, `${name}: value`);
  if (!/^[\x20-\x7e\t]+$/.test(value))
    return fault(inputs, `The value of ${name} is not plain ASCII.`, `${name}: value`);
  if (value.length > LONGEST_VALUE)
    return fault(inputs, `The value of ${name} is longer than 8 KiB.`, `${name}: value`);
  if (!KEY_LIKE.test(name)) return { name, line: `${name}: ${value}`, secret: undefined };
  return {
    name,
    line: new Secret(`header ${name}`, `${name}: ${value}`),
    secret: new Secret(`value of ${name}`, value),
  };
}

/** Into the vault: each secret line, and its value alone. */
export function hideHeaders(headers: readonly Header[], host: Host): void {
  for (const { secret, line } of headers) {
    if (secret) host.hide(secret);
    if (line instanceof Secret) host.hide(line);
  }
}

/** The form of ANTHROPIC_CUSTOM_HEADERS: one `Name: value` a line; secret when one of them is. */
export function joinHeaders(lines: readonly Value[]): Value {
  const text = lines.map((line) => revealed(line)).join('\n');
  return lines.some((line) => line instanceof Secret) ? new Secret('custom headers', text) : text;
}

interface Refused {
  readonly names: RegExp;
  readonly why: string;
  readonly write: string;
}

const REFUSED: readonly Refused[] = [
  {
    names: /^(?:authorization|proxy-authorization)$/i,
    why: 'carries the credential, which has inputs of its own.',
    write: 'audience: https://llm-gateway.example.com   # the job’s identity as bearer; or jwt-token, or api-key',
  },
  {
    names: /^(?:x-api-key|api-key|x-goog-api-key)$/i,
    why: 'carries a key, which has an input of its own.',
    write: 'api-key: ${{ secrets.GATEWAY_KEY }}',
  },
  {
    names:
      /^(?:host|content-length|content-type|content-encoding|transfer-encoding|connection|upgrade|te|trailer|expect|keep-alive)$/i,
    why: 'belongs to the connection and is set by the client.',
    write: 'custom-headers: X-Tenant: payments',
  },
];

function fault(inputs: Inputs, what: string, write: string, whole = false): undefined {
  inputs.fault('custom-headers', what, whole ? write : `custom-headers: ${write}`);
}
