/**
 * What the APIs of all hosts have in common: how long we are patient, and what a refusal means.
 * In: one attempt as a function · out: its answer, after waiting when the host asked for it. Talks to no host itself.
 * Traps: a refusal for too many requests is 429 on one host and 403 on another, with the wait in seconds, as a date or as the hour
 * of the next allowance; a POST that failed on its way may have been carried out, so only what can be done twice is tried twice.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api · https://docs.gitlab.com/security/rate_limits/
 */
import { type Host, HttpError } from '../core/host.ts';
import { type Fields, object } from '../kit/fields.ts';

export interface Answer {
  readonly status: number;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly data: unknown;
}

export type Refusal =
  /** The token may only read. */
  | 'read-only'
  | 'unauthorised'
  | 'missing'
  /** The host understood it and does not want it: a line outside of the change, a commit that is gone. */
  | 'invalid'
  | 'limited'
  /** A fault of the host or of the way to it. */
  | 'unreachable';

/** A request that did not succeed. Its message holds nothing the host wrote. */
export class ApiError extends Error {
  readonly refusal: Refusal;
  readonly status: number;
  readonly answer: Answer | undefined;

  constructor(what: string, refusal: Refusal, answer?: Answer) {
    super(`${what}: ${WORDS[refusal]}${answer ? ` (${answer.status})` : ''}`);
    this.name = 'ApiError';
    this.refusal = refusal;
    this.status = answer?.status ?? 0;
    this.answer = answer;
  }
}

const WORDS: Readonly<Record<Refusal, string>> = {
  'read-only': 'the token may not do this',
  unauthorised: 'the token is not accepted',
  missing: 'not found, or not to be seen with this token',
  invalid: 'the host did not accept it',
  limited: 'too many requests',
  unreachable: 'no answer from the host',
};

export interface Patience {
  /** It does no harm when done twice. */
  readonly repeatable: boolean;
}

/** Of all waits of one request together. */
const LONGEST_WAIT_MS = 5 * 60_000;
const MOST_TRIES = 6;
/** What GitHub asks for when it names no time. */
const UNTOLD_WAIT_MS = 60_000;
const FAULT_WAITS_MS = [1_000, 3_000] as const;

/**
 * Sends until the host takes it, within bounds.
 * @param what for messages: `creating the review`
 * @throws ApiError
 */
export async function patiently(
  what: string,
  { repeatable }: Patience,
  host: Host,
  send: () => Promise<Answer>,
): Promise<Answer> {
  let waited = 0;
  let faults = 0;
  for (let tries = 1; ; tries++) {
    const answer = await send().catch((error: unknown) => {
      if (error instanceof HttpError) return undefined;
      throw error;
    });
    if (answer && answer.status >= 200 && answer.status < 300) return answer;
    const wait = answer && isLimited(answer) ? limitWaitMs(answer, host.now(), tries) : undefined;
    if (wait !== undefined) {
      if (tries === MOST_TRIES || waited + wait > LONGEST_WAIT_MS) throw new ApiError(what, 'limited', answer);
      host.log.line(`${what}: the host asks to wait ${Math.ceil(wait / 1000)} s.`);
      waited += wait;
      await host.sleep(wait);
      continue;
    }
    const fault = FAULT_WAITS_MS[faults];
    if (answer && answer.status < 500) throw new ApiError(what, refusalOf(answer), answer);
    if (!repeatable || fault === undefined) throw new ApiError(what, 'unreachable', answer);
    faults += 1;
    await host.sleep(fault);
  }
}

/** Entries of one page; both hosts give a hundred at most. */
const PAGE = 100;

/**
 * All entries of a list, page by page.
 * @param mostPages there may be more behind them
 * @param read one page of so many entries; pages count from 1
 * @throws ApiError also for an answer that is no list: taken for an empty one, it would have everything said once more
 */
export async function allPages(
  what: string,
  mostPages: number,
  read: (page: number, size: number) => Promise<unknown>,
): Promise<Fields[]> {
  const all: Fields[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const entries = await read(page, PAGE);
    if (!Array.isArray(entries)) throw new ApiError(what, 'unreachable');
    all.push(...entries.map((entry) => object(entry) ?? {}));
    if (entries.length < PAGE) break;
  }
  return all;
}

/**
 * Sends what may not be done twice.
 * @param done asks, after a fault on the way, whether it was done all the same; undefined: it is not sent again
 * @throws ApiError
 */
export async function sendOnce(
  send: () => Promise<unknown>,
  done: (() => Promise<boolean>) | undefined,
  host: Host,
): Promise<unknown> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof ApiError) || error.refusal !== 'unreachable' || !done) throw error;
    await host.sleep(2_000);
    return (await done()) ? {} : send();
  }
}

/** What is asked for and may not be there. @throws ApiError of any other kind */
export async function orMissing<Found, Missing>(missing: Missing, ask: () => Promise<Found>): Promise<Found | Missing> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ApiError && error.refusal === 'missing') return missing;
    throw error;
  }
}

function refusalOf({ status }: Answer): Refusal {
  if (status === 401) return 'unauthorised';
  if (status === 403) return 'read-only';
  if (status === 404 || status === 410) return 'missing';
  return 'invalid';
}

/** Too many requests, whichever way the host says it. */
function isLimited({ status, headers, data }: Answer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  if (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0') return true;
  return /secondary rate limit|abuse detection/i.test(messageOf(data));
}

function limitWaitMs({ headers }: Answer, now: number, tries: number): number {
  const after = headers['retry-after'];
  const seconds = after !== undefined && /^\d+$/.test(after) ? Number(after) : undefined;
  if (seconds !== undefined) return Math.max(1, seconds) * 1000;
  const date = after === undefined ? Number.NaN : Date.parse(after);
  if (!Number.isNaN(date)) return Math.max(1000, date - now);
  const reset = Number(headers['x-ratelimit-reset'] ?? headers['ratelimit-reset']);
  if (reset > 0) return Math.max(1000, reset * 1000 - now + 1000);
  return UNTOLD_WAIT_MS * 2 ** (tries - 1);
}

/** What a host says, for telling cases apart; never to be shown. */
export function messageOf(data: unknown): string {
  return (typeof data === 'string' ? data : (JSON.stringify(data) ?? '')).slice(0, 2000);
}

/** Every text in a value, for the guard. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
