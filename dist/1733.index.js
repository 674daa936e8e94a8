export const id = 1733;
export const ids = [1733];
export const modules = {

/***/ 3828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ KeylessError),
/* harmony export */   Lp: () => (/* binding */ CODES),
/* harmony export */   dK: () => (/* binding */ asKeylessError)
/* harmony export */ });
const CODES = {
    'input-invalid': { exit: 2, outcome: 'failed', title: 'An input is missing or malformed' },
    'endpoint-refused': { exit: 2, outcome: 'failed', title: 'An endpoint variable points somewhere unexpected' },
    'environment-unsafe': { exit: 2, outcome: 'failed', title: 'The environment switches a protection off' },
    'agent-unavailable': { exit: 2, outcome: 'failed', title: 'The agent could not be installed or does not start' },
    'runtime-too-old': { exit: 2, outcome: 'failed', title: 'This Node.js is too old for what was asked' },
    'identity-unavailable': { exit: 3, outcome: 'failed', title: 'The job has no identity token' },
    'identity-fork': { exit: 0, outcome: 'skipped', title: 'A fork or Dependabot run gets no identity token' },
    'identity-request-failed': { exit: 3, outcome: 'failed', title: 'The identity token could not be fetched' },
    'identity-malformed': { exit: 3, outcome: 'failed', title: 'The identity token is not a usable JWT' },
    'identity-untrusted': { exit: 3, outcome: 'failed', title: 'The supplied token is not to be trusted' },
    'identity-expired': { exit: 3, outcome: 'failed', title: 'The supplied token is out of date' },
    'identity-keys': { exit: 3, outcome: 'failed', title: "The issuer's signing keys could not be had" },
    'exchange-denied': { exit: 4, outcome: 'failed', title: 'The trust policy does not admit this job' },
    'exchange-rejected': { exit: 4, outcome: 'failed', title: 'The identity provider or audience is not accepted' },
    'exchange-expired': { exit: 4, outcome: 'failed', title: 'The identity token was too old' },
    'exchange-policy': { exit: 4, outcome: 'failed', title: 'The session policy was refused' },
    'exchange-duration': { exit: 4, outcome: 'failed', title: 'The requested lifetime is not allowed' },
    'exchange-region': { exit: 4, outcome: 'failed', title: 'The region is switched off for this account' },
    'exchange-throttled': { exit: 4, outcome: 'failed', title: 'The token endpoint kept throttling' },
    'exchange-unreachable': { exit: 4, outcome: 'failed', title: 'The token endpoint could not be reached' },
    'exchange-malformed': { exit: 4, outcome: 'failed', title: 'The token endpoint gave an unusable answer' },
    'exchange-failed': { exit: 4, outcome: 'failed', title: 'The exchange failed' },
    'account-mismatch': { exit: 5, outcome: 'failed', title: 'The credential belongs to another account' },
    'privilege-exceeded': { exit: 5, outcome: 'failed', title: 'The job can do more than it needs' },
    'privilege-unknown': { exit: 5, outcome: 'failed', title: 'A privilege could not be judged' },
    'agent-failed': { exit: 1, outcome: 'failed', title: 'The agent failed' },
    'agent-crashed': { exit: 1, outcome: 'failed', title: 'The agent ended without a result' },
    'agent-denied': { exit: 1, outcome: 'denied', title: 'No tool call of the agent was allowed' },
    'agent-empty': { exit: 1, outcome: 'failed', title: 'The agent gave no answer' },
    'agent-structure': { exit: 1, outcome: 'failed', title: 'The agent did not fill the JSON schema' },
    'model-denied': { exit: 1, outcome: 'failed', title: 'The model endpoint refused the credential' },
    'model-missing': { exit: 1, outcome: 'failed', title: 'The model is not available' },
    'model-throttled': { exit: 1, outcome: 'failed', title: 'The model endpoint kept throttling' },
    'model-unreachable': { exit: 1, outcome: 'failed', title: 'The model endpoint could not be reached' },
    'timed-out': { exit: 6, outcome: 'timed-out', title: 'The time limit was reached' },
    'over-budget': { exit: 6, outcome: 'over-budget', title: 'The budget was used up' },
    'publication-stopped': { exit: 8, outcome: 'failed', title: 'What the agent made is not handed on' },
    cancelled: { exit: 130, outcome: 'cancelled', title: 'The run was cancelled' },
    terminated: { exit: 143, outcome: 'cancelled', title: 'The run was terminated' },
    internal: { exit: 1, outcome: 'failed', title: 'A fault of keyless-agent itself' },
};
const DOCS = 'https://github.com/keyless-agent/keyless-agent/blob/main/docs/errors.md';
class KeylessError extends Error {
    code;
    likely;
    fix;
    facts;
    faults;
    constructor(code, what, details = {}) {
        super(what, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'KeylessError';
        this.code = code;
        this.likely = details.likely;
        this.fix = details.fix;
        this.facts = details.facts ?? {};
        this.faults = details.faults ?? [];
    }
    get exit() {
        return CODES[this.code].exit;
    }
    get outcome() {
        return CODES[this.code].outcome;
    }
    get link() {
        return `${DOCS}#${this.code}`;
    }
}
function asKeylessError(thrown) {
    if (thrown instanceof KeylessError)
        return thrown;
    const name = thrown instanceof Error ? thrown.name : typeof thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new KeylessError('internal', `${name}: ${message}`, {
        likely: 'This is a defect in keyless-agent or a condition it does not know.',
        fix: 'Please report it with the version (keyless-agent --version) and the job log.',
        cause: thrown,
    });
}


/***/ }),

/***/ 8717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
class HttpError extends Error {
    fault;
    constructor(fault, message) {
        super(message);
        this.name = 'HttpError';
        this.fault = fault;
    }
}


/***/ }),

/***/ 8563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ revealed),
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
const INSPECT = Symbol.for('nodejs.util.inspect.custom');
class Secret {
    label;
    #value;
    constructor(label, value) {
        this.label = label;
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    get length() {
        return this.#value.length;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [INSPECT]() {
        return `Secret(${this.label})`;
    }
}
function revealed(value) {
    return typeof value === 'string' ? value : value.reveal();
}


/***/ }),

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ }),

/***/ 9582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ liveDoor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/secret.js
var core_secret = __webpack_require__(8563);
// EXTERNAL MODULE: ./lib/redact/commands.js
var commands = __webpack_require__(1619);
;// CONCATENATED MODULE: ./lib/redact/automaton.js
const MAX_WINDOW = 255;
class Automaton {
    size;
    shortest;
    longest;
    #patterns;
    #parent;
    #bucket;
    #shift;
    #window;
    constructor(patterns) {
        const sorted = patterns.toSorted(Buffer.compare).filter((bytes, i, all) => i === 0 || !bytes.equals(all[i - 1]));
        this.#patterns = sorted;
        this.size = sorted.length;
        this.shortest = sorted.reduce((least, bytes) => Math.min(least, bytes.length), sorted[0]?.length ?? 0);
        this.longest = sorted.reduce((most, bytes) => Math.max(most, bytes.length), 0);
        this.#window = Math.min(this.shortest, MAX_WINDOW);
        this.#parent = parents(sorted);
        this.#bucket = buckets(sorted);
        this.#shift = shifts(sorted, this.#window);
    }
    spans(text) {
        const found = [];
        for (let at = this.#candidate(text, 0); at < text.length; at = this.#candidate(text, at + 1)) {
            const matched = this.#longestAt(text, at);
            if (matched > 0)
                join(found, at, at + matched);
        }
        return found;
    }
    pendingFrom(text) {
        const length = text.length;
        const earliest = Math.max(0, length - this.longest + 1);
        for (let at = this.#candidate(text, earliest); at < length; at = this.#candidate(text, at + 1)) {
            if (this.#continues(text, at))
                return at;
        }
        for (let at = Math.max(earliest, length - this.#window + 1); at < length; at++) {
            if (this.#continues(text, at))
                return at;
        }
        return length;
    }
    #candidate(text, from) {
        const length = text.length;
        if (this.size === 0)
            return length;
        const shift = this.#shift;
        const bucket = this.#bucket;
        const reach = this.#window - 1;
        let end = from + reach;
        while (end < length) {
            const skip = shift[(text[end - 1] << 8) | text[end]];
            if (skip === 0) {
                const key = (text[end - reach] << 8) | text[end - reach + 1];
                if (bucket[key] !== bucket[key + 1])
                    return end - reach;
                end++;
            }
            else {
                end += skip;
            }
        }
        return length;
    }
    #longestAt(text, start) {
        const key = (text[start] << 8) | text[start + 1];
        let candidate = this.#firstAbove(text, start, key) - 1;
        while (candidate >= this.#bucket[key]) {
            const pattern = this.#patterns[candidate];
            if (order(pattern, text, start) === 0)
                return pattern.length;
            candidate = this.#parent[candidate];
        }
        return 0;
    }
    #continues(text, start) {
        const rest = text.length - start;
        const first = text[start] << 8;
        if (rest === 1)
            return this.#bucket[first] !== this.#bucket[first + 256];
        const key = first | text[start + 1];
        if (this.#bucket[key] === this.#bucket[key + 1])
            return false;
        const next = this.#firstAbove(text, start, key);
        if (next === this.#bucket[key + 1])
            return false;
        const pattern = this.#patterns[next];
        return pattern.length > rest && pattern.compare(text, start, text.length, 0, rest) === 0;
    }
    #firstAbove(text, start, key) {
        let low = this.#bucket[key];
        let high = this.#bucket[key + 1];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (order(this.#patterns[middle], text, start) <= 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
function order(pattern, text, start) {
    return pattern.compare(text, start, Math.min(text.length, start + pattern.length));
}
function join(found, start, end) {
    const last = found.length - 1;
    if (last > 0 && start <= found[last])
        found[last] = Math.max(found[last], end);
    else
        found.push(start, end);
}
function parents(sorted) {
    const parent = new Int32Array(sorted.length).fill(-1);
    for (let i = 1; i < sorted.length; i++) {
        let candidate = i - 1;
        while (candidate >= 0 && !startsWith(sorted[i], sorted[candidate]))
            candidate = parent[candidate];
        parent[i] = candidate;
    }
    return parent;
}
function startsWith(bytes, beginning) {
    return bytes.length >= beginning.length && beginning.compare(bytes, 0, beginning.length) === 0;
}
function buckets(sorted) {
    const bucket = new Int32Array(0x10001);
    let filled = 0;
    for (const [i, bytes] of sorted.entries()) {
        const next = bytes.readUInt16BE(0) + 1;
        if (next > filled)
            bucket.fill(i, filled, next);
        filled = next;
    }
    return bucket.fill(sorted.length, filled);
}
function shifts(sorted, window) {
    const shift = new Uint8Array(0x10000).fill(Math.max(0, window - 1));
    for (const bytes of sorted) {
        for (let end = 1; end < window; end++) {
            const block = (bytes[end - 1] << 8) | bytes[end];
            const skip = window - 1 - end;
            if (skip < shift[block])
                shift[block] = skip;
        }
    }
    return shift;
}

;// CONCATENATED MODULE: ./lib/redact/forms.js
const WEAK_BELOW = 8;
const MIN_RAW = 4;
const MIN_DERIVED = 6;
const WRAP_COLUMNS = [76, 64];
const WRAP_ALL_OFFSETS_BYTES = 8192;
const ESCAPED = [/[^A-Za-z0-9\-_.!~*'()]/g, /[^A-Za-z0-9\-_.~]/g, /[^A-Za-z0-9\-_.*]/g];
function derivedForms(value) {
    const core = value.trim();
    if (Buffer.byteLength(core) < MIN_RAW)
        return [];
    const raw = new Set([core, ...lines(core)]);
    const derived = new Set([
        ...base64Forms(core),
        ...hexForms(core),
        ...percentForms(core),
        ...jsonForms(core),
        xmlForm(core),
        [...core].reverse().join(''),
    ]);
    for (const text of raw)
        derived.delete(text);
    const wrapped = core.length < WEAK_BELOW ? [] : WRAP_COLUMNS.flatMap((columns) => wrappedForms(core, columns));
    return [...patterns(raw, MIN_RAW), ...patterns(derived, MIN_DERIVED), ...wrapped];
}
function patterns(texts, shortest) {
    return [...texts].map((text) => Buffer.from(text, 'utf8')).filter((bytes) => bytes.length >= shortest);
}
function lines(value) {
    const found = value.split(/[\r\n]|\\r|\\n/).map((line) => line.trim());
    return found.length > 1 ? found : [];
}
function base64Forms(value) {
    const bytes = Buffer.from(value, 'utf8');
    const forms = [];
    for (const shift of [0, 1, 2]) {
        const { core } = base64Core(bytes, shift);
        forms.push(core, core.replaceAll('+', '-').replaceAll('/', '_'));
    }
    return forms;
}
function base64Core(bytes, shift) {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const column = Math.ceil((8 * shift) / 6);
    return { core: encoded.slice(column, Math.floor((8 * (shift + bytes.length)) / 6)), column };
}
function wrappedForms(value, columns) {
    const bytes = Buffer.from(value, 'utf8');
    const forms = [];
    const quartets = bytes.length > WRAP_ALL_OFFSETS_BYTES ? 1 : columns / 4;
    for (const shift of [0, 1, 2]) {
        const { core, column } = base64Core(bytes, shift);
        const text = Buffer.from(core, 'latin1');
        for (let quartet = 0; quartet < quartets; quartet++) {
            const firstLine = columns - ((quartet * 4 + column) % columns);
            if (firstLine < text.length)
                forms.push(wrap(text, firstLine, columns));
        }
    }
    return forms;
}
function wrap(text, firstLine, columns) {
    const wrapped = Buffer.alloc(text.length + Math.ceil((text.length - firstLine) / columns), 0x0a);
    let to = text.copy(wrapped, 0, 0, firstLine) + 1;
    for (let at = firstLine; at < text.length; at += columns) {
        to += text.copy(wrapped, to, at, Math.min(text.length, at + columns)) + 1;
    }
    return wrapped;
}
function hexForms(value) {
    const lower = Buffer.from(value, 'utf8').toString('hex');
    return [lower, lower.toUpperCase()];
}
function percentForms(value) {
    const bytes = Buffer.from(value, 'utf8').toString('latin1');
    const upper = [...ESCAPED, /./gs].map((escaped) => bytes.replace(escaped, percentEscape));
    const lower = upper.map((text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()));
    const all = [...upper, ...lower];
    return [...all, ...all.map((text) => text.replaceAll('%20', '+'))];
}
function percentEscape(byte) {
    return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
function jsonForms(value) {
    const plain = JSON.stringify(value).slice(1, -1);
    const quoteless = plain.replaceAll('\\"', '\\u0022');
    const ascii = /[\u007f-\uffff]/g;
    const html = escapeUnits(plain, /[&<>\u2028\u2029]/g, false);
    const php = escapeUnits(quoteless, /[&<>']/g, true);
    const forms = [
        plain,
        html,
        php,
        escapeUnits(plain, ascii, false),
        escapeUnits(plain, ascii, true),
        escapeUnits(html, ascii, false),
        escapeUnits(php, ascii, false),
        escapeUnits(quoteless, /[&<>'+`\u007f-\uffff]/g, true),
    ];
    return [...forms, ...forms.map((text) => text.replaceAll('/', '\\/')), JSON.stringify(plain).slice(1, -1)];
}
function escapeUnits(text, units, upper) {
    return text.replace(units, (unit) => {
        const code = unit.charCodeAt(0).toString(16).padStart(4, '0');
        return `\\u${upper ? code.toUpperCase() : code}`;
    });
}
function xmlForm(value) {
    return value
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}

;// CONCATENATED MODULE: ./lib/redact/stream.js
const MASK = '***';
const SOFT_BYTES = 3;
const MASK_BYTES = Buffer.from(MASK);
const EMPTY = Buffer.alloc(0);
function createRedactor(patterns, options = {}) {
    const present = typeof patterns === 'function' ? patterns : () => patterns;
    return new Redactor(present, options.soft === true);
}
function createTextRedactor(patterns, options = {}) {
    return new TextRedactor(createRedactor(patterns, options));
}
function maskAll(automaton, text) {
    const spans = automaton.spans(text);
    if (spans.length === 0)
        return text;
    const pieces = [];
    let at = 0;
    for (let i = 0; i < spans.length; i += 2) {
        pieces.push(text.subarray(at, spans[i]), MASK_BYTES);
        at = spans[i + 1];
    }
    pieces.push(text.subarray(at));
    return Buffer.concat(pieces);
}
class Redactor {
    #present;
    #soft;
    #tail = EMPTY;
    #done = 0;
    #masked = false;
    constructor(present, soft) {
        this.#present = present;
        this.#soft = soft;
    }
    push(chunk) {
        if (chunk.length === 0)
            return EMPTY;
        const automaton = this.#present();
        const text = this.#tail.length === 0 ? chunk : Buffer.concat([this.#tail, chunk]);
        const pending = automaton.pendingFrom(text);
        const release = this.#soft ? softBytes(automaton) : 0;
        const limit = text.length - pending <= release ? text.length : pending;
        return this.#write(text, automaton.spans(text), limit, pending);
    }
    end() {
        const text = this.#tail;
        const rest = this.#write(text, this.#present().spans(text), text.length, text.length);
        this.#masked = false;
        return rest;
    }
    #write(text, spans, limit, pending) {
        const pieces = [];
        let at = this.#done;
        for (let i = 0; i < spans.length; i += 2) {
            const start = spans[i];
            const end = spans[i + 1];
            if (start >= limit)
                break;
            if (end <= at)
                continue;
            if (start > at) {
                pieces.push(text.subarray(at, start));
                this.#masked = false;
            }
            if (!this.#masked)
                pieces.push(MASK_BYTES);
            this.#masked = true;
            at = end;
        }
        if (at < limit) {
            pieces.push(at === 0 && limit === text.length ? text : text.subarray(at, limit));
            this.#masked = false;
            at = limit;
        }
        this.#tail = pending === text.length ? EMPTY : Uint8Array.prototype.slice.call(text, pending);
        this.#done = at - pending;
        return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
    }
}
function softBytes(automaton) {
    return Math.min(SOFT_BYTES, automaton.shortest >> 1);
}
class TextRedactor {
    #bytes;
    #half = '';
    constructor(bytes) {
        this.#bytes = bytes;
    }
    push(text) {
        let whole = this.#half + text;
        this.#half = '';
        if (/[\ud800-\udbff]$/.test(whole)) {
            this.#half = whole.slice(-1);
            whole = whole.slice(0, -1);
        }
        const bytes = Buffer.from(whole, 'utf8');
        const out = this.#bytes.push(bytes);
        return out === bytes ? whole : decode(out);
    }
    end() {
        const rest = this.#half;
        this.#half = '';
        return decode(this.#bytes.push(Buffer.from(rest, 'utf8'))) + decode(this.#bytes.end());
    }
}
function decode(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/redact/vault.js



const LONG_PLAIN = /^[\w.+/=~-]{80,}$/;
const LONG_RUN = /[\w.+/=~%\\-]{80}|\n[\w.+/=~%\\-]{30}/;
const INSPECT = Symbol.for('nodejs.util.inspect.custom');
class Vault {
    #known = new Set();
    #weak = new Set();
    #fresh = [];
    #waiting = [];
    #patterns = [];
    #automaton = new Automaton([]);
    #present = () => this.#current();
    hide(secret) {
        const value = secret.reveal().trim();
        if (value === '' || this.#known.has(value))
            return;
        this.#known.add(value);
        (LONG_PLAIN.test(value) ? this.#waiting : this.#fresh).push(value);
        if (value.length < WEAK_BELOW)
            this.#weak.add(secret.label);
    }
    get count() {
        return this.#known.size;
    }
    get weak() {
        return [...this.#weak];
    }
    redact(text) {
        const automaton = LONG_RUN.test(text) ? this.#current() : this.#built();
        if (automaton.size === 0)
            return text;
        const bytes = Buffer.from(text, 'utf8');
        const masked = maskAll(automaton, bytes);
        return masked === bytes ? text : Buffer.from(masked).toString('utf8');
    }
    redactBytes(bytes) {
        return maskAll(this.#current(), bytes);
    }
    stream() {
        return createTextRedactor(this.#present);
    }
    byteStream() {
        return createRedactor(this.#present);
    }
    eventStream() {
        return createTextRedactor(this.#present, { soft: true });
    }
    toJSON() {
        return `Vault(${this.count})`;
    }
    [INSPECT]() {
        return `Vault(${this.count})`;
    }
    #current() {
        this.#fresh.push(...this.#waiting);
        this.#waiting = [];
        return this.#built();
    }
    #built() {
        if (this.#fresh.length > 0) {
            this.#patterns = this.#patterns.concat(this.#fresh.flatMap((value) => derivedForms(value))).sort(Buffer.compare);
            this.#fresh = [];
            this.#automaton = new Automaton(this.#patterns);
        }
        return this.#automaton;
    }
}

// EXTERNAL MODULE: ./lib/kit/moved-files.js
var moved_files = __webpack_require__(901);
// EXTERNAL MODULE: ./lib/process/proc.js
var proc = __webpack_require__(2629);
;// CONCATENATED MODULE: ./lib/host/leases.js




const JOURNAL = 'leases.jsonl';
const LONGEST_JOURNAL_BYTES = 1024 * 1024;
const MOST_LEASES = 10_000;
const PRIVATE_PREFIX = 'keyless-agent-';
const PRIVATE_DIR_STATE = 'PRIVATE_DIR';
const ENV_FILE_MARK = '# keyless-agent env-file';
const NO_FOLLOW = external_node_fs_.constants.O_NOFOLLOW ?? 0;
function look(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch {
        return undefined;
    }
}
function isOurs(stats) {
    return process.getuid === undefined || stats.uid === process.getuid();
}
function isPrivateDir(dir) {
    const stats = look(dir);
    if (!stats?.isDirectory() || !(0,external_node_path_.isAbsolute)(dir) || !(0,external_node_path_.basename)((0,external_node_path_.normalize)(dir)).startsWith(PRIVATE_PREFIX))
        return false;
    return process.platform === 'win32' || (isOurs(stats) && (stats.mode & 0o077) === 0);
}
function recordLease(dir, lease) {
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | NO_FOLLOW;
    const journal = (0,external_node_fs_.openSync)((0,external_node_path_.join)(dir, JOURNAL), flags, 0o600);
    try {
        (0,external_node_fs_.writeSync)(journal, `${JSON.stringify(lease)}\n`);
        (0,external_node_fs_.fsyncSync)(journal);
    }
    finally {
        (0,external_node_fs_.closeSync)(journal);
    }
}
function readLeases(dir) {
    if (!isPrivateDir(dir))
        return [];
    const text = readPlainFile((0,external_node_path_.join)(dir, JOURNAL), LONGEST_JOURNAL_BYTES);
    return (text ?? '').split('\n').flatMap(parseLease).slice(0, MOST_LEASES);
}
function parseLease(line) {
    if (line === '')
        return [];
    try {
        const { kind, path, to, pid, startTime } = JSON.parse(line);
        if (kind === 'path' && typeof path === 'string')
            return [{ kind, path }];
        if (kind === 'moved' && typeof path === 'string' && typeof to === 'string')
            return [{ kind, path, to }];
        if (kind === 'process' && typeof pid === 'number' && typeof startTime === 'string')
            return [{ kind, pid, startTime }];
        return [];
    }
    catch {
        return [];
    }
}
function readPlainFile(path, most) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | NO_FOLLOW | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stats = (0,external_node_fs_.fstatSync)(file);
        if (!stats.isFile() || !isOurs(stats))
            return undefined;
        const bytes = Buffer.alloc(Math.min(most, stats.size));
        return bytes.subarray(0, (0,external_node_fs_.readSync)(file, bytes, 0, bytes.length, 0)).toString('utf8');
    }
    catch {
        return undefined;
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
function removeLeased(dir, lease) {
    if (lease.kind === 'process')
        return endProcess(lease.pid, lease.startTime);
    if (lease.kind === 'moved')
        return returnMoved(dir, lease.path, lease.to);
    if ((0,external_node_path_.isAbsolute)(lease.path) && !lease.path.startsWith(dir + external_node_path_.sep))
        return removeNamedFile(lease.path);
    const name = (0,external_node_path_.isAbsolute)(lease.path) ? lease.path.slice(dir.length + 1) : lease.path;
    return removeBelow(dir, name);
}
function removePrivateDir(dir) {
    if (look(dir) === undefined)
        return 'gone';
    return isPrivateDir(dir) ? removed(dir) : 'refused';
}
function returnMoved(dir, store, workspace) {
    const isBelow = store === (0,external_node_path_.join)(dir, (0,external_node_path_.basename)(store)) && !['.', '..'].includes((0,external_node_path_.basename)(store));
    const isStore = isPrivateDir(dir) && isBelow && look(store)?.isDirectory() === true;
    if (!isStore || !(0,external_node_path_.isAbsolute)(workspace) || look(workspace)?.isDirectory() !== true)
        return 'gone';
    return (0,moved_files/* putBack */.pK)(workspace, store, (0,moved_files/* readMoves */.JY)(store), true).length === 0 ? 'removed' : 'refused';
}
function removeBelow(dir, name) {
    const parts = name.split(/[/\\]/);
    if (!isPrivateDir(dir) || parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0'))) {
        return 'refused';
    }
    let at = dir;
    for (const part of parts.slice(0, -1)) {
        at = (0,external_node_path_.join)(at, part);
        const stats = look(at);
        if (stats === undefined)
            return 'gone';
        if (!stats.isDirectory())
            return 'refused';
    }
    return removed((0,external_node_path_.join)(at, parts.at(-1) ?? ''));
}
function removeNamedFile(path) {
    const stats = look(path);
    if (stats === undefined)
        return 'gone';
    const isPrivate = process.platform === 'win32' || (stats.mode & 0o777) === 0o600;
    if (!stats.isFile() || !isOurs(stats) || !isPrivate)
        return 'refused';
    if (!readPlainFile(path, ENV_FILE_MARK.length)?.startsWith(ENV_FILE_MARK))
        return 'refused';
    return removed(path);
}
function removed(path) {
    if (look(path) === undefined)
        return 'gone';
    try {
        removeTree(path);
        return 'removed';
    }
    catch {
        return 'refused';
    }
}
function removeTree(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    }
    catch {
        openUp(path);
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    }
}
function openUp(path) {
    if (!look(path)?.isDirectory())
        return;
    (0,external_node_fs_.chmodSync)(path, 0o700);
    for (const name of (0,external_node_fs_.readdirSync)(path))
        openUp((0,external_node_path_.join)(path, name));
}
function endProcess(pid, startTime) {
    if (!Number.isSafeInteger(pid) || pid <= 1 || pid === process.pid || pid === process.ppid)
        return 'refused';
    const table = (0,proc/* processTable */.oI)(process.platform);
    const row = table.row(pid);
    if (row === undefined)
        return 'gone';
    if (row.startTime !== startTime)
        return 'refused';
    return table.kill({ pid, startTime }, 'SIGKILL') ? 'removed' : 'gone';
}

;// CONCATENATED MODULE: ./lib/host/files.js




const files_NO_FOLLOW = external_node_fs_.constants.O_NOFOLLOW ?? 0;
class LiveFiles {
    #world;
    #privateDir;
    constructor(world) {
        this.#world = world;
    }
    get privateDirMade() {
        return this.#privateDir;
    }
    privateDir() {
        if (this.#privateDir !== undefined)
            return this.#privateDir;
        const { tempDir, workspace } = this.#world;
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, '.git')) && isWithin(tempDir, workspace)) {
            throw new errors/* KeylessError */.FM('environment-unsafe', 'The temporary folder lies inside the repository.', {
                likely: `${tempDir} is below ${workspace}, where the agent and later steps read and publish files.`,
                fix: 'Set TMPDIR (on GitHub: leave RUNNER_TEMP alone) to a folder outside the checked-out repository.',
            });
        }
        try {
            this.#privateDir = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(tempDir, PRIVATE_PREFIX)));
        }
        catch (error) {
            throw new errors/* KeylessError */.FM('environment-unsafe', `No private folder could be made in ${tempDir}.`, {
                likely: `The system says ${error.code ?? 'no'}.`,
                fix: 'Make that folder writable for this user, or set TMPDIR to one that is.',
            });
        }
        this.#world.made(this.#privateDir);
        return this.#privateDir;
    }
    read(path, maxBytes) {
        if (maxBytes === undefined)
            return (0,external_node_fs_.readFileSync)(path, 'utf8');
        const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY);
        try {
            return readUpTo(file, maxBytes, path);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    exists(path) {
        return (0,external_node_fs_.existsSync)(path);
    }
    isLink(path) {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    }
    isPlainFile(path) {
        const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        return stats?.isFile() === true && stats.nlink === 1;
    }
    isWithin(path, folder) {
        return isWithin(path, folder);
    }
    writePrivate(path, content) {
        this.makePrivateDir((0,external_node_path_.dirname)(path));
        const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | files_NO_FOLLOW;
        const file = (0,external_node_fs_.openSync)(path, flags, 0o600);
        try {
            (0,external_node_fs_.writeFileSync)(file, content);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    makePrivateDir(path) {
        (0,external_node_fs_.mkdirSync)(path, { recursive: true, mode: 0o700 });
    }
    remove(path) {
        removeTree(path);
    }
    append(path, content) {
        const flag = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | files_NO_FOLLOW;
        const file = (0,external_node_fs_.openSync)(path, flag, 0o600);
        try {
            (0,external_node_fs_.appendFileSync)(file, content);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    size(path) {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.size ?? 0;
    }
}
function readUpTo(file, maxBytes, path) {
    const chunks = [];
    let left = maxBytes + 1;
    while (left > 0) {
        const chunk = Buffer.allocUnsafe(Math.min(left, 65_536));
        const size = (0,external_node_fs_.readSync)(file, chunk);
        if (size === 0)
            return Buffer.concat(chunks).toString('utf8');
        chunks.push(chunk.subarray(0, size));
        left -= size;
    }
    throw Object.assign(new Error(`EFBIG: more than ${maxBytes} bytes in '${path}'`), { code: 'EFBIG' });
}
function real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path ? path : (0,external_node_path_.join)(real(parent), (0,external_node_path_.basename)(path));
    }
}
function isWithin(path, folder) {
    const [inner, outer] = [real(path), real(folder)];
    return inner === outer || inner.startsWith(outer.endsWith(external_node_path_.sep) ? outer : outer + external_node_path_.sep);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/core/host.js
var core_host = __webpack_require__(8717);
// EXTERNAL MODULE: ./lib/kit/private-address.js
var private_address = __webpack_require__(7190);
;// CONCATENATED MODULE: ./lib/host/proxy.js
function isLoopback(hostname) {
    return /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname);
}
function isMetadata(hostname) {
    return /^(169\.254\.\d{1,3}\.\d{1,3}|\[fd00:ec2::\d{1,3}\]|metadata\.google\.internal\.?)$/i.test(hostname);
}
function supportsProxies(nodeVersion) {
    const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
    return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}
function proxyFor(url, env) {
    const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const variable = [name, name.toUpperCase()].find((spelling) => env[spelling]);
    if (variable === undefined || isLoopback(url.hostname) || isMetadata(url.hostname))
        return undefined;
    if (isExcepted(url, env.no_proxy || env.NO_PROXY || ''))
        return undefined;
    const address = httpAddress(env[variable] ?? '');
    return { variable, env: address === undefined ? undefined : { [name]: address } };
}
function httpAddress(value) {
    const address = value.includes('://') ? value : `http://${value}`;
    return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? address : undefined;
}
function isExcepted(url, list) {
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    const host = url.hostname.toLowerCase();
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, name = entry, onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
        if (onlyPort !== undefined && onlyPort !== port)
            return false;
        const suffix = name.replace(/^\*?\./, '');
        return host === suffix || host.endsWith(`.${suffix}`);
    });
}

;// CONCATENATED MODULE: ./lib/host/public-lookup.js

const PRIVATE_ADDRESS = 'ERR_PRIVATE_ADDRESS';
function publicLookup(hostname, options, answer) {
    Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 610, 19)).then(({ lookup }) => lookup(hostname, { ...options, all: true }, (error, found) => {
        if (error)
            return answer(error, []);
        if (found.some(({ address }) => (0,private_address/* addressKind */.Zu)(address) !== 'public'))
            return answer(privateAddress(), []);
        const [first] = found;
        if (options.all || !first)
            return answer(null, found);
        return answer(null, first.address, first.family);
    }));
}
function privateAddress() {
    return Object.assign(new Error('private address'), { code: PRIVATE_ADDRESS });
}

;// CONCATENATED MODULE: ./lib/host/http.js








const DEFAULT_MAX_BYTES = 1024 * 1024;
class EarlySockets {
    #waiting = new Map();
    given = new WeakSet();
    add(host, port, connect) {
        const key = `${host}:${port}`;
        if (this.#waiting.has(key))
            return;
        const socket = connect();
        socket.on('error', () => { });
        socket.unref();
        this.#waiting.set(key, socket);
    }
    take(options) {
        const key = `${options.host}:${options.port}`;
        const socket = this.#waiting.get(key);
        this.#waiting.delete(key);
        if (!socket || socket.destroyed || !socket.writable)
            return undefined;
        socket.ref();
        this.given.add(socket);
        return socket;
    }
    destroy() {
        for (const socket of this.#waiting.values())
            socket.destroy();
        this.#waiting.clear();
    }
}
class WarmHttpsAgent extends external_node_https_.Agent {
    early = new EarlySockets();
    warm(host, port) {
        const servername = (0,external_node_net_.isIP)(host) ? '' : host;
        const options = { host, port, servername, ALPNProtocols: ['http/1.1'], noDelay: true, keepAlive: true };
        this.early.add(host, port, () => super.createConnection(options));
    }
    createConnection(options, callback) {
        return this.early.take(options) ?? super.createConnection(options, callback);
    }
    destroy() {
        this.early.destroy();
        super.destroy();
    }
}
class WarmHttpAgent extends external_node_http_.Agent {
    early = new EarlySockets();
    warm(host, port) {
        this.early.add(host, port, () => super.createConnection({ host, port, noDelay: true, keepAlive: true }));
    }
    createConnection(options, callback) {
        return this.early.take(options) ?? super.createConnection(options, callback);
    }
    destroy() {
        this.early.destroy();
        super.destroy();
    }
}
const FAULTS = {
    ECONNREFUSED: ['refused', 'connection refused'],
    EHOSTUNREACH: ['refused', 'host unreachable'],
    ENETUNREACH: ['refused', 'network unreachable'],
    ECONNRESET: ['reset', 'connection reset'],
    EPIPE: ['reset', 'connection closed'],
    HPE_INVALID_EOF_STATE: ['reset', 'connection closed'],
    ETIMEDOUT: ['timeout', 'connection timed out'],
    ENOTFOUND: ['dns', 'name not found'],
    EAI_AGAIN: ['dns', 'name lookup failed'],
    EPROTO: ['tls', 'TLS handshake failed'],
    ERR_PRIVATE_ADDRESS: ['private-address', 'an address of a private network'],
    ERR_PROXY_TUNNEL: ['other', 'the proxy refused the tunnel'],
};
const TLS_CODE = /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA)/;
function classify(error, host) {
    const code = error.code ?? '';
    const [fault, words] = TLS_CODE.test(code)
        ? ['tls', 'the certificate is not trusted']
        : (FAULTS[code] ?? ['other', 'the request failed']);
    return new core_host/* HttpError */.j(fault, `${host}: ${words}${code ? ` (${code})` : ''}`);
}
class LiveHttp {
    #world;
    #https;
    #http;
    #proxied = new Map();
    #public = new Map();
    constructor(world) {
        this.#world = world;
    }
    async request(order) {
        const url = parse(order.url);
        const deadline = steadyMs() + order.timeoutMs;
        try {
            return await this.#once(order, url, deadline);
        }
        catch (error) {
            if (!(error instanceof StaleSocket))
                throw error;
            return await this.#once(order, url, deadline, true);
        }
    }
    warm(address) {
        try {
            const url = parse(address);
            if (proxyFor(url, this.#world.env))
                return;
            const secure = url.protocol === 'https:';
            const host = bareHost(url);
            if (secure)
                this.#directHttps().warm(host, url.port || '443');
            else
                this.#directHttp().warm(host, url.port || '80');
        }
        catch {
        }
    }
    agent(address, ask = { publicOnly: false }) {
        const url = parse(address);
        if (ask.publicOnly && (0,private_address/* isPrivateHost */.Sf)(url.hostname))
            throw classify(privateAddress(), url.host);
        const proxy = proxyFor(url, this.#world.env);
        if (proxy)
            return this.#throughProxy(proxy, url);
        if (ask.publicOnly)
            return this.#toPublic(url);
        return url.protocol === 'https:' ? this.#directHttps() : this.#directHttp();
    }
    close() {
        const agents = [this.#https, this.#http, ...this.#proxied.values(), ...this.#public.values()];
        for (const agent of agents)
            agent?.destroy();
        this.#https = undefined;
        this.#http = undefined;
        this.#proxied.clear();
        this.#public.clear();
    }
    #toPublic(url) {
        const known = this.#public.get(url.protocol);
        if (known)
            return known;
        const options = { keepAlive: true, lookup: publicLookup };
        const made = url.protocol === 'https:' ? new external_node_https_.Agent(options) : new external_node_http_.Agent(options);
        this.#public.set(url.protocol, made);
        return made;
    }
    #directHttps() {
        this.#https ??= new WarmHttpsAgent({ keepAlive: true });
        return this.#https;
    }
    #directHttp() {
        this.#http ??= new WarmHttpAgent({ keepAlive: true });
        return this.#http;
    }
    #throughProxy(proxy, url) {
        const { nodeVersion } = this.#world;
        if (!supportsProxies(nodeVersion)) {
            throw new errors/* KeylessError */.FM('runtime-too-old', `${proxy.variable} is set, and Node.js ${nodeVersion} cannot use it.`, {
                fix: `Use Node.js 22.21, 24.5 or newer, or add ${url.hostname} to NO_PROXY.`,
            });
        }
        if (proxy.env === undefined) {
            throw new errors/* KeylessError */.FM('input-invalid', `${proxy.variable} is not the address of an HTTP proxy.`, {
                fix: `${proxy.variable}: http://proxy.example.com:3128`,
            });
        }
        const options = { keepAlive: true, proxyEnv: proxy.env };
        const agent = this.#proxied.get(url.protocol) ?? (url.protocol === 'https:' ? new external_node_https_.Agent(options) : new external_node_http_.Agent(options));
        this.#proxied.set(url.protocol, agent);
        return agent;
    }
    #once(order, url, deadline, fresh = false) {
        const early = url.protocol === 'https:' ? this.#https?.early : this.#http?.early;
        const proxied = proxyFor(url, this.#world.env) !== undefined;
        const guarded = order.publicOnly === true && !proxied;
        if (guarded && (0,private_address/* isPrivateHost */.Sf)(url.hostname))
            return Promise.reject(classify(privateAddress(), url.host));
        const agent = (fresh || guarded) && !proxied ? false : this.agent(order.url);
        const headers = { 'user-agent': 'keyless-agent', ...order.headers };
        const send = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
        return new Promise((resolve, reject) => {
            const request = send(url, { method: order.method, headers, agent, ...(guarded ? { lookup: publicLookup } : {}) });
            const exchange = new Exchange(request, url.host, order.maxBytes ?? DEFAULT_MAX_BYTES);
            const timer = setTimeout(() => exchange.fail(new core_host/* HttpError */.j('timeout', `${url.host}: no answer within ${order.timeoutMs / 1000} s`)), Math.max(0, deadline - steadyMs()));
            const cancel = () => exchange.fail(this.#world.cancellation());
            this.#world.cancelled.addEventListener('abort', cancel, { once: true });
            exchange.done
                .catch((error) => {
                const reused = request.reusedSocket || (request.socket !== null && early?.given.has(request.socket));
                const stale = error instanceof core_host/* HttpError */.j && error.fault === 'reset' && reused && !exchange.answered;
                throw stale && !fresh ? new StaleSocket() : error;
            })
                .finally(() => {
                clearTimeout(timer);
                this.#world.cancelled.removeEventListener('abort', cancel);
            })
                .then(resolve, reject);
            request.end(order.body);
        });
    }
}
function steadyMs() {
    return Number(process.hrtime.bigint()) / 1e6;
}
class StaleSocket extends Error {
}
class Exchange {
    done;
    answered = false;
    #request;
    #host;
    #maxBytes;
    #reject = () => { };
    constructor(request, host, maxBytes) {
        this.#request = request;
        this.#host = host;
        this.#maxBytes = maxBytes;
        this.done = new Promise((resolve, reject) => {
            this.#reject = reject;
            request.on('response', (response) => {
                this.answered = true;
                this.#read(response, resolve);
            });
        });
        request.on('error', (error) => this.fail(classify(error, host)));
    }
    fail(error) {
        this.#reject(error);
        this.#request.destroy();
    }
    #read(response, resolve) {
        const chunks = [];
        let size = 0;
        response.on('data', (chunk) => {
            size += chunk.length;
            if (size > this.#maxBytes) {
                this.fail(new core_host/* HttpError */.j('too-large', `${this.#host}: the answer is longer than ${this.#maxBytes} bytes`));
                return;
            }
            chunks.push(chunk);
        });
        response.on('error', (error) => this.fail(classify(error, this.#host)));
        response.on('end', () => {
            resolve({
                status: response.statusCode ?? 0,
                headers: flatten(response.headers),
                body: Buffer.concat(chunks).toString('utf8'),
            });
        });
    }
}
function flatten(headers) {
    const flat = {};
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined)
            flat[name] = Array.isArray(value) ? value.join(', ') : value;
    }
    return flat;
}
function parse(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url?.protocol === 'https:' || url?.protocol === 'http:')
        return url;
    throw new core_host/* HttpError */.j('other', 'the address is not an http or https URL');
}
function bareHost(url) {
    return url.hostname.replace(/^\[(.*)\]$/, '$1');
}

;// CONCATENATED MODULE: ./lib/host/own-process.js
const OURS_ALONE = /^(ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)|ACTIONS_RUNTIME_(URL|TOKEN)|INPUT_.*)$/i;
function takeEnvironment() {
    const copy = Object.freeze({ ...process.env });
    for (const name of Object.keys(process.env))
        if (OURS_ALONE.test(name))
            delete process.env[name];
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    return copy;
}
function shutInspector() {
    if (process.platform !== 'win32' && !process.listeners('SIGUSR1').includes(ignore))
        process.on('SIGUSR1', ignore);
}
function ignore() { }
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const SAME_SIGNAL_MS = 500;
function watchSignals(giveBack) {
    const abort = new AbortController();
    let last;
    const heard = (signal) => {
        const at = performance.now();
        const repeated = last?.signal === signal && at - last.at < SAME_SIGNAL_MS;
        const first = last === undefined;
        last = { signal, at };
        if (first)
            abort.abort(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
        else if (!repeated) {
            giveBack();
            process.exit(signal === 'SIGINT' ? 130 : 143);
        }
    };
    for (const name of SIGNALS)
        process.on(name, heard);
    return {
        signal: abort.signal,
        release: () => {
            for (const name of SIGNALS)
                process.removeListener(name, heard);
        },
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/host/spawn.js


function spawnChild(order, platform) {
    const group = order.group === true && platform !== 'win32';
    const child = (0,external_node_child_process_.spawn)(order.file, order.args, {
        cwd: order.cwd,
        env: { ...order.env },
        detached: group,
        windowsHide: true,
        stdio: [stdinOf(order), 'pipe', 'pipe'],
    });
    if (child.stdin) {
        child.stdin.on('error', () => { });
        child.stdin.end(order.stdin);
    }
    const exit = exitOf(child);
    exit.catch(() => { });
    return {
        pid: child.pid ?? -1,
        stdin: child.stdin,
        stdout: child.stdout ?? emptyPipe(),
        stderr: child.stderr ?? emptyPipe(),
        exit,
        ended: endOf(child),
        kill: (signal) => signalTo(child, signal, group),
    };
}
function stdinOf(order) {
    if (order.stdin !== undefined)
        return 'pipe';
    return order.inheritStdin && !process.stdin.isTTY ? 'inherit' : 'ignore';
}
function endOf(child) {
    return new Promise((resolve) => {
        child.on('exit', (code, signal) => resolve({ code: code ?? undefined, signal: signal ?? undefined }));
    });
}
function exitOf(child) {
    return new Promise((resolve, reject) => {
        child.on('error', (error) => {
            if (child.pid === undefined)
                reject(error);
        });
        child.on('close', (code, signal) => resolve({ code: code ?? undefined, signal: signal ?? undefined }));
    });
}
function signalTo(child, signal, group) {
    if (child.pid === undefined)
        return false;
    if (!group)
        return child.kill(signal);
    try {
        return process.kill(-child.pid, signal);
    }
    catch {
        return false;
    }
}
function emptyPipe() {
    return new external_node_stream_.PassThrough().end();
}

;// CONCATENATED MODULE: ./lib/host/index.js













function programFolder() {
    const script = process.argv[1] ?? '';
    try {
        return (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(script));
    }
    catch {
        return (0,external_node_path_.dirname)(script);
    }
}
function createHost(options) {
    const { platform, env } = options;
    const out = host_open(options, options.log);
    const vault = new Vault();
    const files = new LiveFiles({
        tempDir: (platform.id === 'github' ? env.RUNNER_TEMP : undefined) || (0,external_node_os_.tmpdir)(),
        workspace: options.workspace ?? options.cwd,
        made: (dir) => voice.saveState(PRIVATE_DIR_STATE, dir),
    });
    const sinks = {
        log: (text) => out.write(`${text}\n`),
        append: (path, text) => files.append(path, text),
        random: (bytes) => (0,external_node_crypto_.randomBytes)(bytes).toString('hex'),
        redact: (text) => vault.redact(text),
        size: (path) => files.size(path),
        ownProcess: options.ownProcess ?? true,
    };
    const voice = platform.voice(env, sinks);
    const giveBack = (all) => giveBackLeases(files.privateDirMade, all);
    const interruption = watchSignals(() => void giveBack(true));
    shutInspector();
    const cancelled = interruption.signal;
    const http = new LiveHttp({
        env,
        nodeVersion: process.versions.node,
        cancelled,
        cancellation: () => cancellation(cancelled),
    });
    const passing = { stdout: vault.byteStream(), stderr: vault.byteStream() };
    return {
        env,
        platform: process.platform,
        arch: process.arch,
        nodeVersion: process.versions.node,
        cwd: options.cwd,
        self: [process.execPath, (0,external_node_path_.join)(programFolder(), 'cli.js')],
        now: () => Date.now(),
        sleep: (ms) => sleepUnless(cancelled, ms),
        random: sinks.random,
        http,
        files,
        spawn: (order) => spawnChild(order, process.platform),
        log: makeLog(out, vault, voice, options),
        voice,
        hide: (secret) => hide(secret, vault, voice),
        redact: sinks.redact,
        redactStream: () => vault.stream(),
        redactEvents: () => vault.eventStream(),
        lease: (lease) => recordLease(files.privateDir(), lease),
        atExit: (work) => {
            const end = () => {
                giveBack(true);
                work();
            };
            process.prependListener('exit', end);
            return () => process.removeListener('exit', end);
        },
        cancelled,
        passOn: (stream, bytes) => {
            const shown = bytes === 'end' ? passing[stream].end() : passing[stream].push(bytes);
            if (shown.length > 0)
                host_open(options, stream).write(shown);
        },
        close: ({ all = false, keep = false } = {}) => {
            http.close();
            interruption.release();
            return keep ? [] : giveBack(all);
        },
    };
}
function host_open(options, name) {
    const stream = options[name] ?? process[name];
    if (stream.listeners?.('error').includes(host_ignore) === false)
        stream.on?.('error', host_ignore);
    return stream;
}
function host_ignore() { }
const JWT = /^[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}$/;
function hide(secret, vault, voice) {
    const value = secret.reveal();
    const parts = JWT.test(value) ? value.split('.').map((part) => new core_secret/* Secret */.z(`part of ${secret.label}`, part)) : [];
    for (const hidden of [secret, ...parts]) {
        const before = vault.count;
        vault.hide(hidden);
        if (vault.count > before)
            voice.mask(hidden);
    }
}
function makeLog(out, vault, voice, options) {
    const colour = hasColour(out, options);
    const write = (text) => {
        if (colour)
            out.write(`${vault.redact(text)}\n`);
        else {
            const filter = (0,commands/* logFilter */.XK)({ push: (line) => vault.redact(line), end: () => '' });
            out.write(`${filter.push(text)}${filter.end()}\n`);
        }
    };
    const verbose = options.verbose ?? false;
    return {
        line: write,
        debug: (text) => {
            if (voice.debug)
                voice.debug(text);
            else if (verbose)
                write(text);
        },
        group: (title) => (voice.group ? voice.group(title) : write(title)),
        endGroup: () => voice.endGroup?.(),
        colour,
    };
}
function hasColour(out, { platform, env }) {
    return platform.id === 'shell' && out.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
function cancellation(signal) {
    return signal.reason === 'SIGTERM'
        ? new errors/* KeylessError */.FM('terminated', 'The run was ended by SIGTERM.')
        : new errors/* KeylessError */.FM('cancelled', 'The run was cancelled by SIGINT.');
}
function sleepUnless(signal, ms) {
    return new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(cancellation(signal));
        const stop = () => {
            clearTimeout(timer);
            reject(cancellation(signal));
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        }, ms);
        signal.addEventListener('abort', stop, { once: true });
    });
}
function giveBackLeases(dir, all) {
    if (dir === undefined)
        return [];
    const left = [];
    let holds = false;
    for (const lease of readLeases(dir).reverse()) {
        const named = lease.kind === 'path' && !isBelow(lease.path, dir);
        if (named && !all)
            continue;
        if (removeLeased(dir, lease) !== 'refused')
            continue;
        left.push(nameOf(lease));
        holds ||= lease.kind === 'moved';
    }
    if (holds)
        return left;
    if (removePrivateDir(dir) === 'refused')
        left.push(dir);
    return left;
}
function nameOf(lease) {
    if (lease.kind === 'process')
        return `process ${lease.pid}`;
    return lease.kind === 'path' ? lease.path : `files of ${lease.to} in ${lease.path}`;
}
function isBelow(path, dir) {
    return path.startsWith(`${dir}/`) || path.startsWith(`${dir}\\`) || !/^([/\\]|[A-Za-z]:)/.test(path);
}

;// CONCATENATED MODULE: ./lib/host/door.js






function liveDoor() {
    return {
        argv: process.argv.slice(2),
        env: takeEnvironment(),
        cwd: process.cwd(),
        createHost: createHost,
        giveBack: (path) => removeLeased((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), PRIVATE_PREFIX), { kind: 'path', path: (0,external_node_path_.resolve)(path) }),
        print: (text, to = 'stdout') => void process[to].write(text),
        stdin: () => (0,external_node_fs_.readFileSync)(0, 'utf8'),
    };
}


/***/ }),

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ readMoves),
/* harmony export */   WA: () => (/* binding */ moveAside),
/* harmony export */   gu: () => (/* binding */ takeOut),
/* harmony export */   m1: () => (/* binding */ writeMoves),
/* harmony export */   nY: () => (/* binding */ putStands),
/* harmony export */   pK: () => (/* binding */ putBack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const LIST = 'moves.json';
const LONGEST_LIST_BYTES = 16 * 1024 * 1024;
function writeMoves(store, moves) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(store, { recursive: true, mode: 0o700 });
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, LIST), 'wx', 0o600);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, JSON.stringify(moves));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function moveAside(root, store, moves) {
    for (const { path, kept } of moves) {
        if (kept === undefined)
            continue;
        if (!realParents(root, path))
            throw new Error(`ENOTDIR: a link is on the way to ${path}`);
        transfer((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, kept));
    }
}
function putStands(root, stands) {
    for (const { path, content, executable } of stands) {
        if (!realParents(root, path))
            throw new Error(`ENOTDIR: a link is on the way to ${path}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), content, { flag: 'wx' });
        if (executable)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), 0o755);
    }
}
function takeOut(root, path, to) {
    if (!realParents(root, path))
        throw new Error(`ENOTDIR: a link is on the way to ${path}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true, mode: 0o700 });
    transfer((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), to);
}
function putBack(root, store, moves, force = false) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(store).isDirectory())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(store, 0o700);
    }
    catch {
    }
    return moves.filter((move) => !isBack(root, store, move, force));
}
function readMoves(store) {
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, LIST);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (!stats.isFile() || stats.size > LONGEST_LIST_BYTES)
            return [];
        const list = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return Array.isArray(list) ? list.flatMap(soundMove) : [];
    }
    catch {
        return [];
    }
}
function soundMove(item) {
    const { path, kept } = (item ?? {});
    if (typeof path !== 'string' || !isSoundPath(path))
        return [];
    if (kept === undefined)
        return [{ path }];
    return typeof kept === 'string' && /^\d+$/.test(kept) ? [{ path, kept }] : [];
}
function isSoundPath(path) {
    const parts = path.split('/');
    return (parts.every((part) => part !== '' && part !== '.' && part !== '..' && !part.includes('\0')) && parts[0] !== '.git');
}
function isBack(root, store, { path, kept }, force) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    try {
        const stored = kept === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, kept);
        if (stored !== undefined && !isThere(stored))
            return true;
        if (stored === undefined && !realParents(root, path))
            return true;
        if (force)
            clearWay(root, path);
        if (!realParents(root, path))
            return false;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(place, { recursive: true, force: true });
        if (stored === undefined)
            return true;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), { recursive: true });
        transfer(stored, place);
        return true;
    }
    catch {
        return false;
    }
}
function isThere(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
function realParents(root, path) {
    const parents = path.split('/').slice(0, -1);
    return parents.every((_, at) => {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parents.slice(0, at + 1)), { throwIfNoEntry: false });
        return stats === undefined || stats.isDirectory();
    });
}
function clearWay(root, path) {
    const parents = path.split('/').slice(0, -1);
    parents.forEach((_, at) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parents.slice(0, at + 1));
        if (isThere(folder) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder).isDirectory())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder);
    });
}
function transfer(from, to) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        const part = `${to}.part`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(part, { recursive: true, force: true });
        copy(from, part);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(part, to);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(from, { recursive: true, force: true });
    }
}
function copy(from, to) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(from);
    if (stats.isSymbolicLink()) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(from), to);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lutimesSync)(to, stats.atime, stats.mtime);
        return;
    }
    if (stats.isDirectory()) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(to);
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(from))
            copy((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name));
    }
    else if (stats.isFile()) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, to);
    }
    else {
        throw new Error(`EINVAL: ${from} is no file, folder or link`);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, stats.mode & 0o7777);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(to, stats.atime, stats.mtime);
}


/***/ }),

/***/ 2334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function distance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                best = Math.min(best, rows[i - 2][j - 2] + 1);
            row.push(best);
        }
        rows.push(row);
    }
    return rows[a.length][b.length];
}
const SHORTEST_PART = 4;
function wholeOf(word, known) {
    const begun = word.length < SHORTEST_PART ? [] : known.filter((name) => name.startsWith(word));
    const parts = word.split('-');
    const held = known.filter((name) => name.length >= SHORTEST_PART && parts.includes(name));
    const fits = begun.length > 0 ? begun : held;
    return fits.length === 1 ? fits[0] : undefined;
}
function nearest(word, known) {
    const folded = word.toLowerCase().replaceAll('_', '-').slice(0, 64);
    let best;
    for (const name of known) {
        const far = distance(folded, name.toLowerCase());
        if (!best || far < best.far)
            best = { name, far };
    }
    if (best && best.far <= Math.max(2, Math.floor(folded.length / 3)))
        return best.name;
    return wholeOf(folded, known);
}


/***/ }),

/***/ 7190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ isPrivateHost),
/* harmony export */   Zu: () => (/* binding */ addressKind),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

const IPV4 = [
    ['0.0.0.0', 8, 'reserved'],
    ['10.0.0.0', 8, 'private'],
    ['100.64.0.0', 10, 'private'],
    ['127.0.0.0', 8, 'loopback'],
    ['168.63.129.16', 32, 'link-local'],
    ['169.254.0.0', 16, 'link-local'],
    ['172.16.0.0', 12, 'private'],
    ['192.0.0.0', 24, 'reserved'],
    ['192.0.2.0', 24, 'reserved'],
    ['192.88.99.0', 24, 'reserved'],
    ['192.168.0.0', 16, 'private'],
    ['198.18.0.0', 15, 'private'],
    ['198.51.100.0', 24, 'reserved'],
    ['203.0.113.0', 24, 'reserved'],
    ['224.0.0.0', 4, 'reserved'],
    ['240.0.0.0', 4, 'reserved'],
];
const IPV6 = [
    ['::1', 128, 'loopback'],
    ['::', 128, 'reserved'],
    ['fc00::', 7, 'private'],
    ['fec0::', 10, 'private'],
    ['fe80::', 10, 'link-local'],
    ['2001::', 23, 'reserved'],
    ['2001:db8::', 32, 'reserved'],
    ['3fff::', 20, 'reserved'],
    ['2000::', 3, 'public'],
];
const CARRIERS = [
    ['::ffff:0:0', 96, 12],
    ['64:ff9b::', 96, 12],
    ['2002::', 16, 2],
];
function addressKind(address) {
    const bare = address.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, '');
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(bare))
        return kindIn(IPV4, bytesOfIPv4(bare)) ?? 'public';
    if (!(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(bare))
        return 'reserved';
    const bytes = bytesOfIPv6(bare);
    const carrier = CARRIERS.find(([prefix, bits]) => startsWith(bytes, bytesOfIPv6(prefix), bits));
    if (carrier)
        return kindIn(IPV4, bytes.slice(carrier[2], carrier[2] + 4)) ?? 'public';
    return kindIn(IPV6, bytes) ?? 'reserved';
}
function isPrivateHost(hostname) {
    const bare = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(bare) || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(bare))
        return addressKind(bare) !== 'public';
    return /^(.*\.)?localhost$/i.test(bare);
}
function isLoopbackHost(hostname) {
    const bare = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
    return /^(.*\.)?localhost$/i.test(bare) || (((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(bare) || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(bare)) && addressKind(bare) === 'loopback');
}
function kindIn(ranges, bytes) {
    const parse = bytes.length === 4 ? bytesOfIPv4 : bytesOfIPv6;
    return ranges.find(([network, bits]) => startsWith(bytes, parse(network), bits))?.[2];
}
function startsWith(bytes, prefix, bits) {
    return prefix.every((byte, at) => {
        const compared = Math.min(8, Math.max(0, bits - at * 8));
        const mask = (0xff << (8 - compared)) & 0xff;
        return (byte & mask) === (bytes[at] & mask);
    });
}
function bytesOfIPv4(text) {
    return text.split('.').map(Number);
}
function bytesOfIPv6(text) {
    const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
    const [a = 0, b = 0, c = 0, d = 0] = dotted ? bytesOfIPv4(dotted[2]) : [];
    const plain = dotted ? `${dotted[1]}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}` : text;
    const [head = '', tail] = plain.split('::');
    const groups = (part) => (part === '' ? [] : part.split(':'));
    const [first, last] = [groups(head), groups(tail ?? '')];
    const gap = Array.from({ length: tail === undefined ? 0 : 8 - first.length - last.length }, () => '0');
    return [...first, ...gap, ...last].flatMap((group) => {
        const value = Number.parseInt(group, 16);
        return [value >> 8, value & 0xff];
    });
}


/***/ }),

/***/ 2629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ startTimeOf),
/* harmony export */   oI: () => (/* binding */ processTable)
/* harmony export */ });
/* unused harmony export descendants */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


function parseStat(pid, text) {
    const open = text.indexOf('(');
    const close = text.lastIndexOf(')');
    const fields = text.slice(close + 2).split(' ');
    const startTime = fields[19];
    if (open < 0 || startTime === undefined)
        return undefined;
    return {
        pid,
        parent: Number(fields[1]),
        group: Number(fields[2]),
        session: Number(fields[3]),
        startTime,
        name: text.slice(open + 1, close),
        zombie: fields[0] === 'Z' || fields[0] === 'X',
    };
}
function send(pid, signal) {
    try {
        return process.kill(pid, signal);
    }
    catch {
        return false;
    }
}
function folders() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc');
    }
    catch {
        return [];
    }
}
const linux = {
    everyMs: 250,
    list: () => {
        return folders()
            .filter((name) => /^\d+$/.test(name))
            .map((name) => linux.row(Number(name)))
            .filter((row) => row !== undefined);
    },
    carries: (pid, text) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/environ`, 'latin1').split('\0').includes(text);
        }
        catch {
            return false;
        }
    },
    folder: (pid) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(`/proc/${pid}/cwd`);
        }
        catch {
            return undefined;
        }
    },
    row: (pid) => {
        try {
            return parseStat(pid, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
        }
        catch {
            return undefined;
        }
    },
    kill: (row, signal) => linux.row(row.pid)?.startTime === row.startTime && send(row.pid, signal),
};
const PS = '/bin/ps';
const PS_LINE = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\w{3}\s+\w{3}\s+\d+\s+[\d:]+\s+\d{4})\s+(.*)$/;
function ps(args) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)(PS, args, {
            env: { LC_ALL: 'C' },
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            maxBuffer: 64 * 1024 * 1024,
            timeout: 5000,
        });
    }
    catch {
        return '';
    }
}
function parsePs(line) {
    const match = PS_LINE.exec(line);
    if (!match)
        return undefined;
    const [, pid, parent, group, state, started, command] = match;
    return {
        pid: Number(pid),
        parent: Number(parent),
        group: Number(group),
        session: 0,
        startTime: started.replaceAll(/\s+/g, ' '),
        name: command.split('/').at(-1).slice(0, 64),
        zombie: state.startsWith('Z'),
    };
}
const COLUMNS = 'pid=,ppid=,pgid=,state=,lstart=,comm=';
const bsd = {
    everyMs: 2000,
    list: () => ps(['-A', '-o', COLUMNS])
        .split('\n')
        .map(parsePs)
        .filter((row) => row !== undefined),
    carries: (pid, text) => ps(['-E', '-ww', '-o', 'command=', '-p', String(pid)])
        .split(/\s/)
        .includes(text),
    folder: () => undefined,
    row: (pid) => parsePs(ps(['-o', COLUMNS, '-p', String(pid)])),
    kill: (row, signal) => bsd.row(row.pid)?.startTime === row.startTime && send(row.pid, signal),
};
const none = {
    everyMs: undefined,
    list: () => [],
    carries: () => false,
    folder: () => undefined,
    row: () => undefined,
    kill: () => false,
};
function processTable(platform) {
    if (platform === 'linux')
        return linux;
    return platform === 'win32' ? none : bsd;
}
function startTimeOf(pid, platform) {
    return processTable(platform).row(pid)?.startTime;
}
function descendants(pid, rows) {
    const found = [];
    const open = [pid];
    for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
        for (const row of rows) {
            if (row.parent !== parent || found.includes(row))
                continue;
            found.push(row);
            open.push(row.pid);
        }
    }
    return found;
}


/***/ }),

/***/ 1619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   XK: () => (/* binding */ logFilter),
/* harmony export */   nK: () => (/* binding */ escapeStripper)
/* harmony export */ });
/* unused harmony export neutraliser */
function neutralise(text) {
    const stream = neutraliser();
    const out = stream.push(text);
    return out + stream.end();
}
function neutraliser() {
    return chain([new EscapeStripper(), new MarkerBreaker()]);
}
function logFilter(redactor) {
    return chain([new EscapeStripper(), redactor, new MarkerBreaker()]);
}
function escapeStripper() {
    return new EscapeStripper();
}
function chain(streams) {
    return {
        push: (text) => streams.reduce((passed, stream) => stream.push(passed), text),
        end: () => streams.reduce((passed, stream) => stream.push(passed) + stream.end(), ''),
    };
}
const ESCAPE_START = /[\u001b\u0080-\u009f]/;
class EscapeStripper {
    #state = 'text';
    push(text) {
        if (this.#state === 'text' && !ESCAPE_START.test(text))
            return text;
        let out = '';
        for (let i = 0; i < text.length; i++) {
            const character = text[i];
            const code = text.charCodeAt(i);
            const shown = this.#state === 'text' && code !== 0x1b && (code < 0x80 || code > 0x9f);
            if (shown || this.#step(code))
                out += character;
        }
        return out;
    }
    end() {
        this.#state = 'text';
        return '';
    }
    #step(code) {
        const before = this.#state;
        if (code === 0x0a || code === 0x0d) {
            this.#state = 'text';
            return true;
        }
        if (code === 0x1b) {
            this.#state = before === 'string' ? 'string-escape' : 'escape';
            return false;
        }
        if (code >= 0x80 && code <= 0x9f) {
            this.#state = afterC1(code);
            return false;
        }
        if (before === 'string') {
            if (code === 0x07)
                this.#state = 'text';
            return false;
        }
        if (before === 'control')
            return this.#control(code);
        return this.#escape(code, before);
    }
    #control(code) {
        if (code >= 0x20 && code <= 0x3f)
            return false;
        this.#state = 'text';
        return code < 0x40 || code > 0x7e;
    }
    #escape(code, before) {
        if (code >= 0x20 && code <= 0x2f) {
            this.#state = 'intermediate';
            return false;
        }
        const c1 = before !== 'intermediate' && code >= 0x40 && code <= 0x5f;
        this.#state = c1 ? afterC1(code + 0x40) : 'text';
        return code < 0x30 || code > 0x7e;
    }
}
function afterC1(code) {
    if (code === 0x9b)
        return 'control';
    return [0x90, 0x98, 0x9d, 0x9e, 0x9f].includes(code) ? 'string' : 'text';
}
const MARKER = /::(?=[A-Za-z])|##\[(?=[A-Za-z])|section_(?:start|end)(?=[:\s])/g;
const UNDECIDED = /(?::{1,2}|(?<=##)\[|(?<=section)_(?:s|st|sta|star|start|e|en|end)?)$/;
const CONTEXT = 7;
class MarkerBreaker {
    #context = '';
    #held = '';
    #lineStart = true;
    push(text) {
        if (text === '')
            return '';
        const from = this.#context.length;
        const whole = this.#context + this.#held + text;
        const to = this.#undecided(whole, from);
        const broken = this.#broken(whole, from, to);
        this.#lineStart = this.#startsLine(whole, from, to);
        this.#held = whole.slice(to);
        this.#context = whole.slice(Math.max(0, to - CONTEXT), to);
        return broken;
    }
    end() {
        const rest = this.#held;
        this.#held = '';
        this.#context = '';
        this.#lineStart = true;
        return rest;
    }
    #undecided(whole, from) {
        const found = UNDECIDED.exec(whole);
        if (found === null || found.index < from)
            return whole.length;
        if (whole[found.index] === ':' && !this.#startsLine(whole, from, found.index))
            return whole.length;
        return found.index;
    }
    #broken(whole, from, to) {
        let out = '';
        let at = from;
        for (const { 0: marker, index } of whole.matchAll(MARKER)) {
            const place = index + breakAt(marker);
            if (place < at || place >= to)
                continue;
            if (marker === '::' && !this.#startsLine(whole, from, index))
                continue;
            out += `${whole.slice(at, place)} `;
            at = place;
        }
        return out + whole.slice(at, to);
    }
    #startsLine(whole, from, at) {
        for (let i = at - 1; i >= from; i--) {
            if (whole[i] === '\n' || whole[i] === '\r')
                return true;
            if (!/\s/.test(whole[i]))
                return false;
        }
        return this.#lineStart;
    }
}
function breakAt(marker) {
    if (marker === '::')
        return 1;
    return marker === '##[' ? 2 : CONTEXT;
}


/***/ })

};
