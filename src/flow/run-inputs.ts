/** The inputs the journey itself reads: the task, the agent, where results go. */
import { agents } from '../agents/index.ts';
import { BACKENDS } from '../core/credential.ts';
import type { InputSpec } from '../core/inputs.ts';
import { ISOLATION_MODES } from '../process/isolation/modes.ts';

export const RUN_INPUTS: readonly InputSpec[] = [
  {
    name: 'task',
    type: 'text',
    group: 'Task',
    about: 'What the agent shall do. Without `task` and `task-file` the action only authenticates.',
    example: 'Explain what changed in the last commit and list risks.',
  },
  {
    name: 'task-file',
    type: 'text',
    group: 'Task',
    about: 'A file that holds the task (UTF-8, at most 10 MB); `-` reads standard input in a shell.',
    example: '.github/review-task.md',
    alias: ['prompt-file'],
  },
  {
    name: 'working-directory',
    type: 'text',
    group: 'Task',
    about: 'Folder the agent works in, relative to the workspace.',
    default: '.',
  },
  {
    name: 'agent',
    type: 'text',
    group: 'Agent',
    about: `Which coding agent runs the task: ${agents.map(({ id }) => id).join(', ')}.`,
    default: 'claude-code',
  },
  {
    name: 'agent-version',
    type: 'text',
    group: 'Agent',
    about: 'An exact version, `latest`, or `pinned`: the version whose checksum ships with this release.',
    default: 'pinned',
    example: '2.1.329',
  },
  {
    name: 'agent-env',
    type: 'list',
    group: 'Agent',
    about:
      'Variables for the agent beyond the built-in allow-list: NAME (passed on) or NAME=value, comma or line separated.',
    example: 'JAVA_HOME, LOG_LEVEL=debug',
  },
  {
    name: 'isolation',
    type: 'text',
    group: 'Safety',
    about:
      'What keeps the agent from the credential and from the rest of the job: `namespace` (own processes, files and network), `user` (another user without privileges), `none`, or `auto`, the strongest this machine gives. One asked for by name that cannot be had fails the run.',
    default: 'auto',
    choices: ['auto', ...ISOLATION_MODES],
  },
  {
    name: 'allow-hosts',
    type: 'list',
    group: 'Safety',
    about:
      'Hosts the agent may reach beside the model, where it has a network of its own: `host` (port 443), `host:port`, `*.host` for all below it, `localhost:port` for a service of this job. All else is refused and listed in the summary.',
    example: 'registry.npmjs.org, *.pythonhosted.org, localhost:5432',
  },
  {
    name: 'allow-paths',
    type: 'list',
    group: 'Safety',
    about:
      'Further folders the agent may read in isolation, absolute: tools that live in a home folder. Those on PATH, the tool cache of the runner and the system’s own folders are seen anyway.',
    example: '/home/runner/.cargo, /home/runner/.rustup',
  },
  {
    name: 'backend',
    type: 'text',
    group: 'Agent',
    about: 'Where the model is served, when cloud and agent have more than one in common.',
    choices: BACKENDS,
  },
  {
    name: 'trust-subject',
    type: 'text',
    group: 'Identity',
    about:
      'The subject your trust admits (`*` and `?` as in AWS StringLike). It is compared with the token before any exchange, and a difference is named.',
    example: 'repo:my-org/my-repo:environment:agent',
  },
  {
    name: 'output-dir',
    type: 'text',
    group: 'Results',
    about:
      'Folder for report.json, transcript.jsonl and summary.md. Default: a new folder under RUNNER_TEMP or the temporary folder.',
  },
  {
    name: 'env-file',
    type: 'text',
    group: 'Results',
    about: 'Where `auth` writes the credential variables off GitHub: a new file outside the workspace, mode 0600.',
    shellOnly: true,
    alias: ['credentials-file'],
    example: '/run/user/1000/agent.env',
  },
];
