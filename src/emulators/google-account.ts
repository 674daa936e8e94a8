/**
 * One Google Cloud organisation as the emulated services see it: who holds a token, what members may do, how refusals look.
 * In: declarations. Out: answers to "may this principal do that". Talks to nobody.
 * Trap: a federated principal has many names at once (its subject, each mapped attribute, the whole pool).
 * https://cloud.google.com/iam/docs/principal-identifiers
 * https://cloud.google.com/apis/design/errors
 */
import type { AccessTokens } from './access-tokens.ts';
import { jsonReply, type Reply } from './loopback-server.ts';
import { type AskedRefusal, asRefusal, inFull } from './service.ts';

export const CLOUD_PLATFORM = 'https://www.googleapis.com/auth/cloud-platform';

/** Whom a token stands for. */
export interface GooglePrincipal {
  /** Its first name, for logs. */
  readonly name: string;
  /** Every member name it answers to. */
  readonly members: readonly string[];
  readonly scopes: readonly string[];
}

export interface ServiceAccount {
  readonly email: string;
  /** Members that hold Workload Identity User or Service Account Token Creator on it. */
  readonly users: readonly string[];
  /** Longest token life, seconds; above 3600 only where the organisation policy allows it. */
  readonly longestSeconds?: number;
  readonly disabled?: boolean;
  /** Permissions on the account itself by member, beside what the project gives. */
  readonly grants?: Readonly<Record<string, readonly string[]>>;
}

export interface GoogleAccount {
  readonly projectId: string;
  readonly projectNumber: string;
  readonly universe: string;
  /** Permissions in the project by member, or names of `roles`. */
  readonly grants: Readonly<Record<string, readonly string[]>>;
  /** Permissions of a role by its name, `roles/editor`. */
  readonly roles?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly serviceAccounts: readonly ServiceAccount[];
  readonly tokens: AccessTokens<GooglePrincipal>;
}

/** The permissions of a principal in a project, given by id or number. */
export function permissionsIn(account: GoogleAccount, project: string, principal: GooglePrincipal): readonly string[] {
  if (project !== account.projectId && project !== account.projectNumber) return [];
  return grantedBy(account, account.grants, principal);
}

/** The permissions of a principal on a service account: those on the account, and those in its project. */
export function permissionsOn(
  account: GoogleAccount,
  target: ServiceAccount,
  principal: GooglePrincipal,
): readonly string[] {
  const inherited = grantedBy(account, account.grants, principal);
  return [...inherited, ...grantedBy(account, target.grants ?? {}, principal)];
}

function grantedBy(
  { roles = {} }: GoogleAccount,
  grants: GoogleAccount['grants'],
  { members }: GooglePrincipal,
): readonly string[] {
  return members.flatMap((member) => grants[member] ?? []).flatMap((grant) => roles[grant] ?? [grant]);
}

/** A refusal in the form of Google's APIs. */
export class GoogleError extends Error {
  readonly code: number;
  readonly status: string;
  readonly info: { readonly reason: string; readonly metadata: Readonly<Record<string, string>> } | undefined;
  readonly domain: string;
  constructor(
    code: number,
    status: string,
    message: string,
    info?: { reason: string; metadata?: Readonly<Record<string, string>>; domain?: string },
  ) {
    super(message);
    this.code = code;
    this.status = status;
    this.info = info && { reason: info.reason, metadata: info.metadata ?? {} };
    this.domain = info?.domain ?? 'googleapis.com';
  }
}

export function errorReply(error: GoogleError): Reply {
  const { code, message, status, info, domain } = error;
  const details = info && [
    {
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason: info.reason,
      domain,
      ...(Object.keys(info.metadata).length > 0 && { metadata: info.metadata }),
    },
  ];
  const body = { error: { code, message, status, ...(details && { details }) } };
  return { ...jsonReply(code, body, { 'content-type': 'application/json; charset=UTF-8' }), error: status };
}

const KNOWN_FAULTS: Readonly<Record<string, readonly [number, string]>> = {
  INVALID_ARGUMENT: [400, 'Request contains an invalid argument.'],
  UNAUTHENTICATED: [401, 'Request had invalid authentication credentials.'],
  PERMISSION_DENIED: [403, 'The caller does not have permission'],
  NOT_FOUND: [404, 'Requested entity was not found.'],
  RESOURCE_EXHAUSTED: [429, 'Resource exhausted. Please try again later.'],
  INTERNAL: [500, 'Internal error encountered.'],
  UNAVAILABLE: [503, 'The service is currently unavailable.'],
  DEADLINE_EXCEEDED: [504, 'Deadline expired before operation could complete.'],
};

/** What a service answers: the refusal that a fault asks for, the one that the work ends in, or what it gives. */
export function answered(fault: { readonly kind: string } | undefined, service: string, work: () => Reply): Reply {
  const refusal = asRefusal(fault);
  try {
    if (refusal) throw faultError(refusal, service);
    return work();
  } catch (error) {
    if (error instanceof GoogleError) return errorReply(error);
    throw error;
  }
}

/** A refusal by its status word. `SERVICE_DISABLED`: the API is off in the project. */
function faultError(fault: AskedRefusal, service: string): GoogleError {
  if (fault.code === 'SERVICE_DISABLED') {
    const message = `${service} has not been used in project before or it is disabled.`;
    const info = { reason: 'SERVICE_DISABLED', metadata: { service } };
    return new GoogleError(403, 'PERMISSION_DENIED', fault.message ?? message, info);
  }
  return new GoogleError(...inFull(fault, KNOWN_FAULTS));
}

/** Whose token this is. @throws GoogleError 401, or 403 when its scopes do not reach */
export function principalOf(
  account: GoogleAccount,
  bearer: string | undefined,
  now: number,
  scopes: readonly string[] = [CLOUD_PLATFORM],
): GooglePrincipal {
  if (bearer === undefined) {
    const message = 'Request is missing required authentication credential. Expected OAuth 2 access token.';
    throw new GoogleError(401, 'UNAUTHENTICATED', message, { reason: 'CREDENTIALS_MISSING' });
  }
  const found = account.tokens.find(bearer);
  if (!found || now >= found.expiresAt) {
    const message = 'Request had invalid authentication credentials. Expected OAuth 2 access token.';
    const reason = found ? 'ACCESS_TOKEN_EXPIRED' : 'ACCESS_TOKEN_TYPE_UNSUPPORTED';
    throw new GoogleError(401, 'UNAUTHENTICATED', message, { reason });
  }
  if (!found.grant.scopes.some((scope) => scopes.includes(scope))) {
    const message = 'Request had insufficient authentication scopes.';
    throw new GoogleError(403, 'PERMISSION_DENIED', message, { reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' });
  }
  return found.grant;
}
