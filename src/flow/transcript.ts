/**
 * The transcript: one JSON line an event. It is given redacted events only, never the agent's raw bytes.
 * A full disk ends the transcript, not the run.
 * Trap: the agent may move its folder, or put a link there; so it is opened before the agent starts, once.
 */
import type { Files, OpenFile } from '../core/host.ts';
import type { AgentEvent } from '../core/launch.ts';

const MOST_CHARS = 50_000_000;
const MOST_CHARS_A_TEXT = 65_536;

export class Transcript {
  readonly path: string;
  #file: OpenFile | undefined;
  #written = 0;
  /** Why it ended early, for the report. */
  fault: string | undefined;

  constructor(path: string, files: Files) {
    this.path = path;
    this.#try(() => {
      // Not continued: what an earlier run, or the repository, left there is not ours.
      files.remove(path);
      this.#file = files.openPrivate(path);
    });
  }

  add(event: AgentEvent, elapsedMs: number): void {
    if (this.fault) return;
    const shorten = (_key: string, value: unknown): unknown =>
      typeof value === 'string' && value.length > MOST_CHARS_A_TEXT
        ? `${value.slice(0, MOST_CHARS_A_TEXT)}… (${value.length} characters)`
        : value;
    const line = `${JSON.stringify({ atMs: Math.round(elapsedMs), ...event }, shorten)}\n`;
    if (this.#written + line.length > MOST_CHARS) {
      this.fault = 'The transcript reached 50 MB and ends there.';
      return;
    }
    this.#written += line.length;
    this.#try(() => this.#file?.append(line));
  }

  close(): void {
    this.#file?.close();
    this.#file = undefined;
  }

  #try(work: () => void): void {
    try {
      work();
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
      this.fault =
        code === 'ENOSPC'
          ? 'The disk is full: the transcript ends early.'
          : `The transcript could not be written (${code}).`;
    }
  }
}
