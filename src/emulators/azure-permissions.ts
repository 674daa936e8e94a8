/**
 * Azure Resource Manager on loopback, as far as it tells a caller what it may do: permissions on a scope, role assignments, and
 * role definitions.
 * In: an Entra token made out to Azure Resource Manager. Out: what is assigned to the caller at the scope or above, or a refusal to
 * who may not read it. Hosts: 127.0.0.1 only.
 * Trap: the scope is a path, compared without case, and a role on a group holds for everything in it. On demand the service lies.
 * https://learn.microsoft.com/rest/api/authorization/permissions/list-for-resource
 */
import { createHash, randomUUID } from 'node:crypto';
import { audiencesOf, type Claims, type PublicJwk, readJwt, signatureHolds } from './json-web-token.ts';
import { bearerOf, jsonReply, type Reply, type ServiceFault, type WireRequest } from './loopback-server.ts';
import { asRefusal, type EmulatorOptions, inFull, type Service, startService } from './service.ts';

export interface AzurePermissionSet {
  /** Of the role; default: one of its own. */
  readonly id?: string;
  readonly actions: readonly string[];
  readonly notActions?: readonly string[];
  readonly dataActions?: readonly string[];
  readonly notDataActions?: readonly string[];
  readonly condition?: string;
}

export interface AzureAssignment {
  /** Object id of the application's service principal. */
  readonly principalId: string;
  readonly scope: string;
  readonly permission: AzurePermissionSet;
}

export type AzurePermissionFault = ServiceFault | { readonly kind: 'grant-all' | 'deny-all' | 'no-entries' };

export interface AzurePermissionsOptions extends EmulatorOptions {
  readonly tenantId: string;
  /** Key and `iss` of the tenant's access tokens. */
  readonly jwk: PublicJwk;
  readonly issuer: string;
  readonly assignments: readonly AzureAssignment[];
  readonly hasEnded?: (token: string) => boolean;
  /** Entries a page; default: all. */
  readonly pageSize?: number | undefined;
}

const AUDIENCES = [
  'https://management.azure.com',
  'https://management.azure.com/',
  'https://management.core.windows.net/',
];

class ArmError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const KNOWN_FAULTS: Readonly<Record<string, readonly [number, string]>> = {
  TooManyRequests: [429, "The request is being throttled as the limit has been reached for operation type 'Read'."],
  InternalServerError: [500, 'Encountered internal server error.'],
  ServerTimeout: [503, 'The request timed out.'],
};

/** Starts the service. */
export async function startAzurePermissions(options: AzurePermissionsOptions): Promise<Service<AzurePermissionFault>> {
  const service: Service<AzurePermissionFault> = await startService<AzurePermissionFault>({
    ...options,
    service: 'azure-management',
    handle: (request, now, fault) => {
      const refusal = asRefusal(fault);
      try {
        if (refusal) throw new ArmError(...inFull(refusal, KNOWN_FAULTS));
        return answer(options, request, Math.floor(now / 1000), fault, service.url);
      } catch (error) {
        if (error instanceof ArmError) return errorReply(error);
        throw error;
      }
    },
  });
  return service;
}

function errorReply({ status, code, message }: ArmError): Reply {
  const retry: Record<string, string> = status === 429 ? { 'retry-after': '1' } : {};
  return { ...jsonReply(status, { error: { code, message } }, retry), action: 'permissions', error: code };
}

/** @param now seconds */
function answer(
  options: AzurePermissionsOptions,
  request: WireRequest,
  now: number,
  fault: AzurePermissionFault | undefined,
  url: string,
): Reply {
  const principal = authenticate(options, request, now);
  const [, scope = '', kind = '', name = ''] =
    /^(\/subscriptions\/.+)\/providers\/microsoft\.authorization\/(permissions|roleAssignments|roleDefinitions)(?:\/([^/]+))?$/i.exec(
      request.path,
    ) ?? [];
  if (request.method !== 'GET' || scope === '') throw new ArmError(404, 'NotFound', 'The resource was not found.');
  checkVersion(request.query.get('api-version'));
  const read = `Microsoft.Authorization/${kind}/read`;
  const assigned = options.assignments.filter((one) => contains(one.scope, scope));
  const own = assigned.filter((one) => one.principalId === principal);
  const held = own.map(({ permission }) => permission);
  const granted = lie(fault) ?? held;
  const mayRead = granted === held && held.some((permission) => covers(permission, read));
  if (granted === 'denied' || (granted === held && !mayRead)) throw mayNotRead(principal, scope, read);
  if (kind === 'roleDefinitions') return definition(assigned, name, principal);
  const wanted = /assignedTo\('([^']+)'\)/.exec(request.query.get('$filter') ?? '')?.[1] ?? principal;
  const value =
    kind === 'permissions'
      ? granted.map(entryOf)
      : assigned.filter((one) => one.principalId === wanted).map(assignmentOf);
  const from = Number(request.query.get('$skipToken') ?? 0);
  const until = from + (options.pageSize ?? value.length);
  const more = until < value.length;
  const nextLink = `${url}${request.path}?api-version=2022-04-01&$skipToken=${until}`;
  const body = { value: value.slice(from, until), ...(more && { nextLink }) };
  return { ...jsonReply(200, body), action: kind, principal };
}

function assignmentOf({ principalId, scope, permission }: AzureAssignment): object {
  const roleDefinitionId = `/subscriptions/x/providers/Microsoft.Authorization/roleDefinitions/${idOf(permission)}`;
  return { properties: { principalId, principalType: 'ServicePrincipal', scope, roleDefinitionId } };
}

/** A role without an id of its own is named by what it allows. */
function idOf(permission: AzurePermissionSet): string {
  if (permission.id !== undefined) return permission.id;
  const hex = createHash('sha256').update(JSON.stringify(permission)).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

function definition(assigned: readonly AzureAssignment[], name: string, principal: string): Reply {
  const found = assigned.find(({ permission }) => idOf(permission) === name.toLowerCase());
  if (!found) throw new ArmError(404, 'RoleDefinitionDoesNotExist', 'The role definition does not exist.');
  const properties = { roleName: name, type: 'CustomRole', permissions: [entryOf(found.permission)] };
  return { ...jsonReply(200, { name, properties }), action: 'roleDefinitions', principal };
}

function entryOf(permission: AzurePermissionSet): object {
  const { actions, notActions = [], dataActions = [], notDataActions = [], condition } = permission;
  const conditioned = condition === undefined ? {} : { condition, conditionVersion: '2.0' };
  return { actions, notActions, dataActions, notDataActions, ...conditioned };
}

function lie(fault: AzurePermissionFault | undefined): readonly AzurePermissionSet[] | 'denied' | undefined {
  if (fault?.kind === 'grant-all') return [{ actions: ['*'], dataActions: ['*'] }];
  if (fault?.kind === 'no-entries') return [];
  return fault?.kind === 'deny-all' ? 'denied' : undefined;
}

function mayNotRead(principal: string, scope: string, read: string): ArmError {
  return new ArmError(
    403,
    'AuthorizationFailed',
    `The client '${principal}' with object id '${principal}' does not have authorization to perform action '${read}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  );
}

function checkVersion(version: string | null): void {
  if (version === null) {
    const message = 'The api-version query parameter (?api-version=) is required for all requests.';
    throw new ArmError(400, 'MissingApiVersionParameter', message);
  }
  if (version === '2022-04-01' || version === '2015-07-01') return;
  throw new ArmError(400, 'InvalidApiVersionParameter', `The api-version '${version}' is invalid.`);
}

function contains(scope: string, below: string): boolean {
  return `${below.toLowerCase()}/`.startsWith(`${scope.toLowerCase().replace(/\/+$/, '')}/`);
}

function covers({ actions, notActions = [] }: AzurePermissionSet, action: string): boolean {
  const matches = (pattern: string): boolean => {
    const source = pattern.split('*').map((part) => part.replaceAll(/[.$]/g, '\\$&'));
    return new RegExp(`^${source.join('.*')}$`, 'i').test(action);
  };
  return actions.some(matches) && !notActions.some(matches);
}

/** Object id of the caller. @param now seconds */
function authenticate(options: AzurePermissionsOptions, request: WireRequest, now: number): string {
  const bearer = bearerOf(request);
  if (bearer === undefined) {
    throw new ArmError(401, 'AuthenticationFailed', "Authentication failed. The 'Authorization' header is missing.");
  }
  const jwt = readJwt(bearer);
  const claims: Claims = jwt?.claims ?? {};
  if (!jwt || !signatureHolds(jwt, options.jwk) || claims.iss !== options.issuer || claims.tid !== options.tenantId) {
    throw new ArmError(401, 'InvalidAuthenticationToken', `The access token is invalid. Trace: ${randomUUID()}`);
  }
  if (!audiencesOf(claims).some((audience) => AUDIENCES.includes(audience))) {
    const message = `The access token has been obtained for wrong audience or resource '${String(claims.aud)}'.`;
    throw new ArmError(401, 'InvalidAuthenticationTokenAudience', message);
  }
  if (now >= Number(claims.exp) || options.hasEnded?.(bearer)) {
    throw new ArmError(
      401,
      'ExpiredAuthenticationToken',
      'The access token expiry UTC time is earlier than current UTC time.',
    );
  }
  return String(claims.oid);
}
