export const id = 1503;
export const ids = [1503];
export const modules = {

/***/ 228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ startSource)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8563);



const LONGEST_BODY_BYTES = 16 * 1024;
async function startSource(delivery, answer, host) {
    const bearer = new _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z('loopback bearer', host.random(32));
    host.hide(bearer);
    const path = `/${host.random(32)}`;
    let served = 0;
    let authority = '';
    const give = async (response) => {
        try {
            const { type, body } = await answer();
            served++;
            end(response, 200, type, body);
        }
        catch {
            end(response, 503, 'application/json', '{"error":"temporarily_unavailable"}');
        }
    };
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.createServer)((request, response) => {
        if (request.headers.host !== authority || !same(request.url ?? '', path))
            return refuse(response, 404);
        if (delivery === 'google-token-url') {
            google(request, response, bearer, give).catch(() => response.destroy());
            return;
        }
        if (request.method !== 'GET')
            return refuse(response, 405);
        if (!same(bare(request.headers.authorization), bearer.reveal()))
            return refuse(response, 401);
        void give(response);
    });
    server.requestTimeout = 30_000;
    server.headersTimeout = 10_000;
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    server.unref();
    authority = `127.0.0.1:${server.address().port}`;
    return {
        url: `http://${authority}${path}`,
        bearer,
        served: () => served,
        close: () => {
            server.close();
            server.closeAllConnections();
        },
    };
}
async function google(request, response, bearer, give) {
    if (request.method === 'GET') {
        if (!same(bare(request.headers.authorization), bearer.reveal()))
            return refuse(response, 401);
        return end(response, 200, 'application/json', JSON.stringify({ subject: bearer.reveal() }));
    }
    if (request.method !== 'POST')
        return refuse(response, 405);
    const form = new URLSearchParams(await bodyOf(request));
    if (!same(form.get('subject_token') ?? '', bearer.reveal())) {
        return end(response, 400, 'application/json', '{"error":"invalid_grant"}');
    }
    await give(response);
}
function bare(authorization) {
    return (authorization ?? '').replace(/^Bearer /i, '');
}
function same(given, expected) {
    const [a, b] = [Buffer.from(given), Buffer.from(expected)];
    return a.length === b.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(a, b);
}
async function bodyOf(request) {
    const pieces = [];
    let size = 0;
    for await (const piece of request) {
        size += piece.length;
        if (size > LONGEST_BODY_BYTES)
            return '';
        pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
}
function refuse(response, status) {
    end(response, status, 'application/json', '{"error":"refused"}');
}
function end(response, status, type, body) {
    response.writeHead(status, {
        'content-type': type,
        'content-length': Buffer.byteLength(body),
        'cache-control': 'no-store',
    });
    response.end(body);
}


/***/ }),

/***/ 7006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _broker_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(228);
/* harmony import */ var _check_privilege_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4877);
/* harmony import */ var _lifetime_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4065);
/* harmony import */ var _renewal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9552);





const LAST_WORDS_SECONDS = 15;
async function handOver(plan, credential, identities, rereads, host) {
    const lifetime = (0,_lifetime_js__WEBPACK_IMPORTED_MODULE_3__/* .lifetimeOf */ .X)(plan.cloud, plan.identity, { id: plan.agent.id, rereads });
    const { serve } = plan.cloud;
    if (lifetime.delivery === 'static' || !serve) {
        const left = credential.expiresAt === undefined ? Number.POSITIVE_INFINITY : (credential.expiresAt - host.now()) / 1000;
        const seconds = Math.max(1, Math.min(plan.timeoutSeconds, Math.floor(left - LAST_WORDS_SECONDS)));
        return { access: plan.cloud.access(credential), lifetime, seconds, close: () => { } };
    }
    const deadline = host.now() + plan.timeoutSeconds * 1000;
    const renewal = new _renewal_js__WEBPACK_IMPORTED_MODULE_4__/* .Renewal */ .L(plan.cloud, identities, credential, deadline, host, (0,_check_privilege_js__WEBPACK_IMPORTED_MODULE_2__/* .admission */ .a)(plan, identities, host));
    const source = await (0,_broker_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startSource */ .s)(lifetime.delivery, async () => serve(await renewal.current(), host.now()), host);
    return {
        access: plan.cloud.access(credential, {
            url: source.url,
            bearer: source.bearer,
            command: tokenCommand(source, host),
        }),
        lifetime,
        renewal,
        seconds: plan.timeoutSeconds,
        close: () => source.close(),
    };
}
function tokenCommand(source, host) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.files.privateDir(), 'token-source.json');
    host.lease({ kind: 'path', path });
    host.files.writePrivate(path, JSON.stringify({ url: source.url, bearer: source.bearer.reveal() }));
    return [...host.self, 'token', path];
}


/***/ }),

/***/ 9552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Renewal)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const MARGIN_SHARE = 0.25;
const LONGEST_MARGIN_MS = 120_000;
const SHORTEST_PAUSE_MS = 5_000;
class Renewal {
    #cloud;
    #identities;
    #host;
    #deadline;
    #admit;
    #credential;
    #since;
    #dueAt;
    #inFlight;
    #count = 0;
    #fault;
    constructor(cloud, identities, first, deadline, host, admit = async () => { }) {
        this.#cloud = cloud;
        this.#identities = identities;
        this.#host = host;
        this.#deadline = deadline;
        this.#admit = admit;
        this.#credential = first;
        this.#since = host.now();
        this.#dueAt = this.#due(first);
    }
    get count() {
        return this.#count;
    }
    get fault() {
        return this.#fault;
    }
    async current() {
        const now = this.#host.now();
        if (now < this.#dueAt || now >= this.#deadline)
            return this.#alive(now);
        this.#inFlight ??= this.#renew().finally(() => {
            this.#inFlight = undefined;
        });
        try {
            return await this.#inFlight;
        }
        catch (thrown) {
            const error = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asKeylessError */ .dK)(thrown);
            this.#fault = error;
            this.#dueAt = this.#host.now() + SHORTEST_PAUSE_MS;
            if (!this.#ended(this.#host.now()))
                return this.#credential;
            throw error;
        }
    }
    async #renew() {
        const fresh = await this.#cloud.exchange(() => this.#identities.next(), this.#host);
        sameAccount(this.#credential, fresh);
        await this.#admit(fresh);
        this.#credential = fresh;
        this.#since = this.#host.now();
        this.#dueAt = this.#due(fresh);
        this.#count++;
        this.#fault = undefined;
        return fresh;
    }
    #due(credential) {
        if (credential.expiresAt === undefined)
            return Number.POSITIVE_INFINITY;
        const life = credential.expiresAt - this.#since;
        const margin = Math.min(LONGEST_MARGIN_MS, life * MARGIN_SHARE);
        const jitter = (Number.parseInt(this.#host.random(2), 16) / 0xffff) * margin * 0.2;
        return Math.max(this.#since + SHORTEST_PAUSE_MS, credential.expiresAt - margin - jitter);
    }
    #ended(now) {
        return this.#credential.expiresAt !== undefined && now >= this.#credential.expiresAt;
    }
    #alive(now) {
        if (this.#ended(now) && this.#fault)
            throw this.#fault;
        return this.#credential;
    }
}
function sameAccount(known, fresh) {
    if (fresh.account === known.account)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .KeylessError */ .FM('account-mismatch', 'The renewed credential belongs to another account than the first one.', {
        likely: 'The role, profile or login of the machine was changed while the run was under way.',
        fix: 'Leave the identity of the machine alone during a run, and name the account in the inputs.',
        facts: { expected: known.account ?? '(none)', found: fresh.account ?? '(none)' },
    });
}


/***/ }),

/***/ 1503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  useRun: () => (/* binding */ useRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/inputs.js
var core_inputs = __webpack_require__(662);
// EXTERNAL MODULE: ./lib/core/secret.js
var secret = __webpack_require__(8563);
// EXTERNAL MODULE: ./lib/kit/words.js
var words = __webpack_require__(2281);
// EXTERNAL MODULE: ./lib/process/environment.js
var environment = __webpack_require__(968);
// EXTERNAL MODULE: ./lib/flow/write-files.js
var write_files = __webpack_require__(8629);
;// CONCATENATED MODULE: ./lib/flow/equip-agent.js






function equipAgent(plan, inputs, access, host) {
    const root = (0,external_node_path_.join)(host.files.privateDir(), 'agent');
    const dirs = { home: (0,external_node_path_.join)(root, 'home'), config: (0,external_node_path_.join)(root, 'config'), temp: (0,external_node_path_.join)(root, 'tmp') };
    for (const dir of [root, ...Object.values(dirs)])
        host.files.makePrivateDir(dir);
    const order = {
        task: plan.task ?? '',
        access,
        model: plan.model,
        maxTurns: inputs.number('max-turns'),
        allowedTools: inputs.list('allowed-tools'),
        systemPrompt: inputs.text('system-prompt'),
        jsonSchema: inputs.text('json-schema'),
        agentArgs: (0,words/* splitWords */.y)(inputs.text('agent-args') ?? '') ?? [],
        workingDirectory: plan.workingDirectory,
    };
    const launch = plan.agent.launch(order, dirs);
    for (const file of launch.files) {
        host.lease({ kind: 'path', path: file.path });
        host.files.writePrivate(file.path, (0,secret/* revealed */.D)(file.content));
    }
    const built = (0,environment/* buildEnvironment */.AF)({
        stepEnv: host.env,
        platform: host.platform,
        agentEnv: plan.agentEnv,
        set: { ...launch.env, ...(0,write_files/* writeFiles */.h)(access, host) },
        shadows: launch.shadows,
        dirs,
        workspace: plan.context.workspace,
    });
    if (built.faults.length > 0) {
        throw new errors/* KeylessError */.FM('input-invalid', 'agent-env names variables that the agent must not get.', {
            faults: built.faults,
        });
    }
    for (const [path, content] of Object.entries(built.files))
        host.files.writePrivate(path, content);
    return { order, launch, env: built.env, setAside: built.setAside };
}

;// CONCATENATED MODULE: ./lib/flow/guard-files.js
const MOST_BYTES = 64 * 1024 * 1024;
function guardFiles(names, host) {
    const kept = new Map();
    for (const name of names) {
        const path = host.env[name];
        if (path)
            kept.set(name, { path, content: isThere(path, host) ? host.files.read(path, MOST_BYTES) : undefined });
    }
    return {
        restore: () => {
            const changed = [];
            for (const [name, { path, content }] of kept) {
                if (content === undefined ? !isThere(path, host) : sameContent(path, content, host))
                    continue;
                changed.push(name);
                putBack(path, content, host);
            }
            return changed;
        },
    };
}
function isThere(path, host) {
    try {
        return host.files.exists(path) || host.files.isLink(path);
    }
    catch {
        return false;
    }
}
function sameContent(path, content, host) {
    try {
        return host.files.isPlainFile(path) && host.files.read(path, MOST_BYTES) === content;
    }
    catch {
        return false;
    }
}
function putBack(path, content, host) {
    try {
        host.files.remove(path);
        if (content !== undefined)
            host.files.append(path, content);
    }
    catch {
    }
}

// EXTERNAL MODULE: ./lib/flow/hand-over.js
var hand_over = __webpack_require__(7006);
// EXTERNAL MODULE: ./lib/flow/index.js + 2 modules
var flow = __webpack_require__(1634);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./lib/kit/lines.js

class LineSplitter {
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    #most;
    #each;
    #parts = [];
    #length = 0;
    constructor(mostChars, each) {
        this.#most = mostChars;
        this.#each = each;
    }
    push(bytes) {
        this.#take(this.#decoder.write(bytes));
    }
    end() {
        this.#take(this.#decoder.end());
        if (this.#length > 0)
            this.#flush();
    }
    #take(text) {
        let from = 0;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            this.#keep(text.slice(from, at));
            this.#flush();
            from = at + 1;
        }
        if (from < text.length)
            this.#keep(text.slice(from));
    }
    #keep(piece) {
        let rest = piece;
        while (this.#length + rest.length > this.#most) {
            const room = this.#most - this.#length;
            this.#parts.push(rest.slice(0, room));
            this.#flush();
            rest = rest.slice(room);
        }
        this.#parts.push(rest);
        this.#length += rest.length;
    }
    #flush() {
        const line = this.#parts.join('');
        this.#parts = [];
        this.#length = 0;
        this.#each(line.endsWith('\r') ? line.slice(0, -1) : line);
    }
}

// EXTERNAL MODULE: ./lib/process/supervise.js + 1 modules
var supervise = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/redact/commands.js
var commands = __webpack_require__(1619);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(7703);
;// CONCATENATED MODULE: ./lib/report/progress.js


const LONGEST = 160;
class Progress {
    #folder;
    #turn = 0;
    #speaking = false;
    #said = 0;
    #usage = new Map();
    constructor(folder = '') {
        this.#folder = folder;
    }
    lines(event, elapsedSeconds) {
        const [label, text] = this.#describe(event);
        if (text.trim() === '')
            return [];
        return [
            `${(0,core_inputs/* formatDuration */.a3)(elapsedSeconds).padStart(7)}  ${label.padEnd(8)}  ${(0,format/* oneLine */.TN)(text, LONGEST)}${this.#soFar(event)}`,
        ];
    }
    #describe(event) {
        switch (event.kind) {
            case 'start':
                return ['start', event.model ?? 'the agent is up'];
            case 'text':
                return [this.#act(event.text), opening(event.text)];
            case 'tool':
                return [this.#act(event.name), `${event.name} ${this.#short(event.detail)}`];
            case 'tool-result':
                this.#speaking = false;
                return [
                    'failed',
                    event.failed ? this.#short(event.text.trimStart().split('\n', 1).join('')) || 'the tool gave no reason' : '',
                ];
            case 'denied':
                return ['denied', `${event.tool}: ${event.reason}`];
            case 'retry':
                return ['retry', describeRetry(event)];
            case 'usage':
                this.#usage.set(event.messageId ?? String(this.#usage.size), event.inputTokens + event.outputTokens);
                return ['', ''];
            case 'result':
                return [event.result.failed ? 'failed' : 'done', describeResult(event.result)];
            case 'other':
                return ['', event.text];
        }
    }
    #short(text) {
        return this.#folder === '' ? text : text.replaceAll(`${this.#folder}/`, '');
    }
    #act(text) {
        if (!this.#speaking && text.trim() !== '') {
            this.#speaking = true;
            this.#turn++;
        }
        return `turn ${this.#turn}`;
    }
    #soFar(event) {
        if ((event.kind !== 'text' && event.kind !== 'tool') || this.#said === this.#turn)
            return '';
        this.#said = this.#turn;
        let used = 0;
        for (const one of this.#usage.values())
            used += one;
        return used === 0 ? '' : `  (${(0,format/* compact */.oE)(used)} tokens so far)`;
    }
}
function opening(text) {
    const trimmed = text.trim();
    if (trimmed.length <= LONGEST)
        return trimmed;
    return `${trimmed.split('\n', 1).join('').replace(/^#+ /, '')} …`;
}
function describeRetry(event) {
    const status = event.status === undefined ? '' : `the model answered ${event.status}, `;
    return `${status}try ${event.attempt} of ${event.most} in ${(0,core_inputs/* formatDuration */.a3)(event.delaySeconds)}`;
}
function describeResult(result) {
    const parts = [
        result.turns === undefined ? undefined : (0,format/* plural */.LS)(result.turns, 'turn'),
        (0,format/* tokens */.LU)(result),
        result.costUsd === undefined ? undefined : (0,format/* dollars */.E9)(result.costUsd),
        result.failed ? (result.errors[0] ?? result.subtype) : undefined,
    ].filter((part) => part !== undefined);
    return parts.join(' · ') || 'no figures given';
}

// EXTERNAL MODULE: ./lib/flow/redact-event.js
var redact_event = __webpack_require__(6158);
;// CONCATENATED MODULE: ./lib/flow/transcript.js
const MOST_CHARS = 50_000_000;
const MOST_CHARS_A_TEXT = 65_536;
class Transcript {
    path;
    #files;
    #written = 0;
    fault;
    constructor(path, files) {
        this.path = path;
        this.#files = files;
        this.#try(() => files.remove(path));
        this.#append('');
    }
    add(event, elapsedMs) {
        if (this.fault)
            return;
        const shorten = (_key, value) => typeof value === 'string' && value.length > MOST_CHARS_A_TEXT
            ? `${value.slice(0, MOST_CHARS_A_TEXT)}… (${value.length} characters)`
            : value;
        const line = `${JSON.stringify({ atMs: Math.round(elapsedMs), ...event }, shorten)}\n`;
        if (this.#written + line.length > MOST_CHARS) {
            this.fault = 'The transcript reached 50 MB and ends there.';
            return;
        }
        this.#written += line.length;
        this.#append(line);
    }
    #append(text) {
        if (!this.fault)
            this.#try(() => this.#files.append(this.path, text));
    }
    #try(work) {
        try {
            work();
        }
        catch (error) {
            const code = error.code ?? 'unknown';
            this.fault =
                code === 'ENOSPC'
                    ? 'The disk is full: the transcript ends early.'
                    : `The transcript could not be written (${code}).`;
        }
    }
}

;// CONCATENATED MODULE: ./lib/flow/run-agent.js






const LONGEST_LINE_CHARS = 16 * 1024 * 1024;
const ERROR_TAIL_CHARS = 8 * 1024;
const MOST_OTHER_LINES = 200;
async function runAgent(plan, equipment, binary, seconds, transcriptPath, host) {
    const started = host.now();
    const listener = new Listener(plan.agent, new Transcript(transcriptPath, host.files), host, started, plan.workingDirectory);
    const out = new LineSplitter(LONGEST_LINE_CHARS, (line) => listener.line(line));
    const err = new LineSplitter(ERROR_TAIL_CHARS, (line) => listener.errorLine(line));
    const watched = await (0,supervise/* supervise */.z)(host, {
        file: binary,
        args: equipment.launch.argv,
        env: equipment.env,
        cwd: plan.workingDirectory,
        stdin: equipment.launch.stdin,
    }, { timeoutSeconds: seconds, onStdout: (bytes) => out.push(bytes), onStderr: (bytes) => err.push(bytes) });
    out.end();
    err.end();
    return listener.conclude(watched, equipment);
}
class Listener {
    #agent;
    #transcript;
    #host;
    #redact;
    #started;
    #progress;
    #usage = new Map();
    #result;
    #version;
    #toolCalls = 0;
    #denials = 0;
    #retryStatus;
    #errorTail = '';
    #others = 0;
    #lastText;
    constructor(agent, transcript, host, started, folder) {
        this.#agent = agent;
        this.#progress = new Progress(folder);
        this.#transcript = transcript;
        this.#host = host;
        const stream = host.redactEvents();
        this.#redact = { push: (text) => stream.push(withoutEscapes(text)), end: () => stream.end() };
        this.#started = started;
    }
    line(line) {
        for (const event of this.#agent.hear(line))
            this.#event(event);
    }
    errorLine(line) {
        if (line.trim() === '')
            return;
        this.#errorTail = `${this.#errorTail}${line}\n`.slice(-ERROR_TAIL_CHARS);
        this.#event({ kind: 'other', text: line });
    }
    #event(raw) {
        this.#take((0,redact_event/* redactEvent */.g)(raw, this.#redact, (text) => this.#host.redact(withoutEscapes(text))));
    }
    #take(event) {
        if (event.kind === 'start')
            this.#version = event.version ?? this.#version;
        if (event.kind === 'text')
            this.#lastText = event.text;
        if (event.kind === 'tool')
            this.#toolCalls++;
        if (event.kind === 'denied')
            this.#denials++;
        if (event.kind === 'retry')
            this.#retryStatus = event.status ?? this.#retryStatus;
        if (event.kind === 'usage')
            this.#usage.set(event.messageId ?? String(this.#usage.size), event);
        if (event.kind === 'result')
            this.#result = event.result;
        const elapsedMs = this.#host.now() - this.#started;
        this.#transcript.add(event, elapsedMs);
        if (event.kind === 'other' && ++this.#others > MOST_OTHER_LINES) {
            if (this.#others === MOST_OTHER_LINES + 1)
                this.#host.log.line('        (the agent prints more lines of its own; they are not shown)');
            return;
        }
        for (const line of this.#progress.lines(event, elapsedMs / 1000))
            this.#host.log.line((0,commands/* neutralise */.$0)(line));
    }
    conclude(watched, equipment) {
        const rest = this.#redact.end();
        if (rest !== '')
            this.#take({ kind: 'other', text: rest });
        const denials = Math.max(this.#denials, this.#result?.denials.length ?? 0);
        const heard = {
            result: this.#result,
            toolCalls: this.#toolCalls,
            denials,
            lastRetryStatus: this.#retryStatus,
            errorTail: this.#host.redact(this.#errorTail),
        };
        const usage = [...this.#usage.values()];
        return {
            exit: watched.exit,
            timedOut: watched.timedOut,
            cancelled: watched.cancelled,
            survivors: watched.survivors,
            containment: watched.containment,
            judgement: this.#agent.judge(heard, watched.exit, equipment.order),
            result: this.#result,
            agentVersion: this.#version,
            toolCalls: this.#toolCalls,
            inputTokens: usage.reduce((sum, one) => sum + one.inputTokens, 0),
            outputTokens: usage.reduce((sum, one) => sum + one.outputTokens, 0),
            lastText: this.#lastText,
            transcript: this.#transcript.fault?.includes('could not') ? undefined : this.#transcript.path,
            notes: this.#transcript.fault ? [this.#transcript.fault] : [],
            seconds: (this.#host.now() - this.#started) / 1000,
        };
    }
}
function withoutEscapes(text) {
    const stripper = (0,commands/* escapeStripper */.nK)();
    return stripper.push(text) + stripper.end();
}

// EXTERNAL MODULE: ./lib/flow/stages.js
var stages = __webpack_require__(861);
;// CONCATENATED MODULE: ./lib/flow/use-run.js









const PREPARE_AFTER_MS = 200;
function useRun(ask) {
    return async (plan, credential, journey, identities) => {
        const { host, inputs, platform } = ask;
        const handed = await (0,hand_over/* handOver */.C)(plan, credential, identities, ask.binary ? {} : plan.agent.rereads, host);
        const equipment = equipAgent(plan, inputs, handed.access, host);
        journey.setAside = equipment.setAside;
        const installed = journey.installed;
        const launch = ask.binary
            ? { ...equipment, launch: { ...equipment.launch, argv: [...ask.binary.args, ...equipment.launch.argv] } }
            : equipment;
        (0,stages/* stage */.d)(host, 'agent', `${installed.source === 'built-in' ? 'built-in scripted agent' : `${plan.agent.id} ${installed.version}`} on ${plan.model}, at most ${(0,core_inputs/* formatDuration */.a3)(handed.seconds)}`);
        if (equipment.setAside.length > 0)
            (0,stages/* stage */.d)(host, '', `left out of its environment: ${equipment.setAside.join(', ')}`);
        const guard = guardFiles(platform.commandFiles, host);
        const release = host.atExit?.(() => void guard.restore());
        host.log.group('The agent at work');
        journey.agentRunning = true;
        let run;
        try {
            prepareSummary(host);
            run = await (0,flow/* timer */.O1)(host, journey)('agent', () => runAgent(plan, launch, installed.binary, handed.seconds, (0,external_node_path_.join)(journey.results, 'transcript.jsonl'), host));
        }
        finally {
            journey.agentRunning = false;
            handed.close();
            host.log.endGroup();
            const changed = guard.restore();
            release?.();
            if (changed.length > 0) {
                const title = `The agent wrote to ${changed.join(', ')}; what it wrote was taken out.`;
                host.voice.annotate('warning', title, 'keyless-agent');
                journey.findings = [
                    ...journey.findings,
                    {
                        id: 'agent-command-files',
                        layer: 'agent',
                        verdict: 'exceeded',
                        severity: 'high',
                        title,
                        detail: 'A variable written there would have acted in a later step of this job.',
                    },
                ];
            }
        }
        journey.run = run;
        const renewed = handed.renewal?.count ?? 0;
        if (renewed > 0)
            journey.notes.push(`The credential was renewed ${renewed === 1 ? 'once' : `${renewed} times`}.`);
        const error = verdict(run, plan, handed);
        if (error)
            throw error;
    };
}
function prepareSummary(host) {
    host.sleep(PREPARE_AFTER_MS).then(() => host.voice.prepareSummary?.(), () => undefined);
}
function verdict(run, plan, { seconds, lifetime, renewal }) {
    if (run.cancelled)
        return (0,flow/* cancelledError */.YQ)(run.cancelled);
    if (run.timedOut && seconds < plan.timeoutSeconds) {
        return new errors/* KeylessError */.FM('timed-out', `The agent was ended after ${(0,core_inputs/* formatDuration */.a3)(seconds)}, before its credential ended.`, {
            likely: `The credential lives ${lifetime.says}.`,
            fix: 'A longer life of the credential where the cloud offers one (role-duration-seconds on AWS, access-token-lifetime on Google Cloud), or a smaller task.',
        });
    }
    if (run.timedOut) {
        return new errors/* KeylessError */.FM('timed-out', `The agent was ended after ${(0,core_inputs/* formatDuration */.a3)(plan.timeoutSeconds)}.`, {
            likely: 'The task needs more time, or the agent was waiting for something that never came.',
            fix: `timeout: ${(0,core_inputs/* formatDuration */.a3)(plan.timeoutSeconds * 2)}\nor a smaller task, or a limit on turns: max-turns: 20`,
        });
    }
    const { code, what, likely, fix } = run.judgement;
    if (code !== undefined && renewal?.fault)
        return renewal.fault;
    return code === undefined ? undefined : new errors/* KeylessError */.FM(code, what ?? 'The agent failed.', { likely, fix });
}


/***/ }),

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ supervise)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/process/containment.js
var containment = __webpack_require__(4701);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/process/family.js

class Family {
    #table;
    #signs;
    #known = new Map();
    #before;
    #root;
    constructor(table, root, signs, before) {
        this.#table = table;
        this.#root = root;
        this.#signs = signs;
        this.#before = new Map(before.map((row) => [row.pid, row.startTime]));
        const self = table.row(root);
        if (self)
            this.#known.set(root, self.startTime);
    }
    #member(row) {
        return row !== undefined && this.#known.get(row.pid) === row.startTime;
    }
    #related(row, rows) {
        if (this.#member(rows.get(row.parent)))
            return true;
        const shared = [row.group, row.session].filter((id) => id > 1);
        if (shared.some((id) => this.#member(rows.get(id))))
            return true;
        for (const other of rows.values()) {
            if (this.#member(other) &&
                (shared.includes(other.group) || (other.session > 1 && shared.includes(other.session))))
                return true;
        }
        return false;
    }
    #bearsSigns(row) {
        if (this.#before.get(row.pid) === row.startTime)
            return false;
        if (this.#table.carries(row.pid, this.#signs.mark))
            return true;
        const alone = row.parent === 1 && !this.#before.has(row.session);
        const at = this.#signs.folder !== undefined && alone ? this.#table.folder(row.pid) : undefined;
        return at !== undefined && !(0,external_node_path_.relative)(this.#signs.folder, at).startsWith('..');
    }
    look(thorough = false) {
        const rows = new Map(this.#table.list().map((row) => [row.pid, row]));
        for (let grown = true; grown;) {
            grown = false;
            for (const row of rows.values()) {
                if (row.pid === this.#signs.self || this.#member(row))
                    continue;
                if (!this.#related(row, rows) && !(thorough && this.#bearsSigns(row)))
                    continue;
                this.#known.set(row.pid, row.startTime);
                grown = true;
            }
        }
        return [...rows.values()].filter((row) => this.#member(row) && !row.zombie);
    }
    async end(wait) {
        const ended = new Map();
        for (let round = 0; round < 20; round++) {
            const living = this.look(true);
            if (living.length === 0)
                return [...ended.values()];
            for (const row of living)
                this.#table.kill(row, 'SIGSTOP');
            for (const row of [...this.look(true), ...living]) {
                if (row.pid !== this.#root)
                    ended.set(row.pid, `${row.name} (${row.pid})`);
                this.#table.kill(row, 'SIGKILL');
            }
            await wait(round < 5 ? 10 : 50);
        }
        for (const row of this.look(true))
            ended.set(row.pid, `${row.name} (${row.pid}), still running`);
        return [...ended.values()];
    }
}

// EXTERNAL MODULE: ./lib/process/proc.js
var proc = __webpack_require__(2629);
;// CONCATENATED MODULE: ./lib/process/supervise.js




const MARK = 'KEYLESS_RUN_MARK';
const DEFAULT_GRACE_SECONDS = 8;
const CANCEL_GRACE_SECONDS = 4;
const TERM_AT = 0.6;
const SILENCE_MS = 1000;
const POLL_MS = 100;
const tick = (ms) => new Promise((resolve) => void setTimeout(resolve, ms).unref());
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
class Drain {
    #pending = Promise.resolve();
    #waiting = 0;
    #failed = false;
    #lastAt = performance.now();
    #stream;
    #sink;
    #fail;
    constructor(stream, sink, fail) {
        this.#stream = stream;
        this.#sink = sink;
        this.#fail = fail;
        stream.on('data', (bytes) => this.#take(bytes));
        stream.on('error', () => undefined);
    }
    #take(bytes) {
        this.#lastAt = performance.now();
        const work = this.#waiting > 0 ? this.#pending.then(() => this.#give(bytes)) : this.#give(bytes);
        if (!work)
            return;
        this.#stream.pause();
        this.#waiting++;
        this.#pending = work.then(() => {
            this.#lastAt = performance.now();
            if (--this.#waiting === 0)
                this.#stream.resume();
        });
    }
    #give(bytes) {
        if (this.#failed)
            return;
        try {
            return this.#sink(bytes)?.catch((error) => this.#refuse(error));
        }
        catch (error) {
            this.#refuse(error);
        }
    }
    #refuse(error) {
        this.#failed = true;
        this.#fail(error);
    }
    get idleMs() {
        return this.#waiting > 0 ? 0 : performance.now() - this.#lastAt;
    }
    settled() {
        return this.#pending;
    }
}
class Ending {
    #host;
    #child;
    #timers = [];
    #firmAt = Number.POSITIVE_INFINITY;
    constructor(host, child) {
        this.#host = host;
        this.#child = child;
    }
    get begun() {
        return Number.isFinite(this.#firmAt);
    }
    begin(graceSeconds) {
        const firmAt = performance.now() + graceSeconds * 1000;
        if (firmAt >= this.#firmAt)
            return;
        const first = !this.begun;
        this.#firmAt = firmAt;
        this.clear();
        if (this.#host.platform === 'win32') {
            this.#treeOnWindows();
            return;
        }
        if (first)
            this.#child.kill('SIGINT');
        this.#timers.push(setTimeout(() => this.#child.kill('SIGTERM'), graceSeconds * TERM_AT * 1000));
        this.#timers.push(setTimeout(() => this.#child.kill('SIGKILL'), graceSeconds * 1000));
    }
    clear() {
        for (const timer of this.#timers.splice(0))
            clearTimeout(timer);
    }
    #treeOnWindows() {
        const root = this.#host.env.SystemRoot ?? 'C:\\Windows';
        try {
            const killer = this.#host.spawn({
                file: `${root}\\System32\\taskkill.exe`,
                args: ['/PID', String(this.#child.pid), '/T', '/F'],
                env: { SystemRoot: root },
                cwd: this.#host.cwd,
            });
            killer.stdout.resume();
            killer.stderr.resume();
            killer.exit.catch(() => this.#child.kill('SIGKILL'));
        }
        catch {
            this.#child.kill('SIGKILL');
        }
    }
}
function reasonOf(signal) {
    return signal.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
}
async function rootEnded(child, table, startTime) {
    if (child.ended)
        return child.ended;
    let exit;
    let done = false;
    const over = child.exit.then((how) => {
        exit = how;
        done = true;
    }, () => {
        done = true;
    });
    while (!done) {
        await Promise.race([over, tick(Math.max(POLL_MS, table.everyMs ?? 0))]);
        if (done || startTime === undefined)
            continue;
        const row = table.row(child.pid);
        if (!row || row.zombie || row.startTime !== startTime)
            return undefined;
    }
    return exit;
}
async function pipesClosed(exit, drains) {
    let how;
    const from = performance.now();
    const over = exit.then((known) => {
        how = known;
    });
    while (how === undefined) {
        await Promise.race([over, tick(POLL_MS)]);
        const idle = Math.min(performance.now() - from, ...drains.map((one) => one.idleMs));
        if (how === undefined && idle > SILENCE_MS)
            return undefined;
    }
    return how;
}
async function supervise(host, order, options) {
    const mark = host.random(16);
    const marked = { ...order, env: { ...order.env, [MARK]: mark } };
    const hold = options.namespace === false ? (0,containment/* grouped */.zD)(host, marked) : await (0,containment/* contained */.k_)(host, marked);
    if (host.cancelled.aborted) {
        return {
            exit: { code: undefined, signal: undefined },
            timedOut: false,
            cancelled: reasonOf(host.cancelled),
            survivors: [],
            containment: hold.containment,
        };
    }
    const table = options.processes ?? (0,proc/* processTable */.oI)(host.platform);
    const before = hold.containment === 'process-group' ? table.list() : [];
    const child = start(host, hold.order);
    const startTime = table.row(child.pid)?.startTime;
    if (startTime !== undefined)
        host.lease({ kind: 'process', pid: child.pid, startTime });
    const ending = new Ending(host, child);
    let sinkFault;
    const fail = (error) => {
        sinkFault ??= { error };
        ending.begin(1);
    };
    const drains = [new Drain(child.stdout, options.onStdout, fail), new Drain(child.stderr, options.onStderr, fail)];
    let timedOut = false;
    const clock = setTimeout(() => {
        timedOut = true;
        ending.begin(options.graceSeconds ?? DEFAULT_GRACE_SECONDS);
    }, options.timeoutSeconds * 1000);
    const cancel = () => ending.begin(Math.min(options.graceSeconds ?? CANCEL_GRACE_SECONDS, CANCEL_GRACE_SECONDS));
    host.cancelled.addEventListener('abort', cancel, { once: true });
    if (host.cancelled.aborted)
        cancel();
    const family = hold.containment === 'process-group'
        ? new Family(table, child.pid, { mark: `${MARK}=${mark}`, self: process.pid, folder: host.env.CI ? order.cwd : undefined }, before)
        : undefined;
    family?.look();
    const release = host.atExit?.(() => {
        child.kill('SIGKILL');
        for (const row of family?.look(true) ?? [])
            table.kill(row, 'SIGKILL');
    });
    const watch = family && table.everyMs !== undefined ? setInterval(() => family.look(), table.everyMs) : undefined;
    try {
        const ended = await rootEnded(child, table, startTime);
        clearTimeout(clock);
        clearInterval(watch);
        ending.clear();
        const survivors = family ? await family.end(wait) : [];
        const closed = await pipesClosed(started(child.exit, order.file), drains);
        await Promise.all(drains.map((one) => one.settled()));
        if (sinkFault)
            throw sinkFault.error;
        return {
            exit: closed ?? ended ?? { code: undefined, signal: undefined },
            timedOut,
            cancelled: host.cancelled.aborted ? reasonOf(host.cancelled) : undefined,
            survivors,
            containment: hold.containment,
        };
    }
    finally {
        clearTimeout(clock);
        clearInterval(watch);
        ending.clear();
        release?.();
        host.cancelled.removeEventListener('abort', cancel);
    }
}
function start(host, order) {
    try {
        return host.spawn(order);
    }
    catch (error) {
        throw cannotStart(order.file, error);
    }
}
async function started(exit, file) {
    try {
        return await exit;
    }
    catch (error) {
        throw cannotStart(file, error);
    }
}
function cannotStart(file, error) {
    const code = error.code ?? 'unknown';
    return new errors/* KeylessError */.FM('agent-unavailable', `The agent could not be started (${code}).`, {
        likely: code === 'E2BIG'
            ? 'Arguments and environment together are too long.'
            : `The file ${file} is missing or may not be executed.`,
        fix: code === 'E2BIG'
            ? 'Shorten system-prompt, json-schema or agent-env.'
            : 'Remove the cache folder of keyless-agent and run again.',
        cause: error,
    });
}


/***/ })

};
