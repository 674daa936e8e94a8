/** What the judge finds in AWS policies, and what it leaves alone. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { judgePolicies } from '../../../src/privilege/policy/index.ts';
import { judgeDocuments } from '../../../src/privilege/policy/judge.ts';
import { allow, deny, documentOf, exceeded, judge, judgeText, LIST, told, verdictOf } from './judging.ts';

const PROFILE = 'arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const MODEL = 'arn:aws:bedrock:*::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0';
const INVOKE = ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'];
const MINIMAL = [
  allow(INVOKE, PROFILE),
  allow(INVOKE, MODEL, { StringEquals: { 'bedrock:InferenceProfileArn': PROFILE } }),
];
const ROLE = 'arn:aws:iam::123456789012:role/ci-agent';
const TARGET = { models: ['us.anthropic.claude-sonnet-4-5-20250929-v1:0'], region: 'us-east-1', role: ROLE };

describe('a recommended setup', () => {
  it('of docs/aws.md has no finding at all', () => {
    const page = readFileSync(resolve(import.meta.dirname, '../../../docs/aws.md'), 'utf8');
    const policies = [...page.matchAll(/```json\n(.*?)```/gs)]
      .map(([, text]) => text!)
      .filter((text) => text.includes('bedrock:Invoke'));
    expect(policies).toHaveLength(1);
    const { findings, effective } = judgeDocuments([{ name: 'docs', text: policies[0] }], LIST, { target: TARGET });
    expect(findings).toEqual([]);
    expect(effective?.names()).toEqual(expect.arrayContaining(INVOKE));
    expect(effective?.names()).toHaveLength(2);
  });

  it.each([
    ['a wildcard that stands for the two actions only', [allow('bedrock:InvokeModel*', PROFILE)]],
    ['a bearer', [...MINIMAL, allow(['bedrock:CallWithBearerToken', 'bedrock-mantle:CallWithBearerToken'])]],
    [
      'an application profile',
      [
        ...MINIMAL,
        allow(
          'bedrock:GetInferenceProfile',
          'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc',
        ),
      ],
    ],
    [
      'looking up models',
      [...MINIMAL, allow(['bedrock:ListInferenceProfiles', 'bedrock:ListFoundationModels', 'sts:GetCallerIdentity'])],
    ],
    [
      'the models behind one profile, whatever their name',
      [
        allow(INVOKE, 'arn:aws:bedrock:*::foundation-model/*', {
          StringEquals: { 'bedrock:InferenceProfileArn': PROFILE },
        }),
      ],
    ],
    [
      'one project of bedrock-mantle and one model',
      [
        allow('bedrock-mantle:CreateInference', 'arn:aws:bedrock-mantle:us-east-1:123456789012:project/default', {
          StringEquals: { 'bedrock-mantle:Model': 'openai.gpt-5.5' },
        }),
      ],
    ],
    [
      'a region that is not written out',
      [allow(INVOKE, 'arn:aws:bedrock:*:123456789012:inference-profile/us.anthropic.claude-sonnet-4-5-20250929-v1:0')],
    ],
    ['a Deny beside it', [...MINIMAL, deny('iam:*')]],
  ])('with %s has no finding', (_, statements) => expect(told(judge(statements, { target: TARGET }))).toEqual([]));

  it('that a bearer is not wanted for is told of the bearer', () => {
    const statements = [...MINIMAL, allow('bedrock:CallWithBearerToken')];
    expect(told(judge(statements, { bearer: false }))).toEqual(['aws-policy-bearer exceeded low']);
  });

  it('of the kind AWS manages for limited access has nothing above medium', () => {
    const statements = [
      allow([
        'bedrock:Get*',
        'bedrock:List*',
        'bedrock:CallWithBearerToken',
        'bedrock:CreateGuardrail',
        'bedrock:CreateModelCustomizationJob',
        'bedrock:DeleteGuardrail',
        ...INVOKE,
      ]),
      allow('kms:DescribeKey', 'arn:*:kms:*:::*'),
      allow(['iam:ListRoles', 'ec2:DescribeVpcs']),
      allow(['aws-marketplace:Subscribe', 'aws-marketplace:ViewSubscriptions'], '*', {
        StringEquals: { 'aws:CalledViaLast': 'bedrock.amazonaws.com' },
      }),
    ];
    expect(told(judge(statements))).toEqual(
      [
        'aws-policy-bedrock-control exceeded medium',
        'aws-policy-data-access exceeded medium',
        'aws-policy-credential-exposure exceeded medium',
        'aws-policy-model-wildcard exceeded medium',
        'aws-policy-more-than-models exceeded medium',
        'aws-policy-tampering exceeded medium',
        'aws-policy-wildcard-action exceeded low',
      ].sort(),
    );
  });
});

describe('wildcards', () => {
  it.each([
    [allow('*'), 'aws-policy-wildcard-all', 'exceeded critical'],
    [allow('*:*'), 'aws-policy-wildcard-all', 'exceeded critical'],
    [allow('*', 'arn:aws:s3:::bucket/*'), 'aws-policy-wildcard-all', 'exceeded medium'],
    [allow('bedrock:*'), 'aws-policy-wildcard-service', 'exceeded high'],
    [allow('BEDROCK:**'), 'aws-policy-wildcard-service', 'exceeded high'],
    [allow('s3:*', 'arn:aws:s3:::bucket/*'), 'aws-policy-wildcard-service', 'exceeded medium'],
    [allow('bedrock:Invoke*'), 'aws-policy-wildcard-action', 'exceeded low'],
    [{ Effect: 'Allow', NotAction: 's3:*', Resource: '*' }, 'aws-policy-not-action', 'exceeded critical'],
    [
      { Effect: 'Allow', NotAction: ['iam:*', 'organizations:*'], Resource: '*' },
      'aws-policy-not-action',
      'exceeded high',
    ],
    [
      { Effect: 'Allow', Action: 's3:PutObject', NotResource: 'arn:aws:s3:::bucket/*' },
      'aws-policy-not-resource',
      'exceeded high',
    ],
    [
      { Effect: 'Allow', Action: 's3:ListBucket', NotResource: 'arn:aws:s3:::bucket' },
      'aws-policy-not-resource',
      'exceeded medium',
    ],
  ])('%j is %s, %s', (statement, id, verdict) => expect(verdictOf(judge([statement]), id)).toBe(verdict));

  it('NotResource of everything allows nothing', () => {
    expect(told(judge([{ Effect: 'Allow', Action: '*', NotResource: '*' }]))).toEqual([]);
  });

  it('NotAction of everything allows nothing', () => {
    expect(told(judge([{ Effect: 'Allow', NotAction: '*', Resource: '*' }]))).toEqual([]);
  });

  it('an administrator’s policy allows every action of the list', () => {
    expect(judge([allow('*')]).effective?.names()).toHaveLength(LIST.names.length);
  });
});

describe('rights that lead further', () => {
  const passing = (Condition?: unknown, Resource: unknown = '*') => allow('iam:PassRole', Resource, Condition);
  const PASS = 'aws-policy-pass-role';

  it.each([
    [[allow('iam:CreatePolicyVersion')], 'aws-policy-escalation', 'exceeded critical'],
    [[allow('iam:PutRolePolicy', ROLE)], 'aws-policy-escalation', 'exceeded high'],
    [[allow('lambda:UpdateFunctionCode')], 'aws-policy-escalation', 'exceeded critical'],
    [[allow('bedrock-agentcore:InvokeAgentRuntimeCommand')], 'aws-policy-escalation', 'exceeded critical'],
    [[allow('iam:CreateServiceSpecificCredential')], 'aws-policy-permanent-key', 'exceeded critical'],
    [[allow('iam:CreateAccessKey', 'arn:aws:iam::123456789012:user/one')], 'aws-policy-permanent-key', 'exceeded high'],
    [[allow('sts:AssumeRole')], 'aws-policy-assume-role', 'exceeded critical'],
    [[allow('sts:AssumeRole', 'arn:aws:iam::*:role/*')], 'aws-policy-assume-role', 'exceeded critical'],
    [[allow('sts:AssumeRole', 'arn:aws:iam::123456789012:role/deploy-*')], 'aws-policy-assume-role', 'exceeded high'],
    [[allow('sts:AssumeRole', ROLE)], 'aws-policy-assume-role', 'unknown medium'],
    [[allow('secretsmanager:GetSecretValue')], 'aws-policy-credential-exposure', 'exceeded high'],
    [
      [allow('ssm:GetParameters', 'arn:aws:ssm:us-east-1:123456789012:parameter/one')],
      'aws-policy-credential-exposure',
      'exceeded medium',
    ],
    [[allow('s3:GetObject', 'arn:aws:s3:::*/*')], 'aws-policy-data-access', 'exceeded high'],
    [[allow('s3:GetObject', 'arn:aws:s3:::bucket/*')], 'aws-policy-data-access', 'exceeded low'],
    [[allow('s3:PutBucketPolicy')], 'aws-policy-resource-exposure', 'exceeded high'],
    [[allow('cloudtrail:StopLogging')], 'aws-policy-tampering', 'exceeded high'],
    [[allow('bedrock:InvokeAgent')], 'aws-policy-bedrock-control', 'exceeded medium'],
    [[allow(['iam:PassRole', 'ec2:RunInstances'])], PASS, 'exceeded critical'],
    [[allow(['iam:PassRole', 'bedrock:CreateAgent'])], PASS, 'exceeded critical'],
    [[allow(['iam:PassRole', 'bedrock-agentcore:CreateAgentRuntime'])], PASS, 'exceeded critical'],
    [[passing(undefined, 'arn:aws:iam::*:role/*Bedrock*'), allow('bedrock:CreateFlow')], PASS, 'exceeded high'],
    [[passing(undefined, ROLE), allow('glue:CreateDevEndpoint')], PASS, 'exceeded medium'],
    [[passing()], PASS, 'exceeded medium'],
    [[allow('ec2:RunInstances')], PASS, undefined],
  ])('%j: %s is %s', (statements, id, verdict) => expect(verdictOf(judge(statements), id)).toBe(verdict));

  it('a role that may be passed to one service is not held against what another one starts', () => {
    const only = { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } };
    expect(verdictOf(judge([passing(only), allow('ec2:RunInstances')]), PASS)).toBe('exceeded medium');
    expect(verdictOf(judge([passing(only), allow(['lambda:CreateFunction', 'lambda:InvokeFunction'])]), PASS)).toBe(
      'exceeded critical',
    );
  });

  it('IfExists on the service does not hold: the key may be missing', () => {
    const open = { StringEqualsIfExists: { 'iam:PassedToService': 'lambda.amazonaws.com' } };
    expect(verdictOf(judge([passing(open), allow('ec2:RunInstances')]), PASS)).toBe('exceeded critical');
  });

  it('an action on ARNs of another service is none', () => {
    expect(
      verdictOf(
        judge([allow(['s3:GetObject', 'dynamodb:GetItem'], 'arn:aws:s3:::bucket/*')]),
        'aws-policy-data-access',
      ),
    ).toBe('exceeded low');
    expect(judge([allow('dynamodb:GetItem', 'arn:aws:s3:::*')]).effective?.names()).toEqual([]);
  });

  it('a finding says what to write: the policy for the target’s models', () => {
    const { findings } = judge([allow('*')], { target: TARGET });
    expect(findings[0]?.fix).toContain(`"Resource": "${PROFILE}"`);
    expect(findings.every(({ fix, detail }) => fix !== undefined && detail !== undefined)).toBe(true);
  });

  it('and which statement of which document it means', () => {
    const [finding] = judge([{ ...allow('iam:CreateUser'), Sid: 'Users' }]).findings;
    expect(finding?.detail).toContain('p.json, statement 1 (Users)');
  });
});

describe('models', () => {
  const WILD = 'aws-policy-model-wildcard';
  it.each([
    ['*', WILD, 'exceeded medium'],
    ['arn:aws:bedrock:*::foundation-model/*', WILD, 'exceeded medium'],
    ['arn:aws:bedrock:us-east-1::foundation-model/anthropic.*', WILD, 'exceeded low'],
    ['arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0', 'aws-policy-model-other', 'exceeded low'],
    [PROFILE, WILD, undefined],
    [PROFILE, 'aws-policy-model-other', undefined],
  ])('calling %s: %s is %s', (resource, id, verdict) => {
    expect(verdictOf(judge([allow(INVOKE, resource)], { target: TARGET }), id)).toBe(verdict);
  });

  it('a guardrail in the condition is no limit on models', () => {
    const guarded = {
      StringEquals: { 'bedrock:GuardrailIdentifier': 'arn:aws:bedrock:us-east-1:123456789012:guardrail/abc' },
    };
    expect(verdictOf(judge([allow(INVOKE, '*', guarded)]), WILD)).toBe('exceeded medium');
  });

  it('any profile at all in the condition is no limit on models', () => {
    const any = { ArnLike: { 'bedrock:InferenceProfileArn': 'arn:aws:bedrock:*:*:inference-profile/*' } };
    expect(verdictOf(judge([allow(INVOKE, '*', any)]), WILD)).toBe('exceeded medium');
  });

  it('without a target a model that is named is no finding', () => {
    expect(told(judge([allow(INVOKE, 'arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0')]))).toEqual(
      [],
    );
  });
});

describe('conditions', () => {
  const on = (Condition: unknown) =>
    verdictOf(judge([allow('s3:GetObject', '*', Condition)]), 'aws-policy-data-access');

  it.each([
    ['a tag of the thing', { StringEquals: { 'aws:ResourceTag/team': 'agents' } }, 'exceeded medium'],
    ['a service in between', { StringEquals: { 'aws:CalledViaLast': 'athena.amazonaws.com' } }, 'exceeded low'],
    ['a service in between, as a switch', { Bool: { 'aws:ViaAWSService': 'true' } }, 'exceeded low'],
    ['no service in between', { Bool: { 'aws:ViaAWSService': 'false' } }, 'exceeded high'],
    ['an address', { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, 'exceeded high'],
    ['a region', { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } }, 'exceeded high'],
    ['a tag that is only excluded', { StringNotEquals: { 'aws:ResourceTag/team': 'others' } }, 'exceeded high'],
    ['a tag that need not be there', { StringEqualsIfExists: { 'aws:ResourceTag/team': 'agents' } }, 'exceeded high'],
    ['a tag of any value', { StringLike: { 'aws:ResourceTag/team': '*' } }, 'exceeded high'],
    ['ForAllValues', { 'ForAllValues:StringEquals': { 'aws:ResourceTag/team': 'agents' } }, 'exceeded high'],
    [
      'ForAllValues on a key that is there',
      { 'ForAllValues:StringEquals': { 'aws:ResourceTag/team': 'agents' }, Null: { 'aws:ResourceTag/team': 'false' } },
      'exceeded medium',
    ],
    ['a key that is not known', { StringEquals: { 'acme:Colour': 'blue' } }, 'exceeded high'],
    ['an operator that is not known', { StringMatches: { 'aws:ResourceTag/team': 'agents' } }, 'unknown high'],
    [
      'an operator in letters that look alike',
      { 'Ѕ﻿tringEquals': { 'aws:ResourceTag/team': 'agents' } },
      'unknown high',
    ],
    ['no keys', { StringEquals: 'agents' }, 'unknown high'],
    ['values of a strange kind', { StringEquals: { 'aws:ResourceTag/team': { nested: 'agents' } } }, 'unknown high'],
    ['no values', { StringEquals: { 'aws:ResourceTag/team': [] } }, 'unknown high'],
    ['a list in its place', [], 'unknown high'],
    ['Null with IfExists', { NullIfExists: { 'aws:ResourceTag/team': 'true' } }, 'unknown high'],
  ])('%s', (_, condition, verdict) => expect(on(condition)).toBe(verdict));

  it('that cannot be judged are told as unknown', () => {
    expect(verdictOf(judge([allow('s3:GetObject', '*', { Nope: {} })]), 'aws-policy-condition-unknown')).toBe(
      'unknown medium',
    );
  });

  it('that hold nobody back are told', () => {
    const open = { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'team' } };
    expect(verdictOf(judge([allow('ec2:CreateTags', '*', open)]), 'aws-policy-condition-open')).toBe('exceeded low');
  });

  it('that point at themselves by a variable end like any other', () => {
    const odd = {
      StringEquals: {
        'aws:ResourceTag/a': '${aws:ResourceTag/a}',
        'aws:ResourceTag/b': '${aws:ResourceTag/${aws:ResourceTag/b}}',
      },
    };
    expect(on(odd)).toBe('exceeded medium');
  });
});

describe('what is denied', () => {
  const READ = allow('s3:GetObject');
  const DATA = 'aws-policy-data-access';
  const BUCKET = 'arn:aws:s3:::bucket/*';

  it.each([
    ['the action', [READ, deny('s3:Get*')], undefined],
    ['everything', [READ, deny('*')], undefined],
    ['everything but another action', [READ, { Effect: 'Deny', NotAction: 'bedrock:*', Resource: '*' }], undefined],
    [
      'everything but this action',
      [READ, { Effect: 'Deny', NotAction: 's3:GetObject', Resource: '*' }],
      'exceeded high',
    ],
    ['everything but one bucket', [READ, { Effect: 'Deny', Action: 's3:*', NotResource: BUCKET }], 'exceeded low'],
    ['one bucket of many', [READ, deny('s3:*', BUCKET)], 'exceeded high'],
    ['the very bucket', [allow('s3:GetObject', 'arn:aws:s3:::bucket/folder/*'), deny('s3:*', BUCKET)], undefined],
    [
      'another bucket',
      [allow('s3:GetObject', 'arn:aws:s3:::bucket/folder/*'), deny('s3:*', 'arn:aws:s3:::other/*')],
      'exceeded low',
    ],
    ['sometimes', [READ, deny('s3:*', '*', { Bool: { 'aws:SecureTransport': 'false' } })], 'exceeded high'],
    ['under an operator nobody knows', [READ, deny('s3:*', '*', { Nope: { 'aws:a': 'b' } })], 'exceeded high'],
    [
      'with a variable',
      [allow('s3:GetObject', 'arn:aws:s3:::bucket/a'), deny('s3:*', 'arn:aws:s3:::bucket/${aws:username}')],
      'exceeded low',
    ],
    ['in letters that look alike', [READ, deny('s3:GetObjеct')], 'exceeded high'],
    ['by a Deny of a faulty document', [READ, { ...deny('*'), Sids: 'x' }], 'exceeded high'],
  ])('%s', (_, statements, verdict) => expect(verdictOf(judge(statements), DATA)).toBe(verdict));

  it('in one document counts for all of them', () => {
    const sources = [documentOf(allow('*')), documentOf(deny('*'))].map((object, at) => ({ name: `${at}`, object }));
    expect(told(judgeDocuments(sources, LIST))).toEqual([]);
  });

  it('PassRole that is denied takes the combination away, the rest stays', () => {
    const found = exceeded(judge([allow(['iam:PassRole', 'ec2:RunInstances']), deny('iam:PassRole')]));
    expect(found).toEqual(['aws-policy-more-than-models']);
  });
});

describe('a permission boundary', () => {
  const within = (boundary: readonly unknown[], statements: readonly unknown[] = [allow('*')]) =>
    judge(statements, { boundary: { name: 'boundary.json', object: documentOf(...boundary) } });

  it('takes away what it does not allow', () => {
    expect(told(within(MINIMAL))).toEqual([]);
    expect(within(MINIMAL).effective?.names()).toHaveLength(2);
  });

  it('grants nothing by itself', () => expect(told(within([allow('*')], MINIMAL))).toEqual([]));

  it('narrows resources', () => {
    const bounded = within([allow('s3:*', 'arn:aws:s3:::bucket/*')], [allow('s3:GetObject')]);
    expect(verdictOf(bounded, 'aws-policy-data-access')).toBe('exceeded low');
  });

  it('on other resources leaves nothing', () => {
    const bounded = within([allow('s3:*', 'arn:aws:s3:::bucket/*')], [allow('s3:GetObject', 'arn:aws:s3:::other/*')]);
    expect(told(bounded)).toEqual([]);
  });

  it('denies too', () => {
    const keys = [allow('iam:CreateAccessKey')];
    expect(told(within([allow('*'), deny('iam:*')], keys))).toEqual([]);
    expect(verdictOf(within([allow('*')], keys), 'aws-policy-permanent-key')).toBe('exceeded critical');
  });

  it('that is faulty limits nothing and is unknown', () => {
    const faulty = judge([allow('*')], { boundary: { name: 'boundary.json', text: '{"Statement": [' } });
    expect(verdictOf(faulty, 'aws-policy-wildcard-all')).toBe('exceeded critical');
    expect(verdictOf(faulty, 'aws-policy-syntax')).toBe('unknown medium');
  });

  it('is said to have been taken into account', () => {
    expect(within(MINIMAL).says[0]).toContain('and a permission boundary judged against');
  });
});

describe('what cannot be known', () => {
  it.each([
    ['no JSON', '{', 'aws-policy-syntax'],
    [
      'a name twice',
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Effect":"Deny","Action":"*","Resource":"*"}]}',
      'aws-policy-syntax',
    ],
    [
      'a name twice, once spelt by numbers',
      '{"Version":"2012-10-17","Statement":[],"State\\u006dent":[]}',
      'aws-policy-syntax',
    ],
    ['no object', '[]', 'aws-policy-syntax'],
    ['no statement', '{"Version":"2012-10-17"}', 'aws-policy-syntax'],
    ['nested too deep', `${'['.repeat(500)}${']'.repeat(500)}`, 'aws-policy-syntax'],
    ['more than a megabyte', `{"Statement":[],"Id":"${'x'.repeat(1_000_000)}"}`, 'aws-policy-too-large'],
    [
      'ten thousand and one statements',
      JSON.stringify(documentOf(...Array.from({ length: 10_001 }, () => allow('s3:GetObject')))),
      'aws-policy-too-large',
    ],
    [
      'an entry of 3,000 characters',
      JSON.stringify(documentOf(allow('s3:GetObject', `arn:aws:s3:::${'x'.repeat(3_000)}`))),
      'aws-policy-too-large',
    ],
    [
      'both Action and NotAction',
      JSON.stringify(documentOf({ ...allow('s3:*'), NotAction: 'iam:*' })),
      'aws-policy-syntax',
    ],
    [
      'neither Resource nor NotResource',
      JSON.stringify(documentOf({ Effect: 'Allow', Action: '*' })),
      'aws-policy-syntax',
    ],
    ['an effect of its own', JSON.stringify(documentOf({ ...allow('*'), Effect: 'allow' })), 'aws-policy-syntax'],
    ['a principal', JSON.stringify(documentOf({ ...allow('*'), Principal: '*' })), 'aws-policy-syntax'],
    [
      'a version of its own',
      JSON.stringify({ ...documentOf(allow(INVOKE, PROFILE)), Version: '2025-01-01' }),
      'aws-policy-syntax',
    ],
    ['no action', JSON.stringify(documentOf(allow('InvokeModel'))), 'aws-policy-syntax'],
    ['a wildcard in the service', JSON.stringify(documentOf(allow('s*:GetObject'))), 'aws-policy-syntax'],
    ['a resource that is no ARN', JSON.stringify(documentOf(allow('s3:GetObject', 'bucket/*'))), 'aws-policy-syntax'],
    ['an action in Cyrillic', JSON.stringify(documentOf(allow('bеdrock:InvokeModel'))), 'aws-policy-lookalike'],
    ['an invisible letter', JSON.stringify(documentOf(allow('bedrock:Invoke\u200bModel'))), 'aws-policy-lookalike'],
    ['a wide star', JSON.stringify(documentOf(allow('s3:GetObject', '＊'))), 'aws-policy-lookalike'],
    [
      'an ARN in Greek',
      JSON.stringify(documentOf(allow('s3:GetObject', 'αrn:aws:s3:::bucket'))),
      'aws-policy-lookalike',
    ],
    ['a service nobody knows', JSON.stringify(documentOf(allow('teleport:*'))), 'aws-policy-unknown-action'],
    [
      'an action nobody knows',
      JSON.stringify(documentOf(allow('bedrock:InvokeModelTwice'))),
      'aws-policy-unknown-action',
    ],
    [
      'a variable',
      JSON.stringify(documentOf(allow('s3:GetObject', 'arn:aws:s3:::bucket/${aws:username}/*'))),
      'aws-policy-variable',
    ],
  ])('%s', (_, text, id) => expect(verdictOf(judgeText(text), id)).toMatch(/^unknown /));

  it('an action nobody knows is no matter where everything is denied, or where the boundary does not name it', () => {
    expect(told(judge([allow('teleport:*'), deny('*')]))).toEqual([]);
    expect(told(judge([allow('teleport:*')], { boundary: { name: 'b', object: documentOf(...MINIMAL) } }))).toEqual([]);
    expect(told(judge([allow('teleport:*')], { boundary: { name: 'b', object: documentOf(allow('*')) } }))).toEqual([
      'aws-policy-unknown-action unknown low',
    ]);
  });

  it('of a faulty document the Allow statements are judged all the same', () => {
    expect(verdictOf(judge([allow('*'), 'nonsense']), 'aws-policy-wildcard-all')).toBe('exceeded critical');
  });

  it('a variable stands for anything in an Allow', () => {
    const wide = allow('s3:GetObject', 'arn:aws:s3:::${aws:PrincipalTag/bucket}/*');
    expect(verdictOf(judge([wide]), 'aws-policy-data-access')).toBe('exceeded high');
  });

  it('a star, a question mark and a dollar that mean themselves are no variables', () => {
    const plain = allow('s3:GetObject', 'arn:aws:s3:::bucket/${*}${?}${$}');
    expect(told(judge([plain]))).toEqual([
      'aws-policy-data-access exceeded low',
      'aws-policy-more-than-models exceeded low',
    ]);
  });

  it('without Version 2012-10-17 a variable is text', () => {
    const object = { Statement: [allow('s3:GetObject', 'arn:aws:s3:::${aws:username}/*')] };
    expect(verdictOf(judgeDocuments([{ name: 'p', object }], LIST), 'aws-policy-variable')).toBeUndefined();
  });

  it('a strange letter in what a finding says is shown by its number', () => {
    const [finding] = judge([allow('bеdrock:InvokeModel')]).findings;
    expect(finding?.detail).toContain('b\\u{435}drock:InvokeModel');
  });

  it('a thousand statements of everything with as many denials end within two seconds', () => {
    const arns = (kind: string) =>
      Array.from({ length: 1000 }, (_, at) => `arn:aws:s3:::${kind}?${'a?'.repeat(50)}${at}`);
    const from = performance.now();
    const judged = judge([allow('s3:GetObject', arns('*')), deny('s3:*', arns('?'))]);
    expect(performance.now() - from).toBeLessThan(2_000);
    expect(verdictOf(judged, 'aws-policy-too-large')).toBe('unknown medium');
    expect(verdictOf(judged, 'aws-policy-data-access')).toBe('exceeded medium');
  });
});

describe('the door', () => {
  it('takes the answers of the AWS command line as they are', async () => {
    const document = documentOf(...MINIMAL);
    for (const object of [
      { PolicyName: 'p', PolicyDocument: document },
      { PolicyVersion: { Document: document, IsDefaultVersion: true } },
    ]) {
      const { findings, effective } = await judgePolicies([{ name: 'p', text: JSON.stringify(object) }]);
      expect(findings).toEqual([]);
      expect(effective?.names()).toHaveLength(2);
    }
  });

  it('says by which list it judged, and what it did not see', async () => {
    const { says } = await judgePolicies([{ name: 'p', object: documentOf(...MINIMAL) }]);
    expect(says[0]).toMatch(
      /^One document judged against the \d{5} actions of \d{3} services that AWS listed on 20\d\d-\d\d-\d\d\.$/,
    );
    expect(says[1]).toBe('Allowed: 2 actions.');
    expect(says[2]).toMatch(/^Not seen: service control policies/);
  });

  it('counts what is allowed by its level', () => {
    const { effective } = judge([
      allow(['iam:PutRolePolicy', 's3:PutObject', 's3:GetObject', 's3:ListBucket', 'ec2:CreateTags']),
    ]);
    expect(effective?.byLevel()).toEqual({ permissions: 1, write: 1, read: 2, tagging: 1 });
  });

  it('tells a grant that depends on the unknown apart from one that does not', () => {
    const { effective } = judge([allow('s3:GetObject', '*', { Nope: {} }), allow('s3:PutObject')]);
    expect(effective?.allows('s3:GetObject')).toBe('maybe');
    expect(effective?.allows('s3:PutObject')).toBe('certain');
    expect(effective?.allows('s3:DeleteObject')).toBe('no');
  });
});
