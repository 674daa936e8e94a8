export const id = 540;

export const ids = [ 540 ];

export const modules = {
 19835: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B8: () => parseAssumedRoleArn,
   DM: () => parseRoleArn,
   pT: () => isManagedPolicyArn
  });
  var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15473);
  const NAME = '[\\w+=,.@-]{1,64}';
  const ROLE = new RegExp(`^arn:(${_partitions_js__WEBPACK_IMPORTED_MODULE_0__.S1.join('|')}):iam::(\\d{12}):role/(?:[\\w+=,.@-]+/)*(${NAME})$`);
  const ASSUMED = new RegExp(`^arn:(${_partitions_js__WEBPACK_IMPORTED_MODULE_0__.S1.join('|')}):sts::(\\d{12}):assumed-role/(${NAME})/(${NAME})$`);
  const MANAGED = new RegExp(`^arn:(${_partitions_js__WEBPACK_IMPORTED_MODULE_0__.S1.join('|')}):iam::(\\d{12}|aws):policy/(?:[\\w+=,.@-]+/)*[\\w+=,.@-]{1,128}$`);
  const EXAMPLE = 'arn:aws:iam::123456789012:role/ci-agent';
  function parseRoleArn(text) {
   const match = ROLE.exec(text);
   if (match) {
    const [, partition, account, name] = match;
    return {
     arn: text,
     partition,
     account,
     name
    };
   }
   return roleMistake(text);
  }
  function roleMistake(text) {
   if (/\s/.test(text)) return {
    what: 'The role ARN has white space in it.',
    write: text.replaceAll(/\s/g, '')
   };
   if (!text.startsWith('arn:')) {
    const name = new RegExp(`^${NAME}$`).test(text) ? text : 'ci-agent';
    return {
     what: `"${text}" is a role's name, not its ARN; the account is part of what we check.`,
     write: `arn:aws:iam::123456789012:role/${name}`
    };
   }
   const [, partition = '', service = '', , account = '', ...rest] = text.split(':');
   const resource = rest.join(':');
   if (!_partitions_js__WEBPACK_IMPORTED_MODULE_0__.S1.some(known => known === partition)) {
    return {
     what: `"${partition}" is not a supported partition (${_partitions_js__WEBPACK_IMPORTED_MODULE_0__.S1.join(', ')}).`,
     write: EXAMPLE
    };
   }
   if (!/^\d{12}$/.test(account)) {
    return {
     what: `The account in the role ARN has to be 12 digits, "${account}" is not.`,
     write: EXAMPLE
    };
   }
   if (service === 'sts' && resource.startsWith('assumed-role/')) {
    const role = resource.split('/')[1] ?? 'ci-agent';
    return {
     what: 'This is the ARN of a session (assumed-role), not of the role.',
     write: `arn:${partition}:iam::${account}:role/${role}`
    };
   }
   const kind = resource.split('/')[0] ?? '';
   if (service === 'iam' && MISTAKEN[kind]) {
    return {
     what: MISTAKEN[kind],
     write: `arn:${partition}:iam::${account}:role/ci-agent`
    };
   }
   return {
    what: `"${text}" is not the ARN of an IAM role.`,
    write: `arn:${partition}:iam::${account}:role/ci-agent`
   };
  }
  const MISTAKEN = {
   user: 'This is the ARN of a user; users are not assumed, roles are.',
   group: 'This is the ARN of a group, not of a role.',
   policy: 'This is the ARN of a policy, not of a role.',
   'oidc-provider': 'This is the ARN of the identity provider, not of the role that trusts it.',
   'instance-profile': 'This is the ARN of an instance profile, not of a role.'
  };
  function parseAssumedRoleArn(text) {
   const match = ASSUMED.exec(text);
   return match ? {
    partition: match[1],
    account: match[2],
    role: match[3]
   } : undefined;
  }
  function isManagedPolicyArn(text, partition) {
   return MANAGED.exec(text)?.[1] === partition;
  }
 },
 13575: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => revealedKeys,
   u: () => makeBearer
  });
  var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58563);
  var _kit_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9);
  const HOST = 'bedrock.amazonaws.com';
  const PREFIX = 'bedrock-api-key-';
  const LONGEST = 43200;
  function revealedKeys(parts) {
   const {AccessKeyId, SecretAccessKey, SessionToken} = parts;
   if (!AccessKeyId || !SecretAccessKey) throw new Error('not a credential of AWS');
   return {
    accessKeyId: AccessKeyId.reveal(),
    secretAccessKey: SecretAccessKey.reveal(),
    sessionToken: SessionToken?.reveal()
   };
  }
  async function makeBearer(keys, region, now, expiresAt) {
   const {SignatureV4} = await __webpack_require__.e(5118).then(__webpack_require__.t.bind(__webpack_require__, 75118, 19));
   const signer = new SignatureV4({
    service: 'bedrock',
    region,
    sha256: _kit_sha256_js__WEBPACK_IMPORTED_MODULE_1__.I,
    credentials: {
     accessKeyId: keys.accessKeyId,
     secretAccessKey: keys.secretAccessKey,
     ...keys.sessionToken === undefined ? {} : {
      sessionToken: keys.sessionToken
     }
    }
   });
   const expiresIn = Math.max(1, Math.min(LONGEST, Math.floor((expiresAt - now) / 1e3)));
   const signed = await signer.presign({
    method: 'POST',
    protocol: 'https:',
    hostname: HOST,
    path: '/',
    query: {
     Action: 'CallWithBearerToken'
    },
    headers: {
     host: HOST
    }
   }, {
    expiresIn,
    signingDate: new Date(now)
   });
   const text = `${HOST}/?${queryText(signed.query ?? {})}&Version=1`;
   const body = Buffer.from(text, 'utf8').toString('base64');
   return {
    key: new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.z('Bedrock bearer', `${PREFIX}${body}`),
    inner: [ new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.z('Bedrock bearer body', body), new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.z('Bedrock bearer text', text) ]
   };
  }
  function queryText(query) {
   return Object.keys(query).sort().map(name => `${percentEncode(name)}=${percentEncode(String(query[name]))}`).join('&');
  }
  function percentEncode(text) {
   return encodeURIComponent(text).replaceAll(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  }
 },
 15473: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bp: () => regionFault,
   Dp: () => isRegion,
   S1: () => PARTITIONS,
   T3: () => dnsSuffix,
   Yl: () => defaultAudience,
   iQ: () => partitionOf
  });
  const PARTITIONS = [ 'aws', 'aws-cn', 'aws-us-gov' ];
  const DIRECTION = 'north|south|east|west|central|northeast|northwest|southeast|southwest';
  const REGION = new RegExp(`^[a-z]{2}(?:-gov)?-(?:${DIRECTION})-\\d{1,2}$`);
  const ELSEWHERE = /^(?:us-iso[a-z]?|eu-isoe|eusc)-/;
  function partitionOf(region) {
   if (region.startsWith('cn-')) return 'aws-cn';
   return region.includes('-gov-') ? 'aws-us-gov' : 'aws';
  }
  function isRegion(text) {
   return REGION.test(text) && !ELSEWHERE.test(text);
  }
  function regionFault(text) {
   if (isRegion(text)) return undefined;
   if (ELSEWHERE.test(text)) {
    return {
     what: `The partition of region "${text}" is not supported (${PARTITIONS.join(', ')} are).`,
     write: 'us-east-1'
    };
   }
   const zone = /^(.*-\d{1,2})[a-z]$/.exec(text)?.[1];
   if (zone !== undefined && isRegion(zone)) {
    return {
     what: `"${text}" is an availability zone, not a region.`,
     write: zone
    };
   }
   return {
    what: `"${text}" is not an AWS region such as us-east-1 or eu-central-1.`,
    write: 'us-east-1'
   };
  }
  function dnsSuffix(partition) {
   return partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  }
  function defaultAudience(partition) {
   return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
  }
 },
 96987: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: () => run
  });
  var arn = __webpack_require__(19835);
  var exchange = __webpack_require__(52167);
  var partitions = __webpack_require__(15473);
  // CONCATENATED MODULE: ./lib/clouds/aws/uncut.js
  const SHORTEST = 900;
  async function exchangeUncut(order, identity, host) {
   const role = (0, arn.DM)(order.role);
   if ('what' in role || !(0, partitions.Dp)(order.region) || (0, partitions.iQ)(order.region) !== role.partition) {
    throw new Error('not an order for a role of AWS');
   }
   return (0, exchange.exchange)({
    role,
    region: order.region,
    stsUrl: order.endpoint,
    sessionName: order.sessionName,
    durationSeconds: SHORTEST,
    audience: undefined,
    policy: undefined,
    managedPolicies: [],
    allowedAccounts: [ role.account ],
    bearer: false,
    chain: undefined
   }, () => Promise.all([ __webpack_require__.e(5118), __webpack_require__.e(7555), __webpack_require__.e(1695) ]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19)), async () => identity, host);
  }
  var errors = __webpack_require__(3828);
  var secret = __webpack_require__(58563);
  var aws = __webpack_require__(29414);
  var aws_ask = __webpack_require__(50826);
  var aws_answers = __webpack_require__(45064);
  var aws_questions = __webpack_require__(30710);
  // CONCATENATED MODULE: ./lib/privilege/probes/aws-inspection.js
  const MOST_POLICIES = 50;
  const LONGEST_DOCUMENT = 2e5;
  async function inspectSelf(role, place) {
   const [own, attached, inline] = await Promise.all([ (0, aws_ask.q)(aws_questions.TK.role(role), place), (0, 
   aws_ask.q)(aws_questions.TK.attached(role), place), (0, aws_ask.q)(aws_questions.TK.inline(role), place) ]);
   const boundaryArn = (0, aws_answers.MC)(own.body ?? '', 'PermissionsBoundaryArn');
   const arns = (0, aws_answers.ZE)(attached.body ?? '', 'PolicyArn');
   const names = (0, aws_answers.ZE)(inline.body ?? '', 'member');
   const [managed, embedded, boundary] = await Promise.all([ Promise.all(arns.slice(0, MOST_POLICIES).map(arn => managedPolicy(arn, place))), Promise.all(names.slice(0, MOST_POLICIES).map(name => inlinePolicy(role, name, place))), boundaryArn === undefined ? undefined : managedPolicy(boundaryArn, place) ]);
   const read = [ ...managed, ...embedded ];
   const documents = read.flatMap(({document}) => document ? [ document ] : []);
   const lists = [ own, attached, inline ];
   return {
    role: own,
    documents,
    boundary: boundary?.document,
    trust: documentIn(own.body, 'AssumeRolePolicyDocument'),
    complete: lists.every(({answer}) => answer === 'granted') && [ attached, inline ].every(({body = ''}) => (0, 
    aws_answers.MC)(body, 'IsTruncated') !== 'true') && documents.length === arns.length + names.length && (boundaryArn === undefined || boundary?.document !== undefined),
    allowed: [ ...new Set([ ...lists, ...read.flatMap(({told}) => told) ].filter(granted).map(actionOf)) ]
   };
  }
  const granted = ({answer}) => answer === 'granted';
  const actionOf = ({question}) => question.action;
  async function inlinePolicy(role, name, place) {
   return readOne(name, [], aws_questions.TK.inlineDocument(role, name), 'PolicyDocument', place);
  }
  async function managedPolicy(arn, place) {
   const policy = await (0, aws_ask.q)(aws_questions.TK.managed(arn), place);
   const version = (0, aws_answers.MC)(policy.body ?? '', 'DefaultVersionId');
   if (version === undefined) return {
    told: [ policy ]
   };
   return readOne(arn, [ policy ], aws_questions.TK.managedDocument(arn, version), 'Document', place);
  }
  async function readOne(name, before, question, field, place) {
   const told = await (0, aws_ask.q)(question, place);
   const text = documentIn(told.body, field);
   return {
    told: [ ...before, told ],
    document: text === undefined ? undefined : {
     name,
     text
    }
   };
  }
  function documentIn(body, field) {
   const encoded = (0, aws_answers.MC)(body ?? '', field);
   if (encoded === undefined || encoded.length > LONGEST_DOCUMENT) return undefined;
   try {
    return decodeURIComponent(encoded);
   } catch {
    return undefined;
   }
  }
  var aws_role_parts = __webpack_require__(95664);
  // CONCATENATED MODULE: ./lib/privilege/probes/aws-role.js
  async function judgeUncut(ask, credential, host, signal) {
   const place = {
    credential,
    region: ask.region,
    host,
    signal
   };
   const name = ask.role.split('/').at(-1) ?? '';
   const inspects = !ask.off.includes(aws_role_parts.p);
   const [caller, self] = await Promise.all([ (0, aws_ask.q)(aws_questions.Fc, place), inspects ? inspectSelf(name, place) : undefined ]);
   const whose = (0, aws.callerFinding)(caller, place);
   const sound = whose.verdict === 'proved';
   const read = self ? [ inspectionFinding(self, sound), ...await judgeDocuments(self, ask) ] : [];
   const asked = self?.complete && sound ? [] : await askGroups(ask, sound, place);
   return {
    findings: [ ...sound ? [] : [ whose ], ...read, ...asked ],
    trust: self?.trust
   };
  }
  function inspectionFinding({role, allowed, complete}, sound) {
   const base = {
    id: 'aws-role-self-inspection',
    layer: 'cloud'
   };
   if (allowed.length > 0) {
    return {
     ...base,
     verdict: 'exceeded',
     severity: 'low',
     title: `The role may read how it is set up: ${allowed.join(', ')}.`,
     detail: `An agent does not need that, and an attacker learns from it what to try.${complete ? '' : ' Not everything could be read, so the role was asked as well.'}`,
     fix: 'Leave iam:Get* and iam:List* out of the role.'
    };
   }
   if (role.answer === 'denied' && role.by !== 'elsewhere' && sound) {
    return {
     ...base,
     verdict: 'proved',
     severity: 'info',
     title: 'The role may not read how it is set up, as it should be.'
    };
   }
   const why = role.answer === 'denied' ? 'denied by the organisation or the network' : role.why ?? 'no clear answer';
   const title = `Whether the role may read how it is set up could not be told (${why}).`;
   return {
    ...base,
    verdict: 'unknown',
    severity: 'low',
    title
   };
  }
  async function judgeDocuments(inspection, ask) {
   const {documents, boundary, complete} = inspection;
   if (documents.length === 0) return [];
   try {
    const {judgePolicies} = await __webpack_require__.e(5738).then(__webpack_require__.bind(__webpack_require__, 95738));
    const {role, region, models, backend, bearer} = ask;
    const target = {
     cloud: 'aws',
     role,
     region,
     models,
     backend
    };
    const {findings} = await judgePolicies(documents, {
     boundary,
     target,
     bearer
    });
    return complete ? findings : findings.filter(({verdict}) => verdict === 'exceeded' || verdict === 'unknown');
   } catch {
    return [ {
     id: 'aws-role-unjudged',
     layer: 'cloud',
     verdict: 'unknown',
     severity: 'medium',
     title: 'The policies of the role were read, and could not be judged.'
    } ];
   }
  }
  async function askGroups(ask, sound, place) {
   const groups = aws_questions.AQ.map(group => ({
    group,
    questions: group.questions.filter(({id}) => !ask.off.includes(id))
   })).filter(({questions}) => questions.length > 0);
   return Promise.all(groups.map(async ({group, questions}) => groupFinding(group, await (0, 
   aws_ask.x)(questions, place), sound, place)));
  }
  function groupFinding(group, told, sound, place) {
   const base = {
    id: group.id,
    layer: 'cloud'
   };
   const granted = told.filter(({answer}) => answer === 'granted');
   if (granted.length > 0) {
    return {
     ...base,
     verdict: 'exceeded',
     severity: group.severity,
     title: `The role may ${group.may}: ${actionsOf(granted)}.`,
     detail: `${group.detail} The session policy keeps it from this job, not from the next program that assumes the role.${(0, 
     aws.whereAsked)(granted, place)}`,
     fix: 'Let the role allow bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream on its models, and nothing else.'
    };
   }
   const open = told.filter(({answer, by}) => answer === 'unclear' || by === 'elsewhere');
   if (open.length > 0 || !sound) {
    const why = open.map(({question, why: reason}) => `${question.action}: ${reason ?? 'denied by the organisation or the network'}`);
    const said = why.length > 0 ? why.join(', ') : 'AWS did not confirm whose credential it is';
    const title = `Whether the role may ${group.may} could not be told (${said}).`;
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
    title: `The role may not ${group.may}: ${actionsOf(told)} denied.`
   };
  }
  const actionsOf = told => told.map(({question}) => question.action).join(', ');
  var role_order = __webpack_require__(52939);
  // CONCATENATED MODULE: ./lib/flow/check-role.js
  async function checkRole(text, open) {
   const order = JSON.parse(text);
   const host = open(order.env);
   try {
    const token = new secret.z('identity token', order.token);
    host.hide(token);
    const identity = {
     token,
     claims: {},
     trust: 'ci-endpoint',
     says: 'handed over'
    };
    return `${host.redact(JSON.stringify(await judged(order, identity, host)))}\n`;
   } finally {
    host.close();
   }
  }
  async function judged(order, identity, host) {
   const signal = AbortSignal.any([ host.cancelled, AbortSignal.timeout(order.withinMs) ]);
   const {uncut, models, off} = order;
   try {
    const credential = await exchangeUncut(uncut, identity, {
     ...host,
     cancelled: signal
    });
    return await judgeUncut({
     ...uncut,
     models,
     off
    }, credential, host, signal);
   } catch (thrown) {
    const why = signal.aborted ? 'STS gave no answer in time' : `the exchange failed: ${(0, 
    errors.dK)(thrown).code}`;
    return {
     findings: [ (0, role_order.b)(why) ]
    };
   }
  }
  var flow_door = __webpack_require__(11757);
  // CONCATENATED MODULE: ./lib/commands/check-role.js
  async function run(door) {
   const answer = await checkRole(door.stdin(), env => door.createHost({
    platform: flow_door.I,
    env,
    cwd: door.cwd,
    log: 'stderr',
    ownProcess: false
   }));
   door.print(answer);
   return 0;
  }
 },
 50662: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G0: () => Inputs,
   a3: () => formatDuration
  });
  var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58563);
  const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
  function parseDuration(text) {
   const match = DURATION.exec(text.trim());
   if (!match || text.trim() === '') return undefined;
   const [, h, m, s] = match;
   return Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0);
  }
  function formatDuration(seconds) {
   const whole = Math.max(0, Math.round(seconds));
   const h = Math.floor(whole / 3600);
   const m = Math.floor(whole % 3600 / 60);
   const s = whole % 60;
   return `${h ? `${h}h` : ''}${m ? `${m}m` : ''}${s || whole === 0 ? `${s}s` : ''}`;
  }
  class Inputs {
   #raw;
   #supplied=new Map;
   #withdrawn=new Set;
   #specs;
   #faults=[];
   constructor(specs, raw) {
    this.#specs = new Map(specs.map(spec => [ spec.name, spec ]));
    this.#raw = raw;
   }
   get faults() {
    return this.#faults;
   }
   fault(input, what, write) {
    const known = this.#faults.filter(fault => fault.input === input);
    const isSaid = known.some(fault => fault.what === what) || known.length > 0 && what.endsWith(' is missing.');
    if (!isSaid) this.#faults.push({
     input,
     what,
     write
    });
   }
   given(name) {
    return this.#get(name) !== undefined;
   }
   from(name) {
    return this.#get(name)?.from;
   }
   text(name) {
    const spec = this.#spec(name);
    const value = this.#get(name)?.value ?? spec.default;
    if (value !== undefined && spec.choices && !spec.choices.includes(value)) {
     this.fault(name, `"${value}" is not a value of ${name}.`, `${name}: ${spec.choices.join(' | ')}`);
     return spec.default;
    }
    return value;
   }
   flag(name) {
    const value = this.text(name)?.trim().toLowerCase();
    if (value === undefined || value === '') return false;
    if (value === 'true') return true;
    if (value === 'false') return false;
    this.fault(name, `"${value}" is not true or false.`, `${name}: true`);
    return false;
   }
   list(name) {
    return (this.text(name) ?? '').split(/[,\n]/).map(item => item.trim()).filter(item => item !== '');
   }
   seconds(name) {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const seconds = parseDuration(value);
    if (seconds === undefined || seconds === 0) {
     const write = /^\d+$/.test(value.trim()) ? `${name}: ${value.trim()}m` : `${name}: 10m`;
     this.fault(name, `"${value}" is not a duration such as 90s, 10m or 1h30m.`, write);
     return undefined;
    }
    return seconds;
   }
   number(name) {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^\d+(\.\d+)?$/.test(value.trim())) {
     this.fault(name, `"${value}" is not a number.`, `${name}: ${this.#spec(name).example ?? '10'}`);
     return undefined;
    }
    return Number(value);
   }
   secret(name) {
    const value = this.text(name);
    return value === undefined ? undefined : new _secret_js__WEBPACK_IMPORTED_MODULE_0__.z(name, value);
   }
   supply(name, raw) {
    this.#supplied.set(this.#spec(name).name, raw);
   }
   withdraw(name) {
    const value = this.secret(name);
    this.#withdrawn.add(name);
    return value;
   }
   #get(name) {
    if (this.#withdrawn.has(name)) return undefined;
    return this.#supplied.get(name) ?? this.#raw.get(name);
   }
   #spec(name) {
    const spec = this.#specs.get(name);
    if (!spec) throw new Error(`input ${name} is read but not declared`);
    return spec;
   }
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
 9: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => Sha256
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  class Sha256 {
   #pieces=[];
   #secret;
   constructor(secret) {
    this.#secret = secret === undefined ? undefined : bytes(secret);
   }
   update(data) {
    this.#pieces.push(bytes(data));
   }
   async digest() {
    const [first, ...rest] = this.#pieces;
    const whole = first !== undefined && rest.length === 0 ? first : Buffer.concat(this.#pieces);
    if (this.#secret !== undefined) return node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac('sha256', this.#secret).update(whole).digest();
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash?.('sha256', whole, 'buffer') ?? node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(whole).digest();
   }
   reset() {
    this.#pieces = [];
   }
  }
  function bytes(data) {
   if (typeof data === 'string') return Buffer.from(data, 'utf8');
   if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
   return new Uint8Array(data);
  }
 },
 67806: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RJ: () => parseStrictJson,
   U7: () => StrictJsonError,
   yt: () => parseStrictObject
  });
  class StrictJsonError extends Error {
   fault;
   constructor(fault) {
    super(`JSON: ${fault}`);
    this.name = 'StrictJsonError';
    this.fault = fault;
   }
  }
  const DEEPEST = 32;
  function parseStrictJson(text, deepest = DEEPEST) {
   scan(text, deepest);
   try {
    return JSON.parse(text);
   } catch {
    throw new StrictJsonError('syntax');
   }
  }
  function parseStrictObject(text) {
   const value = parseStrictJson(text);
   if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new StrictJsonError('syntax');
   return value;
  }
  function scan(text, deepest) {
   const open = [];
   let nameComes = false;
   for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
    case '"':
     {
      const end = endOfString(text, at);
      if (nameComes) addName(open.at(-1), text.slice(at, end + 1));
      nameComes = false;
      at = end;
      break;
     }

    case '{':
    case '[':
     if (open.length === deepest) throw new StrictJsonError('depth');
     nameComes = text[at] === '{';
     open.push(nameComes ? new Set : undefined);
     break;

    case '}':
    case ']':
     open.pop();
     nameComes = false;
     break;

    case ',':
     nameComes = open.at(-1) !== undefined;
     break;
    }
   }
  }
  function endOfString(text, start) {
   for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++; else if (text[at] === '"') return at;
   }
   throw new StrictJsonError('syntax');
  }
  function addName(names, literal) {
   let name;
   try {
    name = JSON.parse(literal);
   } catch {
    throw new StrictJsonError('syntax');
   }
   if (names?.has(name)) throw new StrictJsonError('duplicate');
   names?.add(name);
  }
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
 },
 42370: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L8: () => classify,
   Vj: () => verdictOf,
   gM: () => before,
   hD: () => findingOf,
   yJ: () => put
  });
  var _core_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8717);
  const SILENT = new Set([ 408, 425, 429 ]);
  function classify(response, marks) {
   const {status} = response;
   if (status >= 500 || SILENT.has(status) || status >= 300 && status < 400) return 'unclear';
   const granted = holds(marks.granted, response);
   const denied = holds(marks.denied, response);
   if (granted === denied) return 'unclear';
   return granted ? 'granted' : 'denied';
  }
  function holds(mark, response) {
   try {
    return mark(response) === true;
   } catch {
    return false;
   }
  }
  async function put(request, marks, host, signal) {
   try {
    const response = await before(signal, host.http.request(request));
    const answer = classify(response, marks);
    return answer === 'unclear' ? {
     answer,
     why: `HTTP ${response.status}`,
     response
    } : {
     answer,
     response
    };
   } catch (error) {
    return {
     answer: 'unclear',
     why: whyNot(error, signal)
    };
   }
  }
  function whyNot(error, signal) {
   if (signal.aborted) return 'no answer in time';
   return error instanceof _core_host_js__WEBPACK_IMPORTED_MODULE_0__.j ? error.fault : 'no answer';
  }
  function before(signal, promise) {
   return new Promise((resolve, reject) => {
    const give = () => reject(new Error('given up'));
    if (signal.aborted) give(); else signal.addEventListener('abort', give, {
     once: true
    });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', give));
   });
  }
  function verdictOf(answer, control) {
   if (answer === 'granted') return 'exceeded';
   return answer === 'denied' && control === 'granted' ? 'proved' : 'unknown';
  }
  function findingOf(asked, control, {id, layer, exceeded, proved, unknown}) {
   const verdict = verdictOf(asked.answer, control);
   if (verdict === 'exceeded') return {
    id,
    layer,
    verdict,
    ...exceeded
   };
   if (verdict === 'proved') return {
    id,
    layer,
    verdict,
    severity: 'info',
    title: proved
   };
   const why = asked.why ?? (control === 'granted' ? 'no clear answer' : 'what must be allowed was not answered with yes');
   return {
    id,
    layer,
    verdict: 'unknown',
    severity: 'medium',
    title: `${unknown} (${why}).`
   };
  }
 }
};
