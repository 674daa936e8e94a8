/**
 * What the access token may do beyond calling models, asked of Google itself: `testIamPermissions` on the project, and on the
 * service account it belongs to. Nothing is changed by it, and no right is needed to ask about one's own.
 * In: the credential, project and account · out: findings gcp-may-*, gcp-token-uncut.
 * Talks to: cloudresourcemanager.googleapis.com, with a service account iam.googleapis.com.
 * Traps: the method answers an empty set for a project that is not there as for one where nothing is allowed, and is documented
 * for sibling services to "fail open": so one right that must be there and one that cannot be are asked for as well. One right
 * that cannot be asked for on a project makes Google refuse the whole question; it is then asked in halves.
 * https://cloud.google.com/resource-manager/reference/rest/v3/projects/testIamPermissions ·
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts/testIamPermissions
 */
import type { Finding } from '../../core/finding.ts';
import type { Host, HttpResponse } from '../../core/host.ts';
import type { Secret } from '../../core/secret.ts';
import { array, object, text } from '../../kit/fields.ts';
import { parseStrictJson } from '../../kit/strict-json.ts';
import type { Probe, Subject } from '../check.ts';
import { ACCOUNT_GROUP, CANARIES, CANARY_GROUPS, type CanaryGroup, DECOY, PREDICT } from './google-canaries.ts';
import { narrowRole, roleFinding } from './google-role.ts';
import { type Answer, put, verdictOf } from './verdict.ts';

const TIMEOUT_MS = 10_000;
/** Google takes no more at once. */
const MOST_AT_ONCE = 100;
/** How many questions one refused question may become: to find one bad right among eighty takes thirteen. */
const MOST_QUESTIONS = 40;

export const googlePermissions: Probe = {
  id: 'google-permissions',
  asks: 'Google Cloud, which of some 80 rights beyond calling models the credential has: testIamPermissions on the project and on the service account. It is no administrative activity, and shows in the data access log of Resource Manager and IAM where that is switched on.',
  applies: ({ target, credential }: Subject) =>
    target?.cloud === 'gcp' && target.project !== undefined && credential?.parts.AccessToken !== undefined,
  ask: askGoogle,
};

async function askGoogle(subject: Subject, host: Host, signal: AbortSignal): Promise<readonly Finding[]> {
  const { target, credential } = subject;
  const token = credential?.parts.AccessToken;
  if (target?.project === undefined || !token) return [];
  const asker = { token, host, signal };
  const account = target.serviceAccount;
  const [project, self] = await Promise.all([
    inspect({ ...asker, ...projectPlace(target.project, target.universe, host) }, CANARIES, PREDICT),
    account === undefined
      ? undefined
      : inspect({ ...asker, ...accountPlace(account, target.universe, host) }, ACCOUNT_GROUP.permissions, undefined),
  ]);
  const fix = narrowRole(subject);
  const granted = CANARIES.filter((canary) => project.answers.get(canary) === 'granted');
  return [
    ...CANARY_GROUPS.flatMap((group) => groupFinding(group, project, fix)),
    ...(self ? groupFinding(ACCOUNT_GROUP, self, fix) : []),
    ...roleFinding(granted, fix),
    summary(project, self, fix),
  ];
}

/** Where is asked. */
interface Place {
  readonly url: string;
  /** Why nothing may be sent there. */
  readonly refused?: string | undefined;
}

function projectPlace(project: string, universe: string | undefined, host: Host): Place {
  const base = addressOf('cloudresourcemanager', universe, host);
  return { ...base, url: `${base.url}/v3/projects/${encodeURIComponent(project)}:testIamPermissions` };
}

function accountPlace(account: string, universe: string | undefined, host: Host): Place {
  const base = addressOf('iam', universe, host);
  const name = `projects/-/serviceAccounts/${encodeURIComponent(account)}`;
  return { ...base, url: `${base.url}/v1/${name}:testIamPermissions` };
}

/**
 * Google's own address, or a loopback one named by the variable gcloud has for it. Any other would be sent the access token
 * because of a variable that somebody left in the environment.
 * https://cloud.google.com/sdk/gcloud/reference/topic/configurations (api_endpoint_overrides)
 */
function addressOf(service: 'cloudresourcemanager' | 'iam', universe: string | undefined, host: Host): Place {
  const own = `https://${service}.${universe ?? 'googleapis.com'}`;
  const variable = `CLOUDSDK_API_ENDPOINT_OVERRIDES_${service.toUpperCase()}`;
  const named = (host.env[variable] ?? '').replace(/\/+$/, '');
  if (named === '' || named === own) return { url: own };
  if (isLoopback(named)) return { url: named };
  return { url: own, refused: `${variable} names another address than Google's` };
}

function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, search, hash, pathname } = new URL(address);
  const plain = username === '' && search === '' && hash === '' && pathname === '/';
  const near = hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
  return plain && near && (protocol === 'http:' || protocol === 'https:');
}

interface Asker extends Place {
  readonly token: Secret;
  readonly host: Host;
  readonly signal: AbortSignal;
}

/** What one resource answered. */
interface Inspected {
  /** Every right that was asked for. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** `granted` when what must be answered with yes was, and what cannot be was not. */
  readonly control: Answer;
  /** Why there is no clear answer. */
  readonly why?: string | undefined;
}

/**
 * @param held a right the credential must have; undefined: there is none on this resource, so that the decoy alone has to show that
 * the service looks at what it is asked
 */
async function inspect(asker: Asker, canaries: readonly string[], held: string | undefined): Promise<Inspected> {
  if (asker.refused !== undefined) return { answers: new Map(), control: 'unclear', why: asker.refused };
  const [asked, decoy] = await Promise.all([
    askHalving(asker, held === undefined ? canaries : [held, ...canaries], { left: MOST_QUESTIONS }),
    testOnce(asker, [DECOY]),
  ]);
  const lies = 'granted' in decoy && decoy.granted.includes(DECOY);
  if (lies) return { answers: new Map(), control: 'unclear', why: 'the service grants a right that does not exist' };
  const refusesDecoy = 'invalid' in decoy;
  const yes = held === undefined ? refusesDecoy : asked.answers.get(held) === 'granted';
  const why = asked.why ?? (held === undefined ? 'nothing shows that the service weighs the question' : NOT_HELD);
  return { answers: asked.answers, control: yes ? 'granted' : 'unclear', ...(yes && !asked.why ? {} : { why }) };
}

const NOT_HELD = `${PREDICT} itself was not granted: it may come from another resource, or the service denies everything`;

/** Questions that may still be put. */
interface Budget {
  left: number;
}

type Answers = Omit<Inspected, 'control'>;

/** As few questions as Google lets us: a refused one is asked in halves, since one right that cannot be asked for spoils all. */
async function askHalving(asker: Asker, permissions: readonly string[], budget: Budget): Promise<Answers> {
  if (permissions.length > MOST_AT_ONCE) return inHalves(asker, permissions, budget);
  const told: Told = budget.left > 0 ? await testOnce(asker, permissions) : { why: REFUSED };
  budget.left -= 1;
  if ('granted' in told) {
    const granted = new Set(told.granted);
    return { answers: new Map(permissions.map((one) => [one, granted.has(one) ? 'granted' : 'denied'])) };
  }
  if ('invalid' in told && permissions.length > 1) return inHalves(asker, permissions, budget);
  const why = 'invalid' in told ? REFUSED : told.why;
  return { answers: new Map(permissions.map((one) => [one, 'unclear'])), why };
}

const REFUSED = 'Google does not take the question, HTTP 400';

async function inHalves(asker: Asker, permissions: readonly string[], budget: Budget): Promise<Answers> {
  const middle = Math.ceil(permissions.length / 2);
  const first = await askHalving(asker, permissions.slice(0, middle), budget);
  const second = await askHalving(asker, permissions.slice(middle), budget);
  return { answers: new Map([...first.answers, ...second.answers]), why: first.why ?? second.why };
}

/** granted: of the asked ones · invalid: Google says that one of them cannot be asked for here · why: neither. */
type Told = { readonly granted: readonly string[] } | { readonly invalid: true } | { readonly why: string };

async function testOnce({ url, token, host, signal }: Asker, permissions: readonly string[]): Promise<Told> {
  const request = {
    method: 'POST' as const,
    url,
    headers: {
      authorization: `Bearer ${token.reveal()}`,
      'content-type': 'application/json',
      accept: 'application/json',
    },
    body: JSON.stringify({ permissions }),
    timeoutMs: TIMEOUT_MS,
    maxBytes: 256 * 1024,
  };
  const marks = {
    granted: (response: HttpResponse) => readGranted(response, permissions) !== undefined,
    denied: isInvalidArgument,
  };
  const { answer, response, why } = await put(request, marks, host, signal);
  const granted = answer === 'granted' && response ? readGranted(response, permissions) : undefined;
  if (granted) return { granted };
  return answer === 'denied' ? { invalid: true } : { why: whyOf(response) ?? why ?? 'no clear answer' };
}

/** The documented body: an object, in it at most `permissions`, a list of some that were asked for, each once. */
function readGranted({ status, body }: HttpResponse, asked: readonly string[]): readonly string[] | undefined {
  const fields = status === 200 ? object(parseStrictJson(body)) : undefined;
  if (!fields || Object.keys(fields).some((name) => name !== 'permissions')) return undefined;
  if (fields.permissions === undefined) return [];
  const list = array(fields.permissions);
  const sound = Array.isArray(fields.permissions) && list.every((one) => asked.includes(text(one) ?? ''));
  return sound && new Set(list).size === list.length ? (list as readonly string[]) : undefined;
}

function isInvalidArgument({ status, body }: HttpResponse): boolean {
  return status === 400 && object(object(parseStrictJson(body))?.error)?.status === 'INVALID_ARGUMENT';
}

/** The refusals that have a cure. */
function whyOf(response: HttpResponse | undefined): string | undefined {
  if (response?.status === 403 && /SERVICE_DISABLED/.test(response.body)) return SWITCHED_OFF;
  return response?.status === 401 ? 'the credential is not accepted there' : undefined;
}

const SWITCHED_OFF = 'the API is switched off in the project';

function groupFinding(group: CanaryGroup, { answers }: Inspected, fix: string): readonly Finding[] {
  const granted = group.permissions.filter((one) => answers.get(one) === 'granted');
  if (granted.length === 0) return [];
  return [
    {
      id: group.id,
      layer: 'cloud',
      verdict: 'exceeded',
      severity: group.severity,
      title: `The access token may ${group.may}: ${granted.join(', ')}.`,
      detail: group.why,
      fix,
    },
  ];
}

/** One line for all that was not granted: it settles the planned finding of the same id. */
function summary(project: Inspected, self: Inspected | undefined, fix: string): Finding {
  const common = { id: 'gcp-token-uncut', layer: 'cloud' } as const;
  const places = self ? [project, self] : [project];
  const verdicts = places.flatMap(({ answers, control }) =>
    [...answers.values()].map((one) => verdictOf(one, control)),
  );
  const why = places.find((place) => place.why !== undefined)?.why;
  if (why !== undefined || verdicts.includes('unknown')) {
    const fixes = why === SWITCHED_OFF ? SWITCH_ON : fix;
    const title = `What the access token may do beyond calling models could not be told in full (${why ?? 'no clear answer'}).`;
    return { ...common, verdict: 'unknown', severity: 'medium', title, fix: fixes };
  }
  const asked = CANARIES.length + (self ? ACCOUNT_GROUP.permissions.length : 0);
  const denied = verdicts.filter((one) => one === 'proved').length;
  const title = `The access token cannot be cut down; of ${asked} rights beyond calling models Google denied ${denied === asked ? 'each' : denied}.`;
  return { ...common, verdict: 'proved', severity: 'info', title };
}

const SWITCH_ON = 'gcloud services enable cloudresourcemanager.googleapis.com iam.googleapis.com';
