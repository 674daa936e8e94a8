/**
 * Writes src/privilege/probes/azure-roles.ts: the built-in roles of Azure that people give an application for calling models, with
 * what each allows.
 * In: the output of `az role definition list --output json`, and the day it was read · out: the file.
 * `node scripts/azure-roles.ts roles.json 2026-08-22`; the public iam-dataset (MIT) keeps such a file up to date.
 * https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';

const OUT = fileURLToPath(new URL('../src/privilege/probes/azure-roles.ts', import.meta.url));

/** By id, since names change: Azure AI User became Foundry User. */
const WANTED = [
  '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd',
  '142bfaed-a13f-4c2d-bed2-6db62c4a1009',
  '64702f94-c441-49e6-a78b-ef80e0188fee',
  '19c28022-e58e-450d-a464-0b2a53034789',
  'a001fd3d-188f-4b5d-821b-7da978bf7442',
  'a97b65f3-24c7-4388-baec-2e87135dc908',
  '25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68',
  '53ca6127-db72-4b80-b1b0-d745d6d5456d',
  'eadc314b-1a2d-4efa-be10-5d325db5065e',
  'c883944f-8b7b-4483-af10-35834be79c4a',
  'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  'b24988ac-6180-42a0-ab88-20f7382dd24c',
  '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
];

interface Definition {
  readonly name: string;
  readonly roleName: string;
  readonly permissions: readonly {
    readonly actions: readonly string[];
    readonly notActions: readonly string[];
    readonly dataActions: readonly string[];
    readonly notDataActions: readonly string[];
  }[];
}

const HEADER = `/**
 * The built-in roles of Azure that people give an application for calling models, with what each allows.
 * Data, written by scripts/azure-roles.ts from the published definitions; not edited by hand.
 */

export interface AzureRole {
  readonly name: string;
  readonly id: string;
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly dataActions: readonly string[];
  readonly notDataActions: readonly string[];
}
`;

const [, , file, day] = argv;
if (file === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day ?? '')) {
  stderr.write('node scripts/azure-roles.ts FILE YYYY-MM-DD\n');
  exit(2);
}
const listed = JSON.parse(readFileSync(file, 'utf8')) as readonly Definition[];
const roles = WANTED.map((id) => {
  const role = listed.find(({ name }) => name === id);
  const [permission, ...more] = role?.permissions ?? [];
  if (!role || !permission || more.length > 0) throw new Error(`${id} is not there, or has another form`);
  const { actions, notActions, dataActions, notDataActions } = permission;
  return { name: role.roleName, id, actions, notActions, dataActions, notDataActions };
});
const rows = JSON.stringify(roles, null, 2);
writeFileSync(
  OUT,
  `${HEADER}\n/** Day the definitions were read. */\nexport const AZURE_ROLES_AS_OF = '${day}';\n\nexport const AZURE_ROLES: readonly AzureRole[] = ${rows};\n`,
);
