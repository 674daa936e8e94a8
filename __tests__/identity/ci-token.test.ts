import { describe, expect, it } from '@jest/globals';
import { Inputs } from '../../src/core/inputs.ts';
import { Secret } from '../../src/core/secret.ts';
import { ciToken } from '../../src/identity/ci-token.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const NOW = Date.UTC(2026, 10, 21);
const CLAIMS = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:o/r:ref:refs/heads/main',
  aud: 'sts.amazonaws.com',
  exp: NOW / 1000 + 300,
};
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

async function get(claims: object, audience = 'sts.amazonaws.com', platform = 'github') {
  const host = new FakeHost({ now: NOW });
  const asked: string[] = [];
  const text = `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;
  const offer = {
    platform,
    canMint: true,
    env: {},
    stdin: () => '',
    idToken: async (wanted: string) => {
      asked.push(wanted);
      return new Secret('identity token', text);
    },
  };
  const plan = ciToken.plan(new Inputs([], new Map()), offer);
  const outcome = await plan?.get(audience, host).catch((error: unknown) => error);
  return { outcome, host, asked, text };
}

describe('the identity token of the job', () => {
  it('is asked for with the audience and believed on GitHub', async () => {
    const { outcome, asked } = await get(CLAIMS);
    expect(asked).toEqual(['sts.amazonaws.com']);
    expect(outcome).toMatchObject({
      claims: CLAIMS,
      trust: 'ci-endpoint',
      says: 'repo:o/r:ref:refs/heads/main for sts.amazonaws.com',
    });
  });

  it('is not believed from a shell, which has no endpoint of its own', async () => {
    expect((await get(CLAIMS, 'sts.amazonaws.com', 'shell')).outcome).toMatchObject({ trust: 'unverified' });
  });

  it('is hidden whole and in each part, even when it is refused', async () => {
    for (const claims of [CLAIMS, {}]) {
      const { host, text } = await get(claims);
      expect(host.hidden.map((secret) => secret.reveal())).toEqual([text, ...text.split('.')]);
    }
  });

  it.each([
    ['another audience', { ...CLAIMS, aud: 'other' }, 'for another audience than sts.amazonaws.com'],
    ['a second audience', { ...CLAIMS, aud: ['sts.amazonaws.com', 'other'] }, 'for another audience'],
    ['no audience', { ...CLAIMS, aud: undefined }, 'has no claim aud'],
    ['an end that is now', { ...CLAIMS, exp: NOW / 1000 }, 'has expired already'],
    ['no end', { ...CLAIMS, exp: undefined }, 'has no claim exp'],
    ['no subject and no issuer', { ...CLAIMS, iss: undefined, sub: undefined }, 'has no claim iss, sub'],
  ])('is refused with %s', async (_, claims, what) => {
    const { outcome } = await get(claims);
    expect(outcome).toMatchObject({ code: 'identity-malformed', exit: 3 });
    expect((outcome as Error).message).toContain(what);
  });

  it.each([
    ['a list of the one audience', { ...CLAIMS, aud: ['sts.amazonaws.com'] }],
    ['an end one second ahead', { ...CLAIMS, exp: NOW / 1000 + 1 }],
  ])('is taken with %s', async (_, claims) => {
    expect((await get(claims)).outcome).toMatchObject({ trust: 'ci-endpoint' });
  });
});
