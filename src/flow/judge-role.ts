/**
 * The role itself, judged without the session policy: for `keyless-agent check` only, never beside an agent, because it mints a
 * credential that nothing cuts down. A second exchange, made by a child that has ended before this resolves; the credential never
 * leaves that child.
 *
 *   const { findings, trust } = await judgeRole(
 *     { uncut: plan.cloud.uncut, identity, models: plan.models, off: turnedOffNames }, host, signal);
 *
 * `findings` are ready to be shown and decided on; `trust` is the role's trust policy as text, when the role may read it. For a
 * cloud other than AWS it is not called. Names that can be turned off: ROLE_PROBE (everything), ROLE_PARTS and ROLE_QUESTIONS.
 *
 * In: an order (plain data), an identity token, names · out: findings, perhaps a trust policy. Starts host.self.
 * Talks to: nobody; the child to STS and to the services of probes/aws-questions.ts.
 * Trap: the token goes over standard input only, never argv or environment; what comes back is read as if a stranger had written it.
 */
import type { UncutOrder } from '../clouds/cloud.ts';
import { type Finding, SEVERITIES } from '../core/finding.ts';
import type { Child, Host } from '../core/host.ts';
import type { IdentityToken } from '../core/identity.ts';
import { array, type Fields, object } from '../kit/fields.ts';
import { parseStrictObject } from '../kit/strict-json.ts';
import { ROLE_QUESTIONS } from '../privilege/probes/aws-questions.ts';
import { ROLE_PARTS } from '../privilege/probes/aws-role-parts.ts';
import { turnedOff } from '../privilege/probes/index.ts';
import { processTable } from '../process/proc.ts';
import { type RoleOrder, unjudged } from './role-order.ts';

/** The name everything here is turned off by at once. */
export const ROLE_PROBE = 'aws-role';

/** Every name there is. */
export const ROLE_PROBE_IDS: readonly string[] = [
  ROLE_PROBE,
  ...[...ROLE_PARTS, ...ROLE_QUESTIONS].map(({ id }) => id),
];

export interface RoleAsk {
  /** `plan.cloud.uncut`. */
  readonly uncut: UncutOrder | undefined;
  /** The token of the first exchange will do: STS takes one as often as it lives. */
  readonly identity: IdentityToken | undefined;
  readonly models: readonly string[];
  /** Names that are turned off. */
  readonly off: readonly string[];
  /** Longest time for the child, milliseconds. */
  readonly withinMs?: number | undefined;
}

export interface RoleVerdict {
  readonly findings: readonly Finding[];
  /** The role's trust policy, JSON text as IAM has it. */
  readonly trust?: string | undefined;
}

const WITHIN_MS = 20_000;
/** The child ends by its own clock first. */
const GRACE_MS = 3_000;
const MOST_BYTES = 1024 * 1024;
/** What Node.js itself needs to start and to trust a company's certificates. */
const PASSED = /^(SystemRoot|SSL_CERT_FILE|SSL_CERT_DIR|NODE_EXTRA_CA_CERTS)$/i;
/** How the network is reached, which may hold a password, and where AWS is. */
const TOLD = /^((https?|no)_proxy|AWS_ENDPOINT_URL(_[A-Z0-9_]+)?)$/i;

/** Never throws, and resolves only when the child is gone. */
export async function judgeRole(ask: RoleAsk, host: Host, signal?: AbortSignal): Promise<RoleVerdict> {
  const off = ask.off.filter((name) => ROLE_PROBE_IDS.includes(name));
  if (off.includes(ROLE_PROBE)) return { findings: [turnedOff(ROLE_PROBE, 'cloud')] };
  const silenced = off.map((name) => turnedOff(name, 'cloud'));
  const { uncut, identity } = ask;
  if (!uncut || !identity) {
    const why = 'it is not assumed with the identity token of the job';
    return { findings: [unjudged(why), ...silenced] };
  }
  const verdict = await inChild({ ...ask, uncut, identity, off }, host, signal);
  return { ...verdict, findings: [...verdict.findings, ...silenced] };
}

type Ask = RoleAsk & { readonly uncut: UncutOrder; readonly identity: IdentityToken };

async function inChild(ask: Ask, host: Host, signal: AbortSignal | undefined): Promise<RoleVerdict> {
  const within = ask.withinMs ?? WITHIN_MS;
  const given = AbortSignal.any([
    host.cancelled,
    AbortSignal.timeout(within + GRACE_MS),
    ...(signal === undefined ? [] : [signal]),
  ]);
  if (given.aborted) return { findings: [unjudged('there was no time left')] };
  const [file = '', ...script] = host.self;
  let child: Child;
  try {
    child = host.spawn({
      file,
      args: [...script, 'check-role'],
      env: pick(host.env, PASSED),
      cwd: host.files.privateDir(),
      stdin: JSON.stringify(orderOf(ask, within, host)),
      group: true,
    });
  } catch {
    return { findings: [unjudged('its process did not start')] };
  }
  const startTime = processTable(host.platform).row(child.pid)?.startTime;
  if (startTime !== undefined) host.lease({ kind: 'process', pid: child.pid, startTime });
  const end = (): boolean => child.kill('SIGKILL');
  given.addEventListener('abort', end, { once: true });
  try {
    const line = collect(child, end);
    await child.exit;
    const text = line();
    if (text === undefined && given.aborted) return { findings: [unjudged('it took too long')] };
    const read = text === undefined ? undefined : readVerdict(text);
    return read ?? { findings: [unjudged('its process gave no answer')] };
  } catch {
    return { findings: [unjudged('its process did not start')] };
  } finally {
    given.removeEventListener('abort', end);
    end();
  }
}

function orderOf({ uncut, identity, models, off }: Ask, withinMs: number, host: Host): RoleOrder {
  return { env: pick(host.env, TOLD), uncut, token: identity.token.reveal(), models, off, withinMs };
}

function pick(env: Host['env'], names: RegExp): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => names.test(entry[0]) && entry[1] !== undefined),
  );
}

/**
 * The one line the child writes; undefined: it wrote none, or too much. With the line its work is done, and requests that still
 * hang need not be waited for. Its complaints are dropped: they could hold anything.
 */
function collect({ stdout, stderr }: Child, end: () => void): () => string | undefined {
  const chunks: Buffer[] = [];
  let size = 0;
  stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
    if (size > MOST_BYTES || chunk.includes(0x0a)) end();
  });
  stderr.resume();
  return () => {
    const text = Buffer.concat(chunks).toString('utf8');
    return size <= MOST_BYTES && text.endsWith('\n') ? text : undefined;
  };
}

const MOST_FINDINGS = 300;
const LONGEST_TITLE = 4_000;
const LONGEST_TEXT = 20_000;
const LONGEST_TRUST = 200_000;
const KEYS = new Set(['id', 'layer', 'verdict', 'severity', 'title', 'detail', 'fix', 'stops']);

/** The answer, field by field; undefined: any of it is not as it should be, and then none of it counts. */
export function readVerdict(text: string): RoleVerdict | undefined {
  let answer: Fields;
  try {
    answer = parseStrictObject(text);
  } catch {
    return undefined;
  }
  const { findings, trust, ...more } = answer;
  const listed = array(findings);
  if (!Array.isArray(findings) || listed.length > MOST_FINDINGS || Object.keys(more).length > 0) return undefined;
  if (trust !== undefined && !isText(trust, LONGEST_TRUST)) return undefined;
  const read = listed.map(readFinding);
  if (read.length === 0 || !read.every((finding) => finding !== undefined)) return undefined;
  return { findings: read, ...(trust === undefined ? {} : { trust }) };
}

function readFinding(value: unknown): Finding | undefined {
  const fields = object(value);
  if (!fields || Object.keys(fields).some((key) => !KEYS.has(key))) return undefined;
  const { id, layer, verdict, severity, title, detail, fix, stops } = fields;
  const sound =
    typeof id === 'string' &&
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) &&
    id.length <= 64 &&
    layer === 'cloud' &&
    isOneOf(['enforced', 'proved', 'exceeded', 'unknown'], verdict) &&
    isOneOf(SEVERITIES, severity) &&
    isText(title, LONGEST_TITLE) &&
    title !== '' &&
    (detail === undefined || isText(detail, LONGEST_TEXT)) &&
    (fix === undefined || isText(fix, LONGEST_TEXT)) &&
    (stops === undefined || typeof stops === 'boolean');
  return sound ? (fields as unknown as Finding) : undefined;
}

function isOneOf(values: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && values.includes(value);
}

/** No control characters but line ends and tabs. */
function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest && !hasControls(value);
}

function hasControls(value: string): boolean {
  return [...value].some((character) => {
    const point = character.codePointAt(0) ?? 0;
    return (point < 0x20 && point !== 0x0a && point !== 0x09) || (point >= 0x7f && point < 0xa0);
  });
}
