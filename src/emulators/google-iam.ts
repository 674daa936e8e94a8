/**
 * Google's IAM Credentials API on loopback (generateAccessToken).
 * In: a federated or service-account token as bearer. Out: an access token of a service account.
 * Hosts: 127.0.0.1 only.
 * Trap: each account of a delegation chain must be open to the one before it, the target to the last.
 * https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken
 */
import {
  answered,
  CLOUD_PLATFORM,
  type GoogleAccount,
  GoogleError,
  type GooglePrincipal,
  principalOf,
  type ServiceAccount,
} from './google-account.ts';
import {
  bearerOf,
  jsonReply,
  type Reply,
  readJsonObject,
  type ServiceFault,
  type WireRequest,
} from './loopback-server.ts';
import { type EmulatorOptions, type Service, startService } from './service.ts';

export interface GoogleIamOptions extends EmulatorOptions {
  readonly account: GoogleAccount;
}

const IAM_SCOPE = 'https://www.googleapis.com/auth/iam';
const DEFAULT_SECONDS = 3600;

/** Starts the service. */
export async function startGoogleIam(options: GoogleIamOptions): Promise<Service<ServiceFault>> {
  return startService<ServiceFault>({
    ...options,
    service: 'google-iam',
    handle: (request, now, fault) =>
      answered(fault, 'iamcredentials.googleapis.com', () => answer(options.account, request, now)),
  });
}

function answer(account: GoogleAccount, request: WireRequest, now: number): Reply {
  const path = decodeURIComponent(request.path);
  const [, email] = /^\/v1\/projects\/-\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(path) ?? [];
  if (request.method !== 'POST' || email === undefined) throw new GoogleError(404, 'NOT_FOUND', 'Not Found');
  const caller = principalOf(account, bearerOf(request), now, [CLOUD_PLATFORM, IAM_SCOPE]);
  return generateAccessToken(account, caller, email, request, now);
}

function generateAccessToken(
  account: GoogleAccount,
  caller: GooglePrincipal,
  email: string,
  request: WireRequest,
  now: number,
): Reply {
  const { scopes, seconds, delegates } = readAsk(request);
  let holder = caller;
  for (const hop of [...delegates, email]) holder = impersonate(account, holder, hop, scopes);
  const target = account.serviceAccounts.find((candidate) => candidate.email === email) as ServiceAccount;
  if (seconds > (target.longestSeconds ?? DEFAULT_SECONDS)) {
    throw new GoogleError(
      400,
      'INVALID_ARGUMENT',
      'The requested lifetime is longer than this service account is allowed to have.',
    );
  }
  const end = Math.floor(now / 1000) + seconds;
  const { token } = account.tokens.mint('ya29.c.', holder, end * 1000);
  const body = { accessToken: token, expireTime: new Date(end * 1000).toISOString().replace('.000', '') };
  return { ...jsonReply(200, body), action: 'generateAccessToken', principal: caller.name };
}

function readAsk(request: WireRequest): { scopes: string[]; seconds: number; delegates: string[] } {
  const invalid = (message: string): GoogleError => new GoogleError(400, 'INVALID_ARGUMENT', message);
  const body = readJsonObject(request.body);
  if (!body) throw invalid('Invalid JSON payload received.');
  const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
  const scopes = list(body.scope);
  if (scopes.length === 0) throw invalid('Scope required.');
  const lifetime = body.lifetime ?? `${DEFAULT_SECONDS}s`;
  const [, seconds] = /^(\d+)(?:\.\d+)?s$/.exec(String(lifetime)) ?? [];
  if (seconds === undefined || Number(seconds) < 1) throw invalid("Invalid value at 'lifetime'.");
  const delegates = list(body.delegates).map((name) => {
    const [, email] = /^projects\/-\/serviceAccounts\/([^/]+)$/.exec(name) ?? [];
    if (email === undefined) throw invalid("Invalid value at 'delegates'.");
    return email;
  });
  return { scopes, seconds: Number(seconds), delegates };
}

/** One hop: the holder becomes the service account, when its bindings say so. */
function impersonate(
  account: GoogleAccount,
  holder: GooglePrincipal,
  email: string,
  scopes: readonly string[],
): GooglePrincipal {
  const target = account.serviceAccounts.find((candidate) => candidate.email === email);
  if (!target || target.disabled || !target.users.some((member) => holder.members.includes(member))) {
    throw new GoogleError(
      403,
      'PERMISSION_DENIED',
      "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
      {
        reason: 'IAM_PERMISSION_DENIED',
        domain: 'iam.googleapis.com',
        metadata: { permission: 'iam.serviceAccounts.getAccessToken' },
      },
    );
  }
  const name = `serviceAccount:${email}`;
  return { name, members: [name], scopes };
}
