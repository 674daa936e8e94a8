/**
 * Starts the agent and listens: its stream is understood live, shown as progress, written to the transcript, and condensed to
 * what the judgement needs. Everything it prints is bounded, redacted and neutralised before it reaches a sink.
 */
import type { Agent } from '../agents/agent.ts';
import type { Host, RedactStream } from '../core/host.ts';
import type { AgentEvent, AgentResult, Ear, Exit, Judgement, LaunchOrder } from '../core/launch.ts';
import { LineSplitter } from '../kit/lines.ts';
import type { Isolation } from '../process/isolation/index.ts';
import { supervise } from '../process/supervise.ts';
import { escapeStripper, neutralise } from '../redact/commands.ts';
import { Progress } from '../report/progress.ts';
import type { Equipment } from './equip-agent.ts';
import { type Limits, Meter } from './meter.ts';
import { redactEvent } from './redact-event.ts';
import { Transcript } from './transcript.ts';

const LONGEST_LINE_CHARS = 16 * 1024 * 1024;
const ERROR_TAIL_CHARS = 8 * 1024;
/** Lines that are not the agent's own format are shown up to this many; a flood would drown the log. */
const MOST_OTHER_LINES = 200;

/** Files a CLI leaves for us are read up to this. */
const LONGEST_FILE_BYTES = 16 * 1024 * 1024;

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
  readonly sessionId?: string | undefined;
  readonly toolCalls: number;
  readonly turns?: number | undefined;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd?: number | undefined;
  /** `agent`: by its own count · `prices of DATE`: tokens by our table. */
  readonly costSource?: string | undefined;
  /** The last text the agent wrote: the partial answer when it was ended. */
  readonly lastText?: string | undefined;
  readonly transcript?: string | undefined;
  readonly notes: readonly string[];
  readonly seconds: number;
}

export interface RunOrder {
  readonly agent: Agent;
  readonly equipment: Equipment;
  readonly binary: string;
  readonly model: string;
  /** Longest run, seconds. */
  readonly seconds: number;
  readonly limits: Limits;
  readonly transcriptPath: string;
  /** Sees the result as the agent gave it, before redaction. */
  readonly onAnswer?: ((raw: AgentResult) => void) | undefined;
  readonly isolation: Isolation;
}

export async function runAgent(order: RunOrder, host: Host): Promise<AgentRun> {
  const { equipment } = order;
  const started = host.now();
  const listener = new Listener(order, host, started);
  const out = new LineSplitter(LONGEST_LINE_CHARS, (line) => listener.line(line));
  const err = new LineSplitter(ERROR_TAIL_CHARS, (line) => listener.errorLine(line));
  const watched = await supervise(
    host,
    {
      file: order.binary,
      args: equipment.launch.argv,
      env: equipment.env,
      cwd: equipment.order.workingDirectory,
      stdin: equipment.launch.stdin,
    },
    {
      timeoutSeconds: order.seconds,
      onStdout: (bytes) => out.push(bytes),
      onStderr: (bytes) => err.push(bytes),
      stop: listener.stop,
      isolation: order.isolation,
    },
  );
  out.end();
  err.end();
  return listener.conclude(watched);
}

class Listener {
  readonly #order: RunOrder;
  readonly #ear: Ear;
  readonly #transcript: Transcript;
  readonly #host: Host;
  readonly #redact: RedactStream;
  readonly #started: number;
  readonly #progress: Progress;
  readonly #meter: Meter;
  readonly #stop = new AbortController();
  #result: AgentResult | undefined;
  #version: string | undefined;
  #sessionId: string | undefined;
  #toolCalls = 0;
  #denials = 0;
  #retryStatus: number | undefined;
  #errorTail = '';
  #others = 0;
  #lastText: string | undefined;

  constructor(order: RunOrder, host: Host, started: number) {
    const { equipment } = order;
    this.#order = order;
    this.#ear = order.agent.listen(equipment.order, equipment.dirs);
    this.#meter = new Meter(order.limits, order.model);
    this.#progress = new Progress(equipment.order.workingDirectory);
    this.#transcript = new Transcript(order.transcriptPath, host.files);
    this.#host = host;
    const stream = host.redactEvents();
    // Colours go first: between the letters of a secret they would hide it from the redactor.
    this.#redact = { push: (text) => stream.push(withoutEscapes(text)), end: () => stream.end() };
    this.#started = started;
  }

  /** Aborted when a limit that we count has been passed. */
  get stop(): AbortSignal {
    return this.#stop.signal;
  }

  line(line: string): void {
    for (const event of this.#ear.hear(line)) this.#event(event);
  }

  errorLine(line: string): void {
    if (line.trim() === '') return;
    this.#errorTail = `${this.#errorTail}${line}\n`.slice(-ERROR_TAIL_CHARS);
    if (!this.#order.agent.noise?.test(withoutEscapes(line))) this.#event({ kind: 'other', text: line });
  }

  #event(raw: AgentEvent): void {
    if (raw.kind === 'result') this.#order.onAnswer?.(raw.result);
    this.#take(redactEvent(raw, this.#redact, (text) => this.#host.redact(withoutEscapes(text))));
  }

  #take(event: AgentEvent): void {
    if (event.kind === 'start') {
      this.#version = event.version ?? this.#version;
      this.#sessionId = event.sessionId ?? this.#sessionId;
    }
    if (event.kind === 'text') this.#lastText = event.text;
    if (event.kind === 'tool') this.#toolCalls++;
    if (event.kind === 'denied') this.#denials++;
    if (event.kind === 'retry') this.#retryStatus = event.status ?? this.#retryStatus;
    if (event.kind === 'result') this.#result = event.result;
    if (this.#meter.take(event)) this.#stop.abort();
    const elapsedMs = this.#host.now() - this.#started;
    this.#transcript.add(event, elapsedMs);
    if (event.kind === 'other' && ++this.#others > MOST_OTHER_LINES) {
      if (this.#others === MOST_OTHER_LINES + 1)
        this.#host.log.line('        (the agent prints more lines of its own; they are not shown)');
      return;
    }
    for (const line of this.#progress.lines(event, elapsedMs / 1000)) this.#host.log.line(neutralise(line));
  }

  conclude(watched: Awaited<ReturnType<typeof supervise>>): AgentRun {
    const { agent, equipment } = this.#order;
    for (const event of this.#ear.end(watched.exit, (path) => this.#read(path))) this.#event(event);
    const rest = this.#redact.end();
    if (rest !== '') this.#take({ kind: 'other', text: rest });
    this.#transcript.close();
    const heard = {
      result: this.#result,
      lastText: this.#lastText,
      toolCalls: this.#toolCalls,
      denials: Math.max(this.#denials, this.#result?.denials.length ?? 0),
      lastRetryStatus: this.#retryStatus,
      errorTail: this.#host.redact(this.#errorTail),
    };
    return {
      exit: watched.exit,
      timedOut: watched.timedOut,
      cancelled: watched.cancelled,
      survivors: watched.survivors,
      containment: watched.containment,
      judgement:
        this.#meter.judgement ?? withDenied(agent.judge(heard, watched.exit, equipment.order), equipment.order),
      result: this.#result,
      agentVersion: this.#version,
      sessionId: this.#result?.sessionId ?? this.#sessionId,
      toolCalls: this.#toolCalls,
      ...this.#meter.sums(this.#result),
      lastText: this.#lastText,
      transcript: this.#transcript.fault?.includes('could not') ? undefined : this.#transcript.path,
      notes: this.#transcript.fault ? [this.#transcript.fault] : [],
      seconds: (this.#host.now() - this.#started) / 1000,
    };
  }

  /** What the CLI left below its own folders; the agent may have put anything else in its place. */
  #read(path: string): string | undefined {
    const { dirs } = this.#order.equipment;
    const { files } = this.#host;
    try {
      const ours = Object.values(dirs).some((dir) => files.isWithin(path, dir));
      return ours && files.isPlainFile(path) ? files.read(path, LONGEST_FILE_BYTES) : undefined;
    } catch {
      return undefined;
    }
  }
}

/** No line of `allowed-tools` helps against `denied-tools`, so it is named where it may be the cause. */
function withDenied(judgement: Judgement, { deniedTools }: LaunchOrder): Judgement {
  if (judgement.code !== 'agent-denied' || deniedTools.length === 0) return judgement;
  const also = `denied-tools takes away ${deniedTools.join(', ')}, whatever else allows it.`;
  return { ...judgement, likely: [judgement.likely, also].filter(Boolean).join(' ') };
}

function withoutEscapes(text: string): string {
  const stripper = escapeStripper();
  return stripper.push(text) + stripper.end();
}
