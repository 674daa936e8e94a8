/**
 * How long the access token of a model vendor lives. What it may do and which workspace it is bound to, the clouds tell themselves.
 * In: the credential · out: finding model-token-lifetime. Talks to no host.
 * Trap: the vendor bounds a token's life by that of the identity token; a long one is the sign of a long identity token or a rule
 * that allows it, and is measured when it has just been got.
 * https://platform.claude.com/docs/en/manage-claude/wif-reference
 */
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';

const VENDORS: Readonly<Record<string, string>> = {
  anthropic: 'token_lifetime_seconds: 600 in the federation rule',
  openai: 'Shorten the identity token at its issuer; the access token ends with it.',
};
/** Both give an hour by default, milliseconds; with a minute for clocks that differ. */
const LONGEST_MS = 3_660_000;

export const modelToken: PrivilegeCheck = {
  id: 'model-token',
  inspect({ credential }: Subject, host: Host): readonly Finding[] {
    const fix = VENDORS[credential?.cloud ?? ''];
    if (!credential || fix === undefined || credential.kind !== 'access token') return [];
    const { expiresAt } = credential;
    const common = { id: 'model-token-lifetime', layer: 'cloud', severity: 'low' } as const;
    if (expiresAt === undefined) {
      return [{ ...common, verdict: 'unknown', title: 'How long the access token lives is not known.' }];
    }
    const left = expiresAt - host.now();
    if (left <= LONGEST_MS) return [];
    return [
      {
        ...common,
        verdict: 'exceeded',
        title: `The access token lives ${Math.round(left / 3_600_000)} hours; one is usual.`,
        detail: 'Whoever takes it can call models on your budget for as long, after the job too.',
        fix,
      },
    ];
  },
};
