/**
 * GitLab's templates, printed from the declared inputs: each as a component and as a plain file for GitLab before 18.7.
 * In: declarations, the packs of the program → out: the text of each file below gitlab/. Nothing is written.
 * Traps: an input of type string refuses a number, one of type number has to have a default, and a variable is no boolean: numbers
 * default to 0, and whatever is no string gets a blank behind it, which makes it one. Values travel in variables that GitLab does
 * not expand, never in shell text.
 * https://docs.gitlab.com/ci/components/ · https://docs.gitlab.com/ci/inputs/
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPLATE_AUDIENCE, variableOf } from '../src/ci/gitlab/inputs.ts';
import { TOKEN_VARIABLE } from '../src/ci/gitlab/job-tokens.ts';
import type { InputGroup, InputSpec } from '../src/core/inputs.ts';
import { VERSION } from '../src/core/version.ts';
import { allInputs } from '../src/flow/read-inputs.ts';
import { GITHUB_ONLY, OF_A_RUN } from '../src/flow/review/inputs.ts';
import { type PackName, programPacks } from './program-packs.ts';

const root = join(import.meta.dirname, '..');

/** Every template: `templates/NAME.yml` of the component project. */
export const TEMPLATE_NAMES = ['keyless-agent', 'review', 'exec'] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** An input of the template itself, or one that the program reads. */
interface TemplateInput {
  readonly name: string;
  readonly about: string;
  readonly type: 'string' | 'number' | 'boolean' | 'array';
  /** As YAML: one value on the line, or lines below it. */
  readonly default: string | readonly string[];
  readonly options?: readonly string[] | undefined;
  readonly regex?: string | undefined;
  /** The variable that carries it. */
  readonly variable?: string | undefined;
}

interface Template {
  readonly name: TemplateName;
  readonly command: 'run' | 'exec';
  readonly about: string;
  readonly jobName: string;
  readonly gitDepth: string;
  readonly rules: readonly string[];
  readonly accepts: (spec: InputSpec) => boolean;
}

/** A fork's pipeline has the fork's identity; one that a member starts here would lend it ours. */
const NO_FORKS = ['- if: $CI_MERGE_REQUEST_SOURCE_PROJECT_ID != $CI_MERGE_REQUEST_PROJECT_ID', '  when: never'];
/** A merge train would do it all a second time. */
const ON_MERGE_REQUESTS = [
  ...NO_FORKS,
  '- if: $CI_MERGE_REQUEST_EVENT_TYPE == "merge_train"',
  '  when: never',
  '- if: $CI_PIPELINE_SOURCE == "merge_request_event"',
];

/** What a review refuses, what a job of ours sets itself, and what GitLab has no use for. */
const NOT_OF_REVIEW = [
  ...Object.keys(OF_A_RUN),
  'agent-permissions',
  ...Object.keys(GITHUB_ONLY),
  'mode',
  'review-file',
  'publish',
  'range',
  'staged',
  'allow-untrusted',
];
/** What the job that publishes reads. */
const OF_PUBLISHING = ['pull-request', 'fail-on', 'min-severity', 'max-findings'];
/** Numbers that are written as the name of a variable: an input of type number takes none. */
const NAMED_NUMBERS = ['pull-request'];

/** Inputs that a command of the user's own has use for. */
const EXEC_GROUPS: readonly InputGroup[] = [
  'Identity',
  'AWS',
  'Google Cloud',
  'Azure',
  'Anthropic',
  'OpenAI',
  'Copilot',
  'Gateway',
];
const EXEC_NAMES = ['agent', 'model', 'allowed-models', 'backend', 'timeout', 'dry-run', 'working-directory'];

const TEMPLATES: readonly Template[] = [
  {
    name: 'keyless-agent',
    command: 'run',
    about: 'Runs an AI coding agent on a task, without a stored key.',
    jobName: 'keyless-agent',
    gitDepth: '50',
    rules: [...ON_MERGE_REQUESTS, '- if: $CI_PIPELINE_SOURCE == "schedule"', '- if: $CI_PIPELINE_SOURCE == "web"'],
    accepts: ({ group }) => group !== 'Review',
  },
  {
    name: 'review',
    command: 'run',
    about: 'Reviews merge requests with an AI coding agent, without a stored key.',
    jobName: 'keyless-review',
    gitDepth: '0',
    rules: ON_MERGE_REQUESTS,
    accepts: ({ name }) => !NOT_OF_REVIEW.includes(name),
  },
  {
    name: 'exec',
    command: 'exec',
    about: 'Gives short-lived credentials to one command, without a stored key. A job to extend, or to run as it is.',
    jobName: '.keyless-exec',
    gitDepth: '50',
    rules: [...NO_FORKS, '- when: on_success'],
    accepts: ({ group, name }) =>
      EXEC_GROUPS.includes(group) || /^least-privilege/.test(name) || EXEC_NAMES.includes(name),
  },
];

/** Set by the template itself, or without meaning in a job of ours. */
const NOT_OFFERED = ['output-dir', 'audience'];

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** What the program reads, as an input of GitLab. A secret is named by its variable, never written into YAML. */
function inputOf(spec: InputSpec): TemplateInput {
  const { name, about, choices, default: usual } = spec;
  if (spec.type === 'secret') {
    const variable = `${name}-env`;
    const says = `Name of the masked CI/CD variable that holds ${name}. ${about}`;
    return { name: variable, about: says, type: 'string', default: quoted(''), variable: variableOf(variable) };
  }
  const common = { name, about, variable: variableOf(name) };
  if (spec.type === 'flag') return { ...common, type: 'boolean', default: String(usual === 'true') };
  if (NAMED_NUMBERS.includes(name))
    return { ...common, type: 'string', default: quoted(''), regex: '^([0-9]*|\\$[A-Za-z_][A-Za-z0-9_]*)$' };
  if (spec.type === 'number') return { ...common, type: 'number', default: usual ?? '0' };
  const options = choices && [...(usual === undefined ? [''] : []), ...choices];
  return { ...common, type: 'string', default: quoted(usual ?? ''), options };
}

function ownInputs(template: Template, plain: boolean): TemplateInput[] {
  const text = (name: string, about: string, value: string, regex?: string): TemplateInput => ({
    name,
    about,
    type: 'string',
    default: quoted(value),
    regex,
  });
  const path = '[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)+';
  const inputs: TemplateInput[] = [
    text('job-name', 'Name of the job.', template.jobName),
    text('stage', 'Stage of the job.', 'test'),
    text(
      'image',
      'Image of the job. It needs Node.js 20 or newer; git, so that the base of a change is known.',
      'node:24',
    ),
    {
      name: 'rules',
      about: 'Rules of the job. By default merge requests of forks are left out.',
      type: 'array',
      default: template.rules,
    },
    { name: 'tags', about: 'Tags of the runner.', type: 'array', default: '[]' },
    text('job-timeout', 'Longest time of the whole job. The identity token lives as long.', '1h'),
    text(
      'git-depth',
      'How many commits are fetched; 0 is all. The base of a change has to be among them.',
      template.gitDepth,
    ),
    {
      name: 'audience',
      about:
        'Audience of the identity token, the one thing it is good for: what the cloud expects. The error that another one gives names the right one.',
      type: 'string',
      default: quoted(TEMPLATE_AUDIENCE),
      variable: variableOf('audience'),
    },
    {
      name: 'artifacts-access',
      about: 'Who may download report, summary and transcript.',
      type: 'string',
      default: 'developer',
      options: ['all', 'developer', 'maintainer', 'none'],
    },
    text('artifacts-expire', 'How long they are kept.', '1 week'),
    {
      name: 'dependencies',
      about:
        'Earlier jobs whose artifacts this one gets. None by default: a dotenv report among them sets variables here, beside the identity token.',
      type: 'array',
      default: '[]',
    },
    // The codes of a command of the user's own are its own.
    ...(template.command === 'exec'
      ? []
      : [
          {
            name: 'allow-failure-exit-codes',
            about: 'Exit codes that are a warning, not a failure; 7 is that of findings.',
            type: 'array',
            default: '[7]',
          } as const,
        ]),
    text(
      'component-project',
      'Path of the project that holds the program, where it was copied to another one.',
      'keyless-agent/keyless-agent',
      `^(${path}|\\$CI_PROJECT_PATH)$`,
    ),
    text(
      'program-from',
      'Where the program comes from: `component` (its project on this GitLab), an https address or a folder that holds its packs, or `npm`. Its checksum is the same wherever it comes from.',
      'component',
      '^(component|npm|https://[^\'"\\\\\\s]+|/[^\'"\\\\\\s]+)$',
    ),
  ];
  if (plain) {
    inputs.push(
      text(
        'source-ref',
        'Tag or commit of that project; the program at it has to be the one of this file.',
        `v${VERSION}`,
        '^[A-Za-z0-9_./-]+$',
      ),
    );
  }
  if (template.name === 'review') {
    const { name, about } = allInputs().find((spec) => spec.name === 'gitlab-token-variable')!;
    inputs.unshift(
      { ...text(name, about, '', '^([A-Za-z_][A-Za-z0-9_]*)?$'), variable: variableOf(name) },
      text(
        'publish-environment',
        'Environment of the job that publishes. Limit the variable of the token to it, and no other job gets it.',
        'keyless-review',
        '^[A-Za-z0-9_ /{}$.-]+$',
      ),
    );
  }
  if (template.command === 'exec') {
    inputs.unshift({
      name: 'command',
      about: 'The command, run by sh. A job that extends this one sets the variable KEYLESS_COMMAND.',
      type: 'string',
      default: quoted(''),
      variable: 'KEYLESS_COMMAND',
    });
  }
  return inputs;
}

function programInputs(template: Template): TemplateInput[] {
  const all = allInputs();
  const declared = new Set(all.map(({ name }) => name));
  return (
    all
      .filter((spec) => !spec.shellOnly && !NOT_OFFERED.includes(spec.name) && template.accepts(spec))
      // `jwt-token` has a `jwt-token-env` of its own.
      .filter((spec) => spec.type !== 'secret' || !declared.has(`${spec.name}-env`))
      .map(inputOf)
  );
}

function declaration(input: TemplateInput): string[] {
  const lines = [`    ${input.name}:`];
  if (input.type !== 'string') lines.push(`      type: ${input.type}`);
  lines.push(`      description: ${quoted(input.about)}`);
  if (typeof input.default === 'string') lines.push(`      default: ${input.default}`);
  else lines.push('      default:', ...input.default.map((line) => `        ${line}`));
  if (input.options) lines.push(`      options: [${input.options.map(quoted).join(', ')}]`);
  if (input.regex) lines.push(`      regex: ${quoted(input.regex)}`);
  return lines;
}

/** Not expanded by GitLab: references are filled in once, by the program, and never in what a stranger wrote. */
function variable({ name, type, variable: carrier }: TemplateInput): string[] {
  if (carrier === undefined) return [];
  const blank = type === 'string' ? '' : ' ';
  return [`    ${carrier}: { value: '$[[ inputs.${name} ]]${blank}', expand: false }`];
}

/** Inputs without a default that belong to a cloud alone: one of them given, its SDK is needed. */
const CLOUD_OF: Readonly<Partial<Record<InputGroup, PackName>>> = { 'Google Cloud': 'google', Azure: 'azure' };

function askedBy(pack: PackName): readonly string[] | undefined {
  if (!['google', 'azure'].includes(pack)) return undefined;
  return allInputs()
    .filter(
      (spec) => CLOUD_OF[spec.group] === pack && spec.default === undefined && spec.type !== 'flag' && !spec.shellOnly,
    )
    .map(({ name }) => name);
}

function pin(template: Template, plain: boolean, program: string): string {
  const packs = programPacks(program)
    .filter(({ name }) => name !== 'check' || template.command === 'run')
    .filter(({ name }) => name !== 'review' || template.name === 'review')
    .map(({ name, sha256 }) => [name, { sha256, inputs: askedBy(name), command: name === 'check' ? name : undefined }]);
  return JSON.stringify({
    commands: template.name === 'review' ? ['review', 'publish'] : [template.command],
    from: '$[[ inputs.program-from ]]',
    project: '$[[ inputs.component-project ]]',
    ref: plain ? '$[[ inputs.source-ref ]]' : '$[[ component.sha ]]',
    version: VERSION,
    packs: Object.fromEntries(packs),
  });
}

const HEREDOC = 'KEYLESS_AGENT_PROGRAM';

function bootstrap(template: Template, plain: boolean, program: string): string[] {
  const source = readFileSync(join(root, 'scripts', 'gitlab-bootstrap.js'), 'utf8');
  const lines = source.trimEnd().split('\n');
  const at = lines.findIndex((line) => line.startsWith('const PIN = '));
  if (at < 0 || lines.includes(HEREDOC) || source.includes('$[[')) throw new Error('the bootstrap cannot be printed');
  lines[at] = `const PIN = ${pin(template, plain, program)};`;
  lines.splice(at - 1, 1);
  return [
    "command -v node >/dev/null || { echo 'There is no Node.js in this image. Write: image: node:24' >&2; exit 2; }",
    `node --input-type=module - <<'${HEREDOC}'`,
    ...lines,
    HEREDOC,
  ];
}

/**
 * The job that alone has the token, and neither an agent nor an identity. Without a token there is none: the Code Quality report needs
 * no publishing.
 */
function publishJob(inputs: readonly TemplateInput[]): string[] {
  const carried = inputs.filter(({ name }) => OF_PUBLISHING.includes(name) || name === 'gitlab-token-variable');
  return [
    '',
    '"$[[ inputs.job-name ]]:publish":',
    '  stage: $[[ inputs.stage ]]',
    '  image: $[[ inputs.image ]]',
    '  tags: $[[ inputs.tags ]]',
    '  needs: ["$[[ inputs.job-name ]]"]',
    '  inherit: { default: false }',
    "  # Two at once would not know of each other's comments.",
    '  resource_group: $[[ inputs.job-name ]]-$CI_MERGE_REQUEST_IID',
    '  rules:',
    '    - if: \'"$[[ inputs.gitlab-token-variable ]]" == "" || "$[[ inputs.check ]]" == "true" || "$[[ inputs.dry-run ]]" == "true"\'',
    '      when: never',
    '    - $[[ inputs.rules ]]',
    '  environment: { name: "$[[ inputs.publish-environment ]]", action: access }',
    '  allow_failure:',
    '    exit_codes: $[[ inputs.allow-failure-exit-codes ]]',
    '  variables:',
    '    GIT_STRATEGY: none',
    "    KEYLESS_WITH_MODE: { value: 'publish', expand: false }",
    "    KEYLESS_WITH_REVIEW_FILE: { value: '.keyless-agent', expand: false }",
    ...carried.flatMap(variable),
    '  script: *program',
    '  artifacts:',
    '    when: always',
    '    access: $[[ inputs.artifacts-access ]]',
    '    expire_in: $[[ inputs.artifacts-expire ]]',
    '    paths: [.keyless-agent/published/]',
    '    reports:',
    '      dotenv: .keyless-agent/published/outputs.env',
  ];
}

function baseJob(): string[] {
  return [
    '',
    '# The widget compares with the default branch: without a report there it shows an error.',
    '"$[[ inputs.job-name ]]:base":',
    '  stage: $[[ inputs.stage ]]',
    '  image: $[[ inputs.image ]]',
    '  tags: $[[ inputs.tags ]]',
    '  needs: []',
    '  rules:',
    '    - if: $CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    '  variables: { GIT_STRATEGY: none }',
    '  script:',
    "    - mkdir -p .keyless-agent && printf '[]' > .keyless-agent/gl-code-quality-report.json",
    '  artifacts:',
    '    expire_in: 1 year',
    '    reports: { codequality: .keyless-agent/gl-code-quality-report.json }',
  ];
}

/**
 * The text of one template.
 * @param plain for GitLab before 18.7, or where components are not to be had
 * @param program the folder whose `dist/` and `locks/` it belongs to; default: this repository
 */
export function gitlabTemplate(name: TemplateName, plain: boolean, program = root): string {
  const template = TEMPLATES.find((known) => known.name === name)!;
  const inputs = [...ownInputs(template, plain), ...programInputs(template)];
  const lines = [
    '# Printed by scripts/generate.ts of keyless-agent from its declared inputs; edit those.',
    `# ${template.about}`,
    'spec:',
    ...(plain ? [] : ['  component: [name, sha, version, reference]']),
    '  inputs:',
    ...inputs.flatMap(declaration),
    '---',
    '"$[[ inputs.job-name ]]":',
    '  stage: $[[ inputs.stage ]]',
    '  image: $[[ inputs.image ]]',
    '  tags: $[[ inputs.tags ]]',
    '  rules: $[[ inputs.rules ]]',
    '  timeout: $[[ inputs.job-timeout ]]',
    '  interruptible: true',
    '  dependencies: $[[ inputs.dependencies ]]',
    ...(template.command === 'exec'
      ? []
      : [
          // A script that every job of a project begins with would run beside the identity token.
          '  inherit: { default: false }',
          '  allow_failure:',
          '    exit_codes: $[[ inputs.allow-failure-exit-codes ]]',
        ]),
    '  id_tokens:',
    `    ${TOKEN_VARIABLE}:`,
    '      aud: $[[ inputs.audience ]]',
    '  variables:',
    "    GIT_DEPTH: '$[[ inputs.git-depth ]]'",
    ...(name === 'review' ? ["    KEYLESS_WITH_MODE: { value: 'review', expand: false }"] : []),
    ...inputs.flatMap(variable),
    name === 'review' ? '  script: &program' : '  script:',
    '    - |',
    ...bootstrap(template, plain, program).map((line) => (line === '' ? '' : `      ${line}`)),
    '  artifacts:',
    '    when: always',
    '    access: $[[ inputs.artifacts-access ]]',
    '    expire_in: $[[ inputs.artifacts-expire ]]',
    '    paths: [.keyless-agent/]',
    '    reports:',
    '      dotenv: .keyless-agent/outputs.env',
    ...(name === 'review'
      ? ['      codequality: .keyless-agent/gl-code-quality-report.json', ...publishJob(inputs), ...baseJob()]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The tables of inputs for the docs. */
export function gitlabPage(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const tables = TEMPLATES.map((template) => {
    const rows = ownInputs(template, false).map(
      ({ name, type, about, default: usual }) =>
        `| \`${name}\` | ${type} | ${typeof usual === 'string' && usual !== "''" ? `\`${usual.replaceAll("'", '')}\`` : ''} | ${cell(about)} |`,
    );
    return `## ${template.name}\n\n${template.about}\n\n| input | type | default | what it is |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Inputs of the GitLab templates

The inputs of the program are those of the action: [inputs.md](inputs.md). The templates take them by the same names; a secret is named by
the CI/CD variable that holds it (\`api-key-env: AGENT_API_KEY\`). Flags are booleans and counts are numbers, as YAML writes them; 0 counts as
not given. What follows is what the templates add. The plain files also have \`source-ref\`, the tag or commit of the program.

${tables.join('\n')}`;
}

/** Every file that is printed, by its path. */
export const GITLAB_PRINTS: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(
    TEMPLATE_NAMES.map((name) => [`gitlab/templates/${name}.yml`, () => gitlabTemplate(name, false)]),
  ),
  ...Object.fromEntries(TEMPLATE_NAMES.map((name) => [`gitlab/plain/${name}.yml`, () => gitlabTemplate(name, true)])),
  'gitlab/LICENSE.md': () => readFileSync(join(root, 'LICENSE'), 'utf8'),
  'docs/gitlab-inputs.md': gitlabPage,
};
