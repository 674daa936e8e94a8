/**
 * Vertex AI: Anthropic's models and Google's own, of the one project and location of this run.
 * Trap: the counting of Anthropic's tokens is a model by its path, and names the real one in the body.
 * https://cloud.google.com/vertex-ai/generative-ai/docs/partner-models/claude/use-claude
 */
import {
  allowedQuery,
  type Call,
  COUNT,
  COUNT_CONTENT,
  decodedName,
  GENERATE,
  MESSAGES,
  type Routes,
} from '../route.ts';

const PATH =
  /^\/(v1|v1beta1)\/projects\/([^/]+)\/locations\/([^/]+)\/publishers\/(anthropic|google)\/models\/([\w.@%-]{1,128}):(\w+)$/;
const QUERY = { alt: /^(?:sse|json)$/ };
const VERBS: Readonly<Record<string, readonly string[]>> = {
  anthropic: ['rawPredict', 'streamRawPredict'],
  google: ['generateContent', 'streamGenerateContent', 'countTokens'],
};

export const vertex: Routes = {
  dialect: 'google',
  suffix: '',
  find({ method, path, query }, { upstream }): Call | undefined {
    const [, version, project, location, publisher = '', named = '', verb = ''] = PATH.exec(path) ?? [];
    const text = allowedQuery(query, QUERY);
    if (method !== 'POST' || text === undefined || !VERBS[publisher]?.includes(verb)) return undefined;
    if (project !== upstream.project || location !== upstream.region) return undefined;
    const model = decodedName(named);
    const counts = publisher === 'anthropic' && model === 'count-tokens';
    if (counts && verb !== 'rawPredict') return undefined;
    const place = `/${version}/projects/${project}/locations/${location}/publishers/${publisher}/models`;
    return {
      api: publisher === 'anthropic' ? (counts ? COUNT : MESSAGES) : verb === 'countTokens' ? COUNT_CONTENT : GENERATE,
      model: counts ? undefined : model,
      target: `${place}/${model}:${verb}${text}`,
    };
  },
};
