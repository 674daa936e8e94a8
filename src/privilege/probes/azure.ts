/**
 * What the application may do on the resource beyond calling models, asked of Azure Resource Manager: the list of the caller's own
 * permissions, or of its roles. Nothing is changed by it.
 * In: the token of the cloud's `inquiry` (only `check` has one) and the id of the resource · out: findings azure-may-*,
 * azure-actions-wide, azure-data-wide, azure-role-known, azure-token-uncut.
 * Talks to: Azure Resource Manager (management.azure.com).
 * Traps: a narrow role may not list its own permissions; that it is refused shows that it is none of the wide ones that may, and no
 * more. And a list without the right to call models is not the list of who calls them, so it proves nothing. What the application
 * may do on other resources cannot be seen from this one.
 * https://learn.microsoft.com/rest/api/authorization/permissions/list-for-resource
 */
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import type { Probe, Subject } from '../check.ts';
import { listPermissions } from './azure-arm.ts';
import { type AzurePermission, builtInRole, callsModels, judgeAzurePermissions } from './azure-judge.ts';
import { narrowAzureRole } from './azure-role.ts';
import { AZURE_ROLES_AS_OF } from './azure-roles.ts';

export const azurePermissions: Probe = {
  id: 'azure-permissions',
  asks: "Azure Resource Manager, for the permissions, or the roles, of the application on the resource of azure-resource-id, with a token of its own; in `check` alone. A sign-in shows in Entra's sign-in log; reading is not in the activity log.",
  applies: ({ target, command }: Subject) =>
    command === 'check' && target?.cloud === 'azure' && target.resourceId !== undefined,
  ask: askAzure,
};

async function askAzure(subject: Subject, host: Host, signal: AbortSignal): Promise<readonly Finding[]> {
  const { target, inquiry } = subject;
  const token = inquiry?.parts.ManagementToken;
  const fix = narrowAzureRole(subject);
  if (target?.resourceId === undefined || target.management === undefined || !token) {
    return [unknown('there is no token for Azure Resource Manager', fix)];
  }
  const asker = { base: target.management, resourceId: target.resourceId, token, host, signal };
  const listed = await listPermissions(asker);
  if ('entries' in listed) return judge(listed.entries, target.resourceId, fix);
  return [unknown(listed.why, fix, listed.refused ? REFUSED : undefined)];
}

function judge(entries: readonly AzurePermission[], resourceId: string, fix: string): readonly Finding[] {
  const exceeding = judgeAzurePermissions(entries, fix);
  const resource = resourceId.split('/').at(-1) ?? '';
  const named = entries.flatMap((entry) => builtInRole(entry) ?? []);
  const roles = [...new Set(named.map(({ name }) => name))].join(', ');
  const known = exceeding.some(({ severity }) => severity !== 'low') && roles !== '' ? [roleKnown(roles, fix)] : [];
  if (!callsModels(entries)) {
    const why = `the right to call models is not among those on ${resource}: it may come from another resource`;
    return [...exceeding, ...known, unknown(why, fix)];
  }
  const place = `on ${resource}${roles === '' ? '' : ` (${roles})`}`;
  const title =
    exceeding.length === 0
      ? `The access token cannot be cut down; Azure lists no right beyond calling models ${place}.`
      : `Beyond what is told as findings of their own, Azure lists no right ${place}.`;
  const detail = 'What the application may do on other resources is not seen from here.';
  return [
    ...exceeding,
    ...known,
    { id: 'azure-token-uncut', layer: 'cloud', verdict: 'proved', severity: 'info', title, detail },
  ];
}

function roleKnown(roles: string, fix: string): Finding {
  return {
    id: 'azure-role-known',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'medium',
    title: `The rights are those of ${roles}; a narrower role calls models as well.`,
    detail: `Compared with the built-in roles as of ${AZURE_ROLES_AS_OF}.`,
    fix,
  };
}

function unknown(why: string, fix: string, detail?: string): Finding {
  const title = `What the application may do beyond calling models could not be told (${why}).`;
  return { id: 'azure-token-uncut', layer: 'cloud', verdict: 'unknown', severity: 'medium', title, detail, fix };
}

const REFUSED =
  'So it holds none of the roles that may read their own: Owner, Contributor, Reader, Foundry User, Foundry Owner, Cognitive Services OpenAI User. A role of your own without actions is refused alike, and so is Cognitive Services User, which buys keys. Compare: az role assignment list --all --assignee CLIENT-ID';
