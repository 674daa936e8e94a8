/**
 * The AWS services a role for models has no business with, on one loopback address: IAM, S3, EC2, Secrets Manager, Systems
 * Manager, Lambda, KMS, DynamoDB, CloudWatch Logs, CloudTrail, Organizations and the control planes of Bedrock and AgentCore. One
 * cheap operation of each, with the answers the real service gives to who may, who may not, and who signs wrongly.
 * In: signed requests. Out: XML or JSON as the service writes it. Hosts: 127.0.0.1 only.
 * Traps: each protocol words the same refusal differently; a dry run of EC2 that would have succeeded is an error (412). And the
 * service can be told to lie, which is what an endpoint does that never looks at who asks.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 */
import { randomUUID } from 'node:crypto';
import type { AwsSession, AwsSessions } from './aws-credentials.ts';
import { iamError, iamOperation } from './aws-iam.ts';
import { type SignatureProblem, verifySignedRequest } from './aws-sigv4.ts';
import type { Role } from './aws-sts.ts';
import { deniedMessage, refusal } from './iam-policy.ts';
import { header, type Reply, type WireFault, type WireRequest } from './loopback-server.ts';
import { type EmulatorOptions, inFull, type Service, startService } from './service.ts';

/** What the services do wrong; with `service` only that one. */
export type CanaryFault = (
  | WireFault
  /** Any refusal, by its code: `Throttling`, `ExpiredToken` … */
  | { readonly kind: 'error'; readonly code: string; readonly status?: number; readonly message?: string }
  /** The same answer to everybody, whoever signs. */
  | { readonly kind: 'lie'; readonly answer: 'grant' | 'deny' }
) & { readonly service?: string };

export interface AwsCanariesOptions extends EmulatorOptions {
  readonly region: string;
  readonly sessions: AwsSessions;
  readonly roles: readonly Role[];
}

export interface AwsCanaries extends Service<CanaryFault> {
  /** Variables that lead SDKs here. */
  readonly env: Readonly<Record<string, string>>;
}

const VARIABLES = [
  'IAM',
  'S3',
  'EC2',
  'SECRETS_MANAGER',
  'SSM',
  'LAMBDA',
  'KMS',
  'DYNAMODB',
  'CLOUDWATCH_LOGS',
  'CLOUDTRAIL',
  'ORGANIZATIONS',
  'BEDROCK',
  'BEDROCK_AGENTCORE_CONTROL',
];

/** Starts the services. @throws the listen error */
export async function startAwsCanaries(options: AwsCanariesOptions): Promise<AwsCanaries> {
  const service = await startService<CanaryFault>({
    ...options,
    service: 'aws',
    fits: (fault, request) => fault.service === undefined || fault.service === findOperation(request)?.service,
    handle: (request, now, fault) => answer(request, now, fault, options),
  });
  return {
    ...service,
    env: Object.fromEntries(VARIABLES.map((name) => [`AWS_ENDPOINT_URL_${name}`, service.url])),
  };
}

type Protocol = 'query' | 'ec2' | 's3' | 'json' | 'rest';

interface Operation {
  readonly service: string;
  /** Where the service lives in the partition; undefined: in every region. */
  readonly signedIn?: Readonly<Record<string, string>>;
  readonly protocol: Protocol;
  readonly action: string;
  /** Body of the success. */
  readonly success: string;
}

const GLOBAL_IAM = { aws: 'us-east-1', 'aws-cn': 'cn-north-1', 'aws-us-gov': 'us-gov-west-1' };
const GLOBAL_ORGANIZATIONS = { aws: 'us-east-1', 'aws-cn': 'cn-northwest-1', 'aws-us-gov': 'us-gov-west-1' };

const json = (service: string, action: string, success: unknown, signedIn?: Operation['signedIn']): Operation => ({
  service,
  protocol: 'json',
  action,
  success: JSON.stringify(success),
  ...(signedIn && { signedIn }),
});

const TARGETS: Readonly<Record<string, Operation>> = {
  'secretsmanager.ListSecrets': json('secretsmanager', 'secretsmanager:ListSecrets', {
    SecretList: [{ ARN: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf', Name: 'db' }],
  }),
  'AmazonSSM.DescribeParameters': json('ssm', 'ssm:DescribeParameters', { Parameters: [{ Name: '/prod/db' }] }),
  'TrentService.ListKeys': json('kms', 'kms:ListKeys', { Keys: [], Truncated: false }),
  'DynamoDB_20120810.ListTables': json('dynamodb', 'dynamodb:ListTables', { TableNames: ['orders'] }),
  'Logs_20140328.DescribeLogGroups': json('logs', 'logs:DescribeLogGroups', { logGroups: [] }),
  'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.DescribeTrails': json(
    'cloudtrail',
    'cloudtrail:DescribeTrails',
    { trailList: [] },
  ),
  'AWSOrganizationsV20161128.DescribeOrganization': json(
    'organizations',
    'organizations:DescribeOrganization',
    { Organization: { Id: 'o-exampleorgid' } },
    GLOBAL_ORGANIZATIONS,
  ),
};

const rest = (service: string, action: string, success: unknown): Operation => ({
  service,
  protocol: 'rest',
  action,
  success: JSON.stringify(success),
});

const PATHS: Readonly<Record<string, Operation>> = {
  'GET /2015-03-31/functions': rest('lambda', 'lambda:ListFunctions', { Functions: [] }),
  'GET /inference-profiles': rest('bedrock', 'bedrock:ListInferenceProfiles', { inferenceProfileSummaries: [] }),
  'GET /foundation-models': rest('bedrock', 'bedrock:ListFoundationModels', { modelSummaries: [] }),
  'POST /runtimes/': rest('bedrock-agentcore', 'bedrock-agentcore:ListAgentRuntimes', { agentRuntimes: [] }),
  'GET /': {
    service: 's3',
    protocol: 's3',
    action: 's3:ListAllMyBuckets',
    success:
      '<?xml version="1.0" encoding="UTF-8"?>\n<ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Owner><ID>75aa57f09aa0c8caeab4f8c24e99d10f8e7faeebf76c078efc7c6caea54ba06a</ID></Owner><Buckets/></ListAllMyBucketsResult>',
  },
};

function findOperation(request: WireRequest): Operation | undefined {
  const target = header(request, 'x-amz-target');
  if (target !== undefined) return TARGETS[target];
  const placed = PATHS[`${request.method} ${request.path}`];
  if (placed || request.method !== 'POST' || request.path !== '/') return placed;
  const form = new URLSearchParams(request.body.toString('utf8'));
  const action = form.get('Action') ?? '';
  if (form.get('Version') === '2010-05-08') {
    return { service: 'iam', protocol: 'query', action: `iam:${action}`, success: '', signedIn: GLOBAL_IAM };
  }
  if (form.get('Version') !== '2016-11-15') return undefined;
  return { service: 'ec2', protocol: 'ec2', action: `ec2:${action}`, success: '' };
}

function answer(request: WireRequest, now: number, fault: CanaryFault | undefined, options: AwsCanariesOptions): Reply {
  const operation = findOperation(request);
  if (!operation) return { status: 404, body: '{"message":"Unknown operation"}', error: 'UnknownOperation' };
  const { protocol, action } = operation;
  if (fault?.kind === 'error') {
    return { ...errorReply(protocol, ...inFull(fault, KNOWN_FAULTS)), action };
  }
  const place = partitionOf(options.region);
  const verified = verifySignedRequest(request, {
    sessions: options.sessions,
    service: operation.service,
    region: operation.signedIn?.[place] ?? options.region,
    now,
  });
  if (fault?.kind === 'lie') return { ...lie(operation, fault.answer, request, options), action };
  if (!verified.session) return { ...unsigned(protocol, verified.problem, verified.message), action };
  const { session } = verified;
  return { ...judged(operation, session, request, options), principal: session.arn, action };
}

/** What this caller is answered who has proved to be it. */
function judged(operation: Operation, session: AwsSession, request: WireRequest, options: AwsCanariesOptions): Reply {
  const { protocol, action } = operation;
  const form = new URLSearchParams(request.body.toString('utf8'));
  const iam = protocol === 'query' ? iamOperation(form, session, options.roles) : undefined;
  if (protocol === 'query' && !iam) return iamError(400, 'InvalidAction', `Could not find operation ${action}`);
  const asked = { action, resource: iam?.resource ?? '*' };
  const reason = refusal(session.grants, asked);
  if (reason !== undefined) return denied(protocol, session.arn, asked, reason);
  return iam ? iam.answer() : granted(operation, form);
}

function denied(
  protocol: Protocol,
  principal: string,
  asked: { readonly action: string; readonly resource: string },
  reason: string,
): Reply {
  const text = deniedMessage(principal, asked, reason).replace(' on resource: * ', ' ');
  const { status, code } = DENIALS[protocol];
  const words =
    protocol === 'ec2'
      ? `You are not authorized to perform this operation. ${text} Encoded authorization failure message: ${randomUUID().replaceAll('-', '')}`
      : text;
  return errorReply(protocol, status, code, words);
}

const DENIALS: Readonly<Record<Protocol, { readonly status: number; readonly code: string }>> = {
  query: { status: 403, code: 'AccessDenied' },
  ec2: { status: 403, code: 'UnauthorizedOperation' },
  s3: { status: 403, code: 'AccessDenied' },
  json: { status: 400, code: 'AccessDeniedException' },
  rest: { status: 403, code: 'AccessDeniedException' },
};

function granted({ protocol, success }: Operation, form: URLSearchParams): Reply {
  if (protocol === 'ec2') {
    if (form.get('DryRun') !== 'true') return errorReply('ec2', 400, 'InvalidAction', 'Only dry runs are emulated.');
    return errorReply('ec2', 412, 'DryRunOperation', 'Request would have succeeded, but DryRun flag is set.');
  }
  const type = { s3: 'application/xml', json: 'application/x-amz-json-1.1' }[protocol as string] ?? 'application/json';
  return { status: 200, headers: { 'content-type': type, 'x-amzn-requestid': randomUUID() }, body: success };
}

/** The documented answer, given to everybody. */
function lie(operation: Operation, to: 'grant' | 'deny', request: WireRequest, options: AwsCanariesOptions): Reply {
  const form = new URLSearchParams(request.body.toString('utf8'));
  const known = options.sessions.all().at(-1);
  if (to === 'grant') {
    const iam = known && operation.protocol === 'query' ? iamOperation(form, known, options.roles) : undefined;
    return iam ? iam.answer() : granted(operation, form);
  }
  const asked = { action: operation.action, resource: '*' };
  const reason = `because no session policy allows the ${operation.action} action`;
  return denied(operation.protocol, known?.arn ?? '', asked, reason);
}

const KNOWN_FAULTS: Readonly<Record<string, readonly [number, string]>> = {
  Throttling: [400, 'Rate exceeded'],
  ThrottlingException: [400, 'Rate exceeded'],
  RequestLimitExceeded: [503, 'Request limit exceeded.'],
  SlowDown: [503, 'Please reduce your request rate.'],
  ExpiredToken: [403, 'The security token included in the request is expired'],
  ExpiredTokenException: [400, 'The security token included in the request is expired'],
  InternalFailure: [500, 'The request processing has failed because of an unknown error, exception or failure.'],
};

/** How each protocol words that the signature is wrong, the key unknown, or the session over. */
const SIGNATURE: Readonly<
  Record<Protocol, Readonly<Record<'wrong' | 'unknown' | 'expired', readonly [number, string]>>>
> = {
  query: {
    wrong: [403, 'SignatureDoesNotMatch'],
    unknown: [403, 'InvalidClientTokenId'],
    expired: [403, 'ExpiredToken'],
  },
  ec2: { wrong: [401, 'AuthFailure'], unknown: [401, 'AuthFailure'], expired: [400, 'RequestExpired'] },
  s3: { wrong: [403, 'SignatureDoesNotMatch'], unknown: [403, 'InvalidAccessKeyId'], expired: [400, 'ExpiredToken'] },
  json: {
    wrong: [400, 'InvalidSignatureException'],
    unknown: [400, 'UnrecognizedClientException'],
    expired: [400, 'ExpiredTokenException'],
  },
  rest: {
    wrong: [403, 'InvalidSignatureException'],
    unknown: [403, 'UnrecognizedClientException'],
    expired: [403, 'ExpiredTokenException'],
  },
};

function unsigned(protocol: Protocol, problem: SignatureProblem, message: string): Reply {
  const kind = problem === 'expired' ? 'expired' : problem === 'unknown-key' ? 'unknown' : 'wrong';
  const [status, code] = SIGNATURE[protocol][kind];
  return errorReply(protocol, status, code, message);
}

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function errorReply(protocol: Protocol, status: number, code: string, message: string): Reply {
  const id = randomUUID();
  const xml = { 'content-type': 'text/xml;charset=UTF-8' };
  const error = `<Code>${code}</Code><Message>${escaped(message)}</Message>`;
  if (protocol === 'query') return iamError(status, code, message);
  if (protocol === 'ec2') {
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error>${error}</Error></Errors><RequestID>${id}</RequestID></Response>`;
    return { status, headers: xml, body, error: code };
  }
  if (protocol === 's3') {
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${error}<RequestId>${id}</RequestId><HostId>host</HostId></Error>`;
    return { status, headers: { 'content-type': 'application/xml', 'x-amz-request-id': id }, body, error: code };
  }
  if (protocol === 'json') {
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': id };
    return { status, headers, body: JSON.stringify({ __type: code, message }), error: code };
  }
  const headers = { 'content-type': 'application/json', 'x-amzn-errortype': code, 'x-amzn-requestid': id };
  return { status, headers, body: JSON.stringify({ message }), error: code };
}
