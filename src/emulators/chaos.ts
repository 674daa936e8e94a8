/**
 * The ways any endpoint can misbehave, by name, for tests that drive a client through all of them.
 * In: nothing. Out: faults that every emulated service understands. Talks to nobody.
 * Clock skew and key rotation belong to the issuer: `issuer.faults.add(SKEWS.behind)`, `issuer.rotate()`.
 */
import type { WireFault } from './loopback-server.ts';

const PAGE = '<!doctype html><html><head><title>502</title></head><body><h1>Bad gateway</h1></body></html>';
const json = { 'content-type': 'application/json' };

/** Faults of the wire and of what stands in front of a service. */
export const CHAOS = {
  timeout: { kind: 'hang' },
  reset: { kind: 'reset' },
  'too many requests': {
    kind: 'http',
    status: 429,
    headers: { ...json, 'retry-after': '1' },
    body: '{"error":"too many requests"}',
  },
  'internal error': { kind: 'http', status: 500, headers: json, body: '{"error":"internal"}' },
  'bad gateway': { kind: 'http', status: 502, headers: { 'content-type': 'text/html' }, body: PAGE },
  unavailable: { kind: 'http', status: 503, headers: json, body: '{"error":"unavailable"}' },
  'gateway timeout': { kind: 'http', status: 504 },
  'truncated body': { kind: 'truncated' },
  'wrong content type': { kind: 'content-type', value: 'text/plain' },
  'html with status 200': { kind: 'http', status: 200, headers: { 'content-type': 'text/html' }, body: PAGE },
  'no answer at all': { kind: 'http', status: 200, headers: json, body: '' },
  garbage: { kind: 'garbage' },
} as const satisfies Readonly<Record<string, WireFault>>;

export type ChaosName = keyof typeof CHAOS;

/** A clock five minutes off, for issuers and services. */
export const SKEWS = {
  ahead: { kind: 'skew', seconds: 300 },
  behind: { kind: 'skew', seconds: -300 },
} as const;
