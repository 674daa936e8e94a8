export const id = 9549;

export const ids = [ 9549 ];

export const modules = {
 89549: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   startKeyVendors: () => startKeyVendors
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98387);
  var _messages_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44387);
  var _openai_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39623);
  var _service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37063);
  const ANTHROPIC_REFUSAL = {
   type: 'error',
   error: {
    type: 'authentication_error',
    message: 'invalid x-api-key'
   }
  };
  const MINIMAX_REFUSAL = {
   type: 'error',
   error: {
    type: 'authentication_error',
    message: "login fail: Please carry the API secret key in the 'Authorization' field of the request header"
   }
  };
  const FACTS = {
   mistral: {
    host: 'api.mistral.ai',
    paths: {
     '/v1/chat/completions': 'chat'
    },
    begins: '',
    alwaysTellsUsage: true,
    wrongKey: [ 401, {
     detail: 'Unauthorized'
    } ]
   },
   groq: {
    host: 'api.groq.com',
    paths: {
     '/openai/v1/chat/completions': 'chat',
     '/openai/v1/responses': 'responses'
    },
    begins: 'gsk_',
    wrongKey: [ 401, {
     error: {
      message: 'Invalid API Key',
      type: 'invalid_request_error',
      code: 'invalid_api_key'
     }
    } ]
   },
   cerebras: {
    host: 'api.cerebras.ai',
    paths: {
     '/v1/chat/completions': 'chat'
    },
    begins: 'csk-',
    wrongKey: [ 401, {
     message: 'Wrong API Key',
     type: 'invalid_request_error',
     param: 'api_key',
     code: 'wrong_api_key'
    } ]
   },
   xai: {
    host: 'api.x.ai',
    paths: {
     '/v1/chat/completions': 'chat',
     '/v1/responses': 'responses',
     '/v1/messages': 'messages'
    },
    begins: 'xai-',
    wrongKey: [ 400, {
     code: 'Client specified an invalid argument',
     error: 'Incorrect API key provided. You can obtain an API key from https://console.x.ai.'
    } ]
   },
   openrouter: {
    host: 'openrouter.ai',
    paths: {
     '/api/v1/chat/completions': 'chat',
     '/api/v1/responses': 'responses',
     '/api/v1/messages': 'messages'
    },
    begins: 'sk-or-v1-',
    wrongKey: [ 401, {
     error: {
      message: 'User not found.',
      code: 401
     }
    } ]
   },
   'vercel-ai-gateway': {
    host: 'ai-gateway.vercel.sh',
    paths: {
     '/v1/chat/completions': 'chat',
     '/v1/responses': 'responses',
     '/v1/messages': 'messages'
    },
    begins: 'vck_',
    wrongKey: [ 401, ANTHROPIC_REFUSAL ]
   },
   zai: {
    host: 'api.z.ai',
    paths: {
     '/api/coding/paas/v4/chat/completions': 'chat',
     '/api/paas/v4/chat/completions': 'chat'
    },
    begins: '',
    wrongKey: [ 401, {
     error: {
      code: '401',
      message: 'token expired or incorrect'
     }
    } ]
   },
   'opencode-zen': {
    host: 'opencode.ai',
    paths: {
     '/zen/v1/chat/completions': 'chat',
     '/zen/v1/responses': 'responses',
     '/zen/v1/messages': 'messages'
    },
    begins: 'sk-',
    wrongKey: [ 401, {
     type: 'error',
     error: {
      type: 'AuthError',
      message: 'Invalid API key.'
     }
    } ]
   },
   minimax: {
    host: 'api.minimax.io',
    paths: {
     '/anthropic/v1/messages': 'messages',
     '/v1/chat/completions': 'chat'
    },
    begins: 'eyJ',
    wrongKey: [ 401, MINIMAX_REFUSAL ]
   },
   'minimax-cn': {
    host: 'api.minimaxi.com',
    paths: {
     '/anthropic/v1/messages': 'messages',
     '/v1/chat/completions': 'chat'
    },
    begins: 'eyJ',
    wrongKey: [ 401, MINIMAX_REFUSAL ]
   }
  };
  async function startKeyVendors(options) {
   let {model} = options;
   const conversations = [];
   const speak = request => {
    conversations.push(request);
    return model(request);
   };
   const names = Object.keys(FACTS);
   const started = await Promise.all(names.map(vendor => startVendor(vendor, options, speak)));
   return {
    vendors: Object.fromEntries(started.map((one, at) => [ names[at], one ])),
    play: next => {
     model = next;
    },
    conversations: () => conversations,
    inputs: {},
    secrets: () => started.map(({apiKey}) => apiKey),
    close: async () => {
     await Promise.all(started.map(one => one.close()));
    }
   };
  }
  async function startVendor(vendor, options, speak) {
   const facts = FACTS[vendor];
   const state = {
    facts,
    apiKey: facts.begins + (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(24).toString('hex'),
    speak,
    paceMs: options.paceMs
   };
   const service = await (0, _service_js__WEBPACK_IMPORTED_MODULE_4__.iL)({
    ...options,
    service: vendor,
    fits: (fault, request) => (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_2__.Ld)(fault, /"stream"\s*:\s*true/.test(request.body.toString('utf8'))),
    handle: (request, _now, fault) => {
     const refusal = (0, _service_js__WEBPACK_IMPORTED_MODULE_4__.Zd)(fault);
     if (refusal) return refused(refusal.status ?? 400, refusal.code, refusal.message ?? refusal.code);
     return answer(state, request, fault);
    }
   });
   return {
    ...service,
    host: facts.host,
    apiKey: state.apiKey
   };
  }
  function refused(status, code, message) {
   const retry = status === 429 ? {
    'retry-after': '1'
   } : {};
   return {
    ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.DB)(status, {
     error: {
      message,
      type: code,
      code
     }
    }, retry),
    error: code
   };
  }
  function answer(state, request, fault) {
   const api = state.facts.paths[request.path];
   if (api === undefined || request.method !== 'POST') return refused(404, 'not_found', 'Not Found');
   if (!holdsKey(state, request, api)) {
    const [status, body] = state.facts.wrongKey;
    return {
     ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.DB)(status, body),
     error: 'invalid_api_key'
    };
   }
   try {
    const reply = api === 'messages' ? message(state, request, fault) : completion(state, request, api, fault);
    return {
     ...reply,
     principal: 'api-key',
     action: api
    };
   } catch (error) {
    if (error instanceof _messages_api_js__WEBPACK_IMPORTED_MODULE_2__.QJ || error instanceof _openai_api_js__WEBPACK_IMPORTED_MODULE_3__.B) {
     return refused(400, 'invalid_request_error', error.message);
    }
    throw error;
   }
  }
  function holdsKey({apiKey}, request, api) {
   const bearer = (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.DH)(request);
   const key = api === 'messages' ? (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.wx)(request, 'x-api-key') : undefined;
   return [ bearer, key ].every(one => one === undefined || one === apiKey) && (bearer ?? key) !== undefined;
  }
  function completion(state, request, api, fault) {
   const body = state.facts.alwaysTellsUsage ? withUsage(request.body) : request.body;
   return (0, _openai_api_js__WEBPACK_IMPORTED_MODULE_3__.Td)((0, _openai_api_js__WEBPACK_IMPORTED_MODULE_3__.bM)(body, api), {
    model: state.speak,
    fault,
    paceMs: state.paceMs
   });
  }
  function withUsage(bytes) {
   const body = (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.op)(bytes);
   return body ? Buffer.from(JSON.stringify({
    ...body,
    stream_options: {
     include_usage: true
    }
   })) : bytes;
  }
  function message(state, request, fault) {
   const body = (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_2__.Ne)(request.body, {
    needs: [ 'model', 'max_tokens' ]
   });
   const {model, stream} = body;
   const made = {
    prefix: 'msg_',
    model: String(model),
    bytes: request.body.length
   };
   const how = {
    streams: stream === true,
    fault,
    paceMs: state.paceMs,
    headers: {}
   };
   return (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_2__.Mw)((0, _messages_api_js__WEBPACK_IMPORTED_MODULE_2__.SB)(state.speak(body), body, made), how);
  }
 }
};
