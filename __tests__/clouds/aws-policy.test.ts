import { describe, expect, it } from '@jest/globals';
import { planOf, SONNET, saidOf, tryPlan } from './aws-fixtures.ts';

const INVOKE = ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'];
const PROFILE = `arn:aws:bedrock:us-east-1:123456789012:inference-profile/${SONNET}`;
const APPLICATION = 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/a1b2c3';

function policyOf(models: readonly string[], inputs: Record<string, string> = {}) {
  return JSON.parse(saidOf(planOf({ inputs, ask: { models } }), 'Session policy') ?? '');
}

describe('the default session policy', () => {
  it('allows a geographic profile, and its model only through that profile', () => {
    expect(policyOf([SONNET])).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: INVOKE, Resource: PROFILE },
        {
          Effect: 'Allow',
          Action: INVOKE,
          Resource: 'arn:aws:bedrock:*::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0',
          Condition: { StringEquals: { 'bedrock:InferenceProfileArn': PROFILE } },
        },
      ],
    });
  });

  it('adds the ARN without a region for a global profile', () => {
    expect(policyOf(['global.anthropic.claude-haiku-4-5-20251001-v1:0']).Statement[1].Resource).toEqual([
      'arn:aws:bedrock:*::foundation-model/anthropic.claude-haiku-4-5-20251001-v1:0',
      'arn:aws:bedrock:::foundation-model/anthropic.claude-haiku-4-5-20251001-v1:0',
    ]);
  });

  it('allows a bare model in the one region only', () => {
    expect(policyOf(['anthropic.claude-3-haiku-20240307-v1:0']).Statement).toEqual([
      {
        Effect: 'Allow',
        Action: INVOKE,
        Resource: 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0',
      },
    ]);
  });

  it.each(['us.', 'eu.', 'apac.', 'us-gov.', 'jp.', 'au.', 'ca.'])('knows the geography %s', (geography) => {
    const model = `${geography}anthropic.claude-x-v1:0`;
    expect(policyOf([model]).Statement[0].Resource).toBe(
      `arn:aws:bedrock:us-east-1:123456789012:inference-profile/${model}`,
    );
  });

  it('does not take a dot in a model name for a geography', () => {
    expect(policyOf(['zai.glm-4.7']).Statement[0].Resource).toBe(
      'arn:aws:bedrock:us-east-1::foundation-model/zai.glm-4.7',
    );
  });

  it('allows an application profile, its named model through it, and reading the profile', () => {
    expect(policyOf([APPLICATION, 'anthropic.claude-x-v1:0']).Statement).toEqual([
      {
        Effect: 'Allow',
        Action: INVOKE,
        Resource: [APPLICATION, 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-x-v1:0'],
      },
      {
        Effect: 'Allow',
        Action: INVOKE,
        Resource: 'arn:aws:bedrock:*::foundation-model/anthropic.claude-x-v1:0',
        Condition: { StringEquals: { 'bedrock:InferenceProfileArn': APPLICATION } },
      },
      { Effect: 'Allow', Action: 'bedrock:GetInferenceProfile', Resource: APPLICATION },
    ]);
  });

  it('refuses an application profile whose models nobody names', () => {
    expect(tryPlan({ ask: { models: [APPLICATION] } }).faults.map(({ input }) => input)).toEqual(['allowed-models']);
  });

  it.each(['provisioned-model', 'imported-model', 'custom-model-deployment'])(
    'allows exactly the ARN of a %s',
    (kind) => {
      const arn = `arn:aws:bedrock:us-east-1:123456789012:${kind}/abc123`;
      expect(policyOf([arn]).Statement).toEqual([{ Effect: 'Allow', Action: INVOKE, Resource: arn }]);
    },
  );

  it('allows the bearer action for a bearer credential only', () => {
    const bearer = JSON.stringify(policyOf([SONNET], { 'bedrock-credential': 'bearer' }));
    expect(bearer).toContain('{"Effect":"Allow","Action":"bedrock:CallWithBearerToken","Resource":"*"}');
    expect(JSON.stringify(policyOf([SONNET]))).not.toContain('CallWithBearerToken');
  });

  it('allows every model and nothing but invocation when none is named, and says so', () => {
    expect(policyOf([]).Statement).toEqual([
      {
        Effect: 'Allow',
        Action: INVOKE,
        Resource: ['arn:aws:bedrock:*::foundation-model/*', 'arn:aws:bedrock:*:123456789012:inference-profile/*'],
      },
    ]);
    const finding = planOf({ ask: { models: [] } }).findings.find(({ id }) => id === 'aws-models-unlisted');
    expect([finding?.verdict, finding?.severity]).toEqual(['exceeded', 'medium']);
    expect(planOf({}).findings.some(({ id }) => id === 'aws-models-unlisted')).toBe(false);
  });

  it.each([
    ['*', 'wildcard'],
    ['us.anthropic.*', 'wildcard'],
    ['claude', 'is not a Bedrock model id'],
    ['anthropic.x","Resource":"', 'is not a Bedrock model id'],
    ['arn:aws:bedrock:eu-west-1::foundation-model/anthropic.x', 'the endpoint is in aws us-east-1'],
    ['arn:aws-cn:bedrock:us-east-1::foundation-model/anthropic.x', 'aws-cn us-east-1'],
    ['arn:aws:bedrock:us-east-1:123456789012:guardrail/x', 'kind "guardrail"'],
    ['arn:aws:s3:::bucket', 'is not the ARN of a Bedrock model'],
  ])('refuses %s as a model', (model, what) => {
    expect(tryPlan({ ask: { models: [model] } }).faults[0]?.what).toContain(what);
  });

  it('stops before the call when the models do not fit, with the count', () => {
    const models = Array.from({ length: 9 }, (_, n) => `us.anthropic.claude-sonnet-4-5-2025092${n}-v1:0`);
    expect(tryPlan({ ask: { models } }).faults.map(({ what }) => what)).toEqual([
      'The session policies have 2903 characters together, AWS takes 2048. 9 models are listed.',
    ]);
    expect(tryPlan({ ask: { models: models.slice(0, 6) } }).faults).toEqual([]);
  });
});

describe("the user's own session policy", () => {
  const own = (policy: string, more: Record<string, string> = {}) =>
    tryPlan({ inputs: { 'inline-session-policy': policy, ...more } });
  const allow = (action: unknown) =>
    JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] });

  it('replaces ours, minified', () => {
    const { plan } = own(
      '{\n  "Version": "2012-10-17",\n "Statement": { "Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": "*" } }',
    );
    expect(plan && saidOf(plan, 'Session policy')).toBe(
      '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"bedrock:InvokeModel","Resource":"*"}}',
    );
  });

  it.each([
    ['{"Version"', 'not valid JSON'],
    ['[]', 'no Statement'],
    ['{"Version":"2012-10-17"}', 'no Statement'],
    [allow('→'), 'beyond U+00FF'],
  ])('refuses %s', (policy, what) => {
    expect(own(policy).faults[0]?.what).toContain(what);
  });

  it('counts 2,048 characters in and one more out', () => {
    const padded = (length: number) => allow(['a'.repeat(length - allow(['']).length)]);
    expect(own(padded(2048)).faults).toEqual([]);
    expect(own(padded(2049)).faults[0]).toEqual({
      input: 'inline-session-policy',
      what: 'The session policies have 2049 characters together, AWS takes 2048.',
      write: 'inline-session-policy: # shorten it by 1 characters',
    });
  });

  it('counts managed policies as well', () => {
    const arn = 'arn:aws:iam::123456789012:policy/p';
    const padded = allow(['a'.repeat(2048 - allow(['']).length)]);
    expect(own(padded, { 'managed-session-policies': arn }).faults[0]?.what).toContain('2082 characters');
  });

  it.each([
    ['*', 'high'],
    [['s3:GetObject', '*:*'], 'high'],
    ['bedrock:*', 'medium'],
  ])('finds Action %j too broad', (action, severity) => {
    expect(own(allow(action)).plan?.findings.find(({ id }) => id === 'aws-session-policy-broad')?.severity).toBe(
      severity,
    );
  });

  it('finds nothing broad in a narrow one', () => {
    expect(own(allow('bedrock:InvokeModel')).plan?.findings.some(({ id }) => id === 'aws-session-policy-broad')).toBe(
      false,
    );
  });
});

describe('managed session policies', () => {
  const managed = (arns: string) => tryPlan({ inputs: { 'managed-session-policies': arns } });

  it('are unknown, because their content was not read', () => {
    const { plan } = managed('arn:aws:iam::123456789012:policy/p');
    expect(plan?.findings.find(({ id }) => id === 'aws-managed-session-policies')?.verdict).toBe('unknown');
  });

  it('are exceeded when the name says administrator', () => {
    const { plan } = managed('arn:aws:iam::aws:policy/AdministratorAccess');
    const finding = plan?.findings.find(({ id }) => id === 'aws-managed-session-policies');
    expect([finding?.verdict, finding?.severity]).toEqual(['exceeded', 'high']);
  });

  it('are at most ten, each an ARN of the partition', () => {
    const arns = Array.from({ length: 11 }, (_, n) => `arn:aws:iam::123456789012:policy/p${n}`);
    expect(managed(arns.join('\n')).faults[0]?.what).toBe('11 managed policies are given, AWS takes at most 10.');
    expect(managed('arn:aws-cn:iam::aws:policy/x').faults[0]?.what).toContain('partition aws');
    expect(managed(arns.slice(0, 10).join('\n')).faults).toEqual([]);
  });
});
