/**
 * Inputs are data, declared once by the adapter that reads them. From the declarations come action.yml, the CLI's flags and
 * help, and the tables in the docs. Reading is typed; faults are gathered, so that all are told at once.
 */
import type { Fault } from './errors.ts';
import { Secret } from './secret.ts';

export type InputType = 'text' | 'flag' | 'list' | 'duration' | 'number' | 'secret';

export interface InputSpec {
  readonly name: string;
  readonly type: InputType;
  /** One sentence for the help and the docs. */
  readonly about: string;
  /** The heading the docs and the help print it under. */
  readonly group: InputGroup;
  readonly default?: string;
  readonly choices?: readonly string[];
  /** An example value for the docs and for "write instead" lines. */
  readonly example?: string;
  /** Spellings people paste from other tools; answered with the right name or accepted. */
  readonly alias?: readonly string[];
  /** Not offered in action.yml (a shell-only input such as `env-file`). */
  readonly shellOnly?: boolean;
}

export type InputGroup =
  | 'Task'
  | 'Agent'
  | 'Identity'
  | 'AWS'
  | 'Google Cloud'
  | 'Azure'
  | 'Anthropic'
  | 'OpenAI'
  | 'Copilot'
  | 'Gateway'
  | 'Limits'
  | 'Review'
  | 'Safety'
  | 'Results';

/** Where a value came from, for "who wins" tables. */
export interface RawInput {
  readonly value: string;
  readonly from: string;
}

const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;

/** `90s`, `10m`, `1h30m` → seconds; undefined when it is not a duration (a bare number is not). */
export function parseDuration(text: string): number | undefined {
  const match = DURATION.exec(text.trim());
  if (!match || text.trim() === '') return undefined;
  const [, h, m, s] = match;
  return Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0);
}

/** Seconds → `1h30m`, `45s`. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const h = Math.floor(whole / 3600);
  const m = Math.floor((whole % 3600) / 60);
  const s = whole % 60;
  return `${h ? `${h}h` : ''}${m ? `${m}m` : ''}${s || whole === 0 ? `${s}s` : ''}`;
}

/** The inputs of one run: typed readers over raw text, with the faults found so far. */
export class Inputs {
  readonly #raw: ReadonlyMap<string, RawInput>;
  readonly #supplied = new Map<string, RawInput>();
  readonly #withdrawn = new Set<string>();
  readonly #specs: ReadonlyMap<string, InputSpec>;
  readonly #faults: Fault[] = [];

  constructor(specs: readonly InputSpec[], raw: ReadonlyMap<string, RawInput>) {
    this.#specs = new Map(specs.map((spec) => [spec.name, spec]));
    this.#raw = raw;
  }

  get faults(): readonly Fault[] {
    return this.#faults;
  }

  /** Records what is wrong and the line to write instead; the run goes on collecting. */
  fault(input: string, what: string, write: string): void {
    const known = this.#faults.filter((fault) => fault.input === input);
    // Where a value was refused, that there is none says nothing more.
    const isSaid = known.some((fault) => fault.what === what) || (known.length > 0 && what.endsWith(' is missing.'));
    if (!isSaid) this.#faults.push({ input, what, write });
  }

  /** True when the user gave it (a default does not count; an empty value counts as not given, as on GitHub). */
  given(name: string): boolean {
    return this.#get(name) !== undefined;
  }

  /** Where the value came from: `input`, `flag`, `environment`, `file`, `stdin`; undefined for a default. */
  from(name: string): string | undefined {
    return this.#get(name)?.from;
  }

  text(name: string): string | undefined {
    const spec = this.#spec(name);
    const value = this.#get(name)?.value ?? spec.default;
    if (value !== undefined && spec.choices && !spec.choices.includes(value)) {
      this.fault(name, `"${value}" is not a value of ${name}.`, `${name}: ${spec.choices.join(' | ')}`);
      return spec.default;
    }
    return value;
  }

  flag(name: string): boolean {
    const value = this.text(name)?.trim().toLowerCase();
    if (value === undefined || value === '') return false;
    if (value === 'true') return true;
    if (value === 'false') return false;
    this.fault(name, `"${value}" is not true or false.`, `${name}: true`);
    return false;
  }

  /** Split at commas and line ends; blanks trimmed, empties dropped. */
  list(name: string): string[] {
    return (this.text(name) ?? '')
      .split(/[,\n]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  }

  /** A duration in seconds. */
  seconds(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const seconds = parseDuration(value);
    if (seconds === undefined || seconds === 0) {
      const write = /^\d+$/.test(value.trim()) ? `${name}: ${value.trim()}m` : `${name}: 10m`;
      this.fault(name, `"${value}" is not a duration such as 90s, 10m or 1h30m.`, write);
      return undefined;
    }
    return seconds;
  }

  number(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^\d+(\.\d+)?$/.test(value.trim())) {
      this.fault(name, `"${value}" is not a number.`, `${name}: ${this.#spec(name).example ?? '10'}`);
      return undefined;
    }
    return Number(value);
  }

  secret(name: string): Secret | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : new Secret(name, value);
  }

  /** A value found where another input said (`api-key-file`). */
  supply(name: string, raw: RawInput): void {
    this.#supplied.set(this.#spec(name).name, raw);
  }

  /** Takes a value out: for what comes after it was never given. */
  withdraw(name: string): Secret | undefined {
    const value = this.secret(name);
    this.#withdrawn.add(name);
    return value;
  }

  #get(name: string): RawInput | undefined {
    if (this.#withdrawn.has(name)) return undefined;
    return this.#supplied.get(name) ?? this.#raw.get(name);
  }

  #spec(name: string): InputSpec {
    const spec = this.#specs.get(name);
    if (!spec) throw new Error(`input ${name} is read but not declared`);
    return spec;
  }
}
