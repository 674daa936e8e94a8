/**
 * What the workflow gives the job's own token (GITHUB_TOKEN), against what an agent's job needs: to read the repository and to ask
 * for an identity.
 * In: the workflow's text at its commit, claims, what holds the agent · out: findings host-token-permissions, id-token-unneeded.
 * Talks to no host.
 * Trap: the agent is not given the token, and still a job's rights are within reach of everything that runs in it; a second job that
 * posts the result needs no agent.
 * https://docs.github.com/en/actions/concepts/security/github_token
 */
import type { Finding, Severity } from '../../core/finding.ts';
import { believedClaims } from '../believed-claims.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';
import { type Exposure, exposureOf, startsAgent } from '../exposure.ts';
import { jobPermissions, type TokenPermissions } from '../workflow/permissions.ts';
import { isCalled, readRef } from '../workflow/place.ts';

export const hostToken: PrivilegeCheck = {
  id: 'host-token',
  async inspect(subject: Subject): Promise<readonly Finding[]> {
    if (subject.context.platform !== 'github') return [];
    // Judged already, and more strictly: there the agent holds this very token.
    if (subject.planned.some(({ id }) => id === 'copilot-job-token')) return [];
    return judge(await permissionsOf(subject), subject);
  },
};

/** What the workflow gives this job. Never throws. */
export async function permissionsOf({ workflow, identity }: Subject): Promise<TokenPermissions> {
  if (!workflow) return { known: false, why: 'the workflow could not be read at its commit' };
  const claims = believedClaims(identity);
  const called = isCalled(claims);
  if (called === true && readRef(claims.job_workflow_ref)?.path !== workflow.path) {
    return { known: false, why: 'the job stands in a called workflow, whose text could not be read' };
  }
  return jobPermissions(workflow.text, { job: workflow.job, called });
}

/** With one of these the token changes what others run or trust. */
const GRAVE = new Set([
  'actions',
  'artifact-metadata',
  'attestations',
  'contents',
  'deployments',
  'packages',
  'pages',
  'workflows',
]);
/** With these it writes where people read. */
const MILD = new Set([
  'checks',
  'discussions',
  'issues',
  'models',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
]);

/** Reading the repository is what a review needs; `metadata` comes with every token. */
const HARMLESS = new Set(['contents: read', 'metadata: read']);

interface Surplus {
  readonly writes: readonly string[];
  readonly reads: readonly string[];
  readonly grave: boolean;
}

function judge(permissions: TokenPermissions, subject: Subject): readonly Finding[] {
  if (!permissions.known) return [unknownFinding(permissions.why)];
  if ('all' in permissions) {
    return [permissions.all === 'write' ? exceeding(EVERYTHING, exposure(subject)) : readsFinding(['all'])];
  }
  const surplus = surplusOf(permissions.levels, subject);
  const unneeded = permissions.levels['id-token'] === 'write' && !needsIdentity(subject) ? [UNNEEDED] : [];
  if (surplus.writes.length > 0) return [exceeding(surplus, exposure(subject)), ...unneeded];
  return [surplus.reads.length > 0 ? readsFinding(surplus.reads) : ENOUGH, ...unneeded];
}

function surplusOf(levels: Readonly<Record<string, string>>, { target }: Subject): Surplus {
  const more = Object.entries(levels).filter(([name, level]) => level !== 'none' && !isNeeded(name, level, target));
  const writes = more.filter(([, level]) => level === 'write').map(([name]) => name);
  const reads = more.filter(([, level]) => level === 'read').map(([name]) => name);
  // One that is not known here could be anything.
  return { writes, reads, grave: writes.some((name) => GRAVE.has(name) || !MILD.has(name)) };
}

function isNeeded(name: string, level: string, target: Subject['target']): boolean {
  if (name === 'id-token') return true;
  if (name === 'copilot-requests') return target?.cloud === 'copilot';
  return HARMLESS.has(`${name}: ${level}`);
}

/** A supplied token or a machine's own role is no reason to be able to mint one; a server the agent uses may be. */
function needsIdentity({ identity, audience, agent }: Subject): boolean {
  if ((agent?.mcpServers.length ?? 0) > 0) return true;
  return identity?.trust === 'ci-endpoint' || (identity === undefined && audience !== undefined);
}

const EVERYTHING: Surplus = { writes: ['everything'], reads: [], grave: true };

/** Only a run with an agent is graver for being open. */
function exposure(subject: Subject): Exposure {
  return startsAgent(subject) ? exposureOf(subject) : 'unknown';
}

const SEVERITIES: Readonly<Record<Exposure, { readonly grave: Severity; readonly mild: Severity }>> = {
  open: { grave: 'high', mild: 'medium' },
  unknown: { grave: 'medium', mild: 'medium' },
  held: { grave: 'medium', mild: 'low' },
};

const LEAN = 'permissions:\n      id-token: write\n      contents: read';
const FIX = `jobs:\n  agent:\n    ${LEAN}\n  publish:   # what writes, in a job of its own without an agent\n    needs: agent\n    permissions:\n      pull-requests: write`;

function exceeding({ writes, grave }: Surplus, exposed: Exposure): Finding {
  const shown = writes.map((name) => (/^[a-z][a-z-]{0,40}$/.test(name) ? name : 'a permission with an odd name'));
  return {
    id: 'host-token-permissions',
    layer: 'job',
    verdict: 'exceeded',
    severity: SEVERITIES[exposed][grave ? 'grave' : 'mild'],
    title: `The job's token may write: ${shown.join(', ')}.`,
    detail:
      exposed === 'open'
        ? 'The agent is not given the token, but nothing keeps it from the processes that hold it.'
        : 'The agent is not given the token, and needs nothing of it; whatever else runs in this job has it.',
    fix: FIX,
  };
}

function readsFinding(reads: readonly string[]): Finding {
  const what = reads.includes('all') ? 'everything' : reads.join(', ');
  return {
    id: 'host-token-permissions',
    layer: 'job',
    verdict: 'exceeded',
    severity: 'low',
    title: `The job's token may read more than the repository's files: ${what}.`,
    detail: 'Logs, packages and alerts may hold what should not end up in an answer.',
    fix: `jobs:\n  agent:\n    ${LEAN}`,
  };
}

const ENOUGH: Finding = {
  id: 'host-token-permissions',
  layer: 'job',
  verdict: 'enforced',
  severity: 'info',
  title: "The workflow gives the job's token no more than to read the repository.",
};

const UNNEEDED: Finding = {
  id: 'id-token-unneeded',
  layer: 'job',
  verdict: 'exceeded',
  severity: 'low',
  title: 'The job may ask for identity tokens, and this run does not need any.',
  detail: 'Whatever runs in the job can get one, for any audience.',
  fix: 'jobs:\n  agent:\n    permissions:\n      contents: read   # and no id-token: write',
};

function unknownFinding(why: string): Finding {
  return {
    id: 'host-token-permissions',
    layer: 'job',
    verdict: 'unknown',
    severity: 'medium',
    title: `What the job's token may do is not known: ${why}.`,
    detail: 'Without permissions of its own a job has those of the settings, which may be to write everything.',
    fix: `jobs:\n  agent:\n    ${LEAN}`,
  };
}
