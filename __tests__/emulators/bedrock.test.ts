import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeMessages } from '../../src/emulators/event-stream.ts';
import { echoScript, startWorld, type World } from '../../src/emulators/index.ts';
import {
  assumedKeys,
  bearerKey,
  fetched,
  HAIKU,
  HELLO,
  invoke,
  invokeWithBearer,
  type Keys,
  SONNET,
  SONNET_MODEL,
  SONNET_PROFILE,
} from './independent-client.ts';

const APPLICATION = 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/team1';
const INVOKE = ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'];

/** AWS's own pattern: the profile, and its model anywhere when it is reached through the profile. */
const narrow = (...more: object[]): object => ({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: INVOKE, Resource: SONNET_PROFILE },
    {
      Effect: 'Allow',
      Action: INVOKE,
      Resource: `arn:aws:bedrock:*::foundation-model/${SONNET_MODEL}`,
      Condition: { StringEquals: { 'bedrock:InferenceProfileArn': SONNET_PROFILE } },
    },
    ...more,
  ],
});

let world: World;
let keys: Keys;
beforeAll(async () => {
  world = await startWorld({
    model: echoScript('Hello from the script.'),
    applicationProfiles: [{ id: 'team1', name: 'team one', source: SONNET }],
  });
  keys = await assumedKeys(world);
});
afterAll(() => world.close());

describe('who may call Bedrock, by signature', () => {
  it('answers a request signed with minted keys', async () => {
    const { status, body } = await invoke(world, keys);
    expect(status).toBe(200);
    expect(JSON.parse(body.toString())).toMatchObject({
      type: 'message',
      content: [{ type: 'text', text: 'Hello from the script.' }],
      stop_reason: 'end_turn',
    });
  });

  it('refuses a request whose body, path or header was changed after signing', async () => {
    const url = `${world.bedrock.url}/model/${encodeURIComponent(HAIKU)}/invoke`;
    const headers: Record<string, string> = {};
    await invoke(world, keys, { tamper: (signed) => Object.assign(headers, signed) });
    const elsewhere = await fetched(url, { method: 'POST', headers, body: JSON.stringify(HELLO) });
    expect([elsewhere.status, elsewhere.error]).toEqual([403, 'InvalidSignatureException']);
    const changed = await invoke(world, keys, { tamper: (signed) => Object.assign(signed, { 'x-amz-target': 'x' }) });
    expect([changed.status, changed.error]).toEqual([403, 'InvalidSignatureException']);
    const body = await invoke(world, keys, { sent: { ...HELLO, max_tokens: 99 } });
    expect([body.status, body.error]).toEqual([403, 'InvalidSignatureException']);
  });

  it('refuses a wrong secret, an unknown key and a foreign session token', async () => {
    const other = await assumedKeys(world);
    const answers = [
      await invoke(world, { ...keys, secretAccessKey: other.secretAccessKey }),
      await invoke(world, { ...keys, accessKeyId: 'ASIAAAAAAAAAAAAAAAAA' }),
      await invoke(world, { ...keys, sessionToken: other.sessionToken ?? '' }),
    ];
    expect(answers.map(({ status, error }) => [status, error])).toEqual([
      [403, 'InvalidSignatureException'],
      [403, 'UnrecognizedClientException'],
      [403, 'UnrecognizedClientException'],
    ]);
  });

  it('refuses the scope of another region or service, and a signature ten minutes old', async () => {
    const answers = [
      await invoke(world, keys, { region: 'us-west-2' }),
      await invoke(world, keys, { service: 'bedrock-runtime' }),
      await invoke(world, keys, { signedAt: new Date(Date.now() - 600_000) }),
      await invoke(world, keys, { signedAt: new Date(Date.now() + 600_000) }),
      await invoke(world, keys, { signedAt: new Date(Date.now() - 200_000) }),
    ];
    expect(answers.map(({ error }) => error)).toEqual([
      'InvalidSignatureException',
      'InvalidSignatureException',
      'InvalidSignatureException',
      'InvalidSignatureException',
      null,
    ]);
  });

  it('asks for a signature when there is none, and for its missing parts', async () => {
    const none = await invoke(world, keys, { tamper: (headers) => Reflect.deleteProperty(headers, 'authorization') });
    const partial = await invoke(world, keys, {
      tamper: (headers) => Object.assign(headers, { authorization: 'AWS4-HMAC-SHA256 Credential=a' }),
    });
    expect([none.error, partial.error]).toEqual([
      'MissingAuthenticationTokenException',
      'IncompleteSignatureException',
    ]);
  });
});

describe('what a session may call', () => {
  it('lets a session cut down to one profile call it, whole and streamed, but nothing else', async () => {
    const cut = await assumedKeys(world, narrow());
    const denied = await invoke(world, cut, { model: HAIKU });
    expect((await invoke(world, cut)).status).toBe(200);
    expect((await invoke(world, cut, { verb: 'invoke-with-response-stream' })).status).toBe(200);
    expect([denied.status, denied.error, denied.message]).toEqual([
      403,
      'AccessDeniedException',
      `User: arn:aws:sts::123456789012:assumed-role/ci-agent/octo-org-payments-1 is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:us-east-1:123456789012:inference-profile/${HAIKU} because no session policy allows the bedrock:InvokeModel action`,
    ]);
  });

  it('denies the bare model to a session that may reach it only through the profile', async () => {
    const cut = await assumedKeys(world, narrow());
    expect((await invoke(world, cut, { model: SONNET_MODEL })).error).toBe('AccessDeniedException');
    expect((await invoke(world, keys, { model: SONNET_MODEL })).error).toBe('ValidationException');
    expect((await invoke(world, keys, { model: 'anthropic.claude-3-haiku-20240307-v1:0' })).status).toBe(200);
  });

  it('denies a profile whose model is allowed in the own region only', async () => {
    const cut = await assumedKeys(world, {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: INVOKE,
          Resource: [SONNET_PROFILE, `arn:aws:bedrock:us-east-1::foundation-model/${SONNET_MODEL}`],
        },
      ],
    });
    expect((await invoke(world, cut)).message).toMatch(/resource: arn:aws:bedrock:us-east-2::foundation-model\//);
  });

  it('asks for the model without a region when the profile is global', async () => {
    const id = `global.${SONNET_MODEL}`;
    const profile = `arn:aws:bedrock:us-east-1:123456789012:inference-profile/${id}`;
    const allow = (...Resource: string[]): object => ({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: INVOKE, Resource: [profile, ...Resource] }],
    });
    const own = `arn:aws:bedrock:us-east-1::foundation-model/${SONNET_MODEL}`;
    const anywhere = `arn:aws:bedrock:::foundation-model/${SONNET_MODEL}`;
    const without = await invoke(world, await assumedKeys(world, allow(own)), { model: id });
    expect(without.message).toContain(`on resource: ${anywhere} because`);
    expect((await invoke(world, await assumedKeys(world, allow(own, anywhere)), { model: id })).status).toBe(200);
  });

  it('authorises an application profile on itself and on the models behind it', async () => {
    const behind = {
      Effect: 'Allow',
      Action: INVOKE,
      Resource: `arn:aws:bedrock:*::foundation-model/${SONNET_MODEL}`,
      Condition: { StringEquals: { 'bedrock:InferenceProfileArn': APPLICATION } },
    };
    const itself = { Effect: 'Allow', Action: INVOKE, Resource: APPLICATION };
    const both = await assumedKeys(world, { Version: '2012-10-17', Statement: [itself, behind] });
    const half = await assumedKeys(world, { Version: '2012-10-17', Statement: [itself] });
    expect((await invoke(world, both, { model: APPLICATION })).status).toBe(200);
    expect((await invoke(world, half, { model: APPLICATION })).error).toBe('AccessDeniedException');
  });

  it('names the identity policy when the role itself may not', async () => {
    const poor = await startWorld({ policies: [] });
    try {
      const { message } = await invoke(poor, await assumedKeys(poor));
      expect(message).toMatch(/because no identity-based policy allows the bedrock:InvokeModel action$/);
    } finally {
      await poor.close();
    }
  });
});

describe('order of judgement', () => {
  const broken = { ...HELLO, max_tokens: undefined };

  it('denies before it looks for the model, and looks for the model before it reads the body', async () => {
    const cut = await assumedKeys(world, narrow());
    const answers = [
      await invoke(world, cut, { model: 'us.anthropic.none', body: broken }),
      await invoke(world, keys, { model: 'us.anthropic.none', body: broken }),
      await invoke(world, cut, { body: broken }),
      await invoke(world, cut, { body: '{' }),
    ];
    expect(answers.map(({ status, error, message }) => [status, error, message?.slice(0, 44)])).toEqual([
      [403, 'AccessDeniedException', 'User: arn:aws:sts::123456789012:assumed-role'],
      [400, 'ValidationException', 'The provided model identifier is invalid.'],
      [400, 'ValidationException', 'max_tokens: Field required'],
      [400, 'ValidationException', 'Malformed input request, please reformat you'],
    ]);
  });
});

describe('short-term API keys', () => {
  const withBearer = narrow({ Effect: 'Allow', Action: 'bedrock:CallWithBearerToken', Resource: '*' });

  it('accepts a key of a session that may use bearer keys', async () => {
    const bearer = await bearerKey(await assumedKeys(world, withBearer));
    expect((await invokeWithBearer(world, bearer)).status).toBe(200);
    expect((await invokeWithBearer(world, bearer, HAIKU)).error).toBe('AccessDeniedException');
    expect(world.secrets()).toContain(bearer);
  });

  it('refuses a key of a session that may call the model, but not with a bearer', async () => {
    const { status, message } = await invokeWithBearer(world, await bearerKey(await assumedKeys(world, narrow())));
    expect(status).toBe(403);
    expect(message).toMatch(/because no session policy allows the bedrock:CallWithBearerToken action$/);
  });

  it('refuses a key for another region, an expired one, a stretched one and no key at all', async () => {
    const session = await assumedKeys(world, withBearer);
    const good = await bearerKey(session);
    const text = Buffer.from(good.slice('bedrock-api-key-'.length), 'base64').toString();
    const stretched = Buffer.from(text.replace('X-Amz-Expires=3600', 'X-Amz-Expires=7200')).toString('base64');
    const answers = [
      await invokeWithBearer(world, await bearerKey(session, 'us-west-2')),
      await invokeWithBearer(world, await bearerKey(session, 'us-east-1', 60, new Date(Date.now() - 120_000))),
      await invokeWithBearer(world, `bedrock-api-key-${stretched}`),
      await invokeWithBearer(world, 'ABSKsomething'),
      await invokeWithBearer(world, good),
    ];
    expect(answers.map(({ status, error }) => [status, error])).toEqual([
      [403, 'InvalidSignatureException'],
      [403, 'ExpiredTokenException'],
      [403, 'InvalidSignatureException'],
      [403, 'UnrecognizedClientException'],
      [200, null],
    ]);
  });
});

describe('streams and faults', () => {
  const stream = () => invoke(world, keys, { verb: 'invoke-with-response-stream' });

  it('streams the message as Anthropic events inside chunks', async () => {
    const { messages, rest } = decodeMessages((await stream()).body);
    const events = messages.map(({ payload }) =>
      JSON.parse(Buffer.from(JSON.parse(payload.toString()).bytes, 'base64').toString()),
    );
    expect(rest).toHaveLength(0);
    expect(messages[0]?.headers).toEqual({
      ':event-type': 'chunk',
      ':content-type': 'application/json',
      ':message-type': 'event',
    });
    expect(events.map(({ type }) => type)).toEqual([
      'message_start',
      'content_block_start',
      'content_block_delta',
      'content_block_stop',
      'message_delta',
      'message_stop',
    ]);
    expect(events[4]).toMatchObject({ delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 7 } });
  });

  it('throttles, then cuts a stream, then behaves', async () => {
    world.bedrock.faults.add({ kind: 'error', code: 'ThrottlingException', only: 'stream' });
    world.bedrock.faults.add({ kind: 'cut' });
    expect((await invoke(world, keys)).status).toBe(200);
    const throttled = await stream();
    expect([throttled.status, throttled.error]).toEqual([429, 'ThrottlingException']);
    await expect(stream()).rejects.toThrow();
    expect((await stream()).status).toBe(200);
  });

  it('lists the profiles of its region', async () => {
    const bearer = await bearerKey(keys);
    const ask = (path: string) =>
      fetched(`${world.bedrock.url}${path}`, { headers: { authorization: `Bearer ${bearer}` } });
    const { inferenceProfileSummaries } = JSON.parse(
      (await ask('/inference-profiles?type=SYSTEM_DEFINED')).body.toString(),
    );
    const ids: string[] = inferenceProfileSummaries.map(
      (one: { inferenceProfileId: string }) => one.inferenceProfileId,
    );
    expect(ids).toContain(SONNET);
    expect(ids.filter((id) => id.startsWith('eu.'))).toEqual([]);
    const one = JSON.parse((await ask(`/inference-profiles/${encodeURIComponent(APPLICATION)}`)).body.toString());
    expect(one).toMatchObject({ inferenceProfileArn: APPLICATION, type: 'APPLICATION' });
    expect(one.models).toHaveLength(3);
    expect((await ask('/inference-profiles/none')).error).toBe('ResourceNotFoundException');
  });

  it('answers ExpiredTokenException once the session has ended', async () => {
    const short = await assumedKeys(world);
    expect((await invoke(world, short)).status).toBe(200);
    world.expireCredentials();
    const ended = await invoke(world, short);
    expect([ended.status, ended.error]).toEqual([403, 'ExpiredTokenException']);
    keys = await assumedKeys(world);
  });
});
