/**
 * Which prefix the inference profiles of a region have on Amazon Bedrock. Pure.
 * Spec: https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html
 */
const GEOGRAPHIES: readonly (readonly [RegExp, string])[] = [
  [/^us-gov-/, 'us-gov.'],
  [/^(us|ca)-/, 'us.'],
  [/^eu-/, 'eu.'],
  [/^ap-northeast-[13]$/, 'jp.'],
  [/^ap-southeast-[24]$/, 'au.'],
];

/** `us.` for us-east-1 and for no region; `global.` where no geography has its own profiles. */
export function geography(region = 'us-east-1'): string {
  return GEOGRAPHIES.find(([pattern]) => pattern.test(region))?.[1] ?? 'global.';
}
