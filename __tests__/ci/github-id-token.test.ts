import { afterEach, describe, expect, it } from '@jest/globals';
import { github } from '../../src/ci/github.ts';
import { shell } from '../../src/ci/shell.ts';
import type { RunContext } from '../../src/core/context.ts';
import { asKeylessError, type KeylessError } from '../../src/core/errors.ts';
import { HttpError, type HttpRequest, type HttpResponse } from '../../src/core/host.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const REQUEST = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines.example/token?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token-value',
};
const TOKEN = 'aGVhZGVy.cGF5bG9hZA.c2lnbmF0dXJl';
const context: RunContext = {
  platform: 'github',
  event: 'push',
  fork: false,
  dependabot: false,
  runner: 'hosted',
  workspace: '/w',
  debug: false,
};

const hosts: FakeHost[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.dispose();
});

function hostOf(answers: readonly (HttpResponse | Error)[], env: Record<string, string> = REQUEST): FakeHost {
  let at = 0;
  const host = new FakeHost({
    env,
    answer: () => {
      const answer = answers[Math.min(at++, answers.length - 1)]!;
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  hosts.push(host);
  return host;
}

const answer = (status: number, body = ''): HttpResponse => ({ status, headers: {}, body });
const good = answer(200, JSON.stringify({ value: TOKEN }));
const notYet = (state: string) =>
  answer(403, `{"message":"Can't issue ID_TOKEN for job in '${state}' state. leak-me"}`);

async function failure(host: FakeHost, run: RunContext = context, platform = github): Promise<KeylessError> {
  return platform.idToken('sts.amazonaws.com', host, run).then(
    () => {
      throw new Error('a token was given');
    },
    (error: unknown) => asKeylessError(error),
  );
}

describe('asking GitHub for an identity token', () => {
  it('sends the audience percent-encoded and the request token as bearer, and hides both tokens', async () => {
    const host = hostOf([good]);
    const token = await github.idToken('https://x.example/a b&c', host, context);
    expect(token.reveal()).toBe(TOKEN);
    expect(host.requests.map(({ url, headers }: HttpRequest) => [url, headers?.authorization])).toEqual([
      [
        'https://pipelines.example/token?api-version=2.0&audience=https%3A%2F%2Fx.example%2Fa%20b%26c',
        'Bearer request-token-value',
      ],
    ]);
    expect(host.hidden.map((secret) => secret.reveal())).toEqual(['request-token-value', TOKEN]);
  });

  it.each(['Pending', 'Delayed'])('waits for a job that is still %s', async (state) => {
    const host = hostOf([notYet(state), notYet(state), notYet(state), notYet(state), notYet(state), good]);
    await expect(github.idToken('a', host, context)).resolves.toBeDefined();
    expect(host.requests.length).toBe(6);
  });

  it('gives up on a job that stays Pending within 30 seconds', async () => {
    const host = hostOf([notYet('Pending')]);
    const error = await failure(host);
    expect(error.code).toBe('identity-request-failed');
    expect(host.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(30_000);
    expect(host.slept.length).toBeGreaterThan(4);
  });

  it.each([
    ['a completed job', notYet('Completed'), 1],
    ['a refused request token', answer(401, 'leak-me'), 1],
    ['a server fault', answer(500, 'leak-me'), 4],
    ['a reset connection', new HttpError('reset', 'pipelines.example: connection reset (ECONNRESET)'), 4],
    ['an untrusted certificate', new HttpError('tls', 'pipelines.example: the certificate is not trusted'), 1],
  ])('tries as often as %s deserves, and keeps the answer out of the error', async (_what, reply, tries) => {
    const host = hostOf([reply]);
    const error = await failure(host);
    expect(error.code).toBe('identity-request-failed');
    expect(host.requests.length).toBe(tries);
    expect(JSON.stringify([error.message, error.likely, error.fix, error.facts])).not.toMatch(
      /leak-me|request-token-value/,
    );
  });

  it('comes through after two server faults', async () => {
    const host = hostOf([answer(503), answer(502), good]);
    await expect(github.idToken('a', host, context)).resolves.toBeDefined();
  });

  it.each([
    '<html>leak-me</html>',
    '{}',
    '{"value":"not-a-jwt"}',
    '{"value":7}',
    'null',
    `{"value":"a.b.${'c'.repeat(40_000)}"}`,
  ])('refuses %.30s as a token', async (body) => {
    const error = await failure(hostOf([answer(200, body)]));
    expect(error.code).toBe('identity-malformed');
    expect(`${error.message}${error.likely}`).not.toContain('leak-me');
  });

  it('sends the request token to https and to loopback only', async () => {
    const plain = { ...REQUEST, ACTIONS_ID_TOKEN_REQUEST_URL: 'http://pipelines.example/token' };
    const host = hostOf([good], plain);
    expect((await failure(host)).code).toBe('endpoint-refused');
    expect(host.requests).toEqual([]);
    const loopback = { ...REQUEST, ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:8080/token' };
    const local = hostOf([good], loopback);
    await github.idToken('a', local, context);
    expect(local.requests[0]?.url).toBe('http://127.0.0.1:8080/token?audience=a');
  });
});

describe('a job without the means to ask', () => {
  it.each([
    ['push', false, false, 'identity-unavailable'],
    ['pull_request', false, false, 'identity-unavailable'],
    ['pull_request', true, false, 'identity-fork'],
    ['pull_request', undefined, false, 'identity-unavailable'],
    // These run with the permissions of this repository: there a missing token is a missing permission.
    ['pull_request_target', true, false, 'identity-unavailable'],
    ['workflow_run', true, false, 'identity-unavailable'],
    ['push', false, true, 'identity-fork'],
    ['workflow_dispatch', false, true, 'identity-unavailable'],
  ] as const)('is told apart: %s, fork %s, Dependabot %s → %s', async (event, fork, dependabot, code) => {
    const error = await failure(hostOf([], {}), { ...context, event, fork, dependabot });
    expect(error.code).toBe(code);
    expect(error.outcome).toBe(code === 'identity-fork' ? 'skipped' : 'failed');
    expect(error.exit).toBe(code === 'identity-fork' ? 0 : 3);
  });

  it('is given the YAML to write', async () => {
    const error = await failure(hostOf([], {}));
    expect(error.fix).toBe('permissions:\n  id-token: write\n  contents: read');
  });

  it('is no CI job at all in a plain shell, which says where one is to be had', async () => {
    const error = await failure(hostOf([], REQUEST), context, shell);
    expect(error.code).toBe('identity-unavailable');
    expect(error.fix).toContain('id-token: write');
  });

  it('may ask only with both variables', () => {
    expect(github.canMint(REQUEST)).toBe(true);
    expect(github.canMint({ ...REQUEST, ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' })).toBe(false);
    expect(github.canMint({})).toBe(false);
  });

  it('has its connection opened early where it may be asked, and only to an address that may be asked', () => {
    const warmed = (env: Record<string, string>): readonly string[] => {
      const host = hostOf([], env);
      github.warm?.(host);
      expect(host.requests).toEqual([]);
      return host.warmed;
    };
    const at = (url: string) => ({ ...REQUEST, ACTIONS_ID_TOKEN_REQUEST_URL: url });
    expect(warmed(REQUEST)).toEqual([REQUEST.ACTIONS_ID_TOKEN_REQUEST_URL]);
    expect(warmed(at('http://127.0.0.1:8080/token'))).toEqual(['http://127.0.0.1:8080/token']);
    expect(warmed(at('http://pipelines.example/token'))).toEqual([]);
    expect(warmed(at('no address'))).toEqual([]);
    expect(warmed({ ...REQUEST, ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' })).toEqual([]);
  });
});
