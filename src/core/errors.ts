/**
 * One error class and one table of codes. Printed as: what happened · likely cause · fix · link.
 * A message never holds a token, a response body or a claim beyond the safe ones.
 */

/** What became of the run, as the `outcome` output says it. */
export type Outcome = 'success' | 'failed' | 'timed-out' | 'over-budget' | 'skipped' | 'denied' | 'cancelled';

interface CodeRow {
  readonly exit: number;
  readonly outcome: Outcome;
  readonly title: string;
}

/** Every code, its exit status and its outcome. The code is the anchor in docs/errors.md. */
export const CODES = {
  'input-invalid': { exit: 2, outcome: 'failed', title: 'An input is missing or malformed' },
  'endpoint-refused': { exit: 2, outcome: 'failed', title: 'An endpoint variable points somewhere unexpected' },
  'environment-unsafe': { exit: 2, outcome: 'failed', title: 'The environment switches a protection off' },
  'isolation-unavailable': { exit: 2, outcome: 'failed', title: 'The isolation asked for cannot be had here' },
  'agent-unavailable': { exit: 2, outcome: 'failed', title: 'The agent could not be installed or does not start' },
  'runtime-too-old': { exit: 2, outcome: 'failed', title: 'This Node.js is too old for what was asked' },
  'change-unavailable': { exit: 2, outcome: 'failed', title: 'The change to review could not be read' },
  'identity-unavailable': { exit: 3, outcome: 'failed', title: 'The job has no identity token' },
  'identity-fork': { exit: 0, outcome: 'skipped', title: 'A fork or Dependabot run gets no identity token' },
  'identity-request-failed': { exit: 3, outcome: 'failed', title: 'The identity token could not be fetched' },
  'identity-malformed': { exit: 3, outcome: 'failed', title: 'The identity token is not a usable JWT' },
  'identity-audience': { exit: 3, outcome: 'failed', title: 'The identity token is for another audience' },
  'identity-untrusted': { exit: 3, outcome: 'failed', title: 'The supplied token is not to be trusted' },
  'identity-expired': { exit: 3, outcome: 'failed', title: 'The supplied token is out of date' },
  'identity-keys': { exit: 3, outcome: 'failed', title: "The issuer's signing keys could not be had" },
  'exchange-denied': { exit: 4, outcome: 'failed', title: 'The trust policy does not admit this job' },
  'exchange-rejected': { exit: 4, outcome: 'failed', title: 'The identity provider or audience is not accepted' },
  'exchange-expired': { exit: 4, outcome: 'failed', title: 'The identity token was too old' },
  'exchange-policy': { exit: 4, outcome: 'failed', title: 'The session policy was refused' },
  'exchange-duration': { exit: 4, outcome: 'failed', title: 'The requested lifetime is not allowed' },
  'exchange-region': { exit: 4, outcome: 'failed', title: 'The region is switched off for this account' },
  'exchange-throttled': { exit: 4, outcome: 'failed', title: 'The token endpoint kept throttling' },
  'exchange-unreachable': { exit: 4, outcome: 'failed', title: 'The token endpoint could not be reached' },
  'exchange-malformed': { exit: 4, outcome: 'failed', title: 'The token endpoint gave an unusable answer' },
  'exchange-failed': { exit: 4, outcome: 'failed', title: 'The exchange failed' },
  'account-mismatch': { exit: 5, outcome: 'failed', title: 'The credential belongs to another account' },
  'privilege-exceeded': { exit: 5, outcome: 'failed', title: 'The job can do more than it needs' },
  'privilege-unknown': { exit: 5, outcome: 'failed', title: 'A privilege could not be judged' },
  'agent-failed': { exit: 1, outcome: 'failed', title: 'The agent failed' },
  'agent-crashed': { exit: 1, outcome: 'failed', title: 'The agent ended without a result' },
  'agent-denied': { exit: 1, outcome: 'denied', title: 'No tool call of the agent was allowed' },
  'agent-empty': { exit: 1, outcome: 'failed', title: 'The agent gave no answer' },
  'agent-structure': { exit: 1, outcome: 'failed', title: 'The agent did not fill the JSON schema' },
  'model-denied': { exit: 1, outcome: 'failed', title: 'The model endpoint refused the credential' },
  'model-missing': { exit: 1, outcome: 'failed', title: 'The model is not available' },
  'model-throttled': { exit: 1, outcome: 'failed', title: 'The model endpoint kept throttling' },
  'model-unreachable': { exit: 1, outcome: 'failed', title: 'The model endpoint could not be reached' },
  'timed-out': { exit: 6, outcome: 'timed-out', title: 'The time limit was reached' },
  'over-budget': { exit: 6, outcome: 'over-budget', title: 'The budget was used up' },
  'review-findings': { exit: 7, outcome: 'failed', title: 'A finding of the review reaches fail-on' },
  'review-skipped': { exit: 0, outcome: 'skipped', title: 'There was nothing to review or to publish' },
  'publication-stopped': { exit: 8, outcome: 'failed', title: 'What the agent made is not handed on' },
  cancelled: { exit: 130, outcome: 'cancelled', title: 'The run was cancelled' },
  terminated: { exit: 143, outcome: 'cancelled', title: 'The run was terminated' },
  internal: { exit: 1, outcome: 'failed', title: 'A fault of keyless-agent itself' },
} as const satisfies Record<string, CodeRow>;

export type Code = keyof typeof CODES;

/** One thing wrong with the inputs, with the line to write instead. */
export interface Fault {
  /** The input's name, or what else is at fault. */
  readonly input: string;
  readonly what: string;
  /** The line to write instead. */
  readonly write: string;
}

export interface ErrorDetails {
  /** What most probably caused it, one or two sentences. */
  likely?: string | undefined;
  /** What to write or do; may have several lines. */
  fix?: string | undefined;
  /** Safe facts shown beside (claims, codes, hosts). Never a secret. */
  facts?: Readonly<Record<string, string>> | undefined;
  faults?: readonly Fault[] | undefined;
  cause?: unknown;
}

const DOCS = 'https://github.com/keyless-agent/keyless-agent/blob/main/docs/errors.md';

export class KeylessError extends Error {
  readonly code: Code;
  readonly likely: string | undefined;
  readonly fix: string | undefined;
  readonly facts: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];

  /**
   * @param code a row of {@link CODES}
   * @param what what happened, one sentence, no secret
   */
  constructor(code: Code, what: string, details: ErrorDetails = {}) {
    super(what, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'KeylessError';
    this.code = code;
    this.likely = details.likely;
    this.fix = details.fix;
    this.facts = details.facts ?? {};
    this.faults = details.faults ?? [];
  }

  get exit(): number {
    return CODES[this.code].exit;
  }

  get outcome(): Outcome {
    return CODES[this.code].outcome;
  }

  get link(): string {
    return `${DOCS}#${this.code}`;
  }
}

/** All faults at once, each with the line to write instead. */
export function inputFaults(faults: readonly Fault[]): KeylessError {
  const what = faults.length === 1 ? 'One input needs a change.' : `${faults.length} inputs need a change.`;
  return new KeylessError('input-invalid', what, { faults });
}

/** Turns anything thrown into a KeylessError; what is not ours becomes `internal`, without its message's risk of secrets. */
export function asKeylessError(thrown: unknown): KeylessError {
  if (thrown instanceof KeylessError) return thrown;
  const name = thrown instanceof Error ? thrown.name : typeof thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new KeylessError('internal', `${name}: ${message}`, {
    likely: 'This is a defect in keyless-agent or a condition it does not know.',
    fix: 'Please report it with the version (keyless-agent --version) and the job log.',
    cause: thrown,
  });
}
