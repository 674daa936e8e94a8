/**
 * Model ids of Claude on Amazon Bedrock: the default for each geography, and the ids that keep the CLI from probing.
 *
 * In: a model id, a region → out: ids. No host is contacted.
 * Trap: for every model family without a pinned id the CLI sends a probe call at start. An id silences only the probe of its own
 * family, so each family gets an id of its own; they are not called unless the agent asks for that family.
 * Spec: https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html
 */

/** As of 2026-11; the version whose flags and stream are pinned beside it. */
const FAMILIES = {
  OPUS: 'anthropic.claude-opus-4-5-20251101-v1:0',
  SONNET: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
  HAIKU: 'anthropic.claude-haiku-4-5-20251001-v1:0',
} as const;

const GEOGRAPHIES: readonly (readonly [RegExp, string])[] = [
  [/^us-gov-/, 'us-gov.'],
  [/^(us|ca)-/, 'us.'],
  [/^eu-/, 'eu.'],
  [/^ap-northeast-[13]$/, 'jp.'],
  [/^ap-southeast-[24]$/, 'au.'],
];

/** `us.` for us-east-1; `global.` where no geography has its own profiles. */
export function geography(region: string | undefined): string {
  if (region === undefined) return 'us.';
  return GEOGRAPHIES.find(([pattern]) => pattern.test(region))?.[1] ?? 'global.';
}

/** The default model in the geography of `region` (AWS region name; undefined: United States). */
export function defaultBedrockModel(region?: string): string {
  return geography(region) + FAMILIES.SONNET;
}

/**
 * One id for every family: the chosen model for its own, the geography's dated id for the others.
 * @param model id, inference profile id or ARN
 */
export function familyModels(model: string, region: string | undefined): Record<string, string> {
  const prefix = /(?:^|\/)([a-z-]+\.)anthropic\./.exec(model)?.[1] ?? geography(region);
  return Object.fromEntries(
    Object.entries(FAMILIES).map(([family, id]) => {
      const own = model.toLowerCase().includes(`claude-${family.toLowerCase()}`);
      return [`ANTHROPIC_DEFAULT_${family}_MODEL`, own ? model : prefix + id];
    }),
  );
}
