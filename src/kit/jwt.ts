/**
 * Reads a JWT in compact form (RFC 7519, RFC 7515 §3.1) without verifying it.
 * In: text · out: header and claims, or a KeylessError that says what is wrong and never repeats the text. Talks to no host.
 * Trap: decoders of base64url are lenient (blanks, padding, stray bits); two texts that decode alike are two tokens, so only
 * the canonical spelling is taken.
 */
import { KeylessError } from '../core/errors.ts';
import type { Claims } from '../core/identity.ts';

/** Longest token read, characters. A CI token has about two thousand. */
export const LONGEST_JWT = 64 * 1024;
const COMPACT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;
const TEXT_CLAIMS = ['iss', 'sub', 'jti'] as const;
const TIME_CLAIMS = ['exp', 'iat', 'nbf'] as const;

export interface DecodedJwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Claims;
}

/** @throws KeylessError identity-malformed */
export function decodeJwt(text: string): DecodedJwt {
  if (text.length > LONGEST_JWT) throw malformed('It is longer than 64 KiB.');
  if (!COMPACT.test(text)) throw malformed('It is not three parts in base64url with dots between them.');
  const [head = '', body = '', signature = ''] = text.split('.');
  bytesOf(signature, 'signature');
  const header = objectOf(head, 'header');
  if (typeof header.alg !== 'string' || header.alg.toLowerCase() === 'none') throw malformed('It is not signed.');
  const claims = objectOf(body, 'payload');
  checkTypes(claims);
  return { header, claims };
}

function objectOf(part: string, name: string): Record<string, unknown> {
  const bytes = bytesOf(part, name);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw malformed(`Its ${name} is not JSON.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw malformed(`Its ${name} is not a JSON object.`);
  }
  return value as Record<string, unknown>;
}

function bytesOf(part: string, name: string): Buffer {
  const bytes = Buffer.from(part, 'base64url');
  if (bytes.toString('base64url') !== part) throw malformed(`Its ${name} is not canonical base64url.`);
  return bytes;
}

function checkTypes(claims: Record<string, unknown>): void {
  const texts = TEXT_CLAIMS.filter((name) => claims[name] !== undefined && typeof claims[name] !== 'string');
  const times = TIME_CLAIMS.filter((name) => claims[name] !== undefined && !Number.isFinite(claims[name]));
  const { aud } = claims;
  const audience = aud === undefined || typeof aud === 'string' || (Array.isArray(aud) && aud.every(isText));
  const wrong = [...texts, ...times, ...(audience ? [] : ['aud'])];
  if (wrong.length > 0) throw malformed(`Its claim ${wrong.join(', ')} has the wrong type.`);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function malformed(why: string): KeylessError {
  return new KeylessError('identity-malformed', `The identity token is not a usable JWT. ${why}`, {
    likely: 'Something other than the CI system answered, or the value was cut or wrapped on its way.',
    fix: 'Run the job again; if it stays, check what a proxy or a wrapper does to the token request.',
  });
}
