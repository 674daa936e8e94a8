/**
 * What `exec` does with a checked credential: one command gets it, its output is redacted, its exit status is passed on.
 * The command is the user's own, so it keeps the step's environment, less whatever could mint or steal.
 */

import { KeylessError } from '../core/errors.ts';
import type { Exit } from '../core/launch.ts';
import { revealed } from '../core/secret.ts';
import { isJwt } from '../process/environment.ts';
import { supervise } from '../process/supervise.ts';
import { handOver } from './hand-over.ts';
import type { JourneyAsk, Use } from './index.ts';
import { stage } from './stages.ts';
import { writeFiles } from './write-files.ts';

/** @param ended gets the command's own exit status */
export function useExec(ask: JourneyAsk, command: readonly string[], ended: (exit: Exit) => void): Use {
  return async (plan, credential, journey, identities) => {
    const { host, inputs } = ask;
    // Plain variables suit every command; only one that may outlast them is led to the renewing source, which SDKs alone know.
    const { delivery } = plan.cloud;
    const outlasts = plan.timeoutSeconds > plan.cloud.lifeSeconds;
    const rereads = outlasts && delivery ? { [plan.backend]: delivery } : {};
    const handed = await handOver(plan, credential, identities, rereads, host);
    const { access } = handed;
    const agent = plan.agent.environment(access, inputs.text('model'));
    const env = inherited(host.env, plan.agent.shadows);
    const given = { ...access.env, ...agent, ...writeFiles(access, host) };
    for (const [name, value] of Object.entries(given)) env[name] = revealed(value);
    const [file, ...args] = command;
    stage(host, 'exec', `${file} with ${Object.keys(given).join(', ')}`);
    journey.agentRunning = true;
    try {
      const watched = await supervise(
        host,
        { file: file!, args, env, cwd: plan.workingDirectory, inheritStdin: true },
        {
          timeoutSeconds: handed.seconds,
          namespace: false,
          onStdout: (bytes) => host.passOn('stdout', bytes),
          onStderr: (bytes) => host.passOn('stderr', bytes),
        },
      );
      ended(watched.exit);
      if (watched.timedOut)
        throw new KeylessError('timed-out', 'The command was ended at its time limit.', { fix: '--timeout 1h' });
    } catch (error) {
      if (!(error instanceof KeylessError && error.code === 'agent-unavailable')) throw error;
      throw new KeylessError('input-invalid', `There is no command "${file}".`, {
        fix: 'keyless-agent exec … -- COMMAND ARGUMENTS',
      });
    } finally {
      journey.agentRunning = false;
      handed.close();
      host.passOn('stdout', 'end');
      host.passOn('stderr', 'end');
    }
  };
}

/** What could mint an identity or act in later steps. */
const NEVER =
  /^(ACTIONS_ID_TOKEN_REQUEST_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_|INPUT_|KEYLESS_(JWT_TOKEN$|WITH_|DOTENV$|COMMAND$)|CODEMIE_JWT_TOKEN$|GITHUB_(ENV|PATH|OUTPUT|STATE)$)/i;

function inherited(stepEnv: JourneyAsk['host']['env'], shadows: readonly string[]): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(stepEnv)) {
    // On GitLab the identity token is a variable, by a name of the user's choice.
    if (value !== undefined && !NEVER.test(name) && !isJwt(value.trim()) && !shadows.includes(name)) env[name] = value;
  }
  return env;
}
