/** OpenAI's models on Amazon Bedrock. https://docs.aws.amazon.com/bedrock/latest/userguide/bedrock-mantle.html */
import { CHAT, fixedPaths, openaiModels, RESPONSES, type Routes } from '../route.ts';

const find = fixedPaths({
  'POST /openai/v1/responses': RESPONSES,
  'POST /openai/v1/chat/completions': CHAT,
  'POST /v1/responses': RESPONSES,
  'POST /v1/chat/completions': CHAT,
});
const LIST = /^(?:\/openai)?\/v1\/models$/;

export const bedrockMantle: Routes = {
  dialect: 'openai',
  suffix: '',
  find: (ask, { models }) => (ask.method === 'GET' && LIST.test(ask.path) ? openaiModels(models) : find(ask)),
};
