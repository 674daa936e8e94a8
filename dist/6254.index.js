export const id = 6254;

export const ids = [ 6254 ];

export const modules = {
 26254: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   exchangeAmbient: () => exchangeAmbient,
   takeUncut: () => takeUncut
  });
  var errors = __webpack_require__(3828);
  var secret = __webpack_require__(58563);
  var jwt = __webpack_require__(61941);
  var ambient = __webpack_require__(27390);
  var aws_ambient = __webpack_require__(30128);
  // CONCATENATED MODULE: ./lib/clouds/aws/ambient-keys.js
  const LARGEST_FILE = 64 * 1024;
  const METADATA_TOKEN_LIFE = '60';
  const PROFILE_MS = 3e4;
  async function ambientKeys(source, region, host) {
   if (source.kind === 'ec2') return instanceKeys(source, host);
   return source.kind === 'ecs' ? containerKeys(source, host) : profileKeys(source, region, host);
  }
  const EC2 = {
   service: 'The EC2 instance metadata service',
   likely: 'This machine is no EC2 instance, its metadata service is switched off, or this is a container behind a hop limit of 1.',
   fix: 'On an EC2 instance, from outside:\n  aws ec2 modify-instance-metadata-options --instance-id i-0123456789abcdef0 --http-endpoint enabled --http-tokens required --http-put-response-hop-limit 2\nElsewhere name another ambient-source, or use the identity token of the job: identity: ci'
  };
  const NO_ROLE_FIX = 'aws ec2 associate-iam-instance-profile --instance-id i-0123456789abcdef0 --iam-instance-profile Name=ci-runner';
  async function instanceKeys({url}, host) {
   const put = {
    ...EC2,
    request: {
     method: 'PUT',
     url: `${url}/latest/api/token`,
     headers: {
      'x-aws-ec2-metadata-token-ttl-seconds': METADATA_TOKEN_LIFE
     }
    }
   };
   const answered = await (0, ambient.b_)(put, host);
   if (answered.status !== 200 || !/^[\x21-\x7e]+$/.test(answered.body)) {
    throw (0, ambient.hU)(put, `gave no session token (IMDSv2, status ${answered.status})`);
   }
   const token = new secret.z('EC2 metadata token', answered.body);
   host.hide(token);
   const get = path => ({
    ...EC2,
    request: {
     method: 'GET',
     url: `${url}${path}`,
     headers: {
      'x-aws-ec2-metadata-token': token.reveal()
     }
    }
   });
   const folder = '/latest/meta-data/iam/security-credentials/';
   const listing = await (0, ambient.b_)(get(folder), host);
   const role = listing.body.split('\n')[0]?.trim() ?? '';
   if (listing.status === 404 || listing.status === 200 && role === '') {
    throw (0, ambient.hU)({
     ...get(folder),
     likely: 'The instance has no instance profile.',
     fix: NO_ROLE_FIX
    }, 'has no role');
   }
   const ask = get(`${folder}${role}`);
   if (listing.status !== 200 || !/^[\w+=,.@-]{1,64}$/.test(role)) throw refusedBy(get(folder), listing);
   return readKeys(await (0, ambient.b_)(ask, host), ask, host);
  }
  const CONTAINER = {
   service: 'The container credentials endpoint',
   likely: 'The container runs without a task role or pod identity, or its network cannot reach the agent on the node.',
   fix: 'ECS: set taskRoleArn in the task definition. EKS: create a pod identity association and install the Pod Identity Agent.'
  };
  async function containerKeys(source, host) {
   const token = source.tokenFile === undefined ? source.token : containerToken(source.tokenFile, host);
   if (token) {
    host.hide(token);
    if (/[\r\n]/.test(token.reveal())) {
     throw new errors.FM('identity-malformed', 'The authorization token of the container has a line break in it.', {
      likely: 'The variable or file was written by hand.',
      fix: `Let ECS or EKS set ${aws_ambient.B.containerToken} or ${aws_ambient.B.containerTokenFile}.`
     });
    }
   }
   const request = {
    method: 'GET',
    url: source.url,
    headers: {
     accept: 'application/json',
     ...token ? {
      authorization: token.reveal()
     } : {}
    }
   };
   const ask = {
    ...CONTAINER,
    request
   };
   return readKeys(await (0, ambient.b_)(ask, host), ask, host);
  }
  function containerToken(path, host) {
   return new secret.z('container authorization token', readFile(path, aws_ambient.B.containerTokenFile, host));
  }
  function readFile(path, variable, host) {
   try {
    return host.files.read(path, LARGEST_FILE);
   } catch (thrown) {
    const code = thrown.code ?? 'unknown';
    throw new errors.FM('identity-unavailable', `The file that ${variable} names cannot be read (${code}).`, {
     likely: 'The token volume is not mounted into this container, or belongs to another user.',
     fix: `Mount it where ${variable} says: ${path}`
    });
   }
  }
  function readKeys(response, ask, host) {
   const document = response.status === 200 ? parse(response.body) : undefined;
   const {AccessKeyId, SecretAccessKey, Token, Expiration} = document ?? {};
   if (!isText(AccessKeyId) || !isText(SecretAccessKey) || !isText(Token) || !isText(Expiration)) {
    throw refusedBy(ask, response);
   }
   const keys = ambient_keys_hidden(AccessKeyId, SecretAccessKey, Token, host);
   const expiresAt = Date.parse(Expiration);
   if (!(expiresAt > host.now())) {
    throw new errors.FM('identity-malformed', `${ask.service} gave credentials that have expired.`, {
     likely: 'The clock of this machine is off, or the service cannot renew the role at the moment.',
     fix: 'Compare the clock (date -u) with real time, then run the job again.',
     facts: factsOf(ask.request, response)
    });
   }
   return {
    ...keys,
    expiresAt
   };
  }
  function parse(body) {
   try {
    const value = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : undefined;
   } catch {
    return undefined;
   }
  }
  function isText(value) {
   return typeof value === 'string' && value !== '';
  }
  function ambient_keys_hidden(id, key, token, host) {
   const keys = {
    accessKeyId: new secret.z('AWS access key id', id),
    secretAccessKey: new secret.z('AWS secret access key', key),
    sessionToken: token === undefined ? undefined : new secret.z('AWS session token', token)
   };
   for (const secret of Object.values(keys)) if (secret) host.hide(secret);
   return keys;
  }
  function refusedBy(ask, response) {
   const facts = factsOf(ask.request, response);
   if (response.status === 200) {
    return new errors.FM('identity-malformed', `${ask.service} gave an answer that is no credential.`, {
     likely: 'Something else than AWS answers at this address.',
     fix: ask.fix,
     facts
    });
   }
   const refused = [ 400, 401, 403 ].includes(response.status);
   return new errors.FM(refused ? 'identity-request-failed' : 'identity-unavailable', `${ask.service} answered with status ${response.status}.`, {
    likely: refused ? 'It does not accept the token of this request.' : ask.likely,
    fix: ask.fix,
    facts
   });
  }
  function factsOf(request, response) {
   const {host, pathname} = new URL(request.url);
   return {
    asked: `${request.method} ${host}${pathname}`,
    'http-status': String(response.status)
   };
  }
  async function irsaToken(source, host) {
   const text = readFile(source.tokenFile, aws_ambient.B.tokenFile, host).trim();
   const token = new secret.z('service account token', text);
   host.hide(token);
   for (const part of text.split('.').slice(0, 3)) if (part !== '') host.hide(new secret.z('token part', part));
   const {claims} = (0, jwt.i)(token.reveal());
   return {
    token,
    claims,
    trust: 'unverified',
    says: source.says
   };
  }
  async function profileKeys(source, region, host) {
   const {fromIni} = await Promise.all([ __webpack_require__.e(5118), __webpack_require__.e(7555), __webpack_require__.e(5869) ]).then(__webpack_require__.t.bind(__webpack_require__, 75869, 19));
   const options = {
    profile: source.profile,
    ...source.credentialsFile === undefined ? {} : {
     filepath: source.credentialsFile
    },
    ...source.configFile === undefined ? {} : {
     configFilepath: source.configFile
    },
    ignoreCache: true,
    parentClientConfig: {
     region
    },
    ec2MetadataV1Disabled: true
   };
   const keys = await resolveProfile(() => fromIni(options)(), source);
   return {
    ...ambient_keys_hidden(keys.accessKeyId, keys.secretAccessKey, keys.sessionToken, host),
    expiresAt: keys.expiration?.getTime()
   };
  }
  async function resolveProfile(resolve, source) {
   const fail = (why, likely) => new errors.FM('identity-unavailable', `The AWS profile ${source.profile} ${why}.`, {
    likely,
    fix: `Try it on this machine, as the user of the runner:\n  aws sts get-caller-identity --profile ${source.profile}`,
    facts: {
     'credentials-file': source.credentialsFile ?? '~/.aws/credentials',
     'config-file': source.configFile ?? '~/.aws/config'
    }
   });
   const late = () => fail('gave no credentials in time', 'Its credential_process or its sign-in service hangs.');
   try {
    return await (0, ambient.dn)(resolve(), PROFILE_MS, late);
   } catch (thrown) {
    if (thrown instanceof errors.FM) throw thrown;
    const message = thrown instanceof Error ? thrown.message : '';
    throw /Could not resolve credentials using profile|could not be found/i.test(message) ? fail('does not exist or has no credentials', 'A misspelt aws-profile, or the runner is another user than the one who set it up.') : fail('gave no credentials', 'Its session has ended, its role cannot be assumed, or its credential_process failed.');
   }
  }
  var aws_errors = __webpack_require__(55624);
  var exchange = __webpack_require__(52167);
  // CONCATENATED MODULE: ./lib/clouds/aws/ambient-exchange.js
  async function exchangeAmbient(source, order, sdk, host) {
   if (source.kind === 'irsa' && source.role.arn === order.role.arn) {
    return (0, exchange.exchange)({
     ...order,
     chain: undefined
    }, sdk, () => irsaToken(source, host), host);
   }
   const chain = await signingKeys(source, order, sdk, host);
   try {
    return await (0, exchange.exchange)({
     ...order,
     chain
    }, sdk, unasked, host);
   } catch (thrown) {
    throw thrown instanceof errors.FM ? saidOfMachine(thrown, source) : thrown;
   }
  }
  async function signingKeys(source, order, sdk, host) {
   if (source.kind !== 'irsa') return ambientKeys(source, order.region, host);
   const {parts} = await (0, exchange.exchange)(steppingStone(source.role, order), sdk, () => irsaToken(source, host), host);
   return {
    accessKeyId: parts.AccessKeyId,
    secretAccessKey: parts.SecretAccessKey,
    sessionToken: parts.SessionToken
   };
  }
  function steppingStone(role, order) {
   const statement = {
    Effect: 'Allow',
    Action: 'sts:AssumeRole',
    Resource: order.role.arn
   };
   return {
    ...order,
    role,
    durationSeconds: 900,
    policy: JSON.stringify({
     Version: '2012-10-17',
     Statement: [ statement ]
    }),
    managedPolicies: [],
    allowedAccounts: [],
    bearer: false,
    chain: undefined
   };
  }
  function unasked() {
   throw new errors.FM('internal', 'An identity token was asked for although the machine signs.');
  }
  function saidOfMachine(error, source) {
   if (error.code !== 'exchange-rejected') return error;
   return new errors.FM(error.code, `AWS STS does not accept the credentials of this machine: ${source.says}.`, {
    likely: REFUSED_LIKELY,
    fix: REFUSED_FIX,
    facts: error.facts
   });
  }
  const REFUSED_LIKELY = 'They have expired, belong to another partition than aws-region, or the clock of the machine is off.';
  const REFUSED_FIX = 'Compare the clock (date -u) with real time, and aws-region with the partition of the machine.';
  const BEARER_MS = 36e5;
  async function takeUncut(order, sdk, host) {
   const [keys, loaded] = await Promise.all([ ambientKeys(order.source, order.region, host), sdk() ]);
   const {account, arn} = await callerOf(order, keys, loaded, host);
   if (!order.allowedAccounts.includes(account)) {
    throw new errors.FM('account-mismatch', `The credential belongs to account ${account}, not to ${order.allowedAccounts.join(' or ')}.`, {
     likely: 'allowed-account-ids names the wrong account, or this machine is in another one.',
     fix: `allowed-account-ids: ${account}   # only if that account is meant`,
     facts: {
      endpoint: new URL(order.stsUrl).host,
      principal: arn
     }
    });
   }
   const {accessKeyId, secretAccessKey, sessionToken, expiresAt} = keys;
   const parts = {
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    ...sessionToken ? {
     SessionToken: sessionToken
    } : {}
   };
   const ends = expiresAt ?? (order.bearer ? host.now() + BEARER_MS : undefined);
   const bearer = order.bearer ? await (0, exchange.withBearer)(parts, order.region, ends ?? host.now() + BEARER_MS, host) : {};
   return {
    cloud: 'aws',
    kind: order.bearer ? 'bearer' : 'session-keys',
    expiresAt: ends,
    account,
    principal: arn,
    parts: {
     ...parts,
     ...bearer
    },
    confirmed: [ 'aws-account-pin' ],
    findings: sessionToken === undefined ? [ STATIC_KEY ] : []
   };
  }
  const STATIC_KEY = {
   id: 'aws-ambient-static-key',
   layer: 'cloud',
   verdict: 'exceeded',
   severity: 'high',
   title: 'The profile holds a long-lived access key, and the agent gets it.',
   detail: 'It does not expire: whoever takes it has it until somebody deletes it.',
   fix: 'Give the machine a role and the profile credential_source, or put role-to-assume on top.'
  };
  const MOST_TRIES = 4;
  const LONGEST_MS = 45e3;
  const ONE_TRY_MS = 15e3;
  async function callerOf(order, keys, sdk, host) {
   const client = (0, exchange.makeClient)({
    ...order,
    chain: keys
   }, sdk, host);
   const deadline = host.now() + LONGEST_MS;
   for (let tries = 1; ;tries += 1) {
    const limit = AbortSignal.timeout(ONE_TRY_MS);
    try {
     const abortSignal = AbortSignal.any([ host.cancelled, limit ]);
     const {Account = '', Arn = ''} = await client.send(new sdk.GetCallerIdentityCommand({}), {
      abortSignal
     });
     if (!/^\d{12}$/.test(Account) || Arn.split(':')[4] !== Account) throw notSts(order);
     return {
      account: Account,
      arn: Arn
     };
    } catch (thrown) {
     if (thrown instanceof errors.FM) throw thrown;
     if (host.cancelled.aborted) throw (0, exchange.cancelled)(host);
     const {error, retry} = explainCaller(limit.aborted ? limit.reason : thrown, order);
     const pause = (0, exchange.pauseMs)(tries, host);
     if (retry !== 'transient' || tries >= MOST_TRIES || host.now() + pause >= deadline) throw error;
     await host.sleep(pause);
    }
   }
  }
  function notSts(order) {
   return new errors.FM('exchange-malformed', 'The token endpoint gave an answer that is not from STS. (no account)', {
    likely: 'A proxy, a captive portal or a wrong sts-endpoint answered instead.',
    fix: `Ask ${new URL(order.stsUrl).host} from the runner by hand, and check sts-endpoint and the proxy variables.`
   });
  }
  function explainCaller(thrown, order) {
   const role = {
    arn: '',
    partition: 'aws',
    account: '',
    name: ''
   };
   const endpoint = new URL(order.stsUrl).host;
   const {error, retry} = (0, aws_errors.WE)(thrown, {
    role,
    region: order.region,
    endpoint,
    durationSeconds: 0
   });
   const {role: _role, 'asked-duration': _duration, ...facts} = error.facts;
   const machine = error.code === 'exchange-rejected' || error.code === 'exchange-denied';
   const what = machine ? `AWS STS does not accept the credentials of this machine: ${order.source.says}.` : error.message;
   const region = error.code === 'exchange-region';
   const fix = machine ? REFUSED_FIX : region ? 'aws-region: us-east-1   # or a region that is on' : error.fix;
   const likely = machine ? REFUSED_LIKELY : error.likely;
   return {
    retry,
    error: new errors.FM(error.code, what, {
     likely,
     fix,
     facts
    })
   };
  }
 }
};
