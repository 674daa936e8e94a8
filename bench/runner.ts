/**
 * What GitHub's runner does around a step: a workspace, a temporary folder, command files, inputs as variables.
 * In: where the emulators are, inputs · out: a program to start. Talks to no host.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Program } from './measure.ts';

const FILES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_PATH'] as const;

/** A file of the built product. */
export function built(name: string): string {
  return fileURLToPath(new URL(`../dist/${name}`, import.meta.url));
}

export class Runner {
  readonly folder = mkdtempSync(join(tmpdir(), 'bench-runner-'));
  readonly #env: Readonly<Record<string, string>>;

  /** @param env what the platform gives every step */
  constructor(env: Readonly<Record<string, string>>) {
    const at = (name: string): string => join(this.folder, name);
    mkdirSync(at('workspace'));
    mkdirSync(at('temp'));
    this.#env = {
      ...env,
      GITHUB_WORKSPACE: at('workspace'),
      RUNNER_TEMP: at('temp'),
      RUNNER_TOOL_CACHE: at('tools'),
      ...Object.fromEntries(FILES.map((name) => [name, at(name)])),
    };
  }

  /** One step, its command files empty, as the runner makes them before each. */
  step(
    args: readonly string[],
    inputs: Readonly<Record<string, string>> = {},
    more: Record<string, string> = {},
  ): Program {
    for (const name of FILES) writeFileSync(join(this.folder, name), '');
    const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    return { args, env: { ...this.#env, ...Object.fromEntries(given), ...more }, cwd: join(this.folder, 'workspace') };
  }

  /** What the step wrote for the runner. */
  written(name: (typeof FILES)[number]): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
