import { afterEach, describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/core/finding.ts';
import { HttpError, type HttpResponse } from '../../../src/core/host.ts';
import { Secret } from '../../../src/core/secret.ts';
import type { GoogleOptions } from '../../../src/emulators/google.ts';
import type { PermissionFault } from '../../../src/emulators/google-permissions.ts';
import { type Google, startWorld, type World } from '../../../src/emulators/index.ts';
import type { Subject, Target } from '../../../src/privilege/check.ts';
import { googlePermissions } from '../../../src/privilege/probes/google.ts';
import { CANARIES, CANARY_GROUPS, DECOY, PREDICT } from '../../../src/privilege/probes/google-canaries.ts';
import { likeness } from '../../../src/privilege/probes/google-role.ts';
import { GOOGLE_ROLES } from '../../../src/privilege/probes/google-roles.ts';
import { liveHost } from '../../clouds/gcp-fixtures.ts';
import { post } from '../../emulators/http-client.ts';
import { FakeHost } from '../../fakes/fake-host.ts';
import { ROLES } from './google-roles-fixture.ts';

const MEMBER =
  'principalSet://iam.googleapis.com/projects/481516234201/locations/global/workloadIdentityPools/ci/attribute.repository/octo-org/payments';
const ACCOUNT = 'ci-agent@octo-payments.iam.gserviceaccount.com';
const NARROW = ['projects/octo-payments/roles/modelCaller'];

let world: World & { readonly google: Google };
let host: ReturnType<typeof liveHost>;
afterEach(async () => {
  host?.done();
  await world?.close();
});

const subjectOf = (token: string, target: Partial<Target> = {}): Subject =>
  ({
    command: 'check',
    context: {},
    planned: [],
    credential: { cloud: 'gcp', kind: 'x', parts: { AccessToken: new Secret('token', token) }, confirmed: [] },
    target: { cloud: 'gcp', backend: 'vertex', models: [], project: 'octo-payments', ...target },
  }) as unknown as Subject;

/** The job's own token, or one of the service account. */
async function tokenOf(asAccount: boolean): Promise<string> {
  const { google, issuer } = world;
  const scope = 'https://www.googleapis.com/auth/cloud-platform';
  const { body } = await post(`${google.sts.url}/v1/token`, {
    audience: google.audience,
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    scope,
    subject_token: issuer.mint(`https:${google.audience}`, {}),
  });
  if (!asAccount) return String(body.access_token);
  const url = `${google.iamCredentials.url}/v1/projects/-/serviceAccounts/${ACCOUNT}:generateAccessToken`;
  const minted = await post(url, { scope: [scope] }, { authorization: `Bearer ${String(body.access_token)}` });
  return String(minted.body.accessToken);
}

interface Asked {
  readonly grants: readonly string[];
  /** On the service account itself. */
  readonly self?: readonly string[];
  readonly untestable?: readonly string[];
  readonly asAccount?: boolean;
  readonly project?: string;
  readonly lie?: (google: Google) => void;
  readonly signal?: AbortSignal;
}

async function probe({
  grants,
  self,
  untestable,
  asAccount = false,
  project,
  lie,
  signal,
}: Asked): Promise<readonly Finding[]> {
  const google: Partial<GoogleOptions> = {
    roles: ROLES,
    grants: { [MEMBER]: grants, [`serviceAccount:${ACCOUNT}`]: grants },
    serviceAccounts: [{ email: ACCOUNT, users: [MEMBER], grants: { [`serviceAccount:${ACCOUNT}`]: self ?? [] } }],
    ...(untestable && { untestable }),
  };
  world = await startWorld({ google });
  const token = await tokenOf(asAccount);
  lie?.(world.google);
  host = liveHost();
  Object.assign(host.env, world.google.env);
  const target = { ...(project && { project }), ...(asAccount && { serviceAccount: ACCOUNT }) };
  return googlePermissions.ask(subjectOf(token, target), host, signal ?? AbortSignal.timeout(5000));
}

const told = (findings: readonly Finding[]): Record<string, string> =>
  Object.fromEntries(findings.map(({ id, verdict, severity }) => [id, `${verdict} ${severity}`]));
const titleOf = (findings: readonly Finding[], id: string): string =>
  findings.find((finding) => finding.id === id)?.title ?? '';
const always =
  (fault: PermissionFault) =>
  (google: Google): void =>
    google.resourceManager.faults.add(fault, Number.POSITIVE_INFINITY);

describe('the probe of Google permissions', () => {
  it('finds nothing to blame in the documented set-up, direct and with a service account', async () => {
    const direct = await probe({ grants: NARROW });
    expect(told(direct)).toEqual({ 'gcp-token-uncut': 'proved info' });
    expect(titleOf(direct, 'gcp-token-uncut')).toBe(
      'The access token cannot be cut down; of 78 rights beyond calling models Google denied each.',
    );
    host.done();
    await world.close();
    expect(told(await probe({ grants: NARROW, asAccount: true }))).toEqual({ 'gcp-token-uncut': 'proved info' });
  });

  it('asks two questions about a project, and two about a service account', async () => {
    await probe({ grants: NARROW, asAccount: true });
    expect(host.requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`).sort()).toEqual([
      'POST /v1/projects/-/serviceAccounts/ci-agent%40octo-payments.iam.gserviceaccount.com:testIamPermissions',
      'POST /v1/projects/-/serviceAccounts/ci-agent%40octo-payments.iam.gserviceaccount.com:testIamPermissions',
      'POST /v3/projects/octo-payments:testIamPermissions',
      'POST /v3/projects/octo-payments:testIamPermissions',
    ]);
    const sizes = host.requests.map(({ body }) => JSON.parse(String(body)).permissions.length as number);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
  });

  it('names what roles/aiplatform.user may do beyond calling models, and the role', async () => {
    const findings = await probe({ grants: ['roles/aiplatform.user'] });
    expect(told(findings)).toEqual({
      'gcp-may-run-vertex-jobs': 'exceeded high',
      'gcp-may-change-models': 'exceeded medium',
      'gcp-role-wide': 'exceeded medium',
      'gcp-token-uncut': 'proved info',
    });
    expect(titleOf(findings, 'gcp-role-wide')).toBe(
      'The rights look like those of roles/aiplatform.user: 446 permissions, where calling a model takes one.',
    );
    expect(titleOf(findings, 'gcp-token-uncut')).toContain('Google denied 61.');
  });

  it('reads basic Viewer as more than reading: it has the text of API keys', async () => {
    const findings = await probe({ grants: ['roles/viewer'] });
    expect(told(findings)).toMatchObject({
      'gcp-may-make-keys': 'exceeded critical',
      'gcp-may-use-data': 'exceeded high',
      'gcp-may-look-around': 'exceeded low',
    });
    expect(titleOf(findings, 'gcp-role-wide')).toMatch(/^The rights look like those of roles\/viewer: 6064 /);
  });

  it('sees one right among many that are denied', async () => {
    const findings = await probe({ grants: [...NARROW, 'roles/secretmanager.secretAccessor'] });
    expect(told(findings)).toMatchObject({
      'gcp-may-read-secrets': 'exceeded high',
      'gcp-role-wide': 'exceeded medium',
    });
    expect(titleOf(findings, 'gcp-may-read-secrets')).toBe(
      'The access token may read secrets or decrypt with keys of the project: secretmanager.versions.access.',
    );
    expect(titleOf(findings, 'gcp-role-wide')).toContain('no predefined role');
  });

  it('calls a service account critical that may mint tokens for itself, whatever the project says', async () => {
    const findings = await probe({ grants: NARROW, self: ['roles/iam.serviceAccountTokenCreator'], asAccount: true });
    expect(told(findings)).toEqual({ 'gcp-may-renew-itself': 'exceeded critical', 'gcp-token-uncut': 'proved info' });
  });

  it('writes the custom role to take, for the account and for the job itself', async () => {
    const findings = await probe({ grants: ['roles/aiplatform.user'], asAccount: true });
    const fix = findings.find(({ id }) => id === 'gcp-role-wide')?.fix ?? '';
    expect(fix).toContain(
      "gcloud iam roles create modelCaller --project=octo-payments --title='Model caller' --permissions=aiplatform.endpoints.predict",
    );
    expect(fix).toContain(`--member='serviceAccount:${ACCOUNT}'`);
    expect(fix).toContain('permissions = ["aiplatform.endpoints.predict"]');
    expect(fix).toContain('remove-iam-policy-binding PROJECT --condition=None --role=roles/aiplatform.user');
    const job = subjectOf('t');
    const provider = 'projects/12/locations/global/workloadIdentityPools/ci/providers/github';
    const credential = { ...job.credential!, principal: provider };
    const direct = (sub: string): Promise<readonly Finding[]> =>
      googlePermissions.ask(
        { ...job, credential, identity: { claims: { sub } } } as unknown as Subject,
        new FakeHost({ answer: () => answer({ permissions: ['storage.objects.get'] }) }),
        AbortSignal.timeout(1000),
      );
    const member = (await direct('repo:o/r:environment:agent'))[0]?.fix;
    expect(member).toContain(
      "'principal://iam.googleapis.com/projects/12/locations/global/workloadIdentityPools/ci/subject/repo:o/r:environment:agent'",
    );
    expect((await direct("repo:o/r:ref:refs/heads/x';id"))[0]?.fix).toContain(
      "workloadIdentityPools/ci/subject/SUBJECT'",
    );
  });
});

describe('when Google does not take the question as a whole', () => {
  it('asks in halves, so that one right that cannot be asked for leaves the others known', async () => {
    const findings = await probe({
      grants: [...NARROW, 'roles/secretmanager.secretAccessor'],
      untestable: ['deploymentmanager.deployments.create'],
    });
    expect(told(findings)).toMatchObject({
      'gcp-may-read-secrets': 'exceeded high',
      'gcp-token-uncut': 'unknown medium',
    });
    expect(host.requests.length).toBe(1 + 15);
  });

  it('does not ask without end', async () => {
    const findings = await probe({ grants: NARROW, lie: always({ kind: 'error', code: 'INVALID_ARGUMENT' }) });
    expect(told(findings)).toEqual({ 'gcp-token-uncut': 'unknown medium' });
    expect(host.requests.length).toBe(1 + 40);
  });
});

describe('a service that does not tell the truth', () => {
  it.each<[string, PermissionFault, RegExp]>([
    ['grants everything', { kind: 'grant-all' }, /grants a right that does not exist/],
    ['denies everything', { kind: 'deny-all' }, /aiplatform\.endpoints\.predict itself was not granted/],
    ['names what nobody asked for', { kind: 'stranger' }, /HTTP 200/],
    ['is throttled', { kind: 'error', code: 'RESOURCE_EXHAUSTED' }, /HTTP 429/],
    ['fails', { kind: 'error', code: 'INTERNAL' }, /HTTP 500/],
    ['denies the question', { kind: 'error', code: 'PERMISSION_DENIED' }, /HTTP 403/],
    ['is switched off', { kind: 'error', code: 'SERVICE_DISABLED' }, /switched off in the project/],
    ['gives garbage', { kind: 'garbage' }, /HTTP 200/],
    ['gives half an answer', { kind: 'truncated' }, /reset/],
    ['breaks the connection', { kind: 'reset' }, /reset/],
    ['redirects', { kind: 'http', status: 302, headers: { location: 'https://example.com' } }, /HTTP 302/],
    ['wraps a yes', { kind: 'http', status: 200, body: '{"data":{"permissions":[]}}' }, /HTTP 200/],
    ['repeats itself', { kind: 'http', status: 200, body: `{"permissions":["${PREDICT}","${PREDICT}"]}` }, /HTTP 200/],
    [
      'says it twice',
      { kind: 'http', status: 200, body: `{"permissions":["${PREDICT}"],"permissions":[]}` },
      /HTTP 200/,
    ],
  ])('that %s leaves all unknown', async (_, fault, why) => {
    const findings = await probe({ grants: NARROW, lie: always(fault) });
    expect(told(findings)).toEqual({ 'gcp-token-uncut': 'unknown medium' });
    expect(titleOf(findings, 'gcp-token-uncut')).toMatch(why);
  });

  it('is unknown for a project that is not there, which Google answers like one without rights', async () => {
    expect(told(await probe({ grants: NARROW, project: 'other-project' }))).toEqual({
      'gcp-token-uncut': 'unknown medium',
    });
  });

  it('is unknown when it hangs, as soon as the clock ends', async () => {
    const began = Date.now();
    const findings = await probe({ grants: NARROW, lie: always({ kind: 'hang' }), signal: AbortSignal.timeout(300) });
    expect(titleOf(findings, 'gcp-token-uncut')).toContain('(no answer in time)');
    expect(Date.now() - began).toBeLessThan(4000);
  });

  it('is unknown when IAM alone denies everything, since nothing there has to be granted', async () => {
    const denies = (google: Google): void => google.iam.faults.add({ kind: 'deny-all' }, Number.POSITIVE_INFINITY);
    const findings = await probe({ grants: NARROW, asAccount: true, lie: denies });
    expect(told(findings)).toEqual({ 'gcp-token-uncut': 'unknown medium' });
  });

  it('still tells what was granted where the control is missing', async () => {
    const findings = await probe({ grants: ['roles/secretmanager.secretAccessor'] });
    expect(told(findings)).toMatchObject({
      'gcp-may-read-secrets': 'exceeded high',
      'gcp-token-uncut': 'unknown medium',
    });
  });

  it('says how to switch the API on', async () => {
    const findings = await probe({ grants: NARROW, lie: always({ kind: 'error', code: 'SERVICE_DISABLED' }) });
    expect(findings[0]?.fix).toContain('gcloud services enable cloudresourcemanager.googleapis.com');
  });
});

const answer = (body: unknown): HttpResponse => ({ status: 200, headers: {}, body: JSON.stringify(body) });

describe('where the access token is sent', () => {
  let fake: FakeHost;
  afterEach(() => fake.dispose());
  const urls = async (env: Record<string, string>, target: Partial<Target> = {}): Promise<readonly string[]> => {
    fake = new FakeHost({ env, answer: () => answer({}) });
    await googlePermissions.ask(subjectOf('ya29.t', target), fake, AbortSignal.timeout(1000));
    return [...new Set(fake.requests.map(({ url }) => new URL(url).origin))];
  };

  it('is Google, or the universe', async () => {
    expect(await urls({}, { serviceAccount: ACCOUNT })).toEqual([
      'https://cloudresourcemanager.googleapis.com',
      'https://iam.googleapis.com',
    ]);
    expect(await urls({}, { universe: 's3nsapis.fr' })).toEqual(['https://cloudresourcemanager.s3nsapis.fr']);
  });

  it.each([
    'https://evil.example',
    'http://10.0.0.1',
    'http://127.0.0.1.evil.example',
    'http://u@127.0.0.1',
    'file:///x',
    '???',
  ])('is never %s, whatever a variable says', async (address) => {
    expect(await urls({ CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDRESOURCEMANAGER: address })).toEqual([]);
  });

  it('is loopback when the variable of gcloud says so', async () => {
    const env = { CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDRESOURCEMANAGER: 'http://127.0.0.1:9/' };
    expect(await urls(env)).toEqual(['http://127.0.0.1:9']);
  });

  it('is nowhere without a token or without a project', () => {
    fake = new FakeHost();
    expect(googlePermissions.applies(subjectOf('t'))).toBe(true);
    expect(googlePermissions.applies({ ...subjectOf('t'), credential: undefined })).toBe(false);
    expect(googlePermissions.applies(subjectOf('t', { project: undefined }))).toBe(false);
    expect(googlePermissions.applies(subjectOf('t', { cloud: 'aws' }))).toBe(false);
  });

  it('never shows the token', async () => {
    fake = new FakeHost({
      answer: () => {
        throw new HttpError('tls', 'ya29.secret');
      },
    });
    const findings = await googlePermissions.ask(subjectOf('ya29.secret'), fake, AbortSignal.timeout(1000));
    expect(JSON.stringify(findings)).not.toContain('ya29.secret');
    expect(findings[0]?.verdict).toBe('unknown');
  });
});

describe('the tables', () => {
  it('ask for each right once, and for neither of the two controls among them', () => {
    expect(new Set(CANARIES).size).toBe(CANARIES.length);
    expect(CANARIES).not.toContain(PREDICT);
    expect(CANARIES).not.toContain(DECOY);
    expect(CANARIES.length).toBeLessThan(100);
  });

  it('name no right in two groups, and no group without a right', () => {
    expect(CANARY_GROUPS.every(({ permissions }) => permissions.length > 0)).toBe(true);
    expect(new Set(CANARY_GROUPS.map(({ id }) => id)).size).toBe(CANARY_GROUPS.length);
  });

  it('hold the thirty predefined roles that may call models', () => {
    expect(GOOGLE_ROLES.length).toBe(30);
    expect(GOOGLE_ROLES.find(({ name }) => name === 'roles/owner')?.permissions).toBe(13568);
    expect(GOOGLE_ROLES.find(({ name }) => name === 'roles/viewer')?.permissions).toBe(6064);
  });

  it.each(GOOGLE_ROLES.filter(({ agent, canaries }) => !agent && canaries.length > 0).map(({ name }) => name))(
    'tell %s from every other',
    (name) => {
      const { canaries } = GOOGLE_ROLES.find((role) => role.name === name)!;
      expect(likeness(canaries)).toMatchObject({ role: { name }, exact: true });
    },
  );

  it.each(Object.entries(ROLES).filter(([name]) => GOOGLE_ROLES.some((role) => role.name === name)))(
    'agree with what was written down by hand of %s',
    (name, permissions) => {
      const { canaries } = GOOGLE_ROLES.find((role) => role.name === name)!;
      expect([PREDICT, ...canaries].sort()).toEqual([...permissions].sort());
    },
  );

  it('name the widest role that fits when there is more', () => {
    const { canaries } = GOOGLE_ROLES.find(({ name }) => name === 'roles/aiplatform.user')!;
    expect(likeness([...canaries, 'secretmanager.versions.access'])).toMatchObject({
      role: { name: 'roles/aiplatform.user' },
      exact: false,
    });
    expect(likeness(['cloudbuild.builds.create'])).toBeUndefined();
  });
});
