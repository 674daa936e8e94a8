/**
 * The policy that calling the target's models needs, and nothing else: what a finding tells people to write.
 * In: models, region, role · out: statements and their text. Talks to no host.
 * Trap: a cross-region profile needs the profile itself, and its model in every region by way of this profile; a `global.` one
 * also the model's ARN without a region. The session policy of clouds/aws says the same; tests hold the two together.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 */
import type { Target } from '../check.ts';

/** As the guides of the vendors write it: not a real account. */
const SOME_ACCOUNT = '123456789012';
const SOME_REGION = 'us-east-1';
const SOME_PROFILE = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const SOME_MANTLE_MODEL = 'openai.gpt-5.5';
const INVOKE = ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'];
const GEOGRAPHY = /^(?:global|apac|latam|us-gov|[a-z]{2})\.(?=[a-z0-9-]+\.)/;

type OneOrMore = string | readonly string[];

interface NarrowStatement {
  readonly Effect: 'Allow';
  readonly Action: OneOrMore;
  readonly Resource: OneOrMore;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, OneOrMore>>>>;
}

export interface NarrowPolicy {
  /** ARNs of all that has to be called; empty: no model is named. */
  readonly resources: readonly string[];
  /** The whole document, to copy. */
  readonly text: string;
}

interface Scope {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}

/** Without a target, or without models, the text is an example for one model. */
export function narrowPolicy(target: Partial<Target> | undefined): NarrowPolicy {
  const scope = scopeOf(target);
  const models = target?.models ?? [];
  const mantle = target?.backend === 'bedrock-mantle';
  const statements = mantle
    ? mantleStatements(models.length > 0 ? models : [SOME_MANTLE_MODEL], scope)
    : modelStatements(models.length > 0 ? models : [SOME_PROFILE], scope);
  const resources = models.length === 0 ? [] : statements.flatMap(({ Resource }) => Resource);
  return { resources, text: JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2) };
}

function scopeOf(target: Partial<Target> | undefined): Scope {
  const [, partition, account] = /^arn:([^:]+):iam::(\d{12}):/.exec(target?.role ?? '') ?? [];
  return {
    partition: partition ?? 'aws',
    account: account ?? SOME_ACCOUNT,
    region: target?.region ?? SOME_REGION,
  };
}

function modelStatements(models: readonly string[], scope: Scope): NarrowStatement[] {
  const called = models.map((model) => arnOf(model, scope));
  const applications = called.filter((arn) => arn.includes(':application-inference-profile/'));
  const profiles = called.filter((arn) => arn.includes(':inference-profile/'));
  const behind = (applications.length > 0 ? called : profiles).flatMap((arn) => foundationsOf(arn, scope));
  const statements: NarrowStatement[] = [{ Effect: 'Allow', Action: INVOKE, Resource: one(called) }];
  if (behind.length > 0) {
    const through = [...profiles, ...applications];
    const Condition = { StringEquals: { 'bedrock:InferenceProfileArn': one(through) } };
    statements.push({ Effect: 'Allow', Action: INVOKE, Resource: one(behind), Condition });
  }
  if (applications.length > 0) {
    statements.push({ Effect: 'Allow', Action: 'bedrock:GetInferenceProfile', Resource: one(applications) });
  }
  return statements;
}

function arnOf(model: string, { partition, region, account }: Scope): string {
  if (model.startsWith('arn:')) return model;
  return GEOGRAPHY.test(model)
    ? `arn:${partition}:bedrock:${region}:${account}:inference-profile/${model}`
    : `arn:${partition}:bedrock:${region}::foundation-model/${model}`;
}

/** The models behind a profile, or a foundation model itself, in every region. */
function foundationsOf(arn: string, { partition }: Scope): readonly string[] {
  const [, id] = /:(?:foundation-model|inference-profile)\/(.+)$/.exec(arn) ?? [];
  if (id === undefined) return [];
  const name = arn.includes(':inference-profile/') ? id.replace(GEOGRAPHY, '') : id;
  const anywhere = `arn:${partition}:bedrock:*::foundation-model/${name}`;
  return id.startsWith('global.') ? [anywhere, `arn:${partition}:bedrock:::foundation-model/${name}`] : [anywhere];
}

/** A request on bedrock-mantle is judged by project and by the model it names. */
function mantleStatements(models: readonly string[], { partition, region, account }: Scope): NarrowStatement[] {
  return [
    {
      Effect: 'Allow',
      Action: 'bedrock-mantle:CreateInference',
      Resource: `arn:${partition}:bedrock-mantle:${region}:${account}:project/default`,
      Condition: { StringEquals: { 'bedrock-mantle:Model': one(models) } },
    },
  ];
}

function one(values: readonly string[]): OneOrMore {
  const unique = [...new Set(values)];
  return unique.length === 1 ? unique[0]! : unique;
}
