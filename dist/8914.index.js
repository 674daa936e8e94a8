export const id = 8914;

export const ids = [ 8914 ];

export const modules = {
 48914: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   podToken: () => podToken,
   takeFromCli: () => takeFromCli,
   takeManaged: () => takeManaged
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
  var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58563);
  var _kit_jwt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61941);
  var _ambient_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27390);
  var _bridge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30529);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62197);
  var _pin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59633);
  const LARGEST_FILE = 64 * 1024;
  const CLI_MS = 3e4;
  function toCredential({token, expiresAt}, order, source, host) {
   const pinned = (0, _pin_js__WEBPACK_IMPORTED_MODULE_6__.y)(token, order, factsOf(order, source));
   if (!(expiresAt > host.now())) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('identity-malformed', 'The access token of this machine has expired.', {
     likely: 'The clock of the machine is off.',
     fix: 'Compare the clock (date -u) with real time, then run the job again.'
    });
   }
   return {
    cloud: 'azure',
    kind: 'access token',
    expiresAt,
    account: pinned.tenant,
    principal: pinned.principal,
    parts: {
     AccessToken: token
    },
    confirmed: order.tenantIsId ? [ 'azure-tenant-pin' ] : []
   };
  }
  function hideWhole(token, host) {
   host.hide(token);
   for (const part of token.reveal().split('.').slice(0, 3)) {
    if (part !== '' && part.length < token.length) host.hide(new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__.z(`${token.label} part`, part));
   }
  }
  function factsOf(order, endpoint) {
   const {clientId, tenant, environment, audience, scope} = order;
   return {
    clientId,
    tenant,
    environment,
    audience,
    scope,
    endpoint,
    claims: {}
   };
  }
  const SERVICE = {
   service: 'The managed identity endpoint',
   likely: 'This machine is not on Azure (and not in Azure Arc), or no identity is assigned to it.',
   fix: 'On Azure: az vm identity assign --resource-group GROUP --name MACHINE --identities IDENTITY\nElsewhere name another ambient-source, or use the identity token of the job: identity: ci'
  };
  const ARC_AGENT = '/opt/azcmagent/bin/himds';
  const ARC_URL = 'http://127.0.0.1:40342/metadata/identity/oauth2/token';
  async function takeManaged(source, order, host) {
   if (source.secret) host.hide(source.secret);
   const arc = source.dialect === 'imds' && host.files.exists(ARC_AGENT);
   const place = arc ? {
    ...source,
    dialect: 'arc',
    url: ARC_URL
   } : source;
   const assigned = await askManaged(place, order, order.clientId, host);
   const unknown = assigned.status === 400 || assigned.status === 404;
   const response = unknown ? await askManaged(place, order, undefined, host) : assigned;
   return toCredential(readToken(response, order, host), order, new URL(place.url).host, host);
  }
  const VERSIONS = {
   imds: '2018-02-01',
   'app-service': '2019-08-01',
   arc: '2020-06-01'
  };
  async function askManaged({dialect, url, secret}, order, clientId, host) {
   const address = new URL(url);
   address.searchParams.set('api-version', VERSIONS[dialect]);
   address.searchParams.set('resource', (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.KU)(order.scope));
   if (clientId !== undefined) address.searchParams.set('client_id', clientId);
   const own = secret ? {
    'x-identity-header': secret.reveal()
   } : {
    metadata: 'true'
   };
   const ask = headers => (0, _ambient_js__WEBPACK_IMPORTED_MODULE_3__.b_)({
    ...SERVICE,
    request: {
     method: 'GET',
     url: address.href,
     headers: {
      ...own,
      ...headers
     }
    }
   }, host);
   const response = await ask({});
   if (dialect !== 'arc' || response.status !== 401) return response;
   const key = arcKey(response.headers['www-authenticate'] ?? '', host);
   return ask({
    authorization: `Basic ${key.reveal()}`
   });
  }
  function arcKey(challenge, host) {
   const path = /^Basic realm=(\/var\/opt\/azcmagent\/tokens\/[\w-]{1,100}\.key)$/.exec(challenge)?.[1];
   const fail = why => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('identity-unavailable', `The challenge of Azure Arc ${why}.`, {
    likely: 'The user of the runner is not in the group himds, or something else than Azure Arc answers.',
    fix: 'sudo usermod -aG himds RUNNER-USER   # then start the runner anew'
   });
   if (path === undefined) throw fail('names no file of its own');
   try {
    const key = new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__.z('Azure Arc challenge', host.files.read(path, 4096).trim());
    host.hide(key);
    return key;
   } catch (thrown) {
    throw fail(`cannot be answered: its file cannot be read (${thrown.code ?? 'unknown'})`);
   }
  }
  function readToken(response, order, host) {
   const {access_token: token, expires_on: ends} = (0, _bridge_js__WEBPACK_IMPORTED_MODULE_4__.Xy)(response.body) ?? {};
   const facts = {
    client: order.clientId,
    scope: order.scope,
    'http-status': String(response.status)
   };
   if (response.status !== 200) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('identity-unavailable', `${SERVICE.service} gave no token (status ${response.status}).`, {
     likely: `The identity with client id ${order.clientId} is not assigned to this machine.`,
     fix: SERVICE.fix,
     facts
    });
   }
   if (typeof token !== 'string' || token === '') {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('identity-malformed', `${SERVICE.service} gave an answer that is no token.`, {
     likely: 'Something else than Azure answers at this address.',
     fix: 'Ask the address by hand on this machine.',
     facts
    });
   }
   const secret = new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__.z('Entra access token', token);
   hideWhole(secret, host);
   return {
    token: secret,
    expiresAt: Number(ends) * 1e3
   };
  }
  async function takeFromCli(order, host) {
   const {setLogLevel} = await __webpack_require__.e(7567).then(__webpack_require__.bind(__webpack_require__, 7567));
   setLogLevel();
   const sdk = await Promise.all([ __webpack_require__.e(7782), __webpack_require__.e(3425) ]).then(__webpack_require__.bind(__webpack_require__, 53425));
   const {token, expiresOnTimestamp} = await fromCli(sdk, order);
   const secret = new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__.z('Entra access token', token);
   hideWhole(secret, host);
   return toCredential({
    token: secret,
    expiresAt: expiresOnTimestamp
   }, order, 'az', host);
  }
  async function fromCli(sdk, order) {
   const login = `az login --service-principal … --tenant ${order.tenant}`;
   const fail = (why, likely) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('identity-unavailable', `The Azure CLI ${why}.`, {
    likely,
    fix: `On this machine, as the user of the runner:\n  ${login}\n  az account get-access-token --scope ${order.scope} --tenant ${order.tenant} --query expiresOn`,
    facts: {
     looked: 'az account get-access-token',
     tenant: order.tenant,
     scope: order.scope
    }
   });
   const late = () => fail('did not answer in time', 'It waits for a person to sign in.');
   try {
    const credential = new sdk.AzureCliCredential({
     tenantId: order.tenant,
     processTimeoutInMs: CLI_MS
    });
    return await (0, _ambient_js__WEBPACK_IMPORTED_MODULE_3__.dn)(credential.getToken(order.scope), CLI_MS + 1e3, late);
   } catch (thrown) {
    if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM) throw thrown;
    const message = thrown instanceof Error ? thrown.message : '';
    if (/could not be found/i.test(message)) throw fail('is not installed', '`az` is not on the PATH of the runner.');
    throw /az login/i.test(message) ? fail('is not logged in', 'Nobody is logged in as this user, or the login has ended.') : fail('gave no token', 'The login is for another tenant, or may not use this scope.');
   }
  }
  function podToken(path, host) {
   let text;
   try {
    text = host.files.read(path, LARGEST_FILE).trim();
   } catch (thrown) {
    const code = thrown.code ?? 'unknown';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('identity-unavailable', `The file that AZURE_FEDERATED_TOKEN_FILE names cannot be read (${code}).`, {
     likely: 'The token volume is not mounted into this container, or belongs to another user.',
     fix: `Mount it where AZURE_FEDERATED_TOKEN_FILE says: ${path}`
    });
   }
   const token = new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__.z('service account token', text);
   hideWhole(token, host);
   const {claims} = (0, _kit_jwt_js__WEBPACK_IMPORTED_MODULE_2__.i)(token.reveal());
   return {
    token,
    claims,
    trust: 'unverified',
    says: 'workload identity of the pod'
   };
  }
 }
};
