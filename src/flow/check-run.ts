/**
 * `check`: the least-privilege check alone, without an agent: plan → identity → credential → every check and probe → verdict.
 * In: inputs · out: a Report whose findings are the result. Talks to: the token endpoint, and whom the probes name; with `offline`,
 * and with nothing but policy files, nobody.
 * Traps: on AWS the role itself is judged with a credential that nothing cuts down, so that one lives in a child alone, which has
 * ended before anything else goes on; and what could not be asked is a finding, also when the exchange itself failed.
 */
import type { CiPlatform } from '../ci/platform.ts';
import { CLOUDS } from '../clouds/index.ts';
import type { RunContext } from '../core/context.ts';
import type { Credential } from '../core/credential.ts';
import { asKeylessError, inputFaults, type KeylessError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Host } from '../core/host.ts';
import type { IdentityToken } from '../core/identity.ts';
import type { Inputs } from '../core/inputs.ts';
import type { Report } from '../core/report.ts';
import type { IsolationFacts } from '../privilege/check.ts';
import { checkPrivilege, judge, startProbes } from './check-privilege.ts';
import { getCredentials } from './get-credentials.ts';
import { getIdentity, type Identities } from './get-identity.ts';
import { credentialLine, endInReport, makeResults, timer } from './index.ts';
import { isolationFacts, tryIsolation } from './isolation-facts.ts';
import { type DocumentsJudged, judgeDocuments } from './judge-documents.ts';
import { contextOf, identityLine, makePlan, type Plan } from './make-plan.ts';
import { beginJourney, type Journey } from './make-report.ts';
import { readNamedInputs } from './named-inputs.ts';
import { readPrivilege } from './privilege-inputs.ts';
import { stage } from './stages.ts';

export interface CheckAsk {
  readonly inputs: Inputs;
  readonly platform: CiPlatform;
  readonly host: Host;
  readonly stdin?: (() => string) | undefined;
  /** online: it is a fault when there is no cloud to ask · offline: nobody is asked · undefined: asked as far as inputs are given. */
  readonly reach?: 'online' | 'offline' | undefined;
}

export interface Checked {
  readonly report: Report;
  /** Folder of the results; undefined: there are none. */
  readonly results?: string | undefined;
}

/** Nothing else waits for these answers, so they get longer than beside an agent, seconds. */
const PROBE_SECONDS = 15;

/** Always ends in a Report. */
export async function checkRun(ask: CheckAsk): Promise<Checked> {
  const { host, inputs } = ask;
  const journey = beginJourney('check', host, ask.platform.id);
  const report = await endInReport(journey, host, async () => {
    // Whoever adds the one line leaves the inputs of a review as they are.
    if (inputs.text('mode') === 'review') (await import('./review/prepare.ts')).planReview(ask);
    await look(ask, journey);
  });
  return { report, results: journey.results };
}

/** What both kinds of a check begin with. */
interface Beginning {
  readonly context: RunContext;
  /** Files that inputs name and that had to be read from the base of a change. */
  readonly named: ReadonlyMap<string, string>;
  readonly documents: DocumentsJudged;
}

async function look(ask: CheckAsk, journey: Journey): Promise<void> {
  const { inputs, platform, host } = ask;
  const context = contextOf(platform, host);
  const named = await readNamedInputs(inputs, () => context, host);
  refuseOff(inputs);
  const documents = await judgeDocuments(inputs, context.workspace, host);
  const begun: Beginning = { context, named, documents };
  // The job is not asked for: policies alone are judged.
  const documentsOnly =
    inputs.given('policy') && ask.reach !== 'online' && !CLOUDS.some((cloud) => cloud.asked(inputs));
  return documentsOnly ? tellDocuments(ask, journey, begun) : checkJob(ask, journey, begun);
}

function tellDocuments(ask: CheckAsk, journey: Journey, { context, named, documents }: Beginning): void {
  const { inputs, host } = ask;
  const privilege = readPrivilege(inputs, { workspace: context.workspace, named, host });
  if (inputs.faults.length > 0) throw inputFaults(inputs.faults);
  journey.results = makeResults(ask, { context });
  const { findings, stop } = judge(documents.findings, privilege, host);
  journey.findings = findings;
  journey.notes.push(...documents.says);
  if (stop) throw stop;
}

async function checkJob(ask: CheckAsk, journey: Journey, { named, documents }: Beginning): Promise<void> {
  const { inputs, platform, host } = ask;
  const plan = await makePlan('check', inputs, platform, host, { named, stdin: ask.stdin });
  journey.plan = plan;
  if (inputs.flag('dry-run')) {
    journey.dryRun = true;
    return;
  }
  journey.results = makeResults(ask, plan);
  let failure: KeylessError | undefined;
  let asked: readonly Finding[] = [NOBODY_ASKED];
  // Where it cannot be had that is told with the findings.
  const isolation = tryIsolation(inputs, plan.context.workspace, host)
    .then((held) => isolationFacts(held, inputs))
    .catch((thrown) => {
      failure ??= asKeylessError(thrown);
      return undefined;
    });
  if (ask.reach !== 'offline') {
    asked = [];
    try {
      asked = await askCloud(plan, ask, journey, isolation);
    } catch (thrown) {
      failure = asKeylessError(thrown);
    }
  }
  const { findings, stop } = await timer(host, journey)('checks', async () =>
    checkPrivilege(plan, journey.identity, journey.credential, [], host, {
      asked: [...asked, ...documents.findings],
      isolation: await isolation,
    }),
  );
  journey.findings = findings;
  journey.notes.push(...documents.says);
  if (failure) throw failure;
  if (stop) throw stop;
}

/** What was not asked must not look as if it had been found in order. */
const NOBODY_ASKED: Finding = {
  id: 'check-offline',
  layer: 'identity',
  verdict: 'unknown',
  severity: 'low',
  title: 'Nobody was asked (--offline): identity, credential and what it may do are not judged.',
  fix: 'Run the check without --offline, in the job itself.',
};

/** @throws KeylessError exit 3 or 4 */
async function askCloud(
  plan: Plan,
  { inputs, host }: CheckAsk,
  journey: Journey,
  isolation: Promise<IsolationFacts | undefined>,
): Promise<readonly Finding[]> {
  const clock = timer(host, journey);
  const identities = getIdentity(plan, host, inputs.text('trust-subject'));
  plan.cloud.warm(host);
  stage(host, 'identity', identityLine(plan.identity, plan.cloud));
  try {
    journey.credential = await clock('exchange', () => getCredentials(plan, identities, host));
  } finally {
    journey.identity = identities.last();
  }
  const { credential } = journey;
  stage(host, 'credential', credentialLine(credential, host.now()));
  const inquiry = await inquire(plan, identities, host);
  const found = await clock('probes', () =>
    startProbes(plan, journey.identity, credential, host, { inquiry, isolation }).within(PROBE_SECONDS),
  );
  const role = await clock('role', () => uncutRole(plan, journey.identity, host));
  return [...found, ...role];
}

/** A credential for asking only, where the cloud has such a thing; without it the probes say what they could not ask. */
async function inquire(plan: Plan, identities: Identities, host: Host): Promise<Credential | undefined> {
  try {
    return await plan.cloud.inquiry?.(() => identities.next(), host);
  } catch {
    return undefined;
  }
}

/** The role without its session policy, judged in a child that has ended when this resolves. */
async function uncutRole(plan: Plan, identity: IdentityToken | undefined, host: Host): Promise<readonly Finding[]> {
  const { cloud, privilege, models } = plan;
  if (cloud.cloud !== 'aws' || host.cancelled.aborted) return [];
  const { judgeRole } = await import('./judge-role.ts');
  const ask = { uncut: cloud.uncut, identity, models, off: privilege.off };
  return (await judgeRole(ask, host, host.cancelled)).findings;
}

/** A check that is switched off checks nothing, and would look like a pass. */
function refuseOff(inputs: Inputs): void {
  if (inputs.text('least-privilege') !== 'off') return;
  inputs.fault(
    'least-privilege',
    'With off there is nothing to check.',
    'least-privilege: warn   (tells, stops nothing)',
  );
}
