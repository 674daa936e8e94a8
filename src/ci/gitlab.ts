/**
 * GitLab CI/CD, gitlab.com as well as self-managed: every address comes from the job's own variables.
 * In: CI_*, the one identity token, KEYLESS_WITH_* that our templates fill in · out: run context, the token, the voice.
 * Talks to nobody: the job is given its token at its start, and no other can be asked for later.
 * Trap: detect only by GITLAB_CI being "true"; emulators of GitLab and copied environments set it to something else.
 * https://docs.gitlab.com/ci/variables/predefined_variables/
 */
import { readChange } from './gitlab/change.ts';
import { readContext } from './gitlab/context.ts';
import { findToken, refuseFork, tokenSeconds } from './gitlab/id-token.ts';
import { channel, readInput } from './gitlab/inputs.ts';
import { runnerFolders } from './gitlab/runner-folders.ts';
import { unsafe } from './gitlab/unsafe.ts';
import { GitlabVoice } from './gitlab/voice.ts';
import type { Authority, CiPlatform, Env } from './platform.ts';

/** `parallel:` makes several equal jobs. */
function readJobOf(env: Env): { readonly number: number; readonly of: number } | undefined {
  const [number, of] = [Number(env.CI_NODE_INDEX || Number.NaN), Number(env.CI_NODE_TOTAL || Number.NaN)];
  return Number.isInteger(number) && Number.isInteger(of) && number >= 1 && number <= of ? { number, of } : undefined;
}

/** https://docs.gitlab.com/runner/configuration/tls-self-signed/ */
function readAuthority(env: Env): Authority | undefined {
  const { CI_SERVER_TLS_CA_FILE: file, CI_SERVER_URL: server } = env;
  return file && server && URL.canParse(server) ? { host: new URL(server).host, file } : undefined;
}

export const gitlab: CiPlatform = {
  id: 'gitlab',
  docs: 'https://docs.gitlab.com/ci/variables/predefined_variables/',
  detect: (env) => env.GITLAB_CI === 'true',
  context: readContext,
  change: readChange,
  refuseFork,
  jobOf: readJobOf,
  authority: readAuthority,
  input: readInput,
  channel,
  unsafe,
  // The token is there once; nothing in a job can mint another.
  canMint: () => false,
  tokenSeconds,
  idToken: findToken,
  voice: (env, sinks) => new GitlabVoice(env, sinks),
  // The runner reads it back before after_script and the upload of artifacts.
  commandFiles: ['GITLAB_ENV'],
  runnerFolders,
};
