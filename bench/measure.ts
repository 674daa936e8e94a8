/**
 * Starts programs and takes their time. In: what to start · out: milliseconds from start to exit, peak memory, connections.
 * Talks to no host. Trap: the machine's speed drifts within seconds, so targets are started in turn, round by round, the
 * ratio is taken within each round, and only medians are told.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

export interface Program {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Default: the Node.js that runs the bench. */
  readonly file?: string;
  /** Written to standard input. */
  readonly input?: string;
}

export interface Ended {
  readonly ms: number;
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Usage {
  readonly rssMiB: number;
  readonly connections: number;
}

/** The shortest Node.js program: the unit of every ratio. */
export const NOTHING: Program = { args: ['-e', '0'] };

const PATHS = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };
const OBSERVER = fileURLToPath(new URL('./observe.cjs', import.meta.url));

/** Runs it to its end. @throws when it does not start */
export function run(program: Program): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const from = performance.now();
    const child = spawn(program.file ?? execPath, program.args, {
      cwd: program.cwd,
      env: { ...PATHS, ...program.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let ms = 0;
    let out = '';
    let err = '';
    child.stdout.on('data', (bytes) => {
      out += bytes;
    });
    child.stderr.on('data', (bytes) => {
      err += bytes;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(program.input ?? '');
    child.on('error', reject);
    child.on('exit', () => {
      ms = performance.now() - from;
    });
    child.on('close', (status) => resolve({ ms, status, out, err }));
  });
}

/** The same once more under observation, which costs time: peak memory and connections opened. */
export async function observe(program: Program, folder: string): Promise<Usage> {
  const file = join(folder, 'observed.json');
  rmSync(file, { force: true });
  await run({ ...program, args: ['--require', OBSERVER, ...program.args], env: { ...program.env, OBSERVED: file } });
  return JSON.parse(readFileSync(file, 'utf8')) as Usage;
}

/** Each target once a round, for so many rounds after one that is not counted. */
export async function inTurn<Name extends string>(
  rounds: number,
  targets: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(targets) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const ms = await targets[name]();
      if (round >= 0) taken[name].push(ms);
    }
  }
  return taken;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Median of the ratios taken round by round. */
export function ratio(values: readonly number[], units: readonly number[]): number {
  return median(values.map((value, round) => value / units[round]!));
}

/** Rows of equal length as aligned columns, the first row being the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

export function milliseconds(value: number): string {
  return `${value.toFixed(0)} ms`;
}

export function times(value: number): string {
  return `${value.toFixed(2)} ×`;
}

/** `within` the target, or by how much it is missed. */
export function verdict(value: number, target: number): string {
  return value <= target ? 'met' : `missed by ${(((value - target) / target) * 100).toFixed(0)} %`;
}
