/**
 * Counts what a run uses up: turns, tokens, money. Where a CLI holds no limit of its own, this count ends it after the turn.
 *
 * In: events as they are heard → out: sums, and a judgement once a limit is passed. Memory is bounded whatever the agent prints.
 * Trap: a CLI tells the tokens of one answer several times while it streams; the last word for a message counts.
 */
import { costOf, PRICES_OF } from '../agents/prices.ts';
import type { AgentEvent, AgentResult, Judgement } from '../core/launch.ts';

export interface Limits {
  /** Only where the CLI does not hold it itself. */
  readonly maxTurns?: number | undefined;
  readonly maxCostUsd?: number | undefined;
}

/** What a run left of its limits; undefined: too little for another turn. */
export function remaining(
  { maxTurns, maxCostUsd }: Limits,
  used: { readonly turns?: number | undefined; readonly costUsd?: number | undefined },
): Limits | undefined {
  const left = {
    maxTurns: maxTurns === undefined ? undefined : maxTurns - (used.turns ?? 0),
    maxCostUsd: maxCostUsd === undefined ? undefined : maxCostUsd - (used.costUsd ?? 0),
  };
  const isUsedUp = (left.maxTurns ?? 1) < 1 || (left.maxCostUsd ?? 1) <= 0;
  return isUsedUp ? undefined : left;
}

interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedTokens: number;
}

/** Answers that may still be corrected by a later word about them; older ones are settled. */
const OPEN_MESSAGES = 64;

export class Meter {
  readonly #limits: Limits;
  readonly #model: string;
  readonly #open = new Map<string, Usage>();
  #settled: Usage = { inputTokens: 0, outputTokens: 0, cachedTokens: 0 };
  #turns = 0;
  #unnamed = 0;
  #judgement: Judgement | undefined;

  constructor(limits: Limits, model: string) {
    this.#limits = limits;
    this.#model = model;
  }

  /** Set once a limit was passed. */
  get judgement(): Judgement | undefined {
    return this.#judgement;
  }

  /** @returns true when a limit is passed by this event */
  take(event: AgentEvent): boolean {
    if (event.kind === 'turn') this.#turns++;
    if (event.kind === 'usage') this.#count(event);
    if (event.kind === 'result' || this.#judgement) return false;
    this.#judgement = this.#judge(event);
    return this.#judgement !== undefined;
  }

  /** What was used: by the CLI's own closing word where there is one, else by what was heard. */
  sums(result: AgentResult | undefined) {
    const heard = this.#sum();
    const usage = {
      inputTokens: result?.inputTokens ?? heard.inputTokens,
      outputTokens: result?.outputTokens ?? heard.outputTokens,
    };
    const isCounted = result?.costUsd === undefined && usage.inputTokens + usage.outputTokens > 0;
    const ours = isCounted ? costOf(this.#model, { ...heard, ...usage }) : undefined;
    return {
      ...usage,
      turns: result?.turns ?? (this.#turns > 0 ? this.#turns : undefined),
      costUsd: result?.costUsd ?? ours,
      costSource: result?.costUsd !== undefined ? 'agent' : ours === undefined ? undefined : `prices of ${PRICES_OF}`,
    };
  }

  #count({ messageId, inputTokens, outputTokens, cachedTokens = 0 }: Extract<AgentEvent, { kind: 'usage' }>): void {
    const id = messageId ?? `#${this.#unnamed++}`;
    this.#open.set(id, { inputTokens, outputTokens, cachedTokens });
    const [oldest] = this.#open;
    if (this.#open.size <= OPEN_MESSAGES || !oldest) return;
    this.#open.delete(oldest[0]);
    this.#settled = added(this.#settled, oldest[1]);
  }

  #sum(): Usage {
    return [...this.#open.values()].reduce(added, this.#settled);
  }

  #judge(event: AgentEvent): Judgement | undefined {
    const { maxTurns, maxCostUsd } = this.#limits;
    // The last turn allowed may be the answer; only what follows it is too much.
    if (event.kind === 'turn' && maxTurns !== undefined && this.#turns > maxTurns) {
      return {
        code: 'over-budget',
        what: `The agent reached the limit of ${maxTurns} turns before it was done.`,
        likely: 'The task needs more steps than max-turns allows.',
        fix: `max-turns: ${maxTurns * 2}   (or a smaller task)`,
      };
    }
    if (event.kind !== 'usage' || maxCostUsd === undefined) return undefined;
    const cost = costOf(this.#model, this.#sum());
    if (cost === undefined || cost <= maxCostUsd) return undefined;
    return {
      code: 'over-budget',
      what: `The agent has used ${cost.toFixed(2)} US dollars, more than the ${maxCostUsd} it was granted.`,
      likely: `The task costs more (tokens so far at prices of ${PRICES_OF}).`,
      fix: `max-cost-usd: ${maxCostUsd * 2}   (or a smaller task)`,
    };
  }
}

function added(a: Usage, b: Usage): Usage {
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    cachedTokens: a.cachedTokens + b.cachedTokens,
  };
}
