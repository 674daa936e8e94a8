import { afterEach, describe, expect, it } from '@jest/globals';
import { ACTIONS_BOT, startGithubReviews } from '../../src/emulators/github-reviews.ts';
import { startGitlabNotes } from '../../src/emulators/gitlab-notes.ts';
import { asked } from '../emulators/http-client.ts';
import { HEAD, PATCH_A } from './review-fixtures.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function github(permissions: Record<string, 'read' | 'write'>, more: { contentPerMinute?: number } = {}) {
  const api = await startGithubReviews({
    repository: 'o/r',
    pull: {
      number: 7,
      head: HEAD,
      author: { id: 5, login: 'mona' },
      files: [{ filename: 'f.js', status: 'modified', patch: PATCH_A }],
    },
    ...more,
  });
  open.push(api.close);
  const token = api.jobToken(permissions);
  const send = (method: string, path: string, body?: object, bearer = token) =>
    asked(`${api.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${bearer}`, 'user-agent': 'test' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  return { api, send };
}

const review = (comment: object, more: object = {}): object => ({
  commit_id: HEAD,
  event: 'COMMENT',
  body: 'b',
  comments: [{ path: 'f.js', body: 'c', side: 'RIGHT', line: 2, ...comment }],
  ...more,
});
const REVIEWS = '/repos/o/r/pulls/7/reviews';

describe('the emulated GitHub', () => {
  it.each([
    ['a line outside of the diff', review({ line: 20 }), 'Line could not be resolved'],
    ['a removed line on the new side', review({ line: 41 }), 'Line could not be resolved'],
    ['a path outside of the change', review({ path: 'g.js' }), 'Path could not be resolved'],
    ['a range over two hunks', review({ start_line: 2, line: 43 }), 'same hunk'],
    ['a range that is turned round', review({ start_line: 4, line: 3 }), 'must precede'],
    ['a member it does not know', review({ subject_type: 'file' }), 'not a permitted key'],
    ['a commit it does not know', review({}, { commit_id: 'd'.repeat(40) }), 'not part of the pull request'],
    ['an approval by a job', review({}, { event: 'APPROVE' }), 'not permitted to approve'],
    ['no body', review({}, { body: '' }), 'missing_field'],
    ['a body that is too long', review({ body: 'x'.repeat(65_537) }), 'too long'],
  ])('refuses %s', async (_name, body, why) => {
    const { api, send } = await github({ 'pull-requests': 'write' });
    const answer = await send('POST', REVIEWS, body);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(why);
    expect([api.reviews.length, api.inline.length]).toEqual([0, 0]);
  });

  it('takes what stands in the diff', async () => {
    const { api, send } = await github({ 'pull-requests': 'write' });
    expect((await send('POST', REVIEWS, review({ start_line: 2, start_side: 'RIGHT', line: 4 }))).status).toBe(200);
    expect(api.inline).toMatchObject([{ user: ACTIONS_BOT, path: 'f.js', line: 4, start_line: 2 }]);
  });

  it('asks for the permission, by name, and for a token', async () => {
    const { send } = await github({ 'pull-requests': 'read' });
    const refused = await send('POST', REVIEWS, review({}));
    expect([refused.status, refused.headers.get('x-accepted-github-permissions')]).toEqual([
      403,
      'pull_requests=write',
    ]);
    expect((await send('GET', REVIEWS)).status).toBe(200);
    expect((await send('GET', REVIEWS, undefined, 'ghs_other')).status).toBe(401);
    expect((await send('POST', '/repos/o/r/check-runs', { name: 'x', head_sha: HEAD })).status).toBe(403);
  });

  it('limits what creates content', async () => {
    const { send } = await github({ issues: 'write' }, { contentPerMinute: 2 });
    const statuses: number[] = [];
    for (let at = 0; at < 3; at++)
      statuses.push((await send('POST', '/repos/o/r/issues/7/comments', { body: 'x' })).status);
    expect(statuses).toEqual([201, 201, 403]);
  });
});

describe('the emulated GitLab', () => {
  async function gitlab() {
    const files = [{ old_path: 'f.js', new_path: 'f.js', diff: PATCH_A }];
    const api = await startGitlabNotes({
      project: 'g/p',
      iid: 7,
      version: { base: '1'.repeat(40), start: '2'.repeat(40), head: HEAD, files },
    });
    open.push(api.close);
    const token = api.token(42, ['api']);
    const send = (path: string, body: object, method = 'POST', key = token) =>
      asked(`${api.api}/projects/g%2Fp/merge_requests/7${path}`, {
        method,
        headers: { 'private-token': key },
        body: JSON.stringify(body),
      });
    return { api, send };
  }

  const at = (more: object) => ({
    body: 'c',
    position: {
      position_type: 'text',
      base_sha: '1'.repeat(40),
      start_sha: '2'.repeat(40),
      head_sha: HEAD,
      old_path: 'f.js',
      new_path: 'f.js',
      ...more,
    },
  });

  it.each([
    ['a new line', at({ new_line: 2 }), 201],
    ['an unchanged line with both numbers', at({ new_line: 5, old_line: 3 }), 201],
    ['an unchanged line with one number', at({ new_line: 5 }), 400],
    ['a line outside of the diff', at({ new_line: 20 }), 400],
    ['another commit', at({ new_line: 2, head_sha: 'd'.repeat(40) }), 400],
    ['another path', at({ new_line: 2, new_path: 'g.js' }), 400],
  ])('answers to %s', async (_name, body, status) => {
    const { send } = await gitlab();
    expect((await send('/discussions', body)).status).toBe(status);
  });

  it('asks for the scope, and lets nobody change the note of another', async () => {
    const { api, send } = await gitlab();
    api.plant(99, 'mine');
    expect((await send('/notes', { body: 'x' }, 'POST', api.token(43, ['read_api']))).status).toBe(403);
    expect((await send('/notes', { body: 'x' }, 'POST', 'glpat-other')).status).toBe(401);
    expect((await send(`/notes/${api.notes[0]!.id}`, { body: 'x' }, 'PUT')).status).toBe(403);
  });

  it('would run what begins with a slash', async () => {
    const { api, send } = await gitlab();
    await send('/notes', { body: 'hello\n/merge\nor a/b' });
    expect(api.quickActions).toEqual(['/merge']);
  });
});
