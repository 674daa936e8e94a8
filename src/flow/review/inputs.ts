/** The inputs of `review`, `publish` and `plan`. In: inputs of any command · out: declarations; faults where one would have no effect. */
import { inputFaults } from '../../core/errors.ts';
import { SEVERITIES } from '../../core/finding.ts';
import type { InputSpec, Inputs } from '../../core/inputs.ts';

/** run: the task · review: reads a change · publish: posts what a review found · plan: parts a large change for a matrix. */
export const MODES = ['run', 'review', 'publish', 'plan'] as const;
export type Mode = (typeof MODES)[number];

export const REVIEW_INPUTS: readonly InputSpec[] = [
  {
    name: 'mode',
    type: 'text',
    group: 'Review',
    about:
      'What this step does: run the `task`, review a change, publish a review that an earlier step or job made, or plan the parts of a large change. In a shell: the commands of these names.',
    default: 'run',
    choices: MODES,
    example: 'review',
  },
  {
    name: 'review-file',
    type: 'list',
    group: 'Review',
    about:
      'For publish: the output `review` of the reviewing step, or the folders that hold one review.json for each part of the change.',
    example: '${{ steps.review.outputs.review }}',
  },
  {
    name: 'publish',
    type: 'flag',
    group: 'Review',
    about:
      'For review: also publishes, in this step, after the agent has ended. Needs the token of the host and an agent that is isolated from this step.',
    default: 'false',
  },
  {
    name: 'pull-request',
    type: 'number',
    group: 'Review',
    about:
      'Number of the pull or merge request, where the event does not name it: `workflow_dispatch`, `workflow_run`, a pipeline by hand. It is checked against the API.',
    example: '42',
  },
  {
    name: 'gitlab-token-variable',
    type: 'text',
    group: 'Review',
    about:
      'On GitLab, the name of the masked CI/CD variable with the token that comments are written with: a project access token, role Developer, scope `api`. Without one a review is told in the Code Quality report, the log and the artifacts.',
    example: 'REVIEW_TOKEN',
    shellOnly: true,
  },
  {
    name: 'range',
    type: 'text',
    group: 'Review',
    about: 'For review: these commits (`A..B`) rather than the change of the event.',
    example: 'main..HEAD',
  },
  {
    name: 'staged',
    type: 'flag',
    group: 'Review',
    about: 'For review: what is staged for the next commit, rather than the change of the event.',
    default: 'false',
  },
  {
    name: 'review-guidelines',
    type: 'text',
    group: 'Review',
    about: 'File with rules for reviews, always read from the base of the change, so that no change writes its own.',
    example: '.github/review-guidelines.md',
  },
  {
    name: 'review-language',
    type: 'text',
    group: 'Review',
    about: 'Language of the findings. Default: the one of the model, which is usually English.',
    example: 'German',
  },
  {
    name: 'min-severity',
    type: 'text',
    group: 'Review',
    about: 'Findings below are counted and not shown.',
    default: 'info',
    choices: SEVERITIES,
  },
  {
    name: 'max-findings',
    type: 'number',
    group: 'Review',
    about: 'Most findings that are shown, the gravest first.',
    default: '50',
  },
  {
    name: 'review-ignore',
    type: 'list',
    group: 'Review',
    about:
      'Files that are not reviewed, patterns as in .gitignore; `!pattern` takes one back. They come on top of the built-in list of lock files, vendored and built files; `none` alone empties that list.',
    example: 'testdata/, !go.sum',
  },
  {
    name: 'fail-on',
    type: 'text',
    group: 'Review',
    about:
      'Severity of a finding from which the step fails, with exit status 7. Without it findings never fail a step.',
    choices: SEVERITIES,
    example: 'high',
  },
  {
    name: 'request-changes',
    type: 'text',
    group: 'Review',
    about:
      'Severity from which the published review asks for changes. Without it a review only comments. It never approves.',
    choices: SEVERITIES,
    example: 'critical',
  },
  {
    name: 'check-run',
    type: 'text',
    group: 'Review',
    about: 'For publish: also a check run of this name. The job needs `permissions: checks: write`.',
    example: 'keyless-agent review',
  },
  {
    name: 'review-sarif',
    type: 'flag',
    group: 'Review',
    about: 'For publish: also uploads to code scanning. The job needs `permissions: security-events: write`.',
    default: 'false',
  },
  {
    name: 'comment-trigger',
    type: 'text',
    group: 'Review',
    about:
      'On `issue_comment`: the words a comment begins with to ask for a review. Its author must be allowed to write to the repository; a commit named behind it is the one that is reviewed.',
    default: '/keyless review',
  },
  {
    name: 'review-label',
    type: 'text',
    group: 'Review',
    about: 'Reviews only pull or merge requests with this label.',
    example: 'review-please',
  },
  {
    name: 'allow-untrusted',
    type: 'flag',
    group: 'Review',
    about:
      "Reviews although a stranger's change is checked out with the rights of the base (`pull_request_target`). Only with an agent that is isolated.",
    default: 'false',
  },
  {
    name: 'shard',
    type: 'text',
    group: 'Review',
    about:
      'For review: only this part of the change, as `plan` prints it; `auto` in the equal jobs of GitLab’s `parallel:`, one part each.',
    example: '2/5',
  },
  {
    name: 'max-shards',
    type: 'number',
    group: 'Review',
    about: 'Most parts a change is split into, at most 256. Each holds up to 200,000 bytes of shown diff.',
    default: '16',
  },
];

/** What another command would pass over in silence is a fault there. */
export function refuseReviewInputs(inputs: Inputs, command: string): void {
  for (const { name } of REVIEW_INPUTS) {
    if (!inputs.given(name) || (name === 'mode' && inputs.text(name) === 'run')) continue;
    inputs.fault(
      name,
      `${name} belongs to a review, and this is ${command}.`,
      'mode: review   (in a shell: keyless-agent review)',
    );
  }
}

/** What belongs to a run and would be passed over in silence by a review. */
export const OF_A_RUN: Readonly<Record<string, string>> = {
  task: 'leave it out; rules for reviews go into review-guidelines',
  'task-file': 'leave it out; rules for reviews go into review-guidelines',
  'json-schema': 'leave it out; a review has its own form',
  'allowed-tools': 'leave it out; a reviewing agent only reads',
  'mcp-config': 'leave it out; a reviewing agent only reads',
  resume: 'leave it out',
};

/** @throws KeylessError input-invalid for an agent that cannot review */
export function refuseRunInputs(inputs: Inputs, mode: Mode): void {
  for (const [name, write] of Object.entries(OF_A_RUN)) {
    if (inputs.given(name)) inputs.fault(name, `${name} belongs to a run, and this is ${mode}.`, write);
  }
  const permissions = inputs.text('agent-permissions');
  if (permissions !== undefined && permissions !== 'read-only') {
    inputs.fault(
      'agent-permissions',
      'A reviewing agent only reads.',
      'agent-permissions: read-only   (or leave it out)',
    );
  }
  if (inputs.text('agent') !== 'custom') return;
  inputs.fault(
    'agent',
    'A custom agent cannot review: nothing here can hold a command of yours to reading alone.',
    'agent: claude-code',
  );
  // What follows would speak of permissions that nobody gave.
  throw inputFaults(inputs.faults);
}

/** What only publishing does something with. */
const OF_PUBLISHING = ['request-changes', 'check-run', 'review-sarif'] as const;

/** What only reading does something with. */
const OF_READING = [
  'publish',
  'range',
  'staged',
  'review-guidelines',
  'review-language',
  'review-ignore',
  'comment-trigger',
  'review-label',
  'allow-untrusted',
  'shard',
  'max-shards',
] as const;

/** A review that does not publish would pass these over. */
export function refusePublishing(inputs: Inputs): void {
  if (inputs.given('review-file')) inputs.fault('review-file', 'review-file is what publish reads.', 'mode: publish');
  if (inputs.flag('publish')) return;
  for (const name of OF_PUBLISHING.filter((one) => inputs.given(one))) {
    inputs.fault(name, `${name} belongs to the step that publishes.`, `mode: publish   (or publish: true beside it)`);
  }
}

/** What GitLab's API has no word for. */
export const GITHUB_ONLY: Readonly<Record<string, string>> = {
  'request-changes': 'fail-on: high   (a failed job, where pipelines must succeed, keeps it from being merged)',
  'check-run': 'leave it out; the job itself is shown on the merge request',
  'review-sarif': 'leave it out; the Code Quality report is made without it',
  'comment-trigger': 'leave it out; GitLab starts no pipeline for a comment',
};

/** Inputs that would have no effect on this host. */
export function refuseForeign(inputs: Inputs, platform: string): void {
  if (platform !== 'gitlab') {
    if (inputs.given('gitlab-token-variable')) {
      inputs.fault('gitlab-token-variable', 'This is no job of GitLab.', 'github-token: ${{ github.token }}');
    }
    return;
  }
  for (const [name, write] of Object.entries(GITHUB_ONLY)) {
    if (inputs.given(name)) inputs.fault(name, `GitLab has no ${name}.`, write);
  }
  // To the agent of that name it is the way to its model.
  if (inputs.given('github-token') && inputs.text('agent') !== 'copilot' && inputs.text('backend') !== 'copilot') {
    inputs.withdraw('github-token');
    // To publish asks for that variable before.
    if (inputs.faults.some(({ input }) => input === 'gitlab-token-variable')) return;
    inputs.fault(
      'github-token',
      'On GitLab the token that comments are written with is in a variable that gitlab-token-variable names.',
      'gitlab-token-variable: REVIEW_TOKEN',
    );
  }
}

export function refuseReading(inputs: Inputs): void {
  for (const name of OF_READING.filter((one) => inputs.given(one))) {
    inputs.fault(name, `${name} belongs to the step that reviews.`, `leave ${name} out here`);
  }
}

/** Of the inputs of a run, what publishing reads too. */
const TO_PUBLISH = ['output-dir', 'github-token'];
/** Of those that only reading does something with, what finds the change and parts it. */
const OF_PLANNING: readonly string[] = [
  'range',
  'staged',
  'review-ignore',
  'comment-trigger',
  'review-label',
  'max-shards',
] satisfies (typeof OF_READING)[number][];
const TO_FIND = ['pull-request', 'working-directory', 'github-token', 'gitlab-token-variable'];

/** Whether a command does something with an input: what the help of that command lists. */
export function isReadBy(command: string, name: string): boolean {
  const isReviews = REVIEW_INPUTS.some((spec) => spec.name === name);
  const others: readonly string[] = [...OF_READING, 'mode'];
  if (command === 'plan') return [...OF_PLANNING, ...TO_FIND].includes(name);
  if (command === 'publish') return isReviews ? !others.includes(name) : TO_PUBLISH.includes(name);
  if (command !== 'review') return !isReviews;
  return ![...Object.keys(OF_A_RUN), 'agent-permissions', 'agent-command', 'mode', 'review-file'].includes(name);
}
