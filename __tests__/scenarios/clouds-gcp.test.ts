/** Google Cloud from the job's token to the model: the action and the shell, with the real Claude Code on Vertex AI. */
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { bashScript, echoScript, type World } from '../../src/emulators/index.ts';
import { asked, flags, leadTo, SECONDS, stepOf } from '../fakes/clouds.ts';
import { CLEAN, inJob } from '../fakes/runner.ts';

const JOB =
  'principal://iam.googleapis.com/projects/481516234201/locations/global/workloadIdentityPools/ci/subject/repo:octo-org/payments:ref:refs/heads/main';
const ACCOUNT = 'ci-agent@octo-payments.iam.gserviceaccount.com';
const TASK = { task: 'Explain what changed in the last commit.', timeout: '1m' };
/** Identity tokens that end seven seconds after they were made, and the access tokens with them. */
const SHORT = { issuerSkewSeconds: -293 };

interface CredentialFile {
  readonly token_url: string;
  readonly credential_source: { readonly url: string; readonly headers: Readonly<Record<string, string>> };
}

/** What Google's SDKs do with the file: fetch a subject token, trade it. */
async function useFile(path: string): Promise<string> {
  const { token_url: url, credential_source: source } = JSON.parse(readFileSync(path, 'utf8')) as CredentialFile;
  const subject = (await (await fetch(source.url, { headers: source.headers })).json()) as { subject: string };
  const body = new URLSearchParams({ subject_token: subject.subject });
  const answer = (await (await fetch(url, { method: 'POST', body })).json()) as { access_token: string };
  return answer.access_token;
}

const tokens = (world: World): readonly string[] => world.google?.secrets() ?? [];

describe('the action with Claude Code on Vertex AI', () => {
  it(
    'works longer than any one token lives: the file leads to us, and the broker renews',
    async () => {
      const steal = 'cat "$GOOGLE_APPLICATION_CREDENTIALS"; sleep 8; env';
      const world = { google: true, ...SHORT, model: bashScript(steal) } as const;
      await inJob({ agent: 'claude-code', world }, async (runner, { requests, ...rest }) => {
        const ended = await runner.main({
          ...leadTo('google', { requests, ...rest }),
          ...TASK,
          'allowed-tools': 'Bash',
        });
        expect(ended.exit).toBe(0);
        expect(ended.outputs).toMatchObject({ outcome: 'success', turns: '2' });
        expect(ended.outputs.result).toContain('"type":"external_account"');
        expect(ended.outputs.result).toContain('"token_url":"http://127.0.0.1:');
        expect(ended.outputs.result).not.toMatch(/ACTIONS_ID_TOKEN|ANTHROPIC_AUTH_TOKEN|OAUTH_ACCESS_TOKEN/);
        expect(ended.summary).toContain('The credential was renewed');
        expect(asked(requests, 'google-sts')).toEqual(['token 200', 'token 200']);
        expect(asked(requests, 'vertex')).toEqual(['anthropic:streamRawPredict 200', 'anthropic:streamRawPredict 200']);
        expect(requests.filter(({ action }) => action === 'idtoken')).toHaveLength(2);
        expect(new Set(requests.filter(({ service }) => service === 'vertex').map((one) => one.principal))).toEqual(
          new Set([JOB]),
        );
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it(
    'calls the model as the service account when one is named',
    async () => {
      const world = { google: true, model: echoScript('All is well.') } as const;
      await inJob({ agent: 'claude-code', world }, async (runner, started) => {
        const ended = await runner.main({ ...leadTo('google', started), ...TASK, 'service-account': ACCOUNT });
        expect(ended.exit).toBe(0);
        expect(ended.outputs.result).toBe('All is well.');
        expect(ended.log).toContain(`credential  ${ACCOUNT} (service-account-token, expires in 6 min)`);
        expect(asked(started.requests, 'google-iam')[0]).toBe('generateAccessToken 200');
        expect(started.requests.at(-1)).toMatchObject({ service: 'vertex', principal: `serviceAccount:${ACCOUNT}` });
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.each([
    { name: 'no right in the project', world: { google: { grants: {} } }, more: {} },
    { name: 'another project', world: { google: true as const }, more: { 'project-id': 'octo-other' } },
  ])(
    'says which right is missing: $name',
    async ({ world, more }) => {
      await inJob({ agent: 'claude-code', world }, async (runner, started) => {
        const ended = await runner.main({ ...leadTo('google', started), ...TASK, ...more });
        expect(ended.exit).toBe(1);
        expect(ended.log).toContain('The model endpoint refused the credential.');
        expect(ended.log).toContain('lacks aiplatform.endpoints.predict on the project');
        expect(ended.log).toContain('docs/errors.md#model-denied');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('auth for Google Cloud', () => {
  it(
    'exports what gcloud, the SDKs and Claude Code read, and a file that renews itself until post',
    async () => {
      await inJob({ world: { google: true } }, async (runner, world) => {
        const ended = await runner.main(leadTo('google', world));
        expect(ended.exit).toBe(0);
        const [token] = tokens(world);
        const { GOOGLE_APPLICATION_CREDENTIALS: file = '', ...others } = ended.exported;
        expect(others).toEqual({
          CLOUDSDK_AUTH_ACCESS_TOKEN: token,
          GOOGLE_OAUTH_ACCESS_TOKEN: token,
          GOOGLE_CLOUD_PROJECT: 'octo-payments',
          CLOUDSDK_CORE_PROJECT: 'octo-payments',
          GCLOUD_PROJECT: 'octo-payments',
          GOOGLE_CLOUD_LOCATION: 'us-east5',
          CLAUDE_CODE_USE_VERTEX: '1',
          ANTHROPIC_VERTEX_PROJECT_ID: 'octo-payments',
          CLOUD_ML_REGION: 'us-east5',
          ANTHROPIC_VERTEX_BASE_URL: `${world.google.vertex.url}/v1`,
        });
        expect(file.startsWith(runner.temp)).toBe(true);
        expect(statSync(file).mode & 0o777).toBe(0o600);
        const text = readFileSync(file, 'utf8');
        for (const minted of [...world.issuer.minted(), world.issuer.requestToken]) expect(text).not.toContain(minted);
        expect(ended.stdout.split('\n')).toContain(`::add-mask::${token}`);
        // A later step is served an access token of its own, and nobody else is served at all.
        const served = await useFile(file);
        expect(tokens(world)).toContain(served);
        expect(served).not.toBe(token);
        const { token_url: url } = JSON.parse(text) as CredentialFile;
        expect((await fetch(url)).status).toBe(401);
        expect((await fetch(new URL('/', url))).status).toBe(404);
        expect(await runner.wrapUp()).toEqual(CLEAN);
        await expect(fetch(url)).rejects.toThrow();
      });
    },
    SECONDS,
  );
});

describe('exec for Google Cloud', () => {
  it(
    'gives a command that may outlast the token the file, and ends what serves it with the command',
    async () => {
      await inJob({ world: { google: true } }, async (runner, world) => {
        const words = [
          'exec',
          ...flags(leadTo('google', world)),
          '--',
          'sh',
          '-c',
          'env; cat "$GOOGLE_APPLICATION_CREDENTIALS"',
        ];
        const ended = await runner.cli(words, stepOf(runner));
        expect(ended.exit).toBe(0);
        const names = ended.stdout
          .match(/^\w+(?==)/gm)!
          .filter(
            (name) => /GOOGLE|CLOUD|GCLOUD|VERTEX/.test(name) && !/^(AWS_ENDPOINT|CLOUDSDK_API_ENDPOINT)/.test(name),
          );
        expect(names.sort()).toEqual([
          'ANTHROPIC_VERTEX_BASE_URL',
          'ANTHROPIC_VERTEX_PROJECT_ID',
          'CLAUDE_CODE_USE_VERTEX',
          'CLOUDSDK_CORE_PROJECT',
          'CLOUD_ML_REGION',
          'GCLOUD_PROJECT',
          'GOOGLE_APPLICATION_CREDENTIALS',
          'GOOGLE_CLOUD_LOCATION',
          'GOOGLE_CLOUD_PROJECT',
        ]);
        expect(ended.stdout).toContain('"Authorization":"***"');
        expect(ended.stdout).not.toContain('ACTIONS_ID_TOKEN_REQUEST');
        const [, url = ''] = /"token_url":"([^"]+)"/.exec(ended.stdout) ?? [];
        await expect(fetch(url)).rejects.toThrow();
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it(
    'gives a short command the token itself, and redacts it',
    async () => {
      await inJob({ world: { google: true } }, async (runner, world) => {
        const words = ['exec', ...flags(leadTo('google', world)), '--timeout', '1m'];
        const script =
          'echo "t $GOOGLE_OAUTH_ACCESS_TOKEN"; echo "c $CLOUDSDK_AUTH_ACCESS_TOKEN" | base64 -w0; test -z "$GOOGLE_APPLICATION_CREDENTIALS"';
        const ended = await runner.cli([...words, '--', 'sh', '-c', script], stepOf(runner));
        expect(ended.exit).toBe(0);
        expect(ended.stdout).toContain('t ***');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('doctor for Google Cloud', () => {
  it.each([
    {
      name: 'may call it',
      world: { google: true as const },
      says: '✓ model          claude-sonnet-4-5@20250929: callable.',
    },
    {
      name: 'lacks the right',
      world: { google: { grants: {} } },
      says: '✗ model          claude-sonnet-4-5@20250929: denied. The credential lacks aiplatform.endpoints.predict here.',
    },
    {
      name: 'asks in a location that does not serve it',
      world: { google: { locations: ['europe-west1'] } },
      says: '✗ model          claude-sonnet-4-5@20250929: missing. The model is not served in this location.',
    },
  ])(
    'tells of a job that $name',
    async ({ world, says }) => {
      await inJob({ agent: 'claude-code', world }, async (runner, started) => {
        const ended = await runner.cli(['doctor', ...flags(leadTo('google', started))], stepOf(runner));
        expect(ended.exit).toBe(says.startsWith('✗') ? 1 : 0);
        expect(ended.stdout).toContain('✓ inputs         cloud gcp, backend vertex, model claude-sonnet-4-5@20250929');
        expect(ended.stdout).toContain('federated-token, expires in 5 min');
        expect(ended.stdout).toContain(says);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});
