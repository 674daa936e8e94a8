/** Runs one short program to its end and keeps what it printed, up to a bound. */
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import { supervise } from '../../process/supervise.ts';

const LONGEST_ANSWER = 64 * 1024;
const LONGEST_TAIL = 8 * 1024;

export interface Ended {
  readonly code: number | undefined;
  readonly timedOut: boolean;
  readonly out: string;
  /** The end of standard error. */
  readonly tail: string;
}

export interface Errand {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly seconds: number;
}

/** @throws KeylessError `agent-unavailable` when it cannot be started, `cancelled` or `terminated` */
export async function finish(errand: Errand, host: Host): Promise<Ended> {
  let out = '';
  let tail = '';
  const { file, args, env, cwd } = errand;
  const done = await supervise(
    host,
    { file, args, env, cwd },
    {
      timeoutSeconds: errand.seconds,
      graceSeconds: 2,
      onStdout: (bytes) => {
        if (out.length < LONGEST_ANSWER) out += bytes.toString('utf8');
      },
      onStderr: (bytes) => {
        tail = (tail + bytes.toString('utf8')).slice(-LONGEST_TAIL);
      },
    },
  );
  if (done.cancelled)
    throw new KeylessError(
      done.cancelled === 'SIGTERM' ? 'terminated' : 'cancelled',
      'The run was cancelled while the agent was fetched.',
    );
  return { code: done.exit.code, timedOut: done.timedOut, out, tail };
}

/** The first line of what was said, without what must not be shown. */
export function firstWords(text: string, host: Host): string | undefined {
  const words = host
    .redact(text)
    .replaceAll(/\/\/[^/@\s]+@/g, '//***@')
    .trim()
    .split('\n')[0]
    ?.slice(0, 200);
  return words || undefined;
}
