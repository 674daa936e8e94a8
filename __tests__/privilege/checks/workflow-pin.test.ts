import { afterEach, describe, expect, it } from '@jest/globals';
import { workflowPin } from '../../../src/privilege/checks/workflow-pin.ts';
import { type Changes, found, judged, OTHER, tidy } from './job-fixtures.ts';

afterEach(tidy);

const OWN = 'octo-org/payments/.github/workflows/agent.yml';
const called = (ref: string): Changes => ({
  claims: { workflow_ref: `${OWN}@refs/heads/main`, job_workflow_ref: ref },
});

describe('a called workflow', () => {
  it.each([
    ['the started one itself', `${OWN}@refs/heads/main`, 'none'],
    ['one beside it', 'octo-org/payments/.github/workflows/called.yml@refs/heads/main', 'none'],
    [
      'another branch of the same repository',
      'octo-org/payments/.github/workflows/called.yml@refs/heads/dev',
      'exceeded low',
    ],
    ['one of the same owner, by tag', 'octo-org/shared/.github/workflows/a.yml@refs/tags/v1', 'exceeded low'],
    ['one of somebody else, by tag', 'mona/shared/.github/workflows/a.yml@refs/tags/v1', 'exceeded medium'],
    ['one of somebody else, by branch', 'mona/shared/.github/workflows/a.yml@refs/heads/main', 'exceeded medium'],
    ['one of somebody else, by commit', `mona/shared/.github/workflows/a.yml@${OTHER}`, 'enforced info'],
    ['one of a form unknown', 'mona', 'none'],
  ])('that is %s', async (_name, ref, expected) => {
    expect(await judged(workflowPin, 'workflow-pin', called(ref))).toBe(expected);
  });

  it('speaks for the job only in a token that may be believed', async () => {
    const changes = called(`mona/shared/.github/workflows/a.yml@${OTHER}`);
    expect(await judged(workflowPin, 'workflow-pin', { ...changes, trust: 'unverified' })).toBe('none');
  });
});

describe('actions of others in the job', () => {
  const using = (uses: string): Changes => ({ workflow: `jobs: {agent: {steps: [{uses: "${uses}"}]}}` });
  it.each([
    ['tj-actions/changed-files@v45', 'exceeded low'],
    ['aws-actions/configure-aws-credentials@main', 'exceeded low'],
    [`tj-actions/changed-files@${OTHER}`, 'none'],
    ['actions/checkout@v6', 'none'],
    ['github/codeql-action/init@v4', 'none'],
    ['keyless-agent/keyless-agent@v1', 'none'],
    ['Octo-Org/own-action@v1', 'none'],
    ['./.github/actions/own', 'none'],
    ['docker://alpine:3', 'none'],
  ])('%s', async (uses, expected) => {
    expect(await judged(workflowPin, 'action-unpinned', using(uses))).toBe(expected);
  });

  it('of another job are no matter of this one', async () => {
    const workflow = 'jobs: {agent: {steps: []}, other: {steps: [{uses: tj-actions/x@v1}]}}';
    expect(await found(workflowPin, { workflow })).toEqual([]);
  });

  it('of a workflow that cannot be read are not guessed', async () => {
    expect(await found(workflowPin, { workflow: 'jobs: {agent: ' })).toEqual([]);
  });
});
