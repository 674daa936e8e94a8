import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GoogleAuth } from 'google-auth-library';
import { startSource } from '../../src/broker/source.ts';
import type { Access, Credential } from '../../src/core/credential.ts';
import { revealed, Secret } from '../../src/core/secret.ts';
import { FEDERATED, Google, granted, liveHost, planOf, token } from './gcp-fixtures.ts';

const google = new Google();
beforeAll(() => google.open());
afterAll(() => google.close());
let host: ReturnType<typeof liveHost>;
beforeEach(() => {
  host = liveHost();
});
afterEach(() => host.done());

async function exchanged(inputs: Record<string, string> = {}) {
  google.answer([granted()]);
  const plan = planOf({ inputs: { ...google.inputs, ...inputs } });
  return { plan, credential: await plan.exchange(async () => token(), host) };
}

const source = { url: 'http://127.0.0.1:9/p', bearer: new Secret('loopback bearer', 'one-run-random') };

function fileText(access: Access): string {
  const content = access.files?.GOOGLE_APPLICATION_CREDENTIALS?.content;
  if (!(content instanceof Secret)) throw new Error('no file, or not a secret one');
  return content.reveal();
}

describe('access without a source', () => {
  it('is the token in the variables that gcloud and others read, with project and location', async () => {
    const { plan, credential } = await exchanged({ 'vertex-location': 'us-east5' });
    const access = plan.access(credential);
    const { CLOUDSDK_AUTH_ACCESS_TOKEN, GOOGLE_OAUTH_ACCESS_TOKEN, ...plain } = access.env;
    expect([CLOUDSDK_AUTH_ACCESS_TOKEN, GOOGLE_OAUTH_ACCESS_TOKEN]).toEqual([
      credential.parts.AccessToken,
      credential.parts.AccessToken,
    ]);
    expect(plain).toEqual({
      GOOGLE_CLOUD_PROJECT: 'my-project',
      CLOUDSDK_CORE_PROJECT: 'my-project',
      GCLOUD_PROJECT: 'my-project',
      GOOGLE_CLOUD_LOCATION: 'us-east5',
    });
    expect(access).toMatchObject({
      backend: 'vertex',
      region: 'us-east5',
      project: 'my-project',
      token: { scheme: 'bearer' },
    });
    expect([access.endpoint, access.files, access.expiresAt]).toEqual([undefined, undefined, host.now() + 290_000]);
    expect(JSON.stringify(access)).not.toContain(FEDERATED);
  });

  it('names the endpoint when it is not the default, and the universe', async () => {
    const there = await exchanged({ 'vertex-endpoint': 'http://127.0.0.1:8/v1' });
    expect(there.plan.access(there.credential).endpoint).toBe('http://127.0.0.1:8');
    const other = await exchanged({ 'universe-domain': 'apis-example.goog' });
    const access = other.plan.access(other.credential);
    expect(access.endpoint).toBe('https://aiplatform.apis-example.goog');
    expect(access.env).toMatchObject({ GOOGLE_CLOUD_UNIVERSE_DOMAIN: 'apis-example.goog' });
  });
});

describe('access through a source', () => {
  it('is a file that leads to the source, and the credential is nowhere', async () => {
    const { plan, credential } = await exchanged();
    const access = plan.access(credential, source);
    expect(Object.keys(access.env)).toEqual([
      'GOOGLE_CLOUD_PROJECT',
      'CLOUDSDK_CORE_PROJECT',
      'GCLOUD_PROJECT',
      'GOOGLE_CLOUD_LOCATION',
    ]);
    expect(access.token).toBeUndefined();
    const text = fileText(access);
    expect(JSON.parse(text)).toMatchObject({
      type: 'external_account',
      token_url: source.url,
      credential_source: { url: source.url, headers: { Authorization: 'one-run-random' } },
    });
    for (const secret of [FEDERATED, 'aaaa.bbbb.cccc']) expect(text).not.toContain(secret);
    expect(JSON.stringify(access)).not.toContain('one-run-random');
  });

  it("yields our access token to Google's own library, and the next one after it", async () => {
    const { plan, credential } = await exchanged();
    const at = (text: string): Credential => ({ ...credential, parts: { AccessToken: new Secret('t', text) } });
    let present = at('ya29.first');
    let counter = 0;
    const before = { ...process.env };
    const random = { random: (bytes: number): string => `${++counter}f`.repeat(bytes) };
    const served = await startSource(
      'google-token-url',
      async () => plan.serve!(present, host.now()),
      Object.assign(host, random),
    );
    try {
      const access = plan.access(credential, served);
      const path = join(host.files.privateDir(), 'google-credentials.json');
      host.files.writePrivate(path, fileText(access));
      for (const [name, value] of Object.entries({ ...access.env, GOOGLE_APPLICATION_CREDENTIALS: path })) {
        process.env[name] = revealed(value);
      }
      const auth = new GoogleAuth({ scopes: ['https://www.googleapis.com/auth/cloud-platform'] });
      expect(await auth.getAccessToken()).toBe('ya29.first');
      present = at('ya29.second');
      expect(await auth.getAccessToken()).toBe('ya29.second');
      expect(served.served()).toBe(2);
    } finally {
      process.env = before;
      served.close();
    }
  });

  it('answers with the life that is left from now', async () => {
    const { plan, credential } = await exchanged();
    const { type, body } = plan.serve!(credential, host.now() + 100_500);
    expect(type).toBe('application/json');
    expect(JSON.parse(body)).toEqual({
      access_token: FEDERATED,
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      token_type: 'Bearer',
      expires_in: 189,
    });
    expect(JSON.parse(plan.serve!(credential, host.now() + 10_000_000).body).expires_in).toBe(0);
  });
});
