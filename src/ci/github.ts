/**
 * GitHub Actions, github.com as well as GitHub Enterprise Server and *.ghe.com: every address comes from the job's own variables.
 * In: GITHUB_*, RUNNER_*, INPUT_*, the event file · out: run context, identity token, the voice (commands and command files).
 * Talks to: the host in ACTIONS_ID_TOKEN_REQUEST_URL, nothing else.
 * Trap: detect only by GITHUB_ACTIONS, which the runner sets; the other variables are often copied to laptops and other CIs.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
import { readChange } from './github/change.ts';
import { readContext } from './github/context.ts';
import { canMint, requestIdToken, warmIssuer } from './github/id-token.ts';
import { GithubVoice } from './github/voice.ts';
import type { CiPlatform, Env } from './platform.ts';

/** The runner's spelling of an input: upper case, blanks become underscores, hyphens stay. */
function readInput(env: Env, name: string): string | undefined {
  const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
  return value === '' ? undefined : value;
}

export const github: CiPlatform = {
  id: 'github',
  docs: 'https://docs.github.com/actions/reference/workflows-and-actions/variables',
  detect: (env) => env.GITHUB_ACTIONS === 'true',
  context: readContext,
  change: readChange,
  input: readInput,
  idTokenSeconds: 300,
  canMint,
  warm: warmIssuer,
  idToken: requestIdToken,
  voice: (env, sinks) => new GithubVoice(env, sinks),
  commandFiles: ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'],
};
