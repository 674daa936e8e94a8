/**
 * The one identity token of a GitLab job.
 * In: the variable that `id_tokens:` fills · out: the token, hidden, its audience checked. Talks to no host.
 * Traps: the token is minted when the job starts and never again; every process of the job can read it; a job may hold tokens for
 * others, which are nobody's business here. The claims are unverified: they refuse, the token endpoint allows.
 * https://docs.gitlab.com/ci/secrets/id_token_authentication/ · https://docs.gitlab.com/ci/yaml/#id_tokens
 */
import type { RunContext } from '../../core/context.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import { type Claims, safeClaims } from '../../core/identity.ts';
import { Secret } from '../../core/secret.ts';
import { decodeJwt } from '../../kit/jwt.ts';
import type { Env } from '../platform.ts';
import { claimsOf, jobTokens, TOKEN_VARIABLE } from './job-tokens.ts';

/** The lines to write in a job, with the audience that the cloud expects. */
function jobLines(variable: string, audience: string): string {
  return `id_tokens:\n  ${variable}:\n    aud: ${audience}`;
}

/** Both ways to say it: our template's input, and a job of one's own. */
function cureOf(variable: string, audience: string): string {
  if (variable !== TOKEN_VARIABLE) return jobLines(variable, audience);
  return `audience: ${audience}   # with our component\nin a job of your own:\n${jobLines(variable, audience)}`;
}

/** Seconds the token still lives; undefined: there is none, or it does not say. */
export function tokenSeconds(env: Env, now: number, variable = TOKEN_VARIABLE): number | undefined {
  const exp = claimsOf(env[variable])?.exp;
  return exp === undefined ? undefined : Math.max(0, Math.floor(exp - now / 1000));
}

/**
 * The token that `variable` holds, for this audience and no other.
 * @throws KeylessError identity-unavailable | identity-fork | identity-malformed | identity-audience | identity-expired
 */
export async function findToken(
  audience: string,
  host: Host,
  context: RunContext,
  variable = TOKEN_VARIABLE,
): Promise<Secret> {
  refuseFork(host.env, context);
  const text = host.env[variable]?.trim() ?? '';
  if (text === '') throw missing(variable, audience, host.env);
  const token = new Secret('identity token', text);
  host.hide(token);
  const { claims } = decodeJwt(text);
  checkAudience(claims, audience, variable);
  checkLife(claims, host.now());
  return token;
}

/** The pipeline of a fork's merge request runs in the fork, whose identity no trust of the parent admits. */
export function refuseFork(env: Env, { fork, event }: RunContext): void {
  if (fork !== true || event !== 'merge_request_event') return;
  if (!env.CI_PROJECT_ID || env.CI_PROJECT_ID === env.CI_MERGE_REQUEST_PROJECT_ID) return;
  throw new KeylessError(
    'identity-fork',
    'This merge request comes from a fork, whose pipeline has the identity of the fork.',
    {
      likely: 'This is how GitLab keeps the code of strangers from acting for your project. Nothing was run.',
      fix: 'Nothing is broken. To run it on a reviewed change, push that change to a branch of this project.',
    },
  );
}

function missing(variable: string, audience: string, env: Env): KeylessError {
  const others = jobTokens(env).map((token) => token.variable);
  const likely =
    others.length > 0
      ? `The job has identity tokens by another name: ${others.join(', ')}.`
      : `The job declares no identity token ${variable}.`;
  const named = others.length > 0 ? `\nor name the one that is meant: id-token-variable: ${others[0]}` : '';
  return new KeylessError('identity-unavailable', `The variable ${variable} holds no identity token.`, {
    likely,
    fix: `${jobLines(variable, audience)}${named}`,
  });
}

function checkAudience(claims: Claims, audience: string, variable: string): void {
  const audiences = [claims.aud ?? []].flat().filter((one) => one !== '');
  if (audiences.length === 1 && audiences[0] === audience) return;
  const facts = safeClaims(claims);
  const fix = cureOf(variable, audience);
  if (audiences.length === 0) {
    throw new KeylessError('identity-audience', `The identity token in ${variable} is for no audience.`, {
      likely: 'The variable that `aud` names is empty or not known where the job runs.',
      fix,
      facts,
    });
  }
  if (audiences.some((one) => one.startsWith('$'))) {
    throw new KeylessError('identity-audience', `The audience of the identity token is the name of a variable.`, {
      likely: 'The variable that `aud` names is not set for this job: protected variables are missing on other refs.',
      fix,
      facts,
    });
  }
  if (audiences.length > 1) {
    throw new KeylessError(
      'identity-audience',
      `The identity token in ${variable} is for ${audiences.length} audiences.`,
      {
        likely: 'Whoever receives a token for several audiences can use it at all of them.',
        fix,
        facts,
      },
    );
  }
  throw new KeylessError('identity-audience', `The identity token is for another audience than ${audience}.`, {
    likely: '`id_tokens:` names the audience when the job is made; it has to be the one of the cloud.',
    fix,
    facts,
  });
}

function checkLife(claims: Claims, now: number): void {
  if (claims.exp === undefined || claims.exp * 1000 > now) return;
  throw new KeylessError('identity-expired', 'The identity token of this job has ended already.', {
    likely:
      'GitLab mints it when the job starts, and it lives as long as the job may take: something ran before us for longer, or the clock of the runner is ahead.',
    fix: 'Let keyless-agent be the first thing of the job that takes time, or give the job more:\ntimeout: 1h',
    facts: safeClaims(claims),
  });
}
