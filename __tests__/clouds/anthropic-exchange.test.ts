import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anthropic } from '../../src/clouds/anthropic/index.ts';
import type { CloudPlan } from '../../src/clouds/cloud.ts';
import { HttpError } from '../../src/core/host.ts';
import type { Claims } from '../../src/core/identity.ts';
import { Secret } from '../../src/core/secret.ts';
import type { FakeHost } from '../fakes/fake-host.ts';
import {
  failure,
  JsonEndpoint,
  json,
  liveHost,
  Mint,
  NOW_SECONDS,
  planOf,
  type Reply,
  textOf,
} from './token-fixtures.ts';

const endpoint = new JsonEndpoint();
beforeAll(() => endpoint.open());
afterAll(() => endpoint.close());

let host: FakeHost;
let mint: Mint;
beforeEach(() => {
  host = liveHost();
  mint = new Mint();
});
afterEach(() => host.dispose());

const IDS = {
  'anthropic-federation-rule-id': 'fdrl_01Rule',
  'anthropic-organization-id': '12345678-90ab-4cde-8f01-234567890abc',
  'anthropic-service-account-id': 'svac_01Account',
};

function plan(inputs: Record<string, string> = {}): CloudPlan {
  return planOf(anthropic, { ...IDS, 'anthropic-base-url': endpoint.url, ...inputs });
}

const TOKEN = 'sk-ant-oat01-minted';
const BROKER = 'http://127.0.0.1:1';
const granted = (changes: Record<string, unknown> = {}): Reply =>
  json(200, { access_token: TOKEN, token_type: 'Bearer', expires_in: 600, scope: 'workspace:inference', ...changes });
const opaque = json(401, { type: 'error', error: { type: 'authentication_error', message: 'Authentication failed' } });

describe('a granted exchange', () => {
  it('sends exactly the documented request', async () => {
    endpoint.answer(granted());
    await plan({ 'anthropic-workspace-id': 'wrkspc_01Space' }).exchange(mint.next, host);
    const [sent] = endpoint.sent;
    expect([sent?.method, sent?.path]).toEqual(['POST', '/v1/oauth/token']);
    expect(sent?.headers['anthropic-beta']).toBe('oauth-2025-04-20,oidc-federation-2026-04-01');
    expect(sent?.headers['content-type']).toBe('application/json');
    expect(sent?.headers.authorization).toBeUndefined();
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: 'head.payload1.signature',
      federation_rule_id: 'fdrl_01Rule',
      organization_id: '12345678-90ab-4cde-8f01-234567890abc',
      service_account_id: 'svac_01Account',
      workspace_id: 'wrkspc_01Space',
    });
  });

  it('leaves the workspace out when none is named', async () => {
    endpoint.answer(granted());
    await plan().exchange(mint.next, host);
    expect(JSON.parse(endpoint.sent[0]?.body ?? '')).not.toHaveProperty('workspace_id');
  });

  it('gives a credential that ends when the answer says, hidden before it is given', async () => {
    endpoint.answer(granted());
    const credential = await plan().exchange(mint.next, host);
    expect(credential).toMatchObject({
      cloud: 'anthropic',
      kind: 'access token',
      expiresAt: (NOW_SECONDS + 600) * 1000,
      account: '12345678-90ab-4cde-8f01-234567890abc',
      principal: 'svac_01Account',
      confirmed: ['anthropic-scope'],
    });
    expect(host.hidden.map((secret) => secret.reveal())).toEqual([TOKEN]);
  });

  it('hands the access token over as the SDKs read it, or leads to the broker', async () => {
    endpoint.answer(granted());
    const planned = plan();
    const credential = await planned.exchange(mint.next, host);
    const access = planned.access(credential);
    expect(Object.keys(access.env)).toEqual(['ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_BETAS', 'ANTHROPIC_BASE_URL']);
    expect([access.token?.value.reveal(), access.token?.scheme, access.endpoint]).toEqual([
      TOKEN,
      'oauth',
      endpoint.url,
    ]);
    const led = planned.access(
      { ...credential, parts: { AccessToken: new Secret('t', 'of-the-run') } },
      undefined,
      BROKER,
    );
    expect([led.env.ANTHROPIC_BASE_URL, led.endpoint, led.token?.value.reveal()]).toEqual([
      BROKER,
      BROKER,
      'of-the-run',
    ]);
  });
});

describe('the scope of the token', () => {
  it.each([
    ['workspace:inference', 'enforced', 'info', ['anthropic-scope']],
    ['workspace:developer', 'exceeded', 'high', []],
    ['workspace:inference org:admin', 'exceeded', 'high', []],
    [undefined, 'unknown', 'medium', []],
    ['', 'unknown', 'medium', []],
  ])('%s is %s', async (scope, verdict, severity, confirmed) => {
    endpoint.answer(granted({ scope }));
    const credential = await plan().exchange(mint.next, host);
    expect(credential.findings).toMatchObject([{ id: 'anthropic-scope', verdict, severity }]);
    expect(credential.confirmed).toEqual(confirmed);
  });
});

describe('single use of identity tokens', () => {
  const jtis = (): string[] => endpoint.sent.map(({ body }) => JSON.parse(body).assertion);

  it('shares one exchange among all who ask at the same time', async () => {
    endpoint.answerWith(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return granted();
    });
    const planned = plan();
    const all = await Promise.all(Array.from({ length: 8 }, () => planned.exchange(mint.next, host)));
    expect(endpoint.sent).toHaveLength(1);
    expect(mint.count).toBe(1);
    expect(new Set(all).size).toBe(1);
  });

  it('exchanges a fresh token for each later renewal', async () => {
    endpoint.answer(granted());
    const planned = plan();
    await planned.exchange(mint.next, host);
    await planned.exchange(mint.next, host);
    expect(jtis()).toEqual(['head.payload1.signature', 'head.payload2.signature']);
  });

  it('never sends a token a second time, and says why, when no fresh one can be had', async () => {
    endpoint.answer(granted());
    const planned = plan();
    const same = new Mint({ jti: 'always-the-same' });
    await planned.exchange(same.next, host);
    const error = await failure(planned.exchange(same.next, host));
    expect([error.code, error.message]).toEqual([
      'exchange-rejected',
      'This identity token was sent to Anthropic already in this run.',
    ]);
    expect(endpoint.sent).toHaveLength(1);
  });

  it('takes a fresh token for each further try after an answer', async () => {
    endpoint.answer(json(529, {}), json(503, {}), granted());
    await plan().exchange(mint.next, host);
    expect(jtis()).toEqual(['head.payload1.signature', 'head.payload2.signature', 'head.payload3.signature']);
  });

  it('tells the first cause rather than trying again with a token that was sent', async () => {
    endpoint.answer(json(503, {}), granted());
    const error = await failure(plan().exchange(new Mint({ jti: 'one' }).next, host));
    expect([error.code, endpoint.sent.length]).toEqual(['exchange-failed', 1]);
  });

  it('keeps a token that never left for the next try', async () => {
    let asked = 0;
    host.dispose();
    host = liveHost({
      answer: () => {
        asked += 1;
        if (asked === 1) throw new HttpError('refused', 'x: connection refused');
        return { status: 200, headers: {}, body: granted().body };
      },
    });
    await plan().exchange(mint.next, host);
    expect([asked, mint.count]).toEqual([2, 1]);
  });

  it('may send a token without jti again, for nobody counts it', async () => {
    endpoint.answer(granted());
    const planned = plan();
    const bare: Claims = { jti: undefined } as unknown as Claims;
    const unnumbered = new Mint(bare);
    await planned.exchange(unnumbered.next, host);
    await planned.exchange(unnumbered.next, host);
    expect(endpoint.sent).toHaveLength(2);
  });
});

describe('every refusal', () => {
  const html: Reply = { status: 200, body: '<html>Sign in</html>', headers: { 'content-type': 'text/html' } };
  const rows: readonly (readonly [string, readonly Reply[], string, number])[] = [
    ['opaque 401', [opaque], 'exchange-denied', 1],
    ['older invalid_grant', [json(400, { error: 'invalid_grant' })], 'exchange-denied', 1],
    ['malformed id', [json(400, { type: 'error', error: { type: 'invalid_request_error' } })], 'exchange-failed', 1],
    ['forbidden', [json(403, { type: 'error', error: { type: 'permission_error' } })], 'exchange-denied', 1],
    ['forbidden by a firewall', [{ ...html, status: 403 }], 'exchange-malformed', 1],
    ['no such path', [json(404, { type: 'error', error: { type: 'not_found_error' } })], 'exchange-malformed', 1],
    ['too large', [json(413, { type: 'error', error: { type: 'request_too_large' } })], 'exchange-rejected', 1],
    ['unknown 4xx', [json(418, { error: { type: 'teapot' } })], 'exchange-failed', 1],
    ['throttled', [json(429, { error: { type: 'rate_limit_error' } })], 'exchange-throttled', 4],
    ['overloaded', [json(529, { error: { type: 'overloaded_error' } })], 'exchange-throttled', 4],
    ['internal', [json(500, { error: { type: 'api_error' } })], 'exchange-failed', 4],
    ['bad gateway in HTML', [{ ...html, status: 502 }], 'exchange-failed', 4],
    ['redirect', [{ status: 302, body: '', headers: { location: 'https://x' } }], 'exchange-malformed', 1],
    ['HTML with 200', [html], 'exchange-malformed', 1],
    ['truncated JSON', [{ status: 200, body: '{"access_token":"sk-ant' }], 'exchange-malformed', 2],
    ['no token', [granted({ access_token: undefined })], 'exchange-malformed', 1],
    ['a token of two lines', [granted({ access_token: 'a\nb' })], 'exchange-malformed', 1],
    ['no lifetime', [granted({ expires_in: undefined })], 'exchange-malformed', 1],
    ['a lifetime of zero', [granted({ expires_in: 0 })], 'exchange-malformed', 1],
    ['another kind of token', [granted({ token_type: 'mac' })], 'exchange-malformed', 1],
    ['more than 1 MiB', [{ status: 200, body: ' '.repeat(1024 * 1024 + 1) }], 'exchange-malformed', 1],
    ['a broken connection', [{ status: 0, body: '', drop: true }], 'exchange-unreachable', 4],
  ];

  it.each(rows)('%s', async (_, replies, code, tries) => {
    endpoint.answer(...replies);
    const error = await failure(plan().exchange(mint.next, host));
    expect([error.code, error.exit]).toEqual([code, 4]);
    expect(endpoint.sent).toHaveLength(tries);
    expect(host.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(45_000);
  });

  it.each(rows.filter(([, , , tries]) => tries > 1))('%s, then a success, is a success', async (_, replies) => {
    endpoint.answer(...replies, granted());
    expect((await plan().exchange(mint.next, host)).parts.AccessToken?.reveal()).toBe(TOKEN);
  });

  it('puts no token and no body into any text', async () => {
    for (const [, replies] of rows) {
      endpoint.answer(...replies.map((reply) => ({ ...reply, body: reply.body.replace('}', ',"leak":"CANARY"}') })));
      const text = textOf(await failure(plan().exchange(mint.next, host))) + host.debugLines.join();
      for (const secret of ['payload', 'sk-ant', 'CANARY', 'Sign in']) expect(text).not.toContain(secret);
    }
  });

  it('waits as long as retry-after says, within the time for all tries', async () => {
    endpoint.answer(json(429, {}, { 'retry-after': '7' }), granted());
    await plan().exchange(mint.next, host);
    expect(host.slept).toEqual([7000]);
    endpoint.answer(json(429, {}, { 'retry-after': '9999' }));
    expect((await failure(plan().exchange(mint.next, host))).code).toBe('exchange-throttled');
    expect(endpoint.sent.length).toBeLessThanOrEqual(3);
  });

  it.each([
    ['timeout', 'exchange-unreachable', 4],
    ['refused', 'exchange-unreachable', 4],
    ['dns', 'exchange-unreachable', 4],
    ['tls', 'exchange-unreachable', 1],
    ['other', 'exchange-unreachable', 1],
  ] as const)('a network fault (%s)', async (fault, code, tries) => {
    let asked = 0;
    host.dispose();
    host = liveHost({
      answer: () => {
        asked += 1;
        throw new HttpError(fault, 'host: cause');
      },
    });
    expect((await failure(plan().exchange(mint.next, host))).code).toBe(code);
    expect(asked).toBe(tries);
  });

  it('refuses an identity token longer than 16 KiB without sending it', async () => {
    endpoint.answer(granted());
    const of = (length: number) => async () => ({
      ...(await mint.next()),
      token: new Secret('identity token', 'a'.repeat(length)),
    });
    expect((await failure(plan().exchange(of(16_385), host))).code).toBe('exchange-rejected');
    expect(endpoint.sent).toHaveLength(0);
    await plan().exchange(of(16_384), host);
    expect(endpoint.sent).toHaveLength(1);
  });
});

describe('the opaque 401', () => {
  async function denial(claims: Claims = {}, inputs: Record<string, string> = {}): Promise<string> {
    endpoint.answer(opaque);
    return (await failure(plan(inputs).exchange(new Mint(claims).next, host))).fix ?? '';
  }

  it('names the causes the claims make likely', async () => {
    const fix = await denial();
    expect(fix).toContain('match_subject_prefix: subject_prefix has to be "repo:octo-org/payments:environment:agent"');
    expect(fix).toContain('audience has to be exactly "https://api.anthropic.com"');
    expect(fix).toContain('workspace_id_required');
    expect(fix).toContain('jti_reused');
    expect(fix).toContain('fdrl_01Rule does not exist');
    expect(fix).not.toContain('maximum is 1h');
  });

  it('puts what is certain first: a life over the issuer’s maximum, a clock ahead', async () => {
    expect(await denial({ exp: NOW_SECONDS + 7200 })).toContain('- The token lives 2h, an issuer');
    expect(await denial({ iat: NOW_SECONDS + 120 })).toContain('- The token begins 2m in the future');
  });

  it('asks for no workspace when one is named', async () => {
    const fix = await denial({}, { 'anthropic-workspace-id': 'wrkspc_01Space' });
    expect(fix).not.toContain('workspace_id_required');
    expect(fix).toContain('member of workspace wrkspc_01Space');
  });

  it('prints the rule that admits exactly this job', async () => {
    const fix = await denial({}, { 'anthropic-workspace-id': 'wrkspc_01Space' });
    expect(JSON.parse(fix.slice(fix.indexOf('{')))).toEqual({
      name: 'ci-agent',
      issuer_id: 'fdis_… (of the issuer https://token.actions.githubusercontent.com)',
      match: {
        subject_prefix: 'repo:octo-org/payments:environment:agent',
        audience: 'https://api.anthropic.com',
        claims: { repository: 'octo-org/payments' },
      },
      target: { type: 'service_account', service_account_id: 'svac_01Account' },
      workspace_id: 'wrkspc_01Space',
      oauth_scope: 'workspace:inference',
      token_lifetime_seconds: 600,
    });
  });

  it('is tried once more with a fresh token when this one had expired by the server’s clock', async () => {
    endpoint.answer(opaque, granted());
    let minted = 0;
    const late = async () => {
      minted += 1;
      return new Mint({ jti: `late-${minted}`, exp: minted === 1 ? NOW_SECONDS - 31 : NOW_SECONDS + 300 }).next();
    };
    await plan().exchange(late, host);
    expect([minted, endpoint.sent.length]).toEqual([2, 2]);
  });

  it('is called expired when the fresh token is late too', async () => {
    endpoint.answer(opaque);
    let minted = 0;
    const late = () => new Mint({ jti: `late-${++minted}`, exp: NOW_SECONDS - 31 }).next();
    expect((await failure(plan().exchange(late, host))).code).toBe('exchange-expired');
    expect(endpoint.sent).toHaveLength(2);
  });
});

describe('native federation', () => {
  it('sends nothing and hands over a file with the identity token, as a finding of severity high', async () => {
    endpoint.answer(granted());
    const planned = plan({ 'anthropic-native-federation': 'true', 'anthropic-workspace-id': 'default' });
    const credential = await planned.exchange(mint.next, host);
    const access = planned.access(credential);
    expect(endpoint.sent).toHaveLength(0);
    expect(access.env).toEqual({
      ANTHROPIC_FEDERATION_RULE_ID: 'fdrl_01Rule',
      ANTHROPIC_ORGANIZATION_ID: '12345678-90ab-4cde-8f01-234567890abc',
      ANTHROPIC_SERVICE_ACCOUNT_ID: 'svac_01Account',
      ANTHROPIC_WORKSPACE_ID: 'default',
      ANTHROPIC_BASE_URL: endpoint.url,
    });
    expect(access.files?.ANTHROPIC_IDENTITY_TOKEN_FILE?.name).toBe('anthropic-identity-token');
    expect(access.files?.ANTHROPIC_IDENTITY_TOKEN_FILE?.content).toBe(credential.parts.IdentityToken);
    expect([access.token, planned.delivery, planned.renews]).toEqual([undefined, undefined, 'never']);
    expect(credential.expiresAt).toBe((NOW_SECONDS + 600) * 1000);
    expect(planned.findings).toContainEqual(
      expect.objectContaining({ id: 'anthropic-identity-handed-over', verdict: 'exceeded', severity: 'high' }),
    );
  });

  it('is not what happens without being asked for', async () => {
    endpoint.answer(granted());
    const planned = plan();
    expect(planned.access(await planned.exchange(mint.next, host)).files).toBeUndefined();
    expect(planned.findings.map(({ id }) => id)).not.toContain('anthropic-identity-handed-over');
  });
});
