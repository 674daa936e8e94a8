export const id = 4486;

export const ids = [ 4486 ];

export const modules = {
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
