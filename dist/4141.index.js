export const id = 4141;
export const ids = [4141];
export const modules = {

/***/ 5615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ AccessTokens)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

class AccessTokens {
    #byToken = new Map();
    mint(prefix, grant, expiresAt) {
        const entry = { token: prefix + (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(96).toString('base64url'), grant, expiresAt };
        this.#byToken.set(entry.token, entry);
        return entry;
    }
    find(token) {
        return this.#byToken.get(token);
    }
    all() {
        return [...this.#byToken.keys()];
    }
    expireAll(atMs) {
        for (const entry of this.#byToken.values())
            entry.expiresAt = Math.min(entry.expiresAt, atMs);
    }
}


/***/ }),

/***/ 4141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startGoogle: () => (/* binding */ startGoogle)
});

// EXTERNAL MODULE: ./lib/emulators/access-tokens.js
var access_tokens = __webpack_require__(5615);
// EXTERNAL MODULE: ./lib/emulators/loopback-server.js
var loopback_server = __webpack_require__(8387);
;// CONCATENATED MODULE: ./lib/emulators/google-account.js

const CLOUD_PLATFORM = 'https://www.googleapis.com/auth/cloud-platform';
function permissionsIn(account, project, principal) {
    if (project !== account.projectId && project !== account.projectNumber)
        return [];
    return principal.members.flatMap((member) => account.grants[member] ?? []);
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
        this.info = info && { reason: info.reason, metadata: info.metadata ?? {} };
        this.domain = info?.domain ?? 'googleapis.com';
    }
}
function errorReply(error) {
    const { code, message, status, info, domain } = error;
    const details = info && [
        {
            '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
            reason: info.reason,
            domain,
            ...(Object.keys(info.metadata).length > 0 && { metadata: info.metadata }),
        },
    ];
    const body = { error: { code, message, status, ...(details && { details }) } };
    return { ...(0,loopback_server/* jsonReply */.DB)(code, body, { 'content-type': 'application/json; charset=UTF-8' }), error: status };
}
const KNOWN_FAULTS = {
    INVALID_ARGUMENT: [400, 'Request contains an invalid argument.'],
    UNAUTHENTICATED: [401, 'Request had invalid authentication credentials.'],
    PERMISSION_DENIED: [403, 'The caller does not have permission'],
    NOT_FOUND: [404, 'Requested entity was not found.'],
    RESOURCE_EXHAUSTED: [429, 'Resource exhausted. Please try again later.'],
    INTERNAL: [500, 'Internal error encountered.'],
    UNAVAILABLE: [503, 'The service is currently unavailable.'],
    DEADLINE_EXCEEDED: [504, 'Deadline expired before operation could complete.'],
};
function faultError(fault, service) {
    if (fault.code === 'SERVICE_DISABLED') {
        const message = `${service} has not been used in project before or it is disabled.`;
        const info = { reason: 'SERVICE_DISABLED', metadata: { service } };
        return new GoogleError(403, 'PERMISSION_DENIED', fault.message ?? message, info);
    }
    const [status, message] = KNOWN_FAULTS[fault.code] ?? [400, fault.code];
    return new GoogleError(fault.status ?? status, fault.code, fault.message ?? message);
}
function principalOf(account, bearer, now, scopes = [CLOUD_PLATFORM]) {
    if (bearer === undefined) {
        const message = 'Request is missing required authentication credential. Expected OAuth 2 access token.';
        throw new GoogleError(401, 'UNAUTHENTICATED', message, { reason: 'CREDENTIALS_MISSING' });
    }
    const found = account.tokens.find(bearer);
    if (!found || now >= found.expiresAt) {
        const message = 'Request had invalid authentication credentials. Expected OAuth 2 access token.';
        const reason = found ? 'ACCESS_TOKEN_EXPIRED' : 'ACCESS_TOKEN_TYPE_UNSUPPORTED';
        throw new GoogleError(401, 'UNAUTHENTICATED', message, { reason });
    }
    if (!found.grant.scopes.some((scope) => scopes.includes(scope))) {
        const message = 'Request had insufficient authentication scopes.';
        throw new GoogleError(403, 'PERMISSION_DENIED', message, { reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' });
    }
    return found.grant;
}

// EXTERNAL MODULE: ./lib/emulators/service.js
var emulators_service = __webpack_require__(7063);
;// CONCATENATED MODULE: ./lib/emulators/google-iam.js



const IAM_SCOPE = 'https://www.googleapis.com/auth/iam';
const DEFAULT_SECONDS = 3600;
async function startGoogleIam(options) {
    return (0,emulators_service/* startService */.i)({
        ...options,
        service: 'google-iam',
        handle: (request, now, fault) => {
            const refusal = (0,emulators_service/* asRefusal */.Z)(fault);
            try {
                if (refusal)
                    throw faultError(refusal, 'iamcredentials.googleapis.com');
                return answer(options.account, request, now);
            }
            catch (error) {
                if (error instanceof GoogleError)
                    return errorReply(error);
                throw error;
            }
        },
    });
}
function answer(account, request, now) {
    const path = decodeURIComponent(request.path);
    const [, email] = /^\/v1\/projects\/-\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(path) ?? [];
    const [, project] = /^\/v[13]\/projects\/([^/:]+):testIamPermissions$/.exec(path) ?? [];
    if (request.method !== 'POST')
        throw new GoogleError(404, 'NOT_FOUND', 'Not Found');
    if (email !== undefined) {
        const caller = principalOf(account, (0,loopback_server/* bearerOf */.DH)(request), now, [CLOUD_PLATFORM, IAM_SCOPE]);
        return generateAccessToken(account, caller, email, request, now);
    }
    if (project === undefined)
        throw new GoogleError(404, 'NOT_FOUND', 'Not Found');
    return testPermissions(account, principalOf(account, (0,loopback_server/* bearerOf */.DH)(request), now), project, request);
}
function generateAccessToken(account, caller, email, request, now) {
    const { scopes, seconds, delegates } = readAsk(request);
    let holder = caller;
    for (const hop of [...delegates, email])
        holder = impersonate(account, holder, hop, scopes);
    const target = account.serviceAccounts.find((candidate) => candidate.email === email);
    if (seconds > (target.longestSeconds ?? DEFAULT_SECONDS)) {
        throw new GoogleError(400, 'INVALID_ARGUMENT', 'The requested lifetime is longer than this service account is allowed to have.');
    }
    const end = Math.floor(now / 1000) + seconds;
    const { token } = account.tokens.mint('ya29.c.', holder, end * 1000);
    const body = { accessToken: token, expireTime: new Date(end * 1000).toISOString().replace('.000', '') };
    return { ...(0,loopback_server/* jsonReply */.DB)(200, body), action: 'generateAccessToken', principal: caller.name };
}
function readAsk(request) {
    const invalid = (message) => new GoogleError(400, 'INVALID_ARGUMENT', message);
    const body = (0,loopback_server/* readJsonObject */.op)(request.body);
    if (!body)
        throw invalid('Invalid JSON payload received.');
    const list = (value) => (Array.isArray(value) ? value.map(String) : []);
    const scopes = list(body.scope);
    if (scopes.length === 0)
        throw invalid('Scope required.');
    const lifetime = body.lifetime ?? `${DEFAULT_SECONDS}s`;
    const [, seconds] = /^(\d+)(?:\.\d+)?s$/.exec(String(lifetime)) ?? [];
    if (seconds === undefined || Number(seconds) < 1)
        throw invalid("Invalid value at 'lifetime'.");
    const delegates = list(body.delegates).map((name) => {
        const [, email] = /^projects\/-\/serviceAccounts\/([^/]+)$/.exec(name) ?? [];
        if (email === undefined)
            throw invalid("Invalid value at 'delegates'.");
        return email;
    });
    return { scopes, seconds: Number(seconds), delegates };
}
function impersonate(account, holder, email, scopes) {
    const target = account.serviceAccounts.find((candidate) => candidate.email === email);
    if (!target || target.disabled || !target.users.some((member) => holder.members.includes(member))) {
        throw new GoogleError(403, 'PERMISSION_DENIED', "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).", {
            reason: 'IAM_PERMISSION_DENIED',
            domain: 'iam.googleapis.com',
            metadata: { permission: 'iam.serviceAccounts.getAccessToken' },
        });
    }
    const name = `serviceAccount:${email}`;
    return { name, members: [name], scopes };
}
function testPermissions(account, caller, project, request) {
    const asked = (0,loopback_server/* readJsonObject */.op)(request.body)?.permissions;
    const permissions = Array.isArray(asked) ? asked.map(String) : [];
    if (permissions.some((permission) => permission.includes('*'))) {
        throw new GoogleError(400, 'INVALID_ARGUMENT', 'Permissions must not contain wildcards.');
    }
    const held = permissionsIn(account, project, caller);
    const kept = permissions.filter((permission) => held.includes(permission));
    const reply = (0,loopback_server/* jsonReply */.DB)(200, kept.length > 0 ? { permissions: kept } : {});
    return { ...reply, action: 'testIamPermissions', principal: caller.name };
}

// EXTERNAL MODULE: ./lib/emulators/issuer-keys.js
var issuer_keys = __webpack_require__(7510);
// EXTERNAL MODULE: ./lib/emulators/json-web-token.js
var json_web_token = __webpack_require__(8747);
;// CONCATENATED MODULE: ./lib/emulators/google-sts.js




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
const SUBJECT_TYPES = ['urn:ietf:params:oauth:token-type:jwt', 'urn:ietf:params:oauth:token-type:id_token'];
const LONGEST_SECONDS = 3600;
const LONGEST_JWT_SECONDS = 48 * 3600;
const LONGEST_ATTRIBUTE_BYTES = 127;
function providerResource(account, { pool, provider }) {
    const { universe, projectNumber } = account;
    return `//iam.${universe}/projects/${projectNumber}/locations/global/workloadIdentityPools/${pool}/providers/${provider}`;
}
async function startGoogleSts(options) {
    const keys = new issuer_keys/* IssuerKeys */.u();
    return (0,emulators_service/* startService */.i)({
        ...options,
        service: 'google-sts',
        handle: async (request, now, fault) => {
            const refusal = (0,emulators_service/* asRefusal */.Z)(fault);
            try {
                if (refusal) {
                    throw new TokenError(refusal.code, refusal.message ?? refusal.code, refusal.status ?? statusOf(refusal.code));
                }
                return await exchange(options, keys, request, now);
            }
            catch (error) {
                if (error instanceof TokenError)
                    return google_sts_errorReply(error);
                throw error;
            }
        },
    });
}
const statusOf = (code) => ({ internal_failure: 500, temporarily_unavailable: 503 })[code] ?? 400;
function google_sts_errorReply(error) {
    const body = { error: error.code, error_description: error.message };
    return { ...(0,loopback_server/* jsonReply */.DB)(error.status, body), action: 'token', error: error.code };
}
async function exchange({ account, providers }, keys, request, now) {
    if (request.method !== 'POST' || request.path !== '/v1/token')
        throw new TokenError('not_found', 'Not Found', 404);
    const ask = google_sts_readAsk(request);
    const provider = findProvider(account, providers, ask.audience);
    const jwt = (0,json_web_token/* readJwt */.uX)(ask.subjectToken);
    if (!jwt)
        throw new TokenError('invalid_grant', 'Unable to parse the ID Token.');
    await judge(account, provider, keys, jwt, Math.floor(now / 1000));
    const principal = federated(account, provider, jwt.claims, ask.scopes);
    const seconds = Math.min(LONGEST_SECONDS, Number(jwt.claims.exp) - Math.floor(now / 1000));
    const { token } = account.tokens.mint('ya29.d.', principal, now + seconds * 1000);
    const body = { access_token: token, issued_token_type: ACCESS_TOKEN, token_type: 'Bearer', expires_in: seconds };
    return { ...(0,loopback_server/* jsonReply */.DB)(200, body), action: 'token', principal: principal.name };
}
function google_sts_readAsk(request) {
    const read = readBody(request);
    const invalid = (what) => new TokenError('invalid_request', what);
    if ((0,loopback_server/* header */.wx)(request, 'authorization') !== undefined)
        throw invalid('Client authentication is not supported.');
    const [grant, audience = '', subjectToken = '', type, requested, scope = ''] = [
        'grant_type',
        'audience',
        'subject_token',
        'subject_token_type',
        'requested_token_type',
        'scope',
    ].map(read);
    if (grant !== EXCHANGE)
        throw new TokenError('unsupported_grant_type', 'Invalid value for "grant_type".');
    if (subjectToken === '')
        throw invalid('Missing required parameter: "subject_token".');
    if (!SUBJECT_TYPES.includes(type ?? ''))
        throw invalid('Invalid value for "subject_token_type".');
    if (requested !== undefined && requested !== ACCESS_TOKEN)
        throw invalid('Invalid value for "requested_token_type".');
    const scopes = scope.split(' ').filter((word) => word !== '');
    if (scopes.length === 0)
        throw new TokenError('invalid_scope', 'Missing required parameter: "scope".');
    return { audience, subjectToken, scopes };
}
function readBody(request) {
    const type = ((0,loopback_server/* header */.wx)(request, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase();
    if (type === 'application/x-www-form-urlencoded') {
        const form = new URLSearchParams(request.body.toString('utf8'));
        return (name) => form.get(name) ?? undefined;
    }
    const body = type === 'application/json' ? (0,loopback_server/* readJsonObject */.op)(request.body) : undefined;
    if (!body)
        throw new TokenError('invalid_request', 'Invalid request body.');
    const camel = 'grantType' in body;
    return (name) => {
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
    const provider = providers.find((candidate) => providerResource(account, candidate) === audience);
    if (!provider || provider.disabled) {
        throw new TokenError('invalid_target', 'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.');
    }
    return provider;
}
async function judge(account, provider, keys, jwt, now) {
    const { claims } = jwt;
    const bad = (message) => new TokenError('invalid_grant', message);
    for (const name of ['iss', 'sub', 'aud', 'iat', 'exp']) {
        if (claims[name] === undefined)
            throw bad(`The ID Token has no "${name}" claim.`);
    }
    if (claims.iss !== provider.trusts.issuer) {
        throw bad(`The issuer in ID Token ${String(claims.iss)} does not match the expected ones: ${provider.trusts.issuer}`);
    }
    const own = providerResource(account, provider);
    const allowed = provider.audiences ?? [own, `https:${own}`];
    if (!(0,json_web_token/* audiencesOf */.Rm)(claims).some((audience) => allowed.includes(audience))) {
        throw bad(`The audience in ID Token [${(0,json_web_token/* audiencesOf */.Rm)(claims).join(', ')}] does not match the expected audience ${allowed[0]}.`);
    }
    if (!['RS256', 'ES256'].includes(String(jwt.header.alg)) || jwt.header.kid === undefined) {
        throw bad('The ID Token must be signed with RS256 or ES256 and name its key.');
    }
    const signature = await keys.check(provider.trusts, jwt);
    if (signature === 'unreachable')
        throw bad("Error connecting to the given credential's issuer.");
    if (signature !== 'holds')
        throw bad('Unable to verify the ID Token signature.');
    checkTime(claims, now);
}
function checkTime(claims, now) {
    const [iat, exp, nbf] = [Number(claims.iat), Number(claims.exp), Number(claims.nbf ?? 0)];
    if (now >= exp)
        throw new TokenError('invalid_grant', `ID Token issued at ${iat} is stale to sign-in.`);
    if (now < nbf)
        throw new TokenError('invalid_grant', 'The ID Token is not yet valid.');
    if (exp - iat >= LONGEST_JWT_SECONDS) {
        throw new TokenError('invalid_grant', 'The ID Token must expire less than 48 hours after it was issued.');
    }
}
const DEFAULT_MAPPING = (claims) => ({
    'google.subject': String(claims.sub),
    ...(typeof claims.repository === 'string' && { 'attribute.repository': claims.repository }),
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
    const { universe, projectNumber } = account;
    const pool = `iam.${universe}/projects/${projectNumber}/locations/global/workloadIdentityPools/${provider.pool}`;
    const subject = `principal://${pool}/subject/${attributes['google.subject']}`;
    const sets = Object.entries(attributes)
        .filter(([name]) => name.startsWith('attribute.'))
        .map(([name, value]) => `principalSet://${pool}/${name}/${value}`);
    return { name: subject, members: [subject, ...sets, `principalSet://${pool}/*`], scopes };
}
function repositoryMember(account, pool, repository) {
    return `principalSet://iam.${account.universe}/projects/${account.projectNumber}/locations/global/workloadIdentityPools/${pool}/attribute.repository/${repository}`;
}

// EXTERNAL MODULE: ./lib/emulators/messages-api.js
var messages_api = __webpack_require__(4387);
;// CONCATENATED MODULE: ./lib/emulators/vertex.js




const LOCATIONS = ['global', 'us-east5', 'us-central1', 'europe-west1', 'europe-west4', 'asia-southeast1'];
const VERSION = 'vertex-2023-10-16';
const PERMISSION = 'aiplatform.endpoints.predict';
async function startVertex(options) {
    let { model } = options;
    const conversations = [];
    const speak = (request) => {
        conversations.push(request);
        return model(request);
    };
    const service = await (0,emulators_service/* startService */.i)({
        ...options,
        service: 'vertex',
        fits: (fault, request) => (0,messages_api/* suitsCall */.Ld)(fault, /:stream(RawPredict|GenerateContent)$/.test(request.path)),
        handle: (request, now, fault) => {
            const refusal = (0,emulators_service/* asRefusal */.Z)(fault);
            try {
                if (refusal)
                    throw faultError(refusal, 'aiplatform.googleapis.com');
                return vertex_answer({ ...options, model: speak }, request, now, fault);
            }
            catch (error) {
                if (error instanceof GoogleError)
                    return errorReply(error);
                if (error instanceof messages_api/* BadMessages */.QJ)
                    return badBody(error);
                throw error;
            }
        },
    });
    return {
        ...service,
        play: (next) => {
            model = next;
        },
        conversations: () => conversations,
    };
}
function badBody(error) {
    const body = { type: 'error', error: { type: 'invalid_request_error', message: error.message } };
    return { ...(0,loopback_server/* jsonReply */.DB)(400, body), error: 'invalid_request_error' };
}
function findRoute({ method, path }) {
    const found = /^\/v1(?:beta1)?\/projects\/([^/]+)\/locations\/([^/]+)\/publishers\/(anthropic|google)\/models\/([^/:]+):(\w+)$/.exec(decodeURIComponent(path));
    if (method !== 'POST' || !found)
        throw new GoogleError(404, 'NOT_FOUND', 'Not Found');
    const [, project = '', location = '', publisher = '', model = '', verb = ''] = found;
    return { project, location, publisher, model, verb };
}
function vertex_answer(options, request, now, fault) {
    const route = findRoute(request);
    const principal = principalOf(options.account, (0,loopback_server/* bearerOf */.DH)(request), now);
    const resource = `projects/${route.project}/locations/${route.location}/publishers/${route.publisher}/models/${route.model}`;
    if (!permissionsIn(options.account, route.project, principal).includes(PERMISSION)) {
        throw new GoogleError(403, 'PERMISSION_DENIED', `Permission '${PERMISSION}' denied on resource '//aiplatform.googleapis.com/${resource}' (or it may not exist).`, {
            reason: 'IAM_PERMISSION_DENIED',
            domain: 'aiplatform.googleapis.com',
            metadata: { permission: PERMISSION, resource },
        });
    }
    if (!(options.locations ?? LOCATIONS).includes(route.location)) {
        throw new GoogleError(400, 'FAILED_PRECONDITION', `Publisher Model \`${resource}\` is not servable in region ${route.location}.`);
    }
    const told = { principal: principal.name, action: `${route.publisher}:${route.verb}` };
    if (route.publisher === 'google')
        return { ...generate(options, route, resource, request), ...told };
    return { ...predict(options, route, resource, request, fault), ...told };
}
function checkModel(options, family, model, resource) {
    if (options.serves?.(model) ?? family.test(model))
        return;
    const message = `Publisher Model \`${resource}\` was not found or your project does not have access to it. Please ensure you are using a valid model version.`;
    throw new GoogleError(404, 'NOT_FOUND', message);
}
function predict(options, route, resource, request, fault) {
    const { verb, model } = route;
    if (verb === 'rawPredict' && model === 'count-tokens') {
        const body = (0,messages_api/* readMessages */.Ne)(request.body, { needs: ['model'] });
        checkModel(options, /^claude-/, String(body.model), resource);
        return (0,loopback_server/* jsonReply */.DB)(200, { input_tokens: (0,messages_api/* tokensOf */.k8)(request.body.length) });
    }
    if (verb !== 'rawPredict' && verb !== 'streamRawPredict')
        throw new GoogleError(404, 'NOT_FOUND', 'Not Found');
    checkModel(options, /^claude-/, model, resource);
    const body = (0,messages_api/* readMessages */.Ne)(request.body, { version: VERSION, surplus: ['model'] });
    const named = model.replace('@', '-');
    const setting = { prefix: 'msg_vrtx_01', model: named, bytes: request.body.length };
    const streams = verb === 'streamRawPredict' && body.stream === true;
    const how = { streams, fault, paceMs: options.paceMs, headers: {} };
    return (0,messages_api/* answerMessage */.Mw)((0,messages_api/* composeMessage */.SB)(options.model(body), body, setting), how);
}
function generate(options, route, resource, request) {
    checkModel(options, /^gemini-/, route.model, resource);
    const body = (0,loopback_server/* readJsonObject */.op)(request.body);
    if (!Array.isArray(body?.contents))
        throw new GoogleError(400, 'INVALID_ARGUMENT', 'contents is not specified');
    const contents = body.contents;
    if (route.verb === 'countTokens')
        return (0,loopback_server/* jsonReply */.DB)(200, { totalTokens: (0,messages_api/* tokensOf */.k8)(request.body.length) });
    if (!['generateContent', 'streamGenerateContent'].includes(route.verb)) {
        throw new GoogleError(404, 'NOT_FOUND', 'Not Found');
    }
    const messages = contents.map(({ role, parts = [] }) => ({
        role: role === 'model' ? 'assistant' : 'user',
        content: parts.map(({ text = '' }) => ({ type: 'text', text })),
    }));
    const turn = options.model({ max_tokens: 8192, messages });
    const text = turn.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
    const usageMetadata = {
        promptTokenCount: (0,messages_api/* tokensOf */.k8)(request.body.length),
        candidatesTokenCount: (0,messages_api/* tokensOf */.k8)(text.length),
        totalTokenCount: (0,messages_api/* tokensOf */.k8)(request.body.length + text.length),
    };
    const chunk = (piece, last) => ({
        candidates: [
            { index: 0, content: { role: 'model', parts: [{ text: piece }] }, ...(last && { finishReason: 'STOP' }) },
        ],
        ...(last && { usageMetadata }),
        modelVersion: route.model,
    });
    if (route.verb === 'generateContent')
        return (0,loopback_server/* jsonReply */.DB)(200, chunk(text, true));
    const pieces = (0,messages_api/* piecesOf */.Xe)(text);
    const chunks = pieces.map((piece, index) => chunk(piece, index === pieces.length - 1));
    if (request.query.get('alt') !== 'sse')
        return (0,loopback_server/* jsonReply */.DB)(200, chunks);
    const headers = { 'content-type': 'text/event-stream' };
    return { status: 200, headers, body: chunks.map((one) => `data: ${JSON.stringify(one)}\r\n\r\n`).join('') };
}

;// CONCATENATED MODULE: ./lib/emulators/google.js




async function startGoogle(options) {
    const projectId = options.projectId ?? 'octo-payments';
    const email = `ci-agent@${projectId}.iam.gserviceaccount.com`;
    const provider = {
        pool: options.pool ?? 'ci',
        provider: options.provider ?? 'github',
        trusts: options.trusts,
        ...options.change,
    };
    const bare = {
        projectId,
        projectNumber: options.projectNumber ?? '481516234201',
        universe: options.universe ?? 'googleapis.com',
        tokens: new access_tokens/* AccessTokens */.z(),
        grants: {},
        serviceAccounts: [],
    };
    const member = repositoryMember(bare, provider.pool, options.repository);
    const predict = ['aiplatform.endpoints.predict'];
    const account = {
        ...bare,
        grants: options.grants ?? { [member]: predict, [`serviceAccount:${email}`]: predict },
        serviceAccounts: options.serviceAccounts ?? [{ email, users: [member] }],
    };
    const { clock, tls, roundTripMs, log, model, paceMs, locations, serves } = options;
    const shared = { clock, tls, roundTripMs, log, account };
    const [sts, iamCredentials, vertex] = await Promise.all([
        startGoogleSts({ ...shared, providers: [provider] }),
        startGoogleIam(shared),
        startVertex({ ...shared, model, paceMs, ...(locations && { locations }), ...(serves && { serves }) }),
    ]);
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
        inputs: {
            'workload-identity-provider': name,
            'project-id': projectId,
            'vertex-location': 'us-east5',
            'google-sts-endpoint': sts.url,
            'iam-credentials-endpoint': iamCredentials.url,
            'vertex-endpoint': vertex.url,
        },
        secrets: () => account.tokens.all(),
        expireCredentials: (now) => account.tokens.expireAll(now),
        close: async () => {
            await Promise.all([sts.close(), iamCredentials.close(), vertex.close()]);
        },
    };
}


/***/ }),

/***/ 7063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ asRefusal),
/* harmony export */   i: () => (/* binding */ startService)
/* harmony export */ });
/* harmony import */ var _loopback_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8387);

async function startService(ask) {
    const faults = new _loopback_server_js__WEBPACK_IMPORTED_MODULE_0__/* .Faults */ .CG();
    const clock = ask.clock ?? Date.now;
    const server = await (0,_loopback_server_js__WEBPACK_IMPORTED_MODULE_0__/* .startLoopback */ .O9)({
        service: ask.service,
        tls: ask.tls,
        roundTripMs: ask.roundTripMs,
        log: ask.log ?? (() => { }),
        handle: (request) => {
            const fault = faults.take((next) => ask.fits?.(next, request) ?? true);
            return (0,_loopback_server_js__WEBPACK_IMPORTED_MODULE_0__/* .underFault */ .PY)((0,_loopback_server_js__WEBPACK_IMPORTED_MODULE_0__/* .asWireFault */ .Yp)(fault), () => ask.handle(request, clock() + skewOf(fault), fault));
        },
    });
    return { url: server.url, faults, close: server.close };
}
function skewOf(fault) {
    return fault?.kind === 'skew' ? (fault.seconds ?? 0) * 1000 : 0;
}
function asRefusal(fault) {
    return fault?.kind === 'error' ? fault : undefined;
}


/***/ })

};
