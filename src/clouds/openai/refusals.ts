/**
 * What OpenAI's token endpoint says when it refuses, in our words.
 * In: status and code of the answer, the claims, the order · out: a refusal with its retry class. Talks to no host.
 * Trap: exactly one enabled mapping must match; two that match refuse the job as well as none does.
 * https://developers.openai.com/api/reference/workload-identity-federation
 */
import type { Claims } from '../../core/identity.ts';
import type { Refusal, Seen } from '../token-endpoint.ts';
import type { ApiOrder } from './inputs.ts';

const SETTINGS = 'https://platform.openai.com/settings/organization/security/workload-identity-provider';
const LEEWAY = 30;
/** The issuer OpenAI has a setup guide for, among those of CI systems. */
const DOCUMENTED = /^https:\/\/token\.actions\.githubusercontent\.com(?:\/|$)/;

/** Undefined: nothing special to OpenAI. */
export function refusalOf({ status, code, serverNow }: Seen, claims: Claims, order: ApiOrder): Refusal | undefined {
  if (status === 401 || (status === 400 && code === 'invalid_grant')) {
    return isOver(claims, serverNow) ? expired() : rejected(claims, order);
  }
  if (status === 403 && code !== undefined) return denied(claims, order);
  return status === 400 ? badRequest(code, order) : undefined;
}

function isOver({ exp }: Claims, serverNow: number): boolean {
  return exp !== undefined && (exp + LEEWAY) * 1000 <= serverNow;
}

function expired(): Refusal {
  return {
    code: 'exchange-expired',
    retry: 'stale',
    what: 'OpenAI did not accept the identity token: it had expired by its clock.',
    likely: 'The token waited too long, or the clock of the issuer is off.',
    fix: 'Run the job again; with a self-hosted issuer compare its clock (date -u) with real time.',
  };
}

function rejected(claims: Claims, order: ApiOrder): Refusal {
  return {
    code: 'exchange-rejected',
    retry: 'permanent',
    what: 'OpenAI does not accept the identity token (401).',
    likely: `Provider ${order.provider} has another issuer, audience or key source than this token.${undocumented(claims)}`,
    fix: `Compare the provider with the token (${SETTINGS}):\n${providerText(claims, order)}`,
  };
}

function denied(claims: Claims, order: ApiOrder): Refusal {
  return {
    code: 'exchange-denied',
    retry: 'permanent',
    what: 'No mapping of the identity provider admits this job to the service account (403).',
    likely:
      'Exactly one enabled mapping has to match: none does, or two do, or the one that does names another service account.',
    fix: `Compare the mappings with the claims (${SETTINGS}):\n${providerText(claims, order)}`,
  };
}

function badRequest(code: string | undefined, order: ApiOrder): Refusal {
  return {
    code: 'exchange-failed',
    retry: 'permanent',
    what: `OpenAI refused the form of the request (${code ?? 400}).`,
    likely: 'An id is not complete, or belongs to another organisation or project.',
    fix: `Compare with the dashboard (${SETTINGS}):\n  openai-identity-provider-id: ${order.provider}\n  openai-service-account-id: ${order.serviceAccount}`,
  };
}

/** What provider and mapping have to say for exactly this job. */
function providerText({ iss, sub, aud, repository, environment }: Claims, order: ApiOrder): string {
  const matchers = {
    ...(sub === undefined ? {} : { sub }),
    ...(typeof repository === 'string' ? { repository } : {}),
    ...(typeof environment === 'string' ? { environment } : {}),
  };
  const shown = {
    issuer: iss ?? '(the token has no iss)',
    audience: [aud ?? order.audience].flat().join(', '),
    service_account_id: order.serviceAccount,
    attribute_matchers: matchers,
  };
  return JSON.stringify(shown, null, 2);
}

function undocumented({ iss }: Claims): string {
  if (iss === undefined || DOCUMENTED.test(iss)) return '';
  return ` OpenAI takes issuers outside its setup guides for the API only by agreement, and ${iss} may be one.`;
}
