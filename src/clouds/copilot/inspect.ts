/**
 * Whose token it is and what else it can do, asked of GitHub before anything is started with it.
 * In: an order, the run's context · out: what the token is, and findings. Talks to the API of the token's own host.
 * Traps: `permissions:` is not written in the token, so the text of the workflow at the job's own commit is read, from GitHub and
 * never from the checkout, which a change under review could have written; an app's token looks like the job's and obeys no
 * `permissions:`; what could not be asked is unknown, never a pass.
 * https://docs.github.com/en/rest · https://docs.github.com/en/actions/concepts/security/github_token
 */
import type { RunContext } from '../../core/context.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import { type Host, HttpError, type HttpResponse } from '../../core/host.ts';
import type { CopilotOrder } from './inputs.ts';
import { type JobPermissions, jobPermissions } from './workflow.ts';

export interface Inspected {
  /** In words, for the report. */
  readonly kind: string;
  readonly principal?: string | undefined;
  readonly findings: readonly Finding[];
}

const JOB_LOGIN = 'github-actions[bot]';
const ONE_TRY_MS = 10_000;
const LEAN = 'permissions:\n  contents: read\n  copilot-requests: write';

type Json = Readonly<Record<string, unknown>>;

/** @throws KeylessError `exchange-denied` when GitHub does not accept the token, or the job's may not call Copilot at all */
export async function inspect(order: CopilotOrder, context: RunContext, host: Host): Promise<Inspected> {
  if (order.kind === 'installation') return inspectInstallation(order, context, host);
  const scopes = order.kind === 'oauth' ? await scopesOf(order, host) : undefined;
  return {
    kind: STORED[order.kind],
    findings: [storedFinding(STORED[order.kind]), ...scopeFindings(scopes)],
  };
}

const STORED = {
  oauth: 'OAuth token of a person',
  'app-user': "token of a person's app sign-in",
  'fine-grained': 'fine-grained personal access token',
} as const;

async function inspectInstallation(order: CopilotOrder, context: RunContext, host: Host): Promise<Inspected> {
  const [login, mayPush, permissions] = await Promise.all([
    viewer(order, host),
    context.platform === 'github' ? canPush(order, context, host) : undefined,
    context.platform === 'github' ? permissionsOfJob(order, context, host) : undefined,
  ]);
  if (login === JOB_LOGIN && permissions) {
    return {
      kind: 'job token',
      principal: login,
      findings: judgeJob(permissions, mayPush),
    };
  }
  return {
    kind: login === undefined ? 'installation token' : 'app installation token',
    principal: login,
    findings: judgeApp(login, mayPush ?? (await someRepositoryIsWritable(order, host))),
  };
}

// --- asking ---

/** @returns undefined when there was no usable answer @throws KeylessError for a token that GitHub refuses */
async function ask(
  { apiUrl, token, host: github }: CopilotOrder,
  path: string,
  host: Host,
  query?: string,
): Promise<HttpResponse | undefined> {
  let answer: HttpResponse;
  try {
    answer = await host.http.request({
      method: query === undefined ? 'GET' : 'POST',
      url: `${apiUrl}${path}`,
      headers: {
        authorization: `Bearer ${token.reveal()}`,
        accept: 'application/vnd.github+json',
        'user-agent': 'keyless-agent',
        'x-github-api-version': '2022-11-28',
        ...(query === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(query === undefined ? {} : { body: JSON.stringify({ query }) }),
      timeoutMs: ONE_TRY_MS,
    });
  } catch (error) {
    if (error instanceof HttpError) return undefined;
    throw error;
  }
  if (answer.status !== 401) return answer.status === 200 ? answer : undefined;
  throw new KeylessError('exchange-denied', `${github} does not accept the token in github-token.`, {
    likely: 'It has expired, was taken back, or is of another GitHub.',
    fix: 'github-token: ${{ github.token }}   # or github-host: the GitHub the token is of',
    facts: { host: github },
  });
}

function parse(answer: HttpResponse | undefined): Json {
  try {
    const value: unknown = JSON.parse(answer?.body ?? '{}');
    return value !== null && typeof value === 'object' ? (value as Json) : {};
  } catch {
    return {};
  }
}

function child(value: unknown, ...names: string[]): unknown {
  return names.reduce<unknown>(
    (at, name) => (at !== null && typeof at === 'object' ? (at as Json)[name] : undefined),
    value,
  );
}

async function viewer(order: CopilotOrder, host: Host): Promise<string | undefined> {
  const login = child(parse(await ask(order, '/graphql', host, '{viewer{login}}')), 'data', 'viewer', 'login');
  return typeof login === 'string' && /^[\w[\]-]{1,100}$/.test(login) ? login : undefined;
}

async function canPush(order: CopilotOrder, { repository }: RunContext, host: Host): Promise<boolean | undefined> {
  if (repository === undefined) return undefined;
  const push = child(parse(await ask(order, `/repos/${repository}`, host)), 'permissions', 'push');
  return typeof push === 'boolean' ? push : undefined;
}

async function permissionsOfJob(order: CopilotOrder, context: RunContext, host: Host): Promise<JobPermissions> {
  const { repository } = context;
  const { GITHUB_JOB: job, GITHUB_WORKFLOW_SHA: sha } = host.env;
  const [, owner, path] = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[\w. -]+)@/.exec(context.workflowRef ?? '') ?? [];
  if (!job || !sha || path === undefined || repository === undefined) {
    return { known: false, why: 'the runner does not tell which workflow and job this is' };
  }
  if (owner?.toLowerCase() !== repository.toLowerCase()) {
    return { known: false, why: 'the workflow lies in another repository' };
  }
  const place = `/repos/${repository}/contents/${encodeURI(path)}?ref=${encodeURIComponent(sha)}`;
  const { content, encoding } = parse(await ask(order, place, host));
  if (typeof content !== 'string' || encoding !== 'base64') {
    return { known: false, why: 'GitHub did not give the text of the workflow' };
  }
  return jobPermissions(Buffer.from(content, 'base64').toString('utf8'), job);
}

async function someRepositoryIsWritable(order: CopilotOrder, host: Host): Promise<boolean | undefined> {
  const { repositories, total_count: total } = parse(await ask(order, '/installation/repositories?per_page=100', host));
  if (!Array.isArray(repositories)) return undefined;
  const pushes = repositories.map((one) => child(one, 'permissions', 'push'));
  if (pushes.includes(true)) return true;
  return pushes.length === total && pushes.every((push) => push === false) ? false : undefined;
}

/** @returns undefined: not told */
async function scopesOf(order: CopilotOrder, host: Host): Promise<readonly string[] | undefined> {
  const header = (await ask(order, '/user', host))?.headers['x-oauth-scopes'];
  return header
    ?.split(',')
    .map((scope) => scope.trim())
    .filter((scope) => scope !== '');
}

// --- judging ---

/** `metadata: read` comes with every token. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  contents: ['read', 'none'],
  metadata: ['read', 'none'],
  'copilot-requests': ['write', 'read', 'none'],
};

/** A permission of the job that is not in this token: it is asked for with another one, which the agent never gets. */
const NOT_IN_TOKEN = 'id-token';

function judgeJob(permissions: JobPermissions, mayPush: boolean | undefined): readonly Finding[] {
  if (permissions.known) {
    const more = 'all' in permissions ? [`${permissions.all}-all`] : surplus(permissions.levels);
    if (more.length > 0 || mayPush === true) return [exceeding(more.length > 0 ? more : ['contents: write'])];
    if ('levels' in permissions) {
      if (permissions.levels['copilot-requests'] !== 'write') throw mayNotCall();
      return [leanFinding(), ...mintFindings(permissions.levels)];
    }
  }
  if (mayPush === true) return [exceeding(['contents: write'])];
  return [unknownFinding(permissions.known ? '' : permissions.why)];
}

function surplus(levels: Readonly<Record<string, string>>): string[] {
  return Object.entries(levels)
    .filter(([name, level]) => name !== NOT_IN_TOKEN && level !== 'none' && !NEEDED[name]?.includes(level))
    .map(([name, level]) => `${name}: ${level}`);
}

function mayNotCall(): KeylessError {
  return new KeylessError('exchange-denied', "The job's token may not make Copilot requests.", {
    likely: 'The workflow gives the job permissions without copilot-requests: write.',
    fix: LEAN,
  });
}

const JOB = { id: 'copilot-job-token', layer: 'cloud' } as const;

function leanFinding(): Finding {
  return {
    ...JOB,
    verdict: 'enforced',
    severity: 'info',
    title: 'The token is the job’s own; it can make Copilot requests and read this repository, nothing else.',
  };
}

function mintFindings(levels: Readonly<Record<string, string>>): readonly Finding[] {
  if (levels[NOT_IN_TOKEN] !== 'write') return [];
  return [
    {
      id: 'copilot-id-token',
      layer: 'job',
      verdict: 'exceeded',
      severity: 'low',
      title: 'The job may also mint identity tokens, which Copilot does not need.',
      detail: 'The agent is not given what they are asked for with; another step of the job has it.',
      fix: LEAN,
    },
  ];
}

function exceeding(more: readonly string[]): Finding {
  return {
    ...JOB,
    verdict: 'exceeded',
    severity: 'high',
    title: `The job’s token can do more than call Copilot: ${more.join(', ')}.`,
    detail: 'The agent holds this token, so whoever talks it into something can use all of it.',
    fix: `jobs:\n  agent:\n    ${LEAN.replaceAll('\n', '\n    ')}\n(what needs more goes into a job of its own, without an agent)`,
  };
}

function unknownFinding(why: string): Finding {
  return {
    ...JOB,
    verdict: 'unknown',
    severity: 'medium',
    title: `What else the job’s token can do is not known${why === '' ? '' : `: ${why}`}.`,
    detail:
      'Without permissions of its own a job has those of the repository’s settings, which may be to write everything.',
    fix: LEAN,
  };
}

function judgeApp(login: string | undefined, writable: boolean | undefined): readonly Finding[] {
  const whose =
    login === undefined ? 'Whose installation token this is, is not known' : `The token is of the app ${login}`;
  const common = { id: 'copilot-app-token', layer: 'cloud' } as const;
  const fix = `github-token: \${{ github.token }}   # on GitHub Actions, with\n${LEAN}\n# elsewhere: ask for a token with {"permissions": {"copilot_requests": "write"}} only`;
  if (writable === true) {
    return [
      {
        ...common,
        verdict: 'exceeded',
        severity: 'high',
        title: `${whose}, and it can write to a repository.`,
        detail: 'The agent holds this token; `permissions:` of the workflow does not limit it.',
        fix,
      },
    ];
  }
  return [
    {
      ...common,
      verdict: 'unknown',
      severity: 'medium',
      title: `${whose}; ${writable === false ? 'it cannot push, what else it can do is not told' : 'what it can do is not told'}.`,
      detail: 'It lives an hour at most, but the key of the app that it was bought with is stored somewhere.',
      fix,
    },
  ];
}

function storedFinding(kind: string): Finding {
  return {
    id: 'copilot-stored-token',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'medium',
    title: `This run is not keyless: github-token is a stored ${kind}, which lives on after it.`,
    detail: 'Whoever reads it once acts in the name of that person until somebody takes it back. The agent holds it.',
    fix: `with:\n  github-token: \${{ github.token }}\n# and, in the job\n${LEAN}`,
  };
}

/** Scopes with which nothing can be changed. */
const HARMLESS_SCOPES = /^(read:\w+|user:email|copilot)$/;

function scopeFindings(scopes: readonly string[] | undefined): readonly Finding[] {
  const wide = (scopes ?? []).filter((scope) => !HARMLESS_SCOPES.test(scope) && /^[\w:]{1,60}$/.test(scope));
  if (wide.length === 0) return [];
  return [
    {
      id: 'copilot-token-scopes',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'high',
      title: `The stored token can do more than call Copilot: ${wide.join(', ')}.`,
      detail: 'A token of `gh auth login` can write to every repository of that person. The agent holds it.',
      fix: 'A fine-grained token with the one account permission "Copilot Requests", or better the job’s own token.',
    },
  ];
}
