/** The command line: `keyless-agent COMMAND --flags`. Each command is its own file, loaded when it is asked for. */

import { VERSION } from '../core/version.ts';
import type { Door } from '../flow/door.ts';
import { nearest } from '../kit/nearest.ts';

type Runner = (door: Door, words: readonly string[]) => Promise<number>;

/** Every command: what it is for, and how it is loaded. */
export const COMMANDS: Readonly<Record<string, { readonly about: string; readonly load: () => Promise<Runner> }>> = {
  run: {
    about: 'Run an agent on a task with short-lived credentials.',
    load: async () => (await import('./run.ts')).run,
  },
  auth: {
    about: 'Get credentials for later commands: writes --env-file.',
    load: async () => (await import('./auth.ts')).auth,
  },
  exec: {
    about: 'Give credentials to one command: exec … -- COMMAND.',
    load: async () => (await import('./exec.ts')).exec,
  },
  release: { about: 'Give back what auth wrote.', load: async () => (await import('./release.ts')).release },
  check: {
    about: 'Prove how little this job can do: the least-privilege check alone.',
    load: async () => (await import('./check.ts')).check,
  },
  review: {
    about: 'Have a change reviewed: a pull request, pushed commits, --range, --staged.',
    load: async () => (await import('./review.ts')).review,
  },
  publish: {
    about: 'Publish what a review found, on the pull request.',
    load: async () => (await import('./publish.ts')).publish,
  },
  plan: {
    about: 'The parts of a large change, for a matrix: plan --shards.',
    load: async () => (await import('./plan.ts')).plan,
  },
  doctor: { about: "Show what this job's environment allows.", load: async () => (await import('./doctor.ts')).doctor },
  trust: {
    about: 'The exact trust this job should have (print), and whom an existing one lets in (check).',
    load: async () => (await import('./trust.ts')).trust,
  },
  demo: {
    about: 'The whole job on this machine, against loopback emulators.',
    load: async () => (await import('./demo.ts')).demo,
  },
};

/** @returns the exit status */
export async function shell(door: Door): Promise<number> {
  try {
    return await dispatch(door);
  } catch (thrown) {
    const { text, exit } = (await import('../flow/last-resort.ts')).lastResort(thrown);
    door.print(text, 'stderr');
    return exit;
  }
}

async function dispatch(door: Door): Promise<number> {
  const [word = 'help', ...words] = door.argv;
  if (word === '--version' || word === '-v' || word === 'version') {
    door.print(`${VERSION}\n`);
    return 0;
  }
  const wantsHelp = ['help', '--help', '-h'].includes(word);
  if (wantsHelp || words.includes('--help') || words.includes('-h')) {
    const { help } = await import('./help.ts');
    const about = wantsHelp ? words[0] : word;
    door.print(help(about));
    return about === undefined || COMMANDS[about] ? 0 : 2;
  }
  if (word === 'serve') return (await import('./serve.ts')).serve(door);
  if (word === 'check-role') return (await import('./check-role.ts')).run(door);
  if (word === 'scripted-agent') return (await import('./scripted-agent.ts')).run(door, words);
  const command = COMMANDS[word];
  if (command) return (await command.load())(door, words);
  const near = nearest(word, Object.keys(COMMANDS));
  door.print(
    `There is no command "${word.slice(0, 40)}".${near ? ` Did you mean: keyless-agent ${near}` : ''}\nAll commands: keyless-agent --help\n`,
    'stderr',
  );
  return 2;
}
