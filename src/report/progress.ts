/**
 * What the agent is doing, one line an event. In: agent events (redacted), seconds since the start · out: lines. No I/O.
 * Trap: agents report no turn numbers while they work; a turn begins when the agent speaks or acts after a tool has answered.
 */
import { formatDuration } from '../core/inputs.ts';
import type { AgentEvent, AgentResult } from '../core/launch.ts';
import { compact, dollars, oneLine, plural, tokens } from './format.ts';

const LONGEST = 160;

export class Progress {
  readonly #folder: string;
  #turn = 0;
  #speaking = false;
  #said = 0;
  readonly #usage = new Map<string, number>();

  /** @param folder the agent's working directory: paths below it are shown without it */
  constructor(folder = '') {
    this.#folder = folder;
  }

  /** The event as it shall be shown: mostly one line, none for what only fills the log. */
  lines(event: AgentEvent, elapsedSeconds: number): string[] {
    const [label, text] = this.#describe(event);
    if (text.trim() === '') return [];
    return [
      `${formatDuration(elapsedSeconds).padStart(7)}  ${label.padEnd(8)}  ${oneLine(text, LONGEST)}${this.#soFar(event)}`,
    ];
  }

  #describe(event: AgentEvent): readonly [string, string] {
    switch (event.kind) {
      case 'start':
        return ['start', event.model ?? 'the agent is up'];
      case 'text':
        return [this.#act(event.text), opening(event.text)];
      case 'tool':
        return [this.#act(event.name), `${event.name} ${this.#short(event.detail)}`];
      case 'tool-result':
        this.#speaking = false;
        return [
          'failed',
          event.failed ? this.#short(event.text.trimStart().split('\n', 1).join('')) || 'the tool gave no reason' : '',
        ];
      case 'denied':
        this.#speaking = false;
        return ['denied', `${event.tool}: ${event.reason}`];
      case 'retry':
        return ['retry', describeRetry(event)];
      case 'turn':
        return ['', ''];
      case 'usage':
        this.#usage.set(event.messageId ?? String(this.#usage.size), event.inputTokens + event.outputTokens);
        return ['', ''];
      case 'result':
        return [event.result.failed ? 'failed' : 'done', describeResult(event.result)];
      case 'other':
        return ['', event.text];
    }
  }

  #short(text: string): string {
    return this.#folder === '' ? text : text.replaceAll(`${this.#folder}/`, '');
  }

  #act(text: string): string {
    if (!this.#speaking && text.trim() !== '') {
      this.#speaking = true;
      this.#turn++;
    }
    return `turn ${this.#turn}`;
  }

  /** The tokens used, once a turn, when they have grown. */
  #soFar(event: AgentEvent): string {
    if ((event.kind !== 'text' && event.kind !== 'tool') || this.#said === this.#turn) return '';
    this.#said = this.#turn;
    let used = 0;
    for (const one of this.#usage.values()) used += one;
    return used === 0 ? '' : `  (${compact(used)} tokens so far)`;
  }
}

/** A text that fits one line as it is; of a longer one the first line, without Markdown's heading marks. */
function opening(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= LONGEST) return trimmed;
  return `${trimmed.split('\n', 1).join('').replace(/^#+ /, '')} …`;
}

function describeRetry(event: Extract<AgentEvent, { kind: 'retry' }>): string {
  const status = event.status === undefined ? '' : `the model answered ${event.status}, `;
  // Not every agent tells how long it waits.
  const wait = event.delaySeconds > 0 ? ` in ${formatDuration(event.delaySeconds)}` : '';
  return `${status}try ${event.attempt} of ${event.most}${wait}`;
}

function describeResult(result: AgentResult): string {
  const parts = [
    result.turns === undefined ? undefined : plural(result.turns, 'turn'),
    tokens(result),
    result.costUsd === undefined ? undefined : dollars(result.costUsd),
    result.failed ? (result.errors[0] ?? result.subtype) : undefined,
  ].filter((part) => part !== undefined);
  return parts.join(' · ') || 'no figures given';
}
