import { describe, expect, it } from '@jest/globals';
import { jobPermissions } from '../../src/clouds/copilot/workflow.ts';

const LEAN = { known: true, levels: { contents: 'read', 'copilot-requests': 'write' } };
const STEPS =
  '    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - run: |\n          permissions: write-all\n';
const SHARED = 'permissions:\n  contents: read\n  copilot-requests: write\n';
const workflow = (job: string, top = SHARED): string =>
  `name: review\non: [push]\n${top}jobs:\n  review:\n${job}${STEPS}`;

describe('the permissions of a job, as its workflow says them', () => {
  it.each([
    ['of the workflow', workflow('')],
    ['of the job alone', workflow(`    permissions:\n      contents: read\n      copilot-requests: write\n`, '')],
    ['in one line', workflow('    permissions: { contents: read, copilot-requests: write }\n', '')],
    [
      'quoted, with comments',
      workflow(`    "permissions": # few\n      'contents': "read" # to read\n      copilot-requests: write\n`, ''),
    ],
    [
      'with lists as far left as their key',
      workflow('').replaceAll('      - ', '    - ').replace('          perm', '        perm'),
    ],
    ['with the line ends of Windows', workflow('').replaceAll('\n', '\r\n')],
  ])('are read %s', (_how, text) => {
    expect(jobPermissions(text, 'review')).toEqual(LEAN);
  });

  it('are those of the job alone when it has any', () => {
    const text = workflow('    permissions:\n      contents: write\n');
    expect(jobPermissions(text, 'review')).toEqual({ known: true, levels: { contents: 'write' } });
  });

  it('are none for {}', () => {
    expect(jobPermissions(workflow('    permissions: {}\n'), 'review')).toEqual({ known: true, levels: {} });
  });

  it('are all for write-all', () => {
    expect(jobPermissions(workflow('    permissions: write-all\n'), 'review')).toEqual({ known: true, all: 'write' });
  });

  it.each([
    ['a space before the colon', workflow('    permissions : write-all\n')],
    ['a key with an escape', workflow('    "permi\\x73sions": write-all\n')],
    ['a key with a tag', workflow('    !!str permissions: write-all\n')],
    ['a key with a question mark', workflow('    ? permissions\n    : write-all\n')],
    ['a merge', workflow('    <<: *wide\n')],
    ['an alias', workflow('    permissions: *wide\n')],
    ['the key twice', workflow('    permissions: {}\n    permissions: write-all\n')],
    ['an unknown level', workflow('    permissions:\n      contents: admin\n')],
    ['a level below a level', workflow('    permissions:\n      contents:\n        deep: read\n')],
    ['a job in one line', `${SHARED}jobs:\n  review: { permissions: write-all, runs-on: x }\n`],
    ['an anchored job', `${SHARED}jobs:\n  review: &job\n    permissions: write-all\n`],
    ['jobs in one line', `${SHARED}jobs: { review: { permissions: write-all } }\n`],
    ['text that goes on in the next line', `name: "a\n${SHARED}b"\njobs:\n  review:\n${STEPS}`],
    ['a line end that only YAML sees', workflow('    name: x\u2028    permissions: write-all\n')],
    ['a second document', `${workflow('')}---\n${workflow('')}`],
    ['a tab', workflow('').replace('  contents', '\tcontents')],
    ['no permissions at all', workflow('', '')],
    ['another job’s name', workflow('').replace('review:\n', 'build:\n')],
    ['a called workflow', `${workflow('')}  other:\n    uses: ./.github/workflows/other.yml\n`],
  ])('are not known, rather than guessed, for %s', (_what, text) => {
    expect(jobPermissions(text, 'review')).toMatchObject({ known: false });
  });
});
