import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Azure, startWorld, type World } from '../../src/emulators/index.ts';
import { readJwt, signJwt } from '../../src/emulators/json-web-token.ts';
import { asked, type Fields } from './http-client.ts';

const OBJECT = '16fd2706-8baf-433b-82eb-8c7fada847da';
const READER = { actions: ['*/read'], dataActions: ['Microsoft.CognitiveServices/accounts/MaaS/*'] };

let world: World & { readonly azure: Azure };
beforeEach(async () => {
  world = await startWorld({ azure: { permissions: [READER] } });
});
afterEach(() => world.close());

const ARM = 'https://management.azure.com';

async function token(resource = ARM): Promise<string> {
  const { authority, tenantId, clientId } = world.azure;
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    scope: `${resource}/.default`,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: world.issuer.mint('api://AzureADTokenExchange', {}),
  });
  const answer = await asked(`${authority.url}/${tenantId}/oauth2/v2.0/token`, { method: 'POST', body });
  return String(answer.body.access_token);
}

interface Asked {
  readonly bearer?: string | undefined;
  readonly place?: string;
  readonly version?: string;
  readonly scope?: string;
}

async function ask({
  bearer,
  place = 'permissions',
  version = '?api-version=2022-04-01',
  scope,
}: Asked): Promise<unknown[]> {
  const url = `${world.azure.management.url}${scope ?? world.azure.resourceId}/providers/Microsoft.Authorization/${place}${version}`;
  const { status, body } = await asked(
    url,
    bearer === undefined ? {} : { headers: { authorization: `Bearer ${bearer}` } },
  );
  return [status, (body.error as Fields | undefined)?.code ?? body.value];
}

describe('the Resource Manager on loopback', () => {
  it('lists what is assigned on the resource, compared without case, and nothing elsewhere', async () => {
    const bearer = await token();
    const entry = { ...READER, notActions: [], notDataActions: [] };
    expect(await ask({ bearer })).toEqual([200, [entry]]);
    expect(await ask({ bearer, scope: world.azure.resourceId.toUpperCase() })).toEqual([200, [entry]]);
    expect(await ask({ bearer, scope: world.azure.resourceId.replace('octo', 'other') })).toEqual([
      403,
      'AuthorizationFailed',
    ]);
  });

  it('tells who has which role, and what the role is', async () => {
    const bearer = await token();
    const [status, list] = await ask({
      bearer,
      place: 'roleAssignments',
      version: `?api-version=2022-04-01&$filter=assignedTo('${OBJECT}')`,
    });
    expect(status).toBe(200);
    const [{ properties }] = list as [{ properties: { principalId: string; roleDefinitionId: string } }];
    expect(properties.principalId).toBe(OBJECT);
    const id = properties.roleDefinitionId.split('/').at(-1);
    expect((await ask({ bearer, place: `roleDefinitions/${id}` }))[0]).toBe(200);
    expect(await ask({ bearer, place: 'roleDefinitions/00000000-0000-4000-8000-000000000000' })).toEqual([
      404,
      'RoleDefinitionDoesNotExist',
    ]);
  });

  it('takes only a token of its tenant for itself that has not ended', async () => {
    expect(await ask({})).toEqual([401, 'AuthenticationFailed']);
    expect(await ask({ bearer: 'x.y.z' })).toEqual([401, 'InvalidAuthenticationToken']);
    expect(await ask({ bearer: await token('https://cognitiveservices.azure.com') })).toEqual([
      401,
      'InvalidAuthenticationTokenAudience',
    ]);
    const good = await token();
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const forged = signJwt(readJwt(good)!.claims, privateKey, String(readJwt(good)!.header.kid));
    expect(await ask({ bearer: forged })).toEqual([401, 'InvalidAuthenticationToken']);
    world.expireCredentials();
    expect(await ask({ bearer: good })).toEqual([401, 'ExpiredAuthenticationToken']);
  });

  it('wants a version it knows', async () => {
    const bearer = await token();
    expect(await ask({ bearer, version: '' })).toEqual([400, 'MissingApiVersionParameter']);
    expect(await ask({ bearer, version: '?api-version=1' })).toEqual([400, 'InvalidApiVersionParameter']);
  });

  it('throttles and lies on demand', async () => {
    const bearer = await token();
    world.azure.management.faults.add({ kind: 'error', code: 'TooManyRequests' });
    world.azure.management.faults.add({ kind: 'deny-all' });
    world.azure.management.faults.add({ kind: 'no-entries' });
    expect(await ask({ bearer })).toEqual([429, 'TooManyRequests']);
    expect(await ask({ bearer })).toEqual([403, 'AuthorizationFailed']);
    expect(await ask({ bearer })).toEqual([200, []]);
  });
});
