import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Gemini, startWorld, toolsScript, type World } from '../../src/emulators/index.ts';
import { type Fields, json, post } from './http-client.ts';

let world: World & { readonly gemini: Gemini };
beforeEach(async () => {
  const model = toolsScript([{ says: 'I look.', tool: 'read_file', input: { file_path: 'a.txt' } }], ([found]) =>
    found ? `It says ${found.text}; failed: ${found.failed}` : 'Nothing was read.',
  );
  world = await startWorld({ gemini: true, model });
});
afterEach(() => world.close());

const ASKED = [{ role: 'user', parts: [{ text: 'Hi' }] }];
const CALLED = [
  ...ASKED,
  { role: 'model', parts: [{ functionCall: { name: 'read_file', args: { file_path: 'a.txt' } } }] },
];
const answered = (response: Fields) => [
  ...CALLED,
  { role: 'user', parts: [{ functionResponse: { name: 'read_file', response } }] },
];

const call = (body: Fields, headers: Record<string, string> = {}, path = 'gemini-2.5-pro:generateContent') =>
  post(`${world.gemini.url}/v1beta/models/${path}`, body, { 'x-goog-api-key': world.gemini.apiKey, ...headers });

/** Status, canonical code and words of a refusal. */
const refused = async (asked: ReturnType<typeof call>): Promise<unknown[]> => {
  const { status, body } = await asked;
  const error = body.error as Fields;
  return [status, error.status, error.message];
};

describe('the Gemini API', () => {
  it('calls a tool, and is told what it brought back', async () => {
    const { body: first } = await call({ contents: ASKED });
    expect(first).toMatchObject({
      candidates: [
        {
          content: {
            role: 'model',
            parts: [{ text: 'I look.' }, { functionCall: { name: 'read_file', args: { file_path: 'a.txt' } } }],
          },
          finishReason: 'STOP',
        },
      ],
      modelVersion: 'gemini-2.5-pro',
    });
    const { body: good } = await call({ contents: answered({ output: 'hello' }) });
    expect(good).toMatchObject({ candidates: [{ content: { parts: [{ text: 'It says hello; failed: false' }] } }] });
    const { body: bad } = await call({ contents: answered({ error: 'File not found' }) });
    expect(bad).toMatchObject({
      candidates: [{ content: { parts: [{ text: 'It says File not found; failed: true' }] } }],
    });
  });

  it('streams as server-sent events, with the reason of the end in the last one alone', async () => {
    const { text } = await call({ contents: ASKED }, {}, 'gemini-2.5-pro:streamGenerateContent?alt=sse');
    const chunks = text
      .trim()
      .split('\r\n\r\n')
      .map((line) => json(line.replace(/^data: /, '')));
    expect(chunks.map(({ candidates }) => (candidates as Fields[])[0]!.finishReason)).toEqual([undefined, 'STOP']);
  });

  it('fills a schema, whatever the script says', async () => {
    const generationConfig = {
      responseMimeType: 'application/json',
      responseSchema: { type: 'OBJECT', properties: { count: { type: 'INTEGER' } }, required: ['count'] },
    };
    const { body } = await call({ contents: answered({ output: 'x' }), generationConfig });
    expect(body).toMatchObject({ candidates: [{ content: { parts: [{ text: '{"count":0}' }] } }] });
  });

  it('refuses no key, a wrong one, one that ended, and a bearer', async () => {
    expect(await refused(call({ contents: ASKED }, { 'x-goog-api-key': '' }))).toEqual([
      403,
      'PERMISSION_DENIED',
      "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
    ]);
    expect(await refused(call({ contents: ASKED }, { 'x-goog-api-key': 'AIzaWrong' }))).toEqual([
      400,
      'INVALID_ARGUMENT',
      'API key not valid. Please pass a valid API key.',
    ]);
    expect((await refused(call({ contents: ASKED }, { authorization: 'Bearer x' })))[0]).toBe(401);
    world.expireCredentials();
    expect((await refused(call({ contents: ASKED })))[2]).toBe('API key expired. Please renew the API key.');
  });

  it('refuses an unknown model, no contents, and a call that nothing answers', async () => {
    expect((await refused(call({ contents: ASKED }, {}, 'gpt-4:generateContent')))[0]).toBe(404);
    expect((await refused(call({})))[2]).toContain('contents is not specified');
    expect((await refused(call({ contents: [...CALLED, ...ASKED] })))[2]).toContain(
      'number of function response parts',
    );
  });
});
