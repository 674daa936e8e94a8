/**
 * The claims a tight trust names, in the order they are printed.
 * In: a job · out: claim and value, and why. Talks to no host.
 * Trap: the ref of a pull request, and the workflow at that ref, differ from one pull request to the next; naming them would lock out
 * the very next one.
 */
import { type GithubJob, type GitlabJob, isPullRef, type Job } from './job.ts';

export interface Pin {
  readonly claim: string;
  readonly value: string;
  /** Ends the sentence "… names it because". */
  readonly why: string;
}

/** Every claim worth naming; what a cloud cannot compare is left out by its own printer. */
export function pinsOf(job: Job): readonly Pin[] {
  const subject = { claim: 'sub', value: job.subject, why: 'it says which job this is' };
  if (job.kind === 'github') return [subject, ...githubPins(job)];
  return job.kind === 'gitlab' ? [subject, ...gitlabPins(job)] : [subject];
}

function githubPins(job: GithubJob): Pin[] {
  const isPull = isPullRef(job.ref);
  return [
    ...pin('repository_id', job.repositoryId, 'a name that is given up can be taken by someone else, an id never'),
    ...pin('repository_owner_id', job.ownerId, 'a repository can be handed to another owner'),
    ...pin('environment', job.environment, 'the rules of the environment decide who may use it'),
    ...pin('ref', isPull ? undefined : job.ref, 'an environment hides the branch from the subject'),
    ...pin('event_name', isPull ? job.event : undefined, 'the ref of a pull request cannot be named'),
    ...pin(
      'job_workflow_ref',
      isPull || job.jobWorkflowRef?.includes('@refs/pull/') ? undefined : job.jobWorkflowRef,
      'another workflow of the repository, one started by comments for example, is another file',
    ),
  ];
}

function gitlabPins(job: GitlabJob): Pin[] {
  return [
    ...pin('project_id', job.projectId, 'a path that is given up can be taken by someone else, an id never'),
    ...pin('namespace_id', job.namespaceId, 'a project can be moved to another group'),
    ...pin('ref_protected', job.refProtected ? 'true' : undefined, 'only people who may push to the protected ref'),
    ...pin('environment', job.environment, 'the environment decides who may deploy to it'),
    ...pin('ci_config_ref_uri', job.configRef, 'the pipeline is the one in the repository, not one from elsewhere'),
  ];
}

function pin(claim: string, value: string | undefined, why: string): Pin[] {
  return value === undefined ? [] : [{ claim, value, why }];
}
