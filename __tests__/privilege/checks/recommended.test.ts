/** What the documents recommend is no finding: each whole workflow file of `examples/`, judged as its own job. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { reaches } from '../../../src/core/finding.ts';
import { CHECKS } from '../../../src/privilege/index.ts';
import { readWorkflow } from '../../../src/privilege/workflow/document.ts';
import { hostWith, NAMESPACE, subjectOf, tidy, USER } from './job-fixtures.ts';

afterEach(tidy);

const folder = join(import.meta.dirname, '../../../examples');
// Those for GitLab are judged where its jobs are: __tests__/gitlab.
const examples = readdirSync(folder).filter((name) => name.endsWith('.yml') && !name.startsWith('gitlab-'));
/** Judged elsewhere: by the isolation itself, and by the clouds. */
const OURS = CHECKS.filter(({ id }) => !['isolation', 'cloud-limits'].includes(id));
const ENV = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'eyJx', HOME: '/home/runner' };

/** The job that runs the action, or the command line of it. */
async function agentJob(text: string): Promise<string> {
  const { jobs } = await readWorkflow(text);
  const found = [...jobs].find(([, { steps }]) =>
    steps.some(({ uses, run }) => uses?.startsWith('keyless-agent/') || run?.includes('dist/cli.js')),
  );
  return found?.[0] ?? 'none';
}

async function exceeding(name: string, isolation: typeof NAMESPACE): Promise<string[]> {
  const text = readFileSync(join(folder, name), 'utf8');
  const workflow = { path: `.github/workflows/${name}`, text, job: await agentJob(text) };
  const permissions = text.includes('agent-permissions: edit') ? ('edit' as const) : undefined;
  const cloud = text.includes('agent: copilot')
    ? ({ target: { cloud: 'copilot', backend: 'copilot', models: [] } } as const)
    : {};
  const subject = subjectOf({
    agent: { isolation, permissions },
    subject: { workflow, ...cloud },
    claims: { workflow_ref: undefined, job_workflow_ref: undefined },
  });
  const found = await Promise.all(OURS.map((check) => check.inspect(subject, hostWith(ENV))));
  return found
    .flat()
    .filter(({ verdict, severity }) => verdict === 'unknown' || (verdict === 'exceeded' && reaches(severity, 'medium')))
    .map(({ id, verdict, severity, title }) => `${id} ${verdict} ${severity}: ${title}`);
}

describe('a workflow of the examples, on a hosted runner with isolation', () => {
  it.each(examples)('%s has nothing unknown, and nothing that exceeds at medium', async (name) => {
    expect(await exceeding(name, NAMESPACE)).toEqual([]);
    expect(await exceeding(name, USER)).toEqual([]);
  });

  it('is judged at all: with write-all it has', async () => {
    const subject = subjectOf({ workflow: 'jobs: {agent: {permissions: write-all}}' });
    const found = await Promise.all(OURS.map((check) => check.inspect(subject, hostWith(ENV))));
    expect(
      found.flat().filter(({ verdict, severity }) => verdict === 'exceeded' && reaches(severity, 'medium')),
    ).toHaveLength(1);
  });
});

it('says of every exceeding finding why it matters and what to write instead', async () => {
  const subject = subjectOf({
    context: { event: 'pull_request_target', headSha: '2', checkout: { commit: '2' }, runner: 'self-hosted' },
    workflow: 'jobs: {agent: {permissions: write-all, steps: [{uses: a/b@v1}]}}',
    trust: 'signature',
    agent: {
      permissions: 'full',
      isolation: { mode: 'none', ownNetwork: false, allowHosts: [] },
      agentArgs: ['--yolo'],
      delivery: 'environment',
    },
  });
  const env = {
    ...ENV,
    GITLAB_CI: 'true',
    CI_DEBUG_TRACE: '1',
    CI_DEBUG_SERVICES: '1',
    CI_JOB_TOKEN: 'x',
    NPM_TOKEN: 'npm_12345678',
  };
  const found = (await Promise.all(OURS.map((check) => check.inspect(subject, hostWith(env))))).flat();
  const exceeded = found.filter(({ verdict }) => verdict === 'exceeded');
  expect(exceeded.length).toBeGreaterThan(12);
  for (const { id, detail, fix } of exceeded) expect([id, Boolean(detail), Boolean(fix)]).toEqual([id, true, true]);
});
