import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeMessages } from '../../src/emulators/event-stream.ts';
import { startWorld, toolsScript, type World } from '../../src/emulators/index.ts';
import {
  assumedKeys,
  bearerKey,
  type Call,
  HAIKU,
  invoke,
  type Keys,
  SONNET,
  SONNET_MODEL,
  SONNET_PROFILE,
} from './independent-client.ts';

const TOOLS = { tools: [{ toolSpec: { name: 'read', inputSchema: { json: { type: 'object' } } } }] };
const ASK = { role: 'user', content: [{ text: 'Read it.' }] };
const CALLED = {
  role: 'assistant',
  content: [{ toolUse: { toolUseId: 't1', name: 'read', input: { path: 'a.txt' } } }],
};
const ANSWERED = {
  role: 'user',
  content: [{ toolResult: { toolUseId: 't1', content: [{ text: 'alpha' }], status: 'success' } }],
};

let world: World;
let keys: Keys;
beforeAll(async () => {
  const script = toolsScript([{ tool: 'read', input: { path: 'a.txt' } }], ([found]) => `It says ${found?.text}.`);
  world = await startWorld({ model: script });
  keys = await assumedKeys(world);
});
afterAll(() => world.close());

const converse = (body: object, call: Call = {}, by = keys) =>
  invoke(world, by, { verb: 'converse', body: { toolConfig: TOOLS, ...body }, ...call });

const onlyAction = (action: string): object => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }],
});

describe('Converse', () => {
  it('lets the script call a tool, and hands it what the tool brought back', async () => {
    const first = JSON.parse((await converse({ messages: [ASK] })).body.toString());
    expect(first).toMatchObject({
      output: {
        message: { role: 'assistant', content: [{ toolUse: { name: 'read', input: { path: 'a.txt' } } }] },
      },
      stopReason: 'tool_use',
    });
    const last = JSON.parse((await converse({ messages: [ASK, CALLED, ANSWERED] })).body.toString());
    expect(last.output.message.content).toEqual([{ text: 'It says alpha.' }]);
    expect(last.stopReason).toBe('end_turn');
    expect(last.usage.totalTokens).toBe(last.usage.inputTokens + last.usage.outputTokens);
  });

  it('streams a tool call as events, and the tokens as the last of them', async () => {
    const { status, body } = await converse({ messages: [ASK] }, { verb: 'converse-stream' });
    expect(status).toBe(200);
    const events = decodeMessages(body).messages.map(({ headers, payload }) => ({
      type: headers[':event-type'],
      ...JSON.parse(payload.toString()),
    }));
    expect(events.map(({ type }) => type)).toEqual([
      'messageStart',
      'contentBlockStart',
      'contentBlockDelta',
      'contentBlockStop',
      'messageStop',
      'metadata',
    ]);
    expect(events[1].start).toMatchObject({ toolUse: { name: 'read' } });
    expect(events[2].delta).toEqual({ toolUse: { input: '{"path":"a.txt"}' } });
    expect(events[5].usage.inputTokens).toBeGreaterThan(0);
  });

  it.each([
    ['converse', 'bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'],
    ['converse-stream', 'bedrock:InvokeModelWithResponseStream', 'bedrock:InvokeModel'],
  ])('authorises %s by %s, and by nothing else', async (verb, needed, other) => {
    const allowed = await converse({ messages: [ASK] }, { verb }, await assumedKeys(world, onlyAction(needed)));
    expect(allowed.status).toBe(200);
    const refused = await converse({ messages: [ASK] }, { verb }, await assumedKeys(world, onlyAction(other)));
    expect([refused.status, refused.error]).toEqual([403, 'AccessDeniedException']);
    expect(refused.message).toContain(needed);
  });

  it('holds a session to the model its policy names', async () => {
    const policy = {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'bedrock:InvokeModel',
          Resource: [SONNET_PROFILE, `arn:aws:bedrock:*::foundation-model/${SONNET_MODEL}`],
        },
      ],
    };
    const narrow = await assumedKeys(world, policy);
    expect((await converse({ messages: [ASK] }, { model: SONNET }, narrow)).status).toBe(200);
    expect((await converse({ messages: [ASK] }, { model: HAIKU }, narrow)).error).toBe('AccessDeniedException');
  });

  it('takes a short-term key as bearer, and no other', async () => {
    const send = async (bearer: string): Promise<number> => {
      const response = await fetch(`${world.bedrock.url}/model/${encodeURIComponent(SONNET)}/converse`, {
        method: 'POST',
        headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
        body: JSON.stringify({ messages: [ASK], toolConfig: TOOLS }),
      });
      return response.status;
    };
    const key = await bearerKey(keys);
    expect(await send(key)).toBe(200);
    expect(await send(`${key.slice(0, -8)}AAAAAAAA`)).toBe(403);
  });

  it('refuses a body that was changed after signing', async () => {
    const answer = await converse({ messages: [ASK] }, { sent: { messages: [ANSWERED] } });
    expect([answer.status, answer.error]).toEqual([403, 'InvalidSignatureException']);
  });

  it.each([
    ['a conversation that the model begins', { messages: [CALLED] }, 'must start with a user message'],
    ['a blank text', { messages: [{ role: 'user', content: [{ text: ' ' }] }] }, 'is blank'],
    ['an empty message', { messages: [{ role: 'user', content: [] }] }, 'is empty'],
    ['a call that nobody answered', { messages: [ASK, CALLED, ASK] }, 'Expected toolResult blocks'],
    ['an answer to no call', { messages: [ASK, ANSWERED] }, 'exceeds the number of toolUse blocks'],
    [
      'tool blocks without tools',
      { messages: [ASK, CALLED, ANSWERED], toolConfig: undefined },
      'toolConfig field must be defined',
    ],
    ['an empty list of tools', { messages: [ASK], toolConfig: { tools: [] } }, 'length greater than or equal to 1'],
    ['no room for an answer', { messages: [ASK], inferenceConfig: { maxTokens: 0 } }, 'greater than or equal to 1'],
  ])('refuses %s', async (_name, body, words) => {
    const { status, error, message } = await converse(body);
    expect([status, error]).toEqual([400, 'ValidationException']);
    expect(message).toContain(words);
  });
});
