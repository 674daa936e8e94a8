export const id = 4555;

export const ids = [ 4555 ];

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
 },
 94555: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   startGoogle: () => startGoogle
  });
  var access_tokens = __webpack_require__(15615);
  var google_account = __webpack_require__(12347);
  var loopback_server = __webpack_require__(98387);
  var emulators_service = __webpack_require__(37063);
  // CONCATENATED MODULE: ./lib/emulators/google-iam.js
  const IAM_SCOPE = 'https://www.googleapis.com/auth/iam';
  const DEFAULT_SECONDS = 3600;
  async function startGoogleIam(options) {
   return (0, emulators_service.iL)({
    ...options,
    service: 'google-iam',
    handle: (request, now, fault) => (0, google_account.oQ)(fault, 'iamcredentials.googleapis.com', () => answer(options.account, request, now))
   });
  }
  function answer(account, request, now) {
   const path = decodeURIComponent(request.path);
   const [, email] = /^\/v1\/projects\/-\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(path) ?? [];
   if (request.method !== 'POST' || email === undefined) throw new google_account.Wy(404, 'NOT_FOUND', 'Not Found');
   const caller = (0, google_account.i6)(account, (0, loopback_server.DH)(request), now, [ google_account.Mv, IAM_SCOPE ]);
   return generateAccessToken(account, caller, email, request, now);
  }
  function generateAccessToken(account, caller, email, request, now) {
   const {scopes, seconds, delegates} = readAsk(request);
   let holder = caller;
   for (const hop of [ ...delegates, email ]) holder = impersonate(account, holder, hop, scopes);
   const target = account.serviceAccounts.find(candidate => candidate.email === email);
   if (seconds > (target.longestSeconds ?? DEFAULT_SECONDS)) {
    throw new google_account.Wy(400, 'INVALID_ARGUMENT', 'The requested lifetime is longer than this service account is allowed to have.');
   }
   const end = Math.floor(now / 1e3) + seconds;
   const {token} = account.tokens.mint('ya29.c.', holder, end * 1e3);
   const body = {
    accessToken: token,
    expireTime: new Date(end * 1e3).toISOString().replace('.000', '')
   };
   return {
    ...(0, loopback_server.DB)(200, body),
    action: 'generateAccessToken',
    principal: caller.name
   };
  }
  function readAsk(request) {
   const invalid = message => new google_account.Wy(400, 'INVALID_ARGUMENT', message);
   const body = (0, loopback_server.op)(request.body);
   if (!body) throw invalid('Invalid JSON payload received.');
   const list = value => Array.isArray(value) ? value.map(String) : [];
   const scopes = list(body.scope);
   if (scopes.length === 0) throw invalid('Scope required.');
   const lifetime = body.lifetime ?? `${DEFAULT_SECONDS}s`;
   const [, seconds] = /^(\d+)(?:\.\d+)?s$/.exec(String(lifetime)) ?? [];
   if (seconds === undefined || Number(seconds) < 1) throw invalid("Invalid value at 'lifetime'.");
   const delegates = list(body.delegates).map(name => {
    const [, email] = /^projects\/-\/serviceAccounts\/([^/]+)$/.exec(name) ?? [];
    if (email === undefined) throw invalid("Invalid value at 'delegates'.");
    return email;
   });
   return {
    scopes,
    seconds: Number(seconds),
    delegates
   };
  }
  function impersonate(account, holder, email, scopes) {
   const target = account.serviceAccounts.find(candidate => candidate.email === email);
   if (!target || target.disabled || !target.users.some(member => holder.members.includes(member))) {
    throw new google_account.Wy(403, 'PERMISSION_DENIED', "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).", {
     reason: 'IAM_PERMISSION_DENIED',
     domain: 'iam.googleapis.com',
     metadata: {
      permission: 'iam.serviceAccounts.getAccessToken'
     }
    });
   }
   const name = `serviceAccount:${email}`;
   return {
    name,
    members: [ name ],
    scopes
   };
  }
  // CONCATENATED MODULE: ./lib/emulators/google-permissions.js
  const MOST_AT_ONCE = 100;
  const SERVICES = /^(?:aiplatform|apikeys|appengine|artifactregistry|bigquery|cloudbuild|cloudfunctions|cloudkms|cloudsql|compute|container|dataflow|dataproc|datastore|deploymentmanager|iam|logging|notebooks|parametermanager|pubsub|resourcemanager|run|secretmanager|serviceusage|spanner|storage)\.(?:googleapis\.com\/)?\w+\.\w+$/;
  async function startGooglePermissions(options) {
   return (0, emulators_service.iL)({
    ...options,
    service: `google-${options.service}`,
    handle: (request, now, fault) => (0, google_account.oQ)(fault, `${options.service}.googleapis.com`, () => google_permissions_answer(options, request, now, fault))
   });
  }
  function google_permissions_answer(options, request, now, fault) {
   const held = findResource(options, request);
   const caller = (0, google_account.i6)(options.account, (0, loopback_server.DH)(request), now);
   const asked = readPermissions(request);
   const kept = lie(fault, asked) ?? honest(asked, held(caller), options.untestable ?? []);
   const reply = (0, loopback_server.DB)(200, kept.length > 0 ? {
    permissions: kept
   } : {});
   return {
    ...reply,
    action: 'testIamPermissions',
    principal: caller.name
   };
  }
  function findResource({account, service}, {method, path: raw}) {
   const path = decodeURIComponent(raw);
   const [, project] = /^\/v[13]\/projects\/([^/]+):testIamPermissions$/.exec(path) ?? [];
   const [, email] = /^\/v1\/projects\/[^/]+\/serviceAccounts\/([^/:]+):testIamPermissions$/.exec(path) ?? [];
   if (method === 'POST' && service === 'cloudresourcemanager' && project !== undefined) {
    return caller => (0, google_account.U7)(account, project, caller);
   }
   if (method !== 'POST' || service !== 'iam' || email === undefined) {
    throw new google_account.Wy(404, 'NOT_FOUND', 'Not Found');
   }
   const target = account.serviceAccounts.find(candidate => candidate.email === email);
   if (!target) throw new google_account.Wy(404, 'NOT_FOUND', `Unknown service account: ${email}`);
   return caller => (0, google_account.m9)(account, target, caller);
  }
  function invalid(message) {
   return new google_account.Wy(400, 'INVALID_ARGUMENT', message);
  }
  function readPermissions(request) {
   const list = (0, loopback_server.op)(request.body)?.permissions;
   if (!Array.isArray(list)) throw invalid('Invalid JSON payload received.');
   if (list.length > MOST_AT_ONCE) throw invalid(`At most ${MOST_AT_ONCE} permissions may be tested at once.`);
   return list.map(String);
  }
  function honest(asked, held, untestable) {
   for (const permission of asked) {
    if (permission.includes('*')) throw invalid('Permissions must not contain wildcards.');
    if (!SERVICES.test(permission) || untestable.includes(permission)) {
     throw invalid(`Permission ${permission} is not valid for this resource.`);
    }
   }
   return asked.filter(permission => held.includes(permission));
  }
  function lie(fault, asked) {
   if (fault?.kind === 'grant-all') return asked;
   if (fault?.kind === 'deny-all') return [];
   return fault?.kind === 'stranger' ? [ ...asked.slice(0, 1), 'aiplatform.strangers.get' ] : undefined;
  }
  var issuer_keys = __webpack_require__(7510);
  var json_web_token = __webpack_require__(78747);
  // CONCATENATED MODULE: ./lib/emulators/google-sts.js
  class TokenError extends Error {
   status;
   code;
   constructor(code, message, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
   }
  }
  const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
  const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
  const SUBJECT_TYPES = [ 'urn:ietf:params:oauth:token-type:jwt', 'urn:ietf:params:oauth:token-type:id_token' ];
  const LONGEST_SECONDS = 3600;
  const LONGEST_JWT_SECONDS = 48 * 3600;
  const LONGEST_ATTRIBUTE_BYTES = 127;
  function providerResource(account, {pool, provider}) {
   const {universe, projectNumber} = account;
   return `//iam.${universe}/projects/${projectNumber}/locations/global/workloadIdentityPools/${pool}/providers/${provider}`;
  }
  async function startGoogleSts(options) {
   const keys = new issuer_keys.u;
   return (0, emulators_service.iL)({
    ...options,
    service: 'google-sts',
    handle: async (request, now, fault) => {
     const refusal = (0, emulators_service.Zd)(fault);
     try {
      if (refusal) {
       throw new TokenError(refusal.code, refusal.message ?? refusal.code, refusal.status ?? statusOf(refusal.code));
      }
      return await exchange(options, keys, request, now);
     } catch (error) {
      if (error instanceof TokenError) return errorReply(error);
      throw error;
     }
    }
   });
  }
  const statusOf = code => ({
   internal_failure: 500,
   temporarily_unavailable: 503
  }[code] ?? 400);
  function errorReply(error) {
   const body = {
    error: error.code,
    error_description: error.message
   };
   return {
    ...(0, loopback_server.DB)(error.status, body),
    action: 'token',
    error: error.code
   };
  }
  async function exchange({account, providers}, keys, request, now) {
   if (request.method !== 'POST' || request.path !== '/v1/token') throw new TokenError('not_found', 'Not Found', 404);
   const ask = google_sts_readAsk(request);
   const provider = findProvider(account, providers, ask.audience);
   const jwt = (0, json_web_token.uX)(ask.subjectToken);
   if (!jwt) throw new TokenError('invalid_grant', 'Unable to parse the ID Token.');
   await judge(account, provider, keys, jwt, Math.floor(now / 1e3));
   const principal = federated(account, provider, jwt.claims, ask.scopes);
   const seconds = Math.min(LONGEST_SECONDS, Number(jwt.claims.exp) - Math.floor(now / 1e3));
   const {token} = account.tokens.mint('ya29.d.', principal, now + seconds * 1e3);
   const body = {
    access_token: token,
    issued_token_type: ACCESS_TOKEN,
    token_type: 'Bearer',
    expires_in: seconds
   };
   return {
    ...(0, loopback_server.DB)(200, body),
    action: 'token',
    principal: principal.name
   };
  }
  function google_sts_readAsk(request) {
   const read = readBody(request);
   const invalid = what => new TokenError('invalid_request', what);
   if ((0, loopback_server.wx)(request, 'authorization') !== undefined) throw invalid('Client authentication is not supported.');
   const [grant, audience = '', subjectToken = '', type, requested, scope = ''] = [ 'grant_type', 'audience', 'subject_token', 'subject_token_type', 'requested_token_type', 'scope' ].map(read);
   if (grant !== EXCHANGE) throw new TokenError('unsupported_grant_type', 'Invalid value for "grant_type".');
   if (subjectToken === '') throw invalid('Missing required parameter: "subject_token".');
   if (!SUBJECT_TYPES.includes(type ?? '')) throw invalid('Invalid value for "subject_token_type".');
   if (requested !== undefined && requested !== ACCESS_TOKEN) throw invalid('Invalid value for "requested_token_type".');
   const scopes = scope.split(' ').filter(word => word !== '');
   if (scopes.length === 0) throw new TokenError('invalid_scope', 'Missing required parameter: "scope".');
   return {
    audience,
    subjectToken,
    scopes
   };
  }
  function readBody(request) {
   const type = ((0, loopback_server.wx)(request, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase();
   if (type === 'application/x-www-form-urlencoded') {
    const form = new URLSearchParams(request.body.toString('utf8'));
    return name => form.get(name) ?? undefined;
   }
   const body = type === 'application/json' ? (0, loopback_server.op)(request.body) : undefined;
   if (!body) throw new TokenError('invalid_request', 'Invalid request body.');
   const camel = 'grantType' in body;
   return name => {
    const key = camel ? name.replace(/_(.)/g, (_, letter) => letter.toUpperCase()) : name;
    const value = body[key];
    return typeof value === 'string' ? value : undefined;
   };
  }
  function findProvider(account, providers, audience) {
   const form = /^\/\/iam\.[a-z0-9.-]+\/projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+\/providers\/[^/]+$/;
   if (!form.test(audience)) {
    throw new TokenError('invalid_request', 'Invalid value for "audience". This value should be the full resource name of the Identity Provider. See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.');
   }
   const provider = providers.find(candidate => providerResource(account, candidate) === audience);
   if (!provider || provider.disabled) {
    throw new TokenError('invalid_target', 'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.');
   }
   return provider;
  }
  async function judge(account, provider, keys, jwt, now) {
   const {claims} = jwt;
   const bad = message => new TokenError('invalid_grant', message);
   for (const name of [ 'iss', 'sub', 'aud', 'iat', 'exp' ]) {
    if (claims[name] === undefined) throw bad(`The ID Token has no "${name}" claim.`);
   }
   if (claims.iss !== provider.trusts.issuer) {
    throw bad(`The issuer in ID Token ${String(claims.iss)} does not match the expected ones: ${provider.trusts.issuer}`);
   }
   const own = providerResource(account, provider);
   const allowed = provider.audiences ?? [ own, `https:${own}` ];
   if (!(0, json_web_token.Rm)(claims).some(audience => allowed.includes(audience))) {
    throw bad(`The audience in ID Token [${(0, json_web_token.Rm)(claims).join(', ')}] does not match the expected audience ${allowed[0]}.`);
   }
   if (![ 'RS256', 'ES256' ].includes(String(jwt.header.alg)) || jwt.header.kid === undefined) {
    throw bad('The ID Token must be signed with RS256 or ES256 and name its key.');
   }
   const signature = await keys.check(provider.trusts, jwt);
   if (signature === 'unreachable') throw bad("Error connecting to the given credential's issuer.");
   if (signature !== 'holds') throw bad('Unable to verify the ID Token signature.');
   checkTime(claims, now);
  }
  function checkTime(claims, now) {
   const [iat, exp, nbf] = [ Number(claims.iat), Number(claims.exp), Number(claims.nbf ?? 0) ];
   if (now >= exp) throw new TokenError('invalid_grant', `ID Token issued at ${iat} is stale to sign-in.`);
   if (now < nbf) throw new TokenError('invalid_grant', 'The ID Token is not yet valid.');
   if (exp - iat >= LONGEST_JWT_SECONDS) {
    throw new TokenError('invalid_grant', 'The ID Token must expire less than 48 hours after it was issued.');
   }
  }
  const DEFAULT_MAPPING = claims => ({
   'google.subject': String(claims.sub),
   ...typeof claims.repository === 'string' && {
    'attribute.repository': claims.repository
   },
   ...typeof claims.project_path === 'string' && {
    'attribute.repository': claims.project_path
   }
  });
  function federated(account, provider, claims, scopes) {
   const attributes = (provider.mapping ?? DEFAULT_MAPPING)(claims);
   for (const [name, value] of Object.entries(attributes)) {
    if (Buffer.byteLength(value) > LONGEST_ATTRIBUTE_BYTES) {
     throw new TokenError('invalid_request', `The size of mapped attribute ${name} exceeds the ${LONGEST_ATTRIBUTE_BYTES} bytes limit. Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is less than ${LONGEST_ATTRIBUTE_BYTES} bytes.`);
    }
   }
   if (provider.condition && !provider.condition(claims, attributes)) {
    throw new TokenError('unauthorized_client', 'The given credential is rejected by the attribute condition.');
   }
   const {universe, projectNumber} = account;
   const pool = `iam.${universe}/projects/${projectNumber}/locations/global/workloadIdentityPools/${provider.pool}`;
   const subject = `principal://${pool}/subject/${attributes['google.subject']}`;
   const sets = Object.entries(attributes).filter(([name]) => name.startsWith('attribute.')).map(([name, value]) => `principalSet://${pool}/${name}/${value}`);
   return {
    name: subject,
    members: [ subject, ...sets, `principalSet://${pool}/*` ],
    scopes
   };
  }
  function repositoryMember(account, pool, repository) {
   return `principalSet://iam.${account.universe}/projects/${account.projectNumber}/locations/global/workloadIdentityPools/${pool}/attribute.repository/${repository}`;
  }
  var gemini_api = __webpack_require__(86820);
  var messages_api = __webpack_require__(44387);
  // CONCATENATED MODULE: ./lib/emulators/vertex.js
  const LOCATIONS = [ 'global', 'us-east5', 'us-central1', 'europe-west1', 'europe-west4', 'asia-southeast1' ];
  const VERSION = 'vertex-2023-10-16';
  const PERMISSION = 'aiplatform.endpoints.predict';
  async function startVertex(options) {
   let {model} = options;
   const conversations = [];
   const speak = request => {
    conversations.push(request);
    return model(request);
   };
   const service = await (0, emulators_service.iL)({
    ...options,
    service: 'vertex',
    fits: (fault, request) => (0, messages_api.Ld)(fault, /:stream(RawPredict|GenerateContent)$/.test(request.path)),
    handle: (request, now, fault) => {
     try {
      const asked = {
       ...options,
       model: speak
      };
      return (0, google_account.oQ)(fault, 'aiplatform.googleapis.com', () => vertex_answer(asked, request, now, fault));
     } catch (error) {
      if (error instanceof messages_api.QJ) return badBody(error);
      throw error;
     }
    }
   });
   return {
    ...service,
    play: next => {
     model = next;
    },
    conversations: () => conversations
   };
  }
  function badBody(error) {
   const body = {
    type: 'error',
    error: {
     type: 'invalid_request_error',
     message: error.message
    }
   };
   return {
    ...(0, loopback_server.DB)(400, body),
    error: 'invalid_request_error'
   };
  }
  function findRoute({method, path}) {
   const found = /^\/v1(?:beta1)?\/projects\/([^/]+)\/locations\/([^/]+)\/publishers\/(anthropic|google)\/models\/([^/:]+):(\w+)$/.exec(decodeURIComponent(path));
   if (method !== 'POST' || !found) throw new google_account.Wy(404, 'NOT_FOUND', 'Not Found');
   const [, project = '', location = '', publisher = '', model = '', verb = ''] = found;
   return {
    project,
    location,
    publisher,
    model,
    verb
   };
  }
  function vertex_answer(options, request, now, fault) {
   const route = findRoute(request);
   const principal = (0, google_account.i6)(options.account, (0, loopback_server.DH)(request), now);
   const resource = `projects/${route.project}/locations/${route.location}/publishers/${route.publisher}/models/${route.model}`;
   if (!(0, google_account.U7)(options.account, route.project, principal).includes(PERMISSION)) {
    throw new google_account.Wy(403, 'PERMISSION_DENIED', `Permission '${PERMISSION}' denied on resource '//aiplatform.googleapis.com/${resource}' (or it may not exist).`, {
     reason: 'IAM_PERMISSION_DENIED',
     domain: 'aiplatform.googleapis.com',
     metadata: {
      permission: PERMISSION,
      resource
     }
    });
   }
   if (!(options.locations ?? LOCATIONS).includes(route.location)) {
    throw new google_account.Wy(400, 'FAILED_PRECONDITION', `Publisher Model \`${resource}\` is not servable in region ${route.location}.`);
   }
   const told = {
    principal: principal.name,
    action: `${route.publisher}:${route.verb}`
   };
   if (route.publisher === 'google') return {
    ...generate(options, route, resource, request, fault),
    ...told
   };
   return {
    ...predict(options, route, resource, request, fault),
    ...told
   };
  }
  function checkModel(options, family, model, resource) {
   if (options.serves?.(model) ?? family.test(model)) return;
   const message = `Publisher Model \`${resource}\` was not found or your project does not have access to it. Please ensure you are using a valid model version.`;
   throw new google_account.Wy(404, 'NOT_FOUND', message);
  }
  function predict(options, route, resource, request, fault) {
   const {verb, model} = route;
   if (verb === 'rawPredict' && model === 'count-tokens') {
    const body = (0, messages_api.Ne)(request.body, {
     needs: [ 'model' ]
    });
    checkModel(options, /^claude-/, String(body.model), resource);
    return (0, loopback_server.DB)(200, {
     input_tokens: (0, messages_api.k8)(request.body.length)
    });
   }
   if (verb !== 'rawPredict' && verb !== 'streamRawPredict') throw new google_account.Wy(404, 'NOT_FOUND', 'Not Found');
   checkModel(options, /^claude-/, model, resource);
   const body = (0, messages_api.Ne)(request.body, {
    version: VERSION,
    surplus: [ 'model' ]
   });
   const named = model.replace('@', '-');
   const setting = {
    prefix: 'msg_vrtx_01',
    model: named,
    bytes: request.body.length
   };
   const streams = verb === 'streamRawPredict' && body.stream === true;
   const how = {
    streams,
    fault,
    paceMs: options.paceMs,
    headers: {}
   };
   return (0, messages_api.Mw)((0, messages_api.SB)(options.model(body), body, setting), how);
  }
  function generate(options, route, resource, request, fault) {
   checkModel(options, /^gemini-/, route.model, resource);
   return (0, gemini_api.mA)((0, gemini_api.IM)(request.body), {
    verb: route.verb,
    sse: request.query.get('alt') === 'sse',
    modelName: route.model,
    model: options.model,
    fault,
    paceMs: options.paceMs
   });
  }
  // CONCATENATED MODULE: ./lib/emulators/google.js
  async function startGoogle(options) {
   const projectId = options.projectId ?? 'octo-payments';
   const email = `ci-agent@${projectId}.iam.gserviceaccount.com`;
   const provider = {
    pool: options.pool ?? 'ci',
    provider: options.provider ?? 'github',
    trusts: options.trusts,
    ...options.change
   };
   const bare = {
    projectId,
    projectNumber: options.projectNumber ?? '481516234201',
    universe: options.universe ?? 'googleapis.com',
    tokens: new access_tokens.z,
    grants: {},
    serviceAccounts: []
   };
   const member = repositoryMember(bare, provider.pool, options.repository);
   const predict = [ 'aiplatform.endpoints.predict' ];
   const account = {
    ...bare,
    grants: options.grants ?? {
     [member]: predict,
     [`serviceAccount:${email}`]: predict
    },
    roles: options.roles,
    serviceAccounts: options.serviceAccounts ?? [ {
     email,
     users: [ member ]
    } ]
   };
   const {clock, tls, roundTripMs, log, model, paceMs, locations, serves, untestable} = options;
   const shared = {
    clock,
    tls,
    roundTripMs,
    log,
    account
   };
   const [sts, iamCredentials, vertex, resourceManager, iam] = await Promise.all([ startGoogleSts({
    ...shared,
    providers: [ provider ]
   }), startGoogleIam(shared), startVertex({
    ...shared,
    model,
    paceMs,
    ...locations && {
     locations
    },
    ...serves && {
     serves
    }
   }), startGooglePermissions({
    ...shared,
    service: 'cloudresourcemanager',
    untestable
   }), startGooglePermissions({
    ...shared,
    service: 'iam',
    untestable
   }) ]);
   const audience = providerResource(account, provider);
   const serviceAccount = account.serviceAccounts[0]?.email ?? '';
   const name = audience.replace(/^\/\/[^/]+\//, '');
   return {
    provider: name,
    audience,
    serviceAccount,
    projectId,
    sts,
    iamCredentials,
    vertex,
    resourceManager,
    iam,
    env: {
     CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDRESOURCEMANAGER: resourceManager.url,
     CLOUDSDK_API_ENDPOINT_OVERRIDES_IAM: iam.url
    },
    inputs: {
     'workload-identity-provider': name,
     'project-id': projectId,
     'vertex-location': 'us-east5',
     'google-sts-endpoint': sts.url,
     'iam-credentials-endpoint': iamCredentials.url,
     'vertex-endpoint': vertex.url
    },
    secrets: () => account.tokens.all(),
    expireCredentials: now => account.tokens.expireAll(now),
    close: async () => {
     await Promise.all([ sts, iamCredentials, vertex, resourceManager, iam ].map(one => one.close()));
    }
   };
  }
 }
};
