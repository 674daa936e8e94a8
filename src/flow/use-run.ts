/** What `run` does with a checked credential: equip the agent, let it work, judge honestly. */
import { isAbsolute, join } from 'node:path';
import type { Credential } from '../core/credential.ts';
import { type Code, KeylessError } from '../core/errors.ts';
import type { Host } from '../core/host.ts';
import { formatDuration, type Inputs } from '../core/inputs.ts';
import type { AgentResult, Judgement, McpServer, Preflight } from '../core/launch.ts';
import { programPlace } from '../kit/program-place.ts';
import type { Isolation } from '../process/isolation/index.ts';
import { supervise } from '../process/supervise.ts';
import { correctionTask, readAnswer, taskWithSchema } from './answer-schema.ts';
import { brokerCounts, brokerLimits } from './budget.ts';
import { type Equipment, equipAgent, type Moment } from './equip-agent.ts';
import type { Identities } from './get-identity.ts';
import { guardFiles } from './guard-files.ts';
import { type HandOver, handToAgent } from './hand-over.ts';
import { cancelledError, type JourneyAsk, timer, type Use } from './index.ts';
import { findProgram } from './install/places.ts';
import { secureResults } from './keep-results.ts';
import type { Plan } from './make-plan.ts';
import { deniedHosts, type Journey } from './make-report.ts';
import { openMcpServers } from './mcp.ts';
import { type Limits, remaining } from './meter.ts';
import type { Concluded } from './repo/index.ts';
import { keepRecord } from './requests-record.ts';
import { type AgentRun, runAgent } from './run-agent.ts';
import { keepSession, restoreSession } from './session.ts';
import { stage } from './stages.ts';

/** By then the agent has been started and is busy starting itself. */
const PREPARE_AFTER_MS = 200;

/** One start of the agent within a run. */
export interface Start {
  readonly task: string;
  /** Name of its folders; each start has its own. */
  readonly folder: string;
  /** Of its transcript in the results folder. */
  readonly transcript: string;
  /** Sees the result as the agent gave it, before redaction; must not keep it. */
  readonly onAnswer?: ((raw: AgentResult) => void) | undefined;
  /** What earlier starts left of the limits; undefined: all that the inputs grant. */
  readonly left?: Limits | undefined;
}

/** How the agent is started: once, or several times in turn, always within the time and the limits of one run. */
export type Work = (start: (ask: Start) => Promise<AgentRun>) => Promise<AgentRun>;

export function useRun(ask: JourneyAsk, work?: Work): Use {
  return async (plan: Plan, credential: Credential, journey: Journey, identities: Identities) => {
    const { host } = ask;
    const rereads = ask.binary ? {} : plan.agent.rereads;
    const handed = await handToAgent(plan, credential, identities, rereads, brokerLimits(plan, ask.inputs), host);
    const mcp = await openMcpServers(plan.mcpServers, (audience) => plan.identity.get(audience, host), host);
    let concluded: Concluded | undefined;
    let held = false;
    try {
      await openDoors(handed, mcp.servers, journey);
      journey.repository?.hold();
      held = true;
      const deadline = host.now() + handed.seconds * 1000;
      const start = (one: Start): Promise<AgentRun> =>
        runOnce(ask, plan, journey, { ...handed, mcpServers: mcp.servers, deadline, ...one });
      const once: Start = { task: plan.task ?? '', folder: 'agent', transcript: 'transcript.jsonl' };
      journey.run = await (work?.(start) ?? start(once));
    } finally {
      mcp.close();
      handed.close();
      if (handed.broker) journey.requests = keepRecord(handed.broker.record(), journey.results, host);
      if (held) concluded = await conclude(journey, host);
    }
    journey.notes.push(...mcp.notes(), ...networkNotes(journey, ask.inputs));
    const renewed = handed.renewal?.count ?? 0;
    if (renewed > 0) journey.notes.push(`The credential was renewed ${renewed === 1 ? 'once' : `${renewed} times`}.`);
    const error = verdict(journey.run, plan, handed, ask.inputs);
    if (error) throw error;
    if (concluded?.stopped) throw concluded.stopped;
  };
}

/** Whom the agent was not let through to, and lists that nothing here could hold. */
function networkNotes({ hold }: Journey, inputs: Inputs): string[] {
  if (!hold) return [];
  if (!hold.isolation.ownNetwork) {
    const isListed = inputs.given('allow-hosts');
    return isListed ? ['allow-hosts was not held: the agent had the network of the machine (see isolation).'] : [];
  }
  const denied = deniedHosts(hold);
  if (!denied) return [];
  const shown = denied.slice(0, MOST_DENIED);
  const names = shown.map(({ host, count }) => (count === 1 ? host : `${host} (${count} times)`));
  const more = denied.length > MOST_DENIED ? ` and ${denied.length - MOST_DENIED} more` : '';
  return [`Connections that were refused: ${names.join(', ')}${more}. What the task needs goes into allow-hosts.`];
}

const MOST_DENIED = 10;

/** Makes our own servers, and no other of this machine, reachable from the agent's network. */
async function openDoors(
  { broker, ports }: HandOver,
  mcpServers: readonly McpServer[],
  { hold }: Journey,
): Promise<void> {
  const relays = mcpServers.flatMap((server) => (server.kind === 'http' ? [Number(new URL(server.url).port)] : []));
  const own = broker && Number(new URL(broker.url).port);
  for (const port of new Set([...ports, ...relays])) {
    await hold?.open(port, port === own ? (socket) => broker?.accept(socket) : undefined);
  }
}

/** Puts the repository back, and tells what the agent made of it. */
async function conclude(journey: Journey, host: Host): Promise<Concluded | undefined> {
  const patch = host.cancelled.aborted ? undefined : join(journey.results!, 'agent.patch');
  const concluded = await journey.repository?.conclude(patch);
  if (!concluded) return undefined;
  journey.findings = [...journey.findings, ...concluded.findings];
  journey.notes.push(...concluded.notes);
  journey.changedFiles = concluded.changedFiles;
  journey.patch = concluded.patch;
  for (const { severity, title } of concluded.findings) {
    if (severity === 'high') host.voice.annotate('warning', title, 'keyless-agent');
  }
  return concluded;
}

type Handed = HandOver & Start & { readonly mcpServers: readonly McpServer[]; readonly deadline: number };

/** The agent's work, and where its CLI cannot hold an answer to a schema, one correction of its form. */
async function runOnce(ask: JourneyAsk, plan: Plan, journey: Journey, handed: Handed): Promise<AgentRun> {
  const { host, inputs } = ask;
  const { task, folder } = handed;
  const resumed = inputs.text('resume');
  const schema = plan.agent.abilities.jsonSchema === 'retry' ? inputs.text('json-schema') : undefined;
  const moment: Moment = {
    task: schema === undefined ? task : taskWithSchema(task, schema),
    access: handed.access,
    instructions: journey.repository?.instructions ?? false,
    // In a shell nobody has looked: the files are the user's own.
    tidied: journey.repository !== undefined && journey.repository.mode !== 'unread',
    mcpServers: handed.mcpServers,
    wayOut: journey.hold?.env ?? {},
    folder,
    left: handed.left,
    ...(resumed !== undefined && { resume: (dirs) => restoreSession(resumed, plan.agent, dirs, host) }),
  };
  const equipment = equipAgent(plan, inputs, moment, host);
  await admit(equipment, journey, host);
  announce(plan, journey, equipment, handed.seconds, host);
  const run = await atWork(ask, plan, journey, equipment, handed);
  if (inputs.flag('keep-session')) keep(run, plan, equipment, journey, host);
  if (schema === undefined || run.judgement.code !== undefined || run.cancelled || run.timedOut) return run;
  const reading = await readAnswer(run.result?.text ?? '', schema);
  if (reading.faults === undefined) return structured(run, reading.value);
  const left = remaining(handed.left ?? granted(inputs), run);
  if (!left) return { ...run, judgement: usedUp(reading.faults[0]) };
  stage(host, 'answer', `It does not fill the JSON schema; the agent is asked once more. ${reading.faults[0]}`);
  const correction = correctionTask(task, schema, run.result?.text ?? '', reading.faults);
  const again = equipAgent(
    plan,
    inputs,
    { ...moment, task: correction, folder: `${folder}-again`, resume: undefined, left },
    host,
  );
  await admit(again, journey, host);
  const second = addedUp(run, await atWork(ask, plan, journey, again, handed));
  if (second.judgement.code !== undefined || second.cancelled || second.timedOut) return second;
  const corrected = await readAnswer(second.result?.text ?? '', schema);
  if (corrected.faults === undefined) return structured(second, corrected.value);
  const judgement: Judgement = {
    code: 'agent-structure',
    what: `The agent did not fill the JSON schema: ${corrected.faults[0]}`,
    likely: 'The model did not give its answer in the asked form, also when it was told what was wrong with it.',
    fix: 'Say in the task what each field means, make fields optional, or use a stronger model.',
  };
  return { ...second, judgement };
}

/** What this start needs beside the workspace: its own folders, and the programs it is made of. */
async function admit({ root }: Equipment, { hold, installed, plan }: Journey, host: Host): Promise<void> {
  const kept = [host.env.HOME ?? '', host.env.RUNNER_TEMP ?? ''].filter((folder) => folder !== '');
  const words = [installed!.binary, ...installed!.args, ...startedBy(plan!, host)].filter((word) => isAbsolute(word));
  const programs = [...new Set(words.map((word) => programPlace(word, kept)))];
  // Scripts of ours for this run, and the folder a client stands in, lie in the private folder.
  const own = programs.filter((place) => host.files.isWithin(place, host.files.privateDir()));
  await hold?.isolation.admit({ writes: [root, ...own], programs: programs.filter((place) => !own.includes(place)) });
}

/** Programs and scripts that are named by a whole path, or found on PATH, and started by others than us. */
function startedBy({ agent, agentCommand, mcpServers }: Plan, host: Host): string[] {
  const { install } = agent;
  const local = mcpServers.flatMap((server) => (server.kind === 'stdio' ? [server.command, ...server.args] : []));
  const starts = install.kind === 'command' && install.starts ? [install.starts] : [];
  const words = [...agentCommand, ...local, ...starts];
  const found = words.map((word) => (isAbsolute(word) ? word : findProgram(word, host)));
  return found.filter((path): path is string => path !== undefined && host.files.exists(path));
}

/** The limits are those of the run, however often the agent is started in it. */
function usedUp(fault: string | undefined): Judgement {
  return {
    code: 'over-budget',
    what: `The answer does not fill the JSON schema, and the limits leave nothing to correct it with: ${fault}`,
    likely: 'The work took all of max-turns or max-cost-usd.',
    fix: 'A higher max-turns or max-cost-usd, or a smaller task.',
  };
}

function structured(run: AgentRun, value: unknown): AgentRun {
  return { ...run, result: { failed: false, denials: [], errors: [], ...run.result, structuredOutput: value } };
}

const TWICE = 'The answer was asked for twice: the first did not fill the JSON schema.';

/** The limits of a run. */
export function granted(inputs: Inputs): Limits {
  return { maxTurns: inputs.number('max-turns'), maxCostUsd: inputs.number('max-cost-usd') };
}

/** Two starts of the agent are one run to whoever pays for it. */
export function addedUp(first: AgentRun, second: AgentRun, notes: readonly string[] = [TWICE]): AgentRun {
  const sum = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0);
  return {
    ...second,
    toolCalls: first.toolCalls + second.toolCalls,
    turns: sum(first.turns, second.turns),
    inputTokens: first.inputTokens + second.inputTokens,
    outputTokens: first.outputTokens + second.outputTokens,
    costUsd: sum(first.costUsd, second.costUsd),
    survivors: [...first.survivors, ...second.survivors],
    notes: [...first.notes, ...second.notes, ...notes],
    seconds: first.seconds + second.seconds,
  };
}

function keep(run: AgentRun, plan: Plan, { dirs }: Equipment, journey: Journey, host: Host): void {
  const kept = keepSession(run.sessionId, plan.agent, dirs, journey.results!, host);
  journey.session = kept.path;
  if (kept.note) journey.notes.push(kept.note);
}

function announce(plan: Plan, journey: Journey, { setAside }: Equipment, seconds: number, host: Host): void {
  const { source, version } = journey.installed!;
  journey.setAside = setAside;
  const who = source === 'built-in' ? 'built-in scripted agent' : [plan.agent.id, version].filter(Boolean).join(' ');
  stage(host, 'agent', `${who} on ${plan.model}, at most ${formatDuration(seconds)}`);
  if (setAside.length > 0) stage(host, '', `left out of its environment: ${setAside.join(', ')}`);
  const { repository } = journey;
  if (!repository) return;
  stage(host, 'repository', repository.says);
  for (const { path, what } of repository.listed) stage(host, '', `${what}: ${path}`);
}

/** One start of the agent, with the files of the CI system guarded around it. */
async function atWork(
  ask: JourneyAsk,
  plan: Plan,
  journey: Journey,
  equipment: Equipment,
  { deadline, transcript, onAnswer }: Pick<Handed, 'deadline' | 'transcript' | 'onAnswer'>,
): Promise<AgentRun> {
  const { host, platform } = ask;
  const { binary, args } = journey.installed!;
  const { preflight } = equipment.launch;
  const { isolation } = journey.hold!;
  if (preflight && !ask.binary) {
    await fly(preflight, [binary, ...args], equipment, isolation, host);
    secureResults(journey, host);
  }
  const guard = guardFiles(platform.commandFiles, host);
  const release = host.atExit?.(() => {
    guard.restore();
    secureResults(journey, host);
  });
  host.log.group('The agent at work');
  journey.agentRunning = true;
  try {
    prepareSummary(host);
    const launch = { ...equipment.launch, argv: [...args, ...equipment.launch.argv] };
    const run = await timer(host, journey)('agent', () =>
      runAgent(
        {
          agent: plan.agent,
          equipment: { ...equipment, launch },
          binary,
          model: plan.model,
          seconds: Math.max(1, (deadline - host.now()) / 1000),
          limits: ourLimits(plan, equipment.order),
          isolation,
          transcriptPath: join(journey.results!, transcript),
          onAnswer,
        },
        host,
      ).finally(() => secureResults(journey, host)),
    );
    const isKept = run.transcript !== undefined && host.files.exists(run.transcript);
    return isKept ? run : { ...run, transcript: undefined };
  } finally {
    journey.agentRunning = false;
    host.log.endGroup();
    const changed = guard.restore();
    release?.();
    if (changed.length > 0) tellTampering(changed, journey, host);
  }
}

function tellTampering(changed: readonly string[], journey: Journey, host: Host): void {
  const title = `The agent wrote to ${changed.join(', ')}; what it wrote was taken out.`;
  host.voice.annotate('warning', title, 'keyless-agent');
  journey.findings = [
    ...journey.findings,
    {
      id: 'agent-command-files',
      layer: 'agent',
      verdict: 'exceeded',
      severity: 'high',
      title,
      detail: 'A variable written there would have acted in a later step of this job.',
    },
  ];
}

const LONGEST_PREFLIGHT_OUTPUT = 8 * 1024;

/** @throws KeylessError when what the agent needs does not work here */
async function fly(
  preflight: Preflight,
  command: readonly string[],
  equipment: Equipment,
  isolation: Isolation,
  host: Host,
): Promise<void> {
  let output = '';
  const keep = (bytes: Buffer): void => {
    output = (output + bytes.toString('utf8')).slice(-LONGEST_PREFLIGHT_OUTPUT);
  };
  const [file, ...args] = command;
  const { exit } = await supervise(
    host,
    {
      file: file!,
      args: [...args, ...preflight.argv],
      env: equipment.env,
      cwd: equipment.order.workingDirectory,
      stdin: '',
    },
    { timeoutSeconds: preflight.seconds, isolation, onStdout: keep, onStderr: keep },
  );
  const { code, what, likely, fix } = preflight.judge(exit, host.redact(output));
  if (code !== undefined) throw new KeylessError(code, what ?? 'The agent cannot work here.', { likely, fix });
}

/** The limits that no CLI holds for us, and that the broker does not hold. */
function ourLimits(plan: Plan, { maxTurns, maxCostUsd }: Limits): Limits {
  const isOurs = (name: 'max-turns' | 'max-cost-usd'): boolean => plan.agent.abilities.limits[name].by === 'us';
  return {
    maxTurns: isOurs('max-turns') ? maxTurns : undefined,
    maxCostUsd: isOurs('max-cost-usd') && !brokerCounts(plan) ? maxCostUsd : undefined,
  };
}

/** Loading takes a while in which nothing else happens: not before the agent is started, and not when all else is done. */
function prepareSummary(host: Host): void {
  host.sleep(PREPARE_AFTER_MS).then(
    () => host.voice.prepareSummary?.(),
    () => undefined,
  );
}

/** Cancelled before timed out before judged: the first is why the others look as they do. */
function verdict(run: AgentRun, plan: Plan, handed: HandOver, inputs: Inputs): KeylessError | undefined {
  const { seconds, lifetime, renewal, broker } = handed;
  if (run.cancelled) return cancelledError(run.cancelled);
  if (run.timedOut && seconds < plan.timeoutSeconds) {
    return new KeylessError(
      'timed-out',
      `The agent was ended after ${formatDuration(seconds)}, before its credential ended.`,
      {
        likely: `The credential lives ${lifetime.says}.`,
        fix: 'A longer life of the credential where the cloud offers one (role-duration-seconds on AWS, access-token-lifetime on Google Cloud), or a smaller task.',
      },
    );
  }
  if (run.timedOut) {
    return new KeylessError('timed-out', `The agent was ended after ${formatDuration(plan.timeoutSeconds)}.`, {
      likely: 'The task needs more time, or the agent was waiting for something that never came.',
      fix: `${plan.endsWithJob ? 'job-timeout: 2h   (timeout: 2h in a job of your own: the job ended before the time of the agent did)' : `timeout: ${formatDuration(plan.timeoutSeconds * 2)}`}\nor a smaller task, or a limit on turns: max-turns: 20`,
    });
  }
  // What the CLI makes of a refused request is its own business; the broker knows why it was refused.
  const { code, what, likely, fix } = broker?.judgement() ?? run.judgement;
  if (code !== undefined && code !== 'over-budget' && renewal?.fault) return renewal.fault;
  if (code === undefined) return undefined;
  // A review writes its task and its schema itself: nobody can word them otherwise.
  const ours = inputs.from('json-schema') === 'review' ? REVIEW_CURES[code] : undefined;
  return new KeylessError(code, what ?? 'The agent failed.', { likely, fix, ...ours });
}

const AGAIN = 'Run it again, or take a stronger model: model: …';
/** What can be done about an answer that the agent of a review did not give as it was asked to. */
const REVIEW_CURES: Readonly<Partial<Record<Code, { readonly likely: string; readonly fix: string }>>> = {
  'agent-structure': { likely: 'The model did not give its findings in the form that a review asks for.', fix: AGAIN },
  'agent-empty': { likely: 'The model ended before it gave its findings.', fix: AGAIN },
  'agent-denied': { likely: 'The model wanted to do more than read, which a review does not allow.', fix: AGAIN },
};
