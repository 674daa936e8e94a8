/**
 * OpenAI's models on Bedrock (the endpoint `bedrock-mantle`): its own IAM actions, model names and places.
 * In: model names, account, region · out: the session policy's statements, or the mistake. Talks to no host.
 * Traps: a request is authorised against a project of the account, not against a model ARN, and cut down to a model by the
 * condition key bedrock-mantle:Model, which holds the id as the request spells it; a request that names no project is one of
 * `project/default`; a bearer needs an action of its own under each of the two service prefixes.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_bedrock-mantle.html
 * https://docs.aws.amazon.com/bedrock/latest/userguide/bedrock-mantle.html
 */
import type { ModelFault, ModelScope } from './models.ts';
import type { Partition } from './partitions.ts';

const MODEL = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}$/;
const EXAMPLE = 'openai.gpt-5.5';

/** What is wrong with a model name; undefined: it can be asked for. */
export function mantleModelFault(text: string): ModelFault | undefined {
  if (MODEL.test(text)) return undefined;
  const what = text.includes('*')
    ? `"${text}" has a wildcard in it; the session policy names each model.`
    : `"${text}" is not a model id of bedrock-mantle; ARNs and inference profiles are not known there.`;
  return { what, write: EXAMPLE };
}

export interface MantleStatement {
  readonly Effect: 'Allow';
  readonly Action: string | readonly string[];
  readonly Resource: string;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** Calling the listed models (none listed: all), and nothing else. */
export function mantleStatements(
  models: readonly string[],
  scope: ModelScope & { readonly bearer: boolean },
): readonly MantleStatement[] {
  const unique = [...new Set(models)];
  const call: MantleStatement = {
    Effect: 'Allow',
    Action: 'bedrock-mantle:CreateInference',
    Resource: `arn:${scope.partition}:bedrock-mantle:${scope.region}:${scope.account}:project/default`,
    ...(unique.length === 0
      ? {}
      : { Condition: { StringEquals: { 'bedrock-mantle:Model': unique.length === 1 ? unique[0]! : unique } } }),
  };
  if (!scope.bearer) return [call];
  const bearer = ['bedrock-mantle:CallWithBearerToken', 'bedrock:CallWithBearerToken'];
  return [call, { Effect: 'Allow', Action: bearer, Resource: '*' }];
}

/** Why there is no such endpoint here; undefined: there may be one. */
export function mantlePlaceFault(partition: Partition): string | undefined {
  return partition === 'aws' ? undefined : `bedrock-mantle is not served in partition ${partition}.`;
}
