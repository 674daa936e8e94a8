/**
 * AWS STS on loopback, query protocol 2011-06-15: AssumeRoleWithWebIdentity, AssumeRole, GetCallerIdentity.
 * In: form posts. Out: XML as the service writes it. Hosts: 127.0.0.1 only (the issuer's keys are fetched from loopback).
 * Trap: wire codes carry no `Exception` suffix where the SDK's class names do.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
import { randomUUID } from 'node:crypto';
import { type AwsSession, AwsSessions, awsIdentifier } from './aws-credentials.ts';
import { type SignatureProblem, verifySignedRequest } from './aws-sigv4.ts';
import {
  decide,
  decideTrust,
  deniedMessage,
  type Grants,
  type PolicyDocument,
  PolicySyntaxError,
  parseSessionPolicy,
  refusal,
} from './iam-policy.ts';
import { IssuerKeys, type TrustedIssuer } from './issuer-keys.ts';
import { audiencesOf, type Claims, readJwt } from './json-web-token.ts';
import type { Reply, WireFault, WireRequest } from './loopback-server.ts';
import { type AskedRefusal, type EmulatorOptions, inFull, type Service, startService } from './service.ts';

/** A registered OIDC provider of the account. */
export interface OidcProvider extends TrustedIssuer {
  readonly audiences: readonly string[];
}

export interface Role {
  readonly arn: string;
  readonly trust: PolicyDocument;
  /** Inline policies. */
  readonly policies: readonly PolicyDocument[];
  /** Attached managed policies, by ARN. */
  readonly attached?: Readonly<Record<string, PolicyDocument>>;
  /** Service control policy of the account's organisation. */
  readonly organisation?: PolicyDocument;
  /** Permissions boundary, a managed policy. */
  readonly boundary?: { readonly arn: string; readonly document: PolicyDocument };
  /** 3600 … 43200, default 3600. */
  readonly maxSessionSeconds?: number;
}

/** `Throttling`, `IDPCommunicationError` … by wire code. */
export type StsFault =
  | WireFault
  | { readonly kind: 'error'; readonly code: string; readonly status?: number; readonly message?: string };

export interface AwsStsOptions extends EmulatorOptions {
  readonly region: string;
  readonly roles: readonly Role[];
  readonly providers: readonly OidcProvider[];
  /** Managed policies by ARN, for PolicyArns. */
  readonly managedPolicies?: Readonly<Record<string, PolicyDocument>>;
  readonly sessions?: AwsSessions;
}

export interface AwsSts extends Service<StsFault> {
  readonly sessions: AwsSessions;
}

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';
const SHORTEST_SECONDS = 900;
const DEFAULT_SECONDS = 3600;
const CHAINED_LONGEST_SECONDS = 3600;
const POLICY_CHARACTERS = 2048;
const LONGEST_TOKEN = 20_000;

/** Starts the service. */
export async function startAwsSts(options: AwsStsOptions): Promise<AwsSts> {
  const sts = new Sts(options, options.sessions ?? new AwsSessions());
  const service = await startService<StsFault>({
    ...options,
    service: 'sts',
    handle: (request, _now, fault) => (fault?.kind === 'error' ? errorReply(faultError(fault)) : sts.answer(request)),
  });
  return { ...service, sessions: sts.sessions };
}

/** An error answer of the service. */
class StsError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const validation = (message: string): StsError => new StsError(400, 'ValidationError', message);
const constraint = (name: string, value: string, must: string): StsError =>
  validation(
    `1 validation error detected: Value '${value}' at '${name}' failed to satisfy constraint: Member must ${must}`,
  );

const KNOWN_FAULTS: Readonly<Record<string, readonly [number, string]>> = {
  Throttling: [400, 'Rate exceeded'],
  IDPCommunicationError: [400, 'Could not communicate with the identity provider.'],
  IDPRejectedClaim: [403, 'The identity provider reported that authentication failed.'],
  RegionDisabledException: [
    403,
    'STS is not activated in this region for this account. Your account administrator can activate STS in this region using the IAM Console.',
  ],
  ExpiredTokenException: [400, 'The web identity token that was passed is expired or is not valid.'],
  InvalidIdentityToken: [
    400,
    "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
  ],
  AccessDenied: [403, 'Not authorized to perform sts:AssumeRoleWithWebIdentity'],
  MalformedPolicyDocument: [400, 'Syntax errors in policy.'],
  PackedPolicyTooLarge: [400, 'PackedPolicy size exceeds the allowed limit.'],
  InternalFailure: [500, 'The request processing has failed because of an unknown error, exception or failure.'],
  ServiceUnavailable: [503, 'The request has failed due to a temporary failure of the server.'],
};

function faultError(fault: AskedRefusal): StsError {
  return new StsError(...inFull(fault, KNOWN_FAULTS));
}

type Form = URLSearchParams;

class Sts {
  readonly sessions: AwsSessions;
  readonly #options: AwsStsOptions;
  readonly #clock: () => number;
  readonly #keys = new IssuerKeys();
  readonly #roleIds = new Map<string, string>();

  constructor(options: AwsStsOptions, sessions: AwsSessions) {
    this.#options = options;
    this.sessions = sessions;
    this.#clock = options.clock ?? Date.now;
  }

  async answer(request: WireRequest): Promise<Reply> {
    const form = new URLSearchParams(request.body.toString('utf8'));
    const action = form.get('Action') ?? '';
    try {
      if (request.method !== 'POST') throw new StsError(400, 'InvalidAction', 'Only POST is emulated.');
      if (form.get('Version') !== '2011-06-15') {
        throw new StsError(
          400,
          'InvalidAction',
          `Could not find operation ${action} for version ${form.get('Version')}`,
        );
      }
      return { ...(await this.#act(action, form, request)), action };
    } catch (error) {
      if (error instanceof StsError) return { ...errorReply(error), action };
      throw error;
    }
  }

  async #act(action: string, form: Form, request: WireRequest): Promise<Reply> {
    if (action === 'AssumeRoleWithWebIdentity') return this.#assumeWithWebIdentity(form);
    if (action === 'AssumeRole') return this.#assumeRole(form, this.#signer(request));
    if (action === 'GetCallerIdentity') return callerIdentity(this.#signer(request));
    throw new StsError(400, 'InvalidAction', `Could not find operation ${action} for version 2011-06-15`);
  }

  async #assumeWithWebIdentity(form: Form): Promise<Reply> {
    const ask = readAsk(form);
    const session = this.#readSessionPolicies(form);
    const { provider, claims } = await this.#identify(form.get('WebIdentityToken') ?? '');
    const role = this.#options.roles.find(({ arn }) => arn === ask.roleArn);
    const host = provider.issuer.replace(/^https?:\/\//, '');
    const trusted =
      role !== undefined &&
      decideTrust(role.trust, {
        action: 'sts:AssumeRoleWithWebIdentity',
        principal: { type: 'Federated', names: [providerArn(role.arn, host)] },
        context: claimContext(host, claims),
      }) === 'allow';
    if (!role || !trusted) {
      throw new StsError(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
    }
    checkLongest(ask.seconds, role);
    const minted = this.#mint(role, ask, session);
    return success(
      'AssumeRoleWithWebIdentity',
      `${element('SubjectFromWebIdentityToken', String(claims.sub))}${element('Audience', audiencesOf(claims)[0] ?? '')}${assumed(minted)}${credentials(minted)}${element('Provider', providerArn(role.arn, host))}${element('PackedPolicySize', packedSize(form))}`,
      minted.arn,
    );
  }

  #assumeRole(form: Form, caller: AwsSession): Reply {
    const ask = readAsk(form);
    const session = this.#readSessionPolicies(form);
    const role = this.#options.roles.find(({ arn }) => arn === ask.roleArn);
    this.#checkMayAssume(role, ask.roleArn, caller, 'sts:AssumeRole');
    if (form.has('Tags.member.1.Key')) this.#checkMayAssume(role, ask.roleArn, caller, 'sts:TagSession');
    if (ask.seconds > CHAINED_LONGEST_SECONDS) {
      throw validation(
        'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
      );
    }
    const minted = this.#mint(role as Role, ask, session);
    return success(
      'AssumeRole',
      `${assumed(minted)}${credentials(minted)}${element('PackedPolicySize', packedSize(form))}`,
      caller.arn,
    );
  }

  /** A trust that names the caller's role is enough by itself; one that names the account also needs the caller's own policies. */
  #checkMayAssume(role: Role | undefined, roleArn: string, caller: AwsSession, action: string): void {
    const request = { action, resource: roleArn };
    const names = [caller.roleArn, caller.arn];
    const root = caller.roleArn.replace(/role\/.*$/, 'root');
    const trusts = (who: readonly string[]): boolean =>
      role !== undefined &&
      decideTrust(role.trust, { action, principal: { type: 'AWS', names: who }, context: {} }) === 'allow';
    const own = refusal(caller.grants, request);
    const bySession = caller.grants.session === undefined || decide(caller.grants.session, request) === 'allow';
    if (trusts(names) ? bySession : trusts([root]) && own === undefined) return;
    throw new StsError(403, 'AccessDenied', deniedMessage(caller.arn, request, own ?? '').trimEnd());
  }

  #signer(request: WireRequest): AwsSession {
    const now = this.#clock();
    const { sessions } = this;
    const verified = verifySignedRequest(request, { sessions, service: 'sts', region: this.#options.region, now });
    if (verified.session) return verified.session;
    const [status, code] = SIGNATURE_CODES[verified.problem];
    throw new StsError(status, code, verified.message);
  }

  /** Signature, issuer, audience and time of a web identity token, in the service's order. */
  async #identify(token: string): Promise<{ provider: OidcProvider; claims: Claims }> {
    const invalid = (message: string): StsError => new StsError(400, 'InvalidIdentityToken', message);
    if (token.length < 4 || token.length > LONGEST_TOKEN) {
      throw validation(
        "1 validation error detected: Value at 'webIdentityToken' failed to satisfy constraint: Member must have length between 4 and 20000",
      );
    }
    const jwt = readJwt(token);
    if (!jwt)
      throw invalid('The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
    const { claims } = jwt;
    const provider = this.#options.providers.find(({ issuer }) => issuer === claims.iss);
    if (!provider) throw invalid(`No OpenIDConnect provider found in your account for ${claims.iss}`);
    for (const name of ['exp', 'iat', 'sub', 'aud']) {
      if (claims[name] === undefined) throw invalid(`Missing a required claim: ${name}`);
    }
    if (!Number.isInteger(claims.exp) || !Number.isInteger(claims.iat)) throw invalid('Time claims must be integers');
    const signature = await this.#keys.check(provider, jwt);
    if (signature === 'unreachable') throw faultError({ code: 'IDPCommunicationError' });
    if (signature === 'unknown-key') throw faultError({ code: 'InvalidIdentityToken' });
    if (signature === 'wrong') throw invalid('Token signature invalid');
    this.#checkTime(claims);
    if (!audiencesOf(claims).some((audience) => provider.audiences.includes(audience))) {
      throw invalid('Incorrect token audience');
    }
    return { provider, claims };
  }

  #checkTime(claims: Claims): void {
    const now = Math.floor(this.#clock() / 1000);
    if (now >= Number(claims.exp)) {
      throw new StsError(
        400,
        'ExpiredTokenException',
        `Token expired: current date/time ${now} must be before the expiration date/time${claims.exp}`,
      );
    }
    if (claims.nbf !== undefined && now < Number(claims.nbf)) {
      throw new StsError(400, 'InvalidIdentityToken', 'Token is not valid yet');
    }
  }

  #readSessionPolicies(form: Form): readonly PolicyDocument[] | undefined {
    const inline = form.get('Policy');
    const arns = managedArns(form);
    const size = (inline?.length ?? 0) + arns.reduce((sum, arn) => sum + arn.length, 0);
    if (inline !== null && !/^[\t\n\r\u0020-\u00ff]+$/.test(inline)) {
      throw constraint('policy', '…', 'satisfy regular expression pattern: [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+');
    }
    if (size > POLICY_CHARACTERS) throw constraint('policy', '…', 'have length less than or equal to 2048');
    if (arns.length > 10) throw constraint('policyArns', '…', 'have length less than or equal to 10');
    if (inline === null && arns.length === 0) return undefined;
    return [...(inline === null ? [] : [parsed(inline)]), ...arns.map((arn) => this.#managed(arn))];
  }

  #managed(arn: string): PolicyDocument {
    const document = this.#options.managedPolicies?.[arn];
    if (!document) throw new StsError(400, 'MalformedPolicyDocument', `The policy ${arn} does not exist.`);
    return document;
  }

  #mint(role: Role, ask: Ask, session: readonly PolicyDocument[] | undefined): AwsSession {
    const [, partition, , , account = '', path = ''] = role.arn.split(':');
    const name = path.split('/').at(-1);
    const roleId = this.#roleIds.get(role.arn) ?? awsIdentifier('AROA', 17);
    this.#roleIds.set(role.arn, roleId);
    const identity = [...role.policies, ...Object.values(role.attached ?? {})];
    const { boundary, organisation } = role;
    const grants: Grants = { identity, boundary: boundary?.document, organisation, session };
    const sealed = Math.floor(this.#clock() / 1000) + ask.seconds;
    return this.sessions.mint({
      expiresAt: sealed * 1000,
      arn: `arn:${partition}:sts::${account}:assumed-role/${name}/${ask.sessionName}`,
      roleArn: role.arn,
      account,
      userId: `${roleId}:${ask.sessionName}`,
      grants,
    });
  }
}

const SIGNATURE_CODES: Readonly<Record<SignatureProblem, readonly [number, string]>> = {
  missing: [403, 'MissingAuthenticationToken'],
  incomplete: [400, 'IncompleteSignature'],
  'unknown-key': [403, 'InvalidClientTokenId'],
  expired: [403, 'ExpiredToken'],
  scope: [403, 'SignatureDoesNotMatch'],
  date: [403, 'SignatureDoesNotMatch'],
  signature: [403, 'SignatureDoesNotMatch'],
};

interface Ask {
  readonly roleArn: string;
  readonly sessionName: string;
  readonly seconds: number;
}

function readAsk(form: Form): Ask {
  const roleArn = form.get('RoleArn') ?? '';
  const sessionName = form.get('RoleSessionName') ?? '';
  const duration = form.get('DurationSeconds') ?? String(DEFAULT_SECONDS);
  if (!/^arn:(aws|aws-cn|aws-us-gov):iam::\d{12}:role\/[\w+=,.@/-]+$/.test(roleArn)) {
    throw validation(`${roleArn} is invalid`);
  }
  if (sessionName.length < 2)
    throw constraint('roleSessionName', sessionName, 'have length greater than or equal to 2');
  if (sessionName.length > 64) throw constraint('roleSessionName', sessionName, 'have length less than or equal to 64');
  if (!/^[\w+=,.@-]*$/.test(sessionName)) {
    throw constraint('roleSessionName', sessionName, 'satisfy regular expression pattern: [\\w+=,.@-]*');
  }
  if (!/^\d+$/.test(duration)) throw new StsError(400, 'MalformedInput', 'DurationSeconds must be an integer');
  const seconds = Number(duration);
  if (seconds < SHORTEST_SECONDS)
    throw constraint('durationSeconds', duration, 'have value greater than or equal to 900');
  if (seconds > 43_200) throw constraint('durationSeconds', duration, 'have value less than or equal to 43200');
  return { roleArn, sessionName, seconds };
}

function checkLongest(seconds: number, role: Role): void {
  if (seconds > (role.maxSessionSeconds ?? DEFAULT_SECONDS)) {
    throw validation('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  }
}

function managedArns(form: Form): string[] {
  const arns: string[] = [];
  for (let n = 1; form.has(`PolicyArns.member.${n}.arn`); n += 1)
    arns.push(form.get(`PolicyArns.member.${n}.arn`) ?? '');
  return arns;
}

function parsed(text: string): PolicyDocument {
  try {
    return parseSessionPolicy(text);
  } catch (error) {
    if (error instanceof PolicySyntaxError) throw new StsError(400, 'MalformedPolicyDocument', error.message);
    throw error;
  }
}

/** Claims as condition keys: `HOST:aud`, `HOST:sub`, `HOST:repository_id` … */
function claimContext(host: string, claims: Claims): Record<string, string | string[]> {
  const entries = Object.entries(claims).map(([name, value]) => [
    `${host}:${name}`,
    name === 'aud' ? audiencesOf(claims) : String(value),
  ]);
  return Object.fromEntries(entries);
}

function providerArn(roleArn: string, host: string): string {
  const [, partition, , , account] = roleArn.split(':');
  return `arn:${partition}:iam::${account}:oidc-provider/${host}`;
}

/** Percent of the packed limit. The real packing is secret; this grows with the plaintext. */
function packedSize(form: Form): string {
  return String(Math.ceil(((form.get('Policy')?.length ?? 0) / POLICY_CHARACTERS) * 90));
}

const escapeXml = (text: string): string =>
  text.replace(/[<>&"']/g, (c) => `&#${c.charCodeAt(0)};`).replaceAll('&#38;', '&amp;');

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

function assumed(session: AwsSession): string {
  return `<AssumedRoleUser>${element('Arn', session.arn)}${element('AssumedRoleId', session.userId)}</AssumedRoleUser>`;
}

function credentials(session: AwsSession): string {
  const expiration = new Date(session.expiresAt).toISOString().replace('.000', '');
  return `<Credentials>${element('AccessKeyId', session.accessKeyId)}${element('SecretAccessKey', session.secretAccessKey)}${element('SessionToken', session.sessionToken)}${element('Expiration', expiration)}</Credentials>`;
}

function callerIdentity(session: AwsSession): Reply {
  const body = `${element('Arn', session.arn)}${element('UserId', session.userId)}${element('Account', session.account)}`;
  return success('GetCallerIdentity', body, session.arn);
}

function success(action: string, result: string, principal: string): Reply {
  const requestId = randomUUID();
  return {
    status: 200,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
    body: `<${action}Response xmlns="${NAMESPACE}"><${action}Result>${result}</${action}Result><ResponseMetadata>${element('RequestId', requestId)}</ResponseMetadata></${action}Response>`,
    principal,
  };
}

function errorReply(error: StsError): Reply {
  const requestId = randomUUID();
  const type = error.status >= 500 ? 'Receiver' : 'Sender';
  return {
    status: error.status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
    body: `<ErrorResponse xmlns="${NAMESPACE}"><Error>${element('Type', type)}${element('Code', error.code)}${element('Message', error.message)}</Error>${element('RequestId', requestId)}</ErrorResponse>`,
    error: error.code,
  };
}
