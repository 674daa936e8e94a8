export const id = 6660;

export const ids = [ 6660 ];

export const modules = {
 16660: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   startGateway: () => startGateway
  });
  var external_node_crypto_ = __webpack_require__(77598);
  // CONCATENATED MODULE: ./lib/emulators/codemie.js
  const CODEMIE = {
   prefix: '/code-assistant-api',
   catalogue: [ 'claude-sonnet-4-6', 'claude-4-5-haiku' ]
  };
  function modelCatalogue(models) {
   return models.map((name, at) => ({
    base_name: name,
    deployment_name: name,
    label: name,
    enabled: true,
    default: at === 0,
    provider: 'aws_bedrock',
    multimodal: true,
    features: {
     tools: true,
     temperature: true
    },
    cost: {
     input: 3e-6,
     output: 15e-6
    }
   }));
  }
  var issuer_keys = __webpack_require__(7510);
  var json_web_token = __webpack_require__(78747);
  var loopback_server = __webpack_require__(98387);
  var messages_api = __webpack_require__(44387);
  var openai_api = __webpack_require__(39623);
  var emulators_service = __webpack_require__(37063);
  // CONCATENATED MODULE: ./lib/emulators/gateway.js
  class GatewayError extends Error {
   status;
   type;
   constructor(status, type, message) {
    super(message);
    this.status = status;
    this.type = type;
   }
  }
  function errorReply({status, type, message}) {
   const body = {
    error: {
     message,
     type,
     param: 'None',
     code: String(status)
    }
   };
   const retry = status === 429 ? {
    'retry-after': '1'
   } : {};
   return {
    ...(0, loopback_server.DB)(status, body, retry),
    error: type
   };
  }
  const KNOWN_FAULTS = {
   auth_error: 401,
   budget_exceeded: 400,
   throttling_error: 429,
   internal_server_error: 500,
   service_unavailable: 503
  };
  async function startGateway(options) {
   let {model} = options;
   const apiKey = `sk-${(0, external_node_crypto_.randomBytes)(16).toString('base64url')}`;
   const conversations = [];
   const keys = new issuer_keys.u;
   const prefix = options.prefix ?? '';
   const setting = () => ({
    options,
    audience: options.audience ?? service.url,
    apiKey,
    keys,
    speak: request => {
     conversations.push(request);
     return model(request);
    }
   });
   const service = await (0, emulators_service.iL)({
    ...options,
    service: 'gateway',
    fits: (fault, request) => (0, messages_api.Ld)(fault, /"stream"\s*:\s*true/.test(request.body.toString('utf8'))),
    handle: async (request, now, fault) => {
     const refusal = (0, emulators_service.Zd)(fault);
     try {
      if (refusal) {
       const status = refusal.status ?? KNOWN_FAULTS[refusal.code] ?? 400;
       throw new GatewayError(status, refusal.code, refusal.message ?? refusal.code);
      }
      return await answer(setting(), request, now, fault);
     } catch (error) {
      if (error instanceof GatewayError) return errorReply(error);
      if (error instanceof messages_api.QJ || error instanceof openai_api.B) {
       return errorReply(new GatewayError(400, 'invalid_request_error', error.message));
      }
      throw error;
     }
    }
   });
   const baseUrl = service.url + prefix;
   return {
    ...service,
    baseUrl,
    audience: setting().audience,
    apiKey,
    play: next => {
     model = next;
    },
    conversations: () => conversations,
    inputs: {
     'base-url': baseUrl,
     audience: setting().audience,
     ...options.requires && {
      'custom-headers': `${options.requires.name}: ${options.requires.value}`
     }
    },
    secrets: () => [ apiKey ]
   };
  }
  function findRoute({options}, {method, path}) {
   const routes = {
    '/v1/messages': 'messages',
    ...(options.countsTokens ?? true) && {
     '/v1/messages/count_tokens': 'count'
    },
    '/v1/chat/completions': 'chat',
    '/chat/completions': 'chat',
    '/v1/responses': 'responses',
    '/responses': 'responses'
   };
   const {prefix = '', catalogue} = options;
   const below = path.startsWith(prefix) ? path.slice(prefix.length) : '';
   if (catalogue && method === 'GET' && below === '/v1/llm_models') return 'catalogue';
   if (catalogue && method === 'HEAD' && below === '/api/hello') return 'hello';
   const route = routes[below];
   if (route === undefined || method !== 'POST') throw new GatewayError(404, 'not_found', 'Not Found');
   return route;
  }
  async function answer(setting, request, now, fault) {
   const {options} = setting;
   const route = findRoute(setting, request);
   const principal = await authenticate(setting, request, Math.floor(now / 1e3));
   const told = {
    principal,
    action: route
   };
   if (route === 'catalogue') return {
    ...(0, loopback_server.DB)(200, modelCatalogue(options.catalogue ?? [])),
    ...told
   };
   if (route === 'hello') return {
    status: 200,
    headers: {},
    ...told
   };
   const {requires} = options;
   if (requires && (0, loopback_server.wx)(request, requires.name.toLowerCase()) !== requires.value) {
    throw new GatewayError(403, 'auth_error', `Header ${requires.name} is missing or not known.`);
   }
   if (route === 'chat' || route === 'responses') {
    const asked = (0, openai_api.bM)(request.body, route);
    checkModel(options, asked.model);
    return {
     ...(0, openai_api.Td)(asked, {
      model: setting.speak,
      fault,
      paceMs: options.paceMs
     }),
     ...told
    };
   }
   checkBetas(options, request);
   const body = (0, messages_api.Ne)(request.body, {
    needs: route === 'count' ? [ 'model' ] : [ 'model', 'max_tokens' ]
   });
   const {model, stream} = body;
   checkModel(options, String(model));
   if (route === 'count') return {
    ...(0, loopback_server.DB)(200, {
     input_tokens: (0, messages_api.k8)(request.body.length)
    }),
    ...told
   };
   const made = {
    prefix: 'msg_01',
    model: String(model),
    bytes: request.body.length
   };
   const how = {
    streams: stream === true,
    fault,
    paceMs: options.paceMs,
    headers: {}
   };
   return {
    ...(0, messages_api.Mw)((0, messages_api.SB)(setting.speak(body), body, made), how),
    ...told
   };
  }
  function checkModel({models}, model) {
   if (models?.includes(model) ?? true) return;
   throw new GatewayError(400, 'invalid_request_error', `Invalid model name passed in model=${model}.`);
  }
  function checkBetas({rejectsBeta = []}, request) {
   const value = (0, loopback_server.wx)(request, 'anthropic-beta');
   if (value === undefined) return;
   const betas = value.split(',').map(one => one.trim());
   const rejected = rejectsBeta === 'all' ? betas : betas.filter(beta => rejectsBeta.includes(beta));
   if (rejected.length === 0) return;
   const message = `Unexpected value(s) \`${rejected.join('`, `')}\` for the \`anthropic-beta\` header.`;
   throw new GatewayError(400, 'invalid_request_error', message);
  }
  async function authenticate(setting, request, now) {
   const bearer = (0, loopback_server.DH)(request) ?? (0, loopback_server.wx)(request, 'x-api-key');
   const refuse = why => new GatewayError(401, 'auth_error', `Authentication Error, ${why}`);
   if (bearer === undefined) throw refuse('No api key passed in.');
   if (bearer === setting.apiKey) return 'api-key';
   const jwt = (0, json_web_token.uX)(bearer);
   if (!jwt) throw refuse('Invalid proxy server token passed.');
   const {claims} = jwt;
   if (claims.iss !== setting.options.trusts.issuer) throw refuse('Validation fails: Invalid issuer');
   const signature = await setting.keys.check(setting.options.trusts, jwt);
   if (signature !== 'holds') throw refuse('Validation fails: Signature verification failed');
   if (now >= Number(claims.exp)) throw refuse('Token Expired');
   if (claims.nbf !== undefined && now < Number(claims.nbf)) throw refuse('Validation fails: The token is not yet valid');
   if (!(0, json_web_token.Rm)(claims).includes(setting.audience)) throw refuse("Validation fails: Audience doesn't match");
   return String(claims.sub);
  }
 }
};
