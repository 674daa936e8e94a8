/** What GitHub's event files say about a change. */
import { describe, expect, it } from '@jest/globals';
import { readChange } from '../../src/ci/github/change.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);

function read(name: string, event: unknown) {
  const env = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: '/event.json' };
  return readChange(env, () => (typeof event === 'string' ? event : JSON.stringify(event)));
}

describe('the event of a change', () => {
  it('names number, commits, words and labels of a pull request', () => {
    const pull = {
      number: 7,
      title: 'A title',
      body: null,
      labels: [{ name: 'one' }, { name: 2 }],
      head: { sha: HEAD },
      base: { sha: BASE, ref: 'main' },
    };
    expect(read('pull_request', { action: 'labeled', label: { name: 'one' }, pull_request: pull })).toMatchObject({
      number: 7,
      title: 'A title',
      description: undefined,
      labels: ['one'],
      head: HEAD,
      base: BASE,
      baseRef: 'main',
      action: 'labeled',
      label: 'one',
    });
  });

  it.each([
    ['an ordinary push', { before: BASE, after: HEAD }, { before: BASE, after: HEAD }],
    ['a new branch', { before: '0'.repeat(40), after: HEAD }, { before: undefined, after: HEAD }],
    ['a branch that was deleted', { before: BASE, after: '0'.repeat(40) }, undefined],
    ['commits that are options', { before: '--all', after: '-x' }, undefined],
  ])('tells of %s what was there before and after', (_what, event, push) => {
    expect(read('push', event)?.push).toEqual(push);
  });

  it('tells a comment on a pull request from one on an issue', () => {
    const comment = { id: 1, user: { login: 'mona' }, body: '/keyless review', created_at: '2026-11-03T09:00:00Z' };
    const on = (issue: object) => read('issue_comment', { action: 'created', comment, issue });
    expect(on({ number: 7, pull_request: {} })).toMatchObject({
      number: 7,
      onIssue: false,
      comment: { author: 'mona', text: '/keyless review', createdAt: '2026-11-03T09:00:00Z' },
    });
    expect(on({ number: 7 })).toMatchObject({ number: undefined, onIssue: true });
  });

  it('names the commit of an earlier workflow', () => {
    expect(read('workflow_run', { workflow_run: { head_sha: HEAD } })).toMatchObject({ head: HEAD, number: undefined });
  });

  it.each(['', 'null', '[]', '{', '7'])('is nothing when the file holds %j', (text) => {
    expect(read('pull_request', text)).toBeUndefined();
  });

  it('has none of its fields when they are of another type', () => {
    const pull = { number: '7', title: 1, head: 'x', base: { sha: 7 }, labels: {} };
    expect(read('pull_request', { pull_request: pull })).toMatchObject({
      number: undefined,
      title: undefined,
      head: undefined,
      base: undefined,
      labels: [],
    });
  });
});
