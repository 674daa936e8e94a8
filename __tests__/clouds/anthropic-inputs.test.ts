import { describe, expect, it } from '@jest/globals';
import { anthropic } from '../../src/clouds/anthropic/index.ts';
import { planOf, saidOf, tryPlan } from './token-fixtures.ts';

const IDS = {
  'anthropic-federation-rule-id': 'fdrl_01Rule',
  'anthropic-organization-id': '12345678-90ab-4cde-8f01-234567890abc',
  'anthropic-service-account-id': 'svac_01Account',
};

describe('a plan for Anthropic', () => {
  it('asks for the documented audience and lives twice as long as a GitHub token', () => {
    const plan = planOf(anthropic, IDS);
    expect([plan.audience, plan.lifeSeconds, plan.renews, plan.upstream]).toEqual([
      'https://api.anthropic.com',
      600,
      'identity',
      { url: 'https://api.anthropic.com' },
    ]);
    expect(saidOf(plan, 'Token endpoint')).toBe('https://api.anthropic.com/v1/oauth/token');
  });

  it.each([
    [60, 120],
    [3600, 3600],
    [undefined, 3600],
  ])('of an identity that lives %s s gives a token of at most %s s', (lifeSeconds, expected) => {
    expect(planOf(anthropic, IDS, { identity: { lifeSeconds, renews: true } }).lifeSeconds).toBe(expected);
  });

  it('warns of an identity that lives longer than issuers allow', () => {
    const said = (lifeSeconds: number) =>
      saidOf(planOf(anthropic, IDS, { identity: { lifeSeconds, renews: false } }), 'Identity life');
    expect(said(3601)).toContain('above the 1h');
    expect(said(3600)).toBeUndefined();
  });

  it('is not made, and nothing is wrong, when nothing of Anthropic is given', () => {
    expect(tryPlan(anthropic, { audience: 'x' })).toEqual({ plan: undefined, faults: [] });
  });

  it('reports a workspace that is not named, and an address that is not the vendor’s', () => {
    const ids = (inputs: Record<string, string>) =>
      planOf(anthropic, { ...IDS, ...inputs }).findings.map(({ id }) => id);
    expect(ids({})).toEqual(['anthropic-workspace-unpinned']);
    expect(ids({ 'anthropic-workspace-id': 'default' })).toEqual([]);
    expect(ids({ 'anthropic-workspace-id': 'default', 'anthropic-base-url': 'https://proxy.example.com/a/' })).toEqual([
      'anthropic-endpoint-override',
    ]);
  });

  it('takes the underscored spelling of each input', () => {
    for (const { name, alias } of anthropic.inputs) expect(alias).toEqual([name.replaceAll('-', '_')]);
  });
});

describe('wrong inputs of Anthropic', () => {
  it('are told all at once', () => {
    const { plan, faults } = tryPlan(anthropic, { 'anthropic-workspace-id': 'prod', audience: 'a b' });
    expect(plan).toBeUndefined();
    expect(faults.map(({ input }) => input)).toEqual([
      'anthropic-federation-rule-id',
      'anthropic-organization-id',
      'anthropic-service-account-id',
      'anthropic-workspace-id',
      'audience',
    ]);
  });

  it.each([
    ['anthropic-federation-rule-id', 'svac_01Account', 'It looks like a value of anthropic-service-account-id.'],
    ['anthropic-federation-rule-id', 'fdis_01Issuer', 'It looks like the id of an issuer'],
    ['anthropic-federation-rule-id', 'fdrl_', 'It is not complete.'],
    ['anthropic-service-account-id', 'fdrl_01Rule', 'It looks like a value of anthropic-federation-rule-id.'],
    ['anthropic-organization-id', 'wrkspc_01Space', 'It looks like a value of anthropic-workspace-id.'],
    [
      'anthropic-workspace-id',
      '12345678-90ab-4cde-8f01-234567890abc',
      'It looks like a value of anthropic-organization-id.',
    ],
    ['anthropic-service-account-id', 'sk-ant-api03-CANARY', 'It looks like a key.'],
    ['anthropic-organization-id', 'octo-org', 'It has another form.'],
  ])('%s given as %s is named for what it is, and never repeated', (input, value, what) => {
    const { plan, faults } = tryPlan(anthropic, { ...IDS, [input]: value });
    expect(plan).toBeUndefined();
    expect(faults).toHaveLength(1);
    expect(faults[0]?.what).toContain(what);
    expect(JSON.stringify(faults)).not.toContain('CANARY');
  });

  it.each([
    ['http://api.example.com', 'Plain http'],
    ['https://user:pw@api.anthropic.com', 'user name'],
    ['https://api.anthropic.com@evil.example', 'user name'],
    ['https://api.anthropic.com/v1', 'ends before /v1'],
    ['https://api.anthropic.com/v1/oauth/token', 'ends before /v1'],
    ['https://api.anthropic.com?x=1', 'query'],
    ['api.anthropic.com', 'not an address'],
    ['ftp://api.anthropic.com', 'https://'],
  ])('%s is no address', (url, what) => {
    expect(tryPlan(anthropic, { ...IDS, 'anthropic-base-url': url }).faults[0]?.what).toContain(what);
  });

  it.each(['https://api.anthropic.com', 'http://127.0.0.1:8080', 'http://localhost:1', 'http://[::1]:1'])(
    '%s is one',
    (url) => {
      expect(tryPlan(anthropic, { ...IDS, 'anthropic-base-url': url }).faults).toEqual([]);
    },
  );
});
