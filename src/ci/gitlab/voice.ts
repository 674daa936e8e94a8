/**
 * How we speak to GitLab: foldable sections in the log, and a dotenv report for later jobs.
 * In: texts · out: lines and section markers in the log; KEYLESS_* in the file that KEYLESS_DOTENV names.
 * Traps: no runner takes masks from a job, so none is ever printed: the line would show the secret. A dotenv report sets variables
 * in later jobs and is shown to nobody as masked, so it holds words from a list and numbers only, never text of a model, which
 * could name PATH.
 * https://docs.gitlab.com/ci/jobs/job_logs/#custom-collapsible-sections · https://docs.gitlab.com/ci/yaml/artifacts_reports/#artifactsreportsdotenv
 */
import { KeylessError } from '../../core/errors.ts';
import type { AnnotationPlace, Voice } from '../../core/host.ts';
import type { Env, Sinks } from '../platform.ts';

const WORD = /^[a-z][a-z-]{0,30}$/;
const NUMBER = /^\d{1,15}(\.\d{1,12})?$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** Outputs that may be told, each with the form its value must have. Whatever is not here stays in report.json. */
export const DOTENV: Readonly<Record<string, RegExp>> = {
  outcome: WORD,
  isolation: WORD,
  'cost-usd': NUMBER,
  turns: NUMBER,
  'input-tokens': NUMBER,
  'output-tokens': NUMBER,
  'duration-seconds': NUMBER,
  exceeded: NUMBER,
  'review-findings': NUMBER,
  'review-reach': WORD,
  unknown: NUMBER,
  'aws-account-id': NUMBER,
  'credential-expires-at': TIME,
};

/** `cost-usd` → `KEYLESS_COST_USD`. */
export function dotenvName(output: string): string {
  return `KEYLESS_${output.toUpperCase().replaceAll('-', '_')}`;
}

/** Carriage return and erasing the line hide the marker itself. */
const ERASE = '\u001b[0K';
const COLOURS = { notice: '\u001b[36m', warning: '\u001b[33m', error: '\u001b[31m' } as const;
const PLAIN = '\u001b[0m';

export class GitlabVoice implements Voice {
  readonly #env: Env;
  readonly #sinks: Sinks;
  readonly #outputs = new Map<string, string>();
  #sections = 0;

  constructor(env: Env, sinks: Sinks) {
    this.#env = env;
    this.#sinks = sinks;
  }

  /** Nothing: on GitLab our own redactor is the only mask. */
  mask(): void {}

  exportEnv(name: string): void {
    throw new KeylessError('input-invalid', `GitLab has no later step of this job that ${name} could be exported to.`, {
      fix: 'keyless-agent auth --env-file FILE, or keyless-agent exec -- COMMAND',
    });
  }

  /** Written whole each time: what an agent may have left in the file's place is gone. */
  output(name: string, value: string): void {
    const path = this.#env.KEYLESS_DOTENV;
    if (!path || DOTENV[name]?.test(value) !== true) return;
    this.#outputs.set(dotenvName(name), value);
    this.#sinks.replace?.(path, [...this.#outputs].map(([key, text]) => `${key}=${text}\n`).join(''));
  }

  annotate(level: 'notice' | 'warning' | 'error', message: string, title?: string, at?: AnnotationPlace): void {
    const where = at ? `${at.path}${at.startLine === undefined ? '' : `:${at.startLine}`}: ` : '';
    const text = this.#line(`${where}${title ? `${title}: ` : ''}${message}`);
    this.#sinks.log(`${COLOURS[level]}${level}:${PLAIN} ${text}`);
  }

  /** GitLab has no job summary; the flow writes it to a file. */
  async summary(): Promise<void> {}

  /** No step comes after ours. */
  saveState(): void {}

  group(title: string): void {
    this.#sections++;
    this.#mark('start', this.#line(title));
  }

  endGroup(): void {
    if (this.#sections > 0) this.#mark('end', '');
  }

  #mark(side: 'start' | 'end', title: string): void {
    const seconds = Math.floor((this.#sinks.now?.() ?? 0) / 1000);
    this.#sinks.log(`${ERASE}section_${side}:${seconds}:keyless_agent_${this.#sections}\r${ERASE}${title}`);
  }

  /** One line, without a secret, and without what could be a marker or an escape sequence of its own. */
  #line(text: string): string {
    return this.#sinks
      .redact(text.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' '))
      .replaceAll(/section_(?=start|end)/g, 'section _');
  }
}
