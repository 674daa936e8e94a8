/**
 * What a set of Azure permissions allows beyond calling models, judged without asking anybody.
 * In: actions and data actions with what is taken away from each · out: findings azure-may-*, azure-actions-wide, azure-data-wide,
 * azure-role-unreadable. Talks to no host.
 * Traps: a `*` stands for any text, slashes too, and upper and lower case are one. What `notActions` takes away, it takes away from
 * its own entry only; another role may give it back. A condition narrows a right and is not weighed here: the right counts.
 * https://learn.microsoft.com/azure/role-based-access-control/role-definitions
 */
import type { Finding } from '../../core/finding.ts';
import { array, object, text } from '../../kit/fields.ts';
import { ACTION_GROUPS, INFERENCE, MILD_SERVICES } from './azure-actions.ts';
import { AZURE_ROLES, type AzureRole } from './azure-roles.ts';

export interface AzurePermission {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly dataActions: readonly string[];
  readonly notDataActions: readonly string[];
}

/** Operations are ASCII; a look-alike letter is none that Azure would match. */
const OPERATION = /^[\w.*/:$-]{1,300}$/;
const MOST_OPERATIONS = 500;

/**
 * A permission as Azure writes it, in a role definition (`actions` or the CLI's `Actions`) or in the listing of permissions.
 * @returns undefined: it has another form, or more than five hundred operations in a list
 */
export function readPermission(value: unknown): AzurePermission | undefined {
  const fields = object(value);
  if (!fields) return undefined;
  const lists = ['actions', 'notActions', 'dataActions', 'notDataActions'].map((name) =>
    operations(fields[name] ?? fields[`${name[0]?.toUpperCase()}${name.slice(1)}`]),
  );
  const [actions, notActions, dataActions, notDataActions] = lists;
  if (!actions || !notActions || !dataActions || !notDataActions) return undefined;
  return { actions, notActions, dataActions, notDataActions };
}

function operations(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return [];
  const list = array(value);
  const sound = Array.isArray(value) && list.length <= MOST_OPERATIONS;
  return sound && list.every((one) => OPERATION.test(text(one) ?? '')) ? (list as readonly string[]) : undefined;
}

/** `*` is any text. In one pass, so that a pattern of many stars takes no longer. */
export function matches(pattern: string, operation: string): boolean {
  const parts = pattern.toLowerCase().split('*');
  const whole = operation.toLowerCase();
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return whole === first;
  if (!whole.startsWith(first) || whole.length < first.length + last.length || !whole.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = whole.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= whole.length - last.length;
}

/** True when one of the entries allows this operation and does not take it away itself. */
export function allows(entries: readonly AzurePermission[], operation: string): boolean {
  return entries.some(({ actions, notActions }) => isLeft(actions, notActions, operation));
}

function isLeft(given: readonly string[], taken: readonly string[], operation: string): boolean {
  return given.some((one) => matches(one, operation)) && !taken.some((one) => matches(one, operation));
}

/** True when a model can be called with it: what an application that works must have. */
export function callsModels(entries: readonly AzurePermission[]): boolean {
  return entries.some(({ dataActions, notDataActions }) =>
    dataActions.some(
      (given) =>
        !notDataActions.some((taken) => matches(taken, given)) &&
        INFERENCE.some((one) => matches(one, given) || isLeft([given], notDataActions, one)),
    ),
  );
}

/**
 * @param entries one for each role that applies
 * @param fix what to write instead
 * @returns what exceeds; nothing when all it allows is to call models and to read names
 */
export function judgeAzurePermissions(entries: readonly AzurePermission[], fix: string): readonly Finding[] {
  return [
    ...ACTION_GROUPS.flatMap(({ id, severity, may, why, actions }) => {
      const granted = [...actions.filter((action) => allows(entries, action)), ...keysBesides(id, entries)];
      return granted.length === 0 ? [] : [exceeded(id, severity, `The application may ${may}`, granted, why, fix)];
    }),
    ...actionsWide(entries, fix),
    ...dataWide(entries, fix),
    ...looksAround(entries, fix),
  ];
}

const KEY_ACTION = /\/list\w*(?:key|secret|credential|connectionstring|sas)\w*\/action$/i;

/** Keys of services that are not in the list: an operation whose name says so. */
function keysBesides(group: string, entries: readonly AzurePermission[]): readonly string[] {
  if (group !== 'azure-may-make-keys') return [];
  const listed = entries.flatMap(({ actions }) => actions).filter((one) => KEY_ACTION.test(one.replaceAll('*', 'x')));
  const known = ACTION_GROUPS.flatMap(({ actions }) => actions.map((one) => one.toLowerCase()));
  return [...new Set(listed)].filter((one) => !known.includes(one.toLowerCase()) && allows(entries, one));
}

/** Every right that changes something and is in none of the groups; a service's every right, or every service's, weighs more. */
function actionsWide(entries: readonly AzurePermission[], fix: string): readonly Finding[] {
  const left = effective(entries, 'actions').filter((one) => !/\/read$/i.test(one));
  const inGroups = ACTION_GROUPS.flatMap(({ actions }) => actions.map((one) => one.toLowerCase()));
  const others = left.filter((one) => !inGroups.includes(one.toLowerCase()) && !KEY_ACTION.test(one));
  if (others.length === 0) return [];
  const severity = others.some(isWhole) ? 'high' : 'medium';
  const title = 'The application may change more than it needs to';
  const why = 'Calling a model takes data actions alone, and no action of the administration.';
  return [exceeded('azure-actions-wide', severity, title, others, why, fix)];
}

/** `*`, every `write`, or every right of a provider. */
function isWhole(pattern: string): boolean {
  const [provider = '', ...rest] = pattern.toLowerCase().split('/');
  if (provider.includes('*')) return true;
  return rest[0] === '*' && rest.at(-1) !== 'read' && !MILD_SERVICES.includes(provider);
}

/** Reading the names of everything, not of the resource's own kind alone. */
function looksAround(entries: readonly AzurePermission[], fix: string): readonly Finding[] {
  const reads = effective(entries, 'actions').filter((one) => /^[^/]*\*[^/]*\/(?:.*\/)?read$/i.test(one));
  if (reads.length === 0) return [];
  const why = 'Names of machines, accounts and secrets are no secrets, but they tell where to look.';
  return [exceeded('azure-may-look-around', 'low', 'The application may list what there is', reads, why, fix)];
}

const SERVICE = 'microsoft.cognitiveservices/';

function dataWide(entries: readonly AzurePermission[], fix: string): readonly Finding[] {
  const others = effective(entries, 'dataActions').filter((one) => !INFERENCE.some((known) => matches(known, one)));
  if (others.length === 0) return [];
  const wide = others.some((one) => !one.toLowerCase().startsWith(`${SERVICE}accounts/`) || isAll(one));
  const title = 'The application may use more data than a call to a model takes';
  const why = 'Files, training data, agents, stored conversations and other services of the resource belong to others.';
  return [exceeded('azure-data-wide', wide ? 'high' : 'medium', title, others, why, fix)];
}

/** Everything of the resource. */
function isAll(pattern: string): boolean {
  return /^microsoft\.cognitiveservices\/accounts\/\*/i.test(pattern);
}

/** What was given and not taken away whole. */
function effective(entries: readonly AzurePermission[], plane: 'actions' | 'dataActions'): readonly string[] {
  const taken = plane === 'actions' ? 'notActions' : 'notDataActions';
  const left = entries.flatMap((entry) => entry[plane].filter((one) => !entry[taken].some((not) => matches(not, one))));
  return [...new Set(left)];
}

const MOST_SHOWN = 6;

function exceeded(
  id: string,
  severity: Finding['severity'],
  title: string,
  granted: readonly string[],
  detail: string,
  fix: string,
): Finding {
  const more = granted.length > MOST_SHOWN ? ` and ${granted.length - MOST_SHOWN} more` : '';
  const list = `${granted.slice(0, MOST_SHOWN).join(', ')}${more}`;
  return { id, layer: 'cloud', verdict: 'exceeded', severity, title: `${title}: ${list}.`, detail, fix };
}

/** The built-in role that allows exactly this; undefined: none that is known here. */
export function builtInRole(entry: AzurePermission): AzureRole | undefined {
  return AZURE_ROLES.find(
    (role) =>
      same(role.actions, entry.actions) &&
      same(role.dataActions, entry.dataActions) &&
      same(role.notActions, entry.notActions),
  );
}

function same(one: readonly string[], other: readonly string[]): boolean {
  const sorted = (list: readonly string[]): string =>
    [...new Set(list.map((text) => text.toLowerCase()))].sort().join();
  return sorted(one) === sorted(other);
}

/**
 * A role definition from a file: as `az role definition create` takes it, or as Azure prints it.
 * @returns the findings; one that is unknown when the document is none
 */
export function judgeAzureRole(document: unknown, fix: string): readonly Finding[] {
  const fields = object(document);
  const properties = object(fields?.properties) ?? fields;
  const parts = properties && Array.isArray(properties.permissions) ? array(properties.permissions) : [document];
  const entries = parts.map(readPermission);
  const sound = fields !== undefined && entries.every((entry) => entry !== undefined) && entries.length > 0;
  const says = entries.flatMap((entry) => (entry ? [...entry.actions, ...entry.dataActions] : []));
  if (!sound || says.length === 0) return [UNREADABLE];
  return judgeAzurePermissions(entries as readonly AzurePermission[], fix);
}

const UNREADABLE: Finding = {
  id: 'azure-role-unreadable',
  layer: 'cloud',
  verdict: 'unknown',
  severity: 'medium',
  title: 'The document is no role definition of Azure, so nothing is known from it.',
};
