import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gitlab } from '../../src/ci/gitlab.ts';
import { type GitlabOidc, startGitlabOidc } from '../../src/emulators/index.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const NOW = Date.UTC(2026, 10, 21, 12);
const STS = 'sts.amazonaws.com';
let oidc: GitlabOidc;

beforeAll(async () => {
  oidc = await startGitlabOidc({ clock: () => NOW });
});
afterAll(() => oidc.close());

function tokenOf(env: Record<string, string | undefined>, audience = STS, variable?: string) {
  const host = new FakeHost({ env: { ...oidc.env(), ...env }, now: NOW });
  const context = gitlab.context(host.env, host.cwd, () => undefined);
  return { host, token: gitlab.idToken(audience, host, context, variable) };
}

/** How the token is refused. */
async function refusal(env: Record<string, string | undefined>, audience?: string, variable?: string) {
  const { token } = tokenOf(env, audience, variable);
  return token.then(
    () => undefined,
    (error: { code: string; message: string; likely?: string; fix?: string; exit: number }) => error,
  );
}

describe('the identity token of a GitLab job', () => {
  it('is taken from the default variable, and hidden', async () => {
    const jwt = oidc.mint(STS);
    const { host, token } = tokenOf({ KEYLESS_AGENT_ID_TOKEN: jwt });
    expect((await token).reveal()).toBe(jwt);
    expect(host.hidden.map((secret) => secret.reveal())).toContain(jwt);
  });

  it('is taken from the variable that an input names, and from no other', async () => {
    const jwt = oidc.mint(STS);
    expect((await tokenOf({ MY_TOKEN: jwt }, STS, 'MY_TOKEN').token).reveal()).toBe(jwt);
    expect(await refusal({ MY_TOKEN: jwt })).toMatchObject({ code: 'identity-unavailable' });
  });

  it('that is missing is told with the lines to write', async () => {
    expect(await refusal({})).toMatchObject({
      code: 'identity-unavailable',
      message: 'The variable KEYLESS_AGENT_ID_TOKEN holds no identity token.',
      likely: 'The job declares no identity token KEYLESS_AGENT_ID_TOKEN.',
      fix: 'id_tokens:\n  KEYLESS_AGENT_ID_TOKEN:\n    aud: sts.amazonaws.com',
    });
  });

  it('by another name is named', async () => {
    const error = await refusal({ VAULT_TOKEN: oidc.mint('https://vault.example.com') });
    expect(error?.likely).toBe('The job has identity tokens by another name: VAULT_TOKEN.');
    expect(error?.fix).toContain('id-token-variable: VAULT_TOKEN');
  });

  it.each([
    {
      of: 'another audience',
      aud: 'https://gitlab.com',
      says: 'The identity token is for another audience than sts.amazonaws.com.',
    },
    {
      of: 'two audiences',
      aud: [STS, 'https://vault.example.com'],
      says: 'The identity token in KEYLESS_AGENT_ID_TOKEN is for 2 audiences.',
    },
    { of: 'an empty audience', aud: '', says: 'The identity token in KEYLESS_AGENT_ID_TOKEN is for no audience.' },
    {
      of: 'a variable that is not set',
      aud: '$AGENT_AUDIENCE',
      says: 'The audience of the identity token is the name of a variable.',
    },
  ])('for $of is refused with exit 3 and the audience to write', async ({ aud, says }) => {
    const error = await refusal({ KEYLESS_AGENT_ID_TOKEN: oidc.mint(aud) });
    expect(error).toMatchObject({ code: 'identity-audience', exit: 3, message: says });
    expect(error?.fix).toContain('audience: sts.amazonaws.com   # with our component');
    expect(error?.fix).toContain('aud: sts.amazonaws.com');
  });

  it('in a list of one audience is as good as alone', async () => {
    const jwt = oidc.mint([STS]);
    expect((await tokenOf({ KEYLESS_AGENT_ID_TOKEN: jwt }).token).reveal()).toBe(jwt);
  });

  it('that has ended is refused, one with a second left is not', async () => {
    const ended = oidc.mint(STS, { exp: NOW / 1000 });
    expect(await refusal({ KEYLESS_AGENT_ID_TOKEN: ended })).toMatchObject({ code: 'identity-expired', exit: 3 });
    const last = oidc.mint(STS, { exp: NOW / 1000 + 1 });
    expect((await tokenOf({ KEYLESS_AGENT_ID_TOKEN: last }).token).reveal()).toBe(last);
  });

  it('that is no JWT is refused and never repeated', async () => {
    const error = await refusal({ KEYLESS_AGENT_ID_TOKEN: 'glpat-0123456789abcdefghij' });
    expect(error).toMatchObject({ code: 'identity-malformed' });
    expect(`${error?.message}${error?.likely}${error?.fix}`).not.toContain('glpat');
  });

  it('of a fork ends the run as skipped; in the parent project it goes on, to be judged', async () => {
    const variables = {
      KEYLESS_AGENT_ID_TOKEN: oidc.mint(STS),
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_PROJECT_ID: '4711',
      CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '9000',
    };
    expect(await refusal({ ...variables, CI_PROJECT_ID: '9000' })).toMatchObject({ code: 'identity-fork', exit: 0 });
    expect(await refusal({ ...variables, CI_PROJECT_ID: '4711' })).toBeUndefined();
  });

  it('lives what is left of it', () => {
    const env = { KEYLESS_AGENT_ID_TOKEN: oidc.mint(STS) };
    expect(gitlab.tokenSeconds?.(env, NOW)).toBe(3600);
    expect(gitlab.tokenSeconds?.(env, NOW + 600_000)).toBe(3000);
    expect(gitlab.tokenSeconds?.({}, NOW)).toBeUndefined();
  });

  it('can never be had anew', () => expect(gitlab.canMint({ KEYLESS_AGENT_ID_TOKEN: oidc.mint(STS) })).toBe(false));
});
