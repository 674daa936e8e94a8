/**
 * One line of Claude Code's stream-json output → what it says.
 *
 * In: a line of text → out: AgentEvents. Never throws; a line in another format is shown as it is. Nothing is shortened here:
 * redaction comes first.
 * Traps: an answer with `subtype: "success"` may still be an error (`is_error`); error texts come as an assistant message of the
 * model `<synthetic>` and once more in the result; StructuredOutput is the form of the answer, not a tool call.
 * Spec: https://code.claude.com/docs/en/headless
 */
import type { AgentEvent, AgentResult } from '../../core/launch.ts';
import { array, type Fields, number, object, sum, text } from '../../kit/fields.ts';

/** What a person wants to see of a tool call: the command, the file, the address. */
const TELLING = [
  'command',
  'file_path',
  'notebook_path',
  'path',
  'pattern',
  'url',
  'query',
  'description',
  'subject',
  'prompt',
];

function detail(input: unknown): string {
  const fields = object(input);
  if (!fields) return '';
  const telling = TELLING.map((name) => text(fields[name])).find((value) => value !== undefined);
  return (
    telling ??
    Object.values(fields)
      .map(text)
      .find((value) => value !== undefined) ??
    ''
  );
}

/** The text of a message's content: a string, or blocks of which the text ones are taken. */
function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  return array(content)
    .map((block) => text(object(block)?.text) ?? '')
    .filter((part) => part !== '')
    .join('\n');
}

function promptTokens(usage: Fields): number {
  return sum(usage.input_tokens, usage.cache_creation_input_tokens, usage.cache_read_input_tokens);
}

function fromAssistant(event: Fields): AgentEvent[] {
  const message = object(event.message);
  if (!message || message.model === '<synthetic>') return [];
  const events: AgentEvent[] = [];
  const ofSubagent = text(event.parent_tool_use_id) !== undefined;
  for (const block of array(message.content).map(object)) {
    if (block?.type === 'text' && !ofSubagent) {
      const said = text(block.text) ?? '';
      if (said.trim() !== '') events.push({ kind: 'text', text: said });
    }
    if (block?.type === 'tool_use' && block.name !== 'StructuredOutput') {
      events.push({ kind: 'tool', name: text(block.name) ?? 'tool', detail: detail(block.input) });
    }
  }
  const usage = object(message.usage);
  const id = text(message.id);
  if (usage) {
    events.push({
      kind: 'usage',
      inputTokens: promptTokens(usage),
      outputTokens: sum(usage.output_tokens),
      ...(id === undefined ? {} : { messageId: id }),
    });
  }
  return events;
}

function fromUser(event: Fields): AgentEvent[] {
  return array(object(event.message)?.content)
    .map(object)
    .filter((block) => block?.type === 'tool_result')
    .map((block) => ({
      kind: 'tool-result',
      failed: block!.is_error === true,
      text: contentText(block!.content),
    }));
}

function fromSystem(event: Fields): AgentEvent[] {
  switch (event.subtype) {
    case 'init': {
      const model = text(event.model);
      const version = text(event.claude_code_version);
      const sessionId = text(event.session_id);
      return [{ kind: 'start', ...(model && { model }), ...(version && { version }), ...(sessionId && { sessionId }) }];
    }
    case 'permission_denied':
      return [
        {
          kind: 'denied',
          tool: text(event.tool_name) ?? 'tool',
          reason: text(event.decision_reason) ?? text(event.message) ?? 'not allowed',
        },
      ];
    case 'api_retry': {
      const status = number(event.error_status);
      return [
        {
          kind: 'retry',
          attempt: number(event.attempt) ?? 0,
          most: number(event.max_retries) ?? 0,
          delaySeconds: (number(event.retry_delay_ms) ?? 0) / 1000,
          ...(status === undefined ? {} : { status }),
        },
      ];
    }
    default:
      return [];
  }
}

/** Tokens of every model that was called, subagents included; the main loop's own where that is missing. */
function tokens(event: Fields): { input: number; output: number } | undefined {
  const models = Object.values(object(event.modelUsage) ?? {}).map(object);
  if (models.length > 0) {
    return {
      input: models.reduce(
        (total, use) => total + sum(use?.inputTokens, use?.cacheReadInputTokens, use?.cacheCreationInputTokens),
        0,
      ),
      output: models.reduce((total, use) => total + sum(use?.outputTokens), 0),
    };
  }
  const usage = object(event.usage);
  return usage && { input: promptTokens(usage), output: sum(usage.output_tokens) };
}

function denial(entry: unknown): string {
  const fields = object(entry);
  const name = text(fields?.tool_name) ?? 'tool';
  const what = detail(fields?.tool_input);
  return what === '' ? name : `${name}(${what})`;
}

function fromResult(event: Fields): AgentResult {
  const failed = event.is_error === true || (text(event.subtype) ?? 'success') !== 'success';
  const said = text(event.result);
  const used = tokens(event);
  const reason = text(event.terminal_reason);
  return {
    failed,
    subtype: text(event.subtype),
    // An error's text is no answer.
    text: failed ? undefined : said,
    structuredOutput: event.structured_output,
    sessionId: text(event.session_id),
    turns: number(event.num_turns),
    costUsd: number(event.total_cost_usd),
    inputTokens: used?.input,
    outputTokens: used?.output,
    denials: array(event.permission_denials).map(denial),
    errors: [...(failed && said ? [said] : []), ...array(event.errors).flatMap((error) => text(error) ?? [])],
    httpStatus: number(event.api_error_status),
    errorClass: text(event.api_error) ?? (reason === 'completed' ? undefined : reason),
    stopReason: text(event.stop_reason),
  };
}

/** One line of standard output → what it says; an empty list for what is of no interest. */
export function hear(line: string): readonly AgentEvent[] {
  if (line.trim() === '') return [];
  let event: Fields | undefined;
  try {
    event = object(JSON.parse(line));
  } catch {
    event = undefined;
  }
  switch (event?.type) {
    case 'assistant':
      return fromAssistant(event);
    case 'user':
      return fromUser(event);
    case 'system':
      return fromSystem(event);
    case 'result':
      return [{ kind: 'result', result: fromResult(event) }];
    default:
      return event && typeof event.type === 'string' ? [] : [{ kind: 'other', text: line }];
  }
}
