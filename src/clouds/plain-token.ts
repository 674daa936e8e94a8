/**
 * What the renewing source answers for credentials that are one token: the token alone, as text.
 * In: a credential's part · out: type and body. Talks to no host.
 * Trap: commands that print a token (apiKeyHelper, Codex's auth command, Pi's `!command`) take the whole output, so no line end is added.
 */
import type { Secret } from '../core/secret.ts';

export function plainToken(token: Secret | undefined): { type: string; body: string } {
  if (!token) throw new Error('the credential has no token');
  return { type: 'text/plain; charset=utf-8', body: token.reveal() };
}
