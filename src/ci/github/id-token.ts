/**
 * Asks GitHub for the job's identity token.
 * In: ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN, an audience · out: the token, already hidden.
 * Talks to: the host of ACTIONS_ID_TOKEN_REQUEST_URL.
 * Trap: the endpoint refuses with 403 while the job still counts as Pending or Delayed; that passes within seconds.
 * https://docs.github.com/actions/reference/security/oidc
 */
import type { RunContext } from '../../core/context.ts';
import { KeylessError } from '../../core/errors.ts';
import { type Host, HttpError, type HttpResponse } from '../../core/host.ts';
import { Secret } from '../../core/secret.ts';
import type { Env } from '../platform.ts';

const TOTAL_MS = 30_000;
const ONE_TRY_MS = 10_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;
/** For server faults and broken connections; a job that is not started yet may use the whole time. */
const FAULT_TRIES = 4;
const LONGEST_TOKEN_CHARS = 32_768;
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

const PERMISSIONS = 'permissions:\n  id-token: write\n  contents: read';

/** Events in which a fork's or Dependabot's run gets a cut-down token; in the others a missing token is a missing permission. */
const FORK_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
const DEPENDABOT_EVENTS = [...FORK_EVENTS, 'push', 'create', 'deployment', 'deployment_status'];

/** True when GitHub handed this job the means to ask for an identity token. */
export function canMint(env: Env): boolean {
  return Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
}

/**
 * A fresh identity token for this audience; all tries together take at most 30 seconds.
 * @throws KeylessError identity-unavailable | identity-fork | identity-request-failed | identity-malformed | endpoint-refused
 */
export async function requestIdToken(audience: string, host: Host, context: RunContext): Promise<Secret> {
  if (!canMint(host.env)) throw noToken(context);
  const bearer = new Secret('identity request token', host.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '');
  host.hide(bearer);
  const url = requestUrl(host.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '', audience);
  const token = readToken(await askUntilAnswered(url, bearer, host));
  host.hide(token);
  return token;
}

/** Opens the connection to the issuer before anything else of the journey is loaded: two round trips that then nobody waits for. */
export function warmIssuer(host: Host): void {
  const base = host.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
  if (canMint(host.env) && issuerUrl(base)) host.http.warm(base);
}

/** The address when it may be asked: https, or plain http on this machine. */
function issuerUrl(base: string): URL | undefined {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  const loopback = url !== undefined && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback) ? url : undefined;
}

function requestUrl(base: string, audience: string): string {
  const url = issuerUrl(base);
  if (!url) {
    throw new KeylessError('endpoint-refused', 'ACTIONS_ID_TOKEN_REQUEST_URL is not an https address.', {
      likely: 'The runner sets this variable; something in the job replaced it.',
      fix: 'Do not set ACTIONS_ID_TOKEN_REQUEST_URL in the workflow.',
    });
  }
  return `${base}${url.search === '' ? '?' : '&'}audience=${encodeURIComponent(audience)}`;
}

async function askUntilAnswered(url: string, bearer: Secret, host: Host): Promise<HttpResponse> {
  const deadline = host.now() + TOTAL_MS;
  let faults = 0;
  for (let attempt = 1; ; attempt++) {
    const answer = await ask(url, bearer, host, deadline);
    if (!(answer instanceof HttpError) && answer.status === 200) return answer;
    const state = answer instanceof HttpError ? undefined : jobState(answer);
    const early = state === 'Pending' || state === 'Delayed';
    if (!early) faults++;
    const again = early || (faults < FAULT_TRIES && isTransient(answer));
    const wait = pause(attempt, host);
    if (!again || host.now() + wait >= deadline) throw refused(answer, state, attempt, new URL(url).host);
    await host.sleep(wait);
  }
}

async function ask(url: string, bearer: Secret, host: Host, deadline: number): Promise<HttpResponse | HttpError> {
  try {
    return await host.http.request({
      method: 'GET',
      url,
      headers: { authorization: `Bearer ${bearer.reveal()}`, accept: 'application/json' },
      timeoutMs: Math.max(1_000, Math.min(ONE_TRY_MS, deadline - host.now())),
      maxBytes: 256 * 1024,
    });
  } catch (error) {
    if (error instanceof HttpError) return error;
    throw error;
  }
}

function isTransient(answer: HttpResponse | HttpError): boolean {
  if (answer instanceof HttpError) return answer.fault !== 'tls' && answer.fault !== 'too-large';
  return answer.status >= 500 || answer.status === 429 || answer.status === 408;
}

/** The one word of a refusal that matters: `Can't issue ID_TOKEN for job in 'Pending' state`. */
function jobState(answer: HttpResponse): string | undefined {
  return answer.status === 403 ? /\b(Pending|Delayed|Completed)\b/.exec(answer.body)?.[1] : undefined;
}

/** Doubling waits with up to a quarter of jitter, so that the jobs of a matrix do not come back together. */
function pause(attempt: number, host: Host): number {
  const base = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
  return Math.round(base * (1 + Number.parseInt(host.random(1), 16) / 1024));
}

function readToken(answer: HttpResponse): Secret {
  let value: unknown;
  try {
    value = (JSON.parse(answer.body) as { value?: unknown } | null)?.value;
  } catch {
    value = undefined;
  }
  if (typeof value !== 'string' || value.length > LONGEST_TOKEN_CHARS || !JWT.test(value)) {
    throw new KeylessError('identity-malformed', "GitHub's token endpoint answered without a usable token.", {
      likely: 'A proxy or gateway between the runner and GitHub answered in its place.',
      fix: 'Check the proxy of this runner, then run the job again.',
    });
  }
  return new Secret('identity token', value);
}

function refused(
  answer: HttpResponse | HttpError,
  state: string | undefined,
  tries: number,
  where: string,
): KeylessError {
  const times = tries === 1 ? '' : ` (${tries} tries)`;
  if (answer instanceof HttpError) {
    return new KeylessError('identity-request-failed', `No answer from GitHub's token endpoint${times}.`, {
      likely: `${answer.message}.`,
      fix: `Let the runner reach ${where}, directly or through HTTPS_PROXY.`,
      facts: { host: where, fault: answer.fault },
    });
  }
  const facts: Record<string, string> = { host: where, status: String(answer.status) };
  if (state) facts['job state'] = state;
  const what = `GitHub's token endpoint answered ${answer.status}${state ? `: the job is "${state}"` : ''}${times}.`;
  return new KeylessError('identity-request-failed', what, { ...cure(answer.status, state), facts });
}

function cure(status: number, state: string | undefined): { likely: string; fix: string } {
  if (state === 'Completed') {
    return {
      likely: 'The token was asked for after the main part of the job had ended; GitHub gives none then.',
      fix: 'Ask in a normal step, not in a post step or from a process that outlives its step.',
    };
  }
  if (state) {
    return { likely: 'GitHub had not registered the start of the job yet.', fix: 'Run the job again.' };
  }
  if (status >= 500 || status === 429 || status === 408) {
    return {
      likely: 'The endpoint is overloaded or down.',
      fix: 'Run the job again; see https://www.githubstatus.com.',
    };
  }
  return {
    likely: 'The request token is expired, or the variables were taken from another job.',
    fix: 'Let each job use its own ACTIONS_ID_TOKEN_REQUEST_* variables, and run the job again.',
  };
}

function noToken(context: RunContext): KeylessError {
  const event = context.event ?? '';
  if (context.fork === true && FORK_EVENTS.includes(event)) {
    return new KeylessError(
      'identity-fork',
      'This pull request comes from a fork, so GitHub gives the job no identity token.',
      {
        likely: 'This is how GitHub keeps the code of strangers from acting for your repository. Nothing was run.',
        fix: 'Nothing is broken. To run it on a reviewed change, push that change to a branch of this repository.',
      },
    );
  }
  if (context.dependabot && DEPENDABOT_EVENTS.includes(event)) {
    return new KeylessError(
      'identity-fork',
      'Dependabot started this run, so GitHub gives the job no identity token.',
      {
        likely: 'Runs started by Dependabot get a read-only token. Nothing was run.',
        fix: "Nothing is broken. To leave such runs out: if: github.actor != 'dependabot[bot]'",
      },
    );
  }
  return new KeylessError('identity-unavailable', 'This job may not ask GitHub for an identity token.', {
    likely: 'The job lacks the permission id-token: write. A reusable workflow needs it in the calling job too.',
    fix: PERMISSIONS,
  });
}
