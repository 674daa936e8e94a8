export const id = 8976;

export const ids = [ 8976 ];

export const modules = {
 56134: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O6: () => reaches,
   _r: () => findingLink,
   oC: () => SEVERITIES
  });
  const SEVERITIES = [ 'info', 'low', 'medium', 'high', 'critical' ];
  const DOCS = 'https://github.com/keyless-agent/keyless-agent/blob/main/docs/findings.md';
  function findingLink(id) {
   return `${DOCS}#${id}`;
  }
  function reaches(severity, threshold) {
   return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
  }
 },
 28976: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   judgeDocuments: () => judgeDocuments
  });
  var finding = __webpack_require__(56134);
  var strict_json = __webpack_require__(67806);
  var policy_pattern = __webpack_require__(71664);
  // CONCATENATED MODULE: ./lib/privilege/policy/conditions.js
  const UNCONDITIONAL = {
   conditional: false,
   certain: true,
   narrowedBy: [],
   through: false,
   open: []
  };
  const POSITIVE = new Set([ 'StringEquals', 'StringEqualsIgnoreCase', 'StringLike', 'ArnEquals', 'ArnLike', 'NumericEquals', 'NumericLessThan', 'NumericLessThanEquals', 'NumericGreaterThan', 'NumericGreaterThanEquals', 'DateEquals', 'DateLessThan', 'DateLessThanEquals', 'DateGreaterThan', 'DateGreaterThanEquals', 'Bool', 'BinaryEquals', 'IpAddress' ]);
  const NEGATIVE = new Set([ 'StringNotEquals', 'StringNotEqualsIgnoreCase', 'StringNotLike', 'ArnNotEquals', 'ArnNotLike', 'NumericNotEquals', 'DateNotEquals', 'NotIpAddress' ]);
  const THINGS = [ /^aws:resourcetag\//, /^[a-z0-9-]+:resourcetag\//, /^bedrock:(?:inferenceprofilearn|guardrailidentifier|prompt-router-arn|promptrouterarn)$/, /^bedrock-mantle:model$/, /^iam:(?:awsservicename|policyarn|permissionsboundary|associatedresourcearn|servicespecificcredentialservicename)$/, /^(?:s3:prefix|s3:existingobjecttag\/.+|s3:dataaccesspointarn)$/, /^dynamodb:leadingkeys$/, /^secretsmanager:secretid$/, /^kms:(?:encryptioncontext:.+|requestalias|resourcealiases)$/, /^(?:lambda:functionarn|lambda:layer|ecs:cluster|ecs:task-definition|rds:db-tag\/.+|ssm:document.*|ssm:resourcetag\/.+)$/, /^(?:cloudformation|codebuild|glue|states|events|logs|sns|sqs):[a-z]*(?:arn|name|id)$/ ];
  const SERVICES = /^(?:aws:calledvia(?:first|last)?|kms:viaservice|aws:viaawsservice)$/;
  const OPERATOR = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/;
  function readCondition(block, complain) {
   const {tests, certain} = readTests(block, complain);
   const present = new Set(tests.filter(({base, values}) => base === 'Null' && values.join() === 'false').map(({key}) => key));
   const open = tests.filter(test => isOpen(test, present));
   const binding = tests.filter(test => POSITIVE.has(test.base) && !open.includes(test));
   const passedTo = binding.filter(({key}) => key === 'iam:passedtoservice').map(({values}) => values);
   return {
    conditional: tests.length > 0 || !certain,
    certain,
    narrowedBy: binding.filter(namesThings).map(({key}) => key),
    through: binding.some(({key, values}) => SERVICES.test(key) && values.join() !== 'false'),
    passedTo: passedTo[0],
    open: open.map(({name, key}) => `${name} on ${key}`)
   };
  }
  function readTests(block, complain) {
   const tests = [];
   let certain = true;
   const fail = what => {
    complain(what);
    certain = false;
   };
   if (!isObject(block)) {
    fail('The Condition is not an object.');
    return {
     tests,
     certain
    };
   }
   for (const [name, keys] of Object.entries(block)) {
    const [, set, base = '', ifExists] = OPERATOR.exec(name) ?? [];
    if (!POSITIVE.has(base) && !NEGATIVE.has(base) && !(base === 'Null' && ifExists === undefined)) {
     fail(`The condition operator "${plain(name)}" is not known.`);
    } else if (!isObject(keys)) {
     fail(`The condition ${name} has no keys.`);
    } else {
     for (const [key, value] of Object.entries(keys)) {
      const values = valuesOf(value);
      if (!/^[\x21-\x7e]+:[\x20-\x7e]+$/.test(key)) fail(`"${plain(key)}" is not a condition key.`); else if (!values) fail(`The values of ${key} are not texts.`); else {
       const [all, exists] = [ set === 'ForAllValues', ifExists !== undefined ];
       tests.push({
        base,
        all,
        ifExists: exists,
        name,
        key: key.toLowerCase(),
        values
       });
      }
     }
    }
   }
   return {
    tests,
    certain
   };
  }
  function valuesOf(value) {
   const values = Array.isArray(value) ? value : [ value ];
   const sound = values.length > 0 && values.every(one => [ 'string', 'number', 'boolean' ].includes(typeof one));
   return sound ? values.map(String) : undefined;
  }
  function namesThings({key, values}) {
   const wide = values.some(value => value.startsWith('arn:') && (0, policy_pattern.CO)(value) === 'every');
   return !wide && THINGS.some(thing => thing.test(key));
  }
  function isOpen({base, all, ifExists, key, values}, present) {
   if (!POSITIVE.has(base)) return false;
   if ((all || ifExists) && !present.has(key)) return true;
   return /^(?:StringLike|Arn)/.test(base) && values.some(policy_pattern.CM);
  }
  function plain(text) {
   return text.slice(0, 80).replace(/[^\x20-\x7e]/gu, mark => `\\u{${mark.codePointAt(0).toString(16)}}`);
  }
  function isObject(value) {
   return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
  // CONCATENATED MODULE: ./lib/privilege/policy/document.js
  const LONGEST_DOCUMENT = 1e6;
  const MOST_STATEMENTS = 1e4;
  const DOCUMENT_KEYS = new Set([ 'Version', 'Id', 'Statement' ]);
  const STATEMENT_KEYS = new Set([ 'Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition' ]);
  const PRINTABLE = /^[\x21-\x7e]+$/;
  const ARN = /^arn:[a-z*?-]+:[a-z0-9*?-]+:[a-z0-9*?-]*:[a-z0-9*?-]*$/;
  const ACTION = /^(?:\*|\*:\*|[a-z0-9-]+:[a-z0-9*?-]+)$/i;
  function readDocument(source) {
   const faults = [];
   const note = (kind, where, what) => {
    faults.push({
     kind,
     where,
     what
    });
   };
   const found = documentOf(source, note);
   if (found === undefined) return {
    statements: [],
    faults
   };
   for (const key of Object.keys(found)) if (!DOCUMENT_KEYS.has(key)) note('syntax', source.name, unknownKey(key));
   const variables = readVersion(found.Version, source.name, note);
   const list = Array.isArray(found.Statement) ? found.Statement : [ found.Statement ];
   if (found.Statement === undefined || list.length === 0) note('syntax', source.name, 'It has no Statement.');
   if (list.length > MOST_STATEMENTS) {
    note('size', source.name, `It has ${list.length} statements; ${MOST_STATEMENTS} are judged at most.`);
    return {
     statements: [],
     faults
    };
   }
   if (found.Statement === undefined) return {
    statements: [],
    faults
   };
   const seen = new Set;
   const statements = list.flatMap((value, at) => {
    const sid = document_isObject(value) && typeof value.Sid === 'string' && value.Sid !== '' ? value.Sid : undefined;
    const where = `${source.name}, statement ${at + 1}${sid === undefined ? '' : ` (${shown(sid)})`}`;
    if (sid !== undefined && seen.has(sid)) note('syntax', where, 'Its Sid is used twice.');
    if (sid !== undefined) seen.add(sid);
    return readStatement(value, where, variables, note);
   });
   const broken = faults.some(({kind}) => kind !== 'variable');
   return {
    statements: broken ? statements.filter(({effect}) => effect === 'Allow') : statements,
    faults
   };
  }
  function documentOf({name, text, object}, note) {
   if (text !== undefined && text.length > LONGEST_DOCUMENT) {
    note('size', name, `It has ${text.length} characters; ${LONGEST_DOCUMENT} are judged at most.`);
    return undefined;
   }
   let value = object;
   try {
    if (text !== undefined) value = (0, strict_json.RJ)(text.replace(/^\ufeff/, ''));
   } catch (error) {
    const fault = error instanceof strict_json.U7 ? error.fault : 'syntax';
    note('syntax', name, JSON_FAULTS[fault]);
    return undefined;
   }
   const document = unwrapped(value);
   if (document === undefined) note('syntax', name, 'It is not a JSON object.');
   const plain = text !== undefined && !/[^\x00-\xff]|\\u/.test(text);
   const stranger = plain ? undefined : /[^\x00-\xff]/u.exec(JSON.stringify(document ?? ''))?.[0];
   if (stranger !== undefined) note('lookalike', name, `It has the character ${shown(stranger)}, which IAM does not take.`);
   return document;
  }
  const JSON_FAULTS = {
   syntax: 'It is not valid JSON.',
   duplicate: 'A name stands twice in one object, and readers differ in which of the two they take.',
   depth: 'It is nested too deep.'
  };
  function unwrapped(value) {
   if (!document_isObject(value)) return undefined;
   if ('Statement' in value) return value;
   const version = document_isObject(value.PolicyVersion) ? value.PolicyVersion.Document : undefined;
   const inner = [ value.PolicyDocument, version, value.Document ].find(document_isObject);
   return inner ?? value;
  }
  function readVersion(version, where, note) {
   if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') {
    note('syntax', where, 'Its Version is neither 2012-10-17 nor 2008-10-17.');
   }
   return version === '2012-10-17';
  }
  function readStatement(value, where, variables, note) {
   if (!document_isObject(value)) {
    note('syntax', where, 'It is not an object.');
    return [];
   }
   for (const key of Object.keys(value)) if (!STATEMENT_KEYS.has(key)) note('syntax', where, unknownKey(key));
   const {Effect: effect} = value;
   const actions = readEither(value, 'Action', 'NotAction', where, note);
   const resources = readEither(value, 'Resource', 'NotResource', where, note);
   if (effect !== 'Allow' && effect !== 'Deny') note('syntax', where, 'Its Effect is neither Allow nor Deny.');
   if (effect !== 'Allow' && effect !== 'Deny' || !actions || !resources) return [];
   const condition = value.Condition === undefined ? UNCONDITIONAL : readCondition(value.Condition, what => note('condition', where, what));
   return [ {
    where,
    effect,
    actions: actions.texts.filter(text => isAction(text, where, note)),
    exceptActions: actions.except,
    resources: resources.texts.map(text => readResource(text, where, variables, note)),
    exceptResources: resources.except,
    condition
   } ];
  }
  function readEither(statement, one, other, where, note) {
   const except = other in statement;
   if (except === one in statement) {
    note('syntax', where, except ? `It has both ${one} and ${other}.` : `It has neither ${one} nor ${other}.`);
    return undefined;
   }
   const value = statement[except ? other : one];
   const texts = Array.isArray(value) ? value : [ value ];
   if (texts.length === 0 || !texts.every(text => typeof text === 'string')) {
    note('syntax', where, `${except ? other : one} is not a text or a list of texts.`);
    return undefined;
   }
   if (texts.some(text => text.length > policy_pattern.QF)) {
    note('size', where, `An entry is longer than ${policy_pattern.QF} characters.`);
    return undefined;
   }
   return {
    texts: [ ...new Set(texts) ],
    except
   };
  }
  function isAction(text, where, note) {
   if (ACTION.test(text)) return true;
   const lookalike = text !== '' && !PRINTABLE.test(text);
   if (lookalike) note('lookalike', where, `The action "${shown(text)}" has characters that only look like the usual ones.`); else note('syntax', where, `"${shown(text)}" is not an action.`);
   return false;
  }
  function readResource(text, where, variables, note) {
   const variable = variables && /\$\{(?![*?$]\})/.test(text);
   const pattern = variables ? text.replace(/\$\{([^}]*)\}/g, (_, name) => MEANT[name] ?? '*') : text;
   const header = pattern.split(':').slice(0, 5).join(':');
   if (!PRINTABLE.test(header)) {
    note('lookalike', where, `The resource "${shown(text)}" has characters that only look like the usual ones.`);
    return {
     pattern: '*',
     exact: false,
     odd: true
    };
   }
   if (pattern !== '*' && !ARN.test(header)) {
    note('syntax', where, `The resource "${shown(text)}" is neither * nor an ARN.`);
    return {
     pattern: '*',
     exact: false,
     odd: true
    };
   }
   if (variable) note('variable', where, `What "${shown(text)}" stands for is known only when it is used.`);
   return {
    pattern,
    exact: !variable,
    odd: false
   };
  }
  const MEANT = {
   '*': '',
   '?': '',
   $: '$'
  };
  function unknownKey(key) {
   return `"${shown(key)}" does not belong there.`;
  }
  function shown(text) {
   const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
   return short.replace(/[^\x20-\x7e…]/gu, mark => `\\u{${mark.codePointAt(0).toString(16)}}`);
  }
  function document_isObject(value) {
   return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
  // CONCATENATED MODULE: ./lib/privilege/policy/effective.js
  const MOST_PLACES = 2e7;
  const MOST_CHARACTERS = 3e7;
  const ABOUT = {
   dynamodb: 'dynamodb',
   ecr: 'ecr',
   iam: 'iam',
   kms: 'kms',
   lambda: 'lambda',
   s3: 's3',
   secretsmanager: 'secretsmanager',
   sns: 'sns',
   sqs: 'sqs',
   states: 'states'
  };
  class EffectiveActions {
   list;
   rough;
   #classes;
   #ofAction;
   #entries;
   #places;
   constructor(list, sorted, rough) {
    this.list = list;
    this.#classes = sorted.classes;
    this.#ofAction = sorted.ofAction;
    this.#entries = sorted.entries;
    this.rough = rough;
   }
   matching(entry) {
    return this.#entries.get(entry) ?? this.list.matching(entry);
   }
   members(statement) {
    return membersOf(statement, this.list, this.#entries);
   }
   grantsAt(place) {
    const of = this.#classes[this.#ofAction[place]];
    const {grants} = of;
    of.everywhere ??= grants.every(({resource}) => resource === '*');
    if (of.everywhere) return grants;
    const about = ABOUT[this.list.names[place].split(':', 1)[0]];
    return about === undefined ? grants : grants.filter(({resource}) => isAbout(resource, about));
   }
   grants(action) {
    const place = this.list.place(action);
    return place === undefined ? [] : this.grantsAt(place);
   }
   allows(action) {
    const place = this.list.place(action);
    return place === undefined ? 'no' : this.sumAt(place).allowed;
   }
   sumAt(place) {
    const of = this.#classes[this.#ofAction[place]];
    const grants = this.grantsAt(place);
    if (grants !== of.grants) return sumOf(grants);
    of.sum ??= sumOf(grants);
    return of.sum;
   }
   shareAt(place, statement) {
    const of = this.#classes[this.#ofAction[place]];
    of.shares ??= sharesOf(of.grants);
    return of.shares.get(statement);
   }
   places() {
    if (this.#places) return this.#places;
    const found = [];
    for (let place = 0; place < this.#ofAction.length; place++) {
     if (this.sumAt(place).allowed === 'certain') found.push(place);
    }
    this.#places = found;
    return found;
   }
   names() {
    return this.places().map(place => this.list.names[place]);
   }
   byLevel() {
    return countLevels(this.list, this.places());
   }
  }
  function countLevels(list, places) {
   const counts = {
    read: 0,
    write: 0,
    tagging: 0,
    permissions: 0
   };
   for (const place of places) counts[list.levels[place]]++;
   return counts;
  }
  function isAbout(resource, about) {
   const service = resource.split(':', 3)[2];
   return service === undefined || !(0, policy_pattern.c$)(service) || service === about;
  }
  function sharesOf(grants) {
   const shares = new Map;
   for (const grant of grants) {
    const before = shares.get(grant.statement);
    const share = {
     certain: grant.certain,
     breadth: reachOf(grant),
     through: grant.through
    };
    shares.set(grant.statement, before === undefined ? share : wider(before, share));
   }
   return shares;
  }
  function wider(one, other) {
   if (one.certain !== other.certain) return one.certain ? one : other;
   return {
    certain: one.certain,
    breadth: BREADTHS.find(breadth => breadth === one.breadth || breadth === other.breadth),
    through: one.through && other.through
   };
  }
  const BREADTHS = [ 'every', 'some', 'named' ];
  function reachOf({breadth, narrowedBy}) {
   return breadth === 'every' && narrowedBy.length > 0 ? 'some' : breadth;
  }
  function sumOf(grants) {
   const certain = grants.filter(grant => grant.certain);
   return {
    allowed: certain.length > 0 ? 'certain' : grants.length > 0 ? 'maybe' : 'no',
    wide: certain.some(grant => !grant.through && reachOf(grant) === 'every')
   };
  }
  function effectiveActions(list, identity, boundary) {
   const sided = [ ...identity.map(statement => ({
    side: 'identity',
    statement
   })), ...(boundary ?? []).map(statement => ({
    side: 'boundary',
    statement
   })) ];
   const sorted = sortActions(list, sided);
   if (!sorted) return undefined;
   const reckoning = new Reckoning;
   for (const one of sorted.classes) one.grants = grantsOf(one, boundary !== undefined, reckoning);
   return new EffectiveActions(list, sorted, reckoning.exhausted);
  }
  function sortActions(list, sided) {
   const classes = [ {
    parent: undefined,
    last: undefined,
    grants: []
   } ];
   const ofAction = new Int32Array(list.names.length);
   const entries = new Map;
   let places = 0;
   for (const one of sided) {
    places += costOf(one.statement, list, entries);
    if (places > MOST_PLACES) return undefined;
    const members = membersOf(one.statement, list, entries);
    places += members.length;
    const next = new Map;
    for (const place of members) {
     const before = ofAction[place];
     let after = next.get(before);
     if (after === undefined) {
      after = classes.push({
       parent: classes[before],
       last: one,
       grants: []
      }) - 1;
      next.set(before, after);
     }
     ofAction[place] = after;
    }
   }
   return {
    classes,
    ofAction,
    entries
   };
  }
  function costOf({actions, exceptActions}, list, entries) {
   const searched = actions.filter(entry => !(0, policy_pattern.c$)(entry) && !entries.has(entry));
   return searched.reduce((sum, entry) => sum + list.spanOf(entry), exceptActions ? list.names.length : 0);
  }
  function membersOf({actions, exceptActions}, list, entries) {
   const found = actions.map(entry => {
    const known = entries.get(entry);
    if (known) return known;
    const places = list.matching(entry);
    entries.set(entry, places);
    return places;
   });
   if (!exceptActions) return found.length === 1 ? found[0] : [ ...new Set(found.flat()) ];
   const named = new Uint8Array(list.names.length);
   for (const places of found) for (const place of places) named[place] = 1;
   const members = [];
   for (let place = 0; place < named.length; place++) if (named[place] === 0) members.push(place);
   return members;
  }
  class Reckoning {
   exhausted=false;
   #left=MOST_CHARACTERS;
   covers(wide, narrow) {
    return this.#pays(wide, narrow) && (0, policy_pattern.hU)(wide, narrow);
   }
   canMeet(one, other) {
    return !this.#pays(one, other) || (0, policy_pattern.IO)(one, other);
   }
   #pays(one, other) {
    if ((0, policy_pattern.CM)(one) || (0, policy_pattern.CM)(other)) return true;
    this.#left -= one.includes('?') ? one.length * other.length : one.length + other.length;
    if (this.#left > 0) return true;
    this.exhausted = true;
    return false;
   }
  }
  function grantsOf(of, bounded, reckoning) {
   const speaking = [];
   for (let at = of; at?.last; at = at.parent) speaking.push(at.last);
   speaking.reverse();
   const allowing = side => speaking.filter(one => one.side === side && one.statement.effect === 'Allow').map(({statement}) => statement);
   const denying = speaking.map(({statement}) => statement).filter(({effect}) => effect === 'Deny');
   const binding = denying.filter(({condition}) => !condition.conditional);
   if (binding.some(deniesEverything)) return [];
   let grants = allowing('identity').flatMap(statement => grantsOfStatement(statement));
   if (bounded) grants = within(grants, allowing('boundary'), reckoning);
   for (const statement of binding) grants = lessDenied(grants, statement, reckoning);
   return distinct(grants);
  }
  function deniesEverything({resources, exceptResources}) {
   return !exceptResources && resources.some(({exact, pattern}) => exact && (0, policy_pattern.CM)(pattern));
  }
  function grantsOfStatement(statement) {
   if (!statement.exceptResources) return statement.resources.map(resource => grantOf(statement, resource));
   const nothing = statement.resources.some(({exact, pattern}) => exact && (0, policy_pattern.CM)(pattern));
   return nothing ? [] : [ grantOf(statement, {
    pattern: '*',
    exact: true,
    odd: false
   }) ];
  }
  function grantOf(statement, {pattern, odd}) {
   const {condition} = statement;
   return {
    statement,
    resource: pattern,
    breadth: (0, policy_pattern.CM)(pattern) ? 'every' : (0, policy_pattern.CO)(pattern),
    certain: !odd && condition.certain,
    narrowedBy: condition.narrowedBy,
    through: condition.through,
    passedTo: condition.passedTo
   };
  }
  function placed(grant, resource) {
   return resource === grant.resource ? grant : {
    ...grant,
    resource,
    breadth: (0, policy_pattern.CO)(resource)
   };
  }
  function within(grants, boundary, reckoning) {
   const limits = distinct(boundary.flatMap(grantsOfStatement));
   return grants.flatMap(grant => {
    if (reckoning.exhausted) return limits.length === 0 ? [] : [ grant ];
    return limits.flatMap(limit => {
     const common = commonOf(grant.resource, limit.resource, reckoning);
     return common === undefined ? [] : [ {
      ...placed(grant, common),
      ...bothConditions(grant, limit)
     } ];
    });
   });
  }
  function commonOf(one, other, reckoning) {
   if (reckoning.covers(other, one)) return one;
   if (reckoning.covers(one, other)) return other;
   return reckoning.canMeet(one, other) ? one : undefined;
  }
  function bothConditions(one, other) {
   return {
    certain: one.certain && other.certain,
    narrowedBy: [ ...one.narrowedBy, ...other.narrowedBy ],
    through: one.through || other.through,
    passedTo: one.passedTo ?? other.passedTo
   };
  }
  function lessDenied(grants, denying, reckoning) {
   const {resources, exceptResources} = denying;
   if (exceptResources) {
    return grants.flatMap(grant => {
     if (reckoning.exhausted) return [ grant ];
     const left = resources.map(({pattern}) => commonOf(grant.resource, pattern, reckoning));
     return left.flatMap(resource => resource === undefined ? [] : [ placed(grant, resource) ]);
    });
   }
   const sure = resources.filter(({exact}) => exact);
   return grants.filter(({resource}) => !sure.some(({pattern}) => reckoning.covers(pattern, resource)));
  }
  function distinct(grants) {
   const seen = new Map;
   return grants.filter(grant => {
    const keys = seen.get(grant.statement) ?? new Set;
    seen.set(grant.statement, keys);
    const key = `${grant.resource}\n${grant.certain}${grant.through}${grant.narrowedBy}\n${grant.passedTo}`;
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
   });
  }
  // CONCATENATED MODULE: ./lib/privilege/policy/narrow.js
  const SOME_ACCOUNT = '123456789012';
  const SOME_REGION = 'us-east-1';
  const SOME_PROFILE = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
  const SOME_MANTLE_MODEL = 'openai.gpt-5.5';
  const INVOKE = [ 'bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream' ];
  const GEOGRAPHY = /^(?:global|apac|latam|us-gov|[a-z]{2})\.(?=[a-z0-9-]+\.)/;
  function narrowPolicy(target) {
   const scope = scopeOf(target);
   const models = target?.models ?? [];
   const mantle = target?.backend === 'bedrock-mantle';
   const statements = mantle ? mantleStatements(models.length > 0 ? models : [ SOME_MANTLE_MODEL ], scope) : modelStatements(models.length > 0 ? models : [ SOME_PROFILE ], scope);
   const resources = models.length === 0 ? [] : statements.flatMap(({Resource}) => Resource);
   return {
    resources,
    text: JSON.stringify({
     Version: '2012-10-17',
     Statement: statements
    }, null, 2)
   };
  }
  function scopeOf(target) {
   const [, partition, account] = /^arn:([^:]+):iam::(\d{12}):/.exec(target?.role ?? '') ?? [];
   return {
    partition: partition ?? 'aws',
    account: account ?? SOME_ACCOUNT,
    region: target?.region ?? SOME_REGION
   };
  }
  function modelStatements(models, scope) {
   const called = models.map(model => arnOf(model, scope));
   const applications = called.filter(arn => arn.includes(':application-inference-profile/'));
   const profiles = called.filter(arn => arn.includes(':inference-profile/'));
   const behind = (applications.length > 0 ? called : profiles).flatMap(arn => foundationsOf(arn, scope));
   const statements = [ {
    Effect: 'Allow',
    Action: INVOKE,
    Resource: one(called)
   } ];
   if (behind.length > 0) {
    const through = [ ...profiles, ...applications ];
    const Condition = {
     StringEquals: {
      'bedrock:InferenceProfileArn': one(through)
     }
    };
    statements.push({
     Effect: 'Allow',
     Action: INVOKE,
     Resource: one(behind),
     Condition
    });
   }
   if (applications.length > 0) {
    statements.push({
     Effect: 'Allow',
     Action: 'bedrock:GetInferenceProfile',
     Resource: one(applications)
    });
   }
   return statements;
  }
  function arnOf(model, {partition, region, account}) {
   if (model.startsWith('arn:')) return model;
   return GEOGRAPHY.test(model) ? `arn:${partition}:bedrock:${region}:${account}:inference-profile/${model}` : `arn:${partition}:bedrock:${region}::foundation-model/${model}`;
  }
  function foundationsOf(arn, {partition}) {
   const [, id] = /:(?:foundation-model|inference-profile)\/(.+)$/.exec(arn) ?? [];
   if (id === undefined) return [];
   const name = arn.includes(':inference-profile/') ? id.replace(GEOGRAPHY, '') : id;
   const anywhere = `arn:${partition}:bedrock:*::foundation-model/${name}`;
   return id.startsWith('global.') ? [ anywhere, `arn:${partition}:bedrock:::foundation-model/${name}` ] : [ anywhere ];
  }
  function mantleStatements(models, {partition, region, account}) {
   return [ {
    Effect: 'Allow',
    Action: 'bedrock-mantle:CreateInference',
    Resource: `arn:${partition}:bedrock-mantle:${region}:${account}:project/default`,
    Condition: {
     StringEquals: {
      'bedrock-mantle:Model': one(models)
     }
    }
   } ];
  }
  function one(values) {
   const unique = [ ...new Set(values) ];
   return unique.length === 1 ? unique[0] : unique;
  }
  // CONCATENATED MODULE: ./lib/privilege/policy/needed.js
  const INVOKING = [ 'bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream' ];
  const MANTLE_INVOKING = 'bedrock-mantle:CreateInference';
  const BEARER = [ 'bedrock:CallWithBearerToken', 'bedrock-mantle:CallWithBearerToken' ];
  const HARMLESS = [ 'bedrock:CountTokens', 'bedrock:GetInferenceProfile', 'bedrock:ListInferenceProfiles', 'bedrock:ListFoundationModels', 'bedrock:GetFoundationModel', 'bedrock:GetFoundationModelAvailability', 'bedrock:ApplyGuardrail', 'bedrock:GetGuardrail', 'bedrock-mantle:CountTokens', 'bedrock-mantle:ListModels', 'bedrock-mantle:GetModel', 'sts:GetCallerIdentity' ];
  // CONCATENATED MODULE: ./lib/privilege/policy/rules/rule.js
  function each(service, actions, why, most) {
   return actions.split(' ').map(action => ({
    needs: [ `${service}:${action}` ],
    why,
    most
   }));
  }
  function together(actions, why, most) {
   return {
    needs: actions.split(' '),
    why,
    most
   };
  }
  function allowing(action, resource, condition) {
   return JSON.stringify({
    Effect: 'Allow',
    Action: action,
    Resource: resource,
    Condition: condition
   }, null, 2);
  }
  function weigh(every, some, named) {
   const exceeded = severity => ({
    verdict: 'exceeded',
    severity
   });
   return {
    every: exceeded(every),
    some: exceeded(some),
    named: exceeded(named)
   };
  }
  // CONCATENATED MODULE: ./lib/privilege/policy/rules/assume-role.js
  const assumeRole = {
   id: 'aws-policy-assume-role',
   title: 'It can become another role',
   detail: 'Every role that trusts this account or identity is within reach; a session policy does not follow into it.',
   weights: {
    every: {
     verdict: 'exceeded',
     severity: 'critical'
    },
    some: {
     verdict: 'exceeded',
     severity: 'high'
    },
    named: {
     verdict: 'unknown',
     severity: 'medium'
    }
   },
   rules: each('sts', 'AssumeRole', 'what that role may do counts as well'),
   instead: allowing('sts:AssumeRole', 'arn:aws:iam::123456789012:role/one-role')
  };
  // CONCATENATED MODULE: ./lib/privilege/policy/rules/bedrock-control.js
  const ACTS = 'it starts something that has a role and tools of its own';
  const SPENDS = 'it spends by the hour or by the job';
  const bedrockControl = {
   id: 'aws-policy-bedrock-control',
   title: 'It can do more on Bedrock than call models',
   detail: 'Agents, flows and tools act with roles of their own; capacity, jobs and agreements cost money without a request.',
   weights: weigh('medium', 'medium', 'low'),
   rules: [ ...each('bedrock', 'InvokeAgent InvokeInlineAgent InvokeFlow InvokeTool InvokeBuilder StartFlowExecution', ACTS), ...each('bedrock-agentcore', 'InvokeAgentRuntime InvokeGateway InvokeHarness InvokeCodeInterpreter StartBrowserSession', ACTS), ...each('bedrock-agentcore', 'ConnectBrowserAutomationStream InvokeWebSearch InvokeRegistryMcp ProcessPayment', ACTS), ...each('bedrock-websearch', 'ExternalWebAccess InvokeFetch InvokeSearch', 'the model reaches the internet past your network rules'), ...each('bedrock', 'CreateAgent UpdateAgent CreateFlow UpdateFlow CreateKnowledgeBase UpdateKnowledgeBase', 'it makes or changes agents of the account'), ...each('bedrock', 'UpdatePrompt CreatePromptVersion', 'it changes prompts that others use'), ...each('bedrock', 'CreateProvisionedModelThroughput UpdateProvisionedModelThroughput CreateMarketplaceModelEndpoint', SPENDS), ...each('bedrock', 'CreateModelInvocationJob CreateModelCustomizationJob CreateModelImportJob CreateEvaluationJob', SPENDS), ...each('bedrock', 'CreateCustomModelDeployment CreateModelCopyJob CreateCustomModel', SPENDS), ...each('bedrock', 'CreateFoundationModelAgreement PutFoundationModelEntitlement PutUseCaseForModelAccess', 'it agrees to terms and prices for the account'), ...each('bedrock', 'CreateInferenceProfile CreatePromptRouter', 'it makes further ways to models', 'low'), ...each('bedrock', 'DeleteCustomModel DeleteImportedModel DeleteProvisionedModelThroughput DeleteAgent DeleteKnowledgeBase', 'it deletes what others use'), ...each('bedrock-mantle', 'CreateFineTuningJob CreateReservation UpdateReservation CreateCustomizedModel', SPENDS), ...each('aws-marketplace', 'Subscribe AcceptAgreementRequest', 'it buys for the account'), ...each('sagemaker', 'InvokeEndpoint', 'it calls models beside Bedrock', 'low') ]
  };
  // CONCATENATED MODULE: ./lib/privilege/policy/rules/credentials.js
  const TOKEN = 'it gets a token to that service';
  const credentials = {
   id: 'aws-policy-credential-exposure',
   title: 'It can read or fetch credentials',
   detail: 'Keys, passwords and tokens of others end up in the agent’s hands.',
   weights: weigh('high', 'medium', 'medium'),
   rules: [ ...each('secretsmanager', 'GetSecretValue BatchGetSecretValue', 'it reads secrets'), ...each('ssm', 'GetParameter GetParameters GetParametersByPath GetParameterHistory', 'it reads parameters, secrets among them'), ...each('ssm', 'GetAccessToken RequestManagedInstanceRoleToken', TOKEN), ...each('kms', 'Decrypt ReEncryptFrom DeriveSharedSecret', 'it opens what others encrypted'), ...each('sts', 'GetSessionToken', 'it makes further sessions', 'low'), ...each('sts', 'GetWebIdentityToken', 'it proves the role’s identity to outsiders'), ...each('sts', 'GetDelegatedAccessToken', TOKEN), ...each('sts', 'GetServiceBearerToken', TOKEN, 'medium'), ...each('iam', 'GetCredentialReport GetAccountAuthorizationDetails', 'it reads who has which rights and keys', 'medium'), ...each('ecr', 'GetAuthorizationToken', 'it signs in to the image registry', 'medium'), ...each('ecr-public', 'GetAuthorizationToken', 'it signs in to the public image registry', 'medium'), ...each('codeartifact', 'GetAuthorizationToken', 'it signs in to package repositories', 'medium'), ...each('rds-db', 'connect', 'it signs in to databases'), ...each('dsql', 'DbConnect DbConnectAdmin', 'it signs in to databases'), ...each('elasticache', 'Connect', 'it signs in to caches'), ...each('memorydb', 'Connect', 'it signs in to caches'), ...each('kafka-cluster', 'Connect ReadData', 'it reads streams'), ...each('redshift', 'GetClusterCredentials GetClusterCredentialsWithIAM CreateClusterUser JoinGroup', 'it signs in to databases'), ...each('redshift-serverless', 'GetCredentials', 'it signs in to databases'), ...each('lightsail', 'GetRelationalDatabaseMasterUserPassword GetInstanceAccessDetails DownloadDefaultKeyPair', 'it reads passwords and keys'), ...each('ec2', 'GetPasswordData', 'it reads the administrator’s password', 'medium'), ...each('lambda', 'GetFunction GetFunctionConfiguration', 'it reads code and variables, where secrets often stand', 'medium'), ...each('ecs', 'DescribeTaskDefinition', 'it reads variables, where secrets often stand', 'low'), ...each('codebuild', 'BatchGetProjects', 'it reads variables, where secrets often stand', 'low'), ...each('codeconnections', 'GetConnectionToken GetIndividualAccessToken UseConnection', 'it reaches connected repositories'), ...each('codestar-connections', 'GetConnectionToken GetIndividualAccessToken UseConnection', 'it reaches connected repositories'), ...each('cognito-identity', 'GetOpenIdTokenForDeveloperIdentity', 'it makes identities of the pool'), ...each('cognito-identity', 'GetCredentialsForIdentity GetOpenIdToken', TOKEN, 'medium'), ...each('cognito-idp', 'DescribeUserPoolClient', 'it reads client secrets'), ...each('eks-auth', 'AssumeRoleForPodIdentity', 'it gets the credentials of pods'), ...each('s3', 'GetDataAccess', 'it gets credentials for stored data'), ...each('lakeformation', 'GetDataAccess GetTemporaryGlueTableCredentials GetTemporaryGluePartitionCredentials', 'it gets credentials for stored data'), ...each('elasticmapreduce', 'GetClusterSessionCredentials', TOKEN), ...each('emr-containers', 'GetManagedEndpointSessionCredentials', TOKEN), ...each('datazone', 'GetEnvironmentCredentials GetDomainExecutionRoleCredentials', TOKEN), ...each('events', 'RetrieveConnectionCredentials', 'it reads credentials of connections'), ...each('states', 'RevealSecrets', 'it reads secrets of state machines'), ...each('airflow', 'CreateCliToken CreateWebLoginToken', TOKEN), ...each('appconfig', 'GetConfiguration GetLatestConfiguration', 'it reads configuration, secrets among it', 'medium'), ...each('apigateway', 'GET', 'it reads API keys among the rest', 'medium'), ...each('appsync', 'ListApiKeys', 'it reads API keys'), ...each('acm', 'ExportCertificate', 'it takes private keys along'), ...each('acm-pca', 'IssueCertificate', 'it issues certificates'), ...each('signer', 'SignPayload', 'it signs in your name', 'medium'), ...each('kms', 'Sign GenerateMac', 'it signs in your name', 'medium'), ...each('iot', 'CreateKeysAndCertificate CreateCertificateFromCsr', 'it makes certificates of devices', 'medium'), ...each('aws-external-anthropic', 'CallWithBearerToken', TOKEN, 'medium'), ...each('bedrock', 'CreateDataSourceToken', 'it gets a token to a connected source'), ...each('bedrock', 'GetDataSourceAuthorizationUrl', 'it gets an address to sign in at a connected source', 'medium'), ...each('bedrock-agentcore', 'GetResourceApiKey GetResourceOauth2Token GetResourcePaymentToken CompleteResourceTokenAuth', 'it takes keys and tokens out of the vault of agents'), ...each('bedrock-agentcore', 'GetWorkloadAccessToken GetWorkloadAccessTokenForJWT GetWorkloadAccessTokenForUserId', 'it acts as a workload or a user') ],
   instead: allowing('secretsmanager:GetSecretValue', 'arn:aws:secretsmanager:us-east-1:123456789012:secret:one-secret-??????')
  };
  // CONCATENATED MODULE: ./lib/privilege/policy/rules/data-access.js
  const READS = 'it reads stored data';
  const CHANGES = 'it changes or deletes stored data';
  const COPIES = 'it takes copies of disks or databases';
  const dataAccess = {
   id: 'aws-policy-data-access',
   title: 'It can read or change stored data',
   detail: 'The agent reads what strangers wrote, so whatever it can read may leave, and whatever it can change may be changed.',
   weights: weigh('high', 'medium', 'low'),
   rules: [ ...each('s3', 'GetObject GetObjectVersion GetObjectTorrent', READS), ...each('s3', 'PutObject DeleteObject DeleteObjectVersion DeleteBucket PutLifecycleConfiguration PutReplicationConfiguration', CHANGES), ...each('s3', 'PutInventoryConfiguration', READS, 'medium'), ...each('s3express', 'CreateSession', READS), ...each('s3-object-lambda', 'GetObject', READS), ...each('s3tables', 'GetTableData PutTableData DeleteTable', READS), ...each('s3vectors', 'GetVectors QueryVectors', READS), ...each('dynamodb', 'GetItem BatchGetItem Query Scan PartiQLSelect GetRecords ExportTableToPointInTime', READS), ...each('dynamodb', 'PutItem UpdateItem DeleteItem BatchWriteItem DeleteTable PartiQLUpdate PartiQLDelete PartiQLInsert', CHANGES), ...each('rds-data', 'ExecuteStatement BatchExecuteStatement', READS), ...each('redshift-data', 'ExecuteStatement BatchExecuteStatement GetStatementResult', READS), ...each('athena', 'StartQueryExecution GetQueryResults', READS), ...each('timestream', 'Select', READS), ...each('neptune-db', 'ReadDataViaQuery connect', READS), ...each('neptune-graph', 'ReadDataViaQuery', READS), ...each('es', 'ESHttpGet ESHttpPost ESHttpPut ESHttpDelete', READS), ...each('aoss', 'APIAccessAll', READS), ...each('cassandra', 'Select Modify', READS), ...each('sqs', 'ReceiveMessage', 'it takes messages out of queues'), ...each('kinesis', 'GetRecords', READS), ...each('logs', 'GetLogEvents FilterLogEvents StartQuery GetQueryResults Unmask StartLiveTail', 'it reads logs, where secrets often stand'), ...each('cloudtrail', 'LookupEvents', 'it reads who did what', 'medium'), ...each('codecommit', 'GitPull GetFile GetBlob', 'it reads source code'), ...each('codecommit', 'GitPush PutFile', 'it changes source code'), ...each('ecr', 'PutImage', 'it replaces images that others run'), ...each('codeartifact', 'PublishPackageVersion', 'it publishes packages that others use'), ...each('ebs', 'GetSnapshotBlock ListSnapshotBlocks', COPIES), ...each('ec2', 'CreateSnapshot CreateSnapshots CopySnapshot CreateImage', COPIES, 'medium'), ...each('ec2', 'GetConsoleOutput GetConsoleScreenshot', 'it sees what machines print', 'medium'), ...each('rds', 'CreateDBSnapshot CopyDBSnapshot RestoreDBInstanceFromDBSnapshot StartExportTask DownloadCompleteDBLogFile', COPIES, 'medium'), ...each('backup', 'StartRestoreJob GetRecoveryPointRestoreMetadata', COPIES, 'medium'), ...each('glacier', 'GetJobOutput', READS), ...each('elasticfilesystem', 'ClientMount ClientRootAccess ClientWrite', READS), ...each('workmailmessageflow', 'GetRawMessageContent', 'it reads mail'), ...each('ses', 'SendEmail SendRawEmail', 'it sends mail in your name'), ...each('qldb', 'PartiQLSelect', READS), ...each('glue', 'GetConnection GetConnections', 'it reads connections, passwords among them'), ...each('sagemaker', 'GetRecord BatchGetRecord', READS, 'medium'), ...each('healthlake', 'ReadResource SearchWithGet SearchWithPost', READS), ...each('bedrock', 'Retrieve RetrieveAndGenerate GetKnowledgeBaseDocuments GetDocumentContent', 'it reads knowledge bases', 'medium'), ...each('bedrock', 'GetInvocationStep GetAgentMemory ListInvocationSteps', 'it reads conversations of others', 'medium'), ...each('bedrock', 'IngestKnowledgeBaseDocuments DeleteKnowledgeBaseDocuments', 'it changes what other agents are told', 'medium'), ...each('bedrock-agentcore', 'RetrieveMemoryRecords GetMemoryRecord GetEvent ListEvents', 'it reads the memory of agents'), ...each('bedrock-agentcore', 'BatchUpdateMemoryRecords BatchCreateMemoryRecords CreateEvent', 'it changes the memory of agents'), ...each('bedrock-mantle', 'GetFile ListFiles GetInference', 'it reads files and answers of others', 'medium') ],
   instead: allowing('s3:GetObject', 'arn:aws:s3:::one-bucket/one-folder/*')
  };
  // CONCATENATED MODULE: ./lib/privilege/policy/rules/escalation.js
  const CODE = 'it runs code with the role of that resource';
  const escalation = {
   id: 'aws-policy-escalation',
   title: 'It can gain more rights than it has',
   detail: 'Whoever holds the credential can write itself other rights, or run code as an identity that has them.',
   weights: weigh('critical', 'high', 'high'),
   rules: [ ...each('iam', 'CreatePolicyVersion SetDefaultPolicyVersion', 'it rewrites a policy that is attached already'), ...each('iam', 'AttachUserPolicy AttachGroupPolicy AttachRolePolicy', 'it attaches any policy, also to itself'), ...each('iam', 'PutUserPolicy PutGroupPolicy PutRolePolicy', 'it writes a policy, also for itself'), ...each('iam', 'AddUserToGroup', 'it joins a group and has its rights'), ...each('iam', 'UpdateAssumeRolePolicy', 'it opens any role to itself'), ...each('iam', 'DeleteRolePermissionsBoundary DeleteUserPermissionsBoundary PutRolePermissionsBoundary PutUserPermissionsBoundary', 'it takes the boundary off, or writes a wider one'), ...each('iam', 'DeleteRolePolicy DeleteUserPolicy DeleteGroupPolicy DetachRolePolicy DetachUserPolicy DetachGroupPolicy', 'it takes away a policy that denies', 'high'), ...each('iam', 'DeactivateMFADevice ResyncMFADevice', 'it takes the second factor off', 'high'), ...each('iam', 'CreateOpenIDConnectProvider AddClientIDToOpenIDConnectProvider UpdateOpenIDConnectProviderThumbprint CreateSAMLProvider UpdateSAMLProvider', 'roles trust tokens that it makes elsewhere'), ...each('iam', 'EnableOrganizationsRootSessions', 'it opens the root users of member accounts'), ...each('iam', 'AcceptDelegationRequest SendDelegationToken', 'it hands out temporary rights in its place', 'high'), ...each('sts', 'AssumeRoot', 'it acts as the root user of a member account'), ...each('sts', 'GetFederationToken', 'it makes sessions under other names', 'medium'), ...each('sso', 'AttachManagedPolicyToPermissionSet AttachCustomerManagedPolicyReferenceToPermissionSet PutInlinePolicyToPermissionSet PutPermissionsPolicy CreateAccountAssignment DeletePermissionsBoundaryFromPermissionSet PutPermissionsBoundaryToPermissionSet', 'it widens what people may do after signing in'), ...each('identitystore', 'CreateGroupMembership', 'it puts people into groups that have rights'), ...each('organizations', 'DetachPolicy DeletePolicy UpdatePolicy', 'it takes off what the organisation forbids'), ...each('rolesanywhere', 'CreateTrustAnchor UpdateTrustAnchor', 'certificates of its own become credentials'), ...each('eks', 'AssociateAccessPolicy CreateAccessEntry UpdateAccessEntry', 'it becomes administrator of a cluster'), ...each('lakeformation', 'GrantPermissions BatchGrantPermissions PutDataLakeSettings', 'it grants itself data', 'high'), ...each('lambda', 'UpdateFunctionCode', CODE), ...each('lambda', 'UpdateFunctionConfiguration', 'it puts a layer of its own in front of the code of a role'), ...each('ssm', 'SendCommand StartSession ResumeSession CreateAssociation', CODE), ...each('ssm', 'StartAutomationExecution', CODE, 'high'), ...each('ec2-instance-connect', 'SendSSHPublicKey SendSerialConsoleSSHPublicKey', CODE), together('ec2:ModifyInstanceAttribute ec2:StopInstances ec2:StartInstances', CODE), ...each('ec2', 'CreateLaunchTemplateVersion', 'the next machine of a group starts with its script', 'high'), ...each('ecs', 'ExecuteCommand', CODE), ...each('codebuild', 'StartBuild StartBuildBatch', 'a build runs its commands with the role of the project', 'high'), ...each('codebuild', 'UpdateProject', CODE), ...each('cloudformation', 'UpdateStack CreateChangeSet ExecuteChangeSet', 'the stack’s role makes what it wants'), ...each('cloudformation', 'UpdateStackSet', 'the stack set’s role makes what it wants, in other accounts too'), ...each('glue', 'UpdateDevEndpoint UpdateJob', CODE), ...each('glue', 'RunStatement', CODE, 'high'), ...each('sagemaker', 'CreatePresignedNotebookInstanceUrl CreatePresignedDomainUrl', CODE), ...each('sagemaker', 'UpdateNotebookInstanceLifecycleConfig', CODE), ...each('states', 'UpdateStateMachine', 'the state machine’s role does what it wants'), ...each('datapipeline', 'PutPipelineDefinition', CODE), ...each('elasticmapreduce', 'AddJobFlowSteps StartNotebookExecution', CODE), ...each('emr-serverless', 'StartJobRun AccessInteractiveEndpoints', CODE, 'high'), ...each('emr-containers', 'StartJobRun', CODE, 'high'), ...each('batch', 'SubmitJob', CODE, 'high'), ...each('cloud9', 'CreateEnvironmentSSH CreateEnvironmentMembership', CODE, 'high'), ...each('codestar', 'CreateProject AssociateTeamMember', 'it becomes owner of a project that has a role', 'high'), ...each('imagebuilder', 'CreateComponent', 'its script goes into images', 'medium'), ...each('cognito-identity', 'UpdateIdentityPool SetIdentityPoolRoles', 'strangers get the roles of the pool'), together('bedrock:UpdateAgent bedrock:InvokeAgent', 'an agent of the account does what it says, with its role'), together('bedrock:UpdateAgentActionGroup bedrock:InvokeAgent', 'an agent’s role runs the action it writes'), together('bedrock:CreateAgentActionGroup bedrock:InvokeAgent', 'an agent’s role runs the action it writes'), together('bedrock:UpdateFlow bedrock:InvokeFlow', 'a flow does what it says, with its role'), ...each('bedrock-agentcore', 'InvokeAgentRuntimeCommand InvokeAgentRuntimeCommandShell', 'it runs commands where the runtime’s role is at hand'), together('bedrock-agentcore:InvokeCodeInterpreter bedrock-agentcore:StartCodeInterpreterSession', 'it runs code where the interpreter’s role is at hand'), ...each('bedrock-agentcore', 'UpdateAgentRuntime UpdateHarness UpdateGatewayTarget', 'a runtime or gateway of the account does what it says, with its role', 'high'), ...each('bedrock-agentcore', 'ManageAdminPolicy ManageResourceScopedPolicy UpdatePolicy UpdatePolicyEngine', 'it rewrites what agents of the account may do', 'high'), ...each('bedrock-agentcore', 'InvokeAgentRuntimeForUser InvokeAgentRuntimeWithWebSocketStreamForUser', 'it acts in the name of a user', 'high') ]
  };
  // CONCATENATED MODULE: ./lib/privilege/policy/rules/pass-role.js
  const PASS = 'iam:PassRole';
  function passing(service, ways) {
   const passedTo = `${service}.amazonaws.com`;
   return ways.split(' | ').map(way => ({
    needs: [ PASS, ...way.split(' ') ],
    why: `${passedTo} acts for it`,
    passedTo
   }));
  }
  const passRole = {
   id: 'aws-policy-pass-role',
   title: 'It can pass a role to a service and act through it',
   detail: 'Whoever starts something with a role has the rights of that role.',
   weights: weigh('critical', 'high', 'medium'),
   rules: [ ...passing('lambda', 'lambda:CreateFunction lambda:InvokeFunction | lambda:CreateFunction lambda:AddPermission'), ...passing('lambda', 'lambda:CreateFunction lambda:CreateEventSourceMapping | lambda:UpdateFunctionConfiguration'), ...passing('lambda', 'lambda:CreateFunction lambda:CreateFunctionUrlConfig | lambda:CreateCapacityProvider'), ...passing('ec2', 'ec2:RunInstances | ec2:RequestSpotInstances | ec2:RequestSpotFleet | ec2:CreateFleet'), ...passing('ec2', 'ec2:AssociateIamInstanceProfile | ec2:ReplaceIamInstanceProfileAssociation'), ...passing('ec2', 'iam:AddRoleToInstanceProfile | ec2:CreateLaunchTemplate | ec2:CreateLaunchTemplateVersion'), ...passing('ec2', 'autoscaling:CreateLaunchConfiguration autoscaling:CreateAutoScalingGroup'), ...passing('ecs-tasks', 'ecs:RegisterTaskDefinition ecs:RunTask | ecs:RegisterTaskDefinition ecs:StartTask'), ...passing('ecs-tasks', 'ecs:RegisterTaskDefinition ecs:CreateService | ecs:RegisterTaskDefinition ecs:UpdateService'), ...passing('ecs-tasks', 'ecs:RunTask | ecs:StartTask | batch:RegisterJobDefinition batch:SubmitJob'), ...passing('batch', 'batch:CreateComputeEnvironment'), ...passing('eks', 'eks:CreateCluster'), ...passing('eks', 'eks:CreateNodegroup | eks:CreateFargateProfile'), ...passing('pods.eks', 'eks:CreatePodIdentityAssociation | eks:UpdatePodIdentityAssociation'), ...passing('glue', 'glue:CreateJob glue:StartJobRun | glue:UpdateJob glue:StartJobRun | glue:CreateDevEndpoint'), ...passing('glue', 'glue:CreateJob glue:CreateTrigger | glue:CreateSession glue:RunStatement | glue:CreateCrawler'), ...passing('sagemaker', 'sagemaker:CreateNotebookInstance | sagemaker:CreateTrainingJob | sagemaker:CreateProcessingJob'), ...passing('sagemaker', 'sagemaker:CreateModel | sagemaker:CreateAutoMLJob | sagemaker:CreateHyperParameterTuningJob'), ...passing('sagemaker', 'sagemaker:CreateDomain | sagemaker:CreateUserProfile | sagemaker:CreatePipeline'), ...passing('sagemaker', 'sagemaker:CreateFlowDefinition | sagemaker:CreateCluster | sagemaker:UpdateNotebookInstance'), ...passing('cloudformation', 'cloudformation:CreateStack | cloudformation:UpdateStack | cloudformation:CreateStackSet'), ...passing('cloudformation', 'cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet'), ...passing('codebuild', 'codebuild:CreateProject codebuild:StartBuild | codebuild:UpdateProject codebuild:StartBuild'), ...passing('codebuild', 'codebuild:CreateProject codebuild:StartBuildBatch | codebuild:CreateProject codebuild:CreateWebhook'), ...passing('codepipeline', 'codepipeline:CreatePipeline | codepipeline:UpdatePipeline'), ...passing('codedeploy', 'codedeploy:CreateDeploymentGroup | codedeploy:UpdateDeploymentGroup'), ...passing('codestar', 'codestar:CreateProject'), ...passing('datapipeline', 'datapipeline:CreatePipeline datapipeline:PutPipelineDefinition'), ...passing('elasticmapreduce', 'elasticmapreduce:RunJobFlow'), ...passing('emr-serverless', 'emr-serverless:StartJobRun'), ...passing('states', 'states:CreateStateMachine states:StartExecution | states:UpdateStateMachine'), ...passing('states', 'states:CreateStateMachine states:StartSyncExecution'), ...passing('events', 'events:PutTargets'), ...passing('scheduler', 'scheduler:CreateSchedule | scheduler:UpdateSchedule'), ...passing('pipes', 'pipes:CreatePipe | pipes:UpdatePipe'), ...passing('apigateway', 'apigateway:PUT | apigateway:POST | apigateway:PATCH'), ...passing('appsync', 'appsync:CreateDataSource | appsync:UpdateDataSource'), ...passing('ssm', 'ssm:StartAutomationExecution | ssm:CreateActivation | ssm:RegisterTaskWithMaintenanceWindow'), ...passing('apprunner', 'apprunner:CreateService | apprunner:UpdateService'), ...passing('tasks.apprunner', 'apprunner:CreateService | apprunner:UpdateService'), ...passing('amplify', 'amplify:CreateApp | amplify:UpdateApp'), ...passing('elasticbeanstalk', 'elasticbeanstalk:CreateEnvironment | elasticbeanstalk:UpdateEnvironment'), ...passing('greengrass', 'greengrass:AssociateRoleToGroup | greengrass:AssociateServiceRoleToAccount'), ...passing('credentials.iot', 'iot:CreateRoleAlias | iot:UpdateRoleAlias'), ...passing('iot', 'iot:CreateTopicRule | iot:ReplaceTopicRule | iot:CreateProvisioningTemplate'), ...passing('cognito-identity', 'cognito-identity:SetIdentityPoolRoles'), ...passing('rolesanywhere', 'rolesanywhere:CreateProfile | rolesanywhere:UpdateProfile'), ...passing('imagebuilder', 'imagebuilder:CreateInfrastructureConfiguration | imagebuilder:CreateLifecyclePolicy'), ...passing('cloud9', 'cloud9:CreateEnvironmentEC2'), ...passing('redshift', 'redshift:CreateCluster | redshift:ModifyClusterIamRoles'), ...passing('redshift-serverless', 'redshift-serverless:CreateNamespace | redshift-serverless:UpdateNamespace'), ...passing('rds', 'rds:AddRoleToDBInstance | rds:AddRoleToDBCluster | rds:CreateDBInstance'), ...passing('firehose', 'firehose:CreateDeliveryStream | firehose:UpdateDestination'), ...passing('kinesisanalytics', 'kinesisanalytics:CreateApplication'), ...passing('transfer', 'transfer:CreateUser | transfer:UpdateUser | transfer:CreateAccess'), ...passing('backup', 'backup:StartRestoreJob | backup:StartBackupJob'), ...passing('dms', 'dms:CreateEndpoint | dms:ModifyEndpoint'), ...passing('mwaa', 'airflow:CreateEnvironment'), ...passing('airflow', 'airflow:CreateEnvironment | airflow:UpdateEnvironment'), ...passing('servicecatalog', 'servicecatalog:CreateConstraint servicecatalog:ProvisionProduct'), ...passing('config', 'config:PutRemediationConfigurations | config:PutConfigurationRecorder'), ...passing('lex', 'lex:CreateBot | lex:UpdateBot'), ...passing('lakeformation', 'lakeformation:RegisterResource'), ...passing('access-grants.s3', 's3:CreateAccessGrantsLocation'), ...passing('batchoperations.s3', 's3:CreateJob'), ...passing('bedrock', 'bedrock:CreateAgent | bedrock:UpdateAgent | bedrock:CreateFlow | bedrock:UpdateFlow'), ...passing('bedrock', 'bedrock:CreateModelCustomizationJob | bedrock:CreateModelImportJob | bedrock:CreateModelInvocationJob'), ...passing('bedrock', 'bedrock:CreateCustomModel | bedrock:CreateEvaluationJob | bedrock:CreateModelEvaluationJob'), ...passing('bedrock', 'bedrock:CreateKnowledgeBase | bedrock:UpdateKnowledgeBase | bedrock:CreateModelCopyJob'), ...passing('bedrock', 'bedrock:CreateMarketplaceModelEndpoint | bedrock:PutModelInvocationLoggingConfiguration'), ...passing('bedrock-agentcore', 'bedrock-agentcore:CreateAgentRuntime | bedrock-agentcore:UpdateAgentRuntime'), ...passing('bedrock-agentcore', 'bedrock-agentcore:CreateHarness | bedrock-agentcore:UpdateHarness'), ...passing('bedrock-agentcore', 'bedrock-agentcore:CreateCodeInterpreter | bedrock-agentcore:CreateBrowser'), ...passing('bedrock-agentcore', 'bedrock-agentcore:CreateGateway | bedrock-agentcore:UpdateGateway'), ...passing('bedrock-agentcore', 'bedrock-agentcore:CreateMemory | bedrock-agentcore:CreateCapacityProvider'), ...passing('bedrock-agentcore', 'bedrock-agentcore:CreateOnlineEvaluationConfig'), {
    needs: [ PASS ],
    why: 'nothing here starts anything with it, another policy may',
    most: 'medium'
   } ],
   instead: allowing('iam:PassRole', 'arn:aws:iam::123456789012:role/one-role', {
    StringEquals: {
     'iam:PassedToService': 'lambda.amazonaws.com'
    }
   })
  };
  // CONCATENATED MODULE: ./lib/privilege/policy/rules/permanent-keys.js
  const permanentKeys = {
   id: 'aws-policy-permanent-key',
   title: 'It can make a credential that does not end',
   detail: 'A credential of one hour can be traded for a key that works after the job, from anywhere.',
   weights: weigh('critical', 'critical', 'high'),
   rules: [ ...each('iam', 'CreateAccessKey UpdateAccessKey', 'it has a user’s key'), ...each('iam', 'CreateServiceSpecificCredential ResetServiceSpecificCredential UpdateServiceSpecificCredential', 'it has a Bedrock or repository key without an end'), ...each('iam', 'CreateLoginProfile UpdateLoginProfile', 'it has a user’s password'), ...each('iam', 'ChangePassword', 'it sets its own password', 'medium'), ...each('iam', 'UploadSSHPublicKey UpdateSSHPublicKey', 'its key opens repositories', 'high'), ...each('iam', 'UploadSigningCertificate', 'its certificate signs as a user'), ...each('iam', 'CreateUser', 'it makes users to give keys to', 'high'), ...each('sso', 'CreateAccountAssignment', 'people of its choice sign in'), ...each('identitystore', 'CreateUser', 'it makes people who sign in', 'high'), ...each('sso-directory', 'CreateBearerToken UpdatePassword', 'it makes directory users of its own'), ...each('grafana', 'CreateWorkspaceServiceAccountToken CreateWorkspaceApiKey', 'it has a key to dashboards', 'high'), ...each('appsync', 'CreateApiKey', 'it has a key to an interface', 'high'), ...each('cognito-idp', 'AdminSetUserPassword AdminCreateUser', 'it signs in as a user of an application', 'high'), ...each('rolesanywhere', 'CreateProfile', 'certificates become sessions of a role', 'high') ]
  };
  // CONCATENATED MODULE: ./lib/privilege/policy/rules/resource-exposure.js
  const POLICY = 'it opens the resource to any account';
  const SHARE = 'it shares the resource with other accounts';
  const resourceExposure = {
   id: 'aws-policy-resource-exposure',
   title: 'It can open resources to outsiders',
   detail: 'What a resource policy or a share opens stays open after the job, and no session policy reaches there.',
   weights: weigh('high', 'medium', 'medium'),
   rules: [ ...each('s3', 'PutBucketPolicy PutAccessPointPolicy PutMultiRegionAccessPointPolicy PutAccessPointPolicyForObjectLambda', POLICY), ...each('s3', 'PutBucketAcl PutObjectAcl PutObjectVersionAcl', POLICY), ...each('s3', 'PutBucketPublicAccessBlock PutAccountPublicAccessBlock PutBucketOwnershipControls', 'it takes the block on public access off'), ...each('s3', 'CreateAccessGrant PutAccessGrantsInstanceResourcePolicy PutBucketCORS PutBucketWebsite', SHARE, 'medium'), ...each('s3express', 'PutBucketPolicy', POLICY), ...each('s3tables', 'PutTableBucketPolicy PutTablePolicy', POLICY), ...each('s3vectors', 'PutVectorBucketPolicy', POLICY), ...each('s3-outposts', 'PutBucketPolicy PutAccessPointPolicy', POLICY), ...each('kms', 'PutKeyPolicy CreateGrant', POLICY), ...each('secretsmanager', 'PutResourcePolicy', POLICY), ...each('lambda', 'AddPermission AddLayerVersionPermission PutResourcePolicy', POLICY), ...each('lambda', 'CreateFunctionUrlConfig UpdateFunctionUrlConfig', 'it puts a function on the internet'), ...each('sqs', 'AddPermission SetQueueAttributes', POLICY), ...each('sns', 'AddPermission SetTopicAttributes', POLICY), ...each('dynamodb', 'PutResourcePolicy', POLICY), ...each('kinesis', 'PutResourcePolicy', POLICY), ...each('ecr', 'SetRepositoryPolicy PutRegistryPolicy PutReplicationConfiguration', POLICY), ...each('ecr-public', 'SetRepositoryPolicy', POLICY), ...each('codeartifact', 'PutDomainPermissionsPolicy PutRepositoryPermissionsPolicy', POLICY), ...each('codebuild', 'PutResourcePolicy', POLICY), ...each('glue', 'PutResourcePolicy', POLICY), ...each('events', 'PutPermission PutResourcePolicy', POLICY), ...each('schemas', 'PutResourcePolicy', POLICY, 'medium'), ...each('logs', 'PutResourcePolicy PutDestinationPolicy PutSubscriptionFilter', 'logs go to another account'), ...each('es', 'UpdateDomainConfig', POLICY), ...each('elasticfilesystem', 'PutFileSystemPolicy', POLICY), ...each('backup', 'PutBackupVaultAccessPolicy', POLICY), ...each('glacier', 'SetVaultAccessPolicy', POLICY), ...each('acm-pca', 'PutPolicy CreatePermission', POLICY), ...each('ses', 'PutIdentityPolicy CreateEmailIdentityPolicy UpdateEmailIdentityPolicy', 'others send mail in your name'), ...each('iot', 'AttachPolicy CreatePolicyVersion SetDefaultPolicyVersion AttachPrincipalPolicy', 'devices get further rights'), ...each('mediastore', 'PutContainerPolicy', POLICY), ...each('apigateway', 'UpdateRestApiPolicy', POLICY), ...each('vpc-lattice', 'PutAuthPolicy PutResourcePolicy', POLICY), ...each('redshift', 'AuthorizeDataShare AuthorizeSnapshotAccess AuthorizeEndpointAccess PutResourcePolicy', SHARE), ...each('redshift-serverless', 'PutResourcePolicy', SHARE), ...each('rds', 'ModifyDBSnapshotAttribute ModifyDBClusterSnapshotAttribute', SHARE), ...each('ec2', 'ModifySnapshotAttribute ModifyImageAttribute ModifyFpgaImageAttribute', SHARE), ...each('ec2', 'AuthorizeSecurityGroupIngress ModifySecurityGroupRules', 'it opens ports to the internet'), ...each('ec2', 'CreateVpcPeeringConnection CreateNetworkInterfacePermission ModifyVpcEndpointServicePermissions', SHARE, 'medium'), ...each('ram', 'CreateResourceShare AssociateResourceShare AssociateResourceSharePermission', SHARE), ...each('ssm', 'ModifyDocumentPermission PutResourcePolicy', SHARE), ...each('serverlessrepo', 'PutApplicationPolicy', SHARE), ...each('servicecatalog', 'CreatePortfolioShare', SHARE), ...each('imagebuilder', 'PutImagePolicy PutComponentPolicy PutImageRecipePolicy PutContainerRecipePolicy', SHARE), ...each('sagemaker', 'PutModelPackageGroupPolicy PutResourcePolicy', SHARE), ...each('comprehend', 'PutResourcePolicy', SHARE), ...each('organizations', 'PutResourcePolicy', SHARE), ...each('route53', 'ChangeResourceRecordSets', 'your names lead elsewhere'), ...each('eks', 'UpdateClusterConfig', 'it opens a cluster to the internet', 'medium'), ...each('bedrock', 'PutResourcePolicy', 'models, guardrails or knowledge bases are open to other accounts'), ...each('bedrock-agentcore', 'PutResourcePolicy', 'agents and gateways are open to other accounts') ]
  };
  // CONCATENATED MODULE: ./lib/privilege/policy/rules/tampering.js
  const BLIND = 'nobody sees what it does afterwards';
  const tampering = {
   id: 'aws-policy-tampering',
   title: 'It can switch off logs and guards',
   detail: 'What watches over the account, or over the models, is no longer a check on the agent.',
   weights: weigh('high', 'medium', 'medium'),
   rules: [ ...each('cloudtrail', 'StopLogging DeleteTrail UpdateTrail PutEventSelectors DeleteEventDataStore', BLIND), ...each('guardduty', 'DeleteDetector UpdateDetector CreateFilter DisassociateFromAdministratorAccount', BLIND), ...each('config', 'StopConfigurationRecorder DeleteConfigurationRecorder DeleteDeliveryChannel', BLIND), ...each('securityhub', 'DisableSecurityHub', BLIND), ...each('access-analyzer', 'DeleteAnalyzer CreateArchiveRule', BLIND, 'medium'), ...each('logs', 'DeleteLogGroup DeleteLogStream PutRetentionPolicy', BLIND), ...each('cloudwatch', 'DeleteAlarms DisableAlarmActions', BLIND, 'medium'), ...each('events', 'DisableRule DeleteRule RemoveTargets', BLIND, 'medium'), ...each('ec2', 'DeleteFlowLogs', BLIND), ...each('wafv2', 'DeleteWebACL UpdateWebACL', 'attacks pass', 'medium'), ...each('kms', 'ScheduleKeyDeletion DisableKey', 'data can no longer be read'), ...each('backup', 'DeleteRecoveryPoint DeleteBackupVault', 'there is nothing to go back to'), ...each('organizations', 'LeaveOrganization', 'the organisation’s rules no longer hold'), ...each('bedrock', 'PutModelInvocationLoggingConfiguration', 'every prompt of the account goes where it wants'), ...each('bedrock', 'DeleteModelInvocationLoggingConfiguration', BLIND), ...each('bedrock', 'DeleteGuardrail UpdateGuardrail', 'guardrails no longer hold', 'medium'), ...each('bedrock', 'PutEnforcedGuardrailConfiguration DeleteEnforcedGuardrailConfiguration', 'guardrails no longer hold'), ...each('bedrock', 'PutAccountDataRetention', 'prompts are kept, or lost'), ...each('bedrock-mantle', 'PutAccountDataRetention', 'prompts are kept, or lost'), ...each('bedrock-agentcore', 'DeletePolicy DeletePolicyEngine SetTokenVaultCMK', 'rules for agents no longer hold') ]
  };
  // CONCATENATED MODULE: ./lib/privilege/policy/rules/index.js
  const GROUPS = [ escalation, permanentKeys, passRole, assumeRole, credentials, resourceExposure, dataAccess, tampering, bedrockControl ];
  // CONCATENATED MODULE: ./lib/privilege/policy/judge.js
  function judgeDocuments(documents, list, options = {}) {
   const read = documents.map(readDocument);
   const boundary = options.boundary && readDocument(options.boundary);
   const faults = [ ...read, ...boundary ? [ boundary ] : [] ].flatMap(one => one.faults);
   const identity = read.flatMap(({statements}) => statements);
   const limits = boundary?.faults.some(({kind}) => kind !== 'variable') ? undefined : boundary?.statements;
   const effective = effectiveActions(list, identity, limits);
   if (!effective) faults.push({
    kind: 'size',
    where: 'The documents',
    what: 'They are too much to reckon together.'
   });
   if (effective?.rough) faults.push({
    kind: 'size',
    where: 'The documents',
    what: 'Not every Deny could be taken off.'
   });
   const target = {
    ...options.target,
    ...options.models ? {
     models: options.models
    } : {}
   };
   const judged = effective && judgeCase(caseOf(effective, identity, limits, target, options.bearer));
   const findings = [ ...judged ?? [], ...faultFindings(faults) ];
   const judgedDocuments = read.filter(({statements, faults}) => statements.length > 0 || faults.length === 0);
   return {
    findings: findings.sort(graver),
    effective,
    says: saysOf(list, judgedDocuments.length, effective, limits !== undefined)
   };
  }
  function caseOf(effective, identity, boundary, target, bearer) {
   return {
    effective,
    identity,
    boundary,
    narrow: narrowPolicy(target),
    bearer,
    ...placesOf(effective.list)
   };
  }
  const PLACES = new WeakMap;
  function placesOf(list) {
   const known = PLACES.get(list);
   if (known) return known;
   const names = [ ...INVOKING, MANTLE_INVOKING, ...BEARER, ...HARMLESS ];
   const rules = GROUPS.flatMap(group => group.rules);
   const places = {
    needed: new Set(names.flatMap(name => list.matching(name))),
    ofRule: new Map(rules.map(rule => [ rule, rule.needs.map(action => list.place(action)) ]))
   };
   PLACES.set(list, places);
   return places;
  }
  function judgeCase(of) {
   return [ ...entryFindings(of), ...GROUPS.flatMap(group => groupFinding(group, of)), ...modelFindings(of), ...bearerFinding(of), ...moreFinding(of), ...unknownActions(of) ];
  }
  function graver(one, other) {
   const order = {
    exceeded: 0,
    unknown: 1,
    proved: 2,
    enforced: 3
   };
   return finding.oC.indexOf(other.severity) - finding.oC.indexOf(one.severity) || order[one.verdict] - order[other.verdict];
  }
  function saysOf(list, documents, effective, bounded) {
   const seen = 'Not seen: service control policies, policies of the resources, who may assume the role.';
   if (documents === 0) return [ 'No document could be judged.', seen ];
   const count = effective?.places().length;
   return [ `${documents === 1 ? 'One document' : `${documents} documents`}${bounded ? ' and a permission boundary' : ''} judged against the ${list.names.length} actions of ${list.services} services that AWS listed on ${list.asOf}.`, ...count === undefined ? [] : [ `Allowed: ${count === 1 ? 'one action' : `${count} actions`}.` ], seen ];
  }
  function tell(told) {
   return {
    layer: 'cloud',
    ...told
   };
  }
  function fixOf(of, instead) {
   const rest = instead === undefined ? '' : `\nIf the task needs it, name the one thing:\n${instead}`;
   return `Allow what calling the models needs, and nothing else:\n${of.narrow.text}${rest}`;
  }
  function some(texts, most = 4) {
   const unique = [ ...new Set(texts) ];
   const more = unique.length - most;
   return more > 0 ? `${unique.slice(0, most).join(', ')} and ${more} more` : unique.join(', ');
  }
  function lower(severity, most) {
   return most !== undefined && (0, finding.O6)(severity, most) ? most : severity;
  }
  function widest(breadths) {
   return BREADTHS.find(breadth => breadths.includes(breadth)) ?? 'named';
  }
  function highest(severities) {
   return finding.oC.findLast(severity => severities.includes(severity)) ?? 'info';
  }
  function groupFinding(group, of) {
   const all = group.rules.flatMap(rule => hitOf(rule, group, of));
   const exceeded = all.filter(({verdict}) => verdict === 'exceeded');
   const hits = exceeded.length > 0 ? exceeded : all;
   if (hits.length === 0) return [];
   const sorted = hits.toSorted((one, other) => finding.oC.indexOf(other.severity) - finding.oC.indexOf(one.severity));
   const shownHits = sorted.slice(0, 4);
   const why = [ ...new Set(shownHits.map(({rule}) => rule.why)) ].join('; ');
   return [ tell({
    id: group.id,
    verdict: exceeded.length > 0 ? 'exceeded' : 'unknown',
    severity: highest(hits.map(({severity}) => severity)),
    title: `${group.title}: ${some(sorted.map(({rule}) => rule.needs.join(' with ')))}.`,
    detail: `${group.detail} Here ${why}. Allowed by ${some(shownHits.flatMap(({where}) => where), 3)}.`,
    fix: fixOf(of, group.instead)
   }) ];
  }
  function hitOf(rule, group, of) {
   const places = of.ofRule.get(rule);
   if (places.some(place => place === undefined || of.effective.sumAt(place).allowed === 'no')) return [];
   const grants = places.map(place => of.effective.grantsAt(place));
   if (rule.passedTo !== undefined) grants[0] = grants[0].filter(grant => mayPass(grant, rule.passedTo));
   if (grants.some(one => one.length === 0)) return [];
   const certain = grants.every(one => one.some(grant => grant.certain));
   const pools = certain ? grants.map(one => one.filter(grant => grant.certain)) : grants;
   const weight = group.weights[widest(pools[0].map(reachOf))];
   const through = pools.some(pool => pool.every(grant => grant.through));
   return [ {
    rule,
    verdict: certain ? weight.verdict : 'unknown',
    severity: lower(lower(weight.severity, rule.most), through ? 'low' : undefined),
    where: pools.flatMap(pool => pool.slice(0, 2).map(({statement}) => statement.where))
   } ];
  }
  function mayPass({passedTo}, service) {
   return passedTo === undefined || passedTo.some(value => new policy_pattern.zJ(value).covers(service) || !isPlainName(value));
  }
  function isPlainName(value) {
   return !value.includes('${');
  }
  function leftOf(places, statement, of) {
   const left = [];
   const shares = new Set;
   for (const place of places) {
    const share = of.needed.has(place) ? undefined : of.effective.shareAt(place, statement);
    if (share === undefined) continue;
    left.push(place);
    shares.add(share);
   }
   if (left.length === 0) return undefined;
   const all = [ ...shares ];
   const certain = all.filter(share => share.certain);
   const counting = certain.length > 0 ? certain : all;
   return {
    places: left,
    certain: certain.length > 0,
    breadth: widest(counting.map(({breadth}) => breadth)),
    through: counting.every(({through}) => through)
   };
  }
  function entryFindings(of) {
   const entries = of.identity.filter(({effect}) => effect === 'Allow').flatMap(statement => [ ...wildcards(statement, of), ...exceptions(statement, of) ]);
   return ENTRY_KINDS.flatMap(({id, title, detail}) => {
    const all = entries.filter(entry => entry.id === id);
    const certain = all.filter(entry => entry.certain);
    const counting = certain.length > 0 ? certain : all;
    if (counting.length === 0) return [];
    return [ tell({
     id,
     verdict: certain.length > 0 ? 'exceeded' : 'unknown',
     severity: highest(counting.map(({severity}) => severity)),
     title: `${title}: ${some(counting.map(({text}) => text))}.`,
     detail: `${detail} Written in ${some(counting.map(({where}) => where), 3)}.`,
     fix: fixOf(of)
    }) ];
   });
  }
  const ENTRY_KINDS = [ {
   id: 'aws-policy-wildcard-all',
   title: 'The policy allows every action',
   detail: 'Whoever holds the credential may do everything in the account.'
  }, {
   id: 'aws-policy-wildcard-service',
   title: 'The policy allows everything of a service',
   detail: 'That is the service’s permissions and deletions too, and every action it will have.'
  }, {
   id: 'aws-policy-wildcard-action',
   title: 'A wildcard allows more actions than calling models needs',
   detail: 'It also stands for actions that AWS has yet to add.'
  }, {
   id: 'aws-policy-not-action',
   title: 'The policy allows everything except a list',
   detail: 'NotAction with Allow covers every service that is not listed, and every new one.'
  }, {
   id: 'aws-policy-not-resource',
   title: 'The policy allows all resources except a list',
   detail: 'NotResource with Allow covers everything that is not listed, in every account that lets it in.'
  }, {
   id: 'aws-policy-condition-open',
   title: 'A condition holds nobody back',
   detail: 'ForAllValues and IfExists also hold when the key is missing, and a star fits every value.'
  } ];
  function wildcards(statement, of) {
   if (statement.exceptActions) return [];
   return statement.actions.flatMap(text => {
    if ((0, policy_pattern.c$)(text)) return [];
    const left = leftOf(of.effective.matching(text), statement, of);
    if (!left) return [];
    const everything = /^\*(?::\*)?$/.test(text);
    const service = /^[^:*?]+:\*+$/.test(text);
    const kind = everything ? 'all' : service ? 'service' : 'action';
    const severity = everything ? fullSeverity(left, of) : partial(left, service ? 'high' : 'low');
    const shownText = kind === 'action' ? `${text} (${left.places.length})` : text;
    return [ {
     id: `aws-policy-wildcard-${kind}`,
     text: shownText,
     where: statement.where,
     certain: left.certain,
     severity
    } ];
   });
  }
  function exceptions(statement, of) {
   const {where, exceptActions, exceptResources, condition} = statement;
   const open = condition.open.length > 0;
   if (!exceptActions && !exceptResources && !open) return [];
   const {list} = of.effective;
   const left = leftOf(of.effective.members(statement), statement, of);
   if (!left) return [];
   const entries = [];
   const add = (id, text, severity) => {
    entries.push({
     id,
     text,
     where,
     certain: left.certain,
     severity
    });
   };
   if (exceptActions) add('aws-policy-not-action', `all but ${some(statement.actions)}`, fullSeverity(left, of));
   const changes = left.places.some(place => list.levels[place] !== 'read');
   if (exceptResources) add('aws-policy-not-resource', where, partial(left, changes ? 'high' : 'medium'));
   if (open) add('aws-policy-condition-open', some(condition.open), 'low');
   return entries;
  }
  function fullSeverity(left, of) {
   const {list} = of.effective;
   const iam = left.places.some(place => list.levels[place] === 'permissions' && list.names[place].startsWith('iam:'));
   return partial(left, iam ? 'critical' : 'high');
  }
  function partial({breadth, through}, severity) {
   return lower(lower(severity, breadth === 'every' ? undefined : 'medium'), through ? 'low' : undefined);
  }
  const BY_MODEL = new Set([ 'bedrock:inferenceprofilearn', 'bedrock-mantle:model', 'bedrock:promptrouterarn' ]);
  function modelFindings(of) {
   const {effective, narrow} = of;
   const grants = [ ...INVOKING, MANTLE_INVOKING ].flatMap(action => effective.grants(action));
   const byModel = ({narrowedBy}) => narrowedBy.some(key => BY_MODEL.has(key));
   const unpinned = grants.filter(grant => !byModel(grant) && !(breadthOfModel(grant.resource) === 'named'));
   const wanted = new Set(narrow.resources.map(modelName));
   const others = grants.filter(grant => wanted.size > 0 && !unpinned.includes(grant) && !byModel(grant) && !wanted.has(modelName(grant.resource)));
   return [ ...modelFinding('aws-policy-model-wildcard', 'The policy allows calling more than named models', unpinned, of), ...modelFinding('aws-policy-model-other', 'The policy allows calling models that this job does not use', others, of) ];
  }
  function modelFinding(id, title, grants, of) {
   const certain = grants.filter(grant => grant.certain);
   const counting = certain.length > 0 ? certain : grants;
   if (counting.length === 0) return [];
   const every = counting.some(({resource}) => breadthOfModel(resource) === 'every');
   return [ tell({
    id,
    verdict: certain.length > 0 ? 'exceeded' : 'unknown',
    severity: every ? 'medium' : 'low',
    title: `${title}: ${some(counting.map(({resource}) => shown(resource)), 3)}.`,
    detail: `An expensive model is then one request away. Allowed by ${some(counting.map(({statement}) => statement.where), 3)}.`,
    fix: fixOf(of)
   }) ];
  }
  function breadthOfModel(resource) {
   if ((0, policy_pattern.CM)(resource) || /^arn:[^:]*:bedrock-mantle:/.test(resource)) return 'every';
   return (0, policy_pattern.CO)(resource);
  }
  function modelName(arn) {
   return arn.slice(arn.indexOf('/') + 1);
  }
  function bearerFinding(of) {
   const made = BEARER.filter(action => of.effective.allows(action) === 'certain');
   if (of.bearer !== false || made.length === 0) return [];
   return [ tell({
    id: 'aws-policy-bearer',
    verdict: 'exceeded',
    severity: 'low',
    title: `It can make a Bedrock API key of its session: ${made.join(', ')}.`,
    detail: 'Such a key works from anywhere until the session ends.',
    fix: fixOf(of)
   }) ];
  }
  function moreFinding(of) {
   const {list} = of.effective;
   const places = of.effective.places().filter(place => !of.needed.has(place));
   if (places.length === 0) return [];
   const counts = countLevels(list, places);
   const wide = places.some(place => list.levels[place] !== 'read' && of.effective.sumAt(place).wide);
   const parts = [ [ counts.permissions, 'change permissions' ], [ counts.write, 'write' ], [ counts.tagging, 'tag' ], [ counts.read, 'read' ] ];
   const kinds = parts.flatMap(([count, kind]) => count === 0 ? [] : [ `${count} ${kind}` ]);
   const gravest = [ 'permissions', 'write', 'tagging', 'read' ].find(level => counts[level] > 0);
   const examples = places.filter(place => list.levels[place] === gravest);
   return [ tell({
    id: 'aws-policy-more-than-models',
    verdict: 'exceeded',
    severity: wide ? 'medium' : 'low',
    title: `The policy allows ${places.length === 1 ? 'one action' : `${places.length} actions`} that calling models does not need (${kinds.join(', ')}): ${some(examples.map(place => list.names[place]))}.`,
    detail: `Counted against the actions AWS listed on ${list.asOf}.`,
    fix: fixOf(of)
   }) ];
  }
  function unknownActions(of) {
   const {list} = of.effective;
   const found = of.identity.filter(({effect, exceptActions}) => effect === 'Allow' && !exceptActions).flatMap(({actions, where}) => actions.filter(text => of.effective.matching(text).length === 0 && !isTakenAway(text, of)).map(text => ({
    text,
    where
   })));
   if (found.length === 0) return [];
   return [ tell({
    id: 'aws-policy-unknown-action',
    verdict: 'unknown',
    severity: 'low',
    title: `What these actions allow is not known: ${some(found.map(({text}) => text))}.`,
    detail: `They are not among the actions AWS listed on ${list.asOf}: newer, retired or misspelt. Written in ${some(found.map(({where}) => where), 3)}.`,
    fix: 'Take out what the task does not need, and correct the spelling of the rest.'
   }) ];
  }
  function isTakenAway(action, of) {
   const covers = ({actions, exceptActions}) => actions.some(entry => new policy_pattern.zJ(entry.toLowerCase()).covers(action.toLowerCase())) !== exceptActions;
   const denied = [ ...of.identity, ...of.boundary ?? [] ].some(statement => statement.effect === 'Deny' && !statement.condition.conditional && !statement.exceptResources && statement.resources.some(({exact, pattern}) => exact && (0, 
   policy_pattern.CM)(pattern)) && covers(statement));
   return denied || of.boundary !== undefined && !of.boundary.some(one => one.effect === 'Allow' && covers(one));
  }
  function faultFindings(faults) {
   return Object.keys(FAULTS).flatMap(kind => {
    const found = faults.filter(fault => fault.kind === kind);
    const {id, severity, title, fix} = FAULTS[kind];
    if (found.length === 0) return [];
    const places = found.slice(0, 3).map(({where, what}) => `${where}: ${what}`);
    const more = found.length > places.length ? ` And ${found.length - places.length} more.` : '';
    return [ tell({
     id,
     verdict: 'unknown',
     severity,
     title,
     detail: `${places.join(' ')}${more}`,
     fix
    }) ];
   });
  }
  const FAULTS = {
   lookalike: {
    id: 'aws-policy-lookalike',
    severity: 'high',
    title: 'The policy has letters that only look like the usual ones.',
    fix: 'Type the entry anew, in ASCII.'
   },
   syntax: {
    id: 'aws-policy-syntax',
    severity: 'medium',
    title: 'A policy document is not one that IAM takes, so what it allows is not known.',
    fix: 'Correct it; aws accessanalyzer validate-policy names every fault.'
   },
   condition: {
    id: 'aws-policy-condition-unknown',
    severity: 'medium',
    title: 'A condition cannot be judged, so whether it holds anything back is not known.',
    fix: '"Condition": { "StringEquals": { "aws:ResourceAccount": "123456789012" } }'
   },
   size: {
    id: 'aws-policy-too-large',
    severity: 'medium',
    title: 'The policy is too large to be judged wholly.',
    fix: 'Split it, and hand over the documents of one role only.'
   },
   variable: {
    id: 'aws-policy-variable',
    severity: 'low',
    title: 'What the policy allows depends on variables that are known only when it is used.',
    fix: 'Write the resource out. A role of a CI job has no aws:username.'
   }
  };
 },
 71664: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CM: () => isEverything,
   CO: () => breadthOf,
   IO: () => canMeet,
   QF: () => LONGEST_PATTERN,
   c$: () => isLiteral,
   hU: () => covers,
   zJ: () => Pattern
  });
  const ARN_PARTS = 6;
  const LONGEST_PATTERN = 2048;
  function isLiteral(text) {
   return !text.includes('*') && !text.includes('?');
  }
  class Pattern {
   #head;
   #tail;
   #middle;
   constructor(text) {
    const [head = '', ...rest] = text.split(/\*+/);
    this.#head = head;
    this.#tail = rest.pop();
    this.#middle = rest;
   }
   covers(text) {
    const head = this.#head;
    const tail = this.#tail;
    if (tail === undefined) return text.length === head.length && fits(head, text, 0);
    const end = text.length - tail.length;
    if (end < head.length || !fits(head, text, 0) || !fits(tail, text, end)) return false;
    let at = head.length;
    for (const part of this.#middle) {
     const found = find(part, text, at, end);
     if (found < 0) return false;
     at = found + part.length;
    }
    return true;
   }
  }
  function fits(part, text, from) {
   if (!part.includes('?')) return text.startsWith(part, from);
   for (let at = 0; at < part.length; at++) {
    const actual = text[from + at];
    if (part[at] === '?' ? actual === '*' || actual === undefined : part[at] !== actual) return false;
   }
   return true;
  }
  function find(part, text, from, end) {
   if (!part.includes('?')) {
    const found = text.indexOf(part, from);
    return found >= 0 && found + part.length <= end ? found : -1;
   }
   for (let at = from; at + part.length <= end; at++) if (fits(part, text, at)) return at;
   return -1;
  }
  function isEverything(pattern) {
   return /^(?:\*+|arn(?::\*+){5,})$/.test(pattern);
  }
  function arnParts(arn) {
   const parts = arn.split(':');
   return parts.length < ARN_PARTS ? undefined : [ ...parts.slice(0, ARN_PARTS - 1), parts.slice(ARN_PARTS - 1).join(':') ];
  }
  function covers(wide, narrow) {
   if (wide === narrow || isEverything(wide)) return true;
   const wanted = arnParts(wide);
   const actual = arnParts(narrow);
   if (!wanted || !actual) return false;
   return wanted.every((part, at) => part === actual[at] || new Pattern(part).covers(actual[at]));
  }
  function canMeet(one, other) {
   if (isLiteral(one)) return isLiteral(other) ? one === other : new Pattern(other).covers(one);
   if (isLiteral(other)) return new Pattern(one).covers(other);
   const [oneHead, oneTail] = ends(one);
   const [otherHead, otherTail] = ends(other);
   const heads = oneHead.startsWith(otherHead) || otherHead.startsWith(oneHead);
   return heads && (oneTail.endsWith(otherTail) || otherTail.endsWith(oneTail));
  }
  function ends(pattern) {
   return [ /^[^*?]*/.exec(pattern)[0], /[^*?]*$/.exec(pattern)[0] ];
  }
  const WITHOUT_KIND = new Set([ 's3', 'sns', 'sqs', 'execute-api', 'codecommit' ]);
  function breadthOf(resource) {
   const parts = arnParts(resource);
   if (!parts) return isLiteral(resource) ? 'named' : 'every';
   const service = parts[2];
   const whole = parts[ARN_PARTS - 1];
   const name = WITHOUT_KIND.has(service) ? whole.replace(/\/.*$/s, '') : whole.replace(/^[a-z][a-z0-9-]*[/:](?=.)/, '');
   if (/^[*?/:]*$/.test(name)) return 'every';
   return isLiteral(name) ? 'named' : 'some';
  }
 }
};
