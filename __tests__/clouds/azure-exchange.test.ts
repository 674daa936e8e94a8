import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve as resolvePath } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { federatedCredential } from '../../src/clouds/azure/trust.ts';
import { KeylessError } from '../../src/core/errors.ts';
import { HttpError, type HttpResponse } from '../../src/core/host.ts';
import type { Claims, IdentityToken } from '../../src/core/identity.ts';
import { Secret } from '../../src/core/secret.ts';
import { LiveHttp } from '../../src/host/http.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import {
  accessToken,
  CLAIMS,
  CLIENT,
  COGNITIVE,
  DESCRIPTION,
  granted,
  json,
  openai,
  type PlanAsk,
  planOf,
  refused,
  TENANT,
  TRACE,
  token,
} from './azure-fixtures.ts';

type Reply = HttpResponse | Error;

const run = promisify(execFile);
const ROOT = resolvePath(import.meta.dirname, '../..');

let host: FakeHost;
let replies: readonly Reply[];
let minted: number;
beforeEach(() => {
  minted = 0;
  host = new FakeHost({
    answer: () => {
      const reply = replies[Math.min(host.requests.length, replies.length) - 1];
      if (reply instanceof Error) throw reply;
      if (!reply) throw new Error('no reply');
      return reply;
    },
  });
});
afterEach(() => host.dispose());

function answer(...given: readonly Reply[]): void {
  replies = given;
}

function mint(): Promise<IdentityToken> {
  minted += 1;
  return Promise.resolve(token(`identity.token.${minted}`));
}

async function failure(asked: PlanAsk = {}, identity = mint): Promise<KeylessError> {
  try {
    await planOf(asked).exchange(identity, host);
  } catch (thrown) {
    if (thrown instanceof KeylessError) return thrown;
    throw thrown;
  }
  throw new Error('the exchange succeeded');
}

function sent(at = 0): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(String(host.requests[at]?.body)));
}

/** Everything of an error that could be printed, its cause too. */
function textOf(error: KeylessError): string {
  const { message, likely, fix, facts, stack, cause } = error;
  return JSON.stringify([message, likely, fix, facts, stack, String(cause ?? '')]);
}

describe('a granted exchange', () => {
  it('sends one form to the tenant’s token endpoint, with the identity token as assertion and nothing about this machine', async () => {
    answer(granted());
    await planOf().exchange(mint, host);
    expect(host.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `POST https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token`,
    ]);
    expect(sent()).toEqual({
      client_id: CLIENT,
      scope: `${COGNITIVE}/.default`,
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: 'identity.token.1',
      'client-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('fetches one identity token for one access token', async () => {
    answer(granted());
    await planOf().exchange(mint, host);
    expect(minted).toBe(1);
  });

  it('fetches a fresh identity token and a fresh access token when it is renewed', async () => {
    answer(granted({ uti: 'one' }), granted({ uti: 'two' }));
    const plan = planOf();
    const [first, second] = [await plan.exchange(mint, host), await plan.exchange(mint, host)];
    expect([sent(0).client_assertion, sent(1).client_assertion]).toEqual(['identity.token.1', 'identity.token.2']);
    expect(first.parts.AccessToken?.reveal()).not.toBe(second.parts.AccessToken?.reveal());
  });

  it('returns tenant, application and expiry, and confirms the pin', async () => {
    answer(granted());
    expect(await planOf().exchange(mint, host)).toMatchObject({
      cloud: 'azure',
      account: TENANT,
      principal: `application ${CLIENT} (object 77777777-2222-4333-8444-555555555555)`,
      expiresAt: host.now() + 3_599_000,
      confirmed: ['azure-tenant-pin'],
    });
  });

  it('does not confirm the pin of a tenant known by its domain', async () => {
    answer(granted());
    const credential = await planOf({ inputs: { 'tenant-id': 'contoso.com' } }).exchange(mint, host);
    expect(credential.confirmed).toEqual([]);
  });

  it('hides the access token before it returns, and also when it is then refused', async () => {
    answer(granted(), granted({ tid: '00000000-8888-4777-8666-555555555555' }));
    await planOf().exchange(mint, host);
    await failure();
    expect(host.hidden.map((secret) => secret.reveal())).toEqual([
      accessToken(),
      accessToken({ tid: '00000000-8888-4777-8666-555555555555' }),
    ]);
  });

  it('takes an expiry written as text, as the older endpoint writes it', async () => {
    answer(granted({}, { expires_in: '600' }));
    expect((await planOf().exchange(mint, host)).expiresAt).toBe(host.now() + 600_000);
  });

  it('opens the connection while the identity token is in flight', () => {
    planOf().warm(host);
    expect(host.warmed).toEqual(['https://login.microsoftonline.com']);
  });

  it('asks the sign-in of the order although variables of the process name another', async () => {
    process.env.AZURE_AUTHORITY_HOST = 'https://evil.example';
    process.env.AZURE_REGIONAL_AUTHORITY_NAME = 'westus';
    try {
      answer(granted());
      await planOf().exchange(mint, host);
      expect(host.requests.map(({ url }) => new URL(url).host)).toEqual(['login.microsoftonline.com']);
    } finally {
      delete process.env.AZURE_AUTHORITY_HOST;
      delete process.env.AZURE_REGIONAL_AUTHORITY_NAME;
    }
  });
});

describe('variables that steer the SDK', () => {
  it('are not read for the proxy: the Host has chosen one already', async () => {
    process.env.HTTPS_PROXY = '10.0.0.1:3128';
    try {
      answer(granted());
      await planOf().exchange(mint, host);
      expect(host.requests).toHaveLength(1);
    } finally {
      delete process.env.HTTPS_PROXY;
    }
  });

  it('do not make it write a log past the redaction', async () => {
    const script = `
      import { FakeHost } from './__tests__/fakes/fake-host.ts';
      import { granted, planOf, token } from './__tests__/clouds/azure-fixtures.ts';
      const host = new FakeHost({ answer: () => granted() });
      await planOf().exchange(async () => token(), host);
      host.dispose();
      console.log('exchanged');`;
    const env = { ...process.env, AZURE_LOG_LEVEL: 'verbose', DEBUG: 'azure:*', NODE_NO_WARNINGS: '1' };
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', script], { env, cwd: ROOT });
    expect([stdout, stderr]).toEqual(['exchanged\n', '']);
  });
});

describe('a sign-in on loopback', () => {
  it('is asked once, over plain http, with no discovery before', async () => {
    const seen: string[] = [];
    const server: Server = createServer((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      request.resume().on('end', () => {
        response.setHeader('content-type', 'application/json');
        response.end(granted().body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const world = {
      env: {},
      nodeVersion: process.versions.node,
      cancelled: host.cancelled,
      cancellation: () => new Error('cancelled'),
    };
    const http = new LiveHttp(world);
    const live = Object.assign(Object.create(host) as FakeHost, { http });
    Object.defineProperty(live, 'now', { value: () => Date.now() });
    Object.defineProperty(live, 'hide', { value: (secret: Secret) => host.hide(secret) });
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const credential = await planOf({ inputs: { 'azure-authority-host': url } }).exchange(mint, live);
      expect(credential.parts.AccessToken?.reveal()).toBe(accessToken());
      expect(seen).toEqual([`POST /${TENANT}/oauth2/v2.0/token`]);
    } finally {
      http.close();
      server.closeAllConnections();
      server.close();
    }
  });
});

describe('the pin', () => {
  it.each([
    ['another tenant', { tid: '00000000-8888-4777-8666-555555555555' }, 'tenant 00000000-8888-4777-8666-555555555555'],
    ['another application', { appid: '00000000-2222-4333-8444-555555555555' }, 'application 00000000-'],
    ['no application', { appid: undefined }, 'no application'],
    ['another resource', { aud: 'https://storage.azure.com' }, 'resource https://storage.azure.com'],
    ['Azure’s administration', { aud: 'https://management.azure.com/' }, 'resource https://management.azure.com'],
    ['Azure’s administration by its id', { aud: '797f4846-ba00-4fd7-ba43-dac1f8f63013' }, 'resource 797f4846'],
    ['a resource with signs in it', { aud: 'https://x\n::error::y' }, 'another resource'],
  ])('refuses a token of %s, with exit status 5', async (_, claims, says) => {
    answer(granted(claims));
    const error = await failure();
    expect([error.code, error.exit, host.requests.length]).toEqual(['account-mismatch', 5, 1]);
    expect(error.message).toContain(says);
    expect(error.message).not.toContain('\n');
  });

  it.each([
    ['the resource with a slash at its end', { aud: `${COGNITIVE}/` }],
    ['the resource by its application id', { aud: '7d312290-28c8-473c-a0ed-8e53749b6d6d' }],
    ['the newer form, with azp', { appid: undefined, azp: CLIENT }],
    ['ids in upper case', { tid: TENANT.toUpperCase(), appid: CLIENT.toUpperCase() }],
  ])('takes a token of %s', async (_, claims) => {
    answer(granted(claims));
    expect((await planOf().exchange(mint, host)).account).toBe(TENANT);
  });
});

describe('every refusal of Entra', () => {
  const rows: readonly [number, string, number, string, number, number][] = [
    // number, error, status, code, requests, identity tokens
    [70021, 'invalid_request', 400, 'exchange-denied', 1, 1],
    [700211, 'invalid_client', 401, 'exchange-rejected', 1, 1],
    [700212, 'invalid_client', 401, 'exchange-rejected', 1, 1],
    [700213, 'invalid_client', 401, 'exchange-denied', 1, 1],
    [7002138, 'invalid_client', 401, 'exchange-denied', 1, 1],
    [70025, 'invalid_client', 401, 'exchange-denied', 2, 1],
    [700016, 'unauthorized_client', 400, 'exchange-rejected', 1, 1],
    [7000229, 'invalid_client', 401, 'exchange-rejected', 1, 1],
    [7000112, 'unauthorized_client', 400, 'exchange-rejected', 1, 1],
    [90002, 'invalid_request', 400, 'exchange-rejected', 1, 1],
    [700024, 'invalid_client', 401, 'exchange-expired', 2, 2],
    [700027, 'invalid_client', 401, 'exchange-rejected', 2, 1],
    [50013, 'invalid_grant', 400, 'exchange-rejected', 2, 2],
    [500133, 'invalid_grant', 400, 'exchange-expired', 2, 2],
    [7000215, 'invalid_client', 401, 'exchange-rejected', 1, 1],
    [7000222, 'invalid_client', 401, 'exchange-rejected', 1, 1],
    [700223, 'invalid_request', 400, 'exchange-denied', 1, 1],
    [700238, 'invalid_request', 400, 'exchange-denied', 1, 1],
    [70052, 'invalid_client', 400, 'exchange-denied', 1, 1],
    [900382, 'invalid_request', 400, 'exchange-rejected', 1, 1],
    [500011, 'invalid_resource', 400, 'exchange-rejected', 1, 1],
    [70011, 'invalid_scope', 400, 'exchange-rejected', 1, 1],
    [53003, 'access_denied', 400, 'exchange-denied', 1, 1],
    [90006, 'temporarily_unavailable', 503, 'exchange-failed', 4, 1],
    [90024, 'temporarily_unavailable', 400, 'exchange-failed', 4, 1],
    [90033, 'invalid_request', 400, 'exchange-failed', 4, 1],
    [90055, 'temporarily_unavailable', 429, 'exchange-throttled', 4, 1],
    [90055, 'temporarily_unavailable', 400, 'exchange-throttled', 4, 1],
    [123456, 'server_error', 400, 'exchange-failed', 4, 1],
    [123456, 'invalid_client', 401, 'exchange-denied', 1, 1],
    [123456, 'something_new', 400, 'exchange-failed', 1, 1],
  ];

  it.each(rows)('AADSTS%i (%s, %i) is %s after %i requests', async (number, error, status, code, requests, tokens) => {
    answer(refused(number, error, status));
    const refusal = await failure();
    expect([refusal.code, host.requests.length, minted]).toEqual([code, requests, tokens]);
    expect(refusal.message).toContain(`(AADSTS${number})`);
    expect(refusal.facts).toMatchObject({ 'entra-code': `AADSTS${number}`, 'entra-error': error, 'trace-id': TRACE });
    expect(textOf(refusal)).not.toContain(DESCRIPTION);
    expect(textOf(refusal)).not.toContain('identity.token');
    expect(refusal.likely && refusal.fix).toBeTruthy();
  });

  it('lets `error` decide against a number that says otherwise', async () => {
    answer(refused(700213, 'temporarily_unavailable', 400));
    expect([(await failure()).code, host.requests.length]).toEqual(['exchange-failed', 4]);
  });

  it('reads the number from the description when the list lacks it', async () => {
    answer(json(401, { error: 'invalid_client', error_description: 'AADSTS7002138: …', error_codes: [] }));
    expect((await failure()).message).toContain('upper and lower case. (AADSTS7002138)');
  });

  it('tells a difference in case from the description of the general number', async () => {
    const text = 'The subject matches with case-insensitive comparison, but not with case-sensitive comparison.';
    answer(refused(700213, 'invalid_client', 401, text));
    expect((await failure()).message).toContain('upper and lower case');
  });

  it('goes on with a fresh token when the first was stale', async () => {
    answer(refused(700024), granted());
    await planOf().exchange(mint, host);
    expect([minted, sent(1).client_assertion, host.slept]).toEqual([2, 'identity.token.2', []]);
  });

  it('goes on when a credential just added is seen at the second try', async () => {
    answer(refused(70025), granted());
    await planOf().exchange(mint, host);
    expect([minted, host.slept.length]).toEqual([1, 1]);
  });

  it('waits as long as Entra asks, and gives up when that is too long', async () => {
    answer(json(429, { error: 'temporarily_unavailable' }, { 'retry-after': '7' }), granted());
    await planOf().exchange(mint, host);
    expect(host.slept).toEqual([7000]);
    answer(json(429, { error: 'temporarily_unavailable' }, { 'retry-after': '600' }));
    expect((await failure()).code).toBe('exchange-throttled');
    expect(host.slept).toEqual([7000]);
  });

  it('links an unknown number to where it is explained', async () => {
    answer(refused(123456, 'something_new', 400));
    expect((await failure()).fix).toContain('https://login.microsoftonline.com/error?code=123456');
  });
});

describe('the advice', () => {
  it('is a command with exactly the claims of the token', async () => {
    answer(refused(700213));
    const fix = (await failure()).fix ?? '';
    const [, id, parameters] = /federated-credential create --id (\S+) --parameters '([^']*)'/.exec(fix) ?? [];
    expect(id).toBe(CLIENT);
    expect(JSON.parse(parameters ?? '')).toEqual({
      name: 'repo-octo-org-payments-ref-refs-heads-main',
      issuer: 'https://token.actions.githubusercontent.com',
      subject: 'repo:octo-org/payments:ref:refs/heads/main',
      audiences: ['api://AzureADTokenExchange'],
    });
  });

  it('is what the documentation shows', () => {
    const page = readFileSync(resolvePath(ROOT, 'docs/azure.md'), 'utf8');
    const shown = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, text]) => JSON.parse(text ?? '') as unknown);
    const sub = 'repo:my-org/my-repo:environment:agent';
    expect(shown).toContainEqual(federatedCredential({ ...CLAIMS, sub }));
  });

  it('cannot be left by a branch name made for a shell', async () => {
    const sub = "repo:octo-org/payments:ref:refs/heads/x'$(id)`id`";
    answer(refused(700213));
    const fix = (await failure({}, async () => token('a.b.c', { ...CLAIMS, sub }))).fix ?? '';
    const quoted = /--parameters '([^']*)'\n/.exec(fix)?.[1] ?? '';
    expect((JSON.parse(quoted) as { subject: string }).subject).toBe(sub);
  });

  it('names the immutable subject form, and only where it is', async () => {
    const immutable = 'repo:octo-org@1/payments@2:environment:agent';
    const advice = async (sub: string): Promise<string> => {
      answer(refused(700213));
      return (await failure({}, async () => token('a.b.c', { ...CLAIMS, sub }))).fix ?? '';
    };
    expect(await advice(immutable)).toContain('immutable subject form');
    expect(await advice('repo:octo-org/payments:environment:agent')).not.toContain('immutable subject form');
  });

  it('says that a server of one’s own has to be reachable', async () => {
    const claims: Claims = { ...CLAIMS, iss: 'https://git.corp.example/_services/token' };
    answer(refused(700211));
    expect((await failure({}, async () => token('a.b.c', claims))).fix).toContain('reachable from the internet');
  });

  it('names the audience of the cloud', async () => {
    answer(refused(700212));
    const error = await failure({ inputs: { 'azure-environment': 'AzureChinaCloud' } });
    expect(error.fix).toContain('audience: api://AzureADTokenExchangeChina');
  });
});

describe('answers that are none', () => {
  const html: HttpResponse = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>secret</html>' };

  it.each<[string, Reply, string, number]>([
    ['a page with status 200', html, 'exchange-malformed', 1],
    ['a page with status 403', { ...html, status: 403 }, 'exchange-malformed', 1],
    ['a redirect', { ...html, status: 302 }, 'exchange-malformed', 1],
    ['a page with status 502', { ...html, status: 502 }, 'exchange-failed', 4],
    ['a page with status 429', { ...html, status: 429 }, 'exchange-throttled', 4],
    ['half of an answer', { ...granted(), body: granted().body.slice(0, -20) }, 'exchange-malformed', 1],
    ['an empty answer', { ...html, body: '' }, 'exchange-malformed', 1],
    ['no access token', json(200, { token_type: 'Bearer', expires_in: 1 }), 'exchange-malformed', 1],
    ['no expiry', granted({}, { expires_in: undefined }), 'exchange-malformed', 1],
    ['an expiry in the past', granted({}, { expires_in: -1 }), 'exchange-malformed', 1],
    ['another kind of token', granted({}, { token_type: 'pop' }), 'exchange-malformed', 1],
    ['a token that cannot be read', granted({}, { access_token: 'opaque-token' }), 'exchange-malformed', 1],
    ['a token without tenant', granted({ tid: undefined }), 'exchange-malformed', 1],
    ['a timeout', new HttpError('timeout', 'x'), 'exchange-unreachable', 4],
    ['a refused connection', new HttpError('refused', 'x'), 'exchange-unreachable', 4],
    ['a broken connection', new HttpError('reset', 'x'), 'exchange-unreachable', 4],
    ['an unknown name', new HttpError('dns', 'x'), 'exchange-unreachable', 4],
    ['a certificate nobody trusts', new HttpError('tls', 'x'), 'exchange-unreachable', 1],
    ['an endless answer', new HttpError('too-large', 'x'), 'exchange-malformed', 1],
  ])('%s', async (_, reply, code, requests) => {
    answer(reply);
    const error = await failure();
    expect([error.code, host.requests.length, minted]).toEqual([code, requests, 1]);
    expect(textOf(error)).not.toMatch(/html|opaque-token|identity\.token|c2lnbmF0dXJl/);
  });

  it('take no longer than forty-five seconds together', async () => {
    answer(new HttpError('timeout', 'x'));
    const start = host.now();
    await failure();
    expect(host.now() - start).toBeLessThan(45_000);
    expect(host.requests.every(({ timeoutMs }) => timeoutMs <= 15_000)).toBe(true);
  });

  it('end at once when the run is cancelled', async () => {
    host = new FakeHost({
      answer: () => {
        host.abort.abort('SIGTERM');
        throw new HttpError('other', 'x');
      },
    });
    expect([(await failure()).code, host.requests.length]).toEqual(['terminated', 1]);
  });

  it('pass on what the Host itself says about a proxy', async () => {
    answer(new KeylessError('input-invalid', 'HTTPS_PROXY is not the address of an HTTP proxy.'));
    expect([(await failure()).code, host.requests.length]).toEqual(['input-invalid', 1]);
  });
});

describe('what an agent is given', () => {
  it('is resource and token for Foundry, and no variable that would start a sign-in of its own', async () => {
    answer(granted());
    const plan = planOf();
    const access = plan.access(await plan.exchange(mint, host));
    expect(access).toMatchObject({ backend: 'foundry', env: {}, resource: 'octo', token: { scheme: 'bearer' } });
    expect(access.token?.value.reveal()).toBe(accessToken());
    expect(access.endpoint).toBeUndefined();
    expect(JSON.stringify(access)).not.toContain(accessToken());
  });

  it('is an address instead of the name where agents would guess the wrong cloud', async () => {
    answer(granted({ aud: 'https://cognitiveservices.azure.us' }));
    const plan = planOf({ inputs: { 'azure-environment': 'AzureUSGovernment' } });
    const access = plan.access(await plan.exchange(mint, host));
    expect([access.resource, access.endpoint]).toEqual([undefined, 'https://octo.services.ai.azure.us/anthropic']);
  });

  it('has the names of the OpenAI SDKs for Azure OpenAI', async () => {
    answer(granted());
    const plan = planOf(
      openai({
        inputs: { 'azure-openai-api-version': 'preview', 'azure-openai-deployment-map': 'gpt-5.4 = one\ngpt-5.5=two' },
      }),
    );
    const { env } = plan.access(await plan.exchange(mint, host));
    expect(env).toMatchObject({
      AZURE_OPENAI_RESOURCE_NAME: 'octo',
      AZURE_OPENAI_ENDPOINT: 'https://octo.openai.azure.com',
      AZURE_OPENAI_API_VERSION: 'preview',
      OPENAI_API_VERSION: 'preview',
      AZURE_OPENAI_DEPLOYMENT_NAME_MAP: 'gpt-5.4=one,gpt-5.5=two',
    });
    expect(Object.keys(env)).toContain('AZURE_OPENAI_AD_TOKEN');
    expect(Object.keys(env)).not.toContain('AZURE_OPENAI_BASE_URL');
  });

  it('is the address of the broker and the token of the run where there is one', async () => {
    answer(granted());
    const plan = planOf(openai());
    const credential = await plan.exchange(mint, host);
    const parts = { AccessToken: new Secret('t', 'of-the-run') };
    const access = plan.access({ ...credential, parts }, undefined, 'http://127.0.0.1:1/openai/v1');
    expect([access.endpoint, access.resource, access.token?.value.reveal()]).toEqual([
      'http://127.0.0.1:1/openai/v1',
      undefined,
      'of-the-run',
    ]);
    expect(access.env).toMatchObject({
      AZURE_OPENAI_BASE_URL: 'http://127.0.0.1:1/openai/v1',
      AZURE_OPENAI_ENDPOINT: 'http://127.0.0.1:1',
    });
    expect([plan.upstream?.url, plan.renews]).toEqual(['https://octo.openai.azure.com/openai/v1', 'identity']);
  });
});
