/**
 * Is the access token the one that was asked for? Tenant, application and resource are read from it and compared.
 * In: an access token, the order · out: whose it is, or a KeylessError. Talks to no host.
 * Trap: the token is not verified here (only the resource can), so its claims may refuse it and never make it good. Whoever
 * answers in place of the sign-in could give a token of another tenant, with which the task would end up in a stranger's logs.
 * https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
import { KeylessError } from '../../core/errors.ts';
import type { Claims } from '../../core/identity.ts';
import type { Secret } from '../../core/secret.ts';
import { decodeJwt } from '../../kit/jwt.ts';
import { isForbiddenResource } from './environments.ts';
import { type ExchangeFacts, malformed, mismatch } from './errors.ts';
import { type AzureOrder, resourceOf } from './inputs.ts';

export interface Pinned {
  /** Tenant id the token names. */
  readonly tenant: string;
  readonly principal: string;
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * @param use `inquiry`: the token is for Azure Resource Manager, which no other one may be for
 * @throws KeylessError account-mismatch | exchange-malformed
 */
export function pin(
  token: Secret,
  order: AzureOrder,
  facts: ExchangeFacts,
  use: 'model' | 'inquiry' = 'model',
): Pinned {
  const claims = read(token, facts);
  const tenant = guid(claims.tid);
  if (tenant === undefined) throw malformed('an access token that names no tenant', facts);
  if (order.tenantIsId && tenant !== order.tenant)
    throw mismatch(`tenant ${tenant}`, `tenant ${order.tenant}`, 'tenant-id', facts);
  const client = guid(claims.appid ?? claims.azp);
  if (client !== order.clientId) {
    const found = client === undefined ? 'no application' : `application ${client}`;
    throw mismatch(found, `application ${order.clientId}`, 'client-id', facts);
  }
  checkResource(claims.aud, order, facts, use);
  const object = guid(claims.oid);
  return { tenant, principal: `application ${client}${object === undefined ? '' : ` (object ${object})`}` };
}

function read(token: Secret, facts: ExchangeFacts): Claims {
  try {
    return decodeJwt(token.reveal()).claims;
  } catch (thrown) {
    if (!(thrown instanceof KeylessError)) throw thrown;
    throw malformed('an access token that cannot be read', facts);
  }
}

/** A resource names itself by address or by application id; an id says nothing we could compare, but Azure's own are known. */
function checkResource(audience: unknown, order: AzureOrder, facts: ExchangeFacts, use: 'model' | 'inquiry'): void {
  const wanted = resourceOf(order.scope);
  const found = typeof audience === 'string' ? audience.replace(/\/+$/, '').toLowerCase() : '';
  const fits = found === wanted.toLowerCase() || guid(found) !== undefined;
  if (use === 'inquiry' ? found === wanted.toLowerCase() : fits && !isForbiddenResource(found)) return;
  const shown = /^[\w:/.-]{1,120}$/.test(found) ? `resource ${found}` : 'another resource';
  throw mismatch(shown, `resource ${wanted}`, 'azure-scope', facts);
}

function guid(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.toLowerCase() : '';
  return GUID.test(text) ? text : undefined;
}
