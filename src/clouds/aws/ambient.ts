/**
 * The AWS identity of a self-hosted machine, as asked for: EC2 role, container role (ECS, EKS pod identity), IRSA, named profile.
 * In: inputs, the step's variables · out: one source, or faults. Talks to no host.
 * Trap: IRSA is a web identity, so its session can be cut down by a session policy; the others hand out finished sessions,
 * which nothing but a further role (`role-to-assume`) cuts down.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
import type { Inputs } from '../../core/inputs.ts';
import { Secret } from '../../core/secret.ts';
import { isLoopbackHost } from '../../kit/private-address.ts';
import { type AmbientChoice, ambientOnly, asksAmbient, chooseAmbient, metadataAddress } from '../ambient.ts';
import type { CloudAsk } from '../cloud.ts';
import { parseRoleArn, type RoleArn } from './arn.ts';

export type AwsAmbient =
  /** Base address of the instance metadata service. */
  | { readonly kind: 'ec2'; readonly url: string; readonly says: string }
  | {
      readonly kind: 'ecs';
      readonly url: string;
      readonly token?: Secret | undefined;
      /** Read again for each request: EKS renews it. */
      readonly tokenFile?: string | undefined;
      readonly says: string;
    }
  | { readonly kind: 'irsa'; readonly role: RoleArn; readonly tokenFile: string; readonly says: string }
  | {
      readonly kind: 'profile';
      readonly profile: string;
      /** undefined: the library's default below the home folder. */
      readonly credentialsFile?: string | undefined;
      readonly configFile?: string | undefined;
      readonly says: string;
    };

type Env = CloudAsk['env'];

/** EC2, over IPv4 and IPv6. */
const EC2_HOSTS = ['169.254.169.254', '[fd00:ec2::254]'];
/** ECS, and EKS pod identity over IPv4 and IPv6. The SDKs also take any https host; that would let a variable name a stranger. */
const CONTAINER_HOSTS = ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'];
const PROFILE_INPUT = 'aws-profile';

/** The variables of the step read here. */
export const AMBIENT_VARIABLES = {
  ec2Endpoint: 'AWS_EC2_METADATA_SERVICE_ENDPOINT',
  ec2Mode: 'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
  ec2Disabled: 'AWS_EC2_METADATA_DISABLED',
  relativeUri: 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  fullUri: 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  containerToken: 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  containerTokenFile: 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
  roleArn: 'AWS_ROLE_ARN',
  tokenFile: 'AWS_WEB_IDENTITY_TOKEN_FILE',
  credentialsFile: 'AWS_SHARED_CREDENTIALS_FILE',
  configFile: 'AWS_CONFIG_FILE',
} as const;

/** The source; `undefined`: not asked for, or there are faults, which are then on `inputs`. */
export function readAmbient(inputs: Inputs, env: Env): AwsAmbient | undefined {
  if (!asksAmbient(inputs)) {
    ambientOnly(inputs, [PROFILE_INPUT], 'profile');
    return undefined;
  }
  if (inputs.flag('role-chaining')) {
    const what =
      'role-chaining signs with the variables of the step, identity: ambient with the identity of the machine.';
    inputs.fault('role-chaining', what, 'one of them: role-chaining: true  or  identity: ambient');
  }
  const kind = chooseAmbient(
    inputs,
    'AWS',
    choices(inputs, env),
    'The role of an EC2 instance is named by no variable: ask for it with ambient-source: ec2.',
  );
  if (inputs.given(PROFILE_INPUT) && kind !== undefined && kind !== 'profile') {
    const what = `aws-profile is not read with ambient-source: ${kind}.`;
    inputs.fault(PROFILE_INPUT, what, 'ambient-source: profile   # or leave aws-profile out');
    return undefined;
  }
  if (kind === 'ec2') return readEc2(inputs, env);
  if (kind === 'ecs') return readContainer(inputs, env);
  if (kind === 'irsa') return readIrsa(inputs, env);
  return kind === 'profile' ? readProfile(inputs, env) : undefined;
}

function choices(inputs: Inputs, env: Env): readonly AmbientChoice[] {
  const { relativeUri, fullUri, tokenFile } = AMBIENT_VARIABLES;
  const has = (name: string): boolean => given(env, name) !== undefined;
  return [
    { kind: 'ecs', named: has(relativeUri) || has(fullUri), by: `${relativeUri} or ${fullUri}` },
    { kind: 'irsa', named: has(tokenFile), by: tokenFile },
    { kind: 'profile', named: inputs.given(PROFILE_INPUT), by: `the input ${PROFILE_INPUT}` },
    { kind: 'ec2', named: false, by: 'ambient-source: ec2' },
  ];
}

/** A variable that is set to something: an empty one is as good as none. */
function given(env: Env, name: string): string | undefined {
  return env[name] || undefined;
}

function readEc2(inputs: Inputs, env: Env): AwsAmbient | undefined {
  const { ec2Endpoint, ec2Mode, ec2Disabled } = AMBIENT_VARIABLES;
  if (env[ec2Disabled]?.toLowerCase() === 'true') {
    inputs.fault(ec2Disabled, `${ec2Disabled} is true, so the metadata service is not asked.`, `unset ${ec2Disabled}`);
    return undefined;
  }
  const host = env[ec2Mode]?.toLowerCase() === 'ipv6' ? EC2_HOSTS[1] : EC2_HOSTS[0];
  const address = given(env, ec2Endpoint);
  const url = address ? metadataAddress(inputs, ec2Endpoint, address, EC2_HOSTS) : new URL(`http://${host}`);
  return url && { kind: 'ec2', url: url.origin, says: `role of the EC2 instance (${url.host}, IMDSv2)` };
}

function readContainer(inputs: Inputs, env: Env): AwsAmbient | undefined {
  const { relativeUri, fullUri, containerToken, containerTokenFile } = AMBIENT_VARIABLES;
  const path = given(env, relativeUri);
  const full = given(env, fullUri);
  if (path === undefined && full === undefined) {
    const what = `ambient-source is ecs, but neither ${relativeUri} nor ${fullUri} is set: this is no container with a role.`;
    inputs.fault('ambient-source', what, 'taskRoleArn in the ECS task definition, or an EKS pod identity association');
    return undefined;
  }
  // A path that does not begin with a slash would become part of the host's name.
  const address =
    path === undefined ? (full ?? '') : path.startsWith('/') ? `http://${CONTAINER_HOSTS[0]}${path}` : path;
  const url = metadataAddress(inputs, path === undefined ? fullUri : relativeUri, address, CONTAINER_HOSTS);
  if (!url) return undefined;
  const token = given(env, containerToken);
  const tokenFile = given(env, containerTokenFile);
  return {
    kind: 'ecs',
    url: url.href,
    tokenFile,
    token: token === undefined || tokenFile !== undefined ? undefined : new Secret(containerToken, token),
    says: `role of the container (${url.host})`,
  };
}

function readIrsa(inputs: Inputs, env: Env): AwsAmbient | undefined {
  const { roleArn, tokenFile } = AMBIENT_VARIABLES;
  const path = given(env, tokenFile);
  const arn = given(env, roleArn);
  if (path === undefined || arn === undefined) {
    const missing = [path === undefined && tokenFile, arn === undefined && roleArn].filter(Boolean).join(' and ');
    const what = `ambient-source is irsa, but ${missing} is not set: the pod's service account has no role.`;
    inputs.fault('ambient-source', what, 'annotate the service account: eks.amazonaws.com/role-arn: arn:aws:iam::…');
    return undefined;
  }
  const role = parseRoleArn(arn);
  if ('what' in role) {
    inputs.fault(roleArn, `The step's variable ${roleArn}: ${role.what}`, role.write);
    return undefined;
  }
  return { kind: 'irsa', role, tokenFile: path, says: `service account of the pod (IRSA, ${role.arn})` };
}

function leadsToLoopback(address: string): boolean {
  return URL.canParse(address) && isLoopbackHost(new URL(address).hostname);
}

function readProfile(inputs: Inputs, env: Env): AwsAmbient | undefined {
  const profile = inputs.text(PROFILE_INPUT);
  if (!profile) {
    const what = 'ambient-source is profile, but no profile is named (AWS_PROFILE is not read).';
    inputs.fault(PROFILE_INPUT, what, `${PROFILE_INPUT}: ci-runner`);
    return undefined;
  }
  const elsewhere = given(env, 'AWS_ENDPOINT_URL');
  if (elsewhere && !leadsToLoopback(elsewhere)) {
    inputs.fault(
      'AWS_ENDPOINT_URL',
      "AWS_ENDPOINT_URL would lead the profile's own requests to STS elsewhere.",
      'unset AWS_ENDPOINT_URL for this step; sts-endpoint is read instead',
    );
    return undefined;
  }
  return {
    kind: 'profile',
    profile,
    credentialsFile: given(env, AMBIENT_VARIABLES.credentialsFile),
    configFile: given(env, AMBIENT_VARIABLES.configFile),
    says: `AWS profile ${profile}`,
  };
}
