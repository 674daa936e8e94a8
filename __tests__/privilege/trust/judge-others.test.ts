/** What Google, Entra, Anthropic and OpenAI say of tokens; what cannot be decided is unknown. */
import { describe, expect, it } from '@jest/globals';
import type { Claims } from '../../../src/core/identity.ts';
import { type ReadTrust, UnreadableTrust } from '../../../src/privilege/trust/judge/answer.ts';
import { readAnthropic } from '../../../src/privilege/trust/judge/anthropic.ts';
import { readAzure } from '../../../src/privilege/trust/judge/azure.ts';
import { readGoogle } from '../../../src/privilege/trust/judge/google.ts';
import { cloudOf, parseTrust } from '../../../src/privilege/trust/judge/index.ts';
import { readOpenai } from '../../../src/privilege/trust/judge/openai.ts';
import { GITHUB_CLAIMS, GOOGLE_PROVIDER } from './jobs.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const SUB = 'repo:my-org/my-repo:environment:agent';

async function says(trust: ReadTrust | Promise<ReadTrust>, claims: Claims): Promise<string> {
  return (await trust).admits(claims).admitted;
}

describe('a provider of Google', () => {
  const claims: Claims = { ...GITHUB_CLAIMS, aud: `https://iam.googleapis.com/${GOOGLE_PROVIDER}` };
  const provider = (condition?: string, more: object = {}): Record<string, unknown> => ({
    name: GOOGLE_PROVIDER,
    oidc: { issuerUri: ISSUER },
    attributeMapping: { 'google.subject': 'assertion.sub', 'attribute.repository_id': 'assertion.repository_id' },
    ...(condition === undefined ? {} : { attributeCondition: condition }),
    ...more,
  });

  it.each([
    [undefined, 'yes'],
    ['assertion.repository_id == "7654321"', 'yes'],
    ['assertion.repository_id == "1"', 'no'],
    ['assertion.repository_id == 7654321', 'no'],
    ['attribute.repository_id == "7654321" && google.subject.startsWith("repo:my-org/")', 'yes'],
    ['assertion.missing == "x"', 'no'],
    ['assertion.missing != "x"', 'no'],
    ['assertion.missing == "x" || assertion.environment == "agent"', 'yes'],
    ['!has(assertion.missing)', 'yes'],
    ['assertion.ref in ["refs/heads/main"]', 'yes'],
    ['assertion.sub.extract("repo:{owner}/") == "my-org"', 'yes'],
    ['assertion.sub.matches("^repo:my-org/.*$")', 'yes'],
    ['assertion.sub.matches("(a+)+$")', 'no'],
    ['["a"].exists(x, x == assertion.environment)', 'no'],
    // Cyrillic letters.
    ['assertion.environment == "аgent"', 'no'],
    ['assertion.sub', 'unknown'],
    ['assertion.sub ==', 'unknown'],
    ['assertions.sub == "x"', 'unknown'],
    ['assertion.sub.frobnicate() == "x"', 'unknown'],
    ['assertion.sub.matches("(")', 'unknown'],
    [`assertion.sub == "${'x'.repeat(5_000)}"`, 'unknown'],
    [`${'('.repeat(2_000)}true${')'.repeat(2_000)}`, 'unknown'],
    ['[1,2].all(x, [1,2].all(y, [1,2].all(z, true)))', 'unknown'],
  ])('with the condition %s: %s', async (condition, expected) => {
    expect(await says(readGoogle(provider(condition)), claims)).toBe(expected);
  });

  it.each([
    ['another issuer', { iss: 'https://gitlab.com' }, {}],
    ['another audience', { aud: 'sts.amazonaws.com' }, {}],
    ['the audience of another provider', { aud: `https://iam.googleapis.com/${GOOGLE_PROVIDER}2` }, {}],
    ['a subject of more than 127 bytes', { sub: 'x'.repeat(128) }, {}],
    ['no subject', { sub: undefined }, {}],
    ['a provider that is switched off', {}, { disabled: true }],
    ['an audience that is not in the list', {}, { oidc: { issuerUri: ISSUER, allowedAudiences: ['x'] } }],
  ])('refuses %s', async (_, change, more) => {
    expect(await says(readGoogle(provider(undefined, more)), { ...claims, ...change } as Claims)).toBe('no');
  });

  const pool = GOOGLE_PROVIDER.replace(/\/providers\/.*/, '');
  it.each([
    [`principal://iam.googleapis.com/${pool}/subject/${SUB}`, 'yes'],
    [`principal://iam.googleapis.com/${pool}/subject/another`, 'no'],
    [`principalSet://iam.googleapis.com/${pool}/attribute.repository_id/7654321`, 'yes'],
    [`principalSet://iam.googleapis.com/${pool}/attribute.repository_id/1`, 'no'],
    [`principalSet://iam.googleapis.com/${pool}/attribute.unmapped/x`, 'no'],
    [`principalSet://iam.googleapis.com/${pool}/*`, 'yes'],
    [`principalSet://iam.googleapis.com/${pool}2/*`, 'no'],
    ['serviceAccount:x@y.iam.gserviceaccount.com', 'no'],
    ['allAuthenticatedUsers', 'yes'],
    [`principalSet://iam.googleapis.com/${pool}/group/x`, 'unknown'],
    ['principalHierarchy://x', 'unknown'],
  ])('with the binding of %s: %s', async (member, expected) => {
    const policy = { bindings: [{ role: 'roles/x', members: ['user:a@b.example', member] }] };
    expect(await says(readGoogle([provider(), policy]), claims)).toBe(expected);
    expect(await says(readGoogle({ provider: provider(), ...policy }), claims)).toBe(expected);
  });

  it.each([
    ['assertion.sub.frobnicate()', 'unknown'],
    ['attribute.other', 'unknown'],
    ['assertion.missing', 'yes'],
  ])('with an attribute mapped as %s: %s', async (expression, expected) => {
    const mapping = { 'google.subject': 'assertion.sub', 'attribute.x': expression };
    expect(await says(readGoogle(provider('google.subject != ""', { attributeMapping: mapping })), claims)).toBe(
      expected,
    );
  });

  it('leaves a binding open that names a principal in a form that is not known, or all users on a condition', async () => {
    const bound = (member: string, condition?: object): unknown[] => [
      provider(),
      { bindings: [{ members: [member], ...(condition ? { condition } : {}) }] },
    ];
    expect(await says(readGoogle(bound(`principal://iam.googleapis.com/${pool}/thing/x`)), claims)).toBe('unknown');
    expect(await says(readGoogle(bound('allUsers', { expression: 'x' })), claims)).toBe('unknown');
    expect(await says(readGoogle(bound('allUsers')), claims)).toBe('yes');
  });

  it('leaves a binding with a condition of its own open', async () => {
    const members = [`principalSet://iam.googleapis.com/${pool}/*`];
    const bound = { bindings: [{ members, condition: { expression: 'request.time < x' } }] };
    expect(await says(readGoogle([provider(), bound]), claims)).toBe('unknown');
  });

  it.each([
    ['nothing known', { a: 1 }],
    ['no issuer', { oidc: {}, attributeMapping: { 'google.subject': 'assertion.sub' } }],
    ['no mapping', { oidc: { issuerUri: ISSUER } }],
    ['a condition that is no text', provider(undefined, { attributeCondition: ['x'] })],
  ])('with %s is not judged', async (_, document) => {
    await expect(readGoogle(document)).rejects.toBeInstanceOf(UnreadableTrust);
  });
});

describe('a federated credential of Entra', () => {
  const claims: Claims = { ...GITHUB_CLAIMS, aud: 'api://AzureADTokenExchange' };
  const credential = (more: object): object => ({
    name: 'agent',
    issuer: ISSUER,
    audiences: ['api://AzureADTokenExchange'],
    ...more,
  });
  const expression = (value: unknown): object =>
    credential({ claimsMatchingExpression: { value, languageVersion: 1 } });
  const ID = "claims['repository_id'] eq '7654321'";

  it.each([
    [SUB, 'yes'],
    ['repo:My-Org/my-repo:environment:agent', 'no'],
    ['repo:my-org/*', 'no'],
  ])('with the subject %s: %s', async (subject, expected) => {
    expect(await says(readAzure(credential({ subject })), claims)).toBe(expected);
  });

  it.each([
    [`claims['sub'] eq '${SUB}'`, 'yes'],
    [`claims['sub'] matches 'repo:my-org/*' and ${ID}`, 'yes'],
    [`claims['sub'] matches 'repo:my-org/my-rep?:environment:agent'`, 'yes'],
    [`claims['sub'] matches 'repo:my-org' and ${ID}`, 'no'],
    [`claims['sub'] eq 'another' and claims['environment'] eq 'x'`, 'no'],
    [`claims['environment'] eq 'agent'`, 'unknown'],
    [`claims['repository_id'] matches '*'`, 'unknown'],
    [`claims['sub'] eq '${SUB}' or ${ID}`, 'unknown'],
    [`claims['sub']  eq '${SUB}'`, 'unknown'],
    [`claims["sub"] eq "${SUB}"`, 'unknown'],
    [`claims['sub'] eq 'it''s'`, 'unknown'],
    [`claims['sub'] ne 'x'`, 'unknown'],
    ['', 'unknown'],
    [5, 'unknown'],
  ])('with the expression %s: %s', async (value, expected) => {
    expect(await says(readAzure(expression(value)), claims)).toBe(expected);
  });

  it('leaves a claim that is no text open', async () => {
    expect(await says(readAzure(expression(ID)), { ...claims, repository_id: 7654321 })).toBe('unknown');
  });

  it('leaves subject and expression together open, and another language version', async () => {
    const value = `claims['sub'] eq '${SUB}'`;
    expect(await says(readAzure(credential({ subject: SUB, claimsMatchingExpression: { value } })), claims)).toBe(
      'unknown',
    );
    expect(await says(readAzure(credential({ claimsMatchingExpression: { value, languageVersion: 2 } })), claims)).toBe(
      'unknown',
    );
  });

  it('admits when one of several does, as Graph and ARM list them', async () => {
    const list = [credential({ subject: 'another' }), credential({ subject: SUB })];
    expect(await says(readAzure(list), claims)).toBe('yes');
    expect(await says(readAzure({ value: list.map((properties) => ({ name: 'x', properties })) }), claims)).toBe('yes');
    expect(await says(readAzure(list.slice(0, 1)), claims)).toBe('no');
  });

  it.each([
    ['another issuer', { iss: `${ISSUER}/enterprise` }],
    ['another audience', { aud: 'api://azureadtokenexchange' }],
  ])('refuses %s', async (_, change) => {
    expect(await says(readAzure(credential({ subject: SUB })), { ...claims, ...change })).toBe('no');
  });

  it.each([[[]], [{}], [{ issuer: ISSUER, audiences: [] }], [credential({})], [credential({ subject: 5 })]])(
    'that is %j is not judged',
    (document) => {
      expect(() => readAzure(document)).toThrow(UnreadableTrust);
    },
  );
});

describe('a rule of Anthropic', () => {
  const claims: Claims = { ...GITHUB_CLAIMS, aud: 'https://api.anthropic.com' };
  const read = (match: object, more: object = {}): Promise<ReadTrust> => readAnthropic({ match, ...more }, ISSUER);

  it.each([
    [{ subject_prefix: SUB }, 'yes'],
    [{ subject_prefix: 'repo:my-org/my-repo' }, 'no'],
    [{ subject_prefix: 'repo:my-org/my-repo*' }, 'yes'],
    [{ subject_prefix: '*' }, 'yes'],
    [{ claims: { repository_id: '7654321' } }, 'yes'],
    [{ claims: { repository_id: '1' } }, 'no'],
    [{ claims: { missing: 'x' } }, 'no'],
    [{ condition: 'claims.environment == "agent"' }, 'yes'],
    [{ condition: 'claims.missing == "x"' }, 'no'],
    [{ condition: 'assertion.environment == "agent"' }, 'unknown'],
    [{ condition: 'claims.environment ==' }, 'unknown'],
    [{ condition: 'claims.environment' }, 'unknown'],
    [{ subject_prefix: SUB, condition: null, claims: null, audience: null }, 'yes'],
    [{ subject_prefix: SUB, audience: 'https://other.example' }, 'no'],
  ])('with %j: %s', async (match, expected) => {
    expect(await says(read(match), claims)).toBe(expected);
  });

  it('refuses everybody once archived, and another issuer', async () => {
    expect(await says(read({ subject_prefix: SUB }, { archived_at: '2026-01-01' }), claims)).toBe('no');
    expect(await says(read({ subject_prefix: SUB }), { ...claims, iss: 'https://evil.example' })).toBe('no');
    const issued = readAnthropic([{ issuer_url: 'https://gitlab.com' }, { match: { subject_prefix: SUB } }], ISSUER);
    expect(await says(issued, claims)).toBe('no');
  });

  it('tells of a scope that is more than inference, and of more than one workspace', async () => {
    const wide = await read(
      { subject_prefix: SUB },
      { oauth_scope: 'workspace:developer', applies_to_all_workspaces: true },
    );
    expect(wide.notes.join(' ')).toContain('"workspace:developer"');
    expect(wide.notes.join(' ')).toContain('more than one workspace');
    const narrow = await read({ subject_prefix: SUB }, { oauth_scope: 'workspace:inference' });
    expect(narrow.notes.join(' ')).not.toContain('oauth_scope');
  });

  it.each([[{}], [{ match: { subject: SUB } }], [{ match: { subject_prefix: 5 } }], [{ match: { claims: { a: 1 } } }]])(
    'that is %j is not judged',
    async (document) => {
      await expect(readAnthropic(document, ISSUER)).rejects.toBeInstanceOf(UnreadableTrust);
    },
  );
});

describe('a mapping of OpenAI', () => {
  const claims: Claims = { ...GITHUB_CLAIMS, aud: 'https://api.openai.com/v1', run: 5, groups: ['a', 'b'] };
  const own = { issuer: ISSUER, audience: 'https://api.openai.com/v1' };
  const read = (matchers: object, more: object = {}): ReadTrust =>
    readOpenai({ attribute_matchers: matchers, ...more }, own);

  it.each([
    [{ sub: SUB }, 'yes'],
    [{ sub: 'another' }, 'no'],
    [{}, 'yes'],
    [{ missing: 'x' }, 'no'],
    [{ sub: 'repo:my-org/*' }, 'unknown'],
    [{ sub: 'repo:other/*' }, 'no'],
    [{ run: 5 }, 'yes'],
    [{ run: '5' }, 'unknown'],
    [{ run: 6 }, 'no'],
    [{ groups: 'a' }, 'unknown'],
    [{ groups: 'c' }, 'no'],
  ])('with %j: %s', async (matchers, expected) => {
    expect(await says(read(matchers), claims)).toBe(expected);
  });

  it('refuses everybody when switched off, and a job that two fit', async () => {
    expect(await says(read({ sub: SUB }, { enabled: false }), claims)).toBe('no');
    const two = readOpenai({ data: [{ attribute_matchers: { sub: SUB } }, { attribute_matchers: {} }] }, own);
    expect(await says(two, claims)).toBe('no');
  });

  it('says that another audience is stopped by the provider alone, and only that', () => {
    const trust = read({});
    expect(trust.admits({ ...claims, aud: 'x' })).toEqual({
      admitted: 'yes',
      because: 'there is no matcher',
      heldBy: 'the audience of the provider, which is not in this document',
    });
    expect(trust.admits({ ...claims, sub: 'x' }).heldBy).toBeUndefined();
    const whole = readOpenai([{ issuer: ISSUER, audience: own.audience }, { attribute_matchers: {} }], own);
    expect(whole.admits({ ...claims, aud: 'x' }).admitted).toBe('no');
  });

  it.each([[{}], [{ attribute_matchers: 5 }], [{ attribute_matchers: { a: { b: 1 } } }]])(
    'that is %j is not judged',
    (document) => {
      expect(() => readOpenai(document, own)).toThrow(UnreadableTrust);
    },
  );
});

describe('a document', () => {
  it.each([
    ['no JSON', '{'],
    ['YAML of gcloud', 'attributeMapping:\n  google.subject: assertion.sub'],
    ['a name twice', '{"Statement":[],"Statement":[]}'],
    ['nested very deep', '['.repeat(50_000)],
    ['very large', ' '.repeat(300_000)],
    ['empty', ''],
  ])('that is %s is not judged', (_, text) => {
    expect(() => parseTrust(text)).toThrow(UnreadableTrust);
  });

  it.each([[{}], [[]], [null], ['x'], [{ bindings: [] }], [{ subject: 'x' }]])('%j is of no cloud', (value) => {
    expect(cloudOf(value)).toBeUndefined();
  });
});
