/** The clouds a trust can be written for and judged of. Data only. */

export const TRUST_CLOUDS = ['aws', 'google', 'azure', 'anthropic', 'openai'] as const;
export type TrustCloud = (typeof TRUST_CLOUDS)[number];

export const CLOUD_NAMES: Readonly<Record<TrustCloud, string>> = {
  aws: 'AWS',
  google: 'Google Cloud',
  azure: 'Microsoft Entra',
  anthropic: 'Anthropic',
  openai: 'OpenAI',
};
