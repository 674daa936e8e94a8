/** Everything that happened → one Report. Pure: the texts are written from it, no sink sees anything else. */
import { PRICES_OF } from '../agents/prices.ts';
import type { RunContext } from '../core/context.ts';
import type { Credential } from '../core/credential.ts';
import { CODES, type KeylessError, type Outcome } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Host } from '../core/host.ts';
import { type IdentityToken, safeClaims } from '../core/identity.ts';
import type { Report, RequestSums, ReviewSums } from '../core/report.ts';
import { VERSION } from '../core/version.ts';
import type { HeldFolder } from '../kit/held-folder.ts';
import type { Installed } from './install-agent.ts';
import type { Hold } from './isolate-agent.ts';
import { deliveryOf } from './lifetime.ts';
import type { Plan } from './make-plan.ts';
import { redactDeep } from './redact-event.ts';
import type { Repository } from './repo/index.ts';
import type { AgentRun } from './run-agent.ts';

/** What the journey has gathered so far; a failure leaves the later parts empty. */
export interface Journey {
  command: string;
  startedAt: number;
  plan?: Plan | undefined;
  identity?: IdentityToken | undefined;
  credential?: Credential | undefined;
  findings: readonly Finding[];
  run?: AgentRun | undefined;
  installed?: Installed | undefined;
  /** Folder of the results, once it is made. */
  results?: string;
  /** The same, from before the agent is started. */
  held?: HeldFolder | undefined;
  /** What the repository brings along, from the survey on. */
  repository?: Repository | undefined;
  /** Names of the files the agent changed; undefined: not known. */
  changedFiles?: readonly string[] | undefined;
  /** Path of the patch. */
  patch?: string | undefined;
  /** Folder of the kept session. */
  session?: string | undefined;
  agentRunning?: boolean;
  dryRun?: boolean;
  setAside?: readonly string[] | undefined;
  /** What a review found. */
  review?: ReviewSums | undefined;
  /** Says why there is no review. */
  reviewFile?: string | undefined;
  /** The parts of a change that was planned. */
  shards?: readonly string[] | undefined;
  error?: KeylessError | undefined;
  isolation: string;
  /** Whose YAML the fixes are written in. */
  platform?: RunContext['platform'] | undefined;
  /** Keeps the agent from the rest of the job; undefined until it is known. */
  hold?: Hold | undefined;
  /** What went through the broker. */
  requests?: RequestSums | undefined;
  times: Record<string, number>;
  notes: string[];
}

export function beginJourney(command: string, host: Host, platform?: Journey['platform']): Journey {
  return { command, platform, startedAt: host.now(), findings: [], isolation: 'none', times: {}, notes: [] };
}

/** GitHub keeps at most 1 MiB a job output; a longer answer is cut there and whole in the transcript. */
const LONGEST_RESULT_CHARS = 500_000;

/** By the agent's own count, and where it tells none by the broker's. */
function usedBy(run: AgentRun, requests: RequestSums | undefined) {
  const { costUsd, costSource, inputTokens, outputTokens } = run;
  const told = { costUsd, costSource, inputTokens, outputTokens };
  if (!requests) return told;
  const counted = inputTokens + outputTokens > 0 ? told : { ...told, ...tokensOf(requests) };
  if (costUsd !== undefined || requests.costUsd === undefined) return counted;
  return { ...counted, costUsd: requests.costUsd, costSource: `prices of ${PRICES_OF}` };
}

function tokensOf({ inputTokens, outputTokens }: RequestSums) {
  return { inputTokens, outputTokens };
}

/** A template's inputs stand under another key than an action's. */
function inYamlOf(platform: Journey['platform'], fix: string | undefined): string | undefined {
  return platform === 'gitlab' ? fix?.replaceAll(/^(# )?with:$/gm, '$1inputs:') : fix;
}

/** Whom the agent was not let through to, the most frequent first; undefined: nobody was refused. */
export function deniedHosts(hold: Hold | undefined): Report['deniedHosts'] {
  const denied = [...(hold?.denied() ?? [])].map(([host, count]) => ({ host, count }));
  return denied.length === 0 ? undefined : denied.sort((one, other) => other.count - one.count);
}

export function makeReport(journey: Journey, now: number, redact: (text: string) => string): Report {
  const { plan, credential, identity, run, error } = journey;
  const outcome: Outcome = error ? CODES[error.code].outcome : 'success';
  // The answer of a reviewing agent is data: what was made of it is told instead.
  const isReview = journey.review !== undefined;
  const result = isReview ? undefined : (run?.result?.text ?? (error ? run?.lastText : undefined));
  const report: Report = {
    version: VERSION,
    command: journey.command,
    outcome,
    exit: error?.exit ?? 0,
    error: error && {
      code: error.code,
      what: error.message,
      likely: error.likely,
      fix: inYamlOf(journey.platform, error.fix),
      facts: error.facts,
      link: error.link,
      faults: error.faults,
    },
    plan: plan?.lines ?? [],
    identity: identity && { says: identity.says, claims: safeClaims(identity.claims), trust: identity.trust },
    credential: credential && {
      cloud: credential.cloud,
      kind: credential.kind,
      account: credential.account,
      principal: credential.principal,
      expiresAt: credential.expiresAt === undefined ? undefined : new Date(credential.expiresAt).toISOString(),
      confirmed: credential.confirmed,
    },
    findings: journey.findings.map((finding) => ({ ...finding, fix: inYamlOf(journey.platform, finding.fix) })),
    agent: run &&
      plan && {
        id: plan.agent.id,
        version: journey.installed?.version ?? run.agentVersion,
        model: plan.model,
        backend: plan.backend,
        sessionId: run.sessionId,
        turns: run.turns,
        toolCalls: run.toolCalls,
        denials: run.result?.denials ?? [],
        ...usedBy(run, journey.requests),
        setAside: journey.setAside ?? [],
        containment: run.containment,
        survivors: run.survivors,
      },
    result:
      result && result.length > LONGEST_RESULT_CHARS
        ? `${result.slice(0, LONGEST_RESULT_CHARS)}\n… (cut; ${result.length} characters)`
        : result,
    structuredOutput: isReview ? undefined : run?.result?.structuredOutput,
    review: journey.review,
    reviewFile: journey.review?.file ?? journey.reviewFile,
    shards: journey.shards,
    isolation: journey.isolation,
    delivery: run && plan && deliveryOf(plan),
    requests: journey.requests,
    deniedHosts: deniedHosts(journey.hold),
    times: journey.times,
    durationSeconds: Math.round((now - journey.startedAt) / 100) / 10,
    transcript: run?.transcript,
    session: journey.session,
    changedFiles: journey.changedFiles,
    patch: journey.patch,
    repository: journey.run && journey.repository?.listed,
    notes: [...(plan?.notes ?? []), ...journey.notes, ...(run?.notes ?? [])],
  };
  return redactDeep(report, redact);
}
