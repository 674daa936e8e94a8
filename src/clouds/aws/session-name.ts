/**
 * The session name that shows up in CloudTrail: which repository, run and attempt this was.
 * In: the run's context · out: 2–64 characters of [A-Za-z0-9_+=,.@-]. Talks to no host.
 * Trap: AssumeRoleWithWebIdentity takes no session tags, so this name is the only attribution there is.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
import type { RunContext } from '../../core/context.ts';

const LONGEST = 64;
const VALID = /^[A-Za-z0-9_+=,.@-]{2,64}$/;

export function isSessionName(text: string): boolean {
  return VALID.test(text);
}

/**
 * `owner.repository@run-attempt`. Run id and attempt stay whole; a long repository loses its beginning (the owner), because
 * its end tells repositories of one owner apart.
 */
export function defaultSessionName(context: Pick<RunContext, 'repository' | 'runId' | 'runAttempt'>): string {
  const run = [context.runId, context.runAttempt].filter(isGiven).map(clean).join('-');
  const tail = run === '' ? '' : `@${run}`.slice(0, LONGEST - 2);
  const repository = clean((context.repository ?? 'keyless-agent').replaceAll('/', '.'));
  const head = repository.slice(-(LONGEST - tail.length)).replace(/^[.-]+(?=.{2})/, '');
  return `${head}${tail}`;
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function clean(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9_+=,.@-]/g, '-');
}
