/**
 * AWS IAM, query protocol 2010-05-08: the part a role can read about itself, and the lists of users and roles.
 * In: a form and who asks. Out: XML as the service writes it. Served by aws-canaries.ts. Hosts: none.
 * Trap: policy documents are percent-encoded (RFC 3986) inside the XML; a role's ARN has its path, its name has not.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html
 */
import { randomUUID } from 'node:crypto';
import type { AwsSession } from './aws-credentials.ts';
import type { Role } from './aws-sts.ts';
import type { PolicyDocument } from './iam-policy.ts';
import type { Reply } from './loopback-server.ts';

const NAMESPACE = 'https://iam.amazonaws.com/doc/2010-05-08/';

/** What an operation asks for: the right it needs, and what it answers who has it. */
export interface IamOperation {
  readonly action: string;
  readonly resource: string;
  answer(): Reply;
}

/** The operation a form names; undefined: it is not emulated. */
export function iamOperation(
  form: URLSearchParams,
  session: AwsSession,
  roles: readonly Role[],
): IamOperation | undefined {
  const name = form.get('Action') ?? '';
  const partition = session.arn.split(':')[1] ?? 'aws';
  const place = `arn:${partition}:iam::${session.account}:`;
  const roleName = form.get('RoleName') ?? '';
  const role = roles.find(({ arn }) => arn.split('/').at(-1) === roleName);
  const policyArn = form.get('PolicyArn') ?? '';
  const operation = (resource: string, answer: () => Reply): IamOperation => ({
    action: `iam:${name}`,
    resource,
    answer,
  });
  const ofRole = (answer: (role: Role) => string): IamOperation =>
    operation(role?.arn ?? `${place}role/${roleName}`, () =>
      role ? success(name, answer(role)) : missing(`The role with name ${roleName} cannot be found.`),
    );
  switch (name) {
    case 'ListUsers':
      return operation(`${place}user/`, () => success(name, `<IsTruncated>false</IsTruncated>${USERS}`));
    case 'ListRoles':
      return operation(`${place}role/`, () => {
        const members = roles.map((one) => `<member>${describe(one)}</member>`).join('');
        return success(name, `<IsTruncated>false</IsTruncated><Roles>${members}</Roles>`);
      });
    case 'GetRole':
      return ofRole((one) => `<Role>${describe(one)}${boundaryOf(one)}</Role>`);
    case 'ListAttachedRolePolicies':
      return ofRole((one) => {
        const members = Object.keys(one.attached ?? {}).map(
          (arn) => `<member>${element('PolicyArn', arn)}${element('PolicyName', arn.split('/').at(-1) ?? '')}</member>`,
        );
        return firstPage('AttachedPolicies', members);
      });
    case 'ListRolePolicies':
      return ofRole((one) => {
        const members = one.policies.map((_, index) => element('member', inlineName(index)));
        return firstPage('PolicyNames', members);
      });
    case 'GetRolePolicy':
      return operation(role?.arn ?? `${place}role/${roleName}`, () => inlinePolicy(role, form.get('PolicyName') ?? ''));
    case 'GetPolicy':
      return operation(policyArn, () => managedPolicy(policyArn, roles));
    case 'GetPolicyVersion':
      return operation(policyArn, () => managedVersion(policyArn, roles));
    default:
      return undefined;
  }
}

const USERS =
  '<Users><member><Path>/</Path><UserName>alice</UserName><UserId>AIDACKCEVSQ6C2EXAMPLE</UserId><Arn>arn:aws:iam::123456789012:user/alice</Arn><CreateDate>2024-01-15T12:00:00Z</CreateDate></member></Users>';

/** Entries of one page; further pages are not emulated. */
const PAGE = 100;

function firstPage(list: string, members: readonly string[]): string {
  const more = members.length > PAGE;
  const marker = more ? element('Marker', 'AAYLbmV4dCBwYWdl') : '';
  return `<IsTruncated>${more}</IsTruncated>${marker}<${list}>${members.slice(0, PAGE).join('')}</${list}>`;
}

const inlineName = (index: number): string => `inline-${index + 1}`;

function inlinePolicy(role: Role | undefined, name: string): Reply {
  const document = role?.policies.find((_, index) => inlineName(index) === name);
  if (!role || !document) return missing(`The role policy with name ${name} cannot be found.`);
  const roleName = role.arn.split('/').at(-1) ?? '';
  return success(
    'GetRolePolicy',
    `${element('RoleName', roleName)}${element('PolicyName', name)}${element('PolicyDocument', encoded(document))}`,
  );
}

function managed(arn: string, roles: readonly Role[]): PolicyDocument | undefined {
  const boundary = roles.find((role) => role.boundary?.arn === arn)?.boundary?.document;
  return boundary ?? roles.map((role) => role.attached?.[arn]).find((document) => document !== undefined);
}

function managedPolicy(arn: string, roles: readonly Role[]): Reply {
  if (!managed(arn, roles)) return missing(`Policy ${arn} does not exist or is not attachable.`);
  const name = arn.split('/').at(-1) ?? '';
  return success(
    'GetPolicy',
    `<Policy>${element('PolicyName', name)}${element('PolicyId', 'ANPACKCEVSQ6C2EXAMPLE')}${element('Arn', arn)}<Path>/</Path><DefaultVersionId>v3</DefaultVersionId><AttachmentCount>1</AttachmentCount><IsAttachable>true</IsAttachable></Policy>`,
  );
}

function managedVersion(arn: string, roles: readonly Role[]): Reply {
  const document = managed(arn, roles);
  if (!document) return missing(`Policy ${arn} does not exist or is not attachable.`);
  return success(
    'GetPolicyVersion',
    `<PolicyVersion>${element('Document', encoded(document))}<VersionId>v3</VersionId><IsDefaultVersion>true</IsDefaultVersion></PolicyVersion>`,
  );
}

function describe(role: Role): string {
  const name = role.arn.split('/').at(-1) ?? '';
  return `<Path>/</Path>${element('RoleName', name)}<RoleId>AROACKCEVSQ6C2EXAMPLE</RoleId>${element('Arn', role.arn)}<CreateDate>2024-01-15T12:00:00Z</CreateDate>${element('AssumeRolePolicyDocument', encoded(role.trust))}${element('MaxSessionDuration', String(role.maxSessionSeconds ?? 3600))}`;
}

function boundaryOf({ boundary }: Role): string {
  if (!boundary) return '';
  return `<PermissionsBoundary><PermissionsBoundaryType>Policy</PermissionsBoundaryType>${element('PermissionsBoundaryArn', boundary.arn)}</PermissionsBoundary>`;
}

/** RFC 3986. */
function encoded(document: PolicyDocument): string {
  return encodeURIComponent(JSON.stringify(document)).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const element = (name: string, text: string): string =>
  `<${name}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</${name}>`;

function success(name: string, result: string): Reply {
  const id = randomUUID();
  return {
    status: 200,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': id },
    body: `<${name}Response xmlns="${NAMESPACE}"><${name}Result>${result}</${name}Result><ResponseMetadata><RequestId>${id}</RequestId></ResponseMetadata></${name}Response>`,
  };
}

function missing(message: string): Reply {
  return iamError(404, 'NoSuchEntity', message);
}

/** An error answer of the service. */
export function iamError(status: number, code: string, message: string): Reply {
  const id = randomUUID();
  return {
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': id },
    body: `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>Sender</Type>${element('Code', code)}${element('Message', message)}</Error><RequestId>${id}</RequestId></ErrorResponse>`,
    error: code,
  };
}
