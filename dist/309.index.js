export const id = 309;

export const ids = [ 309, 4530 ];

export const modules = {
 98531: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => same
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  function same(given, expected) {
   const [a, b] = [ Buffer.from(given), Buffer.from(expected) ];
   return a.length === b.length && (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(a, b);
  }
 },
 90228: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => startSource
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58563);
  var _same_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98531);
  const LONGEST_BODY_BYTES = 16 * 1024;
  async function startSource(delivery, answer, host) {
   const bearer = new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__.z('loopback bearer', host.random(32));
   host.hide(bearer);
   const path = `/${host.random(32)}`;
   let served = 0;
   let authority = '';
   const give = async response => {
    try {
     const {type, body} = await answer();
     served++;
     end(response, 200, type, body);
    } catch {
     end(response, 503, 'application/json', '{"error":"temporarily_unavailable"}');
    }
   };
   const server = (0, node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)((request, response) => {
    if (request.headers.host !== authority || !(0, _same_js__WEBPACK_IMPORTED_MODULE_2__.F)(request.url ?? '', path)) return refuse(response, 404);
    if (delivery === 'google-token-url') {
     google(request, response, bearer, give).catch(() => response.destroy());
     return;
    }
    if (request.method !== 'GET') return refuse(response, 405);
    if (!(0, _same_js__WEBPACK_IMPORTED_MODULE_2__.F)(bare(request.headers.authorization), bearer.reveal())) return refuse(response, 401);
    void give(response);
   });
   server.requestTimeout = 3e4;
   server.headersTimeout = 1e4;
   await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
   });
   server.unref();
   authority = `127.0.0.1:${server.address().port}`;
   return {
    url: `http://${authority}${path}`,
    bearer,
    served: () => served,
    close: () => {
     server.close();
     server.closeAllConnections();
    }
   };
  }
  async function google(request, response, bearer, give) {
   if (request.method === 'GET') {
    if (!(0, _same_js__WEBPACK_IMPORTED_MODULE_2__.F)(bare(request.headers.authorization), bearer.reveal())) return refuse(response, 401);
    return end(response, 200, 'application/json', JSON.stringify({
     subject: bearer.reveal()
    }));
   }
   if (request.method !== 'POST') return refuse(response, 405);
   const form = new URLSearchParams(await bodyOf(request));
   if (!(0, _same_js__WEBPACK_IMPORTED_MODULE_2__.F)(form.get('subject_token') ?? '', bearer.reveal())) {
    return end(response, 400, 'application/json', '{"error":"invalid_grant"}');
   }
   await give(response);
  }
  function bare(authorization) {
   return (authorization ?? '').replace(/^Bearer /i, '');
  }
  async function bodyOf(request) {
   const pieces = [];
   let size = 0;
   for await (const piece of request) {
    size += piece.length;
    if (size > LONGEST_BODY_BYTES) return '';
    pieces.push(piece);
   }
   return Buffer.concat(pieces).toString('utf8');
  }
  function refuse(response, status) {
   end(response, status, 'application/json', '{"error":"refused"}');
  }
  function end(response, status, type, body) {
   response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store'
   });
   response.end(body);
  }
 },
 50309: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   serve: () => serve
  });
  var _flow_door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11757);
  var _flow_keep_serving_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34530);
  var _flow_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89185);
  async function serve(door) {
   const {env, cwd} = JSON.parse(door.stdin());
   const host = door.createHost({
    platform: _flow_door_js__WEBPACK_IMPORTED_MODULE_0__.I,
    env,
    cwd,
    log: 'stderr',
    ownProcess: false
   });
   try {
    await (0, _flow_keep_serving_js__WEBPACK_IMPORTED_MODULE_1__.J)(_flow_door_js__WEBPACK_IMPORTED_MODULE_0__.I, (0, 
    _flow_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Ui)(_flow_door_js__WEBPACK_IMPORTED_MODULE_0__.I, env), host, line => door.print(line));
    return 0;
   } finally {
    host.close();
   }
  }
 },
 34530: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => serveLaterSteps,
   keepServing: () => keepServing
  });
  var _broker_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90228);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
  var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58563);
  var _process_proc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32629);
  var _check_privilege_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73658);
  var _get_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82217);
  var _make_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99179);
  var _renewal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99552);
  const START_MS = 15e3;
  const LONGEST_SECONDS = 6 * 3600;
  const PASSED = /^(PATH|HOME|USERPROFILE|SystemRoot|LANG|RUNNER_TRACKING_ID|SSL_CERT_FILE|SSL_CERT_DIR|NODE_EXTRA_CA_CERTS|(https?|no)_proxy)$/i;
  async function keepServing(host) {
   const order = {
    env: host.env,
    cwd: host.cwd
   };
   const env = Object.fromEntries(Object.entries(host.env).filter(entry => PASSED.test(entry[0]) && entry[1] !== undefined));
   const [file, ...script] = host.self;
   const child = host.spawn({
    file,
    args: [ ...script, 'serve' ],
    env,
    cwd: host.files.privateDir(),
    stdin: JSON.stringify(order),
    group: true
   });
   const startTime = (0, _process_proc_js__WEBPACK_IMPORTED_MODULE_3__.o)(host.platform).row(child.pid)?.startTime;
   if (startTime !== undefined) host.lease({
    kind: 'process',
    pid: child.pid,
    startTime
   });
   const line = await firstLine(child.stdout, START_MS);
   child.stdout.destroy();
   child.stderr.destroy();
   if (line === undefined) {
    child.kill('SIGKILL');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.FM('internal', 'The process that serves credentials to later steps did not start.');
   }
   const {url, bearer} = JSON.parse(line);
   const secret = new _core_secret_js__WEBPACK_IMPORTED_MODULE_2__.z('loopback bearer', bearer);
   host.hide(secret);
   return {
    url,
    bearer: secret
   };
  }
  function firstLine(stream, withinMs) {
   return new Promise(resolve => {
    let text = '';
    const alarm = setTimeout(() => resolve(undefined), withinMs);
    const settle = line => {
     clearTimeout(alarm);
     resolve(line);
    };
    stream.on('data', piece => {
     text += piece.toString('utf8');
     const end = text.indexOf('\n');
     if (end >= 0) settle(text.slice(0, end));
    });
    stream.on('end', () => settle(undefined));
   });
  }
  async function serveLaterSteps(platform, inputs, host, say) {
   const plan = await (0, _make_plan_js__WEBPACK_IMPORTED_MODULE_6__.Cs)('auth', inputs, platform, host);
   const {serve, delivery} = plan.cloud;
   if (!serve || !delivery) throw new Error('this cloud has nothing to serve');
   let renewal;
   const start = async () => {
    const identities = (0, _get_identity_js__WEBPACK_IMPORTED_MODULE_5__.X)(plan, host, inputs.text('trust-subject'));
    const first = await plan.cloud.exchange(() => identities.next(), host);
    const admit = (0, _check_privilege_js__WEBPACK_IMPORTED_MODULE_4__.at)(plan, identities, host);
    await admit(first);
    return new _renewal_js__WEBPACK_IMPORTED_MODULE_7__.L(plan.cloud, identities, first, host.now() + LONGEST_SECONDS * 1e3, host, admit);
   };
   const current = async () => {
    renewal ??= start().catch(error => {
     renewal = undefined;
     throw error;
    });
    return (await renewal).current();
   };
   const source = await (0, _broker_source_js__WEBPACK_IMPORTED_MODULE_0__.s)(delivery, async () => serve(await current(), host.now()), host);
   say(`${JSON.stringify({
    url: source.url,
    bearer: source.bearer.reveal()
   })}\n`);
   await new Promise(resolve => {
    setTimeout(resolve, LONGEST_SECONDS * 1e3);
    host.cancelled.addEventListener('abort', () => resolve(), {
     once: true
    });
   });
   source.close();
  }
 },
 99552: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => Renewal
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
  const MARGIN_SHARE = .25;
  const LONGEST_MARGIN_MS = 12e4;
  const SHORTEST_PAUSE_MS = 5e3;
  class Renewal {
   #cloud;
   #identities;
   #host;
   #deadline;
   #admit;
   #credential;
   #since;
   #dueAt;
   #inFlight;
   #count=0;
   #fault;
   constructor(cloud, identities, first, deadline, host, admit = async () => {}) {
    this.#cloud = cloud;
    this.#identities = identities;
    this.#host = host;
    this.#deadline = deadline;
    this.#admit = admit;
    this.#credential = first;
    this.#since = host.now();
    this.#dueAt = this.#due(first);
   }
   get count() {
    return this.#count;
   }
   get fault() {
    return this.#fault;
   }
   async current(refused) {
    const now = this.#host.now();
    if (refused === this.#credential && now - this.#since >= SHORTEST_PAUSE_MS) this.#dueAt = Math.min(this.#dueAt, now);
    if (now < this.#dueAt || now >= this.#deadline) return this.#alive(now);
    this.#inFlight ??= this.#renew().finally(() => {
     this.#inFlight = undefined;
    });
    try {
     return await this.#inFlight;
    } catch (thrown) {
     const error = (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.dK)(thrown);
     this.#fault = error;
     this.#dueAt = this.#host.now() + SHORTEST_PAUSE_MS;
     if (!this.#ended(this.#host.now())) return this.#credential;
     throw error;
    }
   }
   async #renew() {
    const fresh = await this.#cloud.exchange(() => this.#identities.next(), this.#host);
    sameAccount(this.#credential, fresh);
    await this.#admit(fresh);
    this.#credential = fresh;
    this.#since = this.#host.now();
    this.#dueAt = this.#due(fresh);
    this.#count++;
    this.#fault = undefined;
    return fresh;
   }
   #due(credential) {
    if (credential.expiresAt === undefined) return Number.POSITIVE_INFINITY;
    const life = credential.expiresAt - this.#since;
    const margin = Math.min(LONGEST_MARGIN_MS, life * MARGIN_SHARE);
    const jitter = Number.parseInt(this.#host.random(2), 16) / 65535 * margin * .2;
    return Math.max(this.#since + SHORTEST_PAUSE_MS, credential.expiresAt - margin - jitter);
   }
   #ended(now) {
    return this.#credential.expiresAt !== undefined && now >= this.#credential.expiresAt;
   }
   #alive(now) {
    if (this.#ended(now) && this.#fault) throw this.#fault;
    return this.#credential;
   }
  }
  function sameAccount(known, fresh) {
   if (fresh.account === known.account) return;
   throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('account-mismatch', 'The renewed credential belongs to another account than the first one.', {
    likely: 'The role, profile or login of the machine was changed while the run was under way.',
    fix: 'Leave the identity of the machine alone during a run, and name the account in the inputs.',
    facts: {
     expected: known.account ?? '(none)',
     found: fresh.account ?? '(none)'
    }
   });
  }
 }
};
