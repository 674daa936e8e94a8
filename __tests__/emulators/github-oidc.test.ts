import { createPublicKey, verify } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type GithubOidc, startGithubOidc } from '../../src/emulators/github-oidc.ts';

let issuer: GithubOidc;
afterEach(() => issuer.close());

const ask = (audience?: string, bearer = issuer.requestToken): Promise<Response> =>
  fetch(`${issuer.requestUrl}${audience === undefined ? '' : `&audience=${encodeURIComponent(audience)}`}`, {
    headers: { authorization: `Bearer ${bearer}` },
  });

const claims = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

describe('the emulated GitHub issuer', () => {
  it('mints a token that its published key verifies, for the audience asked, living 300 seconds', async () => {
    issuer = await startGithubOidc();
    const answer = (await (await ask('sts.amazonaws.com')).json()) as { count: number; value: string };
    const [head = '', payload = '', signature = ''] = answer.value.split('.');
    const { keys } = (await (await fetch(issuer.jwksUrl)).json()) as { keys: [{ kid: string }] };
    const key = createPublicKey({ key: keys[0], format: 'jwk' });
    const seen = claims(answer.value);
    expect(verify('sha256', Buffer.from(`${head}.${payload}`), key, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toMatchObject({ alg: 'RS256', kid: keys[0].kid });
    expect(answer.count).toBe(answer.value.length);
    expect(seen).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'sts.amazonaws.com',
      sub: 'repo:octo-org/payments:ref:refs/heads/main',
      repository_id: '698012345',
      ref_protected: 'true',
    });
    expect(Number(seen.exp) - Number(seen.iat)).toBe(300);
    expect(Number(seen.iat) - Number(seen.nbf)).toBe(600);
  });

  it('uses the owner address as audience when none is asked', async () => {
    issuer = await startGithubOidc();
    const { value } = (await (await ask()).json()) as { value: string };
    expect(claims(value).aud).toBe('https://github.com/octo-org');
  });

  it('refuses another request token', async () => {
    issuer = await startGithubOidc();
    expect((await ask('a', 'wrong')).status).toBe(401);
    expect((await ask('a')).status).toBe(200);
  });

  it.each([
    [{ environment: 'prod:eu' }, 'repo:octo-org/payments:environment:prod%3Aeu'],
    [{ event: 'pull_request', ref: 'refs/pull/7/merge' }, 'repo:octo-org/payments:pull_request'],
    [{ ref: 'refs/tags/v1' }, 'repo:octo-org/payments:ref:refs/tags/v1'],
    [{ immutableSubject: true }, 'repo:octo-org@1342004/payments@698012345:ref:refs/heads/main'],
  ])('writes the subject of %j as GitHub does', async (job, subject) => {
    issuer = await startGithubOidc({ job });
    expect(claims(issuer.mint('a')).sub).toBe(subject);
  });

  it('says twice that the job is pending, then mints', async () => {
    issuer = await startGithubOidc();
    issuer.faults.add({ kind: 'state', state: 'Pending' }, 2);
    const first = await ask('a');
    expect([first.status, await first.json()]).toEqual([
      403,
      { message: "Can't issue ID_TOKEN for job in 'Pending' state" },
    ]);
    expect([(await ask('a')).status, (await ask('a')).status]).toEqual([403, 200]);
  });

  it('hands out empty, expired and garbled answers when told to', async () => {
    issuer = await startGithubOidc();
    issuer.faults.add({ kind: 'empty' });
    issuer.faults.add({ kind: 'expired' });
    issuer.faults.add({ kind: 'garbage' });
    issuer.faults.add({ kind: 'reset' });
    expect(await (await ask('a')).json()).toEqual({ count: 0, value: '' });
    const { value } = (await (await ask('a')).json()) as { value: string };
    expect(Number(claims(value).exp)).toBeLessThan(Date.now() / 1000);
    await expect((await ask('a')).json()).rejects.toThrow();
    await expect(ask('a')).rejects.toThrow();
  });

  it('mints with a clock that is off, once', async () => {
    issuer = await startGithubOidc();
    issuer.faults.add({ kind: 'skew', seconds: -300 });
    const minted = async (): Promise<Record<string, unknown>> =>
      claims(((await (await ask('a')).json()) as { value: string }).value);
    const [skewed, honest] = [await minted(), await minted()];
    const now = Date.now() / 1000;
    expect(Math.abs(Number(skewed.exp) - now)).toBeLessThan(5);
    expect(Math.abs(Number(honest.exp) - now - 300)).toBeLessThan(5);
  });

  it('lists the new key beside the old one after a rotation, or alone', async () => {
    issuer = await startGithubOidc();
    const [first] = issuer.jwks().keys;
    await issuer.rotate();
    const kids = async (): Promise<string[]> =>
      ((await (await fetch(issuer.jwksUrl)).json()) as { keys: { kid: string }[] }).keys.map(({ kid }) => kid);
    const both = await kids();
    expect([both.length, both[0]]).toEqual([2, first?.kid]);
    await issuer.rotate({ old: false });
    expect([(await kids()).length, (await kids())[0] === both[1]]).toEqual([1, false]);
  });
});
