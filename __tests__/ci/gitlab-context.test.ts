import { describe, expect, it } from '@jest/globals';
import { gitlab } from '../../src/ci/gitlab.ts';
import { platformOf } from '../../src/ci/index.ts';
import { type GitlabJobFacts, startGitlabOidc } from '../../src/emulators/index.ts';

const NOW = Date.UTC(2026, 10, 21, 12);

/** The context of an emulated job, with its token when an audience is named. */
async function contextOf(job: Partial<GitlabJobFacts>, change: Record<string, string | undefined> = {}, token = true) {
  const oidc = await startGitlabOidc({ job, clock: () => NOW });
  try {
    const own = token ? { KEYLESS_AGENT_ID_TOKEN: oidc.mint('sts.amazonaws.com') } : {};
    return gitlab.context({ ...oidc.env(), ...own, ...change }, '/cwd', () => undefined);
  } finally {
    await oidc.close();
  }
}

const mergeRequest = { source: 'merge_request_event', mergeRequest: '7', ref: 'feature' } as const;
const FORK = { sourceProject: 'stranger/payments', sourceProjectId: '9000' } as const;

describe('detecting GitLab', () => {
  it('takes GITLAB_CI for GitLab when it is "true", and nothing else', () => {
    expect(platformOf({ GITLAB_CI: 'true' }).id).toBe('gitlab');
    for (const value of ['false', '1', '', 'TRUE']) expect(platformOf({ GITLAB_CI: value }).id).toBe('shell');
    expect(platformOf({ CI: 'true', CI_PROJECT_PATH: 'acme/payments' }).id).toBe('shell');
  });

  it('refuses a job that GitHub claims too', () => {
    expect(() => platformOf({ GITLAB_CI: 'true', GITHUB_ACTIONS: 'true' })).toThrow('github and gitlab at once');
  });
});

describe('the context of a GitLab job', () => {
  it('tells project, ref, commit, pipeline and job of a push', async () => {
    expect(await contextOf({}, { CI_PROJECT_DIR: '/builds/acme/payments' })).toEqual({
      platform: 'gitlab',
      server: 'https://gitlab.com',
      repository: 'acme/payments',
      ref: 'refs/heads/main',
      sha: '9f2c61d0b7e84c0ba1d5f6b8a3e2c4d5e6f70812',
      event: 'push',
      actor: 'mona',
      runId: '1574632',
      runAttempt: '8302266',
      runUrl: 'https://gitlab.com/acme/payments/-/jobs/8302266',
      workflowRef: 'gitlab.com/acme/payments//.gitlab-ci.yml@refs/heads/main',
      refProtected: true,
      base: { ref: 'main', sha: '9f2c61d0b7e84c0ba1d5f6b8a3e2c4d5e6f70812' },
      headSha: undefined,
      fork: false,
      dependabot: false,
      runner: 'hosted',
      workspace: '/builds/acme/payments',
      endsAt: NOW + 3_600_000,
      debug: false,
    });
  });

  it('tells target, base and head of a merge request, whose ref is never protected', async () => {
    expect(await contextOf(mergeRequest)).toMatchObject({
      event: 'merge_request_event',
      ref: 'refs/merge-requests/7/head',
      refProtected: false,
      base: { ref: 'main', sha: '1d0b7e84c0ba1d5f6b8a3e2c4d5e6f708129f2c6' },
      headSha: '9f2c61d0b7e84c0ba1d5f6b8a3e2c4d5e6f70812',
      fork: false,
      workspace: '/cwd',
    });
  });

  it('takes the newest commit of the target for the base in a merged results pipeline', async () => {
    const merged = {
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: 'a'.repeat(40),
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: 'b'.repeat(40),
    };
    expect(await contextOf(mergeRequest, merged)).toMatchObject({
      base: { ref: 'main', sha: 'a'.repeat(40) },
      headSha: 'b'.repeat(40),
    });
  });

  it('judges a child pipeline of a merge request as the merge request', async () => {
    expect((await contextOf({ ...mergeRequest, source: 'parent_pipeline' })).event).toBe('merge_request_event');
    expect((await contextOf({ source: 'parent_pipeline' })).event).toBe('parent_pipeline');
  });

  it.each([
    { of: 'a tag', job: { ref: 'v1.2.3', refType: 'tag' as const }, ref: 'refs/tags/v1.2.3', event: 'push' },
    { of: 'a schedule', job: { source: 'schedule' }, ref: 'refs/heads/main', event: 'schedule' },
    { of: 'a run by hand', job: { source: 'web' }, ref: 'refs/heads/main', event: 'web' },
  ])('tells ref and event of $of', async ({ job, ref, event }) => {
    expect(await contextOf(job)).toMatchObject({ ref, event, fork: false });
  });

  it.each([
    {
      of: 'a fork, in the fork',
      job: { ...FORK, project: 'stranger/payments', projectId: '9000', targetProjectId: '4711' },
      fork: true,
    },
    { of: 'a fork, in the parent', job: { ...FORK }, fork: true },
    { of: 'the project itself', job: {}, fork: false },
  ])('sees whether a merge request is of $of', async ({ job, fork }) => {
    expect((await contextOf({ ...mergeRequest, ...job })).fork).toBe(fork);
    expect((await contextOf({ ...mergeRequest, ...job }, {}, false)).fork).toBe(fork);
  });

  it('believes the token where the variables hide the fork', async () => {
    const hidden = { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '4711' };
    expect((await contextOf({ ...mergeRequest, ...FORK }, hidden)).fork).toBe(true);
  });

  it('cannot tell the origin of a merge request whose source project is gone', async () => {
    const gone = { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '' };
    expect((await contextOf(mergeRequest, gone)).fork).toBeUndefined();
  });

  it('knows a self-hosted runner by the token, and none without it', async () => {
    expect((await contextOf({ runner: 'self-hosted' })).runner).toBe('self-hosted');
    expect((await contextOf({ runner: 'self-hosted' }, {}, false)).runner).toBe('unknown');
  });

  it('knows no end of the job where GitLab does not tell one', async () => {
    expect((await contextOf({}, { CI_JOB_TIMEOUT: undefined })).endsAt).toBeUndefined();
    expect((await contextOf({}, { CI_JOB_STARTED_AT: 'soon' })).endsAt).toBeUndefined();
  });
});

describe('debug switches of GitLab', () => {
  it.each(['true', '1', 't', 'TRUE'])('refuse the run when CI_DEBUG_TRACE is %s', (value) => {
    expect(gitlab.unsafe?.({ CI_DEBUG_TRACE: value })).toMatchObject([{ input: 'CI_DEBUG_TRACE' }]);
  });

  it.each(['false', '', '0', undefined])('let it pass when CI_DEBUG_TRACE is %s', (value) => {
    expect(gitlab.unsafe?.({ CI_DEBUG_TRACE: value })).toEqual([]);
  });
});
