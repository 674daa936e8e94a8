/** What IAM's condition operators say of tokens: missing keys, lists, wildcards, variables; and what is no policy. */
import { describe, expect, it } from '@jest/globals';
import type { Claims } from '../../../src/core/identity.ts';
import { UnreadableTrust } from '../../../src/privilege/trust/judge/answer.ts';
import { readAws } from '../../../src/privilege/trust/judge/aws.ts';
import { GITHUB_CLAIMS, GITLAB_CLAIMS } from './jobs.ts';

const P = 'token.actions.githubusercontent.com';
const PROVIDER = `arn:aws:iam::123456789012:oidc-provider/${P}`;

type Block = Record<string, Record<string, unknown>>;

function statement(condition: Block, more: object = {}): object {
  return {
    Effect: 'Allow',
    Principal: { Federated: PROVIDER },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: condition,
    ...more,
  };
}

function policy(...statements: object[]): object {
  return { Version: '2012-10-17', Statement: statements };
}

function answer(document: object, claims: Claims = GITHUB_CLAIMS): string {
  return readAws(document).admits(claims).admitted;
}

const without = (...names: string[]): Claims =>
  Object.fromEntries(Object.entries(GITHUB_CLAIMS).filter(([name]) => !names.includes(name)));

describe('a condition of AWS', () => {
  const SUB = 'repo:my-org/my-repo:environment:agent';
  it.each([
    ['StringEquals', SUB, 'yes'],
    ['StringEquals', 'repo:my-org/*', 'no'],
    ['StringEquals', ['x', SUB], 'yes'],
    ['StringNotEquals', SUB, 'no'],
    ['StringNotEquals', ['x', 'y'], 'yes'],
    ['StringNotEquals', ['x', SUB], 'no'],
    ['StringEqualsIgnoreCase', SUB.toUpperCase(), 'yes'],
    ['StringLike', 'repo:my-org/*:environment:agent', 'yes'],
    ['StringLike', 'repo:my-org/my-rep?:environment:agent', 'yes'],
    ['StringLike', 'repo:My-Org/*', 'no'],
    ['StringLike', 'repo:my-org/my-repo', 'no'],
    ['StringNotLike', 'repo:other/*', 'yes'],
    ['StringNotLike', 'repo:my-org/*', 'no'],
    ['ForAnyValue:StringLike', 'repo:my-org/*', 'yes'],
    ['ForAllValues:StringLike', 'repo:other/*', 'no'],
    ['ArnLike', 'repo:my-org/*', 'no'],
    ['Null', 'false', 'yes'],
    ['Null', 'true', 'no'],
    ['StringMatches', SUB, 'unknown'],
    ['stringequals', SUB, 'unknown'],
    ['ForSomeValues:StringEquals', SUB, 'unknown'],
    ['StringEquals?', SUB, 'unknown'],
    ['Null', 'perhaps', 'unknown'],
    ['StringEquals', '${}', 'unknown'],
    ['DateLessThan', '2030-01-01T00:00:00Z', 'unknown'],
    ['IpAddress', '10.0.0.0/8', 'unknown'],
  ])('%s %j on the subject: %s', (operator, value, expected) => {
    expect(answer(policy(statement({ [operator]: { [`${P}:sub`]: value } })))).toBe(expected);
  });

  it.each([
    ['StringEquals', 'no'],
    ['StringLike', 'no'],
    ['ForAnyValue:StringLike', 'no'],
    ['Bool', 'no'],
    ['NumericEquals', 'no'],
    ['StringNotEquals', 'yes'],
    ['StringEqualsIfExists', 'yes'],
    ['StringLikeIfExists', 'yes'],
    ['ForAllValues:StringEquals', 'yes'],
    ['ForAllValues:StringLike', 'yes'],
    ['ForAnyValue:StringNotEquals', 'no'],
  ])('%s says of a claim that is missing: %s', (operator, expected) => {
    const document = policy(statement({ [operator]: { [`${P}:environment`]: 'agent' } }));
    expect(answer(document, without('environment'))).toBe(expected);
  });

  it.each([
    ['NumericEquals', '7654321', 'yes'],
    ['NumericEquals', 7654321, 'yes'],
    ['NumericEquals', '7654322', 'no'],
    ['NumericLessThan', '7654322', 'yes'],
    ['NumericNotEquals', '7654321', 'no'],
  ])('%s %j on repository_id: %s', (operator, value, expected) => {
    expect(answer(policy(statement({ [operator]: { [`${P}:repository_id`]: value } })))).toBe(expected);
  });

  it('finds its key whatever its case', () => {
    expect(answer(policy(statement({ StringEquals: { [`${P.toUpperCase()}:SUB`]: SUB } })))).toBe('yes');
  });

  it('has to hold together with every other one', () => {
    const both = { StringEquals: { [`${P}:sub`]: SUB, [`${P}:aud`]: 'another' } };
    expect(answer(policy(statement(both)))).toBe('no');
  });

  it('is refused by a list of audiences for none, admitted for all, and undecided for some', () => {
    const document = policy(statement({ StringEquals: { [`${P}:aud`]: 'sts.amazonaws.com' } }));
    expect(answer(document, { ...GITHUB_CLAIMS, aud: ['x', 'y'] })).toBe('no');
    expect(answer(document, { ...GITHUB_CLAIMS, aud: ['sts.amazonaws.com'] })).toBe('yes');
    expect(answer(document, { ...GITHUB_CLAIMS, aud: ['sts.amazonaws.com', 'y'] })).toBe('unknown');
  });

  it('on a claim AWS is not known to compare is undecided, unless its absence changes nothing', () => {
    const on = (operator: string, value: string): object =>
      policy(statement({ [operator]: { [`${P}:repository_owner_id`]: value } }));
    expect(answer(on('StringEquals', '1234567'))).toBe('unknown');
    expect(answer(on('StringEquals', 'another'))).toBe('no');
    expect(answer(on('StringEqualsIfExists', '1234567'))).toBe('yes');
  });

  it('on a claim of GitLab but subject and audience is undecided', () => {
    const gitlab = { Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/gitlab.com' } };
    const on = (claim: string, value: string): object =>
      policy(statement({ StringEquals: { [`gitlab.com:${claim}`]: value } }, gitlab));
    expect(answer(on('sub', String(GITLAB_CLAIMS.sub)), GITLAB_CLAIMS)).toBe('yes');
    expect(answer(on('project_id', '20'), GITLAB_CLAIMS)).toBe('unknown');
    expect(answer(on('project_id', '21'), GITLAB_CLAIMS)).toBe('no');
  });

  it('on the place of the caller is undecided, on the session name worth nothing', () => {
    expect(answer(policy(statement({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })))).toBe('unknown');
    expect(answer(policy(statement({ StringEquals: { 'sts:RoleSessionName': 'ci' } })))).toBe('yes');
    const denies = statement({ StringNotEquals: { 'sts:RoleSessionName': 'ci' } }, { Effect: 'Deny' });
    expect(answer(policy(statement({}), denies))).toBe('yes');
  });

  it('on a key nobody knows the value of is undecided, even for being there', () => {
    expect(answer(policy(statement({ StringEquals: { 'aws:SourceVpc': 'vpc-1' } })))).toBe('unknown');
    expect(answer(policy(statement({ Null: { 'aws:SourceVpc': 'false' } })))).toBe('unknown');
  });

  it('with the variable of a list is undecided', () => {
    const document = policy(statement({ StringEquals: { [`${P}:sub`]: `\${${P}:aud}` } }));
    expect(answer(document, { ...GITHUB_CLAIMS, aud: ['x', 'y'] })).toBe('unknown');
    expect(answer(document, { ...GITHUB_CLAIMS, aud: ['x'] })).toBe('no');
  });

  it('compares ARNs part by part: a star never reaches over a colon, but in the last', () => {
    const like = (value: string): object => policy(statement({ ArnLike: { [`${P}:sub`]: value } }));
    const arn = { ...GITHUB_CLAIMS, sub: 'arn:aws:iam::123456789012:role/a:b' };
    expect(answer(like('arn:aws:iam::*:role/*'), arn)).toBe('yes');
    expect(answer(like('arn:aws:iam:*:role/*'), arn)).toBe('no');
  });

  it.each([
    ['a variable that repeats the claim admits everybody', `\${${P}:sub}`, 'yes'],
    ['a variable without a value matches nothing', `\${${P}:missing}`, 'unknown'],
    ['a variable of another issuer matches nothing', '${accounts.google.com:sub}', 'no'],
    ['the default of a variable counts', `\${accounts.google.com:sub, '${SUB}'}`, 'yes'],
  ])('%s', (_, value, expected) => {
    expect(answer(policy(statement({ StringEquals: { [`${P}:sub`]: value } })))).toBe(expected);
  });

  it('takes ${*} for a plain star, and every sign for itself in a policy of 2008', () => {
    const star = { ...GITHUB_CLAIMS, sub: 'a*b' };
    const like = (value: string, Version = '2012-10-17'): object => ({
      Version,
      Statement: [statement({ StringLike: { [`${P}:sub`]: value } })],
    });
    expect(answer(like('a${*}b'), star)).toBe('yes');
    expect(answer(like('a${*}b'), { ...GITHUB_CLAIMS, sub: 'aXb' })).toBe('no');
    expect(answer(like('a${?}b', '2008-10-17'), { ...GITHUB_CLAIMS, sub: 'a${X}b' })).toBe('yes');
  });

  it('with many stars is decided at once', () => {
    const started = performance.now();
    const document = policy(statement({ StringLike: { [`${P}:sub`]: `${'*a'.repeat(400)}b` } }));
    expect(answer(document, { ...GITHUB_CLAIMS, sub: 'a'.repeat(1_000) })).toBe('no');
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('a statement of AWS', () => {
  it.each([
    ['another issuer', { Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/gitlab.com' } }, 'no'],
    ['an issuer that begins the same', { Principal: { Federated: `${PROVIDER}/enterprise` } }, 'no'],
    ['everybody', { Principal: '*' }, 'yes'],
    ['every account', { Principal: { AWS: '*' } }, 'yes'],
    ['a role alone', { Principal: { AWS: 'arn:aws:iam::123456789012:role/x' } }, 'no'],
    ['one of two issuers', { Principal: { Federated: ['cognito-identity.amazonaws.com', PROVIDER] } }, 'yes'],
    ['a wildcard in the issuer', { Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/*' } }, 'unknown'],
    ['everybody but this issuer', { Principal: undefined, NotPrincipal: { Federated: PROVIDER } }, 'no'],
    [
      'everybody but another',
      { Principal: undefined, NotPrincipal: { Federated: 'cognito-identity.amazonaws.com' } },
      'yes',
    ],
    ['another action', { Action: 'sts:AssumeRole' }, 'no'],
    ['every action', { Action: 'STS:assume*' }, 'yes'],
    ['every action but this', { Action: undefined, NotAction: 'sts:AssumeRoleWithWebIdentity' }, 'no'],
    ['every action but another', { Action: undefined, NotAction: 'sts:TagSession' }, 'yes'],
  ])('that names %s', (_, more, expected) => {
    const whole = JSON.parse(JSON.stringify(policy(statement({}, more)))) as object;
    expect(answer(whole)).toBe(expected);
  });

  it('that denies wins over one that allows', () => {
    const denied = statement({ StringEquals: { [`${P}:sub`]: GITHUB_CLAIMS.sub } }, { Effect: 'Deny' });
    const other = statement({ StringEquals: { [`${P}:sub`]: 'another' } }, { Effect: 'Deny' });
    expect(answer(policy(statement({}), denied))).toBe('no');
    expect(answer(policy(statement({}), other))).toBe('yes');
  });

  it('that may allow counts for as much before as behind one that does not', () => {
    const perhaps = statement({ StringEquals: { 'aws:SourceVpc': 'vpc-1' } });
    const never = statement({ StringEquals: { [`${P}:sub`]: 'another' } });
    expect(answer(policy(perhaps, never))).toBe('unknown');
    expect(answer(policy(never, perhaps))).toBe('unknown');
    expect(answer(policy(perhaps, statement({})))).toBe('yes');
  });

  it('that may deny leaves it open', () => {
    const perhaps = statement({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }, { Effect: 'Deny' });
    expect(answer(policy(statement({}), perhaps))).toBe('unknown');
    const but = statement({}, { Effect: 'Deny', NotPrincipal: { AWS: 'arn:aws:iam::123456789012:root' } }) as Record<
      string,
      unknown
    >;
    delete but.Principal;
    expect(answer(policy(statement({}), but))).toBe('unknown');
  });
});

describe('a policy of AWS', () => {
  it('is found inside what the command line and the API give', () => {
    const inner = policy(statement({}));
    const encoded = encodeURIComponent(JSON.stringify(inner));
    expect(answer({ Role: { RoleName: 'x', AssumeRolePolicyDocument: inner } })).toBe('yes');
    expect(answer({ AssumeRolePolicyDocument: encoded })).toBe('yes');
  });

  it.each([
    ['no object', []],
    ['no Statement', { Version: '2012-10-17' }],
    ['an empty list', policy()],
    ['a misspelt member', policy(statement({}, { Conditions: {} }))],
    ['a resource', policy(statement({}, { Resource: '*' }))],
    ['no effect', policy(statement({}, { Effect: 'allow' }))],
    ['two principals', policy(statement({}, { NotPrincipal: '*' }))],
    ['an unknown kind of principal', policy(statement({}, { Principal: { federated: PROVIDER } }))],
    ['a condition that is no object', policy(statement({}, { Condition: [] }))],
    ['a value that is no text', policy(statement({ StringEquals: { [`${P}:sub`]: { a: 1 } } }))],
    ['an inner document that is no JSON', { AssumeRolePolicyDocument: '%7B' }],
    ['a broken percent sign', { AssumeRolePolicyDocument: '%zz' }],
  ])('with %s is not judged', (_, document) => {
    expect(() => readAws(document)).toThrow(UnreadableTrust);
  });
});
