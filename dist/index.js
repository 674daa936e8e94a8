const __WEBPACK_EXTERNAL_MODULE_jsonwebtoken__ = {
 default: {}
};

const __WEBPACK_EXTERNAL_MODULE_node_fetch_e2fb16d6__ = {
 default: () => Promise.reject(new Error('no HTTP client of its own'))
};

const __WEBPACK_EXTERNAL_MODULE_open__ = {
 default: () => Promise.reject(new Error('no browser'))
};

const __WEBPACK_EXTERNAL_MODULE_undici__ = {
 default: {
  ProxyAgent: class {}
 }
};

import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 19071: (module, __unused_webpack_exports, __nccwpck_require__) => {
  var x = y => {
   var x = {};
   __nccwpck_require__.d(x, y);
   return x;
  };
  var y = x => () => x;
  module.exports = x({
   ["default"]: () => __WEBPACK_EXTERNAL_MODULE_jsonwebtoken__["default"]
  });
 },
 75035: module => {
  module.exports = __WEBPACK_EXTERNAL_MODULE_node_fetch_e2fb16d6__;
 },
 71622: module => {
  module.exports = __WEBPACK_EXTERNAL_MODULE_open__;
 },
 94706: (module, __unused_webpack_exports, __nccwpck_require__) => {
  var x = y => {
   var x = {};
   __nccwpck_require__.d(x, y);
   return x;
  };
  var y = x => () => x;
  module.exports = x({
   ["fetch"]: () => __WEBPACK_EXTERNAL_MODULE_undici__.fetch
  });
 },
 78124: module => {
  module.exports = {
   defaultProvider: () => () => Promise.reject(new Error('no provider chain'))
  };
 },
 36264: module => {
  module.exports = {
   SmithyRpcV2CborProtocol: class {}
  };
 },
 67932: module => {
  module.exports = {};
 },
 42613: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
 },
 71825: module => {
  module.exports = {};
 },
 20181: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
 },
 35317: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
 },
 76982: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
 },
 24434: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 },
 79896: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
 },
 58611: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
 },
 65692: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
 },
 69278: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
 },
 16698: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
 },
 4573: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
 },
 31421: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
 },
 77598: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 },
 40610: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
 },
 71553: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");
 },
 73024: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 },
 51455: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
 },
 37067: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 },
 32467: module => {
  module.exports = {
   constants: {}
  };
 },
 44708: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
 },
 77030: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
 },
 48161: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 },
 76760: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 },
 643: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
 },
 1708: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
 },
 57075: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 },
 46466: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
 },
 46193: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
 },
 58500: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
 },
 73136: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
 },
 57975: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 },
 38522: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
 },
 70857: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
 },
 16928: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
 },
 932: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
 },
 83480: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");
 },
 2203: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
 },
 64756: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
 },
 52018: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
 },
 87867: module => {
  module.exports = {
   ProxyAgent: class {}
  };
 },
 87016: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
 },
 39023: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 },
 57268: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   L: () => COMMANDS,
   v: () => shell
  });
  var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18067);
  var _kit_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62334);
  const COMMANDS = {
   run: {
    about: 'Run an agent on a task with short-lived credentials.',
    load: async () => (await Promise.all([ __nccwpck_require__.e(9185), __nccwpck_require__.e(2294), __nccwpck_require__.e(1488), __nccwpck_require__.e(6740), __nccwpck_require__.e(1565), __nccwpck_require__.e(3527), __nccwpck_require__.e(9533) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 71385))).run
   },
   auth: {
    about: 'Get credentials for later commands: writes --env-file.',
    load: async () => (await Promise.all([ __nccwpck_require__.e(9185), __nccwpck_require__.e(2294), __nccwpck_require__.e(1488), __nccwpck_require__.e(6740), __nccwpck_require__.e(3166) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3166))).auth
   },
   exec: {
    about: 'Give credentials to one command: exec … -- COMMAND.',
    load: async () => (await Promise.all([ __nccwpck_require__.e(9185), __nccwpck_require__.e(2294), __nccwpck_require__.e(1488), __nccwpck_require__.e(6740), __nccwpck_require__.e(1565), __nccwpck_require__.e(8027) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 98027))).exec
   },
   release: {
    about: 'Give back what auth wrote.',
    load: async () => (await Promise.all([ __nccwpck_require__.e(9185), __nccwpck_require__.e(8615) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8615))).release
   },
   check: {
    about: 'Prove how little this job can do: the least-privilege check alone.',
    load: async () => (await Promise.all([ __nccwpck_require__.e(9185), __nccwpck_require__.e(2294), __nccwpck_require__.e(1488), __nccwpck_require__.e(6740), __nccwpck_require__.e(9846) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9846))).check
   },
   review: {
    about: 'Have a change reviewed: a pull request, pushed commits, --range, --staged.',
    load: async () => (await Promise.all([ __nccwpck_require__.e(9185), __nccwpck_require__.e(2294), __nccwpck_require__.e(1488), __nccwpck_require__.e(6740), __nccwpck_require__.e(1565), __nccwpck_require__.e(13), __nccwpck_require__.e(3527), __nccwpck_require__.e(1166), __nccwpck_require__.e(7016) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 12244))).review
   },
   publish: {
    about: 'Publish what a review found, on the pull request.',
    load: async () => (await Promise.all([ __nccwpck_require__.e(9185), __nccwpck_require__.e(2294), __nccwpck_require__.e(1488), __nccwpck_require__.e(6740), __nccwpck_require__.e(1565), __nccwpck_require__.e(13), __nccwpck_require__.e(3527), __nccwpck_require__.e(1166), __nccwpck_require__.e(6905) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7581))).publish
   },
   plan: {
    about: 'The parts of a large change, for a matrix: plan --shards.',
    load: async () => (await Promise.all([ __nccwpck_require__.e(9185), __nccwpck_require__.e(2294), __nccwpck_require__.e(1488), __nccwpck_require__.e(6740), __nccwpck_require__.e(13), __nccwpck_require__.e(7667) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 67667))).plan
   },
   doctor: {
    about: "Show what this job's environment allows.",
    load: async () => (await Promise.all([ __nccwpck_require__.e(9185), __nccwpck_require__.e(2294), __nccwpck_require__.e(1488), __nccwpck_require__.e(6740), __nccwpck_require__.e(8727), __nccwpck_require__.e(7446) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 37446))).doctor
   },
   trust: {
    about: 'The exact trust this job should have (print), and whom an existing one lets in (check).',
    load: async () => (await Promise.all([ __nccwpck_require__.e(9185), __nccwpck_require__.e(2294), __nccwpck_require__.e(1488), __nccwpck_require__.e(6740), __nccwpck_require__.e(6071) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 66071))).trust
   },
   demo: {
    about: 'The whole job on this machine, against loopback emulators.',
    load: async () => (await Promise.all([ __nccwpck_require__.e(9185), __nccwpck_require__.e(2294), __nccwpck_require__.e(1488), __nccwpck_require__.e(6740), __nccwpck_require__.e(1565), __nccwpck_require__.e(3527), __nccwpck_require__.e(3987) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 20359))).demo
   }
  };
  async function shell(door) {
   try {
    return await dispatch(door);
   } catch (thrown) {
    const {text, exit} = (await Promise.all([ __nccwpck_require__.e(1488), __nccwpck_require__.e(9964) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 35810))).lastResort(thrown);
    door.print(text, 'stderr');
    return exit;
   }
  }
  async function dispatch(door) {
   const [word = 'help', ...words] = door.argv;
   if (word === '--version' || word === '-v' || word === 'version') {
    door.print(`${_core_version_js__WEBPACK_IMPORTED_MODULE_0__.x}\n`);
    return 0;
   }
   const wantsHelp = [ 'help', '--help', '-h' ].includes(word);
   if (wantsHelp || words.includes('--help') || words.includes('-h')) {
    const {help} = await Promise.all([ __nccwpck_require__.e(9185), __nccwpck_require__.e(2895) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 12895));
    const about = wantsHelp ? words[0] : word;
    door.print(help(about));
    return about === undefined || COMMANDS[about] ? 0 : 2;
   }
   if (word === 'serve') return (await Promise.all([ __nccwpck_require__.e(9185), __nccwpck_require__.e(2294), __nccwpck_require__.e(309) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 50309))).serve(door);
   if (word === 'check-role') return (await Promise.all([ __nccwpck_require__.e(2167), __nccwpck_require__.e(9414), __nccwpck_require__.e(540) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 96987))).run(door);
   if (word === 'scripted-agent') return (await Promise.all([ __nccwpck_require__.e(5218), __nccwpck_require__.e(7490) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 97490))).run(door, words);
   const command = COMMANDS[word];
   if (command) return (await command.load())(door, words);
   const near = (0, _kit_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(word, Object.keys(COMMANDS));
   door.print(`There is no command "${word.slice(0, 40)}".${near ? ` Did you mean: keyless-agent ${near}` : ''}\nAll commands: keyless-agent --help\n`, 'stderr');
   return 2;
  }
 },
 3828: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   FM: () => KeylessError,
   Lp: () => CODES,
   dK: () => asKeylessError,
   wm: () => inputFaults
  });
  const CODES = {
   'input-invalid': {
    exit: 2,
    outcome: 'failed',
    title: 'An input is missing or malformed'
   },
   'endpoint-refused': {
    exit: 2,
    outcome: 'failed',
    title: 'An endpoint variable points somewhere unexpected'
   },
   'environment-unsafe': {
    exit: 2,
    outcome: 'failed',
    title: 'The environment switches a protection off'
   },
   'isolation-unavailable': {
    exit: 2,
    outcome: 'failed',
    title: 'The isolation asked for cannot be had here'
   },
   'agent-unavailable': {
    exit: 2,
    outcome: 'failed',
    title: 'The agent could not be installed or does not start'
   },
   'runtime-too-old': {
    exit: 2,
    outcome: 'failed',
    title: 'This Node.js is too old for what was asked'
   },
   'change-unavailable': {
    exit: 2,
    outcome: 'failed',
    title: 'The change to review could not be read'
   },
   'identity-unavailable': {
    exit: 3,
    outcome: 'failed',
    title: 'The job has no identity token'
   },
   'identity-fork': {
    exit: 0,
    outcome: 'skipped',
    title: 'A fork or Dependabot run gets no identity token'
   },
   'identity-request-failed': {
    exit: 3,
    outcome: 'failed',
    title: 'The identity token could not be fetched'
   },
   'identity-malformed': {
    exit: 3,
    outcome: 'failed',
    title: 'The identity token is not a usable JWT'
   },
   'identity-audience': {
    exit: 3,
    outcome: 'failed',
    title: 'The identity token is for another audience'
   },
   'identity-untrusted': {
    exit: 3,
    outcome: 'failed',
    title: 'The supplied token is not to be trusted'
   },
   'identity-expired': {
    exit: 3,
    outcome: 'failed',
    title: 'The supplied token is out of date'
   },
   'identity-keys': {
    exit: 3,
    outcome: 'failed',
    title: "The issuer's signing keys could not be had"
   },
   'exchange-denied': {
    exit: 4,
    outcome: 'failed',
    title: 'The trust policy does not admit this job'
   },
   'exchange-rejected': {
    exit: 4,
    outcome: 'failed',
    title: 'The identity provider or audience is not accepted'
   },
   'exchange-expired': {
    exit: 4,
    outcome: 'failed',
    title: 'The identity token was too old'
   },
   'exchange-policy': {
    exit: 4,
    outcome: 'failed',
    title: 'The session policy was refused'
   },
   'exchange-duration': {
    exit: 4,
    outcome: 'failed',
    title: 'The requested lifetime is not allowed'
   },
   'exchange-region': {
    exit: 4,
    outcome: 'failed',
    title: 'The region is switched off for this account'
   },
   'exchange-throttled': {
    exit: 4,
    outcome: 'failed',
    title: 'The token endpoint kept throttling'
   },
   'exchange-unreachable': {
    exit: 4,
    outcome: 'failed',
    title: 'The token endpoint could not be reached'
   },
   'exchange-malformed': {
    exit: 4,
    outcome: 'failed',
    title: 'The token endpoint gave an unusable answer'
   },
   'exchange-failed': {
    exit: 4,
    outcome: 'failed',
    title: 'The exchange failed'
   },
   'account-mismatch': {
    exit: 5,
    outcome: 'failed',
    title: 'The credential belongs to another account'
   },
   'privilege-exceeded': {
    exit: 5,
    outcome: 'failed',
    title: 'The job can do more than it needs'
   },
   'privilege-unknown': {
    exit: 5,
    outcome: 'failed',
    title: 'A privilege could not be judged'
   },
   'agent-failed': {
    exit: 1,
    outcome: 'failed',
    title: 'The agent failed'
   },
   'agent-crashed': {
    exit: 1,
    outcome: 'failed',
    title: 'The agent ended without a result'
   },
   'agent-denied': {
    exit: 1,
    outcome: 'denied',
    title: 'No tool call of the agent was allowed'
   },
   'agent-empty': {
    exit: 1,
    outcome: 'failed',
    title: 'The agent gave no answer'
   },
   'agent-structure': {
    exit: 1,
    outcome: 'failed',
    title: 'The agent did not fill the JSON schema'
   },
   'model-denied': {
    exit: 1,
    outcome: 'failed',
    title: 'The model endpoint refused the credential'
   },
   'model-missing': {
    exit: 1,
    outcome: 'failed',
    title: 'The model is not available'
   },
   'model-throttled': {
    exit: 1,
    outcome: 'failed',
    title: 'The model endpoint kept throttling'
   },
   'model-unreachable': {
    exit: 1,
    outcome: 'failed',
    title: 'The model endpoint could not be reached'
   },
   'timed-out': {
    exit: 6,
    outcome: 'timed-out',
    title: 'The time limit was reached'
   },
   'over-budget': {
    exit: 6,
    outcome: 'over-budget',
    title: 'The budget was used up'
   },
   'review-findings': {
    exit: 7,
    outcome: 'failed',
    title: 'A finding of the review reaches fail-on'
   },
   'review-skipped': {
    exit: 0,
    outcome: 'skipped',
    title: 'There was nothing to review or to publish'
   },
   'publication-stopped': {
    exit: 8,
    outcome: 'failed',
    title: 'What the agent made is not handed on'
   },
   cancelled: {
    exit: 130,
    outcome: 'cancelled',
    title: 'The run was cancelled'
   },
   terminated: {
    exit: 143,
    outcome: 'cancelled',
    title: 'The run was terminated'
   },
   internal: {
    exit: 1,
    outcome: 'failed',
    title: 'A fault of keyless-agent itself'
   }
  };
  const DOCS = 'https://github.com/keyless-agent/keyless-agent/blob/main/docs/errors.md';
  class KeylessError extends Error {
   code;
   likely;
   fix;
   facts;
   faults;
   constructor(code, what, details = {}) {
    super(what, details.cause === undefined ? undefined : {
     cause: details.cause
    });
    this.name = 'KeylessError';
    this.code = code;
    this.likely = details.likely;
    this.fix = details.fix;
    this.facts = details.facts ?? {};
    this.faults = details.faults ?? [];
   }
   get exit() {
    return CODES[this.code].exit;
   }
   get outcome() {
    return CODES[this.code].outcome;
   }
   get link() {
    return `${DOCS}#${this.code}`;
   }
  }
  function inputFaults(faults) {
   const what = faults.length === 1 ? 'One input needs a change.' : `${faults.length} inputs need a change.`;
   return new KeylessError('input-invalid', what, {
    faults
   });
  }
  function asKeylessError(thrown) {
   if (thrown instanceof KeylessError) return thrown;
   const name = thrown instanceof Error ? thrown.name : typeof thrown;
   const message = thrown instanceof Error ? thrown.message : String(thrown);
   return new KeylessError('internal', `${name}: ${message}`, {
    likely: 'This is a defect in keyless-agent or a condition it does not know.',
    fix: 'Please report it with the version (keyless-agent --version) and the job log.',
    cause: thrown
   });
  }
 },
 8717: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   j: () => HttpError
  });
  class HttpError extends Error {
   fault;
   constructor(fault, message) {
    super(message);
    this.name = 'HttpError';
    this.fault = fault;
   }
  }
 },
 3829: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   P: () => safeClaims,
   k: () => SAFE_CLAIMS
  });
  const SAFE_CLAIMS = [ 'iss', 'sub', 'aud', 'repository', 'project_path', 'ref', 'environment', 'event_name', 'pipeline_source' ];
  function safeClaims(claims) {
   const shown = {};
   for (const name of SAFE_CLAIMS) {
    const value = claims[name];
    if (value !== undefined) shown[name] = Array.isArray(value) ? value.join(', ') : String(value);
   }
   return shown;
  }
 },
 58563: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   D: () => revealed,
   z: () => Secret
  });
  const INSPECT = Symbol.for('nodejs.util.inspect.custom');
  class Secret {
   label;
   #value;
   constructor(label, value) {
    this.label = label;
    this.#value = value;
   }
   reveal() {
    return this.#value;
   }
   get length() {
    return this.#value.length;
   }
   toString() {
    return '***';
   }
   toJSON() {
    return '***';
   }
   [INSPECT]() {
    return `Secret(${this.label})`;
   }
  }
  function revealed(value) {
   return typeof value === 'string' ? value : value.reveal();
  }
 },
 18067: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   x: () => VERSION
  });
  const VERSION = '0.1.0';
 },
 11757: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   t: () => platformOf,
   I: () => quietGithub
  });
  var commit_id = __nccwpck_require__(54533);
  var fields = __nccwpck_require__(11567);
  // CONCATENATED MODULE: ./lib/ci/github/change.js
  function readChange(env, readFile) {
   const event = readEvent(env, readFile);
   if (!event) return undefined;
   const pull = (0, fields.Ik)(event.pull_request) ?? (0, fields.Ik)(event.issue) ?? {};
   const name = env.GITHUB_EVENT_NAME ?? '';
   const run = (0, fields.Ik)(event.workflow_run);
   const onIssue = name === 'issue_comment' && (0, fields.Ik)((0, fields.Ik)(event.issue)?.pull_request) === undefined;
   return {
    number: onIssue ? undefined : (0, fields.ai)(pull.number),
    title: (0, fields.Qq)(pull.title),
    description: (0, fields.Qq)(pull.body),
    base: (0, commit_id.V)((0, fields.Qq)((0, fields.Ik)(pull.base)?.sha)),
    baseRef: (0, fields.Qq)((0, fields.Ik)(pull.base)?.ref),
    head: (0, commit_id.V)((0, fields.Qq)((0, fields.Ik)(pull.head)?.sha)) ?? (0, commit_id.V)((0, 
    fields.Qq)(run?.head_sha)),
    labels: (0, fields.YO)(pull.labels).flatMap(label => (0, fields.Qq)((0, fields.Ik)(label)?.name) ?? []),
    action: (0, fields.Qq)(event.action),
    label: (0, fields.Qq)((0, fields.Ik)(event.label)?.name),
    push: name === 'push' ? pushOf(event) : undefined,
    comment: name === 'issue_comment' ? commentOf((0, fields.Ik)(event.comment)) : undefined,
    onIssue
   };
  }
  function readEvent(env, readFile) {
   const path = env.GITHUB_EVENT_PATH;
   if (!path) return undefined;
   try {
    return (0, fields.Ik)(JSON.parse(readFile(path) ?? 'null'));
   } catch {
    return undefined;
   }
  }
  function pushOf(event) {
   const after = (0, commit_id.V)((0, fields.Qq)(event.after));
   return after === undefined ? undefined : {
    before: (0, commit_id.V)((0, fields.Qq)(event.before)),
    after
   };
  }
  function commentOf(comment) {
   const author = (0, fields.Qq)((0, fields.Ik)(comment?.user)?.login);
   const asked = author === undefined ? undefined : (0, fields.Qq)(comment?.body);
   return {
    author: author ?? '',
    text: asked ?? '',
    createdAt: (0, fields.Qq)(comment?.created_at) ?? ''
   };
  }
  // CONCATENATED MODULE: ./lib/ci/github/context.js
  function child(value, ...names) {
   let at = value;
   for (const name of names) {
    if (at === null || typeof at !== 'object') return undefined;
    at = at[name];
   }
   return at;
  }
  function context_readEvent(env, readFile) {
   const path = env.GITHUB_EVENT_PATH;
   if (!path) return undefined;
   try {
    const parsed = JSON.parse(readFile(path) ?? 'null');
    return parsed !== null && typeof parsed === 'object' ? parsed : undefined;
   } catch {
    return undefined;
   }
  }
  const PULL_REQUEST_EVENTS = [ 'pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment' ];
  function fromFork(name, event) {
   if (name === undefined) return undefined;
   if (PULL_REQUEST_EVENTS.includes(name)) {
    const pull = child(event, 'pull_request');
    return differs(child(pull, 'head', 'repo'), child(pull, 'base', 'repo', 'full_name'));
   }
   if (name === 'workflow_run') {
    return differs(child(event, 'workflow_run', 'head_repository'), child(event, 'repository', 'full_name'));
   }
   if (name === 'issue_comment') {
    if (!event) return undefined;
    return child(event, 'issue', 'pull_request') === undefined ? false : undefined;
   }
   return false;
  }
  function differs(head, base) {
   if (typeof base !== 'string') return undefined;
   if (head === null) return true;
   const name = child(head, 'full_name');
   return typeof name === 'string' ? name.toLowerCase() !== base.toLowerCase() : undefined;
  }
  function context_text(value) {
   return typeof value === 'string' && value !== '' ? value : undefined;
  }
  function baseOf(env, event) {
   const pull = child(event, 'pull_request', 'base') ?? undefined;
   if (pull !== undefined) return {
    ref: context_text(child(pull, 'ref')),
    sha: context_text(child(pull, 'sha'))
   };
   const group = child(event, 'merge_group');
   if (group !== undefined) {
    return {
     ref: context_text(child(group, 'base_ref'))?.replace(/^refs\/heads\//, ''),
     sha: context_text(child(group, 'base_sha'))
    };
   }
   const ref = context_text(child(event, 'repository', 'default_branch'));
   if (ref === undefined) return undefined;
   return {
    ref,
    sha: env.GITHUB_REF === `refs/heads/${ref}` ? env.GITHUB_SHA || undefined : undefined
   };
  }
  const RUNNERS = {
   'github-hosted': 'hosted',
   'self-hosted': 'self-hosted'
  };
  function flag(value) {
   return value === 'true' ? true : value === 'false' ? false : undefined;
  }
  function runUrl(env) {
   const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id} = env;
   if (!server || !repository || !id) return undefined;
   const attempt = env.GITHUB_RUN_ATTEMPT;
   return `${server}/${repository}/actions/runs/${id}${attempt ? `/attempts/${attempt}` : ''}`;
  }
  function readContext(env, cwd, readFile) {
   const event = context_readEvent(env, readFile);
   const given = name => env[name] || undefined;
   return {
    platform: 'github',
    server: given('GITHUB_SERVER_URL'),
    repository: given('GITHUB_REPOSITORY'),
    ref: given('GITHUB_REF'),
    sha: given('GITHUB_SHA'),
    event: given('GITHUB_EVENT_NAME'),
    actor: given('GITHUB_ACTOR'),
    runId: given('GITHUB_RUN_ID'),
    runAttempt: given('GITHUB_RUN_ATTEMPT'),
    runUrl: runUrl(env),
    workflowRef: given('GITHUB_WORKFLOW_REF'),
    refProtected: flag(env.GITHUB_REF_PROTECTED),
    base: baseOf(env, event),
    headSha: context_text(child(event, 'pull_request', 'head', 'sha')),
    fork: fromFork(given('GITHUB_EVENT_NAME'), event),
    dependabot: [ env.GITHUB_ACTOR, child(event, 'sender', 'login') ].includes('dependabot[bot]'),
    runner: RUNNERS[env.RUNNER_ENVIRONMENT] ?? 'unknown',
    workspace: given('GITHUB_WORKSPACE') ?? cwd,
    debug: env.RUNNER_DEBUG === '1'
   };
  }
  var errors = __nccwpck_require__(3828);
  var core_host = __nccwpck_require__(8717);
  var secret = __nccwpck_require__(58563);
  // CONCATENATED MODULE: ./lib/ci/github/id-token.js
  const TOTAL_MS = 3e4;
  const ONE_TRY_MS = 1e4;
  const FIRST_WAIT_MS = 500;
  const LONGEST_WAIT_MS = 8e3;
  const FAULT_TRIES = 4;
  const LONGEST_TOKEN_CHARS = 32768;
  const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
  const PERMISSIONS = 'permissions:\n  id-token: write\n  contents: read';
  const FORK_EVENTS = [ 'pull_request', 'pull_request_review', 'pull_request_review_comment' ];
  const DEPENDABOT_EVENTS = [ ...FORK_EVENTS, 'push', 'create', 'deployment', 'deployment_status' ];
  function canMint(env) {
   return Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
  }
  async function requestIdToken(audience, host, context) {
   if (!canMint(host.env)) throw noToken(context);
   const bearer = new secret.z('identity request token', host.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '');
   host.hide(bearer);
   const url = requestUrl(host.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '', audience);
   const token = readToken(await askUntilAnswered(url, bearer, host));
   host.hide(token);
   return token;
  }
  function warmIssuer(host) {
   const base = host.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
   if (canMint(host.env) && issuerUrl(base)) host.http.warm(base);
  }
  function issuerUrl(base) {
   const url = URL.canParse(base) ? new URL(base) : undefined;
   const loopback = url !== undefined && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
   return url?.protocol === 'https:' || url?.protocol === 'http:' && loopback ? url : undefined;
  }
  function requestUrl(base, audience) {
   const url = issuerUrl(base);
   if (!url) {
    throw new errors.FM('endpoint-refused', 'ACTIONS_ID_TOKEN_REQUEST_URL is not an https address.', {
     likely: 'The runner sets this variable; something in the job replaced it.',
     fix: 'Do not set ACTIONS_ID_TOKEN_REQUEST_URL in the workflow.'
    });
   }
   return `${base}${url.search === '' ? '?' : '&'}audience=${encodeURIComponent(audience)}`;
  }
  async function askUntilAnswered(url, bearer, host) {
   const deadline = host.now() + TOTAL_MS;
   let faults = 0;
   for (let attempt = 1; ;attempt++) {
    const answer = await ask(url, bearer, host, deadline);
    if (!(answer instanceof core_host.j) && answer.status === 200) return answer;
    const state = answer instanceof core_host.j ? undefined : jobState(answer);
    const early = state === 'Pending' || state === 'Delayed';
    if (!early) faults++;
    const again = early || faults < FAULT_TRIES && isTransient(answer);
    const wait = pause(attempt, host);
    if (!again || host.now() + wait >= deadline) throw refused(answer, state, attempt, new URL(url).host);
    await host.sleep(wait);
   }
  }
  async function ask(url, bearer, host, deadline) {
   try {
    return await host.http.request({
     method: 'GET',
     url,
     headers: {
      authorization: `Bearer ${bearer.reveal()}`,
      accept: 'application/json'
     },
     timeoutMs: Math.max(1e3, Math.min(ONE_TRY_MS, deadline - host.now())),
     maxBytes: 256 * 1024
    });
   } catch (error) {
    if (error instanceof core_host.j) return error;
    throw error;
   }
  }
  function isTransient(answer) {
   if (answer instanceof core_host.j) return answer.fault !== 'tls' && answer.fault !== 'too-large';
   return answer.status >= 500 || answer.status === 429 || answer.status === 408;
  }
  function jobState(answer) {
   return answer.status === 403 ? /\b(Pending|Delayed|Completed)\b/.exec(answer.body)?.[1] : undefined;
  }
  function pause(attempt, host) {
   const base = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
   return Math.round(base * (1 + Number.parseInt(host.random(1), 16) / 1024));
  }
  function readToken(answer) {
   let value;
   try {
    value = JSON.parse(answer.body)?.value;
   } catch {
    value = undefined;
   }
   if (typeof value !== 'string' || value.length > LONGEST_TOKEN_CHARS || !JWT.test(value)) {
    throw new errors.FM('identity-malformed', "GitHub's token endpoint answered without a usable token.", {
     likely: 'A proxy or gateway between the runner and GitHub answered in its place.',
     fix: 'Check the proxy of this runner, then run the job again.'
    });
   }
   return new secret.z('identity token', value);
  }
  function refused(answer, state, tries, where) {
   const times = tries === 1 ? '' : ` (${tries} tries)`;
   if (answer instanceof core_host.j) {
    return new errors.FM('identity-request-failed', `No answer from GitHub's token endpoint${times}.`, {
     likely: `${answer.message}.`,
     fix: `Let the runner reach ${where}, directly or through HTTPS_PROXY.`,
     facts: {
      host: where,
      fault: answer.fault
     }
    });
   }
   const facts = {
    host: where,
    status: String(answer.status)
   };
   if (state) facts['job state'] = state;
   const what = `GitHub's token endpoint answered ${answer.status}${state ? `: the job is "${state}"` : ''}${times}.`;
   return new errors.FM('identity-request-failed', what, {
    ...cure(answer.status, state),
    facts
   });
  }
  function cure(status, state) {
   if (state === 'Completed') {
    return {
     likely: 'The token was asked for after the main part of the job had ended; GitHub gives none then.',
     fix: 'Ask in a normal step, not in a post step or from a process that outlives its step.'
    };
   }
   if (state) {
    return {
     likely: 'GitHub had not registered the start of the job yet.',
     fix: 'Run the job again.'
    };
   }
   if (status >= 500 || status === 429 || status === 408) {
    return {
     likely: 'The endpoint is overloaded or down.',
     fix: 'Run the job again; see https://www.githubstatus.com.'
    };
   }
   return {
    likely: 'The request token is expired, or the variables were taken from another job.',
    fix: 'Let each job use its own ACTIONS_ID_TOKEN_REQUEST_* variables, and run the job again.'
   };
  }
  function noToken(context) {
   const event = context.event ?? '';
   if (context.fork === true && FORK_EVENTS.includes(event)) {
    return new errors.FM('identity-fork', 'This pull request comes from a fork, so GitHub gives the job no identity token.', {
     likely: 'This is how GitHub keeps the code of strangers from acting for your repository. Nothing was run.',
     fix: 'Nothing is broken. To run it on a reviewed change, push that change to a branch of this repository.'
    });
   }
   if (context.dependabot && DEPENDABOT_EVENTS.includes(event)) {
    return new errors.FM('identity-fork', 'Dependabot started this run, so GitHub gives the job no identity token.', {
     likely: 'Runs started by Dependabot get a read-only token. Nothing was run.',
     fix: "Nothing is broken. To leave such runs out: if: github.actor != 'dependabot[bot]'"
    });
   }
   return new errors.FM('identity-unavailable', 'This job may not ask GitHub for an identity token.', {
    likely: 'The job lacks the permission id-token: write. A reusable workflow needs it in the calling job too.',
    fix: PERMISSIONS
   });
  }
  // CONCATENATED MODULE: ./lib/ci/github/voice.js
  const SUMMARY_BYTES = 1024 * 1024;
  const CUT_NOTICE = '\n\n> **The summary ends here**: GitHub shows at most 1 MiB. The whole result is in the report and the transcript.\n';
  const SHORTEST_MASK_CHARS = 4;
  const NAME = /^[A-Za-z_][\w-]*$/;
  const REFUSED_ENV = /^(NODE_OPTIONS|PATH|BASH_ENV|ENV|CI|LD_.*|DYLD_.*|GITHUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|GIT_.*)$/i;
  function escapeData(text) {
   return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  }
  function escapeProperty(text) {
   return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  }
  class GithubVoice {
   #env;
   #sinks;
   constructor(env, sinks) {
    this.#env = env;
    this.#sinks = sinks;
   }
   mask(secret) {
    for (const line of new Set(secret.reveal().split(/\r\n|\n|\r/))) {
     const text = line.trim();
     if (text.length >= SHORTEST_MASK_CHARS) this.#sinks.log(`::add-mask::${escapeData(text)}`);
    }
   }
   exportEnv(name, value) {
    if (REFUSED_ENV.test(name)) throw new errors.FM('internal', `${name} may not be exported to later steps.`);
    this.#record('GITHUB_ENV', name, typeof value === 'string' ? this.#sinks.redact(value) : (0, 
    secret.D)(value));
   }
   output(name, value) {
    this.#record('GITHUB_OUTPUT', name, this.#sinks.redact(value));
   }
   saveState(name, value) {
    this.#record('GITHUB_STATE', name, this.#sinks.redact(value));
   }
   annotate(level, message, title, at) {
    const {redact} = this.#sinks;
    const properties = {
     file: at?.path,
     line: at?.startLine,
     endLine: at?.endLine,
     title
    };
    const written = Object.entries(properties).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${escapeProperty(redact(String(value)))}`);
    const shown = written.length === 0 ? '' : ` ${written.join(',')}`;
    this.#sinks.log(`::${level}${shown}::${escapeData(redact(message))}`);
   }
   group(title) {
    this.#sinks.log(`::group::${escapeData(this.#sinks.redact(title))}`);
   }
   endGroup() {
    this.#sinks.log('::endgroup::');
   }
   debug(text) {
    this.#sinks.log(`::debug::${escapeData(this.#sinks.redact(text))}`);
   }
   async summary(markdown, quick = false) {
    const path = this.#path('GITHUB_STEP_SUMMARY');
    const room = SUMMARY_BYTES - (this.#sinks.size?.(path) ?? 0);
    const text = cutToFit(`${this.#sinks.redact(markdown).trimEnd()}\n`, room);
    if (text === '') {
     this.#sinks.log('The job summary is full (GitHub shows at most 1 MiB); ours was left out.');
     return;
    }
    if (quick || !this.#sinks.ownProcess) return this.#sinks.append(path, text);
    const {summary} = await __nccwpck_require__.e(4146).then(__nccwpck_require__.bind(__nccwpck_require__, 24146));
    await summary.emptyBuffer().addRaw(text).write();
   }
   prepareSummary() {
    if (this.#sinks.ownProcess) __nccwpck_require__.e(4146).then(__nccwpck_require__.bind(__nccwpck_require__, 24146)).catch(() => {});
   }
   #record(file, name, value) {
    if (!NAME.test(name)) throw new errors.FM('internal', `"${name}" is not a name for ${file}.`);
    const path = this.#path(file);
    const delimiter = this.#delimiter(value);
    this.#sinks.append(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
   }
   #delimiter(value) {
    const base = `keyless_${this.#sinks.random(16)}`;
    let delimiter = base;
    for (let n = 1; value.includes(delimiter); n++) delimiter = `${base}_${n}`;
    return delimiter;
   }
   #path(file) {
    const path = this.#env[file];
    if (path) return path;
    throw new errors.FM('environment-unsafe', `${file} is not set, although GITHUB_ACTIONS is.`, {
     likely: 'GITHUB_ACTIONS was set by hand, or a container was started without the variables of the runner.',
     fix: `Unset GITHUB_ACTIONS outside GitHub, or hand ${file} through to the container.`
    });
   }
  }
  function cutToFit(text, room) {
   const bytes = Buffer.from(text);
   if (bytes.length <= room) return text;
   const fence = '\n```';
   const most = room - Buffer.byteLength(CUT_NOTICE) - fence.length;
   if (most <= 0) return '';
   const end = bytes.lastIndexOf('\n', most);
   if (end <= 0) return '';
   const kept = bytes.subarray(0, end).toString();
   const open = (kept.match(/^ {0,3}```/gm)?.length ?? 0) % 2 === 1;
   return `${kept}${open ? fence : ''}${CUT_NOTICE}`;
  }
  // CONCATENATED MODULE: ./lib/ci/github.js
  function readInput(env, name) {
   const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
   return value === '' ? undefined : value;
  }
  const github = {
   id: 'github',
   docs: 'https://docs.github.com/actions/reference/workflows-and-actions/variables',
   detect: env => env.GITHUB_ACTIONS === 'true',
   context: readContext,
   change: readChange,
   input: readInput,
   idTokenSeconds: 300,
   canMint,
   warm: warmIssuer,
   idToken: requestIdToken,
   voice: (env, sinks) => new GithubVoice(env, sinks),
   commandFiles: [ 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY' ]
  };
  // CONCATENATED MODULE: ./lib/ci/shell.js
  function noIdentity() {
   return new errors.FM('identity-unavailable', 'This shell has no CI identity.', {
    likely: 'The command does not run inside a CI job that hands out identity tokens. GitHub Actions and GitLab CI/CD are understood.',
    fix: 'Run it in a step of a GitHub Actions job that has\n\npermissions:\n  id-token: write\n  contents: read\n\nTo try everything on this machine, without a cloud: keyless-agent demo'
   });
  }
  function shellVoice(sinks) {
   return {
    mask: () => {},
    exportEnv: name => {
     throw new errors.FM('input-invalid', `There is no later step here that ${name} could be exported to.`, {
      fix: 'keyless-agent auth --env-file FILE, or keyless-agent exec -- COMMAND'
     });
    },
    output: () => {},
    annotate: (level, message, title, at) => {
     const where = at ? `${at.path}${at.startLine === undefined ? '' : `:${at.startLine}`}: ` : '';
     sinks.log(sinks.redact(`${level}: ${where}${title ? `${title}: ` : ''}${message}`));
    },
    summary: async () => {},
    saveState: () => {}
   };
  }
  const shell = {
   id: 'shell',
   docs: 'https://github.com/keyless-agent/keyless-agent#readme',
   detect: () => false,
   context: (_env, cwd) => ({
    platform: 'shell',
    dependabot: false,
    runner: 'unknown',
    workspace: cwd,
    debug: false
   }),
   input: () => undefined,
   canMint: () => false,
   idToken: async () => {
    throw noIdentity();
   },
   voice: (_env, sinks) => shellVoice(sinks),
   commandFiles: []
  };
  var jwt = __nccwpck_require__(61941);
  // CONCATENATED MODULE: ./lib/ci/gitlab/job-tokens.js
  const TOKEN_VARIABLE = 'KEYLESS_AGENT_ID_TOKEN';
  function jobTokens(env) {
   return Object.keys(env).sort().flatMap(variable => {
    const claims = claimsOf(env[variable]);
    return claims?.iss === undefined || claims.aud === undefined ? [] : [ {
     variable,
     claims
    } ];
   });
  }
  function claimsOf(value) {
   const text = value?.trim() ?? '';
   if (!text.startsWith('eyJ') || text.length > jwt.f) return undefined;
   try {
    return (0, jwt.i)(text).claims;
   } catch {
    return undefined;
   }
  }
  // CONCATENATED MODULE: ./lib/ci/gitlab/context.js
  const context_RUNNERS = {
   'gitlab-hosted': 'hosted',
   'self-hosted': 'self-hosted'
  };
  function context_readContext(env, cwd) {
   const given = name => env[name] || undefined;
   const claims = claimsOfJob(env);
   return {
    platform: 'gitlab',
    server: given('CI_SERVER_URL'),
    repository: given('CI_PROJECT_PATH'),
    ref: refOf(env),
    sha: given('CI_COMMIT_SHA'),
    event: eventOf(env),
    actor: given('GITLAB_USER_LOGIN'),
    runId: given('CI_PIPELINE_ID'),
    runAttempt: given('CI_JOB_ID'),
    runUrl: given('CI_JOB_URL'),
    workflowRef: typeof claims.ci_config_ref_uri === 'string' ? claims.ci_config_ref_uri : undefined,
    refProtected: context_flag(env.CI_COMMIT_REF_PROTECTED),
    base: context_baseOf(env),
    headSha: isMergeRequest(env) ? given('CI_MERGE_REQUEST_SOURCE_BRANCH_SHA') ?? given('CI_COMMIT_SHA') : undefined,
    fork: context_fromFork(env, claims),
    dependabot: false,
    runner: context_RUNNERS[claims.runner_environment] ?? 'unknown',
    workspace: given('CI_PROJECT_DIR') ?? cwd,
    endsAt: endOf(env),
    debug: env.CI_DEBUG_TRACE === 'true' || env.CI_DEBUG_SERVICES === 'true'
   };
  }
  function claimsOfJob(env) {
   const tokens = jobTokens(env);
   const own = tokens.find(({variable}) => variable === TOKEN_VARIABLE) ?? (tokens.length === 1 ? tokens[0] : undefined);
   return own?.claims ?? {};
  }
  function isMergeRequest(env) {
   return Boolean(env.CI_MERGE_REQUEST_IID);
  }
  function eventOf(env) {
   if (isMergeRequest(env)) return 'merge_request_event';
   return env.CI_PIPELINE_SOURCE || undefined;
  }
  function refOf(env) {
   if (isMergeRequest(env)) return env.CI_MERGE_REQUEST_REF_PATH || undefined;
   if (env.CI_COMMIT_TAG) return `refs/tags/${env.CI_COMMIT_TAG}`;
   const branch = env.CI_COMMIT_BRANCH || env.CI_COMMIT_REF_NAME;
   return branch ? `refs/heads/${branch}` : undefined;
  }
  function context_baseOf(env) {
   if (isMergeRequest(env)) {
    const sha = env.CI_MERGE_REQUEST_TARGET_BRANCH_SHA || env.CI_MERGE_REQUEST_DIFF_BASE_SHA || undefined;
    return {
     ref: env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME || undefined,
     sha
    };
   }
   if (!env.CI_DEFAULT_BRANCH) return undefined;
   const isThere = env.CI_COMMIT_BRANCH === env.CI_DEFAULT_BRANCH;
   return {
    ref: env.CI_DEFAULT_BRANCH,
    sha: isThere ? env.CI_COMMIT_SHA || undefined : undefined
   };
  }
  function context_fromFork(env, claims) {
   if (typeof claims.job_project_id === 'string' && typeof claims.project_id === 'string') {
    if (claims.job_project_id !== claims.project_id) return true;
   }
   if (isMergeRequest(env)) {
    return differ(env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID, env.CI_MERGE_REQUEST_PROJECT_ID);
   }
   if (env.CI_PIPELINE_SOURCE === 'external_pull_request_event') {
    return differ(env.CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY, env.CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY);
   }
   return env.CI_PIPELINE_SOURCE ? false : undefined;
  }
  function differ(source, target) {
   return source && target ? source.toLowerCase() !== target.toLowerCase() : undefined;
  }
  function context_flag(value) {
   return value === 'true' ? true : value === 'false' ? false : undefined;
  }
  function endOf(env) {
   const started = Date.parse(env.CI_JOB_STARTED_AT ?? '');
   const seconds = Number(env.CI_JOB_TIMEOUT || Number.NaN);
   return Number.isFinite(started) && seconds > 0 ? started + seconds * 1e3 : undefined;
  }
  // CONCATENATED MODULE: ./lib/ci/gitlab/change.js
  function change_readChange(env) {
   if (env.CI_MERGE_REQUEST_IID) return mergeRequestOf(env);
   const after = (0, commit_id.V)(env.CI_COMMIT_SHA);
   if (env.CI_PIPELINE_SOURCE !== 'push' || env.CI_COMMIT_TAG || after === undefined) return undefined;
   return {
    labels: [],
    push: {
     before: (0, commit_id.V)(env.CI_COMMIT_BEFORE_SHA),
     after
    }
   };
  }
  function mergeRequestOf(env) {
   const {base, headSha} = context_readContext(env, '');
   const number = Number(env.CI_MERGE_REQUEST_IID);
   return {
    number: Number.isInteger(number) && number > 0 ? number : undefined,
    base: (0, commit_id.V)(base?.sha),
    baseRef: base?.ref,
    head: (0, commit_id.V)(headSha),
    labels: (env.CI_MERGE_REQUEST_LABELS ?? '').split(',').filter(label => label !== '')
   };
  }
  var identity = __nccwpck_require__(3829);
  // CONCATENATED MODULE: ./lib/ci/gitlab/id-token.js
  function jobLines(variable, audience) {
   return `id_tokens:\n  ${variable}:\n    aud: ${audience}`;
  }
  function cureOf(variable, audience) {
   if (variable !== TOKEN_VARIABLE) return jobLines(variable, audience);
   return `audience: ${audience}   # with our component\nin a job of your own:\n${jobLines(variable, audience)}`;
  }
  function tokenSeconds(env, now, variable = TOKEN_VARIABLE) {
   const exp = claimsOf(env[variable])?.exp;
   return exp === undefined ? undefined : Math.max(0, Math.floor(exp - now / 1e3));
  }
  async function findToken(audience, host, context, variable = TOKEN_VARIABLE) {
   refuseFork(host.env, context);
   const text = host.env[variable]?.trim() ?? '';
   if (text === '') throw missing(variable, audience, host.env);
   const token = new secret.z('identity token', text);
   host.hide(token);
   const {claims} = (0, jwt.i)(text);
   checkAudience(claims, audience, variable);
   checkLife(claims, host.now());
   return token;
  }
  function refuseFork(env, {fork, event}) {
   if (fork !== true || event !== 'merge_request_event') return;
   if (!env.CI_PROJECT_ID || env.CI_PROJECT_ID === env.CI_MERGE_REQUEST_PROJECT_ID) return;
   throw new errors.FM('identity-fork', 'This merge request comes from a fork, whose pipeline has the identity of the fork.', {
    likely: 'This is how GitLab keeps the code of strangers from acting for your project. Nothing was run.',
    fix: 'Nothing is broken. To run it on a reviewed change, push that change to a branch of this project.'
   });
  }
  function missing(variable, audience, env) {
   const others = jobTokens(env).map(token => token.variable);
   const likely = others.length > 0 ? `The job has identity tokens by another name: ${others.join(', ')}.` : `The job declares no identity token ${variable}.`;
   const named = others.length > 0 ? `\nor name the one that is meant: id-token-variable: ${others[0]}` : '';
   return new errors.FM('identity-unavailable', `The variable ${variable} holds no identity token.`, {
    likely,
    fix: `${jobLines(variable, audience)}${named}`
   });
  }
  function checkAudience(claims, audience, variable) {
   const audiences = [ claims.aud ?? [] ].flat().filter(one => one !== '');
   if (audiences.length === 1 && audiences[0] === audience) return;
   const facts = (0, identity.P)(claims);
   const fix = cureOf(variable, audience);
   if (audiences.length === 0) {
    throw new errors.FM('identity-audience', `The identity token in ${variable} is for no audience.`, {
     likely: 'The variable that `aud` names is empty or not known where the job runs.',
     fix,
     facts
    });
   }
   if (audiences.some(one => one.startsWith('$'))) {
    throw new errors.FM('identity-audience', `The audience of the identity token is the name of a variable.`, {
     likely: 'The variable that `aud` names is not set for this job: protected variables are missing on other refs.',
     fix,
     facts
    });
   }
   if (audiences.length > 1) {
    throw new errors.FM('identity-audience', `The identity token in ${variable} is for ${audiences.length} audiences.`, {
     likely: 'Whoever receives a token for several audiences can use it at all of them.',
     fix,
     facts
    });
   }
   throw new errors.FM('identity-audience', `The identity token is for another audience than ${audience}.`, {
    likely: '`id_tokens:` names the audience when the job is made; it has to be the one of the cloud.',
    fix,
    facts
   });
  }
  function checkLife(claims, now) {
   if (claims.exp === undefined || claims.exp * 1e3 > now) return;
   throw new errors.FM('identity-expired', 'The identity token of this job has ended already.', {
    likely: 'GitLab mints it when the job starts, and it lives as long as the job may take: something ran before us for longer, or the clock of the runner is ahead.',
    fix: 'Let keyless-agent be the first thing of the job that takes time, or give the job more:\ntimeout: 1h',
    facts: (0, identity.P)(claims)
   });
  }
  var key_names = __nccwpck_require__(82678);
  // CONCATENATED MODULE: ./lib/ci/gitlab/inputs.js
  const INPUT_PREFIX = 'KEYLESS_WITH_';
  const TEMPLATE_AUDIENCE = 'sts.amazonaws.com';
  const REFERENCE = /\$(?:\$|\{([A-Za-z_][A-Za-z0-9_]*)\}|([A-Za-z_][A-Za-z0-9_]*))/g;
  function variableOf(name) {
   return `${INPUT_PREFIX}${name.toUpperCase().replaceAll('-', '_')}`;
  }
  const PROSE = [ 'task', 'system-prompt' ];
  const channel = {
   prefix: INPUT_PREFIX,
   read(env, name) {
    const written = env[variableOf(name)]?.trim() ?? '';
    if (written === '' || name === 'audience' && written === TEMPLATE_AUDIENCE) return undefined;
    const refused = [ ...referencesIn(written) ].find(variable => (0, key_names.At)(variable) && env[variable]);
    if (refused !== undefined) {
     return {
      what: `$${refused} is named like a key; its value would be in the plan, the log or what the model reads.`,
      write: `${name}: …   (without $${refused}; a secret input takes the name of its variable: api-key-env: ${refused})`
     };
    }
    for (const variable of referencesIn(written)) {
     const key = keyWithin(variable, env);
     if (key === undefined) continue;
     return {
      what: `$${variable} holds the value of ${key}: GitLab fills in what is named in a title or a branch, whoever wrote it.`,
      write: `${name}: …   (without $${variable})`
     };
    }
    const unset = [ ...referencesIn(written) ].find(variable => env[variable] === undefined);
    if (unset !== undefined && !PROSE.includes(name)) {
     return {
      what: `$${unset} is not set in this job.`,
      write: `set ${unset} under Settings → CI/CD → Variables (a protected one is missing on other refs), or write $$ for a dollar sign`
     };
    }
    return {
     value: filled(written, env)
    };
   }
  };
  function inputs_readInput(env, name) {
   const found = channel.read(env, name);
   return found && 'value' in found ? found.value : undefined;
  }
  function* referencesIn(text) {
   for (const [, braced, bare] of text.matchAll(REFERENCE)) {
    const name = braced ?? bare;
    if (name !== undefined) yield name;
   }
  }
  function filled(text, env) {
   return text.replace(REFERENCE, (whole, braced, bare) => {
    const name = braced ?? bare;
    return name === undefined ? '$' : env[name] ?? whole;
   });
  }
  const SHORTEST_KEY = 8;
  const NO_SECRET = /CACHE|PUBLIC/i;
  function keyWithin(variable, env) {
   const held = env[variable];
   if (held === undefined || held.length < SHORTEST_KEY) return undefined;
   return Object.keys(env).find(name => {
    const value = env[name]?.trim() ?? '';
    if (name === variable || value.length < SHORTEST_KEY || !held.includes(value)) return false;
    return (0, key_names.At)(name) && !NO_SECRET.test(name) && (0, key_names.zC)(value) || claimsOf(value) !== undefined;
   });
  }
  var external_node_path_ = __nccwpck_require__(76760);
  // CONCATENATED MODULE: ./lib/ci/gitlab/runner-folders.js
  function runnerFolders({CI_PROJECT_DIR, GITLAB_ENV, CI_PROJECT_ID, CI_JOB_ID}) {
   const own = CI_PROJECT_ID && CI_JOB_ID ? [ `/scripts-${CI_PROJECT_ID}-${CI_JOB_ID}`, `/logs-${CI_PROJECT_ID}-${CI_JOB_ID}` ] : [];
   const temporary = [ GITLAB_ENV ? (0, external_node_path_.dirname)(GITLAB_ENV) : '', CI_PROJECT_DIR ? `${CI_PROJECT_DIR}.tmp` : '' ];
   return [ ...new Set([ ...temporary.filter(path => path.endsWith('.tmp')), ...own ]) ];
  }
  // CONCATENATED MODULE: ./lib/ci/gitlab/unsafe.js
  const TRUE = [ '1', 't', 'T', 'true', 'TRUE', 'True' ];
  function unsafe(env) {
   if (!TRUE.includes(env.CI_DEBUG_TRACE ?? '')) return [];
   return [ {
    input: 'CI_DEBUG_TRACE',
    what: 'CI_DEBUG_TRACE is on: the runner prints every variable of the job and every command, tokens included.',
    write: 'variables:\n  CI_DEBUG_TRACE: "false"   # or knowingly: least-privilege: warn'
   } ];
  }
  // CONCATENATED MODULE: ./lib/ci/gitlab/voice.js
  const WORD = /^[a-z][a-z-]{0,30}$/;
  const NUMBER = /^\d{1,15}(\.\d{1,12})?$/;
  const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
  const DOTENV = {
   outcome: WORD,
   isolation: WORD,
   'cost-usd': NUMBER,
   turns: NUMBER,
   'input-tokens': NUMBER,
   'output-tokens': NUMBER,
   'duration-seconds': NUMBER,
   exceeded: NUMBER,
   'review-findings': NUMBER,
   'review-reach': WORD,
   unknown: NUMBER,
   'aws-account-id': NUMBER,
   'credential-expires-at': TIME
  };
  function dotenvName(output) {
   return `KEYLESS_${output.toUpperCase().replaceAll('-', '_')}`;
  }
  const ERASE = '[0K';
  const COLOURS = {
   notice: '[36m',
   warning: '[33m',
   error: '[31m'
  };
  const PLAIN = '[0m';
  class GitlabVoice {
   #env;
   #sinks;
   #outputs=new Map;
   #sections=0;
   constructor(env, sinks) {
    this.#env = env;
    this.#sinks = sinks;
   }
   mask() {}
   exportEnv(name) {
    throw new errors.FM('input-invalid', `GitLab has no later step of this job that ${name} could be exported to.`, {
     fix: 'keyless-agent auth --env-file FILE, or keyless-agent exec -- COMMAND'
    });
   }
   output(name, value) {
    const path = this.#env.KEYLESS_DOTENV;
    if (!path || DOTENV[name]?.test(value) !== true) return;
    this.#outputs.set(dotenvName(name), value);
    this.#sinks.replace?.(path, [ ...this.#outputs ].map(([key, text]) => `${key}=${text}\n`).join(''));
   }
   annotate(level, message, title, at) {
    const where = at ? `${at.path}${at.startLine === undefined ? '' : `:${at.startLine}`}: ` : '';
    const text = this.#line(`${where}${title ? `${title}: ` : ''}${message}`);
    this.#sinks.log(`${COLOURS[level]}${level}:${PLAIN} ${text}`);
   }
   async summary() {}
   saveState() {}
   group(title) {
    this.#sections++;
    this.#mark('start', this.#line(title));
   }
   endGroup() {
    if (this.#sections > 0) this.#mark('end', '');
   }
   #mark(side, title) {
    const seconds = Math.floor((this.#sinks.now?.() ?? 0) / 1e3);
    this.#sinks.log(`${ERASE}section_${side}:${seconds}:keyless_agent_${this.#sections}\r${ERASE}${title}`);
   }
   #line(text) {
    return this.#sinks.redact(text.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')).replaceAll(/section_(?=start|end)/g, 'section _');
   }
  }
  // CONCATENATED MODULE: ./lib/ci/gitlab.js
  function readJobOf(env) {
   const [number, of] = [ Number(env.CI_NODE_INDEX || Number.NaN), Number(env.CI_NODE_TOTAL || Number.NaN) ];
   return Number.isInteger(number) && Number.isInteger(of) && number >= 1 && number <= of ? {
    number,
    of
   } : undefined;
  }
  function readAuthority(env) {
   const {CI_SERVER_TLS_CA_FILE: file, CI_SERVER_URL: server} = env;
   return file && server && URL.canParse(server) ? {
    host: new URL(server).host,
    file
   } : undefined;
  }
  const gitlab = {
   id: 'gitlab',
   docs: 'https://docs.gitlab.com/ci/variables/predefined_variables/',
   detect: env => env.GITLAB_CI === 'true',
   context: context_readContext,
   change: change_readChange,
   refuseFork,
   jobOf: readJobOf,
   authority: readAuthority,
   input: inputs_readInput,
   channel,
   unsafe,
   canMint: () => false,
   tokenSeconds,
   idToken: findToken,
   voice: (env, sinks) => new GitlabVoice(env, sinks),
   commandFiles: [ 'GITLAB_ENV' ],
   runnerFolders
  };
  // CONCATENATED MODULE: ./lib/ci/index.js
  const PLATFORMS = [ github, gitlab ];
  function platformOf(env, known = PLATFORMS) {
   const claiming = known.filter(platform => platform.detect(env));
   if (claiming.length > 1) {
    const names = claiming.map(platform => platform.id).join(' and ');
    throw new errors.FM('environment-unsafe', `The environment looks like ${names} at once.`, {
     likely: 'Variables of one CI system were copied into the other.',
     fix: 'Unset the variables of the system this job does not run in.'
    });
   }
   return claiming[0] ?? shell;
  }
  // CONCATENATED MODULE: ./lib/flow/door.js
  const quietGithub = {
   ...github,
   voice: shell.voice,
   commandFiles: []
  };
 },
 97847: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $t: () => PRIVATE_PREFIX,
   Mw: () => readLeases,
   VZ: () => removePrivateDir,
   c4: () => PRIVATE_DIR_STATE,
   dM: () => removeTree,
   fE: () => isPrivateDir,
   hz: () => removeLeased,
   kg: () => recordLease
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
  var _kit_closed_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(18346);
  var _kit_moved_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(90901);
  var _process_isolation_ownership_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(63679);
  var _process_isolation_tools_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(169);
  var _process_isolation_words_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(21015);
  var _process_proc_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(32629);
  const JOURNAL = 'leases.jsonl';
  const LONGEST_JOURNAL_BYTES = 1024 * 1024;
  const MOST_LEASES = 1e4;
  const PRIVATE_PREFIX = 'keyless-agent-';
  const PRIVATE_DIR_STATE = 'PRIVATE_DIR';
  const ENV_FILE_MARK = '# keyless-agent env-file';
  const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
  function look(path) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
   } catch {
    return undefined;
   }
  }
  function isOurs(stats) {
   return process.getuid === undefined || stats.uid === process.getuid();
  }
  function isPrivateDir(dir) {
   const stats = look(dir);
   if (!stats?.isDirectory() || !(0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(dir) || !(0, 
   node_path__WEBPACK_IMPORTED_MODULE_2__.basename)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.normalize)(dir)).startsWith(PRIVATE_PREFIX)) return false;
   return process.platform === 'win32' || isOurs(stats) && (stats.mode & 54) === 0;
  }
  function recordLease(dir, lease) {
   const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | NO_FOLLOW;
   const journal = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, JOURNAL), flags, 384);
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(journal, `${JSON.stringify(lease)}\n`);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(journal);
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(journal);
   }
  }
  function readLeases(dir) {
   if (!isPrivateDir(dir)) return [];
   const text = readPlainFile((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, JOURNAL), LONGEST_JOURNAL_BYTES);
   return (text ?? '').split('\n').flatMap(parseLease).slice(0, MOST_LEASES);
  }
  function parseLease(line) {
   if (line === '') return [];
   try {
    const {kind, path, to, pid, startTime, uid, folders, shown, by} = JSON.parse(line);
    if (kind === 'path' && typeof path === 'string') return [ {
     kind,
     path
    } ];
    if (kind === 'moved' && typeof path === 'string' && typeof to === 'string') return [ {
     kind,
     path,
     to
    } ];
    if (kind === 'process' && typeof pid === 'number' && typeof startTime === 'string') return [ {
     kind,
     pid,
     startTime
    } ];
    if (typeof path !== 'string' || !isLiving(by)) return [];
    if (kind === 'closed') return [ {
     kind,
     path,
     by
    } ];
    if (kind === 'lent' && typeof uid === 'number' && areTexts(folders) && areTexts(shown)) return [ {
     kind,
     path,
     uid,
     folders,
     shown,
     by
    } ];
    return [];
   } catch {
    return [];
   }
  }
  function isLiving(value) {
   const {pid, startTime} = value ?? {};
   return typeof pid === 'number' && typeof startTime === 'string';
  }
  function areTexts(value) {
   return Array.isArray(value) && value.length <= MOST_LEASES && value.every(item => typeof item === 'string');
  }
  function readPlainFile(path, most) {
   let file;
   try {
    file = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | NO_FOLLOW | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
    const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
    if (!stats.isFile() || !isOurs(stats)) return undefined;
    const bytes = Buffer.alloc(Math.min(most, stats.size));
    return bytes.subarray(0, (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes, 0, bytes.length, 0)).toString('utf8');
   } catch {
    return undefined;
   } finally {
    if (file !== undefined) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
   }
  }
  function removeLeased(dir, lease) {
   if (lease.kind === 'process') return endProcess(lease.pid, lease.startTime);
   if (lease.kind === 'moved') return returnMoved(dir, lease.path, lease.to);
   if (lease.kind === 'closed') return reopen(dir, lease.path);
   if (lease.kind === 'lent') return returnLent(dir, lease);
   if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(lease.path) && !lease.path.startsWith(dir + node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) return removeNamedFile(lease.path);
   const name = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(lease.path) ? lease.path.slice(dir.length + 1) : lease.path;
   return removeBelow(dir, name);
  }
  function removePrivateDir(dir) {
   if (look(dir) === undefined) return 'gone';
   return isPrivateDir(dir) ? removed(dir) : 'refused';
  }
  function isDirectlyBelow(dir, path) {
   return isPrivateDir(dir) && path === (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, (0, 
   node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)) && ![ '.', '..' ].includes((0, 
   node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
  }
  function reopen(dir, list) {
   const stats = isDirectlyBelow(dir, list) ? look(list) : undefined;
   if (!stats?.isFile() || !isOurs(stats)) return 'gone';
   return (0, _kit_closed_folders_js__WEBPACK_IMPORTED_MODULE_3__.T)(list).length === 0 ? 'removed' : 'refused';
  }
  const LONGEST_RETURN_MS = 12e4;
  function returnLent(dir, {path, uid, folders, shown}) {
   const mark = isDirectlyBelow(dir, path) ? look(path) : undefined;
   const me = process.getuid?.();
   if (me === undefined || !mark?.isFile() || !isOurs(mark)) return 'gone';
   const tool = name => (0, _process_isolation_tools_js__WEBPACK_IMPORTED_MODULE_6__.SG)({
    files: {
     exists: node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync
    }
   }, name);
   const [setpriv, sudo] = [ tool('setpriv'), tool('sudo') ];
   if (!(0, _process_isolation_ownership_js__WEBPACK_IMPORTED_MODULE_5__.gD)(uid) || uid === me || !setpriv || me !== 0 && !sudo) return 'refused';
   const [there, seen] = [ placesOf(folders), placesOf(shown) ];
   if (!there || !seen) return 'refused';
   const root = me === 0 ? [] : [ sudo, '-n' ];
   const loan = {
    root,
    me,
    uid,
    mark: path,
    lent: there,
    shown: seen,
    scratch: true
   };
   for (const words of [ (0, _process_isolation_ownership_js__WEBPACK_IMPORTED_MODULE_5__.Bx)((0, 
   _process_isolation_words_js__WEBPACK_IMPORTED_MODULE_7__.Zh)({
    setpriv
   }, uid, uid), root), (0, _process_isolation_ownership_js__WEBPACK_IMPORTED_MODULE_5__.xz)(loan) ]) {
    const {file, args, env, cwd} = (0, _process_isolation_ownership_js__WEBPACK_IMPORTED_MODULE_5__.vk)(words);
    (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(file, args, {
     env,
     cwd,
     stdio: 'ignore',
     timeout: LONGEST_RETURN_MS
    });
   }
   if (loan.lent.some(folder => look(folder)?.uid === uid)) return 'refused';
   return removed(path);
  }
  function placesOf(paths) {
   if (!paths.every(path => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) && (0, 
   node_path__WEBPACK_IMPORTED_MODULE_2__.normalize)(path) === path && path !== node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) return undefined;
   const there = paths.filter(path => look(path) !== undefined);
   if (there.some(path => look(path)?.isSymbolicLink())) return undefined;
   return there.map(path => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path));
  }
  function returnMoved(dir, store, workspace) {
   const isStore = isDirectlyBelow(dir, store) && look(store)?.isDirectory() === true;
   if (!isStore || !(0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(workspace) || look(workspace)?.isDirectory() !== true) return 'gone';
   return (0, _kit_moved_files_js__WEBPACK_IMPORTED_MODULE_4__.pK)(workspace, store, (0, 
   _kit_moved_files_js__WEBPACK_IMPORTED_MODULE_4__.JY)(store), true).length === 0 ? 'removed' : 'refused';
  }
  function removeBelow(dir, name) {
   const parts = name.split(/[/\\]/);
   if (!isPrivateDir(dir) || parts.some(part => part === '' || part === '.' || part === '..' || part.includes('\0'))) {
    return 'refused';
   }
   let at = dir;
   for (const part of parts.slice(0, -1)) {
    at = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, part);
    const stats = look(at);
    if (stats === undefined) return 'gone';
    if (!stats.isDirectory()) return 'refused';
   }
   return removed((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, parts.at(-1) ?? ''));
  }
  function removeNamedFile(path) {
   const stats = look(path);
   if (stats === undefined) return 'gone';
   const isPrivate = process.platform === 'win32' || (stats.mode & 511) === 384;
   if (!stats.isFile() || !isOurs(stats) || !isPrivate) return 'refused';
   if (!readPlainFile(path, ENV_FILE_MARK.length)?.startsWith(ENV_FILE_MARK)) return 'refused';
   return removed(path);
  }
  function removed(path) {
   if (look(path) === undefined) return 'gone';
   try {
    removeTree(path);
    return 'removed';
   } catch {
    return 'refused';
   }
  }
  function removeTree(path) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, {
     recursive: true,
     force: true
    });
   } catch {
    openUp(path);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, {
     recursive: true,
     force: true
    });
   }
  }
  function openUp(path) {
   if (!look(path)?.isDirectory()) return;
   (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(path, 448);
   for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path)) openUp((0, 
   node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name));
  }
  function endProcess(pid, startTime) {
   if (!Number.isSafeInteger(pid) || pid <= 1 || pid === process.pid || pid === process.ppid) return 'refused';
   const table = (0, _process_proc_js__WEBPACK_IMPORTED_MODULE_8__.o)(process.platform);
   const row = table.row(pid);
   if (row === undefined) return 'gone';
   if (row.startTime !== startTime) return 'refused';
   return table.kill({
    pid,
    startTime
   }, 'SIGKILL') ? 'removed' : 'gone';
  }
 },
 18346: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   T: () => reopenFolders,
   s: () => closeFolders
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
  const LONGEST_LIST_BYTES = 16 * 1024 * 1024;
  const OTHERS = 63;
  const LOOK = 54;
  const PASS = 9;
  function closeFolders(paths, needs, list) {
   const found = paths.flatMap(path => open(path, needs));
   if (found.length === 0) return false;
   const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(list, 'wx', 384);
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, JSON.stringify(found.map(({closed}) => closed)));
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
   }
   for (const {closed, mode} of found.toReversed()) {
    try {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(closed.path, mode);
    } catch {}
   }
   return true;
  }
  function open(path, needs) {
   const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, {
    throwIfNoEntry: false
   });
   if (!stats || stats.isSymbolicLink() || needs.includes(path)) return [];
   const way = needs.some(need => need.startsWith(`${path}/`));
   const before = stats.mode & 4095;
   const mode = way ? before & ~LOOK | PASS : before & ~OTHERS;
   const closed = {
    path,
    mode: before,
    device: stats.dev,
    inode: stats.ino
   };
   const own = mode === before ? [] : [ {
    closed,
    mode
   } ];
   return way ? [ ...own, ...(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).flatMap(name => open((0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), needs)) ] : own;
  }
  function reopenFolders(list) {
   const left = readList(list).filter(closed => !isOpen(closed));
   if (left.length === 0) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(list, {
    force: true
   });
   return left.map(({path}) => path);
  }
  function isOpen({path, mode, device, inode}) {
   let file;
   try {
    file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    const now = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    if (now.dev === device && now.ino === inode) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(file, now.mode & 4032 | mode & OTHERS);
    return true;
   } catch (error) {
    return [ 'ENOENT', 'ELOOP', 'ENOTDIR' ].includes(error.code ?? '');
   } finally {
    if (file !== undefined) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
   }
  }
  function readList(list) {
   try {
    const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(list);
    if (!stats.isFile() || stats.size > LONGEST_LIST_BYTES) return [];
    const items = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(list, 'utf8'));
    return Array.isArray(items) ? items.filter(isSound) : [];
   } catch {
    return [];
   }
  }
  function isSound(item) {
   const {path, mode, device, inode} = item ?? {};
   return typeof path === 'string' && path.startsWith('/') && !path.includes('\0') && [ mode, device, inode ].every(value => Number.isSafeInteger(value));
  }
 },
 54533: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   V: () => toldCommit,
   j: () => isCommitId
  });
  const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
  function isCommitId(value) {
   return COMMIT.test(value);
  }
  function toldCommit(value) {
   return value !== undefined && isCommitId(value) && !/^0+$/.test(value) ? value : undefined;
  }
 },
 11567: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Ik: () => object,
   Qq: () => text,
   YO: () => array,
   ai: () => number,
   cz: () => sum
  });
  function object(value) {
   return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
  }
  function array(value) {
   return Array.isArray(value) ? value : [];
  }
  function text(value) {
   return typeof value === 'string' ? value : undefined;
  }
  function number(value) {
   return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  }
  function sum(...values) {
   return values.reduce((total, value) => total + (number(value) ?? 0), 0);
  }
 },
 61941: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   f: () => LONGEST_JWT,
   i: () => decodeJwt
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
  const LONGEST_JWT = 64 * 1024;
  const COMPACT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;
  const TEXT_CLAIMS = [ 'iss', 'sub', 'jti' ];
  const TIME_CLAIMS = [ 'exp', 'iat', 'nbf' ];
  function decodeJwt(text) {
   if (text.length > LONGEST_JWT) throw malformed('It is longer than 64 KiB.');
   if (!COMPACT.test(text)) throw malformed('It is not three parts in base64url with dots between them.');
   const [head = '', body = '', signature = ''] = text.split('.');
   bytesOf(signature, 'signature');
   const header = objectOf(head, 'header');
   if (typeof header.alg !== 'string' || header.alg.toLowerCase() === 'none') throw malformed('It is not signed.');
   const claims = objectOf(body, 'payload');
   checkTypes(claims);
   return {
    header,
    claims
   };
  }
  function objectOf(part, name) {
   const bytes = bytesOf(part, name);
   let value;
   try {
    value = JSON.parse(new TextDecoder('utf-8', {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes));
   } catch {
    throw malformed(`Its ${name} is not JSON.`);
   }
   if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw malformed(`Its ${name} is not a JSON object.`);
   }
   return value;
  }
  function bytesOf(part, name) {
   const bytes = Buffer.from(part, 'base64url');
   if (bytes.toString('base64url') !== part) throw malformed(`Its ${name} is not canonical base64url.`);
   return bytes;
  }
  function checkTypes(claims) {
   const texts = TEXT_CLAIMS.filter(name => claims[name] !== undefined && typeof claims[name] !== 'string');
   const times = TIME_CLAIMS.filter(name => claims[name] !== undefined && !Number.isFinite(claims[name]));
   const {aud} = claims;
   const audience = aud === undefined || typeof aud === 'string' || Array.isArray(aud) && aud.every(isText);
   const wrong = [ ...texts, ...times, ...audience ? [] : [ 'aud' ] ];
   if (wrong.length > 0) throw malformed(`Its claim ${wrong.join(', ')} has the wrong type.`);
  }
  function isText(value) {
   return typeof value === 'string';
  }
  function malformed(why) {
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('identity-malformed', `The identity token is not a usable JWT. ${why}`, {
    likely: 'Something other than the CI system answered, or the value was cut or wrapped on its way.',
    fix: 'Run the job again; if it stays, check what a proxy or a wrapper does to the token request.'
   });
  }
 },
 82678: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   At: () => namedLikeKey,
   Nf: () => SHORTEST_KEY,
   zC: () => looksLikeKey
  });
  const KEY_NAME = /(^|[_-])(TOKEN|KEY|APIKEY|SECRET|SECRETS|PASSWORD|PASSWD|PASS|PASSPHRASE|PWD|CREDENTIALS?|PAT|JWT|BEARER|COOKIE|DSN)([_-]|$)/i;
  const PLACE_NAME = /[_-](FILE|PATH|DIR|SOCK|URL|URI|HOST|ENDPOINT|PORT|ID|NAME|VERSION|TTL|TTL_MS)$/i;
  const WORKING_FOLDER = /^(OLD)?PWD$/;
  function namedLikeKey(name) {
   return KEY_NAME.test(name) && !PLACE_NAME.test(name) && !WORKING_FOLDER.test(name);
  }
  const SHORTEST_KEY = 6;
  const PLAIN_WORD = /^(true|false|enabled|disabled|required|optional|default|always|public|private|inherit|unset|masked|\*+|\d{1,11})$/i;
  const PATH_LIKE = /^(~|\.{1,2}|[A-Za-z]:)?([\\/][\w.@ -]+){2,}[\\/]?$/;
  const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
  function looksLikeKey(value) {
   const text = value.trim();
   return text.length >= SHORTEST_KEY && ![ PLAIN_WORD, PATH_LIKE, ADDRESS ].some(plain => plain.test(text));
  }
 },
 90901: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   JY: () => readMoves,
   WA: () => moveAside,
   gu: () => takeOut,
   m1: () => writeMoves,
   nY: () => putStands,
   pK: () => putBack
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
  const LIST = 'moves.json';
  const LONGEST_LIST_BYTES = 16 * 1024 * 1024;
  function writeMoves(store, moves) {
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(store, {
    recursive: true,
    mode: 448
   });
   const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, LIST), 'wx', 384);
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, JSON.stringify(moves));
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
   }
  }
  function moveAside(root, store, moves) {
   for (const {path, kept} of moves) {
    if (kept === undefined) continue;
    if (!realParents(root, path)) throw new Error(`ENOTDIR: a link is on the way to ${path}`);
    transfer((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, kept));
   }
  }
  function putStands(root, stands) {
   for (const {path, content, executable} of stands) {
    if (!realParents(root, path)) throw new Error(`ENOTDIR: a link is on the way to ${path}`);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)), {
     recursive: true
    });
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), content, {
     flag: 'wx'
    });
    if (executable) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), 493);
   }
  }
  function takeOut(root, path, to) {
   if (!realParents(root, path)) throw new Error(`ENOTDIR: a link is on the way to ${path}`);
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), {
    recursive: true,
    mode: 448
   });
   transfer((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), to);
  }
  function putBack(root, store, moves, force = false) {
   try {
    if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(store).isDirectory()) (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(store, 448);
   } catch {}
   return moves.filter(move => !isBack(root, store, move, force));
  }
  function readMoves(store) {
   try {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, LIST);
    const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    if (!stats.isFile() || stats.size > LONGEST_LIST_BYTES) return [];
    const list = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    return Array.isArray(list) ? list.flatMap(soundMove) : [];
   } catch {
    return [];
   }
  }
  function soundMove(item) {
   const {path, kept} = item ?? {};
   if (typeof path !== 'string' || !isSoundPath(path)) return [];
   if (kept === undefined) return [ {
    path
   } ];
   return typeof kept === 'string' && /^\d+$/.test(kept) ? [ {
    path,
    kept
   } ] : [];
  }
  function isSoundPath(path) {
   const parts = path.split('/');
   return parts.every(part => part !== '' && part !== '.' && part !== '..' && !part.includes('\0')) && parts[0] !== '.git';
  }
  function isBack(root, store, {path, kept}, force) {
   const place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
   try {
    const stored = kept === undefined ? undefined : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, kept);
    if (stored !== undefined && !isThere(stored)) return true;
    if (stored === undefined && !realParents(root, path)) return true;
    if (force) clearWay(root, path);
    if (!realParents(root, path)) return false;
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(place, {
     recursive: true,
     force: true
    });
    if (stored === undefined) return true;
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), {
     recursive: true
    });
    transfer(stored, place);
    return true;
   } catch {
    return false;
   }
  }
  function isThere(path) {
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, {
    throwIfNoEntry: false
   }) !== undefined;
  }
  function realParents(root, path) {
   const parents = path.split('/').slice(0, -1);
   return parents.every((_, at) => {
    const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parents.slice(0, at + 1)), {
     throwIfNoEntry: false
    });
    return stats === undefined || stats.isDirectory();
   });
  }
  function clearWay(root, path) {
   const parents = path.split('/').slice(0, -1);
   parents.forEach((_, at) => {
    const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parents.slice(0, at + 1));
    if (isThere(folder) && !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder).isDirectory()) (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder);
   });
  }
  function transfer(from, to) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
   } catch (error) {
    if (error.code !== 'EXDEV') throw error;
    const part = `${to}.part`;
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(part, {
     recursive: true,
     force: true
    });
    copy(from, part);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(part, to);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(from, {
     recursive: true,
     force: true
    });
   }
  }
  function copy(from, to) {
   const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(from);
   if (stats.isSymbolicLink()) {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(from), to);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lutimesSync)(to, stats.atime, stats.mtime);
    return;
   }
   if (stats.isDirectory()) {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(to);
    for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(from)) copy((0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name));
   } else if (stats.isFile()) {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, to);
   } else {
    throw new Error(`EINVAL: ${from} is no file, folder or link`);
   }
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, stats.mode & 4095);
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(to, stats.atime, stats.mtime);
  }
 },
 62334: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   p: () => nearest
  });
  function distance(a, b) {
   const rows = [ Array.from({
    length: b.length + 1
   }, (_, j) => j) ];
   for (let i = 1; i <= a.length; i++) {
    const row = [ i ];
    for (let j = 1; j <= b.length; j++) {
     const cost = a[i - 1] === b[j - 1] ? 0 : 1;
     let best = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + cost);
     if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, rows[i - 2][j - 2] + 1);
     row.push(best);
    }
    rows.push(row);
   }
   return rows[a.length][b.length];
  }
  const SHORTEST_PART = 4;
  function wholeOf(word, known) {
   const begun = word.length < SHORTEST_PART ? [] : known.filter(name => name.startsWith(word));
   const parts = word.split('-');
   const held = known.filter(name => name.length >= SHORTEST_PART && parts.includes(name));
   const fits = begun.length > 0 ? begun : held;
   return fits.length === 1 ? fits[0] : undefined;
  }
  function nearest(word, known) {
   const folded = word.toLowerCase().replaceAll('_', '-').slice(0, 64);
   let best;
   for (const name of known) {
    const far = distance(folded, name.toLowerCase());
    if (!best || far < best.far) best = {
     name,
     far
    };
   }
   if (best && best.far <= Math.max(2, Math.floor(folded.length / 3))) return best.name;
   return wholeOf(folded, known);
  }
 },
 57190: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Sf: () => isPrivateHost,
   Zu: () => addressKind,
   cW: () => isLoopbackHost
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77030);
  const IPV4 = [ [ '0.0.0.0', 8, 'reserved' ], [ '10.0.0.0', 8, 'private' ], [ '100.100.100.200', 32, 'link-local' ], [ '100.64.0.0', 10, 'private' ], [ '127.0.0.0', 8, 'loopback' ], [ '168.63.129.16', 32, 'link-local' ], [ '169.254.0.0', 16, 'link-local' ], [ '172.16.0.0', 12, 'private' ], [ '192.0.0.0', 24, 'reserved' ], [ '192.0.2.0', 24, 'reserved' ], [ '192.88.99.0', 24, 'reserved' ], [ '192.168.0.0', 16, 'private' ], [ '198.18.0.0', 15, 'private' ], [ '198.51.100.0', 24, 'reserved' ], [ '203.0.113.0', 24, 'reserved' ], [ '224.0.0.0', 4, 'reserved' ], [ '240.0.0.0', 4, 'reserved' ] ];
  const IPV6 = [ [ '::1', 128, 'loopback' ], [ '::', 128, 'reserved' ], [ 'fd00:ec2::', 32, 'link-local' ], [ 'fd20:ce::254', 128, 'link-local' ], [ 'fc00::', 7, 'private' ], [ 'fec0::', 10, 'private' ], [ 'fe80::', 10, 'link-local' ], [ '2001::', 23, 'reserved' ], [ '2001:db8::', 32, 'reserved' ], [ '3fff::', 20, 'reserved' ], [ '2000::', 3, 'public' ] ];
  const CARRIERS = [ [ '::ffff:0:0', 96, 12 ], [ '64:ff9b::', 96, 12 ], [ '2002::', 16, 2 ] ];
  function addressKind(address) {
   const bare = address.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, '');
   if ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(bare)) return kindIn(IPV4, bytesOfIPv4(bare)) ?? 'public';
   if (!(0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(bare)) return 'reserved';
   const bytes = bytesOfIPv6(bare);
   const carrier = CARRIERS.find(([prefix, bits]) => startsWith(bytes, bytesOfIPv6(prefix), bits));
   if (carrier) return kindIn(IPV4, bytes.slice(carrier[2], carrier[2] + 4)) ?? 'public';
   return kindIn(IPV6, bytes) ?? 'reserved';
  }
  function isPrivateHost(hostname) {
   const bare = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
   if ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(bare) || (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(bare)) return addressKind(bare) !== 'public';
   return /^(.*\.)?localhost$/i.test(bare);
  }
  function isLoopbackHost(hostname) {
   const bare = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
   return /^(.*\.)?localhost$/i.test(bare) || ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(bare) || (0, 
   node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(bare)) && addressKind(bare) === 'loopback';
  }
  function kindIn(ranges, bytes) {
   const parse = bytes.length === 4 ? bytesOfIPv4 : bytesOfIPv6;
   return ranges.find(([network, bits]) => startsWith(bytes, parse(network), bits))?.[2];
  }
  function startsWith(bytes, prefix, bits) {
   return prefix.every((byte, at) => {
    const compared = Math.min(8, Math.max(0, bits - at * 8));
    const mask = 255 << 8 - compared & 255;
    return (byte & mask) === (bytes[at] & mask);
   });
  }
  function bytesOfIPv4(text) {
   return text.split('.').map(Number);
  }
  function bytesOfIPv6(text) {
   const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
   const [a = 0, b = 0, c = 0, d = 0] = dotted ? bytesOfIPv4(dotted[2]) : [];
   const plain = dotted ? `${dotted[1]}${(a << 8 | b).toString(16)}:${(c << 8 | d).toString(16)}` : text;
   const [head = '', tail] = plain.split('::');
   const groups = part => part === '' ? [] : part.split(':');
   const [first, last] = [ groups(head), groups(tail ?? '') ];
   const gap = Array.from({
    length: tail === undefined ? 0 : 8 - first.length - last.length
   }, () => '0');
   return [ ...first, ...gap, ...last ].flatMap(group => {
    const value = Number.parseInt(group, 16);
    return [ value >> 8, value & 255 ];
   });
  }
 },
 96390: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   AF: () => buildEnvironment,
   ky: () => isJwt,
   jK: () => secretsToHide,
   G: () => unsafeEnvironment
  });
  var external_node_path_ = __nccwpck_require__(76760);
  var secret = __nccwpck_require__(58563);
  var key_names = __nccwpck_require__(82678);
  // CONCATENATED MODULE: ./lib/kit/safe-path.js
  function safePath(path, platform) {
   const [separator, absolute] = platform === 'win32' ? [ ';', /^([A-Za-z]:[\\/]|\\\\)/ ] : [ ':', /^\// ];
   return path.split(separator).filter(folder => absolute.test(folder)).join(separator);
  }
  // CONCATENATED MODULE: ./lib/process/environment.js
  const EVERYWHERE = /^(PATH|LANG|LANGUAGE|LC_[A-Z]+|TZ|TERM|NO_COLOR|SSL_CERT_FILE|SSL_CERT_DIR|NODE_EXTRA_CA_CERTS)$/;
  const PROXY = /^(https?|no|all)_proxy$/i;
  const POSIX = /^(SHELL|USER|LOGNAME)$/;
  const WINDOWS = /^(SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|OS|NUMBER_OF_PROCESSORS|PROCESSOR_ARCHITECTURE|ProgramFiles|ProgramFiles\(x86\)|ProgramW6432|ProgramData|CommonProgramFiles|USERNAME|CLAUDE_CODE_GIT_BASH_PATH)$/i;
  function look(env, name, platform) {
   if (platform !== 'win32') return env[name];
   const found = Object.keys(env).find(key => key.toUpperCase() === name.toUpperCase());
   return found === undefined ? undefined : env[found];
  }
  function allowed(stepEnv, platform) {
   const own = platform === 'win32' ? WINDOWS : POSIX;
   const env = {};
   for (const [name, value] of Object.entries(stepEnv)) {
    if (value === undefined || value === '') continue;
    if (EVERYWHERE.test(platform === 'win32' ? name.toUpperCase() : name) || PROXY.test(name) || own.test(name)) env[name] = value;
   }
   for (const name of Object.keys(env)) {
    if (name.toUpperCase() === 'PATH') env[name] = safePath(env[name], platform);
   }
   return env;
  }
  function loopbackPastProxy(env) {
   const named = Object.keys(env).filter(name => PROXY.test(name) && !/^no_/i.test(name));
   if (named.length === 0) return {};
   const known = env.NO_PROXY ?? env.no_proxy ?? '';
   const hosts = [ ...new Set([ ...known.split(',').map(host => host.trim()), '127.0.0.1', 'localhost', '::1' ]) ].filter(host => host !== '');
   return {
    NO_PROXY: hosts.join(','),
    no_proxy: hosts.join(',')
   };
  }
  function homes(dirs, platform) {
   if (platform !== 'win32') return {
    HOME: dirs.home,
    TMPDIR: dirs.temp
   };
   return {
    HOME: dirs.home,
    USERPROFILE: dirs.home,
    APPDATA: (0, external_node_path_.join)(dirs.home, 'AppData', 'Roaming'),
    LOCALAPPDATA: (0, external_node_path_.join)(dirs.home, 'AppData', 'Local'),
    TEMP: dirs.temp,
    TMP: dirs.temp
   };
  }
  function git(workspace) {
   const config = [ [ 'credential.helper', '' ] ];
   if (workspace !== undefined) config.push([ 'safe.directory', workspace ]);
   const env = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: String(config.length)
   };
   config.forEach(([key, value], at) => {
    env[`GIT_CONFIG_KEY_${at}`] = key;
    env[`GIT_CONFIG_VALUE_${at}`] = value;
   });
   return env;
  }
  function noFallThrough(dirs) {
   const empty = (0, external_node_path_.join)(dirs.config, 'aws-empty');
   return {
    env: {
     AWS_EC2_METADATA_DISABLED: 'true',
     AWS_CONFIG_FILE: empty,
     AWS_SHARED_CREDENTIALS_FILE: empty
    },
    files: {
     [empty]: ''
    }
   };
  }
  const REFUSED = [ {
   names: /^(ACTIONS_ID_TOKEN_REQUEST_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_)/,
   why: 'lets the agent make identity tokens of this job, or write its cache',
   write: 'leave it out; the identity stays with keyless-agent'
  }, {
   names: /^(GITHUB_TOKEN|GH_TOKEN|GH_ENTERPRISE_TOKEN|GITHUB_ENTERPRISE_TOKEN|CI_JOB_|GITLAB_TOKEN)/,
   why: "is the job's token for the code host",
   write: 'a later step that alone holds the token and posts the output `result`'
  }, {
   names: /^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/,
   why: 'names a file with which the agent could change later steps',
   write: 'outputs of this step: result, structured-output'
  }, {
   names: /^AWS_(REGION|DEFAULT_REGION)$/,
   why: 'decides where the model is called',
   write: 'aws-region: us-east-1'
  }, {
   names: /^AWS_/,
   why: 'carries or redirects an AWS credential',
   write: 'role-to-assume: arn:aws:iam::123456789012:role/ci-agent'
  }, {
   names: /^ANTHROPIC_(MODEL|SMALL_FAST_MODEL|DEFAULT_)/,
   why: 'would call another model than the credential is cut down to',
   write: 'model: us.anthropic.claude-sonnet-4-5-20250929-v1:0'
  }, {
   names: /^ANTHROPIC_BEDROCK_BASE_URL$/,
   why: 'redirects model calls and their credential',
   write: 'bedrock-endpoint: https://…'
  }, {
   names: /^(ANTHROPIC_|CLAUDE_|CODEX_|COPILOT_|GITHUB_COPILOT_|OPENCODE_|PI_|CODEMIE_)/,
   why: 'carries or redirects a credential, or changes how the agent is held',
   write: 'role-to-assume: …  and agent-args: …'
  }, {
   names: /^(OPENAI_|AZURE_|ARM_|GOOGLE_|GCLOUD_|CLOUDSDK_|GEMINI_|VERTEX|CLOUD_ML_|MISTRAL_|GROQ_|CEREBRAS_|XAI_|OPENROUTER_|AI_GATEWAY_|ZAI_|MINIMAX_)/,
   why: 'carries or redirects the credential of a cloud',
   write: 'leave it out; the credential comes from the identity of the job'
  }, {
   names: /^(NODE_OPTIONS|NODE_PATH|NODE_REPL_EXTERNAL_MODULE|BUN_|DENO_|LD_|DYLD_|GLIBC_TUNABLES$|GCONV_PATH$|BASH_ENV$|BASH_FUNC_|ENV$|ZDOTDIR$|PROMPT_COMMAND$|SHELLOPTS$|BASHOPTS$|PS4$|IFS$|PYTHON(PATH|STARTUP|HOME|INSPECT|WARNINGS|BREAKPOINT|USERBASE)|PERL5?(OPT|LIB|DB)|PERL5LIB|RUBY(OPT|LIB)|JAVA_TOOL_OPTIONS$|_JAVA_OPTIONS$|JDK_JAVA_OPTIONS$|DOTNET_STARTUP_HOOKS$|COR(ECLR)?_|ELECTRON_RUN_AS_NODE$)/,
   why: 'loads code into every process the agent starts',
   write: 'leave it out'
  }, {
   names: /^GIT_/,
   why: 'makes git start other programs, use other credentials or another repository',
   write: 'leave it out'
  }, {
   names: /^(SSH_|GPG_|GNUPGHOME$|KUBECONFIG$|DOCKER_|NETRC$|CURL_HOME$|SUDO_)/,
   why: 'leads to keys of the user or the machine',
   write: 'leave it out'
  }, {
   names: /^(PATH|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|TMPDIR|TEMP|TMP|SHELL|COMSPEC|PATHEXT|SYSTEMROOT|WINDIR|XDG_.*|PWD|KEYLESS_.*)$/,
   why: 'is set by keyless-agent',
   write: 'leave it out; extend PATH in an earlier step (GITHUB_PATH)'
  }, {
   names: /_PROXY$/i,
   why: 'decides which machine sees the traffic',
   write: "the variable in the step's own env: it is passed on"
  }, {
   names: /^(NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR))$/,
   why: 'decides which certificates are trusted',
   write: "the variable in the step's own env: it is passed on"
  }, {
   names: /^(NODE_TLS_REJECT_UNAUTHORIZED|NODE_DEBUG|SSLKEYLOGFILE|PYTHONHTTPSVERIFY|CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE)$/,
   why: 'switches the protection of connections off, or writes their keys down',
   write: 'leave it out'
  }, {
   names: /^(EDITOR|VISUAL|PAGER|BROWSER|LESSOPEN|LESSCLOSE|MANPAGER)$/,
   why: 'names a program that other programs start',
   write: 'leave it out'
  }, {
   names: /^(INPUT_|RUNNER_TRACKING_ID$)/,
   why: 'belongs to the CI system',
   write: 'leave it out'
  } ];
  function refusal(name) {
   const upper = name.toUpperCase();
   const known = REFUSED.find(row => row.names.test(name) || row.names.test(upper));
   if (known || !(0, key_names.At)(name)) return known;
   return {
    why: 'is named like a key, and the text the agent reads can take the agent over',
    write: 'do what needs the key in a step of its own (if it is no key, give it another name)'
   };
  }
  function asked(ask) {
   const env = {};
   const faults = [];
   const fault = (what, write) => {
    faults.push({
     input: 'agent-env',
     what,
     write
    });
   };
   for (const entry of ask.agentEnv) {
    const cut = entry.indexOf('=');
    const name = cut < 0 ? entry : entry.slice(0, cut);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
     fault(`"${name.slice(0, 40)}" is not the name of a variable.`, 'agent-env: JAVA_HOME, LOG_LEVEL=debug');
     continue;
    }
    const refused = refusal(name);
    if (refused) {
     fault(`${name} ${refused.why}.`, refused.write);
     continue;
    }
    const value = cut < 0 ? look(ask.stepEnv, name, ask.platform) : entry.slice(cut + 1);
    if (value === undefined) fault(`${name} is not in the environment of this step.`, `env: { ${name}: … } on the step, or agent-env: ${name}=value`); else if (isJwt(value.trim())) fault(`${name} holds a token of this job.`, 'leave it out; the identity stays with keyless-agent'); else env[name] = value;
   }
   return {
    env,
    faults
   };
  }
  function merge(platform, layers) {
   const env = {};
   for (const layer of layers) {
    for (const [name, value] of Object.entries(layer)) {
     if (platform === 'win32') {
      const same = Object.keys(env).find(known => known.toUpperCase() === name.toUpperCase());
      if (same !== undefined) delete env[same];
     }
     env[name] = value;
    }
   }
   return env;
  }
  function buildEnvironment(ask) {
   const base = allowed(ask.stepEnv, ask.platform);
   const extra = asked(ask);
   const fence = noFallThrough(ask.dirs);
   const set = Object.fromEntries(Object.entries(ask.set).map(([name, value]) => [ name, (0, 
   secret.D)(value) ]));
   const env = merge(ask.platform, [ base, loopbackPastProxy(base), {
    CI: 'true'
   }, extra.env, homes(ask.dirs, ask.platform), git(ask.workspace), fence.env, set ]);
   const setAside = (ask.shadows ?? []).filter(name => {
    const had = look(ask.stepEnv, name, ask.platform);
    return had !== undefined && had !== '' && had !== set[name];
   });
   return {
    env,
    setAside: [ ...new Set(setAside) ].sort(),
    faults: extra.faults,
    files: fence.files
   };
  }
  function unsafeEnvironment(env) {
   const faults = [];
   const fault = (input, what, write) => {
    faults.push({
     input,
     what,
     write
    });
   };
   if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
    fault('NODE_TLS_REJECT_UNAUTHORIZED', 'NODE_TLS_REJECT_UNAUTHORIZED=0 accepts every certificate: the identity token could be sent to anyone.', 'NODE_EXTRA_CA_CERTS: /path/to/company-ca.pem   (and remove NODE_TLS_REJECT_UNAUTHORIZED)');
   }
   if (env.SSLKEYLOGFILE) {
    fault('SSLKEYLOGFILE', 'SSLKEYLOGFILE writes the keys of TLS connections to a file.', 'remove SSLKEYLOGFILE from the step');
   }
   if (/(^|,)\s*(\*|https?|http2|net|tls|undici|fetch)(?![a-z])/i.test(env.NODE_DEBUG ?? '')) {
    fault('NODE_DEBUG', 'NODE_DEBUG prints requests with their tokens to the log.', 'remove NODE_DEBUG from the step');
   }
   if (/--(inspect|tls-keylog|trace-tls|heapsnapshot)/.test(env.NODE_OPTIONS ?? '')) {
    fault('NODE_OPTIONS', 'NODE_OPTIONS opens a debugger or writes TLS keys down.', 'NODE_OPTIONS without --inspect, --tls-keylog, --trace-tls');
   }
   return faults;
  }
  const ALWAYS = /^(ACTIONS_.*TOKEN|GITHUB_TOKEN|GH_TOKEN|CI_JOB_TOKEN|CI_JOB_JWT.*|AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|BEARER_TOKEN_BEDROCK|CONTAINER_AUTHORIZATION_TOKEN)|ANTHROPIC_(API_KEY|AUTH_TOKEN|FOUNDRY_API_KEY|FOUNDRY_AUTH_TOKEN)|CLAUDE_CODE_OAUTH_TOKEN|OPENAI_API_KEY|NODE_AUTH_TOKEN|NPM_TOKEN)$/;
  function isJwt(value) {
   return value.length < 64 * 1024 && /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$/.test(value);
  }
  function passwords(name, value) {
   const found = /^[a-z][a-z0-9+.-]*:\/\/([^/@\s]*):([^/@\s]+)@/i.exec(value);
   const password = found?.[2];
   if (password === undefined || password.length < key_names.Nf) return [];
   const texts = new Set([ password ]);
   try {
    texts.add(decodeURIComponent(password));
   } catch {}
   return [ ...texts ].map(text => new secret.z(`password in ${name}`, text));
  }
  function secretsToHide(stepEnv) {
   const secrets = new Map;
   for (const [name, value] of Object.entries(stepEnv)) {
    if (value === undefined) continue;
    const trimmed = value.trim();
    const hide = isJwt(trimmed) || ALWAYS.test(name) ? trimmed.length >= key_names.Nf : (0, 
    key_names.At)(name) && (0, key_names.zC)(trimmed);
    if (hide) secrets.set(trimmed, new secret.z(name, trimmed));
    for (const secret of passwords(name, trimmed)) secrets.set(secret.reveal(), secret);
   }
   return [ ...secrets.values() ];
  }
 },
 63679: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Bx: () => endWords,
   Fr: () => survey,
   W1: () => END_ALL,
   XZ: () => endAll,
   _M: () => maySeeAll,
   cQ: () => UIDS,
   dH: () => letThrough,
   gD: () => isAgentUid,
   mA: () => FIRST_UID,
   nU: () => placeOpenly,
   oF: () => lend,
   uY: () => mayEnter,
   vk: () => carriedOut,
   xz: () => backWords,
   zH: () => takeBack
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
  var _tools_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(169);
  const FIRST_UID = 52e3;
  const UIDS = 8e3;
  function isAgentUid(uid) {
   return Number.isSafeInteger(uid) && uid >= FIRST_UID && uid < FIRST_UID + UIDS;
  }
  const TAKE_BACK = `me=$1 uid=$2 mark=$3 scratch=$4 group=$(id -g "$1" 2>/dev/null || echo "$1"); shift 4\nwhile [ $# -gt 0 ] && [ "$1" != -- ]; do\nfind "$1" -xdev -user "$uid" -group "$uid" -exec chgrp -h "$group" {} +\nfind "$1" -xdev -user "$uid" -exec chown -h "$me" {} +\nshift; done\n[ $# -eq 0 ] || shift\nfor path; do find "$path" -xdev -type f -user "$me" -perm /6000 -cnewer "$mark" -exec chmod ug-s {} +; done\n[ "$scratch" = no ] || find /tmp /var/tmp /dev/shm -xdev -type d ! -user "$uid" ! -perm -002 -prune -o \\\n-user "$uid" -prune -exec sh -c 'uid=$1; shift; find "$@" -xdev -depth -user "$uid" -delete' sh "$uid" {} + 2>/dev/null\nexit 0`;
  const END_ALL = 'n=0; while kill -KILL -1 2>/dev/null && [ $n -lt 50 ]; do n=$((n+1)); sleep 0.02; done; exit 0';
  async function lend({root, me, uid, lent}, spared, host) {
   if (lent.length === 0) return true;
   const folders = lent.map(path => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
   const inside = spared.filter(path => folders.some(folder => path.startsWith(`${folder}/`)));
   const prune = inside.flatMap(path => [ '-path', path.replaceAll(/[\\*?[\]]/g, '\\$&'), '-prune', '-o' ]);
   const ours = [ '-user', String(me), '(', '-type', 'd', '-o', '-links', '1', ')' ];
   const words = [ ...root, 'find', ...folders, '-xdev', ...prune, ...ours, '-exec', 'chown', '-h', String(uid), '{}', '+' ];
   return (await (0, _tools_js__WEBPACK_IMPORTED_MODULE_1__.qI)(host, words, {
    seconds: 120
   })).ok;
  }
  async function takeBack(loan, host) {
   await (0, _tools_js__WEBPACK_IMPORTED_MODULE_1__.qI)(host, backWords(loan), {
    seconds: 120
   });
  }
  function backWords({root, me, uid, mark, lent, shown, scratch}) {
   const who = [ String(me), String(uid), mark, scratch ? 'yes' : 'no' ];
   return [ ...root, '/bin/sh', '-c', TAKE_BACK, 'sh', ...who, ...lent, '--', ...shown ];
  }
  function endWords(become, root) {
   return [ ...root, ...become, '/bin/sh', '-c', END_ALL ];
  }
  async function endAll(become, root, host) {
   await (0, _tools_js__WEBPACK_IMPORTED_MODULE_1__.qI)(host, endWords(become, root));
  }
  function carriedOut(words) {
   return {
    file: words[0],
    args: words.slice(1),
    env: {
     PATH: _tools_js__WEBPACK_IMPORTED_MODULE_1__.sg,
     LC_ALL: 'C'
    },
    cwd: '/'
   };
  }
  const SURVEY = `me=$1 workspace=$2; shift 2\n[ -z "$workspace" ] || { stat -c 'owner %u' "$workspace"; find "$workspace" -xdev -user "$me" -type f -links +1 -printf linked -quit; echo; }\n[ $# -eq 0 ] || "$@"`;
  async function survey({root, me, workspace, mapper}, host) {
   const {out} = await (0, _tools_js__WEBPACK_IMPORTED_MODULE_1__.qI)(host, [ ...root, '/bin/sh', '-c', SURVEY, 'sh', String(me), workspace ?? '', ...mapper ], {
    seconds: 60
   });
   const rows = out.split('\n');
   const owner = rows.find(row => row.startsWith('owner '))?.slice(6);
   return {
    owner: owner === undefined ? undefined : Number(owner),
    linked: rows.includes('linked'),
    mappable: new Set(rows.flatMap(row => row.startsWith('maps ') ? [ row.slice(5) ] : []))
   };
  }
  async function letThrough(folder, host) {
   await (0, _tools_js__WEBPACK_IMPORTED_MODULE_1__.qI)(host, [ 'chmod', '711', folder ]);
  }
  async function maySeeAll(folder, become, host) {
   const script = `cd "$1" && [ -z "$(find . ! -type l \\( ! -readable -o -type d ! -executable \\) -print -quit 2>&1)" ]`;
   return (await (0, _tools_js__WEBPACK_IMPORTED_MODULE_1__.qI)(host, [ ...become, '/bin/sh', '-c', script, 'sh', folder ])).ok;
  }
  async function mayEnter(folder, become, host) {
   return (await (0, _tools_js__WEBPACK_IMPORTED_MODULE_1__.qI)(host, [ ...become, '/bin/sh', '-c', 'cd "$1" && ls . >/dev/null', 'sh', folder ])).ok;
  }
  async function placeOpenly(from, to, host) {
   const script = `set -e; mkdir "$2"; cp -al "$1/." "$2" 2>/dev/null || { rm -rf "$2"; mkdir "$2"; cp -a "$1/." "$2"; }\nfind "$2" -type d ! -perm -055 -exec chmod go+rX {} +\nfind "$2" -type f \\( ! -perm -004 -o -perm -100 ! -perm -001 \\) -exec sh -c 'for file; do cp -p "$file" "$file.open" && chmod go+rX "$file.open" && mv -f "$file.open" "$file"; done' sh {} +`;
   return (await (0, _tools_js__WEBPACK_IMPORTED_MODULE_1__.qI)(host, [ '/bin/sh', '-c', script, 'sh', from, to ], {
    seconds: 60
   })).ok;
  }
 },
 169: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   SG: () => findTool,
   qI: () => runTool,
   sg: () => SYSTEM_PATH
  });
  const FOLDERS = [ '/usr/bin', '/bin', '/usr/sbin', '/sbin' ];
  const SYSTEM_PATH = FOLDERS.toReversed().join(':');
  function findTool(host, name) {
   return FOLDERS.map(folder => `${folder}/${name}`).find(path => host.files.exists(path));
  }
  async function runTool(host, words, options = {}) {
   const text = {
    out: '',
    said: ''
   };
   try {
    const child = host.spawn({
     file: words[0],
     args: words.slice(1),
     env: {
      PATH: SYSTEM_PATH,
      LC_ALL: 'C'
     },
     cwd: '/',
     ...options.stdin !== undefined && {
      stdin: options.stdin
     }
    });
    child.stdout.on('data', bytes => {
     text.out += bytes.toString('utf8');
    });
    child.stderr.on('data', bytes => {
     text.said = (text.said + bytes.toString('utf8')).slice(-2e3);
    });
    const alarm = setTimeout(() => child.kill('SIGKILL'), (options.seconds ?? 10) * 1e3);
    const exit = await child.exit;
    clearTimeout(alarm);
    return {
     ok: exit.code === 0,
     ...text
    };
   } catch (error) {
    return {
     ok: false,
     out: '',
     said: error.code ?? 'cannot be started'
    };
   }
  }
 },
 21015: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Bx: () => FIRST_PROCESS,
   N3: () => dwell,
   PM: () => step,
   Pk: () => roomWords,
   Zh: () => lesser,
   o0: () => MAPPED,
   tE: () => asRoot
  });
  var _tools_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(169);
  const LAST_ARE_WE = '{ echo 1000 >/proc/self/oom_score_adj; } 2>/dev/null';
  const FIRST_PROCESS = `${LAST_ARE_WE}; trap : HUP INT TERM; "$@"; exit "$?"`;
  const MAPPED = '.mapped';
  const FURNISH = `set -ef; umask 022; ulimit -c 0; PATH=${_tools_js__WEBPACK_IMPORTED_MODULE_0__.sg}; export PATH\nroot=$1 folders=$2 files=$3 names=$4 cwd=$5 mapped=; shift 5\nIFS='\n'\nmount -t tmpfs -o mode=755,nosuid,nodev tmpfs "$root"\ncd "$root"\nmkdir dev .old ${MAPPED}\nif [ "$1" != -- ]; then\nmount -t tmpfs -o mode=755 tmpfs ${MAPPED}; "$@"; mapped=/${MAPPED}\nwhile [ "$1" != -- ]; do shift; done\nfi\nshift\nprintf %s "$folders" >.folders; printf %s "$files" >.files\nmount -a -T "$root/.folders"\nfor name in $names; do [ -e "$name" ] || { [ -d "./\${name%/*}" ] || mkdir -p "./\${name%/*}"; : >"$name"; }; done\nmount -a -T "$root/.files"\nrm .folders .files\nln -s /proc/self/fd pts/ptmx dev; ln -s fd/0 dev/stdin; ln -s fd/1 dev/stdout; ln -s fd/2 dev/stderr; ln -s /run var\npivot_root . .old\numount -l /.old $mapped\nrmdir /.old /${MAPPED}\nmount -o remount,bind,ro,nosuid,nodev /\ncd "$cwd"\nexec "$@"`;
  const LOOPBACK_UP = `ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null ||\nperl -e 'socket(S,2,2,0) && ioctl(S,0x8914,pack("a16s@40","lo",0x41)) or exit 1' && exec "$@"`;
  function asRoot(power, {sudo = 'sudo'}) {
   return power === 'sudo' ? [ sudo, '-n' ] : [];
  }
  function roomWords(power, tools) {
   const user = power === 'user-namespace' ? [ '--user', '--map-root-user' ] : [];
   return [ ...asRoot(power, tools), tools.unshare, ...user, '--net', '/bin/sh', '-c', `PATH=${_tools_js__WEBPACK_IMPORTED_MODULE_0__.sg}; ${LOOPBACK_UP}`, 'sh' ];
  }
  function dwell(order, dwelling) {
   const {power, tools, roomPid, root, layout, mapper = []} = dwelling;
   const inUserNamespace = power === 'user-namespace';
   const enter = [ tools.nsenter, `--net=/proc/${roomPid}/ns/net`, ...inUserNamespace ? [ `--user=/proc/${roomPid}/ns/user`, '--preserve-credentials' ] : [] ];
   const bound = power === 'sudo' ? [] : [ tools.setpriv, '--pdeathsig', 'KILL' ];
   const namespaces = [ tools.unshare, '--mount', '--ipc', '--uts', '--cgroup', '--pid', '--fork', '--kill-child' ];
   const {folders, files, names} = layout;
   const furnish = [ '/bin/sh', '-c', FURNISH, 'sh', root, folders, files, names.join('\n'), order.cwd, ...mapper, '--' ];
   const held = [ ...enter, ...bound, ...namespaces, ...furnish, ...become(dwelling) ];
   return {
    ...started(order, power, tools, held, FIRST_PROCESS),
    cwd: '/'
   };
  }
  function started(order, power, tools, held, last) {
   const bySudo = power === 'sudo';
   const words = [ ...asRoot(power, tools), ...bySudo ? [ `--preserve-env=${Object.keys(order.env).join(',')}` ] : [], ...held, ...bySudo ? environment(order) : [], ...[ '/bin/sh', '-c', last, 'sh', order.file, ...order.args ] ];
   return {
    ...order,
    file: words[0],
    args: words.slice(1),
    group: true
   };
  }
  function become({power, tools, uid, gid}) {
   if (power !== 'user-namespace') return lesser(tools, uid, gid);
   const mapped = [ tools.unshare, '--user', `--map-user=${uid}`, `--map-group=${gid}` ];
   return [ ...mapped, tools.setpriv, '--no-new-privs', '--inh-caps=-all' ];
  }
  function lesser({setpriv}, uid, gid) {
   const who = [ '--reuid', String(uid), '--regid', String(gid), '--clear-groups' ];
   return [ setpriv, ...who, '--no-new-privs', '--bounding-set=-all', '--inh-caps=-all' ];
  }
  const SET_BY_SUDO = [ 'PATH', 'HOME', 'SHELL', 'USER', 'LOGNAME', 'TERM', 'MAIL' ];
  const LEFT_BY_SUDO = [ 'SUDO_COMMAND', 'SUDO_USER', 'SUDO_UID', 'SUDO_GID', 'SUDO_HOME' ];
  function environment({env}) {
   const unset = [ ...LEFT_BY_SUDO, ...SET_BY_SUDO.filter(name => env[name] === undefined) ];
   const set = SET_BY_SUDO.filter(name => env[name] !== undefined).map(name => `${name}=${env[name]}`);
   return [ '/usr/bin/env', ...unset.flatMap(name => [ '-u', name ]), ...set ];
  }
  const BARE = `${LAST_ARE_WE}; ulimit -c 0; exec "$@"`;
  const BARE_IN = `${LAST_ARE_WE}; ulimit -c 0; cd "$1" && shift && exec "$@"`;
  function step(order, tools, uid, gid, power = 'root') {
   const who = lesser(tools, uid, gid);
   if (power !== 'sudo') return started(order, power, tools, [ ...who, '--pdeathsig', 'KILL' ], BARE);
   const inside = {
    ...order,
    file: order.cwd,
    args: [ order.file, ...order.args ]
   };
   return {
    ...started(inside, power, tools, who, BARE_IN),
    cwd: '/'
   };
  }
 },
 32629: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   P: () => startTimeOf,
   o: () => processTable
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
  function parseStat(pid, text) {
   const open = text.indexOf('(');
   const close = text.lastIndexOf(')');
   const fields = text.slice(close + 2).split(' ');
   const startTime = fields[19];
   if (open < 0 || startTime === undefined) return undefined;
   return {
    pid,
    parent: Number(fields[1]),
    group: Number(fields[2]),
    session: Number(fields[3]),
    startTime,
    name: text.slice(open + 1, close),
    zombie: fields[0] === 'Z' || fields[0] === 'X'
   };
  }
  function send(pid, signal) {
   try {
    return process.kill(pid, signal);
   } catch {
    return false;
   }
  }
  function folders() {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc');
   } catch {
    return [];
   }
  }
  const linux = {
   everyMs: 250,
   list: () => folders().filter(name => /^\d+$/.test(name)).map(name => linux.row(Number(name))).filter(row => row !== undefined),
   carries: (pid, text) => {
    try {
     return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/environ`, 'latin1').split('\0').includes(text);
    } catch {
     return false;
    }
   },
   folder: pid => {
    try {
     return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(`/proc/${pid}/cwd`);
    } catch {
     return undefined;
    }
   },
   row: pid => {
    try {
     return parseStat(pid, (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    } catch {
     return undefined;
    }
   },
   kill: (row, signal) => linux.row(row.pid)?.startTime === row.startTime && send(row.pid, signal)
  };
  const PS = '/bin/ps';
  const PS_LINE = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\w{3}\s+\w{3}\s+\d+\s+[\d:]+\s+\d{4})\s+(.*)$/;
  function ps(args) {
   try {
    return (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)(PS, args, {
     env: {
      LC_ALL: 'C'
     },
     encoding: 'utf8',
     stdio: [ 'ignore', 'pipe', 'ignore' ],
     maxBuffer: 64 * 1024 * 1024,
     timeout: 5e3
    });
   } catch {
    return '';
   }
  }
  function parsePs(line) {
   const match = PS_LINE.exec(line);
   if (!match) return undefined;
   const [, pid, parent, group, state, started, command] = match;
   return {
    pid: Number(pid),
    parent: Number(parent),
    group: Number(group),
    session: 0,
    startTime: started.replaceAll(/\s+/g, ' '),
    name: command.split('/').at(-1).slice(0, 64),
    zombie: state.startsWith('Z')
   };
  }
  const COLUMNS = 'pid=,ppid=,pgid=,state=,lstart=,comm=';
  const bsd = {
   everyMs: 2e3,
   list: () => ps([ '-A', '-o', COLUMNS ]).split('\n').map(parsePs).filter(row => row !== undefined),
   carries: (pid, text) => ps([ '-E', '-ww', '-o', 'command=', '-p', String(pid) ]).split(/\s/).includes(text),
   folder: () => undefined,
   row: pid => parsePs(ps([ '-o', COLUMNS, '-p', String(pid) ])),
   kill: (row, signal) => bsd.row(row.pid)?.startTime === row.startTime && send(row.pid, signal)
  };
  const none = {
   everyMs: undefined,
   list: () => [],
   carries: () => false,
   folder: () => undefined,
   row: () => undefined,
   kill: () => false
  };
  function processTable(platform) {
   if (platform === 'linux') return linux;
   return platform === 'win32' ? none : bsd;
  }
  function startTimeOf(pid, platform) {
   const row = processTable(platform).row(pid);
   return row?.zombie ? undefined : row?.startTime;
  }
 },
 11619: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $0: () => neutralise,
   XK: () => logFilter,
   nK: () => escapeStripper
  });
  function neutralise(text) {
   const stream = neutraliser();
   const out = stream.push(text);
   return out + stream.end();
  }
  function neutraliser() {
   return chain([ new EscapeStripper, new MarkerBreaker ]);
  }
  function logFilter(redactor) {
   return chain([ new EscapeStripper, redactor, new MarkerBreaker ]);
  }
  function escapeStripper() {
   return new EscapeStripper;
  }
  function chain(streams) {
   return {
    push: text => streams.reduce((passed, stream) => stream.push(passed), text),
    end: () => streams.reduce((passed, stream) => stream.push(passed) + stream.end(), '')
   };
  }
  const ESCAPE_START = /[\u001b\u0080-\u009f]/;
  class EscapeStripper {
   #state='text';
   push(text) {
    if (this.#state === 'text' && !ESCAPE_START.test(text)) return text;
    let out = '';
    for (let i = 0; i < text.length; i++) {
     const character = text[i];
     const code = text.charCodeAt(i);
     const shown = this.#state === 'text' && code !== 27 && (code < 128 || code > 159);
     if (shown || this.#step(code)) out += character;
    }
    return out;
   }
   end() {
    this.#state = 'text';
    return '';
   }
   #step(code) {
    const before = this.#state;
    if (code === 10 || code === 13) {
     this.#state = 'text';
     return true;
    }
    if (code === 27) {
     this.#state = before === 'string' ? 'string-escape' : 'escape';
     return false;
    }
    if (code >= 128 && code <= 159) {
     this.#state = afterC1(code);
     return false;
    }
    if (before === 'string') {
     if (code === 7) this.#state = 'text';
     return false;
    }
    if (before === 'control') return this.#control(code);
    return this.#escape(code, before);
   }
   #control(code) {
    if (code >= 32 && code <= 63) return false;
    this.#state = 'text';
    return code < 64 || code > 126;
   }
   #escape(code, before) {
    if (code >= 32 && code <= 47) {
     this.#state = 'intermediate';
     return false;
    }
    const c1 = before !== 'intermediate' && code >= 64 && code <= 95;
    this.#state = c1 ? afterC1(code + 64) : 'text';
    return code < 48 || code > 126;
   }
  }
  function afterC1(code) {
   if (code === 155) return 'control';
   return [ 144, 152, 157, 158, 159 ].includes(code) ? 'string' : 'text';
  }
  const MARKER = /::(?=[A-Za-z])|##\[(?=[A-Za-z])|section_(?:start|end)(?=[:\s])/g;
  const UNDECIDED = /(?::{1,2}|(?<=##)\[|(?<=section)_(?:s|st|sta|star|start|e|en|end)?)$/;
  const CONTEXT = 7;
  class MarkerBreaker {
   #context='';
   #held='';
   #lineStart=true;
   push(text) {
    if (text === '') return '';
    const from = this.#context.length;
    const whole = this.#context + this.#held + text;
    const to = this.#undecided(whole, from);
    const broken = this.#broken(whole, from, to);
    this.#lineStart = this.#startsLine(whole, from, to);
    this.#held = whole.slice(to);
    this.#context = whole.slice(Math.max(0, to - CONTEXT), to);
    return broken;
   }
   end() {
    const rest = this.#held;
    this.#held = '';
    this.#context = '';
    this.#lineStart = true;
    return rest;
   }
   #undecided(whole, from) {
    const found = UNDECIDED.exec(whole);
    if (found === null || found.index < from) return whole.length;
    if (whole[found.index] === ':' && !this.#startsLine(whole, from, found.index)) return whole.length;
    return found.index;
   }
   #broken(whole, from, to) {
    let out = '';
    let at = from;
    for (const {0: marker, index} of whole.matchAll(MARKER)) {
     const place = index + breakAt(marker);
     if (place < at || place >= to) continue;
     if (marker === '::' && !this.#startsLine(whole, from, index)) continue;
     out += `${whole.slice(at, place)} `;
     at = place;
    }
    return out + whole.slice(at, to);
   }
   #startsLine(whole, from, at) {
    for (let i = at - 1; i >= from; i--) {
     if (whole[i] === '\n' || whole[i] === '\r') return true;
     if (!/\s/.test(whole[i])) return false;
    }
    return this.#lineStart;
   }
  }
  function breakAt(marker) {
   if (marker === '::') return 1;
   return marker === '##[' ? 2 : CONTEXT;
  }
 }
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (cachedModule !== undefined) {
  return cachedModule.exports;
 }
 var module = __webpack_module_cache__[moduleId] = {
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  threw = false;
 } finally {
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
 var leafPrototypes;
 __nccwpck_require__.t = function(value, mode) {
  if (mode & 1) value = this(value);
  if (mode & 8) return value;
  if (typeof value === 'object' && value) {
   if (mode & 4 && value.__esModule) return value;
   if (mode & 16 && typeof value.then === 'function') return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
  for (var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
   Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
  }
  def['default'] = () => value;
  __nccwpck_require__.d(ns, def);
  return ns;
 };
})();

(() => {
 __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) {
   if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
    Object.defineProperty(exports, key, {
     enumerable: true,
     get: definition[key]
    });
   }
  }
 };
})();

(() => {
 __nccwpck_require__.f = {};
 __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  __nccwpck_require__.f[key](chunkId, promises);
  return promises;
 }, []));
})();

(() => {
 __nccwpck_require__.u = chunkId => "" + chunkId + ".index.js";
})();

(() => {
 __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
 __nccwpck_require__.r = exports => {
  if (typeof Symbol !== 'undefined' && Symbol.toStringTag) {
   Object.defineProperty(exports, Symbol.toStringTag, {
    value: 'Module'
   });
  }
  Object.defineProperty(exports, '__esModule', {
   value: true
  });
 };
})();

(() => {
 var installedChunks = {
  8792: 0
 };
 var installChunk = data => {
  var {ids, modules, runtime} = data;
  var moduleId, chunkId, i = 0;
  for (moduleId in modules) {
   if (__nccwpck_require__.o(modules, moduleId)) {
    __nccwpck_require__.m[moduleId] = modules[moduleId];
   }
  }
  if (runtime) runtime(__nccwpck_require__);
  for (;i < ids.length; i++) {
   chunkId = ids[i];
   if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
    installedChunks[chunkId][0]();
   }
   installedChunks[ids[i]] = 0;
  }
 };
 __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  if (installedChunkData !== 0) {
   if (installedChunkData) {
    promises.push(installedChunkData[1]);
   } else {
    if (true) {
     var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
      if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
      throw e;
     });
     var promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
     promises.push(installedChunkData[1] = promise);
    }
   }
  }
 };
})();

var __webpack_exports__ = {};

__nccwpck_require__.d(__webpack_exports__, {
 x: () => start,
 i: () => main_start
});

var shell = __nccwpck_require__(57268);

var external_node_fs_ = __nccwpck_require__(73024);

var external_node_os_ = __nccwpck_require__(48161);

var external_node_path_ = __nccwpck_require__(76760);

var external_node_crypto_ = __nccwpck_require__(77598);

var errors = __nccwpck_require__(3828);

var core_secret = __nccwpck_require__(58563);

var commands = __nccwpck_require__(11619);

// CONCATENATED MODULE: ./lib/redact/automaton.js
const MAX_WINDOW = 255;

class Automaton {
 size;
 shortest;
 longest;
 #patterns;
 #parent;
 #bucket;
 #shift;
 #window;
 constructor(patterns) {
  const sorted = patterns.toSorted(Buffer.compare).filter((bytes, i, all) => i === 0 || !bytes.equals(all[i - 1]));
  this.#patterns = sorted;
  this.size = sorted.length;
  this.shortest = sorted.reduce((least, bytes) => Math.min(least, bytes.length), sorted[0]?.length ?? 0);
  this.longest = sorted.reduce((most, bytes) => Math.max(most, bytes.length), 0);
  this.#window = Math.min(this.shortest, MAX_WINDOW);
  this.#parent = parents(sorted);
  this.#bucket = buckets(sorted);
  this.#shift = shifts(sorted, this.#window);
 }
 spans(text) {
  const found = [];
  for (let at = this.#candidate(text, 0); at < text.length; at = this.#candidate(text, at + 1)) {
   const matched = this.#longestAt(text, at);
   if (matched > 0) join(found, at, at + matched);
  }
  return found;
 }
 pendingFrom(text) {
  const length = text.length;
  const earliest = Math.max(0, length - this.longest + 1);
  for (let at = this.#candidate(text, earliest); at < length; at = this.#candidate(text, at + 1)) {
   if (this.#continues(text, at)) return at;
  }
  for (let at = Math.max(earliest, length - this.#window + 1); at < length; at++) {
   if (this.#continues(text, at)) return at;
  }
  return length;
 }
 #candidate(text, from) {
  const length = text.length;
  if (this.size === 0) return length;
  const shift = this.#shift;
  const bucket = this.#bucket;
  const reach = this.#window - 1;
  let end = from + reach;
  while (end < length) {
   const skip = shift[text[end - 1] << 8 | text[end]];
   if (skip === 0) {
    const key = text[end - reach] << 8 | text[end - reach + 1];
    if (bucket[key] !== bucket[key + 1]) return end - reach;
    end++;
   } else {
    end += skip;
   }
  }
  return length;
 }
 #longestAt(text, start) {
  const key = text[start] << 8 | text[start + 1];
  let candidate = this.#firstAbove(text, start, key) - 1;
  while (candidate >= this.#bucket[key]) {
   const pattern = this.#patterns[candidate];
   if (order(pattern, text, start) === 0) return pattern.length;
   candidate = this.#parent[candidate];
  }
  return 0;
 }
 #continues(text, start) {
  const rest = text.length - start;
  const first = text[start] << 8;
  if (rest === 1) return this.#bucket[first] !== this.#bucket[first + 256];
  const key = first | text[start + 1];
  if (this.#bucket[key] === this.#bucket[key + 1]) return false;
  const next = this.#firstAbove(text, start, key);
  if (next === this.#bucket[key + 1]) return false;
  const pattern = this.#patterns[next];
  return pattern.length > rest && pattern.compare(text, start, text.length, 0, rest) === 0;
 }
 #firstAbove(text, start, key) {
  let low = this.#bucket[key];
  let high = this.#bucket[key + 1];
  while (low < high) {
   const middle = low + high >>> 1;
   if (order(this.#patterns[middle], text, start) <= 0) low = middle + 1; else high = middle;
  }
  return low;
 }
}

function order(pattern, text, start) {
 return pattern.compare(text, start, Math.min(text.length, start + pattern.length));
}

function join(found, start, end) {
 const last = found.length - 1;
 if (last > 0 && start <= found[last]) found[last] = Math.max(found[last], end); else found.push(start, end);
}

function parents(sorted) {
 const parent = new Int32Array(sorted.length).fill(-1);
 for (let i = 1; i < sorted.length; i++) {
  let candidate = i - 1;
  while (candidate >= 0 && !startsWith(sorted[i], sorted[candidate])) candidate = parent[candidate];
  parent[i] = candidate;
 }
 return parent;
}

function startsWith(bytes, beginning) {
 return bytes.length >= beginning.length && beginning.compare(bytes, 0, beginning.length) === 0;
}

function buckets(sorted) {
 const bucket = new Int32Array(65537);
 let filled = 0;
 for (const [i, bytes] of sorted.entries()) {
  const next = bytes.readUInt16BE(0) + 1;
  if (next > filled) bucket.fill(i, filled, next);
  filled = next;
 }
 return bucket.fill(sorted.length, filled);
}

function shifts(sorted, window) {
 const shift = new Uint8Array(65536).fill(Math.max(0, window - 1));
 for (const bytes of sorted) {
  for (let end = 1; end < window; end++) {
   const block = bytes[end - 1] << 8 | bytes[end];
   const skip = window - 1 - end;
   if (skip < shift[block]) shift[block] = skip;
  }
 }
 return shift;
}

// CONCATENATED MODULE: ./lib/redact/forms.js
const WEAK_BELOW = 8;

const MIN_RAW = 4;

const MIN_DERIVED = 6;

const WRAP_COLUMNS = [ 76, 64 ];

const WRAP_ALL_OFFSETS_BYTES = 8192;

const ESCAPED = [ /[^A-Za-z0-9\-_.!~*'()]/g, /[^A-Za-z0-9\-_.~]/g, /[^A-Za-z0-9\-_.*]/g ];

function derivedForms(value) {
 const core = value.trim();
 if (Buffer.byteLength(core) < MIN_RAW) return [];
 const raw = new Set([ core, ...lines(core) ]);
 const derived = new Set([ ...base64Forms(core), ...hexForms(core), ...percentForms(core), ...jsonForms(core), xmlForm(core), [ ...core ].reverse().join('') ]);
 for (const text of raw) derived.delete(text);
 const wrapped = core.length < WEAK_BELOW ? [] : WRAP_COLUMNS.flatMap(columns => wrappedForms(core, columns));
 return [ ...patterns(raw, MIN_RAW), ...patterns(derived, MIN_DERIVED), ...wrapped ];
}

function patterns(texts, shortest) {
 return [ ...texts ].map(text => Buffer.from(text, 'utf8')).filter(bytes => bytes.length >= shortest);
}

function lines(value) {
 const found = value.split(/[\r\n]|\\r|\\n/).map(line => line.trim());
 return found.length > 1 ? found : [];
}

function base64Forms(value) {
 const bytes = Buffer.from(value, 'utf8');
 const forms = [];
 for (const shift of [ 0, 1, 2 ]) {
  const {core} = base64Core(bytes, shift);
  forms.push(core, core.replaceAll('+', '-').replaceAll('/', '_'));
 }
 return forms;
}

function base64Core(bytes, shift) {
 const encoded = Buffer.concat([ Buffer.alloc(shift), bytes ]).toString('base64');
 const column = Math.ceil(8 * shift / 6);
 return {
  core: encoded.slice(column, Math.floor(8 * (shift + bytes.length) / 6)),
  column
 };
}

function wrappedForms(value, columns) {
 const bytes = Buffer.from(value, 'utf8');
 const forms = [];
 const quartets = bytes.length > WRAP_ALL_OFFSETS_BYTES ? 1 : columns / 4;
 for (const shift of [ 0, 1, 2 ]) {
  const {core, column} = base64Core(bytes, shift);
  const text = Buffer.from(core, 'latin1');
  for (let quartet = 0; quartet < quartets; quartet++) {
   const firstLine = columns - (quartet * 4 + column) % columns;
   if (firstLine < text.length) forms.push(wrap(text, firstLine, columns));
  }
 }
 return forms;
}

function wrap(text, firstLine, columns) {
 const wrapped = Buffer.alloc(text.length + Math.ceil((text.length - firstLine) / columns), 10);
 let to = text.copy(wrapped, 0, 0, firstLine) + 1;
 for (let at = firstLine; at < text.length; at += columns) {
  to += text.copy(wrapped, to, at, Math.min(text.length, at + columns)) + 1;
 }
 return wrapped;
}

function hexForms(value) {
 const lower = Buffer.from(value, 'utf8').toString('hex');
 return [ lower, lower.toUpperCase() ];
}

function percentForms(value) {
 const bytes = Buffer.from(value, 'utf8').toString('latin1');
 const upper = [ ...ESCAPED, /./gs ].map(escaped => bytes.replace(escaped, percentEscape));
 const lower = upper.map(text => text.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()));
 const all = [ ...upper, ...lower ];
 return [ ...all, ...all.map(text => text.replaceAll('%20', '+')) ];
}

function percentEscape(byte) {
 return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function jsonForms(value) {
 const plain = JSON.stringify(value).slice(1, -1);
 const quoteless = plain.replaceAll('\\"', '\\u0022');
 const ascii = /[\u007f-\uffff]/g;
 const html = escapeUnits(plain, /[&<>\u2028\u2029]/g, false);
 const php = escapeUnits(quoteless, /[&<>']/g, true);
 const forms = [ plain, html, php, escapeUnits(plain, ascii, false), escapeUnits(plain, ascii, true), escapeUnits(html, ascii, false), escapeUnits(php, ascii, false), escapeUnits(quoteless, /[&<>'+`\u007f-\uffff]/g, true) ];
 return [ ...forms, ...forms.map(text => text.replaceAll('/', '\\/')), JSON.stringify(plain).slice(1, -1) ];
}

function escapeUnits(text, units, upper) {
 return text.replace(units, unit => {
  const code = unit.charCodeAt(0).toString(16).padStart(4, '0');
  return `\\u${upper ? code.toUpperCase() : code}`;
 });
}

function xmlForm(value) {
 return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

// CONCATENATED MODULE: ./lib/redact/stream.js
const MASK = '***';

const SOFT_BYTES = 3;

const MASK_BYTES = Buffer.from(MASK);

const EMPTY = Buffer.alloc(0);

function createRedactor(patterns, options = {}) {
 const present = typeof patterns === 'function' ? patterns : () => patterns;
 return new Redactor(present, options.soft === true);
}

function createTextRedactor(patterns, options = {}) {
 return new TextRedactor(createRedactor(patterns, options));
}

function maskAll(automaton, text) {
 const spans = automaton.spans(text);
 if (spans.length === 0) return text;
 const pieces = [];
 let at = 0;
 for (let i = 0; i < spans.length; i += 2) {
  pieces.push(text.subarray(at, spans[i]), MASK_BYTES);
  at = spans[i + 1];
 }
 pieces.push(text.subarray(at));
 return Buffer.concat(pieces);
}

class Redactor {
 #present;
 #soft;
 #tail=EMPTY;
 #done=0;
 #masked=false;
 constructor(present, soft) {
  this.#present = present;
  this.#soft = soft;
 }
 push(chunk) {
  if (chunk.length === 0) return EMPTY;
  const automaton = this.#present();
  const text = this.#tail.length === 0 ? chunk : Buffer.concat([ this.#tail, chunk ]);
  const pending = automaton.pendingFrom(text);
  const release = this.#soft ? softBytes(automaton) : 0;
  const limit = text.length - pending <= release ? text.length : pending;
  return this.#write(text, automaton.spans(text), limit, pending);
 }
 end() {
  const text = this.#tail;
  const rest = this.#write(text, this.#present().spans(text), text.length, text.length);
  this.#masked = false;
  return rest;
 }
 #write(text, spans, limit, pending) {
  const pieces = [];
  let at = this.#done;
  for (let i = 0; i < spans.length; i += 2) {
   const start = spans[i];
   const end = spans[i + 1];
   if (start >= limit) break;
   if (end <= at) continue;
   if (start > at) {
    pieces.push(text.subarray(at, start));
    this.#masked = false;
   }
   if (!this.#masked) pieces.push(MASK_BYTES);
   this.#masked = true;
   at = end;
  }
  if (at < limit) {
   pieces.push(at === 0 && limit === text.length ? text : text.subarray(at, limit));
   this.#masked = false;
   at = limit;
  }
  this.#tail = pending === text.length ? EMPTY : Uint8Array.prototype.slice.call(text, pending);
  this.#done = at - pending;
  return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
 }
}

function softBytes(automaton) {
 return Math.min(SOFT_BYTES, automaton.shortest >> 1);
}

class TextRedactor {
 #bytes;
 #half='';
 constructor(bytes) {
  this.#bytes = bytes;
 }
 push(text) {
  let whole = this.#half + text;
  this.#half = '';
  if (/[\ud800-\udbff]$/.test(whole)) {
   this.#half = whole.slice(-1);
   whole = whole.slice(0, -1);
  }
  const bytes = Buffer.from(whole, 'utf8');
  const out = this.#bytes.push(bytes);
  return out === bytes ? whole : decode(out);
 }
 end() {
  const rest = this.#half;
  this.#half = '';
  return decode(this.#bytes.push(Buffer.from(rest, 'utf8'))) + decode(this.#bytes.end());
 }
}

function decode(bytes) {
 return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

// CONCATENATED MODULE: ./lib/redact/vault.js
const LONG_PLAIN = /^[\w.+/=~-]{80,}$/;

const LONG_RUN = /[\w.+/=~%\\-]{80}|\n[\w.+/=~%\\-]{30}/;

const INSPECT = Symbol.for('nodejs.util.inspect.custom');

class Vault {
 #known=new Set;
 #weak=new Set;
 #fresh=[];
 #waiting=[];
 #patterns=[];
 #automaton=new Automaton([]);
 #present=() => this.#current();
 hide(secret) {
  const value = secret.reveal().trim();
  if (value === '' || this.#known.has(value)) return;
  this.#known.add(value);
  (LONG_PLAIN.test(value) ? this.#waiting : this.#fresh).push(value);
  if (value.length < WEAK_BELOW) this.#weak.add(secret.label);
 }
 get count() {
  return this.#known.size;
 }
 get weak() {
  return [ ...this.#weak ];
 }
 redact(text) {
  const automaton = LONG_RUN.test(text) ? this.#current() : this.#built();
  if (automaton.size === 0) return text;
  const bytes = Buffer.from(text, 'utf8');
  const masked = maskAll(automaton, bytes);
  return masked === bytes ? text : Buffer.from(masked).toString('utf8');
 }
 redactBytes(bytes) {
  return maskAll(this.#current(), bytes);
 }
 stream() {
  return createTextRedactor(this.#present);
 }
 byteStream() {
  return createRedactor(this.#present);
 }
 eventStream() {
  return createTextRedactor(this.#present, {
   soft: true
  });
 }
 toJSON() {
  return `Vault(${this.count})`;
 }
 [INSPECT]() {
  return `Vault(${this.count})`;
 }
 #current() {
  this.#fresh.push(...this.#waiting);
  this.#waiting = [];
  return this.#built();
 }
 #built() {
  if (this.#fresh.length > 0) {
   this.#patterns = this.#patterns.concat(this.#fresh.flatMap(value => derivedForms(value))).sort(Buffer.compare);
   this.#fresh = [];
   this.#automaton = new Automaton(this.#patterns);
  }
  return this.#automaton;
 }
}

var leases = __nccwpck_require__(97847);

// CONCATENATED MODULE: ./lib/host/files.js
const NO_FOLLOW = external_node_fs_.constants.O_NOFOLLOW ?? 0;

class LiveFiles {
 #world;
 #privateDir;
 constructor(world) {
  this.#world = world;
 }
 get tempDir() {
  return this.#world.tempDir;
 }
 get privateDirMade() {
  return this.#privateDir;
 }
 privateDir() {
  if (this.#privateDir !== undefined) return this.#privateDir;
  const {tempDir, workspace} = this.#world;
  if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(workspace, '.git')) && isWithin(tempDir, workspace)) {
   throw new errors.FM('environment-unsafe', 'The temporary folder lies inside the repository.', {
    likely: `${tempDir} is below ${workspace}, where the agent and later steps read and publish files.`,
    fix: 'Set TMPDIR (on GitHub: leave RUNNER_TEMP alone) to a folder outside the checked-out repository.'
   });
  }
  try {
   this.#privateDir = (0, external_node_fs_.realpathSync)((0, external_node_fs_.mkdtempSync)((0, 
   external_node_path_.join)(tempDir, leases.$t)));
  } catch (error) {
   throw new errors.FM('environment-unsafe', `No private folder could be made in ${tempDir}.`, {
    likely: `The system says ${error.code ?? 'no'}.`,
    fix: 'Make that folder writable for this user, or set TMPDIR to one that is.'
   });
  }
  this.#world.made(this.#privateDir);
  return this.#privateDir;
 }
 read(path, maxBytes) {
  if (maxBytes === undefined) return (0, external_node_fs_.readFileSync)(path, 'utf8');
  const file = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY);
  try {
   return readUpTo(file, maxBytes, path);
  } finally {
   (0, external_node_fs_.closeSync)(file);
  }
 }
 exists(path) {
  return (0, external_node_fs_.existsSync)(path);
 }
 isLink(path) {
  return (0, external_node_fs_.lstatSync)(path, {
   throwIfNoEntry: false
  })?.isSymbolicLink() ?? false;
 }
 isPlainFile(path) {
  const stats = (0, external_node_fs_.lstatSync)(path, {
   throwIfNoEntry: false
  });
  return stats?.isFile() === true && stats.nlink === 1;
 }
 isWithin(path, folder) {
  return isWithin(path, folder);
 }
 writePrivate(path, content) {
  const file = this.openPrivate(path);
  try {
   file.append(content);
  } finally {
   file.close();
  }
 }
 openPrivate(path) {
  this.makePrivateDir((0, external_node_path_.dirname)(path));
  const file = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | NO_FOLLOW, 384);
  return {
   append: content => (0, external_node_fs_.writeFileSync)(file, content),
   close: () => (0, external_node_fs_.closeSync)(file)
  };
 }
 makePrivateDir(path) {
  (0, external_node_fs_.mkdirSync)(path, {
   recursive: true,
   mode: 448
  });
 }
 remove(path) {
  (0, leases.dM)(path);
 }
 append(path, content) {
  const flag = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | NO_FOLLOW;
  const file = (0, external_node_fs_.openSync)(path, flag, 384);
  try {
   (0, external_node_fs_.appendFileSync)(file, content);
  } finally {
   (0, external_node_fs_.closeSync)(file);
  }
 }
 size(path) {
  return (0, external_node_fs_.lstatSync)(path, {
   throwIfNoEntry: false
  })?.size ?? 0;
 }
}

function readUpTo(file, maxBytes, path) {
 const chunks = [];
 let left = maxBytes + 1;
 while (left > 0) {
  const chunk = Buffer.allocUnsafe(Math.min(left, 65536));
  const size = (0, external_node_fs_.readSync)(file, chunk);
  if (size === 0) return Buffer.concat(chunks).toString('utf8');
  chunks.push(chunk.subarray(0, size));
  left -= size;
 }
 throw Object.assign(new Error(`EFBIG: more than ${maxBytes} bytes in '${path}'`), {
  code: 'EFBIG'
 });
}

function real(path) {
 try {
  return (0, external_node_fs_.realpathSync)(path);
 } catch {
  const parent = (0, external_node_path_.dirname)(path);
  return parent === path ? path : (0, external_node_path_.join)(real(parent), (0, 
  external_node_path_.basename)(path));
 }
}

function isWithin(path, folder) {
 const [inner, outer] = [ real(path), real(folder) ];
 return inner === outer || inner.startsWith(outer.endsWith(external_node_path_.sep) ? outer : outer + external_node_path_.sep);
}

var external_node_http_ = __nccwpck_require__(37067);

var external_node_https_ = __nccwpck_require__(44708);

var external_node_net_ = __nccwpck_require__(77030);

// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

var core_host = __nccwpck_require__(8717);

var private_address = __nccwpck_require__(57190);

// CONCATENATED MODULE: ./lib/host/proxy.js
function isLoopback(hostname) {
 return /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname);
}

function isMetadata(hostname) {
 return /^(169\.254\.\d{1,3}\.\d{1,3}|\[fd00:ec2::\d{1,3}\]|metadata\.google\.internal\.?)$/i.test(hostname);
}

function supportsProxies(nodeVersion) {
 const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
 return major > 24 || major === 24 && minor >= 5 || major === 22 && minor >= 21;
}

function proxyFor(url, env) {
 const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
 const variable = [ name, name.toUpperCase() ].find(spelling => env[spelling]);
 if (variable === undefined || isLoopback(url.hostname) || isMetadata(url.hostname)) return undefined;
 if (isExcepted(url, env.no_proxy || env.NO_PROXY || '')) return undefined;
 const address = httpAddress(env[variable] ?? '');
 return {
  variable,
  env: address === undefined ? undefined : {
   [name]: address
  }
 };
}

function httpAddress(value) {
 const address = value.includes('://') ? value : `http://${value}`;
 return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? address : undefined;
}

function isExcepted(url, list) {
 const port = url.port || (url.protocol === 'https:' ? '443' : '80');
 const host = url.hostname.toLowerCase();
 return list.toLowerCase().split(/[\s,]+/).filter(entry => entry !== '').some(entry => {
  if (entry === '*') return true;
  const [, name = entry, onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
  if (onlyPort !== undefined && onlyPort !== port) return false;
  const suffix = name.replace(/^\*?\./, '');
  return host === suffix || host.endsWith(`.${suffix}`);
 });
}

// CONCATENATED MODULE: ./lib/host/public-lookup.js
const PRIVATE_ADDRESS = 'ERR_PRIVATE_ADDRESS';

function publicLookup(hostname, options, answer) {
 Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 40610, 19)).then(({lookup}) => lookup(hostname, {
  ...options,
  all: true
 }, (error, found) => {
  if (error) return answer(error, []);
  if (found.some(({address}) => (0, private_address.Zu)(address) !== 'public')) return answer(privateAddress(), []);
  const [first] = found;
  if (options.all || !first) return answer(null, found);
  return answer(null, first.address, first.family);
 }));
}

function privateAddress() {
 return Object.assign(new Error('private address'), {
  code: PRIVATE_ADDRESS
 });
}

// CONCATENATED MODULE: ./lib/host/http.js
const DEFAULT_MAX_BYTES = 1024 * 1024;

class EarlySockets {
 #waiting=new Map;
 given=new WeakSet;
 add(host, port, connect) {
  const key = `${host}:${port}`;
  if (this.#waiting.has(key)) return;
  const socket = connect();
  socket.on('error', () => {});
  socket.unref();
  this.#waiting.set(key, socket);
 }
 take(options) {
  const key = `${options.host}:${options.port}`;
  const socket = this.#waiting.get(key);
  this.#waiting.delete(key);
  if (!socket || socket.destroyed || !socket.writable) return undefined;
  socket.ref();
  this.given.add(socket);
  return socket;
 }
 destroy() {
  for (const socket of this.#waiting.values()) socket.destroy();
  this.#waiting.clear();
 }
}

class WarmHttpsAgent extends external_node_https_.Agent {
 early=new EarlySockets;
 warm(host, port) {
  const servername = (0, external_node_net_.isIP)(host) ? '' : host;
  const options = {
   host,
   port,
   servername,
   ALPNProtocols: [ 'http/1.1' ],
   noDelay: true,
   keepAlive: true
  };
  this.early.add(host, port, () => super.createConnection(options));
 }
 createConnection(options, callback) {
  return this.early.take(options) ?? super.createConnection(options, callback);
 }
 destroy() {
  this.early.destroy();
  super.destroy();
 }
}

class WarmHttpAgent extends external_node_http_.Agent {
 early=new EarlySockets;
 warm(host, port) {
  this.early.add(host, port, () => super.createConnection({
   host,
   port,
   noDelay: true,
   keepAlive: true
  }));
 }
 createConnection(options, callback) {
  return this.early.take(options) ?? super.createConnection(options, callback);
 }
 destroy() {
  this.early.destroy();
  super.destroy();
 }
}

const FAULTS = {
 ECONNREFUSED: [ 'refused', 'connection refused' ],
 EHOSTUNREACH: [ 'refused', 'host unreachable' ],
 ENETUNREACH: [ 'refused', 'network unreachable' ],
 ECONNRESET: [ 'reset', 'connection reset' ],
 EPIPE: [ 'reset', 'connection closed' ],
 HPE_INVALID_EOF_STATE: [ 'reset', 'connection closed' ],
 ETIMEDOUT: [ 'timeout', 'connection timed out' ],
 ENOTFOUND: [ 'dns', 'name not found' ],
 EAI_AGAIN: [ 'dns', 'name lookup failed' ],
 EPROTO: [ 'tls', 'TLS handshake failed' ],
 ERR_PRIVATE_ADDRESS: [ 'private-address', 'an address of a private network' ],
 ERR_PROXY_TUNNEL: [ 'other', 'the proxy refused the tunnel' ]
};

const TLS_CODE = /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA)/;

function classify(error, host) {
 const code = error.code ?? '';
 const [fault, words] = TLS_CODE.test(code) ? [ 'tls', 'the certificate is not trusted' ] : FAULTS[code] ?? [ 'other', 'the request failed' ];
 return new core_host.j(fault, `${host}: ${words}${code ? ` (${code})` : ''}`);
}

class LiveHttp {
 #world;
 #https;
 #http;
 #proxied=new Map;
 #public=new Map;
 #trusted;
 constructor(world) {
  this.#world = world;
 }
 async request(order) {
  const url = parse(order.url);
  const deadline = steadyMs() + order.timeoutMs;
  try {
   return await this.#once(order, url, deadline);
  } catch (error) {
   if (!(error instanceof StaleSocket)) throw error;
   return await this.#once(order, url, deadline, true);
  }
 }
 warm(address) {
  try {
   const url = parse(address);
   if (proxyFor(url, this.#world.env)) return;
   const secure = url.protocol === 'https:';
   const host = bareHost(url);
   if (secure) this.#directHttps().warm(host, url.port || '443'); else this.#directHttp().warm(host, url.port || '80');
  } catch {}
 }
 agent(address, ask = {
  publicOnly: false
 }) {
  const url = parse(address);
  if (ask.publicOnly && (0, private_address.Sf)(url.hostname)) throw classify(privateAddress(), url.host);
  const proxy = proxyFor(url, this.#world.env);
  if (proxy) return this.#throughProxy(proxy, url);
  if (ask.publicOnly) return this.#toPublic(url);
  return url.protocol === 'https:' ? this.#directHttps() : this.#directHttp();
 }
 proxy(address) {
  const found = Object.values(proxyFor(parse(address), this.#world.env)?.env ?? {})[0];
  return found === undefined ? undefined : new URL(found);
 }
 close() {
  const agents = [ this.#https, this.#http, ...this.#proxied.values(), ...this.#public.values() ];
  for (const agent of agents) agent?.destroy();
  this.#https = undefined;
  this.#http = undefined;
  this.#proxied.clear();
  this.#public.clear();
 }
 #toPublic(url) {
  const known = this.#public.get(url.protocol);
  if (known) return known;
  const options = {
   keepAlive: true,
   lookup: publicLookup
  };
  const made = url.protocol === 'https:' ? new external_node_https_.Agent(options) : new external_node_http_.Agent(options);
  this.#public.set(url.protocol, made);
  return made;
 }
 #directHttps() {
  this.#https ??= new WarmHttpsAgent({
   keepAlive: true
  });
  return this.#https;
 }
 #directHttp() {
  this.#http ??= new WarmHttpAgent({
   keepAlive: true
  });
  return this.#http;
 }
 #throughProxy(proxy, url) {
  const {nodeVersion} = this.#world;
  if (!supportsProxies(nodeVersion)) {
   throw new errors.FM('runtime-too-old', `${proxy.variable} is set, and Node.js ${nodeVersion} cannot use it.`, {
    fix: `Use Node.js 22.21, 24.5 or newer, or add ${url.hostname} to NO_PROXY.`
   });
  }
  if (proxy.env === undefined) {
   throw new errors.FM('input-invalid', `${proxy.variable} is not the address of an HTTP proxy.`, {
    fix: `${proxy.variable}: http://proxy.example.com:3128`
   });
  }
  const options = {
   keepAlive: true,
   proxyEnv: proxy.env
  };
  const agent = this.#proxied.get(url.protocol) ?? (url.protocol === 'https:' ? new external_node_https_.Agent(options) : new external_node_http_.Agent(options));
  this.#proxied.set(url.protocol, agent);
  return agent;
 }
 #trust({protocol, host}) {
  const {authority} = this.#world;
  if (protocol !== 'https:' || host !== authority?.host || !(0, external_node_fs_.existsSync)(authority.file)) return {};
  const usual = external_node_tls_namespaceObject.getCACertificates?.('default') ?? external_node_tls_namespaceObject.rootCertificates;
  this.#trusted ??= [ ...usual, (0, external_node_fs_.readFileSync)(authority.file, 'utf8') ];
  return {
   ca: this.#trusted
  };
 }
 #once(order, url, deadline, fresh = false) {
  const early = url.protocol === 'https:' ? this.#https?.early : this.#http?.early;
  const proxied = proxyFor(url, this.#world.env) !== undefined;
  const guarded = order.publicOnly === true && !proxied;
  if (guarded && (0, private_address.Sf)(url.hostname)) return Promise.reject(classify(privateAddress(), url.host));
  const agent = (fresh || guarded) && !proxied ? false : this.agent(order.url);
  const headers = {
   'user-agent': 'keyless-agent',
   ...order.headers
  };
  const send = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
  return new Promise((resolve, reject) => {
   const more = {
    ...guarded ? {
     lookup: publicLookup
    } : {},
    ...this.#trust(url)
   };
   const request = send(url, {
    method: order.method,
    headers,
    agent,
    ...more
   });
   const exchange = new Exchange(request, url.host, order.maxBytes ?? DEFAULT_MAX_BYTES);
   const timer = setTimeout(() => exchange.fail(new core_host.j('timeout', `${url.host}: no answer within ${order.timeoutMs / 1e3} s`)), Math.max(0, deadline - steadyMs()));
   const cancel = () => exchange.fail(this.#world.cancellation());
   this.#world.cancelled.addEventListener('abort', cancel, {
    once: true
   });
   exchange.done.catch(error => {
    const reused = request.reusedSocket || request.socket !== null && early?.given.has(request.socket);
    const stale = error instanceof core_host.j && error.fault === 'reset' && reused && !exchange.answered;
    throw stale && !fresh ? new StaleSocket : error;
   }).finally(() => {
    clearTimeout(timer);
    this.#world.cancelled.removeEventListener('abort', cancel);
   }).then(resolve, reject);
   request.end(order.body);
  });
 }
}

function steadyMs() {
 return Number(process.hrtime.bigint()) / 1e6;
}

class StaleSocket extends Error {}

class Exchange {
 done;
 answered=false;
 #request;
 #host;
 #maxBytes;
 #reject=() => {};
 constructor(request, host, maxBytes) {
  this.#request = request;
  this.#host = host;
  this.#maxBytes = maxBytes;
  this.done = new Promise((resolve, reject) => {
   this.#reject = reject;
   request.on('response', response => {
    this.answered = true;
    this.#read(response, resolve);
   });
  });
  request.on('error', error => this.fail(classify(error, host)));
 }
 fail(error) {
  this.#reject(error);
  this.#request.destroy();
 }
 #read(response, resolve) {
  const chunks = [];
  let size = 0;
  response.on('data', chunk => {
   size += chunk.length;
   if (size > this.#maxBytes) {
    this.fail(new core_host.j('too-large', `${this.#host}: the answer is longer than ${this.#maxBytes} bytes`));
    return;
   }
   chunks.push(chunk);
  });
  response.on('error', error => this.fail(classify(error, this.#host)));
  response.on('end', () => {
   resolve({
    status: response.statusCode ?? 0,
    headers: flatten(response.headers),
    body: Buffer.concat(chunks).toString('utf8')
   });
  });
 }
}

function flatten(headers) {
 const flat = {};
 for (const [name, value] of Object.entries(headers)) {
  if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value;
 }
 return flat;
}

function parse(address) {
 const url = URL.canParse(address) ? new URL(address) : undefined;
 if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
 throw new core_host.j('other', 'the address is not an http or https URL');
}

function bareHost(url) {
 return url.hostname.replace(/^\[(.*)\]$/, '$1');
}

var key_names = __nccwpck_require__(82678);

var environment = __nccwpck_require__(96390);

// CONCATENATED MODULE: ./lib/host/own-process.js
const OURS_ALONE = /^(ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)|ACTIONS_RUNTIME_(URL|TOKEN)|INPUT_.*)$/i;

function takeEnvironment() {
 const copy = Object.freeze({
  ...process.env
 });
 for (const [name, value] of Object.entries(copy)) {
  if (OURS_ALONE.test(name) || (0, environment.ky)(value?.trim() ?? '')) delete process.env[name];
 }
 if (process.platform === 'linux') forgetSecretsAtStart();
 process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
 return copy;
}

function forgetSecretsAtStart() {
 let memory;
 try {
  const stat = (0, external_node_fs_.readFileSync)('/proc/self/stat', 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [from, to] = [ Number(fields[47]), Number(fields[48]) ];
  memory = (0, external_node_fs_.openSync)('/proc/self/mem', 'r+');
  const block = Buffer.alloc(to - from);
  (0, external_node_fs_.readSync)(memory, block, 0, block.length, from);
  for (let at = 0, end = 0; at < block.length; at = end + 1) {
   end = block.indexOf(0, at) < 0 ? block.length : block.indexOf(0, at);
   const cut = block.indexOf('=', at);
   if (cut < at || cut >= end) continue;
   const name = block.toString('utf8', at, cut);
   const isToken = (0, environment.ky)(block.toString('latin1', cut + 1, end).trim());
   if (!OURS_ALONE.test(name) && !(0, key_names.At)(name) && !isToken) continue;
   const value = process.env[name];
   if (value !== undefined) process.env[name] = value;
   (0, external_node_fs_.writeSync)(memory, Buffer.alloc(end - cut - 1), 0, end - cut - 1, from + cut + 1);
  }
  block.fill(0);
 } catch {} finally {
  if (memory !== undefined) (0, external_node_fs_.closeSync)(memory);
 }
}

function leaveNoCore() {
 try {
  if (process.platform === 'linux') (0, external_node_fs_.writeFileSync)('/proc/self/coredump_filter', '0');
 } catch {}
}

function shutInspector() {
 if (process.platform !== 'win32' && !process.listeners('SIGUSR1').includes(ignore)) process.on('SIGUSR1', ignore);
}

function ignore() {}

const SIGNALS = [ 'SIGINT', 'SIGTERM', 'SIGHUP' ];

const SAME_SIGNAL_MS = 500;

function watchSignals(giveBack) {
 const abort = new AbortController;
 let last;
 const heard = signal => {
  const at = performance.now();
  const repeated = last?.signal === signal && at - last.at < SAME_SIGNAL_MS;
  const first = last === undefined;
  last = {
   signal,
   at
  };
  if (first) abort.abort(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM'); else if (!repeated) {
   giveBack();
   process.exit(signal === 'SIGINT' ? 130 : 143);
  }
 };
 for (const name of SIGNALS) process.on(name, heard);
 return {
  signal: abort.signal,
  release: () => {
   for (const name of SIGNALS) process.removeListener(name, heard);
  }
 };
}

var external_node_child_process_ = __nccwpck_require__(31421);

var external_node_stream_ = __nccwpck_require__(57075);

// CONCATENATED MODULE: ./lib/host/spawn.js
function spawnChild(order, platform) {
 const group = order.group === true && platform !== 'win32';
 const child = (0, external_node_child_process_.spawn)(order.file, order.args, {
  cwd: order.cwd,
  env: {
   ...order.env
  },
  detached: group,
  windowsHide: true,
  stdio: [ stdinOf(order), 'pipe', 'pipe' ]
 });
 if (child.stdin) {
  child.stdin.on('error', () => {});
  child.stdin.end(order.stdin);
 }
 const exit = exitOf(child);
 exit.catch(() => {});
 return {
  pid: child.pid ?? -1,
  stdin: child.stdin,
  stdout: child.stdout ?? emptyPipe(),
  stderr: child.stderr ?? emptyPipe(),
  exit,
  ended: endOf(child),
  kill: signal => signalTo(child, signal, group)
 };
}

function stdinOf(order) {
 if (order.stdin !== undefined) return 'pipe';
 return order.inheritStdin && !process.stdin.isTTY ? 'inherit' : 'ignore';
}

function endOf(child) {
 return new Promise(resolve => {
  child.on('exit', (code, signal) => resolve({
   code: code ?? undefined,
   signal: signal ?? undefined
  }));
 });
}

function exitOf(child) {
 return new Promise((resolve, reject) => {
  child.on('error', error => {
   if (child.pid === undefined) reject(error);
  });
  child.on('close', (code, signal) => resolve({
   code: code ?? undefined,
   signal: signal ?? undefined
  }));
 });
}

function signalTo(child, signal, group) {
 if (child.pid === undefined) return false;
 if (!group) return child.kill(signal);
 try {
  return process.kill(-child.pid, signal);
 } catch {
  return false;
 }
}

function emptyPipe() {
 return (new external_node_stream_.PassThrough).end();
}

// CONCATENATED MODULE: ./lib/host/index.js
function programFolder() {
 const script = process.argv[1] ?? '';
 try {
  return (0, external_node_path_.dirname)((0, external_node_fs_.realpathSync)(script));
 } catch {
  return (0, external_node_path_.dirname)(script);
 }
}

function createHost(options) {
 const {platform, env} = options;
 const out = host_open(options, options.log);
 const vault = new Vault;
 const workspace = options.workspace ?? options.cwd;
 const files = new LiveFiles({
  tempDir: (platform.id === 'github' ? env.RUNNER_TEMP : undefined) || (0, external_node_os_.tmpdir)(),
  workspace,
  made: dir => voice.saveState(leases.c4, dir)
 });
 const sinks = {
  log: text => out.write(`${text}\n`),
  append: (path, text) => files.append(path, text),
  random: bytes => (0, external_node_crypto_.randomBytes)(bytes).toString('hex'),
  redact: text => vault.redact(text),
  size: path => files.size(path),
  now: () => Date.now(),
  replace: (path, text) => {
   if (path.startsWith(`${workspace}/`) && !files.isWithin((0, external_node_path_.dirname)(path), workspace)) return;
   files.remove(path);
   files.writePrivate(path, text);
  },
  ownProcess: options.ownProcess ?? true
 };
 const voice = platform.voice(env, sinks);
 const giveBack = all => giveBackLeases(files.privateDirMade, all);
 const interruption = watchSignals(() => void giveBack(true));
 shutInspector();
 leaveNoCore();
 const cancelled = interruption.signal;
 const http = new LiveHttp({
  env,
  nodeVersion: process.versions.node,
  authority: platform.authority?.(env),
  cancelled,
  cancellation: () => cancellation(cancelled)
 });
 const passing = {
  stdout: vault.byteStream(),
  stderr: vault.byteStream()
 };
 return {
  env,
  platform: process.platform,
  arch: process.arch,
  nodeVersion: process.versions.node,
  cwd: options.cwd,
  self: [ process.execPath, (0, external_node_path_.join)(programFolder(), 'cli.js') ],
  now: () => Date.now(),
  sleep: ms => sleepUnless(cancelled, ms),
  random: sinks.random,
  http,
  files,
  spawn: order => spawnChild(order, process.platform),
  outpost: async (words, uid) => (await __nccwpck_require__.e(8312).then(__nccwpck_require__.bind(__nccwpck_require__, 88312))).openOutpost(words, uid),
  giveBackAbandoned: async () => (await __nccwpck_require__.e(9206).then(__nccwpck_require__.bind(__nccwpck_require__, 79206))).giveBackAbandoned(files.tempDir),
  log: makeLog(out, vault, voice, options),
  voice,
  hide: secret => hide(secret, vault, voice),
  redact: sinks.redact,
  redactStream: () => vault.stream(),
  redactEvents: () => vault.eventStream(),
  lease: lease => (0, leases.kg)(files.privateDir(), lease),
  atExit: work => {
   const end = () => {
    giveBack(true);
    work();
   };
   process.prependListener('exit', end);
   return () => process.removeListener('exit', end);
  },
  cancelled,
  passOn: (stream, bytes) => {
   const shown = bytes === 'end' ? passing[stream].end() : passing[stream].push(bytes);
   if (shown.length > 0) host_open(options, stream).write(shown);
  },
  close: ({all = false, keep = false} = {}) => {
   http.close();
   interruption.release();
   return keep ? [] : giveBack(all);
  }
 };
}

function host_open(options, name) {
 const stream = options[name] ?? process[name];
 if (stream.listeners?.('error').includes(host_ignore) === false) stream.on?.('error', host_ignore);
 return stream;
}

function host_ignore() {}

const JWT = /^[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}$/;

function hide(secret, vault, voice) {
 const value = secret.reveal();
 const parts = JWT.test(value) ? value.split('.').map(part => new core_secret.z(`part of ${secret.label}`, part)) : [];
 for (const hidden of [ secret, ...parts ]) {
  const before = vault.count;
  vault.hide(hidden);
  if (vault.count > before) voice.mask(hidden);
 }
}

function makeLog(out, vault, voice, options) {
 const colour = hasColour(out, options);
 const write = text => {
  if (colour) out.write(`${vault.redact(text)}\n`); else {
   const filter = (0, commands.XK)({
    push: line => vault.redact(line),
    end: () => ''
   });
   out.write(`${filter.push(text)}${filter.end()}\n`);
  }
 };
 const verbose = options.verbose ?? false;
 return {
  line: write,
  debug: text => {
   if (voice.debug) voice.debug(text); else if (verbose) write(text);
  },
  group: title => voice.group ? voice.group(title) : write(title),
  endGroup: () => voice.endGroup?.(),
  colour
 };
}

function hasColour(out, {platform, env}) {
 return platform.id === 'shell' && out.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}

function cancellation(signal) {
 return signal.reason === 'SIGTERM' ? new errors.FM('terminated', 'The run was ended by SIGTERM.') : new errors.FM('cancelled', 'The run was cancelled by SIGINT.');
}

function sleepUnless(signal, ms) {
 return new Promise((resolve, reject) => {
  if (signal.aborted) return reject(cancellation(signal));
  const stop = () => {
   clearTimeout(timer);
   reject(cancellation(signal));
  };
  const timer = setTimeout(() => {
   signal.removeEventListener('abort', stop);
   resolve();
  }, ms);
  signal.addEventListener('abort', stop, {
   once: true
  });
 });
}

function giveBackLeases(dir, all) {
 if (dir === undefined) return [];
 const left = [];
 let holds = false;
 for (const lease of (0, leases.Mw)(dir).reverse()) {
  const named = lease.kind === 'path' && !isBelow(lease.path, dir);
  if (named && !all) continue;
  if ((0, leases.hz)(dir, lease) !== 'refused') continue;
  left.push(nameOf(lease));
  holds ||= lease.kind === 'moved' || lease.kind === 'closed';
 }
 if (holds) return left;
 if ((0, leases.VZ)(dir) === 'refused') left.push(dir);
 return left;
}

function nameOf(lease) {
 if (lease.kind === 'process') return `process ${lease.pid}`;
 if (lease.kind === 'lent') return `${lease.folders.join(', ')}: still owned by the agent's user ${lease.uid}`;
 if (lease.kind === 'closed') return `modes of files, as ${lease.path} tells`;
 return lease.kind === 'path' ? lease.path : `files of ${lease.to} in ${lease.path}`;
}

function isBelow(path, dir) {
 return path.startsWith(`${dir}/`) || path.startsWith(`${dir}\\`) || !/^([/\\]|[A-Za-z]:)/.test(path);
}

// CONCATENATED MODULE: ./lib/host/door.js
function liveDoor() {
 return {
  argv: process.argv.slice(2),
  env: takeEnvironment(),
  cwd: process.cwd(),
  createHost,
  giveBack: path => (0, leases.hz)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), leases.$t), {
   kind: 'path',
   path: (0, external_node_path_.resolve)(path)
  }),
  giveBackAbandoned: async () => {
   const {giveBackAbandoned} = await __nccwpck_require__.e(9206).then(__nccwpck_require__.bind(__nccwpck_require__, 79206));
   const places = [ (0, external_node_os_.tmpdir)(), process.env.RUNNER_TEMP ?? '' ].filter(folder => folder !== '');
   return [ ...new Set(places) ].flatMap(folder => giveBackAbandoned(folder));
  },
  print: (text, to = 'stdout') => void process[to].write(text),
  stdin: () => (0, external_node_fs_.readFileSync)(0, 'utf8')
 };
}

// CONCATENATED MODULE: ./lib/cli.js
const start = () => (0, shell.v)(liveDoor());

var flow_door = __nccwpck_require__(11757);

// CONCATENATED MODULE: ./lib/commands/action.js
async function action(door) {
 try {
  const platform = (0, flow_door.t)(door.env);
  const host = door.createHost({
   platform,
   env: door.env,
   cwd: door.env.GITHUB_WORKSPACE ?? door.cwd,
   log: 'stdout'
  });
  if (platform.input(host.env, 'dry-run')?.toLowerCase() !== 'true') platform.warm?.(host);
  await turn();
  const {step} = await Promise.all([ __nccwpck_require__.e(9185), __nccwpck_require__.e(2294), __nccwpck_require__.e(1488), __nccwpck_require__.e(6740), __nccwpck_require__.e(6922) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 76922));
  await turn();
  return await step(platform, host);
 } catch (thrown) {
  const {text, exit} = (await Promise.all([ __nccwpck_require__.e(1488), __nccwpck_require__.e(9964) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 35810))).lastResort(thrown);
  door.print(text);
  return exit;
 }
}

function turn() {
 return new Promise(resolve => {
  setImmediate(resolve);
 });
}

// CONCATENATED MODULE: ./lib/main.js
const main_start = () => action(liveDoor());

// CONCATENATED MODULE: ./lib/doors.js
var __webpack_exports__cli = __webpack_exports__.x;

var __webpack_exports__main = __webpack_exports__.i;

export { __webpack_exports__cli as cli, __webpack_exports__main as main };
