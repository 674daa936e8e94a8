/** The Gemini API of Google AI. A key in the query is not taken. https://ai.google.dev/api/generate-content */
import { allowedQuery, COUNT_CONTENT, GENERATE, type Routes } from '../route.ts';

const PATH = /^\/(v1|v1beta)\/models\/([\w.-]{1,128}):(generateContent|streamGenerateContent|countTokens)$/;
const QUERY = { alt: /^(?:sse|json)$/ };

export const gemini: Routes = {
  dialect: 'google',
  suffix: '',
  find({ method, path, query }, { models }) {
    if (method === 'GET' && /^\/(?:v1|v1beta)\/models$/.test(path)) {
      return { status: 200, body: { models: models.map((name) => ({ name: `models/${name}` })) } };
    }
    const [, , model, verb] = PATH.exec(path) ?? [];
    const text = allowedQuery(query, QUERY);
    if (method !== 'POST' || text === undefined || model === undefined) return undefined;
    return { api: verb === 'countTokens' ? COUNT_CONTENT : GENERATE, model, target: `${path}${text}` };
  },
};
