/**
 * Reads from Azure Resource Manager what a principal may do on a resource: its own permissions, or else its role assignments and what
 * their roles allow.
 * In: a token for Azure Resource Manager, the resource · out: permissions, or why there are none. Talks to: Azure Resource Manager.
 * Traps: what may be read depends on the very roles that are asked about. Narrow built-in roles may read role assignments, but not
 * permissions. A list goes on at `nextLink`, which is followed to the same address only.
 * https://learn.microsoft.com/rest/api/authorization/permissions/list-for-resource ·
 * https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-scope
 */
import type { Host, HttpResponse } from '../../core/host.ts';
import type { Secret } from '../../core/secret.ts';
import { array, type Fields, object, text } from '../../kit/fields.ts';
import { decodeJwt } from '../../kit/jwt.ts';
import { parseStrictJson } from '../../kit/strict-json.ts';
import { type AzurePermission, readPermission } from './azure-judge.ts';
import { AZURE_ROLES } from './azure-roles.ts';
import { put } from './verdict.ts';

const VERSION = '2022-04-01';
const TIMEOUT_MS = 10_000;
const MOST_PAGES = 10;
const MOST_ROLES = 20;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface ArmAsker {
  /** Address of Azure Resource Manager, without a path. */
  readonly base: string;
  readonly resourceId: string;
  readonly token: Secret;
  readonly host: Host;
  readonly signal: AbortSignal;
}

/** refused: Azure's documented denial. */
export interface NotListed {
  readonly why: string;
  readonly refused: boolean;
}
export type Listed = { readonly entries: readonly AzurePermission[] } | NotListed;

/** Never throws. When the permissions may not be listed, the role assignments are. */
export async function listPermissions(asker: ArmAsker): Promise<Listed> {
  const listed = await pages(asker, 'permissions', '', readEntry);
  if ('items' in listed) return { entries: listed.items };
  return listed.refused ? listAssigned(asker) : listed;
}

/** An entry of the documented form: `actions` is there at least. */
function readEntry(value: Fields): AzurePermission | undefined {
  return Array.isArray(value.actions) ? readPermission(value) : undefined;
}

async function listAssigned(asker: ArmAsker): Promise<Listed> {
  const refused = { why: 'it may not list its own permissions', refused: true };
  const object = objectId(asker.token);
  if (object === undefined) return refused;
  const listed = await pages(asker, 'roleAssignments', `&$filter=assignedTo('${object}')`, readRoleId);
  if (!('items' in listed)) return listed.refused ? refused : listed;
  const roles = [...new Set(listed.items)];
  if (roles.length > MOST_ROLES) return { why: `there are more than ${MOST_ROLES} roles`, refused: false };
  const read = await Promise.all(roles.map((role) => definitionOf(role, asker)));
  const missing = read.find((one) => 'why' in one);
  if (missing) return missing;
  return { entries: read.flatMap((one) => ('entries' in one ? one.entries : [])) };
}

/** Whose token it is. Not verified: it only says whose roles are asked about, and Azure weighs who asks. */
function objectId(token: Secret): string | undefined {
  try {
    const { oid } = decodeJwt(token.reveal()).claims;
    return typeof oid === 'string' && GUID.test(oid) ? oid : undefined;
  } catch {
    return undefined;
  }
}

/** The id of the role that is assigned, which ends its resource id. */
function readRoleId(value: Fields): string | undefined {
  const id = text(object(value.properties)?.roleDefinitionId)?.split('/').at(-1);
  return id !== undefined && GUID.test(id) ? id.toLowerCase() : undefined;
}

/** Built-in roles are known here; others are read. */
async function definitionOf(id: string, asker: ArmAsker): Promise<Listed> {
  const known = AZURE_ROLES.find((role) => role.id === id);
  if (known) return { entries: [known] };
  const url = `${asker.base}${asker.resourceId}/providers/Microsoft.Authorization/roleDefinitions/${id}?api-version=${VERSION}`;
  const answered = await ask(asker, url, readDefinition);
  return 'read' in answered ? { entries: answered.read } : answered;
}

function readDefinition(body: Fields): readonly AzurePermission[] | undefined {
  const permissions = object(body.properties)?.permissions;
  if (!Array.isArray(permissions) || permissions.length === 0) return undefined;
  const entries = permissions.map((one: unknown) => readEntry(object(one) ?? {}));
  return entries.every((entry) => entry !== undefined) ? (entries as readonly AzurePermission[]) : undefined;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | undefined;
}

/** Every page of a list on the resource. */
async function pages<Item>(
  asker: ArmAsker,
  name: string,
  query: string,
  read: (value: Fields) => Item | undefined,
): Promise<{ readonly items: readonly Item[] } | NotListed> {
  const items: Item[] = [];
  let url = `${asker.base}${asker.resourceId}/providers/Microsoft.Authorization/${name}?api-version=${VERSION}${query}`;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answered = await ask(asker, url, (body) => readPage(body, read));
    if (!('read' in answered)) return answered;
    items.push(...answered.read.items);
    const { next } = answered.read;
    if (next === undefined) return { items };
    if (!isOf(asker.base, next)) return { why: 'the list goes on at another address', refused: false };
    url = next;
  }
  return { why: `the list has more than ${MOST_PAGES} pages`, refused: false };
}

function isOf(base: string, url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === new URL(base).origin;
}

/** The documented body, every entry of it in the documented form. */
function readPage<Item>(body: Fields, read: (value: Fields) => Item | undefined): Page<Item> | undefined {
  if (!Array.isArray(body.value)) return undefined;
  const items = array(body.value).map((value) => read(object(value) ?? {}));
  if (!items.every((item) => item !== undefined)) return undefined;
  return { items: items as readonly Item[], next: text(body.nextLink) || undefined };
}

/** One question. */
async function ask<T extends object>(
  { token, host, signal }: ArmAsker,
  url: string,
  read: (body: Fields) => T | undefined,
): Promise<{ readonly read: T } | NotListed> {
  const request = {
    method: 'GET' as const,
    url,
    headers: { authorization: `Bearer ${token.reveal()}`, accept: 'application/json' },
    timeoutMs: TIMEOUT_MS,
  };
  const found = (response: HttpResponse): T | undefined => {
    const body = response.status === 200 ? object(parseStrictJson(response.body)) : undefined;
    return body && read(body);
  };
  const marks = { granted: (response: HttpResponse) => found(response) !== undefined, denied: isRefused };
  const { answer, response, why } = await put(request, marks, host, signal);
  const value = answer === 'granted' && response ? found(response) : undefined;
  if (value) return { read: value };
  return answer === 'denied'
    ? { why: 'it is refused', refused: true }
    : { why: why ?? 'no clear answer', refused: false };
}

function isRefused({ status, body }: HttpResponse): boolean {
  return status === 403 && object(object(parseStrictJson(body))?.error)?.code === 'AuthorizationFailed';
}
