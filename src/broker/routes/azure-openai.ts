/**
 * Azure OpenAI: the `v1` paths, where the body names the deployment, and the older ones, where the path does.
 * https://learn.microsoft.com/azure/foundry/openai/api-version-lifecycle
 */
import { type Ask, allowedQuery, type Call, CHAT, openaiModels, RESPONSES, type Routes } from '../route.ts';

const PATH = /^\/openai\/(?:(v1)|deployments\/([\w.-]{1,64}))\/(responses|chat\/completions)$/;
/** A date, `latest`, `preview` or `v1`. */
const QUERY = { 'api-version': /^[\w.-]{1,32}$/ };

export const azureOpenai: Routes = {
  dialect: 'openai',
  suffix: '/openai/v1',
  find: (ask, { models }) =>
    ask.method === 'GET' && ask.path === '/openai/v1/models' ? openaiModels(models) : call(ask),
};

function call({ method, path, query }: Ask): Call | undefined {
  const [, v1, model, verb] = PATH.exec(path) ?? [];
  const text = allowedQuery(query, QUERY);
  if (method !== 'POST' || verb === undefined || text === undefined) return undefined;
  if (v1 === undefined && verb === 'responses') return undefined;
  return { api: verb === 'responses' ? RESPONSES : CHAT, model, target: `${path}${text}` };
}
