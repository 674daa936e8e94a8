/** An access token as `Authorization: Bearer`. RFC 6750 §2.1 */
import type { Secret } from '../../core/secret.ts';
import type { Headers } from './index.ts';

/** Tokens of Anthropic's federation and subscriptions are taken only with this beta. */
const OAUTH_BETA = 'oauth-2025-04-20';

export function addBearer(headers: Headers, token: Secret): void {
  headers.authorization = `Bearer ${token.reveal()}`;
}

export function addOauthBeta(headers: Headers): void {
  const betas = (headers['anthropic-beta'] ?? '').split(',').map((beta) => beta.trim());
  headers['anthropic-beta'] = [...new Set([...betas.filter((beta) => beta !== ''), OAUTH_BETA])].join(',');
}
