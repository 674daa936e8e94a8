import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../../src/core/secret.ts';
import { startGithubApi } from '../../../src/emulators/github-api.ts';
import { apiUrl } from '../../../src/privilege/github-api.ts';
import { fetchWorkflow } from '../../../src/privilege/workflow/fetch.ts';
import { isCalled, readRef, workflowPlace } from '../../../src/privilege/workflow/place.ts';
import { CONTEXT, OTHER, COMMIT as SHA, WORKFLOW } from '../checks/job-fixtures.ts';
import { liveHost } from '../probes/live-host.ts';

const ENV = { GITHUB_JOB: 'agent', GITHUB_WORKFLOW_SHA: SHA };
const OWN = 'octo-org/payments/.github/workflows/agent.yml@refs/heads/main';
const SHARED = 'octo-org/shared/.github/workflows/agent.yml@refs/tags/v1';

describe('where a job is written', () => {
  it('is the workflow that was started, at its commit', () => {
    const claims = { workflow_ref: OWN, job_workflow_ref: OWN };
    expect(workflowPlace(CONTEXT, claims, ENV)).toEqual({
      repository: 'octo-org/payments',
      path: '.github/workflows/agent.yml',
      commit: SHA,
      job: 'agent',
      called: false,
    });
  });

  it('is the called workflow, when the token says so', () => {
    const claims = { workflow_ref: OWN, job_workflow_ref: SHARED, job_workflow_sha: OTHER };
    expect(workflowPlace(CONTEXT, claims, ENV)).toMatchObject({
      repository: 'octo-org/shared',
      commit: OTHER,
      called: true,
    });
  });

  it('is not told when the called workflow has no commit', () => {
    expect(workflowPlace(CONTEXT, { workflow_ref: OWN, job_workflow_ref: SHARED }, ENV)).toBeUndefined();
  });

  it('leaves open whether it is called, without claims', () => {
    expect(workflowPlace(CONTEXT, {}, ENV)?.called).toBeUndefined();
    expect(isCalled({ workflow_ref: OWN })).toBeUndefined();
  });

  it.each([
    '',
    'x',
    'o/r/.github/workflows/../../x.yml@main',
    'o/r/.github/workflows/x.sh@main',
    'o/r/.github/workflows/x.yml',
  ])('is not told by %j', (text) => {
    expect(readRef(text)).toBeUndefined();
  });
});

describe('the address of the API', () => {
  it.each([
    ['https://github.com', undefined, 'https://api.github.com'],
    ['https://acme.ghe.com', undefined, 'https://api.acme.ghe.com'],
    ['https://git.example.com', undefined, 'https://git.example.com/api/v3'],
    ['https://github.com', 'https://evil.example.com', 'https://api.github.com'],
    ['https://github.com', 'http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://git.example.com', undefined, undefined],
    [undefined, 'https://api.github.com', undefined],
  ])('of %s with GITHUB_API_URL %s is %s', (server, variable, expected) => {
    expect(apiUrl({ ...CONTEXT, server }, variable)).toBe(expected);
  });
});

describe('the text of a workflow, asked of GitHub', () => {
  const place = {
    repository: 'octo-org/payments',
    path: '.github/workflows/agent.yml',
    commit: SHA,
    job: 'agent',
    called: false,
  };

  it('comes as it is at its commit, and not without the permission to read', async () => {
    const github = await startGithubApi({ repository: 'octo-org/payments', files: { [place.path]: WORKFLOW } });
    const host = liveHost();
    try {
      const read = (token: string) => fetchWorkflow({ url: github.url, token: new Secret('t', token) }, place, host);
      expect(await read(github.jobToken)).toBe(WORKFLOW);
      expect(await read(github.appToken({ issues: 'read' }))).toBeUndefined();
      expect(await read('ghs_unknown')).toBeUndefined();
    } finally {
      host.dispose();
      await github.close();
    }
  });
});
