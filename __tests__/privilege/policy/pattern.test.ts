/** Wildcards: against a naive reference, and never more certain than is true. */

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { breadthOf, canMeet, covers, Pattern } from '../../../src/privilege/policy/pattern.ts';

/** By the definition, without any cleverness. */
function naive(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  if (pattern[0] === '*') return naive(pattern.slice(1), text) || (text !== '' && naive(pattern, text.slice(1)));
  return text !== '' && (pattern[0] === '?' || pattern[0] === text[0]) && naive(pattern.slice(1), text.slice(1));
}

const few = (letters: string, maxLength: number) =>
  fc.array(fc.constantFrom(...letters), { maxLength }).map((all) => all.join(''));
const pattern = few('ab*?', 8);
const text = few('ab', 9);
const arn = fc
  .tuple(few('ab*', 3), few('ab*', 3), few('ab*:', 5))
  .map(([region, account, name]) => `arn:aws:s3:${region}:${account}:${name}`);

describe('a pattern', () => {
  it('fits exactly what the definition says', () => {
    fc.assert(
      fc.property(pattern, text, (wild, plain) => new Pattern(wild).covers(plain) === naive(wild, plain)),
      { numRuns: 20_000 },
    );
  });

  it('covers another only when it fits all that the other fits', () => {
    fc.assert(
      fc.property(pattern, pattern, text, (wide, narrow, plain) => {
        if (new Pattern(wide).covers(narrow) && naive(narrow, plain)) expect(naive(wide, plain)).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it('is said not to meet another only when nothing fits both', () => {
    fc.assert(
      fc.property(pattern, pattern, text, (one, other, plain) => {
        if (!canMeet(one, other)) expect(naive(one, plain) && naive(other, plain)).toBe(false);
      }),
      { numRuns: 20_000 },
    );
  });

  it('covers an ARN only when its star need not reach over a colon', () => {
    fc.assert(
      fc.property(arn, arn, (wide, narrow) => {
        if (covers(wide, narrow)) expect(new Pattern(wide).covers(narrow)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
    expect(covers('arn:aws:s3:*', 'arn:aws:s3:::bucket')).toBe(false);
    expect(covers('arn:aws:s3:::*', 'arn:aws:s3:::bucket/key')).toBe(true);
    expect(covers('arn:aws:iam::*:role/x', 'arn:aws:iam::1:2:role/x')).toBe(false);
  });

  it('of two thousand stars is matched in less than 50 ms', () => {
    const wild = 'a*'.repeat(1000);
    const from = performance.now();
    expect(new Pattern(`${wild}b`).covers('a'.repeat(2000))).toBe(false);
    expect(new Pattern(`${wild}?b`).covers('a'.repeat(2000))).toBe(false);
    expect(performance.now() - from).toBeLessThan(50);
  });

  it.each([
    ['*', 'every'],
    ['arn:aws:s3:::*', 'every'],
    ['arn:aws:s3:::*/*', 'every'],
    ['arn:aws:s3:::bucket/*', 'named'],
    ['arn:aws:s3:::team-*/*', 'some'],
    ['arn:aws:iam::123456789012:role/*', 'every'],
    ['arn:aws:iam::*:role/*', 'every'],
    ['arn:aws:iam::123456789012:role/*Bedrock*', 'some'],
    ['arn:aws:iam::*:role/ci-agent', 'named'],
    ['arn:aws:secretsmanager:us-east-1:123456789012:secret:*', 'every'],
    ['arn:aws:secretsmanager:us-east-1:123456789012:secret:prod-*', 'some'],
    ['arn:aws:bedrock:*::foundation-model/*', 'every'],
    ['arn:aws:bedrock:*::foundation-model/anthropic.*', 'some'],
    ['arn:aws:bedrock:*::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0', 'named'],
    ['arn:aws:sqs:us-east-1:123456789012:jobs', 'named'],
    ['arn:aws:s3*', 'every'],
  ])('%s stands for %s of its kind', (resource, breadth) => expect(breadthOf(resource)).toBe(breadth));
});
