/**
 * Whether the code beside the identity is the code somebody looked at: a called workflow, and actions of others in the same job.
 * In: claims, the workflow's text · out: findings workflow-pin, action-unpinned. Talks to no host.
 * Trap: job_workflow_ref names the file the job stands in, as the caller wrote its version; where it is the started workflow itself,
 * or lies beside it (`./.github/workflows/…`), there is nothing to pin.
 * https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows
 */
import type { Finding } from '../../core/finding.ts';
import type { Claims } from '../../core/identity.ts';
import { believedClaims } from '../believed-claims.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';
import { readWorkflow } from '../workflow/document.ts';
import { isCommit, readRef, sameFile, type WorkflowRef } from '../workflow/place.ts';

export const workflowPin: PrivilegeCheck = {
  id: 'workflow-pin',
  async inspect(subject: Subject): Promise<readonly Finding[]> {
    if (subject.context.platform !== 'github') return [];
    const claims = believedClaims(subject.identity);
    return [...calledFindings(claims), ...(await actionFindings(subject))];
  },
};

function calledFindings(claims: Claims): readonly Finding[] {
  const [own, started] = [readRef(claims.job_workflow_ref), readRef(claims.workflow_ref)];
  if (!own || !started || sameFile(own, started)) return [];
  const beside = own.repository.toLowerCase() === started.repository.toLowerCase() && own.ref === started.ref;
  if (beside) return [];
  if (isCommit(own.ref)) {
    const title = `The called workflow ${nameOf(own)} is pinned to a commit.`;
    return [{ id: 'workflow-pin', layer: 'identity', verdict: 'enforced', severity: 'info', title }];
  }
  return [unpinned(own, started)];
}

function nameOf({ repository, path }: WorkflowRef): string {
  return `${repository}/${path}`.replaceAll(/[^\w./-]/g, '?').slice(0, 200);
}

function unpinned(own: WorkflowRef, started: WorkflowRef): Finding {
  const foreign = own.repository.split('/')[0]?.toLowerCase() !== started.repository.split('/')[0]?.toLowerCase();
  const kind = own.ref.startsWith('refs/tags/') ? 'a tag' : 'a branch';
  return {
    id: 'workflow-pin',
    layer: 'identity',
    verdict: 'exceeded',
    severity: foreign ? 'medium' : 'low',
    title: `The called workflow ${nameOf(own)} is named by ${kind}, which can move.`,
    detail: 'Whoever moves it decides what runs with the identity of this job; the trust can ask for the commit.',
    fix: `jobs:\n  agent:\n    uses: ${nameOf(own)}@<full commit SHA>\nand in the trust policy:\n  "job_workflow_ref": "${nameOf(own)}@<full commit SHA>"`,
  };
}

/** Their owner is GitHub, or the owner of the repository. */
async function actionFindings({ workflow, context }: Subject): Promise<readonly Finding[]> {
  if (!workflow?.job) return [];
  const steps = await readWorkflow(workflow.text).then(
    ({ jobs }) => jobs.get(workflow.job ?? '')?.steps ?? [],
    () => [],
  );
  const own = context.repository?.split('/')[0]?.toLowerCase();
  const loose = steps.flatMap(({ uses }) => (uses !== undefined && isLoose(uses, own) ? [uses] : []));
  if (loose.length === 0) return [];
  const names = [...new Set(loose)].map((uses) => uses.replaceAll(/[^\w./@-]/g, '?').slice(0, 100)).slice(0, 10);
  return [
    {
      id: 'action-unpinned',
      layer: 'job',
      verdict: 'exceeded',
      severity: 'low',
      title: `Actions of others run in this job by a tag or branch, which can move: ${names.join(', ')}.`,
      detail: 'They run beside the identity of the job; a tag that is moved brings other code the next time.',
      fix: `- uses: ${names[0]?.split('@')[0]}@<full commit SHA>   # ${names[0]?.split('@')[1] ?? ''}`,
    },
  ];
}

const OURS = 'keyless-agent';

function isLoose(uses: string, own: string | undefined): boolean {
  const [, owner, ref] = /^([\w.-]+)\/[\w./-]+@(.+)$/.exec(uses) ?? [];
  if (owner === undefined || isCommit(ref)) return false;
  return !['actions', 'github', OURS, own].includes(owner.toLowerCase());
}
