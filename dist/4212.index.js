export const id = 4212;

export const ids = [ 4212 ];

export const modules = {
 24212: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   judgeRole: () => judgeRole
  });
  var _core_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56134);
  var _kit_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11567);
  var _kit_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67806);
  var _privilege_probes_aws_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30710);
  var _privilege_probes_aws_role_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95664);
  var _privilege_probes_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32907);
  var _process_proc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32629);
  var _role_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52939);
  const ROLE_PROBE = 'aws-role';
  const ROLE_PROBE_IDS = [ ROLE_PROBE, ...[ ..._privilege_probes_aws_role_parts_js__WEBPACK_IMPORTED_MODULE_2__.M, ..._privilege_probes_aws_questions_js__WEBPACK_IMPORTED_MODULE_1__.$A ].map(({id}) => id) ];
  const WITHIN_MS = 2e4;
  const GRACE_MS = 3e3;
  const MOST_BYTES = 1024 * 1024;
  const PASSED = /^(SystemRoot|SSL_CERT_FILE|SSL_CERT_DIR|NODE_EXTRA_CA_CERTS)$/i;
  const TOLD = /^((https?|no)_proxy|AWS_ENDPOINT_URL(_[A-Z0-9_]+)?)$/i;
  async function judgeRole(ask, host, signal) {
   const off = ask.off.filter(name => ROLE_PROBE_IDS.includes(name));
   if (off.includes(ROLE_PROBE)) return {
    findings: [ (0, _privilege_probes_index_js__WEBPACK_IMPORTED_MODULE_3__.A1)(ROLE_PROBE, 'cloud') ]
   };
   const silenced = off.map(name => (0, _privilege_probes_index_js__WEBPACK_IMPORTED_MODULE_3__.A1)(name, 'cloud'));
   const {uncut, identity} = ask;
   if (!uncut || !identity) {
    const why = 'it is not assumed with the identity token of the job';
    return {
     findings: [ (0, _role_order_js__WEBPACK_IMPORTED_MODULE_5__.b)(why), ...silenced ]
    };
   }
   const verdict = await inChild({
    ...ask,
    uncut,
    identity,
    off
   }, host, signal);
   return {
    ...verdict,
    findings: [ ...verdict.findings, ...silenced ]
   };
  }
  async function inChild(ask, host, signal) {
   const within = ask.withinMs ?? WITHIN_MS;
   const given = AbortSignal.any([ host.cancelled, AbortSignal.timeout(within + GRACE_MS), ...signal === undefined ? [] : [ signal ] ]);
   if (given.aborted) return {
    findings: [ (0, _role_order_js__WEBPACK_IMPORTED_MODULE_5__.b)('there was no time left') ]
   };
   const [file = '', ...script] = host.self;
   let child;
   try {
    child = host.spawn({
     file,
     args: [ ...script, 'check-role' ],
     env: pick(host.env, PASSED),
     cwd: host.files.privateDir(),
     stdin: JSON.stringify(orderOf(ask, within, host)),
     group: true
    });
   } catch {
    return {
     findings: [ (0, _role_order_js__WEBPACK_IMPORTED_MODULE_5__.b)('its process did not start') ]
    };
   }
   const startTime = (0, _process_proc_js__WEBPACK_IMPORTED_MODULE_4__.o)(host.platform).row(child.pid)?.startTime;
   if (startTime !== undefined) host.lease({
    kind: 'process',
    pid: child.pid,
    startTime
   });
   const end = () => child.kill('SIGKILL');
   given.addEventListener('abort', end, {
    once: true
   });
   try {
    const line = collect(child, end);
    await child.exit;
    const text = line();
    if (text === undefined && given.aborted) return {
     findings: [ (0, _role_order_js__WEBPACK_IMPORTED_MODULE_5__.b)('it took too long') ]
    };
    const read = text === undefined ? undefined : readVerdict(text);
    return read ?? {
     findings: [ (0, _role_order_js__WEBPACK_IMPORTED_MODULE_5__.b)('its process gave no answer') ]
    };
   } catch {
    return {
     findings: [ (0, _role_order_js__WEBPACK_IMPORTED_MODULE_5__.b)('its process did not start') ]
    };
   } finally {
    given.removeEventListener('abort', end);
    end();
   }
  }
  function orderOf({uncut, identity, models, off}, withinMs, host) {
   return {
    env: pick(host.env, TOLD),
    uncut,
    token: identity.token.reveal(),
    models,
    off,
    withinMs
   };
  }
  function pick(env, names) {
   return Object.fromEntries(Object.entries(env).filter(entry => names.test(entry[0]) && entry[1] !== undefined));
  }
  function collect({stdout, stderr}, end) {
   const chunks = [];
   let size = 0;
   stdout.on('data', chunk => {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
    if (size > MOST_BYTES || chunk.includes(10)) end();
   });
   stderr.resume();
   return () => {
    const text = Buffer.concat(chunks).toString('utf8');
    return size <= MOST_BYTES && text.endsWith('\n') ? text : undefined;
   };
  }
  const MOST_FINDINGS = 300;
  const LONGEST_TITLE = 4e3;
  const LONGEST_TEXT = 2e4;
  const LONGEST_TRUST = 2e5;
  const KEYS = new Set([ 'id', 'layer', 'verdict', 'severity', 'title', 'detail', 'fix', 'stops' ]);
  function readVerdict(text) {
   let answer;
   try {
    answer = (0, _kit_strict_json_js__WEBPACK_IMPORTED_MODULE_0__.yt)(text);
   } catch {
    return undefined;
   }
   const {findings, trust, ...more} = answer;
   const listed = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_6__.YO)(findings);
   if (!Array.isArray(findings) || listed.length > MOST_FINDINGS || Object.keys(more).length > 0) return undefined;
   if (trust !== undefined && !isText(trust, LONGEST_TRUST)) return undefined;
   const read = listed.map(readFinding);
   if (read.length === 0 || !read.every(finding => finding !== undefined)) return undefined;
   return {
    findings: read,
    ...trust === undefined ? {} : {
     trust
    }
   };
  }
  function readFinding(value) {
   const fields = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_6__.Ik)(value);
   if (!fields || Object.keys(fields).some(key => !KEYS.has(key))) return undefined;
   const {id, layer, verdict, severity, title, detail, fix, stops} = fields;
   const sound = typeof id === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= 64 && layer === 'cloud' && isOneOf([ 'enforced', 'proved', 'exceeded', 'unknown' ], verdict) && isOneOf(_core_finding_js__WEBPACK_IMPORTED_MODULE_7__.oC, severity) && isText(title, LONGEST_TITLE) && title !== '' && (detail === undefined || isText(detail, LONGEST_TEXT)) && (fix === undefined || isText(fix, LONGEST_TEXT)) && (stops === undefined || typeof stops === 'boolean');
   return sound ? fields : undefined;
  }
  function isOneOf(values, value) {
   return typeof value === 'string' && values.includes(value);
  }
  function isText(value, longest) {
   return typeof value === 'string' && value.length <= longest && !hasControls(value);
  }
  function hasControls(value) {
   return [ ...value ].some(character => {
    const point = character.codePointAt(0) ?? 0;
    return point < 32 && point !== 10 && point !== 9 || point >= 127 && point < 160;
   });
  }
 },
 52939: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => unjudged
  });
  function unjudged(why) {
   return {
    id: 'aws-role-unjudged',
    layer: 'cloud',
    verdict: 'unknown',
    severity: 'medium',
    title: `The role itself, without the session policy, was not judged (${why}).`,
    detail: 'The session policy cuts down the credential of this job; another program that assumes the role has all of it.'
   };
  }
 },
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
 95664: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => ROLE_PARTS,
   p: () => INSPECTION
  });
  const INSPECTION = 'aws-role-inspection';
  const ROLE_PARTS = [ {
   id: INSPECTION,
   asks: 'iam:GetRole, iam:ListAttachedRolePolicies, iam:ListRolePolicies, iam:GetRolePolicy, iam:GetPolicy, iam:GetPolicyVersion'
  } ];
 }
};
