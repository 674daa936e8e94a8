/**
 * A stranger's change, checked out in a job that runs with the rights of the base: every later step runs files of the change.
 * In: the event, what is checked out, the workflow's text · out: finding untrusted-checkout. Talks to no host.
 * Trap: by default these events check out the base; it takes a `ref:` (or `gh pr checkout`) to fetch the change, and a comment on
 * a pull request names no commit at all, so there only the text tells.
 * https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
 */
import type { RunContext } from '../../core/context.ts';
import type { Finding } from '../../core/finding.ts';
import { gitPlace, headOf } from '../../kit/git-dir.ts';
import { believedClaims } from '../believed-claims.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';
import { readWorkflow, type Step } from '../workflow/document.ts';

/** They run on the base, with its rights, for a change of somebody else. */
const EVENTS = new Set(['pull_request_target', 'issue_comment', 'workflow_run', 'issues']);

export const untrustedCheckout: PrivilegeCheck = {
  id: 'untrusted-checkout',
  async inspect(subject: Subject): Promise<readonly Finding[]> {
    const { context } = subject;
    if (!EVENTS.has(context.event ?? '')) return [];
    const seen = whatLies(context);
    const text = await whatIsWritten(subject);
    if (seen === 'change' || text === 'change') return [finding(subject)];
    // The base is there, and nothing written fetches anything else.
    if (seen === 'base' || seen === 'nothing') return [];
    return [UNKNOWN];
  },
};

/** other: neither the base nor a commit the event names. */
function whatLies(context: RunContext): 'change' | 'base' | 'nothing' | 'other' {
  const checkout = context.checkout ?? checkedOut(context.workspace);
  if (!checkout) return 'nothing';
  const { commit, ref } = checkout;
  if (commit !== undefined && commit === context.headSha) return 'change';
  if (commit !== undefined && (commit === context.sha || commit === context.base?.sha)) return 'base';
  return commit === undefined && ref !== undefined && ref === context.ref ? 'base' : 'other';
}

function checkedOut(workspace: string): RunContext['checkout'] {
  const place = gitPlace(workspace);
  return place && headOf(place);
}

async function whatIsWritten({ workflow }: Subject): Promise<'change' | 'none' | 'unread'> {
  if (!workflow) return 'unread';
  try {
    const { jobs } = await readWorkflow(workflow.text);
    const job = workflow.job === undefined ? undefined : jobs.get(workflow.job);
    if (!job) return 'unread';
    return job.steps.some(fetchesChange) ? 'change' : 'none';
  } catch {
    return 'unread';
  }
}

const HEAD =
  /github\.event\.(?:pull_request\.(?:head|merge_commit_sha|number)|workflow_run\.(?:head_|pull_requests)|issue\.number|number)|github\.head_ref|refs\/pull\//;
const BY_HAND =
  /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull)\b.*\bpull\/|\bgit\s+(?:checkout|switch|merge|reset)\b.*(?:github\.event|github\.head_ref|HEAD_(?:SHA|REF))/;

/** More of a line is not looked at; nobody writes such a one. */
const LONGEST_LINE = 2000;

function fetchesChange({ uses, run, inputs }: Step): boolean {
  if (run?.split('\n').some((line) => BY_HAND.test(line.slice(0, LONGEST_LINE)))) return true;
  if (uses === undefined || !/(?:^|\/)checkout(?:@|$)/.test(uses)) return false;
  return HEAD.test(inputs.ref ?? '') || HEAD.test(inputs.repository ?? '');
}

const FIX =
  'on: pull_request   # runs the change without rights of the base\n# or leave the change where it is:\n- uses: actions/checkout@v6   # no ref:\n  with:\n    persist-credentials: false';

function finding({ context, identity }: Subject): Finding {
  const gated = believedClaims(identity).environment !== undefined || context.fork === false;
  return {
    id: 'untrusted-checkout',
    layer: 'job',
    verdict: 'exceeded',
    severity: gated ? 'medium' : 'high',
    title: `${context.event} checks out the change itself, in a job with the rights of the base.`,
    detail: gated
      ? 'The environment (or the origin of the change) narrows who can do it; what later steps run is still the change.'
      : 'Build scripts, hooks and settings of the change then run beside an identity that strangers should not have.',
    fix: FIX,
  };
}

const UNKNOWN: Finding = {
  id: 'untrusted-checkout',
  layer: 'job',
  verdict: 'unknown',
  severity: 'medium',
  title: 'What is checked out is not the commit of this run; whether it is a stranger’s change could not be told.',
  detail: 'The event runs with the rights of the base, and neither commit nor workflow says where the files come from.',
  fix: FIX,
};
