import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify, type ToStringOptions } from 'yaml';
import { jobPermissions } from '../../../src/privilege/workflow/permissions.ts';

const AGENT = { job: 'agent', called: false };

async function levels(text: string, place: Parameters<typeof jobPermissions>[1] = AGENT): Promise<unknown> {
  const permissions = await jobPermissions(text, place);
  if (!permissions.known) return permissions.why;
  return 'all' in permissions ? `${permissions.all}-all` : permissions.levels;
}

const NOT_SAID = 'neither job nor workflow says permissions, so the settings of the repository decide';
const ODD = 'it is written in a form that is not read here';

describe('what a workflow gives a job', () => {
  it.each([
    ['those of the workflow', 'permissions: {contents: read}\njobs: {agent: {steps: []}}', { contents: 'read' }],
    [
      'those of the job in place of those of the workflow',
      'permissions: write-all\njobs: {agent: {permissions: {contents: read}}}',
      { contents: 'read' },
    ],
    ['nothing, when the job says so', 'permissions: write-all\njobs: {agent: {permissions: {}}}', {}],
    ['everything', 'jobs: {agent: {permissions: write-all}}', 'write-all'],
    ['everything for reading', 'permissions: read-all\njobs: {agent: {}}', 'read-all'],
    ['not those of another job', 'jobs: {agent: {}, publish: {permissions: write-all}}', NOT_SAID],
    ['what an alias says', 'x: &p {issues: write}\njobs: {agent: {permissions: *p}}', { issues: 'write' }],
    ['what quotes say', 'jobs: {"agent": {\'permissions\': {"contents": "write"}}}', { contents: 'write' }],
    [
      'what a block says',
      'jobs:\n  agent:\n    permissions:\n      contents: >-\n        write\n',
      { contents: 'write' },
    ],
    [
      'what a comment does not say',
      'jobs:\n  agent:\n    permissions: # write-all\n      contents: read',
      { contents: 'read' },
    ],
  ])('is %s', async (_name, text, expected) => {
    expect(await levels(text)).toEqual(expected);
  });

  it.each([
    ['nothing is said', 'jobs: {agent: {}}', NOT_SAID],
    ['permissions is left empty', 'jobs:\n  agent:\n    permissions:\n', ODD],
    [
      'the value is an expression',
      'jobs: {agent: {permissions: "${{ inputs.all }}"}}',
      'permissions has a value that is not known here',
    ],
    [
      'a level is not known',
      'jobs: {agent: {permissions: {contents: admin}}}',
      'a permission has a value that is not known here',
    ],
    ['a level is a list', 'jobs: {agent: {permissions: {contents: [write]}}}', ODD],
    [
      'permissions stands there twice',
      'permissions: {}\njobs: {agent: {}}\npermissions: write-all',
      'a key stands there twice',
    ],
    [
      'it stands there twice, in another case',
      'permissions: {}\njobs: {agent: {}}\nPermissions: write-all',
      'a key stands there twice',
    ],
    [
      'a level stands there twice',
      'jobs: {agent: {permissions: {contents: read, contents: write}}}',
      'a key stands there twice',
    ],
    ['a merge key might bring more', 'x: &x {permissions: write-all}\njobs: {agent: {<<: *x}}', ODD],
    ['there is no such job', 'jobs: {other: {permissions: {}}}', 'it has no job of this name'],
    ['there are no jobs', 'on: push', ODD],
    ['it is no YAML', 'jobs: {agent: ', 'it is not valid YAML'],
    ['it is two documents', 'jobs: {agent: {permissions: {}}}\n---\njobs: {}', 'it is not valid YAML'],
    ['it is empty', '', ODD],
    ['it is too long', `#${'x'.repeat(300_000)}\njobs: {agent: {permissions: {}}}`, 'it is too long'],
  ])('is not known when %s', async (_name, text, why) => {
    expect(await levels(text)).toBe(why);
  });

  it('is not known while nobody says which file the job is of, and another workflow is called', async () => {
    const text = 'jobs: {agent: {permissions: {}}, other: {uses: ./.github/workflows/x.yml}}';
    expect(await levels(text, { job: 'agent', called: undefined })).toMatch(/^a job of the workflow calls another/);
    expect(await levels(text, { job: 'agent', called: false })).toEqual({});
  });

  it('is that of the calling job where a called workflow says nothing', async () => {
    expect(await levels('jobs: {agent: {}}', { job: 'agent', called: true })).toMatch(/those of the calling job$/);
    expect(await levels('jobs: {agent: {permissions: {}}}', { job: 'agent', called: true })).toEqual({});
  });

  it('is not that of a job which calls another workflow', async () => {
    expect(await levels('jobs: {agent: {permissions: {}, uses: ./x.yml}}')).toBe(
      'the job of this name calls another workflow',
    );
  });

  it('is not known when the runner does not tell the job', async () => {
    const text = 'jobs: {agent: {permissions: {}}}';
    expect(await levels(text, { job: undefined, called: false })).toBe('the runner does not tell which job this is');
  });
});

describe('a hostile workflow', () => {
  const bomb = [...'abcdefghij'].map((name, at, all) =>
    at === 0
      ? 'a: &a [x,x,x,x,x,x,x,x,x]'
      : `${name}: &${name} [${Array(9)
          .fill(`*${all[at - 1]}`)
          .join(',')}]`,
  );
  it.each([
    ['of aliases within aliases', `${bomb.join('\n')}\njobs: {agent: {permissions: {}, steps: *j}}`],
    [
      'of ten thousand aliases',
      `a: &a {}\njobs:\n${Array.from({ length: 10_000 }, (_, at) => ` j${at}: *a`).join('\n')}`,
    ],
    ['of a hundred thousand levels', `jobs: ${'['.repeat(100_000)}`],
    ['that leads into itself', 'jobs: &j {agent: *j}'],
    ['of many keys', `jobs:\n${Array.from({ length: 20_000 }, (_, at) => ` j${at}: {}`).join('\n')}`],
  ])('%s is not known, within ten seconds on a slow machine', async (_name, text) => {
    const start = performance.now();
    expect(typeof (await levels(text))).toBe('string');
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('never throws, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (text) => {
        expect((await jobPermissions(text, AGENT)).known).toBe(false);
      }),
    );
  });
});

it('reads what a YAML writer wrote, whatever its style', async () => {
  const level = fc.constantFrom('read', 'write', 'none');
  const permissions = fc.dictionary(fc.constantFrom('contents', 'issues', 'id-token', 'packages'), level);
  const style = fc.record({
    indent: fc.integer({ min: 1, max: 8 }),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
    collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  });
  await fc.assert(
    fc.asyncProperty(permissions, style, fc.boolean(), async (given, how, atJob) => {
      const workflow = atJob
        ? { permissions: 'write-all', jobs: { agent: { permissions: given, steps: [{ run: 'true' }] } } }
        : { permissions: given, jobs: { agent: { steps: [{ run: 'true' }] } } };
      const text = stringify(workflow, { ...(how as ToStringOptions), defaultKeyType: 'PLAIN' });
      expect(await levels(text)).toEqual({ ...given });
    }),
    { numRuns: 300 },
  );
});
