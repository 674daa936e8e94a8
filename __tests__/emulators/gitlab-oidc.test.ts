import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type GitlabJobFacts, gitlabSubject, startGitlabOidc, startWorld } from '../../src/emulators/index.ts';

const NOW = Date.UTC(2026, 10, 21, 12);

async function minted(job: Partial<GitlabJobFacts> = {}) {
  const oidc = await startGitlabOidc({ job, clock: () => NOW });
  try {
    const token = oidc.mint('sts.amazonaws.com');
    const [head = '', payload = '', signature = ''] = token.split('.');
    const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
    const listed = (await (await fetch(oidc.jwksUrl)).json()) as { keys: JsonWebKey[] };
    const key = createPublicKey({ key: listed.keys[0]!, format: 'jwk' });
    const signed = verify('sha256', Buffer.from(`${head}.${payload}`), key, Buffer.from(signature, 'base64url'));
    return { claims: read(payload), signed, env: oidc.env(), oidc };
  } finally {
    await oidc.close();
  }
}

describe('the GitLab issuer', () => {
  it('signs with the key it lists, for as long as the job may take', async () => {
    const { claims, signed } = await minted({ jobTimeoutSeconds: 1200 });
    expect(signed).toBe(true);
    expect(claims).toMatchObject({
      iss: 'https://gitlab.com',
      aud: 'sts.amazonaws.com',
      sub: 'project_path:acme/payments:ref_type:branch:ref:main',
      ref_protected: 'true',
      pipeline_source: 'push',
      runner_environment: 'gitlab-hosted',
      iat: NOW / 1000,
      exp: NOW / 1000 + 1200,
    });
    expect(claims).not.toHaveProperty('environment');
  });

  it('names the fork as the project of a merge request, and the parent as the one of the job', async () => {
    const { claims, env } = await minted({
      mergeRequest: '7',
      source: 'merge_request_event',
      sourceProject: 'stranger/payments',
      sourceProjectId: '9000',
    });
    expect(claims).toMatchObject({
      sub: 'project_path:stranger/payments:ref_type:branch:ref:main',
      project_path: 'stranger/payments',
      job_project_path: 'acme/payments',
      ref_protected: 'false',
    });
    expect(env).toMatchObject({ CI_PROJECT_PATH: 'acme/payments', CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '9000' });
    expect(env).not.toHaveProperty('CI_COMMIT_BRANCH');
  });

  it('tells no merge request where there is none', async () => {
    const { env } = await minted();
    expect(Object.keys(env).filter((name) => name.startsWith('CI_MERGE_REQUEST'))).toEqual([]);
    expect(env).toMatchObject({ GITLAB_CI: 'true', CI_COMMIT_BRANCH: 'main', CI_JOB_TIMEOUT: '3600' });
  });

  it('stands beside GitHub in a world whose role admits both', async () => {
    const world = await startWorld({ gitlab: {} });
    try {
      expect(world.gitlab && gitlabSubject(world.gitlab.job)).toBe(
        'project_path:acme/payments:ref_type:branch:ref:main',
      );
      const token = world.gitlab?.mint('sts.amazonaws.com') ?? '';
      expect(world.secrets()).toContain(token);
      const query = new URLSearchParams({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: world.roleArn,
        RoleSessionName: 'test',
        WebIdentityToken: token,
      });
      const ask = (body: URLSearchParams) => fetch(world.sts.url, { method: 'POST', body });
      expect((await ask(query)).status).toBe(200);
      query.set(
        'WebIdentityToken',
        world.gitlab?.mint('sts.amazonaws.com', { sub: 'project_path:x/y:ref_type:branch:ref:main' }) ?? '',
      );
      expect((await ask(query)).status).toBe(403);
    } finally {
      await world.close();
    }
  });
});
