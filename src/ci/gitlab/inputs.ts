/**
 * Inputs as our templates hand them over: one variable each, KEYLESS_WITH_NAME, as the user wrote it.
 * In: the environment, an input's name → out: its text, references to CI variables filled in. Talks to no host.
 * Traps: GitLab would fill in references again and again, so that text a stranger wrote (a title, a branch name) could name a
 * secret of the job; here it is done once, and what was filled in is never looked at again. But the runner has done it already in
 * the variables themselves, the title included, which are not `expand: false`: one that has come to hold a secret is refused. A
 * variable named like a key is not filled in: the task goes to the model.
 * https://docs.gitlab.com/ci/variables/where_variables_can_be_used/#expansion-mechanisms
 */
import { looksLikeKey, namedLikeKey } from '../../kit/key-names.ts';
import type { Env, InputChannel } from '../platform.ts';
import { claimsOf } from './job-tokens.ts';

export const INPUT_PREFIX = 'KEYLESS_WITH_';

/** What the templates write when the user names no audience: GitLab takes no `aud` that is empty. */
export const TEMPLATE_AUDIENCE = 'sts.amazonaws.com';

/** `$NAME`, `${NAME}`, and `$$` for a dollar sign. */
const REFERENCE = /\$(?:\$|\{([A-Za-z_][A-Za-z0-9_]*)\}|([A-Za-z_][A-Za-z0-9_]*))/g;

/** The variable that carries an input. */
export function variableOf(name: string): string {
  return `${INPUT_PREFIX}${name.toUpperCase().replaceAll('-', '_')}`;
}

/** Prose may name things that are no variables. */
const PROSE = ['task', 'system-prompt'];

export const channel: InputChannel = {
  prefix: INPUT_PREFIX,
  read(env, name) {
    const written = env[variableOf(name)]?.trim() ?? '';
    if (written === '' || (name === 'audience' && written === TEMPLATE_AUDIENCE)) return undefined;
    const refused = [...referencesIn(written)].find((variable) => namedLikeKey(variable) && env[variable]);
    if (refused !== undefined) {
      return {
        what: `$${refused} is named like a key; its value would be in the plan, the log or what the model reads.`,
        write: `${name}: …   (without $${refused}; a secret input takes the name of its variable: api-key-env: ${refused})`,
      };
    }
    for (const variable of referencesIn(written)) {
      const key = keyWithin(variable, env);
      if (key === undefined) continue;
      return {
        what: `$${variable} holds the value of ${key}: GitLab fills in what is named in a title or a branch, whoever wrote it.`,
        write: `${name}: …   (without $${variable})`,
      };
    }
    const unset = [...referencesIn(written)].find((variable) => env[variable] === undefined);
    if (unset !== undefined && !PROSE.includes(name)) {
      return {
        what: `$${unset} is not set in this job.`,
        write: `set ${unset} under Settings → CI/CD → Variables (a protected one is missing on other refs), or write $$ for a dollar sign`,
      };
    }
    return { value: filled(written, env) };
  },
};

export function readInput(env: Env, name: string): string | undefined {
  const found = channel.read(env, name);
  return found && 'value' in found ? found.value : undefined;
}

function* referencesIn(text: string): Generator<string> {
  for (const [, braced, bare] of text.matchAll(REFERENCE)) {
    const name = braced ?? bare;
    if (name !== undefined) yield name;
  }
}

function filled(text: string, env: Env): string {
  return text.replace(REFERENCE, (whole, braced?: string, bare?: string) => {
    const name = braced ?? bare;
    return name === undefined ? '$' : (env[name] ?? whole);
  });
}

/** Shorter ones stand in any text. */
const SHORTEST_KEY = 8;
/** Often made of a branch's name, and no secret. */
const NO_SECRET = /CACHE|PUBLIC/i;

/** The variable whose secret another one has come to hold. */
function keyWithin(variable: string, env: Env): string | undefined {
  const held = env[variable];
  if (held === undefined || held.length < SHORTEST_KEY) return undefined;
  return Object.keys(env).find((name) => {
    const value = env[name]?.trim() ?? '';
    if (name === variable || value.length < SHORTEST_KEY || !held.includes(value)) return false;
    return (namedLikeKey(name) && !NO_SECRET.test(name) && looksLikeKey(value)) || claimsOf(value) !== undefined;
  });
}
