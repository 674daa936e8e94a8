/**
 * What a GitLab job brings along: the job token, identity tokens for others, the protection of its ref and its environment.
 * In: GitLab's variables, claims, what holds the agent · out: findings gitlab-job-token, gitlab-id-tokens, ref-unprotected,
 * trigger-fork, environment-none, environment-unprotected. Talks to no host.
 * Traps: identity tokens are variables here, so they stand in the environment of every process of the job; on a merge request
 * GitLab calls the ref unprotected whatever it is; a pipeline "in the parent project" runs a fork's change with the parent's rights.
 * https://docs.gitlab.com/ci/variables/predefined_variables/ · https://docs.gitlab.com/ci/secrets/id_token_authentication/
 */
import type { Finding, Severity } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import { decodeJwt, LONGEST_JWT } from '../../kit/jwt.ts';
import { believedClaims } from '../believed-claims.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';
import { type Exposure, exposureOf, mayRunPrograms, startsAgent } from '../exposure.ts';

export const gitlab: PrivilegeCheck = {
  id: 'gitlab',
  inspect(subject: Subject, { env }: Host): readonly Finding[] {
    // Presence says nothing: tools that play GitLab set it to "false".
    if (env.GITLAB_CI !== 'true') return [];
    return [
      ...jobTokenFindings(subject, env),
      ...idTokenFindings(subject, env),
      ...refFindings(subject, env),
      ...forkFindings(subject, env),
      ...environmentFindings(subject),
    ];
  },
};

type Env = Host['env'];

const HOLD = 'isolation: namespace   # or user: the agent then has no way to the environment of the job';

function gravity(subject: Subject): Severity {
  return subject.agent && mayRunPrograms(subject.agent) ? 'high' : 'medium';
}

function exposed(subject: Subject): Exposure {
  return startsAgent(subject) ? exposureOf(subject) : 'unknown';
}

function jobTokenFindings(subject: Subject, env: Env): readonly Finding[] {
  if (!env.CI_JOB_TOKEN || !startsAgent(subject)) return [];
  const common = { id: 'gitlab-job-token', layer: 'agent' } as const;
  const exposure = exposed(subject);
  if (exposure === 'held') {
    return [
      {
        ...common,
        verdict: 'enforced',
        severity: 'info',
        title: 'The job token of GitLab is out of the agent’s reach.',
      },
    ];
  }
  if (exposure === 'unknown') {
    const title = 'Whether the agent can reach the job token of GitLab is not known: how it is isolated was not told.';
    return [{ ...common, verdict: 'unknown', severity: 'medium', title, fix: HOLD }];
  }
  return [
    {
      ...common,
      verdict: 'exceeded',
      severity: gravity(subject),
      title: 'The agent can reach the job token of GitLab (CI_JOB_TOKEN).',
      detail:
        'It stands in the environment of every process of the job. It reads this project and those that let it in, and may push packages and images.',
      fix: `${HOLD}\nand in each project: Settings → CI/CD → Job token permissions: only the projects that need it`,
    },
  ];
}

interface Found {
  readonly name: string;
  readonly audiences: readonly string[];
}

/** Variables that are identity tokens of GitLab, and for whom. Values are decoded and dropped. */
function idTokens(env: Env): readonly Found[] {
  return Object.entries(env).flatMap(([name, value]) => {
    if (value === undefined || value.length > LONGEST_JWT || !value.startsWith('eyJ')) return [];
    try {
      const { claims } = decodeJwt(value.trim());
      return claims.aud === undefined ? [] : [{ name, audiences: [claims.aud].flat() }];
    } catch {
      return [];
    }
  });
}

const shown = (text: string): string => text.replaceAll(/[^\w./:@-]/g, '?').slice(0, 80);

function idTokenFindings(subject: Subject, env: Env): readonly Finding[] {
  const others = idTokens(env).filter(({ audiences }) => audiences.some((one) => one !== subject.audience));
  if (others.length === 0) return [];
  const exposure = exposed(subject);
  const list = others.slice(0, 10).map(({ name, audiences }) => `${shown(name)} (${audiences.map(shown).join(', ')})`);
  return [
    {
      id: 'gitlab-id-tokens',
      layer: 'job',
      verdict: 'exceeded',
      severity: exposure === 'open' ? gravity(subject) : exposure === 'held' ? 'low' : 'medium',
      title: `The job holds identity tokens for others too: ${list.join(', ')}.`,
      detail:
        exposure === 'held'
          ? 'They are out of the agent’s reach; a job without them needs no such reach.'
          : 'They stand in the environment of every process of the job, and whoever reads one is this job there.',
      fix: `agent:\n  id_tokens:\n    KEYLESS_AGENT_ID_TOKEN:   # this one alone, for one audience\n      aud: ${shown(subject.audience ?? 'sts.amazonaws.com')}`,
    },
  ];
}

/** Pipelines that run on a branch or tag; a merge request has neither. */
const ON_A_REF = new Set(['push', 'web', 'schedule', 'api', 'trigger', 'pipeline', 'chat', 'parent_pipeline']);

function refFindings({ context, identity }: Subject, env: Env): readonly Finding[] {
  if (context.platform === 'github' || !ON_A_REF.has(env.CI_PIPELINE_SOURCE ?? '')) return [];
  const claims = believedClaims(identity);
  const said = claims.ref_protected ?? env.CI_COMMIT_REF_PROTECTED;
  if (String(said) === 'true') return [];
  if (String(said) !== 'false') {
    const title = 'Whether the branch is protected could not be told.';
    return [{ id: 'ref-protection-unknown', layer: 'job', verdict: 'unknown', severity: 'low', title }];
  }
  return [
    {
      id: 'ref-unprotected',
      layer: 'job',
      verdict: 'exceeded',
      severity: claims.environment === undefined ? 'medium' : 'low',
      title: `${shown(env.CI_COMMIT_REF_NAME ?? 'The branch')} is not protected.`,
      detail: 'Whoever may push to it can change this job and use its identity.',
      fix: 'agent:\n  rules:\n    - if: $CI_COMMIT_REF_PROTECTED == "true"',
    },
  ];
}

/** Only where the platform has not said so itself. */
function forkFindings({ context }: Subject, env: Env): readonly Finding[] {
  const { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: source, CI_PROJECT_ID: own } = env;
  if (context.fork !== undefined || !source || !own || source === own) return [];
  return [
    {
      id: 'trigger-fork',
      layer: 'job',
      verdict: 'exceeded',
      severity: 'high',
      title: 'The merge request comes from a fork, and its pipeline runs in this project, with its identity.',
      detail: 'A stranger decides what the agent reads and which files of the repository it runs.',
      fix: 'agent:\n  rules:\n    - if: $CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID',
    },
  ];
}

function environmentFindings({ context, identity }: Subject): readonly Finding[] {
  if (context.platform === 'github' || !identity) return [];
  const { environment, environment_protected: isProtected } = believedClaims(identity);
  const fix = 'agent:\n  environment: agent   # protected: Settings → CI/CD → Protected environments';
  if (environment === undefined) {
    return [
      {
        id: 'environment-none',
        layer: 'identity',
        verdict: 'exceeded',
        severity: 'low',
        title: 'The job is not bound to an environment.',
        detail: 'A protected environment says who may deploy to it, and the trust policy can ask for it.',
        fix,
      },
    ];
  }
  if (String(isProtected) !== 'false') return [];
  return [
    {
      id: 'environment-unprotected',
      layer: 'identity',
      verdict: 'exceeded',
      severity: 'low',
      title: 'The environment of the job is not protected: every branch may name it.',
      detail: 'It is in the token all the same, and holds nobody off.',
      fix,
    },
  ];
}
