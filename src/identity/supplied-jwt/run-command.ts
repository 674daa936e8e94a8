/**
 * Runs `jwt-token-command` and takes what it prints.
 * In: words, a host · out: the text on standard output. What the command itself talks to is its own affair.
 * Traps: a program started with our environment could take every other secret with it, so it gets three variables; a child it
 * leaves behind can hold the pipe open for ever; its messages may hold the token, so they are never shown.
 */

import { KeylessError } from '../../core/errors.ts';
import type { Child, Host } from '../../core/host.ts';
import type { Exit } from '../../core/launch.ts';
import { trustedPath } from '../../kit/search-path.ts';
import { noToken } from './refusals.ts';

export interface CommandLimits {
  readonly longestMs: number;
  /** After this long the log says what we are waiting for. */
  readonly patienceMs: number;
  /** From the gentle signal to the firm one. */
  readonly graceMs: number;
}
export const LIMITS: CommandLimits = { longestMs: 60_000, patienceMs: 10_000, graceMs: 2_000 };

/** What a program needs to find itself; on Windows the system's own folders too. */
const PASSED = ['PATH', 'HOME', 'LANG'] as const;
const PASSED_WINDOWS = ['Path', 'USERPROFILE', 'SystemRoot', 'SystemDrive', 'ComSpec', 'PATHEXT'] as const;

/**
 * @param mostBytes more output than this ends the command
 * @throws KeylessError identity-unavailable
 */
export async function runCommand(
  words: readonly string[],
  mostBytes: number,
  host: Host,
  limits: CommandLimits = LIMITS,
): Promise<string> {
  const [file = '', ...args] = words;
  const child = host.spawn({ file, args, env: cleanEnvironment(host), cwd: host.cwd, group: true });
  const ended = await watch(child, mostBytes, limits, host);
  if (host.cancelled.aborted) {
    const code = host.cancelled.reason === 'SIGTERM' ? 'terminated' : 'cancelled';
    throw new KeylessError(code, 'The run was cancelled while jwt-token-command ran.');
  }
  if (typeof ended.end === 'string') throw refusal(ended.end, limits);
  if (ended.end.code === 0) return ended.text;
  throw refusal(ended.end.code === undefined ? 'signal' : `status ${ended.end.code}`, limits);
}

export function cleanEnvironment(host: Host): Record<string, string> {
  const names = host.platform === 'win32' ? [...PASSED, ...PASSED_WINDOWS] : PASSED;
  const env: Record<string, string> = {};
  for (const name of names) {
    const value = host.env[name];
    if (value) env[name] = name.toUpperCase() === 'PATH' ? trustedPath(host) : value;
  }
  return env;
}

type End = (Exit & { readonly left?: boolean }) | 'absent' | 'time' | 'size';

/** Never rejects; the whole group is gone, or has been told to go, when it resolves. */
async function watch(
  child: Child,
  mostBytes: number,
  limits: CommandLimits,
  host: Host,
): Promise<{ end: End; text: string }> {
  const chunks: Buffer[] = [];
  let size = 0;
  const end = await new Promise<End>((resolve) => {
    const timers = [
      setTimeout(() => resolve('time'), limits.longestMs),
      setTimeout(
        () => host.voice.annotate('warning', `Still waiting for jwt-token-command (${limits.patienceMs / 1000} s).`),
        limits.patienceMs,
      ),
    ];
    const cancel = (): void => resolve('time');
    host.cancelled.addEventListener('abort', cancel, { once: true });
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > mostBytes) resolve('size');
      else chunks.push(chunk);
    });
    child.stderr.resume();
    // A child it left behind may hold the pipe open.
    child.ended?.then((exit) => timers.push(setTimeout(() => resolve({ ...exit, left: true }), limits.graceMs)));
    child.exit
      .then(resolve, () => resolve('absent'))
      .finally(() => {
        for (const timer of timers) clearTimeout(timer);
        host.cancelled.removeEventListener('abort', cancel);
      });
  });
  if (end === 'time' || end === 'size' || (typeof end === 'object' && end.left)) await stop(child, limits.graceMs);
  return { end, text: Buffer.concat(chunks).toString('utf8') };
}

/** Gently, then firmly. */
async function stop(child: Child, graceMs: number): Promise<void> {
  const gone = child.exit.then(
    () => true,
    () => true,
  );
  const grace = (): Promise<false> => new Promise((resolve) => void setTimeout(resolve, graceMs, false));
  child.kill('SIGTERM');
  if (await Promise.race([gone, grace()])) return;
  child.kill('SIGKILL');
  await Promise.race([gone, grace()]);
}

function refusal(end: string, { longestMs }: CommandLimits): KeylessError {
  const what: Readonly<Record<string, string>> = {
    absent: 'could not be started',
    time: `took longer than ${longestMs / 1000} s and was ended`,
    size: 'printed more than 16 KiB and was ended',
    signal: 'was ended by a signal',
  };
  return noToken(
    `jwt-token-command ${what[end] ?? `failed with ${end}`}.`,
    end === 'absent'
      ? 'There is no such program, or it may not be run.'
      : 'It gets an environment of PATH, HOME and LANG only; its messages are not shown, for they may hold the token.',
    'Run it by hand:  env -i PATH="$PATH" HOME="$HOME" LANG="$LANG" COMMAND   It has to print the JWT and nothing else.',
  );
}
