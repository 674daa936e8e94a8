/**
 * Whose key it is: the variable each vendor's clients read, and how a key of the vendor begins.
 * In: a backend, a key's beginning · out: names. Talks to no host.
 * Trap: without `backend` a key goes to the first vendor that agent and key have in common; a key of another one must not.
 * https://github.com/earendil-works/pi/blob/main/packages/coding-agent/docs/providers.md
 */
import type { Backend } from '../../core/credential.ts';

/** By backend, where a key is handed over under the vendor's own name. */
export const KEY_VARIABLES: Readonly<Partial<Record<Backend, string>>> = {
  openai: 'OPENAI_API_KEY',
  gemini: 'GEMINI_API_KEY',
  'azure-openai': 'AZURE_OPENAI_API_KEY',
  foundry: 'ANTHROPIC_FOUNDRY_API_KEY',
  mistral: 'MISTRAL_API_KEY',
  groq: 'GROQ_API_KEY',
  cerebras: 'CEREBRAS_API_KEY',
  xai: 'XAI_API_KEY',
  openrouter: 'OPENROUTER_API_KEY',
  'vercel-ai-gateway': 'AI_GATEWAY_API_KEY',
  zai: 'ZAI_API_KEY',
  'opencode-zen': 'OPENCODE_API_KEY',
  minimax: 'MINIMAX_API_KEY',
  'minimax-cn': 'MINIMAX_CN_API_KEY',
};

/** Where the agents' own catalogues send a vendor's key, as of 2026-11. */
export const KEY_HOSTS: Readonly<Partial<Record<Backend, string>>> = {
  mistral: 'api.mistral.ai',
  groq: 'api.groq.com',
  cerebras: 'api.cerebras.ai',
  xai: 'api.x.ai',
  openrouter: 'openrouter.ai',
  'vercel-ai-gateway': 'ai-gateway.vercel.sh',
  zai: 'api.z.ai',
  'opencode-zen': 'opencode.ai',
  minimax: 'api.minimax.io',
  'minimax-cn': 'api.minimaxi.com',
};

const BEGINNINGS: Readonly<Record<string, Backend>> = {
  'sk-ant-': 'anthropic',
  'sk-or-': 'openrouter',
  gsk_: 'groq',
  'csk-': 'cerebras',
  'xai-': 'xai',
  vck_: 'vercel-ai-gateway',
  AIza: 'gemini',
};

/** The vendor whose keys begin like this one; undefined: its beginning says nothing. */
export function vendorOf(key: string): Backend | undefined {
  return Object.entries(BEGINNINGS).find(([beginning]) => key.startsWith(beginning))?.[1];
}
