/**
 * Speed and sameness of the redactor on a long job log.
 *
 * `node bench/redact.ts [megabytes]` (default 200) writes a log with planted secrets and near misses to the temporary folder and
 * prints, for two sets of patterns, megabytes per second in process and as a pipe `cat log | node … | cat > /dev/null`, the
 * ratio to `cat` alone in the same round, peak memory, and whether every chunk size gives the same bytes.
 *
 * Sets: `86 patterns` are the first four or five forms of each of twenty secrets (raw, base64, base64url); `vault` is everything
 * the product really searches for these twenty secrets. One megabyte is 10^6 bytes.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath, stderr, stdin, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { Secret } from '../src/core/secret.ts';
import { Automaton } from '../src/redact/automaton.ts';
import { derivedForms } from '../src/redact/forms.ts';
import { type ByteStream, createRedactor } from '../src/redact/stream.ts';
import { Vault } from '../src/redact/vault.ts';

const CHUNK = 65_536;
const SLICE = 4_000_000;
const ROUNDS = 5;
const SETS = ['86 patterns', 'vault'] as const;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
type PatternSet = (typeof SETS)[number];

/** Same numbers in every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

function secrets(): string[] {
  const next = generator(7);
  const lengths = [20, 20, 36, 40, 40, 40, 44, 48, 64, 64, 93, 108, 128, 171, 256, 342, 512, 900, 1200, 1680];
  return lengths.map((length) => noise(next, length));
}

/** The first form and the plainest encodings, until there are 86. */
function eightySix(): Buffer[] {
  const forms = secrets().map((value) => derivedForms(value));
  const chosen: Buffer[] = [];
  for (let rank = 0; chosen.length < 86; rank++) {
    for (const of of forms) if (chosen.length < 86 && of[rank] !== undefined) chosen.push(of[rank]!);
  }
  return chosen;
}

function redactor(set: PatternSet): ByteStream {
  if (set === '86 patterns') return createRedactor(new Automaton(eightySix()));
  const vault = new Vault();
  secrets().forEach((value, i) => {
    vault.hide(new Secret(`secret ${i}`, value));
  });
  return vault.byteStream();
}

function noise(next: (below: number) => number, length: number): string {
  return Array.from({ length }, () => ALPHABET[next(64)]).join('');
}

function logLine(next: (below: number) => number, planted: readonly Buffer[], nth: number): string {
  const words = [
    'GET',
    '/api/v1/items',
    'npm',
    'warn',
    'deprecated',
    'compiled',
    'src/index.ts',
    'ok',
    'test',
    'passed',
  ];
  const text = Array.from({ length: 8 + next(18) }, () => words[next(words.length)]).join(' ');
  const head = `2026-11-21T08:${10 + next(50)}:${10 + next(50)}.${100 + next(900)}Z [${next(9999)}] ${text}`;
  if (nth % 2_000 === 7) return `${head} token=${planted[next(planted.length)]!.toString()} end\n`;
  if (nth % 500 === 3) return `${head} near ${planted[next(planted.length)]!.subarray(0, 12).toString()}… miss\n`;
  if (nth % 4 === 1) return `${head} integrity sha512-${noise(next, 86)}==\n`;
  return `${head} ${next(0x1_0000_0000).toString(16)}\n`;
}

function writeLog(path: string, megabytes: number): void {
  const next = generator(42);
  const planted = eightySix();
  const file = openSync(path, 'w');
  for (let written = 0, nth = 0; written < megabytes * 1e6; ) {
    let block = '';
    while (block.length < 1_000_000) block += logLine(next, planted, nth++);
    written += writeSync(file, block);
  }
  closeSync(file);
}

/** Megabytes per second of the search alone, 64 KiB chunks, output dropped. */
function inProcess(path: string, set: PatternSet): number {
  const stream = redactor(set);
  const file = openSync(path, 'r');
  let read = 0;
  let spent = 0n;
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const length = readSync(file, chunk, 0, CHUNK, null);
    if (length === 0) break;
    const before = process.hrtime.bigint();
    stream.push(chunk.subarray(0, length));
    spent += process.hrtime.bigint() - before;
    read += length;
  }
  closeSync(file);
  return read / 1e6 / (Number(spent) / 1e9);
}

interface Run {
  readonly rate: number;
  readonly rssMiB: number;
}

/** `cat log | COMMAND | cat > /dev/null`; with no set, `cat` is the command. */
async function piped(path: string, set?: PatternSet, share = 1): Promise<Run> {
  const size = Math.round(statSync(path).size * share);
  const middle = set === undefined ? 'cat' : `"${execPath}" "${fileURLToPath(import.meta.url)}" --pipe "${set}"`;
  const before = process.hrtime.bigint();
  const shell = spawn('sh', ['-c', `head -c ${size} "${path}" | ${middle} | cat > /dev/null`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  shell.stderr.on('data', (text) => {
    told += text;
  });
  const status = await new Promise((resolve) => shell.on('close', resolve));
  if (status !== 0) throw new Error(`pipe ended with ${status}: ${told}`);
  const seconds = Number(process.hrtime.bigint() - before) / 1e9;
  return { rate: size / 1e6 / seconds, rssMiB: Number(/rss (\d+)/.exec(told)?.[1] ?? 0) };
}

/** The middle of the pipe. */
async function asFilter(set: PatternSet): Promise<void> {
  const stream = redactor(set);
  stdin.on('data', (chunk: Buffer) => {
    if (stdout.write(stream.push(chunk))) return;
    stdin.pause();
    stdout.once('drain', () => stdin.resume());
  });
  await new Promise((resolve) => stdin.on('end', resolve));
  stdout.write(stream.end());
  stderr.write(`rss ${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
}

function digest(slice: Buffer, set: PatternSet, size: () => number): string {
  const stream = redactor(set);
  const hash = createHash('sha256');
  for (let at = 0; at < slice.length; ) {
    const end = at + size();
    hash.update(stream.push(slice.subarray(at, end)));
    at = end;
  }
  return hash.update(stream.end()).digest('hex');
}

function firstBytes(path: string): Buffer {
  const slice = Buffer.alloc(SLICE);
  const file = openSync(path, 'r');
  const length = readSync(file, slice, 0, SLICE, 0);
  closeSync(file);
  return slice.subarray(0, length);
}

function sameForEveryChunkSize(bytes: Buffer, set: PatternSet): boolean {
  const next = generator(3);
  const whole = digest(bytes, set, () => bytes.length);
  const sizes = [() => CHUNK, () => 4096, () => 1 + next(300), () => 1 + next(7), () => 1];
  return sizes.every((size) => digest(bytes, set, size) === whole);
}

/** How many of the planted texts occur, and how many of them are still there after redaction. */
function plantedAndLeft(bytes: Buffer, set: PatternSet): string {
  const stream = redactor(set);
  const masked = Buffer.concat([stream.push(bytes), stream.end()]);
  const planted = eightySix();
  return `${planted.filter((form) => bytes.includes(form)).length} forms planted, ${planted.filter((form) => masked.includes(form)).length} left`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

async function main(megabytes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'redact-bench-'));
  const path = join(folder, 'job.log');
  try {
    writeLog(path, megabytes);
    stdout.write(
      `log ${(statSync(path).size / 1e6).toFixed(0)} MB, Node ${process.version}, ${ROUNDS} rounds, medians\n`,
    );
    const slice = firstBytes(path);
    for (const set of SETS) {
      const runs: { cat: number; search: number; pipe: Run }[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        runs.push({ cat: (await piped(path)).rate, search: inProcess(path, set), pipe: await piped(path, set) });
      }
      const pipe = median(runs.map((run) => run.pipe.rate));
      const cat = median(runs.map((run) => run.cat));
      const ratio = median(runs.map((run) => run.cat / run.pipe.rate));
      const tenth = await piped(path, set, 0.1);
      stdout.write(
        `${set}: in process ${median(runs.map((run) => run.search)).toFixed(0)} MB/s · pipe ${pipe.toFixed(0)} MB/s · ` +
          `cat ${cat.toFixed(0)} MB/s, ${ratio.toFixed(1)} times as fast · peak RSS ${median(runs.map((run) => run.pipe.rssMiB))} MiB, ${tenth.rssMiB} for a tenth of the log · ` +
          `same bytes for chunks of 65536, 4096, up to 300, up to 7 and 1: ${sameForEveryChunkSize(slice, set)} · ${plantedAndLeft(slice, set)}\n`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (argv[2] === '--pipe') await asFilter(argv[3] === 'vault' ? 'vault' : '86 patterns');
else await main(Number(argv[2] ?? 200));
