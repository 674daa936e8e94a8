/** The CI systems we know, one line each. A registry has no order: two that both claim the job are an error, never a race. */
import { KeylessError } from '../core/errors.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import type { CiPlatform, Env } from './platform.ts';
import { shell } from './shell.ts';

export const PLATFORMS: readonly CiPlatform[] = [github, gitlab];

/**
 * The CI system this process runs in; the plain shell when none says so.
 * @throws KeylessError environment-unsafe when two systems claim it
 */
export function platformOf(env: Env, known: readonly CiPlatform[] = PLATFORMS): CiPlatform {
  const claiming = known.filter((platform) => platform.detect(env));
  if (claiming.length > 1) {
    const names = claiming.map((platform) => platform.id).join(' and ');
    throw new KeylessError('environment-unsafe', `The environment looks like ${names} at once.`, {
      likely: 'Variables of one CI system were copied into the other.',
      fix: 'Unset the variables of the system this job does not run in.',
    });
  }
  return claiming[0] ?? shell;
}
