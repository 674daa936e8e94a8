export const id = 8027;
export const ids = [8027];
export const modules = {

/***/ 8027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exec: () => (/* binding */ exec)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/flow/conduct.js + 3 modules
var conduct = __webpack_require__(6048);
// EXTERNAL MODULE: ./lib/flow/door.js + 6 modules
var flow_door = __webpack_require__(9519);
// EXTERNAL MODULE: ./lib/flow/read-inputs.js + 4 modules
var read_inputs = __webpack_require__(9185);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/secret.js
var secret = __webpack_require__(8563);
// EXTERNAL MODULE: ./lib/process/supervise.js + 1 modules
var supervise = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/flow/hand-over.js + 1 modules
var hand_over = __webpack_require__(366);
// EXTERNAL MODULE: ./lib/flow/stages.js
var stages = __webpack_require__(861);
// EXTERNAL MODULE: ./lib/flow/write-files.js
var write_files = __webpack_require__(8629);
;// CONCATENATED MODULE: ./lib/flow/use-exec.js






function useExec(ask, command, ended) {
    return async (plan, credential, journey, identities) => {
        const { host, inputs } = ask;
        const { delivery } = plan.cloud;
        const outlasts = plan.timeoutSeconds > plan.cloud.lifeSeconds && delivery !== 'token-command';
        const rereads = outlasts ? { [plan.backend]: delivery } : {};
        const handed = await (0,hand_over/* handOver */.C)(plan, credential, identities, rereads, host);
        const { access } = handed;
        const agent = plan.agent.environment(access, inputs.text('model'));
        const env = inherited(host.env, plan.agent.shadows);
        const given = { ...access.env, ...agent, ...(0,write_files/* writeFiles */.h)(access, host) };
        for (const [name, value] of Object.entries(given))
            env[name] = (0,secret/* revealed */.D)(value);
        const [file, ...args] = command;
        (0,stages/* stage */.d)(host, 'exec', `${file} with ${Object.keys(given).join(', ')}`);
        journey.agentRunning = true;
        try {
            const watched = await (0,supervise/* supervise */.z)(host, { file: file, args, env, cwd: plan.workingDirectory, inheritStdin: true }, {
                timeoutSeconds: handed.seconds,
                namespace: false,
                onStdout: (bytes) => host.passOn('stdout', bytes),
                onStderr: (bytes) => host.passOn('stderr', bytes),
            });
            ended(watched.exit);
            if (watched.timedOut)
                throw new errors/* KeylessError */.FM('timed-out', 'The command was ended at its time limit.', { fix: '--timeout 1h' });
        }
        catch (error) {
            if (!(error instanceof errors/* KeylessError */.FM && error.code === 'agent-unavailable'))
                throw error;
            throw new errors/* KeylessError */.FM('input-invalid', `There is no command "${file}".`, {
                fix: 'keyless-agent exec … -- COMMAND ARGUMENTS',
            });
        }
        finally {
            journey.agentRunning = false;
            handed.close();
            host.passOn('stdout', 'end');
            host.passOn('stderr', 'end');
        }
    };
}
const NEVER = /^(ACTIONS_ID_TOKEN_REQUEST_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_|INPUT_|KEYLESS_JWT_TOKEN$|CODEMIE_JWT_TOKEN$|GITHUB_(ENV|PATH|OUTPUT|STATE)$)/i;
function inherited(stepEnv, shadows) {
    const env = {};
    for (const [name, value] of Object.entries(stepEnv)) {
        if (value !== undefined && !NEVER.test(name) && !shadows.includes(name))
            env[name] = value;
    }
    return env;
}

;// CONCATENATED MODULE: ./lib/commands/exec.js






async function exec(door, words) {
    const { inputs, rest } = (0,read_inputs/* readShellInputs */.Ww)(words, []);
    if (rest.length === 0)
        inputs.fault('--', '`exec` needs a command.', 'keyless-agent exec --role-to-assume … -- COMMAND ARGUMENTS');
    const platform = (0,flow_door/* platformOf */.t)(door.env);
    const host = door.createHost({ platform, env: door.env, cwd: door.cwd, log: 'stderr' });
    const [file] = rest;
    if (file !== undefined && !isThere(file, host))
        inputs.fault('--', `There is no command "${file}".`, 'keyless-agent exec … -- COMMAND ARGUMENTS');
    try {
        const ask = { command: 'exec', inputs, platform, host, stdin: door.stdin };
        let ended;
        const told = await (0,conduct/* conduct */.V)(ask, useExec(ask, rest, (exit) => {
            ended = exit;
        }), platform.id === 'github');
        return told.exit === 0 ? statusOf(ended) : told.exit;
    }
    finally {
        host.close();
    }
}
function isThere(file, host) {
    if (host.platform === 'win32')
        return true;
    if (file.includes('/'))
        return host.files.exists((0,external_node_path_.resolve)(host.cwd, file));
    return (host.env.PATH ?? '').split(external_node_path_.delimiter).some((folder) => host.files.exists((0,external_node_path_.join)(folder, file)));
}
function statusOf(exit) {
    if (!exit)
        return 0;
    if (exit.code !== undefined)
        return exit.code;
    return 128 + (external_node_os_.constants.signals[exit.signal] ?? 0);
}


/***/ }),

/***/ 8629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8563);


function writeFiles(access, host, folder) {
    const variables = {};
    for (const [variable, { name, content }] of Object.entries(access.files ?? {})) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder ?? host.files.privateDir(), 'access', name);
        host.lease({ kind: 'path', path });
        host.files.writePrivate(path, (0,_core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .revealed */ .D)(content));
        variables[variable] = path;
    }
    return variables;
}


/***/ })

};
