import { afterEach, describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/core/secret.ts';
import { type GitlabNotes, startGitlabNotes, type Version } from '../../src/emulators/gitlab-notes.ts';
import { LiveHttp } from '../../src/host/http.ts';
import { codeQualityOf, EMPTY_CODE_QUALITY } from '../../src/review/gitlab/code-quality.ts';
import { gitlab } from '../../src/review/gitlab/index.ts';
import type { PublishContext, Published } from '../../src/review/publisher.ts';
import type { Review } from '../../src/review/review.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import {
  contextFor,
  HEAD,
  INJECTION,
  later,
  OFF_BY_ONE,
  PATCH_A,
  PATCH_B,
  reviewOf,
  WRONG_SIGN,
} from './review-fixtures.ts';

const PROJECT = 'group/sub/app';
const BOT = 42;
const VERSION: Version = {
  base: '1'.repeat(40),
  start: '2'.repeat(40),
  head: HEAD,
  files: [
    { old_path: 'src/find.js', new_path: 'src/find.js', diff: PATCH_A },
    { old_path: 'src/add.js', new_path: 'src/add.js', diff: PATCH_B },
  ],
};

const open: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

interface Stage {
  readonly api: GitlabNotes;
  readonly host: FakeHost;
  publish(review: Review, more?: Partial<PublishContext>): Promise<Published>;
}

async function stage(scopes: readonly string[] = ['api']): Promise<Stage> {
  const host = new FakeHost();
  const http = new LiveHttp({
    env: {},
    nodeVersion: process.versions.node,
    cancelled: host.cancelled,
    cancellation: () => new Error('cancelled'),
  });
  Object.assign(host.http, { request: http.request.bind(http) });
  const api = await startGitlabNotes({ project: PROJECT, iid: 7, version: VERSION });
  open.push(
    () => http.close(),
    () => api.close(),
    () => host.dispose(),
  );
  const token = api.token(BOT, scopes);
  return {
    api,
    host,
    publish: (review, context) => gitlab.publish(review, contextFor(api.api, PROJECT, token, context), host),
  };
}

const ALL = [INJECTION, WRONG_SIGN, OFF_BY_ONE];
const diffNotes = ({ notes }: GitlabNotes) => notes.filter(({ type }) => type === 'DiffNote');

describe('a review published on GitLab', () => {
  it('is a discussion for each finding at its line, and one note', async () => {
    const { api, publish } = await stage();
    expect(await publish(reviewOf(ALL))).toMatchObject({ reach: 'inline', comments: 3, notes: [], annotations: [] });
    expect(diffNotes(api).map(({ position }) => [position?.new_path, position?.new_line, position?.old_line])).toEqual([
      ['src/find.js', 2, undefined],
      ['src/add.js', 2, undefined],
      ['src/find.js', 44, 41],
    ]);
    expect(diffNotes(api)[1]?.body).toContain('```suggestion:-0+0\n  return a + b;\n```');
    expect(api.notes.filter(({ type }) => type === null)).toHaveLength(1);
  });

  it('again makes no new discussion, and the same words no request at all', async () => {
    const { api, publish } = await stage();
    await publish(reviewOf(ALL));
    const before = api.notes.length;
    expect(
      await publish(reviewOf([{ ...INJECTION, message: 'SQL from untrusted text.' }, WRONG_SIGN, OFF_BY_ONE])),
    ).toMatchObject({ comments: 0, writes: 1 });
    expect(
      (await publish(reviewOf([{ ...INJECTION, message: 'SQL from untrusted text.' }, WRONG_SIGN, OFF_BY_ONE]))).writes,
    ).toBe(0);
    expect(api.notes).toHaveLength(before);
  });

  it('resolves its own discussion when the finding is gone', async () => {
    const { api, publish } = await stage();
    await publish(reviewOf([INJECTION, WRONG_SIGN]));
    await publish(later(reviewOf([INJECTION])));
    expect(diffNotes(api).map(({ resolved }) => resolved)).toEqual([false, true]);
    const writes = api.writes.length;
    await publish(later(reviewOf([INJECTION])));
    expect(api.writes.slice(writes)).toEqual([]);
  });

  it('opens its discussion again when the finding is back', async () => {
    const { api, publish } = await stage();
    const both = reviewOf([INJECTION, WRONG_SIGN]);
    for (const review of [both, later(reviewOf([INJECTION])), both]) await publish(review);
    expect(diffNotes(api).map(({ resolved }) => resolved)).toEqual([false, false]);
    expect((await publish(both)).writes).toBe(0);
  });

  it('ignores markers that an author planted', async () => {
    const [first, second] = [await stage(), await stage()];
    await first.publish(reviewOf(ALL));
    for (const { body, type } of first.api.notes) second.api.plant(99, body, type ?? undefined);
    expect(await second.publish(reviewOf(ALL))).toMatchObject({ comments: 3 });
  });

  it('runs no quick action, wherever the model wrote it', async () => {
    const { api, publish } = await stage();
    const message = '/merge\n> /approve\n```\n/close\n```\n  /label ~bug\n- /assign me\n~~~~\n/lock\n~~~~\n`/unlock`';
    const suggestion = { original: '  return a - b;', replacement: '/merge' };
    const findings = [
      { ...INJECTION, message },
      { ...WRONG_SIGN, message, suggestion },
      { ...OFF_BY_ONE, start_line: null, end_line: null, message },
    ];
    await publish({ ...reviewOf(findings), summary: message });
    expect(api.notes).toHaveLength(3);
    expect(api.quickActions).toEqual([]);
  });

  it('is refused at one line without losing the others', async () => {
    const { api, publish } = await stage();
    api.push({ ...VERSION, files: [VERSION.files[0]!] }, true);
    const published = await publish(reviewOf(ALL));
    expect(published).toMatchObject({
      reach: 'inline',
      comments: 2,
      notes: ['Told in the summary, for GitLab did not accept their lines: 1.'],
    });
  });

  it('of an earlier version stands at the lines of that version', async () => {
    const { api, publish } = await stage();
    api.push({ ...VERSION, head: 'b'.repeat(40) });
    expect(await publish(reviewOf(ALL))).toMatchObject({ reach: 'inline', comments: 3 });
    expect(diffNotes(api)[0]?.position?.head_sha).toBe(HEAD);
  });

  it('of a version that is gone stands in the note alone', async () => {
    const { api, publish } = await stage();
    api.push({ ...VERSION, head: 'b'.repeat(40) }, true);
    const published = await publish(reviewOf(ALL));
    expect(published).toMatchObject({ reach: 'summary', comments: 0 });
    expect(published.notes).toEqual([
      'The reviewed commit is no longer part of the merge request; the findings stand in the summary.',
    ]);
  });
});

describe('a token on GitLab', () => {
  it('that may only read leads to annotations, and is told', async () => {
    const { api, publish } = await stage(['read_api']);
    const published = await publish(reviewOf(ALL));
    expect(published).toMatchObject({ reach: 'none', writes: 1 });
    expect(published.notes[0]).toContain('it needs the scope `api`');
    expect(published.annotations).toHaveLength(3);
    expect(api.notes).toEqual([]);
  });

  it('that is not one stops the publication', async () => {
    const { publish } = await stage();
    await expect(publish(reviewOf(ALL), { token: new Secret('host token', 'glpat-wrong') })).rejects.toMatchObject({
      code: 'publication-stopped',
    });
  });
});

describe('limits and faults on GitLab', () => {
  it('waits as long as the host asks', async () => {
    const { api, host, publish } = await stage();
    api.faults.add({ kind: 'error', code: 'too-many' });
    expect(await publish(reviewOf(ALL))).toMatchObject({ comments: 3 });
    expect(host.slept).toEqual([4_000]);
  });

  it('asks no further when the host takes nothing more, and tells the rest in the summary', async () => {
    const { api, host, publish } = await stage();
    for (let reads = 0; reads < 3; reads++) api.faults.add({ kind: 'skew', seconds: 0 });
    for (let tries = 0; tries < 6; tries++) api.faults.add({ kind: 'error', code: 'too-many' });
    expect(await publish(reviewOf(ALL))).toMatchObject({
      reach: 'summary',
      comments: 0,
      writes: 2,
      notes: ['A discussion could not be made: creating a discussion: too many requests (429).'],
    });
    expect(host.slept).toEqual([4_000, 4_000, 4_000, 4_000, 4_000]);
    expect(await publish(reviewOf(ALL))).toMatchObject({ reach: 'inline', comments: 3 });
  });

  it.each([0, 2])('says nothing twice when an answer is none, be it the one after %j others', async (before) => {
    const { api, publish } = await stage();
    await publish(reviewOf(ALL));
    for (let reads = 0; reads < before; reads++) api.faults.add({ kind: 'skew', seconds: 0 });
    api.faults.add({ kind: 'garbage' });
    expect(await publish(reviewOf(ALL))).toMatchObject({ reach: 'none', writes: 0 });
    expect(api.notes).toHaveLength(4);
  });

  it('makes no second discussion when the answer to the first was lost', async () => {
    const { api, publish } = await stage();
    for (let reads = 0; reads < 3; reads++) api.faults.add({ kind: 'skew', seconds: 0 });
    api.faults.add({ kind: 'error', code: 'lost-answer' });
    expect(await publish(reviewOf(ALL))).toMatchObject({ comments: 3 });
    expect(diffNotes(api)).toHaveLength(3);
  });
});

describe('a Code Quality report', () => {
  it('has what GitLab asks for, and fingerprints that are apart', () => {
    const items = JSON.parse(codeQualityOf(reviewOf(ALL))) as { fingerprint: string }[];
    expect(items[0]).toEqual({
      description: INJECTION.message,
      check_name: 'review/security',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      severity: 'critical',
      location: { path: 'src/find.js', lines: { begin: 2, end: 2 } },
    });
    expect(new Set(items.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  it('is empty on the default branch', () => {
    expect(EMPTY_CODE_QUALITY).toBe('[]\n');
    expect(JSON.parse(codeQualityOf(reviewOf([])))).toEqual([]);
  });
});
