import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type InputSpec, Inputs, type RawInput } from '../../src/core/inputs.ts';
import { readShellInputs } from '../../src/flow/read-inputs.ts';
import { secretForms, takeSecrets } from '../../src/flow/read-secrets.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const spec = (name: string, type: InputSpec['type']): InputSpec => ({
  name,
  type,
  group: 'Identity',
  about: 'A thing.',
});
const SPECS = [
  spec('api-key', 'secret'),
  spec('jwt-token', 'secret'),
  spec('jwt-token-file', 'text'),
  spec('model', 'text'),
];

const hosts: FakeHost[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.dispose();
});

function take(given: Record<string, string>, env: Record<string, string> = {}, file?: string) {
  const host = new FakeHost({ env });
  hosts.push(host);
  if (file !== undefined) writeFileSync(join(host.cwd, 'key.txt'), file);
  const raw = new Map<string, RawInput>(Object.entries(given).map(([name, value]) => [name, { value, from: 'flag' }]));
  const inputs = new Inputs([...SPECS, ...secretForms(SPECS)], raw);
  takeSecrets(inputs, SPECS, host);
  return { inputs, host, hidden: host.hidden.map((secret) => secret.reveal()) };
}

describe('secrets on a command line', () => {
  it('have a file form and a variable form, but for names that an adapter declares itself', () => {
    expect(secretForms(SPECS).map(({ name }) => name)).toEqual(['api-key-file', 'api-key-env', 'jwt-token-env']);
  });

  it('are taken from a file, without the line end behind them', () => {
    const { inputs, hidden, host } = take({ 'api-key-file': 'key.txt' }, {}, 'sk-from-file\n');
    expect(inputs.text('api-key')).toBe('sk-from-file');
    expect(inputs.from('api-key')).toBe('file');
    expect(hidden).toEqual(['sk-from-file']);
    expect(host.annotations).toEqual([]);
    expect(inputs.faults).toEqual([]);
  });

  it('are taken from the variable that is named', () => {
    const { inputs, hidden, host } = take({ 'api-key-env': 'MY_KEY' }, { MY_KEY: 'sk-from-env' });
    expect(inputs.text('api-key')).toBe('sk-from-env');
    expect(hidden).toEqual(['sk-from-env']);
    expect(host.annotations).toEqual([]);
  });

  it('are taken in full too, with a warning that names the safer forms and not the value', () => {
    const { inputs, hidden, host } = take({ 'api-key': 'sk-typed' });
    expect(inputs.text('api-key')).toBe('sk-typed');
    expect(hidden).toEqual(['sk-typed']);
    expect(host.annotations).toEqual([
      {
        level: 'warning',
        message:
          '--api-key stands on the command line, which every process of this machine can read. Safer: --api-key-file PATH or --api-key-env VARIABLE.',
        title: undefined,
      },
    ]);
  });

  it.each([
    ['a file that is not there', { 'api-key-file': 'absent.txt' }, {}, 'absent.txt does not exist.'],
    ['a file that is empty', { 'api-key-file': 'key.txt' }, {}, 'key.txt is empty.'],
    ['a variable that is not set', { 'api-key-env': 'MY_KEY' }, {}, 'The variable that it names is not set.'],
    ['a variable that is empty', { 'api-key-env': 'MY_KEY' }, { MY_KEY: '' }, 'The variable that it names is empty.'],
    [
      'two ways at once',
      { 'api-key': 'a', 'api-key-env': 'MY_KEY' },
      { MY_KEY: 'b' },
      '--api-key is given in more than one way.',
    ],
  ])('are a fault with %s', (_, given, env, what) => {
    expect(take(given, env, '').inputs.faults.map((fault) => fault.what)).toEqual([what]);
  });

  it('are not repeated when they stand where a name belongs', () => {
    const { inputs } = take({ 'api-key-env': 'sk-CANARY-123' });
    expect(inputs.faults.map((fault) => fault.what)).toEqual(['It is not the name of an environment variable.']);
    expect(JSON.stringify(inputs.faults)).not.toContain('CANARY');
  });

  it.each([
    ['a variable, though the value has the form of a name', { 'api-key-env': 'c0ffeeCANARYc0ffee' }],
    ['a file', { 'api-key-file': 'sk-CANARY-0123456789' }],
    ['a file, as a JWT with its dots', { 'api-key-file': 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJDQU5BUlkifQ.CANARY' }],
  ])('are not repeated when they stand where the name of %s belongs', (_, given) => {
    const { inputs } = take(given);
    expect(inputs.faults).toHaveLength(1);
    expect(JSON.stringify(inputs.faults)).not.toContain('CANARY');
  });
});

describe('the command line', () => {
  it('does not repeat a word that has no flag, and names a flag of another form', () => {
    const { inputs } = readShellInputs(['eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJDQU5BUlkifQ.c2ln'], []);
    expect(inputs.faults.map((fault) => fault.input)).toEqual(['word 1']);
    expect(readShellInputs(['-k', 'hunter2'], []).inputs.faults.map((fault) => fault.input)).toEqual(['-k', 'word 2']);
  });

  it('shows the way of the command that a word without a flag was given to', () => {
    const { inputs } = readShellInputs(['main..HEAD'], [], undefined, '--range main..HEAD');
    expect(inputs.faults.map(({ write }) => write)).toEqual(['--range main..HEAD']);
    expect(readShellInputs(['explain'], []).inputs.faults.map(({ write }) => write)).toEqual(['--task "…"']);
  });

  it('gives no value to a flag of the command that takes none', () => {
    const { inputs } = readShellInputs(['--shards=1/2'], ['shards']);
    expect(inputs.faults.map(({ what }) => what)).toEqual(['--shards takes no value.']);
    expect(readShellInputs(['--shards'], ['shards']).inputs.faults).toEqual([]);
  });
});
