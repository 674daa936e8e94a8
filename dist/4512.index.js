export const id = 4512;

export const ids = [ 4512 ];

export const modules = {
 4512: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   startBroker: () => startBroker
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_http_ = __webpack_require__(37067);
  var errors = __webpack_require__(3828);
  var secret = __webpack_require__(58563);
  // CONCATENATED MODULE: ./lib/broker/headers.js
  const UP = new Set([ 'accept', 'user-agent', 'anthropic-version', 'anthropic-beta', 'openai-beta', 'originator', 'session_id', 'session-id', 'conversation_id', 'version', 'x-app', 'x-goog-api-client', 'x-amzn-bedrock-trace', 'x-amzn-bedrock-guardrailidentifier', 'x-amzn-bedrock-guardrailversion', 'x-amzn-bedrock-performanceconfig-latency', 'x-amzn-bedrock-service-tier' ]);
  const UP_FAMILIES = /^(?:x-stainless-|x-claude-code-|x-codex-)/;
  const DOWN = new Set([ 'content-type', 'content-length', 'cache-control', 'retry-after', 'retry-after-ms', 'x-should-retry', 'request-id', 'x-request-id', 'apim-request-id', 'openai-processing-ms', 'openai-version', 'x-amzn-requestid', 'x-amzn-errortype' ]);
  const DOWN_FAMILIES = /^(?:x-amzn-bedrock-|anthropic-ratelimit-|x-ratelimit-)/;
  const JSON_TYPE = /^application\/(?:[\w.+-]*\+)?(?:x-amz-)?json\b/i;
  const LONGEST_VALUE = 8 * 1024;
  const PLAIN = /^[\t\x20-\x7e]*$/;
  function headersUp(given, host, length) {
   const headers = {
    host,
    'user-agent': 'keyless-agent',
    'content-type': 'application/json',
    'content-length': String(length),
    'accept-encoding': 'identity'
   };
   for (const name in given) {
    const value = given[name];
    if (typeof value !== 'string' || value.length > LONGEST_VALUE || !PLAIN.test(value)) continue;
    if (UP.has(name) || UP_FAMILIES.test(name)) headers[name] = value;
   }
   return headers;
  }
  function headersDown(given) {
   const headers = {};
   for (const name in given) {
    const value = given[name];
    if (typeof value === 'string' && (DOWN.has(name) || DOWN_FAMILIES.test(name))) headers[name] = value;
   }
   return headers;
  }
  // CONCATENATED MODULE: ./lib/broker/refusal.js
  const KINDS = null && [ 'not-found', 'unauthorised', 'invalid', 'too-large', 'model', 'over-budget', 'busy', 'credential', 'upstream', 'timeout' ];
  class Refusal extends Error {
   kind;
   constructor(kind, words) {
    super(words);
    this.kind = kind;
   }
  }
  const NAMES = {
   anthropic: {
    'not-found': [ 404, 'not_found_error' ],
    unauthorised: [ 401, 'authentication_error' ],
    invalid: [ 400, 'invalid_request_error' ],
    'too-large': [ 413, 'request_too_large' ],
    model: [ 403, 'permission_error' ],
    'over-budget': [ 403, 'permission_error' ],
    busy: [ 529, 'overloaded_error' ],
    credential: [ 503, 'api_error' ],
    upstream: [ 502, 'api_error' ],
    timeout: [ 504, 'timeout_error' ]
   },
   openai: {
    'not-found': [ 404, 'unknown_url' ],
    unauthorised: [ 401, 'invalid_api_key' ],
    invalid: [ 400, 'invalid_value' ],
    'too-large': [ 413, 'request_too_large' ],
    model: [ 403, 'model_not_found' ],
    'over-budget': [ 400, 'insufficient_quota' ],
    busy: [ 503, 'server_overloaded' ],
    credential: [ 503, 'server_error' ],
    upstream: [ 502, 'server_error' ],
    timeout: [ 504, 'server_error' ]
   },
   aws: {
    'not-found': [ 404, 'UnknownOperationException' ],
    unauthorised: [ 403, 'UnrecognizedClientException' ],
    invalid: [ 400, 'ValidationException' ],
    'too-large': [ 413, 'ValidationException' ],
    model: [ 403, 'AccessDeniedException' ],
    'over-budget': [ 400, 'ServiceQuotaExceededException' ],
    busy: [ 503, 'ServiceUnavailableException' ],
    credential: [ 503, 'ServiceUnavailableException' ],
    upstream: [ 502, 'ServiceUnavailableException' ],
    timeout: [ 504, 'ModelTimeoutException' ]
   },
   google: {
    'not-found': [ 404, 'NOT_FOUND' ],
    unauthorised: [ 401, 'UNAUTHENTICATED' ],
    invalid: [ 400, 'INVALID_ARGUMENT' ],
    'too-large': [ 413, 'INVALID_ARGUMENT' ],
    model: [ 403, 'PERMISSION_DENIED' ],
    'over-budget': [ 403, 'PERMISSION_DENIED' ],
    busy: [ 503, 'UNAVAILABLE' ],
    credential: [ 503, 'UNAVAILABLE' ],
    upstream: [ 502, 'UNAVAILABLE' ],
    timeout: [ 504, 'DEADLINE_EXCEEDED' ]
   }
  };
  const PASSING = [ 'busy', 'credential', 'upstream', 'timeout' ];
  function refuse(response, dialect, {kind, message}, unread, status = NAMES[dialect][kind][0]) {
   const name = NAMES[dialect][kind][1];
   const body = JSON.stringify(bodyOf(dialect, status, name, message));
   response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...dialect === 'aws' && {
     'x-amzn-errortype': name
    },
    ...!PASSING.includes(kind) && {
     'x-should-retry': 'false'
    },
    ...unread && {
     connection: 'close'
    }
   });
   response.end(body);
   return status;
  }
  function bodyOf(dialect, code, name, message) {
   if (dialect === 'aws') return {
    message
   };
   if (dialect === 'google') return {
    error: {
     code,
     message,
     status: name
    }
   };
   if (dialect === 'openai') return {
    error: {
     message,
     type: name,
     param: null,
     code: name
    }
   };
   return {
    type: 'error',
    error: {
     type: name,
     message
    }
   };
  }
  // CONCATENATED MODULE: ./lib/broker/usage.js
  const LONGEST_OBJECT = 16 * 1024;
  const LONGEST_FRAME = 1024 * 1024;
  const MOST_TOKENS = 1e9;
  const OPEN = 123;
  const CLOSE = 125;
  const QUOTE = 34;
  const BACKSLASH = 92;
  class TextUsage {
   #mark;
   #search;
   #held;
   #tokens;
   constructor(name) {
    this.#mark = Buffer.from(`"${name}":`);
    this.#search = this.#mark.subarray(1);
   }
   get tokens() {
    return this.#tokens;
   }
   see(piece) {
    const bytes = this.#held ? Buffer.concat([ this.#held, piece ]) : piece;
    this.#held = undefined;
    for (let at = this.#find(bytes, 0); at >= 0; at = this.#find(bytes, at + 1)) {
     const open = openingBrace(bytes, at + this.#mark.length);
     if (open === undefined) continue;
     const end = closingBrace(bytes, open);
     if (end === undefined) {
      this.#hold(bytes, at);
      return;
     }
     this.#take(bytes.toString('utf8', open, end + 1));
    }
    this.#hold(bytes, this.#startAtEnd(bytes));
   }
   #find(bytes, from) {
    let at = bytes.indexOf(this.#search, from + 1);
    while (at > 0 && bytes[at - 1] !== QUOTE) at = bytes.indexOf(this.#search, at + 1);
    return at - 1;
   }
   #startAtEnd(bytes) {
    const from = Math.max(0, bytes.length - this.#mark.length + 1);
    for (let at = bytes.indexOf(QUOTE, from); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) {
     if (bytes.compare(this.#mark, 0, bytes.length - at, at) === 0) return at;
    }
    return bytes.length;
   }
   #hold(bytes, from) {
    const length = bytes.length - from;
    if (length > 0 && length <= LONGEST_OBJECT) this.#held = Buffer.from(bytes.subarray(from));
   }
   #take(text) {
    try {
     this.#tokens = larger(this.#tokens, tokensIn(JSON.parse(text)));
    } catch {}
   }
  }
  class FrameUsage {
   #readers=[ new TextUsage('usage'), new TextUsage('amazon-bedrock-invocationMetrics') ];
   #held;
   #skip=0;
   get tokens() {
    const [all, measured] = this.#readers.map(({tokens}) => tokens);
    return measured ? larger(all, measured) : all;
   }
   see(piece) {
    let bytes = this.#held ? Buffer.concat([ this.#held, piece ]) : piece;
    this.#held = undefined;
    for (;;) {
     if (this.#skip > 0) {
      const skipped = Math.min(this.#skip, bytes.length);
      this.#skip -= skipped;
      bytes = bytes.subarray(skipped);
     }
     if (bytes.length < 12) break;
     const length = Math.max(16, bytes.readUInt32BE(0));
     if (length > LONGEST_FRAME) this.#skip = length; else if (bytes.length < length) break; else {
      this.#seePayload(bytes.subarray(Math.min(12 + bytes.readUInt32BE(4), length - 4), length - 4));
      bytes = bytes.subarray(length);
     }
    }
    if (bytes.length > 0) this.#held = Buffer.from(bytes);
   }
   #seePayload(payload) {
    const start = payload.indexOf('"bytes":"');
    const inner = start < 0 ? payload : Buffer.from(payload.toString('latin1', start + 9, payload.indexOf(QUOTE, start + 9)), 'base64');
    for (const reader of this.#readers) reader.see(inner);
   }
  }
  function openingBrace(bytes, from) {
   let at = from;
   while (bytes[at] === 32) at++;
   return at === bytes.length || bytes[at] === OPEN ? at : undefined;
  }
  function closingBrace(bytes, open) {
   let depth = 0;
   let quoted = false;
   for (let at = open; at < bytes.length; at++) {
    const byte = bytes[at];
    if (quoted && byte === BACKSLASH) at++; else if (byte === QUOTE) quoted = !quoted; else if (quoted) continue; else if (byte === OPEN) depth++; else if (byte === CLOSE && --depth === 0) return at;
   }
   return undefined;
  }
  function tokensIn(usage) {
   const of = (place, ...names) => {
    const value = names.map(name => place?.[name]).find(one => typeof one === 'number');
    return typeof value === 'number' && value > 0 && value < MOST_TOKENS ? Math.ceil(value) : 0;
   };
   const details = usage.input_tokens_details ?? usage.prompt_tokens_details;
   const read = of(usage, 'cache_read_input_tokens', 'cacheReadInputTokens', 'cacheReadInputTokenCount');
   const written = of(usage, 'cache_creation_input_tokens', 'cacheWriteInputTokens', 'cacheWriteInputTokenCount');
   const whole = of(usage, 'prompt_tokens', 'promptTokenCount') + of(usage, 'toolUsePromptTokenCount');
   const part = of(usage, 'input_tokens', 'inputTokens', 'inputTokenCount');
   return {
    inputTokens: Math.max(whole, part + (details === undefined ? read + written : 0)),
    outputTokens: of(usage, 'output_tokens', 'completion_tokens', 'outputTokens', 'outputTokenCount', 'candidatesTokenCount') + of(usage, 'thoughtsTokenCount'),
    cachedTokens: Math.max(read, of(details, 'cached_tokens'), of(usage, 'cachedContentTokenCount'))
   };
  }
  function larger(a, b) {
   return {
    inputTokens: Math.max(a?.inputTokens ?? 0, b.inputTokens),
    outputTokens: Math.max(a?.outputTokens ?? 0, b.outputTokens),
    cachedTokens: Math.max(a?.cachedTokens ?? 0, b.cachedTokens)
   };
  }
  // CONCATENATED MODULE: ./lib/broker/answer.js
  const LARGEST_ERROR = 256 * 1024;
  const FRAMES = /^application\/vnd\.amazon\.eventstream\b/i;
  const EVENTS = /^text\/event-stream\b/i;
  const ENDED = /ExpiredToken|UnrecognizedClient|security token included in the request is (?:expired|invalid)/;
  function isReadable({statusCode, headers}) {
   const type = headers['content-type'] ?? '';
   const plain = (headers['content-encoding'] ?? 'identity') === 'identity';
   return statusCode === 200 && plain && (JSON_TYPE.test(type) || EVENTS.test(type) || FRAMES.test(type));
  }
  function answerHere(response, {status, body}) {
   const text = JSON.stringify(body);
   response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text)
   });
   response.end(text);
  }
  function passOn(from, response, api, seen) {
   const reader = FRAMES.test(from.headers['content-type'] ?? '') ? new FrameUsage : new TextUsage(api.usage);
   seen.reader = reader;
   seeHeaders(from, reader);
   response.writeHead(200, headersDown(from.headers));
   if (from.headers['content-length'] === undefined) response.flushHeaders();
   let pieces = [];
   const flush = () => {
    const joined = pieces.length > 2 ? [ Buffer.concat(pieces) ] : pieces;
    pieces = [];
    for (const bytes of joined) {
     seen.bytes += bytes.length;
     reader.see(bytes);
     if (!response.write(bytes)) from.pause();
    }
   };
   return new Promise(done => {
    from.on('data', piece => {
     if (pieces.push(piece) === 1) process.nextTick(flush);
    });
    response.on('drain', () => from.resume());
    from.on('end', () => {
     seen.ended = true;
     flush();
     response.end();
     done();
    });
    from.on('error', () => response.destroy());
    from.on('close', () => {
     if (!seen.ended) response.destroy();
     done();
    });
   });
  }
  function seeHeaders({headers}, reader) {
   const [input, output] = [ 'input', 'output' ].map(side => Number(headers[`x-amzn-bedrock-${side}-token-count`]));
   if (input >= 0 && output >= 0) reader.see(Buffer.from(`"usage":{"inputTokens":${input},"outputTokens":${output}}`));
  }
  function textOf(from) {
   return new Promise(done => {
    const pieces = [];
    let size = 0;
    from.on('data', piece => {
     size += piece.length;
     if (size > LARGEST_ERROR) from.destroy(); else pieces.push(piece);
    });
    from.on('error', () => {});
    from.on('close', () => done(Buffer.concat(pieces).toString('utf8')));
   });
  }
  function isEnded({status, headers, text}) {
   return status === 401 || status === 403 && (ENDED.test(String(headers['x-amzn-errortype'])) || ENDED.test(text));
  }
  function answerError(response, {status, headers, text}, host, dialect) {
   if (!JSON_TYPE.test(headers['content-type'] ?? '') || headers['content-encoding'] !== undefined) {
    refuse(response, dialect, new Refusal('upstream', `The model endpoint answers ${status}.`), false, status);
    return;
   }
   const body = Buffer.from(host.redact(text));
   response.writeHead(status, {
    ...headersDown(headers),
    'content-length': body.length
   });
   response.end(body);
  }
  const NOTHING = {
   inputTokens: 0,
   outputTokens: 0,
   cachedTokens: 0,
   counted: 'none'
  };
  const FASTEST_TOKENS_A_SECOND = 300;
  function counted({reader, bytes, ended}, asked, requestBytes, totalMs) {
   const told = reader?.tokens;
   if (told && ended) return {
    ...told,
    counted: 'told'
   };
   const mostSince = Math.ceil(totalMs / 1e3 * FASTEST_TOKENS_A_SECOND);
   const most = bytes > 0 ? Math.ceil(bytes / 4) : mostSince;
   return {
    inputTokens: told?.inputTokens ?? Math.ceil(requestBytes / 4),
    outputTokens: Math.max(told?.outputTokens ?? 0, Math.min(asked.maxOutputTokens, most)),
    cachedTokens: told?.cachedTokens ?? 0,
    counted: 'estimated'
   };
  }
  var external_node_buffer_ = __webpack_require__(4573);
  // CONCATENATED MODULE: ./lib/broker/reach.js
  const CLIENT_TYPE = /^(?:function|custom|namespace|local_shell|shell|apply_patch|tool_search|computer|bash_\d+|text_editor_\d+|memory_\d+|computer_\d+|computer_use_preview)$/;
  const CLIENT_KEYS = [ 'functionDeclarations', 'function_declarations', 'toolSpec', 'cachePoint' ];
  const DESCRIBED = [ 'name', 'type', 'function', 'input_schema' ];
  const QUOTED = /^(?:args|arguments|response|json|metadata|schema|input_schema|inputSchema|parameters|parametersJsonSchema|toolConfig|tools)$/;
  const ADDRESS = /^(?:image_url|imageUrl|file_url|fileUrl|audio_url|video_url|fileUri|file_uri)$/;
  const KEPT = /^(?:file_id|fileId|s3Location)$/;
  const KEPT_WHOLE = [ 'previous_response_id', 'conversation', 'prompt', 'cachedContent', 'cached_content', 'container' ];
  const PAGES = 'application/pdf';
  function reachOf(body) {
   const refers = KEPT_WHOLE.some(name => (body[name] ?? null) !== null);
   const found = {
    doing: ofTools(body) ?? ofBody(body),
    refers
   };
   walk(body, found);
   return found;
  }
  function ofBody(body) {
   if (Array.isArray(body.mcp_servers) && body.mcp_servers.length > 0) return 'mcp_servers';
   return body.web_search_options === undefined || body.web_search_options === null ? undefined : 'web_search_options';
  }
  function ofTools(body) {
   const more = body.additionalModelRequestFields;
   const converse = body.toolConfig;
   const lists = [ body.tools, more?.tools, converse?.tools ].filter(Array.isArray);
   for (const tool of lists.flat()) {
    const name = typeof tool === 'object' && tool !== null ? ofTool(tool) : undefined;
    if (name !== undefined) return name;
   }
   return undefined;
  }
  function ofTool(tool) {
   if (typeof tool.type === 'string') return CLIENT_TYPE.test(tool.type) ? undefined : tool.type;
   const keys = Object.keys(tool);
   if (keys.some(key => DESCRIBED.includes(key))) return undefined;
   return keys.find(key => !CLIENT_KEYS.includes(key) && tool[key] !== null && tool[key] !== undefined);
  }
  function walk(node, found) {
   if (typeof node !== 'object' || node === null) return;
   if (Array.isArray(node)) {
    for (const one of node) walk(one, found);
    return;
   }
   const object = node;
   const isUse = object.type === 'tool_use' || 'toolUseId' in object;
   for (const [key, value] of Object.entries(object)) {
    if (QUOTED.test(key) || isUse && key === 'input') continue;
    if (value !== null && KEPT.test(key)) found.refers = true;
    if (isPages(key, value)) found.refers = true;
    if (isAddress(key, value, object)) {
     found.refers = true;
     found.doing ??= key;
    }
    walk(value, found);
   }
  }
  function isPages(key, value) {
   if (/^(?:media_type|mimeType|mime_type)$/.test(key)) return value === PAGES;
   if (key === 'file_data') return typeof value === 'string' && value.includes(PAGES);
   return key === 'format' && value === 'pdf';
  }
  function isAddress(key, value, {type}) {
   const text = ADDRESS.test(key) && typeof value === 'object' && value !== null ? value.url : value;
   const named = ADDRESS.test(key) || key === 'url' && type === 'url';
   return named && typeof text === 'string' && !text.startsWith('data:');
  }
  // CONCATENATED MODULE: ./lib/broker/body.js
  const LONGEST_ANSWER = 128e3;
  const body_QUOTE = 34;
  const body_BACKSLASH = 92;
  const invalid = words => new Refusal('invalid', words);
  const tooLarge = () => new Refusal('too-large', 'The request is too long.');
  function readBody(request, most, held) {
   return new Promise((done, failed) => {
    const pieces = [];
    let size = 0;
    request.on('data', piece => {
     size += piece.length;
     try {
      held(piece.length);
      if (size > most) throw tooLarge();
      pieces.push(piece);
     } catch (refusal) {
      request.removeAllListeners('data');
      request.resume();
      failed(refusal);
     }
    });
    request.on('end', () => done(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces)));
    request.on('close', () => {
     if (!request.complete) failed(new Refusal('timeout', 'The client has gone.'));
    });
   });
  }
  function readAsked(bytes) {
   const body = parse(bytes);
   checkNames(bytes);
   const others = toolsOf(body).map(({model}) => model).filter(name => name !== undefined);
   if (![ body.model ?? '', ...others ].every(name => typeof name === 'string')) throw invalid('model is not a text.');
   if (Object.keys(body).some(name => /^(?:models|fallback)/i.test(name))) {
    throw invalid('A list of further models is not taken.');
   }
   const stream = body.stream_options;
   return {
    model: body.model,
    others,
    streams: body.stream === true,
    maxOutputTokens: longestAnswer(body),
    ...reachOf(body),
    tellsUsage: stream?.include_usage === true
   };
  }
  function parse(bytes) {
   let value;
   try {
    if ((0, external_node_buffer_.isUtf8)(bytes)) value = JSON.parse(bytes.toString('utf8'));
   } catch {}
   if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('The body is no JSON object.');
   return value;
  }
  function checkNames(bytes) {
   const seen = new Set;
   let depth = 0;
   let nameComes = false;
   for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === body_QUOTE) {
     const end = closingQuote(bytes, at);
     if (nameComes) addName(seen, bytes.toString('latin1', at + 1, end));
     nameComes = false;
     at = end;
    } else if (byte === 123 || byte === 91) nameComes = ++depth === 1; else if (byte === 125 || byte === 93) depth--; else if (byte === 44) nameComes = depth === 1;
   }
  }
  function closingQuote(bytes, open) {
   let at = open + 1;
   for (const near = Math.min(at + 48, bytes.length); at < near; at++) {
    if (bytes[at] === body_QUOTE) return at;
    if (bytes[at] === body_BACKSLASH) at++;
   }
   for (;;) {
    at = bytes.indexOf(body_QUOTE, at);
    let before = at - 1;
    while (bytes[before] === body_BACKSLASH) before--;
    if ((at - before) % 2 === 1) return at;
    at++;
   }
  }
  function addName(seen, name) {
   if (!/^[\w.-]{1,128}$/.test(name)) throw invalid('A name in the body is no plain word.');
   const plain = name.replace(/[_.-]/g, '').toLowerCase();
   if (seen.has(plain)) throw invalid('A name is in the body twice.');
   if (plain === 'model' && name !== 'model') throw invalid('model is not written as it should be.');
   seen.add(plain);
  }
  function toolsOf(body) {
   const more = body.additionalModelRequestFields;
   return [ body.tools, more?.tools ].flatMap(tools => Array.isArray(tools) ? tools : []).filter(Boolean);
  }
  function longestAnswer(body) {
   const inference = body.inferenceConfig;
   const generation = body.generationConfig ?? body.generation_config;
   const limits = [ body.max_tokens, body.max_completion_tokens, body.max_output_tokens, inference?.maxTokens, generation?.maxOutputTokens, generation?.max_output_tokens ].filter(isCount);
   const times = [ body.n, generation?.candidateCount, generation?.candidate_count ].filter(isCount);
   return (limits.length === 0 ? LONGEST_ANSWER : Math.max(...limits)) * Math.max(1, ...times);
  }
  function isCount(value) {
   return Number.isSafeInteger(value) && value > 0;
  }
  function askForUsage(body) {
   const {stream_options: given, ...rest} = JSON.parse(body.toString('utf8'));
   const options = typeof given === 'object' && given !== null ? given : {};
   return Buffer.from(JSON.stringify({
    ...rest,
    stream_options: {
     ...options,
     include_usage: true
    }
   }));
  }
  var external_node_https_ = __webpack_require__(44708);
  // CONCATENATED MODULE: ./lib/broker/endpoint.js
  const TLS = /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA)/;
  class Endpoint {
   host;
   prefix;
   #send;
   #options;
   #answerMs;
   constructor(address, suffix, host, answerMs) {
    const url = new URL(address);
    this.host = url.host;
    this.prefix = url.pathname.replace(/\/+$/, '');
    if (suffix !== '' && this.prefix.endsWith(suffix)) this.prefix = this.prefix.slice(0, -suffix.length);
    this.#send = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    this.#options = {
     protocol: url.protocol,
     hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
     port: url.port === '' ? undefined : url.port,
     method: 'POST',
     agent: host.http.agent(address)
    };
    this.#answerMs = answerMs;
   }
   async ask(sent, client) {
    try {
     return await this.#once(sent, client);
    } catch (error) {
     if (error instanceof StaleConnection && !client.destroyed) return await this.#once(sent, client);
     throw error;
    }
   }
   #once({path, headers, body}, client) {
    return new Promise((answered, failed) => {
     const request = this.#send({
      ...this.#options,
      path,
      headers
     });
     let late = false;
     const timer = setTimeout(() => {
      late = true;
      request.destroy();
     }, this.#answerMs);
     timer.unref();
     const leave = () => void request.destroy();
     client.on('close', leave);
     request.on('response', answer => {
      clearTimeout(timer);
      answered(answer);
     });
     request.on('error', error => {
      clearTimeout(timer);
      const stale = request.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
      failed(stale && !late ? new StaleConnection : refusalOf(error, late));
     });
     request.end(body);
    });
   }
  }
  class StaleConnection extends Error {}
  function refusalOf({code = ''}, late) {
   if (late) return new Refusal('timeout', 'The model endpoint did not answer in time.');
   if (TLS.test(code)) {
    return new Refusal('upstream', `The certificate of the model endpoint is not trusted (${code}); nothing was sent.`);
   }
   return new Refusal('upstream', `The model endpoint could not be reached${code === '' ? '' : ` (${code})`}.`);
  }
  // CONCATENATED MODULE: ./lib/broker/meter.js
  const REMEMBERED = 1e4;
  const NONE = {
   inputTokens: 0,
   outputTokens: 0,
   cachedTokens: 0
  };
  class Meter {
   #limits;
   #costOf;
   #host;
   #onOver;
   #held=new Set;
   #refused={};
   #rows=[];
   #waiting=[];
   #forgotten=0;
   #calls=0;
   #sums=NONE;
   #costUsd;
   #judgement;
   renewedOnRefusal=0;
   constructor(limits, costOf, host, onOver = () => {}) {
    this.#limits = limits;
    this.#costOf = costOf;
    this.#host = host;
    this.#onOver = onOver;
   }
   get judgement() {
    return this.#judgement;
   }
   get needsTokens() {
    return this.#limits.maxCostUsd !== undefined || this.#limits.maxTokens !== undefined;
   }
   async reserve(ask, isGone) {
    const reservation = this.#estimate(ask);
    while (!ask.free) {
     this.#refuseWhenOver();
     if (this.#held.size === 0 || this.#isRoomFor(reservation)) break;
     await new Promise(free => this.#waiting.push(free));
     if (isGone()) throw new Refusal('timeout', 'The client has gone.');
    }
    if (!ask.free) this.#calls++;
    this.#held.add(reservation);
    return reservation;
   }
   settle(reservation, used) {
    if (!this.#held.delete(reservation)) return;
    const costUsd = used.counted === 'none' ? 0 : this.#costOf(reservation.model, used);
    const {inputTokens, outputTokens, cachedTokens} = this.#sums;
    this.#sums = {
     inputTokens: inputTokens + used.inputTokens,
     outputTokens: outputTokens + used.outputTokens,
     cachedTokens: cachedTokens + used.cachedTokens
    };
    if (costUsd !== undefined) this.#costUsd = (this.#costUsd ?? 0) + costUsd;
    this.#rows.push({
     ...used,
     model: reservation.model,
     costUsd
    });
    if (this.#rows.length >= 2 * REMEMBERED) this.#forgotten += this.#rows.splice(0, REMEMBERED).length;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const free of waiting) free();
   }
   refused(kind) {
    this.#refused[kind] = (this.#refused[kind] ?? 0) + 1;
   }
   record() {
    return {
     requests: [ ...this.#rows ],
     forgotten: this.#forgotten,
     sums: {
      ...this.#sums,
      requests: this.#forgotten + this.#rows.length,
      costUsd: this.#costUsd
     },
     refused: {
      ...this.#refused
     },
     renewedOnRefusal: this.renewedOnRefusal
    };
   }
   now() {
    return this.#host.now();
   }
   #estimate({model, bytes, maxOutputTokens, refers, free}) {
    if (free) return {
     model,
     tokens: 0,
     costUsd: 0
    };
    if (refers) return {
     model,
     tokens: Number.POSITIVE_INFINITY,
     costUsd: Number.POSITIVE_INFINITY
    };
    const tokens = {
     inputTokens: bytes,
     outputTokens: maxOutputTokens,
     cachedTokens: 0
    };
    return {
     model,
     tokens: bytes + maxOutputTokens,
     costUsd: this.#costOf(model, tokens) ?? 0
    };
   }
   #isRoomFor(next) {
    if (!this.needsTokens) return true;
    const {maxCostUsd = Number.POSITIVE_INFINITY, maxTokens = Number.POSITIVE_INFINITY} = this.#limits;
    if (next.tokens === Number.POSITIVE_INFINITY) return false;
    let cost = this.#costUsd ?? 0;
    let tokens = this.#tokens;
    for (const held of this.#held) {
     cost += held.costUsd;
     tokens += held.tokens;
    }
    return cost < maxCostUsd && tokens < maxTokens;
   }
   get #tokens() {
    return this.#sums.inputTokens + this.#sums.outputTokens;
   }
   #refuseWhenOver() {
    const {maxCostUsd, maxTokens, maxRequests} = this.#limits;
    const spent = this.#costUsd ?? 0;
    const over = maxCostUsd !== undefined && spent >= maxCostUsd ? judged(`${spent.toFixed(2)} US dollars`, `the ${maxCostUsd}`, `max-cost-usd: ${maxCostUsd * 2}`) : maxTokens !== undefined && this.#tokens >= maxTokens ? judged(`${this.#tokens} tokens`, `the ${maxTokens}`, `max-tokens: ${maxTokens * 2}`) : maxRequests !== undefined && this.#calls >= maxRequests ? judged(this.#calls === 1 ? '1 request' : `${this.#calls} requests`, `the ${maxRequests}`, `max-requests: ${maxRequests * 2}`) : undefined;
    if (!over) return;
    if (!this.#judgement) {
     this.#judgement = over;
     this.#onOver(over);
    }
    throw new Refusal('over-budget', `${over.what} This run gets no further answers.`);
   }
  }
  function judged(used, granted, fix) {
   return {
    code: 'over-budget',
    what: `The agent has used ${used} of ${granted} it was granted, and asked for more.`,
    likely: 'The task costs more than this limit allows.',
    fix: `${fix}   (or a smaller task)`
   };
  }
  var broker_order = __webpack_require__(31501);
  // CONCATENATED MODULE: ./lib/broker/route.js
  const MESSAGES = {
   name: 'messages',
   usage: 'usage',
   dialect: 'anthropic'
  };
  const COUNT = {
   name: 'count',
   usage: 'usage',
   dialect: 'anthropic',
   free: true
  };
  const RESPONSES = {
   name: 'responses',
   usage: 'usage',
   dialect: 'openai'
  };
  const CHAT = {
   name: 'chat',
   usage: 'usage',
   dialect: 'openai',
   usageOnRequest: true
  };
  const GENERATE = {
   name: 'generate',
   usage: 'usageMetadata',
   dialect: 'google'
  };
  const COUNT_CONTENT = {
   name: 'count',
   usage: 'usageMetadata',
   dialect: 'google',
   free: true
  };
  const INVOKE = {
   name: 'invoke',
   usage: 'usage',
   dialect: 'aws'
  };
  const CONVERSE = {
   name: 'converse',
   usage: 'usage',
   dialect: 'aws'
  };
  function allowedQuery(query, allowed) {
   if (query === '') return '';
   const pairs = query.split('&').map(pair => /^([\w-]+)=([\w.-]+)$/.exec(pair) ?? []);
   const names = new Set(pairs.map(([, name = '']) => name));
   const sound = pairs.every(([, name = '', value = '']) => Object.hasOwn(allowed, name) && allowed[name].test(value));
   return sound && names.size === pairs.length ? `?${query}` : undefined;
  }
  function fixedPaths(paths, allowed = {}) {
   const table = new Map(Object.entries(paths));
   return ({method, path, query}) => {
    const api = table.get(`${method} ${path}`);
    const text = api && allowedQuery(query, allowed);
    return api && text !== undefined ? {
     api,
     target: `${path}${text}`
    } : undefined;
   };
  }
  function openaiModels(models) {
   const data = models.map(id => ({
    id,
    object: 'model',
    created: 0,
    owned_by: 'system'
   }));
   return {
    status: 200,
    body: {
     object: 'list',
     data
    }
   };
  }
  function decodedName(text) {
   return text.replace(/%(3a|2f|40)/gi, (_all, code) => String.fromCharCode(Number.parseInt(code, 16)));
  }
  // CONCATENATED MODULE: ./lib/broker/routes/anthropic.js
  const find = fixedPaths({
   'POST /v1/messages': MESSAGES,
   'POST /v1/messages/count_tokens': COUNT
  }, {
   beta: /^true$/
  });
  const anthropic = {
   dialect: 'anthropic',
   suffix: '',
   find: (ask, {models}) => ask.method === 'GET' && ask.path === '/v1/models' ? listed(models) : find(ask)
  };
  function listed(models) {
   const data = models.map(id => ({
    type: 'model',
    id,
    display_name: id,
    created_at: '2026-01-01T00:00:00Z'
   }));
   return {
    status: 200,
    body: {
     data,
     has_more: false,
     first_id: models[0],
     last_id: models.at(-1)
    }
   };
  }
  // CONCATENATED MODULE: ./lib/broker/routes/azure-openai.js
  const PATH = /^\/openai\/(?:(v1)|deployments\/([\w.-]{1,64}))\/(responses|chat\/completions)$/;
  const QUERY = {
   'api-version': /^[\w.-]{1,32}$/
  };
  const azureOpenai = {
   dialect: 'openai',
   suffix: '/openai/v1',
   find: (ask, {models}) => ask.method === 'GET' && ask.path === '/openai/v1/models' ? openaiModels(models) : call(ask)
  };
  function call({method, path, query}) {
   const [, v1, model, verb] = PATH.exec(path) ?? [];
   const text = allowedQuery(query, QUERY);
   if (method !== 'POST' || verb === undefined || text === undefined) return undefined;
   if (v1 === undefined && verb === 'responses') return undefined;
   return {
    api: verb === 'responses' ? RESPONSES : CHAT,
    model,
    target: `${path}${text}`
   };
  }
  // CONCATENATED MODULE: ./lib/broker/routes/bedrock.js
  const CALL = /^\/model\/([\w.:%-]{1,512})\/(invoke|invoke-with-response-stream|converse|converse-stream)$/;
  const GEOGRAPHY = /^(?:global|us-gov|us|eu|apac|jp|au|ca|in|latam)\./;
  const bedrock = {
   dialect: 'aws',
   suffix: '',
   find(ask, place) {
    if (ask.method === 'GET' && ask.path === '/inference-profiles') return profiles(place);
    return ask.method === 'POST' && ask.query === '' ? bedrock_call(ask) : undefined;
   }
  };
  function bedrock_call({path}) {
   const [, named = '', verb = ''] = CALL.exec(path) ?? [];
   if (verb === '') return undefined;
   const model = decodedName(named);
   const api = verb.startsWith('converse') ? CONVERSE : INVOKE;
   return {
    api,
    model,
    target: `/model/${encodeURIComponent(model)}/${verb}`
   };
  }
  function profiles({models, upstream: {region = 'us-east-1'}}) {
   const partition = region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
   const inferenceProfileSummaries = models.filter(model => GEOGRAPHY.test(model)).map(model => ({
    inferenceProfileId: model,
    inferenceProfileName: model,
    inferenceProfileArn: `arn:${partition}:bedrock:${region}:000000000000:inference-profile/${model}`,
    models: [ {
     modelArn: `arn:${partition}:bedrock:${region}::foundation-model/${model.replace(GEOGRAPHY, '')}`
    } ],
    status: 'ACTIVE',
    type: 'SYSTEM_DEFINED'
   }));
   return {
    status: 200,
    body: {
     inferenceProfileSummaries
    }
   };
  }
  // CONCATENATED MODULE: ./lib/broker/routes/bedrock-mantle.js
  const bedrock_mantle_find = fixedPaths({
   'POST /openai/v1/responses': RESPONSES,
   'POST /openai/v1/chat/completions': CHAT,
   'POST /v1/responses': RESPONSES,
   'POST /v1/chat/completions': CHAT
  });
  const LIST = /^(?:\/openai)?\/v1\/models$/;
  const bedrockMantle = {
   dialect: 'openai',
   suffix: '',
   find: (ask, {models}) => ask.method === 'GET' && LIST.test(ask.path) ? openaiModels(models) : bedrock_mantle_find(ask)
  };
  // CONCATENATED MODULE: ./lib/broker/routes/foundry.js
  const foundry_find = fixedPaths({
   'POST /anthropic/v1/messages': MESSAGES,
   'POST /anthropic/v1/messages/count_tokens': COUNT
  }, {
   beta: /^true$/
  });
  const foundry = {
   dialect: 'anthropic',
   suffix: '/anthropic',
   find: foundry_find
  };
  // CONCATENATED MODULE: ./lib/broker/routes/gateway.js
  const gateway_find = fixedPaths({
   'POST /v1/messages': MESSAGES,
   'POST /v1/messages/count_tokens': COUNT,
   'POST /v1/responses': RESPONSES,
   'POST /v1/chat/completions': CHAT,
   'POST /responses': RESPONSES,
   'POST /chat/completions': CHAT
  }, {
   beta: /^true$/
  });
  const gateway_LIST = /^(?:\/v1)?\/models$/;
  const gateway = {
   dialect: 'openai',
   suffix: '',
   find: (ask, {models}) => ask.method === 'GET' && gateway_LIST.test(ask.path) ? openaiModels(models) : gateway_find(ask)
  };
  // CONCATENATED MODULE: ./lib/broker/routes/gemini.js
  const gemini_PATH = /^\/(v1|v1beta)\/models\/([\w.-]{1,128}):(generateContent|streamGenerateContent|countTokens)$/;
  const gemini_QUERY = {
   alt: /^(?:sse|json)$/
  };
  const gemini = {
   dialect: 'google',
   suffix: '',
   find({method, path, query}, {models}) {
    if (method === 'GET' && /^\/(?:v1|v1beta)\/models$/.test(path)) {
     return {
      status: 200,
      body: {
       models: models.map(name => ({
        name: `models/${name}`
       }))
      }
     };
    }
    const [, , model, verb] = gemini_PATH.exec(path) ?? [];
    const text = allowedQuery(query, gemini_QUERY);
    if (method !== 'POST' || text === undefined || model === undefined) return undefined;
    return {
     api: verb === 'countTokens' ? COUNT_CONTENT : GENERATE,
     model,
     target: `${path}${text}`
    };
   }
  };
  // CONCATENATED MODULE: ./lib/broker/routes/openai.js
  const openai_find = fixedPaths({
   'POST /v1/responses': RESPONSES,
   'POST /v1/chat/completions': CHAT
  });
  const openai = {
   dialect: 'openai',
   suffix: '/v1',
   find: (ask, {models}) => ask.method === 'GET' && ask.path === '/v1/models' ? openaiModels(models) : openai_find(ask)
  };
  // CONCATENATED MODULE: ./lib/broker/routes/vertex.js
  const vertex_PATH = /^\/(v1|v1beta1)\/projects\/([^/]+)\/locations\/([^/]+)\/publishers\/(anthropic|google)\/models\/([\w.@%-]{1,128}):(\w+)$/;
  const vertex_QUERY = {
   alt: /^(?:sse|json)$/
  };
  const VERBS = {
   anthropic: [ 'rawPredict', 'streamRawPredict' ],
   google: [ 'generateContent', 'streamGenerateContent', 'countTokens' ]
  };
  const vertex = {
   dialect: 'google',
   suffix: '',
   find({method, path, query}, {upstream}) {
    const [, version, project, location, publisher = '', named = '', verb = ''] = vertex_PATH.exec(path) ?? [];
    const text = allowedQuery(query, vertex_QUERY);
    if (method !== 'POST' || text === undefined || !VERBS[publisher]?.includes(verb)) return undefined;
    if (project !== upstream.project || location !== upstream.region) return undefined;
    const model = decodedName(named);
    const counts = publisher === 'anthropic' && model === 'count-tokens';
    if (counts && verb !== 'rawPredict') return undefined;
    const place = `/${version}/projects/${project}/locations/${location}/publishers/${publisher}/models`;
    return {
     api: publisher === 'anthropic' ? counts ? COUNT : MESSAGES : verb === 'countTokens' ? COUNT_CONTENT : GENERATE,
     model: counts ? undefined : model,
     target: `${place}/${model}:${verb}${text}`
    };
   }
  };
  // CONCATENATED MODULE: ./lib/broker/routes/index.js
  const ROUTES = {
   anthropic,
   bedrock,
   'bedrock-mantle': bedrockMantle,
   vertex,
   foundry,
   openai,
   'azure-openai': azureOpenai,
   gemini,
   gateway
  };
  // CONCATENATED MODULE: ./lib/broker/signers/bearer.js
  const OAUTH_BETA = 'oauth-2025-04-20';
  function addBearer(headers, token) {
   headers.authorization = `Bearer ${token.reveal()}`;
  }
  function addOauthBeta(headers) {
   const betas = (headers['anthropic-beta'] ?? '').split(',').map(beta => beta.trim());
   headers['anthropic-beta'] = [ ...new Set([ ...betas.filter(beta => beta !== ''), OAUTH_BETA ]) ].join(',');
  }
  // CONCATENATED MODULE: ./lib/broker/signers/api-key.js
  const HEADERS = {
   anthropic: 'x-api-key',
   foundry: 'x-api-key',
   'azure-openai': 'api-key',
   gemini: 'x-goog-api-key'
  };
  function addKey(headers, backend, key) {
   const name = HEADERS[backend];
   if (name === undefined) addBearer(headers, key); else headers[name] = key.reveal();
  }
  var sha256 = __webpack_require__(9);
  // CONCATENATED MODULE: ./lib/broker/signers/sigv4.js
  const SIGNED = /^(?:host|content-type|x-amzn-bedrock-[\w-]+)$/;
  class AwsSigner {
   #service;
   #region;
   #made=new WeakMap;
   constructor(service, region) {
    this.#service = service;
    this.#region = region;
   }
   async add(headers, request, credential, now) {
    const signer = this.#made.get(credential) ?? await this.#make(credential);
    const signed = await signer.sign({
     method: 'POST',
     protocol: 'https:',
     hostname: request.host,
     path: request.path,
     query: {},
     headers: Object.fromEntries(Object.entries(headers).filter(([name]) => SIGNED.test(name))),
     body: request.body
    }, {
     signingDate: new Date(now)
    });
    Object.assign(headers, signed.headers);
   }
   async #make(credential) {
    const {AccessKeyId, SecretAccessKey, SessionToken} = credential.parts;
    if (!AccessKeyId || !SecretAccessKey) throw new Error('not a credential of AWS');
    const {SignatureV4} = await __webpack_require__.e(5118).then(__webpack_require__.t.bind(__webpack_require__, 75118, 19));
    const signer = new SignatureV4({
     service: this.#service,
     region: this.#region,
     sha256: sha256.I,
     credentials: {
      accessKeyId: AccessKeyId.reveal(),
      secretAccessKey: SecretAccessKey.reveal(),
      ...SessionToken && {
       sessionToken: SessionToken.reveal()
      }
     }
    });
    this.#made.set(credential, signer);
    return signer;
   }
  }
  // CONCATENATED MODULE: ./lib/broker/signers/index.js
  function signerFor(backend, region = 'us-east-1') {
   const aws = new AwsSigner(backend === 'bedrock-mantle' ? 'bedrock-mantle' : 'bedrock', region);
   return (headers, request, credential, now) => {
    const {AccessKeyId, BearerToken, AccessToken, Bearer, Key} = credential.parts;
    if (AccessKeyId && !BearerToken) return aws.add(headers, request, credential, now);
    const isSubscription = credential.kind === 'subscription token';
    if (backend === 'anthropic' && (AccessToken || isSubscription)) addOauthBeta(headers);
    const token = BearerToken ?? AccessToken ?? Bearer ?? (isSubscription ? Key : undefined);
    if (token) return addBearer(headers, token);
    if (!Key) throw new Error('a credential the broker does not know');
    addKey(headers, backend, Key);
   };
  }
  // CONCATENATED MODULE: ./lib/broker/server.js
  const CAPS = {
   bodyBytes: 32 * 1024 * 1024,
   heldBytes: 256 * 1024 * 1024,
   answerMs: 10 * 6e4,
   atOnce: 64
  };
  const LARGEST_HEAD = 32 * 1024;
  const CREDENTIAL_HEADERS = [ 'authorization', 'x-api-key', 'api-key', 'x-goog-api-key' ];
  async function startBroker(order, host) {
   const routes = (0, broker_order.z)(order.backend) ? ROUTES[order.backend] : undefined;
   if (!routes || order.models.length === 0) {
    throw new errors.FM('internal', `The broker cannot serve ${order.backend}, or was given no model.`);
   }
   checkPrices(order);
   const desk = new Desk(order, routes, host);
   const server = (0, external_node_http_.createServer)({
    maxHeaderSize: LARGEST_HEAD,
    noDelay: true
   }, desk.take);
   server.headersTimeout = 1e4;
   server.requestTimeout = 12e4;
   server.keepAliveTimeout = 6e4;
   server.maxConnections = 512;
   await listen(server);
   server.unref();
   desk.authority = `127.0.0.1:${server.address().port}`;
   return {
    url: `http://${desk.authority}${routes.suffix}`,
    bearer: desk.bearer,
    accept: socket => void server.emit('connection', socket),
    record: () => desk.meter.record(),
    judgement: () => desk.meter.judgement,
    close: () => {
     server.close();
     server.closeAllConnections();
    }
   };
  }
  function checkPrices({models, limits, costOf}) {
   if (limits?.maxCostUsd === undefined) return;
   const unknown = models.find(model => costOf?.(model, NOTHING) === undefined);
   if (unknown === undefined) return;
   throw new errors.FM('input-invalid', `The price of ${unknown} is not known, so its cost cannot be counted.`, {
    fix: 'max-tokens: 2000000   (or max-requests, or a model of the price table in docs/agents.md)'
   });
  }
  function vendorTool(name) {
   const words = `${shown(name)} would have the endpoint reach out by itself, which this run does not let it (agent-permissions: full does).`;
   return new Refusal('invalid', words);
  }
  function listen(server) {
   return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
   });
  }
  class Desk {
   authority='';
   bearer;
   meter;
   #order;
   #routes;
   #host;
   #caps;
   #place;
   #models;
   #endpoint;
   #sign;
   #own;
   #key;
   #atOnce=0;
   #heldBytes=0;
   #fault;
   constructor(order, routes, host) {
    this.#order = order;
    this.#routes = routes;
    this.#host = host;
    this.#caps = {
     ...CAPS,
     ...order.caps
    };
    this.#place = order;
    this.#models = new Set(order.models);
    this.#endpoint = new Endpoint(order.upstream.url, routes.suffix, host, this.#caps.answerMs);
    this.#sign = signerFor(order.backend, order.upstream.region);
    this.#own = Object.fromEntries((order.upstream.headers ?? []).map(line => headerOf((0, 
    secret.D)(line))));
    this.bearer = new secret.z('broker bearer', host.random(32));
    this.#key = Buffer.from(this.bearer.reveal());
    host.hide(this.bearer);
    this.meter = new Meter(order.limits ?? {}, order.costOf ?? (() => undefined), host, order.onOver);
   }
   take=(request, response) => {
    this.#atOnce++;
    response.on('close', () => this.#atOnce--);
    request.on('error', () => response.destroy());
    let dialect = this.#routes.dialect;
    const serve = async () => {
     const call = this.#admit(request);
     if ('body' in call) return answerHere(response, call);
     dialect = call.api.dialect ?? dialect;
     await this.#serve(call, request, response);
    };
    serve().catch(thrown => this.#refuse(request, response, dialect, thrown));
   };
   #admit(request) {
    const {headers, rawHeaders, httpVersionMajor, method = '', url = ''} = request;
    const isNamed = headers.host === this.authority && hostsIn(rawHeaders) === 1;
    if (!isNamed || headers.origin !== undefined || httpVersionMajor !== 1) {
     throw new Refusal('not-found', 'There is nothing here.');
    }
    if (!CREDENTIAL_HEADERS.some(name => this.#isBearer(headers[name]))) {
     throw new Refusal('unauthorised', 'This address is for one run alone.');
    }
    const mark = url.indexOf('?');
    const ask = mark < 0 ? {
     method,
     path: url,
     query: ''
    } : {
     method,
     path: url.slice(0, mark),
     query: url.slice(mark + 1)
    };
    const found = this.#routes.find(ask, this.#place);
    if (!found) throw new Refusal('not-found', 'This method and path are not served here.');
    if ('body' in found) return found;
    if (this.#atOnce > this.#caps.atOnce) throw new Refusal('busy', 'Too many requests are under way.');
    const coding = headers['content-encoding'] ?? 'identity';
    if (coding !== 'identity' || !JSON_TYPE.test(headers['content-type'] ?? 'application/json')) {
     throw new Refusal('invalid', 'The body has to be plain JSON.');
    }
    if (Number(headers['content-length'] ?? 0) > this.#caps.bodyBytes) throw tooLarge();
    return found;
   }
   #isBearer(given) {
    if (typeof given !== 'string') return false;
    const key = Buffer.from(given.replace(/^Bearer /i, ''));
    return key.length === this.#key.length && (0, external_node_crypto_.timingSafeEqual)(key, this.#key);
   }
   async #serve(call, request, response) {
    const at = this.meter.now();
    let held = 0;
    response.on('close', () => {
     this.#heldBytes -= held;
    });
    let body = await readBody(request, this.#caps.bodyBytes, bytes => {
     held += bytes;
     this.#heldBytes += bytes;
     if (this.#heldBytes > this.#caps.heldBytes) throw new Refusal('busy', 'Too much is under way.');
    });
    const asked = readAsked(body);
    const model = this.#modelOf(call, asked);
    if (asked.doing !== undefined && this.#order.vendorTools !== true) throw vendorTool(asked.doing);
    const {api} = call;
    if (api.usageOnRequest && asked.streams && !asked.tellsUsage && this.meter.needsTokens) body = askForUsage(body);
    const free = api.free === true;
    const {maxOutputTokens, refers} = asked;
    const reservation = await this.meter.reserve({
     model,
     bytes: body.length,
     maxOutputTokens,
     refers,
     free
    }, () => response.destroyed);
    const seen = {
     reader: undefined,
     bytes: 0,
     ended: false
    };
    let status = 499;
    let firstByteMs = 0;
    try {
     const answer = await this.#ask({
      call,
      request,
      response,
      body
     });
     status = answer.status;
     firstByteMs = this.meter.now() - at;
     if ('text' in answer) answerError(response, answer, this.#host, api.dialect ?? this.#routes.dialect); else await passOn(answer.from, response, api, seen);
    } catch (thrown) {
     if (!response.destroyed) status = 502;
     throw thrown;
    } finally {
     const totalMs = this.meter.now() - at;
     const unused = free || status >= 400 && status !== 499;
     const used = unused ? NOTHING : counted(seen, asked, body.length, totalMs);
     this.meter.settle(reservation, {
      at,
      api: api.name,
      status,
      firstByteMs,
      totalMs,
      ...used
     });
    }
   }
   #modelOf({model: inPath, api}, {model: inBody, others}) {
    const own = api.dialect === 'google' ? inBody?.replace(/^models\//, '') : inBody;
    const model = inPath ?? own;
    if (model === undefined) throw new Refusal('model', 'The request names no model.');
    const stranger = [ model, own ?? model, ...others ].find(name => !this.#models.has(name));
    if (stranger !== undefined) throw new Refusal('model', `${shown(stranger)} is not one of the models of this run.`);
    return model;
   }
   async #ask(errand) {
    const credential = await this.#credential();
    const first = await this.#send(errand, credential);
    if (!('text' in first) || !isEnded(first)) return first;
    const fresh = await this.#credential(credential);
    if (fresh === credential) return first;
    this.meter.renewedOnRefusal++;
    return this.#send(errand, fresh);
   }
   async #send({call, request, response, body}, credential) {
    const {host, prefix} = this.#endpoint;
    const path = `${prefix}${call.target}`;
    const headers = Object.assign(headersUp(request.headers, host, body.length), this.#own);
    await this.#sign(headers, {
     host,
     path,
     body
    }, credential, this.#host.now());
    const from = await this.#endpoint.ask({
     path,
     headers,
     body
    }, response);
    const status = from.statusCode ?? 502;
    if (status >= 400) return {
     status,
     headers: from.headers,
     text: await textOf(from)
    };
    if (isReadable(from)) return {
     status,
     from
    };
    from.destroy();
    const what = status === 200 ? 'gives an answer that is neither JSON nor events' : `answers ${status}`;
    throw new Refusal('upstream', `The model endpoint ${what}, which is not passed on or followed.`);
   }
   async #credential(refused) {
    try {
     return await this.#order.credential(refused);
    } catch (thrown) {
     const code = thrown instanceof errors.FM ? ` (${thrown.code})` : '';
     throw new Refusal('credential', `The credential could not be had${code}.`);
    }
   }
   #refuse(request, response, dialect, thrown) {
    const refusal = thrown instanceof Refusal ? thrown : new Refusal('upstream', 'The broker failed.');
    const {kind, message} = refusal;
    if (response.destroyed) return;
    this.meter.refused(kind);
    if (kind === 'upstream' || kind === 'credential' || kind === 'timeout') {
     if (message !== this.#fault) this.#host.log.line(`Broker: ${message}`);
     this.#fault = message;
    }
    if (response.headersSent) response.destroy(); else refuse(response, dialect, refusal, !request.complete);
   }
  }
  function hostsIn(raw) {
   let hosts = 0;
   for (let at = 0; at < raw.length; at += 2) if (raw[at].length === 4 && raw[at].toLowerCase() === 'host') hosts++;
   return hosts;
  }
  function headerOf(line) {
   const cut = line.indexOf(':');
   return [ line.slice(0, cut).trim().toLowerCase(), line.slice(cut + 1).trim() ];
  }
  function shown(name) {
   return JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}…` : name);
  }
 }
};
