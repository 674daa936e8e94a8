/**
 * What a Bedrock model name stands for: a foundation model, a cross-region profile, an ARN.
 * In: an id or ARN as people write it · out: the resources it needs, or the mistake. Talks to no host.
 * Trap: model names themselves contain dots (`qwen.qwen3-…-v1.5`), so a geography prefix is told by its own grammar.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html
 */
import { isRegion, type Partition, partitionOf } from './partitions.ts';

export interface ModelScope {
  readonly partition: Partition;
  readonly region: string;
  /** Account of the role: system-defined profiles are addressed below the caller's account. */
  readonly account: string;
}

export type Model =
  /** Called directly by its ARN: a foundation model in one region, provisioned throughput, an imported or custom model. */
  | { readonly kind: 'direct'; readonly arn: string; readonly foundation?: string | undefined }
  /** Cross-region profile: the profile, and its model wherever the profile sends the request. */
  | { readonly kind: 'profile'; readonly arn: string; readonly foundation: string; readonly global: boolean }
  /** Application profile: its models have to be named beside it. */
  | { readonly kind: 'application'; readonly arn: string };

export interface ModelFault {
  readonly what: string;
  readonly write: string;
}

const EXAMPLE = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const ID = '[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,4}(?::[a-z0-9-]{1,63}){0,2}';
const FOUNDATION = new RegExp(`^${ID}$`);
const GEOGRAPHY = /^(?:global|apac|latam|us-gov|[a-z]{2})\.(?=[a-z0-9-]+\.)/;
const ARN = /^arn:(aws|aws-cn|aws-us-gov):bedrock:([a-z0-9-]*):(\d{12})?:([a-z-]+)\/([a-zA-Z0-9.:-]+)$/;
const DIRECT = ['provisioned-model', 'imported-model', 'custom-model', 'custom-model-deployment'];

/** Reads one model name. @returns the model, or the mistake */
export function parseModel(text: string, scope: ModelScope): Model | ModelFault {
  if (text.startsWith('arn:')) return parseModelArn(text, scope);
  if (!FOUNDATION.test(text)) {
    const what = text.includes('*')
      ? `"${text}" has a wildcard in it; the session policy names each model.`
      : `"${text}" is not a Bedrock model id, inference profile id or ARN.`;
    return { what, write: EXAMPLE };
  }
  const prefix = GEOGRAPHY.exec(text)?.[0];
  if (prefix === undefined) {
    const arn = `arn:${scope.partition}:bedrock:${scope.region}::foundation-model/${text}`;
    return { kind: 'direct', arn, foundation: text };
  }
  return {
    kind: 'profile',
    arn: `arn:${scope.partition}:bedrock:${scope.region}:${scope.account}:inference-profile/${text}`,
    foundation: text.slice(prefix.length),
    global: prefix === 'global.',
  };
}

function parseModelArn(text: string, scope: ModelScope): Model | ModelFault {
  const match = ARN.exec(text);
  if (!match) return { what: `"${text}" is not the ARN of a Bedrock model or inference profile.`, write: EXAMPLE };
  const [, partition, region = '', account, kind = '', id = ''] = match;
  if (
    partition !== scope.partition ||
    !isRegion(region) ||
    partitionOf(region) !== scope.partition ||
    region !== scope.region
  ) {
    return {
      what: `The model ARN is for ${partition} ${region}, the endpoint is in ${scope.partition} ${scope.region}.`,
      write: text.replace(`:${region}:`, `:${scope.region}:`),
    };
  }
  if (kind === 'foundation-model' && account === undefined && FOUNDATION.test(id)) {
    return { kind: 'direct', arn: text, foundation: id };
  }
  if (account !== undefined && kind === 'inference-profile' && GEOGRAPHY.test(id)) {
    const foundation = id.replace(GEOGRAPHY, '');
    return { kind: 'profile', arn: text, foundation, global: id.startsWith('global.') };
  }
  if (account !== undefined && kind === 'application-inference-profile') return { kind: 'application', arn: text };
  if (account !== undefined && DIRECT.includes(kind)) return { kind: 'direct', arn: text };
  return { what: `An ARN of kind "${kind}" is not a model that can be called.`, write: EXAMPLE };
}
