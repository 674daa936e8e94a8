import { describe, expect, it } from '@jest/globals';
import { gcp } from '../../src/clouds/gcp/index.ts';
import { Inputs } from '../../src/core/inputs.ts';
import { ACCOUNT, PROVIDER, planOf, saidOf, tryPlan } from './gcp-fixtures.ts';

function faultOf(inputs: Record<string, string>, env: Record<string, string> = {}) {
  const { plan, faults } = tryPlan({ inputs, ask: { env } });
  expect(plan).toBeUndefined();
  expect(faults).toHaveLength(1);
  return faults[0]!;
}

const WRITE = `workload-identity-provider: ${PROVIDER}`;

describe('the workload identity provider', () => {
  it('is taken as Google writes it', () => {
    expect(saidOf(planOf(), 'Identity provider')).toBe(PROVIDER);
  });

  it.each([
    [
      'projects/my-project/locations/global/workloadIdentityPools/ci-pool/providers/github',
      /"my-project" is a project id/,
      `${WRITE}   # gcloud projects describe my-project --format='value(projectNumber)'`,
    ],
    [
      'projects/123456789012/locations/global/workloadIdentityPools/ci-pool',
      /names the pool, not the provider/,
      WRITE.replace('github', 'my-provider'),
    ],
    [`https://iam.googleapis.com/${PROVIDER}`, /address in front/, WRITE],
    [`//iam.googleapis.com/${PROVIDER}`, /full resource name/, WRITE],
    [PROVIDER.replace('projects/', ''), /`projects\/NUMBER` is missing/, WRITE],
    [PROVIDER.replace('locations/global/', ''), /`locations\/global` is missing/, WRITE],
    [PROVIDER.replace('global', 'europe-west1'), /always `global`/, WRITE],
    [
      `principalSet://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/ci-pool/attribute.repository/o/r`,
      /This is a principal.*names the pool/,
      WRITE.replace('github', 'my-provider'),
    ],
    [
      'locations/global/workforcePools/people/providers/github',
      /workforce pool is for people/,
      'workload-identity-provider: projects/123456789012/locations/global/workloadIdentityPools/my-pool/providers/github',
    ],
    [PROVIDER.replace('ci-pool', 'CI_Pool'), /4 to 32 lower-case/, WRITE.replace('ci-pool', 'my-pool')],
    [`${PROVIDER}/`, /parts that do not belong/, WRITE],
    [` ${PROVIDER}`, /white space/, WRITE],
  ])('is refused as %s, with the line to write', (given, what, write) => {
    const fault = faultOf({ 'workload-identity-provider': given });
    expect(fault.what).toMatch(what);
    expect(fault.write).toBe(write);
  });

  it('is told to be missing when another input of Google Cloud is there', () => {
    expect(faultOf({ 'workload-identity-provider': '' }).input).toBe('workload-identity-provider');
  });

  it('tells several mistakes in one name together', () => {
    const { what } = faultOf({
      'workload-identity-provider': 'https://iam.googleapis.com/projects/my-project/workloadIdentityPools/ci-pool',
    });
    expect(what).toMatch(/address in front.*project id.*locations\/global.*names the pool/);
  });
});

describe('service account and project', () => {
  it('take the project from the account', () => {
    const plan = planOf({ inputs: { 'project-id': '', 'service-account': ACCOUNT } });
    expect(saidOf(plan, 'Google Cloud project')).toBe('my-project');
    expect(plan.findings.map(({ id }) => id)).toEqual(['gcp-token-uncut']);
  });

  it('take the project of a domain from its account', () => {
    const account = 'bot@thing.example.com.iam.gserviceaccount.com';
    expect(saidOf(planOf({ inputs: { 'project-id': '', 'service-account': account } }), 'Google Cloud project')).toBe(
      'example.com:thing',
    );
  });

  it('need the project where no account tells it', () => {
    expect(faultOf({ 'project-id': '' })).toMatchObject({ input: 'project-id', write: 'project-id: my-project' });
    const compute = '123456789012-compute@developer.gserviceaccount.com';
    expect(faultOf({ 'project-id': '', 'service-account': compute }).input).toBe('project-id');
  });

  it('that differ are a finding', () => {
    const plan = planOf({ inputs: { 'service-account': ACCOUNT, 'project-id': 'other-project' } });
    expect(plan.findings.find(({ id }) => id === 'gcp-project-pin')).toMatchObject({
      verdict: 'exceeded',
      severity: 'low',
    });
  });

  it.each([
    ['ci-agent', `service-account: ci-agent@my-project.iam.gserviceaccount.com`],
    [`serviceAccount:${ACCOUNT}`, `service-account: ${ACCOUNT}`],
    [`projects/-/serviceAccounts/${ACCOUNT}`, `service-account: ${ACCOUNT}`],
    ['me@gmail.com', `service-account: ${ACCOUNT}`],
  ])('refuse the account %s', (given, write) => {
    expect(faultOf({ 'service-account': given }).write).toBe(write);
  });

  it('do not repeat a key file that was pasted', () => {
    const fault = faultOf({ 'service-account': '{"type":"service_account","private_key":"-----BEGIN' });
    expect(fault.what).toMatch(/key file/);
    expect(JSON.stringify(fault)).not.toContain('BEGIN');
  });

  it.each([
    ['projects/my-project', 'project-id: my-project'],
    ['My Project', 'project-id: my-project   # gcloud projects list'],
  ])('refuse the project %s', (given, write) => {
    expect(faultOf({ 'project-id': given }).write).toBe(write);
  });
});

describe('the life of the token', () => {
  const account = { 'service-account': ACCOUNT };

  it.each([
    [600, 900],
    [1800, 2100],
    [7200, 3600],
  ])('covers %i s of work with %i s by default', (seconds, life) => {
    expect(planOf({ inputs: account, ask: { seconds } }).lifeSeconds).toBe(life);
  });

  it('of direct federation is that of the identity token', () => {
    const plan = planOf();
    expect(plan.lifeSeconds).toBe(300);
    expect(saidOf(plan, 'Credential life')).toBe(
      '5m, shorter than the 30m the run may take; it ends with the identity token',
    );
    expect(plan.findings.find(({ id }) => id === 'gcp-direct-lifetime')).toMatchObject({ verdict: 'enforced' });
  });

  it('of direct federation is never more than an hour', () => {
    expect(planOf({ ask: { identity: { lifeSeconds: 86_400, renews: false } } }).lifeSeconds).toBe(3600);
    expect(planOf({ ask: { identity: undefined } }).lifeSeconds).toBe(3600);
  });

  it('cannot be chosen without an account', () => {
    expect(faultOf({ 'access-token-lifetime': '30m' }).what).toMatch(/ends with the identity token/);
  });

  it('may be twelve hours and no more, and is a finding when it is more than needed', () => {
    const plan = planOf({ inputs: { ...account, 'access-token-lifetime': '12h' } });
    expect(plan.lifeSeconds).toBe(43_200);
    expect(plan.findings.find(({ id }) => id === 'gcp-lifetime')).toMatchObject({
      fix: 'with:\n  access-token-lifetime: 35m',
    });
    expect(faultOf({ ...account, 'access-token-lifetime': '12h1s' }).write).toBe('access-token-lifetime: 1h');
    expect(faultOf({ ...account, 'access-token-lifetime': '3600' }).what).toMatch(/not a duration/);
  });
});

describe('audience, universe and location', () => {
  it('have defaults', () => {
    const plan = planOf();
    expect(plan.audience).toBe(`https://iam.googleapis.com/${PROVIDER}`);
    expect(saidOf(plan, 'Vertex endpoint')).toBe('https://aiplatform.googleapis.com');
    expect(saidOf(plan, 'STS endpoint')).toBe('https://sts.googleapis.com');
  });

  it('follow the universe, and say so', () => {
    const plan = planOf({ inputs: { 'universe-domain': 'apis-example.goog', 'vertex-location': 'u-north1' } });
    expect(plan.audience).toBe(`https://iam.apis-example.goog/${PROVIDER}`);
    expect(saidOf(plan, 'STS endpoint')).toBe('https://sts.apis-example.goog');
    expect(saidOf(plan, 'Vertex endpoint')).toBe('https://u-north1-aiplatform.apis-example.goog');
    expect(plan.findings.find(({ id }) => id === 'gcp-endpoint-override')).toMatchObject({ severity: 'info' });
    expect(faultOf({ 'universe-domain': 'https://googleapis.com/' }).write).toBe('universe-domain: googleapis.com');
  });

  it('take the audience that is given', () => {
    expect(planOf({ inputs: { audience: 'https://example.com/ci' } }).audience).toBe('https://example.com/ci');
  });

  it.each([
    ['us-east5', 'https://us-east5-aiplatform.googleapis.com'],
    ['eu', 'https://aiplatform.eu.rep.googleapis.com'],
  ])('lead %s to its own host', (location, url) => {
    expect(saidOf(planOf({ inputs: { 'vertex-location': location } }), 'Vertex endpoint')).toBe(url);
  });

  it.each([
    ['us-central1-a', /zone/, 'vertex-location: us-central1'],
    ['us-east-1', /AWS/, 'vertex-location: global   # or us-east5, europe-west1 …'],
    ['earth', /not a location/, 'vertex-location: global   # or us-east5, europe-west1 …'],
  ])('refuse the location %s', (location, what, write) => {
    const fault = faultOf({ 'vertex-location': location });
    expect(fault.what).toMatch(what);
    expect(fault.write).toBe(write);
  });
});

describe('endpoints', () => {
  const model = (env: Record<string, string>, inputs = {}) =>
    saidOf(planOf({ inputs: { 'vertex-location': 'us-east5', ...inputs }, ask: { env } }), 'Vertex endpoint');

  it('of a variable are taken when they are loopback or the vendor, with or without a version', () => {
    expect(model({ ANTHROPIC_VERTEX_BASE_URL: 'http://127.0.0.1:9/v1' })).toBe('http://127.0.0.1:9');
    expect(model({ GOOGLE_VERTEX_BASE_URL: 'https://us-east5-aiplatform.googleapis.com/v1/' })).toBe(
      'https://us-east5-aiplatform.googleapis.com',
    );
    expect(model({ ANTHROPIC_VERTEX_BASE_URL: '' })).toBe('https://us-east5-aiplatform.googleapis.com');
  });

  it.each([
    ['https://evil.example/v1'],
    ['https://us-east5-aiplatform.googleapis.com.evil.example'],
    ['https://evil-aiplatform.p.googleapis.com'],
    ['https://europe-west1-aiplatform.googleapis.com'],
    ['https://user@us-east5-aiplatform.googleapis.com'],
    ['http://us-east5-aiplatform.googleapis.com'],
    ['https://us-east5-aiplatform.googleapis.com/evil'],
  ])('of a variable are refused as %s', (url) => {
    const fault = faultOf({ 'vertex-location': 'us-east5' }, { ANTHROPIC_VERTEX_BASE_URL: url });
    expect(fault.input).toBe('ANTHROPIC_VERTEX_BASE_URL');
    expect(fault.write).toMatch(/^vertex-endpoint: https:.*otherwise unset ANTHROPIC_VERTEX_BASE_URL$/);
  });

  it('of two variables have to agree', () => {
    const env = { ANTHROPIC_VERTEX_BASE_URL: 'http://127.0.0.1:9/v1', GOOGLE_VERTEX_BASE_URL: 'http://127.0.0.1:8' };
    expect(faultOf({}, env).what).toMatch(/different addresses/);
  });

  it('of an input win over a variable and are a finding; plain http is for loopback', () => {
    const inputs = { 'vertex-endpoint': 'https://proxy.example/vertex/v1' };
    expect(model({ ANTHROPIC_VERTEX_BASE_URL: 'https://evil.example' }, inputs)).toBe('https://proxy.example/vertex');
    const finding = planOf({ inputs }).findings.find(({ id }) => id === 'gcp-endpoint-override');
    expect(finding).toMatchObject({
      severity: 'low',
      title: expect.stringContaining('aiplatform → https://proxy.example/vertex (vertex-endpoint)'),
    });
    expect(faultOf({ 'google-sts-endpoint': 'http://sts.example' }).write).toBe(
      'google-sts-endpoint: https://sts.example',
    );
    expect(faultOf({ 'iam-credentials-endpoint': 'iamcredentials.googleapis.com' }).write).toBe(
      'iam-credentials-endpoint: https://iamcredentials.googleapis.com',
    );
  });

  it('of the token service are taken with its path', () => {
    const inputs = { 'google-sts-endpoint': 'https://sts.europe-west1.rep.googleapis.com/v1/token' };
    expect(saidOf(planOf({ inputs }), 'STS endpoint')).toBe('https://sts.europe-west1.rep.googleapis.com');
  });
});

describe('delegates', () => {
  it('are accounts on the way to the service account', () => {
    const hop = 'hop@my-project.iam.gserviceaccount.com';
    expect(saidOf(planOf({ inputs: { 'service-account': ACCOUNT, delegates: hop } }), 'Delegates')).toBe(hop);
    expect(faultOf({ delegates: hop }).write).toMatch(/^service-account: /);
    expect(faultOf({ 'service-account': ACCOUNT, delegates: 'hop' }).input).toBe('delegates');
  });
});

describe('Google Cloud', () => {
  const inputs = (...names: string[]) =>
    new Inputs(gcp.inputs, new Map(names.map((name) => [name, { value: 'x', from: 'input' }])));

  it('is asked for by any of its inputs and by none of the defaults', () => {
    expect(gcp.asked(inputs())).toBe(false);
    expect(gcp.asked(inputs('vertex-location'))).toBe(true);
  });

  it('tells all faults at once', () => {
    const { faults } = tryPlan({
      inputs: {
        'workload-identity-provider': 'x',
        'project-id': 'X',
        'vertex-location': 'y',
        'access-token-lifetime': '5',
      },
    });
    expect(faults.map(({ input }) => input)).toEqual(
      ['workload-identity-provider', 'project-id', 'access-token-lifetime', 'vertex-location'].sort(
        (a, b) => faults.findIndex((fault) => fault.input === a) - faults.findIndex((fault) => fault.input === b),
      ),
    );
    expect(faults).toHaveLength(4);
  });
});
