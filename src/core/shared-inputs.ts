/**
 * Inputs that several adapters read. Everything else is declared by the one adapter that reads it.
 * In: nothing · out: declarations (data only).
 */
import { SEVERITIES } from './finding.ts';
import type { InputSpec } from './inputs.ts';

/** What a finding of the least-privilege check may do to the run. */
export const PRIVILEGE_MODES = ['strict', 'enforce', 'warn', 'off'] as const;
export type PrivilegeMode = (typeof PRIVILEGE_MODES)[number];

/** Where the identity of a self-hosted machine can come from: AWS, then Google Cloud, then Azure. */
export const AMBIENT_SOURCES = [
  'auto',
  'ec2',
  'ecs',
  'irsa',
  'profile',
  'gce',
  'adc-file',
  'managed-identity',
  'workload-identity',
  'azure-cli',
] as const;
export type AmbientKind = Exclude<(typeof AMBIENT_SOURCES)[number], 'auto'>;

export const SHARED_INPUTS: readonly InputSpec[] = [
  {
    name: 'model',
    type: 'text',
    group: 'Agent',
    about: 'Model id, inference profile id or ARN the agent shall use; each agent has a dated default.',
    example: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
  },
  {
    name: 'allowed-models',
    type: 'list',
    group: 'Safety',
    about:
      'Further models the credential may call besides `model`, and the models behind an application inference profile.',
    example: 'us.anthropic.claude-haiku-4-5-20251001-v1:0',
    alias: ['allowed_models'],
  },
  {
    name: 'identity',
    type: 'text',
    group: 'Identity',
    about:
      "Who this job says it is: `ci` the CI system's own token (the default), `jwt` a supplied JWT (also without this line, as soon as a `jwt-` input is given), `ambient` the role of a self-hosted machine.",
    choices: ['ci', 'jwt', 'ambient'],
  },
  {
    name: 'ambient-source',
    type: 'text',
    group: 'Identity',
    about:
      'With `identity: ambient`, where the identity comes from; `auto` takes the one source that the environment of the step names, and never guesses.',
    default: 'auto',
    choices: AMBIENT_SOURCES,
    example: 'ec2',
    alias: ['ambient_source'],
  },
  {
    name: 'audience',
    type: 'text',
    group: 'Identity',
    about:
      'Audience of the identity token. Each cloud has its default (AWS: sts.amazonaws.com, in China sts.amazonaws.com.cn); a gateway needs its own named.',
    example: 'sts.amazonaws.com',
  },
  {
    name: 'id-token-variable',
    type: 'text',
    group: 'Identity',
    about:
      'On GitLab, the name of the variable that `id_tokens:` fills with the one identity token of the job. Our templates use the default.',
    default: 'KEYLESS_AGENT_ID_TOKEN',
    example: 'AGENT_ID_TOKEN',
    shellOnly: true,
    alias: ['id_token_variable'],
  },
  {
    name: 'aws-region',
    type: 'text',
    group: 'AWS',
    about: 'Region of the model endpoint and of the STS endpoint; it also decides the partition.',
    example: 'us-east-1',
    alias: ['aws_region'],
  },
  {
    name: 'timeout',
    type: 'duration',
    group: 'Limits',
    about: 'Longest time the agent may run, such as 90s, 10m or 1h30m.',
    default: '30m',
    example: '10m',
  },
  {
    name: 'least-privilege',
    type: 'text',
    group: 'Safety',
    about:
      'What findings do: strict also stops on what could not be judged, enforce stops at the threshold, warn only tells, off skips the checks.',
    default: 'enforce',
    choices: PRIVILEGE_MODES,
    alias: ['least_privilege'],
  },
  {
    name: 'least-privilege-threshold',
    type: 'text',
    group: 'Safety',
    about: 'Severity from which a finding stops the run.',
    default: 'high',
    choices: SEVERITIES,
    alias: ['least_privilege_threshold'],
  },
  {
    name: 'least-privilege-probes',
    type: 'list',
    group: 'Safety',
    about:
      'Which questions the check may send to the cloud: `all`, `none`, names (these alone), or names with a minus (all but these). What is not asked is an unknown finding. The names are in docs/check.md.',
    default: 'all',
    example: '-github-token',
    alias: ['least_privilege_probes'],
  },
  {
    name: 'least-privilege-baseline',
    type: 'text',
    group: 'Safety',
    about:
      'JSON file of accepted findings, each with a reason and a day within a year on which that ends. Where anybody can cause the event it is read from the base branch.',
    example: '.github/least-privilege.json',
    alias: ['least_privilege_baseline'],
  },
  {
    name: 'dry-run',
    type: 'flag',
    group: 'Safety',
    about: 'Prints the whole plan and touches nothing.',
    default: 'false',
    alias: ['dry_run'],
  },
];
