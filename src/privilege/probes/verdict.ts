/**
 * How the answer to a question about a right is read, the same for every cloud.
 * In: an answer and the marks its documentation gives for "allowed" and "denied" · out: granted, denied or unclear, and from
 * that a verdict. Talks to whatever host the question names.
 * Trap: only the documented denial is a denial, only the documented success is a success. An endpoint that throttles, hangs,
 * fails, redirects or says yes without saying what it should has not answered: `unknown`, never a pass.
 */
import type { Finding, Severity, Verdict } from '../../core/finding.ts';
import { type Host, HttpError, type HttpRequest, type HttpResponse } from '../../core/host.ts';

export type Answer = 'granted' | 'denied' | 'unclear';

/** What the service documents. Each looks at status and body; what neither recognises is unclear. */
export interface Marks {
  granted(response: HttpResponse): boolean;
  denied(response: HttpResponse): boolean;
}

export interface Answered {
  readonly answer: Answer;
  /** For an unclear one: why, in a few words, without anything of the body. */
  readonly why?: string | undefined;
  /** Whatever came back; undefined: nothing did. */
  readonly response?: HttpResponse | undefined;
}

/** Says nothing about rights, whatever the body says: asked too early, too often, of a broken or another machine. */
const SILENT = new Set([408, 425, 429]);

/** Reads one answer. A response that bears both marks, or none, is unclear. */
export function classify(response: HttpResponse, marks: Marks): Answer {
  const { status } = response;
  if (status >= 500 || SILENT.has(status) || (status >= 300 && status < 400)) return 'unclear';
  const granted = holds(marks.granted, response);
  const denied = holds(marks.denied, response);
  if (granted === denied) return 'unclear';
  return granted ? 'granted' : 'denied';
}

/** A mark that stumbles over an odd body has not recognised it. */
function holds(mark: (response: HttpResponse) => boolean, response: HttpResponse): boolean {
  try {
    return mark(response) === true;
  } catch {
    return false;
  }
}

/** Sends one question and reads the answer. Never throws: what goes wrong is an unclear answer. */
export async function put(request: HttpRequest, marks: Marks, host: Host, signal: AbortSignal): Promise<Answered> {
  try {
    const response = await before(signal, host.http.request(request));
    const answer = classify(response, marks);
    return answer === 'unclear' ? { answer, why: `HTTP ${response.status}`, response } : { answer, response };
  } catch (error) {
    return { answer: 'unclear', why: whyNot(error, signal) };
  }
}

function whyNot(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'no answer in time';
  return error instanceof HttpError ? error.fault : 'no answer';
}

/** The promise, or a rejection as soon as the signal is aborted; what comes later is dropped. */
export function before<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const give = (): void => reject(new Error('given up'));
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', give));
  });
}

/**
 * The verdict on a right that the job should not have.
 * @param control the answer to something the credential must be allowed: an endpoint that denies that too, or cannot be asked,
 * proves nothing by denying
 */
export function verdictOf(answer: Answer, control: Answer): Verdict {
  if (answer === 'granted') return 'exceeded';
  return answer === 'denied' && control === 'granted' ? 'proved' : 'unknown';
}

/** The words of one finding, by what the answer turned out to be. */
export interface Words {
  readonly id: string;
  readonly layer: Finding['layer'];
  /** What is so when the right is there. */
  readonly exceeded: {
    readonly severity: Severity;
    readonly title: string;
    readonly detail?: string;
    readonly fix?: string;
  };
  /** What is so when it was denied. */
  readonly proved: string;
  /** What could not be told. */
  readonly unknown: string;
}

/** One finding from an answer and its control. Unknown weighs no less than medium: it could be anything. */
export function findingOf(asked: Answered, control: Answer, { id, layer, exceeded, proved, unknown }: Words): Finding {
  const verdict = verdictOf(asked.answer, control);
  if (verdict === 'exceeded') return { id, layer, verdict, ...exceeded };
  if (verdict === 'proved') return { id, layer, verdict, severity: 'info', title: proved };
  const why =
    asked.why ?? (control === 'granted' ? 'no clear answer' : 'what must be allowed was not answered with yes');
  return { id, layer, verdict: 'unknown', severity: 'medium', title: `${unknown} (${why}).` };
}
