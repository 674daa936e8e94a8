/**
 * A gateway that speaks the Anthropic or the OpenAI API, with or without /v1.
 * https://code.claude.com/docs/en/llm-gateway
 */
import { CHAT, COUNT, fixedPaths, MESSAGES, openaiModels, RESPONSES, type Routes } from '../route.ts';

const find = fixedPaths(
  {
    'POST /v1/messages': MESSAGES,
    'POST /v1/messages/count_tokens': COUNT,
    'POST /v1/responses': RESPONSES,
    'POST /v1/chat/completions': CHAT,
    'POST /responses': RESPONSES,
    'POST /chat/completions': CHAT,
  },
  { beta: /^true$/ },
);
const LIST = /^(?:\/v1)?\/models$/;

export const gateway: Routes = {
  dialect: 'openai',
  suffix: '',
  find: (ask, { models }) => (ask.method === 'GET' && LIST.test(ask.path) ? openaiModels(models) : find(ask)),
};
