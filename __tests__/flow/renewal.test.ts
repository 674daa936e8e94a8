import { describe, expect, it } from '@jest/globals';
import type { CloudPlan } from '../../src/clouds/cloud.ts';
import type { Credential } from '../../src/core/credential.ts';
import { KeylessError } from '../../src/core/errors.ts';
import { lifetimeOf } from '../../src/flow/lifetime.ts';
import { Renewal } from '../../src/flow/renewal.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const MINUTE = 60_000;

function credential(expiresAt: number, name = 'first'): Credential {
  return { cloud: 'aws', kind: name, expiresAt, parts: {}, confirmed: [] };
}

/** A cloud whose credentials live this long; `fail` is thrown instead while it is set. */
function world(lifeMs: number, deadlineMs = 600 * MINUTE, admit?: (fresh: Credential) => Promise<void>) {
  const host = new FakeHost();
  const state: { minted: number; fail: Error | undefined; hold: Promise<void> | undefined; account?: string } = {
    minted: 0,
    fail: undefined,
    hold: undefined,
  };
  const cloud = {
    exchange: async () => {
      await state.hold;
      if (state.fail) throw state.fail;
      state.minted++;
      return { ...credential(host.now() + lifeMs, `renewed ${state.minted}`), account: state.account };
    },
  } as unknown as CloudPlan;
  const identities = { next: async () => ({}) as never, last: () => undefined };
  const first = credential(host.now() + lifeMs);
  const renewal = new Renewal(cloud, identities, first, host.now() + deadlineMs, host, admit);
  return { host, state, renewal };
}

describe('renewal', () => {
  it('gives the first credential while it is good, and renews it before it ends', async () => {
    const { host, renewal, state } = world(60 * MINUTE);
    expect((await renewal.current()).kind).toBe('first');
    await host.sleep(57 * MINUTE);
    expect((await renewal.current()).kind).toBe('first');
    await host.sleep(2 * MINUTE);
    expect((await renewal.current()).kind).toBe('renewed 1');
    expect(state.minted).toBe(1);
  });

  it('never gives out a renewed credential of another account', async () => {
    const { host, renewal, state } = world(10 * MINUTE);
    state.account = '999999999999';
    await host.sleep(9.9 * MINUTE);
    expect((await renewal.current()).kind).toBe('first');
    await host.sleep(MINUTE);
    await expect(renewal.current()).rejects.toMatchObject({ code: 'account-mismatch' });
  });

  it('never gives out a renewed credential that fails the checks the first one had to pass', async () => {
    const { host, renewal } = world(10 * MINUTE, 600 * MINUTE, async (fresh) => {
      if (fresh.kind === 'renewed 1') throw new KeylessError('privilege-exceeded', 'org:admin');
    });
    await host.sleep(9.9 * MINUTE);
    expect((await renewal.current()).kind).toBe('first');
    expect(renewal.fault?.code).toBe('privilege-exceeded');
    await host.sleep(6000);
    expect((await renewal.current()).kind).toBe('renewed 2');
  });

  it('asks once, whoever asks at the same time', async () => {
    const { host, renewal, state } = world(10 * MINUTE);
    await host.sleep(9 * MINUTE);
    const all = await Promise.all([renewal.current(), renewal.current(), renewal.current()]);
    expect(all.map((one) => one.kind)).toEqual(['renewed 1', 'renewed 1', 'renewed 1']);
    expect(state.minted).toBe(1);
  });

  it('does not loop for tokens of five minutes, or of one', async () => {
    for (const [lifeMs, most] of [
      [5 * MINUTE, 110],
      [MINUTE, 520],
    ] as const) {
      const { host, renewal, state } = world(lifeMs);
      for (let second = 0; second < 6 * 3600; second += 5) {
        const present = await renewal.current();
        expect(present.expiresAt).toBeGreaterThan(host.now());
        await host.sleep(5000);
      }
      expect(state.minted).toBeGreaterThan((6 * 3600 * 1000) / lifeMs - 1);
      expect(state.minted).toBeLessThan(most);
    }
  });

  it('goes on with what it has when a renewal fails, and tells why once it has ended', async () => {
    const { host, renewal, state } = world(10 * MINUTE);
    state.fail = new KeylessError('exchange-throttled', 'throttled');
    await host.sleep(9.9 * MINUTE);
    expect((await renewal.current()).kind).toBe('first');
    expect(renewal.fault?.code).toBe('exchange-throttled');
    await host.sleep(MINUTE);
    await expect(renewal.current()).rejects.toMatchObject({ code: 'exchange-throttled' });
    state.fail = undefined;
    await host.sleep(6000);
    expect((await renewal.current()).kind).toBe('renewed 1');
    expect(renewal.fault).toBeUndefined();
  });

  it('mints nothing after the deadline', async () => {
    const { host, renewal, state } = world(10 * MINUTE, 5 * MINUTE);
    await host.sleep(9.9 * MINUTE);
    expect((await renewal.current()).kind).toBe('first');
    expect(state.minted).toBe(0);
  });
});

describe('how long a run can last', () => {
  const cloud = (more: Partial<CloudPlan>): CloudPlan =>
    ({ backend: 'bedrock', lifeSeconds: 3600, delivery: 'aws-container', renews: 'identity', ...more }) as CloudPlan;
  const agent = { id: 'claude-code', rereads: { bedrock: 'aws-container' as const } };
  const identity = (renews: boolean) => ({ id: 'x', says: '', renews, get: async () => ({}) as never });

  it.each([
    [
      'a fresh identity, a source, somebody who reads again',
      cloud({}),
      true,
      Number.POSITIVE_INFINITY,
      'renews itself (aws-container)',
    ],
    [
      'an identity that cannot be had again',
      cloud({}),
      false,
      3600,
      '1h, not renewed: no fresh identity token can be had',
    ],
    [
      'a token that was handed in',
      cloud({ renews: 'never' }),
      true,
      3600,
      '1h, not renewed: it is used as it was handed in',
    ],
    [
      'a credential that SDKs read once',
      cloud({ delivery: undefined }),
      true,
      3600,
      '1h, not renewed: claude-code reads it once',
    ],
    [
      'another way than whoever uses it knows',
      cloud({ delivery: 'google-token-url' }),
      true,
      3600,
      '1h, not renewed: claude-code reads it once',
    ],
    [
      'no identity needed at all',
      cloud({ renews: 'always' }),
      false,
      Number.POSITIVE_INFINITY,
      'renews itself (aws-container)',
    ],
    [
      'the broker and a fresh identity',
      cloud({ upstream: { url: 'https://bedrock.example' } }),
      true,
      Number.POSITIVE_INFINITY,
      'renews itself in the broker',
    ],
    [
      'the broker and an identity that cannot be had again',
      cloud({ upstream: { url: 'https://bedrock.example' } }),
      false,
      3600,
      '1h, not renewed: no fresh identity token can be had',
    ],
    [
      'a key of a program for a vendor without broker',
      cloud({ backend: 'groq', delivery: undefined, renews: 'always', lifeSeconds: 300 }),
      true,
      300,
      '5m, not renewed: claude-code reads it once',
    ],
    [
      'a key that somebody stored',
      cloud({ renews: 'never', lifeSeconds: 365 * 86_400 }),
      true,
      365 * 86_400,
      'until it is taken back',
    ],
  ] as const)('with %s', (_name, plan, renews, seconds, says) => {
    const lifetime = lifetimeOf(plan, identity(renews), agent);
    expect([lifetime.seconds, lifetime.says]).toEqual([seconds, says]);
  });
});
