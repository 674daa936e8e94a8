export const id = 7529;
export const ids = [7529];
export const modules = {

/***/ 1414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ checkLimits),
/* harmony export */   PX: () => (/* binding */ checkArguments),
/* harmony export */   RL: () => (/* binding */ checkSharedInputs),
/* harmony export */   ZA: () => (/* binding */ checkReadOnly)
/* harmony export */ });
/* harmony import */ var _kit_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2281);
/* harmony import */ var _tool_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4052);


const LONGEST_ARGUMENT_BYTES = 120 * 1024;
function checkSharedInputs(inputs, agent) {
    const turns = inputs.number('max-turns');
    if (turns !== undefined && (turns < 1 || !Number.isInteger(turns))) {
        inputs.fault('max-turns', `${turns} is not a whole number of turns.`, 'max-turns: 30');
    }
    const cost = inputs.number('max-cost-usd');
    if (cost !== undefined && cost <= 0) {
        inputs.fault('max-cost-usd', `${cost} US dollars buy nothing.`, 'max-cost-usd: 2.50');
    }
    for (const name of ['max-tokens', 'max-requests']) {
        const most = inputs.number(name);
        if (most === undefined || (most >= 1 && Number.isInteger(most)))
            continue;
        inputs.fault(name, `${most} is not a whole number above zero.`, `${name}: ${name === 'max-tokens' ? 2_000_000 : 200}`);
    }
    for (const name of ['agent-args', 'system-prompt', 'json-schema'])
        checkLength(inputs, name);
    checkSchema(inputs);
    if (!agent)
        return;
    checkAbilities(inputs, agent);
    checkPermissions(inputs, agent);
    for (const name of ['allowed-tools', 'denied-tools'])
        checkRules(inputs, name, agent);
}
function checkLimits(inputs, agent, held) {
    for (const [name, { grade }] of Object.entries(agent.abilities.limits)) {
        if (grade !== 'none' || held.includes(name) || !inputs.given(name))
            continue;
        inputs.fault(name, `${agent.name} has no way to hold it.`, `leave ${name} out (docs/agents.md lists the limits of each agent)`);
    }
}
function checkAbilities(inputs, agent) {
    if (inputs.given('mcp-config') && agent.abilities.mcp.length === 0) {
        inputs.fault('mcp-config', `${agent.name} knows no MCP servers.`, 'agent: claude-code   (or leave mcp-config out)');
    }
    for (const name of ['resume', 'keep-session']) {
        if (agent.abilities.session.length > 0 || !inputs.given(name))
            continue;
        inputs.fault(name, `${agent.name} cannot go on with an earlier session.`, `leave ${name} out`);
    }
}
function checkPermissions(inputs, agent) {
    const asked = inputs.text('agent-permissions');
    const held = asked && agent.abilities.permissions[asked];
    if (!held || !('refused' in held)) {
        if (asked === 'read-only' && inputs.given('mcp-config')) {
            inputs.fault('mcp-config', 'read-only means no MCP servers.', 'agent-permissions: edit   (or leave mcp-config out)');
        }
        return;
    }
    const others = Object.entries(agent.abilities.permissions).filter(([, how]) => !('refused' in how));
    inputs.fault('agent-permissions', `${agent.name} cannot hold ${asked}: ${held.refused}.`, others.length > 0 ? `agent-permissions: ${others.map(([name]) => name).join(' | ')}` : 'another agent');
}
function checkRules(inputs, name, agent) {
    for (const rule of (0,_tool_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .toolRules */ .q)(inputs.list(name))) {
        if (!rule.startsWith('-'))
            continue;
        inputs.fault(name, `"${rule.slice(0, 40)}" is a flag, not a tool.`, `${name}: ${agent.abilities.toolExample}`);
    }
}
function checkReadOnly(inputs, reading) {
    if (inputs.text('agent-permissions') !== 'read-only')
        return;
    for (const rule of (0,_tool_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .toolRules */ .q)(inputs.list('allowed-tools'))) {
        const tool = rule.split('(', 1)[0].trim();
        if (reading.includes(tool) || rule.startsWith('-'))
            continue;
        inputs.fault('allowed-tools', `read-only means no ${tool.slice(0, 40)}.`, `leave ${tool.slice(0, 40)} out   (or leave agent-permissions out: allowed-tools then names what it may do beyond reading)`);
    }
}
function checkLength(inputs, name) {
    const bytes = Buffer.byteLength(inputs.text(name) ?? '');
    if (bytes > LONGEST_ARGUMENT_BYTES) {
        inputs.fault(name, `It has ${bytes} bytes; an argument of a process holds at most ${LONGEST_ARGUMENT_BYTES}.`, `${name}: shorter (put long text into the task)`);
    }
}
function checkSchema(inputs) {
    const text = inputs.text('json-schema');
    if (text === undefined)
        return;
    try {
        const schema = JSON.parse(text);
        if (schema !== null && typeof schema === 'object' && !Array.isArray(schema))
            return;
        inputs.fault('json-schema', 'The schema is not a JSON object.', `json-schema: '{"type":"object","properties":{…}}'`);
    }
    catch {
        inputs.fault('json-schema', 'The schema is not JSON.', `json-schema: '{"type":"object","properties":{…}}'`);
    }
}
function checkArguments(inputs, allowed, refusals = {}) {
    const words = (0,_kit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitWords */ .y)(inputs.text('agent-args') ?? '');
    if (words === undefined) {
        inputs.fault('agent-args', 'A quote is opened and never closed.', 'agent-args: --flag "one value"');
        return;
    }
    const list = `leave it out, or use one of: ${Object.keys(allowed).join(', ') || '(none)'}`;
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        const flag = word.startsWith('--') ? word.split('=', 1)[0] : word;
        const known = Object.hasOwn(allowed, flag) ? allowed[flag] : undefined;
        const write = refusals[flag] ?? list;
        if (!word.startsWith('-')) {
            inputs.fault('agent-args', `Word ${at + 1} is no flag; it would become the prompt.`, 'task: …');
        }
        else if (known === undefined) {
            const shown = /^--?[A-Za-z][\w-]{0,40}$/.test(flag) ? flag : `Word ${at + 1}`;
            inputs.fault('agent-args', `${shown} is not among the arguments that are known to be harmless.`, write);
            if (!word.includes('=') && words[at + 1]?.startsWith('-') === false)
                at++;
        }
        else if (known === 'alone') {
            if (word.includes('='))
                inputs.fault('agent-args', `${flag} takes no value.`, `agent-args: ${flag}`);
        }
        else {
            const value = word.includes('=') ? word.slice(flag.length + 1) : words[++at];
            if (value === undefined || value.startsWith('-')) {
                inputs.fault('agent-args', `${flag} has no value.`, `agent-args: ${flag} …`);
            }
            else if (known instanceof RegExp && !known.test(value)) {
                inputs.fault('agent-args', `The value of ${flag} is not among those that are known to be harmless.`, write);
            }
        }
    }
}


/***/ }),

/***/ 6582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf),
/* harmony export */   n: () => (/* binding */ PRICES_OF)
/* harmony export */ });
const PRICES_OF = '2026-11';
const PRICES = {
    'claude-fable-5-1': [10, 0.25, 50],
    'claude-fable-5': [10, 1, 50],
    'claude-opus-5-5': [4, 0.2, 20],
    'claude-opus-5': [5, 0.5, 25],
    'claude-opus-4-8': [5, 0.5, 25],
    'claude-opus-4-7': [5, 0.5, 25],
    'claude-opus-4-6': [5, 0.5, 25],
    'claude-opus-4-5': [5, 0.5, 25],
    'claude-opus-4-1': [15, 1.5, 75],
    'claude-opus-4': [15, 1.5, 75],
    'claude-sonnet-5-5': [2, 0.1, 10],
    'claude-sonnet-5': [2, 0.2, 10],
    'claude-sonnet-4-6': [3, 0.3, 15],
    'claude-sonnet-4-5': [3, 0.3, 15],
    'claude-sonnet-4': [3, 0.3, 15],
    'claude-haiku-5-5': [0.5, 0.05, 2.5],
    'claude-haiku-4-5': [1, 0.1, 5],
    'gpt-6.2-astra': [8, 0.4, 40],
    'gpt-6.2-sol': [2, 0.1, 10],
    'gpt-6.1-sol': [2, 0.1, 10],
    'gpt-6-astra': [10, 1, 50],
    'gpt-6-sol': [2, 0.2, 10],
    'gpt-6-luna': [0.1, 0.01, 0.5],
    'gpt-5.6-sol': [4, 0.4, 20],
    'gpt-5.6': [4, 0.4, 20],
    'gpt-5.6-terra': [2, 0.2, 12],
    'gpt-5.6-luna': [0.2, 0.02, 1.2],
    'gpt-5.5': [5, 0.5, 30],
    'gpt-5.4': [2.5, 0.25, 15],
    'gpt-5.4-mini': [0.75, 0.075, 4.5],
    'gpt-5.4-nano': [0.2, 0.02, 1.25],
    'gpt-5.3-codex': [1.75, 0.175, 14],
    'gpt-5.2': [1.75, 0.175, 14],
    'gpt-5.1': [1.25, 0.125, 10],
    'gpt-5': [1.25, 0.125, 10],
    'gpt-5-mini': [0.25, 0.025, 2],
    'gpt-5-nano': [0.05, 0.005, 0.4],
    'gpt-4.1': [2, 0.5, 8],
    'gpt-4.1-mini': [0.4, 0.1, 1.6],
    'gpt-4o': [2.5, 1.25, 10],
    'gpt-4o-mini': [0.15, 0.075, 0.6],
    o3: [2, 0.5, 8],
    'o4-mini': [1.1, 0.275, 4.4],
    'gemini-3.8-flash': [0.75, 0.075, 3.75],
    'gemini-3.7-flash': [0.75, 0.075, 3.75],
    'gemini-3.6-flash': [0.75, 0.075, 3.75],
    'gemini-3.5-flash': [1.5, 0.15, 9],
    'gemini-3.5-flash-lite': [0.3, 0.03, 2.5],
    'gemini-3.1-pro-preview': [2, 0.2, 12],
    'gemini-3.1-flash-lite': [0.25, 0.025, 1.5],
    'gemini-3-flash-preview': [0.5, 0.05, 3],
    'gemini-2.5-pro': [1.25, 0.125, 10],
    'gemini-2.5-flash': [0.3, 0.03, 2.5],
    'gemini-2.5-flash-lite': [0.1, 0.01, 0.4],
};
const REGIONAL = 1.1;
const ONE_PRICE_EVERYWHERE = ['claude-opus-4-1', 'claude-opus-4', 'claude-sonnet-4'];
const BEDROCK = /^(?:(global|us-gov|us|eu|jp|au|apac|in|ca)\.)?(?:anthropic|openai)\./;
const BEFORE = /^(?:arn:[\w-]+:bedrock:[\w-]*:\d*:(?:inference-profile|foundation-model)\/|(?:.*\/)?publishers\/[\w-]+\/models\/|models\/|(?:anthropic|openai|google|azure|github-copilot)\/)/;
const BEHIND = [/\[1m\]$/, /-v\d+(?::\d+)*$/, /@(?:default|latest|\d+)$/, /-latest$/, /-\d{4}-\d\d-\d\d$/, /-\d{8}$/];
function costOf(model, usage) {
    const price = priceOf(model);
    if (!price)
        return undefined;
    const cached = Math.min(usage.cachedTokens ?? 0, usage.inputTokens);
    const [input, read, output] = price;
    return ((usage.inputTokens - cached) * input + cached * read + usage.outputTokens * output) / 1_000_000;
}
function priceOf(model) {
    const id = model.trim().toLowerCase().replace(BEFORE, '');
    const bedrock = BEDROCK.exec(id);
    const name = plainName(bedrock ? id.slice(bedrock[0].length) : id);
    const price = Object.hasOwn(PRICES, name) ? PRICES[name] : undefined;
    if (!price || !bedrock || bedrock[1] === 'global' || ONE_PRICE_EVERYWHERE.includes(name))
        return price;
    const [input, cached, output] = price;
    return [input * REGIONAL, cached * REGIONAL, output * REGIONAL];
}
function plainName(id) {
    const bare = BEHIND.reduce((name, end) => name.replace(end, ''), id);
    return bare.startsWith('claude-') ? bare.replaceAll('.', '-') : bare;
}


/***/ }),

/***/ 4052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ toolRules)
/* harmony export */ });
function toolRules(pieces) {
    const rules = [];
    let open = '';
    for (const piece of pieces) {
        open = open === '' ? piece : `${open}, ${piece}`;
        if (open.split('(').length > open.split(')').length)
            continue;
        rules.push(open);
        open = '';
    }
    return open === '' ? rules : [...rules, open];
}


/***/ }),

/***/ 1501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isBrokered)
/* harmony export */ });
/* unused harmony export BROKERED */
const BROKERED = [
    'anthropic',
    'bedrock',
    'bedrock-mantle',
    'vertex',
    'foundry',
    'openai',
    'azure-openai',
    'gemini',
    'gateway',
];
function isBrokered(backend) {
    return BROKERED.includes(backend);
}


/***/ }),

/***/ 2650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ taskWithSchema),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   Qz: () => (/* binding */ correctionTask),
/* harmony export */   a9: () => (/* binding */ schemaFault)
/* harmony export */ });
/* harmony import */ var _kit_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7806);

const MOST_FAULTS = 20;
const DEEPEST = 64;
const LONGEST_TEXT = 1_000_000;
const MOST_STARTS = 50;
const LONGEST_QUOTE = 100_000;
function schemaFault(schemaText) {
    let schema;
    try {
        schema = (0,_kit_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .RJ)(schemaText, DEEPEST);
    }
    catch (error) {
        const why = error instanceof _kit_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .StrictJsonError */ .U7 ? error.fault : 'syntax';
        return why === 'duplicate' ? 'A member name occurs twice.' : 'It is not JSON, or nested too deep.';
    }
    return faultIn(schema);
}
const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];
const VALUES = new Set(['const', 'enum', 'default', 'examples']);
function faultIn(node) {
    if (typeof node !== 'object' || node === null)
        return undefined;
    for (const [name, value] of Object.entries(node)) {
        if (VALUES.has(name))
            continue;
        if (name === 'type' && typeof value === 'string' && !TYPES.includes(value)) {
            return `"${value.slice(0, 40)}" is no type; there are ${TYPES.join(', ')}.`;
        }
        if (name === '$ref' && typeof value === 'string' && !value.startsWith('#')) {
            return 'A `$ref` leads to another document, which is not fetched.';
        }
        if (name === 'pattern' && typeof value === 'string' && !isPattern(value))
            return 'A `pattern` is no expression.';
        const below = faultIn(value);
        if (below)
            return below;
    }
    return undefined;
}
function isPattern(source) {
    try {
        new RegExp(source, 'u');
        return true;
    }
    catch {
        return false;
    }
}
function taskWithSchema(task, schemaText) {
    return `${task.trimEnd()}

Your final message must be one JSON value that is valid against this JSON schema:

${schemaText.trim()}

Answer with the JSON alone: no sentence before or after it, no code fence.
`;
}
function correctionTask(task, schemaText, answer, faults) {
    const quoted = answer.length > LONGEST_QUOTE ? `…${answer.slice(-LONGEST_QUOTE)}` : answer;
    return `The work below has been done already, but its answer does not have the form that was asked for. Do not do the work again: write the same answer in the right form.

What is wrong with it:
${faults.map((fault) => `- ${fault}`).join('\n')}

The answer so far, between the lines of equals signs:
==========
${quoted.trim()}
==========

The work it answers, between the lines of equals signs:
==========
${task.trim()}
==========

Your final message must be one JSON value that is valid against this JSON schema:

${schemaText.trim()}

Answer with the JSON alone: no sentence before or after it, no code fence.
`;
}
async function readAnswer(text, schemaText) {
    const check = await checker(schemaText);
    let faults;
    for (const piece of piecesOf(text.slice(-LONGEST_TEXT))) {
        const read = parse(piece);
        if (!read)
            continue;
        const wrong = check(read.value);
        if (wrong.length === 0)
            return { value: read.value };
        faults ??= wrong;
    }
    return { faults: faults ?? ['There is no JSON in it.'] };
}
function parse(piece) {
    try {
        return { value: (0,_kit_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .RJ)(piece, DEEPEST) };
    }
    catch {
        return undefined;
    }
}
async function checker(schemaText) {
    const { Validator } = await __webpack_require__.e(/* import() */ 4094).then(__webpack_require__.bind(__webpack_require__, 4094));
    const schema = JSON.parse(schemaText);
    const validator = new Validator(schema, draftOf(schema), false);
    return (value) => {
        const { valid, errors } = validator.validate(value);
        if (valid)
            return [];
        const exact = errors.filter(({ keyword }) => !['properties', 'items', '$ref', 'allOf'].includes(keyword));
        const told = (exact.length > 0 ? exact : errors).map(({ instanceLocation, error }) => {
            const place = instanceLocation.replace(/^#\/?/, '');
            return (place === '' ? error : `${place}: ${error}`).slice(0, 300);
        });
        return [...new Set(told)].slice(0, MOST_FAULTS);
    };
}
function draftOf(schema) {
    const named = typeof schema.$schema === 'string' ? schema.$schema : '';
    if (/draft-0?4/.test(named))
        return '4';
    if (/draft-0?[67]/.test(named))
        return '7';
    return named.includes('2019-09') ? '2019-09' : '2020-12';
}
function* piecesOf(text) {
    yield text;
    const fenced = [...text.matchAll(/^[ \t]*(```+|~~~+)[^\n]*\n([\s\S]*?)^[ \t]*\1/gm)].map(([, , inside]) => inside);
    yield* fenced.reverse();
    yield* bareValues(text).reverse();
}
function bareValues(text) {
    const values = [];
    let at = 0;
    for (let starts = 0; starts < MOST_STARTS; starts++) {
        const rest = text.slice(at).search(/[{[]/);
        if (rest < 0)
            break;
        const start = at + rest;
        const end = endOfValue(text, start);
        if (end !== undefined)
            values.push(text.slice(start, end));
        at = end ?? start + 1;
    }
    return values;
}
function endOfValue(text, start) {
    let depth = 0;
    let quoted = false;
    for (let at = start; at < text.length; at++) {
        const sign = text[at];
        if (quoted) {
            if (sign === '\\')
                at++;
            else if (sign === '"')
                quoted = false;
        }
        else if (sign === '"')
            quoted = true;
        else if (sign === '{' || sign === '[')
            depth++;
        else if ((sign === '}' || sign === ']') && --depth === 0)
            return at + 1;
    }
    return undefined;
}


/***/ }),

/***/ 1975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ brokerLimits),
/* harmony export */   o: () => (/* binding */ brokerCounts)
/* harmony export */ });
/* harmony import */ var _agents_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6582);
/* harmony import */ var _lifetime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4065);


function brokerCounts({ cloud, models }) {
    const nothing = { inputTokens: 0, outputTokens: 0, cachedTokens: 0 };
    return (0,_lifetime_js__WEBPACK_IMPORTED_MODULE_1__/* .hasBroker */ .W3)(cloud) && models.every((model) => (0,_agents_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .h)(model, nothing) !== undefined);
}
function brokerLimits(plan, inputs) {
    return {
        maxCostUsd: brokerCounts(plan) ? inputs.number('max-cost-usd') : undefined,
        maxTokens: inputs.number('max-tokens'),
        maxRequests: inputs.number('max-requests'),
    };
}


/***/ }),

/***/ 4877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ admission),
  _: () => (/* binding */ checkPrivilege)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
;// CONCATENATED MODULE: ./lib/privilege/checks/claims-context.js
const claimsContext = {
    id: 'claims-context',
    inspect({ identity, context }) {
        if (!identity)
            return [];
        const { claims } = identity;
        const pairs = [
            ['repository', claims.repository, context.repository],
            ['run_id', claims.run_id, context.runId],
            ['sha', claims.sha, context.sha],
        ];
        const differing = pairs.filter(([, claim, here]) => claim !== undefined && here !== undefined && !same(claim, here));
        if (differing.length === 0)
            return [];
        return [
            {
                id: 'identity-context',
                layer: 'identity',
                verdict: 'exceeded',
                severity: 'high',
                stops: true,
                title: `The identity token is not of this run: ${differing.map(([name]) => name).join(', ')} differs.`,
                detail: 'A token of another run was handed in, or the variables of this run were changed.',
                fix: 'Run the job again; on a self-hosted runner look for steps that set GITHUB_ variables.',
            },
        ];
    },
};
function same(claim, here) {
    return String(claim).toLowerCase() === here.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/privilege/checks/cloud-limits.js
const POLICY = 'aws-session-policy';
const cloudLimits = {
    id: 'cloud-limits',
    inspect({ planned, credential }) {
        const judged = planned.map((finding) => believe(finding, credential));
        const policyPlanned = planned.some(({ id }) => id === POLICY || id === 'aws-ambient-uncut');
        return credential?.cloud === 'aws' && !policyPlanned ? [...judged, MISSING_POLICY] : judged;
    },
};
function believe(finding, credential) {
    const claimed = finding.layer === 'cloud' && (finding.verdict === 'enforced' || finding.verdict === 'proved');
    if (!claimed)
        return finding;
    if (!credential)
        return { ...finding, verdict: 'unknown', title: `${finding.title} (not confirmed: nothing was exchanged)` };
    if (credential.confirmed.includes(finding.id))
        return finding;
    return finding.id === POLICY
        ? MISSING_POLICY
        : { ...finding, verdict: 'unknown', title: `${finding.title} (not confirmed)` };
}
const MISSING_POLICY = {
    id: POLICY,
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'high',
    stops: true,
    title: 'No session policy holds: the credential has every right of the role.',
    detail: 'The token endpoint did not confirm a session policy.',
    fix: 'Let keyless-agent do the exchange with role-to-assume, and leave inline-session-policy out.',
};

;// CONCATENATED MODULE: ./lib/privilege/believed-claims.js
function believedClaims(identity) {
    return identity && identity.trust !== 'unverified' ? identity.claims : {};
}

;// CONCATENATED MODULE: ./lib/privilege/checks/environment.js

const environment = {
    id: 'environment',
    inspect({ context, identity }) {
        if (context.platform !== 'github' || !identity || believedClaims(identity).environment !== undefined)
            return [];
        const repository = /^repo:[^:]+/.exec(identity.claims.sub ?? '')?.[0] ?? 'repo:<owner>/<repository>';
        return [
            {
                id: 'environment-none',
                layer: 'identity',
                verdict: 'exceeded',
                severity: 'low',
                title: 'The job is not bound to an environment.',
                detail: 'An environment brings branch rules and reviewers, and the trust policy can ask for it.',
                fix: `jobs:\n  agent:\n    environment: agent\nand in the trust policy:\n  "sub": "${repository}:environment:agent"`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/privilege/checks/identity-claims.js
const LONG_LIFE_SECONDS = 600;
const identityClaims = {
    id: 'identity-claims',
    inspect({ identity, audience }) {
        if (!identity)
            return [];
        const { claims } = identity;
        return [...audienceFindings(identity, audience), ...subjectFindings(claims), ...lifeFindings(claims)];
    },
};
function audienceFindings({ claims, trust }, asked) {
    if (asked === undefined)
        return [];
    const audiences = [claims.aud ?? []].flat();
    if (audiences.length === 1 && audiences[0] === asked) {
        if (trust === 'unverified')
            return [];
        const title = `The identity token is good for ${asked} only.`;
        return [{ id: 'identity-audience', layer: 'identity', verdict: 'enforced', severity: 'info', title }];
    }
    return [
        {
            id: 'identity-audience',
            layer: 'identity',
            verdict: 'exceeded',
            severity: 'high',
            stops: true,
            title: `The identity token is for ${audiences.join(', ') || 'no audience'}, asked for was ${asked}.`,
            detail: 'Whoever receives a token for several audiences can use it at all of them.',
            fix: `audience: ${asked}`,
        },
    ];
}
function subjectForm(sub) {
    const match = /^repo:([^/:]+)\/([^:]+):(environment:.+|pull_request|ref:.+)$/.exec(sub);
    if (!match)
        return { form: 'custom', immutable: false };
    const [, owner = '', name = '', tail = ''] = match;
    const immutable = /@\d+$/.test(owner) && /@\d+$/.test(name);
    if (tail === 'pull_request')
        return { form: 'pull-request', immutable };
    return { form: tail.startsWith('environment:') ? 'environment' : 'ref', immutable };
}
function subjectFindings(claims) {
    const sub = claims.sub ?? '';
    const { form, immutable } = subjectForm(sub);
    if (form === 'custom')
        return customFindings(sub);
    const findings = [];
    if (form === 'pull-request') {
        findings.push({
            id: 'identity-subject-pull-request',
            layer: 'identity',
            verdict: 'exceeded',
            severity: 'medium',
            title: 'The subject is the same for every pull request of the repository.',
            detail: 'A role that admits it admits any branch, with whatever workflow that branch carries.',
            fix: 'jobs:\n  agent:\n    environment: agent   # the subject then ends in :environment:agent',
        });
    }
    if (!immutable) {
        findings.push({
            id: 'identity-subject-name-only',
            layer: 'identity',
            verdict: 'exceeded',
            severity: 'low',
            title: 'The subject names owner and repository without their ids.',
            detail: 'A name that is given up can be taken by someone else; a condition on the ids still holds then.',
            fix: idCondition(claims),
        });
    }
    return findings;
}
function idCondition({ iss, repository_id: id }) {
    const provider = (iss ?? 'https://token.actions.githubusercontent.com').replace(/^https:\/\//, '');
    const value = typeof id === 'string' ? id : '<repository id>';
    return `Add to the trust policy's StringEquals:\n  "${provider}:repository_id": "${value}"`;
}
function customFindings(sub) {
    if (/(?:^|:)(?:repo|repository|repository_id|job_workflow_ref|project_path):/.test(sub))
        return [];
    const ownerOnly = /(?:^|:)(?:repository_owner|repository_owner_id|enterprise|enterprise_id):/.test(sub);
    return [
        {
            id: 'identity-subject-custom',
            layer: 'identity',
            verdict: ownerOnly ? 'exceeded' : 'unknown',
            severity: 'medium',
            title: ownerOnly
                ? 'The subject names the owner only: every repository of the owner has the same.'
                : 'The subject has a form that is not known here.',
            fix: 'Let the subject include repository_id (include_claim_keys of the OIDC customisation).',
        },
    ];
}
function lifeFindings({ exp, iat }) {
    if (exp === undefined || iat === undefined || exp - iat <= LONG_LIFE_SECONDS)
        return [];
    return [
        {
            id: 'identity-lifetime',
            layer: 'identity',
            verdict: 'exceeded',
            severity: 'medium',
            title: `The identity token lives ${Math.round((exp - iat) / 60)} minutes; five are usual.`,
            detail: 'Whoever reads it can exchange it for as long.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/privilege/checks/isolation.js
const isolation = {
    id: 'isolation',
    inspect({ command, agent }, host) {
        if (command === 'doctor' || command === 'check')
            return [];
        const facts = agent?.isolation;
        const delivery = agent?.delivery ?? 'environment';
        if (facts?.mode === 'namespace')
            return [held(facts, delivery)];
        if (facts?.mode === 'user')
            return [facts.ownNetwork ? held(facts, delivery) : otherUser(facts, delivery)];
        return [loose(facts, command, delivery, host)];
    },
};
const HOLDS = {
    broker: 'It holds no credential: requests go through our broker.',
    source: 'It can ask our address on this machine for the credential, and holds it then.',
    environment: 'It holds the credential itself.',
};
function gets(delivery) {
    return delivery !== 'broker';
}
function held({ mode, allowHosts }, delivery) {
    const hosts = allowHosts.length === 0
        ? 'Nothing but our own ports can be reached.'
        : `Reachable beside our own ports: ${allowHosts.join(', ')}.`;
    return {
        id: mode === 'user' ? 'isolation-user' : 'isolation-namespace',
        layer: 'agent',
        verdict: gets(delivery) ? 'exceeded' : 'enforced',
        severity: gets(delivery) ? 'low' : 'info',
        title: gets(delivery)
            ? 'The agent is kept from the job, but not from the credential.'
            : 'The agent has processes, files and a network of its own, and no credential.',
        detail: `${HOLDS[delivery]} ${hosts}`,
        ...(gets(delivery) && { fix: NARROW }),
    };
}
function otherUser({ refused }, delivery) {
    return {
        id: 'isolation-user',
        layer: 'agent',
        verdict: 'exceeded',
        severity: 'low',
        title: 'The agent is another user, on the network of this machine.',
        detail: [
            `${HOLDS[delivery]} It reaches what this machine reaches, services on loopback and cloud metadata included.`,
            ...(refused ? [`Own namespaces could not be had: ${refused}.`] : []),
        ].join(' '),
        fix: 'A runner that allows namespaces: a machine instead of a container, or a container with --privileged or --cap-add SYS_ADMIN and no seccomp filter.',
    };
}
function loose(facts, command, delivery, host) {
    const reachable = [
        ...(host.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ? ['the variables that ask for identity tokens (in /proc)'] : []),
        ...(host.files.exists('/usr/bin/sudo') ? ['sudo, if the user may use it'] : []),
        ...(host.files.exists('/var/run/docker.sock') ? ['the docker socket'] : []),
        ...(delivery === 'broker' ? ["our own memory, with the broker's credential"] : []),
    ];
    const what = reachable.length > 0 ? `: ${reachable.join(', ')}` : '';
    return {
        id: 'isolation-none',
        layer: 'agent',
        verdict: 'exceeded',
        severity: 'medium',
        title: command === 'run'
            ? 'The agent runs as the same user as the rest of the job.'
            : 'Whatever uses the credential runs as the same user as the rest of the job.',
        detail: [
            `It can read what that user can read${what}.`,
            ...(facts?.refused ? [`Nothing stronger could be had: ${facts.refused}.`] : []),
        ].join(' '),
        fix: facts?.refused
            ? 'A runner with Linux that allows namespaces or sudo; and nothing else in the job worth reading: only id-token: write and contents: read, no other secrets.'
            : 'Give the job nothing else worth reading: only id-token: write and contents: read, no other secrets.',
    };
}
const NARROW = 'An agent and a backend that take the broker; and a role or account that can do no more than call models.';

;// CONCATENATED MODULE: ./lib/privilege/checks/ref-protection.js

const ON_A_REF = new Set([
    'push',
    'workflow_dispatch',
    'repository_dispatch',
    'schedule',
    'release',
    'create',
    'dynamic',
]);
const refProtection = {
    id: 'ref-protection',
    inspect(subject) {
        const { context, identity } = subject;
        if (context.platform !== 'github' || !ON_A_REF.has(context.event ?? ''))
            return [];
        const isProtected = protection(subject);
        if (isProtected === true)
            return [];
        if (isProtected === undefined) {
            const title = 'Whether the branch is protected could not be told.';
            return [{ id: 'ref-protection-unknown', layer: 'job', verdict: 'unknown', severity: 'low', title }];
        }
        return [
            {
                id: 'ref-unprotected',
                layer: 'job',
                verdict: 'exceeded',
                severity: believedClaims(identity).environment === undefined ? 'medium' : 'low',
                title: `${context.ref ?? 'The branch'} is not protected.`,
                detail: 'Whoever may push to it can change this workflow and use its identity.',
                fix: 'Protect the branch (Settings → Rules), or let the trust policy name a protected branch or an environment only.',
            },
        ];
    },
};
function protection({ context, identity }) {
    const claim = believedClaims(identity).ref_protected;
    if (claim === 'true' || claim === 'false')
        return claim === 'true';
    return context.refProtected;
}

;// CONCATENATED MODULE: ./lib/privilege/checks/runner.js
const runner = {
    id: 'runner',
    inspect({ context }, host) {
        const findings = [];
        if (context.runner === 'self-hosted')
            findings.push(SELF_HOSTED);
        if (context.runner === 'unknown' && context.platform === 'github')
            findings.push(UNKNOWN);
        if (context.debug || isOn(host.env.RUNNER_DEBUG) || isOn(host.env.ACTIONS_STEP_DEBUG))
            findings.push(DEBUG);
        return findings;
    },
};
function isOn(value) {
    return value === '1' || value === 'true';
}
const SELF_HOSTED = {
    id: 'runner-self-hosted',
    layer: 'job',
    verdict: 'exceeded',
    severity: 'medium',
    title: 'The runner is self-hosted: what earlier jobs left there can reach this one, and the reverse.',
    detail: 'Such a machine often has a role or keys of its own, which an agent can find.',
    fix: 'Use a hosted runner, or one that is thrown away after each job (--ephemeral) and has no role of its own.',
};
const UNKNOWN = {
    id: 'runner-unknown',
    layer: 'job',
    verdict: 'unknown',
    severity: 'low',
    title: 'Whether the runner is hosted or self-hosted could not be told.',
};
const DEBUG = {
    id: 'debug-logging',
    layer: 'job',
    verdict: 'exceeded',
    severity: 'medium',
    title: 'Debug logging is on: other steps and the runner print more than they should.',
    detail: 'What we print is redacted; what they print is not ours.',
    fix: 'Delete the variables ACTIONS_STEP_DEBUG and ACTIONS_RUNNER_DEBUG, or run the job again without debug logging.',
};

;// CONCATENATED MODULE: ./lib/privilege/checks/trigger.js

const OPEN_EVENTS = new Set([
    'pull_request_target',
    'issue_comment',
    'issues',
    'workflow_run',
    'discussion',
    'discussion_comment',
    'pull_request_review_comment',
    'fork',
    'watch',
]);
const CHANGE_EVENTS = new Set(['pull_request', 'pull_request_target', 'pull_request_review', 'workflow_run']);
const trigger = {
    id: 'trigger',
    inspect({ context, identity }) {
        const { event, fork } = context;
        if (event === undefined)
            return [];
        if (fork === true)
            return [forkFinding(event)];
        if (OPEN_EVENTS.has(event)) {
            const gated = believedClaims(identity).environment !== undefined || (CHANGE_EVENTS.has(event) && fork === false);
            return [openFinding(event, gated)];
        }
        return CHANGE_EVENTS.has(event) && fork === undefined ? [originFinding(event)] : [];
    },
};
function forkFinding(event) {
    return {
        id: 'trigger-fork',
        layer: 'job',
        verdict: 'exceeded',
        severity: 'high',
        title: `The change comes from a fork (${event}), and yet the job may have an identity.`,
        detail: 'A stranger decides what the agent reads and which files of the repository it runs.',
        fix: 'jobs:\n  agent:\n    if: github.event.pull_request.head.repo.full_name == github.repository',
    };
}
function openFinding(event, gated) {
    return {
        id: 'trigger-untrusted',
        layer: 'job',
        verdict: 'exceeded',
        severity: gated ? 'medium' : 'high',
        title: `${event} can be caused by people without write access.`,
        detail: gated
            ? 'The environment (or the origin of the change) narrows it; what the agent reads may still be a stranger’s.'
            : 'Their text reaches an agent that holds a credential.',
        fix: 'Use pull_request, push, schedule or workflow_dispatch, or put an approval in between:\njobs:\n  agent:\n    environment: agent   # with required reviewers',
    };
}
function originFinding(event) {
    return {
        id: 'trigger-origin',
        layer: 'job',
        verdict: 'unknown',
        severity: 'medium',
        title: `Whether this ${event} comes from a fork could not be told.`,
        detail: 'The event file has no head repository.',
    };
}

;// CONCATENATED MODULE: ./lib/privilege/index.js










const CHECKS = [
    identityClaims,
    claimsContext,
    trigger,
    refProtection,
    environment,
    runner,
    isolation,
    cloudLimits,
];
async function inspectAll(subject, host, checks = CHECKS) {
    const found = await Promise.all(checks.map((check) => inspectOne(check, subject, host)));
    return found.flat();
}
async function inspectOne(check, subject, host) {
    try {
        return await check.inspect(subject, host);
    }
    catch {
        const title = `The check ${check.id} broke, so nothing is known from it.`;
        return [{ id: 'check-broken', layer: 'job', verdict: 'unknown', severity: 'medium', title }];
    }
}
function decide(findings, mode, threshold) {
    if (mode === 'warn' || mode === 'off')
        return undefined;
    const exceeding = findings.filter((finding) => exceeds(finding, threshold));
    const unknown = mode === 'strict' ? findings.filter(({ verdict }) => verdict === 'unknown') : [];
    const stopping = [...exceeding, ...unknown];
    if (stopping.length === 0)
        return undefined;
    const code = exceeding.length > 0 ? 'privilege-exceeded' : 'privilege-unknown';
    return new errors/* KeylessError */.FM(code, stopping.map(({ title }) => title).join(' '), {
        likely: [...new Set(stopping.map(({ detail }) => detail).filter((text) => text !== undefined))].join(' ') || undefined,
        fix: fixOf(stopping, exceeding.length > 0 ? 'warn' : 'enforce'),
        facts: { findings: stopping.map(({ id }) => id).join(', '), 'least-privilege': mode, threshold },
    });
}
function exceeds({ verdict, severity, stops }, threshold) {
    if (verdict === 'enforced' || verdict === 'proved')
        return false;
    return stops === true || (verdict === 'exceeded' && (0,finding/* reaches */.O)(severity, threshold));
}
function fixOf(stopping, weaker) {
    const fixes = stopping.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
    return [...new Set(fixes), `Or accept it knowingly: least-privilege: ${weaker}`].join('\n');
}

;// CONCATENATED MODULE: ./lib/flow/check-privilege.js

function admission(plan, identities, host) {
    return async (fresh) => {
        const { stop } = await checkPrivilege(plan, identities.last(), fresh, [], host);
        if (stop)
            throw stop;
    };
}
async function checkPrivilege(plan, identity, credential, more, host) {
    const { mode, threshold } = plan.privilege;
    if (mode === 'off')
        return { findings: [] };
    const findings = await inspectAll({
        command: plan.command,
        context: plan.context,
        identity,
        audience: plan.cloud.audience,
        credential,
        planned: [...plan.cloud.findings, ...(identity?.findings ?? []), ...(credential?.findings ?? []), ...more],
    }, host);
    return { findings, stop: decide(findings, mode, threshold) };
}


/***/ }),

/***/ 1625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ getIdentity)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/identity.js
var core_identity = __webpack_require__(3829);
;// CONCATENATED MODULE: ./lib/kit/subject.js
const GITHUB = /^repo:([^/@:]+)(?:@(\d+))?\/([^@:]+)(?:@(\d+))?:([^:]+)(?::([\s\S]+))?$/;
function parseGithubSubject(subject) {
    const match = GITHUB.exec(subject);
    if (!match)
        return undefined;
    const [, owner, ownerId, repository, repositoryId, kind, value] = match;
    return { owner: owner, ownerId, repository: repository, repositoryId, kind: kind, value };
}
function admits(pattern, subject) {
    const grammar = pattern
        .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '[\\s\\S]*')
        .replaceAll('?', '[\\s\\S]');
    return new RegExp(`^${grammar}$`).test(subject);
}
function whyRefused(actual, expected) {
    if (admits(expected, actual))
        return [];
    if (admits(expected.toLowerCase(), actual.toLowerCase())) {
        return ['They differ in upper and lower case only; every cloud compares them exactly.'];
    }
    if (admits(expected.replaceAll(/%3a/gi, ':'), actual.replaceAll(/%3a/gi, ':'))) {
        return ['They differ in `:` and `%3A` only: inside a value GitHub writes a colon as %3A.'];
    }
    const [is, wants] = [parseGithubSubject(actual), parseGithubSubject(expected)];
    if (!is || !wants) {
        return [
            is
                ? "The trust names a subject that is not in GitHub's default form."
                : 'The subject of this job follows a customised template.',
        ];
    }
    const reasons = [];
    if (is.repositoryId !== undefined && wants.repositoryId === undefined) {
        reasons.push('This repository has the immutable subject, with ids behind the names; the trust names the legacy form without them.');
    }
    else if (is.repositoryId === undefined && wants.repositoryId !== undefined) {
        reasons.push('This repository has the legacy subject without ids; the trust names the immutable form.');
    }
    if (is.owner !== wants.owner || is.repository !== wants.repository) {
        reasons.push(`The job belongs to ${is.owner}/${is.repository}, the trust admits ${wants.owner}/${wants.repository}.`);
    }
    if (is.kind !== wants.kind)
        reasons.push(kindDifference(is, wants));
    else if (is.value !== wants.value) {
        reasons.push(`The job's ${is.kind} is ${is.value ?? '(none)'}, the trust admits ${wants.value ?? '(none)'}.`);
    }
    return reasons.length > 0 ? reasons : ['The subjects are not the same.'];
}
function kindDifference(is, wants) {
    if (wants.kind === 'environment')
        return `The trust asks for the environment ${wants.value}; this job has none. Write: environment: ${wants.value}`;
    if (is.kind === 'environment')
        return `This job has the environment ${is.value}, which replaces the ${wants.kind} in its subject.`;
    if (is.kind === 'pull_request')
        return 'This is a pull request run; its subject names no branch.';
    return `The job's subject names a ${is.kind}, the trust a ${wants.kind}.`;
}

;// CONCATENATED MODULE: ./lib/flow/preflight.js



function preflight(identity, trustSubject) {
    const subject = identity.claims.sub ?? '';
    if (trustSubject === undefined)
        return;
    const reasons = whyRefused(subject, trustSubject);
    if (reasons.length === 0)
        return;
    throw new errors/* KeylessError */.FM('exchange-denied', 'The trust that trust-subject names does not admit this job; nothing was exchanged.', {
        likely: reasons.join(' '),
        fix: `In the trust, instead of  ${trustSubject}\nwrite                   ${subject}`,
        facts: (0,core_identity/* safeClaims */.P)(identity.claims),
    });
}

;// CONCATENATED MODULE: ./lib/flow/get-identity.js

function getIdentity(plan, host, trustSubject) {
    let last;
    const fetch = async () => {
        last = await plan.identity.get(plan.cloud.audience ?? '', host);
        preflight(last, trustSubject);
        return last;
    };
    let inFlight = plan.cloud.audience === undefined ? undefined : fetch();
    inFlight?.catch(() => undefined);
    return {
        next: () => {
            const token = inFlight ?? fetch();
            inFlight = undefined;
            return token;
        },
        last: () => last,
    };
}


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W3: () => (/* binding */ hasBroker),
/* harmony export */   XA: () => (/* binding */ lifetimeOf),
/* harmony export */   mc: () => (/* binding */ servesSdks),
/* harmony export */   p1: () => (/* binding */ standInFor),
/* harmony export */   sd: () => (/* binding */ lifetimeInHand)
/* harmony export */ });
/* harmony import */ var _broker_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1501);
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(662);


const A_DAY = 24 * 3600;
function hasBroker({ upstream, backend }) {
    return upstream !== undefined && (0,_broker_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isBrokered */ .z)(backend);
}
function lifetimeOf(cloud, identity, agent) {
    if (!hasBroker(cloud))
        return lifetimeInHand(cloud, identity, agent);
    const renews = isHadAgain(cloud, identity);
    return {
        delivery: 'broker',
        renews,
        seconds: renews ? Number.POSITIVE_INFINITY : cloud.lifeSeconds,
        says: renews ? 'renews itself in the broker' : lastsFor(cloud, whyOnce(cloud)),
    };
}
function lifetimeInHand(cloud, identity, agent) {
    const again = isHadAgain(cloud, identity);
    const reread = cloud.delivery !== undefined && agent.rereads[cloud.backend] === cloud.delivery;
    if (reread && again && cloud.delivery) {
        return {
            delivery: cloud.delivery,
            renews: true,
            seconds: Number.POSITIVE_INFINITY,
            says: `renews itself (${cloud.delivery})`,
        };
    }
    const delivery = reread && cloud.delivery === 'google-token-url' ? cloud.delivery : 'static';
    const why = again ? `${agent.id} reads it once` : whyOnce(cloud);
    return { delivery, renews: false, seconds: cloud.lifeSeconds, says: lastsFor(cloud, why) };
}
function isHadAgain({ renews }, identity) {
    return renews === 'always' || (renews === 'identity' && identity.renews);
}
function whyOnce({ renews }) {
    return renews === 'never' ? 'it is used as it was handed in' : 'no fresh identity token can be had';
}
function lastsFor({ lifeSeconds }, why) {
    return lifeSeconds > A_DAY ? 'until it is taken back' : `${(0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(lifeSeconds)}, not renewed: ${why}`;
}
function standInFor(credential, bearer) {
    const names = credential.parts.AccessKeyId ? ['BearerToken'] : Object.keys(credential.parts);
    const parts = Object.fromEntries(names.map((name) => [name, bearer]));
    return { ...credential, parts, expiresAt: undefined };
}
function servesSdks(delivery) {
    return delivery === 'google-token-url';
}


/***/ }),

/***/ 4333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vm: () => (/* binding */ contextOf),
  fL: () => (/* binding */ identityLine),
  qm: () => (/* binding */ leadsOut),
  Cs: () => (/* binding */ makePlan)
});

// UNUSED EXPORTS: isInside

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/agents/check-inputs.js
var check_inputs = __webpack_require__(1414);
// EXTERNAL MODULE: ./lib/agents/index.js + 1 modules
var agents = __webpack_require__(7358);
// EXTERNAL MODULE: ./lib/agents/prices.js
var prices = __webpack_require__(6582);
// EXTERNAL MODULE: ./lib/clouds/index.js + 33 modules
var clouds = __webpack_require__(2670);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/inputs.js
var core_inputs = __webpack_require__(662);
// EXTERNAL MODULE: ./lib/identity/index.js + 14 modules
var lib_identity = __webpack_require__(2763);
// EXTERNAL MODULE: ./lib/kit/git-dir.js
var git_dir = __webpack_require__(462);
// EXTERNAL MODULE: ./lib/kit/nearest.js
var nearest = __webpack_require__(2334);
// EXTERNAL MODULE: ./lib/kit/words.js
var words = __webpack_require__(2281);
// EXTERNAL MODULE: ./lib/process/environment.js
var environment = __webpack_require__(968);
// EXTERNAL MODULE: ./lib/process/isolation/allowed-hosts.js
var allowed_hosts = __webpack_require__(5868);
// EXTERNAL MODULE: ./lib/flow/answer-schema.js
var answer_schema = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/flow/budget.js
var budget = __webpack_require__(1975);
;// CONCATENATED MODULE: ./lib/flow/checkout-programs.js

const BETWEEN = /[\s;|&()<>"'`$={},]+/;
function programOfCheckout(words, place, host) {
    return words.find((word, at) => [word, ...word.split(BETWEEN)].some((part) => part !== '' && isOfCheckout(part, at === 0, place, host)));
}
function isOfCheckout(part, isFirst, place, host) {
    if (isFirst && !/[/\\]/.test(part))
        return false;
    return [place.workspace, place.workingDirectory, host.cwd].some((folder) => {
        const path = (0,external_node_path_.resolve)(folder, part);
        return isFile(path, host) && (isBelow(path, place.workspace) || host.files.isWithin(path, place.workspace));
    });
}
function isFile(path, host) {
    try {
        return host.files.isPlainFile(path) || host.files.isLink(path);
    }
    catch {
        return false;
    }
}
function isBelow(path, folder) {
    return (0,external_node_path_.resolve)(path).startsWith(`${(0,external_node_path_.resolve)(folder)}/`);
}

// EXTERNAL MODULE: ./lib/flow/lifetime.js
var lifetime = __webpack_require__(4065);
// EXTERNAL MODULE: ./lib/flow/mcp.js
var mcp = __webpack_require__(6432);
// EXTERNAL MODULE: ./lib/flow/repo/trust.js
var trust = __webpack_require__(7667);
// EXTERNAL MODULE: ./lib/flow/session.js + 1 modules
var session = __webpack_require__(6704);
// EXTERNAL MODULE: ./lib/core/secret.js
var secret = __webpack_require__(8563);
;// CONCATENATED MODULE: ./lib/flow/variable-names.js



function variableNames(plan, chosenModel) {
    const { cloud, agent, command } = plan;
    const parts = Object.fromEntries(cloud.parts.map((name) => [name, new secret/* Secret */.z(name, STAND_IN)]));
    const credential = { cloud: cloud.cloud, kind: '', parts, confirmed: [] };
    const leaves = command === 'auth' && plan.hasPost && (0,lifetime/* servesSdks */.mc)(cloud.delivery);
    const delivery = command === 'run' ? (0,lifetime/* lifetimeOf */.XA)(cloud, plan.identity, agent).delivery : 'static';
    const hasFile = cloud.delivery === 'google-token-url' && agent.rereads[cloud.backend] === cloud.delivery;
    const leadsToSource = delivery === 'broker' ? hasFile : delivery !== 'static';
    const source = leaves || leadsToSource
        ? { url: `http://127.0.0.1/${STAND_IN}`, bearer: new secret/* Secret */.z('loopback bearer', STAND_IN), command: [STAND_IN] }
        : undefined;
    const access = delivery === 'broker'
        ? cloud.access((0,lifetime/* standInFor */.p1)(credential, new secret/* Secret */.z('broker bearer', STAND_IN)), source, 'http://127.0.0.1')
        : cloud.access(credential, source);
    const names = command === 'run' ? launchNames(plan, access) : undefined;
    if (names && names.length > 0)
        return names.join(', ');
    return Object.keys({
        ...(command === 'auth' ? cloud.access(credential).env : {}),
        ...access.env,
        ...agent.environment(access, command === 'run' ? plan.model : chosenModel),
        ...access.files,
    }).join(', ');
}
const STAND_IN = 'standin0value';
function launchNames(plan, access) {
    const holds = (content) => (0,secret/* revealed */.D)(content).includes(STAND_IN);
    const order = {
        task: '',
        access,
        model: plan.model,
        permissions: plan.permissions,
        allowedTools: [],
        deniedTools: [],
        mcpServers: [],
        instructions: false,
        tidied: true,
        keepSession: false,
        command: plan.agentCommand,
        agentArgs: [],
        workingDirectory: plan.workingDirectory,
    };
    const root = (0,external_node_path_.join)(plan.workingDirectory, '..');
    try {
        const dirs = { home: (0,external_node_path_.join)(root, 'home'), config: (0,external_node_path_.join)(root, 'config'), temp: (0,external_node_path_.join)(root, 'tmp') };
        const { env, files, argv } = plan.agent.launch(order, dirs);
        const variables = Object.entries(env).filter(([name, value]) => name in access.env || holds(value));
        const written = files.filter(({ content }) => holds(content)).map(({ path }) => `a private ${(0,external_node_path_.basename)(path)}`);
        const asked = argv.some(holds) ? ['a command that prints the token'] : [];
        return [...new Set([...variables.map(([name]) => name), ...Object.keys(access.files ?? {}), ...written, ...asked])];
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/flow/make-plan.js





















const TASK_LIMIT_BYTES = 10 * 1024 * 1024;
const MCP_LIMIT_BYTES = 1024 * 1024;
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (!way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way));
}
function leadsOut(path, workspace, host) {
    return isInside(path, workspace) && !host.files.isWithin(path, workspace);
}
function readTask(inputs, command, workspace, host, { stdin = () => '', named }) {
    if (command !== 'run')
        return undefined;
    const given = ['task', 'task-file'].filter((name) => inputs.given(name));
    if (given.length === 0) {
        inputs.fault('task', '`run` needs a task.', 'task: Explain what changed in the last commit and list risks.');
        return undefined;
    }
    if (given.length === 2) {
        inputs.fault('task-file', 'Both `task` and `task-file` are given.', 'one of them: task: …  or  task-file: …');
        return undefined;
    }
    const file = inputs.text('task-file');
    if (file === undefined)
        return inputs.text('task');
    const known = named?.get(file);
    if (known !== undefined && known.trim() !== '')
        return known;
    if (file !== '-' && leadsOut((0,external_node_path_.resolve)(workspace, file), workspace, host)) {
        inputs.fault('task-file', `${file} is a link that leads out of the workspace; what it leads to would be shown to the model.`, 'task-file: .github/review-task.md   (the file itself)');
        return undefined;
    }
    try {
        const text = file === '-' ? stdin() : host.files.read((0,external_node_path_.resolve)(workspace, file), TASK_LIMIT_BYTES);
        if (text.trim() !== '')
            return text;
        inputs.fault('task-file', `${file} is empty.`, 'a file that holds the task');
    }
    catch (error) {
        const code = error.code;
        const why = code === 'EFBIG' ? 'is larger than 10 MB' : code === 'ENOENT' ? 'does not exist' : 'cannot be read';
        inputs.fault('task-file', `${file} ${why}.`, 'task-file: .github/review-task.md (relative to the workspace)');
    }
    return undefined;
}
const LONGEST_TIMEOUT = 24 * 24 * 3600;
function readTimeout(inputs) {
    const seconds = inputs.seconds('timeout') ?? 1800;
    if (seconds <= LONGEST_TIMEOUT)
        return seconds;
    inputs.fault('timeout', `${(0,core_inputs/* formatDuration */.a3)(seconds)} is longer than any job: at most 576h.`, 'timeout: 10m');
    return LONGEST_TIMEOUT;
}
function chooseAgent(inputs) {
    const id = inputs.text('agent') ?? '';
    const found = agents/* agents */.X.find((agent) => agent.id === id);
    if (found)
        return found;
    const ids = agents/* agents */.X.map((agent) => agent.id);
    const near = (0,nearest/* nearest */.p)(id, ids);
    const any = `agent: ${ids.join(' | ')}   (custom runs any command: agent-command)`;
    inputs.fault('agent', `There is no agent "${id}".`, near ? `agent: ${near}` : any);
    return undefined;
}
const AWS_LINES = ['role-to-assume: arn:aws:iam::123456789012:role/ci-agent', 'aws-region: us-east-1'];
const CLOUD_LINES = {
    bedrock: AWS_LINES,
    vertex: [
        'workload-identity-provider: projects/123456789012/locations/global/workloadIdentityPools/ci-pool/providers/github',
        'project-id: my-project',
    ],
    openai: ['openai-identity-provider-id: idp_abc123', 'openai-service-account-id: sa_abc123'],
    copilot: ['github-token: ${{ github.token }}'],
    codemie: ['base-url: https://codemie.example.com', 'audience: https://codemie.example.com'],
};
function chooseCloud(inputs, agent) {
    const asked = clouds/* CLOUDS */.J.filter((cloud) => cloud.asked(inputs));
    if (asked.length > 1) {
        const ids = asked.map((cloud) => cloud.id).join(' and ');
        inputs.fault('backend', `Inputs of two clouds are given: ${ids}.`, 'the inputs of one cloud only');
    }
    if (asked.length === 0) {
        const lines = agent.speaks.map((backend) => CLOUD_LINES[backend]).find((known) => known !== undefined) ?? AWS_LINES;
        inputs.fault(lines[0].split(':', 1)[0], 'No cloud is named: nothing says where the model is served.', [...lines, '(or the inputs of another cloud that this agent speaks to: docs/agents.md)'].join('\n'));
    }
    return asked[0];
}
function chooseBackend(inputs, agent, cloud, command, isKnown) {
    const wanted = inputs.text('backend');
    const offered = cloud?.offers ?? agent.speaks;
    const shared = offered.filter((backend) => agent.speaks.includes(backend));
    const others = command === 'run' ? [] : offered.filter((backend) => !shared.includes(backend));
    const common = [...shared, ...others];
    if (!isKnown)
        return wanted ?? offered[0];
    const served = wanted !== undefined && offered.includes(wanted) ? [wanted] : offered;
    const fitting = agents/* agents */.X.filter(({ speaks }) => served.some((backend) => speaks.includes(backend))).map(({ id }) => id);
    const otherwise = `agent: ${fitting.join(' | ')}   (or the inputs of a cloud that serves ${agent.speaks.join(', ')})`;
    const both = `${agent.id} speaks ${agent.speaks.join(', ')}; ${cloud?.id ?? 'no cloud'} offers ${offered.join(', ')}`;
    if (wanted !== undefined && !common.includes(wanted)) {
        inputs.fault('backend', `${wanted} is not possible here: ${both}.`, common.length > 0 ? `backend: ${common.join(' | ')}` : otherwise);
    }
    else if (common.length === 0) {
        inputs.fault('agent', `Agent and cloud have no backend in common: ${both}.`, otherwise);
    }
    return wanted ?? common[0] ?? agent.speaks[0];
}
function workingDirectory(inputs, workspace, host) {
    const path = (0,external_node_path_.resolve)(workspace, inputs.text('working-directory') ?? '.');
    if (!isInside(path, workspace) || leadsOut(path, workspace, host)) {
        inputs.fault('working-directory', 'The folder lies outside the workspace.', 'working-directory: services/api');
    }
    else if (!host.files.exists(path)) {
        inputs.fault('working-directory', `${(0,external_node_path_.relative)(workspace, path)} does not exist.`, 'working-directory: . (and check out first)');
    }
    return path;
}
function version(inputs) {
    const text = inputs.text('agent-version') ?? 'pinned';
    if (!/^(pinned|latest|\d+\.\d+\.\d+(-[\w.]+)?)$/.test(text)) {
        inputs.fault('agent-version', `"${text}" is not a version.`, 'agent-version: pinned   (or 2.1.329, or latest)');
    }
    return text;
}
function envFile(inputs, command, context, host) {
    if (command !== 'auth' || context.platform === 'github')
        return undefined;
    const given = inputs.text('env-file');
    if (given === undefined) {
        inputs.fault('env-file', 'Off GitHub `auth` needs a file to write to.', '--env-file "$XDG_RUNTIME_DIR/agent.env"');
        return undefined;
    }
    const path = (0,external_node_path_.resolve)(given);
    if (isInside(path, context.workspace) || host.files.isWithin(path, context.workspace)) {
        inputs.fault('env-file', 'The file would lie in the workspace, where it can be committed.', '--env-file "$XDG_RUNTIME_DIR/agent.env"');
    }
    else if (host.files.exists(path) || host.files.isLink(path)) {
        inputs.fault('env-file', `${path} exists already.`, `keyless-agent release --env-file "${path}"   (or another name)`);
    }
    return path;
}
function agentEnvFaults(agentEnv, host) {
    const dirs = { home: '', config: '', temp: '' };
    return (0,environment/* buildEnvironment */.AF)({ stepEnv: host.env, platform: host.platform, agentEnv, set: {}, dirs }).faults;
}
function lifeNotes(timeoutSeconds, lifetime, command) {
    if (command !== 'run' || lifetime.seconds <= 0 || timeoutSeconds <= lifetime.seconds)
        return [];
    return [
        `timeout (${(0,core_inputs/* formatDuration */.a3)(timeoutSeconds)}) is longer than the credential lasts (${lifetime.says}): the agent is ended before ` +
            `that, with what it has by then. Write timeout: ${(0,core_inputs/* formatDuration */.a3)(lifetime.seconds)} or give the credential a longer life.`,
    ];
}
function contextOf(platform, host) {
    const context = platform.context(host.env, host.cwd, (path) => host.files.exists(path) ? host.files.read(path) : undefined);
    const place = (0,git_dir/* gitPlace */.YM)(context.workspace);
    return place ? { ...context, checkout: (0,git_dir/* headOf */.Uo)(place) } : context;
}
async function makePlan(command, inputs, platform, host, surroundings = {}) {
    const { stdin = () => '', hasPost = false, named: namedFiles } = surroundings;
    const context = contextOf(platform, host);
    const listed = chooseAgent(inputs);
    const agent = await (listed ?? agents/* agents */.X[0]).load();
    const known = listed && agent;
    const task = readTask(inputs, command, context.workspace, host, surroundings);
    const timeoutSeconds = readTimeout(inputs);
    if (command === 'run')
        (0,check_inputs/* checkSharedInputs */.RL)(inputs, known);
    if (command === 'run' && known) {
        agent.check(inputs);
        (0,session/* checkResume */.sR)(inputs, agent, context.workspace, host);
    }
    if (command === 'run')
        checkAnswerSchema(inputs);
    const faults = [...(0,environment/* unsafeEnvironment */.G)(host.env), ...agentEnvFaults(inputs.list('agent-env'), host)];
    for (const fault of faults)
        inputs.fault(fault.input, fault.what, fault.write);
    const chosenCloud = chooseCloud(inputs, agent);
    const backend = chooseBackend(inputs, agent, chosenCloud, command, known !== undefined);
    const isSettled = !inputs.faults.some(({ input }) => input === 'agent' || input === 'backend');
    const region = inputs.text('aws-region');
    const chosen = inputs.text('model');
    const model = chosen ?? agent.defaultModel(backend, region) ?? '';
    if (command === 'run' && isSettled)
        checkModel(inputs, agent, backend, model);
    const isNamed = model !== '' && (command === 'run' || command === 'doctor' || chosen !== undefined);
    const named = isNamed ? [model] : [];
    const models = [...new Set([...named, ...inputs.list('allowed-models')])];
    const offer = {
        platform: platform.id,
        canMint: platform.canMint(host.env),
        idToken: (audience) => platform.idToken(audience, host, context),
        lifeSeconds: platform.idTokenSeconds,
        env: host.env,
        stdin,
        now: () => host.now(),
        read: (path, maxBytes) => namedFiles?.get(path) ?? host.files.read((0,external_node_path_.resolve)(host.cwd, path), maxBytes),
    };
    const identity = lib_identity/* IDENTITY_SOURCES */.c.map((source) => source.plan(inputs, offer)).find((plan) => plan !== undefined);
    const mcpServers = command === 'run'
        ? (0,mcp/* readMcpConfig */.JW)(inputs, {
            read: (path) => namedFiles?.get(path) ?? host.files.read((0,external_node_path_.resolve)(context.workspace, path), MCP_LIMIT_BYTES),
            kinds: agent.abilities.mcp,
            agent: agent.name,
            canMint: offer.canMint && identity?.id === 'ci-token',
        })
        : [];
    const cloud = chosenCloud?.plan(inputs, {
        backend,
        models,
        seconds: timeoutSeconds,
        context,
        identity,
        env: host.env,
    });
    const agentCommand = (0,words/* splitWords */.y)(inputs.text('agent-command') ?? '') ?? [];
    const folder = workingDirectory(inputs, context.workspace, host);
    if (command === 'run')
        checkPrograms(inputs, { agentCommand, mcpServers, folder, context }, host);
    const plan = {
        command,
        context,
        agent,
        agentVersion: version(inputs),
        agentCommand,
        backend,
        model,
        models,
        mcpServers,
        allowedTools: inputs.list('allowed-tools'),
        permissions: inputs.text('agent-permissions'),
        task,
        timeoutSeconds,
        workingDirectory: folder,
        agentEnv: inputs.list('agent-env'),
        privilege: {
            mode: (inputs.text('least-privilege') ?? 'enforce'),
            threshold: (inputs.text('least-privilege-threshold') ?? 'high'),
        },
        hasPost,
        envFile: envFile(inputs, command, context, host),
    };
    if (command === 'run')
        checkHold(inputs, { workspace: context.workspace, host });
    if (command === 'run' && isSettled && cloud)
        checkBudget(inputs, agent, { cloud, models }, known !== undefined);
    if (inputs.faults.length > 0 || !cloud || !identity) {
        throw new errors/* KeylessError */.FM('input-invalid', faultCount(inputs.faults.length), { faults: inputs.faults });
    }
    return {
        ...plan,
        identity,
        cloud,
        lines: planLines({ ...plan, identity, cloud }, inputs),
        notes: lifeNotes(timeoutSeconds, (0,lifetime/* lifetimeOf */.XA)(cloud, identity, agent), command),
    };
}
function faultCount(count) {
    return count === 1 ? 'One input needs a change.' : `${count} inputs need a change.`;
}
function planLines(plan, inputs) {
    const { context, cloud, agent } = plan;
    const lines = [
        { title: 'Command', value: plan.command },
        {
            title: 'Job',
            value: [context.repository, context.ref, context.event].filter(Boolean).join(' · ') || context.platform,
        },
        { title: 'Identity', value: identityLine(plan.identity, cloud) },
        ...cloud.says,
        { title: 'Least privilege', value: `${plan.privilege.mode}, threshold ${plan.privilege.threshold}` },
    ];
    const gets = { run: 'Agent gets', auth: 'Exports', exec: 'Command gets', doctor: undefined }[plan.command];
    if (gets)
        lines.push({ title: gets, value: variableNames(plan, inputs.text('model')) });
    if (plan.command === 'run') {
        lines.push({
            title: 'Agent',
            value: [agent.id, plannedVersion(plan)].filter(Boolean).join(' '),
        }, { title: 'Model', value: `${plan.model} (${plan.backend})${inputs.given('model') ? '' : ', the default'}` }, { title: 'Task', value: summarise(plan.task ?? '') }, { title: 'Folder', value: (0,external_node_path_.relative)(context.workspace, plan.workingDirectory) || '.' }, { title: 'May do', value: permissionLine(plan.agent, inputs) }, { title: 'Time limit', value: `${(0,core_inputs/* formatDuration */.a3)(plan.timeoutSeconds)} (hard)` }, ...limitLines(plan, inputs), ...plan.mcpServers.map((server) => ({ title: 'MCP server', value: (0,mcp/* describeMcpServer */.Nz)(server) })), { title: 'Credential lasts', value: (0,lifetime/* lifetimeOf */.XA)(cloud, plan.identity, agent).says });
    }
    return lines;
}
function plannedVersion({ agent, agentVersion }) {
    if (agent.install.kind === 'command')
        return undefined;
    return agentVersion === 'pinned' ? agent.install.version : agentVersion;
}
function checkPrograms(inputs, asked, host) {
    const { context, folder } = asked;
    if (!(0,trust/* fromBase */.sr)(context, inputs.text('repo-config')))
        return;
    const place = { workspace: context.workspace, workingDirectory: folder };
    const local = asked.mcpServers.filter((server) => server.kind === 'stdio');
    const commands = [
        { input: 'agent-command', words: asked.agentCommand },
        ...local.map(({ command, args }) => ({ input: 'mcp-config', words: [command, ...args] })),
    ];
    for (const { input, words } of commands) {
        const found = programOfCheckout(words, place, host);
        if (found === undefined)
            continue;
        inputs.fault(input, `"${found.slice(0, 80)}" names a file of the checkout; on this ${context.event} whoever wrote the change wrote it, and it would run beside the credential.`, 'a program outside the workspace, installed by an earlier step   (or repo-config: head, when everyone who can cause this event is trusted)');
    }
}
function checkAnswerSchema(inputs) {
    const text = inputs.text('json-schema');
    const fault = text === undefined || inputs.faults.some(({ input }) => input === 'json-schema') ? undefined : (0,answer_schema/* schemaFault */.a9)(text);
    if (fault)
        inputs.fault('json-schema', fault, `json-schema: '{"type":"object","properties":{…}}'   (one whole schema)`);
}
function checkModel(inputs, agent, backend, model) {
    if (model === '') {
        inputs.fault('model', `${agent.name} has no default model on ${backend}.`, 'model: …   (the id as this backend knows it)');
    }
}
function checkBudget(inputs, agent, plan, isKnown) {
    const brokered = (0,lifetime/* hasBroker */.W3)(plan.cloud);
    for (const name of ['max-tokens', 'max-requests']) {
        if (brokered || !inputs.given(name))
            continue;
        inputs.fault(name, `On ${plan.cloud.backend} the agent talks to the model by itself, and nobody counts.`, `leave ${name} out (docs/security.md lists the backends that go through the broker)`);
    }
    const isCounted = (0,budget/* brokerCounts */.o)(plan);
    if (isKnown)
        (0,check_inputs/* checkLimits */.J5)(inputs, agent, isCounted ? ['max-cost-usd'] : []);
    const { by, grade } = agent.abilities.limits['max-cost-usd'];
    const isOurs = by === 'us' && (grade !== 'none' || brokered);
    if (!isOurs ||
        isCounted ||
        !inputs.given('max-cost-usd') ||
        inputs.faults.some(({ input }) => input === 'max-cost-usd'))
        return;
    inputs.fault('max-cost-usd', `The price of ${plan.models.find((model) => (0,prices/* costOf */.h)(model, NOTHING_USED) === undefined)} is not known, so its cost cannot be counted.`, `${brokered ? 'max-tokens: 2000000' : 'max-turns: 30'}   (or a model of the price table in docs/agents.md)`);
}
const NOTHING_USED = { inputTokens: 0, outputTokens: 0, cachedTokens: 0 };
function checkHold(inputs, { workspace, host }) {
    for (const entry of inputs.list('allow-hosts')) {
        if ((0,allowed_hosts/* parseAllowed */.s)(entry))
            continue;
        const write = /^https?:/i.test(entry) ? new URL(entry.replace(/^\*\./, '')).host : 'registry.npmjs.org';
        inputs.fault('allow-hosts', `"${entry.slice(0, 80)}" is no host, host:port or *.host.`, `allow-hosts: ${write}`);
    }
    const ours = [host.env.RUNNER_TEMP, host.env.HOME, workspace].filter((path) => path !== undefined && path !== '');
    for (const entry of inputs.list('allow-paths')) {
        const path = (0,external_node_path_.resolve)(entry);
        const around = ours.find((folder) => isInside((0,external_node_path_.resolve)(folder), path));
        if (!(0,external_node_path_.isAbsolute)(entry)) {
            inputs.fault('allow-paths', `"${entry.slice(0, 80)}" is not absolute.`, `allow-paths: /home/runner/.cargo`);
        }
        else if (around !== undefined || /^\/(proc|sys|dev|run)(\/|$)/.test(path)) {
            inputs.fault('allow-paths', `${path.slice(0, 80)} holds more than tools.`, 'allow-paths: the folder of the tool itself');
        }
    }
}
function permissionLine(agent, inputs) {
    const asked = inputs.text('agent-permissions');
    const held = asked && agent.abilities.permissions[asked];
    const preset = held && 'by' in held ? `${asked} (${held.by})` : 'read';
    const tools = inputs.list('allowed-tools');
    const denied = inputs.list('denied-tools');
    return [
        preset,
        tools.length > 0 ? `and ${tools.join(', ')}` : '',
        denied.length > 0 ? `but not ${denied.join(', ')}` : '',
    ]
        .filter(Boolean)
        .join(' ');
}
function limitLines(plan, inputs) {
    const { agent } = plan;
    return ['max-turns', 'max-cost-usd', 'max-tokens', 'max-requests']
        .filter((name) => inputs.given(name))
        .map((name) => {
        const title = `Limit ${name}`;
        if (name !== 'max-turns' && (name !== 'max-cost-usd' || (0,budget/* brokerCounts */.o)(plan))) {
            return { title, value: `${inputs.text(name)} (hard, held by the broker)` };
        }
        const { grade, by } = agent.abilities.limits[name];
        return { title, value: `${inputs.text(name)} (${grade}, held by ${by === 'us' ? 'our count' : agent.id})` };
    });
}
function identityLine(identity, cloud) {
    const isUsed = cloud.audience !== undefined || cloud.renews === 'identity' || identity.id === 'ambient';
    if (!isUsed)
        return 'none is needed';
    return `${identity.says}${cloud.audience ? `, audience ${cloud.audience}` : ''}`;
}
function summarise(text) {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line.length > 120 ? `${line.slice(0, 117)}… (${text.length} characters)` : line;
}


/***/ }),

/***/ 6432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ readMcpConfig),
/* harmony export */   Nz: () => (/* binding */ describeMcpServer),
/* harmony export */   bj: () => (/* binding */ openMcpServers)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8563);
/* harmony import */ var _kit_private_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7190);
/* harmony import */ var _kit_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7806);



const INPUT = 'mcp-config';
const MOST_SERVERS = 20;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9-]|_(?!_|$)){0,62}$/;
const HEADER_NAME = /^[a-z0-9!#$%&'*+.^`|~-]+$/;
const HEADER_VALUE = /^[\t\x20-\x7e]*$/;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
const AUDIENCE = /^[\x21-\x7e]{1,255}$/;
const CONTROL = /[\0-\x1f\x7f]/;
const OWN_HEADERS = /^(host|connection|content-length|content-type|transfer-encoding|te|trailer|upgrade|expect|accept|accept-encoding|origin|cookie|proxy-.*|mcp-.*|last-event-id)$/;
const OPEN_HEADERS = /^(user-agent|accept-language|x-mcp-[a-z-]+|x-toolsets?|x-readonly)$/;
const EXAMPLE = `${INPUT}: '{"mcpServers":{"docs":{"type":"http","url":"https://mcp.example.com/mcp"}}}'`;
function readMcpConfig(inputs, offer) {
    const text = inputs.text(INPUT);
    if (text === undefined)
        return [];
    const tell = (what, write) => inputs.fault(INPUT, what, write);
    const json = text.trimStart().startsWith('{') ? text : readFile(text.trim(), offer, tell);
    const root = json === undefined ? undefined : parseRoot(json, tell);
    if (!root)
        return [];
    const entries = Object.entries(root);
    if (entries.length > MOST_SERVERS)
        tell(`It names ${entries.length} servers.`, `at most ${MOST_SERVERS} servers`);
    const servers = entries.slice(0, MOST_SERVERS).flatMap(([name, entry]) => readServer(name, entry, tell) ?? []);
    for (const server of servers)
        checkOffer(server, offer, tell);
    return servers;
}
function describeMcpServer(server) {
    if (server.kind === 'stdio')
        return `${server.name} (the program ${server.command})`;
    const token = server.audience === undefined ? '' : `, with an identity token for ${server.audience} alone`;
    return `${server.name} (${new URL(server.url).origin}${token})`;
}
async function openMcpServers(asked, mint, host) {
    const local = asked.filter((server) => server.kind === 'stdio');
    const remote = asked.filter((server) => server.kind === 'http');
    if (remote.length === 0)
        return { servers: local, notes: () => [], close: () => undefined };
    const { startMcpRelay } = await __webpack_require__.e(/* import() */ 2481).then(__webpack_require__.bind(__webpack_require__, 2481));
    const relay = await startMcpRelay(remote, mint, host);
    const relayed = relay.servers.map(({ name, url }) => ({ name, kind: 'http', url }));
    return { servers: [...relayed, ...local], notes: relay.notes, close: relay.close };
}
function checkOffer(server, { kinds, agent, canMint }, tell) {
    if (kinds.length > 0 && !kinds.includes(server.kind)) {
        const other = `a server with "type": "${kinds[0]}"`;
        tell(`${server.name}: ${agent} cannot be told of servers of the type ${server.kind}.`, other);
    }
    if (server.kind === 'http' && server.audience !== undefined && !canMint) {
        tell(`${server.name}: This job has no identity that could be minted for ${server.audience}.`, '"headers": {"Authorization": "…"}   (or a job with permissions: id-token: write)');
    }
}
function readFile(path, offer, tell) {
    try {
        return offer.read(path);
    }
    catch (error) {
        const code = error.code ?? 'unreadable';
        tell(`The file it names cannot be read (${code}).`, `${INPUT}: .github/mcp.json   (or the JSON itself)`);
        return undefined;
    }
}
function parseRoot(json, tell) {
    let value;
    try {
        value = (0,_kit_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .RJ)(json);
    }
    catch (error) {
        const twice = error instanceof _kit_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .StrictJsonError */ .U7 && error.fault === 'duplicate';
        tell(twice ? 'A name occurs twice in one object of its JSON.' : 'It is not JSON.', EXAMPLE);
        return undefined;
    }
    const root = isObject(value) ? value : {};
    const servers = root.mcpServers;
    if (!isObject(servers)) {
        tell('It has no object `mcpServers`.', EXAMPLE);
        return undefined;
    }
    for (const name of Object.keys(root).filter((key) => key !== 'mcpServers')) {
        tell(`Beside \`mcpServers\` it has ${shown(name)}.`, EXAMPLE);
    }
    return servers;
}
function readServer(name, entry, tell) {
    if (!NAME.test(name)) {
        tell(`${shown(name)} is no name for a server.`, 'letters, digits, - and single _, at most 63, such as "team-docs"');
    }
    const of = (what, write) => tell(`${NAME.test(name) ? name : shown(name)}: ${what}`, write);
    if (!isObject(entry)) {
        of('It is not an object.', `"${name}": {"type": "http", "url": "https://mcp.example.com/mcp"}`);
        return undefined;
    }
    const type = entry.type ?? (entry.command === undefined ? 'http' : 'stdio');
    if (type === 'sse') {
        of('The older SSE transport is not spoken.', '"type": "http" with the address of its streamable HTTP endpoint');
        return undefined;
    }
    if (type !== 'http' && type !== 'streamable-http' && type !== 'stdio') {
        of('Its type is not known.', '"type": "http"   or   "type": "stdio"');
        return undefined;
    }
    return type === 'stdio' ? readLocal(name, entry, of) : readRemote(name, entry, of);
}
function readRemote(name, entry, tell) {
    checkKeys(entry, ['type', 'url', 'headers', 'audience', 'allow-private'], tell);
    const allowed = entry['allow-private'] ?? false;
    if (typeof allowed !== 'boolean')
        tell('allow-private is not true or false.', '"allow-private": true');
    const allowPrivate = allowed === true;
    const url = readUrl(entry.url, allowPrivate, tell);
    const headers = readHeaders(entry.headers ?? {}, tell);
    const audience = readAudience(entry.audience, url, headers, tell);
    if (!url || !headers)
        return undefined;
    return { name, kind: 'http', url: url.href, headers, audience, allowPrivate };
}
function readUrl(value, allowPrivate, tell) {
    const write = '"url": "https://mcp.example.com/mcp"';
    if (typeof value !== 'string' || !URL.canParse(value) || CONTROL.test(value)) {
        tell('Its url is not an address.', write);
        return undefined;
    }
    const url = new URL(value);
    if (url.username !== '' || url.password !== '') {
        tell('Its url holds a user or password.', `${write}, "headers": {"Authorization": "…"}`);
        return undefined;
    }
    if (url.hash !== '') {
        tell('Its url ends in a fragment, which no server sees.', write);
        return undefined;
    }
    if (!(0,_kit_private_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrivateHost */ .Sf)(url.hostname)) {
        if (url.protocol === 'https:')
            return url;
    }
    else if (!allowPrivate) {
        tell(`${url.hostname} is an address of a private network.`, '"allow-private": true   (if it is meant)');
        return undefined;
    }
    else if (url.protocol === 'https:' || (url.protocol === 'http:' && (0,_kit_private_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackHost */ .cW)(url.hostname)))
        return url;
    tell('Its url is not https.', write);
    return undefined;
}
function readHeaders(value, tell) {
    const write = '"headers": {"X-Team": "payments"}';
    if (!isObject(value)) {
        tell('Its headers are not an object.', write);
        return undefined;
    }
    const headers = {};
    for (const [given, text] of Object.entries(value)) {
        const name = given.toLowerCase();
        if (!HEADER_NAME.test(name) || typeof text !== 'string' || !HEADER_VALUE.test(text)) {
            tell(`The header ${shown(given)} is malformed.`, write);
        }
        else if (OWN_HEADERS.test(name)) {
            tell(`The header ${shown(given)} belongs to the transport.`, `leave ${given} out`);
        }
        else if (text.includes('${')) {
            tell(`The header ${shown(given)} holds a variable, and none is filled in.`, `the value itself: ${INPUT} as JSON with \${{ secrets.… }} in the workflow`);
        }
        else if (Object.hasOwn(headers, name))
            tell(`The header ${shown(given)} occurs twice.`, write);
        else
            headers[name] = OPEN_HEADERS.test(name) || text === '' ? text : new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(`header ${name}`, text);
    }
    return headers;
}
function readAudience(value, url, headers, tell) {
    if (value === undefined)
        return undefined;
    const write = `"audience": "${url ? url.origin : 'https://mcp.example.com'}"`;
    if (typeof value !== 'string' || !AUDIENCE.test(value)) {
        tell('Its audience is not a text of 1 to 255 visible characters.', write);
        return undefined;
    }
    if (headers && Object.hasOwn(headers, 'authorization')) {
        tell('It has both an audience and a header Authorization.', `${write}   (or the header alone)`);
    }
    if (url && !namesHost(value, url.hostname)) {
        tell('Its audience does not name its own host: the server could use the token elsewhere.', `${write}   (and have the server accept that audience)`);
        return undefined;
    }
    return value;
}
function namesHost(audience, hostname) {
    if (audience.toLowerCase() === hostname)
        return true;
    const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/?#\\@]+)(?:[/?#]|$)/i.exec(audience)?.[1];
    return authority?.toLowerCase().replace(/:\d+$/, '') === hostname;
}
function readLocal(name, entry, tell) {
    checkKeys(entry, ['type', 'command', 'args', 'env'], tell);
    const command = readCommand(entry.command, tell);
    const args = entry.args ?? [];
    const env = entry.env ?? {};
    const isWords = Array.isArray(args) && args.every((word) => typeof word === 'string' && !word.includes('\0'));
    if (!isWords)
        tell('Its args are not a list of texts.', '"args": ["--read-only"]');
    const isEnv = isObject(env) && Object.entries(env).every(([key, text]) => VARIABLE.test(key) && typeof text === 'string');
    if (!isEnv)
        tell('Its env is not an object of names and texts.', '"env": {"LOG_LEVEL": "info"}');
    const holds = [...(isWords ? args : []), ...(isEnv ? Object.values(env) : [])];
    if (holds.some((text) => String(text).includes('${'))) {
        tell('Its args or env hold a variable, and none is filled in.', `the value itself: ${INPUT} as JSON`);
    }
    if (command === undefined || !isWords || !isEnv)
        return undefined;
    return { name, kind: 'stdio', command, args: args, env: env };
}
function readCommand(value, tell) {
    const write = '"command": "/usr/local/bin/docs-server", "args": ["--read-only"]';
    if (typeof value !== 'string' || value.trim() === '' || CONTROL.test(value)) {
        tell('Its command is missing.', write);
        return undefined;
    }
    if (value.startsWith('-') || (/\s/.test(value) && !/[/\\]/.test(value))) {
        tell('Its command is not one word.', write);
        return undefined;
    }
    if (/[/\\]/.test(value) && !/^(?:\/|[A-Za-z]:[/\\])/.test(value)) {
        tell('Its command is a path of the repository, which whoever changes the repository decides.', write);
        return undefined;
    }
    return value;
}
function checkKeys(entry, known, tell) {
    for (const key of Object.keys(entry).filter((name) => !known.includes(name))) {
        tell(`It has ${shown(key)}, which means nothing here.`, `one of: ${known.join(', ')}`);
    }
}
function shown(name) {
    return `"${name.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 40)}"`;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 7667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ modeFindings),
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   jO: () => (/* binding */ chooseMode),
/* harmony export */   sr: () => (/* binding */ fromBase),
/* harmony export */   wP: () => (/* binding */ isAnother)
/* harmony export */ });
/* unused harmony export hasEvent */
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
function isTrusted(context) {
    return isReviewed(context) && isItsOwn(context);
}
function isReviewed({ event, refProtected }) {
    return TRUSTED_EVENTS.includes(event ?? '') && refProtected === true;
}
function isItsOwn({ checkout, ref, sha }) {
    if (!checkout || sha === undefined || (checkout.commit === undefined && checkout.ref === undefined))
        return true;
    return checkout.commit === sha || (checkout.ref !== undefined && checkout.ref === ref);
}
function isAnother(context) {
    return isReviewed(context) && !isItsOwn(context);
}
function hasEvent({ event }) {
    return event !== undefined;
}
function fromBase(context, asked) {
    return hasEvent(context) && !isTrusted(context) && asked !== 'head';
}
function chooseMode(context, asked) {
    if (asked !== undefined)
        return asked;
    if (!hasEvent(context))
        return 'unread';
    return isTrusted(context) ? 'head' : 'base';
}
function modeFindings(context, mode) {
    if (mode !== 'head' || isTrusted(context) || !hasEvent(context))
        return [];
    return [
        {
            id: 'repo-config-head',
            layer: 'agent',
            verdict: 'exceeded',
            severity: 'medium',
            title: `repo-config: head on ${context.event}: whoever wrote the change instructs the agent.`,
            detail: 'AGENTS.md, CLAUDE.md and files named by inputs come from a ref that is not protected. They act as instructions, not as text under review.',
            fix: 'repo-config: base   (and fetch-depth: 2 at actions/checkout)',
        },
    ];
}


/***/ }),

/***/ 6704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sR: () => (/* binding */ checkResume),
  as: () => (/* binding */ keepSession),
  NR: () => (/* binding */ restoreSession)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/kit/file-tree.js


function copyFiles(order) {
    let files = 0;
    let bytes = 0;
    const visit = (name) => {
        const path = (0,external_node_path_.join)(order.from, name);
        const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (found?.isDirectory()) {
            for (const entry of (0,external_node_fs_.readdirSync)(path).sort())
                visit(`${name}/${entry}`);
            return;
        }
        if (!found?.isFile() || found.nlink > 1)
            return;
        files++;
        bytes += found.size;
        if (files > order.mostFiles || bytes > order.mostBytes)
            throw new RangeError('too many files, or too large ones');
        const content = (0,external_node_fs_.readFileSync)(path);
        const changed = order.change ? order.change(name, content) : content;
        if (changed === undefined)
            return;
        const target = (0,external_node_path_.join)(order.to, name);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true, mode: 0o700 });
        (0,external_node_fs_.writeFileSync)(target, changed, { mode: 0o600, flag: 'wx' });
    };
    for (const name of order.names)
        visit(name);
    return files;
}

;// CONCATENATED MODULE: ./lib/flow/session.js



const BOUNDS = { mostFiles: 5000, mostBytes: 256 * 1024 * 1024 };
const CARD = 'session.json';
const LONGEST_CARD_BYTES = 4096;
function checkResume(inputs, agent, workspace, host) {
    const folder = inputs.text('resume');
    if (folder === undefined || agent.abilities.session.length === 0)
        return;
    const write = 'resume: ${{ steps.first.outputs.session }}   (of a step with keep-session: true)';
    if (!(0,external_node_path_.isAbsolute)(folder))
        inputs.fault('resume', `"${folder}" is not an absolute path.`, write);
    else if (host.files.isWithin(folder, workspace)) {
        inputs.fault('resume', 'The folder lies in the workspace, where the change under review could have written it.', write);
    }
    else if (!readCard(folder, host))
        inputs.fault('resume', `${folder} holds no session of an earlier step.`, write);
    else if (readCard(folder, host)?.agent !== agent.id) {
        inputs.fault('resume', `The session is one of ${readCard(folder, host)?.agent}, not of ${agent.id}.`, write);
    }
}
function readCard(folder, host) {
    try {
        const card = JSON.parse(host.files.read((0,external_node_path_.join)(folder, CARD), LONGEST_CARD_BYTES));
        const { agent, sessionId } = card;
        const sound = typeof agent === 'string' && typeof sessionId === 'string' && /^\w[\w-]{0,99}$/.test(sessionId);
        return sound ? { agent, sessionId } : undefined;
    }
    catch {
        return undefined;
    }
}
const rootOf = (dirs) => (0,external_node_path_.join)(dirs.config, '..');
function restoreSession(folder, agent, dirs, host) {
    const card = readCard(folder, host);
    if (!card)
        throw new errors/* KeylessError */.FM('input-invalid', `${folder} holds no session of an earlier step.`);
    copyFiles({ from: (0,external_node_path_.join)(folder, 'files'), to: rootOf(dirs), names: agent.abilities.session, ...BOUNDS });
    return card.sessionId;
}
function keepSession(sessionId, agent, dirs, results, host) {
    if (sessionId === undefined)
        return { note: 'The agent told no session id: there is no session to keep.' };
    const path = (0,external_node_path_.join)(results, 'session');
    try {
        const kept = copyFiles({
            from: rootOf(dirs),
            to: (0,external_node_path_.join)(path, 'files'),
            names: agent.abilities.session,
            ...BOUNDS,
            change: (_name, content) => withoutSecrets(content, host),
        });
        if (kept === 0)
            return { note: 'The agent left no session behind: there is none to keep.' };
        host.files.writePrivate((0,external_node_path_.join)(path, CARD), JSON.stringify({ agent: agent.id, sessionId }));
        return { path };
    }
    catch (error) {
        host.files.remove(path);
        return {
            note: `The session could not be kept (${error.code ?? error.message}).`,
        };
    }
}
function withoutSecrets(content, host) {
    const text = content.toString('utf8');
    const redacted = host.redact(text);
    if (redacted === text)
        return content;
    return content.includes(0) ? undefined : Buffer.from(redacted);
}


/***/ }),

/***/ 462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ gitModules),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   YM: () => (/* binding */ gitPlace),
/* harmony export */   jF: () => (/* binding */ putIndexBack),
/* harmony export */   s$: () => (/* binding */ makeGitDir),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const LONGEST_CONFIG_BYTES = 4 * 1024 * 1024;
const CARRIED = /^\s*(autocrlf|eol|filemode|symlinks|ignorecase|precomposeunicode|longpaths|checkstat|trustctime)\s*=\s*([\w]+)\s*$/i;
function gitPlace(top) {
    const gitDir = gitDirOf(top);
    if (gitDir === undefined)
        return undefined;
    const common = readLine((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'commondir'));
    const commonDir = common === undefined ? gitDir : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, common);
    const config = readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'config')) ?? '';
    const core = /^\[core\]\s*$([^[]*)/im.exec(config)?.[1] ?? '';
    const settings = core.split('\n').flatMap((line) => {
        const [, name, value] = CARRIED.exec(line) ?? [];
        return name === undefined ? [] : [`${name} = ${value}`];
    });
    const format = /^\s*objectformat\s*=\s*sha256\s*$/im.test(config) ? 'sha256' : 'sha1';
    return { top, gitDir, commonDir, format, settings };
}
function gitDirOf(top) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git');
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stats?.isDirectory())
        return path;
    const said = stats?.isFile() ? readLine(path) : undefined;
    const named = said?.startsWith('gitdir: ') ? said.slice('gitdir: '.length) : undefined;
    if (named === undefined)
        return undefined;
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(named) ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, named);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dir, { throwIfNoEntry: false })?.isDirectory() ? dir : undefined;
}
function headOf({ gitDir, commonDir }) {
    const line = readLine((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'HEAD')) ?? '';
    if (/^[0-9a-f]{40,64}$/.test(line))
        return { commit: line };
    const ref = /^ref: (refs\/heads\/[^\0]+)$/.exec(line)?.[1];
    if (ref === undefined || ref.split('/').includes('..'))
        return {};
    const packed = readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'packed-refs'))?.split('\n') ?? [];
    const commit = readLine((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, ref)) ?? packed.find((row) => row.endsWith(` ${ref}`))?.split(' ')[0];
    return { ref, commit };
}
const MOST_FOLDERS = 2000;
const INSIDE = ['objects', 'refs', 'logs', 'hooks', 'info', 'lfs'];
function gitModules(commonDir) {
    const found = [];
    const waiting = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'modules')];
    for (let seen = 0; waiting.length > 0 && seen < MOST_FOLDERS; seen++) {
        const at = waiting.pop();
        const config = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, 'HEAD'), { throwIfNoEntry: false })?.isFile() && readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, 'config'));
        if (typeof config === 'string') {
            const worktree = /^\s*worktree\s*=\s*"?([^"\n]+?)"?\s*$/im.exec(config)?.[1];
            found.push({ gitDir: at, top: worktree === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, worktree) });
        }
        for (const name of foldersIn(at))
            if (!INSIDE.includes(name))
                waiting.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name));
    }
    return found;
}
function foldersIn(path) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true });
        return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    }
    catch {
        return [];
    }
}
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > LONGEST_CONFIG_BYTES ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
function readLine(path) {
    return readText(path)?.split('\n')[0]?.trim() || undefined;
}
function readIndex({ gitDir, commonDir }) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(gitDir).filter((name) => name === 'index' || name.startsWith('sharedindex.'));
    const files = Object.fromEntries(names.map((name) => [name, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, name))]));
    const times = Object.fromEntries(names.map((name) => [name, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, name)).mtimeMs / 1000]));
    return { files, times, exclude: readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'info', 'exclude')) ?? '' };
}
function putIndexBack({ gitDir }, index) {
    for (const name of Object.keys(index.files))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, name), { recursive: true, force: true });
    writeIndex(gitDir, index, 0o644);
}
function writeIndex(gitDir, { files, times }, mode) {
    for (const [name, bytes] of Object.entries(files)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, name);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, bytes, { mode, flag: 'wx' });
        const time = times[name];
        if (time !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(path, time, time);
    }
}
function makeGitDir(dir, place, index, { objects = [], ignored = [] } = {}) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(dir, { recursive: true, force: true });
    for (const name of ['', 'refs', 'objects', 'objects/info', 'info'])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { mode: 0o700, recursive: true });
    const write = (name, content) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), content, { mode: 0o600 });
    write('HEAD', 'ref: refs/heads/none\n');
    write('config', configOf(place));
    write('empty', '');
    write('objects/info/alternates', [...objects, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.commonDir, 'objects')].map((path) => `${path}\n`).join(''));
    write('info/attributes', '* !diff !filter !merge\n');
    write('info/exclude', [index?.exclude ?? '', ...ignored].map((line) => `${line}\n`).join(''));
    if (index)
        writeIndex(dir, index, 0o600);
    const shallow = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.commonDir, 'shallow');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(shallow, { throwIfNoEntry: false })?.isFile())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(shallow, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'shallow'));
}
function configOf({ format, settings }) {
    const extension = format === 'sha256' ? '[extensions]\n\tobjectFormat = sha256\n' : '';
    return `[core]
\trepositoryFormatVersion = ${format === 'sha256' ? 1 : 0}
\tbare = false
${settings.map((line) => `\t${line}\n`).join('')}\tfsmonitor = false
\tuntrackedCache = false
\tsplitIndex = false
\tsafecrlf = false
[gc]
\tauto = 0
[submodule]
\trecurse = false
[protocol]
\tallow = never
${extension}`;
}


/***/ }),

/***/ 5868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bare),
/* harmony export */   s: () => (/* binding */ parseAllowed)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

function parseAllowed(entry) {
    const [, wild, name, port = '443'] = /^(\*\.)?(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/.exec(entry.toLowerCase()) ?? [];
    if (name === undefined || (wild && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name)))
        return undefined;
    const host = bare(name);
    return { test: (to) => to.port === Number(port) && (wild ? to.host.endsWith(`.${host}`) : to.host === host) };
}
const bare = (host) => host.toLowerCase().replaceAll(/^\[|\]$|\.$/g, '');


/***/ })

};
