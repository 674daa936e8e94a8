/**
 * What the scenarios of each cloud have in common: the inputs that lead to one service of a world, a `run:` step's variables, words
 * for the command line, files and programs of a job.
 */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CloudsAsked, LogEntry, World } from '../../src/emulators/index.ts';
import type { Runner } from './runner.ts';

/** Every scenario waits at most so long, milliseconds; the first may have to fetch the agent. */
export const SECONDS = 240_000;

const INPUTS: Readonly<Record<keyof CloudsAsked, RegExp>> = {
  google: /^(workload-identity-provider|project-id|vertex-|google-|iam-)/,
  azure: /^(client-id|tenant-id|azure-authority-host|foundry-base-url)$/,
  anthropic: /^anthropic-/,
  openai: /^openai-/,
  gateway: /^(base-url|audience|custom-headers)$/,
  gemini: /^gemini-/,
  copilot: /^github-/,
  // Their key and the name of their host are all there is.
  keyVendors: /^$/,
};

/** The inputs that lead to one service of the world. */
export function leadTo(cloud: keyof CloudsAsked, world: World): Record<string, string> {
  return Object.fromEntries(Object.entries(world.inputs).filter(([name]) => INPUTS[cloud].test(name)));
}

/** `--name value` for each input. */
export function flags(inputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
}

/** The variables of a `run:` step: those of an action without its inputs. */
export function stepOf(runner: Runner): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(runner.stepEnv({})).filter(([name]) => !name.startsWith('INPUT_')));
}

/** What a service was asked, in order: action and status. */
export function asked(requests: readonly LogEntry[], service: string): string[] {
  return requests.filter((entry) => entry.service === service).map(({ action, status }) => `${action} ${status}`);
}

/** Writes a program of the job outside of its workspace. @returns its path */
export function program(runner: Runner, name: string, script: string): string {
  const path = join(runner.root, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
