import { describe, expect, it } from '@jest/globals';
import { errorText, findingsText, planText, verdictText } from '../../src/report/terminal.ts';
import { denied, done, faulty, skipped } from './report-fixtures.ts';

const text = (lines: readonly string[]): string => lines.join('\n');

describe('in a terminal', () => {
  it('a plan is a list of what would be done, with what asks for attention below', () => {
    expect(text(planText(done, false))).toBe(`
The plan. Nothing has been asked for, changed or started.

  Command         run
  Job             acme/shop · refs/heads/main · push
  Session policy  {
                    "Version": "2012-10-17"
                  }

  exceeded  medium    The agent runs as a user with sudo.
                      runs-on: [self-hosted]
                      # without sudo
  unknown   low       Whether the branch is protected is not known.
  enforced            STS cut the credential down to one model.

  · The time limit (2h) exceeds the life of the credential (1h).`);
  });

  it('an error says what happened, likely why, what to write, and where to read on', () => {
    expect(text(errorText(denied.error!, false))).toBe(`
✗ AWS refused the exchange.

  likely  The trust policy of the role admits other jobs.
  fix     "Condition": {
            "StringEquals": {}
          }
  facts   sub       repo:acme/shop:pull_request
          audience  sts.amazonaws.com
  more    https://github.com/keyless-agent/keyless-agent/blob/main/docs/errors.md#exchange-denied
`);
  });

  it('all faults are told at once, each with its line', () => {
    expect(text(errorText(faulty.error!, false))).toBe(`
✗ Two inputs need a change.

  role-to-assume: "arn:aws:iam" is not the ARN of a role.
      role-to-assume: arn:aws:iam::123456789012:role/ci-agent

  timeout: "30" is not a duration such as 90s, 10m or 1h30m.
      timeout: 30m

  more    https://github.com/keyless-agent/keyless-agent/blob/main/docs/errors.md#input-invalid
`);
  });

  it('a skipped run is no failure', () => {
    expect(errorText(skipped.error!, false)[1]).toBe(
      '– This pull request comes from a fork, so GitHub gives the job no identity token.',
    );
  });

  it('a good run ends in one line and its notes', () => {
    expect(text(verdictText(done, false))).toBe(`
✓ Done · 1m12s · 6 turns · 12.3k tokens in, 640 out · $0.08
  · The time limit (2h) exceeds the life of the credential (1h).
`);
    expect(
      verdictText({ ...done, command: 'auth', agent: undefined, notes: [], durationSeconds: 0.43 }, false)[1],
    ).toBe('✓ Credentials are ready · 0.4s · valid until 2026-11-21 13:34 UTC');
  });

  it('colour is used only where asked for, and hostile text brings none of its own', () => {
    const findings = [{ ...done.findings[0]!, title: '\u001b[2Jcleared \u202etxet' }];
    expect(text(findingsText(findings, false))).toBe('  enforced            cleared txet\n');
    expect(text(findingsText(findings, true))).toBe('  \u001b[32menforced\u001b[0m            cleared txet\n');
  });
});
