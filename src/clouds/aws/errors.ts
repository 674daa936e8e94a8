/**
 * Every answer STS gives when it refuses, said in our words: what, why, what to write, and whether to try again.
 * In: what the SDK threw, the claims · out: a KeylessError and its retry class. Talks to no host.
 * Trap: SDK class names end in `Exception` where the wire code does not (MalformedPolicyDocument), so both are one row here.
 * STS never says which claim failed; its own text is read for telling causes apart and is never shown.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors
 */
import { type Code, KeylessError } from '../../core/errors.ts';
import { type Claims, safeClaims } from '../../core/identity.ts';
import { formatDuration } from '../../core/inputs.ts';
import type { RoleArn } from './arn.ts';
import { providerName, subjectNote, trustPolicy } from './trust.ts';

/**
 * permanent: one try · once: one more try · transient: bounded back-off · stale: once more with a fresh identity token.
 */
export type RetryClass = 'permanent' | 'once' | 'transient' | 'stale';

export interface ExchangeFacts {
  readonly role: RoleArn;
  readonly region: string;
  /** Host and port only. */
  readonly endpoint: string;
  readonly audience?: string | undefined;
  readonly durationSeconds: number;
  /** Undefined with role chaining. */
  readonly claims?: Claims | undefined;
}

export interface Refusal {
  readonly error: KeylessError;
  readonly retry: RetryClass;
}

interface Row {
  readonly code: Code;
  readonly retry: RetryClass;
  readonly what: string;
  readonly likely: string;
  readonly fix: (facts: ExchangeFacts) => string;
}

const LATER = 'Run the job again in a few minutes; https://health.aws.amazon.com shows known incidents.';

const NO_PROVIDER: Row = {
  code: 'exchange-rejected',
  retry: 'permanent',
  what: 'AWS STS does not know this identity provider.',
  likely: 'The account has no OIDC provider for this issuer, or the role is in another account than the provider.',
  fix: ({ claims, audience, role }) =>
    `In account ${role.account}:\n  aws iam create-open-id-connect-provider --url ${claims?.iss ?? 'https://token.actions.githubusercontent.com'} --client-id-list ${audience ?? 'sts.amazonaws.com'}${reachable(claims)}`,
};

const WRONG_AUDIENCE: Row = {
  code: 'exchange-rejected',
  retry: 'permanent',
  what: 'AWS STS does not accept the audience of the identity token.',
  likely: "The identity provider's list of client ids (audiences) does not have it.",
  fix: ({ claims, audience, role }) =>
    `In account ${role.account}:\n  aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn arn:${role.partition}:iam::${role.account}:oidc-provider/${providerName(claims?.iss ?? '')} --client-id ${audience ?? 'sts.amazonaws.com'}\nor name an audience the provider has:\n  audience: ${role.partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com'}`,
};

const NO_KEY: Row = {
  code: 'exchange-rejected',
  retry: 'once',
  what: "AWS STS could not get the identity provider's signing keys.",
  likely: 'The issuer is not reachable from the internet, or was for a moment not.',
  fix: ({ claims }) =>
    `Check that ${claims?.iss ?? 'the issuer'}/.well-known/openid-configuration and its keys can be fetched from anywhere.`,
};

const BAD_TOKEN: Row = {
  code: 'exchange-rejected',
  retry: 'permanent',
  what: 'AWS STS does not accept the identity token.',
  likely: 'The identity provider in the account does not fit the token: another issuer, audience or thumbprint.',
  fix: ({ claims, audience, role }) =>
    `Compare the provider in account ${role.account} with the token: url ${claims?.iss ?? '(no issuer)'}, client id ${audience ?? '(none)'}.${trust(claims, role)}`,
};

const TOO_LONG: Row = {
  code: 'exchange-duration',
  retry: 'permanent',
  what: 'The role does not allow a session this long.',
  likely: "The requested lifetime is above the role's MaxSessionDuration (or above one hour with role chaining).",
  fix: ({ durationSeconds, role }) =>
    `role-duration-seconds: 3600   # asked for: ${durationSeconds}\nor raise the role's limit:\n  aws iam update-role --role-name ${role.name} --max-session-duration ${Math.max(3600, durationSeconds)}`,
};

const BAD_VALUE: Row = {
  code: 'exchange-failed',
  retry: 'permanent',
  what: 'AWS STS refused a value of the request.',
  likely: 'A role name, session name or policy ARN that AWS does not accept.',
  fix: () => 'Check role-to-assume, role-session-name and managed-session-policies.',
};

const DENIED: Row = {
  code: 'exchange-denied',
  retry: 'permanent',
  what: "The role's trust policy does not admit this job.",
  likely: 'The role does not exist, or its condition on sub or aud does not match the claims of this token.',
  fix: ({ claims, role }) => `Compare the role's trust policy with the claims.${trust(claims, role)}`,
};

const CHAIN_DENIED: Row = {
  code: 'exchange-denied',
  retry: 'permanent',
  what: 'The credentials of this step may not assume the role.',
  likely: "The role's trust policy does not name the calling role, or that role lacks sts:AssumeRole.",
  fix: ({ role }) =>
    `Trust policy of ${role.arn}:\n${JSON.stringify(
      {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { AWS: `arn:${role.partition}:iam::<account>:role/<calling-role>` },
            Action: 'sts:AssumeRole',
          },
        ],
      },
      null,
      2,
    )}`,
};

const CHAIN_INVALID: Row = {
  code: 'exchange-rejected',
  retry: 'permanent',
  what: 'AWS STS does not accept the credentials already in the environment.',
  likely: 'AWS_ACCESS_KEY_ID and the others are expired, incomplete or of another partition.',
  fix: () => 'role-chaining: false   # use the identity token of the job, or get fresh credentials in the step before',
};

const STALE: Row = {
  code: 'exchange-expired',
  retry: 'stale',
  what: 'AWS STS says the identity token has expired.',
  likely: 'A fresh token was refused as well: the clock of the runner or of a self-hosted issuer is off.',
  fix: () => 'Compare the clock of the runner (date -u) with real time.',
};

const THROTTLED: Row = {
  code: 'exchange-throttled',
  retry: 'transient',
  what: 'AWS STS kept throttling.',
  likely: 'Many jobs of the account exchange tokens at the same time.',
  fix: () => 'Spread the jobs, or use the STS endpoint of another region (sts-endpoint).',
};

const INTERNAL: Row = {
  code: 'exchange-failed',
  retry: 'transient',
  what: 'AWS STS answered with an internal error.',
  likely: 'A passing fault of the service, or of a proxy on the way.',
  fix: () => LATER,
};

const PROVIDER_UNREACHABLE: Row = {
  code: 'exchange-unreachable',
  retry: 'transient',
  what: 'AWS STS could not reach the identity provider.',
  likely: 'The issuer did not answer in time.',
  fix: ({ claims }) => `Check that ${claims?.iss ?? 'the issuer'} answers from the internet, then run the job again.`,
};

const CLAIM_REJECTED: Row = {
  code: 'exchange-rejected',
  retry: 'permanent',
  what: 'The identity provider rejected the claims.',
  likely: 'The claim is invalid or was revoked at the identity provider.',
  fix: ({ claims, role }) =>
    `Run the job again; if it stays, compare the claims with the trust policy.${trust(claims, role)}`,
};

const BAD_POLICY: Row = {
  code: 'exchange-policy',
  retry: 'permanent',
  what: 'AWS STS does not accept the session policy.',
  likely: 'inline-session-policy or managed-session-policies is not a valid IAM policy.',
  fix: () => 'Leave inline-session-policy out: the default allows calling the listed models and nothing else.',
};

const PACKED: Row = {
  code: 'exchange-policy',
  retry: 'permanent',
  what: 'The session policy is too large once AWS has packed it.',
  likely: 'AWS packs policies and session tags into a limit of its own, below the 2,048 characters.',
  fix: () => 'Name fewer allowed-models, or shorten inline-session-policy and managed-session-policies.',
};

const REGION_OFF: Row = {
  code: 'exchange-region',
  retry: 'permanent',
  what: 'STS is switched off in this region for the account.',
  likely: 'The region is opt-in and the account has not opted in.',
  fix: ({ region, role }) =>
    `In account ${role.account}: aws account enable-region --region-name ${region}\nor use a region that is on:\n  aws-region: us-east-1`,
};

const SKEWED: Row = {
  code: 'exchange-failed',
  retry: 'permanent',
  what: 'AWS STS says the request was signed at another time.',
  likely: 'The clock of the runner is off.',
  fix: () => 'Compare the clock of the runner (date -u) with real time.',
};

const UNKNOWN: Row = {
  code: 'exchange-failed',
  retry: 'permanent',
  what: 'AWS STS refused the exchange.',
  likely: 'A code this version does not know.',
  fix: () => 'Look the code up: https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
};

const GARBAGE: Row = {
  code: 'exchange-malformed',
  retry: 'permanent',
  what: 'The token endpoint gave an answer that is not from STS.',
  likely: 'A proxy, a captive portal or a wrong sts-endpoint answered instead.',
  fix: ({ endpoint }) => `Ask ${endpoint} from the runner by hand, and check sts-endpoint and the proxy variables.`,
};

/** Rows by wire code without `Exception`. */
const ROWS: Readonly<Record<string, Row>> = {
  AccessDenied: DENIED,
  ExpiredToken: STALE,
  IDPCommunicationError: PROVIDER_UNREACHABLE,
  IDPRejectedClaim: CLAIM_REJECTED,
  MalformedPolicyDocument: BAD_POLICY,
  PackedPolicyTooLarge: PACKED,
  RegionDisabled: REGION_OFF,
  RequestExpired: SKEWED,
  Throttling: THROTTLED,
  ThrottledRequest: THROTTLED,
  RequestThrottled: THROTTLED,
  RequestLimitExceeded: THROTTLED,
  TooManyRequests: THROTTLED,
  SlowDown: THROTTLED,
  BandwidthLimitExceeded: THROTTLED,
  InternalFailure: INTERNAL,
  InternalError: INTERNAL,
  InternalServerError: INTERNAL,
  ServiceUnavailable: INTERNAL,
  RequestTimeout: INTERNAL,
  InvalidClientTokenId: CHAIN_INVALID,
  UnrecognizedClient: CHAIN_INVALID,
  SignatureDoesNotMatch: CHAIN_INVALID,
  IncompleteSignature: CHAIN_INVALID,
  MissingAuthenticationToken: CHAIN_INVALID,
  AuthFailure: CHAIN_INVALID,
};

/** What was thrown → our error and whether trying again makes sense. Nothing of the response's text gets through. */
export function explain(thrown: unknown, facts: ExchangeFacts): Refusal {
  const seen = observe(thrown);
  // A success that breaks off in the middle is a broken connection too.
  const network = seen.status === undefined || seen.status < 400 ? NETWORK[seen.fault ?? ''] : undefined;
  const row = network ?? rowOf(seen, facts);
  const what = network ? `${row.what} (${facts.endpoint})` : row.what;
  return {
    retry: row.retry,
    error: new KeylessError(row.code, what, {
      likely: row.likely,
      fix: row.fix(facts),
      facts: shownFacts(seen, facts),
    }),
  };
}

/** The answer was a success by its status, but has not what a credential needs. `missing` names the part. */
export function malformed(missing: string, facts: ExchangeFacts): KeylessError {
  return new KeylessError('exchange-malformed', `${GARBAGE.what} (${missing})`, {
    likely: GARBAGE.likely,
    fix: GARBAGE.fix(facts),
    facts: shownFacts({}, facts),
  });
}

/** The credential belongs to an account that was not expected. */
export function accountMismatch(account: string, expected: readonly string[], facts: ExchangeFacts): KeylessError {
  return new KeylessError(
    'account-mismatch',
    `The credential belongs to account ${account}, not to ${expected.join(' or ')}.`,
    {
      likely: 'role-to-assume or allowed-account-ids names the wrong account, or the token endpoint is not AWS.',
      fix: `allowed-account-ids: ${account}   # only if that account is meant`,
      facts: shownFacts({}, facts),
    },
  );
}

interface Seen {
  readonly code?: string | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  /** Read to tell causes apart, never shown. */
  readonly message?: string | undefined;
  readonly fault?: string | undefined;
}

interface Thrown {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly Code?: unknown;
  readonly message?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: unknown; readonly requestId?: unknown } | undefined;
  readonly $response?: { readonly statusCode?: unknown } | undefined;
}

function observe(thrown: unknown): Seen {
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Thrown;
  const status = error.$metadata?.httpStatusCode ?? error.$response?.statusCode;
  const requestId = error.$metadata?.requestId;
  const code = [error.Code, error.name].find((text) => typeof text === 'string' && /^[A-Za-z]{1,64}$/.test(text));
  return {
    code: typeof code === 'string' ? code.replace(/Exception$/, '') : undefined,
    status: typeof status === 'number' ? status : undefined,
    requestId: typeof requestId === 'string' && /^[0-9a-f-]{36}$/.test(requestId) ? requestId : undefined,
    message: typeof error.message === 'string' ? error.message : undefined,
    fault: faultOf(error),
  };
}

function rowOf({ code = '', status, message = '' }: Seen, { claims }: ExchangeFacts): Row {
  if (code === 'InvalidIdentityToken') {
    if (/retrieve verification key/i.test(message)) return NO_KEY;
    if (/No OpenIDConnect provider/i.test(message)) return NO_PROVIDER;
    return /audience/i.test(message) ? WRONG_AUDIENCE : BAD_TOKEN;
  }
  if (code === 'ValidationError' || code === 'Validation')
    return /DurationSeconds|MaxSessionDuration/i.test(message) ? TOO_LONG : BAD_VALUE;
  if (claims === undefined && code === 'AccessDenied') return CHAIN_DENIED;
  if (claims === undefined && code === 'ExpiredToken') return CHAIN_INVALID;
  const row = Object.hasOwn(ROWS, code) ? ROWS[code] : undefined;
  if (row) return row;
  if (status === 429) return THROTTLED;
  if (status !== undefined && status >= 500) return INTERNAL;
  return code === '' || NOT_STS.has(code) || status === undefined || status < 400 ? GARBAGE : UNKNOWN;
}

/** Names of errors a reader of XML makes, or the SDK when no code was in the answer. */
const NOT_STS = new Set(['Unknown', 'Error', 'SyntaxError', 'TypeError', 'RangeError', 'NotFound', 'STSService']);

const RETRY_NETWORK = 'Check the proxy variables and the firewall of the runner, then run the job again.';

function unreachable(what: string, likely: string, retry: RetryClass, fix: string = RETRY_NETWORK): Row {
  return { code: 'exchange-unreachable', retry, what, likely, fix: () => fix };
}

const NETWORK: Readonly<Record<string, Row>> = {
  timeout: unreachable(
    'AWS STS did not answer in time.',
    'The network drops the connection, or a proxy is needed.',
    'transient',
  ),
  refused: unreachable(
    'The connection to AWS STS was refused.',
    'Nothing listens at that address, or a firewall refuses.',
    'transient',
  ),
  reset: unreachable(
    'The connection to AWS STS broke.',
    'A passing network fault, or a proxy that cuts connections.',
    'transient',
  ),
  dns: unreachable(
    'The name of the STS endpoint could not be resolved.',
    'A misspelt sts-endpoint or aws-region, or no name resolution on the runner.',
    'transient',
  ),
  tls: unreachable(
    'The TLS certificate of the STS endpoint was not accepted.',
    'A proxy that opens TLS with its own certificate authority.',
    'permanent',
    'env:\n  NODE_EXTRA_CA_CERTS: /path/to/your-ca.pem',
  ),
};

const NETWORK_CODES: readonly (readonly [RegExp, keyof typeof NETWORK])[] = [
  [/^(?:ETIMEDOUT|ESOCKETTIMEDOUT|ERR_SOCKET_CONNECTION_TIMEOUT|TimeoutError|AbortError)$/, 'timeout'],
  [/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EACCES)$/, 'refused'],
  [/^(?:ECONNRESET|EPIPE|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE|HPE_.*)$/, 'reset'],
  [/^(?:ENOTFOUND|EAI_AGAIN|EAI_FAIL)$/, 'dns'],
  [/^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|EPROTO$)/, 'tls'],
];

/** The code tells most, then the message (the SDK wraps what is not its realm's Error and keeps only that), then the name. */
function faultOf({ code, name, message }: Thrown): string | undefined {
  const words =
    typeof message === 'string'
      ? (message.replace('socket hang up', 'ECONNRESET').match(/\b[A-Z][A-Z_]{4,}\b/g) ?? [])
      : [];
  for (const text of [code, ...words, name]) {
    const known = typeof text === 'string' ? NETWORK_CODES.find(([pattern]) => pattern.test(text)) : undefined;
    if (known) return known[1];
  }
  return undefined;
}

function shownFacts(seen: Seen, facts: ExchangeFacts): Record<string, string> {
  return {
    ...(seen.code !== undefined && !NOT_STS.has(seen.code) ? { 'sts-code': seen.code } : {}),
    ...(seen.status !== undefined ? { 'http-status': String(seen.status) } : {}),
    ...(seen.requestId !== undefined ? { 'request-id': seen.requestId } : {}),
    endpoint: facts.endpoint,
    role: facts.role.arn,
    'asked-duration': formatDuration(facts.durationSeconds),
    ...(facts.claims ? safeClaims(facts.claims) : {}),
  };
}

function trust(claims: Claims | undefined, role: RoleArn): string {
  const policy = claims && trustPolicy(claims, role);
  if (policy === undefined) return '';
  const note = subjectNote(claims ?? {});
  return `\nTrust policy of ${role.arn} for exactly this job:\n${policy}${note === undefined ? '' : `\n${note}`}${reachable(claims)}`;
}

/** STS fetches the issuer's keys itself: a private GitHub Enterprise Server has to be reachable for it. */
function reachable(claims: Claims | undefined): string {
  const own = /^https:\/\/[^/]+\/_services\/token$/.test(claims?.iss ?? '');
  return own
    ? `\nAWS fetches the keys of ${claims?.iss} itself, so that address has to be reachable from the internet.`
    : '';
}
