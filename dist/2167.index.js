export const id = 2167;

export const ids = [ 2167 ];

export const modules = {
 55624: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A5: () => accountMismatch,
   WE: () => explain,
   Qm: () => malformed
  });
  var errors = __webpack_require__(3828);
  var identity = __webpack_require__(3829);
  var inputs = __webpack_require__(50662);
  // CONCATENATED MODULE: ./lib/clouds/aws/trust.js
  function providerName(issuer) {
   return issuer.replace(/^https:\/\//, '').replace(/\/+$/, '');
  }
  function providerArn(issuer, role) {
   return `arn:${role.partition}:iam::${role.account}:oidc-provider/${providerName(issuer)}`;
  }
  function trustPolicy(claims, role) {
   const {iss, sub, aud} = claims;
   if (iss === undefined || sub === undefined || aud === undefined) return undefined;
   const name = providerName(iss);
   const audience = typeof aud === 'string' ? aud : aud.length === 1 ? aud[0] : aud;
   const policy = {
    Version: '2012-10-17',
    Statement: [ {
     Effect: 'Allow',
     Principal: {
      Federated: providerArn(iss, role)
     },
     Action: 'sts:AssumeRoleWithWebIdentity',
     Condition: {
      StringEquals: {
       [`${name}:aud`]: audience,
       [`${name}:sub`]: sub
      }
     }
    } ]
   };
   return JSON.stringify(policy, null, 2);
  }
  function subjectNote(claims) {
   if (!/^repo:[^/]*@\d+\/[^:]*@\d+:/.test(claims.sub ?? '')) return undefined;
   return 'This repository has the immutable subject form: a condition written with names only (repo:owner/name:…) never matches it.';
  }
  // CONCATENATED MODULE: ./lib/clouds/aws/errors.js
  const LATER = 'Run the job again in a few minutes; https://health.aws.amazon.com shows known incidents.';
  const NO_PROVIDER = {
   code: 'exchange-rejected',
   retry: 'permanent',
   what: 'AWS STS does not know this identity provider.',
   likely: 'The account has no OIDC provider for this issuer, or the role is in another account than the provider.',
   fix: ({claims, audience, role}) => `In account ${role.account}:\n  aws iam create-open-id-connect-provider --url ${claims?.iss ?? 'https://token.actions.githubusercontent.com'} --client-id-list ${audience ?? 'sts.amazonaws.com'}${reachable(claims)}`
  };
  const WRONG_AUDIENCE = {
   code: 'exchange-rejected',
   retry: 'permanent',
   what: 'AWS STS does not accept the audience of the identity token.',
   likely: "The identity provider's list of client ids (audiences) does not have it.",
   fix: ({claims, audience, role}) => `In account ${role.account}:\n  aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn arn:${role.partition}:iam::${role.account}:oidc-provider/${providerName(claims?.iss ?? '')} --client-id ${audience ?? 'sts.amazonaws.com'}\nor name an audience the provider has:\n  audience: ${role.partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com'}`
  };
  const NO_KEY = {
   code: 'exchange-rejected',
   retry: 'once',
   what: "AWS STS could not get the identity provider's signing keys.",
   likely: 'The issuer is not reachable from the internet, or was for a moment not.',
   fix: ({claims}) => `Check that ${claims?.iss ?? 'the issuer'}/.well-known/openid-configuration and its keys can be fetched from anywhere.`
  };
  const BAD_TOKEN = {
   code: 'exchange-rejected',
   retry: 'permanent',
   what: 'AWS STS does not accept the identity token.',
   likely: 'The identity provider in the account does not fit the token: another issuer, audience or thumbprint.',
   fix: ({claims, audience, role}) => `Compare the provider in account ${role.account} with the token: url ${claims?.iss ?? '(no issuer)'}, client id ${audience ?? '(none)'}.${trust(claims, role)}`
  };
  const TOO_LONG = {
   code: 'exchange-duration',
   retry: 'permanent',
   what: 'The role does not allow a session this long.',
   likely: "The requested lifetime is above the role's MaxSessionDuration (or above one hour with role chaining).",
   fix: ({durationSeconds, role}) => `role-duration-seconds: 3600   # asked for: ${durationSeconds}\nor raise the role's limit:\n  aws iam update-role --role-name ${role.name} --max-session-duration ${Math.max(3600, durationSeconds)}`
  };
  const BAD_VALUE = {
   code: 'exchange-failed',
   retry: 'permanent',
   what: 'AWS STS refused a value of the request.',
   likely: 'A role name, session name or policy ARN that AWS does not accept.',
   fix: () => 'Check role-to-assume, role-session-name and managed-session-policies.'
  };
  const DENIED = {
   code: 'exchange-denied',
   retry: 'permanent',
   what: "The role's trust policy does not admit this job.",
   likely: 'The role does not exist, or its condition on sub or aud does not match the claims of this token.',
   fix: ({claims, role}) => `Compare the role's trust policy with the claims.${trust(claims, role)}`
  };
  const CHAIN_DENIED = {
   code: 'exchange-denied',
   retry: 'permanent',
   what: 'The credentials of this step may not assume the role.',
   likely: "The role's trust policy does not name the calling role, or that role lacks sts:AssumeRole.",
   fix: ({role}) => `Trust policy of ${role.arn}:\n${JSON.stringify({
    Version: '2012-10-17',
    Statement: [ {
     Effect: 'Allow',
     Principal: {
      AWS: `arn:${role.partition}:iam::<account>:role/<calling-role>`
     },
     Action: 'sts:AssumeRole'
    } ]
   }, null, 2)}`
  };
  const CHAIN_INVALID = {
   code: 'exchange-rejected',
   retry: 'permanent',
   what: 'AWS STS does not accept the credentials already in the environment.',
   likely: 'AWS_ACCESS_KEY_ID and the others are expired, incomplete or of another partition.',
   fix: () => 'role-chaining: false   # use the identity token of the job, or get fresh credentials in the step before'
  };
  const STALE = {
   code: 'exchange-expired',
   retry: 'stale',
   what: 'AWS STS says the identity token has expired.',
   likely: 'A fresh token was refused as well: the clock of the runner or of a self-hosted issuer is off.',
   fix: () => 'Compare the clock of the runner (date -u) with real time.'
  };
  const THROTTLED = {
   code: 'exchange-throttled',
   retry: 'transient',
   what: 'AWS STS kept throttling.',
   likely: 'Many jobs of the account exchange tokens at the same time.',
   fix: () => 'Spread the jobs, or use the STS endpoint of another region (sts-endpoint).'
  };
  const INTERNAL = {
   code: 'exchange-failed',
   retry: 'transient',
   what: 'AWS STS answered with an internal error.',
   likely: 'A passing fault of the service, or of a proxy on the way.',
   fix: () => LATER
  };
  const PROVIDER_UNREACHABLE = {
   code: 'exchange-unreachable',
   retry: 'transient',
   what: 'AWS STS could not reach the identity provider.',
   likely: 'The issuer did not answer in time.',
   fix: ({claims}) => `Check that ${claims?.iss ?? 'the issuer'} answers from the internet, then run the job again.`
  };
  const CLAIM_REJECTED = {
   code: 'exchange-rejected',
   retry: 'permanent',
   what: 'The identity provider rejected the claims.',
   likely: 'The claim is invalid or was revoked at the identity provider.',
   fix: ({claims, role}) => `Run the job again; if it stays, compare the claims with the trust policy.${trust(claims, role)}`
  };
  const BAD_POLICY = {
   code: 'exchange-policy',
   retry: 'permanent',
   what: 'AWS STS does not accept the session policy.',
   likely: 'inline-session-policy or managed-session-policies is not a valid IAM policy.',
   fix: () => 'Leave inline-session-policy out: the default allows calling the listed models and nothing else.'
  };
  const PACKED = {
   code: 'exchange-policy',
   retry: 'permanent',
   what: 'The session policy is too large once AWS has packed it.',
   likely: 'AWS packs policies and session tags into a limit of its own, below the 2,048 characters.',
   fix: () => 'Name fewer allowed-models, or shorten inline-session-policy and managed-session-policies.'
  };
  const REGION_OFF = {
   code: 'exchange-region',
   retry: 'permanent',
   what: 'STS is switched off in this region for the account.',
   likely: 'The region is opt-in and the account has not opted in.',
   fix: ({region, role}) => `In account ${role.account}: aws account enable-region --region-name ${region}\nor use a region that is on:\n  aws-region: us-east-1`
  };
  const SKEWED = {
   code: 'exchange-failed',
   retry: 'permanent',
   what: 'AWS STS says the request was signed at another time.',
   likely: 'The clock of the runner is off.',
   fix: () => 'Compare the clock of the runner (date -u) with real time.'
  };
  const UNKNOWN = {
   code: 'exchange-failed',
   retry: 'permanent',
   what: 'AWS STS refused the exchange.',
   likely: 'A code this version does not know.',
   fix: () => 'Look the code up: https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html'
  };
  const GARBAGE = {
   code: 'exchange-malformed',
   retry: 'permanent',
   what: 'The token endpoint gave an answer that is not from STS.',
   likely: 'A proxy, a captive portal or a wrong sts-endpoint answered instead.',
   fix: ({endpoint}) => `Ask ${endpoint} from the runner by hand, and check sts-endpoint and the proxy variables.`
  };
  const ROWS = {
   AccessDenied: DENIED,
   ExpiredToken: STALE,
   IDPCommunicationError: PROVIDER_UNREACHABLE,
   IDPRejectedClaim: CLAIM_REJECTED,
   MalformedPolicyDocument: BAD_POLICY,
   PackedPolicyTooLarge: PACKED,
   RegionDisabled: REGION_OFF,
   RequestExpired: SKEWED,
   Throttling: THROTTLED,
   ThrottledRequest: THROTTLED,
   RequestThrottled: THROTTLED,
   RequestLimitExceeded: THROTTLED,
   TooManyRequests: THROTTLED,
   SlowDown: THROTTLED,
   BandwidthLimitExceeded: THROTTLED,
   InternalFailure: INTERNAL,
   InternalError: INTERNAL,
   InternalServerError: INTERNAL,
   ServiceUnavailable: INTERNAL,
   RequestTimeout: INTERNAL,
   InvalidClientTokenId: CHAIN_INVALID,
   UnrecognizedClient: CHAIN_INVALID,
   SignatureDoesNotMatch: CHAIN_INVALID,
   IncompleteSignature: CHAIN_INVALID,
   MissingAuthenticationToken: CHAIN_INVALID,
   AuthFailure: CHAIN_INVALID
  };
  function explain(thrown, facts) {
   const seen = observe(thrown);
   const network = seen.status === undefined || seen.status < 400 ? NETWORK[seen.fault ?? ''] : undefined;
   const row = network ?? rowOf(seen, facts);
   const what = network ? `${row.what} (${facts.endpoint})` : row.what;
   return {
    retry: row.retry,
    error: new errors.FM(row.code, what, {
     likely: row.likely,
     fix: row.fix(facts),
     facts: shownFacts(seen, facts)
    })
   };
  }
  function malformed(missing, facts) {
   return new errors.FM('exchange-malformed', `${GARBAGE.what} (${missing})`, {
    likely: GARBAGE.likely,
    fix: GARBAGE.fix(facts),
    facts: shownFacts({}, facts)
   });
  }
  function accountMismatch(account, expected, facts) {
   return new errors.FM('account-mismatch', `The credential belongs to account ${account}, not to ${expected.join(' or ')}.`, {
    likely: 'role-to-assume or allowed-account-ids names the wrong account, or the token endpoint is not AWS.',
    fix: `allowed-account-ids: ${account}   # only if that account is meant`,
    facts: shownFacts({}, facts)
   });
  }
  function observe(thrown) {
   const error = typeof thrown === 'object' && thrown !== null ? thrown : {};
   const status = error.$metadata?.httpStatusCode ?? error.$response?.statusCode;
   const requestId = error.$metadata?.requestId;
   const code = [ error.Code, error.name ].find(text => typeof text === 'string' && /^[A-Za-z]{1,64}$/.test(text));
   return {
    code: typeof code === 'string' ? code.replace(/Exception$/, '') : undefined,
    status: typeof status === 'number' ? status : undefined,
    requestId: typeof requestId === 'string' && /^[0-9a-f-]{36}$/.test(requestId) ? requestId : undefined,
    message: typeof error.message === 'string' ? error.message : undefined,
    fault: faultOf(error)
   };
  }
  function rowOf({code = '', status, message = ''}, {claims}) {
   if (code === 'InvalidIdentityToken') {
    if (/retrieve verification key/i.test(message)) return NO_KEY;
    if (/No OpenIDConnect provider/i.test(message)) return NO_PROVIDER;
    return /audience/i.test(message) ? WRONG_AUDIENCE : BAD_TOKEN;
   }
   if (code === 'ValidationError' || code === 'Validation') return /DurationSeconds|MaxSessionDuration/i.test(message) ? TOO_LONG : BAD_VALUE;
   if (claims === undefined && code === 'AccessDenied') return CHAIN_DENIED;
   if (claims === undefined && code === 'ExpiredToken') return CHAIN_INVALID;
   const row = Object.hasOwn(ROWS, code) ? ROWS[code] : undefined;
   if (row) return row;
   if (status === 429) return THROTTLED;
   if (status !== undefined && status >= 500) return INTERNAL;
   return code === '' || NOT_STS.has(code) || status === undefined || status < 400 ? GARBAGE : UNKNOWN;
  }
  const NOT_STS = new Set([ 'Unknown', 'Error', 'SyntaxError', 'TypeError', 'RangeError', 'NotFound', 'STSService' ]);
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
   timeout: unreachable('AWS STS did not answer in time.', 'The network drops the connection, or a proxy is needed.', 'transient'),
   refused: unreachable('The connection to AWS STS was refused.', 'Nothing listens at that address, or a firewall refuses.', 'transient'),
   reset: unreachable('The connection to AWS STS broke.', 'A passing network fault, or a proxy that cuts connections.', 'transient'),
   dns: unreachable('The name of the STS endpoint could not be resolved.', 'A misspelt sts-endpoint or aws-region, or no name resolution on the runner.', 'transient'),
   tls: unreachable('The TLS certificate of the STS endpoint was not accepted.', 'A proxy that opens TLS with its own certificate authority.', 'permanent', 'env:\n  NODE_EXTRA_CA_CERTS: /path/to/your-ca.pem')
  };
  const NETWORK_CODES = [ [ /^(?:ETIMEDOUT|ESOCKETTIMEDOUT|ERR_SOCKET_CONNECTION_TIMEOUT|TimeoutError|AbortError)$/, 'timeout' ], [ /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EACCES)$/, 'refused' ], [ /^(?:ECONNRESET|EPIPE|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE|HPE_.*)$/, 'reset' ], [ /^(?:ENOTFOUND|EAI_AGAIN|EAI_FAIL)$/, 'dns' ], [ /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|EPROTO$)/, 'tls' ] ];
  function faultOf({code, name, message}) {
   const words = typeof message === 'string' ? message.replace('socket hang up', 'ECONNRESET').match(/\b[A-Z][A-Z_]{4,}\b/g) ?? [] : [];
   for (const text of [ code, ...words, name ]) {
    const known = typeof text === 'string' ? NETWORK_CODES.find(([pattern]) => pattern.test(text)) : undefined;
    if (known) return known[1];
   }
   return undefined;
  }
  function shownFacts(seen, facts) {
   return {
    ...seen.code !== undefined && !NOT_STS.has(seen.code) ? {
     'sts-code': seen.code
    } : {},
    ...seen.status !== undefined ? {
     'http-status': String(seen.status)
    } : {},
    ...seen.requestId !== undefined ? {
     'request-id': seen.requestId
    } : {},
    endpoint: facts.endpoint,
    role: facts.role.arn,
    'asked-duration': (0, inputs.a3)(facts.durationSeconds),
    ...facts.claims ? (0, identity.P)(facts.claims) : {}
   };
  }
  function trust(claims, role) {
   const policy = claims && trustPolicy(claims, role);
   if (policy === undefined) return '';
   const note = subjectNote(claims ?? {});
   return `\nTrust policy of ${role.arn} for exactly this job:\n${policy}${note === undefined ? '' : `\n${note}`}${reachable(claims)}`;
  }
  function reachable(claims) {
   const own = /^https:\/\/[^/]+\/_services\/token$/.test(claims?.iss ?? '');
   return own ? `\nAWS fetches the keys of ${claims?.iss} itself, so that address has to be reachable from the internet.` : '';
  }
 },
 52167: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   cancelled: () => cancelled,
   exchange: () => exchange,
   makeClient: () => makeClient,
   pauseMs: () => pauseMs,
   withBearer: () => withBearer
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
  var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58563);
  var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19835);
  var _bearer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13575);
  var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55624);
  const MOST_TRIES = 4;
  const LONGEST_MS = 45e3;
  const ONE_TRY_MS = 15e3;
  const CONNECT_MS = 5e3;
  const FIRST_PAUSE_MS = 400;
  async function exchange(order, sdk, identity, host) {
   hideChain(order.chain, host);
   const ready = sdk().then(loaded => ({
    loaded,
    client: makeClient(order, loaded, host)
   }));
   const [{loaded, client}, token] = await Promise.all([ ready, order.chain ? undefined : identity() ]);
   const answer = await tryBounded(order, loaded, client, token, identity, host);
   return toCredential(answer.answer, order, answer.facts, host);
  }
  function hideChain(chain, host) {
   for (const secret of [ chain?.accessKeyId, chain?.secretAccessKey, chain?.sessionToken ]) {
    if (secret) host.hide(secret);
   }
  }
  async function tryBounded(order, sdk, client, first, identity, host) {
   const deadline = host.now() + LONGEST_MS;
   const used = new Set;
   let token = first;
   for (let tries = 1; ;tries += 1) {
    const facts = factsOf(order, token);
    try {
     return {
      answer: await send(order, sdk, client, token, host, deadline),
      facts
     };
    } catch (thrown) {
     if (host.cancelled.aborted) throw cancelled(host);
     const {error, retry} = (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.WE)(thrown, facts);
     const again = mayRetry(retry, tries, used);
     used.add(retry);
     const pause = retry === 'stale' ? 0 : pauseMs(tries, host);
     if (!again || host.now() + pause >= deadline) throw error;
     host.log.debug(`${error.message} Trying again (${retry}), try ${tries + 1} of ${MOST_TRIES}.`);
     if (pause > 0) await host.sleep(pause);
     if (retry === 'stale') token = await identity();
    }
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
  function makeClient(order, sdk, host) {
   const agent = host.http.agent(order.stsUrl);
   return new sdk.STSClient({
    region: order.region,
    endpoint: order.stsUrl,
    maxAttempts: 1,
    retryMode: 'standard',
    defaultsMode: 'standard',
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    useGlobalEndpoint: false,
    authSchemePreference: [],
    sigv4aSigningRegionSet: [ order.region ],
    userAgentAppId: 'keyless-agent',
    requestHandler: {
     connectionTimeout: CONNECT_MS,
     ...order.stsUrl.startsWith('https:') ? {
      httpsAgent: agent
     } : {
      httpAgent: agent
     }
    },
    credentials: chainCredentials(order.chain)
   });
  }
  function chainCredentials(chain) {
   return async () => {
    if (!chain) throw new Error('this request is not signed');
    return {
     accessKeyId: chain.accessKeyId.reveal(),
     secretAccessKey: chain.secretAccessKey.reveal(),
     ...chain.sessionToken ? {
      sessionToken: chain.sessionToken.reveal()
     } : {}
    };
   };
  }
  async function send(order, sdk, client, token, host, deadline) {
   const limit = AbortSignal.timeout(Math.max(1, Math.min(ONE_TRY_MS, deadline - host.now())));
   const abortSignal = AbortSignal.any([ host.cancelled, limit ]);
   const common = {
    RoleArn: order.role.arn,
    RoleSessionName: order.sessionName,
    DurationSeconds: order.durationSeconds,
    ...order.policy === undefined ? {} : {
     Policy: order.policy
    },
    ...order.managedPolicies.length > 0 ? {
     PolicyArns: order.managedPolicies.map(arn => ({
      arn
     }))
    } : {}
   };
   try {
    if (!token) return await client.send(new sdk.AssumeRoleCommand(common), {
     abortSignal
    });
    const input = {
     ...common,
     WebIdentityToken: token.token.reveal()
    };
    return await client.send(new sdk.AssumeRoleWithWebIdentityCommand(input), {
     abortSignal
    });
   } catch (thrown) {
    if (limit.aborted) throw limit.reason;
    throw thrown;
   }
  }
  function factsOf(order, token) {
   return {
    role: order.role,
    region: order.region,
    endpoint: new URL(order.stsUrl).host,
    audience: order.audience,
    durationSeconds: order.durationSeconds,
    claims: token?.claims
   };
  }
  async function toCredential(answer, order, facts, host) {
   const keys = hiddenKeys(answer, facts, host);
   const arn = answer.AssumedRoleUser?.Arn ?? '';
   const assumed = (0, _arn_js__WEBPACK_IMPORTED_MODULE_2__.B8)(arn);
   if (!assumed) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Qm)('no assumed role', facts);
   const expected = order.allowedAccounts.length > 0 ? order.allowedAccounts : [ order.role.account ];
   if (!expected.includes(assumed.account) || assumed.account !== order.role.account) {
    throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.A5)(assumed.account, expected, facts);
   }
   if (assumed.role !== order.role.name) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Qm)('another role', facts);
   const expiresAt = answer.Credentials?.Expiration?.getTime() ?? Number.NaN;
   if (!(expiresAt > host.now())) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Qm)('no expiry ahead', facts);
   return {
    cloud: 'aws',
    kind: order.bearer ? 'bearer' : 'session-keys',
    expiresAt,
    account: assumed.account,
    principal: arn,
    parts: {
     ...keys,
     ...order.bearer ? await withBearer(keys, order.region, expiresAt, host) : {}
    },
    confirmed: [ ...order.policy === undefined ? [] : [ 'aws-session-policy' ], ...order.allowedAccounts.length > 0 ? [ 'aws-account-pin' ] : [] ]
   };
  }
  function hiddenKeys({Credentials}, facts, host) {
   const {AccessKeyId, SecretAccessKey, SessionToken} = Credentials ?? {};
   if (!AccessKeyId || !SecretAccessKey || !SessionToken) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Qm)('no credentials', facts);
   const parts = {
    AccessKeyId: new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__.z('AWS access key id', AccessKeyId),
    SecretAccessKey: new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__.z('AWS secret access key', SecretAccessKey),
    SessionToken: new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__.z('AWS session token', SessionToken)
   };
   for (const part of Object.values(parts)) host.hide(part);
   return parts;
  }
  async function withBearer(keys, region, expiresAt, host) {
   const {key, inner} = await (0, _bearer_js__WEBPACK_IMPORTED_MODULE_3__.u)((0, _bearer_js__WEBPACK_IMPORTED_MODULE_3__.d)(keys), region, host.now(), expiresAt);
   for (const secret of [ key, ...inner ]) host.hide(secret);
   return {
    BearerToken: key
   };
  }
 }
};
