import { afterEach, describe, expect, it } from '@jest/globals';
import { copilot } from '../../src/clouds/copilot/index.ts';
import type { RunContext } from '../../src/core/context.ts';
import { HttpError, type HttpRequest, type HttpResponse } from '../../src/core/host.ts';
import { type Copilot, type CopilotOptions, LEAN_WORKFLOW, startCopilot } from '../../src/emulators/copilot.ts';
import { echoScript } from '../../src/emulators/script.ts';
import { cloudLimits } from '../../src/privilege/checks/cloud-limits.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import { failure, planOf, saidOf, tryPlan } from './token-fixtures.ts';

const REPOSITORY = 'octo-org/payments';
const WORKFLOW = '.github/workflows/review.yml';
const SHA = '9f2c61d0b7e84c0ba1d5f6b8a3e2c4d5e6f70812';

const context: RunContext = {
  platform: 'github',
  server: 'https://github.com',
  repository: REPOSITORY,
  workflowRef: `${REPOSITORY}/${WORKFLOW}@refs/heads/main`,
  dependabot: false,
  runner: 'hosted',
  workspace: '/w',
  debug: false,
};
const JOB = { GITHUB_JOB: 'review', GITHUB_WORKFLOW_SHA: SHA };

let hosts: FakeHost[] = [];
let service: Copilot | undefined;
afterEach(async () => {
  for (const host of hosts) host.dispose();
  hosts = [];
  await service?.close();
  service = undefined;
});

async function start(options: Partial<CopilotOptions> = {}): Promise<Copilot> {
  service = await startCopilot({
    model: echoScript('hi'),
    repository: REPOSITORY,
    workflowFile: WORKFLOW,
    ...options,
  });
  return service;
}

/** Sends a request to the emulator, whatever GitHub it was meant for. */
function hostFor(github: Copilot, env: Record<string, string> = JOB): FakeHost {
  const host = new FakeHost({
    env,
    answer: async ({ method, url, headers, body }: HttpRequest): Promise<HttpResponse> => {
      const { pathname, search } = new URL(url);
      const answer = await fetch(`${github.url}${pathname}${search}`, {
        method,
        ...(headers && { headers }),
        ...(body !== undefined && { body: String(body) }),
      });
      return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
    },
  });
  hosts.push(host);
  return host;
}

const never = (): never => {
  throw new Error('no identity is needed');
};

async function verdicts(token: string, host: FakeHost, of: RunContext = context): Promise<string[]> {
  const credential = await planOf(copilot, { 'github-token': token }, { context: of }).exchange(never, host);
  return (credential.findings ?? []).map(({ id, verdict, severity }) => `${id} ${verdict} ${severity}`);
}

const faults = (inputs: Record<string, string>, ask = {}) =>
  tryPlan(copilot, inputs, ask).faults.map(({ input, what, write }) => `${input}: ${what} → ${write}`);

const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';

describe('which token is taken', () => {
  it.each(['ghs_', 'gho_', 'ghu_', 'github_pat_'])('takes one that begins with %s', (prefix) => {
    expect(faults({ 'github-token': `${prefix}0123456789abcdefghijABCDEFGHIJ012345` })).toEqual([]);
  });

  it('takes an installation token in the form with dots', () => {
    expect(faults({ 'github-token': 'ghs_123456_eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl' })).toEqual([]);
  });

  it.each([
    ['ghp_0123456789abcdefghijABCDEFGHIJ012345', /classic personal access token \(ghp_\) is not accepted by Copilot/],
    ['ghr_0123456789abcdefghijABCDEFGHIJ012345', /refresh token/],
    ['glpat-0123456789abcdefghij', /does not begin with ghs_/],
    ['ghs_', /not one whole token/],
    [`${TOKEN}\n${TOKEN}`, /not one whole token/],
    [' ', /It is empty/],
  ])('refuses %j, says why, and what to write', (value, why) => {
    const [fault, ...more] = faults({ 'github-token': value });
    expect(more).toEqual([]);
    expect(fault).toMatch(why);
    expect(fault).toContain('→ github-token: ${{ github.token }}');
    expect(fault).not.toContain('0123456789abcdef');
  });

  it('is not asked for by a variable of the step', () => {
    expect(
      tryPlan(copilot, {}, { env: { GH_TOKEN: TOKEN, GITHUB_TOKEN: TOKEN, COPILOT_GITHUB_TOKEN: TOKEN } }).plan,
    ).toBe(undefined);
  });
});

describe('which GitHub it is of', () => {
  const asked = (inputs: Record<string, string>, server = 'https://github.com') =>
    planOf(copilot, { 'github-token': TOKEN, ...inputs }, { context: { ...context, server } });

  it('is the one the job runs on, and the agent is told when it is not github.com', async () => {
    const here = asked({});
    const there = asked({}, 'https://acme.ghe.com');
    expect([saidOf(here, 'Asked about the token'), saidOf(there, 'Asked about the token')]).toEqual([
      'https://api.github.com',
      'https://api.acme.ghe.com',
    ]);
    const host = hostFor(await start());
    const token = service!.jobToken;
    const plan = planOf(
      copilot,
      { 'github-token': token },
      { context: { ...context, server: 'https://acme.ghe.com' } },
    );
    const access = plan.access(await plan.exchange(never, host));
    expect(access.env.COPILOT_GH_HOST).toBe('acme.ghe.com');
    expect(new Set(host.requests.map(({ url }) => new URL(url).host))).toEqual(new Set(['api.acme.ghe.com']));
  });

  it('can be named, for a job that runs elsewhere', () => {
    const plan = asked({ 'github-host': 'https://acme.ghe.com/' });
    expect(saidOf(plan, 'GitHub')).toBe('acme.ghe.com');
  });

  it.each(['github.example.com', 'ghe.com', 'acme.ghe.com.evil.example', 'evil.example/acme.ghe.com', 'a.b.ghe.com'])(
    'cannot be %s',
    (host) => {
      expect(faults({ 'github-token': TOKEN, 'github-host': host })[0]).toMatch(/^github-host: Copilot is served for/);
    },
  );

  it('cannot be the Enterprise Server the job runs on', () => {
    const of = { context: { ...context, server: 'https://github.example.com' } };
    expect(faults({ 'github-token': TOKEN }, of)[0]).toMatch(/^github-host: This job runs on github.example.com/);
  });

  it('is not where a variable of the step points to', () => {
    const plan = planOf(
      copilot,
      { 'github-token': TOKEN },
      { context, env: { GITHUB_API_URL: 'https://evil.example' } },
    );
    expect(saidOf(plan, 'Asked about the token')).toBe('https://api.github.com');
  });
});

describe("the job's own token", () => {
  it('is believed to be held, because GitHub has confirmed it', async () => {
    const github = await start();
    const host = hostFor(github);
    const plan = planOf(copilot, { 'github-token': github.jobToken }, { context });
    const credential = await plan.exchange(never, host);
    const planned = credential.findings ?? [];
    const judged = cloudLimits.inspect({ command: 'run', context, credential, planned }, host);
    expect(judged).toEqual([expect.objectContaining({ id: 'copilot-job-token', verdict: 'enforced' })]);
  });

  it('is keyless, and hidden before its first use', async () => {
    const github = await start();
    const host = hostFor(github);
    expect(await verdicts(github.jobToken, host)).toEqual(['copilot-job-token enforced info']);
    expect(host.hidden.map((secret) => secret.reveal())).toEqual([github.jobToken]);
    const asked = host.requests.map(({ method, url }) => `${method} ${url}`).sort();
    expect(asked).toEqual([
      `GET https://api.github.com/repos/${REPOSITORY}`,
      `GET https://api.github.com/repos/${REPOSITORY}/contents/${WORKFLOW}?ref=${SHA}`,
      'POST https://api.github.com/graphql',
    ]);
  });

  it('exceeds with every permission more, whichever it is', async () => {
    const workflow = LEAN_WORKFLOW.replace(
      'contents: read',
      'contents: read\n  pull-requests: read\n  packages: write',
    );
    const github = await start({ workflow });
    const host = hostFor(github);
    expect(await verdicts(github.jobToken, host)).toEqual(['copilot-job-token exceeded high']);
  });

  it.each(['read-all', 'write-all'])('exceeds with %s', async (all) => {
    const github = await start({ workflow: `permissions: ${all}\njobs:\n  review:\n    steps: []\n` });
    expect(await verdicts(github.jobToken, hostFor(github))).toEqual(['copilot-job-token exceeded high']);
  });

  it('exceeds when GitHub says it may push, whatever the text of the workflow says', async () => {
    const github = await start({ permissions: { contents: 'write', 'copilot-requests': 'write' } });
    expect(await verdicts(github.jobToken, hostFor(github))).toEqual(['copilot-job-token exceeded high']);
  });

  it('may stand beside the right to mint identity tokens, which is told', async () => {
    const workflow = LEAN_WORKFLOW.replace('contents: read', 'contents: read\n  id-token: write');
    const github = await start({ workflow });
    expect(await verdicts(github.jobToken, hostFor(github))).toEqual([
      'copilot-job-token enforced info',
      'copilot-id-token exceeded low',
    ]);
  });

  it.each([
    ['without permissions in the workflow', { workflow: 'jobs:\n  review:\n    steps: []\n' }, JOB, context],
    ['when the runner does not tell the job', {}, { GITHUB_WORKFLOW_SHA: SHA }, context],
    [
      'for a workflow of another repository',
      {},
      JOB,
      { ...context, workflowRef: `other/rules/${WORKFLOW}@refs/heads/main` },
    ],
  ])('is unknown %s', async (_why, options, env, of) => {
    const github = await start(options);
    expect(await verdicts(github.jobToken, hostFor(github, env), of)).toEqual(['copilot-job-token unknown medium']);
  });

  it('stops the run before the agent when the workflow does not allow Copilot requests', async () => {
    const github = await start({ workflow: 'permissions:\n  contents: read\njobs:\n  review:\n    steps: []\n' });
    const error = await failure(verdicts(github.jobToken, hostFor(github)));
    expect([error.code, error.fix]).toEqual([
      'exchange-denied',
      'permissions:\n  contents: read\n  copilot-requests: write',
    ]);
  });

  it('is refused when it has ended', async () => {
    const github = await start();
    github.expireCredentials(0);
    expect((await failure(verdicts(github.jobToken, hostFor(github)))).code).toBe('exchange-denied');
  });

  it('is unknown when GitHub cannot be asked', async () => {
    const host = new FakeHost({
      env: JOB,
      answer: () => {
        throw new HttpError('timeout', 'api.github.com did not answer');
      },
    });
    hosts.push(host);
    expect(await verdicts(TOKEN, host)).toEqual(['copilot-app-token unknown medium']);
  });
});

describe('tokens that are not the job’s', () => {
  it('is unknown what an app’s token can do, and exceeded once it can push', async () => {
    const github = await start();
    const lean = github.appToken({ 'copilot-requests': 'write' });
    const wide = github.appToken({ 'copilot-requests': 'write', contents: 'write' });
    expect(await verdicts(lean, hostFor(github))).toEqual(['copilot-app-token unknown medium']);
    expect(await verdicts(wide, hostFor(github))).toEqual(['copilot-app-token exceeded high']);
    const shell = { ...context, platform: 'shell' as const, repository: undefined };
    expect(await verdicts(wide, hostFor(github, {}), shell)).toEqual(['copilot-app-token exceeded high']);
  });

  it('is a finding that a token is stored, and a worse one when it is wide', async () => {
    const github = await start();
    const stored = 'copilot-stored-token exceeded medium';
    expect(await verdicts(github.personToken('github_pat_'), hostFor(github))).toEqual([stored]);
    expect(await verdicts(github.personToken('gho_', ['read:user']), hostFor(github))).toEqual([stored]);
    expect(await verdicts(github.personToken('gho_', ['repo', 'gist']), hostFor(github))).toEqual([
      stored,
      'copilot-token-scopes exceeded high',
    ]);
  });
});

describe('what the agent is given', () => {
  it('is one variable, the first that the CLI looks at', async () => {
    const github = await start();
    const plan = planOf(copilot, { 'github-token': github.jobToken }, { context });
    const access = plan.access(await plan.exchange(never, hostFor(github)));
    expect(Object.entries(access.env).map(([name, value]) => `${name}=${String(value)}`)).toEqual([
      'COPILOT_GITHUB_TOKEN=***',
    ]);
    expect([plan.renews, plan.lifeSeconds, plan.audience]).toEqual(['never', 86_400, undefined]);
  });
});
