/**
 * Writes src/privilege/probes/google-roles.ts: Google Cloud's predefined roles that may call a model, how many rights each has, and
 * which of the canaries it holds.
 * In: a folder with a JSON file a role, as `gcloud iam roles describe ROLE --format=json` prints it, and the day they were read ·
 * out: the file. `node scripts/google-roles.ts FOLDER 2026-08-22`; the public iam-dataset (MIT) keeps such a folder up to date.
 * https://cloud.google.com/iam/docs/understanding-roles
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { CANARIES, PREDICT } from '../src/privilege/probes/google-canaries.ts';

const OUT = fileURLToPath(new URL('../src/privilege/probes/google-roles.ts', import.meta.url));

interface Described {
  readonly name: string;
  readonly stage?: string;
  readonly includedPermissions?: readonly string[];
}

function read(folder: string): readonly Described[] {
  const roles = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Described);
  return roles
    .filter(({ includedPermissions }) => includedPermissions?.includes(PREDICT))
    .sort((one, other) => sizeOf(one) - sizeOf(other) || (one.name < other.name ? -1 : 1));
}

function sizeOf({ includedPermissions = [] }: Described): number {
  return includedPermissions.length;
}

function row(role: Described): string {
  const held = CANARIES.filter((canary) => role.includedPermissions?.includes(canary));
  const list = held.map((canary) => `      '${canary}',`).join('\n');
  return [
    '  {',
    `    name: '${role.name}',`,
    `    permissions: ${sizeOf(role)},`,
    ...(/serviceAgent$/i.test(role.name) ? ['    agent: true,'] : []),
    held.length === 0 ? '    canaries: [],' : `    canaries: [\n${list}\n    ],`,
    '  },',
  ].join('\n');
}

const HEADER = `/**
 * Google Cloud's predefined roles that may call a model: how many rights each has, and which of the canaries it holds.
 * Data, written by scripts/google-roles.ts from the published definitions; not edited by hand.
 */

export interface GoogleRole {
  readonly name: string;
  /** How many permissions it has. */
  readonly permissions: number;
  /** For Google's own agents, not for people or jobs. */
  readonly agent?: boolean;
  /** The canaries among them. */
  readonly canaries: readonly string[];
}
`;

const [, , folder, day] = argv;
if (folder === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day ?? '')) {
  stderr.write('node scripts/google-roles.ts FOLDER YYYY-MM-DD\n');
  exit(2);
}
const rows = read(folder).map(row).join('\n');
writeFileSync(
  OUT,
  `${HEADER}\n/** Day the definitions were read. */\nexport const ROLES_AS_OF = '${day}';\n\nexport const GOOGLE_ROLES: readonly GoogleRole[] = [\n${rows}\n];\n`,
);
