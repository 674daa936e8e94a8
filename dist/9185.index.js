export const id = 9185;
export const ids = [9185];
export const modules = {

/***/ 1414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    for (const name of ['agent-args', 'system-prompt', 'json-schema'])
        checkLength(inputs, name);
    checkSchema(inputs);
    if (!agent)
        return;
    checkLimits(inputs, agent);
    checkPermissions(inputs, agent);
    for (const name of ['allowed-tools', 'denied-tools'])
        checkRules(inputs, name, agent);
}
function checkLimits(inputs, agent) {
    for (const [name, { grade }] of Object.entries(agent.abilities.limits)) {
        if (grade !== 'none' || !inputs.given(name))
            continue;
        inputs.fault(name, `${agent.name} has no way to hold it.`, `leave ${name} out (docs/agents.md lists the limits of each agent)`);
    }
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

/***/ 554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ agents)
});

// EXTERNAL MODULE: ./lib/agents/check-inputs.js
var check_inputs = __webpack_require__(1414);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/agents/tool-rules.js
var tool_rules = __webpack_require__(4052);
// EXTERNAL MODULE: ./lib/core/secret.js
var core_secret = __webpack_require__(8563);
;// CONCATENATED MODULE: ./lib/agents/geography.js
const GEOGRAPHIES = [
    [/^us-gov-/, 'us-gov.'],
    [/^(us|ca)-/, 'us.'],
    [/^eu-/, 'eu.'],
    [/^ap-northeast-[13]$/, 'jp.'],
    [/^ap-southeast-[24]$/, 'au.'],
];
function geography(region = 'us-east-1') {
    return GEOGRAPHIES.find(([pattern]) => pattern.test(region))?.[1] ?? 'global.';
}

;// CONCATENATED MODULE: ./lib/agents/claude-code/models.js

const FAMILIES = {
    OPUS: 'anthropic.claude-opus-4-5-20251101-v1:0',
    SONNET: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
    HAIKU: 'anthropic.claude-haiku-4-5-20251001-v1:0',
};
const SPELLINGS = {
    bedrock: (id, region) => geography(region) + id,
    vertex: (id) => plainName(id).replace(/-(\d{8})$/, '@$1'),
    foundry: (id) => plainName(id).replace(/-\d{8}$/, ''),
};
function plainName(id) {
    return id.replace(/^anthropic\./, '').replace(/-v\d+:\d+$/, '');
}
function spelled(backend, id, region) {
    return (SPELLINGS[backend] ?? plainName)(id, region);
}
function defaultModel(backend, region) {
    return spelled(backend, FAMILIES.SONNET, region);
}
function familyModels(backend, model, region) {
    const prefix = /(?:^|\/)([a-z-]+\.)anthropic\./.exec(model)?.[1];
    return Object.fromEntries(Object.entries(FAMILIES).map(([family, id]) => {
        const own = model.toLowerCase().includes(`claude-${family.toLowerCase()}`);
        const other = backend === 'bedrock' && prefix !== undefined ? prefix + id : spelled(backend, id, region);
        return [`ANTHROPIC_DEFAULT_${family}_MODEL`, own ? model : other];
    }));
}

;// CONCATENATED MODULE: ./lib/agents/claude-code/backends.js


const OAUTH_BETA = 'oauth-2025-04-20';
const HELPER_TTL_MS = '60000';
function given(variables) {
    return Object.fromEntries(Object.entries(variables).filter((entry) => entry[1] !== undefined));
}
function joined(headers) {
    return new core_secret/* Secret */.z('custom headers', headers.map((header) => (0,core_secret/* revealed */.D)(header)).join('\n'));
}
function bearer(access, name) {
    return given({ [name]: access.source ? undefined : access.token?.value });
}
function directApi(access) {
    const { token, headers } = access;
    const key = token?.scheme === 'api-key' ? given({ ANTHROPIC_API_KEY: token.value }) : bearer(access, 'ANTHROPIC_AUTH_TOKEN');
    return {
        ...key,
        ...given({
            ANTHROPIC_BASE_URL: access.endpoint,
            ANTHROPIC_BETAS: token?.scheme === 'oauth' ? OAUTH_BETA : undefined,
            ANTHROPIC_CUSTOM_HEADERS: headers && headers.length > 0 ? joined(headers) : undefined,
            CLAUDE_CODE_API_KEY_HELPER_TTL_MS: access.source ? HELPER_TTL_MS : undefined,
        }),
    };
}
const BY_BACKEND = {
    bedrock: (access) => given({ CLAUDE_CODE_USE_BEDROCK: '1', AWS_REGION: access.region, ANTHROPIC_BEDROCK_BASE_URL: access.endpoint }),
    vertex: (access) => ({
        ...given({
            CLAUDE_CODE_USE_VERTEX: '1',
            ANTHROPIC_VERTEX_PROJECT_ID: access.project,
            CLOUD_ML_REGION: access.region,
            ANTHROPIC_VERTEX_BASE_URL: access.endpoint?.replace(/\/?(v1\/?)?$/, '/v1'),
        }),
        ...(access.source ? {} : { ...bearer(access, 'ANTHROPIC_AUTH_TOKEN'), CLAUDE_CODE_SKIP_VERTEX_AUTH: '1' }),
    }),
    foundry: (access) => ({
        CLAUDE_CODE_USE_FOUNDRY: '1',
        ...(access.endpoint === undefined
            ? given({ ANTHROPIC_FOUNDRY_RESOURCE: access.resource })
            : { ANTHROPIC_FOUNDRY_BASE_URL: access.endpoint }),
        ...(access.token?.scheme === 'api-key'
            ? { ANTHROPIC_FOUNDRY_API_KEY: access.token.value }
            : bearer(access, 'ANTHROPIC_FOUNDRY_AUTH_TOKEN')),
    }),
    anthropic: directApi,
    gateway: directApi,
};
const SPEAKS = Object.keys(BY_BACKEND);
function accessEnvironment(access, model) {
    return {
        ...access.env,
        ...BY_BACKEND[access.backend]?.(access),
        ...(model === undefined ? {} : { ANTHROPIC_MODEL: model, ...familyModels(access.backend, model, access.region) }),
    };
}
function keyHelper(access) {
    if (!access.source || (access.backend !== 'anthropic' && access.backend !== 'gateway'))
        return undefined;
    return access.source.command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
}

;// CONCATENATED MODULE: ./lib/agents/claude-code/launch.js




const LONGEST_TASK_BYTES = 10 * 1000 * 1000;
const LEFT_OUT = [
    'CronCreate',
    'CronDelete',
    'CronList',
    'EnterWorktree',
    'ExitWorktree',
    'ListAgents',
    'Monitor',
    'ReportFindings',
    'ScheduleWakeup',
    'SendMessage',
    'WebFetch',
    'WebSearch',
    'Workflow',
];
const SETTINGS = {
    disableAllHooks: true,
    enableAllProjectMcpServers: false,
    permissions: { disableBypassPermissionsMode: 'disable', deny: ['Read(//proc/**)'] },
};
const SHADOWS = [
    'ANTHROPIC_API_KEY',
    'ANTHROPIC_AUTH_TOKEN',
    'ANTHROPIC_AWS_API_KEY',
    'ANTHROPIC_AWS_BASE_URL',
    'ANTHROPIC_BASE_URL',
    'ANTHROPIC_BEDROCK_BASE_URL',
    'ANTHROPIC_BETAS',
    'ANTHROPIC_CONFIG_DIR',
    'ANTHROPIC_CUSTOM_HEADERS',
    'ANTHROPIC_DEFAULT_HAIKU_MODEL',
    'ANTHROPIC_DEFAULT_OPUS_MODEL',
    'ANTHROPIC_DEFAULT_SONNET_MODEL',
    'ANTHROPIC_FOUNDRY_API_KEY',
    'ANTHROPIC_FOUNDRY_AUTH_TOKEN',
    'ANTHROPIC_FOUNDRY_BASE_URL',
    'ANTHROPIC_FOUNDRY_RESOURCE',
    'ANTHROPIC_MODEL',
    'ANTHROPIC_PROFILE',
    'ANTHROPIC_SMALL_FAST_MODEL',
    'ANTHROPIC_UNIX_SOCKET',
    'ANTHROPIC_VERTEX_BASE_URL',
    'AWS_ACCESS_KEY_ID',
    'AWS_BEARER_TOKEN_BEDROCK',
    'AWS_CONFIG_FILE',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_PROFILE',
    'AWS_ROLE_ARN',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'CLAUDE_CODE_API_KEY_HELPER_TTL_MS',
    'CLAUDE_CODE_OAUTH_TOKEN',
    'CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST',
    'CLAUDE_CODE_SKIP_BEDROCK_AUTH',
    'CLAUDE_CODE_SKIP_FOUNDRY_AUTH',
    'CLAUDE_CODE_SKIP_VERTEX_AUTH',
    'CLAUDE_CODE_USE_ANTHROPIC_AWS',
    'CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD',
    'CLAUDE_CODE_USE_FOUNDRY',
    'CLAUDE_CODE_USE_GATEWAY',
    'CLAUDE_CODE_USE_MANTLE',
    'CLAUDE_CODE_USE_VERTEX',
    'CLAUDE_CONFIG_DIR',
    'GOOGLE_APPLICATION_CREDENTIALS',
];
const READING = ['Read', 'Glob', 'Grep'];
const EDITING = ['Edit', 'Write', 'NotebookEdit'];
const GRANTED = {
    'read-only': READING,
    edit: [...READING, ...EDITING],
    full: [...READING, ...EDITING, 'Bash', 'WebFetch', 'WebSearch', 'Task'],
};
function mcpConfig(servers) {
    const rows = servers.map((server) => [
        server.name,
        server.kind === 'http'
            ? { type: 'http', url: server.url }
            : { type: 'stdio', command: server.command, args: server.args, env: server.env },
    ]);
    return JSON.stringify({ mcpServers: Object.fromEntries(rows) });
}
function toolFlags(order) {
    const { permissions } = order;
    const asked = (0,tool_rules/* toolRules */.q)(order.allowedTools);
    const servers = permissions === 'read-only' ? [] : order.mcpServers.map(({ name }) => `mcp__${name}`);
    const rules = [...(permissions ? GRANTED[permissions] : []), ...asked, ...servers];
    const named = new Set(rules.map((rule) => rule.split('(', 1)[0]));
    const denied = [...LEFT_OUT.filter((tool) => !named.has(tool)), ...(0,tool_rules/* toolRules */.q)(order.deniedTools)];
    return [
        ...(permissions === 'read-only' ? ['--tools', [...READING, ...asked.map(bare)].join(',')] : []),
        ...(denied.length === 0 ? [] : ['--disallowedTools', ...denied]),
        ...(rules.length === 0 ? [] : ['--allowedTools', ...rules]),
    ];
}
const bare = (rule) => rule.split('(', 1)[0];
function flags(order, dirs) {
    return [
        '-p',
        '--output-format',
        'stream-json',
        '--verbose',
        '--setting-sources',
        '',
        '--strict-mcp-config',
        '--disable-slash-commands',
        ...(order.keepSession ? [] : ['--no-session-persistence']),
        ...(order.resume === undefined ? [] : ['--resume', order.resume]),
        '--settings',
        JSON.stringify({ ...SETTINGS, apiKeyHelper: keyHelper(order.access) }),
        '--model',
        order.model,
        ...(order.mcpServers.length === 0 ? [] : ['--mcp-config', mcpFile(dirs)]),
        ...(order.instructions ? ['--add-dir', order.workingDirectory] : []),
        ...(order.maxTurns === undefined ? [] : ['--max-turns', String(order.maxTurns)]),
        ...(order.maxCostUsd === undefined ? [] : ['--max-budget-usd', String(order.maxCostUsd)]),
        ...(order.systemPrompt === undefined ? [] : ['--append-system-prompt', order.systemPrompt]),
        ...(order.jsonSchema === undefined ? [] : ['--json-schema', order.jsonSchema]),
        ...order.agentArgs,
        ...toolFlags(order),
    ];
}
const mcpFile = (dirs) => (0,external_node_path_.join)(dirs.config, 'mcp.json');
function launch(order, dirs) {
    if (Buffer.byteLength(order.task) > LONGEST_TASK_BYTES) {
        throw new errors/* KeylessError */.FM('input-invalid', 'The task is larger than the 10 MB that Claude Code takes.', {
            fix: 'Put the material into files of the workspace and name them in a short task.',
        });
    }
    return {
        argv: flags(order, dirs),
        env: {
            ...accessEnvironment(order.access, order.model),
            CLAUDE_CODE_SUBAGENT_MODEL: order.model,
            CLAUDE_CONFIG_DIR: (0,external_node_path_.join)(dirs.config, 'claude'),
            ANTHROPIC_CONFIG_DIR: (0,external_node_path_.join)(dirs.config, 'anthropic'),
            CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
            DISABLE_AUTOUPDATER: '1',
            CLAUDE_CODE_MAX_RETRIES: '3',
            ...(order.instructions ? { CLAUDE_CODE_ADDITIONAL_DIRECTORIES_CLAUDE_MD: '1' } : {}),
        },
        stdin: order.task,
        files: order.mcpServers.length === 0 ? [] : [{ path: mcpFile(dirs), content: mcpConfig(order.mcpServers) }],
        shadows: SHADOWS,
    };
}

;// CONCATENATED MODULE: ./lib/agents/claude-code/arguments.js


const ALLOWED = {
    '--agent': /^[\w-]+$/,
    '--agents': /^\s*\{/,
    '--autocompact': /^(auto|\d+)$/,
    '--betas': /^[\w.,-]+$/,
    '--effort': /^(low|medium|high|xhigh|max)$/,
    '--exclude-dynamic-system-prompt-sections': 'alone',
    '--permission-mode': /^(acceptEdits|default|dontAsk|manual|plan)$/,
    '--tools': 'value',
};
const TOOLS = 'allowed-tools: Edit, Write, Bash(npm test)   (name what it needs)';
const SYSTEM_PROMPT = 'system-prompt: …   (the text itself)';
const STREAM = 'leave it out: the stream is read by keyless-agent';
const SESSION = 'resume: ${{ steps.first.outputs.session }}   (or task: … with what the agent must know)';
const REFUSALS = {
    '--': 'task: …',
    '--agents': "agent-args: --agents '{…}'   (the JSON itself; the change under review could have written a file)",
    '--allow-dangerously-skip-permissions': TOOLS,
    '--allowed-tools': TOOLS,
    '--allowedTools': TOOLS,
    '--append-system-prompt': SYSTEM_PROMPT,
    '--append-system-prompt-file': SYSTEM_PROMPT,
    '--continue': SESSION,
    '--dangerously-skip-permissions': TOOLS,
    '--debug': 'leave it out; the transcript holds every step',
    '--debug-file': 'leave it out; the transcript holds every step',
    '--disallowed-tools': 'denied-tools: Bash(git push *)',
    '--disallowedTools': 'denied-tools: Bash(git push *)',
    '--fallback-model': 'model: …   (and allowed-models: … for others)',
    '--json-schema': "json-schema: '{…}'",
    '--max-budget-usd': 'max-cost-usd: 2.50',
    '--max-turns': 'max-turns: 30',
    '--mcp-config': 'mcp-config: \'{"mcpServers":{…}}\'',
    '--model': 'model: us.anthropic.claude-sonnet-4-5-20250929-v1:0',
    '--output-format': STREAM,
    '--permission-mode': TOOLS,
    '--resume': SESSION,
    '--system-prompt-file': SYSTEM_PROMPT,
    '-c': SESSION,
    '-p': STREAM,
    '-r': SESSION,
};
const PRESET_DECIDES = /(^|\s)--(tools|permission-mode)([\s=]|$)/;
function checkInputs(inputs) {
    (0,check_inputs/* checkReadOnly */.ZA)(inputs, READING);
    (0,check_inputs/* checkArguments */.PX)(inputs, ALLOWED, REFUSALS);
    if (inputs.given('agent-permissions') && PRESET_DECIDES.test(inputs.text('agent-args') ?? '')) {
        inputs.fault('agent-args', '--tools and --permission-mode say what the agent may do, and so does agent-permissions.', 'one of them');
    }
}

;// CONCATENATED MODULE: ./lib/kit/fields.js
function object(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
}
function array(value) {
    return Array.isArray(value) ? value : [];
}
function fields_text(value) {
    return typeof value === 'string' ? value : undefined;
}
function number(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function sum(...values) {
    return values.reduce((total, value) => total + (number(value) ?? 0), 0);
}

;// CONCATENATED MODULE: ./lib/agents/claude-code/hear.js

const TELLING = [
    'command',
    'file_path',
    'notebook_path',
    'path',
    'pattern',
    'url',
    'query',
    'description',
    'subject',
    'prompt',
];
function detail(input) {
    const fields = object(input);
    if (!fields)
        return '';
    const telling = TELLING.map((name) => fields_text(fields[name])).find((value) => value !== undefined);
    return (telling ??
        Object.values(fields)
            .map(fields_text)
            .find((value) => value !== undefined) ??
        '');
}
function contentText(content) {
    if (typeof content === 'string')
        return content;
    return array(content)
        .map((block) => fields_text(object(block)?.text) ?? '')
        .filter((part) => part !== '')
        .join('\n');
}
function promptTokens(usage) {
    return sum(usage.input_tokens, usage.cache_creation_input_tokens, usage.cache_read_input_tokens);
}
function fromAssistant(event) {
    const message = object(event.message);
    if (!message || message.model === '<synthetic>')
        return [];
    const events = [];
    const ofSubagent = fields_text(event.parent_tool_use_id) !== undefined;
    for (const block of array(message.content).map(object)) {
        if (block?.type === 'text' && !ofSubagent) {
            const said = fields_text(block.text) ?? '';
            if (said.trim() !== '')
                events.push({ kind: 'text', text: said });
        }
        if (block?.type === 'tool_use' && block.name !== 'StructuredOutput') {
            events.push({ kind: 'tool', name: fields_text(block.name) ?? 'tool', detail: detail(block.input) });
        }
    }
    const usage = object(message.usage);
    const id = fields_text(message.id);
    if (usage) {
        events.push({
            kind: 'usage',
            inputTokens: promptTokens(usage),
            outputTokens: sum(usage.output_tokens),
            ...(id === undefined ? {} : { messageId: id }),
        });
    }
    return events;
}
function fromUser(event) {
    return array(object(event.message)?.content)
        .map(object)
        .filter((block) => block?.type === 'tool_result')
        .map((block) => ({
        kind: 'tool-result',
        failed: block.is_error === true,
        text: contentText(block.content),
    }));
}
function fromSystem(event) {
    switch (event.subtype) {
        case 'init': {
            const model = fields_text(event.model);
            const version = fields_text(event.claude_code_version);
            const sessionId = fields_text(event.session_id);
            return [{ kind: 'start', ...(model && { model }), ...(version && { version }), ...(sessionId && { sessionId }) }];
        }
        case 'permission_denied':
            return [
                {
                    kind: 'denied',
                    tool: fields_text(event.tool_name) ?? 'tool',
                    reason: fields_text(event.decision_reason) ?? fields_text(event.message) ?? 'not allowed',
                },
            ];
        case 'api_retry': {
            const status = number(event.error_status);
            return [
                {
                    kind: 'retry',
                    attempt: number(event.attempt) ?? 0,
                    most: number(event.max_retries) ?? 0,
                    delaySeconds: (number(event.retry_delay_ms) ?? 0) / 1000,
                    ...(status === undefined ? {} : { status }),
                },
            ];
        }
        default:
            return [];
    }
}
function tokens(event) {
    const models = Object.values(object(event.modelUsage) ?? {}).map(object);
    if (models.length > 0) {
        return {
            input: models.reduce((total, use) => total + sum(use?.inputTokens, use?.cacheReadInputTokens, use?.cacheCreationInputTokens), 0),
            output: models.reduce((total, use) => total + sum(use?.outputTokens), 0),
        };
    }
    const usage = object(event.usage);
    return usage && { input: promptTokens(usage), output: sum(usage.output_tokens) };
}
function denial(entry) {
    const fields = object(entry);
    const name = fields_text(fields?.tool_name) ?? 'tool';
    const what = detail(fields?.tool_input);
    return what === '' ? name : `${name}(${what})`;
}
function fromResult(event) {
    const failed = event.is_error === true || (fields_text(event.subtype) ?? 'success') !== 'success';
    const said = fields_text(event.result);
    const used = tokens(event);
    const reason = fields_text(event.terminal_reason);
    return {
        failed,
        subtype: fields_text(event.subtype),
        text: failed ? undefined : said,
        structuredOutput: event.structured_output,
        sessionId: fields_text(event.session_id),
        turns: number(event.num_turns),
        costUsd: number(event.total_cost_usd),
        inputTokens: used?.input,
        outputTokens: used?.output,
        denials: array(event.permission_denials).map(denial),
        errors: [...(failed && said ? [said] : []), ...array(event.errors).flatMap((error) => fields_text(error) ?? [])],
        httpStatus: number(event.api_error_status),
        errorClass: fields_text(event.api_error) ?? (reason === 'completed' ? undefined : reason),
        stopReason: fields_text(event.stop_reason),
    };
}
function hear(line) {
    if (line.trim() === '')
        return [];
    let event;
    try {
        event = object(JSON.parse(line));
    }
    catch {
        event = undefined;
    }
    switch (event?.type) {
        case 'assistant':
            return fromAssistant(event);
        case 'user':
            return fromUser(event);
        case 'system':
            return fromSystem(event);
        case 'result':
            return [{ kind: 'result', result: fromResult(event) }];
        default:
            return event && typeof event.type === 'string' ? [] : [{ kind: 'other', text: line }];
    }
}

;// CONCATENATED MODULE: ./lib/agents/ending.js
function lastWords(tail) {
    const line = tail.trimEnd().split('\n').at(-1)?.trim() ?? '';
    return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
function ended(exit) {
    if (exit.signal !== undefined)
        return `was ended by ${exit.signal}`;
    return exit.code === undefined ? 'ended' : `ended with status ${exit.code}`;
}

;// CONCATENATED MODULE: ./lib/agents/advice.js
const DIRECT = {
    expired: 'A shorter timeout, or an identity that can be had again during the run.',
    noAccess: 'Enable the model for the workspace in the Claude Console.',
    deniedLikely: (model) => `The token's scope or workspace does not allow ${model}, or the key was revoked.`,
    deniedFix: 'Check scope and workspace of the federation rule (workspace:inference is enough), or the key.',
    missingFix: 'model: claude-sonnet-4-5-20250929',
    quotaFix: 'Run fewer jobs at a time, or raise the rate limits of the workspace.',
    unreachableFix: 'Allow api.anthropic.com, set HTTPS_PROXY, or check anthropic-base-url.',
};
const ADVICE = {
    bedrock: {
        expired: 'role-duration-seconds: 3600   (up to the maximum session duration of the role), or a shorter timeout.',
        noAccess: 'Enable the model for this account and region in the Amazon Bedrock console.',
        deniedLikely: (model) => `The role may not call ${model}, the session policy does not list it, or an organisation policy denies a region of the profile.`,
        deniedFix: 'Allow bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream on the inference profile and on its foundation model in ' +
            'every region of the profile; name further models with allowed-models.',
        missingLikely: 'The id is misspelt, retired, or needs the prefix of an inference profile.',
        missingFix: 'model: us.anthropic.claude-sonnet-4-5-20250929-v1:0   (an inference profile of your region: us., eu., jp., au., global. …)',
        quotaFix: 'Run fewer jobs at a time, raise the quota in Service Quotas, or use a profile over more regions (global.).',
        unreachableFix: 'Allow bedrock-runtime.<region>.amazonaws.com, set HTTPS_PROXY, or check aws-region and bedrock-endpoint.',
    },
    vertex: {
        expired: 'access-token-lifetime: 1h with a service-account, or a shorter timeout.',
        noAccess: 'Enable the model in the Model Garden of the project.',
        deniedLikely: (model) => `The principal lacks aiplatform.endpoints.predict on the project, or ${model} is not enabled in it.`,
        deniedFix: 'Grant a custom role with aiplatform.endpoints.predict to the principal, and enable the model in Model Garden.',
        missingFix: 'model: gemini-2.5-pro or claude-sonnet-4-5@20250929, as the agent speaks it   (and a vertex-location that serves it, such as global)',
        quotaFix: 'Run fewer jobs at a time, raise the quota of the model in the project, or use vertex-location: global.',
        unreachableFix: 'Allow <location>-aiplatform.googleapis.com, set HTTPS_PROXY, or check vertex-location and vertex-endpoint.',
    },
    foundry: {
        expired: 'A shorter timeout: the token of Foundry is read once.',
        noAccess: 'Deploy the model in the Foundry resource.',
        deniedLikely: (model) => `The application has no role on the Foundry resource that allows ${model}.`,
        deniedFix: 'Assign a role with the data actions of the endpoint to the application; docs/azure.md names the narrow one.',
        missingLikely: 'There is no deployment of this name in the resource, or it was made a moment ago.',
        missingFix: 'model: the name of your deployment, such as claude-sonnet-4-5',
        quotaFix: 'Run fewer jobs at a time, or raise the tokens per minute of the deployment.',
        unreachableFix: 'Allow <resource>.services.ai.azure.com, set HTTPS_PROXY, or check foundry-resource and foundry-base-url.',
    },
    anthropic: DIRECT,
    'bedrock-mantle': {
        expired: 'role-duration-seconds: 3600   (up to the maximum session duration of the role), or a shorter timeout.',
        noAccess: 'Enable the model for this account and region in the Amazon Bedrock console.',
        deniedLikely: (model) => `The role may not call ${model} through the OpenAI-compatible endpoint of Bedrock.`,
        deniedFix: 'Allow bedrock-mantle:CreateInference on the project; docs/codex.md has the policy.',
        missingFix: 'model: openai.gpt-5.5   (a model that the endpoint of your region lists)',
        quotaFix: 'Run fewer jobs at a time, or raise the quota in Service Quotas.',
        unreachableFix: 'Allow bedrock-mantle.<region>.api.aws, set HTTPS_PROXY, or check aws-region.',
    },
    openai: {
        expired: 'A shorter timeout, or an identity that can be had again during the run.',
        noAccess: 'Give the project of the service account access to the model.',
        deniedLikely: (model) => `The mapping or the project does not allow ${model}, or the key was revoked.`,
        deniedFix: 'Check the permissions of the mapping (model requests are enough), the project, or the key.',
        missingFix: 'model: gpt-5.5',
        quotaFix: 'Run fewer jobs at a time, or raise the rate limits of the project.',
        unreachableFix: 'Allow api.openai.com, set HTTPS_PROXY, or check openai-base-url.',
    },
    'azure-openai': {
        expired: 'A shorter timeout, or an agent that reads the token again (docs/agents.md).',
        noAccess: 'Deploy the model in the Azure OpenAI resource.',
        deniedLikely: (model) => `The application has no role on the resource that allows ${model}.`,
        deniedFix: 'Assign "Cognitive Services OpenAI User" on the one resource to the application.',
        missingLikely: 'There is no deployment of this name in the resource, or it was made a moment ago.',
        missingFix: 'model: the name of your deployment, such as gpt-5-codex',
        quotaFix: 'Run fewer jobs at a time, or raise the tokens per minute of the deployment.',
        unreachableFix: 'Allow <resource>.openai.azure.com, set HTTPS_PROXY, or check azure-openai-resource and azure-openai-base-url.',
    },
    gemini: {
        expired: 'A key that is still valid.',
        noAccess: 'Enable the Gemini API for the project of the key.',
        deniedLikely: (model) => `The key is restricted, revoked, or not for ${model}.`,
        deniedFix: 'Check the key and its restrictions in Google AI Studio, or go keyless through Vertex AI.',
        missingFix: 'model: gemini-2.5-pro',
        quotaFix: 'Run fewer jobs at a time, or raise the quota of the project.',
        unreachableFix: 'Allow generativelanguage.googleapis.com, or set HTTPS_PROXY.',
    },
    copilot: {
        expired: 'A shorter timeout: the token of a job ends with the job.',
        noAccess: 'Enable the model in the Copilot policy of the organisation.',
        deniedLikely: (model) => `The token may not make Copilot requests, the organisation does not allow Copilot CLI, or not ${model}.`,
        deniedFix: 'permissions:\n  contents: read\n  copilot-requests: write',
        missingFix: 'model: a model of your Copilot plan, such as claude-sonnet-4.5',
        quotaFix: 'Wait for the quota of premium requests, or raise it in the billing settings of the organisation.',
        unreachableFix: 'Allow api.githubcopilot.com (or the API of your GitHub Enterprise host), or set HTTPS_PROXY.',
    },
    gateway: {
        ...DIRECT,
        expired: 'A token that lives longer, or a source that can be asked again: jwt-token-file, jwt-token-command.',
        noAccess: 'Enable the model in the gateway.',
        deniedLikely: (model) => `The gateway does not accept this token, or not for ${model}.`,
        deniedFix: 'keyless-agent doctor with the same inputs shows what the gateway rejects; check audience, issuer and its model list.',
        missingFix: "model: a name of the gateway's own model list",
        quotaFix: 'Run fewer jobs at a time, or raise the limits of the gateway.',
        unreachableFix: "Allow the gateway's host, set HTTPS_PROXY, or check base-url.",
    },
};
const KEY = {
    ...DIRECT,
    expired: 'A key that is still valid.',
    noAccess: 'Enable the model for the account of the key.',
    deniedLikely: (model) => `The key was revoked, or does not allow ${model}.`,
    deniedFix: 'Check the key in the console of the vendor.',
    missingFix: "model: a name of the vendor's own model list",
    unreachableFix: "Allow the vendor's host, or set HTTPS_PROXY.",
};
function adviceFor(backend) {
    return ADVICE[backend] ?? KEY;
}

;// CONCATENATED MODULE: ./lib/agents/endpoint-fault.js

const EXPIRED = /expired/i;
const WRONG_MODEL = /model identifier is invalid|on-demand throughput|isn.t supported|not supported|issue with the selected model|model .*not (found|exist)/i;
const MODEL_ACCESS = /access to the model with|enable this model for your account|marketplace/i;
function denied(expired, modelAccess, model, advice) {
    if (expired) {
        return {
            code: 'model-denied',
            what: 'The model endpoint refused the credential: it has expired.',
            likely: 'The run took longer than the credential lives.',
            fix: advice.expired,
        };
    }
    if (modelAccess) {
        return {
            code: 'model-denied',
            what: `The account has no access to ${model}.`,
            likely: 'Access to this model was never granted in the account, or not in this region.',
            fix: advice.noAccess,
        };
    }
    return {
        code: 'model-denied',
        what: 'The model endpoint refused the credential.',
        likely: advice.deniedLikely(model),
        fix: advice.deniedFix,
    };
}
function endpointFault(fault, model, backend) {
    const { status, said } = fault;
    const advice = adviceFor(backend);
    if (status === 401 || status === 403 || fault.refused) {
        return denied(EXPIRED.test(said + (fault.also ?? '')), MODEL_ACCESS.test(said), model, advice);
    }
    if (status === 404 || (status === 400 && WRONG_MODEL.test(said))) {
        return {
            code: 'model-missing',
            what: `The model endpoint does not know ${model}, or not in this region.`,
            likely: advice.missingLikely ?? 'The id is misspelt or retired, or the model is not enabled here.',
            fix: advice.missingFix,
        };
    }
    if (status === 429) {
        return {
            code: 'model-throttled',
            what: 'The model endpoint kept answering that there are too many requests.',
            likely: 'The quota of this account for the model is used up by this and other jobs.',
            fix: advice.quotaFix,
        };
    }
    if (status === 529 || status === 503) {
        return {
            code: 'model-throttled',
            what: `The model endpoint kept answering that it is overloaded (${status}).`,
            likely: 'The model has no capacity at the moment.',
            fix: 'Run again later.',
        };
    }
    if (status !== undefined && status >= 500) {
        return {
            code: 'model-unreachable',
            what: `The model endpoint kept failing (${status}).`,
            likely: 'A disturbance at the model endpoint, or at a proxy in front of it.',
            fix: 'Run again later; see the health page of the cloud.',
        };
    }
    if (fault.unreachable ||
        /connection (refused|error|failed)|ENOTFOUND|ECONN|timed out|error sending request/i.test(said)) {
        return {
            code: 'model-unreachable',
            what: 'The model endpoint could not be reached.',
            likely: 'A firewall or proxy is in the way, the name is not resolved, or the region has no such endpoint.',
            fix: advice.unreachableFix,
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/agents/claude-code/judge.js


function crashed(heard, exit) {
    const words = lastWords(heard.errorTail);
    const what = `Claude Code ${ended(exit)} without a result.${words === '' ? '' : ` Its last words: ${words}`}`;
    const give = (likely, fix) => ({ code: 'agent-crashed', what, likely, fix });
    if (/unknown option|unknown argument|too many arguments/i.test(heard.errorTail)) {
        return give('An argument is not known to this version of Claude Code.', 'Correct or remove it in agent-args.');
    }
    if (/root\/sudo/i.test(heard.errorTail)) {
        return give('A permission mode was asked for that Claude Code refuses to root.', 'Name the tools instead: allowed-tools: Edit, Write.');
    }
    if (/not logged in/i.test(heard.errorTail)) {
        return give('Claude Code found no credential.', 'Run `keyless-agent doctor` in the same job and report what it prints.');
    }
    if (/invalid.*(json|schema|settings|mcp)|(json|schema|settings|mcp).*invalid/i.test(heard.errorTail)) {
        return give('An argument that carries JSON was not accepted.', 'Check json-schema and the --mcp-config in agent-args.');
    }
    if (exit.code === 137 || exit.signal === 'SIGKILL') {
        return give('It was killed from outside; most often the machine had no memory left.', 'Use a runner with more memory, or a smaller task.');
    }
    if (exit.code === 126 || exit.code === 127) {
        return give('The binary could not be started.', 'Remove the cache folder of keyless-agent and run again.');
    }
    return give('It crashed, or was ended by something outside this step.', 'Run again; if it stays, use agent-version: pinned.');
}
function faultOf(result, heard) {
    const { errorClass } = result;
    return {
        status: result.httpStatus ?? (errorClass === 'api_error' ? heard.lastRetryStatus : undefined),
        said: result.errors.join('\n'),
        also: heard.errorTail,
        refused: errorClass === 'provider_credentials',
        unreachable: errorClass === 'connection_failed',
    };
}
function failed(result, heard, order) {
    if (result.subtype === 'error_max_turns') {
        return {
            code: 'over-budget',
            what: `The agent reached the limit of ${order.maxTurns ?? result.turns ?? 'its'} turns before it was done.`,
            likely: 'The task needs more steps than max-turns allows.',
            fix: `max-turns: ${(order.maxTurns ?? 10) * 2}   (or a smaller task)`,
        };
    }
    if (result.subtype === 'error_max_budget_usd') {
        return {
            code: 'over-budget',
            what: 'The agent used up its budget.',
            likely: 'The task costs more than was granted.',
            fix: 'Raise the budget, or give a smaller task.',
        };
    }
    const fault = endpointFault(faultOf(result, heard), order.model, order.access.backend);
    if (fault)
        return fault;
    const give = (what, likely, fix) => ({ code: 'agent-failed', what, likely, fix });
    if (result.subtype === 'error_during_execution') {
        return give('Claude Code was interrupted while it worked.', 'Something ended it from outside.', 'Run again.');
    }
    if (result.errorClass === 'blocking_limit' || result.httpStatus === 413) {
        return give('The task does not fit into the context of the model.', 'It is too long.', 'Put the material into files and name them in a short task.');
    }
    if (result.stopReason === 'refusal') {
        return give('The model refused the task.', 'Its safety rules see a misuse.', 'Say in the task what it is for.');
    }
    if (result.stopReason === 'max_tokens') {
        return give('The answer was longer than the model may write at once.', 'The task asks for too much text.', 'Ask for a shorter answer, or let the agent write files.');
    }
    return give(`Claude Code reported an error${result.httpStatus === undefined ? '' : ` (status ${result.httpStatus})`}.`, 'See the end of the log and the transcript.', 'Run again; if it stays, use agent-version: pinned.');
}
function judge(heard, exit, order) {
    const { result } = heard;
    if (!result)
        return crashed(heard, exit);
    if (result.failed)
        return failed(result, heard, order);
    if (exit.signal !== undefined || (exit.code ?? 0) !== 0) {
        return {
            code: 'agent-crashed',
            what: `Claude Code gave a result and then ${ended(exit)}.`,
            likely: 'It was ended from outside, or failed while it closed down.',
            fix: 'Run again; if it stays, use agent-version: pinned.',
        };
    }
    if (heard.denials > 0 && heard.denials >= heard.toolCalls) {
        return {
            code: 'agent-denied',
            what: `The agent tried ${heard.denials} tool ${heard.denials === 1 ? 'call' : 'calls'} and none was allowed.`,
            likely: 'The task needs tools that allowed-tools does not name; without it the agent can only read.',
            fix: `allowed-tools: ${suggestion(result.denials)}   (name what the task really needs)`,
        };
    }
    if (order.jsonSchema !== undefined && result.structuredOutput === undefined) {
        return {
            code: 'agent-structure',
            what: 'The agent did not fill the JSON schema.',
            likely: 'The model did not give its answer in the asked form, or the schema cannot be filled for this task.',
            fix: 'Say in the task what each field means, make fields optional, or use a stronger model.',
        };
    }
    if ((result.text ?? '').trim() === '' && result.structuredOutput === undefined) {
        return {
            code: 'agent-empty',
            what: 'The agent ended without an answer.',
            likely: 'The task does not ask for one, or the model ended early.',
            fix: 'Say in the task what the answer shall be.',
        };
    }
    return {};
}
function suggestion(denials) {
    const names = [...new Set(denials.map((entry) => entry.split('(', 1)[0]))].filter((name) => /^\w+$/.test(name));
    return names.map((name) => (name === 'Bash' ? 'Bash(npm test)' : name)).join(', ') || 'Edit, Write, Bash(npm test)';
}

;// CONCATENATED MODULE: ./lib/agents/claude-code/packages.js
const VERSION = '2.1.329';
const PACKAGES = {
    'linux-x64': {
        name: '@anthropic-ai/claude-code-linux-x64',
        integrity: 'sha512-+n4lu1ubYAp02Y0X/MAUnxw9yY6SHHZ77F+IoW+V0wVoFuiI9opdH6gofjf14gXJCEYMTNpks7Gn1i8XZTKAWA==',
        binary: 'claude',
        sha256: '30e2724e2aecb1bf5dc9f3130901afb71c5fa229051c190a6d7ad9aff6378d6d',
        megabytes: 174,
    },
    'linux-x64-musl': {
        name: '@anthropic-ai/claude-code-linux-x64-musl',
        integrity: 'sha512-EouW7B/aG3GOQBmzN9MxHV9uTOE2r6E+VIlFBrBgIEBuBBF4qH1GTvg5/CVf53gGp4DgVf1CYdBHjS+2NeDP4A==',
        binary: 'claude',
        sha256: '1ad6247ddadb174a78ce065483d860e4287f60710eabeb60ccde8b125dc8ee2f',
        megabytes: 166,
    },
    'linux-arm64': {
        name: '@anthropic-ai/claude-code-linux-arm64',
        integrity: 'sha512-IiG5umFToSCVWqB1lEsxxwIxKgxPXyZ3DRU915v8J4Bz5Q3JpslM0ew1m5yaT+lFXBPvYxmsEgi0XI68XHND0A==',
        binary: 'claude',
        sha256: '8489e2c7ba7846b4681b84e559fed4ed5bb265e129e21dc9de9e322157fb2bea',
        megabytes: 175,
    },
    'linux-arm64-musl': {
        name: '@anthropic-ai/claude-code-linux-arm64-musl',
        integrity: 'sha512-uVWrRp60cqvikJ13Rtmlkd8WuJtJEWAuGJzenJ0or0I7by05kRWopFdDdpWYQi8dRIJ6+W9T9w+PA4B+EjfCXQ==',
        binary: 'claude',
        sha256: '9fbb58c26c2589620d365e6c6d495137854e4dcff30d9f6c732cd355cae4618c',
        megabytes: 167,
    },
    'darwin-x64': {
        name: '@anthropic-ai/claude-code-darwin-x64',
        integrity: 'sha512-6cjJiD19yxOzdnzErJ8ougFKoksK/wUvOJb6V2iCXg1rM9gGEY1I7HE8jQnvh6buAuXHtHaahfoiiISaplOxYg==',
        binary: 'claude',
        sha256: '681ae87ba919ea16761d522ca25afa4639914bda6d5cf89a6ac4898406856db1',
        megabytes: 170,
    },
    'darwin-arm64': {
        name: '@anthropic-ai/claude-code-darwin-arm64',
        integrity: 'sha512-brgS94FOoB+ekq1gIeNpBtGAbzWxE1UEeBQWfk1KX1BStrMIxwWXriPfQLKEkFTWHpmGXv2fZxxMQJsR+5PhZw==',
        binary: 'claude',
        sha256: '8c1729568b19cdadedd0a978bf692f9f279ef554c8a333c4e132b94fd8725550',
        megabytes: 163,
    },
    'win32-x64': {
        name: '@anthropic-ai/claude-code-win32-x64',
        integrity: 'sha512-BkbOTOAYvz1BNVwdRJzibhxXtZVw289ucHt1aSArGSax8C6INgf6Xtp2wxmwsSSpKk+P8LyIhj0ufvFD1VJOFA==',
        binary: 'claude.exe',
        sha256: '527162bb4578e3dc36319fa913a530d5dc1f752115a6a4fd139981702bf282d0',
        megabytes: 177,
    },
    'win32-arm64': {
        name: '@anthropic-ai/claude-code-win32-arm64',
        integrity: 'sha512-8h2qmTBTwidpMLUqQuym7+mV91zbcFlmprl7MKrIhbgQaCOS/DyueeePJCqlxNhno1y349NcpJXvXd4AfsDVlw==',
        binary: 'claude.exe',
        sha256: '47b8754be516a17d942a027e27659148c35196b2e56acbce6e03a68581857c88',
        megabytes: 171,
    },
};

;// CONCATENATED MODULE: ./lib/agents/claude-code/index.js







const INSTALL = {
    kind: 'binary',
    version: VERSION,
    packages: PACKAGES,
    versionArgs: ['--version'],
    versionPattern: /^(\d+\.\d+\.\d+(?:-[\w.]+)?) \(Claude Code\)/m,
};
const claudeCode = {
    id: 'claude-code',
    name: 'Claude Code',
    inputs: [],
    speaks: SPEAKS,
    rereads: {
        bedrock: 'aws-container',
        vertex: 'google-token-url',
        anthropic: 'token-command',
        gateway: 'token-command',
    },
    defaultModel: defaultModel,
    install: INSTALL,
    abilities: {
        permissions: {
            'read-only': { by: 'no other tools exist in the session' },
            edit: { by: 'Edit and Write are allowed; shell commands beyond reading are not' },
            full: { by: 'shell, web and subagents are allowed too; questions are never skipped' },
        },
        limits: {
            'max-turns': { grade: 'hard', by: 'agent' },
            'max-cost-usd': { grade: 'after the turn', by: 'agent' },
            'allowed-tools': { grade: 'hard', by: 'agent' },
            'denied-tools': { grade: 'hard', by: 'agent' },
        },
        jsonSchema: 'native',
        mcp: ['http', 'stdio'],
        session: ['config/claude/projects'],
        toolExample: 'Edit, Write, Bash(npm test)',
    },
    repoFiles: {
        instructions: ['CLAUDE.md', 'CLAUDE.local.md'],
        settings: ['.claude/', '.mcp.json', '.claude-plugin/', '.lsp.json'],
    },
    shadows: SHADOWS,
    check: checkInputs,
    launch: launch,
    environment: accessEnvironment,
    listen: () => ({ hear: hear, end: () => [] }),
    judge: judge,
};

;// CONCATENATED MODULE: ./lib/agents/codemie/shared.js
const shared_SPEAKS = ['codemie'];
const DEFAULT_MODEL = 'claude-sonnet-4-6';
const SILENT = {
    name: 'silent',
    type: 'flag',
    group: 'Agent',
    about: "CodeMie's own `--silent`: no welcome lines and no questions. Always so in a job; `false` is refused.",
    default: 'true',
    example: 'true',
};
function checkSilent(inputs) {
    if (!inputs.given('silent') || inputs.flag('silent'))
        return;
    inputs.fault('silent', 'Without it CodeMie asks questions, which nobody answers in a job.', 'silent: true');
}
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'];
const shared_SHADOWS = [
    'CODEMIE_API_KEY',
    'CODEMIE_AUTH_METHOD',
    'CODEMIE_BASE_URL',
    'CODEMIE_HAIKU_MODEL',
    'CODEMIE_JWT_TOKEN',
    'CODEMIE_MODEL',
    'CODEMIE_OPENCODE_BIN',
    'CODEMIE_OPUS_MODEL',
    'CODEMIE_PROFILE_CONFIG',
    'CODEMIE_PROVIDER',
    'CODEMIE_PROXY_PORT',
    'CODEMIE_SONNET_MODEL',
    'CODEMIE_SYNC_API_URL',
    'CODEMIE_URL',
    ...PROXIES,
    ...PROXIES.map((name) => name.toLowerCase()),
];
function environment(access, model) {
    return {
        ...access.env,
        ...(model === undefined || model === ''
            ? {}
            : {
                CODEMIE_MODEL: model,
                CODEMIE_HAIKU_MODEL: model,
                CODEMIE_SONNET_MODEL: model,
                CODEMIE_OPUS_MODEL: model,
            }),
    };
}
function inner(order) {
    const { token } = order.access;
    return { ...order, access: { backend: 'gateway', env: {}, endpoint: 'http://127.0.0.1:9', token } };
}
function without(argv, flag) {
    const at = argv.indexOf(flag);
    return at < 0 ? [...argv] : [...argv.slice(0, at), ...argv.slice(at + 2)];
}

;// CONCATENATED MODULE: ./lib/agents/codemie/claude.js




const OWN = /^ANTHROPIC_(?!CONFIG_DIR$)|^CLAUDE_CODE_SUBAGENT_MODEL$/;
function check(inputs) {
    checkSilent(inputs);
    (0,check_inputs/* checkReadOnly */.ZA)(inputs, READING);
    (0,check_inputs/* checkArguments */.PX)(inputs, { '--effort': /^(low|medium|high|xhigh|max)$/ });
}
function claude_launch(order, dirs) {
    const below = claudeCode.launch(inner(order), dirs);
    const env = Object.entries(below.env).filter(([name]) => !OWN.test(name));
    return {
        ...below,
        argv: ['--silent', ...without(below.argv, '--model')],
        env: { ...Object.fromEntries(env), ...environment(order.access, order.model) },
        shadows: [...below.shadows, ...shared_SHADOWS],
    };
}
function claude_judge(heard, exit, order) {
    return claudeCode.judge(heard, exit, inner(order));
}
const codemieClaude = {
    ...claudeCode,
    id: 'codemie-claude',
    name: 'CodeMie (Claude Code)',
    inputs: [SILENT],
    speaks: shared_SPEAKS,
    rereads: { codemie: 'relay' },
    defaultModel: () => DEFAULT_MODEL,
    install: { kind: 'command', program: 'codemie-claude', starts: 'claude' },
    abilities: { ...claudeCode.abilities, session: [] },
    repoFiles: { ...claudeCode.repoFiles, settings: [...claudeCode.repoFiles.settings, '.codemie/'] },
    shadows: [...claudeCode.shadows, ...shared_SHADOWS],
    check,
    launch: claude_launch,
    environment: environment,
    listen: (order, dirs) => claudeCode.listen(inner(order), dirs),
    judge: claude_judge,
};

;// CONCATENATED MODULE: ./lib/agents/opencode/plugin.js
const TELLS = 'keyless_retry';
const FENCE = 'This path leads out of the workspace.';
const FENCE_ENV = 'This search reaches .env files: name other files in path or include.';
const MOST_TRIES = 3;
const MOST_THROTTLED_TRIES = 5;
const LONGEST_WAIT_MS = 60_000;
const SILENCE_MS = 30_000;
function pluginText(facts) {
    return `import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, delimiter, dirname, join, relative, resolve, isAbsolute } from 'node:path';

const facts = ${JSON.stringify(facts)};
let status;
let began = 0;

const own = import.meta.path.replace(/[^\\w/]/g, '\\\\$&');
Bun.plugin({
  name: 'keyless-agent',
  setup: (build) => {
    build.onLoad({ filter: new RegExp('^(?!/\\\\$bunfs/|[A-Z]:.~BUN|' + own + ')') }, () => {
      throw new Error('No code but that of the CLI is loaded.');
    });
  },
});

const beside = join(dirname(process.execPath), '..', '..', '@vscode', 'ripgrep-' + process.platform + '-' + process.arch, 'bin');
if (existsSync(beside)) process.env.PATH = beside + delimiter + process.env.PATH;

const WRITING = ['write', 'edit', 'multiedit', 'apply_patch'];
const FENCED = [...WRITING, 'read', 'glob', 'grep', 'list', 'lsp'];

function ends(path) {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(ends(parent), relative(parent, path));
  }
}

function named(args) {
  const patched = [...String(args.patchText ?? '').matchAll(/^\\*\\*\\* (?:(?:Add|Update|Delete) File|Move to): (.+)$/gm)];
  return [args.filePath, args.path, ...patched.map((found) => found[1].trim())].filter((path) => typeof path === 'string');
}

const below = (way) => !way.startsWith('..') && !isAbsolute(way);
const longOutputs = () => join(ends(process.env.XDG_DATA_HOME ?? '/'), 'opencode', 'tool-output');

function fence(tool, args, directory, worktree) {
  if (!FENCED.includes(tool)) return;
  const root = ends(worktree === '/' ? directory : worktree);
  const writes = WRITING.includes(tool);
  for (const path of named(args)) {
    const end = ends(resolve(directory, path));
    const way = relative(root, end);
    const out = !below(way) && (writes || !below(relative(longOutputs(), end)));
    const hook = writes && way.split(/[\\\\/]/).includes('.git');
    if (out || hook) throw new Error('${FENCE}');
  }
}

const isEnv = (path) => /\\.env(\\.|$)/.test(basename(path)) && !path.endsWith('.env.example');

function reached(include, folder) {
  const rg = Bun.which('rg', { PATH: process.env.PATH }) ?? 'rg';
  const listing = ['--no-config', '--files', '--hidden', '--glob=' + include, '--glob=!**/.git/**'];
  return Bun.spawnSync([rg, ...listing], { cwd: folder, stderr: 'ignore' }).stdout.toString().split('\\n');
}

function search(args, directory) {
  const end = ends(resolve(directory, args.path ?? '.'));
  const folder = existsSync(end) && !statSync(end).isDirectory() ? dirname(end) : end;
  if (isEnv(end) || (args.include && reached(args.include, folder).some(isEnv))) throw new Error('${FENCE_ENV}');
  args.include ||= '!{*.env,*.env.*}';
}

async function withToken(headers) {
  const answer = await fetch(facts.source.url, { headers: { authorization: facts.source.bearer } });
  if (!answer.ok) throw new Error('There is no valid credential any more.');
  const token = (await answer.text()).trim();
  if (facts.provider === 'anthropic' && token.startsWith('sk-ant-api')) {
    headers.delete('authorization');
    headers.delete('anthropic-beta');
    headers.set('x-api-key', token);
  } else headers.set('authorization', 'Bearer ' + token);
  return headers;
}

async function watched(input, init) {
  status = undefined;
  began = Date.now();
  const ours = facts.source ? { ...init, headers: await withToken(new Headers(init?.headers)) } : init;
  const response = await fetch(input, ours);
  status = response.status;
  return response;
}

export const Keyless = async ({ client, directory, worktree }) => ({
  config: async (config) => {
    const { options } = config.provider[facts.provider];
    options.fetch = watched;
    if (facts.googleToken) {
      const getAccessToken = async () => ({ token: facts.googleToken });
      options.googleAuthOptions = { authClient: { getAccessToken } };
    }
  },
  event: async ({ event }) => {
    if (event.type !== 'session.status' || event.properties.status.type !== 'retry') return;
    const { attempt, message, next } = event.properties.status;
    const delay = Math.max(0, next - Date.now());
    const most = status === 429 ? ${MOST_THROTTLED_TRIES} : ${MOST_TRIES};
    const silent = status === undefined && Date.now() - began > ${SILENCE_MS};
    const last = silent || attempt >= most || delay > ${LONGEST_WAIT_MS};
    const told = { type: '${TELLS}', sessionID: event.properties.sessionID, attempt, most, delay, status, message, last };
    process.stdout.write(JSON.stringify(told) + '\\n');
    if (last) await client.session.abort({ path: { id: event.properties.sessionID } });
  },
  'shell.env': async (_input, output) => {
    for (const name of facts.hidden) output.env[name] = undefined;
  },
  'tool.execute.before': async (input, output) => {
    if (facts.fenced) fence(input.tool, output.args ?? {}, directory, worktree);
    if (facts.fenced && input.tool === 'grep') search(output.args, directory);
  },
  'tool.execute.after': async (input, output) => {
    const loaded = output.metadata?.loaded;
    if (facts.instructions || input.tool !== 'read' || !Array.isArray(loaded) || loaded.length === 0) return;
    const from = output.output.lastIndexOf('<system-reminder>\\nInstructions from: ' + loaded[0]);
    if (from >= 0) output.output = output.output.slice(0, from).trimEnd();
  },
});
`;
}

;// CONCATENATED MODULE: ./lib/agents/opencode/hear.js


const hear_TELLING = ['command', 'filePath', 'path', 'pattern', 'url', 'query', 'description', 'tool', 'name'];
function hear_detail(input) {
    const fields = object(input) ?? {};
    const telling = hear_TELLING.map((name) => fields_text(fields[name])).find((value) => value !== undefined);
    return (telling ??
        Object.values(fields)
            .map(fields_text)
            .find((value) => value !== undefined) ??
        '');
}
const DENIED = /rejected permission|specified a rule which prevents/i;
const ABSENT = /tried to call unavailable tool/i;
const INVALID = 'invalid';
const MOST_TOLD = 100;
function listen(order) {
    return new OpenCodeEar(order);
}
class OpenCodeEar {
    #model;
    #sessionId;
    #message;
    #said = [];
    #reason;
    #turns = 0;
    #costUsd;
    #tokens = { input: 0, output: 0 };
    #status;
    #errorClass;
    #gaveUp = false;
    #errors = [];
    #denials = [];
    constructor(order) {
        this.#model = order.model;
    }
    hear(line) {
        if (line.trim() === '')
            return [];
        let event;
        try {
            event = object(JSON.parse(line));
        }
        catch {
            event = undefined;
        }
        const type = fields_text(event?.type);
        if (!event || type === undefined)
            return [{ kind: 'other', text: line }];
        return [...this.#start(event), ...this.#take(type, event)];
    }
    #start(event) {
        const sessionId = fields_text(event.sessionID);
        if (sessionId === undefined || this.#sessionId !== undefined)
            return [];
        this.#sessionId = sessionId;
        return [{ kind: 'start', model: this.#model, sessionId }];
    }
    #take(type, event) {
        const part = object(event.part) ?? {};
        switch (type) {
            case 'step_start':
                return this.#begin(part);
            case 'text':
                return this.#text(part);
            case 'tool_use':
                return this.#tool(part);
            case 'step_finish':
                return this.#finish(part);
            case 'error':
                this.#error(object(event.error) ?? {});
                return [];
            case TELLS:
                return this.#retry(event);
            default:
                return [];
        }
    }
    #begin(part) {
        const message = fields_text(part.messageID);
        if (message === this.#message && message !== undefined)
            return [];
        this.#message = message;
        this.#said = [];
        this.#turns++;
        return [{ kind: 'turn' }];
    }
    #text(part) {
        const said = fields_text(part.text) ?? '';
        if (said.trim() === '')
            return [];
        const message = fields_text(part.messageID);
        if (message !== this.#message)
            this.#said = [];
        this.#message = message;
        this.#said.push(said);
        return [{ kind: 'text', text: said }];
    }
    #tool(part) {
        const state = object(part.state) ?? {};
        const input = object(state.input) ?? {};
        const invalid = part.tool === INVALID;
        const name = fields_text(invalid ? input.tool : part.tool) ?? 'tool';
        const what = invalid ? '' : hear_detail(input);
        const failed = invalid || state.status === 'error';
        const words = fields_text(invalid ? input.error : failed ? state.error : state.output) ?? '';
        const call = { kind: 'tool', name, detail: what };
        const absent = failed && ABSENT.test(words);
        if (absent || (failed && (DENIED.test(words) || [FENCE, FENCE_ENV].some((each) => words.includes(each))))) {
            if (this.#denials.length < MOST_TOLD)
                this.#denials.push(what === '' ? name : `${name}(${what})`);
            return [call, { kind: 'denied', tool: name, reason: absent ? 'not there in this run' : 'a rule denies it' }];
        }
        return [call, { kind: 'tool-result', failed, text: words }];
    }
    #finish(part) {
        this.#reason = fields_text(part.reason);
        this.#status = undefined;
        this.#errors.length = 0;
        const cost = number(part.cost);
        if (cost !== undefined)
            this.#costUsd = (this.#costUsd ?? 0) + cost;
        const tokens = object(part.tokens);
        if (!tokens)
            return [];
        const cache = object(tokens.cache);
        const cachedTokens = sum(cache?.read);
        const inputTokens = sum(tokens.input, cache?.read, cache?.write);
        const outputTokens = sum(tokens.output, tokens.reasoning);
        this.#tokens = { input: this.#tokens.input + inputTokens, output: this.#tokens.output + outputTokens };
        const messageId = fields_text(part.messageID);
        return [
            { kind: 'usage', inputTokens, outputTokens, cachedTokens, ...(messageId === undefined ? {} : { messageId }) },
        ];
    }
    #error(error) {
        const data = object(error.data);
        this.#status = number(data?.statusCode) ?? this.#status;
        this.#errorClass = fields_text(error.name);
        const words = fields_text(data?.message) ?? fields_text(error.name) ?? 'error';
        const body = fields_text(data?.responseBody);
        if (this.#errors.length < MOST_TOLD)
            this.#errors.push(body === undefined ? words : `${words}\n${body}`);
    }
    #retry(event) {
        const status = number(event.status);
        const message = fields_text(event.message);
        const main = fields_text(event.sessionID) === this.#sessionId;
        if (main)
            this.#status = status;
        if (main && message !== undefined)
            this.#errors.splice(0, this.#errors.length, message);
        if (event.last === true) {
            if (main)
                this.#gaveUp = true;
            return [];
        }
        return [
            {
                kind: 'retry',
                attempt: number(event.attempt) ?? 0,
                most: number(event.most) ?? 0,
                delaySeconds: Math.round((number(event.delay) ?? 0) / 100) / 10,
                ...(status === undefined ? {} : { status }),
            },
        ];
    }
    end(exit) {
        if (this.#sessionId === undefined)
            return [];
        const failed = this.#gaveUp || this.#errors.length > 0 || (exit.code ?? 1) !== 0;
        const answer = this.#said.join('\n');
        const result = {
            failed,
            text: failed || answer === '' ? undefined : answer,
            sessionId: this.#sessionId,
            turns: this.#turns,
            costUsd: this.#costUsd === 0 ? undefined : this.#costUsd,
            ...(this.#turns === 0 ? {} : { inputTokens: this.#tokens.input, outputTokens: this.#tokens.output }),
            denials: this.#denials,
            errors: this.#errors,
            httpStatus: this.#status,
            errorClass: this.#errorClass,
            stopReason: this.#reason,
        };
        return [{ kind: 'result', result }];
    }
}

;// CONCATENATED MODULE: ./lib/agents/opencode/judge.js


function judge_crashed(heard, exit) {
    const words = lastWords(heard.errorTail);
    const what = `OpenCode ${ended(exit)} without a result.${words === '' ? '' : ` Its last words: ${words}`}`;
    const give = (likely, fix) => ({ code: 'agent-crashed', what, likely, fix });
    if (/illegal instruction/i.test(heard.errorTail) || exit.signal === 'SIGILL' || exit.code === 132) {
        return give('The processor of this machine lacks instructions the binary needs (AVX2).', 'Use another runner.');
    }
    if (exit.code === 137 || exit.signal === 'SIGKILL') {
        return give('It was killed from outside; most often the machine had no memory left. OpenCode takes up to 1 GB.', 'Use a runner with more memory, or a smaller task.');
    }
    if (/session not found/i.test(heard.errorTail)) {
        return give('The kept session is of another repository, or holds no such session.', 'Leave resume out, or resume in a checkout of the same repository.');
    }
    if (exit.code === 126 || exit.code === 127) {
        return give('The binary could not be started.', 'Remove the cache folder of keyless-agent and run again.');
    }
    return give('It crashed, or was ended by something outside this step.', 'Run again; if it stays, use agent-version: pinned.');
}
const UNREACHABLE = /unable to connect|cannot connect|connection|socket|fetch failed|timed? ?out|terminated/i;
const REFUSED = /no valid credential|could not load (the )?(default )?credential|security token|unauthori[sz]ed/i;
const THROTTLED = /too many (requests|tokens)|rate.?limit|quota|resource.?exhausted/i;
const OVERLOADED = /overloaded|unavailable/i;
const SERVER = /internal|unexpected error|server error|error occurred/i;
const MODEL = /model ?not ?found|ProviderModelNotFound|no such model/i;
function statusOf(result, said) {
    if (result.httpStatus !== undefined && result.httpStatus >= 400)
        return result.httpStatus;
    if (MODEL.test(said))
        return 404;
    if (THROTTLED.test(said))
        return 429;
    if (OVERLOADED.test(said))
        return 503;
    return SERVER.test(said) ? 500 : undefined;
}
function judge_failed(result, heard, order) {
    const said = [...result.errors, result.errorClass ?? ''].join('\n');
    const refused = REFUSED.test(said);
    const status = refused ? undefined : statusOf(result, said);
    const fault = endpointFault({ status, said, also: heard.errorTail, refused, unreachable: status === undefined && UNREACHABLE.test(said) }, order.model, order.access.backend);
    if (fault)
        return fault;
    const give = (what, likely, fix) => ({ code: 'agent-failed', what, likely, fix });
    if (result.errorClass === 'ContextOverflowError' || result.httpStatus === 413) {
        return give('The task does not fit into the context of the model.', 'It is too long.', 'Put the material into files and name them in a short task.');
    }
    if (result.errorClass === 'MessageOutputLengthError') {
        return give('The answer was cut off.', 'It is longer than the model may give.', 'Ask for a shorter answer.');
    }
    if (result.httpStatus === 400) {
        return give('The model endpoint did not accept the request.', 'The model does not know something OpenCode sends, such as tools.', 'Use a model that can call tools, or another agent.');
    }
    return give('OpenCode failed.', 'An error it does not explain; its name is in the transcript.', 'Run again; the transcript (output `transcript`) holds every step.');
}
function judge_judge(heard, exit, order) {
    const { result } = heard;
    if (!result)
        return judge_crashed(heard, exit);
    const told = result.errors.length > 0 || result.httpStatus !== undefined;
    if (result.failed)
        return told ? judge_failed(result, heard, order) : judge_crashed(heard, exit);
    if (heard.denials > 0 && heard.denials >= heard.toolCalls) {
        return {
            code: 'agent-denied',
            what: `The agent tried ${heard.denials} tool ${heard.denials === 1 ? 'call' : 'calls'} and none was allowed.`,
            likely: 'The task needs tools that neither agent-permissions nor allowed-tools grants; without them the agent can only read.',
            fix: `allowed-tools: ${judge_suggestion(result.denials)}   (name what the task really needs)`,
        };
    }
    if ((result.text ?? '').trim() === '') {
        return {
            code: 'agent-empty',
            what: 'The agent ended without an answer.',
            likely: result.stopReason === 'length'
                ? 'The answer was cut off before it began.'
                : 'The task does not ask for one, or the model ended early.',
            fix: 'Say in the task what the answer shall be.',
        };
    }
    if (result.stopReason === 'content-filter') {
        return {
            code: 'agent-failed',
            what: 'The model refused the task.',
            likely: 'Its safety rules see a misuse.',
            fix: 'Say in the task what it is for.',
        };
    }
    return {};
}
function judge_suggestion(denials) {
    const names = [...new Set(denials.map((entry) => entry.split('(', 1)[0]))].filter((name) => /^\w+$/.test(name));
    return names.map((name) => (name === 'bash' ? 'bash(npm test)' : name)).join(', ') || 'edit, bash(npm test)';
}

;// CONCATENATED MODULE: ./lib/agents/opencode/models.js

const CLAUDE = 'claude-sonnet-4-5-20250929';
function models_defaultModel(backend, region) {
    switch (backend) {
        case 'anthropic':
        case 'gateway':
            return CLAUDE;
        case 'bedrock':
            return `${geography(region)}anthropic.${CLAUDE}-v1:0`;
        case 'vertex':
            return CLAUDE.replace(/-(\d{8})$/, '@$1');
        case 'openai':
            return 'gpt-5.5';
        default:
            return undefined;
    }
}
const PREFIXED = /^(arn:|(global|us-gov|us|eu|jp|apac|au)\.)/;
function partition(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
function bedrockId(model, region) {
    if (PREFIXED.test(model) || region === undefined)
        return model;
    return `arn:${partition(region)}:bedrock:${region}::foundation-model/${model}`;
}

;// CONCATENATED MODULE: ./lib/agents/opencode/permissions.js

const permissions_READING = {
    '*': 'deny',
    read: { '*': 'allow', '*.env': 'deny', '*.env.*': 'deny', '*.env.example': 'allow' },
    glob: 'allow',
    grep: 'allow',
    list: 'allow',
    todowrite: 'allow',
    external_directory: 'deny',
};
const permissions_GRANTED = {
    'read-only': permissions_READING,
    edit: { ...permissions_READING, edit: { '*': 'allow', '.git': 'deny', '.git/*': 'deny', '*/.git/*': 'deny' } },
    full: { '*': 'allow' },
};
const FLAT = ['todowrite', 'question', 'webfetch', 'websearch', 'doom_loop'];
const NAMES = {
    write: 'edit',
    patch: 'edit',
    apply_patch: 'edit',
    multiedit: 'edit',
    ls: 'list',
    todoread: 'todowrite',
};
function read(rule) {
    const [, name = rule, pattern] = /^([^(]+)\(([\s\S]*)\)$/.exec(rule.trim()) ?? [];
    const known = name.trim().toLowerCase();
    const permission = NAMES[known] ?? (/^[a-z]+$/.test(known) ? known : name.trim());
    return pattern === undefined || pattern === '*' ? { permission } : { permission, pattern };
}
function add(rules, { permission, pattern }, action) {
    const before = rules[permission];
    delete rules[permission];
    if (pattern === undefined || FLAT.includes(permission)) {
        rules[permission] = action;
        return;
    }
    const general = typeof before === 'string' ? before : rules['*'];
    const patterns = typeof before === 'object' ? { ...before } : { '*': general };
    delete patterns[pattern];
    rules[permission] = { ...patterns, [pattern]: action };
}
const toolsOf = (server) => `${server.replace(/[^a-zA-Z0-9_-]/g, '_')}_*`;
function permissionRules(order) {
    const rules = structuredClone(permissions_GRANTED[order.permissions ?? 'read-only']);
    if (order.permissions !== 'read-only') {
        for (const { name } of order.mcpServers)
            add(rules, { permission: toolsOf(name) }, 'allow');
    }
    for (const rule of (0,tool_rules/* toolRules */.q)(order.allowedTools))
        add(rules, read(rule), 'allow');
    for (const rule of (0,tool_rules/* toolRules */.q)(order.deniedTools))
        add(rules, read(rule), 'deny');
    return rules;
}
function checkRules(inputs) {
    for (const rule of (0,tool_rules/* toolRules */.q)(inputs.list('allowed-tools')).map(read)) {
        if (rule.pattern === undefined || !FLAT.includes(rule.permission))
            continue;
        inputs.fault('allowed-tools', `OpenCode allows ${rule.permission} as a whole or not at all.`, `allowed-tools: ${rule.permission}`);
    }
}

;// CONCATENATED MODULE: ./lib/agents/opencode/programs.js
const programs_VERSION = '1.18.33';
const PROGRAMS = {
    'linux-x64': {
        path: 'node_modules/opencode-linux-x64/bin/opencode',
        beside: ['@vscode/ripgrep-linux-x64'],
        digest: '0312ce1975e2a34a0713d6f71e41bcaf6a00c4ecfe9357fd1153fd9a16f0342f',
        megabytes: 63,
    },
};

;// CONCATENATED MODULE: ./lib/agents/opencode/provider.js



const provider_OAUTH_BETA = 'oauth-2025-04-20';
const RENEWED = 'renewed-by-keyless-agent';
function credential(access, hand) {
    const token = access.source ? RENEWED : hand(access);
    if (token !== undefined)
        return token;
    throw new errors/* KeylessError */.FM('input-invalid', 'OpenCode cannot use this kind of credential.', {
        likely: 'A subscription, or a federation that the agent has to exchange itself, is for Claude Code alone.',
        fix: 'agent: claude-code   (or an API key, or the federation without anthropic-native-federation)',
    });
}
function headersOf(access) {
    const lines = (access.headers ?? []).map((line) => (0,core_secret/* revealed */.D)(line));
    return Object.fromEntries(lines.map((line) => {
        const cut = line.indexOf(':');
        return [line.slice(0, cut).trim(), line.slice(cut + 1).trim()];
    }));
}
function withHeaders(access, more = {}) {
    const headers = { ...more, ...headersOf(access) };
    return Object.keys(headers).length > 0 ? { headers } : {};
}
function at(endpoint, path) {
    return endpoint === undefined ? {} : { baseURL: `${endpoint.replace(/\/+$/, '')}${path}` };
}
function anthropic(access, _model, hand) {
    const token = credential(access, hand);
    const key = access.token?.scheme === 'api-key';
    const beta = !key && access.backend === 'anthropic' ? { 'anthropic-beta': provider_OAUTH_BETA } : {};
    return {
        id: access.backend,
        npm: '@ai-sdk/anthropic',
        options: {
            ...at(access.endpoint, '/v1'),
            ...(key ? { apiKey: token } : { authToken: token }),
            ...withHeaders(access, beta),
        },
    };
}
function vertex(access, model) {
    const { project, region: location, endpoint } = access;
    const claude = model.startsWith('claude');
    const place = `/projects/${project}/locations/${location}/publishers/${claude ? 'anthropic/models' : 'google'}`;
    return {
        id: 'google-vertex',
        npm: claude ? '@ai-sdk/google-vertex/anthropic' : '@ai-sdk/google-vertex',
        options: { project, location, ...at(endpoint?.replace(/\/v1\/?$/, ''), `${claude ? '/v1' : '/v1beta1'}${place}`) },
    };
}
function gateway(access, model, hand) {
    if (/claude/i.test(model))
        return anthropic(access, model, hand);
    return {
        id: 'gateway',
        npm: '@ai-sdk/openai-compatible',
        options: { ...at(access.endpoint, '/v1'), apiKey: credential(access, hand), ...withHeaders(access) },
    };
}
function azureOpenai(access, model, hand) {
    const endpoint = access.endpoint ?? `https://${access.resource}.openai.azure.com/openai/v1`;
    const apiKey = credential(access, hand);
    const deployment = deploymentOf(access, model);
    const shared = { id: 'azure-openai', ...(deployment === undefined ? {} : { modelId: deployment }) };
    const npm = access.token?.scheme === 'api-key' ? '@ai-sdk/azure' : '@ai-sdk/openai';
    return { ...shared, npm, options: { ...at(endpoint, ''), apiKey } };
}
function deploymentOf({ env }, model) {
    const rows = (0,core_secret/* revealed */.D)(env.AZURE_OPENAI_DEPLOYMENT_NAME_MAP ?? '').split(',');
    return rows
        .map((row) => row.split('='))
        .find(([name]) => name?.trim() === model)?.[1]
        ?.trim();
}
const provider_BY_BACKEND = {
    anthropic,
    bedrock: (access, model) => ({
        id: 'amazon-bedrock',
        options: { region: access.region, ...(access.endpoint === undefined ? {} : { endpoint: access.endpoint }) },
        modelId: bedrockId(model, access.region),
    }),
    vertex,
    openai: (access, _model, hand) => ({
        id: 'openai',
        npm: '@ai-sdk/openai',
        options: { ...at(access.endpoint, ''), apiKey: credential(access, hand), ...withHeaders(access) },
    }),
    'azure-openai': azureOpenai,
    gateway,
};
const provider_SPEAKS = Object.keys(provider_BY_BACKEND);
function providerOf(access, model, hand) {
    const make = provider_BY_BACKEND[access.backend];
    if (!make)
        throw new Error(`OpenCode does not speak ${access.backend}`);
    return make(access, model, hand);
}
const HEADER_TIMEOUT_MS = 60_000;
const CHUNK_TIMEOUT_MS = 120_000;
function modelConfig({ id, npm, options, modelId }, model) {
    const library = npm === undefined ? {} : { npm };
    const timeouts = { headerTimeout: HEADER_TIMEOUT_MS, chunkTimeout: CHUNK_TIMEOUT_MS };
    const entry = { ...library, options: { ...options, ...timeouts } };
    const shared = { $schema: 'https://opencode.ai/config.json', enabled_providers: [id] };
    if (model === undefined)
        return { ...shared, provider: { [id]: entry } };
    const name = `${id}/${model}`;
    const about = {
        ...(npm === undefined ? {} : { provider: library }),
        ...(modelId === undefined ? {} : { id: modelId }),
    };
    return { ...shared, model: name, small_model: name, provider: { [id]: { ...entry, models: { [model]: about } } } };
}

;// CONCATENATED MODULE: ./lib/agents/opencode/launch.js







const launch_SHADOWS = [
    'ANTHROPIC_API_KEY',
    'ANTHROPIC_AUTH_TOKEN',
    'ANTHROPIC_BASE_URL',
    'AWS_ACCESS_KEY_ID',
    'AWS_BEARER_TOKEN_BEDROCK',
    'AWS_CONFIG_FILE',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_PROFILE',
    'AWS_REGION',
    'AWS_ROLE_ARN',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AZURE_API_KEY',
    'AZURE_COGNITIVE_SERVICES_RESOURCE_NAME',
    'AZURE_RESOURCE_NAME',
    'GCLOUD_PROJECT',
    'GCP_PROJECT',
    'GOOGLE_API_KEY',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'GOOGLE_CLOUD_LOCATION',
    'GOOGLE_CLOUD_PROJECT',
    'GOOGLE_GENERATIVE_AI_API_KEY',
    'GOOGLE_VERTEX_LOCATION',
    'GOOGLE_VERTEX_PROJECT',
    'OPENAI_API_KEY',
    'OPENAI_BASE_URL',
    'OPENCODE_API_KEY',
    'OPENCODE_AUTH_CONTENT',
    'OPENCODE_CONFIG',
    'OPENCODE_CONFIG_CONTENT',
    'OPENCODE_CONFIG_DIR',
    'OPENCODE_CONSOLE_TOKEN',
    'OPENCODE_DB',
    'OPENCODE_MODELS_PATH',
    'OPENCODE_MODELS_URL',
    'OPENCODE_PERMISSION',
    'OPENCODE_TUI_CONFIG',
    'VERTEX_LOCATION',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_STATE_HOME',
];
const HELD = {
    OPENCODE_DISABLE_PROJECT_CONFIG: 'true',
    OPENCODE_DISABLE_CLAUDE_CODE: 'true',
    OPENCODE_DISABLE_EXTERNAL_SKILLS: 'true',
    OPENCODE_DISABLE_DEFAULT_PLUGINS: 'true',
    OPENCODE_DISABLE_MODELS_FETCH: 'true',
    OPENCODE_DISABLE_AUTOUPDATE: 'true',
    OPENCODE_DISABLE_SHARE: 'true',
    OPENCODE_DISABLE_LSP_DOWNLOAD: 'true',
    OPENCODE_DISABLE_TERMINAL_TITLE: 'true',
};
const CLOSED = {
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_fetch_retries: '0',
    GIT_ALLOW_PROTOCOL: 'none',
};
const INSTRUCTIONS = ['AGENTS.md', 'CLAUDE.md'];
const TITLE = 'keyless-agent';
function launch_mcpConfig(servers, access) {
    const secrets = Object.entries(accessVariables(access)).filter(([, value]) => typeof value !== 'string');
    const emptied = Object.fromEntries(secrets.map(([name]) => [name, '']));
    const rows = servers.map((server) => [
        server.name,
        server.kind === 'http'
            ? { type: 'remote', url: server.url, oauth: false, enabled: true }
            : {
                type: 'local',
                command: [server.command, ...server.args],
                environment: { ...emptied, ...server.env },
                enabled: true,
            },
    ]);
    return rows.length === 0 ? {} : { mcp: Object.fromEntries(rows) };
}
const promptFile = (dirs) => (0,external_node_path_.join)(dirs.config, 'system-prompt.md');
function config(order, dirs, provider) {
    const instructions = [
        ...(order.instructions ? INSTRUCTIONS.map((name) => (0,external_node_path_.join)(order.workingDirectory, name)) : []),
        ...(order.systemPrompt === undefined ? [] : [promptFile(dirs)]),
    ];
    return {
        ...modelConfig(provider, order.model),
        permission: permissionRules(order),
        ...(order.permissions === 'read-only' ? {} : launch_mcpConfig(order.mcpServers, order.access)),
        ...(instructions.length === 0 ? {} : { instructions }),
        autoupdate: false,
        share: 'disabled',
        snapshot: false,
        lsp: false,
        formatter: false,
        experimental: { continue_loop_on_deny: true },
    };
}
function installed(folder) {
    const lock = { packages: { '': { dependencies: { '@opencode-ai/plugin': programs_VERSION } } } };
    return [
        { path: (0,external_node_path_.join)(folder, 'package-lock.json'), content: JSON.stringify(lock) },
        { path: (0,external_node_path_.join)(folder, 'node_modules', '.keep'), content: '' },
    ];
}
function launch_plugin(order, provider) {
    const { source, token, backend } = order.access;
    const asked = source && !(backend in SELF_RENEWING) ? { url: source.url, bearer: source.bearer.reveal() } : undefined;
    const text = pluginText({
        provider: provider.id,
        source: asked,
        googleToken: backend === 'vertex' ? token?.value.reveal() : undefined,
        hidden: [...Object.keys(order.access.env), ...Object.keys(CLOSED)],
        instructions: order.instructions,
        fenced: order.permissions !== 'full',
    });
    return new core_secret/* Secret */.z('plugin with the credential', text);
}
const SELF_RENEWING = { bedrock: true, vertex: true };
function launch_launch(order, dirs) {
    const provider = providerOf(order.access, order.model, ({ token }) => token?.value.reveal());
    const folder = (0,external_node_path_.join)(dirs.config, 'opencode');
    const text = JSON.stringify(config(order, dirs, provider), undefined, 2);
    return {
        argv: [
            'run',
            '--format',
            'json',
            '--model',
            `${provider.id}/${order.model}`,
            '--title',
            TITLE,
            ...(order.resume === undefined ? [] : ['--session', order.resume]),
            ...order.agentArgs,
        ],
        env: {
            ...accessVariables(order.access),
            ...HELD,
            ...CLOSED,
            OPENCODE_DB: (0,external_node_path_.join)(dirs.config, 'session', 'opencode.db'),
            OPENCODE_TEST_MANAGED_CONFIG_DIR: (0,external_node_path_.join)(dirs.config, 'managed'),
            XDG_CONFIG_HOME: dirs.config,
            XDG_DATA_HOME: (0,external_node_path_.join)(dirs.config, 'data'),
            XDG_STATE_HOME: (0,external_node_path_.join)(dirs.config, 'state'),
            XDG_CACHE_HOME: (0,external_node_path_.join)(dirs.config, 'cache'),
        },
        stdin: order.task,
        files: [
            { path: (0,external_node_path_.join)(folder, 'opencode.json'), content: new core_secret/* Secret */.z('OpenCode configuration', text) },
            { path: (0,external_node_path_.join)(folder, 'plugin', 'keyless.js'), content: launch_plugin(order, provider) },
            ...installed(folder),
            { path: (0,external_node_path_.join)(dirs.config, 'session', '.keep'), content: '' },
            { path: (0,external_node_path_.join)(dirs.config, 'cache', 'opencode', 'bin', 'rg'), content: '' },
            ...(order.systemPrompt === undefined ? [] : [{ path: promptFile(dirs), content: order.systemPrompt }]),
        ],
        shadows: launch_SHADOWS,
    };
}
function accessVariables({ backend, env }) {
    return backend in SELF_RENEWING ? env : {};
}
const TOKEN_VARIABLE = 'OPENCODE_MODEL_TOKEN';
function launch_environment(access, asked) {
    const model = asked ?? models_defaultModel(access.backend, access.region);
    const provider = providerOf(access, model ?? '', ({ token }) => (token ? `{env:${TOKEN_VARIABLE}}` : undefined));
    const text = JSON.stringify(modelConfig(provider, model));
    const token = access.backend in SELF_RENEWING ? undefined : access.token?.value;
    const secret = (access.headers ?? []).some((line) => typeof line !== 'string');
    return {
        ...accessVariables(access),
        ...(token === undefined ? {} : { [TOKEN_VARIABLE]: token }),
        OPENCODE_CONFIG_CONTENT: secret ? new core_secret/* Secret */.z('OpenCode configuration', text) : text,
        OPENCODE_DISABLE_PROJECT_CONFIG: 'true',
    };
}

;// CONCATENATED MODULE: ./lib/agents/opencode/index.js








function opencode_check(inputs) {
    (0,check_inputs/* checkArguments */.PX)(inputs, { '--variant': /^[a-z]+$/, '--thinking': 'alone' });
    checkRules(inputs);
    (0,check_inputs/* checkReadOnly */.ZA)(inputs, ['read', 'glob', 'grep', 'list', 'todowrite']);
}
const opencode = {
    id: 'opencode',
    name: 'OpenCode',
    inputs: [],
    speaks: provider_SPEAKS,
    rereads: {
        bedrock: 'aws-container',
        vertex: 'google-token-url',
        anthropic: 'token-command',
        openai: 'token-command',
        'azure-openai': 'token-command',
        gateway: 'token-command',
    },
    defaultModel: models_defaultModel,
    install: {
        kind: 'tree',
        package: 'opencode-ai',
        lock: 'opencode',
        version: programs_VERSION,
        programs: PROGRAMS,
        versionArgs: ['--version'],
        versionPattern: /^(\d+\.\d+\.\d+(?:-[\w.]+)?)$/m,
    },
    abilities: {
        permissions: {
            'read-only': { by: 'shell, web, subagents and edits are denied, and so is every path outside the workspace' },
            edit: { by: 'files of the workspace may be edited, .git not; shell, web and subagents are denied' },
            full: { by: 'everything is allowed, outside the workspace too; nothing is ever asked' },
        },
        limits: {
            'max-turns': { grade: 'after the turn', by: 'us' },
            'max-cost-usd': { grade: 'after the turn', by: 'us' },
            'allowed-tools': { grade: 'hard', by: 'agent' },
            'denied-tools': { grade: 'hard', by: 'agent' },
        },
        jsonSchema: 'retry',
        mcp: ['http', 'stdio'],
        session: ['config/session'],
        toolExample: 'edit, bash(npm test)',
    },
    repoFiles: {
        instructions: ['AGENTS.md', 'CLAUDE.md', 'CONTEXT.md'],
        settings: [
            'opencode.json',
            'opencode.jsonc',
            'tui.json',
            'tui.jsonc',
            '.opencode/',
            '.claude/skills/',
            '.agents/skills/',
        ],
    },
    shadows: launch_SHADOWS,
    check: opencode_check,
    launch: launch_launch,
    environment: launch_environment,
    listen: listen,
    judge: judge_judge,
};

;// CONCATENATED MODULE: ./lib/agents/codemie/opencode.js


function codemie_opencode_check(inputs) {
    checkSilent(inputs);
    opencode.check(inputs);
}
function opencode_launch(order, dirs) {
    const below = opencode.launch(inner(order), dirs);
    return {
        ...below,
        argv: [...without(below.argv, '--model'), '--silent'],
        env: { ...below.env, ...environment(order.access, order.model) },
        shadows: [...below.shadows, ...shared_SHADOWS],
    };
}
function opencode_judge(heard, exit, order) {
    return opencode.judge(heard, exit, inner(order));
}
const codemieOpencode = {
    ...opencode,
    id: 'codemie-opencode',
    name: 'CodeMie (OpenCode)',
    inputs: [SILENT],
    speaks: shared_SPEAKS,
    rereads: { codemie: 'relay' },
    defaultModel: () => DEFAULT_MODEL,
    install: { kind: 'command', program: 'codemie-opencode', starts: 'opencode' },
    abilities: { ...opencode.abilities, session: [] },
    repoFiles: { ...opencode.repoFiles, settings: [...opencode.repoFiles.settings, '.codemie/'] },
    shadows: [...opencode.shadows, ...shared_SHADOWS],
    check: codemie_opencode_check,
    launch: opencode_launch,
    environment: environment,
    listen: (order, dirs) => opencode.listen(inner(order), dirs),
    judge: opencode_judge,
};

;// CONCATENATED MODULE: ./lib/agents/codex/schema.js
function schema_object(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
}
const ONE = ['items', 'additionalProperties', 'not'];
const LIST = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];
const NAMED = ['properties', '$defs', 'definitions'];
function mapped(schema, change) {
    const one = (value) => {
        const inner = schema_object(value);
        return inner ? change(inner) : value;
    };
    return Object.fromEntries(Object.entries(schema).map(([key, value]) => {
        if (ONE.includes(key))
            return [key, one(value)];
        if (LIST.includes(key) && Array.isArray(value))
            return [key, value.map(one)];
        const named = NAMED.includes(key) ? schema_object(value) : undefined;
        if (!named)
            return [key, value];
        return [key, Object.fromEntries(Object.entries(named).map(([name, inner]) => [name, one(inner)]))];
    }));
}
function requiredOf(schema) {
    return Array.isArray(schema.required) ? schema.required : [];
}
function admitsNull(schema) {
    const { type, anyOf } = schema_object(schema) ?? {};
    return [type].flat().includes('null') || (Array.isArray(anyOf) && anyOf.some(admitsNull));
}
function strictSchema(schema) {
    const inner = mapped(schema, strictSchema);
    const properties = schema_object(inner.properties);
    if (!properties && inner.type !== 'object')
        return inner;
    const required = requiredOf(schema);
    const closed = Object.entries(properties ?? {}).map(([name, property]) => [
        name,
        required.includes(name) || admitsNull(property) ? property : { anyOf: [property, { type: 'null' }] },
    ]);
    return {
        ...inner,
        properties: Object.fromEntries(closed),
        required: Object.keys(properties ?? {}),
        additionalProperties: inner.additionalProperties ?? false,
    };
}
function isOpen(schema) {
    const { additionalProperties } = schema;
    if (additionalProperties !== undefined && additionalProperties !== false)
        return true;
    let open = false;
    mapped(schema, (inner) => {
        open ||= isOpen(inner);
        return inner;
    });
    return open;
}
function withoutPadding(value, schema) {
    const known = schema_object(schema) ?? {};
    if (Array.isArray(value))
        return value.map((entry) => withoutPadding(entry, known.items));
    const fields = schema_object(value);
    const properties = schema_object(known.properties);
    if (!fields || !properties)
        return value;
    const required = requiredOf(known);
    return Object.fromEntries(Object.entries(fields)
        .filter(([name, field]) => field !== null || required.includes(name) || admitsNull(properties[name]))
        .map(([name, field]) => [name, withoutPadding(field, properties[name])]));
}

;// CONCATENATED MODULE: ./lib/agents/codex/tools.js

const ALLOWABLE = ['exec_command', 'apply_patch', 'web_search'];
const DENIABLE = [...ALLOWABLE, 'view_image', 'spawn_agent'];
function sandboxOf(order, allowed, denied) {
    const { permissions } = order;
    if (permissions === 'read-only' || denied.includes('apply_patch'))
        return 'read-only';
    if (permissions === 'full')
        return 'danger-full-access';
    return permissions === 'edit' || allowed.includes('apply_patch') ? 'workspace-write' : 'read-only';
}
function powersOf(order) {
    const allowed = (0,tool_rules/* toolRules */.q)(order.allowedTools);
    const denied = (0,tool_rules/* toolRules */.q)(order.deniedTools);
    const reading = order.permissions === 'read-only';
    const sandbox = sandboxOf(order, allowed, denied);
    const shell = !reading && !denied.includes('exec_command');
    const asksWeb = order.permissions === 'full' || allowed.includes('web_search');
    const web = asksWeb && !reading && !denied.includes('web_search');
    return {
        sandbox,
        shell,
        config: {
            sandbox_mode: sandbox,
            approval_policy: 'never',
            web_search: web ? 'live' : 'disabled',
            ...(reading || denied.includes('spawn_agent') ? { agents: { enabled: false } } : {}),
            sandbox_workspace_write: { exclude_slash_tmp: true, network_access: false },
        },
        features: {
            shell_tool: shell,
            view_image: !denied.includes('view_image'),
        },
    };
}

;// CONCATENATED MODULE: ./lib/agents/codex/arguments.js




const HARMLESS_KEY = /^(model_reasoning_effort|model_reasoning_summary|model_verbosity|model_context_window|model_auto_compact_token_limit|tool_output_token_limit)="?[A-Za-z0-9_-]+"?$/;
const arguments_ALLOWED = { '-c': HARMLESS_KEY, '--config': HARMLESS_KEY };
const arguments_REFUSALS = {
    '-m': 'model: gpt-5.5-2026-04-23',
    '--model': 'model: gpt-5.5-2026-04-23',
    '-s': 'agent-permissions: edit   (or full)',
    '--sandbox': 'agent-permissions: edit   (or full)',
    '--full-auto': 'agent-permissions: edit',
    '--dangerously-bypass-approvals-and-sandbox': 'agent-permissions: full',
    '--yolo': 'agent-permissions: full',
    '--trust': 'leave it out: it would let the repository configure the agent',
    '--output-schema': "json-schema: '{…}'",
    '--search': 'allowed-tools: web_search',
};
function arguments_checkInputs(inputs) {
    (0,check_inputs/* checkArguments */.PX)(inputs, arguments_ALLOWED, arguments_REFUSALS);
    checkTools(inputs, 'allowed-tools', ALLOWABLE);
    checkTools(inputs, 'denied-tools', DENIABLE);
    const shell = (0,tool_rules/* toolRules */.q)(inputs.list('allowed-tools')).includes('exec_command');
    if (inputs.text('agent-permissions') === 'read-only' && shell) {
        inputs.fault('allowed-tools', 'read-only means no shell.', 'leave agent-permissions out: the shell then only reads');
    }
    checkSchema(inputs);
}
function checkTools(inputs, input, known) {
    for (const rule of (0,tool_rules/* toolRules */.q)(inputs.list(input))) {
        if (known.includes(rule))
            continue;
        inputs.fault(input, `"${rule.slice(0, 40)}" is no tool that Codex can be ${input === 'allowed-tools' ? 'allowed' : 'denied'} by name.`, `${input}: ${known.join(', ')}`);
    }
}
function checkSchema(inputs) {
    const text = inputs.text('json-schema');
    if (text === undefined)
        return;
    let schema;
    try {
        schema = JSON.parse(text);
    }
    catch {
        return;
    }
    if (schema === null || typeof schema !== 'object' || !isOpen(schema))
        return;
    inputs.fault('json-schema', 'An object in it takes further properties; to such a schema the service cannot hold an answer.', 'json-schema: …   (with "additionalProperties": false, and every property named)');
}

;// CONCATENATED MODULE: ./lib/agents/codex/backends.js

const NAME = 'keyless';
const TOKEN = 'KEYLESS_MODEL_TOKEN';
const HEADER = 'KEYLESS_MODEL_HEADER_';
const REFRESH_MS = 60_000;
const COMMAND_TIMEOUT_MS = 15_000;
const REQUEST_RETRIES = 3;
const STREAM_RETRIES = 2;
const OPENAI_URL = 'https://api.openai.com/v1';
function backends_credential(access, keyHeader) {
    const { source, token } = access;
    if (source) {
        const [command = '', ...args] = source.command;
        return {
            table: { auth: { command, args, timeout_ms: COMMAND_TIMEOUT_MS, refresh_interval_ms: REFRESH_MS } },
            env: {},
        };
    }
    if (!token)
        return { table: {}, env: {} };
    const env = { [TOKEN]: token.value };
    if (keyHeader === undefined || token.scheme !== 'api-key')
        return { table: { env_key: TOKEN }, env };
    return { table: { env_http_headers: { [keyHeader]: TOKEN } }, env };
}
function headers(lines) {
    const table = {};
    const env = {};
    lines.forEach((line, at) => {
        const [name = '', ...rest] = (0,core_secret/* revealed */.D)(line).split(':');
        const value = rest.join(':').trim();
        table[name.trim()] = `${HEADER}${at}`;
        env[`${HEADER}${at}`] = typeof line === 'string' ? value : new core_secret/* Secret */.z('custom header', value);
    });
    return { table, env };
}
function ownProvider(base_url, access, more = {}, keyHeader) {
    const { table, env } = backends_credential(access, keyHeader);
    const given = headers(access.headers ?? []);
    const named = { ...table.env_http_headers, ...given.table };
    const provider = {
        name: NAME,
        base_url,
        wire_api: 'responses',
        request_max_retries: REQUEST_RETRIES,
        stream_max_retries: STREAM_RETRIES,
        ...table,
        ...(Object.keys(named).length === 0 ? {} : { env_http_headers: named }),
        ...more,
    };
    return { config: { model_provider: NAME, model_providers: { [NAME]: provider } }, env: { ...env, ...given.env } };
}
function nativeFederation(access) {
    if (!('OPENAI_FEDERATION_RULE_ID' in access.env))
        return undefined;
    return { config: { model_provider: 'openai', openai_base_url: access.endpoint }, env: access.env };
}
function azure(access) {
    const version = access.env.AZURE_OPENAI_API_VERSION;
    const query = version === undefined ? {} : { query_params: { 'api-version': (0,core_secret/* revealed */.D)(version) } };
    return ownProvider(access.endpoint ?? `https://${access.resource}.openai.azure.com/openai/v1`, access, query, 'api-key');
}
const backends_BY_BACKEND = {
    openai: (access) => nativeFederation(access) ?? ownProvider(access.endpoint ?? OPENAI_URL, access),
    'azure-openai': azure,
    gateway: (access) => ownProvider(`${(access.endpoint ?? '').replace(/\/v1$/, '')}/v1`, access),
    'bedrock-mantle': (access) => ({
        config: {
            model_provider: 'amazon-bedrock',
            ...(access.endpoint === undefined
                ? {}
                : { model_providers: { 'amazon-bedrock': { base_url: `${access.endpoint}/openai/v1` } } }),
        },
        env: access.env,
    }),
};
const backends_SPEAKS = Object.keys(backends_BY_BACKEND);
function backends_providerOf(access) {
    const provider = backends_BY_BACKEND[access.backend]?.(access);
    if (!provider)
        throw new Error(`Codex does not speak ${access.backend}`);
    return provider;
}
function servedModel(access, model) {
    const map = access.env.AZURE_OPENAI_DEPLOYMENT_NAME_MAP;
    if (access.backend !== 'azure-openai' || map === undefined)
        return model;
    const rows = (0,core_secret/* revealed */.D)(map)
        .split(',')
        .map((row) => row.split('=').map((part) => part.trim()));
    return rows.find(([name]) => name === model)?.[1] ?? model;
}
function backends_accessEnvironment(access) {
    const { backend, token } = access;
    return { ...access.env, ...(backend === 'openai' && token ? { CODEX_API_KEY: token.value } : {}) };
}
const DEFAULTS = {
    openai: 'gpt-5.5-2026-04-23',
    'azure-openai': 'gpt-5.5',
    gateway: 'gpt-5.5',
    'bedrock-mantle': 'openai.gpt-5.5',
};
function backends_defaultModel(backend) {
    return DEFAULTS[backend];
}

// EXTERNAL MODULE: ./lib/kit/words.js
var kit_words = __webpack_require__(2281);
;// CONCATENATED MODULE: ./lib/agents/codex/hear.js



function hear_number(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
const MOST_OPEN_ITEMS = 256;
function bareCommand(command) {
    const [shell = '', flag = '', script, ...rest] = (0,kit_words/* splitWords */.y)(command) ?? [];
    return /sh$/.test(shell) && /^-l?c$/.test(flag) && script !== undefined && rest.length === 0 ? script : command;
}
function callOf(item) {
    switch (item.type) {
        case 'command_execution':
            return { name: 'exec_command', detail: bareCommand(fields_text(item.command) ?? '') };
        case 'file_change': {
            const changes = Array.isArray(item.changes) ? item.changes : [];
            return { name: 'apply_patch', detail: changes.map((change) => fields_text(object(change)?.path) ?? '').join(', ') };
        }
        case 'mcp_tool_call':
            return { name: `mcp__${fields_text(item.server) ?? ''}__${fields_text(item.tool) ?? ''}`, detail: '' };
        case 'web_search':
            return { name: 'web_search', detail: fields_text(item.query) ?? '' };
        default:
            return undefined;
    }
}
function outcomeOf(item) {
    const error = fields_text(object(item.error)?.message);
    const failed = ['failed', 'declined'].includes(fields_text(item.status) ?? '') || hear_number(item.exit_code) !== 0;
    const said = fields_text(item.aggregated_output) ?? error ?? hear_contentText(object(item.result)?.content);
    return { kind: 'tool-result', failed: failed || error !== undefined, text: said };
}
function hear_contentText(content) {
    return (Array.isArray(content) ? content : [])
        .map((part) => fields_text(object(part)?.text) ?? '')
        .filter((part) => part !== '')
        .join('\n');
}
const STATUS = /(?:unexpected|last) status:? (\d{3})/;
function hear_statusOf(message) {
    const told = STATUS.exec(message)?.[1];
    if (told !== undefined)
        return Number(told);
    if (/experiencing high demand/.test(message))
        return 500;
    if (/^Quota exceeded/.test(message))
        return 429;
    return /^The (?:API deployment|model .*) does(?: not|n't) exist|DeploymentNotFound/.test(message) ? 404 : undefined;
}
class CodexEar {
    #schema;
    #told = new Set();
    #sessionId;
    #said;
    #failure;
    #done = false;
    #tokens = { input: 0, cached: 0, output: 0 };
    constructor(order) {
        this.#schema = order.jsonSchema;
    }
    hear(line) {
        if (line.trim() === '')
            return [];
        let event;
        try {
            event = object(JSON.parse(line));
        }
        catch {
            event = undefined;
        }
        if (typeof event?.type !== 'string')
            return [{ kind: 'other', text: line }];
        return this.#event(event);
    }
    #event(event) {
        switch (event.type) {
            case 'thread.started':
                this.#sessionId = fields_text(event.thread_id);
                return [{ kind: 'start', ...(this.#sessionId !== undefined && { sessionId: this.#sessionId }) }];
            case 'item.started':
                return this.#item(object(event.item) ?? {}, false);
            case 'item.completed':
                return this.#item(object(event.item) ?? {}, true);
            case 'turn.completed':
                this.#done = true;
                return this.#usage(object(event.usage) ?? {});
            case 'turn.failed':
                this.#failure = fields_text(object(event.error)?.message) ?? 'The turn failed.';
                return [];
            case 'error':
                return retryOf(fields_text(event.message) ?? '');
            default:
                return [];
        }
    }
    #item(item, completed) {
        if (item.type === 'agent_message' && completed) {
            this.#said = fields_text(item.text) ?? '';
            return this.#said.trim() === '' ? [] : [{ kind: 'text', text: this.#said }];
        }
        if (item.type === 'error')
            return completed ? [{ kind: 'other', text: fields_text(item.message) ?? '' }] : [];
        const call = callOf(item);
        if (!call)
            return [];
        const id = fields_text(item.id) ?? '';
        const events = this.#told.has(id) ? [] : [{ kind: 'tool', ...call }];
        if (!completed) {
            if (this.#told.size < MOST_OPEN_ITEMS)
                this.#told.add(id);
            return events;
        }
        this.#told.delete(id);
        return [...events, outcomeOf(item)];
    }
    #usage(usage) {
        const [input, cached, output] = [usage.input_tokens, usage.cached_input_tokens, usage.output_tokens].map(hear_number);
        const { input: i, cached: c, output: o } = this.#tokens;
        this.#tokens = { input: i + (input ?? 0), cached: c + (cached ?? 0), output: o + (output ?? 0) };
        return [{ kind: 'usage', inputTokens: input ?? 0, outputTokens: output ?? 0, cachedTokens: cached ?? 0 }];
    }
    end(_exit) {
        const failure = this.#failure;
        if (failure === undefined && !this.#done)
            return [];
        const result = {
            failed: failure !== undefined,
            text: failure === undefined ? this.#said : undefined,
            structuredOutput: failure === undefined ? this.#structured() : undefined,
            sessionId: this.#sessionId,
            inputTokens: this.#done ? this.#tokens.input : undefined,
            outputTokens: this.#done ? this.#tokens.output : undefined,
            denials: [],
            errors: failure === undefined ? [] : [failure],
            httpStatus: failure === undefined ? undefined : hear_statusOf(failure),
        };
        return [{ kind: 'result', result }];
    }
    #structured() {
        if (this.#schema === undefined || this.#said === undefined)
            return undefined;
        try {
            const answer = JSON.parse(this.#said);
            return withoutPadding(answer, JSON.parse(this.#schema));
        }
        catch {
            return undefined;
        }
    }
}
function retryOf(message) {
    const [, attempt, most, why = ''] = /^Reconnecting\.\.\. (\d+)\/(\d+) \(([\s\S]*)\)$/.exec(message) ?? [];
    if (attempt === undefined)
        return [];
    const status = hear_statusOf(why);
    return [
        {
            kind: 'retry',
            attempt: Number(attempt),
            most: Number(most),
            delaySeconds: 0,
            ...(status === undefined ? {} : { status }),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/agents/codex/judge.js


function codex_judge_crashed({ errorTail }, exit, order) {
    const words = lastWords(errorTail);
    const what = `Codex ${ended(exit)} without a result.${words === '' ? '' : ` Its last words: ${words}`}`;
    const give = (likely, fix) => ({ code: 'agent-crashed', what, likely, fix });
    if ('OPENAI_FEDERATION_RULE_ID' in order.access.env &&
        /federat|workload|token exchange|oauth|cloud config bundle/i.test(errorTail)) {
        return {
            code: 'model-denied',
            what: "Codex's own federation did not come to an end.",
            likely: 'The rule does not admit this job, or its answer is not what this version of Codex expects.',
            fix: 'with:\n  openai-identity-provider-id: …\n  openai-service-account-id: …',
        };
    }
    if (exit.code === 2 && /unexpected argument|cannot be used/i.test(errorTail)) {
        return give('An argument is not known to this version of Codex.', 'Correct or remove it in agent-args.');
    }
    if (/error loading config|invalid (type|value)|unknown variant/i.test(errorTail)) {
        return give('This version of Codex does not take its configuration.', 'Use agent-version: pinned, or correct agent-args.');
    }
    if (order.resume !== undefined && /no (rollout|session|thread)|not found/i.test(errorTail)) {
        return give('The session to go on with is not there.', 'Leave resume out, or hand over the folder of a kept session.');
    }
    if (exit.code === 137 || exit.signal === 'SIGKILL') {
        return give('It was killed from outside; most often the machine had no memory left.', 'Use a runner with more memory, or a smaller task.');
    }
    if (exit.code === 126 || exit.code === 127) {
        return give('The binary could not be started.', 'Remove the cache folder of keyless-agent and run again.');
    }
    return give('It crashed, or was ended by something outside this step.', 'Run again; if it stays, use agent-version: pinned.');
}
function codex_judge_failed(result, heard, order) {
    const said = result.errors.join('\n');
    if (/^budget reached/.test(said)) {
        return {
            code: 'over-budget',
            what: 'The agent used up its budget.',
            likely: 'The task costs more than was granted.',
            fix: `max-cost-usd: ${(order.maxCostUsd ?? 1) * 2}   (or a smaller task)`,
        };
    }
    if (/ran out of room in the model's context window/.test(said)) {
        return {
            code: 'agent-failed',
            what: 'The task does not fit into the context of the model.',
            likely: 'It is too long.',
            fix: 'Put the material into files and name them in a short task.',
        };
    }
    if (/Invalid schema for response_format/.test(said)) {
        return {
            code: 'agent-structure',
            what: 'The model endpoint does not take the JSON schema.',
            likely: 'It uses keywords that the service cannot hold an answer to.',
            fix: 'Use objects, arrays, strings, numbers, booleans and enums only; say the rest in the task.',
        };
    }
    const fault = endpointFault({
        status: result.httpStatus ?? heard.lastRetryStatus,
        said,
        also: heard.errorTail,
        refused: /failed to load AWS credentials|AWS signature has expired/.test(said),
        unreachable: /Connection failed|stream disconnected|error sending request/.test(said),
    }, order.model, order.access.backend);
    if (fault)
        return fault;
    return {
        code: 'agent-failed',
        what: `Codex reported an error${result.httpStatus === undefined ? '' : ` (status ${result.httpStatus})`}.`,
        likely: 'See the end of the log and the transcript.',
        fix: 'Run again; if it stays, use agent-version: pinned.',
    };
}
const SANDBOX_BROKEN = /bubblewrap|codex-linux-sandbox|sandbox-exec: /;
const PATCH_REJECTED = /patch rejected/g;
const NO_SUCH_TOOL = /unsupported call: /g;
function hollow(result, heard, order) {
    if (heard.toolCalls === 0 && SANDBOX_BROKEN.test(heard.errorTail)) {
        return {
            code: 'agent-failed',
            what: 'The sandbox of Codex did not start; none of its commands ran.',
            likely: 'User namespaces are not to be had here.',
            fix: 'See docs/codex.md, "The sandbox".',
        };
    }
    const rejected = heard.errorTail.match(PATCH_REJECTED)?.length ?? 0;
    if (heard.toolCalls === 0 && rejected > 0) {
        return {
            code: 'agent-denied',
            what: `The agent tried ${rejected} ${rejected === 1 ? 'change' : 'changes'} of files and none was allowed.`,
            likely: 'The task needs more than reading.',
            fix: 'agent-permissions: edit',
        };
    }
    const missing = heard.errorTail.match(NO_SUCH_TOOL)?.length ?? 0;
    if (heard.toolCalls === 0 && missing > 0) {
        return {
            code: 'agent-denied',
            what: `The agent tried ${missing} tool ${missing === 1 ? 'call' : 'calls'} and none was allowed.`,
            likely: 'The task needs a tool that the preset or denied-tools takes away.',
            fix: 'agent-permissions: edit   (or full, or less in denied-tools)',
        };
    }
    if (order.jsonSchema !== undefined && result.structuredOutput === undefined) {
        return {
            code: 'agent-structure',
            what: 'The agent did not fill the JSON schema.',
            likely: 'The endpoint does not hold answers to a schema, or the schema cannot be filled for this task.',
            fix: 'Say in the task what each field means, make fields optional, or use a stronger model.',
        };
    }
    if ((result.text ?? '').trim() !== '')
        return {};
    return {
        code: 'agent-empty',
        what: 'The agent ended without an answer.',
        likely: 'The task does not ask for one, or the model ended early.',
        fix: 'Say in the task what the answer shall be.',
    };
}
function codex_judge_judge(heard, exit, order) {
    const { result } = heard;
    if (!result)
        return codex_judge_crashed(heard, exit, order);
    if (result.failed)
        return codex_judge_failed(result, heard, order);
    if (exit.signal !== undefined || (exit.code ?? 0) !== 0) {
        return {
            code: 'agent-crashed',
            what: `Codex gave a result and then ${ended(exit)}.`,
            likely: 'It was ended from outside, or failed while it closed down.',
            fix: 'Run again; if it stays, use agent-version: pinned.',
        };
    }
    return hollow(result, heard, order);
}

// EXTERNAL MODULE: ./lib/agents/prices.js
var prices = __webpack_require__(6582);
;// CONCATENATED MODULE: ./lib/agents/codex/toml.js
function tomlOf(table) {
    return pairs(table)
        .map((pair) => `${pair}\n`)
        .join('');
}
function pairs(table) {
    return Object.entries(table).flatMap(([key, value]) => value === undefined ? [] : [`${/^[A-Za-z0-9_-]+$/.test(key) ? key : toml_text(key)} = ${inline(value)}`]);
}
function inline(value) {
    if (typeof value === 'string')
        return toml_text(value);
    if (typeof value === 'number')
        return String(value);
    if (typeof value === 'boolean')
        return String(value);
    if (Array.isArray(value))
        return `[${value.map(inline).join(', ')}]`;
    return `{ ${pairs(value).join(', ')} }`;
}
function toml_text(value) {
    return JSON.stringify(value).replaceAll('\u007f', '\\u007f');
}

;// CONCATENATED MODULE: ./lib/agents/codex/launch.js






const codex_launch_SHADOWS = [
    'AWS_ACCESS_KEY_ID',
    'AWS_BEARER_TOKEN_BEDROCK',
    'AWS_CONFIG_FILE',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_PROFILE',
    'AWS_ROLE_ARN',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'CODEX_ACCESS_TOKEN',
    'CODEX_API_KEY',
    'CODEX_AUTHAPI_BASE_URL',
    'CODEX_CA_CERTIFICATE',
    'CODEX_EXEC_SERVER_URL',
    'CODEX_HOME',
    'CODEX_SQLITE_HOME',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'OPENAI_API_KEY',
    'OPENAI_BASE_URL',
    'OPENAI_FEDERATION_RULE_ID',
    'OPENAI_IDENTITY_TOKEN_FILE',
    'OPENAI_ORGANIZATION',
    'OPENAI_PROJECT',
    'OPENAI_WORKLOAD_IDENTITY_CONTEXT',
];
const SWITCHED_OFF = [
    'apps',
    'hooks',
    'image_generation',
    'plugins',
    'remote_plugin',
    'shell_snapshot',
    'skill_mcp_dependency_install',
    'tool_suggest',
    'unbounded_connection_retries',
];
const MICRO_DOLLARS = 1_000_000;
function budget({ maxCostUsd, model }) {
    if (maxCostUsd === undefined)
        return undefined;
    const input = (0,prices/* costOf */.h)(model, { inputTokens: MICRO_DOLLARS, outputTokens: 0 });
    const output = (0,prices/* costOf */.h)(model, { inputTokens: 0, outputTokens: MICRO_DOLLARS });
    if (input === undefined || output === undefined)
        return undefined;
    return {
        enabled: true,
        limit_tokens: Math.max(1, Math.round(maxCostUsd * MICRO_DOLLARS)),
        reminder_at_remaining_tokens: [],
        prefill_token_weight: input,
        sampling_token_weight: output,
    };
}
function mcpServers(servers) {
    if (servers.length === 0)
        return undefined;
    const rows = servers.map((server) => [
        server.name,
        server.kind === 'http'
            ? { url: server.url, default_tools_approval_mode: 'approve' }
            : {
                command: server.command,
                args: server.args,
                env: server.env,
                default_tools_approval_mode: 'approve',
            },
    ]);
    return Object.fromEntries(rows);
}
function configuration(order, powers, provider) {
    return tomlOf({
        ...powers.config,
        ...provider,
        allow_login_shell: false,
        shell_environment_policy: { inherit: 'core' },
        project_doc_max_bytes: order.instructions ? undefined : 0,
        skills: { include_instructions: false },
        developer_instructions: order.systemPrompt,
        mcp_servers: order.permissions === 'read-only' ? undefined : mcpServers(order.mcpServers),
        analytics: { enabled: false },
        feedback: { enabled: false },
        check_for_update_on_startup: false,
        suppress_unstable_features_warning: true,
        history: { persistence: 'none' },
        features: {
            ...Object.fromEntries(SWITCHED_OFF.map((name) => [name, false])),
            ...powers.features,
            rollout_budget: budget(order),
        },
    });
}
function preflight(powers, dirs) {
    const runs = powers.shell || powers.sandbox === 'workspace-write';
    if (!runs || powers.sandbox === 'danger-full-access' || /^[A-Za-z]:/.test(dirs.config))
        return undefined;
    return { argv: ['sandbox', '--', '/bin/sh', '-c', 'exit 0'], seconds: 20, judge: judgeSandbox };
}
function judgeSandbox(exit) {
    if (exit.code === 0)
        return {};
    return {
        code: 'agent-unavailable',
        what: 'The sandbox of Codex does not start here; every command of the agent would fail.',
        likely: 'User namespaces are switched off for this user: by AppArmor (Ubuntu 24.04), or by the seccomp profile of a container.',
        fix: 'On the runner: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\n' +
            'In a container: run it with --security-opt seccomp=unconfined --security-opt apparmor=unconfined\n' +
            'On a runner that is thrown away afterwards: agent-permissions: full   (no sandbox at all)',
    };
}
const homeOf = (dirs) => (0,external_node_path_.join)(dirs.config, 'codex');
function codex_launch_launch(order, dirs) {
    const provider = backends_providerOf(order.access);
    const powers = powersOf(order);
    const schema = (0,external_node_path_.join)(dirs.config, 'schema.json');
    const files = [{ path: (0,external_node_path_.join)(homeOf(dirs), 'config.toml'), content: configuration(order, powers, provider.config) }];
    if (order.jsonSchema !== undefined) {
        files.push({ path: schema, content: JSON.stringify(strictSchema(JSON.parse(order.jsonSchema))) });
    }
    return {
        argv: [
            'exec',
            '--json',
            '--color',
            'never',
            '--skip-git-repo-check',
            '--ignore-rules',
            ...(order.keepSession || order.resume !== undefined ? [] : ['--ephemeral']),
            '--model',
            servedModel(order.access, order.model),
            ...(order.jsonSchema === undefined ? [] : ['--output-schema', schema]),
            ...order.agentArgs,
            ...(order.resume === undefined ? [] : ['resume', order.resume]),
            '-',
        ],
        env: { ...provider.env, CODEX_HOME: homeOf(dirs) },
        stdin: order.task,
        files,
        shadows: codex_launch_SHADOWS,
        preflight: preflight(powers, dirs),
    };
}

;// CONCATENATED MODULE: ./lib/agents/codex/programs.js
const codex_programs_VERSION = '0.169.0';
const programs_PROGRAMS = {
    'linux-x64': {
        path: 'node_modules/@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex',
        digest: '003278a79f7946a5d2ed6d307b25edfdc1c28941ef15948d4524dcdad0f9b7b5',
        megabytes: 167,
    },
    'linux-x64-musl': {
        path: 'node_modules/@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex',
        digest: '003278a79f7946a5d2ed6d307b25edfdc1c28941ef15948d4524dcdad0f9b7b5',
        megabytes: 167,
    },
    'linux-arm64': {
        path: 'node_modules/@openai/codex-linux-arm64/vendor/aarch64-unknown-linux-musl/bin/codex',
        digest: 'fb40a8b8d355cec59c86fafba455b676487cfec52c647edb54cf7f82b4155ae6',
        megabytes: 172,
    },
    'linux-arm64-musl': {
        path: 'node_modules/@openai/codex-linux-arm64/vendor/aarch64-unknown-linux-musl/bin/codex',
        digest: 'fb40a8b8d355cec59c86fafba455b676487cfec52c647edb54cf7f82b4155ae6',
        megabytes: 172,
    },
    'darwin-x64': {
        path: 'node_modules/@openai/codex-darwin-x64/vendor/x86_64-apple-darwin/bin/codex',
        digest: '50411523bcbbee22f56ee6eb58ea25e42f8313b5c599ee36e788aa37848f50e9',
        megabytes: 164,
    },
    'darwin-arm64': {
        path: 'node_modules/@openai/codex-darwin-arm64/vendor/aarch64-apple-darwin/bin/codex',
        digest: '816b71544fc4c7dbccbecfe097ca33f9636690c6ec44925bc03d0dce560d37e9',
        megabytes: 154,
    },
    'win32-x64': {
        path: 'node_modules/@openai/codex-win32-x64/vendor/x86_64-pc-windows-msvc/bin/codex.exe',
        digest: 'f55a69b5598a3f6611b24f146b7ff956d09cc71a4d202ee6bbd83fc4ff43e690',
        megabytes: 187,
    },
    'win32-arm64': {
        path: 'node_modules/@openai/codex-win32-arm64/vendor/aarch64-pc-windows-msvc/bin/codex.exe',
        digest: '844dde2664096920de3a3ee16ce7a4cf0a8ed3bffee7a340540b2cecacbaefa5',
        megabytes: 176,
    },
};

;// CONCATENATED MODULE: ./lib/agents/codex/index.js






const codex = {
    id: 'codex',
    name: 'Codex',
    inputs: [],
    speaks: backends_SPEAKS,
    rereads: {
        openai: 'token-command',
        'azure-openai': 'token-command',
        gateway: 'token-command',
        'bedrock-mantle': 'aws-container',
    },
    defaultModel: backends_defaultModel,
    install: {
        kind: 'tree',
        package: '@openai/codex',
        version: codex_programs_VERSION,
        lock: 'codex',
        programs: programs_PROGRAMS,
        versionArgs: ['--version'],
        versionPattern: /^codex-cli (\d+\.\d+\.\d+(?:-[\w.]+)?)$/m,
    },
    abilities: {
        permissions: {
            'read-only': { by: 'there is no shell; it sees the task and nothing of the files' },
            edit: { by: 'its sandbox: the workspace alone can be written, no network' },
            full: { by: 'its sandbox is off: shell, network and web search are open' },
        },
        limits: {
            'max-turns': { grade: 'none', by: 'agent' },
            'max-cost-usd': { grade: 'after the turn', by: 'agent' },
            'allowed-tools': { grade: 'hard', by: 'agent' },
            'denied-tools': { grade: 'hard', by: 'agent' },
        },
        jsonSchema: 'native',
        mcp: ['http', 'stdio'],
        session: ['config/codex/sessions'],
        toolExample: 'apply_patch, web_search',
    },
    repoFiles: {
        instructions: ['AGENTS.md', 'AGENTS.override.md'],
        settings: ['.codex/', '.agents/'],
    },
    shadows: codex_launch_SHADOWS,
    check: arguments_checkInputs,
    launch: codex_launch_launch,
    environment: backends_accessEnvironment,
    noise: /failed to refresh available models/,
    listen: (order) => new CodexEar(order),
    judge: codex_judge_judge,
};

;// CONCATENATED MODULE: ./lib/agents/copilot/backends.js

const PROVIDERS = {
    openai: ({ endpoint }) => ({ type: 'openai', url: endpoint ?? 'https://api.openai.com/v1', wire: 'responses' }),
    'azure-openai': backends_azure,
    anthropic: ({ endpoint }) => ({ type: 'anthropic', url: endpoint ?? 'https://api.anthropic.com' }),
    gateway: ({ endpoint = '' }) => ({ type: 'openai', url: `${endpoint.replace(/\/+$/, '')}/v1`, wire: 'completions' }),
};
const copilot_backends_SPEAKS = ['copilot', ...Object.keys(PROVIDERS)];
function backends_azure(access) {
    const url = azureUrl(access);
    if (access.token?.scheme !== 'api-key')
        return { type: 'openai', url, wire: 'responses' };
    return { type: 'azure', url: url.replace(/\/openai\/v1$/, ''), wire: 'responses' };
}
function azureUrl({ endpoint, env, resource }) {
    if (endpoint !== undefined)
        return endpoint;
    const { AZURE_OPENAI_ENDPOINT: origin } = env;
    return `${typeof origin === 'string' ? origin : `https://${resource}.openai.azure.com`}/openai/v1`;
}
function backends_deploymentOf({ env }, model) {
    const { AZURE_OPENAI_DEPLOYMENT_NAME_MAP: map } = env;
    const pairs = typeof map === 'string' ? map.split(',').map((pair) => pair.split('=')) : [];
    return pairs.find(([name]) => name?.trim() === model)?.[1]?.trim();
}
const backends_OAUTH_BETA = 'anthropic-beta: oauth-2025-04-20';
function backends_headersOf({ token, headers = [] }) {
    const lines = [...(token?.scheme === 'oauth' ? [backends_OAUTH_BETA] : []), ...headers];
    if (lines.length === 0)
        return undefined;
    return new core_secret/* Secret */.z('provider headers', lines.map((line) => (0,core_secret/* revealed */.D)(line)).join('\n'));
}
const quoted = (word) => `'${word.replaceAll("'", "'\\''")}'`;
function credentialOf({ token, source }) {
    if (source)
        return { COPILOT_PROVIDER_API_KEY_COMMAND: source.command.map(quoted).join(' ') };
    const name = token?.scheme === 'api-key' ? 'COPILOT_PROVIDER_API_KEY' : 'COPILOT_PROVIDER_BEARER_TOKEN';
    return { [name]: token?.value };
}
function catalogueName(model) {
    const [, family, major, minor] = /claude-(sonnet|opus|haiku)-(\d+)-(\d{1,2})(?:[-@]\d{8})?$/.exec(model) ?? [];
    return family === undefined ? undefined : `claude-${family}-${major}.${minor}`;
}
function modelVariables(access, model) {
    if (model === undefined)
        return {};
    const deployment = backends_deploymentOf(access, model);
    const known = catalogueName(model) ?? (deployment === undefined ? undefined : model);
    if (known === undefined)
        return { COPILOT_MODEL: model };
    return { COPILOT_PROVIDER_MODEL_ID: known, COPILOT_PROVIDER_WIRE_MODEL: deployment ?? model };
}
function backends_given(variables) {
    return Object.fromEntries(Object.entries(variables).filter((entry) => entry[1] !== undefined));
}
function copilot_backends_accessEnvironment(access, model) {
    const provider = PROVIDERS[access.backend]?.(access);
    if (!provider)
        return backends_given({ ...access.env, COPILOT_MODEL: model });
    return backends_given({
        COPILOT_OFFLINE: 'true',
        COPILOT_PROVIDER_TYPE: provider.type,
        COPILOT_PROVIDER_BASE_URL: provider.url,
        COPILOT_PROVIDER_WIRE_API: provider.wire,
        COPILOT_PROVIDER_HEADERS: backends_headersOf(access),
        ...credentialOf(access),
        ...modelVariables(access, model),
    });
}
const backends_DEFAULTS = {
    copilot: 'claude-sonnet-4.5',
    openai: 'gpt-5.4',
    'azure-openai': 'gpt-5.4',
    anthropic: 'claude-sonnet-4-5-20250929',
    gateway: 'claude-sonnet-4-5-20250929',
};
function copilot_backends_defaultModel(backend) {
    return backends_DEFAULTS[backend];
}

;// CONCATENATED MODULE: ./lib/agents/copilot/tools.js


const tools_READING = ['view', 'grep', 'rg', 'glob'];
const WRITING = ['create', 'edit', 'apply_patch', 'str_replace_editor'];
const SHELL = ['bash', 'read_bash', 'write_bash', 'stop_bash', 'list_bash'];
const POWERSHELL = SHELL.map((name) => name.replace('bash', 'powershell'));
const KINDS = {
    shell: [...SHELL, ...POWERSHELL],
    write: WRITING,
    url: ['web_fetch'],
};
const NOT_HARMLESS = ['git diff', 'git log', 'git show', 'git grep', 'git branch', 'uniq', 'file', 'date'];
const kindOf = (rule) => rule.split('(', 1)[0].trim();
function tools_toolsOf(rule, servers) {
    const kind = kindOf(rule);
    if (servers.some(({ name }) => name === kind))
        return [];
    return KINDS[kind] ?? [kind];
}
function shellDenials(rules) {
    const commands = rules.filter((rule) => kindOf(rule) === 'shell').map((rule) => /^shell\((.*)\)$/.exec(rule)?.[1]);
    if (commands.length === 0 || commands.includes(undefined))
        return [];
    const named = (harmless) => commands.some((command = '') => {
        const words = command.replace(/:\*$/, '');
        return (words === harmless ||
            words.startsWith(`${harmless} `) ||
            (command.endsWith(':*') && words === harmless.split(' ')[0]));
    });
    return NOT_HARMLESS.filter((harmless) => !named(harmless)).map((harmless) => `shell(${harmless}${harmless.includes(' ') ? '' : ':*'})`);
}
function denialFlags(rules, servers) {
    return rules.map((rule) => {
        const byRule = rule.includes('(') || kindOf(rule) in KINDS || servers.some(({ name }) => name === rule);
        return byRule ? `--deny-tool=${rule}` : `--excluded-tools=${rule}`;
    });
}
function serverRules(servers) {
    return servers.map(({ name }) => name).filter((name) => !(name in KINDS));
}
function tools_toolFlags(order) {
    const { permissions, workingDirectory } = order;
    const servers = permissions === 'read-only' ? [] : order.mcpServers;
    const denied = denialFlags((0,tool_rules/* toolRules */.q)(order.deniedTools), servers);
    if (permissions === 'full') {
        return ['--allow-all', ...(order.instructions ? [] : ['--excluded-tools=skill']), ...denied];
    }
    const asked = (0,tool_rules/* toolRules */.q)(order.allowedTools);
    const rules = [...(permissions === 'edit' ? ['write'] : []), ...asked];
    const tools = [
        ...tools_READING,
        ...rules.flatMap((rule) => tools_toolsOf(rule, servers)),
        ...servers.map(({ name }) => `${name}/*`),
    ];
    return [
        ...[...new Set(tools)].map((tool) => `--available-tools=${tool}`),
        ...[...rules, ...serverRules(servers)].map((rule) => `--allow-tool=${rule}`),
        ...shellDenials(asked).map((rule) => `--deny-tool=${rule}`),
        ...(rules.some((rule) => kindOf(rule) === 'write')
            ? [`--deny-tool=write(${(0,external_node_path_.join)(workingDirectory, '.git')}/**)`]
            : []),
        ...denied,
    ];
}

;// CONCATENATED MODULE: ./lib/agents/copilot/launch.js



const copilot_launch_SHADOWS = [
    'COPILOT_AGENT_MODEL',
    'COPILOT_ALLOW_ALL',
    'COPILOT_API_URL',
    'COPILOT_CLI_DIST_DIR',
    'COPILOT_CUSTOM_INSTRUCTIONS_DIRS',
    'COPILOT_DEBUG_GITHUB_API_URL',
    'COPILOT_GH_HOST',
    'COPILOT_GITHUB_TOKEN',
    'COPILOT_HOME',
    'COPILOT_MODEL',
    'COPILOT_OFFLINE',
    'COPILOT_OTEL_ENABLED',
    'COPILOT_OTEL_FILE_EXPORTER_PATH',
    'COPILOT_PKG_CACHE_HOME',
    'COPILOT_PROMPT',
    'COPILOT_PROVIDERS_CONFIG',
    'COPILOT_PROVIDER_API_KEY',
    'COPILOT_PROVIDER_API_KEY_COMMAND',
    'COPILOT_PROVIDER_AZURE_API_VERSION',
    'COPILOT_PROVIDER_BASE_URL',
    'COPILOT_PROVIDER_BEARER_TOKEN',
    'COPILOT_PROVIDER_GHES_HOST',
    'COPILOT_PROVIDER_GHES_TOKEN',
    'COPILOT_PROVIDER_HEADERS',
    'COPILOT_PROVIDER_MODEL_ID',
    'COPILOT_PROVIDER_TRANSPORT',
    'COPILOT_PROVIDER_TYPE',
    'COPILOT_PROVIDER_WIRE_API',
    'COPILOT_PROVIDER_WIRE_MODEL',
    'COPILOT_SKILLS_DIRS',
    'GH_CONFIG_DIR',
    'GH_HOST',
    'GH_TOKEN',
    'GITHUB_COPILOT_AGENT_GITHUB_TOKEN',
    'GITHUB_COPILOT_GITHUB_TOKEN',
    'GITHUB_COPILOT_INTEGRATION_ID',
    'GITHUB_COPILOT_PROMPT_MODE_EXTENSIONS',
    'GITHUB_COPILOT_PROMPT_MODE_REPO_HOOKS',
    'GITHUB_COPILOT_PROMPT_MODE_WORKSPACE_MCP',
    'GITHUB_MCP_URL_OVERRIDE',
    'GITHUB_PERSONAL_ACCESS_TOKEN',
    'GITHUB_TOKEN',
    'OTEL_EXPORTER_OTLP_ENDPOINT',
];
const usageFile = (dirs) => (0,external_node_path_.join)(dirs.config, 'usage.json');
const launch_mcpFile = (dirs) => (0,external_node_path_.join)(dirs.config, 'mcp.json');
function copilot_launch_mcpConfig(servers) {
    const rows = servers.map((server) => [
        server.name,
        server.kind === 'http'
            ? { type: 'http', url: server.url, tools: ['*'] }
            : { type: 'local', command: server.command, args: server.args, env: server.env, tools: ['*'] },
    ]);
    return JSON.stringify({ mcpServers: Object.fromEntries(rows) });
}
const ALWAYS = [
    '--output-format=json',
    '--no-color',
    '--log-level=none',
    '--no-ask-user',
    '--no-auto-update',
    '--no-remote-export',
    '--disable-builtin-mcps',
    '--disable-client-telemetry',
];
function launch_flags(order, dirs, files) {
    return [
        ...ALWAYS,
        `--usage-output-file=${usageFile(dirs)}`,
        ...(order.access.backend === 'copilot' ? [`--model=${order.model}`] : []),
        ...(order.instructions ? [] : ['--no-custom-instructions']),
        ...(order.resume === undefined ? [] : [`--resume=${order.resume}`]),
        ...files.map(({ path }) => `--additional-mcp-config=@${path}`),
        ...order.agentArgs,
        ...tools_toolFlags(order),
    ];
}
function copilot_launch_launch(order, dirs) {
    const servers = order.permissions === 'read-only' ? [] : order.mcpServers;
    const files = servers.length === 0 ? [] : [{ path: launch_mcpFile(dirs), content: copilot_launch_mcpConfig(servers) }];
    return {
        argv: launch_flags(order, dirs, files),
        env: {
            ...copilot_backends_accessEnvironment(order.access, order.model),
            COPILOT_HOME: (0,external_node_path_.join)(dirs.config, 'copilot'),
            COPILOT_AUTO_UPDATE: 'false',
        },
        stdin: order.systemPrompt === undefined ? order.task : `${order.systemPrompt}\n\n${order.task}`,
        files,
        shadows: copilot_launch_SHADOWS,
    };
}

;// CONCATENATED MODULE: ./lib/agents/copilot/hear.js


function parse(line) {
    try {
        return object(JSON.parse(line));
    }
    catch {
        return undefined;
    }
}
const copilot_hear_TELLING = ['command', 'path', 'pattern', 'url', 'query', 'prompt', 'description'];
function copilot_hear_detail(given) {
    const fields = object(given);
    return copilot_hear_TELLING.map((name) => fields_text(fields?.[name])).find((value) => value !== undefined) ?? fields_text(given) ?? '';
}
const hear_MOST_TRIES = 6;
const MOST_OPEN = 1000;
const MOST_DENIALS = 100;
const WITHHELD = /^Tool '[^']*' does not exist/;
class CopilotEar {
    #usagePath;
    #open = new Map();
    #denials = [];
    #turns = 0;
    #tries = 0;
    #answer;
    #refusal;
    #fault;
    #ended;
    constructor(dirs) {
        this.#usagePath = usageFile(dirs);
    }
    hear(line) {
        if (line.trim() === '')
            return [];
        const event = parse(line);
        const type = fields_text(event?.type);
        if (!event || type === undefined)
            return [{ kind: 'other', text: line }];
        return this.#event(type, object(event.data) ?? {}, event);
    }
    #event(type, data, event) {
        switch (type) {
            case 'assistant.message':
                return this.#message(data);
            case 'tool.execution_start':
                return this.#called(data);
            case 'tool.execution_complete':
                return this.#returned(data);
            case 'model.call_failure':
                this.#refusal = {
                    status: number(data.statusCode),
                    said: fields_text(data.errorMessage) ?? '',
                    transport: data.failureKind === 'transport',
                };
                return [];
            case 'assistant.turn_retry':
                return [this.#retried()];
            case 'session.error':
                this.#fault = {
                    message: fields_text(data.message) ?? 'error',
                    kind: fields_text(data.errorType),
                    status: number(data.statusCode),
                };
                return [];
            case 'result':
                this.#ended = { sessionId: fields_text(event.sessionId), exitCode: number(event.exitCode) ?? 0 };
                return [];
            default:
                return [];
        }
    }
    #message(data) {
        this.#turns++;
        this.#tries = 0;
        this.#refusal = undefined;
        this.#fault = undefined;
        const said = fields_text(data.content) ?? '';
        const spoken = said.trim() === '' ? [] : [{ kind: 'text', text: said }];
        if (fields_text(data.parentToolCallId) !== undefined)
            return [{ kind: 'turn' }];
        const calls = Array.isArray(data.toolRequests) && data.toolRequests.length > 0;
        this.#answer = calls ? undefined : said;
        return [...spoken, { kind: 'turn' }];
    }
    #called(data) {
        const call = { name: fields_text(data.toolName) ?? 'tool', detail: copilot_hear_detail(data.arguments) };
        const id = fields_text(data.toolCallId);
        if (id !== undefined && this.#open.size < MOST_OPEN)
            this.#open.set(id, call);
        return [{ kind: 'tool', ...call }];
    }
    #returned(data) {
        const id = fields_text(data.toolCallId) ?? '';
        const call = this.#open.get(id);
        this.#open.delete(id);
        const error = object(data.error);
        const withheld = error !== undefined && WITHHELD.test(fields_text(error.message) ?? '');
        if (error?.code === 'denied' || withheld) {
            const tool = call?.name ?? 'tool';
            if (this.#denials.length < MOST_DENIALS)
                this.#denials.push(call?.detail ? `${tool}(${call.detail})` : tool);
            const reason = withheld ? 'not among the tools of this run' : (fields_text(error?.message) ?? 'not allowed');
            return [{ kind: 'denied', tool, reason }];
        }
        const result = fields_text(object(data.result)?.content) ?? fields_text(error?.message) ?? '';
        return [{ kind: 'tool-result', failed: data.success !== true, text: result }];
    }
    #retried() {
        this.#tries++;
        const status = this.#refusal?.status;
        const most = Math.max(hear_MOST_TRIES - 1, this.#tries);
        return { kind: 'retry', attempt: this.#tries, most, delaySeconds: 0, ...(status === undefined ? {} : { status }) };
    }
    end(exit, read) {
        if (!this.#ended && !this.#fault)
            return [];
        const failed = this.#fault !== undefined || (this.#ended?.exitCode ?? exit.code ?? 1) !== 0;
        const result = {
            failed,
            text: failed ? undefined : this.#answer,
            sessionId: this.#ended?.sessionId,
            turns: this.#turns,
            ...tokensIn(read(this.#usagePath)),
            denials: this.#denials,
            errors: this.#errors(),
            httpStatus: this.#fault?.status ?? (this.#fault ? this.#refusal?.status : undefined),
            errorClass: this.#errorClass(),
        };
        return [{ kind: 'result', result }];
    }
    #errors() {
        if (!this.#fault)
            return [];
        const said = this.#refusal?.said ?? '';
        return [said === '' ? this.#fault.message : said];
    }
    #errorClass() {
        if (!this.#fault)
            return undefined;
        if (/API_KEY_COMMAND/.test(this.#fault.message) && this.#fault.status === undefined)
            return 'token_command';
        return this.#refusal?.transport ? 'transport' : this.#fault.kind;
    }
}
function tokensIn(file) {
    const metrics = object(parse(file ?? '')?.modelMetrics);
    if (!metrics)
        return {};
    const usages = Object.values(metrics).map((one) => object(object(one)?.usage));
    const sum = (name) => usages.reduce((total, usage) => total + (number(usage?.[name]) ?? 0), 0);
    return { inputTokens: sum('inputTokens'), outputTokens: sum('outputTokens') };
}
function listenTo(dirs) {
    return new CopilotEar(dirs);
}

;// CONCATENATED MODULE: ./lib/agents/copilot/judge.js



function beforeStart({ errorTail }, exit, { model, access }) {
    const advice = adviceFor(access.backend);
    if (/from --model flag is not available/i.test(errorTail)) {
        return {
            code: 'model-missing',
            what: `GitHub Copilot does not offer ${model} to this token.`,
            likely: 'The name is misspelt, the model is retired, or a policy of the organisation switches it off.',
            fix: advice.missingFix,
        };
    }
    if (/Authentication failed|No authentication|not supported by Copilot/i.test(errorTail)) {
        return {
            code: 'model-denied',
            what: 'GitHub refused the token before the start.',
            likely: advice.deniedLikely(model),
            fix: advice.deniedFix,
        };
    }
    if (/error sending request for url|\[(ENOTFOUND|ECONN\w+|ETIMEDOUT|EAI_AGAIN)\]/.test(errorTail)) {
        return {
            code: 'model-unreachable',
            what: 'GitHub Copilot could not be reached: its list of models was not to be had.',
            likely: 'A firewall or proxy is in the way, or the name is not resolved.',
            fix: advice.unreachableFix,
        };
    }
    const give = (likely, fix) => {
        const words = lastWords(errorTail);
        const what = `Copilot ${ended(exit)} without a result.${words === '' ? '' : ` Its last words: ${words}`}`;
        return { code: 'agent-crashed', what, likely, fix };
    };
    if (/unexpected argument|unknown option|invalid value/i.test(errorTail)) {
        return give('An argument is not known to this version of Copilot.', 'Correct or remove it in agent-args.');
    }
    if (exit.code === 137 || exit.signal === 'SIGKILL') {
        return give('It was killed from outside; most often the machine had no memory left.', 'Use a runner with more memory, or a smaller task.');
    }
    if (/ENOSPC|no space left/i.test(errorTail)) {
        return give('The disk is full: Copilot unpacks 240 MB at its start.', 'Use a runner with more free space.');
    }
    return give('It crashed, or was ended by something outside this step.', 'Run again; if it stays, use agent-version: pinned.');
}
function copilot_judge_failed(result, heard, order) {
    const { backend } = order.access;
    if (result.httpStatus === 402 || result.errorClass === 'quota') {
        return {
            code: 'model-throttled',
            what: 'The quota of the Copilot plan is used up.',
            likely: 'Premium requests or AI credits of this billing period are spent.',
            fix: adviceFor(backend).quotaFix,
        };
    }
    if (result.errorClass === 'token_command') {
        return {
            code: 'model-denied',
            what: 'The credential could not be renewed during the run.',
            likely: 'The token endpoint refused or could not be reached when the agent asked for a fresh token.',
            fix: 'See the log above for the refusal; a shorter timeout needs no renewal.',
        };
    }
    const fault = endpointFault({
        status: result.httpStatus,
        said: result.errors.join('\n'),
        refused: result.errorClass === 'authentication' || result.errorClass === 'authorization',
        unreachable: result.errorClass === 'transport',
    }, order.model, backend);
    if (fault)
        return fault;
    if (/model_not_supported|model is not supported/i.test(result.errors.join('\n'))) {
        return {
            code: 'model-missing',
            what: `The model endpoint does not serve ${order.model}.`,
            likely: 'The name is misspelt, or the model is not enabled.',
            fix: adviceFor(backend).missingFix,
        };
    }
    return {
        code: 'agent-failed',
        what: `Copilot reported an error${result.httpStatus === undefined ? '' : ` (status ${result.httpStatus})`} and ${ended({ code: 1, signal: undefined })}.`,
        likely: lastWords(heard.errorTail) === '' ? 'See the end of the log and the transcript.' : lastWords(heard.errorTail),
        fix: 'Run again; if it stays, use agent-version: pinned.',
    };
}
function copilot_judge_judge(heard, exit, order) {
    const { result } = heard;
    if (!result)
        return beforeStart(heard, exit, order);
    if (result.failed)
        return copilot_judge_failed(result, heard, order);
    if (exit.signal !== undefined || (exit.code ?? 0) !== 0) {
        return {
            code: 'agent-crashed',
            what: `Copilot gave a result and then ${ended(exit)}.`,
            likely: 'It was ended from outside, or failed while it closed down.',
            fix: 'Run again; if it stays, use agent-version: pinned.',
        };
    }
    if (heard.denials > 0 && heard.denials >= heard.toolCalls) {
        return {
            code: 'agent-denied',
            what: `The agent tried ${heard.denials} tool ${heard.denials === 1 ? 'call' : 'calls'} and none was allowed.`,
            likely: 'The task needs tools or files that allowed-tools does not name; without it the agent can only read.',
            fix: 'allowed-tools: write, shell(npm test)   (name what the task really needs)',
        };
    }
    if ((result.text ?? '').trim() === '') {
        return {
            code: 'agent-empty',
            what: 'The agent ended without an answer.',
            likely: 'The task does not ask for one, or the model ended early.',
            fix: 'Say in the task what the answer shall be.',
        };
    }
    return {};
}

;// CONCATENATED MODULE: ./lib/agents/copilot/programs.js
const copilot_programs_VERSION = '1.0.102';
const copilot_programs_PROGRAMS = {
    'linux-x64': {
        path: 'node_modules/@github/copilot-linux-x64/copilot',
        digest: 'cd63bcc44d9d9da23d9168f6bc7c4966282f1bbb5a3d0ee7d71e1a398e577844',
        megabytes: 129,
    },
    'linux-x64-musl': {
        path: 'node_modules/@github/copilot-linuxmusl-x64/copilot',
        digest: 'e0fb551eb0ce52bc21fa924ca2f264e1e59486577e69cb3080063c240756363b',
        megabytes: 125,
    },
    'linux-arm64': {
        path: 'node_modules/@github/copilot-linux-arm64/copilot',
        digest: 'e054fca7e40fd9e8fe21ef8b6caa9f246859e0375a7d19a125dc0b48aaf4df4a',
        megabytes: 130,
    },
    'linux-arm64-musl': {
        path: 'node_modules/@github/copilot-linuxmusl-arm64/copilot',
        digest: '6f3add4aa30c521c2d10439f1d2d5ee9dc5eb571954b2ef6e739b72652d329fa',
        megabytes: 121,
    },
    'darwin-x64': {
        path: 'node_modules/@github/copilot-darwin-x64/copilot',
        digest: '719a7d75e10923d15c29b2649e8f683525d687c296328b5f969e60259db736da',
        megabytes: 126,
    },
    'darwin-arm64': {
        path: 'node_modules/@github/copilot-darwin-arm64/copilot',
        digest: '34b55d9d5e6620c18da5f0d2b78ae2108717b7707eaa216f1912714b4e677ac3',
        megabytes: 119,
    },
    'win32-x64': {
        path: 'node_modules/@github/copilot-win32-x64/copilot.exe',
        digest: 'b2b9a708c33cd1db7648a4ab456ba41b4e3349e016aaca7b307bb45fdd84e6ac',
        megabytes: 113,
    },
    'win32-arm64': {
        path: 'node_modules/@github/copilot-win32-arm64/copilot.exe',
        digest: '7ddde23ddba1be3839976798010f9ed4fb8625906cf5bffde3c7d0611300c46a',
        megabytes: 113,
    },
};

;// CONCATENATED MODULE: ./lib/agents/copilot/index.js







const HARMLESS = {
    '--reasoning-effort': /^(none|minimal|low|medium|high|xhigh|max)$/,
    '--context': /^(default|long_context)$/,
    '--max-ai-credits': /^\d+$/,
    '--deny-url': 'value',
    '--secret-env-vars': /^[A-Z][A-Z0-9_,]*$/,
    '--disallow-temp-dir': 'alone',
};
const NAMED_INPUT = {
    '--model': 'model: claude-sonnet-4.5',
    '--allow-tool': 'allowed-tools: write, shell(npm test)',
    '--available-tools': 'allowed-tools: write, shell(npm test)',
    '--deny-tool': 'denied-tools: shell(git push)',
    '--excluded-tools': 'denied-tools: web_fetch',
    '--allow-all-tools': 'agent-permissions: full',
    '--allow-all': 'agent-permissions: full',
    '--yolo': 'agent-permissions: full',
    '--resume': 'resume: ${{ steps.first.outputs.session }}',
    '--continue': 'resume: ${{ steps.first.outputs.session }}',
    '--additional-mcp-config': 'mcp-config: \'{"mcpServers":{…}}\'',
    '-p': 'task: …',
    '--prompt': 'task: …',
};
const copilot = {
    id: 'copilot',
    name: 'GitHub Copilot CLI',
    inputs: [],
    speaks: copilot_backends_SPEAKS,
    defaultModel: copilot_backends_defaultModel,
    rereads: { openai: 'token-command', 'azure-openai': 'token-command', gateway: 'token-command' },
    install: {
        kind: 'tree',
        package: '@github/copilot',
        version: copilot_programs_VERSION,
        lock: 'copilot',
        programs: copilot_programs_PROGRAMS,
        versionArgs: ['--binary-version'],
        versionPattern: /^Copilot binary version: (\d+\.\d+\.\d+(?:-[\w.]+)?)$/m,
    },
    abilities: {
        permissions: {
            'read-only': { by: 'no other tools exist in the session' },
            edit: { by: 'tools that write files exist too, below the working directory and never in .git; no shell' },
            full: { by: 'every tool, path and address is allowed; settings of the repository are still not loaded' },
        },
        limits: {
            'max-turns': { grade: 'after the turn', by: 'us' },
            'max-cost-usd': { grade: 'none', by: 'us' },
            'allowed-tools': { grade: 'hard', by: 'agent' },
            'denied-tools': { grade: 'hard', by: 'agent' },
        },
        jsonSchema: 'retry',
        mcp: ['http', 'stdio'],
        session: ['config/copilot/session-state'],
        toolExample: 'write, shell(npm test)',
    },
    repoFiles: {
        instructions: [
            'AGENTS.md',
            'CLAUDE.md',
            'GEMINI.md',
            '.github/copilot-instructions.md',
            '.github/instructions/',
            '.claude/CLAUDE.md',
            '.claude/rules/',
        ],
        settings: [
            '.mcp.json',
            '/.github/mcp.json',
            '/.github/lsp.json',
            '/.github/hooks/',
            '/.github/copilot/',
            '/.github/agents/',
            '/.github/skills/',
            '/.github/extensions/',
            '/.github/plugin/',
            '/.github/plugin.json',
            '/.github/allowed_models.txt',
            '.copilot/',
            '.claude/',
            '.claude-plugin/',
            '.agents/',
            '.cursor/',
            '/.vscode/mcp.json',
        ],
    },
    shadows: copilot_launch_SHADOWS,
    check: (inputs) => {
        (0,check_inputs/* checkArguments */.PX)(inputs, HARMLESS, NAMED_INPUT);
        (0,check_inputs/* checkReadOnly */.ZA)(inputs, tools_READING);
    },
    launch: copilot_launch_launch,
    environment: copilot_backends_accessEnvironment,
    noise: /after disposal has started/,
    listen: (_order, dirs) => listenTo(dirs),
    judge: copilot_judge_judge,
};

// EXTERNAL MODULE: ./lib/core/credential.js
var core_credential = __webpack_require__(7378);
;// CONCATENATED MODULE: ./lib/agents/custom.js



const EXAMPLE = 'agent-command: ./scripts/agent.sh --model {model}';
const LONGEST_ANSWER_CHARS = 1_000_000;
function custom_check(inputs) {
    const text = inputs.text('agent-command');
    const words = (0,kit_words/* splitWords */.y)(text ?? '');
    if (text === undefined)
        inputs.fault('agent-command', '`agent: custom` needs the command to run.', EXAMPLE);
    else if (words === undefined)
        inputs.fault('agent-command', 'A quote is opened and never closed.', EXAMPLE);
    else if (words.some((word) => /^(\||\|\||&&|;|>|>>|<|&)$/.test(word))) {
        inputs.fault('agent-command', 'No shell reads the words: pipes and redirections are plain text.', "agent-command: bash -c '…'   (a shell, on purpose)");
    }
    if (inputs.given('agent-args')) {
        inputs.fault('agent-args', 'The arguments of a custom agent stand in its command.', EXAMPLE);
    }
}
function custom_launch(order, dirs) {
    const file = (0,external_node_path_.join)(dirs.config, 'task.md');
    const task = order.systemPrompt === undefined ? order.task : `${order.systemPrompt}\n\n${order.task}`;
    const words = order.command
        .slice(1)
        .map((word) => word.replaceAll('{model}', order.model).replaceAll('{task-file}', file));
    const named = order.command.some((word) => word.includes('{task-file}'));
    return {
        argv: words,
        env: order.access.env,
        stdin: named ? '' : task,
        files: named ? [{ path: file, content: task }] : [],
        shadows: [],
    };
}
function custom_listen() {
    let said = '';
    return {
        hear(line) {
            if (said.length < LONGEST_ANSWER_CHARS)
                said += `${line}\n`;
            return line.trim() === '' ? [] : [{ kind: 'text', text: line }];
        },
        end(exit) {
            const failed = exit.code !== 0;
            return [{ kind: 'result', result: { failed, text: said.trim(), denials: [], errors: [] } }];
        },
    };
}
function custom_judge({ result, errorTail }, exit) {
    if (exit.code !== 0) {
        const how = exit.signal === undefined ? `ended with status ${exit.code ?? 'none'}` : `was ended by ${exit.signal}`;
        const words = errorTail.trimEnd().split('\n').at(-1)?.trim().slice(0, 200) ?? '';
        return {
            code: exit.signal === undefined ? 'agent-failed' : 'agent-crashed',
            what: `The command ${how}.${words === '' ? '' : ` Its last words: ${words}`}`,
            likely: 'See the end of the log.',
            fix: 'Correct agent-command, or what it runs.',
        };
    }
    if ((result?.text ?? '') === '') {
        return {
            code: 'agent-empty',
            what: 'The command printed nothing.',
            likely: 'Its answer goes somewhere else.',
            fix: 'Let it print its answer on standard output.',
        };
    }
    return {};
}
const custom_REFUSED = { refused: 'what a command of your own may do is not ours to say' };
const NOT_HELD = { grade: 'none', by: 'us' };
const custom = {
    id: 'custom',
    name: 'A custom agent',
    inputs: [
        {
            name: 'agent-command',
            type: 'text',
            group: 'Agent',
            about: 'With `agent: custom`, the command to run: words split as a shell would, no shell. `{model}` and `{task-file}` are replaced; without `{task-file}` the task comes on standard input. What it prints is the answer.',
            example: './scripts/agent.sh --model {model}',
            alias: ['agent_command'],
        },
    ],
    speaks: core_credential/* BACKENDS */.A,
    defaultModel: () => undefined,
    rereads: { bedrock: 'aws-container', 'bedrock-mantle': 'aws-container', vertex: 'google-token-url' },
    install: { kind: 'command' },
    abilities: {
        permissions: {
            'read-only': custom_REFUSED,
            edit: custom_REFUSED,
            full: { by: 'its own rules; only time and processes are held' },
        },
        limits: { 'max-turns': NOT_HELD, 'max-cost-usd': NOT_HELD, 'allowed-tools': NOT_HELD, 'denied-tools': NOT_HELD },
        jsonSchema: 'retry',
        mcp: [],
        session: [],
        toolExample: '',
    },
    repoFiles: { instructions: [], settings: [] },
    shadows: [],
    check: custom_check,
    launch: custom_launch,
    environment: (access) => access.env,
    listen: custom_listen,
    judge: custom_judge,
};

;// CONCATENATED MODULE: ./lib/agents/gemini/policy.js

const policy_READING = [
    'read_file',
    'read_many_files',
    'list_directory',
    'glob',
    'grep_search',
    'write_todos',
    'update_topic',
];
const policy_EDITING = ['replace', 'write_file'];
const policy_SHELL = 'run_shell_command';
const policy_GRANTED = {
    'read-only': policy_READING,
    edit: [...policy_READING, ...policy_EDITING],
    full: ['*'],
};
const RULE = /^(?:[A-Za-z_][\w.*-]*|run_shell_command\([ -~]+\))$/;
const policy_LEFT_OUT = ['activate_skill', 'invoke_agent'];
const DENY = 900;
const ASKED = 500;
const UNASKED = 200;
const PRESET = 100;
function offered({ permissions, allowedTools }) {
    const named = (0,tool_rules/* toolRules */.q)(allowedTools).map((rule) => rule.split('(', 1)[0]);
    if (permissions === 'full' || named.some((name) => name.includes('*')))
        return undefined;
    return [...new Set([...(permissions === undefined ? policy_READING : policy_GRANTED[permissions]), ...named])];
}
function asked(rule) {
    const prefix = /^run_shell_command\((.+)\)$/.exec(rule)?.[1];
    if (prefix === undefined)
        return { toolName: rule };
    return { toolName: policy_SHELL, commandPrefix: prefix.replace(/(?: |:)\*$/, '').trim() };
}
function rulesOf(order) {
    const { permissions } = order;
    const servers = permissions === 'read-only' ? [] : order.mcpServers;
    return [
        { decision: 'deny', priority: 1, toolName: '*' },
        { decision: 'allow', priority: PRESET, toolName: permissions === undefined ? policy_READING : policy_GRANTED[permissions] },
        { decision: 'deny', priority: UNASKED, toolName: policy_LEFT_OUT },
        ...servers.map(({ name }) => ({ decision: 'allow', priority: PRESET, mcpName: name, toolName: '*' })),
        ...(0,tool_rules/* toolRules */.q)(order.allowedTools).map((rule) => ({ decision: 'allow', priority: ASKED, ...asked(rule) })),
        ...(0,tool_rules/* toolRules */.q)(order.deniedTools).map((rule) => ({ decision: 'deny', priority: DENY, ...asked(rule) })),
    ];
}
function written(rule) {
    const shell = rule.commandPrefix === undefined &&
        rule.mcpName === undefined &&
        [rule.toolName].flat().some((name) => name === policy_SHELL || name === '*');
    const fields = {
        ...rule,
        ...(rule.decision === 'allow' && shell ? { allowRedirection: true } : {}),
        ...(rule.decision === 'deny' ? { denyMessage: 'keyless-agent was not told to allow this.' } : {}),
    };
    const lines = Object.entries(fields).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
    return `[[rule]]\n${lines.join('\n')}\n`;
}
function policy(order) {
    return rulesOf(order).map(written).join('\n');
}

;// CONCATENATED MODULE: ./lib/agents/gemini/arguments.js



const TOOL_EXAMPLE = 'write_file, replace, run_shell_command(npm test)';
const gemini_arguments_ALLOWED = { '--screen-reader': 'alone' };
const OUR_STREAM = 'leave it out: the stream is read by keyless-agent';
const gemini_arguments_REFUSALS = {
    '-m': 'model: gemini-2.5-pro',
    '--model': 'model: gemini-2.5-pro',
    '-p': 'task: …',
    '--prompt': 'task: …',
    '-y': 'agent-permissions: full',
    '--yolo': 'agent-permissions: full',
    '--approval-mode': 'agent-permissions: read-only | edit | full',
    '--allowed-tools': `allowed-tools: ${TOOL_EXAMPLE}`,
    '--policy': `allowed-tools: ${TOOL_EXAMPLE}`,
    '--admin-policy': 'denied-tools: web_fetch, run_shell_command(git push)',
    '--allowed-mcp-server-names': 'mcp-config: \'{"mcpServers":{…}}\'',
    '-r': 'resume: …   (the session artifact of an earlier run)',
    '--resume': 'resume: …   (the session artifact of an earlier run)',
    '-o': OUR_STREAM,
    '--output-format': OUR_STREAM,
};
function gemini_arguments_checkInputs(inputs) {
    for (const name of ['allowed-tools', 'denied-tools']) {
        for (const rule of (0,tool_rules/* toolRules */.q)(inputs.list(name))) {
            if (RULE.test(rule) || rule.startsWith('-'))
                continue;
            inputs.fault(name, `"${rule.slice(0, 60)}" is not a tool rule of Gemini CLI.`, `${name}: ${TOOL_EXAMPLE}`);
        }
    }
    (0,check_inputs/* checkReadOnly */.ZA)(inputs, policy_READING);
    (0,check_inputs/* checkArguments */.PX)(inputs, gemini_arguments_ALLOWED, gemini_arguments_REFUSALS);
}

;// CONCATENATED MODULE: ./lib/agents/gemini/backends.js
const gemini_backends_SPEAKS = ['vertex', 'gemini'];
const backends_DEFAULT_MODEL = 'gemini-2.5-pro';
const GEMINI_API = 'https://generativelanguage.googleapis.com';
const AUTH_TYPES = {
    vertex: 'vertex-ai',
    gemini: 'gemini-api-key',
};
function vertexUrl(location) {
    if (location === 'global')
        return 'https://aiplatform.googleapis.com';
    if (location === 'us' || location === 'eu')
        return `https://aiplatform.${location}.rep.googleapis.com`;
    return `https://${location}-aiplatform.googleapis.com`;
}
function endpoint({ backend, endpoint: given, region = 'global' }) {
    return given ?? (backend === 'vertex' ? vertexUrl(region) : GEMINI_API);
}
function place(access) {
    if (access.backend === 'vertex') {
        return {
            GOOGLE_GENAI_USE_VERTEXAI: 'true',
            ...(access.project === undefined ? {} : { GOOGLE_CLOUD_PROJECT: access.project }),
            GOOGLE_CLOUD_LOCATION: access.region ?? 'global',
        };
    }
    return access.token === undefined ? {} : { GEMINI_API_KEY: access.token.value };
}
function launchEnvironment(access) {
    const url = endpoint(access);
    return { ...place(access), [access.backend === 'vertex' ? 'GOOGLE_VERTEX_BASE_URL' : 'GOOGLE_GEMINI_BASE_URL']: url };
}
function gemini_backends_accessEnvironment(access, model) {
    return {
        ...access.env,
        ...place(access),
        ...(access.backend === 'vertex' ? { GOOGLE_VERTEX_BASE_URL: endpoint(access) } : {}),
        ...(model === undefined ? {} : { GEMINI_MODEL: model }),
    };
}

;// CONCATENATED MODULE: ./lib/agents/gemini/hear.js

const LONGEST_TEXT = 4_000_000;
const MOST_NAMES = 1000;
const gemini_hear_TELLING = ['command', 'file_path', 'dir_path', 'path', 'pattern', 'query', 'prompt', 'url'];
function gemini_hear_detail(parameters) {
    const fields = object(parameters) ?? {};
    return gemini_hear_TELLING.map((name) => fields_text(fields[name])).find((value) => value !== undefined) ?? '';
}
const hear_DENIED = new Set(['policy_violation', 'tool_not_registered']);
function isDenial(error) {
    if (error === undefined)
        return false;
    return hear_DENIED.has(fields_text(error.type) ?? '') || /requires user confirmation/.test(fields_text(error.message) ?? '');
}
class Conversation {
    #calls = new Map();
    #denials = [];
    #errors = [];
    #said = '';
    #last;
    #turns = 0;
    #answering = false;
    #sessionId;
    hear(event) {
        switch (event.type) {
            case 'init':
                return this.#begin(event);
            case 'message':
                return event.role === 'assistant' ? this.#say(event) : [];
            case 'tool_use':
                return [...this.#turn(), ...this.#flush(), this.#call(event)];
            case 'tool_result':
                return this.#outcome(event);
            case 'error':
                this.#remember(fields_text(event.message));
                return [];
            case 'result':
                return [...this.#flush(), { kind: 'result', result: this.#result(event) }];
            default:
                return [];
        }
    }
    #begin(event) {
        this.#sessionId = fields_text(event.session_id);
        const model = fields_text(event.model);
        return [{ kind: 'start', ...(model && { model }), ...(this.#sessionId && { sessionId: this.#sessionId }) }];
    }
    #turn() {
        if (this.#answering)
            return [];
        this.#answering = true;
        this.#turns++;
        this.#last = undefined;
        return [{ kind: 'turn' }];
    }
    #say(event) {
        const begun = this.#turn();
        if (this.#said.length < LONGEST_TEXT)
            this.#said += fields_text(event.content) ?? '';
        return begun;
    }
    #flush() {
        const said = this.#said;
        this.#said = '';
        if (said.trim() === '')
            return [];
        this.#last = said;
        return [{ kind: 'text', text: said }];
    }
    #call(event) {
        const call = { name: fields_text(event.tool_name) ?? 'tool', what: gemini_hear_detail(event.parameters) };
        if (this.#calls.size < MOST_NAMES)
            this.#calls.set(fields_text(event.tool_id) ?? '', call);
        return { kind: 'tool', name: call.name, detail: call.what };
    }
    #outcome(event) {
        this.#answering = false;
        const id = fields_text(event.tool_id) ?? '';
        const call = this.#calls.get(id);
        this.#calls.delete(id);
        const error = object(event.error);
        const told = fields_text(event.output) || fields_text(error?.message) || '';
        if (isDenial(error)) {
            const tool = call?.name ?? 'tool';
            if (this.#denials.length < MOST_NAMES)
                this.#denials.push(call?.what ? `${tool}(${call.what})` : tool);
            return [{ kind: 'denied', tool, reason: fields_text(error?.message) ?? 'not allowed' }];
        }
        return [{ kind: 'tool-result', failed: event.status === 'error', text: told }];
    }
    #remember(message) {
        if (message !== undefined && this.#errors.length < MOST_NAMES)
            this.#errors.push(message);
    }
    #result(event) {
        const failed = event.status !== 'success';
        const error = object(event.error);
        const stats = object(event.stats);
        this.#remember(fields_text(error?.message));
        return {
            failed,
            text: failed ? undefined : this.#last,
            sessionId: this.#sessionId,
            turns: this.#turns,
            inputTokens: number(stats?.input_tokens),
            outputTokens: number(stats?.output_tokens),
            denials: this.#denials,
            errors: this.#errors,
            errorClass: fields_text(error?.type),
        };
    }
}
function hear_listen() {
    const conversation = new Conversation();
    return {
        hear(line) {
            if (line.trim() === '')
                return [];
            let event;
            try {
                event = object(JSON.parse(line));
            }
            catch {
                event = undefined;
            }
            return typeof event?.type === 'string' ? conversation.hear(event) : [{ kind: 'other', text: line }];
        },
        end: () => [],
    };
}

;// CONCATENATED MODULE: ./lib/agents/gemini/judge.js



const TURN_LIMIT = 53;
const STATUSES = {
    41: ['Gemini CLI found no credential.', 'Run `keyless-agent doctor` in the same job and report what it prints.'],
    42: ['Gemini CLI did not accept its arguments or the task.', 'Correct agent-args; give the task as plain text.'],
    44: ['Gemini CLI could not start its sandbox.', 'Leave --sandbox out of agent-args.'],
    52: ['Gemini CLI did not accept its settings.', 'Use agent-version: pinned.'],
    55: ['Gemini CLI does not trust the folder it works in.', 'Use agent-version: pinned.'],
    126: ['The program could not be started.', 'Remove the cache folder of keyless-agent and run again.'],
    127: ['The program could not be started.', 'Remove the cache folder of keyless-agent and run again.'],
    137: [
        'It was killed from outside; most often the machine had no memory left.',
        'Use a runner with more memory, or a smaller task.',
    ],
};
function gemini_judge_crashed(heard, exit) {
    const words = lastWords(heard.errorTail);
    const [likely, fix] = STATUSES[exit.signal === 'SIGKILL' ? 137 : (exit.code ?? -1)] ?? [
        'It crashed, or was ended by something outside this step.',
        'Run again; if it stays, use agent-version: pinned.',
    ];
    return {
        code: 'agent-crashed',
        what: `Gemini CLI ${ended(exit)} without a result.${words === '' ? '' : ` Its last words: ${words}`}`,
        likely,
        fix,
    };
}
function judge_statusOf(said, exit) {
    const told = /"code":\s*(\d{3})\b/.exec(said)?.[1];
    if (told !== undefined)
        return Number(told);
    if (/\bnot found\b/i.test(said))
        return 404;
    const code = exit.code ?? 0;
    return code >= 144 && code <= 255 ? code + 256 : undefined;
}
function judge_faultOf(result, heard, exit) {
    const said = result.errors.join('\n');
    const status = judge_statusOf(said, exit);
    const badKey = status === 400 && /API_KEY_INVALID|API key/i.test(said);
    return {
        status: badKey ? 401 : status === 400 && /not servable in region/.test(said) ? 404 : status,
        said,
        also: heard.errorTail,
        refused: /default credentials|subject token|temporarily_unavailable|invalid_grant/i.test(said),
        unreachable: status === undefined && /fetch failed|terminated|sending request/i.test(said),
    };
}
function gemini_judge_failed(result, heard, exit, order) {
    if (exit.code === TURN_LIMIT || result.errorClass === 'FatalTurnLimitedError') {
        return {
            code: 'over-budget',
            what: `The agent reached the limit of ${order.maxTurns ?? result.turns ?? 'its'} turns before it was done.`,
            likely: 'The task needs more steps than max-turns allows.',
            fix: `max-turns: ${(order.maxTurns ?? 10) * 2}   (or a smaller task)`,
        };
    }
    const said = result.errors.join('\n');
    if (/empty response|only thoughts|no text/i.test(said))
        return empty();
    const fault = endpointFault(judge_faultOf(result, heard, exit), order.model, order.access.backend);
    if (fault)
        return fault;
    const give = (what, likely, fix) => ({ code: 'agent-failed', what, likely, fix });
    if (/safety|recitation|blocked/i.test(said)) {
        return give('The model refused the task.', 'Its safety rules see a misuse.', 'Say in the task what it is for.');
    }
    if (/token.*(limit|exceed)|maximum.*token/i.test(said)) {
        return give('The answer or the task is longer than the model takes.', 'The task asks for too much text at once.', 'Put the material into files, or ask for a shorter answer.');
    }
    if (/without a finish reason/i.test(said)) {
        return {
            code: 'model-unreachable',
            what: 'The model endpoint kept breaking off in the middle of an answer.',
            likely: 'A disturbance at the model endpoint, or at a proxy in front of it.',
            fix: 'Run again later.',
        };
    }
    return give('Gemini CLI reported an error.', 'See the end of the log and the transcript.', 'Run again; if it stays, use agent-version: pinned.');
}
function empty() {
    return {
        code: 'agent-empty',
        what: 'The agent ended without an answer.',
        likely: 'The task does not ask for one, or the model ended early.',
        fix: 'Say in the task what the answer shall be.',
    };
}
function gemini_judge_judge(heard, exit, order) {
    const { result } = heard;
    if (/Policy file error/.test(heard.errorTail)) {
        return {
            code: 'agent-failed',
            what: 'Gemini CLI did not accept the policy with which it was started.',
            likely: 'This version reads policies in another form.',
            fix: 'Use agent-version: pinned.',
        };
    }
    if (!result)
        return gemini_judge_crashed(heard, exit);
    if (result.failed)
        return gemini_judge_failed(result, heard, exit, order);
    if (exit.signal !== undefined || (exit.code ?? 0) !== 0) {
        return {
            code: 'agent-crashed',
            what: `Gemini CLI gave a result and then ${ended(exit)}.`,
            likely: 'It was ended from outside, or failed while it closed down.',
            fix: 'Run again; if it stays, use agent-version: pinned.',
        };
    }
    if (heard.denials > 0 && heard.denials >= heard.toolCalls) {
        return {
            code: 'agent-denied',
            what: `The agent tried ${heard.denials} tool ${heard.denials === 1 ? 'call' : 'calls'} and none was allowed.`,
            likely: 'The task needs tools that allowed-tools does not name; without it the agent can only read.',
            fix: `allowed-tools: ${gemini_judge_suggestion(result.denials)}   (name what the task really needs)`,
        };
    }
    return (result.text ?? '').trim() === '' ? empty() : {};
}
function gemini_judge_suggestion(denials) {
    const names = [...new Set(denials.map((entry) => entry.split('(', 1)[0]))].filter((name) => /^\w+$/.test(name));
    return (names.map((name) => (name === 'run_shell_command' ? 'run_shell_command(npm test)' : name)).join(', ') ||
        TOOL_EXAMPLE);
}

;// CONCATENATED MODULE: ./lib/agents/gemini/settings.js


const ATTEMPTS = 3;
const INSTRUCTION_FILES = ['GEMINI.md', 'AGENTS.md'];
const SIDE_TASKS = [
    'agent-history-provider-summarizer',
    'chat-compression-2.5-flash',
    'chat-compression-2.5-flash-lite',
    'chat-compression-2.5-pro',
    'chat-compression-3-flash',
    'chat-compression-3-pro',
    'chat-compression-3.1-flash-lite',
    'chat-compression-default',
    'classifier',
    'context-snapshotter',
    'edit-corrector',
    'fast-ack-helper',
    'gemini-2.5-flash-base',
    'gemini-3-flash-base',
    'gemini-3.5-flash-base',
    'loop-detection-double-check',
    'prompt-completion',
    'summarizer-default',
    'summarizer-shell',
];
function serverOf(server) {
    if (server.kind === 'http')
        return { httpUrl: server.url };
    return { command: server.command, args: server.args, env: server.env };
}
function settings(order) {
    const servers = order.permissions === 'read-only' ? [] : order.mcpServers;
    return JSON.stringify({
        general: {
            maxAttempts: ATTEMPTS,
            enableAutoUpdate: false,
            enableAutoUpdateNotification: false,
            topicUpdateNarration: false,
            plan: { enabled: false },
            sessionRetention: { enabled: false },
        },
        privacy: { usageStatisticsEnabled: false },
        telemetry: { enabled: false },
        hooksConfig: { enabled: false },
        skills: { enabled: false },
        experimental: { enableAgents: false },
        tools: { core: offered(order), shell: { enableInteractiveShell: false } },
        mcp: { allowed: servers.length === 0 ? ['-'] : servers.map(({ name }) => name) },
        mcpServers: Object.fromEntries(servers.map((server) => [server.name, serverOf(server)])),
        context: {
            fileName: order.instructions ? INSTRUCTION_FILES : INSTRUCTION_FILES.slice(0, 1),
            includeDirectoryTree: false,
            fileFiltering: { enableRecursiveFileSearch: false },
        },
        model: {
            name: order.model,
            ...(order.maxTurns === undefined ? {} : { maxSessionTurns: order.maxTurns }),
            disableLoopDetection: true,
        },
        modelConfigs: {
            customAliases: Object.fromEntries(SIDE_TASKS.map((name) => [name, { extends: 'base', modelConfig: { model: order.model } }])),
        },
        security: {
            folderTrust: { enabled: false },
            environmentVariableRedaction: { enabled: true },
            auth: { selectedType: AUTH_TYPES[order.access.backend], useExternal: true },
        },
        advanced: { ignoreLocalEnv: true },
    });
}

;// CONCATENATED MODULE: ./lib/agents/gemini/launch.js





const launch_LONGEST_TASK_BYTES = 8 * 1024 * 1024;
const gemini_launch_SHADOWS = [
    'CLOUD_SHELL',
    'CLOUDSDK_CONFIG',
    'CODE_ASSIST_API_VERSION',
    'CODE_ASSIST_ENDPOINT',
    'GEMINI_API_KEY',
    'GEMINI_API_KEY_AUTH_MECHANISM',
    'GEMINI_CLI_ACTIVITY_LOG_TARGET',
    'GEMINI_CLI_CUSTOM_HEADERS',
    'GEMINI_CLI_HOME',
    'GEMINI_CLI_SYSTEM_DEFAULTS_PATH',
    'GEMINI_CLI_SYSTEM_SETTINGS_PATH',
    'GEMINI_CLI_TRUSTED_FOLDERS_PATH',
    'GEMINI_CLI_TRUST_WORKSPACE',
    'GEMINI_CLI_USE_COMPUTE_ADC',
    'GEMINI_MODEL',
    'GEMINI_SANDBOX',
    'GEMINI_SYSTEM_MD',
    'GEMINI_TELEMETRY_ENABLED',
    'GEMINI_TELEMETRY_OTLP_ENDPOINT',
    'GEMINI_TELEMETRY_OUTFILE',
    'GOOGLE_API_KEY',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'GOOGLE_CLOUD_ACCESS_TOKEN',
    'GOOGLE_CLOUD_LOCATION',
    'GOOGLE_CLOUD_PROJECT',
    'GOOGLE_CLOUD_PROJECT_ID',
    'GOOGLE_CLOUD_QUOTA_PROJECT',
    'GOOGLE_GEMINI_BASE_URL',
    'GOOGLE_GENAI_API_VERSION',
    'GOOGLE_GENAI_USE_GCA',
    'GOOGLE_GENAI_USE_VERTEXAI',
    'GOOGLE_VERTEX_BASE_URL',
];
const absent = (dirs) => (0,external_node_path_.join)(dirs.config, 'absent.json');
const policyFile = (dirs) => (0,external_node_path_.join)(dirs.config, 'policy.toml');
function trusts(order) {
    if (order.instructions)
        return true;
    if (order.tidied !== true || order.permissions === 'read-only')
        return false;
    const shell = order.allowedTools.some((rule) => rule.startsWith('run_shell_command') || rule.includes('*'));
    return order.permissions === 'full' || shell || order.mcpServers.length > 0;
}
function checkServers(order) {
    if (order.mcpServers.length === 0 || order.permissions === 'read-only' || trusts(order))
        return;
    throw new errors/* KeylessError */.FM('input-invalid', 'Gemini CLI starts MCP servers only in a folder it trusts.', {
        likely: 'Trusted, it reads every GEMINI.md of the repository, and here nobody has said which of them count.',
        fix: 'repo-config: none   (or base, head)',
    });
}
function gemini_launch_flags(order, dirs) {
    return [
        '--output-format',
        'stream-json',
        '--model',
        order.model,
        '--approval-mode',
        order.permissions === 'full' ? 'yolo' : 'default',
        '--admin-policy',
        policyFile(dirs),
        '--extensions',
        'none',
        ...(trusts(order) ? ['--skip-trust'] : []),
        ...(order.resume === undefined ? [] : ['--resume', order.resume]),
        ...order.agentArgs,
    ];
}
function taskOf({ task, systemPrompt }) {
    const whole = systemPrompt === undefined ? task : `${systemPrompt}\n\n${task}`;
    if (Buffer.byteLength(whole) >= launch_LONGEST_TASK_BYTES) {
        throw new errors/* KeylessError */.FM('input-invalid', 'The task is larger than the 8 MB that Gemini CLI takes.', {
            fix: 'Put the material into files of the workspace and name them in a short task.',
        });
    }
    return whole.startsWith('/') ? `\n${whole}` : whole;
}
function checkAccess({ backend, files }) {
    if (backend !== 'vertex' || files?.GOOGLE_APPLICATION_CREDENTIALS !== undefined)
        return;
    throw new errors/* KeylessError */.FM('input-invalid', 'Gemini CLI cannot be given a plain access token of Google Cloud.', {
        likely: 'This identity or this binary gets a token once, without an address where it can be asked for.',
        fix: 'agent: claude-code   (or an identity that can be renewed: the id-token permission of the job)',
    });
}
function gemini_launch_launch(order, dirs) {
    checkAccess(order.access);
    checkServers(order);
    const home = (0,external_node_path_.join)(dirs.home, '.gemini');
    return {
        argv: gemini_launch_flags(order, dirs),
        env: {
            TERM: 'xterm-256color',
            COLORTERM: 'truecolor',
            ...launchEnvironment(order.access),
            GEMINI_CLI_TRUST_WORKSPACE: 'false',
            GEMINI_CLI_SYSTEM_SETTINGS_PATH: absent(dirs),
            GEMINI_CLI_SYSTEM_DEFAULTS_PATH: absent(dirs),
            GEMINI_CLI_NO_RELAUNCH: 'true',
            GEMINI_TELEMETRY_ENABLED: 'false',
            NO_BROWSER: 'true',
            METADATA_SERVER_DETECTION: 'none',
        },
        stdin: taskOf(order),
        files: [
            { path: (0,external_node_path_.join)(home, 'settings.json'), content: settings(order) },
            { path: policyFile(dirs), content: policy(order) },
        ],
        shadows: gemini_launch_SHADOWS,
    };
}

;// CONCATENATED MODULE: ./lib/agents/gemini/programs.js
const gemini_programs_VERSION = '0.61.0';
const gemini_programs_PROGRAMS = {
    'linux-x64': {
        path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
        script: true,
        digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
        megabytes: 21,
    },
    'linux-x64-musl': {
        path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
        script: true,
        digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
        megabytes: 21,
    },
    'linux-arm64': {
        path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
        script: true,
        digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
        megabytes: 21,
    },
    'linux-arm64-musl': {
        path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
        script: true,
        digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
        megabytes: 21,
    },
    'darwin-x64': {
        path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
        script: true,
        digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
        megabytes: 21,
    },
    'darwin-arm64': {
        path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
        script: true,
        digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
        megabytes: 21,
    },
    'win32-x64': {
        path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
        script: true,
        digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
        megabytes: 21,
    },
    'win32-arm64': {
        path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
        script: true,
        digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
        megabytes: 21,
    },
};

;// CONCATENATED MODULE: ./lib/agents/gemini/index.js






const gemini = {
    id: 'gemini',
    name: 'Gemini CLI',
    inputs: [],
    speaks: gemini_backends_SPEAKS,
    rereads: { vertex: 'google-token-url' },
    defaultModel: (backend) => (gemini_backends_SPEAKS.includes(backend) ? backends_DEFAULT_MODEL : undefined),
    install: {
        kind: 'tree',
        package: '@google/gemini-cli',
        version: gemini_programs_VERSION,
        lock: 'gemini',
        programs: gemini_programs_PROGRAMS,
        minimumNode: '20.0',
        versionArgs: ['--version'],
        versionPattern: /^(\d+\.\d+\.\d+(?:-[\w.]+)?)\s*$/m,
    },
    abilities: {
        permissions: {
            'read-only': { by: 'no other tools exist in the session' },
            edit: { by: 'write_file and replace are allowed, inside the workspace; there is no shell and no web' },
            full: { by: 'every tool of the CLI is allowed; questions are answered with yes' },
        },
        limits: {
            'max-turns': { grade: 'hard', by: 'agent' },
            'max-cost-usd': { grade: 'none', by: 'us' },
            'allowed-tools': { grade: 'hard', by: 'agent' },
            'denied-tools': { grade: 'hard', by: 'agent' },
        },
        jsonSchema: 'retry',
        mcp: ['http', 'stdio'],
        session: ['home/.gemini/tmp', 'home/.gemini/projects.json'],
        toolExample: TOOL_EXAMPLE,
    },
    repoFiles: {
        instructions: ['GEMINI.md', 'AGENTS.md'],
        settings: ['.gemini/', '.env', '.agents/', '.geminiignore'],
    },
    shadows: gemini_launch_SHADOWS,
    check: gemini_arguments_checkInputs,
    launch: gemini_launch_launch,
    environment: gemini_backends_accessEnvironment,
    noise: /^(Ripgrep is not available|YOLO mode is enabled)/,
    listen: hear_listen,
    judge: gemini_judge_judge,
};

;// CONCATENATED MODULE: ./lib/agents/pi/tools.js

const pi_tools_READING = ['read', 'grep', 'find', 'ls'];
const tools_EDITING = ['edit', 'write'];
const tools_SHELL = 'bash';
const tools_TOOLS = [...pi_tools_READING, ...tools_EDITING, tools_SHELL];
const tools_GRANTED = {
    'read-only': pi_tools_READING,
    edit: [...pi_tools_READING, ...tools_EDITING],
    full: tools_TOOLS,
};
function readRule(text) {
    const [, name = '', only] = /^(\w+)(?:\((.+)\))?$/s.exec(text.trim()) ?? [];
    const tool = name.toLowerCase();
    return tools_TOOLS.includes(tool) ? { tool, only } : undefined;
}
function chooseTools(order) {
    const granted = order.permissions ? tools_GRANTED[order.permissions] : pi_tools_READING;
    const rules = order.permissions === 'read-only' ? [] : tools_rulesOf(order.allowedTools);
    const shell = rules.filter(({ tool }) => tool === tools_SHELL);
    const anyCommand = granted.includes(tools_SHELL) || shell.some(({ only }) => only === undefined);
    return {
        tools: [...new Set([...granted, ...rules.map(({ tool }) => tool)])],
        excluded: [...new Set(tools_rulesOf(order.deniedTools).map(({ tool }) => tool))],
        commands: anyCommand ? undefined : shell.flatMap(({ only }) => only ?? []),
    };
}
function tools_rulesOf(list) {
    return (0,tool_rules/* toolRules */.q)(list).flatMap((text) => readRule(text) ?? []);
}

;// CONCATENATED MODULE: ./lib/agents/pi/arguments.js



const pi_arguments_ALLOWED = { '--thinking': /^(off|minimal|low|medium|high|xhigh|max)$/ };
const pi_arguments_REFUSALS = {
    '--api-key': 'api-key: ${{ secrets.MODEL_KEY }}   with backend: …',
    '--model': 'model: …',
    '--provider': 'backend: …',
    '--tools': 'allowed-tools: read, edit, bash(npm test)',
    '--exclude-tools': 'denied-tools: bash',
    '--append-system-prompt': 'system-prompt: …',
    '--continue': 'resume: ${{ steps.first.outputs.session }}',
    '--session': 'resume: ${{ steps.first.outputs.session }}',
    '--approve': 'leave it out: it runs code of the repository beside the credential',
    '--extension': 'leave it out: it runs in the process that holds the credential',
};
function arguments_checkTools(inputs) {
    const readOnly = inputs.text('agent-permissions') === 'read-only';
    for (const text of (0,tool_rules/* toolRules */.q)(inputs.list('allowed-tools'))) {
        const rule = readRule(text);
        if (!rule) {
            inputs.fault('allowed-tools', 'Pi has the tools read, grep, find, ls, edit, write and bash.', 'allowed-tools: edit, bash(npm test)');
        }
        else if (rule.only !== undefined && rule.tool !== tools_SHELL) {
            inputs.fault('allowed-tools', `Only bash takes a rule in parentheses; ${rule.tool} does not.`, `allowed-tools: ${rule.tool}`);
        }
        else if (readOnly && !pi_tools_READING.some((tool) => tool === rule.tool)) {
            inputs.fault('allowed-tools', `read-only means no ${rule.tool}.`, `agent-permissions: ${rule.tool === tools_SHELL ? 'full' : 'edit'}   (or leave ${rule.tool} out)`);
        }
    }
    for (const text of (0,tool_rules/* toolRules */.q)(inputs.list('denied-tools'))) {
        const rule = readRule(text);
        if (rule && rule.only === undefined)
            continue;
        inputs.fault('denied-tools', rule
            ? 'A denied pattern could be evaded; a tool is denied as a whole.'
            : 'Pi has the tools read, grep, find, ls, edit, write and bash.', `denied-tools: ${rule?.tool ?? tools_SHELL}`);
    }
}
function pi_arguments_checkInputs(inputs) {
    (0,check_inputs/* checkArguments */.PX)(inputs, pi_arguments_ALLOWED, pi_arguments_REFUSALS);
    arguments_checkTools(inputs);
    if (inputs.given('claude-code-oauth-token')) {
        inputs.fault('claude-code-oauth-token', 'A Claude subscription is for Claude Code; Pi would have to pass for it.', 'api-key: ${{ secrets.MODEL_KEY }}');
    }
    if (/claude/i.test(inputs.text('model') ?? '') && inputs.given('workload-identity-provider')) {
        inputs.fault('model', 'On Vertex AI Pi speaks to Gemini models only.', 'model: gemini-2.5-pro   (or agent: claude-code)');
    }
}

;// CONCATENATED MODULE: ./lib/agents/pi/backends.js


const backends_PROVIDERS = {
    anthropic: 'anthropic',
    bedrock: 'amazon-bedrock',
    vertex: 'google-vertex',
    openai: 'openai',
    'azure-openai': 'azure-openai-responses',
    gemini: 'google',
    gateway: 'gateway',
    mistral: 'mistral',
    groq: 'groq',
    cerebras: 'cerebras',
    xai: 'xai',
    openrouter: 'openrouter',
    'vercel-ai-gateway': 'vercel-ai-gateway',
    zai: 'zai',
    'opencode-zen': 'opencode',
    minimax: 'minimax',
    'minimax-cn': 'minimax-cn',
};
const pi_backends_SPEAKS = Object.keys(backends_PROVIDERS);
const THINKING_BETA = 'interleaved-thinking-2025-05-14';
const ELSEWHERE = 'the-header-in-models-json-is-sent';
function literal(value) {
    const text = (0,core_secret/* revealed */.D)(value).replaceAll('$', '$$$$');
    return text.startsWith('!') ? `$${text}` : text;
}
function commandLine({ command }) {
    return command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
}
function pi_backends_headersOf(access) {
    const pairs = (access.headers ?? []).map((line) => {
        const text = (0,core_secret/* revealed */.D)(line);
        const cut = text.indexOf(':');
        return [text.slice(0, cut), literal(text.slice(cut + 1).trim())];
    });
    return Object.fromEntries(pairs);
}
function pi_backends_given(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function keyed(access, provider, model, config = {}) {
    const headers = pi_backends_headersOf(access);
    const whole = pi_backends_given({
        ...config,
        apiKey: access.source ? `!${commandLine(access.source)}` : undefined,
        headers: Object.keys(headers).length > 0 ? headers : undefined,
    });
    return {
        provider,
        model,
        env: {},
        ...(Object.keys(whole).length > 0 ? { config: whole } : {}),
        ...(access.source ? {} : { key: access.token?.value }),
    };
}
function withBearer(access, model, config) {
    const { source, token, env } = access;
    const betas = env.ANTHROPIC_BETAS;
    const bearer = source
        ? `!token=$(${commandLine(source)}) && printf 'Bearer %s' "$token"`
        : token && `Bearer ${literal(token.value)}`;
    return {
        provider: 'anthropic',
        model,
        env: { ANTHROPIC_AUTH_TOKEN: ELSEWHERE },
        config: {
            ...config,
            headers: {
                ...pi_backends_headersOf(access),
                ...(bearer === undefined ? {} : { Authorization: bearer }),
                ...(betas === undefined ? {} : { 'anthropic-beta': `${(0,core_secret/* revealed */.D)(betas)},${THINKING_BETA}` }),
            },
        },
    };
}
function backends_anthropic(access, model) {
    const { endpoint, token, source, env } = access;
    const config = endpoint === undefined ? {} : { baseUrl: endpoint };
    const isKey = token ? token.scheme === 'api-key' : source && endpoint === undefined && !env.ANTHROPIC_BETAS;
    return isKey ? keyed(access, 'anthropic', model, config) : withBearer(access, model, config);
}
function backends_gateway(access, model) {
    const url = access.endpoint ?? '';
    if (/claude/i.test(model)) {
        return withBearer(access, model, {
            baseUrl: url,
            models: [{ id: model, api: 'anthropic-messages', contextWindow: 200_000, maxTokens: 32_000 }],
        });
    }
    return keyed(access, 'gateway', model, { baseUrl: `${url}/v1`, api: 'openai-completions', models: [{ id: model }] });
}
function openai(access, model) {
    return keyed(access, 'openai', model, access.endpoint === undefined ? {} : { baseUrl: access.endpoint });
}
function pi_backends_deploymentOf(access, model) {
    const map = access.env.AZURE_OPENAI_DEPLOYMENT_NAME_MAP;
    const entries = map === undefined ? [] : (0,core_secret/* revealed */.D)(map).split(',');
    return entries.map((entry) => entry.split('=', 2)).find(([name]) => name === model)?.[1] ?? model;
}
function backends_azureOpenai(access, model) {
    const { resource, endpoint } = access;
    const url = endpoint ?? `https://${resource}.openai.azure.com/openai/v1`;
    const deployment = pi_backends_deploymentOf(access, model);
    if (access.token?.scheme !== 'api-key') {
        return keyed(access, 'azure-openai', deployment, {
            baseUrl: url,
            api: 'openai-responses',
            models: [{ id: deployment }],
        });
    }
    const setup = keyed(access, 'azure-openai-responses', deployment, {
        models: [{ id: deployment, api: 'azure-openai-responses', baseUrl: url }],
    });
    const version = access.env.AZURE_OPENAI_API_VERSION;
    return {
        ...setup,
        env: { AZURE_OPENAI_BASE_URL: url, ...(version === undefined ? {} : { AZURE_OPENAI_API_VERSION: version }) },
    };
}
function bedrock(access, model) {
    const moved = access.endpoint === undefined ? {} : { AWS_ENDPOINT_URL_BEDROCK_RUNTIME: access.endpoint };
    const protocol = access.endpoint === undefined ? {} : { AWS_BEDROCK_FORCE_HTTP1: '1' };
    return { provider: 'amazon-bedrock', model, env: { ...access.env, ...moved, ...protocol } };
}
function backends_vertex(access, model) {
    if (!access.source) {
        throw new errors/* KeylessError */.FM('input-invalid', 'Pi reads Google credentials from a file that renews them, never a token.', {
            likely: 'The identity of this run cannot be had again, so there is nothing to renew from.',
            fix: "The CI system's own identity (leave jwt-token out), or jwt-token-file or jwt-token-command; or another agent.",
        });
    }
    const place = {
        GOOGLE_CLOUD_PROJECT: access.project,
        GOOGLE_CLOUD_LOCATION: access.region,
        GOOGLE_CLOUD_UNIVERSE_DOMAIN: access.env.GOOGLE_CLOUD_UNIVERSE_DOMAIN,
        GOOGLE_VERTEX_BASE_URL: access.endpoint,
    };
    return { provider: 'google-vertex', model, env: pi_backends_given(place) };
}
const pi_backends_BY_BACKEND = {
    anthropic: backends_anthropic,
    gateway: backends_gateway,
    openai,
    bedrock,
    vertex: backends_vertex,
    'azure-openai': backends_azureOpenai,
};
function setUp(access, model) {
    const own = pi_backends_BY_BACKEND[access.backend];
    return own ? own(access, model) : keyed(access, backends_PROVIDERS[access.backend] ?? access.backend, model);
}
function setupFiles({ provider, config, key }) {
    const entry = key === undefined ? {} : { [provider]: { type: 'api_key', key: literal(key) } };
    return {
        models: new core_secret/* Secret */.z("Pi's models.json", JSON.stringify({ providers: config ? { [provider]: config } : {} })),
        auth: new core_secret/* Secret */.z("Pi's auth.json", JSON.stringify(entry)),
    };
}

;// CONCATENATED MODULE: ./lib/agents/pi/gate.js
const REFUSAL = 'keyless-agent: ';
function gateSource(policy) {
    return `const policy = ${JSON.stringify(policy)};\n${BODY}`;
}
const BODY = String.raw `import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join, relative, resolve, isAbsolute, sep } from 'node:path';

const ODD_SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;
const SHELL_SIGNS = /[;&|<>$\x60\\\n\r(){}!~]/;

const refuse = (why) => ({ block: true, reason: 'keyless-agent: ' + why });

function exists(path) {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return false;
    throw error;
  }
}

/** Where a path really leads; what does not exist yet counts where it would be. A link to nowhere throws. */
function real(path) {
  const rest = [];
  let at = path;
  while (!exists(at) && dirname(at) !== at) {
    rest.unshift(basename(at));
    at = dirname(at);
  }
  return join(realpathSync(at), ...rest);
}

function inside(path, folder) {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith('..' + sep) && !isAbsolute(way));
}

function judgePath(input, writes) {
  const asked = String(input.path ?? '.').replace(/^@/, '');
  if (/^~|^file:/i.test(asked) || ODD_SPACES.test(asked)) return refuse('write the path plainly, relative to the working folder.');
  const { folder, readable } = policy.files;
  const path = real(resolve(folder, asked));
  const roots = (writes ? [folder] : [folder, ...readable]).map((root) => realpathSync(root));
  const root = roots.find((one) => inside(path, one));
  if (root === undefined || ODD_SPACES.test(path)) return refuse('only files below the working folder can be reached.');
  if (writes && relative(root, path).split(sep).some((part) => part.toLowerCase() === '.git')) {
    return refuse('.git is not written to.');
  }
  if (!writes && !exists(path)) return refuse('there is no such file.');
  input.path = path;
  return undefined;
}

function judgeCommand(command) {
  const line = String(command ?? '').trim();
  const fits = policy.commands.some((rule) => {
    if (!rule.endsWith(' *')) return line === rule;
    return (line === rule.slice(0, -2) || line.startsWith(rule.slice(0, -1))) && !SHELL_SIGNS.test(line);
  });
  return fits ? undefined : refuse('this command is not among those that are allowed.');
}

function findSearch() {
  const { argv, arch, env, platform } = process;
  const modules = join(dirname(argv[1]), '..', '..', '..', '..');
  const beside = join(modules, '@vscode', 'ripgrep-' + platform + '-' + arch, 'bin');
  if (existsSync(beside)) env.PATH = beside + delimiter + (env.PATH ?? '');
}

const READS = ['read', 'grep', 'find', 'ls'];
const WRITES = ['edit', 'write'];

export default function gate(pi) {
  findSearch();
  pi.on('session_start', async (_event, ctx) => {
    const { model } = ctx;
    if (model && model.id !== policy.model) await pi.setModel({ ...model, id: policy.model, name: policy.model });
  });
  pi.on('tool_call', (event) => {
    const { toolName, input } = event;
    if (toolName === 'bash') return policy.commands ? judgeCommand(input.command) : undefined;
    if (!policy.files) return undefined;
    if (READS.includes(toolName)) return judgePath(input, false);
    if (WRITES.includes(toolName)) return judgePath(input, true);
    return refuse('this tool is not known.');
  });
}
`;

;// CONCATENATED MODULE: ./lib/agents/pi/hear.js


function pi_hear_number(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
function pi_hear_contentText(content) {
    return array(content)
        .map((block) => fields_text(object(block)?.text) ?? '')
        .filter((part) => part !== '')
        .join('\n');
}
function pi_hear_detail(args) {
    const fields = object(args);
    if (!fields)
        return '';
    return fields_text(fields.command) ?? fields_text(fields.pattern) ?? fields_text(fields.path) ?? '';
}
function pi_hear_statusOf(message) {
    const found = /^\s*([45]\d\d)\b/.exec(message) ??
        /(?:\(|status(?: code)?:? ?|HTTP |code"?:? ?)([45]\d\d)\b/i.exec(message) ??
        (/ExpiredToken|UnrecognizedClient|InvalidSignature|AccessDenied|not authorized/i.test(message)
            ? ['', '403']
            : null);
    return found ? Number(found[1]) : undefined;
}
const FAILED = ['error', 'aborted'];
class PiEar {
    #sessionId;
    #turns = 0;
    #retrying = false;
    #inputTokens = 0;
    #outputTokens = 0;
    #costUsd = 0;
    #last;
    #denials = [];
    hear(line) {
        if (line.trim() === '')
            return [];
        let event;
        try {
            event = object(JSON.parse(line));
        }
        catch {
            event = undefined;
        }
        return event && typeof event.type === 'string' ? this.#take(event) : [{ kind: 'other', text: line }];
    }
    #take(event) {
        switch (event.type) {
            case 'session':
                this.#sessionId = fields_text(event.id);
                return [{ kind: 'start', ...(this.#sessionId && { sessionId: this.#sessionId }) }];
            case 'turn_start':
                return this.#turn();
            case 'message_end':
                return this.#message(object(event.message) ?? {});
            case 'tool_execution_start':
                return [{ kind: 'tool', name: fields_text(event.toolName) ?? 'tool', detail: pi_hear_detail(event.args) }];
            case 'tool_execution_end':
                return [this.#toolResult(event)];
            case 'auto_retry_start':
                return [this.#retry(event)];
            default:
                return [];
        }
    }
    #turn() {
        const again = this.#retrying;
        this.#retrying = false;
        if (again)
            return [];
        this.#turns++;
        return [{ kind: 'turn' }];
    }
    #message(message) {
        if (message.role !== 'assistant')
            return [];
        this.#last = message;
        const usage = object(message.usage) ?? {};
        const cached = pi_hear_number(usage.cacheRead);
        const inputTokens = pi_hear_number(usage.input) + cached + pi_hear_number(usage.cacheWrite);
        const outputTokens = pi_hear_number(usage.output);
        this.#inputTokens += inputTokens;
        this.#outputTokens += outputTokens;
        this.#costUsd += pi_hear_number(object(usage.cost)?.total);
        const said = FAILED.includes(String(message.stopReason)) ? '' : pi_hear_contentText(message.content);
        return [
            ...(said.trim() === '' ? [] : [{ kind: 'text', text: said }]),
            ...(inputTokens + outputTokens === 0
                ? []
                : [{ kind: 'usage', inputTokens, outputTokens, cachedTokens: cached }]),
        ];
    }
    #toolResult(event) {
        const said = pi_hear_contentText(object(event.result)?.content);
        const failed = event.isError === true;
        const tool = fields_text(event.toolName) ?? 'tool';
        const reason = failed ? denialOf(said, tool) : undefined;
        if (reason === undefined)
            return { kind: 'tool-result', failed, text: said };
        if (this.#denials.length < 100)
            this.#denials.push(tool);
        return { kind: 'denied', tool, reason };
    }
    #retry(event) {
        this.#retrying = true;
        const status = pi_hear_statusOf(fields_text(event.errorMessage) ?? '');
        return {
            kind: 'retry',
            attempt: pi_hear_number(event.attempt),
            most: pi_hear_number(event.maxAttempts),
            delaySeconds: pi_hear_number(event.delayMs) / 1000,
            ...(status === undefined ? {} : { status }),
        };
    }
    end() {
        const last = this.#last;
        if (!last)
            return [];
        const stopReason = fields_text(last.stopReason);
        const failed = FAILED.includes(String(stopReason));
        const error = fields_text(last.errorMessage);
        const result = {
            failed,
            text: failed ? undefined : pi_hear_contentText(last.content),
            sessionId: this.#sessionId,
            turns: this.#turns,
            costUsd: this.#costUsd > 0 ? this.#costUsd : undefined,
            inputTokens: this.#inputTokens,
            outputTokens: this.#outputTokens,
            denials: this.#denials,
            errors: error === undefined ? [] : [error],
            httpStatus: failed && error !== undefined ? pi_hear_statusOf(error) : undefined,
            stopReason: fields_text(last.rawStopReason) ?? stopReason,
        };
        return [{ kind: 'result', result }];
    }
}
function denialOf(said, tool) {
    if (said.startsWith(REFUSAL))
        return said.slice(REFUSAL.length);
    return said === `Tool ${tool} not found` ? 'not among the tools of this run' : undefined;
}

;// CONCATENATED MODULE: ./lib/agents/pi/judge.js


function pi_judge_crashed(heard, exit) {
    const words = lastWords(heard.errorTail);
    const what = `Pi ${ended(exit)} without a result.${words === '' ? '' : ` Its last words: ${words}`}`;
    const give = (likely, fix) => ({ code: 'agent-crashed', what, likely, fix });
    if (/No API key|No models available|Authentication failed/i.test(heard.errorTail)) {
        return give('Pi found no credential it can use for this backend.', 'Run `keyless-agent doctor` in the same job and report what it prints.');
    }
    if (/Unknown option|Invalid thinking level/i.test(heard.errorTail)) {
        return give('An argument is not known to this version of Pi.', 'Correct or remove it in agent-args.');
    }
    if (/Failed to load extension/i.test(heard.errorTail)) {
        return give('This version of Pi does not take the gate that holds its tools.', 'agent-version: pinned');
    }
    if (exit.code === 137 || exit.signal === 'SIGKILL') {
        return give('It was killed from outside; most often the machine had no memory left.', 'Use a runner with more memory, or a smaller task.');
    }
    if (exit.code === 126 || exit.code === 127) {
        return give('The program could not be started.', 'Remove the cache folder of keyless-agent and run again.');
    }
    return give('It crashed, or was ended by something outside this step.', 'Run again; if it stays, use agent-version: pinned.');
}
const judge_UNREACHABLE = /^(connection error|request timed out|terminated|fetch failed)|socket hang up|other side closed/i;
const UNKNOWN_MODEL = /model identifier is invalid|on-demand throughput/i;
const WRONG_KEY = /(incorrect|invalid|wrong) (x-)?api[ -]?key|api key not valid|API_KEY_INVALID|AuthError/i;
const judge_REFUSALS = /refusal|content_filter|guardrail|safety/i;
function pi_judge_failed(result, order) {
    const said = result.errors.join('\n');
    const give = (what, likely, fix) => ({ code: 'agent-failed', what, likely, fix });
    if (judge_REFUSALS.test(result.stopReason ?? '') || /\brefus(ed|al)\b.*\bmodel\b|content[_ ]filter/i.test(said)) {
        return give('The model refused the task.', 'Its safety rules see a misuse.', 'Say in the task what it is for.');
    }
    const fault = endpointFault({
        status: result.httpStatus ?? (UNKNOWN_MODEL.test(said) ? 404 : undefined),
        said: said.replace(/expired or incorrect/i, 'incorrect'),
        refused: WRONG_KEY.test(said),
        unreachable: judge_UNREACHABLE.test(said),
    }, order.model, order.access.backend);
    if (fault)
        return fault;
    if (/too long|context (window|length)|maximum context/i.test(said) || result.httpStatus === 413) {
        return give('The task does not fit into the context of the model.', 'It is too long.', 'Put the material into files and name them in a short task.');
    }
    if (/Failed to resolve .* from shell command/i.test(said)) {
        return give('The token command gave no token.', 'The credential could not be renewed; the log above says why.', 'A shorter timeout, or an identity that can be had again during the run.');
    }
    if (/without a stop reason/i.test(said)) {
        return {
            code: 'model-unreachable',
            what: 'The model endpoint kept giving answers that were cut off or no answers at all.',
            likely: 'A proxy or gateway in between does not pass the stream on.',
            fix: 'Check base-url and the proxy, or run again later.',
        };
    }
    return give(`Pi reported an error${result.httpStatus === undefined ? '' : ` (status ${result.httpStatus})`}.`, 'See the end of the log and the transcript.', 'Run again; if it stays, use agent-version: pinned.');
}
function pi_judge_suggestion(denials) {
    const names = [...new Set(denials)].filter((name) => /^\w{1,20}$/.test(name));
    return names.map((name) => (name === 'bash' ? 'bash(npm test)' : name)).join(', ') || 'edit, write, bash(npm test)';
}
function pi_judge_judge(heard, exit, order) {
    const { result } = heard;
    if (!result)
        return pi_judge_crashed(heard, exit);
    if (result.failed)
        return pi_judge_failed(result, order);
    if (exit.signal !== undefined || (exit.code ?? 0) !== 0) {
        return {
            code: 'agent-crashed',
            what: `Pi gave an answer and then ${ended(exit)}.`,
            likely: 'It was ended from outside, or failed while it closed down.',
            fix: 'Run again; if it stays, use agent-version: pinned.',
        };
    }
    if (heard.denials > 0 && heard.denials >= heard.toolCalls) {
        return {
            code: 'agent-denied',
            what: `The agent tried ${heard.denials} tool ${heard.denials === 1 ? 'call' : 'calls'} and none was allowed.`,
            likely: 'The task needs tools that neither allowed-tools nor agent-permissions gives; without them the agent can only read.',
            fix: `allowed-tools: ${pi_judge_suggestion(result.denials)}   (name what the task really needs)`,
        };
    }
    if (/length|max_tokens/.test(result.stopReason ?? '')) {
        return {
            code: 'agent-failed',
            what: 'The answer was longer than the model may write at once.',
            likely: 'The task asks for too much text.',
            fix: 'Ask for a shorter answer, or let the agent write files.',
        };
    }
    if ((result.text ?? '').trim() === '') {
        return {
            code: 'agent-empty',
            what: 'The agent ended without an answer.',
            likely: 'The task does not ask for one, or the model ended early.',
            fix: 'Say in the task what the answer shall be.',
        };
    }
    return {};
}

;// CONCATENATED MODULE: ./lib/agents/pi/launch.js




const pi_launch_SHADOWS = [
    'AI_GATEWAY_API_KEY',
    'ANTHROPIC_API_KEY',
    'ANTHROPIC_AUTH_TOKEN',
    'ANTHROPIC_OAUTH_TOKEN',
    'AWS_ACCESS_KEY_ID',
    'AWS_BEARER_TOKEN_BEDROCK',
    'AWS_BEDROCK_FORCE_HTTP1',
    'AWS_BEDROCK_SKIP_AUTH',
    'AWS_CONFIG_FILE',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_DEFAULT_REGION',
    'AWS_ENDPOINT_URL',
    'AWS_ENDPOINT_URL_BEDROCK_RUNTIME',
    'AWS_PROFILE',
    'AWS_REGION',
    'AWS_ROLE_ARN',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AZURE_OPENAI_API_KEY',
    'AZURE_OPENAI_API_VERSION',
    'AZURE_OPENAI_BASE_URL',
    'AZURE_OPENAI_DEPLOYMENT_NAME_MAP',
    'AZURE_OPENAI_RESOURCE_NAME',
    'CEREBRAS_API_KEY',
    'GCLOUD_PROJECT',
    'GEMINI_API_KEY',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'GOOGLE_CLOUD_API_KEY',
    'GOOGLE_CLOUD_LOCATION',
    'GOOGLE_CLOUD_PROJECT',
    'GOOGLE_GEMINI_BASE_URL',
    'GOOGLE_VERTEX_BASE_URL',
    'GROQ_API_KEY',
    'MINIMAX_API_KEY',
    'MINIMAX_CN_API_KEY',
    'MISTRAL_API_KEY',
    'OPENAI_API_KEY',
    'OPENAI_BASE_URL',
    'OPENCODE_API_KEY',
    'OPENROUTER_API_KEY',
    'PI_CODING_AGENT_DIR',
    'PI_CODING_AGENT_SESSION_DIR',
    'PI_PACKAGE_DIR',
    'XAI_API_KEY',
    'ZAI_API_KEY',
];
const launch_SETTINGS = {
    defaultProjectTrust: 'never',
    cacheWarming: 'off',
    enableInstallTelemetry: false,
    enableAnalytics: false,
    retry: { enabled: true, maxRetries: 3, baseDelayMs: 2000, maxAgentDelayMs: 10_000, provider: { maxRetries: 0 } },
    warnings: { anthropicExtraUsage: false },
};
const ALONE = ['--no-approve', '--no-extensions', '--no-skills', '--no-prompt-templates', '--no-themes'];
const agentDir = (dirs) => (0,external_node_path_.join)(dirs.config, 'pi');
const gateFile = (dirs) => (0,external_node_path_.join)(agentDir(dirs), 'gate.js');
function gate(order, dirs, setup, choice) {
    const shell = choice.tools.includes(tools_SHELL);
    const source = gateSource({
        model: setup.model,
        ...(order.permissions === 'full'
            ? {}
            : { files: { folder: order.workingDirectory, readable: shell ? [dirs.temp] : [] } }),
        commands: shell ? choice.commands : [],
    });
    return { path: gateFile(dirs), content: source };
}
function sessionFlags(order, dirs) {
    if (!order.keepSession && order.resume === undefined)
        return ['--no-session'];
    const folder = ['--session-dir', (0,external_node_path_.join)(agentDir(dirs), 'sessions')];
    return order.resume === undefined ? folder : [...folder, '--session', order.resume];
}
function pi_launch_launch(order, dirs) {
    const setup = setUp(order.access, order.model);
    const choice = chooseTools(order);
    const { models, auth } = setupFiles(setup);
    const file = (name, content) => ({
        path: (0,external_node_path_.join)(agentDir(dirs), name),
        content,
    });
    return {
        argv: [
            '--print',
            '--mode',
            'json',
            ...sessionFlags(order, dirs),
            ...ALONE,
            ...(order.instructions ? [] : ['--no-context-files']),
            '--extension',
            gateFile(dirs),
            '--provider',
            setup.provider,
            '--model',
            setup.model,
            '--tools',
            choice.tools.join(','),
            ...(choice.excluded.length === 0 ? [] : ['--exclude-tools', choice.excluded.join(',')]),
            ...order.agentArgs,
        ],
        env: { ...setup.env, PI_CODING_AGENT_DIR: agentDir(dirs), PI_OFFLINE: '1', PI_TELEMETRY: '0' },
        stdin: order.task,
        files: [
            file('models.json', models),
            file('auth.json', auth),
            file('settings.json', JSON.stringify(launch_SETTINGS)),
            ...(order.systemPrompt === undefined ? [] : [file('APPEND_SYSTEM.md', order.systemPrompt)]),
            gate(order, dirs, setup, choice),
        ],
        shadows: pi_launch_SHADOWS,
    };
}

;// CONCATENATED MODULE: ./lib/agents/pi/models.js

const models_CLAUDE = 'claude-sonnet-4-5-20250929';
const models_DEFAULTS = {
    anthropic: models_CLAUDE,
    gateway: models_CLAUDE,
    openai: 'gpt-5.5',
    vertex: 'gemini-2.5-pro',
    gemini: 'gemini-2.5-pro',
    mistral: 'devstral-2512',
    groq: 'openai/gpt-oss-120b',
    cerebras: 'gpt-oss-120b',
    xai: 'grok-4.7',
    openrouter: 'anthropic/claude-sonnet-4.5',
    'vercel-ai-gateway': 'anthropic/claude-sonnet-4.5',
    zai: 'glm-5.3',
    'opencode-zen': 'claude-sonnet-4-5',
    minimax: 'MiniMax-M2.7',
    'minimax-cn': 'MiniMax-M2.7',
};
function pi_models_defaultModel(backend, region) {
    if (backend !== 'bedrock')
        return models_DEFAULTS[backend];
    return `${geography(region)}anthropic.${models_CLAUDE}-v1:0`;
}

;// CONCATENATED MODULE: ./lib/agents/pi/programs.js
const pi_programs_VERSION = '0.87.1';
const pi_programs_PROGRAMS = {
    'linux-x64': {
        path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
        script: true,
        beside: ['@vscode/ripgrep-linux-x64'],
        digest: '3b16645860c2810ba4ea42a32671eadf0741c85159c0026be8130bb8fc5bd27f',
        megabytes: 65,
    },
    'linux-x64-musl': {
        path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
        script: true,
        beside: ['@vscode/ripgrep-linux-x64'],
        digest: '3b16645860c2810ba4ea42a32671eadf0741c85159c0026be8130bb8fc5bd27f',
        megabytes: 65,
    },
    'linux-arm64': {
        path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
        script: true,
        beside: ['@vscode/ripgrep-linux-arm64'],
        digest: '3ecbfc20f79cfef232117871aa09c55f03086b5e1d9e89982b7479702e443ef2',
        megabytes: 65,
    },
    'linux-arm64-musl': {
        path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
        script: true,
        beside: ['@vscode/ripgrep-linux-arm64'],
        digest: '3ecbfc20f79cfef232117871aa09c55f03086b5e1d9e89982b7479702e443ef2',
        megabytes: 65,
    },
    'darwin-x64': {
        path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
        script: true,
        beside: ['@vscode/ripgrep-darwin-x64'],
        digest: 'befaa49957c2631e9a7abd5e1fee4a7b9f3c14de4a3f540dac052bb8643d9e4d',
        megabytes: 65,
    },
    'darwin-arm64': {
        path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
        script: true,
        beside: ['@vscode/ripgrep-darwin-arm64'],
        digest: '9e53a184f7e26f920f5fdcdcfbed43bc6250c290206e5dc247432c504215de5c',
        megabytes: 65,
    },
    'win32-x64': {
        path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
        script: true,
        beside: ['@vscode/ripgrep-win32-x64'],
        digest: 'b654ac42ecfa1e7cf42971bb40dc0561945da3cff1ac0750251378ffb7c9ec40',
        megabytes: 65,
    },
    'win32-arm64': {
        path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
        script: true,
        beside: ['@vscode/ripgrep-win32-arm64'],
        digest: 'fbc52721bab913e89c2e37025120b5e44995909a180f73c7d4bbd139e4278bf9',
        megabytes: 65,
    },
};

;// CONCATENATED MODULE: ./lib/agents/pi/index.js







const pi = {
    id: 'pi',
    name: 'Pi',
    inputs: [],
    speaks: pi_backends_SPEAKS,
    rereads: {
        bedrock: 'aws-container',
        vertex: 'google-token-url',
        anthropic: 'token-command',
        openai: 'token-command',
        'azure-openai': 'token-command',
        gateway: 'token-command',
        gemini: 'token-command',
        mistral: 'token-command',
        groq: 'token-command',
        cerebras: 'token-command',
        xai: 'token-command',
        openrouter: 'token-command',
        'vercel-ai-gateway': 'token-command',
        zai: 'token-command',
        'opencode-zen': 'token-command',
        minimax: 'token-command',
        'minimax-cn': 'token-command',
    },
    defaultModel: pi_models_defaultModel,
    install: {
        kind: 'tree',
        package: '@earendil-works/pi-coding-agent',
        version: pi_programs_VERSION,
        lock: 'pi',
        programs: pi_programs_PROGRAMS,
        minimumNode: '22.19',
        versionArgs: ['--version'],
        versionPattern: /^(\d+\.\d+\.\d+(?:-[\w.]+)?)$/m,
    },
    abilities: {
        permissions: {
            'read-only': {
                by: 'no other tools than read, grep, find and ls exist; our gate keeps them below the working folder',
            },
            edit: {
                by: 'edit and write exist too, below the working folder and outside of .git by our gate; there is no shell',
            },
            full: { by: 'all of its tools, anywhere: Pi has no sandbox and asks nothing' },
        },
        limits: {
            'max-turns': { grade: 'after the turn', by: 'us' },
            'max-cost-usd': { grade: 'after the turn', by: 'us' },
            'allowed-tools': { grade: 'hard', by: 'us' },
            'denied-tools': { grade: 'hard', by: 'agent' },
        },
        jsonSchema: 'retry',
        mcp: [],
        session: ['config/pi/sessions'],
        toolExample: 'edit, write, bash(npm test)',
    },
    repoFiles: {
        instructions: ['AGENTS.md', 'AGENTS.MD', 'AGENTS.override.md', 'CLAUDE.md', 'CLAUDE.MD'],
        settings: ['.pi/', '.agents/'],
    },
    shadows: pi_launch_SHADOWS,
    check: pi_arguments_checkInputs,
    launch: pi_launch_launch,
    environment: (access) => access.env,
    listen: () => new PiEar(),
    judge: pi_judge_judge,
};

;// CONCATENATED MODULE: ./lib/agents/index.js









const agents = [
    claudeCode,
    codemieClaude,
    codemieOpencode,
    codex,
    copilot,
    custom,
    gemini,
    opencode,
    pi,
];


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

/***/ 7390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ ambientFinding),
/* harmony export */   b1: () => (/* binding */ ambientOnly),
/* harmony export */   b_: () => (/* binding */ askMetadata),
/* harmony export */   dn: () => (/* binding */ withinTime),
/* harmony export */   ek: () => (/* binding */ chooseAmbient),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   jz: () => (/* binding */ asksAmbient),
/* harmony export */   yu: () => (/* binding */ metadataAddress)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8717);
/* harmony import */ var _kit_private_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7190);



function asksAmbient(inputs) {
    return inputs.text('identity') === 'ambient';
}
function chooseAmbient(inputs, cloud, choices, unnamed) {
    const input = 'ambient-source';
    const asked = inputs.text(input) ?? 'auto';
    const kinds = choices.map(({ kind }) => kind).join(' | ');
    if (asked !== 'auto') {
        const chosen = choices.find(({ kind }) => kind === asked);
        if (!chosen)
            inputs.fault(input, `${cloud} has no ambient source "${asked}".`, `${input}: ${kinds}`);
        return chosen?.kind;
    }
    const named = choices.filter((choice) => choice.named);
    if (named.length === 1)
        return named[0]?.kind;
    if (named.length === 0) {
        const looked = choices.map(({ by }) => by).join(', ');
        inputs.fault(input, `Nothing names an ambient identity of ${cloud}. Looked for: ${looked}. ${unnamed}`, kindsLine());
    }
    else {
        const which = named.map(({ kind, by }) => `${kind} (${by})`).join(' and ');
        inputs.fault(input, `Several ambient identities of ${cloud} are named: ${which}.`, kindsLine(named));
    }
    return undefined;
    function kindsLine(of = choices) {
        return `${input}: ${of.map(({ kind }) => kind).join(' | ')}`;
    }
}
function ambientOnly(inputs, names, kind) {
    for (const name of names.filter((input) => inputs.given(input))) {
        inputs.fault(name, `${name} is read with an ambient identity only, and that is not asked for.`, `${name}: …\nidentity: ambient\nambient-source: ${kind}`);
    }
}
function ambientFinding(where) {
    return {
        id: 'ambient-reachable',
        layer: 'job',
        verdict: 'exceeded',
        severity: 'medium',
        title: `Everything that runs on this machine can ask for its identity, the agent too: ${where}.`,
        detail: 'Cutting the credential down does not keep a process of the same user from asking for the whole identity.',
        fix: "Use the job's own identity token where the CI system gives one, or let the machine's identity do nothing but assume the agent's role.",
    };
}
function metadataAddress(inputs, variable, value, known) {
    const url = !/[\s\\@#]/.test(value) && URL.canParse(value) ? new URL(value) : undefined;
    const web = url?.protocol === 'http:' || url?.protocol === 'https:';
    if (url && web && ((0,_kit_private_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopbackHost */ .cW)(url.hostname) || known.includes(url.hostname)))
        return url;
    const where = url && web ? `names ${url.host}` : 'is not an http address';
    inputs.fault(variable, `The step's variable ${variable} ${where}; only loopback and ${known.join(', ')} are asked for an identity.`, `unset ${variable}`);
    return undefined;
}
const ONE_TRY_MS = 2_000;
const MOST_TRIES = 3;
const FIRST_PAUSE_MS = 200;
const MOST_BYTES = 64 * 1024;
async function askMetadata(ask, host) {
    const oneTryMs = ask.oneTryMs ?? ONE_TRY_MS;
    const deadline = host.now() + 5 * oneTryMs;
    for (let tries = 1;; tries += 1) {
        const seen = await askOnce(ask.request, oneTryMs, host);
        const pause = FIRST_PAUSE_MS * 2 ** (tries - 1);
        if (tries >= mostTries(seen) || host.now() + pause + oneTryMs > deadline) {
            if (!(seen instanceof _core_host_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j))
                return seen;
            throw unavailable(ask, `does not answer (${seen.fault})`);
        }
        await host.sleep(pause);
    }
}
function mostTries(seen) {
    if (!(seen instanceof _core_host_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j))
        return seen.status === 429 || seen.status >= 500 ? MOST_TRIES : 1;
    return seen.fault === 'timeout' ? 2 : seen.fault === 'reset' ? MOST_TRIES : 1;
}
async function askOnce(request, timeoutMs, host) {
    try {
        return await host.http.request({ ...request, timeoutMs, maxBytes: MOST_BYTES });
    }
    catch (thrown) {
        if (thrown instanceof _core_host_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j)
            return thrown;
        throw thrown;
    }
}
function unavailable(ask, why) {
    const { method, url } = ask.request;
    const { host, pathname } = new URL(url);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .KeylessError */ .FM('identity-unavailable', `${ask.service} at ${host} ${why}.`, {
        likely: ask.likely,
        fix: ask.fix,
        facts: { asked: `${method} ${host}${pathname}` },
    });
}
async function withinTime(work, ms, late) {
    let timer;
    const limit = new Promise((_, reject) => {
        timer = setTimeout(() => reject(late()), ms);
    });
    try {
        return await Promise.race([work, limit]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ AMBIENT_VARIABLES),
/* harmony export */   d: () => (/* binding */ readAmbient)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8563);
/* harmony import */ var _kit_private_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7190);
/* harmony import */ var _ambient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7390);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9835);




const EC2_HOSTS = ['169.254.169.254', '[fd00:ec2::254]'];
const CONTAINER_HOSTS = ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'];
const PROFILE_INPUT = 'aws-profile';
const AMBIENT_VARIABLES = {
    ec2Endpoint: 'AWS_EC2_METADATA_SERVICE_ENDPOINT',
    ec2Mode: 'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
    ec2Disabled: 'AWS_EC2_METADATA_DISABLED',
    relativeUri: 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    fullUri: 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    containerToken: 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    containerTokenFile: 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
    roleArn: 'AWS_ROLE_ARN',
    tokenFile: 'AWS_WEB_IDENTITY_TOKEN_FILE',
    credentialsFile: 'AWS_SHARED_CREDENTIALS_FILE',
    configFile: 'AWS_CONFIG_FILE',
};
function readAmbient(inputs, env) {
    if (!(0,_ambient_js__WEBPACK_IMPORTED_MODULE_2__/* .asksAmbient */ .jz)(inputs)) {
        (0,_ambient_js__WEBPACK_IMPORTED_MODULE_2__/* .ambientOnly */ .b1)(inputs, [PROFILE_INPUT], 'profile');
        return undefined;
    }
    if (inputs.flag('role-chaining')) {
        const what = 'role-chaining signs with the variables of the step, identity: ambient with the identity of the machine.';
        inputs.fault('role-chaining', what, 'one of them: role-chaining: true  or  identity: ambient');
    }
    const kind = (0,_ambient_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseAmbient */ .ek)(inputs, 'AWS', choices(inputs, env), 'The role of an EC2 instance is named by no variable: ask for it with ambient-source: ec2.');
    if (inputs.given(PROFILE_INPUT) && kind !== undefined && kind !== 'profile') {
        const what = `aws-profile is not read with ambient-source: ${kind}.`;
        inputs.fault(PROFILE_INPUT, what, 'ambient-source: profile   # or leave aws-profile out');
        return undefined;
    }
    if (kind === 'ec2')
        return readEc2(inputs, env);
    if (kind === 'ecs')
        return readContainer(inputs, env);
    if (kind === 'irsa')
        return readIrsa(inputs, env);
    return kind === 'profile' ? readProfile(inputs, env) : undefined;
}
function choices(inputs, env) {
    const { relativeUri, fullUri, tokenFile } = AMBIENT_VARIABLES;
    const has = (name) => given(env, name) !== undefined;
    return [
        { kind: 'ecs', named: has(relativeUri) || has(fullUri), by: `${relativeUri} or ${fullUri}` },
        { kind: 'irsa', named: has(tokenFile), by: tokenFile },
        { kind: 'profile', named: inputs.given(PROFILE_INPUT), by: `the input ${PROFILE_INPUT}` },
        { kind: 'ec2', named: false, by: 'ambient-source: ec2' },
    ];
}
function given(env, name) {
    return env[name] || undefined;
}
function readEc2(inputs, env) {
    const { ec2Endpoint, ec2Mode, ec2Disabled } = AMBIENT_VARIABLES;
    if (env[ec2Disabled]?.toLowerCase() === 'true') {
        inputs.fault(ec2Disabled, `${ec2Disabled} is true, so the metadata service is not asked.`, `unset ${ec2Disabled}`);
        return undefined;
    }
    const host = env[ec2Mode]?.toLowerCase() === 'ipv6' ? EC2_HOSTS[1] : EC2_HOSTS[0];
    const address = given(env, ec2Endpoint);
    const url = address ? (0,_ambient_js__WEBPACK_IMPORTED_MODULE_2__/* .metadataAddress */ .yu)(inputs, ec2Endpoint, address, EC2_HOSTS) : new URL(`http://${host}`);
    return url && { kind: 'ec2', url: url.origin, says: `role of the EC2 instance (${url.host}, IMDSv2)` };
}
function readContainer(inputs, env) {
    const { relativeUri, fullUri, containerToken, containerTokenFile } = AMBIENT_VARIABLES;
    const path = given(env, relativeUri);
    const full = given(env, fullUri);
    if (path === undefined && full === undefined) {
        const what = `ambient-source is ecs, but neither ${relativeUri} nor ${fullUri} is set: this is no container with a role.`;
        inputs.fault('ambient-source', what, 'taskRoleArn in the ECS task definition, or an EKS pod identity association');
        return undefined;
    }
    const address = path === undefined ? (full ?? '') : path.startsWith('/') ? `http://${CONTAINER_HOSTS[0]}${path}` : path;
    const url = (0,_ambient_js__WEBPACK_IMPORTED_MODULE_2__/* .metadataAddress */ .yu)(inputs, path === undefined ? fullUri : relativeUri, address, CONTAINER_HOSTS);
    if (!url)
        return undefined;
    const token = given(env, containerToken);
    const tokenFile = given(env, containerTokenFile);
    return {
        kind: 'ecs',
        url: url.href,
        tokenFile,
        token: token === undefined || tokenFile !== undefined ? undefined : new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(containerToken, token),
        says: `role of the container (${url.host})`,
    };
}
function readIrsa(inputs, env) {
    const { roleArn, tokenFile } = AMBIENT_VARIABLES;
    const path = given(env, tokenFile);
    const arn = given(env, roleArn);
    if (path === undefined || arn === undefined) {
        const missing = [path === undefined && tokenFile, arn === undefined && roleArn].filter(Boolean).join(' and ');
        const what = `ambient-source is irsa, but ${missing} is not set: the pod's service account has no role.`;
        inputs.fault('ambient-source', what, 'annotate the service account: eks.amazonaws.com/role-arn: arn:aws:iam::…');
        return undefined;
    }
    const role = (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRoleArn */ .DM)(arn);
    if ('what' in role) {
        inputs.fault(roleArn, `The step's variable ${roleArn}: ${role.what}`, role.write);
        return undefined;
    }
    return { kind: 'irsa', role, tokenFile: path, says: `service account of the pod (IRSA, ${role.arn})` };
}
function leadsToLoopback(address) {
    return URL.canParse(address) && (0,_kit_private_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackHost */ .cW)(new URL(address).hostname);
}
function readProfile(inputs, env) {
    const profile = inputs.text(PROFILE_INPUT);
    if (!profile) {
        const what = 'ambient-source is profile, but no profile is named (AWS_PROFILE is not read).';
        inputs.fault(PROFILE_INPUT, what, `${PROFILE_INPUT}: ci-runner`);
        return undefined;
    }
    const elsewhere = given(env, 'AWS_ENDPOINT_URL');
    if (elsewhere && !leadsToLoopback(elsewhere)) {
        inputs.fault('AWS_ENDPOINT_URL', "AWS_ENDPOINT_URL would lead the profile's own requests to STS elsewhere.", 'unset AWS_ENDPOINT_URL for this step; sts-endpoint is read instead');
        return undefined;
    }
    return {
        kind: 'profile',
        profile,
        credentialsFile: given(env, AMBIENT_VARIABLES.credentialsFile),
        configFile: given(env, AMBIENT_VARIABLES.configFile),
        says: `AWS profile ${profile}`,
    };
}


/***/ }),

/***/ 9835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ parseAssumedRoleArn),
/* harmony export */   DM: () => (/* binding */ parseRoleArn),
/* harmony export */   pT: () => (/* binding */ isManagedPolicyArn)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5473);

const NAME = '[\\w+=,.@-]{1,64}';
const ROLE = new RegExp(`^arn:(${_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S1.join('|')}):iam::(\\d{12}):role/(?:[\\w+=,.@-]+/)*(${NAME})$`);
const ASSUMED = new RegExp(`^arn:(${_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S1.join('|')}):sts::(\\d{12}):assumed-role/(${NAME})/(${NAME})$`);
const MANAGED = new RegExp(`^arn:(${_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S1.join('|')}):iam::(\\d{12}|aws):policy/(?:[\\w+=,.@-]+/)*[\\w+=,.@-]{1,128}$`);
const EXAMPLE = 'arn:aws:iam::123456789012:role/ci-agent';
function parseRoleArn(text) {
    const match = ROLE.exec(text);
    if (match) {
        const [, partition, account, name] = match;
        return { arn: text, partition: partition, account: account, name: name };
    }
    return roleMistake(text);
}
function roleMistake(text) {
    if (/\s/.test(text))
        return { what: 'The role ARN has white space in it.', write: text.replaceAll(/\s/g, '') };
    if (!text.startsWith('arn:')) {
        const name = new RegExp(`^${NAME}$`).test(text) ? text : 'ci-agent';
        return {
            what: `"${text}" is a role's name, not its ARN; the account is part of what we check.`,
            write: `arn:aws:iam::123456789012:role/${name}`,
        };
    }
    const [, partition = '', service = '', , account = '', ...rest] = text.split(':');
    const resource = rest.join(':');
    if (!_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S1.some((known) => known === partition)) {
        return { what: `"${partition}" is not a supported partition (${_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S1.join(', ')}).`, write: EXAMPLE };
    }
    if (!/^\d{12}$/.test(account)) {
        return { what: `The account in the role ARN has to be 12 digits, "${account}" is not.`, write: EXAMPLE };
    }
    if (service === 'sts' && resource.startsWith('assumed-role/')) {
        const role = resource.split('/')[1] ?? 'ci-agent';
        return {
            what: 'This is the ARN of a session (assumed-role), not of the role.',
            write: `arn:${partition}:iam::${account}:role/${role}`,
        };
    }
    const kind = resource.split('/')[0] ?? '';
    if (service === 'iam' && MISTAKEN[kind]) {
        return { what: MISTAKEN[kind], write: `arn:${partition}:iam::${account}:role/ci-agent` };
    }
    return { what: `"${text}" is not the ARN of an IAM role.`, write: `arn:${partition}:iam::${account}:role/ci-agent` };
}
const MISTAKEN = {
    user: 'This is the ARN of a user; users are not assumed, roles are.',
    group: 'This is the ARN of a group, not of a role.',
    policy: 'This is the ARN of a policy, not of a role.',
    'oidc-provider': 'This is the ARN of the identity provider, not of the role that trusts it.',
    'instance-profile': 'This is the ARN of an instance profile, not of a role.',
};
function parseAssumedRoleArn(text) {
    const match = ASSUMED.exec(text);
    return match ? { partition: match[1], account: match[2], role: match[3] } : undefined;
}
function isManagedPolicyArn(text, partition) {
    return MANAGED.exec(text)?.[1] === partition;
}


/***/ }),

/***/ 3575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ revealedKeys),
/* harmony export */   u: () => (/* binding */ makeBearer)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8563);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4789);


const HOST = 'bedrock.amazonaws.com';
const PREFIX = 'bedrock-api-key-';
const LONGEST = 43_200;
function revealedKeys(parts) {
    const { AccessKeyId, SecretAccessKey, SessionToken } = parts;
    if (!AccessKeyId || !SecretAccessKey)
        throw new Error('not a credential of AWS');
    return {
        accessKeyId: AccessKeyId.reveal(),
        secretAccessKey: SecretAccessKey.reveal(),
        sessionToken: SessionToken?.reveal(),
    };
}
async function makeBearer(keys, region, now, expiresAt) {
    const { SignatureV4 } = await __webpack_require__.e(/* import() */ 5118).then(__webpack_require__.t.bind(__webpack_require__, 5118, 19));
    const signer = new SignatureV4({
        service: 'bedrock',
        region,
        sha256: _sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha256 */ .I,
        credentials: {
            accessKeyId: keys.accessKeyId,
            secretAccessKey: keys.secretAccessKey,
            ...(keys.sessionToken === undefined ? {} : { sessionToken: keys.sessionToken }),
        },
    });
    const expiresIn = Math.max(1, Math.min(LONGEST, Math.floor((expiresAt - now) / 1000)));
    const signed = await signer.presign({
        method: 'POST',
        protocol: 'https:',
        hostname: HOST,
        path: '/',
        query: { Action: 'CallWithBearerToken' },
        headers: { host: HOST },
    }, { expiresIn, signingDate: new Date(now) });
    const text = `${HOST}/?${queryText(signed.query ?? {})}&Version=1`;
    const body = Buffer.from(text, 'utf8').toString('base64');
    return {
        key: new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z('Bedrock bearer', `${PREFIX}${body}`),
        inner: [new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z('Bedrock bearer body', body), new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z('Bedrock bearer text', text)],
    };
}
function queryText(query) {
    return Object.keys(query)
        .sort()
        .map((name) => `${percentEncode(name)}=${percentEncode(String(query[name]))}`)
        .join('&');
}
function percentEncode(text) {
    return encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 5473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ regionFault),
/* harmony export */   Dp: () => (/* binding */ isRegion),
/* harmony export */   S1: () => (/* binding */ PARTITIONS),
/* harmony export */   T3: () => (/* binding */ dnsSuffix),
/* harmony export */   Yl: () => (/* binding */ defaultAudience),
/* harmony export */   iQ: () => (/* binding */ partitionOf)
/* harmony export */ });
const PARTITIONS = ['aws', 'aws-cn', 'aws-us-gov'];
const DIRECTION = 'north|south|east|west|central|northeast|northwest|southeast|southwest';
const REGION = new RegExp(`^[a-z]{2}(?:-gov)?-(?:${DIRECTION})-\\d{1,2}$`);
const ELSEWHERE = /^(?:us-iso[a-z]?|eu-isoe|eusc)-/;
function partitionOf(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    return region.includes('-gov-') ? 'aws-us-gov' : 'aws';
}
function isRegion(text) {
    return REGION.test(text) && !ELSEWHERE.test(text);
}
function regionFault(text) {
    if (isRegion(text))
        return undefined;
    if (ELSEWHERE.test(text)) {
        return {
            what: `The partition of region "${text}" is not supported (${PARTITIONS.join(', ')} are).`,
            write: 'us-east-1',
        };
    }
    const zone = /^(.*-\d{1,2})[a-z]$/.exec(text)?.[1];
    if (zone !== undefined && isRegion(zone)) {
        return { what: `"${text}" is an availability zone, not a region.`, write: zone };
    }
    return { what: `"${text}" is not an AWS region such as us-east-1 or eu-central-1.`, write: 'us-east-1' };
}
function dnsSuffix(partition) {
    return partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
}
function defaultAudience(partition) {
    return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}


/***/ }),

/***/ 4789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

class Sha256 {
    #state;
    #secret;
    constructor(secret) {
        this.#secret = secret;
        this.#state = start(secret);
    }
    update(data) {
        this.#state.update(bytes(data));
    }
    async digest() {
        return new Uint8Array(this.#state.digest());
    }
    reset() {
        this.#state = start(this.#secret);
    }
}
function start(secret) {
    return secret === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', bytes(secret));
}
function bytes(data) {
    if (typeof data === 'string')
        return Buffer.from(data, 'utf8');
    if (ArrayBuffer.isView(data))
        return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    return new Uint8Array(data);
}


/***/ }),

/***/ 2784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ readAuthority),
/* harmony export */   KW: () => (/* binding */ readEndpoint),
/* harmony export */   cK: () => (/* binding */ endpointFindings),
/* harmony export */   vQ: () => (/* binding */ tokenUrl)
/* harmony export */ });
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6258);

const AUTHORITY = 'azure-authority-host';
const NAME = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/i;
const PROJECT = /^\/api\/projects\/[^/]+/;
function readAuthority(inputs, environment, env) {
    if (inputs.given(AUTHORITY))
        return authorityFromInput(inputs, environment);
    const variable = env.AZURE_AUTHORITY_HOST ?? '';
    const named = URL.canParse(variable) ? (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOfAuthority */ .s1)(new URL(variable).hostname) : undefined;
    if (named !== undefined && named !== environment.name) {
        const what = `The step's variable AZURE_AUTHORITY_HOST names the sign-in of ${named}, the inputs mean ${environment.name}.`;
        inputs.fault('azure-environment', what, `azure-environment: ${named}   # or unset AZURE_AUTHORITY_HOST`);
        return undefined;
    }
    return { url: environment.authority, vendor: true };
}
function authorityFromInput(inputs, environment) {
    const url = parse(inputs.text(AUTHORITY) ?? '');
    if (typeof url === 'string') {
        inputs.fault(AUTHORITY, url, `${AUTHORITY}: ${environment.authority}`);
        return undefined;
    }
    if (url.pathname.replace(/\/+$/, '') !== '') {
        inputs.fault(AUTHORITY, 'The address has a path; the tenant is added by us.', `${AUTHORITY}: ${url.origin}`);
        return undefined;
    }
    const known = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOfAuthority */ .s1)(url.hostname);
    if (known !== undefined && known !== environment.name) {
        const what = `The address is the sign-in of ${known}, not of ${environment.name}.`;
        inputs.fault(AUTHORITY, what, `azure-environment: ${known}`);
        return undefined;
    }
    return { url: url.origin, from: AUTHORITY, vendor: known !== undefined && url.protocol === 'https:' };
}
function readEndpoint(inputs, backend, environment) {
    const shape = backend === 'azure-openai' ? OPENAI : FOUNDRY;
    const given = [shape.resource, shape.address].filter((name) => inputs.given(name));
    if (given.length === 2) {
        inputs.fault(shape.address, `Both ${shape.resource} and ${shape.address} are given.`, `one of them: ${shape.write}`);
        return undefined;
    }
    if (given.length === 0) {
        const other = backend === 'azure-openai' ? FOUNDRY : OPENAI;
        const meant = [other.resource, other.address].some((name) => inputs.given(name));
        const hint = meant ? `\n# or: backend: ${other === OPENAI ? 'azure-openai' : 'foundry'}` : '';
        inputs.fault(shape.resource, `Nothing says where the model is served (${shape.title}).`, `${shape.write}${hint}`);
        return undefined;
    }
    return inputs.given(shape.resource)
        ? fromResource(inputs, shape, environment)
        : fromAddress(inputs, shape, environment);
}
const FOUNDRY = {
    title: 'Microsoft Foundry',
    resource: 'foundry-resource',
    address: 'foundry-base-url',
    write: 'foundry-resource: my-resource',
    path: '/anthropic',
    suffix: 'foundrySuffix',
    wrong(path, service) {
        if (service !== 'foundry')
            return 'This is the address of Azure OpenAI; Claude is served elsewhere on the same resource.';
        if (PROJECT.test(path) || path === '/anthropic')
            return undefined;
        if (path === '')
            return 'The address lacks /anthropic: Claude is not served at the root of the resource.';
        if (/^\/anthropic\/v1/.test(path))
            return 'The address says too much: /v1/messages is added by the agent.';
        if (/^\/(models|openai)(\/|$)/.test(path))
            return 'At this path other models answer, not Claude.';
        return 'Claude is served at /anthropic.';
    },
};
const OPENAI = {
    title: 'Azure OpenAI',
    resource: 'azure-openai-resource',
    address: 'azure-openai-base-url',
    write: 'azure-openai-resource: my-resource',
    path: '/openai/v1',
    suffix: 'openaiSuffix',
    wrong(path) {
        if (PROJECT.test(path) || path === '/openai/v1')
            return undefined;
        if (path === '' || path === '/openai')
            return 'The address lacks /openai/v1.';
        if (/^\/openai\/deployments(\/|$)/.test(path))
            return 'The path is the old one; deployments are named by `model` now.';
        if (/^\/openai\/v1\//.test(path))
            return 'The address says too much: what follows /openai/v1 is added by the agent.';
        return 'OpenAI models are served at /openai/v1.';
    },
};
function fromResource(inputs, shape, environment) {
    const text = inputs.text(shape.resource) ?? '';
    if (NAME.test(text))
        return vendorEndpoint(text, shape, environment);
    const found = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .modelHost */ .qY)(text.replace(/^https?:\/\//i, '').replace(/[/?#:].*$/s, ''));
    const what = found
        ? 'This is an address, not the name of the resource.'
        : 'A resource name has letters, digits and hyphens only; it is the first part of the endpoint.';
    inputs.fault(shape.resource, what, found ? `${shape.resource}: ${found.resource}` : shape.write);
    return undefined;
}
function vendorEndpoint(resource, shape, environment) {
    const url = `https://${resource.toLowerCase()}.${environment[shape.suffix]}${shape.path}`;
    return { url, project: false, ...(environment.name === 'AzureCloud' ? { resource: resource.toLowerCase() } : {}) };
}
function fromAddress(inputs, shape, environment) {
    const url = parse(inputs.text(shape.address) ?? '');
    if (typeof url === 'string') {
        inputs.fault(shape.address, url, `${shape.address}: https://my-resource.${environment[shape.suffix]}${shape.path}`);
        return undefined;
    }
    const path = url.pathname.replace(/\/+$/, '');
    const host = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .modelHost */ .qY)(url.hostname);
    const project = PROJECT.test(path);
    if (!host || url.port !== '' || url.protocol !== 'https:') {
        return { url: `${url.origin}${path}`, project, foreign: shape.address };
    }
    if (host.environment !== environment.name) {
        const what = `The host is of ${host.environment}, not of ${environment.name}.`;
        inputs.fault(shape.address, what, `azure-environment: ${host.environment}`);
        return undefined;
    }
    const wrong = shape.wrong(path, host.service);
    if (wrong !== undefined) {
        const { url: right } = vendorEndpoint(host.resource, shape, environment);
        inputs.fault(shape.address, wrong, `${shape.address}: ${right}`);
        return undefined;
    }
    const usual = vendorEndpoint(host.resource, shape, (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOf */ .p7)(host.environment));
    return usual.url === `${url.origin}${path}` ? usual : { url: `${url.origin}${path}`, project };
}
function parse(text) {
    if (/[\s\\]/.test(text))
        return 'The address has white space or a backslash in it.';
    if (!URL.canParse(text))
        return 'It is not an address such as https://host.';
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return 'The address has to begin with https://.';
    if (url.username !== '' || url.password !== '' || text.includes('@'))
        return 'The address has a user name in it.';
    if (url.search !== '' || url.hash !== '' || /[?#]/.test(text))
        return 'The address has a query or a fragment.';
    if (url.protocol === 'http:' && !isLoopback(url.hostname))
        return 'Plain http is taken for loopback addresses only.';
    return url;
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
function endpointFindings(authority, endpoint) {
    const moved = [
        ...(authority.from !== undefined ? [`sign-in → ${authority.url} (${authority.from})`] : []),
        ...(endpoint.foreign !== undefined ? [`model → ${endpoint.url} (${endpoint.foreign})`] : []),
    ];
    if (moved.length === 0)
        return [];
    const elsewhere = !authority.vendor || endpoint.foreign !== undefined;
    return [
        {
            id: 'azure-endpoint-override',
            layer: 'cloud',
            verdict: 'exceeded',
            severity: elsewhere ? 'low' : 'info',
            title: `Requests go to addresses other than the default: ${moved.join(', ')}.`,
            detail: 'Whoever answers there sees the identity token (sign-in), or the access token, the task and the answers (model).',
            fix: `Leave ${[authority.from, endpoint.foreign].filter((name) => name !== undefined).join(', ')} out to use Microsoft's addresses.`,
        },
    ];
}
function tokenUrl({ authority, tenant }) {
    return `${authority.url}/${tenant}/oauth2/v2.0/token`;
}


/***/ }),

/***/ 6258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ isForbiddenResource),
/* harmony export */   ju: () => (/* binding */ ENVIRONMENTS),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   qY: () => (/* binding */ modelHost),
/* harmony export */   s1: () => (/* binding */ environmentOfAuthority)
/* harmony export */ });
const ENVIRONMENTS = ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'];
function environment(name, authority, audience, suffix) {
    return {
        name,
        authority,
        audience,
        cognitive: `https://cognitiveservices.${suffix}`,
        foundryProject: `https://ai.${suffix}`,
        foundrySuffix: `services.ai.${suffix}`,
        openaiSuffix: `openai.${suffix}`,
        cognitiveSuffix: `cognitiveservices.${suffix}`,
    };
}
const TABLE = {
    AzureCloud: environment('AzureCloud', 'https://login.microsoftonline.com', 'api://AzureADTokenExchange', 'azure.com'),
    AzureUSGovernment: environment('AzureUSGovernment', 'https://login.microsoftonline.us', 'api://AzureADTokenExchangeUSGov', 'azure.us'),
    AzureChinaCloud: environment('AzureChinaCloud', 'https://login.chinacloudapi.cn', 'api://AzureADTokenExchangeChina', 'azure.cn'),
};
const ALSO = {
    'login.windows.net': 'AzureCloud',
    'login.partner.microsoftonline.cn': 'AzureChinaCloud',
};
function environmentOf(name) {
    return TABLE[name];
}
function environmentOfAuthority(hostname) {
    const known = ENVIRONMENTS.find((name) => new URL(TABLE[name].authority).hostname === hostname);
    return known ?? ALSO[hostname];
}
function modelHost(hostname) {
    const [resource = '', ...rest] = hostname.toLowerCase().split('.');
    const suffix = rest.join('.');
    for (const name of ENVIRONMENTS) {
        const { foundrySuffix, openaiSuffix, cognitiveSuffix } = TABLE[name];
        const service = { [foundrySuffix]: 'foundry', [openaiSuffix]: 'openai', [cognitiveSuffix]: 'cognitive' }[suffix];
        if (service !== undefined && resource !== '') {
            return { environment: name, service: service, resource };
        }
    }
    return undefined;
}
const FORBIDDEN = new Set([
    'management.azure.com',
    'management.core.windows.net',
    'management.usgovcloudapi.net',
    'management.core.usgovcloudapi.net',
    'management.chinacloudapi.cn',
    'management.core.chinacloudapi.cn',
    'graph.microsoft.com',
    'graph.microsoft.us',
    'dod-graph.microsoft.us',
    'graph.windows.net',
    'microsoftgraph.chinacloudapi.cn',
    '797f4846-ba00-4fd7-ba43-dac1f8f63013',
    '00000003-0000-0000-c000-000000000000',
]);
function isForbiddenResource(resource) {
    const host = URL.canParse(resource) ? new URL(resource).hostname : resource;
    return FORBIDDEN.has(host.toLowerCase());
}


/***/ }),

/***/ 2197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ readDeployments),
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   Rx: () => (/* binding */ readOrder),
/* harmony export */   ZS: () => (/* binding */ readApiVersion),
/* harmony export */   ls: () => (/* binding */ PLACES),
/* harmony export */   un: () => (/* binding */ isAskedFor),
/* harmony export */   w3: () => (/* binding */ AZURE_INPUTS)
/* harmony export */ });
/* harmony import */ var _gateway_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2784);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6258);



const DECLARED = [
    {
        name: 'client-id',
        type: 'text',
        group: 'Azure',
        about: 'Application (client) id of the app registration or managed identity that trusts this job.',
        example: '11111111-2222-4333-8444-555555555555',
    },
    {
        name: 'tenant-id',
        type: 'text',
        group: 'Azure',
        about: 'Directory (tenant) id of Microsoft Entra ID, or a verified domain of it.',
        example: '99999999-8888-4777-8666-555555555555',
    },
    {
        name: 'azure-environment',
        type: 'text',
        group: 'Azure',
        about: 'Cloud the tenant is in; it decides sign-in, audience and scopes.',
        default: 'AzureCloud',
        choices: _environments_js__WEBPACK_IMPORTED_MODULE_2__/* .ENVIRONMENTS */ .ju,
    },
    {
        name: 'foundry-resource',
        type: 'text',
        group: 'Azure',
        about: 'Name of the Microsoft Foundry resource that serves Claude.',
        example: 'my-resource',
    },
    {
        name: 'foundry-base-url',
        type: 'text',
        group: 'Azure',
        about: 'Address of the Foundry endpoint instead of foundry-resource (https, or http on loopback).',
        example: 'https://my-resource.services.ai.azure.com/anthropic',
    },
    {
        name: 'azure-openai-resource',
        type: 'text',
        group: 'Azure',
        about: 'Name of the Azure OpenAI resource.',
        example: 'my-resource',
    },
    {
        name: 'azure-openai-base-url',
        type: 'text',
        group: 'Azure',
        about: 'Address of the Azure OpenAI endpoint instead of azure-openai-resource (https, or http on loopback).',
        example: 'https://my-resource.openai.azure.com/openai/v1',
    },
    {
        name: 'azure-openai-api-version',
        type: 'text',
        group: 'Azure',
        about: 'API version for clients that send one; the /openai/v1 addresses need none.',
        example: 'preview',
    },
    {
        name: 'azure-openai-deployment-map',
        type: 'list',
        group: 'Azure',
        about: 'Deployments by model, model=deployment, for clients that know models by name.',
        example: 'gpt-5.4=my-deployment',
    },
    {
        name: 'azure-scope',
        type: 'text',
        group: 'Azure',
        about: 'Scope of the access token; by default the one the model endpoint expects.',
        example: 'https://cognitiveservices.azure.com/.default',
    },
    {
        name: 'azure-authority-host',
        type: 'text',
        group: 'Azure',
        about: 'Address of the sign-in instead of the one of azure-environment (https, or http on loopback).',
        example: 'https://login.microsoftonline.com',
    },
];
const AZURE_INPUTS = DECLARED.map((spec) => ({
    ...spec,
    alias: [spec.name.replaceAll('-', '_')],
}));
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const GUID_INSIDE = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
const SHARED_TENANTS = ['common', 'organizations', 'consumers'];
const API_VERSION = /^(?:v1|preview|latest|\d{4}-\d{2}-\d{2}(?:-preview)?)$/;
const DEPLOYMENT = /^[A-Za-z0-9][\w.:/-]*=[A-Za-z0-9][\w.-]{0,63}$/;
const SCOPE = /^(?:https:\/\/[a-z0-9.-]+|api:\/\/[\w.-]+|[0-9a-f-]{36})(?:\/[\w.-]+)*\/\.default$/i;
const PLACES = [
    'azure-environment',
    'foundry-resource',
    'foundry-base-url',
    'azure-openai-resource',
    'azure-openai-base-url',
    'azure-openai-api-version',
    'azure-openai-deployment-map',
];
function isAskedFor(inputs) {
    const hasKey = _gateway_address_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_INPUTS */ .AR.some((name) => inputs.given(name));
    return DECLARED.some(({ name }) => inputs.given(name) && !(hasKey && PLACES.includes(name)));
}
function readOrder(inputs, ask) {
    const environment = (0,_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentOf */ .p7)((inputs.text('azure-environment') ?? 'AzureCloud'));
    const clientId = readClient(inputs);
    const tenant = readTenant(inputs, clientId);
    const authority = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .readAuthority */ .AS)(inputs, environment, ask.env);
    const endpoint = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .readEndpoint */ .KW)(inputs, ask.backend, environment);
    const scope = readScope(inputs, environment, endpoint);
    const apiVersion = readApiVersion(inputs);
    const deployments = readDeployments(inputs);
    const audience = inputs.text('audience') || environment.audience;
    if (!clientId || !tenant || !authority || !endpoint || !scope || inputs.faults.length > 0)
        return undefined;
    const tenantIsId = GUID.test(tenant);
    return {
        clientId,
        tenant,
        tenantIsId,
        environment,
        audience,
        authority,
        endpoint,
        scope,
        apiVersion,
        deployments,
    };
}
function readClient(inputs) {
    const input = 'client-id';
    const text = inputs.text(input)?.trim() ?? '';
    const write = `${input}: ${GUID_INSIDE.exec(text)?.[0] ?? '11111111-2222-4333-8444-555555555555'}   # "Application (client) ID" on the overview page of the app registration`;
    if (text === '') {
        inputs.fault(input, 'The application that trusts this job is missing.', write);
        return undefined;
    }
    if (GUID.test(text))
        return text.toLowerCase();
    inputs.fault(input, 'The client id has to be a GUID: not the name of the app, not its address (api://…).', write);
    return undefined;
}
function readTenant(inputs, clientId) {
    const input = 'tenant-id';
    const text = inputs.text(input)?.trim().toLowerCase() ?? '';
    const write = `${input}: ${GUID_INSIDE.exec(text)?.[0] ?? '99999999-8888-4777-8666-555555555555'}   # az account show --query tenantId`;
    if (text === '') {
        inputs.fault(input, 'The tenant is missing.', write);
        return undefined;
    }
    if (SHARED_TENANTS.includes(text)) {
        inputs.fault(input, `"${text}" is for people who sign in; an application signs in to one tenant.`, write);
        return undefined;
    }
    if (GUID.test(text) && text === clientId) {
        const what = 'client-id and tenant-id are the same; one of them is the wrong id.';
        inputs.fault(input, what, '# az account show --query tenantId   (a subscription id or object id is neither of the two)');
        return undefined;
    }
    if (GUID.test(text) || DOMAIN.test(text))
        return text;
    inputs.fault(input, 'The tenant has to be a GUID, or a verified domain such as contoso.onmicrosoft.com.', write);
    return undefined;
}
function readScope(inputs, environment, endpoint) {
    const input = 'azure-scope';
    const fitting = `${endpoint?.project ? environment.foundryProject : environment.cognitive}/.default`;
    if (!inputs.given(input))
        return fitting;
    const text = inputs.text(input)?.trim() ?? '';
    if ((0,_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .isForbiddenResource */ .Qw)(resourceOf(text))) {
        const what = 'This scope gives rights over Azure itself, not over models; no agent gets such a token.';
        inputs.fault(input, what, `${input}: ${fitting}`);
        return undefined;
    }
    if (SCOPE.test(text))
        return text;
    const bare = URL.canParse(text) && SCOPE.test(`${text.replace(/\/+$/, '')}/.default`);
    const what = bare ? 'The scope has to end with /.default.' : 'It is not a scope such as https://resource/.default.';
    inputs.fault(input, what, `${input}: ${bare ? `${text.replace(/\/+$/, '')}/.default` : fitting}`);
    return undefined;
}
function resourceOf(scope) {
    return scope.replace(/\/+\.default$/, '').replace(/\/+$/, '');
}
function readApiVersion(inputs) {
    const input = 'azure-openai-api-version';
    const text = inputs.text(input);
    if (text === undefined || API_VERSION.test(text))
        return text;
    inputs.fault(input, 'It is not an API version: v1, preview, latest or a date.', `${input}: preview`);
    return undefined;
}
function readDeployments(inputs) {
    const input = 'azure-openai-deployment-map';
    const entries = inputs.list(input).map((entry) => entry.replace(/\s*=\s*/, '='));
    const models = entries.map((entry) => entry.split('=', 1)[0] ?? '');
    const wrong = entries.find((entry) => !DEPLOYMENT.test(entry));
    const twice = models.find((model, at) => models.indexOf(model) !== at);
    if (wrong !== undefined) {
        inputs.fault(input, 'An entry is not of the form model=deployment.', `${input}: gpt-5.4=my-deployment,gpt-5.4-mini=my-other`);
    }
    else if (twice !== undefined) {
        inputs.fault(input, `The model ${twice} is named twice.`, `${input}: ${entries.filter((_, at) => models.indexOf(models[at] ?? '') === at).join(',')}`);
    }
    return entries;
}


/***/ }),

/***/ 9853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readBaseUrl)
/* harmony export */ });
/* harmony import */ var _kit_private_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7190);

function readBaseUrl(input, inputs, write) {
    const url = parse((inputs.text(input) ?? '').trim());
    if (typeof url === 'string') {
        inputs.fault(input, url, write);
        return undefined;
    }
    if (url.protocol === 'http:' && !(0,_kit_private_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackHost */ .cW)(url.hostname)) {
        inputs.fault(input, 'Plain http is taken for loopback addresses only.', `${input}: https://${url.host}`);
        return undefined;
    }
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
function parse(text) {
    if (/[\s\\]/.test(text))
        return 'The address has white space or a backslash in it.';
    if (!URL.canParse(text))
        return 'It is not an address such as https://host.';
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return 'The address has to begin with https://.';
    if (url.username !== '' || url.password !== '' || text.includes('@'))
        return 'The address has a user name in it.';
    if (/[?#]/.test(text))
        return 'The address has a query or a fragment.';
    return url;
}


/***/ }),

/***/ 6714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ readGatewayAddress),
/* harmony export */   AR: () => (/* binding */ KEY_INPUTS),
/* harmony export */   JO: () => (/* binding */ hideHeaders),
/* harmony export */   Jw: () => (/* binding */ joinHeaders),
/* harmony export */   v1: () => (/* binding */ ADDRESS_INPUTS)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8563);
/* harmony import */ var _base_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9853);


const ADDRESS_INPUTS = [
    {
        name: 'base-url',
        type: 'text',
        group: 'Gateway',
        about: 'Address of a gateway that speaks the Anthropic or OpenAI API, without /v1 (https, or http on loopback).',
        example: 'https://llm-gateway.example.com',
        alias: ['base_url'],
    },
    {
        name: 'custom-headers',
        type: 'text',
        group: 'Gateway',
        about: 'Further request headers, one `Name: value` a line.',
        example: 'X-Tenant: payments',
        alias: ['custom_headers'],
    },
];
const KEY_INPUTS = ['api-key', 'claude-code-oauth-token', 'api-key-helper'];
const EXAMPLE = 'base-url: https://llm-gateway.example.com';
const MOST_HEADERS = 32;
const LONGEST_VALUE = 8 * 1024;
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const KEY_LIKE = /key|token|secret|auth|passw|credential|cookie|session|signature/i;
function readGatewayAddress(inputs) {
    const wanted = inputs.given('base-url');
    const url = wanted ? readUrl(inputs) : undefined;
    const headers = inputs.given('custom-headers') ? readHeaders(inputs) : [];
    return (wanted && url === undefined) || !headers ? undefined : { url, headers };
}
function readUrl(inputs) {
    const url = (0,_base_url_js__WEBPACK_IMPORTED_MODULE_1__/* .readBaseUrl */ .$)('base-url', inputs, EXAMPLE);
    const tail = /\/v1(?:\/(?:messages(?:\/count_tokens)?|chat\/completions|responses|models))?$|\/chat\/completions$/;
    const found = url === undefined ? null : tail.exec(url);
    if (url === undefined || !found)
        return url;
    inputs.fault('base-url', `The address ends in ${found[0]}, which clients add themselves.`, `base-url: ${url.slice(0, found.index)}`);
    return undefined;
}
function readHeaders(inputs) {
    const lines = (inputs.text('custom-headers') ?? '').split(/\r?\n/).map((line) => line.trim());
    const given = lines.filter((line) => line !== '');
    const before = inputs.faults.length;
    const headers = given.map((line, at) => readHeader(line, at + 1, inputs)).filter((one) => one !== undefined);
    const names = headers.map(({ name }) => name.toLowerCase());
    for (const name of new Set(names.filter((one, at) => names.indexOf(one) !== at))) {
        fault(inputs, `${name} is there twice.`, `${name}: value`);
    }
    if (given.length > MOST_HEADERS)
        fault(inputs, `There are more than ${MOST_HEADERS} headers.`, 'X-Tenant: payments');
    return inputs.faults.length === before ? headers : undefined;
}
function readHeader(line, at, inputs) {
    const cut = line.indexOf(':');
    const name = cut < 0 ? '' : line.slice(0, cut);
    const value = line.slice(cut + 1).trim();
    if (!TOKEN.test(name))
        return fault(inputs, `Line ${at} is not \`Name: value\`.`, 'X-Tenant: payments');
    const refusal = REFUSED.find(({ names }) => names.test(name));
    if (refusal)
        return fault(inputs, `${name} ${refusal.why}`, refusal.write, true);
    if (value === '')
        return fault(inputs, `${name} has no value.`, `${name}: value`);
    if (!/^[\x20-\x7e\t]+$/.test(value))
        return fault(inputs, `The value of ${name} is not plain ASCII.`, `${name}: value`);
    if (value.length > LONGEST_VALUE)
        return fault(inputs, `The value of ${name} is longer than 8 KiB.`, `${name}: value`);
    if (!KEY_LIKE.test(name))
        return { name, line: `${name}: ${value}`, secret: undefined };
    return {
        name,
        line: new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(`header ${name}`, `${name}: ${value}`),
        secret: new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(`value of ${name}`, value),
    };
}
function hideHeaders(headers, host) {
    for (const { secret, line } of headers) {
        if (secret)
            host.hide(secret);
        if (line instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z)
            host.hide(line);
    }
}
function joinHeaders(lines) {
    const text = lines.map((line) => (0,_core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .revealed */ .D)(line)).join('\n');
    return lines.some((line) => line instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z) ? new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z('custom headers', text) : text;
}
const REFUSED = [
    {
        names: /^(?:authorization|proxy-authorization)$/i,
        why: 'carries the credential, which has inputs of its own.',
        write: 'audience: https://llm-gateway.example.com   # the job’s identity as bearer; or jwt-token, or api-key',
    },
    {
        names: /^(?:x-api-key|api-key|x-goog-api-key)$/i,
        why: 'carries a key, which has an input of its own.',
        write: 'api-key: ${{ secrets.GATEWAY_KEY }}',
    },
    {
        names: /^(?:host|content-length|content-type|content-encoding|transfer-encoding|connection|upgrade|te|trailer|expect|keep-alive)$/i,
        why: 'belongs to the connection and is set by the client.',
        write: 'custom-headers: X-Tenant: payments',
    },
];
function fault(inputs, what, write, whole = false) {
    inputs.fault('custom-headers', what, whole ? write : `custom-headers: ${write}`);
}


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   of: () => (/* binding */ tokenAnswer),
/* harmony export */   yl: () => (/* binding */ JWT)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8563);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4385);


const JWT = 'urn:ietf:params:oauth:token-type:jwt';
const SUBJECT_FIELD = 'subject';
function accessOf(credential, order, source) {
    const token = credential.parts.AccessToken;
    const held = source || !token ? {} : { CLOUDSDK_AUTH_ACCESS_TOKEN: token, GOOGLE_OAUTH_ACCESS_TOKEN: token };
    const usual = order.vertex.url === (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .vendorUrl */ .AZ)('aiplatform', { universe: _endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .UNIVERSE */ .mj, location: order.location });
    return {
        backend: 'vertex',
        env: { ...held, ...placeOf(order) },
        region: order.location,
        project: order.project,
        endpoint: usual ? undefined : order.vertex.url,
        ...(source || !token ? {} : { token: { value: token, scheme: 'bearer' } }),
        ...(source ? { files: { GOOGLE_APPLICATION_CREDENTIALS: credentialFile(order, source) } } : {}),
        source,
        expiresAt: credential.expiresAt,
    };
}
function placeOf({ project, location, universe }) {
    return {
        GOOGLE_CLOUD_PROJECT: project,
        CLOUDSDK_CORE_PROJECT: project,
        GCLOUD_PROJECT: project,
        GOOGLE_CLOUD_LOCATION: location,
        ...(universe === _endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .UNIVERSE */ .mj
            ? {}
            : { GOOGLE_CLOUD_UNIVERSE_DOMAIN: universe, CLOUDSDK_CORE_UNIVERSE_DOMAIN: universe }),
    };
}
function credentialFile(order, source) {
    const content = {
        universe_domain: order.universe,
        type: 'external_account',
        audience: `//iam.${order.universe}/${order.provider.name}`,
        subject_token_type: JWT,
        token_url: source.url,
        credential_source: {
            url: source.url,
            headers: { Authorization: source.bearer.reveal() },
            format: { type: 'json', subject_token_field_name: SUBJECT_FIELD },
        },
    };
    return { name: 'google-credentials.json', content: new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z('Google credential file', JSON.stringify(content)) };
}
function tokenAnswer(credential, now) {
    const { AccessToken } = credential.parts;
    if (!AccessToken)
        throw new Error('not a credential of Google Cloud');
    const body = JSON.stringify({
        access_token: AccessToken.reveal(),
        issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        token_type: 'Bearer',
        expires_in: Math.max(0, Math.floor(((credential.expiresAt ?? now) - now) / 1000)),
    });
    return { type: 'application/json', body };
}


/***/ }),

/***/ 4385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ vendorUrl),
/* harmony export */   Ns: () => (/* binding */ chooseEndpoint),
/* harmony export */   cK: () => (/* binding */ endpointFindings),
/* harmony export */   mj: () => (/* binding */ UNIVERSE)
/* harmony export */ });
/* unused harmony exports VERTEX_VARIABLES, isLoopback, isVendorHost */
const UNIVERSE = 'googleapis.com';
const VERTEX_VARIABLES = ['ANTHROPIC_VERTEX_BASE_URL', 'GOOGLE_VERTEX_BASE_URL'];
const INPUT = {
    sts: 'google-sts-endpoint',
    iamcredentials: 'iam-credentials-endpoint',
    aiplatform: 'vertex-endpoint',
};
const TAIL = {
    sts: /\/v1(?:\/token)?$/,
    iamcredentials: /\/v1$/,
    aiplatform: /\/v1(?:beta1)?$/,
};
function vendorUrl(service, { universe, location }) {
    if (service !== 'aiplatform' || location === 'global')
        return `https://${service}.${universe}`;
    const multi = location === 'us' || location === 'eu';
    return multi ? `https://aiplatform.${location}.rep.${universe}` : `https://${location}-aiplatform.${universe}`;
}
function chooseEndpoint(service, inputs, place) {
    if (inputs.given(INPUT[service]))
        return fromInput(service, inputs, place);
    const variables = service === 'aiplatform' ? VERTEX_VARIABLES : [];
    const named = variables.filter((name) => (place.env[name] ?? '') !== '');
    if (named.length === 0) {
        const from = place.universe === UNIVERSE ? undefined : 'universe-domain';
        return { url: vendorUrl(service, place), from, kind: 'vendor' };
    }
    const endpoints = named.map((name) => fromVariable(name, service, inputs, place));
    const [first, second] = endpoints;
    if (first && second && first.url !== second.url) {
        inputs.fault(named.join(', '), 'The two variables name different addresses.', `${INPUT[service]}: ${first.url}`);
        return undefined;
    }
    return endpoints.every((endpoint) => endpoint !== undefined) ? first : undefined;
}
function fromInput(service, inputs, place) {
    const input = INPUT[service];
    const url = parse(inputs.text(input) ?? '');
    if (typeof url === 'string') {
        inputs.fault(input, url, `${input}: ${vendorUrl(service, place)}`);
        return undefined;
    }
    const kind = kindOf(url, service, place);
    if (url.protocol === 'http:' && kind !== 'loopback') {
        inputs.fault(input, 'Plain http is taken for loopback addresses only.', `${input}: https://${url.host}`);
        return undefined;
    }
    return { url: address(url, service), from: input, kind };
}
function fromVariable(name, service, inputs, place) {
    const url = parse(place.env[name] ?? '');
    const kind = typeof url === 'string' ? 'other' : kindOf(url, service, place);
    if (typeof url !== 'string' && kind !== 'other')
        return { url: address(url, service), from: name, kind };
    const why = typeof url === 'string'
        ? url
        : `It names ${url.host}, which is neither loopback nor the vendor's host for ${place.location}.`;
    const host = typeof url === 'string' ? vendorUrl(service, place) : `https://${url.host}`;
    inputs.fault(name, `The step's variable ${name} would send model requests elsewhere. ${why}`, `${INPUT[service]}: ${host}   # if that is meant; otherwise unset ${name}`);
    return undefined;
}
function parse(text) {
    if (/[\s\\]/.test(text))
        return 'The address has white space or a backslash in it.';
    if (!URL.canParse(text))
        return 'It is not an address such as https://host.';
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return 'The address has to begin with https://.';
    if (url.username !== '' || url.password !== '' || text.includes('@'))
        return 'The address has a user name in it.';
    if (url.search !== '' || url.hash !== '' || /[?#]/.test(text))
        return 'The address has a query or a fragment.';
    return url;
}
function address(url, service) {
    return `${url.origin}${url.pathname.replace(/\/+$/, '').replace(TAIL[service], '')}`;
}
function kindOf(url, service, place) {
    if (isLoopback(url.hostname))
        return 'loopback';
    const plain = url.protocol === 'https:' && url.port === '' && address(url, service) === url.origin;
    return plain && isVendorHost(url.hostname, service, place) ? 'vendor' : 'other';
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
function isVendorHost(hostname, service, place) {
    const own = new URL(vendorUrl(service, place)).hostname;
    if (hostname === own)
        return true;
    const regional = new RegExp(`^${service}\\.([a-z]+-[a-z]+\\d{1,2})\\.rep\\.`).exec(hostname);
    if (!regional || hostname.slice(regional[0].length) !== place.universe)
        return false;
    return service !== 'aiplatform' || regional[1] === place.location;
}
function endpointFindings(endpoints) {
    const moved = Object.entries(endpoints).filter(([, endpoint]) => endpoint.from !== undefined);
    if (moved.length === 0)
        return [];
    const said = moved.map(([service, { url, from }]) => `${service} → ${url} (${from})`).join(', ');
    const elsewhere = moved.some(([, endpoint]) => endpoint.kind !== 'vendor');
    return [
        {
            id: 'gcp-endpoint-override',
            layer: 'cloud',
            verdict: 'exceeded',
            severity: elsewhere ? 'low' : 'info',
            title: `Requests go to addresses other than the default: ${said}.`,
            detail: 'Whoever answers there sees the identity token (sts), a token of the pool (iamcredentials), or the access token, the task and the answers (aiplatform).',
            fix: `Unset ${[...new Set(moved.map(([, { from }]) => from))].join(', ')} to use Google's addresses.`,
        },
    ];
}


/***/ }),

/***/ 2670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ CLOUDS)
});

// EXTERNAL MODULE: ./lib/core/inputs.js
var core_inputs = __webpack_require__(662);
;// CONCATENATED MODULE: ./lib/clouds/plain-token.js
function plainToken(token) {
    if (!token)
        throw new Error('the credential has no token');
    return { type: 'text/plain; charset=utf-8', body: token.reveal() };
}

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/host.js
var core_host = __webpack_require__(8717);
// EXTERNAL MODULE: ./lib/core/identity.js
var core_identity = __webpack_require__(3829);
// EXTERNAL MODULE: ./lib/core/secret.js
var secret = __webpack_require__(8563);
;// CONCATENATED MODULE: ./lib/clouds/token-endpoint.js




const MOST_TRIES = 4;
const LONGEST_MS = 45_000;
const ONE_TRY_MS = 15_000;
const FIRST_PAUSE_MS = 400;
const LARGEST_ANSWER = 1024 * 1024;
const LARGEST_ASSERTION = 16 * 1024;
async function exchangeToken(order, identity, host) {
    const deadline = host.now() + LONGEST_MS;
    const used = new Set();
    let token = checked(await identity(), order);
    if (isSpent(token, order))
        throw replayed(order, token);
    for (let tries = 1;; tries += 1) {
        const outcome = await attempt(order, token, host, deadline);
        if ('accessToken' in outcome)
            return outcome;
        const { refusal, error, left, pauseSeconds } = outcome;
        const again = mayRetry(refusal.retry, tries, used);
        used.add(refusal.retry);
        const pause = refusal.retry === 'stale' ? 0 : pauseMs(tries, pauseSeconds, host);
        if (!again || host.now() + pause >= deadline)
            throw error;
        host.log.debug(`${error.message} Trying again (${refusal.retry}), try ${tries + 1} of ${MOST_TRIES}.`);
        if (pause > 0)
            await host.sleep(pause);
        if (left)
            token = checked(await identity(), order);
        if (isSpent(token, order))
            throw error;
    }
}
function mayRetry(retry, tries, used) {
    if (retry === 'permanent' || tries >= MOST_TRIES)
        return false;
    return retry === 'transient' || !used.has(retry);
}
function pauseMs(tries, askedSeconds, host) {
    const base = FIRST_PAUSE_MS * 2 ** (tries - 1);
    const spread = Math.round(base * (1 + Number.parseInt(host.random(2), 16) / 0x2_0000));
    return Math.max(spread, askedSeconds * 1000);
}
function isSpent({ claims }, { spent }) {
    return claims.jti !== undefined && spent?.has(claims.jti) === true;
}
function checked(token, order) {
    if (token.token.length <= LARGEST_ASSERTION)
        return token;
    throw new errors/* KeylessError */.FM('exchange-rejected', `The identity token is longer than the 16 KiB that ${order.vendor} takes.`, {
        likely: 'The issuer puts many or long claims into it.',
        fix: 'Let the issuer leave claims out that no trust needs (groups, e-mail addresses).',
        facts: (0,core_identity/* safeClaims */.P)(token.claims),
    });
}
function replayed(order, { claims }) {
    return new errors/* KeylessError */.FM('exchange-rejected', `This identity token was sent to ${order.vendor} already in this run.`, {
        likely: `${order.vendor} takes each token once, and the identity source has no fresh one.`,
        fix: 'Use a source that gives a fresh token each time (the identity token of a GitHub job, jwt-token-command, a jwt-token-file that is rewritten), or a shorter timeout.',
        facts: { ...order.facts, ...(0,core_identity/* safeClaims */.P)(claims) },
    });
}
async function attempt(order, token, host, deadline) {
    const sentAt = host.now();
    const { jti } = token.claims;
    if (jti !== undefined)
        order.spent?.add(jti);
    let response;
    try {
        response = await host.http.request({
            method: 'POST',
            url: order.url,
            headers: { 'content-type': 'application/json', accept: 'application/json', ...order.headers },
            body: JSON.stringify({ ...order.fields, [order.tokenField]: token.token.reveal() }),
            timeoutMs: Math.max(1, Math.min(ONE_TRY_MS, deadline - sentAt)),
            maxBytes: LARGEST_ANSWER,
        });
    }
    catch (thrown) {
        if (!(thrown instanceof core_host/* HttpError */.j))
            throw thrown;
        const left = !NEVER_LEFT.has(thrown.fault);
        if (!left && jti !== undefined)
            order.spent?.delete(jti);
        const refusal = networkRefusal(thrown.fault, order);
        return { refusal, error: told(refusal, order, token), left, pauseSeconds: 0 };
    }
    const answer = response.status === 200 ? readAnswer(response, sentAt, order, host) : undefined;
    if (answer && 'accessToken' in answer)
        return answer;
    const seen = observe(response, host);
    const refusal = answer ?? order.refusal(seen, token) ?? generalRefusal(seen, response, order);
    return {
        refusal,
        error: told(refusal, order, token, { ...seen, requestId: requestIdOf(response) }),
        left: true,
        pauseSeconds: retryAfter(response),
    };
}
const NEVER_LEFT = new Set(['refused', 'dns', 'tls']);
function readAnswer(response, sentAt, order, host) {
    const body = jsonObject(response.body);
    if (!body)
        return looksLikeHtml(response) ? garbage(order, 'HTML') : { ...garbage(order, 'no JSON'), retry: 'once' };
    const { access_token: text, token_type: type, expires_in: seconds, scope } = body;
    if (typeof text !== 'string' || !/^[\x21-\x7e]{1,16384}$/.test(text))
        return garbage(order, 'no access token');
    const accessToken = new secret/* Secret */.z(`${order.vendor} access token`, text);
    host.hide(accessToken);
    if (type !== undefined && !(typeof type === 'string' && /^bearer$/i.test(type)))
        return garbage(order, 'no bearer');
    if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds <= 0)
        return garbage(order, 'no lifetime');
    const scopes = typeof scope === 'string' ? scope.split(' ').filter((one) => one !== '') : undefined;
    return { accessToken, expiresAt: sentAt + Math.floor(seconds) * 1000, scopes };
}
function jsonObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}
function looksLikeHtml({ headers, body }) {
    return /html/i.test(headers['content-type'] ?? '') || body.trimStart().startsWith('<');
}
function errorCode(body) {
    const error = jsonObject(body)?.error;
    const inner = typeof error === 'object' && error !== null ? error : undefined;
    const candidates = inner ? [inner.code, inner.type] : [error];
    return candidates.find((text) => typeof text === 'string' && /^[a-z][a-z_]{1,40}$/.test(text));
}
function observe({ status, headers, body }, host) {
    const date = Date.parse(headers.date ?? '');
    return { status, code: errorCode(body), serverNow: Number.isNaN(date) ? host.now() : date };
}
function requestIdOf({ headers }) {
    const id = headers['request-id'] ?? headers['x-request-id'];
    return id !== undefined && /^(?:req_[A-Za-z0-9]{8,40}|[0-9a-f-]{36})$/.test(id) ? id : undefined;
}
function retryAfter({ headers }) {
    const text = headers['retry-after'] ?? '';
    return /^\d{1,4}$/.test(text) ? Math.min(Number(text), 20) : 0;
}
function told({ code, what, likely, fix }, order, { claims }, seen) {
    const facts = {
        ...(seen ? { 'http-status': String(seen.status) } : {}),
        ...(seen?.code === undefined ? {} : { 'error-code': seen.code }),
        ...(seen?.requestId === undefined ? {} : { 'request-id': seen.requestId }),
        endpoint: hostOf(order),
        ...order.facts,
        ...(0,core_identity/* safeClaims */.P)(claims),
    };
    return new errors/* KeylessError */.FM(code, what, { likely, fix, facts });
}
function hostOf({ url }) {
    return new URL(url).host;
}
function garbage(order, found) {
    return {
        code: 'exchange-malformed',
        retry: 'permanent',
        what: `The token endpoint gave an answer that is not from ${order.vendor} (${found}).`,
        likely: `A proxy, a captive portal or a wrong ${order.addressInput} answered instead.`,
        fix: `Ask ${hostOf(order)} from the runner by hand, and check ${order.addressInput} and the proxy variables.`,
    };
}
const LATER = 'Run the job again in a few minutes.';
function generalRefusal({ status }, response, order) {
    const { vendor, docs } = order;
    if (status === 429 || status === 529) {
        return {
            code: 'exchange-throttled',
            retry: 'transient',
            what: status === 529 ? `${vendor} is overloaded.` : `${vendor} kept throttling the exchange.`,
            likely: 'Many jobs of the organisation exchange tokens at the same time, or the service is under load.',
            fix: `Spread the jobs. ${LATER}`,
        };
    }
    if (status >= 500 || status === 408) {
        return {
            code: 'exchange-failed',
            retry: 'transient',
            what: `${vendor} answered the exchange with an internal error (${status}).`,
            likely: 'A passing fault of the service, or of a proxy on the way.',
            fix: LATER,
        };
    }
    if (status === 407)
        return unreachable(order, 'The proxy asks for a password.', 'permanent');
    if (status >= 300 && status < 400)
        return garbage(order, `a redirect, ${status}`);
    if (looksLikeHtml(response) || !jsonObject(response.body))
        return garbage(order, `status ${status} without JSON`);
    if (status === 404 || status === 405)
        return garbage(order, `no token endpoint there, ${status}`);
    return {
        code: 'exchange-failed',
        retry: 'permanent',
        what: `${vendor} refused the exchange (${status}).`,
        likely: 'A code this version does not know.',
        fix: `Look it up: ${docs}`,
    };
}
function unreachable(order, likely, retry, fix) {
    return {
        code: 'exchange-unreachable',
        retry,
        what: `The token endpoint of ${order.vendor} could not be reached (${hostOf(order)}).`,
        likely,
        fix: fix ?? 'Check the proxy variables and the firewall of the runner, then run the job again.',
    };
}
function networkRefusal(fault, order) {
    switch (fault) {
        case 'timeout':
            return unreachable(order, 'No answer in time: the network drops the connection, or a proxy is needed.', 'transient');
        case 'refused':
            return unreachable(order, 'Nothing listens at that address, or a firewall refuses.', 'transient');
        case 'reset':
            return unreachable(order, 'The connection broke: a passing fault, or a proxy that cuts connections.', 'transient');
        case 'dns':
            return unreachable(order, `The name could not be resolved: a misspelt ${order.addressInput}, or no name resolution on the runner.`, 'transient');
        case 'tls':
            return unreachable(order, 'The TLS certificate was not accepted: a proxy that opens TLS with its own certificate authority.', 'permanent', 'env:\n  NODE_EXTRA_CA_CERTS: /path/to/your-ca.pem');
        case 'too-large':
            return garbage(order, 'more than 1 MiB');
        default:
            return unreachable(order, 'A proxy refused the connection, or the address is not usable.', 'permanent');
    }
}

// EXTERNAL MODULE: ./lib/clouds/base-url.js
var base_url = __webpack_require__(9853);
;// CONCATENATED MODULE: ./lib/clouds/anthropic/inputs.js

const VENDOR_URL = 'https://api.anthropic.com';
const RULE_DEFAULT = 3600;
const DECLARED = [
    {
        name: 'anthropic-federation-rule-id',
        type: 'text',
        group: 'Anthropic',
        about: 'Federation rule that admits this job (fdrl_…).',
        example: 'fdrl_01AbCdEfGhIjKlMnOpQrStUv',
    },
    {
        name: 'anthropic-organization-id',
        type: 'text',
        group: 'Anthropic',
        about: 'Organisation that owns the rule (a UUID).',
        example: '12345678-90ab-4cde-8f01-234567890abc',
    },
    {
        name: 'anthropic-service-account-id',
        type: 'text',
        group: 'Anthropic',
        about: 'Service account the token acts as (svac_…).',
        example: 'svac_01AbCdEfGhIjKlMnOpQrStUv',
    },
    {
        name: 'anthropic-workspace-id',
        type: 'text',
        group: 'Anthropic',
        about: 'Workspace the token is bound to (wrkspc_… or default); needed where the rule is enabled for several.',
        example: 'wrkspc_01AbCdEfGhIjKlMnOpQrStUv',
    },
    {
        name: 'anthropic-base-url',
        type: 'text',
        group: 'Anthropic',
        about: 'Address of the API and of its token endpoint (https, or http on loopback).',
        example: VENDOR_URL,
    },
    {
        name: 'anthropic-native-federation',
        type: 'flag',
        group: 'Anthropic',
        about: 'Hands the identity token itself to the agent, which then exchanges it on its own. A finding of severity high.',
        default: 'false',
    },
];
const ANTHROPIC_INPUTS = DECLARED.map((spec) => ({
    ...spec,
    alias: [spec.name.replaceAll('-', '_')],
}));
const FORMS = {
    rule: {
        input: 'anthropic-federation-rule-id',
        pattern: /^fdrl_[A-Za-z0-9]{1,64}$/,
        looks: /^fdrl_/,
        form: 'fdrl_ and letters and digits',
        example: 'fdrl_01AbCdEfGhIjKlMnOpQrStUv',
    },
    organization: {
        input: 'anthropic-organization-id',
        pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
        looks: /^[0-9a-f]{8}-[0-9a-f]{4}-/i,
        form: 'a UUID',
        example: '12345678-90ab-4cde-8f01-234567890abc',
    },
    serviceAccount: {
        input: 'anthropic-service-account-id',
        pattern: /^svac_[A-Za-z0-9]{1,64}$/,
        looks: /^svac_/,
        form: 'svac_ and letters and digits',
        example: 'svac_01AbCdEfGhIjKlMnOpQrStUv',
    },
    workspace: {
        input: 'anthropic-workspace-id',
        pattern: /^(?:wrkspc_[A-Za-z0-9]{1,64}|default)$/,
        looks: /^wrkspc_/,
        form: 'wrkspc_ and letters and digits, or default',
        example: 'default',
    },
};
function isAskedFor(inputs) {
    return DECLARED.some((spec) => inputs.given(spec.name));
}
function readOrder(inputs, ask) {
    const rule = readId(inputs, FORMS.rule);
    const organization = readId(inputs, FORMS.organization);
    const serviceAccount = readId(inputs, FORMS.serviceAccount);
    const pinned = inputs.given(FORMS.workspace.input);
    const workspace = pinned ? readId(inputs, FORMS.workspace) : undefined;
    const baseUrl = readAddress(inputs);
    const audience = readAudience(inputs);
    const native = inputs.flag('anthropic-native-federation');
    if (!rule || !organization || !serviceAccount || (pinned && !workspace) || !baseUrl || !audience)
        return undefined;
    const lifeSeconds = Math.min(RULE_DEFAULT, 2 * (ask.identity?.lifeSeconds ?? RULE_DEFAULT));
    return { rule, organization, serviceAccount, workspace, baseUrl, audience, native, lifeSeconds };
}
function readId(inputs, { input, pattern, form, example }) {
    const value = (inputs.text(input) ?? '').trim();
    if (pattern.test(value))
        return value;
    const what = value === '' ? `${input} is missing.` : `${looksLike(value, input) ?? 'It has another form.'} Expected: ${form}.`;
    inputs.fault(input, what, `${input}: ${example}`);
    return undefined;
}
function looksLike(value, input) {
    if (value.startsWith('sk-ant-'))
        return 'It looks like a key. A key belongs into api-key, and into a secret.';
    if (value.startsWith('fdis_'))
        return 'It looks like the id of an issuer, which is named by the rule.';
    const other = Object.values(FORMS).find((one) => one.looks.test(value));
    if (other?.input === input)
        return 'It is not complete.';
    return other && `It looks like a value of ${other.input}.`;
}
function readAddress(inputs) {
    const input = 'anthropic-base-url';
    if (!inputs.given(input))
        return VENDOR_URL;
    const url = (0,base_url/* readBaseUrl */.$)(input, inputs, `${input}: ${VENDOR_URL}`);
    if (url === undefined || !/\/v1(?:\/|$)/.test(new URL(url).pathname))
        return url;
    inputs.fault(input, 'The address ends before /v1: the paths below are added to it.', `${input}: ${url.replace(/\/v1(?:\/.*)?$/, '')}`);
    return undefined;
}
function readAudience(inputs) {
    const audience = inputs.text('audience') || VENDOR_URL;
    if (!/\s/.test(audience))
        return audience;
    inputs.fault('audience', 'The audience has white space in it.', `audience: ${VENDOR_URL}`);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/clouds/anthropic/refusals.js

const HISTORY = 'https://platform.claude.com/settings/workload-identity-federation?tab=history';
const LEEWAY = 30;
const ISSUER_MAXIMUM = 3600;
function refusalOf({ status, code, serverNow }, claims, order) {
    if (status === 401 || (status === 400 && code === 'invalid_grant')) {
        return isOver(claims, serverNow) ? expired() : denied(claims, serverNow, order);
    }
    if (status === 400)
        return badRequest(code, order);
    if (status === 403 && code !== undefined)
        return forbidden(order);
    if (status === 413)
        return tooLarge();
    return undefined;
}
function isOver({ exp }, serverNow) {
    return exp !== undefined && (exp + LEEWAY) * 1000 <= serverNow;
}
function expired() {
    return {
        code: 'exchange-expired',
        retry: 'stale',
        what: 'Anthropic did not accept the identity token: it had expired by its clock.',
        likely: 'The token waited too long, or the clock of the issuer is off.',
        fix: 'Run the job again; with a self-hosted issuer compare its clock (date -u) with real time.',
    };
}
function denied(claims, serverNow, order) {
    const causes = [...certain(claims, serverNow), ...possible(claims, order)].map((cause) => `- ${cause}`);
    return {
        code: 'exchange-denied',
        retry: 'permanent',
        what: 'Anthropic refused the identity token ("Authentication failed", which is all it ever says).',
        likely: `The rule does not admit this job, or is not known. The reason is in the Console: ${HISTORY}`,
        fix: `Likeliest first:\n${causes.join('\n')}${ruleText(claims, order)}`,
    };
}
function certain({ exp, iat, nbf }, serverNow) {
    const begins = Math.max(iat ?? 0, nbf ?? 0);
    const ahead = Math.round(begins - serverNow / 1000);
    const life = exp !== undefined && iat !== undefined ? exp - iat : 0;
    return [
        ...(ahead > LEEWAY
            ? [`The token begins ${(0,core_inputs/* formatDuration */.a3)(ahead)} in the future: the issuer's clock is ahead.`]
            : []),
        ...(life > ISSUER_MAXIMUM
            ? [`The token lives ${(0,core_inputs/* formatDuration */.a3)(life)}, an issuer's maximum is 1h unless it was raised in the Console.`]
            : []),
        ...(iat === undefined || exp === undefined ? ['The token lacks iat or exp; both are required.'] : []),
    ];
}
function possible({ iss, sub, aud, jti }, order) {
    return [
        `match_subject_prefix: subject_prefix has to be "${sub ?? '(the token has no sub)'}"; exact, case matters, prefix only with * at its end.`,
        `The rule's audience has to be exactly "${[aud ?? order.audience].flat().join('" or "')}".`,
        ...(order.workspace === undefined
            ? ['workspace_id_required: the rule is enabled for several workspaces; write anthropic-workspace-id: wrkspc_…']
            : [`The service account has to be a member of workspace ${order.workspace}.`]),
        ...(jti === undefined ? [] : ['jti_reused: another program exchanged this same token before.']),
        `The issuer's URL has to be "${iss ?? '(the token has no iss)'}", character by character.`,
        `No entry in the history: ${order.rule} does not exist, is archived, or is not of organisation ${order.organization}.`,
        'The issuer changed its signing keys within the last minute: run the job again.',
    ];
}
function ruleText(claims, order) {
    const rule = federationRule(claims, order);
    return rule === undefined ? '' : `\nRule for exactly this job:\n${rule}`;
}
function federationRule({ iss, sub, aud, repository }, order) {
    if (iss === undefined || sub === undefined || aud === undefined)
        return undefined;
    const rule = {
        name: 'ci-agent',
        issuer_id: `fdis_… (of the issuer ${iss})`,
        match: {
            subject_prefix: sub,
            audience: [aud].flat()[0],
            ...(typeof repository === 'string' ? { claims: { repository } } : {}),
        },
        target: { type: 'service_account', service_account_id: order.serviceAccount },
        ...(order.workspace?.startsWith('wrkspc_') ? { workspace_id: order.workspace } : {}),
        oauth_scope: 'workspace:inference',
        token_lifetime_seconds: 600,
    };
    return JSON.stringify(rule, null, 2);
}
function badRequest(code, order) {
    return {
        code: 'exchange-failed',
        retry: 'permanent',
        what: `Anthropic refused the form of the request (${code ?? 400}).`,
        likely: 'One of the ids has the right form but is not complete, or a workspace is named that Anthropic cannot read.',
        fix: `Compare with the Console:\n  anthropic-federation-rule-id: ${order.rule}\n  anthropic-organization-id: ${order.organization}\n  anthropic-service-account-id: ${order.serviceAccount}\n  anthropic-workspace-id: ${order.workspace ?? 'default'}`,
    };
}
function forbidden(order) {
    return {
        code: 'exchange-denied',
        retry: 'permanent',
        what: 'Anthropic does not allow this exchange (403).',
        likely: 'Federation is switched off for the organisation, an IP allow-list leaves the runner out, or the service account is disabled.',
        fix: `Check organisation ${order.organization} and ${order.serviceAccount} in the Console: https://platform.claude.com/settings/workload-identity-federation`,
    };
}
function tooLarge() {
    return {
        code: 'exchange-rejected',
        retry: 'permanent',
        what: 'The identity token is too large for Anthropic.',
        likely: 'The issuer puts many or long claims into it; the limit is 16 KiB.',
        fix: 'Let the issuer leave claims out that no rule needs.',
    };
}

;// CONCATENATED MODULE: ./lib/clouds/anthropic/index.js





const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const OAUTH_BETA = 'oauth-2025-04-20';
const EXCHANGE_BETA = `${OAUTH_BETA},oidc-federation-2026-04-01`;
const SCOPE = 'workspace:inference';
const anthropic = {
    id: 'anthropic',
    offers: ['anthropic'],
    inputs: ANTHROPIC_INPUTS,
    asked: isAskedFor,
    plan(inputs, ask) {
        if (!isAskedFor(inputs))
            return undefined;
        const order = readOrder(inputs, ask);
        return order && makePlan(order, ask);
    },
};
function makePlan(order, ask) {
    const spent = new Set();
    let inFlight;
    const once = order.native ? receive : exchange;
    return {
        cloud: 'anthropic',
        backend: ask.backend,
        says: planLines(order, ask),
        audience: order.audience,
        lifeSeconds: order.lifeSeconds,
        parts: [order.native ? 'IdentityToken' : 'AccessToken'],
        findings: [...workspaceFindings(order), ...endpointFindings(order), ...nativeFindings(order)],
        warm(host) {
            if (!order.native)
                host.http.warm(order.baseUrl);
        },
        exchange(identity, host) {
            inFlight ??= once(order, spent, identity, host).finally(() => {
                inFlight = undefined;
            });
            return inFlight;
        },
        access: (credential, source) => order.native ? nativeAccess(credential, order) : accessOf(credential, order, source),
        ...(order.native ? {} : { delivery: 'token-command', serve: ({ parts }) => plainToken(parts.AccessToken) }),
        renews: order.native ? 'never' : 'identity',
    };
}
async function exchange(order, spent, identity, host) {
    const answer = await exchangeToken(tokenOrder(order, spent), identity, host);
    const scope = scopeFinding(answer.scopes);
    return {
        cloud: 'anthropic',
        kind: 'access token',
        expiresAt: answer.expiresAt,
        account: order.organization,
        principal: order.serviceAccount,
        parts: { AccessToken: answer.accessToken },
        confirmed: scope.verdict === 'enforced' ? [scope.id] : [],
        findings: [scope],
    };
}
function tokenOrder(order, spent) {
    return {
        vendor: 'Anthropic',
        url: `${order.baseUrl}/v1/oauth/token`,
        addressInput: 'anthropic-base-url',
        docs: 'https://platform.claude.com/docs/en/manage-claude/wif-reference',
        headers: { 'anthropic-beta': EXCHANGE_BETA },
        fields: {
            grant_type: GRANT,
            federation_rule_id: order.rule,
            organization_id: order.organization,
            service_account_id: order.serviceAccount,
            ...(order.workspace === undefined ? {} : { workspace_id: order.workspace }),
        },
        tokenField: 'assertion',
        facts: {
            'federation-rule': order.rule,
            organization: order.organization,
            'service-account': order.serviceAccount,
            workspace: order.workspace ?? '(not named)',
        },
        spent,
        refusal: (seen, { claims }) => refusalOf(seen, claims, order),
    };
}
async function receive(order, _spent, identity, host) {
    const { token, claims } = await identity();
    host.hide(token);
    const now = host.now();
    const left = claims.exp === undefined ? order.lifeSeconds : claims.exp - now / 1000;
    return {
        cloud: 'anthropic',
        kind: 'identity token',
        expiresAt: now + Math.floor(Math.min(order.lifeSeconds, 2 * left)) * 1000,
        account: order.organization,
        principal: order.serviceAccount,
        parts: { IdentityToken: token },
        confirmed: [],
    };
}
function accessOf(credential, order, source) {
    const value = credential.parts.AccessToken;
    const handed = source || !value ? undefined : value;
    return {
        backend: 'anthropic',
        env: {
            ...(handed ? { ANTHROPIC_AUTH_TOKEN: handed } : {}),
            ANTHROPIC_BETAS: OAUTH_BETA,
            ...addressVariable(order),
        },
        endpoint: order.baseUrl === VENDOR_URL ? undefined : order.baseUrl,
        token: handed && { value: handed, scheme: 'oauth' },
        source,
        expiresAt: credential.expiresAt,
    };
}
function nativeAccess(credential, order) {
    const content = credential.parts.IdentityToken;
    if (!content)
        throw new Error('not a credential of native federation');
    return {
        backend: 'anthropic',
        env: {
            ANTHROPIC_FEDERATION_RULE_ID: order.rule,
            ANTHROPIC_ORGANIZATION_ID: order.organization,
            ANTHROPIC_SERVICE_ACCOUNT_ID: order.serviceAccount,
            ...(order.workspace === undefined ? {} : { ANTHROPIC_WORKSPACE_ID: order.workspace }),
            ...addressVariable(order),
        },
        files: { ANTHROPIC_IDENTITY_TOKEN_FILE: { name: 'anthropic-identity-token', content } },
        endpoint: order.baseUrl === VENDOR_URL ? undefined : order.baseUrl,
        expiresAt: credential.expiresAt,
    };
}
function addressVariable({ baseUrl }) {
    return baseUrl === VENDOR_URL ? {} : { ANTHROPIC_BASE_URL: baseUrl };
}
function planLines(order, ask) {
    const life = ask.identity?.lifeSeconds;
    return [
        { title: 'Federation rule', value: order.rule },
        { title: 'Organisation', value: order.organization },
        { title: 'Service account', value: order.serviceAccount },
        { title: 'Workspace', value: order.workspace ?? 'the one the rule is enabled for' },
        {
            title: 'Credential life',
            value: `${(0,core_inputs/* formatDuration */.a3)(order.lifeSeconds)} at most: what the rule says, and twice what is left of the identity token`,
        },
        {
            title: 'Handed out',
            value: order.native ? 'the identity token, for the agent to exchange' : `an access token, ${SCOPE} expected`,
        },
        { title: 'Token endpoint', value: `${order.baseUrl}/v1/oauth/token` },
        ...(life !== undefined && life > ISSUER_MAXIMUM
            ? [
                {
                    title: 'Identity life',
                    value: `${(0,core_inputs/* formatDuration */.a3)(life)}, above the 1h an issuer allows unless its maximum was raised in the Console`,
                },
            ]
            : []),
    ];
}
function scopeFinding(scopes) {
    const base = { id: 'anthropic-scope', layer: 'cloud' };
    if (scopes === undefined || scopes.length === 0) {
        const title = 'Anthropic did not say what the token may do.';
        return {
            ...base,
            verdict: 'unknown',
            severity: 'medium',
            title,
            fix: 'Set the scope of the rule: workspace:inference',
        };
    }
    if (scopes.every((scope) => scope === SCOPE)) {
        return {
            ...base,
            verdict: 'enforced',
            severity: 'info',
            title: `The token may call models and nothing else (${SCOPE}).`,
        };
    }
    const known = scopes.filter((scope) => scope !== SCOPE && /^[a-z][a-z:_-]{1,40}$/.test(scope));
    return {
        ...base,
        verdict: 'exceeded',
        severity: 'high',
        title: `The token may do more than call models: ${known.join(', ') || 'a scope that is not known here'}.`,
        detail: 'workspace:developer reaches files, batches and more of the workspace; org:admin the whole organisation.',
        fix: `Set the scope of the rule in the Console: ${SCOPE}`,
    };
}
function workspaceFindings({ workspace }) {
    if (workspace !== undefined)
        return [];
    return [
        {
            id: 'anthropic-workspace-unpinned',
            layer: 'cloud',
            verdict: 'exceeded',
            severity: 'low',
            title: 'No workspace is named: whoever changes the rule decides which one the token belongs to.',
            fix: 'with:\n  anthropic-workspace-id: wrkspc_…',
        },
    ];
}
function endpointFindings({ baseUrl }) {
    if (baseUrl === VENDOR_URL)
        return [];
    return [
        {
            id: 'anthropic-endpoint-override',
            layer: 'cloud',
            verdict: 'exceeded',
            severity: 'low',
            title: `Requests go to another address than the default: ${baseUrl} (anthropic-base-url).`,
            detail: 'Whoever answers there sees the identity token, the task and the answers.',
            fix: 'Leave anthropic-base-url out to use the vendor’s address.',
        },
    ];
}
function nativeFindings({ native }) {
    if (!native)
        return [];
    return [
        {
            id: 'anthropic-identity-handed-over',
            layer: 'agent',
            verdict: 'exceeded',
            severity: 'high',
            title: 'The agent is handed the identity token of the job, not an access token.',
            detail: 'It says which job this is. Whoever reads it can exchange it once for whatever rules admit this job.',
            fix: 'with:\n  anthropic-native-federation: false',
        },
    ];
}

// EXTERNAL MODULE: ./lib/clouds/ambient.js
var clouds_ambient = __webpack_require__(7390);
// EXTERNAL MODULE: ./lib/clouds/aws/bearer.js
var bearer = __webpack_require__(3575);
// EXTERNAL MODULE: ./lib/clouds/aws/partitions.js
var partitions = __webpack_require__(5473);
;// CONCATENATED MODULE: ./lib/clouds/aws/endpoints.js

function modelService(backend) {
    return backend === 'bedrock-mantle' ? 'bedrock-mantle' : 'bedrock-runtime';
}
const ENDPOINT_VARIABLES = {
    sts: ['AWS_ENDPOINT_URL_STS'],
    'bedrock-runtime': ['AWS_ENDPOINT_URL_BEDROCK_RUNTIME', 'ANTHROPIC_BEDROCK_BASE_URL'],
    'bedrock-mantle': ['AWS_ENDPOINT_URL_BEDROCK_MANTLE'],
};
const INPUT = {
    sts: 'sts-endpoint',
    'bedrock-runtime': 'bedrock-endpoint',
    'bedrock-mantle': 'bedrock-endpoint',
};
function vendorUrl(service, ask) {
    if (service === 'bedrock-mantle')
        return `https://bedrock-mantle.${ask.region}.api.aws`;
    const fips = ask.fips && !(service === 'sts' && ask.partition === 'aws-us-gov');
    return `https://${service}${fips ? '-fips' : ''}.${ask.region}.${(0,partitions/* dnsSuffix */.T3)(ask.partition)}`;
}
function chooseEndpoint(service, inputs, ask) {
    const input = INPUT[service];
    if (inputs.given(input))
        return fromInput(input, inputs, service, ask);
    const named = ENDPOINT_VARIABLES[service].filter((name) => (ask.env[name] ?? '') !== '');
    if (named.length === 0)
        return { url: vendorUrl(service, ask), kind: 'vendor' };
    const endpoints = named.map((name) => fromVariable(name, ask.env[name] ?? '', inputs, service, ask));
    const [first, second] = endpoints;
    if (first && second && first.url !== second.url) {
        inputs.fault(named.join(', '), 'The two variables name different addresses.', `${input}: ${first.url}`);
        return undefined;
    }
    return endpoints.every((endpoint) => endpoint !== undefined) ? first : undefined;
}
function fromInput(input, inputs, service, ask) {
    const url = parse(inputs.text(input) ?? '');
    const write = `${input}: ${vendorUrl(service, ask)}`;
    if (typeof url === 'string') {
        inputs.fault(input, url, write);
        return undefined;
    }
    const kind = kindOf(url, service, ask);
    if (url.protocol === 'http:' && kind !== 'loopback') {
        inputs.fault(input, 'Plain http is taken for loopback addresses only.', `${input}: https://${url.host}`);
        return undefined;
    }
    return { url: address(url), from: input, kind };
}
function fromVariable(name, value, inputs, service, ask) {
    const url = parse(value);
    const kind = typeof url === 'string' ? 'other' : kindOf(url, service, ask);
    if (typeof url !== 'string' && kind !== 'other')
        return { url: address(url), from: name, kind };
    const why = typeof url === 'string' ? url : `It names ${url.host}, which is neither loopback nor the vendor's ${service} host.`;
    const host = typeof url === 'string' ? vendorUrl(service, ask) : `https://${url.host}`;
    inputs.fault(name, `The step's variable ${name} would send ${service === 'sts' ? 'the identity token' : 'model requests'} elsewhere. ${why}`, `${INPUT[service]}: ${host}   # if that is meant; otherwise unset ${name}`);
    return undefined;
}
function parse(text) {
    if (/[\s\\]/.test(text))
        return 'The address has white space or a backslash in it.';
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return 'It is not an address such as https://host.';
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return 'The address has to begin with https://.';
    if (url.username !== '' || url.password !== '' || text.includes('@'))
        return 'The address has a user name in it.';
    if (url.search !== '' || url.hash !== '' || /[?#]/.test(text))
        return 'The address has a query or a fragment.';
    return url;
}
function address(url) {
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
function kindOf(url, service, ask) {
    if (isLoopback(url.hostname))
        return 'loopback';
    const plain = url.protocol === 'https:' && url.port === '' && url.pathname === '/';
    return plain && isVendorHost(url.hostname, service, ask) ? 'vendor' : 'other';
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
function isVendorHost(hostname, service, ask) {
    const { partition } = ask;
    const suffix = (0,partitions/* dnsSuffix */.T3)(partition);
    if (service === 'sts' && partition === 'aws' && hostname === 'sts.amazonaws.com')
        return true;
    const dual = partition === 'aws-cn' ? 'api.amazonwebservices.com.cn' : 'api.aws';
    const names = [service, `${service}-fips`];
    const region = regionIn(hostname, names, [suffix, dual]) ?? regionInVpcEndpoint(hostname, service, suffix);
    if (region === undefined || !(0,partitions/* isRegion */.Dp)(region) || (0,partitions/* partitionOf */.iQ)(region) !== partition)
        return false;
    return service === 'sts' || region === ask.region;
}
function regionIn(hostname, names, suffixes) {
    for (const name of names) {
        for (const suffix of suffixes) {
            if (hostname.startsWith(`${name}.`) && hostname.endsWith(`.${suffix}`)) {
                return hostname.slice(name.length + 1, -suffix.length - 1);
            }
        }
    }
    return undefined;
}
function regionInVpcEndpoint(hostname, service, suffix) {
    const [id, name, region, ...rest] = hostname.split('.');
    const known = name === service || name === `${service}-fips`;
    return known && /^vpce-[a-z0-9-]+$/.test(id ?? '') && rest.join('.') === `vpce.${suffix}` ? region : undefined;
}
function endpoints_endpointFindings(endpoints) {
    const moved = Object.entries(endpoints).filter(([, endpoint]) => endpoint.from !== undefined);
    if (moved.length === 0)
        return [];
    const said = moved.map(([service, { url, from }]) => `${service} → ${url} (${from})`).join(', ');
    const elsewhere = moved.some(([, endpoint]) => endpoint.kind !== 'vendor');
    return [
        {
            id: 'aws-endpoint-override',
            layer: 'cloud',
            verdict: 'exceeded',
            severity: elsewhere ? 'low' : 'info',
            title: `Requests go to addresses other than the default: ${said}.`,
            detail: 'Whoever answers there sees the identity token (STS) or the task and the answers (Bedrock).',
            fix: `Unset ${moved.map(([, { from }]) => from).join(', ')} to use the vendor's addresses.`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/clouds/aws/access.js


function access_accessOf(credential, order, source, backend = 'bedrock') {
    const { AccessKeyId, SecretAccessKey, SessionToken, BearerToken } = credential.parts;
    const keys = BearerToken
        ? { AWS_BEARER_TOKEN_BEDROCK: BearerToken }
        : { AWS_ACCESS_KEY_ID: AccessKeyId, AWS_SECRET_ACCESS_KEY: SecretAccessKey, AWS_SESSION_TOKEN: SessionToken };
    const env = { AWS_REGION: order.region, AWS_DEFAULT_REGION: order.region };
    const handed = source
        ? { AWS_CONTAINER_CREDENTIALS_FULL_URI: source.url, AWS_CONTAINER_AUTHORIZATION_TOKEN: source.bearer }
        : keys;
    for (const [name, value] of Object.entries(handed))
        if (value !== undefined)
            env[name] = value;
    const vendor = vendorUrl(modelService(backend), { ...order, fips: false });
    return {
        backend,
        env,
        region: order.region,
        endpoint: order.bedrock.url === vendor ? undefined : order.bedrock.url,
        source,
        expiresAt: credential.expiresAt,
    };
}
const ASK_AGAIN_MS = 3_600_000;
function containerAnswer(credential, now) {
    const { accessKeyId, secretAccessKey, sessionToken } = (0,bearer/* revealedKeys */.d)(credential.parts);
    const body = JSON.stringify({
        AccessKeyId: accessKeyId,
        SecretAccessKey: secretAccessKey,
        Token: sessionToken,
        Expiration: new Date(credential.expiresAt ?? now + ASK_AGAIN_MS).toISOString(),
    });
    return { type: 'application/json', body };
}

// EXTERNAL MODULE: ./lib/clouds/aws/ambient.js
var aws_ambient = __webpack_require__(128);
// EXTERNAL MODULE: ./lib/clouds/aws/arn.js
var aws_arn = __webpack_require__(9835);
;// CONCATENATED MODULE: ./lib/clouds/aws/mantle.js
const MODEL = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}$/;
const EXAMPLE = 'openai.gpt-5.5';
function mantleModelFault(text) {
    if (MODEL.test(text))
        return undefined;
    const what = text.includes('*')
        ? `"${text}" has a wildcard in it; the session policy names each model.`
        : `"${text}" is not a model id of bedrock-mantle; ARNs and inference profiles are not known there.`;
    return { what, write: EXAMPLE };
}
function mantleStatements(models, scope) {
    const unique = [...new Set(models)];
    const call = {
        Effect: 'Allow',
        Action: 'bedrock-mantle:CreateInference',
        Resource: `arn:${scope.partition}:bedrock-mantle:${scope.region}:${scope.account}:project/default`,
        ...(unique.length === 0
            ? {}
            : { Condition: { StringEquals: { 'bedrock-mantle:Model': unique.length === 1 ? unique[0] : unique } } }),
    };
    if (!scope.bearer)
        return [call];
    const bearer = ['bedrock-mantle:CallWithBearerToken', 'bedrock:CallWithBearerToken'];
    return [call, { Effect: 'Allow', Action: bearer, Resource: '*' }];
}
function mantlePlaceFault(partition) {
    return partition === 'aws' ? undefined : `bedrock-mantle is not served in partition ${partition}.`;
}

;// CONCATENATED MODULE: ./lib/clouds/aws/models.js

const models_EXAMPLE = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const ID = '[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,4}(?::[a-z0-9-]{1,63}){0,2}';
const FOUNDATION = new RegExp(`^${ID}$`);
const GEOGRAPHY = /^(?:global|apac|latam|us-gov|[a-z]{2})\.(?=[a-z0-9-]+\.)/;
const ARN = /^arn:(aws|aws-cn|aws-us-gov):bedrock:([a-z0-9-]*):(\d{12})?:([a-z-]+)\/([a-zA-Z0-9.:-]+)$/;
const DIRECT = ['provisioned-model', 'imported-model', 'custom-model', 'custom-model-deployment'];
function parseModel(text, scope) {
    if (text.startsWith('arn:'))
        return parseModelArn(text, scope);
    if (!FOUNDATION.test(text)) {
        const what = text.includes('*')
            ? `"${text}" has a wildcard in it; the session policy names each model.`
            : `"${text}" is not a Bedrock model id, inference profile id or ARN.`;
        return { what, write: models_EXAMPLE };
    }
    const prefix = GEOGRAPHY.exec(text)?.[0];
    if (prefix === undefined) {
        const arn = `arn:${scope.partition}:bedrock:${scope.region}::foundation-model/${text}`;
        return { kind: 'direct', arn, foundation: text };
    }
    return {
        kind: 'profile',
        arn: `arn:${scope.partition}:bedrock:${scope.region}:${scope.account}:inference-profile/${text}`,
        foundation: text.slice(prefix.length),
        global: prefix === 'global.',
    };
}
function parseModelArn(text, scope) {
    const match = ARN.exec(text);
    if (!match)
        return { what: `"${text}" is not the ARN of a Bedrock model or inference profile.`, write: models_EXAMPLE };
    const [, partition, region = '', account, kind = '', id = ''] = match;
    if (partition !== scope.partition ||
        !(0,partitions/* isRegion */.Dp)(region) ||
        (0,partitions/* partitionOf */.iQ)(region) !== scope.partition ||
        region !== scope.region) {
        return {
            what: `The model ARN is for ${partition} ${region}, the endpoint is in ${scope.partition} ${scope.region}.`,
            write: text.replace(`:${region}:`, `:${scope.region}:`),
        };
    }
    if (kind === 'foundation-model' && account === undefined && FOUNDATION.test(id)) {
        return { kind: 'direct', arn: text, foundation: id };
    }
    if (account !== undefined && kind === 'inference-profile' && GEOGRAPHY.test(id)) {
        const foundation = id.replace(GEOGRAPHY, '');
        return { kind: 'profile', arn: text, foundation, global: id.startsWith('global.') };
    }
    if (account !== undefined && kind === 'application-inference-profile')
        return { kind: 'application', arn: text };
    if (account !== undefined && DIRECT.includes(kind))
        return { kind: 'direct', arn: text };
    return { what: `An ARN of kind "${kind}" is not a model that can be called.`, write: models_EXAMPLE };
}

;// CONCATENATED MODULE: ./lib/clouds/aws/policy.js



const LONGEST_POLICY = 2048;
const MOST_MANAGED = 10;
const INVOKE = ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'];
function modelPolicy(models, ask) {
    const statements = models.length === 0 ? [everyModel(ask)] : listedModels(models, ask);
    if (ask.bearer)
        statements.push({ Effect: 'Allow', Action: 'bedrock:CallWithBearerToken', Resource: '*' });
    return documentOf(statements);
}
function documentOf(statements) {
    return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
function everyModel({ partition, account }) {
    return {
        Effect: 'Allow',
        Action: INVOKE,
        Resource: [
            `arn:${partition}:bedrock:*::foundation-model/*`,
            `arn:${partition}:bedrock:*:${account}:inference-profile/*`,
        ],
    };
}
function listedModels(models, scope) {
    const applications = models.filter((model) => model.kind === 'application');
    const routed = models.filter((model) => model.kind === 'profile');
    const behind = applications.length === 0 ? routed : models.filter(hasFoundation);
    const statements = [
        { Effect: 'Allow', Action: INVOKE, Resource: one(models.map((model) => model.arn)) },
    ];
    if (behind.length > 0) {
        const foundations = behind.flatMap((model) => foundationArns(model.foundation, scope, 'global' in model && model.global));
        const through = [...routed, ...applications].map((model) => model.arn);
        statements.push({
            Effect: 'Allow',
            Action: INVOKE,
            Resource: one(foundations),
            Condition: { StringEquals: { 'bedrock:InferenceProfileArn': one(through) } },
        });
    }
    if (applications.length > 0) {
        const Resource = one(applications.map((model) => model.arn));
        statements.push({ Effect: 'Allow', Action: 'bedrock:GetInferenceProfile', Resource });
    }
    return statements;
}
function hasFoundation(model) {
    return 'foundation' in model && model.foundation !== undefined;
}
function foundationArns(foundation, { partition }, global) {
    const anywhere = `arn:${partition}:bedrock:*::foundation-model/${foundation}`;
    return global ? [anywhere, `arn:${partition}:bedrock:::foundation-model/${foundation}`] : [anywhere];
}
function one(values) {
    const unique = [...new Set(values)];
    return unique.length === 1 ? unique[0] : unique;
}
function choosePolicy(inputs, ask) {
    const managed = readManaged(inputs, ask);
    const own = inputs.given('inline-session-policy') ? readOwn(inputs) : undefined;
    const ours = ask.backend === 'bedrock-mantle' ? mantlePolicy(inputs, ask) : runtimePolicy(inputs, ask);
    if (managed === undefined || ours === undefined)
        return undefined;
    if (inputs.given('inline-session-policy') && own === undefined)
        return undefined;
    const document = own?.document ?? ours;
    const listed = new Set(ask.models).size;
    if (!fits(inputs, document, managed, own !== undefined, listed))
        return undefined;
    const findings = [...(own ? own.findings : ourFindings(listed, ask)), ...managedFindings(managed)];
    return { document, managed, own: own !== undefined, findings };
}
function runtimePolicy(inputs, ask) {
    const models = readModels(inputs, ask);
    return models && modelPolicy(models, ask);
}
function mantlePolicy(inputs, ask) {
    const allowed = new Set(inputs.list('allowed-models'));
    const faults = [...new Set(ask.models)].map((text) => {
        const fault = mantleModelFault(text);
        const input = allowed.has(text) ? 'allowed-models' : 'model';
        if (fault)
            inputs.fault(input, fault.what, `${input}: ${fault.write}`);
        return fault;
    });
    return faults.every((fault) => fault === undefined) ? documentOf(mantleStatements(ask.models, ask)) : undefined;
}
function readModels(inputs, ask) {
    const models = [];
    const listed = new Set(inputs.list('allowed-models'));
    let sound = true;
    for (const text of new Set(ask.models)) {
        const model = parseModel(text, ask);
        if ('what' in model) {
            const input = listed.has(text) ? 'allowed-models' : 'model';
            inputs.fault(input, model.what, `${input}: ${model.write}`);
            sound = false;
        }
        else
            models.push(model);
    }
    const blind = models.some((model) => model.kind === 'application') && !models.some(hasFoundation);
    if (blind && !inputs.given('inline-session-policy')) {
        inputs.fault('allowed-models', 'An application inference profile does not say which models it leads to; the session policy has to name them.', 'allowed-models: anthropic.claude-sonnet-4-5-20250929-v1:0');
        return undefined;
    }
    return sound ? models : undefined;
}
function readManaged(inputs, ask) {
    const input = 'managed-session-policies';
    const managed = [...new Set(inputs.list(input))];
    const wrong = managed.filter((arn) => !(0,aws_arn/* isManagedPolicyArn */.pT)(arn, ask.partition));
    for (const arn of wrong) {
        const what = `"${arn}" is not the ARN of a managed policy in partition ${ask.partition}.`;
        inputs.fault(input, what, `${input}: arn:${ask.partition}:iam::${ask.account}:policy/bedrock-invoke`);
    }
    if (managed.length > MOST_MANAGED) {
        const what = `${managed.length} managed policies are given, AWS takes at most ${MOST_MANAGED}.`;
        inputs.fault(input, what, `${input}: # at most ${MOST_MANAGED} ARNs`);
        return undefined;
    }
    return wrong.length === 0 ? managed : undefined;
}
function readOwn(inputs) {
    const input = 'inline-session-policy';
    const write = `${input}: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"bedrock:InvokeModel*","Resource":"*"}]}'`;
    let policy;
    try {
        policy = JSON.parse(inputs.text(input) ?? '');
    }
    catch {
        inputs.fault(input, 'The session policy is not valid JSON.', write);
        return undefined;
    }
    const statements = statementsOf(policy);
    if (statements.length === 0) {
        inputs.fault(input, 'The session policy has no Statement.', write);
        return undefined;
    }
    const document = JSON.stringify(policy);
    if (/[^\t\n\r\u0020-\u00ff]/.test(document)) {
        inputs.fault(input, 'The session policy has characters beyond U+00FF, which AWS refuses.', write);
        return undefined;
    }
    return { document, findings: ownFindings(statements) };
}
function statementsOf(policy) {
    if (!isObject(policy))
        return [];
    const statement = policy.Statement;
    const list = Array.isArray(statement) ? statement : [statement];
    return list.every(isObject) ? list : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fits(inputs, document, managed, own, models) {
    const length = document.length + managed.join('').length;
    if (length <= LONGEST_POLICY)
        return true;
    const what = `The session policies have ${length} characters together, AWS takes ${LONGEST_POLICY}.`;
    if (own || managed.length > 0) {
        const input = own ? 'inline-session-policy' : 'managed-session-policies';
        inputs.fault(input, what, `${input}: # shorten it by ${length - LONGEST_POLICY} characters`);
    }
    else {
        inputs.fault('allowed-models', `${what} ${models} models are listed.`, 'allowed-models: # name fewer models');
    }
    return false;
}
const POLICY_FIX = 'Leave inline-session-policy out: the default allows calling the listed models and nothing else.';
function ourFindings(models, { backend }) {
    const listed = {
        id: 'aws-session-policy',
        layer: 'cloud',
        verdict: 'enforced',
        severity: 'info',
        title: models === 0
            ? 'The session policy allows model invocation and nothing else.'
            : `The session policy allows calling ${models === 1 ? 'the one listed model' : `the ${models} listed models`} and nothing else.`,
        detail: 'Whatever the role may do beyond that, this credential may not.',
    };
    if (models > 0)
        return [listed];
    return [
        listed,
        {
            id: 'aws-models-unlisted',
            layer: 'cloud',
            verdict: 'exceeded',
            severity: 'medium',
            title: 'No model is named, so the credential may call every model the role may call.',
            detail: 'An expensive model is then one request away.',
            fix: `with:\n  allowed-models: ${backend === 'bedrock-mantle' ? 'openai.gpt-5.5' : 'us.anthropic.claude-sonnet-4-5-20250929-v1:0'}`,
        },
    ];
}
function ownFindings(statements) {
    const findings = [
        {
            id: 'aws-session-policy',
            layer: 'cloud',
            verdict: 'enforced',
            severity: 'info',
            title: 'Your own session policy cuts the credential down; what it allows is not judged here.',
        },
    ];
    const allowing = statements.filter((statement) => statement.Effect === 'Allow');
    const actions = allowing.flatMap((statement) => [statement.Action].flat());
    const everything = allowing.some((statement) => 'NotAction' in statement) ||
        actions.some((action) => /^\*+(?::\*+)?$/.test(String(action)));
    const allBedrock = actions.some((action) => /^bedrock(?:-mantle)?:\*+$/i.test(String(action)));
    if (everything || allBedrock) {
        findings.push({
            id: 'aws-session-policy-broad',
            layer: 'cloud',
            verdict: 'exceeded',
            severity: everything ? 'high' : 'medium',
            title: everything
                ? 'Your session policy allows every action (Action "*" or NotAction), so it cuts nothing down.'
                : 'Your session policy allows every Bedrock action (bedrock:*), not only calling models.',
            fix: POLICY_FIX,
        });
    }
    return findings;
}
function managedFindings(managed) {
    if (managed.length === 0)
        return [];
    const broad = managed.filter((arn) => /\/(?:AdministratorAccess|PowerUserAccess|IAMFullAccess)$/.test(arn));
    return [
        {
            id: 'aws-managed-session-policies',
            layer: 'cloud',
            verdict: broad.length > 0 ? 'exceeded' : 'unknown',
            severity: broad.length > 0 ? 'high' : 'low',
            title: broad.length > 0
                ? `A managed session policy widens the credential far beyond models: ${broad.join(', ')}.`
                : `${managed.length} managed session policies add to what the credential may do; their content was not read.`,
            detail: 'Session policies add up; only the role itself limits them.',
            fix: 'Leave managed-session-policies out unless the task needs more than calling models.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/clouds/aws/session-name.js
const LONGEST = 64;
const VALID = /^[A-Za-z0-9_+=,.@-]{2,64}$/;
function isSessionName(text) {
    return VALID.test(text);
}
function defaultSessionName(context) {
    const run = [context.runId, context.runAttempt].filter(isGiven).map(clean).join('-');
    const tail = run === '' ? '' : `@${run}`.slice(0, LONGEST - 2);
    const repository = clean((context.repository ?? 'keyless-agent').replaceAll('/', '.'));
    const head = repository.slice(-(LONGEST - tail.length)).replace(/^[.-]+(?=.{2})/, '');
    return `${head}${tail}`;
}
function isGiven(text) {
    return text !== undefined && text !== '';
}
function clean(text) {
    return text.replaceAll(/[^A-Za-z0-9_+=,.@-]/g, '-');
}

;// CONCATENATED MODULE: ./lib/clouds/aws/inputs.js










const inputs_DECLARED = [
    {
        name: 'role-to-assume',
        type: 'text',
        group: 'AWS',
        about: 'ARN of the IAM role that trusts this job.',
        example: 'arn:aws:iam::123456789012:role/ci-agent',
    },
    {
        name: 'role-session-name',
        type: 'text',
        group: 'AWS',
        about: 'Name of the session in CloudTrail; by default repository, run id and attempt.',
        example: 'review-bot',
    },
    {
        name: 'role-duration-seconds',
        type: 'number',
        group: 'AWS',
        about: 'Life of the credential, 900 to 43200 seconds (role-chaining: at most 3600); by default `timeout` and five minutes, within 900 to 3600.',
        example: '3600',
    },
    {
        name: 'inline-session-policy',
        type: 'text',
        group: 'AWS',
        about: 'IAM policy as JSON that cuts the credential down, instead of the default (calling the listed models only).',
        example: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"bedrock:InvokeModel","Resource":"*"}]}',
    },
    {
        name: 'managed-session-policies',
        type: 'list',
        group: 'AWS',
        about: 'ARNs of managed policies that are added to the session policy, at most 10.',
        example: 'arn:aws:iam::123456789012:policy/bedrock-invoke',
    },
    {
        name: 'allowed-account-ids',
        type: 'list',
        group: 'AWS',
        about: 'Accounts the credential may belong to; checked before anything is exported.',
        example: '123456789012',
    },
    {
        name: 'role-chaining',
        type: 'flag',
        group: 'AWS',
        about: 'Assumes the role with the AWS credentials already in the environment of the step, not with the identity token.',
        default: 'false',
    },
    {
        name: 'aws-profile',
        type: 'text',
        group: 'AWS',
        about: 'With `identity: ambient`, the profile of the AWS configuration files on a self-hosted machine.',
        example: 'ci-runner',
    },
    {
        name: 'sts-endpoint',
        type: 'text',
        group: 'AWS',
        about: 'Address of the STS endpoint (https, or http on loopback).',
        example: 'https://vpce-0a1b2c-3d4e5f.sts.us-east-1.vpce.amazonaws.com',
    },
    {
        name: 'bedrock-endpoint',
        type: 'text',
        group: 'AWS',
        about: 'Address of the Bedrock endpoint: runtime, or bedrock-mantle (https, or http on loopback).',
        example: 'https://vpce-0a1b2c-3d4e5f.bedrock-runtime.us-east-1.vpce.amazonaws.com',
    },
    {
        name: 'bedrock-credential',
        type: 'text',
        group: 'AWS',
        about: 'What the agent gets: session-keys, or bearer (a short-term key that works for Bedrock only).',
        default: 'session-keys',
        choices: ['session-keys', 'bearer'],
    },
    {
        name: 'use-fips-endpoint',
        type: 'flag',
        group: 'AWS',
        about: 'Uses the FIPS endpoints of STS and Bedrock.',
        default: 'false',
    },
];
const AWS_INPUTS = inputs_DECLARED.map((spec) => ({
    ...spec,
    alias: [spec.name.replaceAll('-', '_')],
}));
const EXAMPLE_ROLE = 'role-to-assume: arn:aws:iam::123456789012:role/ci-agent';
const SHORTEST = 900;
const inputs_LONGEST = 43_200;
const ONE_HOUR = 3600;
const MARGIN = 300;
function inputs_isAskedFor(inputs) {
    return inputs.given('aws-region') || inputs_DECLARED.some((spec) => inputs.given(spec.name));
}
function inputs_readOrder(inputs, ask) {
    const region = readRegion(inputs);
    const ambient = (0,aws_ambient/* readAmbient */.d)(inputs, ask.env);
    const own = ambient?.kind === 'irsa' ? ambient.role : undefined;
    const role = readRole(inputs, region, own);
    const chaining = inputs.flag('role-chaining');
    const chain = chaining ? readChain(inputs, ask.env) : undefined;
    const sessionName = readSessionName(inputs, ask.context);
    const signed = chaining || (ambient !== undefined && role?.arn !== own?.arn);
    const durationSeconds = readDuration(inputs, ask.seconds, signed);
    const allowedAccounts = readAccounts(inputs, role);
    const bearer = inputs.text('bedrock-credential') === 'bearer';
    const fips = inputs.flag('use-fips-endpoint');
    if (region === undefined)
        return undefined;
    const partition = (0,partitions/* partitionOf */.iQ)(region);
    if (fips && partition === 'aws-cn') {
        inputs.fault('use-fips-endpoint', 'There are no FIPS endpoints in China.', 'use-fips-endpoint: false');
    }
    const place = { region, partition, fips, env: ask.env };
    const sts = chooseEndpoint('sts', inputs, place);
    const bedrock = chooseModelEndpoint(inputs, place, ask);
    const audience = chaining || (0,clouds_ambient/* asksAmbient */.jz)(inputs) ? undefined : inputs_readAudience(inputs, partition);
    if (!role)
        return undefined;
    const policy = choosePolicy(inputs, {
        region,
        partition,
        account: role.account,
        models: ask.models,
        bearer,
        backend: ask.backend,
    });
    const missing = (chaining && !chain) || !sessionName || durationSeconds === undefined || !allowedAccounts;
    if (missing || !sts || !bedrock || !policy || inputs.faults.length > 0)
        return undefined;
    return {
        role,
        region,
        partition,
        sessionName,
        durationSeconds,
        audience,
        chain,
        ambient,
        allowedAccounts,
        policy,
        sts,
        bedrock,
        bearer,
        fips,
    };
}
function chooseModelEndpoint(inputs, place, ask) {
    const service = modelService(ask.backend);
    if (service === 'bedrock-mantle') {
        const fault = mantlePlaceFault(place.partition);
        if (fault)
            inputs.fault('aws-region', fault, 'aws-region: us-east-1   (or another backend: bedrock)');
        if (place.fips) {
            inputs.fault('use-fips-endpoint', 'bedrock-mantle has no FIPS endpoint.', 'use-fips-endpoint: false');
        }
    }
    return chooseEndpoint(service, inputs, place);
}
function readRegion(inputs) {
    const region = inputs.text('aws-region');
    if (region === undefined || region === '') {
        inputs.fault('aws-region', 'The region of the model endpoint is missing.', 'aws-region: us-east-1');
        return undefined;
    }
    const fault = (0,partitions/* regionFault */.Bp)(region);
    if (fault)
        inputs.fault('aws-region', fault.what, `aws-region: ${fault.write}`);
    return fault ? undefined : region;
}
function readRole(inputs, region, own) {
    const input = 'role-to-assume';
    const text = inputs.text(input) || own?.arn;
    if (text === undefined || text === '') {
        inputs.fault(input, 'The role to assume is missing.', EXAMPLE_ROLE);
        return undefined;
    }
    const role = (0,aws_arn/* parseRoleArn */.DM)(text);
    if ('what' in role) {
        inputs.fault(input, role.what, `${input}: ${role.write}`);
        return undefined;
    }
    const partition = region === undefined ? role.partition : (0,partitions/* partitionOf */.iQ)(region);
    if (role.partition === partition)
        return role;
    inputs.fault(input, `The role is in partition ${role.partition}, region ${region} is in partition ${partition}.`, `${input}: arn:${partition}:iam::${role.account}:role/${role.name}   # or a region of ${role.partition}`);
    return undefined;
}
function readChain(inputs, env) {
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: token } = env;
    if (!id || !key) {
        const what = 'role-chaining needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment of the step; they are not there.';
        inputs.fault('role-chaining', what, 'role-chaining: false');
        return undefined;
    }
    return {
        accessKeyId: new secret/* Secret */.z('AWS_ACCESS_KEY_ID', id),
        secretAccessKey: new secret/* Secret */.z('AWS_SECRET_ACCESS_KEY', key),
        sessionToken: token ? new secret/* Secret */.z('AWS_SESSION_TOKEN', token) : undefined,
    };
}
function readSessionName(inputs, context) {
    const input = 'role-session-name';
    if (!inputs.given(input))
        return defaultSessionName(context);
    const name = inputs.text(input) ?? '';
    if (isSessionName(name))
        return name;
    const what = 'The session name has to be 2 to 64 characters of letters, digits and _+=,.@- .';
    inputs.fault(input, what, `${input}: ${defaultSessionName(context)}`);
    return undefined;
}
function defaultDuration(neededSeconds) {
    return Math.min(ONE_HOUR, Math.max(SHORTEST, Math.ceil(neededSeconds) + MARGIN));
}
function readDuration(inputs, neededSeconds, chaining) {
    const input = 'role-duration-seconds';
    if (!inputs.given(input))
        return defaultDuration(neededSeconds);
    const seconds = inputs.number(input);
    if (seconds === undefined)
        return undefined;
    const most = chaining ? ONE_HOUR : inputs_LONGEST;
    if (Number.isInteger(seconds) && seconds >= SHORTEST && seconds <= most)
        return seconds;
    const why = chaining ? ' with role-chaining' : '';
    const what = `${seconds} is out of range: whole seconds from ${SHORTEST} to ${most}${why} (${(0,core_inputs/* formatDuration */.a3)(most)}).`;
    inputs.fault(input, what, `${input}: ${Math.min(most, Math.max(SHORTEST, Math.round(seconds)))}`);
    return undefined;
}
function readAccounts(inputs, role) {
    const input = 'allowed-account-ids';
    const accounts = inputs.list(input);
    const wrong = accounts.filter((account) => !/^\d{12}$/.test(account));
    for (const account of wrong) {
        inputs.fault(input, `"${account}" is not an account id of 12 digits.`, `${input}: ${role?.account ?? '123456789012'}`);
    }
    if (wrong.length > 0)
        return undefined;
    if (role && accounts.length > 0 && !accounts.includes(role.account)) {
        const what = `The role is in account ${role.account}, which is not among ${accounts.join(', ')}.`;
        inputs.fault(input, what, `${input}: ${role.account}   # only if that account is meant`);
        return undefined;
    }
    return accounts;
}
function inputs_readAudience(inputs, partition) {
    return inputs.text('audience') || (0,partitions/* defaultAudience */.Yl)(partition);
}

;// CONCATENATED MODULE: ./lib/clouds/aws/probe-plan.js

function probeOf(order, ask) {
    if (modelService(ask.backend) !== 'bedrock-runtime')
        return {};
    const { region, bedrock } = order;
    return {
        probe: async (credential, host) => (await __webpack_require__.e(/* import() */ 266).then(__webpack_require__.bind(__webpack_require__, 266))).probeModels({ region, bedrockUrl: bedrock.url, models: ask.models }, credential, host),
    };
}

;// CONCATENATED MODULE: ./lib/clouds/aws/ambient-uncut.js







const NEEDS_ROLE = [
    'role-session-name',
    'role-duration-seconds',
    'inline-session-policy',
    'managed-session-policies',
    'role-chaining',
];
const USUAL_LIFE_SECONDS = 3600;
function leavesUncut(inputs, env) {
    if (!(0,clouds_ambient/* asksAmbient */.jz)(inputs) || inputs.given('role-to-assume'))
        return false;
    const source = inputs.text('ambient-source') ?? 'auto';
    return source !== 'irsa' && !(source === 'auto' && env[aws_ambient/* AMBIENT_VARIABLES */.B.tokenFile]);
}
function planUncut(inputs, ask, loadSdk) {
    const order = readUncut(inputs, ask);
    if (!order)
        return undefined;
    let loading;
    const sdk = () => {
        loading ??= loadSdk();
        return loading;
    };
    return {
        cloud: 'aws',
        backend: ask.backend,
        says: ambient_uncut_planLines(order),
        lifeSeconds: USUAL_LIFE_SECONDS,
        parts: ['AccessKeyId', 'SecretAccessKey', 'SessionToken', ...(order.bearer ? ['BearerToken'] : [])],
        findings: findingsOf(order, ask),
        warm(host) {
            host.http.warm(order.sts.url);
            sdk().catch(() => { });
        },
        exchange: async (_identity, host) => (await __webpack_require__.e(/* import() */ 6254).then(__webpack_require__.bind(__webpack_require__, 6254))).takeUncut(order, sdk, host),
        access: (credential, source) => access_accessOf(credential, order, source, ask.backend),
        delivery: order.bearer ? undefined : 'aws-container',
        serve: containerAnswer,
        renews: 'always',
        ...probeOf(order, ask),
    };
}
function readUncut(inputs, ask) {
    const region = readRegion(inputs);
    const source = (0,aws_ambient/* readAmbient */.d)(inputs, ask.env);
    const allowedAccounts = readAccounts(inputs, undefined);
    for (const name of NEEDS_ROLE.filter((input) => inputs.given(input))) {
        const what = `${name} has no effect without a role: the session of this machine is taken as it is.`;
        inputs.fault(name, what, `role-to-assume: arn:aws:iam::123456789012:role/ci-agent   # or leave ${name} out`);
    }
    if (allowedAccounts?.length === 0) {
        const what = 'Without role-to-assume nothing says whose account the machine may belong to.';
        inputs.fault('allowed-account-ids', what, 'allowed-account-ids: "123456789012"');
    }
    if (region === undefined)
        return undefined;
    const partition = (0,partitions/* partitionOf */.iQ)(region);
    const place = { region, partition, fips: inputs.flag('use-fips-endpoint'), env: ask.env };
    const sts = chooseEndpoint('sts', inputs, place);
    const bedrock = chooseModelEndpoint(inputs, place, ask);
    const bearer = inputs.text('bedrock-credential') === 'bearer';
    if (!sts || !bedrock || !source || source.kind === 'irsa' || !allowedAccounts || inputs.faults.length > 0) {
        return undefined;
    }
    return { source, region, partition, sts, stsUrl: sts.url, bedrock, allowedAccounts, bearer };
}
function ambient_uncut_planLines({ source, region, allowedAccounts, bearer, sts, bedrock }) {
    return [
        { title: 'AWS identity', value: `${source.says}, no role on top` },
        { title: 'AWS region', value: region },
        { title: 'Credential kind', value: bearer ? 'Bedrock bearer' : 'session keys' },
        { title: 'Allowed accounts', value: allowedAccounts.join(', ') },
        { title: 'Session policy', value: 'none: the credential has every right of the machine' },
        { title: 'STS endpoint', value: sts.url },
        { title: 'Bedrock endpoint', value: bedrock.url },
    ];
}
function findingsOf({ source, allowedAccounts, sts, bedrock }, ask) {
    return [
        uncut(source),
        {
            id: 'aws-account-pin',
            layer: 'cloud',
            verdict: 'enforced',
            severity: 'info',
            title: `Only credentials of account ${allowedAccounts.join(' or ')} are used.`,
        },
        ...endpoints_endpointFindings({ sts, [modelService(ask.backend)]: bedrock }),
        (0,clouds_ambient/* ambientFinding */.Ks)(source.says),
    ];
}
function uncut(source) {
    return {
        id: 'aws-ambient-uncut',
        layer: 'cloud',
        verdict: 'exceeded',
        severity: 'high',
        stops: true,
        title: `The credential of this machine is handed on with every right it has: ${source.says}.`,
        detail: 'AWS cuts a session down only while it is made, and this one exists already.',
        fix: 'with:\n  identity: ambient\n  role-to-assume: arn:aws:iam::123456789012:role/ci-agent',
    };
}

;// CONCATENATED MODULE: ./lib/clouds/aws/index.js







const aws = {
    id: 'aws',
    offers: ['bedrock', 'bedrock-mantle'],
    inputs: AWS_INPUTS,
    asked: inputs_isAskedFor,
    plan(inputs, ask) {
        if (!inputs_isAskedFor(inputs))
            return undefined;
        if (leavesUncut(inputs, ask.env))
            return planUncut(inputs, ask, loadSdk);
        const order = inputs_readOrder(inputs, ask);
        return order && aws_makePlan(order, ask);
    },
};
function aws_makePlan(order, ask) {
    let loading;
    const sdk = () => {
        loading ??= loadSdk();
        return loading;
    };
    return {
        cloud: 'aws',
        backend: ask.backend,
        says: aws_planLines(order, ask),
        audience: order.audience,
        lifeSeconds: order.durationSeconds,
        parts: ['AccessKeyId', 'SecretAccessKey', 'SessionToken', ...(order.bearer ? ['BearerToken'] : [])],
        findings: [
            ...order.policy.findings,
            ...pinFindings(order),
            ...lifeFindings(order, ask),
            ...endpoints_endpointFindings({ sts: order.sts, [modelService(ask.backend)]: order.bedrock }),
            ...(order.ambient ? [(0,clouds_ambient/* ambientFinding */.Ks)(order.ambient.says)] : []),
        ],
        warm(host) {
            host.http.warm(order.sts.url);
            sdk().catch(() => { });
            if (order.bearer)
                __webpack_require__.e(/* import() */ 5118).then(__webpack_require__.t.bind(__webpack_require__, 5118, 19)).catch(() => { });
        },
        exchange: async (identity, host) => {
            const given = exchangeOrder(order);
            if (!order.ambient)
                return (await __webpack_require__.e(/* import() */ 2167).then(__webpack_require__.bind(__webpack_require__, 2167))).exchange(given, sdk, identity, host);
            return (await __webpack_require__.e(/* import() */ 6254).then(__webpack_require__.bind(__webpack_require__, 6254))).exchangeAmbient(order.ambient, given, sdk, host);
        },
        access: (credential, source) => access_accessOf(credential, order, source, ask.backend),
        delivery: order.bearer ? undefined : 'aws-container',
        serve: containerAnswer,
        renews: order.chain || order.ambient ? 'always' : 'identity',
        ...probeOf(order, ask),
    };
}
async function loadSdk() {
    await turn();
    await turn();
    await __webpack_require__.e(/* import() */ 2167).then(__webpack_require__.bind(__webpack_require__, 2167));
    await __webpack_require__.e(/* import() */ 5118).then(__webpack_require__.t.bind(__webpack_require__, 5118, 19));
    await turn();
    return Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(7555), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
}
function turn() {
    return new Promise((resolve) => {
        setImmediate(resolve);
    });
}
function exchangeOrder(order) {
    return {
        role: order.role,
        region: order.region,
        stsUrl: order.sts.url,
        sessionName: order.sessionName,
        durationSeconds: order.durationSeconds,
        audience: order.audience,
        policy: order.policy.document,
        managedPolicies: order.policy.managed,
        allowedAccounts: order.allowedAccounts,
        bearer: order.bearer,
        chain: order.chain,
    };
}
function aws_planLines(order, ask) {
    const short = order.durationSeconds < ask.seconds;
    const life = `${(0,core_inputs/* formatDuration */.a3)(order.durationSeconds)}${short ? `, shorter than the ${(0,core_inputs/* formatDuration */.a3)(ask.seconds)} the run may take` : ''}`;
    return [
        { title: 'AWS role', value: order.role.arn },
        { title: 'AWS region', value: order.region },
        { title: 'Session name', value: order.sessionName },
        {
            title: 'Signed with',
            value: signedWith(order),
        },
        { title: 'Credential life', value: life },
        { title: 'Credential kind', value: order.bearer ? 'Bedrock bearer' : 'session keys' },
        { title: 'Allowed accounts', value: order.allowedAccounts.join(', ') || `${order.role.account} (from the role)` },
        { title: 'Session policy', value: order.policy.document },
        ...(order.policy.managed.length > 0
            ? [{ title: 'Managed session policies', value: order.policy.managed.join(', ') }]
            : []),
        { title: 'STS endpoint', value: order.sts.url },
        { title: 'Bedrock endpoint', value: order.bedrock.url },
    ];
}
function signedWith({ ambient, chain }) {
    if (ambient)
        return ambient.says;
    return chain ? 'AWS credentials of the step (role-chaining)' : 'the identity token of the job';
}
function pinFindings({ allowedAccounts, role }) {
    if (allowedAccounts.length > 0) {
        return [
            {
                id: 'aws-account-pin',
                layer: 'cloud',
                verdict: 'enforced',
                severity: 'info',
                title: `Only credentials of account ${allowedAccounts.join(' or ')} are used.`,
            },
        ];
    }
    return [
        {
            id: 'aws-account-pin',
            layer: 'cloud',
            verdict: 'exceeded',
            severity: 'info',
            title: 'The account is pinned by the role ARN alone.',
            detail: 'When the ARN comes from a variable, whoever changes it changes the account as well.',
            fix: `with:\n  allowed-account-ids: "${role.account}"`,
        },
    ];
}
function lifeFindings({ durationSeconds }, { seconds }) {
    const enough = defaultDuration(seconds);
    if (durationSeconds <= Math.max(enough, Math.ceil(seconds) + 300))
        return [];
    return [
        {
            id: 'aws-lifetime',
            layer: 'cloud',
            verdict: 'exceeded',
            severity: 'low',
            title: `The credential lives ${(0,core_inputs/* formatDuration */.a3)(durationSeconds)}, the run may take ${(0,core_inputs/* formatDuration */.a3)(seconds)}.`,
            fix: `with:\n  role-duration-seconds: ${enough}`,
        },
    ];
}

// EXTERNAL MODULE: ./lib/clouds/azure/inputs.js
var azure_inputs = __webpack_require__(2197);
;// CONCATENATED MODULE: ./lib/clouds/azure/ambient.js



const TOKEN_FILE = 'AZURE_FEDERATED_TOKEN_FILE';
const ENDPOINT = 'IDENTITY_ENDPOINT';
const HEADER = 'IDENTITY_HEADER';
const IMDS = '169.254.169.254';
function planAmbient(inputs, ask, usual) {
    const source = readSource(inputs, ask.env);
    const order = (0,azure_inputs/* readOrder */.Rx)(inputs, ask);
    if (!source || !order)
        return undefined;
    const { audience: _none, ...plan } = usual(order, ask);
    return {
        ...plan,
        says: ambient_planLines(source, plan.says),
        findings: [...plan.findings, (0,clouds_ambient/* ambientFinding */.Ks)(source.says)],
        warm: (host) => (source.kind === 'workload-identity' ? plan.warm(host) : undefined),
        exchange: async (_identity, host) => {
            const { podToken, takeFromCli, takeManaged } = await Promise.all(/* import() */[__webpack_require__.e(9633), __webpack_require__.e(8914)]).then(__webpack_require__.bind(__webpack_require__, 8914));
            if (source.kind === 'workload-identity')
                return plan.exchange(async () => podToken(source.tokenFile, host), host);
            return source.kind === 'azure-cli' ? takeFromCli(order, host) : takeManaged(source, order, host);
        },
        renews: 'always',
    };
}
function ambient_planLines(source, usual) {
    const exchanged = source.kind === 'workload-identity';
    return [
        { title: 'Azure identity', value: source.says },
        ...usual.filter(({ title }) => exchanged || title !== 'Token endpoint'),
    ];
}
function readSource(inputs, env) {
    const tokenFile = env[TOKEN_FILE] || undefined;
    const choices = [
        { kind: 'workload-identity', named: tokenFile !== undefined, by: TOKEN_FILE },
        { kind: 'managed-identity', named: Boolean(env[ENDPOINT]), by: ENDPOINT },
        { kind: 'azure-cli', named: false, by: 'ambient-source: azure-cli' },
    ];
    const unnamed = 'The identity of a virtual machine and the login of the Azure CLI are named by no variable: ask for managed-identity or azure-cli.';
    const kind = (0,clouds_ambient/* chooseAmbient */.ek)(inputs, 'Azure', choices, unnamed);
    if (kind === 'workload-identity') {
        if (tokenFile !== undefined)
            return { kind, tokenFile, says: 'workload identity of the pod (AKS)' };
        const what = `ambient-source is workload-identity, but ${TOKEN_FILE} is not set: the pod has no workload identity.`;
        inputs.fault('ambient-source', what, 'label the pod: azure.workload.identity/use: "true"');
        return undefined;
    }
    if (kind === 'azure-cli')
        return { kind, says: 'login of the Azure CLI on this machine' };
    return kind === 'managed-identity' ? ambient_readManaged(inputs, env) : undefined;
}
function ambient_readManaged(inputs, env) {
    const kind = 'managed-identity';
    const address = env[ENDPOINT];
    if (!address) {
        const url = `http://${IMDS}/metadata/identity/oauth2/token`;
        return { kind, dialect: 'imds', url, says: 'managed identity of the machine' };
    }
    const own = /^https?:\/\/(169\.254\.\d{1,3}\.\d{1,3})[:/]/.exec(address)?.slice(1) ?? [];
    const url = (0,clouds_ambient/* metadataAddress */.yu)(inputs, ENDPOINT, address, [IMDS, ...own]);
    if (!url)
        return undefined;
    const header = env[HEADER];
    const says = `managed identity (${url.host})`;
    if (!header)
        return { kind, dialect: 'arc', url: url.href, says };
    return { kind, dialect: 'app-service', url: url.href, secret: new secret/* Secret */.z(HEADER, header), says };
}

// EXTERNAL MODULE: ./lib/clouds/azure/endpoints.js
var endpoints = __webpack_require__(2784);
;// CONCATENATED MODULE: ./lib/clouds/azure/index.js





const USUAL_LIFE = 3600;
const azure_MARGIN = 300;
const azure = {
    id: 'azure',
    offers: ['foundry', 'azure-openai'],
    inputs: azure_inputs/* AZURE_INPUTS */.w3,
    asked: azure_inputs/* isAskedFor */.un,
    plan(inputs, ask) {
        if (!(0,azure_inputs/* isAskedFor */.un)(inputs))
            return undefined;
        if ((0,clouds_ambient/* asksAmbient */.jz)(inputs))
            return planAmbient(inputs, ask, azure_makePlan);
        const order = (0,azure_inputs/* readOrder */.Rx)(inputs, ask);
        return order && azure_makePlan(order, ask);
    },
};
function azure_makePlan(order, ask) {
    let loading;
    const sdk = () => {
        loading ??= azure_loadSdk();
        return loading;
    };
    return {
        cloud: 'azure',
        backend: ask.backend,
        says: azure_planLines(order, ask),
        audience: order.audience,
        lifeSeconds: USUAL_LIFE,
        parts: ['AccessToken'],
        findings: [
            uncutFinding(order, ask),
            pinFinding(order),
            ...azure_lifeFindings(ask),
            ...(0,endpoints/* endpointFindings */.cK)(order.authority, order.endpoint),
        ],
        warm(host) {
            host.http.warm(order.authority.url);
            sdk().catch(() => { });
        },
        exchange: async (identity, host) => (await Promise.all(/* import() */[__webpack_require__.e(9633), __webpack_require__.e(593)]).then(__webpack_require__.bind(__webpack_require__, 593))).exchange(order, sdk, identity, host),
        access: (credential, source) => azure_accessOf(credential, order, ask, source),
        delivery: 'token-command',
        serve: (credential) => ({ type: 'text/plain', body: credential.parts.AccessToken?.reveal() ?? '' }),
        renews: 'identity',
        probe: async (credential, host) => (await __webpack_require__.e(/* import() */ 3928).then(__webpack_require__.bind(__webpack_require__, 3928))).probeModels({ dialect: ask.backend === 'azure-openai' ? 'responses' : 'messages', models: ask.models }, order, credential, host),
    };
}
async function azure_loadSdk() {
    await azure_turn();
    await azure_turn();
    const { setLogLevel } = await __webpack_require__.e(/* import() */ 7567).then(__webpack_require__.bind(__webpack_require__, 7567));
    setLogLevel();
    await Promise.all(/* import() */[__webpack_require__.e(9633), __webpack_require__.e(593)]).then(__webpack_require__.bind(__webpack_require__, 593));
    await azure_turn();
    return Promise.all(/* import() */[__webpack_require__.e(7782), __webpack_require__.e(2830), __webpack_require__.e(4242), __webpack_require__.e(7146)]).then(__webpack_require__.bind(__webpack_require__, 7146));
}
function azure_turn() {
    return new Promise((resolve) => {
        setImmediate(resolve);
    });
}
function azure_accessOf(credential, order, ask, source) {
    const token = credential.parts.AccessToken;
    const { resource, url } = order.endpoint;
    return {
        backend: ask.backend,
        env: ask.backend === 'azure-openai' ? openaiVariables(order, credential, source) : {},
        ...(resource === undefined ? { endpoint: url } : { resource }),
        ...(source || !token ? {} : { token: { value: token, scheme: 'bearer' } }),
        source,
        expiresAt: credential.expiresAt,
    };
}
function openaiVariables({ endpoint, apiVersion, deployments }, { parts }, source) {
    const place = endpoint.resource === undefined
        ? { AZURE_OPENAI_BASE_URL: endpoint.url }
        : { AZURE_OPENAI_RESOURCE_NAME: endpoint.resource };
    return {
        ...place,
        AZURE_OPENAI_ENDPOINT: new URL(endpoint.url).origin,
        ...(apiVersion === undefined ? {} : { AZURE_OPENAI_API_VERSION: apiVersion, OPENAI_API_VERSION: apiVersion }),
        ...(deployments.length === 0 ? {} : { AZURE_OPENAI_DEPLOYMENT_NAME_MAP: deployments.join(',') }),
        ...(source || !parts.AccessToken ? {} : { AZURE_OPENAI_AD_TOKEN: parts.AccessToken }),
    };
}
function azure_planLines(order, ask) {
    const short = USUAL_LIFE < ask.seconds;
    return [
        { title: 'Azure application', value: order.clientId },
        { title: 'Azure tenant', value: order.tenant },
        { title: 'Azure cloud', value: order.environment.name },
        { title: 'Token endpoint', value: (0,endpoints/* tokenUrl */.vQ)(order) },
        { title: 'Token scope', value: order.scope },
        {
            title: 'Credential life',
            value: `about ${(0,core_inputs/* formatDuration */.a3)(USUAL_LIFE)}, Entra decides${short ? `; shorter than the ${(0,core_inputs/* formatDuration */.a3)(ask.seconds)} the run may take` : ''}`,
        },
        { title: 'Model endpoint', value: order.endpoint.url },
        ...(order.deployments.length > 0 ? [{ title: 'Deployments', value: order.deployments.join(', ') }] : []),
    ];
}
function uncutFinding(order, { backend }) {
    return {
        id: 'azure-token-uncut',
        layer: 'cloud',
        verdict: 'unknown',
        severity: 'medium',
        title: `The access token cannot be cut down: it may do whatever the roles of application ${order.clientId} allow.`,
        detail: 'It is good for every resource of this kind on which the application has a role. Roles with listkeys (Cognitive Services User, Foundry User, Foundry Owner) let it buy a permanent API key.',
        fix: `Give the application one role, on the one resource, and nothing else: ${narrowRole(order, backend)}.`,
    };
}
function narrowRole({ endpoint }, backend) {
    if (backend === 'foundry')
        return 'a custom role with the data action Microsoft.CognitiveServices/accounts/MaaS/*';
    return endpoint.project ? '"Foundry Project Runtime User"' : '"Cognitive Services OpenAI User"';
}
function pinFinding({ tenant, tenantIsId }) {
    const common = { id: 'azure-tenant-pin', layer: 'cloud', severity: 'info' };
    if (tenantIsId) {
        return { ...common, verdict: 'enforced', title: `Only access tokens of tenant ${tenant} are used.` };
    }
    return {
        ...common,
        verdict: 'exceeded',
        title: `The tenant is pinned by its domain ${tenant} alone.`,
        detail: 'A domain can move to another tenant; the id in the access token cannot be compared with a name.',
        fix: 'with:\n  tenant-id: <the tenant id>   # az account show --query tenantId',
    };
}
function azure_lifeFindings({ seconds }) {
    if (seconds + azure_MARGIN >= USUAL_LIFE)
        return [];
    return [
        {
            id: 'azure-lifetime',
            layer: 'cloud',
            verdict: 'exceeded',
            severity: 'low',
            title: `The access token lives about ${(0,core_inputs/* formatDuration */.a3)(USUAL_LIFE)}, the run may take ${(0,core_inputs/* formatDuration */.a3)(seconds)}.`,
            detail: 'Entra has no shorter life to ask for, and no way to take the token back.',
            fix: 'Give the application no role beyond calling the model; what the token may do is the only limit.',
        },
    ];
}

// EXTERNAL MODULE: ./lib/kit/private-address.js
var private_address = __webpack_require__(7190);
;// CONCATENATED MODULE: ./lib/clouds/copilot/inputs.js


const copilot_inputs_DECLARED = [
    {
        name: 'github-token',
        type: 'secret',
        group: 'Copilot',
        about: "Token for GitHub Copilot: the job's own `${{ github.token }}` with `permissions: copilot-requests: write`, which is keyless, or a stored `github_pat_`, `gho_` or `ghu_`, which is a finding. A classic `ghp_` is not accepted by Copilot.",
        example: '${{ github.token }}',
    },
    {
        name: 'github-host',
        type: 'text',
        group: 'Copilot',
        about: 'GitHub whose Copilot is used: github.com, or a host of GitHub Enterprise Cloud with data residency. Default: the one this job runs on.',
        example: 'acme.ghe.com',
    },
];
const COPILOT_INPUTS = copilot_inputs_DECLARED.map((spec) => ({
    ...spec,
    alias: [spec.name.replaceAll('-', '_')],
}));
const PREFIXES = [
    ['ghs_', 'installation'],
    ['gho_', 'oauth'],
    ['ghu_', 'app-user'],
    ['github_pat_', 'fine-grained'],
];
function copilot_inputs_isAskedFor(inputs) {
    return inputs.given('github-token') || inputs.given('github-host');
}
function copilot_inputs_readOrder(inputs, ask) {
    const host = readHost(inputs, ask);
    const read = readToken(inputs);
    return host && read ? { ...read, host, apiUrl: apiUrl(host, ask.env.GITHUB_API_URL) } : undefined;
}
const OWN = 'github-token: ${{ github.token }}   # with permissions: copilot-requests: write';
function readToken(inputs) {
    const value = (inputs.text('github-token') ?? '').trim();
    const kind = PREFIXES.find(([prefix]) => value.startsWith(prefix))?.[1];
    const fault = tokenFault(value, kind, inputs.given('github-token'));
    if (fault !== undefined || !kind) {
        inputs.fault('github-token', fault ?? 'It is no token of GitHub.', OWN);
        return undefined;
    }
    return { token: new secret/* Secret */.z('GitHub token', value), kind };
}
function tokenFault(value, kind, given) {
    if (!given)
        return 'The token is missing.';
    if (value === '')
        return 'It is empty: the secret does not exist, or this job may not read it.';
    if (value.startsWith('ghp_')) {
        return 'A classic personal access token (ghp_) is not accepted by Copilot: it cannot be held to Copilot requests alone.';
    }
    if (value.startsWith('ghr_'))
        return 'This is a refresh token (ghr_), which buys tokens and is none itself.';
    if (kind === undefined) {
        return 'It does not begin with ghs_, gho_, ghu_ or github_pat_, so it is no token that Copilot accepts.';
    }
    return /^[\w.-]{20,8192}$/.test(value)
        ? undefined
        : 'It is not one whole token: there is more (or less) in the secret.';
}
const RESIDENCY = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.ghe\.com$/;
function isCopilotHost(host) {
    return host === 'github.com' || RESIDENCY.test(host);
}
function readHost(inputs, { context }) {
    if (inputs.given('github-host')) {
        const host = (inputs.text('github-host') ?? '')
            .trim()
            .toLowerCase()
            .replace(/^https:\/\//, '')
            .replace(/\/$/, '');
        if (isCopilotHost(host))
            return host;
        inputs.fault('github-host', 'Copilot is served for github.com and for hosts of data residency (acme.ghe.com), not for GitHub Enterprise Server.', 'github-host: acme.ghe.com   (or leave it out)');
        return undefined;
    }
    const own = context.platform === 'github' ? inputs_hostOf(context.server) : 'github.com';
    if (isCopilotHost(own))
        return own;
    inputs.fault('github-host', `This job runs on ${own}, a GitHub Enterprise Server, whose tokens Copilot does not take.`, 'github-host: github.com   # and a github-token of there; or a model of your own: backend: azure-openai');
    return undefined;
}
function inputs_hostOf(server) {
    if (server === undefined || !URL.canParse(server))
        return 'github.com';
    return new URL(server).hostname;
}
function apiUrl(host, variable) {
    if (variable !== undefined && URL.canParse(variable)) {
        const { hostname, origin } = new URL(variable);
        if ((0,private_address/* isLoopbackHost */.cW)(hostname))
            return origin;
    }
    return `https://api.${host}`;
}

;// CONCATENATED MODULE: ./lib/clouds/copilot/workflow.js
const unknown = (why) => ({ known: false, why });
const FORM = 'it is written in a form of YAML that is not read here';
const PAIR = /^(?:"([\w-]+)"|'([\w-]+)'|([\w-]+)):(?:\s+(.*))?$/;
function readLine(text) {
    const plain = text.trimStart();
    const pair = PAIR.exec(plain);
    const key = pair?.[1] ?? pair?.[2] ?? pair?.[3] ?? '';
    return {
        indent: text.length - plain.length,
        key,
        value: (pair?.[4] ?? '').replace(/(?:^|\s)#.*$/, '').trim(),
        item: /^-(?:\s|$)/.test(plain),
    };
}
function below(lines, at) {
    const rest = lines.slice(at + 1);
    const end = rest.findIndex(({ indent }) => indent <= lines[at].indent);
    return end < 0 ? rest : rest.slice(0, end);
}
function childrenOf(lines) {
    const found = new Map();
    const depth = lines[0]?.indent;
    for (const [at, { indent, key, value, item }] of lines.entries()) {
        if (indent > (depth ?? 0) || (item && indent === depth))
            continue;
        const open = /^["']/.test(value) && !/^(["']).*\1$/.test(value);
        if (indent !== depth || key === '' || open)
            throw new Error(FORM);
        if (found.has(key))
            throw new Error(`${key} stands there twice`);
        found.set(key, at);
    }
    return found;
}
function jobPermissions(text, job) {
    const raw = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
    if (raw.some((line) => /^(?:---|\.\.\.|%)/.test(line) || /[\t\r\u0085\u2028\u2029]/.test(line)))
        return unknown(FORM);
    try {
        return readJob(raw.map(readLine), job);
    }
    catch (error) {
        return unknown(error instanceof Error ? error.message : FORM);
    }
}
function readJob(lines, job) {
    const workflow = childrenOf(lines);
    const jobsAt = workflow.get('jobs');
    if (jobsAt === undefined || lines[jobsAt].value !== '')
        return unknown(FORM);
    const jobs = below(lines, jobsAt);
    const all = childrenOf(jobs);
    for (const at of all.values()) {
        if (jobs[at].value !== '')
            return unknown(FORM);
        if (childrenOf(below(jobs, at)).has('uses'))
            return unknown('a job of the workflow calls another workflow');
    }
    const at = all.get(job);
    if (at === undefined)
        return unknown(`the workflow has no job ${job}`);
    const own = below(jobs, at);
    const ownAt = childrenOf(own).get('permissions');
    if (ownAt !== undefined)
        return readLevels(own, ownAt);
    const sharedAt = workflow.get('permissions');
    if (sharedAt === undefined)
        return unknown('neither the job nor the workflow says permissions');
    return readLevels(lines, sharedAt);
}
function readLevels(lines, at) {
    const { value } = lines[at];
    if (value === 'read-all' || value === 'write-all')
        return { known: true, all: value === 'read-all' ? 'read' : 'write' };
    const pairs = value === '' ? below(lines, at).map(({ key, value: level }) => [key, level]) : inline(value);
    const levels = {};
    for (const [key, level] of pairs) {
        const plain = level.replace(/^(['"])(.*)\1$/, '$2');
        if (key === '' || !['read', 'write', 'none'].includes(plain) || key in levels) {
            return unknown(FORM);
        }
        levels[key] = plain;
    }
    return { known: true, levels };
}
function inline(value) {
    const [, inner] = /^\{([^{}]*)\}$/.exec(value) ?? [];
    if (inner === undefined)
        throw new Error(FORM);
    const parts = inner.split(',').map((part) => part.trim());
    return parts
        .filter((part) => part !== '')
        .map((part) => {
        const [, key = '', level = ''] = /^["']?([\w-]+)["']?:\s+(\S+)$/.exec(part) ?? [];
        return [key, level];
    });
}

;// CONCATENATED MODULE: ./lib/clouds/copilot/inspect.js



const JOB_LOGIN = 'github-actions[bot]';
const inspect_ONE_TRY_MS = 10_000;
const LEAN = 'permissions:\n  contents: read\n  copilot-requests: write';
async function inspect(order, context, host) {
    if (order.kind === 'installation')
        return inspectInstallation(order, context, host);
    const scopes = order.kind === 'oauth' ? await scopesOf(order, host) : undefined;
    return {
        kind: STORED[order.kind],
        findings: [storedFinding(STORED[order.kind]), ...scopeFindings(scopes)],
    };
}
const STORED = {
    oauth: 'OAuth token of a person',
    'app-user': "token of a person's app sign-in",
    'fine-grained': 'fine-grained personal access token',
};
async function inspectInstallation(order, context, host) {
    const [login, mayPush, permissions] = await Promise.all([
        viewer(order, host),
        context.platform === 'github' ? canPush(order, context, host) : undefined,
        context.platform === 'github' ? permissionsOfJob(order, context, host) : undefined,
    ]);
    if (login === JOB_LOGIN && permissions) {
        return {
            kind: 'job token',
            principal: login,
            findings: judgeJob(permissions, mayPush),
        };
    }
    return {
        kind: login === undefined ? 'installation token' : 'app installation token',
        principal: login,
        findings: judgeApp(login, mayPush ?? (await someRepositoryIsWritable(order, host))),
    };
}
async function ask({ apiUrl, token, host: github }, path, host, query) {
    let answer;
    try {
        answer = await host.http.request({
            method: query === undefined ? 'GET' : 'POST',
            url: `${apiUrl}${path}`,
            headers: {
                authorization: `Bearer ${token.reveal()}`,
                accept: 'application/vnd.github+json',
                'user-agent': 'keyless-agent',
                'x-github-api-version': '2022-11-28',
                ...(query === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(query === undefined ? {} : { body: JSON.stringify({ query }) }),
            timeoutMs: inspect_ONE_TRY_MS,
        });
    }
    catch (error) {
        if (error instanceof core_host/* HttpError */.j)
            return undefined;
        throw error;
    }
    if (answer.status !== 401)
        return answer.status === 200 ? answer : undefined;
    throw new errors/* KeylessError */.FM('exchange-denied', `${github} does not accept the token in github-token.`, {
        likely: 'It has expired, was taken back, or is of another GitHub.',
        fix: 'github-token: ${{ github.token }}   # or github-host: the GitHub the token is of',
        facts: { host: github },
    });
}
function inspect_parse(answer) {
    try {
        const value = JSON.parse(answer?.body ?? '{}');
        return value !== null && typeof value === 'object' ? value : {};
    }
    catch {
        return {};
    }
}
function child(value, ...names) {
    return names.reduce((at, name) => (at !== null && typeof at === 'object' ? at[name] : undefined), value);
}
async function viewer(order, host) {
    const login = child(inspect_parse(await ask(order, '/graphql', host, '{viewer{login}}')), 'data', 'viewer', 'login');
    return typeof login === 'string' && /^[\w[\]-]{1,100}$/.test(login) ? login : undefined;
}
async function canPush(order, { repository }, host) {
    if (repository === undefined)
        return undefined;
    const push = child(inspect_parse(await ask(order, `/repos/${repository}`, host)), 'permissions', 'push');
    return typeof push === 'boolean' ? push : undefined;
}
async function permissionsOfJob(order, context, host) {
    const { repository } = context;
    const { GITHUB_JOB: job, GITHUB_WORKFLOW_SHA: sha } = host.env;
    const [, owner, path] = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[\w. -]+)@/.exec(context.workflowRef ?? '') ?? [];
    if (!job || !sha || path === undefined || repository === undefined) {
        return { known: false, why: 'the runner does not tell which workflow and job this is' };
    }
    if (owner?.toLowerCase() !== repository.toLowerCase()) {
        return { known: false, why: 'the workflow lies in another repository' };
    }
    const place = `/repos/${repository}/contents/${encodeURI(path)}?ref=${encodeURIComponent(sha)}`;
    const { content, encoding } = inspect_parse(await ask(order, place, host));
    if (typeof content !== 'string' || encoding !== 'base64') {
        return { known: false, why: 'GitHub did not give the text of the workflow' };
    }
    return jobPermissions(Buffer.from(content, 'base64').toString('utf8'), job);
}
async function someRepositoryIsWritable(order, host) {
    const { repositories, total_count: total } = inspect_parse(await ask(order, '/installation/repositories?per_page=100', host));
    if (!Array.isArray(repositories))
        return undefined;
    const pushes = repositories.map((one) => child(one, 'permissions', 'push'));
    if (pushes.includes(true))
        return true;
    return pushes.length === total && pushes.every((push) => push === false) ? false : undefined;
}
async function scopesOf(order, host) {
    const header = (await ask(order, '/user', host))?.headers['x-oauth-scopes'];
    return header
        ?.split(',')
        .map((scope) => scope.trim())
        .filter((scope) => scope !== '');
}
const NEEDED = {
    contents: ['read', 'none'],
    metadata: ['read', 'none'],
    'copilot-requests': ['write', 'read', 'none'],
};
const NOT_IN_TOKEN = 'id-token';
function judgeJob(permissions, mayPush) {
    if (permissions.known) {
        const more = 'all' in permissions ? [`${permissions.all}-all`] : surplus(permissions.levels);
        if (more.length > 0 || mayPush === true)
            return [exceeding(more.length > 0 ? more : ['contents: write'])];
        if ('levels' in permissions) {
            if (permissions.levels['copilot-requests'] !== 'write')
                throw mayNotCall();
            return [leanFinding(), ...mintFindings(permissions.levels)];
        }
    }
    if (mayPush === true)
        return [exceeding(['contents: write'])];
    return [unknownFinding(permissions.known ? '' : permissions.why)];
}
function surplus(levels) {
    return Object.entries(levels)
        .filter(([name, level]) => name !== NOT_IN_TOKEN && level !== 'none' && !NEEDED[name]?.includes(level))
        .map(([name, level]) => `${name}: ${level}`);
}
function mayNotCall() {
    return new errors/* KeylessError */.FM('exchange-denied', "The job's token may not make Copilot requests.", {
        likely: 'The workflow gives the job permissions without copilot-requests: write.',
        fix: LEAN,
    });
}
const JOB = { id: 'copilot-job-token', layer: 'cloud' };
function leanFinding() {
    return {
        ...JOB,
        verdict: 'enforced',
        severity: 'info',
        title: 'The token is the job’s own; it can make Copilot requests and read this repository, nothing else.',
    };
}
function mintFindings(levels) {
    if (levels[NOT_IN_TOKEN] !== 'write')
        return [];
    return [
        {
            id: 'copilot-id-token',
            layer: 'job',
            verdict: 'exceeded',
            severity: 'low',
            title: 'The job may also mint identity tokens, which Copilot does not need.',
            detail: 'The agent is not given what they are asked for with; another step of the job has it.',
            fix: LEAN,
        },
    ];
}
function exceeding(more) {
    return {
        ...JOB,
        verdict: 'exceeded',
        severity: 'high',
        title: `The job’s token can do more than call Copilot: ${more.join(', ')}.`,
        detail: 'The agent holds this token, so whoever talks it into something can use all of it.',
        fix: `jobs:\n  agent:\n    ${LEAN.replaceAll('\n', '\n    ')}\n(what needs more goes into a job of its own, without an agent)`,
    };
}
function unknownFinding(why) {
    return {
        ...JOB,
        verdict: 'unknown',
        severity: 'medium',
        title: `What else the job’s token can do is not known${why === '' ? '' : `: ${why}`}.`,
        detail: 'Without permissions of its own a job has those of the repository’s settings, which may be to write everything.',
        fix: LEAN,
    };
}
function judgeApp(login, writable) {
    const whose = login === undefined ? 'Whose installation token this is, is not known' : `The token is of the app ${login}`;
    const common = { id: 'copilot-app-token', layer: 'cloud' };
    const fix = `github-token: \${{ github.token }}   # on GitHub Actions, with\n${LEAN}\n# elsewhere: ask for a token with {"permissions": {"copilot_requests": "write"}} only`;
    if (writable === true) {
        return [
            {
                ...common,
                verdict: 'exceeded',
                severity: 'high',
                title: `${whose}, and it can write to a repository.`,
                detail: 'The agent holds this token; `permissions:` of the workflow does not limit it.',
                fix,
            },
        ];
    }
    return [
        {
            ...common,
            verdict: 'unknown',
            severity: 'medium',
            title: `${whose}; ${writable === false ? 'it cannot push, what else it can do is not told' : 'what it can do is not told'}.`,
            detail: 'It lives an hour at most, but the key of the app that it was bought with is stored somewhere.',
            fix,
        },
    ];
}
function storedFinding(kind) {
    return {
        id: 'copilot-stored-token',
        layer: 'cloud',
        verdict: 'exceeded',
        severity: 'medium',
        title: `This run is not keyless: github-token is a stored ${kind}, which lives on after it.`,
        detail: 'Whoever reads it once acts in the name of that person until somebody takes it back. The agent holds it.',
        fix: `with:\n  github-token: \${{ github.token }}\n# and, in the job\n${LEAN}`,
    };
}
const HARMLESS_SCOPES = /^(read:\w+|user:email|copilot)$/;
function scopeFindings(scopes) {
    const wide = (scopes ?? []).filter((scope) => !HARMLESS_SCOPES.test(scope) && /^[\w:]{1,60}$/.test(scope));
    if (wide.length === 0)
        return [];
    return [
        {
            id: 'copilot-token-scopes',
            layer: 'cloud',
            verdict: 'exceeded',
            severity: 'high',
            title: `The stored token can do more than call Copilot: ${wide.join(', ')}.`,
            detail: 'A token of `gh auth login` can write to every repository of that person. The agent holds it.',
            fix: 'A fine-grained token with the one account permission "Copilot Requests", or better the job’s own token.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/clouds/copilot/index.js


const copilot = {
    id: 'copilot',
    offers: ['copilot'],
    inputs: COPILOT_INPUTS,
    asked: copilot_inputs_isAskedFor,
    plan(inputs, ask) {
        if (!copilot_inputs_isAskedFor(inputs))
            return undefined;
        const order = copilot_inputs_readOrder(inputs, ask);
        return order && copilot_makePlan(order, ask);
    },
};
const LIVES = {
    installation: 3600,
    'app-user': 8 * 3600,
    oauth: 31_536_000,
    'fine-grained': 31_536_000,
};
const JOB_LIFE = 24 * 3600;
const SAID = {
    installation: 'an installation token (ghs_)',
    oauth: 'a stored OAuth token (gho_)',
    'app-user': "a stored token of a person's app sign-in (ghu_)",
    'fine-grained': 'a stored fine-grained token (github_pat_)',
};
function copilot_makePlan(order, { backend, context }) {
    const ofJob = order.kind === 'installation' && context.platform === 'github';
    return {
        cloud: 'copilot',
        backend,
        says: [
            { title: 'GitHub', value: order.host },
            { title: 'Credential', value: SAID[order.kind] },
            { title: 'Asked about the token', value: order.apiUrl },
        ],
        lifeSeconds: ofJob ? JOB_LIFE : LIVES[order.kind],
        parts: ['Token'],
        findings: [],
        warm: (host) => host.http.warm(order.apiUrl),
        exchange: (_identity, host) => copilot_receive(order, context, host),
        access: (credential) => copilot_accessOf(credential, order),
        renews: 'never',
    };
}
async function copilot_receive(order, context, host) {
    host.hide(order.token);
    const { kind, principal, findings } = await inspect(order, context, host);
    const confirmed = findings.filter(({ verdict }) => verdict === 'enforced').map(({ id }) => id);
    return { cloud: 'copilot', kind, principal, parts: { Token: order.token }, confirmed, findings };
}
function copilot_accessOf({ parts, expiresAt }, { host }) {
    const { Token } = parts;
    if (!Token)
        throw new Error('not a credential of Copilot');
    return {
        backend: 'copilot',
        env: { COPILOT_GITHUB_TOKEN: Token, ...(host === 'github.com' ? {} : { COPILOT_GH_HOST: host }) },
        token: { value: Token, scheme: 'bearer' },
        expiresAt,
    };
}

// EXTERNAL MODULE: ./lib/clouds/gateway-address.js
var gateway_address = __webpack_require__(6714);
;// CONCATENATED MODULE: ./lib/clouds/gateway/index.js





const gateway_USUAL_LIFE = 3600;
const gateway = {
    id: 'gateway',
    offers: ['gateway', 'codemie'],
    inputs: gateway_address/* ADDRESS_INPUTS */.v1,
    asked: gateway_isAskedFor,
    plan(inputs, ask) {
        if (!gateway_isAskedFor(inputs))
            return undefined;
        const order = gateway_readOrder(inputs, ask);
        return order && gateway_makePlan(order, ask);
    },
};
function gateway_isAskedFor(inputs) {
    return gateway_address/* ADDRESS_INPUTS */.v1.some(({ name }) => inputs.given(name)) && !gateway_address/* KEY_INPUTS */.AR.some((name) => inputs.given(name));
}
function gateway_readOrder(inputs, ask) {
    const address = (0,gateway_address/* readGatewayAddress */.$W)(inputs);
    const supplied = isSupplied(inputs, ask);
    const audience = supplied ? suppliedAudience(inputs) : gateway_readAudience(inputs, address?.url);
    if (address && !address.url) {
        inputs.fault('base-url', 'The address of the gateway is missing.', 'base-url: https://llm-gateway.example.com');
    }
    if (supplied && ask.identity && !ask.identity.renews)
        refuseTooShort(inputs, ask.identity.lifeSeconds, ask.seconds);
    if (!address?.url || audience === 'wrong')
        return undefined;
    return {
        backend: ask.backend,
        url: ask.backend === 'codemie' ? codemieUrl(address.url) : address.url,
        headers: address.headers,
        audience,
        supplied,
        lifeSeconds: ask.identity?.lifeSeconds ?? gateway_USUAL_LIFE,
    };
}
function codemieUrl(url) {
    return /\/code-assistant-api(?:\/|$)/i.test(url) ? url : `${url.replace(/\/$/, '')}/code-assistant-api`;
}
function refuseTooShort(inputs, lifeSeconds, seconds) {
    if (lifeSeconds === undefined || lifeSeconds <= 0 || lifeSeconds >= seconds)
        return;
    const most = Math.max(1, Math.floor(lifeSeconds / 60) - 1);
    inputs.fault('timeout', `The supplied JWT ends in ${(0,core_inputs/* formatDuration */.a3)(lifeSeconds)}, the run may take ${(0,core_inputs/* formatDuration */.a3)(seconds)}; it is the credential itself and is not renewed.`, `timeout: ${most}m   (or a JWT that lives longer, or jwt-token-file / jwt-token-command, which are read again)`);
}
function isSupplied(inputs, ask) {
    if (ask.identity?.id !== undefined)
        return ask.identity.id === 'jwt';
    return ['jwt-token', 'jwt-token-env', 'jwt-token-file', 'jwt-token-command'].some((name) => inputs.given(name));
}
function suppliedAudience(inputs) {
    if (inputs.given('jwt-audience'))
        return inputs.text('jwt-audience')?.trim();
    return inputs.given('audience') ? inputs.text('audience') : undefined;
}
const TRUSTED_ELSEWHERE = /^(?:sts\.amazonaws\.com(?:\.cn)?|api:\/\/AzureADTokenExchange\w*|(?:https:)?\/\/iam\.googleapis\.com\/.*|https:\/\/api\.anthropic\.com\/?|https:\/\/api\.openai\.com(?:\/v1)?\/?|https:\/\/github\.com\/[^/]+\/?)$/i;
function gateway_readAudience(inputs, url) {
    const audience = inputs.text('audience') ?? '';
    const write = `audience: ${url === undefined ? 'https://llm-gateway.example.com' : new URL(url).origin}   # what the gateway is set to expect`;
    if (audience === '') {
        inputs.fault('audience', 'The gateway’s audience is missing: the identity token has to be for it alone.', write);
        return 'wrong';
    }
    if (/\s/.test(audience)) {
        inputs.fault('audience', 'The audience has white space in it.', write);
        return 'wrong';
    }
    if (TRUSTED_ELSEWHERE.test(audience)) {
        inputs.fault('audience', `${audience} is an audience of another service: whoever holds such a token can log in there.`, write);
        return 'wrong';
    }
    return audience;
}
function gateway_makePlan(order, ask) {
    return {
        cloud: 'gateway',
        backend: ask.backend,
        says: [
            { title: 'Gateway', value: order.url },
            {
                title: 'Bearer',
                value: order.supplied ? 'the supplied JWT' : `the identity token of the job, for ${order.audience} alone`,
            },
            { title: 'Credential life', value: `${(0,core_inputs/* formatDuration */.a3)(order.lifeSeconds)} at most: the identity token's own` },
            ...(order.headers.length > 0
                ? [{ title: 'Further headers', value: order.headers.map(({ name }) => name).join(', ') }]
                : []),
        ],
        audience: order.audience,
        lifeSeconds: order.lifeSeconds,
        parts: ['Bearer'],
        findings: [bearerFinding(order)],
        warm: () => { },
        exchange: (identity, host) => gateway_receive(order, identity, host),
        access: (credential, source) => gateway_accessOf(credential, order, source),
        ...(order.backend === 'codemie'
            ? { delivery: 'relay', upstream: { url: order.url, headers: order.headers.map(({ line }) => line) } }
            : { delivery: 'token-command' }),
        serve: ({ parts }) => plainToken(parts.Bearer),
        renews: 'identity',
        async probe(credential, host) {
            const { Bearer } = credential.parts;
            if (!Bearer)
                return [];
            const { probeGateway } = await __webpack_require__.e(/* import() */ 801).then(__webpack_require__.bind(__webpack_require__, 801));
            return probeGateway({ ...order, models: ask.models }, Bearer, host);
        },
    };
}
async function gateway_receive(order, identity, host) {
    (0,gateway_address/* hideHeaders */.JO)(order.headers, host);
    const { token, claims } = await identity();
    host.hide(token);
    const expiresAt = claims.exp === undefined ? undefined : claims.exp * 1000;
    if (expiresAt !== undefined && expiresAt <= host.now()) {
        throw new errors/* KeylessError */.FM('exchange-expired', 'The bearer for the gateway has expired already.', {
            likely: 'The clock of the runner is ahead, or an old token was handed in.',
            fix: 'Hand in a fresh JWT, or let jwt-token-command print one.',
            facts: { gateway: new URL(order.url).host, ...(0,core_identity/* safeClaims */.P)(claims) },
        });
    }
    return {
        cloud: 'gateway',
        kind: 'jwt bearer',
        expiresAt,
        principal: claims.sub,
        parts: { Bearer: token },
        confirmed: [],
    };
}
function gateway_accessOf(credential, order, source) {
    if (order.backend === 'codemie')
        return codemieAccess(credential, order, source);
    const value = credential.parts.Bearer;
    const handed = source || !value ? undefined : value;
    const headers = order.headers.map(({ line }) => line);
    return {
        backend: 'gateway',
        env: {
            ANTHROPIC_BASE_URL: order.url,
            ...(handed ? { ANTHROPIC_AUTH_TOKEN: handed } : {}),
            ...(headers.length > 0 ? { ANTHROPIC_CUSTOM_HEADERS: (0,gateway_address/* joinHeaders */.Jw)(headers) } : {}),
        },
        endpoint: order.url,
        token: handed && { value: handed, scheme: 'bearer' },
        headers: headers.length > 0 ? headers : undefined,
        source,
        expiresAt: credential.expiresAt,
    };
}
function codemieAccess(credential, order, source) {
    const value = source?.bearer ?? credential.parts.Bearer;
    const endpoint = source?.url ?? order.url;
    return {
        backend: 'codemie',
        env: {
            CODEMIE_PROVIDER: 'bearer-auth',
            CODEMIE_AUTH_METHOD: 'jwt',
            CODEMIE_BASE_URL: endpoint,
            ...(value ? { CODEMIE_JWT_TOKEN: value } : {}),
        },
        endpoint,
        token: value && { value, scheme: 'bearer' },
        source,
        expiresAt: credential.expiresAt,
    };
}
const HELD_BY_AGENT = 'There is nothing to exchange at a gateway, so the agent holds a token that says which job this is. Everybody who trusts its issuer and this audience takes it.';
const RELAYED = "There is nothing to exchange at CodeMie. Its agents are given a token of this run only, for a relay of ours, which alone sends the real one; any other command holds the real one, and CodeMie's own client sends it to a host whose certificate it does not check.";
function bearerFinding({ backend, supplied, audience }) {
    const bound = audience !== undefined;
    return {
        id: 'gateway-identity-bearer',
        layer: 'agent',
        verdict: 'exceeded',
        severity: bound ? 'low' : 'medium',
        title: supplied
            ? `The supplied JWT itself is the bearer, ${bound ? `for ${audience}` : 'whatever its audience'}.`
            : `The identity token of the job itself is the bearer, for ${audience} alone.`,
        detail: backend === 'codemie' ? RELAYED : HELD_BY_AGENT,
        fix: bound
            ? 'Give the gateway an audience that nothing else accepts.'
            : 'with:\n  jwt-audience: https://llm-gateway.example.com',
    };
}

// EXTERNAL MODULE: ./lib/clouds/gcp/access.js
var access = __webpack_require__(1733);
// EXTERNAL MODULE: ./lib/clouds/gcp/endpoints.js
var gcp_endpoints = __webpack_require__(4385);
;// CONCATENATED MODULE: ./lib/clouds/gcp/names.js
const names_ID = '[a-z0-9-]{1,32}';
const PROVIDER = new RegExp(`^projects/(\\d{1,20})/locations/global/workloadIdentityPools/(${names_ID})/providers/(${names_ID})$`);
const PROJECT_ID = /^(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/;
const PROJECT_NUMBER = /^\d{1,20}$/;
const EXAMPLE_NUMBER = '123456789012';
const EXAMPLE_EMAIL = 'ci-agent@my-project.iam.gserviceaccount.com';
function parseProvider(text) {
    const match = PROVIDER.exec(text);
    if (match)
        return { name: text, number: match[1], pool: match[2], provider: match[3] };
    if (/\s/.test(text))
        return { what: 'The name has white space in it.', write: text.replaceAll(/\s/g, '') };
    return providerMistake(text);
}
function providerMistake(text) {
    const said = [];
    const scheme = /^(?:(https?:)?\/\/[^/]+|principal(?:Set)?:\/\/[^/]+)\/+/.exec(text);
    if (scheme)
        said.push(prefixMistake(scheme[0]));
    const path = text.slice(scheme?.[0].length ?? 0).replaceAll(/^\/+|\/+$/g, '');
    const after = segments(path);
    if (after('workforcePools') !== undefined) {
        said.push('A workforce pool is for people; a job needs a workload identity pool.');
    }
    const number = projectOf(path, after('projects'), said);
    const location = after('locations');
    if (location === undefined)
        said.push('`locations/global` is missing.');
    else if (location !== 'global')
        said.push('The location of a workload identity pool is always `global`.');
    const pool = after('workloadIdentityPools');
    const provider = after('providers');
    if (pool === undefined)
        said.push('`workloadIdentityPools/POOL` is missing.');
    else if (provider === undefined) {
        said.push('This names the pool, not the provider in it: `/providers/PROVIDER` is missing at the end.');
    }
    for (const id of [pool, provider]) {
        if (id !== undefined && !new RegExp(`^${names_ID}$`).test(id)) {
            said.push('Pool and provider ids are 4 to 32 lower-case letters, digits and hyphens.');
        }
    }
    if (said.length === 0)
        said.push('The name has parts that do not belong there.');
    const names = `workloadIdentityPools/${idOr(pool, 'my-pool')}/providers/${idOr(provider, 'my-provider')}`;
    return {
        what: [...new Set(said)].join(' '),
        write: `projects/${number.write}/locations/global/${names}${number.note}`,
    };
}
function prefixMistake(prefix) {
    if (prefix.startsWith('principal'))
        return 'This is a principal, the member of an IAM binding, not the provider.';
    return prefix.startsWith('http')
        ? 'The address in front (https://…/) does not belong to the name; it is part of the audience.'
        : 'This is the full resource name; the part in front of `projects/` does not belong here.';
}
function segments(path) {
    const parts = path.split('/');
    return (word) => {
        const at = parts.indexOf(word);
        return at < 0 ? undefined : parts[at + 1];
    };
}
function projectOf(path, project, said) {
    if (project === undefined) {
        said.push('`projects/NUMBER` is missing at the beginning.');
        const first = path.split('/')[0] ?? '';
        return { write: PROJECT_NUMBER.test(first) ? first : EXAMPLE_NUMBER, note: '' };
    }
    if (PROJECT_NUMBER.test(project))
        return { write: project, note: '' };
    if (!PROJECT_ID.test(project)) {
        said.push('The project is not a project number.');
        return { write: EXAMPLE_NUMBER, note: '' };
    }
    said.push(`"${project}" is a project id; here Google takes the project's number.`);
    const note = `   # gcloud projects describe ${project} --format='value(projectNumber)'`;
    return { write: EXAMPLE_NUMBER, note };
}
function idOr(id, otherwise) {
    return id !== undefined && new RegExp(`^${names_ID}$`).test(id) ? id : otherwise;
}
const OWN_ACCOUNT = /^[a-z0-9][a-z0-9-]{0,62}@([a-z0-9-]+(?:\.[a-z0-9-]+)*)\.iam\.gserviceaccount\.com$/;
const GOOGLE_ACCOUNT = /^[a-z0-9][a-z0-9.-]{0,62}@[a-z0-9-]+\.gserviceaccount\.com$/;
function parseServiceAccount(text) {
    const own = OWN_ACCOUNT.exec(text);
    if (own)
        return { email: text, project: projectOfDomain(own[1]) };
    if (GOOGLE_ACCOUNT.test(text))
        return { email: text, project: undefined };
    if (text.trimStart().startsWith('{')) {
        return { what: 'This looks like a key file; only the address of the account is needed.', write: EXAMPLE_EMAIL };
    }
    const inner = /([a-z0-9][a-z0-9.-]*@[a-z0-9.-]+\.gserviceaccount\.com)(?::.*)?\s*$/.exec(text)?.[1];
    if (inner !== undefined && inner.length <= 200) {
        return { what: 'The input takes the address of the account alone.', write: inner };
    }
    if (/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(text)) {
        const write = `${text}@my-project.iam.gserviceaccount.com`;
        return { what: `"${text}" is the name of an account, not its address.`, write };
    }
    const what = text.includes('@')
        ? 'This is not the address of a service account (…gserviceaccount.com); people and groups cannot be impersonated.'
        : 'This is not the address of a service account.';
    return { what, write: EXAMPLE_EMAIL };
}
function projectOfDomain(domain) {
    const [project = '', ...rest] = domain.split('.');
    return rest.length === 0 ? project : `${rest.join('.')}:${project}`;
}
function parseProject(text) {
    if (PROJECT_ID.test(text) || PROJECT_NUMBER.test(text))
        return { project: text };
    const inner = /^(?:\/\/[^/]+\/)?projects\/([^/]+)\/?$/.exec(text)?.[1];
    if (inner !== undefined && (PROJECT_ID.test(inner) || PROJECT_NUMBER.test(inner))) {
        return { what: 'The input takes the id alone, without `projects/`.', write: inner };
    }
    return {
        what: 'A project id is 6 to 30 lower-case letters, digits and hyphens; a display name is something else.',
        write: 'my-project   # gcloud projects list',
    };
}
function parseLocation(text) {
    if (/^(?:global|us|eu|[a-z]+-[a-z]+\d{1,2})$/.test(text))
        return { location: text };
    const zone = /^([a-z]+-[a-z]+\d{1,2})-[a-z]$/.exec(text)?.[1];
    if (zone !== undefined)
        return { what: `"${text}" is a zone, not a region.`, write: zone };
    const aws = /^[a-z]{2}-[a-z]+-\d$/.test(text);
    const what = aws ? `"${text}" is a region of AWS.` : 'This is not a location of Vertex AI.';
    return { what, write: 'global   # or us-east5, europe-west1 …' };
}

;// CONCATENATED MODULE: ./lib/clouds/gcp/inputs.js



const gcp_inputs_DECLARED = [
    {
        name: 'workload-identity-provider',
        type: 'text',
        group: 'Google Cloud',
        about: "Full name of the workload identity provider that trusts this job, with the project's number.",
        example: 'projects/123456789012/locations/global/workloadIdentityPools/ci-pool/providers/github',
    },
    {
        name: 'service-account',
        type: 'text',
        group: 'Google Cloud',
        about: 'Address of the service account to act as; left out, the job itself has the rights (direct federation).',
        example: 'ci-agent@my-project.iam.gserviceaccount.com',
    },
    {
        name: 'project-id',
        type: 'text',
        group: 'Google Cloud',
        about: 'Project in which models are called; by default the one the service account lives in.',
        example: 'my-project',
    },
    {
        name: 'vertex-location',
        type: 'text',
        group: 'Google Cloud',
        about: 'Location of the Vertex AI endpoint: global, us, eu or a region.',
        default: 'global',
        example: 'us-east5',
    },
    {
        name: 'access-token-lifetime',
        type: 'duration',
        group: 'Google Cloud',
        about: 'Life of the access token of a service account, up to 1h (12h where an organisation policy allows it); by default `timeout` and five minutes, at most 1h.',
        example: '45m',
    },
    {
        name: 'delegates',
        type: 'list',
        group: 'Google Cloud',
        about: 'Addresses of the service accounts between the job and `service-account`, in the order of the chain.',
        example: 'hop@my-project.iam.gserviceaccount.com',
    },
    {
        name: 'universe-domain',
        type: 'text',
        group: 'Google Cloud',
        about: 'Domain of the Google Cloud universe, for Trusted Partner Clouds.',
        default: gcp_endpoints/* UNIVERSE */.mj,
        example: gcp_endpoints/* UNIVERSE */.mj,
    },
    {
        name: 'google-sts-endpoint',
        type: 'text',
        group: 'Google Cloud',
        about: "Address of Google's Security Token Service (https, or http on loopback).",
        example: 'https://sts.europe-west1.rep.googleapis.com',
    },
    {
        name: 'iam-credentials-endpoint',
        type: 'text',
        group: 'Google Cloud',
        about: 'Address of the IAM Credentials API (https, or http on loopback).',
        example: 'https://iamcredentials.europe-west1.rep.googleapis.com',
    },
    {
        name: 'vertex-endpoint',
        type: 'text',
        group: 'Google Cloud',
        about: 'Address of the Vertex AI endpoint without /v1 (https, or http on loopback).',
        example: 'https://us-east5-aiplatform.googleapis.com',
    },
];
const GCP_INPUTS = gcp_inputs_DECLARED.map((spec) => spec.name.includes('-') ? { ...spec, alias: [spec.name.replaceAll('-', '_')] } : spec);
const gcp_inputs_LONGEST = 43_200;
const inputs_ONE_HOUR = 3600;
const inputs_MARGIN = 300;
function gcp_inputs_isAskedFor(inputs) {
    return gcp_inputs_DECLARED.some((spec) => inputs.given(spec.name));
}
function gcp_inputs_readOrder(inputs, ask) {
    const provider = readProvider(inputs);
    const serviceAccount = readServiceAccount(inputs);
    const delegates = readDelegates(inputs);
    const project = readProject(inputs, serviceAccount);
    const location = readLocation(inputs);
    const universe = readUniverse(inputs);
    const lifetimeSeconds = readLifetime(inputs, ask.seconds);
    if (location === undefined || universe === undefined)
        return undefined;
    const place = { universe, location, env: ask.env };
    const sts = (0,gcp_endpoints/* chooseEndpoint */.Ns)('sts', inputs, place);
    const iam = (0,gcp_endpoints/* chooseEndpoint */.Ns)('iamcredentials', inputs, place);
    const vertex = (0,gcp_endpoints/* chooseEndpoint */.Ns)('aiplatform', inputs, place);
    if (!provider || project === undefined || !sts || !iam || !vertex || inputs.faults.length > 0)
        return undefined;
    const audience = inputs.text('audience') || `https://iam.${universe}/${provider.name}`;
    return {
        provider,
        serviceAccount,
        delegates,
        project,
        location,
        universe,
        audience,
        lifetimeSeconds,
        sts,
        iam,
        vertex,
    };
}
function readProvider(inputs) {
    const input = 'workload-identity-provider';
    const text = inputs.text(input) ?? '';
    if (text === '') {
        const write = `${input}: projects/123456789012/locations/global/workloadIdentityPools/my-pool/providers/my-provider`;
        inputs.fault(input, 'The workload identity provider is missing.', write);
        return undefined;
    }
    const provider = parseProvider(text);
    if (!('what' in provider))
        return provider;
    inputs.fault(input, provider.what, `${input}: ${provider.write}`);
    return undefined;
}
function readServiceAccount(inputs) {
    const input = 'service-account';
    if (!inputs.given(input))
        return undefined;
    const account = parseServiceAccount(inputs.text(input) ?? '');
    if (!('what' in account))
        return account;
    inputs.fault(input, account.what, `${input}: ${account.write}`);
    return undefined;
}
function readDelegates(inputs) {
    const input = 'delegates';
    const delegates = inputs.list(input).map((text) => parseServiceAccount(text));
    for (const delegate of delegates) {
        if ('what' in delegate)
            inputs.fault(input, delegate.what, `${input}: ${delegate.write}`);
    }
    if (delegates.length > 0 && !inputs.given('service-account')) {
        const what = 'Delegates lead to a service account, and none is named.';
        inputs.fault(input, what, 'service-account: ci-agent@my-project.iam.gserviceaccount.com');
    }
    return delegates.flatMap((delegate) => ('email' in delegate ? [delegate.email] : []));
}
function readProject(inputs, account) {
    const input = 'project-id';
    if (!inputs.given(input)) {
        if (account?.project !== undefined)
            return account.project;
        if (account || !inputs.given('service-account')) {
            inputs.fault(input, 'The project in which models are called is missing.', `${input}: my-project`);
        }
        return undefined;
    }
    const project = parseProject(inputs.text(input) ?? '');
    if (!('what' in project))
        return project.project;
    inputs.fault(input, project.what, `${input}: ${project.write}`);
    return undefined;
}
function readLocation(inputs) {
    const input = 'vertex-location';
    const location = parseLocation(inputs.text(input) ?? '');
    if (!('what' in location))
        return location.location;
    inputs.fault(input, location.what, `${input}: ${location.write}`);
    return undefined;
}
function readUniverse(inputs) {
    const input = 'universe-domain';
    const universe = inputs.text(input) ?? '';
    if (/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/.test(universe))
        return universe;
    inputs.fault(input, 'A universe is a bare domain name, without https:// and without a path.', `${input}: ${gcp_endpoints/* UNIVERSE */.mj}`);
    return undefined;
}
function defaultLifetime(neededSeconds) {
    return Math.min(inputs_ONE_HOUR, Math.ceil(neededSeconds) + inputs_MARGIN);
}
function readLifetime(inputs, neededSeconds) {
    const input = 'access-token-lifetime';
    if (!inputs.given('service-account')) {
        if (inputs.given(input)) {
            const what = 'Without service-account the access token ends with the identity token; its life cannot be chosen.';
            inputs.fault(input, what, 'service-account: ci-agent@my-project.iam.gserviceaccount.com');
        }
        return undefined;
    }
    if (!inputs.given(input))
        return defaultLifetime(neededSeconds);
    const seconds = inputs.seconds(input);
    if (seconds === undefined || seconds <= gcp_inputs_LONGEST)
        return seconds;
    inputs.fault(input, `${(0,core_inputs/* formatDuration */.a3)(seconds)} is more than Google ever gives (12h).`, `${input}: 1h`);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/clouds/gcp/ambient.js




const HOSTS = ['169.254.169.254', 'metadata.google.internal', '[fd20:ce::254]'];
const HOST_VARIABLES = ['GCE_METADATA_HOST', 'GCE_METADATA_IP'];
const ADC_VARIABLE = 'GOOGLE_APPLICATION_CREDENTIALS';
const LONGEST_SECONDS = 43_200;
const NO_PROVIDER = {
    name: 'projects/0/locations/global/workloadIdentityPools/ambient/providers/ambient',
    number: '0',
    pool: 'ambient',
    provider: 'ambient',
};
function ambient_planAmbient(inputs, ask, usual) {
    const order = readAmbientOrder(inputs, ask);
    if (!order)
        return undefined;
    const { audience: _none, ...plan } = usual(order, ask);
    return {
        ...plan,
        says: gcp_ambient_planLines(order, plan.says),
        lifeSeconds: order.lifetimeSeconds,
        findings: [...plan.findings, (0,clouds_ambient/* ambientFinding */.Ks)(order.source.says)],
        warm: (host) => host.http.warm(order.iam.url),
        exchange: async (_identity, host) => (await __webpack_require__.e(/* import() */ 5611).then(__webpack_require__.bind(__webpack_require__, 5611))).exchangeAmbient(order, host),
        renews: 'always',
    };
}
function gcp_ambient_planLines({ source }, usual) {
    const kept = usual.filter(({ title }) => title !== 'Identity provider' && title !== 'STS endpoint');
    return [{ title: 'Google Cloud identity', value: source.says }, ...kept];
}
function readAmbientOrder(inputs, ask) {
    const source = ambient_readSource(inputs, ask.env);
    const serviceAccount = readAccount(inputs);
    const project = ambient_readProject(inputs, serviceAccount);
    const location = fromParsed(inputs, 'vertex-location', parseLocation(inputs.text('vertex-location') ?? ''))?.location;
    const lifetimeSeconds = ambient_readLifetime(inputs, ask.seconds);
    const universe = inputs.text('universe-domain') ?? '';
    if (!/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/.test(universe)) {
        const what = 'A universe is a bare domain name, without https:// and without a path.';
        inputs.fault('universe-domain', what, `universe-domain: ${gcp_endpoints/* UNIVERSE */.mj}`);
        return undefined;
    }
    if (inputs.given('workload-identity-provider')) {
        const what = 'workload-identity-provider exchanges an identity token, and identity: ambient has none.';
        inputs.fault('workload-identity-provider', what, 'one of them: identity: ci  or  no workload-identity-provider');
    }
    if (location === undefined)
        return undefined;
    const place = { universe, location, env: ask.env };
    const sts = (0,gcp_endpoints/* chooseEndpoint */.Ns)('sts', inputs, place);
    const iam = (0,gcp_endpoints/* chooseEndpoint */.Ns)('iamcredentials', inputs, place);
    const vertex = (0,gcp_endpoints/* chooseEndpoint */.Ns)('aiplatform', inputs, place);
    if (!source || !serviceAccount || project === undefined || lifetimeSeconds === undefined)
        return undefined;
    if (!sts || !iam || !vertex || inputs.faults.length > 0)
        return undefined;
    const delegates = inputs.list('delegates');
    const exchanged = { provider: NO_PROVIDER, audience: '', sts, iam, vertex };
    return { ...exchanged, source, serviceAccount, delegates, project, location, universe, lifetimeSeconds };
}
function ambient_readSource(inputs, env) {
    const file = env[ADC_VARIABLE] || undefined;
    const choices = [
        { kind: 'adc-file', named: file !== undefined, by: ADC_VARIABLE },
        { kind: 'gce', named: false, by: 'ambient-source: gce' },
    ];
    const unnamed = 'The account attached to a machine is named by no variable: ask for it with ambient-source: gce.';
    const kind = (0,clouds_ambient/* chooseAmbient */.ek)(inputs, 'Google Cloud', choices, unnamed);
    if (kind === 'adc-file') {
        if (file !== undefined)
            return { kind, path: file, says: `credential file (${ADC_VARIABLE})` };
        inputs.fault('ambient-source', `ambient-source is adc-file, but ${ADC_VARIABLE} is not set.`, `env:\n  ${ADC_VARIABLE}: /etc/ci-agent/adc.json`);
        return undefined;
    }
    return kind === 'gce' ? readMetadata(inputs, env) : undefined;
}
function readMetadata(inputs, env) {
    const variable = HOST_VARIABLES.find((name) => env[name]);
    const value = variable === undefined ? HOSTS[0] : env[variable];
    const url = (0,clouds_ambient/* metadataAddress */.yu)(inputs, variable ?? '', `http://${(value ?? '').replace(/^http:\/\//, '')}`, HOSTS);
    return url && { kind: 'gce', url: url.origin, says: `attached service account (${url.host})` };
}
function readAccount(inputs) {
    const input = 'service-account';
    if (inputs.given(input))
        return fromParsed(inputs, input, parseServiceAccount(inputs.text(input) ?? ''));
    const what = 'With an ambient identity the service account has to be named: it says which one is meant.';
    inputs.fault(input, what, `${input}: ci-agent@my-project.iam.gserviceaccount.com`);
    return undefined;
}
function ambient_readProject(inputs, account) {
    const input = 'project-id';
    if (inputs.given(input))
        return fromParsed(inputs, input, parseProject(inputs.text(input) ?? ''))?.project;
    if (account && account.project === undefined) {
        inputs.fault(input, 'The project in which models are called is missing.', `${input}: my-project`);
    }
    return account?.project;
}
function ambient_readLifetime(inputs, neededSeconds) {
    const input = 'access-token-lifetime';
    if (!inputs.given(input))
        return defaultLifetime(neededSeconds);
    const seconds = inputs.seconds(input);
    if (seconds === undefined || seconds <= LONGEST_SECONDS)
        return seconds;
    inputs.fault(input, 'That is more than Google ever gives (12h).', `${input}: 1h`);
    return undefined;
}
function fromParsed(inputs, input, parsed) {
    if (!('what' in parsed))
        return parsed;
    inputs.fault(input, parsed.what, `${input}: ${parsed.write}`);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/clouds/gcp/index.js






const gcp = {
    id: 'gcp',
    offers: ['vertex'],
    inputs: GCP_INPUTS,
    asked: gcp_inputs_isAskedFor,
    plan(inputs, ask) {
        if (!gcp_inputs_isAskedFor(inputs))
            return undefined;
        if ((0,clouds_ambient/* asksAmbient */.jz)(inputs))
            return ambient_planAmbient(inputs, ask, gcp_makePlan);
        const order = gcp_inputs_readOrder(inputs, ask);
        return order && gcp_makePlan(order, ask);
    },
};
const LONGEST_FEDERATED = 3600;
function gcp_makePlan(order, ask) {
    let loading;
    const sdk = () => {
        loading ??= gcp_loadSdk();
        return loading;
    };
    const lifeSeconds = lifeOf(order, ask);
    return {
        cloud: 'gcp',
        backend: ask.backend,
        says: gcp_planLines(order, ask, lifeSeconds),
        audience: order.audience,
        lifeSeconds,
        parts: ['AccessToken'],
        findings: [
            gcp_uncutFinding(order),
            ...gcp_pinFindings(order),
            ...gcp_lifeFindings(order, ask, lifeSeconds),
            ...(0,gcp_endpoints/* endpointFindings */.cK)({
                sts: order.sts,
                ...(order.serviceAccount ? { iamcredentials: order.iam } : {}),
                aiplatform: order.vertex,
            }),
        ],
        warm(host) {
            host.http.warm(order.sts.url);
            if (order.serviceAccount)
                host.http.warm(order.iam.url);
            sdk().catch(() => { });
        },
        exchange: async (identity, host) => (await __webpack_require__.e(/* import() */ 4486).then(__webpack_require__.bind(__webpack_require__, 4486))).exchange(order, sdk, identity, host),
        access: (credential, source) => (0,access/* accessOf */.YK)(credential, order, source),
        delivery: 'google-token-url',
        serve: access/* tokenAnswer */.of,
        renews: 'identity',
        probe: async (credential, host) => (await __webpack_require__.e(/* import() */ 4733).then(__webpack_require__.bind(__webpack_require__, 4733))).probeModels({ project: order.project, location: order.location, vertexUrl: order.vertex.url, models: ask.models }, credential, host),
    };
}
async function gcp_loadSdk() {
    await gcp_turn();
    await gcp_turn();
    await __webpack_require__.e(/* import() */ 4486).then(__webpack_require__.bind(__webpack_require__, 4486));
    await gcp_turn();
    return __webpack_require__.e(/* import() */ 121).then(__webpack_require__.t.bind(__webpack_require__, 121, 19));
}
function gcp_turn() {
    return new Promise((resolve) => {
        setImmediate(resolve);
    });
}
function lifeOf(order, ask) {
    return order.lifetimeSeconds ?? Math.min(LONGEST_FEDERATED, ask.identity?.lifeSeconds ?? LONGEST_FEDERATED);
}
function gcp_planLines(order, ask, lifeSeconds) {
    const short = lifeSeconds < ask.seconds;
    const life = `${(0,core_inputs/* formatDuration */.a3)(lifeSeconds)}${short ? `, shorter than the ${(0,core_inputs/* formatDuration */.a3)(ask.seconds)} the run may take` : ''}`;
    const { serviceAccount, delegates } = order;
    return [
        { title: 'Identity provider', value: order.provider.name },
        { title: 'Acts as', value: serviceAccount?.email ?? 'the job itself (direct federation)' },
        ...(delegates.length > 0 ? [{ title: 'Delegates', value: delegates.join(' → ') }] : []),
        { title: 'Google Cloud project', value: order.project },
        { title: 'Vertex location', value: order.location },
        { title: 'Credential life', value: serviceAccount ? life : `${life}; it ends with the identity token` },
        { title: 'STS endpoint', value: order.sts.url },
        ...(serviceAccount ? [{ title: 'IAM Credentials endpoint', value: order.iam.url }] : []),
        { title: 'Vertex endpoint', value: order.vertex.url },
    ];
}
function gcp_uncutFinding({ project, serviceAccount }) {
    const member = serviceAccount ? `serviceAccount:${serviceAccount.email}` : 'the principal of this job';
    return {
        id: 'gcp-token-uncut',
        layer: 'cloud',
        verdict: 'exceeded',
        severity: 'medium',
        title: `The access token may do everything that ${serviceAccount?.email ?? 'the principal of this job'} may do, with every model.`,
        detail: 'Google cannot cut a token for Vertex AI down; only the roles of the principal limit it.',
        fix: `Give ${member} one custom role and no other:\n  gcloud iam roles create modelCaller --project=${project} --permissions=aiplatform.endpoints.predict`,
    };
}
function gcp_pinFindings({ project, serviceAccount }) {
    const home = serviceAccount?.project;
    if (home === undefined || home === project || /^\d+$/.test(project))
        return [];
    return [
        {
            id: 'gcp-project-pin',
            layer: 'cloud',
            verdict: 'exceeded',
            severity: 'low',
            title: `The service account lives in project ${home}, models are called in ${project}.`,
            detail: 'Whoever administers the other project decides who may act as the account.',
            fix: `with:\n  service-account: ci-agent@${project.includes(':') ? 'my-project' : project}.iam.gserviceaccount.com`,
        },
    ];
}
function gcp_lifeFindings(order, { seconds }, lifeSeconds) {
    if (order.lifetimeSeconds === undefined) {
        return [
            {
                id: 'gcp-direct-lifetime',
                layer: 'cloud',
                verdict: 'enforced',
                severity: 'info',
                title: `The access token ends with the identity token, after ${(0,core_inputs/* formatDuration */.a3)(lifeSeconds)} at most.`,
                detail: 'A longer run needs fresh identity tokens, or a service account.',
            },
        ];
    }
    if (order.lifetimeSeconds <= Math.max(defaultLifetime(seconds), Math.ceil(seconds) + 300))
        return [];
    return [
        {
            id: 'gcp-lifetime',
            layer: 'cloud',
            verdict: 'exceeded',
            severity: 'low',
            title: `The access token lives ${(0,core_inputs/* formatDuration */.a3)(order.lifetimeSeconds)}, the run may take ${(0,core_inputs/* formatDuration */.a3)(seconds)}.`,
            detail: 'What lives longer is worth more to whoever takes it.',
            fix: `with:\n  access-token-lifetime: ${(0,core_inputs/* formatDuration */.a3)(defaultLifetime(seconds))}`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/clouds/openai/inputs.js

const API_URL = 'https://api.openai.com/v1';
const TOKEN_URL = 'https://auth.openai.com/oauth/token';
const openai_inputs_LONGEST = 3600;
const openai_inputs_DECLARED = [
    {
        name: 'openai-identity-provider-id',
        type: 'text',
        group: 'OpenAI',
        about: 'Workload identity provider that trusts the issuer of this job.',
        example: 'idp_abc123',
    },
    {
        name: 'openai-service-account-id',
        type: 'text',
        group: 'OpenAI',
        about: 'Service account of the project, which a mapping of the provider must name.',
        example: 'sa_abc123',
    },
    {
        name: 'openai-base-url',
        type: 'text',
        group: 'OpenAI',
        about: 'Address of the API, with its /v1 (https, or http on loopback).',
        example: API_URL,
    },
    {
        name: 'openai-token-endpoint',
        type: 'text',
        group: 'OpenAI',
        about: 'Address of the token endpoint, whole (https, or http on loopback).',
        example: TOKEN_URL,
    },
    {
        name: 'openai-federation-rule-id',
        type: 'text',
        group: 'OpenAI',
        about: "Rule of Codex's own federation (idpm_…), instead of provider and service account. Experimental.",
        example: 'idpm_abc123',
    },
    {
        name: 'openai-native-federation',
        type: 'flag',
        group: 'OpenAI',
        about: 'Hands the identity token itself to Codex, which then exchanges it on its own; goes with openai-federation-rule-id. A finding of severity high.',
        default: 'false',
    },
];
const OPENAI_INPUTS = openai_inputs_DECLARED.map((spec) => ({
    ...spec,
    alias: [spec.name.replaceAll('-', '_')],
}));
const RULE = 'openai-federation-rule-id';
const NATIVE = 'openai-native-federation';
const inputs_PROVIDER = 'openai-identity-provider-id';
const ACCOUNT = 'openai-service-account-id';
function openai_inputs_isAskedFor(inputs) {
    return openai_inputs_DECLARED.some((spec) => inputs.given(spec.name));
}
function openai_inputs_readOrder(inputs, ask) {
    const common = readCommon(inputs, ask);
    const native = inputs.flag(NATIVE);
    const who = native || inputs.given(RULE) ? readNative(inputs, native) : readApi(inputs);
    return common && who && { ...common, ...who };
}
function readApi(inputs) {
    const provider = inputs_readId(inputs, inputs_PROVIDER, 'idp_abc123');
    const serviceAccount = inputs_readId(inputs, ACCOUNT, 'sa_abc123');
    return provider && serviceAccount ? { kind: 'api', provider, serviceAccount } : undefined;
}
function readNative(inputs, native) {
    const rule = inputs_readId(inputs, RULE, 'idpm_abc123');
    if (!native) {
        const what = 'With a rule Codex exchanges the identity token itself, so the agent would hold it. That has to be asked for.';
        inputs.fault(NATIVE, what, `${NATIVE}: true   # or ${inputs_PROVIDER} and ${ACCOUNT}, which hand out an access token`);
    }
    const both = [inputs_PROVIDER, ACCOUNT].filter((name) => inputs.given(name));
    for (const name of both) {
        inputs.fault(name, `${name} and ${RULE} exclude each other.`, `${name}: …   # without ${RULE}, or ${RULE} alone`);
    }
    return rule && native && both.length === 0 ? { kind: 'native', rule } : undefined;
}
function inputs_readId(inputs, input, example) {
    const value = (inputs.text(input) ?? '').trim();
    const what = idFault(value, input);
    if (what === undefined)
        return value;
    inputs.fault(input, what, `${input}: ${example}`);
    return undefined;
}
function idFault(value, input) {
    if (value === '')
        return `${input} is missing.`;
    if (value.startsWith('sk-'))
        return 'It looks like a key. A key belongs into api-key, and into a secret.';
    if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(value))
        return 'An id is letters, digits, _ . and - only.';
    const isRule = value.startsWith('idpm_');
    if (input === RULE)
        return isRule ? undefined : 'The id of a rule begins with idpm_.';
    return isRule ? `It looks like a value of ${RULE}.` : undefined;
}
function readCommon(inputs, ask) {
    const baseUrl = readApiUrl(inputs);
    const input = 'openai-token-endpoint';
    const tokenUrl = inputs.given(input) ? (0,base_url/* readBaseUrl */.$)(input, inputs, `${input}: ${TOKEN_URL}`) : TOKEN_URL;
    const audience = inputs.text('audience') || API_URL;
    if (/\s/.test(audience)) {
        inputs.fault('audience', 'The audience has white space in it.', `audience: ${API_URL}`);
        return undefined;
    }
    if (!baseUrl || !tokenUrl)
        return undefined;
    return { audience, baseUrl, tokenUrl, lifeSeconds: Math.min(openai_inputs_LONGEST, ask.identity?.lifeSeconds ?? openai_inputs_LONGEST) };
}
function readApiUrl(inputs) {
    const input = 'openai-base-url';
    if (!inputs.given(input))
        return API_URL;
    const url = (0,base_url/* readBaseUrl */.$)(input, inputs, `${input}: ${API_URL}`);
    if (url === undefined || new URL(url).pathname !== '/')
        return url;
    inputs.fault(input, 'The address has no path; clients add /responses to it.', `${input}: ${url}/v1`);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/clouds/openai/refusals.js
const SETTINGS = 'https://platform.openai.com/settings/organization/security/workload-identity-provider';
const refusals_LEEWAY = 30;
const DOCUMENTED = /^https:\/\/token\.actions\.githubusercontent\.com(?:\/|$)/;
function refusals_refusalOf({ status, code, serverNow }, claims, order) {
    if (status === 401 || (status === 400 && code === 'invalid_grant')) {
        return refusals_isOver(claims, serverNow) ? refusals_expired() : rejected(claims, order);
    }
    if (status === 403 && code !== undefined)
        return refusals_denied(claims, order);
    return status === 400 ? refusals_badRequest(code, order) : undefined;
}
function refusals_isOver({ exp }, serverNow) {
    return exp !== undefined && (exp + refusals_LEEWAY) * 1000 <= serverNow;
}
function refusals_expired() {
    return {
        code: 'exchange-expired',
        retry: 'stale',
        what: 'OpenAI did not accept the identity token: it had expired by its clock.',
        likely: 'The token waited too long, or the clock of the issuer is off.',
        fix: 'Run the job again; with a self-hosted issuer compare its clock (date -u) with real time.',
    };
}
function rejected(claims, order) {
    return {
        code: 'exchange-rejected',
        retry: 'permanent',
        what: 'OpenAI does not accept the identity token (401).',
        likely: `Provider ${order.provider} has another issuer, audience or key source than this token.${undocumented(claims)}`,
        fix: `Compare the provider with the token (${SETTINGS}):\n${providerText(claims, order)}`,
    };
}
function refusals_denied(claims, order) {
    return {
        code: 'exchange-denied',
        retry: 'permanent',
        what: 'No mapping of the identity provider admits this job to the service account (403).',
        likely: 'Exactly one enabled mapping has to match: none does, or two do, or the one that does names another service account.',
        fix: `Compare the mappings with the claims (${SETTINGS}):\n${providerText(claims, order)}`,
    };
}
function refusals_badRequest(code, order) {
    return {
        code: 'exchange-failed',
        retry: 'permanent',
        what: `OpenAI refused the form of the request (${code ?? 400}).`,
        likely: 'An id is not complete, or belongs to another organisation or project.',
        fix: `Compare with the dashboard (${SETTINGS}):\n  openai-identity-provider-id: ${order.provider}\n  openai-service-account-id: ${order.serviceAccount}`,
    };
}
function providerText({ iss, sub, aud, repository, environment }, order) {
    const matchers = {
        ...(sub === undefined ? {} : { sub }),
        ...(typeof repository === 'string' ? { repository } : {}),
        ...(typeof environment === 'string' ? { environment } : {}),
    };
    const shown = {
        issuer: iss ?? '(the token has no iss)',
        audience: [aud ?? order.audience].flat().join(', '),
        service_account_id: order.serviceAccount,
        attribute_matchers: matchers,
    };
    return JSON.stringify(shown, null, 2);
}
function undocumented({ iss }) {
    if (iss === undefined || DOCUMENTED.test(iss))
        return '';
    return ` OpenAI takes issuers outside its setup guides for the API only by agreement, and ${iss} may be one.`;
}

;// CONCATENATED MODULE: ./lib/clouds/openai/index.js





const openai = {
    id: 'openai',
    offers: ['openai'],
    inputs: OPENAI_INPUTS,
    asked: openai_inputs_isAskedFor,
    plan(inputs, ask) {
        if (!openai_inputs_isAskedFor(inputs))
            return undefined;
        const order = openai_inputs_readOrder(inputs, ask);
        if (!order)
            return undefined;
        return order.kind === 'api' ? apiPlan(order, ask) : nativePlan(order, ask);
    },
};
function apiPlan(order, ask) {
    return {
        cloud: 'openai',
        backend: ask.backend,
        says: [
            { title: 'Identity provider', value: order.provider },
            { title: 'Service account', value: order.serviceAccount },
            {
                title: 'Credential life',
                value: `${(0,core_inputs/* formatDuration */.a3)(order.lifeSeconds)} at most: it ends with the identity token`,
            },
            { title: 'Handed out', value: 'an access token' },
            ...addressLines(order),
        ],
        audience: order.audience,
        lifeSeconds: order.lifeSeconds,
        parts: ['AccessToken'],
        findings: [PERMISSIONS, ...openai_endpointFindings(order)],
        warm: (host) => host.http.warm(order.tokenUrl),
        exchange: (identity, host) => openai_exchange(order, identity, host),
        access: (credential, source) => openai_accessOf(credential, order, source),
        delivery: 'token-command',
        serve: ({ parts }) => plainToken(parts.AccessToken),
        renews: 'identity',
    };
}
async function openai_exchange(order, identity, host) {
    const answer = await exchangeToken(openai_tokenOrder(order), identity, host);
    return {
        cloud: 'openai',
        kind: 'access token',
        expiresAt: answer.expiresAt,
        principal: order.serviceAccount,
        parts: { AccessToken: answer.accessToken },
        confirmed: [],
    };
}
function openai_tokenOrder(order) {
    return {
        vendor: 'OpenAI',
        url: order.tokenUrl,
        addressInput: 'openai-token-endpoint',
        docs: 'https://developers.openai.com/api/reference/workload-identity-federation',
        headers: {},
        fields: {
            grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
            subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
            identity_provider_id: order.provider,
            service_account_id: order.serviceAccount,
        },
        tokenField: 'subject_token',
        facts: { 'identity-provider': order.provider, 'service-account': order.serviceAccount },
        refusal: (seen, { claims }) => refusals_refusalOf(seen, claims, order),
    };
}
function openai_accessOf(credential, order, source) {
    const value = credential.parts.AccessToken;
    const handed = source || !value ? undefined : value;
    const elsewhere = order.baseUrl === API_URL ? undefined : order.baseUrl;
    return {
        backend: 'openai',
        env: {
            ...(handed ? { OPENAI_API_KEY: handed } : {}),
            ...(elsewhere === undefined ? {} : { OPENAI_BASE_URL: elsewhere }),
        },
        endpoint: elsewhere,
        token: handed && { value: handed, scheme: 'bearer' },
        source,
        expiresAt: credential.expiresAt,
    };
}
function nativePlan(order, ask) {
    return {
        cloud: 'openai',
        backend: ask.backend,
        says: [
            { title: 'Federation rule', value: order.rule },
            { title: 'Experimental', value: "Codex's own federation is a beta; what it answers is not documented" },
            { title: 'Handed out', value: 'the identity token, for Codex to exchange' },
            {
                title: 'Credential life',
                value: `${(0,core_inputs/* formatDuration */.a3)(order.lifeSeconds)} at most: it ends with the identity token`,
            },
            ...addressLines(order),
        ],
        audience: order.audience,
        lifeSeconds: order.lifeSeconds,
        parts: ['IdentityToken'],
        findings: [...NATIVE_FINDINGS, ...openai_endpointFindings(order)],
        warm: () => { },
        exchange: (identity, host) => openai_receive(order, identity, host),
        access: (credential) => openai_nativeAccess(credential, order),
        renews: 'never',
    };
}
async function openai_receive(order, identity, host) {
    const { token, claims } = await identity();
    host.hide(token);
    return {
        cloud: 'openai',
        kind: 'identity token',
        expiresAt: claims.exp === undefined ? undefined : claims.exp * 1000,
        principal: order.rule,
        parts: { IdentityToken: token },
        confirmed: [],
    };
}
function openai_nativeAccess(credential, order) {
    const content = credential.parts.IdentityToken;
    if (!content)
        throw new Error('not a credential of native federation');
    return {
        backend: 'openai',
        env: { OPENAI_FEDERATION_RULE_ID: order.rule },
        files: { OPENAI_IDENTITY_TOKEN_FILE: { name: 'openai-identity-token', content } },
        expiresAt: credential.expiresAt,
    };
}
function addressLines(order) {
    return [
        ...(order.tokenUrl === TOKEN_URL ? [] : [{ title: 'Token endpoint', value: order.tokenUrl }]),
        ...(order.baseUrl === API_URL ? [] : [{ title: 'API endpoint', value: order.baseUrl }]),
    ];
}
const PERMISSIONS = {
    id: 'openai-permissions',
    layer: 'cloud',
    verdict: 'unknown',
    severity: 'medium',
    title: 'What the token may do is set in the mapping, and OpenAI does not tell.',
    detail: 'By default it is all the service account may do: files, fine-tuning, every model of the project.',
    fix: 'Restrict the permissions of the mapping to model requests: https://platform.openai.com/settings/organization/security/workload-identity-provider',
};
const NATIVE_FINDINGS = [
    {
        id: 'openai-identity-handed-over',
        layer: 'agent',
        verdict: 'exceeded',
        severity: 'high',
        title: 'Codex is handed the identity token of the job, not an access token.',
        detail: 'It says which job this is. Whoever reads it can exchange it for whatever rules admit this job.',
        fix: 'with:\n  openai-identity-provider-id: …\n  openai-service-account-id: …',
    },
    {
        id: 'openai-native-experimental',
        layer: 'agent',
        verdict: 'unknown',
        severity: 'low',
        title: "Codex's own federation is a beta whose answer is not documented; it was never seen to work end to end.",
    },
];
function openai_endpointFindings(order) {
    const moved = addressLines(order).map(({ title, value }) => `${title} ${value}`);
    if (moved.length === 0)
        return [];
    return [
        {
            id: 'openai-endpoint-override',
            layer: 'cloud',
            verdict: 'exceeded',
            severity: 'low',
            title: `Requests go to addresses other than the default: ${moved.join(', ')}.`,
            detail: 'Whoever answers there sees the identity token, or the task and the answers.',
            fix: 'Leave openai-token-endpoint and openai-base-url out to use the vendor’s addresses.',
        },
    ];
}

// EXTERNAL MODULE: ./lib/core/credential.js
var credential = __webpack_require__(7378);
// EXTERNAL MODULE: ./lib/kit/words.js
var kit_words = __webpack_require__(2281);
// EXTERNAL MODULE: ./lib/clouds/azure/environments.js
var environments = __webpack_require__(6258);
;// CONCATENATED MODULE: ./lib/clouds/static-key/azure-place.js



function isAzure(backend) {
    return backend === 'foundry' || backend === 'azure-openai';
}
function placesGiven(inputs) {
    return azure_inputs/* PLACES */.ls.filter((name) => inputs.given(name));
}
function readAzurePlace(inputs, backend) {
    const environment = (0,environments/* environmentOf */.p7)((inputs.text('azure-environment') ?? 'AzureCloud'));
    const endpoint = (0,endpoints/* readEndpoint */.KW)(inputs, backend, environment);
    const apiVersion = (0,azure_inputs/* readApiVersion */.ZS)(inputs);
    const deployments = (0,azure_inputs/* readDeployments */.Fz)(inputs);
    return endpoint && { endpoint, apiVersion, deployments };
}
function openaiPlace({ endpoint, apiVersion, deployments }) {
    return {
        ...(endpoint.resource === undefined
            ? { AZURE_OPENAI_BASE_URL: endpoint.url }
            : { AZURE_OPENAI_RESOURCE_NAME: endpoint.resource }),
        AZURE_OPENAI_ENDPOINT: new URL(endpoint.url).origin,
        ...(apiVersion === undefined ? {} : { AZURE_OPENAI_API_VERSION: apiVersion, OPENAI_API_VERSION: apiVersion }),
        ...(deployments.length === 0 ? {} : { AZURE_OPENAI_DEPLOYMENT_NAME_MAP: deployments.join(',') }),
    };
}
function foundryPlace({ endpoint }) {
    return endpoint.resource === undefined
        ? { ANTHROPIC_FOUNDRY_BASE_URL: endpoint.url }
        : { ANTHROPIC_FOUNDRY_RESOURCE: endpoint.resource };
}

// EXTERNAL MODULE: ./lib/kit/safe-path.js
var safe_path = __webpack_require__(6003);
;// CONCATENATED MODULE: ./lib/clouds/static-key/helper.js


const LIMITS = { warnMs: 10_000, mostMs: 60_000 };
const MOST_BYTES = 16 * 1024;
const PIPE_MS = 1_000;
const PASSED_ON = /^(?:PATH|HOME|USERPROFILE|LANG|LC_ALL|TMPDIR|TEMP|TMP|SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|SSL_CERT_FILE|SSL_CERT_DIR|NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy)$/i;
async function runHelper(words, host, limits = LIMITS) {
    const [file = '', ...args] = words;
    const child = host.spawn({ file, args, env: cleanEnvironment(host.env, host.platform), cwd: host.cwd, group: true });
    const { exit, bytes, stopped } = await listen(child, host, limits);
    if (stopped === 'limit')
        throw failed(`did not end within ${limits.mostMs / 1000} s`, 'It waits for something that a job does not have.');
    if (stopped === 'size')
        throw malformed('is longer than 16 KiB');
    if (stopped === 'cancelled') {
        const code = host.cancelled.reason === 'SIGTERM' ? 'terminated' : 'cancelled';
        throw new errors/* KeylessError */.FM(code, 'The run was cancelled while api-key-helper ran.');
    }
    if (exit === undefined)
        throw failed('could not be started', 'The program does not exist, or may not be executed.');
    if (exit.code !== 0)
        throw failed(`ended with ${exit.code ?? exit.signal}`, 'It misses a variable or a login: its environment is PATH, HOME, LANG and the proxy variables only.');
    const key = bytes.toString('utf8').trim();
    if (key === '')
        throw malformed('is empty');
    if (/[\r\n]/.test(key))
        throw malformed('has more than one line');
    if (!/^[\x21-\x7e]+$/.test(key))
        throw malformed('has characters that no key has');
    return key;
}
function cleanEnvironment(env, platform) {
    const clean = {};
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || value === '' || !PASSED_ON.test(name))
            continue;
        clean[name] = name.toUpperCase() === 'PATH' ? (0,safe_path/* safePath */.n)(value, platform) : value;
    }
    return clean;
}
async function listen(child, host, limits) {
    const chunks = [];
    let size = 0;
    let stopped;
    let giveUp;
    let abandon = () => { };
    const abandoned = new Promise((resolve) => {
        abandon = () => resolve(undefined);
    });
    const stop = (why) => {
        stopped ??= why;
        child.kill('SIGKILL');
        giveUp ??= setTimeout(abandon, PIPE_MS);
    };
    child.stdout.on('data', (chunk) => {
        size += chunk.length;
        if (size > MOST_BYTES)
            stop('size');
        else
            chunks.push(chunk);
    });
    child.stderr.resume();
    const cancel = () => stop('cancelled');
    host.cancelled.addEventListener('abort', cancel, { once: true });
    if (host.cancelled.aborted)
        cancel();
    const slow = setTimeout(() => {
        host.log.line(`api-key-helper takes longer than ${limits.warnMs / 1000} s.`);
    }, limits.warnMs);
    const most = setTimeout(() => stop('limit'), limits.mostMs);
    try {
        return { exit: await Promise.race([child.exit, abandoned]), bytes: Buffer.concat(chunks), stopped };
    }
    catch {
        return { exit: undefined, bytes: Buffer.alloc(0), stopped };
    }
    finally {
        clearTimeout(slow);
        clearTimeout(most);
        clearTimeout(giveUp);
        host.cancelled.removeEventListener('abort', cancel);
    }
}
const BY_HAND = 'Run it by hand with a clean environment:\n  env -i PATH="$PATH" HOME="$HOME" <the command>';
function failed(what, likely) {
    return new errors/* KeylessError */.FM('exchange-failed', `api-key-helper ${what}.`, { likely, fix: BY_HAND });
}
function malformed(what) {
    return new errors/* KeylessError */.FM('exchange-malformed', `What api-key-helper printed ${what}.`, {
        likely: 'It prints a banner, a prompt or JSON beside the key.',
        fix: 'Let it print the key alone, on one line.',
    });
}

;// CONCATENATED MODULE: ./lib/clouds/static-key/vendors.js
const KEY_VARIABLES = {
    openai: 'OPENAI_API_KEY',
    gemini: 'GEMINI_API_KEY',
    'azure-openai': 'AZURE_OPENAI_API_KEY',
    foundry: 'ANTHROPIC_FOUNDRY_API_KEY',
    mistral: 'MISTRAL_API_KEY',
    groq: 'GROQ_API_KEY',
    cerebras: 'CEREBRAS_API_KEY',
    xai: 'XAI_API_KEY',
    openrouter: 'OPENROUTER_API_KEY',
    'vercel-ai-gateway': 'AI_GATEWAY_API_KEY',
    zai: 'ZAI_API_KEY',
    'opencode-zen': 'OPENCODE_API_KEY',
    minimax: 'MINIMAX_API_KEY',
    'minimax-cn': 'MINIMAX_CN_API_KEY',
};
const BEGINNINGS = {
    'sk-ant-': 'anthropic',
    'sk-or-': 'openrouter',
    gsk_: 'groq',
    'csk-': 'cerebras',
    'xai-': 'xai',
    vck_: 'vercel-ai-gateway',
    AIza: 'gemini',
};
function vendorOf(key) {
    return Object.entries(BEGINNINGS).find(([beginning]) => key.startsWith(beginning))?.[1];
}

;// CONCATENATED MODULE: ./lib/clouds/static-key/index.js









const static_key_DECLARED = [
    {
        name: 'api-key',
        type: 'secret',
        group: 'Anthropic',
        about: 'A stored API key of the vendor that `backend` names (Anthropic, OpenAI, Gemini, Azure, Mistral, Groq …), or of the gateway at `base-url`. A finding.',
    },
    {
        name: 'claude-code-oauth-token',
        type: 'secret',
        group: 'Anthropic',
        about: 'A stored token of a Claude subscription (`claude setup-token`). A finding.',
    },
    {
        name: 'api-key-helper',
        type: 'text',
        group: 'Anthropic',
        about: 'Program that prints an API key; no shell, an environment of PATH, HOME, LANG and proxies only, at most 60 seconds. A finding.',
        example: '/usr/local/bin/get-key --team payments',
    },
    {
        name: 'api-key-helper-ttl',
        type: 'duration',
        group: 'Anthropic',
        about: 'How long a key from `api-key-helper` is used before the program runs again; by default the whole run.',
        example: '5m',
    },
];
const INPUTS = static_key_DECLARED.map((spec) => ({ ...spec, alias: [spec.name.replaceAll('-', '_')] }));
const staticKey = {
    id: 'static-key',
    offers: ['anthropic', 'openai', 'gemini', 'gateway', 'foundry', 'azure-openai', ...credential/* KEY_VENDORS */.e],
    inputs: INPUTS,
    asked: static_key_isAskedFor,
    plan(inputs, ask) {
        if (!static_key_isAskedFor(inputs))
            return undefined;
        const order = static_key_readOrder(inputs, ask.backend);
        return order && static_key_makePlan(order, ask.backend);
    },
};
const NO_END_SECONDS = 31_536_000;
function static_key_isAskedFor(inputs) {
    return static_key_DECLARED.some(({ name }) => inputs.given(name));
}
function static_key_readOrder(inputs, backend) {
    const given = gateway_address/* KEY_INPUTS */.AR.filter((name) => inputs.given(name));
    const [only, ...more] = given;
    if (only === undefined) {
        inputs.fault('api-key-helper', 'There is a time to live, but no program.', 'api-key-helper: /usr/local/bin/get-key');
        return undefined;
    }
    if (more.length > 0) {
        inputs.fault(more.join(', '), `${given.join(' and ')} exclude each other.`, `${only}: …   # one of them`);
    }
    if (only !== 'api-key-helper' && inputs.given('api-key-helper-ttl')) {
        inputs.fault('api-key-helper-ttl', 'It goes with api-key-helper only.', 'leave api-key-helper-ttl out');
    }
    const source = static_key_readSource(inputs, only);
    const address = (0,gateway_address/* readGatewayAddress */.$W)(inputs);
    const place = isAzure(backend) ? readAzurePlace(inputs, backend) : undefined;
    if (source)
        checkBackend(inputs, backend, source, address);
    return source && address && inputs.faults.length === 0 ? { source, address, place } : undefined;
}
function static_key_readSource(inputs, from) {
    if (from === 'api-key-helper')
        return readHelper(inputs);
    const value = (inputs.text(from) ?? '').trim();
    const fault = keyFault(from, value);
    if (fault === undefined)
        return { from, value: new secret/* Secret */.z(from, value) };
    inputs.fault(from, fault.what, fault.write);
    return undefined;
}
function keyFault(from, value) {
    const write = `${from}: \${{ secrets.${from === 'api-key' ? 'MODEL_KEY' : 'CLAUDE_CODE_OAUTH_TOKEN'} }}`;
    if (value === '')
        return { what: 'It is empty: the secret does not exist, or this job may not read it.', write };
    if (!/^[\x21-\x7e]{1,16384}$/.test(value))
        return { what: 'It is not one word of plain ASCII: the secret holds more than the key.', write };
    const subscription = value.startsWith('sk-ant-oat');
    if (from === 'api-key' && subscription) {
        return {
            what: 'This is a Claude subscription token, not an API key.',
            write: 'claude-code-oauth-token: ${{ secrets.CLAUDE_CODE_OAUTH_TOKEN }}',
        };
    }
    if (from === 'claude-code-oauth-token' && !subscription && value.startsWith('sk-')) {
        return { what: 'This is an API key, not a Claude subscription token.', write: 'api-key: ${{ secrets.MODEL_KEY }}' };
    }
    return undefined;
}
function readHelper(inputs) {
    const input = 'api-key-helper';
    const write = `${input}: /usr/local/bin/get-key --team payments`;
    const words = (0,kit_words/* splitWords */.y)(inputs.text(input) ?? '');
    const what = helperFault(words);
    const ttlSeconds = inputs.given('api-key-helper-ttl') ? inputs.seconds('api-key-helper-ttl') : undefined;
    if (what === undefined && words)
        return { from: input, words, ttlSeconds };
    inputs.fault(input, what ?? 'It names no program.', write);
    return undefined;
}
function helperFault(words) {
    if (!words)
        return 'A quote is left open.';
    const [file = ''] = words;
    if (file === '')
        return 'It names no program.';
    if (/[\\/]/.test(file) && !/^(?:[\\/]|[A-Za-z]:[\\/])/.test(file)) {
        return 'A relative path leads into the repository, where anybody may have written: an absolute one, or a name in PATH.';
    }
    if (words.some((word) => /^(?:[|<>;&]+|&&|\|\||\d?>>?.*)$/.test(word))) {
        return 'No shell runs it, so | < > ; && mean nothing: put them into a script.';
    }
    return undefined;
}
function checkBackend(inputs, backend, source, address) {
    const { from } = source;
    if (from === 'claude-code-oauth-token' && (backend !== 'anthropic' || address?.url !== undefined)) {
        inputs.fault(from, 'A Claude subscription works at Anthropic only.', 'backend: anthropic   # and no base-url');
    }
    if (backend === 'gateway' && address && address.url === undefined) {
        inputs.fault('base-url', 'The address of the gateway is missing.', 'base-url: https://llm-gateway.example.com');
    }
    if (!ADDRESSABLE.includes(backend) && address?.url !== undefined) {
        inputs.fault('base-url', 'A gateway is reached by the Anthropic or OpenAI API.', 'backend: gateway');
    }
    if (!ADDRESSABLE.includes(backend) && (address?.headers.length ?? 0) > 0) {
        inputs.fault('custom-headers', 'They are for a gateway.', 'leave custom-headers out');
    }
    const [place] = placesGiven(inputs);
    if (place !== undefined && !isAzure(backend)) {
        const meant = place.startsWith('foundry') ? 'foundry' : 'azure-openai';
        inputs.fault('backend', `${place} names a resource of Azure, but the key would go to ${backend}.`, `backend: ${meant}`);
    }
    checkVendor(inputs, backend, source, address);
}
const ADDRESSABLE = ['anthropic', 'openai', 'gateway'];
function checkVendor(inputs, backend, source, address) {
    if (source.from !== 'api-key' || backend === 'gateway' || address?.url !== undefined)
        return;
    const vendor = vendorOf((inputs.text('api-key') ?? '').trim());
    if (vendor === undefined || vendor === backend)
        return;
    inputs.fault('backend', `This is a key of ${vendor}, but it would go to ${backend}.`, `backend: ${vendor}`);
}
function static_key_makePlan(order, backend) {
    const { source, address, place } = order;
    const helper = source.from === 'api-key-helper';
    const ttl = helper ? source.ttlSeconds : undefined;
    return {
        cloud: 'static-key',
        backend,
        says: [
            { title: 'Credential', value: helper ? `a key printed by ${source.words[0]}` : `a stored key (${source.from})` },
            {
                title: 'Credential life',
                value: ttl === undefined ? 'no end known' : `${(0,core_inputs/* formatDuration */.a3)(ttl)}, then the program runs again`,
            },
            ...(address.url === undefined ? [] : [{ title: 'Gateway', value: address.url }]),
            ...(place ? [{ title: 'Model endpoint', value: place.endpoint.url }] : []),
            ...(address.headers.length > 0
                ? [{ title: 'Further headers', value: address.headers.map(({ name }) => name).join(', ') }]
                : []),
        ],
        lifeSeconds: ttl ?? NO_END_SECONDS,
        parts: ['Key'],
        findings: [keyFinding(source.from, backend)],
        warm: () => { },
        exchange: (_identity, host) => obtain(order, host),
        access: (credential, renewing) => static_key_accessOf(credential, order, backend, renewing),
        ...(helper ? { delivery: 'token-command', serve: ({ parts }) => plainToken(parts.Key) } : {}),
        renews: helper ? 'always' : 'never',
    };
}
async function obtain({ source, address }, host) {
    (0,gateway_address/* hideHeaders */.JO)(address.headers, host);
    const helper = source.from === 'api-key-helper';
    const key = helper ? new secret/* Secret */.z('key of api-key-helper', await runHelper(source.words, host)) : source.value;
    host.hide(key);
    return {
        cloud: 'static-key',
        kind: helper ? 'helper key' : source.from === 'api-key' ? 'api key' : 'subscription token',
        expiresAt: helper && source.ttlSeconds !== undefined ? host.now() + source.ttlSeconds * 1000 : undefined,
        parts: { Key: key },
        confirmed: [],
    };
}
function static_key_accessOf(credential, order, backend, source) {
    const value = credential.parts.Key;
    if (!value)
        throw new Error('not a stored key');
    const { address, place } = order;
    const scheme = schemeOf(order);
    const lines = address.headers.map(({ line }) => line);
    return {
        backend,
        env: {
            ...(source ? {} : { [keyVariable(backend, scheme)]: value }),
            ...(place ? placeVariables(backend, place) : addressVariables(backend, address.url, lines)),
        },
        ...(place?.endpoint.resource === undefined
            ? { endpoint: place?.endpoint.url ?? endpointOf(backend, address.url) }
            : { resource: place.endpoint.resource }),
        token: source || scheme === 'oauth' ? undefined : { value, scheme },
        headers: lines.length > 0 ? lines : undefined,
        source,
        expiresAt: credential.expiresAt,
    };
}
function schemeOf({ source, address }) {
    if (source.from === 'claude-code-oauth-token')
        return 'oauth';
    return address.url === undefined ? 'api-key' : 'bearer';
}
function keyVariable(backend, scheme) {
    const own = KEY_VARIABLES[backend];
    if (own !== undefined)
        return own;
    if (scheme === 'oauth')
        return 'CLAUDE_CODE_OAUTH_TOKEN';
    return scheme === 'bearer' ? 'ANTHROPIC_AUTH_TOKEN' : 'ANTHROPIC_API_KEY';
}
function addressVariables(backend, url, lines) {
    if (!ADDRESSABLE.includes(backend))
        return {};
    if (backend === 'openai')
        return url === undefined ? {} : { OPENAI_BASE_URL: `${url}/v1` };
    return {
        ...(url === undefined ? {} : { ANTHROPIC_BASE_URL: url }),
        ...(lines.length > 0 ? { ANTHROPIC_CUSTOM_HEADERS: (0,gateway_address/* joinHeaders */.Jw)(lines) } : {}),
    };
}
function placeVariables(backend, place) {
    return backend === 'foundry' ? foundryPlace(place) : openaiPlace(place);
}
function endpointOf(backend, url) {
    return url !== undefined && backend === 'openai' ? `${url}/v1` : url;
}
const ANTHROPIC_RULE = 'with:\n  anthropic-federation-rule-id: fdrl_…\n  anthropic-organization-id: …\n  anthropic-service-account-id: svac_…';
const KEYLESS = {
    openai: 'with:\n  openai-identity-provider-id: …\n  openai-service-account-id: …',
    gemini: 'with:\n  workload-identity-provider: projects/…   # Gemini on Vertex AI, with backend: vertex',
    foundry: 'with:\n  client-id: …\n  tenant-id: …\n  foundry-resource: …   # and no api-key',
    'azure-openai': 'with:\n  client-id: …\n  tenant-id: …\n  azure-openai-resource: …   # and no api-key',
    gateway: 'with:\n  base-url: …\n  audience: …   # a gateway that takes the job’s identity',
};
function wayOut(from, backend) {
    const known = KEYLESS[backend];
    if (known !== undefined)
        return known;
    if (backend !== 'anthropic') {
        return `${backend} knows no identities of jobs: keep the key where few jobs can read it and change it often, or use a model behind AWS, Google Cloud, Azure, Anthropic or OpenAI by the job’s identity`;
    }
    if (from === 'claude-code-oauth-token')
        return ANTHROPIC_RULE;
    const otherwise = from === 'api-key'
        ? 'OpenAI, Google Cloud, AWS, Azure by the job’s identity'
        : 'a gateway that takes the job’s identity: base-url and audience';
    return `with:\n  anthropic-federation-rule-id: fdrl_…   # or ${otherwise}`;
}
function keyFinding(from, backend) {
    return {
        id: 'static-key',
        layer: 'cloud',
        verdict: 'exceeded',
        severity: 'medium',
        title: `This run is not keyless: ${from} gives it a key that lives on after it.`,
        detail: 'Whoever reads the key once can use it until somebody takes it back. The agent holds it.',
        fix: wayOut(from, backend),
    };
}

;// CONCATENATED MODULE: ./lib/clouds/index.js








const CLOUDS = [aws, gcp, azure, anthropic, openai, gateway, copilot, staticKey];


/***/ }),

/***/ 7378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ BACKENDS),
/* harmony export */   e: () => (/* binding */ KEY_VENDORS)
/* harmony export */ });
const KEY_VENDORS = [
    'mistral',
    'groq',
    'cerebras',
    'xai',
    'openrouter',
    'vercel-ai-gateway',
    'zai',
    'opencode-zen',
    'minimax',
    'minimax-cn',
];
const BACKENDS = [
    'anthropic',
    'bedrock',
    'bedrock-mantle',
    'vertex',
    'foundry',
    'openai',
    'azure-openai',
    'gemini',
    'copilot',
    'gateway',
    'codemie',
    ...KEY_VENDORS,
];


/***/ }),

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reaches),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'];
function reaches(severity, threshold) {
    return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
}


/***/ }),

/***/ 3829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ safeClaims)
/* harmony export */ });
/* unused harmony export SAFE_CLAIMS */
const SAFE_CLAIMS = ['iss', 'sub', 'aud', 'repository', 'ref', 'environment', 'event_name'];
function safeClaims(claims) {
    const shown = {};
    for (const name of SAFE_CLAIMS) {
        const value = claims[name];
        if (value !== undefined)
            shown[name] = Array.isArray(value) ? value.join(', ') : String(value);
    }
    return shown;
}


/***/ }),

/***/ 662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ Inputs),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony export parseDuration */
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8563);

const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
function parseDuration(text) {
    const match = DURATION.exec(text.trim());
    if (!match || text.trim() === '')
        return undefined;
    const [, h, m, s] = match;
    return Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0);
}
function formatDuration(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    const h = Math.floor(whole / 3600);
    const m = Math.floor((whole % 3600) / 60);
    const s = whole % 60;
    return `${h ? `${h}h` : ''}${m ? `${m}m` : ''}${s || whole === 0 ? `${s}s` : ''}`;
}
class Inputs {
    #raw;
    #supplied = new Map();
    #specs;
    #faults = [];
    constructor(specs, raw) {
        this.#specs = new Map(specs.map((spec) => [spec.name, spec]));
        this.#raw = raw;
    }
    get faults() {
        return this.#faults;
    }
    fault(input, what, write) {
        if (!this.#faults.some((known) => known.input === input && known.what === what)) {
            this.#faults.push({ input, what, write });
        }
    }
    given(name) {
        return this.#get(name) !== undefined;
    }
    from(name) {
        return this.#get(name)?.from;
    }
    text(name) {
        const spec = this.#spec(name);
        const value = this.#get(name)?.value ?? spec.default;
        if (value !== undefined && spec.choices && !spec.choices.includes(value)) {
            this.fault(name, `"${value}" is not a value of ${name}.`, `${name}: ${spec.choices.join(' | ')}`);
            return spec.default;
        }
        return value;
    }
    flag(name) {
        const value = this.text(name)?.trim().toLowerCase();
        if (value === undefined || value === '')
            return false;
        if (value === 'true')
            return true;
        if (value === 'false')
            return false;
        this.fault(name, `"${value}" is not true or false.`, `${name}: true`);
        return false;
    }
    list(name) {
        return (this.text(name) ?? '')
            .split(/[,\n]/)
            .map((item) => item.trim())
            .filter((item) => item !== '');
    }
    seconds(name) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const seconds = parseDuration(value);
        if (seconds === undefined || seconds === 0) {
            const write = /^\d+$/.test(value.trim()) ? `${name}: ${value.trim()}m` : `${name}: 10m`;
            this.fault(name, `"${value}" is not a duration such as 90s, 10m or 1h30m.`, write);
            return undefined;
        }
        return seconds;
    }
    number(name) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        if (!/^\d+(\.\d+)?$/.test(value.trim())) {
            this.fault(name, `"${value}" is not a number.`, `${name}: ${this.#spec(name).example ?? '10'}`);
            return undefined;
        }
        return Number(value);
    }
    secret(name) {
        const value = this.text(name);
        return value === undefined ? undefined : new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(name, value);
    }
    supply(name, raw) {
        this.#supplied.set(this.#spec(name).name, raw);
    }
    #get(name) {
        return this.#supplied.get(name) ?? this.#raw.get(name);
    }
    #spec(name) {
        const spec = this.#specs.get(name);
        if (!spec)
            throw new Error(`input ${name} is read but not declared`);
        return spec;
    }
}


/***/ }),

/***/ 9185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j3: () => (/* binding */ allInputs),
  Ui: () => (/* binding */ readActionInputs),
  Ww: () => (/* binding */ readShellInputs)
});

// EXTERNAL MODULE: ./lib/agents/index.js + 62 modules
var agents = __webpack_require__(554);
// EXTERNAL MODULE: ./lib/clouds/index.js + 33 modules
var clouds = __webpack_require__(2670);
;// CONCATENATED MODULE: ./lib/core/launch.js
const PERMISSIONS = ['read-only', 'edit', 'full'];

;// CONCATENATED MODULE: ./lib/core/agent-inputs.js

const REPO_CONFIGS = ['base', 'head', 'none'];
const AGENT_INPUTS = [
    {
        name: 'agent-permissions',
        type: 'text',
        group: 'Safety',
        about: 'What the agent may do: read-only (no shell, no web, no MCP), edit (files of the workspace too), full (all its CLI can). Without it the agent reads, and does what `allowed-tools` names.',
        choices: PERMISSIONS,
        example: 'edit',
        alias: ['agent_permissions'],
    },
    {
        name: 'allowed-tools',
        type: 'list',
        group: 'Safety',
        about: 'Tools the agent may use beyond reading, as its own CLI names them (Claude Code: `Edit`, `Write`, `Bash(npm test)`, `WebFetch`). Without it and `agent-permissions` Claude Code can only read files and run commands it knows to be read-only, such as git log, git show and git diff.',
        example: 'Edit, Write, Bash(npm test)',
        alias: ['allowed_tools', 'allowedTools'],
    },
    {
        name: 'denied-tools',
        type: 'list',
        group: 'Safety',
        about: 'Tools the agent may not use, whatever else allows them.',
        example: 'Bash(git push *), WebFetch',
        alias: ['denied_tools', 'disallowed-tools', 'disallowedTools'],
    },
    {
        name: 'repo-config',
        type: 'text',
        group: 'Safety',
        about: "Which state of the repository the agents' own files are taken from (AGENTS.md, CLAUDE.md, .mcp.json, .claude, .codex …): base (the branch a change is for), head (as checked out), none (set aside). Default: head for a push, schedule or dispatch on a protected ref, base for all else. Settings, hooks and servers of the repository are never loaded.",
        choices: REPO_CONFIGS,
        example: 'base',
        alias: ['repo_config'],
    },
    {
        name: 'max-turns',
        type: 'number',
        group: 'Limits',
        about: 'Most turns the agent may take; reaching it ends the run with outcome over-budget.',
        example: '30',
        alias: ['max_turns'],
    },
    {
        name: 'max-cost-usd',
        type: 'number',
        group: 'Limits',
        about: 'Most the run may cost, US dollars; reaching it ends the run with outcome over-budget.',
        example: '2.50',
        alias: ['max_cost_usd', 'max-budget-usd'],
    },
    {
        name: 'agent-args',
        type: 'text',
        group: 'Agent',
        about: 'Further arguments for the agent, split as a shell would; those that would undo a protection are refused.',
        example: '--effort high',
        alias: ['claude_args'],
    },
    {
        name: 'system-prompt',
        type: 'text',
        group: 'Agent',
        about: "Text added to the end of the agent's own system prompt (or put before the task, where the agent has none).",
        example: 'Answer in German. Cite file and line.',
        alias: ['append-system-prompt'],
    },
    {
        name: 'mcp-config',
        type: 'text',
        group: 'Agent',
        about: 'MCP servers the agent may use: JSON, or the path of a file with it, as `{"mcpServers": {"name": {"url": …}}}`. With `"audience"` a server gets an identity token minted for it alone.',
        example: '{"mcpServers":{"docs":{"type":"http","url":"https://mcp.example.com/mcp"}}}',
        alias: ['mcp_config'],
    },
    {
        name: 'json-schema',
        type: 'text',
        group: 'Results',
        about: 'JSON schema the answer must fill; it is then in the output `structured-output`.',
        example: '{"type":"object","properties":{"risk":{"type":"string"}},"required":["risk"]}',
        alias: ['json_schema'],
    },
    {
        name: 'keep-session',
        type: 'flag',
        group: 'Results',
        about: "Keeps the agent's session in the results folder, secrets taken out, so that a later step can `resume` it.",
        default: 'false',
        alias: ['keep_session'],
    },
    {
        name: 'resume',
        type: 'text',
        group: 'Task',
        about: 'Folder of a session that an earlier step kept (its output `session`): the agent goes on from there.',
        example: '${{ steps.first.outputs.session }}',
    },
];

// EXTERNAL MODULE: ./lib/core/inputs.js
var core_inputs = __webpack_require__(662);
// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
;// CONCATENATED MODULE: ./lib/core/shared-inputs.js

const PRIVILEGE_MODES = ['strict', 'enforce', 'warn', 'off'];
const AMBIENT_SOURCES = [
    'auto',
    'ec2',
    'ecs',
    'irsa',
    'profile',
    'gce',
    'adc-file',
    'managed-identity',
    'workload-identity',
    'azure-cli',
];
const SHARED_INPUTS = [
    {
        name: 'model',
        type: 'text',
        group: 'Agent',
        about: 'Model id, inference profile id or ARN the agent shall use; each agent has a dated default.',
        example: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
    },
    {
        name: 'allowed-models',
        type: 'list',
        group: 'Safety',
        about: 'Further models the credential may call besides `model`, and the models behind an application inference profile.',
        example: 'us.anthropic.claude-haiku-4-5-20251001-v1:0',
        alias: ['allowed_models'],
    },
    {
        name: 'identity',
        type: 'text',
        group: 'Identity',
        about: "Who this job says it is: `ci` the CI system's own token (the default), `jwt` a supplied JWT (also without this line, as soon as a `jwt-` input is given), `ambient` the role of a self-hosted machine.",
        choices: ['ci', 'jwt', 'ambient'],
    },
    {
        name: 'ambient-source',
        type: 'text',
        group: 'Identity',
        about: 'With `identity: ambient`, where the identity comes from; `auto` takes the one source that the environment of the step names, and never guesses.',
        default: 'auto',
        choices: AMBIENT_SOURCES,
        example: 'ec2',
        alias: ['ambient_source'],
    },
    {
        name: 'audience',
        type: 'text',
        group: 'Identity',
        about: 'Audience of the identity token. Each cloud has its default (AWS: sts.amazonaws.com, in China sts.amazonaws.com.cn); a gateway needs its own named.',
        example: 'sts.amazonaws.com',
    },
    {
        name: 'aws-region',
        type: 'text',
        group: 'AWS',
        about: 'Region of the model endpoint and of the STS endpoint; it also decides the partition.',
        example: 'us-east-1',
        alias: ['aws_region'],
    },
    {
        name: 'timeout',
        type: 'duration',
        group: 'Limits',
        about: 'Longest time the agent may run, such as 90s, 10m or 1h30m.',
        default: '30m',
        example: '10m',
    },
    {
        name: 'least-privilege',
        type: 'text',
        group: 'Safety',
        about: 'What findings do: strict also stops on what could not be judged, enforce stops at the threshold, warn only tells, off skips the checks.',
        default: 'enforce',
        choices: PRIVILEGE_MODES,
        alias: ['least_privilege'],
    },
    {
        name: 'least-privilege-threshold',
        type: 'text',
        group: 'Safety',
        about: 'Severity from which a finding stops the run.',
        default: 'high',
        choices: finding/* SEVERITIES */.o,
        alias: ['least_privilege_threshold'],
    },
    {
        name: 'dry-run',
        type: 'flag',
        group: 'Safety',
        about: 'Prints the whole plan and touches nothing.',
        default: 'false',
        alias: ['dry_run'],
    },
];

// EXTERNAL MODULE: ./lib/identity/index.js + 14 modules
var identity = __webpack_require__(2763);
// EXTERNAL MODULE: ./lib/kit/nearest.js
var nearest = __webpack_require__(2334);
// EXTERNAL MODULE: ./lib/flow/read-secrets.js
var read_secrets = __webpack_require__(2926);
// EXTERNAL MODULE: ./lib/core/credential.js
var credential = __webpack_require__(7378);
;// CONCATENATED MODULE: ./lib/flow/run-inputs.js


const RUN_INPUTS = [
    {
        name: 'task',
        type: 'text',
        group: 'Task',
        about: 'What the agent shall do. Without `task` and `task-file` the action only authenticates.',
        example: 'Explain what changed in the last commit and list risks.',
    },
    {
        name: 'task-file',
        type: 'text',
        group: 'Task',
        about: 'A file that holds the task (UTF-8, at most 10 MB); `-` reads standard input in a shell.',
        example: '.github/review-task.md',
        alias: ['prompt-file'],
    },
    {
        name: 'working-directory',
        type: 'text',
        group: 'Task',
        about: 'Folder the agent works in, relative to the workspace.',
        default: '.',
    },
    {
        name: 'agent',
        type: 'text',
        group: 'Agent',
        about: `Which coding agent runs the task: ${agents/* agents */.X.map(({ id }) => id).join(', ')}.`,
        default: 'claude-code',
    },
    {
        name: 'agent-version',
        type: 'text',
        group: 'Agent',
        about: 'An exact version, `latest`, or `pinned`: the version whose checksum ships with this release.',
        default: 'pinned',
        example: '2.1.329',
    },
    {
        name: 'agent-env',
        type: 'list',
        group: 'Agent',
        about: 'Variables for the agent beyond the built-in allow-list: NAME (passed on) or NAME=value, comma or line separated.',
        example: 'JAVA_HOME, LOG_LEVEL=debug',
    },
    {
        name: 'backend',
        type: 'text',
        group: 'Agent',
        about: 'Where the model is served, when cloud and agent have more than one in common.',
        choices: credential/* BACKENDS */.A,
    },
    {
        name: 'trust-subject',
        type: 'text',
        group: 'Identity',
        about: 'The subject your trust admits (`*` and `?` as in AWS StringLike). It is compared with the token before any exchange, and a difference is named.',
        example: 'repo:my-org/my-repo:environment:agent',
    },
    {
        name: 'output-dir',
        type: 'text',
        group: 'Results',
        about: 'Folder for report.json, transcript.jsonl and summary.md. Default: a new folder under RUNNER_TEMP or the temporary folder.',
    },
    {
        name: 'env-file',
        type: 'text',
        group: 'Results',
        about: 'Where `auth` writes the credential variables off GitHub: a new file outside the workspace, mode 0600.',
        shellOnly: true,
        alias: ['credentials-file'],
        example: '/run/user/1000/agent.env',
    },
];

;// CONCATENATED MODULE: ./lib/flow/read-inputs.js









function allInputs() {
    const seen = new Map();
    const declared = [
        RUN_INPUTS,
        AGENT_INPUTS,
        ...agents/* agents */.X.map((a) => a.inputs),
        SHARED_INPUTS,
        ...identity/* IDENTITY_SOURCES */.c.map((s) => s.inputs),
        ...clouds/* CLOUDS */.J.map((c) => c.inputs),
    ];
    for (const spec of declared.flat()) {
        const known = seen.get(spec.name);
        if (known && known !== spec)
            throw new Error(`input ${spec.name} is declared twice, differently`);
        seen.set(spec.name, spec);
    }
    return [...seen.values()];
}
function spellings(spec) {
    const names = [spec.name, ...(spec.alias ?? [])];
    return [...new Set(names.flatMap((name) => [name, name.replaceAll('-', '_')]))];
}
function unknown(inputs, name, specs, dashes) {
    const near = (0,nearest/* nearest */.p)(name, specs.map((spec) => spec.name));
    inputs.fault(`${dashes}${name}`, `There is no input "${name}".`, near
        ? `${dashes}${near}${dashes ? ' …' : ': …'}`
        : dashes
            ? 'keyless-agent help run'
            : 'docs/inputs.md lists them all');
}
function readActionInputs(platform, env) {
    const specs = allInputs().filter((spec) => !spec.shellOnly);
    const raw = new Map();
    const inputs = new core_inputs/* Inputs */.G0(specs, raw);
    const known = new Set();
    for (const spec of specs) {
        for (const name of spellings(spec)) {
            known.add(`INPUT_${name.toUpperCase()}`);
            const value = platform.input(env, name);
            if (value === undefined || value === spec.default)
                continue;
            if ((raw.get(spec.name)?.value ?? value) !== value)
                inputs.fault(spec.name, 'It is given in two spellings with two values.', `${spec.name}: …   (once)`);
            else
                raw.set(spec.name, { value, from: 'input' });
        }
    }
    for (const name of Object.keys(env)) {
        if (name.startsWith('INPUT_') && env[name] !== '' && !known.has(name.toUpperCase())) {
            unknown(inputs, name.slice('INPUT_'.length).toLowerCase(), specs, '');
        }
    }
    return inputs;
}
function shortened(word, at) {
    return /^--?[A-Za-z][\w-]{0,20}$/.test(word) ? word : `word ${at + 1}`;
}
function writeInstead({ name, type, example, default: usual }) {
    if (type === 'secret')
        return `--${name}-file PATH   (or --${name}-env VARIABLE, where it is not empty)`;
    const value = example ?? usual ?? '…';
    const joint = value.startsWith('-') ? '=' : ' ';
    return `--${name}${joint}${/\s/.test(value) ? `"${value}"` : value}`;
}
function readShellInputs(argv, extra) {
    const declared = allInputs();
    const specs = [...declared, ...(0,read_secrets/* secretForms */.e)(declared)];
    const bySpelling = new Map(specs.flatMap((spec) => spellings(spec).map((name) => [name, spec])));
    const raw = new Map();
    const given = new Set();
    const inputs = new core_inputs/* Inputs */.G0(specs, raw);
    const cut = argv.indexOf('--');
    const words = cut < 0 ? argv : argv.slice(0, cut);
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        const match = /^--([A-Za-z][\w-]*)(?:=([\s\S]*))?$/.exec(word);
        if (!match) {
            inputs.fault(shortened(word, i), 'A word without a flag in front of it is not understood.', '--task "…"');
            continue;
        }
        const name = match[1];
        if (extra.includes(name)) {
            given.add(name);
            continue;
        }
        const spec = bySpelling.get(name);
        if (!spec) {
            unknown(inputs, name, specs, '--');
            if (match[2] === undefined && words[i + 1] !== undefined && !words[i + 1].startsWith('--'))
                i++;
            continue;
        }
        let value = match[2];
        if (value === undefined) {
            const next = words[i + 1];
            if (spec.type === 'flag' && (next === undefined || !/^(true|false)$/i.test(next)))
                value = 'true';
            else if (next === undefined || (next.startsWith('--') && next.length > 2)) {
                inputs.fault(`--${spec.name}`, `--${spec.name} has no value.`, writeInstead(spec));
                continue;
            }
            else {
                value = next;
                i++;
            }
        }
        if (raw.has(spec.name))
            inputs.fault(`--${spec.name}`, `--${spec.name} is given twice.`, `--${spec.name} once`);
        if (value.trim() !== '')
            raw.set(spec.name, { value, from: 'flag' });
        else
            inputs.fault(`--${spec.name}`, `--${spec.name} is empty.`, writeInstead(spec));
    }
    return { inputs, rest: cut < 0 ? [] : argv.slice(cut + 1), extra: given };
}


/***/ }),

/***/ 2926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ takeSecrets),
/* harmony export */   e: () => (/* binding */ secretForms)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8563);
/* harmony import */ var _kit_shown_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2921);



const MOST_BYTES = 64 * 1024;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
function secretForms(specs) {
    const taken = new Set(specs.map(({ name }) => name));
    return specs
        .filter(({ type }) => type === 'secret')
        .flatMap((spec) => [formOf(spec, 'file'), formOf(spec, 'env')])
        .filter(({ name }) => !taken.has(name));
}
function formOf({ name, group, alias = [] }, form) {
    return {
        name: `${name}-${form}`,
        type: 'text',
        group,
        about: form === 'file' ? `File that holds the value of ${name}.` : `Name of the variable that holds ${name}.`,
        example: form === 'file' ? `/run/secrets/${name}` : name.toUpperCase().replaceAll('-', '_'),
        alias: alias.map((other) => `${other}-${form}`),
        shellOnly: true,
    };
}
function takeSecrets(inputs, specs, host) {
    const forms = new Set(secretForms(specs).map(({ name }) => name));
    for (const { name } of specs.filter(({ type }) => type === 'secret')) {
        for (const form of ['file', 'env']) {
            if (forms.has(`${name}-${form}`) && inputs.given(`${name}-${form}`))
                takeOne(name, form, inputs, host);
        }
        const value = inputs.text(name);
        if (value !== undefined && value !== '')
            host.hide(new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(name, value));
        if (inputs.from(name) === 'flag')
            host.voice.annotate('warning', typedInFull(name));
    }
}
function typedInFull(name) {
    return `--${name} stands on the command line, which every process of this machine can read. Safer: --${name}-file PATH or --${name}-env VARIABLE.`;
}
function takeOne(name, form, inputs, host) {
    const input = `${name}-${form}`;
    if (inputs.given(name)) {
        inputs.fault(`--${input}`, `--${name} is given in more than one way.`, `--${input} alone`);
        return;
    }
    const where = inputs.text(input) ?? '';
    const value = form === 'file' ? fromFile(where, input, inputs, host) : fromVariable(where, input, inputs, host);
    if (value !== undefined)
        inputs.supply(name, { value, from: form === 'file' ? 'file' : 'environment' });
}
function fromFile(path, input, inputs, host) {
    try {
        const text = host.files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, path), MOST_BYTES).replace(/\r?\n$/, '');
        if (text !== '')
            return text;
        inputs.fault(`--${input}`, `${(0,_kit_shown_path_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .p)(path)} is empty.`, `--${input} PATH   (a file that holds the value)`);
    }
    catch (error) {
        const { code } = error;
        const why = code === 'ENOENT' ? 'does not exist' : code === 'EFBIG' ? 'is larger than 64 KiB' : 'cannot be read';
        inputs.fault(`--${input}`, `${(0,_kit_shown_path_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .p)(path)} ${why}.`, `--${input} PATH   (a file that holds the value)`);
    }
    return undefined;
}
function fromVariable(variable, input, inputs, host) {
    const write = `--${input} ${input.replace(/-env$/, '').toUpperCase().replaceAll('-', '_')}   (the name, not the value)`;
    if (!VARIABLE.test(variable)) {
        inputs.fault(`--${input}`, 'It is not the name of an environment variable.', write);
        return undefined;
    }
    const value = host.env[variable];
    if (value)
        return value;
    inputs.fault(`--${input}`, `The variable that it names is ${value === '' ? 'empty' : 'not set'}.`, write);
    return undefined;
}


/***/ }),

/***/ 2763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ IDENTITY_SOURCES)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/identity/ambient.js

const ambient = {
    id: 'ambient',
    inputs: [],
    plan(inputs) {
        const source = inputs.text('ambient-source') ?? 'auto';
        if (inputs.text('identity') !== 'ambient') {
            if (inputs.given('ambient-source')) {
                const what = 'ambient-source is read with identity: ambient only.';
                inputs.fault('ambient-source', what, `identity: ambient\nambient-source: ${source}`);
            }
            return undefined;
        }
        return {
            id: 'ambient',
            says: `identity of this machine (${source})`,
            renews: true,
            get: async (audience) => {
                throw new errors/* KeylessError */.FM('identity-unavailable', 'An ambient identity is no token that this target takes.', {
                    likely: `The target wants an identity token for ${audience}; a machine's role is for AWS, Google Cloud or Azure.`,
                    fix: "identity: ci   # the CI system's own token\nor a token from a file:\nidentity: jwt\njwt-token-file: /var/run/secrets/tokens/agent",
                });
            },
        };
    },
};

// EXTERNAL MODULE: ./lib/core/identity.js
var identity = __webpack_require__(3829);
// EXTERNAL MODULE: ./lib/core/secret.js
var secret = __webpack_require__(8563);
// EXTERNAL MODULE: ./lib/kit/jwt.js
var jwt = __webpack_require__(1941);
;// CONCATENATED MODULE: ./lib/identity/ci-token.js




const ciToken = {
    id: 'ci-token',
    inputs: [],
    plan(_inputs, offer) {
        return {
            id: 'ci-token',
            renews: offer.canMint,
            lifeSeconds: offer.lifeSeconds,
            says: offer.platform === 'github' ? 'identity token of the GitHub job' : 'identity token of this job',
            get: async (audience, host) => receive(await offer.idToken(audience), audience, offer, host),
        };
    },
};
function receive(token, audience, offer, host) {
    hideWhole(token, host);
    const { claims } = (0,jwt/* decodeJwt */.i)(token.reveal());
    checkClaims(claims, audience, host.now());
    return {
        token,
        claims,
        trust: offer.platform === 'github' ? 'ci-endpoint' : 'unverified',
        says: `${claims.sub} for ${audience}`,
    };
}
function hideWhole(token, host) {
    host.hide(token);
    for (const part of token.reveal().split('.').slice(0, 3)) {
        if (part !== '')
            host.hide(new secret/* Secret */.z(`${token.label} part`, part));
    }
}
function checkClaims(claims, audience, now) {
    const missing = ['iss', 'sub', 'aud', 'exp'].filter((name) => claims[name] === undefined);
    if (missing.length > 0) {
        throw refused(claims, `The identity token has no claim ${missing.join(', ')}.`, 'The issuer is not a CI system.');
    }
    const audiences = [claims.aud].flat();
    if (audiences.length !== 1 || audiences[0] !== audience) {
        throw refused(claims, `The identity token is for another audience than ${audience}.`, 'A proxy or wrapper changed the request.');
    }
    if ((claims.exp ?? 0) * 1000 <= now) {
        throw refused(claims, 'The identity token has expired already.', 'The clock of the runner is ahead, or an old token was handed out.');
    }
}
function refused(claims, what, likely) {
    const fix = 'Run the job again; on a self-hosted runner compare its clock (date -u) with real time.';
    return new errors/* KeylessError */.FM('identity-malformed', what, { likely, fix, facts: (0,identity/* safeClaims */.P)(claims) });
}

// EXTERNAL MODULE: ./lib/core/inputs.js
var inputs = __webpack_require__(662);
;// CONCATENATED MODULE: ./lib/identity/supplied-jwt/refusals.js


const LONGEST_SHOWN = 200;
const ANOTHER_TOKEN = 'Get a token from the issuer, whole and unchanged, and hand it in as it is.';
function malformed(why, likely, fix = ANOTHER_TOKEN) {
    return new errors/* KeylessError */.FM('identity-malformed', `The supplied JWT cannot be used. ${why}`, {
        likely: likely ?? 'The value was cut, wrapped or decorated on its way here, or is no JWT.',
        fix,
    });
}
function untrusted(what, { likely, fix, claims }) {
    return new errors/* KeylessError */.FM('identity-untrusted', what, { likely, fix, facts: shownClaims(claims) });
}
function outOfDate(what, { likely, fix, claims }) {
    return new errors/* KeylessError */.FM('identity-expired', what, { likely, fix, facts: shownClaims(claims) });
}
function noKeys(what, likely, fix) {
    return new errors/* KeylessError */.FM('identity-keys', what, { likely, fix });
}
function noToken(what, likely, fix) {
    return new errors/* KeylessError */.FM('identity-unavailable', what, { likely, fix });
}
function shownClaims(claims) {
    const shown = claims === undefined ? {} : (0,identity/* safeClaims */.P)(claims);
    return Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, shorten(value)]));
}
function shorten(text) {
    return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

;// CONCATENATED MODULE: ./lib/identity/supplied-jwt/check-claims.js


const TOLERANCE_SECONDS = 60;
const LONG_LIFE_SECONDS = 3600;
const WEEK_SECONDS = 7 * 86_400;
const NEEDED = ['iss', 'sub', 'exp', 'iat'];
const CLOCK = 'Compare the clock of this machine (date -u) with real time, and the one of the issuer.';
const FRESH = 'Get a fresh token from the issuer and run the job again.';
function check_claims_checkClaims(claims, audience, policy, now) {
    checkPresence(claims, audience);
    checkTimes(claims, Math.floor(now / 1000));
    checkLifetime(claims, policy.longestSeconds);
    if (policy.issuer !== undefined && claims.iss !== policy.issuer)
        throw wrongIssuer(claims, policy.issuer);
    if (audience !== undefined)
        checkAudience(claims, audience);
    checkRequired(claims, policy.required);
}
function secondsLeft(claims, now) {
    return claims.exp === undefined ? undefined : Math.max(0, Math.floor(claims.exp - now / 1000));
}
function checkPresence(claims, audience) {
    const needed = audience === undefined ? NEEDED : [...NEEDED, 'aud'];
    const missing = needed.filter((name) => !Object.hasOwn(claims, name));
    if (missing.length === 0)
        return;
    throw untrusted(`The supplied JWT has no claim ${missing.join(', ')}.`, {
        likely: 'The issuer leaves it out, or it is not meant as an identity.',
        fix: `Let the issuer add ${missing.join(', ')}.`,
        claims,
    });
}
function checkTimes(claims, now) {
    const { exp = 0, iat = 0, nbf = 0 } = claims;
    if (exp <= now - TOLERANCE_SECONDS) {
        const ago = (0,inputs/* formatDuration */.a3)(now - exp);
        throw outOfDate(`The supplied JWT expired ${ago} ago.`, { likely: 'It was kept too long.', fix: FRESH, claims });
    }
    if (nbf > now + TOLERANCE_SECONDS) {
        const what = `The supplied JWT is valid only in ${(0,inputs/* formatDuration */.a3)(nbf - now)} (nbf).`;
        throw outOfDate(what, { likely: 'The clock here is behind, or it was made for later.', fix: CLOCK, claims });
    }
    if (iat > now + TOLERANCE_SECONDS) {
        const what = `The supplied JWT was issued ${(0,inputs/* formatDuration */.a3)(iat - now)} in the future (iat).`;
        throw outOfDate(what, {
            likely: 'The clock here is behind, or the one of the issuer is ahead.',
            fix: CLOCK,
            claims,
        });
    }
    if (exp <= iat || exp <= nbf) {
        const likely = 'The issuer is set up wrongly, or it is no real token.';
        throw untrusted('The supplied JWT ends before it begins (exp).', { likely, fix: FRESH, claims });
    }
}
function checkLifetime(claims, longest) {
    const life = lifeOf(claims);
    if (life <= longest)
        return;
    throw untrusted(`The supplied JWT is valid for ${days(life)}; at most ${days(longest)} is accepted.`, {
        likely: 'Whoever reads such a token can use it for as long.',
        fix: `A token with a shorter life, or, if it cannot be had:\njwt-max-lifetime: ${Math.ceil(life / 3600)}h`,
        claims,
    });
}
function lifeOf({ exp = 0, iat = 0 }) {
    return exp - iat;
}
function wrongIssuer(claims, issuer) {
    const slash = claims.iss?.replace(/\/$/, '') === issuer.replace(/\/$/, '');
    return untrusted('The supplied JWT is from another issuer than jwt-issuer.', {
        likely: slash ? 'They differ in the slash at the end, which counts.' : 'It is a token of another system or realm.',
        fix: `A token whose iss is ${issuer}, or the issuer you mean as jwt-issuer.`,
        claims,
    });
}
function checkAudience(claims, audience) {
    const audiences = [claims.aud ?? []].flat();
    if (audiences.length === 1 && audiences[0] === audience)
        return;
    const others = audiences.includes(audience);
    throw untrusted(`The supplied JWT is ${others ? 'for others besides' : 'for another audience than'} ${audience}.`, {
        likely: others
            ? 'Every one of them could use it in its own name.'
            : 'It was made for another service, or jwt-audience does not name what is meant.',
        fix: `A token whose aud is ${audience} alone, or the audience you mean as jwt-audience.`,
        claims,
    });
}
function checkRequired(claims, required) {
    const wrong = required.filter((one) => !satisfies(claims, one)).map(({ name }) => name);
    if (wrong.length === 0)
        return;
    throw untrusted(`The supplied JWT does not have what is required of ${wrong.join(', ')}.`, {
        likely: 'The claim is absent or has another value than jwt-required-claims says.',
        fix: 'A token of the right kind, or the claim as it really is in jwt-required-claims.',
        claims,
    });
}
function satisfies(claims, { name, value }) {
    if (!Object.hasOwn(claims, name))
        return false;
    const actual = claims[name];
    if (value === undefined)
        return actual !== null && actual !== '';
    const values = Array.isArray(actual) ? actual : [actual];
    return values.some((one) => ['string', 'number', 'boolean'].includes(typeof one) && String(one) === value);
}
function findingsOf({ claims, verified, audience, now }) {
    const findings = [];
    if (!verified) {
        findings.push({
            id: 'jwt-unverified',
            layer: 'identity',
            verdict: 'unknown',
            severity: 'medium',
            title: 'The signature of the supplied JWT was not verified.',
            detail: 'No keys were named, so its claims are what somebody wrote; they can refuse or inform, never allow.',
            fix: `jwt-issuer: ${typeof claims.iss === 'string' && /^https:\/\/[\w./~-]{1,150}$/.test(claims.iss) ? claims.iss : 'https://login.example.com/realms/ci'}`,
        });
    }
    if (audience === undefined) {
        findings.push({
            id: 'jwt-audience-open',
            layer: 'identity',
            verdict: 'unknown',
            severity: 'medium',
            title: 'Nobody said for whom the supplied JWT should be, so its audience was not checked.',
            detail: 'A token meant for another service would be handed on as well.',
            fix: 'jwt-audience: my-gateway',
        });
    }
    const life = lifeOf(claims);
    if (life > LONG_LIFE_SECONDS) {
        findings.push({
            id: 'jwt-long-lived',
            layer: 'identity',
            verdict: 'exceeded',
            severity: 'medium',
            title: `The supplied JWT is valid for ${days(life)} from its issue; an hour is enough for a job.`,
            detail: 'Whoever reads it can use it for as long, after the job too.',
            fix: 'A token made for this job: jwt-token-command, or a shorter life at the issuer.',
        });
    }
    const left = secondsLeft(claims, now) ?? 0;
    if (life > WEEK_SECONDS && left <= WEEK_SECONDS) {
        findings.push({
            id: 'jwt-expires-soon',
            layer: 'identity',
            verdict: 'exceeded',
            severity: 'low',
            title: `The supplied JWT expires in ${days(left)}.`,
            detail: 'Jobs that use it fail from then on.',
            fix: 'Put a fresh token in its place.',
        });
    }
    return findings;
}
function days(seconds) {
    return seconds >= 2 * 86_400 ? `${Math.floor(seconds / 86_400)} days` : (0,inputs/* formatDuration */.a3)(seconds);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/kit/shown-path.js
var shown_path = __webpack_require__(2921);
// EXTERNAL MODULE: ./lib/kit/words.js
var kit_words = __webpack_require__(2281);
;// CONCATENATED MODULE: ./lib/identity/supplied-jwt/inputs.js
const TOKEN_INPUTS = ['jwt-token', 'jwt-token-env', 'jwt-token-file', 'jwt-token-command'];
const TOKEN_VARIABLES = ['KEYLESS_JWT_TOKEN', 'CODEMIE_JWT_TOKEN'];
const ALGORITHMS = [
    'RS256',
    'RS384',
    'RS512',
    'PS256',
    'PS384',
    'PS512',
    'ES256',
    'ES384',
    'ES512',
    'EdDSA',
    'Ed25519',
];
const JWT_INPUTS = [
    {
        name: 'jwt-token',
        type: 'secret',
        group: 'Identity',
        about: 'A JWT to use as the identity; without it KEYLESS_JWT_TOKEN and CODEMIE_JWT_TOKEN are looked at, then the inputs below.',
    },
    {
        name: 'jwt-token-env',
        type: 'text',
        group: 'Identity',
        about: 'Name of the environment variable that holds the JWT; the name, not the value.',
        example: 'MY_CUSTOM_TOKEN',
    },
    {
        name: 'jwt-token-file',
        type: 'text',
        group: 'Identity',
        about: 'File that holds the JWT; it is read again when a fresh one is needed. `-` reads standard input in a shell.',
        example: '/var/run/secrets/tokens/agent',
    },
    {
        name: 'jwt-token-command',
        type: 'text',
        group: 'Identity',
        about: 'Command that prints a JWT, run again when a fresh one is needed; no shell, an environment of PATH, HOME and LANG only, at most 60 seconds.',
        example: '/usr/local/bin/mint-token --audience my-gateway',
    },
    {
        name: 'jwt-issuer',
        type: 'text',
        group: 'Identity',
        about: 'The exact `iss` the JWT must have. Alone it is also where the signing keys are found, by OpenID Connect discovery.',
        example: 'https://login.example.com/realms/ci',
    },
    {
        name: 'jwt-audience',
        type: 'text',
        group: 'Identity',
        about: 'The exact and only `aud` the JWT must have. Default: the audience the cloud expects.',
        example: 'my-gateway',
    },
    {
        name: 'jwt-jwks-uri',
        type: 'text',
        group: 'Identity',
        about: 'Address of the key set (RFC 7517) that the signature is checked with, in place of discovery.',
        example: 'https://login.example.com/realms/ci/protocol/openid-connect/certs',
    },
    {
        name: 'jwt-jwks',
        type: 'text',
        group: 'Identity',
        about: 'The key set itself as JSON, or a file that holds it, so that nothing is fetched.',
        example: 'ci/jwks.json',
    },
    {
        name: 'jwt-algorithms',
        type: 'list',
        group: 'Identity',
        about: `Signature algorithms accepted, out of ${ALGORITHMS.join(', ')}; never none or a shared secret (HS256).`,
        default: 'RS256,ES256',
        example: 'RS256,ES384',
    },
    {
        name: 'jwt-required-claims',
        type: 'list',
        group: 'Identity',
        about: 'Claims the JWT must have: `name`, or `name=value` (for a claim that is a list: one of its values).',
        example: 'team=payments, environment',
    },
    {
        name: 'jwt-max-lifetime',
        type: 'duration',
        group: 'Identity',
        about: 'Longest time from `iat` to `exp` that is accepted.',
        default: '24h',
        example: '1h',
    },
];

// EXTERNAL MODULE: ./lib/kit/strict-json.js
var strict_json = __webpack_require__(7806);
;// CONCATENATED MODULE: ./lib/identity/supplied-jwt/read-jwt.js



const LONGEST_TOKEN = 16 * 1024;
const COMPACT = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+){2}$/;
const KEY_ID = /^[A-Za-z0-9_~+/=:@.-]{1,256}$/;
const TYPES = ['jwt', 'at+jwt'];
const REFUSED = ['jwk', 'jku', 'x5u', 'x5c', 'b64', 'crit', 'zip', 'enc', 'cty'];
const TEXT_CLAIMS = ['iss', 'sub', 'jti'];
const TIME_CLAIMS = ['exp', 'iat', 'nbf'];
function readJwt(text, accepted) {
    if (text.length > LONGEST_TOKEN)
        throw malformed('It is longer than 16 KiB.', 'Something else than a JWT was given.');
    if (!COMPACT.test(text))
        throw malformed(...spelling(text));
    const [head = '', body = '', signature = ''] = text.split('.');
    bytesOf(signature, 'signature');
    const header = objectOf(head, 'header');
    const algorithm = algorithmOf(header.alg, accepted);
    checkHeader(header);
    const keyId = keyIdOf(header.kid);
    const claims = objectOf(body, 'payload');
    checkTypes(claims);
    return { algorithm, keyId, claims };
}
function spelling(text) {
    if (text === '')
        return ['It is empty.', 'The secret or variable has no value here (a fork gets no secrets).'];
    if (/^bearer\s/i.test(text))
        return ['It begins with the word Bearer.', 'A whole header was given.', 'The token alone.'];
    if (/^["'].*["']$/s.test(text))
        return ['There are quotes around it.', 'They were stored with the value.'];
    if (/\s/.test(text)) {
        const fix = `Store it without: printf '%s' "$TOKEN" rather than echo.`;
        return ['There is a blank or a line end in it or around it.', undefined, fix];
    }
    const parts = text.split('.');
    if (parts.length === 5)
        return ['It is encrypted (five parts).', 'The issuer encrypts its tokens.', 'A signed token.'];
    if (parts.length !== 3) {
        return [
            `It has ${parts.length === 1 ? 'one part' : `${Math.min(parts.length, 99)} parts`} and not three with dots.`,
        ];
    }
    if (parts[2] === '')
        return ['It is not signed.', 'Its last part is empty.'];
    if (parts.includes(''))
        return ['One of its parts is empty.'];
    return ['It has characters that base64url does not have.'];
}
function bytesOf(part, name) {
    const bytes = Buffer.from(part, 'base64url');
    if (bytes.toString('base64url') !== part)
        throw malformed(`Its ${name} is not canonical base64url.`);
    return bytes;
}
function objectOf(part, name) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(part, name));
        return (0,strict_json/* parseStrictObject */.yt)(text);
    }
    catch (error) {
        const fault = error instanceof strict_json/* StrictJsonError */.U7 ? error.fault : 'syntax';
        if (fault === 'duplicate') {
            throw malformed(`Its ${name} has a name twice.`, 'Two readers could see two different tokens in it.');
        }
        if (fault === 'depth')
            throw malformed(`Its ${name} is nested too deep.`);
        throw malformed(`Its ${name} is not a JSON object.`);
    }
}
function algorithmOf(alg, accepted) {
    if (typeof alg !== 'string')
        throw malformed('Its header names no algorithm.');
    if (alg.toLowerCase() === 'none') {
        throw untrusted('The supplied JWT is not signed (alg none).', {
            likely: 'Anybody can write such a token.',
            fix: `A token signed with ${accepted.join(' or ')}.`,
        });
    }
    if (/^HS\d+$/i.test(alg)) {
        throw untrusted('The supplied JWT is signed with a shared secret (HS).', {
            likely: 'Whoever can check such a token can also make one, so it proves nothing to a third party.',
            fix: `Let the issuer sign with ${accepted.join(' or ')}.`,
        });
    }
    const known = ALGORITHMS.find((name) => name === alg);
    if (known !== undefined && accepted.includes(known))
        return known;
    throw untrusted(`The supplied JWT is signed with ${known ?? 'an algorithm that is not known here'}.`, {
        likely: `Accepted are ${accepted.join(', ')}.`,
        fix: known
            ? `If the issuer uses it on purpose:\njwt-algorithms: ${[...accepted, known].join(',')}`
            : `A token signed with one of ${ALGORITHMS.join(', ')}.`,
    });
}
function checkHeader(header) {
    const found = REFUSED.filter((name) => Object.hasOwn(header, name));
    if (found.length > 0) {
        throw untrusted(`The header of the supplied JWT has ${found.join(', ')}.`, {
            likely: 'A token must not bring its own key, nor change the rules by which it is read.',
            fix: 'A token with alg, kid and typ in its header; the key is taken from the issuer.',
        });
    }
    const { typ } = header;
    const type = typeof typ === 'string' ? typ.toLowerCase().replace(/^application\//, '') : '';
    if (typ !== undefined && !TYPES.includes(type)) {
        throw untrusted('The supplied JWT is marked (typ) as a token for something else.', {
            likely: 'It is a logout, proof or event token. Accepted are JWT, at+jwt, and no mark.',
            fix: 'An ID token or access token of the issuer.',
        });
    }
}
function keyIdOf(kid) {
    if (kid === undefined)
        return undefined;
    if (typeof kid === 'string' && KEY_ID.test(kid) && !kid.includes('..'))
        return kid;
    throw malformed('Its key id (kid) is not 1 to 256 plain characters.', 'A key id is a name, never a path or a query.');
}
function checkTypes(claims) {
    const own = (name) => (Object.hasOwn(claims, name) ? claims[name] : undefined);
    const texts = TEXT_CLAIMS.filter((name) => own(name) !== undefined && typeof own(name) !== 'string');
    const times = TIME_CLAIMS.filter((name) => own(name) !== undefined && !isTime(own(name)));
    const aud = own('aud');
    const audience = aud === undefined || typeof aud === 'string' || (Array.isArray(aud) && aud.every(isText));
    const wrong = [...texts, ...times, ...(audience ? [] : ['aud'])];
    if (wrong.length > 0)
        throw malformed(`Its claim ${wrong.join(', ')} has the wrong type.`);
}
function isTime(value) {
    return typeof value === 'number' && value >= 0 && value < 1e11;
}
function isText(value) {
    return typeof value === 'string';
}

// EXTERNAL MODULE: ./lib/kit/safe-path.js
var safe_path = __webpack_require__(6003);
;// CONCATENATED MODULE: ./lib/identity/supplied-jwt/run-command.js



const LIMITS = { longestMs: 60_000, patienceMs: 10_000, graceMs: 2_000 };
const PASSED = ['PATH', 'HOME', 'LANG'];
const PASSED_WINDOWS = ['Path', 'USERPROFILE', 'SystemRoot', 'SystemDrive', 'ComSpec', 'PATHEXT'];
async function runCommand(words, mostBytes, host, limits = LIMITS) {
    const [file = '', ...args] = words;
    const child = host.spawn({ file, args, env: cleanEnvironment(host), cwd: host.cwd, group: true });
    const ended = await watch(child, mostBytes, limits, host);
    if (host.cancelled.aborted) {
        const code = host.cancelled.reason === 'SIGTERM' ? 'terminated' : 'cancelled';
        throw new errors/* KeylessError */.FM(code, 'The run was cancelled while jwt-token-command ran.');
    }
    if (typeof ended.end === 'string')
        throw refusal(ended.end, limits);
    if (ended.end.code === 0)
        return ended.text;
    throw refusal(ended.end.code === undefined ? 'signal' : `status ${ended.end.code}`, limits);
}
function cleanEnvironment(host) {
    const names = host.platform === 'win32' ? [...PASSED, ...PASSED_WINDOWS] : PASSED;
    const env = {};
    for (const name of names) {
        const value = host.env[name];
        if (value)
            env[name] = name.toUpperCase() === 'PATH' ? (0,safe_path/* safePath */.n)(value, host.platform) : value;
    }
    return env;
}
async function watch(child, mostBytes, limits, host) {
    const chunks = [];
    let size = 0;
    const end = await new Promise((resolve) => {
        const timers = [
            setTimeout(() => resolve('time'), limits.longestMs),
            setTimeout(() => host.voice.annotate('warning', `Still waiting for jwt-token-command (${limits.patienceMs / 1000} s).`), limits.patienceMs),
        ];
        const cancel = () => resolve('time');
        host.cancelled.addEventListener('abort', cancel, { once: true });
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > mostBytes)
                resolve('size');
            else
                chunks.push(chunk);
        });
        child.stderr.resume();
        child.ended?.then((exit) => timers.push(setTimeout(() => resolve({ ...exit, left: true }), limits.graceMs)));
        child.exit
            .then(resolve, () => resolve('absent'))
            .finally(() => {
            for (const timer of timers)
                clearTimeout(timer);
            host.cancelled.removeEventListener('abort', cancel);
        });
    });
    if (end === 'time' || end === 'size' || (typeof end === 'object' && end.left))
        await stop(child, limits.graceMs);
    return { end, text: Buffer.concat(chunks).toString('utf8') };
}
async function stop(child, graceMs) {
    const gone = child.exit.then(() => true, () => true);
    const grace = () => new Promise((resolve) => void setTimeout(resolve, graceMs, false));
    child.kill('SIGTERM');
    if (await Promise.race([gone, grace()]))
        return;
    child.kill('SIGKILL');
    await Promise.race([gone, grace()]);
}
function refusal(end, { longestMs }) {
    const what = {
        absent: 'could not be started',
        time: `took longer than ${longestMs / 1000} s and was ended`,
        size: 'printed more than 16 KiB and was ended',
        signal: 'was ended by a signal',
    };
    return noToken(`jwt-token-command ${what[end] ?? `failed with ${end}`}.`, end === 'absent'
        ? 'There is no such program, or it may not be run.'
        : 'It gets an environment of PATH, HOME and LANG only; its messages are not shown, for they may hold the token.', 'Run it by hand:  env -i PATH="$PATH" HOME="$HOME" LANG="$LANG" COMMAND   It has to print the JWT and nothing else.');
}

;// CONCATENATED MODULE: ./lib/identity/supplied-jwt/find-token.js







const MOST_BYTES = LONGEST_TOKEN + 2;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const RUNNERS_OWN = /^(ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|CI_JOB_TOKEN)$/i;
function findToken(inputs, offer) {
    const variables = TOKEN_VARIABLES.filter((name) => (offer.env[name] ?? '') !== '');
    const names = ['jwt-token', ...variables, ...TOKEN_INPUTS.slice(1)].filter((name) => inputs.given(name) || variables.some((variable) => variable === name));
    const [first] = names;
    if (first === undefined) {
        const empty = TOKEN_VARIABLES.filter((name) => offer.env[name] === '');
        const what = empty.length > 0 ? `${empty.join(' and ')} is empty.` : 'A supplied JWT is asked for, and there is none.';
        inputs.fault('jwt-token', what, 'jwt-token: ${{ secrets.AGENT_JWT }}   (or KEYLESS_JWT_TOKEN, jwt-token-file, jwt-token-command)');
        return undefined;
    }
    const place = placeOf(first, inputs, offer);
    return place && { ...place, passedOver: names.slice(1) };
}
function placeOf(name, inputs, offer) {
    switch (name) {
        case 'jwt-token':
            return fixed('jwt-token', inputs.text('jwt-token') ?? '');
        case 'jwt-token-env':
            return variablePlace(inputs.text('jwt-token-env')?.trim() ?? '', inputs, offer);
        case 'jwt-token-file':
            return filePlace(inputs.text('jwt-token-file') ?? '', inputs, offer);
        case 'jwt-token-command':
            return commandPlace(inputs.text('jwt-token-command') ?? '', inputs);
        default:
            return fixed(name, offer.env[name] ?? '');
    }
}
function fixed(name, text) {
    return { name, renews: false, peeked: text, next: async () => text };
}
function variablePlace(variable, inputs, offer) {
    const write = 'jwt-token-env: MY_CUSTOM_TOKEN';
    if (!VARIABLE.test(variable)) {
        inputs.fault('jwt-token-env', 'It is not the name of an environment variable.', `${write}   (the name, not the token)`);
        return undefined;
    }
    if (RUNNERS_OWN.test(variable)) {
        inputs.fault('jwt-token-env', `${variable} belongs to the runner and is never handed on.`, write);
        return undefined;
    }
    const value = offer.env[variable];
    if (!value) {
        const what = `${variable} is ${value === '' ? 'empty' : 'not set'}.`;
        inputs.fault('jwt-token-env', what, `env:\n  ${variable}: \${{ secrets.AGENT_JWT }}`);
        return undefined;
    }
    return fixed(variable, value);
}
function filePlace(path, inputs, offer) {
    const isInput = path === '-';
    const name = isInput ? 'standard input' : `jwt-token-file ${path}`;
    let peeked;
    try {
        const text = isInput ? offer.stdin() : offer.read?.(path, MOST_BYTES);
        peeked = text === undefined ? undefined : withoutLineEnd(text);
    }
    catch (error) {
        inputs.fault('jwt-token-file', `${(0,shown_path/* shownPath */.p)(path)} ${whyNot(error)}.`, 'jwt-token-file: /var/run/secrets/tokens/agent');
        return undefined;
    }
    if (peeked === '') {
        const write = isInput
            ? 'mint-token | keyless-agent … --jwt-token-file -   (then not for the task)'
            : 'a file that holds the JWT';
        inputs.fault('jwt-token-file', `${isInput ? 'Standard input' : path} is empty.`, write);
        return undefined;
    }
    if (isInput)
        return fixed(name, peeked ?? '');
    let ready = peeked;
    return {
        name,
        renews: true,
        peeked,
        next: async (host) => {
            const text = ready ?? readAgain(path, host);
            ready = undefined;
            return text;
        },
    };
}
function readAgain(path, host) {
    try {
        return withoutLineEnd(host.files.read((0,external_node_path_.resolve)(host.cwd, path), MOST_BYTES));
    }
    catch (error) {
        const likely = 'It was there when the run was planned, or is written by something that has stopped.';
        throw noToken(`jwt-token-file ${path} ${whyNot(error)}.`, likely, 'Let its writer keep it readable for the whole run.');
    }
}
function whyNot(error) {
    const { code } = error;
    if (code === 'EFBIG')
        return 'is larger than 16 KiB';
    if (code === 'ENOENT')
        return 'does not exist';
    return code === 'EISDIR' ? 'is a folder' : 'cannot be read';
}
function commandPlace(line, inputs) {
    const words = (0,kit_words/* splitWords */.y)(line);
    const [file = ''] = words ?? [];
    const write = 'jwt-token-command: /usr/local/bin/mint-token --audience my-gateway';
    if (!words || file === '') {
        inputs.fault('jwt-token-command', words ? 'It names no program.' : 'A quote is left open.', write);
        return undefined;
    }
    if (/[\\/]/.test(file) && !/^([\\/]|[A-Za-z]:[\\/])/.test(file)) {
        const what = 'A relative path leads into the repository, where anybody may have written: an absolute one, or a name in PATH.';
        inputs.fault('jwt-token-command', what, write);
        return undefined;
    }
    return {
        name: `jwt-token-command ${file}`,
        renews: true,
        peeked: undefined,
        next: async (host) => withoutLineEnd(await runCommand(words, MOST_BYTES, host)),
    };
}
function withoutLineEnd(text) {
    return text.replace(/\r?\n$/, '');
}

// EXTERNAL MODULE: ./lib/kit/private-address.js
var private_address = __webpack_require__(7190);
;// CONCATENATED MODULE: ./lib/identity/supplied-jwt/key-set.js


const MOST_KEYS = 50;
const LEAST_RSA_BITS = 2048;
const MOST_RSA_BITS = 8192;
const LEAST_EXPONENT = 65537n;
const MOST_EXPONENT_BYTES = 8;
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv'];
const FITS = {
    RS256: ['RSA'],
    RS384: ['RSA'],
    RS512: ['RSA'],
    PS256: ['RSA'],
    PS384: ['RSA'],
    PS512: ['RSA'],
    ES256: ['EC', 'P-256'],
    ES384: ['EC', 'P-384'],
    ES512: ['EC', 'P-521'],
    EdDSA: ['OKP', 'Ed25519'],
    Ed25519: ['OKP', 'Ed25519'],
};
function parseKeySet(text) {
    const { keys } = (0,strict_json/* parseStrictObject */.yt)(text);
    if (!Array.isArray(keys))
        throw new Error('It has no list named keys.');
    if (keys.length === 0)
        throw new Error('It holds no key.');
    if (keys.length > MOST_KEYS)
        throw new Error(`It holds more than ${MOST_KEYS} keys.`);
    if (!keys.every(isObject))
        throw new Error('One of its keys is no JSON object.');
    return keys;
}
function keySetFrom(text, whose) {
    try {
        return parseKeySet(text);
    }
    catch (error) {
        const why = error instanceof strict_json/* StrictJsonError */.U7 ? 'It is not JSON with each name once.' : error.message;
        throw noKeys(`The key set of ${whose} cannot be used. ${why}`, 'The address leads to something else, or something answered in its place.', "The address of the issuer's key set: jwt-jwks-uri: https://…/jwks.json");
    }
}
function findKey(keys, { algorithm, keyId }) {
    const named = keyId === undefined ? (keys.length === 1 ? keys : []) : keys.filter(({ kid }) => kid === keyId);
    const fitting = named.filter((key) => fits(key, algorithm));
    if (fitting.length > 1)
        throw weak('Two keys of the issuer have the same key id.');
    const [key] = fitting;
    if (!key)
        return undefined;
    if (PRIVATE_MEMBERS.some((name) => Object.hasOwn(key, name)))
        throw weak('The key of the issuer is a private key.');
    if (key.kty === 'RSA')
        checkRsa(key);
    return key;
}
function fits(key, algorithm) {
    const [kty, crv] = FITS[algorithm];
    const { use, alg, key_ops: uses } = key;
    return (key.kty === kty &&
        (crv === undefined || key.crv === crv) &&
        (use === undefined || use === 'sig') &&
        (alg === undefined || alg === algorithm) &&
        (uses === undefined || (Array.isArray(uses) && uses.includes('verify'))));
}
function checkRsa(key) {
    const modulus = numberOf(key.n);
    const exponent = numberOf(key.e);
    if (!modulus || !exponent)
        throw weak('The RSA key of the issuer has no readable modulus and exponent.');
    const bits = (modulus.length - 1) * 8 + (32 - Math.clz32(modulus[0]));
    if (bits < LEAST_RSA_BITS)
        throw weak(`The RSA key of the issuer has ${bits} bits; ${LEAST_RSA_BITS} are needed.`);
    if (bits > MOST_RSA_BITS)
        throw weak(`The RSA key of the issuer has more than ${MOST_RSA_BITS} bits.`);
    const usable = exponent.length <= MOST_EXPONENT_BYTES && BigInt(`0x${exponent.toString('hex')}`) >= LEAST_EXPONENT;
    if (!usable || exponent.at(-1) % 2 === 0)
        throw weak('The RSA key of the issuer has an unsafe exponent.');
}
function numberOf(value) {
    if (typeof value !== 'string')
        return undefined;
    const bytes = Buffer.from(value, 'base64url');
    if (bytes.toString('base64url') !== value)
        return undefined;
    const first = bytes.findIndex((byte) => byte !== 0);
    return first < 0 ? undefined : bytes.subarray(first);
}
function weak(what) {
    return noKeys(what, 'A signature checked with such a key proves nothing.', `Let the issuer sign with an RSA key of ${LEAST_RSA_BITS} bits or more and exponent 65537, or an EC key, each with an id of its own.`);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/identity/supplied-jwt/policy.js





function readPolicy(inputs) {
    return {
        issuer: inputs.text('jwt-issuer')?.trim(),
        audience: inputs.text('jwt-audience')?.trim(),
        algorithms: readAlgorithms(inputs),
        required: readRequired(inputs),
        longestSeconds: inputs.seconds('jwt-max-lifetime') ?? 0,
        keys: readKeySource(inputs),
    };
}
function readAlgorithms(inputs) {
    const wanted = inputs.list('jwt-algorithms');
    const known = ALGORITHMS.filter((name) => wanted.includes(name));
    const wrong = wanted.filter((name) => !ALGORITHMS.some((one) => one === name));
    if (wrong.length > 0) {
        const secret = wrong.some((name) => /^(HS\d+|none)$/i.test(name));
        const what = secret
            ? `${wrong.join(', ')} proves nothing: anybody, or anybody who can check it, can make such a token.`
            : `${wrong.join(', ')} is no algorithm known here.`;
        inputs.fault('jwt-algorithms', what, `jwt-algorithms: ${known.length > 0 ? known.join(',') : 'RS256,ES256'}`);
    }
    return known;
}
function readRequired(inputs) {
    return inputs.list('jwt-required-claims').map((item) => {
        const cut = item.indexOf('=');
        const name = (cut < 0 ? item : item.slice(0, cut)).trim();
        if (name === '') {
            inputs.fault('jwt-required-claims', 'A claim has no name.', 'jwt-required-claims: team=payments, environment');
        }
        return { name, value: cut < 0 ? undefined : item.slice(cut + 1).trim() };
    });
}
function readKeySource(inputs) {
    const issuer = inputs.text('jwt-issuer')?.trim();
    const named = ['jwt-jwks-uri', 'jwt-jwks'].filter((name) => inputs.given(name));
    if (named.length === 2) {
        const one = 'one of them: jwt-jwks-uri: https://…  or  jwt-jwks: ci/jwks.json';
        inputs.fault('jwt-jwks', 'Both `jwt-jwks` and `jwt-jwks-uri` are given.', one);
    }
    if (named.length > 0 && issuer === undefined) {
        const what = `${named[0]} needs the issuer whose keys these are.`;
        inputs.fault('jwt-issuer', what, 'jwt-issuer: https://login.example.com/realms/ci (exactly as in `iss`)');
    }
    const keys = inputs.text('jwt-jwks')?.trim();
    if (keys !== undefined)
        return keys.startsWith('{') ? givenKeys(keys, inputs) : { from: 'file', path: keys };
    const address = inputs.text('jwt-jwks-uri')?.trim();
    if (address !== undefined) {
        const url = safeUrl(address);
        if (!url)
            inputs.fault('jwt-jwks-uri', URL_FAULT, 'jwt-jwks-uri: https://login.example.com/jwks.json');
        return url && { from: 'address', url };
    }
    return issuer === undefined ? undefined : discovery(issuer, inputs);
}
const URL_FAULT = 'It has to be an https address without user name and fragment (http on loopback only).';
function discovery(issuer, inputs) {
    const url = safeUrl(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    if (url && !issuer.includes('?'))
        return { from: 'discovery', issuer, url };
    const what = 'The keys of this issuer cannot be discovered: it is not an https address.';
    inputs.fault('jwt-issuer', what, 'the exact `iss`, and jwt-jwks-uri: https://…/jwks.json or jwt-jwks: ci/jwks.json');
    return undefined;
}
function safeUrl(text) {
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (url.username !== '' || url.password !== '' || url.hash !== '')
        return undefined;
    if (url.protocol === 'https:')
        return url;
    return url.protocol === 'http:' && (0,private_address/* isLoopbackHost */.cW)(url.hostname) ? url : undefined;
}
function givenKeys(text, inputs) {
    try {
        return { from: 'text', keys: parseKeySet(text) };
    }
    catch (error) {
        const why = error instanceof strict_json/* StrictJsonError */.U7 ? 'It is not JSON with each name once.' : error.message;
        inputs.fault('jwt-jwks', why, 'jwt-jwks: {"keys":[{"kty":"RSA","kid":"…","n":"…","e":"AQAB"}]} or the path of a file');
        return undefined;
    }
}
function saysPolicy(policy) {
    if (!policy.keys)
        return 'signature not verified (no jwt-issuer or keys given)';
    const { keys } = policy;
    const from = keys.from === 'text'
        ? 'the keys given'
        : keys.from === 'file'
            ? `the keys in ${keys.path}`
            : `keys from ${keys.url.host}`;
    return `signature verified with ${from}, at most ${(0,inputs/* formatDuration */.a3)(policy.longestSeconds)} long`;
}

// EXTERNAL MODULE: ./lib/core/host.js
var core_host = __webpack_require__(8717);
;// CONCATENATED MODULE: ./lib/identity/supplied-jwt/fetch-keys.js







const fetch_keys_MOST_BYTES = 256 * 1024;
const ONE_TRY_MS = 5_000;
const MOST_TRIES = 3;
const LONGEST_MS = 20_000;
const FIRST_PAUSE_MS = 400;
const FRESH_MS = 10 * 60_000;
const COOLDOWN_MS = 30_000;
class RemoteKeys {
    #source;
    #discovered;
    #last;
    #underWay;
    constructor(source) {
        this.#source = source;
    }
    async find(jwt, host) {
        const { keys, age } = await this.#keys(host, FRESH_MS);
        const key = findKey(keys, jwt);
        if (key || age < COOLDOWN_MS)
            return key;
        return findKey((await this.#keys(host, COOLDOWN_MS)).keys, jwt);
    }
    async #keys(host, longestAge) {
        const age = this.#last ? host.now() - this.#last.at : Number.POSITIVE_INFINITY;
        const known = this.#last?.outcome;
        if (known && age < ('keys' in known ? longestAge : COOLDOWN_MS))
            return { keys: keysOf(known), age };
        this.#underWay ??= this.#fetch(host).finally(() => {
            this.#underWay = undefined;
        });
        return { keys: keysOf(await this.#underWay), age: 0 };
    }
    async #fetch(host) {
        const outcome = await this.#load(host).then((keys) => ({ keys }), (error) => ({ error }));
        this.#last = { outcome, at: host.now() };
        return outcome;
    }
    async #load(host) {
        const url = this.#source.from === 'address' ? this.#source.url : await this.#discover(this.#source, host);
        const named = url.hostname === this.#source.url.hostname;
        return keySetFrom(await getText(url, !named, host), url.host);
    }
    async #discover(source, host) {
        this.#discovered ??= keyAddress(await getText(source.url, false, host), source);
        return this.#discovered;
    }
}
function keysOf(outcome) {
    if ('error' in outcome)
        throw outcome.error;
    return outcome.keys;
}
function keyAddress(text, { issuer, url }) {
    let document;
    try {
        document = (0,strict_json/* parseStrictObject */.yt)(text);
    }
    catch {
        throw noKeys(`${url.host} gave no discovery document.`, NOT_THERE, BY_HAND);
    }
    if (document.issuer !== issuer) {
        throw noKeys(`The discovery document of ${url.host} is for another issuer than jwt-issuer.`, 'The two have to be the same to the letter, a slash at the end included.', 'jwt-issuer: exactly the `issuer` of the document and the `iss` of the token');
    }
    const address = typeof document.jwks_uri === 'string' ? safeUrl(document.jwks_uri) : undefined;
    const named = address?.hostname === url.hostname;
    if (!address || (address.protocol === 'http:' && !(named && url.protocol === 'http:'))) {
        throw noKeys(`The discovery document of ${url.host} names no https address for its keys.`, NOT_THERE, BY_HAND);
    }
    if (!named && (0,private_address/* isPrivateHost */.Sf)(address.hostname))
        throw inside(address.host);
    return address;
}
const NOT_THERE = 'The issuer does not support OpenID Connect discovery, or something answered in its place.';
const BY_HAND = 'Name the key set yourself:\njwt-jwks-uri: https://login.example.com/jwks.json\nor keep it at hand:\njwt-jwks: ci/jwks.json';
function inside(host) {
    return noKeys(`The keys are said to be at ${host}, which is in a private network.`, 'The discovery document leads where nobody asked us to go. If it is right, say so yourself.', `jwt-jwks-uri: https://${host}/…`);
}
async function getText(url, publicOnly, host) {
    const deadline = host.now() + LONGEST_MS;
    for (let tries = 1;; tries++) {
        const { text, error, again } = await tryOnce(url, publicOnly, host);
        if (text !== undefined)
            return text;
        if (host.cancelled.aborted)
            throw cancelled(host);
        const pause = pauseMs(tries, host);
        if (!again || tries === MOST_TRIES || host.now() + pause + ONE_TRY_MS > deadline)
            throw error;
        host.log.debug(`${url.host} gave no keys; trying again, try ${tries + 1} of ${MOST_TRIES}.`);
        await host.sleep(pause);
    }
}
async function tryOnce(url, publicOnly, host) {
    try {
        const answer = await host.http.request({
            method: 'GET',
            url: url.href,
            headers: { accept: 'application/jwk-set+json, application/json' },
            timeoutMs: ONE_TRY_MS,
            maxBytes: fetch_keys_MOST_BYTES,
            publicOnly,
        });
        return judge(answer, url);
    }
    catch (error) {
        return error instanceof core_host/* HttpError */.j ? unreachable(error.fault, url) : { error };
    }
}
function judge({ status, headers, body }, url) {
    if (status === 200) {
        if (!/^text\/html\b/i.test(headers['content-type'] ?? ''))
            return { text: body };
        return { error: noKeys(`${url.host} answered with a web page.`, 'A sign-in page or a proxy answered.', BY_HAND) };
    }
    if (status >= 300 && status < 400) {
        const likely = 'The address is not the final one; redirects are not followed.';
        return { error: noKeys(`${url.host} sends us elsewhere (status ${status}).`, likely, BY_HAND) };
    }
    const again = status === 429 || status >= 500;
    const likely = again ? 'The issuer is overloaded or down.' : 'There is no key set at this address.';
    return { error: noKeys(`${url.host} gave no keys (status ${status}).`, likely, again ? LATER : BY_HAND), again };
}
const LATER = 'Run the job again; to depend on nobody at run time keep the keys at hand: jwt-jwks: ci/jwks.json';
const FAULTS = {
    timeout: ['did not answer in time', 'A firewall drops the connection, or the issuer is slow.', true],
    refused: ['cannot be reached', 'The host or the port is wrong, or a firewall is in between.', true],
    reset: ['broke off the connection', 'The issuer or a proxy is in trouble.', true],
    dns: ['has no address here', 'The name is wrong, or this runner cannot resolve it.', true],
    tls: ['has no certificate that is trusted here', 'A private CA is missing: NODE_EXTRA_CA_CERTS=/path/ca.pem.', false],
    'too-large': ['gave more than 256 KiB', 'The address leads to something else than a key set.', false],
    'private-address': ['has an address in a private network', 'The discovery document leads inside.', false],
    other: ['cannot be asked', 'The address is not usable from here.', false],
};
function unreachable(fault, url) {
    if (fault === 'private-address')
        return { error: inside(url.host) };
    const [what, likely, again] = FAULTS[fault];
    return {
        error: noKeys(`${url.host}, which has the issuer's keys, ${what}.`, likely, again ? LATER : BY_HAND),
        again,
    };
}
function pauseMs(tries, host) {
    return Math.round(FIRST_PAUSE_MS * 2 ** (tries - 1) * (1 + Number.parseInt(host.random(2), 16) / 0x2_0000));
}
function cancelled(host) {
    const code = host.cancelled.reason === 'SIGTERM' ? 'terminated' : 'cancelled';
    return new errors/* KeylessError */.FM(code, 'The run was cancelled while the keys of the issuer were fetched.');
}

;// CONCATENATED MODULE: ./lib/identity/supplied-jwt/verify.js

function loadJose() {
    return __webpack_require__.e(/* import() */ 2102).then(__webpack_require__.bind(__webpack_require__, 2102));
}
async function verifySignature(text, { algorithm, claims }, key, jose, now) {
    try {
        await jose.jwtVerify(text, numbersOf(key), {
            algorithms: [algorithm],
            clockTolerance: 60,
            currentDate: new Date(now),
        });
    }
    catch (error) {
        const code = error.code;
        throw typeof code === 'string' && /^ERR_JW[ST]_/.test(code) ? forged(claims) : unusable();
    }
}
function numbersOf({ kty, n, e, crv, x, y }) {
    return Object.fromEntries(Object.entries({ kty, n, e, crv, x, y }).filter(([, value]) => value !== undefined));
}
function forged(claims) {
    return untrusted('The signature of the supplied JWT does not fit.', {
        likely: 'It was changed after it was signed, or signed by somebody else than the issuer.',
        fix: 'A token straight from the issuer. Do not use this one.',
        claims,
    });
}
function unusable() {
    return noKeys('The key of the issuer cannot be used.', 'Its numbers are not those of a key, or this runtime does not know its kind.', 'Compare the key set with what the issuer publishes; with jwt-jwks fetch it anew.');
}

;// CONCATENATED MODULE: ./lib/identity/supplied-jwt/validate.js








function validator(policy) {
    const keyFor = policy.keys && keyFinder(policy.keys);
    const replays = new Replays();
    return async (text, wanted, host) => {
        if (text.length <= LONGEST_TOKEN)
            validate_hideWhole(text, host);
        const jwt = readJwt(text, policy.algorithms);
        const audience = agreedAudience(policy.audience, wanted || undefined);
        check_claims_checkClaims(jwt.claims, audience, policy, host.now());
        if (keyFor)
            await verify(text, jwt, keyFor, host);
        replays.check(jwt, text);
        return describe(text, jwt, audience, policy, host);
    };
}
async function verify(text, jwt, keyFor, host) {
    const loading = loadJose();
    loading.catch(() => undefined);
    const key = await keyFor(jwt, host);
    if (!key)
        throw unknownKey(jwt);
    await verifySignature(text, jwt, key, await loading, host.now());
}
function describe(text, { claims }, audience, policy, host) {
    const verified = policy.keys !== undefined;
    const target = audience ?? ([claims.aud ?? []].flat().join(', ') || 'nobody in particular');
    return {
        token: new secret/* Secret */.z('supplied JWT', text),
        claims,
        trust: verified ? 'signature' : 'unverified',
        says: shorten(`${claims.sub} for ${target}`),
        findings: findingsOf({ claims, verified, audience, now: host.now() }),
    };
}
function validate_hideWhole(text, host) {
    host.hide(new secret/* Secret */.z('supplied JWT', text));
    for (const part of text.split('.', 3)) {
        if (part.length > 0 && part.length < text.length)
            host.hide(new secret/* Secret */.z('supplied JWT part', part));
    }
}
function agreedAudience(named, wanted) {
    if (named === undefined || wanted === undefined || named === wanted)
        return named ?? wanted;
    throw untrusted(`jwt-audience is ${named}, and the token is to be used at ${wanted}.`, {
        likely: 'A token for one audience is not accepted by another.',
        fix: `jwt-audience: ${wanted}\nor, if the other side expects ${named}:\naudience: ${named}`,
    });
}
function keyFinder(source) {
    if (source.from === 'text')
        return async (jwt) => findKey(source.keys, jwt);
    if (source.from === 'file') {
        let keys;
        return async (jwt, host) => {
            keys ??= readKeyFile(source.path, host);
            return findKey(keys, jwt);
        };
    }
    const remote = new RemoteKeys(source);
    return (jwt, host) => remote.find(jwt, host);
}
const MOST_KEY_BYTES = 256 * 1024;
function readKeyFile(path, host) {
    let text;
    try {
        text = host.files.read((0,external_node_path_.resolve)(host.cwd, path), MOST_KEY_BYTES);
    }
    catch (error) {
        const { code } = error;
        const why = code === 'ENOENT' ? 'does not exist' : code === 'EFBIG' ? 'is larger than 256 KiB' : 'cannot be read';
        throw noKeys(`The key file ${path} ${why}.`, 'jwt-jwks names a file, from the folder we were started in.', KEY_FILE);
    }
    return keySetFrom(text, path);
}
const KEY_FILE = 'jwt-jwks: ci/jwks.json   (or the key set itself, as JSON)';
function unknownKey({ keyId, claims }) {
    return untrusted(keyId === undefined
        ? 'The supplied JWT does not say which key it was signed with (kid).'
        : 'The issuer has no key for this JWT: its key id (kid) is not in the key set, or belongs to a key of another kind.', {
        likely: keyId === undefined
            ? 'That is accepted when the issuer has one fitting key only.'
            : 'It was signed by somebody else, or with a key the issuer has given up.',
        fix: 'A fresh token; with jwt-jwks also a fresh copy of the key set.',
        claims,
    });
}
class Replays {
    #seen = new Map();
    check({ claims }, text) {
        if (claims.jti === undefined)
            return;
        const id = JSON.stringify([claims.iss, claims.jti]);
        const signed = text.slice(0, text.lastIndexOf('.'));
        const known = this.#seen.get(id);
        if (known !== undefined && known !== signed) {
            throw untrusted('Another JWT with the same id (jti) was used in this run already.', {
                likely: 'Its issuer does not number its tokens, or somebody made a second one.',
                fix: 'A token with an id of its own.',
                claims,
            });
        }
        this.#seen.set(id, signed);
    }
}

;// CONCATENATED MODULE: ./lib/identity/supplied-jwt/index.js






const suppliedJwt = {
    id: 'jwt',
    inputs: JWT_INPUTS,
    plan(inputs, offer) {
        if (!isAsked(inputs))
            return undefined;
        const place = findToken(inputs, offer);
        const policy = readPolicy(inputs);
        if (!place)
            return undefined;
        const validate = validator(policy);
        return {
            id: 'jwt',
            says: saysPlan(place, policy),
            renews: place.renews,
            lifeSeconds: supplied_jwt_lifeOf(place.peeked, offer),
            get: async (audience, host) => validate(await place.next(host), audience, host),
        };
    },
};
function isAsked(inputs) {
    const said = inputs.text('identity');
    const given = JWT_INPUTS.map(({ name }) => name).filter((name) => inputs.given(name));
    if (said === undefined || said === 'jwt')
        return said === 'jwt' || given.length > 0;
    if (given.length > 0) {
        const token = given.find((name) => TOKEN_INPUTS.some((one) => one === name)) ?? given[0];
        inputs.fault('identity', `identity is ${said}, and ${token} is given too.`, 'identity: jwt   (or without the jwt- inputs)');
    }
    return false;
}
function saysPlan({ name, passedOver }, policy) {
    const unused = passedOver.length === 0 ? '' : ` (not used: ${passedOver.join(', ')})`;
    return `supplied JWT from ${name}${unused}, ${saysPolicy(policy)}`;
}
function supplied_jwt_lifeOf(text, offer) {
    if (text === undefined || !offer.now)
        return undefined;
    try {
        return secondsLeft(readJwt(text, ALGORITHMS).claims, offer.now());
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/identity/index.js



const IDENTITY_SOURCES = [suppliedJwt, ambient, ciToken];


/***/ }),

/***/ 1941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ decodeJwt)
/* harmony export */ });
/* unused harmony export LONGEST_JWT */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const LONGEST_JWT = 64 * 1024;
const COMPACT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;
const TEXT_CLAIMS = ['iss', 'sub', 'jti'];
const TIME_CLAIMS = ['exp', 'iat', 'nbf'];
function decodeJwt(text) {
    if (text.length > LONGEST_JWT)
        throw malformed('It is longer than 64 KiB.');
    if (!COMPACT.test(text))
        throw malformed('It is not three parts in base64url with dots between them.');
    const [head = '', body = '', signature = ''] = text.split('.');
    bytesOf(signature, 'signature');
    const header = objectOf(head, 'header');
    if (typeof header.alg !== 'string' || header.alg.toLowerCase() === 'none')
        throw malformed('It is not signed.');
    const claims = objectOf(body, 'payload');
    checkTypes(claims);
    return { header, claims };
}
function objectOf(part, name) {
    const bytes = bytesOf(part, name);
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        throw malformed(`Its ${name} is not JSON.`);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw malformed(`Its ${name} is not a JSON object.`);
    }
    return value;
}
function bytesOf(part, name) {
    const bytes = Buffer.from(part, 'base64url');
    if (bytes.toString('base64url') !== part)
        throw malformed(`Its ${name} is not canonical base64url.`);
    return bytes;
}
function checkTypes(claims) {
    const texts = TEXT_CLAIMS.filter((name) => claims[name] !== undefined && typeof claims[name] !== 'string');
    const times = TIME_CLAIMS.filter((name) => claims[name] !== undefined && !Number.isFinite(claims[name]));
    const { aud } = claims;
    const audience = aud === undefined || typeof aud === 'string' || (Array.isArray(aud) && aud.every(isText));
    const wrong = [...texts, ...times, ...(audience ? [] : ['aud'])];
    if (wrong.length > 0)
        throw malformed(`Its claim ${wrong.join(', ')} has the wrong type.`);
}
function isText(value) {
    return typeof value === 'string';
}
function malformed(why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .KeylessError */ .FM('identity-malformed', `The identity token is not a usable JWT. ${why}`, {
        likely: 'Something other than the CI system answered, or the value was cut or wrapped on its way.',
        fix: 'Run the job again; if it stays, check what a proxy or a wrapper does to the token request.',
    });
}


/***/ }),

/***/ 6003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ safePath)
/* harmony export */ });
function safePath(path, platform) {
    const [separator, absolute] = platform === 'win32' ? [';', /^([A-Za-z]:[\\/]|\\\\)/] : [':', /^\//];
    return path
        .split(separator)
        .filter((folder) => absolute.test(folder))
        .join(separator);
}


/***/ }),

/***/ 2921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ shownPath)
/* harmony export */ });
const PATH = /[\\/]|^[\w.-]{1,40}\.[A-Za-z]{2,5}$|^[a-z.]{1,12}$/;
const LONGEST = 256;
function shownPath(path) {
    return path.length <= LONGEST && PATH.test(path) ? path : 'The file it names';
}


/***/ }),

/***/ 7806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ parseStrictJson),
/* harmony export */   U7: () => (/* binding */ StrictJsonError),
/* harmony export */   yt: () => (/* binding */ parseStrictObject)
/* harmony export */ });
class StrictJsonError extends Error {
    fault;
    constructor(fault) {
        super(`JSON: ${fault}`);
        this.name = 'StrictJsonError';
        this.fault = fault;
    }
}
const DEEPEST = 32;
function parseStrictJson(text, deepest = DEEPEST) {
    scan(text, deepest);
    try {
        return JSON.parse(text);
    }
    catch {
        throw new StrictJsonError('syntax');
    }
}
function parseStrictObject(text) {
    const value = parseStrictJson(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new StrictJsonError('syntax');
    return value;
}
function scan(text, deepest) {
    const open = [];
    let nameComes = false;
    for (let at = 0; at < text.length; at++) {
        switch (text[at]) {
            case '"': {
                const end = endOfString(text, at);
                if (nameComes)
                    addName(open.at(-1), text.slice(at, end + 1));
                nameComes = false;
                at = end;
                break;
            }
            case '{':
            case '[':
                if (open.length === deepest)
                    throw new StrictJsonError('depth');
                nameComes = text[at] === '{';
                open.push(nameComes ? new Set() : undefined);
                break;
            case '}':
            case ']':
                open.pop();
                nameComes = false;
                break;
            case ',':
                nameComes = open.at(-1) !== undefined;
                break;
        }
    }
}
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '"')
            return at;
    }
    throw new StrictJsonError('syntax');
}
function addName(names, literal) {
    let name;
    try {
        name = JSON.parse(literal);
    }
    catch {
        throw new StrictJsonError('syntax');
    }
    if (names?.has(name))
        throw new StrictJsonError('duplicate');
    names?.add(name);
}


/***/ }),

/***/ 2281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ splitWords)
/* harmony export */ });
function splitWords(text) {
    const words = [];
    let word;
    let quote = '';
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        if (quote !== '') {
            if (char === quote)
                quote = '';
            else if (char === '\\' && quote === '"' && /["\\]/.test(text[at + 1] ?? ''))
                word = (word ?? '') + text[++at];
            else
                word = (word ?? '') + char;
        }
        else if (char === '"' || char === "'") {
            quote = char;
            word ??= '';
        }
        else if (char === '\\' && at + 1 < text.length) {
            word = (word ?? '') + text[++at];
        }
        else if (/\s/.test(char)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else {
            word = (word ?? '') + char;
        }
    }
    if (quote !== '')
        return undefined;
    if (word !== undefined)
        words.push(word);
    return words;
}


/***/ })

};
