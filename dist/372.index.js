export const id = 372;

export const ids = [ 372 ];

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
 10372: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   startAnthropic: () => startAnthropic
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _access_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15615);
  var _issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7510);
  var _json_web_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78747);
  var _loopback_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98387);
  var _messages_api_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44387);
  var _service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37063);
  const OAUTH_BETA = 'oauth-2025-04-20';
  const FEDERATION_BETA = 'oidc-federation-2026-04-01';
  const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
  const LARGEST_ASSERTION = 16 * 1024;
  const SKEW_SECONDS = 30;
  const LONGEST_JWT_SECONDS = 3600;
  const SHORTEST_LIFE_SECONDS = 60;
  const DEFAULT_LIFE_SECONDS = 3600;
  class ApiError extends Error {
   status;
   type;
   constructor(status, type, message) {
    super(message);
    this.status = status;
    this.type = type;
   }
  }
  const bad = message => new ApiError(400, 'invalid_request_error', message);
  const unauthenticated = message => new ApiError(401, 'authentication_error', message);
  class Refused extends Error {}
  const identifier = prefix => `${prefix}01${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('base64url').replace(/[-_]/g, 'x')}`;
  const KNOWN_FAULTS = {
   invalid_request_error: [ 400, 'The request is not valid.' ],
   authentication_error: [ 401, 'Authentication failed' ],
   permission_error: [ 403, 'Your credential does not have permission to use the specified resource.' ],
   not_found_error: [ 404, 'The requested resource could not be found.' ],
   request_too_large: [ 413, 'Request exceeds the maximum allowed number of bytes.' ],
   rate_limit_error: [ 429, 'This request would exceed the rate limit for your organization.' ],
   api_error: [ 500, 'Internal server error' ],
   overloaded_error: [ 529, 'Overloaded' ]
  };
  function errorReply(error) {
   const request_id = identifier('req_');
   const retry = error.status === 429 ? {
    'retry-after': '1'
   } : {};
   const body = {
    type: 'error',
    error: {
     type: error.type,
     message: error.message
    },
    request_id
   };
   return {
    ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_4__.DB)(error.status, body, {
     'request-id': request_id,
     ...retry
    }),
    error: error.type
   };
  }
  async function startAnthropic(options) {
   const organizationId = options.organizationId ?? '5b1e9f7c-2d64-4c1b-9a53-0e7f6f4d8a21';
   const serviceAccountId = options.serviceAccountId ?? identifier('svac_');
   const workspaceId = options.workspaceId ?? identifier('wrkspc_');
   const rule = {
    id: identifier('fdrl_'),
    trusts: options.trusts,
    subjectPrefix: options.subject,
    serviceAccounts: [ serviceAccountId ],
    workspaces: [ workspaceId ],
    scope: 'workspace:inference',
    ...options.change
   };
   const api = new Api(options, organizationId, rule);
   const service = await (0, _service_js__WEBPACK_IMPORTED_MODULE_6__.iL)({
    ...options,
    service: 'anthropic',
    fits: (fault, request) => (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_5__.Ld)(fault, /"stream"\s*:\s*true/.test(request.body.toString('utf8'))),
    handle: async (request, now, fault) => {
     const refusal = (0, _service_js__WEBPACK_IMPORTED_MODULE_6__.Zd)(fault);
     try {
      if (refusal) throw new ApiError(...(0, _service_js__WEBPACK_IMPORTED_MODULE_6__.Vz)(refusal, KNOWN_FAULTS));
      return await api.answer(request, now, fault);
     } catch (error) {
      if (error instanceof ApiError) return errorReply(error);
      if (error instanceof _messages_api_js__WEBPACK_IMPORTED_MODULE_5__.QJ) return errorReply(bad(error.message));
      throw error;
     }
    }
   });
   return {
    ...service,
    ruleId: rule.id,
    organizationId,
    serviceAccountId,
    workspaceId,
    apiKey: api.apiKey,
    subscriptionToken: api.subscriptionToken,
    history: () => api.history,
    play: model => {
     api.model = model;
    },
    conversations: () => api.conversations,
    inputs: {
     'anthropic-federation-rule-id': rule.id,
     'anthropic-organization-id': organizationId,
     'anthropic-service-account-id': serviceAccountId,
     'anthropic-workspace-id': workspaceId,
     'anthropic-base-url': service.url
    },
    secrets: () => [ api.apiKey, ...api.tokens.all() ],
    expireCredentials: now => api.tokens.expireAll(now)
   };
  }
  class Api {
   model;
   apiKey=`sk-ant-api03-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(69).toString('base64url')}`;
   subscriptionToken;
   tokens=new _access_tokens_js__WEBPACK_IMPORTED_MODULE_1__.z;
   history=[];
   conversations=[];
   #options;
   #organizationId;
   #rule;
   #keys=new _issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__.u;
   #spent=new Set;
   constructor(options, organizationId, rule) {
    this.#options = options;
    this.#organizationId = organizationId;
    this.#rule = rule;
    this.model = options.model;
    const grant = {
     principal: 'subscription',
     scopes: [ 'user:inference' ]
    };
    this.subscriptionToken = this.tokens.mint('sk-ant-oat01-', grant, Number.POSITIVE_INFINITY).token;
   }
   async answer(request, now, fault) {
    const {method, path} = request;
    if (method === 'POST' && path === '/v1/oauth/token') return this.#exchange(request, Math.floor(now / 1e3));
    if (method === 'GET' && path === '/v1/models') {
     const principal = this.#authenticate(request, now);
     return {
      ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_4__.DB)(200, {
       data: [],
       has_more: false,
       first_id: null,
       last_id: null
      }),
      principal
     };
    }
    const counts = path === '/v1/messages/count_tokens';
    if (method !== 'POST' || path !== '/v1/messages' && !counts) {
     throw new ApiError(404, 'not_found_error', 'Not found');
    }
    const principal = this.#authenticate(request, now);
    if ((0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_4__.wx)(request, 'anthropic-version') === undefined) throw bad('anthropic-version: header is required');
    const told = {
     principal,
     action: counts ? 'count_tokens' : 'messages'
    };
    const body = (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_5__.Ne)(request.body, {
     needs: counts ? [ 'model' ] : [ 'model', 'max_tokens' ]
    });
    if (counts) return {
     ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_4__.DB)(200, {
      input_tokens: (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_5__.k8)(request.body.length)
     }),
     ...told
    };
    return {
     ...this.#speak(body, request, fault),
     ...told
    };
   }
   #speak(body, request, fault) {
    this.conversations.push(body);
    const turn = this.model(body);
    const setting = {
     prefix: 'msg_01',
     model: body.model,
     bytes: request.body.length
    };
    const headers = {
     'request-id': identifier('req_')
    };
    const how = {
     streams: body.stream === true,
     fault,
     paceMs: this.#options.paceMs,
     headers
    };
    return (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_5__.Mw)((0, _messages_api_js__WEBPACK_IMPORTED_MODULE_5__.SB)(turn, body, setting), how);
   }
   #authenticate(request, now) {
    const key = (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_4__.wx)(request, 'x-api-key');
    const bearer = (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_4__.DH)(request);
    const both = key !== undefined && key === bearer && (this.#options.tokenAlsoAsKey ?? true);
    if (key === this.apiKey) return 'api-key';
    if (key !== undefined && !both) throw unauthenticated('invalid x-api-key');
    if (bearer === undefined) throw unauthenticated('x-api-key header is required');
    const found = this.tokens.find(bearer);
    if (!found) throw unauthenticated('Invalid bearer token');
    if (!betasOf(request).includes(OAUTH_BETA)) {
     throw unauthenticated('OAuth authentication is currently not supported.');
    }
    if (now >= found.expiresAt) throw unauthenticated('OAuth token has expired.');
    const enough = [ 'workspace:inference', 'workspace:developer', 'user:inference' ];
    if (!found.grant.scopes.some(scope => enough.includes(scope))) {
     throw new ApiError(403, 'permission_error', 'OAuth token does not meet scope requirement workspace:inference');
    }
    return found.grant.principal;
   }
   async #exchange(request, now) {
    const ask = readExchange(request);
    try {
     const {claims, workspace} = await this.#judge(ask, now);
     const left = Number(claims.exp) - now;
     const {lifeSeconds = DEFAULT_LIFE_SECONDS, scope = 'workspace:inference'} = this.#rule;
     const seconds = Math.max(SHORTEST_LIFE_SECONDS, Math.min(lifeSeconds, 2 * left));
     const grant = {
      principal: `${ask.serviceAccountId}@${workspace}`,
      scopes: scope.split(' ')
     };
     const {token} = this.tokens.mint('sk-ant-oat01-', grant, (now + seconds) * 1e3);
     this.history.push('ok');
     const body = {
      access_token: token,
      token_type: 'Bearer',
      expires_in: seconds,
      scope
     };
     return {
      ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_4__.DB)(200, body),
      action: 'token',
      principal: grant.principal
     };
    } catch (error) {
     if (!(error instanceof Refused)) throw error;
     this.history.push(error.message);
     return {
      ...errorReply(unauthenticated('Authentication failed')),
      action: 'token'
     };
    }
   }
   async #judge(ask, now) {
    const rule = this.#rule;
    if (ask.ruleId !== rule.id) throw new Refused('unknown_rule');
    if (ask.organizationId !== this.#organizationId) throw new Refused('organization_mismatch');
    const claims = await this.#verify(ask.assertion, now);
    this.#match(claims);
    if (!rule.serviceAccounts.includes(ask.serviceAccountId)) throw new Refused('service_account_not_allowed');
    const workspace = ask.workspaceId ?? (rule.workspaces.length === 1 ? rule.workspaces[0] : undefined);
    if (workspace === undefined) throw new Refused('workspace_id_required');
    if (!rule.workspaces.includes(workspace)) throw new Refused('workspace_not_allowed');
    this.#spend(claims);
    return {
     claims,
     workspace
    };
   }
   async #verify(assertion, now) {
    const {trusts, longestJwtSeconds = LONGEST_JWT_SECONDS} = this.#rule;
    const jwt = (0, _json_web_token_js__WEBPACK_IMPORTED_MODULE_3__.uX)(assertion);
    if (!jwt) throw new Refused('malformed_assertion');
    const {claims} = jwt;
    if (claims.iss !== trusts.issuer) throw new Refused('unknown_issuer');
    if (jwt.header.kid === undefined) throw new Refused('kid_required');
    for (const name of [ 'sub', 'iat', 'exp' ]) if (claims[name] === undefined) throw new Refused(`${name}_required`);
    const signature = await this.#keys.check(trusts, jwt);
    if (signature === 'unreachable') throw new Refused('jwks_unavailable');
    if (signature !== 'holds') throw new Refused('invalid_signature');
    const [iat, exp, nbf] = [ Number(claims.iat), Number(claims.exp), Number(claims.nbf ?? 0) ];
    if (now > exp + SKEW_SECONDS) throw new Refused('assertion_expired');
    if (now < iat - SKEW_SECONDS || now < nbf - SKEW_SECONDS) throw new Refused('assertion_not_yet_valid');
    if (exp - iat > longestJwtSeconds) throw new Refused('assertion_lifetime_too_long');
    return claims;
   }
   #match(claims) {
    const {subjectPrefix, audience, claims: wanted = {}, condition} = this.#rule;
    if (subjectPrefix !== undefined && !startsAs(String(claims.sub), subjectPrefix)) {
     throw new Refused('match_subject_prefix');
    }
    if (audience !== undefined && !(0, _json_web_token_js__WEBPACK_IMPORTED_MODULE_3__.Rm)(claims).includes(audience)) throw new Refused('match_audience');
    for (const [name, value] of Object.entries(wanted)) {
     if (claims[name] !== value) throw new Refused('match_claims');
    }
    if (condition && !condition(claims)) throw new Refused('match_condition');
   }
   #spend(claims) {
    if (this.#rule.checkJti === false) return;
    if (typeof claims.jti !== 'string') throw new Refused('jti_required');
    if (this.#spent.has(claims.jti)) throw new Refused('jti_reused');
    this.#spent.add(claims.jti);
   }
  }
  const startsAs = (subject, prefix) => prefix.endsWith('*') ? subject.startsWith(prefix.slice(0, -1)) : subject === prefix;
  function betasOf(request) {
   return request.headers.filter(([name]) => name === 'anthropic-beta').flatMap(([, value]) => value.split(',').map(one => one.trim()));
  }
  function readExchange(request) {
   const body = (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_4__.op)(request.body);
   if (!body) throw bad('The request body is not valid JSON.');
   const betas = betasOf(request);
   if (!betas.includes(OAUTH_BETA) || !betas.includes(FEDERATION_BETA)) {
    throw bad('This grant type requires the anthropic-beta header.');
   }
   const text = (name, form) => {
    const value = body[name];
    if (typeof value !== 'string' || value === '') throw bad(`${name}: Field required`);
    if (!form.test(value)) throw bad(`${name}: Invalid value`);
    return value;
   };
   text('grant_type', new RegExp(`^${GRANT}$`));
   const assertion = text('assertion', /./);
   if (assertion.length > LARGEST_ASSERTION) throw bad('assertion: Too long');
   return {
    assertion,
    ruleId: text('federation_rule_id', /^fdrl_[A-Za-z0-9]{8,}$/),
    organizationId: text('organization_id', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
    serviceAccountId: text('service_account_id', /^svac_[A-Za-z0-9]{8,}$/),
    workspaceId: body.workspace_id === undefined ? undefined : text('workspace_id', /^(default|wrkspc_[A-Za-z0-9]{8,})$/)
   };
  }
 }
};
