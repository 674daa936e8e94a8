export const id = 2987;

export const ids = [ 2987 ];

export const modules = {
 42987: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   startAzure: () => startAzure
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var json_web_token = __webpack_require__(78747);
  var loopback_server = __webpack_require__(98387);
  var messages_api = __webpack_require__(44387);
  var openai_api = __webpack_require__(39623);
  var emulators_service = __webpack_require__(37063);
  // CONCATENATED MODULE: ./lib/emulators/azure-models.js
  const AUDIENCES = [ 'https://cognitiveservices.azure.com', 'https://ai.azure.com' ];
  class AzureError extends Error {
   status;
   code;
   flat;
   constructor(status, code, message, flat = false) {
    super(message);
    this.status = status;
    this.code = code;
    this.flat = flat;
   }
  }
  function errorReply(error) {
   const {status, code, message} = error;
   const body = error.flat ? {
    statusCode: status,
    message
   } : {
    error: {
     code,
     message
    }
   };
   const retry = status === 429 ? {
    'retry-after': '1'
   } : {};
   return {
    ...(0, loopback_server.DB)(status, body, retry),
    error: code
   };
  }
  const KNOWN_FAULTS = {
   RateLimitReached: [ 429, 'Requests have exceeded the call rate limit of your current tier. Please retry after 1 second.' ],
   InternalServerError: [ 500, 'The server had an error while processing your request.' ],
   ServiceUnavailable: [ 503, 'The service is temporarily unable to process your request.' ],
   PermissionDenied: [ 401, 'The principal lacks the required data action to perform the operation.' ]
  };
  async function startAzureModels(options) {
   let {model} = options;
   const conversations = [];
   const speak = request => {
    conversations.push(request);
    return model(request);
   };
   const service = await (0, emulators_service.iL)({
    ...options,
    service: 'azure-models',
    fits: (fault, request) => (0, messages_api.Ld)(fault, /"stream"\s*:\s*true/.test(request.body.toString('utf8'))),
    handle: (request, now, fault) => {
     const refusal = (0, emulators_service.Zd)(fault);
     try {
      if (refusal) throw new AzureError(...(0, emulators_service.Vz)(refusal, KNOWN_FAULTS));
      return answer({
       ...options,
       model: speak
      }, request, now, fault);
     } catch (error) {
      if (error instanceof AzureError) return errorReply(error);
      if (error instanceof messages_api.QJ) return badMessages(error);
      if (error instanceof openai_api.B) return badRequest(error);
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
  function badMessages({message}) {
   const error = {
    type: 'invalid_request_error',
    message
   };
   return {
    ...(0, loopback_server.DB)(400, {
     type: 'error',
     error
    }),
    error: error.type
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
    ...(0, loopback_server.DB)(400, {
     error
    }),
    error: code ?? error.type
   };
  }
  function findRoute({method, path, query}) {
   const [, project = ''] = /^(\/api\/projects\/[^/]+)?\//.exec(path) ?? [];
   const place = path.slice(project.length);
   if (method === 'POST' && place === '/anthropic/v1/messages') return {
    kind: 'messages'
   };
   if (method === 'POST' && place === '/anthropic/v1/messages/count_tokens') return {
    kind: 'count'
   };
   if (method === 'GET' && place === '/openai/v1/models') return {
    kind: 'models'
   };
   const [, deployment, api] = /^\/openai\/(?:v1|deployments\/([^/]+))\/(responses|chat\/completions)$/.exec(place) ?? [];
   if (method !== 'POST' || api === undefined || deployment !== undefined && api === 'responses') {
    throw new AzureError(404, '404', 'Resource not found');
   }
   const version = query.get('api-version');
   if (deployment !== undefined && !/^\d{4}-\d\d-\d\d(-preview)?$/.test(version ?? '')) {
    throw new AzureError(404, '404', 'Resource not found');
   }
   return {
    kind: api === 'responses' ? 'responses' : 'chat',
    deployment
   };
  }
  function answer(options, request, now, fault) {
   const route = findRoute(request);
   const openai = [ 'chat', 'responses', 'models' ].includes(route.kind);
   const principal = authenticate(options, request, Math.floor(now / 1e3), openai ? 'api-key' : 'x-api-key');
   const told = {
    principal,
    action: route.kind
   };
   if (route.kind === 'chat' || route.kind === 'responses') {
    const asked = (0, openai_api.bM)(request.body, route.kind, route.deployment);
    checkDeployment(options, asked.model);
    return {
     ...(0, openai_api.Td)(asked, {
      model: options.model,
      fault,
      paceMs: options.paceMs
     }),
     ...told
    };
   }
   if (route.kind === 'models') return {
    ...listModels(options),
    ...told
   };
   if ((0, loopback_server.wx)(request, 'anthropic-version') === undefined) {
    throw new messages_api.QJ('anthropic-version: header is required');
   }
   const needs = route.kind === 'count' ? [ 'model' ] : [ 'model', 'max_tokens' ];
   const body = (0, messages_api.Ne)(request.body, {
    needs
   });
   checkDeployment(options, body.model);
   if (route.kind === 'count') return {
    ...(0, loopback_server.DB)(200, {
     input_tokens: (0, messages_api.k8)(request.body.length)
    }),
    ...told
   };
   const setting = {
    prefix: 'msg_01',
    model: body.model,
    bytes: request.body.length
   };
   const message = (0, messages_api.SB)(options.model(body), body, setting);
   const how = {
    streams: body.stream === true,
    fault,
    paceMs: options.paceMs,
    headers: {}
   };
   return {
    ...(0, messages_api.Mw)(message, how),
    ...told
   };
  }
  function listModels({deployments = []}) {
   return (0, loopback_server.DB)(200, {
    object: 'list',
    data: deployments.map(id => ({
     id,
     object: 'model'
    }))
   });
  }
  function checkDeployment(options, name) {
   if (options.deployments?.includes(name) ?? true) return;
   throw new AzureError(404, 'DeploymentNotFound', 'The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.');
  }
  function authenticate(options, request, now, keyHeader) {
   const bearer = (0, loopback_server.DH)(request);
   const key = (0, loopback_server.wx)(request, keyHeader);
   if (bearer === undefined && key === options.apiKey) return 'api-key';
   if (bearer === undefined) {
    throw new AzureError(401, '401', 'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.');
   }
   const jwt = (0, json_web_token.uX)(bearer);
   const claims = jwt?.claims ?? {};
   const sound = jwt !== undefined && !options.hasEnded?.(bearer) && (0, json_web_token.$X)(jwt, options.jwk) && claims.iss === options.issuer && claims.tid === options.tenantId && now < Number(claims.exp) && (0, 
   json_web_token.Rm)(claims).some(audience => AUDIENCES.includes(audience));
   if (!sound) {
    throw new AzureError(401, 'Unauthorized', `Unauthorized. Access token is missing, invalid, audience is incorrect (${AUDIENCES[0]}), or have expired.`, true);
   }
   if (options.allowed.includes(String(claims.appid))) return String(claims.appid);
   throw new AzureError(401, 'PermissionDenied', `The principal \`${String(claims.oid)}\` lacks the required data action to perform \`${request.method} ${request.path}\` operation.`);
  }
  // CONCATENATED MODULE: ./lib/emulators/azure-permissions.js
  const azure_permissions_AUDIENCES = [ 'https://management.azure.com', 'https://management.azure.com/', 'https://management.core.windows.net/' ];
  class ArmError extends Error {
   status;
   code;
   constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
   }
  }
  const azure_permissions_KNOWN_FAULTS = {
   TooManyRequests: [ 429, "The request is being throttled as the limit has been reached for operation type 'Read'." ],
   InternalServerError: [ 500, 'Encountered internal server error.' ],
   ServerTimeout: [ 503, 'The request timed out.' ]
  };
  async function startAzurePermissions(options) {
   const service = await (0, emulators_service.iL)({
    ...options,
    service: 'azure-management',
    handle: (request, now, fault) => {
     const refusal = (0, emulators_service.Zd)(fault);
     try {
      if (refusal) throw new ArmError(...(0, emulators_service.Vz)(refusal, azure_permissions_KNOWN_FAULTS));
      return azure_permissions_answer(options, request, Math.floor(now / 1e3), fault, service.url);
     } catch (error) {
      if (error instanceof ArmError) return azure_permissions_errorReply(error);
      throw error;
     }
    }
   });
   return service;
  }
  function azure_permissions_errorReply({status, code, message}) {
   const retry = status === 429 ? {
    'retry-after': '1'
   } : {};
   return {
    ...(0, loopback_server.DB)(status, {
     error: {
      code,
      message
     }
    }, retry),
    action: 'permissions',
    error: code
   };
  }
  function azure_permissions_answer(options, request, now, fault, url) {
   const principal = azure_permissions_authenticate(options, request, now);
   const [, scope = '', kind = '', name = ''] = /^(\/subscriptions\/.+)\/providers\/microsoft\.authorization\/(permissions|roleAssignments|roleDefinitions)(?:\/([^/]+))?$/i.exec(request.path) ?? [];
   if (request.method !== 'GET' || scope === '') throw new ArmError(404, 'NotFound', 'The resource was not found.');
   checkVersion(request.query.get('api-version'));
   const read = `Microsoft.Authorization/${kind}/read`;
   const assigned = options.assignments.filter(one => contains(one.scope, scope));
   const own = assigned.filter(one => one.principalId === principal);
   const held = own.map(({permission}) => permission);
   const granted = lie(fault) ?? held;
   const mayRead = granted === held && held.some(permission => covers(permission, read));
   if (granted === 'denied' || granted === held && !mayRead) throw mayNotRead(principal, scope, read);
   if (kind === 'roleDefinitions') return definition(assigned, name, principal);
   const wanted = /assignedTo\('([^']+)'\)/.exec(request.query.get('$filter') ?? '')?.[1] ?? principal;
   const value = kind === 'permissions' ? granted.map(entryOf) : assigned.filter(one => one.principalId === wanted).map(assignmentOf);
   const from = Number(request.query.get('$skipToken') ?? 0);
   const until = from + (options.pageSize ?? value.length);
   const more = until < value.length;
   const nextLink = `${url}${request.path}?api-version=2022-04-01&$skipToken=${until}`;
   const body = {
    value: value.slice(from, until),
    ...more && {
     nextLink
    }
   };
   return {
    ...(0, loopback_server.DB)(200, body),
    action: kind,
    principal
   };
  }
  function assignmentOf({principalId, scope, permission}) {
   const roleDefinitionId = `/subscriptions/x/providers/Microsoft.Authorization/roleDefinitions/${idOf(permission)}`;
   return {
    properties: {
     principalId,
     principalType: 'ServicePrincipal',
     scope,
     roleDefinitionId
    }
   };
  }
  function idOf(permission) {
   if (permission.id !== undefined) return permission.id;
   const hex = (0, external_node_crypto_.createHash)('sha256').update(JSON.stringify(permission)).digest('hex');
   return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
  }
  function definition(assigned, name, principal) {
   const found = assigned.find(({permission}) => idOf(permission) === name.toLowerCase());
   if (!found) throw new ArmError(404, 'RoleDefinitionDoesNotExist', 'The role definition does not exist.');
   const properties = {
    roleName: name,
    type: 'CustomRole',
    permissions: [ entryOf(found.permission) ]
   };
   return {
    ...(0, loopback_server.DB)(200, {
     name,
     properties
    }),
    action: 'roleDefinitions',
    principal
   };
  }
  function entryOf(permission) {
   const {actions, notActions = [], dataActions = [], notDataActions = [], condition} = permission;
   const conditioned = condition === undefined ? {} : {
    condition,
    conditionVersion: '2.0'
   };
   return {
    actions,
    notActions,
    dataActions,
    notDataActions,
    ...conditioned
   };
  }
  function lie(fault) {
   if (fault?.kind === 'grant-all') return [ {
    actions: [ '*' ],
    dataActions: [ '*' ]
   } ];
   if (fault?.kind === 'no-entries') return [];
   return fault?.kind === 'deny-all' ? 'denied' : undefined;
  }
  function mayNotRead(principal, scope, read) {
   return new ArmError(403, 'AuthorizationFailed', `The client '${principal}' with object id '${principal}' does not have authorization to perform action '${read}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`);
  }
  function checkVersion(version) {
   if (version === null) {
    const message = 'The api-version query parameter (?api-version=) is required for all requests.';
    throw new ArmError(400, 'MissingApiVersionParameter', message);
   }
   if (version === '2022-04-01' || version === '2015-07-01') return;
   throw new ArmError(400, 'InvalidApiVersionParameter', `The api-version '${version}' is invalid.`);
  }
  function contains(scope, below) {
   return `${below.toLowerCase()}/`.startsWith(`${scope.toLowerCase().replace(/\/+$/, '')}/`);
  }
  function covers({actions, notActions = []}, action) {
   const matches = pattern => {
    const source = pattern.split('*').map(part => part.replaceAll(/[.$]/g, '\\$&'));
    return new RegExp(`^${source.join('.*')}$`, 'i').test(action);
   };
   return actions.some(matches) && !notActions.some(matches);
  }
  function azure_permissions_authenticate(options, request, now) {
   const bearer = (0, loopback_server.DH)(request);
   if (bearer === undefined) {
    throw new ArmError(401, 'AuthenticationFailed', "Authentication failed. The 'Authorization' header is missing.");
   }
   const jwt = (0, json_web_token.uX)(bearer);
   const claims = jwt?.claims ?? {};
   if (!jwt || !(0, json_web_token.$X)(jwt, options.jwk) || claims.iss !== options.issuer || claims.tid !== options.tenantId) {
    throw new ArmError(401, 'InvalidAuthenticationToken', `The access token is invalid. Trace: ${(0, 
    external_node_crypto_.randomUUID)()}`);
   }
   if (!(0, json_web_token.Rm)(claims).some(audience => azure_permissions_AUDIENCES.includes(audience))) {
    const message = `The access token has been obtained for wrong audience or resource '${String(claims.aud)}'.`;
    throw new ArmError(401, 'InvalidAuthenticationTokenAudience', message);
   }
   if (now >= Number(claims.exp) || options.hasEnded?.(bearer)) {
    throw new ArmError(401, 'ExpiredAuthenticationToken', 'The access token expiry UTC time is earlier than current UTC time.');
   }
   return String(claims.oid);
  }
  var external_node_util_ = __webpack_require__(57975);
  var issuer_keys = __webpack_require__(7510);
  // CONCATENATED MODULE: ./lib/emulators/entra.js
  const TOKEN_EXCHANGE_AUDIENCE = 'api://AzureADTokenExchange';
  const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  const RESOURCES = [ 'https://cognitiveservices.azure.com', 'https://ai.azure.com', 'https://management.azure.com' ];
  const LIFE_SECONDS = 3599;
  const TOLERANCE_SECONDS = 300;
  class EntraError extends Error {
   number;
   status;
   code;
   constructor(number, message, status) {
    super(message);
    const [usual, code] = KINDS[number] ?? [ 400, 'invalid_request' ];
    this.number = number;
    this.status = status ?? usual;
    this.code = code;
   }
  }
  const KINDS = {
   70011: [ 400, 'invalid_scope' ],
   70025: [ 401, 'invalid_client' ],
   70052: [ 400, 'invalid_client' ],
   50013: [ 400, 'invalid_grant' ],
   500133: [ 400, 'invalid_grant' ],
   500011: [ 400, 'invalid_resource' ],
   700016: [ 400, 'unauthorized_client' ],
   700024: [ 401, 'invalid_client' ],
   700027: [ 401, 'invalid_client' ],
   700223: [ 400, 'invalid_request' ],
   700238: [ 400, 'invalid_request' ],
   7000215: [ 401, 'invalid_client' ],
   7000222: [ 401, 'invalid_client' ],
   900382: [ 400, 'invalid_request' ],
   90006: [ 503, 'temporarily_unavailable' ],
   90024: [ 503, 'temporarily_unavailable' ],
   90033: [ 503, 'temporarily_unavailable' ],
   90055: [ 429, 'temporarily_unavailable' ]
  };
  const entra_KNOWN_FAULTS = {
   50013: 'Assertion failed signature validation.',
   500133: 'Assertion is not within its valid time range.',
   70021: 'No matching federated identity record found for presented assertion.',
   70025: 'The client has no configured federated identity credentials.',
   70052: 'The identity must be a managed identity, a single tenant app, or a service account.',
   700223: 'Workload identity federation from this issuer is blocked by a policy of the tenant.',
   700238: 'Workload identity federation from this issuer is not allowed by a policy of the tenant.',
   7000215: 'Invalid client secret provided.',
   7000222: 'The provided client secret keys are expired.',
   900382: 'Confidential client is not supported in cross cloud requests.',
   90006: 'External server retryable error.',
   90024: 'A transient error has occurred. Please try again.',
   90033: 'A transient error has occurred. Please try again.',
   90055: 'Tenant is being throttled. Please try again later.'
  };
  async function startEntra(options) {
   const {privateKey, publicKey} = await (0, external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('rsa', {
    modulusLength: 2048
   });
   const jwk = describeKey(publicKey);
   const issuer = `https://sts.windows.net/${options.tenantId}/`;
   const minted = [];
   const authority = new Authority(options, {
    privateKey,
    jwk,
    issuer
   }, minted);
   const service = await (0, emulators_service.iL)({
    ...options,
    service: 'entra',
    fits: (_fault, request) => request.method === 'POST',
    handle: async (request, now, fault) => {
     const refusal = (0, emulators_service.Zd)(fault);
     try {
      if (refusal) throw faultError(refusal);
      return await authority.answer(request, now, service.url);
     } catch (error) {
      if (error instanceof EntraError) return entra_errorReply(error, now);
      throw error;
     }
    }
   });
   return {
    ...service,
    tenantId: options.tenantId,
    jwk,
    issuer,
    minted: () => minted
   };
  }
  function describeKey(key) {
   const jwk = key.export({
    format: 'jwk'
   });
   const kid = (0, external_node_crypto_.createHash)('sha1').update(String(jwk.n)).digest('base64url');
   return {
    ...jwk,
    kid,
    use: 'sig',
    alg: 'RS256'
   };
  }
  function faultError(fault) {
   const number = Number(fault.code);
   return new EntraError(number, fault.message ?? entra_KNOWN_FAULTS[number] ?? 'The request was refused.', fault.status);
  }
  function entra_errorReply(error, now) {
   const [trace, correlation] = [ (0, external_node_crypto_.randomUUID)(), (0, external_node_crypto_.randomUUID)() ];
   const timestamp = new Date(now).toISOString().replace('T', ' ').replace(/\.\d+Z$/, 'Z');
   const body = {
    error: error.code,
    error_description: `AADSTS${error.number}: ${error.message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [ error.number ],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${error.number}`
   };
   const retry = error.number === 90055 ? {
    'retry-after': '1'
   } : {};
   return {
    ...(0, loopback_server.DB)(error.status, body, retry),
    action: 'token',
    error: `AADSTS${error.number}`
   };
  }
  class Authority {
   #options;
   #signer;
   #minted;
   #keys=new issuer_keys.u;
   constructor(options, signer, minted) {
    this.#options = options;
    this.#signer = signer;
    this.#minted = minted;
   }
   async answer(request, now, url) {
    if (request.path === '/common/discovery/instance') return (0, loopback_server.DB)(200, instances(url, this.#options.tenantId));
    const [, tenant = '', place] = /^\/([^/]+)\/(.+)$/.exec(request.path) ?? [];
    if (place === 'discovery/v2.0/keys') return (0, loopback_server.DB)(200, {
     keys: [ this.#signer.jwk ]
    });
    if (place === 'v2.0/.well-known/openid-configuration') {
     this.#checkTenant(tenant);
     return (0, loopback_server.DB)(200, discovery(url, tenant));
    }
    if (place !== 'oauth2/v2.0/token' || request.method !== 'POST') return (0, loopback_server.DB)(404, {});
    this.#checkTenant(tenant);
    return this.#token(new URLSearchParams(request.body.toString('utf8')), now);
   }
   #checkTenant(tenant) {
    if (tenant.toLowerCase() === this.#options.tenantId.toLowerCase()) return;
    throw new EntraError(90002, `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`);
   }
   async #token(form, now) {
    const need = name => {
     const value = form.get(name);
     if (!value) throw new EntraError(900144, `The request body must contain the following parameter: '${name}'.`);
     return value;
    };
    if (need('grant_type') !== 'client_credentials') throw new EntraError(70003, 'The grant type is not supported.');
    const application = this.#application(need('client_id'));
    const resource = this.#resource(need('scope'));
    if (need('client_assertion_type') !== ASSERTION_TYPE) {
     throw new EntraError(50027, 'The client assertion type is not supported.');
    }
    await this.#judge(application, need('client_assertion'), Math.floor(now / 1e3));
    const seconds = this.#options.lifeSeconds ?? LIFE_SECONDS;
    const token = this.#mint(application, resource, Math.floor(now / 1e3), seconds);
    const body = {
     token_type: 'Bearer',
     expires_in: seconds,
     ext_expires_in: seconds,
     access_token: token
    };
    return {
     ...(0, loopback_server.DB)(200, body),
     action: 'token',
     principal: application.clientId
    };
   }
   #application(clientId) {
    const found = this.#options.applications.find(app => app.clientId.toLowerCase() === clientId.toLowerCase());
    if (found) return found;
    throw new EntraError(700016, `Application with identifier '${clientId}' was not found in the directory '${this.#options.tenantId}'. This can happen if the application has not been installed by the administrator of the tenant.`);
   }
   #resource(scope) {
    const resource = /^(https:\/\/\S+)\/\.default$/.exec(scope)?.[1];
    if (resource === undefined) throw new EntraError(70011, `The provided value for the input parameter 'scope' is not valid.`);
    if ((this.#options.resources ?? RESOURCES).includes(resource)) return resource;
    throw new EntraError(500011, `The resource principal named ${resource} was not found in the tenant.`);
   }
   async #judge(application, assertion, now) {
    const jwt = (0, json_web_token.uX)(assertion);
    if (!jwt) throw new EntraError(50027, 'JWT token is invalid or malformed.');
    const {trusts} = matching(application, jwt.claims);
    await this.#checkSignature(trusts, jwt);
    const [from, until] = [ Number(jwt.claims.nbf ?? jwt.claims.iat ?? 0), Number(jwt.claims.exp) ];
    if (now <= until + TOLERANCE_SECONDS && now >= from - TOLERANCE_SECONDS) return;
    const at = seconds => new Date(seconds * 1e3).toISOString();
    throw new EntraError(700024, `Client assertion is not within its valid time range. Current time: ${at(now)}, assertion valid from ${at(from)}, expiry time of assertion ${at(until)}.`);
   }
   async #checkSignature(trusts, jwt) {
    const signature = await this.#keys.check(trusts, jwt);
    if (signature === 'unreachable') throw faultError({
     code: '90006'
    });
    if (signature !== 'holds') throw new EntraError(700027, 'Client assertion failed signature validation.');
   }
   #mint(application, resource, now, seconds) {
    const {tenantId} = this.#options;
    const claims = {
     aud: resource,
     iss: this.#signer.issuer,
     iat: now,
     nbf: now,
     exp: now + seconds,
     appid: application.clientId,
     appidacr: '2',
     idp: this.#signer.issuer,
     idtyp: 'app',
     oid: application.objectId,
     sub: application.objectId,
     roles: application.roles ?? [],
     tid: tenantId,
     uti: (0, external_node_crypto_.randomUUID)(),
     ver: '1.0'
    };
    const token = (0, json_web_token.No)(claims, this.#signer.privateKey, this.#signer.jwk.kid);
    this.#minted.push(token);
    return token;
   }
  }
  function matching(application, claims) {
   const none = (number, what) => new EntraError(number, `No matching federated identity record found for presented assertion ${what}. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.`);
   if (application.federated.length === 0) {
    throw new EntraError(70025, `The client '${application.clientId}' has no configured federated identity credentials.`);
   }
   const [issuer, subject] = [ String(claims.iss), String(claims.sub) ];
   const byIssuer = application.federated.filter(({trusts}) => trusts.issuer === issuer);
   if (byIssuer.length === 0) throw none(700211, `issuer '${issuer}'`);
   const audiences = (0, json_web_token.Rm)(claims);
   const byAudience = byIssuer.filter(({audience = TOKEN_EXCHANGE_AUDIENCE}) => audiences.includes(audience));
   if (byAudience.length === 0) throw none(700212, `audience '${audiences.join(', ')}'`);
   const found = byAudience.find(credential => credential.subject === subject);
   if (found) return found;
   const cased = byAudience.some(credential => credential.subject.toLowerCase() === subject.toLowerCase());
   if (!cased) throw none(700213, `subject '${subject}'`);
   throw none(7002138, `subject '${subject}'; a record differs from it only in upper and lower case`);
  }
  function discovery(url, tenant) {
   return {
    token_endpoint: `${url}/${tenant}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: [ 'client_secret_post', 'private_key_jwt', 'client_secret_basic' ],
    jwks_uri: `${url}/${tenant}/discovery/v2.0/keys`,
    response_modes_supported: [ 'query', 'fragment', 'form_post' ],
    subject_types_supported: [ 'pairwise' ],
    id_token_signing_alg_values_supported: [ 'RS256' ],
    response_types_supported: [ 'code', 'id_token', 'code id_token', 'id_token token' ],
    scopes_supported: [ 'openid', 'profile', 'email', 'offline_access' ],
    issuer: `${url}/${tenant}/v2.0`,
    authorization_endpoint: `${url}/${tenant}/oauth2/v2.0/authorize`,
    device_authorization_endpoint: `${url}/${tenant}/oauth2/v2.0/devicecode`,
    end_session_endpoint: `${url}/${tenant}/oauth2/v2.0/logout`,
    tenant_region_scope: 'EU',
    cloud_instance_name: 'microsoftonline.com'
   };
  }
  function instances(url, tenant) {
   const {host} = new URL(url);
   return {
    tenant_discovery_endpoint: `${url}/${tenant}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [ {
     preferred_network: host,
     preferred_cache: host,
     aliases: [ host ]
    } ]
   };
  }
  // CONCATENATED MODULE: ./lib/emulators/azure.js
  const RESOURCE_ID = '/subscriptions/6ba7b810-9dad-41d1-80b4-00c04fd430c8/resourceGroups/octo-ai/providers/Microsoft.CognitiveServices/accounts/octo';
  const CALLS_CLAUDE = {
   actions: [],
   dataActions: [ 'Microsoft.CognitiveServices/accounts/MaaS/*' ]
  };
  async function startAzure(options) {
   const tenantId = options.tenantId ?? '7c9e6679-7425-40de-944b-e07fc1f90ae7';
   const clientId = options.clientId ?? '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
   const {clock, tls, roundTripMs, log, model, paceMs, trusts, subject, lifeSeconds, deployments} = options;
   const shared = {
    clock,
    tls,
    roundTripMs,
    log
   };
   const principalId = '16fd2706-8baf-433b-82eb-8c7fada847da';
   const application = {
    clientId,
    objectId: principalId,
    federated: [ {
     trusts,
     subject,
     ...options.change
    } ]
   };
   const authority = await startEntra({
    ...shared,
    tenantId,
    applications: options.applications ?? [ application ],
    ...lifeSeconds !== undefined && {
     lifeSeconds
    }
   });
   const apiKey = (0, external_node_crypto_.randomBytes)(42).toString('base64url');
   const ended = new Set;
   const models = await startAzureModels({
    ...shared,
    tenantId,
    jwk: authority.jwk,
    issuer: authority.issuer,
    allowed: options.allowed ?? [ clientId ],
    apiKey,
    hasEnded: token => ended.has(token),
    ...deployments && {
     deployments
    },
    model,
    paceMs
   });
   const management = await startAzurePermissions({
    ...shared,
    tenantId,
    jwk: authority.jwk,
    issuer: authority.issuer,
    hasEnded: token => ended.has(token),
    pageSize: options.pageSize,
    assignments: (options.permissions ?? [ CALLS_CLAUDE ]).map(permission => ({
     principalId,
     scope: RESOURCE_ID,
     permission
    }))
   });
   return {
    tenantId,
    clientId,
    authority,
    models,
    resourceId: RESOURCE_ID,
    management,
    apiKey,
    inputs: {
     'client-id': clientId,
     'tenant-id': tenantId,
     'azure-authority-host': authority.url,
     'foundry-base-url': `${models.url}/anthropic`
    },
    inquiry: {
     'azure-resource-id': RESOURCE_ID,
     'azure-management-endpoint': management.url
    },
    secrets: () => [ apiKey, ...authority.minted().flatMap(token => [ token, ...token.split('.') ]) ],
    expireCredentials: () => {
     for (const token of authority.minted()) ended.add(token);
    },
    close: async () => {
     await Promise.all([ authority.close(), models.close(), management.close() ]);
    }
   };
  }
 }
};
