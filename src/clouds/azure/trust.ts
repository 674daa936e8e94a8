/**
 * The federated identity credential that admits exactly this job, ready to paste.
 * In: the token's claims and the client · out: a command line and its JSON. Talks to no host.
 * Trap: Entra compares issuer, subject and audience letter by letter, upper and lower case too; and a branch name may hold any
 * sign, so the JSON is written without the quote that would end it in a shell.
 * https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust
 */
import type { Claims } from '../../core/identity.ts';

export interface FederatedCredential {
  readonly name: string;
  readonly issuer: string;
  readonly subject: string;
  readonly audiences: readonly string[];
}

const LONGEST_NAME = 120;

/** The credential for these claims; undefined when the token lacks one of iss, sub, aud. */
export function federatedCredential(claims: Claims): FederatedCredential | undefined {
  const { iss, sub, aud } = claims;
  if (iss === undefined || sub === undefined || aud === undefined) return undefined;
  return { name: nameFor(sub), issuer: iss, subject: sub, audiences: [aud].flat().map(String) };
}

/** 3 to 120 characters that may stand in an address. */
function nameFor(subject: string): string {
  const name = subject
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, LONGEST_NAME)
    .replace(/-+$/, '');
  return name.length < 3 ? 'ci-agent' : name;
}

/** The command that adds it to the app registration; undefined as above. */
export function federatedCredentialCommand(claims: Claims, clientId: string): string | undefined {
  const credential = federatedCredential(claims);
  if (!credential) return undefined;
  const json = JSON.stringify(credential, null, 2).replaceAll("'", '\\u0027');
  return `az ad app federated-credential create --id ${clientId} --parameters '${json}'`;
}

/** What to know about this subject's form, beside the credential. */
export function subjectNote(claims: Claims): string | undefined {
  if (!/^repo:[^/]*@\d+\/[^:]*@\d+:/.test(claims.sub ?? '')) return undefined;
  return 'This repository has the immutable subject form: a credential written with names only (repo:owner/name:…) never matches it.';
}
