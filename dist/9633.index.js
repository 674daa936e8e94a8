export const id = 9633;

export const ids = [ 9633 ];

export const modules = {
 30529: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Xy: () => objectOf,
   yS: () => bridge,
   yc: () => DIRECT
  });
  var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58563);
  const LONGEST_ANSWER = 256 * 1024;
  class NotGranted extends Error {}
  const DIRECT = {
   pipeline: {
    sendRequest: (client, request) => client.sendRequest(request)
   }
  };
  function bridge(order, host, outcome) {
   return {
    sendRequest: async request => {
     if (request.method === 'GET') return answer(request, discovery(order));
     const response = await send(request, order, host, outcome);
     outcome.response = response;
     const granted = read(response, host);
     if (typeof granted === 'string') {
      outcome.lacks = granted;
      throw new NotGranted;
     }
     outcome.granted = granted;
     return answer(request, {
      token_type: 'Bearer',
      expires_in: granted.expiresInSeconds,
      access_token: granted.accessToken.reveal()
     });
    }
   };
  }
  async function send(request, order, host, outcome) {
   try {
    return await host.http.request({
     method: 'POST',
     url: order.tokenUrl,
     headers: {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json'
     },
     body: form(String(request.body)),
     timeoutMs: order.timeoutMs(),
     maxBytes: LONGEST_ANSWER
    });
   } catch (thrown) {
    outcome.thrown = thrown;
    throw new NotGranted;
   }
  }
  function form(body) {
   const fields = [ ...new URLSearchParams(body) ].filter(([name]) => !/^x-(client|ms)-/.test(name));
   return new URLSearchParams(fields).toString();
  }
  function discovery({authority}) {
   return {
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
    issuer: `${authority}/v2.0`
   };
  }
  function read({status, body}, host) {
   if (status !== 200) return 'a refusal';
   const fields = objectOf(body);
   if (!fields) return 'no JSON';
   const {access_token: token, expires_in: life, token_type: type} = fields;
   if (typeof token !== 'string' || token === '') return 'no access token';
   const accessToken = new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.z('Entra access token', token);
   host.hide(accessToken);
   const seconds = typeof life === 'string' && /^\d+$/.test(life) ? Number(life) : life;
   if (typeof seconds !== 'number' || !Number.isSafeInteger(seconds) || seconds <= 0) return 'no expiry ahead';
   if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') return 'no bearer token';
   return {
    accessToken,
    expiresInSeconds: seconds
   };
  }
  function objectOf(text) {
   try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
   } catch {
    return undefined;
   }
  }
  function answer(request, body) {
   return {
    request,
    status: 200,
    headers: new NoHeaders,
    bodyAsText: JSON.stringify(body)
   };
  }
  class NoHeaders {
   get() {
    return undefined;
   }
   has() {
    return false;
   }
   set() {}
   delete() {}
   toJSON() {
    return {};
   }
   [Symbol.iterator]() {
    return [][Symbol.iterator]();
   }
  }
 },
 8662: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   WE: () => explain,
   Qm: () => malformed,
   J4: () => mismatch
  });
  var errors = __webpack_require__(3828);
  var host = __webpack_require__(8717);
  var identity = __webpack_require__(3829);
  var bridge = __webpack_require__(30529);
  // CONCATENATED MODULE: ./lib/clouds/azure/trust.js
  const LONGEST_NAME = 120;
  function federatedCredential(claims) {
   const {iss, sub, aud} = claims;
   if (iss === undefined || sub === undefined || aud === undefined) return undefined;
   return {
    name: nameFor(sub),
    issuer: iss,
    subject: sub,
    audiences: [ aud ].flat().map(String)
   };
  }
  function nameFor(subject) {
   const name = subject.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '').slice(0, LONGEST_NAME).replace(/-+$/, '');
   return name.length < 3 ? 'ci-agent' : name;
  }
  function federatedCredentialCommand(claims, clientId) {
   const credential = federatedCredential(claims);
   if (!credential) return undefined;
   const json = JSON.stringify(credential, null, 2).replaceAll("'", '\\u0027');
   return `az ad app federated-credential create --id ${clientId} --parameters '${json}'`;
  }
  function subjectNote(claims) {
   if (!/^repo:[^/]*@\d+\/[^:]*@\d+:/.test(claims.sub ?? '')) return undefined;
   return 'This repository has the immutable subject form: a credential written with names only (repo:owner/name:…) never matches it.';
  }
  // CONCATENATED MODULE: ./lib/clouds/azure/errors.js
  const LATER = 'Run the job again in a few minutes; https://status.azure.com shows known incidents.';
  const WHERE_IDS = 'client-id is the "Application (client) ID" of the app registration (not its object id, not the id of the enterprise application); tenant-id is what `az account show --query tenantId` prints (not the subscription id).';
  function denied(what, likely, retry = 'permanent') {
   return {
    code: 'exchange-denied',
    retry,
    what,
    likely,
    fix: facts => addCredential(facts)
   };
  }
  function rejected(what, likely, fix, retry = 'permanent') {
   return {
    code: 'exchange-rejected',
    retry,
    what,
    likely,
    fix
   };
  }
  const NO_MATCH = denied('No federated credential of the application matches this job.', 'Issuer, subject or audience of the credential differs from the claims of the token.');
  const NO_ISSUER = {
   ...NO_MATCH,
   code: 'exchange-rejected',
   what: 'No federated credential of the application has the issuer of this token.',
   likely: 'The issuer is written differently: a slash at its end, another GitHub or GitLab server, an enterprise issuer.'
  };
  const NO_AUDIENCE = rejected('No federated credential of the application has the audience of this token.', 'The audience of credential and token differ; it follows the cloud.', facts => `audience: ${facts.environment.audience}   # what ${facts.environment.name} expects by default\n${addCredential(facts)}`);
  const NO_SUBJECT = denied('No federated credential of the application has the subject of this token.', 'Branch, tag, environment or repository differ from the credential, or its subject has another form.');
  const CASE_DIFFERS = denied('A federated credential has the subject of this token in other upper and lower case.', 'Entra compares letter by letter; the token spells owner, repository and environment as they are written on the platform.');
  const NO_CREDENTIALS = denied('The application has no federated credential, or Entra does not see it yet.', 'It was never added, was added to another application, or was added less than two minutes ago.', 'once');
  const NO_APPLICATION = rejected('The application is not known in this tenant.', 'client-id or tenant-id is the wrong id, or the application lives in another tenant.', () => `${WHERE_IDS}\n  az ad app list --display-name <name> --query '[].appId'`);
  const NO_PRINCIPAL = rejected('The application has no service principal in this tenant.', 'The app registration was made without an enterprise application, or in another tenant.', ({clientId}) => `az ad sp create --id ${clientId}`);
  const DISABLED = rejected('The application is switched off in this tenant.', 'Its enterprise application has "Enabled for users to sign in" set to no.', ({clientId}) => `az ad sp update --id ${clientId} --set accountEnabled=true`);
  const NO_TENANT = rejected('The tenant is not known.', 'tenant-id is the wrong id (a subscription id looks the same), or the tenant is in another cloud.', ({environment}) => `${WHERE_IDS}\nazure-environment: ${environment.name}   # or the cloud the tenant is in`);
  const OTHER_CLOUD = rejected('The tenant does not take identities from this cloud.', 'Application and tenant are in different clouds of Microsoft.', ({environment}) => `azure-environment: ${environment.name}   # has to be the cloud of the tenant`);
  const WRONG_SCOPE = rejected('Entra does not know the resource the access token was asked for.', 'The scope belongs to another cloud, or nothing of Azure AI was ever created in this tenant.', ({environment, scope}) => `azure-scope: ${environment.cognitive}/.default   # Foundry projects: ${environment.foundryProject}/.default; asked for: ${scope}`);
  const STALE = {
   code: 'exchange-expired',
   retry: 'stale',
   what: 'Entra says the identity token is outside the time it is valid.',
   likely: 'A fresh token was refused as well: the clock of a self-hosted issuer is off, or the token cannot be minted again.',
   fix: () => 'Compare the clock of the runner and of the issuer (date -u) with real time.'
  };
  const BAD_SIGNATURE = rejected('Entra could not verify the signature of the identity token.', 'The keys of the issuer were changed a moment ago, or Entra cannot fetch them.', ({claims}) => `Check that ${claims.iss ?? 'the issuer'}/.well-known/openid-configuration and its keys can be fetched from anywhere.`, 'once');
  const BAD_ASSERTION = rejected('Entra does not accept the identity token.', 'It has expired, was changed on its way, or its issuer is not what the credential names.', addCredential, 'stale');
  const BAD_SECRET = rejected('Entra was given a client secret that is wrong or expired.', 'We send none: something between the runner and Entra changes the request.', ({endpoint}) => `Check what answers at ${endpoint} (azure-authority-host, proxy); then delete the secret of the application.`);
  const POLICY = denied('A policy of the tenant forbids federation with this issuer.', 'An administrator allows federated credentials for certain issuers only.');
  const IDENTITY_KIND = denied('This kind of identity may not sign in here.', 'A policy of the tenant, or of the resource, admits other kinds of identities only.');
  const CONDITIONAL_ACCESS = {
   code: 'exchange-denied',
   retry: 'permanent',
   what: 'Conditional access of the tenant blocks this sign-in.',
   likely: 'A policy for workload identities admits certain addresses only; the runner has another.',
   fix: ({clientId}) => `Let the policy admit application ${clientId} from the addresses of the runner.`
  };
  const THROTTLED = {
   code: 'exchange-throttled',
   retry: 'transient',
   what: 'Entra kept throttling.',
   likely: 'Many jobs of the tenant sign in at the same time.',
   fix: () => 'Spread the jobs, or run this one again later.'
  };
  const INTERNAL = {
   code: 'exchange-failed',
   retry: 'transient',
   what: 'Entra answered with a passing error.',
   likely: 'A passing fault of the service, or of a proxy on the way.',
   fix: () => LATER
  };
  const UNKNOWN = {
   code: 'exchange-failed',
   retry: 'permanent',
   what: 'Entra refused the exchange.',
   likely: 'A reason this version does not know.',
   fix: () => 'Look the number up: https://login.microsoftonline.com/error'
  };
  const GARBAGE = {
   code: 'exchange-malformed',
   retry: 'permanent',
   what: 'The token endpoint gave an answer that is not from Entra.',
   likely: 'A proxy, a captive portal or a wrong azure-authority-host answered instead.',
   fix: ({endpoint}) => `Ask ${endpoint} from the runner by hand, and check azure-authority-host and the proxy variables.`
  };
  const NOT_SENT = {
   code: 'exchange-failed',
   retry: 'permanent',
   what: 'The Azure SDK did not send the request.',
   likely: 'This is a defect in keyless-agent or a condition it does not know.',
   fix: () => 'Please report it with the version (keyless-agent --version) and the job log.'
  };
  const BY_NUMBER = {
   70021: NO_MATCH,
   700211: NO_ISSUER,
   700212: NO_AUDIENCE,
   700213: NO_SUBJECT,
   7002138: CASE_DIFFERS,
   70025: NO_CREDENTIALS,
   700016: NO_APPLICATION,
   7000229: NO_PRINCIPAL,
   7000112: DISABLED,
   90002: NO_TENANT,
   700024: STALE,
   500133: STALE,
   700027: BAD_SIGNATURE,
   50013: BAD_ASSERTION,
   7000215: BAD_SECRET,
   7000222: BAD_SECRET,
   700223: POLICY,
   700238: POLICY,
   70052: IDENTITY_KIND,
   900382: OTHER_CLOUD,
   500011: WRONG_SCOPE,
   70011: WRONG_SCOPE,
   1002012: WRONG_SCOPE,
   53003: CONDITIONAL_ACCESS,
   90006: INTERNAL,
   90024: INTERNAL,
   90033: INTERNAL,
   90055: THROTTLED
  };
  const BY_ERROR = {
   invalid_client: denied('Entra does not accept this job for the application.', 'The federated credential, the application or the token does not fit.'),
   unauthorized_client: NO_APPLICATION,
   invalid_grant: BAD_ASSERTION,
   invalid_scope: WRONG_SCOPE,
   invalid_resource: WRONG_SCOPE,
   access_denied: CONDITIONAL_ACCESS,
   interaction_required: CONDITIONAL_ACCESS
  };
  const PASSING = new Set([ 'temporarily_unavailable', 'server_error' ]);
  function explain(outcome, facts) {
   const {response, thrown} = outcome;
   if (thrown !== undefined) return refusal(networkRow(thrown), {}, facts);
   if (!response) return refusal(NOT_SENT, {}, facts);
   const seen = observe(response.status, response.body);
   if (response.status === 200) {
    return {
     error: malformed(outcome.lacks ?? 'the SDK does not take it', facts),
     retry: 'permanent',
     afterMs: 0
    };
   }
   return refusal(rowOf(seen), seen, facts, retryAfterMs(response.headers['retry-after']));
  }
  function malformed(missing, facts) {
   return new errors.FM('exchange-malformed', `${GARBAGE.what} (${missing})`, {
    likely: GARBAGE.likely,
    fix: GARBAGE.fix(facts),
    facts: shownFacts({}, facts)
   });
  }
  function mismatch(found, expected, input, facts) {
   return new errors.FM('account-mismatch', `The access token is for ${found}, not for ${expected}.`, {
    likely: `${input} names another one than is meant, or the token endpoint is not Entra.`,
    fix: `${WHERE_IDS}\nCheck azure-authority-host when it is given.`,
    facts: shownFacts({}, facts)
   });
  }
  const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
  function observe(status, body) {
   const fields = (0, bridge.Xy)(body) ?? {};
   const description = typeof fields.error_description === 'string' ? fields.error_description : '';
   const listed = Array.isArray(fields.error_codes) ? fields.error_codes.map(String) : [];
   const numbers = [ /^AADSTS(\d{4,8})\b/.exec(description)?.[1], ...listed ].filter(text => text !== undefined && /^\d{4,8}$/.test(text));
   const known = numbers.find(number => BY_NUMBER[number] !== undefined);
   return {
    status,
    error: matching(fields.error, /^[a-z_]{3,40}$/),
    number: known ?? numbers[0],
    description,
    traceId: matching(fields.trace_id, GUID),
    correlationId: matching(fields.correlation_id, GUID)
   };
  }
  function matching(value, pattern) {
   return typeof value === 'string' && pattern.test(value) ? value : undefined;
  }
  function rowOf({status = 0, error, number = '', description = ''}) {
   const row = BY_NUMBER[number];
   if (status === 429) return THROTTLED;
   if (status >= 500 || PASSING.has(error ?? '')) return row?.retry === 'transient' ? row : INTERNAL;
   if (row === NO_SUBJECT && /case-insensitive/i.test(description)) return CASE_DIFFERS;
   if (row) return row;
   if (error === undefined) return GARBAGE;
   return BY_ERROR[error] ?? UNKNOWN;
  }
  function retryAfterMs(value) {
   return value !== undefined && /^\d{1,5}$/.test(value) ? Number(value) * 1e3 : 0;
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
   timeout: unreachable('Entra did not answer in time.', 'The network drops the connection, or a proxy is needed.', 'transient'),
   refused: unreachable('The connection to Entra was refused.', 'Nothing listens at that address, or a firewall refuses.', 'transient'),
   reset: unreachable('The connection to Entra broke.', 'A passing network fault, or a proxy that cuts connections.', 'transient'),
   dns: unreachable('The name of the sign-in could not be resolved.', 'A misspelt azure-authority-host, or no name resolution on the runner.', 'transient'),
   tls: unreachable('The TLS certificate of the sign-in was not accepted.', 'A proxy that opens TLS with its own certificate authority.', 'permanent', 'env:\n  NODE_EXTRA_CA_CERTS: /path/to/your-ca.pem'),
   'too-large': GARBAGE
  };
  const NO_ANSWER = unreachable('Entra could not be reached.', 'A fault of the network or of a proxy.', 'transient');
  function networkRow(thrown) {
   return thrown instanceof host.j && NETWORK[thrown.fault] || NO_ANSWER;
  }
  function refusal(row, seen, facts, afterMs = 0) {
   const number = seen.number === undefined ? '' : ` (AADSTS${seen.number})`;
   const place = row.code === 'exchange-unreachable' ? ` (${facts.endpoint})` : '';
   const look = row === UNKNOWN && seen.number !== undefined ? `?code=${seen.number}` : '';
   const error = new errors.FM(row.code, `${row.what}${number}${place}`, {
    likely: row.likely,
    fix: `${row.fix(facts)}${look}`,
    facts: shownFacts(seen, facts)
   });
   return {
    error,
    retry: row.retry,
    afterMs
   };
  }
  function shownFacts(seen, facts) {
   return {
    ...seen.number !== undefined ? {
     'entra-code': `AADSTS${seen.number}`
    } : {},
    ...seen.error !== undefined ? {
     'entra-error': seen.error
    } : {},
    ...seen.status !== undefined ? {
     'http-status': String(seen.status)
    } : {},
    ...seen.traceId !== undefined ? {
     'trace-id': seen.traceId
    } : {},
    ...seen.correlationId !== undefined ? {
     'correlation-id': seen.correlationId
    } : {},
    endpoint: facts.endpoint,
    tenant: facts.tenant,
    client: facts.clientId,
    scope: facts.scope,
    ...(0, identity.P)(facts.claims)
   };
  }
  function addCredential({claims, clientId}) {
   const command = federatedCredentialCommand(claims, clientId);
   if (command === undefined) return `Compare the federated credentials of application ${clientId} with the claims.`;
   const note = subjectNote(claims);
   return [ 'Federated credential for exactly this job, letter by letter (issuer, subject, audience; upper and lower case count):', command, 'Is it there and still refused: delete it and create it anew; a change may take two minutes to be seen.', ...note === undefined ? [] : [ note ], ...reachable(claims) ].join('\n');
  }
  function reachable(claims) {
   const own = /^https:\/\/[^/]+\/_services\/token$/.test(claims.iss ?? '');
   return own ? [ `Entra fetches the keys of ${claims.iss} itself, so that address has to be reachable from the internet.` ] : [];
  }
 },
 59633: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   y: () => pin
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
  var _kit_jwt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61941);
  var _environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6258);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8662);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62197);
  const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
  function pin(token, order, facts, use = 'model') {
   const claims = read(token, facts);
   const tenant = guid(claims.tid);
   if (tenant === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Qm)('an access token that names no tenant', facts);
   if (order.tenantIsId && tenant !== order.tenant) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.J4)(`tenant ${tenant}`, `tenant ${order.tenant}`, 'tenant-id', facts);
   const client = guid(claims.appid ?? claims.azp);
   if (client !== order.clientId) {
    const found = client === undefined ? 'no application' : `application ${client}`;
    throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.J4)(found, `application ${order.clientId}`, 'client-id', facts);
   }
   checkResource(claims.aud, order, facts, use);
   const object = guid(claims.oid);
   return {
    tenant,
    principal: `application ${client}${object === undefined ? '' : ` (object ${object})`}`
   };
  }
  function read(token, facts) {
   try {
    return (0, _kit_jwt_js__WEBPACK_IMPORTED_MODULE_1__.i)(token.reveal()).claims;
   } catch (thrown) {
    if (!(thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM)) throw thrown;
    throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Qm)('an access token that cannot be read', facts);
   }
  }
  function checkResource(audience, order, facts, use) {
   const wanted = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.KU)(order.scope);
   const found = typeof audience === 'string' ? audience.replace(/\/+$/, '').toLowerCase() : '';
   const fits = found === wanted.toLowerCase() || guid(found) !== undefined;
   if (use === 'inquiry' ? found === wanted.toLowerCase() : fits && !(0, _environments_js__WEBPACK_IMPORTED_MODULE_2__.Qw)(found)) return;
   const shown = /^[\w:/.-]{1,120}$/.test(found) ? `resource ${found}` : 'another resource';
   throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.J4)(shown, `resource ${wanted}`, 'azure-scope', facts);
  }
  function guid(value) {
   const text = typeof value === 'string' ? value.toLowerCase() : '';
   return GUID.test(text) ? text : undefined;
  }
 }
};
