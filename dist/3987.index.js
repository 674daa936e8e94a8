export const id = 3987;

export const ids = [ 3987 ];

export const modules = {
 20359: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   demo: () => demo
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
  var _flow_conduct_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16740);
  var _flow_door_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11757);
  var _flow_read_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89185);
  var _flow_use_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83527);
  const FLAGS = [ 'no-agent-download' ];
  const KEPT = /^(PATH|HOME|USERPROFILE|LOCALAPPDATA|APPDATA|SystemRoot|ComSpec|PATHEXT|TEMP|TMP|TMPDIR|LANG|LC_.*|TERM|NO_COLOR|XDG_CACHE_HOME|RUNNER_TOOL_CACHE|npm_config_.*|https?_proxy|HTTPS?_PROXY|NODE_EXTRA_CA_CERTS)$/;
  const TASK = 'Review this repository for security problems. Name the file and line of each, and how to fix it.';
  const INTRODUCTION = [ 'A whole job on this machine. The program is the real one, and so is the agent unless a line below says otherwise.', 'The token issuer, AWS and the model endpoint are emulators on 127.0.0.1 that verify what the real ones verify.', "The model's words are scripted: no model is asked, nothing is paid.", '' ];
  async function demo(door, words) {
   const {inputs, extra} = (0, _flow_read_inputs_js__WEBPACK_IMPORTED_MODULE_4__.Ww)(words, FLAGS);
   if (inputs.faults.length > 0) {
    for (const fault of inputs.faults) door.print(`${fault.input}: ${fault.what}\n`, 'stderr');
    door.print('write: keyless-agent demo [--no-agent-download]\n', 'stderr');
    return _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Lp['input-invalid'].exit;
   }
   const {startWorld, writeSampleRepository} = await __webpack_require__.e(5218).then(__webpack_require__.bind(__webpack_require__, 15218));
   const world = await startWorld({
    paceMs: 40
   });
   const kept = Object.fromEntries(Object.entries(door.env).filter(([name]) => KEPT.test(name)));
   const env = {
    ...kept,
    ...world.env,
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1'
   };
   const host = door.createHost({
    platform: _flow_door_js__WEBPACK_IMPORTED_MODULE_3__.I,
    env,
    cwd: door.cwd,
    log: 'stdout',
    ownProcess: false
   });
   try {
    const workspace = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.files.privateDir(), 'sample-repository');
    host.files.makePrivateDir(workspace);
    env.GITHUB_WORKSPACE = workspace;
    writeSampleRepository(workspace);
    for (const line of INTRODUCTION) host.log.line(line);
    const asked = (0, _flow_read_inputs_js__WEBPACK_IMPORTED_MODULE_4__.Ww)([ '--role-to-assume', world.roleArn, '--aws-region', world.region, '--timeout', '3m', '--task', TASK ], []).inputs;
    const ask = {
     command: 'run',
     inputs: asked,
     platform: _flow_door_js__WEBPACK_IMPORTED_MODULE_3__.I,
     host
    };
    const builtIn = {
     path: host.self[0],
     version: '0.0.0',
     args: [ ...host.self.slice(1), 'scripted-agent' ]
    };
    let told;
    if (extra.has('no-agent-download')) {
     host.log.line('--no-agent-download: a tiny built-in scripted agent stands in for Claude Code.');
     told = await (0, _flow_conduct_js__WEBPACK_IMPORTED_MODULE_2__.V)({
      ...ask,
      binary: builtIn
     }, (0, _flow_use_run_js__WEBPACK_IMPORTED_MODULE_5__.useRun)({
      ...ask,
      binary: builtIn
     }), false);
    } else {
     told = await (0, _flow_conduct_js__WEBPACK_IMPORTED_MODULE_2__.V)(ask, (0, _flow_use_run_js__WEBPACK_IMPORTED_MODULE_5__.useRun)(ask), false);
     if (told.report.error?.code === 'agent-unavailable') {
      host.log.line('Claude Code could not be fetched: a tiny built-in scripted agent stands in for it.');
      told = await (0, _flow_conduct_js__WEBPACK_IMPORTED_MODULE_2__.V)({
       ...ask,
       binary: builtIn
      }, (0, _flow_use_run_js__WEBPACK_IMPORTED_MODULE_5__.useRun)({
       ...ask,
       binary: builtIn
      }), false);
     }
    }
    if (told.report.result) for (const line of [ '', 'The answer:', '', ...told.report.result.split('\n') ]) host.log.line(line === '' ? '' : `  ${line}`);
    host.log.line('');
    for (const [name, path] of [ [ 'summary', told.summaryPath ], [ 'report', told.reportPath ], [ 'transcript', told.report.transcript ] ]) {
     if (path) host.log.line(`${name.padEnd(11)} ${path}`);
    }
    return told.exit;
   } finally {
    await world.close();
    host.close();
   }
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
