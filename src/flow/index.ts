/**
 * The journey, once and one way: inputs → plan → identity → credentials → privilege check → equip agent → run agent → result.
 * Nothing is exported or started before the check has passed.
 */
import { dirname, resolve } from 'node:path';
import { agents } from '../agents/index.ts';
import type { CiPlatform } from '../ci/platform.ts';
import type { RepoConfig } from '../core/agent-inputs.ts';
import type { Credential } from '../core/credential.ts';
import { asKeylessError, KeylessError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Host } from '../core/host.ts';
import { safeClaims } from '../core/identity.ts';
import type { Inputs } from '../core/inputs.ts';
import type { Report } from '../core/report.ts';
import { findingCounts } from '../report/markdown.ts';
import { checkPrivilege, PROBE_SECONDS, startProbes } from './check-privilege.ts';
import { getCredentials } from './get-credentials.ts';
import { getIdentity, type Identities } from './get-identity.ts';
import { isInside } from './inside.ts';
import type { Installed } from './install-agent.ts';
import type { Hold } from './isolate-agent.ts';
import { isolationFacts } from './isolation-facts.ts';
import { holdResults, newResults, secureResults } from './keep-results.ts';
import { lifetimeOf } from './lifetime.ts';
import { type Command, contextOf, identityLine, makePlan, type Plan } from './make-plan.ts';
import { beginJourney, type Journey, makeReport } from './make-report.ts';
import { readNamedInputs } from './named-inputs.ts';
import type { Repository } from './repo/index.ts';
import { RESULTS_DIR_STATE } from './results-state.ts';
import { refuseReviewInputs } from './review/inputs.ts';
import { stage } from './stages.ts';

export interface JourneyAsk {
  readonly command: Command;
  readonly inputs: Inputs;
  readonly platform: CiPlatform;
  readonly host: Host;
  readonly stdin?: (() => string) | undefined;
  /** A post step gives back what `auth` leaves for later steps (an action; no shell has one). */
  readonly hasPost?: boolean;
  /** The command prints what a review found itself. */
  readonly printed?: boolean;
  /** Has its say before the plan is made: may fill in inputs. Its errors are those of the journey. */
  readonly prepare?: ((journey: Journey) => Promise<void>) | undefined;
  /** Uses this binary instead of installing one (the demo's built-in agent). */
  readonly binary?: { readonly path: string; readonly version: string; readonly args: readonly string[] } | undefined;
}

/** What a command does with the credential once the check has passed. */
export type Use = (plan: Plan, credential: Credential, journey: Journey, identities: Identities) => Promise<void>;

export interface Walked {
  readonly report: Report;
  /** Folder of the results; undefined: there are none. */
  readonly results?: string | undefined;
}

/**
 * Walks as far as it gets and always ends in a Report; the command's `use` is called with a checked credential.
 */
export async function walk(ask: JourneyAsk, use: Use): Promise<Walked> {
  const { host, inputs, platform } = ask;
  const journey = beginJourney(ask.command, host, platform.id);
  try {
    if (ask.prepare) await ask.prepare(journey);
    else refuseReviewInputs(inputs, ask.command);
    const named = await readNamedInputs(inputs, () => contextOf(platform, host), host);
    const plan = await makePlan(ask.command, inputs, platform, host, { ...ask, named });
    journey.plan = plan;
    for (const note of plan.notes) host.voice.annotate('warning', note, 'keyless-agent');
    if (inputs.flag('dry-run')) {
      journey.dryRun = true;
    } else {
      await Promise.race([cancellation(host, journey), travel(plan, ask, journey, use)]);
    }
  } catch (thrown) {
    journey.error = asKeylessError(thrown);
  } finally {
    journey.repository?.release();
    await journey.hold?.close();
    secureResults(journey, host);
  }
  return { report: makeReport(journey, host.now(), (text) => host.redact(text)), results: journey.results };
}

/** Where report, transcript and summary stay after the run: what the user named, or a new folder beside our private one. */
export function makeResults(
  { inputs, host }: Pick<JourneyAsk, 'inputs' | 'host'>,
  plan: Pick<Plan, 'context'>,
): string {
  const named = inputs.text('output-dir');
  const { workspace } = plan.context;
  const path = named === undefined ? undefined : resolve(workspace, named);
  if (path !== undefined && isLinked(path, workspace, host)) {
    throw new KeylessError('input-invalid', `The results folder ${path} is a link, or behind one.`, {
      fix: 'output-dir: the folder itself',
    });
  }
  try {
    if (path === undefined) {
      const made = newResults(host);
      host.voice.saveState(RESULTS_DIR_STATE, made);
      return made;
    }
    host.files.makePrivateDir(path);
  } catch (error) {
    throw new KeylessError(
      'input-invalid',
      `The results folder ${path} cannot be made (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`,
      {
        fix: 'output-dir: a folder that this user may write to, or leave output-dir out',
        cause: error,
      },
    );
  }
  return path;
}

/** The repository may hold a link, and the agent can change what it leads to. */
function isLinked(path: string, workspace: string, host: Host): boolean {
  if (path === workspace || !isInside(path, workspace)) return false;
  return host.files.isLink(path) || isLinked(dirname(path), workspace, host);
}

async function travel(plan: Plan, ask: JourneyAsk, journey: Journey, use: Use): Promise<void> {
  const { host } = ask;
  const clock = timer(host, journey);
  if (plan.command === 'run') {
    journey.results ??= makeResults(ask, plan);
    holdResults(journey, plan.context.workspace);
  }
  const install = plan.command === 'run' ? startInstall(plan, ask) : undefined;
  const survey = plan.command === 'run' ? startSurvey(plan, ask, journey) : undefined;
  const hold = plan.command === 'run' ? startHold(plan, ask, journey) : undefined;
  // The request first: loading the SDK then falls into the time it is under way.
  const identities = getIdentity(plan, host, ask.inputs.text('trust-subject'));
  plan.cloud.warm(host);
  stage(host, 'identity', identityLine(plan.identity, plan.cloud));
  const credential = await clock('exchange', () => getCredentials(plan, identities, host));
  journey.identity = identities.last();
  journey.credential = credential;
  for (const [name, value] of Object.entries(safeClaims(journey.identity?.claims ?? {}))) {
    stage(host, '', `${name.padEnd(11)} ${value}`);
  }
  stage(host, 'credential', credentialLine(credential, host.now()));
  // Their answers come while the agent is being installed.
  const isolation = async () => {
    // That it cannot be had is told below.
    await hold?.catch(() => undefined);
    return journey.hold && isolationFacts(journey.hold.isolation, ask.inputs);
  };
  const probes = startProbes(plan, journey.identity, credential, host, { isolation: isolation() });

  const installed = await clock('install', async () => install);
  journey.installed = installed;
  await survey;
  await hold;
  if (journey.hold) tellHold(plan, journey.hold, host);
  journey.notes.push(...(journey.repository?.notes ?? []));
  const more = [...(installed?.findings ?? []), ...(journey.repository?.findings ?? [])];
  const verdicts = await clock('checks', async () => {
    const asked = await probes.within(PROBE_SECONDS);
    return checkPrivilege(plan, journey.identity, credential, more, host, { asked, isolation: await isolation() });
  });
  journey.findings = verdicts.findings;
  stage(host, 'checks', countLine(verdicts.findings));
  for (const finding of verdicts.findings) {
    if (isPressing(finding)) {
      stage(host, '', `${finding.severity}: ${finding.title}`);
    }
  }
  if (verdicts.stop) throw verdicts.stop;
  // The report of a cancelled run is being written already: nothing may be exported or started behind it.
  if (host.cancelled.aborted) throw cancelledError(host.cancelled.reason);
  await use(plan, credential, journey, identities);
}

/** Begins before any secret exists in this process; a failure is told when the agent is needed. */
function startInstall(plan: Plan, ask: JourneyAsk): Promise<Installed> {
  const install = ask.binary
    ? Promise.resolve({
        binary: ask.binary.path,
        args: ask.binary.args,
        version: ask.binary.version,
        source: 'built-in' as const,
        findings: [],
      })
    : import('./install-agent.ts').then(({ installAgent }) =>
        installAgent(plan.agent, plan.agentVersion, ask.host, plan.agentCommand),
      );
  install.catch(() => undefined);
  return install;
}

/** Looks at the repository while the exchange is under way; a failure is told when the agent is about to start. */
function startSurvey(plan: Plan, { inputs, host }: JourneyAsk, journey: Journey): Promise<Repository> {
  const survey = import('./repo/index.ts').then(({ surveyRepository }) =>
    surveyRepository(
      {
        context: plan.context,
        workingDirectory: plan.workingDirectory,
        repoConfig: inputs.text('repo-config') as RepoConfig | undefined,
        repoFiles: agents.map(({ repoFiles }) => repoFiles),
        edits: mayEdit(plan),
        ours: journey.results === undefined ? [] : [journey.results],
      },
      host,
    ),
  );
  survey.then(
    (repository) => {
      journey.repository = repository;
      // The journey may be over already, cancelled.
      if (host.cancelled.aborted && !journey.agentRunning) repository.release();
    },
    () => undefined,
  );
  return survey;
}

/** Tries, while the exchange is under way, what this machine gives to keep the agent from the job; no mode is a failure, told later. */
function startHold(plan: Plan, { inputs, host, platform }: JourneyAsk, journey: Journey): Promise<void> {
  const ask = {
    inputs,
    writable: mayEdit(plan),
    hides: [...(journey.results === undefined ? [] : [journey.results]), ...(platform.runnerFolders?.(host.env) ?? [])],
  };
  const hold = import('./isolate-agent.ts')
    .then(({ holdAgent }) => holdAgent(plan, ask, host))
    .then((given) => {
      journey.hold = given;
      journey.isolation = given.isolation.mode;
      // The journey may be over already, cancelled.
      if (host.cancelled.aborted && !journey.agentRunning) void given.close();
    });
  hold.catch(() => undefined);
  return hold;
}

/** Nothing is weakened in silence: the mode, what it is made of, and why nothing stronger was to be had. */
function tellHold(plan: Plan, { isolation }: Hold, host: Host): void {
  stage(host, 'isolation', `${isolation.mode}: ${isolation.says}`);
  for (const reason of isolation.refused) stage(host, '', `not had: ${reason}`);
  const { delivery } = lifetimeOf(plan.cloud, plan.identity, plan.agent);
  if (delivery === 'broker')
    stage(host, '', 'the credential stays in the broker; the agent gets an address and a token of this run');
}

/** Whether what the agent changes has to be looked for: it may write, or nobody knows. */
function mayEdit({ agent, permissions, allowedTools }: Plan): boolean {
  const writes = permissions === 'edit' || permissions === 'full' || allowedTools.length > 0;
  return writes || agent.install.kind === 'command';
}

/** A running agent is ended by its supervisor, gently then firmly; that is waited for this long before the journey is given up. */
const CANCEL_GRACE_MS = 6000;

/** Works until that is done, fails or is cancelled; always ends in a Report. */
export async function endInReport(journey: Journey, host: Host, work: () => Promise<void>): Promise<Report> {
  try {
    await Promise.race([cancellation(host, journey), work()]);
  } catch (thrown) {
    journey.error = asKeylessError(thrown);
  }
  return makeReport(journey, host.now(), (text) => host.redact(text));
}

function cancellation(host: Host, journey: Journey): Promise<never> {
  return new Promise((_, reject) => {
    const give = (): void => reject(cancelledError(host.cancelled.reason));
    const stop = (): void => {
      if (journey.agentRunning) setTimeout(give, CANCEL_GRACE_MS).unref();
      else give();
    };
    if (host.cancelled.aborted) stop();
    else host.cancelled.addEventListener('abort', stop, { once: true });
  });
}

export function cancelledError(reason: unknown): KeylessError {
  return reason === 'SIGTERM'
    ? new KeylessError('terminated', 'The run was ended by SIGTERM.')
    : new KeylessError('cancelled', 'The run was cancelled.');
}

/** Measures each part into `journey.times`, milliseconds. */
export function timer(host: Host, journey: Journey) {
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const from = host.now();
    try {
      return await work();
    } finally {
      journey.times[name] = host.now() - from;
    }
  };
}

/** What a reader of the log has to know at once. */
function isPressing({ verdict, severity, accepted }: Finding): boolean {
  return verdict === 'exceeded' && severity !== 'low' && severity !== 'info' && accepted === undefined;
}

export function credentialLine(credential: Credential, now: number): string {
  const left =
    credential.expiresAt === undefined ? '' : `, expires in ${Math.round((credential.expiresAt - now) / 60_000)} min`;
  return `${credential.principal ?? credential.cloud} (${credential.kind}${left})`;
}

function countLine(findings: Journey['findings']): string {
  return findingCounts(findings) || 'switched off';
}
