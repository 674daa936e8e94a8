/**
 * What the least-privilege check is told of a run: the job, what the credential is for, what the agent may do.
 * In: a plan, its inputs, the host · out: the facts of a Subject. Talks to no host, but to GitHub's API for a workflow file that the
 * checkout does not hold, where this step has a token for it.
 * Trap: the workflow that runs is the one at its own commit. What lies in the workspace may be a change under review, so the file is
 * read from the git objects of that commit, or asked for at that commit.
 */
import { join } from 'node:path';
import type { RepoConfig } from '../core/agent-inputs.ts';
import type { RunContext } from '../core/context.ts';
import type { Host } from '../core/host.ts';
import type { Claims } from '../core/identity.ts';
import type { Inputs } from '../core/inputs.ts';
import { Secret } from '../core/secret.ts';
import { gitPlace } from '../kit/git-dir.ts';
import { splitWords } from '../kit/words.ts';
import type { AgentFacts, Subject } from '../privilege/check.ts';
import { apiUrl } from '../privilege/github-api.ts';
import { before } from '../privilege/probes/verdict.ts';
import { type WorkflowPlace, workflowPlace } from '../privilege/workflow/place.ts';
import { deliveryOf } from './lifetime.ts';
import type { Plan } from './make-plan.ts';
import { chooseMode } from './repo/trust.ts';

/** The part of a subject that no exchange changes. */
export interface SubjectFacts {
  readonly agent: AgentFacts;
  readonly hostToken?: Secret | undefined;
  /**
   * The file this job is written in, read once, when it is first asked for; never rejects.
   * @param claims such as may be believed: they alone tell whether the job stands in a called workflow
   * @param mayAsk GitHub may be asked for it
   */
  workflow(claims: Claims, mayAsk: boolean): Promise<Subject['workflow']>;
}

type Planned = Pick<
  Plan,
  'context' | 'agent' | 'agentCommand' | 'agentEnv' | 'allowedTools' | 'permissions' | 'mcpServers'
> &
  Pick<Plan, 'cloud' | 'identity'>;

export function subjectFacts(plan: Planned, inputs: Inputs, host: Host): SubjectFacts {
  let reading: Promise<Subject['workflow']> | undefined;
  const token = hostToken(host);
  return {
    agent: agentFacts(plan, inputs),
    hostToken: token,
    workflow: (claims, mayAsk) => {
      const asked = { context: plan.context, claims, token: mayAsk ? token : undefined };
      reading ??= readWorkflow(asked, host).catch(() => undefined);
      return reading;
    },
  };
}

interface Asked {
  readonly context: RunContext;
  readonly claims: Claims;
  /** Undefined: GitHub is not asked. */
  readonly token: Secret | undefined;
}

/** In a relay of ours it is as far from the agent as in the broker. */
function heldBy(plan: Pick<Plan, 'agent' | 'cloud'>): AgentFacts['delivery'] {
  return deliveryOf(plan) === 'environment' ? 'environment' : 'broker';
}

function agentFacts(plan: Planned, inputs: Inputs): AgentFacts {
  const { agent } = plan;
  return {
    id: agent.id,
    permissions: plan.permissions,
    allowedTools: plan.allowedTools,
    deniedTools: inputs.list('denied-tools'),
    agentArgs: splitWords(inputs.text('agent-args') ?? '') ?? [],
    command: plan.agentCommand,
    mcpServers: plan.mcpServers.map(({ name }) => name),
    agentEnv: plan.agentEnv,
    repoConfig: chooseMode(plan.context, inputs.text('repo-config') as RepoConfig | undefined),
    delivery: heldBy(plan),
  };
}

/** The token the CI system gave this step for itself, where it did. Only asked what it may do; never handed on. */
const HOST_TOKENS = ['GITHUB_TOKEN', 'GH_TOKEN', 'CI_JOB_TOKEN'];

function hostToken(host: Host): Secret | undefined {
  const name = HOST_TOKENS.find((one) => (host.env[one] ?? '') !== '');
  return name === undefined ? undefined : new Secret(name, host.env[name]!);
}

const MOST_BYTES = 1024 * 1024;
/** GitHub is asked for a file that the checkout does not hold; it has less time than the probes, milliseconds. */
const LONGEST_MS = 2500;

async function readWorkflow(facts: Asked, host: Host): Promise<Subject['workflow']> {
  const { context, claims, token } = facts;
  const place = workflowPlace(context, claims, host.env);
  if (!place) return undefined;
  const own = place.repository.toLowerCase() === context.repository?.toLowerCase();
  const text =
    (own ? await fromCheckout(place, context, host) : undefined) ?? (await fromGithub(place, context, token, host));
  return text === undefined ? undefined : { path: place.path, text, job: place.job };
}

async function fromCheckout(place: WorkflowPlace, context: RunContext, host: Host): Promise<string | undefined> {
  const checkout = gitPlace(context.workspace);
  if (!checkout) return undefined;
  try {
    const [{ Git }, { genuineFile }] = await Promise.all([import('./repo/git.ts'), import('./repo/base.ts')]);
    const git = new Git(join(host.files.privateDir(), 'git-workflow'), checkout, undefined, host);
    const bytes = await genuineFile(git, place.commit, place.path);
    return bytes && bytes.length <= MOST_BYTES ? bytes.toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}

async function fromGithub(
  place: WorkflowPlace,
  context: RunContext,
  token: Secret | undefined,
  host: Host,
): Promise<string | undefined> {
  const url = apiUrl(context, host.env.GITHUB_API_URL);
  if (url === undefined || token === undefined) return undefined;
  host.hide(token);
  const { fetchWorkflow } = await import('../privilege/workflow/fetch.ts');
  return before(AbortSignal.timeout(LONGEST_MS), fetchWorkflow({ url, token }, place, host)).catch(() => undefined);
}
