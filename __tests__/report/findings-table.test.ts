/** The table of `check` in the terminal and in the job summary. */
import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/core/finding.ts';
import type { Report } from '../../src/core/report.ts';
import { checkSummary, checkVerdict, findingsTable } from '../../src/report/findings-table.ts';
import { jsonFindings } from '../../src/report/json.ts';
import { done } from './report-fixtures.ts';

const ACCEPTED: Finding = {
  id: 'runner-self-hosted',
  layer: 'job',
  verdict: 'exceeded',
  severity: 'medium',
  title: 'The runner is self-hosted.',
  detail: 'Earlier jobs left things there.',
  fix: 'runs-on: ubuntu-latest',
  accepted: { reason: 'Thrown away after each job.', until: '2027-01-31' },
};
const FINDINGS: readonly Finding[] = [
  { id: 'agent-tools', layer: 'agent', verdict: 'unknown', severity: 'low', title: 'Its tools are not known.' },
  {
    id: 'aws-session-policy',
    layer: 'cloud',
    verdict: 'enforced',
    severity: 'info',
    title: 'Cut down.',
    fix: 'nothing',
  },
  {
    id: 'aws-role-secrets',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'high',
    title: 'The role may list secrets.',
    detail: 'It can most often read some.',
    fix: '"Action": "bedrock:InvokeModel"\n"Resource": "*"',
    file: 'infra/role.json',
  },
  ACCEPTED,
  { id: 'trigger-fork', layer: 'job', verdict: 'unknown', severity: 'medium', title: 'From a fork or not?' },
];
const report: Report = { ...done, notes: [], command: 'check', findings: FINDINGS, exit: 5, durationSeconds: 2.34 };

describe('the table in the terminal', () => {
  it('goes by layer, worst first, and tells what is accepted after what is not', () => {
    expect(findingsTable(FINDINGS, false)).toEqual([
      '',
      'The job  1 exceeded · 1 unknown · 1 of them accepted',
      '  unknown   medium    From a fork or not?  trigger-fork',
      '  exceeded  accepted  The runner is self-hosted.  runner-self-hosted',
      '                      accepted until 2027-01-31: Thrown away after each job.',
      '',
      'What the cloud gives for it  1 enforced · 1 exceeded',
      '  exceeded  high      The role may list secrets.  aws-role-secrets',
      '                      in infra/role.json',
      '                      It can most often read some.',
      '                      "Action": "bedrock:InvokeModel"',
      '                      "Resource": "*"',
      '  enforced            Cut down.  aws-session-policy',
      '',
      'The agent  1 unknown',
      '  unknown   low       Its tools are not known.  agent-tools',
    ]);
  });

  it('writes a long fix out once, and what another has beyond it', () => {
    const fix = `Write:\n${'x'.repeat(200)}`;
    const finding: Finding = { id: 'a', layer: 'job', verdict: 'exceeded', severity: 'high', title: 'A.', fix };
    const lines = findingsTable(
      [finding, { ...finding, id: 'b', fix: `${fix}\nand this` }, { ...finding, id: 'c' }],
      false,
    );
    expect(lines.slice(5)).toEqual([
      '  exceeded  high      A.  b',
      '                      Write as for a above.',
      '                      and this',
      '  exceeded  high      A.  c',
      '                      Write as for a above.',
    ]);
  });

  it('lets nothing of a finding act on the terminal', () => {
    const hostile: Finding = {
      ...ACCEPTED,
      title: 'a\u001b[2Jb\nc',
      accepted: { reason: 'x\u001b]0;y\u0007', until: '2027-01-31' },
    };
    const lines = findingsTable([hostile], false);
    expect(lines[2]).toBe('  exceeded  accepted  ab c  runner-self-hosted');
    expect(lines[3]).toBe('                      accepted until 2027-01-31: x');
  });

  it('ends with how it stands', () => {
    expect(checkVerdict(report, false)).toEqual([
      '',
      '✗ 1 enforced · 2 exceeded · 2 unknown · 1 of them accepted; 2 findings to look at · 2.3s',
      '',
    ]);
    expect(checkVerdict({ ...report, exit: 0, findings: FINDINGS.slice(1, 2) }, false)[1]).toBe('✓ 1 enforced · 2.3s');
  });

  it('has a tick only where nothing is left to look at', () => {
    const of = (finding: Partial<Finding>): string =>
      checkVerdict(
        { ...report, exit: 0, findings: [{ ...ACCEPTED, accepted: undefined, ...finding }] },
        false,
      )[1]!.slice(0, 1);
    expect(of({ verdict: 'proved' })).toBe('✓');
    expect(of({ severity: 'low' })).toBe('✓');
    expect(of({ severity: 'medium' })).toBe('!');
    expect(of({ verdict: 'unknown', severity: 'info' })).toBe('!');
    expect(of({ verdict: 'unknown', accepted: { reason: 'x', until: '2027-01-31' } })).toBe('✓');
    expect(checkSummary({ ...report, exit: 0, findings: [] }).slice(0, 6)).toBe('## ⚠️ ');
  });

  it('names what it fails by, once each', () => {
    const facts = { findings: 'a-b, c-d, a-b', 'least-privilege': 'strict', threshold: 'high' };
    const error = { code: 'privilege-exceeded', what: 'Long.', link: 'x', facts };
    expect(checkVerdict({ ...report, error }, false)[2]).toBe(
      '  · least-privilege: strict, threshold high: exit status 5 because of a-b, c-d',
    );
    expect(checkSummary({ ...report, error })).not.toContain('Long.');
    expect(checkSummary({ ...report, error: { ...error, code: 'exchange-denied' } })).toContain('Long.');
  });

  it('does not say that all is well when nothing was judged', () => {
    expect(checkVerdict({ ...report, exit: 0, findings: [] }, false)[1]).toContain('Nothing was found to judge');
    const clean = { ...report, exit: 0, findings: [], notes: ['One document judged.'] };
    expect(checkVerdict(clean, false)[1]).toContain('✓ Nothing beyond calling models was found');
    const failed = { ...report, findings: [], exit: 4, error: { code: 'exchange-denied', what: 'No.', link: 'x' } };
    expect(checkVerdict(failed, false)[1]).toContain('✗ Nothing was judged');
  });
});

describe('the job summary', () => {
  const markdown = checkSummary(report);

  it('says how it stands, and has a table a layer', () => {
    expect(markdown.split('\n')[0]).toBe(
      '## ❌ Least privilege: 1 enforced · 2 exceeded · 2 unknown · 1 of them accepted; 2 findings to look at · 2.3s',
    );
    expect(markdown.match(/^### .*$/gm)).toEqual(['### The job', '### What the cloud gives for it', '### The agent']);
  });

  it('tells what to write behind a click, with a link to before and after', () => {
    expect(markdown).toContain(
      '| exceeded | high | <details><summary>The role may list secrets.</summary>It can most often read some.<br>Fix:<pre>',
    );
    expect(markdown).toContain('"Resource"&#58; "&#42;"');
    expect(markdown).toContain(
      '<a href="https://github.com/keyless-agent/keyless-agent/blob/main/docs/findings.md#aws-role-secrets">aws-role-secrets: before and after</a>',
    );
    expect(markdown).not.toContain('#aws-session-policy"');
  });

  it('tells until when and why a finding is accepted', () => {
    expect(markdown).toContain(
      '| exceeded | accepted | <details><summary>The runner is self-hosted.</summary>Accepted until 2027-01-31: Thrown away after each job.<br>',
    );
  });

  it('lets nothing of a finding break out of its cell', () => {
    const hostile: Finding = {
      ...ACCEPTED,
      title: 'x | y\n</details>@octocat',
      accepted: { reason: '<img src=x>|', until: '2027-01-31' },
    };
    const table = checkSummary({ ...report, findings: [hostile] });
    expect(table).toContain('x \\| y &lt;/details>@&#8203;octocat');
    expect(table).toContain('&lt;img src=x>\\|');
  });
});

describe('the findings as JSON', () => {
  it('have each its place in the docs, and the acceptance', () => {
    const told = JSON.parse(jsonFindings(report)) as {
      form: number;
      exit: number;
      findings: (Finding & { link: string })[];
    };
    expect([told.form, told.exit, told.findings.length]).toEqual([1, 5, 5]);
    expect(told.findings[3]).toMatchObject({
      accepted: { until: '2027-01-31' },
      link: 'https://github.com/keyless-agent/keyless-agent/blob/main/docs/findings.md#runner-self-hosted',
    });
  });
});
