/** The tokens of an answer, however the API tells them and however the bytes are cut. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FrameUsage, TextUsage, tokensIn, type UsageReader } from '../../src/broker/usage.ts';
import { encodeMessage } from '../../src/emulators/event-stream.ts';

const sse = (...events: object[]): string => events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');

const ANTHROPIC = sse(
  {
    type: 'message_start',
    message: {
      usage: { input_tokens: 25, cache_read_input_tokens: 1000, cache_creation_input_tokens: 75, output_tokens: 1 },
    },
  },
  { type: 'content_block_delta', delta: { text: 'he said "usage": {"input_tokens": 9} aloud' } },
  { type: 'message_delta', usage: { output_tokens: 250 } },
);
const CHAT = sse(
  { choices: [{ delta: { content: 'a' } }], usage: null },
  { choices: [], usage: { prompt_tokens: 40, completion_tokens: 7, prompt_tokens_details: { cached_tokens: 32 } } },
);
const RESPONSES = sse(
  { type: 'response.created', response: { usage: null } },
  {
    type: 'response.completed',
    response: {
      usage: { input_tokens: 40, input_tokens_details: { cached_tokens: 32 }, output_tokens: 7, total_tokens: 47 },
    },
  },
);
const GEMINI = sse(
  {
    candidates: [{ content: { parts: [{ text: 'a' }] } }],
    usageMetadata: { promptTokenCount: 40, totalTokenCount: 40 },
  },
  {
    usageMetadata: {
      promptTokenCount: 40,
      candidatesTokenCount: 5,
      thoughtsTokenCount: 20,
      cachedContentTokenCount: 8,
    },
  },
);

function read(text: string | Buffer, cuts: readonly number[] = [], reader: UsageReader = new TextUsage('usage')) {
  const bytes = Buffer.from(text as string);
  const places = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
  for (let at = 1; at < places.length; at++) reader.see(bytes.subarray(places[at - 1], places[at]));
  return reader.tokens;
}

describe('the tokens of an answer', () => {
  it.each([
    ['Anthropic', ANTHROPIC, 'usage', { inputTokens: 1100, outputTokens: 250, cachedTokens: 1000 }],
    ['chat completions', CHAT, 'usage', { inputTokens: 40, outputTokens: 7, cachedTokens: 32 }],
    ['responses', RESPONSES, 'usage', { inputTokens: 40, outputTokens: 7, cachedTokens: 32 }],
    ['Gemini', GEMINI, 'usageMetadata', { inputTokens: 40, outputTokens: 25, cachedTokens: 8 }],
  ] as const)('of %s are the same wherever the stream is cut', (_api, text, name, expected) => {
    for (let cut = 0; cut <= text.length; cut++) expect(read(text, [cut], new TextUsage(name))).toEqual(expected);
    expect(
      read(
        text,
        [...text].map((_, at) => at),
        new TextUsage(name),
      ),
    ).toEqual(expected);
  });

  it('are found in pretty JSON, and not in a text that talks of them', () => {
    expect(read('{\n  "usage": {\n    "input_tokens": 3,\n    "output_tokens": 4\n  }\n}')).toEqual({
      inputTokens: 3,
      outputTokens: 4,
      cachedTokens: 0,
    });
    const talk = JSON.stringify({ content: [{ text: JSON.stringify({ usage: { input_tokens: 3 } }) }] });
    expect(read(talk)).toBeUndefined();
    expect(read('{"usage":null,"x":{"input_tokens":3}}')).toBeUndefined();
    expect(read('{"reusage":{"input_tokens":3}}')).toBeUndefined();
  });

  it('are never less than any count that was told, and no absurd one', () => {
    expect(
      read(sse({ usage: { input_tokens: 500, output_tokens: 90 } }, { usage: { input_tokens: 1, output_tokens: 1 } })),
    ).toMatchObject({ inputTokens: 500, outputTokens: 90 });
    expect(read('{"usage":{"input_tokens":1e300,"output_tokens":-5}}')).toEqual({
      inputTokens: 0,
      outputTokens: 0,
      cachedTokens: 0,
    });
    expect(read('{"usage":{"input_tokens":"7","output_tokens":{}}}')).toEqual({
      inputTokens: 0,
      outputTokens: 0,
      cachedTokens: 0,
    });
  });

  it('never fail, whatever bytes come', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.uint8Array(), fc.constant(Buffer.from('"usage":{"a":')), fc.constant(Buffer.from('"usage"'))),
        ),
        (pieces) => {
          for (const reader of [new TextUsage('usage'), new FrameUsage()])
            for (const piece of pieces) reader.see(Buffer.from(piece));
        },
      ),
    );
  });

  it('are read of both kinds of AWS frames, wherever they are cut', () => {
    const frame = (event: object, type: string) =>
      encodeMessage({
        headers: { ':event-type': type, ':message-type': 'event' },
        payload: Buffer.from(JSON.stringify(event)),
      });
    const inner = (event: object) =>
      frame({ bytes: Buffer.from(JSON.stringify(event)).toString('base64'), p: 'abc' }, 'chunk');
    const invoked = Buffer.concat([
      inner({
        type: 'message_start',
        message: { usage: { input_tokens: 20, cache_read_input_tokens: 80, output_tokens: 1 } },
      }),
      inner({ type: 'content_block_delta', delta: { text: 'x'.repeat(500) } }),
      inner({
        type: 'message_stop',
        'amazon-bedrock-invocationMetrics': { inputTokenCount: 20, outputTokenCount: 33 },
      }),
    ]);
    const conversed = Buffer.concat([
      frame({ delta: { text: 'x' } }, 'contentBlockDelta'),
      frame({ usage: { inputTokens: 20, outputTokens: 33, totalTokens: 133, cacheReadInputTokens: 80 } }, 'metadata'),
    ]);
    for (const bytes of [invoked, conversed]) {
      for (let cut = 0; cut <= bytes.length; cut += 3) {
        expect(read(bytes, [cut, cut + 1], new FrameUsage())).toEqual({
          inputTokens: 100,
          outputTokens: 33,
          cachedTokens: 80,
        });
      }
    }
  });

  it('add what was read from and written to a cache where the vendor tells it apart', () => {
    expect(tokensIn({ prompt_tokens: 100, completion_tokens: 5, cache_read_input_tokens: 60 })).toEqual({
      inputTokens: 100,
      outputTokens: 5,
      cachedTokens: 60,
    });
    expect(tokensIn({ inputTokenCount: 10, cacheReadInputTokenCount: 60, outputTokenCount: 5 })).toEqual({
      inputTokens: 70,
      outputTokens: 5,
      cachedTokens: 60,
    });
  });
});
