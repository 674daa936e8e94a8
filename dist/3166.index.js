export const id = 3166;

export const ids = [ 3166 ];

export const modules = {
 3166: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   auth: () => auth
  });
  var _flow_conduct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16740);
  var _flow_door_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11757);
  var _flow_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89185);
  var _flow_use_auth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33238);
  async function auth(door, words) {
   const platform = (0, _flow_door_js__WEBPACK_IMPORTED_MODULE_1__.t)(door.env);
   const {inputs} = (0, _flow_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Ww)(words, [], {
    platform,
    env: door.env
   });
   const host = door.createHost({
    platform,
    env: door.env,
    cwd: door.cwd,
    log: 'stderr'
   });
   try {
    const ask = {
     command: 'auth',
     inputs,
     platform,
     host,
     stdin: door.stdin
    };
    return (await (0, _flow_conduct_js__WEBPACK_IMPORTED_MODULE_0__.V)(ask, (0, _flow_use_auth_js__WEBPACK_IMPORTED_MODULE_3__.A)(ask), platform.id === 'github')).exit;
   } finally {
    host.close();
   }
  }
 },
 33238: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => useAuth
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
  var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58563);
  var _lifetime_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64065);
  var _stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10861);
  var _write_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38629);
  const ENV_FILE_HEADER = '# keyless-agent env-file: holds short-lived credentials; give it back with keyless-agent release';
  function useAuth(ask) {
   return async (plan, credential) => {
    const {host} = ask;
    const access = plan.cloud.access(credential);
    const variables = Object.entries({
     ...access.env,
     ...await agentVariables(plan, credential, access, ask)
    });
    if (plan.envFile === undefined) {
     for (const [name, value] of variables) host.voice.exportEnv(name, value);
     (0, _stages_js__WEBPACK_IMPORTED_MODULE_4__.d)(host, 'exported', `${variables.map(([name]) => name).join(', ')} for the later steps of this job`);
     return;
    }
    host.lease({
     kind: 'path',
     path: plan.envFile
    });
    host.files.writePrivate(plan.envFile, envFileText(variables));
    (0, _stages_js__WEBPACK_IMPORTED_MODULE_4__.d)(host, 'written', `${plan.envFile} (0600): ${variables.map(([name]) => name).join(', ')}`);
    (0, _stages_js__WEBPACK_IMPORTED_MODULE_4__.d)(host, '', `load it with:  . "${plan.envFile}"    give it back with:  keyless-agent release --env-file "${plan.envFile}"`);
   };
  }
  async function agentVariables(plan, credential, access, {host, inputs}) {
   const model = inputs.text('model');
   if (plan.hasPost && (0, _lifetime_js__WEBPACK_IMPORTED_MODULE_2__.mc)(plan.cloud.delivery)) {
    const {keepServing} = await __webpack_require__.e(4530).then(__webpack_require__.bind(__webpack_require__, 34530));
    const renewing = plan.cloud.access(credential, await keepServing(host));
    return {
     ...plan.agent.environment(renewing, model),
     ...(0, _write_files_js__WEBPACK_IMPORTED_MODULE_3__.h)(renewing, host)
    };
   }
   if (access.files && !plan.hasPost) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('input-invalid', 'This credential needs a file, and off GitHub no post step would remove it.', {
     fix: 'keyless-agent exec … -- COMMAND, or the action in a workflow'
    });
   }
   return {
    ...plan.agent.environment(access, model),
    ...(0, _write_files_js__WEBPACK_IMPORTED_MODULE_3__.h)(access, host)
   };
  }
  function envFileText(variables) {
   const quote = text => `'${text.replaceAll("'", "'\\''")}'`;
   return `${ENV_FILE_HEADER}\n${variables.map(([name, value]) => `export ${name}=${quote((0, 
   _core_secret_js__WEBPACK_IMPORTED_MODULE_1__.D)(value))}\n`).join('')}`;
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
