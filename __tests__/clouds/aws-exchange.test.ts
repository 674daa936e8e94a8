import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CloudPlan } from '../../src/clouds/cloud.ts';
import { KeylessError } from '../../src/core/errors.ts';
import type { IdentityToken } from '../../src/core/identity.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import {
  CLAIMS,
  granted,
  type PlanAsk,
  planOf,
  type Reply,
  ROLE,
  refused,
  TokenEndpoint,
  token,
} from './aws-fixtures.ts';

const sts = new TokenEndpoint();
beforeAll(() => sts.open());
afterAll(() => sts.close());

let host: FakeHost;
let minted: number;
beforeEach(() => {
  host = new FakeHost();
  minted = 0;
});

function plan(asked: PlanAsk = {}): CloudPlan {
  return planOf({ ...asked, inputs: { 'sts-endpoint': sts.url, ...asked.inputs } });
}

function mint(): Promise<IdentityToken> {
  minted += 1;
  return Promise.resolve(token(`head.payload${minted}.signature`));
}

async function failure(asked: PlanAsk = {}, identity = mint): Promise<KeylessError> {
  try {
    await plan(asked).exchange(identity, host);
  } catch (thrown) {
    if (thrown instanceof KeylessError) return thrown;
    throw thrown;
  }
  throw new Error('the exchange succeeded');
}

describe('a granted exchange', () => {
  it('sends role, session name, token, duration and policy, unsigned, to the one endpoint', async () => {
    sts.answer(granted());
    await plan({ inputs: { 'managed-session-policies': 'arn:aws:iam::123456789012:policy/p' } }).exchange(mint, host);
    const form = Object.fromEntries(sts.forms[0] ?? []);
    expect(form).toMatchObject({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: ROLE,
      RoleSessionName: 'octo-org.payments@9876543210-2',
      WebIdentityToken: 'head.payload1.signature',
      DurationSeconds: '2100',
      'PolicyArns.member.1.arn': 'arn:aws:iam::123456789012:policy/p',
    });
    expect(JSON.parse(form.Policy ?? '').Statement).toHaveLength(2);
    expect(sts.headers[0]?.authorization).toBeUndefined();
    expect(sts.forms).toHaveLength(1);
  });

  it('returns the account from the answer and what STS confirmed', async () => {
    sts.answer(granted());
    const credential = await plan({ inputs: { 'allowed-account-ids': '123456789012' } }).exchange(mint, host);
    expect(credential).toMatchObject({
      cloud: 'aws',
      kind: 'session-keys',
      account: '123456789012',
      principal: 'arn:aws:sts::123456789012:assumed-role/ci-agent/octo-org.payments@9876543210-2',
      expiresAt: Date.UTC(2026, 10, 21, 0, 35),
      confirmed: ['aws-session-policy', 'aws-account-pin'],
    });
  });

  it('hides every part before it returns, the access key id too', async () => {
    sts.answer(granted());
    await plan().exchange(mint, host);
    expect(host.hidden.map((secret) => secret.reveal())).toEqual([
      'ASIAQEXAMPLEKEY',
      'secret/key+1',
      'session//token==',
    ]);
  });

  it('gives an agent the variables of the AWS SDKs and no more', async () => {
    sts.answer(granted());
    const planned = plan();
    const access = planned.access(await planned.exchange(mint, host));
    expect(Object.keys(access.env).sort()).toEqual([
      'AWS_ACCESS_KEY_ID',
      'AWS_DEFAULT_REGION',
      'AWS_REGION',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_SESSION_TOKEN',
    ]);
    expect(JSON.stringify(access)).not.toContain('secret/key+1');
  });

  it('opens the connection while the identity token is in flight', () => {
    plan().warm(host);
    expect(host.warmed).toEqual([sts.url]);
  });
});

describe('a bearer credential', () => {
  it('is handed over alone and hidden whole, as its body and as its text', async () => {
    sts.answer(granted());
    const planned = plan({ inputs: { 'bedrock-credential': 'bearer' } });
    const credential = await planned.exchange(mint, host);
    const access = planned.access(credential);
    expect(Object.keys(access.env).sort()).toEqual(['AWS_BEARER_TOKEN_BEDROCK', 'AWS_DEFAULT_REGION', 'AWS_REGION']);
    const key = credential.parts.BearerToken?.reveal() ?? '';
    const body = key.slice('bedrock-api-key-'.length);
    const hidden = host.hidden.map((secret) => secret.reveal());
    expect(hidden.slice(3)).toEqual([key, body, Buffer.from(body, 'base64').toString()]);
    expect(hidden[5]).toContain('X-Amz-Expires=2100&');
  });
});

describe('role chaining', () => {
  const chained = {
    inputs: { 'role-chaining': 'true' },
    ask: {
      env: { AWS_ACCESS_KEY_ID: 'ASIACHAIN', AWS_SECRET_ACCESS_KEY: 'chainkey', AWS_SESSION_TOKEN: 'chaintoken' },
    },
  };

  it('signs AssumeRole with the credentials of the step, asks for no token, and keeps the session policy', async () => {
    sts.answer(granted({ action: 'AssumeRole' }));
    await plan(chained).exchange(mint, host);
    expect(minted).toBe(0);
    expect(sts.forms[0]?.get('Action')).toBe('AssumeRole');
    expect(sts.forms[0]?.get('Policy')).toContain('foundation-model');
    expect(sts.headers[0]?.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=ASIACHAIN\/\d{8}\/us-east-1\/sts\/aws4_request/,
    );
    expect(host.hidden.map((secret) => secret.reveal()).slice(0, 3)).toEqual(['ASIACHAIN', 'chainkey', 'chaintoken']);
  });

  it.each([
    ['AccessDenied', 403, 'exchange-denied', 'The credentials of this step may not assume the role.'],
    ['ExpiredToken', 403, 'exchange-rejected', 'AWS STS does not accept the credentials already in the environment.'],
    [
      'InvalidClientTokenId',
      403,
      'exchange-rejected',
      'AWS STS does not accept the credentials already in the environment.',
    ],
    [
      'SignatureDoesNotMatch',
      403,
      'exchange-rejected',
      'AWS STS does not accept the credentials already in the environment.',
    ],
  ])('tells %s apart from a refused identity token', async (code, status, expected, message) => {
    sts.answer(refused(code, 'x', status));
    const error = await failure(chained);
    expect([error.code, error.message, sts.forms.length]).toEqual([expected, message, 1]);
  });
});

describe('the account pin', () => {
  it.each([
    ['another account', 'arn:aws:sts::210987654321:assumed-role/ci-agent/x', {}],
    [
      'another account although it is allowed',
      'arn:aws:sts::210987654321:assumed-role/ci-agent/x',
      { 'allowed-account-ids': '123456789012,210987654321' },
    ],
  ])('refuses a credential of %s, with exit status 5', async (_, arn, inputs) => {
    sts.answer(granted({ arn }));
    const error = await failure({ inputs });
    expect([error.code, error.exit]).toEqual(['account-mismatch', 5]);
    expect(error.message).toContain('210987654321');
  });
});

describe('every refusal of STS', () => {
  const rows: readonly [string, Reply, string, number, number][] = [
    [
      'no provider',
      refused('InvalidIdentityToken', 'No OpenIDConnect provider found in your account for https://x'),
      'exchange-rejected',
      1,
      1,
    ],
    ['audience', refused('InvalidIdentityToken', 'Incorrect token audience'), 'exchange-rejected', 1, 1],
    [
      'keys of the issuer',
      refused('InvalidIdentityToken', "Couldn't retrieve verification key from your identity provider"),
      'exchange-rejected',
      2,
      1,
    ],
    ['other token fault', refused('InvalidIdentityToken', 'x'), 'exchange-rejected', 1, 1],
    ['class name of it', refused('InvalidIdentityTokenException', 'x'), 'exchange-rejected', 1, 1],
    ['ExpiredTokenException', refused('ExpiredTokenException'), 'exchange-expired', 2, 2],
    ['ExpiredToken', refused('ExpiredToken'), 'exchange-expired', 2, 2],
    ['AccessDenied', refused('AccessDenied', 'x', 403), 'exchange-denied', 1, 1],
    ['IDPCommunicationError', refused('IDPCommunicationError'), 'exchange-unreachable', 4, 1],
    ['IDPRejectedClaim', refused('IDPRejectedClaim', 'x', 403), 'exchange-rejected', 1, 1],
    ['MalformedPolicyDocument', refused('MalformedPolicyDocument'), 'exchange-policy', 1, 1],
    ['MalformedPolicyDocumentException', refused('MalformedPolicyDocumentException'), 'exchange-policy', 1, 1],
    ['PackedPolicyTooLarge', refused('PackedPolicyTooLarge'), 'exchange-policy', 1, 1],
    ['PackedPolicyTooLargeException', refused('PackedPolicyTooLargeException'), 'exchange-policy', 1, 1],
    ['RegionDisabledException', refused('RegionDisabledException', 'x', 403), 'exchange-region', 1, 1],
    [
      'duration',
      refused('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.'),
      'exchange-duration',
      1,
      1,
    ],
    ['other value', refused('ValidationError', 'x'), 'exchange-failed', 1, 1],
    ['Throttling', refused('Throttling', 'Rate exceeded'), 'exchange-throttled', 4, 1],
    ['ThrottlingException', refused('ThrottlingException', 'x', 429), 'exchange-throttled', 4, 1],
    ['a 429 without XML', { status: 429, body: 'slow down', type: 'text/plain' }, 'exchange-throttled', 4, 1],
    ['InternalFailure', refused('InternalFailure', 'x', 500), 'exchange-failed', 4, 1],
    ['ServiceUnavailable', refused('ServiceUnavailable', 'x', 503), 'exchange-failed', 4, 1],
    ['a 502 of a proxy', { status: 502, body: '<html>bad gateway</html>', type: 'text/html' }, 'exchange-failed', 4, 1],
    ['an unknown code', refused('BrandNewCode', 'x', 418), 'exchange-failed', 1, 1],
    [
      'a 403 page of a proxy',
      { status: 403, body: '<html><br>blocked</html>', type: 'text/html' },
      'exchange-malformed',
      1,
      1,
    ],
    ['a redirect', { status: 302, body: '' }, 'exchange-malformed', 1, 1],
    [
      'a success that is HTML',
      { status: 200, body: '<html><p>hello</html>', type: 'text/html' },
      'exchange-malformed',
      1,
      1,
    ],
    ['a success that is nothing', { status: 200, body: '' }, 'exchange-malformed', 1, 1],
    ['a success cut in the middle', { status: 200, body: granted().body.slice(0, 300) }, 'exchange-malformed', 1, 1],
    ['keys that are empty', granted({ keys: '<AccessKeyId></AccessKeyId>' }), 'exchange-malformed', 1, 1],
    ['no assumed role', granted({ arn: 'arn:aws:iam::123456789012:user/x' }), 'exchange-malformed', 1, 1],
    ['another role', granted({ arn: 'arn:aws:sts::123456789012:assumed-role/admin/x' }), 'exchange-malformed', 1, 1],
    ['a credential that has expired', granted({ expires: '2026-11-20T23:59:59Z' }), 'exchange-malformed', 1, 1],
    ['a broken connection', { status: 0, body: '', drop: true }, 'exchange-unreachable', 4, 1],
  ];

  it.each(rows)('%s', async (_, reply, code, tries, tokens) => {
    sts.answer(reply);
    const error = await failure();
    expect([error.code, sts.forms.length, minted]).toEqual([code, tries, tokens]);
    expect(error.exit).toBe(4);
    expect(error.likely && error.fix).toBeTruthy();
  });

  it('never shows the answer, the token or anything STS wrote', async () => {
    for (const echo of ['head.payload1.signature', 'CANARY']) {
      sts.answer(refused('AccessDenied', echo, 403));
      const error = await failure();
      const shown = JSON.stringify([
        error.message,
        error.likely,
        error.fix,
        error.facts,
        error.cause ?? null,
        String(error.stack),
      ]);
      expect(shown).not.toContain(echo);
    }
    sts.answer(refused('head.payload1.signature', 'x', 403));
    expect(JSON.stringify((await failure()).facts)).not.toContain('payload1');
  });

  it('shows code, status, request id and the safe claims, and no other claim', async () => {
    sts.answer(refused('AccessDenied', 'x', 403));
    const error = await failure({}, async () => token('a.b.c', { ...CLAIMS, actor: 'somebody', jti: 'id' }));
    expect(error.facts).toEqual({
      'sts-code': 'AccessDenied',
      'http-status': '403',
      'request-id': 'c6104cbe-af31-11e0-8154-cbc7ccf896c7',
      endpoint: sts.url.slice('http://'.length),
      role: ROLE,
      'asked-duration': '35m',
      ...CLAIMS,
    });
  });
});

describe('the trust policy to paste', () => {
  const policyIn = (error: KeylessError) => {
    const text = error.fix ?? '';
    return JSON.parse(text.slice(text.indexOf('\n{') + 1, text.lastIndexOf('\n}') + 2));
  };

  it('admits exactly the claims of this job', async () => {
    sts.answer(refused('AccessDenied', 'x', 403));
    expect(policyIn(await failure())).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: {
              'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
              'token.actions.githubusercontent.com:sub': 'repo:octo-org/payments:ref:refs/heads/main',
            },
          },
        },
      ],
    });
  });

  it.each([
    ['https://token.actions.acme.ghe.com', 'token.actions.acme.ghe.com', false],
    ['https://ghes.example.com/_services/token', 'ghes.example.com/_services/token', true],
  ])('names the provider of %s', async (iss, provider, reachable) => {
    sts.answer(refused('AccessDenied', 'x', 403));
    const error = await failure({}, async () => token('a.b.c', { ...CLAIMS, iss }));
    expect(policyIn(error).Statement[0].Principal.Federated).toBe(
      `arn:aws:iam::123456789012:oidc-provider/${provider}`,
    );
    expect(error.fix?.includes('reachable from the internet')).toBe(reachable);
  });

  it('warns that names alone never match an immutable subject', async () => {
    sts.answer(refused('AccessDenied', 'x', 403));
    const sub = 'repo:octo-org@123/payments@456:ref:refs/heads/main';
    const error = await failure({}, async () => token('a.b.c', { ...CLAIMS, sub }));
    expect(error.fix).toContain(`"token.actions.githubusercontent.com:sub": "${sub}"`);
    expect(error.fix).toContain('immutable subject form');
  });
});

describe('trying again', () => {
  it('takes a fresh token after a stale one and succeeds', async () => {
    sts.answer(refused('ExpiredTokenException'), granted());
    await plan().exchange(mint, host);
    expect(sts.forms.map((form) => form.get('WebIdentityToken'))).toEqual([
      'head.payload1.signature',
      'head.payload2.signature',
    ]);
  });

  it('keeps the token through passing faults and succeeds', async () => {
    sts.answer(refused('Throttling'), { status: 0, body: '', drop: true }, granted());
    await plan().exchange(mint, host);
    expect([minted, sts.forms.length]).toEqual([1, 3]);
  });

  it('pauses longer each time, with jitter, and ends', async () => {
    sts.answer(refused('Throttling'));
    await failure();
    expect(host.slept).toEqual([534, 1068, 2136]);
  });

  it('gives up when the time for all tries is over', async () => {
    sts.answer(refused('Throttling'));
    const slow = host.sleep.bind(host);
    host.sleep = (ms) => slow(ms + 44_000);
    await failure();
    expect(sts.forms).toHaveLength(2);
  });

  it('cuts a try that gets no answer at the end of that time', async () => {
    sts.answer(refused('Throttling'), { status: 0, body: '', hang: true });
    const slow = host.sleep.bind(host);
    host.sleep = (ms) => slow(ms + 44_400);
    const error = await failure();
    expect(error.message).toMatch(/^AWS STS did not answer in time\. \(127\.0\.0\.1:\d+\)$/);
    expect(sts.forms).toHaveLength(2);
  });

  it('stops at once when the run is cancelled', async () => {
    sts.answer(granted());
    host.abort.abort('SIGTERM');
    const error = await failure();
    expect([error.code, error.exit]).toEqual(['terminated', 143]);
  });

  it('explains an endpoint that is not there', async () => {
    const error = await failure({ inputs: { 'sts-endpoint': 'http://127.0.0.1:1' } });
    expect([error.code, error.message]).toEqual([
      'exchange-unreachable',
      'The connection to AWS STS was refused. (127.0.0.1:1)',
    ]);
  });
});
