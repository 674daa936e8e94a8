export const id = 9460;

export const ids = [ 9460 ];

export const modules = {
 29460: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   LEAN_WORKFLOW: () => LEAN_WORKFLOW,
   startCopilot: () => startCopilot
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98387);
  var _messages_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44387);
  var _openai_chat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6359);
  var _service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37063);
  const LEAN_WORKFLOW = `name: review\non: push\npermissions:\n  contents: read\n  copilot-requests: write\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n`;
  const LEAN = {
   contents: 'read',
   metadata: 'read',
   'copilot-requests': 'write'
  };
  const MODELS = [ 'claude-sonnet-4.5', 'claude-haiku-4.5', 'gpt-5.4' ];
  class CopilotError extends Error {
   status;
   code;
   constructor(status, message, code) {
    super(message);
    this.status = status;
    this.code = code;
   }
  }
  const KNOWN_FAULTS = {
   unauthorized: [ 401, 'unauthorized: token expired' ],
   forbidden: [ 403, 'access denied by the policy of the organization' ],
   model_not_found: [ 404, 'The requested model was not found.' ],
   quota_exceeded: [ 402, 'You have no quota left.' ],
   rate_limited: [ 429, 'Sorry, you have exceeded your Copilot rate limit.' ],
   internal_error: [ 500, 'internal error' ]
  };
  async function startCopilot(options) {
   let {model} = options;
   const conversations = [];
   const tokens = new Map;
   const mint = (prefix, holder) => {
    const token = prefix + (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(30).toString('hex').slice(0, prefix === 'github_pat_' ? 60 : 36);
    tokens.set(token, {
     ...holder,
     expiresAt: Number.POSITIVE_INFINITY
    });
    return token;
   };
   const job = {
    kind: 'job',
    login: 'github-actions[bot]',
    permissions: options.permissions ?? LEAN
   };
   const jobToken = mint('ghs_', job);
   const state = {
    options,
    tokens,
    speak: request => {
     conversations.push(request);
     return model(request);
    }
   };
   const service = await (0, _service_js__WEBPACK_IMPORTED_MODULE_4__.iL)({
    ...options,
    service: 'copilot',
    fits: (fault, request) => isModelCall(request) && (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_2__.Ld)(fault, /"stream"\s*:\s*true/.test(request.body.toString('utf8'))),
    handle: (request, now, fault) => {
     try {
      return answer(state, request, now, fault);
     } catch (error) {
      if (error instanceof CopilotError) return errorReply(error, request);
      if (error instanceof _openai_chat_js__WEBPACK_IMPORTED_MODULE_3__.yl) return errorReply(new CopilotError(400, error.message, 'invalid_request'), request);
      throw error;
     }
    }
   });
   return {
    ...service,
    jobToken,
    appToken: permissions => mint('ghs_', {
     kind: 'app',
     login: 'release-app[bot]',
     permissions
    }),
    personToken: (prefix, scopes) => mint(prefix, {
     kind: 'person',
     login: 'mona',
     permissions: {},
     scopes,
     classic: prefix === 'ghp_'
    }),
    play: next => {
     model = next;
    },
    conversations: () => conversations,
    inputs: {
     'github-token': jobToken
    },
    secrets: () => [ ...tokens.keys() ],
    expireCredentials: now => {
     for (const holder of tokens.values()) holder.expiresAt = Math.min(holder.expiresAt, now);
    }
   };
  }
  const isModelCall = ({method, path}) => method === 'POST' && path === '/chat/completions';
  const isCopilotPath = path => [ '/models', '/chat/completions' ].includes(path);
  function errorReply({status, message, code}, {path}) {
   const retry = status === 429 ? {
    'retry-after': '1'
   } : {};
   const body = isCopilotPath(path) ? {
    error: {
     message,
     code: code ?? '',
     type: 'invalid_request_error'
    }
   } : {
    message,
    documentation_url: 'https://docs.github.com/rest',
    status: String(status)
   };
   return {
    ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.DB)(status, body, retry),
    error: code ?? message
   };
  }
  function answer(state, request, now, fault) {
   const refusal = (0, _service_js__WEBPACK_IMPORTED_MODULE_4__.Zd)(fault);
   if (refusal) {
    const [status, message] = KNOWN_FAULTS[refusal.code] ?? [ 400, refusal.code ];
    throw new CopilotError(refusal.status ?? status, refusal.message ?? message, refusal.code);
   }
   const holder = authenticate(state, request, now);
   const principal = `${holder.kind}: ${holder.login}`;
   const reply = isCopilotPath(request.path) ? copilot(state, request, holder, fault) : github(state, request, holder);
   return {
    ...reply,
    principal
   };
  }
  function authenticate({tokens}, request, now) {
   const word = /^token\s+(\S+)$/i.exec((0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.wx)(request, 'authorization') ?? '')?.[1];
   const holder = tokens.get((0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.DH)(request) ?? word ?? '');
   const copilots = isCopilotPath(request.path);
   if (!holder) throw new CopilotError(401, copilots ? 'unauthorized: invalid token' : 'Bad credentials');
   if (now >= holder.expiresAt) throw new CopilotError(401, copilots ? 'unauthorized: token expired' : 'Bad credentials');
   return holder;
  }
  function copilot(state, request, holder, fault) {
   const {options} = state;
   if (holder.classic) throw new CopilotError(403, 'Personal Access Tokens are not supported for this endpoint');
   if (holder.kind !== 'person' && holder.permissions['copilot-requests'] !== 'write') {
    throw new CopilotError(403, 'Resource not accessible by integration', 'forbidden');
   }
   if (options.allowed === false) throw new CopilotError(403, 'not authorized to use this Copilot feature', 'forbidden');
   const models = options.models ?? MODELS;
   if (request.method === 'GET' && request.path === '/models') {
    return {
     ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.DB)(200, {
      object: 'list',
      data: models.map(describeModel)
     }),
     action: 'models'
    };
   }
   if (!isModelCall(request)) throw new CopilotError(404, 'Not Found');
   const body = (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.op)(request.body);
   if (!body) throw new CopilotError(400, 'invalid request body', 'invalid_request');
   const asked = (0, _openai_chat_js__WEBPACK_IMPORTED_MODULE_3__.lr)(body, request.body.length);
   if (!models.includes(asked.model)) {
    throw new CopilotError(400, 'The requested model is not supported.', 'model_not_supported');
   }
   const made = (0, _openai_chat_js__WEBPACK_IMPORTED_MODULE_3__.DV)(state.speak(asked.asked), asked);
   if (!asked.streams) return {
    ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.DB)(200, made.whole),
    action: 'chat'
   };
   const exception = Buffer.from(`data: ${JSON.stringify({
    error: {
     message: 'internal error',
     code: '500'
    }
   })}\n\n`);
   const how = {
    fault: (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_2__.RN)(fault),
    exception,
    paceMs: options.paceMs
   };
   return {
    status: 200,
    headers: {
     'content-type': 'text/event-stream; charset=utf-8'
    },
    stream: out => (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_2__.Ht)(out, made.frames, how),
    action: 'chat'
   };
  }
  function describeModel(id) {
   return {
    id,
    name: id,
    object: 'model',
    version: id,
    vendor: id.startsWith('claude') ? 'Anthropic' : 'OpenAI',
    preview: false,
    model_picker_enabled: true,
    policy: {
     state: 'enabled',
     terms: ''
    },
    capabilities: {
     type: 'chat',
     family: id,
     object: 'model_capabilities',
     tokenizer: 'o200k_base',
     limits: {
      max_context_window_tokens: 2e5,
      max_output_tokens: 16e3,
      max_prompt_tokens: 128e3
     },
     supports: {
      streaming: true,
      tool_calls: true,
      parallel_tool_calls: true
     }
    },
    supported_endpoints: [ '/chat/completions' ],
    billing: {
     is_premium: true,
     multiplier: 1
    }
   };
  }
  function github(state, request, holder) {
   const {repository, workflowFile, workflow = LEAN_WORKFLOW} = state.options;
   const {method, path} = request;
   if (method === 'POST' && path === '/graphql') {
    return {
     ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.DB)(200, {
      data: {
       viewer: {
        login: holder.login
       }
      }
     }),
     action: 'viewer'
    };
   }
   if (method !== 'GET') throw new CopilotError(404, 'Not Found');
   if (path === '/copilot_internal/user') return seat(request, holder);
   if (path === '/user') return user(holder);
   if (path === '/installation/repositories') return installation(repository, holder);
   if (path === `/repos/${repository}`) return {
    ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.DB)(200, repositoryOf(repository, holder)),
    action: 'repository'
   };
   if (path === `/repos/${repository}/contents/${workflowFile}`) {
    if (holder.kind !== 'person' && holder.permissions.contents === undefined) throw new CopilotError(404, 'Not Found');
    const content = Buffer.from(workflow).toString('base64').replace(/.{60}/g, '$&\n');
    return {
     ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.DB)(200, {
      type: 'file',
      encoding: 'base64',
      path: workflowFile,
      content
     }),
     action: 'contents'
    };
   }
   throw new CopilotError(404, 'Not Found');
  }
  function seat(request, holder) {
   if (holder.kind !== 'person' || holder.classic) throw new CopilotError(403, 'Resource not accessible by integration');
   const host = (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.wx)(request, 'host') ?? '';
   const enterprise = /^api\.([\w-]+\.ghe\.com)$/.exec(host)?.[1];
   const api = enterprise ? `https://copilot-api.${enterprise}` : 'https://api.githubcopilot.com';
   const endpoints = {
    api: host.startsWith('127.') ? `http://${host}` : api
   };
   return {
    ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.DB)(200, {
     login: holder.login,
     copilot_plan: 'business',
     endpoints
    }),
    action: 'seat'
   };
  }
  function user(holder) {
   if (holder.kind !== 'person') throw new CopilotError(403, 'Resource not accessible by integration');
   const scopes = holder.scopes ? {
    'x-oauth-scopes': holder.scopes.join(', ')
   } : {};
   return {
    ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.DB)(200, {
     login: holder.login
    }, scopes),
    action: 'user'
   };
  }
  function installation(repository, holder) {
   if (holder.kind === 'person') throw new CopilotError(403, 'You must authenticate with an installation access token');
   const repositories = [ repositoryOf(repository, holder) ];
   return {
    ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.DB)(200, {
     total_count: repositories.length,
     repositories
    }),
    action: 'installation'
   };
  }
  function repositoryOf(repository, holder) {
   const person = holder.kind === 'person';
   const push = person || holder.permissions.contents === 'write';
   const permissions = {
    admin: false,
    maintain: false,
    push,
    triage: person,
    pull: true
   };
   return {
    full_name: repository,
    private: true,
    permissions
   };
  }
 },
 6359: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DV: () => composeChat,
   lr: () => readChat,
   yl: () => BadChat
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _messages_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44387);
  class BadChat extends Error {
   parameter;
   constructor(parameter, message) {
    super(message);
    this.parameter = parameter;
   }
  }
  const ROLES = [ 'system', 'developer', 'user', 'assistant', 'tool' ];
  function readChat(body, bytes, deployment) {
   const model = deployment ?? body.model;
   if (typeof model !== 'string') throw new BadChat('model', "Missing required parameter: 'model'.");
   const {messages} = body;
   if (!Array.isArray(messages) || messages.length === 0) {
    throw new BadChat('messages', "Missing required parameter: 'messages'.");
   }
   const said = messages;
   checkMessages(said);
   const system = said.filter(({role}) => role === 'system' || role === 'developer').map(one => textOf(one.content));
   const options = body.stream_options;
   return {
    model,
    streams: body.stream === true,
    includesUsage: options?.include_usage === true,
    asked: {
     max_tokens: Number(body.max_completion_tokens ?? body.max_tokens ?? 4096),
     system: system.join('\n'),
     messages: conversation(said),
     tools: toolsOf(body.tools)
    },
    bytes
   };
  }
  function checkMessages(messages) {
   let open = [];
   messages.forEach(({role, tool_call_id, tool_calls}, at) => {
    if (!ROLES.includes(String(role))) throw new BadChat(`messages[${at}].role`, `Invalid value: '${String(role)}'.`);
    if (role === 'tool') {
     if (!open.includes(tool_call_id)) {
      const message = "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.";
      throw new BadChat(`messages[${at}].role`, message);
     }
     open = open.filter(id => id !== tool_call_id);
     return;
    }
    refuseOpen(open);
    open = (tool_calls ?? []).map(({id}) => id);
   });
   refuseOpen(open);
  }
  function refuseOpen(open) {
   if (open.length === 0) return;
   const message = "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The " + `following tool_call_ids did not have response messages: ${open.join(', ')}`;
   throw new BadChat('messages', message);
  }
  function textOf(content) {
   if (typeof content === 'string') return content;
   if (!Array.isArray(content)) return '';
   return content.map(({text}) => typeof text === 'string' ? text : '').join('\n');
  }
  function conversation(messages) {
   const turns = [];
   let results;
   for (const message of messages) {
    if (message.role === 'tool') {
     if (!results) {
      results = [];
      turns.push({
       role: 'user',
       content: results
      });
     }
     results.push({
      type: 'tool_result',
      tool_use_id: String(message.tool_call_id),
      content: textOf(message.content)
     });
     continue;
    }
    results = undefined;
    if (message.role === 'user') turns.push({
     role: 'user',
     content: [ {
      type: 'text',
      text: textOf(message.content)
     } ]
    });
    if (message.role === 'assistant') turns.push({
     role: 'assistant',
     content: spoken(message)
    });
   }
   return turns;
  }
  function spoken(message) {
   const text = textOf(message.content);
   const calls = (message.tool_calls ?? []).map(call => {
    const input = parsed(String(call.function?.arguments ?? '{}'));
    return {
     type: 'tool_use',
     id: String(call.id),
     name: String(call.function?.name),
     input
    };
   });
   return [ ...text === '' ? [] : [ {
    type: 'text',
    text
   } ], ...calls ];
  }
  function parsed(text) {
   try {
    return JSON.parse(text);
   } catch {
    return {};
   }
  }
  function toolsOf(tools) {
   if (!Array.isArray(tools)) return [];
   return tools.flatMap((tool, at) => {
    const name = tool.function?.name;
    if (typeof name === 'string') return [ {
     name
    } ];
    throw new BadChat(`tools[${at}].function`, `Missing required parameter: 'tools[${at}].function'.`);
   });
  }
  const FINISHES = {
   end_turn: 'stop',
   tool_use: 'tool_calls',
   max_tokens: 'length',
   refusal: 'content_filter'
  };
  function composeChat(turn, request) {
   const text = turn.content.flatMap(block => block.type === 'text' ? [ block.text ] : []).join('');
   const calls = turn.content.flatMap(block => block.type === 'tool_use' ? [ block ] : []);
   const toolCalls = calls.map(({id, name, input}) => ({
    id,
    type: 'function',
    function: {
     name,
     arguments: JSON.stringify(input)
    }
   }));
   const finish = FINISHES[turn.stopReason ?? (calls.length > 0 ? 'tool_use' : 'end_turn')];
   const usage = usageOf(turn, request.bytes, text.length + JSON.stringify(toolCalls).length);
   const common = {
    id: `chatcmpl-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`,
    created: Math.floor(Date.now() / 1e3),
    model: request.model
   };
   const message = {
    role: 'assistant',
    content: text === '' ? null : text,
    refusal: null,
    ...toolCalls.length > 0 && {
     tool_calls: toolCalls
    }
   };
   const choices = [ {
    index: 0,
    message,
    finish_reason: finish,
    logprobs: null
   } ];
   const chunk = (delta, finish_reason = null) => ({
    ...common,
    object: 'chat.completion.chunk',
    choices: [ {
     index: 0,
     delta,
     finish_reason
    } ]
   });
   const chunks = [ chunk({
    role: 'assistant',
    content: toolCalls.length > 0 && text === '' ? null : ''
   }), ...(0, _messages_api_js__WEBPACK_IMPORTED_MODULE_1__.Xe)(text).map(content => chunk({
    content
   })), ...toolCalls.flatMap((call, index) => callDeltas(call, index).map(delta => chunk(delta))), chunk({}, finish), ...request.includesUsage ? [ {
    ...common,
    object: 'chat.completion.chunk',
    choices: [],
    usage
   } ] : [] ];
   return {
    whole: {
     ...common,
     object: 'chat.completion',
     choices,
     usage
    },
    frames: [ ...chunks.map(one => JSON.stringify(one)), '[DONE]' ].map(line => Buffer.from(`data: ${line}\n\n`))
   };
  }
  function callDeltas(call, index) {
   const opened = {
    index,
    id: call.id,
    type: 'function',
    function: {
     name: call.function.name,
     arguments: ''
    }
   };
   const pieces = (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_1__.Xe)(call.function.arguments).map(piece => ({
    index,
    function: {
     arguments: piece
    }
   }));
   return [ opened, ...pieces ].map(one => ({
    tool_calls: [ one ]
   }));
  }
  function usageOf(turn, bytes, said) {
   const prompt = turn.usage?.inputTokens ?? (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_1__.k8)(bytes);
   const completion = turn.usage?.outputTokens ?? (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_1__.k8)(said);
   return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: {
     cached_tokens: 0
    },
    completion_tokens_details: {
     reasoning_tokens: 0
    }
   };
  }
 }
};
