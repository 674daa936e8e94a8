/**
 * The demo's repository: a tiny service whose last commit put a flaw in.
 * In: an empty folder. Out: files, and two commits where `git` is present. Talks to nobody.
 * Trap: the machine's own git configuration (signing, hooks, templates) must not reach in.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file and line of the flaw that matters most. */
export const KNOWN_FLAW = { file: 'src/login.js', line: 8 } as const;

const FIRST: Readonly<Record<string, string>> = {
  'README.md': `# Payments login

The login of the payments service: checks a password, opens a session.
`,
  'package.json': `${JSON.stringify({ name: 'payments-login', version: '1.4.0', private: true, type: 'module' }, undefined, 2)}\n`,
  'src/database.js': `/** One connection, prepared statements: \`get(sql, values)\` fills the question marks. */
export function open(driver) {
  return {
    get: (sql, values = []) => driver.prepare(sql).get(...values),
  };
}
`,
  'src/session.js': `const LIFE_MS = 30 * 60 * 1000;

/** Opens a session that ends after half an hour. */
export function openSession(user) {
  const id = Math.random().toString(36).slice(2);
  return { id, user: user.id, endsAt: Date.now() + LIFE_MS };
}
`,
  'src/login.js': `import { verifyPassword } from './password.js';
import { openSession } from './session.js';

/** Logs a user in by name. Answers undefined when name or password is wrong. */
export function login(database, name, password) {
  const user = database.get('SELECT * FROM users WHERE name = ?', [name]);
  if (!user || !verifyPassword(password, user.hash)) return undefined;
  return openSession(user);
}
`,
  'src/password.js': `import { scryptSync, timingSafeEqual } from 'node:crypto';

/** Compares a password with its stored \`salt:hash\`, in constant time. */
export function verifyPassword(password, stored) {
  const [salt, hash] = stored.split(':');
  const expected = Buffer.from(hash, 'hex');
  return timingSafeEqual(scryptSync(password, salt, expected.length), expected);
}
`,
};

const SECOND: Readonly<Record<string, string>> = {
  'src/login.js': `import { verifyPassword } from './password.js';
import { openSession } from './session.js';

/** Logs a user in by name or e-mail address. Answers undefined when either or the password is wrong. */
export function login(database, identifier, password) {
  const column = identifier.includes('@') ? 'email' : 'name';
  const user = database.get(
    'SELECT * FROM users WHERE ' + column + " = '" + identifier + "'",
  );
  if (!user || !verifyPassword(password, user.hash)) return undefined;
  return openSession(user);
}
`,
};

/**
 * Writes the repository into `folder` (made when absent).
 * @returns whether it has its two commits; false: plain files, no git on this machine
 */
export function writeSampleRepository(folder: string): { commits: boolean } {
  mkdirSync(folder, { recursive: true });
  write(folder, FIRST);
  try {
    git(folder, ['init', '--quiet', '--initial-branch=main', '--template=']);
    commit(folder, 'Log users in by name', '2026-11-02T09:00:00Z');
    write(folder, SECOND);
    commit(folder, 'Let people log in with their e-mail address', '2026-11-03T15:30:00Z');
    return { commits: true };
  } catch {
    write(folder, SECOND);
    return { commits: false };
  }
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function commit(folder: string, message: string, date: string): void {
  git(folder, ['add', '--all']);
  git(folder, ['-c', 'commit.gpgsign=false', 'commit', '--quiet', '--no-verify', '--message', message], date);
}

function git(folder: string, args: readonly string[], date = ''): void {
  const person = { NAME: 'Mona', EMAIL: 'mona@example.com', DATE: date };
  const who = Object.entries(person).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  execFileSync('git', [...args], {
    cwd: folder,
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.autocrlf',
      GIT_CONFIG_VALUE_0: 'false',
      ...Object.fromEntries(who),
    },
  });
}
