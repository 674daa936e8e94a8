export const id = 8027;

export const ids = [ 8027 ];

export const modules = {
 98027: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   exec: () => exec
  });
  var external_node_os_ = __webpack_require__(48161);
  var external_node_path_ = __webpack_require__(76760);
  var conduct = __webpack_require__(16740);
  var flow_door = __webpack_require__(11757);
  var read_inputs = __webpack_require__(89185);
  var errors = __webpack_require__(3828);
  var secret = __webpack_require__(58563);
  var environment = __webpack_require__(96390);
  var supervise = __webpack_require__(51246);
  var hand_over = __webpack_require__(10366);
  var stages = __webpack_require__(10861);
  var write_files = __webpack_require__(38629);
  // CONCATENATED MODULE: ./lib/flow/use-exec.js
  function useExec(ask, command, ended) {
   return async (plan, credential, journey, identities) => {
    const {host, inputs} = ask;
    const {delivery} = plan.cloud;
    const outlasts = plan.timeoutSeconds > plan.cloud.lifeSeconds;
    const rereads = outlasts && delivery ? {
     [plan.backend]: delivery
    } : {};
    const handed = await (0, hand_over.C)(plan, credential, identities, rereads, host);
    const {access} = handed;
    const agent = plan.agent.environment(access, inputs.text('model'));
    const env = inherited(host.env, plan.agent.shadows);
    const given = {
     ...access.env,
     ...agent,
     ...(0, write_files.h)(access, host)
    };
    for (const [name, value] of Object.entries(given)) env[name] = (0, secret.D)(value);
    const [file, ...args] = command;
    (0, stages.d)(host, 'exec', `${file} with ${Object.keys(given).join(', ')}`);
    journey.agentRunning = true;
    try {
     const watched = await (0, supervise.z)(host, {
      file,
      args,
      env,
      cwd: plan.workingDirectory,
      inheritStdin: true
     }, {
      timeoutSeconds: handed.seconds,
      namespace: false,
      onStdout: bytes => host.passOn('stdout', bytes),
      onStderr: bytes => host.passOn('stderr', bytes)
     });
     ended(watched.exit);
     if (watched.timedOut) throw new errors.FM('timed-out', 'The command was ended at its time limit.', {
      fix: '--timeout 1h'
     });
    } catch (error) {
     if (!(error instanceof errors.FM && error.code === 'agent-unavailable')) throw error;
     throw new errors.FM('input-invalid', `There is no command "${file}".`, {
      fix: 'keyless-agent exec … -- COMMAND ARGUMENTS'
     });
    } finally {
     journey.agentRunning = false;
     handed.close();
     host.passOn('stdout', 'end');
     host.passOn('stderr', 'end');
    }
   };
  }
  const NEVER = /^(ACTIONS_ID_TOKEN_REQUEST_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_|INPUT_|KEYLESS_(JWT_TOKEN$|WITH_|DOTENV$|COMMAND$)|CODEMIE_JWT_TOKEN$|GITHUB_(ENV|PATH|OUTPUT|STATE)$)/i;
  function inherited(stepEnv, shadows) {
   const env = {};
   for (const [name, value] of Object.entries(stepEnv)) {
    if (value !== undefined && !NEVER.test(name) && !(0, environment.ky)(value.trim()) && !shadows.includes(name)) env[name] = value;
   }
   return env;
  }
  // CONCATENATED MODULE: ./lib/commands/exec.js
  async function exec(door, words) {
   const platform = (0, flow_door.t)(door.env);
   const {inputs, rest} = (0, read_inputs.Ww)(words, [], {
    platform,
    env: door.env
   });
   if (rest.length === 0) inputs.fault('--', '`exec` needs a command.', 'keyless-agent exec --role-to-assume … -- COMMAND ARGUMENTS');
   const host = door.createHost({
    platform,
    env: door.env,
    cwd: door.cwd,
    log: 'stderr'
   });
   const [file] = rest;
   if (file !== undefined && !isThere(file, host)) inputs.fault('--', `There is no command "${file}".`, 'keyless-agent exec … -- COMMAND ARGUMENTS');
   try {
    const ask = {
     command: 'exec',
     inputs,
     platform,
     host,
     stdin: door.stdin
    };
    let ended;
    const told = await (0, conduct.V)(ask, useExec(ask, rest, exit => {
     ended = exit;
    }), platform.id === 'github');
    return told.exit === 0 ? statusOf(ended) : told.exit;
   } finally {
    host.close();
   }
  }
  function isThere(file, host) {
   if (host.platform === 'win32') return true;
   if (file.includes('/')) return host.files.exists((0, external_node_path_.resolve)(host.cwd, file));
   return (host.env.PATH ?? '').split(external_node_path_.delimiter).some(folder => host.files.exists((0, 
   external_node_path_.join)(folder, file)));
  }
  function statusOf(exit) {
   if (!exit) return 0;
   if (exit.code !== undefined) return exit.code;
   return 128 + (external_node_os_.constants.signals[exit.signal] ?? 0);
  }
 },
 38629: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => writeFiles
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58563);
  function writeFiles(access, host, folder) {
   const variables = {};
   for (const [variable, {name, content}] of Object.entries(access.files ?? {})) {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder ?? host.files.privateDir(), 'access', name);
    host.lease({
     kind: 'path',
     path
    });
    host.files.writePrivate(path, (0, _core_secret_js__WEBPACK_IMPORTED_MODULE_1__.D)(content));
    variables[variable] = path;
   }
   return variables;
  }
 }
};
