import { afterEach, describe, expect, it } from '@jest/globals';
import type { CloudPlan } from '../../../src/clouds/cloud.ts';
import type { Credential } from '../../../src/core/credential.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { HttpResponse } from '../../../src/core/host.ts';
import type { IdentityToken } from '../../../src/core/identity.ts';
import { Secret } from '../../../src/core/secret.ts';
import type { AzureOptions } from '../../../src/emulators/azure.ts';
import type { AzurePermissionFault, AzurePermissionSet } from '../../../src/emulators/azure-permissions.ts';
import { type Azure, startWorld, type World } from '../../../src/emulators/index.ts';
import type { Subject } from '../../../src/privilege/check.ts';
import { azurePermissions } from '../../../src/privilege/probes/azure.ts';
import { AZURE_ROLES } from '../../../src/privilege/probes/azure-roles.ts';
import { planOf, tryPlan } from '../../clouds/azure-fixtures.ts';
import { liveHost } from '../../clouds/gcp-fixtures.ts';
import { FakeHost } from '../../fakes/fake-host.ts';

const RESOURCE =
  '/subscriptions/6ba7b810-9dad-41d1-80b4-00c04fd430c8/resourceGroups/octo-ai/providers/Microsoft.CognitiveServices/accounts/octo';

let world: World & { readonly azure: Azure };
let host: ReturnType<typeof liveHost>;
afterEach(async () => {
  host?.done();
  await world?.close();
});

const roleOf = (name: string): AzurePermissionSet => AZURE_ROLES.find((role) => role.name === name)!;
const READS: AzurePermissionSet = { actions: ['Microsoft.Authorization/*/read'] };
const CLAUDE: AzurePermissionSet = { actions: [], dataActions: ['Microsoft.CognitiveServices/accounts/MaaS/*'] };

function planned(): CloudPlan {
  const { inputs, inquiry } = world.azure;
  return planOf({ inputs: { 'foundry-resource': '', ...inputs, ...inquiry } });
}

const identity = async (): Promise<IdentityToken> => ({
  token: new Secret('identity token', world.issuer.mint('api://AzureADTokenExchange', {})),
  claims: {},
  trust: 'ci-endpoint',
  says: 'test',
});

function subjectOf(plan: CloudPlan, inquiry: Credential | undefined, command: Subject['command'] = 'check'): Subject {
  const target = { cloud: 'azure', backend: plan.backend, models: [], ...plan.target };
  return { command, context: {}, planned: [], target, inquiry } as unknown as Subject;
}

async function begin(azure: Partial<AzureOptions>): Promise<{ plan: CloudPlan; inquiry: Credential }> {
  world = await startWorld({ azure });
  host = liveHost();
  const plan = planned();
  return { plan, inquiry: await plan.inquiry!(identity, host) };
}

interface Asked {
  readonly permissions?: readonly AzurePermissionSet[];
  readonly pageSize?: number;
  readonly fault?: AzurePermissionFault;
  readonly signal?: AbortSignal;
}

async function probe({ fault, signal, ...azure }: Asked): Promise<readonly Finding[]> {
  const { plan, inquiry } = await begin(azure);
  if (fault) world.azure.management.faults.add(fault, Number.POSITIVE_INFINITY);
  return azurePermissions.ask(subjectOf(plan, inquiry), host, signal ?? AbortSignal.timeout(5000));
}

const told = (findings: readonly Finding[]): Record<string, string> =>
  Object.fromEntries(findings.map(({ id, verdict, severity }) => [id, `${verdict} ${severity}`]));
const titleOf = (findings: readonly Finding[], id: string): string =>
  findings.find((finding) => finding.id === id)?.title ?? '';

describe('the token for asking', () => {
  it('is one for Azure Resource Manager, hidden, and never the one that is handed out', async () => {
    const { plan, inquiry } = await begin({});
    expect(Object.keys(inquiry.parts)).toEqual(['ManagementToken']);
    expect(host.hidden.map(({ label }) => label)).toContain('Entra access token');
    const credential = await plan.exchange(identity, host);
    expect(Object.keys(credential.parts)).toEqual(['AccessToken']);
    const audience = (secret: Secret | undefined): unknown =>
      JSON.parse(Buffer.from(secret?.reveal().split('.')[1] ?? '', 'base64url').toString()).aud;
    expect(audience(inquiry.parts.ManagementToken)).toBe('https://management.azure.com');
    expect(audience(credential.parts.AccessToken)).toBe('https://cognitiveservices.azure.com');
    expect(JSON.stringify(plan.access(inquiry).env)).not.toContain('Token');
  });

  it('is not to be had without the id of the resource', () => {
    expect(planOf().inquiry).toBeUndefined();
    expect(planOf({ inputs: { 'azure-resource-id': RESOURCE } }).inquiry).toBeDefined();
  });

  it('is refused when it is made out to something else', async () => {
    world = await startWorld({ azure: {} });
    host = liveHost();
    const plan = planned();
    const swapped = new FakeHost({
      answer: (request) =>
        host.http.request({ ...request, body: String(request.body).replace('management', 'cognitiveservices') }),
    });
    await expect(plan.inquiry!(identity, swapped)).rejects.toMatchObject({ code: 'account-mismatch' });
    swapped.dispose();
  });
});

describe('the inputs of the probe', () => {
  it.each([
    ['/subscriptions/x/resourceGroups/g/providers/Microsoft.CognitiveServices/accounts/a'],
    ['my-resource'],
    [`${RESOURCE}/../../x`],
    [RESOURCE.replace('Microsoft.CognitiveServices', 'Microsoft.Compute')],
    [`${RESOURCE}?x=1`],
  ])('refuse %s as an id, with the line to write', (id) => {
    const { faults } = tryPlan({ inputs: { 'azure-resource-id': id } });
    expect(faults).toMatchObject([{ input: 'azure-resource-id' }]);
    expect(JSON.stringify(faults)).toContain('az cognitiveservices account show');
  });

  it('take an id of a resource and of a project in it, in any case', () => {
    const target = (id: string): unknown => planOf({ inputs: { 'azure-resource-id': id } }).target?.resourceId;
    expect(target(`${RESOURCE}/`)).toBe(RESOURCE);
    expect(target(`${RESOURCE.toLowerCase()}/projects/p1`)).toBe(`${RESOURCE.toLowerCase()}/projects/p1`);
  });

  it.each([
    'http://management.azure.com',
    'https://management.azure.com/x',
    'ftp://127.0.0.1',
    'https://u:p@x.example',
  ])('refuse %s as the address of Resource Manager', (address) => {
    const { faults } = tryPlan({ inputs: { 'azure-management-endpoint': address } });
    expect(faults).toMatchObject([{ input: 'azure-management-endpoint' }]);
  });

  it('lead to the Resource Manager of the cloud, and say so when it is another', () => {
    const gov = { 'azure-environment': 'AzureUSGovernment' };
    expect(planOf().target?.management).toBe('https://management.azure.com');
    expect(planOf({ inputs: gov }).target?.management).toBe('https://management.usgovcloudapi.net');
    const moved = planOf({ inputs: { 'azure-management-endpoint': 'https://arm.example.com' } });
    expect(titleOf(moved.findings, 'azure-endpoint-override')).toContain(
      'Resource Manager → https://arm.example.com (azure-management-endpoint)',
    );
  });
});

describe('the probe of Azure permissions', () => {
  it('finds nothing to blame in the narrowest built-in role, and names it', async () => {
    const findings = await probe({ permissions: [roleOf('Cognitive Services OpenAI User')] });
    expect(told(findings)).toEqual({ 'azure-token-uncut': 'proved info' });
    expect(titleOf(findings, 'azure-token-uncut')).toBe(
      'The access token cannot be cut down; Azure lists no right beyond calling models on octo (Cognitive Services OpenAI User).',
    );
    const asked = host.requests.map(({ method, url }) => `${method} ${url.replace(world.azure.management.url, '')}`);
    expect(asked.slice(1)).toEqual([
      `GET ${RESOURCE}/providers/Microsoft.Authorization/permissions?api-version=2022-04-01`,
      `GET ${RESOURCE}/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01&$filter=assignedTo('16fd2706-8baf-433b-82eb-8c7fada847da')`,
    ]);
  });

  it('reads what a role of one’s own allows, where it may', async () => {
    const assignments = { actions: ['Microsoft.Authorization/role*/read'] };
    const wide = { actions: ['Microsoft.CognitiveServices/accounts/deployments/write'] };
    expect(told(await probe({ permissions: [assignments, CLAUDE] }))).toEqual({ 'azure-token-uncut': 'proved info' });
    host.done();
    await world.close();
    expect(told(await probe({ permissions: [assignments, CLAUDE, wide] }))).toEqual({
      'azure-may-change-models': 'exceeded high',
      'azure-token-uncut': 'proved info',
    });
  });

  it('is unknown when assignments may be read and a definition may not', async () => {
    const assignments = { actions: ['Microsoft.Authorization/roleAssignments/read'] };
    expect(told(await probe({ permissions: [assignments, CLAUDE] }))).toEqual({
      'azure-token-uncut': 'unknown medium',
    });
  });

  it('leaves the documented role of one’s own unknown, for it may not even read its own rights', async () => {
    const findings = await probe({ permissions: [CLAUDE] });
    expect(told(findings)).toEqual({ 'azure-token-uncut': 'unknown medium' });
    expect(titleOf(findings, 'azure-token-uncut')).toContain('it may not list its own permissions');
    expect(findings[0]?.detail).toContain('Cognitive Services User, which buys keys');
  });

  it('finds that Foundry User buys a permanent key, and names the role and a narrower one', async () => {
    const findings = await probe({ permissions: [roleOf('Foundry User')] });
    expect(told(findings)).toEqual({
      'azure-may-make-keys': 'exceeded critical',
      'azure-actions-wide': 'exceeded medium',
      'azure-data-wide': 'exceeded high',
      'azure-role-known': 'exceeded medium',
      'azure-token-uncut': 'proved info',
    });
    expect(titleOf(findings, 'azure-may-make-keys')).toBe(
      'The application may read or make permanent keys: Microsoft.CognitiveServices/accounts/listkeys/action.',
    );
    expect(titleOf(findings, 'azure-role-known')).toContain('those of Foundry User;');
    expect(findings[0]?.fix).toContain('az role assignment create --role "Claude inference"');
  });

  it('sees what stands on the second page', async () => {
    const wide = { actions: ['Microsoft.Authorization/roleAssignments/write'] };
    const findings = await probe({ permissions: [READS, CLAUDE, wide], pageSize: 1 });
    expect(told(findings)).toMatchObject({
      'azure-may-grant-roles': 'exceeded critical',
      'azure-token-uncut': 'proved info',
    });
  });

  it('is unknown, but for what exceeds, when the right to call models is not there', async () => {
    const keys = {
      actions: ['Microsoft.CognitiveServices/accounts/listkeys/action', 'Microsoft.Authorization/*/read'],
    };
    expect(told(await probe({ permissions: [keys] }))).toMatchObject({
      'azure-may-make-keys': 'exceeded critical',
      'azure-token-uncut': 'unknown medium',
    });
  });

  it('weighs a right with a condition like one without', async () => {
    const findings = await probe({
      permissions: [CLAUDE, READS, { actions: ['Microsoft.Authorization/roleAssignments/write'], condition: 'x' }],
    });
    expect(told(findings)).toMatchObject({ 'azure-may-grant-roles': 'exceeded critical' });
  });
});

const body = (text: string): AzurePermissionFault => ({ kind: 'http', status: 200, body: text });
const ENTRY = '{"actions":["*/read"],"notActions":[],"dataActions":["Microsoft.CognitiveServices/accounts/MaaS/*"]}';

describe('a Resource Manager that does not tell the truth', () => {
  it.each<[string, AzurePermissionFault, RegExp]>([
    ['denies everything', { kind: 'deny-all' }, /may not list its own permissions/],
    ['lists nothing', { kind: 'no-entries' }, /the right to call models is not among those on octo/],
    ['is throttled', { kind: 'error', code: 'TooManyRequests' }, /HTTP 429/],
    ['fails', { kind: 'error', code: 'InternalServerError' }, /HTTP 500/],
    ['denies in other words', { kind: 'error', code: 'Forbidden', status: 403 }, /HTTP 403/],
    ['does not know the token', { kind: 'error', code: 'InvalidAuthenticationToken', status: 401 }, /HTTP 401/],
    ['gives garbage', { kind: 'garbage' }, /HTTP 200/],
    ['gives half an answer', { kind: 'truncated' }, /reset/],
    ['redirects', { kind: 'http', status: 307, headers: { location: 'https://x.example' } }, /HTTP 307/],
    ['gives no list', body('{"value":{}}'), /HTTP 200/],
    ['gives entries of another form', body('{"value":[{"allow":"*"}]}'), /HTTP 200/],
    ['gives one odd operation', body('{"value":[{"actions":["Microsoft.Сompute/*"]}]}'), /HTTP 200/],
    ['says it twice', body(`{"value":[],"value":[${ENTRY}]}`), /HTTP 200/],
    ['goes on elsewhere', body(`{"value":[${ENTRY}],"nextLink":"https://x.example/p"}`), /goes on at another address/],
  ])('that %s leaves all unknown', async (_, fault, why) => {
    const findings = await probe({ permissions: [CLAUDE, READS], fault });
    expect(told(findings)).toEqual({ 'azure-token-uncut': 'unknown medium' });
    expect(titleOf(findings, 'azure-token-uncut')).toMatch(why);
  });

  it('is believed when it grants everything: that is never the safe side', async () => {
    const findings = await probe({ permissions: [CLAUDE, READS], fault: { kind: 'grant-all' } });
    expect(told(findings)).toMatchObject({
      'azure-may-make-keys': 'exceeded critical',
      'azure-may-grant-roles': 'exceeded critical',
    });
  });

  it('is unknown when it hangs, as soon as the clock ends', async () => {
    const signal = AbortSignal.timeout(900);
    const findings = await probe({ permissions: [CLAUDE, READS], fault: { kind: 'hang' }, signal });
    expect(titleOf(findings, 'azure-token-uncut')).toContain('(no answer in time)');
  });

  it('does not turn pages without end', async () => {
    const permissions = [CLAUDE, ...Array.from({ length: 12 }, () => READS)];
    const findings = await probe({ permissions, pageSize: 1 });
    expect(titleOf(findings, 'azure-token-uncut')).toContain('more than 10 pages');
  });
});

describe('when nothing can be asked', () => {
  const subject = (changes: Partial<Subject> = {}): Subject => ({
    ...subjectOf(planOf({ inputs: { 'azure-resource-id': RESOURCE } }), undefined),
    ...changes,
  });

  it('applies in check alone, with the id of the resource', () => {
    expect(azurePermissions.applies(subject())).toBe(true);
    expect(azurePermissions.applies(subject({ command: 'run' }))).toBe(false);
    expect(azurePermissions.applies(subjectOf(planOf(), undefined))).toBe(false);
  });

  it('says that there is no token, and asks nobody', async () => {
    const fake = new FakeHost({ answer: (): HttpResponse => ({ status: 200, headers: {}, body: '' }) });
    const findings = await azurePermissions.ask(subject(), fake, AbortSignal.timeout(100));
    expect(told(findings)).toEqual({ 'azure-token-uncut': 'unknown medium' });
    expect(fake.requests).toEqual([]);
    fake.dispose();
  });
});
