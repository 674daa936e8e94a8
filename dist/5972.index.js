export const id = 5972;

export const ids = [ 5972 ];

export const modules = {
 15615: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => AccessTokens
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  class AccessTokens {
   #byToken=new Map;
   mint(prefix, grant, expiresAt) {
    const entry = {
     token: prefix + (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(96).toString('base64url'),
     grant,
     expiresAt
    };
    this.#byToken.set(entry.token, entry);
    return entry;
   }
   find(token) {
    return this.#byToken.get(token);
   }
   all() {
    return [ ...this.#byToken.keys() ];
   }
   expireAll(atMs) {
    for (const entry of this.#byToken.values()) entry.expiresAt = Math.min(entry.expiresAt, atMs);
   }
  }
 },
 45972: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   startOpenAi: () => startOpenAi
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _access_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15615);
  var _issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7510);
  var _json_web_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78747);
  var _loopback_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98387);
  var _messages_api_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44387);
  var _openai_api_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39623);
  var _service_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37063);
  const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
  const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
  const SUBJECT_TYPES = [ 'urn:ietf:params:oauth:token-type:jwt', 'urn:ietf:params:oauth:token-type:id_token' ];
  const LONGEST_SECONDS = 3600;
  class OpenAiError extends Error {
   status;
   code;
   type;
   constructor(status, code, message, type) {
    super(message);
    this.status = status;
    this.code = code;
    this.type = type;
   }
  }
  function errorReply({status, code, type, message}) {
   const retry = status === 429 ? {
    'retry-after': '1'
   } : {};
   const body = type === undefined ? {
    error: code,
    error_description: message
   } : {
    error: {
     message,
     type,
     param: null,
     code
    }
   };
   return {
    ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_4__.DB)(status, body, retry),
    error: code
   };
  }
  function badRequest({message, parameter, code}) {
   const error = {
    message,
    type: 'invalid_request_error',
    param: parameter || null,
    code
   };
   return {
    ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_4__.DB)(400, {
     error
    }),
    error: code ?? error.type
   };
  }
  const KNOWN_FAULTS = {
   invalid_grant: [ 400, 'The subject token is not valid.' ],
   invalid_client: [ 401, 'The identity provider is not known.' ],
   access_denied: [ 403, 'No mapping admits this token.' ],
   insufficient_permissions: [ 403, 'You have insufficient permissions for this operation. Missing scopes: model.request.' ],
   rate_limit_exceeded: [ 429, 'Rate limit reached.' ],
   server_error: [ 500, 'The server had an error while processing your request.' ],
   service_unavailable: [ 503, 'The server is overloaded.' ]
  };
  async function startOpenAi(options) {
   let {model} = options;
   const conversations = [];
   const identifier = prefix => prefix + (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12).toString('hex');
   const serviceAccountId = options.mappings?.[0]?.serviceAccountId ?? identifier('svc_acct_');
   const state = {
    options,
    identityProviderId: identifier('idp_'),
    audience: options.audience ?? 'https://api.openai.com/v1',
    mappings: options.mappings ?? [ {
     serviceAccountId,
     claims: {
      sub: options.subject
     }
    } ],
    apiKey: `sk-svcacct-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(60).toString('base64url')}`,
    tokens: new _access_tokens_js__WEBPACK_IMPORTED_MODULE_1__.z,
    keys: new _issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__.u,
    speak: request => {
     conversations.push(request);
     return model(request);
    }
   };
   const service = await (0, _service_js__WEBPACK_IMPORTED_MODULE_7__.iL)({
    ...options,
    service: 'openai',
    fits: (fault, request) => (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_5__.Ld)(fault, /"stream"\s*:\s*true/.test(request.body.toString('utf8'))),
    handle: async (request, now, fault) => {
     const refusal = (0, _service_js__WEBPACK_IMPORTED_MODULE_7__.Zd)(fault);
     const type = request.path === '/oauth/token' ? undefined : 'invalid_request_error';
     try {
      if (refusal) throw new OpenAiError(...(0, _service_js__WEBPACK_IMPORTED_MODULE_7__.Vz)(refusal, KNOWN_FAULTS), type);
      return await answer(state, request, now, fault);
     } catch (error) {
      if (error instanceof OpenAiError) return errorReply(error);
      if (error instanceof _openai_api_js__WEBPACK_IMPORTED_MODULE_6__.B) return badRequest(error);
      throw error;
     }
    }
   });
   return {
    ...service,
    identityProviderId: state.identityProviderId,
    serviceAccountId,
    audience: state.audience,
    apiKey: state.apiKey,
    play: next => {
     model = next;
    },
    conversations: () => conversations,
    inputs: {
     'openai-identity-provider-id': state.identityProviderId,
     'openai-service-account-id': serviceAccountId,
     'openai-base-url': `${service.url}/v1`,
     'openai-token-endpoint': `${service.url}/oauth/token`
    },
    secrets: () => [ state.apiKey, ...state.tokens.all() ],
    expireCredentials: now => state.tokens.expireAll(now)
   };
  }
  async function answer(state, request, now, fault) {
   const {method, path} = request;
   if (method === 'POST' && path === '/oauth/token') return exchange(state, request, Math.floor(now / 1e3));
   if (method === 'GET' && path === '/v1/models') return listModels(state, authenticate(state, request, now));
   const api = path === '/v1/responses' ? 'responses' : path === '/v1/chat/completions' ? 'chat' : undefined;
   if (method !== 'POST' || api === undefined) {
    throw new OpenAiError(404, 'unknown_url', `Invalid URL (${method} ${path})`, 'invalid_request_error');
   }
   const principal = authenticate(state, request, now);
   const asked = (0, _openai_api_js__WEBPACK_IMPORTED_MODULE_6__.bM)(request.body, api);
   if (!(state.options.models?.includes(asked.model) ?? true)) {
    const message = `The model \`${asked.model}\` does not exist or you do not have access to it.`;
    throw new OpenAiError(404, 'model_not_found', message, 'invalid_request_error');
   }
   const reply = (0, _openai_api_js__WEBPACK_IMPORTED_MODULE_6__.Td)(asked, {
    model: state.speak,
    fault,
    paceMs: state.options.paceMs
   });
   return {
    ...reply,
    principal,
    action: api
   };
  }
  function listModels({options}, principal) {
   const data = (options.models ?? [ 'gpt-5.5' ]).map(id => ({
    id,
    object: 'model',
    created: 0,
    owned_by: 'system'
   }));
   return {
    ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_4__.DB)(200, {
     object: 'list',
     data
    }),
    principal,
    action: 'models'
   };
  }
  function authenticate({apiKey, tokens}, request, now) {
   const bearer = (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_4__.DH)(request);
   if (bearer === apiKey) return 'api-key';
   const found = bearer === undefined ? undefined : tokens.find(bearer);
   if (found && now < found.expiresAt) return found.grant.principal;
   const [code, message] = found ? [ 'token_expired', 'Your access token has expired.' ] : bearer === undefined ? [ 'missing_api_key', 'You did not provide an API key.' ] : [ 'invalid_api_key', 'Incorrect API key provided.' ];
   throw new OpenAiError(401, code, message, 'invalid_request_error');
  }
  async function exchange(state, request, now) {
   const body = (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_4__.op)(request.body);
   const text = name => {
    const value = body?.[name];
    if (typeof value === 'string' && value !== '') return value;
    throw new OpenAiError(400, 'invalid_request', `Missing required parameter: ${name}.`);
   };
   if (text('grant_type') !== EXCHANGE) {
    throw new OpenAiError(400, 'unsupported_grant_type', 'The grant type is not supported.');
   }
   if (!SUBJECT_TYPES.includes(text('subject_token_type'))) {
    throw new OpenAiError(400, 'invalid_request', 'The subject token type is not supported.');
   }
   const serviceAccountId = text('service_account_id');
   if (text('identity_provider_id') !== state.identityProviderId) {
    throw new OpenAiError(401, 'invalid_client', 'The identity provider is not known.');
   }
   const claims = await verify(state, text('subject_token'), now);
   const admits = ({enabled = true, claims: wanted, serviceAccountId: id}) => enabled && id === serviceAccountId && Object.entries(wanted).every(([name, value]) => claims[name] === value);
   if (state.mappings.filter(admits).length !== 1) {
    throw new OpenAiError(403, 'access_denied', 'Exactly one enabled mapping must match the subject token.');
   }
   const seconds = Math.min(LONGEST_SECONDS, Number(claims.exp) - now);
   const {token} = state.tokens.mint('sk-oat-', {
    principal: serviceAccountId
   }, (now + seconds) * 1e3);
   const minted = {
    access_token: token,
    issued_token_type: ACCESS_TOKEN,
    token_type: 'Bearer',
    expires_in: seconds,
    expires_at: now + seconds
   };
   return {
    ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_4__.DB)(200, minted),
    action: 'token',
    principal: serviceAccountId
   };
  }
  async function verify({options, audience, keys}, token, now) {
   const invalid = message => new OpenAiError(400, 'invalid_grant', message);
   const jwt = (0, _json_web_token_js__WEBPACK_IMPORTED_MODULE_3__.uX)(token);
   if (!jwt) throw invalid('The subject token is not a JWT.');
   const {claims} = jwt;
   if (claims.iss !== options.trusts.issuer) throw invalid('The issuer of the subject token is not the provider’s.');
   const signature = await keys.check(options.trusts, jwt);
   if (signature !== 'holds') throw invalid('The signature of the subject token could not be verified.');
   if (now >= Number(claims.exp)) throw invalid('The subject token has expired.');
   if (claims.nbf !== undefined && now < Number(claims.nbf)) throw invalid('The subject token is not yet valid.');
   if (!(0, _json_web_token_js__WEBPACK_IMPORTED_MODULE_3__.Rm)(claims).includes(audience)) throw invalid('The audience of the subject token is not the provider’s.');
   return claims;
  }
 }
};
