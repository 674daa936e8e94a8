/** Whatever the policies are: more rights never look like fewer, a full Deny ends all, a fault is never a pass. */

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SEVERITIES } from '../../../src/core/finding.ts';
import { decide, type PolicyDocument } from '../../../src/emulators/iam-policy.ts';
import { judgeDocuments, type PolicyJudgement } from '../../../src/privilege/policy/judge.ts';
import { covers } from '../../../src/privilege/policy/pattern.ts';
import { deny, documentOf, exceeded, judge, LIST } from './judging.ts';

const ACTIONS = [
  '*',
  's3:*',
  's3:Get*',
  's3:GetObject',
  'iam:PassRole',
  'ec2:RunInstances',
  'bedrock:*',
  'bedrock:InvokeModel',
  'lambda:UpdateFunctionCode',
  'sts:AssumeRole',
  'nosuch:Thing',
];
const RESOURCES = [
  '*',
  'arn:aws:s3:::*',
  'arn:aws:s3:::bucket/*',
  'arn:aws:s3:::bucket/a',
  'arn:aws:s3:::b*/a',
  'arn:aws:iam::123456789012:role/one',
  'arn:aws:iam::123456789012:role/*',
  'arn:aws:bedrock:*::foundation-model/*',
];
const CONDITIONS = [
  undefined,
  { StringEquals: { 'aws:ResourceTag/team': 'agents' } },
  { StringNotEquals: { 'aws:PrincipalTag/team': 'x' } },
  { Bool: { 'aws:ViaAWSService': 'true' } },
  { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'x' } },
];
const few = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });

const statement = (effects: readonly string[]) =>
  fc
    .record({
      Effect: fc.constantFrom(...effects),
      actions: few(ACTIONS),
      notAction: fc.boolean(),
      resources: few(RESOURCES),
      notResource: fc.boolean(),
      condition: fc.constantFrom(...CONDITIONS),
    })
    .map(({ Effect, actions, notAction, resources, notResource, condition }) => ({
      Effect,
      [notAction ? 'NotAction' : 'Action']: actions,
      [notResource ? 'NotResource' : 'Resource']: resources,
      ...(condition === undefined ? {} : { Condition: condition }),
    }));
const any = fc.array(statement(['Allow', 'Allow', 'Deny']), { minLength: 1, maxLength: 4 });
const boundary = fc.option(fc.array(statement(['Allow', 'Allow', 'Deny']), { minLength: 1, maxLength: 2 }), {
  nil: undefined,
});

const rank = ({ verdict, severity }: { verdict: string; severity: (typeof SEVERITIES)[number] }): number =>
  (verdict === 'exceeded' ? 10 : 0) + SEVERITIES.indexOf(severity);
const ranks = ({ findings }: PolicyJudgement): ReadonlyMap<string, number> =>
  new Map(findings.map((one) => [one.id, rank(one)]));
const options = (limits: readonly unknown[] | undefined) =>
  limits === undefined ? {} : { boundary: { name: 'boundary', object: documentOf(...limits) } };

describe('for all policies', () => {
  it('another Allow removes no finding and weakens none', () => {
    fc.assert(
      fc.property(any, statement(['Allow']), boundary, (statements, more, limits) => {
        const after = ranks(judge([...statements, more], options(limits)));
        for (const [id, before] of ranks(judge(statements, options(limits)))) {
          expect({ id, weakened: (after.get(id) ?? -1) < before }).toEqual({ id, weakened: false });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a Deny of everything leaves nothing exceeded and nothing allowed', () => {
    fc.assert(
      fc.property(any, boundary, (statements, limits) => {
        const judged = judge([...statements, deny('*')], options(limits));
        expect(exceeded(judged)).toEqual([]);
        expect(judged.effective?.names()).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('what a plain evaluator allows is in the effective set, by a grant that covers it', () => {
    const requests = [
      ['s3:GetObject', 'arn:aws:s3:::bucket/a'],
      ['s3:GetObject', 'arn:aws:s3:::other/b'],
      ['iam:PassRole', 'arn:aws:iam::123456789012:role/one'],
      ['sts:AssumeRole', 'arn:aws:iam::123456789012:role/two'],
      ['bedrock:InvokeModel', 'arn:aws:bedrock:us-east-1::foundation-model/m'],
    ] as const;
    const contexts = [{}, { 'aws:ResourceTag/team': 'agents' }, { 'aws:ViaAWSService': 'true' }];
    let allowed = 0;
    fc.assert(
      fc.property(
        any,
        boundary,
        fc.constantFrom(...requests),
        fc.constantFrom(...contexts),
        (statements, limits, request, context) => {
          const [action, resource] = request;
          const asked = { action, resource, context };
          const says = (all: readonly unknown[]) =>
            decide([documentOf(...all) as unknown as PolicyDocument], asked) === 'allow';
          if (!says(statements) || (limits !== undefined && !says(limits))) return;
          allowed++;
          const grants = judge(statements, options(limits)).effective!.grants(action);
          expect(grants.some((grant) => covers(grant.resource, resource))).toBe(true);
        },
      ),
      { numRuns: 3_000 },
    );
    expect(allowed).toBeGreaterThan(100);
  });

  it('a fault anywhere leaves an unknown finding', () => {
    const sound = JSON.stringify(
      documentOf({
        Effect: 'Allow',
        Action: ['bedrock:InvokeModel'],
        Resource: 'arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0',
        Condition: { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } },
      }),
    );
    const of = (text: string) => judgeDocuments([{ name: 'p', text }], LIST);
    expect(of(sound).findings).toEqual([]);
    const letters = fc.constantFrom('\u0435', '\u200b', '＊', '"', 'ѕ', '\u0000');
    fc.assert(
      fc.property(fc.nat(sound.length - 1), letters, (at, letter) => {
        fc.pre(sound[at] !== letter);
        const faulty = `${sound.slice(0, at)}${letter}${sound.slice(at + 1)}`;
        const { findings } = of(faulty);
        expect([faulty, findings.some(({ verdict }) => verdict === 'unknown')]).toEqual([faulty, true]);
      }),
      { numRuns: 1_000 },
    );
  });
});
