/** What judge-role.ts and the process it starts (check-role.ts) say to each other. Pure. */
import type { UncutOrder } from '../clouds/cloud.ts';
import type { Finding } from '../core/finding.ts';

/** What the process is told, over standard input. */
export interface RoleOrder {
  /** How the network is reached, and where AWS is when it is not where it should be. */
  readonly env: Readonly<Record<string, string>>;
  readonly uncut: UncutOrder;
  /** The identity token itself. */
  readonly token: string;
  readonly models: readonly string[];
  readonly off: readonly string[];
  /** How long it may take, milliseconds. */
  readonly withinMs: number;
}

/** The role as a whole could not be judged. */
export function unjudged(why: string): Finding {
  return {
    id: 'aws-role-unjudged',
    layer: 'cloud',
    verdict: 'unknown',
    severity: 'medium',
    title: `The role itself, without the session policy, was not judged (${why}).`,
    detail:
      'The session policy cuts down the credential of this job; another program that assumes the role has all of it.',
  };
}
