import { describe, expect, it } from '@jest/globals';
import { azure } from '../../src/clouds/azure/index.ts';
import { Inputs } from '../../src/core/inputs.ts';
import { CLIENT, openai, type PlanAsk, planOf, saidOf, TENANT, tryPlan } from './azure-fixtures.ts';

function faultOf(asked: PlanAsk): { input: string; what: string; write: string } {
  const { plan, faults } = tryPlan(asked);
  expect(plan).toBeUndefined();
  expect(faults).toHaveLength(1);
  return faults[0]!;
}

describe('what Azure is asked for with', () => {
  it('is not asked for by inputs of others', () => {
    const inputs = new Inputs(azure.inputs, new Map());
    expect(azure.asked(inputs)).toBe(false);
    expect(
      azure.plan(inputs, { backend: 'foundry', models: [], seconds: 1, context: {} as never, env: {} }),
    ).toBeUndefined();
  });

  it('does not take `environment` of other actions, which means something else there', () => {
    expect(azure.inputs.flatMap((spec) => [spec.name, ...(spec.alias ?? [])])).not.toContain('environment');
  });

  it('tells every fault at once', () => {
    const { faults } = tryPlan({
      inputs: { 'client-id': '', 'tenant-id': 'common', 'foundry-resource': 'https://octo.services.ai.azure.com' },
    });
    expect(faults.map(({ input }) => input)).toEqual(['client-id', 'tenant-id', 'foundry-resource']);
  });

  it.each([
    ['client-id', 'ci-agent', 'has to be a GUID'],
    ['tenant-id', 'organizations', 'signs in to one tenant'],
    ['tenant-id', 'not a tenant', 'has to be a GUID, or a verified domain'],
    ['tenant-id', CLIENT, 'are the same'],
  ])('refuses %s: %s', (input, value, what) => {
    const fault = faultOf({ inputs: { [input]: value } });
    expect([fault.input, fault.what]).toEqual([input, expect.stringContaining(what)]);
  });

  it('finds the id inside the address of an application', () => {
    expect(faultOf({ inputs: { 'client-id': `api://${CLIENT}` } }).write).toContain(`client-id: ${CLIENT} `);
  });

  it('takes ids in upper case and a verified domain', () => {
    const plan = planOf({ inputs: { 'client-id': CLIENT.toUpperCase(), 'tenant-id': 'contoso.onmicrosoft.com' } });
    expect(saidOf(plan, 'Azure application')).toBe(CLIENT);
    expect(saidOf(plan, 'Token endpoint')).toBe(
      'https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token',
    );
  });
});

describe('the cloud', () => {
  it.each([
    [
      'AzureCloud',
      'api://AzureADTokenExchange',
      'https://login.microsoftonline.com',
      'https://cognitiveservices.azure.com/.default',
      'https://octo.services.ai.azure.com/anthropic',
    ],
    [
      'AzureUSGovernment',
      'api://AzureADTokenExchangeUSGov',
      'https://login.microsoftonline.us',
      'https://cognitiveservices.azure.us/.default',
      'https://octo.services.ai.azure.us/anthropic',
    ],
    [
      'AzureChinaCloud',
      'api://AzureADTokenExchangeChina',
      'https://login.chinacloudapi.cn',
      'https://cognitiveservices.azure.cn/.default',
      'https://octo.services.ai.azure.cn/anthropic',
    ],
  ])('%s has its own audience, sign-in, scope and endpoint', (name, audience, authority, scope, endpoint) => {
    const plan = planOf({ inputs: { 'azure-environment': name } });
    expect(plan.audience).toBe(audience);
    expect(saidOf(plan, 'Token endpoint')).toBe(`${authority}/${TENANT}/oauth2/v2.0/token`);
    expect(saidOf(plan, 'Token scope')).toBe(scope);
    expect(saidOf(plan, 'Model endpoint')).toBe(endpoint);
  });

  it('lets `audience` win', () => {
    expect(planOf({ inputs: { audience: 'api://mine' } }).audience).toBe('api://mine');
  });

  it('is not guessed: a sovereign address without azure-environment is a fault', () => {
    const fault = faultOf({
      inputs: { 'foundry-resource': '', 'foundry-base-url': 'https://octo.services.ai.azure.us/anthropic' },
    });
    expect(fault.write).toBe('azure-environment: AzureUSGovernment');
  });

  it('does not follow AZURE_AUTHORITY_HOST to another cloud, and passes over one that agrees', () => {
    const fault = faultOf({ ask: { env: { AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.us/' } } });
    expect([fault.input, fault.write]).toEqual([
      'azure-environment',
      'azure-environment: AzureUSGovernment   # or unset AZURE_AUTHORITY_HOST',
    ]);
    planOf({ ask: { env: { AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.com/' } } });
  });

  it('never sends the identity token where a bare variable says', () => {
    const plan = planOf({ ask: { env: { AZURE_AUTHORITY_HOST: 'https://evil.example' } } });
    expect(saidOf(plan, 'Token endpoint')).toContain('https://login.microsoftonline.com/');
  });
});

describe('the sign-in named by an input', () => {
  it('is taken on loopback over http and is a finding', () => {
    const plan = planOf({ inputs: { 'azure-authority-host': 'http://127.0.0.1:8080/' } });
    expect(saidOf(plan, 'Token endpoint')).toBe(`http://127.0.0.1:8080/${TENANT}/oauth2/v2.0/token`);
    expect(plan.findings.find(({ id }) => id === 'azure-endpoint-override')).toMatchObject({
      verdict: 'exceeded',
      severity: 'low',
    });
  });

  it.each([
    ['http://login.example', 'Plain http'],
    ['https://login.microsoftonline.com/common', 'has a path'],
    ['https://user:pw@login.microsoftonline.com', 'user name'],
    ['login.microsoftonline.com', 'not an address'],
    ['https://login.microsoftonline.us', 'is the sign-in of AzureUSGovernment'],
  ])('refuses %s', (value, what) => {
    const fault = faultOf({ inputs: { 'azure-authority-host': value } });
    expect(fault.what).toContain(what);
    expect(JSON.stringify(fault)).not.toContain('pw@');
  });

  it('says nothing when every address is the usual one', () => {
    expect(planOf().findings.map(({ id }) => id)).not.toContain('azure-endpoint-override');
  });
});

describe('the Foundry endpoint', () => {
  const base = (url: string): PlanAsk => ({ inputs: { 'foundry-resource': '', 'foundry-base-url': url } });

  it.each([
    ['https://octo.services.ai.azure.com', 'lacks /anthropic'],
    ['https://octo.services.ai.azure.com/', 'lacks /anthropic'],
    ['https://octo.services.ai.azure.com/anthropic/v1', 'says too much'],
    ['https://octo.services.ai.azure.com/anthropic/v1/messages', 'says too much'],
    ['https://octo.services.ai.azure.com/models', 'other models'],
    ['https://octo.services.ai.azure.com/openai/v1', 'other models'],
    ['https://octo.openai.azure.com/anthropic', 'Azure OpenAI'],
    ['https://octo.cognitiveservices.azure.com', 'Azure OpenAI'],
  ])('names what is wrong with %s and the right line', (url, what) => {
    const fault = faultOf(base(url));
    expect(fault.what).toContain(what);
    expect(fault.write).toBe('foundry-base-url: https://octo.services.ai.azure.com/anthropic');
  });

  it('asks for a token of the other resource for a project', () => {
    const plan = planOf(base('https://octo.services.ai.azure.com/api/projects/review'));
    expect(saidOf(plan, 'Token scope')).toBe('https://ai.azure.com/.default');
  });

  it('wants a resource or an address, not both and not neither', () => {
    expect(faultOf({ inputs: { 'foundry-base-url': 'https://a.services.ai.azure.com/anthropic' } }).what).toContain(
      'Both',
    );
    expect(faultOf({ inputs: { 'foundry-resource': '' } }).write).toBe('foundry-resource: my-resource');
  });

  it('points to the other backend when only its resource is given', () => {
    expect(faultOf({ ...openai(), ask: { backend: 'foundry' } }).write).toContain('# or: backend: azure-openai');
  });

  it('takes a gateway as it is and says so', () => {
    const plan = planOf(base('https://ai.corp.example/claude/'));
    expect(saidOf(plan, 'Model endpoint')).toBe('https://ai.corp.example/claude');
    expect(plan.findings.map(({ id }) => id)).toContain('azure-endpoint-override');
  });

  it('is not fooled by a host that only looks like it', () => {
    const plan = planOf(base('https://octo.services.ai.azure.com.evil.example/anthropic'));
    expect(plan.findings.map(({ id }) => id)).toContain('azure-endpoint-override');
  });
});

describe('the Azure OpenAI endpoint', () => {
  const base = (url: string): PlanAsk =>
    openai({ inputs: { 'azure-openai-resource': '', 'azure-openai-base-url': url } });

  it.each([
    ['https://octo.openai.azure.com', 'lacks /openai/v1'],
    ['https://octo.openai.azure.com/openai', 'lacks /openai/v1'],
    ['https://octo.openai.azure.com/openai/deployments/x', 'old one'],
    ['https://octo.openai.azure.com/openai/v1/responses', 'says too much'],
  ])('names what is wrong with %s', (url, what) => {
    const fault = faultOf(base(url));
    expect(fault.what).toContain(what);
    expect(fault.write).toBe('azure-openai-base-url: https://octo.openai.azure.com/openai/v1');
  });

  it('takes the same path on the hosts of the same resource', () => {
    for (const host of ['octo.openai.azure.com', 'octo.cognitiveservices.azure.com', 'octo.services.ai.azure.com']) {
      planOf(base(`https://${host}/openai/v1`));
    }
  });

  it.each([
    ['azure-openai-deployment-map', 'gpt-5.4', 'model=deployment'],
    ['azure-openai-deployment-map', 'gpt-5.4=a,gpt-5.4=b', 'named twice'],
    ['azure-openai-api-version', '2024', 'not an API version'],
  ])('refuses %s: %s', (input, value, what) => {
    expect(faultOf(openai({ inputs: { [input]: value } })).what).toContain(what);
  });
});

describe('the scope named by an input', () => {
  it.each([
    'https://management.azure.com/.default',
    'https://management.core.windows.net//.default',
    'https://MANAGEMENT.usgovcloudapi.net/.default',
    'https://graph.microsoft.com/.default',
    '797f4846-ba00-4fd7-ba43-dac1f8f63013/.default',
  ])('is refused when it gives rights over Azure itself: %s', (scope) => {
    expect(faultOf({ inputs: { 'azure-scope': scope } })).toMatchObject({
      what: expect.stringContaining('over Azure itself'),
      write: 'azure-scope: https://cognitiveservices.azure.com/.default',
    });
  });

  it('is taken when it is for something else, such as a gateway', () => {
    const scope = `api://${CLIENT}/.default`;
    expect(saidOf(planOf({ inputs: { 'azure-scope': scope } }), 'Token scope')).toBe(scope);
  });

  it('has to end with /.default', () => {
    expect(faultOf({ inputs: { 'azure-scope': 'https://ai.azure.com/' } }).write).toBe(
      'azure-scope: https://ai.azure.com/.default',
    );
  });
});

describe('the findings', () => {
  it('say that the token cannot be cut down, as something that could not be judged', () => {
    expect(planOf().findings.find(({ id }) => id === 'azure-token-uncut')).toMatchObject({
      verdict: 'unknown',
      severity: 'medium',
    });
  });

  it('call the tenant pinned by its id only', () => {
    const pin = (tenant: string) =>
      planOf({ inputs: { 'tenant-id': tenant } }).findings.find(({ id }) => id === 'azure-tenant-pin')?.verdict;
    expect([pin(TENANT), pin('contoso.com')]).toEqual(['enforced', 'exceeded']);
  });

  it('tell when the token outlives the run', () => {
    const ids = (seconds: number) => planOf({ ask: { seconds } }).findings.map(({ id }) => id);
    expect(ids(600)).toContain('azure-lifetime');
    expect(ids(3600)).not.toContain('azure-lifetime');
  });
});
