/**
 * Starts the agent and listens: its stream is understood live, shown as progress, written to the transcript, and condensed to
 * what the judgement needs. Everything it prints is bounded, redacted and neutralised before it reaches a sink.
 */
import type { Agent } from '../agents/agent.ts';
import type { Host, RedactStream } from '../core/host.ts';
import type { AgentEvent, AgentResult, Exit, Judgement } from '../core/launch.ts';
import { LineSplitter } from '../kit/lines.ts';
import { supervise } from '../process/supervise.ts';
import { escapeStripper, neutralise } from '../redact/commands.ts';
import { Progress } from '../report/progress.ts';
import type { Equipment } from './equip-agent.ts';
import type { Plan } from './make-plan.ts';
import { redactEvent } from './redact-event.ts';
import { Transcript } from './transcript.ts';

const LONGEST_LINE_CHARS = 16 * 1024 * 1024;
const ERROR_TAIL_CHARS = 8 * 1024;
/** Lines that are not the agent's own format are shown up to this many; a flood would drown the log. */
const MOST_OTHER_LINES = 200;

export interface AgentRun {
  readonly exit: Exit;
  readonly timedOut: boolean;
  readonly cancelled?: 'SIGINT' | 'SIGTERM' | undefined;
  readonly survivors: readonly string[];
  /** What holds its processes together: `pid-namespace`, `process-group`, `process-tree`. */
  readonly containment: string;
  readonly judgement: Judgement;
  readonly result?: AgentResult | undefined;
  readonly agentVersion?: string | undefined;
  readonly toolCalls: number;
  /** Tokens heard so far when there is no result line. */
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** The last text the agent wrote: the partial answer when it was ended. */
  readonly lastText?: string | undefined;
  readonly transcript?: string | undefined;
  readonly notes: readonly string[];
  readonly seconds: number;
}

export async function runAgent(
  plan: Plan,
  equipment: Equipment,
  binary: string,
  seconds: number,
  transcriptPath: string,
  host: Host,
): Promise<AgentRun> {
  const started = host.now();
  const listener = new Listener(
    plan.agent,
    new Transcript(transcriptPath, host.files),
    host,
    started,
    plan.workingDirectory,
  );
  const out = new LineSplitter(LONGEST_LINE_CHARS, (line) => listener.line(line));
  const err = new LineSplitter(ERROR_TAIL_CHARS, (line) => listener.errorLine(line));
  const watched = await supervise(
    host,
    {
      file: binary,
      args: equipment.launch.argv,
      env: equipment.env,
      cwd: plan.workingDirectory,
      stdin: equipment.launch.stdin,
    },
    { timeoutSeconds: seconds, onStdout: (bytes) => out.push(bytes), onStderr: (bytes) => err.push(bytes) },
  );
  out.end();
  err.end();
  return listener.conclude(watched, equipment);
}

class Listener {
  readonly #agent: Agent;
  readonly #transcript: Transcript;
  readonly #host: Host;
  readonly #redact: RedactStream;
  readonly #started: number;
  readonly #progress: Progress;
  readonly #usage = new Map<string, { inputTokens: number; outputTokens: number }>();
  #result: AgentResult | undefined;
  #version: string | undefined;
  #toolCalls = 0;
  #denials = 0;
  #retryStatus: number | undefined;
  #errorTail = '';
  #others = 0;
  #lastText: string | undefined;

  constructor(agent: Agent, transcript: Transcript, host: Host, started: number, folder: string) {
    this.#agent = agent;
    this.#progress = new Progress(folder);
    this.#transcript = transcript;
    this.#host = host;
    const stream = host.redactEvents();
    // Colours go first: between the letters of a secret they would hide it from the redactor.
    this.#redact = { push: (text) => stream.push(withoutEscapes(text)), end: () => stream.end() };
    this.#started = started;
  }

  line(line: string): void {
    for (const event of this.#agent.hear(line)) this.#event(event);
  }

  errorLine(line: string): void {
    if (line.trim() === '') return;
    this.#errorTail = `${this.#errorTail}${line}\n`.slice(-ERROR_TAIL_CHARS);
    this.#event({ kind: 'other', text: line });
  }

  #event(raw: AgentEvent): void {
    this.#take(redactEvent(raw, this.#redact, (text) => this.#host.redact(withoutEscapes(text))));
  }

  #take(event: AgentEvent): void {
    if (event.kind === 'start') this.#version = event.version ?? this.#version;
    if (event.kind === 'text') this.#lastText = event.text;
    if (event.kind === 'tool') this.#toolCalls++;
    if (event.kind === 'denied') this.#denials++;
    if (event.kind === 'retry') this.#retryStatus = event.status ?? this.#retryStatus;
    if (event.kind === 'usage') this.#usage.set(event.messageId ?? String(this.#usage.size), event);
    if (event.kind === 'result') this.#result = event.result;
    const elapsedMs = this.#host.now() - this.#started;
    this.#transcript.add(event, elapsedMs);
    if (event.kind === 'other' && ++this.#others > MOST_OTHER_LINES) {
      if (this.#others === MOST_OTHER_LINES + 1)
        this.#host.log.line('        (the agent prints more lines of its own; they are not shown)');
      return;
    }
    for (const line of this.#progress.lines(event, elapsedMs / 1000)) this.#host.log.line(neutralise(line));
  }

  conclude(watched: Awaited<ReturnType<typeof supervise>>, equipment: Equipment): AgentRun {
    const rest = this.#redact.end();
    if (rest !== '') this.#take({ kind: 'other', text: rest });
    const denials = Math.max(this.#denials, this.#result?.denials.length ?? 0);
    const heard = {
      result: this.#result,
      toolCalls: this.#toolCalls,
      denials,
      lastRetryStatus: this.#retryStatus,
      errorTail: this.#host.redact(this.#errorTail),
    };
    const usage = [...this.#usage.values()];
    return {
      exit: watched.exit,
      timedOut: watched.timedOut,
      cancelled: watched.cancelled,
      survivors: watched.survivors,
      containment: watched.containment,
      judgement: this.#agent.judge(heard, watched.exit, equipment.order),
      result: this.#result,
      agentVersion: this.#version,
      toolCalls: this.#toolCalls,
      inputTokens: usage.reduce((sum, one) => sum + one.inputTokens, 0),
      outputTokens: usage.reduce((sum, one) => sum + one.outputTokens, 0),
      lastText: this.#lastText,
      transcript: this.#transcript.fault?.includes('could not') ? undefined : this.#transcript.path,
      notes: this.#transcript.fault ? [this.#transcript.fault] : [],
      seconds: (this.#host.now() - this.#started) / 1000,
    };
  }
}

function withoutEscapes(text: string): string {
  const stripper = escapeStripper();
  return stripper.push(text) + stripper.end();
}
