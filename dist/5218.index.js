export const id = 5218;

export const ids = [ 5218 ];

export const modules = {
 77543: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hc: () => readBearerKey,
   gP: () => verifyBearerKey,
   l_: () => verifySignedRequest,
   zT: () => signRequest
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98387);
  const ALGORITHM = 'AWS4-HMAC-SHA256';
  const CLOCK_TOLERANCE_MS = 5 * 6e4;
  const LONGEST_PRESIGN_SECONDS = 43200;
  const MESSAGES = {
   missing: 'Missing Authentication Token',
   unknown: 'The security token included in the request is invalid.',
   expired: 'The security token included in the request is expired',
   signature: 'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.'
  };
  const refuse = (problem, message) => ({
   problem,
   message
  });
  const sha256 = data => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
  const hmac = (key, data) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(data).digest();
  function encode(text) {
   return encodeURIComponent(text).replace(/[!'()*]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  }
  function canonicalPath(wirePath) {
   return wirePath.split('/').map(encode).join('/') || '/';
  }
  function canonicalQuery(query) {
   if (query === '') return '';
   return query.split('&').map(pair => {
    const [name = '', ...rest] = pair.split('=');
    return [ encode(decode(name)), encode(decode(rest.join('='))) ];
   }).sort(([a, x], [b, y]) => compare(a, b) || compare(x, y)).map(([name, value]) => `${name}=${value}`).join('&');
  }
  function decode(text) {
   try {
    return decodeURIComponent(text);
   } catch {
    return text;
   }
  }
  const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  function canonicalRequest(parts) {
   const lines = parts.signedHeaders.map(name => {
    const values = parts.headers.filter(([key]) => key === name).map(([, value]) => value.trim().replace(/ +/g, ' '));
    return `${name}:${values.join(',')}\n`;
   });
   return [ parts.method, canonicalPath(parts.path), canonicalQuery(parts.query), lines.join(''), parts.signedHeaders.join(';'), parts.payloadHash ].join('\n');
  }
  function signatureOf(canonical, scope, timestamp, secret) {
   const place = `${scope.date}/${scope.region}/${scope.service}/aws4_request`;
   const key = [ scope.date, scope.region, scope.service, 'aws4_request' ].reduce(hmac, `AWS4${secret}`);
   return hmac(key, [ ALGORITHM, timestamp, place, sha256(canonical) ].join('\n')).toString('hex');
  }
  function readScope(credential) {
   const parts = credential?.split('/') ?? [];
   const [accessKeyId = '', date = '', region = '', service = '', end] = parts;
   return parts.length === 5 && end === 'aws4_request' ? {
    accessKeyId,
    date,
    region,
    service
   } : undefined;
  }
  function readTimestamp(text) {
   const found = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '');
   if (!found) return undefined;
   const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1).map(Number);
   return Date.UTC(year, month - 1, day, hour, minute, second);
  }
  function verifySignedRequest(request, expected) {
   const authorization = (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.wx)(request, 'authorization');
   if (authorization === undefined) return refuse('missing', MESSAGES.missing);
   if (!authorization.startsWith(`${ALGORITHM} `)) return refuse('incomplete', incomplete('Algorithm'));
   const fields = new Map(authorization.slice(ALGORITHM.length).split(',').map(field => field.trim().split(/=(.*)/s, 2)));
   const absent = [ 'Credential', 'SignedHeaders', 'Signature' ].find(name => !fields.get(name));
   if (absent) return refuse('incomplete', incomplete(absent));
   const scope = readScope(fields.get('Credential'));
   const timestamp = (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.wx)(request, 'x-amz-date');
   const signedHeaders = (fields.get('SignedHeaders') ?? '').split(';');
   if (!scope) return refuse('incomplete', 'Credential must have exactly 5 slash-delimited elements.');
   if (readTimestamp(timestamp) === undefined || timestamp === undefined) {
    return refuse('incomplete', "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
   }
   const unsigned = unsignedHeader(request, signedHeaders);
   if (unsigned) return refuse('signature', `'${unsigned}' must be a 'SignedHeader' in the AWS Authorization.`);
   const payloadHash = sha256(request.body);
   return judge(expected, {
    scope,
    timestamp,
    sessionToken: (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_1__.wx)(request, 'x-amz-security-token'),
    signature: fields.get('Signature') ?? '',
    lifeMs: CLOCK_TOLERANCE_MS,
    canonical: {
     method: request.method,
     path: request.path,
     query: request.target.split('?')[1] ?? '',
     headers: request.headers,
     signedHeaders,
     payloadHash
    }
   });
  }
  const incomplete = what => `Authorization header requires '${what}' parameter.`;
  function unsignedHeader(request, signed) {
   if (!signed.includes('host')) return 'Host';
   const names = request.headers.map(([name]) => name);
   return names.find(name => name.startsWith('x-amz-') && !signed.includes(name));
  }
  function judge(expected, claim) {
   const session = expected.sessions.find(claim.scope.accessKeyId);
   if (!session || session.sessionToken !== claim.sessionToken) return refuse('unknown-key', MESSAGES.unknown);
   if (expected.now >= session.expiresAt) return refuse('expired', MESSAGES.expired);
   const placed = judgeScope(expected, claim) ?? judgeDate(expected, claim);
   if (placed) return placed;
   const own = signatureOf(canonicalRequest(claim.canonical), claim.scope, claim.timestamp, session.secretAccessKey);
   const given = Buffer.from(claim.signature);
   const same = given.length === own.length && (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(given, Buffer.from(own));
   return same ? {
    session
   } : refuse('signature', MESSAGES.signature);
  }
  function judgeScope(expected, {scope, timestamp}) {
   if (scope.region !== expected.region) {
    return refuse('scope', `Credential should be scoped to a valid region, not '${scope.region}'.`);
   }
   if (scope.service !== expected.service) {
    return refuse('scope', `Credential should be scoped to correct service: '${expected.service}'.`);
   }
   if (scope.date !== timestamp.slice(0, 8)) {
    return refuse('scope', `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date.`);
   }
   return undefined;
  }
  function judgeDate(expected, claim) {
   const signedAt = readTimestamp(claim.timestamp) ?? 0;
   if (expected.now > signedAt + claim.lifeMs) {
    return refuse('date', `Signature expired: ${claim.timestamp} is now earlier than ${isoBasic(expected.now)}`);
   }
   if (expected.now < signedAt - CLOCK_TOLERANCE_MS) {
    return refuse('date', `Signature not yet current: ${claim.timestamp} is still later than ${isoBasic(expected.now)}`);
   }
   return undefined;
  }
  const isoBasic = ms => new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const BEARER_PREFIX = 'bedrock-api-key-';
  const BEARER_HOST = 'bedrock.amazonaws.com';
  function readBearerKey(bearer) {
   if (!bearer.startsWith(BEARER_PREFIX)) return undefined;
   const text = Buffer.from(bearer.slice(BEARER_PREFIX.length), 'base64').toString('utf8');
   return text.startsWith(`${BEARER_HOST}/?`) ? text : undefined;
  }
  function verifyBearerKey(bearer, expected) {
   const malformed = refuse('unknown-key', 'Invalid API Key format: Must start with pre-defined prefix');
   const text = readBearerKey(bearer);
   if (text === undefined) return malformed;
   const pairs = text.slice(`${BEARER_HOST}/?`.length).split('&');
   const query = new URLSearchParams(pairs.join('&'));
   const scope = readScope(query.get('X-Amz-Credential') ?? undefined);
   const timestamp = query.get('X-Amz-Date') ?? undefined;
   const seconds = Number(query.get('X-Amz-Expires'));
   const sound = query.get('Action') === 'CallWithBearerToken' && query.get('X-Amz-Algorithm') === ALGORITHM && query.get('X-Amz-SignedHeaders') === 'host' && query.get('Version') === '1' && seconds > 0 && seconds <= LONGEST_PRESIGN_SECONDS;
   if (!sound || !scope || timestamp === undefined || readTimestamp(timestamp) === undefined) return malformed;
   const verification = judge(expected, {
    scope,
    timestamp,
    sessionToken: query.get('X-Amz-Security-Token') ?? undefined,
    signature: query.get('X-Amz-Signature') ?? '',
    lifeMs: seconds * 1e3,
    canonical: {
     method: 'POST',
     path: '/',
     query: pairs.filter(pair => !/^(X-Amz-Signature|Version)=/.test(pair)).join('&'),
     headers: [ [ 'host', BEARER_HOST ] ],
     signedHeaders: [ 'host' ],
     payloadHash: sha256('')
    }
   });
   if (verification.problem === 'date') return refuse('expired', 'Bearer Token has expired');
   return verification;
  }
  function signRequest(request, keys, place) {
   const timestamp = isoBasic(place.now);
   const headers = {
    'content-type': 'application/json',
    host: request.url.host,
    'x-amz-date': timestamp,
    ...keys.sessionToken !== undefined && {
     'x-amz-security-token': keys.sessionToken
    }
   };
   const signedHeaders = Object.keys(headers).sort();
   const scope = {
    accessKeyId: keys.accessKeyId,
    date: timestamp.slice(0, 8),
    ...place
   };
   const canonical = canonicalRequest({
    method: request.method,
    path: request.url.pathname,
    query: request.url.search.slice(1),
    headers: Object.entries(headers),
    signedHeaders,
    payloadHash: sha256(request.body)
   });
   const signature = signatureOf(canonical, scope, timestamp, keys.secretAccessKey);
   const credential = `${scope.accessKeyId}/${scope.date}/${scope.region}/${scope.service}/aws4_request`;
   const authorization = `${ALGORITHM} Credential=${credential}, SignedHeaders=${signedHeaders.join(';')}, Signature=${signature}`;
   return {
    ...headers,
    authorization
   };
  }
 },
 70124: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $$: () => deniedMessage,
   J4: () => decideTrust,
   LD: () => decide,
   MO: () => PolicySyntaxError,
   sU: () => parseSessionPolicy,
   x5: () => refusal
  });
  class PolicySyntaxError extends Error {
   name='PolicySyntaxError';
  }
  const list = value => value === undefined ? [] : typeof value === 'string' ? [ value ] : value;
  const statements = document => Array.isArray(document.Statement) ? document.Statement : [ document.Statement ];
  const DOCUMENT_KEYS = new Set([ 'Version', 'Id', 'Statement' ]);
  const STATEMENT_KEYS = new Set([ 'Sid', 'Effect', 'Principal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition' ]);
  function parseSessionPolicy(text) {
   const document = parseJson(text);
   refuseUnknown(document, DOCUMENT_KEYS);
   const version = document.Version;
   if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') fail('Syntax errors in policy.');
   const all = Array.isArray(document.Statement) ? document.Statement : [ document.Statement ];
   if (document.Statement === undefined || all.length === 0) fail('Syntax errors in policy.');
   for (const statement of all) checkStatement(statement);
   return document;
  }
  function parseJson(text) {
   let value;
   try {
    value = JSON.parse(text);
   } catch {
    fail('This policy contains invalid Json');
   }
   return isObject(value) ? value : fail('Syntax errors in policy.');
  }
  function checkStatement(value) {
   const statement = isObject(value) ? value : fail('Syntax errors in policy.');
   if ('Principal' in statement || 'NotPrincipal' in statement) fail('Policy document should not specify a principal.');
   refuseUnknown(statement, STATEMENT_KEYS);
   if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') fail('Syntax errors in policy.');
   if (statement.Sid !== undefined && !/^[A-Za-z0-9]*$/.test(String(statement.Sid))) {
    fail('Statement IDs (SID) in a single policy must be alpha numeric.');
   }
   const actions = exactlyOne(statement, 'Action', 'NotAction', 'Policy statement must contain actions.');
   for (const action of actions) checkAction(action);
   const resources = exactlyOne(statement, 'Resource', 'NotResource', 'Policy statement must contain resources.');
   for (const resource of resources) checkResource(resource);
   if (statement.Condition !== undefined) checkCondition(statement.Condition);
  }
  function exactlyOne(statement, one, other, missing) {
   if (one in statement && other in statement) fail('Syntax errors in policy.');
   const value = statement[one] ?? statement[other];
   if (value === undefined) fail(missing);
   return strings(value);
  }
  function strings(value) {
   const all = Array.isArray(value) ? value : [ value ];
   if (all.length === 0 || !all.every(item => typeof item === 'string')) fail('Syntax errors in policy.');
   return all;
  }
  function checkAction(action) {
   if (action === '*') return;
   if (!action.includes(':')) fail('Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.');
   if (!/^[A-Za-z0-9-]+:[A-Za-z0-9*?]+$/.test(action)) fail(`The policy failed legacy parsing: ${action}`);
  }
  function checkResource(resource) {
   if (resource === '*') return;
   const parts = resource.split(':');
   if (parts[0] !== 'arn' || parts.length < 6) fail(`Resource ${resource} must be in ARN format or "*".`);
   if (!/^(aws|aws-cn|aws-us-gov|\*)$/.test(parts[1] ?? '')) {
    fail(`Partition "${parts[1]}" is not valid for resource "${resource}".`);
   }
  }
  function checkCondition(value) {
   const block = isObject(value) ? value : fail('Syntax errors in policy.');
   for (const [operator, tests] of Object.entries(block)) {
    if (!readOperator(operator)) fail(`Invalid Condition type : ${operator}.`);
    if (!isObject(tests)) fail('Syntax errors in policy.');
    for (const [key, wanted] of Object.entries(tests)) {
     if (!key.includes(':')) fail('Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.');
     const all = Array.isArray(wanted) ? wanted : [ wanted ];
     if (!all.every(item => [ 'string', 'boolean', 'number' ].includes(typeof item))) fail('Syntax errors in policy.');
    }
   }
  }
  function refuseUnknown(value, known) {
   if (Object.keys(value).some(key => !known.has(key))) fail('Syntax errors in policy.');
  }
  function isObject(value) {
   return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
  function fail(message) {
   throw new PolicySyntaxError(message);
  }
  function glob(pattern, value, ignoreCase = false) {
   const source = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.');
   return new RegExp(`^${source}$`, ignoreCase ? 'is' : 's').test(value);
  }
  const ARN_PARTS = 6;
  function arnParts(arn) {
   const parts = arn.split(':');
   return [ ...parts.slice(0, ARN_PARTS - 1), parts.slice(ARN_PARTS - 1).join(':') ];
  }
  function arnMatches(pattern, arn) {
   if (pattern === '*') return true;
   if (pattern.split(':').length < ARN_PARTS || arn.split(':').length < ARN_PARTS) return pattern === arn;
   const actual = arnParts(arn);
   return arnParts(pattern).every((part, index) => glob(part, actual[index] ?? ''));
  }
  const number = compare => (wanted, actual) => compare(Number(actual), Number(wanted));
  const date = compare => (wanted, actual) => compare(Date.parse(actual), Date.parse(wanted));
  const TESTS = {
   StringEquals: (wanted, actual) => wanted === actual,
   StringEqualsIgnoreCase: (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase(),
   StringLike: (wanted, actual) => glob(wanted, actual),
   ArnEquals: arnMatches,
   ArnLike: arnMatches,
   Bool: (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase(),
   NumericEquals: number((a, b) => a === b),
   NumericLessThan: number((a, b) => a < b),
   NumericLessThanEquals: number((a, b) => a <= b),
   NumericGreaterThan: number((a, b) => a > b),
   NumericGreaterThanEquals: number((a, b) => a >= b),
   DateEquals: date((a, b) => a === b),
   DateLessThan: date((a, b) => a < b),
   DateLessThanEquals: date((a, b) => a <= b),
   DateGreaterThan: date((a, b) => a > b),
   DateGreaterThanEquals: date((a, b) => a >= b)
  };
  const NEGATIONS = {
   StringNotEquals: 'StringEquals',
   StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
   StringNotLike: 'StringLike',
   ArnNotEquals: 'ArnEquals',
   ArnNotLike: 'ArnLike',
   NumericNotEquals: 'NumericEquals',
   DateNotEquals: 'DateEquals'
  };
  function readOperator(text) {
   const found = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/.exec(text);
   const base = found?.[2];
   if (base === undefined) return undefined;
   const known = base === 'Null' ? found?.[3] === undefined : base in TESTS || base in NEGATIONS;
   return known ? {
    base,
    ifExists: found?.[3] !== undefined,
    set: found?.[1]
   } : undefined;
  }
  function conditionHolds(block, context) {
   const byName = new Map(Object.entries(context).map(([key, value]) => [ key.toLowerCase(), list(value) ]));
   return Object.entries(block ?? {}).every(([name, tests]) => {
    const operator = readOperator(name);
    if (!operator) throw new PolicySyntaxError(`Invalid Condition type : ${name}.`);
    return Object.entries(tests).every(([key, wanted]) => testHolds(operator, list(wanted).map(String), byName.get(key.toLowerCase())));
   });
  }
  function testHolds(operator, wanted, actual) {
   if (operator.base === 'Null') return wanted.includes(String(actual === undefined));
   const positive = NEGATIONS[operator.base] ?? operator.base;
   const negated = positive !== operator.base;
   if (actual === undefined) return operator.ifExists || negated || operator.set === 'ForAllValues';
   const test = TESTS[positive];
   if (!test) return false;
   const one = value => wanted.some(item => test(item, value)) !== negated;
   if (operator.set === 'ForAllValues') return actual.every(one);
   if (operator.set === 'ForAnyValue') return actual.some(one);
   return negated ? actual.every(one) : actual.some(one);
  }
  function covers(statement, request) {
   const named = patterns => list(patterns).some(pattern => glob(pattern, request.action, true));
   const placed = patterns => list(patterns).some(pattern => arnMatches(pattern, request.resource));
   const action = statement.Action !== undefined ? named(statement.Action) : !named(statement.NotAction);
   const resource = statement.Resource !== undefined ? placed(statement.Resource) : !placed(statement.NotResource);
   return action && resource && conditionHolds(statement.Condition, request.context ?? {});
  }
  function decide(documents, request) {
   const hits = documents.flatMap(statements).filter(statement => covers(statement, request));
   if (hits.some(statement => statement.Effect === 'Deny')) return 'deny';
   return hits.length > 0 ? 'allow' : 'none';
  }
  function refusal(grants, request) {
   const identity = decide(grants.identity, request);
   const boundary = grants.boundary === undefined ? 'allow' : decide([ grants.boundary ], request);
   const session = grants.session === undefined ? 'allow' : decide(grants.session, request);
   if (grants.organisation !== undefined && decide([ grants.organisation ], request) !== 'allow') {
    return 'with an explicit deny in a service control policy';
   }
   if (boundary === 'deny') return 'with an explicit deny in a permissions boundary';
   if (identity === 'deny') return 'with an explicit deny in an identity-based policy';
   if (session === 'deny') return 'with an explicit deny in a session policy';
   if (identity === 'none') return `because no identity-based policy allows the ${request.action} action`;
   if (boundary === 'none') return `because no permissions boundary allows the ${request.action} action`;
   if (session === 'none') return `because no session policy allows the ${request.action} action`;
   return undefined;
  }
  function deniedMessage(principal, request, reason) {
   return `User: ${principal} is not authorized to perform: ${request.action} on resource: ${request.resource} ${reason}`;
  }
  function decideTrust(document, request) {
   const hits = statements(document).filter(statement => list(statement.Action).some(pattern => glob(pattern, request.action, true)) && principalMatches(statement.Principal, request.principal) && conditionHolds(statement.Condition, request.context));
   if (hits.some(statement => statement.Effect === 'Deny')) return 'deny';
   return hits.length > 0 ? 'allow' : 'none';
  }
  function principalMatches(wanted, actual) {
   if (wanted === '*') return true;
   return list(wanted?.[actual.type]).some(name => name === '*' || actual.names.includes(name));
  }
 },
 15218: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U3: () => scriptedAgent,
   startWorld: () => startWorld,
   writeSampleRepository: () => writeSampleRepository
  });
  // CONCATENATED MODULE: ./lib/emulators/chaos.js
  const PAGE = '<!doctype html><html><head><title>502</title></head><body><h1>Bad gateway</h1></body></html>';
  const json = {
   'content-type': 'application/json'
  };
  const CHAOS = {
   timeout: {
    kind: 'hang'
   },
   reset: {
    kind: 'reset'
   },
   'too many requests': {
    kind: 'http',
    status: 429,
    headers: {
     ...json,
     'retry-after': '1'
    },
    body: '{"error":"too many requests"}'
   },
   'internal error': {
    kind: 'http',
    status: 500,
    headers: json,
    body: '{"error":"internal"}'
   },
   'bad gateway': {
    kind: 'http',
    status: 502,
    headers: {
     'content-type': 'text/html'
    },
    body: PAGE
   },
   unavailable: {
    kind: 'http',
    status: 503,
    headers: json,
    body: '{"error":"unavailable"}'
   },
   'gateway timeout': {
    kind: 'http',
    status: 504
   },
   'truncated body': {
    kind: 'truncated'
   },
   'wrong content type': {
    kind: 'content-type',
    value: 'text/plain'
   },
   'html with status 200': {
    kind: 'http',
    status: 200,
    headers: {
     'content-type': 'text/html'
    },
    body: PAGE
   },
   'no answer at all': {
    kind: 'http',
    status: 200,
    headers: json,
    body: ''
   },
   garbage: {
    kind: 'garbage'
   }
  };
  const SKEWS = {
   ahead: {
    kind: 'skew',
    seconds: 300
   },
   behind: {
    kind: 'skew',
    seconds: -300
   }
  };
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_util_ = __webpack_require__(57975);
  var json_web_token = __webpack_require__(78747);
  var loopback_server = __webpack_require__(98387);
  var emulators_service = __webpack_require__(37063);
  // CONCATENATED MODULE: ./lib/emulators/github-oidc.js
  const DEFAULT_JOB = {
   repository: 'octo-org/payments',
   repositoryId: '698012345',
   ownerId: '1342004',
   visibility: 'private',
   ref: 'refs/heads/main',
   refProtected: true,
   sha: '9f2c61d0b7e84c0ba1d5f6b8a3e2c4d5e6f70812',
   event: 'push',
   actor: 'mona',
   actorId: '583231',
   runId: '19512345678',
   runNumber: '42',
   runAttempt: '1',
   workflow: 'review',
   workflowFile: '.github/workflows/review.yml',
   headRef: '',
   baseRef: '',
   runner: 'github-hosted',
   server: 'https://github.com'
  };
  const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
  const LIFE_SECONDS = 300;
  async function startGithubOidc(options = {}) {
   const job = {
    ...DEFAULT_JOB,
    ...options.job
   };
   let key = await makeKey();
   let listed = [ key.jwk ];
   const requestToken = `eyJhbGciOiJSUzI1NiJ9.${(0, external_node_crypto_.randomBytes)(120).toString('base64url')}.${(0, 
   external_node_crypto_.randomBytes)(64).toString('base64url')}`;
   const minted = [];
   const clock = options.clock ?? Date.now;
   let issuer = options.issuer ?? GITHUB_ISSUER;
   const mint = (audience = ownerUrl(job), change = {}) => {
    const iat = Math.floor(clock() / 1e3) + (options.skewSeconds ?? 0);
    const claims = {
     ...claimsOf(job, issuer, audience, iat),
     ...change
    };
    const token = (0, json_web_token.No)(claims, key.privateKey, key.jwk.kid);
    minted.push(token);
    return token;
   };
   const asksForToken = ({path, method}) => path === '/token' && method === 'GET';
   const mayAsk = request => (0, loopback_server.wx)(request, 'authorization') === `Bearer ${requestToken}`;
   const service = await (0, emulators_service.iL)({
    ...options,
    service: 'github-oidc',
    fits: (_fault, request) => asksForToken(request) && mayAsk(request),
    handle: (request, _now, fault) => {
     if (request.path === '/.well-known/jwks') return github_oidc_json(200, {
      keys: listed
     });
     if (request.path === '/.well-known/openid-configuration') return github_oidc_json(200, discovery(issuer, service.url));
     if (!asksForToken(request)) return github_oidc_json(404, {
      message: 'Not Found'
     });
     if (!mayAsk(request)) return {
      ...github_oidc_json(401, {
       message: 'Unauthorized'
      }),
      error: 'Unauthorized'
     };
     const audience = request.query.get('audience') ?? undefined;
     return {
      ...failureOf(fault) ?? answer(tokenFor(fault, audience, mint, clock)),
      principal: subjectOf(job),
      action: 'idtoken'
     };
    }
   });
   if (issuer === 'loopback') issuer = service.url;
   return {
    ...service,
    issuer,
    jwksUrl: `${service.url}/.well-known/jwks`,
    requestUrl: `${service.url}/token?api-version=2.0`,
    requestToken,
    job,
    jwks: () => ({
     keys: [ ...listed ]
    }),
    rotate: async (how = {}) => {
     key = await makeKey();
     listed = [ ...how.old === false ? [] : listed, ...how.listed === false ? [] : [ key.jwk ] ];
    },
    mint,
    minted: () => minted
   };
  }
  function failureOf(fault) {
   if (fault?.kind === 'state') {
    const message = `Can't issue ID_TOKEN for job in '${fault.state}' state`;
    return {
     ...github_oidc_json(403, {
      message
     }),
     error: fault.state
    };
   }
   if (fault?.kind === 'status') {
    return {
     status: fault.status,
     headers: {
      'content-type': 'text/plain'
     },
     body: fault.body ?? '',
     error: 'status'
    };
   }
   return fault?.kind === 'empty' ? {
    ...github_oidc_json(200, {
     count: 0,
     value: ''
    }),
    error: 'empty'
   } : undefined;
  }
  function tokenFor(fault, audience, mint, clock) {
   if (fault?.kind === 'expired') {
    const exp = Math.floor(clock() / 1e3) - 60;
    return mint(audience, {
     exp,
     iat: exp - LIFE_SECONDS,
     nbf: exp - LIFE_SECONDS - 600
    });
   }
   if (fault?.kind === 'skew') {
    const iat = Math.floor(clock() / 1e3) + fault.seconds;
    return mint(audience, {
     iat,
     nbf: iat - 600,
     exp: iat + LIFE_SECONDS
    });
   }
   const token = mint(audience);
   if (fault?.kind !== 'forged') return token;
   const [head, payload, signature = ''] = token.split('.');
   const turned = Buffer.from(signature, 'base64url').map(byte => byte ^ 85);
   return `${head}.${payload}.${Buffer.from(turned).toString('base64url')}`;
  }
  function answer(value) {
   return github_oidc_json(200, {
    count: value.length,
    value
   });
  }
  function github_oidc_json(status, body) {
   return (0, loopback_server.DB)(status, body, {
    'content-type': 'application/json; charset=utf-8'
   });
  }
  async function makeKey() {
   const {privateKey, publicKey} = await (0, external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('rsa', {
    modulusLength: 2048
   });
   return {
    privateKey,
    jwk: describeKey(publicKey)
   };
  }
  function describeKey(key) {
   const jwk = key.export({
    format: 'jwk'
   });
   const kid = (0, external_node_crypto_.createHash)('sha1').update(String(jwk.n)).digest('hex').toUpperCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
   return {
    ...jwk,
    kid,
    use: 'sig',
    alg: 'RS256'
   };
  }
  function discovery(issuer, url) {
   return {
    issuer,
    jwks_uri: `${url}/.well-known/jwks`,
    subject_types_supported: [ 'public', 'pairwise' ],
    response_types_supported: [ 'id_token' ],
    id_token_signing_alg_values_supported: [ 'RS256' ],
    scopes_supported: [ 'openid' ]
   };
  }
  const owner = job => job.repository.split('/')[0] ?? '';
  const ownerUrl = job => `${job.server}/${owner(job)}`;
  function subjectOf(job) {
   if (job.subject !== undefined) return job.subject;
   const [name, repository] = job.repository.split('/');
   const repo = job.immutableSubject ? `${name}@${job.ownerId}/${repository}@${job.repositoryId}` : job.repository;
   const safe = value => value.replaceAll(':', '%3A');
   if (job.environment !== undefined) return `repo:${repo}:environment:${safe(job.environment)}`;
   if (job.event === 'pull_request') return `repo:${repo}:pull_request`;
   return `repo:${repo}:ref:${safe(job.ref)}`;
  }
  const workflowRefOf = job => `${job.repository}/${job.workflowFile}@${job.ref}`;
  function claimsOf(job, issuer, audience, iat) {
   return {
    jti: (0, external_node_crypto_.randomUUID)(),
    sub: subjectOf(job),
    aud: audience,
    ref: job.ref,
    sha: job.sha,
    repository: job.repository,
    repository_owner: owner(job),
    repository_owner_id: job.ownerId,
    run_id: job.runId,
    run_number: job.runNumber,
    run_attempt: job.runAttempt,
    repository_visibility: job.visibility,
    repository_id: job.repositoryId,
    actor_id: job.actorId,
    actor: job.actor,
    workflow: job.workflow,
    head_ref: job.headRef,
    base_ref: job.baseRef,
    event_name: job.event,
    ref_protected: String(job.refProtected),
    ref_type: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    workflow_ref: workflowRefOf(job),
    workflow_sha: job.sha,
    job_workflow_ref: workflowRefOf(job),
    job_workflow_sha: job.sha,
    runner_environment: job.runner,
    ...job.environment !== undefined && {
     environment: job.environment
    },
    iss: issuer,
    nbf: iat - 600,
    exp: iat + LIFE_SECONDS,
    iat
   };
  }
  var external_node_zlib_ = __webpack_require__(38522);
  // CONCATENATED MODULE: ./lib/emulators/patch-lines.js
  function patch_lines_shownLines(patch) {
   const shown = [];
   let hunk = -1;
   let before = 0;
   let after = 0;
   for (const line of patch.split('\n')) {
    const start = line.match(/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/);
    if (start) {
     hunk += 1;
     before = Number(start[1]);
     after = Number(start[2]);
     continue;
    }
    if (hunk < 0 || line === '') continue;
    switch (line.charAt(0)) {
    case '+':
     shown.push({
      hunk,
      kind: 'added',
      after: after++
     });
     break;

    case '-':
     shown.push({
      hunk,
      kind: 'removed',
      before: before++
     });
     break;

    case ' ':
     shown.push({
      hunk,
      kind: 'unchanged',
      before: before++,
      after: after++
     });
     break;
    }
   }
   return shown;
  }
  // CONCATENATED MODULE: ./lib/emulators/github-reviews.js
  const github_reviews_PAGE = 30;
  const ACTIONS_BOT = {
   id: 41898282,
   login: 'github-actions[bot]'
  };
  const LONGEST_BODY = 65536;
  const MOST_ANNOTATIONS = 50;
  class GithubRefusal extends Error {
   status;
   headers;
   errors;
   constructor(status, message, headers = {}, errors) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.errors = errors;
   }
  }
  class Pull {
   options;
   tokens=new Map;
   inline=[];
   summaries=[];
   reviews=[];
   checkRuns=[];
   sarifs=[];
   writes=[];
   created=[];
   timeline=[];
   head;
   files;
   commits;
   #ids=1e3;
   constructor(options) {
    this.options = options;
    this.head = options.pull.head;
    this.files = options.pull.files;
    this.commits = new Set([ this.head ]);
   }
   nextId() {
    this.#ids += 1;
    return this.#ids;
   }
  }
  async function startGithubReviews(options) {
   const pull = new Pull(options);
   const service = await startService({
    ...options,
    service: 'github',
    handle: (request, now, fault) => {
     try {
      return github_reviews_answer(pull, request, now, asRefusal(fault));
     } catch (error) {
      if (!(error instanceof GithubRefusal)) throw error;
      const body = {
       message: error.message,
       ...error.errors && {
        errors: error.errors
       },
       status: String(error.status)
      };
      return {
       ...jsonReply(error.status, body, error.headers),
       error: error.message
      };
     }
    }
   });
   const mint = (prefix, holder) => {
    const token = prefix + randomBytes(18).toString('hex');
    pull.tokens.set(token, holder);
    return token;
   };
   return {
    ...service,
    jobToken: permissions => mint('ghs_', {
     ...ACTIONS_BOT,
     permissions
    }),
    personToken: account => mint('ghp_', account),
    push: (head, files, forced = false) => {
     if (forced) pull.timeline.push({
      event: 'head_ref_force_pushed',
      created_at: new Date((options.clock ?? Date.now)()).toISOString()
     });
     pull.head = head;
     pull.files = files;
     pull.commits = new Set(forced ? [ head ] : [ ...pull.commits, head ]);
    },
    plant: (kind, user, body) => {
     const list = kind === 'inline' ? pull.inline : pull.summaries;
     list.unshift({
      id: pull.nextId(),
      user,
      body
     });
    },
    forgetSummaries: () => {
     pull.summaries.length = 0;
    },
    inline: pull.inline,
    summaries: pull.summaries,
    reviews: pull.reviews,
    checkRuns: pull.checkRuns,
    sarifs: pull.sarifs,
    writes: pull.writes,
    secrets: () => [ ...pull.tokens.keys() ]
   };
  }
  const REFUSALS = {
   'secondary-limit': () => new GithubRefusal(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', {
    'retry-after': '7'
   }),
   'too-many': () => new GithubRefusal(429, 'Too many requests', {
    'retry-after': '3'
   }),
   'server-error': () => new GithubRefusal(502, 'Server Error')
  };
  function github_reviews_answer(pull, request, now, refusal) {
   const {method, path} = request;
   const changes = method !== 'GET' && path !== '/graphql';
   if (changes) pull.writes.push(`${method} ${path}`);
   if (header(request, 'user-agent') === undefined) {
    throw new GithubRefusal(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header');
   }
   const holder = authenticate(pull, request);
   if (refusal?.code === 'lost-answer') {
    route(pull, request, holder);
    throw new GithubRefusal(502, 'Server Error');
   }
   if (refusal) throw (REFUSALS[refusal.code] ?? REFUSALS['server-error'])();
   if (method === 'POST' && changes) limitContent(pull, now);
   return {
    ...route(pull, request, holder),
    principal: holder.login
   };
  }
  function authenticate({tokens}, request) {
   const word = /^token\s+(\S+)$/i.exec(header(request, 'authorization') ?? '')?.[1];
   const holder = tokens.get(bearerOf(request) ?? word ?? '');
   if (!holder) throw new GithubRefusal(401, 'Bad credentials');
   return holder;
  }
  function limitContent({created, options}, now) {
   const recent = created.filter(at => now - at < 6e4);
   if (recent.length >= (options.contentPerMinute ?? 80)) throw REFUSALS['secondary-limit']();
   created.push(now);
  }
  function route(pull, request, holder) {
   const {method, path} = request;
   if (method === 'POST' && path === '/graphql') return viewer(request, holder);
   const base = `/repos/${pull.options.repository}`;
   if (!path.startsWith(`${base}/`)) throw new GithubRefusal(404, 'Not Found');
   const [, rest = ''] = path.split(base);
   const number = String(pull.options.pull.number);
   const place = rest.replace(`/pulls/${number}`, '/pulls/N').replace(`/issues/${number}/`, '/issues/N/');
   const [shape = '', id = ''] = shapeOf(place);
   const act = ROUTES[`${method} ${shape}`] ?? (method === 'GET' ? named(rest) : undefined);
   if (!act) throw new GithubRefusal(404, 'Not Found');
   return act(pull, request, holder, Number(id));
  }
  function shapeOf(path) {
   const found = /\/(\d+)(?=\/|$)/.exec(path);
   return found ? [ path.replace(found[0], '/ID'), found[1] ?? '' ] : [ path ];
  }
  const ROUTES = {
   'GET /pulls/N': (pull, _request, holder) => {
    need(holder, 'read', 'pull-requests');
    const {number, author} = pull.options.pull;
    return (0, loopback_server.DB)(200, {
     number,
     state: 'open',
     user: author,
     title: pull.options.pull.title ?? 'A change',
     body: pull.options.pull.body ?? null,
     labels: (pull.options.pull.labels ?? []).map(name => ({
      name
     })),
     head: {
      sha: pull.head,
      ref: 'topic',
      repo: repositoryOf(pull)
     },
     base: {
      ...baseOf(pull),
      repo: {
       full_name: pull.options.repository
      }
     },
     html_url: `https://github.com/${pull.options.repository}/pull/${number}`
    });
   },
   'GET /pulls/N/files': (pull, request, holder) => {
    need(holder, 'read', 'pull-requests');
    return (0, emulators_service.IO)(request, pull.files, github_reviews_PAGE);
   },
   'GET /pulls/N/commits': (pull, request, holder) => {
    need(holder, 'read', 'pull-requests');
    return (0, emulators_service.IO)(request, [ ...pull.commits ].map(sha => ({
     sha
    })), github_reviews_PAGE);
   },
   'GET /issues/N/timeline': (pull, request, holder) => {
    need(holder, 'read', 'pull-requests', 'issues');
    return (0, emulators_service.IO)(request, pull.timeline, github_reviews_PAGE);
   },
   'GET /pulls/N/comments': (pull, request, holder) => {
    need(holder, 'read', 'pull-requests');
    return (0, emulators_service.IO)(request, pull.inline, github_reviews_PAGE);
   },
   'GET /pulls/N/reviews': (pull, request, holder) => {
    need(holder, 'read', 'pull-requests');
    return (0, emulators_service.IO)(request, pull.reviews, github_reviews_PAGE);
   },
   'POST /pulls/N/reviews': (pull, request, holder) => {
    need(holder, 'write', 'pull-requests');
    return createReview(pull, bodyOf(request), holder);
   },
   'PUT /pulls/N/reviews/ID/dismissals': (pull, request, holder, id) => {
    need(holder, 'write', 'pull-requests');
    const review = pull.reviews.find(one => one.id === id);
    if (!review) throw new GithubRefusal(404, 'Not Found');
    if (typeof bodyOf(request).message !== 'string') throw new GithubRefusal(422, 'Validation Failed');
    if (![ 'CHANGES_REQUESTED', 'APPROVED' ].includes(review.state)) {
     throw new GithubRefusal(422, 'Can not dismiss a commented pull request review');
    }
    review.state = 'DISMISSED';
    return (0, loopback_server.DB)(200, review);
   },
   'GET /issues/N/comments': (pull, request, holder) => {
    need(holder, 'read', 'pull-requests', 'issues');
    return (0, emulators_service.IO)(request, pull.summaries, github_reviews_PAGE);
   },
   'POST /issues/N/comments': (pull, request, holder) => {
    need(holder, 'write', 'pull-requests', 'issues');
    const body = textBody(bodyOf(request).body);
    const comment = {
     id: pull.nextId(),
     user: accountOf(holder),
     body
    };
    pull.summaries.push(comment);
    const url = `https://github.com/${pull.options.repository}/pull/${pull.options.pull.number}#issuecomment-${comment.id}`;
    return (0, loopback_server.DB)(201, {
     ...comment,
     html_url: url
    });
   },
   'PATCH /issues/comments/ID': (pull, request, holder, id) => {
    need(holder, 'write', 'pull-requests', 'issues');
    const comment = pull.summaries.find(one => one.id === id);
    if (!comment) throw new GithubRefusal(404, 'Not Found');
    comment.body = textBody(bodyOf(request).body);
    return (0, loopback_server.DB)(200, comment);
   },
   'POST /check-runs': (pull, request, holder) => {
    need(holder, 'write', 'checks');
    return createCheckRun(pull, bodyOf(request));
   },
   'POST /code-scanning/sarifs': (pull, request, holder) => {
    need(holder, 'write', 'security-events');
    const {commit_sha, ref, sarif} = bodyOf(request);
    if (typeof commit_sha !== 'string' || typeof ref !== 'string' || !ref.startsWith('refs/') || typeof sarif !== 'string') {
     throw new GithubRefusal(422, 'Invalid request.');
    }
    pull.sarifs.push((0, external_node_zlib_.gunzipSync)(Buffer.from(sarif, 'base64')).toString('utf8'));
    return (0, loopback_server.DB)(202, {
     id: '47177e22-5596-11eb-80a1-c1e54ef945c6'
    });
   }
  };
  function baseOf({options}) {
   return options.pull.base ?? {
    sha: '0'.repeat(40),
    ref: 'main'
   };
  }
  function repositoryOf({options}) {
   const {from = options.repository} = options.pull;
   return from === null ? null : {
    full_name: from
   };
  }
  function named(rest) {
   const [, kind = '', name = ''] = /^\/(collaborators|compare|commits|contents)\/(.+)$/.exec(rest) ?? [];
   return NAMED[kind]?.(decodeURIComponent(name));
  }
  const NAMED = {
   collaborators: name => (pull, _request, holder) => {
    need(holder, 'read', 'metadata', 'contents');
    const login = name.replace(/\/permission$/, '');
    const permission = pull.options.roles?.[login];
    if (permission === undefined) throw new GithubRefusal(404, `${login} is not a user`);
    return (0, loopback_server.DB)(200, {
     permission,
     role_name: permission,
     user: {
      login
     }
    });
   },
   compare: name => (pull, request, holder) => {
    need(holder, 'read', 'contents');
    const [before = '', after = ''] = name.split('...');
    if (before !== baseOf(pull).sha || !pull.commits.has(after)) throw new GithubRefusal(404, 'Not Found');
    if (!(0, loopback_server.wx)(request, 'accept')?.includes('diff')) return (0, loopback_server.DB)(200, {
     files: pull.files
    });
    if (pull.files.length > 300) throw new GithubRefusal(406, 'Sorry, the diff exceeded the maximum number of files (300).');
    return {
     status: 200,
     headers: {
      'content-type': 'application/vnd.github.diff; charset=utf-8'
     },
     body: diffOf(pull.files)
    };
   },
   commits: name => (pull, _request, holder) => {
    need(holder, 'read', 'contents');
    if (!pull.commits.has(name)) throw new GithubRefusal(422, `No commit found for SHA: ${name}`);
    const date = pull.options.committedAt ?? '2026-11-02T09:00:00Z';
    return (0, loopback_server.DB)(200, {
     sha: name,
     commit: {
      committer: {
       name: 'Mona',
       date
      }
     }
    });
   },
   contents: name => (pull, _request, holder) => {
    need(holder, 'read', 'contents');
    const text = pull.options.contents?.[name];
    if (text === undefined) throw new GithubRefusal(404, 'Not Found');
    return {
     status: 200,
     headers: {
      'content-type': 'application/vnd.github.raw+json'
     },
     body: text
    };
   }
  };
  function diffOf(files) {
   return files.map(({filename, status, previous_filename = filename, patch = ''}) => {
    const [a, b] = [ status === 'added' ? '/dev/null' : `a/${previous_filename}`, status === 'removed' ? '/dev/null' : `b/${filename}` ];
    const kind = status === 'added' ? 'new file mode 100644\n' : status === 'removed' ? 'deleted file mode 100644\n' : '';
    return `diff --git a/${previous_filename} b/${filename}\n${kind}--- ${a}\n+++ ${b}\n${patch}\n`;
   }).join('');
  }
  function viewer(request, holder) {
   const {query} = bodyOf(request);
   if (typeof query !== 'string' || !/\bviewer\b/.test(query)) throw new GithubRefusal(400, 'A query attribute must be specified');
   return {
    ...jsonReply(200, {
     data: {
      viewer: {
       databaseId: holder.id,
       login: holder.login
      }
     }
    }),
    action: 'viewer'
   };
  }
  function need({permissions}, access, ...names) {
   if (!permissions) return;
   const has = names.some(name => permissions[name] === 'write' || access === 'read' && permissions[name] === 'read');
   if (has) return;
   throw new GithubRefusal(403, 'Resource not accessible by integration', {
    'x-accepted-github-permissions': names.map(name => `${name.replace('-', '_')}=${access}`).join('; ')
   });
  }
  function accountOf({id, login}) {
   return {
    id,
    login
   };
  }
  function bodyOf(request) {
   const body = (0, loopback_server.op)(request.body);
   if (!body) throw new GithubRefusal(400, 'Problems parsing JSON');
   return body;
  }
  function textBody(body) {
   if (typeof body !== 'string' || body.trim() === '') throw invalid('body', 'missing_field');
   if (body.length > LONGEST_BODY) throw new GithubRefusal(422, 'Validation Failed', {}, [ 'body is too long (maximum is 65536 characters)' ]);
   return body;
  }
  function invalid(field, code) {
   return new GithubRefusal(422, 'Validation Failed', {}, [ {
    resource: 'PullRequestReview',
    field,
    code
   } ]);
  }
  const STATES = {
   COMMENT: 'COMMENTED',
   REQUEST_CHANGES: 'CHANGES_REQUESTED',
   APPROVE: 'APPROVED'
  };
  function createReview(pull, body, holder) {
   const {event, comments = [], commit_id = pull.head} = body;
   const state = event === undefined ? 'PENDING' : STATES[String(event)];
   if (!state) throw invalid('event', 'invalid');
   if (state === 'APPROVED' && holder.permissions) {
    throw new GithubRefusal(422, 'Unprocessable Entity', {}, [ 'GitHub Actions is not permitted to approve pull requests.' ]);
   }
   if (holder.id === pull.options.pull.author.id && [ 'APPROVED', 'CHANGES_REQUESTED' ].includes(state)) {
    const verb = state === 'APPROVED' ? 'approve' : 'request changes on';
    throw new GithubRefusal(422, 'Unprocessable Entity', {}, [ `Review Can not ${verb} your own pull request` ]);
   }
   if (!pull.commits.has(String(commit_id))) {
    throw new GithubRefusal(422, 'Unprocessable Entity', {}, [ 'The commit_id is not part of the pull request' ]);
   }
   if (state !== 'PENDING') textBody(body.body);
   if (!Array.isArray(comments)) throw invalid('comments', 'invalid');
   const checked = comments.map(comment => checkedComment(pull, comment, holder));
   const id = pull.nextId();
   pull.inline.push(...checked);
   pull.reviews.push({
    id,
    user: accountOf(holder),
    state,
    body: String(body.body ?? ''),
    commit_id: String(commit_id)
   });
   const url = `https://github.com/${pull.options.repository}/pull/${pull.options.pull.number}#pullrequestreview-${id}`;
   return (0, loopback_server.DB)(200, {
    id,
    state,
    html_url: url
   });
  }
  const COMMENT_FIELDS = new Set([ 'path', 'position', 'body', 'line', 'side', 'start_line', 'start_side' ]);
  function checkedComment(pull, comment, holder) {
   const strange = Object.keys(comment).find(name => !COMMENT_FIELDS.has(name));
   if (strange !== undefined) throw new GithubRefusal(422, 'Invalid request.', {}, [ `"${strange}" is not a permitted key.` ]);
   const {path, line, side = 'RIGHT', start_line, start_side = side} = comment;
   const body = textBody(comment.body);
   const file = pull.files.find(({filename}) => filename === path);
   if (!file) throw unprocessable('Path could not be resolved');
   const lines = patch_lines_shownLines(file.patch ?? '');
   const at = (number, on) => lines.find(one => (on === 'LEFT' ? one.before : one.after) === number);
   const end = typeof line === 'number' ? at(line, side) : undefined;
   if (!end) throw unprocessable('Line could not be resolved');
   if (start_line !== undefined) {
    const start = at(start_line, start_side);
    if (!start || Number(start_line) >= Number(line)) throw unprocessable('Start line must precede the end line.');
    if (start.hunk !== end.hunk) throw unprocessable('Start line must be part of the same hunk as the line.');
   }
   return {
    id: pull.nextId(),
    user: accountOf(holder),
    body,
    path: file.filename,
    line: Number(line),
    ...start_line === undefined ? {} : {
     start_line: Number(start_line)
    }
   };
  }
  function unprocessable(why) {
   return new GithubRefusal(422, 'Unprocessable Entity', {}, [ why ]);
  }
  function createCheckRun(pull, body) {
   const {name, head_sha, status, conclusion} = body;
   const output = body.output;
   if (typeof name !== 'string' || typeof head_sha !== 'string') throw invalid('name', 'missing_field');
   if (status === 'completed' && typeof conclusion !== 'string') throw invalid('conclusion', 'missing_field');
   const annotations = output?.annotations ?? [];
   if (annotations.length > MOST_ANNOTATIONS) throw new GithubRefusal(422, 'Invalid request. No more than 50 items are allowed.');
   const complete = [ 'path', 'start_line', 'end_line', 'annotation_level', 'message' ];
   if (annotations.some(one => complete.some(field => one[field] === undefined))) throw invalid('annotations', 'missing_field');
   if (output && (typeof output.title !== 'string' || typeof output.summary !== 'string' || output.summary === '')) {
    throw invalid('output', 'missing_field');
   }
   pull.checkRuns.push(body);
   return (0, loopback_server.DB)(201, {
    id: pull.nextId(),
    name,
    conclusion
   });
  }
  // CONCATENATED MODULE: ./lib/emulators/gitlab-notes.js
  const gitlab_notes_PAGE = 20;
  const JOB = Symbol('job');
  class GitlabRefusal extends Error {
   status;
   body;
   headers;
   constructor(status, body, headers = {}) {
    super(String(status));
    this.status = status;
    this.body = body;
    this.headers = headers;
   }
  }
  class MergeRequest {
   options;
   tokens=new Map;
   notes=[];
   quickActions=[];
   writes=[];
   versions;
   #ids=300;
   constructor(options) {
    this.options = options;
    this.versions = [ options.version ];
   }
   add(note) {
    this.#ids += 1;
    const discussion = createHash('sha1').update(String(this.#ids)).digest('hex');
    const stored = {
     ...note,
     id: this.#ids,
     system: false,
     resolved: false,
     discussion
    };
    this.notes.push(stored);
    return stored;
   }
  }
  async function startGitlabNotes(options) {
   const request = new MergeRequest(options);
   const service = await startService({
    ...options,
    service: 'gitlab',
    handle: (wire, _now, fault) => {
     try {
      return gitlab_notes_answer(request, wire, asRefusal(fault));
     } catch (error) {
      if (!(error instanceof GitlabRefusal)) throw error;
      return {
       ...jsonReply(error.status, error.body, error.headers),
       error: String(error.status)
      };
     }
    }
   });
   return {
    ...service,
    api: `${service.url}/api/v4`,
    token: (id, scopes) => {
     const token = `glpat-${randomBytes(15).toString('base64url')}`;
     request.tokens.set(token, {
      id,
      scopes
     });
     return token;
    },
    push: (version, forget = false) => {
     request.versions = forget ? [ version ] : [ version, ...request.versions ];
    },
    plant: (author, body, type) => {
     request.add({
      author: {
       id: author
      },
      body,
      type: type ?? null
     });
    },
    notes: request.notes,
    quickActions: request.quickActions,
    writes: request.writes,
    secrets: () => [ ...request.tokens.keys() ]
   };
  }
  function gitlab_notes_answer(request, wire, refusal) {
   const {method, path} = wire;
   if (method !== 'GET') request.writes.push(`${method} ${path}`);
   const holder = gitlab_notes_authenticate(request, wire);
   if (refusal?.code === 'lost-answer') {
    gitlab_notes_route(request, wire, holder);
    throw new GitlabRefusal(502, 'Bad Gateway');
   }
   if (refusal?.code === 'too-many') throw new GitlabRefusal(429, {
    message: 'This endpoint has been requested too many times.'
   }, {
    'retry-after': '4'
   });
   if (refusal) throw new GitlabRefusal(500, {
    message: '500 Internal Server Error'
   });
   return gitlab_notes_route(request, wire, holder);
  }
  function gitlab_notes_authenticate({tokens, options}, wire) {
   const ofJob = header(wire, 'job-token');
   if (ofJob !== undefined && ofJob === options.jobToken) return {
    id: 20,
    scopes: [ JOB ]
   };
   const holder = tokens.get(header(wire, 'private-token') ?? '');
   if (!holder) throw new GitlabRefusal(401, {
    message: '401 Unauthorized'
   });
   const wanted = wire.method === 'GET' ? [ 'api', 'read_api' ] : [ 'api' ];
   if (!wanted.some(scope => holder.scopes.includes(scope))) {
    throw new GitlabRefusal(403, {
     error: 'insufficient_scope',
     error_description: 'The request requires higher privileges than provided by the access token.',
     scope: 'api'
    });
   }
   return holder;
  }
  function gitlab_notes_route(request, wire, holder) {
   const {method, path} = wire;
   if (holder.scopes.includes(JOB) && !isForJobs(request, wire)) throw new GitlabRefusal(404, {
    message: '404 Not found'
   });
   if (method === 'GET' && path === '/api/v4/user') return jsonReply(200, {
    id: holder.id,
    bot: true
   });
   const project = `/api/v4/projects/${encodeURIComponent(request.options.project)}`;
   const base = `${project}/merge_requests/${request.options.iid}`;
   if (method === 'GET' && path.startsWith(`${project}/repository/files/`)) return rawFile(request, wire, project);
   const rest = path.startsWith(base) ? path.slice(base.length) : '/unknown';
   if (method === 'GET' && rest === '') return jsonReply(200, describe(request));
   if (method === 'GET' && rest === '/versions') return paged(wire, request.versions.map((one, index) => describeVersion(one, versionId(request, index))), gitlab_notes_PAGE);
   if (method === 'GET' && rest === '/diffs') return paged(wire, request.versions[0].files.map(describeFile), gitlab_notes_PAGE);
   if (method === 'GET' && rest === '/notes') return paged(wire, request.notes.map(asNote), gitlab_notes_PAGE);
   const version = method === 'GET' ? /^\/versions\/(\d+)$/.exec(rest)?.[1] : undefined;
   const found = request.versions.find((_, index) => String(versionId(request, index)) === version);
   if (found) return jsonReply(200, {
    diffs: found.files.map(describeFile)
   });
   if (method === 'GET' && rest === '/discussions') return paged(wire, request.notes.map(asDiscussion), gitlab_notes_PAGE);
   if (method === 'POST' && rest === '/discussions') return discuss(request, gitlab_notes_bodyOf(wire), holder);
   if (method === 'POST' && rest === '/notes') {
    const body = gitlab_notes_textBody(request, gitlab_notes_bodyOf(wire));
    return jsonReply(201, request.add({
     author: {
      id: holder.id
     },
     body,
     type: null
    }));
   }
   const note = /^\/notes\/(\d+)$/.exec(rest)?.[1];
   if (method === 'PUT' && note !== undefined) return update(request, Number(note), gitlab_notes_bodyOf(wire), holder);
   const discussion = /^\/discussions\/([0-9a-f]{40})$/.exec(rest)?.[1];
   if (method === 'PUT' && discussion !== undefined) return resolve(request, discussion, gitlab_notes_bodyOf(wire));
   throw new GitlabRefusal(404, {
    message: '404 Not found'
   });
  }
  function describe({options, versions}) {
   const {base, start, head} = versions[0];
   return {
    iid: options.iid,
    title: options.title ?? 'A change',
    description: options.description ?? null,
    labels: options.labels ?? [],
    target_branch: options.targetBranch ?? 'main',
    sha: head,
    web_url: `https://gitlab.com/${options.project}/-/merge_requests/${options.iid}`,
    diff_refs: {
     base_sha: base,
     start_sha: start,
     head_sha: head
    }
   };
  }
  function versionId({versions}, index) {
   return 100 + versions.length - index;
  }
  function describeFile({old_path, new_path, diff}) {
   return {
    old_path,
    new_path,
    a_mode: '100644',
    b_mode: '100644',
    diff,
    new_file: /^@@ -0,0 /.test(diff),
    renamed_file: old_path !== new_path,
    deleted_file: /^@@ -\d+(?:,\d+)? \+0,0 /.test(diff),
    too_large: false,
    collapsed: false
   };
  }
  function asNote({id, author, body, type, system}) {
   return {
    id,
    author: {
     ...author,
     username: `user${author.id}`
    },
    body,
    type,
    system
   };
  }
  function isForJobs({options}, {method, path}) {
   const project = `/api/v4/projects/${encodeURIComponent(options.project)}`;
   const request = `${project}/merge_requests/${options.iid}`;
   return method === 'GET' && (path === request || path === `${request}/notes` || path.startsWith(`${project}/repository/files/`));
  }
  function rawFile({options}, wire, project) {
   const [, path = ''] = /^\/repository\/files\/([^/]+)\/raw$/.exec(wire.path.slice(project.length)) ?? [];
   const isKnown = wire.query.get('ref') === (options.targetBranch ?? 'main');
   const text = isKnown ? options.files?.[decodeURIComponent(path)] : undefined;
   if (text === undefined) throw new GitlabRefusal(404, {
    message: '404 File Not Found'
   });
   return {
    status: 200,
    headers: {
     'content-type': 'text/plain'
    },
    body: text
   };
  }
  function describeVersion({base, start, head}, id) {
   return {
    id,
    base_commit_sha: base,
    start_commit_sha: start,
    head_commit_sha: head
   };
  }
  function asDiscussion(note) {
   return {
    id: note.discussion,
    individual_note: note.type === null,
    notes: [ note ]
   };
  }
  function gitlab_notes_bodyOf(wire) {
   const body = readJsonObject(wire.body);
   if (!body) throw new GitlabRefusal(400, {
    error: 'body is invalid'
   });
   return body;
  }
  function gitlab_notes_textBody(request, {body}) {
   if (typeof body !== 'string' || body.trim() === '') throw new GitlabRefusal(400, {
    error: 'body is missing, body is empty'
   });
   if (body.length > 1e6) throw new GitlabRefusal(400, {
    message: 'Note {:note=>["is too long"]}'
   });
   request.quickActions.push(...[ ...body.matchAll(/^\s*\/[a-z_]+\b.*$/gim) ].map(([line]) => line.trim()));
   return body;
  }
  function discuss(request, fields, holder) {
   const body = gitlab_notes_textBody(request, fields);
   const position = fields.position;
   if (position) checkPosition(request, position);
   const note = request.add({
    author: {
     id: holder.id
    },
    body,
    type: position ? 'DiffNote' : null,
    ...position && {
     position
    }
   });
   return jsonReply(201, asDiscussion(note));
  }
  const BAD_LINE = {
   message: '400 Bad request - Note {:line_code=>["can\'t be blank", "must be a valid line code"]}'
  };
  function checkPosition({versions}, position) {
   const {base_sha, start_sha, head_sha, position_type, old_path, new_path, old_line, new_line} = position;
   if (position_type !== 'text') throw new GitlabRefusal(400, {
    error: 'position[position_type] is invalid'
   });
   const version = versions.find(({base, start, head}) => base === base_sha && start === start_sha && head === head_sha);
   if (!version) throw new GitlabRefusal(400, {
    message: '400 Bad request - Note {:position=>["is incomplete"]}'
   });
   const file = version.files.find(one => one.new_path === new_path && one.old_path === old_path);
   const fits = shownLines(file?.diff ?? '').some(({before, after}) => before === old_line && after === new_line && (before ?? after) !== undefined);
   if (!fits) throw new GitlabRefusal(400, BAD_LINE);
  }
  function update(request, id, fields, holder) {
   const note = request.notes.find(one => one.id === id);
   if (!note) throw new GitlabRefusal(404, {
    message: '404 Note Not Found'
   });
   if (note.author.id !== holder.id) throw new GitlabRefusal(403, {
    message: '403 Forbidden'
   });
   note.body = gitlab_notes_textBody(request, fields);
   return jsonReply(200, note);
  }
  function resolve(request, discussion, {resolved}) {
   const note = request.notes.find(one => one.discussion === discussion && one.type === 'DiffNote');
   if (!note) throw new GitlabRefusal(404, {
    message: '404 Discussion Not Found'
   });
   note.resolved = resolved === true;
   return jsonReply(200, asDiscussion(note));
  }
  // CONCATENATED MODULE: ./lib/emulators/gitlab-oidc.js
  const DEFAULT_GITLAB_JOB = {
   server: 'https://gitlab.com',
   project: 'acme/payments',
   projectId: '4711',
   namespaceId: '72',
   source: 'push',
   ref: 'main',
   refType: 'branch',
   refProtected: true,
   sha: '9f2c61d0b7e84c0ba1d5f6b8a3e2c4d5e6f70812',
   targetBranch: 'main',
   baseSha: '1d0b7e84c0ba1d5f6b8a3e2c4d5e6f708129f2c6',
   user: 'mona',
   pipelineId: '1574632',
   jobId: '8302266',
   jobTimeoutSeconds: 3600,
   runner: 'gitlab-hosted'
  };
  async function startGitlabOidc(options = {}) {
   const job = {
    ...DEFAULT_GITLAB_JOB,
    ...options.job
   };
   const clock = options.clock ?? Date.now;
   const startedAt = clock();
   const {privateKey, publicKey} = await (0, external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('rsa', {
    modulusLength: 2048
   });
   const jwk = gitlab_oidc_describeKey(publicKey);
   const minted = [];
   let issuer = options.issuer ?? job.server;
   const server = await (0, loopback_server.O9)({
    service: 'gitlab-oidc',
    tls: options.tls,
    roundTripMs: options.roundTripMs,
    log: options.log ?? (() => {}),
    handle: async request => {
     if (request.path === '/oauth/discovery/keys') return (0, loopback_server.DB)(200, {
      keys: [ jwk ]
     });
     if (request.path === '/.well-known/openid-configuration') return (0, loopback_server.DB)(200, gitlab_oidc_discovery(issuer, server.url));
     return (0, loopback_server.DB)(404, {
      error: '404 Not Found'
     });
    }
   });
   if (issuer === 'loopback') issuer = server.url;
   return {
    url: server.url,
    issuer,
    jwksUrl: `${server.url}/oauth/discovery/keys`,
    job,
    jwks: () => ({
     keys: [ jwk ]
    }),
    mint: (audience, change = {}) => {
     const iat = Math.floor(clock() / 1e3);
     const aud = typeof audience === 'string' ? audience : [ ...audience ];
     const token = (0, json_web_token.No)({
      ...gitlab_oidc_claimsOf(job, issuer, iat),
      aud,
      ...change
     }, privateKey, jwk.kid);
     minted.push(token);
     return token;
    },
    minted: () => minted,
    env: () => variablesOf(job, startedAt),
    close: server.close
   };
  }
  function gitlab_oidc_describeKey(key) {
   const jwk = key.export({
    format: 'jwk'
   });
   const kid = (0, external_node_crypto_.createHash)('sha256').update(String(jwk.n)).digest('base64url');
   return {
    ...jwk,
    kid,
    use: 'sig',
    alg: 'RS256'
   };
  }
  function gitlab_oidc_discovery(issuer, url) {
   return {
    issuer,
    jwks_uri: `${url}/oauth/discovery/keys`,
    response_types_supported: [ 'none' ],
    subject_types_supported: [ 'public' ],
    id_token_signing_alg_values_supported: [ 'RS256' ]
   };
  }
  const source = job => job.sourceProject ?? job.project;
  const group = path => path.split('/').slice(0, -1).join('/');
  function gitlabSubject(job) {
   return `project_path:${source(job)}:ref_type:${job.refType}:ref:${job.ref}`;
  }
  function refPath(job) {
   if (job.mergeRequest !== undefined) return `refs/merge-requests/${job.mergeRequest}/head`;
   return `refs/${job.refType === 'tag' ? 'tags' : 'heads'}/${job.ref}`;
  }
  function gitlab_oidc_claimsOf(job, issuer, iat) {
   const host = job.server.replace(/^https?:\/\//, '');
   return {
    namespace_id: job.namespaceId,
    namespace_path: group(source(job)),
    project_id: job.sourceProjectId ?? job.projectId,
    project_path: source(job),
    user_id: '20',
    user_login: job.user,
    user_email: `${job.user}@example.com`,
    user_access_level: 'developer',
    job_project_id: job.projectId,
    job_project_path: job.project,
    job_namespace_id: job.namespaceId,
    job_namespace_path: group(job.project),
    pipeline_id: job.pipelineId,
    pipeline_source: job.source,
    job_id: job.jobId,
    ref: job.ref,
    ref_type: job.refType,
    ref_path: refPath(job),
    ref_protected: String(job.refProtected && job.mergeRequest === undefined),
    ...job.environment !== undefined && {
     environment: job.environment,
     environment_protected: String(job.environmentProtected ?? false),
     deployment_tier: 'other',
     environment_action: 'start'
    },
    runner_id: 1,
    runner_environment: job.runner,
    sha: job.sha,
    project_visibility: 'private',
    ci_config_ref_uri: `${host}/${job.project}//.gitlab-ci.yml@${refPath(job)}`,
    ci_config_sha: job.sha,
    jti: (0, external_node_crypto_.randomUUID)(),
    iat,
    nbf: iat - 5,
    exp: iat + job.jobTimeoutSeconds,
    iss: issuer,
    sub: gitlabSubject(job)
   };
  }
  function variablesOf(job, startedAt) {
   const url = `${job.server}/${job.project}`;
   return {
    CI: 'true',
    GITLAB_CI: 'true',
    CI_SERVER: 'yes',
    CI_SERVER_URL: job.server,
    CI_SERVER_FQDN: job.server.replace(/^https?:\/\//, ''),
    CI_API_V4_URL: `${job.server}/api/v4`,
    CI_PROJECT_ID: job.projectId,
    CI_PROJECT_PATH: job.project,
    CI_PROJECT_URL: url,
    CI_DEFAULT_BRANCH: 'main',
    CI_PIPELINE_ID: job.pipelineId,
    CI_PIPELINE_SOURCE: job.source,
    CI_JOB_ID: job.jobId,
    CI_JOB_NAME: 'keyless-agent',
    CI_JOB_URL: `${url}/-/jobs/${job.jobId}`,
    CI_JOB_STARTED_AT: new Date(startedAt).toISOString().replace(/\.\d+Z$/, 'Z'),
    CI_JOB_TIMEOUT: String(job.jobTimeoutSeconds),
    CI_COMMIT_SHA: job.sha,
    CI_COMMIT_REF_NAME: job.ref,
    CI_COMMIT_REF_PROTECTED: String(job.refProtected && job.mergeRequest === undefined),
    CI_DEBUG_TRACE: 'false',
    GITLAB_USER_LOGIN: job.user,
    ...job.mergeRequest === undefined ? onRef(job) : onMergeRequest(job)
   };
  }
  function onRef(job) {
   return job.refType === 'tag' ? {
    CI_COMMIT_TAG: job.ref
   } : {
    CI_COMMIT_BRANCH: job.ref
   };
  }
  function onMergeRequest(job) {
   return {
    CI_MERGE_REQUEST_IID: job.mergeRequest ?? '',
    CI_MERGE_REQUEST_PROJECT_ID: job.targetProjectId ?? job.projectId,
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: job.sourceProjectId ?? job.projectId,
    CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: job.ref,
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: job.targetBranch,
    CI_MERGE_REQUEST_DIFF_BASE_SHA: job.baseSha,
    CI_MERGE_REQUEST_REF_PATH: refPath(job)
   };
  }
  var external_node_child_process_ = __webpack_require__(31421);
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  // CONCATENATED MODULE: ./lib/emulators/sample-repository.js
  const KNOWN_FLAW = {
   file: 'src/login.js',
   line: 8
  };
  const FIRST = {
   'README.md': `# Payments login\n\nThe login of the payments service: checks a password, opens a session.\n`,
   'package.json': `${JSON.stringify({
    name: 'payments-login',
    version: '1.4.0',
    private: true,
    type: 'module'
   }, undefined, 2)}\n`,
   'src/database.js': `/** One connection, prepared statements: \`get(sql, values)\` fills the question marks. */\nexport function open(driver) {\n  return {\n    get: (sql, values = []) => driver.prepare(sql).get(...values),\n  };\n}\n`,
   'src/session.js': `const LIFE_MS = 30 * 60 * 1000;\n\n/** Opens a session that ends after half an hour. */\nexport function openSession(user) {\n  const id = Math.random().toString(36).slice(2);\n  return { id, user: user.id, endsAt: Date.now() + LIFE_MS };\n}\n`,
   'src/login.js': `import { verifyPassword } from './password.js';\nimport { openSession } from './session.js';\n\n/** Logs a user in by name. Answers undefined when name or password is wrong. */\nexport function login(database, name, password) {\n  const user = database.get('SELECT * FROM users WHERE name = ?', [name]);\n  if (!user || !verifyPassword(password, user.hash)) return undefined;\n  return openSession(user);\n}\n`,
   'src/password.js': `import { scryptSync, timingSafeEqual } from 'node:crypto';\n\n/** Compares a password with its stored \`salt:hash\`, in constant time. */\nexport function verifyPassword(password, stored) {\n  const [salt, hash] = stored.split(':');\n  const expected = Buffer.from(hash, 'hex');\n  return timingSafeEqual(scryptSync(password, salt, expected.length), expected);\n}\n`
  };
  const SECOND = {
   'src/login.js': `import { verifyPassword } from './password.js';\nimport { openSession } from './session.js';\n\n/** Logs a user in by name or e-mail address. Answers undefined when either or the password is wrong. */\nexport function login(database, identifier, password) {\n  const column = identifier.includes('@') ? 'email' : 'name';\n  const user = database.get(\n    'SELECT * FROM users WHERE ' + column + " = '" + identifier + "'",\n  );\n  if (!user || !verifyPassword(password, user.hash)) return undefined;\n  return openSession(user);\n}\n`
  };
  function writeSampleRepository(folder) {
   (0, external_node_fs_.mkdirSync)(folder, {
    recursive: true
   });
   write(folder, FIRST);
   try {
    git(folder, [ 'init', '--quiet', '--initial-branch=main', '--template=' ]);
    commit(folder, 'Log users in by name', '2026-11-02T09:00:00Z');
    write(folder, SECOND);
    commit(folder, 'Let people log in with their e-mail address', '2026-11-03T15:30:00Z');
    return {
     commits: true
    };
   } catch {
    write(folder, SECOND);
    return {
     commits: false
    };
   }
  }
  function write(folder, files) {
   for (const [name, text] of Object.entries(files)) {
    (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)((0, external_node_path_.join)(folder, name)), {
     recursive: true
    });
    (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, name), text);
   }
  }
  function commit(folder, message, date) {
   git(folder, [ 'add', '--all' ]);
   git(folder, [ '-c', 'commit.gpgsign=false', 'commit', '--quiet', '--no-verify', '--message', message ], date);
  }
  function git(folder, args, date = '') {
   const person = {
    NAME: 'Mona',
    EMAIL: 'mona@example.com',
    DATE: date
   };
   const who = Object.entries(person).flatMap(([key, value]) => [ [ `GIT_AUTHOR_${key}`, value ], [ `GIT_COMMITTER_${key}`, value ] ]);
   (0, external_node_child_process_.execFileSync)('git', [ ...args ], {
    cwd: folder,
    stdio: 'ignore',
    env: {
     PATH: process.env.PATH,
     HOME: folder,
     GIT_CONFIG_GLOBAL: '/dev/null',
     GIT_CONFIG_NOSYSTEM: '1',
     GIT_CONFIG_COUNT: '1',
     GIT_CONFIG_KEY_0: 'core.autocrlf',
     GIT_CONFIG_VALUE_0: 'false',
     ...Object.fromEntries(who)
    }
   });
  }
  // CONCATENATED MODULE: ./lib/emulators/script.js
  const blocksOf = message => typeof message.content === 'string' ? [ {
   type: 'text',
   text: message.content
  } ] : message.content;
  function turnsTaken(request) {
   return request.messages.filter(({role}) => role === 'assistant').length;
  }
  function toolOutcomes(request) {
   const blocks = request.messages.flatMap(blocksOf);
   const calls = new Map(blocks.flatMap(block => block.type === 'tool_use' ? [ [ block.id, block ] ] : []));
   return blocks.flatMap(block => {
    const call = block.type === 'tool_result' ? calls.get(block.tool_use_id) : undefined;
    if (block.type !== 'tool_result' || !call) return [];
    return [ {
     id: call.id,
     name: call.name,
     input: call.input,
     text: resultText(block),
     failed: block.is_error === true
    } ];
   });
  }
  function resultText(block) {
   const {content = ''} = block;
   const text = typeof content === 'string' ? content : content.map(part => part.text ?? '').join('\n');
   return text.replace(/\s*<system-reminder>[\s\S]*?<\/system-reminder>/g, '');
  }
  function promptText(request) {
   const system = typeof request.system === 'string' ? request.system : (request.system ?? []).map(b => b.text ?? '').join('\n');
   const said = request.messages.flatMap(blocksOf).map(block => block.type === 'text' ? block.text : '');
   return [ system, ...said ].join('\n');
  }
  function workingDirectory(request) {
   return /^\W*(?:Primary )?working directory:\s*(\S.*?)\s*$/im.exec(promptText(request))?.[1];
  }
  function isSideRequest(request) {
   if (request.max_tokens <= 1) return true;
   return (request.tools ?? []).length === 0 && /\b(title|summari[sz]e|topic)\b/i.test(promptText(request));
  }
  const say = text => ({
   type: 'text',
   text
  });
  function call(request, name, input, n = 0) {
   return {
    type: 'tool_use',
    id: `toolu_bdrk_01scripted${String(turnsTaken(request)).padStart(4, '0')}${n}`,
    name,
    input
   };
  }
  function script(main) {
   return request => {
    if (!isSideRequest(request)) return main(request);
    const probe = request.max_tokens <= 1;
    return {
     content: [ say(probe ? 'O' : 'Scripted session') ],
     stopReason: probe ? 'max_tokens' : 'end_turn'
    };
   };
  }
  function echoScript(text) {
   return script(() => ({
    content: [ say(text) ]
   }));
  }
  function denyScript() {
   return script(() => ({
    content: [ say('I cannot help with that.') ],
    stopReason: 'refusal'
   }));
  }
  function toolsScript(calls, finish = reportOutcomes) {
   return script(request => {
    const next = calls[turnsTaken(request)];
    if (!next) return {
     content: [ say(finish(toolOutcomes(request))) ]
    };
    const words = next.says === undefined ? [] : [ say(next.says) ];
    return {
     content: [ ...words, call(request, next.tool, next.input) ]
    };
   });
  }
  function reportOutcomes(outcomes) {
   return outcomes.map(({name, failed, text}) => `${name} ${failed ? 'failed' : 'said'}:\n${text}`).join('\n\n');
  }
  function bashScript(command) {
   return toolsScript([ {
    tool: 'Bash',
    input: {
     command,
     description: 'Run the command'
    }
   } ]);
  }
  function structuredScript(value) {
   return toolsScript([ {
    tool: 'StructuredOutput',
    input: value
   } ], () => 'Done.');
  }
  const RULES = [ {
   pattern: /\bSELECT\b.*['"`]\s*\+/i,
   severity: 'high',
   title: 'SQL built by string concatenation',
   why: "The caller's text becomes part of the statement: `x' UNION SELECT …` picks the row, password hash included, and so logs in as anyone.",
   cure: 'Pass the value as a parameter: `database.get("SELECT … WHERE email = ?", [email])`.'
  }, {
   pattern: /Math\.random\(\)/,
   severity: 'medium',
   title: 'Session id from a predictable source',
   why: 'Math.random() can be predicted from a few earlier ids.',
   cure: 'Use `crypto.randomUUID()`.'
  } ];
  function flawsIn(file, listing) {
   return listing.split('\n').flatMap(row => {
    const [, line, code = ''] = /^\s*(\d+)(?:→|\t)(.*)$/.exec(row) ?? [];
    if (line === undefined) return [];
    const rule = RULES.find(({pattern}) => pattern.test(code));
    return rule ? [ {
     file,
     line: Number(line),
     quote: code.trim(),
     rule
    } ] : [];
   });
  }
  const REVIEWED = [ 'src/login.js', 'src/session.js' ];
  function reviewScript(files = REVIEWED) {
   return script(request => {
    const turn = turnsTaken(request);
    const file = files[turn];
    const outcomes = toolOutcomes(request);
    if (file === undefined) return {
     content: [ say(writeReview(files, outcomes)) ]
    };
    const folder = workingDirectory(request);
    const path = folder === undefined ? file : `${folder}/${file}`;
    return {
     content: [ say(remark(files, outcomes, file)), call(request, 'Read', {
      file_path: path
     }) ]
    };
   });
  }
  function remark(files, outcomes, next) {
   const last = outcomes.at(-1);
   const read = files[outcomes.length - 1];
   if (!last || read === undefined) return `I will start with \`${next}\`.`;
   const flaw = last.failed ? undefined : flawsIn(read, last.text)[0];
   const seen = flaw ? `Line ${flaw.line} looks wrong: \`${flaw.quote}\`.` : `Nothing stands out in \`${read}\`.`;
   return `${seen} Now \`${next}\`.`;
  }
  function writeReview(files, outcomes) {
   const unread = files.filter((_, index) => outcomes[index] === undefined || outcomes[index].failed);
   const flaws = outcomes.flatMap((outcome, index) => outcome.failed ? [] : flawsIn(files[index] ?? '', outcome.text));
   const count = flaws.length === 1 ? '1 problem' : `${flaws.length || 'No'} problems`;
   return [ `## Review: ${count} found`, ...flaws.map(describeFlaw), ...unread.length > 0 ? [ `Not read: ${unread.map(file => `\`${file}\``).join(', ')}.` ] : [] ].join('\n\n');
  }
  function describeFlaw(flaw, index) {
   const {rule} = flaw;
   return [ `### ${index + 1}. ${rule.title} (${rule.severity}), \`${flaw.file}:${flaw.line}\``, `\`\`\`js\n${flaw.quote}\n\`\`\``, `${rule.why}\n\n**Instead:** ${rule.cure}` ].join('\n\n');
  }
  var external_node_http_ = __webpack_require__(37067);
  var external_node_https_ = __webpack_require__(44708);
  var aws_sigv4 = __webpack_require__(77543);
  // CONCATENATED MODULE: ./lib/emulators/event-stream.js
  const CRC_TABLE = Uint32Array.from({
   length: 256
  }, (_, byte) => {
   let value = byte;
   for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? value >>> 1 ^ 3988292384 : value >>> 1;
   return value;
  });
  function crc32(bytes) {
   let crc = 4294967295;
   for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ crc >>> 8;
   return (crc ^ 4294967295) >>> 0;
  }
  const STRING_HEADER = 7;
  const PRELUDE = 12;
  const TRAILER = 4;
  function encodeMessage(message) {
   const headers = Buffer.concat(Object.entries(message.headers).map(([name, value]) => {
    const key = Buffer.from(name);
    const text = Buffer.from(value);
    const lead = Buffer.from([ key.length, ...key, STRING_HEADER, text.length >> 8, text.length & 255 ]);
    return Buffer.concat([ lead, text ]);
   }));
   const frame = Buffer.alloc(PRELUDE + headers.length + message.payload.length + TRAILER);
   frame.writeUInt32BE(frame.length, 0);
   frame.writeUInt32BE(headers.length, 4);
   frame.writeUInt32BE(crc32(frame.subarray(0, 8)), 8);
   headers.copy(frame, PRELUDE);
   message.payload.copy(frame, PRELUDE + headers.length);
   frame.writeUInt32BE(crc32(frame.subarray(0, frame.length - TRAILER)), frame.length - TRAILER);
   return frame;
  }
  function decodeMessages(buffer) {
   const messages = [];
   let rest = buffer;
   while (rest.length >= PRELUDE) {
    const length = rest.readUInt32BE(0);
    if (rest.readUInt32BE(8) !== crc32(rest.subarray(0, 8))) throw new Error('event stream: prelude CRC mismatch');
    if (rest.length < length) break;
    messages.push(decodeMessage(rest.subarray(0, length)));
    rest = rest.subarray(length);
   }
   return {
    messages,
    rest
   };
  }
  function decodeMessage(frame) {
   const end = frame.length - TRAILER;
   if (frame.readUInt32BE(end) !== crc32(frame.subarray(0, end))) throw new Error('event stream: message CRC mismatch');
   const bodyAt = PRELUDE + frame.readUInt32BE(4);
   const headers = {};
   let at = PRELUDE;
   while (at < bodyAt) {
    const nameEnd = at + 1 + frame.readUInt8(at);
    if (frame.readUInt8(nameEnd) !== STRING_HEADER) throw new Error('event stream: unknown header type');
    const valueAt = nameEnd + 3;
    const valueEnd = valueAt + frame.readUInt16BE(nameEnd + 1);
    headers[frame.toString('utf8', at + 1, nameEnd)] = frame.toString('utf8', valueAt, valueEnd);
    at = valueEnd;
   }
   return {
    headers,
    payload: Buffer.from(frame.subarray(bodyAt, end))
   };
  }
  // CONCATENATED MODULE: ./lib/emulators/scripted-agent.js
  const VERSION = '0.0.0 (scripted agent)';
  const LONGEST_CONVERSATION = 20;
  const DOLLARS_PER_INPUT_TOKEN = 3e-6;
  const DOLLARS_PER_OUTPUT_TOKEN = 15e-6;
  class ApiError extends Error {
   status;
   constructor(status, message) {
    super(message);
    this.status = status;
   }
  }
  async function scriptedAgent(argv, env, stdin, stdout, cwd = process.cwd()) {
   if (argv.includes('--version') || argv.includes('-v')) {
    stdout.write(`${VERSION}\n`);
    return 0;
   }
   const session = new Session(argv, env, stdout, (0, external_node_fs_.realpathSync)(cwd));
   return session.run(await readAll(stdin));
  }
  class Session {
   #argv;
   #env;
   #stdout;
   #cwd;
   #id;
   #model;
   #started=Date.now();
   #denials=[];
   #inputTokens=0;
   #outputTokens=0;
   #turns=0;
   #structured;
   constructor(argv, env, stdout, cwd) {
    this.#argv = argv;
    this.#env = env;
    this.#stdout = stdout;
    this.#cwd = cwd;
    this.#id = flag(argv, '--session-id') ?? (0, external_node_crypto_.randomUUID)();
    this.#model = flag(argv, '--model') ?? env.ANTHROPIC_MODEL ?? '';
   }
   async run(task) {
    this.#emit({
     type: 'system',
     subtype: 'init',
     cwd: this.#cwd,
     tools: this.#tools().map(({name}) => name),
     mcp_servers: [],
     model: this.#model,
     permissionMode: flag(this.#argv, '--permission-mode') ?? 'default',
     slash_commands: [],
     apiKeySource: 'none',
     claude_code_version: VERSION,
     output_style: 'default'
    });
    try {
     const final = await this.#converse(task);
     return this.#finish({
      subtype: 'success',
      is_error: false,
      result: final.text,
      stop_reason: final.stopReason
     });
    } catch (error) {
     const status = error instanceof ApiError ? error.status : null;
     const result = `API Error: ${error instanceof Error ? error.message : 'unknown'}`;
     return this.#finish({
      subtype: 'success',
      is_error: true,
      result,
      api_error_status: status
     });
    }
   }
   async #converse(task) {
    const messages = [ {
     role: 'user',
     content: [ {
      type: 'text',
      text: task
     } ]
    } ];
    const limit = Number(flag(this.#argv, '--max-turns') ?? LONGEST_CONVERSATION);
    while (this.#turns < limit) {
     const answer = await this.#ask(messages);
     this.#hear(answer);
     messages.push({
      role: 'assistant',
      content: answer.content
     });
     const calls = answer.content.filter(block => block.type === 'tool_use');
     if (calls.length === 0) {
      const text = answer.content.map(block => block.type === 'text' ? block.text : '').join('');
      return {
       text,
       stopReason: answer.stopReason
      };
     }
     const results = calls.map(call => this.#use(call));
     messages.push({
      role: 'user',
      content: results
     });
     for (const result of results) {
      this.#emit({
       type: 'user',
       message: {
        role: 'user',
        content: [ result ]
       },
       parent_tool_use_id: null
      });
     }
    }
    throw new Error(`Reached max turns (${limit})`);
   }
   #hear(answer) {
    this.#turns += 1;
    this.#inputTokens += answer.inputTokens;
    this.#outputTokens += answer.outputTokens;
    const usage = {
     input_tokens: answer.inputTokens,
     output_tokens: answer.outputTokens
    };
    for (const block of answer.content) {
     const message = {
      id: answer.id,
      type: 'message',
      role: 'assistant',
      model: this.#model,
      content: [ block ],
      stop_reason: null,
      stop_sequence: null,
      usage
     };
     this.#emit({
      type: 'assistant',
      message,
      parent_tool_use_id: null
     });
    }
   }
   #finish(outcome) {
    const usage = {
     input_tokens: this.#inputTokens,
     cache_creation_input_tokens: 0,
     cache_read_input_tokens: 0,
     output_tokens: this.#outputTokens
    };
    const cost = this.#inputTokens * DOLLARS_PER_INPUT_TOKEN + this.#outputTokens * DOLLARS_PER_OUTPUT_TOKEN;
    const spent = Date.now() - this.#started;
    this.#emit({
     type: 'result',
     ...outcome,
     duration_ms: spent,
     duration_api_ms: spent,
     num_turns: this.#turns,
     total_cost_usd: cost,
     usage,
     modelUsage: {
      [this.#model]: {
       inputTokens: this.#inputTokens,
       outputTokens: this.#outputTokens,
       costUSD: cost
      }
     },
     permission_denials: this.#denials,
     terminal_reason: outcome.is_error ? 'error' : 'completed',
     ...this.#structured !== undefined && {
      structured_output: this.#structured
     }
    });
    return outcome.is_error ? 1 : 0;
   }
   #emit(event) {
    this.#stdout.write(`${JSON.stringify({
     ...event,
     session_id: this.#id,
     uuid: (0, external_node_crypto_.randomUUID)()
    })}\n`);
   }
   #tools() {
    const schema = flag(this.#argv, '--json-schema');
    const path = {
     type: 'object',
     properties: {
      file_path: {
       type: 'string'
      }
     },
     required: [ 'file_path' ]
    };
    const read = {
     name: 'Read',
     description: 'Reads a file.',
     input_schema: path
    };
    if (schema === undefined) return [ read ];
    const structured = {
     name: 'StructuredOutput',
     description: 'Gives the answer.',
     input_schema: JSON.parse(schema)
    };
    return [ read, structured ];
   }
   #use(call) {
    const result = (content, failed = false) => ({
     type: 'tool_result',
     tool_use_id: call.id,
     content,
     ...failed && {
      is_error: true
     }
    });
    if (call.name === 'StructuredOutput') {
     this.#structured = call.input;
     return result('Structured output provided successfully');
    }
    if (call.name !== 'Read') {
     this.#denials.push({
      tool_name: call.name,
      tool_use_id: call.id,
      tool_input: call.input
     });
     return result(`This agent has no permission to use ${call.name}.`, true);
    }
    try {
     return result(this.#read(String(call.input.file_path)));
    } catch {
     return result('File does not exist.', true);
    }
   }
   #read(path) {
    const file = (0, external_node_fs_.realpathSync)((0, external_node_path_.resolve)(this.#cwd, path));
    if (!file.startsWith(this.#cwd + external_node_path_.sep)) throw new Error('outside the working folder');
    const lines = (0, external_node_fs_.readFileSync)(file, 'utf8').replace(/\n$/, '').split('\n');
    return lines.map((line, index) => `${String(index + 1).padStart(6)}→${line}`).join('\n');
   }
   async #ask(messages) {
    const base = this.#env.ANTHROPIC_BEDROCK_BASE_URL ?? `https://bedrock-runtime.${this.#region()}.amazonaws.com`;
    const url = new URL(`${base.replace(/\/$/, '')}/model/${encodeURIComponent(this.#model)}/invoke-with-response-stream`);
    const body = JSON.stringify({
     anthropic_version: 'bedrock-2023-05-31',
     max_tokens: 4096,
     system: `You are a scripted agent.\nWorking directory: ${this.#cwd}`,
     messages,
     tools: this.#tools()
    });
    const response = await post(url, this.#authorise(url, body), body);
    const bytes = await readBytes(response);
    if (response.statusCode !== 200) throw new ApiError(response.statusCode ?? 0, errorText(response.statusCode, bytes));
    return assemble(bytes);
   }
   #region() {
    return this.#env.AWS_REGION ?? this.#env.AWS_DEFAULT_REGION ?? 'us-east-1';
   }
   #authorise(url, body) {
    const env = this.#env;
    const bearer = env.AWS_BEARER_TOKEN_BEDROCK ?? (env.CLAUDE_CODE_SKIP_BEDROCK_AUTH ? env.ANTHROPIC_AUTH_TOKEN : undefined);
    if (bearer) return {
     'content-type': 'application/json',
     authorization: `Bearer ${bearer}`
    };
    if (!env.AWS_ACCESS_KEY_ID || !env.AWS_SECRET_ACCESS_KEY) throw new Error('no AWS credentials in the environment');
    const keys = {
     accessKeyId: env.AWS_ACCESS_KEY_ID,
     secretAccessKey: env.AWS_SECRET_ACCESS_KEY,
     sessionToken: env.AWS_SESSION_TOKEN
    };
    const place = {
     region: this.#region(),
     service: 'bedrock',
     now: Date.now()
    };
    return (0, aws_sigv4.zT)({
     method: 'POST',
     url,
     body
    }, keys, place);
   }
  }
  function flag(argv, name) {
   const joined = argv.find(argument => argument.startsWith(`${name}=`));
   if (joined !== undefined) return joined.slice(name.length + 1);
   const at = argv.indexOf(name);
   return at < 0 ? undefined : argv[at + 1];
  }
  function post(url, headers, body) {
   return new Promise((done, reject) => {
    const send = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const sent = send(url, {
     method: 'POST',
     headers,
     agent: false
    }, done);
    sent.on('error', reject);
    sent.end(body);
   });
  }
  async function readBytes(stream) {
   const chunks = [];
   for await (const chunk of stream) chunks.push(Buffer.from(chunk));
   return Buffer.concat(chunks);
  }
  async function readAll(stream) {
   return (await readBytes(stream)).toString('utf8');
  }
  function errorText(status, bytes) {
   try {
    return `${status} ${JSON.parse(bytes.toString('utf8')).message ?? ''}`;
   } catch {
    return `${status}`;
   }
  }
  function assemble(bytes) {
   const events = decodeMessages(bytes).messages.map(({headers, payload}) => {
    const text = payload.toString('utf8');
    if (headers[':message-type'] !== 'event') throw new Error(headers[':exception-type'] ?? 'stream error');
    return JSON.parse(Buffer.from(JSON.parse(text).bytes, 'base64').toString('utf8'));
   });
   const start = events.find(({type}) => type === 'message_start');
   const end = events.find(({type}) => type === 'message_delta');
   if (!start || !end) throw new Error('the stream ended early');
   const content = events.flatMap(event => {
    if (event.type !== 'content_block_start') return [];
    const pieces = events.filter(({type, index}) => type === 'content_block_delta' && index === event.index);
    const text = pieces.map(({delta}) => delta?.text ?? delta?.partial_json ?? '').join('');
    return [ blockOf(event, text) ];
   });
   return {
    id: start.message?.id ?? '',
    content,
    stopReason: end.delta?.stop_reason ?? 'end_turn',
    inputTokens: start.message?.usage.input_tokens ?? 0,
    outputTokens: end.usage?.output_tokens ?? 0
   };
  }
  function blockOf(event, text) {
   const block = event.content_block;
   if (block?.type !== 'tool_use') return {
    type: 'text',
    text
   };
   return {
    type: 'tool_use',
    id: block.id ?? '',
    name: block.name ?? '',
    input: JSON.parse(text || '{}')
   };
  }
  // CONCATENATED MODULE: ./lib/emulators/aws-iam.js
  const NAMESPACE = 'https://iam.amazonaws.com/doc/2010-05-08/';
  function iamOperation(form, session, roles) {
   const name = form.get('Action') ?? '';
   const partition = session.arn.split(':')[1] ?? 'aws';
   const place = `arn:${partition}:iam::${session.account}:`;
   const roleName = form.get('RoleName') ?? '';
   const role = roles.find(({arn}) => arn.split('/').at(-1) === roleName);
   const policyArn = form.get('PolicyArn') ?? '';
   const operation = (resource, answer) => ({
    action: `iam:${name}`,
    resource,
    answer
   });
   const ofRole = answer => operation(role?.arn ?? `${place}role/${roleName}`, () => role ? success(name, answer(role)) : missing(`The role with name ${roleName} cannot be found.`));
   switch (name) {
   case 'ListUsers':
    return operation(`${place}user/`, () => success(name, `<IsTruncated>false</IsTruncated>${USERS}`));

   case 'ListRoles':
    return operation(`${place}role/`, () => {
     const members = roles.map(one => `<member>${aws_iam_describe(one)}</member>`).join('');
     return success(name, `<IsTruncated>false</IsTruncated><Roles>${members}</Roles>`);
    });

   case 'GetRole':
    return ofRole(one => `<Role>${aws_iam_describe(one)}${boundaryOf(one)}</Role>`);

   case 'ListAttachedRolePolicies':
    return ofRole(one => {
     const members = Object.keys(one.attached ?? {}).map(arn => `<member>${aws_iam_element('PolicyArn', arn)}${aws_iam_element('PolicyName', arn.split('/').at(-1) ?? '')}</member>`);
     return firstPage('AttachedPolicies', members);
    });

   case 'ListRolePolicies':
    return ofRole(one => {
     const members = one.policies.map((_, index) => aws_iam_element('member', inlineName(index)));
     return firstPage('PolicyNames', members);
    });

   case 'GetRolePolicy':
    return operation(role?.arn ?? `${place}role/${roleName}`, () => inlinePolicy(role, form.get('PolicyName') ?? ''));

   case 'GetPolicy':
    return operation(policyArn, () => managedPolicy(policyArn, roles));

   case 'GetPolicyVersion':
    return operation(policyArn, () => managedVersion(policyArn, roles));

   default:
    return undefined;
   }
  }
  const USERS = '<Users><member><Path>/</Path><UserName>alice</UserName><UserId>AIDACKCEVSQ6C2EXAMPLE</UserId><Arn>arn:aws:iam::123456789012:user/alice</Arn><CreateDate>2024-01-15T12:00:00Z</CreateDate></member></Users>';
  const aws_iam_PAGE = 100;
  function firstPage(list, members) {
   const more = members.length > aws_iam_PAGE;
   const marker = more ? aws_iam_element('Marker', 'AAYLbmV4dCBwYWdl') : '';
   return `<IsTruncated>${more}</IsTruncated>${marker}<${list}>${members.slice(0, aws_iam_PAGE).join('')}</${list}>`;
  }
  const inlineName = index => `inline-${index + 1}`;
  function inlinePolicy(role, name) {
   const document = role?.policies.find((_, index) => inlineName(index) === name);
   if (!role || !document) return missing(`The role policy with name ${name} cannot be found.`);
   const roleName = role.arn.split('/').at(-1) ?? '';
   return success('GetRolePolicy', `${aws_iam_element('RoleName', roleName)}${aws_iam_element('PolicyName', name)}${aws_iam_element('PolicyDocument', encoded(document))}`);
  }
  function managed(arn, roles) {
   const boundary = roles.find(role => role.boundary?.arn === arn)?.boundary?.document;
   return boundary ?? roles.map(role => role.attached?.[arn]).find(document => document !== undefined);
  }
  function managedPolicy(arn, roles) {
   if (!managed(arn, roles)) return missing(`Policy ${arn} does not exist or is not attachable.`);
   const name = arn.split('/').at(-1) ?? '';
   return success('GetPolicy', `<Policy>${aws_iam_element('PolicyName', name)}${aws_iam_element('PolicyId', 'ANPACKCEVSQ6C2EXAMPLE')}${aws_iam_element('Arn', arn)}<Path>/</Path><DefaultVersionId>v3</DefaultVersionId><AttachmentCount>1</AttachmentCount><IsAttachable>true</IsAttachable></Policy>`);
  }
  function managedVersion(arn, roles) {
   const document = managed(arn, roles);
   if (!document) return missing(`Policy ${arn} does not exist or is not attachable.`);
   return success('GetPolicyVersion', `<PolicyVersion>${aws_iam_element('Document', encoded(document))}<VersionId>v3</VersionId><IsDefaultVersion>true</IsDefaultVersion></PolicyVersion>`);
  }
  function aws_iam_describe(role) {
   const name = role.arn.split('/').at(-1) ?? '';
   return `<Path>/</Path>${aws_iam_element('RoleName', name)}<RoleId>AROACKCEVSQ6C2EXAMPLE</RoleId>${aws_iam_element('Arn', role.arn)}<CreateDate>2024-01-15T12:00:00Z</CreateDate>${aws_iam_element('AssumeRolePolicyDocument', encoded(role.trust))}${aws_iam_element('MaxSessionDuration', String(role.maxSessionSeconds ?? 3600))}`;
  }
  function boundaryOf({boundary}) {
   if (!boundary) return '';
   return `<PermissionsBoundary><PermissionsBoundaryType>Policy</PermissionsBoundaryType>${aws_iam_element('PermissionsBoundaryArn', boundary.arn)}</PermissionsBoundary>`;
  }
  function encoded(document) {
   return encodeURIComponent(JSON.stringify(document)).replace(/[!'()*]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  }
  const aws_iam_element = (name, text) => `<${name}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</${name}>`;
  function success(name, result) {
   const id = (0, external_node_crypto_.randomUUID)();
   return {
    status: 200,
    headers: {
     'content-type': 'text/xml',
     'x-amzn-requestid': id
    },
    body: `<${name}Response xmlns="${NAMESPACE}"><${name}Result>${result}</${name}Result><ResponseMetadata><RequestId>${id}</RequestId></ResponseMetadata></${name}Response>`
   };
  }
  function missing(message) {
   return iamError(404, 'NoSuchEntity', message);
  }
  function iamError(status, code, message) {
   const id = (0, external_node_crypto_.randomUUID)();
   return {
    status,
    headers: {
     'content-type': 'text/xml',
     'x-amzn-requestid': id
    },
    body: `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>Sender</Type>${aws_iam_element('Code', code)}${aws_iam_element('Message', message)}</Error><RequestId>${id}</RequestId></ErrorResponse>`,
    error: code
   };
  }
  var iam_policy = __webpack_require__(70124);
  // CONCATENATED MODULE: ./lib/emulators/aws-canaries.js
  const VARIABLES = [ 'IAM', 'S3', 'EC2', 'SECRETS_MANAGER', 'SSM', 'LAMBDA', 'KMS', 'DYNAMODB', 'CLOUDWATCH_LOGS', 'CLOUDTRAIL', 'ORGANIZATIONS', 'BEDROCK', 'BEDROCK_AGENTCORE_CONTROL' ];
  async function startAwsCanaries(options) {
   const service = await (0, emulators_service.iL)({
    ...options,
    service: 'aws',
    fits: (fault, request) => fault.service === undefined || fault.service === findOperation(request)?.service,
    handle: (request, now, fault) => aws_canaries_answer(request, now, fault, options)
   });
   return {
    ...service,
    env: Object.fromEntries(VARIABLES.map(name => [ `AWS_ENDPOINT_URL_${name}`, service.url ]))
   };
  }
  const GLOBAL_IAM = {
   aws: 'us-east-1',
   'aws-cn': 'cn-north-1',
   'aws-us-gov': 'us-gov-west-1'
  };
  const GLOBAL_ORGANIZATIONS = {
   aws: 'us-east-1',
   'aws-cn': 'cn-northwest-1',
   'aws-us-gov': 'us-gov-west-1'
  };
  const aws_canaries_json = (service, action, success, signedIn) => ({
   service,
   protocol: 'json',
   action,
   success: JSON.stringify(success),
   ...signedIn && {
    signedIn
   }
  });
  const TARGETS = {
   'secretsmanager.ListSecrets': aws_canaries_json('secretsmanager', 'secretsmanager:ListSecrets', {
    SecretList: [ {
     ARN: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf',
     Name: 'db'
    } ]
   }),
   'AmazonSSM.DescribeParameters': aws_canaries_json('ssm', 'ssm:DescribeParameters', {
    Parameters: [ {
     Name: '/prod/db'
    } ]
   }),
   'TrentService.ListKeys': aws_canaries_json('kms', 'kms:ListKeys', {
    Keys: [],
    Truncated: false
   }),
   'DynamoDB_20120810.ListTables': aws_canaries_json('dynamodb', 'dynamodb:ListTables', {
    TableNames: [ 'orders' ]
   }),
   'Logs_20140328.DescribeLogGroups': aws_canaries_json('logs', 'logs:DescribeLogGroups', {
    logGroups: []
   }),
   'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.DescribeTrails': aws_canaries_json('cloudtrail', 'cloudtrail:DescribeTrails', {
    trailList: []
   }),
   'AWSOrganizationsV20161128.DescribeOrganization': aws_canaries_json('organizations', 'organizations:DescribeOrganization', {
    Organization: {
     Id: 'o-exampleorgid'
    }
   }, GLOBAL_ORGANIZATIONS)
  };
  const rest = (service, action, success) => ({
   service,
   protocol: 'rest',
   action,
   success: JSON.stringify(success)
  });
  const PATHS = {
   'GET /2015-03-31/functions': rest('lambda', 'lambda:ListFunctions', {
    Functions: []
   }),
   'GET /inference-profiles': rest('bedrock', 'bedrock:ListInferenceProfiles', {
    inferenceProfileSummaries: []
   }),
   'GET /foundation-models': rest('bedrock', 'bedrock:ListFoundationModels', {
    modelSummaries: []
   }),
   'POST /runtimes/': rest('bedrock-agentcore', 'bedrock-agentcore:ListAgentRuntimes', {
    agentRuntimes: []
   }),
   'GET /': {
    service: 's3',
    protocol: 's3',
    action: 's3:ListAllMyBuckets',
    success: '<?xml version="1.0" encoding="UTF-8"?>\n<ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Owner><ID>75aa57f09aa0c8caeab4f8c24e99d10f8e7faeebf76c078efc7c6caea54ba06a</ID></Owner><Buckets/></ListAllMyBucketsResult>'
   }
  };
  function findOperation(request) {
   const target = (0, loopback_server.wx)(request, 'x-amz-target');
   if (target !== undefined) return TARGETS[target];
   const placed = PATHS[`${request.method} ${request.path}`];
   if (placed || request.method !== 'POST' || request.path !== '/') return placed;
   const form = new URLSearchParams(request.body.toString('utf8'));
   const action = form.get('Action') ?? '';
   if (form.get('Version') === '2010-05-08') {
    return {
     service: 'iam',
     protocol: 'query',
     action: `iam:${action}`,
     success: '',
     signedIn: GLOBAL_IAM
    };
   }
   if (form.get('Version') !== '2016-11-15') return undefined;
   return {
    service: 'ec2',
    protocol: 'ec2',
    action: `ec2:${action}`,
    success: ''
   };
  }
  function aws_canaries_answer(request, now, fault, options) {
   const operation = findOperation(request);
   if (!operation) return {
    status: 404,
    body: '{"message":"Unknown operation"}',
    error: 'UnknownOperation'
   };
   const {protocol, action} = operation;
   if (fault?.kind === 'error') {
    return {
     ...errorReply(protocol, ...(0, emulators_service.Vz)(fault, KNOWN_FAULTS)),
     action
    };
   }
   const place = partitionOf(options.region);
   const verified = (0, aws_sigv4.l_)(request, {
    sessions: options.sessions,
    service: operation.service,
    region: operation.signedIn?.[place] ?? options.region,
    now
   });
   if (fault?.kind === 'lie') return {
    ...lie(operation, fault.answer, request, options),
    action
   };
   if (!verified.session) return {
    ...unsigned(protocol, verified.problem, verified.message),
    action
   };
   const {session} = verified;
   return {
    ...judged(operation, session, request, options),
    principal: session.arn,
    action
   };
  }
  function judged(operation, session, request, options) {
   const {protocol, action} = operation;
   const form = new URLSearchParams(request.body.toString('utf8'));
   const iam = protocol === 'query' ? iamOperation(form, session, options.roles) : undefined;
   if (protocol === 'query' && !iam) return iamError(400, 'InvalidAction', `Could not find operation ${action}`);
   const asked = {
    action,
    resource: iam?.resource ?? '*'
   };
   const reason = (0, iam_policy.x5)(session.grants, asked);
   if (reason !== undefined) return denied(protocol, session.arn, asked, reason);
   return iam ? iam.answer() : granted(operation, form);
  }
  function denied(protocol, principal, asked, reason) {
   const text = (0, iam_policy.$$)(principal, asked, reason).replace(' on resource: * ', ' ');
   const {status, code} = DENIALS[protocol];
   const words = protocol === 'ec2' ? `You are not authorized to perform this operation. ${text} Encoded authorization failure message: ${(0, 
   external_node_crypto_.randomUUID)().replaceAll('-', '')}` : text;
   return errorReply(protocol, status, code, words);
  }
  const DENIALS = {
   query: {
    status: 403,
    code: 'AccessDenied'
   },
   ec2: {
    status: 403,
    code: 'UnauthorizedOperation'
   },
   s3: {
    status: 403,
    code: 'AccessDenied'
   },
   json: {
    status: 400,
    code: 'AccessDeniedException'
   },
   rest: {
    status: 403,
    code: 'AccessDeniedException'
   }
  };
  function granted({protocol, success}, form) {
   if (protocol === 'ec2') {
    if (form.get('DryRun') !== 'true') return errorReply('ec2', 400, 'InvalidAction', 'Only dry runs are emulated.');
    return errorReply('ec2', 412, 'DryRunOperation', 'Request would have succeeded, but DryRun flag is set.');
   }
   const type = {
    s3: 'application/xml',
    json: 'application/x-amz-json-1.1'
   }[protocol] ?? 'application/json';
   return {
    status: 200,
    headers: {
     'content-type': type,
     'x-amzn-requestid': (0, external_node_crypto_.randomUUID)()
    },
    body: success
   };
  }
  function lie(operation, to, request, options) {
   const form = new URLSearchParams(request.body.toString('utf8'));
   const known = options.sessions.all().at(-1);
   if (to === 'grant') {
    const iam = known && operation.protocol === 'query' ? iamOperation(form, known, options.roles) : undefined;
    return iam ? iam.answer() : granted(operation, form);
   }
   const asked = {
    action: operation.action,
    resource: '*'
   };
   const reason = `because no session policy allows the ${operation.action} action`;
   return denied(operation.protocol, known?.arn ?? '', asked, reason);
  }
  const KNOWN_FAULTS = {
   Throttling: [ 400, 'Rate exceeded' ],
   ThrottlingException: [ 400, 'Rate exceeded' ],
   RequestLimitExceeded: [ 503, 'Request limit exceeded.' ],
   SlowDown: [ 503, 'Please reduce your request rate.' ],
   ExpiredToken: [ 403, 'The security token included in the request is expired' ],
   ExpiredTokenException: [ 400, 'The security token included in the request is expired' ],
   InternalFailure: [ 500, 'The request processing has failed because of an unknown error, exception or failure.' ]
  };
  const SIGNATURE = {
   query: {
    wrong: [ 403, 'SignatureDoesNotMatch' ],
    unknown: [ 403, 'InvalidClientTokenId' ],
    expired: [ 403, 'ExpiredToken' ]
   },
   ec2: {
    wrong: [ 401, 'AuthFailure' ],
    unknown: [ 401, 'AuthFailure' ],
    expired: [ 400, 'RequestExpired' ]
   },
   s3: {
    wrong: [ 403, 'SignatureDoesNotMatch' ],
    unknown: [ 403, 'InvalidAccessKeyId' ],
    expired: [ 400, 'ExpiredToken' ]
   },
   json: {
    wrong: [ 400, 'InvalidSignatureException' ],
    unknown: [ 400, 'UnrecognizedClientException' ],
    expired: [ 400, 'ExpiredTokenException' ]
   },
   rest: {
    wrong: [ 403, 'InvalidSignatureException' ],
    unknown: [ 403, 'UnrecognizedClientException' ],
    expired: [ 403, 'ExpiredTokenException' ]
   }
  };
  function unsigned(protocol, problem, message) {
   const kind = problem === 'expired' ? 'expired' : problem === 'unknown-key' ? 'unknown' : 'wrong';
   const [status, code] = SIGNATURE[protocol][kind];
   return errorReply(protocol, status, code, message);
  }
  function partitionOf(region) {
   if (region.startsWith('cn-')) return 'aws-cn';
   return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
  }
  const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  function errorReply(protocol, status, code, message) {
   const id = (0, external_node_crypto_.randomUUID)();
   const xml = {
    'content-type': 'text/xml;charset=UTF-8'
   };
   const error = `<Code>${code}</Code><Message>${escaped(message)}</Message>`;
   if (protocol === 'query') return iamError(status, code, message);
   if (protocol === 'ec2') {
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error>${error}</Error></Errors><RequestID>${id}</RequestID></Response>`;
    return {
     status,
     headers: xml,
     body,
     error: code
    };
   }
   if (protocol === 's3') {
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${error}<RequestId>${id}</RequestId><HostId>host</HostId></Error>`;
    return {
     status,
     headers: {
      'content-type': 'application/xml',
      'x-amz-request-id': id
     },
     body,
     error: code
    };
   }
   if (protocol === 'json') {
    const headers = {
     'content-type': 'application/x-amz-json-1.1',
     'x-amzn-requestid': id
    };
    return {
     status,
     headers,
     body: JSON.stringify({
      __type: code,
      message
     }),
     error: code
    };
   }
   const headers = {
    'content-type': 'application/json',
    'x-amzn-errortype': code,
    'x-amzn-requestid': id
   };
   return {
    status,
    headers,
    body: JSON.stringify({
     message
    }),
    error: code
   };
  }
  // CONCATENATED MODULE: ./lib/emulators/aws-credentials.js
  const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  function awsIdentifier(prefix, length) {
   return prefix + [ ...(0, external_node_crypto_.randomBytes)(length) ].map(byte => BASE32[byte % BASE32.length]).join('');
  }
  class AwsSessions {
   #byKey=new Map;
   mint(facts) {
    const session = {
     ...facts,
     accessKeyId: awsIdentifier('ASIA', 16),
     secretAccessKey: (0, external_node_crypto_.randomBytes)(30).toString('base64'),
     sessionToken: `IQoJb3JpZ2luX2Vj${(0, external_node_crypto_.randomBytes)(288).toString('base64')}`
    };
    this.#byKey.set(session.accessKeyId, session);
    return session;
   }
   find(accessKeyId) {
    return this.#byKey.get(accessKeyId);
   }
   all() {
    return [ ...this.#byKey.values() ];
   }
   expireAll(atMs) {
    for (const session of this.#byKey.values()) session.expiresAt = Math.min(session.expiresAt, atMs);
   }
  }
  var issuer_keys = __webpack_require__(7510);
  // CONCATENATED MODULE: ./lib/emulators/aws-sts.js
  const aws_sts_NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';
  const SHORTEST_SECONDS = 900;
  const DEFAULT_SECONDS = 3600;
  const CHAINED_LONGEST_SECONDS = 3600;
  const POLICY_CHARACTERS = 2048;
  const LONGEST_TOKEN = 2e4;
  async function startAwsSts(options) {
   const sts = new Sts(options, options.sessions ?? new AwsSessions);
   const service = await (0, emulators_service.iL)({
    ...options,
    service: 'sts',
    handle: (request, _now, fault) => fault?.kind === 'error' ? aws_sts_errorReply(faultError(fault)) : sts.answer(request)
   });
   return {
    ...service,
    sessions: sts.sessions
   };
  }
  class StsError extends Error {
   status;
   code;
   constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
   }
  }
  const validation = message => new StsError(400, 'ValidationError', message);
  const constraint = (name, value, must) => validation(`1 validation error detected: Value '${value}' at '${name}' failed to satisfy constraint: Member must ${must}`);
  const aws_sts_KNOWN_FAULTS = {
   Throttling: [ 400, 'Rate exceeded' ],
   IDPCommunicationError: [ 400, 'Could not communicate with the identity provider.' ],
   IDPRejectedClaim: [ 403, 'The identity provider reported that authentication failed.' ],
   RegionDisabledException: [ 403, 'STS is not activated in this region for this account. Your account administrator can activate STS in this region using the IAM Console.' ],
   ExpiredTokenException: [ 400, 'The web identity token that was passed is expired or is not valid.' ],
   InvalidIdentityToken: [ 400, "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements" ],
   AccessDenied: [ 403, 'Not authorized to perform sts:AssumeRoleWithWebIdentity' ],
   MalformedPolicyDocument: [ 400, 'Syntax errors in policy.' ],
   PackedPolicyTooLarge: [ 400, 'PackedPolicy size exceeds the allowed limit.' ],
   InternalFailure: [ 500, 'The request processing has failed because of an unknown error, exception or failure.' ],
   ServiceUnavailable: [ 503, 'The request has failed due to a temporary failure of the server.' ]
  };
  function faultError(fault) {
   return new StsError(...(0, emulators_service.Vz)(fault, aws_sts_KNOWN_FAULTS));
  }
  class Sts {
   sessions;
   #options;
   #clock;
   #keys=new issuer_keys.u;
   #roleIds=new Map;
   constructor(options, sessions) {
    this.#options = options;
    this.sessions = sessions;
    this.#clock = options.clock ?? Date.now;
   }
   async answer(request) {
    const form = new URLSearchParams(request.body.toString('utf8'));
    const action = form.get('Action') ?? '';
    try {
     if (request.method !== 'POST') throw new StsError(400, 'InvalidAction', 'Only POST is emulated.');
     if (form.get('Version') !== '2011-06-15') {
      throw new StsError(400, 'InvalidAction', `Could not find operation ${action} for version ${form.get('Version')}`);
     }
     return {
      ...await this.#act(action, form, request),
      action
     };
    } catch (error) {
     if (error instanceof StsError) return {
      ...aws_sts_errorReply(error),
      action
     };
     throw error;
    }
   }
   async #act(action, form, request) {
    if (action === 'AssumeRoleWithWebIdentity') return this.#assumeWithWebIdentity(form);
    if (action === 'AssumeRole') return this.#assumeRole(form, this.#signer(request));
    if (action === 'GetCallerIdentity') return callerIdentity(this.#signer(request));
    throw new StsError(400, 'InvalidAction', `Could not find operation ${action} for version 2011-06-15`);
   }
   async #assumeWithWebIdentity(form) {
    const ask = readAsk(form);
    const session = this.#readSessionPolicies(form);
    const {provider, claims} = await this.#identify(form.get('WebIdentityToken') ?? '');
    const role = this.#options.roles.find(({arn}) => arn === ask.roleArn);
    const host = provider.issuer.replace(/^https?:\/\//, '');
    const trusted = role !== undefined && (0, iam_policy.J4)(role.trust, {
     action: 'sts:AssumeRoleWithWebIdentity',
     principal: {
      type: 'Federated',
      names: [ providerArn(role.arn, host) ]
     },
     context: claimContext(host, claims)
    }) === 'allow';
    if (!role || !trusted) {
     throw new StsError(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
    }
    checkLongest(ask.seconds, role);
    const minted = this.#mint(role, ask, session);
    return aws_sts_success('AssumeRoleWithWebIdentity', `${aws_sts_element('SubjectFromWebIdentityToken', String(claims.sub))}${aws_sts_element('Audience', (0, 
    json_web_token.Rm)(claims)[0] ?? '')}${assumed(minted)}${credentials(minted)}${aws_sts_element('Provider', providerArn(role.arn, host))}${aws_sts_element('PackedPolicySize', packedSize(form))}`, minted.arn);
   }
   #assumeRole(form, caller) {
    const ask = readAsk(form);
    const session = this.#readSessionPolicies(form);
    const role = this.#options.roles.find(({arn}) => arn === ask.roleArn);
    this.#checkMayAssume(role, ask.roleArn, caller, 'sts:AssumeRole');
    if (form.has('Tags.member.1.Key')) this.#checkMayAssume(role, ask.roleArn, caller, 'sts:TagSession');
    if (ask.seconds > CHAINED_LONGEST_SECONDS) {
     throw validation('The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.');
    }
    const minted = this.#mint(role, ask, session);
    return aws_sts_success('AssumeRole', `${assumed(minted)}${credentials(minted)}${aws_sts_element('PackedPolicySize', packedSize(form))}`, caller.arn);
   }
   #checkMayAssume(role, roleArn, caller, action) {
    const request = {
     action,
     resource: roleArn
    };
    const names = [ caller.roleArn, caller.arn ];
    const root = caller.roleArn.replace(/role\/.*$/, 'root');
    const trusts = who => role !== undefined && (0, iam_policy.J4)(role.trust, {
     action,
     principal: {
      type: 'AWS',
      names: who
     },
     context: {}
    }) === 'allow';
    const own = (0, iam_policy.x5)(caller.grants, request);
    const bySession = caller.grants.session === undefined || (0, iam_policy.LD)(caller.grants.session, request) === 'allow';
    if (trusts(names) ? bySession : trusts([ root ]) && own === undefined) return;
    throw new StsError(403, 'AccessDenied', (0, iam_policy.$$)(caller.arn, request, own ?? '').trimEnd());
   }
   #signer(request) {
    const now = this.#clock();
    const {sessions} = this;
    const verified = (0, aws_sigv4.l_)(request, {
     sessions,
     service: 'sts',
     region: this.#options.region,
     now
    });
    if (verified.session) return verified.session;
    const [status, code] = SIGNATURE_CODES[verified.problem];
    throw new StsError(status, code, verified.message);
   }
   async #identify(token) {
    const invalid = message => new StsError(400, 'InvalidIdentityToken', message);
    if (token.length < 4 || token.length > LONGEST_TOKEN) {
     throw validation("1 validation error detected: Value at 'webIdentityToken' failed to satisfy constraint: Member must have length between 4 and 20000");
    }
    const jwt = (0, json_web_token.uX)(token);
    if (!jwt) throw invalid('The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
    const {claims} = jwt;
    const provider = this.#options.providers.find(({issuer}) => issuer === claims.iss);
    if (!provider) throw invalid(`No OpenIDConnect provider found in your account for ${claims.iss}`);
    for (const name of [ 'exp', 'iat', 'sub', 'aud' ]) {
     if (claims[name] === undefined) throw invalid(`Missing a required claim: ${name}`);
    }
    if (!Number.isInteger(claims.exp) || !Number.isInteger(claims.iat)) throw invalid('Time claims must be integers');
    const signature = await this.#keys.check(provider, jwt);
    if (signature === 'unreachable') throw faultError({
     code: 'IDPCommunicationError'
    });
    if (signature === 'unknown-key') throw faultError({
     code: 'InvalidIdentityToken'
    });
    if (signature === 'wrong') throw invalid('Token signature invalid');
    this.#checkTime(claims);
    if (!(0, json_web_token.Rm)(claims).some(audience => provider.audiences.includes(audience))) {
     throw invalid('Incorrect token audience');
    }
    return {
     provider,
     claims
    };
   }
   #checkTime(claims) {
    const now = Math.floor(this.#clock() / 1e3);
    if (now >= Number(claims.exp)) {
     throw new StsError(400, 'ExpiredTokenException', `Token expired: current date/time ${now} must be before the expiration date/time${claims.exp}`);
    }
    if (claims.nbf !== undefined && now < Number(claims.nbf)) {
     throw new StsError(400, 'InvalidIdentityToken', 'Token is not valid yet');
    }
   }
   #readSessionPolicies(form) {
    const inline = form.get('Policy');
    const arns = managedArns(form);
    const size = (inline?.length ?? 0) + arns.reduce((sum, arn) => sum + arn.length, 0);
    if (inline !== null && !/^[\t\n\r\u0020-\u00ff]+$/.test(inline)) {
     throw constraint('policy', '…', 'satisfy regular expression pattern: [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+');
    }
    if (size > POLICY_CHARACTERS) throw constraint('policy', '…', 'have length less than or equal to 2048');
    if (arns.length > 10) throw constraint('policyArns', '…', 'have length less than or equal to 10');
    if (inline === null && arns.length === 0) return undefined;
    return [ ...inline === null ? [] : [ parsed(inline) ], ...arns.map(arn => this.#managed(arn)) ];
   }
   #managed(arn) {
    const document = this.#options.managedPolicies?.[arn];
    if (!document) throw new StsError(400, 'MalformedPolicyDocument', `The policy ${arn} does not exist.`);
    return document;
   }
   #mint(role, ask, session) {
    const [, partition, , , account = '', path = ''] = role.arn.split(':');
    const name = path.split('/').at(-1);
    const roleId = this.#roleIds.get(role.arn) ?? awsIdentifier('AROA', 17);
    this.#roleIds.set(role.arn, roleId);
    const identity = [ ...role.policies, ...Object.values(role.attached ?? {}) ];
    const {boundary, organisation} = role;
    const grants = {
     identity,
     boundary: boundary?.document,
     organisation,
     session
    };
    const sealed = Math.floor(this.#clock() / 1e3) + ask.seconds;
    return this.sessions.mint({
     expiresAt: sealed * 1e3,
     arn: `arn:${partition}:sts::${account}:assumed-role/${name}/${ask.sessionName}`,
     roleArn: role.arn,
     account,
     userId: `${roleId}:${ask.sessionName}`,
     grants
    });
   }
  }
  const SIGNATURE_CODES = {
   missing: [ 403, 'MissingAuthenticationToken' ],
   incomplete: [ 400, 'IncompleteSignature' ],
   'unknown-key': [ 403, 'InvalidClientTokenId' ],
   expired: [ 403, 'ExpiredToken' ],
   scope: [ 403, 'SignatureDoesNotMatch' ],
   date: [ 403, 'SignatureDoesNotMatch' ],
   signature: [ 403, 'SignatureDoesNotMatch' ]
  };
  function readAsk(form) {
   const roleArn = form.get('RoleArn') ?? '';
   const sessionName = form.get('RoleSessionName') ?? '';
   const duration = form.get('DurationSeconds') ?? String(DEFAULT_SECONDS);
   if (!/^arn:(aws|aws-cn|aws-us-gov):iam::\d{12}:role\/[\w+=,.@/-]+$/.test(roleArn)) {
    throw validation(`${roleArn} is invalid`);
   }
   if (sessionName.length < 2) throw constraint('roleSessionName', sessionName, 'have length greater than or equal to 2');
   if (sessionName.length > 64) throw constraint('roleSessionName', sessionName, 'have length less than or equal to 64');
   if (!/^[\w+=,.@-]*$/.test(sessionName)) {
    throw constraint('roleSessionName', sessionName, 'satisfy regular expression pattern: [\\w+=,.@-]*');
   }
   if (!/^\d+$/.test(duration)) throw new StsError(400, 'MalformedInput', 'DurationSeconds must be an integer');
   const seconds = Number(duration);
   if (seconds < SHORTEST_SECONDS) throw constraint('durationSeconds', duration, 'have value greater than or equal to 900');
   if (seconds > 43200) throw constraint('durationSeconds', duration, 'have value less than or equal to 43200');
   return {
    roleArn,
    sessionName,
    seconds
   };
  }
  function checkLongest(seconds, role) {
   if (seconds > (role.maxSessionSeconds ?? DEFAULT_SECONDS)) {
    throw validation('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
   }
  }
  function managedArns(form) {
   const arns = [];
   for (let n = 1; form.has(`PolicyArns.member.${n}.arn`); n += 1) arns.push(form.get(`PolicyArns.member.${n}.arn`) ?? '');
   return arns;
  }
  function parsed(text) {
   try {
    return (0, iam_policy.sU)(text);
   } catch (error) {
    if (error instanceof iam_policy.MO) throw new StsError(400, 'MalformedPolicyDocument', error.message);
    throw error;
   }
  }
  function claimContext(host, claims) {
   const entries = Object.entries(claims).map(([name, value]) => [ `${host}:${name}`, name === 'aud' ? (0, 
   json_web_token.Rm)(claims) : String(value) ]);
   return Object.fromEntries(entries);
  }
  function providerArn(roleArn, host) {
   const [, partition, , , account] = roleArn.split(':');
   return `arn:${partition}:iam::${account}:oidc-provider/${host}`;
  }
  function packedSize(form) {
   return String(Math.ceil((form.get('Policy')?.length ?? 0) / POLICY_CHARACTERS * 90));
  }
  const escapeXml = text => text.replace(/[<>&"']/g, c => `&#${c.charCodeAt(0)};`).replaceAll('&#38;', '&amp;');
  const aws_sts_element = (name, text) => `<${name}>${escapeXml(text)}</${name}>`;
  function assumed(session) {
   return `<AssumedRoleUser>${aws_sts_element('Arn', session.arn)}${aws_sts_element('AssumedRoleId', session.userId)}</AssumedRoleUser>`;
  }
  function credentials(session) {
   const expiration = new Date(session.expiresAt).toISOString().replace('.000', '');
   return `<Credentials>${aws_sts_element('AccessKeyId', session.accessKeyId)}${aws_sts_element('SecretAccessKey', session.secretAccessKey)}${aws_sts_element('SessionToken', session.sessionToken)}${aws_sts_element('Expiration', expiration)}</Credentials>`;
  }
  function callerIdentity(session) {
   const body = `${aws_sts_element('Arn', session.arn)}${aws_sts_element('UserId', session.userId)}${aws_sts_element('Account', session.account)}`;
   return aws_sts_success('GetCallerIdentity', body, session.arn);
  }
  function aws_sts_success(action, result, principal) {
   const requestId = (0, external_node_crypto_.randomUUID)();
   return {
    status: 200,
    headers: {
     'content-type': 'text/xml',
     'x-amzn-requestid': requestId
    },
    body: `<${action}Response xmlns="${aws_sts_NAMESPACE}"><${action}Result>${result}</${action}Result><ResponseMetadata>${aws_sts_element('RequestId', requestId)}</ResponseMetadata></${action}Response>`,
    principal
   };
  }
  function aws_sts_errorReply(error) {
   const requestId = (0, external_node_crypto_.randomUUID)();
   const type = error.status >= 500 ? 'Receiver' : 'Sender';
   return {
    status: error.status,
    headers: {
     'content-type': 'text/xml',
     'x-amzn-requestid': requestId
    },
    body: `<ErrorResponse xmlns="${aws_sts_NAMESPACE}"><Error>${aws_sts_element('Type', type)}${aws_sts_element('Code', error.code)}${aws_sts_element('Message', error.message)}</Error>${aws_sts_element('RequestId', requestId)}</ErrorResponse>`,
    error: error.code
   };
  }
  // CONCATENATED MODULE: ./lib/emulators/bedrock-catalogue.js
  const GEOGRAPHIES = {
   us: [ 'us-east-1', 'us-east-2', 'us-west-2' ],
   eu: [ 'eu-central-1', 'eu-north-1', 'eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-3' ],
   apac: [ 'ap-northeast-1', 'ap-northeast-2', 'ap-south-1', 'ap-southeast-1', 'ap-southeast-2' ],
   jp: [ 'ap-northeast-1', 'ap-northeast-3' ],
   au: [ 'ap-southeast-2', 'ap-southeast-4' ],
   'us-gov': [ 'us-gov-east-1', 'us-gov-west-1' ]
  };
  const ALL = [ 'us', 'eu', 'jp', 'au', 'global' ];
  const MODELS = [ {
   id: 'anthropic.claude-3-haiku-20240307-v1:0',
   onDemand: true,
   profiles: [ 'us', 'eu', 'apac', 'us-gov' ]
  }, {
   id: 'anthropic.claude-3-7-sonnet-20250219-v1:0',
   profiles: [ 'us', 'eu', 'apac', 'us-gov' ]
  }, {
   id: 'anthropic.claude-sonnet-4-20250514-v1:0',
   profiles: [ 'us', 'eu', 'apac', 'global' ]
  }, {
   id: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
   profiles: [ ...ALL, 'us-gov' ]
  }, {
   id: 'anthropic.claude-haiku-4-5-20251001-v1:0',
   profiles: ALL
  }, {
   id: 'anthropic.claude-opus-4-1-20250805-v1:0',
   profiles: [ 'us' ]
  }, {
   id: 'anthropic.claude-opus-4-5-20251101-v1:0',
   profiles: ALL
  }, {
   id: 'anthropic.claude-opus-4-6-v1',
   profiles: ALL
  }, {
   id: 'anthropic.claude-sonnet-4-6',
   profiles: ALL
  }, {
   id: 'anthropic.claude-sonnet-5-5',
   profiles: ALL
  }, {
   id: 'anthropic.claude-opus-5-5',
   profiles: ALL
  } ];
  const modelArn = (place, region, model) => `arn:${place.partition}:bedrock:${region}::foundation-model/${model}`;
  const profileArn = (place, id) => `arn:${place.partition}:bedrock:${place.region}:${place.account}:inference-profile/${id}`;
  function findTarget(id, catalogue, place) {
   const [, resource = id] = /^arn:[^:]*:bedrock:[^:]*:\d*:(.*)$/.exec(id) ?? [];
   const [, kind, name = resource] = /^(foundation-model|inference-profile|application-inference-profile)\/(.*)$/.exec(resource) ?? [];
   const foreign = id.startsWith('arn:') && !id.startsWith(`arn:${place.partition}:bedrock:${place.region}:`);
   if (kind === 'application-inference-profile') return applicationTarget(id, name, catalogue, place, foreign);
   const geography = /^(us-gov|us|eu|apac|jp|au|global)\.(.+)$/.exec(name);
   if (geography) return profileTarget(name, geography[1] ?? '', geography[2] ?? '', catalogue, place, foreign);
   const model = catalogue.models.find(candidate => candidate.id === name);
   return {
    arn: modelArn(place, place.region, name),
    kind: 'model',
    model: name,
    exists: model !== undefined && !foreign,
    onDemand: model?.onDemand === true,
    routes: []
   };
  }
  function profileTarget(id, prefix, modelId, catalogue, place, foreign) {
   const model = catalogue.models.find(candidate => candidate.id === modelId);
   const regions = GEOGRAPHIES[prefix];
   const here = prefix === 'global' || regions?.includes(place.region) === true;
   return {
    arn: profileArn(place, id),
    kind: 'system-profile',
    model: modelId,
    exists: model?.profiles.includes(prefix) === true && here && !foreign,
    onDemand: true,
    routes: prefix === 'global' ? [ place.region, '' ] : regions ?? [ place.region ]
   };
  }
  function applicationTarget(arn, id, catalogue, place, foreign) {
   const profile = catalogue.applicationProfiles.find(candidate => candidate.id === id);
   const source = profile && findTarget(profile.source, catalogue, place);
   return {
    arn,
    kind: 'application-profile',
    model: source?.model ?? '',
    exists: source?.exists === true && !foreign,
    onDemand: true,
    routes: source?.routes.length ? source.routes : [ place.region ]
   };
  }
  function requiredAccess(action, target, place) {
   const here = {
    'aws:RequestedRegion': place.region
   };
   const first = {
    action,
    resource: target.arn,
    context: here
   };
   if (target.kind === 'model' || target.model === '') return [ first ];
   const behind = target.routes.map(region => ({
    action,
    resource: modelArn(place, region, target.model),
    context: {
     'bedrock:InferenceProfileArn': target.arn,
     'aws:RequestedRegion': region || 'unspecified'
    }
   }));
   return [ first, ...behind ];
  }
  function describeProfile(id, catalogue, place) {
   const application = catalogue.applicationProfiles.find(candidate => candidate.id === id || id.endsWith(`/${candidate.id}`));
   const arn = `arn:${place.partition}:bedrock:${place.region}:${place.account}:application-inference-profile/${application?.id}`;
   const target = findTarget(application ? arn : id, catalogue, place);
   if (!target.exists || target.kind === 'model') return undefined;
   return {
    inferenceProfileName: application?.name ?? id,
    description: `Routes requests to ${target.model}.`,
    createdAt: '2026-01-15T00:00:00Z',
    updatedAt: '2026-01-15T00:00:00Z',
    inferenceProfileArn: target.arn,
    models: target.routes.map(region => ({
     modelArn: modelArn(place, region, target.model)
    })),
    inferenceProfileId: application?.id ?? target.arn.split('/').at(-1),
    status: 'ACTIVE',
    type: application ? 'APPLICATION' : 'SYSTEM_DEFINED'
   };
  }
  function profileIds(catalogue, place, type) {
   if (type === 'APPLICATION') return catalogue.applicationProfiles.map(({id}) => id);
   return catalogue.models.flatMap(model => model.profiles.map(prefix => `${prefix}.${model.id}`)).filter(id => findTarget(id, catalogue, place).exists);
  }
  var messages_api = __webpack_require__(44387);
  // CONCATENATED MODULE: ./lib/emulators/bedrock-converse.js
  const MALFORMED = 'Malformed input request, please reformat your input and try again.';
  const DEFAULT_MAX_TOKENS = 4096;
  const TOOL_NAME = /^[a-zA-Z0-9_-]{1,64}$/;
  function object(value) {
   return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
  }
  function needed(value) {
   const found = object(value);
   if (!found) throw new messages_api.QJ(MALFORMED);
   return found;
  }
  function list(value, name) {
   if (!Array.isArray(value)) throw new messages_api.QJ(`The ${name} field must be an array.`);
   return value;
  }
  function words(value) {
   if (typeof value !== 'string') throw new messages_api.QJ(MALFORMED);
   return value;
  }
  function readConverse(bytes) {
   let parsed;
   try {
    parsed = JSON.parse(bytes.toString('utf8'));
   } catch {
    throw new messages_api.QJ(MALFORMED);
   }
   const body = needed(parsed);
   const messages = list(body.messages, 'messages').map(readMessage);
   checkTurns(messages);
   const tools = body.toolConfig === undefined ? undefined : readTools(needed(body.toolConfig));
   checkCalls(messages, tools !== undefined);
   const system = list(body.system ?? [], 'system').flatMap(part => {
    const {text} = needed(part);
    return text === undefined ? [] : [ {
     type: 'text',
     text: words(text)
    } ];
   });
   const maxTokens = object(body.inferenceConfig)?.maxTokens ?? DEFAULT_MAX_TOKENS;
   if (!Number.isInteger(maxTokens) || Number(maxTokens) < 1) {
    throw new messages_api.QJ(`1 validation error detected: Value '${String(maxTokens)}' at 'inferenceConfig.maxTokens' failed to satisfy constraint: Member must have value greater than or equal to 1`);
   }
   return {
    max_tokens: Number(maxTokens),
    messages,
    system,
    ...tools === undefined ? {} : {
     tools
    }
   };
  }
  function readTools(config) {
   const tools = list(config.tools, 'tools').flatMap(entry => {
    const spec = object(needed(entry).toolSpec);
    if (!spec) return [];
    const name = words(spec.name);
    if (!TOOL_NAME.test(name)) {
     throw new messages_api.QJ(`1 validation error detected: Value '${name}' at 'toolConfig.tools' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_-]+`);
    }
    if (object(object(spec.inputSchema)?.json)?.type !== 'object') {
     throw new messages_api.QJ(`The value at toolConfig.tools.toolSpec.inputSchema.json.type must be one of: object.`);
    }
    return [ {
     name
    } ];
   });
   if (tools.length === 0) {
    throw new messages_api.QJ("1 validation error detected: Value '[]' at 'toolConfig.tools' failed to satisfy constraint: Member must have length greater than or equal to 1");
   }
   return tools;
  }
  function readMessage(value, at) {
   const message = needed(value);
   const {role} = message;
   if (role !== 'user' && role !== 'assistant') throw new messages_api.QJ(MALFORMED);
   const content = list(message.content, 'content');
   if (content.length === 0) {
    throw new messages_api.QJ(`The content field in the Message object at messages.${at} is empty. Add a ContentBlock object to the content field and try again.`);
   }
   return {
    role,
    content: content.flatMap((block, index) => readBlock(needed(block), at, index))
   };
  }
  function readBlock(block, at, index) {
   const {text, toolUse, toolResult} = block;
   if (text !== undefined) {
    if (words(text).trim() === '') {
     throw new messages_api.QJ(`The text field in the ContentBlock object at messages.${at}.content.${index} is blank. Add text to the text field, and try again.`);
    }
    return [ {
     type: 'text',
     text: words(text)
    } ];
   }
   if (toolUse !== undefined) {
    const call = needed(toolUse);
    return [ {
     type: 'tool_use',
     id: words(call.toolUseId),
     name: words(call.name),
     input: needed(call.input)
    } ];
   }
   if (toolResult !== undefined) {
    const result = needed(toolResult);
    const content = list(result.content, 'content').map(part => {
     const {text: said, json} = needed(part);
     return {
      type: 'text',
      text: said === undefined ? JSON.stringify(json ?? null) : words(said)
     };
    });
    return [ {
     type: 'tool_result',
     tool_use_id: words(result.toolUseId),
     content,
     is_error: result.status === 'error'
    } ];
   }
   return [];
  }
  const bedrock_converse_blocksOf = message => typeof message?.content === 'string' ? [] : message?.content ?? [];
  function checkTurns(messages) {
   if (messages.length === 0) throw new messages_api.QJ('The messages field must hold at least one message.');
   if (messages[0]?.role !== 'user') {
    throw new messages_api.QJ('A conversation must start with a user message. Try again with a conversation that starts with a user message.');
   }
  }
  function checkCalls(messages, configured) {
   messages.forEach((message, at) => {
    const results = bedrock_converse_blocksOf(message).flatMap(block => block.type === 'tool_result' ? [ block.tool_use_id ] : []);
    const calls = bedrock_converse_blocksOf(messages[at - 1]).flatMap(block => block.type === 'tool_use' ? [ block.id ] : []);
    if ((results.length > 0 || calls.length > 0) && !configured) {
     throw new messages_api.QJ('The toolConfig field must be defined when using toolUse and toolResult content blocks.');
    }
    const open = calls.filter(id => !results.includes(id));
    if (open.length > 0) {
     throw new messages_api.QJ(`Expected toolResult blocks at messages.${at}.content for the following Ids: ${open.join(', ')}`);
    }
    if (results.some(id => !calls.includes(id))) {
     throw new messages_api.QJ(`The number of toolResult blocks at messages.${at}.content exceeds the number of toolUse blocks of previous turn.`);
    }
   });
  }
  const STOPS = {
   refusal: 'content_filtered'
  };
  const stopOf = message => STOPS[message.stopReason] ?? message.stopReason;
  const usageOf = ({inputTokens, outputTokens}) => ({
   inputTokens,
   outputTokens,
   totalTokens: inputTokens + outputTokens,
   cacheReadInputTokens: 0,
   cacheWriteInputTokens: 0
  });
  function converseBody(message) {
   const content = message.content.map(block => block.type === 'text' ? {
    text: block.text
   } : {
    toolUse: {
     toolUseId: block.id,
     name: block.name,
     input: block.input
    }
   });
   return {
    output: {
     message: {
      role: 'assistant',
      content
     }
    },
    stopReason: stopOf(message),
    usage: usageOf(message),
    metrics: {
     latencyMs: 120
    }
   };
  }
  function converseFrames(message) {
   return [ bedrock_converse_frame('messageStart', {
    role: 'assistant'
   }), ...message.content.flatMap(blockFrames), bedrock_converse_frame('messageStop', {
    stopReason: stopOf(message)
   }), bedrock_converse_frame('metadata', {
    usage: usageOf(message),
    metrics: {
     latencyMs: 120
    }
   }) ];
  }
  function blockFrames(block, contentBlockIndex) {
   const delta = change => bedrock_converse_frame('contentBlockDelta', {
    contentBlockIndex,
    delta: change
   });
   const stop = bedrock_converse_frame('contentBlockStop', {
    contentBlockIndex
   });
   if (block.type === 'text') return [ ...(0, messages_api.Xe)(block.text).map(text => delta({
    text
   })), stop ];
   const start = {
    toolUse: {
     toolUseId: block.id,
     name: block.name
    }
   };
   return [ bedrock_converse_frame('contentBlockStart', {
    contentBlockIndex,
    start
   }), ...(0, messages_api.Xe)(JSON.stringify(block.input)).map(input => delta({
    toolUse: {
     input
    }
   })), stop ];
  }
  function bedrock_converse_frame(type, event) {
   const bytes = JSON.stringify(event);
   const p = 'abcdefghijklmnopqrstuvwxyz'.slice(0, 1 + bytes.length % 26);
   return encodeMessage({
    headers: {
     ':event-type': type,
     ':content-type': 'application/json',
     ':message-type': 'event'
    },
    payload: Buffer.from(JSON.stringify({
     ...event,
     p
    }))
   });
  }
  // CONCATENATED MODULE: ./lib/emulators/bedrock.js
  async function startBedrock(options) {
   const runtime = new Runtime(options);
   const service = await (0, emulators_service.iL)({
    ...options,
    service: 'bedrock',
    fits: (fault, request) => request.path.startsWith('/model/') && suits(fault, request),
    handle: (request, _now, fault) => fault?.kind === 'error' ? bedrock_errorReply(bedrock_faultError(fault)) : runtime.answer(request, fault)
   });
   return {
    ...service,
    play: model => {
     runtime.model = model;
    },
    bearersSeen: () => [ ...runtime.bearers ],
    conversations: () => runtime.conversations
   };
  }
  function suits(fault, request) {
   const ofStream = (0, messages_api.RN)(fault) !== undefined || fault.kind === 'error' && fault.only === 'stream';
   return !ofStream || /\/(invoke-with-response|converse)-stream$/.test(request.path);
  }
  class BedrockError extends Error {
   status;
   code;
   constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
   }
  }
  const bedrock_KNOWN_FAULTS = {
   ThrottlingException: [ 429, 'Too many tokens, please wait before trying again.' ],
   InternalServerException: [ 500, 'The system encountered an unexpected error during processing. Try your request again.' ],
   ServiceUnavailableException: [ 503, 'Bedrock is unable to process your request.' ],
   ModelTimeoutException: [ 408, 'The model took too long to respond.' ],
   ModelNotReadyException: [ 429, 'The model is not ready.' ],
   ExpiredTokenException: [ 403, 'The security token included in the request is expired' ],
   AccessDeniedException: [ 403, "You don't have access to the model with the specified model ID." ]
  };
  function bedrock_faultError(fault) {
   return new BedrockError(...(0, emulators_service.Vz)(fault, bedrock_KNOWN_FAULTS));
  }
  const bedrock_SIGNATURE_CODES = {
   missing: 'MissingAuthenticationTokenException',
   incomplete: 'IncompleteSignatureException',
   'unknown-key': 'UnrecognizedClientException',
   expired: 'ExpiredTokenException',
   scope: 'InvalidSignatureException',
   date: 'InvalidSignatureException',
   signature: 'InvalidSignatureException'
  };
  class Runtime {
   model;
   bearers=new Set;
   conversations=[];
   #options;
   #place;
   #catalogue;
   constructor(options) {
    this.#options = options;
    this.model = options.model;
    this.#place = {
     partition: options.partition ?? 'aws',
     region: options.region,
     account: options.account
    };
    this.#catalogue = {
     models: options.models ?? MODELS,
     applicationProfiles: options.applicationProfiles ?? []
    };
   }
   async answer(request, fault) {
    const route = findRoute(request);
    let principal;
    const told = reply => ({
     ...reply,
     principal,
     action: route?.action
    });
    try {
     if (!route) throw new BedrockError(404, 'UnknownOperationException', 'Unknown operation');
     const session = this.#authenticate(request);
     principal = session.arn;
     if (route.kind === 'profiles') return told(this.#listProfiles(session, request));
     if (route.kind === 'profile') return told(this.#getProfile(session, route.id));
     return told(this.#invoke(session, route, request, fault));
    } catch (error) {
     if (error instanceof BedrockError) return told(bedrock_errorReply(error));
     throw error;
    }
   }
   #authenticate(request) {
    const {sessions, region, clock} = this.#options;
    const expected = {
     sessions,
     service: 'bedrock',
     region,
     now: (clock ?? Date.now)()
    };
    const bearer = (0, loopback_server.DH)(request);
    if (bearer !== undefined) this.bearers.add(bearer);
    const verified = bearer === undefined ? (0, aws_sigv4.l_)(request, expected) : (0, 
    aws_sigv4.gP)(bearer, expected);
    if (!verified.session) throw new BedrockError(403, bedrock_SIGNATURE_CODES[verified.problem], verified.message);
    if (bearer !== undefined) {
     const context = {
      'bedrock:BearerTokenType': 'SHORT_TERM'
     };
     authorise(verified.session, {
      action: 'bedrock:CallWithBearerToken',
      resource: '*',
      context
     });
    }
    return verified.session;
   }
   #listProfiles(session, request) {
    authorise(session, {
     action: 'bedrock:ListInferenceProfiles',
     resource: '*'
    });
    const type = request.query.get('type') === 'APPLICATION' ? 'APPLICATION' : 'SYSTEM_DEFINED';
    const summaries = profileIds(this.#catalogue, this.#place, type).map(id => describeProfile(id, this.#catalogue, this.#place));
    return bedrock_jsonReply({
     inferenceProfileSummaries: summaries
    });
   }
   #getProfile(session, id) {
    const resource = id.startsWith('arn:') ? id : profileArn(this.#place, id);
    authorise(session, {
     action: 'bedrock:GetInferenceProfile',
     resource
    });
    const profile = describeProfile(id, this.#catalogue, this.#place);
    if (!profile) throw new BedrockError(404, 'ResourceNotFoundException', 'The requested inference profile was not found.');
    return bedrock_jsonReply(profile);
   }
   #invoke(session, route, request, fault) {
    const target = findTarget(route.id, this.#catalogue, this.#place);
    for (const access of requiredAccess(route.action, target, this.#place)) authorise(session, access);
    checkTarget(target, route.id);
    const body = readBody(request.body, route.converse);
    const turn = this.model(body);
    this.conversations.push(body);
    const model = target.model.replace(/^anthropic\./, '').replace(/-v\d+(:\d+)?$/, '');
    const message = (0, messages_api.SB)(turn, body, {
     prefix: 'msg_bdrk_01',
     model,
     bytes: request.body.length
    });
    if (!route.streams) return route.converse ? bedrock_jsonReply(converseBody(message)) : messageReply(message);
    return {
     status: 200,
     headers: {
      'content-type': 'application/vnd.amazon.eventstream',
      'x-amzn-requestid': (0, external_node_crypto_.randomUUID)(),
      ...route.converse ? {} : {
       'x-amzn-bedrock-content-type': 'application/json'
      }
     },
     stream: out => {
      const broken = (0, messages_api.RN)(fault);
      const exception = exceptionFrame(broken?.kind === 'stream-exception' ? broken.code : undefined);
      return (0, messages_api.Ht)(out, route.converse ? converseFrames(message) : eventsOf(message).map(bedrock_frame), {
       fault: broken,
       exception,
       paceMs: this.#options.paceMs
      });
     }
    };
   }
  }
  function findRoute({method, path}) {
   const [, encoded, verb] = /^\/model\/(.+)\/(invoke|invoke-with-response-stream|converse|converse-stream)$/.exec(path) ?? [];
   if (method === 'POST' && encoded !== undefined) {
    const streams = verb?.endsWith('-stream') === true;
    const action = streams ? 'bedrock:InvokeModelWithResponseStream' : 'bedrock:InvokeModel';
    return {
     kind: 'invoke',
     action,
     id: decodeId(encoded),
     streams,
     converse: verb?.startsWith('converse') === true
    };
   }
   if (method !== 'GET') return undefined;
   if (path === '/inference-profiles') return {
    kind: 'profiles',
    action: 'bedrock:ListInferenceProfiles'
   };
   const [, id] = /^\/inference-profiles\/(.+)$/.exec(path) ?? [];
   return id === undefined ? undefined : {
    kind: 'profile',
    action: 'bedrock:GetInferenceProfile',
    id: decodeId(id)
   };
  }
  function decodeId(encoded) {
   try {
    return decodeURIComponent(encoded);
   } catch {
    return encoded;
   }
  }
  function authorise(session, access) {
   const reason = (0, iam_policy.x5)(session.grants, access);
   if (reason === undefined) return;
   throw new BedrockError(403, 'AccessDeniedException', (0, iam_policy.$$)(session.arn, access, reason));
  }
  function checkTarget(target, id) {
   if (!target.exists && target.kind === 'application-profile') {
    throw new BedrockError(404, 'ResourceNotFoundException', 'Could not resolve the inference profile from the provided ARN.');
   }
   if (!target.exists) throw new BedrockError(400, 'ValidationException', 'The provided model identifier is invalid.');
   if (!target.onDemand) {
    throw new BedrockError(400, 'ValidationException', `Invocation of model ID ${id} with on-demand throughput isn’t supported. Retry your request with the ID or ARN of an inference profile that contains this model.`);
   }
  }
  const BEDROCK_VERSION = 'bedrock-2023-05-31';
  function readBody(bytes, converse) {
   try {
    if (converse) return readConverse(bytes);
    return (0, messages_api.Ne)(bytes, {
     version: BEDROCK_VERSION,
     surplus: [ 'model', 'stream' ]
    });
   } catch (error) {
    if (error instanceof messages_api.QJ) throw new BedrockError(400, 'ValidationException', error.message);
    throw error;
   }
  }
  function messageReply(message) {
   const reply = bedrock_jsonReply((0, messages_api.OS)(message));
   const counts = {
    'x-amzn-bedrock-input-token-count': String(message.inputTokens),
    'x-amzn-bedrock-output-token-count': String(message.outputTokens),
    'x-amzn-bedrock-invocation-latency': '120'
   };
   return {
    ...reply,
    headers: {
     ...reply.headers,
     ...counts
    }
   };
  }
  function eventsOf(message) {
   const measured = {
    'amazon-bedrock-invocationMetrics': {
     inputTokenCount: message.inputTokens,
     outputTokenCount: message.outputTokens,
     invocationLatency: 120,
     firstByteLatency: 60
    }
   };
   return (0, messages_api.XP)(message).map(event => event.type === 'message_stop' ? {
    ...event,
    ...measured
   } : event);
  }
  function bedrock_frame(event) {
   const bytes = Buffer.from(JSON.stringify(event)).toString('base64');
   const padding = 'abcdefghijklmnopqrstuvwxyz'.slice(0, 1 + bytes.length % 26);
   return encodeMessage({
    headers: {
     ':event-type': 'chunk',
     ':content-type': 'application/json',
     ':message-type': 'event'
    },
    payload: Buffer.from(JSON.stringify({
     bytes,
     p: padding
    }))
   });
  }
  function exceptionFrame(code = 'modelStreamErrorException') {
   return encodeMessage({
    headers: {
     ':exception-type': code,
     ':content-type': 'application/json',
     ':message-type': 'exception'
    },
    payload: Buffer.from(JSON.stringify({
     message: 'An error occurred while streaming the response.'
    }))
   });
  }
  function bedrock_jsonReply(body) {
   const headers = {
    'content-type': 'application/json',
    'x-amzn-requestid': (0, external_node_crypto_.randomUUID)()
   };
   return {
    status: 200,
    headers,
    body: JSON.stringify(body)
   };
  }
  function bedrock_errorReply(error) {
   return {
    status: error.status,
    headers: {
     'content-type': 'application/json',
     'x-amzn-requestid': (0, external_node_crypto_.randomUUID)(),
     'x-amzn-errortype': `${error.code}:http://internal.amazon.com/coral/com.amazon.bedrock/`
    },
    body: JSON.stringify({
     message: error.message
    }),
    error: error.code
   };
  }
  // CONCATENATED MODULE: ./lib/emulators/clouds.js
  async function startClouds(asked, common) {
   const given = ask => ask === true ? {} : ask;
   const start = async (ask, begin) => {
    const own = given(ask);
    return own && begin({
     ...common,
     ...own
    });
   };
   const [google, azure, anthropic, openai, gateway, gemini, copilot, keyVendors] = await Promise.all([ start(asked.google, async options => (await __webpack_require__.e(4555).then(__webpack_require__.bind(__webpack_require__, 94555))).startGoogle(options)), start(asked.azure, async options => (await Promise.all([ __webpack_require__.e(9623), __webpack_require__.e(2987) ]).then(__webpack_require__.bind(__webpack_require__, 42987))).startAzure(options)), start(asked.anthropic, async options => (await __webpack_require__.e(372).then(__webpack_require__.bind(__webpack_require__, 10372))).startAnthropic(options)), start(asked.openai, async options => (await Promise.all([ __webpack_require__.e(9623), __webpack_require__.e(5972) ]).then(__webpack_require__.bind(__webpack_require__, 45972))).startOpenAi(options)), start(asked.gateway, async options => (await Promise.all([ __webpack_require__.e(9623), __webpack_require__.e(6660) ]).then(__webpack_require__.bind(__webpack_require__, 16660))).startGateway(options)), start(asked.gemini, async options => (await __webpack_require__.e(4741).then(__webpack_require__.bind(__webpack_require__, 34741))).startGemini(options)), start(asked.copilot, async options => (await __webpack_require__.e(9460).then(__webpack_require__.bind(__webpack_require__, 29460))).startCopilot(options)), start(asked.keyVendors, async options => (await Promise.all([ __webpack_require__.e(9623), __webpack_require__.e(9549) ]).then(__webpack_require__.bind(__webpack_require__, 89549))).startKeyVendors(options)) ]);
   return {
    google,
    azure,
    anthropic,
    openai,
    gateway,
    gemini,
    copilot,
    keyVendors
   };
  }
  // CONCATENATED MODULE: ./lib/emulators/world.js
  async function startWorld(ask) {
   const options = ask ?? {};
   const region = options.region ?? 'us-east-1';
   const account = options.account ?? '123456789012';
   const partition = world_partitionOf(region);
   const clock = options.clock ?? Date.now;
   const requests = [];
   const sessions = new AwsSessions;
   const shared = {
    tls: options.tls,
    roundTripMs: options.roundTripMs,
    clock,
    log: entry => {
     requests.push(entry);
    }
   };
   const issuer = await startGithubOidc({
    ...shared,
    ...options.job && {
     job: options.job
    },
    ...options.issuer !== undefined && {
     issuer: options.issuer
    },
    skewSeconds: options.issuerSkewSeconds ?? 0
   });
   const gitlab = options.gitlab && await startGitlabOidc({
    ...shared,
    job: options.gitlab
   });
   const roleArn = `arn:${partition}:iam::${account}:role/${options.roleName ?? 'ci-agent'}`;
   const role = {
    arn: roleArn,
    trust: options.trust ?? trustFor([ {
     issuer: issuer.issuer,
     subject: subjectOf(issuer.job)
    }, ...gitlab ? [ {
     issuer: gitlab.issuer,
     subject: gitlabSubject(gitlab.job)
    } ] : [] ], partition, account),
    policies: options.policies ?? [ MODEL_ACCESS ],
    ...options.attached && {
     attached: options.attached
    },
    ...options.organisation && {
     organisation: options.organisation
    },
    ...options.boundary && {
     boundary: options.boundary
    },
    maxSessionSeconds: options.maxSessionSeconds ?? 3600
   };
   const model = options.model ?? reviewScript();
   const provider = providerOf(issuer, options, partition);
   const sts = await startAwsSts({
    ...shared,
    region,
    sessions,
    roles: [ role, ...options.roles ?? [] ],
    providers: [ provider, ...gitlab ? [ providerOf(gitlab, options, partition) ] : [] ],
    ...options.managedPolicies && {
     managedPolicies: options.managedPolicies
    }
   });
   const bedrock = await startBedrock({
    ...shared,
    region,
    account,
    partition,
    sessions,
    model,
    ...options.models && {
     models: options.models
    },
    ...options.applicationProfiles && {
     applicationProfiles: options.applicationProfiles
    },
    paceMs: options.paceMs
   });
   const aws = await startAwsCanaries({
    ...shared,
    region,
    sessions,
    roles: [ role, ...options.roles ?? [] ]
   });
   const mantle = options.mantle && await (await Promise.all([ __webpack_require__.e(9623), __webpack_require__.e(8740) ]).then(__webpack_require__.bind(__webpack_require__, 28740))).startMantle({
    ...shared,
    ...options.mantle,
    region,
    account,
    partition,
    sessions,
    model,
    paceMs: options.paceMs
   });
   const clouds = await startClouds(options, {
    ...shared,
    trusts: gitlab ? providerOf(gitlab, options, partition) : {
     issuer: issuer.issuer,
     keys: provider.keys
    },
    subject: gitlab ? gitlabSubject(gitlab.job) : subjectOf(issuer.job),
    repository: gitlab ? gitlab.job.project : issuer.job.repository,
    workflowFile: issuer.job.workflowFile,
    model,
    paceMs: options.paceMs
   });
   const further = Object.values(clouds).filter(cloud => cloud !== undefined);
   const world = {
    env: {
     ...runnerEnvironment(issuer),
     AWS_ENDPOINT_URL_STS: sts.url,
     AWS_ENDPOINT_URL_BEDROCK_RUNTIME: bedrock.url,
     ...aws.env,
     ...clouds.google?.env
    },
    roleArn,
    region,
    account,
    issuer,
    gitlab,
    sts,
    bedrock,
    aws,
    mantle,
    ...clouds,
    requests,
    inputs: Object.assign({}, ...further.map(({inputs}) => inputs)),
    secrets: () => collectSecrets([ ...tokensOf(gitlab), ...awsSecrets(issuer, sessions, [ bedrock, mantle ]), ...further.flatMap(one => one.secrets()) ]),
    expireCredentials: () => {
     sessions.expireAll(clock());
     for (const cloud of [ clouds.google, clouds.azure, clouds.anthropic, clouds.openai, clouds.gemini, clouds.copilot ]) {
      cloud?.expireCredentials(clock());
     }
    },
    close: async () => {
     await Promise.all([ issuer, gitlab, sts, bedrock, aws, mantle, ...further ].map(one => one?.close()));
    }
   };
   return world;
  }
  function world_partitionOf(region) {
   if (region.startsWith('cn-')) return 'aws-cn';
   return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
  }
  const MODEL_ACCESS = {
   Version: '2012-10-17',
   Statement: [ {
    Effect: 'Allow',
    Action: [ 'bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream', 'bedrock:ListInferenceProfiles', 'bedrock:GetInferenceProfile', 'bedrock:CallWithBearerToken', 'bedrock-mantle:CreateInference', 'bedrock-mantle:CallWithBearerToken' ],
    Resource: '*'
   } ]
  };
  function trustFor(jobs, partition, account) {
   return {
    Version: '2012-10-17',
    Statement: jobs.map(({issuer, subject}) => {
     const host = issuer.replace(/^https?:\/\//, '');
     return {
      Effect: 'Allow',
      Principal: {
       Federated: `arn:${partition}:iam::${account}:oidc-provider/${host}`
      },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
       StringEquals: {
        [`${host}:sub`]: subject
       }
      }
     };
    })
   };
  }
  function providerOf(issuer, options, partition) {
   const audiences = options.audiences ?? [ partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com' ];
   const ca = options.tls && (options.tls.ca ?? options.tls.cert);
   const keys = async () => options.roundTripMs ? issuer.jwks() : (0, issuer_keys.O)(issuer.jwksUrl, ca);
   return {
    issuer: issuer.issuer,
    audiences,
    keys
   };
  }
  function runnerEnvironment(issuer) {
   const {job} = issuer;
   const [owner = ''] = job.repository.split('/');
   return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: issuer.requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: issuer.requestToken,
    GITHUB_SERVER_URL: job.server,
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_REPOSITORY: job.repository,
    GITHUB_REPOSITORY_ID: job.repositoryId,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: job.ownerId,
    GITHUB_REF: job.ref,
    GITHUB_REF_NAME: job.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: String(job.refProtected),
    GITHUB_HEAD_REF: job.headRef,
    GITHUB_BASE_REF: job.baseRef,
    GITHUB_SHA: job.sha,
    GITHUB_EVENT_NAME: job.event,
    GITHUB_ACTOR: job.actor,
    GITHUB_ACTOR_ID: job.actorId,
    GITHUB_TRIGGERING_ACTOR: job.actor,
    GITHUB_RUN_ID: job.runId,
    GITHUB_RUN_NUMBER: job.runNumber,
    GITHUB_RUN_ATTEMPT: job.runAttempt,
    GITHUB_WORKFLOW: job.workflow,
    GITHUB_WORKFLOW_REF: workflowRefOf(job),
    GITHUB_WORKFLOW_SHA: job.sha,
    GITHUB_JOB: job.workflow,
    RUNNER_ENVIRONMENT: job.runner,
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64'
   };
  }
  function tokensOf(gitlab) {
   return gitlab === undefined ? [] : gitlab.minted().flatMap(token => [ token, ...token.split('.') ]);
  }
  function awsSecrets(issuer, sessions, endpoints) {
   const tokens = [ issuer.requestToken, ...issuer.minted() ].flatMap(token => [ token, ...token.split('.') ]);
   const keys = sessions.all().flatMap(s => [ s.accessKeyId, s.secretAccessKey, s.sessionToken ]);
   const seen = endpoints.flatMap(endpoint => endpoint?.bearersSeen() ?? []);
   const bearers = seen.flatMap(bearer => [ bearer, (0, aws_sigv4.Hc)(bearer) ?? bearer ]);
   return [ ...tokens, ...keys, ...bearers ];
  }
  function collectSecrets(all) {
   return [ ...new Set(all.filter(secret => secret !== '')) ].sort((a, b) => b.length - a.length);
  }
 },
 7510: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => fetchJwks,
   u: () => IssuerKeys
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
  var _json_web_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78747);
  class IssuerKeys {
   #known=new Map;
   async check(issuer, jwt) {
    const kid = String(jwt.header.kid);
    let key = this.#known.get(issuer.issuer)?.get(kid);
    if (!key) {
     const fetched = await issuer.keys().catch(() => undefined);
     if (!Array.isArray(fetched?.keys)) return 'unreachable';
     this.#known.set(issuer.issuer, new Map(fetched.keys.map(jwk => [ jwk.kid, jwk ])));
     key = this.#known.get(issuer.issuer)?.get(kid);
    }
    if (!key) return 'unknown-key';
    return (0, _json_web_token_js__WEBPACK_IMPORTED_MODULE_2__.$X)(jwt, key) ? 'holds' : 'wrong';
   }
  }
  function fetchJwks(url, ca) {
   return new Promise((resolve, reject) => {
    const options = {
     agent: false,
     ...ca !== undefined && {
      ca
     }
    };
    const request = (url.startsWith('https:') ? node_https__WEBPACK_IMPORTED_MODULE_1__.get : node_http__WEBPACK_IMPORTED_MODULE_0__.get)(url, options, response => {
     let text = '';
     response.setEncoding('utf8');
     response.on('data', chunk => {
      text += chunk;
     });
     response.on('error', reject);
     response.on('end', () => {
      try {
       resolve(JSON.parse(text));
      } catch (error) {
       reject(error);
      }
     });
    });
    request.on('error', reject);
   });
  }
 },
 78747: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $X: () => signatureHolds,
   No: () => signJwt,
   Rm: () => audiencesOf,
   uX: () => readJwt
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  const encode = value => Buffer.from(JSON.stringify(value)).toString('base64url');
  function signJwt(claims, key, kid, header = {}) {
   const alg = key.asymmetricKeyType === 'ec' ? 'ES256' : 'RS256';
   const signed = `${encode({
    alg,
    kid,
    typ: 'JWT',
    x5t: kid.slice(0, 28),
    ...header
   })}.${encode(claims)}`;
   const signature = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(signed), {
    key,
    dsaEncoding: 'ieee-p1363'
   });
   return `${signed}.${signature.toString('base64url')}`;
  }
  function audiencesOf(claims) {
   return (Array.isArray(claims.aud) ? claims.aud : [ claims.aud ]).map(String);
  }
  function readJwt(token) {
   const parts = token.split('.');
   const [header, payload, signature] = parts;
   if (parts.length !== 3 || !parts.every(part => /^[A-Za-z0-9_-]+$/.test(part))) return undefined;
   const read = (part = '') => {
    try {
     const value = JSON.parse(Buffer.from(part, 'base64url').toString());
     return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    } catch {
     return undefined;
    }
   };
   const heads = read(header);
   const claims = read(payload);
   if (!heads || !claims) return undefined;
   return {
    header: heads,
    claims,
    signed: `${header}.${payload}`,
    signature: Buffer.from(signature ?? '', 'base64url')
   };
  }
  const HASHES = {
   RS256: {
    hash: 'sha256',
    type: 'RSA'
   },
   RS384: {
    hash: 'sha384',
    type: 'RSA'
   },
   RS512: {
    hash: 'sha512',
    type: 'RSA'
   },
   ES256: {
    hash: 'sha256',
    type: 'EC'
   },
   ES384: {
    hash: 'sha384',
    type: 'EC'
   },
   ES512: {
    hash: 'sha512',
    type: 'EC'
   }
  };
  function signatureHolds(token, jwk) {
   const algorithm = HASHES[String(token.header.alg)];
   if (!algorithm || algorithm.type !== jwk.kty || jwk.alg !== undefined && jwk.alg !== token.header.alg) return false;
   const key = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
    key: jwk,
    format: 'jwk'
   });
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(algorithm.hash, Buffer.from(token.signed), {
    key,
    dsaEncoding: 'ieee-p1363'
   }, token.signature);
  }
 },
 98387: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CG: () => Faults,
   DB: () => jsonReply,
   DH: () => bearerOf,
   O9: () => startLoopback,
   PY: () => underFault,
   Yp: () => asWireFault,
   op: () => readJsonObject,
   wx: () => header
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
  var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
  class Faults {
   #queue=[];
   add(fault, times = 1) {
    if (times === Number.POSITIVE_INFINITY) this.#always = fault; else for (let i = 0; i < times; i += 1) this.#queue.push(fault);
   }
   take(fits = () => true) {
    const next = this.#queue[0] ?? this.#always;
    if (next === undefined || !fits(next)) return undefined;
    this.#queue.shift();
    return next;
   }
   clear() {
    this.#queue.length = 0;
    this.#always = undefined;
   }
   #always;
  }
  const LARGEST_BODY = 32 * 1024 * 1024;
  async function startLoopback(options) {
   const sockets = new Set;
   const answer = (req, res) => {
    respond(options, req, res).catch(() => res.destroy());
   };
   const web = options.tls ? (0, node_https__WEBPACK_IMPORTED_MODULE_1__.createServer)({
    key: options.tls.key,
    cert: options.tls.cert
   }, answer) : (0, node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)(answer);
   web.on('clientError', (_error, socket) => socket.destroy());
   web.on('tlsClientError', () => {});
   const tcp = (0, node_net__WEBPACK_IMPORTED_MODULE_2__.createServer)(socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    socket.setNoDelay(true);
    later(2 * (options.roundTripMs ?? 0), () => web.emit('connection', socket));
   });
   await new Promise((resolve, reject) => {
    tcp.once('error', reject);
    tcp.listen(0, '127.0.0.1', resolve);
   });
   const {port} = tcp.address();
   return {
    url: `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    close: async () => {
     const closed = new Promise(resolve => tcp.close(() => resolve()));
     for (const socket of sockets) socket.destroy();
     web.close();
     await closed;
    }
   };
  }
  function later(ms, act) {
   if (ms > 0) setTimeout(act, ms); else act();
  }
  async function respond(options, req, res) {
   const request = await read(req);
   if (options.roundTripMs) await new Promise(resolve => setTimeout(resolve, options.roundTripMs));
   const reply = await options.handle(request).catch(thrown => ({
    status: 500,
    error: `emulator fault: ${thrown instanceof Error ? thrown.message : ''}`
   }));
   const error = reply.error ?? reply.fault?.kind;
   options.log({
    service: options.service,
    method: request.method,
    path: request.path,
    status: reply.status,
    ...reply.principal !== undefined && {
     principal: reply.principal
    },
    ...reply.action !== undefined && {
     action: reply.action
    },
    ...error !== undefined && {
     error
    }
   });
   if (reply.fault?.kind === 'hang') return;
   if (reply.fault?.kind === 'reset') req.socket.resetAndDestroy(); else await write(res, reply);
  }
  function asWireFault(fault) {
   const kinds = [ 'hang', 'reset', 'truncated', 'garbage', 'content-type', 'http' ];
   return fault !== undefined && kinds.includes(fault.kind) ? fault : undefined;
  }
  async function underFault(fault, reply) {
   if (fault?.kind === 'hang' || fault?.kind === 'reset') return {
    status: 0,
    fault
   };
   if (fault?.kind === 'garbage') {
    const body = fault.body ?? '\0 <<< not an answer >>>';
    return {
     status: 200,
     headers: {
      'content-type': 'text/html'
     },
     body,
     error: 'garbage'
    };
   }
   if (fault?.kind === 'http') {
    const {status, headers = {
     'content-type': 'text/plain'
    }, body = ''} = fault;
    return {
     status,
     headers,
     body,
     error: `http ${status}`
    };
   }
   const honest = await reply();
   return fault ? {
    ...honest,
    fault
   } : honest;
  }
  async function read(req) {
   const chunks = [];
   let size = 0;
   for await (const chunk of req) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Error('request body too large');
    chunks.push(chunk);
   }
   const target = req.url ?? '/';
   const mark = target.indexOf('?');
   const headers = [];
   for (let i = 0; i + 1 < req.rawHeaders.length; i += 2) {
    headers.push([ (req.rawHeaders[i] ?? '').toLowerCase(), req.rawHeaders[i + 1] ?? '' ]);
   }
   return {
    method: req.method ?? 'GET',
    target,
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    headers,
    body: Buffer.concat(chunks)
   };
  }
  async function write(res, reply) {
   const {fault} = reply;
   const headers = {
    ...reply.headers
   };
   if (fault?.kind === 'content-type') headers['content-type'] = fault.value;
   if (reply.stream) {
    res.writeHead(reply.status, headers);
    await reply.stream(res);
    if (!res.destroyed) res.end();
    return;
   }
   const body = Buffer.from(reply.body ?? '');
   res.writeHead(reply.status, {
    ...headers,
    'content-length': body.length
   });
   if (fault?.kind !== 'truncated') {
    res.end(body);
    return;
   }
   res.write(body.subarray(0, Math.floor(body.length / 2)), () => res.destroy());
  }
  function jsonReply(status, body, headers = {}) {
   return {
    status,
    headers: {
     'content-type': 'application/json',
     ...headers
    },
    body: JSON.stringify(body)
   };
  }
  function readJsonObject(bytes) {
   try {
    const value = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
   } catch {
    return undefined;
   }
  }
  function bearerOf(request) {
   return /^Bearer (.*)$/i.exec(header(request, 'authorization') ?? '')?.[1];
  }
  function header(request, name) {
   const found = request.headers.filter(([key]) => key === name);
   return found.length === 1 ? found[0]?.[1] : undefined;
  }
 },
 44387: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ht: () => playFrames,
   Ld: () => suitsCall,
   Mw: () => answerMessage,
   Ne: () => readMessages,
   OS: () => messageBody,
   QJ: () => BadMessages,
   RN: () => asStreamFault,
   SB: () => composeMessage,
   XP: () => messageEvents,
   Xe: () => piecesOf,
   k8: () => tokensOf
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  function asStreamFault(fault) {
   const kinds = [ 'stall', 'cut', 'stream-exception' ];
   return fault !== undefined && kinds.includes(fault.kind) ? fault : undefined;
  }
  function suitsCall(fault, streams) {
   return streams || asStreamFault(fault) === undefined && !('only' in fault && fault.only === 'stream');
  }
  class BadMessages extends Error {}
  function readMessages(bytes, rules) {
   const malformed = 'Malformed input request, please reformat your input and try again.';
   let body;
   try {
    body = JSON.parse(bytes.toString('utf8'));
   } catch {
    throw new BadMessages(malformed);
   }
   if (typeof body !== 'object' || body === null) throw new BadMessages(malformed);
   if (rules.version !== undefined && body.anthropic_version !== rules.version) {
    const missing = body.anthropic_version === undefined;
    throw new BadMessages(missing ? 'anthropic_version: Field required' : 'Invalid API version');
   }
   for (const extra of rules.surplus ?? []) {
    if (extra in body) throw new BadMessages(`${extra}: Extra inputs are not permitted`);
   }
   for (const name of rules.needs ?? [ 'max_tokens' ]) {
    if (body[name] === undefined) throw new BadMessages(`${name}: Field required`);
   }
   if (body.max_tokens !== undefined && (!Number.isInteger(body.max_tokens) || Number(body.max_tokens) < 1)) {
    throw new BadMessages('max_tokens: Input should be greater than or equal to 1');
   }
   if (!Array.isArray(body.messages)) throw new BadMessages('messages: Field required');
   if (body.messages.length === 0) throw new BadMessages('messages: at least one message is required');
   return body;
  }
  const CHARACTERS_PER_TOKEN = 4;
  const tokensOf = bytes => Math.ceil(bytes / CHARACTERS_PER_TOKEN);
  function composeMessage(turn, request, setting) {
   const calls = turn.content.some(({type}) => type === 'tool_use');
   const said = JSON.stringify(turn.content.map(block => block.type === 'text' ? block.text : block.input));
   const outputTokens = Math.min(tokensOf(said.length), request.max_tokens);
   return {
    id: setting.prefix + (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex').slice(0, 22),
    model: setting.model,
    content: turn.content,
    stopReason: turn.stopReason ?? (calls ? 'tool_use' : 'end_turn'),
    inputTokens: turn.usage?.inputTokens ?? tokensOf(setting.bytes),
    outputTokens: turn.usage?.outputTokens ?? outputTokens
   };
  }
  const usageOf = (inputTokens, outputTokens) => ({
   input_tokens: inputTokens,
   cache_creation_input_tokens: 0,
   cache_read_input_tokens: 0,
   output_tokens: outputTokens
  });
  function messageBody(message) {
   return {
    model: message.model,
    id: message.id,
    type: 'message',
    role: 'assistant',
    content: message.content,
    stop_reason: message.stopReason,
    stop_sequence: null,
    usage: usageOf(message.inputTokens, message.outputTokens)
   };
  }
  function messageEvents(message) {
   const started = {
    model: message.model,
    id: message.id,
    type: 'message',
    role: 'assistant',
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: usageOf(message.inputTokens, 1)
   };
   const ended = {
    type: 'message_delta',
    delta: {
     stop_reason: message.stopReason,
     stop_sequence: null
    },
    usage: {
     output_tokens: message.outputTokens
    }
   };
   return [ {
    type: 'message_start',
    message: started
   }, ...message.content.flatMap(blockEvents), ended, {
    type: 'message_stop'
   } ];
  }
  const PIECE = 60;
  const piecesOf = text => text.match(new RegExp(`[\\s\\S]{1,${PIECE}}`, 'gu')) ?? [];
  function blockEvents(block, index) {
   const deltas = piecesOf(block.type === 'text' ? block.text : JSON.stringify(block.input)).map(piece => block.type === 'text' ? {
    type: 'text_delta',
    text: piece
   } : {
    type: 'input_json_delta',
    partial_json: piece
   });
   const opened = block.type === 'text' ? {
    type: 'text',
    text: ''
   } : {
    ...block,
    input: {}
   };
   const at = (type, more) => ({
    type,
    index,
    ...more
   });
   return [ at('content_block_start', {
    content_block: opened
   }), ...deltas.map(delta => at('content_block_delta', {
    delta
   })), at('content_block_stop', {}) ];
  }
  function sseFrame(event) {
   return Buffer.from(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  }
  function answerMessage(message, how) {
   if (!how.streams) {
    const headers = {
     'content-type': 'application/json',
     ...how.headers
    };
    return {
     status: 200,
     headers,
     body: JSON.stringify(messageBody(message))
    };
   }
   const fault = asStreamFault(how.fault);
   const code = (fault?.kind === 'stream-exception' ? fault.code : undefined) ?? 'overloaded_error';
   const error = {
    type: 'error',
    error: {
     type: code,
     message: 'Overloaded'
    }
   };
   return {
    status: 200,
    headers: {
     'content-type': 'text/event-stream; charset=utf-8',
     'cache-control': 'no-cache',
     ...how.headers
    },
    stream: out => playFrames(out, messageEvents(message).map(sseFrame), {
     fault,
     exception: sseFrame(error),
     paceMs: how.paceMs
    })
   };
  }
  async function playFrames(out, frames, how) {
   const {fault, paceMs = 0} = how;
   const breakAt = Math.floor(frames.length / 2);
   for (const [index, bytes] of frames.entries()) {
    if (out.destroyed) return;
    if (index === breakAt && fault?.kind === 'stall') return new Promise(resolve => out.once('close', resolve));
    if (index === breakAt && fault?.kind === 'cut') {
     await new Promise(resolve => out.write(bytes.subarray(0, bytes.length >> 1), () => resolve()));
     out.destroy();
     return;
    }
    if (index === breakAt && fault?.kind === 'stream-exception') {
     out.write(how.exception);
     return;
    }
    out.write(bytes);
    if (paceMs > 0) await new Promise(resolve => setTimeout(resolve, paceMs));
   }
  }
 },
 37063: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IO: () => paged,
   Vz: () => inFull,
   Zd: () => asRefusal,
   iL: () => startService
  });
  var _loopback_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98387);
  async function startService(ask) {
   const faults = new _loopback_server_js__WEBPACK_IMPORTED_MODULE_0__.CG;
   const clock = ask.clock ?? Date.now;
   const server = await (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_0__.O9)({
    service: ask.service,
    tls: ask.tls,
    roundTripMs: ask.roundTripMs,
    log: ask.log ?? (() => {}),
    handle: request => {
     const fault = faults.take(next => ask.fits?.(next, request) ?? true);
     return (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_0__.PY)((0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_0__.Yp)(fault), () => ask.handle(request, clock() + skewOf(fault), fault));
    }
   });
   return {
    url: server.url,
    faults,
    close: server.close
   };
  }
  function skewOf(fault) {
   return fault?.kind === 'skew' ? (fault.seconds ?? 0) * 1e3 : 0;
  }
  function asRefusal(fault) {
   return fault?.kind === 'error' ? fault : undefined;
  }
  function inFull({code, status, message}, known) {
   const [usual, words] = known[code] ?? [ 400, code ];
   return [ status ?? usual, code, message ?? words ];
  }
  function paged({query}, all, usual) {
   const size = Math.min(Number(query.get('per_page') ?? usual), 100);
   const page = Number(query.get('page') ?? 1);
   return (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_0__.DB)(200, all.slice((page - 1) * size, page * size));
  }
 }
};
