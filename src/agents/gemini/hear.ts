/**
 * Gemini CLI's stream-json output, line by line → what it says.
 *
 * In: lines of text → out: AgentEvents. Never throws; a line in another format is shown as it is. Nothing is shortened here:
 * redaction comes first.
 * Traps: a text comes in pieces, so it is told when its sentence of the conversation ends; there is no event for a turn of the
 * model; tokens are told at the end only; a tool the model was not given is an error of its own kind, not a denial.
 * Spec: https://geminicli.com/docs/cli/headless/
 */
import type { AgentEvent, AgentResult, Ear } from '../../core/launch.ts';
import { type Fields, number, object, text } from '../../kit/fields.ts';

/** Longest answer that is kept, characters; more than any model writes at once. */
const LONGEST_TEXT = 4_000_000;
/** Calls and denials that are remembered by name. */
const MOST_NAMES = 1000;

/** What a person wants to see of a tool call: the command, the file, the address. */
const TELLING = ['command', 'file_path', 'dir_path', 'path', 'pattern', 'query', 'prompt', 'url'];

function detail(parameters: unknown): string {
  const fields = object(parameters) ?? {};
  return TELLING.map((name) => text(fields[name])).find((value) => value !== undefined) ?? '';
}

const DENIED = new Set(['policy_violation', 'tool_not_registered']);

function isDenial(error: Fields | undefined): boolean {
  if (error === undefined) return false;
  return DENIED.has(text(error.type) ?? '') || /requires user confirmation/.test(text(error.message) ?? '');
}

interface Call {
  readonly name: string;
  readonly what: string;
}

/** What must be remembered between lines. */
class Conversation {
  readonly #calls = new Map<string, Call>();
  readonly #denials: string[] = [];
  readonly #errors: string[] = [];
  #said = '';
  #last: string | undefined;
  #turns = 0;
  #answering = false;
  #sessionId: string | undefined;

  hear(event: Fields): readonly AgentEvent[] {
    switch (event.type) {
      case 'init':
        return this.#begin(event);
      case 'message':
        return event.role === 'assistant' ? this.#say(event) : [];
      case 'tool_use':
        return [...this.#turn(), ...this.#flush(), this.#call(event)];
      case 'tool_result':
        return this.#outcome(event);
      case 'error':
        this.#remember(text(event.message));
        return [];
      case 'result':
        return [...this.#flush(), { kind: 'result', result: this.#result(event) }];
      default:
        return [];
    }
  }

  #begin(event: Fields): AgentEvent[] {
    this.#sessionId = text(event.session_id);
    const model = text(event.model);
    return [{ kind: 'start', ...(model && { model }), ...(this.#sessionId && { sessionId: this.#sessionId }) }];
  }

  /** The first thing after the task or after a tool's result is a new answer of the model. */
  #turn(): AgentEvent[] {
    if (this.#answering) return [];
    this.#answering = true;
    this.#turns++;
    this.#last = undefined;
    return [{ kind: 'turn' }];
  }

  #say(event: Fields): AgentEvent[] {
    const begun = this.#turn();
    if (this.#said.length < LONGEST_TEXT) this.#said += text(event.content) ?? '';
    return begun;
  }

  #flush(): AgentEvent[] {
    const said = this.#said;
    this.#said = '';
    if (said.trim() === '') return [];
    this.#last = said;
    return [{ kind: 'text', text: said }];
  }

  #call(event: Fields): AgentEvent {
    const call = { name: text(event.tool_name) ?? 'tool', what: detail(event.parameters) };
    if (this.#calls.size < MOST_NAMES) this.#calls.set(text(event.tool_id) ?? '', call);
    return { kind: 'tool', name: call.name, detail: call.what };
  }

  #outcome(event: Fields): AgentEvent[] {
    this.#answering = false;
    const id = text(event.tool_id) ?? '';
    const call = this.#calls.get(id);
    this.#calls.delete(id);
    const error = object(event.error);
    const told = text(event.output) || text(error?.message) || '';
    if (isDenial(error)) {
      const tool = call?.name ?? 'tool';
      if (this.#denials.length < MOST_NAMES) this.#denials.push(call?.what ? `${tool}(${call.what})` : tool);
      return [{ kind: 'denied', tool, reason: text(error?.message) ?? 'not allowed' }];
    }
    return [{ kind: 'tool-result', failed: event.status === 'error', text: told }];
  }

  #remember(message: string | undefined): void {
    if (message !== undefined && this.#errors.length < MOST_NAMES) this.#errors.push(message);
  }

  #result(event: Fields): AgentResult {
    const failed = event.status !== 'success';
    const error = object(event.error);
    const stats = object(event.stats);
    this.#remember(text(error?.message));
    return {
      failed,
      // An error's text is no answer, and what was said before it is not the last word.
      text: failed ? undefined : this.#last,
      sessionId: this.#sessionId,
      turns: this.#turns,
      inputTokens: number(stats?.input_tokens),
      outputTokens: number(stats?.output_tokens),
      denials: this.#denials,
      errors: this.#errors,
      errorClass: text(error?.type),
    };
  }
}

/** One ear a run. */
export function listen(): Ear {
  const conversation = new Conversation();
  return {
    hear(line: string): readonly AgentEvent[] {
      if (line.trim() === '') return [];
      let event: Fields | undefined;
      try {
        event = object(JSON.parse(line));
      } catch {
        event = undefined;
      }
      return typeof event?.type === 'string' ? conversation.hear(event) : [{ kind: 'other', text: line }];
    },
    end: () => [],
  };
}
