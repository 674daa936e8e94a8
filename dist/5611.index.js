export const id = 5611;

export const ids = [ 5611, 4486 ];

export const modules = {
 75611: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   exchangeAmbient: () => exchangeAmbient
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
  var _core_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8717);
  var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58563);
  var _kit_private_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57190);
  var _ambient_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27390);
  var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48275);
  var _exchange_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44486);
  const LARGEST_FILE = 64 * 1024;
  const MOST_TRIES = 4;
  const LONGEST_MS = 45e3;
  const ONE_TRY_MS = 1e4;
  const FIRST_PAUSE_MS = 400;
  async function exchangeAmbient(order, host) {
   const token = await machineToken(order, order.source, host);
   const wanted = order.serviceAccount.email;
   const own = token.email === wanted;
   const {value, expiresAt} = own ? token : await impersonate(order, wanted, token.value, token.email, host);
   return {
    cloud: 'gcp',
    kind: 'service-account-token',
    expiresAt,
    account: order.project,
    principal: wanted,
    parts: {
     AccessToken: value
    },
    confirmed: [],
    findings: token.findings
   };
  }
  function machineToken(order, source, host) {
   return source.kind === 'gce' ? attached(source.url, host) : fromFile(order, source.path, host);
  }
  const METADATA = {
   service: 'The metadata server of Google Cloud',
   likely: 'This machine is not on Google Cloud, or a network policy keeps pods from the metadata server.',
   fix: 'On Google Cloud attach an account:\n  gcloud compute instances set-service-account INSTANCE --service-account=EMAIL --scopes=cloud-platform\nElsewhere name another ambient-source, or use the identity token of the job: identity: ci'
  };
  async function attached(base, host) {
   const folder = `${base}/computeMetadata/v1/instance/service-accounts/default/`;
   const email = (await fromMetadata(`${folder}email`, host)).body.trim();
   const ask = metadataAsk(`${folder}token?scopes=${encodeURIComponent(_exchange_js__WEBPACK_IMPORTED_MODULE_6__.SCOPE)}`);
   const fields = objectOf((await fromMetadata(ask.request.url, host)).body);
   const {access_token: value, expires_in: life} = fields ?? {};
   if (!isToken(value) || typeof life !== 'number' || !(life > 0)) throw noToken(ask);
   const secret = new _core_secret_js__WEBPACK_IMPORTED_MODULE_2__.z('Google access token', value);
   host.hide(secret);
   return {
    value: secret,
    expiresAt: host.now() + life * 1e3,
    email,
    findings: []
   };
  }
  function metadataAsk(url) {
   return {
    ...METADATA,
    request: {
     method: 'GET',
     url,
     headers: {
      'metadata-flavor': 'Google'
     }
    }
   };
  }
  async function fromMetadata(url, host) {
   const ask = metadataAsk(url);
   const response = await (0, _ambient_js__WEBPACK_IMPORTED_MODULE_4__.b_)(ask, host);
   if (response.headers['metadata-flavor'] !== 'Google') throw (0, _ambient_js__WEBPACK_IMPORTED_MODULE_4__.hU)(ask, "is not Google's");
   if (response.status === 404) {
    throw (0, _ambient_js__WEBPACK_IMPORTED_MODULE_4__.hU)({
     ...ask,
     likely: 'No service account is attached to this machine.'
    }, 'has no service account');
   }
   if (response.status !== 200) throw (0, _ambient_js__WEBPACK_IMPORTED_MODULE_4__.hU)(ask, `answered with status ${response.status}`);
   return response;
  }
  function noToken({service}) {
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('identity-malformed', `${service} gave an answer that is no access token.`, {
    likely: 'Something else answers at this address.',
    fix: 'Run the job again; if it stays, ask the address by hand on this machine.'
   });
  }
  async function fromFile(order, path, host) {
   const file = readFile(path, host);
   for (const name of [ 'private_key', 'refresh_token', 'client_secret' ]) {
    const value = file[name];
    if (typeof value === 'string' && value !== '') host.hide(new _core_secret_js__WEBPACK_IMPORTED_MODULE_2__.z(`${name} of the credential file`, value));
   }
   if (file.type === 'impersonated_service_account' && isObject(file.source_credentials)) {
    return fromParsed(order, file.source_credentials, host);
   }
   return fromParsed(order, file, host);
  }
  function readFile(path, host) {
   const fail = why => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('identity-unavailable', `The file that GOOGLE_APPLICATION_CREDENTIALS names ${why}.`, {
    likely: 'The path is wrong, or the file belongs to another user.',
    fix: `Put a credential file at ${path}, readable for the user of the runner:\n  gcloud iam workload-identity-pools create-cred-config …`
   });
   let text;
   try {
    text = host.files.read(path, LARGEST_FILE);
   } catch (thrown) {
    throw fail(`cannot be read (${thrown.code ?? 'unknown'})`);
   }
   const file = objectOf(text);
   if (!file) throw fail('is not a credential file (no JSON object)');
   return file;
  }
  async function fromParsed(order, file, host) {
   requireNode(host);
   const library = await Promise.all([ __webpack_require__.e(121), __webpack_require__.e(6238), __webpack_require__.e(8539) ]).then(__webpack_require__.bind(__webpack_require__, 78539));
   const transporter = {
    request: request => send(request, order, host)
   };
   const got = await asked(() => file.type === 'external_account' ? federated(library, file, transporter, host) : byKey(library, file, transporter));
   if (!isToken(got.token) || !(Number(got.ends) > host.now())) throw noToken({
    service: "Google's token endpoint"
   });
   const value = new _core_secret_js__WEBPACK_IMPORTED_MODULE_2__.z('Google access token', got.token);
   host.hide(value);
   const email = file.type === 'service_account' ? String(file.client_email) : undefined;
   const findings = file.type === 'external_account' ? [] : [ STATIC_KEY ];
   return {
    value,
    expiresAt: Number(got.ends),
    email,
    findings
   };
  }
  async function federated(library, file, transporter, host) {
   const source = isObject(file.credential_source) ? file.credential_source : {};
   const kind = 'environment_id' in source ? 'AwsClient' : 'executable' in source ? 'PluggableAuthClient' : 'IdentityPoolClient';
   const {service_account_impersonation_url: _url, ...rest} = file;
   if ('certificate' in source || !isText(file.token_url) || !isText(file.audience)) throw badKind(file);
   const Client = library[kind];
   const client = new Client({
    ...rest,
    transporter,
    useAuthRequestParameters: false,
    scopes: [ _exchange_js__WEBPACK_IMPORTED_MODULE_6__.SCOPE ]
   });
   const subject = new _core_secret_js__WEBPACK_IMPORTED_MODULE_2__.z('subject token of the machine', await client.retrieveSubjectToken());
   host.hide(subject);
   const {StsCredentials} = await __webpack_require__.e(121).then(__webpack_require__.t.bind(__webpack_require__, 121, 19));
   const answer = await new StsCredentials({
    tokenExchangeEndpoint: file.token_url,
    transporter
   }).exchangeToken({
    grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
    requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
    audience: file.audience,
    scope: [ _exchange_js__WEBPACK_IMPORTED_MODULE_6__.SCOPE ],
    subjectToken: subject.reveal(),
    subjectTokenType: String(file.subject_token_type)
   });
   return {
    token: answer.access_token,
    ends: host.now() + Number(answer.expires_in) * 1e3
   };
  }
  async function byKey(library, file, transporter) {
   const common = {
    transporter,
    useAuthRequestParameters: false
   };
   let client;
   if (file.type === 'service_account' && isText(file.client_email) && isText(file.private_key)) {
    client = new library.JWT({
     ...common,
     email: file.client_email,
     key: file.private_key,
     scopes: [ _exchange_js__WEBPACK_IMPORTED_MODULE_6__.SCOPE ]
    });
   } else if (file.type === 'authorized_user' && isText(file.refresh_token)) {
    const login = {
     clientId: String(file.client_id),
     clientSecret: String(file.client_secret)
    };
    client = new library.UserRefreshClient({
     ...common,
     ...login,
     refreshToken: file.refresh_token
    });
   } else {
    throw badKind(file);
   }
   const {token} = await client.getAccessToken();
   return {
    token,
    ends: client.credentials.expiry_date
   };
  }
  async function asked(ask) {
   try {
    return await ask();
   } catch (thrown) {
    if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM) throw thrown;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('identity-unavailable', 'The credential file gave no access token.', {
     likely: 'Its key is not valid, or the token it points to (file, address, command) is not there.',
     fix: 'Try it on this machine, as the user of the runner:\n  gcloud auth application-default print-access-token'
    });
   }
  }
  function badKind({type}) {
   const shown = typeof type === 'string' && /^[a-z_]{1,40}$/.test(type) ? type : 'unknown';
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('identity-unavailable', `A credential file of type ${shown} is not taken.`, {
    likely: 'It is incomplete, or of a kind that is not for machines.',
    fix: 'Use a file of type external_account, the only kind without a key in it:\n  gcloud iam workload-identity-pools create-cred-config …'
   });
  }
  function requireNode({nodeVersion}) {
   if (Number.parseInt(nodeVersion, 10) >= 22) return;
   throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('runtime-too-old', `Credential files need Node.js 22 or newer; this is ${nodeVersion}.`, {
    fix: 'Use Node.js 22 or 24.'
   });
  }
  async function send(request, order, host) {
   const url = new URL(String(request.url));
   const method = request.method === 'POST' ? 'POST' : request.method === 'PUT' ? 'PUT' : 'GET';
   if (!mayBeAsked(url, method, order.universe)) throw stranger(url);
   const headers = Object.fromEntries(new Headers(request.headers));
   const body = bodyOf(request.data, headers, host);
   const response = await (0, _ambient_js__WEBPACK_IMPORTED_MODULE_4__.b_)({
    service: 'The token endpoint of the credential file',
    likely: 'The firewall of the machine, or a proxy that is needed and not set.',
    fix: 'Check the proxy variables and the firewall of the machine, then run the job again.',
    oneTryMs: ONE_TRY_MS,
    request: {
     method,
     url: url.href,
     headers,
     ...body === undefined ? {} : {
      body
     }
    }
   }, host);
   if (response.status < 200 || response.status > 299) throw refusedBy(url, response.status);
   const data = objectOf(response.body);
   for (const name of [ 'access_token', 'accessToken', 'id_token' ]) {
    const value = data?.[name];
    if (isToken(value)) host.hide(new _core_secret_js__WEBPACK_IMPORTED_MODULE_2__.z('Google access token', value));
   }
   return {
    data: data ?? response.body,
    status: response.status
   };
  }
  function mayBeAsked(url, method, universe) {
   if ((0, _kit_private_address_js__WEBPACK_IMPORTED_MODULE_3__.cW)(url.hostname)) return true;
   if (url.protocol === 'https:' && url.hostname.endsWith(`.${universe}`)) return true;
   return method !== 'POST' && (url.protocol === 'https:' || url.hostname === '169.254.169.254');
  }
  function stranger(url) {
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('endpoint-refused', `The credential file sends its token to ${url.host}, which is not Google's.`, {
    likely: 'The file was changed, or belongs to another universe-domain.',
    fix: 'Make the file anew: gcloud iam workload-identity-pools create-cred-config …'
   });
  }
  function bodyOf(data, headers, host) {
   if (data === undefined) return undefined;
   if (!(data instanceof URLSearchParams)) {
    headers['content-type'] ??= 'application/json';
    return typeof data === 'string' ? data : JSON.stringify(data);
   }
   const assertion = data.get('assertion');
   if (assertion) host.hide(new _core_secret_js__WEBPACK_IMPORTED_MODULE_2__.z('assertion signed with the key of the credential file', assertion));
   headers['content-type'] = 'application/x-www-form-urlencoded';
   return data.toString();
  }
  function refusedBy(url, status) {
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('identity-request-failed', `Google refused the credential of the file (status ${status}).`, {
    likely: 'Its key was deleted, its pool or provider does not admit this machine, or the clock of the machine is off.',
    fix: 'Compare the clock (date -u) with real time; make the file anew:\n  gcloud iam workload-identity-pools create-cred-config …',
    facts: {
     endpoint: url.host,
     'http-status': String(status)
    }
   });
  }
  const STATIC_KEY = {
   id: 'gcp-ambient-static-key',
   layer: 'cloud',
   verdict: 'exceeded',
   severity: 'medium',
   title: 'The credential file holds a long-lived key (of a service account, or of a person).',
   detail: 'The agent runs as the user who can read that file.',
   fix: 'Replace the file by one without a key:\n  gcloud iam workload-identity-pools create-cred-config …'
  };
  async function impersonate(order, email, bearer, by, host) {
   const deadline = host.now() + LONGEST_MS;
   const facts = {
    provider: order.provider,
    serviceAccount: email,
    delegates: order.delegates,
    audience: order.audience,
    lifetimeSeconds: order.lifetimeSeconds,
    hosts: {
     sts: new URL(order.sts.url).host,
     iam: new URL(order.iam.url).host
    }
   };
   for (let tries = 1; ;tries += 1) {
    try {
     const {accessToken, expireTime} = (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.JN)(await generate(order, email, bearer, host));
     const expiresAt = Date.parse(String(expireTime));
     if (!isToken(accessToken)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Qm)('no access token', 'iam', facts);
     const value = new _core_secret_js__WEBPACK_IMPORTED_MODULE_2__.z('Google access token', accessToken);
     host.hide(value);
     if (!(expiresAt > host.now())) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Qm)('no expiry ahead', 'iam', facts);
     return {
      value,
      expiresAt
     };
    } catch (thrown) {
     if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM) throw thrown;
     if (host.cancelled.aborted) throw cancelled(host);
     const {error, retry} = (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.WE)(thrown, 'iam', facts);
     const pause = FIRST_PAUSE_MS * 2 ** (tries - 1);
     if (retry !== 'transient' || tries >= MOST_TRIES || host.now() + pause >= deadline) {
      throw thrown instanceof _core_host_js__WEBPACK_IMPORTED_MODULE_1__.j ? error : ofMachine(error, email, by);
     }
     await host.sleep(pause);
    }
   }
  }
  function generate(order, email, bearer, host) {
   const delegates = order.delegates.map(account => `projects/-/serviceAccounts/${account}`);
   return host.http.request({
    method: 'POST',
    url: `${order.iam.url}/v1/projects/-/serviceAccounts/${email}:generateAccessToken`,
    headers: {
     'content-type': 'application/json',
     authorization: `Bearer ${bearer.reveal()}`
    },
    body: JSON.stringify({
     ...delegates.length > 0 ? {
      delegates
     } : {},
     scope: [ _exchange_js__WEBPACK_IMPORTED_MODULE_6__.SCOPE ],
     lifetime: `${order.lifetimeSeconds}s`
    }),
    timeoutMs: ONE_TRY_MS,
    maxBytes: LARGEST_FILE
   });
  }
  function ofMachine(error, email, by) {
   if (error.code !== 'exchange-denied') return error;
   const member = by?.includes('@') ? `serviceAccount:${by}` : '<principal of this machine>';
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM(error.code, `The account of this machine may not act as ${email}.`, {
    likely: 'It lacks the role Service Account Token Creator on that account, or the account does not exist.',
    fix: `gcloud iam service-accounts add-iam-policy-binding ${email} \\\n  --role=roles/iam.serviceAccountTokenCreator \\\n  --member='${member}'`,
    facts: error.facts
   });
  }
  function cancelled(host) {
   const code = host.cancelled.reason === 'SIGTERM' ? 'terminated' : 'cancelled';
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM(code, 'The run was cancelled during the exchange.');
  }
  function isToken(value) {
   return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
  }
  function isText(value) {
   return typeof value === 'string' && value !== '';
  }
  function isObject(value) {
   return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
  function objectOf(text) {
   try {
    const value = JSON.parse(text);
    return isObject(value) ? value : undefined;
   } catch {
    return undefined;
   }
  }
 },
 48275: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   WE: () => explain,
   Qm: () => malformed,
   JN: () => readAnswer
  });
  var errors = __webpack_require__(3828);
  var host = __webpack_require__(8717);
  var identity = __webpack_require__(3829);
  var inputs = __webpack_require__(50662);
  // CONCATENATED MODULE: ./lib/clouds/gcp/trust.js
  const LONGEST_ATTRIBUTE = 127;
  const PROVIDERS = 'gcloud iam workload-identity-pools providers';
  const SETTLING = 'Changes take up to five minutes until Google sees them everywhere.';
  function attributeCondition(claims) {
   const sub = subjectOf(claims);
   return sub === undefined ? undefined : `assertion.sub == ${JSON.stringify(sub)}`;
  }
  function principalOf(claims, provider) {
   const pool = `iam.googleapis.com/projects/${provider.number}/locations/global/workloadIdentityPools/${provider.pool}`;
   const sub = subjectOf(claims);
   if (sub === undefined) return undefined;
   if (Buffer.byteLength(sub) <= LONGEST_ATTRIBUTE) return `principal://${pool}/subject/${sub}`;
   const {repository} = claims;
   return typeof repository === 'string' && /^[\w./-]+$/.test(repository) ? `principalSet://${pool}/attribute.repository/${repository}` : undefined;
  }
  function conditionCommand(claims, provider) {
   const condition = attributeCondition(claims) ?? 'assertion.sub == "<subject>"';
   return [ `${PROVIDERS} update-oidc ${provider.name} \\`, `  --attribute-condition=${shellWord(condition)}`, ...nameNote(claims) ].join('\n');
  }
  function bindingCommand(claims, provider, email) {
   const member = principalOf(claims, provider) ?? `principal://iam.googleapis.com/projects/${provider.number}/locations/global/workloadIdentityPools/${provider.pool}/subject/<subject>`;
   return [ `gcloud iam service-accounts add-iam-policy-binding ${email} \\`, '  --role=roles/iam.workloadIdentityUser \\', `  --member=${shellWord(member)}` ].join('\n');
  }
  function mappingFor(claims) {
   if (Buffer.byteLength(claims.sub ?? '') <= LONGEST_ATTRIBUTE) return 'google.subject=assertion.sub';
   if (typeof claims.repository === 'string') {
    return 'google.subject=assertion.repository_id,attribute.repository=assertion.repository';
   }
   return `google.subject=assertion.${claims.project_id === undefined ? '<shorter claim>' : 'project_id'}`;
  }
  function providerCommand(verb, provider, flags = '') {
   return `${PROVIDERS} ${verb} ${provider.name}${flags === '' ? '' : ` ${flags}`}`;
  }
  function shellWord(text) {
   return `'${text.replaceAll("'", `'\\''`)}'`;
  }
  function subjectOf({sub}) {
   return sub !== undefined && sub !== '' && /^[\u0020-\u007e\u00a0-\uffff]+$/.test(sub) ? sub : undefined;
  }
  function nameNote({sub, repository}) {
   if (typeof repository !== 'string' || !/^[\w./-]+$/.test(repository)) return [];
   if (sub === undefined || !/^repo:[^@/]+\/[^@:]+:/.test(sub)) return [];
   return [ `# names can change hands, the number cannot: add  && assertion.repository_id == "…"  (gh api repos/${repository} --jq .id)` ];
  }
  // CONCATENATED MODULE: ./lib/clouds/gcp/errors.js
  class Refused extends Error {
   seen;
   constructor(seen) {
    super('refused');
    this.name = 'Refused';
    this.seen = seen;
   }
  }
  const LATER = 'Run the job again in a few minutes; https://status.cloud.google.com shows known incidents.';
  const BAD_AUDIENCE = {
   code: 'exchange-rejected',
   retry: 'permanent',
   what: 'Google does not take the name of the workload identity provider.',
   likely: 'The name has the project id instead of its number, names the pool, or belongs to another universe-domain.',
   fix: ({provider}) => `workload-identity-provider: ${provider.name}   # compare with:\n  gcloud iam workload-identity-pools providers list --location=global --workload-identity-pool=${provider.pool} --format='value(name)'`
  };
  const NO_PROVIDER = {
   code: 'exchange-rejected',
   retry: 'permanent',
   what: 'Google does not know this workload identity provider.',
   likely: 'The pool or the provider does not exist, is disabled or was deleted, or the project number is another one.',
   fix: ({provider}) => `Look at both, and undelete or enable what is not ACTIVE:\n  gcloud iam workload-identity-pools describe ${poolName(provider)}\n  ${providerCommand('describe', provider)}\n  ${providerCommand('update-oidc', provider, '--no-disabled')}\n${SETTLING}`
  };
  const CONDITION = {
   code: 'exchange-denied',
   retry: 'permanent',
   what: "The provider's attribute condition does not admit this job.",
   likely: 'Repository, owner, branch or environment of the token differ from what the condition asks for.',
   fix: ({provider, claims = {}}) => `See the present condition:\n  ${providerCommand('describe', provider, "--format='value(attributeCondition)'")}\nA condition that admits exactly this job (join it to the present one with || to keep others):\n${conditionCommand(claims, provider)}\n${SETTLING}`
  };
  const LONG_ATTRIBUTE = {
   code: 'exchange-rejected',
   retry: 'permanent',
   what: 'A mapped attribute of the token is longer than 127 bytes.',
   likely: 'The mapping copies a long claim, most often google.subject=assertion.sub with a long branch or environment.',
   fix: ({provider, claims = {}}) => `Map a shorter claim and keep the exact subject in the condition:\n${providerCommand('update-oidc', provider, `--attribute-mapping=${shellWord(mappingFor(claims))}`)}\n${conditionCommand(claims, provider)}`
  };
  const WRONG_AUDIENCE = {
   code: 'exchange-rejected',
   retry: 'permanent',
   what: 'Google does not accept the audience of the identity token.',
   likely: "The provider's list of allowed audiences does not have it.",
   fix: ({provider, audience}) => `Leave \`audience\` out (Google then expects https://iam.googleapis.com/${provider.name}), or allow it:\n  ${providerCommand('update-oidc', provider, `--allowed-audiences=${shellWord(audience)}`)}`
  };
  const WRONG_ISSUER = {
   code: 'exchange-rejected',
   retry: 'permanent',
   what: 'The provider is made for another issuer than that of the identity token.',
   likely: 'The provider trusts another CI system, another GitHub enterprise or another GitLab server.',
   fix: ({provider, claims}) => `The token's issuer is ${claims?.iss ?? '(none)'}:\n  ${providerCommand('update-oidc', provider, `--issuer-uri=${shellWord(claims?.iss ?? 'https://token.actions.githubusercontent.com')}`)}`
  };
  const NO_KEY = {
   code: 'exchange-rejected',
   retry: 'once',
   what: "Google could not get the identity provider's signing keys, or the signature does not fit them.",
   likely: 'The issuer is not reachable from the internet, was for a moment not, or has changed its keys.',
   fix: ({provider, claims}) => `Check that ${claims?.iss ?? 'the issuer'}/.well-known/openid-configuration and its keys can be fetched from anywhere; a private issuer needs its keys at the provider:\n  ${providerCommand('update-oidc', provider, '--jwk-json-path=jwks.json')}`
  };
  const STALE = {
   code: 'exchange-expired',
   retry: 'stale',
   what: 'Google says the identity token is too old.',
   likely: 'A fresh token was refused as well: the clock of the runner or of a self-hosted issuer is off.',
   fix: () => 'Compare the clock of the runner (date -u) with real time.'
  };
  const EARLY = {
   code: 'exchange-rejected',
   retry: 'once',
   what: 'Google says the identity token is not valid yet.',
   likely: 'The clock of the issuer is ahead of real time.',
   fix: ({claims}) => `Compare the clock of ${claims?.iss ?? 'the issuer'} with real time.`
  };
  const BAD_TOKEN = {
   code: 'exchange-rejected',
   retry: 'permanent',
   what: 'Google does not accept the identity token.',
   likely: 'The provider does not fit the token: another issuer, another audience, or an attribute the token lacks.',
   fix: ({provider, audience, claims}) => `Compare the provider with the token: issuer ${claims?.iss ?? '(none)'}, audience ${audience}.\n  ${providerCommand('describe', provider)}`
  };
  const STS_OFF = {
   code: 'exchange-rejected',
   retry: 'permanent',
   what: 'The Security Token Service API is switched off in the project of the pool.',
   likely: 'sts.googleapis.com was never enabled there.',
   fix: ({provider}) => `gcloud services enable sts.googleapis.com --project=${provider.number}\n${SETTLING}`
  };
  const IAM_OFF = {
   code: 'exchange-rejected',
   retry: 'permanent',
   what: 'The IAM Service Account Credentials API is switched off.',
   likely: 'iamcredentials.googleapis.com was never enabled in the project of the pool or of the service account.',
   fix: ({provider}) => `gcloud services enable iamcredentials.googleapis.com --project=${provider.number}\n# and in the project of the service account, when that is another one\n${SETTLING}`
  };
  const MAY_NOT_IMPERSONATE = {
   code: 'exchange-denied',
   retry: 'permanent',
   what: 'This job may not act as the service account.',
   likely: 'The account does not exist, or its binding of roles/iam.workloadIdentityUser names another subject, repository or pool.',
   fix: ({provider, claims = {}, serviceAccount = '', delegates}) => delegates.length === 0 ? `Let exactly this job in:\n${bindingCommand(claims, provider, serviceAccount)}\nThat member holds with the mapping google.subject=assertion.sub; see the present bindings:\n  gcloud iam service-accounts get-iam-policy ${serviceAccount}\n${SETTLING}` : `Let exactly this job use the first account of the chain:\n${bindingCommand(claims, provider, delegates[0] ?? '')}\nand each account the next one:\n${chainCommands([ ...delegates, serviceAccount ])}\n${SETTLING}`
  };
  const NO_ACCOUNT = {
   code: 'exchange-rejected',
   retry: 'permanent',
   what: 'Google does not know the service account.',
   likely: 'Its address is misspelt, or the account was deleted.',
   fix: ({serviceAccount}) => `gcloud iam service-accounts describe ${serviceAccount}`
  };
  const TOO_LONG = {
   code: 'exchange-duration',
   retry: 'permanent',
   what: 'The service account does not allow a token that lives this long.',
   likely: 'More than one hour needs an organisation policy, also when the clocks differ by a little.',
   fix: ({serviceAccount, lifetimeSeconds = 0}) => `access-token-lifetime: 1h   # asked for: ${(0, 
   inputs.a3)(lifetimeSeconds)}\nor list ${serviceAccount} in the organisation policy constraint\n  constraints/iam.allowServiceAccountCredentialLifetimeExtension`
  };
  const BAD_VALUE = {
   code: 'exchange-failed',
   retry: 'permanent',
   what: 'Google refused a value of the request.',
   likely: 'A service account or a delegate that Google does not accept.',
   fix: () => 'Check service-account, delegates and access-token-lifetime.'
  };
  const PERIMETER = {
   code: 'exchange-denied',
   retry: 'permanent',
   what: "A policy of the organisation refuses the request (VPC Service Controls or 'organization policy').",
   likely: 'The project lies in a service perimeter that does not admit the runner or the pool.',
   fix: ({provider}) => `Ask the organisation's administrator for an ingress rule for the pool ${poolName(provider)}, or run the job inside the perimeter.`
  };
  const NO_RIGHT = {
   code: 'exchange-denied',
   retry: 'permanent',
   what: 'Google denied the request.',
   likely: 'A right, an organisation policy or a service perimeter is in the way.',
   fix: ({provider}) => `Look at the audit log of project ${provider.number} for the denied request.`
  };
  const THROTTLED = {
   code: 'exchange-throttled',
   retry: 'transient',
   what: 'Google kept throttling.',
   likely: 'Many jobs of the project exchange tokens at the same time.',
   fix: ({provider}) => `Spread the jobs, or look at the quotas:\n  https://console.cloud.google.com/apis/api/sts.googleapis.com/quotas?project=${provider.number}`
  };
  const INTERNAL = {
   code: 'exchange-failed',
   retry: 'transient',
   what: 'Google answered with an internal error.',
   likely: 'A passing fault of the service, or of a proxy on the way.',
   fix: () => LATER
  };
  const UNKNOWN = {
   code: 'exchange-failed',
   retry: 'permanent',
   what: 'Google refused the exchange.',
   likely: 'A code this version does not know.',
   fix: () => 'Look the code up: https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation'
  };
  const GARBAGE = {
   code: 'exchange-malformed',
   retry: 'permanent',
   what: 'The token endpoint gave an answer that is not from Google.',
   likely: 'A proxy, a captive portal or a wrong endpoint input answered instead.',
   fix: ({hosts}) => `Ask ${hosts.sts} from the runner by hand, and check google-sts-endpoint, iam-credentials-endpoint, universe-domain and the proxy variables.`
  };
  const CUT = {
   code: 'exchange-malformed',
   retry: 'transient',
   what: 'The answer of the token endpoint broke off.',
   likely: 'A passing network fault, or a proxy that cuts answers.',
   fix: () => 'Check the proxy of the runner, then run the job again.'
  };
  const ROWS = new Map([ [ 'invalid_target', NO_PROVIDER ], [ 'unauthorized_client', CONDITION ], [ 'temporarily_unavailable', INTERNAL ], [ 'server_error', INTERNAL ], [ 'internal_failure', INTERNAL ], [ 'slow_down', THROTTLED ], [ 'RESOURCE_EXHAUSTED', THROTTLED ], [ 'UNAVAILABLE', INTERNAL ], [ 'INTERNAL', INTERNAL ], [ 'DEADLINE_EXCEEDED', INTERNAL ], [ 'ABORTED', INTERNAL ] ]);
  function readAnswer(response) {
   const json = objectOf(response.body);
   const good = response.status >= 200 && response.status < 300;
   if (good && json) return json;
   throw new Refused(observe(response, json));
  }
  function explain(thrown, step, facts) {
   const seen = thrown instanceof Refused ? thrown.seen : undefined;
   const network = thrown instanceof host.j ? networkRow(thrown.fault) : undefined;
   if (!seen && !network) throw thrown;
   const row = network ?? rowOf(seen, step, facts);
   const what = network ? `${row.what} (${facts.hosts[step]})` : row.what;
   const error = new errors.FM(row.code, what, {
    likely: row.likely,
    fix: row.fix(facts),
    facts: shownFacts(seen, step, facts)
   });
   return {
    retry: row.retry,
    error
   };
  }
  function malformed(missing, step, facts) {
   return new errors.FM('exchange-malformed', `${GARBAGE.what} (${missing})`, {
    likely: GARBAGE.likely,
    fix: GARBAGE.fix(facts),
    facts: shownFacts(undefined, step, facts)
   });
  }
  function objectOf(text) {
   try {
    const value = JSON.parse(text);
    return isObject(value) ? value : undefined;
   } catch {
    return undefined;
   }
  }
  function isObject(value) {
   return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
  function observe({status, headers, body}, json) {
   if (!json) {
    const cut = /json/i.test(headers['content-type'] ?? '') && /^\s*(?:\{|$)/.test(body);
    return {
     status,
     message: '',
     form: cut ? 'cut' : 'foreign'
    };
   }
   const {error, error_description: description} = json;
   if (!isObject(error)) {
    return {
     status,
     code: word(error),
     message: typeof description === 'string' ? description : '',
     form: 'json'
    };
   }
   const details = Array.isArray(error.details) ? error.details.filter(isObject) : [];
   const info = details.find(detail => typeof detail.reason === 'string');
   const message = `${String(error.message ?? '')} ${JSON.stringify(info?.metadata ?? {})}`;
   return {
    status,
    code: word(error.status),
    reason: word(info?.reason),
    message,
    form: 'json'
   };
  }
  function word(value) {
   return typeof value === 'string' && /^[A-Za-z][A-Za-z_]{0,63}$/.test(value) ? value : undefined;
  }
  function rowOf(seen, step, facts) {
   const {status, code = '', form} = seen;
   if (form === 'cut') return CUT;
   const known = form === 'json' ? step === 'sts' ? stsRow(seen) : iamRow(seen, facts) : undefined;
   if (known) return known;
   if (status === 429) return THROTTLED;
   if (status >= 500) return INTERNAL;
   return code === '' || status < 400 ? GARBAGE : UNKNOWN;
  }
  function stsRow({code = '', reason, message}) {
   if (/127 bytes/i.test(message)) return LONG_ATTRIBUTE;
   if (code === 'invalid_grant') return grantRow(message);
   if (code === 'invalid_request') return /"?audience"?/i.test(message) ? BAD_AUDIENCE : BAD_TOKEN;
   if (reason === 'SERVICE_DISABLED') return STS_OFF;
   return ROWS.get(code) ?? deniedRow(code, reason, message);
  }
  function grantRow(message) {
   if (/stale|expired/i.test(message)) return STALE;
   if (/not yet valid|in the future/i.test(message)) return EARLY;
   if (/audience/i.test(message)) return WRONG_AUDIENCE;
   if (/issuer .*(?:match|expected)/i.test(message)) return WRONG_ISSUER;
   return /connect|fetch|retriev|signature|jwks|\bkeys?\b/i.test(message) ? NO_KEY : BAD_TOKEN;
  }
  function iamRow(seen, {lifetimeSeconds = 0}) {
   const {status, code = '', reason, message} = seen;
   if (reason === 'SERVICE_DISABLED') return IAM_OFF;
   if (code === 'UNAUTHENTICATED' || status === 401) return STALE;
   if (code === 'NOT_FOUND') return NO_ACCOUNT;
   if (code === 'INVALID_ARGUMENT' || code === 'FAILED_PRECONDITION') {
    return /lifetime/i.test(message) || lifetimeSeconds > 3600 && /3600|43200/.test(message) ? TOO_LONG : BAD_VALUE;
   }
   if (reason === 'IAM_PERMISSION_DENIED' || /getAccessToken|implicitDelegation/.test(message)) {
    return MAY_NOT_IMPERSONATE;
   }
   return ROWS.get(code) ?? deniedRow(code, reason, message);
  }
  function deniedRow(code, reason, message) {
   if (code !== 'PERMISSION_DENIED' && code !== 'access_denied') return undefined;
   const policy = reason === 'SECURITY_POLICY_VIOLATED' || /organization'?s policy|vpcServiceControls/i.test(message);
   return policy ? PERIMETER : NO_RIGHT;
  }
  function networkRow(fault) {
   return NETWORK[fault];
  }
  const RETRY_NETWORK = 'Check the proxy variables and the firewall of the runner, then run the job again.';
  function unreachable(what, likely, retry, fix = RETRY_NETWORK) {
   return {
    code: 'exchange-unreachable',
    retry,
    what,
    likely,
    fix: () => fix
   };
  }
  const NETWORK = {
   timeout: unreachable('Google did not answer in time.', 'The network drops the connection, or a proxy is needed.', 'transient'),
   refused: unreachable('The connection to Google was refused.', 'Nothing listens at that address, or a firewall refuses.', 'transient'),
   reset: unreachable('The connection to Google broke.', 'A passing network fault, or a proxy that cuts connections.', 'transient'),
   dns: unreachable('The name of the token endpoint could not be resolved.', 'A misspelt endpoint or universe-domain, or no name resolution on the runner.', 'transient'),
   tls: unreachable('The TLS certificate of the token endpoint was not accepted.', 'A proxy that opens TLS with its own certificate authority.', 'permanent', 'env:\n  NODE_EXTRA_CA_CERTS: /path/to/your-ca.pem'),
   'too-large': GARBAGE,
   'private-address': GARBAGE,
   other: unreachable('The request to Google failed.', 'The network or a proxy on the way.', 'transient')
  };
  function shownFacts(seen, step, facts) {
   return {
    ...seen?.code === undefined ? {} : {
     'google-code': seen.code
    },
    ...seen?.reason === undefined ? {} : {
     'google-reason': seen.reason
    },
    ...seen === undefined ? {} : {
     'http-status': String(seen.status)
    },
    endpoint: facts.hosts[step],
    provider: facts.provider.name,
    ...facts.serviceAccount === undefined ? {} : {
     'service-account': facts.serviceAccount
    },
    ...facts.lifetimeSeconds === undefined ? {} : {
     'asked-lifetime': (0, inputs.a3)(facts.lifetimeSeconds)
    },
    ...facts.claims ? (0, identity.P)(facts.claims) : {}
   };
  }
  function poolName({number, pool}) {
   return `projects/${number}/locations/global/workloadIdentityPools/${pool}`;
  }
  function chainCommands(accounts) {
   return accounts.slice(1).map((account, index) => `gcloud iam service-accounts add-iam-policy-binding ${account} --role=roles/iam.serviceAccountTokenCreator --member=serviceAccount:${accounts[index]}`).join('\n');
  }
 },
 44486: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   SCOPE: () => SCOPE,
   exchange: () => exchange
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
  var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58563);
  var _access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81733);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48275);
  const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
  const GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange';
  const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
  const MOST_TRIES = 4;
  const LONGEST_MS = 45e3;
  const ONE_TRY_MS = 15e3;
  const FIRST_PAUSE_MS = 400;
  const MOST_BYTES = 64 * 1024;
  const SLACK_MS = 6e4;
  async function exchange(order, sdk, identity, host) {
   requireNode(host);
   const [loaded, first] = await Promise.all([ sdk(), identity() ]);
   const attempt = {
    order,
    sdk: loaded,
    host,
    deadline: host.now() + LONGEST_MS,
    identity: first
   };
   const token = await tryBounded(attempt, identity);
   return toCredential(token, attempt);
  }
  function requireNode({nodeVersion}) {
   if (Number.parseInt(nodeVersion, 10) >= 22) return;
   throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('runtime-too-old', `Google Cloud needs Node.js 22 or newer; this is ${nodeVersion}.`, {
    fix: 'Use Node.js 22 or 24; GitHub runs the action on 24 by itself.'
   });
  }
  async function tryBounded(attempt, identity) {
   const {host} = attempt;
   const used = new Set;
   for (let tries = 1; ;tries += 1) {
    try {
     return await run(attempt);
    } catch (thrown) {
     if (host.cancelled.aborted) throw cancelled(host);
     const step = attempt.federated ? 'iam' : 'sts';
     const {error, retry} = (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.WE)(thrown, step, factsOf(attempt));
     const again = mayRetry(retry, tries, used);
     used.add(retry);
     const pause = retry === 'stale' ? 0 : pauseMs(tries, host);
     if (!again || host.now() + pause >= attempt.deadline) throw error;
     host.log.debug(`${error.message} Trying again (${retry}), try ${tries + 1} of ${MOST_TRIES}.`);
     if (pause > 0) await host.sleep(pause);
     if (retry === 'stale') {
      attempt.federated = undefined;
      attempt.identity = await identity();
     }
    }
   }
  }
  async function run(attempt) {
   attempt.federated ??= await federate(attempt);
   return attempt.order.serviceAccount ? impersonate(attempt, attempt.federated) : attempt.federated;
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
  async function federate(attempt) {
   const {order, sdk, identity, host} = attempt;
   const client = new (bare(sdk))({
    tokenExchangeEndpoint: `${order.sts.url}/v1/token`,
    transporter: {
     request: request => sendForm(request, attempt)
    }
   });
   const answer = await client.exchangeToken({
    grantType: GRANT,
    audience: `//iam.${order.universe}/${order.provider.name}`,
    scope: [ SCOPE ],
    requestedTokenType: ACCESS_TOKEN,
    subjectToken: identity.token.reveal(),
    subjectTokenType: _access_js__WEBPACK_IMPORTED_MODULE_2__.yl
   });
   const expiresIn = answer.expires_in;
   const expiresAt = typeof expiresIn === 'number' ? host.now() + expiresIn * 1e3 : Number.NaN;
   return checked('federated access token', answer.access_token, answer.token_type, expiresAt, 'sts', attempt);
  }
  function bare(sdk) {
   return class extends sdk.StsCredentials {
    applyClientAuthenticationOptions() {}
   };
  }
  async function sendForm({url, data}, attempt) {
   const response = await attempt.host.http.request({
    method: 'POST',
    url: String(url),
    headers: {
     'content-type': 'application/x-www-form-urlencoded',
     accept: 'application/json'
    },
    body: data.toString(),
    timeoutMs: timeLeft(attempt),
    maxBytes: MOST_BYTES
   });
   return {
    data: {
     ...(0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.JN)(response)
    }
   };
  }
  async function impersonate(attempt, federated) {
   const {order, host} = attempt;
   const response = await host.http.request({
    method: 'POST',
    url: `${order.iam.url}/v1/${accountName(order.serviceAccount?.email ?? '')}:generateAccessToken`,
    headers: {
     'content-type': 'application/json',
     accept: 'application/json',
     authorization: `Bearer ${federated.value.reveal()}`
    },
    body: JSON.stringify({
     ...order.delegates.length > 0 ? {
      delegates: order.delegates.map(accountName)
     } : {},
     scope: [ SCOPE ],
     lifetime: `${order.lifetimeSeconds}s`
    }),
    timeoutMs: timeLeft(attempt),
    maxBytes: MOST_BYTES
   });
   const {accessToken, expireTime} = (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.JN)(response);
   const expiresAt = typeof expireTime === 'string' ? Date.parse(expireTime) : Number.NaN;
   return checked('Google access token', accessToken, 'Bearer', expiresAt, 'iam', attempt);
  }
  function accountName(email) {
   return `projects/-/serviceAccounts/${email}`;
  }
  function timeLeft({host, deadline}) {
   return Math.max(1, Math.min(ONE_TRY_MS, deadline - host.now()));
  }
  function checked(label, value, type, expiresAt, step, attempt) {
   const facts = factsOf(attempt);
   if (typeof value !== 'string' || value === '') throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Qm)('no access token', step, facts);
   const secret = new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__.z(label, value);
   attempt.host.hide(secret);
   if (!/^[\u0021-\u007e]+$/.test(value)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Qm)('an access token with other characters', step, facts);
   if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Qm)('no bearer token', step, facts);
   if (!(expiresAt > attempt.host.now())) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Qm)('no expiry ahead', step, facts);
   return {
    value: secret,
    expiresAt
   };
  }
  function factsOf({order, identity}) {
   return {
    provider: order.provider,
    serviceAccount: order.serviceAccount?.email,
    delegates: order.delegates,
    audience: order.audience,
    lifetimeSeconds: order.lifetimeSeconds,
    hosts: {
     sts: new URL(order.sts.url).host,
     iam: new URL(order.iam.url).host
    },
    claims: identity.claims
   };
  }
  function toCredential(token, {order, identity}) {
   const ends = identity.claims.exp;
   const bounded = ends !== undefined && token.expiresAt <= ends * 1e3 + SLACK_MS;
   return {
    cloud: 'gcp',
    kind: order.serviceAccount ? 'service-account-token' : 'federated-token',
    expiresAt: token.expiresAt,
    account: order.project,
    principal: order.serviceAccount?.email ?? order.provider.name,
    parts: {
     AccessToken: token.value
    },
    confirmed: !order.serviceAccount && bounded ? [ 'gcp-direct-lifetime' ] : []
   };
  }
 }
};
