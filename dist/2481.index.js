export const id = 2481;

export const ids = [ 2481 ];

export const modules = {
 82481: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   startMcpRelay: () => startMcpRelay
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
  var _core_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8717);
  var _core_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58563);
  var _same_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98531);
  const LIMITS = {
   bodyBytes: 4 * 1024 * 1024,
   answerMs: 10 * 6e4,
   atOnce: 64
  };
  const METHODS = [ 'GET', 'POST', 'DELETE' ];
  const PASSED_ON = /^(accept|content-type|last-event-id|mcp-[a-z-]+)$/;
  const PASSED_BACK = /^(content-type|cache-control|retry-after|mcp-[a-z-]+)$/;
  const MARGIN_SHARE = .25;
  const LONGEST_MARGIN_MS = 6e4;
  const SHORTEST_PAUSE_MS = 5e3;
  async function startMcpRelay(servers, mint, host, limits = LIMITS) {
   const routes = servers.map(server => new Route(server, mint, host, limits));
   let authority = '';
   let atOnce = 0;
   const server = (0, node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)((request, response) => {
    const route = routes.find(({path}) => (0, _same_js__WEBPACK_IMPORTED_MODULE_5__.F)(request.url ?? '', path.reveal()));
    if (request.headers.host !== authority || request.headers.origin !== undefined || !route) {
     return tell(response, 404, 'There is nothing here.');
    }
    if (!METHODS.includes(request.method ?? '')) return tell(response, 405, 'This method is not part of the protocol.');
    if (atOnce >= limits.atOnce) return tell(response, 503, 'Too many requests are under way.');
    atOnce++;
    response.on('close', () => atOnce--);
    route.serve(request, response).catch(() => response.destroy());
   });
   server.headersTimeout = 1e4;
   server.requestTimeout = 6e4;
   server.keepAliveTimeout = 6e4;
   await listen(server);
   server.unref();
   authority = `127.0.0.1:${server.address().port}`;
   return {
    servers: routes.map(({name, path}) => ({
     name,
     url: `http://${authority}${path.reveal()}`
    })),
    notes: () => routes.flatMap(route => route.note() ?? []),
    close: () => {
     server.close();
     server.closeAllConnections();
     for (const route of routes) route.close();
    }
   };
  }
  function listen(server) {
   return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
   });
  }
  class Route {
   name;
   path;
   #server;
   #host;
   #limits;
   #tokens;
   #under=new Set;
   #requests=0;
   #fault;
   constructor(server, mint, host, limits) {
    this.name = server.name;
    this.path = new _core_secret_js__WEBPACK_IMPORTED_MODULE_4__.z(`relay of ${server.name}`, `/${host.random(32)}`);
    this.#server = server;
    this.#host = host;
    this.#limits = limits;
    this.#tokens = server.audience === undefined ? undefined : new Tokens(server.audience, mint, host);
    const query = new URL(server.url).search.slice(1);
    const hidden = [ this.path, ...Object.values(server.headers), ...query && [ new _core_secret_js__WEBPACK_IMPORTED_MODULE_4__.z('query of its url', query) ] ];
    for (const value of hidden) if (value instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_4__.z) host.hide(value);
   }
   note() {
    if (this.#requests === 0) return undefined;
    const fault = this.#fault === undefined ? '' : ` Its last fault: ${this.#fault}`;
    return `MCP server ${this.name}: ${this.#requests} request${this.#requests === 1 ? '' : 's'}.${fault}`;
   }
   close() {
    for (const request of this.#under) request.destroy();
   }
   async serve(request, response) {
    this.#requests++;
    const body = await bodyOf(request, this.#limits.bodyBytes);
    if (body === undefined) return this.#fail(response, 413, 'The request is too long.');
    let answer;
    try {
     const token = await (this.#tokens?.current());
     answer = await this.#ask(request, response, body, token);
     if (answer.statusCode === 401 && token) {
      answer.destroy();
      answer = await this.#ask(request, response, body, await (this.#tokens?.after(token)));
     }
    } catch (error) {
     const {status, words} = explain(error);
     return this.#fail(response, status, words);
    }
    const status = answer.statusCode ?? 502;
    if (status >= 300 && status < 400) {
     answer.destroy();
     return this.#fail(response, 502, `The server answers ${status}, a redirect, which is not followed.`);
    }
    if (status >= 400 && status !== 405) this.#fault = `status ${status}.`;
    response.writeHead(status, passed(answer.headers, PASSED_BACK));
    response.flushHeaders();
    answer.on('error', () => response.destroy());
    answer.pipe(response);
   }
   async #ask(from, response, body, token) {
    try {
     return await this.#once(from, response, body, token);
    } catch (error) {
     if (!(error instanceof StaleConnection) || response.closed) throw error;
     return await this.#once(from, response, body, token);
    }
   }
   #once(from, response, body, token) {
    const {url, headers, allowPrivate} = this.#server;
    const agent = this.#host.http.agent(url, {
     publicOnly: !allowPrivate
    });
    const send = new URL(url).protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    const own = Object.entries(headers).map(([name, value]) => [ name, (0, _core_secret_js__WEBPACK_IMPORTED_MODULE_4__.D)(value) ]);
    const onward = send(url, {
     agent,
     method: from.method,
     headers: {
      'user-agent': 'keyless-agent',
      ...passed(from.headers, PASSED_ON),
      ...Object.fromEntries(own),
      ...token && {
       authorization: `Bearer ${token.reveal()}`
      },
      ...body.length > 0 && {
       'content-length': body.length
      }
     }
    });
    this.#under.add(onward);
    const timer = setTimeout(() => onward.destroy(new _core_host_js__WEBPACK_IMPORTED_MODULE_3__.j('timeout', 'no answer in time')), this.#limits.answerMs);
    timer.unref();
    onward.on('close', () => this.#under.delete(onward));
    response.on('close', () => onward.destroy());
    return new Promise((answered, failed) => {
     onward.on('response', answered);
     onward.on('error', error => {
      const stale = onward.reusedSocket && error.code === 'ECONNRESET';
      failed(stale ? new StaleConnection : error);
     });
     onward.end(body);
    }).finally(() => clearTimeout(timer));
   }
   #fail(response, status, words) {
    this.#fault = words;
    tell(response, status, words);
   }
  }
  class StaleConnection extends Error {}
  class Tokens {
   #audience;
   #mint;
   #host;
   #token;
   #dueAt=0;
   #since=0;
   #inFlight;
   constructor(audience, mint, host) {
    this.#audience = audience;
    this.#mint = mint;
    this.#host = host;
   }
   async current() {
    return this.#token && this.#host.now() < this.#dueAt ? this.#token : this.#fresh();
   }
   async after(refused) {
    if (this.#token && this.#token !== refused) return this.current();
    return this.#token && this.#host.now() - this.#since < SHORTEST_PAUSE_MS ? this.#token : this.#fresh();
   }
   #fresh() {
    this.#inFlight ??= this.#renew().finally(() => {
     this.#inFlight = undefined;
    });
    return this.#inFlight;
   }
   async #renew() {
    const {token, claims} = await this.#mint(this.#audience);
    this.#host.hide(token);
    const now = this.#host.now();
    const life = (claims.exp ?? 0) * 1e3 - now;
    this.#token = token;
    this.#since = now;
    this.#dueAt = now + life - Math.min(LONGEST_MARGIN_MS, life * MARGIN_SHARE);
    return token;
   }
  }
  function explain(error) {
   if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.FM) {
    return {
     status: 503,
     words: `No identity token could be had for the server (${error.code}).`
    };
   }
   const {fault} = error;
   const {code = ''} = error;
   if (fault === 'timeout') return {
    status: 504,
    words: 'The server did not answer in time.'
   };
   if (fault === 'private-address' || code === 'ERR_PRIVATE_ADDRESS') {
    const words = 'The server lies in a private network; "allow-private": true in mcp-config would allow it.';
    return {
     status: 502,
     words
    };
   }
   return {
    status: 502,
    words: `The server could not be reached${code === '' ? '' : ` (${code})`}.`
   };
  }
  function passed(headers, allowed) {
   const kept = Object.entries(headers).filter(([name, value]) => allowed.test(name) && typeof value === 'string');
   return Object.fromEntries(kept);
  }
  async function bodyOf(request, most) {
   const pieces = [];
   let size = 0;
   for await (const piece of request) {
    size += piece.length;
    if (size > most) return undefined;
    pieces.push(piece);
   }
   return Buffer.concat(pieces);
  }
  function tell(response, status, words) {
   const body = JSON.stringify({
    jsonrpc: '2.0',
    id: null,
    error: {
     code: -32e3,
     message: words
    }
   });
   response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...status === 413 && {
     connection: 'close'
    }
   });
   response.end(body);
  }
 },
 98531: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => same
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  function same(given, expected) {
   const [a, b] = [ Buffer.from(given), Buffer.from(expected) ];
   return a.length === b.length && (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(a, b);
  }
 }
};
