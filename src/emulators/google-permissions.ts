/**
 * What a principal may do, as Google tells it: `testIamPermissions` of the Resource Manager (projects) and of IAM (service accounts).
 * In: a federated or service-account token as bearer, and permissions. Out: those of them that are held. Hosts: 127.0.0.1 only.
 * Traps: a project that is not there is answered like one where nothing is allowed; one permission that the resource does not know
 * spoils the whole question. On demand the service lies: it grants everything, denies everything, or names what nobody asked for.
 * https://cloud.google.com/resource-manager/reference/rest/v3/projects/testIamPermissions
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts/testIamPermissions
 */
import {
  answered,
  type GoogleAccount,
  GoogleError,
  type GooglePrincipal,
  permissionsIn,
  permissionsOn,
  principalOf,
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

export type PermissionFault = ServiceFault | { readonly kind: 'grant-all' | 'deny-all' | 'stranger' };

export interface GooglePermissionsOptions extends EmulatorOptions {
  readonly account: GoogleAccount;
  readonly service: 'cloudresourcemanager' | 'iam';
  /** Permissions that exist and cannot be asked for on a project. */
  readonly untestable?: readonly string[] | undefined;
}

const MOST_AT_ONCE = 100;
/** Services that have permissions at all; what is of no service does not exist. */
const SERVICES =
  /^(?:aiplatform|apikeys|appengine|artifactregistry|bigquery|cloudbuild|cloudfunctions|cloudkms|cloudsql|compute|container|dataflow|dataproc|datastore|deploymentmanager|iam|logging|notebooks|parametermanager|pubsub|resourcemanager|run|secretmanager|serviceusage|spanner|storage)\.(?:googleapis\.com\/)?\w+\.\w+$/;

/** Starts one of the two services. */
export async function startGooglePermissions(options: GooglePermissionsOptions): Promise<Service<PermissionFault>> {
  return startService<PermissionFault>({
    ...options,
    service: `google-${options.service}`,
    handle: (request, now, fault) =>
      answered(fault, `${options.service}.googleapis.com`, () => answer(options, request, now, fault)),
  });
}

function answer(
  options: GooglePermissionsOptions,
  request: WireRequest,
  now: number,
  fault: PermissionFault | undefined,
): Reply {
  const held = findResource(options, request);
  const caller = principalOf(options.account, bearerOf(request), now);
  const asked = readPermissions(request);
  const kept = lie(fault, asked) ?? honest(asked, held(caller), options.untestable ?? []);
  const reply = jsonReply(200, kept.length > 0 ? { permissions: kept } : {});
  return { ...reply, action: 'testIamPermissions', principal: caller.name };
}

/** The permissions a caller holds on the resource of the path. */
function findResource(
  { account, service }: GooglePermissionsOptions,
  { method, path: raw }: WireRequest,
): (caller: GooglePrincipal) => readonly string[] {
  const path = decodeURIComponent(raw);
  const [, project] = /^\/v[13]\/projects\/([^/]+):testIamPermissions$/.exec(path) ?? [];
  const [, email] = /^\/v1\/projects\/[^/]+\/serviceAccounts\/([^/:]+):testIamPermissions$/.exec(path) ?? [];
  if (method === 'POST' && service === 'cloudresourcemanager' && project !== undefined) {
    return (caller) => permissionsIn(account, project, caller);
  }
  if (method !== 'POST' || service !== 'iam' || email === undefined) {
    throw new GoogleError(404, 'NOT_FOUND', 'Not Found');
  }
  const target = account.serviceAccounts.find((candidate) => candidate.email === email);
  if (!target) throw new GoogleError(404, 'NOT_FOUND', `Unknown service account: ${email}`);
  return (caller) => permissionsOn(account, target, caller);
}

function invalid(message: string): GoogleError {
  return new GoogleError(400, 'INVALID_ARGUMENT', message);
}

function readPermissions(request: WireRequest): readonly string[] {
  const list = readJsonObject(request.body)?.permissions;
  if (!Array.isArray(list)) throw invalid('Invalid JSON payload received.');
  if (list.length > MOST_AT_ONCE) throw invalid(`At most ${MOST_AT_ONCE} permissions may be tested at once.`);
  return list.map(String);
}

function honest(asked: readonly string[], held: readonly string[], untestable: readonly string[]): readonly string[] {
  for (const permission of asked) {
    if (permission.includes('*')) throw invalid('Permissions must not contain wildcards.');
    if (!SERVICES.test(permission) || untestable.includes(permission)) {
      throw invalid(`Permission ${permission} is not valid for this resource.`);
    }
  }
  return asked.filter((permission) => held.includes(permission));
}

function lie(fault: PermissionFault | undefined, asked: readonly string[]): readonly string[] | undefined {
  if (fault?.kind === 'grant-all') return asked;
  if (fault?.kind === 'deny-all') return [];
  return fault?.kind === 'stranger' ? [...asked.slice(0, 1), 'aiplatform.strangers.get'] : undefined;
}
