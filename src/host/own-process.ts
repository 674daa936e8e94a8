/**
 * Our own process: its environment, its signals, its debugger. The only reader of process.env.
 * Trap: deleting a variable keeps it from children and libraries, not from /proc/PID/environ, which shows the start.
 */

export type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that mint identity or speak for the job, and every action input (some are secrets). */
const OURS_ALONE = /^(ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)|ACTIONS_RUNTIME_(URL|TOKEN)|INPUT_.*)$/i;

/** A copy of the environment for the Host; what no child may get by accident is then deleted from the process itself. */
export function takeEnvironment(): Environment {
  const copy = Object.freeze({ ...process.env });
  for (const name of Object.keys(process.env)) if (OURS_ALONE.test(name)) delete process.env[name];
  // The bundled SDK would tell users of Node.js 20 to upgrade a library that is ours to upgrade.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  return copy;
}

/** Keeps the inspector shut: on SIGUSR1 Node would open a debugging port for every user of the machine. */
export function shutInspector(): void {
  if (process.platform !== 'win32' && !process.listeners('SIGUSR1').includes(ignore)) process.on('SIGUSR1', ignore);
}

function ignore(): void {}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Ctrl-C under npx reaches us twice within milliseconds: from the terminal and from npm. */
const SAME_SIGNAL_MS = 500;

export interface Interruption {
  /** `reason`: 'SIGINT' or 'SIGTERM'. */
  readonly signal: AbortSignal;
  /** Stops listening. */
  release(): void;
}

/**
 * The first signal aborts; a further one leaves at once, after `giveBack`.
 * @param giveBack synchronous, must not throw
 */
export function watchSignals(giveBack: () => void): Interruption {
  const abort = new AbortController();
  let last: { signal: string; at: number } | undefined;
  const heard = (signal: NodeJS.Signals): void => {
    const at = performance.now();
    const repeated = last?.signal === signal && at - last.at < SAME_SIGNAL_MS;
    const first = last === undefined;
    last = { signal, at };
    if (first) abort.abort(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
    else if (!repeated) {
      giveBack();
      process.exit(signal === 'SIGINT' ? 130 : 143);
    }
  };
  for (const name of SIGNALS) process.on(name, heard);
  return {
    signal: abort.signal,
    release: () => {
      for (const name of SIGNALS) process.removeListener(name, heard);
    },
  };
}
