import { describe, expect, it } from '@jest/globals';
import { github } from '../../src/ci/github.ts';
import { platformOf } from '../../src/ci/index.ts';

const pull = (head: unknown) => ({
  pull_request: { head: { repo: head }, base: { repo: { full_name: 'acme/shop' } } },
});

function contextOf(event: string, payload: unknown, env: Record<string, string> = {}) {
  return github.context({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: '/event.json', ...env }, '/cwd', () =>
    payload === undefined ? undefined : JSON.stringify(payload),
  );
}

describe('detecting GitHub Actions', () => {
  it('goes by GITHUB_ACTIONS alone', () => {
    expect(platformOf({ GITHUB_ACTIONS: 'true' }).id).toBe('github');
    expect(platformOf({ GITHUB_REPOSITORY: 'acme/shop', CI: 'true' }).id).toBe('shell');
    expect(platformOf({ GITHUB_ACTIONS: '1' }).id).toBe('shell');
  });

  it('refuses an environment that two systems claim', () => {
    const other = { ...github, detect: () => true };
    expect(() => platformOf({ GITHUB_ACTIONS: 'true' }, [github, other])).toThrow(
      expect.objectContaining({ code: 'environment-unsafe' }),
    );
  });
});

describe('an input', () => {
  it('is read under the name the runner gives it, hyphens kept', () => {
    expect(github.input({ 'INPUT_ROLE-TO-ASSUME': ' arn:aws:iam::1:role/x\n' }, 'role-to-assume')).toBe(
      'arn:aws:iam::1:role/x',
    );
    expect(github.input({ INPUT_MY_NAME: 'x' }, 'my name')).toBe('x');
  });

  it('counts as not given when it is blank, and never comes from a bare variable', () => {
    expect(github.input({ INPUT_TASK: '  ' }, 'task')).toBeUndefined();
    expect(github.input({ TASK: 'x', task: 'x' }, 'task')).toBeUndefined();
  });
});

describe('the run context', () => {
  it.each([
    ['pull_request', pull({ full_name: 'stranger/shop' }), true],
    ['pull_request', pull({ full_name: 'Acme/Shop' }), false],
    ['pull_request_target', pull({ full_name: 'stranger/shop' }), true],
    ['pull_request', pull(null), true],
    ['pull_request', undefined, undefined],
    ['pull_request', {}, undefined],
    ['push', undefined, false],
    [
      'workflow_run',
      { repository: { full_name: 'acme/shop' }, workflow_run: { head_repository: { full_name: 'x/shop' } } },
      true,
    ],
    ['issue_comment', { issue: { pull_request: {} } }, undefined],
    ['issue_comment', { issue: {} }, false],
  ])('tells for %s with %j whether the change is a fork’s: %s', (event, payload, fork) => {
    expect(contextOf(event, payload).fork).toBe(fork);
  });

  it('knows Dependabot by the actor or the sender', () => {
    expect(contextOf('push', {}, { GITHUB_ACTOR: 'dependabot[bot]' }).dependabot).toBe(true);
    expect(contextOf('push', { sender: { login: 'dependabot[bot]' } }).dependabot).toBe(true);
    expect(contextOf('push', {}, { GITHUB_ACTOR: 'dependabot' }).dependabot).toBe(false);
  });

  it.each([
    [
      'pull_request',
      { pull_request: { base: { ref: 'release', sha: 'b1' }, head: { sha: 'h1' } } },
      {},
      { ref: 'release', sha: 'b1' },
      'h1',
    ],
    [
      'merge_group',
      { merge_group: { base_ref: 'refs/heads/main', base_sha: 'b2' } },
      {},
      { ref: 'main', sha: 'b2' },
      undefined,
    ],
    [
      'issue_comment',
      { repository: { default_branch: 'main' } },
      { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: 's' },
      { ref: 'main', sha: 's' },
      undefined,
    ],
    [
      'push',
      { repository: { default_branch: 'main' } },
      { GITHUB_REF: 'refs/heads/topic', GITHUB_SHA: 's' },
      { ref: 'main', sha: undefined },
      undefined,
    ],
    ['push', {}, {}, undefined, undefined],
  ])('tells for %s with %j which branch the change is for', (event, payload, env, base, headSha) => {
    const context = contextOf(event, payload, env);
    expect([context.base, context.headSha]).toEqual([base, headSha]);
  });

  it('takes every address from the job, so that an enterprise server works', () => {
    const context = github.context(
      {
        GITHUB_SERVER_URL: 'https://git.acme.example',
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_RUN_ID: '17',
        GITHUB_RUN_ATTEMPT: '2',
        GITHUB_REF_PROTECTED: 'true',
        GITHUB_WORKSPACE: '/work/shop',
        RUNNER_ENVIRONMENT: 'self-hosted',
        RUNNER_DEBUG: '1',
      },
      '/cwd',
      () => undefined,
    );
    expect(context).toMatchObject({
      server: 'https://git.acme.example',
      runUrl: 'https://git.acme.example/acme/shop/actions/runs/17/attempts/2',
      refProtected: true,
      workspace: '/work/shop',
      runner: 'self-hosted',
      debug: true,
    });
  });
});
