/**
 * Codex's JSONL output → what it says.
 *
 * In: lines of text → out: AgentEvents; after the end, the result. Never throws; a line in another format is shown as it is.
 * Traps: an item of type `error` is a remark, only `turn.failed` is a failure; a command that fails fast in the sandbox is told by
 * no item at all, so calls may be missing; tokens are told once, at the end; a status 500 is told in prose.
 * Spec: https://developers.openai.com/codex/noninteractive
 */
import type { AgentEvent, AgentResult, Ear, Exit, LaunchOrder } from '../../core/launch.ts';
import { type Fields, object, text } from '../../kit/fields.ts';
import { splitWords } from '../../kit/words.ts';
import { withoutPadding } from './schema.ts';

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** Items that are under way, of which the call has been told. */
const MOST_OPEN_ITEMS = 256;

interface Call {
  readonly name: string;
  readonly detail: string;
}

/** The command without the shell that runs it. */
function bareCommand(command: string): string {
  const [shell = '', flag = '', script, ...rest] = splitWords(command) ?? [];
  return /sh$/.test(shell) && /^-l?c$/.test(flag) && script !== undefined && rest.length === 0 ? script : command;
}

function callOf(item: Fields): Call | undefined {
  switch (item.type) {
    case 'command_execution':
      return { name: 'exec_command', detail: bareCommand(text(item.command) ?? '') };
    case 'file_change': {
      const changes = Array.isArray(item.changes) ? item.changes : [];
      return { name: 'apply_patch', detail: changes.map((change) => text(object(change)?.path) ?? '').join(', ') };
    }
    case 'mcp_tool_call':
      return { name: `mcp__${text(item.server) ?? ''}__${text(item.tool) ?? ''}`, detail: '' };
    case 'web_search':
      return { name: 'web_search', detail: text(item.query) ?? '' };
    default:
      return undefined;
  }
}

function outcomeOf(item: Fields): AgentEvent {
  const error = text(object(item.error)?.message);
  const failed = ['failed', 'declined'].includes(text(item.status) ?? '') || number(item.exit_code) !== 0;
  const said = text(item.aggregated_output) ?? error ?? contentText(object(item.result)?.content);
  return { kind: 'tool-result', failed: failed || error !== undefined, text: said };
}

/** What a server of the Model Context Protocol has answered. */
function contentText(content: unknown): string {
  return (Array.isArray(content) ? content : [])
    .map((part) => text(object(part)?.text) ?? '')
    .filter((part) => part !== '')
    .join('\n');
}

const STATUS = /(?:unexpected|last) status:? (\d{3})/;

/** The HTTP status of a failure: told in so many words, or only hinted at. */
export function statusOf(message: string): number | undefined {
  const told = STATUS.exec(message)?.[1];
  if (told !== undefined) return Number(told);
  if (/experiencing high demand/.test(message)) return 500;
  if (/^Quota exceeded/.test(message)) return 429;
  return /^The (?:API deployment|model .*) does(?: not|n't) exist|DeploymentNotFound/.test(message) ? 404 : undefined;
}

export class CodexEar implements Ear {
  readonly #schema: string | undefined;
  readonly #told = new Set<string>();
  #sessionId: string | undefined;
  #said: string | undefined;
  #failure: string | undefined;
  #done = false;
  #tokens = { input: 0, cached: 0, output: 0 };

  constructor(order: LaunchOrder) {
    this.#schema = order.jsonSchema;
  }

  hear(line: string): readonly AgentEvent[] {
    if (line.trim() === '') return [];
    let event: Fields | undefined;
    try {
      event = object(JSON.parse(line));
    } catch {
      event = undefined;
    }
    if (typeof event?.type !== 'string') return [{ kind: 'other', text: line }];
    return this.#event(event);
  }

  #event(event: Fields): readonly AgentEvent[] {
    switch (event.type) {
      case 'thread.started':
        this.#sessionId = text(event.thread_id);
        return [{ kind: 'start', ...(this.#sessionId !== undefined && { sessionId: this.#sessionId }) }];
      case 'item.started':
        return this.#item(object(event.item) ?? {}, false);
      case 'item.completed':
        return this.#item(object(event.item) ?? {}, true);
      case 'turn.completed':
        this.#done = true;
        return this.#usage(object(event.usage) ?? {});
      case 'turn.failed':
        this.#failure = text(object(event.error)?.message) ?? 'The turn failed.';
        return [];
      case 'error':
        return retryOf(text(event.message) ?? '');
      default:
        return [];
    }
  }

  #item(item: Fields, completed: boolean): readonly AgentEvent[] {
    if (item.type === 'agent_message' && completed) {
      this.#said = text(item.text) ?? '';
      return this.#said.trim() === '' ? [] : [{ kind: 'text', text: this.#said }];
    }
    if (item.type === 'error') return completed ? [{ kind: 'other', text: text(item.message) ?? '' }] : [];
    const call = callOf(item);
    if (!call) return [];
    const id = text(item.id) ?? '';
    const events: AgentEvent[] = this.#told.has(id) ? [] : [{ kind: 'tool', ...call }];
    if (!completed) {
      if (this.#told.size < MOST_OPEN_ITEMS) this.#told.add(id);
      return events;
    }
    this.#told.delete(id);
    return [...events, outcomeOf(item)];
  }

  #usage(usage: Fields): readonly AgentEvent[] {
    const [input, cached, output] = [usage.input_tokens, usage.cached_input_tokens, usage.output_tokens].map(number);
    const { input: i, cached: c, output: o } = this.#tokens;
    this.#tokens = { input: i + (input ?? 0), cached: c + (cached ?? 0), output: o + (output ?? 0) };
    return [{ kind: 'usage', inputTokens: input ?? 0, outputTokens: output ?? 0, cachedTokens: cached ?? 0 }];
  }

  /** Nothing when neither a good nor a bad end was told. */
  end(_exit: Exit): readonly AgentEvent[] {
    const failure = this.#failure;
    if (failure === undefined && !this.#done) return [];
    const result: AgentResult = {
      failed: failure !== undefined,
      text: failure === undefined ? this.#said : undefined,
      structuredOutput: failure === undefined ? this.#structured() : undefined,
      sessionId: this.#sessionId,
      inputTokens: this.#done ? this.#tokens.input : undefined,
      outputTokens: this.#done ? this.#tokens.output : undefined,
      denials: [],
      errors: failure === undefined ? [] : [failure],
      httpStatus: failure === undefined ? undefined : statusOf(failure),
    };
    return [{ kind: 'result', result }];
  }

  #structured(): unknown {
    if (this.#schema === undefined || this.#said === undefined) return undefined;
    try {
      const answer: unknown = JSON.parse(this.#said);
      return withoutPadding(answer, JSON.parse(this.#schema));
    } catch {
      return undefined;
    }
  }
}

function retryOf(message: string): readonly AgentEvent[] {
  const [, attempt, most, why = ''] = /^Reconnecting\.\.\. (\d+)\/(\d+) \(([\s\S]*)\)$/.exec(message) ?? [];
  if (attempt === undefined) return [];
  const status = statusOf(why);
  return [
    {
      kind: 'retry',
      attempt: Number(attempt),
      most: Number(most),
      delaySeconds: 0,
      ...(status === undefined ? {} : { status }),
    },
  ];
}
