/**
 * The component as a project includes it, through gitlab-ci-local: references, rules, wrong inputs, and whole jobs against the
 * emulated GitLab issuer, STS and Bedrock.
 */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type GitlabJobFacts,
  type GitlabNotes,
  type GitlabOidc,
  type Google,
  startGitlabNotes,
  startGitlabOidc,
  startWorld,
  structuredScript,
  type World,
} from '../../src/emulators/index.ts';
import { BEFORE } from '../fakes/change.ts';
import { leadTo } from '../fakes/clouds.ts';
import { formsOf } from '../fakes/encodings.ts';
import { FakeGitlab } from '../fakes/gitlab.ts';

const SECONDS = 60_000;
const SERVER = 'https://gitlab.example.com';
const gitlab = new FakeGitlab();

beforeAll(() => gitlab.open(['v1.2.3', 'v1.3.0', 'v2.0.0-rc.1']), SECONDS);
afterAll(() => gitlab.close());

const ADDRESS = '$CI_SERVER_FQDN/keyless-agent/keyless-agent';

function included(template: string, ref: string, inputs: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(inputs).map(([name, value]) => `      ${name}: ${JSON.stringify(value)}`);
  return `  - component: ${ADDRESS}/${template}@${ref}\n    inputs:\n${lines.join('\n')}\n`;
}

const pipeline = (...includes: string[]): string => `stages: [test]\ninclude:\n${includes.join('')}`;

const AWS = { 'role-to-assume': 'arn:aws:iam::123456789012:role/ci-agent', 'aws-region': 'us-east-1' };
const ASK = { ...AWS, task: 'Review the changes of this merge request.' };

describe('including the component', () => {
  it.each([['v1.2.3'], ['v1.3.0'], ['1'], ['1.2'], ['~latest'], ['main'], ['the commit']])(
    'is valid at %s, with the program of that commit',
    async (ref) => {
      gitlab.write(pipeline(included('keyless-agent', ref === 'the commit' ? gitlab.sha : ref, ASK)));
      const { exit, log } = await gitlab.preview();
      expect([exit, log.includes(`"ref":"${gitlab.sha}"`)]).toEqual([0, true]);
    },
    SECONDS,
  );

  it.each([['review'], ['exec']])(
    'is valid as %s',
    async (template) => {
      gitlab.write(pipeline(included(template, '1', template === 'exec' ? { ...AWS, command: 'ls' } : AWS)));
      expect(await gitlab.preview()).toMatchObject({ exit: 0 });
    },
    SECONDS,
  );

  it(
    'twice makes two jobs, each with its own token and inputs',
    async () => {
      const second = { ...ASK, 'job-name': 'second', audience: 'https://gateway.example.com', task: 'Another task.' };
      gitlab.write(pipeline(included('keyless-agent', '1', ASK), included('keyless-agent', '1', second)));
      const { exit, log } = await gitlab.preview();
      expect(exit).toBe(0);
      expect(log).toMatch(/^keyless-agent:$/m);
      expect(log).toMatch(/^second:$/m);
      expect(log.match(/^ {6}aud: .*$/gm)).toEqual([
        '      aud: sts.amazonaws.com',
        '      aud: https://gateway.example.com',
      ]);
    },
    SECONDS,
  );

  it.each([
    { of: 'an agent permission that does not exist', inputs: { 'agent-permissions': 'everything' } },
    { of: 'a text for a flag', inputs: { 'dry-run': 'maybe' } },
    { of: 'a text for a number', inputs: { 'max-turns': 'many' } },
    { of: 'a list for a text', inputs: { task: ['a', 'b'] } },
    { of: 'a place of the program that would be shell text', inputs: { 'program-from': "x'; curl evil" } },
    { of: 'a project that would be script', inputs: { 'component-project': 'a/b","x":"' } },
    { of: 'an audience for two', inputs: { audience: ['a', 'b'] } },
  ])(
    'refuses $of when the pipeline is made',
    async ({ inputs }) => {
      gitlab.write(pipeline(included('keyless-agent', '1', { ...ASK, ...inputs })));
      expect((await gitlab.preview()).exit).not.toBe(0);
    },
    SECONDS,
  );

  it(
    'takes the twins of what it refuses',
    async () => {
      const right = {
        'agent-permissions': 'edit',
        'dry-run': true,
        'max-turns': 20,
        'program-from': 'https://mirror.example.com/keyless/0.1.0',
        'component-project': 'my-group/tools/keyless-agent',
        audience: 'api://AzureADTokenExchange',
        tags: ['docker', 'aws'],
        'allow-failure-exit-codes': [6, 7],
      };
      gitlab.write(pipeline(included('keyless-agent', '1', { ...ASK, ...right })));
      expect(await gitlab.preview()).toMatchObject({ exit: 0 });
    },
    SECONDS,
  );
});

const INPUTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'keyless-agent': ASK,
  review: AWS,
  exec: { ...AWS, command: 'ls', 'job-name': 'ask' },
};

describe('the rules', () => {
  let oidc: GitlabOidc | undefined;
  afterAll(() => oidc?.close());

  async function jobsOf(template: string, job: Partial<GitlabJobFacts>): Promise<string[]> {
    await oidc?.close();
    oidc = await startGitlabOidc({ job: { server: SERVER, ...job } });
    gitlab.write(pipeline(included(template, '1', INPUTS[template]!)));
    const absent = job.mergeRequest || job.refType === 'tag' ? ['CI_COMMIT_BRANCH'] : [];
    const jobs = await gitlab.jobs(oidc.env(), absent);
    return jobs.filter(({ when }) => when !== 'never').map(({ name }) => name);
  }
  const MERGE_REQUEST = { source: 'merge_request_event', mergeRequest: '7', ref: 'feature' };
  const FORK = { ...MERGE_REQUEST, sourceProject: 'stranger/payments', sourceProjectId: '9000' };
  const CHILD_OF_FORK = { ...FORK, source: 'parent_pipeline' };

  it.each([
    { template: 'keyless-agent', of: 'a merge request', job: MERGE_REQUEST, jobs: ['keyless-agent'] },
    { template: 'keyless-agent', of: 'a merge request of a fork', job: FORK, jobs: [] },
    { template: 'keyless-agent', of: 'a push', job: {}, jobs: [] },
    { template: 'keyless-agent', of: 'a tag', job: { ref: 'v1.0.0', refType: 'tag' as const }, jobs: [] },
    { template: 'keyless-agent', of: 'a schedule', job: { source: 'schedule' }, jobs: ['keyless-agent'] },
    { template: 'keyless-agent', of: 'a run by hand', job: { source: 'web' }, jobs: ['keyless-agent'] },
    { template: 'review', of: 'a merge request', job: MERGE_REQUEST, jobs: ['keyless-review'] },
    { template: 'review', of: 'a merge request of a fork', job: FORK, jobs: [] },
    { template: 'review', of: 'a push to the default branch', job: {}, jobs: ['keyless-review:base'] },
    { template: 'review', of: 'a push to another branch', job: { ref: 'feature' }, jobs: [] },
    { template: 'review', of: 'a schedule', job: { source: 'schedule' }, jobs: [] },
    { template: 'exec', of: 'a push', job: {}, jobs: ['ask'] },
    { template: 'exec', of: 'a merge request of a fork', job: FORK, jobs: [] },
    { template: 'exec', of: 'a child pipeline of it', job: CHILD_OF_FORK, jobs: [] },
    { template: 'keyless-agent', of: 'a child pipeline of it', job: CHILD_OF_FORK, jobs: [] },
  ])(
    'of $template on $of',
    async ({ template, job, jobs }) => expect(await jobsOf(template, job)).toEqual(jobs),
    SECONDS,
  );
});

/** A custom agent, so that what it does is ours to say; it speaks Bedrock's Converse no more than a shell does. */
function agentOf(script: string): Readonly<Record<string, unknown>> {
  return {
    agent: 'custom',
    backend: 'bedrock',
    model: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
    'agent-command': `sh -c '${script}'`,
    // Nothing keeps it from what the job holds: only what is told of it is under test.
    isolation: 'none',
    'least-privilege': 'warn',
    timeout: '1m',
  };
}

describe('a job', () => {
  let world: World & { readonly gitlab: GitlabOidc };
  let token: string;
  beforeAll(async () => {
    const job = { server: SERVER, source: 'merge_request_event', mergeRequest: '7', ref: 'feature' };
    world = (await startWorld({ gitlab: job })) as World & { readonly gitlab: GitlabOidc };
    token = world.gitlab.mint('sts.amazonaws.com');
  });
  afterAll(() => world.close());

  const variables = (): Record<string, string> => ({
    ...world.gitlab.env(),
    KEYLESS_AGENT_ID_TOKEN: token,
    CI_JOB_TOKEN: 'glcbt-64_abcdefghijklmnop',
    AGENT_ROLE: world.roleArn,
    AWS_ENDPOINT_URL_STS: world.sts.url,
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: world.bedrock.url,
  });

  async function ran(template: string, inputs: Readonly<Record<string, unknown>>, name: string, more = {}) {
    gitlab.write(pipeline(included(template, '1', { ...ASK, 'role-to-assume': '$AGENT_ROLE', ...inputs })));
    return gitlab.job(name, { ...variables(), ...more });
  }

  /** Where a secret is to be read in what the job leaves, in any dress; the emulator keeps the variables in one file. */
  function leaks(log: string): string[] {
    const forms = formsOf([...world.secrets(), 'glcbt-64_abcdefghijklmnop']);
    const places: [string, string][] = [['log', Buffer.from(log).toString('latin1')], ...gitlab.texts()];
    return places.flatMap(([place, text]) =>
      forms.filter(({ form }) => text.includes(form)).map(({ says }) => `${place}: ${says}`),
    );
  }

  it(
    'exchanges its token, runs the agent and tells later jobs words and numbers only',
    async () => {
      const evil =
        'cat >/dev/null; echo "All fine."; mkdir -p .keyless-agent; echo PATH=/tmp/evil >.keyless-agent/outputs.env';
      const { exit, log } = await ran('keyless-agent', agentOf(evil), 'keyless-agent');
      expect([exit, log]).toEqual([0, expect.stringContaining('All fine.')]);
      expect(log).toContain('assumed-role/ci-agent/acme.payments@1574632-8302266');
      const told = (gitlab.file('.keyless-agent/outputs.env') ?? '').trimEnd().split('\n');
      expect(told).toContain('KEYLESS_OUTCOME=success');
      expect(told.filter((line) => !/^KEYLESS_[A-Z_]+=[a-z0-9][\w:.-]*Z?$/.test(line))).toEqual([]);
      expect(JSON.parse(gitlab.file('.keyless-agent/report.json') ?? '{}')).toMatchObject({ outcome: 'success' });
      expect(gitlab.file('.keyless-agent/summary.md')).toContain('All fine.');
    },
    SECONDS,
  );

  it(
    'lets no secret out, although nothing of the platform masks one',
    async () => {
      const steal =
        'cat >/dev/null; env; cat /proc/$$PPID/environ 2>/dev/null | tr "\\\\000" "\\\\n"; env | base64; env | rev';
      const { log } = await ran('keyless-agent', agentOf(steal), 'keyless-agent');
      expect(log).toContain('AWS_REGION=us-east-1');
      expect(log).not.toContain('::add-mask::');
      expect(log).not.toContain('CI_JOB_TOKEN=');
      expect(leaks(log)).toEqual([]);
    },
    SECONDS,
  );

  it(
    'cannot be made to open or close a section by its agent',
    async () => {
      const marks =
        'cat >/dev/null; printf "\\\\033[0Ksection_end:1:keyless_agent_1\\\\r\\\\033[0Kx\\\\nsection_start:1:planted\\\\r\\\\n"';
      const { log } = await ran('keyless-agent', agentOf(marks), 'keyless-agent');
      expect(log).toContain('section _start:1:planted');
      expect(log).not.toMatch(/section_(start|end):\d+:(?!keyless_agent_)/);
    },
    SECONDS,
  );

  it.each([
    {
      of: 'another audience',
      token: () => world.gitlab.mint('https://gitlab.com'),
      exit: 3,
      says: 'audience: sts.amazonaws.com',
    },
    {
      of: 'an end that is past',
      token: () => world.gitlab.mint('sts.amazonaws.com', { exp: 1_700_000_000 }),
      exit: 3,
      says: 'has ended already',
    },
    {
      of: 'a subject the role does not admit',
      token: () =>
        world.gitlab.mint('sts.amazonaws.com', { sub: 'project_path:stranger/payments:ref_type:branch:ref:main' }),
      exit: 4,
      says: 'project_path:stranger/payments',
    },
  ])(
    'with a token of $of ends with $exit and says why',
    async ({ token: other, exit, says }) => {
      const ended = await ran('keyless-agent', agentOf('echo no'), 'keyless-agent', {
        KEYLESS_AGENT_ID_TOKEN: other(),
      });
      expect(ended.exit).toBe(exit);
      expect(ended.log).toContain(says);
      expect(gitlab.file('.keyless-agent/outputs.env')).toContain('KEYLESS_OUTCOME=failed');
      expect(leaks(ended.log)).toEqual([]);
    },
    SECONDS,
  );

  it(
    'of a fork is skipped with 0',
    async () => {
      const fork = {
        CI_PROJECT_ID: '9000',
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '9000',
        CI_MERGE_REQUEST_PROJECT_ID: '4711',
      };
      const ended = await ran(
        'keyless-agent',
        { ...agentOf('echo no'), rules: [{ when: 'on_success' }] },
        'keyless-agent',
        fork,
      );
      expect([ended.exit, ended.log]).toEqual([0, expect.stringContaining('comes from a fork')]);
      expect(gitlab.file('.keyless-agent/outputs.env')).toContain('KEYLESS_OUTCOME=skipped');
    },
    SECONDS,
  );

  it(
    'is refused with CI_DEBUG_TRACE, before anything is asked for',
    async () => {
      const before = world.requests.length;
      const inputs = { ...agentOf('echo no'), 'least-privilege': 'enforce' };
      const ended = await ran('keyless-agent', inputs, 'keyless-agent', { CI_DEBUG_TRACE: 'true' });
      expect([ended.exit, ended.log]).toEqual([2, expect.stringContaining('CI_DEBUG_TRACE is on')]);
      expect(world.requests.length).toBe(before);
    },
    SECONDS,
  );

  it(
    'ends the agent before GitLab ends the job, and says so',
    async () => {
      const ended = await ran('keyless-agent', agentOf('cat >/dev/null; sleep 120'), 'keyless-agent', {
        CI_JOB_TIMEOUT: '36',
      });
      expect(ended.exit).toBe(6);
      expect(ended.log).toContain('is longer than the rest of the job');
      expect(gitlab.file('.keyless-agent/outputs.env')).toContain('KEYLESS_OUTCOME=timed-out');
    },
    SECONDS,
  );

  it(
    'gives a command credentials and keeps the identity token from it',
    async () => {
      const command =
        'test -n "$AWS_SESSION_TOKEN" && test -z "$KEYLESS_AGENT_ID_TOKEN" && test -z "$KEYLESS_COMMAND" && echo "asked in $AWS_REGION"; exit 9';
      const ended = await ran('exec', { 'job-name': 'ask', command }, 'ask');
      expect([ended.exit, ended.log]).toEqual([9, expect.stringContaining('asked in us-east-1')]);
      expect(leaks(ended.log)).toEqual([]);
    },
    SECONDS,
  );

  it(
    'gives them to a job that extends the template, with a before_script of its own',
    async () => {
      const own = `\nask:\n  extends: .keyless-exec\n  before_script: [echo prepared]\n  variables:\n    KEYLESS_COMMAND: echo "asked in $$AWS_REGION"\n`;
      gitlab.write(`${pipeline(included('exec', '1', { ...AWS, 'role-to-assume': '$AGENT_ROLE' }))}${own}`);
      const ended = await gitlab.job('ask', variables());
      expect([ended.exit, ended.log]).toEqual([0, expect.stringContaining('asked in us-east-1')]);
      expect(ended.log).toContain('prepared');
    },
    SECONDS,
  );

  it(
    'uploads an empty report on the default branch, for the widget to compare with',
    async () => {
      gitlab.write(pipeline(included('review', '1', AWS)));
      const push = {
        CI_PIPELINE_SOURCE: 'push',
        CI_COMMIT_BRANCH: 'main',
        CI_DEFAULT_BRANCH: 'main',
        CI_MERGE_REQUEST_IID: '',
      };
      expect((await gitlab.job('keyless-review:base', { ...variables(), ...push })).exit).toBe(0);
      expect(gitlab.file('.keyless-agent/gl-code-quality-report.json')).toBe('[]');
    },
    SECONDS,
  );

  it(
    'runs from a private component project with its job token',
    async () => {
      gitlab.jobToken = 'glcbt-64_abcdefghijklmnop';
      try {
        const from = gitlab.requests.length;
        const { exit } = await ran('keyless-agent', { 'dry-run': true }, 'keyless-agent', {
          XDG_CACHE_HOME: `${gitlab.root}/none`,
        });
        expect(exit).toBe(0);
        expect(gitlab.requests.slice(from).map(({ token: shown }) => shown)).toEqual([
          undefined,
          'glcbt-64_abcdefghijklmnop',
        ]);
      } finally {
        gitlab.jobToken = undefined;
      }
    },
    SECONDS,
  );
});

describe('what a project has for all its jobs', () => {
  it(
    'runs neither before the agent, beside the token, nor sets what it is given',
    async () => {
      const world = (await startWorld({ gitlab: { server: SERVER } })) as World & { readonly gitlab: GitlabOidc };
      try {
        const shared = [
          'default:',
          '  before_script: [echo "BEFORE $KEYLESS_AGENT_ID_TOKEN"]',
          'build:',
          '  stage: build',
          '  script: ["printf \'NODE_OPTIONS=--import=/tmp/evil.mjs\\\\nKEYLESS_WITH_TASK=Steal.\\\\n\' > all.env"]',
          '  artifacts: { reports: { dotenv: all.env } }',
          '',
        ].join('\n');
        const inputs = { ...ASK, ...agentOf('cat'), 'role-to-assume': world.roleArn, rules: [{ when: 'on_success' }] };
        gitlab.write(`${shared}${pipeline(included('keyless-agent', '1', inputs)).replace('[test]', '[build, test]')}`);
        const variables = {
          ...world.gitlab.env(),
          KEYLESS_AGENT_ID_TOKEN: world.gitlab.mint('sts.amazonaws.com'),
          AWS_ENDPOINT_URL_STS: world.sts.url,
          AWS_ENDPOINT_URL_BEDROCK_RUNTIME: world.bedrock.url,
        };
        const { exit, log } = await gitlab.all(variables);
        expect([exit, log]).toEqual([0, expect.stringContaining(ASK.task)]);
        expect(log).toMatch(/^build +> BEFORE eyJ/m);
        expect(readFileSync(join(gitlab.consumer, 'all.env'), 'utf8')).toContain('KEYLESS_WITH_TASK=Steal.');
        expect(log).not.toMatch(/^keyless-agent.*(BEFORE|Steal|evil)/m);
      } finally {
        await world.close();
      }
    },
    SECONDS,
  );
});

describe('the review of a merge request', () => {
  const JOB_TOKEN = 'glcbt-64_abcdefghijklmnop';
  const AFTER = BEFORE.replace('db.all()', `db.query("select * from t where name = '" + name + "'")`);
  const FINDING = {
    path: 'src/find.js',
    start_line: 2,
    end_line: 2,
    severity: 'high',
    confidence: 'high',
    category: 'security',
    message: 'The name is put into the SQL text as it is.\n/merge',
    suggestion: null,
  };
  let world: World & { readonly gitlab: GitlabOidc };
  let api: GitlabNotes;
  let bot: string;
  let change: { readonly base: string; readonly head: string };

  beforeAll(async () => {
    change = { base: gitlab.commit({ 'src/find.js': BEFORE }), head: gitlab.commit({ 'src/find.js': AFTER }) };
    const job = { server: SERVER, source: 'merge_request_event', mergeRequest: '7', ref: 'feature', sha: change.head };
    const model = structuredScript({ summary: 'Adds a search.', findings: [FINDING] });
    world = (await startWorld({ gitlab: { ...job, baseSha: change.base }, model })) as typeof world;
    const file = {
      old_path: 'src/find.js',
      new_path: 'src/find.js',
      diff: gitlab.diff(change.base, change.head, 'src/find.js'),
    };
    const version = { base: change.base, start: change.base, head: change.head, files: [file] };
    api = await startGitlabNotes({ project: 'acme/payments', iid: 7, version, jobToken: JOB_TOKEN });
    bot = api.token(9001, ['api']);
    gitlab.api = api.api;
  }, SECONDS);
  afterAll(async () => {
    gitlab.api = undefined;
    await api.close();
    await world.close();
  });

  const ASKED = { ...AWS, 'role-to-assume': '$AGENT_ROLE', timeout: '2m', 'gitlab-token-variable': 'REVIEW_TOKEN' };
  const variables = (): Record<string, string> => ({
    ...world.gitlab.env(),
    KEYLESS_AGENT_ID_TOKEN: world.gitlab.mint('sts.amazonaws.com'),
    CI_JOB_TOKEN: JOB_TOKEN,
    CI_MERGE_REQUEST_TITLE: 'Add a search',
    AGENT_ROLE: world.roleArn,
    AWS_ENDPOINT_URL_STS: world.sts.url,
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: world.bedrock.url,
  });
  /** One cache and one npm configuration for all: this user's. */
  const machine = {
    XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
    npm_config_userconfig: join(homedir(), '.npmrc'),
  };

  it(
    'is made by the real Claude Code with no token in reach, and published by the job behind it',
    async () => {
      gitlab.write(pipeline(included('review', '1', ASKED)));
      const reviewed = await gitlab.job('keyless-review', variables(), machine);
      expect([reviewed.exit, reviewed.log]).toEqual([0, expect.stringContaining('Review: 1 finding (1 high)')]);
      expect(reviewed.log).toContain('merge request 7 from the checkout: 1 file');
      expect(reviewed.log).toContain(`instruction files as on main (${change.base.slice(0, 10)})`);
      expect(reviewed.log).toContain('the credential stays in the broker');
      expect(gitlab.file('.keyless-agent/outputs.env')).toMatch(/^KEYLESS_REVIEW_FINDINGS=1$/m);
      const quality = JSON.parse(gitlab.file('.keyless-agent/gl-code-quality-report.json') ?? '[]') as object[];
      expect(quality).toEqual([
        expect.objectContaining({
          severity: 'critical',
          location: { path: 'src/find.js', lines: { begin: 2, end: 2 } },
        }),
      ]);
      expect(api.writes).toEqual([]);

      const { KEYLESS_AGENT_ID_TOKEN: _, ...publisher } = variables();
      const published = await gitlab.job('keyless-review:publish', { ...publisher, REVIEW_TOKEN: bot }, machine);
      expect([published.exit, published.log]).toEqual([0, expect.stringContaining('at the lines, 1 new comment')]);
      expect(api.notes.map(({ type, position }) => [type, position?.new_line])).toEqual([
        ['DiffNote', 2],
        [null, undefined],
      ]);
      expect(api.quickActions).toEqual([]);
      expect(gitlab.file('.keyless-agent/published/outputs.env')).toMatch(/^KEYLESS_REVIEW_REACH=inline$/m);

      const forms = formsOf([...world.secrets(), bot, JOB_TOKEN]);
      const places: [string, string][] = [['log', reviewed.log + published.log], ...gitlab.texts()];
      const found = places.flatMap(([place, text]) =>
        forms.filter(({ form }) => text.includes(form)).map(({ says }) => `${place}: ${says}`),
      );
      expect(found).toEqual([]);
    },
    3 * SECONDS,
  );

  it.each([
    { of: 'a token is named', inputs: ASKED, jobs: ['keyless-review', 'keyless-review:publish'] },
    { of: 'none is named', inputs: { ...ASKED, 'gitlab-token-variable': '' }, jobs: ['keyless-review'] },
    { of: 'the job is only checked', inputs: { ...ASKED, check: true }, jobs: ['keyless-review'] },
    { of: 'nothing shall be done', inputs: { ...ASKED, 'dry-run': true }, jobs: ['keyless-review'] },
    {
      of: 'rules of one’s own have it run by hand',
      inputs: { ...ASKED, rules: [{ when: 'manual' }] },
      jobs: ['keyless-review', 'keyless-review:publish'],
    },
  ])(
    'has the jobs $jobs when $of',
    async ({ inputs, jobs }) => {
      gitlab.write(pipeline(included('review', '1', inputs)));
      const listed = await gitlab.jobs(world.gitlab.env(), ['CI_COMMIT_BRANCH']);
      expect(listed.filter(({ when }) => when !== 'never').map(({ name }) => name)).toEqual(jobs);
    },
    SECONDS,
  );

  it(
    'refuses the name of a variable that is none, when the pipeline is made',
    async () => {
      gitlab.write(pipeline(included('review', '1', { ...ASKED, 'gitlab-token-variable': '$REVIEW_TOKEN' })));
      expect((await gitlab.preview()).exit).not.toBe(0);
    },
    SECONDS,
  );
});

describe('a job with what its inputs ask for', () => {
  const job = { server: SERVER, source: 'merge_request_event', mergeRequest: '7', ref: 'feature' };
  let world: World & { readonly gitlab: GitlabOidc; readonly google: Google };
  beforeAll(async () => {
    world = (await startWorld({ gitlab: job, google: true, azure: true })) as typeof world;
  });
  afterAll(() => world.close());

  /** Each with inputs, the audience of its token, what the log tells of the credential, and what comes beside the program. */
  const CLOUDS = [
    {
      cloud: 'AWS',
      lead: () => ({ ...AWS, 'role-to-assume': world.roleArn, backend: 'bedrock' }),
      audience: () => 'sts.amazonaws.com',
      says: 'assumed-role/ci-agent',
      packs: [] as string[],
    },
    {
      cloud: 'Google Cloud',
      lead: () => ({ ...leadTo('google', world), backend: 'vertex' }),
      audience: () => `https:${world.google.audience}`,
      says: 'workloadIdentityPools/ci/providers/github (federated-token',
      packs: ['google'],
    },
    {
      cloud: 'Azure',
      lead: () => ({ ...leadTo('azure', world), backend: 'foundry' }),
      audience: () => 'api://AzureADTokenExchange',
      says: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      packs: ['azure'],
    },
  ];

  async function ran(inputs: Readonly<Record<string, unknown>>, audience: string) {
    gitlab.write(pipeline(included('keyless-agent', '1', { task: 'Say something.', audience, ...inputs })));
    const from = gitlab.requests.length;
    const ended = await gitlab.job('keyless-agent', {
      ...world.gitlab.env(),
      ...world.aws.env,
      ...world.google.env,
      KEYLESS_AGENT_ID_TOKEN: world.gitlab.mint(audience),
      AWS_ENDPOINT_URL_STS: world.sts.url,
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: world.bedrock.url,
      XDG_CACHE_HOME: `${gitlab.root}/none-${from}`,
    });
    const packs = gitlab.requests.slice(from).map(({ path }) => path.replace(/^program\/(\w+)\.br$/, '$1'));
    return { ...ended, packs: packs.sort() };
  }

  it.each(CLOUDS)(
    'fetches what $cloud needs and no more, and runs its agent there',
    async ({ lead, audience, says, packs }) => {
      const inputs = { ...agentOf('cat >/dev/null; echo "All is well."'), ...lead() };
      const ended = await ran(inputs, audience());
      expect([ended.exit, ended.log]).toEqual([0, expect.stringContaining('All is well.')]);
      expect(ended.log).toContain(says);
      expect(ended.packs).toEqual([...packs, 'program'].sort());
    },
    SECONDS,
  );

  it.each(CLOUDS)(
    'checks what the job may do on $cloud with `check`, without an agent, and tells later jobs the counts',
    async ({ lead, audience, says, packs }) => {
      const ended = await ran({ check: true, 'least-privilege': 'warn', ...lead() }, audience());
      expect([ended.exit, ended.log]).toEqual([0, expect.stringContaining(says)]);
      expect(ended.packs).toEqual([...packs, 'check', 'program'].sort());
      const { findings } = JSON.parse(gitlab.file('.keyless-agent/findings.json') ?? '{}') as {
        findings: { id: string }[];
      };
      expect(findings.map(({ id }) => id)).toContain('environment-none');
      expect(gitlab.file('.keyless-agent/outputs.env')).toMatch(/^KEYLESS_EXCEEDED=[1-9]\d*$/m);
      expect(gitlab.file('.keyless-agent/outputs.env')).not.toContain('.keyless-agent/');
    },
    SECONDS,
  );
});

describe("the component project's own pipeline", () => {
  it.each([
    { of: 'a push', variables: {}, jobs: ['keyless-agent plan', 'review plan', 'exec plan'] },
    {
      of: 'a version tag',
      variables: { CI_COMMIT_TAG: 'v1.2.3' },
      jobs: ['keyless-agent plan', 'review plan', 'exec plan', 'release'],
    },
    {
      of: 'a tag that moves',
      variables: { CI_COMMIT_TAG: 'v1' },
      jobs: ['keyless-agent plan', 'review plan', 'exec plan'],
    },
  ])(
    'tests each template on $of, and releases versions alone',
    async ({ variables, jobs }) => {
      const { exit, log } = await gitlab.own({ CI_PIPELINE_SOURCE: 'push', ...variables });
      expect([exit, exit === 0 ? '' : log]).toEqual([0, '']);
      const listed = JSON.parse(log.slice(log.indexOf('[\n'))) as { name: string; when: string }[];
      const made = listed.filter(({ name, when }) => when !== 'never' && !name.endsWith(':base'));
      expect(made.map(({ name }) => name).sort()).toEqual([...jobs].sort());
    },
    SECONDS,
  );
});
