import { describe, expect, it } from '@jest/globals';
import { codeQuality, type ReviewIssue } from '../../src/report/code-quality.ts';

const ISSUE: ReviewIssue = {
  path: 'src/login.js',
  line: 12,
  rule: 'sql-injection',
  severity: 'high',
  says: 'The name goes into the query as it is.',
  snippet: "db.query('select * from users where name = ' + name)",
};

type Row = { description: string; fingerprint: string; severity: string; location: { path: string } };
const rows = (...issues: ReviewIssue[]): Row[] => JSON.parse(codeQuality(issues)) as Row[];

describe('the Code Quality report', () => {
  it('is what GitLab asks for, without a byte order mark', () => {
    expect(codeQuality([ISSUE])[0]).toBe('[');
    expect(JSON.parse(codeQuality([ISSUE]))).toEqual([
      {
        description: 'The name goes into the query as it is.',
        check_name: 'sql-injection',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'critical',
        location: { path: 'src/login.js', lines: { begin: 12 } },
      },
    ]);
  });

  it('is an empty list when there is nothing to say', () => expect(codeQuality([])).toBe('[]\n'));

  it('knows an issue again when it has moved or was indented, and tells it from its neighbours', () => {
    const [one] = rows(ISSUE);
    const [moved] = rows({ ...ISSUE, line: 40, snippet: `  ${ISSUE.snippet}\n` });
    expect(moved?.fingerprint).toBe(one?.fingerprint);
    for (const other of [{ path: 'src/log.js' }, { rule: 'logging' }, { snippet: 'x()' }]) {
      expect(rows({ ...ISSUE, ...other })[0]?.fingerprint).not.toBe(one?.fingerprint);
    }
  });

  it('keeps two issues of the same words apart', () => {
    const found = rows(ISSUE, { ...ISSUE, line: 90 }).map(({ fingerprint }) => fingerprint);
    expect(new Set(found).size).toBe(2);
  });

  it.each(['/etc/passwd', '../other/a.js', 'a/../../b.js', '', 'a\\b.js', 'a\nb.js'])(
    'leaves out the path "%s"',
    (path) => expect(rows({ ...ISSUE, path })).toEqual([]),
  );

  it.each([
    ['info', 'info'],
    ['low', 'minor'],
    ['medium', 'major'],
    ['high', 'critical'],
    ['critical', 'blocker'],
  ] as const)('calls %s %s', (severity, word) => expect(rows({ ...ISSUE, severity })[0]?.severity).toBe(word));

  it('keeps escape sequences out of the description', () => {
    expect(rows({ ...ISSUE, says: '\u001b[31mred\u0007\nand more' })[0]?.description).toBe('[31mred and more');
  });
});
