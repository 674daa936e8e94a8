/**
 * The model's words: scripts that decide the next assistant message from the conversation so far.
 * In: a Messages request. Out: one assistant turn. Talks to nobody.
 * Trap: a client repeats requests (retries, probes, titles), so a script counts the assistant turns it is shown and keeps
 * no state of its own.
 * https://docs.anthropic.com/en/api/messages
 */

export interface TextBlock {
  readonly type: 'text';
  readonly text: string;
}
export interface ToolUseBlock {
  readonly type: 'tool_use';
  readonly id: string;
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}
export interface ToolResultBlock {
  readonly type: 'tool_result';
  readonly tool_use_id: string;
  readonly content?: string | readonly { readonly type: string; readonly text?: string }[];
  readonly is_error?: boolean;
}
export interface OtherBlock {
  readonly type: 'thinking' | 'image' | 'document';
}
export type Block = TextBlock | ToolUseBlock | ToolResultBlock | OtherBlock;

export interface Message {
  readonly role: 'user' | 'assistant';
  readonly content: string | readonly Block[];
}

export interface MessagesRequest {
  readonly max_tokens: number;
  readonly system?: string | readonly { readonly type: string; readonly text?: string }[];
  readonly messages: readonly Message[];
  readonly tools?: readonly { readonly name: string }[];
}

export interface AssistantTurn {
  readonly content: readonly (TextBlock | ToolUseBlock)[];
  /** Default: `tool_use` when a tool is called, else `end_turn`. */
  readonly stopReason?: 'end_turn' | 'tool_use' | 'max_tokens' | 'refusal';
  /** Default: a quarter of the bytes that travel. */
  readonly usage?: { readonly inputTokens: number; readonly outputTokens: number };
}

export type ScriptedModel = (request: MessagesRequest) => AssistantTurn;

/** What one tool call brought back. */
export interface ToolOutcome {
  readonly id: string;
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly failed: boolean;
}

// --- reading a conversation ---

const blocksOf = (message: Message): readonly Block[] =>
  typeof message.content === 'string' ? [{ type: 'text', text: message.content }] : message.content;

/** How often the model has spoken already. */
export function turnsTaken(request: MessagesRequest): number {
  return request.messages.filter(({ role }) => role === 'assistant').length;
}

/** Every tool call of the conversation that was answered, in order. */
export function toolOutcomes(request: MessagesRequest): ToolOutcome[] {
  const blocks = request.messages.flatMap(blocksOf);
  const calls = new Map(blocks.flatMap((block) => (block.type === 'tool_use' ? [[block.id, block] as const] : [])));
  return blocks.flatMap((block) => {
    const call = block.type === 'tool_result' ? calls.get(block.tool_use_id) : undefined;
    if (block.type !== 'tool_result' || !call) return [];
    return [
      { id: call.id, name: call.name, input: call.input, text: resultText(block), failed: block.is_error === true },
    ];
  });
}

/** What the tool said; notes that the client adds for the model are left out. */
function resultText(block: ToolResultBlock): string {
  const { content = '' } = block;
  const text = typeof content === 'string' ? content : content.map((part) => part.text ?? '').join('\n');
  return text.replace(/\s*<system-reminder>[\s\S]*?<\/system-reminder>/g, '');
}

/** All the text the request carries: system prompt and messages. */
export function promptText(request: MessagesRequest): string {
  const system =
    typeof request.system === 'string' ? request.system : (request.system ?? []).map((b) => b.text ?? '').join('\n');
  const said = request.messages.flatMap(blocksOf).map((block) => (block.type === 'text' ? block.text : ''));
  return [system, ...said].join('\n');
}

/** The folder the client says it works in; undefined: it does not say. */
export function workingDirectory(request: MessagesRequest): string | undefined {
  return /^\W*(?:Primary )?working directory:\s*(\S.*?)\s*$/im.exec(promptText(request))?.[1];
}

/** A probe, a title or a summary: answered shortly, outside the script. */
export function isSideRequest(request: MessagesRequest): boolean {
  if (request.max_tokens <= 1) return true;
  return (request.tools ?? []).length === 0 && /\b(title|summari[sz]e|topic)\b/i.test(promptText(request));
}

// --- speaking ---

const say = (text: string): TextBlock => ({ type: 'text', text });

/** A tool call whose id follows from its place, so that a repeated request gets the same one. */
function call(request: MessagesRequest, name: string, input: Readonly<Record<string, unknown>>, n = 0): ToolUseBlock {
  return {
    type: 'tool_use',
    id: `toolu_bdrk_01scripted${String(turnsTaken(request)).padStart(4, '0')}${n}`,
    name,
    input,
  };
}

/** Wraps a script so that side requests get a short answer. */
function script(main: ScriptedModel): ScriptedModel {
  return (request) => {
    if (!isSideRequest(request)) return main(request);
    const probe = request.max_tokens <= 1;
    return { content: [say(probe ? 'O' : 'Scripted session')], stopReason: probe ? 'max_tokens' : 'end_turn' };
  };
}

/** Says one text and ends. */
export function echoScript(text: string): ScriptedModel {
  return script(() => ({ content: [say(text)] }));
}

/** Declines, as a model does that will not help. */
export function denyScript(): ScriptedModel {
  return script(() => ({ content: [say('I cannot help with that.')], stopReason: 'refusal' }));
}

export interface ScriptedCall {
  readonly tool: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What the model says before it calls. */
  readonly says?: string;
}

/** Calls one tool a turn, then ends with `finish` (default: what the tools brought back). */
export function toolsScript(
  calls: readonly ScriptedCall[],
  finish: (outcomes: readonly ToolOutcome[]) => string = reportOutcomes,
): ScriptedModel {
  return script((request) => {
    const next = calls[turnsTaken(request)];
    if (!next) return { content: [say(finish(toolOutcomes(request)))] };
    const words = next.says === undefined ? [] : [say(next.says)];
    return { content: [...words, call(request, next.tool, next.input)] };
  });
}

function reportOutcomes(outcomes: readonly ToolOutcome[]): string {
  return outcomes.map(({ name, failed, text }) => `${name} ${failed ? 'failed' : 'said'}:\n${text}`).join('\n\n');
}

/** Runs one shell command and reports its output. */
export function bashScript(command: string): ScriptedModel {
  return toolsScript([{ tool: 'Bash', input: { command, description: 'Run the command' } }]);
}

/** Fills the JSON schema with this object, then ends. */
export function structuredScript(value: Readonly<Record<string, unknown>>): ScriptedModel {
  return toolsScript([{ tool: 'StructuredOutput', input: value }], () => 'Done.');
}

// --- the demo's review ---

interface Rule {
  readonly pattern: RegExp;
  readonly severity: 'high' | 'medium';
  readonly title: string;
  readonly why: string;
  readonly cure: string;
}

const RULES: readonly Rule[] = [
  {
    pattern: /\bSELECT\b.*['"`]\s*\+/i,
    severity: 'high',
    title: 'SQL built by string concatenation',
    why: "The caller's text becomes part of the statement: `x' UNION SELECT …` picks the row, password hash included, and so logs in as anyone.",
    cure: 'Pass the value as a parameter: `database.get("SELECT … WHERE email = ?", [email])`.',
  },
  {
    pattern: /Math\.random\(\)/,
    severity: 'medium',
    title: 'Session id from a predictable source',
    why: 'Math.random() can be predicted from a few earlier ids.',
    cure: 'Use `crypto.randomUUID()`.',
  },
];

export interface Flaw {
  readonly file: string;
  readonly line: number;
  readonly quote: string;
  readonly rule: Rule;
}

/** Finds flaws in the numbered listing that a Read tool gives (`12→code` or `12<tab>code`). */
function flawsIn(file: string, listing: string): Flaw[] {
  return listing.split('\n').flatMap((row) => {
    const [, line, code = ''] = /^\s*(\d+)(?:→|\t)(.*)$/.exec(row) ?? [];
    if (line === undefined) return [];
    const rule = RULES.find(({ pattern }) => pattern.test(code));
    return rule ? [{ file, line: Number(line), quote: code.trim(), rule }] : [];
  });
}

const REVIEWED = ['src/login.js', 'src/session.js'] as const;

/** Reads the sample repository's files through the Read tool and reviews what it really got. */
export function reviewScript(files: readonly string[] = REVIEWED): ScriptedModel {
  return script((request) => {
    const turn = turnsTaken(request);
    const file = files[turn];
    const outcomes = toolOutcomes(request);
    if (file === undefined) return { content: [say(writeReview(files, outcomes))] };
    const folder = workingDirectory(request);
    const path = folder === undefined ? file : `${folder}/${file}`;
    return { content: [say(remark(files, outcomes, file)), call(request, 'Read', { file_path: path })] };
  });
}

function remark(files: readonly string[], outcomes: readonly ToolOutcome[], next: string): string {
  const last = outcomes.at(-1);
  const read = files[outcomes.length - 1];
  if (!last || read === undefined) return `I will start with \`${next}\`.`;
  const flaw = last.failed ? undefined : flawsIn(read, last.text)[0];
  const seen = flaw ? `Line ${flaw.line} looks wrong: \`${flaw.quote}\`.` : `Nothing stands out in \`${read}\`.`;
  return `${seen} Now \`${next}\`.`;
}

function writeReview(files: readonly string[], outcomes: readonly ToolOutcome[]): string {
  const unread = files.filter((_, index) => outcomes[index] === undefined || outcomes[index].failed);
  const flaws = outcomes.flatMap((outcome, index) => (outcome.failed ? [] : flawsIn(files[index] ?? '', outcome.text)));
  const count = flaws.length === 1 ? '1 problem' : `${flaws.length || 'No'} problems`;
  return [
    `## Review: ${count} found`,
    ...flaws.map(describeFlaw),
    ...(unread.length > 0 ? [`Not read: ${unread.map((file) => `\`${file}\``).join(', ')}.`] : []),
  ].join('\n\n');
}

function describeFlaw(flaw: Flaw, index: number): string {
  const { rule } = flaw;
  return [
    `### ${index + 1}. ${rule.title} (${rule.severity}), \`${flaw.file}:${flaw.line}\``,
    `\`\`\`js\n${flaw.quote}\n\`\`\``,
    `${rule.why}\n\n**Instead:** ${rule.cure}`,
  ].join('\n\n');
}
