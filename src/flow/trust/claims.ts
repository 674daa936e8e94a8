/**
 * The claims a trust is printed from or judged by: of the job's own identity token, or of a file.
 * In: the ask, inputs, host · out: the job, or a KeylessError with what to give. Talks to: whoever gives the identity token.
 * Traps: the token itself is never printed and never taken from a file; claims of a file are often those of a token for another
 * audience, so the audience is the one the cloud expects unless somebody says otherwise.
 */

import { resolve } from 'node:path';
import type { CiPlatform } from '../../ci/platform.ts';
import { VENDOR_URL } from '../../clouds/anthropic/inputs.ts';
import { defaultAudience, partitionOf } from '../../clouds/aws/partitions.ts';
import { type EnvironmentName, environmentOf } from '../../clouds/azure/environments.ts';
import { API_URL } from '../../clouds/openai/inputs.ts';
import { inputFaults, type KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import type { Claims } from '../../core/identity.ts';
import type { Inputs } from '../../core/inputs.ts';
import { shownPath } from '../../kit/shown-path.ts';
import { parseStrictObject, StrictJsonError } from '../../kit/strict-json.ts';
import { whyUnreadable } from '../../kit/unreadable.ts';
import type { TrustCloud } from '../../privilege/trust/clouds.ts';
import { type Job, readJob } from '../../privilege/trust/job.ts';
import { EXAMPLE_PROVIDER } from '../../privilege/trust/print/index.ts';
import { contextOf } from '../make-plan.ts';
import { planIdentity } from '../plan-identity.ts';

export interface TrustAsk {
  readonly inputs: Inputs;
  readonly platform: CiPlatform;
  readonly host: Host;
  /** Standard input, whole. */
  readonly stdin: () => string;
  readonly cloud: TrustCloud | undefined;
  /** A file with claims, `-` for standard input; undefined: the job's own token. */
  readonly claims: string | undefined;
}

export interface Told {
  readonly job: Job;
  /** Where the claims come from: `claims.json`. */
  readonly from: string;
  readonly notes: readonly string[];
}

/** Bytes; an identity token holds at most sixteen thousand. */
const LONGEST_CLAIMS = 64 * 1024;
const JWT = /^\s*["']?[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+/;
const IAM = /^(?:https:)?\/\/iam\.googleapis\.com\//;
/** The audiences by which a token tells which cloud it was made for. */
const KNOWN: readonly (readonly [TrustCloud, RegExp])[] = [
  ['aws', /^sts\.amazonaws\.com(?:\.cn)?$/],
  ['google', IAM],
  ['azure', /^api:\/\/AzureADTokenExchange/],
  ['anthropic', /^https:\/\/api\.anthropic\.com$/],
  ['openai', /^https:\/\/api\.openai\.com\/v1$/],
];

/** Claims from a file, which may tell the cloud; undefined: the job's own token has to be asked for. */
export function readClaims({ claims: path, host, stdin }: TrustAsk): Claims | undefined {
  if (path === undefined) return undefined;
  let content: string;
  try {
    content = path === '-' ? stdin() : host.files.read(resolve(host.cwd, path), LONGEST_CLAIMS);
  } catch (error) {
    const why = whyUnreadable(error, LONGEST_CLAIMS);
    throw faulty(
      '--claims',
      `${shownPath(path)} ${why}.`,
      '--claims claims.json   (the claims of an identity token, as JSON)',
    );
  }
  if (content.length > LONGEST_CLAIMS)
    throw faulty('--claims', 'There are more than 64 KiB of claims.', '--claims claims.json');
  if (JWT.test(content)) {
    throw faulty(
      '--claims',
      'This is an identity token, not its claims. A token does not belong into a file or a terminal.',
      'only its claims: the middle one of the three parts, decoded to JSON',
    );
  }
  try {
    return parseStrictObject(content.replace(/^\ufeff/, '')) as Claims;
  } catch (error) {
    const isDouble = error instanceof StrictJsonError && error.fault === 'duplicate';
    const what = isDouble ? 'In the claims a name stands twice.' : 'The claims are not a JSON object.';
    throw faulty(
      '--claims',
      what,
      '{"iss":"https://token.actions.githubusercontent.com","sub":"repo:my-org/my-repo:environment:agent", …}',
    );
  }
}

/** The cloud that claims were made for, told by their audience. */
export function cloudOfAudience(claims: Claims | undefined): TrustCloud | undefined {
  const audiences = [claims?.aud].flat().filter((one) => typeof one === 'string');
  return KNOWN.find(([, known]) => audiences.some((one) => known.test(one)))?.[0];
}

/**
 * The job of the claims, or of the identity token this job can ask for.
 * @param usual the audience this cloud expects
 * @throws KeylessError input-invalid, or what the identity source says
 */
export async function jobOf(
  ask: TrustAsk,
  cloud: TrustCloud,
  claims: Claims | undefined,
  usual: string,
): Promise<Told> {
  const named = ask.inputs.text('audience');
  if (claims === undefined) {
    const audience = named ?? usual;
    return told(await mint(ask, audience), audience, "this job's identity token", []);
  }
  const own = [claims.aud].flat().find((one) => typeof one === 'string');
  // GitHub's own default audience is the owner's address; nobody writes a trust for it.
  const isForeign = own === undefined || /^https:\/\/github\.com\//.test(own) || isOfAnother(own, cloud);
  const audience = named ?? (isForeign ? usual : own);
  const notes =
    own === undefined || own === audience
      ? []
      : [`The claims are those of a token for ${own.slice(0, 200)}; taken as if it had been asked for ${audience}.`];
  return told(
    claims,
    audience,
    ask.claims === '-' ? 'claims from standard input' : `claims of ${shownPath(ask.claims ?? '')}`,
    notes,
  );
}

function isOfAnother(audience: string, cloud: TrustCloud): boolean {
  const made = cloudOfAudience({ aud: audience });
  return made !== undefined && made !== cloud;
}

function told(claims: Claims, audience: string, from: string, notes: readonly string[]): Told {
  const job = readJob(claims, audience);
  if ('what' in job) throw faulty('the claims', job.what, job.write);
  return { job, from, notes };
}

/** Asks for the token as every command does, and keeps nothing of it but the claims. */
async function mint({ inputs, platform, host, stdin }: TrustAsk, audience: string): Promise<Claims> {
  const plan = planIdentity({ inputs, platform, host, context: contextOf(platform, host), stdin });
  stopOnFaults(inputs);
  if (!plan || (plan.id === 'ci-token' && !platform.canMint(host.env) && platform.id === 'shell')) {
    throw faulty(
      '--claims',
      'There is no CI job here whose identity could be read, so the claims have to be given.',
      '--claims claims.json   (or - for standard input: paste them, then Ctrl-D)',
    );
  }
  return (await plan.get(audience, host)).claims;
}

/** The audience a cloud expects where nobody names another. */
export function usualAudience(cloud: TrustCloud, inputs: Inputs): string {
  switch (cloud) {
    case 'aws': {
      const region = inputs.text('aws-region');
      return defaultAudience(region === undefined ? 'aws' : partitionOf(region));
    }
    case 'google':
      return `https://iam.googleapis.com/${inputs.text('workload-identity-provider') ?? EXAMPLE_PROVIDER}`;
    case 'azure':
      return environmentOf((inputs.text('azure-environment') ?? 'AzureCloud') as EnvironmentName).audience;
    case 'anthropic':
      return VENDOR_URL;
    case 'openai':
      return API_URL;
  }
}

export function faulty(input: string, what: string, write: string): KeylessError {
  return inputFaults([{ input, what, write }]);
}

/** @throws KeylessError with every fault found so far */
export function stopOnFaults({ faults }: Inputs): void {
  if (faults.length > 0) throw inputFaults(faults);
}
