import { afterEach, describe, expect, it } from '@jest/globals';
import { hostToken } from '../../../src/privilege/checks/host-token.ts';
import { type Changes, found, judged, NAMESPACE, NONE, tidy, USER } from './job-fixtures.ts';

afterEach(tidy);

const ID = 'host-token-permissions';
const given = (permissions: string): string => `jobs: {agent: {permissions: ${permissions}}}`;
const open = { isolation: NONE };
const CALLED = {
  workflow_ref: 'octo-org/payments/.github/workflows/ci.yml@refs/heads/main',
  job_workflow_ref: 'octo-org/payments/.github/workflows/agent.yml@refs/heads/main',
};

describe('the token of a job', () => {
  const rows: readonly [string, Changes, string][] = [
    ['id-token and reading', {}, 'enforced info'],
    ['nothing at all', { workflow: given('{}') }, 'enforced info'],
    ['contents: write beside an isolated agent', { workflow: given('{contents: write}') }, 'exceeded medium'],
    [
      'contents: write beside an agent of another user',
      { workflow: given('{contents: write}'), agent: { isolation: USER } },
      'exceeded medium',
    ],
    [
      'contents: write beside an agent that nothing holds',
      { workflow: given('{contents: write}'), agent: open },
      'exceeded high',
    ],
    ['actions: write beside such an agent', { workflow: given('{actions: write}'), agent: open }, 'exceeded high'],
    ['packages: write beside such an agent', { workflow: given('{packages: write}'), agent: open }, 'exceeded high'],
    ['workflows: write beside such an agent', { workflow: given('{workflows: write}'), agent: open }, 'exceeded high'],
    [
      'a permission of tomorrow beside such an agent',
      { workflow: given('{spaceships: write}'), agent: open },
      'exceeded high',
    ],
    [
      'pull-requests: write beside such an agent',
      { workflow: given('{pull-requests: write}'), agent: open },
      'exceeded medium',
    ],
    ['pull-requests: write beside an isolated agent', { workflow: given('{pull-requests: write}') }, 'exceeded low'],
    ['write-all beside an isolated agent', { workflow: given('write-all') }, 'exceeded medium'],
    ['write-all beside an agent that nothing holds', { workflow: given('write-all'), agent: open }, 'exceeded high'],
    [
      'contents: write where no agent is started',
      { workflow: given('{contents: write}'), subject: { command: 'auth' } },
      'exceeded medium',
    ],
    [
      'contents: write, isolation not told',
      { workflow: given('{contents: write}'), agent: { isolation: undefined } },
      'exceeded medium',
    ],
    ['read-all', { workflow: given('read-all') }, 'exceeded low'],
    ['packages: read', { workflow: given('{contents: read, packages: read}') }, 'exceeded low'],
    ['issues: none', { workflow: given('{contents: read, issues: none}') }, 'enforced info'],
    ['copilot-requests for Bedrock', { workflow: given('{copilot-requests: write}'), agent: open }, 'exceeded high'],
    [
      'copilot-requests for Copilot',
      {
        workflow: given('{contents: read, copilot-requests: write}'),
        subject: { target: { cloud: 'copilot', backend: 'copilot', models: [] } },
      },
      'enforced info',
    ],
    ['the settings of the repository', { workflow: 'jobs: {agent: {}}' }, 'unknown medium'],
    ['a workflow nobody could read', { subject: { workflow: undefined } }, 'unknown medium'],
    ['a called workflow that was read', { claims: CALLED }, 'enforced info'],
    [
      'the caller, while the job stands in a called one',
      { claims: { ...CALLED, job_workflow_ref: 'o/x/.github/workflows/y.yml@refs/heads/main' } },
      'unknown medium',
    ],
    ['the plain file of a job on no GitHub', { context: { platform: 'shell' } }, 'none'],
  ];

  it.each(rows)('with %s', async (_name, changes, expected) => {
    expect(await judged(hostToken, ID, changes)).toBe(expected);
  });

  it('is judged once: not again where the agent holds it for Copilot', async () => {
    const planned = [
      { id: 'copilot-job-token', layer: 'cloud', verdict: 'enforced', severity: 'info', title: '' },
    ] as const;
    expect(await found(hostToken, { workflow: given('write-all'), subject: { planned } })).toEqual([]);
  });

  it('names what it may write, and says what to write instead', async () => {
    const [finding] = await found(hostToken, { workflow: given('{contents: write, issues: write}') });
    expect(finding?.title).toBe("The job's token may write: contents, issues.");
    expect(finding?.fix).toContain('contents: read');
  });

  it('repeats no odd name', async () => {
    const [finding] = await found(hostToken, { workflow: given('{"::error::x": write}') });
    expect(finding?.title).toBe("The job's token may write: a permission with an odd name.");
  });
});

describe('the right to ask for identity tokens', () => {
  const rows: readonly [string, Changes, string][] = [
    ['is needed for the identity of the job', {}, 'none'],
    ['is not needed for a supplied token', { trust: 'signature' }, 'exceeded low'],
    ['is not needed for a token nobody verified', { trust: 'unverified' }, 'exceeded low'],
    ['is not needed without any identity', { subject: { identity: undefined, audience: undefined } }, 'exceeded low'],
    ['is needed before the exchange', { subject: { identity: undefined } }, 'none'],
    ['may be needed for a server of the agent', { trust: 'signature', agent: { mcpServers: ['docs'] } }, 'none'],
    ['is not there', { trust: 'signature', workflow: given('{contents: read}') }, 'none'],
  ];

  it.each(rows)('%s', async (_name, changes, expected) => {
    expect(await judged(hostToken, 'id-token-unneeded', changes)).toBe(expected);
  });
});

it('holds an isolated agent to be less exposed, and never more', async () => {
  const severities = ['info', 'low', 'medium', 'high', 'critical'];
  for (const name of ['contents', 'issues', 'statuses', 'actions', 'odd-one']) {
    const rank = async (isolation: typeof NONE | undefined): Promise<number> => {
      const [finding] = await found(hostToken, { workflow: given(`{${name}: write}`), agent: { isolation } });
      return severities.indexOf(finding?.severity ?? '');
    };
    const [held, unknown, none] = [await rank(NAMESPACE), await rank(undefined), await rank(NONE)];
    expect([name, held <= unknown, unknown <= none]).toEqual([name, true, true]);
  }
});
