/** Every backend the broker serves. */
import type { Brokered } from '../order.ts';
import type { Routes } from '../route.ts';
import { anthropic } from './anthropic.ts';
import { azureOpenai } from './azure-openai.ts';
import { bedrock } from './bedrock.ts';
import { bedrockMantle } from './bedrock-mantle.ts';
import { foundry } from './foundry.ts';
import { gateway } from './gateway.ts';
import { gemini } from './gemini.ts';
import { openai } from './openai.ts';
import { vertex } from './vertex.ts';

export const ROUTES: Readonly<Record<Brokered, Routes>> = {
  anthropic,
  bedrock,
  'bedrock-mantle': bedrockMantle,
  vertex,
  foundry,
  openai,
  'azure-openai': azureOpenai,
  gemini,
  gateway,
};
