/**
 * What the identity token itself says: for whom it is, how its subject is formed, how long it lives.
 * In: claims · out: findings identity-audience, identity-subject-*, identity-lifetime. Talks to no host.
 * Trap: what the trust policy on the other side accepts cannot be seen from here; only what it *could* pin is judged.
 * https://docs.github.com/en/actions/reference/security/oidc#oidc-token-claims
 */
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import type { Claims, IdentityToken } from '../../core/identity.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';

/** GitHub's tokens live 300 s. */
const LONG_LIFE_SECONDS = 600;

export const identityClaims: PrivilegeCheck = {
  id: 'identity-claims',
  inspect({ identity, audience, target }: Subject, { env }: Host): readonly Finding[] {
    if (!identity) return [];
    const { claims } = identity;
    return [
      ...audienceFindings(identity, audience),
      ...subjectFindings(claims, target?.cloud),
      ...lifeFindings(claims, env.GITLAB_CI === 'true'),
    ];
  },
};

function audienceFindings({ claims, trust }: IdentityToken, asked: string | undefined): readonly Finding[] {
  if (asked === undefined) return [];
  const audiences = [claims.aud ?? []].flat();
  if (audiences.length === 1 && audiences[0] === asked) {
    if (trust === 'unverified') return [];
    const title = `The identity token is good for ${asked} only.`;
    return [{ id: 'identity-audience', layer: 'identity', verdict: 'enforced', severity: 'info', title }];
  }
  return [
    {
      id: 'identity-audience',
      layer: 'identity',
      verdict: 'exceeded',
      severity: 'high',
      stops: true,
      title: `The identity token is for ${audiences.join(', ') || 'no audience'}, asked for was ${asked}.`,
      detail: 'Whoever receives a token for several audiences can use it at all of them.',
      fix: `audience: ${asked}`,
    },
  ];
}

export type SubjectForm = 'environment' | 'pull-request' | 'ref' | 'custom';

/** How a GitHub subject is formed, and whether its names are backed by ids that survive a rename. */
export function subjectForm(sub: string): { form: SubjectForm; immutable: boolean } {
  const match = /^repo:([^/:]+)\/([^:]+):(environment:.+|pull_request|ref:.+)$/.exec(sub);
  if (!match) return { form: 'custom', immutable: false };
  const [, owner = '', name = '', tail = ''] = match;
  const immutable = /@\d+$/.test(owner) && /@\d+$/.test(name);
  if (tail === 'pull_request') return { form: 'pull-request', immutable };
  return { form: tail.startsWith('environment:') ? 'environment' : 'ref', immutable };
}

function subjectFindings(claims: Claims, cloud: string | undefined): readonly Finding[] {
  const sub = claims.sub ?? '';
  const { form, immutable } = subjectForm(sub);
  if (form === 'custom') return customFindings(sub);
  const findings: Finding[] = [];
  if (form === 'pull-request') {
    findings.push({
      id: 'identity-subject-pull-request',
      layer: 'identity',
      verdict: 'exceeded',
      severity: 'medium',
      title: 'The subject is the same for every pull request of the repository.',
      detail: 'A role that admits it admits any branch, with whatever workflow that branch carries.',
      fix: 'jobs:\n  agent:\n    environment: agent   # the subject then ends in :environment:agent',
    });
  }
  if (!immutable) {
    findings.push({
      id: 'identity-subject-name-only',
      layer: 'identity',
      verdict: 'exceeded',
      severity: 'low',
      title: 'The subject names owner and repository without their ids.',
      detail: 'A name that is given up can be taken by someone else; a condition on the ids still holds then.',
      fix: idCondition(claims, cloud),
    });
  }
  return findings;
}

/** In the words of the cloud that compares it. */
function idCondition({ iss, repository_id: id }: Claims, cloud: string | undefined): string {
  const value = typeof id === 'string' ? id : '<repository id>';
  if (cloud === 'gcp') return `Add to the provider's attribute condition:\n  assertion.repository_id == "${value}"`;
  if (cloud === 'azure') return `Add to a flexible federated credential:\n  claims['repository_id'] eq '${value}'`;
  if (cloud === 'anthropic') return `Add to the claims of the federation rule:\n  "repository_id": "${value}"`;
  if (cloud === 'openai') return `Add to the attribute_matchers of the mapping:\n  "repository_id": "${value}"`;
  const provider = (iss ?? 'https://token.actions.githubusercontent.com').replace(/^https:\/\//, '');
  return `Add to the trust policy's StringEquals:\n  "${provider}:repository_id": "${value}"`;
}

/** A custom subject has to name a repository or a workflow; the owner alone admits every repository of the owner. */
function customFindings(sub: string): readonly Finding[] {
  if (/(?:^|:)(?:repo|repository|repository_id|job_workflow_ref|project_path):/.test(sub)) return [];
  const ownerOnly = /(?:^|:)(?:repository_owner|repository_owner_id|enterprise|enterprise_id):/.test(sub);
  return [
    {
      id: 'identity-subject-custom',
      layer: 'identity',
      verdict: ownerOnly ? 'exceeded' : 'unknown',
      severity: 'medium',
      title: ownerOnly
        ? 'The subject names the owner only: every repository of the owner has the same.'
        : 'The subject has a form that is not known here.',
      fix: 'Let the subject include repository_id (include_claim_keys of the OIDC customisation).',
    },
  ];
}

/** GitLab's tokens live as long as the job may take, and nothing but that makes them shorter. */
function lifeFindings({ exp, iat }: Claims, gitlab: boolean): readonly Finding[] {
  if (exp === undefined || iat === undefined || exp - iat <= LONG_LIFE_SECONDS) return [];
  return [
    {
      id: 'identity-lifetime',
      layer: 'identity',
      verdict: 'exceeded',
      severity: gitlab ? 'low' : 'medium',
      title: `The identity token lives ${Math.round((exp - iat) / 60)} minutes; five are usual.`,
      detail: 'Whoever reads it can exchange it for as long.',
      fix: gitlab
        ? 'agent:\n  timeout: 20m   # the token ends with it'
        : 'Let the issuer give it five to ten minutes, and mint one for each job (jwt-token-command).',
    },
  ];
}
