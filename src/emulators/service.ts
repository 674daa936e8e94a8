/**
 * What every emulated token service and model endpoint has in common: one loopback server, a queue of faults, a clock.
 * In: a handler that judges a request at a given time. Out: an address and the queue. Hosts: 127.0.0.1 only.
 */
import {
  asWireFault,
  Faults,
  jsonReply,
  type LogEntry,
  type Reply,
  startLoopback,
  type Tls,
  underFault,
  type WireRequest,
} from './loopback-server.ts';

export interface EmulatorOptions {
  readonly clock?: (() => number) | undefined;
  readonly tls?: Tls | undefined;
  readonly roundTripMs?: number | undefined;
  readonly log?: ((entry: LogEntry) => void) | undefined;
}

export interface Service<Fault> {
  readonly url: string;
  readonly faults: Faults<Fault>;
  close(): Promise<void>;
}

export interface ServiceAsk<Fault> extends EmulatorOptions {
  readonly service: string;
  /** Whether a fault is meant for this request; default: any. */
  readonly fits?: (fault: Fault, request: WireRequest) => boolean;
  /** @param now milliseconds since the epoch by the service's clock */
  readonly handle: (request: WireRequest, now: number, fault: Fault | undefined) => Reply | Promise<Reply>;
}

/** Starts one service. @throws the listen error */
export async function startService<Fault extends { readonly kind: string }>(
  ask: ServiceAsk<Fault>,
): Promise<Service<Fault>> {
  const faults = new Faults<Fault>();
  const clock = ask.clock ?? Date.now;
  const server = await startLoopback({
    service: ask.service,
    tls: ask.tls,
    roundTripMs: ask.roundTripMs,
    log: ask.log ?? (() => {}),
    handle: (request) => {
      const fault = faults.take((next) => ask.fits?.(next, request) ?? true);
      return underFault(asWireFault(fault), () => ask.handle(request, clock() + skewOf(fault), fault));
    },
  });
  return { url: server.url, faults, close: server.close };
}

function skewOf(fault: { readonly kind: string; readonly seconds?: number } | undefined): number {
  return fault?.kind === 'skew' ? (fault.seconds ?? 0) * 1000 : 0;
}

/** One of a service's own refusals, as a fault asks for it. */
export interface AskedRefusal {
  readonly code: string;
  readonly status?: number;
  readonly message?: string;
}

/** The refusal a fault asks for by code; undefined: it asks for something else. */
export function asRefusal(fault: { readonly kind: string } | undefined): AskedRefusal | undefined {
  return fault?.kind === 'error' ? (fault as { kind: string; code: string }) : undefined;
}

/** Status, code and words of a refusal: what the fault leaves open is said as the vendor says it. */
export function inFull(
  { code, status, message }: AskedRefusal,
  known: Readonly<Record<string, readonly [number, string]>>,
): [status: number, code: string, message: string] {
  const [usual, words] = known[code] ?? [400, code];
  return [status ?? usual, code, message ?? words];
}

/** One page of a list, as REST APIs cut it. @param usual entries a page when the request does not say; a hundred at most */
export function paged({ query }: WireRequest, all: readonly unknown[], usual: number): Reply {
  const size = Math.min(Number(query.get('per_page') ?? usual), 100);
  const page = Number(query.get('page') ?? 1);
  return jsonReply(200, all.slice((page - 1) * size, page * size));
}
