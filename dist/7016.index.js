export const id = 7016;

export const ids = [ 7016 ];

export const modules = {
 12244: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   review: () => review
  });
  var flow_door = __webpack_require__(11757);
  var read_inputs = __webpack_require__(89185);
  var conduct_review = __webpack_require__(11166);
  var commands = __webpack_require__(11619);
  var terminal = __webpack_require__(91488);
  // CONCATENATED MODULE: ./lib/flow/review/review-answer.js
  function reviewAnswer(review, asJson) {
   if (!asJson) return `${(0, commands.$0)((0, terminal.aP)(review, false).join('\n')).trim()}\n`;
   return review.rows.map(row => `${lineOf(row)}\n`).join('');
  }
  function lineOf(row) {
   const {path, startLine, endLine, severity, confidence, category, message, suggestion, fingerprint} = row;
   const told = {
    path,
    startLine,
    endLine,
    severity,
    confidence,
    category,
    message,
    suggestion,
    fingerprint
   };
   return JSON.stringify(told).replaceAll('##[', '#\\u0023[').replace(/section(?=_(?:start|end))/g, 'sectio\\u006e').replace(/[\u007f-\u009f]|\p{Cf}/gu, escaped);
  }
  function escaped(sign) {
   const units = Array.from({
    length: sign.length
   }, (_, at) => sign.charCodeAt(at));
   return units.map(unit => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
  }
  // CONCATENATED MODULE: ./lib/commands/review.js
  const EXAMPLE = '--range main..HEAD   (or --staged)';
  async function review(door, words) {
   const platform = (0, flow_door.t)(door.env);
   const {inputs, extra} = (0, read_inputs.Ww)(words, [ 'json' ], {
    platform,
    env: door.env
   }, EXAMPLE);
   const host = door.createHost({
    platform,
    env: door.env,
    cwd: door.cwd,
    log: 'stderr'
   });
   try {
    const told = await (0, conduct_review.conductReview)({
     inputs,
     platform,
     host,
     stdin: door.stdin,
     printed: true
    }, platform.id === 'github');
    if (told.report.review) door.print(reviewAnswer(told.report.review, extra.has('json')));
    const {file, codeQuality} = told.report.review ?? {};
    for (const path of [ file, codeQuality, told.summaryPath, told.reportPath ]) if (path) host.log.line(`written: ${path}`);
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
