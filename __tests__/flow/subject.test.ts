/** The text of the workflow that the check is told of: from the checkout at its commit, else from GitHub, else unknown. */
import { describe, expect, it } from '@jest/globals';
import { Inputs } from '../../src/core/inputs.ts';
import { allInputs } from '../../src/flow/read-inputs.ts';
import { subjectFacts } from '../../src/flow/subject.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const SHA = 'a'.repeat(40);
const TEXT = 'on: push\n';
const ENV = { GITHUB_TOKEN: 'ghs_abcdefghijklmnop', GITHUB_WORKFLOW_SHA: SHA, GITHUB_JOB: 'agent' };
const AGENT = { id: 'claude-code', rereads: {} };

function facts(env: Record<string, string> = ENV, answer?: ConstructorParameters<typeof FakeHost>[0]) {
  const host = new FakeHost({ env, ...answer });
  const context = {
    platform: 'github',
    server: 'https://github.com',
    repository: 'octo-org/payments',
    workflowRef: 'octo-org/payments/.github/workflows/agent.yml@refs/heads/main',
    sha: SHA,
    event: 'push',
    dependabot: false,
    runner: 'hosted',
    workspace: host.cwd,
    debug: false,
  };
  const plan = {
    context,
    agent: AGENT,
    agentCommand: [],
    agentEnv: [],
    allowedTools: ['Edit'],
    mcpServers: [{ name: 'docs' }],
    cloud: { cloud: 'aws', backend: 'bedrock', lifeSeconds: 900 },
    identity: {},
  };
  type Planned = Parameters<typeof subjectFacts>[0];
  return { host, facts: subjectFacts(plan as unknown as Planned, new Inputs(allInputs(), new Map()), host) };
}

const given = (status: number, content: string = TEXT) => ({
  answer: () => ({
    status,
    headers: {},
    body: JSON.stringify({ encoding: 'base64', content: Buffer.from(content).toString('base64') }),
  }),
});

describe('the workflow', () => {
  it('is asked of GitHub at its commit when the checkout does not hold it, and only once', async () => {
    const { host, facts: known } = facts(ENV, given(200));
    expect(await known.workflow({}, true)).toEqual({ path: '.github/workflows/agent.yml', text: TEXT, job: 'agent' });
    await known.workflow({}, true);
    expect(host.requests.map(({ url }) => url)).toEqual([
      `https://api.github.com/repos/octo-org/payments/contents/.github/workflows/agent.yml?ref=${SHA}`,
    ]);
    expect(host.hidden.map(({ label }) => label)).toContain('GITHUB_TOKEN');
    host.dispose();
  });

  it('is not known when GitHub does not give it, when nobody may ask, or without a token', async () => {
    const refused = facts(ENV, given(404));
    expect(await refused.facts.workflow({}, true)).toBeUndefined();
    const silent = facts(ENV, given(200));
    expect(await silent.facts.workflow({}, false)).toBeUndefined();
    const { GITHUB_TOKEN: _none, ...without } = ENV;
    const bare = facts(without, given(200));
    expect(await bare.facts.workflow({}, true)).toBeUndefined();
    expect([silent, bare].flatMap(({ host }) => host.requests)).toEqual([]);
    for (const { host } of [refused, silent, bare]) host.dispose();
  });

  it('is the called one when believed claims say that the job stands there', async () => {
    const claims = {
      workflow_ref: 'octo-org/payments/.github/workflows/agent.yml@refs/heads/main',
      job_workflow_ref: 'octo-org/shared/.github/workflows/review.yml@refs/tags/v1',
      job_workflow_sha: 'b'.repeat(40),
    };
    const { host, facts: known } = facts(ENV, given(200));
    expect(await known.workflow(claims, true)).toMatchObject({ path: '.github/workflows/review.yml' });
    expect(host.requests[0]?.url).toContain(
      `/repos/octo-org/shared/contents/.github/workflows/review.yml?ref=${'b'.repeat(40)}`,
    );
    host.dispose();
  });
});

describe('the facts of the agent', () => {
  it('are those of the plan and the inputs', () => {
    const { host, facts: known } = facts();
    expect(known.agent).toMatchObject({
      id: 'claude-code',
      allowedTools: ['Edit'],
      mcpServers: ['docs'],
      repoConfig: 'base',
      delivery: 'environment',
    });
    expect(known.hostToken?.label).toBe('GITHUB_TOKEN');
    host.dispose();
  });
});
