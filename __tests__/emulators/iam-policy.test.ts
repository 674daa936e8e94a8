import { describe, expect, it } from '@jest/globals';
import { decide, type PolicyDocument, type PolicyStatement, refusal } from '../../src/emulators/iam-policy.ts';

const policy = (...Statement: PolicyStatement[]): PolicyDocument => ({ Version: '2012-10-17', Statement });
const MODEL = 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-6';
const invoke = { action: 'bedrock:InvokeModel', resource: MODEL };
const allow = (change: Partial<PolicyStatement>): PolicyDocument =>
  policy({ Effect: 'Allow', Action: 'bedrock:InvokeModel', Resource: '*', ...change });

describe('policy decisions', () => {
  it.each<[string, Partial<PolicyStatement>, string]>([
    ['the action itself', {}, 'allow'],
    ['the action in another case', { Action: 'BEDROCK:invokemodel' }, 'allow'],
    ['a wildcard', { Action: ['s3:*', 'bedrock:Invoke*'] }, 'allow'],
    ['another action', { Action: 'bedrock:InvokeModelWithResponseStream' }, 'none'],
    ['every region', { Resource: 'arn:aws:bedrock:*::foundation-model/anthropic.claude-sonnet-4-6' }, 'allow'],
    ['another region', { Resource: 'arn:aws:bedrock:eu-west-1::foundation-model/*' }, 'none'],
    ['a wildcard that would have to jump over a colon', { Resource: 'arn:aws:bedrock:*:foundation-model/*' }, 'none'],
    ['the model in another case', { Resource: MODEL.toUpperCase() }, 'none'],
  ])('judges %s', (_name, change, decision) => {
    expect(decide([allow(change)], invoke)).toBe(decision);
  });

  it('takes NotAction and NotResource as everything else', () => {
    const others = policy({ Effect: 'Allow', NotAction: 'bedrock:InvokeModel', NotResource: MODEL });
    expect(decide([others], invoke)).toBe('none');
    expect(decide([others], { action: 's3:GetObject', resource: 'arn:aws:s3:::bucket/key' })).toBe('allow');
  });

  it('lets an explicit deny win over an allow', () => {
    const deny = policy({ Effect: 'Deny', Action: '*', Resource: MODEL });
    expect(decide([allow({}), deny], invoke)).toBe('deny');
    expect(decide([allow({}), deny], { ...invoke, resource: `${MODEL}-x` })).toBe('allow');
  });

  const KEY = 'bedrock:InferenceProfileArn';
  const ARN = 'arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.x';
  it.each([
    [{ StringEquals: { [KEY]: ARN } }, ARN, true],
    [{ StringEquals: { [KEY.toLowerCase()]: ARN } }, ARN, true],
    [{ StringEquals: { [KEY]: ARN } }, undefined, false],
    [{ StringEqualsIfExists: { [KEY]: ARN } }, undefined, true],
    [{ StringEqualsIfExists: { [KEY]: ARN } }, `${ARN}y`, false],
    [{ StringNotEquals: { [KEY]: ARN } }, undefined, true],
    [{ StringNotEquals: { [KEY]: ARN } }, ARN, false],
    [{ StringLike: { [KEY]: ['x', '*/us.*'] } }, ARN, true],
    [{ ArnLike: { [KEY]: 'arn:aws:bedrock:*:123456789012:inference-profile/us.*' } }, ARN, true],
    [{ ArnLike: { [KEY]: 'arn:aws:bedrock:*:inference-profile/us.*' } }, ARN, false],
    [{ ArnEquals: { [KEY]: ARN } }, ARN, true],
    [{ Null: { [KEY]: 'true' } }, undefined, true],
    [{ Null: { [KEY]: 'true' } }, ARN, false],
    [{ 'ForAllValues:StringEquals': { [KEY]: ARN } }, undefined, true],
    [{ 'ForAnyValue:StringEquals': { [KEY]: ARN } }, undefined, false],
  ])('holds the condition %j for %s: %s', (Condition, value, holds) => {
    const request = { ...invoke, context: value === undefined ? {} : { [KEY]: value } };
    expect(decide([allow({ Condition })], request)).toBe(holds ? 'allow' : 'none');
  });
});

describe('role policy and session policy together', () => {
  it('allows only what both allow, and names the one that does not', () => {
    const other = allow({ Action: 'bedrock:ListInferenceProfiles' });
    expect(refusal({ identity: [allow({})] }, invoke)).toBeUndefined();
    expect(refusal({ identity: [allow({})], session: [allow({})] }, invoke)).toBeUndefined();
    expect(refusal({ identity: [allow({})], session: [other] }, invoke)).toBe(
      'because no session policy allows the bedrock:InvokeModel action',
    );
    expect(refusal({ identity: [other], session: [allow({})] }, invoke)).toBe(
      'because no identity-based policy allows the bedrock:InvokeModel action',
    );
    expect(refusal({ identity: [allow({})], session: [allow({}), allow({ Effect: 'Deny' })] }, invoke)).toBe(
      'with an explicit deny in a session policy',
    );
  });
});
