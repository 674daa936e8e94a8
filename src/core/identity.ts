/** The job's identity: a JWT (RFC 7519) that says which job this is. */
import type { Finding } from './finding.ts';
import type { Secret } from './secret.ts';

export interface Claims {
  readonly iss?: string;
  readonly sub?: string;
  readonly aud?: string | readonly string[];
  readonly exp?: number;
  readonly iat?: number;
  readonly nbf?: number;
  readonly jti?: string;
  readonly [name: string]: unknown;
}

export interface IdentityToken {
  readonly token: Secret;
  readonly claims: Claims;
  /**
   * Why the claims may be believed. `ci-endpoint`: received from the CI's own endpoint over its own channel.
   * `unverified`: may refuse or inform, never allow.
   */
  readonly trust: 'ci-endpoint' | 'signature' | 'unverified';
  readonly says: string;
  /** What the source noticed about this token: a signature nobody checked, an end that is near. */
  readonly findings?: readonly Finding[] | undefined;
}

/** The claims that may be shown in messages; everything else stays out of text. */
export const SAFE_CLAIMS = [
  'iss',
  'sub',
  'aud',
  'repository',
  'project_path',
  'ref',
  'environment',
  'event_name',
  'pipeline_source',
] as const;

/** The safe claims as text. */
export function safeClaims(claims: Claims): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const name of SAFE_CLAIMS) {
    const value = claims[name];
    if (value !== undefined) shown[name] = Array.isArray(value) ? value.join(', ') : String(value);
  }
  return shown;
}
