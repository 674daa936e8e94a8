/**
 * The flags of `trust` that are no inputs: --cloud, --claims, --format, --json, and the words without a flag.
 * In: the words typed · out: these, and what is left for the inputs. Pure.
 */

import { TRUST_CLOUDS, type TrustCloud } from '../../privilege/trust/clouds.ts';
import { allInputs } from '../read-inputs.ts';
import { faulty } from './claims.ts';
import type { TrustFormat } from './text.ts';

export interface OwnFlags {
  readonly cloud: TrustCloud | undefined;
  readonly claims: string | undefined;
  readonly format: TrustFormat | undefined;
  readonly json: boolean;
}

const FORMATS = ['json', 'cli', 'terraform'] as const satisfies readonly TrustFormat[];
const VALUED = ['cloud', 'claims', 'format'];

/** @throws KeylessError input-invalid */
export function takeFlags(words: readonly string[]): {
  readonly own: OwnFlags;
  readonly plain: readonly string[];
  readonly rest: readonly string[];
} {
  const flags = new Set(
    allInputs()
      .filter(({ type }) => type === 'flag')
      .map(({ name }) => name),
  );
  const values = new Map<string, string>();
  const plain: string[] = [];
  const rest: string[] = [];
  let json = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const [, name, joined] = /^--([a-z-]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (name === undefined) plain.push(word);
    else if (name === 'json') json = true;
    else if (VALUED.includes(name)) {
      const value = joined ?? words[++at];
      if (value === undefined || value === '' || value.startsWith('--'))
        throw faulty(`--${name}`, `--${name} has no value.`, writeOf(name));
      if (values.has(name)) throw faulty(`--${name}`, `--${name} is given twice.`, `--${name} once`);
      values.set(name, value);
    } else {
      rest.push(word);
      // The value of an input goes with it.
      if (joined === undefined && !flags.has(name) && words[at + 1] !== undefined) rest.push(words[++at]!);
    }
  }
  return {
    own: {
      cloud: choice('cloud', values.get('cloud'), TRUST_CLOUDS),
      claims: values.get('claims'),
      format: choice('format', values.get('format'), FORMATS),
      json,
    },
    plain,
    rest,
  };
}

function choice<T extends string>(name: string, value: string | undefined, known: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((one) => one === value);
  if (found === undefined)
    throw faulty(`--${name}`, `"${value.slice(0, 40)}" is not a value of --${name}.`, `--${name} ${known.join(' | ')}`);
  return found;
}

function writeOf(name: string): string {
  if (name === 'cloud') return `--cloud ${TRUST_CLOUDS.join(' | ')}`;
  return name === 'format' ? `--format ${FORMATS.join(' | ')}` : '--claims claims.json';
}
