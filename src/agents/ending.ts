/** How a process ended, in words for a judgement. Pure. */
import type { Exit } from '../core/launch.ts';

/** The last line of standard error that says something, short enough for a message. */
export function lastWords(tail: string): string {
  const line = tail.trimEnd().split('\n').at(-1)?.trim() ?? '';
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

export function ended(exit: Exit): string {
  if (exit.signal !== undefined) return `was ended by ${exit.signal}`;
  return exit.code === undefined ? 'ended' : `ended with status ${exit.code}`;
}
