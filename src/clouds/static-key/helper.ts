/**
 * Runs `api-key-helper`: a program that prints a key, as Claude Code's apiKeyHelper does.
 * In: words, time limits · out: the key as text. Starts the program itself, without a shell, in an environment of PATH, HOME, LANG and proxies.
 * Trap: it may hang, print a banner, or start others that outlive it; so it has a group of its own, a limit, and one line to say.
 * What it writes to standard error is dropped: it may hold the key.
 * https://code.claude.com/docs/en/settings (apiKeyHelper)
 */

import { KeylessError } from '../../core/errors.ts';
import type { Child, Host } from '../../core/host.ts';
import type { Exit } from '../../core/launch.ts';
import { trustedPath } from '../../kit/search-path.ts';

export interface HelperLimits {
  readonly warnMs: number;
  readonly mostMs: number;
}

const LIMITS: HelperLimits = { warnMs: 10_000, mostMs: 60_000 };
const MOST_BYTES = 16 * 1024;
/** How long pipes are waited for once the program was ended, milliseconds. */
const PIPE_MS = 1_000;

const PASSED_ON =
  /^(?:PATH|HOME|USERPROFILE|LANG|LC_ALL|TMPDIR|TEMP|TMP|SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|SSL_CERT_FILE|SSL_CERT_DIR|NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy)$/i;

/**
 * @param words program and arguments, the program by absolute path or by a name in PATH
 * @throws KeylessError exchange-failed | exchange-malformed
 */
export async function runHelper(words: readonly string[], host: Host, limits: HelperLimits = LIMITS): Promise<string> {
  const [file = '', ...args] = words;
  const child = host.spawn({ file, args, env: cleanEnvironment(host), cwd: host.cwd, group: true });
  const { exit, bytes, stopped } = await listen(child, host, limits);
  if (stopped === 'limit')
    throw failed(`did not end within ${limits.mostMs / 1000} s`, 'It waits for something that a job does not have.');
  if (stopped === 'size') throw malformed('is longer than 16 KiB');
  if (stopped === 'cancelled') {
    const code = host.cancelled.reason === 'SIGTERM' ? 'terminated' : 'cancelled';
    throw new KeylessError(code, 'The run was cancelled while api-key-helper ran.');
  }
  if (exit === undefined) throw failed('could not be started', 'The program does not exist, or may not be executed.');
  if (exit.code !== 0)
    throw failed(
      `ended with ${exit.code ?? exit.signal}`,
      'It misses a variable or a login: its environment is PATH, HOME, LANG and the proxy variables only.',
    );
  const key = bytes.toString('utf8').trim();
  if (key === '') throw malformed('is empty');
  if (/[\r\n]/.test(key)) throw malformed('has more than one line');
  if (!/^[\x21-\x7e]+$/.test(key)) throw malformed('has characters that no key has');
  return key;
}

/** No token of the job, no key of another step: the program gets what it needs to run, not to log in. */
export function cleanEnvironment(host: Host): Record<string, string> {
  const clean: Record<string, string> = {};
  for (const [name, value] of Object.entries(host.env)) {
    if (value === undefined || value === '' || !PASSED_ON.test(name)) continue;
    clean[name] = name.toUpperCase() === 'PATH' ? trustedPath(host) : value;
  }
  return clean;
}

type Stopped = 'limit' | 'size' | 'cancelled';

interface Heard {
  /** Undefined: it never started. */
  readonly exit: Exit | undefined;
  readonly bytes: Buffer;
  readonly stopped: Stopped | undefined;
}

async function listen(child: Child, host: Host, limits: HelperLimits): Promise<Heard> {
  const chunks: Buffer[] = [];
  let size = 0;
  let stopped: Stopped | undefined;
  let giveUp: NodeJS.Timeout | undefined;
  let abandon: () => void = () => {};
  // A process it left behind outside the group may hold the pipe open for ever.
  const abandoned = new Promise<undefined>((resolve) => {
    abandon = () => resolve(undefined);
  });
  const stop = (why: Stopped): void => {
    stopped ??= why;
    child.kill('SIGKILL');
    giveUp ??= setTimeout(abandon, PIPE_MS);
  };
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MOST_BYTES) stop('size');
    else chunks.push(chunk);
  });
  child.stderr.resume();
  const cancel = (): void => stop('cancelled');
  host.cancelled.addEventListener('abort', cancel, { once: true });
  if (host.cancelled.aborted) cancel();
  const slow = setTimeout(() => {
    host.log.line(`api-key-helper takes longer than ${limits.warnMs / 1000} s.`);
  }, limits.warnMs);
  const most = setTimeout(() => stop('limit'), limits.mostMs);
  try {
    return { exit: await Promise.race([child.exit, abandoned]), bytes: Buffer.concat(chunks), stopped };
  } catch {
    return { exit: undefined, bytes: Buffer.alloc(0), stopped };
  } finally {
    clearTimeout(slow);
    clearTimeout(most);
    clearTimeout(giveUp);
    host.cancelled.removeEventListener('abort', cancel);
  }
}

const BY_HAND = 'Run it by hand with a clean environment:\n  env -i PATH="$PATH" HOME="$HOME" <the command>';

function failed(what: string, likely: string): KeylessError {
  return new KeylessError('exchange-failed', `api-key-helper ${what}.`, { likely, fix: BY_HAND });
}

function malformed(what: string): KeylessError {
  return new KeylessError('exchange-malformed', `What api-key-helper printed ${what}.`, {
    likely: 'It prints a banner, a prompt or JSON beside the key.',
    fix: 'Let it print the key alone, on one line.',
  });
}
