export const id = 9414;

export const ids = [ 9414 ];

export const modules = {
 45064: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   MC: () => elementOf,
   Mz: () => errorOf,
   Z9: () => denialOf,
   ZE: () => elementsOf,
   o_: () => jsonOf,
   wt: () => refusesSignature
  });
  var _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11567);
  var _kit_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67806);
  function errorOf(protocol, response) {
   return protocol === 'json' || protocol === 'rest' ? jsonError(response) : xmlError(response.body);
  }
  function jsonError({headers, body}) {
   const fields = jsonOf(body);
   if (!fields) return undefined;
   const code = headers['x-amzn-errortype'] ?? (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(fields.__type) ?? (0, 
   _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(fields.code);
   if (code === undefined) return undefined;
   const message = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(fields.message) ?? (0, 
   _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(fields.Message) ?? '';
   return {
    code: code.replace(/^.*#/, '').replace(/:.*$/, ''),
    message
   };
  }
  function xmlError(body) {
   if (!/^\s*(?:<\?xml[^>]*\?>\s*)?<(?:ErrorResponse|Response|Error)[\s>]/.test(body)) return undefined;
   const code = elementOf(body, 'Code');
   return code === undefined ? undefined : {
    code,
    message: elementOf(body, 'Message') ?? ''
   };
  }
  function jsonOf(body) {
   try {
    return (0, _kit_strict_json_js__WEBPACK_IMPORTED_MODULE_0__.yt)(body);
   } catch {
    return undefined;
   }
  }
  function elementOf(xml, name) {
   const found = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
   return found === undefined ? undefined : unescaped(found);
  }
  function elementsOf(xml, name) {
   return [ ...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g')) ].map(match => unescaped(match[1] ?? ''));
  }
  const ENTITIES = {
   amp: '&',
   lt: '<',
   gt: '>',
   quot: '"',
   apos: "'"
  };
  function unescaped(value) {
   return value.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 1114111 ? whole : String.fromCodePoint(point);
   });
  }
  const DENIALS = {
   query: {
    status: [ 403 ],
    codes: [ 'AccessDenied' ]
   },
   ec2: {
    status: [ 403 ],
    codes: [ 'UnauthorizedOperation' ]
   },
   s3: {
    status: [ 403 ],
    codes: [ 'AccessDenied' ]
   },
   json: {
    status: [ 400, 403 ],
    codes: [ 'AccessDeniedException' ]
   },
   rest: {
    status: [ 403 ],
    codes: [ 'AccessDeniedException' ]
   }
  };
  function denialOf(protocol, action, principal, response) {
   const {status, codes} = DENIALS[protocol];
   const error = errorOf(protocol, response);
   if (!error || !status.includes(response.status) || !codes.includes(error.code)) return undefined;
   const {message} = error;
   const told = /is not authorized to perform: ([\w-]+:\w+)/.exec(message)?.[1];
   if (told === undefined && !saysLittle(protocol, message)) return undefined;
   if (told !== undefined && told.toLowerCase() !== action.toLowerCase()) return undefined;
   const user = /^User: (arn:\S+) is not/.exec(message)?.[1];
   if (user !== undefined && principal !== undefined && user !== principal) return undefined;
   return deniedBy(message);
  }
  function saysLittle(protocol, message) {
   if (protocol === 's3') return message === 'Access Denied';
   return protocol === 'ec2' && message.startsWith('You are not authorized to perform this operation');
  }
  function deniedBy(message) {
   const [, type = ''] = /(?:because no|(?:with|due to) an explicit deny in an?) (.+?) (?:policy|boundary)\b/i.exec(message) ?? [];
   if (/^(?:service control|resource control|VPC endpoint)$/i.test(type)) return 'elsewhere';
   if (/^session$/i.test(type)) return 'session policy';
   return type === '' ? 'unsaid' : 'identity';
  }
  const BAD_SIGNATURE = /^(?:SignatureDoesNotMatch|InvalidSignature(?:Exception)?|AuthFailure|IncompleteSignature(?:Exception)?)$/;
  function refusesSignature(protocol, response) {
   const error = errorOf(protocol, response);
   return error !== undefined && response.status >= 400 && response.status < 500 && BAD_SIGNATURE.test(error.code);
  }
 },
 50826: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => askOne,
   x: () => askAws
  });
  var _core_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8717);
  var _kit_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9);
  var _aws_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45064);
  var _aws_endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49153);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42370);
  const TIMEOUT_MS = 5e3;
  const MOST_BYTES = 512 * 1024;
  function askAws(questions, place) {
   return Promise.all(questions.map(question => askOne(question, place)));
  }
  async function askOne(question, place) {
   const address = (0, _aws_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.ci)(question.service, place.region, place.host.env);
   if (typeof address === 'string') return {
    question,
    answer: 'unclear',
    why: address
   };
   try {
    const [right, wrong] = await both(question, address, place);
    return judge(question, right, wrong, place.credential.principal);
   } catch (error) {
    return {
     question,
     answer: 'unclear',
     why: whyNot(error, place.signal)
    };
   }
  }
  async function both(question, address, place) {
   const {host, signal} = place;
   const requests = await Promise.all([ signedRequest(question, address, place, ''), signedRequest(question, address, place, '-') ]);
   const send = request => (0, _verdict_js__WEBPACK_IMPORTED_MODULE_4__.gM)(signal, host.http.request(request));
   const swapped = Number.parseInt(host.random(1), 16) % 2 === 1;
   const [first, second] = swapped ? [ requests[1], requests[0] ] : requests;
   const answers = await Promise.all([ send(first), send(second) ]);
   return swapped ? [ answers[1], answers[0] ] : answers;
  }
  function judge(question, right, wrong, principal) {
   const {protocol, action} = question;
   const answer = (0, _verdict_js__WEBPACK_IMPORTED_MODULE_4__.L8)(right, {
    granted: response => question.granted(response),
    denied: response => (0, _aws_answers_js__WEBPACK_IMPORTED_MODULE_2__.Z9)(protocol, action, principal, response) !== undefined
   });
   if (answer === 'unclear') return {
    question,
    answer,
    why: describe(question, right)
   };
   if (!(0, _aws_answers_js__WEBPACK_IMPORTED_MODULE_2__.wt)(protocol, wrong)) {
    return {
     question,
     answer: 'unclear',
     why: 'a wrong signature was not refused'
    };
   }
   if (answer === 'granted') return {
    question,
    answer,
    body: right.body
   };
   return {
    question,
    answer,
    by: (0, _aws_answers_js__WEBPACK_IMPORTED_MODULE_2__.Z9)(protocol, action, principal, right)
   };
  }
  function describe({protocol}, response) {
   const code = (0, _aws_answers_js__WEBPACK_IMPORTED_MODULE_2__.Mz)(protocol, response)?.code;
   return code !== undefined && /^[A-Za-z.]{3,60}$/.test(code) ? code : `HTTP ${response.status}`;
  }
  function whyNot(error, signal) {
   if (signal.aborted) return 'no answer in time';
   return error instanceof _core_host_js__WEBPACK_IMPORTED_MODULE_0__.j ? error.fault : 'no answer';
  }
  async function signedRequest(question, address, {credential, host}, spoil) {
   const {AccessKeyId, SecretAccessKey, SessionToken} = credential.parts;
   if (!AccessKeyId || !SecretAccessKey) throw new Error('not a credential of AWS');
   const {SignatureV4} = await __webpack_require__.e(5118).then(__webpack_require__.t.bind(__webpack_require__, 75118, 19));
   const {signing} = _aws_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.Bg[question.service];
   const signer = new SignatureV4({
    service: signing,
    region: address.signingRegion,
    sha256: _kit_sha256_js__WEBPACK_IMPORTED_MODULE_1__.I,
    uriEscapePath: signing !== 's3',
    credentials: {
     accessKeyId: AccessKeyId.reveal(),
     secretAccessKey: `${SecretAccessKey.reveal()}${spoil}`,
     ...SessionToken ? {
      sessionToken: SessionToken.reveal()
     } : {}
    }
   });
   const url = new URL(`${address.url}${question.path}`);
   const {headers} = await signer.sign({
    method: question.method,
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    query: {
     ...question.query
    },
    headers: {
     host: url.host,
     ...question.headers
    },
    ...question.body === undefined ? {} : {
     body: question.body
    }
   }, {
    signingDate: new Date(host.now())
   });
   url.search = new URLSearchParams(question.query).toString();
   return {
    method: question.method,
    url: url.href,
    headers,
    ...question.body === undefined ? {} : {
     body: question.body
    },
    timeoutMs: TIMEOUT_MS,
    maxBytes: MOST_BYTES
   };
  }
 },
 49153: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bg: () => SERVICES,
   U9: () => isLoopback,
   ci: () => addressOf
  });
  const named = (variable, host, signing = host) => ({
   host,
   signing,
   variable
  });
  const SERVICES = {
   sts: named('STS', 'sts'),
   iam: named('IAM', 'iam'),
   s3: named('S3', 's3'),
   ec2: named('EC2', 'ec2'),
   secretsmanager: named('SECRETS_MANAGER', 'secretsmanager'),
   ssm: named('SSM', 'ssm'),
   lambda: named('LAMBDA', 'lambda'),
   kms: named('KMS', 'kms'),
   dynamodb: named('DYNAMODB', 'dynamodb'),
   logs: named('CLOUDWATCH_LOGS', 'logs'),
   cloudtrail: named('CLOUDTRAIL', 'cloudtrail'),
   organizations: named('ORGANIZATIONS', 'organizations'),
   bedrock: named('BEDROCK', 'bedrock'),
   'bedrock-agentcore': named('BEDROCK_AGENTCORE_CONTROL', 'bedrock-agentcore-control', 'bedrock-agentcore')
  };
  const GLOBAL = {
   iam: {
    aws: [ 'iam.amazonaws.com', 'us-east-1' ],
    'aws-cn': [ 'iam.cn-north-1.amazonaws.com.cn', 'cn-north-1' ],
    'aws-us-gov': [ 'iam.us-gov.amazonaws.com', 'us-gov-west-1' ]
   },
   organizations: {
    aws: [ 'organizations.us-east-1.amazonaws.com', 'us-east-1' ],
    'aws-cn': [ 'organizations.cn-northwest-1.amazonaws.com.cn', 'cn-northwest-1' ],
    'aws-us-gov': [ 'organizations.us-gov-west-1.amazonaws.com', 'us-gov-west-1' ]
   }
  };
  function partitionOf(region) {
   if (region.startsWith('cn-')) return 'aws-cn';
   return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
  }
  function addressOf(id, region, env) {
   if (!/^[a-z]{2}(?:-[a-z]+)+-\d{1,2}$/.test(region)) return 'the region is not known';
   const service = SERVICES[id];
   const partition = partitionOf(region);
   const [host, signingRegion] = GLOBAL[id]?.[partition] ?? [ `${service.host}.${region}.${suffix(partition)}`, region ];
   const specific = `AWS_ENDPOINT_URL_${service.variable}`;
   const variable = env[specific] ? specific : 'AWS_ENDPOINT_URL';
   const moved = env[variable];
   if (!moved) return {
    url: `https://${host}`,
    signingRegion
   };
   const url = URL.canParse(moved) ? new URL(moved) : undefined;
   const hosts = [ host, ...twins(service, region, partition) ];
   if (!url || !isAcceptable(url, hosts, service, region, partition)) {
    return `${variable} names neither loopback nor the service's own host`;
   }
   return {
    url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
    signingRegion
   };
  }
  function isLoopback(url) {
   const {hostname} = new URL(url);
   return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
  }
  function suffix(partition) {
   return partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  }
  function twins({host}, region, partition) {
   const dual = partition === 'aws-cn' ? 'api.amazonwebservices.com.cn' : 'api.aws';
   return [ host, `${host}-fips` ].flatMap(name => [ `${name}.${region}.${suffix(partition)}`, `${name}.${region}.${dual}` ]);
  }
  function isAcceptable(url, hosts, service, region, partition) {
   if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return false;
   if (isLoopback(url.href)) return url.protocol === 'https:' || url.protocol === 'http:';
   if (url.protocol !== 'https:' || url.port !== '' || url.pathname !== '/') return false;
   const [id, name, place, ...rest] = url.hostname.split('.');
   const ofVpc = /^vpce-[a-z0-9-]+$/.test(id ?? '') && name === service.host && place === region && rest.join('.') === `vpce.${suffix(partition)}`;
   return ofVpc || hosts.includes(url.hostname);
  }
 },
 30710: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $A: () => ROLE_QUESTIONS,
   AQ: () => ROLE_GROUPS,
   Fc: () => CALLER_IDENTITY,
   TK: () => SELF,
   gj: () => SESSION_CANARIES
  });
  var _aws_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45064);
  function queryQuestion(facts, version, parameters = {}, field) {
   const name = facts.action.split(':')[1] ?? '';
   return {
    ...facts,
    protocol: 'query',
    method: 'POST',
    path: '/',
    headers: {
     'content-type': 'application/x-www-form-urlencoded; charset=utf-8'
    },
    body: new URLSearchParams({
     Action: name,
     Version: version,
     ...parameters
    }).toString(),
    granted: ({status, body}) => status === 200 && new RegExp(`^\\s*(?:<\\?xml[^>]*\\?>\\s*)?<${name}Response[\\s>]`).test(body) && body.includes(`<${name}Result>`) && (field === undefined || new RegExp(`<${field}(?:/?>)`).test(body)) && (0, 
    _aws_answers_js__WEBPACK_IMPORTED_MODULE_0__.MC)(body, 'RequestId') !== undefined
   };
  }
  function dryRun(facts, parameters = {}) {
   const name = facts.action.split(':')[1] ?? '';
   return {
    ...facts,
    service: 'ec2',
    protocol: 'ec2',
    method: 'POST',
    path: '/',
    headers: {
     'content-type': 'application/x-www-form-urlencoded; charset=utf-8'
    },
    body: new URLSearchParams({
     Action: name,
     Version: '2016-11-15',
     DryRun: 'true',
     ...parameters
    }).toString(),
    granted: response => response.status === 412 && (0, _aws_answers_js__WEBPACK_IMPORTED_MODULE_0__.Mz)('ec2', response)?.code === 'DryRunOperation'
   };
  }
  function jsonQuestion(facts, target, input, field, version = '1.1') {
   return {
    ...facts,
    protocol: 'json',
    method: 'POST',
    path: '/',
    headers: {
     'content-type': `application/x-amz-json-${version}`,
     'x-amz-target': target
    },
    body: JSON.stringify(input),
    granted: holds(field)
   };
  }
  function restQuestion(facts, method, path, query, field) {
   return {
    ...facts,
    protocol: 'rest',
    method,
    path,
    query,
    granted: holds(field)
   };
  }
  function holds(field) {
   return ({status, body}) => {
    const value = status === 200 ? (0, _aws_answers_js__WEBPACK_IMPORTED_MODULE_0__.o_)(body)?.[field] : undefined;
    return typeof value === 'object' && value !== null;
   };
  }
  const CALLER_IDENTITY = queryQuestion({
   id: 'sts-get-caller-identity',
   action: 'sts:GetCallerIdentity',
   service: 'sts'
  }, '2011-06-15', {}, 'Arn');
  const LIST_PROFILES = restQuestion({
   id: 'bedrock-list-inference-profiles',
   action: 'bedrock:ListInferenceProfiles',
   service: 'bedrock'
  }, 'GET', '/inference-profiles', {
   maxResults: '1'
  }, 'inferenceProfileSummaries');
  const DESCRIBE_REGIONS = dryRun({
   id: 'ec2-describe-regions',
   action: 'ec2:DescribeRegions'
  });
  const SESSION_CANARIES = [ LIST_PROFILES, DESCRIBE_REGIONS ];
  const IAM = '2010-05-08';
  const iamList = (name, field) => queryQuestion({
   id: `iam-${kebab(name)}`,
   action: `iam:${name}`,
   service: 'iam'
  }, IAM, {
   MaxItems: '1'
  }, field);
  function kebab(name) {
   return name.replaceAll(/\B[A-Z]/g, letter => `-${letter}`).toLowerCase();
  }
  const SELF = {
   role: name => queryQuestion({
    id: 'iam-get-role',
    action: 'iam:GetRole',
    service: 'iam'
   }, IAM, {
    RoleName: name
   }, 'Role'),
   attached: name => queryQuestion({
    id: 'iam-list-attached-role-policies',
    action: 'iam:ListAttachedRolePolicies',
    service: 'iam'
   }, IAM, {
    RoleName: name
   }, 'AttachedPolicies'),
   inline: name => queryQuestion({
    id: 'iam-list-role-policies',
    action: 'iam:ListRolePolicies',
    service: 'iam'
   }, IAM, {
    RoleName: name
   }, 'PolicyNames'),
   inlineDocument: (name, policy) => queryQuestion({
    id: 'iam-get-role-policy',
    action: 'iam:GetRolePolicy',
    service: 'iam'
   }, IAM, {
    RoleName: name,
    PolicyName: policy
   }, 'PolicyDocument'),
   managed: arn => queryQuestion({
    id: 'iam-get-policy',
    action: 'iam:GetPolicy',
    service: 'iam'
   }, IAM, {
    PolicyArn: arn
   }, 'DefaultVersionId'),
   managedDocument: (arn, version) => queryQuestion({
    id: 'iam-get-policy-version',
    action: 'iam:GetPolicyVersion',
    service: 'iam'
   }, IAM, {
    PolicyArn: arn,
    VersionId: version
   }, 'Document')
  };
  const ROLE_GROUPS = [ {
   id: 'aws-role-identities',
   severity: 'medium',
   may: 'look through the identities of the account',
   detail: 'Whoever can list users, roles and the organisation knows which of them is worth an attack.',
   questions: [ iamList('ListUsers', 'Users'), iamList('ListRoles', 'Roles'), jsonQuestion({
    id: 'organizations-describe-organization',
    action: 'organizations:DescribeOrganization',
    service: 'organizations'
   }, 'AWSOrganizationsV20161128.DescribeOrganization', {}, 'Organization') ]
  }, {
   id: 'aws-role-secrets',
   severity: 'high',
   may: 'look at where secrets are kept',
   detail: 'Listing is seldom allowed alone: a role that may list secrets, parameters or keys can most often read some.',
   questions: [ jsonQuestion({
    id: 'secretsmanager-list-secrets',
    action: 'secretsmanager:ListSecrets',
    service: 'secretsmanager'
   }, 'secretsmanager.ListSecrets', {
    MaxResults: 1
   }, 'SecretList'), jsonQuestion({
    id: 'ssm-describe-parameters',
    action: 'ssm:DescribeParameters',
    service: 'ssm'
   }, 'AmazonSSM.DescribeParameters', {
    MaxResults: 1
   }, 'Parameters'), jsonQuestion({
    id: 'kms-list-keys',
    action: 'kms:ListKeys',
    service: 'kms'
   }, 'TrentService.ListKeys', {
    Limit: 1
   }, 'Keys') ]
  }, {
   id: 'aws-role-data',
   severity: 'medium',
   may: 'look at where data is kept',
   detail: 'A role that calls models needs no bucket, no table and no log.',
   questions: [ {
    id: 's3-list-buckets',
    action: 's3:ListAllMyBuckets',
    service: 's3',
    protocol: 's3',
    method: 'GET',
    path: '/',
    query: {
     'max-buckets': '1'
    },
    granted: ({status, body}) => status === 200 && /<ListAllMyBucketsResult[\s>]/.test(body) && /<Buckets\s*\/?>/.test(body)
   }, jsonQuestion({
    id: 'dynamodb-list-tables',
    action: 'dynamodb:ListTables',
    service: 'dynamodb'
   }, 'DynamoDB_20120810.ListTables', {
    Limit: 1
   }, 'TableNames', '1.0'), jsonQuestion({
    id: 'logs-describe-log-groups',
    action: 'logs:DescribeLogGroups',
    service: 'logs'
   }, 'Logs_20140328.DescribeLogGroups', {
    limit: 1
   }, 'logGroups') ]
  }, {
   id: 'aws-role-compute',
   severity: 'high',
   may: 'reach machines and functions',
   detail: 'Machines and functions carry roles of their own: whoever may make or change one can take its role.',
   questions: [ dryRun({
    id: 'ec2-describe-instances',
    action: 'ec2:DescribeInstances'
   }), dryRun({
    id: 'ec2-create-key-pair',
    action: 'ec2:CreateKeyPair'
   }, {
    KeyName: 'keyless-agent-dry-run'
   }), restQuestion({
    id: 'lambda-list-functions',
    action: 'lambda:ListFunctions',
    service: 'lambda'
   }, 'GET', '/2015-03-31/functions', {
    MaxItems: '1'
   }, 'Functions') ]
  }, {
   id: 'aws-role-audit',
   severity: 'low',
   may: 'look at how the account is watched',
   detail: 'Who knows what is recorded knows what is not.',
   questions: [ jsonQuestion({
    id: 'cloudtrail-describe-trails',
    action: 'cloudtrail:DescribeTrails',
    service: 'cloudtrail'
   }, 'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.DescribeTrails', {}, 'trailList') ]
  }, {
   id: 'aws-role-agents',
   severity: 'medium',
   may: 'reach agent runtimes of Bedrock AgentCore',
   detail: 'A runtime or a code interpreter runs code under a role of its own.',
   questions: [ restQuestion({
    id: 'bedrock-agentcore-list-agent-runtimes',
    action: 'bedrock-agentcore:ListAgentRuntimes',
    service: 'bedrock-agentcore'
   }, 'POST', '/runtimes/', {
    maxResults: '1'
   }, 'agentRuntimes') ]
  }, {
   id: 'aws-role-models',
   severity: 'low',
   may: 'list the models of Bedrock',
   detail: 'Harmless by itself, and not needed to call a model.',
   questions: [ restQuestion({
    id: 'bedrock-list-foundation-models',
    action: 'bedrock:ListFoundationModels',
    service: 'bedrock'
   }, 'GET', '/foundation-models', {
    byProvider: 'Anthropic'
   }, 'modelSummaries') ]
  } ];
  const ROLE_QUESTIONS = ROLE_GROUPS.flatMap(group => group.questions.map(({id, action}) => ({
   id,
   asks: action
  })));
 },
 29414: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   callerFinding: () => callerFinding,
   mayAllow: () => mayAllow,
   sessionPolicyCanary: () => sessionPolicyCanary,
   whereAsked: () => whereAsked
  });
  var _kit_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11567);
  var _aws_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45064);
  var _aws_ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50826);
  var _aws_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49153);
  var _aws_questions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30710);
  const ID = 'aws-session-policy-canary';
  const sessionPolicyCanary = {
   id: ID,
   asks: 'sts:GetCallerIdentity, bedrock:ListInferenceProfiles and a dry run of ec2:DescribeRegions with the cut credential, each also with a wrong signature; the last two are denied when all is well. They show in CloudTrail.',
   applies: ({credential, target}) => credential?.cloud === 'aws' && credential.parts.AccessKeyId !== undefined && target?.cloud === 'aws' && target.region !== undefined && target.sessionPolicy !== undefined,
   async ask(subject, host, signal) {
    const {credential, target} = subject;
    if (!credential || target?.region === undefined) return [];
    const place = {
     credential,
     region: target.region,
     host,
     signal
    };
    const questions = _aws_questions_js__WEBPACK_IMPORTED_MODULE_3__.gj.filter(({action}) => !mayAllow(target.sessionPolicy ?? '', action));
    const [caller, told] = await Promise.all([ (0, _aws_ask_js__WEBPACK_IMPORTED_MODULE_1__.q)(_aws_questions_js__WEBPACK_IMPORTED_MODULE_3__.Fc, place), (0, 
    _aws_ask_js__WEBPACK_IMPORTED_MODULE_1__.x)(questions, place) ]);
    const whose = callerFinding(caller, place);
    return [ whose, canaryFinding(told, whose.verdict === 'proved', subject, place) ];
   }
  };
  function mayAllow(policy, action) {
   const statement = (0, _aws_answers_js__WEBPACK_IMPORTED_MODULE_0__.o_)(policy)?.Statement;
   if (statement === undefined) return true;
   return [ statement ].flat().some(one => {
    const fields = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_4__.Ik)(one);
    if (!fields) return true;
    if (fields.Effect !== 'Allow') return false;
    if (fields.NotAction !== undefined) return !names(fields.NotAction, action);
    return names(fields.Action, action);
   });
  }
  function names(value, action) {
   const patterns = typeof value === 'string' ? [ value ] : (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_4__.YO)(value);
   return patterns.some(pattern => {
    const written = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(pattern);
    return written === undefined || globMatches(written.toLowerCase(), action.toLowerCase());
   });
  }
  function globMatches(pattern, value) {
   let at = 0;
   let of = 0;
   let star = -1;
   let mark = 0;
   while (of < value.length) {
    if (pattern[at] === '*') {
     star = at++;
     mark = of;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === value[of])) {
     at++;
     of++;
    } else if (star >= 0) {
     at = star + 1;
     of = ++mark;
    } else return false;
   }
   return [ ...pattern.slice(at) ].every(rest => rest === '*');
  }
  function callerFinding({answer, body = '', why}, {credential}) {
   const base = {
    id: 'aws-caller-identity',
    layer: 'cloud'
   };
   const account = (0, _aws_answers_js__WEBPACK_IMPORTED_MODULE_0__.MC)(body, 'Account');
   const arn = (0, _aws_answers_js__WEBPACK_IMPORTED_MODULE_0__.MC)(body, 'Arn');
   if (answer !== 'granted' || account === undefined || arn === undefined) {
    const reason = answer === 'denied' ? 'it was denied, which AWS never does' : why ?? 'an answer without an account';
    const title = `AWS did not say whose credential it is (${reason}), so its other answers prove nothing.`;
    return {
     ...base,
     verdict: 'unknown',
     severity: 'medium',
     title
    };
   }
   if (credential.account !== undefined && account !== credential.account && /^\d{12}$/.test(account)) {
    return {
     ...base,
     verdict: 'exceeded',
     severity: 'high',
     stops: true,
     title: `The credential belongs to account ${account}, not to ${credential.account}.`,
     detail: 'The exchange said otherwise: what it gave is not what it named.',
     fix: 'Check sts-endpoint, the proxy of the job, and allowed-account-ids.'
    };
   }
   if (account !== credential.account || credential.principal !== undefined && arn !== credential.principal) {
    const title = 'AWS names another caller than the exchange did, so its other answers prove nothing.';
    return {
     ...base,
     verdict: 'unknown',
     severity: 'medium',
     title
    };
   }
   return {
    ...base,
    verdict: 'proved',
    severity: 'info',
    title: `AWS confirms account ${account} and the role's session.`
   };
  }
  function canaryFinding(told, sound, {planned}, place) {
   const base = {
    id: ID,
    layer: 'cloud'
   };
   const granted = told.filter(({answer}) => answer === 'granted');
   const unclear = told.filter(({answer}) => answer === 'unclear');
   const denied = told.filter(({answer, by}) => answer === 'denied' && by !== 'elsewhere');
   const unknown = why => ({
    ...base,
    verdict: 'unknown',
    severity: 'medium',
    title: `Whether the session policy holds could not be told: ${why}.`
   });
   if (granted.length > 0) {
    if (planned.some(({id}) => id === 'aws-managed-session-policies')) {
     return unknown(`${actions(granted)} is allowed, perhaps by one of managed-session-policies`);
    }
    return {
     ...base,
     verdict: 'exceeded',
     severity: 'high',
     stops: true,
     title: `The session policy does not hold: the credential may ${actions(granted)}, which it does not allow.`,
     detail: 'Whoever takes this credential has rights of the role beyond calling models.',
     fix: 'Check that sts-endpoint is AWS itself and passes the policy on, then run again.'
    };
   }
   if (told.length === 0) return unknown('your own policy allows what would be asked');
   if (unclear.length > 0) return unknown(unclear.map(({question, why}) => `${question.action} (${why})`).join(', '));
   if (!sound) return unknown('AWS did not confirm whose credential it is');
   if (denied.length === 0) return unknown(`${actions(told)} is denied to everybody by the organisation or the network`);
   return {
    ...base,
    verdict: 'proved',
    severity: 'info',
    title: `The credential was denied what the session policy does not allow: ${actions(denied)}.`,
    detail: `${whoDenied(denied)}${whereAsked(told, place)}`
   };
  }
  const actions = told => told.map(({question}) => question.action).join(', ');
  function whoDenied(denied) {
   return denied.some(({by}) => by === 'session policy') ? 'AWS names the session policy as the reason.' : 'AWS does not name the session policy as the reason: the role may not do it either.';
  }
  function whereAsked(told, {region, host}) {
   const local = told.some(({question}) => {
    const address = (0, _aws_endpoints_js__WEBPACK_IMPORTED_MODULE_2__.ci)(question.service, region, host.env);
    return typeof address !== 'string' && (0, _aws_endpoints_js__WEBPACK_IMPORTED_MODULE_2__.U9)(address.url);
   });
   return local ? ' Asked on this machine (AWS_ENDPOINT_URL…), not at AWS.' : '';
  }
 }
};
