/**
 * Counts what the requests use up and holds the limits: reserved before a request is sent, settled when its answer has ended.
 * In: what a request may use, what it did use → out: leave to send, or a refusal; the record. Talks to no host.
 * Traps: several requests may be under way when a limit is near, so each is let go only while what is spent and what is reserved
 * stay below it; one alone always is, so at most one request passes the limit. Others wait for it rather than be refused, for most
 * reservations are far too high. A request that is given up before its answer has told its tokens is charged what it could have used.
 */
import type { Host } from '../core/host.ts';
import type { Judgement } from '../core/launch.ts';
import type { BrokerRecord, CostOf, Limits, RequestRecord, Tokens } from './order.ts';
import { type Kind, Refusal } from './refusal.ts';

export interface Reservation {
  readonly model: string;
  readonly tokens: number;
  readonly costUsd: number;
}

/** What a request may use. */
export interface Ask {
  readonly model: string;
  readonly bytes: number;
  readonly maxOutputTokens: number;
  /** Its size says nothing: it goes alone. */
  readonly refers: boolean;
  /** It calls no model. */
  readonly free: boolean;
}

export type Used = Omit<RequestRecord, 'costUsd' | 'model'>;

/** Requests remembered one by one. */
const REMEMBERED = 10_000;
const NONE: Tokens = { inputTokens: 0, outputTokens: 0, cachedTokens: 0 };

export class Meter {
  readonly #limits: Limits;
  readonly #costOf: CostOf;
  readonly #host: Pick<Host, 'now'>;
  readonly #onOver: (judgement: Judgement) => void;
  readonly #held = new Set<Reservation>();
  readonly #refused: Partial<Record<Kind, number>> = {};
  readonly #rows: RequestRecord[] = [];
  #waiting: (() => void)[] = [];
  #forgotten = 0;
  #calls = 0;
  #sums = NONE;
  #costUsd: number | undefined;
  #judgement: Judgement | undefined;
  renewedOnRefusal = 0;

  constructor(
    limits: Limits,
    costOf: CostOf,
    host: Pick<Host, 'now'>,
    onOver: (judgement: Judgement) => void = () => {},
  ) {
    this.#limits = limits;
    this.#costOf = costOf;
    this.#host = host;
    this.#onOver = onOver;
  }

  get judgement(): Judgement | undefined {
    return this.#judgement;
  }

  /** Whether a stream has to tell its tokens. */
  get needsTokens(): boolean {
    return this.#limits.maxCostUsd !== undefined || this.#limits.maxTokens !== undefined;
  }

  /**
   * Leave to send one request; may wait for others to end.
   * @param isGone whether the client has left meanwhile
   * @throws Refusal over-budget
   */
  async reserve(ask: Ask, isGone: () => boolean): Promise<Reservation> {
    const reservation = this.#estimate(ask);
    while (!ask.free) {
      this.#refuseWhenOver();
      if (this.#held.size === 0 || this.#isRoomFor(reservation)) break;
      await new Promise<void>((free) => this.#waiting.push(free));
      if (isGone()) throw new Refusal('timeout', 'The client has gone.');
    }
    if (!ask.free) this.#calls++;
    this.#held.add(reservation);
    return reservation;
  }

  settle(reservation: Reservation, used: Used): void {
    if (!this.#held.delete(reservation)) return;
    const costUsd = used.counted === 'none' ? 0 : this.#costOf(reservation.model, used);
    const { inputTokens, outputTokens, cachedTokens } = this.#sums;
    this.#sums = {
      inputTokens: inputTokens + used.inputTokens,
      outputTokens: outputTokens + used.outputTokens,
      cachedTokens: cachedTokens + used.cachedTokens,
    };
    if (costUsd !== undefined) this.#costUsd = (this.#costUsd ?? 0) + costUsd;
    this.#rows.push({ ...used, model: reservation.model, costUsd });
    // In one go now and then: a shift of the whole row for each request would be felt.
    if (this.#rows.length >= 2 * REMEMBERED) this.#forgotten += this.#rows.splice(0, REMEMBERED).length;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const free of waiting) free();
  }

  refused(kind: Kind): void {
    this.#refused[kind] = (this.#refused[kind] ?? 0) + 1;
  }

  record(): BrokerRecord {
    return {
      requests: [...this.#rows],
      forgotten: this.#forgotten,
      sums: { ...this.#sums, requests: this.#forgotten + this.#rows.length, costUsd: this.#costUsd },
      refused: { ...this.#refused },
      renewedOnRefusal: this.renewedOnRefusal,
    };
  }

  now(): number {
    return this.#host.now();
  }

  /** More than it can use: a token is at least one byte. */
  #estimate({ model, bytes, maxOutputTokens, refers, free }: Ask): Reservation {
    if (free) return { model, tokens: 0, costUsd: 0 };
    if (refers) return { model, tokens: Number.POSITIVE_INFINITY, costUsd: Number.POSITIVE_INFINITY };
    const tokens = { inputTokens: bytes, outputTokens: maxOutputTokens, cachedTokens: 0 };
    return { model, tokens: bytes + maxOutputTokens, costUsd: this.#costOf(model, tokens) ?? 0 };
  }

  #isRoomFor(next: Reservation): boolean {
    if (!this.needsTokens) return true;
    const { maxCostUsd = Number.POSITIVE_INFINITY, maxTokens = Number.POSITIVE_INFINITY } = this.#limits;
    if (next.tokens === Number.POSITIVE_INFINITY) return false;
    let cost = this.#costUsd ?? 0;
    let tokens = this.#tokens;
    for (const held of this.#held) {
      cost += held.costUsd;
      tokens += held.tokens;
    }
    return cost < maxCostUsd && tokens < maxTokens;
  }

  get #tokens(): number {
    return this.#sums.inputTokens + this.#sums.outputTokens;
  }

  #refuseWhenOver(): void {
    const { maxCostUsd, maxTokens, maxRequests } = this.#limits;
    const spent = this.#costUsd ?? 0;
    const over =
      maxCostUsd !== undefined && spent >= maxCostUsd
        ? judged(`${spent.toFixed(2)} US dollars`, `the ${maxCostUsd}`, `max-cost-usd: ${maxCostUsd * 2}`)
        : maxTokens !== undefined && this.#tokens >= maxTokens
          ? judged(`${this.#tokens} tokens`, `the ${maxTokens}`, `max-tokens: ${maxTokens * 2}`)
          : maxRequests !== undefined && this.#calls >= maxRequests
            ? judged(
                this.#calls === 1 ? '1 request' : `${this.#calls} requests`,
                `the ${maxRequests}`,
                `max-requests: ${maxRequests * 2}`,
              )
            : undefined;
    if (!over) return;
    if (!this.#judgement) {
      this.#judgement = over;
      this.#onOver(over);
    }
    throw new Refusal('over-budget', `${over.what} This run gets no further answers.`);
  }
}

function judged(used: string, granted: string, fix: string): Judgement {
  return {
    code: 'over-budget',
    what: `The agent has used ${used} of ${granted} it was granted, and asked for more.`,
    likely: 'The task costs more than this limit allows.',
    fix: `${fix}   (or a smaller task)`,
  };
}
