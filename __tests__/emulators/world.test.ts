import { Agent, request } from 'node:https';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../../src/emulators/index.ts';
import { makeCertificates } from '../fakes/certificates.ts';
import { assumedKeys, invoke } from './independent-client.ts';

let world: World;
afterEach(() => world.close());

describe('the world', () => {
  it('gives the variables of a runner and a log without bodies or queries', async () => {
    world = await startWorld({ job: { repository: 'acme/shop', environment: 'ci' } });
    await invoke(world, await assumedKeys(world));
    expect(world.env).toMatchObject({
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/review.yml@refs/heads/main',
      AWS_ENDPOINT_URL_STS: world.sts.url,
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: world.bedrock.url,
    });
    expect(world.env.ACTIONS_ID_TOKEN_REQUEST_URL).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/token\?api-version=2\.0$/);
    expect(world.requests.map(({ service, action, status }) => [service, action, status])).toEqual([
      ['github-oidc', undefined, 200],
      ['sts', 'AssumeRoleWithWebIdentity', 200],
      ['bedrock', 'bedrock:InvokeModel', 200],
    ]);
    const log = JSON.stringify(world.requests);
    expect(world.secrets().filter((secret) => log.includes(secret))).toEqual([]);
  });

  it('lists every secret, whole and in parts', async () => {
    world = await startWorld();
    const keys = await assumedKeys(world);
    const token = world.issuer.mint('a');
    expect(world.secrets()).toEqual(
      expect.arrayContaining([
        token,
        ...token.split('.'),
        world.issuer.requestToken,
        keys.accessKeyId,
        keys.secretAccessKey,
        keys.sessionToken,
      ]),
    );
  });

  it('works in the partition of its region', async () => {
    world = await startWorld({ region: 'cn-north-1' });
    expect(world.roleArn).toBe('arn:aws-cn:iam::123456789012:role/ci-agent');
  });

  it('closes while a request hangs', async () => {
    world = await startWorld();
    world.sts.faults.add({ kind: 'hang' });
    const hanging = fetch(world.sts.url, { method: 'POST', body: 'Action=GetCallerIdentity' });
    const ended = expect(hanging).rejects.toThrow();
    while (world.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await world.close();
    await ended;
  });
});

describe('the world over TLS, far away', () => {
  const ask = (agent: Agent, ca?: string): Promise<{ status: number | undefined; ms: number }> =>
    new Promise((resolve, reject) => {
      const started = performance.now();
      const sent = request(world.issuer.jwksUrl, { agent, ...(ca !== undefined && { ca }) }, (response) => {
        response.resume();
        response.on('end', () => resolve({ status: response.statusCode, ms: performance.now() - started }));
      });
      sent.on('error', reject);
      sent.end();
    });

  it('charges three round trips for the first request of a connection and one for the next', async () => {
    const tls = makeCertificates();
    world = await startWorld({ tls, roundTripMs: 60 });
    const agent = new Agent({ keepAlive: true });
    const first = await ask(agent, tls.ca);
    const second = await ask(agent, tls.ca);
    agent.destroy();
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(first.ms).toBeGreaterThanOrEqual(175);
    expect(second.ms).toBeGreaterThanOrEqual(55);
    expect(second.ms).toBeLessThan(first.ms - 60);
  });

  it('is not trusted without its CA', async () => {
    world = await startWorld({ tls: makeCertificates() });
    await expect(ask(new Agent())).rejects.toThrow(/certificate/);
  });
});
