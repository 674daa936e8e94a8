/** OpenAI's API: responses and chat completions; the list of models is ours. https://platform.openai.com/docs/api-reference */
import { CHAT, fixedPaths, openaiModels, RESPONSES, type Routes } from '../route.ts';

const find = fixedPaths({ 'POST /v1/responses': RESPONSES, 'POST /v1/chat/completions': CHAT });

export const openai: Routes = {
  dialect: 'openai',
  suffix: '/v1',
  find: (ask, { models }) => (ask.method === 'GET' && ask.path === '/v1/models' ? openaiModels(models) : find(ask)),
};
