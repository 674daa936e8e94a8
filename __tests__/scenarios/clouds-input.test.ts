/** Every mix-up of the clouds' inputs: exit 2, one clear message with the line to write, nothing asked, nothing left. */
import { describe, expect, it } from '@jest/globals';
import type { CloudsAsked } from '../../src/emulators/index.ts';
import { leadTo, SECONDS } from '../fakes/clouds.ts';
import { CLEAN, inJob, WITH } from '../fakes/runner.ts';

const TASK = { task: 'Explain what changed in the last commit.' };
const POOL = 'projects/481516234201/locations/global/workloadIdentityPools/ci';
const API_KEY = 'sk-ant-api03-Zm9yZ290dGVuLWtleS1pbi10aGUtd3JvbmctcGxhY2U';
const SUBSCRIPTION = 'sk-ant-oat01-Zm9yZ290dGVuLXRva2VuLWluLXRoZS13cm9uZy1wbGFjZQ';
const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzZXJ2aWNlOmNpIn0.c2lnbmF0dXJlLW9mLXNvbWVib2R5';

interface Bad {
  readonly name: string;
  /** Whose inputs are given before `with` changes them; undefined: nobody's. */
  readonly cloud?: keyof CloudsAsked;
  readonly with: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly says: readonly string[];
}

const GOOGLE: readonly Bad[] = [
  {
    name: 'the pool in place of the provider',
    with: { 'workload-identity-provider': POOL },
    says: ['This names the pool, not the provider in it', `workload-identity-provider: ${POOL}/providers/my-provider`],
  },
  {
    name: "the project's id in place of its number",
    with: {
      'workload-identity-provider': 'projects/octo-payments/locations/global/workloadIdentityPools/ci/providers/github',
    },
    says: [
      '"octo-payments" is a project id; here Google takes the project\'s number.',
      "gcloud projects describe octo-payments --format='value(projectNumber)'",
    ],
  },
  {
    name: 'id, location and pool at once',
    with: { 'workload-identity-provider': 'projects/octo-payments/locations/us-east5/workloadIdentityPools/ci' },
    says: ['is a project id', 'is always `global`', 'This names the pool, not the provider in it'],
  },
  {
    name: 'the audience in place of the name',
    with: { 'workload-identity-provider': `https://iam.googleapis.com/${POOL}/providers/github` },
    says: ['The address in front (https://…/) does not belong to the name', `${POOL}/providers/github`],
  },
  {
    name: 'the member of a binding in place of the provider',
    with: {
      'workload-identity-provider': `principalSet://iam.googleapis.com/${POOL}/attribute.repository/octo-org/payments`,
    },
    says: ['This is a principal, the member of an IAM binding, not the provider.'],
  },
  { name: 'no project', with: { 'project-id': '' }, says: ['The project in which models are called is missing.'] },
  {
    name: "the project's name",
    with: { 'project-id': 'Octo Payments' },
    says: ['a display name is something else', 'gcloud projects list'],
  },
  {
    name: 'a person as service account',
    with: { 'service-account': 'mona@example.com' },
    says: ['people and groups cannot be impersonated'],
  },
  {
    name: 'a region of AWS',
    with: { 'vertex-location': 'us-east-1' },
    says: ['"us-east-1" is a region of AWS.', 'vertex-location: global   # or us-east5'],
  },
  {
    name: 'a zone',
    with: { 'vertex-location': 'us-east5-a' },
    says: ['"us-east5-a" is a zone, not a region.', 'vertex-location: us-east5'],
  },
  {
    name: 'a life that cannot be chosen',
    with: { 'access-token-lifetime': '45m' },
    says: ['Without service-account the access token ends with the identity token'],
  },
  {
    name: 'a life that nobody gets',
    with: {
      'access-token-lifetime': '13h',
      'service-account': 'ci-agent@octo-payments.iam.gserviceaccount.com',
    },
    says: ['13h is more than Google ever gives (12h).', 'access-token-lifetime: 1h'],
  },
  {
    name: 'delegates that lead nowhere',
    with: { delegates: 'hop@octo-payments.iam.gserviceaccount.com' },
    says: ['Delegates lead to a service account, and none is named.'],
  },
  {
    name: 'a universe with an address',
    with: { 'universe-domain': 'https://googleapis.com' },
    says: ['A universe is a bare domain name', 'universe-domain: googleapis.com'],
  },
  {
    name: 'a token endpoint without TLS',
    with: { 'google-sts-endpoint': 'http://sts.example.com' },
    says: ['Plain http is taken for loopback addresses only.', 'google-sts-endpoint: https://sts.example.com'],
  },
  {
    name: 'a model endpoint variable that leads elsewhere',
    with: { 'vertex-endpoint': '' },
    env: { ANTHROPIC_VERTEX_BASE_URL: 'https://proxy.evil.example' },
    says: ['would send model requests elsewhere', 'vertex-endpoint: https://proxy.evil.example'],
  },
  {
    name: 'a backend that Google does not offer',
    with: { backend: 'bedrock' },
    says: ['bedrock is not possible here', 'backend: vertex'],
  },
].map((bad) => ({ cloud: 'google', ...bad }));

const AZURE: readonly Bad[] = [
  {
    name: 'the tenant of people',
    with: { 'tenant-id': 'common' },
    says: ['"common" is for people who sign in', 'az account show --query tenantId'],
  },
  {
    name: 'one id for both',
    with: { 'tenant-id': '3f2504e0-4f89-41d3-9a0c-0305e82c3301' },
    says: ['client-id and tenant-id are the same; one of them is the wrong id.'],
  },
  { name: 'no tenant', with: { 'tenant-id': '' }, says: ['The tenant is missing.'] },
  {
    name: "the organisation's name as tenant",
    with: { 'tenant-id': 'Contoso Ltd' },
    says: ['The tenant has to be a GUID, or a verified domain such as contoso.onmicrosoft.com.'],
  },
  {
    name: "the application's address",
    with: { 'client-id': 'api://3f2504e0-4f89-41d3-9a0c-0305e82c3301' },
    says: ['The client id has to be a GUID', 'client-id: 3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
  },
  {
    name: 'an endpoint of another cloud',
    with: { 'foundry-base-url': 'https://my-resource.services.ai.azure.us/anthropic' },
    says: ['The host is of AzureUSGovernment, not of AzureCloud.', 'azure-environment: AzureUSGovernment'],
  },
  {
    name: 'the address of Azure OpenAI for Claude',
    with: { 'foundry-base-url': 'https://my-resource.openai.azure.com/openai/v1' },
    says: [
      'This is the address of Azure OpenAI',
      'foundry-base-url: https://my-resource.services.ai.azure.com/anthropic',
    ],
  },
  {
    name: 'two places of the model',
    with: { 'foundry-resource': 'my-resource' },
    says: ['Both foundry-resource and foundry-base-url are given.'],
  },
  {
    name: 'no place of the model',
    with: { 'foundry-base-url': '' },
    says: ['Nothing says where the model is served (Microsoft Foundry).', 'foundry-resource: my-resource'],
  },
  {
    name: 'a scope over Azure itself',
    with: { 'azure-scope': 'https://management.azure.com/.default' },
    says: ['no agent gets such a token', 'azure-scope: https://cognitiveservices.azure.com/.default'],
  },
  {
    name: 'a cloud that is no more',
    with: { 'azure-environment': 'AzureGermanCloud' },
    says: ['"AzureGermanCloud" is not a value of azure-environment.'],
  },
  {
    name: 'a sign-in of another cloud in the step',
    with: { 'azure-authority-host': '' },
    env: { AZURE_AUTHORITY_HOST: 'https://login.chinacloudapi.cn' },
    says: ['names the sign-in of AzureChinaCloud, the inputs mean AzureCloud.'],
  },
].map((bad) => ({ cloud: 'azure', ...bad }));

const ANTHROPIC: readonly Bad[] = [
  {
    name: 'a service account as rule',
    with: { 'anthropic-federation-rule-id': 'svac_01AbCdEf' },
    says: ['It looks like a value of anthropic-service-account-id. Expected: fdrl_'],
  },
  {
    name: 'a key as rule, which is not repeated',
    with: { 'anthropic-federation-rule-id': API_KEY },
    says: ['It looks like a key. A key belongs into api-key, and into a secret.'],
  },
  { name: 'no rule', with: { 'anthropic-federation-rule-id': '' }, says: ['anthropic-federation-rule-id is missing.'] },
  {
    name: "the organisation's name",
    with: { 'anthropic-organization-id': 'octo-org' },
    says: ['It has another form. Expected: a UUID.'],
  },
  {
    name: "the workspace's name",
    with: { 'anthropic-workspace-id': 'payments' },
    says: ['Expected: wrkspc_ and letters and digits, or default.'],
  },
  {
    name: 'an address with its version',
    with: { 'anthropic-base-url': 'https://api.anthropic.com/v1' },
    says: ['The address ends before /v1', 'anthropic-base-url: https://api.anthropic.com'],
  },
].map((bad) => ({ cloud: 'anthropic', ...bad }));

const GATEWAY: readonly Bad[] = [
  {
    name: 'no audience',
    with: { audience: '' },
    says: ['The gateway’s audience is missing: the identity token has to be for it alone.'],
  },
  {
    name: 'an audience with which one logs in elsewhere',
    with: { audience: 'sts.amazonaws.com' },
    says: ['sts.amazonaws.com is an audience of another service: whoever holds such a token can log in there.'],
  },
  {
    name: 'an address with its version',
    with: { 'base-url': 'https://llm-gateway.example.com/v1' },
    says: ['The address ends in /v1, which clients add themselves.', 'base-url: https://llm-gateway.example.com'],
  },
  {
    name: 'an address without TLS',
    with: { 'base-url': 'http://llm-gateway.example.com' },
    says: ['Plain http is taken for loopback addresses only.'],
  },
  {
    name: 'a credential among the headers',
    with: { 'custom-headers': `Authorization: Bearer ${JWT}` },
    says: ['Authorization carries the credential, which has inputs of its own.'],
  },
  {
    name: 'a header that is none',
    with: { 'custom-headers': 'X-Team payments' },
    says: ['Line 1 is not `Name: value`.'],
  },
  {
    name: 'two identities',
    with: { identity: 'ci', 'jwt-issuer': 'https://login.example.com' },
    says: ['identity is ci, and jwt-issuer is given too.'],
  },
  {
    name: 'a shared secret as algorithm',
    with: { 'jwt-token': JWT, 'jwt-algorithms': 'RS256,HS256' },
    says: ['HS256 proves nothing', 'jwt-algorithms: RS256'],
  },
  {
    name: 'two sources of keys',
    with: {
      'jwt-token': JWT,
      'jwt-issuer': 'https://login.example.com',
      'jwt-jwks': 'ci/jwks.json',
      'jwt-jwks-uri': 'https://login.example.com/jwks.json',
    },
    says: ['Both `jwt-jwks` and `jwt-jwks-uri` are given.'],
  },
  {
    name: 'keys of nobody',
    with: { 'jwt-token': JWT, 'jwt-jwks-uri': 'https://login.example.com/jwks.json' },
    says: ['jwt-jwks-uri needs the issuer whose keys these are.'],
  },
  {
    name: 'keys in the private network without TLS',
    with: {
      'jwt-token': JWT,
      'jwt-issuer': 'https://login.example.com',
      'jwt-jwks-uri': 'http://10.0.0.7/jwks.json',
    },
    says: ['It has to be an https address without user name and fragment (http on loopback only).'],
  },
  {
    name: "the token where its variable's name belongs, which is not repeated",
    with: { 'jwt-token-env': JWT },
    says: ['It is not the name of an environment variable.', 'the name, not the token'],
  },
  {
    name: "the runner's own token",
    with: { 'jwt-token-env': 'GITHUB_TOKEN' },
    says: ['GITHUB_TOKEN belongs to the runner and is never handed on.'],
  },
  {
    name: 'a file that is not there',
    with: { 'jwt-token-file': '/nonexistent/token' },
    says: ['/nonexistent/token does not exist.'],
  },
  {
    name: 'a command of the repository',
    with: { 'jwt-token-command': './mint.sh' },
    says: ['A relative path leads into the repository, where anybody may have written'],
  },
].map((bad) => ({ cloud: 'gateway', ...bad }));

const OTHERS: readonly Bad[] = [
  { name: 'no cloud at all', with: {}, says: ['No cloud is named: nothing says where the model is served.'] },
  {
    name: 'two clouds at once',
    cloud: 'google',
    with: WITH,
    says: ['Inputs of two clouds are given: aws and gcp.', 'the inputs of one cloud only'],
  },
  {
    name: 'a cloud and a stored key',
    cloud: 'azure',
    with: { 'api-key': API_KEY },
    says: ['Inputs of two clouds are given: azure and static-key.'],
  },
  {
    name: 'a cloud that the agent does not speak',
    cloud: 'openai',
    with: {},
    says: ['Agent and cloud have no backend in common', 'openai offers openai'],
  },
  {
    name: 'two stored keys',
    with: { 'api-key': API_KEY, 'claude-code-oauth-token': SUBSCRIPTION },
    says: ['api-key and claude-code-oauth-token exclude each other.'],
  },
  {
    name: 'a subscription as API key',
    with: { 'api-key': SUBSCRIPTION },
    says: ['This is a Claude subscription token, not an API key.', 'secrets.CLAUDE_CODE_OAUTH_TOKEN'],
  },
  {
    name: 'a subscription at a gateway',
    with: { 'claude-code-oauth-token': SUBSCRIPTION, 'base-url': 'https://llm-gateway.example.com' },
    says: ['A Claude subscription works at Anthropic only.'],
  },
  {
    name: 'a helper of the repository',
    with: { 'api-key-helper': './get-key.sh' },
    says: ['A relative path leads into the repository, where anybody may have written'],
  },
  {
    name: 'a helper for a shell',
    with: { 'api-key-helper': '/usr/bin/get-key | head -1' },
    says: ['No shell runs it, so | < > ; && mean nothing'],
  },
];

describe('an input that cannot be', () => {
  it.each([...GOOGLE, ...AZURE, ...ANTHROPIC, ...GATEWAY, ...OTHERS])(
    'refuses $name ($cloud)',
    async (bad) => {
      const world = bad.cloud ? { [bad.cloud]: true } : {};
      await inJob({ world, env: bad.env ?? {}, secrets: [API_KEY, SUBSCRIPTION, JWT] }, async (runner, started) => {
        const given = bad.cloud ? leadTo(bad.cloud, started) : {};
        const ended = await runner.main({ ...TASK, ...given, ...bad.with });
        for (const text of bad.says) expect(ended.log).toContain(text);
        expect(ended.exit).toBe(2);
        expect(ended.log).toContain('One input needs a change.');
        expect(ended.log).toContain('docs/errors.md#input-invalid');
        expect(ended.log.match(/^::error/gm)).toHaveLength(1);
        expect(ended.outputs).toMatchObject({ outcome: 'failed' });
        expect(ended.exported).toEqual({});
        expect(started.requests).toEqual([]);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it(
    'is told with every other one at once',
    async () => {
      await inJob({ world: { google: true } }, async (runner, world) => {
        const wrong = {
          'workload-identity-provider': POOL,
          'project-id': 'Octo Payments',
          'vertex-location': 'us-east-1',
        };
        const ended = await runner.main({ ...TASK, ...leadTo('google', world), ...wrong });
        expect(ended.exit).toBe(2);
        for (const input of Object.keys(wrong)) expect(ended.log).toContain(`  ${input}: `);
        expect(world.requests).toEqual([]);
      });
    },
    SECONDS,
  );

  it.each(['google', 'azure', 'anthropic', 'gateway'] as const)(
    'is not found in the same inputs of %s without the mix-up',
    async (cloud) => {
      await inJob({ world: { [cloud]: true } }, async (runner, world) => {
        const ended = await runner.main({ ...TASK, ...leadTo(cloud, world), 'dry-run': 'true' });
        expect(ended.exit).toBe(0);
        expect(world.requests).toEqual([]);
      });
    },
    SECONDS,
  );
});
