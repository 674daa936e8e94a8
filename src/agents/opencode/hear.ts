/**
 * What OpenCode prints with `--format json`, line by line → what it says. There is no closing event: the result is made at the end.
 *
 * In: lines of text → out: AgentEvents. Never throws; a line in another format is shown as it is. Nothing is shortened here:
 * redaction comes first. Memory is bounded by the length of the last answer.
 * Traps: the answer is the text of the last message alone, what was said before a tool call is not; a refused tool call is a tool
 * that ended in error; the tokens of a step leave out what came from the cache; a run that was stopped ends with status 0.
 * Spec: https://opencode.ai/docs/cli#run-1
 */
import type { AgentEvent, AgentResult, Ear, Exit, LaunchOrder } from '../../core/launch.ts';
import { type Fields, number, object, sum, text } from '../../kit/fields.ts';
import { FENCE, FENCE_ENV, TELLS } from './plugin.ts';

/** What a person wants to see of a tool call: the command, the file, the address. */
const TELLING = ['command', 'filePath', 'path', 'pattern', 'url', 'query', 'description', 'tool', 'name'];

function detail(input: unknown): string {
  const fields = object(input) ?? {};
  const telling = TELLING.map((name) => text(fields[name])).find((value) => value !== undefined);
  return (
    telling ??
    Object.values(fields)
      .map(text)
      .find((value) => value !== undefined) ??
    ''
  );
}

/** In the words of the CLI: a rule that says no, or a question nobody was there to answer. */
const DENIED = /rejected permission|specified a rule which prevents/i;
/** In the words of the CLI: what is denied as a whole is not there at all. */
const ABSENT = /tried to call unavailable tool/i;
/** Where all else is allowed, a call that cannot be made becomes one of this tool, which says why. */
const INVALID = 'invalid';

/** Lists grow with the run; these are as many as anybody reads. */
const MOST_TOLD = 100;

export function listen(order: LaunchOrder): Ear {
  return new OpenCodeEar(order);
}

class OpenCodeEar implements Ear {
  readonly #model: string;
  #sessionId: string | undefined;
  #message: string | undefined;
  #said: string[] = [];
  #reason: string | undefined;
  #turns = 0;
  #costUsd: number | undefined;
  #tokens = { input: 0, output: 0 };
  #status: number | undefined;
  #errorClass: string | undefined;
  #gaveUp = false;
  readonly #errors: string[] = [];
  readonly #denials: string[] = [];

  constructor(order: LaunchOrder) {
    this.#model = order.model;
  }

  hear(line: string): readonly AgentEvent[] {
    if (line.trim() === '') return [];
    let event: Fields | undefined;
    try {
      event = object(JSON.parse(line));
    } catch {
      event = undefined;
    }
    const type = text(event?.type);
    if (!event || type === undefined) return [{ kind: 'other', text: line }];
    return [...this.#start(event), ...this.#take(type, event)];
  }

  #start(event: Fields): AgentEvent[] {
    const sessionId = text(event.sessionID);
    if (sessionId === undefined || this.#sessionId !== undefined) return [];
    this.#sessionId = sessionId;
    return [{ kind: 'start', model: this.#model, sessionId }];
  }

  #take(type: string, event: Fields): AgentEvent[] {
    const part = object(event.part) ?? {};
    switch (type) {
      case 'step_start':
        return this.#begin(part);
      case 'text':
        return this.#text(part);
      case 'tool_use':
        return this.#tool(part);
      case 'step_finish':
        return this.#finish(part);
      case 'error':
        this.#error(object(event.error) ?? {});
        return [];
      case TELLS:
        return this.#retry(event);
      default:
        return [];
    }
  }

  /** A request that is sent again begins the same message again. */
  #begin(part: Fields): AgentEvent[] {
    const message = text(part.messageID);
    if (message === this.#message && message !== undefined) return [];
    this.#message = message;
    this.#said = [];
    this.#turns++;
    return [{ kind: 'turn' }];
  }

  #text(part: Fields): AgentEvent[] {
    const said = text(part.text) ?? '';
    if (said.trim() === '') return [];
    const message = text(part.messageID);
    if (message !== this.#message) this.#said = [];
    this.#message = message;
    this.#said.push(said);
    return [{ kind: 'text', text: said }];
  }

  #tool(part: Fields): AgentEvent[] {
    const state = object(part.state) ?? {};
    const input = object(state.input) ?? {};
    const invalid = part.tool === INVALID;
    const name = text(invalid ? input.tool : part.tool) ?? 'tool';
    const what = invalid ? '' : detail(input);
    const failed = invalid || state.status === 'error';
    const words = text(invalid ? input.error : failed ? state.error : state.output) ?? '';
    const call: AgentEvent = { kind: 'tool', name, detail: what };
    const absent = failed && ABSENT.test(words);
    if (absent || (failed && (DENIED.test(words) || [FENCE, FENCE_ENV].some((each) => words.includes(each))))) {
      if (this.#denials.length < MOST_TOLD) this.#denials.push(what === '' ? name : `${name}(${what})`);
      return [call, { kind: 'denied', tool: name, reason: absent ? 'not there in this run' : 'a rule denies it' }];
    }
    return [call, { kind: 'tool-result', failed, text: words }];
  }

  #finish(part: Fields): AgentEvent[] {
    this.#reason = text(part.reason);
    // The endpoint has answered after all.
    this.#status = undefined;
    this.#errors.length = 0;
    const cost = number(part.cost);
    if (cost !== undefined) this.#costUsd = (this.#costUsd ?? 0) + cost;
    const tokens = object(part.tokens);
    if (!tokens) return [];
    const cache = object(tokens.cache);
    const cachedTokens = sum(cache?.read);
    const inputTokens = sum(tokens.input, cache?.read, cache?.write);
    const outputTokens = sum(tokens.output, tokens.reasoning);
    this.#tokens = { input: this.#tokens.input + inputTokens, output: this.#tokens.output + outputTokens };
    const messageId = text(part.messageID);
    return [
      { kind: 'usage', inputTokens, outputTokens, cachedTokens, ...(messageId === undefined ? {} : { messageId }) },
    ];
  }

  #error(error: Fields): void {
    const data = object(error.data);
    this.#status = number(data?.statusCode) ?? this.#status;
    this.#errorClass = text(error.name);
    const words = text(data?.message) ?? text(error.name) ?? 'error';
    const body = text(data?.responseBody);
    if (this.#errors.length < MOST_TOLD) this.#errors.push(body === undefined ? words : `${words}\n${body}`);
  }

  #retry(event: Fields): AgentEvent[] {
    const status = number(event.status);
    const message = text(event.message);
    const main = text(event.sessionID) === this.#sessionId;
    if (main) this.#status = status;
    if (main && message !== undefined) this.#errors.splice(0, this.#errors.length, message);
    if (event.last === true) {
      if (main) this.#gaveUp = true;
      return [];
    }
    return [
      {
        kind: 'retry',
        attempt: number(event.attempt) ?? 0,
        most: number(event.most) ?? 0,
        delaySeconds: Math.round((number(event.delay) ?? 0) / 100) / 10,
        ...(status === undefined ? {} : { status }),
      },
    ];
  }

  end(exit: Exit): readonly AgentEvent[] {
    if (this.#sessionId === undefined) return [];
    const failed = this.#gaveUp || this.#errors.length > 0 || (exit.code ?? 1) !== 0;
    const answer = this.#said.join('\n');
    const result: AgentResult = {
      failed,
      text: failed || answer === '' ? undefined : answer,
      sessionId: this.#sessionId,
      turns: this.#turns,
      costUsd: this.#costUsd === 0 ? undefined : this.#costUsd,
      ...(this.#turns === 0 ? {} : { inputTokens: this.#tokens.input, outputTokens: this.#tokens.output }),
      denials: this.#denials,
      errors: this.#errors,
      httpStatus: this.#status,
      errorClass: this.#errorClass,
      stopReason: this.#reason,
    };
    return [{ kind: 'result', result }];
  }
}
