/**
 * Our own process: its environment, its signals, its debugger, what a core dump of it would hold. The only reader of process.env.
 * Trap: deleting a variable keeps it from children and libraries, not from /proc/PID/environ, which shows the memory it was started
 * with; so that memory is overwritten too, where the system lets a process write to its own.
 * Spec: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html (env_start), https://man7.org/linux/man-pages/man5/core.5.html
 */
import { closeSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { namedLikeKey } from '../kit/key-names.ts';
import { isJwt } from '../process/environment.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that mint identity or speak for the job, and every action input (some are secrets). */
const OURS_ALONE = /^(ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)|ACTIONS_RUNTIME_(URL|TOKEN)|INPUT_.*)$/i;

/** A copy of the environment for the Host; what no child may get by accident is then deleted from the process itself. */
export function takeEnvironment(): Environment {
  const copy = Object.freeze({ ...process.env });
  for (const [name, value] of Object.entries(copy)) {
    if (OURS_ALONE.test(name) || isJwt(value?.trim() ?? '')) delete process.env[name];
  }
  if (process.platform === 'linux') forgetSecretsAtStart();
  // The bundled SDK would tell users of Node.js 20 to upgrade a library that is ours to upgrade.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  return copy;
}

/** Overwrites the values of secrets in the memory that /proc/PID/environ shows; what is still in use is moved first. */
function forgetSecretsAtStart(): void {
  let memory: number | undefined;
  try {
    const stat = readFileSync('/proc/self/stat', 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [from, to] = [Number(fields[47]), Number(fields[48])];
    memory = openSync('/proc/self/mem', 'r+');
    const block = Buffer.alloc(to - from);
    readSync(memory, block, 0, block.length, from);
    for (let at = 0, end = 0; at < block.length; at = end + 1) {
      end = block.indexOf(0, at) < 0 ? block.length : block.indexOf(0, at);
      const cut = block.indexOf('=', at);
      if (cut < at || cut >= end) continue;
      const name = block.toString('utf8', at, cut);
      const isToken = isJwt(block.toString('latin1', cut + 1, end).trim());
      if (!OURS_ALONE.test(name) && !namedLikeKey(name) && !isToken) continue;
      const value = process.env[name];
      if (value !== undefined) process.env[name] = value;
      writeSync(memory, Buffer.alloc(end - cut - 1), 0, end - cut - 1, from + cut + 1);
    }
    block.fill(0);
  } catch {
    // Such a system shows it to our own user; isolation keeps the agent from looking.
  } finally {
    if (memory !== undefined) closeSync(memory);
  }
}

/** A crash writes no memory of ours to disk. */
export function leaveNoCore(): void {
  try {
    if (process.platform === 'linux') writeFileSync('/proc/self/coredump_filter', '0');
  } catch {
    // Not every container lets a process decide this.
  }
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
