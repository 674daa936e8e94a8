/**
 * What the clouds share about ambient identities: the identity of a self-hosted machine, taken only when `identity: ambient`
 * asks for it, never because an identity token is missing.
 * In: inputs, the step's variables · out: the chosen source or faults; answers of metadata services.
 * Talks to: the metadata address that an adapter names (link-local or loopback).
 * Trap: a metadata service that is not there does not refuse, it hangs; every request has its own short limit and all tries
 * together have one too.
 */
import { KeylessError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import { type Host, HttpError, type HttpRequest, type HttpResponse } from '../core/host.ts';
import type { Inputs } from '../core/inputs.ts';
import type { AmbientKind } from '../core/shared-inputs.ts';
import { isLoopbackHost } from '../kit/private-address.ts';

/** One way a cloud can take the machine's identity. */
export interface AmbientChoice {
  readonly kind: AmbientKind;
  /** The environment of the step, or an input, names this source. */
  readonly named: boolean;
  /** What names it, for the message when several do or none does. */
  readonly by: string;
}

export function asksAmbient(inputs: Inputs): boolean {
  return inputs.text('identity') === 'ambient';
}

/**
 * The source that was asked for, or with `auto` the only one that is named. Faults go to `inputs`.
 * @param unnamed what `auto` can never find, because nothing in an environment names it
 */
export function chooseAmbient(
  inputs: Inputs,
  cloud: string,
  choices: readonly AmbientChoice[],
  unnamed: string,
): AmbientKind | undefined {
  const input = 'ambient-source';
  const asked = inputs.text(input) ?? 'auto';
  const kinds = choices.map(({ kind }) => kind).join(' | ');
  if (asked !== 'auto') {
    const chosen = choices.find(({ kind }) => kind === asked);
    if (!chosen) inputs.fault(input, `${cloud} has no ambient source "${asked}".`, `${input}: ${kinds}`);
    return chosen?.kind;
  }
  const named = choices.filter((choice) => choice.named);
  if (named.length === 1) return named[0]?.kind;
  if (named.length === 0) {
    const looked = choices.map(({ by }) => by).join(', ');
    inputs.fault(
      input,
      `Nothing names an ambient identity of ${cloud}. Looked for: ${looked}. ${unnamed}`,
      kindsLine(),
    );
  } else {
    const which = named.map(({ kind, by }) => `${kind} (${by})`).join(' and ');
    inputs.fault(input, `Several ambient identities of ${cloud} are named: ${which}.`, kindsLine(named));
  }
  return undefined;

  function kindsLine(of: readonly AmbientChoice[] = choices): string {
    return `${input}: ${of.map(({ kind }) => kind).join(' | ')}`;
  }
}

/** The faults of inputs that only make sense with an ambient identity. */
export function ambientOnly(inputs: Inputs, names: readonly string[], kind: AmbientKind): void {
  for (const name of names.filter((input) => inputs.given(input))) {
    inputs.fault(
      name,
      `${name} is read with an ambient identity only, and that is not asked for.`,
      `${name}: …\nidentity: ambient\nambient-source: ${kind}`,
    );
  }
}

/** What holds for every identity of a machine: whoever runs on it can ask for it as well. */
export function ambientFinding(where: string): Finding {
  return {
    id: 'ambient-reachable',
    layer: 'job',
    verdict: 'exceeded',
    severity: 'medium',
    title: `Everything that runs on this machine can ask for its identity, the agent too: ${where}.`,
    detail: 'Cutting the credential down does not keep a process of the same user from asking for the whole identity.',
    fix: "Use the job's own identity token where the CI system gives one, or let the machine's identity do nothing but assume the agent's role.",
  };
}

/**
 * An address that a variable of the step gives for a metadata service: taken when it is loopback or one of the well-known ones.
 * Whoever answers there chooses whose identity we use, so no other address is taken. Faults go to `inputs`.
 * @returns origin and path without a slash at the end
 */
export function metadataAddress(
  inputs: Inputs,
  variable: string,
  value: string,
  known: readonly string[],
): URL | undefined {
  const url = !/[\s\\@#]/.test(value) && URL.canParse(value) ? new URL(value) : undefined;
  const web = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (url && web && (isLoopbackHost(url.hostname) || known.includes(url.hostname))) return url;
  const where = url && web ? `names ${url.host}` : 'is not an http address';
  inputs.fault(
    variable,
    `The step's variable ${variable} ${where}; only loopback and ${known.join(', ')} are asked for an identity.`,
    `unset ${variable}`,
  );
  return undefined;
}

export interface MetadataAsk {
  readonly request: Omit<HttpRequest, 'timeoutMs'>;
  /** The service in words: `The EC2 instance metadata service`. */
  readonly service: string;
  /** Why it may not be there, and what to do. */
  readonly likely: string;
  readonly fix: string;
  /** Limit of one try, milliseconds; five times that for all. Default: two seconds, which is long for a link-local address. */
  readonly oneTryMs?: number;
}

const ONE_TRY_MS = 2_000;
const MOST_TRIES = 3;
const FIRST_PAUSE_MS = 200;
const MOST_BYTES = 64 * 1024;

/**
 * One question to a metadata service, tried again when the fault may pass. Any status that will not change is returned.
 * @throws KeylessError identity-unavailable when it does not answer
 */
export async function askMetadata(ask: MetadataAsk, host: Host): Promise<HttpResponse> {
  const oneTryMs = ask.oneTryMs ?? ONE_TRY_MS;
  const deadline = host.now() + 5 * oneTryMs;
  for (let tries = 1; ; tries += 1) {
    const seen = await askOnce(ask.request, oneTryMs, host);
    const pause = FIRST_PAUSE_MS * 2 ** (tries - 1);
    if (tries >= mostTries(seen) || host.now() + pause + oneTryMs > deadline) {
      if (!(seen instanceof HttpError)) return seen;
      throw unavailable(ask, `does not answer (${seen.fault})`);
    }
    await host.sleep(pause);
  }
}

/** Silence mostly means that there is nothing, so it is waited for twice only. */
function mostTries(seen: HttpResponse | HttpError): number {
  if (!(seen instanceof HttpError)) return seen.status === 429 || seen.status >= 500 ? MOST_TRIES : 1;
  return seen.fault === 'timeout' ? 2 : seen.fault === 'reset' ? MOST_TRIES : 1;
}

async function askOnce(
  request: MetadataAsk['request'],
  timeoutMs: number,
  host: Host,
): Promise<HttpResponse | HttpError> {
  try {
    return await host.http.request({ ...request, timeoutMs, maxBytes: MOST_BYTES });
  } catch (thrown) {
    if (thrown instanceof HttpError) return thrown;
    throw thrown;
  }
}

/** The source was asked for and is not there. @param why ends the sentence "The … at …" */
export function unavailable(
  ask: Pick<MetadataAsk, 'request' | 'service' | 'likely' | 'fix'>,
  why: string,
): KeylessError {
  const { method, url } = ask.request;
  const { host, pathname } = new URL(url);
  return new KeylessError('identity-unavailable', `${ask.service} at ${host} ${why}.`, {
    likely: ask.likely,
    fix: ask.fix,
    facts: { asked: `${method} ${host}${pathname}` },
  });
}

/**
 * Ends what a library leaves open without a limit of its own.
 * @throws what `late` makes, after `ms`
 */
export async function withinTime<T>(work: Promise<T>, ms: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
