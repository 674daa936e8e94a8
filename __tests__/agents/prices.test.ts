/** What a run costs by the dated table: names as backends spell them, cached tokens, and names that are not known. */
import { describe, expect, it } from '@jest/globals';
import { agents as listed } from '../../src/agents/index.ts';
import { costOf, isPriced } from '../../src/agents/prices.ts';

const agents = await Promise.all(listed.map(({ load }) => load()));

const MILLION = { inputTokens: 1_000_000, outputTokens: 1_000_000 };

describe('the price of a run', () => {
  it.each([
    ['claude-sonnet-4-5-20250929', 18],
    ['claude-sonnet-4-5', 18],
    ['claude-sonnet-4.5', 18],
    ['claude-sonnet-4-5@20250929', 18],
    ['claude-sonnet-4-5-20250929[1m]', 18],
    ['anthropic/claude-sonnet-4.5', 18],
    ['global.anthropic.claude-sonnet-4-5-20250929-v1:0', 18],
    ['us.anthropic.claude-sonnet-4-5-20250929-v1:0', 19.8],
    ['arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-5-20250929-v1:0', 19.8],
    ['us.anthropic.claude-opus-4-1-20250805-v1:0', 90],
    ['anthropic.claude-opus-4-6-v1', 33],
    ['gpt-5.5', 35],
    ['gpt-5.5-2026-04-23', 35],
    ['openai.gpt-5.5', 38.5],
    ['GPT-5.4-mini', 5.25],
    ['gemini-2.5-pro', 11.25],
    ['publishers/google/models/gemini-2.5-pro', 11.25],
  ])('knows %s', (model, dollars) => {
    expect(costOf(model, MILLION)).toBeCloseTo(dollars, 6);
    expect(isPriced(model)).toBe(true);
  });

  it.each([
    'my-deployment',
    'gpt-5.5-pro',
    'gpt-5.4-mini-production',
    'claude-sonnet-9',
    'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abcdefghij12',
    'constructor',
    '',
  ])('knows no price for %j', (model) => {
    expect(costOf(model, MILLION)).toBeUndefined();
    expect(isPriced(model)).toBe(false);
  });

  it('counts tokens from a cache at their own price, once', () => {
    expect(costOf('claude-sonnet-4-5', { inputTokens: 1_000_000, outputTokens: 0, cachedTokens: 900_000 })).toBeCloseTo(
      0.57,
      6,
    );
  });

  it('takes no more tokens from a cache than there were', () => {
    expect(costOf('gpt-5.5', { inputTokens: 1_000_000, outputTokens: 0, cachedTokens: 5_000_000 })).toBeCloseTo(0.5, 6);
  });

  it('knows the default model of every agent, where a maker of models bills by tokens', () => {
    const billed = ['anthropic', 'bedrock', 'bedrock-mantle', 'vertex', 'openai', 'gemini'];
    const unknown = agents.flatMap((agent) =>
      agent.speaks
        .filter((backend) => billed.includes(backend))
        .map((backend) => agent.defaultModel(backend, 'us-east-1'))
        .filter((model) => model !== undefined && costOf(model, MILLION) === undefined),
    );
    expect(unknown).toEqual([]);
  });
});
