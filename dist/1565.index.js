export const id = 1565;

export const ids = [ 1565 ];

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
 10366: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => handOver,
   M: () => handToAgent
  });
  var prices = __webpack_require__(96582);
  var broker_source = __webpack_require__(90228);
  var external_node_http_ = __webpack_require__(37067);
  var external_node_https_ = __webpack_require__(44708);
  var errors = __webpack_require__(3828);
  var host = __webpack_require__(8717);
  var secret = __webpack_require__(58563);
  var same = __webpack_require__(98531);
  // CONCATENATED MODULE: ./lib/broker/upstream-relay.js
  const ANSWER_MS = 10 * 6e4;
  const TOKEN_DAYS = 25;
  const DAY_SECONDS = 24 * 3600;
  const METHODS = [ 'GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE' ];
  const KEPT_BACK = /^(host|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect|authorization|cookie|set-cookie|x-api-key|api-key|x-goog-api-key|location|www-authenticate|alt-svc|strict-transport-security)$/;
  async function startUpstreamRelay(upstream, bearer, host) {
   const base = new URL(upstream.url);
   const token = runToken(host);
   host.hide(token);
   let authority = '';
   let fault;
   const server = (0, external_node_http_.createServer)((request, response) => {
    const target = targetOf(request.url ?? '', base);
    if (request.headers.host !== authority || request.headers.origin !== undefined || !target) {
     return refuse(response, 404, 'There is nothing here.');
    }
    if (!(0, same.F)((request.headers.authorization ?? '').replace(/^Bearer /i, ''), token.reveal())) {
     return refuse(response, 401, 'This relay is for one run alone.');
    }
    if (!METHODS.includes(request.method ?? '')) return refuse(response, 405, 'This method is not passed on.');
    forward({
     request,
     response,
     target,
     upstream,
     bearer,
     host
    }).catch(error => {
     const words = wordsOf(error);
     if (words !== fault) host.log.line(`Relay to the gateway: ${words}`);
     fault = words;
     if (response.headersSent) response.destroy(); else refuse(response, 502, words);
    });
   });
   server.headersTimeout = 1e4;
   await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
   });
   server.unref();
   authority = `127.0.0.1:${server.address().port}`;
   return {
    url: `http://${authority}${base.pathname.replace(/\/$/, '')}`,
    bearer: token,
    close: () => {
     server.close();
     server.closeAllConnections();
    }
   };
  }
  function runToken(host) {
   const seconds = Math.floor(host.now() / 1e3);
   const part = value => Buffer.from(JSON.stringify(value)).toString('base64url');
   const claims = {
    sub: 'keyless-agent',
    jti: host.random(16),
    iat: seconds,
    exp: seconds + TOKEN_DAYS * DAY_SECONDS
   };
   const signature = Buffer.from(host.random(32), 'hex').toString('base64url');
   return new secret.z('relay token', `${part({
    alg: 'HS256',
    typ: 'JWT'
   })}.${part(claims)}.${signature}`);
  }
  function targetOf(path, base) {
   const folder = `${base.pathname.replace(/\/$/, '')}/`;
   if (!path.startsWith(folder) || /%2e|%2f|%5c|\\/i.test(path.split('?', 1)[0])) return undefined;
   const target = new URL(path, base);
   return target.origin === base.origin && target.pathname.startsWith(folder) ? target : undefined;
  }
  async function forward({request, response, target, upstream, bearer, host}) {
   const secret = await bearer();
   if (!secret) throw new errors.FM('internal', 'There is no bearer.');
   const send = target.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
   const onward = send(target, {
    agent: host.http.agent(target.href),
    method: request.method,
    headers: {
     ...passed(request.headers),
     ...Object.fromEntries((upstream.headers ?? []).map(headerOf)),
     authorization: `Bearer ${secret.reveal()}`
    }
   });
   response.on('close', () => onward.destroy());
   request.on('error', () => onward.destroy());
   const answer = await answered(onward, request);
   const status = answer.statusCode ?? 502;
   if (status >= 300 && status < 400) {
    answer.destroy();
    throw new Refused(`The gateway answers ${status}, a redirect, which is not followed.`);
   }
   response.writeHead(status, passed(answer.headers));
   response.flushHeaders();
   answer.on('error', () => response.destroy());
   answer.pipe(response);
  }
  function answered(onward, request) {
   const timer = setTimeout(() => onward.destroy(new host.j('timeout', 'no answer in time')), ANSWER_MS);
   timer.unref();
   return new Promise((resolve, reject) => {
    onward.on('response', resolve);
    onward.on('error', reject);
    request.pipe(onward);
   }).finally(() => clearTimeout(timer));
  }
  function headerOf(line) {
   const text = (0, secret.D)(line);
   const cut = text.indexOf(':');
   return [ text.slice(0, cut).toLowerCase(), text.slice(cut + 1).trim() ];
  }
  function passed(headers) {
   const named = String(headers.connection ?? '').toLowerCase().split(',').map(name => name.trim());
   const kept = Object.entries(headers).filter(([name, value]) => value !== undefined && !KEPT_BACK.test(name) && !named.includes(name));
   return Object.fromEntries(kept);
  }
  class Refused extends Error {}
  const TLS = /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA)/;
  function wordsOf(error) {
   if (error instanceof Refused) return error.message;
   if (error instanceof errors.FM) return `The credential could not be had (${error.code}).`;
   if (error instanceof host.j && error.fault === 'timeout') return 'The gateway did not answer in time.';
   const {code = ''} = error;
   if (TLS.test(code)) return `The certificate of the gateway is not trusted (${code}); nothing was sent.`;
   return `The gateway could not be reached${code === '' ? '' : ` (${code})`}.`;
  }
  function refuse(response, status, message) {
   const body = JSON.stringify({
    type: 'error',
    error: {
     type: 'api_error',
     message
    }
   });
   response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    connection: 'close'
   });
   response.end(body);
  }
  var check_privilege = __webpack_require__(73658);
  var flow_lifetime = __webpack_require__(64065);
  var renewal = __webpack_require__(99552);
  // CONCATENATED MODULE: ./lib/flow/hand-over.js
  const LAST_WORDS_SECONDS = 15;
  async function handToAgent(plan, credential, identities, rereads, limits, host) {
   const {upstream} = plan.cloud;
   if (!upstream || !(0, flow_lifetime.W3)(plan.cloud)) return handOver(plan, credential, identities, rereads, host);
   const lifetime = (0, flow_lifetime.XA)(plan.cloud, plan.identity, plan.agent);
   const renewal = lifetime.renews ? renewalOf(plan, credential, identities, host) : undefined;
   const {startBroker} = await __webpack_require__.e(4512).then(__webpack_require__.bind(__webpack_require__, 4512));
   const broker = await startBroker({
    backend: plan.backend,
    upstream,
    models: servedModels(plan),
    limits,
    vendorTools: plan.permissions === 'full',
    costOf: prices.ho,
    credential: async refused => renewal ? renewal.current(refused) : credential
   }, host);
   const standIn = (0, flow_lifetime.p1)(credential, broker.bearer);
   const files = await credentialFile(plan.cloud, standIn, rereads, host);
   return {
    access: plan.cloud.access(standIn, files?.source, broker.url),
    lifetime,
    renewal,
    seconds: renewal ? plan.timeoutSeconds : secondsLeft(plan, credential, host),
    broker,
    ports: [ portOf(broker.url), ...files ? [ portOf(files.source.url) ] : [] ],
    close: () => {
     broker.close();
     files?.close();
    }
   };
  }
  function servedModels({models, cloud}) {
   const names = new Map((cloud.upstream?.names ?? []).map(entry => entry.split('=', 2)));
   const plain = models.map(model => model.replace(/\[1m\]$/, ''));
   return [ ...new Set([ ...models, ...plain, ...plain.flatMap(model => names.get(model) ?? []) ]) ];
  }
  async function credentialFile({delivery, serve, backend}, standIn, rereads, host) {
   if (delivery !== 'google-token-url' || rereads[backend] !== delivery || !serve) return undefined;
   const lasting = () => ({
    ...standIn,
    expiresAt: host.now() + AN_HOUR_MS
   });
   const source = await (0, broker_source.s)(delivery, async () => serve(lasting(), host.now()), host);
   return {
    source: {
     url: source.url,
     bearer: source.bearer
    },
    close: () => source.close()
   };
  }
  const AN_HOUR_MS = 36e5;
  const portOf = url => Number(new URL(url).port);
  async function handOver(plan, credential, identities, rereads, host) {
   const lifetime = (0, flow_lifetime.sd)(plan.cloud, plan.identity, {
    id: plan.agent.id,
    rereads
   });
   if (plan.cloud.upstream && rereads[plan.cloud.backend] === 'relay') {
    return relayed(plan, plan.cloud.upstream, credential, identities, lifetime, host);
   }
   const {serve} = plan.cloud;
   const seconds = lifetime.renews ? plan.timeoutSeconds : secondsLeft(plan, credential, host);
   if (lifetime.delivery === 'static' || !serve) {
    return {
     access: plan.cloud.access(credential),
     lifetime,
     seconds,
     ports: [],
     close: () => {}
    };
   }
   const renewal = lifetime.renews ? renewalOf(plan, credential, identities, host) : undefined;
   const present = async () => renewal ? renewal.current() : credential;
   const source = await (0, broker_source.s)(lifetime.delivery, async () => serve(await present(), host.now()), host);
   return {
    access: plan.cloud.access(credential, {
     url: source.url,
     bearer: source.bearer
    }),
    lifetime,
    renewal,
    seconds,
    ports: [ portOf(source.url) ],
    close: () => source.close()
   };
  }
  function renewalOf(plan, credential, identities, host) {
   const deadline = host.now() + plan.timeoutSeconds * 1e3;
   return new renewal.L(plan.cloud, identities, credential, deadline, host, (0, check_privilege.at)(plan, identities, host));
  }
  function secondsLeft(plan, credential, host) {
   const left = credential.expiresAt === undefined ? Number.POSITIVE_INFINITY : (credential.expiresAt - host.now()) / 1e3;
   return Math.max(1, Math.min(plan.timeoutSeconds, Math.floor(left - LAST_WORDS_SECONDS)));
  }
  async function relayed(plan, upstream, credential, identities, lifetime, host) {
   const renewal = lifetime.renews ? renewalOf(plan, credential, identities, host) : undefined;
   const bearer = async () => (renewal ? await renewal.current() : credential).parts.Bearer;
   const {url, bearer: token, close} = await startUpstreamRelay(upstream, bearer, host);
   return {
    access: plan.cloud.access(credential, {
     url,
     bearer: token
    }),
    lifetime,
    renewal,
    seconds: renewal ? plan.timeoutSeconds : secondsLeft(plan, credential, host),
    ports: [ portOf(url) ],
    close
   };
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
 },
 24701: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R7: () => containment,
   k_: () => contained,
   zD: () => grouped
  });
  var _isolation_tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(169);
  var _isolation_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21015);
  const PROBE_MS = 2e3;
  const probes = new WeakMap;
  function candidates(host) {
   const unshare = (0, _isolation_tools_js__WEBPACK_IMPORTED_MODULE_0__.SG)(host, 'unshare');
   if (host.platform !== 'linux' || unshare === undefined) return [];
   const setpriv = (0, _isolation_tools_js__WEBPACK_IMPORTED_MODULE_0__.SG)(host, 'setpriv');
   const bound = setpriv === undefined ? [] : [ setpriv, '--pdeathsig', 'KILL' ];
   const own = [ '--pid', '--fork', '--kill-child', '--mount-proc' ];
   return [ [ ...bound, unshare, ...own ], [ ...bound, unshare, '--user', '--map-current-user', ...own ] ];
  }
  async function works(host, words) {
   try {
    const child = host.spawn({
     file: words[0],
     args: [ ...words.slice(1), '/bin/sh', '-c', 'exit 0' ],
     env: {},
     cwd: '/'
    });
    child.stdin?.end();
    child.stdout.resume();
    child.stderr.resume();
    const alarm = setTimeout(() => child.kill('SIGKILL'), PROBE_MS);
    const exit = await child.exit;
    clearTimeout(alarm);
    return exit.code === 0;
   } catch {
    return false;
   }
  }
  async function probe(host) {
   for (const words of candidates(host)) {
    if (await works(host, words)) return words;
   }
   return undefined;
  }
  async function containment(host) {
   if (host.platform === 'win32') return 'process-tree';
   return await namespaceWords(host) ? 'pid-namespace' : 'process-group';
  }
  function namespaceWords(host) {
   const known = probes.get(host) ?? probe(host);
   probes.set(host, known);
   return known;
  }
  function grouped(host, order) {
   if (host.platform === 'win32') return {
    order,
    containment: 'process-tree'
   };
   return {
    order: {
     ...order,
     group: true
    },
    containment: 'process-group'
   };
  }
  async function contained(host, order) {
   const words = host.platform === 'win32' ? undefined : await namespaceWords(host);
   if (!words) return grouped(host, order);
   const args = [ ...words.slice(1), '/bin/sh', '-c', _isolation_words_js__WEBPACK_IMPORTED_MODULE_1__.Bx, 'sh', order.file, ...order.args ];
   return {
    order: {
     ...order,
     file: words[0],
     args,
     group: true
    },
    containment: 'pid-namespace'
   };
  }
 },
 51246: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => supervise
  });
  var errors = __webpack_require__(3828);
  var containment = __webpack_require__(24701);
  var external_node_path_ = __webpack_require__(76760);
  // CONCATENATED MODULE: ./lib/process/family.js
  class Family {
   #table;
   #signs;
   #known=new Map;
   #before;
   #root;
   constructor(table, root, signs, before) {
    this.#table = table;
    this.#root = root;
    this.#signs = signs;
    this.#before = new Map(before.map(row => [ row.pid, row.startTime ]));
    const self = table.row(root);
    if (self) this.#known.set(root, self.startTime);
   }
   #member(row) {
    return row !== undefined && this.#known.get(row.pid) === row.startTime;
   }
   #related(row, rows) {
    if (this.#member(rows.get(row.parent))) return true;
    const shared = [ row.group, row.session ].filter(id => id > 1);
    if (shared.some(id => this.#member(rows.get(id)))) return true;
    for (const other of rows.values()) {
     if (this.#member(other) && (shared.includes(other.group) || other.session > 1 && shared.includes(other.session))) return true;
    }
    return false;
   }
   #bearsSigns(row) {
    if (this.#before.get(row.pid) === row.startTime) return false;
    if (this.#table.carries(row.pid, this.#signs.mark)) return true;
    const alone = row.parent === 1 && !this.#before.has(row.session);
    const at = this.#signs.folder !== undefined && alone ? this.#table.folder(row.pid) : undefined;
    return at !== undefined && !(0, external_node_path_.relative)(this.#signs.folder, at).startsWith('..');
   }
   look(thorough = false) {
    const rows = new Map(this.#table.list().map(row => [ row.pid, row ]));
    for (let grown = true; grown; ) {
     grown = false;
     for (const row of rows.values()) {
      if (row.pid === this.#signs.self || this.#member(row)) continue;
      if (!this.#related(row, rows) && !(thorough && this.#bearsSigns(row))) continue;
      this.#known.set(row.pid, row.startTime);
      grown = true;
     }
    }
    return [ ...rows.values() ].filter(row => this.#member(row) && !row.zombie);
   }
   async end(wait) {
    const ended = new Map;
    for (let round = 0; round < 20; round++) {
     const living = this.look(true);
     if (living.length === 0) return [ ...ended.values() ];
     for (const row of living) this.#table.kill(row, 'SIGSTOP');
     for (const row of [ ...this.look(true), ...living ]) {
      if (row.pid !== this.#root) ended.set(row.pid, `${row.name} (${row.pid})`);
      this.#table.kill(row, 'SIGKILL');
     }
     await wait(round < 5 ? 10 : 50);
    }
    for (const row of this.look(true)) ended.set(row.pid, `${row.name} (${row.pid}), still running`);
    return [ ...ended.values() ];
   }
  }
  var proc = __webpack_require__(32629);
  // CONCATENATED MODULE: ./lib/process/supervise.js
  const MARK = 'KEYLESS_RUN_MARK';
  const DEFAULT_GRACE_SECONDS = 8;
  const CANCEL_GRACE_SECONDS = 4;
  const TERM_AT = .6;
  const SILENCE_MS = 1e3;
  const POLL_MS = 100;
  const tick = ms => new Promise(resolve => void setTimeout(resolve, ms).unref());
  const wait = ms => new Promise(resolve => setTimeout(resolve, ms));
  class Drain {
   #pending=Promise.resolve();
   #waiting=0;
   #failed=false;
   #lastAt=performance.now();
   #stream;
   #sink;
   #fail;
   constructor(stream, sink, fail) {
    this.#stream = stream;
    this.#sink = sink;
    this.#fail = fail;
    stream.on('data', bytes => this.#take(bytes));
    stream.on('error', () => undefined);
   }
   #take(bytes) {
    this.#lastAt = performance.now();
    const work = this.#waiting > 0 ? this.#pending.then(() => this.#give(bytes)) : this.#give(bytes);
    if (!work) return;
    this.#stream.pause();
    this.#waiting++;
    this.#pending = work.then(() => {
     this.#lastAt = performance.now();
     if (--this.#waiting === 0) this.#stream.resume();
    });
   }
   #give(bytes) {
    if (this.#failed) return;
    try {
     return this.#sink(bytes)?.catch(error => this.#refuse(error));
    } catch (error) {
     this.#refuse(error);
    }
   }
   #refuse(error) {
    this.#failed = true;
    this.#fail(error);
   }
   get idleMs() {
    return this.#waiting > 0 ? 0 : performance.now() - this.#lastAt;
   }
   settled() {
    return this.#pending;
   }
  }
  class Ending {
   #host;
   #child;
   #timers=[];
   #firmAt=Number.POSITIVE_INFINITY;
   constructor(host, child) {
    this.#host = host;
    this.#child = child;
   }
   get begun() {
    return Number.isFinite(this.#firmAt);
   }
   begin(graceSeconds) {
    const firmAt = performance.now() + graceSeconds * 1e3;
    if (firmAt >= this.#firmAt) return;
    const first = !this.begun;
    this.#firmAt = firmAt;
    this.clear();
    if (this.#host.platform === 'win32') {
     this.#treeOnWindows();
     return;
    }
    if (first) this.#child.kill('SIGINT');
    this.#timers.push(setTimeout(() => this.#child.kill('SIGTERM'), graceSeconds * TERM_AT * 1e3));
    this.#timers.push(setTimeout(() => this.#child.kill('SIGKILL'), graceSeconds * 1e3));
   }
   clear() {
    for (const timer of this.#timers.splice(0)) clearTimeout(timer);
   }
   #treeOnWindows() {
    const root = this.#host.env.SystemRoot ?? 'C:\\Windows';
    try {
     const killer = this.#host.spawn({
      file: `${root}\\System32\\taskkill.exe`,
      args: [ '/PID', String(this.#child.pid), '/T', '/F' ],
      env: {
       SystemRoot: root
      },
      cwd: this.#host.cwd
     });
     killer.stdout.resume();
     killer.stderr.resume();
     killer.exit.catch(() => this.#child.kill('SIGKILL'));
    } catch {
     this.#child.kill('SIGKILL');
    }
   }
  }
  function reasonOf(signal) {
   return signal.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
  }
  async function rootEnded(child, table, startTime) {
   if (child.ended) return child.ended;
   let exit;
   let done = false;
   const over = child.exit.then(how => {
    exit = how;
    done = true;
   }, () => {
    done = true;
   });
   while (!done) {
    await Promise.race([ over, tick(Math.max(POLL_MS, table.everyMs ?? 0)) ]);
    if (done || startTime === undefined) continue;
    const row = table.row(child.pid);
    if (!row || row.zombie || row.startTime !== startTime) return undefined;
   }
   return exit;
  }
  async function pipesClosed(exit, drains) {
   let how;
   const from = performance.now();
   const over = exit.then(known => {
    how = known;
   });
   while (how === undefined) {
    await Promise.race([ over, tick(POLL_MS) ]);
    const idle = Math.min(performance.now() - from, ...drains.map(one => one.idleMs));
    if (how === undefined && idle > SILENCE_MS) return undefined;
   }
   return how;
  }
  async function supervise(host, order, options) {
   let back;
   const ended = () => {
    back ??= options.isolation?.ended() ?? Promise.resolve();
    return back;
   };
   try {
    return await watch(host, order, options, ended);
   } finally {
    await ended();
   }
  }
  async function watch(host, order, options, ended) {
   const mark = host.random(16);
   const marked = {
    ...order,
    env: {
     ...order.env,
     [MARK]: mark
    }
   };
   const hold = await held(host, marked, options);
   if (host.cancelled.aborted) {
    return {
     exit: {
      code: undefined,
      signal: undefined
     },
     timedOut: false,
     cancelled: reasonOf(host.cancelled),
     survivors: [],
     containment: hold.containment
    };
   }
   const table = options.processes ?? (0, proc.o)(host.platform);
   const before = hold.containment === 'process-group' ? table.list() : [];
   const child = reached(start(host, hold.order), hold);
   const startTime = table.row(child.pid)?.startTime;
   if (startTime !== undefined) host.lease({
    kind: 'process',
    pid: child.pid,
    startTime
   });
   const ending = new Ending(host, child);
   let sinkFault;
   const fail = error => {
    sinkFault ??= {
     error
    };
    ending.begin(1);
   };
   const drains = [ new Drain(child.stdout, options.onStdout, fail), new Drain(child.stderr, options.onStderr, fail) ];
   let timedOut = false;
   const clock = setTimeout(() => {
    timedOut = true;
    ending.begin(options.graceSeconds ?? DEFAULT_GRACE_SECONDS);
   }, options.timeoutSeconds * 1e3);
   const cancel = () => ending.begin(Math.min(options.graceSeconds ?? CANCEL_GRACE_SECONDS, CANCEL_GRACE_SECONDS));
   host.cancelled.addEventListener('abort', cancel, {
    once: true
   });
   if (host.cancelled.aborted) cancel();
   const stop = () => ending.begin(options.graceSeconds ?? DEFAULT_GRACE_SECONDS);
   options.stop?.addEventListener('abort', stop, {
    once: true
   });
   const family = hold.containment === 'process-group' ? new Family(table, child.pid, {
    mark: `${MARK}=${mark}`,
    self: process.pid,
    folder: host.env.CI ? order.cwd : undefined
   }, before) : undefined;
   family?.look();
   const release = host.atExit?.(() => {
    child.kill('SIGKILL');
    for (const row of family?.look(true) ?? []) table.kill(row, 'SIGKILL');
   });
   const looking = family && table.everyMs !== undefined ? setInterval(() => family.look(), table.everyMs) : undefined;
   try {
    const how = await rootEnded(child, table, startTime);
    clearTimeout(clock);
    clearInterval(looking);
    ending.clear();
    const survivors = family ? await family.end(wait) : [];
    await ended();
    const closed = await pipesClosed(started(child.exit, order.file), drains);
    await Promise.all(drains.map(one => one.settled()));
    if (sinkFault) throw sinkFault.error;
    return {
     exit: closed ?? how ?? {
      code: undefined,
      signal: undefined
     },
     timedOut,
     cancelled: host.cancelled.aborted ? reasonOf(host.cancelled) : undefined,
     survivors,
     containment: hold.containment
    };
   } finally {
    clearTimeout(clock);
    clearInterval(looking);
    ending.clear();
    release?.();
    host.cancelled.removeEventListener('abort', cancel);
    options.stop?.removeEventListener('abort', stop);
   }
  }
  function held(host, order, {isolation, namespace}) {
   if (isolation) return isolation.wrap(order);
   return namespace === false ? (0, containment.zD)(host, order) : (0, containment.k_)(host, order);
  }
  function start(host, order) {
   try {
    return host.spawn(order);
   } catch (error) {
    throw cannotStart(order.file, error);
   }
  }
  async function started(exit, file) {
   try {
    return await exit;
   } catch (error) {
    throw cannotStart(file, error);
   }
  }
  function reached(child, {signal}) {
   if (!signal) return child;
   return {
    ...child,
    kill: name => {
     signal(name);
     return true;
    }
   };
  }
  function cannotStart(file, error) {
   const code = error.code ?? 'unknown';
   return new errors.FM('agent-unavailable', `The agent could not be started (${code}).`, {
    likely: code === 'E2BIG' ? 'Arguments and environment together are too long.' : `The file ${file} is missing or may not be executed.`,
    fix: code === 'E2BIG' ? 'Shorten system-prompt, json-schema or agent-env.' : 'Remove the cache folder of keyless-agent and run again.',
    cause: error
   });
  }
 }
};
