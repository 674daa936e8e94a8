/** Anthropic's models on Microsoft Foundry. https://learn.microsoft.com/azure/ai-foundry/foundry-models/how-to/use-foundry-models-claude */
import { COUNT, fixedPaths, MESSAGES, type Routes } from '../route.ts';

const find = fixedPaths(
  { 'POST /anthropic/v1/messages': MESSAGES, 'POST /anthropic/v1/messages/count_tokens': COUNT },
  { beta: /^true$/ },
);

export const foundry: Routes = { dialect: 'anthropic', suffix: '/anthropic', find };
