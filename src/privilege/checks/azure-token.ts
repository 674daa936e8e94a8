/**
 * What the access token of Entra says of itself: for whom it is, for whom it acts, which roles it carries, how long it lives.
 * In: the credential, the target · out: findings azure-token-*. Talks to no host.
 * Trap: the token is not verified here (only the resource can), so its claims may speak against it and never for it: there is no
 * finding here that proves anything. A token that cannot be read is unknown, not fine.
 * https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
import type { Finding } from '../../core/finding.ts';
import type { Claims } from '../../core/identity.ts';
import type { Secret } from '../../core/secret.ts';
import type { Target } from '../../core/target.ts';
import { decodeJwt } from '../../kit/jwt.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';

export const azureToken: PrivilegeCheck = {
  id: 'azure-token',
  inspect({ credential, target }: Subject): readonly Finding[] {
    const token = credential?.parts.AccessToken;
    if (credential?.cloud !== 'azure' || !token) return [];
    const claims = claimsOf(token);
    if (!claims) return [UNREADABLE];
    return [
      ...otherFindings(claims, target),
      ...administrationFindings(claims),
      ...personFindings(claims),
      ...roleFindings(claims),
      ...lifeFindings(claims),
    ];
  },
};

function claimsOf(token: Secret): Claims | undefined {
  try {
    return decodeJwt(token.reveal()).claims;
  } catch {
    return undefined;
  }
}

const UNREADABLE: Finding = {
  id: 'azure-token-unreadable',
  layer: 'cloud',
  verdict: 'unknown',
  severity: 'medium',
  title: 'The access token cannot be read, so what it says of itself is not known.',
};

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase().replace(/\/+$/, '') : '';
}

/** Of another directory, or of another application, than was asked for. */
function otherFindings({ tid, appid, azp }: Claims, target: Target | undefined): readonly Finding[] {
  const tenant = textOf(target?.tenantId);
  const other = [
    ...(GUID.test(tenant) && textOf(tid) !== tenant ? ['tenant'] : []),
    ...(target?.clientId !== undefined && textOf(appid ?? azp) !== textOf(target.clientId) ? ['application'] : []),
  ];
  if (other.length === 0) return [];
  return [
    {
      id: 'azure-token-other',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'high',
      stops: true,
      title: `The access token is of another ${other.join(' and ')} than was asked for.`,
      detail: 'The task would be worked on, and seen, in a place that is not yours.',
      fix: 'Compare client-id and tenant-id with the overview page of the app registration.',
    },
  ];
}

/** With such a token Azure itself can be changed, or the directory read. The first GUID is Azure Service Management, the other Graph. */
const ADMINISTRATION =
  /^(?:https:\/\/(?:management\.(?:core\.)?(?:azure\.com|windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)|(?:dod-)?graph\.(?:microsoft\.(?:com|us)|windows\.net)|microsoftgraph\.chinacloudapi\.cn|vault\.azure\.(?:net|cn)|storage\.azure\.com)|797f4846-ba00-4fd7-ba43-dac1f8f63013|00000003-0000-0000-c000-000000000000)$/;

function administrationFindings({ aud }: Claims): readonly Finding[] {
  const audience = textOf(aud);
  if (audience !== '' && !ADMINISTRATION.test(audience)) return [];
  return [
    {
      id: 'azure-token-audience',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'critical',
      stops: true,
      title:
        audience === ''
          ? 'The access token is not made out to one resource.'
          : 'The access token is not for models, but for Azure itself, its secrets or its directory.',
      detail: 'Whoever holds it can use every right of the application there.',
      fix: 'Leave azure-scope out: the scope then follows the model endpoint.',
    },
  ];
}

/** A token with delegated permissions has `scp`; one of an application alone has none. */
function personFindings({ scp, idtyp }: Claims): readonly Finding[] {
  if (scp === undefined && (idtyp === undefined || idtyp === 'app')) return [];
  return [
    {
      id: 'azure-token-person',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'high',
      title: 'The access token acts for a person, not for the application.',
      detail: 'What that person may do at the model endpoint, the agent may do, in that name.',
      fix: 'Use an app registration or a managed identity with a federated credential for this job.',
    },
  ];
}

/** Everybody in a directory has one of these two. */
const NO_ROLE = new Set(['0997a1d0-0d1d-4acb-b408-d5ca73121e90', 'b79fbf4d-3ef9-4689-8143-76b194e85509']);

function roleFindings({ wids, roles }: Claims): readonly Finding[] {
  const directory = listOf(wids).filter((id) => !NO_ROLE.has(id.toLowerCase()));
  const app = listOf(roles);
  const findings: Finding[] = [];
  if (directory.length > 0) {
    findings.push({
      id: 'azure-token-directory-role',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'high',
      title: `The application holds ${directory.length === 1 ? 'a role' : `${directory.length} roles`} in the directory itself.`,
      detail: 'Roles in the directory reach people, groups and other applications; calling a model takes none.',
      fix: 'Entra ID → Roles and administrators: take the application out. For models it needs one role on one resource.',
    });
  }
  if (app.length > 0) {
    const shown = app.filter((name) => /^[\w.-]{1,60}$/.test(name)).slice(0, 5);
    findings.push({
      id: 'azure-token-app-roles',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'medium',
      title: `The access token carries app roles, which calling a model does not take: ${shown.join(', ') || 'of an unusual name'}.`,
      detail: 'They were assigned to the application in the directory, beside its roles on resources.',
      fix: 'Entra ID → Enterprise applications → the application → Permissions: take away what is not for this job.',
    });
  }
  return findings;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
}

/** Tokens of applications live 60 to 90 minutes, seconds. */
const LONG_LIFE = 2 * 3600;

function lifeFindings({ exp, iat, nbf }: Claims): readonly Finding[] {
  const from = iat ?? nbf;
  if (exp !== undefined && from !== undefined && exp - from <= LONG_LIFE) return [];
  const known = exp !== undefined && from !== undefined;
  return [
    {
      id: 'azure-token-lifetime',
      layer: 'cloud',
      verdict: known ? 'exceeded' : 'unknown',
      severity: 'low',
      title: known
        ? `The access token lives ${Math.round((exp - from) / 3600)} hours; one is usual.`
        : 'The access token does not say how long it lives.',
      detail: 'Entra takes no token back. Managed identities get tokens of up to a day.',
      fix: 'Use an app registration with a federated credential: its tokens live about an hour.',
    },
  ];
}
