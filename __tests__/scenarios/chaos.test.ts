/** Every endpoint of every exchange × every way it can misbehave: the right verdict, in bounded time, and no token in any text. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ChaosName } from '../../src/emulators/index.ts';
import { BOTH, type Change, type Ended, FAULTS, key, NAMES, type Name } from '../fakes/chaos.ts';

const MINUTES = 180_000;
const JOURNEYS = join(import.meta.dirname, '../fakes/chaos.ts');
const PLAY = `const { playAll } = await import(process.argv[1]); process.stdout.write(JSON.stringify(await playAll()));`;

/** What must become of an endpoint that misbehaves for good, and of one that does so once. */
type Verdicts = readonly [always: string, once: string];
const UNREACHABLE: Verdicts = ['4 exchange-unreachable', 'ok'];
const THROTTLED: Verdicts = ['4 exchange-throttled', 'ok'];
const FAILED: Verdicts = ['4 exchange-failed', 'ok'];
/** Something else answered: it would again. */
const FOREIGN: Verdicts = ['4 exchange-malformed', '4 exchange-malformed'];
const EMPTY: Verdicts = ['4 exchange-malformed', 'ok'];
const NO_KEYS: Verdicts = ['3 identity-keys', 'ok'];
const NO_KEYS_AT_ALL: Verdicts = ['3 identity-keys', '3 identity-keys'];
const FINE: Verdicts = ['ok', 'ok'];

const USUAL: Readonly<Record<ChaosName, Verdicts>> = {
  timeout: UNREACHABLE,
  reset: UNREACHABLE,
  'too many requests': THROTTLED,
  'internal error': FAILED,
  'bad gateway': FAILED,
  unavailable: FAILED,
  'gateway timeout': FAILED,
  'truncated body': UNREACHABLE,
  'wrong content type': FINE,
  'html with status 200': FOREIGN,
  'no answer at all': EMPTY,
  garbage: FOREIGN,
};

const EXPECTED: Readonly<Record<Name, Readonly<Record<ChaosName, Verdicts>>>> = {
  'AWS STS': { ...USUAL, 'no answer at all': FOREIGN },
  'Google STS': USUAL,
  'IAM Credentials': USUAL,
  Entra: { ...USUAL, 'no answer at all': FOREIGN },
  Anthropic: USUAL,
  OpenAI: USUAL,
  JWKS: {
    timeout: NO_KEYS,
    reset: NO_KEYS,
    'too many requests': NO_KEYS,
    'internal error': NO_KEYS,
    'bad gateway': NO_KEYS,
    unavailable: NO_KEYS,
    'gateway timeout': NO_KEYS,
    'truncated body': NO_KEYS,
    'wrong content type': FINE,
    'html with status 200': NO_KEYS_AT_ALL,
    'no answer at all': NO_KEYS_AT_ALL,
    garbage: NO_KEYS_AT_ALL,
  },
};

const CHANGED: Readonly<Record<Name, Readonly<Partial<Record<Change, string>>>>> = {
  'AWS STS': { 'issuer ahead': 'ok' },
  'Google STS': { 'issuer ahead': 'ok', 'endpoint ahead': '4 exchange-expired', 'endpoint behind': 'ok' },
  'IAM Credentials': { 'issuer ahead': 'ok', 'endpoint ahead': '4 exchange-expired', 'endpoint behind': 'ok' },
  Entra: { 'issuer ahead': 'ok', 'endpoint ahead': 'ok', 'endpoint behind': 'ok' },
  Anthropic: {
    'issuer ahead': '4 exchange-denied',
    'endpoint ahead': 'ok',
    'endpoint behind': '4 exchange-denied',
    'keys not published': '4 exchange-denied',
  },
  OpenAI: { 'issuer ahead': 'ok', 'endpoint ahead': '4 exchange-rejected', 'endpoint behind': 'ok' },
  JWKS: {
    'issuer ahead': '3 identity-expired',
    'issuer behind': 'ok',
    'keys not published': '3 identity-untrusted',
  },
};
const changesOf = (name: Name): Readonly<Partial<Record<Change, string>>> => ({
  'issuer behind': '3 identity-malformed',
  'keys added': 'ok',
  'keys replaced': 'ok',
  'keys not published': '4 exchange-rejected',
  ...CHANGED[name],
});

let ended: Readonly<Record<string, Ended>> = {};

beforeAll(async () => {
  const words = ['--no-warnings', '--input-type=module', '-e', PLAY, JOURNEYS];
  const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 8 * 1024 * 1024 });
  ended = JSON.parse(stdout) as Record<string, Ended>;
}, MINUTES);

/** Longest journey, seconds: what its own limits allow (45 for an exchange, 20 for keys) and a fast clock's share of computing. */
const longest = (name: Name): number => (name === 'JWKS' ? 30 : 60);

describe.each(NAMES)('%s', (name) => {
  it.each(FAULTS)('that gives: %s', (fault) => {
    const [always, once] = BOTH.map((times) => ended[key(name, fault, times)]!);
    expect([always!.verdict, once!.verdict]).toEqual(EXPECTED[name][fault]);
    expect([...always!.leaks, ...once!.leaks]).toEqual([]);
    expect(Math.max(always!.seconds, once!.seconds)).toBeLessThan(longest(name));
  });

  it.each(Object.entries(changesOf(name)))('with %s: %s', (change, verdict) => {
    const { verdict: told, leaks, seconds } = ended[key(name, change)]!;
    expect(told).toBe(verdict);
    expect(leaks).toEqual([]);
    expect(seconds).toBeLessThan(longest(name));
  });
});
