/**
 * Secret inputs on a command line: for every input of type `secret` also `--NAME-file PATH` and `--NAME-env VARIABLE`.
 * In: declarations, inputs, host · out: the values in their inputs, hidden; a warning for each that was typed in full.
 * Trap: every process of the machine can read a command line, and shells keep them; people also put the value where the
 * variable's name belongs, so what was written there is never repeated.
 */

import { resolve } from 'node:path';
import type { Host } from '../core/host.ts';
import type { InputSpec, Inputs } from '../core/inputs.ts';
import { Secret } from '../core/secret.ts';
import { shownPath } from '../kit/shown-path.ts';
import { whyUnreadable } from '../kit/unreadable.ts';

const MOST_BYTES = 64 * 1024;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;

type Form = 'file' | 'env';

/** `api-key-file` and `api-key-env` for each secret, unless an adapter declares that name itself. */
export function secretForms(specs: readonly InputSpec[]): readonly InputSpec[] {
  const taken = new Set(specs.map(({ name }) => name));
  return specs
    .filter(({ type }) => type === 'secret')
    .flatMap((spec) => [formOf(spec, 'file'), formOf(spec, 'env')])
    .filter(({ name }) => !taken.has(name));
}

function formOf({ name, group, alias = [] }: InputSpec, form: Form): InputSpec {
  return {
    name: `${name}-${form}`,
    type: 'text',
    group,
    about: form === 'file' ? `File that holds the value of ${name}.` : `Name of the variable that holds ${name}.`,
    example: form === 'file' ? `/run/secrets/${name}` : name.toUpperCase().replaceAll('-', '_'),
    alias: alias.map((other) => `${other}-${form}`),
    shellOnly: true,
  };
}

/**
 * Puts secrets where their inputs are, from the files and variables that were named; hides them; warns of those typed in full.
 * What is missing or empty is a fault on the inputs.
 */
export function takeSecrets(inputs: Inputs, specs: readonly InputSpec[], host: Host): void {
  const forms = new Set(secretForms(specs).map(({ name }) => name));
  for (const { name } of specs.filter(({ type }) => type === 'secret')) {
    for (const form of ['file', 'env'] as const) {
      if (forms.has(`${name}-${form}`) && inputs.given(`${name}-${form}`)) takeOne(name, form, inputs, host);
    }
    const value = inputs.text(name);
    if (value !== undefined && value !== '') host.hide(new Secret(name, value));
    if (inputs.from(name) === 'flag') host.voice.annotate('warning', typedInFull(name));
  }
}

function typedInFull(name: string): string {
  return `--${name} stands on the command line, which every process of this machine can read. Safer: --${name}-file PATH or --${name}-env VARIABLE.`;
}

function takeOne(name: string, form: Form, inputs: Inputs, host: Host): void {
  const input = `${name}-${form}`;
  if (inputs.given(name)) {
    inputs.fault(`--${input}`, `--${name} is given in more than one way.`, `--${input} alone`);
    return;
  }
  const where = inputs.text(input) ?? '';
  const value = form === 'file' ? fromFile(where, input, inputs, host) : fromVariable(where, input, inputs, host);
  if (value !== undefined) inputs.supply(name, { value, from: form === 'file' ? 'file' : 'environment' });
}

function fromFile(path: string, input: string, inputs: Inputs, host: Host): string | undefined {
  try {
    const text = host.files.read(resolve(host.cwd, path), MOST_BYTES).replace(/\r?\n$/, '');
    if (text !== '') return text;
    inputs.fault(`--${input}`, `${shownPath(path)} is empty.`, `--${input} PATH   (a file that holds the value)`);
  } catch (error) {
    const why = whyUnreadable(error, MOST_BYTES);
    inputs.fault(`--${input}`, `${shownPath(path)} ${why}.`, `--${input} PATH   (a file that holds the value)`);
  }
  return undefined;
}

function fromVariable(variable: string, input: string, inputs: Inputs, host: Host): string | undefined {
  const write = `--${input} ${input.replace(/-env$/, '').toUpperCase().replaceAll('-', '_')}   (the name, not the value)`;
  if (!VARIABLE.test(variable)) {
    inputs.fault(`--${input}`, 'It is not the name of an environment variable.', write);
    return undefined;
  }
  const value = host.env[variable];
  if (value) return value;
  inputs.fault(`--${input}`, `The variable that it names is ${value === '' ? 'empty' : 'not set'}.`, write);
  return undefined;
}
