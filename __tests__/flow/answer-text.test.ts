import { describe, expect, it } from '@jest/globals';
import { answerText } from '../../src/flow/answer-text.ts';

const RESULT = 'Done.\n::add-mask::success\n##[error]no';

describe('the answer on standard output', () => {
  it('holds no workflow command where standard output is a job log', () => {
    expect(answerText({ result: RESULT }, true)).toBe('Done.\n: :add-mask::success\n## [error]no');
  });

  it('is as the agent wrote it in a shell', () => {
    expect(answerText({ result: RESULT }, false)).toBe(RESULT);
  });

  it('stays the same JSON in a job log, without a command in it', () => {
    const structuredOutput = { note: '::error::x ##[add-mask]y' };
    const printed = answerText({ structuredOutput, result: 'x' }, true) ?? '';
    expect(printed).not.toContain('##[');
    expect(JSON.parse(printed)).toEqual(structuredOutput);
  });
});
