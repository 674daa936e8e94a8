export const id = 9533;

export const ids = [ 9533 ];

export const modules = {
 71385: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: () => run
  });
  var commands = __webpack_require__(11619);
  // CONCATENATED MODULE: ./lib/flow/answer-text.js
  function answerText(report, isJobLog) {
   const {result, structuredOutput} = report;
   if (structuredOutput === undefined) return isJobLog && result !== undefined ? (0, 
   commands.$0)(result) : result;
   const json = JSON.stringify(structuredOutput);
   return isJobLog ? json.replaceAll('##[', '#\\u0023[') : json;
  }
  var conduct = __webpack_require__(16740);
  var flow_door = __webpack_require__(11757);
  var read_inputs = __webpack_require__(89185);
  var use_run = __webpack_require__(83527);
  // CONCATENATED MODULE: ./lib/commands/run.js
  async function run(door, words) {
   const platform = (0, flow_door.t)(door.env);
   const {inputs} = (0, read_inputs.Ww)(words, [], {
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
     command: 'run',
     inputs,
     platform,
     host,
     stdin: door.stdin
    };
    const told = await (0, conduct.V)(ask, (0, use_run.useRun)(ask), platform.id === 'github');
    const answer = answerText(told.report, platform.id !== 'shell');
    if (answer !== undefined && told.exit === 0) door.print(`${answer.trimEnd()}\n`);
    for (const path of [ told.summaryPath, told.reportPath ]) if (path) host.log.line(`written: ${path}`);
    return told.exit;
   } finally {
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
