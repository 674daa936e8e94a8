/**
 * Every probe there is, loaded only when the plan's cloud asks for it, and the one clock they all run under.
 * In: what is known about the job and its credential · out: findings. Talks to the hosts the probes name.
 * Trap: what has not answered is a finding, never nothing: a probe that hangs, is throttled, breaks or was turned off is `unknown`,
 * under its own name.
 */
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import type { Probe, Subject } from '../check.ts';

export interface ProbeEntry {
  /** The probe's own id, known without loading it. */
  readonly id: string;
  /** The cloud whose credential it asks with; undefined: it asks about the job itself. */
  readonly cloud?: string;
  readonly load: () => Promise<Probe>;
}

export const PROBES: readonly ProbeEntry[] = [
  { id: 'azure-permissions', cloud: 'azure', load: async () => (await import('./azure.ts')).azurePermissions },
  { id: 'aws-session-policy-canary', cloud: 'aws', load: async () => (await import('./aws.ts')).sessionPolicyCanary },
  { id: 'github-token', load: async () => (await import('./github-token.ts')).githubToken },
  { id: 'google-permissions', cloud: 'gcp', load: async () => (await import('./google.ts')).googlePermissions },
];

/** What `check` alone asks of an AWS role, in a process of its own; `aws-role` is all of it. */
export const ROLE_PROBE_NAMES: readonly string[] = [
  'aws-role',
  'aws-role-inspection',
  'iam-list-users',
  'iam-list-roles',
  'organizations-describe-organization',
  'secretsmanager-list-secrets',
  'ssm-describe-parameters',
  'kms-list-keys',
  's3-list-buckets',
  'dynamodb-list-tables',
  'logs-describe-log-groups',
  'ec2-describe-instances',
  'ec2-create-key-pair',
  'lambda-list-functions',
  'cloudtrail-describe-trails',
  'bedrock-agentcore-list-agent-runtimes',
  'bedrock-list-foundation-models',
];

/** Every name that `least-privilege-probes` knows. */
export const PROBE_IDS: readonly string[] = [...PROBES.map(({ id }) => id), ...ROLE_PROBE_NAMES];

/** Questions under way. */
export interface Asking {
  /**
   * What was found within that time from now; what is still open then is given up and told as `unknown`.
   * @param seconds from this call on, however long ago the asking began
   */
  within(seconds: number): Promise<readonly Finding[]>;
}

/** A probe that is given up may still tell what it has: this long, milliseconds. */
const LAST_WORDS_MS = 100;

/** Sends every question that applies, all at once. Never throws. */
export function startAsking(
  subject: Subject,
  host: Host,
  off: readonly string[],
  probes: readonly ProbeEntry[] = PROBES,
): Asking {
  const clock = new AbortController();
  const asked = probes
    .filter(({ cloud }) => cloud === undefined || cloud === subject.target?.cloud)
    .map((entry) => askOne(entry, { subject, host, off, signal: clock.signal }));
  return {
    async within(seconds) {
      const timer = setTimeout(() => clock.abort(), seconds * 1000);
      try {
        return (await Promise.all(asked)).flat();
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** What all questions of a run have in common. */
interface Round {
  readonly subject: Subject;
  readonly host: Host;
  /** Names of probes that are not to be asked. */
  readonly off: readonly string[];
  readonly signal: AbortSignal;
}

async function askOne(entry: ProbeEntry, round: Round): Promise<readonly Finding[]> {
  try {
    return await Promise.race([answer(entry, round), givenUp(round.signal)]);
  } catch {
    const why = round.signal.aborted ? 'did not answer in time' : 'broke';
    return [unanswered(entry, `The probe ${entry.id} ${why}, so nothing is known from it.`)];
  }
}

async function answer(entry: ProbeEntry, { subject, host, off, signal }: Round): Promise<readonly Finding[]> {
  const probe = await entry.load();
  if (!probe.applies(subject)) return [];
  if (off.includes(entry.id)) return [turnedOff(entry.id, layerOf(entry))];
  const found = await probe.ask(subject, host, signal);
  return found.length > 0
    ? found
    : [unanswered(entry, `The probe ${entry.id} said nothing, so nothing is known from it.`)];
}

/** Rejects a moment after the clock has ended. */
function givenUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const give = (): void => {
      setTimeout(() => reject(new Error('given up')), LAST_WORDS_MS);
    };
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });
}

function layerOf({ cloud }: ProbeEntry): Finding['layer'] {
  return cloud === undefined ? 'job' : 'cloud';
}

function unanswered(entry: ProbeEntry, title: string): Finding {
  return {
    id: 'probe-unanswered',
    layer: layerOf(entry),
    verdict: 'unknown',
    severity: 'medium',
    title,
    fix: `Run it again; if it never answers here: least-privilege-probes: -${entry.id}`,
  };
}

export function turnedOff(id: string, layer: Finding['layer']): Finding {
  return {
    id: 'probe-off',
    layer,
    verdict: 'unknown',
    severity: 'low',
    title: `The probe ${id} is turned off, so nothing is known from it.`,
  };
}
