/**
 * Model ids of Claude on each backend: the default (on Bedrock for each geography), and the ids that keep the CLI from probing.
 *
 * In: a model id, a region → out: ids. No host is contacted.
 * Trap: for every model family without a pinned id the CLI sends a probe call at start. An id silences only the probe of its own
 * family, so each family gets an id of its own; they are not called unless the agent asks for that family.
 * Spec: https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html
 */
import type { Backend } from '../../core/credential.ts';
import { geography } from '../geography.ts';

/** As of 2026-11; the version whose flags and stream are pinned beside it. */
const FAMILIES = {
  OPUS: 'anthropic.claude-opus-4-5-20251101-v1:0',
  SONNET: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
  HAIKU: 'anthropic.claude-haiku-4-5-20251001-v1:0',
} as const;

/** How each backend spells a model of this name and date; Foundry knows deployments, by default named like the model. */
const SPELLINGS: Readonly<Partial<Record<Backend, (id: string, region: string | undefined) => string>>> = {
  bedrock: (id, region) => geography(region) + id,
  vertex: (id) => plainName(id).replace(/-(\d{8})$/, '@$1'),
  foundry: (id) => plainName(id).replace(/-\d{8}$/, ''),
};

/** `anthropic.claude-sonnet-4-5-20250929-v1:0` → `claude-sonnet-4-5-20250929`. */
function plainName(id: string): string {
  return id.replace(/^anthropic\./, '').replace(/-v\d+:\d+$/, '');
}

function spelled(backend: Backend, id: string, region: string | undefined): string {
  return (SPELLINGS[backend] ?? plainName)(id, region);
}

/** The default model on a backend; on Bedrock in the geography of `region` (AWS region name; undefined: United States). */
export function defaultModel(backend: Backend, region?: string): string {
  return spelled(backend, FAMILIES.SONNET, region);
}

/**
 * One id for every family: the chosen model for its own, the dated id as the backend spells it for the others.
 * @param model id, inference profile id, deployment or ARN
 */
export function familyModels(backend: Backend, model: string, region: string | undefined): Record<string, string> {
  const prefix = /(?:^|\/)([a-z-]+\.)anthropic\./.exec(model)?.[1];
  return Object.fromEntries(
    Object.entries(FAMILIES).map(([family, id]) => {
      const own = model.toLowerCase().includes(`claude-${family.toLowerCase()}`);
      const other = backend === 'bedrock' && prefix !== undefined ? prefix + id : spelled(backend, id, region);
      return [`ANTHROPIC_DEFAULT_${family}_MODEL`, own ? model : other];
    }),
  );
}
