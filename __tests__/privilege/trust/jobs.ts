/** Claims as GitHub and GitLab write them, and a place, for the tests of trusts. */
import fc from 'fast-check';
import type { Claims } from '../../../src/core/identity.ts';
import { type Job, readJob } from '../../../src/privilege/trust/job.ts';
import type { Place } from '../../../src/privilege/trust/print/index.ts';

export const GITHUB_CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:my-org/my-repo:environment:agent',
  aud: 'sts.amazonaws.com',
  exp: 1_300,
  iat: 1_000,
  repository: 'my-org/my-repo',
  repository_owner: 'my-org',
  repository_id: '7654321',
  repository_owner_id: '1234567',
  environment: 'agent',
  ref: 'refs/heads/main',
  ref_type: 'branch',
  event_name: 'push',
  workflow_ref: 'my-org/my-repo/.github/workflows/agent.yml@refs/heads/main',
  job_workflow_ref: 'my-org/my-repo/.github/workflows/agent.yml@refs/heads/main',
};

export const GITLAB_CLAIMS: Claims = {
  iss: 'https://gitlab.com',
  sub: 'project_path:my-group/my-project:ref_type:branch:ref:main',
  aud: 'sts.amazonaws.com',
  namespace_id: '72',
  namespace_path: 'my-group',
  project_id: '20',
  project_path: 'my-group/my-project',
  ref: 'main',
  ref_type: 'branch',
  ref_path: 'refs/heads/main',
  ref_protected: 'true',
  environment: 'agent',
  pipeline_source: 'push',
  ci_config_ref_uri: 'gitlab.com/my-group/my-project//.gitlab-ci.yml@refs/heads/main',
};

export const GOOGLE_PROVIDER = 'projects/123456789012/locations/global/workloadIdentityPools/ci-pool/providers/ci';

export const PLACE: Place = {
  aws: { partition: 'aws', account: '123456789012', role: 'ci-agent', permissions: '{}', permissionNotes: [] },
  google: { provider: GOOGLE_PROVIDER, project: 'my-project', serviceAccount: undefined },
  azure: { clientId: undefined, resource: undefined, endpoint: 'foundry' },
  anthropic: { serviceAccount: undefined, workspace: undefined },
  openai: { provider: undefined, serviceAccount: undefined },
};

/** The job of these claims. */
export function jobOf(claims: Claims, audience?: string): Job {
  const job = readJob(claims, audience);
  if ('what' in job) throw new Error(job.what);
  return job;
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789'.split('');
const name = fc.string({ unit: fc.constantFrom(...letters, '-', '_'), minLength: 1, maxLength: 12 });
const id = fc.integer({ min: 1, max: 999_999_999 }).map(String);
/** Names as people may choose them, with what is special to some language along the way. */
const special = fc.constantFrom('', '*', '${aws:username}', '"', '\\', 'ü', '%{x}', "'", '$', ' ', '?');
const environment = fc.tuple(name, special, name).map(([a, b, c]) => `${a}${b}${c}`);
const branch = fc
  .tuple(name, fc.constantFrom('', '/', '${x}', '"', "'", 'é', '$', '%', '#'), name)
  .map(([a, b, c]) => `${a}${b}${c}`);

/** A GitHub job with an environment, or a branch or tag without one. */
export const githubClaims: fc.Arbitrary<Claims> = fc
  .record({
    owner: name,
    repo: name,
    ownerId: id,
    repositoryId: id,
    immutable: fc.boolean(),
    environment: fc.option(environment, { nil: undefined }),
    branch,
    tag: fc.boolean(),
    reusable: fc.boolean(),
    aud: fc.constantFrom('sts.amazonaws.com', 'api://AzureADTokenExchange', 'https://api.anthropic.com'),
  })
  .map((one) => {
    const kind = one.tag ? 'tags' : 'heads';
    const ref = `refs/${kind}/${one.branch}`;
    const repository = `${one.owner}/${one.repo}`;
    const who = one.immutable ? `${one.owner}@${one.ownerId}/${one.repo}@${one.repositoryId}` : repository;
    const context =
      one.environment === undefined ? `ref:${ref}` : `environment:${one.environment.replaceAll(':', '%3A')}`;
    const file = one.reusable
      ? 'central/ci/.github/workflows/agent.yml@refs/heads/main'
      : `${repository}/.github/workflows/agent.yml@${ref}`;
    return {
      iss: 'https://token.actions.githubusercontent.com',
      sub: `repo:${who}:${context}`,
      aud: one.aud,
      repository,
      repository_owner: one.owner,
      repository_id: one.repositoryId,
      repository_owner_id: one.ownerId,
      ...(one.environment === undefined ? {} : { environment: one.environment }),
      ref,
      ref_type: one.tag ? 'tag' : 'branch',
      event_name: 'push',
      workflow_ref: `${repository}/.github/workflows/agent.yml@${ref}`,
      job_workflow_ref: file,
    };
  });

export const gitlabClaims: fc.Arbitrary<Claims> = fc
  .record({
    groups: fc.array(name, { minLength: 1, maxLength: 3 }),
    project: name,
    projectId: id,
    namespaceId: id,
    ref: branch,
    tag: fc.boolean(),
    isProtected: fc.boolean(),
    environment: fc.option(environment, { nil: undefined }),
  })
  .map((one) => {
    const path = [...one.groups, one.project].join('/');
    const kind = one.tag ? 'tag' : 'branch';
    return {
      iss: 'https://gitlab.com',
      sub: `project_path:${path}:ref_type:${kind}:ref:${one.ref}`,
      aud: 'sts.amazonaws.com',
      project_path: path,
      project_id: one.projectId,
      namespace_path: one.groups.join('/'),
      namespace_id: one.namespaceId,
      ref: one.ref,
      ref_type: kind,
      ref_path: `refs/${one.tag ? 'tags' : 'heads'}/${one.ref}`,
      ref_protected: String(one.isProtected),
      ...(one.environment === undefined ? {} : { environment: one.environment }),
      ci_config_ref_uri: `gitlab.com/${path}//.gitlab-ci.yml@refs/${one.tag ? 'tags' : 'heads'}/${one.ref}`,
    };
  });
