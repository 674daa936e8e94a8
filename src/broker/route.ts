/** Port: what one backend serves, as data and pure functions. One file a backend; the server asks, sends and answers. */
import type { Upstream } from './order.ts';
import type { Dialect } from './refusal.ts';
import type { UsageName } from './usage.ts';

/** How one API is called: what the body must hold and how its answer tells what was used. */
export interface Api {
  readonly name: string;
  readonly usage: UsageName;
  /** It calls no model and costs nothing. */
  readonly free?: boolean;
  /** The words of its refusals when they differ from the backend's. */
  readonly dialect?: Dialect;
  /** A stream tells its tokens only when `stream_options` asks for them. */
  readonly usageOnRequest?: boolean;
}

export const MESSAGES: Api = { name: 'messages', usage: 'usage', dialect: 'anthropic' };
export const COUNT: Api = { name: 'count', usage: 'usage', dialect: 'anthropic', free: true };
export const RESPONSES: Api = { name: 'responses', usage: 'usage', dialect: 'openai' };
export const CHAT: Api = { name: 'chat', usage: 'usage', dialect: 'openai', usageOnRequest: true };
export const GENERATE: Api = { name: 'generate', usage: 'usageMetadata', dialect: 'google' };
export const COUNT_CONTENT: Api = { name: 'count', usage: 'usageMetadata', dialect: 'google', free: true };
export const INVOKE: Api = { name: 'invoke', usage: 'usage', dialect: 'aws' };
export const CONVERSE: Api = { name: 'converse', usage: 'usage', dialect: 'aws' };

export interface Ask {
  readonly method: string;
  /** As it came over the wire. */
  readonly path: string;
  /** Without the question mark; empty: none. */
  readonly query: string;
}

/** A request that is sent on, made of our own words and of names that are on the list. */
export interface Call {
  readonly api: Api;
  /** Named by the path; undefined: the body has to. */
  readonly model?: string | undefined;
  /** Path and query at the endpoint, for the model the server has found. */
  readonly target: string;
}

/** Answered here: nothing is sent. */
export interface Local {
  readonly status: number;
  readonly body: object;
}

export interface Place {
  readonly upstream: Upstream;
  readonly models: readonly string[];
}

export interface Routes {
  readonly dialect: Dialect;
  /** What the address of this backend ends in, ours as the vendor's; what is in front of it is the vendor's own. */
  readonly suffix: string;
  /** undefined: there is nothing here. */
  find(ask: Ask, place: Place): Call | Local | undefined;
}

/** The query when it holds nothing but these; a value is a pattern. undefined: something else is in it. */
export function allowedQuery(query: string, allowed: Readonly<Record<string, RegExp>>): string | undefined {
  if (query === '') return '';
  const pairs = query.split('&').map((pair) => /^([\w-]+)=([\w.-]+)$/.exec(pair) ?? []);
  const names = new Set(pairs.map(([, name = '']) => name));
  const sound = pairs.every(([, name = '', value = '']) => Object.hasOwn(allowed, name) && allowed[name]!.test(value));
  return sound && names.size === pairs.length ? `?${query}` : undefined;
}

/** Paths without a model in them, each a `METHOD /path`; the query may hold these. */
export function fixedPaths(
  paths: Readonly<Record<string, Api>>,
  allowed: Readonly<Record<string, RegExp>> = {},
): (ask: Ask) => Call | undefined {
  const table = new Map(Object.entries(paths));
  return ({ method, path, query }) => {
    const api = table.get(`${method} ${path}`);
    const text = api && allowedQuery(query, allowed);
    return api && text !== undefined ? { api, target: `${path}${text}` } : undefined;
  };
}

/** `GET` of OpenAI's list of models. */
export function openaiModels(models: readonly string[]): Local {
  const data = models.map((id) => ({ id, object: 'model', created: 0, owned_by: 'system' }));
  return { status: 200, body: { object: 'list', data } };
}

/** A model as a path spells it: these characters alone are ever percent-encoded. */
export function decodedName(text: string): string {
  return text.replace(/%(3a|2f|40)/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
