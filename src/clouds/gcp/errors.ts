/**
 * Every answer Google's token service and IAM Credentials give when they refuse, said in our words: what, why, what to write,
 * and whether to try again.
 * In: an answer or what the network did, the claims · out: a KeylessError and its retry class. Talks to no host.
 * Trap: two shapes of error come from the same host, OAuth's {error: "code", error_description} and Google's {error: {status,
 * message, details}}; one code stands for many causes, so the text is read for telling them apart and is never shown.
 * https://www.rfc-editor.org/rfc/rfc8693#section-2.2.2 · https://cloud.google.com/apis/design/errors
 */
import { type Code, KeylessError } from '../../core/errors.ts';
import { HttpError, type HttpFault, type HttpResponse } from '../../core/host.ts';
import { type Claims, safeClaims } from '../../core/identity.ts';
import { formatDuration } from '../../core/inputs.ts';
import type { Provider } from './names.ts';
import { bindingCommand, conditionCommand, mappingFor, providerCommand, SETTLING, shellWord } from './trust.ts';

/** permanent: one try · once: one more try · transient: bounded back-off · stale: once more with a fresh identity token. */
export type RetryClass = 'permanent' | 'once' | 'transient' | 'stale';

/** Which of the two requests was refused. */
export type Step = 'sts' | 'iam';

export interface ExchangeFacts {
  readonly provider: Provider;
  /** Address of the account to act as; undefined: direct federation. */
  readonly serviceAccount: string | undefined;
  readonly delegates: readonly string[];
  readonly audience: string;
  readonly lifetimeSeconds: number | undefined;
  /** Host and port only, per step. */
  readonly hosts: Readonly<Record<Step, string>>;
  readonly claims?: Claims | undefined;
}

export interface Refusal {
  readonly error: KeylessError;
  readonly retry: RetryClass;
}

/** An answer that is no success. Its message says nothing: the text of the answer stays inside. */
export class Refused extends Error {
  readonly seen: Seen;
  constructor(seen: Seen) {
    super('refused');
    this.name = 'Refused';
    this.seen = seen;
  }
}

interface Seen {
  readonly status: number;
  /** OAuth's code (`invalid_grant`) or Google's status (`PERMISSION_DENIED`). */
  readonly code?: string | undefined;
  /** Reason of the ErrorInfo detail (`SERVICE_DISABLED`). */
  readonly reason?: string | undefined;
  /** Read to tell causes apart, never shown. */
  readonly message: string;
  /** cut: JSON that broke off · foreign: not from Google. */
  readonly form: 'json' | 'cut' | 'foreign';
}

interface Row {
  readonly code: Code;
  readonly retry: RetryClass;
  readonly what: string;
  readonly likely: string;
  readonly fix: (facts: ExchangeFacts) => string;
}

const LATER = 'Run the job again in a few minutes; https://status.cloud.google.com shows known incidents.';

const BAD_AUDIENCE: Row = {
  code: 'exchange-rejected',
  retry: 'permanent',
  what: 'Google does not take the name of the workload identity provider.',
  likely: 'The name has the project id instead of its number, names the pool, or belongs to another universe-domain.',
  fix: ({ provider }) =>
    `workload-identity-provider: ${provider.name}   # compare with:\n  gcloud iam workload-identity-pools providers list --location=global --workload-identity-pool=${provider.pool} --format='value(name)'`,
};

const NO_PROVIDER: Row = {
  code: 'exchange-rejected',
  retry: 'permanent',
  what: 'Google does not know this workload identity provider.',
  likely: 'The pool or the provider does not exist, is disabled or was deleted, or the project number is another one.',
  fix: ({ provider }) =>
    `Look at both, and undelete or enable what is not ACTIVE:\n  gcloud iam workload-identity-pools describe ${poolName(provider)}\n  ${providerCommand('describe', provider)}\n  ${providerCommand('update-oidc', provider, '--no-disabled')}\n${SETTLING}`,
};

const CONDITION: Row = {
  code: 'exchange-denied',
  retry: 'permanent',
  what: "The provider's attribute condition does not admit this job.",
  likely: 'Repository, owner, branch or environment of the token differ from what the condition asks for.',
  fix: ({ provider, claims = {} }) =>
    `See the present condition:\n  ${providerCommand('describe', provider, "--format='value(attributeCondition)'")}\nA condition that admits exactly this job (join it to the present one with || to keep others):\n${conditionCommand(claims, provider)}\n${SETTLING}`,
};

const LONG_ATTRIBUTE: Row = {
  code: 'exchange-rejected',
  retry: 'permanent',
  what: 'A mapped attribute of the token is longer than 127 bytes.',
  likely: 'The mapping copies a long claim, most often google.subject=assertion.sub with a long branch or environment.',
  fix: ({ provider, claims = {} }) =>
    `Map a shorter claim and keep the exact subject in the condition:\n${providerCommand('update-oidc', provider, `--attribute-mapping=${shellWord(mappingFor(claims))}`)}\n${conditionCommand(claims, provider)}`,
};

const WRONG_AUDIENCE: Row = {
  code: 'exchange-rejected',
  retry: 'permanent',
  what: 'Google does not accept the audience of the identity token.',
  likely: "The provider's list of allowed audiences does not have it.",
  fix: ({ provider, audience }) =>
    `Leave \`audience\` out (Google then expects https://iam.googleapis.com/${provider.name}), or allow it:\n  ${providerCommand('update-oidc', provider, `--allowed-audiences=${shellWord(audience)}`)}`,
};

const WRONG_ISSUER: Row = {
  code: 'exchange-rejected',
  retry: 'permanent',
  what: 'The provider is made for another issuer than that of the identity token.',
  likely: 'The provider trusts another CI system, another GitHub enterprise or another GitLab server.',
  fix: ({ provider, claims }) =>
    `The token's issuer is ${claims?.iss ?? '(none)'}:\n  ${providerCommand('update-oidc', provider, `--issuer-uri=${shellWord(claims?.iss ?? 'https://token.actions.githubusercontent.com')}`)}`,
};

const NO_KEY: Row = {
  code: 'exchange-rejected',
  retry: 'once',
  what: "Google could not get the identity provider's signing keys, or the signature does not fit them.",
  likely: 'The issuer is not reachable from the internet, was for a moment not, or has changed its keys.',
  fix: ({ provider, claims }) =>
    `Check that ${claims?.iss ?? 'the issuer'}/.well-known/openid-configuration and its keys can be fetched from anywhere; a private issuer needs its keys at the provider:\n  ${providerCommand('update-oidc', provider, '--jwk-json-path=jwks.json')}`,
};

const STALE: Row = {
  code: 'exchange-expired',
  retry: 'stale',
  what: 'Google says the identity token is too old.',
  likely: 'A fresh token was refused as well: the clock of the runner or of a self-hosted issuer is off.',
  fix: () => 'Compare the clock of the runner (date -u) with real time.',
};

const EARLY: Row = {
  code: 'exchange-rejected',
  retry: 'once',
  what: 'Google says the identity token is not valid yet.',
  likely: 'The clock of the issuer is ahead of real time.',
  fix: ({ claims }) => `Compare the clock of ${claims?.iss ?? 'the issuer'} with real time.`,
};

const BAD_TOKEN: Row = {
  code: 'exchange-rejected',
  retry: 'permanent',
  what: 'Google does not accept the identity token.',
  likely: 'The provider does not fit the token: another issuer, another audience, or an attribute the token lacks.',
  fix: ({ provider, audience, claims }) =>
    `Compare the provider with the token: issuer ${claims?.iss ?? '(none)'}, audience ${audience}.\n  ${providerCommand('describe', provider)}`,
};

const STS_OFF: Row = {
  code: 'exchange-rejected',
  retry: 'permanent',
  what: 'The Security Token Service API is switched off in the project of the pool.',
  likely: 'sts.googleapis.com was never enabled there.',
  fix: ({ provider }) => `gcloud services enable sts.googleapis.com --project=${provider.number}\n${SETTLING}`,
};

const IAM_OFF: Row = {
  code: 'exchange-rejected',
  retry: 'permanent',
  what: 'The IAM Service Account Credentials API is switched off.',
  likely: 'iamcredentials.googleapis.com was never enabled in the project of the pool or of the service account.',
  fix: ({ provider }) =>
    `gcloud services enable iamcredentials.googleapis.com --project=${provider.number}\n# and in the project of the service account, when that is another one\n${SETTLING}`,
};

const MAY_NOT_IMPERSONATE: Row = {
  code: 'exchange-denied',
  retry: 'permanent',
  what: 'This job may not act as the service account.',
  likely:
    'The account does not exist, or its binding of roles/iam.workloadIdentityUser names another subject, repository or pool.',
  fix: ({ provider, claims = {}, serviceAccount = '', delegates }) =>
    delegates.length === 0
      ? `Let exactly this job in:\n${bindingCommand(claims, provider, serviceAccount)}\nThat member holds with the mapping google.subject=assertion.sub; see the present bindings:\n  gcloud iam service-accounts get-iam-policy ${serviceAccount}\n${SETTLING}`
      : `Let exactly this job use the first account of the chain:\n${bindingCommand(claims, provider, delegates[0] ?? '')}\nand each account the next one:\n${chainCommands([...delegates, serviceAccount])}\n${SETTLING}`,
};

const NO_ACCOUNT: Row = {
  code: 'exchange-rejected',
  retry: 'permanent',
  what: 'Google does not know the service account.',
  likely: 'Its address is misspelt, or the account was deleted.',
  fix: ({ serviceAccount }) => `gcloud iam service-accounts describe ${serviceAccount}`,
};

const TOO_LONG: Row = {
  code: 'exchange-duration',
  retry: 'permanent',
  what: 'The service account does not allow a token that lives this long.',
  likely: 'More than one hour needs an organisation policy, also when the clocks differ by a little.',
  fix: ({ serviceAccount, lifetimeSeconds = 0 }) =>
    `access-token-lifetime: 1h   # asked for: ${formatDuration(lifetimeSeconds)}\nor list ${serviceAccount} in the organisation policy constraint\n  constraints/iam.allowServiceAccountCredentialLifetimeExtension`,
};

const BAD_VALUE: Row = {
  code: 'exchange-failed',
  retry: 'permanent',
  what: 'Google refused a value of the request.',
  likely: 'A service account or a delegate that Google does not accept.',
  fix: () => 'Check service-account, delegates and access-token-lifetime.',
};

const PERIMETER: Row = {
  code: 'exchange-denied',
  retry: 'permanent',
  what: "A policy of the organisation refuses the request (VPC Service Controls or 'organization policy').",
  likely: 'The project lies in a service perimeter that does not admit the runner or the pool.',
  fix: ({ provider }) =>
    `Ask the organisation's administrator for an ingress rule for the pool ${poolName(provider)}, or run the job inside the perimeter.`,
};

const NO_RIGHT: Row = {
  code: 'exchange-denied',
  retry: 'permanent',
  what: 'Google denied the request.',
  likely: 'A right, an organisation policy or a service perimeter is in the way.',
  fix: ({ provider }) => `Look at the audit log of project ${provider.number} for the denied request.`,
};

const THROTTLED: Row = {
  code: 'exchange-throttled',
  retry: 'transient',
  what: 'Google kept throttling.',
  likely: 'Many jobs of the project exchange tokens at the same time.',
  fix: ({ provider }) =>
    `Spread the jobs, or look at the quotas:\n  https://console.cloud.google.com/apis/api/sts.googleapis.com/quotas?project=${provider.number}`,
};

const INTERNAL: Row = {
  code: 'exchange-failed',
  retry: 'transient',
  what: 'Google answered with an internal error.',
  likely: 'A passing fault of the service, or of a proxy on the way.',
  fix: () => LATER,
};

const UNKNOWN: Row = {
  code: 'exchange-failed',
  retry: 'permanent',
  what: 'Google refused the exchange.',
  likely: 'A code this version does not know.',
  fix: () => 'Look the code up: https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation',
};

const GARBAGE: Row = {
  code: 'exchange-malformed',
  retry: 'permanent',
  what: 'The token endpoint gave an answer that is not from Google.',
  likely: 'A proxy, a captive portal or a wrong endpoint input answered instead.',
  fix: ({ hosts }) =>
    `Ask ${hosts.sts} from the runner by hand, and check google-sts-endpoint, iam-credentials-endpoint, universe-domain and the proxy variables.`,
};

const CUT: Row = {
  code: 'exchange-malformed',
  retry: 'transient',
  what: 'The answer of the token endpoint broke off.',
  likely: 'A passing network fault, or a proxy that cuts answers.',
  fix: () => 'Check the proxy of the runner, then run the job again.',
};

/** Rows by code, for codes that have one cause only. */
const ROWS: ReadonlyMap<string, Row> = new Map([
  ['invalid_target', NO_PROVIDER],
  ['unauthorized_client', CONDITION],
  ['temporarily_unavailable', INTERNAL],
  ['server_error', INTERNAL],
  ['internal_failure', INTERNAL],
  ['slow_down', THROTTLED],
  ['RESOURCE_EXHAUSTED', THROTTLED],
  ['UNAVAILABLE', INTERNAL],
  ['INTERNAL', INTERNAL],
  ['DEADLINE_EXCEEDED', INTERNAL],
  ['ABORTED', INTERNAL],
]);

/** The JSON object of a success. @throws Refused for everything else */
export function readAnswer(response: HttpResponse): Readonly<Record<string, unknown>> {
  const json = objectOf(response.body);
  const good = response.status >= 200 && response.status < 300;
  if (good && json) return json;
  throw new Refused(observe(response, json));
}

/** What was thrown → our error and whether trying again makes sense. Nothing of the answer's text gets through. */
export function explain(thrown: unknown, step: Step, facts: ExchangeFacts): Refusal {
  const seen = thrown instanceof Refused ? thrown.seen : undefined;
  const network = thrown instanceof HttpError ? networkRow(thrown.fault) : undefined;
  if (!seen && !network) throw thrown;
  const row = network ?? rowOf(seen!, step, facts);
  const what = network ? `${row.what} (${facts.hosts[step]})` : row.what;
  const error = new KeylessError(row.code, what, {
    likely: row.likely,
    fix: row.fix(facts),
    facts: shownFacts(seen, step, facts),
  });
  return { retry: row.retry, error };
}

/** The answer was a success by its status, but has not what a credential needs. `missing` names the part. */
export function malformed(missing: string, step: Step, facts: ExchangeFacts): KeylessError {
  return new KeylessError('exchange-malformed', `${GARBAGE.what} (${missing})`, {
    likely: GARBAGE.likely,
    fix: GARBAGE.fix(facts),
    facts: shownFacts(undefined, step, facts),
  });
}

function objectOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function observe({ status, headers, body }: HttpResponse, json: Record<string, unknown> | undefined): Seen {
  if (!json) {
    const cut = /json/i.test(headers['content-type'] ?? '') && /^\s*(?:\{|$)/.test(body);
    return { status, message: '', form: cut ? 'cut' : 'foreign' };
  }
  const { error, error_description: description } = json;
  if (!isObject(error)) {
    return { status, code: word(error), message: typeof description === 'string' ? description : '', form: 'json' };
  }
  const details = Array.isArray(error.details) ? error.details.filter(isObject) : [];
  const info = details.find((detail) => typeof detail.reason === 'string');
  const message = `${String(error.message ?? '')} ${JSON.stringify(info?.metadata ?? {})}`;
  return { status, code: word(error.status), reason: word(info?.reason), message, form: 'json' };
}

/** A code as codes are spelt; anything else could be a text. */
function word(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z][A-Za-z_]{0,63}$/.test(value) ? value : undefined;
}

function rowOf(seen: Seen, step: Step, facts: ExchangeFacts): Row {
  const { status, code = '', form } = seen;
  if (form === 'cut') return CUT;
  const known = form === 'json' ? (step === 'sts' ? stsRow(seen) : iamRow(seen, facts)) : undefined;
  if (known) return known;
  if (status === 429) return THROTTLED;
  if (status >= 500) return INTERNAL;
  return code === '' || status < 400 ? GARBAGE : UNKNOWN;
}

function stsRow({ code = '', reason, message }: Seen): Row | undefined {
  if (/127 bytes/i.test(message)) return LONG_ATTRIBUTE;
  if (code === 'invalid_grant') return grantRow(message);
  if (code === 'invalid_request') return /"?audience"?/i.test(message) ? BAD_AUDIENCE : BAD_TOKEN;
  if (reason === 'SERVICE_DISABLED') return STS_OFF;
  return ROWS.get(code) ?? deniedRow(code, reason, message);
}

/** One code for everything that is wrong with the token itself. */
function grantRow(message: string): Row {
  if (/stale|expired/i.test(message)) return STALE;
  if (/not yet valid|in the future/i.test(message)) return EARLY;
  if (/audience/i.test(message)) return WRONG_AUDIENCE;
  if (/issuer .*(?:match|expected)/i.test(message)) return WRONG_ISSUER;
  return /connect|fetch|retriev|signature|jwks|\bkeys?\b/i.test(message) ? NO_KEY : BAD_TOKEN;
}

function iamRow(seen: Seen, { lifetimeSeconds = 0 }: ExchangeFacts): Row | undefined {
  const { status, code = '', reason, message } = seen;
  if (reason === 'SERVICE_DISABLED') return IAM_OFF;
  if (code === 'UNAUTHENTICATED' || status === 401) return STALE;
  if (code === 'NOT_FOUND') return NO_ACCOUNT;
  if (code === 'INVALID_ARGUMENT' || code === 'FAILED_PRECONDITION') {
    return /lifetime/i.test(message) || (lifetimeSeconds > 3600 && /3600|43200/.test(message)) ? TOO_LONG : BAD_VALUE;
  }
  if (reason === 'IAM_PERMISSION_DENIED' || /getAccessToken|implicitDelegation/.test(message)) {
    return MAY_NOT_IMPERSONATE;
  }
  return ROWS.get(code) ?? deniedRow(code, reason, message);
}

function deniedRow(code: string, reason: string | undefined, message: string): Row | undefined {
  if (code !== 'PERMISSION_DENIED' && code !== 'access_denied') return undefined;
  const policy = reason === 'SECURITY_POLICY_VIOLATED' || /organization'?s policy|vpcServiceControls/i.test(message);
  return policy ? PERIMETER : NO_RIGHT;
}

function networkRow(fault: HttpFault): Row {
  return NETWORK[fault];
}

const RETRY_NETWORK = 'Check the proxy variables and the firewall of the runner, then run the job again.';

function unreachable(what: string, likely: string, retry: RetryClass, fix: string = RETRY_NETWORK): Row {
  return { code: 'exchange-unreachable', retry, what, likely, fix: () => fix };
}

const NETWORK: Readonly<Record<HttpFault, Row>> = {
  timeout: unreachable(
    'Google did not answer in time.',
    'The network drops the connection, or a proxy is needed.',
    'transient',
  ),
  refused: unreachable(
    'The connection to Google was refused.',
    'Nothing listens at that address, or a firewall refuses.',
    'transient',
  ),
  reset: unreachable(
    'The connection to Google broke.',
    'A passing network fault, or a proxy that cuts connections.',
    'transient',
  ),
  dns: unreachable(
    'The name of the token endpoint could not be resolved.',
    'A misspelt endpoint or universe-domain, or no name resolution on the runner.',
    'transient',
  ),
  tls: unreachable(
    'The TLS certificate of the token endpoint was not accepted.',
    'A proxy that opens TLS with its own certificate authority.',
    'permanent',
    'env:\n  NODE_EXTRA_CA_CERTS: /path/to/your-ca.pem',
  ),
  'too-large': GARBAGE,
  'private-address': GARBAGE,
  other: unreachable('The request to Google failed.', 'The network or a proxy on the way.', 'transient'),
};

function shownFacts(seen: Seen | undefined, step: Step, facts: ExchangeFacts): Record<string, string> {
  return {
    ...(seen?.code === undefined ? {} : { 'google-code': seen.code }),
    ...(seen?.reason === undefined ? {} : { 'google-reason': seen.reason }),
    ...(seen === undefined ? {} : { 'http-status': String(seen.status) }),
    endpoint: facts.hosts[step],
    provider: facts.provider.name,
    ...(facts.serviceAccount === undefined ? {} : { 'service-account': facts.serviceAccount }),
    ...(facts.lifetimeSeconds === undefined ? {} : { 'asked-lifetime': formatDuration(facts.lifetimeSeconds) }),
    ...(facts.claims ? safeClaims(facts.claims) : {}),
  };
}

function poolName({ number, pool }: Provider): string {
  return `projects/${number}/locations/global/workloadIdentityPools/${pool}`;
}

function chainCommands(accounts: readonly string[]): string {
  return accounts
    .slice(1)
    .map(
      (account, index) =>
        `gcloud iam service-accounts add-iam-policy-binding ${account} --role=roles/iam.serviceAccountTokenCreator --member=serviceAccount:${accounts[index]}`,
    )
    .join('\n');
}
