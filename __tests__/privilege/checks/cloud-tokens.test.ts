import { afterEach, describe, expect, it } from '@jest/globals';
import type { Credential } from '../../../src/core/credential.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { Claims, IdentityToken } from '../../../src/core/identity.ts';
import { Secret } from '../../../src/core/secret.ts';
import type { PrivilegeCheck, Subject, Target } from '../../../src/privilege/check.ts';
import { azureToken } from '../../../src/privilege/checks/azure-token.ts';
import { cloudLimits } from '../../../src/privilege/checks/cloud-limits.ts';
import { gatewayBearer } from '../../../src/privilege/checks/gateway-bearer.ts';
import { modelToken } from '../../../src/privilege/checks/model-token.ts';
import { accessToken, CLIENT, TENANT } from '../../clouds/azure-fixtures.ts';
import { FakeHost } from '../../fakes/fake-host.ts';

let host: FakeHost | undefined;
afterEach(() => {
  host?.dispose();
  host = undefined;
});

async function found(check: PrivilegeCheck, subject: Partial<Subject>): Promise<readonly Finding[]> {
  host = new FakeHost();
  return check.inspect({ command: 'check', planned: [], ...subject } as Subject, host);
}

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ id, verdict, severity }) => `${id} ${verdict} ${severity}`);

const HOUR = { iat: 1_000_000, exp: 1_003_599 };

async function ofToken(claims: Record<string, unknown>, target: Partial<Target> = {}): Promise<string[]> {
  const text = accessToken({ ...HOUR, idtyp: 'app', roles: [], ...claims });
  return told(await ofText(text, target));
}

function ofText(text: string, target: Partial<Target> = {}): Promise<readonly Finding[]> {
  return found(azureToken, {
    credential: { cloud: 'azure', kind: 'access token', parts: { AccessToken: new Secret('t', text) }, confirmed: [] },
    target: { cloud: 'azure', backend: 'foundry', models: [], clientId: CLIENT, tenantId: TENANT, ...target },
  });
}

describe('the access token of Entra', () => {
  it('that was asked for says nothing against itself, and nothing for itself', async () => {
    expect(await ofToken({})).toEqual([]);
    expect(await ofToken({ wids: ['0997a1d0-0d1d-4acb-b408-d5ca73121e90'] })).toEqual([]);
    expect(await ofToken({ idtyp: undefined, roles: undefined })).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, Partial<Target>, string[]]>([
    ['another tenant', { tid: CLIENT }, {}, ['azure-token-other exceeded high']],
    ['no tenant', { tid: undefined }, {}, ['azure-token-other exceeded high']],
    ['another application', { appid: TENANT }, {}, ['azure-token-other exceeded high']],
    ['its application in azp', { appid: undefined, azp: CLIENT }, {}, []],
    ['a tenant asked for by its domain', {}, { tenantId: 'contoso.com' }, []],
    ['Azure itself', { aud: 'https://management.azure.com/' }, {}, ['azure-token-audience exceeded critical']],
    [
      'Azure itself, by its old name',
      { aud: 'https://management.core.windows.net/' },
      {},
      ['azure-token-audience exceeded critical'],
    ],
    [
      'Azure itself, by its id',
      { aud: '797f4846-ba00-4fd7-ba43-dac1f8f63013' },
      {},
      ['azure-token-audience exceeded critical'],
    ],
    ['the directory', { aud: 'https://graph.microsoft.com' }, {}, ['azure-token-audience exceeded critical']],
    ['a vault', { aud: 'https://vault.azure.net' }, {}, ['azure-token-audience exceeded critical']],
    [
      'several resources',
      { aud: ['https://cognitiveservices.azure.com', 'x'] },
      {},
      ['azure-token-audience exceeded critical'],
    ],
    ['a gateway of one’s own', { aud: 'api://my-gateway' }, {}, []],
    ['a person', { scp: 'user_impersonation' }, {}, ['azure-token-person exceeded high']],
    ['a person, by its type', { idtyp: 'user' }, {}, ['azure-token-person exceeded high']],
    [
      'a role in the directory',
      { wids: ['62e90394-69f5-4237-9190-012177145e10'] },
      {},
      ['azure-token-directory-role exceeded high'],
    ],
    ['app roles', { roles: ['Files.Read.All'] }, {}, ['azure-token-app-roles exceeded medium']],
    ['a day', { exp: 1_000_000 + 86_400 }, {}, ['azure-token-lifetime exceeded low']],
    ['ninety minutes', { exp: 1_000_000 + 5400 }, {}, []],
    ['no end', { exp: undefined }, {}, ['azure-token-lifetime unknown low']],
  ])('of %s is told', async (_, claims, target, expected) => {
    expect(await ofToken(claims, target)).toEqual(expected);
  });

  it('never proves anything, since nobody has verified it', async () => {
    const all = await ofToken({
      tid: 'x',
      aud: 'https://graph.microsoft.com',
      scp: 'a',
      wids: ['b'],
      roles: ['c'],
      exp: 9e9,
    });
    expect(all.length).toBe(6);
    expect(all.join()).not.toMatch(/proved|enforced/);
  });

  it.each(['', 'x', 'a.b.c', `${Buffer.from('{}').toString('base64url')}.e30.x`])(
    'that cannot be read is unknown: %s',
    async (text) => {
      expect(told(await ofText(text))).toEqual(['azure-token-unreadable unknown medium']);
    },
  );

  it('keeps an odd name of a role out of the text', async () => {
    const text = accessToken({ ...HOUR, roles: ['<img src=x>', 'Fine.Role'] });
    const [finding] = await ofText(text);
    expect(finding?.title).toContain('Fine.Role');
    expect(finding?.title).not.toContain('<img');
  });

  it('of another cloud is left alone', async () => {
    expect(await found(azureToken, { credential: undefined })).toEqual([]);
    expect(await found(modelToken, { credential: undefined })).toEqual([]);
    expect(await found(gatewayBearer, { credential: undefined })).toEqual([]);
  });
});

describe('the access token of a model vendor', () => {
  /** The fake host's present. */
  const NOW = Date.UTC(2026, 10, 21);
  const ofLife = async (cloud: string, seconds: number | undefined, kind = 'access token'): Promise<string[]> => {
    const expiresAt = seconds === undefined ? undefined : NOW + seconds * 1000;
    return told(await found(modelToken, { credential: { cloud, kind, expiresAt, parts: {}, confirmed: [] } }));
  };

  it.each(['anthropic', 'openai'])('of %s may live an hour, and no longer without being told', async (cloud) => {
    expect(await ofLife(cloud, 600)).toEqual([]);
    expect(await ofLife(cloud, 3600)).toEqual([]);
    expect(await ofLife(cloud, 7200)).toEqual(['model-token-lifetime exceeded low']);
    expect(await ofLife(cloud, undefined)).toEqual(['model-token-lifetime unknown low']);
  });

  it('is not asked of an identity token that is handed over, nor of other clouds', async () => {
    expect(await ofLife('anthropic', 86_400, 'identity token')).toEqual([]);
    expect(await ofLife('aws', 86_400)).toEqual([]);
  });
});

describe('the JWT that is the bearer at a gateway', () => {
  const CLAIMS: Claims = { iss: 'https://i', sub: 'repo:o/r:environment:agent', aud: 'https://gw', exp: 2, iat: 1 };
  const ofClaims = async (
    changes: Record<string, unknown>,
    {
      audience = 'https://gw',
      trust = 'ci-endpoint',
    }: { audience?: string | undefined; trust?: IdentityToken['trust'] } = {},
  ): Promise<string[]> => {
    const token = new Secret('jwt', 'a.b.c');
    const claims = Object.fromEntries(
      Object.entries({ ...CLAIMS, ...changes }).filter(([, value]) => value !== undefined),
    );
    return told(
      await found(gatewayBearer, {
        credential: { cloud: 'gateway', kind: 'jwt bearer', parts: { Bearer: token }, confirmed: [] },
        identity: { token, claims, trust, says: 'test' },
        audience: audience === '' ? undefined : audience,
      }),
    );
  };
  const OPEN = { audience: '' };

  it('for one audience, of a job, with an end, says nothing against itself', async () => {
    expect(await ofClaims({})).toEqual([]);
    expect(await ofClaims({ scope: 'openid profile email llm.invoke', roles: ['agent'] }, OPEN)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, { audience?: string }, string[]]>([
    ['no audience', { aud: undefined }, OPEN, ['gateway-jwt-audience exceeded medium']],
    ['two audiences', { aud: ['https://gw', 'https://other'] }, OPEN, ['gateway-jwt-audience exceeded medium']],
    ['two audiences where one was asked for, which is told elsewhere', { aud: ['https://gw', 'x'] }, {}, []],
    ['a cloud’s audience', { aud: 'sts.amazonaws.com' }, OPEN, ['gateway-jwt-audience exceeded high']],
    [
      'a cloud’s audience among others',
      { aud: ['https://gw', 'api://AzureADTokenExchange'] },
      {},
      ['gateway-jwt-audience exceeded high'],
    ],
    ['GitHub’s default audience', { aud: 'https://github.com/octo-org' }, OPEN, ['gateway-jwt-audience exceeded high']],
    ['a scope of administration', { scope: 'openid api.admin' }, {}, ['gateway-jwt-power exceeded medium']],
    ['a scope without end', { scp: ['offline_access'] }, {}, ['gateway-jwt-power exceeded medium']],
    [
      'a role in a realm',
      { realm_access: { roles: ['uma_authorization', 'realm-admin'] } },
      {},
      ['gateway-jwt-power exceeded medium'],
    ],
    [
      'a role at a client',
      { resource_access: { codemie: { roles: ['admin'] } } },
      {},
      ['gateway-jwt-power exceeded medium'],
    ],
    ['usual roles', { realm_access: { roles: ['offline_access', 'default-roles-ci', 'administrate-not'] } }, {}, []],
    ['roles of another form', { realm_access: 7, resource_access: [null], roles: { a: 1 } }, {}, []],
    ['no subject', { sub: undefined }, {}, ['gateway-jwt-subject exceeded medium']],
    ['a person', { preferred_username: 'jane' }, {}, ['gateway-jwt-subject exceeded low']],
    ['a service account', { preferred_username: 'service-account-ci' }, {}, []],
    ['a job of GitLab', { preferred_username: 'jane', project_path: 'g/p' }, {}, []],
    ['no end', { exp: undefined }, {}, ['gateway-jwt-endless exceeded high']],
  ])('with %s is told', async (_, claims, options, expected) => {
    expect(await ofClaims(claims, options)).toEqual(expected);
  });

  it('is judged by claims nobody has verified, for they speak against it only', async () => {
    const all = await ofClaims(
      { aud: 'sts.amazonaws.com', scope: 'admin', sub: '', exp: undefined },
      { trust: 'unverified' },
    );
    expect(all).toHaveLength(4);
    expect(all.join()).not.toMatch(/proved|enforced/);
  });
});

describe('what the plan did not know and the cloud told', () => {
  const PLANNED: Finding = {
    id: 'openai-permissions',
    layer: 'cloud',
    verdict: 'unknown',
    severity: 'medium',
    title: 'p',
  };
  const ofAnswer = async (finding: Finding | undefined, confirmed: readonly string[]): Promise<string[]> => {
    const findings = finding ? [finding] : [];
    const credential: Credential = { cloud: 'openai', kind: 'access token', parts: {}, confirmed, findings };
    return told(await found(cloudLimits, { planned: [PLANNED, ...findings], credential }));
  };

  it('is told once, by the cloud', async () => {
    const yes: Finding = { ...PLANNED, verdict: 'enforced', severity: 'info' };
    const no: Finding = { ...PLANNED, verdict: 'exceeded', severity: 'high' };
    expect(await ofAnswer(yes, ['openai-permissions'])).toEqual(['openai-permissions enforced info']);
    expect(await ofAnswer(no, [])).toEqual(['openai-permissions exceeded high']);
    expect(await ofAnswer(undefined, [])).toEqual(['openai-permissions unknown medium']);
  });

  it('is not believed unless it was confirmed', async () => {
    const yes: Finding = { ...PLANNED, verdict: 'enforced', severity: 'info' };
    expect(await ofAnswer(yes, [])).toEqual(['openai-permissions unknown info']);
  });

  it('takes nothing away that the plan knows to exceed', async () => {
    const wide: Finding = { ...PLANNED, verdict: 'exceeded', severity: 'high' };
    const credential: Credential = { cloud: 'openai', kind: 'x', parts: {}, confirmed: [], findings: [{ ...PLANNED }] };
    const findings = await found(cloudLimits, { planned: [wide, ...(credential.findings ?? [])], credential });
    expect(told(findings)).toEqual(['openai-permissions exceeded high', 'openai-permissions unknown medium']);
  });
});
