/**
 * The policy files that `check` is to judge, as they lie in the workspace: a change under review is what is to be judged.
 * In: the input `policy` · out: findings, each with the file it is about; faults on the inputs. Talks to no host.
 * Traps: several files of AWS are one role's policies: two harmless ones can together give away the account, so they are judged
 * together; a role definition of Azure stands by itself, and is told by its lists.
 */

import { relative, resolve } from 'node:path';
import type { Finding } from '../core/finding.ts';
import type { Host } from '../core/host.ts';
import type { Inputs } from '../core/inputs.ts';
import { object } from '../kit/fields.ts';
import { whyUnreadable } from '../kit/unreadable.ts';
import { isInside, leadsOut } from './inside.ts';

const INPUT = 'policy';
/** Far more than IAM takes (6,144 characters a managed policy); what is larger is told as such. */
const MOST_BYTES = 2 * 1024 * 1024;
const MOST_FILES = 50;

interface Source {
  readonly name: string;
  readonly text: string;
}

export interface DocumentsJudged {
  readonly findings: readonly Finding[];
  /** What was judged, and by which list. */
  readonly says: readonly string[];
}

/** Nothing when no file is named. */
export async function judgeDocuments(inputs: Inputs, workspace: string, host: Host): Promise<DocumentsJudged> {
  const names = inputs.list(INPUT);
  if (names.length > MOST_FILES) inputs.fault(INPUT, `${names.length} files are named.`, `at most ${MOST_FILES} files`);
  const sources = [...new Set(names.slice(0, MOST_FILES))].flatMap((name) => read(name, workspace, inputs, host) ?? []);
  if (sources.length === 0) return { findings: [], says: [] };
  const roles = sources.flatMap((source) => azureRole(source) ?? []);
  const policies = sources.filter(({ name }) => !roles.some((role) => role.name === name));
  const ofAzure = await judgeRoles(roles);
  const ofAws = await judgeAws(policies, inputs);
  const named = [
    ...ofAws.findings.map((finding) => ({ ...finding, file: fileOf(finding, policies, workspace) })),
    ...ofAzure.map(({ name, finding }) => ({ ...finding, file: pathOf(name, workspace) })),
  ];
  const says = roles.map(({ name }) => `${name}: a role definition of Azure`);
  return { findings: named.map((finding) => ({ ...finding, ...asAsked(finding) })), says: [...ofAws.says, ...says] };
}

async function judgeAws(sources: readonly Source[], inputs: Inputs): Promise<DocumentsJudged> {
  if (sources.length === 0) return { findings: [], says: [] };
  const { judgePolicies } = await import('../privilege/policy/index.ts');
  const models = [inputs.text('model'), ...inputs.list('allowed-models')].filter((model) => model !== undefined);
  return judgePolicies(sources, models.length > 0 ? { models } : {});
}

interface AzureDocument {
  readonly name: string;
  readonly document: unknown;
}

/** As `az role definition create` takes it, or as Azure prints it; undefined: a document of another kind. */
function azureRole({ name, text }: Source): AzureDocument | undefined {
  try {
    const document: unknown = JSON.parse(text);
    const fields = object(document);
    if (!fields || 'Statement' in fields) return undefined;
    const isRole = ['Actions', 'DataActions', 'permissions', 'assignableScopes', 'AssignableScopes'].some(
      (key) => key in fields || key in (object(fields.properties) ?? {}),
    );
    return isRole ? { name, document } : undefined;
  } catch {
    return undefined;
  }
}

async function judgeRoles(
  roles: readonly AzureDocument[],
): Promise<readonly { readonly name: string; readonly finding: Finding }[]> {
  if (roles.length === 0) return [];
  const [{ judgeAzureRole }, { narrowAzureRole }] = await Promise.all([
    import('../privilege/probes/azure-judge.ts'),
    import('../privilege/probes/azure-role.ts'),
  ]);
  return roles.flatMap(({ name, document }) =>
    judgeAzureRole(document, narrowAzureRole({ target: undefined })).map((finding) => ({ name, finding })),
  );
}

/** A file that was named to be judged and is no policy must not end in a pass. */
function asAsked({ id }: Finding): Pick<Finding, 'stops'> {
  return id === 'aws-policy-syntax' || id === 'azure-role-unreadable' ? { stops: true } : {};
}

function read(name: string, workspace: string, inputs: Inputs, host: Host): Source | undefined {
  const whole = resolve(workspace, name);
  const fail = (why: string): undefined => {
    inputs.fault(INPUT, `${name} ${why}.`, `${INPUT}: infra/ci-agent-policy.json   (relative to the workspace)`);
  };
  if (leadsOut(whole, workspace, host)) return fail('is a link that leads out of the workspace');
  try {
    return { name, text: host.files.read(whole, MOST_BYTES) };
  } catch (error) {
    return fail(whyUnreadable(error, MOST_BYTES));
  }
}

/** The file a finding speaks of, else the first: code scanning wants one. Outside of the workspace it has no name there. */
function fileOf(
  { title, detail = '', fix = '' }: Finding,
  sources: readonly Source[],
  workspace: string,
): string | undefined {
  const said = `${title}\n${detail}\n${fix}`;
  const { name } = sources.find((source) => said.includes(source.name)) ?? sources[0]!;
  return pathOf(name, workspace);
}

function pathOf(name: string, workspace: string): string | undefined {
  const whole = resolve(workspace, name);
  return isInside(whole, workspace) ? relative(workspace, whole).replaceAll('\\', '/') : undefined;
}
