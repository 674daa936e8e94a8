/**
 * Inputs in, from an action's INPUT_* channel or a command line, against one list of declarations.
 * Unknown names are faults with the nearest known one; nothing else in the environment acts as an input.
 */

import { agents } from '../agents/index.ts';
import type { CiPlatform, Env } from '../ci/platform.ts';
import { CLOUDS } from '../clouds/index.ts';
import { AGENT_INPUTS } from '../core/agent-inputs.ts';
import { type InputSpec, Inputs, type RawInput } from '../core/inputs.ts';
import { SHARED_INPUTS } from '../core/shared-inputs.ts';
import { IDENTITY_SOURCES } from '../identity/index.ts';
import { nearest } from '../kit/nearest.ts';
import { CHECK_INPUTS } from './check-inputs.ts';
import { secretForms } from './read-secrets.ts';
import { REVIEW_INPUTS } from './review/inputs.ts';
import { RUN_INPUTS } from './run-inputs.ts';

/** Every input there is, in the order the help prints them. */
export function allInputs(): readonly InputSpec[] {
  const seen = new Map<string, InputSpec>();
  const declared = [
    RUN_INPUTS,
    REVIEW_INPUTS,
    AGENT_INPUTS,
    ...agents.map((a) => a.inputs),
    SHARED_INPUTS,
    CHECK_INPUTS,
    ...IDENTITY_SOURCES.map((s) => s.inputs),
    ...CLOUDS.map((c) => c.inputs),
  ];
  for (const spec of declared.flat()) {
    const known = seen.get(spec.name);
    if (known && known !== spec) throw new Error(`input ${spec.name} is declared twice, differently`);
    seen.set(spec.name, spec);
  }
  return [...seen.values()];
}

/** Every spelling of an input that is answered: its name, its underscored form, its aliases. */
function spellings(spec: InputSpec): string[] {
  const names = [spec.name, ...(spec.alias ?? [])];
  return [...new Set(names.flatMap((name) => [name, name.replaceAll('-', '_')]))];
}

function unknown(inputs: Inputs, name: string, specs: readonly InputSpec[], dashes: string): void {
  const near = nearest(
    name,
    specs.map((spec) => spec.name),
  );
  inputs.fault(
    `${dashes}${name}`,
    `There is no input "${name}".`,
    near
      ? `${dashes}${near}${dashes ? ' …' : ': …'}`
      : dashes
        ? 'keyless-agent help run'
        : 'docs/inputs.md lists them all',
  );
}

/** From an action step: the platform's own channel for each declared input. */
export function readActionInputs(platform: CiPlatform, env: Env): Inputs {
  const declared = allInputs();
  const specs = declared.filter((spec) => !spec.shellOnly);
  const raw = new Map<string, RawInput>();
  const inputs = new Inputs(declared, raw);
  const known = new Set<string>();
  for (const spec of specs) {
    for (const name of spellings(spec)) {
      known.add(`INPUT_${name.toUpperCase()}`);
      const value = platform.input(env, name);
      // The runner fills in the defaults of action.yml: a default is not something the user gave.
      if (value === undefined || value === spec.default) continue;
      if ((raw.get(spec.name)?.value ?? value) !== value)
        inputs.fault(spec.name, 'It is given in two spellings with two values.', `${spec.name}: …   (once)`);
      else raw.set(spec.name, { value, from: 'input' });
    }
  }
  for (const name of Object.keys(env)) {
    if (name.startsWith('INPUT_') && env[name] !== '' && !known.has(name.toUpperCase())) {
      unknown(inputs, name.slice('INPUT_'.length).toLowerCase(), specs, '');
    }
  }
  return inputs;
}

/** A stray word may be a secret whose flag was left empty or misspelt (`-k VALUE`): only a flag's own form is repeated. */
function shortened(word: string, at: number): string {
  return /^--?[A-Za-z][\w-]{0,20}$/.test(word) ? word : `word ${at + 1}`;
}

function writeInstead({ name, type, example, default: usual }: InputSpec): string {
  if (type === 'secret') return `--${name}-file PATH   (or --${name}-env VARIABLE, where it is not empty)`;
  const value = example ?? usual ?? '…';
  // A value that begins like a flag has to be joined to its own.
  const joint = value.startsWith('-') ? '=' : ' ';
  return `--${name}${joint}${/\s/.test(value) ? `"${value}"` : value}`;
}

export interface ShellAsk {
  readonly inputs: Inputs;
  /** What follows `--`. */
  readonly rest: readonly string[];
  /** Flags that are not inputs: `help`, `version`, and those a command declares. */
  readonly extra: ReadonlySet<string>;
}

/**
 * From a command line: `--name value`, `--name=value`, `--flag` alone for true.
 * @param extra flags without value that the command itself understands
 * @param job where a template of ours filled in variables: read beside the flags, which win
 * @param example what this command is told with, for whoever leaves the flag out
 */
export function readShellInputs(
  argv: readonly string[],
  extra: readonly string[],
  job?: Job,
  example = '--task "…"',
): ShellAsk {
  const declared = allInputs();
  const specs = [...declared, ...secretForms(declared)];
  const bySpelling = new Map(specs.flatMap((spec) => spellings(spec).map((name) => [name, spec] as const)));
  const raw = new Map<string, RawInput>();
  const given = new Set<string>();
  const inputs = new Inputs(specs, raw);
  const cut = argv.indexOf('--');
  const words = cut < 0 ? argv : argv.slice(0, cut);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const match = /^--([A-Za-z][\w-]*)(?:=([\s\S]*))?$/.exec(word);
    if (!match) {
      inputs.fault(shortened(word, i), 'A word without a flag in front of it is not understood.', example);
      continue;
    }
    const name = match[1]!;
    if (extra.includes(name)) {
      if (match[2] !== undefined) inputs.fault(`--${name}`, `--${name} takes no value.`, `--${name}`);
      given.add(name);
      continue;
    }
    const spec = bySpelling.get(name);
    if (!spec) {
      unknown(inputs, name, specs, '--');
      if (match[2] === undefined && words[i + 1] !== undefined && !words[i + 1]!.startsWith('--')) i++;
      continue;
    }
    let value = match[2];
    if (value === undefined) {
      const next = words[i + 1];
      if (spec.type === 'flag' && (next === undefined || !/^(true|false)$/i.test(next))) value = 'true';
      else if (next === undefined || (next.startsWith('--') && next.length > 2)) {
        inputs.fault(`--${spec.name}`, `--${spec.name} has no value.`, writeInstead(spec));
        continue;
      } else {
        value = next;
        i++;
      }
    }
    if (raw.has(spec.name)) inputs.fault(`--${spec.name}`, `--${spec.name} is given twice.`, `--${spec.name} once`);
    if (value.trim() !== '') raw.set(spec.name, { value, from: 'flag' });
    else inputs.fault(`--${spec.name}`, `--${spec.name} is empty.`, writeInstead(spec));
  }
  if (job) readChannel(job, specs, raw, inputs);
  return { inputs, rest: cut < 0 ? [] : argv.slice(cut + 1), extra: given };
}

/** The CI job around a command line. */
export interface Job {
  readonly platform: CiPlatform;
  readonly env: Env;
}

/** What a template of ours handed over. Its own defaults are not something the user gave. */
function readChannel(
  { platform: { channel }, env }: Job,
  specs: readonly InputSpec[],
  raw: Map<string, RawInput>,
  inputs: Inputs,
): void {
  if (!channel) return;
  const known = new Map(specs.map((spec) => [spec.name.toUpperCase().replaceAll('-', '_'), spec] as const));
  for (const name of Object.keys(env)) {
    if (!name.startsWith(channel.prefix)) continue;
    const spec = known.get(name.slice(channel.prefix.length));
    if (!spec) {
      const near = name.slice(channel.prefix.length).toLowerCase().replaceAll('_', '-');
      unknown(inputs, near, specs, '');
      continue;
    }
    const found = channel.read(env, spec.name);
    if (found && 'what' in found) inputs.fault(spec.name, found.what, found.write);
    else if (found && !raw.has(spec.name) && !isUnset(found.value, spec)) {
      raw.set(spec.name, { value: found.value, from: 'input' });
    }
  }
}

/** A number that is not given is 0 in a template: GitLab's inputs of that type have to have one. */
function isUnset(value: string, spec: InputSpec): boolean {
  return value === spec.default || (spec.default === undefined && spec.type === 'number' && value === '0');
}
