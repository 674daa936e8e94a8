/** One good run and two that failed, as literals. */
import type { Report } from '../../src/core/report.ts';

const DOCS = 'https://github.com/keyless-agent/keyless-agent/blob/main/docs/errors.md';

export const done: Report = {
  version: '0.1.0',
  command: 'run',
  outcome: 'success',
  exit: 0,
  plan: [
    { title: 'Command', value: 'run' },
    { title: 'Job', value: 'acme/shop · refs/heads/main · push' },
    { title: 'Session policy', value: '{\n  "Version": "2012-10-17"\n}' },
  ],
  identity: {
    says: 'GitHub job token',
    claims: { iss: 'https://token.actions.githubusercontent.com', sub: 'repo:acme/shop:ref:refs/heads/main' },
    trust: 'ci-endpoint',
  },
  credential: {
    cloud: 'aws',
    kind: 'session-keys',
    account: '123456789012',
    principal: 'arn:aws:sts::123456789012:assumed-role/ci-agent/acme-shop-17-1',
    expiresAt: '2026-11-21T13:34:56.000Z',
    confirmed: [],
  },
  findings: [
    {
      id: 'aws-session-policy',
      layer: 'cloud',
      verdict: 'enforced',
      severity: 'high',
      title: 'STS cut the credential down to one model.',
    },
    {
      id: 'ref-protected',
      layer: 'identity',
      verdict: 'unknown',
      severity: 'low',
      title: 'Whether the branch is protected is not known.',
    },
    {
      id: 'job-runner',
      layer: 'job',
      verdict: 'exceeded',
      severity: 'medium',
      title: 'The agent runs as a user with sudo.',
      detail: 'Every hosted runner gives it.',
      fix: 'runs-on: [self-hosted]\n# without sudo',
    },
  ],
  agent: {
    id: 'claude-code',
    version: '2.1.214',
    model: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
    backend: 'bedrock',
    turns: 6,
    toolCalls: 9,
    denials: ['Bash', 'Bash'],
    costUsd: 0.0834,
    inputTokens: 12_345,
    outputTokens: 640,
  },
  result: 'The last commit adds a **login limiter**.\n\n- risk: low',
  isolation: 'none',
  times: { exchange: 412, checks: 3, agent: 70_100 },
  durationSeconds: 72.4,
  notes: ['The time limit (2h) exceeds the life of the credential (1h).'],
};

const nothing = {
  identity: undefined,
  credential: undefined,
  agent: undefined,
  result: undefined,
  findings: [],
  notes: [],
  times: {},
};

export const denied: Report = {
  ...done,
  ...nothing,
  outcome: 'failed',
  exit: 4,
  durationSeconds: 0.3,
  error: {
    code: 'exchange-denied',
    what: 'AWS refused the exchange.',
    likely: 'The trust policy of the role admits other jobs.',
    fix: '"Condition": {\n  "StringEquals": {}\n}',
    facts: { sub: 'repo:acme/shop:pull_request', audience: 'sts.amazonaws.com' },
    link: `${DOCS}#exchange-denied`,
  },
};

export const faulty: Report = {
  ...done,
  ...nothing,
  outcome: 'failed',
  exit: 2,
  durationSeconds: 0.1,
  error: {
    code: 'input-invalid',
    what: 'Two inputs need a change.',
    faults: [
      {
        input: 'role-to-assume',
        what: '"arn:aws:iam" is not the ARN of a role.',
        write: 'role-to-assume: arn:aws:iam::123456789012:role/ci-agent',
      },
      { input: 'timeout', what: '"30" is not a duration such as 90s, 10m or 1h30m.', write: 'timeout: 30m' },
    ],
    link: `${DOCS}#input-invalid`,
  },
};

export const skipped: Report = {
  ...done,
  ...nothing,
  outcome: 'skipped',
  durationSeconds: 0.1,
  error: {
    code: 'identity-fork',
    what: 'This pull request comes from a fork, so GitHub gives the job no identity token.',
    likely: 'Nothing was run.',
    link: `${DOCS}#identity-fork`,
  },
};
