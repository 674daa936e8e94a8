/**
 * A program the user brings: by its name on PATH, or by a path. Nothing is fetched, and nothing is known of what it is.
 * Trap: a bare name must not be found in the workspace, where a repository could bring a program of that name.
 */
import { isAbsolute, resolve } from 'node:path';
import type { CommandInstall } from '../../agents/agent.ts';
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import { isInWorkspace } from '../../kit/search-path.ts';
import { startAside } from './aside.ts';
import { unusable } from './faults.ts';
import { findProgram } from './places.ts';
import { type Start, toldVersion } from './prove.ts';

/** What stands for the version of a program that was not asked for it. */
export const AS_FOUND = 'as found';

export interface Found extends Start {
  readonly version: string;
  readonly findings: readonly Finding[];
}

/**
 * Path of the program, undefined when it is not there.
 * @param command the words of `agent-command`
 */
export function commandPath(install: CommandInstall, command: readonly string[], host: Host): string | undefined {
  const word = install.program ?? command[0];
  if (word === undefined) return undefined;
  if (!isAbsolute(word) && !/[/\\]/.test(word)) return findProgram(word, host);
  const path = resolve(host.cwd, word);
  return host.files.exists(path) ? path : undefined;
}

/** @throws KeylessError `agent-unavailable` */
export async function findCommand(
  id: string,
  install: CommandInstall,
  version: string,
  command: readonly string[],
  host: Host,
): Promise<Found> {
  const word = install.program ?? command[0];
  if (word === undefined) {
    throw unusable('No command is given.', {
      likely: `The agent ${id} runs a command of your own.`,
      fix: 'agent-command: my-agent --headless',
    });
  }
  const binary = commandPath(install, command, host);
  if (binary === undefined) {
    const isPath = /[/\\]/.test(word);
    throw unusable(`There is no program ${word}.`, {
      likely: isPath
        ? 'A path is taken from the workspace; it is misspelt, or the repository is not checked out.'
        : 'It is not installed on this runner, or only in the workspace, where programs are not looked for by name.',
      fix: isPath
        ? 'agent-command: ./scripts/agent.sh --model {model}'
        : `Install ${word} in a step before this one${install.program === undefined ? ', or write its path' : ''}.`,
    });
  }
  const told = await versionIfTold(id, install, binary, host);
  if (version !== 'pinned' && version !== told) {
    throw unusable(
      told === undefined
        ? `The version of ${id} cannot be chosen here: its program is yours.`
        : `${word} is version ${told}, not ${version}.`,
      { likely: 'keyless-agent starts it and does not install it.', fix: 'Leave agent-version out.' },
    );
  }
  const start = install.starts === undefined ? { binary, args: [] } : startAside(id, binary, install.starts, host);
  return { ...start, version: told ?? AS_FOUND, findings: [commandFinding(id, binary, host)] };
}

async function versionIfTold(
  id: string,
  install: CommandInstall,
  binary: string,
  host: Host,
): Promise<string | undefined> {
  const { versionArgs, versionPattern } = install;
  return versionArgs && versionPattern
    ? toldVersion(id, { versionArgs, versionPattern }, { binary, args: [] }, host)
    : undefined;
}

function commandFinding(id: string, binary: string, host: Host): Finding {
  const inside = isInWorkspace(binary, host);
  return {
    id: 'agent-version',
    layer: 'agent',
    verdict: 'unknown',
    severity: inside ? 'medium' : 'low',
    title: inside
      ? `The program of ${id} lies in the workspace: whoever can change the repository can change it.`
      : `The program of ${id} is yours: this release neither pins nor verifies it.`,
    fix: 'Pin it where you install it, outside the workspace.',
  };
}
