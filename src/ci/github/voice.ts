/**
 * How we speak to GitHub Actions; the only place that prints `::` commands.
 * In: texts · out: workflow commands in the log, records in GITHUB_ENV, GITHUB_OUTPUT, GITHUB_STATE, GITHUB_STEP_SUMMARY.
 * Trap: a record is closed by a line of the writer's choice. A value that holds that line could add records of its own,
 * so the delimiter is random and looked for in the value.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
import { KeylessError } from '../../core/errors.ts';
import type { AnnotationPlace, Voice } from '../../core/host.ts';
import { revealed, type Secret } from '../../core/secret.ts';
import type { Env, Sinks } from '../platform.ts';

const SUMMARY_BYTES = 1024 * 1024;
const CUT_NOTICE =
  '\n\n> **The summary ends here**: GitHub shows at most 1 MiB. The whole result is in the report and the transcript.\n';
/** A mask of one or two characters would blank that letter in the whole log and protect nothing. */
const SHORTEST_MASK_CHARS = 4;
const NAME = /^[A-Za-z_][\w-]*$/;
/** Names that load code into later steps, or that belong to the runner. */
const REFUSED_ENV =
  /^(NODE_OPTIONS|PATH|BASH_ENV|ENV|CI|LD_.*|DYLD_.*|GITHUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|GIT_.*)$/i;

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

export class GithubVoice implements Voice {
  readonly #env: Env;
  readonly #sinks: Sinks;

  constructor(env: Env, sinks: Sinks) {
    this.#env = env;
    this.#sinks = sinks;
  }

  /** Registers each line of its own: the runner matches line by line, and would take a one-letter line for a mask too. */
  mask(secret: Secret): void {
    for (const line of new Set(secret.reveal().split(/\r\n|\n|\r/))) {
      const text = line.trim();
      if (text.length >= SHORTEST_MASK_CHARS) this.#sinks.log(`::add-mask::${escapeData(text)}`);
    }
  }

  /** @throws KeylessError internal for a name that would load code or belongs to the runner */
  exportEnv(name: string, value: string | Secret): void {
    if (REFUSED_ENV.test(name)) throw new KeylessError('internal', `${name} may not be exported to later steps.`);
    this.#record('GITHUB_ENV', name, typeof value === 'string' ? this.#sinks.redact(value) : revealed(value));
  }

  output(name: string, value: string): void {
    this.#record('GITHUB_OUTPUT', name, this.#sinks.redact(value));
  }

  saveState(name: string, value: string): void {
    this.#record('GITHUB_STATE', name, this.#sinks.redact(value));
  }

  annotate(level: 'notice' | 'warning' | 'error', message: string, title?: string, at?: AnnotationPlace): void {
    const { redact } = this.#sinks;
    const properties = { file: at?.path, line: at?.startLine, endLine: at?.endLine, title };
    const written = Object.entries(properties)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}=${escapeProperty(redact(String(value)))}`);
    const shown = written.length === 0 ? '' : ` ${written.join(',')}`;
    this.#sinks.log(`::${level}${shown}::${escapeData(redact(message))}`);
  }

  group(title: string): void {
    this.#sinks.log(`::group::${escapeData(this.#sinks.redact(title))}`);
  }

  endGroup(): void {
    this.#sinks.log('::endgroup::');
  }

  debug(text: string): void {
    this.#sinks.log(`::debug::${escapeData(this.#sinks.redact(text))}`);
  }

  /** GitHub drops a summary above 1 MiB whole, so it is cut at a line end, what the file already holds counted in. */
  async summary(markdown: string, quick = false): Promise<void> {
    const path = this.#path('GITHUB_STEP_SUMMARY');
    const room = SUMMARY_BYTES - (this.#sinks.size?.(path) ?? 0);
    const text = cutToFit(`${this.#sinks.redact(markdown).trimEnd()}\n`, room);
    if (text === '') {
      this.#sinks.log('The job summary is full (GitHub shows at most 1 MiB); ours was left out.');
      return;
    }
    if (quick || !this.#sinks.ownProcess) return this.#sinks.append(path, text);
    const { summary } = await import('./toolkit.ts');
    await summary.emptyBuffer().addRaw(text).write();
  }

  prepareSummary(): void {
    // A failure is told by the summary itself, which imports the same.
    if (this.#sinks.ownProcess) import('./toolkit.ts').catch(() => {});
  }

  #record(file: string, name: string, value: string): void {
    if (!NAME.test(name)) throw new KeylessError('internal', `"${name}" is not a name for ${file}.`);
    const path = this.#path(file);
    const delimiter = this.#delimiter(value);
    this.#sinks.append(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  }

  #delimiter(value: string): string {
    const base = `keyless_${this.#sinks.random(16)}`;
    let delimiter = base;
    for (let n = 1; value.includes(delimiter); n++) delimiter = `${base}_${n}`;
    return delimiter;
  }

  #path(file: string): string {
    const path = this.#env[file];
    if (path) return path;
    throw new KeylessError('environment-unsafe', `${file} is not set, although GITHUB_ACTIONS is.`, {
      likely: 'GITHUB_ACTIONS was set by hand, or a container was started without the variables of the runner.',
      fix: `Unset GITHUB_ACTIONS outside GitHub, or hand ${file} through to the container.`,
    });
  }
}

/** The text, or as many whole lines of it as fit with a notice; an open code block is closed before the notice. */
function cutToFit(text: string, room: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= room) return text;
  const fence = '\n```';
  const most = room - Buffer.byteLength(CUT_NOTICE) - fence.length;
  if (most <= 0) return '';
  const end = bytes.lastIndexOf('\n', most);
  if (end <= 0) return '';
  const kept = bytes.subarray(0, end).toString();
  const open = (kept.match(/^ {0,3}```/gm)?.length ?? 0) % 2 === 1;
  return `${kept}${open ? fence : ''}${CUT_NOTICE}`;
}
