/**
 * Does a test notice when a rule of the least-privilege check is turned round? Flips one verdict or classification at a time, in
 * a copy of the tree, and runs the tests that reach the file. A mutant that lives is a rule nobody holds.
 *
 *   node scripts/mutate-rules.ts [--list] [FILE …]      without files: every rule below src/privilege
 *
 * In: the tree · out: a line a mutant, exit status 1 when one lives. Hosts: none. Takes some seconds a mutant.
 * Trap: a word in a type or a comment is no rule; flipping it changes nothing.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const RULES = 'src/privilege';
const COPIED = ['src', '__tests__', 'package.json', 'jest.config.js', 'tsconfig.json', 'docs'];
/** Longest run of the tests of one mutant, milliseconds; one that never ends is noticed as well. */
const LONGEST_MS = 120_000;

const FLIPS: readonly (readonly [from: string, to: string])[] = [
  ["'unknown'", "'proved'"],
  ["'exceeded'", "'proved'"],
  ["'proved'", "'exceeded'"],
  ["'enforced'", "'exceeded'"],
  ["'unclear'", "'denied'"],
  ["'unclear'", "'granted'"],
  ["'granted'", "'denied'"],
  ["'denied'", "'granted'"],
  ['stops: true', 'stops: false'],
];

export interface Mutant {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
  /** The whole file with the flip. */
  readonly text: string;
}

/** Every flip of a file's code, one at a time. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    if (!isRule(line)) return [];
    return FLIPS.flatMap(([from, to]) =>
      placesOf(line, from).map((place) => {
        const flipped = line.slice(0, place) + to + line.slice(place + from.length);
        return { file, line: at + 1, from, to, text: lines.with(at, flipped).join('\n') };
      }),
    );
  });
}

/** False for comments and types, which decide nothing. */
function isRule(line: string): boolean {
  const code = line.trim();
  return !/^(\*|\/\*|\/\/|import |(export )?type |\| ')/.test(code) && !/^readonly \w+\??:/.test(code);
}

function placesOf(line: string, word: string): number[] {
  const places: number[] = [];
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) places.push(at);
  return places;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'));
}

/** Tests that import a file, directly or through others. Scenarios run the built program, so they see no mutant. */
function testsOf(file: string, importers: ReadonlyMap<string, readonly string[]>): string[] {
  const reached = new Set([file]);
  for (const one of reached) for (const importer of importers.get(one) ?? []) reached.add(importer);
  return [...reached].filter((name) => name.startsWith('__tests__/privilege/') && name.endsWith('.test.ts'));
}

function importGraph(): Map<string, string[]> {
  const importers = new Map<string, string[]>();
  for (const name of [
    ...filesBelow('src/privilege'),
    ...filesBelow('src/flow'),
    ...filesBelow('__tests__/privilege'),
  ]) {
    const text = readFileSync(join(ROOT, name), 'utf8');
    for (const [, path] of text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      const target = relative(ROOT, resolve(ROOT, dirname(name), path!)).replaceAll('\\', '/');
      importers.set(target, [...(importers.get(target) ?? []), name]);
    }
  }
  return importers;
}

/** True when a test fails. */
function isNoticed(copy: string, { file, text }: Mutant, original: string, tests: readonly string[]): boolean {
  writeFileSync(join(copy, file), text);
  try {
    const jest = join('node_modules', 'jest', 'bin', 'jest.js');
    const options = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', jest, '--bail', '--silent'];
    const { status } = spawnSync(process.execPath, [...options, ...tests], { cwd: copy, timeout: LONGEST_MS });
    return status !== 0;
  } finally {
    writeFileSync(join(copy, file), original);
  }
}

function main(words: readonly string[]): void {
  const named = words.filter((word) => !word.startsWith('--')).map((word) => relative(ROOT, resolve(word)));
  const files = named.length > 0 ? named : filesBelow(RULES);
  const importers = importGraph();
  const mutants = files.flatMap((file) => mutantsOf(file, readFileSync(join(ROOT, file), 'utf8')));
  process.stdout.write(`${mutants.length} mutants of ${files.length} files\n`);
  if (words.includes('--list')) return;
  const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
  let living = 0;
  try {
    for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    for (const mutant of mutants) {
      const original = readFileSync(join(ROOT, mutant.file), 'utf8');
      const noticed = isNoticed(copy, mutant, original, testsOf(mutant.file, importers));
      if (!noticed) living++;
      const says = `${mutant.file}:${mutant.line}  ${mutant.from} → ${mutant.to}`;
      process.stdout.write(`${noticed ? 'noticed' : 'LIVES  '}  ${says}\n`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  process.stdout.write(`${mutants.length - living} of ${mutants.length} noticed\n`);
  if (living > 0) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));
