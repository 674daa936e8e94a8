export const id = 4741;

export const ids = [ 4741 ];

export const modules = {
 86820: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DG: () => GENERATE_VERBS,
   IM: () => readGenerate,
   mA: () => answerGenerate,
   oS: () => streams
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _google_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12347);
  var _loopback_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98387);
  var _messages_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44387);
  const invalid = message => new _google_account_js__WEBPACK_IMPORTED_MODULE_1__.Wy(400, 'INVALID_ARGUMENT', message);
  const GENERATE_VERBS = [ 'generateContent', 'streamGenerateContent', 'countTokens' ];
  const streams = path => path.endsWith(':streamGenerateContent');
  function readGenerate(bytes) {
   const body = (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_2__.op)(bytes);
   if (!body) throw invalid('Invalid JSON payload received. Unexpected token.');
   const {contents} = body;
   if (!Array.isArray(contents) || contents.length === 0) throw invalid('* GenerateContentRequest.contents: contents is not specified\n');
   const turns = contents;
   checkTurns(turns);
   const tools = declarations(body.tools);
   const config = body.generationConfig ?? {};
   const system = body.systemInstruction ?? body.system_instruction;
   const limit = Number(config.maxOutputTokens ?? 8192);
   const asksJson = config.responseMimeType === 'application/json';
   return {
    asked: {
     max_tokens: limit,
     ...system && {
      system: (system.parts ?? []).map(({text = ''}) => text).join('\n')
     },
     messages: asMessages(turns),
     ...tools.length > 0 && {
      tools
     }
    },
    schema: asksJson ? config.responseJsonSchema ?? config.responseSchema ?? {} : undefined,
    bytes: bytes.length
   };
  }
  function checkTurns(turns) {
   for (const [at, {role = 'user', parts = []}] of turns.entries()) {
    if (![ 'user', 'model', 'function' ].includes(role)) throw invalid('Please use a valid role: user, model.');
    const calls = callsOf(parts).length;
    const next = turns[at + 1];
    if (calls === 0 || next === undefined) continue;
    const answers = (next.parts ?? []).filter(part => part.functionResponse).length;
    if (answers !== calls) {
     throw invalid('Please ensure that the number of function response parts is equal to the number of function call parts of the function call turn.');
    }
   }
  }
  const callsOf = parts => parts.filter(part => part.functionCall);
  function declarations(tools) {
   const all = Array.isArray(tools) ? tools : [];
   return all.flatMap(({functionDeclarations = []}) => functionDeclarations).map(({name = ''}, at) => {
    if (/^[A-Za-z_][\w.:-]{0,127}$/.test(name)) return {
     name
    };
    throw invalid(`* GenerateContentRequest.tools[0].function_declarations[${at}].name: Invalid function name.\n`);
   });
  }
  function asMessages(turns) {
   return turns.map(({role, parts = []}, at) => ({
    role: role === 'model' ? 'assistant' : 'user',
    content: role === 'model' ? spoken(parts, at) : given(parts, at)
   }));
  }
  const idOf = (turn, call) => `call_${turn}_${call}`;
  function spoken(parts, at) {
   let call = 0;
   return parts.flatMap(({text, thought, functionCall}) => {
    if (thought) return [ {
     type: 'thinking'
    } ];
    if (functionCall) {
     return [ {
      type: 'tool_use',
      id: idOf(at, call++),
      name: functionCall.name,
      input: functionCall.args ?? {}
     } ];
    }
    return text === undefined ? [] : [ {
     type: 'text',
     text
    } ];
   });
  }
  function given(parts, at) {
   let call = 0;
   return parts.flatMap(({text, functionResponse}) => {
    if (!functionResponse) return text === undefined ? [] : [ {
     type: 'text',
     text
    } ];
    const {response = {}} = functionResponse;
    const failed = response.error !== undefined;
    const said = response.error ?? response.output ?? response;
    const content = typeof said === 'string' ? said : JSON.stringify(said);
    return [ {
     type: 'tool_result',
     tool_use_id: idOf(at - 1, call++),
     content,
     is_error: failed
    } ];
   });
  }
  function answerGenerate(request, options) {
   const {verb} = options;
   if (!GENERATE_VERBS.some(known => known === verb)) throw new _google_account_js__WEBPACK_IMPORTED_MODULE_1__.Wy(404, 'NOT_FOUND', 'Not Found');
   if (verb === 'countTokens') return (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_2__.DB)(200, {
    totalTokens: (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_3__.k8)(request.bytes)
   });
   const turn = options.model(request.asked);
   const chunks = chunksOf(request, turn, options.modelName);
   if (verb === 'generateContent') return (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_2__.DB)(200, whole(chunks));
   if (!options.sse) return (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_2__.DB)(200, chunks);
   const fault = (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_3__.RN)(options.fault);
   const broken = (0, _google_account_js__WEBPACK_IMPORTED_MODULE_1__.fs)(new _google_account_js__WEBPACK_IMPORTED_MODULE_1__.Wy(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.'));
   return {
    status: 200,
    headers: {
     'content-type': 'text/event-stream'
    },
    stream: out => (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(out, chunks.map(frame), {
     fault,
     exception: Buffer.from(`data: ${String(broken.body)}\r\n\r\n`),
     paceMs: options.paceMs
    })
   };
  }
  const frame = chunk => Buffer.from(`data: ${JSON.stringify(chunk)}\r\n\r\n`);
  const FINISH = {
   max_tokens: 'MAX_TOKENS',
   refusal: 'SAFETY'
  };
  function chunksOf(request, turn, modelVersion) {
   const parts = partsOf(request, turn);
   const said = JSON.stringify(parts);
   const prompt = turn.usage?.inputTokens ?? (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_3__.k8)(request.bytes);
   const candidates = turn.usage?.outputTokens ?? (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_3__.k8)(said.length);
   const usageMetadata = {
    promptTokenCount: prompt,
    candidatesTokenCount: candidates,
    totalTokenCount: prompt + candidates
   };
   const responseId = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12).toString('base64url');
   const finishReason = FINISH[turn.stopReason ?? ''] ?? 'STOP';
   return parts.map((part, at) => ({
    candidates: [ {
     index: 0,
     content: {
      role: 'model',
      parts: [ part ]
     },
     ...at === parts.length - 1 && {
      finishReason
     }
    } ],
    usageMetadata,
    modelVersion,
    responseId
   }));
  }
  function partsOf({schema}, {content}) {
   const parts = content.flatMap(block => {
    if (block.type === 'tool_use') return [ {
     functionCall: {
      name: block.name,
      args: {
       ...block.input
      }
     }
    } ];
    return (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_3__.Xe)(schema ? filled(block.text, schema) : block.text).map(text => ({
     text
    }));
   });
   return parts.length > 0 ? parts : [ {
    text: ''
   } ];
  }
  function filled(text, schema) {
   try {
    JSON.parse(text);
    return text;
   } catch {
    return JSON.stringify(smallest(schema));
   }
  }
  function smallest(schema) {
   if (schema.enum?.length) return schema.enum[0];
   const empty = {
    string: '',
    number: 0,
    integer: 0,
    boolean: false,
    array: []
   };
   const type = (schema.type ?? 'object').toLowerCase();
   if (type !== 'object') return empty[type] ?? null;
   const names = schema.required ?? [];
   return Object.fromEntries(names.map(name => [ name, smallest(schema.properties?.[name] ?? {
    type: 'string'
   }) ]));
  }
  function whole(chunks) {
   const last = chunks.at(-1);
   const parts = chunks.flatMap(({candidates}) => candidates.flatMap(({content}) => content.parts));
   const joined = [];
   for (const part of parts) {
    const text = joined.at(-1)?.text;
    if (text === undefined || part.text === undefined) joined.push(part); else joined[joined.length - 1] = {
     text: text + part.text
    };
   }
   const [candidate] = last.candidates;
   return {
    ...last,
    candidates: [ {
     ...candidate,
     content: {
      role: 'model',
      parts: joined
     }
    } ]
   };
  }
 },
 34741: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   startGemini: () => startGemini
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _gemini_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86820);
  var _google_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12347);
  var _loopback_server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98387);
  var _messages_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44387);
  var _service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37063);
  const SERVICE = 'generativelanguage.googleapis.com';
  async function startGemini(options) {
   let {model} = options;
   const conversations = [];
   const state = {
    options,
    apiKey: `AIza${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(27).toString('base64url').slice(0, 35)}`,
    speak: request => {
     conversations.push(request);
     return model(request);
    },
    expiresAt: Number.POSITIVE_INFINITY
   };
   const service = await (0, _service_js__WEBPACK_IMPORTED_MODULE_5__.iL)({
    ...options,
    service: 'gemini',
    fits: (fault, request) => (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_4__.Ld)(fault, (0, 
    _gemini_api_js__WEBPACK_IMPORTED_MODULE_1__.oS)(request.path)),
    handle: (request, now, fault) => (0, _google_account_js__WEBPACK_IMPORTED_MODULE_2__.oQ)(fault, SERVICE, () => answer(state, request, now, fault))
   });
   return {
    ...service,
    apiKey: state.apiKey,
    play: next => {
     model = next;
    },
    conversations: () => conversations,
    inputs: {},
    secrets: () => [ state.apiKey ],
    expireCredentials: now => {
     state.expiresAt = now;
    }
   };
  }
  function answer(state, request, now, fault) {
   authenticate(state, request, now);
   const found = /^\/v1(beta)?\/models\/([\w.-]+):(\w+)$/.exec(request.path);
   const [, beta, name = '', verb = ''] = found ?? [];
   if (request.method !== 'POST' || !_gemini_api_js__WEBPACK_IMPORTED_MODULE_1__.DG.some(known => known === verb)) {
    throw new _google_account_js__WEBPACK_IMPORTED_MODULE_2__.Wy(404, 'NOT_FOUND', 'Not Found');
   }
   if (!(state.options.serves?.(name) ?? name.startsWith('gemini-'))) {
    throw new _google_account_js__WEBPACK_IMPORTED_MODULE_2__.Wy(404, 'NOT_FOUND', `models/${name} is not found for API version v1${beta ?? ''}, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods.`);
   }
   const reply = (0, _gemini_api_js__WEBPACK_IMPORTED_MODULE_1__.mA)((0, _gemini_api_js__WEBPACK_IMPORTED_MODULE_1__.IM)(request.body), {
    verb,
    sse: request.query.get('alt') === 'sse',
    modelName: name,
    model: state.speak,
    fault,
    paceMs: state.options.paceMs
   });
   return {
    ...reply,
    principal: 'api-key',
    action: verb
   };
  }
  function authenticate({apiKey, expiresAt}, request, now) {
   const given = (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_3__.wx)(request, 'x-goog-api-key') ?? request.query.get('key') ?? undefined;
   if ((0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_3__.wx)(request, 'authorization') !== undefined) {
    throw new _google_account_js__WEBPACK_IMPORTED_MODULE_2__.Wy(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.', {
     reason: 'ACCESS_TOKEN_TYPE_UNSUPPORTED',
     metadata: {
      service: SERVICE
     }
    });
   }
   if (given === undefined || given === '') {
    throw new _google_account_js__WEBPACK_IMPORTED_MODULE_2__.Wy(403, 'PERMISSION_DENIED', "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.");
   }
   const details = {
    reason: 'API_KEY_INVALID',
    metadata: {
     service: SERVICE
    }
   };
   if (given !== apiKey) {
    throw new _google_account_js__WEBPACK_IMPORTED_MODULE_2__.Wy(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', details);
   }
   if (now >= expiresAt) {
    throw new _google_account_js__WEBPACK_IMPORTED_MODULE_2__.Wy(400, 'INVALID_ARGUMENT', 'API key expired. Please renew the API key.', details);
   }
  }
 },
 12347: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Mv: () => CLOUD_PLATFORM,
   U7: () => permissionsIn,
   Wy: () => GoogleError,
   fs: () => errorReply,
   i6: () => principalOf,
   m9: () => permissionsOn,
   oQ: () => answered
  });
  var _loopback_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98387);
  var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37063);
  const CLOUD_PLATFORM = 'https://www.googleapis.com/auth/cloud-platform';
  function permissionsIn(account, project, principal) {
   if (project !== account.projectId && project !== account.projectNumber) return [];
   return grantedBy(account, account.grants, principal);
  }
  function permissionsOn(account, target, principal) {
   const inherited = grantedBy(account, account.grants, principal);
   return [ ...inherited, ...grantedBy(account, target.grants ?? {}, principal) ];
  }
  function grantedBy({roles = {}}, grants, {members}) {
   return members.flatMap(member => grants[member] ?? []).flatMap(grant => roles[grant] ?? [ grant ]);
  }
  class GoogleError extends Error {
   code;
   status;
   info;
   domain;
   constructor(code, status, message, info) {
    super(message);
    this.code = code;
    this.status = status;
    this.info = info && {
     reason: info.reason,
     metadata: info.metadata ?? {}
    };
    this.domain = info?.domain ?? 'googleapis.com';
   }
  }
  function errorReply(error) {
   const {code, message, status, info, domain} = error;
   const details = info && [ {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason: info.reason,
    domain,
    ...Object.keys(info.metadata).length > 0 && {
     metadata: info.metadata
    }
   } ];
   const body = {
    error: {
     code,
     message,
     status,
     ...details && {
      details
     }
    }
   };
   return {
    ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_0__.DB)(code, body, {
     'content-type': 'application/json; charset=UTF-8'
    }),
    error: status
   };
  }
  const KNOWN_FAULTS = {
   INVALID_ARGUMENT: [ 400, 'Request contains an invalid argument.' ],
   UNAUTHENTICATED: [ 401, 'Request had invalid authentication credentials.' ],
   PERMISSION_DENIED: [ 403, 'The caller does not have permission' ],
   NOT_FOUND: [ 404, 'Requested entity was not found.' ],
   RESOURCE_EXHAUSTED: [ 429, 'Resource exhausted. Please try again later.' ],
   INTERNAL: [ 500, 'Internal error encountered.' ],
   UNAVAILABLE: [ 503, 'The service is currently unavailable.' ],
   DEADLINE_EXCEEDED: [ 504, 'Deadline expired before operation could complete.' ]
  };
  function answered(fault, service, work) {
   const refusal = (0, _service_js__WEBPACK_IMPORTED_MODULE_1__.Zd)(fault);
   try {
    if (refusal) throw faultError(refusal, service);
    return work();
   } catch (error) {
    if (error instanceof GoogleError) return errorReply(error);
    throw error;
   }
  }
  function faultError(fault, service) {
   if (fault.code === 'SERVICE_DISABLED') {
    const message = `${service} has not been used in project before or it is disabled.`;
    const info = {
     reason: 'SERVICE_DISABLED',
     metadata: {
      service
     }
    };
    return new GoogleError(403, 'PERMISSION_DENIED', fault.message ?? message, info);
   }
   return new GoogleError(...(0, _service_js__WEBPACK_IMPORTED_MODULE_1__.Vz)(fault, KNOWN_FAULTS));
  }
  function principalOf(account, bearer, now, scopes = [ CLOUD_PLATFORM ]) {
   if (bearer === undefined) {
    const message = 'Request is missing required authentication credential. Expected OAuth 2 access token.';
    throw new GoogleError(401, 'UNAUTHENTICATED', message, {
     reason: 'CREDENTIALS_MISSING'
    });
   }
   const found = account.tokens.find(bearer);
   if (!found || now >= found.expiresAt) {
    const message = 'Request had invalid authentication credentials. Expected OAuth 2 access token.';
    const reason = found ? 'ACCESS_TOKEN_EXPIRED' : 'ACCESS_TOKEN_TYPE_UNSUPPORTED';
    throw new GoogleError(401, 'UNAUTHENTICATED', message, {
     reason
    });
   }
   if (!found.grant.scopes.some(scope => scopes.includes(scope))) {
    const message = 'Request had insufficient authentication scopes.';
    throw new GoogleError(403, 'PERMISSION_DENIED', message, {
     reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT'
    });
   }
   return found.grant;
  }
 }
};
