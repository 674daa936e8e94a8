import { describe, expect, it } from '@jest/globals';
import { BadResponses, composeResponses, readResponses } from '../../src/emulators/openai-responses.ts';
import { promptText, toolOutcomes, turnsTaken } from '../../src/emulators/script.ts';

const TOOLS = [
  { type: 'function', name: 'exec_command' },
  { type: 'custom', name: 'apply_patch' },
  { type: 'tool_search', execution: 'client' },
  { type: 'namespace', name: 'mcp__srv', tools: [{ type: 'function', name: 'ping' }] },
  { type: 'web_search' },
];
const request = (change: object = {}) =>
  readResponses({ model: 'gpt-5.5', stream: true, input: 'Hi', tools: TOOLS, ...change }, 400);

const eventsOf = (frames: readonly Buffer[]) =>
  frames.map(
    (frame) => JSON.parse(frame.toString().split('data: ')[1]!) as { type: string; delta?: string; item?: object },
  );

describe('a conversation of the Responses API', () => {
  it('is read as turns: items of one side together, calls with what they brought', () => {
    const { asked } = request({
      instructions: 'Be calm.',
      input: [
        { type: 'message', role: 'developer', content: [{ type: 'input_text', text: 'Rules.' }] },
        { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Look.' }] },
        { type: 'reasoning', summary: [] },
        { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'I look.' }] },
        { type: 'function_call', call_id: 'c1', name: 'exec_command', arguments: '{"cmd":"ls"}' },
        { type: 'custom_tool_call', call_id: 'c2', name: 'apply_patch', input: '*** Begin' },
        { type: 'function_call_output', call_id: 'c1', output: 'src' },
        { type: 'custom_tool_call_output', call_id: 'c2', output: [{ type: 'input_text', text: 'ok' }] },
      ],
    });
    expect(turnsTaken(asked)).toBe(1);
    expect(promptText(asked)).toBe('Be calm.\nRules.\nLook.\nI look.\n\n\n\n');
    expect(toolOutcomes(asked).map(({ name, input, text }) => [name, input, text])).toEqual([
      ['exec_command', { cmd: 'ls' }, 'src'],
      ['apply_patch', { input: '*** Begin' }, 'ok'],
    ]);
    expect(asked.tools!.map(({ name }) => name)).toEqual(['exec_command', 'apply_patch', 'tool_search', 'ping']);
  });

  it.each([
    [{ model: 1 }, "Missing required parameter: 'model'."],
    [{ input: [] }, "Missing required parameter: 'input'."],
    [{ input: [{ type: 'function_call', call_id: 'c9' }] }, 'No tool output found for function call c9.'],
    [
      { input: [{ type: 'function_call_output', call_id: 'c8' }] },
      'No tool call found for function call output with call_id c8.',
    ],
    [
      {
        text: { format: { type: 'json_schema', name: 'a', strict: true, schema: { type: 'object', properties: {} } } },
      },
      "Invalid schema for response_format 'a': In context=(), 'additionalProperties' is required to be supplied and to be false.",
    ],
  ])('is refused when it is %j', (change, message) => {
    expect(() => request(change)).toThrow(new BadResponses('', message));
  });
});

describe('an answer of the Responses API', () => {
  const answer = (name: string, input: Record<string, unknown>, change: object = {}) => {
    const { frames, whole } = composeResponses(
      { content: [{ type: 'tool_use', id: 'c1', name, input }] },
      request(change),
    );
    return { events: eventsOf(frames), output: (whole as { output: object[] }).output };
  };

  it('calls each kind of tool in its own form', () => {
    expect(answer('exec_command', { cmd: 'ls' }).output[0]).toMatchObject({
      type: 'function_call',
      call_id: 'c1',
      arguments: '{"cmd":"ls"}',
    });
    expect(answer('apply_patch', { input: '*** Begin' }).output[0]).toMatchObject({
      type: 'custom_tool_call',
      input: '*** Begin',
    });
    expect(answer('ping', {}).output[0]).toMatchObject({ type: 'function_call', namespace: 'mcp__srv' });
    expect(answer('tool_search', { query: 'x' }).output[0]).toMatchObject({
      type: 'tool_search_call',
      execution: 'client',
      arguments: { query: 'x' },
    });
  });

  it('streams the arguments in pieces between the opening of the item and its end', () => {
    const cmd = 'x'.repeat(100);
    const { events } = answer('exec_command', { cmd });
    expect([...new Set(events.map(({ type }) => type))]).toEqual([
      'response.created',
      'response.in_progress',
      'response.output_item.added',
      'response.function_call_arguments.delta',
      'response.function_call_arguments.done',
      'response.output_item.done',
      'response.completed',
    ]);
    expect(events.map(({ delta = '' }) => delta).join('')).toBe(JSON.stringify({ cmd }));
    expect(events[2]!.item).toMatchObject({ status: 'in_progress', arguments: '' });
  });

  it('fills a schema with text, not with a call', () => {
    const schema = { type: 'object', properties: {}, required: [], additionalProperties: false };
    const text = { format: { type: 'json_schema', name: 'a', strict: true, schema } };
    expect(answer('StructuredOutput', { a: 1 }, { text }).output[0]).toMatchObject({ content: [{ text: '{"a":1}' }] });
  });

  it('is incomplete when it was cut off', () => {
    const { frames } = composeResponses(
      { content: [{ type: 'text', text: 'Hel' }], stopReason: 'max_tokens' },
      request(),
    );
    expect(eventsOf(frames).at(-1)).toMatchObject({
      type: 'response.incomplete',
      response: { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } },
    });
  });
});
