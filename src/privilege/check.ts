/** Port: one file a check; each finding's id is an anchor in docs/findings.md. */
import type { RunContext } from '../core/context.ts';
import type { Credential } from '../core/credential.ts';
import type { Finding } from '../core/finding.ts';
import type { Host } from '../core/host.ts';
import type { IdentityToken } from '../core/identity.ts';

export interface Subject {
  readonly command: 'run' | 'auth' | 'exec' | 'doctor';
  readonly context: RunContext;
  readonly identity?: IdentityToken | undefined;
  /** The audience that was asked for. */
  readonly audience?: string | undefined;
  readonly credential?: Credential | undefined;
  /** Findings the plans made before any request. */
  readonly planned: readonly Finding[];
}

export interface PrivilegeCheck {
  readonly id: string;
  inspect(subject: Subject, host: Host): readonly Finding[] | Promise<readonly Finding[]>;
}
