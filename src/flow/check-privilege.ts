/** The least-privilege check: everything observed, and whether the run may go on. Before any export or spawn. */
import type { Credential } from '../core/credential.ts';
import type { KeylessError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Host } from '../core/host.ts';
import type { IdentityToken } from '../core/identity.ts';
import { aboutBaseline, accept } from '../privilege/baseline.ts';
import { believedClaims } from '../privilege/believed-claims.ts';
import type { IsolationFacts, Subject } from '../privilege/check.ts';
import { decide, inspectAll } from '../privilege/index.ts';
import { type Asking, startAsking } from '../privilege/probes/index.ts';
import type { Identities } from './get-identity.ts';
import type { Plan } from './make-plan.ts';

export interface Verdicts {
  readonly findings: readonly Finding[];
  /** Why the run must stop; undefined: it may go on. */
  readonly stop?: KeylessError | undefined;
}

/** What the probes may take once nothing else hides them, seconds. */
export const PROBE_SECONDS = 3;

/**
 * For credentials after the first one: the same checks of identity and cloud, and no way on for one that fails them. Job and agent
 * are those that were judged at the start, and what the first one was asked for by probes is not asked again: it came by the same
 * exchange. Reads nothing of the checkout, for this may run in a process that leaves no post step behind. @throws KeylessError exit 5
 */
export function admission(plan: Plan, identities: Identities, host: Host): (fresh: Credential) => Promise<void> {
  return async (fresh) => {
    const { mode, threshold, baseline } = plan.privilege;
    if (mode === 'off') return;
    const subject = subjectWith(plan, identities.last(), fresh, [], undefined);
    const found = (await inspectAll(subject, host)).filter((finding) => mayChange(finding, plan));
    const stop = decide(accept(found, baseline, host.now()), mode, threshold);
    if (stop) throw stop;
  };
}

/** What another credential can make otherwise. What the plan left open has been asked or let pass at the start. */
function mayChange({ id, layer, verdict }: Finding, { cloud }: Plan): boolean {
  const leftOpen = verdict === 'unknown' && cloud.findings.some((one) => one.id === id && one.verdict === 'unknown');
  return (layer === 'identity' || layer === 'cloud') && !leftOpen;
}

/**
 * Sends the probes' questions on their way; with `least-privilege: off` none. Never throws.
 * @param more what keeps the agent from the rest of the job, once that is known; for `check` alone a credential for asking what the
 * principal may do
 */
export function startProbes(
  plan: Plan,
  identity: IdentityToken | undefined,
  credential: Credential,
  host: Host,
  more: { readonly isolation?: Promise<IsolationFacts | undefined>; readonly inquiry?: Credential | undefined } = {},
): Asking {
  if (plan.privilege.mode === 'off') return { within: async () => [] };
  const asking = Promise.all([subjectOf(plan, identity, credential, []), more.isolation]).then(([subject, isolation]) =>
    startAsking({ ...held(subject, isolation), inquiry: more.inquiry }, host, plan.privilege.off),
  );
  return { within: async (seconds) => (await asking).within(seconds) };
}

function held(subject: Subject, isolation: IsolationFacts | undefined): Subject {
  return { ...subject, agent: subject.agent && { ...subject.agent, isolation } };
}

/** What only the moment tells. */
export interface Known {
  /** What the probes and other judges found, which needs no confirmation. */
  readonly asked?: readonly Finding[];
  /** What keeps the agent from the rest of the job. */
  readonly isolation?: IsolationFacts | undefined;
}

/**
 * @param more findings of other parts, judged like the plan's own: what they claim of the cloud has to be confirmed
 */
export async function checkPrivilege(
  plan: Plan,
  identity: IdentityToken | undefined,
  credential: Credential | undefined,
  more: readonly Finding[],
  host: Host,
  { asked = [], isolation }: Known = {},
): Promise<Verdicts> {
  if (plan.privilege.mode === 'off') return { findings: [] };
  const subject = await subjectOf(plan, identity, credential, more);
  const found = await inspectAll(held(subject, isolation), host);
  return judge([...unanswered(found, asked), ...asked], plan.privilege, host);
}

/** What the plan did not know, and a probe has been told since, is told once: by the probe. */
function unanswered(found: readonly Finding[], asked: readonly Finding[]): readonly Finding[] {
  const answered = new Set(asked.map(({ id }) => id));
  return found.filter(({ id, verdict }) => verdict !== 'unknown' || !answered.has(id));
}

/** The findings with what is accepted, and what follows from them. */
export function judge(
  found: readonly Finding[],
  { mode, threshold, baseline }: Plan['privilege'],
  host: Host,
): Verdicts {
  const now = host.now();
  const findings = [...accept(found, baseline, now), ...aboutBaseline(baseline, found, now)];
  return { findings, stop: decide(findings, mode, threshold) };
}

async function subjectOf(
  plan: Plan,
  identity: IdentityToken | undefined,
  credential: Credential | undefined,
  more: readonly Finding[],
): Promise<Subject> {
  const mayAsk = !plan.privilege.off.includes('github-token');
  return subjectWith(plan, identity, credential, more, await plan.facts.workflow(believedClaims(identity), mayAsk));
}

function subjectWith(
  plan: Plan,
  identity: IdentityToken | undefined,
  credential: Credential | undefined,
  more: readonly Finding[],
  workflow: Subject['workflow'],
): Subject {
  const { cloud, facts } = plan;
  return {
    command: plan.command,
    context: plan.context,
    identity,
    audience: cloud.audience,
    credential,
    planned: [...cloud.findings, ...(identity?.findings ?? []), ...(credential?.findings ?? []), ...more],
    target: { cloud: cloud.cloud, backend: cloud.backend, models: plan.models, ...cloud.target },
    agent: facts.agent,
    hostToken: facts.hostToken,
    workflow,
  };
}
