/** The registry: what is read of every agent at each start is what the chosen one says of itself. */
import { describe, expect, it } from '@jest/globals';
import { agents } from '../../src/agents/index.ts';

describe.each(agents)('the card of $id', ({ load, ...card }) => {
  it('is a part of the agent that is loaded', async () => {
    expect(await load()).toMatchObject(card);
  });

  it('loads an agent with everything a run asks of it', async () => {
    const agent = await load();
    for (const ask of ['check', 'launch', 'environment', 'listen', 'judge', 'defaultModel'] as const) {
      expect([ask, typeof agent[ask]]).toEqual([ask, 'function']);
    }
    expect(agent).toMatchObject({
      name: expect.any(String),
      install: {},
      abilities: {},
      rereads: {},
      shadows: expect.any(Array),
    });
  });
});

describe('the registry', () => {
  it('lists each agent once', () => {
    const ids = agents.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
