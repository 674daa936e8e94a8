/**
 * Judges a trust that exists: whom of the hostile lets it in?
 * In: the document's text, the job, the hostile sets · out: a row for each. Talks to no host.
 * Trap: a trust that refuses the job itself refuses everything derived from it as well, which proves nothing.
 */
import type { Claims } from '../../../core/identity.ts';
import { object } from '../../../kit/fields.ts';
import { parseStrictJson, StrictJsonError } from '../../../kit/strict-json.ts';
import type { TrustCloud } from '../clouds.ts';
import type { HostileSet } from '../hostile/index.ts';
import type { Job } from '../job.ts';
import { type Answer, type ReadTrust, UnreadableTrust } from './answer.ts';
import { readAnthropic } from './anthropic.ts';
import { readAws } from './aws.ts';
import { readAzure } from './azure.ts';
import { readGoogle } from './google.ts';
import { readOpenai } from './openai.ts';

export type { Answer, ReadTrust } from './answer.ts';
export { UnreadableTrust } from './answer.ts';

/** Characters. The largest list a cloud gives out is far below. */
export const LONGEST_TRUST = 256 * 1024;

/** `held`: they get in, and only a rule that is kept elsewhere stops them. */
export type Outcome = 'in' | 'held' | 'unknown' | 'out';

export interface Row {
  readonly set: HostileSet;
  readonly outcome: Outcome;
  readonly because: string;
  readonly heldBy?: string | undefined;
}

export interface Judgement {
  readonly own: Answer;
  readonly rows: readonly Row[];
  /** Nothing hostile gets in, nothing is unknown, and the job itself is admitted. */
  readonly tight: boolean;
}

/** The document as JSON. @throws UnreadableTrust */
export function parseTrust(content: string): unknown {
  const write = 'the trust as JSON, as the cloud prints it (gcloud … --format=json)';
  if (content.length > LONGEST_TRUST) throw new UnreadableTrust('The document is larger than 256 KiB.', write);
  try {
    return parseStrictJson(content.replace(/^\ufeff/, ''));
  } catch (error) {
    const fault = error instanceof StrictJsonError ? error.fault : 'syntax';
    const what = {
      syntax: 'The document is not JSON.',
      duplicate: 'In the document a name stands twice in one object; two readers may see two documents.',
      depth: 'The document is nested too deep.',
    }[fault];
    throw new UnreadableTrust(what, write);
  }
}

/** Which cloud a document is for, by its members; undefined when it is none that is known. */
export function cloudOf(value: unknown): TrustCloud | undefined {
  const parts = [value].flat().flatMap((part) => {
    const fields = object(part);
    return fields
      ? [
          fields,
          ...['provider', 'rule', 'mapping', 'Role', 'properties'].map((name) => object(fields[name])),
          ...[fields.value, fields.data].flat().map(object),
        ]
      : [];
  });
  const has = (name: string): boolean => parts.some((part) => part !== undefined && name in part);
  if (has('Statement') || has('AssumeRolePolicyDocument')) return 'aws';
  if (has('attribute_matchers')) return 'openai';
  if (has('match')) return 'anthropic';
  if (has('oidc') || has('attributeMapping') || has('attribute_mapping')) return 'google';
  return has('claimsMatchingExpression') || (has('subject') && has('issuer')) ? 'azure' : undefined;
}

/** @throws UnreadableTrust */
export async function readTrust(cloud: TrustCloud, value: unknown, job: Job): Promise<ReadTrust> {
  switch (cloud) {
    case 'aws':
      return readAws(value);
    case 'google':
      return readGoogle(value);
    case 'azure':
      return readAzure(value);
    case 'anthropic':
      return readAnthropic(value, job.issuer);
    case 'openai':
      return readOpenai(value, job);
  }
}

export function judgeTrust(trust: ReadTrust, claims: Claims, sets: readonly HostileSet[]): Judgement {
  const own = trust.admits(claims);
  const rows = sets.map((set) => rowOf(set, trust.admits(set.claims)));
  const tight = own.admitted === 'yes' && rows.every(({ outcome }) => outcome === 'out' || outcome === 'held');
  return { own, rows, tight };
}

function rowOf(set: HostileSet, { admitted, because, heldBy = set.heldBy }: Answer): Row {
  if (admitted === 'no') return { set, outcome: 'out', because };
  if (admitted === 'unknown') return { set, outcome: 'unknown', because };
  return heldBy === undefined ? { set, outcome: 'in', because } : { set, outcome: 'held', because, heldBy };
}
