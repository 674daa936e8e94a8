import { afterEach, describe, expect, it } from '@jest/globals';
import { Secret } from '../../../src/core/secret.ts';
import { CHAOS, type ChaosName } from '../../../src/emulators/chaos.ts';
import { type GithubApi, type GithubApiOptions, startGithubApi } from '../../../src/emulators/github-api.ts';
import type { Subject } from '../../../src/privilege/check.ts';
import { lacks } from '../../../src/privilege/github-api.ts';
import { githubToken } from '../../../src/privilege/probes/github-token.ts';
import type { FakeHost } from '../../fakes/fake-host.ts';
import { NAMESPACE, NONE, subjectOf } from '../checks/job-fixtures.ts';
import { liveHost } from './live-host.ts';

const REPOSITORY = 'octo-org/payments';
let github: GithubApi | undefined;
let hosts: FakeHost[] = [];
afterEach(async () => {
  for (const host of hosts) host.dispose();
  hosts = [];
  await github?.close();
  github = undefined;
});

async function start(options: Partial<GithubApiOptions> = {}): Promise<GithubApi> {
  github = await startGithubApi({ repository: REPOSITORY, ...options });
  return github;
}

interface Ask {
  readonly token?: string;
  readonly command?: Subject['command'];
  readonly isolation?: typeof NAMESPACE;
  readonly clock?: AbortSignal;
}

async function ask(
  api: GithubApi,
  { token = api.jobToken, command = 'check', isolation = NAMESPACE, clock }: Ask = {},
) {
  const host = liveHost({ GITHUB_API_URL: api.url });
  hosts.push(host);
  const subject = subjectOf({
    agent: { isolation },
    subject: { command, hostToken: new Secret('GITHUB_TOKEN', token) },
  });
  const findings = await githubToken.ask(subject, host, clock ?? new AbortController().signal);
  return { findings, host, told: findings.map(({ id, verdict, severity }) => `${id} ${verdict} ${severity}`) };
}

const ALL_UNKNOWN = [
  'host-token-kind unknown medium',
  'host-token-reach unknown medium',
  'host-token-write unknown medium',
];

describe('the token of the job', () => {
  it('that may only read is proved to be the job’s own, of this repository alone, and without a way to write', async () => {
    const api = await start();
    const { told, findings, host } = await ask(api);
    expect(told).toEqual([
      'host-token-kind proved info',
      'host-token-reach proved info',
      'host-token-write proved info',
    ]);
    expect(api.written()).toEqual([]);
    expect(host.hidden).toHaveLength(1);
    expect(JSON.stringify(findings)).not.toContain(api.jobToken);
  });

  it('is asked nothing about writing but in check', async () => {
    const { told, host } = await ask(await start(), { command: 'run' });
    expect(told).toEqual(['host-token-kind proved info', 'host-token-reach proved info']);
    const posts = host.requests.filter(({ method }) => method === 'POST').map(({ url }) => new URL(url).pathname);
    expect(posts).toEqual(['/graphql']);
  });

  it('that may push exceeds, more gravely where nothing holds the agent', async () => {
    const api = await start({ permissions: { contents: 'write' } });
    expect((await ask(api, { command: 'run' })).told).toContain('host-token-write exceeded medium');
    expect((await ask(api, { command: 'run', isolation: NONE })).told).toContain('host-token-write exceeded high');
  });

  it('that may write issues is not proved, for the answer to a lame request is not documented', async () => {
    const api = await start({ permissions: { contents: 'read', issues: 'write' } });
    const { told, findings } = await ask(api);
    expect(told).toContain('host-token-write unknown medium');
    expect(findings.at(-1)?.title).toBe('Not every way to write was refused to the token (issues: HTTP 422).');
    expect(api.written()).toEqual([]);
  });

  it('is not proved by a GitHub that looks at the body first', async () => {
    const { told } = await ask(await start({ bodyFirst: true }));
    expect(told).toContain('host-token-write unknown medium');
  });
});

describe('another token', () => {
  it('of an app is told from that of the job', async () => {
    const api = await start();
    const { told } = await ask(api, { token: api.appToken({ contents: 'read' }), command: 'run' });
    expect(told).toEqual(['host-token-kind exceeded medium', 'host-token-reach proved info']);
  });

  it('of an app on several repositories reaches too far', async () => {
    const api = await start();
    const token = api.appToken({ contents: 'read' }, [REPOSITORY, 'octo-org/other']);
    const open = await ask(api, { token, command: 'run', isolation: NONE });
    expect(open.told).toContain('host-token-reach exceeded high');
    const held = await ask(api, { token, command: 'run' });
    expect(held.told).toContain('host-token-reach exceeded medium');
  });

  it('of an app on another repository alone is not known to be fine', async () => {
    const api = await start();
    const token = api.appToken({ contents: 'read' }, ['octo-org/other']);
    expect((await ask(api, { token })).told).toEqual(ALL_UNKNOWN);
  });

  it.each([
    ['ghp_', ['repo', 'workflow'], ['host-token-kind exceeded high', 'host-token-scopes exceeded high']],
    ['gho_', ['read:org'], ['host-token-kind exceeded high']],
    ['ghu_', undefined, ['host-token-kind exceeded high']],
    ['github_pat_', undefined, ['host-token-kind exceeded high']],
  ] as const)('of a person (%s with %j) is a finding by itself', async (prefix, scopes, expected) => {
    const api = await start();
    expect((await ask(api, { token: api.personToken(prefix, scopes) })).told).toEqual(expected);
    expect(api.written()).toEqual([]);
  });

  it('that buys others is critical', async () => {
    expect((await ask(await start(), { token: 'ghr_0123456789' })).told).toEqual(['host-token-kind exceeded critical']);
  });

  it('that GitHub does not know is unknown', async () => {
    const api = await start();
    expect((await ask(api, { token: 'ghs_0123456789' })).told).toEqual(ALL_UNKNOWN);
    expect((await ask(api, { token: 'v1.0123456789' })).told).toEqual(['host-token-kind unknown medium']);
  });

  it('that has ended is unknown', async () => {
    const api = await start();
    api.expireCredentials(0);
    expect((await ask(api)).told).toEqual(ALL_UNKNOWN);
  });
});

describe('a GitHub that does not answer as documented proves nothing', () => {
  it.each(['grants-all', 'denies-all', 'empty'] as const)('when it lies: %s', async (lies) => {
    expect((await ask(await start({ lies }))).told).toEqual(ALL_UNKNOWN);
  });

  it.each(Object.keys(CHAOS).filter((name) => name !== 'timeout') as ChaosName[])('when there is %s', async (name) => {
    const api = await start();
    api.faults.add(CHAOS[name], Number.POSITIVE_INFINITY);
    const { told } = await ask(api);
    // Under another content type the answers are the true ones.
    if (name === 'wrong content type') expect(told).toContain('host-token-write proved info');
    else expect(told).toEqual(ALL_UNKNOWN);
  });

  it.each(['rate_limit', 'secondary_limit', 'too_many_requests', 'saml', 'archived'])(
    'when it says %s',
    async (code) => {
      const api = await start();
      api.faults.add({ kind: 'error', code }, Number.POSITIVE_INFINITY);
      expect((await ask(api)).told).toEqual(ALL_UNKNOWN);
    },
  );

  it.each(['rate_limit', 'secondary_limit', 'saml', 'archived'])('when it says %s of one write only', async (code) => {
    const api = await start();
    const { findings } = await askWithFaultOn(api, '/issues', code);
    expect(findings.find(({ id }) => id === 'host-token-write')).toMatchObject({
      verdict: 'unknown',
      title: 'Not every way to write was refused to the token (issues: HTTP 403).',
    });
  });

  it('when it hangs until the clock ends', async () => {
    const api = await start();
    api.faults.add(CHAOS.timeout, Number.POSITIVE_INFINITY);
    const clock = AbortSignal.timeout(50);
    expect((await ask(api, { clock })).told).toEqual(ALL_UNKNOWN);
  });
});

/** The answer to one path is replaced by a refusal of another kind. */
async function askWithFaultOn(api: GithubApi, path: string, code: string) {
  const host = liveHost({ GITHUB_API_URL: api.url });
  hosts.push(host);
  const { http } = host;
  const request = http.request.bind(http);
  Object.assign(http, {
    request: async (order: Parameters<typeof request>[0]) => {
      if (order.url.endsWith(path)) api.faults.add({ kind: 'error', code });
      return request(order);
    },
  });
  // One question after the other, so that the fault meets the one it is meant for.
  let last: Promise<unknown> = Promise.resolve();
  const inOrder = http.request;
  Object.assign(http, {
    request: (order: Parameters<typeof request>[0]) => {
      const next = last.then(() => inOrder(order));
      last = next.catch(() => undefined);
      return next;
    },
  });
  const subject = subjectOf({ subject: { command: 'check', hostToken: new Secret('t', api.jobToken) } });
  return { findings: await githubToken.ask(subject, host, new AbortController().signal) };
}

describe('a refusal', () => {
  const MESSAGE = 'Resource not accessible by integration';
  const ACCEPTED = { 'x-accepted-github-permissions': 'issues=write' };
  it.each([
    [403, MESSAGE, ACCEPTED, true],
    [403, MESSAGE, { 'x-accepted-github-permissions': 'issues=write; issues=write,pull_requests=write' }, true],
    [403, 'Resource not accessible by personal access token', ACCEPTED, true],
    [403, MESSAGE, { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' }, false],
    [403, MESSAGE, { 'x-accepted-github-permissions': 'contents=write' }, false],
    [403, MESSAGE, {}, false],
    [403, MESSAGE, { ...ACCEPTED, 'x-ratelimit-remaining': '0' }, false],
    [403, MESSAGE, { ...ACCEPTED, 'retry-after': '60' }, false],
    [403, 'Forbidden', ACCEPTED, false],
    [404, MESSAGE, ACCEPTED, false],
    [422, MESSAGE, ACCEPTED, false],
  ] as [number, string, Record<string, string>, boolean][])(
    '%s %s %j lacks issues: %s',
    (status, message, headers, expected) => {
      expect(lacks({ status, headers, body: JSON.stringify({ message }) }, 'issues')).toBe(expected);
    },
  );
});

describe('the probe', () => {
  it.each([
    [{}, true],
    [{ subject: { hostToken: undefined } }, false],
    [{ context: { platform: 'shell' } }, false],
    [{ context: { repository: undefined } }, false],
  ] as const)('with %j applies: %s', (changes, expected) => {
    const base = { hostToken: new Secret('t', 'ghs_x') };
    const subject = subjectOf({ ...changes, subject: { ...base, ...('subject' in changes ? changes.subject : {}) } });
    expect(githubToken.applies(subject)).toBe(expected);
  });

  it('sends the token nowhere when the server is not told', async () => {
    const host = liveHost();
    hosts.push(host);
    const subject = subjectOf({ context: { server: undefined }, subject: { hostToken: new Secret('t', 'ghs_x') } });
    const findings = await githubToken.ask(subject, host, new AbortController().signal);
    expect(findings.map(({ verdict }) => verdict)).toEqual(['unknown']);
    expect(host.requests).toEqual([]);
  });
});
