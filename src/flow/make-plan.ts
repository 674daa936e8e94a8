/**
 * Inputs in → the whole plan out, before anything is touched: who the job is, what will be asked, exchanged, exported and run.
 * Every fault in the inputs is told at once. Reads files named by inputs (the task), asks nothing of the network.
 */

import { isAbsolute, relative, resolve } from 'node:path';
import type { Agent, AgentCard, ListedAgent } from '../agents/agent.ts';
import { checkLimits, checkSharedInputs } from '../agents/check-inputs.ts';
import { agents } from '../agents/index.ts';
import { isPriced } from '../agents/prices.ts';
import type { CiPlatform } from '../ci/platform.ts';
import type { Cloud, CloudPlan } from '../clouds/cloud.ts';
import { CLOUDS } from '../clouds/index.ts';
import type { RepoConfig } from '../core/agent-inputs.ts';
import type { ChangeEvent } from '../core/change.ts';
import type { RunContext } from '../core/context.ts';
import type { Backend } from '../core/credential.ts';
import { type Fault, inputFaults } from '../core/errors.ts';
import type { Host } from '../core/host.ts';
import { formatDuration, type Inputs } from '../core/inputs.ts';
import type { Permissions } from '../core/launch.ts';
import type { PlanLine } from '../core/report.ts';
import type { IdentityPlan } from '../identity/source.ts';
import { gitPlace, headOf } from '../kit/git-dir.ts';
import { nearest } from '../kit/nearest.ts';
import { whyUnreadable } from '../kit/unreadable.ts';
import { splitWords } from '../kit/words.ts';
import { buildEnvironment, unsafeEnvironment } from '../process/environment.ts';
import { parseAllowed } from '../process/isolation/allowed-hosts.ts';
import { schemaFault } from './answer-schema.ts';
import { brokerCounts } from './budget.ts';
import { refuseCheckInputs } from './check-inputs.ts';
import { programOfCheckout } from './checkout-programs.ts';
import { isInside, leadsOut } from './inside.ts';
import { isolationAsked } from './isolation-facts.ts';
import { deliveryOf, hasBroker, type Lifetime, lifetimeOf } from './lifetime.ts';
import { describeMcpServer, type McpServerAsk, readMcpConfig } from './mcp.ts';
import { planIdentity } from './plan-identity.ts';
import { type Privilege, readPrivilege } from './privilege-inputs.ts';
import { fromBase } from './repo/trust.ts';
import { checkResume } from './session.ts';
import { type SubjectFacts, subjectFacts } from './subject.ts';
import { variableNames } from './variable-names.ts';

export type Command = 'run' | 'auth' | 'exec' | 'doctor' | 'check';

/** What the door knows of the world around a command. */
export interface Surroundings {
  /** Reads standard input once, for `task-file: -`. */
  readonly stdin?: (() => string) | undefined;
  /** A post step gives back what is left for later steps. */
  readonly hasPost?: boolean | undefined;
  /** Files that inputs name and that had to be read from the base of a change, by the path as written. */
  readonly named?: ReadonlyMap<string, string> | undefined;
}

export interface Plan {
  readonly command: Command;
  readonly context: RunContext;
  readonly agent: Agent;
  /** `pinned`, `latest` or an exact version. */
  readonly agentVersion: string;
  /** The words of `agent-command`. */
  readonly agentCommand: readonly string[];
  readonly identity: IdentityPlan;
  readonly cloud: CloudPlan;
  readonly backend: Backend;
  readonly model: string;
  readonly models: readonly string[];
  readonly permissions?: Permissions | undefined;
  readonly mcpServers: readonly McpServerAsk[];
  readonly allowedTools: readonly string[];
  readonly task?: string | undefined;
  readonly timeoutSeconds: number;
  /** The job ends before `timeout` would. */
  readonly endsWithJob: boolean;
  readonly workingDirectory: string;
  readonly agentEnv: readonly string[];
  readonly privilege: Privilege;
  /** What the least-privilege check is told beside what was exchanged. */
  readonly facts: SubjectFacts;
  readonly envFile?: string | undefined;
  /** A post step gives back what `auth` leaves for later steps. */
  readonly hasPost: boolean;
  readonly lines: readonly PlanLine[];
  readonly notes: readonly string[];
}

const TASK_LIMIT_BYTES = 10 * 1024 * 1024;
const MCP_LIMIT_BYTES = 1024 * 1024;

function readTask(
  inputs: Inputs,
  command: Command,
  workspace: string,
  host: Host,
  { stdin = () => '', named }: Surroundings,
): string | undefined {
  if (command !== 'run') return undefined;
  const given = ['task', 'task-file'].filter((name) => inputs.given(name));
  if (given.length === 0) {
    inputs.fault('task', '`run` needs a task.', 'task: Explain what changed in the last commit and list risks.');
    return undefined;
  }
  if (given.length === 2) {
    inputs.fault('task-file', 'Both `task` and `task-file` are given.', 'one of them: task: …  or  task-file: …');
    return undefined;
  }
  const file = inputs.text('task-file');
  if (file === undefined) return inputs.text('task');
  const known = named?.get(file);
  if (known !== undefined && known.trim() !== '') return known;
  if (file !== '-' && leadsOut(resolve(workspace, file), workspace, host)) {
    inputs.fault(
      'task-file',
      `${file} is a link that leads out of the workspace; what it leads to would be shown to the model.`,
      'task-file: .github/review-task.md   (the file itself)',
    );
    return undefined;
  }
  try {
    const text = file === '-' ? stdin() : host.files.read(resolve(workspace, file), TASK_LIMIT_BYTES);
    if (text.trim() !== '') return text;
    inputs.fault('task-file', `${file} is empty.`, 'a file that holds the task');
  } catch (error) {
    const why = whyUnreadable(error, TASK_LIMIT_BYTES);
    inputs.fault('task-file', `${file} ${why}.`, 'task-file: .github/review-task.md (relative to the workspace)');
  }
  return undefined;
}

/** Seconds. A timer of Node.js ends at 24.8 days; one that is set for longer goes off at once. */
const LONGEST_TIMEOUT = 24 * 24 * 3600;

function readTimeout(inputs: Inputs): number {
  const seconds = inputs.seconds('timeout') ?? 1800;
  if (seconds <= LONGEST_TIMEOUT) return seconds;
  inputs.fault('timeout', `${formatDuration(seconds)} is longer than any job: at most 576h.`, 'timeout: 10m');
  return LONGEST_TIMEOUT;
}

function chooseAgent(inputs: Inputs): ListedAgent | undefined {
  const id = inputs.text('agent') ?? '';
  const found = agents.find((agent) => agent.id === id);
  if (found) return found;
  const ids = agents.map((agent) => agent.id);
  const near = nearest(id, ids);
  const any = `agent: ${ids.join(' | ')}   (custom runs any command: agent-command)`;
  inputs.fault('agent', `There is no agent "${id}".`, near ? `agent: ${near}` : any);
  return undefined;
}

const AWS_LINES = ['role-to-assume: arn:aws:iam::123456789012:role/ci-agent', 'aws-region: us-east-1'];

/** What to write for a keyless start on a backend. */
const CLOUD_LINES: Readonly<Partial<Record<Backend, readonly string[]>>> = {
  bedrock: AWS_LINES,
  vertex: [
    'workload-identity-provider: projects/123456789012/locations/global/workloadIdentityPools/ci-pool/providers/github',
    'project-id: my-project',
  ],
  openai: ['openai-identity-provider-id: idp_abc123', 'openai-service-account-id: sa_abc123'],
  copilot: ['github-token: ${{ github.token }}'],
  codemie: ['base-url: https://codemie.example.com', 'audience: https://codemie.example.com'],
};

/** The one cloud whose inputs are given. A registry has no order: two are an input error, never a race. */
function chooseCloud(inputs: Inputs, agent: AgentCard): Cloud | undefined {
  const asked = CLOUDS.filter((cloud) => cloud.asked(inputs));
  if (asked.length > 1) {
    const ids = asked.map((cloud) => cloud.id).join(' and ');
    inputs.fault('backend', `Inputs of two clouds are given: ${ids}.`, 'the inputs of one cloud only');
  }
  if (asked.length === 0) {
    const lines = agent.speaks.map((backend) => CLOUD_LINES[backend]).find((known) => known !== undefined) ?? AWS_LINES;
    inputs.fault(
      lines[0]!.split(':', 1)[0]!,
      'No cloud is named: nothing says where the model is served.',
      [...lines, '(or the inputs of another cloud that this agent speaks to: docs/agents.md)'].join('\n'),
    );
  }
  return asked[0];
}

/** The dialect: a cloud offers backends, an agent speaks backends; the first that both have, or the one that `backend` names. */
function chooseBackend(
  inputs: Inputs,
  agent: AgentCard,
  cloud: Cloud | undefined,
  command: Command,
  isKnown: boolean,
): Backend {
  const wanted = inputs.text('backend') as Backend | undefined;
  const offered = cloud?.offers ?? agent.speaks;
  // A later step or a command of the user's own need not be the agent.
  const shared = offered.filter((backend) => agent.speaks.includes(backend));
  const others = command === 'run' ? [] : offered.filter((backend) => !shared.includes(backend));
  const common = [...shared, ...others];
  if (!isKnown) return wanted ?? offered[0]!;
  const served = wanted !== undefined && offered.includes(wanted) ? [wanted] : offered;
  const fitting = agents.filter(({ speaks }) => served.some((backend) => speaks.includes(backend))).map(({ id }) => id);
  const otherwise = `agent: ${fitting.join(' | ')}   (or the inputs of a cloud that serves ${agent.speaks.join(', ')})`;
  const both = `${agent.id} speaks ${agent.speaks.join(', ')}; ${cloud?.id ?? 'no cloud'} offers ${offered.join(', ')}`;
  if (wanted !== undefined && !common.includes(wanted)) {
    inputs.fault(
      'backend',
      `${wanted} is not possible here: ${both}.`,
      common.length > 0 ? `backend: ${common.join(' | ')}` : otherwise,
    );
  } else if (common.length === 0) {
    inputs.fault('agent', `Agent and cloud have no backend in common: ${both}.`, otherwise);
  }
  return wanted ?? common[0] ?? agent.speaks[0]!;
}

function workingDirectory(inputs: Inputs, workspace: string, host: Host): string {
  const path = resolve(workspace, inputs.text('working-directory') ?? '.');
  if (!isInside(path, workspace) || leadsOut(path, workspace, host)) {
    inputs.fault('working-directory', 'The folder lies outside the workspace.', 'working-directory: services/api');
  } else if (!host.files.exists(path)) {
    inputs.fault(
      'working-directory',
      `${relative(workspace, path)} does not exist.`,
      'working-directory: . (and check out first)',
    );
  }
  return path;
}

function version(inputs: Inputs): string {
  const text = inputs.text('agent-version') ?? 'pinned';
  if (!/^(pinned|latest|\d+\.\d+\.\d+(-[\w.]+)?)$/.test(text)) {
    inputs.fault('agent-version', `"${text}" is not a version.`, 'agent-version: pinned   (or 2.1.329, or latest)');
  }
  return text;
}

function envFile(inputs: Inputs, command: Command, context: RunContext, host: Host): string | undefined {
  if (command !== 'auth' || context.platform === 'github') return undefined;
  const given = inputs.text('env-file');
  if (given === undefined) {
    inputs.fault('env-file', 'Off GitHub `auth` needs a file to write to.', '--env-file "$XDG_RUNTIME_DIR/agent.env"');
    return undefined;
  }
  const path = resolve(given);
  if (isInside(path, context.workspace) || host.files.isWithin(path, context.workspace)) {
    inputs.fault(
      'env-file',
      'The file would lie in the workspace, where it can be committed.',
      '--env-file "$XDG_RUNTIME_DIR/agent.env"',
    );
  } else if (host.files.exists(path) || host.files.isLink(path)) {
    inputs.fault(
      'env-file',
      `${path} exists already.`,
      `keyless-agent release --env-file "${path}"   (or another name)`,
    );
  }
  return path;
}

/** The environment is built for good when the agent is equipped; what is wrong with the asking is told now. */
function agentEnvFaults(agentEnv: readonly string[], host: Host): readonly Fault[] {
  const dirs = { home: '', config: '', temp: '' };
  return buildEnvironment({ stepEnv: host.env, platform: host.platform, agentEnv, set: {}, dirs }).faults;
}

/** Switches of the platform that take a protection away. Who says that findings are only to be told has them as a finding. */
function platformFaults(inputs: Inputs, platform: CiPlatform, host: Host): readonly Fault[] {
  if (inputs.given('id-token-variable') && !platform.tokenSeconds) {
    inputs.fault(
      'id-token-variable',
      'It is read in a GitLab job alone.',
      'jwt-token-env: …   (a JWT in a variable, elsewhere)',
    );
  }
  const mode = inputs.text('least-privilege');
  return mode === 'warn' || mode === 'off' ? [] : (platform.unsafe?.(host.env) ?? []);
}

/** What is needed after the agent to tell the result, before the CI system ends the job, seconds. */
const LAST_WORDS_SECONDS = 30;

/** The time the agent may take, within what is left of the job: ended by the CI system it could tell nothing. */
function withinJob(seconds: number, { endsAt }: RunContext, host: Host): number {
  if (endsAt === undefined) return seconds;
  return Math.max(1, Math.min(seconds, Math.floor((endsAt - host.now()) / 1000) - LAST_WORDS_SECONDS));
}

function jobNotes(asked: number, seconds: number): string[] {
  if (seconds >= asked) return [];
  return [
    `timeout (${formatDuration(asked)}) is longer than the rest of the job: the agent is ended after ${formatDuration(seconds)}, so that ` +
      `its result can still be told. Give the job more time (job-timeout in our templates), or write timeout: ${formatDuration(seconds)}.`,
  ];
}

/** The notes that the plan gives before it starts: what will or will not last. */
function lifeNotes(timeoutSeconds: number, lifetime: Lifetime, command: Command): string[] {
  // One that has ended already is told by the identity step.
  if (command !== 'run' || lifetime.seconds <= 0 || timeoutSeconds <= lifetime.seconds) return [];
  return [
    `timeout (${formatDuration(timeoutSeconds)}) is longer than the credential lasts (${lifetime.says}): the agent is ended before ` +
      `that, with what it has by then. Write timeout: ${formatDuration(lifetime.seconds)} or give the credential a longer life.`,
  ];
}

/** What the event says about a change to review; undefined: there is no such event. */
export function changeOf(platform: CiPlatform, host: Host): ChangeEvent | undefined {
  return platform.change?.(host.env, readerOf(host));
}

function readerOf({ files }: Host): (path: string) => string | undefined {
  return (path) => (files.exists(path) ? files.read(path) : undefined);
}

/** The run's facts, as the CI system tells them. */
export function contextOf(platform: CiPlatform, host: Host): RunContext {
  const context = platform.context(host.env, host.cwd, readerOf(host));
  const place = gitPlace(context.workspace);
  return place ? { ...context, checkout: headOf(place) } : context;
}

/**
 * @param surroundings what the door knows of the world around
 * @throws KeylessError `input-invalid` with every fault; platform errors of a missing identity come later, from the identity step
 */
export async function makePlan(
  command: Command,
  inputs: Inputs,
  platform: CiPlatform,
  host: Host,
  surroundings: Surroundings = {},
): Promise<Plan> {
  const { stdin = () => '', hasPost = false, named: namedFiles } = surroundings;
  const context = contextOf(platform, host);
  const listed = chooseAgent(inputs);
  const agent = await (listed ?? agents[0]!).load();
  // What depends on the agent is not judged when there is no such one.
  const known = listed && agent;
  const task = readTask(inputs, command, context.workspace, host, surroundings);
  const asked = readTimeout(inputs);
  const timeoutSeconds = command === 'run' ? withinJob(asked, context, host) : asked;
  if (command === 'run') checkSharedInputs(inputs, known);
  if (command === 'run' && known) {
    agent.check(inputs);
    checkResume(inputs, agent, context.workspace, host);
  }
  if (command === 'run') checkAnswerSchema(inputs);
  refuseCheckInputs(inputs, command);
  const faults = [
    ...unsafeEnvironment(host.env),
    ...platformFaults(inputs, platform, host),
    ...agentEnvFaults(inputs.list('agent-env'), host),
  ];
  for (const fault of faults) inputs.fault(fault.input, fault.what, fault.write);

  const chosenCloud = chooseCloud(inputs, agent);
  const backend = chooseBackend(inputs, agent, chosenCloud, command, known !== undefined);
  const isSettled = !inputs.faults.some(({ input }) => input === 'agent' || input === 'backend');
  const region = inputs.text('aws-region');
  const chosen = inputs.text('model');
  const model = chosen ?? agent.defaultModel(backend, region) ?? '';
  if (command === 'run' && isSettled) checkModel(inputs, agent, backend, model);
  const isNamed = model !== '' && (['run', 'doctor', 'check'].includes(command) || chosen !== undefined);
  const named = isNamed ? [model] : [];
  const models = [...new Set([...named, ...inputs.list('allowed-models')])];

  const identity = planIdentity({ inputs, platform, host, context, stdin, named: namedFiles });
  const mcpServers =
    command === 'run'
      ? readMcpConfig(inputs, {
          read: (path) => namedFiles?.get(path) ?? host.files.read(resolve(context.workspace, path), MCP_LIMIT_BYTES),
          kinds: agent.abilities.mcp,
          agent: agent.name,
          canMint: platform.canMint(host.env) && identity?.id === 'ci-token',
        })
      : [];
  const cloud = chosenCloud?.plan(inputs, {
    backend,
    models,
    seconds: timeoutSeconds,
    context,
    identity,
    env: host.env,
  });
  const agentCommand = splitWords(inputs.text('agent-command') ?? '') ?? [];
  const folder = workingDirectory(inputs, context.workspace, host);
  if (command === 'run') checkPrograms(inputs, { agentCommand, mcpServers, folder, context }, host);
  const plan = {
    command,
    context,
    agent,
    agentVersion: version(inputs),
    agentCommand,
    backend,
    model,
    models,
    mcpServers,
    allowedTools: inputs.list('allowed-tools'),
    permissions: inputs.text('agent-permissions') as Permissions | undefined,
    task,
    timeoutSeconds,
    endsWithJob: timeoutSeconds < asked,
    workingDirectory: folder,
    agentEnv: inputs.list('agent-env'),
    privilege: readPrivilege(inputs, { workspace: context.workspace, named: namedFiles, host }),
    hasPost,
    envFile: envFile(inputs, command, context, host),
  };
  if (command === 'run' || command === 'check' || command === 'doctor') {
    checkHold(inputs, { workspace: context.workspace, host });
  }
  if (command === 'run' && isSettled && cloud) checkBudget(inputs, agent, { cloud, models }, known !== undefined);
  if (inputs.faults.length > 0 || !cloud || !identity) throw inputFaults(inputs.faults);
  return {
    ...plan,
    identity,
    cloud,
    facts: subjectFacts({ ...plan, identity, cloud }, inputs, host),
    lines: planLines({ ...plan, identity, cloud }, inputs),
    notes: [
      ...jobNotes(asked, timeoutSeconds),
      ...lifeNotes(timeoutSeconds, lifetimeOf(cloud, identity, agent), command),
    ],
  };
}

function planLines(plan: Omit<Plan, 'lines' | 'notes' | 'facts'>, inputs: Inputs): PlanLine[] {
  const { context, cloud, agent } = plan;
  const lines: PlanLine[] = [
    { title: 'Command', value: plan.command },
    {
      title: 'Job',
      value: [context.repository, context.ref, context.event].filter(Boolean).join(' · ') || context.platform,
    },
    { title: 'Identity', value: identityLine(plan.identity, cloud) },
    ...cloud.says,
    { title: 'Least privilege', value: `${plan.privilege.mode}, threshold ${plan.privilege.threshold}` },
  ];
  const gets = { run: 'Agent gets', auth: 'Exports', exec: 'Command gets', doctor: undefined, check: undefined }[
    plan.command
  ];
  if (gets) lines.push({ title: gets, value: variableNames(plan, inputs.text('model')) });
  if (plan.command === 'run') {
    lines.push(
      {
        title: 'Agent',
        value: [agent.id, plannedVersion(plan)].filter(Boolean).join(' '),
      },
      { title: 'Model', value: `${plan.model} (${plan.backend})${inputs.given('model') ? '' : ', the default'}` },
      { title: 'Task', value: summarise(plan.task ?? '') },
      { title: 'Folder', value: relative(context.workspace, plan.workingDirectory) || '.' },
      { title: 'May do', value: permissionLine(plan.agent, inputs) },
      { title: 'Time limit', value: `${formatDuration(plan.timeoutSeconds)} (hard)` },
      ...limitLines(plan, inputs),
      ...plan.mcpServers.map((server) => ({ title: 'MCP server', value: describeMcpServer(server) })),
      { title: 'Credential held by', value: HOLDERS[deliveryOf(plan)] },
      { title: 'Credential lasts', value: lifetimeOf(cloud, plan.identity, agent).says },
      { title: 'Isolation', value: isolationLine(inputs) },
    );
  }
  return lines;
}

const HOLDERS: Readonly<Record<ReturnType<typeof deliveryOf>, string>> = {
  broker: 'the broker; the agent gets an address and a token of the run',
  relay: 'our relay; the agent gets an address and a token of the run',
  environment: 'the agent',
};

function isolationLine(inputs: Inputs): string {
  const asked = isolationAsked(inputs);
  const hosts = inputs.list('allow-hosts');
  const mode = asked === 'auto' ? 'auto: the strongest this machine gives' : asked;
  return hosts.length === 0 ? mode : `${mode}; reachable besides: ${hosts.join(', ')}`;
}

/** The version that is planned; undefined for a program the user brings. */
function plannedVersion({ agent, agentVersion }: Pick<Plan, 'agent' | 'agentVersion'>): string | undefined {
  if (agent.install.kind === 'command') return undefined;
  return agentVersion === 'pinned' ? agent.install.version : agentVersion;
}

/** On an event that anybody can cause, a program of the checkout is one of whoever wrote the change. */
function checkPrograms(
  inputs: Inputs,
  asked: Pick<Plan, 'agentCommand' | 'mcpServers' | 'context'> & { readonly folder: string },
  host: Host,
): void {
  const { context, folder } = asked;
  if (!fromBase(context, inputs.text('repo-config') as RepoConfig | undefined)) return;
  const place = { workspace: context.workspace, workingDirectory: folder };
  const local = asked.mcpServers.filter((server) => server.kind === 'stdio');
  const commands = [
    { input: 'agent-command', words: asked.agentCommand },
    ...local.map(({ command, args }) => ({ input: 'mcp-config', words: [command, ...args] })),
  ];
  for (const { input, words } of commands) {
    const found = programOfCheckout(words, place, host);
    if (found === undefined) continue;
    inputs.fault(
      input,
      `"${found.slice(0, 80)}" names a file of the checkout; on this ${context.event} whoever wrote the change wrote it, and it would run beside the credential.`,
      'a program outside the workspace, installed by an earlier step   (or repo-config: head, when everyone who can cause this event is trusted)',
    );
  }
}

function checkAnswerSchema(inputs: Inputs): void {
  const text = inputs.text('json-schema');
  const fault =
    text === undefined || inputs.faults.some(({ input }) => input === 'json-schema') ? undefined : schemaFault(text);
  if (fault)
    inputs.fault('json-schema', fault, `json-schema: '{"type":"object","properties":{…}}'   (one whole schema)`);
}

/** A model is always named: the credential is cut down to it, and a default may change. */
function checkModel(inputs: Inputs, agent: Agent, backend: Backend, model: string): void {
  if (model === '') {
    inputs.fault(
      'model',
      `${agent.name} has no default model on ${backend}.`,
      'model: …   (the id as this backend knows it)',
    );
  }
}

/** What the broker counts, it holds for every agent; the rest is the agent's own. */
function checkBudget(inputs: Inputs, agent: Agent, plan: Pick<Plan, 'cloud' | 'models'>, isKnown: boolean): void {
  const brokered = hasBroker(plan.cloud);
  for (const name of ['max-tokens', 'max-requests']) {
    if (brokered || !inputs.given(name)) continue;
    inputs.fault(
      name,
      `On ${plan.cloud.backend} the agent talks to the model by itself, and nobody counts.`,
      `leave ${name} out (docs/broker.md lists the backends that go through the broker)`,
    );
  }
  const isCounted = brokerCounts(plan);
  if (isKnown) checkLimits(inputs, agent, isCounted ? ['max-cost-usd'] : []);
  const { by, grade, byOurPrices = false } = agent.abilities.limits['max-cost-usd'];
  const isOurs = byOurPrices || (by === 'us' && (grade !== 'none' || brokered));
  const unpriced = plan.models.find((model) => !isPriced(model));
  if (
    !isOurs ||
    unpriced === undefined ||
    !inputs.given('max-cost-usd') ||
    inputs.faults.some(({ input }) => input === 'max-cost-usd')
  )
    return;
  inputs.fault(
    'max-cost-usd',
    `The price of ${unpriced} is not known, so its cost cannot be counted.`,
    `${brokered ? 'max-tokens: 2000000' : 'max-turns: 30'}   (or a model of the price table in docs/agents.md)`,
  );
}

/** What the agent may reach and read in isolation. */
function checkHold(inputs: Inputs, { workspace, host }: { readonly workspace: string; readonly host: Host }): void {
  // Read later, when a fault would no longer be told.
  isolationAsked(inputs);
  for (const entry of inputs.list('allow-hosts')) {
    if (parseAllowed(entry)) continue;
    const write = /^https?:/i.test(entry) ? new URL(entry.replace(/^\*\./, '')).host : 'registry.npmjs.org';
    inputs.fault('allow-hosts', `"${entry.slice(0, 80)}" is no host, host:port or *.host.`, `allow-hosts: ${write}`);
  }
  const ours = [host.env.RUNNER_TEMP, host.env.HOME, workspace].filter((path) => path !== undefined && path !== '');
  for (const entry of inputs.list('allow-paths')) {
    const path = resolve(entry);
    const around = ours.find((folder) => isInside(resolve(folder!), path));
    if (!isAbsolute(entry)) {
      inputs.fault('allow-paths', `"${entry.slice(0, 80)}" is not absolute.`, `allow-paths: /home/runner/.cargo`);
    } else if (around !== undefined || /^\/(proc|sys|dev|run)(\/|$)/.test(path)) {
      inputs.fault(
        'allow-paths',
        `${path.slice(0, 80)} holds more than tools.`,
        'allow-paths: the folder of the tool itself',
      );
    }
  }
}

function permissionLine(agent: Agent, inputs: Inputs): string {
  const asked = inputs.text('agent-permissions') as Permissions | undefined;
  const held = asked && agent.abilities.permissions[asked];
  const preset = held && 'by' in held ? `${asked} (${held.by})` : 'read';
  const tools = inputs.list('allowed-tools');
  const denied = inputs.list('denied-tools');
  return [
    preset,
    tools.length > 0 ? `and ${tools.join(', ')}` : '',
    denied.length > 0 ? `but not ${denied.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The limits that were asked for, and how firmly each is held. */
function limitLines(plan: Pick<Plan, 'agent' | 'cloud' | 'models'>, inputs: Inputs): PlanLine[] {
  const { agent } = plan;
  return (['max-turns', 'max-cost-usd', 'max-tokens', 'max-requests'] as const)
    .filter((name) => inputs.given(name))
    .map((name) => {
      const title = `Limit ${name}`;
      if (name !== 'max-turns' && (name !== 'max-cost-usd' || brokerCounts(plan))) {
        return { title, value: `${inputs.text(name)} (hard, held by the broker)` };
      }
      const { grade, by } = agent.abilities.limits[name];
      return { title, value: `${inputs.text(name)} (${grade}, held by ${by === 'us' ? 'our count' : agent.id})` };
    });
}

/** Who the job is, as far as the exchange needs to know. */
export function identityLine(identity: IdentityPlan, cloud: CloudPlan): string {
  const isUsed = cloud.audience !== undefined || cloud.renews === 'identity' || identity.id === 'ambient';
  if (!isUsed) return 'none is needed';
  return `${identity.says}${cloud.audience ? `, audience ${cloud.audience}` : ''}`;
}

function summarise(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 117)}… (${text.length} characters)` : line;
}
