/**
 * The models and inference profiles the emulated Bedrock knows, and the resources a call to each is authorised on.
 * In: a model id as it stands in the request path. Out: what it is. Talks to nobody.
 * Trap: a cross-region profile needs the action on the profile AND on its model in every region it may route to.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 * https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html
 */
import type { AccessRequest } from './iam-policy.ts';

export interface FoundationModel {
  readonly id: string;
  /** Callable without a profile. */
  readonly onDemand?: boolean;
  /** Prefixes of its system-defined profiles: `us`, `eu`, `global` … */
  readonly profiles: readonly string[];
}

/** A profile of the account's own, for cost tracking. */
export interface ApplicationProfile {
  /** The last part of its ARN. */
  readonly id: string;
  readonly name: string;
  /** System-defined profile or foundation model it copies from. */
  readonly source: string;
}

const GEOGRAPHIES: Readonly<Record<string, readonly string[]>> = {
  us: ['us-east-1', 'us-east-2', 'us-west-2'],
  eu: ['eu-central-1', 'eu-north-1', 'eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-3'],
  apac: ['ap-northeast-1', 'ap-northeast-2', 'ap-south-1', 'ap-southeast-1', 'ap-southeast-2'],
  jp: ['ap-northeast-1', 'ap-northeast-3'],
  au: ['ap-southeast-2', 'ap-southeast-4'],
  'us-gov': ['us-gov-east-1', 'us-gov-west-1'],
};

const ALL = ['us', 'eu', 'jp', 'au', 'global'];

export const MODELS: readonly FoundationModel[] = [
  { id: 'anthropic.claude-3-haiku-20240307-v1:0', onDemand: true, profiles: ['us', 'eu', 'apac', 'us-gov'] },
  { id: 'anthropic.claude-3-7-sonnet-20250219-v1:0', profiles: ['us', 'eu', 'apac', 'us-gov'] },
  { id: 'anthropic.claude-sonnet-4-20250514-v1:0', profiles: ['us', 'eu', 'apac', 'global'] },
  { id: 'anthropic.claude-sonnet-4-5-20250929-v1:0', profiles: [...ALL, 'us-gov'] },
  { id: 'anthropic.claude-haiku-4-5-20251001-v1:0', profiles: ALL },
  { id: 'anthropic.claude-opus-4-1-20250805-v1:0', profiles: ['us'] },
  { id: 'anthropic.claude-opus-4-5-20251101-v1:0', profiles: ALL },
  { id: 'anthropic.claude-opus-4-6-v1', profiles: ALL },
  { id: 'anthropic.claude-sonnet-4-6', profiles: ALL },
  { id: 'anthropic.claude-sonnet-5-5', profiles: ALL },
  { id: 'anthropic.claude-opus-5-5', profiles: ALL },
];

export interface Place {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}

export interface Target {
  /** What the caller named: profile or model ARN. */
  readonly arn: string;
  readonly kind: 'model' | 'system-profile' | 'application-profile';
  /** The foundation model behind it, by id, whether the catalogue has it or not. */
  readonly model: string;
  /** Known, and offered in this region. */
  readonly exists: boolean;
  readonly onDemand: boolean;
  /** Regions a call may be routed to; empty: the region asked. */
  readonly routes: readonly string[];
}

export interface Catalogue {
  readonly models: readonly FoundationModel[];
  readonly applicationProfiles: readonly ApplicationProfile[];
}

const modelArn = (place: Place, region: string, model: string): string =>
  `arn:${place.partition}:bedrock:${region}::foundation-model/${model}`;

export const profileArn = (place: Place, id: string): string =>
  `arn:${place.partition}:bedrock:${place.region}:${place.account}:inference-profile/${id}`;

/** Reads the `{modelId}` of a request path, already percent-decoded: an id or an ARN. */
export function findTarget(id: string, catalogue: Catalogue, place: Place): Target {
  const [, resource = id] = /^arn:[^:]*:bedrock:[^:]*:\d*:(.*)$/.exec(id) ?? [];
  const [, kind, name = resource] =
    /^(foundation-model|inference-profile|application-inference-profile)\/(.*)$/.exec(resource) ?? [];
  const foreign = id.startsWith('arn:') && !id.startsWith(`arn:${place.partition}:bedrock:${place.region}:`);
  if (kind === 'application-inference-profile') return applicationTarget(id, name, catalogue, place, foreign);
  const geography = /^(us-gov|us|eu|apac|jp|au|global)\.(.+)$/.exec(name);
  if (geography) return profileTarget(name, geography[1] ?? '', geography[2] ?? '', catalogue, place, foreign);
  const model = catalogue.models.find((candidate) => candidate.id === name);
  return {
    arn: modelArn(place, place.region, name),
    kind: 'model',
    model: name,
    exists: model !== undefined && !foreign,
    onDemand: model?.onDemand === true,
    routes: [],
  };
}

function profileTarget(
  id: string,
  prefix: string,
  modelId: string,
  catalogue: Catalogue,
  place: Place,
  foreign: boolean,
): Target {
  const model = catalogue.models.find((candidate) => candidate.id === modelId);
  const regions = GEOGRAPHIES[prefix];
  const here = prefix === 'global' || regions?.includes(place.region) === true;
  return {
    arn: profileArn(place, id),
    kind: 'system-profile',
    model: modelId,
    exists: model?.profiles.includes(prefix) === true && here && !foreign,
    onDemand: true,
    routes: prefix === 'global' ? [place.region, ''] : (regions ?? [place.region]),
  };
}

function applicationTarget(arn: string, id: string, catalogue: Catalogue, place: Place, foreign: boolean): Target {
  const profile = catalogue.applicationProfiles.find((candidate) => candidate.id === id);
  const source = profile && findTarget(profile.source, catalogue, place);
  return {
    arn,
    kind: 'application-profile',
    model: source?.model ?? '',
    exists: source?.exists === true && !foreign,
    onDemand: true,
    routes: source?.routes.length ? source.routes : [place.region],
  };
}

/** Every authorisation a call of `action` on this target must pass. */
export function requiredAccess(action: string, target: Target, place: Place): AccessRequest[] {
  const here = { 'aws:RequestedRegion': place.region };
  const first: AccessRequest = { action, resource: target.arn, context: here };
  if (target.kind === 'model' || target.model === '') return [first];
  const behind = target.routes.map((region) => ({
    action,
    resource: modelArn(place, region, target.model),
    context: { 'bedrock:InferenceProfileArn': target.arn, 'aws:RequestedRegion': region || 'unspecified' },
  }));
  return [first, ...behind];
}

/** A profile as the control plane describes it. */
export function describeProfile(id: string, catalogue: Catalogue, place: Place): object | undefined {
  const application = catalogue.applicationProfiles.find(
    (candidate) => candidate.id === id || id.endsWith(`/${candidate.id}`),
  );
  const arn = `arn:${place.partition}:bedrock:${place.region}:${place.account}:application-inference-profile/${application?.id}`;
  const target = findTarget(application ? arn : id, catalogue, place);
  if (!target.exists || target.kind === 'model') return undefined;
  return {
    inferenceProfileName: application?.name ?? id,
    description: `Routes requests to ${target.model}.`,
    createdAt: '2026-01-15T00:00:00Z',
    updatedAt: '2026-01-15T00:00:00Z',
    inferenceProfileArn: target.arn,
    models: target.routes.map((region) => ({ modelArn: modelArn(place, region, target.model) })),
    inferenceProfileId: application?.id ?? target.arn.split('/').at(-1),
    status: 'ACTIVE',
    type: application ? 'APPLICATION' : 'SYSTEM_DEFINED',
  };
}

/** Ids of the profiles offered in this region. */
export function profileIds(catalogue: Catalogue, place: Place, type: 'SYSTEM_DEFINED' | 'APPLICATION'): string[] {
  if (type === 'APPLICATION') return catalogue.applicationProfiles.map(({ id }) => id);
  return catalogue.models
    .flatMap((model) => model.profiles.map((prefix) => `${prefix}.${model.id}`))
    .filter((id) => findTarget(id, catalogue, place).exists);
}
