/** A cloud that refuses the job: exact status, the cause, the trust to write for this very job, one request, nothing leaked. */
import { describe, expect, it } from '@jest/globals';
import type { CloudsAsked } from '../../src/emulators/index.ts';
import { leadTo, SECONDS } from '../fakes/clouds.ts';
import { CLEAN, inJob } from '../fakes/runner.ts';

const PROVIDER = 'projects/481516234201/locations/global/workloadIdentityPools/ci/providers/github';
const SUBJECT = 'repo:octo-org/payments:ref:refs/heads/main';
const ACCOUNT = 'ci-agent@octo-payments.iam.gserviceaccount.com';
const OTHER_ID = '99999999-8888-4777-8666-555555555555';

interface Case {
  readonly name: string;
  readonly cloud: keyof CloudsAsked;
  readonly world?: object;
  readonly with?: Readonly<Record<string, string>>;
  readonly code: string;
  readonly says: readonly string[];
}

const REFUSED: readonly Case[] = [
  {
    name: 'an attribute condition that does not admit the job',
    cloud: 'google',
    world: { change: { condition: () => false } },
    code: 'exchange-denied',
    says: [`--attribute-condition='assertion.sub == "${SUBJECT}"'`],
  },
  {
    name: 'a provider that does not exist',
    cloud: 'google',
    with: { 'workload-identity-provider': PROVIDER.replace(/github$/, 'gitlab') },
    code: 'exchange-rejected',
    says: ['Google does not know this workload identity provider.', 'providers describe'],
  },
  {
    name: 'the number of another project',
    cloud: 'google',
    with: { 'workload-identity-provider': PROVIDER.replace('481516234201', '999999999999') },
    code: 'exchange-rejected',
    says: ['Google does not know this workload identity provider.', 'projects/999999999999/'],
  },
  {
    name: 'an audience that the provider does not have',
    cloud: 'google',
    with: { audience: 'https://elsewhere.example' },
    code: 'exchange-rejected',
    says: ['Google does not accept the audience', "--allowed-audiences='https://elsewhere.example'"],
  },
  {
    name: 'a service account that does not admit the job',
    cloud: 'google',
    world: { serviceAccounts: [{ email: ACCOUNT, users: [] }] },
    with: { 'service-account': ACCOUNT },
    code: 'exchange-denied',
    says: ['This job may not act as the service account.', 'roles/iam.workloadIdentityUser', SUBJECT],
  },
  {
    name: 'a life that the service account does not allow',
    cloud: 'google',
    with: { 'service-account': ACCOUNT, 'access-token-lifetime': '2h' },
    code: 'exchange-duration',
    says: ['access-token-lifetime: 1h', 'constraints/iam.allowServiceAccountCredentialLifetimeExtension'],
  },
  {
    name: 'a federated credential for another branch',
    cloud: 'azure',
    world: { change: { subject: 'repo:octo-org/payments:ref:refs/heads/release' } },
    code: 'exchange-denied',
    says: ['AADSTS700213', SUBJECT],
  },
  {
    name: 'a federated credential that differs in case',
    cloud: 'azure',
    world: { change: { subject: 'repo:Octo-Org/payments:ref:refs/heads/main' } },
    code: 'exchange-denied',
    says: ['AADSTS7002138', SUBJECT],
  },
  {
    name: 'a federated credential for another audience',
    cloud: 'azure',
    world: { change: { audience: 'api://Elsewhere' } },
    code: 'exchange-rejected',
    says: ['AADSTS700212', 'api://AzureADTokenExchange'],
  },
  {
    name: 'a tenant that does not exist',
    cloud: 'azure',
    with: { 'tenant-id': OTHER_ID },
    code: 'exchange-rejected',
    says: ['AADSTS90002', OTHER_ID],
  },
  {
    name: 'an application that the tenant does not have',
    cloud: 'azure',
    with: { 'client-id': OTHER_ID },
    code: 'exchange-rejected',
    says: ['AADSTS700016', OTHER_ID],
  },
  {
    name: 'a rule for another repository, whose refusal says nothing',
    cloud: 'anthropic',
    world: { subject: 'repo:octo-org/other:*' },
    code: 'exchange-denied',
    says: ['request-id', SUBJECT],
  },
  {
    name: 'a workspace that the rule does not have',
    cloud: 'anthropic',
    with: { 'anthropic-workspace-id': 'wrkspc_01AbCdEfGh' },
    code: 'exchange-denied',
    says: ['wrkspc_01AbCdEfGh'],
  },
  {
    name: 'a service account that no mapping names',
    cloud: 'openai',
    with: { 'openai-service-account-id': 'sa_other' },
    code: 'exchange-denied',
    says: [
      'No mapping of the identity provider admits this job',
      '"service_account_id": "sa_other"',
      `"sub": "${SUBJECT}"`,
    ],
  },
  {
    name: 'an identity provider that does not exist',
    cloud: 'openai',
    with: { 'openai-identity-provider-id': 'idp_other' },
    code: 'exchange-rejected',
    says: ['OpenAI does not accept the identity token (401).', 'Provider idp_other has another issuer'],
  },
];

describe('an exchange that is refused', () => {
  it.each(REFUSED)(
    'for $name ($cloud)',
    async (row) => {
      await inJob({ world: { [row.cloud]: row.world ?? true } }, async (runner, world) => {
        const ended = await runner.main({ ...leadTo(row.cloud, world), ...row.with });
        for (const text of row.says) expect(ended.log).toContain(text);
        expect(ended.exit).toBe(4);
        expect(ended.log).toContain(`docs/errors.md#${row.code}`);
        expect(ended.log.match(/^::error/gm)).toHaveLength(1);
        expect(ended.exported).toEqual({});
        expect(ended.state.PRIVATE_DIR).toBeUndefined();
        const refusals = world.requests.filter(({ status }) => status >= 400);
        expect(refusals).toHaveLength(1);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});
