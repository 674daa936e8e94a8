/** Claims in, job out; and the hostile claim sets, spelled as the tokens of GitHub and GitLab would. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Claims } from '../../../src/core/identity.ts';
import { hostileSets } from '../../../src/privilege/trust/hostile/index.ts';
import { readJob } from '../../../src/privilege/trust/job.ts';
import { GITHUB_CLAIMS, GITLAB_CLAIMS, githubClaims, gitlabClaims, jobOf } from './jobs.ts';

function claimsOf(id: string, claims: Claims = GITHUB_CLAIMS): Claims {
  const set = hostileSets(jobOf(claims)).find((one) => one.id === id);
  if (!set) throw new Error(`there is no set ${id}`);
  return set.claims;
}

const IMMUTABLE: Claims = { ...GITHUB_CLAIMS, sub: 'repo:my-org@1234567/my-repo@7654321:environment:agent' };
const { environment: _, ...rest } = GITHUB_CLAIMS;
const BRANCH: Claims = { ...rest, sub: 'repo:my-org/my-repo:ref:refs/heads/main' };

describe('claims', () => {
  it.each([
    ['no issuer', { iss: undefined }],
    ['an issuer without https', { iss: 'http://token.actions.githubusercontent.com' }],
    // A Cyrillic letter.
    ['an issuer in letters of another alphabet', { iss: 'https://tokеn.actions.githubusercontent.com' }],
    ['no subject', { sub: undefined }],
    ['a subject that is a number', { sub: 5 }],
    ['a line end in the subject', { sub: 'repo:my-org/my-repo:environment:a\nb' }],
    ['a line end in another claim', { ref: 'refs/heads/a\nb' }],
    ['a very long subject', { sub: `repo:my-org/my-repo:environment:${'x'.repeat(1_100)}` }],
    ['a repository in letters of another alphabet', { repository: 'my-оrg/my-repo' }],
    ['a repository of another token', { repository: 'my-org/other' }],
    ['an environment of another token', { environment: 'production' }],
    ['an audience that is an object', { aud: { a: 1 } }],
  ])('with %s are refused', (_name, change) => {
    const read = readJob({ ...GITHUB_CLAIMS, ...change } as Claims, undefined);
    expect('what' in read).toBe(true);
    expect('what' in readJob(GITHUB_CLAIMS, undefined)).toBe(false);
  });

  it('of GitLab with a path of another token, or in other letters, are refused', () => {
    expect('what' in readJob({ ...GITLAB_CLAIMS, project_path: 'my-group/other' }, undefined)).toBe(true);
    expect('what' in readJob({ ...GITLAB_CLAIMS, project_path: 'my-grоup/my-project' }, undefined)).toBe(true);
  });

  it('get what the subject says beside it, and ids as texts', () => {
    const { iss, aud, sub } = IMMUTABLE;
    expect(jobOf({ iss, aud, sub } as Claims).claims).toMatchObject({
      repository: 'my-org/my-repo',
      repository_id: '7654321',
      repository_owner_id: '1234567',
      environment: 'agent',
    });
    expect(jobOf({ ...GITHUB_CLAIMS, repository_id: 7654321 }).claims.repository_id).toBe('7654321');
  });
});

describe('a hostile claim set of GitHub', () => {
  it.each([
    ['other-repository', 'repo:my-org/other-repository:environment:agent'],
    ['other-owner', 'repo:stranger/my-repo:environment:agent'],
    ['owner-suffix', 'repo:my-org-evil/my-repo:environment:agent'],
    ['repository-suffix', 'repo:my-org/my-repo-evil:environment:agent'],
    ['pull-request', 'repo:my-org/my-repo:pull_request'],
    ['pull-request-environment', 'repo:my-org/my-repo:environment:agent'],
    ['other-branch', 'repo:my-org/my-repo:environment:agent'],
    ['no-environment', 'repo:my-org/my-repo:ref:refs/heads/main'],
    ['environment-suffix', 'repo:my-org/my-repo:environment:agent-evil'],
    ['environment-inside', 'repo:my-org/my-repo:environment:x%3Aenvironment%3Aagent'],
    ['taken-over-names', 'repo:my-org/my-repo:environment:agent'],
    ['comment-event', 'repo:my-org/my-repo:ref:refs/heads/main'],
  ])('%s has the subject %s', (id, sub) => {
    expect(claimsOf(id).sub).toBe(sub);
  });

  it.each([
    ['other-branch', 'repo:my-org/my-repo:ref:refs/heads/anybody/anything'],
    ['branch-suffix', 'repo:my-org/my-repo:ref:refs/heads/main-evil'],
    ['branch-prefix', 'repo:my-org/my-repo:ref:refs/heads/evil/main'],
    ['branch-case', 'repo:my-org/my-repo:ref:refs/heads/MAIN'],
    ['tag', 'repo:my-org/my-repo:ref:refs/tags/main'],
    ['comment-event', 'repo:my-org/my-repo:ref:refs/heads/main'],
    ['other-environment', 'repo:my-org/my-repo:environment:anything'],
  ])('%s of a job without environment has the subject %s', (id, sub) => {
    expect(claimsOf(id, BRANCH).sub).toBe(sub);
  });

  it('has other ids in an immutable subject', () => {
    expect(claimsOf('taken-over-names', IMMUTABLE).sub).not.toBe(IMMUTABLE.sub);
    expect(claimsOf('taken-over-names', IMMUTABLE).sub).toMatch(/^repo:my-org@\d{7}\/my-repo@\d{7}:environment:agent$/);
  });

  it('changes in a template what the template names', () => {
    const custom = { ...GITHUB_CLAIMS, sub: 'repository_owner_id:1234567:repository_id:7654321:environment:agent' };
    expect(claimsOf('other-repository', custom).sub).toMatch(
      /^repository_owner_id:1234567:repository_id:(?!7654321)\d+:environment:agent$/,
    );
    expect(claimsOf('no-environment', custom).sub).toBe(
      'repository_owner_id:1234567:repository_id:7654321:ref:refs/heads/main',
    );
  });

  it('keeps a reusable workflow that others may call', () => {
    const shared = 'central/ci/.github/workflows/agent.yml@refs/heads/main';
    const set = claimsOf('same-reusable-workflow', { ...GITHUB_CLAIMS, job_workflow_ref: shared });
    expect(set).toMatchObject({ repository: 'stranger/my-repo', job_workflow_ref: shared });
  });

  it('holds nobody by rules elsewhere but those in the same environment or on the same branch', () => {
    const held = (claims: Claims): string[] =>
      hostileSets(jobOf(claims)).flatMap(({ id, heldBy }) => (heldBy === undefined ? [] : [id]));
    expect(held(GITHUB_CLAIMS)).toEqual([
      'pull-request-environment',
      'other-branch',
      'branch-suffix',
      'branch-prefix',
      'branch-case',
      'branch-look-alike',
      'tag',
      'environment-case',
      'comment-event-environment',
      'other-workflow',
    ]);
    expect(held(BRANCH)).toEqual(['other-workflow']);
  });
});

describe('a hostile claim set of GitLab', () => {
  it.each([
    ['other-project', 'project_path:my-group/other-project:ref_type:branch:ref:main'],
    ['other-group', 'project_path:stranger/my-project:ref_type:branch:ref:main'],
    ['fork', 'project_path:mallory/my-project:ref_type:branch:ref:main'],
    ['group-suffix', 'project_path:my-group-evil/my-project:ref_type:branch:ref:main'],
    ['nested-project', 'project_path:my-group/my-project/my-project:ref_type:branch:ref:main'],
    ['other-branch', 'project_path:my-group/my-project:ref_type:branch:ref:anybody/anything'],
    ['tag', 'project_path:my-group/my-project:ref_type:tag:ref:main'],
    ['merge-request', 'project_path:my-group/my-project:ref_type:branch:ref:change'],
  ])('%s has the subject %s', (id, sub) => {
    expect(claimsOf(id, GITLAB_CLAIMS).sub).toBe(sub);
  });
});

describe('hostile claim sets', () => {
  it('are never the job itself, have ids of their own, and are many', () => {
    fc.assert(
      fc.property(fc.oneof(githubClaims, gitlabClaims), (claims) => {
        const job = jobOf(claims);
        const sets = hostileSets(job);
        expect(sets.length).toBeGreaterThan(18);
        expect(new Set(sets.map(({ id }) => id)).size).toBe(sets.length);
        for (const set of sets) expect(set.claims).not.toEqual(job.claims);
      }),
    );
  });
});
