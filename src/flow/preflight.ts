/**
 * Before anything is exchanged: does the trust that the user names admit this job? A cloud says only "not authorized"; here the
 * difference is named, offline.
 */
import { KeylessError } from '../core/errors.ts';
import { type IdentityToken, safeClaims } from '../core/identity.ts';
import { whyRefused } from '../kit/subject.ts';

/** @throws KeylessError exchange-denied with the difference and the subject to write */
export function preflight(identity: IdentityToken, trustSubject: string | undefined): void {
  const subject = identity.claims.sub ?? '';
  if (trustSubject === undefined) return;
  const reasons = whyRefused(subject, trustSubject);
  if (reasons.length === 0) return;
  throw new KeylessError(
    'exchange-denied',
    'The trust that trust-subject names does not admit this job; nothing was exchanged.',
    {
      likely: reasons.join(' '),
      fix: `In the trust, instead of  ${trustSubject}\nwrite                   ${subject}`,
      facts: safeClaims(identity.claims),
    },
  );
}
