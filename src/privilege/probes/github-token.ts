/**
 * What GitHub itself says of the job's token: whose it is, which repositories it reaches, and what it may not write.
 * In: the token, the run's facts · out: findings host-token-kind, host-token-scopes, host-token-reach, host-token-write.
 * Talks to GitHub's REST and GraphQL APIs (api.github.com, api.HOST of Enterprise Cloud, HOST/api/v3 of an Enterprise Server).
 * Traps: a question about writing must not write: each is sent without what it has to have, so that nothing can come of it, and only
 * in `check`; whether GitHub looks at the body or at the permission first is not documented, so anything but its own word of denial
 * says nothing.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api ·
 * https://github.blog/changelog/2023-08-10-x-accepted-github-permissions-header-for-fine-grained-permission-actors
 */
import type { Finding } from '../../core/finding.ts';
import type { Host, HttpResponse } from '../../core/host.ts';
import { array, number, object, text } from '../../kit/fields.ts';
import type { Probe, Subject } from '../check.ts';
import { exposureOf } from '../exposure.ts';
import {
  apiUrl,
  bodyOf,
  githubRequest,
  lacks,
  repositoryName,
  scopesOf,
  type TokenKind,
  tokenKind,
} from '../github-api.ts';
import { type Answer, type Answered, findingOf, type Marks, put, type Words } from './verdict.ts';

export const githubToken: Probe = {
  id: 'github-token',
  asks: 'GitHub: the repository, whose token it is, the repositories it reaches; in `check` also eight writes that lack what they must have. Shows in the audit log of API requests, where an enterprise keeps one.',
  applies: ({ context, hostToken }) =>
    context.platform === 'github' && hostToken !== undefined && context.repository !== undefined,
  ask,
};

interface Asked {
  readonly repository: string;
  send(path: string, marks: Marks, body?: unknown): Promise<Answered>;
}

async function ask(subject: Subject, host: Host, signal: AbortSignal): Promise<readonly Finding[]> {
  const { context, hostToken: token } = subject;
  const url = apiUrl(context, host.env.GITHUB_API_URL);
  if (!token || !context.repository) return [];
  if (url === undefined) return [unknownKind('the address of its API could not be told')];
  host.hide(token);
  const asked: Asked = {
    repository: context.repository,
    send: (path, marks, body) => put(githubRequest({ url, token }, path, body), marks, host, signal),
  };
  const kind = tokenKind(token);
  if (kind !== 'installation') {
    return personFindings(kind, await askControls(asked, host)).map((finding) => asReachable(finding, subject));
  }
  const controls = askControls(asked, host);
  const found = await Promise.all([whose(asked, controls), reach(asked, controls), writes(asked, controls, subject)]);
  return found.flat().map((finding) => asReachable(finding, subject));
}

/** What the agent cannot reach is wider than needed, and no more than that. (The token it is handed itself is judged by its cloud.) */
function asReachable(finding: Finding, subject: Subject): Finding {
  const isOut = subject.command === 'run' && exposureOf(subject) === 'held';
  return isOut && finding.severity === 'high' ? { ...finding, severity: 'medium' } : finding;
}

interface Control {
  readonly answer: Answer;
  readonly response?: HttpResponse | undefined;
}

const NEVER: Marks = { granted: () => false, denied: () => false };

/** The repository of the job must be there, and one thing that nobody has must not. */
async function askControls(asked: Asked, host: Host): Promise<Control> {
  const [there, absent] = await Promise.all([
    asked.send(`/repos/${asked.repository}`, {
      granted: (response) => response.status === 200 && same(repositoryName(response), asked.repository),
      denied: () => false,
    }),
    asked.send(`/repos/${asked.repository}/keyless-agent-control-${host.random(4)}`, {
      granted: () => false,
      denied: (response) => response.status === 404 && text(bodyOf(response).message) === 'Not Found',
    }),
  ]);
  const honest = there.answer === 'granted' && absent.answer === 'denied';
  return { answer: honest ? 'granted' : 'unclear', response: there.response };
}

function same(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

// --- whose token ---

const OWN = 'env:\n  GITHUB_TOKEN: ${{ github.token }}   # ends with the job, and obeys its permissions';

const STORED: Readonly<Record<Exclude<TokenKind, 'installation' | 'other'>, string>> = {
  classic: 'a classic personal access token (ghp_)',
  'fine-grained': 'a fine-grained personal access token (github_pat_)',
  oauth: 'an OAuth token of a person (gho_)',
  'app-user': "a token of a person's app sign-in (ghu_)",
  refresh: 'a refresh token (ghr_), which buys others',
};

/** Known by its beginning: nothing GitHub answers makes it better. */
function personFindings(kind: Exclude<TokenKind, 'installation'>, control: Control): readonly Finding[] {
  const scopes = control.answer === 'granted' && control.response ? scopesOf(control.response) : undefined;
  if (kind === 'other' && scopes === undefined) return [unknownKind('it begins like none of GitHub')];
  const what = kind === 'other' ? 'a token of a person' : STORED[kind];
  const finding: Finding = {
    id: 'host-token-kind',
    layer: 'job',
    verdict: 'exceeded',
    severity: kind === 'refresh' ? 'critical' : 'high',
    title: `The token of this step for GitHub is ${what}, stored somewhere and good after the job.`,
    detail: 'The permissions of the workflow do not limit it; whoever reads it acts as that person.',
    fix: OWN,
  };
  return [finding, ...(scopes ? scopeFindings(scopes) : [])];
}

/** Scopes with which nothing can be changed. */
const HARMLESS_SCOPE = /^(read:\w+|user:email|copilot)$/;

function scopeFindings(scopes: readonly string[]): readonly Finding[] {
  const wide = scopes.filter((scope) => !HARMLESS_SCOPE.test(scope));
  if (wide.length === 0) return [];
  return [
    {
      id: 'host-token-scopes',
      layer: 'job',
      verdict: 'exceeded',
      severity: 'high',
      title: `The token has the scopes ${wide.slice(0, 12).join(', ')}, on everything that person can reach.`,
      detail: 'Scopes know no single repository: `repo` writes to every one of them.',
      fix: OWN,
    },
  ];
}

function unknownKind(why: string): Finding {
  return {
    id: 'host-token-kind',
    layer: 'job',
    verdict: 'unknown',
    severity: 'medium',
    title: `Whose token this step has for GitHub is not known: ${why}.`,
    fix: OWN,
  };
}

const JOB_LOGIN = 'github-actions[bot]';

/** The job's own token and one of an app look alike; GitHub tells them apart. */
async function whose(asked: Asked, controls: Promise<Control>): Promise<readonly Finding[]> {
  const { answer, why, response } = await asked.send(
    '/graphql',
    { granted: (given) => given.status === 200 && loginOf(given) !== undefined, denied: () => false },
    { query: '{viewer{login}}' },
  );
  const login = response && loginOf(response);
  if (answer !== 'granted' || (await controls).answer !== 'granted' || login === undefined) {
    return [unknownKind(why ?? 'GitHub did not answer as documented')];
  }
  const common = { id: 'host-token-kind', layer: 'job' } as const;
  if (login === JOB_LOGIN) {
    const title = "The token of this step for GitHub is the job's own: it ends with the job.";
    return [{ ...common, verdict: 'proved', severity: 'info', title }];
  }
  return [
    {
      ...common,
      verdict: 'exceeded',
      severity: 'medium',
      title: `The token of this step for GitHub is of the app ${login}.`,
      detail: 'The permissions of the workflow do not limit it, and the key that bought it is stored somewhere.',
      fix: OWN,
    },
  ];
}

function loginOf(response: HttpResponse): string | undefined {
  const login = text(object(object(bodyOf(response).data)?.viewer)?.login);
  return login !== undefined && /^[\w[\]-]{1,100}$/.test(login) ? login : undefined;
}

// --- which repositories ---

async function reach(asked: Asked, controls: Promise<Control>): Promise<readonly Finding[]> {
  const { answer, why, response } = await asked.send('/installation/repositories?per_page=2', {
    granted: (given) => given.status === 200 && countOf(given) !== undefined,
    denied: () => false,
  });
  const count = response && countOf(response);
  const common = { id: 'host-token-reach', layer: 'job' } as const;
  if (answer !== 'granted' || (await controls).answer !== 'granted' || count === undefined) {
    const title = `Which repositories the token reaches is not known (${why ?? 'no clear answer'}).`;
    return [{ ...common, verdict: 'unknown', severity: 'medium', title }];
  }
  const names = array(bodyOf(response ?? NOTHING).repositories).map((one) => text(object(one)?.full_name));
  if (count === 1 && names.length === 1 && same(names[0], asked.repository)) {
    return [{ ...common, verdict: 'proved', severity: 'info', title: 'The token reaches this repository alone.' }];
  }
  if (count <= 1) {
    const title = 'Which repositories the token reaches is not known: this one is not among those told.';
    return [{ ...common, verdict: 'unknown', severity: 'medium', title }];
  }
  return [
    {
      ...common,
      verdict: 'exceeded',
      severity: 'high',
      title: `The token reaches ${count} repositories.`,
      detail: 'An agent that gets hold of it reads, or writes, more than the one it works on.',
      fix: '- uses: actions/create-github-app-token@v2\n  with:\n    repositories: payments   # this one alone, and permission-contents: read',
    },
  ];
}

function countOf(response: HttpResponse): number | undefined {
  const { total_count: count, repositories } = bodyOf(response);
  return Array.isArray(repositories) ? number(count) : undefined;
}

// --- what it may not write ---

interface Canary {
  /** As the header of GitHub names it. */
  readonly permission: string;
  readonly path: string;
}

/** Each has to have fields that are left out, so nothing can come of it. */
const CANARIES: readonly Canary[] = [
  { permission: 'contents', path: '/git/refs' },
  { permission: 'pull_requests', path: '/pulls' },
  { permission: 'issues', path: '/issues' },
  { permission: 'checks', path: '/check-runs' },
  { permission: 'statuses', path: `/statuses/${'0'.repeat(40)}` },
  { permission: 'deployments', path: '/deployments' },
  { permission: 'attestations', path: '/attestations' },
  { permission: 'security_events', path: '/code-scanning/sarifs' },
];

async function writes(asked: Asked, controls: Promise<Control>, subject: Subject): Promise<readonly Finding[]> {
  const control = await controls;
  const pushes = object(bodyOf(control.response ?? NOTHING).permissions)?.push === true;
  if (control.answer === 'granted' && pushes) return [mayPush(subject)];
  if (subject.command !== 'check') return [];
  const answers = await Promise.all(
    CANARIES.map(async ({ permission, path }) => {
      const marks: Marks = { ...NEVER, denied: (response) => lacks(response, permission) };
      return { permission, ...(await asked.send(`/repos/${asked.repository}${path}`, marks, {})) };
    }),
  );
  const open = answers.filter(({ answer }) => answer !== 'denied');
  const whole: Answered = open.length === 0 ? { answer: 'denied' } : { answer: 'unclear', why: whyOf(open) };
  const words: Words = {
    id: 'host-token-write',
    layer: 'job',
    exceeded: { severity: 'medium', title: PUSHES },
    proved: `GitHub refuses the token each of ${CANARIES.length} ways to write that were asked for.`,
    unknown: 'Not every way to write was refused to the token',
  };
  return [findingOf(whole, control.answer, words)];
}

const PUSHES = 'GitHub says that the token may push to the repository.';
const NOTHING: HttpResponse = { status: 0, headers: {}, body: '' };

function whyOf(open: readonly { permission: string; why?: string | undefined }[]): string {
  return open.map(({ permission, why }) => `${permission}: ${why ?? 'no clear answer'}`).join(', ');
}

function mayPush(subject: Subject): Finding {
  return {
    id: 'host-token-write',
    layer: 'job',
    verdict: 'exceeded',
    severity: exposureOf(subject) === 'open' ? 'high' : 'medium',
    title: PUSHES,
    detail: 'Whatever gets hold of it changes what others run.',
    fix: 'jobs:\n  agent:\n    permissions:\n      id-token: write\n      contents: read',
  };
}
