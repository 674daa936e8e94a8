/**
 * The results folder stays ours, whatever the agent does to its path: what we write next is written into it and nowhere else.
 *
 * In: a journey with results → out: the same folder in its place, or another one; what the agent did to it is told.
 * Trap: it may lie in the workspace, in a folder that is the agent's for the time of the run. What is left in its place would be
 * handed on as ours, without redaction (an artifact, a dotenv report that later jobs take variables from).
 */
import { dirname, join } from 'node:path';
import { KeylessError } from '../core/errors.ts';
import type { Host } from '../core/host.ts';
import { HeldFolder } from '../kit/held-folder.ts';
import { isInside } from './inside.ts';
import type { Journey } from './make-report.ts';

/** Before the agent is started for the first time. @throws KeylessError where the folder cannot be kept from it */
export function holdResults(journey: Journey, workspace: string): void {
  const { results } = journey;
  if (results === undefined) return;
  if (isInside(workspace, results)) {
    throw new KeylessError(
      'input-invalid',
      `The results folder ${results} holds the workspace, where the agent works.`,
      {
        fix: 'output-dir: a folder of its own, such as results',
      },
    );
  }
  journey.held = new HeldFolder(results);
}

/** After the agent and all it started are dead, and before anything is written. Never throws; can be called again. */
export function secureResults(journey: Journey, host: Host): void {
  const { held } = journey;
  if (!held) return;
  try {
    const how = held.putBack();
    if (how !== 'kept') tell(DONE[how], journey, host);
  } catch {
    held.close();
    journey.held = undefined;
    journey.results = newResults(host);
    tell(`made that its path cannot be ours; the results are in ${journey.results}`, journey, host);
  }
}

/** A new folder beside our private one. */
export function newResults(host: Host): string {
  const path = join(dirname(host.files.privateDir()), `keyless-agent-results-${host.random(6)}`);
  host.files.makePrivateDir(path);
  return path;
}

const DONE = {
  found: 'moved it; it is back in its place, and what lay there is removed',
  lost: 'removed it; there is a new one in its place, and what was in it is lost',
} as const;

function tell(what: string, journey: Journey, host: Host): void {
  const title = `The results folder was not as we had left it: the agent ${what}.`;
  host.voice.annotate('warning', title, 'keyless-agent');
  journey.findings = [
    ...journey.findings,
    {
      id: 'agent-results-folder',
      layer: 'agent',
      verdict: 'exceeded',
      severity: 'high',
      title,
      detail: 'What lies there is handed on as the result of this job.',
    },
  ];
}
