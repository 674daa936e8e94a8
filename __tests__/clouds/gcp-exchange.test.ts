import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { KeylessError } from '../../src/core/errors.ts';
import type { Claims, IdentityToken } from '../../src/core/identity.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import {
  ACCOUNT,
  api,
  CLAIMS,
  FEDERATED,
  Google,
  granted,
  impersonated,
  json,
  LEAK,
  liveHost,
  MINTED,
  oauth,
  PROVIDER,
  planOf,
  type Reply,
  SUB,
  TOKEN_END,
  token,
} from './gcp-fixtures.ts';

const google = new Google();
beforeAll(() => google.open());
afterAll(() => google.close());

let host: ReturnType<typeof liveHost>;
let minted: number;
let claims: Claims;
beforeEach(() => {
  host = liveHost();
  minted = 0;
  claims = CLAIMS;
});
afterEach(() => host.done());

function mint(): Promise<IdentityToken> {
  minted += 1;
  return Promise.resolve(token(`head.payload${minted}.signature`, claims));
}

const plan = (inputs: Record<string, string> = {}) => planOf({ inputs: { ...google.inputs, ...inputs } });
const account = { 'service-account': ACCOUNT };

async function failure(inputs: Record<string, string> = {}): Promise<KeylessError> {
  try {
    await plan(inputs).exchange(mint, host);
  } catch (thrown) {
    if (thrown instanceof KeylessError) return thrown;
    throw thrown;
  }
  throw new Error('the exchange succeeded');
}

/** All that a reader of the log could see of an error. */
function shown(error: KeylessError): string {
  const { code, message, likely, fix, facts, stack } = error;
  return [JSON.stringify({ code, message, likely, fix, facts }), stack, String(error.cause), ...host.debugLines].join();
}

describe('direct federation', () => {
  it('sends the form of RFC 8693 to the one endpoint, without authorization', async () => {
    google.answer([granted()]);
    await plan().exchange(mint, host);
    expect(Object.fromEntries(new URLSearchParams(google.sts[0]?.body))).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      audience: `//iam.googleapis.com/${PROVIDER}`,
      scope: 'https://www.googleapis.com/auth/cloud-platform',
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      subject_token: 'head.payload1.signature',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    });
    expect(google.sts[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(google.sts[0]?.headers.authorization).toBeUndefined();
    expect([google.sts.length, google.iam.length]).toEqual([1, 0]);
  });

  it('gives the token with its end, hidden, and confirms that it ends with the identity token', async () => {
    google.answer([granted()]);
    const credential = await plan().exchange(mint, host);
    expect(credential).toMatchObject({
      cloud: 'gcp',
      kind: 'federated-token',
      expiresAt: host.now() + 290_000,
      account: 'my-project',
      principal: PROVIDER,
      confirmed: ['gcp-direct-lifetime'],
    });
    expect(credential.parts.AccessToken?.reveal()).toBe(FEDERATED);
    expect(host.hidden.map((secret) => secret.reveal())).toEqual([FEDERATED]);
  });

  it('does not confirm an end that is later than that of the identity token', async () => {
    google.answer([granted({ expires_in: 3600 })]);
    expect((await plan().exchange(mint, host)).confirmed).toEqual([]);
  });

  it('opens the connections while the identity token is in flight', () => {
    plan().warm(host);
    expect(host.warmed).toEqual([google.url]);
    plan({ ...account, 'iam-credentials-endpoint': 'http://127.0.0.1:9' }).warm(host);
    expect(host.warmed.slice(1)).toEqual([google.url, 'http://127.0.0.1:9']);
  });

  it('names the Node.js it needs, before anything is asked', async () => {
    Object.assign(host, { nodeVersion: '20.19.0' });
    expect((await failure()).code).toBe('runtime-too-old');
    expect(minted).toBe(0);
  });
});

describe('service account impersonation', () => {
  it('asks for a token of the account with scope, lifetime and the federated token as bearer', async () => {
    google.answer([granted()], [impersonated()]);
    const credential = await plan(account).exchange(mint, host);
    expect(google.iam[0]?.path).toBe(`/v1/projects/-/serviceAccounts/${ACCOUNT}:generateAccessToken`);
    expect(google.iam[0]?.headers.authorization).toBe(`Bearer ${FEDERATED}`);
    expect(JSON.parse(google.iam[0]?.body ?? '')).toEqual({
      scope: ['https://www.googleapis.com/auth/cloud-platform'],
      lifetime: '2100s',
    });
    expect(credential).toMatchObject({
      kind: 'service-account-token',
      principal: ACCOUNT,
      expiresAt: Date.UTC(2026, 10, 21, 0, 35),
      confirmed: [],
    });
    expect(host.hidden.map((secret) => secret.reveal())).toEqual([FEDERATED, MINTED]);
  });

  it('names the delegates in order', async () => {
    google.answer([granted()], [impersonated()]);
    const delegates = 'one@my-project.iam.gserviceaccount.com, two@my-project.iam.gserviceaccount.com';
    await plan({ ...account, delegates, 'access-token-lifetime': '10m' }).exchange(mint, host);
    expect(JSON.parse(google.iam[0]?.body ?? '')).toMatchObject({
      lifetime: '600s',
      delegates: [
        'projects/-/serviceAccounts/one@my-project.iam.gserviceaccount.com',
        'projects/-/serviceAccounts/two@my-project.iam.gserviceaccount.com',
      ],
    });
  });
});

const BAD_AUDIENCE =
  'Invalid value for "audience". This value should be the full resource name of the Identity Provider.';
const DISABLED = 'API has not been used in project 123456789012 before or it is disabled.';
const DENIED = "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).";

/** Answer, code of the error, tries at the token service, words of the fix. */
type Row = readonly [string, Reply, string, number, RegExp];

describe('a refusal of the token service', () => {
  const rows: readonly Row[] = [
    [
      'a wrong audience parameter',
      oauth('invalid_request', BAD_AUDIENCE),
      'exchange-rejected',
      1,
      /providers list .*ci-pool/,
    ],
    [
      'a missing pool',
      oauth('invalid_target', 'The target service is invalid.'),
      'exchange-rejected',
      1,
      /describe projects\/123456789012/,
    ],
    [
      'the attribute condition',
      oauth('unauthorized_client', 'The given credential is rejected by the attribute condition.'),
      'exchange-denied',
      1,
      /--attribute-condition='assertion\.sub == "repo:octo-org\/payments:ref:refs\/heads\/main"'/,
    ],
    [
      'a stale token',
      oauth('invalid_grant', 'ID Token issued at 1700000000 is stale to sign-in.'),
      'exchange-expired',
      2,
      /clock/,
    ],
    [
      'a long attribute',
      oauth('invalid_request', 'The size of mapped attribute google.subject exceeds the 127 bytes limit.'),
      'exchange-rejected',
      1,
      /--attribute-mapping='google\.subject=/,
    ],
    [
      'the audience of the token',
      oauth('invalid_grant', 'The audience in ID Token [x] does not match the expected audience.'),
      'exchange-rejected',
      1,
      /--allowed-audiences='https:\/\/iam\.googleapis\.com/,
    ],
    [
      'the issuer',
      oauth('invalid_grant', 'The issuer in ID Token x does not match the expected ones: y'),
      'exchange-rejected',
      1,
      /--issuer-uri='https:\/\/token\.actions/,
    ],
    [
      'an issuer out of reach',
      oauth('invalid_grant', "Error connecting to the given credential's issuer."),
      'exchange-rejected',
      2,
      /openid-configuration/,
    ],
    [
      'a token of the future',
      oauth('invalid_grant', 'The ID Token is not yet valid.'),
      'exchange-rejected',
      2,
      /clock/,
    ],
    [
      'a token it cannot read',
      oauth('invalid_grant', 'The ID Token is no good.'),
      'exchange-rejected',
      1,
      /Compare the provider/,
    ],
    [
      'the API switched off',
      api(403, 'PERMISSION_DENIED', DISABLED, 'SERVICE_DISABLED'),
      'exchange-rejected',
      1,
      /services enable sts\.googleapis\.com --project=123456789012/,
    ],
    [
      'a service perimeter',
      api(403, 'PERMISSION_DENIED', "Request is prohibited by organization's policy.", 'SECURITY_POLICY_VIOLATED'),
      'exchange-denied',
      1,
      /ingress rule/,
    ],
    [
      'a quota',
      api(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded', 'RATE_LIMIT_EXCEEDED'),
      'exchange-throttled',
      4,
      /quotas/,
    ],
    ['an internal error', api(500, 'INTERNAL', 'Internal error'), 'exchange-failed', 4, /status\.cloud\.google\.com/],
    [
      'an outage behind a proxy',
      { status: 503, body: '<html>no</html>' },
      'exchange-failed',
      4,
      /status\.cloud\.google\.com/,
    ],
    ['an unknown code', oauth('invalid_scope', 'no'), 'exchange-failed', 1, /troubleshooting/],
    ['a web page', { status: 200, body: '<html>log in</html>' }, 'exchange-malformed', 1, /google-sts-endpoint/],
    ['a redirect', { status: 302, body: '' }, 'exchange-malformed', 1, /google-sts-endpoint/],
    [
      'an answer that broke off',
      { status: 200, body: '{"access_token":"ya29.d.half', type: 'application/json' },
      'exchange-malformed',
      4,
      /proxy/,
    ],
    ['a broken connection', { status: 0, body: '', drop: true }, 'exchange-unreachable', 4, /firewall/],
    ['an answer without a token', granted({ access_token: '' }), 'exchange-malformed', 1, /google-sts-endpoint/],
    ['an answer without an end', granted({ expires_in: undefined }), 'exchange-malformed', 1, /google-sts-endpoint/],
    ['a token that has ended', granted({ expires_in: 0 }), 'exchange-malformed', 1, /google-sts-endpoint/],
    [
      'a token with a line end in it',
      granted({ access_token: 'ya29.d.a\nX: y' }),
      'exchange-malformed',
      1,
      /google-sts-endpoint/,
    ],
    ['a token of another kind', granted({ token_type: 'N_A' }), 'exchange-malformed', 1, /google-sts-endpoint/],
  ];

  it.each(rows)('%s is told with its cure and its number of tries', async (_, reply, code, tries, fix) => {
    google.answer([reply]);
    const error = await failure();
    expect(error.code).toBe(code);
    expect(google.sts).toHaveLength(tries);
    expect(error.fix).toMatch(fix);
    expect(error.facts).toMatchObject({ provider: PROVIDER, sub: SUB, endpoint: new URL(google.url).host });
  });

  it.each(rows)('%s shows neither a token nor the answer nor a claim that is not safe', async (_, reply) => {
    google.answer([reply]);
    const text = shown(await failure());
    for (const secret of ['payload1', 'payload2', 'ya29', LEAK, 'someone-not-to-be-named']) {
      expect(text).not.toContain(secret);
    }
  });

  it('is tried again within 45 seconds in all', async () => {
    google.answer([api(503, 'UNAVAILABLE', 'later')]);
    await failure();
    expect(host.slept).toHaveLength(3);
    expect(host.slept.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(45_000);
  });

  it('that passes is forgotten', async () => {
    google.answer([api(503, 'UNAVAILABLE', 'later'), { status: 0, body: '', drop: true }, granted()]);
    expect((await plan().exchange(mint, host)).kind).toBe('federated-token');
    expect(minted).toBe(1);
  });

  it('of a stale token is answered with a fresh one, once', async () => {
    google.answer([oauth('invalid_grant', 'ID Token issued at 1 is stale to sign-in.'), granted()]);
    await plan().exchange(mint, host);
    expect(google.sts.map(({ body }) => new URLSearchParams(body).get('subject_token'))).toEqual([
      'head.payload1.signature',
      'head.payload2.signature',
    ]);
    expect(host.slept).toEqual([]);
  });

  it('after a cancel is the cancel', async () => {
    google.answer([api(503, 'UNAVAILABLE', 'later')]);
    host.abort.abort('SIGTERM');
    expect((await failure()).code).toBe('terminated');
    expect(google.sts).toHaveLength(1);
  });

  it('quotes a subject so that it is one word for a shell', async () => {
    claims = { ...CLAIMS, sub: `repo:o/r:environment:it's "x" $(id)` };
    google.answer([oauth('unauthorized_client', 'rejected by the attribute condition')]);
    expect((await failure()).fix).toContain(
      `--attribute-condition='assertion.sub == "repo:o/r:environment:it'\\''s \\"x\\" $(id)"'`,
    );
  });
});

describe('a refusal of IAM Credentials', () => {
  const rows: readonly (readonly [string, Reply, string, number, RegExp])[] = [
    [
      'no right on the account',
      api(403, 'PERMISSION_DENIED', DENIED, 'IAM_PERMISSION_DENIED', {
        permission: 'iam.serviceAccounts.getAccessToken',
      }),
      'exchange-denied',
      1,
      /add-iam-policy-binding ci-agent@my-project[\s\S]*--member='principal:\/\/iam\.googleapis\.com\/projects\/123456789012\/locations\/global\/workloadIdentityPools\/ci-pool\/subject\/repo:octo-org\/payments:ref:refs\/heads\/main'/,
    ],
    [
      'no such account',
      api(404, 'NOT_FOUND', 'Not found; Gaia id not found for email'),
      'exchange-rejected',
      1,
      /service-accounts describe/,
    ],
    [
      'too long a life',
      api(400, 'INVALID_ARGUMENT', 'The access token lifetime cannot exceed 3600 seconds.'),
      'exchange-duration',
      1,
      /iam\.allowServiceAccountCredentialLifetimeExtension/,
    ],
    [
      'a bad value',
      api(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.'),
      'exchange-failed',
      1,
      /delegates/,
    ],
    [
      'the API switched off',
      api(403, 'PERMISSION_DENIED', DISABLED, 'SERVICE_DISABLED'),
      'exchange-rejected',
      1,
      /services enable iamcredentials\.googleapis\.com/,
    ],
    ['a denial without a reason', api(403, 'PERMISSION_DENIED', 'no'), 'exchange-denied', 1, /audit log/],
    ['a quota', api(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded'), 'exchange-throttled', 4, /quotas/],
    ['an outage', api(503, 'UNAVAILABLE', 'later'), 'exchange-failed', 4, /status\.cloud\.google\.com/],
    ['a web page', { status: 200, body: '<html>log in</html>' }, 'exchange-malformed', 1, /iam-credentials-endpoint/],
    [
      'an end that is no time',
      impersonated({ expireTime: 'soon' }),
      'exchange-malformed',
      1,
      /iam-credentials-endpoint/,
    ],
    // Once more than four: the connection was held open since the first step, and such a one may have been closed meanwhile.
    ['a broken connection', { status: 0, body: '', drop: true }, 'exchange-unreachable', 5, /firewall/],
  ];

  it.each(rows)(
    '%s is told with its cure, and the first step is not done again',
    async (_, reply, code, tries, fix) => {
      google.answer([granted()], [reply]);
      const error = await failure(account);
      expect(error.code).toBe(code);
      expect([google.sts.length, google.iam.length]).toEqual([1, tries]);
      expect(error.fix).toMatch(fix);
      expect(error.facts).toMatchObject({ 'service-account': ACCOUNT, sub: SUB });
    },
  );

  it.each(rows)('%s shows neither a token nor the answer nor a claim that is not safe', async (_, reply) => {
    google.answer([granted()], [reply]);
    const text = shown(await failure(account));
    for (const secret of ['payload1', 'ya29', LEAK, 'someone-not-to-be-named']) expect(text).not.toContain(secret);
  });

  it('that the federated token has ended begins again with a fresh identity token, once', async () => {
    google.answer([granted()], [api(401, 'UNAUTHENTICATED', 'expired'), impersonated()]);
    expect((await plan(account).exchange(mint, host)).principal).toBe(ACCOUNT);
    expect([minted, google.sts.length]).toEqual([2, 2]);
    google.answer([granted()], [api(401, 'UNAUTHENTICATED', 'expired')]);
    expect((await failure(account)).code).toBe('exchange-expired');
    expect(google.iam).toHaveLength(2);
  });

  it('of a chain names every link', async () => {
    google.answer([granted()], [api(403, 'PERMISSION_DENIED', DENIED, 'IAM_PERMISSION_DENIED')]);
    const { fix } = await failure({ ...account, delegates: 'hop@my-project.iam.gserviceaccount.com' });
    expect(fix).toMatch(/add-iam-policy-binding hop@[\s\S]*workloadIdentityUser/);
    expect(fix).toContain(
      `add-iam-policy-binding ${ACCOUNT} --role=roles/iam.serviceAccountTokenCreator --member=serviceAccount:hop@my-project.iam.gserviceaccount.com`,
    );
  });

  it('binds by repository where the subject is too long for an attribute', async () => {
    claims = { ...CLAIMS, sub: `repo:octo-org/payments:ref:refs/heads/${'x'.repeat(100)}` };
    google.answer([granted()], [api(403, 'PERMISSION_DENIED', DENIED, 'IAM_PERMISSION_DENIED')]);
    expect((await failure(account)).fix).toContain(
      "--member='principalSet://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/ci-pool/attribute.repository/octo-org/payments'",
    );
  });
});

describe('whatever is answered', () => {
  const secrets = ['head.payload1.signature', 'payload1', FEDERATED, LEAK];
  const text = fc.oneof(
    fc.constantFrom(...secrets),
    fc.string(),
    fc.constantFrom('invalid_grant', 'stale', 'audience'),
  );
  const body = fc.oneof(
    text,
    fc.record({ error: text, error_description: text, access_token: text }).map((value) => JSON.stringify(value)),
    fc
      .record({
        status: text,
        message: text,
        details: fc.array(fc.record({ reason: text, metadata: fc.dictionary(text, text) })),
      })
      .map((error) => JSON.stringify({ error })),
    fc.json(),
  );
  const status = fc.constantFrom(200, 204, 301, 400, 401, 403, 404, 429, 500, 503);
  const type = fc.constantFrom('application/json', 'text/html', '');

  it('no token and no part of the answer is in the error', async () => {
    const answer = fc.record({ status, body, type });
    await fc.assert(
      fc.asyncProperty(answer, fc.boolean(), async (refusal, second) => {
        const given = { status: 200, headers: {}, body: granted().body };
        const fake = new FakeHost({
          answer: ({ url }) =>
            second && url.endsWith('/token') ? given : { ...refusal, headers: { 'content-type': refusal.type } },
        });
        const thrown = await plan(account)
          .exchange(mint1, fake)
          .catch((error: unknown) => error);
        fake.dispose();
        expect(thrown).toBeInstanceOf(KeylessError);
        for (const secret of secrets) expect(shown(thrown as KeylessError)).not.toContain(secret);
      }),
    );
  });

  const mint1 = (): Promise<IdentityToken> => Promise.resolve(token('head.payload1.signature'));
});

describe('an error of ours inside the exchange', () => {
  it('is passed on as it is: a failing identity source keeps its own words', async () => {
    const own = new KeylessError('identity-unavailable', 'no token');
    await expect(plan().exchange(() => Promise.reject(own), host)).rejects.toBe(own);
    google.answer([json(200, {})]);
    expect((await failure()).code).toBe('exchange-malformed');
    expect(TOKEN_END).toBeGreaterThan(host.now());
  });
});
