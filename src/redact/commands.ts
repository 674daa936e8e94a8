/**
 * Takes the power out of text for the job log: what an agent prints must not be read as an order by the CI system.
 *
 * In: text, whole or in pieces. Out: the same, readable, with commands broken and escape sequences gone. Talks to no host.
 * A second filter, for the job log alone: never for structured output, which must stay as it was written.
 *
 * One plain space breaks a marker: `::error::x` becomes `: :error::x`, `##[error]x` becomes `## [error]x`, and
 * `section_start:1:x` becomes `section _start:1:x`. Everything else passes as it is; `::1`, `:::` and `a::b` do too.
 *
 * GitHub reads `::name …::` after leading white space of a line, a line also ends at a lone carriage return, and `##[name]`
 * anywhere in a line. GitLab reads `section_start:`/`section_end:` and forgives white space around the colons, so the word
 * itself is broken. The rule looks at the form, not at a list of names: tomorrow's commands are covered.
 *
 * The trap: escape sequences are taken out first, for `ESC[0m::error::` starts with a command once they are gone. For the same
 * reason secrets must be searched after that and before the markers are broken; {@link logFilter} keeps this order.
 *
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * https://docs.gitlab.com/ci/jobs/job_logs/ · escape sequences: ECMA-48 §5
 */
import type { RedactStream } from '../core/host.ts';

/** A whole text without escape sequences and commands. The text itself when it has none. */
export function neutralise(text: string): string {
  const stream = neutraliser();
  const out = stream.push(text);
  return out + stream.end();
}

/** The same for text in pieces: a command or sequence cut in two is still found. */
export function neutraliser(): RedactStream {
  return chain([new EscapeStripper(), new MarkerBreaker()]);
}

/**
 * Everything text needs on its way to the job log, in the one safe order: escape sequences out, secrets out, markers broken.
 *
 * @param redactor a fresh stream of the vault
 */
export function logFilter(redactor: RedactStream): RedactStream {
  return chain([new EscapeStripper(), redactor, new MarkerBreaker()]);
}

/** Text without terminal escape sequences, in pieces: for sinks that are no log but show an agent's words. */
export function escapeStripper(): RedactStream {
  return new EscapeStripper();
}

function chain(streams: readonly RedactStream[]): RedactStream {
  return {
    push: (text) => streams.reduce((passed, stream) => stream.push(passed), text),
    end: () => streams.reduce((passed, stream) => stream.push(passed) + stream.end(), ''),
  };
}

type EscapeState = 'text' | 'escape' | 'intermediate' | 'control' | 'string' | 'string-escape';

const ESCAPE_START = /[\u001b\u0080-\u009f]/;

/** Drops CSI, OSC, DCS, APC, PM and SOS sequences, two-character escapes and single C1 controls. */
class EscapeStripper implements RedactStream {
  #state: EscapeState = 'text';

  push(text: string): string {
    if (this.#state === 'text' && !ESCAPE_START.test(text)) return text;
    let out = '';
    for (let i = 0; i < text.length; i++) {
      const character = text[i]!;
      const code = text.charCodeAt(i);
      const shown = this.#state === 'text' && code !== 0x1b && (code < 0x80 || code > 0x9f);
      if (shown || this.#step(code)) out += character;
    }
    return out;
  }

  end(): string {
    this.#state = 'text';
    return '';
  }

  /** Moves on by one code unit. True: it belongs to no sequence and is shown. */
  #step(code: number): boolean {
    const before = this.#state;
    // A line break ends any sequence, so that a broken one cannot swallow the rest of the log.
    if (code === 0x0a || code === 0x0d) {
      this.#state = 'text';
      return true;
    }
    if (code === 0x1b) {
      this.#state = before === 'string' ? 'string-escape' : 'escape';
      return false;
    }
    if (code >= 0x80 && code <= 0x9f) {
      this.#state = afterC1(code);
      return false;
    }
    if (before === 'string') {
      if (code === 0x07) this.#state = 'text';
      return false;
    }
    if (before === 'control') return this.#control(code);
    return this.#escape(code, before);
  }

  /** Inside CSI: parameters and intermediates up to one final byte; anything else is text again. */
  #control(code: number): boolean {
    if (code >= 0x20 && code <= 0x3f) return false;
    this.#state = 'text';
    return code < 0x40 || code > 0x7e;
  }

  /** Behind ESC: the 7-bit spelling of a C1 control, or intermediates and one final byte. */
  #escape(code: number, before: EscapeState): boolean {
    if (code >= 0x20 && code <= 0x2f) {
      this.#state = 'intermediate';
      return false;
    }
    const c1 = before !== 'intermediate' && code >= 0x40 && code <= 0x5f;
    this.#state = c1 ? afterC1(code + 0x40) : 'text';
    return code < 0x30 || code > 0x7e;
  }
}

/** CSI opens a control sequence; DCS, SOS, OSC, PM and APC open a string; the others stand alone. */
function afterC1(code: number): EscapeState {
  if (code === 0x9b) return 'control';
  return [0x90, 0x98, 0x9d, 0x9e, 0x9f].includes(code) ? 'string' : 'text';
}

/** A marker and the character behind it that decides. */
const MARKER = /::(?=[A-Za-z])|##\[(?=[A-Za-z])|section_(?:start|end)(?=[:\s])/g;

/** An end that the next character could turn into a marker; what stands before the place to break is given out at once. */
const UNDECIDED = /(?::{1,2}|(?<=##)\[|(?<=section)_(?:s|st|sta|star|start|e|en|end)?)$/;

/** Characters of a marker that may be given out before it is decided: `section`. */
const CONTEXT = 7;

class MarkerBreaker implements RedactStream {
  /** The last characters given out. */
  #context = '';
  #held = '';
  /** Only white space so far in the line that `#held` continues. */
  #lineStart = true;

  push(text: string): string {
    if (text === '') return '';
    const from = this.#context.length;
    const whole = this.#context + this.#held + text;
    const to = this.#undecided(whole, from);
    const broken = this.#broken(whole, from, to);
    this.#lineStart = this.#startsLine(whole, from, to);
    this.#held = whole.slice(to);
    this.#context = whole.slice(Math.max(0, to - CONTEXT), to);
    return broken;
  }

  end(): string {
    const rest = this.#held;
    this.#held = '';
    this.#context = '';
    this.#lineStart = true;
    return rest;
  }

  /** Where the end begins that must wait; the text's length when nothing must. */
  #undecided(whole: string, from: number): number {
    const found = UNDECIDED.exec(whole);
    if (found === null || found.index < from) return whole.length;
    if (whole[found.index] === ':' && !this.#startsLine(whole, from, found.index)) return whole.length;
    return found.index;
  }

  #broken(whole: string, from: number, to: number): string {
    let out = '';
    let at = from;
    for (const { 0: marker, index } of whole.matchAll(MARKER)) {
      const place = index + breakAt(marker);
      if (place < at || place >= to) continue;
      if (marker === '::' && !this.#startsLine(whole, from, index)) continue;
      out += `${whole.slice(at, place)} `;
      at = place;
    }
    return out + whole.slice(at, to);
  }

  /** True when nothing but white space stands between the start of the line and `at`. */
  #startsLine(whole: string, from: number, at: number): boolean {
    for (let i = at - 1; i >= from; i--) {
      if (whole[i] === '\n' || whole[i] === '\r') return true;
      if (!/\s/.test(whole[i]!)) return false;
    }
    return this.#lineStart;
  }
}

function breakAt(marker: string): number {
  if (marker === '::') return 1;
  return marker === '##[' ? 2 : CONTEXT;
}
