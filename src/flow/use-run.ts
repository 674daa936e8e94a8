/** What `run` does with a checked credential: equip the agent, let it work, judge honestly. */
import { join } from 'node:path';
import type { Credential } from '../core/credential.ts';
import { KeylessError } from '../core/errors.ts';
import type { Host } from '../core/host.ts';
import { formatDuration } from '../core/inputs.ts';
import { equipAgent } from './equip-agent.ts';
import type { Identities } from './get-identity.ts';
import { guardFiles } from './guard-files.ts';
import { type HandOver, handOver } from './hand-over.ts';
import { cancelledError, type JourneyAsk, timer, type Use } from './index.ts';
import type { Plan } from './make-plan.ts';
import type { Journey } from './make-report.ts';
import { type AgentRun, runAgent } from './run-agent.ts';
import { stage } from './stages.ts';

/** By then the agent has been started and is busy starting itself. */
const PREPARE_AFTER_MS = 200;

export function useRun(ask: JourneyAsk): Use {
  return async (plan: Plan, credential: Credential, journey: Journey, identities: Identities) => {
    const { host, inputs, platform } = ask;
    const handed = await handOver(plan, credential, identities, ask.binary ? {} : plan.agent.rereads, host);
    const equipment = equipAgent(plan, inputs, handed.access, host);
    journey.setAside = equipment.setAside;
    const installed = journey.installed!;
    const launch = ask.binary
      ? { ...equipment, launch: { ...equipment.launch, argv: [...ask.binary.args, ...equipment.launch.argv] } }
      : equipment;
    stage(
      host,
      'agent',
      `${installed.source === 'built-in' ? 'built-in scripted agent' : `${plan.agent.id} ${installed.version}`} on ${plan.model}, at most ${formatDuration(handed.seconds)}`,
    );
    if (equipment.setAside.length > 0) stage(host, '', `left out of its environment: ${equipment.setAside.join(', ')}`);
    const guard = guardFiles(platform.commandFiles, host);
    const release = host.atExit?.(() => void guard.restore());
    host.log.group('The agent at work');
    journey.agentRunning = true;
    let run: AgentRun;
    try {
      prepareSummary(host);
      run = await timer(host, journey)('agent', () =>
        runAgent(plan, launch, installed.binary, handed.seconds, join(journey.results!, 'transcript.jsonl'), host),
      );
    } finally {
      journey.agentRunning = false;
      handed.close();
      host.log.endGroup();
      const changed = guard.restore();
      release?.();
      if (changed.length > 0) {
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
    }
    journey.run = run;
    const renewed = handed.renewal?.count ?? 0;
    if (renewed > 0) journey.notes.push(`The credential was renewed ${renewed === 1 ? 'once' : `${renewed} times`}.`);
    const error = verdict(run, plan, handed);
    if (error) throw error;
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
function verdict(run: AgentRun, plan: Plan, { seconds, lifetime, renewal }: HandOver): KeylessError | undefined {
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
      fix: `timeout: ${formatDuration(plan.timeoutSeconds * 2)}\nor a smaller task, or a limit on turns: max-turns: 20`,
    });
  }
  const { code, what, likely, fix } = run.judgement;
  if (code !== undefined && renewal?.fault) return renewal.fault;
  return code === undefined ? undefined : new KeylessError(code, what ?? 'The agent failed.', { likely, fix });
}
