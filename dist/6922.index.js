export const id = 6922;

export const ids = [ 6922 ];

export const modules = {
 76922: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   step: () => step
  });
  var _flow_conduct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16740);
  var _flow_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89185);
  var _flow_use_auth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33238);
  async function step(platform, host) {
   const inputs = (0, _flow_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Ui)(platform, host.env);
   if (inputs.flag('check')) {
    try {
     const {conductCheck} = await __webpack_require__.e(8964).then(__webpack_require__.bind(__webpack_require__, 98964));
     return (await conductCheck({
      inputs,
      platform,
      host
     }, {
      onGitHub: true,
      json: false
     })).exit;
    } finally {
     host.close();
    }
   }
   const mode = inputs.text('mode');
   if (mode !== undefined && mode !== 'run') {
    try {
     return (await inMode(mode, {
      inputs,
      platform,
      host
     })).exit;
    } finally {
     host.close();
    }
   }
   const isRun = inputs.given('task') || inputs.given('task-file');
   try {
    const command = isRun ? 'run' : 'auth';
    const ask = {
     command,
     inputs,
     platform,
     host,
     hasPost: true
    };
    const use = isRun ? (await Promise.all([ __webpack_require__.e(1565), __webpack_require__.e(3527) ]).then(__webpack_require__.bind(__webpack_require__, 83527))).useRun(ask) : (0, 
    _flow_use_auth_js__WEBPACK_IMPORTED_MODULE_2__.A)(ask);
    const {exit} = await (0, _flow_conduct_js__WEBPACK_IMPORTED_MODULE_0__.V)(ask, use, true);
    return exit;
   } finally {
    host.close({
     keep: !isRun
    });
   }
  }
  async function inMode(mode, ask) {
   if (mode === 'publish') return (await Promise.all([ __webpack_require__.e(1565), __webpack_require__.e(13), __webpack_require__.e(3527), __webpack_require__.e(1166), __webpack_require__.e(1810) ]).then(__webpack_require__.bind(__webpack_require__, 51810))).conductPublish(ask, true);
   if (mode === 'plan') return (await Promise.all([ __webpack_require__.e(13), __webpack_require__.e(8585) ]).then(__webpack_require__.bind(__webpack_require__, 8585))).conductPlan(ask, true);
   return (await Promise.all([ __webpack_require__.e(1565), __webpack_require__.e(13), __webpack_require__.e(3527), __webpack_require__.e(1166) ]).then(__webpack_require__.bind(__webpack_require__, 11166))).conductReview({
    ...ask,
    hasPost: true
   }, true);
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
