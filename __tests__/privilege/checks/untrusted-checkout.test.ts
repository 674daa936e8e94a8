import { afterEach, describe, expect, it } from '@jest/globals';
import { untrustedCheckout } from '../../../src/privilege/checks/untrusted-checkout.ts';
import { type Changes, COMMIT, found, judged, OTHER, tidy } from './job-fixtures.ts';

afterEach(tidy);

const ID = 'untrusted-checkout';
const steps = (...lines: string[]): string =>
  `jobs:\n  agent:\n    steps:\n${lines.map((line) => `      - ${line}`).join('\n')}\n`;
const BASE = steps('uses: actions/checkout@v6');
const head = { headSha: OTHER, checkout: { commit: OTHER } };
const base = { headSha: OTHER, checkout: { commit: COMMIT } };
const ungated = { environment: undefined };

describe('a run with the rights of the base', () => {
  const rows: readonly [string, Changes, string][] = [
    [
      'with the change checked out',
      { context: { event: 'pull_request_target', ...head }, claims: ungated },
      'exceeded high',
    ],
    [
      'with the change, behind an environment',
      { context: { event: 'pull_request_target', ...head } },
      'exceeded medium',
    ],
    [
      'with the change of a colleague',
      { context: { event: 'pull_request_target', ...head, fork: false }, claims: ungated },
      'exceeded medium',
    ],
    [
      'with an environment that nobody vouches for',
      { context: { event: 'pull_request_target', ...head }, trust: 'unverified' },
      'exceeded high',
    ],
    ['with the base', { context: { event: 'pull_request_target', ...base }, workflow: BASE }, 'none'],
    [
      'with the base by its branch',
      {
        context: { event: 'pull_request_target', headSha: OTHER, checkout: { ref: 'refs/heads/main' } },
        workflow: BASE,
      },
      'none',
    ],
    ['with no checkout', { context: { event: 'issues' }, workflow: steps('run: echo') }, 'none'],
    [
      'with something else',
      { context: { event: 'issue_comment', checkout: { commit: OTHER } }, workflow: BASE },
      'unknown medium',
    ],
    [
      'with something else, workflow unread',
      { context: { event: 'workflow_run', checkout: { commit: OTHER } }, subject: { workflow: undefined } },
      'unknown medium',
    ],
  ];
  it.each(rows)('%s', async (_name, changes, expected) => {
    expect(await judged(untrustedCheckout, ID, changes)).toBe(expected);
  });

  it.each([
    'uses: actions/checkout@v6\n        with: { ref: "${{ github.event.pull_request.head.sha }}" }',
    'uses: actions/checkout@v6\n        with: { ref: "refs/pull/${{ github.event.number }}/merge" }',
    'uses: actions/checkout@v6\n        with: { ref: "${{ github.head_ref }}", path: pr }',
    'uses: actions/checkout@v6\n        with: { repository: "${{ github.event.pull_request.head.repo.full_name }}" }',
    'uses: actions/checkout@v6\n        with: { ref: "${{ github.event.workflow_run.head_sha }}" }',
    'run: gh pr checkout 7',
    'run: git fetch origin pull/7/head:x && git checkout x',
    'run: git checkout ${{ github.event.pull_request.head.sha }}',
  ])('fetches the change by %j', async (step) => {
    const changes: Changes = {
      context: { event: 'pull_request_target', ...base },
      claims: ungated,
      workflow: steps(step),
    };
    expect(await judged(untrustedCheckout, ID, changes)).toBe('exceeded high');
  });

  it.each([
    'uses: actions/checkout@v6\n        with: { ref: main }',
    'uses: actions/checkout@v6\n        with: { ref: "${{ github.event.pull_request.base.sha }}" }',
    'uses: other/setup@v1\n        with: { ref: "${{ github.event.pull_request.head.sha }}" }',
    'run: git log HEAD^1..HEAD',
    'run: gh pr diff 7',
  ])('does not fetch it by %j', async (step) => {
    const changes: Changes = {
      context: { event: 'pull_request_target', ...base },
      claims: ungated,
      workflow: steps(step),
    };
    expect(await judged(untrustedCheckout, ID, changes)).toBe('none');
  });
});

it('is no matter on pull_request, which has no rights of the base', async () => {
  expect(await found(untrustedCheckout, { context: { event: 'pull_request', ...head } })).toEqual([]);
});
