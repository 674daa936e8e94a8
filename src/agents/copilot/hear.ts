/**
 * Copilot's JSON lines, and the file of usage it leaves → what was said, done, denied and used.
 *
 * In: lines of standard output → out: AgentEvents; the closing result at the end. Never throws; a line in another format is shown as
 * it is.
 * Traps: a run in which every tool was denied ends with status 0; the error for a person says "may be expired" of every refusal, so
 * the provider's own words are kept beside it; tokens are in the file alone, and by model.
 * Spec: measured with the pinned version; `copilot help` (`--output-format`, `--usage-output-file`)
 */
import type { AgentEvent, AgentResult, Ear, Exit, LaunchDirs } from '../../core/launch.ts';
import { type Fields, number, object, text } from '../../kit/fields.ts';
import { usageFile } from './launch.ts';

function parse(line: string): Fields | undefined {
  try {
    return object(JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** What a person wants to see of a tool call: the command, the file, the address. */
const TELLING = ['command', 'path', 'pattern', 'url', 'query', 'prompt', 'description'];

function detail(given: unknown): string {
  const fields = object(given);
  return TELLING.map((name) => text(fields?.[name])).find((value) => value !== undefined) ?? text(given) ?? '';
}

/** The CLI tries a request this often at most. */
const MOST_TRIES = 6;
/** Calls that are under way at once; more are forgotten, so that no stream can fill the memory. */
const MOST_OPEN = 1000;
const MOST_DENIALS = 100;

/** What a call of a tool meets that this run does not have. */
const WITHHELD = /^Tool '[^']*' does not exist/;

interface Fault {
  readonly message: string;
  readonly kind: string | undefined;
  readonly status: number | undefined;
}

class CopilotEar implements Ear {
  readonly #usagePath: string;
  readonly #open = new Map<string, { name: string; detail: string }>();
  readonly #denials: string[] = [];
  #turns = 0;
  #tries = 0;
  #answer: string | undefined;
  /** The last request that failed, in the provider's own words. */
  #refusal: { status: number | undefined; said: string; transport: boolean } | undefined;
  #fault: Fault | undefined;
  #ended: { sessionId: string | undefined; exitCode: number } | undefined;

  constructor(dirs: LaunchDirs) {
    this.#usagePath = usageFile(dirs);
  }

  hear(line: string): readonly AgentEvent[] {
    if (line.trim() === '') return [];
    const event = parse(line);
    const type = text(event?.type);
    if (!event || type === undefined) return [{ kind: 'other', text: line }];
    return this.#event(type, object(event.data) ?? {}, event);
  }

  #event(type: string, data: Fields, event: Fields): readonly AgentEvent[] {
    switch (type) {
      case 'assistant.message':
        return this.#message(data);
      case 'tool.execution_start':
        return this.#called(data);
      case 'tool.execution_complete':
        return this.#returned(data);
      case 'model.call_failure':
        this.#refusal = {
          status: number(data.statusCode),
          said: text(data.errorMessage) ?? '',
          transport: data.failureKind === 'transport',
        };
        return [];
      case 'assistant.turn_retry':
        return [this.#retried()];
      case 'session.error':
        this.#fault = {
          message: text(data.message) ?? 'error',
          kind: text(data.errorType),
          status: number(data.statusCode),
        };
        return [];
      case 'result':
        this.#ended = { sessionId: text(event.sessionId), exitCode: number(event.exitCode) ?? 0 };
        return [];
      default:
        return [];
    }
  }

  #message(data: Fields): readonly AgentEvent[] {
    this.#turns++;
    this.#tries = 0;
    this.#refusal = undefined;
    this.#fault = undefined;
    const said = text(data.content) ?? '';
    const spoken: readonly AgentEvent[] = said.trim() === '' ? [] : [{ kind: 'text', text: said }];
    // A message with a parent is a subagent's.
    if (text(data.parentToolCallId) !== undefined) return [{ kind: 'turn' }];
    const calls = Array.isArray(data.toolRequests) && data.toolRequests.length > 0;
    this.#answer = calls ? undefined : said;
    return [...spoken, { kind: 'turn' }];
  }

  #called(data: Fields): readonly AgentEvent[] {
    const call = { name: text(data.toolName) ?? 'tool', detail: detail(data.arguments) };
    const id = text(data.toolCallId);
    if (id !== undefined && this.#open.size < MOST_OPEN) this.#open.set(id, call);
    return [{ kind: 'tool', ...call }];
  }

  #returned(data: Fields): readonly AgentEvent[] {
    const id = text(data.toolCallId) ?? '';
    const call = this.#open.get(id);
    this.#open.delete(id);
    const error = object(data.error);
    const withheld = error !== undefined && WITHHELD.test(text(error.message) ?? '');
    if (error?.code === 'denied' || withheld) {
      const tool = call?.name ?? 'tool';
      if (this.#denials.length < MOST_DENIALS) this.#denials.push(call?.detail ? `${tool}(${call.detail})` : tool);
      const reason = withheld ? 'not among the tools of this run' : (text(error?.message) ?? 'not allowed');
      return [{ kind: 'denied', tool, reason }];
    }
    const result = text(object(data.result)?.content) ?? text(error?.message) ?? '';
    return [{ kind: 'tool-result', failed: data.success !== true, text: result }];
  }

  #retried(): AgentEvent {
    this.#tries++;
    const status = this.#refusal?.status;
    const most = Math.max(MOST_TRIES - 1, this.#tries);
    return { kind: 'retry', attempt: this.#tries, most, delaySeconds: 0, ...(status === undefined ? {} : { status }) };
  }

  end(exit: Exit, read: (path: string) => string | undefined): readonly AgentEvent[] {
    // A start that failed has told its reason on standard error alone.
    if (!this.#ended && !this.#fault) return [];
    const failed = this.#fault !== undefined || (this.#ended?.exitCode ?? exit.code ?? 1) !== 0;
    const result: AgentResult = {
      failed,
      text: failed ? undefined : this.#answer,
      sessionId: this.#ended?.sessionId,
      turns: this.#turns,
      ...tokensIn(read(this.#usagePath)),
      denials: this.#denials,
      errors: this.#errors(),
      httpStatus: this.#fault?.status ?? (this.#fault ? this.#refusal?.status : undefined),
      errorClass: this.#errorClass(),
    };
    return [{ kind: 'result', result }];
  }

  /** The provider's words when there are any: the CLI's own call every refusal "expired or invalid". */
  #errors(): readonly string[] {
    if (!this.#fault) return [];
    const said = this.#refusal?.said ?? '';
    return [said === '' ? this.#fault.message : said];
  }

  #errorClass(): string | undefined {
    if (!this.#fault) return undefined;
    if (/API_KEY_COMMAND/.test(this.#fault.message) && this.#fault.status === undefined) return 'token_command';
    return this.#refusal?.transport ? 'transport' : this.#fault.kind;
  }
}

/** Tokens of all models together; cached ones are part of the prompt's. */
function tokensIn(file: string | undefined): { inputTokens?: number; outputTokens?: number } {
  const metrics = object(parse(file ?? '')?.modelMetrics);
  if (!metrics) return {};
  const usages = Object.values(metrics).map((one) => object(object(one)?.usage));
  const sum = (name: string): number => usages.reduce((total, usage) => total + (number(usage?.[name]) ?? 0), 0);
  return { inputTokens: sum('inputTokens'), outputTokens: sum('outputTokens') };
}

export function listenTo(dirs: LaunchDirs): Ear {
  return new CopilotEar(dirs);
}
