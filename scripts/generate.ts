/**
 * One declaration, many prints: writes action.yml, docs/inputs.md and docs/outputs.md from the declared inputs and outputs,
 * docs/agents.md from the agents' declarations and the last recorded run of the matrix; GitLab's templates from the same inputs and
 * the checksum of what is in dist/.
 * `--check` writes nothing and fails when a print is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CODES } from '../src/core/errors.ts';
import type { InputSpec } from '../src/core/inputs.ts';
import { OUTPUTS } from '../src/flow/outputs.ts';
import { allInputs } from '../src/flow/read-inputs.ts';
import { agentsPage } from './agents-page.ts';
import { GITLAB_PRINTS } from './gitlab-templates.ts';

const root = join(import.meta.dirname, '..');

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** GitHub would take an expression in a description for one to evaluate. */
function plain(text: string): string {
  return text.replaceAll(/\$\{\{ (.*?) \}\}/g, '$1');
}

function about(spec: InputSpec): string {
  return [spec.about, spec.choices ? `One of ${spec.choices.map((choice) => `\`${choice}\``).join(', ')}.` : '']
    .filter(Boolean)
    .join(' ');
}

export function actionYml(): string {
  const inputs = allInputs()
    .filter((spec) => !spec.shellOnly)
    .map((spec) => {
      const lines = [`  ${spec.name}:`, `    description: ${quoted(plain(about(spec)))}`, '    required: false'];
      if (spec.default !== undefined) lines.push(`    default: ${quoted(spec.default)}`);
      return lines.join('\n');
    });
  const outputs = OUTPUTS.map((output) => `  ${output.name}:\n    description: ${quoted(plain(output.about))}`);
  return `# Printed by scripts/generate.ts from the declared inputs and outputs; edit those.
name: keyless-agent
description: Run an AI coding agent in CI without a stored key. OIDC to short-lived credentials, least privilege, redaction.
author: keyless-agent
branding:
  icon: shield
  color: green
inputs:
${inputs.join('\n')}
outputs:
${outputs.join('\n')}
runs:
  using: node24
  main: dist/main.js
  post: dist/post.js
  post-if: always()
`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

export function inputsPage(): string {
  const groups = new Map<string, InputSpec[]>();
  for (const spec of allInputs()) groups.set(spec.group, [...(groups.get(spec.group) ?? []), spec]);
  const tables = [...groups].map(([group, specs]) => {
    const rows = specs.map((spec) => {
      const names = `\`${spec.name}\`${spec.shellOnly ? ' (shell only)' : ''}`;
      return `| ${names} | ${spec.type} | ${spec.default === undefined ? '' : `\`${spec.default}\``} | ${cell(about(spec))} |`;
    });
    return `## ${group}\n\n| input | type | default | what it is |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Inputs

The same words everywhere: \`with:\` in the action, \`--name\` in a shell. An empty value counts as not given.
Durations are written \`90s\`, \`10m\`, \`1h30m\`; a bare number is an error. Lists are separated by commas or line ends.
A bare environment variable never acts as an input.

${tables.join('\n')}`;
}

export function outputsPage(): string {
  const rows = OUTPUTS.map((output) => `| \`${output.name}\` | ${cell(output.about)} |`);
  const codes = Object.entries(CODES).map(
    ([code, row]) => `| [\`${code}\`](errors.md#${code}) | ${row.exit} | ${row.outcome} | ${row.title} |`,
  );
  return `# Outputs and exit status

| output | what it is |
|---|---|
${rows.join('\n')}

| code | exit | outcome | title |
|---|---|---|---|
${codes.join('\n')}
`;
}

export const PRINTS: Readonly<Record<string, () => string>> = {
  'action.yml': actionYml,
  'docs/agents.md': agentsPage,
  'docs/inputs.md': inputsPage,
  'docs/outputs.md': outputsPage,
  ...GITLAB_PRINTS,
};

if (process.argv[1] === import.meta.filename) {
  const check = process.argv.includes('--check');
  for (const [file, print] of Object.entries(PRINTS)) {
    const path = join(root, file);
    if (!check) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, print());
    } else if (!existsSync(path) || readFileSync(path, 'utf8') !== print()) {
      process.stderr.write(`${file} is stale: run npm run generate\n`);
      process.exitCode = 1;
    }
  }
}
