/** The answer in the form of a schema: found in what models really write, checked, and asked for again. */
import { describe, expect, it } from '@jest/globals';
import { correctionTask, readAnswer, schemaFault, taskWithSchema } from '../../src/flow/answer-schema.ts';

const SCHEMA = JSON.stringify({
  type: 'object',
  properties: { risk: { type: 'string', enum: ['low', 'high'] }, lines: { type: 'array', items: { type: 'integer' } } },
  required: ['risk'],
  additionalProperties: false,
});
const LOW = { risk: 'low', lines: [1, 2] };
const JSON_TEXT = '{"risk":"low","lines":[1,2]}';

describe('a schema', () => {
  it('with a type that does not exist is told before anything is started', () => {
    expect(schemaFault('{"type":"object","properties":{"risk":{"type":"strng"}}}')).toContain('"strng" is no type');
    expect(schemaFault('{"type":"object","properties":{"type":{"const":{"type":"strng"}}}}')).toBeUndefined();
  });
});

describe('an answer that must fill a schema', () => {
  it.each([
    ['alone', JSON_TEXT],
    ['with space around it', `\n  ${JSON_TEXT}\n`],
    ['in a fence', `\`\`\`json\n${JSON_TEXT}\n\`\`\``],
    ['in a fence after a sentence', `Here it is:\n\n\`\`\`json\n${JSON_TEXT}\n\`\`\`\nDone.`],
    ['in a sentence', `The answer is ${JSON_TEXT}, as asked.`],
    ['after an example that does not fit', `An example: {"risk":"none"}. Mine:\n${JSON_TEXT}`],
    ['after a bracket that is never closed', `if (x) { return [\n\n${JSON_TEXT}`],
    ['in the last of two fences', `\`\`\`js\nconst x = {};\n\`\`\`\n\`\`\`\n${JSON_TEXT}\n\`\`\``],
  ])('is found %s', async (_where, text) => {
    expect(await readAnswer(text, SCHEMA)).toEqual({ value: LOW });
  });

  it('may hold brackets and quotes in its strings', async () => {
    const schema = '{"type":"object","properties":{"text":{"type":"string"}},"required":["text"]}';
    const text = 'See: {"text":"a \\"quoted\\" } bracket ] and ``` fence"} .';
    expect(await readAnswer(text, schema)).toEqual({ value: { text: 'a "quoted" } bracket ] and ``` fence' } });
  });

  it('may be no object at all', async () => {
    expect(await readAnswer('42', '{"type":"integer"}')).toEqual({ value: 42 });
    expect(await readAnswer('```\n["a"]\n```', '{"type":"array"}')).toEqual({ value: ['a'] });
  });

  it('is refused with what is wrong, place by place', async () => {
    expect(await readAnswer('{"risk":"medium","lines":["one"],"more":1}', SCHEMA)).toEqual({
      faults: [
        'risk: Instance does not match any of ["low","high"].',
        'lines/0: Instance type "string" is invalid. Expected "integer".',
        'Property "more" does not match additional properties schema.',
        'more: False boolean schema.',
      ],
    });
  });

  it.each([['I would rather talk.'], [''], ['{"risk": "low"'], ['{"risk":"low","risk":"high"}']])(
    'is not seen in %j',
    async (text) => {
      expect(await readAnswer(text, SCHEMA)).toEqual({ faults: ['There is no JSON in it.'] });
    },
  );

  it('is not looked for without end in a hostile text', async () => {
    const started = performance.now();
    await readAnswer('{['.repeat(500_000), SCHEMA);
    await readAnswer('```\n'.repeat(250_000), SCHEMA);
    // Without the bound it takes hours; a busy machine may take a while.
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 30_000);

  it('is judged by the draft its schema names', async () => {
    const draft4 =
      '{"$schema":"http://json-schema.org/draft-04/schema#","type":"number","minimum":1,"exclusiveMinimum":true}';
    expect(await readAnswer('1', draft4)).toEqual({ faults: [expect.stringContaining('1')] });
    expect(await readAnswer('2', draft4)).toEqual({ value: 2 });
  });
});

describe('a schema', () => {
  it.each([
    ['{"$ref":"https://example.com/other.json"}', 'A `$ref` leads to another document, which is not fetched.'],
    ['{"properties":{"a":{"pattern":"("}}}', 'A `pattern` is no expression.'],
    ['{"type":"object","type":"array"}', 'A member name occurs twice.'],
    ['{"type":', 'It is not JSON, or nested too deep.'],
  ])('is refused before the start: %s', (schema, fault) => {
    expect(schemaFault(schema)).toBe(fault);
  });

  it('may refer to its own parts and hold patterns', () => {
    const schema = '{"$defs":{"a":{"pattern":"^x"}},"properties":{"a":{"$ref":"#/$defs/a"}}}';
    expect(schemaFault(schema)).toBeUndefined();
  });
});

describe('the task', () => {
  it('ends with the schema and the form of the answer', () => {
    expect(taskWithSchema('Review it.\n', SCHEMA)).toBe(
      `Review it.\n\nYour final message must be one JSON value that is valid against this JSON schema:\n\n${SCHEMA}\n\nAnswer with the JSON alone: no sentence before or after it, no code fence.\n`,
    );
  });

  it('of the correction tells the faults, the answer, the work and the schema', () => {
    const text = correctionTask('Review it.', SCHEMA, 'It is fine.', ['There is no JSON in it.']);
    for (const part of ['- There is no JSON in it.', 'It is fine.', 'Review it.', SCHEMA]) expect(text).toContain(part);
  });

  it('of the correction quotes the end of an answer that is very long', () => {
    const text = correctionTask('Review it.', SCHEMA, `${'x'.repeat(1_000_000)} the end`, ['There is no JSON in it.']);
    expect(text.length).toBeLessThan(110_000);
    expect(text).toContain('the end');
  });
});
