/**
 * Runs one child under a wall clock and sees to it that nothing it started is left: gently, then firmly, then the whole tree.
 *
 * In: a SpawnOrder and sinks for its output → out: how it ended and what had to be hunted. No host is contacted.
 * Traps: a survivor that holds the output open would keep us waiting for ever, so the end of the process counts and not the end
 * of its pipes; when a job is cancelled the CI system leaves a few seconds only; on SIGINT the agent may still write its result,
 * on SIGTERM it does not.
 * Spec: https://docs.github.com/en/actions/reference/workflow-cancellation-reference (SIGINT, 7.5 s, SIGTERM, 2.5 s)
 */
import { KeylessError } from '../core/errors.ts';
import type { Child, Host, SpawnOrder } from '../core/host.ts';
import type { Exit } from '../core/launch.ts';
import { type Containment, contained, grouped, type Held } from './containment.ts';
import { Family } from './family.ts';
import type { Isolation } from './isolation/index.ts';
import { type ProcessTable, processTable } from './proc.ts';

export interface SuperviseOptions {
  readonly timeoutSeconds: number;
  /** Gets every piece of standard output. A promise holds the child back until it resolves. */
  readonly onStdout: (bytes: Buffer) => void | Promise<void>;
  readonly onStderr: (bytes: Buffer) => void | Promise<void>;
  /** From the gentle signal to the firm end when the time is over. Default 8. */
  readonly graceSeconds?: number;
  /** False: a process group even where a namespace is possible (its first process, a shell, drops variables with odd names). */
  readonly namespace?: boolean;
  /** Aborted when a limit of ours was reached: the child is ended as when its time is over. */
  readonly stop?: AbortSignal;
  /** Keeps the child from us; default: what containment gives. */
  readonly isolation?: Pick<Isolation, 'wrap' | 'ended'> | undefined;
  /** The process table; the platform's own by default. */
  readonly processes?: ProcessTable;
}

export interface Supervised {
  readonly exit: Exit;
  readonly timedOut: boolean;
  readonly cancelled?: 'SIGINT' | 'SIGTERM' | undefined;
  /** Processes that outlived the agent and were ended, `name (pid)`. */
  readonly survivors: readonly string[];
  readonly containment: Containment;
}

/** The variable every descendant carries unless it removes it. */
const MARK = 'KEYLESS_RUN_MARK';
const DEFAULT_GRACE_SECONDS = 8;
/** After a cancel: gentle, firm and the report must fit in 7 seconds. */
const CANCEL_GRACE_SECONDS = 4;
/** Part of the grace after which SIGTERM follows SIGINT. */
const TERM_AT = 0.6;
/** Silence on open pipes, after everything that was found is dead, that is taken for the end. */
const SILENCE_MS = 1000;
const POLL_MS = 100;

/** For a race: does not keep our own process alive. */
const tick = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms).unref());
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Hands pieces on one after the other; while one is in work the child is held back, so that memory stays flat. */
class Drain {
  #pending: Promise<void> = Promise.resolve();
  #waiting = 0;
  #failed = false;
  /** Milliseconds on a clock that only goes forward. */
  #lastAt = performance.now();
  readonly #stream: Child['stdout'];
  readonly #sink: (bytes: Buffer) => void | Promise<void>;
  readonly #fail: (error: unknown) => void;

  constructor(stream: Child['stdout'], sink: (bytes: Buffer) => void | Promise<void>, fail: (error: unknown) => void) {
    this.#stream = stream;
    this.#sink = sink;
    this.#fail = fail;
    stream.on('data', (bytes: Buffer) => this.#take(bytes));
    stream.on('error', () => undefined);
  }

  #take(bytes: Buffer): void {
    this.#lastAt = performance.now();
    // Node lets the pipe flow once more when the child ends: what comes while a piece is in work has to queue.
    const work = this.#waiting > 0 ? this.#pending.then(() => this.#give(bytes)) : this.#give(bytes);
    if (!work) return;
    this.#stream.pause();
    this.#waiting++;
    this.#pending = work.then(() => {
      this.#lastAt = performance.now();
      if (--this.#waiting === 0) this.#stream.resume();
    });
  }

  /** Never rejects. */
  #give(bytes: Buffer): void | Promise<void> {
    if (this.#failed) return;
    try {
      return this.#sink(bytes)?.catch((error) => this.#refuse(error));
    } catch (error) {
      this.#refuse(error);
    }
  }

  #refuse(error: unknown): void {
    this.#failed = true;
    this.#fail(error);
  }

  get idleMs(): number {
    return this.#waiting > 0 ? 0 : performance.now() - this.#lastAt;
  }

  settled(): Promise<void> {
    return this.#pending;
  }
}

/** Ends the child step by step; a second call can only make it quicker. */
class Ending {
  readonly #host: Host;
  readonly #child: Child;
  readonly #timers: NodeJS.Timeout[] = [];
  #firmAt = Number.POSITIVE_INFINITY;

  constructor(host: Host, child: Child) {
    this.#host = host;
    this.#child = child;
  }

  get begun(): boolean {
    return Number.isFinite(this.#firmAt);
  }

  begin(graceSeconds: number): void {
    const firmAt = performance.now() + graceSeconds * 1000;
    if (firmAt >= this.#firmAt) return;
    const first = !this.begun;
    this.#firmAt = firmAt;
    this.clear();
    if (this.#host.platform === 'win32') {
      this.#treeOnWindows();
      return;
    }
    if (first) this.#child.kill('SIGINT');
    this.#timers.push(setTimeout(() => this.#child.kill('SIGTERM'), graceSeconds * TERM_AT * 1000));
    this.#timers.push(setTimeout(() => this.#child.kill('SIGKILL'), graceSeconds * 1000));
  }

  clear(): void {
    for (const timer of this.#timers.splice(0)) clearTimeout(timer);
  }

  /** There is no gentle signal for a console process; its tree must be walked while the root still lives. */
  #treeOnWindows(): void {
    const root = this.#host.env.SystemRoot ?? 'C:\\Windows';
    try {
      const killer = this.#host.spawn({
        file: `${root}\\System32\\taskkill.exe`,
        args: ['/PID', String(this.#child.pid), '/T', '/F'],
        env: { SystemRoot: root },
        cwd: this.#host.cwd,
      });
      killer.stdout.resume();
      killer.stderr.resume();
      killer.exit.catch(() => this.#child.kill('SIGKILL'));
    } catch {
      this.#child.kill('SIGKILL');
    }
  }
}

function reasonOf(signal: AbortSignal): 'SIGINT' | 'SIGTERM' {
  return signal.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
}

/** How the process itself ended, by the host's word, else by the process table. Its pipes may still be open. */
async function rootEnded(child: Child, table: ProcessTable, startTime: string | undefined): Promise<Exit | undefined> {
  if (child.ended) return child.ended;
  let exit: Exit | undefined;
  let done = false;
  const over = child.exit.then(
    (how) => {
      exit = how;
      done = true;
    },
    () => {
      done = true;
    },
  );
  while (!done) {
    await Promise.race([over, tick(Math.max(POLL_MS, table.everyMs ?? 0))]);
    if (done || startTime === undefined) continue;
    const row = table.row(child.pid);
    if (!row || row.zombie || row.startTime !== startTime) return undefined;
  }
  return exit;
}

/**
 * The rest of the output, until the pipes are closed. Everything that was found is dead by now; should a process that was not
 * found hold them open, silence ends the wait.
 */
async function pipesClosed(exit: Promise<Exit>, drains: readonly Drain[]): Promise<Exit | undefined> {
  let how: Exit | undefined;
  const from = performance.now();
  const over = exit.then((known) => {
    how = known;
  });
  while (how === undefined) {
    await Promise.race([over, tick(POLL_MS)]);
    const idle = Math.min(performance.now() - from, ...drains.map((one) => one.idleMs));
    if (how === undefined && idle > SILENCE_MS) return undefined;
  }
  return how;
}

/**
 * Runs the child to its end, whatever that takes.
 * @throws KeylessError `agent-unavailable` when it cannot be started; whatever a sink threw, after the child was ended
 */
export async function supervise(host: Host, order: SpawnOrder, options: SuperviseOptions): Promise<Supervised> {
  let back: Promise<void> | undefined;
  // What was lent comes back once, however this ends.
  const ended = (): Promise<void> => {
    back ??= options.isolation?.ended() ?? Promise.resolve();
    return back;
  };
  try {
    return await watch(host, order, options, ended);
  } finally {
    await ended();
  }
}

async function watch(
  host: Host,
  order: SpawnOrder,
  options: SuperviseOptions,
  ended: () => Promise<void>,
): Promise<Supervised> {
  const mark = host.random(16);
  const marked = { ...order, env: { ...order.env, [MARK]: mark } };
  const hold = await held(host, marked, options);
  if (host.cancelled.aborted) {
    return {
      exit: { code: undefined, signal: undefined },
      timedOut: false,
      cancelled: reasonOf(host.cancelled),
      survivors: [],
      containment: hold.containment,
    };
  }
  const table = options.processes ?? processTable(host.platform);
  const before = hold.containment === 'process-group' ? table.list() : [];
  const child = reached(start(host, hold.order), hold);
  const startTime = table.row(child.pid)?.startTime;
  if (startTime !== undefined) host.lease({ kind: 'process', pid: child.pid, startTime });

  const ending = new Ending(host, child);
  let sinkFault: { error: unknown } | undefined;
  const fail = (error: unknown): void => {
    sinkFault ??= { error };
    ending.begin(1);
  };
  const drains = [new Drain(child.stdout, options.onStdout, fail), new Drain(child.stderr, options.onStderr, fail)];

  let timedOut = false;
  const clock = setTimeout(() => {
    timedOut = true;
    ending.begin(options.graceSeconds ?? DEFAULT_GRACE_SECONDS);
  }, options.timeoutSeconds * 1000);
  const cancel = (): void => ending.begin(Math.min(options.graceSeconds ?? CANCEL_GRACE_SECONDS, CANCEL_GRACE_SECONDS));
  host.cancelled.addEventListener('abort', cancel, { once: true });
  if (host.cancelled.aborted) cancel();
  const stop = (): void => ending.begin(options.graceSeconds ?? DEFAULT_GRACE_SECONDS);
  options.stop?.addEventListener('abort', stop, { once: true });

  const family =
    hold.containment === 'process-group'
      ? new Family(
          table,
          child.pid,
          // On a person's own machine a process in that folder may be theirs.
          { mark: `${MARK}=${mark}`, self: process.pid, folder: host.env.CI ? order.cwd : undefined },
          before,
        )
      : undefined;
  family?.look();
  const release = host.atExit?.(() => {
    child.kill('SIGKILL');
    for (const row of family?.look(true) ?? []) table.kill(row, 'SIGKILL');
  });
  const looking = family && table.everyMs !== undefined ? setInterval(() => family.look(), table.everyMs) : undefined;

  try {
    const how = await rootEnded(child, table, startTime);
    clearTimeout(clock);
    clearInterval(looking);
    ending.clear();
    // The rest of the group, then what left it. In a namespace the kernel has done both.
    const survivors = family ? await family.end(wait) : [];
    await ended();
    const closed = await pipesClosed(started(child.exit, order.file), drains);
    await Promise.all(drains.map((one) => one.settled()));
    if (sinkFault) throw sinkFault.error;
    return {
      exit: closed ?? how ?? { code: undefined, signal: undefined },
      timedOut,
      cancelled: host.cancelled.aborted ? reasonOf(host.cancelled) : undefined,
      survivors,
      containment: hold.containment,
    };
  } finally {
    clearTimeout(clock);
    clearInterval(looking);
    ending.clear();
    release?.();
    host.cancelled.removeEventListener('abort', cancel);
    options.stop?.removeEventListener('abort', stop);
  }
}

function held(host: Host, order: SpawnOrder, { isolation, namespace }: SuperviseOptions): Promise<Held> | Held {
  if (isolation) return isolation.wrap(order);
  return namespace === false ? grouped(host, order) : contained(host, order);
}

function start(host: Host, order: SpawnOrder): Child {
  try {
    return host.spawn(order);
  } catch (error) {
    throw cannotStart(order.file, error);
  }
}

async function started(exit: Promise<Exit>, file: string): Promise<Exit> {
  try {
    return await exit;
  } catch (error) {
    throw cannotStart(file, error);
  }
}

/** Signals take the way the hold knows. */
function reached(child: Child, { signal }: Held): Child {
  if (!signal) return child;
  return {
    ...child,
    kill: (name) => {
      signal(name);
      return true;
    },
  };
}

function cannotStart(file: string, error: unknown): KeylessError {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  return new KeylessError('agent-unavailable', `The agent could not be started (${code}).`, {
    likely:
      code === 'E2BIG'
        ? 'Arguments and environment together are too long.'
        : `The file ${file} is missing or may not be executed.`,
    fix:
      code === 'E2BIG'
        ? 'Shorten system-prompt, json-schema or agent-env.'
        : 'Remove the cache folder of keyless-agent and run again.',
    cause: error,
  });
}
