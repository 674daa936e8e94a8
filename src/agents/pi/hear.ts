/**
 * Pi's JSON event stream → what it says.
 *
 * In: lines of text → out: AgentEvents; at the end of the process the result, which the stream does not tell. Never throws.
 * Nothing is shortened here: redaction comes first.
 * Traps: Pi ends with status 0 whatever became of the run; the last assistant message alone tells (`stopReason`,
 * `errorMessage`). `version` in the first line is that of the format. A failed answer is followed by a turn of its own when it
 * is tried again. The last event repeats every message and is not needed.
 * Spec: Pi's docs/json.md, docs/message-types.md
 */
import type { AgentEvent, AgentResult, Ear } from '../../core/launch.ts';
import { array, type Fields, object, text } from '../../kit/fields.ts';
import { REFUSAL } from './gate.ts';

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** Text blocks of a message, put together; thinking and calls are left out. */
function contentText(content: unknown): string {
  return array(content)
    .map((block) => text(object(block)?.text) ?? '')
    .filter((part) => part !== '')
    .join('\n');
}

/** What a person wants to see of a tool call. */
function detail(args: unknown): string {
  const fields = object(args);
  if (!fields) return '';
  return text(fields.command) ?? text(fields.pattern) ?? text(fields.path) ?? '';
}

/** `401 {…}`, `OpenAI API error (401): …`, `HTTP 403`, `(status code: 429)` → the status. */
export function statusOf(message: string): number | undefined {
  const found =
    /^\s*([45]\d\d)\b/.exec(message) ??
    /(?:\(|status(?: code)?:? ?|HTTP |code"?:? ?)([45]\d\d)\b/i.exec(message) ??
    (/ExpiredToken|UnrecognizedClient|InvalidSignature|AccessDenied|not authorized/i.test(message)
      ? ['', '403']
      : null);
  return found ? Number(found[1]) : undefined;
}

const FAILED = ['error', 'aborted'];

/** One run's ear. Memory is bounded: sums, names of denied tools, the last answer. */
export class PiEar implements Ear {
  #sessionId: string | undefined;
  #turns = 0;
  #retrying = false;
  #inputTokens = 0;
  #outputTokens = 0;
  #costUsd = 0;
  #last: Fields | undefined;
  #denials: string[] = [];

  hear(line: string): readonly AgentEvent[] {
    if (line.trim() === '') return [];
    let event: Fields | undefined;
    try {
      event = object(JSON.parse(line));
    } catch {
      event = undefined;
    }
    return event && typeof event.type === 'string' ? this.#take(event) : [{ kind: 'other', text: line }];
  }

  #take(event: Fields): AgentEvent[] {
    switch (event.type) {
      case 'session':
        this.#sessionId = text(event.id);
        return [{ kind: 'start', ...(this.#sessionId && { sessionId: this.#sessionId }) }];
      case 'turn_start':
        return this.#turn();
      case 'message_end':
        return this.#message(object(event.message) ?? {});
      case 'tool_execution_start':
        return [{ kind: 'tool', name: text(event.toolName) ?? 'tool', detail: detail(event.args) }];
      case 'tool_execution_end':
        return [this.#toolResult(event)];
      case 'auto_retry_start':
        return [this.#retry(event)];
      default:
        return [];
    }
  }

  /** An answer that is tried again is the same turn. */
  #turn(): AgentEvent[] {
    const again = this.#retrying;
    this.#retrying = false;
    if (again) return [];
    this.#turns++;
    return [{ kind: 'turn' }];
  }

  #message(message: Fields): AgentEvent[] {
    if (message.role !== 'assistant') return [];
    this.#last = message;
    const usage = object(message.usage) ?? {};
    const cached = number(usage.cacheRead);
    const inputTokens = number(usage.input) + cached + number(usage.cacheWrite);
    const outputTokens = number(usage.output);
    this.#inputTokens += inputTokens;
    this.#outputTokens += outputTokens;
    this.#costUsd += number(object(usage.cost)?.total);
    const said = FAILED.includes(String(message.stopReason)) ? '' : contentText(message.content);
    return [
      ...(said.trim() === '' ? [] : [{ kind: 'text', text: said } as const]),
      ...(inputTokens + outputTokens === 0
        ? []
        : [{ kind: 'usage', inputTokens, outputTokens, cachedTokens: cached } as const]),
    ];
  }

  #toolResult(event: Fields): AgentEvent {
    const said = contentText(object(event.result)?.content);
    const failed = event.isError === true;
    const tool = text(event.toolName) ?? 'tool';
    const reason = failed ? denialOf(said, tool) : undefined;
    if (reason === undefined) return { kind: 'tool-result', failed, text: said };
    if (this.#denials.length < 100) this.#denials.push(tool);
    return { kind: 'denied', tool, reason };
  }

  #retry(event: Fields): AgentEvent {
    this.#retrying = true;
    const status = statusOf(text(event.errorMessage) ?? '');
    return {
      kind: 'retry',
      attempt: number(event.attempt),
      most: number(event.maxAttempts),
      delaySeconds: number(event.delayMs) / 1000,
      ...(status === undefined ? {} : { status }),
    };
  }

  end(): readonly AgentEvent[] {
    const last = this.#last;
    if (!last) return [];
    const stopReason = text(last.stopReason);
    const failed = FAILED.includes(String(stopReason));
    const error = text(last.errorMessage);
    const result: AgentResult = {
      failed,
      // Half an answer is none.
      text: failed ? undefined : contentText(last.content),
      sessionId: this.#sessionId,
      turns: this.#turns,
      // A model that Pi has no price for costs nothing by its count: unknown, not free.
      costUsd: this.#costUsd > 0 ? this.#costUsd : undefined,
      inputTokens: this.#inputTokens,
      outputTokens: this.#outputTokens,
      denials: this.#denials,
      errors: error === undefined ? [] : [error],
      httpStatus: failed && error !== undefined ? statusOf(error) : undefined,
      stopReason: text(last.rawStopReason) ?? stopReason,
    };
    return [{ kind: 'result', result }];
  }
}

/** Why a call was not allowed: the gate's words, or a tool that this run does not have. */
function denialOf(said: string, tool: string): string | undefined {
  if (said.startsWith(REFUSAL)) return said.slice(REFUSAL.length);
  return said === `Tool ${tool} not found` ? 'not among the tools of this run' : undefined;
}
