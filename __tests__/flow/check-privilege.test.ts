/** The check as the journey calls it: what is told once, what is asked, and what holds for renewed credentials. */
import { describe, expect, it } from '@jest/globals';
import type { Credential } from '../../src/core/credential.ts';
import type { Finding } from '../../src/core/finding.ts';
import { admission, checkPrivilege, startProbes } from '../../src/flow/check-privilege.ts';
import type { Identities } from '../../src/flow/get-identity.ts';
import type { Plan } from '../../src/flow/make-plan.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const UNCUT: Finding = {
  id: 'gcp-token-uncut',
  layer: 'cloud',
  verdict: 'unknown',
  severity: 'medium',
  title: 'The access token cannot be cut down.',
};
const WIDE: Finding = { ...UNCUT, id: 'gcp-project-pin', verdict: 'exceeded', severity: 'high', title: 'Wide.' };
const CREDENTIAL: Credential = { cloud: 'gcp', kind: 'access token', parts: {}, confirmed: [] };
const AGENT = {
  id: 'claude-code',
  allowedTools: [],
  deniedTools: [],
  agentArgs: [],
  command: [],
  mcpServers: [],
  agentEnv: [],
};

interface Changes {
  readonly privilege?: Partial<Plan['privilege']>;
  readonly findings?: readonly Finding[];
}

function planOf({ privilege, findings = [UNCUT] }: Changes = {}): Plan & { asked: () => number } {
  let asked = 0;
  const plan = {
    command: 'run',
    context: { platform: 'shell', runner: 'hosted', dependabot: false, debug: false, workspace: '/nowhere' },
    models: [],
    cloud: { cloud: 'gcp', backend: 'vertex', findings, says: [] },
    privilege: { mode: 'enforce', threshold: 'high', off: [], baseline: [], ...privilege },
    facts: {
      agent: { ...AGENT, repoConfig: 'base', delivery: 'environment' },
      workflow: async () => {
        asked++;
        return undefined;
      },
    },
    asked: () => asked,
  };
  return plan as unknown as Plan & { asked: () => number };
}

async function check(plan: Plan, asked: readonly Finding[] = []) {
  const host = new FakeHost();
  try {
    return await checkPrivilege(plan, undefined, CREDENTIAL, [], host, { asked });
  } finally {
    host.dispose();
  }
}
const verdictsOf = (findings: readonly Finding[], id: string): string[] =>
  findings.filter((finding) => finding.id === id).map(({ verdict }) => verdict);

describe('a finding that the plan left open', () => {
  it('is told once, as the probe found it', async () => {
    const proved: Finding = { ...UNCUT, verdict: 'proved', severity: 'info' };
    expect(verdictsOf((await check(planOf())).findings, UNCUT.id)).toEqual(['unknown']);
    expect(verdictsOf((await check(planOf(), [proved])).findings, UNCUT.id)).toEqual(['proved']);
    expect(verdictsOf((await check(planOf(), [UNCUT])).findings, UNCUT.id)).toEqual(['unknown']);
  });

  it('is not taken back by a probe when it exceeds', async () => {
    const proved: Finding = { ...WIDE, verdict: 'proved', severity: 'info' };
    const { findings, stop } = await check(planOf({ findings: [WIDE] }), [proved]);
    expect(verdictsOf(findings, WIDE.id)).toEqual(['exceeded', 'proved']);
    expect(stop?.code).toBe('privilege-exceeded');
  });
});

describe('what a probe found', () => {
  it('needs no further confirmation, unlike what the plan claims', async () => {
    const claimed: Finding = { ...UNCUT, id: 'gcp-may-use-data', verdict: 'proved', severity: 'info' };
    expect(verdictsOf((await check(planOf({ findings: [claimed] }))).findings, claimed.id)).toEqual(['unknown']);
    expect(verdictsOf((await check(planOf(), [claimed])).findings, claimed.id)).toEqual(['proved']);
  });

  it('stops the run like any other finding', async () => {
    const plan = planOf({ privilege: { mode: 'strict', threshold: 'critical' } });
    expect((await check(plan, [{ ...UNCUT, id: 'probe-unanswered' }])).stop?.code).toBe('privilege-unknown');
    expect((await check(planOf(), [WIDE])).stop?.facts.findings).toContain('gcp-project-pin');
  });
});

describe('least-privilege: off', () => {
  it('judges nothing and asks nobody', async () => {
    const host = new FakeHost();
    const plan = planOf({ privilege: { mode: 'off' }, findings: [WIDE] });
    expect(await startProbes(plan, undefined, CREDENTIAL, host).within(1)).toEqual([]);
    expect(await check(plan, [WIDE])).toEqual({ findings: [] });
    expect(plan.asked()).toBe(0);
    expect(host.requests).toEqual([]);
    host.dispose();
  });
});

describe('a renewed credential', () => {
  const identities = { last: () => undefined } as unknown as Identities;
  const entry = { id: WIDE.id, reason: 'Known.', expires: '2027-01-31' };

  it('passes the same checks, the baseline included, and nobody is asked again', async () => {
    const host = new FakeHost();
    const refused = admission(planOf({ findings: [WIDE] }), identities, host)(CREDENTIAL);
    await expect(refused).rejects.toMatchObject({ code: 'privilege-exceeded' });
    const plan = planOf({ findings: [WIDE], privilege: { baseline: [entry] } });
    await expect(admission(plan, identities, host)(CREDENTIAL)).resolves.toBeUndefined();
    await expect(
      admission(planOf({ findings: [WIDE], privilege: { mode: 'off' } }), identities, host)(CREDENTIAL),
    ).resolves.toBeUndefined();
    expect([host.requests, plan.asked()]).toEqual([[], 0]);
    host.dispose();
  });

  it('is not refused for what the job and the agent are: that was judged at the start', async () => {
    const host = new FakeHost();
    const job: Finding = { ...UNCUT, layer: 'job', id: 'runner-unknown' };
    const plan = planOf({ findings: [job], privilege: { mode: 'strict' } });
    expect((await check(plan)).stop?.code).toBe('privilege-unknown');
    await expect(admission(plan, identities, host)(CREDENTIAL)).resolves.toBeUndefined();
    // Left open by the plan: a probe has answered it, or strict would have stopped at the start.
    const open = planOf({ findings: [UNCUT], privilege: { mode: 'strict' } });
    await expect(admission(open, identities, host)(CREDENTIAL)).resolves.toBeUndefined();
    // Claimed for every credential, and not confirmed for this one.
    const claimed: Finding = { ...UNCUT, verdict: 'enforced' };
    const cloud = planOf({ findings: [claimed], privilege: { mode: 'strict' } });
    await expect(admission(cloud, identities, host)(CREDENTIAL)).rejects.toMatchObject({ code: 'privilege-unknown' });
    host.dispose();
  });
});
