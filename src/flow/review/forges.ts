/** Which host of repositories this job runs on, for its reviews. In: the run's facts, perhaps a token → out: a Forge; undefined: none. */
import type { CiPlatform } from '../../ci/platform.ts';
import type { RunContext } from '../../core/context.ts';
import type { Host } from '../../core/host.ts';
import type { Inputs } from '../../core/inputs.ts';
import { Secret } from '../../core/secret.ts';
import type { Forge } from './forge.ts';
import { GithubForge } from './github.ts';
import { GitlabForge } from './gitlab.ts';

export function forgeOf(context: RunContext, token: Secret | undefined, host: Host): Forge | undefined {
  return context.platform === 'gitlab' ? GitlabForge.of(context, token, host) : GithubForge.of(context, token, host);
}

/** It reads, and writes no comment. https://docs.gitlab.com/ci/jobs/ci_job_token/ */
export const JOB_TOKEN = 'CI_JOB_TOKEN';

export interface TokenAsk {
  readonly inputs: Inputs;
  readonly platform: CiPlatform;
  readonly host: Host;
}

/**
 * The token that may write comments, hidden and taken out of the inputs: nothing of a run that follows can hand it on.
 * On GitLab it is in the variable that `gitlab-token-variable` names. Undefined: none was given.
 */
export function takeToken({ inputs, platform, host }: TokenAsk): Secret | undefined {
  if (platform.id === 'gitlab') {
    const variable = inputs.text('gitlab-token-variable') ?? '';
    const value = host.env[variable]?.trim();
    if (!value || variable === JOB_TOKEN) return undefined;
    const token = new Secret('token of the host', value);
    host.hide(token);
    return token;
  }
  return inputs.withdraw('github-token');
}
