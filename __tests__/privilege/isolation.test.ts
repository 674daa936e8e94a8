/** What the hold on the agent is worth, told as findings. */
import { describe, expect, it } from '@jest/globals';
import type { AgentFacts, IsolationFacts, Subject } from '../../src/privilege/check.ts';
import { isolation } from '../../src/privilege/checks/isolation.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const AGENT: AgentFacts = {
  id: 'claude-code',
  allowedTools: [],
  deniedTools: [],
  agentArgs: [],
  command: [],
  mcpServers: [],
  agentEnv: [],
  repoConfig: 'base',
  delivery: 'broker',
};
const HOLD: IsolationFacts = { mode: 'namespace', ownNetwork: true, allowHosts: [] };

async function found(command: Subject['command'], delivery?: AgentFacts['delivery'], facts?: Partial<IsolationFacts>) {
  const agent = delivery && { ...AGENT, delivery, ...(facts && { isolation: { ...HOLD, ...facts } }) };
  const subject = { command, context: {}, planned: [], agent } as unknown as Subject;
  return isolation.inspect(subject, new FakeHost({ env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' } }));
}

describe('the hold on the agent', () => {
  it.each<[AgentFacts['delivery'], Partial<IsolationFacts>, string]>([
    ['broker', {}, 'isolation-namespace enforced info'],
    ['environment', {}, 'isolation-namespace exceeded low'],
    ['broker', { mode: 'user' }, 'isolation-user enforced info'],
    ['broker', { mode: 'user', ownNetwork: false }, 'isolation-user exceeded low'],
    ['broker', { mode: 'none', ownNetwork: false }, 'isolation-none exceeded medium'],
    ['environment', { mode: 'none', ownNetwork: false }, 'isolation-none exceeded medium'],
  ])('with delivery %s and %j is %s', async (delivery, facts, expected) => {
    const findings = await found('run', delivery, facts);
    expect(findings.map(({ id, verdict, severity }) => `${id} ${verdict} ${severity}`)).toEqual([expected]);
  });

  it('names the hosts that were let through', async () => {
    const [finding] = await found('run', 'broker', { allowHosts: ['registry.npmjs.org:443'] });
    expect(finding?.detail).toContain('registry.npmjs.org:443');
  });

  it('tells why nothing stronger was to be had', async () => {
    const [finding] = await found('run', 'broker', {
      mode: 'none',
      ownNetwork: false,
      refused: 'unshare: not permitted',
    });
    expect(finding?.detail).toContain('unshare: not permitted');
  });

  it('counts the memory of the broker among what an agent that nothing holds can read', async () => {
    const [loose] = await found('run', 'broker', { mode: 'none', ownNetwork: false });
    expect(loose?.detail).toContain('our own memory');
    const [plain] = await found('run', 'environment', { mode: 'none', ownNetwork: false });
    expect(plain?.detail).not.toContain('our own memory');
  });

  it('is none for commands that start no agent of ours, and is not judged before there is one', async () => {
    expect((await found('auth')).map(({ id }) => id)).toEqual(['isolation-none']);
    expect(await found('doctor')).toEqual([]);
    expect(await found('check')).toEqual([]);
  });

  it('comes with what to write instead, wherever it falls short', async () => {
    for (const mode of ['namespace', 'user', 'none'] as const) {
      const [finding] = await found('run', 'environment', { mode, ownNetwork: mode === 'namespace' });
      expect(finding?.fix ?? '').not.toBe('');
    }
  });
});
