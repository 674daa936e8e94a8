/** Every wrong input and unsafe environment: exit 2, one clear message with the line to write, nothing asked, nothing left. */
import { describe, expect, it } from '@jest/globals';
import { CLEAN, inJob, type RunnerOptions, WITH } from '../fakes/runner.ts';

const TASK = { ...WITH, task: 'Explain what changed in the last commit.' };
const LONG_POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'bedrock:InvokeModel', Resource: [`arn:aws:s3:::${'x'.repeat(2048)}`] }],
});

interface Bad {
  readonly name: string;
  readonly with: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What the log must say. */
  readonly says: readonly string[];
}

const BAD: readonly Bad[] = [
  {
    name: 'both task and task-file',
    with: { ...TASK, 'task-file': 'README.md' },
    says: ['Both `task` and `task-file` are given.', 'one of them: task: …  or  task-file: …'],
  },
  {
    name: 'a task-file that is not there',
    with: { ...WITH, 'task-file': 'no/such.md' },
    says: ['no/such.md does not exist.', 'task-file: .github/review-task.md'],
  },
  {
    name: 'a malformed ARN',
    with: { ...TASK, 'role-to-assume': 'arn:aws:iam::12345:role/ci-agent' },
    says: ['role-to-assume', 'role-to-assume: arn:aws:iam::123456789012:role/ci-agent'],
  },
  {
    name: 'a user in place of a role',
    with: { ...TASK, 'role-to-assume': 'arn:aws:iam::123456789012:user/mona' },
    says: ['role-to-assume', 'arn:aws:iam::123456789012:role/'],
  },
  {
    name: 'a role that is missing (an empty secret)',
    with: { ...TASK, 'role-to-assume': '' },
    says: ['The role to assume is missing.', 'role-to-assume: arn:aws:iam::123456789012:role/ci-agent'],
  },
  {
    name: 'a region that is missing',
    with: { ...TASK, 'aws-region': '' },
    says: ['The region of the model endpoint is missing.', 'aws-region: us-east-1'],
  },
  { name: 'a malformed region', with: { ...TASK, 'aws-region': 'us_east_1' }, says: ['aws-region: us-east-1'] },
  {
    name: 'a region of another partition than the role',
    with: { ...TASK, 'aws-region': 'cn-north-1' },
    says: ['The role is in partition aws, region cn-north-1 is in partition aws-cn.'],
  },
  {
    name: 'a duration out of range',
    with: { ...TASK, 'role-duration-seconds': '60' },
    says: ['60 is out of range: whole seconds from 900 to 43200', 'role-duration-seconds: 900'],
  },
  {
    name: 'a time limit that is a bare number',
    with: { ...TASK, timeout: '10' },
    says: ['"10" is not a duration such as 90s, 10m or 1h30m.', 'timeout: 10m'],
  },
  {
    name: 'a session policy over 2,048 characters',
    with: { ...TASK, 'inline-session-policy': LONG_POLICY },
    says: ['inline-session-policy', '2048'],
  },
  {
    name: 'a session policy that is not JSON',
    with: { ...TASK, 'inline-session-policy': '{Version: 2012}' },
    says: ['inline-session-policy', 'JSON'],
  },
  {
    name: 'more models than a session policy holds',
    with: {
      ...TASK,
      'allowed-models': Array.from({ length: 30 }, (_, n) => `us.anthropic.claude-sonnet-9-${n}-20990101-v1:0`).join(
        ',',
      ),
    },
    says: ['allowed-models', '2048'],
  },
  {
    name: 'an unknown agent',
    with: { ...TASK, agent: 'claude-cod' },
    says: ['There is no agent "claude-cod".', 'agent: claude-code'],
  },
  {
    name: 'a misspelt input',
    with: { ...TASK, 'role-to-asume': 'arn:aws:iam::123456789012:role/ci-agent' },
    says: ['There is no input "role-to-asume".', 'role-to-assume: …'],
  },
  {
    name: 'an account that the role is not in',
    with: { ...TASK, 'allowed-account-ids': '999999999999' },
    says: ['The role is in account 123456789012, which is not among 999999999999.'],
  },
  {
    name: 'a version that is none',
    with: { ...TASK, 'agent-version': '^2.1' },
    says: ['"^2.1" is not a version.', 'agent-version: pinned'],
  },
  {
    name: 'a folder outside the workspace',
    with: { ...TASK, 'working-directory': '../..' },
    says: ['The folder lies outside the workspace.', 'working-directory: services/api'],
  },
  {
    name: 'an agent variable that carries a credential',
    with: { ...TASK, 'agent-env': 'GITHUB_TOKEN' },
    says: ["GITHUB_TOKEN is the job's token for the code host."],
  },
  {
    name: 'an argument that undoes a protection',
    with: { ...TASK, 'agent-args': '--dangerously-skip-permissions' },
    says: ['--dangerously-skip-permissions is not among the arguments that are known to be harmless.'],
  },
  {
    name: 'a JSON schema that is not JSON',
    with: { ...TASK, 'json-schema': '{type: object}' },
    says: ['The schema is not JSON.'],
  },
  {
    name: 'a mode that is none',
    with: { ...TASK, 'least-privilege': 'strickt' },
    says: ['"strickt" is not a value of least-privilege.', 'least-privilege: strict | enforce | warn | off'],
  },
  {
    name: 'role chaining without credentials to chain from',
    with: { ...TASK, 'role-chaining': 'true' },
    says: ['role-chaining needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY', 'role-chaining: false'],
  },
  {
    name: 'an STS endpoint variable in the private network',
    with: TASK,
    env: { AWS_ENDPOINT_URL_STS: 'http://10.0.0.1' },
    says: [
      'would send the identity token elsewhere. It names 10.0.0.1',
      'sts-endpoint: https://10.0.0.1',
      'unset AWS_ENDPOINT_URL_STS',
    ],
  },
  {
    name: 'an STS endpoint variable that only looks like the vendor',
    with: TASK,
    env: { AWS_ENDPOINT_URL_STS: 'https://sts.evil.example' },
    says: [
      'It names sts.evil.example, which is neither loopback nor the vendor',
      'sts-endpoint: https://sts.evil.example',
    ],
  },
  {
    name: 'a model endpoint variable that leads elsewhere',
    with: TASK,
    env: { AWS_ENDPOINT_URL_BEDROCK_RUNTIME: '', ANTHROPIC_BEDROCK_BASE_URL: 'https://proxy.evil.example' },
    says: ['would send model requests elsewhere', 'bedrock-endpoint: https://proxy.evil.example'],
  },
  {
    name: 'plain http as an explicit endpoint',
    with: { ...TASK, 'sts-endpoint': 'http://sts.example.com' },
    says: ['Plain http is taken for loopback addresses only.', 'sts-endpoint: https://sts.example.com'],
  },
  {
    name: 'certificates that are not checked',
    with: TASK,
    env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    says: ['NODE_TLS_REJECT_UNAUTHORIZED=0 accepts every certificate', 'NODE_EXTRA_CA_CERTS: /path/to/company-ca.pem'],
  },
  {
    name: 'requests printed to the log',
    with: TASK,
    env: { NODE_DEBUG: 'http' },
    says: ['NODE_DEBUG prints requests with their tokens to the log.'],
  },
];

describe('an input that cannot be', () => {
  it.concurrent.each(BAD)(
    'refuses $name',
    async (bad) => {
      const options: RunnerOptions = bad.env ? { env: bad.env } : {};
      await inJob(options, async (runner, world) => {
        const ended = await runner.main(bad.with);
        for (const text of bad.says) expect(ended.log).toContain(text);
        expect(ended.exit).toBe(2);
        expect(ended.log).toMatch(/^::error title=keyless-agent::/m);
        expect(ended.log.match(/^::error/gm)).toHaveLength(1);
        expect(ended.outputs).toMatchObject({ outcome: 'failed' });
        expect(ended.exported).toEqual({});
        expect(ended.summary).toContain('## ❌');
        expect(world.requests).toEqual([]);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    60_000,
  );

  it.concurrent('tells every fault at once', async () => {
    await inJob({}, async (runner) => {
      const ended = await runner.main({
        ...TASK,
        'aws-region': 'nowhere',
        timeout: '5',
        agent: 'codx',
        'max-turns': 'ten',
      });
      expect(ended.exit).toBe(2);
      expect(ended.log).toContain('4 inputs need a change.');
      for (const input of ['aws-region:', 'timeout:', 'agent:', 'max-turns:'])
        expect(ended.log).toContain(`  ${input} `);
      expect(await runner.wrapUp()).toEqual(CLEAN);
    });
  }, 60_000);

  it.concurrent('takes the same inputs without a fault', async () => {
    await inJob({}, async (runner, world) => {
      const ended = await runner.main({ ...TASK, 'dry-run': 'true' });
      expect(ended.exit).toBe(0);
      expect(world.requests).toEqual([]);
    });
  }, 60_000);

  it.concurrent('never repeats a secret that was written into the wrong input', async () => {
    const key = 'sk-ant-api03-Zm9yZ290dGVuLWtleS1pbi10aGUtd3JvbmctcGxhY2U';
    await inJob({ secrets: [key] }, async (runner) => {
      const ended = await runner.main({ ...TASK, 'anthropic-api-key': key });
      expect(ended.exit).toBe(2);
      expect(ended.log).toContain('There is no input "anthropic-api-key".');
      expect(await runner.wrapUp()).toEqual(CLEAN);
    });
  }, 60_000);
});
