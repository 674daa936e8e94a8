import { describe, expect, it } from '@jest/globals';
import type { RunContext } from '../../src/core/context.ts';
import type { Credential } from '../../src/core/credential.ts';
import { type Finding, reaches } from '../../src/core/finding.ts';
import type { Claims, IdentityToken } from '../../src/core/identity.ts';
import { Secret } from '../../src/core/secret.ts';
import type { Subject } from '../../src/privilege/check.ts';
import { subjectForm } from '../../src/privilege/checks/identity-claims.ts';
import { inspectAll } from '../../src/privilege/index.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const CONTEXT: RunContext = {
  platform: 'github',
  repository: 'octo-org/payments',
  ref: 'refs/heads/main',
  sha: 'abc',
  event: 'push',
  runId: '1',
  refProtected: true,
  dependabot: false,
  runner: 'hosted',
  workspace: '/work',
  debug: false,
};

const CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:octo-org/payments:ref:refs/heads/main',
  aud: 'sts.amazonaws.com',
  exp: 1300,
  iat: 1000,
  repository: 'octo-org/payments',
  repository_id: '456',
  run_id: '1',
  sha: 'abc',
  ref_protected: 'true',
};

const POLICY: Finding = {
  id: 'aws-session-policy',
  layer: 'cloud',
  verdict: 'enforced',
  severity: 'info',
  title: 'Cut down.',
};
const CREDENTIAL: Credential = { cloud: 'aws', kind: 'session-keys', parts: {}, confirmed: ['aws-session-policy'] };

const WORKFLOW = 'jobs: { agent: { permissions: { id-token: write, contents: read } } }';

interface Changes {
  readonly context?: Partial<RunContext>;
  readonly claims?: Claims;
  readonly trust?: IdentityToken['trust'];
  readonly subject?: Partial<Subject>;
  readonly env?: Record<string, string>;
}

async function findings({
  context,
  claims,
  trust = 'ci-endpoint',
  subject,
  env = {},
}: Changes = {}): Promise<readonly Finding[]> {
  const identity: IdentityToken = { token: new Secret('t', 'x'), claims: { ...CLAIMS, ...claims }, trust, says: '' };
  const whole: Subject = {
    command: 'run',
    context: { ...CONTEXT, ...context },
    identity,
    audience: 'sts.amazonaws.com',
    credential: CREDENTIAL,
    planned: [POLICY],
    workflow: { path: '.github/workflows/agent.yml', text: WORKFLOW, job: 'agent' },
    ...subject,
  };
  return inspectAll(whole, new FakeHost({ env }));
}

async function judged(id: string, changes: Changes): Promise<string> {
  const found = (await findings(changes)).filter((finding) => finding.id === id);
  return (
    found.map(({ verdict, severity, stops }) => `${verdict} ${severity}${stops ? ' stops' : ''}`).join(', ') || 'none'
  );
}

describe('the documented setup: a push on a protected branch on a hosted runner', () => {
  it('has nothing that exceeds at high, nothing unknown, nothing that stops', async () => {
    const found = await findings();
    expect(found.filter(({ verdict, severity }) => verdict === 'exceeded' && reaches(severity, 'high'))).toEqual([]);
    expect(found.filter(({ verdict, stops }) => verdict === 'unknown' || stops)).toEqual([]);
    expect(found.map(({ id }) => id).sort()).toEqual([
      'aws-session-policy',
      'environment-none',
      'host-token-permissions',
      'identity-audience',
      'identity-subject-name-only',
      'isolation-none',
    ]);
  });

  it('says of every exceeding finding what to write instead', async () => {
    for (const finding of await findings()) {
      if (finding.verdict === 'exceeded') expect([finding.id, finding.fix ?? '']).not.toEqual([finding.id, '']);
    }
  });
});

describe('findings', () => {
  const rows: readonly [string, Changes, string][] = [
    ['identity-audience', {}, 'enforced info'],
    ['identity-audience', { claims: { aud: 'other' } }, 'exceeded high stops'],
    ['identity-audience', { claims: { aud: ['sts.amazonaws.com', 'other'] } }, 'exceeded high stops'],
    ['identity-audience', { trust: 'unverified' }, 'none'],
    ['identity-subject-pull-request', { claims: { sub: 'repo:o/r:pull_request' } }, 'exceeded medium'],
    ['identity-subject-pull-request', {}, 'none'],
    ['identity-subject-name-only', { claims: { sub: 'repo:o@1/r@2:ref:refs/heads/main' } }, 'none'],
    ['identity-subject-custom', { claims: { sub: 'repository_owner_id:1' } }, 'exceeded medium'],
    ['identity-subject-custom', { claims: { sub: 'repository_owner_id:1:repository_id:2' } }, 'none'],
    ['identity-subject-custom', { claims: { sub: 'something' } }, 'unknown medium'],
    ['identity-lifetime', { claims: { iat: 1000, exp: 1601 } }, 'exceeded medium'],
    ['identity-lifetime', { claims: { iat: 1000, exp: 1600 } }, 'none'],
    ['identity-context', { claims: { repository: 'octo-org/other' } }, 'exceeded high stops'],
    ['identity-context', { claims: { run_id: '2' } }, 'exceeded high stops'],
    ['identity-context', { claims: { sha: 'def' } }, 'exceeded high stops'],
    ['identity-context', { claims: { repository: 'Octo-Org/Payments', run_id: 1 } }, 'none'],
    ['trigger-untrusted', { context: { event: 'pull_request_target' } }, 'exceeded high'],
    ['trigger-untrusted', { context: { event: 'pull_request_target', fork: false } }, 'exceeded medium'],
    ['trigger-untrusted', { context: { event: 'issue_comment' } }, 'exceeded high'],
    ['trigger-untrusted', { context: { event: 'issue_comment', fork: false } }, 'exceeded high'],
    ['trigger-untrusted', { context: { event: 'workflow_run' } }, 'exceeded high'],
    ['trigger-untrusted', { context: { event: 'issues' } }, 'exceeded high'],
    ['trigger-untrusted', { context: { event: 'issues' }, claims: { environment: 'agent' } }, 'exceeded medium'],
    [
      'trigger-untrusted',
      { context: { event: 'issues' }, claims: { environment: 'agent' }, trust: 'unverified' },
      'exceeded high',
    ],
    ['trigger-untrusted', { context: { event: 'pull_request', fork: false } }, 'none'],
    ['trigger-fork', { context: { event: 'pull_request', fork: true } }, 'exceeded high'],
    ['trigger-fork', { context: { event: 'pull_request', fork: false } }, 'none'],
    ['trigger-fork', { context: { event: 'pull_request', fork: true }, claims: { environment: 'a' } }, 'exceeded high'],
    ['trigger-fork', { context: { event: 'workflow_run', fork: true } }, 'exceeded high'],
    [
      'trigger-fork',
      { context: { event: 'workflow_run', fork: true }, claims: { environment: 'a' } },
      'exceeded medium',
    ],
    ['trigger-origin', { context: { event: 'pull_request', fork: undefined } }, 'unknown medium'],
    ['ref-unprotected', { claims: { ref_protected: 'false' } }, 'exceeded medium'],
    ['ref-unprotected', { claims: { ref_protected: 'false', environment: 'agent' } }, 'exceeded low'],
    ['ref-unprotected', { claims: { ref_protected: undefined }, context: { refProtected: false } }, 'exceeded medium'],
    ['ref-unprotected', { trust: 'unverified', context: { refProtected: false } }, 'exceeded medium'],
    [
      'ref-protection-unknown',
      { claims: { ref_protected: undefined }, context: { refProtected: undefined } },
      'unknown low',
    ],
    ['environment-none', { claims: { environment: 'agent' } }, 'none'],
    ['environment-none', { claims: { environment: 'agent' }, trust: 'unverified' }, 'exceeded low'],
    ['runner-self-hosted', { context: { runner: 'self-hosted' } }, 'exceeded medium'],
    ['runner-unknown', { context: { runner: 'unknown' } }, 'unknown low'],
    ['debug-logging', { context: { debug: true } }, 'exceeded medium'],
    ['debug-logging', { env: { RUNNER_DEBUG: '1' } }, 'exceeded medium'],
    ['debug-logging', { env: { ACTIONS_STEP_DEBUG: 'true' } }, 'exceeded medium'],
    ['debug-logging', { env: { RUNNER_DEBUG: '0' } }, 'none'],
    ['isolation-none', { subject: { command: 'doctor' } }, 'none'],
    ['aws-session-policy', {}, 'enforced info'],
    ['aws-session-policy', { subject: { credential: { ...CREDENTIAL, confirmed: [] } } }, 'exceeded high stops'],
    ['aws-session-policy', { subject: { planned: [] } }, 'exceeded high stops'],
    ['aws-session-policy', { subject: { credential: undefined } }, 'unknown info'],
    ['aws-session-policy', { subject: { planned: [], credential: undefined } }, 'none'],
  ];

  it.each(rows)('%s with %j is %s', async (id, changes, expected) => {
    expect(await judged(id, changes)).toBe(expected);
  });

  it('believe an account pin only when the cloud confirmed it', async () => {
    const pin: Finding = { ...POLICY, id: 'aws-account-pin' };
    expect(await judged('aws-account-pin', { subject: { planned: [POLICY, pin] } })).toBe('unknown info');
    const credential = { ...CREDENTIAL, confirmed: ['aws-session-policy', 'aws-account-pin'] };
    expect(await judged('aws-account-pin', { subject: { planned: [POLICY, pin], credential } })).toBe('enforced info');
  });

  it('name the variables the agent could read', async () => {
    const found = await findings({ env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' } });
    expect(found.find(({ id }) => id === 'isolation-none')?.detail).toContain('ask for identity tokens');
  });

  it('turn a check that breaks into unknown', async () => {
    const broken = { id: 'broken', inspect: () => Promise.reject(new Error('secret')) };
    const found = await inspectAll({ command: 'run', context: CONTEXT, planned: [] }, new FakeHost(), [broken]);
    expect(found).toEqual([
      {
        id: 'check-broken',
        layer: 'job',
        verdict: 'unknown',
        severity: 'medium',
        title: 'The check broken broke, so nothing is known from it.',
      },
    ]);
  });
});

describe('the form of a subject', () => {
  it.each([
    ['repo:o/r:ref:refs/heads/main', 'ref', false],
    ['repo:o/r:ref:refs/tags/v1', 'ref', false],
    ['repo:o/r:environment:prod', 'environment', false],
    ['repo:o/r:environment:a%3Ab', 'environment', false],
    ['repo:o/r:pull_request', 'pull-request', false],
    ['repo:o@1/r@2:pull_request', 'pull-request', true],
    ['repo:o@1/r:pull_request', 'pull-request', false],
    ['repo:o/r', 'custom', false],
    ['repo:o/r:pull_request:x', 'custom', false],
    ['job_workflow_ref:o/r/.github/workflows/w.yml@main', 'custom', false],
  ])('%s is %s', (sub, form, immutable) => {
    expect(subjectForm(sub)).toEqual({ form, immutable });
  });
});
