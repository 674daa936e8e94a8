export const id = 593;

export const ids = [ 593 ];

export const modules = {
 80593: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   exchange: () => exchange,
   inquire: () => inquire
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
  var _bridge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30529);
  var _endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52784);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8662);
  var _pin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59633);
  const MOST_TRIES = 4;
  const LONGEST_MS = 45e3;
  const ONE_TRY_MS = 15e3;
  const FIRST_PAUSE_MS = 400;
  async function exchange(order, sdk, identity, host) {
   host.http.agent(order.authority.url);
   const [loaded, first] = await Promise.all([ sdk(), identity() ]);
   const {granted, askedAt, facts} = await tryBounded(order, loaded, first, identity, host);
   const pinned = (0, _pin_js__WEBPACK_IMPORTED_MODULE_4__.y)(granted.accessToken, order, facts);
   return {
    cloud: 'azure',
    kind: 'access token',
    expiresAt: askedAt + granted.expiresInSeconds * 1e3,
    account: pinned.tenant,
    principal: pinned.principal,
    parts: {
     AccessToken: granted.accessToken
    },
    confirmed: order.tenantIsId ? [ 'azure-tenant-pin' ] : []
   };
  }
  async function inquire(order, sdk, identity, host) {
   const asking = inquiryOrder(order);
   host.http.agent(order.authority.url);
   const [loaded, first] = await Promise.all([ sdk(), identity() ]);
   const {granted, askedAt, facts} = await tryBounded(asking, loaded, first, identity, host);
   const pinned = (0, _pin_js__WEBPACK_IMPORTED_MODULE_4__.y)(granted.accessToken, asking, facts, 'inquiry');
   return {
    cloud: 'azure',
    kind: 'management token',
    expiresAt: askedAt + granted.expiresInSeconds * 1e3,
    account: pinned.tenant,
    principal: pinned.principal,
    parts: {
     ManagementToken: granted.accessToken
    },
    confirmed: []
   };
  }
  function inquiryOrder(order) {
   return {
    ...order,
    scope: `${order.environment.management}/.default`
   };
  }
  async function tryBounded(order, sdk, first, identity, host) {
   const deadline = host.now() + LONGEST_MS;
   const used = new Set;
   let token = first;
   for (let tries = 1; ;tries += 1) {
    const facts = factsOf(order, token);
    const askedAt = host.now();
    const outcome = await ask(order, sdk, token, host, deadline);
    if (outcome.granted) return {
     granted: outcome.granted,
     askedAt,
     facts
    };
    if (host.cancelled.aborted) throw cancelled(host);
    if (outcome.thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM) throw outcome.thrown;
    const {error, retry, afterMs} = (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.WE)(outcome, facts);
    const again = mayRetry(retry, tries, used);
    used.add(retry);
    const pause = retry === 'stale' ? 0 : Math.max(pauseMs(tries, host), afterMs);
    if (!again || host.now() + pause >= deadline) throw error;
    host.log.debug(`${error.message} Trying again (${retry}), try ${tries + 1} of ${MOST_TRIES}.`);
    if (pause > 0) await host.sleep(pause);
    if (retry === 'stale') token = await identity();
   }
  }
  function mayRetry(retry, tries, used) {
   if (retry === 'permanent' || tries >= MOST_TRIES) return false;
   return retry === 'transient' || !used.has(retry);
  }
  function pauseMs(tries, host) {
   const base = FIRST_PAUSE_MS * 2 ** (tries - 1);
   return Math.round(base * (1 + Number.parseInt(host.random(2), 16) / 131072));
  }
  function cancelled(host) {
   const code = host.cancelled.reason === 'SIGTERM' ? 'terminated' : 'cancelled';
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM(code, 'The run was cancelled during the exchange.');
  }
  async function ask(order, sdk, token, host, deadline) {
   const outcome = {};
   const authority = order.authority.url.replace(/^http:/, 'https:');
   const request = {
    tokenUrl: (0, _endpoints_js__WEBPACK_IMPORTED_MODULE_2__.vQ)(order),
    authority: `${authority}/${order.tenant}`,
    timeoutMs: () => Math.max(1, Math.min(ONE_TRY_MS, deadline - host.now()))
   };
   try {
    const credential = new sdk.ClientAssertionCredential(order.tenant, order.clientId, async () => token.token.reveal(), {
     authorityHost: authority,
     disableInstanceDiscovery: true,
     httpClient: (0, _bridge_js__WEBPACK_IMPORTED_MODULE_1__.yS)(request, host, outcome),
     ..._bridge_js__WEBPACK_IMPORTED_MODULE_1__.yc,
     retryOptions: {
      maxRetries: 0
     },
     proxyOptions: {
      host: 'http://127.0.0.1',
      port: 9
     },
     redirectOptions: {
      maxRetries: 0
     }
    });
    await credential.getToken(order.scope);
   } catch {
    delete outcome.granted;
   }
   return outcome;
  }
  function factsOf(order, token) {
   return {
    clientId: order.clientId,
    tenant: order.tenant,
    environment: order.environment,
    audience: order.audience,
    scope: order.scope,
    endpoint: new URL(order.authority.url).host,
    claims: token.claims
   };
  }
 }
};
