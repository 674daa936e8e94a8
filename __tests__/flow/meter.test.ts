import { describe, expect, it } from '@jest/globals';
import type { AgentEvent } from '../../src/core/launch.ts';
import { Meter, remaining } from '../../src/flow/meter.ts';

const SONNET = 'claude-sonnet-4-5-20250929';
const usage = (inputTokens: number, outputTokens: number, messageId?: string): AgentEvent => ({
  kind: 'usage',
  inputTokens,
  outputTokens,
  ...(messageId === undefined ? {} : { messageId }),
});

describe('the meter', () => {
  it('lets the last turn allowed be the answer and ends the run at the next', () => {
    const meter = new Meter({ maxTurns: 2 }, SONNET);
    expect([meter.take({ kind: 'turn' }), meter.take({ kind: 'turn' })]).toEqual([false, false]);
    expect(meter.judgement).toBeUndefined();
    expect(meter.take({ kind: 'turn' })).toBe(true);
    expect(meter.judgement).toMatchObject({ code: 'over-budget', fix: 'max-turns: 4   (or a smaller task)' });
  });

  it('ends nothing where the CLI holds the limit itself', () => {
    const meter = new Meter({}, SONNET);
    expect([1, 2, 3].map(() => meter.take({ kind: 'turn' }))).toEqual([false, false, false]);
  });

  it('takes the last word about a message, and adds messages up', () => {
    const meter = new Meter({}, 'unknown');
    for (const event of [usage(10, 1, 'a'), usage(10, 5, 'a'), usage(20, 2, 'b')]) meter.take(event);
    expect(meter.sums(undefined)).toMatchObject({ inputTokens: 30, outputTokens: 7 });
  });

  it('keeps its sums right over a thousand messages without keeping them all', () => {
    const meter = new Meter({}, 'unknown');
    for (let n = 0; n < 1000; n++) meter.take(usage(3, 1, `m${n}`));
    expect(meter.sums(undefined)).toMatchObject({ inputTokens: 3000, outputTokens: 1000 });
  });

  it('ends the run once the tokens so far cost more than was granted', () => {
    const meter = new Meter({ maxCostUsd: 1 }, SONNET);
    expect(meter.take(usage(100_000, 1000))).toBe(false);
    expect(meter.take(usage(300_000, 1000))).toBe(true);
    expect(meter.judgement?.what).toMatch(/^The agent has used 1\.\d\d US dollars, more than the 1 it was granted\.$/);
  });

  it("says whose count the cost is: the CLI's own, or ours", () => {
    const meter = new Meter({}, SONNET);
    meter.take(usage(1_000_000, 0));
    const result = { failed: false, denials: [], errors: [] };
    expect(meter.sums({ ...result, costUsd: 7 })).toMatchObject({ costUsd: 7, costSource: 'agent' });
    expect(meter.sums(result)).toMatchObject({ costUsd: 3, costSource: expect.stringMatching(/^prices of \d{4}-/) });
    expect(new Meter({}, 'unknown').sums(result)).toMatchObject({ costUsd: undefined, costSource: undefined });
  });
});

describe('the limits of a run that starts its agent twice', () => {
  it.each([
    [
      { maxTurns: 10, maxCostUsd: 2 },
      { turns: 4, costUsd: 1.5 },
      { maxTurns: 6, maxCostUsd: 0.5 },
    ],
    [{ maxTurns: 10 }, { turns: 10 }, undefined],
    [{ maxCostUsd: 2 }, { costUsd: 2.1 }, undefined],
    [{}, { turns: 99, costUsd: 99 }, { maxTurns: undefined, maxCostUsd: undefined }],
  ])('are %j less %j', (granted, used, left) => {
    expect(remaining(granted, used)).toEqual(left);
  });
});
