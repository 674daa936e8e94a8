/** A run that outlives its credentials: none of the agent's requests fails for it. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { CloudPlan } from '../../src/clouds/cloud.ts';
import type { Credential } from '../../src/core/credential.ts';
import { KeylessError } from '../../src/core/errors.ts';
import { AwsSessions } from '../../src/emulators/aws-credentials.ts';
import { startBedrock } from '../../src/emulators/bedrock.ts';
import { echoScript } from '../../src/emulators/script.ts';
import { Renewal } from '../../src/flow/renewal.ts';
import { atEnd, brokerTo, credentialOf, endAll, endpointThat, json, liveHost, say, used } from './broker-fixtures.ts';

afterEach(endAll);

const SONNET = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const MINUTE = 60_000;
const BODY = {
  anthropic_version: 'bedrock-2023-05-31',
  max_tokens: 10,
  messages: [{ role: 'user', content: 'Hello' }],
};

/** Bedrock under the clock of the run, and an exchange that gives keys for one minute. */
async function bedrockByTheMinute() {
  const host = liveHost(Date.UTC(2026, 10, 21));
  const sessions = new AwsSessions();
  const runtime = atEnd(
    await startBedrock({
      region: 'us-east-1',
      account: '123456789012',
      sessions,
      model: echoScript('Hello.'),
      clock: () => host.now(),
    }),
  );
  const allow = { Effect: 'Allow', Action: 'bedrock:*', Resource: '*' } as const;
  const mint = (): Credential => {
    const session = sessions.mint({
      expiresAt: host.now() + MINUTE,
      arn: 'arn:aws:sts::123456789012:assumed-role/ci-agent/run',
      roleArn: 'arn:aws:iam::123456789012:role/ci-agent',
      account: '123456789012',
      userId: 'AROA:run',
      grants: { identity: [{ Version: '2012-10-17', Statement: [allow] }] },
    });
    const { accessKeyId, secretAccessKey, sessionToken, expiresAt } = session;
    const parts = { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken };
    return { ...credentialOf(parts, 'session-keys'), expiresAt };
  };
  const cloud = { exchange: async () => mint() } as unknown as CloudPlan;
  const identities = { next: async () => ({}) as never, last: () => undefined };
  const renewal = new Renewal(cloud, identities, mint(), host.now() + 7 * 60 * MINUTE, host);
  const broker = await brokerTo(
    {
      url: runtime.url,
      backend: 'bedrock',
      models: [SONNET],
      upstream: { url: runtime.url, region: 'us-east-1' },
      credential: (refused) => renewal.current(refused),
    },
    host,
  );
  const ask = () => say(broker, { path: `/model/${SONNET}/invoke`, body: BODY });
  return { host, sessions, renewal, broker, ask };
}

describe('renewal behind the broker', () => {
  it('serves six hours with credentials of one minute without one failed request', async () => {
    const { host, renewal, broker, ask } = await bedrockByTheMinute();
    const failed: number[] = [];
    const end = host.now() + 6 * 60 * MINUTE;
    for (let at = 0; host.now() < end; at++) {
      const { status } = await ask();
      if (status !== 200) failed.push(status);
      await host.sleep(3_000 + (at % 11) * 1_900);
    }
    expect(failed).toEqual([]);
    expect(broker.record().sums.requests).toBeGreaterThan(1500);
    expect(renewal.count).toBeGreaterThan(350);
    expect(broker.record().renewedOnRefusal).toBe(0);
  }, 60_000);

  it('renews once, for all, when keys are taken back before their time, and repeats what was refused', async () => {
    const { host, sessions, renewal, broker, ask } = await bedrockByTheMinute();
    expect((await ask()).status).toBe(200);
    await host.sleep(10_000);
    sessions.expireAll(host.now());
    const answers = await Promise.all([ask(), ask(), ask(), ask()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(renewal.count).toBe(1);
    expect(broker.record().renewedOnRefusal).toBeGreaterThan(0);
  });
});

describe('a refused credential', () => {
  const token = (value: string) => credentialOf({ AccessToken: value });
  const expired = json(
    { type: 'error', error: { type: 'authentication_error', message: 'OAuth token has expired.' } },
    401,
  );

  it('is tried once more with a newer one', async () => {
    const { url, asked } = await endpointThat((seen, response) =>
      (seen.headers.authorization === 'Bearer second' ? used(1, 1) : expired)(seen, response),
    );
    const [first, second] = [token('first'), token('second')];
    const broker = await brokerTo({ url, credential: async (refused) => (refused === first ? second : first) });
    expect((await say(broker)).status).toBe(200);
    expect(asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer first', 'Bearer second']);
    expect(broker.record().renewedOnRefusal).toBe(1);
  });

  it('is passed on when there is no newer one, and after the second refusal', async () => {
    const { url, asked } = await endpointThat(expired);
    const only = token('only');
    expect((await say(await brokerTo({ url, credential: async () => only }))).status).toBe(401);
    expect(asked).toHaveLength(1);
    let count = 0;
    const many = await brokerTo({ url, credential: async () => token(`number ${count++}`) });
    expect((await say(many)).status).toBe(401);
    expect(asked).toHaveLength(3);
  });

  it('is no reason to try again when it is a right that is missing', async () => {
    const denied = json({ message: 'not authorized to perform: bedrock:InvokeModel' }, 403, {
      'x-amzn-errortype': 'AccessDeniedException',
    });
    const { url, asked } = await endpointThat(denied);
    let count = 0;
    const broker = await brokerTo({ url, credential: async () => token(`number ${count++}`) });
    expect((await say(broker)).status).toBe(403);
    expect(asked).toHaveLength(1);
  });

  it('that cannot be had is told without a word of why beyond the code', async () => {
    const broker = await brokerTo({
      url: 'http://127.0.0.1:9',
      credential: async () => {
        throw new KeylessError('exchange-denied', 'secret details');
      },
    });
    const { status, text } = await say(broker);
    expect(status).toBe(503);
    expect(text).toContain('The credential could not be had (exchange-denied).');
    expect(text).not.toContain('secret details');
  });
});
