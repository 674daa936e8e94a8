/**
 * The trust policy that admits exactly this job, ready to paste.
 * In: the token's claims and the role · out: JSON text. Talks to no host.
 * Trap: the subject is copied from the token, never built from names: newer repositories carry ids (`repo:o@1/r@2:…`), and
 * `environment:` replaces the ref.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
 */
import type { Claims } from '../../core/identity.ts';
import type { RoleArn } from './arn.ts';

/** The issuer as IAM writes it: without `https://`. */
export function providerName(issuer: string): string {
  return issuer.replace(/^https:\/\//, '').replace(/\/+$/, '');
}

export function providerArn(issuer: string, role: Pick<RoleArn, 'partition' | 'account'>): string {
  return `arn:${role.partition}:iam::${role.account}:oidc-provider/${providerName(issuer)}`;
}

/** The role's trust policy for these claims; undefined when the token lacks one of iss, sub, aud. */
export function trustPolicy(claims: Claims, role: Pick<RoleArn, 'partition' | 'account'>): string | undefined {
  const { iss, sub, aud } = claims;
  if (iss === undefined || sub === undefined || aud === undefined) return undefined;
  const name = providerName(iss);
  const audience = typeof aud === 'string' ? aud : aud.length === 1 ? aud[0] : aud;
  const policy = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: providerArn(iss, role) },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { [`${name}:aud`]: audience, [`${name}:sub`]: sub } },
      },
    ],
  };
  return JSON.stringify(policy, null, 2);
}

/** What to know about this subject's form, beside the policy. */
export function subjectNote(claims: Claims): string | undefined {
  if (!/^repo:[^/]*@\d+\/[^:]*@\d+:/.test(claims.sub ?? '')) return undefined;
  return 'This repository has the immutable subject form: a condition written with names only (repo:owner/name:…) never matches it.';
}
