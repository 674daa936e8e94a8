import { afterEach, describe, expect, it } from '@jest/globals';
import { gitlab } from '../../../src/privilege/checks/gitlab.ts';
import { identityClaims } from '../../../src/privilege/checks/identity-claims.ts';
import { runner } from '../../../src/privilege/checks/runner.ts';
import { type Changes, found, judged, NONE, tidy, USER } from './job-fixtures.ts';

afterEach(tidy);

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: object): string => `${encoded({ alg: 'RS256' })}.${encoded(claims)}.c2lnbmF0dXJl`;
const ISSUER = 'https://gitlab.com';

const JOB = {
  GITLAB_CI: 'true',
  CI_PIPELINE_SOURCE: 'push',
  CI_COMMIT_REF_PROTECTED: 'true',
  CI_COMMIT_REF_NAME: 'main',
  CI_PROJECT_ID: '7',
  CI_JOB_TOKEN: 'glcbt-64_CANARY',
  KEYLESS_AGENT_ID_TOKEN: jwt({ iss: ISSUER, aud: 'sts.amazonaws.com' }),
};
const HERE: Changes = {
  context: { platform: 'shell', event: undefined, repository: undefined, runner: 'unknown' },
  claims: {
    ref_protected: 'true',
    environment: 'agent',
    environment_protected: 'true',
    runner_environment: 'gitlab-hosted',
  },
};
const job = (env: Record<string, string> = {}, more: Changes = {}): Changes => ({
  ...HERE,
  ...more,
  claims: { ...HERE.claims, ...more.claims },
  env: { ...JOB, ...env },
});
const open = { agent: { isolation: NONE } };

describe('a job on GitLab', () => {
  it('as documented has nothing that exceeds, and no secret in what is told', async () => {
    const findings = await found(gitlab, job());
    expect(findings.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(['gitlab-job-token enforced']);
    expect(JSON.stringify(findings)).not.toContain('CANARY');
  });

  it('is one only when GitLab says so, not a tool that plays it', async () => {
    expect(await found(gitlab, job({ GITLAB_CI: 'false' }, open))).toEqual([]);
  });

  const rows: readonly [string, string, Changes, string][] = [
    ['gitlab-job-token', 'of another user', job({}, { agent: { isolation: USER } }), 'enforced info'],
    ['gitlab-job-token', 'that nothing holds', job({}, open), 'exceeded medium'],
    [
      'gitlab-job-token',
      'that nothing holds and that may start programs',
      job({}, { agent: { isolation: NONE, permissions: 'full' } }),
      'exceeded high',
    ],
    ['gitlab-job-token', 'of unknown isolation', job({}, { agent: { isolation: undefined } }), 'unknown medium'],
    ['gitlab-job-token', 'where none is started', job({}, { subject: { command: 'auth' } }), 'none'],
    [
      'gitlab-id-tokens',
      'with tokens for others, held',
      job({ VAULT_ID_TOKEN: jwt({ aud: 'https://vault.example.com' }) }),
      'exceeded low',
    ],
    [
      'gitlab-id-tokens',
      'with tokens for others, not held',
      job({ VAULT_ID_TOKEN: jwt({ aud: 'https://vault.example.com' }) }, open),
      'exceeded medium',
    ],
    [
      'gitlab-id-tokens',
      'with one token for two',
      job({ KEYLESS_AGENT_ID_TOKEN: jwt({ aud: ['sts.amazonaws.com', 'x'] }) }),
      'exceeded low',
    ],
    ['gitlab-id-tokens', 'with a JWT that is for nobody', job({ OTHER: jwt({ sub: 'x' }) }), 'none'],
    ['gitlab-id-tokens', 'with something like a JWT', job({ OTHER: 'eyJhbGciOiJub25lIn0.e30.' }), 'none'],
    ['ref-unprotected', 'on a protected branch', job(), 'none'],
    [
      'ref-unprotected',
      'on another, with an environment',
      job({}, { claims: { ref_protected: 'false' } }),
      'exceeded low',
    ],
    [
      'ref-unprotected',
      'on another, without',
      job({}, { claims: { ref_protected: 'false', environment: undefined } }),
      'exceeded medium',
    ],
    [
      'ref-unprotected',
      'by the variable alone',
      job({ CI_COMMIT_REF_PROTECTED: 'false' }, { claims: { ref_protected: undefined } }),
      'exceeded low',
    ],
    [
      'ref-unprotected',
      'on a merge request, which has no ref',
      job(
        { CI_PIPELINE_SOURCE: 'merge_request_event', CI_COMMIT_REF_PROTECTED: 'false' },
        { claims: { ref_protected: 'false' } },
      ),
      'none',
    ],
    [
      'ref-protection-unknown',
      'that does not say',
      job({ CI_COMMIT_REF_PROTECTED: '' }, { claims: { ref_protected: undefined } }),
      'unknown low',
    ],
    ['trigger-fork', 'of a fork', job({ CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '8' }), 'exceeded high'],
    ['trigger-fork', 'of this project', job({ CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '7' }), 'none'],
    ['environment-none', 'without environment', job({}, { claims: { environment: undefined } }), 'exceeded low'],
    ['environment-none', 'with one', job(), 'none'],
    [
      'environment-unprotected',
      'with one that holds nobody off',
      job({}, { claims: { environment_protected: 'false' } }),
      'exceeded low',
    ],
    ['environment-unprotected', 'with one that does', job(), 'none'],
  ];
  it.each(rows)('%s: a job %s', async (id, _name, changes, expected) => {
    expect(await judged(gitlab, id, changes)).toBe(expected);
  });

  it('tells for whom the other tokens are, and nothing else of them', async () => {
    const token = jwt({ aud: 'https://vault.example.com', sub: 'project_path:a/CANARY' });
    const findings = await found(gitlab, job({ VAULT_ID_TOKEN: token }));
    expect(findings.map(({ title }) => title)).toContain(
      'The job holds identity tokens for others too: VAULT_ID_TOKEN (https://vault.example.com).',
    );
    expect(JSON.stringify(findings)).not.toContain('CANARY');
  });

  it('neutralises what an audience could smuggle into a log', async () => {
    const findings = await found(gitlab, job({ X_ID_TOKEN: jwt({ aud: 'a\n::error::b' }) }));
    expect(findings.map(({ title }) => title).join()).not.toMatch(/\n/);
  });
});

describe('what GitLab’s token tells of runner and life', () => {
  it.each([
    ['self-hosted', 'runner-self-hosted', 'exceeded medium'],
    ['gitlab-hosted', 'runner-self-hosted', 'none'],
    ['gitlab-hosted', 'runner-unknown', 'none'],
    ['something', 'runner-unknown', 'unknown low'],
  ])('runner_environment %s: %s is %s', async (environment, id, expected) => {
    expect(await judged(runner, id, job({}, { claims: { runner_environment: environment } }))).toBe(expected);
  });

  it('is believed only when the token is', async () => {
    expect(await judged(runner, 'runner-unknown', job({}, { trust: 'unverified' }))).toBe('unknown low');
  });

  it('a life of the whole job weighs less where nothing else can be had', async () => {
    const claims = { sub: 'project_path:a/b:ref_type:branch:ref:main', iat: 0, exp: 3600 };
    expect(await judged(identityClaims, 'identity-lifetime', job({}, { claims }))).toBe('exceeded low');
    expect(await judged(identityClaims, 'identity-lifetime', { claims })).toBe('exceeded medium');
  });
});
