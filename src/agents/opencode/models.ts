/**
 * The model OpenCode is given on each backend when none is named, and the id that stands in a Bedrock request.
 *
 * In: backend, region, model → out: ids. No host is contacted.
 * Trap: on Bedrock the CLI puts the prefix of the region before an id that has none (`anthropic.…` → `us.anthropic.…`), so the
 * call would go to another resource than the credential is cut down to; an ARN is left as it is.
 * Spec: https://opencode.ai/docs/models, https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html
 */
import type { Backend } from '../../core/credential.ts';
import { geography } from '../geography.ts';

/** As of 2026-11. */
const CLAUDE = 'claude-sonnet-4-5-20250929';

/** @param region AWS region name; undefined: United States. @returns undefined where only the user knows the name */
export function defaultModel(backend: Backend, region?: string): string | undefined {
  switch (backend) {
    case 'anthropic':
    case 'gateway':
      return CLAUDE;
    case 'bedrock':
      return `${geography(region)}anthropic.${CLAUDE}-v1:0`;
    case 'vertex':
      return CLAUDE.replace(/-(\d{8})$/, '@$1');
    case 'openai':
      return 'gpt-5.5';
    default:
      return undefined;
  }
}

const PREFIXED = /^(arn:|(global|us-gov|us|eu|jp|apac|au)\.)/;

function partition(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/** What stands in the request on Bedrock, so that nothing is put before it. */
export function bedrockId(model: string, region: string | undefined): string {
  if (PREFIXED.test(model) || region === undefined) return model;
  return `arn:${partition(region)}:bedrock:${region}::foundation-model/${model}`;
}
