import { generateKeyPairSync } from 'node:crypto';
import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../../src/emulators/index.ts';
import { signJwt } from '../../src/emulators/json-web-token.ts';
import { assume, assumedKeys, keysOf, SONNET_PROFILE, stsClient } from './independent-client.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld({ maxSessionSeconds: 7200 });
});
afterEach(() => world.close());

/** `wire code, HTTP status, message` of a refusal; the class name of the SDK when it changes the code. */
async function refused(promise: Promise<unknown>): Promise<unknown[]> {
  const error = await promise.then(
    () => new Error('was not refused'),
    (thrown: unknown) => thrown as Error & { Code?: string; $metadata?: { httpStatusCode?: number } },
  );
  return [error.name, '$metadata' in error ? error.$metadata?.httpStatusCode : undefined, error.message];
}

const token = (change: Record<string, unknown>, audience = 'sts.amazonaws.com'): string =>
  world.issuer.mint(audience, change);

describe('AssumeRoleWithWebIdentity', () => {
  it('gives session keys for the right token, and says whose they are', async () => {
    const answer = await assume(world, { DurationSeconds: 900 });
    expect(answer.AssumedRoleUser?.Arn).toBe('arn:aws:sts::123456789012:assumed-role/ci-agent/octo-org-payments-1');
    expect(answer.AssumedRoleUser?.AssumedRoleId).toMatch(/^AROA[A-Z2-7]{17}:octo-org-payments-1$/);
    expect(answer.Credentials?.AccessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
    expect(answer.Credentials?.SessionToken?.length).toBeGreaterThan(300);
    expect(answer.Credentials?.Expiration?.getTime()).toBeGreaterThan(Date.now() + 890_000);
    expect(answer.Credentials?.Expiration?.getTime()).toBeLessThanOrEqual(Date.now() + 900_000);
    expect(answer).toMatchObject({
      Audience: 'sts.amazonaws.com',
      Provider: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com',
      SubjectFromWebIdentityToken: 'repo:octo-org/payments:ref:refs/heads/main',
    });
  });

  it('refuses a token that another key signed', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const claims = JSON.parse(Buffer.from(token({}).split('.')[1] ?? '', 'base64url').toString());
    const forged = signJwt(claims, privateKey, world.issuer.jwks().keys[0]?.kid ?? '');
    expect(await refused(assume(world, { WebIdentityToken: forged }))).toEqual([
      'InvalidIdentityTokenException',
      400,
      'Token signature invalid',
    ]);
  });

  it('refuses a token without a signature algorithm', async () => {
    const [, payload] = token({}).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const kid = Buffer.from(`{"alg":"none","kid":"${world.issuer.jwks().keys[0]?.kid}"}`).toString('base64url');
    for (const head of [none, kid]) {
      const [code] = await refused(assume(world, { WebIdentityToken: `${head}.${payload}.AA` }));
      expect(code).toBe('InvalidIdentityTokenException');
    }
  });

  it('refuses a token meant for another audience', async () => {
    expect(await refused(assume(world, { WebIdentityToken: token({}, 'api://other') }))).toEqual([
      'InvalidIdentityTokenException',
      400,
      'Incorrect token audience',
    ]);
  });

  it('refuses a token of an issuer the account does not know', async () => {
    expect(await refused(assume(world, { WebIdentityToken: token({ iss: 'https://ghe.example.com' }) }))).toEqual([
      'InvalidIdentityTokenException',
      400,
      'No OpenIDConnect provider found in your account for https://ghe.example.com',
    ]);
  });

  it('refuses a token past its expiry', async () => {
    const [code, status] = await refused(assume(world, { WebIdentityToken: token({ exp: 1_700_000_000 }) }));
    expect([code, status]).toEqual(['ExpiredTokenException', 400]);
  });

  it('refuses tokens of an issuer whose clock runs eleven minutes ahead, but not nine', async () => {
    const answers: unknown[] = [];
    for (const issuerSkewSeconds of [540, 660]) {
      const skewed = await startWorld({ issuerSkewSeconds });
      answers.push((await refused(assume(skewed)))[0]);
      await skewed.close();
    }
    expect(answers).toEqual(['Error', 'InvalidIdentityTokenException']);
  });

  it('refuses a token whose time claims are no integers', async () => {
    const [code] = await refused(assume(world, { WebIdentityToken: token({ exp: Date.now() / 1000 + 60.5 }) }));
    expect(code).toBe('InvalidIdentityTokenException');
  });

  it('refuses another subject and an unknown role with the same words', async () => {
    const denied = ['AccessDenied', 403, 'Not authorized to perform sts:AssumeRoleWithWebIdentity'];
    const other = token({ sub: 'repo:octo-org/payments:pull_request' });
    expect(await refused(assume(world, { WebIdentityToken: other }))).toEqual(denied);
    expect(await refused(assume(world, { RoleArn: 'arn:aws:iam::123456789012:role/none' }))).toEqual(denied);
  });

  it('holds a trust policy to its conditions on subject pattern and further claims', async () => {
    const host = 'token.actions.githubusercontent.com';
    const strict = await startWorld({
      trust: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${host}` },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: {
              StringLike: { [`${host}:sub`]: 'repo:octo-org/*:ref:refs/heads/main' },
              StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', [`${host}:repository_id`]: '698012345' },
            },
          },
        ],
      },
    });
    try {
      const wrong = strict.issuer.mint('sts.amazonaws.com', { repository_id: '1' });
      expect((await assume(strict)).Credentials?.AccessKeyId).toMatch(/^ASIA/);
      expect((await refused(assume(strict, { WebIdentityToken: wrong })))[0]).toBe('AccessDenied');
    } finally {
      await strict.close();
    }
  });

  it.each([
    [{ DurationSeconds: 899 }, /greater than or equal to 900/],
    [{ DurationSeconds: 7201 }, /exceeds the MaxSessionDuration set for this role/],
    [{ RoleSessionName: 'a b' }, /\[\\w\+=,\.@-\]\*/],
    [{ RoleSessionName: 'x' }, /greater than or equal to 2/],
    [{ RoleSessionName: 'x'.repeat(65) }, /less than or equal to 64/],
    [{ Policy: `{"Version":"2012-10-17"${' '.repeat(2048)}}` }, /less than or equal to 2048/],
    [{ Policy: '{"Statement":"→"}' }, /regular expression pattern/],
  ])('answers ValidationError to %j', async (change, message) => {
    const [code, status, text] = await refused(assume(world, change));
    expect([code, status]).toEqual(['ValidationError', 400]);
    expect(text).toMatch(message);
  });

  it('takes the longest duration and session name that are allowed', async () => {
    const answer = await assume(world, { DurationSeconds: 7200, RoleSessionName: 'x'.repeat(64) });
    expect(answer.Credentials?.AccessKeyId).toMatch(/^ASIA/);
  });

  it.each([
    '{',
    '{"Version":"2012-10-17"}',
    '{"Version":"2025-01-01","Statement":[]}',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"bedrock:InvokeModel"}]}',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"InvokeModel","Resource":"*"}]}',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"bedrock:InvokeModel","Resource":"model"}]}',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"bedrock:*","Resource":"*","Principal":"*"}]}',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"bedrock:*","Resource":"*","Condition":{"StringIs":{"a:b":"c"}}}]}',
  ])('answers MalformedPolicyDocument to %s', async (Policy) => {
    const [code, status] = await refused(assume(world, { Policy }));
    expect([code, status]).toEqual(['MalformedPolicyDocumentException', 400]);
  });

  it('follows a rotation of the keys once the new key is listed', async () => {
    await assume(world);
    await world.issuer.rotate({ listed: false });
    const [code, status, message] = await refused(assume(world));
    expect([code, status]).toEqual(['InvalidIdentityTokenException', 400]);
    expect(message).toMatch(/^Couldn't retrieve verification key/);
    await world.issuer.rotate();
    expect((await assume(world)).Credentials?.AccessKeyId).toMatch(/^ASIA/);
  });

  it('misbehaves for as many requests as it is told, by wire code', async () => {
    world.sts.faults.add({ kind: 'error', code: 'Throttling' });
    world.sts.faults.add({ kind: 'error', code: 'RegionDisabledException' });
    world.sts.faults.add({ kind: 'error', code: 'PackedPolicyTooLarge' });
    world.sts.faults.add({ kind: 'error', code: 'ServiceUnavailable' });
    world.sts.faults.add({ kind: 'truncated' });
    world.sts.faults.add({ kind: 'reset' });
    const seen: unknown[] = [];
    for (let i = 0; i < 4; i += 1) seen.push((await refused(assume(world))).slice(0, 2));
    expect(seen).toEqual([
      ['Throttling', 400],
      ['RegionDisabledException', 403],
      ['PackedPolicyTooLargeException', 400],
      ['ServiceUnavailable', 503],
    ]);
    await expect(assume(world)).rejects.toThrow();
    await expect(assume(world)).rejects.toThrow();
    expect((await assume(world)).Credentials?.AccessKeyId).toMatch(/^ASIA/);
  });
});

describe('GetCallerIdentity', () => {
  it('names the session that signed', async () => {
    const answer = await stsClient(world, await assumedKeys(world)).send(new GetCallerIdentityCommand({}));
    expect([answer.Account, answer.Arn]).toEqual([
      '123456789012',
      'arn:aws:sts::123456789012:assumed-role/ci-agent/octo-org-payments-1',
    ]);
  });

  it('refuses a wrong secret, a missing session token and an ended session', async () => {
    const keys = await assumedKeys(world);
    const ask = (change: object): Promise<unknown[]> =>
      refused(stsClient(world, { ...keys, ...change }).send(new GetCallerIdentityCommand({})));
    expect((await ask({ secretAccessKey: 'wrong' })).slice(0, 2)).toEqual(['SignatureDoesNotMatch', 403]);
    expect((await ask({ sessionToken: 'wrong' })).slice(0, 2)).toEqual(['InvalidClientTokenId', 403]);
    world.expireCredentials();
    expect((await ask({})).slice(0, 2)).toEqual(['ExpiredToken', 403]);
  });
});

describe('AssumeRole, for chaining', () => {
  const second = 'arn:aws:iam::123456789012:role/second';
  const chain = async (change: object = {}, policy?: object) => {
    const first = await assumedKeys(world, policy);
    return stsClient(world, first).send(
      new AssumeRoleCommand({ RoleArn: second, RoleSessionName: 'chained', ...change }),
    );
  };
  beforeEach(async () => {
    await world.close();
    world = await startWorld({
      roles: [
        {
          arn: second,
          maxSessionSeconds: 43_200,
          policies: [],
          trust: {
            Version: '2012-10-17',
            Statement: {
              Effect: 'Allow',
              Principal: { AWS: 'arn:aws:iam::123456789012:role/ci-agent' },
              Action: 'sts:AssumeRole',
            },
          },
        },
      ],
    });
  });

  it('gives keys of the second role to the role its trust names', async () => {
    const answer = await chain();
    const identity = await stsClient(world, keysOf(answer.Credentials)).send(new GetCallerIdentityCommand({}));
    expect(identity.Arn).toBe('arn:aws:sts::123456789012:assumed-role/second/chained');
  });

  it('refuses more than an hour', async () => {
    const [code, , message] = await refused(chain({ DurationSeconds: 3601 }));
    expect(code).toBe('ValidationError');
    expect(message).toMatch(/1 hour session limit for roles assumed by role chaining/);
  });

  it('refuses tags that the trust does not allow, and a session policy without sts:AssumeRole', async () => {
    const [code, status, message] = await refused(chain({ Tags: [{ Key: 'repository', Value: 'x' }] }));
    expect([code, status]).toEqual(['AccessDenied', 403]);
    expect(message).toMatch(
      /not authorized to perform: sts:TagSession on resource: arn:aws:iam::123456789012:role\/second/,
    );
    const narrow = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'bedrock:InvokeModel', Resource: SONNET_PROFILE }],
    };
    expect((await refused(chain({}, narrow)))[0]).toBe('AccessDenied');
  });
});
