/**
 * The ARNs we are given and get: a role to assume, an assumed role, a managed policy.
 * In: text · out: parts, or which mistake it is and what to write. Talks to no host.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
import { PARTITIONS, type Partition } from './partitions.ts';

export interface RoleArn {
  readonly arn: string;
  readonly partition: Partition;
  readonly account: string;
  /** The role's own name, without its path. */
  readonly name: string;
}

export interface ArnFault {
  readonly what: string;
  readonly write: string;
}

const NAME = '[\\w+=,.@-]{1,64}';
const ROLE = new RegExp(`^arn:(${PARTITIONS.join('|')}):iam::(\\d{12}):role/(?:[\\w+=,.@-]+/)*(${NAME})$`);
const ASSUMED = new RegExp(`^arn:(${PARTITIONS.join('|')}):sts::(\\d{12}):assumed-role/(${NAME})/(${NAME})$`);
const MANAGED = new RegExp(
  `^arn:(${PARTITIONS.join('|')}):iam::(\\d{12}|aws):policy/(?:[\\w+=,.@-]+/)*[\\w+=,.@-]{1,128}$`,
);
const EXAMPLE = 'arn:aws:iam::123456789012:role/ci-agent';

/** @returns the parts, or the mistake */
export function parseRoleArn(text: string): RoleArn | ArnFault {
  const match = ROLE.exec(text);
  if (match) {
    const [, partition, account, name] = match;
    return { arn: text, partition: partition as Partition, account: account!, name: name! };
  }
  return roleMistake(text);
}

function roleMistake(text: string): ArnFault {
  if (/\s/.test(text)) return { what: 'The role ARN has white space in it.', write: text.replaceAll(/\s/g, '') };
  if (!text.startsWith('arn:')) {
    const name = new RegExp(`^${NAME}$`).test(text) ? text : 'ci-agent';
    return {
      what: `"${text}" is a role's name, not its ARN; the account is part of what we check.`,
      write: `arn:aws:iam::123456789012:role/${name}`,
    };
  }
  const [, partition = '', service = '', , account = '', ...rest] = text.split(':');
  const resource = rest.join(':');
  if (!PARTITIONS.some((known) => known === partition)) {
    return { what: `"${partition}" is not a supported partition (${PARTITIONS.join(', ')}).`, write: EXAMPLE };
  }
  if (!/^\d{12}$/.test(account)) {
    return { what: `The account in the role ARN has to be 12 digits, "${account}" is not.`, write: EXAMPLE };
  }
  if (service === 'sts' && resource.startsWith('assumed-role/')) {
    const role = resource.split('/')[1] ?? 'ci-agent';
    return {
      what: 'This is the ARN of a session (assumed-role), not of the role.',
      write: `arn:${partition}:iam::${account}:role/${role}`,
    };
  }
  const kind = resource.split('/')[0] ?? '';
  if (service === 'iam' && MISTAKEN[kind]) {
    return { what: MISTAKEN[kind], write: `arn:${partition}:iam::${account}:role/ci-agent` };
  }
  return { what: `"${text}" is not the ARN of an IAM role.`, write: `arn:${partition}:iam::${account}:role/ci-agent` };
}

const MISTAKEN: Readonly<Record<string, string>> = {
  user: 'This is the ARN of a user; users are not assumed, roles are.',
  group: 'This is the ARN of a group, not of a role.',
  policy: 'This is the ARN of a policy, not of a role.',
  'oidc-provider': 'This is the ARN of the identity provider, not of the role that trusts it.',
  'instance-profile': 'This is the ARN of an instance profile, not of a role.',
};

/** Account and role name of a session's ARN; undefined when it is none. */
export function parseAssumedRoleArn(text: string): { partition: string; account: string; role: string } | undefined {
  const match = ASSUMED.exec(text);
  return match ? { partition: match[1]!, account: match[2]!, role: match[3]! } : undefined;
}

export function isManagedPolicyArn(text: string, partition: Partition): boolean {
  return MANAGED.exec(text)?.[1] === partition;
}
