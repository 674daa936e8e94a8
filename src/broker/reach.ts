/**
 * What a request would have the endpoint do by itself: fetch an address, search the web, call a server, run code. Content named by
 * address or id is not in the body, so the body's size says nothing about it.
 * In: a parsed body → out: the first such thing by name, and whether content is kept elsewhere. Talks to no host.
 * Traps: what a model or a tool has said may look like any of these, and is no order; a schema names properties as it likes; a tool that
 * is not known to run at the client is taken for one that does not.
 * Spec: https://docs.anthropic.com/en/docs/agents-and-tools/tool-use/overview · https://platform.openai.com/docs/guides/tools ·
 * https://ai.google.dev/api/caching#Tool · https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Tool.html
 */

type Json = Readonly<Record<string, unknown>>;

export interface Reach {
  /** What the endpoint would do, in the words of its API; undefined: nothing. */
  readonly doing: string | undefined;
  /** Content comes from somewhere else. */
  readonly refers: boolean;
}

/** Tools that the client runs. Those without a type are described by the client, and so its own. */
const CLIENT_TYPE =
  /^(?:function|custom|namespace|local_shell|shell|apply_patch|tool_search|computer|bash_\d+|text_editor_\d+|memory_\d+|computer_\d+|computer_use_preview)$/;
/** What a tool of Google or of Converse holds when it is the client's. */
const CLIENT_KEYS = ['functionDeclarations', 'function_declarations', 'toolSpec', 'cachePoint'];
/** Of a tool that is described by its name and schema. */
const DESCRIBED = ['name', 'type', 'function', 'input_schema'];
/** Said by a model or a tool, or a schema. */
const QUOTED =
  /^(?:args|arguments|response|json|metadata|schema|input_schema|inputSchema|parameters|parametersJsonSchema|toolConfig|tools)$/;
const ADDRESS = /^(?:image_url|imageUrl|file_url|fileUrl|audio_url|video_url|fileUri|file_uri)$/;
const KEPT = /^(?:file_id|fileId|s3Location)$/;
/** Of the body itself. */
const KEPT_WHOLE = ['previous_response_id', 'conversation', 'prompt', 'cachedContent', 'cached_content', 'container'];
/** A page is a picture to the model, whatever its bytes. */
const PAGES = 'application/pdf';

export function reachOf(body: Json): Reach {
  const refers = KEPT_WHOLE.some((name) => (body[name] ?? null) !== null);
  const found = { doing: ofTools(body) ?? ofBody(body), refers };
  walk(body, found);
  return found;
}

function ofBody(body: Json): string | undefined {
  if (Array.isArray(body.mcp_servers) && body.mcp_servers.length > 0) return 'mcp_servers';
  return body.web_search_options === undefined || body.web_search_options === null ? undefined : 'web_search_options';
}

function ofTools(body: Json): string | undefined {
  const more = body.additionalModelRequestFields as Json | undefined;
  const converse = body.toolConfig as Json | undefined;
  const lists = [body.tools, more?.tools, converse?.tools].filter(Array.isArray) as unknown[][];
  for (const tool of lists.flat()) {
    const name = typeof tool === 'object' && tool !== null ? ofTool(tool as Json) : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}

function ofTool(tool: Json): string | undefined {
  if (typeof tool.type === 'string') return CLIENT_TYPE.test(tool.type) ? undefined : tool.type;
  const keys = Object.keys(tool);
  if (keys.some((key) => DESCRIBED.includes(key))) return undefined;
  return keys.find((key) => !CLIENT_KEYS.includes(key) && tool[key] !== null && tool[key] !== undefined);
}

function walk(node: unknown, found: { doing: string | undefined; refers: boolean }): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const one of node) walk(one, found);
    return;
  }
  const object = node as Json;
  const isUse = object.type === 'tool_use' || 'toolUseId' in object;
  for (const [key, value] of Object.entries(object)) {
    if (QUOTED.test(key) || (isUse && key === 'input')) continue;
    if (value !== null && KEPT.test(key)) found.refers = true;
    if (isPages(key, value)) found.refers = true;
    if (isAddress(key, value, object)) {
      found.refers = true;
      found.doing ??= key;
    }
    walk(value, found);
  }
}

function isPages(key: string, value: unknown): boolean {
  if (/^(?:media_type|mimeType|mime_type)$/.test(key)) return value === PAGES;
  if (key === 'file_data') return typeof value === 'string' && value.includes(PAGES);
  return key === 'format' && value === 'pdf';
}

function isAddress(key: string, value: unknown, { type }: Json): boolean {
  const text = ADDRESS.test(key) && typeof value === 'object' && value !== null ? (value as Json).url : value;
  const named = ADDRESS.test(key) || (key === 'url' && type === 'url');
  return named && typeof text === 'string' && !text.startsWith('data:');
}
