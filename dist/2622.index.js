export const id = 2622;
export const ids = [2622];
export const modules = {

/***/ 2622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startGateway: () => (/* binding */ startGateway)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _issuer_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7510);
/* harmony import */ var _json_web_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8747);
/* harmony import */ var _loopback_server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8387);
/* harmony import */ var _messages_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4387);
/* harmony import */ var _openai_api_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7461);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7063);







class GatewayError extends Error {
    status;
    type;
    constructor(status, type, message) {
        super(message);
        this.status = status;
        this.type = type;
    }
}
function errorReply({ status, type, message }) {
    const body = { error: { message, type, param: 'None', code: String(status) } };
    const retry = status === 429 ? { 'retry-after': '1' } : {};
    return { ...(0,_loopback_server_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonReply */ .DB)(status, body, retry), error: type };
}
const KNOWN_FAULTS = {
    auth_error: 401,
    budget_exceeded: 400,
    throttling_error: 429,
    internal_server_error: 500,
    service_unavailable: 503,
};
async function startGateway(options) {
    let { model } = options;
    const apiKey = `sk-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('base64url')}`;
    const conversations = [];
    const keys = new _issuer_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .IssuerKeys */ .u();
    const prefix = options.prefix ?? '';
    const setting = () => ({
        options,
        audience: options.audience ?? service.url,
        apiKey,
        keys,
        speak: (request) => {
            conversations.push(request);
            return model(request);
        },
    });
    const service = await (0,_service_js__WEBPACK_IMPORTED_MODULE_6__/* .startService */ .i)({
        ...options,
        service: 'gateway',
        fits: (fault, request) => (0,_messages_api_js__WEBPACK_IMPORTED_MODULE_4__/* .suitsCall */ .Ld)(fault, /"stream"\s*:\s*true/.test(request.body.toString('utf8'))),
        handle: async (request, now, fault) => {
            const refusal = (0,_service_js__WEBPACK_IMPORTED_MODULE_6__/* .asRefusal */ .Z)(fault);
            try {
                if (refusal) {
                    const status = refusal.status ?? KNOWN_FAULTS[refusal.code] ?? 400;
                    throw new GatewayError(status, refusal.code, refusal.message ?? refusal.code);
                }
                return await answer(setting(), request, now, fault);
            }
            catch (error) {
                if (error instanceof GatewayError)
                    return errorReply(error);
                if (error instanceof _messages_api_js__WEBPACK_IMPORTED_MODULE_4__/* .BadMessages */ .QJ || error instanceof _openai_api_js__WEBPACK_IMPORTED_MODULE_5__/* .BadRequest */ .B) {
                    return errorReply(new GatewayError(400, 'invalid_request_error', error.message));
                }
                throw error;
            }
        },
    });
    const baseUrl = service.url + prefix;
    return {
        ...service,
        baseUrl,
        audience: setting().audience,
        apiKey,
        play: (next) => {
            model = next;
        },
        conversations: () => conversations,
        inputs: {
            'base-url': baseUrl,
            audience: setting().audience,
            ...(options.requires && { 'custom-headers': `${options.requires.name}: ${options.requires.value}` }),
        },
        secrets: () => [apiKey],
    };
}
function findRoute({ options }, { method, path }) {
    const routes = {
        '/v1/messages': 'messages',
        ...((options.countsTokens ?? true) && { '/v1/messages/count_tokens': 'count' }),
        '/v1/chat/completions': 'chat',
        '/chat/completions': 'chat',
        '/v1/responses': 'responses',
        '/responses': 'responses',
    };
    const { prefix = '' } = options;
    const route = path.startsWith(prefix) ? routes[path.slice(prefix.length)] : undefined;
    if (route === undefined || method !== 'POST')
        throw new GatewayError(404, 'not_found', 'Not Found');
    return route;
}
async function answer(setting, request, now, fault) {
    const { options } = setting;
    const route = findRoute(setting, request);
    const principal = await authenticate(setting, request, Math.floor(now / 1000));
    const told = { principal, action: route };
    const { requires } = options;
    if (requires && (0,_loopback_server_js__WEBPACK_IMPORTED_MODULE_3__/* .header */ .wx)(request, requires.name.toLowerCase()) !== requires.value) {
        throw new GatewayError(403, 'auth_error', `Header ${requires.name} is missing or not known.`);
    }
    if (route === 'chat' || route === 'responses') {
        const asked = (0,_openai_api_js__WEBPACK_IMPORTED_MODULE_5__/* .readModelRequest */ .bM)(request.body, route);
        checkModel(options, asked.model);
        return { ...(0,_openai_api_js__WEBPACK_IMPORTED_MODULE_5__/* .answerModelRequest */ .Td)(asked, { model: setting.speak, fault, paceMs: options.paceMs }), ...told };
    }
    checkBetas(options, request);
    const body = (0,_messages_api_js__WEBPACK_IMPORTED_MODULE_4__/* .readMessages */ .Ne)(request.body, { needs: route === 'count' ? ['model'] : ['model', 'max_tokens'] });
    const { model, stream } = body;
    checkModel(options, String(model));
    if (route === 'count')
        return { ...(0,_loopback_server_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonReply */ .DB)(200, { input_tokens: (0,_messages_api_js__WEBPACK_IMPORTED_MODULE_4__/* .tokensOf */ .k8)(request.body.length) }), ...told };
    const made = { prefix: 'msg_01', model: String(model), bytes: request.body.length };
    const how = { streams: stream === true, fault, paceMs: options.paceMs, headers: {} };
    return { ...(0,_messages_api_js__WEBPACK_IMPORTED_MODULE_4__/* .answerMessage */ .Mw)((0,_messages_api_js__WEBPACK_IMPORTED_MODULE_4__/* .composeMessage */ .SB)(setting.speak(body), body, made), how), ...told };
}
function checkModel({ models }, model) {
    if (models?.includes(model) ?? true)
        return;
    throw new GatewayError(400, 'invalid_request_error', `Invalid model name passed in model=${model}.`);
}
function checkBetas({ rejectsBeta = [] }, request) {
    const value = (0,_loopback_server_js__WEBPACK_IMPORTED_MODULE_3__/* .header */ .wx)(request, 'anthropic-beta');
    if (value === undefined)
        return;
    const betas = value.split(',').map((one) => one.trim());
    const rejected = rejectsBeta === 'all' ? betas : betas.filter((beta) => rejectsBeta.includes(beta));
    if (rejected.length === 0)
        return;
    const message = `Unexpected value(s) \`${rejected.join('`, `')}\` for the \`anthropic-beta\` header.`;
    throw new GatewayError(400, 'invalid_request_error', message);
}
async function authenticate(setting, request, now) {
    const bearer = (0,_loopback_server_js__WEBPACK_IMPORTED_MODULE_3__/* .bearerOf */ .DH)(request) ?? (0,_loopback_server_js__WEBPACK_IMPORTED_MODULE_3__/* .header */ .wx)(request, 'x-api-key');
    const refuse = (why) => new GatewayError(401, 'auth_error', `Authentication Error, ${why}`);
    if (bearer === undefined)
        throw refuse('No api key passed in.');
    if (bearer === setting.apiKey)
        return 'api-key';
    const jwt = (0,_json_web_token_js__WEBPACK_IMPORTED_MODULE_2__/* .readJwt */ .uX)(bearer);
    if (!jwt)
        throw refuse('Invalid proxy server token passed.');
    const { claims } = jwt;
    if (claims.iss !== setting.options.trusts.issuer)
        throw refuse('Validation fails: Invalid issuer');
    const signature = await setting.keys.check(setting.options.trusts, jwt);
    if (signature !== 'holds')
        throw refuse('Validation fails: Signature verification failed');
    if (now >= Number(claims.exp))
        throw refuse('Token Expired');
    if (claims.nbf !== undefined && now < Number(claims.nbf))
        throw refuse('Validation fails: The token is not yet valid');
    if (!(0,_json_web_token_js__WEBPACK_IMPORTED_MODULE_2__/* .audiencesOf */ .Rm)(claims).includes(setting.audience))
        throw refuse("Validation fails: Audience doesn't match");
    return String(claims.sub);
}


/***/ }),

/***/ 7461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ BadRequest),
/* harmony export */   Td: () => (/* binding */ answerModelRequest),
/* harmony export */   bM: () => (/* binding */ readModelRequest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8387);
/* harmony import */ var _messages_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4387);



class BadRequest extends Error {
    parameter;
    constructor(parameter, message) {
        super(message);
        this.parameter = parameter;
    }
}
function readModelRequest(bytes, api, deployment) {
    const body = (0,_loopback_server_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonObject */ .op)(bytes);
    if (!body)
        throw new BadRequest('', 'We could not parse the JSON body of your request.');
    const model = deployment ?? body.model;
    if (typeof model !== 'string')
        throw new BadRequest('model', "Missing required parameter: 'model'.");
    const name = api === 'chat' ? 'messages' : 'input';
    const given = body[name];
    const items = typeof given === 'string' ? [{ role: 'user', content: given }] : given;
    if (!Array.isArray(items) || items.length === 0) {
        throw new BadRequest(name, `Missing required parameter: '${name}'.`);
    }
    const limit = Number(body.max_output_tokens ?? body.max_completion_tokens ?? body.max_tokens ?? 4096);
    const asked = { max_tokens: limit, messages: items.map(asMessage) };
    return { api, model, streams: body.stream === true, asked, bytes: bytes.length };
}
function asMessage({ role, content = '' }) {
    const text = typeof content === 'string' ? content : content.map((part) => part.text ?? '').join('\n');
    return { role: role === 'assistant' ? 'assistant' : 'user', content: text };
}
function answerModelRequest(request, options) {
    const turn = options.model(request.asked);
    const text = turn.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
    const made = request.api === 'chat' ? chat(request, text) : responses(request, text);
    if (!request.streams) {
        return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(made.whole) };
    }
    const fault = (0,_messages_api_js__WEBPACK_IMPORTED_MODULE_2__/* .asStreamFault */ .RN)(options.fault);
    const exception = Buffer.from(`event: error\ndata: ${JSON.stringify({ type: 'error', code: 'server_error', message: 'The server had an error.' })}\n\n`);
    return {
        status: 200,
        headers: { 'content-type': 'text/event-stream; charset=utf-8' },
        stream: (out) => (0,_messages_api_js__WEBPACK_IMPORTED_MODULE_2__/* .playFrames */ .Ht)(out, made.frames, { fault, exception, paceMs: options.paceMs }),
    };
}
const identifier = (prefix) => prefix + (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(24).toString('hex');
const seconds = () => Math.floor(Date.now() / 1000);
function chat(request, text) {
    const id = identifier('chatcmpl-');
    const usage = {
        prompt_tokens: (0,_messages_api_js__WEBPACK_IMPORTED_MODULE_2__/* .tokensOf */ .k8)(request.bytes),
        completion_tokens: (0,_messages_api_js__WEBPACK_IMPORTED_MODULE_2__/* .tokensOf */ .k8)(text.length),
        total_tokens: (0,_messages_api_js__WEBPACK_IMPORTED_MODULE_2__/* .tokensOf */ .k8)(request.bytes) + (0,_messages_api_js__WEBPACK_IMPORTED_MODULE_2__/* .tokensOf */ .k8)(text.length),
    };
    const common = { id, created: seconds(), model: request.model };
    const message = { role: 'assistant', content: text, refusal: null };
    const whole = {
        ...common,
        object: 'chat.completion',
        choices: [{ index: 0, message, finish_reason: 'stop', logprobs: null }],
        usage,
    };
    const chunk = (delta, finish) => ({
        ...common,
        object: 'chat.completion.chunk',
        choices: [{ index: 0, delta, finish_reason: finish }],
    });
    const chunks = [
        chunk({ role: 'assistant', content: '' }, null),
        ...(0,_messages_api_js__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe)(text).map((content) => chunk({ content }, null)),
        chunk({}, 'stop'),
    ];
    const lines = [...chunks.map((one) => JSON.stringify(one)), '[DONE]'];
    return { whole, frames: lines.map((line) => Buffer.from(`data: ${line}\n\n`)) };
}
function responses(request, text) {
    const part = { type: 'output_text', text, annotations: [] };
    const item = { id: identifier('msg_'), type: 'message', role: 'assistant', status: 'completed', content: [part] };
    const usage = {
        input_tokens: (0,_messages_api_js__WEBPACK_IMPORTED_MODULE_2__/* .tokensOf */ .k8)(request.bytes),
        output_tokens: (0,_messages_api_js__WEBPACK_IMPORTED_MODULE_2__/* .tokensOf */ .k8)(text.length),
        total_tokens: (0,_messages_api_js__WEBPACK_IMPORTED_MODULE_2__/* .tokensOf */ .k8)(request.bytes) + (0,_messages_api_js__WEBPACK_IMPORTED_MODULE_2__/* .tokensOf */ .k8)(text.length),
    };
    const base = {
        id: identifier('resp_'),
        object: 'response',
        created_at: seconds(),
        model: request.model,
        error: null,
    };
    const whole = { ...base, status: 'completed', output: [item], usage };
    const begun = { ...base, status: 'in_progress', output: [], usage: null };
    const at = { item_id: item.id, output_index: 0, content_index: 0 };
    const events = [
        { type: 'response.created', response: begun },
        { type: 'response.output_item.added', output_index: 0, item: { ...item, status: 'in_progress', content: [] } },
        { type: 'response.content_part.added', ...at, part: { ...part, text: '' } },
        ...(0,_messages_api_js__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe)(text).map((delta) => ({ type: 'response.output_text.delta', ...at, delta })),
        { type: 'response.output_text.done', ...at, text },
        { type: 'response.content_part.done', ...at, part },
        { type: 'response.output_item.done', output_index: 0, item },
        { type: 'response.completed', response: whole },
    ];
    const frames = events.map((event, sequence_number) => Buffer.from(`event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number })}\n\n`));
    return { whole, frames };
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
