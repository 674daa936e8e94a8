import { afterEach, describe, expect, it } from '@jest/globals';
import { type GithubApi, type GithubApiOptions, startGithubApi } from '../../src/emulators/github-api.ts';
import { type Answer, asked, post } from './http-client.ts';

let github: GithubApi | undefined;
afterEach(async () => {
  await github?.close();
  github = undefined;
});

async function start(options: Partial<GithubApiOptions> = {}): Promise<GithubApi> {
  github = await startGithubApi({ repository: 'o/r', ...options });
  return github;
}

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
const get = (api: GithubApi, path: string, token = api.jobToken): Promise<Answer> =>
  asked(api.url + path, { headers: bearer(token) });

describe('GitHub’s API', () => {
  it('knows no stranger', async () => {
    const api = await start();
    expect((await get(api, '/repos/o/r', 'ghs_other')).status).toBe(401);
    expect((await asked(`${api.url}/repos/o/r`)).body).toMatchObject({ message: 'Bad credentials' });
  });

  it('tells the repository to its job, and says who may push', async () => {
    const api = await start({ permissions: { contents: 'write' } });
    expect((await get(api, '/repos/o/r')).body).toMatchObject({ full_name: 'o/r', permissions: { push: true } });
    expect((await get(api, '/repos/o/r', api.appToken({ contents: 'read' }))).body).toMatchObject({
      permissions: { push: false },
    });
    expect((await get(api, '/repos/o/other')).status).toBe(404);
  });

  it('names scopes for a person’s classic token only', async () => {
    const api = await start();
    const scopes = async (token: string) => (await get(api, '/repos/o/r', token)).headers.get('x-oauth-scopes');
    expect(await scopes(api.personToken('ghp_', ['repo']))).toBe('repo');
    expect(await scopes(api.personToken('github_pat_'))).toBeNull();
    expect(await scopes(api.jobToken)).toBeNull();
  });

  it('refuses a write without the permission, and says which it takes', async () => {
    const api = await start();
    const answer = await post(`${api.url}/repos/o/r/issues`, { title: 'x' }, bearer(api.jobToken));
    expect([answer.status, answer.body.message]).toEqual([403, 'Resource not accessible by integration']);
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('issues=write');
    expect(api.written()).toEqual([]);
  });

  it('writes with the permission and a whole body, and not with half of one', async () => {
    const api = await start({ permissions: { issues: 'write' } });
    expect((await post(`${api.url}/repos/o/r/issues`, {}, bearer(api.jobToken))).status).toBe(422);
    expect(api.written()).toEqual([]);
    expect((await post(`${api.url}/repos/o/r/issues`, { title: 'x' }, bearer(api.jobToken))).status).toBe(201);
    expect(api.written()).toEqual(['/repos/o/r/issues']);
  });

  it('may look at the body first', async () => {
    const api = await start({ bodyFirst: true });
    expect((await post(`${api.url}/repos/o/r/issues`, {}, bearer(api.jobToken))).status).toBe(422);
    expect((await post(`${api.url}/repos/o/r/issues`, { title: 'x' }, bearer(api.jobToken))).status).toBe(403);
  });

  it('counts the repositories of an installation', async () => {
    const api = await start();
    const count = async (token: string) => (await get(api, '/installation/repositories', token)).body.total_count;
    expect(await count(api.jobToken)).toBe(1);
    expect(await count(api.appToken({}, ['o/r', 'o/b']))).toBe(2);
    expect((await get(api, '/installation/repositories', api.personToken('ghp_'))).status).toBe(403);
  });

  it('limits as GitHub does, when told to', async () => {
    const api = await start();
    api.faults.add({ kind: 'error', code: 'rate_limit' });
    api.faults.add({ kind: 'error', code: 'too_many_requests' });
    const first = await get(api, '/repos/o/r');
    expect([first.status, first.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    const second = await get(api, '/repos/o/r');
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await get(api, '/repos/o/r')).status).toBe(200);
  });
});
