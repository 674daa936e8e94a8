/**
 * The questions that can be put to AWS with a credential: each cheap, read-only or a dry run, with what its documentation gives
 * for yes. Data; asked by aws-ask.ts.
 * In: nothing · out: requests without address and signature. Talks to no host.
 * Trap: a yes is what the documentation shows for success, field by field; a 200 with anything else has answered nothing.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
import type { HttpResponse } from '../../core/host.ts';
import { elementOf, errorOf, jsonOf, type Protocol } from './aws-answers.ts';
import type { ServiceId } from './aws-endpoints.ts';

export interface Question {
  /** Kebab-case, the name it is turned off by. */
  readonly id: string;
  /** As a policy names it, and as CloudTrail shows it. */
  readonly action: string;
  readonly service: ServiceId;
  readonly protocol: Protocol;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The documented success. */
  granted(response: HttpResponse): boolean;
}

type Facts = Pick<Question, 'id' | 'action' | 'service'>;

/** Form posts of IAM and STS: the answer is `<ActionResponse>` with a result and a request id. */
export function queryQuestion(
  facts: Facts,
  version: string,
  parameters: Readonly<Record<string, string>> = {},
  field?: string,
): Question {
  const name = facts.action.split(':')[1] ?? '';
  return {
    ...facts,
    protocol: 'query',
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    body: new URLSearchParams({ Action: name, Version: version, ...parameters }).toString(),
    granted: ({ status, body }) =>
      status === 200 &&
      new RegExp(`^\\s*(?:<\\?xml[^>]*\\?>\\s*)?<${name}Response[\\s>]`).test(body) &&
      body.includes(`<${name}Result>`) &&
      (field === undefined || new RegExp(`<${field}(?:/?>)`).test(body)) &&
      elementOf(body, 'RequestId') !== undefined,
  };
}

/** EC2 answers a dry run that would have succeeded with an error of that name. */
function dryRun(facts: Omit<Facts, 'service'>, parameters: Readonly<Record<string, string>> = {}): Question {
  const name = facts.action.split(':')[1] ?? '';
  return {
    ...facts,
    service: 'ec2',
    protocol: 'ec2',
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    body: new URLSearchParams({ Action: name, Version: '2016-11-15', DryRun: 'true', ...parameters }).toString(),
    granted: (response) => response.status === 412 && errorOf('ec2', response)?.code === 'DryRunOperation',
  };
}

function jsonQuestion(
  facts: Facts,
  target: string,
  input: Readonly<Record<string, unknown>>,
  field: string,
  version = '1.1',
): Question {
  return {
    ...facts,
    protocol: 'json',
    method: 'POST',
    path: '/',
    headers: { 'content-type': `application/x-amz-json-${version}`, 'x-amz-target': target },
    body: JSON.stringify(input),
    granted: holds(field),
  };
}

function restQuestion(
  facts: Facts,
  method: 'GET' | 'POST',
  path: string,
  query: Readonly<Record<string, string>>,
  field: string,
): Question {
  return { ...facts, protocol: 'rest', method, path, query, granted: holds(field) };
}

/** A JSON answer with that list or object in it. */
function holds(field: string): Question['granted'] {
  return ({ status, body }) => {
    const value = status === 200 ? jsonOf(body)?.[field] : undefined;
    return typeof value === 'object' && value !== null;
  };
}

/** Always answered, whatever the policies say: who am I? */
export const CALLER_IDENTITY: Question = queryQuestion(
  { id: 'sts-get-caller-identity', action: 'sts:GetCallerIdentity', service: 'sts' },
  '2011-06-15',
  {},
  'Arn',
);

const LIST_PROFILES = restQuestion(
  { id: 'bedrock-list-inference-profiles', action: 'bedrock:ListInferenceProfiles', service: 'bedrock' },
  'GET',
  '/inference-profiles',
  { maxResults: '1' },
  'inferenceProfileSummaries',
);
const DESCRIBE_REGIONS = dryRun({ id: 'ec2-describe-regions', action: 'ec2:DescribeRegions' });

/** What a role for agents may well do, and our session policy never allows. */
export const SESSION_CANARIES: readonly Question[] = [LIST_PROFILES, DESCRIBE_REGIONS];

const IAM = '2010-05-08';

const iamList = (name: string, field: string): Question =>
  queryQuestion({ id: `iam-${kebab(name)}`, action: `iam:${name}`, service: 'iam' }, IAM, { MaxItems: '1' }, field);

function kebab(name: string): string {
  return name.replaceAll(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

/** The role's own description and policies. */
export const SELF = {
  role: (name: string): Question =>
    queryQuestion({ id: 'iam-get-role', action: 'iam:GetRole', service: 'iam' }, IAM, { RoleName: name }, 'Role'),
  attached: (name: string): Question =>
    queryQuestion(
      { id: 'iam-list-attached-role-policies', action: 'iam:ListAttachedRolePolicies', service: 'iam' },
      IAM,
      { RoleName: name },
      'AttachedPolicies',
    ),
  inline: (name: string): Question =>
    queryQuestion(
      { id: 'iam-list-role-policies', action: 'iam:ListRolePolicies', service: 'iam' },
      IAM,
      { RoleName: name },
      'PolicyNames',
    ),
  inlineDocument: (name: string, policy: string): Question =>
    queryQuestion(
      { id: 'iam-get-role-policy', action: 'iam:GetRolePolicy', service: 'iam' },
      IAM,
      { RoleName: name, PolicyName: policy },
      'PolicyDocument',
    ),
  managed: (arn: string): Question =>
    queryQuestion(
      { id: 'iam-get-policy', action: 'iam:GetPolicy', service: 'iam' },
      IAM,
      { PolicyArn: arn },
      'DefaultVersionId',
    ),
  managedDocument: (arn: string, version: string): Question =>
    queryQuestion(
      { id: 'iam-get-policy-version', action: 'iam:GetPolicyVersion', service: 'iam' },
      IAM,
      { PolicyArn: arn, VersionId: version },
      'Document',
    ),
};

/** Questions about the role without a session policy, by what a yes would mean. */
export interface QuestionGroup {
  /** The finding's id. */
  readonly id: string;
  readonly severity: 'low' | 'medium' | 'high';
  /** Follows "The role may ": `list users and roles`. */
  readonly may: string;
  /** Why it matters. */
  readonly detail: string;
  readonly questions: readonly Question[];
}

export const ROLE_GROUPS: readonly QuestionGroup[] = [
  {
    id: 'aws-role-identities',
    severity: 'medium',
    may: 'look through the identities of the account',
    detail: 'Whoever can list users, roles and the organisation knows which of them is worth an attack.',
    questions: [
      iamList('ListUsers', 'Users'),
      iamList('ListRoles', 'Roles'),
      jsonQuestion(
        {
          id: 'organizations-describe-organization',
          action: 'organizations:DescribeOrganization',
          service: 'organizations',
        },
        'AWSOrganizationsV20161128.DescribeOrganization',
        {},
        'Organization',
      ),
    ],
  },
  {
    id: 'aws-role-secrets',
    severity: 'high',
    may: 'look at where secrets are kept',
    detail:
      'Listing is seldom allowed alone: a role that may list secrets, parameters or keys can most often read some.',
    questions: [
      jsonQuestion(
        { id: 'secretsmanager-list-secrets', action: 'secretsmanager:ListSecrets', service: 'secretsmanager' },
        'secretsmanager.ListSecrets',
        { MaxResults: 1 },
        'SecretList',
      ),
      jsonQuestion(
        { id: 'ssm-describe-parameters', action: 'ssm:DescribeParameters', service: 'ssm' },
        'AmazonSSM.DescribeParameters',
        { MaxResults: 1 },
        'Parameters',
      ),
      jsonQuestion(
        { id: 'kms-list-keys', action: 'kms:ListKeys', service: 'kms' },
        'TrentService.ListKeys',
        { Limit: 1 },
        'Keys',
      ),
    ],
  },
  {
    id: 'aws-role-data',
    severity: 'medium',
    may: 'look at where data is kept',
    detail: 'A role that calls models needs no bucket, no table and no log.',
    questions: [
      {
        id: 's3-list-buckets',
        action: 's3:ListAllMyBuckets',
        service: 's3',
        protocol: 's3',
        method: 'GET',
        path: '/',
        query: { 'max-buckets': '1' },
        granted: ({ status, body }) =>
          status === 200 && /<ListAllMyBucketsResult[\s>]/.test(body) && /<Buckets\s*\/?>/.test(body),
      },
      jsonQuestion(
        { id: 'dynamodb-list-tables', action: 'dynamodb:ListTables', service: 'dynamodb' },
        'DynamoDB_20120810.ListTables',
        { Limit: 1 },
        'TableNames',
        '1.0',
      ),
      jsonQuestion(
        { id: 'logs-describe-log-groups', action: 'logs:DescribeLogGroups', service: 'logs' },
        'Logs_20140328.DescribeLogGroups',
        { limit: 1 },
        'logGroups',
      ),
    ],
  },
  {
    id: 'aws-role-compute',
    severity: 'high',
    may: 'reach machines and functions',
    detail: 'Machines and functions carry roles of their own: whoever may make or change one can take its role.',
    questions: [
      dryRun({ id: 'ec2-describe-instances', action: 'ec2:DescribeInstances' }),
      // Names nothing that has to exist, unlike RunInstances, whose image is looked up as well.
      dryRun({ id: 'ec2-create-key-pair', action: 'ec2:CreateKeyPair' }, { KeyName: 'keyless-agent-dry-run' }),
      restQuestion(
        { id: 'lambda-list-functions', action: 'lambda:ListFunctions', service: 'lambda' },
        'GET',
        '/2015-03-31/functions',
        { MaxItems: '1' },
        'Functions',
      ),
    ],
  },
  {
    id: 'aws-role-audit',
    severity: 'low',
    may: 'look at how the account is watched',
    detail: 'Who knows what is recorded knows what is not.',
    questions: [
      jsonQuestion(
        { id: 'cloudtrail-describe-trails', action: 'cloudtrail:DescribeTrails', service: 'cloudtrail' },
        'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.DescribeTrails',
        {},
        'trailList',
      ),
    ],
  },
  {
    id: 'aws-role-agents',
    severity: 'medium',
    may: 'reach agent runtimes of Bedrock AgentCore',
    detail: 'A runtime or a code interpreter runs code under a role of its own.',
    questions: [
      restQuestion(
        {
          id: 'bedrock-agentcore-list-agent-runtimes',
          action: 'bedrock-agentcore:ListAgentRuntimes',
          service: 'bedrock-agentcore',
        },
        'POST',
        '/runtimes/',
        { maxResults: '1' },
        'agentRuntimes',
      ),
    ],
  },
  {
    id: 'aws-role-models',
    severity: 'low',
    may: 'list the models of Bedrock',
    detail: 'Harmless by itself, and not needed to call a model.',
    questions: [
      restQuestion(
        { id: 'bedrock-list-foundation-models', action: 'bedrock:ListFoundationModels', service: 'bedrock' },
        'GET',
        '/foundation-models',
        { byProvider: 'Anthropic' },
        'modelSummaries',
      ),
    ],
  },
];

/** Names the questions of the role can be turned off by, and what each asks. */
export const ROLE_QUESTIONS: readonly { readonly id: string; readonly asks: string }[] = ROLE_GROUPS.flatMap((group) =>
  group.questions.map(({ id, action }) => ({ id, asks: action })),
);
