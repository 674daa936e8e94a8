/**
 * Every answer Entra gives when it refuses, said in our words: what, why, what to write, and whether to try again.
 * In: what came back, the claims · out: a KeylessError and its retry class. Talks to no host.
 * Traps: Microsoft asks to react to `error` and warns that the AADSTS numbers change, so a number refines the advice and `error`
 * or the status decides when both speak; its description repeats the token's claims, so it is read for telling causes apart and
 * never shown.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
import { type Code, KeylessError } from '../../core/errors.ts';
import { HttpError, type HttpFault } from '../../core/host.ts';
import { type Claims, safeClaims } from '../../core/identity.ts';
import { type Outcome, objectOf } from './bridge.ts';
import type { Environment } from './environments.ts';
import { federatedCredentialCommand, subjectNote } from './trust.ts';

/**
 * permanent: one try · once: one more try · transient: bounded back-off · stale: once more with a fresh identity token.
 */
export type RetryClass = 'permanent' | 'once' | 'transient' | 'stale';

export interface ExchangeFacts {
  readonly clientId: string;
  readonly tenant: string;
  readonly environment: Environment;
  readonly audience: string;
  readonly scope: string;
  /** Host and port only. */
  readonly endpoint: string;
  readonly claims: Claims;
}

export interface Refusal {
  readonly error: KeylessError;
  readonly retry: RetryClass;
  /** How long Entra asks to wait, milliseconds; 0: it does not say. */
  readonly afterMs: number;
}

interface Row {
  readonly code: Code;
  readonly retry: RetryClass;
  readonly what: string;
  readonly likely: string;
  readonly fix: (facts: ExchangeFacts) => string;
}

const LATER = 'Run the job again in a few minutes; https://status.azure.com shows known incidents.';
const WHERE_IDS =
  'client-id is the "Application (client) ID" of the app registration (not its object id, not the id of the enterprise application); tenant-id is what `az account show --query tenantId` prints (not the subscription id).';

function denied(what: string, likely: string, retry: RetryClass = 'permanent'): Row {
  return { code: 'exchange-denied', retry, what, likely, fix: (facts) => addCredential(facts) };
}

function rejected(what: string, likely: string, fix: Row['fix'], retry: RetryClass = 'permanent'): Row {
  return { code: 'exchange-rejected', retry, what, likely, fix };
}

const NO_MATCH = denied(
  'No federated credential of the application matches this job.',
  'Issuer, subject or audience of the credential differs from the claims of the token.',
);

const NO_ISSUER: Row = {
  ...NO_MATCH,
  code: 'exchange-rejected',
  what: 'No federated credential of the application has the issuer of this token.',
  likely:
    'The issuer is written differently: a slash at its end, another GitHub or GitLab server, an enterprise issuer.',
};

const NO_AUDIENCE = rejected(
  'No federated credential of the application has the audience of this token.',
  'The audience of credential and token differ; it follows the cloud.',
  (facts) =>
    `audience: ${facts.environment.audience}   # what ${facts.environment.name} expects by default\n${addCredential(facts)}`,
);

const NO_SUBJECT = denied(
  'No federated credential of the application has the subject of this token.',
  'Branch, tag, environment or repository differ from the credential, or its subject has another form.',
);

const CASE_DIFFERS = denied(
  'A federated credential has the subject of this token in other upper and lower case.',
  'Entra compares letter by letter; the token spells owner, repository and environment as they are written on the platform.',
);

const NO_CREDENTIALS = denied(
  'The application has no federated credential, or Entra does not see it yet.',
  'It was never added, was added to another application, or was added less than two minutes ago.',
  'once',
);

const NO_APPLICATION = rejected(
  'The application is not known in this tenant.',
  'client-id or tenant-id is the wrong id, or the application lives in another tenant.',
  () => `${WHERE_IDS}\n  az ad app list --display-name <name> --query '[].appId'`,
);

const NO_PRINCIPAL = rejected(
  'The application has no service principal in this tenant.',
  'The app registration was made without an enterprise application, or in another tenant.',
  ({ clientId }) => `az ad sp create --id ${clientId}`,
);

const DISABLED = rejected(
  'The application is switched off in this tenant.',
  'Its enterprise application has "Enabled for users to sign in" set to no.',
  ({ clientId }) => `az ad sp update --id ${clientId} --set accountEnabled=true`,
);

const NO_TENANT = rejected(
  'The tenant is not known.',
  'tenant-id is the wrong id (a subscription id looks the same), or the tenant is in another cloud.',
  ({ environment }) => `${WHERE_IDS}\nazure-environment: ${environment.name}   # or the cloud the tenant is in`,
);

const OTHER_CLOUD = rejected(
  'The tenant does not take identities from this cloud.',
  'Application and tenant are in different clouds of Microsoft.',
  ({ environment }) => `azure-environment: ${environment.name}   # has to be the cloud of the tenant`,
);

const WRONG_SCOPE = rejected(
  'Entra does not know the resource the access token was asked for.',
  'The scope belongs to another cloud, or nothing of Azure AI was ever created in this tenant.',
  ({ environment, scope }) =>
    `azure-scope: ${environment.cognitive}/.default   # Foundry projects: ${environment.foundryProject}/.default; asked for: ${scope}`,
);

const STALE: Row = {
  code: 'exchange-expired',
  retry: 'stale',
  what: 'Entra says the identity token is outside the time it is valid.',
  likely:
    'A fresh token was refused as well: the clock of a self-hosted issuer is off, or the token cannot be minted again.',
  fix: () => 'Compare the clock of the runner and of the issuer (date -u) with real time.',
};

const BAD_SIGNATURE = rejected(
  'Entra could not verify the signature of the identity token.',
  'The keys of the issuer were changed a moment ago, or Entra cannot fetch them.',
  ({ claims }) =>
    `Check that ${claims.iss ?? 'the issuer'}/.well-known/openid-configuration and its keys can be fetched from anywhere.`,
  'once',
);

const BAD_ASSERTION = rejected(
  'Entra does not accept the identity token.',
  'It has expired, was changed on its way, or its issuer is not what the credential names.',
  addCredential,
  'stale',
);

const BAD_SECRET = rejected(
  'Entra was given a client secret that is wrong or expired.',
  'We send none: something between the runner and Entra changes the request.',
  ({ endpoint }) =>
    `Check what answers at ${endpoint} (azure-authority-host, proxy); then delete the secret of the application.`,
);

const POLICY = denied(
  'A policy of the tenant forbids federation with this issuer.',
  'An administrator allows federated credentials for certain issuers only.',
);

const IDENTITY_KIND = denied(
  'This kind of identity may not sign in here.',
  'A policy of the tenant, or of the resource, admits other kinds of identities only.',
);

const CONDITIONAL_ACCESS: Row = {
  code: 'exchange-denied',
  retry: 'permanent',
  what: 'Conditional access of the tenant blocks this sign-in.',
  likely: 'A policy for workload identities admits certain addresses only; the runner has another.',
  fix: ({ clientId }) => `Let the policy admit application ${clientId} from the addresses of the runner.`,
};

const THROTTLED: Row = {
  code: 'exchange-throttled',
  retry: 'transient',
  what: 'Entra kept throttling.',
  likely: 'Many jobs of the tenant sign in at the same time.',
  fix: () => 'Spread the jobs, or run this one again later.',
};

const INTERNAL: Row = {
  code: 'exchange-failed',
  retry: 'transient',
  what: 'Entra answered with a passing error.',
  likely: 'A passing fault of the service, or of a proxy on the way.',
  fix: () => LATER,
};

const UNKNOWN: Row = {
  code: 'exchange-failed',
  retry: 'permanent',
  what: 'Entra refused the exchange.',
  likely: 'A reason this version does not know.',
  fix: () => 'Look the number up: https://login.microsoftonline.com/error',
};

const GARBAGE: Row = {
  code: 'exchange-malformed',
  retry: 'permanent',
  what: 'The token endpoint gave an answer that is not from Entra.',
  likely: 'A proxy, a captive portal or a wrong azure-authority-host answered instead.',
  fix: ({ endpoint }) =>
    `Ask ${endpoint} from the runner by hand, and check azure-authority-host and the proxy variables.`,
};

const NOT_SENT: Row = {
  code: 'exchange-failed',
  retry: 'permanent',
  what: 'The Azure SDK did not send the request.',
  likely: 'This is a defect in keyless-agent or a condition it does not know.',
  fix: () => 'Please report it with the version (keyless-agent --version) and the job log.',
};

/** Rows by AADSTS number: advice, and the retry class where `error` leaves it open. */
const BY_NUMBER: Readonly<Record<string, Row>> = {
  70021: NO_MATCH,
  700211: NO_ISSUER,
  700212: NO_AUDIENCE,
  700213: NO_SUBJECT,
  7002138: CASE_DIFFERS,
  70025: NO_CREDENTIALS,
  700016: NO_APPLICATION,
  7000229: NO_PRINCIPAL,
  7000112: DISABLED,
  90002: NO_TENANT,
  700024: STALE,
  500133: STALE,
  700027: BAD_SIGNATURE,
  50013: BAD_ASSERTION,
  7000215: BAD_SECRET,
  7000222: BAD_SECRET,
  700223: POLICY,
  700238: POLICY,
  70052: IDENTITY_KIND,
  900382: OTHER_CLOUD,
  500011: WRONG_SCOPE,
  70011: WRONG_SCOPE,
  1002012: WRONG_SCOPE,
  53003: CONDITIONAL_ACCESS,
  90006: INTERNAL,
  90024: INTERNAL,
  90033: INTERNAL,
  90055: THROTTLED,
};

/** Rows by `error` (RFC 6749 §5.2 and Microsoft's own), where no number tells more. */
const BY_ERROR: Readonly<Record<string, Row>> = {
  invalid_client: denied(
    'Entra does not accept this job for the application.',
    'The federated credential, the application or the token does not fit.',
  ),
  unauthorized_client: NO_APPLICATION,
  invalid_grant: BAD_ASSERTION,
  invalid_scope: WRONG_SCOPE,
  invalid_resource: WRONG_SCOPE,
  access_denied: CONDITIONAL_ACCESS,
  interaction_required: CONDITIONAL_ACCESS,
};

/** `error` says it passes, whatever the number. */
const PASSING = new Set(['temporarily_unavailable', 'server_error']);

/** What came back → our error and whether trying again makes sense. Nothing of the answer's text gets through. */
export function explain(outcome: Outcome, facts: ExchangeFacts): Refusal {
  const { response, thrown } = outcome;
  if (thrown !== undefined) return refusal(networkRow(thrown), {}, facts);
  if (!response) return refusal(NOT_SENT, {}, facts);
  const seen = observe(response.status, response.body);
  if (response.status === 200) {
    return { error: malformed(outcome.lacks ?? 'the SDK does not take it', facts), retry: 'permanent', afterMs: 0 };
  }
  return refusal(rowOf(seen), seen, facts, retryAfterMs(response.headers['retry-after']));
}

/** The answer was a success by its status, but has not what a credential needs. `missing` names the part. */
export function malformed(missing: string, facts: ExchangeFacts): KeylessError {
  return new KeylessError('exchange-malformed', `${GARBAGE.what} (${missing})`, {
    likely: GARBAGE.likely,
    fix: GARBAGE.fix(facts),
    facts: shownFacts({}, facts),
  });
}

/** The credential is for something else than was asked for. `input` decides what is expected. */
export function mismatch(found: string, expected: string, input: string, facts: ExchangeFacts): KeylessError {
  return new KeylessError('account-mismatch', `The access token is for ${found}, not for ${expected}.`, {
    likely: `${input} names another one than is meant, or the token endpoint is not Entra.`,
    fix: `${WHERE_IDS}\nCheck azure-authority-host when it is given.`,
    facts: shownFacts({}, facts),
  });
}

interface Seen {
  readonly status?: number;
  readonly error?: string | undefined;
  /** The AADSTS number. */
  readonly number?: string | undefined;
  /** Read to tell causes apart, never shown. */
  readonly description?: string;
  readonly traceId?: string | undefined;
  readonly correlationId?: string | undefined;
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function observe(status: number, body: string): Seen {
  const fields = objectOf(body) ?? {};
  const description = typeof fields.error_description === 'string' ? fields.error_description : '';
  const listed = Array.isArray(fields.error_codes) ? fields.error_codes.map(String) : [];
  const numbers = [/^AADSTS(\d{4,8})\b/.exec(description)?.[1], ...listed].filter(
    (text): text is string => text !== undefined && /^\d{4,8}$/.test(text),
  );
  const known = numbers.find((number) => BY_NUMBER[number] !== undefined);
  return {
    status,
    error: matching(fields.error, /^[a-z_]{3,40}$/),
    number: known ?? numbers[0],
    description,
    traceId: matching(fields.trace_id, GUID),
    correlationId: matching(fields.correlation_id, GUID),
  };
}

function matching(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}

function rowOf({ status = 0, error, number = '', description = '' }: Seen): Row {
  const row = BY_NUMBER[number];
  if (status === 429) return THROTTLED;
  if (status >= 500 || PASSING.has(error ?? '')) return row?.retry === 'transient' ? row : INTERNAL;
  if (row === NO_SUBJECT && /case-insensitive/i.test(description)) return CASE_DIFFERS;
  if (row) return row;
  if (error === undefined) return GARBAGE;
  return BY_ERROR[error] ?? UNKNOWN;
}

/** Seconds as Entra sends them; dates are not used there. */
function retryAfterMs(value: string | undefined): number {
  return value !== undefined && /^\d{1,5}$/.test(value) ? Number(value) * 1000 : 0;
}

const RETRY_NETWORK = 'Check the proxy variables and the firewall of the runner, then run the job again.';

function unreachable(what: string, likely: string, retry: RetryClass, fix: string = RETRY_NETWORK): Row {
  return { code: 'exchange-unreachable', retry, what, likely, fix: () => fix };
}

const NETWORK: Readonly<Partial<Record<HttpFault, Row>>> = {
  timeout: unreachable(
    'Entra did not answer in time.',
    'The network drops the connection, or a proxy is needed.',
    'transient',
  ),
  refused: unreachable(
    'The connection to Entra was refused.',
    'Nothing listens at that address, or a firewall refuses.',
    'transient',
  ),
  reset: unreachable(
    'The connection to Entra broke.',
    'A passing network fault, or a proxy that cuts connections.',
    'transient',
  ),
  dns: unreachable(
    'The name of the sign-in could not be resolved.',
    'A misspelt azure-authority-host, or no name resolution on the runner.',
    'transient',
  ),
  tls: unreachable(
    'The TLS certificate of the sign-in was not accepted.',
    'A proxy that opens TLS with its own certificate authority.',
    'permanent',
    'env:\n  NODE_EXTRA_CA_CERTS: /path/to/your-ca.pem',
  ),
  'too-large': GARBAGE,
};

const NO_ANSWER = unreachable('Entra could not be reached.', 'A fault of the network or of a proxy.', 'transient');

function networkRow(thrown: unknown): Row {
  return (thrown instanceof HttpError && NETWORK[thrown.fault]) || NO_ANSWER;
}

function refusal(row: Row, seen: Seen, facts: ExchangeFacts, afterMs = 0): Refusal {
  const number = seen.number === undefined ? '' : ` (AADSTS${seen.number})`;
  const place = row.code === 'exchange-unreachable' ? ` (${facts.endpoint})` : '';
  const look = row === UNKNOWN && seen.number !== undefined ? `?code=${seen.number}` : '';
  const error = new KeylessError(row.code, `${row.what}${number}${place}`, {
    likely: row.likely,
    fix: `${row.fix(facts)}${look}`,
    facts: shownFacts(seen, facts),
  });
  return { error, retry: row.retry, afterMs };
}

function shownFacts(seen: Seen, facts: ExchangeFacts): Record<string, string> {
  return {
    ...(seen.number !== undefined ? { 'entra-code': `AADSTS${seen.number}` } : {}),
    ...(seen.error !== undefined ? { 'entra-error': seen.error } : {}),
    ...(seen.status !== undefined ? { 'http-status': String(seen.status) } : {}),
    ...(seen.traceId !== undefined ? { 'trace-id': seen.traceId } : {}),
    ...(seen.correlationId !== undefined ? { 'correlation-id': seen.correlationId } : {}),
    endpoint: facts.endpoint,
    tenant: facts.tenant,
    client: facts.clientId,
    scope: facts.scope,
    ...safeClaims(facts.claims),
  };
}

/** The command that adds the credential this job needs, with what to look at when one is there already. */
function addCredential({ claims, clientId }: ExchangeFacts): string {
  const command = federatedCredentialCommand(claims, clientId);
  if (command === undefined) return `Compare the federated credentials of application ${clientId} with the claims.`;
  const note = subjectNote(claims);
  return [
    'Federated credential for exactly this job, letter by letter (issuer, subject, audience; upper and lower case count):',
    command,
    'Is it there and still refused: delete it and create it anew; a change may take two minutes to be seen.',
    ...(note === undefined ? [] : [note]),
    ...reachable(claims),
  ].join('\n');
}

/** Entra fetches the issuer's keys itself: a private GitHub Enterprise Server has to be reachable for it. */
function reachable(claims: Claims): string[] {
  const own = /^https:\/\/[^/]+\/_services\/token$/.test(claims.iss ?? '');
  return own
    ? [`Entra fetches the keys of ${claims.iss} itself, so that address has to be reachable from the internet.`]
    : [];
}
