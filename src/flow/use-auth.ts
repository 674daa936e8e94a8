/**
 * What `auth` does with a checked credential: on GitHub the variables go to later steps, elsewhere into one private file.
 * Variables in GITHUB_ENV die with the job; they cannot be unset, and an empty value would shadow.
 */
import type { Access, Credential } from '../core/credential.ts';
import { KeylessError } from '../core/errors.ts';
import type { Value } from '../core/secret.ts';
import { revealed } from '../core/secret.ts';
import type { JourneyAsk, Use } from './index.ts';
import { servesSdks } from './lifetime.ts';
import type { Plan } from './make-plan.ts';
import { stage } from './stages.ts';
import { writeFiles } from './write-files.ts';

/** First line of an env-file: by it `release` and post know the file as ours. */
export const ENV_FILE_HEADER =
  '# keyless-agent env-file: holds short-lived credentials; give it back with keyless-agent release';

export function useAuth(ask: JourneyAsk): Use {
  return async (plan, credential) => {
    const { host } = ask;
    const access = plan.cloud.access(credential);
    const variables = Object.entries({ ...access.env, ...(await agentVariables(plan, credential, access, ask)) });
    if (plan.envFile === undefined) {
      for (const [name, value] of variables) host.voice.exportEnv(name, value);
      stage(host, 'exported', `${variables.map(([name]) => name).join(', ')} for the later steps of this job`);
      return;
    }
    host.lease({ kind: 'path', path: plan.envFile });
    host.files.writePrivate(plan.envFile, envFileText(variables));
    stage(host, 'written', `${plan.envFile} (0600): ${variables.map(([name]) => name).join(', ')}`);
    stage(
      host,
      '',
      `load it with:  . "${plan.envFile}"    give it back with:  keyless-agent release --env-file "${plan.envFile}"`,
    );
  };
}

/**
 * What the agent, and SDKs that read a file, need in later steps. Where a post step will end it, a file that renews itself, if the
 * cloud's SDKs know such a thing; elsewhere the token as it is.
 */
async function agentVariables(
  plan: Plan,
  credential: Credential,
  access: Access,
  { host, inputs }: JourneyAsk,
): Promise<Record<string, Value>> {
  const model = inputs.text('model');
  if (plan.hasPost && servesSdks(plan.cloud.delivery)) {
    const { keepServing } = await import('./keep-serving.ts');
    const renewing = plan.cloud.access(credential, await keepServing(host));
    return { ...plan.agent.environment(renewing, model), ...writeFiles(renewing, host) };
  }
  if (access.files && !plan.hasPost) {
    throw new KeylessError(
      'input-invalid',
      'This credential needs a file, and off GitHub no post step would remove it.',
      {
        fix: 'keyless-agent exec … -- COMMAND, or the action in a workflow',
      },
    );
  }
  return { ...plan.agent.environment(access, model), ...writeFiles(access, host) };
}

function envFileText(variables: readonly (readonly [string, Value])[]): string {
  const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
  return `${ENV_FILE_HEADER}\n${variables.map(([name, value]) => `export ${name}=${quote(revealed(value))}\n`).join('')}`;
}
