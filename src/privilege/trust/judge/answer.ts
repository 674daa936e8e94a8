/** What a trust says of one set of claims. Three answers: what cannot be decided is never taken for a refusal. */
import type { Claims } from '../../../core/identity.ts';

export type Admitted = 'yes' | 'no' | 'unknown';

export interface Answer {
  readonly admitted: Admitted;
  /** What decided it, in a few words: `statement 1: …:sub differs`. */
  readonly because: string;
  /** Who stops the job all the same, for what the document does not say (the audience of an OpenAI provider). */
  readonly heldBy?: string | undefined;
}

/** A trust that was read: asked about claims, it answers. */
export interface ReadTrust {
  /** What was read, for the heading: `trust policy with 2 statements`. */
  readonly says: string;
  /** What the reader should know beside the table. */
  readonly notes: readonly string[];
  admits(claims: Claims): Answer;
}

/** A document nobody can judge: exit status 2. */
export class UnreadableTrust extends Error {
  readonly write: string;

  /**
   * @param what one sentence that repeats no more of the document than a name
   * @param write what to give instead
   */
  constructor(what: string, write: string) {
    super(what);
    this.name = 'UnreadableTrust';
    this.write = write;
  }
}

/** Three-valued logic: false wins over unknown in an "and". */
export function every(answers: Iterable<Admitted>): Admitted {
  let sum: Admitted = 'yes';
  for (const answer of answers) {
    if (answer === 'no') return 'no';
    if (answer === 'unknown') sum = 'unknown';
  }
  return sum;
}

/** True wins over unknown in an "or". */
export function some(answers: Iterable<Admitted>): Admitted {
  let sum: Admitted = 'no';
  for (const answer of answers) {
    if (answer === 'yes') return 'yes';
    if (answer === 'unknown') sum = 'unknown';
  }
  return sum;
}

export function not(answer: Admitted): Admitted {
  return answer === 'unknown' ? answer : answer === 'yes' ? 'no' : 'yes';
}

export function admittedIf(holds: boolean): Admitted {
  return holds ? 'yes' : 'no';
}
