/** Anthropic's API: messages and the counting of their tokens. https://docs.anthropic.com/en/api/messages */
import { COUNT, fixedPaths, type Local, MESSAGES, type Routes } from '../route.ts';

const find = fixedPaths({ 'POST /v1/messages': MESSAGES, 'POST /v1/messages/count_tokens': COUNT }, { beta: /^true$/ });

export const anthropic: Routes = {
  dialect: 'anthropic',
  suffix: '',
  find: (ask, { models }) => (ask.method === 'GET' && ask.path === '/v1/models' ? listed(models) : find(ask)),
};

function listed(models: readonly string[]): Local {
  const data = models.map((id) => ({ type: 'model', id, display_name: id, created_at: '2026-01-01T00:00:00Z' }));
  return { status: 200, body: { data, has_more: false, first_id: models[0], last_id: models.at(-1) } };
}
