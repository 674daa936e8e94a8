/**
 * What Anthropic's token endpoint says when it refuses, in our words. Every refused assertion is one opaque 401; the cause is only in
 * the Console's authentication history. So the causes the claims make likely are listed, with the rule that would admit them.
 * In: status and code of the answer, the claims, the order · out: a refusal with its retry class. Talks to no host.
 * Trap: a 401 without an entry in the history means that the rule itself was not known, not that its conditions failed.
 * https://platform.claude.com/docs/en/manage-claude/wif-reference
 */
import type { Claims } from '../../core/identity.ts';
import { formatDuration } from '../../core/inputs.ts';
import type { Refusal, Seen } from '../token-endpoint.ts';
import type { AnthropicOrder } from './inputs.ts';

const HISTORY = 'https://platform.claude.com/settings/workload-identity-federation?tab=history';
/** What Anthropic allows clocks to differ, seconds. */
const LEEWAY = 30;
/** Longest life of an identity token where the issuer's own maximum was not changed, seconds. */
export const ISSUER_MAXIMUM = 3600;

/** Undefined: nothing special to Anthropic. */
export function refusalOf(
  { status, code, serverNow }: Seen,
  claims: Claims,
  order: AnthropicOrder,
): Refusal | undefined {
  if (status === 401 || (status === 400 && code === 'invalid_grant')) {
    return isOver(claims, serverNow) ? expired() : denied(claims, serverNow, order);
  }
  if (status === 400) return badRequest(code, order);
  if (status === 403 && code !== undefined) return forbidden(order);
  if (status === 413) return tooLarge();
  return undefined;
}

function isOver({ exp }: Claims, serverNow: number): boolean {
  return exp !== undefined && (exp + LEEWAY) * 1000 <= serverNow;
}

function expired(): Refusal {
  return {
    code: 'exchange-expired',
    retry: 'stale',
    what: 'Anthropic did not accept the identity token: it had expired by its clock.',
    likely: 'The token waited too long, or the clock of the issuer is off.',
    fix: 'Run the job again; with a self-hosted issuer compare its clock (date -u) with real time.',
  };
}

function denied(claims: Claims, serverNow: number, order: AnthropicOrder): Refusal {
  const causes = [...certain(claims, serverNow), ...possible(claims, order)].map((cause) => `- ${cause}`);
  return {
    code: 'exchange-denied',
    retry: 'permanent',
    what: 'Anthropic refused the identity token ("Authentication failed", which is all it ever says).',
    likely: `The rule does not admit this job, or is not known. The reason is in the Console: ${HISTORY}`,
    fix: `Likeliest first:\n${causes.join('\n')}${ruleText(claims, order)}`,
  };
}

/** Causes that the claims prove. */
function certain({ exp, iat, nbf }: Claims, serverNow: number): string[] {
  const begins = Math.max(iat ?? 0, nbf ?? 0);
  const ahead = Math.round(begins - serverNow / 1000);
  const life = exp !== undefined && iat !== undefined ? exp - iat : 0;
  return [
    ...(ahead > LEEWAY
      ? [`The token begins ${formatDuration(ahead)} in the future: the issuer's clock is ahead.`]
      : []),
    ...(life > ISSUER_MAXIMUM
      ? [`The token lives ${formatDuration(life)}, an issuer's maximum is 1h unless it was raised in the Console.`]
      : []),
    ...(iat === undefined || exp === undefined ? ['The token lacks iat or exp; both are required.'] : []),
  ];
}

/** Causes to look at, each by the name it has in the history. */
function possible({ iss, sub, aud, jti }: Claims, order: AnthropicOrder): string[] {
  return [
    `match_subject_prefix: subject_prefix has to be "${sub ?? '(the token has no sub)'}"; exact, case matters, prefix only with * at its end.`,
    `The rule's audience has to be exactly "${[aud ?? order.audience].flat().join('" or "')}".`,
    ...(order.workspace === undefined
      ? ['workspace_id_required: the rule is enabled for several workspaces; write anthropic-workspace-id: wrkspc_…']
      : [`The service account has to be a member of workspace ${order.workspace}.`]),
    ...(jti === undefined ? [] : ['jti_reused: another program exchanged this same token before.']),
    `The issuer's URL has to be "${iss ?? '(the token has no iss)'}", character by character.`,
    `No entry in the history: ${order.rule} does not exist, is archived, or is not of organisation ${order.organization}.`,
    'The issuer changed its signing keys within the last minute: run the job again.',
  ];
}

/** The rule that admits exactly this job; what `ant beta:organization:federation:rules create` and the Admin API take. */
function ruleText(claims: Claims, order: AnthropicOrder): string {
  const rule = federationRule(claims, order);
  return rule === undefined ? '' : `\nRule for exactly this job:\n${rule}`;
}

/** JSON text; undefined when the token lacks iss, sub or aud. */
export function federationRule(
  { iss, sub, aud, repository }: Claims,
  order: Pick<AnthropicOrder, 'serviceAccount' | 'workspace'>,
): string | undefined {
  if (iss === undefined || sub === undefined || aud === undefined) return undefined;
  const rule = {
    name: 'ci-agent',
    issuer_id: `fdis_… (of the issuer ${iss})`,
    match: {
      subject_prefix: sub,
      audience: [aud].flat()[0],
      ...(typeof repository === 'string' ? { claims: { repository } } : {}),
    },
    target: { type: 'service_account', service_account_id: order.serviceAccount },
    ...(order.workspace?.startsWith('wrkspc_') ? { workspace_id: order.workspace } : {}),
    oauth_scope: 'workspace:inference',
    token_lifetime_seconds: 600,
  };
  return JSON.stringify(rule, null, 2);
}

function badRequest(code: string | undefined, order: AnthropicOrder): Refusal {
  return {
    code: 'exchange-failed',
    retry: 'permanent',
    what: `Anthropic refused the form of the request (${code ?? 400}).`,
    likely:
      'One of the ids has the right form but is not complete, or a workspace is named that Anthropic cannot read.',
    fix: `Compare with the Console:\n  anthropic-federation-rule-id: ${order.rule}\n  anthropic-organization-id: ${order.organization}\n  anthropic-service-account-id: ${order.serviceAccount}\n  anthropic-workspace-id: ${order.workspace ?? 'default'}`,
  };
}

function forbidden(order: AnthropicOrder): Refusal {
  return {
    code: 'exchange-denied',
    retry: 'permanent',
    what: 'Anthropic does not allow this exchange (403).',
    likely:
      'Federation is switched off for the organisation, an IP allow-list leaves the runner out, or the service account is disabled.',
    fix: `Check organisation ${order.organization} and ${order.serviceAccount} in the Console: https://platform.claude.com/settings/workload-identity-federation`,
  };
}

function tooLarge(): Refusal {
  return {
    code: 'exchange-rejected',
    retry: 'permanent',
    what: 'The identity token is too large for Anthropic.',
    likely: 'The issuer puts many or long claims into it; the limit is 16 KiB.',
    fix: 'Let the issuer leave claims out that no rule needs.',
  };
}
