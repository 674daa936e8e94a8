/**
 * The least-privilege check: every check is asked, then the findings decide whether the run may go on.
 * In: what is known about the job, its identity and its credential · out: findings, and an error when the run has to stop.
 * Trap: unknown is never a pass. A check that breaks is an unknown finding, not a missing one.
 */
import { KeylessError } from '../core/errors.ts';
import { type Finding, reaches, type Severity } from '../core/finding.ts';
import type { Host } from '../core/host.ts';
import type { PrivilegeMode } from '../core/shared-inputs.ts';
import type { PrivilegeCheck, Subject } from './check.ts';
import { agentBypass } from './checks/agent-bypass.ts';
import { agentCredential } from './checks/agent-credential.ts';
import { agentMcp } from './checks/agent-mcp.ts';
import { agentNetwork } from './checks/agent-network.ts';
import { agentPermissions } from './checks/agent-permissions.ts';
import { agentRepoConfig } from './checks/agent-repo-config.ts';
import { azureToken } from './checks/azure-token.ts';
import { claimsContext } from './checks/claims-context.ts';
import { cloudLimits } from './checks/cloud-limits.ts';
import { debugTracing } from './checks/debug-tracing.ts';
import { environment } from './checks/environment.ts';
import { gatewayBearer } from './checks/gateway-bearer.ts';
import { gitCredentials } from './checks/git-credentials.ts';
import { gitlab } from './checks/gitlab.ts';
import { hostToken } from './checks/host-token.ts';
import { identityClaims } from './checks/identity-claims.ts';
import { isolation } from './checks/isolation.ts';
import { modelToken } from './checks/model-token.ts';
import { reachable } from './checks/reachable.ts';
import { refProtection } from './checks/ref-protection.ts';
import { runner } from './checks/runner.ts';
import { trigger } from './checks/trigger.ts';
import { untrustedCheckout } from './checks/untrusted-checkout.ts';
import { workflowPin } from './checks/workflow-pin.ts';

export const CHECKS: readonly PrivilegeCheck[] = [
  identityClaims,
  claimsContext,
  trigger,
  refProtection,
  environment,
  runner,
  hostToken,
  workflowPin,
  gitCredentials,
  untrustedCheckout,
  debugTracing,
  gitlab,
  isolation,
  reachable,
  agentPermissions,
  agentBypass,
  agentMcp,
  agentRepoConfig,
  agentNetwork,
  agentCredential,
  cloudLimits,
  azureToken,
  modelToken,
  gatewayBearer,
];

/** Every finding of every check; `subject.planned` comes back judged, so show these and not the planned ones. */
export async function inspectAll(
  subject: Subject,
  host: Host,
  checks: readonly PrivilegeCheck[] = CHECKS,
): Promise<readonly Finding[]> {
  const found = await Promise.all(checks.map((check) => inspectOne(check, subject, host)));
  return found.flat();
}

async function inspectOne(check: PrivilegeCheck, subject: Subject, host: Host): Promise<readonly Finding[]> {
  try {
    return await check.inspect(subject, host);
  } catch {
    const title = `The check ${check.id} broke, so nothing is known from it.`;
    return [{ id: 'check-broken', layer: 'job', verdict: 'unknown', severity: 'medium', title }];
  }
}

/**
 * May the run go on? `enforce` stops on what exceeds at or above the threshold and on every finding that stops by itself;
 * `strict` also on unknown; `warn` and `off` never. What the baseline accepts does not stop, but for what always does.
 */
export function decide(
  findings: readonly Finding[],
  mode: PrivilegeMode,
  threshold: Severity,
): KeylessError | undefined {
  if (mode === 'warn' || mode === 'off') return undefined;
  const open = findings.filter(({ accepted, stops }) => accepted === undefined || stops === true);
  const exceeding = open.filter((finding) => exceeds(finding, threshold));
  const unknown = mode === 'strict' ? open.filter(({ verdict }) => verdict === 'unknown') : [];
  const stopping = [...exceeding, ...unknown];
  if (stopping.length === 0) return undefined;
  const code = exceeding.length > 0 ? 'privilege-exceeded' : 'privilege-unknown';
  return new KeylessError(code, stopping.map(({ title }) => title).join(' '), {
    likely:
      [...new Set(stopping.map(({ detail }) => detail).filter((text) => text !== undefined))].join(' ') || undefined,
    fix: fixOf(stopping, exceeding.length > 0 ? 'warn' : 'enforce'),
    facts: { findings: stopping.map(({ id }) => id).join(', '), 'least-privilege': mode, threshold },
  });
}

function exceeds({ verdict, severity, stops }: Finding, threshold: Severity): boolean {
  if (verdict === 'enforced' || verdict === 'proved') return false;
  return stops === true || (verdict === 'exceeded' && reaches(severity, threshold));
}

/** `enforce` is the weaker mode only when nothing exceeds: it lets the unknown pass. */
function fixOf(stopping: readonly Finding[], weaker: PrivilegeMode): string {
  const all = stopping.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  // One may begin with all of another, and say more.
  const fixes = all.flatMap((fix, at) => {
    const known = all.slice(0, at).find((one) => one !== fix && fix.startsWith(`${one}\n`));
    return known === undefined ? [fix] : [fix.slice(known.length + 1)];
  });
  return [...new Set(fixes), `Or accept it knowingly: least-privilege: ${weaker}`].join('\n');
}
