/**
 * Dated default models, as the catalogue of the pinned Pi and the vendors spell them.
 *
 * In: a backend, a region → out: a model id, or nothing where only the user can know it. No host is contacted.
 * Trap: on Bedrock the model is an inference profile of the region's geography.
 * Spec: https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html, https://pi.dev/models
 */
import type { Backend } from '../../core/credential.ts';
import { geography } from '../geography.ts';

/** As of 2026-11. */
const CLAUDE = 'claude-sonnet-4-5-20250929';

const DEFAULTS: Readonly<Partial<Record<Backend, string>>> = {
  anthropic: CLAUDE,
  gateway: CLAUDE,
  openai: 'gpt-5.5',
  vertex: 'gemini-2.5-pro',
  gemini: 'gemini-2.5-pro',
  mistral: 'devstral-2512',
  groq: 'openai/gpt-oss-120b',
  cerebras: 'gpt-oss-120b',
  xai: 'grok-4.7',
  openrouter: 'anthropic/claude-sonnet-4.5',
  'vercel-ai-gateway': 'anthropic/claude-sonnet-4.5',
  zai: 'glm-5.3',
  'opencode-zen': 'claude-sonnet-4-5',
  minimax: 'MiniMax-M2.7',
  'minimax-cn': 'MiniMax-M2.7',
};

/** Azure knows deployments, whose names are the user's own: undefined. */
export function defaultModel(backend: Backend, region?: string): string | undefined {
  if (backend !== 'bedrock') return DEFAULTS[backend];
  return `${geography(region)}anthropic.${CLAUDE}-v1:0`;
}
