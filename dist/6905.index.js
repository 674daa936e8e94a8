export const id = 6905;

export const ids = [ 6905, 1810 ];

export const modules = {
 7581: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   publish: () => publish
  });
  var _flow_door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11757);
  var _flow_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89185);
  var _flow_review_conduct_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51810);
  const EXAMPLE = '--review-file .keyless-agent/review.json';
  async function publish(door, words) {
   const platform = (0, _flow_door_js__WEBPACK_IMPORTED_MODULE_0__.t)(door.env);
   const {inputs} = (0, _flow_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Ww)(words, [], {
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
    const {exit, report} = await (0, _flow_review_conduct_publish_js__WEBPACK_IMPORTED_MODULE_2__.conductPublish)({
     inputs,
     platform,
     host
    }, platform.id === 'github');
    if (report.review?.url !== undefined) door.print(`${report.review.url}\n`);
    return exit;
   } finally {
    host.close();
   }
  }
 },
 51810: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   conductPublish: () => conductPublish
  });
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(3828);
  var external_node_fs_ = __webpack_require__(73024);
  // CONCATENATED MODULE: ./lib/kit/named-below.js
  function namedBelow(path, name, most) {
   if (isPlain(path)) return [ path ];
   const folders = [ path, ...foldersIn(path) ].slice(0, most + 1);
   const files = folders.flatMap(folder => namesIn(folder).filter(one => name.test(one)).map(one => (0, 
   external_node_path_.join)(folder, one)));
   return files.filter(isPlain).slice(0, most);
  }
  function isPlain(path) {
   const found = (0, external_node_fs_.lstatSync)(path, {
    throwIfNoEntry: false
   });
   return found?.isFile() === true && found.nlink === 1;
  }
  function namesIn(path) {
   return (0, external_node_fs_.lstatSync)(path, {
    throwIfNoEntry: false
   })?.isDirectory() ? (0, external_node_fs_.readdirSync)(path).sort() : [];
  }
  function foldersIn(path) {
   if (!(0, external_node_fs_.lstatSync)(path, {
    throwIfNoEntry: false
   })?.isDirectory()) return [];
   return (0, external_node_fs_.readdirSync)(path, {
    withFileTypes: true
   }).filter(entry => entry.isDirectory()).map(entry => (0, external_node_path_.join)(path, entry.name)).sort();
  }
  var shown_path = __webpack_require__(82921);
  var fragments = __webpack_require__(65977);
  var conduct = __webpack_require__(16740);
  var flow = __webpack_require__(75384);
  var make_plan = __webpack_require__(99179);
  var make_report = __webpack_require__(66203);
  var results_state = __webpack_require__(32238);
  var tell_result = __webpack_require__(79707);
  var conduct_review = __webpack_require__(11166);
  var forges = __webpack_require__(93305);
  var review_inputs = __webpack_require__(88388);
  var prepare = __webpack_require__(30013);
  var publish_record = __webpack_require__(1914);
  var record = __webpack_require__(7244);
  var target = __webpack_require__(27256);
  var use_review = __webpack_require__(36585);
  // CONCATENATED MODULE: ./lib/flow/review/conduct-publish.js
  async function conductPublish(ask, onGitHub) {
   const {host, secrets} = (0, conduct_review.collecting)(ask.host);
   const journey = (0, make_report.Q4)('publish', host, ask.platform.id);
   (0, conduct.s)(ask.inputs, host);
   const report = await (0, flow.t9)(journey, host, () => publish({
    ...ask,
    host
   }, journey, () => new fragments.f(secrets)));
   const told = await (0, tell_result.F)(report, journey.results, host, onGitHub);
   if (journey.results !== undefined) host.voice.saveState(results_state.b, '');
   return {
    ...told,
    report,
    exit: report.exit
   };
  }
  async function publish({inputs, platform, host}, journey, fragments) {
   const context = (0, make_plan.Vm)(platform, host);
   const token = (0, forges.FV)({
    inputs,
    platform,
    host
   });
   if (!token) (0, prepare.faultOfToken)(inputs, (0, forges.$D)(context, token, host));
   (0, review_inputs.re)(inputs, platform.id);
   (0, review_inputs.xV)(inputs);
   (0, prepare.checkThresholds)(inputs);
   const cure = platform.id === 'gitlab' ? 'review-file: .keyless-agent' : 'review-file: ${{ steps.review.outputs.review }}';
   const named = inputs.list('review-file');
   if (named.length === 0) {
    inputs.fault('review-file', 'Nothing says which review is to be published.', cure);
   }
   if (inputs.flag('dry-run')) inputs.fault('dry-run', 'publish has no dry run.', 'mode: review   (which publishes nothing)');
   if (inputs.faults.length > 0 || !token) throw (0, errors.wm)(inputs.faults);
   const record = readRecords(named.map(path => (0, external_node_path_.resolve)(context.workspace, path)), cure, host);
   journey.results = (0, flow.bk)({
    inputs,
    host
   }, {
    context
   });
   const event = (0, make_plan.C2)(platform, host);
   const live = {
    redact: text => host.redact(text),
    fragments: fragments()
   };
   const told = await (0, publish_record.l)({
    inputs,
    context,
    token,
    live,
    event
   }, record, host);
   journey.review = {
    ...told.sums,
    ...(0, use_review.hV)(record, told.review, {
     results: journey.results
    }, host)
   };
   (0, use_review.xP)(inputs, told.review);
  }
  function readRecords(paths, cure, host) {
   const files = paths.flatMap(path => namedBelow(path, RECORD_NAME, MOST_FILES));
   const fault = what => new errors.FM('input-invalid', 'The review could not be read.', {
    faults: [ {
     input: 'review-file',
     what,
     write: cure
    } ]
   });
   if (files.length === 0) throw fault(`There is no review at ${paths.map(shown_path.p).join(', ')}.`);
   const skips = [];
   const records = files.flatMap(path => {
    try {
     const written = host.files.read(path, record.d9);
     const skip = (0, record.GH)(written);
     if (skip === undefined) return [ (0, record.aE)(written) ];
     skips.push(skip);
     return [];
    } catch (error) {
     const {code, message} = error;
     throw fault(`${(0, shown_path.p)(path)}: ${code === undefined ? message : `it cannot be read (${code})`}.`);
    }
   });
   if (records.length === 0) throw (0, target.hT)(`There is nothing to publish: ${skips[0]}`, 'Nothing is broken.');
   try {
    return (0, record.PI)(records);
   } catch (error) {
    throw fault(`The files cannot be put together: ${error.message}.`);
   }
  }
  const MOST_FILES = 256;
  const RECORD_NAME = /^review(-\d{1,3})?\.json$/;
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
