/**
 * `trust check FILE`: a trust that exists, judged by hostile claims made from those of this job.
 * In: the ask · out: text to print, and whether it is tight. Talks to: whoever gives the identity token.
 * Trap: what cannot be read, decided or proved is never a pass.
 */

import { resolve } from 'node:path';
import { object, text } from '../../kit/fields.ts';
import { shownPath } from '../../kit/shown-path.ts';
import { whyUnreadable } from '../../kit/unreadable.ts';
import type { TrustCloud } from '../../privilege/trust/clouds.ts';
import { TRUST_CLOUDS } from '../../privilege/trust/clouds.ts';
import { hostileSets } from '../../privilege/trust/hostile/index.ts';
import {
  cloudOf,
  judgeTrust,
  LONGEST_TRUST,
  parseTrust,
  readTrust,
  UnreadableTrust,
} from '../../privilege/trust/judge/index.ts';
import { pinLine } from '../../privilege/trust/print/index.ts';
import { printable } from '../../report/format.ts';
import { faulty, jobOf, readClaims, stopOnFaults, type TrustAsk, usualAudience } from './claims.ts';
import { judgedText } from './text.ts';

export interface CheckAsk extends TrustAsk {
  /** The trust; `-` for standard input. */
  readonly file: string;
  readonly machine: boolean;
}

export interface Checked {
  readonly text: string;
  /** Exit status: 0 tight, 5 when somebody hostile gets in or that could not be ruled out. */
  readonly exit: 0 | 5;
}

const NOT_TIGHT = 5;

/** @throws KeylessError */
export async function checkTrust(ask: CheckAsk): Promise<Checked> {
  if (ask.file === '-' && ask.claims === '-') {
    throw faulty('--claims', 'Trust and claims cannot both come from standard input.', '--claims claims.json');
  }
  stopOnFaults(ask.inputs);
  const value = readable(ask.file, () => parseTrust(read(ask)));
  const cloud = ask.cloud ?? cloudOf(value);
  if (cloud === undefined) {
    throw faulty(
      shownPath(ask.file),
      'This is no trust that is known here.',
      `a trust policy, provider, federated credential, rule or mapping as JSON (and --cloud ${TRUST_CLOUDS.join(' | ')})`,
    );
  }
  const told = await jobOf(ask, cloud, readClaims(ask), expectedAudience(cloud, value, ask));
  const trust = await readableLater(ask.file, () => readTrust(cloud, value, told.job));
  const judgement = judgeTrust(trust, told.job.claims, hostileSets(told.job));
  const exit = judgement.tight ? 0 : NOT_TIGHT;
  if (!ask.machine) return { text: printable(judgedText(cloud, told, trust, judgement)), exit };
  const whole = {
    cloud,
    says: trust.says,
    tight: judgement.tight,
    job: { subject: told.job.subject, admitted: judgement.own.admitted, because: judgement.own.because },
    sets: judgement.rows.map(({ set: { id, who, why, pin }, outcome, because, heldBy }) => ({
      id,
      outcome,
      who,
      why,
      because,
      heldBy: heldBy ?? null,
      write: outcome === 'out' ? null : (pinLine(cloud, told.job, pin) ?? null),
    })),
    notes: [...told.notes, ...trust.notes],
  };
  return { text: `${JSON.stringify(whole, null, 2)}\n`, exit };
}

function read({ file, host, stdin }: CheckAsk): string {
  try {
    return file === '-' ? stdin() : host.files.read(resolve(host.cwd, file), LONGEST_TRUST);
  } catch (error) {
    const why = whyUnreadable(error, LONGEST_TRUST);
    throw faulty(shownPath(file), `${shownPath(file)} ${why}.`, 'keyless-agent trust check trust.json');
  }
}

/** A provider of Google takes its own name where it lists no audience; a job that uses it asks for exactly that. */
function expectedAudience(cloud: TrustCloud, value: unknown, ask: CheckAsk): string {
  if (cloud !== 'google' || ask.inputs.given('workload-identity-provider')) return usualAudience(cloud, ask.inputs);
  const parts = [value].flat().flatMap((part) => [object(part), object(object(part)?.provider)]);
  const provider = parts.find((part) => part !== undefined && 'oidc' in part);
  const allowed = object(provider?.oidc)?.allowedAudiences;
  const first = Array.isArray(allowed) ? text(allowed[0]) : undefined;
  const name = text(provider?.name);
  return first ?? (name === undefined ? usualAudience(cloud, ask.inputs) : `https://iam.googleapis.com/${name}`);
}

function readable<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw told(file, error);
  }
}

async function readableLater<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw told(file, error);
  }
}

function told(file: string, error: unknown): unknown {
  return error instanceof UnreadableTrust ? faulty(shownPath(file), error.message, error.write) : error;
}
