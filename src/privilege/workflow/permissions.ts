/**
 * What `permissions:` a workflow gives to one of its jobs.
 * In: a workflow, the id of a job · out: the permissions, or why they are not known. Talks to no host.
 * Traps: those of a job replace those of the workflow altogether; a permission that is not named is none as soon as one is; where
 * nothing is said, the settings of repository and organisation decide, which nobody tells the job; a called workflow is another file,
 * and the same job id may stand in both.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
import { readWorkflow, Unreadable, type Workflow, type Written } from './document.ts';

export type Level = 'read' | 'write' | 'none';

export type TokenPermissions =
  /** What is not named is `none`. */
  | { readonly known: true; readonly levels: Readonly<Record<string, Level>> }
  /** Everything for reading, or for writing. */
  | { readonly known: true; readonly all: 'read' | 'write' }
  | { readonly known: false; readonly why: string };

export interface JobPlace {
  /** Id of the job, as the runner tells it (GITHUB_JOB). */
  readonly job: string | undefined;
  /** Whether the job's text lies in a called workflow; undefined: nobody knows. */
  readonly called: boolean | undefined;
}

const unknown = (why: string): TokenPermissions => ({ known: false, why });

/** Reads a workflow and what it gives to the job. Never throws. */
export async function jobPermissions(text: string, place: JobPlace): Promise<TokenPermissions> {
  try {
    return permissionsIn(await readWorkflow(text), place);
  } catch (error) {
    return unknown(error instanceof Unreadable ? error.message : 'it could not be read');
  }
}

/** The same, of a workflow that has been read. */
export function permissionsIn(workflow: Workflow, { job: id, called }: JobPlace): TokenPermissions {
  if (id === undefined) return unknown('the runner does not tell which job this is');
  // The id could be that of a job in the called file.
  if (called === undefined && [...workflow.jobs.values()].some(({ uses }) => uses !== undefined)) {
    return unknown('a job of the workflow calls another workflow, and which file this job is of is not told');
  }
  const job = workflow.jobs.get(id);
  if (!job) return unknown('it has no job of this name');
  if (job.uses !== undefined) return unknown('the job of this name calls another workflow');
  const written = job.permissions ?? workflow.permissions;
  if (written !== undefined) return readPermissions(written);
  return unknown(
    called === true
      ? 'neither job nor called workflow says permissions, so it has those of the calling job'
      : 'neither job nor workflow says permissions, so the settings of the repository decide',
  );
}

function readPermissions(written: Exclude<Written, undefined>): TokenPermissions {
  if (written === 'read-all' || written === 'write-all') {
    return { known: true, all: written === 'read-all' ? 'read' : 'write' };
  }
  if (typeof written === 'string') return unknown('permissions has a value that is not known here');
  const odd = Object.entries(written).find(([, level]) => !isLevel(level));
  if (odd) return unknown('a permission has a value that is not known here');
  return { known: true, levels: written as Readonly<Record<string, Level>> };
}

function isLevel(text: string): text is Level {
  return text === 'read' || text === 'write' || text === 'none';
}
