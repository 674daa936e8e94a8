export const id = 2294;

export const ids = [ 2294 ];

export const modules = {
 61414: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Is: () => checkSubscription,
   J5: () => checkLimits,
   PX: () => checkArguments,
   RL: () => checkSharedInputs,
   ZA: () => checkReadOnly
  });
  var _kit_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12281);
  var _tool_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64052);
  const LONGEST_ARGUMENT_BYTES = 120 * 1024;
  function checkSharedInputs(inputs, agent) {
   const turns = inputs.number('max-turns');
   if (turns !== undefined && (turns < 1 || !Number.isInteger(turns))) {
    inputs.fault('max-turns', `${turns} is not a whole number of turns.`, 'max-turns: 30');
   }
   const cost = inputs.number('max-cost-usd');
   if (cost !== undefined && cost <= 0) {
    inputs.fault('max-cost-usd', `${cost} US dollars buy nothing.`, 'max-cost-usd: 2.50');
   }
   for (const name of [ 'max-tokens', 'max-requests' ]) {
    const most = inputs.number(name);
    if (most === undefined || most >= 1 && Number.isInteger(most)) continue;
    inputs.fault(name, `${most} is not a whole number above zero.`, `${name}: ${name === 'max-tokens' ? 2e6 : 200}`);
   }
   for (const name of [ 'agent-args', 'system-prompt', 'json-schema' ]) checkLength(inputs, name);
   checkSchema(inputs);
   if (!agent) return;
   checkAbilities(inputs, agent);
   checkPermissions(inputs, agent);
   for (const name of [ 'allowed-tools', 'denied-tools' ]) checkRules(inputs, name, agent);
  }
  function checkLimits(inputs, agent, held) {
   for (const [name, {grade}] of Object.entries(agent.abilities.limits)) {
    if (grade !== 'none' || held.includes(name) || !inputs.given(name)) continue;
    inputs.fault(name, `${agent.name} has no way to hold it.`, `leave ${name} out (docs/agents.md lists the limits of each agent)`);
   }
  }
  function checkAbilities(inputs, agent) {
   if (inputs.given('mcp-config') && agent.abilities.mcp.length === 0) {
    inputs.fault('mcp-config', `${agent.name} knows no MCP servers.`, 'agent: claude-code   (or leave mcp-config out)');
   }
   for (const name of [ 'resume', 'keep-session' ]) {
    if (agent.abilities.session.length > 0 || !inputs.given(name)) continue;
    inputs.fault(name, `${agent.name} cannot go on with an earlier session.`, `leave ${name} out`);
   }
  }
  function checkPermissions(inputs, agent) {
   const asked = inputs.text('agent-permissions');
   const held = asked && agent.abilities.permissions[asked];
   if (!held || !('refused' in held)) {
    if (asked === 'read-only' && inputs.given('mcp-config')) {
     inputs.fault('mcp-config', 'read-only means no MCP servers.', 'agent-permissions: edit   (or leave mcp-config out)');
    }
    return;
   }
   const others = Object.entries(agent.abilities.permissions).filter(([, how]) => !('refused' in how));
   inputs.fault('agent-permissions', `${agent.name} cannot hold ${asked}: ${held.refused}.`, others.length > 0 ? `agent-permissions: ${others.map(([name]) => name).join(' | ')}` : 'another agent');
  }
  function checkRules(inputs, name, agent) {
   for (const rule of (0, _tool_rules_js__WEBPACK_IMPORTED_MODULE_0__.q)(inputs.list(name))) {
    if (!rule.startsWith('-')) continue;
    inputs.fault(name, `"${rule.slice(0, 40)}" is a flag, not a tool.`, `${name}: ${agent.abilities.toolExample}`);
   }
  }
  function checkReadOnly(inputs, reading) {
   if (inputs.text('agent-permissions') !== 'read-only') return;
   for (const rule of (0, _tool_rules_js__WEBPACK_IMPORTED_MODULE_0__.q)(inputs.list('allowed-tools'))) {
    const tool = rule.split('(', 1)[0].trim();
    if (reading.includes(tool) || rule.startsWith('-')) continue;
    inputs.fault('allowed-tools', `read-only means no ${tool.slice(0, 40)}.`, `leave ${tool.slice(0, 40)} out   (or leave agent-permissions out: allowed-tools then names what it may do beyond reading)`);
   }
  }
  function checkSubscription(inputs, name) {
   if (!inputs.given('claude-code-oauth-token')) return;
   inputs.fault('claude-code-oauth-token', `A Claude subscription is for Claude Code; ${name} would have to pass for it.`, 'api-key: ${{ secrets.MODEL_KEY }}');
  }
  function checkLength(inputs, name) {
   const bytes = Buffer.byteLength(inputs.text(name) ?? '');
   if (bytes > LONGEST_ARGUMENT_BYTES) {
    inputs.fault(name, `It has ${bytes} bytes; an argument of a process holds at most ${LONGEST_ARGUMENT_BYTES}.`, `${name}: shorter (put long text into the task)`);
   }
  }
  function checkSchema(inputs) {
   const text = inputs.text('json-schema');
   if (text === undefined) return;
   try {
    const schema = JSON.parse(text);
    if (schema !== null && typeof schema === 'object' && !Array.isArray(schema)) return;
    inputs.fault('json-schema', 'The schema is not a JSON object.', `json-schema: '{"type":"object","properties":{…}}'`);
   } catch {
    inputs.fault('json-schema', 'The schema is not JSON.', `json-schema: '{"type":"object","properties":{…}}'`);
   }
  }
  function checkArguments(inputs, allowed, refusals = {}) {
   const words = (0, _kit_words_js__WEBPACK_IMPORTED_MODULE_1__.y)(inputs.text('agent-args') ?? '');
   if (words === undefined) {
    inputs.fault('agent-args', 'A quote is opened and never closed.', 'agent-args: --flag "one value"');
    return;
   }
   const list = `leave it out, or use one of: ${Object.keys(allowed).join(', ') || '(none)'}`;
   for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const flag = word.startsWith('--') ? word.split('=', 1)[0] : word;
    const known = Object.hasOwn(allowed, flag) ? allowed[flag] : undefined;
    const write = refusals[flag] ?? list;
    if (!word.startsWith('-')) {
     inputs.fault('agent-args', `Word ${at + 1} is no flag; it would become the prompt.`, 'task: …');
    } else if (known === undefined) {
     const shown = /^--?[A-Za-z][\w-]{0,40}$/.test(flag) ? flag : `Word ${at + 1}`;
     inputs.fault('agent-args', `${shown} is not among the arguments that are known to be harmless.`, write);
     if (!word.includes('=') && words[at + 1]?.startsWith('-') === false) at++;
    } else if (known === 'alone') {
     if (word.includes('=')) inputs.fault('agent-args', `${flag} takes no value.`, `agent-args: ${flag}`);
    } else {
     const value = word.includes('=') ? word.slice(flag.length + 1) : words[++at];
     if (value === undefined || value.startsWith('-')) {
      inputs.fault('agent-args', `${flag} has no value.`, `agent-args: ${flag} …`);
     } else if (known instanceof RegExp && !known.test(value)) {
      inputs.fault('agent-args', `The value of ${flag} is not among those that are known to be harmless.`, write);
     }
    }
   }
  }
 },
 96582: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   gu: () => isPriced,
   ho: () => costOf,
   nx: () => PRICES_OF
  });
  const PRICES_OF = '2026-11';
  const PRICES = {
   'claude-fable-5-1': [ 10, .25, 50 ],
   'claude-fable-5': [ 10, 1, 50 ],
   'claude-opus-5-5': [ 4, .2, 20 ],
   'claude-opus-5': [ 5, .5, 25 ],
   'claude-opus-4-8': [ 5, .5, 25 ],
   'claude-opus-4-7': [ 5, .5, 25 ],
   'claude-opus-4-6': [ 5, .5, 25 ],
   'claude-opus-4-5': [ 5, .5, 25 ],
   'claude-opus-4-1': [ 15, 1.5, 75 ],
   'claude-opus-4': [ 15, 1.5, 75 ],
   'claude-sonnet-5-5': [ 2, .1, 10 ],
   'claude-sonnet-5': [ 2, .2, 10 ],
   'claude-sonnet-4-6': [ 3, .3, 15 ],
   'claude-sonnet-4-5': [ 3, .3, 15 ],
   'claude-sonnet-4': [ 3, .3, 15 ],
   'claude-haiku-5-5': [ .5, .05, 2.5 ],
   'claude-haiku-4-5': [ 1, .1, 5 ],
   'gpt-6.2-astra': [ 8, .4, 40 ],
   'gpt-6.2-sol': [ 2, .1, 10 ],
   'gpt-6.1-sol': [ 2, .1, 10 ],
   'gpt-6-astra': [ 10, 1, 50 ],
   'gpt-6-sol': [ 2, .2, 10 ],
   'gpt-6-luna': [ .1, .01, .5 ],
   'gpt-5.6-sol': [ 4, .4, 20 ],
   'gpt-5.6': [ 4, .4, 20 ],
   'gpt-5.6-terra': [ 2, .2, 12 ],
   'gpt-5.6-luna': [ .2, .02, 1.2 ],
   'gpt-5.5': [ 5, .5, 30 ],
   'gpt-5.4': [ 2.5, .25, 15 ],
   'gpt-5.4-mini': [ .75, .075, 4.5 ],
   'gpt-5.4-nano': [ .2, .02, 1.25 ],
   'gpt-5.3-codex': [ 1.75, .175, 14 ],
   'gpt-5.2': [ 1.75, .175, 14 ],
   'gpt-5.1': [ 1.25, .125, 10 ],
   'gpt-5': [ 1.25, .125, 10 ],
   'gpt-5-mini': [ .25, .025, 2 ],
   'gpt-5-nano': [ .05, .005, .4 ],
   'gpt-4.1': [ 2, .5, 8 ],
   'gpt-4.1-mini': [ .4, .1, 1.6 ],
   'gpt-4o': [ 2.5, 1.25, 10 ],
   'gpt-4o-mini': [ .15, .075, .6 ],
   o3: [ 2, .5, 8 ],
   'o4-mini': [ 1.1, .275, 4.4 ],
   'gemini-3.8-flash': [ .75, .075, 3.75 ],
   'gemini-3.7-flash': [ .75, .075, 3.75 ],
   'gemini-3.6-flash': [ .75, .075, 3.75 ],
   'gemini-3.5-flash': [ 1.5, .15, 9 ],
   'gemini-3.5-flash-lite': [ .3, .03, 2.5 ],
   'gemini-3.1-pro-preview': [ 2, .2, 12 ],
   'gemini-3.1-flash-lite': [ .25, .025, 1.5 ],
   'gemini-3-flash-preview': [ .5, .05, 3 ],
   'gemini-2.5-pro': [ 1.25, .125, 10 ],
   'gemini-2.5-flash': [ .3, .03, 2.5 ],
   'gemini-2.5-flash-lite': [ .1, .01, .4 ]
  };
  const REGIONAL = 1.1;
  const ONE_PRICE_EVERYWHERE = [ 'claude-opus-4-1', 'claude-opus-4', 'claude-sonnet-4' ];
  const BEDROCK = /^(?:(global|us-gov|us|eu|jp|au|apac|in|ca)\.)?(?:anthropic|openai)\./;
  const BEFORE = /^(?:arn:[\w-]+:bedrock:[\w-]*:\d*:(?:inference-profile|foundation-model)\/|(?:.*\/)?publishers\/[\w-]+\/models\/|models\/|(?:anthropic|openai|google|azure|github-copilot)\/)/;
  const BEHIND = [ /\[1m\]$/, /-v\d+(?::\d+)*$/, /@(?:default|latest|\d+)$/, /-latest$/, /-\d{4}-\d\d-\d\d$/, /-\d{8}$/ ];
  function costOf(model, usage) {
   const price = priceOf(model);
   if (!price) return undefined;
   const cached = Math.min(usage.cachedTokens ?? 0, usage.inputTokens);
   const [input, read, output] = price;
   return ((usage.inputTokens - cached) * input + cached * read + usage.outputTokens * output) / 1e6;
  }
  function isPriced(model) {
   return priceOf(model) !== undefined;
  }
  function priceOf(model) {
   const id = model.trim().toLowerCase().replace(BEFORE, '');
   const bedrock = BEDROCK.exec(id);
   const name = plainName(bedrock ? id.slice(bedrock[0].length) : id);
   const price = Object.hasOwn(PRICES, name) ? PRICES[name] : undefined;
   if (!price || !bedrock || bedrock[1] === 'global' || ONE_PRICE_EVERYWHERE.includes(name)) return price;
   const [input, cached, output] = price;
   return [ input * REGIONAL, cached * REGIONAL, output * REGIONAL ];
  }
  function plainName(id) {
   const bare = BEHIND.reduce((name, end) => name.replace(end, ''), id);
   return bare.startsWith('claude-') ? bare.replaceAll('.', '-') : bare;
  }
 },
 64052: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => toolRules
  });
  function toolRules(pieces) {
   const rules = [];
   let open = '';
   for (const piece of pieces) {
    open = open === '' ? piece : `${open}, ${piece}`;
    if (open.split('(').length > open.split(')').length) continue;
    rules.push(open);
    open = '';
   }
   return open === '' ? rules : [ ...rules, open ];
  }
 },
 31501: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => isBrokered
  });
  const BROKERED = [ 'anthropic', 'bedrock', 'bedrock-mantle', 'vertex', 'foundry', 'openai', 'azure-openai', 'gemini', 'gateway' ];
  function isBrokered(backend) {
   return BROKERED.includes(backend);
  }
 },
 22650: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $8: () => taskWithSchema,
   JN: () => readAnswer,
   Qz: () => correctionTask,
   a9: () => schemaFault
  });
  var _kit_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67806);
  const MOST_FAULTS = 20;
  const DEEPEST = 64;
  const LONGEST_TEXT = 1e6;
  const MOST_STARTS = 50;
  const LONGEST_QUOTE = 1e5;
  function schemaFault(schemaText) {
   let schema;
   try {
    schema = (0, _kit_strict_json_js__WEBPACK_IMPORTED_MODULE_0__.RJ)(schemaText, DEEPEST);
   } catch (error) {
    const why = error instanceof _kit_strict_json_js__WEBPACK_IMPORTED_MODULE_0__.U7 ? error.fault : 'syntax';
    return why === 'duplicate' ? 'A member name occurs twice.' : 'It is not JSON, or nested too deep.';
   }
   return faultIn(schema);
  }
  const TYPES = [ 'string', 'number', 'integer', 'boolean', 'object', 'array', 'null' ];
  const VALUES = new Set([ 'const', 'enum', 'default', 'examples' ]);
  function faultIn(node) {
   if (typeof node !== 'object' || node === null) return undefined;
   for (const [name, value] of Object.entries(node)) {
    if (VALUES.has(name)) continue;
    if (name === 'type' && typeof value === 'string' && !TYPES.includes(value)) {
     return `"${value.slice(0, 40)}" is no type; there are ${TYPES.join(', ')}.`;
    }
    if (name === '$ref' && typeof value === 'string' && !value.startsWith('#')) {
     return 'A `$ref` leads to another document, which is not fetched.';
    }
    if (name === 'pattern' && typeof value === 'string' && !isPattern(value)) return 'A `pattern` is no expression.';
    const below = faultIn(value);
    if (below) return below;
   }
   return undefined;
  }
  function isPattern(source) {
   try {
    new RegExp(source, 'u');
    return true;
   } catch {
    return false;
   }
  }
  function taskWithSchema(task, schemaText) {
   return `${task.trimEnd()}\n\nYour final message must be one JSON value that is valid against this JSON schema:\n\n${schemaText.trim()}\n\nAnswer with the JSON alone: no sentence before or after it, no code fence.\n`;
  }
  function correctionTask(task, schemaText, answer, faults) {
   const quoted = answer.length > LONGEST_QUOTE ? `…${answer.slice(-LONGEST_QUOTE)}` : answer;
   return `The work below has been done already, but its answer does not have the form that was asked for. Do not do the work again: write the same answer in the right form.\n\nWhat is wrong with it:\n${faults.map(fault => `- ${fault}`).join('\n')}\n\nThe answer so far, between the lines of equals signs:\n==========\n${quoted.trim()}\n==========\n\nThe work it answers, between the lines of equals signs:\n==========\n${task.trim()}\n==========\n\nYour final message must be one JSON value that is valid against this JSON schema:\n\n${schemaText.trim()}\n\nAnswer with the JSON alone: no sentence before or after it, no code fence.\n`;
  }
  async function readAnswer(text, schemaText) {
   const check = await checker(schemaText);
   let faults;
   for (const piece of piecesOf(text.slice(-LONGEST_TEXT))) {
    const read = parse(piece);
    if (!read) continue;
    const wrong = check(read.value);
    if (wrong.length === 0) return {
     value: read.value
    };
    faults ??= wrong;
   }
   return {
    faults: faults ?? [ 'There is no JSON in it.' ]
   };
  }
  function parse(piece) {
   try {
    return {
     value: (0, _kit_strict_json_js__WEBPACK_IMPORTED_MODULE_0__.RJ)(piece, DEEPEST)
    };
   } catch {
    return undefined;
   }
  }
  async function checker(schemaText) {
   const {Validator} = await __webpack_require__.e(4094).then(__webpack_require__.bind(__webpack_require__, 84094));
   const schema = JSON.parse(schemaText);
   const validator = new Validator(schema, draftOf(schema), false);
   return value => {
    const {valid, errors} = validator.validate(value);
    if (valid) return [];
    const exact = errors.filter(({keyword}) => ![ 'properties', 'items', '$ref', 'allOf' ].includes(keyword));
    const told = (exact.length > 0 ? exact : errors).map(({instanceLocation, error}) => {
     const place = instanceLocation.replace(/^#\/?/, '');
     return (place === '' ? error : `${place}: ${error}`).slice(0, 300);
    });
    return [ ...new Set(told) ].slice(0, MOST_FAULTS);
   };
  }
  function draftOf(schema) {
   const named = typeof schema.$schema === 'string' ? schema.$schema : '';
   if (/draft-0?4/.test(named)) return '4';
   if (/draft-0?[67]/.test(named)) return '7';
   return named.includes('2019-09') ? '2019-09' : '2020-12';
  }
  function* piecesOf(text) {
   yield text;
   const fenced = [ ...text.matchAll(/^[ \t]*(```+|~~~+)[^\n]*\n([\s\S]*?)^[ \t]*\1/gm) ].map(([, , inside]) => inside);
   yield* fenced.reverse();
   yield* bareValues(text).reverse();
  }
  function bareValues(text) {
   const values = [];
   let at = 0;
   for (let starts = 0; starts < MOST_STARTS; starts++) {
    const rest = text.slice(at).search(/[{[]/);
    if (rest < 0) break;
    const start = at + rest;
    const end = endOfValue(text, start);
    if (end !== undefined) values.push(text.slice(start, end));
    at = end ?? start + 1;
   }
   return values;
  }
  function endOfValue(text, start) {
   let depth = 0;
   let quoted = false;
   for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
     if (sign === '\\') at++; else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true; else if (sign === '{' || sign === '[') depth++; else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1;
   }
   return undefined;
  }
 },
 31975: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => brokerLimits,
   o: () => brokerCounts
  });
  var _agents_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96582);
  var _lifetime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64065);
  function brokerCounts({cloud, models}) {
   return (0, _lifetime_js__WEBPACK_IMPORTED_MODULE_1__.W3)(cloud) && models.every(_agents_prices_js__WEBPACK_IMPORTED_MODULE_0__.gu);
  }
  function brokerLimits(plan, inputs) {
   return {
    maxCostUsd: brokerCounts(plan) ? inputs.number('max-cost-usd') : undefined,
    maxTokens: inputs.number('max-tokens'),
    maxRequests: inputs.number('max-requests')
   };
  }
 },
 73658: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   bA: () => PROBE_SECONDS,
   at: () => admission,
   _P: () => checkPrivilege,
   S4: () => check_privilege_judge,
   oV: () => startProbes
  });
  var privilege_baseline = __webpack_require__(4360);
  // CONCATENATED MODULE: ./lib/privilege/believed-claims.js
  function believedClaims(identity) {
   return identity && identity.trust !== 'unverified' ? identity.claims : {};
  }
  var errors = __webpack_require__(3828);
  var finding = __webpack_require__(56134);
  var privilege_exposure = __webpack_require__(91690);
  // CONCATENATED MODULE: ./lib/privilege/checks/agent-bypass.js
  const agentBypass = {
   id: 'agent-bypass',
   inspect(subject) {
    const {agent} = subject;
    if (!agent || !(0, privilege_exposure.jv)(subject)) return [];
    const found = [ ...new Set([ ...flagsIn(wordsOf(agent)), ...variablesIn(agent) ]) ];
    return found.length === 0 ? [] : [ agent_bypass_finding(found, subject) ];
   }
  };
  function wordsOf({command, agentArgs}) {
   const words = [ ...command, ...agentArgs ].flatMap(word => word.replaceAll(/['"]/g, '').split(/[\s;&|()]+/));
   return words.filter(word => word !== '');
  }
  const ALONE = new Set([ '--allow-all', '--allow-all-paths', '--allow-all-tools', '--allow-all-urls', '--allow-dangerously-skip-permissions', '--dangerously-allow-all', '--dangerously-bypass-approvals-and-sandbox', '--dangerously-bypass-hook-trust', '--dangerously-skip-permissions', '--full-auto', '--no-sandbox', '--skip-permissions-unsafe', '--skip-trust', '--trust-all-tools', '--trust-folder', '--yes-always', '--yolo' ]);
  const WITH_VALUE = [ [ /^--permission-mode$/, /^bypassPermissions$/ ], [ /^--approval-mode$/, /^yolo$/ ], [ /^(-s|--sandbox)$/, /^danger-full-access$/ ], [ /^(-c|--config)$/, /^sandbox_mode=\W*danger-full-access/ ] ];
  const BY_PROGRAM = {
   codex: [ '--trust' ],
   gemini: [ '-y' ],
   opencode: [ '--auto' ],
   pi: [ '--approve' ],
   qwen: [ '-y' ]
  };
  function flagsIn(words) {
   const programs = words.map(word => word.split('/').at(-1) ?? '');
   const own = Object.entries(BY_PROGRAM).flatMap(([program, flags]) => programs.includes(program) ? flags : []);
   return words.flatMap((word, at) => {
    const [flag = '', given] = word.startsWith('--') ? word.split(/=(.*)/s) : [ word ];
    if (ALONE.has(flag) || own.includes(flag)) return [ flag ];
    const value = given ?? words[at + 1] ?? '';
    const known = WITH_VALUE.find(([name, dangerous]) => name.test(flag) && dangerous.test(value));
    return known ? [ `${flag} ${value.split(/[=\s]/)[0]}` ] : [];
   });
  }
  const VARIABLES = /^(COPILOT_ALLOW_ALL=true|GEMINI_CLI_TRUST_WORKSPACE=(true|1)|GOOSE_MODE=auto|IS_SANDBOX=1)$/;
  function variablesIn(agent) {
   return [ ...agent.agentEnv, ...wordsOf(agent) ].filter(word => VARIABLES.test(word));
  }
  function agent_bypass_finding(found, subject) {
   const custom = subject.agent?.id === 'custom';
   return {
    id: 'agent-bypass',
    layer: 'agent',
    verdict: 'exceeded',
    severity: (0, privilege_exposure.Xl)(subject) === 'open' ? 'high' : 'medium',
    title: `The agent is told to ask nobody: ${found.slice(0, 6).join(', ')}.`,
    detail: 'Its own rules, sandbox or trust of the folder are off; only the isolation holds it then.',
    fix: custom ? 'agent-command: the same without that flag, with the tools it needs named (--allowedTools "Edit,Bash(npm test)")' : 'with:\n  agent-permissions: edit   # and without it in agent-args'
   };
  }
  // CONCATENATED MODULE: ./lib/privilege/checks/agent-credential.js
  const agentCredential = {
   id: 'agent-credential',
   inspect(subject) {
    if (!subject.agent || !(0, privilege_exposure.jv)(subject)) return [];
    if (subject.agent.delivery === 'broker') return [ byBroker(subject) ];
    return [ {
     ...COMMON,
     verdict: 'exceeded',
     severity: 'low',
     title: 'The agent holds the credential, in its environment.',
     detail: 'Whoever takes it over can use the credential elsewhere, until it ends; it is cut down and short-lived.',
     fix: 'agent: claude-code   # or another that is given a loopback address in place of the credential: docs/agents.md'
    } ];
   }
  };
  const COMMON = {
   id: 'agent-credential',
   layer: 'agent'
  };
  function byBroker(subject) {
   const exposure = (0, privilege_exposure.Xl)(subject);
   if (exposure === 'held') {
    return {
     ...COMMON,
     verdict: 'enforced',
     severity: 'info',
     title: 'The agent holds no credential.'
    };
   }
   if (exposure === 'unknown') {
    const title = 'The agent is given no credential; whether it can reach it is not known.';
    return {
     ...COMMON,
     verdict: 'unknown',
     severity: 'low',
     title
    };
   }
   return {
    ...COMMON,
    verdict: 'exceeded',
    severity: 'low',
    title: 'The agent is given no credential, but runs as the user whose processes hold it.',
    detail: 'A process of the same user can read the memory of ours, where the kernel lets it.',
    fix: 'with:\n  isolation: namespace   # or user'
   };
  }
  // CONCATENATED MODULE: ./lib/privilege/checks/agent-mcp.js
  const agentMcp = {
   id: 'agent-mcp',
   inspect(subject) {
    const servers = subject.agent?.mcpServers ?? [];
    if (servers.length === 0 || !(0, privilege_exposure.jv)(subject)) return [];
    const names = servers.slice(0, 10).map(name => name.replaceAll(/[^\w.-]/g, '?').slice(0, 60));
    return [ {
     id: 'agent-mcp',
     layer: 'agent',
     verdict: 'unknown',
     severity: 'low',
     title: `What the agent may do by its servers is not known here: ${names.join(', ')}.`,
     detail: 'Each brings tools with rights of its own, and text that the agent may obey.',
     fix: 'with:\n  denied-tools: mcp__docs__delete_page   # tools of a server that the task does not need'
    } ];
   }
  };
  // CONCATENATED MODULE: ./lib/privilege/checks/agent-network.js
  const agentNetwork = {
   id: 'agent-network',
   inspect(subject) {
    const {agent, context} = subject;
    if (!agent || !(0, privilege_exposure.jv)(subject)) return [];
    const {isolation} = agent;
    if (!isolation) return [ NOT_TOLD ];
    if (!isolation.ownNetwork) return [ agent_network_open(context.runner === 'self-hosted' && (0, 
    privilege_exposure.Am)(agent)) ];
    return [ agent_network_closed(isolation) ];
   }
  };
  const agent_network_COMMON = {
   id: 'agent-network',
   layer: 'agent'
  };
  const HOLD = 'with:\n  isolation: namespace   # a network of its own: the model, and what allow-hosts names';
  const NOT_TOLD = {
   ...agent_network_COMMON,
   verdict: 'unknown',
   severity: 'low',
   title: 'Which addresses the agent can reach is not known: how it is isolated was not told.',
   fix: HOLD
  };
  function agent_network_open(inner) {
   return {
    ...agent_network_COMMON,
    verdict: 'exceeded',
    severity: inner ? 'medium' : 'low',
    title: 'The agent reaches every address that this machine reaches.',
    detail: inner ? 'On a machine of your own that includes its network, and the metadata service that hands out the machine’s role.' : 'What it has read can leave that way.',
    fix: HOLD
   };
  }
  const ANYWHERE = /^\*$|^\*\.?[a-z]{2,6}$/i;
  const TAKERS = [ 'api.github.com', 'bitbucket.org', 'codeberg.org', 'gist.github.com', 'github.com', 'gitlab.com', 'pastebin.com', 'registry.npmjs.org', 's3.amazonaws.com', 'storage.googleapis.com', 'upload.pypi.org', 'uploads.github.com', 'webhook.site' ];
  const FAMILIES = /(^|\.)(s3[\w.-]*\.amazonaws\.com|blob\.core\.windows\.net|storage\.googleapis\.com|ngrok(-free)?\.(io|app))$/;
  function takesAnything(host) {
   const bare = host.toLowerCase().replace(/:\d+$/, '');
   if (TAKERS.includes(bare) || FAMILIES.test(bare)) return true;
   return bare.startsWith('*.') && TAKERS.some(taker => taker.endsWith(bare.slice(1)));
  }
  function agent_network_closed({allowHosts}) {
   const everything = allowHosts.filter(host => ANYWHERE.test(host));
   const takers = allowHosts.filter(takesAnything);
   if (everything.length === 0 && takers.length === 0) {
    const beyond = allowHosts.length === 0 ? '' : ` and ${allowHosts.map(shown).slice(0, 10).join(', ')}`;
    return {
     ...agent_network_COMMON,
     verdict: 'enforced',
     severity: 'info',
     title: `The agent reaches the model${beyond}, no more.`
    };
   }
   const severity = everything.length > 0 ? 'medium' : 'low';
   const named = everything.length > 0 ? everything : takers;
   return {
    ...agent_network_COMMON,
    verdict: 'exceeded',
    severity,
    title: `allow-hosts opens a way out: ${named.slice(0, 10).map(shown).join(', ')}.`,
    detail: everything.length > 0 ? 'The agent can send what it has read to anybody.' : 'There anybody with an account receives what is sent, so the agent can send what it has read to anybody.',
    fix: 'with:\n  allow-hosts: registry.example.com   # a mirror of your own; or leave it out, and install before the agent starts'
   };
  }
  const shown = host => host.replaceAll(/[^\w.*:-]/g, '?').slice(0, 80);
  var tool_rule = __webpack_require__(4396);
  // CONCATENATED MODULE: ./lib/privilege/checks/agent-permissions.js
  const agentPermissions = {
   id: 'agent-permissions',
   inspect(subject) {
    const {agent} = subject;
    if (!agent || !(0, privilege_exposure.jv)(subject)) return [];
    const severity = (0, privilege_exposure.Xl)(subject) === 'open' ? 'high' : 'medium';
    if (agent.id === 'custom') return [ UNJUDGED ];
    if (agent.permissions === 'full') return [ full(severity) ];
    const loose = agent.allowedTools.filter(tool_rule.i7);
    const findings = [ ...loose.length > 0 ? [ shell(loose, severity) ] : [], ...webFindings(agent) ];
    return findings.length > 0 ? findings : [ narrow(agent) ];
   }
  };
  const UNJUDGED = {
   id: 'agent-unjudged',
   layer: 'agent',
   verdict: 'unknown',
   severity: 'low',
   title: 'What a command of your own may do is not known here; time, processes and its isolation hold it, no rules do.',
   fix: 'with:\n  agent: claude-code   # or another whose rules are held: docs/agents.md\n  agent-permissions: read-only'
  };
  function full(severity) {
   return {
    id: 'agent-permissions',
    layer: 'agent',
    verdict: 'exceeded',
    severity,
    title: 'agent-permissions: full: the agent may start any program and reach any address it can.',
    detail: 'Text that the agent reads can take it over; it then does whatever its user may do here.',
    fix: 'with:\n  agent-permissions: edit   # files only; or name the commands:\n  allowed-tools: Edit, Write, Bash(npm test)'
   };
  }
  const agent_permissions_shown = rule => {
   const {tool, pattern} = (0, tool_rule.dH)(rule);
   const text = pattern === undefined ? tool : `${tool}(${pattern})`;
   return text.replaceAll(/[^ -~]/g, '?').slice(0, 60);
  };
  function shell(rules, severity) {
   return {
    id: 'agent-shell',
    layer: 'agent',
    verdict: 'exceeded',
    severity,
    title: `A tool rule lets the agent start any program: ${rules.slice(0, 5).map(agent_permissions_shown).join(', ')}.`,
    detail: 'A shell, or a program that starts others, with arguments of the agent’s choice is every program.',
    fix: 'with:\n  allowed-tools: Edit, Write, Bash(npm test)   # whole commands, without a wildcard'
   };
  }
  function webFindings({permissions, allowedTools, isolation}) {
   const rules = permissions === 'read-only' ? [] : allowedTools.filter(tool_rule.HZ);
   if (rules.length === 0 || isolation?.ownNetwork === true) return [];
   return [ {
    id: 'agent-web',
    layer: 'agent',
    verdict: 'exceeded',
    severity: 'low',
    title: `The agent may reach the web: ${rules.slice(0, 5).map(agent_permissions_shown).join(', ')}.`,
    detail: 'What it has read can leave in an address, and what it fetches gives it orders.',
    fix: 'with:\n  denied-tools: WebFetch, WebSearch\n  isolation: namespace   # no network but the model'
   } ];
  }
  function narrow({permissions}) {
   const what = permissions === 'read-only' ? 'reads files and nothing else' : permissions === 'edit' ? 'reads and writes files of the workspace' : 'reads, and does only what allowed-tools names';
   return {
    id: 'agent-permissions',
    layer: 'agent',
    verdict: 'enforced',
    severity: 'info',
    title: `The agent ${what}.`
   };
  }
  // CONCATENATED MODULE: ./lib/privilege/checks/agent-repo-config.js
  const agentRepoConfig = {
   id: 'agent-repo-config',
   inspect(subject) {
    const {agent, context, planned} = subject;
    if (!agent || !(0, privilege_exposure.jv)(subject) || context.event === undefined) return [];
    if (planned.some(({id}) => id === 'repo-config-head')) return [];
    if (agent.repoConfig === 'base' || agent.repoConfig === 'none') return [ fromBase(agent.repoConfig) ];
    return agent.repoConfig === 'head' && !isReviewed(context) ? [ fromChange(context) ] : [];
   }
  };
  const TRUSTED_EVENTS = [ 'push', 'schedule', 'workflow_dispatch' ];
  function isReviewed({event, refProtected}) {
   return TRUSTED_EVENTS.includes(event ?? '') && refProtected === true;
  }
  function fromBase(mode) {
   return {
    id: 'repo-config',
    layer: 'agent',
    verdict: 'enforced',
    severity: 'info',
    title: mode === 'base' ? 'Instruction files come from the base branch, not from the change.' : 'Instruction files of the repository are set aside.'
   };
  }
  function fromChange({event}) {
   return {
    id: 'repo-config-head',
    layer: 'agent',
    verdict: 'exceeded',
    severity: 'medium',
    title: `repo-config: head on ${event}: whoever wrote the change instructs the agent.`,
    detail: 'AGENTS.md, CLAUDE.md and files named by inputs then come from a ref that is not protected.',
    fix: 'with:\n  repo-config: base   # and fetch-depth: 2 at actions/checkout'
   };
  }
  var jwt = __webpack_require__(61941);
  // CONCATENATED MODULE: ./lib/privilege/checks/azure-token.js
  const azureToken = {
   id: 'azure-token',
   inspect({credential, target}) {
    const token = credential?.parts.AccessToken;
    if (credential?.cloud !== 'azure' || !token) return [];
    const claims = claimsOf(token);
    if (!claims) return [ UNREADABLE ];
    return [ ...otherFindings(claims, target), ...administrationFindings(claims), ...personFindings(claims), ...roleFindings(claims), ...lifeFindings(claims) ];
   }
  };
  function claimsOf(token) {
   try {
    return (0, jwt.i)(token.reveal()).claims;
   } catch {
    return undefined;
   }
  }
  const UNREADABLE = {
   id: 'azure-token-unreadable',
   layer: 'cloud',
   verdict: 'unknown',
   severity: 'medium',
   title: 'The access token cannot be read, so what it says of itself is not known.'
  };
  const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  function textOf(value) {
   return typeof value === 'string' ? value.toLowerCase().replace(/\/+$/, '') : '';
  }
  function otherFindings({tid, appid, azp}, target) {
   const tenant = textOf(target?.tenantId);
   const other = [ ...GUID.test(tenant) && textOf(tid) !== tenant ? [ 'tenant' ] : [], ...target?.clientId !== undefined && textOf(appid ?? azp) !== textOf(target.clientId) ? [ 'application' ] : [] ];
   if (other.length === 0) return [];
   return [ {
    id: 'azure-token-other',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'high',
    stops: true,
    title: `The access token is of another ${other.join(' and ')} than was asked for.`,
    detail: 'The task would be worked on, and seen, in a place that is not yours.',
    fix: 'Compare client-id and tenant-id with the overview page of the app registration.'
   } ];
  }
  const ADMINISTRATION = /^(?:https:\/\/(?:management\.(?:core\.)?(?:azure\.com|windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)|(?:dod-)?graph\.(?:microsoft\.(?:com|us)|windows\.net)|microsoftgraph\.chinacloudapi\.cn|vault\.azure\.(?:net|cn)|storage\.azure\.com)|797f4846-ba00-4fd7-ba43-dac1f8f63013|00000003-0000-0000-c000-000000000000)$/;
  function administrationFindings({aud}) {
   const audience = textOf(aud);
   if (audience !== '' && !ADMINISTRATION.test(audience)) return [];
   return [ {
    id: 'azure-token-audience',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'critical',
    stops: true,
    title: audience === '' ? 'The access token is not made out to one resource.' : 'The access token is not for models, but for Azure itself, its secrets or its directory.',
    detail: 'Whoever holds it can use every right of the application there.',
    fix: 'Leave azure-scope out: the scope then follows the model endpoint.'
   } ];
  }
  function personFindings({scp, idtyp}) {
   if (scp === undefined && (idtyp === undefined || idtyp === 'app')) return [];
   return [ {
    id: 'azure-token-person',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'high',
    title: 'The access token acts for a person, not for the application.',
    detail: 'What that person may do at the model endpoint, the agent may do, in that name.',
    fix: 'Use an app registration or a managed identity with a federated credential for this job.'
   } ];
  }
  const NO_ROLE = new Set([ '0997a1d0-0d1d-4acb-b408-d5ca73121e90', 'b79fbf4d-3ef9-4689-8143-76b194e85509' ]);
  function roleFindings({wids, roles}) {
   const directory = listOf(wids).filter(id => !NO_ROLE.has(id.toLowerCase()));
   const app = listOf(roles);
   const findings = [];
   if (directory.length > 0) {
    findings.push({
     id: 'azure-token-directory-role',
     layer: 'cloud',
     verdict: 'exceeded',
     severity: 'high',
     title: `The application holds ${directory.length === 1 ? 'a role' : `${directory.length} roles`} in the directory itself.`,
     detail: 'Roles in the directory reach people, groups and other applications; calling a model takes none.',
     fix: 'Entra ID → Roles and administrators: take the application out. For models it needs one role on one resource.'
    });
   }
   if (app.length > 0) {
    const shown = app.filter(name => /^[\w.-]{1,60}$/.test(name)).slice(0, 5);
    findings.push({
     id: 'azure-token-app-roles',
     layer: 'cloud',
     verdict: 'exceeded',
     severity: 'medium',
     title: `The access token carries app roles, which calling a model does not take: ${shown.join(', ') || 'of an unusual name'}.`,
     detail: 'They were assigned to the application in the directory, beside its roles on resources.',
     fix: 'Entra ID → Enterprise applications → the application → Permissions: take away what is not for this job.'
    });
   }
   return findings;
  }
  function listOf(value) {
   return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [ String(value) ];
  }
  const LONG_LIFE = 2 * 3600;
  function lifeFindings({exp, iat, nbf}) {
   const from = iat ?? nbf;
   if (exp !== undefined && from !== undefined && exp - from <= LONG_LIFE) return [];
   const known = exp !== undefined && from !== undefined;
   return [ {
    id: 'azure-token-lifetime',
    layer: 'cloud',
    verdict: known ? 'exceeded' : 'unknown',
    severity: 'low',
    title: known ? `The access token lives ${Math.round((exp - from) / 3600)} hours; one is usual.` : 'The access token does not say how long it lives.',
    detail: 'Entra takes no token back. Managed identities get tokens of up to a day.',
    fix: 'Use an app registration with a federated credential: its tokens live about an hour.'
   } ];
  }
  // CONCATENATED MODULE: ./lib/privilege/checks/claims-context.js
  const claimsContext = {
   id: 'claims-context',
   inspect({identity, context}) {
    if (!identity) return [];
    const {claims} = identity;
    const pairs = [ [ 'repository', claims.repository, context.repository ], [ 'project_path', claims.job_project_path ?? (context.fork ? undefined : claims.project_path), context.repository ], [ 'pipeline_id', claims.pipeline_id, context.runId ], [ 'run_id', claims.run_id, context.runId ], [ 'sha', claims.sha, context.sha ] ];
    const differing = pairs.filter(([, claim, here]) => claim !== undefined && here !== undefined && !same(claim, here));
    if (differing.length === 0) return [];
    return [ {
     id: 'identity-context',
     layer: 'identity',
     verdict: 'exceeded',
     severity: 'high',
     stops: true,
     title: `The identity token is not of this run: ${differing.map(([name]) => name).join(', ')} differs.`,
     detail: 'A token of another run was handed in, or the variables of this run were changed.',
     fix: `Run the job again; on a self-hosted runner look for what sets ${context.platform === 'gitlab' ? 'CI_' : 'GITHUB_'} variables.`
    } ];
   }
  };
  function same(claim, here) {
   return String(claim).toLowerCase() === here.toLowerCase();
  }
  // CONCATENATED MODULE: ./lib/privilege/checks/cloud-limits.js
  const POLICY = 'aws-session-policy';
  const cloudLimits = {
   id: 'cloud-limits',
   inspect({planned, credential}) {
    const told = new Set(credential?.findings ?? []);
    const answered = new Set([ ...told ].map(({id}) => id));
    const judged = planned.filter(finding => told.has(finding) || finding.verdict !== 'unknown' || !answered.has(finding.id)).map(finding => believe(finding, credential));
    const policyPlanned = planned.some(({id}) => id === POLICY || id === 'aws-ambient-uncut');
    return credential?.cloud === 'aws' && !policyPlanned ? [ ...judged, MISSING_POLICY ] : judged;
   }
  };
  function believe(finding, credential) {
   const claimed = finding.layer === 'cloud' && (finding.verdict === 'enforced' || finding.verdict === 'proved');
   if (!claimed) return finding;
   if (!credential) return {
    ...finding,
    verdict: 'unknown',
    title: `${finding.title} (not confirmed: nothing was exchanged)`
   };
   if (credential.confirmed.includes(finding.id)) return finding;
   return finding.id === POLICY ? MISSING_POLICY : {
    ...finding,
    verdict: 'unknown',
    title: `${finding.title} (not confirmed)`
   };
  }
  const MISSING_POLICY = {
   id: POLICY,
   layer: 'cloud',
   verdict: 'exceeded',
   severity: 'high',
   stops: true,
   title: 'No session policy holds: the credential has every right of the role.',
   detail: 'The token endpoint did not confirm a session policy.',
   fix: 'Let keyless-agent do the exchange with role-to-assume, and leave inline-session-policy out.'
  };
  // CONCATENATED MODULE: ./lib/privilege/checks/debug-tracing.js
  const debugTracing = {
   id: 'debug-tracing',
   inspect(_subject, {env}) {
    const findings = [];
    if (isOn(env.CI_DEBUG_TRACE)) findings.push(TRACE);
    if (isOn(env.CI_DEBUG_SERVICES)) findings.push(SERVICES);
    if (tracesWire(env)) findings.push(GIT);
    return findings;
   }
  };
  function isOn(value) {
   return [ '1', 't', 'T', 'true', 'TRUE', 'True' ].includes(value ?? '');
  }
  function tracesWire(env) {
   const traced = [ env.GIT_TRACE_CURL, env.GIT_CURL_VERBOSE ].some(value => value !== undefined && isSet(value));
   return traced && [ '0', 'false', 'no', 'off' ].includes((env.GIT_TRACE_REDACT ?? '').toLowerCase());
  }
  function isSet(value) {
   return ![ '', '0', 'false', 'no', 'off' ].includes(value.toLowerCase());
  }
  const TRACE = {
   id: 'debug-trace',
   layer: 'job',
   verdict: 'exceeded',
   severity: 'high',
   title: 'CI_DEBUG_TRACE is on: the runner prints every variable of the job, tokens included.',
   detail: 'Everyone who may read the job log reads them; what is minted during the job is masked by nobody but us.',
   fix: 'variables:\n  CI_DEBUG_TRACE: "false"'
  };
  const SERVICES = {
   id: 'debug-services',
   layer: 'job',
   verdict: 'exceeded',
   severity: 'medium',
   title: 'CI_DEBUG_SERVICES is on: service containers print to the job log, masked values included.',
   detail: 'What we print is redacted; what they print is not ours.',
   fix: 'variables:\n  CI_DEBUG_SERVICES: "false"'
  };
  const GIT = {
   id: 'git-trace',
   layer: 'job',
   verdict: 'exceeded',
   severity: 'medium',
   title: 'git prints its requests with their tokens (GIT_TRACE_REDACT is off).',
   detail: 'The tokens of every fetch and push of the job are then in its log.',
   fix: 'env:\n  GIT_TRACE_REDACT: "1"   # or without GIT_TRACE_CURL and GIT_CURL_VERBOSE'
  };
  // CONCATENATED MODULE: ./lib/privilege/checks/environment.js
  const environment = {
   id: 'environment',
   inspect({context, identity}) {
    if (context.platform !== 'github' || !identity || believedClaims(identity).environment !== undefined) return [];
    const repository = /^repo:[^:]+/.exec(identity.claims.sub ?? '')?.[0] ?? 'repo:<owner>/<repository>';
    return [ {
     id: 'environment-none',
     layer: 'identity',
     verdict: 'exceeded',
     severity: 'low',
     title: 'The job is not bound to an environment.',
     detail: 'An environment brings branch rules and reviewers, and the trust can ask for it.',
     fix: `jobs:\n  agent:\n    environment: agent\nand in the trust, as the subject:\n  "${repository}:environment:agent"`
    } ];
   }
  };
  var fields = __webpack_require__(11567);
  // CONCATENATED MODULE: ./lib/privilege/checks/gateway-bearer.js
  const gatewayBearer = {
   id: 'gateway-bearer',
   inspect({credential, identity, audience}) {
    if (credential?.cloud !== 'gateway' || !credential.parts.Bearer || !identity) return [];
    const {claims} = identity;
    return [ ...audienceFindings(claims, audience), ...powerFindings(claims), ...subjectFindings(claims), ...endFindings(claims) ];
   }
  };
  const CLOUDS = /^(?:sts\.amazonaws\.com(?:\.cn)?|api:\/\/AzureADTokenExchange\w*|(?:https:)?\/\/iam\.googleapis\.com\/.*|https:\/\/api\.anthropic\.com\/?|https:\/\/api\.openai\.com(?:\/v1)?\/?|https:\/\/github\.com\/[^/]+\/?)$/i;
  function audienceFindings({aud}, asked) {
   const audiences = [ aud ?? [] ].flat();
   const common = {
    id: 'gateway-jwt-audience',
    layer: 'cloud',
    verdict: 'exceeded'
   };
   const fix = 'Let the issuer make the token out to the gateway alone, and write:\n  jwt-audience: https://llm-gateway.example.com';
   if (audiences.some(one => CLOUDS.test(one))) {
    const title = 'The bearer of the gateway is also good at a cloud: its audience is one that clouds trust.';
    const detail = 'Whoever runs the gateway, or reads the environment of the agent, can log in there.';
    return [ {
     ...common,
     severity: 'high',
     title,
     detail,
     fix
    } ];
   }
   if (asked !== undefined || audiences.length === 1) return [];
   const title = audiences.length === 0 ? 'The bearer of the gateway names no audience: everybody who trusts its issuer takes it.' : `The bearer of the gateway is good at ${audiences.length} audiences.`;
   return [ {
    ...common,
    severity: 'medium',
    title,
    fix
   } ];
  }
  const POWERFUL_SCOPE = /(?:^|[:./_-])(?:admin|administrator|manage|root|sudo|full|all|\*)(?:$|[:./_-])|^offline_access$/i;
  const POWERFUL_ROLE = /(?:^|[:./_-])(?:admin|administrator|superuser|root|owner|maintainer)$/i;
  function powerFindings(claims) {
   const scopes = [ ...gateway_bearer_wordsOf(claims.scope), ...gateway_bearer_wordsOf(claims.scp) ].filter(one => POWERFUL_SCOPE.test(one));
   const clients = Object.values((0, fields.Ik)(claims.resource_access) ?? {});
   const places = [ claims.roles, (0, fields.Ik)(claims.realm_access)?.roles, ...clients.map(one => (0, 
   fields.Ik)(one)?.roles) ];
   const roles = places.flatMap(gateway_bearer_wordsOf).filter(one => POWERFUL_ROLE.test(one));
   const found = [ ...new Set([ ...scopes, ...roles ]) ].filter(one => /^[\w:./*-]{1,60}$/.test(one)).slice(0, 5);
   if (scopes.length + roles.length === 0) return [];
   return [ {
    id: 'gateway-jwt-power',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'medium',
    title: `The bearer of the gateway may do more than call models: ${found.join(', ') || 'a right of an unusual name'}.`,
    detail: 'The agent holds it, or a relay of ours does, and the gateway sees it whole.',
    fix: 'Give the job a client of its own at the issuer, without roles and with no scope but that of the gateway.'
   } ];
  }
  function gateway_bearer_wordsOf(value) {
   if (typeof value === 'string') return value.split(' ').filter(one => one !== '');
   return Array.isArray(value) ? value.map(String) : [];
  }
  const SERVICE = /^service-account-/;
  function subjectFindings({sub, preferred_username: name, project_path: project}) {
   const common = {
    id: 'gateway-jwt-subject',
    layer: 'cloud',
    verdict: 'exceeded'
   };
   if (sub === undefined || sub === '') {
    const title = 'The bearer of the gateway names no subject: the gateway cannot tell this job from any other.';
    const fix = 'Let the issuer put a subject of the job into the token, and let the gateway ask for exactly that one.';
    return [ {
     ...common,
     severity: 'medium',
     title,
     fix
    } ];
   }
   if (typeof name !== 'string' || SERVICE.test(name) || project !== undefined) return [];
   const title = 'The bearer of the gateway is of a person, not of the job.';
   const detail = 'What the agent does is done in that name, with what that person may do there.';
   return [ {
    ...common,
    severity: 'low',
    title,
    detail,
    fix: 'Give the job a client of its own at the issuer.'
   } ];
  }
  function endFindings({exp}) {
   if (exp !== undefined) return [];
   return [ {
    id: 'gateway-jwt-endless',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'high',
    title: 'The bearer of the gateway never ends: it is a permanent key in another form.',
    fix: 'Let the issuer set exp, a few minutes after iat, or let a program mint one for the job: jwt-token-command.'
   } ];
  }
  var external_node_path_ = __webpack_require__(76760);
  var git_dir = __webpack_require__(50462);
  // CONCATENATED MODULE: ./lib/privilege/git-config.js
  const SECTION = /^\[\s*([\w.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]/;
  const VARIABLE = /^([A-Za-z][\w-]*)\s*(?:=\s*(.*))?$/;
  const MOST_LINES = 5e4;
  function readGitConfig(text) {
   const entries = parse(text);
   const kept = entries.map(kindOf).filter(kind => kind !== undefined);
   const includes = entries.filter(({section, key, value}) => /^include(if)?$/.test(section) && key === 'path' && value !== '').map(({value}) => value);
   return {
    kept: [ ...new Set(kept) ],
    includes
   };
  }
  function parse(text) {
   const entries = [];
   let section = '';
   let subsection = '';
   for (const line of joined(text)) {
    let rest = line.trim();
    const heading = SECTION.exec(rest);
    if (heading) {
     section = (heading[1] ?? '').toLowerCase();
     subsection = (heading[2] ?? '').replaceAll(/\\(.)/g, '$1');
     rest = rest.slice(heading[0].length).trim();
    }
    const variable = VARIABLE.exec(rest);
    if (variable) {
     entries.push({
      section,
      subsection,
      key: (variable[1] ?? '').toLowerCase(),
      value: unquoted(variable[2] ?? '')
     });
    }
   }
   return entries;
  }
  function joined(text) {
   const lines = [];
   let open = false;
   for (const line of text.split(/\r?\n/, MOST_LINES)) {
    const continues = /(?:^|[^\\])(?:\\\\)*\\$/.test(line);
    const content = continues ? line.slice(0, -1) : line;
    if (open) lines[lines.length - 1] += content; else lines.push(content);
    open = continues;
   }
   return lines;
  }
  function unquoted(written) {
   let value = '';
   let quoted = false;
   for (let at = 0; at < written.length; at++) {
    const char = written[at];
    if (char === '\\') value += written[++at] ?? ''; else if (char === '"') quoted = !quoted; else if (!quoted && (char === '#' || char === ';')) break; else value += char;
   }
   return value.trim();
  }
  const SECRET_HEADER = /^(proxy-)?authorization\s*:|^(private|job|deploy)-token\s*:|^cookie\s*:|^x-[\w-]*(token|key)\s*:/i;
  function kindOf({section, subsection, key, value}) {
   if (section === 'http' && key === 'extraheader' && SECRET_HEADER.test(value)) return 'a request header';
   if (section === 'http' && key === 'cookiefile' && value !== '') return 'a cookie file';
   if (section === 'core' && key === 'sshcommand' && /(?:^|\s)-i\s*\S/.test(value)) return 'an SSH key';
   if (section === 'credential' && key === 'helper' && value !== '') return 'a credential helper';
   if (/^(push)?url$/.test(key) && holdsPassword(value)) return 'a remote address';
   if (section === 'url' && holdsPassword(subsection)) return 'a remote address';
   return undefined;
  }
  const USER_INFO = /^[a-z][a-z0-9+.-]*:\/\/([^/@\s]+)@/i;
  const TOKEN = /^(gh[a-z]_|github_pat_|gl[a-z]+-|ATCTT|ATBB)|^[\w.~-]{20,}$/;
  function holdsPassword(address) {
   const user = USER_INFO.exec(address)?.[1];
   if (user === undefined || /^ssh:/i.test(address)) return false;
   const [name = '', password = ''] = user.split(/:(.*)/s);
   return password !== '' || TOKEN.test(name);
  }
  // CONCATENATED MODULE: ./lib/privilege/checks/git-credentials.js
  const gitCredentials = {
   id: 'git-credentials',
   inspect(subject, host) {
    if (subject.planned.some(({id}) => id === 'checkout-credentials')) return [];
    const place = (0, git_dir.YM)(subject.context.workspace);
    if (!place) return [];
    const modules = (0, git_dir.Gg)(place.commonDir).map(({gitDir}) => gitDir);
    const found = [ place.commonDir, ...modules ].map(dir => look((0, external_node_path_.join)(dir, 'config'), host));
    const kinds = [ ...new Set(found.flatMap(({kept}) => kept)) ];
    if (kinds.length > 0) return [ git_credentials_finding(kinds, subject, host) ];
    return found.some(({unread}) => unread) ? [ UNREAD ] : [];
   }
  };
  const LONGEST_BYTES = 1024 * 1024;
  const MOST_FILES = 50;
  function look(config, host) {
   const waiting = [ config ];
   const seen = new Set;
   const kept = [];
   let unread = false;
   while (waiting.length > 0) {
    const path = waiting.pop();
    if (seen.has(path) || !host.files.exists(path)) continue;
    if (seen.size >= MOST_FILES) return {
     kept,
     unread: true
    };
    seen.add(path);
    try {
     const facts = readGitConfig(host.files.read(path, LONGEST_BYTES));
     kept.push(...facts.kept);
     waiting.push(...facts.includes.map(include => placeOf(include, path, host)));
    } catch {
     unread = true;
    }
   }
   return {
    kept,
    unread
   };
  }
  function placeOf(include, from, {env}) {
   if (include.startsWith('~/')) return (0, external_node_path_.join)(env.HOME ?? env.USERPROFILE ?? '/', include.slice(2));
   return (0, external_node_path_.isAbsolute)(include) ? include : (0, external_node_path_.resolve)((0, 
   external_node_path_.dirname)(from), include);
  }
  const LASTING = [ 'an SSH key', 'a credential helper', 'a cookie file' ];
  function git_credentials_finding(kinds, {command}, host) {
   const handsOn = command === 'auth' || command === 'exec';
   const gitlab = host.env.GITLAB_CI === 'true';
   return {
    id: 'checkout-credentials',
    layer: 'job',
    verdict: 'exceeded',
    severity: handsOn && kinds.some(kind => LASTING.includes(kind)) ? 'high' : 'medium',
    title: `The git configuration of the checkout keeps a credential, as ${kinds.join(' and ')}.`,
    detail: handsOn ? 'Whatever runs after this step in the workspace can push or read with it, as far as it reaches.' : 'keyless-agent run takes headers and addresses out while the agent runs; another tool would leave them there.',
    fix: gitlab ? GITLAB_FIX : GITHUB_FIX
   };
  }
  const GITHUB_FIX = '- uses: actions/checkout@v6\n  with:\n    persist-credentials: false';
  const GITLAB_FIX = 'before_script:\n  - git remote set-url origin "$CI_PROJECT_URL.git"   # without the job token in the address';
  const UNREAD = {
   id: 'checkout-credentials',
   layer: 'job',
   verdict: 'unknown',
   severity: 'medium',
   title: 'Whether the checkout keeps a credential is not known: its git configuration could not be read whole.',
   fix: GITHUB_FIX
  };
  // CONCATENATED MODULE: ./lib/privilege/checks/gitlab.js
  const gitlab = {
   id: 'gitlab',
   inspect(subject, {env}) {
    if (env.GITLAB_CI !== 'true') return [];
    return [ ...jobTokenFindings(subject, env), ...idTokenFindings(subject, env), ...refFindings(subject, env), ...forkFindings(subject, env), ...environmentFindings(subject) ];
   }
  };
  const gitlab_HOLD = 'isolation: namespace   # or user: the agent then has no way to the environment of the job';
  function gravity(subject) {
   return subject.agent && (0, privilege_exposure.Am)(subject.agent) ? 'high' : 'medium';
  }
  function exposed(subject) {
   return (0, privilege_exposure.jv)(subject) ? (0, privilege_exposure.Xl)(subject) : 'unknown';
  }
  function jobTokenFindings(subject, env) {
   if (!env.CI_JOB_TOKEN || !(0, privilege_exposure.jv)(subject)) return [];
   const common = {
    id: 'gitlab-job-token',
    layer: 'agent'
   };
   const exposure = exposed(subject);
   if (exposure === 'held') {
    return [ {
     ...common,
     verdict: 'enforced',
     severity: 'info',
     title: 'The job token of GitLab is out of the agent’s reach.'
    } ];
   }
   if (exposure === 'unknown') {
    const title = 'Whether the agent can reach the job token of GitLab is not known: how it is isolated was not told.';
    return [ {
     ...common,
     verdict: 'unknown',
     severity: 'medium',
     title,
     fix: gitlab_HOLD
    } ];
   }
   return [ {
    ...common,
    verdict: 'exceeded',
    severity: gravity(subject),
    title: 'The agent can reach the job token of GitLab (CI_JOB_TOKEN).',
    detail: 'It stands in the environment of every process of the job. It reads this project and those that let it in, and may push packages and images.',
    fix: `${gitlab_HOLD}\nand in each project: Settings → CI/CD → Job token permissions: only the projects that need it`
   } ];
  }
  function idTokens(env) {
   return Object.entries(env).flatMap(([name, value]) => {
    if (value === undefined || value.length > jwt.f || !value.startsWith('eyJ')) return [];
    try {
     const {claims} = (0, jwt.i)(value.trim());
     return claims.aud === undefined ? [] : [ {
      name,
      audiences: [ claims.aud ].flat()
     } ];
    } catch {
     return [];
    }
   });
  }
  const gitlab_shown = text => text.replaceAll(/[^\w./:@-]/g, '?').slice(0, 80);
  function idTokenFindings(subject, env) {
   const others = idTokens(env).filter(({audiences}) => audiences.some(one => one !== subject.audience));
   if (others.length === 0) return [];
   const exposure = exposed(subject);
   const list = others.slice(0, 10).map(({name, audiences}) => `${gitlab_shown(name)} (${audiences.map(gitlab_shown).join(', ')})`);
   return [ {
    id: 'gitlab-id-tokens',
    layer: 'job',
    verdict: 'exceeded',
    severity: exposure === 'open' ? gravity(subject) : exposure === 'held' ? 'low' : 'medium',
    title: `The job holds identity tokens for others too: ${list.join(', ')}.`,
    detail: exposure === 'held' ? 'They are out of the agent’s reach; a job without them needs no such reach.' : 'They stand in the environment of every process of the job, and whoever reads one is this job there.',
    fix: `agent:\n  id_tokens:\n    KEYLESS_AGENT_ID_TOKEN:   # this one alone, for one audience\n      aud: ${gitlab_shown(subject.audience ?? 'sts.amazonaws.com')}`
   } ];
  }
  const ON_A_REF = new Set([ 'push', 'web', 'schedule', 'api', 'trigger', 'pipeline', 'chat', 'parent_pipeline' ]);
  function refFindings({context, identity}, env) {
   if (context.platform === 'github' || !ON_A_REF.has(env.CI_PIPELINE_SOURCE ?? '')) return [];
   const claims = believedClaims(identity);
   const said = claims.ref_protected ?? env.CI_COMMIT_REF_PROTECTED;
   if (String(said) === 'true') return [];
   if (String(said) !== 'false') {
    const title = 'Whether the branch is protected could not be told.';
    return [ {
     id: 'ref-protection-unknown',
     layer: 'job',
     verdict: 'unknown',
     severity: 'low',
     title
    } ];
   }
   return [ {
    id: 'ref-unprotected',
    layer: 'job',
    verdict: 'exceeded',
    severity: claims.environment === undefined ? 'medium' : 'low',
    title: `${gitlab_shown(env.CI_COMMIT_REF_NAME ?? 'The branch')} is not protected.`,
    detail: 'Whoever may push to it can change this job and use its identity.',
    fix: 'agent:\n  rules:\n    - if: $CI_COMMIT_REF_PROTECTED == "true"'
   } ];
  }
  function forkFindings({context}, env) {
   const {CI_MERGE_REQUEST_SOURCE_PROJECT_ID: source, CI_PROJECT_ID: own} = env;
   if (context.fork !== undefined || !source || !own || source === own) return [];
   return [ {
    id: 'trigger-fork',
    layer: 'job',
    verdict: 'exceeded',
    severity: 'high',
    title: 'The merge request comes from a fork, and its pipeline runs in this project, with its identity.',
    detail: 'A stranger decides what the agent reads and which files of the repository it runs.',
    fix: 'agent:\n  rules:\n    - if: $CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID'
   } ];
  }
  function environmentFindings({context, identity}) {
   if (context.platform === 'github' || !identity) return [];
   const {environment, environment_protected: isProtected} = believedClaims(identity);
   const fix = 'agent:\n  environment: agent   # protected: Settings → CI/CD → Protected environments';
   if (environment === undefined) {
    return [ {
     id: 'environment-none',
     layer: 'identity',
     verdict: 'exceeded',
     severity: 'low',
     title: 'The job is not bound to an environment.',
     detail: 'A protected environment says who may deploy to it, and the trust policy can ask for it.',
     fix
    } ];
   }
   if (String(isProtected) !== 'false') return [];
   return [ {
    id: 'environment-unprotected',
    layer: 'identity',
    verdict: 'exceeded',
    severity: 'low',
    title: 'The environment of the job is not protected: every branch may name it.',
    detail: 'It is in the token all the same, and holds nobody off.',
    fix
   } ];
  }
  // CONCATENATED MODULE: ./lib/privilege/workflow/document.js
  class Unreadable extends Error {}
  const ODD = 'it is written in a form that is not read here';
  const LONGEST_CHARS = 256 * 1024;
  const MOST_ALIASES = 100;
  const MOST_STEPS = 2e3;
  async function readWorkflow(text) {
   if (text.length > LONGEST_CHARS) throw new Unreadable('it is too long');
   const yaml = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
   const document = document_parse(yaml, text);
   try {
    return new Reader(yaml, document).workflow();
   } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(ODD);
   }
  }
  function document_parse(yaml, text) {
   let document;
   try {
    document = yaml.parseDocument(text, {
     uniqueKeys: false,
     prettyErrors: false,
     logLevel: 'error',
     merge: false
    });
   } catch {
    throw new Unreadable(ODD);
   }
   if (document.errors.length > 0) throw new Unreadable('it is not valid YAML');
   return document;
  }
  function targetsIn(yaml, document) {
   const anchors = new Map;
   const targets = new Map;
   yaml.visit(document, {
    Value: (_key, node) => {
     if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
    Alias: (_key, node) => {
     const target = anchors.get(node.source);
     if (target) targets.set(node, target);
    }
   });
   return targets;
  }
  class Reader {
   #yaml;
   #document;
   #targets;
   #aliases=0;
   #steps=0;
   constructor(yaml, document) {
    this.#yaml = yaml;
    this.#document = document;
    this.#targets = targetsIn(yaml, document);
   }
   workflow() {
    const root = this.#pairs(this.#document.contents);
    const jobs = [ ...this.#pairs(root.get('jobs')) ].map(([id, node]) => [ id, this.#job(node) ]);
    return {
     permissions: this.#permissions(root),
     jobs: new Map(jobs)
    };
   }
   #job(node) {
    const job = this.#pairs(node);
    return {
     permissions: this.#permissions(job),
     uses: this.#text(job.get('uses')),
     steps: this.#items(job.get('steps')).map(step => this.#step(step))
    };
   }
   #step(node) {
    this.#steps += 1;
    if (this.#steps > MOST_STEPS) throw new Unreadable('it has too many steps');
    const step = this.#pairs(node);
    const given = step.get('with');
    const inputs = given === undefined ? [] : [ ...this.#pairs(given) ];
    return {
     uses: this.#text(step.get('uses')),
     run: this.#text(step.get('run')),
     inputs: Object.fromEntries(inputs.map(([name, value]) => [ name, this.#text(value) ?? '' ]))
    };
   }
   #permissions(owner) {
    if (!owner.has('permissions')) return undefined;
    const node = this.#resolved(owner.get('permissions'));
    const word = this.#text(node);
    if (word !== undefined) return word;
    const levels = [ ...this.#pairs(node) ].map(([name, value]) => {
     const level = this.#text(value);
     if (level === undefined) throw new Unreadable(ODD);
     return [ name, level ];
    });
    return Object.fromEntries(levels);
   }
   #pairs(node) {
    const map = this.#resolved(node);
    if (!this.#yaml.isMap(map)) throw new Unreadable(ODD);
    const found = new Map;
    const seen = new Set;
    for (const {key, value} of map.items) {
     const name = this.#keyText(key);
     if (name === undefined || name === '<<') throw new Unreadable(ODD);
     if (seen.has(name.toLowerCase())) throw new Unreadable('a key stands there twice');
     seen.add(name.toLowerCase());
     found.set(name, value ?? undefined);
    }
    return found;
   }
   #items(node) {
    const list = this.#resolved(node);
    if (list === undefined) return [];
    if (!this.#yaml.isSeq(list)) throw new Unreadable(ODD);
    return list.items;
   }
   #keyText(key) {
    const node = this.#resolved(key);
    if (!this.#yaml.isScalar(node)) return undefined;
    return typeof node.value === 'string' ? node.value : String(node.value);
   }
   #text(node) {
    const scalar = this.#resolved(node);
    if (!this.#yaml.isScalar(scalar)) return undefined;
    const {value} = scalar;
    return value === null || value === undefined ? undefined : String(value);
   }
   #resolved(node) {
    if (!this.#yaml.isAlias(node)) return node ?? undefined;
    this.#aliases += 1;
    if (this.#aliases > MOST_ALIASES) throw new Unreadable('it has too many aliases');
    const target = this.#targets.get(node);
    if (target === undefined) throw new Unreadable(ODD);
    return target;
   }
  }
  // CONCATENATED MODULE: ./lib/privilege/workflow/permissions.js
  const unknown = why => ({
   known: false,
   why
  });
  async function jobPermissions(text, place) {
   try {
    return permissionsIn(await readWorkflow(text), place);
   } catch (error) {
    return unknown(error instanceof Unreadable ? error.message : 'it could not be read');
   }
  }
  function permissionsIn(workflow, {job: id, called}) {
   if (id === undefined) return unknown('the runner does not tell which job this is');
   if (called === undefined && [ ...workflow.jobs.values() ].some(({uses}) => uses !== undefined)) {
    return unknown('a job of the workflow calls another workflow, and which file this job is of is not told');
   }
   const job = workflow.jobs.get(id);
   if (!job) return unknown('it has no job of this name');
   if (job.uses !== undefined) return unknown('the job of this name calls another workflow');
   const written = job.permissions ?? workflow.permissions;
   if (written !== undefined) return readPermissions(written);
   return unknown(called === true ? 'neither job nor called workflow says permissions, so it has those of the calling job' : 'neither job nor workflow says permissions, so the settings of the repository decide');
  }
  function readPermissions(written) {
   if (written === 'read-all' || written === 'write-all') {
    return {
     known: true,
     all: written === 'read-all' ? 'read' : 'write'
    };
   }
   if (typeof written === 'string') return unknown('permissions has a value that is not known here');
   const odd = Object.entries(written).find(([, level]) => !isLevel(level));
   if (odd) return unknown('a permission has a value that is not known here');
   return {
    known: true,
    levels: written
   };
  }
  function isLevel(text) {
   return text === 'read' || text === 'write' || text === 'none';
  }
  var place = __webpack_require__(76070);
  // CONCATENATED MODULE: ./lib/privilege/checks/host-token.js
  const hostToken = {
   id: 'host-token',
   async inspect(subject) {
    if (subject.context.platform !== 'github') return [];
    if (subject.planned.some(({id}) => id === 'copilot-job-token')) return [];
    return judge(await permissionsOf(subject), subject);
   }
  };
  async function permissionsOf({workflow, identity}) {
   if (!workflow) return {
    known: false,
    why: 'the workflow could not be read at its commit'
   };
   const claims = believedClaims(identity);
   const called = (0, place.AP)(claims);
   if (called === true && (0, place.sg)(claims.job_workflow_ref)?.path !== workflow.path) {
    return {
     known: false,
     why: 'the job stands in a called workflow, whose text could not be read'
    };
   }
   return jobPermissions(workflow.text, {
    job: workflow.job,
    called
   });
  }
  const GRAVE = new Set([ 'actions', 'artifact-metadata', 'attestations', 'contents', 'deployments', 'packages', 'pages', 'workflows' ]);
  const MILD = new Set([ 'checks', 'discussions', 'issues', 'models', 'pull-requests', 'repository-projects', 'security-events', 'statuses' ]);
  const HARMLESS = new Set([ 'contents: read', 'metadata: read' ]);
  function judge(permissions, subject) {
   if (!permissions.known) return [ unknownFinding(permissions.why) ];
   if ('all' in permissions) {
    return [ permissions.all === 'write' ? exceeding(EVERYTHING, exposure(subject)) : readsFinding([ 'all' ]) ];
   }
   const surplus = surplusOf(permissions.levels, subject);
   const unneeded = permissions.levels['id-token'] === 'write' && !needsIdentity(subject) ? [ UNNEEDED ] : [];
   if (surplus.writes.length > 0) return [ exceeding(surplus, exposure(subject)), ...unneeded ];
   return [ surplus.reads.length > 0 ? readsFinding(surplus.reads) : ENOUGH, ...unneeded ];
  }
  function surplusOf(levels, {target}) {
   const more = Object.entries(levels).filter(([name, level]) => level !== 'none' && !isNeeded(name, level, target));
   const writes = more.filter(([, level]) => level === 'write').map(([name]) => name);
   const reads = more.filter(([, level]) => level === 'read').map(([name]) => name);
   return {
    writes,
    reads,
    grave: writes.some(name => GRAVE.has(name) || !MILD.has(name))
   };
  }
  function isNeeded(name, level, target) {
   if (name === 'id-token') return true;
   if (name === 'copilot-requests') return target?.cloud === 'copilot';
   return HARMLESS.has(`${name}: ${level}`);
  }
  function needsIdentity({identity, audience, agent}) {
   if ((agent?.mcpServers.length ?? 0) > 0) return true;
   return identity?.trust === 'ci-endpoint' || identity === undefined && audience !== undefined;
  }
  const EVERYTHING = {
   writes: [ 'everything' ],
   reads: [],
   grave: true
  };
  function exposure(subject) {
   return (0, privilege_exposure.jv)(subject) ? (0, privilege_exposure.Xl)(subject) : 'unknown';
  }
  const SEVERITIES = {
   open: {
    grave: 'high',
    mild: 'medium'
   },
   unknown: {
    grave: 'medium',
    mild: 'medium'
   },
   held: {
    grave: 'medium',
    mild: 'low'
   }
  };
  const LEAN = 'permissions:\n      id-token: write\n      contents: read';
  const FIX = `jobs:\n  agent:\n    ${LEAN}\n  publish:   # what writes, in a job of its own without an agent\n    needs: agent\n    permissions:\n      pull-requests: write`;
  function exceeding({writes, grave}, exposed) {
   const shown = writes.map(name => /^[a-z][a-z-]{0,40}$/.test(name) ? name : 'a permission with an odd name');
   return {
    id: 'host-token-permissions',
    layer: 'job',
    verdict: 'exceeded',
    severity: SEVERITIES[exposed][grave ? 'grave' : 'mild'],
    title: `The job's token may write: ${shown.join(', ')}.`,
    detail: exposed === 'open' ? 'The agent is not given the token, but nothing keeps it from the processes that hold it.' : 'The agent is not given the token, and needs nothing of it; whatever else runs in this job has it.',
    fix: FIX
   };
  }
  function readsFinding(reads) {
   const what = reads.includes('all') ? 'everything' : reads.join(', ');
   return {
    id: 'host-token-permissions',
    layer: 'job',
    verdict: 'exceeded',
    severity: 'low',
    title: `The job's token may read more than the repository's files: ${what}.`,
    detail: 'Logs, packages and alerts may hold what should not end up in an answer.',
    fix: `jobs:\n  agent:\n    ${LEAN}`
   };
  }
  const ENOUGH = {
   id: 'host-token-permissions',
   layer: 'job',
   verdict: 'enforced',
   severity: 'info',
   title: "The workflow gives the job's token no more than to read the repository."
  };
  const UNNEEDED = {
   id: 'id-token-unneeded',
   layer: 'job',
   verdict: 'exceeded',
   severity: 'low',
   title: 'The job may ask for identity tokens, and this run does not need any.',
   detail: 'Whatever runs in the job can get one, for any audience.',
   fix: 'jobs:\n  agent:\n    permissions:\n      contents: read   # and no id-token: write'
  };
  function unknownFinding(why) {
   return {
    id: 'host-token-permissions',
    layer: 'job',
    verdict: 'unknown',
    severity: 'medium',
    title: `What the job's token may do is not known: ${why}.`,
    detail: 'Without permissions of its own a job has those of the settings, which may be to write everything.',
    fix: `jobs:\n  agent:\n    ${LEAN}`
   };
  }
  // CONCATENATED MODULE: ./lib/privilege/checks/identity-claims.js
  const LONG_LIFE_SECONDS = 600;
  const identityClaims = {
   id: 'identity-claims',
   inspect({identity, audience, target}, {env}) {
    if (!identity) return [];
    const {claims} = identity;
    return [ ...identity_claims_audienceFindings(identity, audience), ...identity_claims_subjectFindings(claims, target?.cloud), ...identity_claims_lifeFindings(claims, env.GITLAB_CI === 'true') ];
   }
  };
  function identity_claims_audienceFindings({claims, trust}, asked) {
   if (asked === undefined) return [];
   const audiences = [ claims.aud ?? [] ].flat();
   if (audiences.length === 1 && audiences[0] === asked) {
    if (trust === 'unverified') return [];
    const title = `The identity token is good for ${asked} only.`;
    return [ {
     id: 'identity-audience',
     layer: 'identity',
     verdict: 'enforced',
     severity: 'info',
     title
    } ];
   }
   return [ {
    id: 'identity-audience',
    layer: 'identity',
    verdict: 'exceeded',
    severity: 'high',
    stops: true,
    title: `The identity token is for ${audiences.join(', ') || 'no audience'}, asked for was ${asked}.`,
    detail: 'Whoever receives a token for several audiences can use it at all of them.',
    fix: `audience: ${asked}`
   } ];
  }
  function subjectForm(sub) {
   const match = /^repo:([^/:]+)\/([^:]+):(environment:.+|pull_request|ref:.+)$/.exec(sub);
   if (!match) return {
    form: 'custom',
    immutable: false
   };
   const [, owner = '', name = '', tail = ''] = match;
   const immutable = /@\d+$/.test(owner) && /@\d+$/.test(name);
   if (tail === 'pull_request') return {
    form: 'pull-request',
    immutable
   };
   return {
    form: tail.startsWith('environment:') ? 'environment' : 'ref',
    immutable
   };
  }
  function identity_claims_subjectFindings(claims, cloud) {
   const sub = claims.sub ?? '';
   const {form, immutable} = subjectForm(sub);
   if (form === 'custom') return customFindings(sub);
   const findings = [];
   if (form === 'pull-request') {
    findings.push({
     id: 'identity-subject-pull-request',
     layer: 'identity',
     verdict: 'exceeded',
     severity: 'medium',
     title: 'The subject is the same for every pull request of the repository.',
     detail: 'A role that admits it admits any branch, with whatever workflow that branch carries.',
     fix: 'jobs:\n  agent:\n    environment: agent   # the subject then ends in :environment:agent'
    });
   }
   if (!immutable) {
    findings.push({
     id: 'identity-subject-name-only',
     layer: 'identity',
     verdict: 'exceeded',
     severity: 'low',
     title: 'The subject names owner and repository without their ids.',
     detail: 'A name that is given up can be taken by someone else; a condition on the ids still holds then.',
     fix: idCondition(claims, cloud)
    });
   }
   return findings;
  }
  function idCondition({iss, repository_id: id}, cloud) {
   const value = typeof id === 'string' ? id : '<repository id>';
   if (cloud === 'gcp') return `Add to the provider's attribute condition:\n  assertion.repository_id == "${value}"`;
   if (cloud === 'azure') return `Add to a flexible federated credential:\n  claims['repository_id'] eq '${value}'`;
   if (cloud === 'anthropic') return `Add to the claims of the federation rule:\n  "repository_id": "${value}"`;
   if (cloud === 'openai') return `Add to the attribute_matchers of the mapping:\n  "repository_id": "${value}"`;
   const provider = (iss ?? 'https://token.actions.githubusercontent.com').replace(/^https:\/\//, '');
   return `Add to the trust policy's StringEquals:\n  "${provider}:repository_id": "${value}"`;
  }
  function customFindings(sub) {
   if (/(?:^|:)(?:repo|repository|repository_id|job_workflow_ref|project_path):/.test(sub)) return [];
   const ownerOnly = /(?:^|:)(?:repository_owner|repository_owner_id|enterprise|enterprise_id):/.test(sub);
   return [ {
    id: 'identity-subject-custom',
    layer: 'identity',
    verdict: ownerOnly ? 'exceeded' : 'unknown',
    severity: 'medium',
    title: ownerOnly ? 'The subject names the owner only: every repository of the owner has the same.' : 'The subject has a form that is not known here.',
    fix: 'Let the subject include repository_id (include_claim_keys of the OIDC customisation).'
   } ];
  }
  function identity_claims_lifeFindings({exp, iat}, gitlab) {
   if (exp === undefined || iat === undefined || exp - iat <= LONG_LIFE_SECONDS) return [];
   return [ {
    id: 'identity-lifetime',
    layer: 'identity',
    verdict: 'exceeded',
    severity: gitlab ? 'low' : 'medium',
    title: `The identity token lives ${Math.round((exp - iat) / 60)} minutes; five are usual.`,
    detail: 'Whoever reads it can exchange it for as long.',
    fix: gitlab ? 'agent:\n  timeout: 20m   # the token ends with it' : 'Let the issuer give it five to ten minutes, and mint one for each job (jwt-token-command).'
   } ];
  }
  // CONCATENATED MODULE: ./lib/privilege/checks/isolation.js
  const isolation = {
   id: 'isolation',
   inspect({command, agent}, host) {
    const facts = agent?.isolation;
    if (command === 'doctor' || command === 'check' && !facts) return [];
    const delivery = agent?.delivery ?? 'environment';
    if (facts?.mode === 'namespace') return [ held(facts, delivery) ];
    if (facts?.mode === 'user') return [ facts.ownNetwork ? held(facts, delivery) : otherUser(facts, delivery) ];
    return [ loose(facts, command, delivery, host) ];
   }
  };
  const HOLDS = {
   broker: 'It holds no credential: requests go through our broker.',
   environment: 'It holds the credential itself.'
  };
  function held({mode, allowHosts}, delivery) {
   const hosts = allowHosts.length === 0 ? 'Nothing but our own ports can be reached.' : `Reachable beside our own ports: ${allowHosts.join(', ')}.`;
   const common = {
    id: mode === 'user' ? 'isolation-user' : 'isolation-namespace',
    layer: 'agent',
    detail: `${HOLDS[delivery]} ${hosts}`
   };
   if (delivery === 'broker') {
    const title = 'The agent has processes, files and a network of its own, and no credential.';
    return {
     ...common,
     verdict: 'enforced',
     severity: 'info',
     title
    };
   }
   const title = 'The agent is kept from the job, but not from the credential.';
   return {
    ...common,
    verdict: 'exceeded',
    severity: 'low',
    title,
    fix: NARROW
   };
  }
  function otherUser({refused}, delivery) {
   return {
    id: 'isolation-user',
    layer: 'agent',
    verdict: 'exceeded',
    severity: 'low',
    title: 'The agent is another user, on the network of this machine.',
    detail: [ `${HOLDS[delivery]} It reaches what this machine reaches, services on loopback and cloud metadata included.`, ...refused ? [ `Own namespaces could not be had: ${refused}.` ] : [] ].join(' '),
    fix: 'A runner that allows namespaces: a machine instead of a container, or a container with --privileged or --cap-add SYS_ADMIN and no seccomp filter.'
   };
  }
  function loose(facts, command, delivery, host) {
   const isAgent = command === 'run' || command === 'check';
   const reachable = [ ...host.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ? [ 'the variables that ask for identity tokens (in /proc)' ] : [], ...host.files.exists('/usr/bin/sudo') ? [ 'sudo, if the user may use it' ] : [], ...host.files.exists('/var/run/docker.sock') ? [ 'the docker socket' ] : [], ...isAgent && delivery === 'broker' ? [ "our own memory, with the broker's credential" ] : [] ];
   const what = reachable.length > 0 ? `: ${reachable.join(', ')}` : '';
   return {
    id: 'isolation-none',
    layer: 'agent',
    verdict: 'exceeded',
    severity: 'medium',
    title: isAgent ? 'The agent runs as the same user as the rest of the job.' : 'Whatever uses the credential runs as the same user as the rest of the job.',
    detail: [ `It can read what that user can read${what}.`, ...facts?.refused ? [ `Nothing stronger could be had: ${facts.refused}.` ] : [] ].join(' '),
    fix: facts?.refused ? 'A runner with Linux that allows namespaces or sudo; and nothing else in the job worth reading: only id-token: write and contents: read, no other secrets.' : 'Give the job nothing else worth reading: only id-token: write and contents: read, no other secrets.'
   };
  }
  const NARROW = 'An agent and a backend that take the broker; and a role or account that can do no more than call models.';
  // CONCATENATED MODULE: ./lib/privilege/checks/model-token.js
  const VENDORS = {
   anthropic: 'token_lifetime_seconds: 600 in the federation rule',
   openai: 'Shorten the identity token at its issuer; the access token ends with it.'
  };
  const LONGEST_MS = 366e4;
  const modelToken = {
   id: 'model-token',
   inspect({credential}, host) {
    const fix = VENDORS[credential?.cloud ?? ''];
    if (!credential || fix === undefined || credential.kind !== 'access token') return [];
    const {expiresAt} = credential;
    const common = {
     id: 'model-token-lifetime',
     layer: 'cloud',
     severity: 'low'
    };
    if (expiresAt === undefined) {
     return [ {
      ...common,
      verdict: 'unknown',
      title: 'How long the access token lives is not known.'
     } ];
    }
    const left = expiresAt - host.now();
    if (left <= LONGEST_MS) return [];
    return [ {
     ...common,
     verdict: 'exceeded',
     title: `The access token lives ${Math.round(left / 36e5)} hours; one is usual.`,
     detail: 'Whoever takes it can call models on your budget for as long, after the job too.',
     fix
    } ];
   }
  };
  var key_names = __webpack_require__(82678);
  // CONCATENATED MODULE: ./lib/privilege/checks/reachable.js
  const reachable = {
   id: 'reachable',
   async inspect(subject, host) {
    if (!(0, privilege_exposure.jv)(subject)) return [];
    const exposure = (0, privilege_exposure.Xl)(subject);
    const asks = host.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ? true : undefined;
    const secrets = secretNames(host);
    if (exposure === 'held') return [ ...asks ? [ REQUEST_HELD ] : [], ...secrets.length > 0 ? [ SECRETS_HELD ] : [] ];
    if (exposure === 'unknown') return asks || secrets.length > 0 ? [ reachable_NOT_TOLD ] : [];
    const severity = subject.agent && (0, privilege_exposure.Am)(subject.agent) ? 'high' : 'medium';
    return [ ...asks ? [ requestOpen(severity) ] : [], ...secrets.length > 0 ? [ secretsOpen(secrets, severity) ] : [], ...await rootFindings(host, severity), ...dockerFindings(host, severity), ...homeFindings(host, severity) ];
   }
  };
  const JUDGED_ELSEWHERE = /^(ACTIONS_|INPUT_|STATE_|CI_JOB_TOKEN$|CI_JOB_JWT|CI_REGISTRY_PASSWORD$|CI_DEPENDENCY_PROXY_PASSWORD$|CI_REPOSITORY_URL$|KEYLESS_)/;
  function secretNames({env}) {
   return Object.entries(env).filter(([name, value]) => (0, key_names.At)(name) && (0, 
   key_names.zC)(value ?? '') && !JUDGED_ELSEWHERE.test(name)).map(([name]) => name).sort();
  }
  const reachable_HOLD = 'with:\n  isolation: namespace   # or user: fails where the machine gives neither, instead of going on without';
  const REQUEST_HELD = {
   id: 'request-token-reachable',
   layer: 'agent',
   verdict: 'enforced',
   severity: 'info',
   title: 'What identity tokens are asked for with is out of the agent’s reach.'
  };
  const SECRETS_HELD = {
   id: 'step-secrets-reachable',
   layer: 'agent',
   verdict: 'enforced',
   severity: 'info',
   title: 'The other secrets of the step are out of the agent’s reach.'
  };
  const reachable_NOT_TOLD = {
   id: 'request-token-reachable',
   layer: 'agent',
   verdict: 'unknown',
   severity: 'medium',
   title: 'Whether the agent can reach the secrets of the step is not known: how it is isolated was not told.',
   fix: reachable_HOLD
  };
  function requestOpen(severity) {
   return {
    id: 'request-token-reachable',
    layer: 'agent',
    verdict: 'exceeded',
    severity,
    title: 'The agent can reach what identity tokens are asked for with.',
    detail: 'It runs as the same user as the step, whose environment stands in /proc. Whoever reads it gets identity tokens of this job for any audience, and may write its caches.',
    fix: reachable_HOLD
   };
  }
  const MOST_NAMES = 10;
  function secretsOpen(names, severity) {
   const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
   const shown = names.slice(0, MOST_NAMES).map(name => /^\w{1,60}$/.test(name) ? name : 'one with an odd name');
   return {
    id: 'step-secrets-reachable',
    layer: 'agent',
    verdict: 'exceeded',
    severity,
    title: `The agent can reach other secrets of the step: ${shown.join(', ')}${more}.`,
    detail: 'They are not in its environment, but in that of the step, which the same user can read.',
    fix: `Give them to the step that needs them, not to the job:\nsteps:\n  - run: ./scripts/deploy.sh\n    env:\n      ${shown[0]}: \${{ secrets.${shown[0]} }}\nor\n${reachable_HOLD}`
   };
  }
  const SUDO_MS = 3e3;
  async function rootFindings(host, severity) {
   if (host.platform === 'win32') return [];
   const isRoot = statusOf(host)?.uid === 0;
   const how = isRoot ? 'it runs as root' : await sudoAnswers(host) ? 'sudo asks for no password' : undefined;
   if (how === undefined) return [];
   return [ {
    id: 'root-reachable',
    layer: 'agent',
    verdict: 'exceeded',
    severity: isRoot ? 'medium' : severity,
    title: `The agent can act as root: ${how}.`,
    detail: 'Root reads the memory of every process here, the runner’s own included, and changes later steps.',
    fix: isRoot ? `image: one whose user is not root, or\n${reachable_HOLD}` : reachable_HOLD
   } ];
  }
  async function sudoAnswers(host) {
   if (!host.files.exists('/usr/bin/sudo')) return false;
   try {
    const child = host.spawn({
     file: '/usr/bin/sudo',
     args: [ '-n', 'true' ],
     env: {
      PATH: '/usr/bin:/bin',
      LC_ALL: 'C'
     },
     cwd: '/',
     stdin: '',
     group: true
    });
    child.stdout.resume();
    child.stderr.resume();
    const timer = setTimeout(() => child.kill('SIGKILL'), SUDO_MS);
    try {
     return (await child.exit).code === 0;
    } finally {
     clearTimeout(timer);
    }
   } catch {
    return false;
   }
  }
  const SOCKETS = [ '/var/run/docker.sock', '/run/docker.sock', '/run/podman/podman.sock' ];
  function dockerFindings(host, severity) {
   const socket = SOCKETS.find(path => host.files.exists(path));
   const remote = (host.env.DOCKER_HOST ?? '').startsWith('tcp:');
   if (socket === undefined && !remote) return [];
   const member = remote || isDockerMember(host);
   if (member === false) return [];
   return [ {
    id: 'docker-reachable',
    layer: 'agent',
    verdict: member === true ? 'exceeded' : 'unknown',
    severity: member === true ? severity : 'medium',
    title: `The agent ${member === true ? 'can' : 'may be able to'} use docker (${remote ? 'DOCKER_HOST' : socket}).`,
    detail: 'Whoever starts containers mounts the whole machine into one, and is root there.',
    fix: reachable_HOLD
   } ];
  }
  function isDockerMember(host) {
   const status = statusOf(host);
   if (!status) return undefined;
   if (status.uid === 0) return true;
   try {
    const gid = /^docker:[^:]*:(\d+):/m.exec(host.files.read('/etc/group', 1024 * 1024))?.[1];
    return gid === undefined ? undefined : status.groups.includes(Number(gid));
   } catch {
    return undefined;
   }
  }
  function statusOf(host) {
   try {
    const text = host.files.read('/proc/self/status', 64 * 1024);
    const uid = /^Uid:\s+\d+\s+(\d+)/m.exec(text)?.[1];
    const gid = /^Gid:\s+\d+\s+(\d+)/m.exec(text)?.[1];
    const groups = /^Groups:[ \t]*(.*)$/m.exec(text)?.[1] ?? '';
    if (uid === undefined) return undefined;
    const ids = [ ...groups.trim().split(/\s+/), gid ?? '' ].filter(id => id !== '').map(Number);
    return {
     uid: Number(uid),
     groups: ids
    };
   } catch {
    return undefined;
   }
  }
  const KEY_FILES = [ '.aws/credentials', '.azure/msal_token_cache.json', '.config/gcloud/application_default_credentials.json', '.config/gcloud/credentials.db', '.config/gh/hosts.yml', '.docker/config.json', '.git-credentials', '.kube/config', '.netrc', '.ssh/id_ecdsa', '.ssh/id_ed25519', '.ssh/id_rsa' ];
  function homeFindings(host, severity) {
   const home = host.env.HOME ?? host.env.USERPROFILE;
   const found = home ? KEY_FILES.filter(name => host.files.exists((0, external_node_path_.join)(home, name))) : [];
   if (found.length === 0) return [];
   return [ {
    id: 'home-keys-reachable',
    layer: 'agent',
    verdict: 'exceeded',
    severity,
    title: `The agent can read keys in the home folder of the job: ${found.map(name => `~/${name}`).join(', ')}.`,
    detail: 'They were left by earlier steps, or belong to the machine.',
    fix: `Sign in after this step, or in another job; or\n${reachable_HOLD}`
   } ];
  }
  // CONCATENATED MODULE: ./lib/privilege/checks/ref-protection.js
  const ref_protection_ON_A_REF = new Set([ 'push', 'workflow_dispatch', 'repository_dispatch', 'schedule', 'release', 'create', 'dynamic' ]);
  const refProtection = {
   id: 'ref-protection',
   inspect(subject) {
    const {context, identity} = subject;
    if (context.platform !== 'github' || !ref_protection_ON_A_REF.has(context.event ?? '')) return [];
    const isProtected = protection(subject);
    if (isProtected === true) return [];
    if (isProtected === undefined) {
     const title = 'Whether the branch is protected could not be told.';
     return [ {
      id: 'ref-protection-unknown',
      layer: 'job',
      verdict: 'unknown',
      severity: 'low',
      title
     } ];
    }
    return [ {
     id: 'ref-unprotected',
     layer: 'job',
     verdict: 'exceeded',
     severity: believedClaims(identity).environment === undefined ? 'medium' : 'low',
     title: `${context.ref ?? 'The branch'} is not protected.`,
     detail: 'Whoever may push to it can change this workflow and use its identity.',
     fix: 'Protect the branch (Settings → Rules), or let the trust policy name a protected branch or an environment only.'
    } ];
   }
  };
  function protection({context, identity}) {
   const claim = believedClaims(identity).ref_protected;
   if (claim === 'true' || claim === 'false') return claim === 'true';
   return context.refProtected;
  }
  // CONCATENATED MODULE: ./lib/privilege/checks/runner.js
  const runner = {
   id: 'runner',
   inspect(subject, host) {
    const {context} = subject;
    const findings = [];
    const where = whereItRuns(subject);
    if (where === 'self-hosted') findings.push(SELF_HOSTED);
    if (where === 'unknown' && (context.platform === 'github' || host.env.GITLAB_CI === 'true')) findings.push(UNKNOWN);
    const debug = context.debug && context.platform !== 'gitlab';
    if (debug || runner_isOn(host.env.RUNNER_DEBUG) || runner_isOn(host.env.ACTIONS_STEP_DEBUG)) findings.push(DEBUG);
    return findings;
   }
  };
  function whereItRuns({context, identity}) {
   if (context.runner !== 'unknown') return context.runner;
   const claim = believedClaims(identity).runner_environment;
   if (claim === 'self-hosted') return 'self-hosted';
   return claim === 'github-hosted' || claim === 'gitlab-hosted' ? 'hosted' : 'unknown';
  }
  function runner_isOn(value) {
   return value === '1' || value === 'true';
  }
  const SELF_HOSTED = {
   id: 'runner-self-hosted',
   layer: 'job',
   verdict: 'exceeded',
   severity: 'medium',
   title: 'The runner is self-hosted: what earlier jobs left there can reach this one, and the reverse.',
   detail: 'Such a machine often has a role or keys of its own, which an agent can find.',
   fix: 'Use a hosted runner, or one that is thrown away after each job (--ephemeral) and has no role of its own.'
  };
  const UNKNOWN = {
   id: 'runner-unknown',
   layer: 'job',
   verdict: 'unknown',
   severity: 'low',
   title: 'Whether the runner is hosted or self-hosted could not be told.'
  };
  const DEBUG = {
   id: 'debug-logging',
   layer: 'job',
   verdict: 'exceeded',
   severity: 'medium',
   title: 'Debug logging is on: other steps and the runner print more than they should.',
   detail: 'What we print is redacted; what they print is not ours.',
   fix: 'Delete the variables ACTIONS_STEP_DEBUG and ACTIONS_RUNNER_DEBUG, or run the job again without debug logging.'
  };
  // CONCATENATED MODULE: ./lib/privilege/checks/trigger.js
  const OPEN_EVENTS = new Set([ 'pull_request_target', 'issue_comment', 'issues', 'workflow_run', 'discussion', 'discussion_comment', 'pull_request_review_comment', 'fork', 'watch' ]);
  const CHANGE_EVENTS = new Set([ 'pull_request', 'pull_request_target', 'pull_request_review', 'workflow_run', 'merge_request_event', 'external_pull_request_event' ]);
  const BASE_EVENTS = new Set([ 'pull_request_target', 'workflow_run' ]);
  const trigger = {
   id: 'trigger',
   inspect({context, identity}) {
    const {event, fork} = context;
    if (event === undefined) return [];
    const environment = believedClaims(identity).environment !== undefined;
    if (fork === true) {
     const gated = environment && BASE_EVENTS.has(event);
     return [ context.platform === 'gitlab' ? PARENT_PIPELINE : forkFinding(event, gated) ];
    }
    if (OPEN_EVENTS.has(event)) {
     const gated = environment || CHANGE_EVENTS.has(event) && fork === false;
     return [ openFinding(event, gated) ];
    }
    return CHANGE_EVENTS.has(event) && fork === undefined ? [ originFinding(event) ] : [];
   }
  };
  const PARENT_PIPELINE = {
   id: 'trigger-fork',
   layer: 'job',
   verdict: 'exceeded',
   severity: 'high',
   title: 'The merge request comes from a fork, and its pipeline runs in this project, with its identity.',
   detail: 'A stranger decides what the agent reads and which files of the repository it runs.',
   fix: 'agent:\n  rules:\n    - if: $CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_MERGE_REQUEST_PROJECT_ID'
  };
  function forkFinding(event, gated) {
   return {
    id: 'trigger-fork',
    layer: 'job',
    verdict: 'exceeded',
    severity: gated ? 'medium' : 'high',
    title: `The change comes from a fork (${event}), and yet the job may have an identity.`,
    detail: gated ? 'The files of the repository are those of the base, and the environment narrows it; what the agent reads is a stranger’s.' : 'A stranger decides what the agent reads and which files of the repository it runs.',
    fix: 'jobs:\n  agent:\n    if: github.event.pull_request.head.repo.full_name == github.repository'
   };
  }
  function openFinding(event, gated) {
   return {
    id: 'trigger-untrusted',
    layer: 'job',
    verdict: 'exceeded',
    severity: gated ? 'medium' : 'high',
    title: `${event} can be caused by people without write access.`,
    detail: gated ? 'The environment (or the origin of the change) narrows it; what the agent reads may still be a stranger’s.' : 'Their text reaches an agent that holds a credential.',
    fix: 'Use pull_request, push, schedule or workflow_dispatch, or put an approval in between:\njobs:\n  agent:\n    environment: agent   # with required reviewers'
   };
  }
  function originFinding(event) {
   return {
    id: 'trigger-origin',
    layer: 'job',
    verdict: 'unknown',
    severity: 'medium',
    title: `Whether this ${event} comes from a fork could not be told.`,
    detail: 'The CI system does not say which repository the change comes from.'
   };
  }
  // CONCATENATED MODULE: ./lib/privilege/checks/untrusted-checkout.js
  const EVENTS = new Set([ 'pull_request_target', 'issue_comment', 'workflow_run', 'issues' ]);
  const untrustedCheckout = {
   id: 'untrusted-checkout',
   async inspect(subject) {
    const {context} = subject;
    if (!EVENTS.has(context.event ?? '')) return [];
    const seen = whatLies(context);
    const text = await whatIsWritten(subject);
    if (seen === 'change' || text === 'change') return [ untrusted_checkout_finding(subject) ];
    if (seen === 'base' || seen === 'nothing') return [];
    return [ untrusted_checkout_UNKNOWN ];
   }
  };
  function whatLies(context) {
   const checkout = context.checkout ?? checkedOut(context.workspace);
   if (!checkout) return 'nothing';
   const {commit, ref} = checkout;
   if (commit !== undefined && commit === context.headSha) return 'change';
   if (commit !== undefined && (commit === context.sha || commit === context.base?.sha)) return 'base';
   return commit === undefined && ref !== undefined && ref === context.ref ? 'base' : 'other';
  }
  function checkedOut(workspace) {
   const place = (0, git_dir.YM)(workspace);
   return place && (0, git_dir.Uo)(place);
  }
  async function whatIsWritten({workflow}) {
   if (!workflow) return 'unread';
   try {
    const {jobs} = await readWorkflow(workflow.text);
    const job = workflow.job === undefined ? undefined : jobs.get(workflow.job);
    if (!job) return 'unread';
    return job.steps.some(fetchesChange) ? 'change' : 'none';
   } catch {
    return 'unread';
   }
  }
  const HEAD = /github\.event\.(?:pull_request\.(?:head|merge_commit_sha|number)|workflow_run\.(?:head_|pull_requests)|issue\.number|number)|github\.head_ref|refs\/pull\//;
  const BY_HAND = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull)\b.*\bpull\/|\bgit\s+(?:checkout|switch|merge|reset)\b.*(?:github\.event|github\.head_ref|HEAD_(?:SHA|REF))/;
  const LONGEST_LINE = 2e3;
  function fetchesChange({uses, run, inputs}) {
   if (run?.split('\n').some(line => BY_HAND.test(line.slice(0, LONGEST_LINE)))) return true;
   if (uses === undefined || !/(?:^|\/)checkout(?:@|$)/.test(uses)) return false;
   return HEAD.test(inputs.ref ?? '') || HEAD.test(inputs.repository ?? '');
  }
  const untrusted_checkout_FIX = 'on: pull_request   # runs the change without rights of the base\n# or leave the change where it is:\n- uses: actions/checkout@v6   # no ref:\n  with:\n    persist-credentials: false';
  function untrusted_checkout_finding({context, identity}) {
   const gated = believedClaims(identity).environment !== undefined || context.fork === false;
   return {
    id: 'untrusted-checkout',
    layer: 'job',
    verdict: 'exceeded',
    severity: gated ? 'medium' : 'high',
    title: `${context.event} checks out the change itself, in a job with the rights of the base.`,
    detail: gated ? 'The environment (or the origin of the change) narrows who can do it; what later steps run is still the change.' : 'Build scripts, hooks and settings of the change then run beside an identity that strangers should not have.',
    fix: untrusted_checkout_FIX
   };
  }
  const untrusted_checkout_UNKNOWN = {
   id: 'untrusted-checkout',
   layer: 'job',
   verdict: 'unknown',
   severity: 'medium',
   title: 'What is checked out is not the commit of this run; whether it is a stranger’s change could not be told.',
   detail: 'The event runs with the rights of the base, and neither commit nor workflow says where the files come from.',
   fix: untrusted_checkout_FIX
  };
  // CONCATENATED MODULE: ./lib/privilege/checks/workflow-pin.js
  const workflowPin = {
   id: 'workflow-pin',
   async inspect(subject) {
    if (subject.context.platform !== 'github') return [];
    const claims = believedClaims(subject.identity);
    return [ ...calledFindings(claims), ...await actionFindings(subject) ];
   }
  };
  function calledFindings(claims) {
   const [own, started] = [ (0, place.sg)(claims.job_workflow_ref), (0, place.sg)(claims.workflow_ref) ];
   if (!own || !started || (0, place.Vi)(own, started)) return [];
   const beside = own.repository.toLowerCase() === started.repository.toLowerCase() && own.ref === started.ref;
   if (beside) return [];
   if ((0, place.WM)(own.ref)) {
    const title = `The called workflow ${nameOf(own)} is pinned to a commit.`;
    return [ {
     id: 'workflow-pin',
     layer: 'identity',
     verdict: 'enforced',
     severity: 'info',
     title
    } ];
   }
   return [ unpinned(own, started) ];
  }
  function nameOf({repository, path}) {
   return `${repository}/${path}`.replaceAll(/[^\w./-]/g, '?').slice(0, 200);
  }
  function unpinned(own, started) {
   const foreign = own.repository.split('/')[0]?.toLowerCase() !== started.repository.split('/')[0]?.toLowerCase();
   const kind = own.ref.startsWith('refs/tags/') ? 'a tag' : 'a branch';
   return {
    id: 'workflow-pin',
    layer: 'identity',
    verdict: 'exceeded',
    severity: foreign ? 'medium' : 'low',
    title: `The called workflow ${nameOf(own)} is named by ${kind}, which can move.`,
    detail: 'Whoever moves it decides what runs with the identity of this job; the trust can ask for the commit.',
    fix: `jobs:\n  agent:\n    uses: ${nameOf(own)}@<full commit SHA>\nand in the trust policy:\n  "job_workflow_ref": "${nameOf(own)}@<full commit SHA>"`
   };
  }
  async function actionFindings({workflow, context}) {
   if (!workflow?.job) return [];
   const steps = await readWorkflow(workflow.text).then(({jobs}) => jobs.get(workflow.job ?? '')?.steps ?? [], () => []);
   const own = context.repository?.split('/')[0]?.toLowerCase();
   const loose = steps.flatMap(({uses}) => uses !== undefined && isLoose(uses, own) ? [ uses ] : []);
   if (loose.length === 0) return [];
   const names = [ ...new Set(loose) ].map(uses => uses.replaceAll(/[^\w./@-]/g, '?').slice(0, 100)).slice(0, 10);
   return [ {
    id: 'action-unpinned',
    layer: 'job',
    verdict: 'exceeded',
    severity: 'low',
    title: `Actions of others run in this job by a tag or branch, which can move: ${names.join(', ')}.`,
    detail: 'They run beside the identity of the job; a tag that is moved brings other code the next time.',
    fix: `- uses: ${names[0]?.split('@')[0]}@<full commit SHA>   # ${names[0]?.split('@')[1] ?? ''}`
   } ];
  }
  const OURS = 'keyless-agent';
  function isLoose(uses, own) {
   const [, owner, ref] = /^([\w.-]+)\/[\w./-]+@(.+)$/.exec(uses) ?? [];
   if (owner === undefined || (0, place.WM)(ref)) return false;
   return ![ 'actions', 'github', OURS, own ].includes(owner.toLowerCase());
  }
  // CONCATENATED MODULE: ./lib/privilege/index.js
  const CHECKS = [ identityClaims, claimsContext, trigger, refProtection, environment, runner, hostToken, workflowPin, gitCredentials, untrustedCheckout, debugTracing, gitlab, isolation, reachable, agentPermissions, agentBypass, agentMcp, agentRepoConfig, agentNetwork, agentCredential, cloudLimits, azureToken, modelToken, gatewayBearer ];
  async function inspectAll(subject, host, checks = CHECKS) {
   const found = await Promise.all(checks.map(check => inspectOne(check, subject, host)));
   return found.flat();
  }
  async function inspectOne(check, subject, host) {
   try {
    return await check.inspect(subject, host);
   } catch {
    const title = `The check ${check.id} broke, so nothing is known from it.`;
    return [ {
     id: 'check-broken',
     layer: 'job',
     verdict: 'unknown',
     severity: 'medium',
     title
    } ];
   }
  }
  function decide(findings, mode, threshold) {
   if (mode === 'warn' || mode === 'off') return undefined;
   const open = findings.filter(({accepted, stops}) => accepted === undefined || stops === true);
   const exceeding = open.filter(finding => exceeds(finding, threshold));
   const unknown = mode === 'strict' ? open.filter(({verdict}) => verdict === 'unknown') : [];
   const stopping = [ ...exceeding, ...unknown ];
   if (stopping.length === 0) return undefined;
   const code = exceeding.length > 0 ? 'privilege-exceeded' : 'privilege-unknown';
   return new errors.FM(code, stopping.map(({title}) => title).join(' '), {
    likely: [ ...new Set(stopping.map(({detail}) => detail).filter(text => text !== undefined)) ].join(' ') || undefined,
    fix: fixOf(stopping, exceeding.length > 0 ? 'warn' : 'enforce'),
    facts: {
     findings: stopping.map(({id}) => id).join(', '),
     'least-privilege': mode,
     threshold
    }
   });
  }
  function exceeds({verdict, severity, stops}, threshold) {
   if (verdict === 'enforced' || verdict === 'proved') return false;
   return stops === true || verdict === 'exceeded' && (0, finding.O6)(severity, threshold);
  }
  function fixOf(stopping, weaker) {
   const all = stopping.flatMap(({fix}) => fix === undefined ? [] : [ fix ]);
   const fixes = all.flatMap((fix, at) => {
    const known = all.slice(0, at).find(one => one !== fix && fix.startsWith(`${one}\n`));
    return known === undefined ? [ fix ] : [ fix.slice(known.length + 1) ];
   });
   return [ ...new Set(fixes), `Or accept it knowingly: least-privilege: ${weaker}` ].join('\n');
  }
  var probes = __webpack_require__(32907);
  // CONCATENATED MODULE: ./lib/flow/check-privilege.js
  const PROBE_SECONDS = 3;
  function admission(plan, identities, host) {
   return async fresh => {
    const {mode, threshold, baseline} = plan.privilege;
    if (mode === 'off') return;
    const subject = subjectWith(plan, identities.last(), fresh, [], undefined);
    const found = (await inspectAll(subject, host)).filter(finding => mayChange(finding, plan));
    const stop = decide((0, privilege_baseline.Ju)(found, baseline, host.now()), mode, threshold);
    if (stop) throw stop;
   };
  }
  function mayChange({id, layer, verdict}, {cloud}) {
   const leftOpen = verdict === 'unknown' && cloud.findings.some(one => one.id === id && one.verdict === 'unknown');
   return (layer === 'identity' || layer === 'cloud') && !leftOpen;
  }
  function startProbes(plan, identity, credential, host, more = {}) {
   if (plan.privilege.mode === 'off') return {
    within: async () => []
   };
   const asking = Promise.all([ subjectOf(plan, identity, credential, []), more.isolation ]).then(([subject, isolation]) => (0, 
   probes.EF)({
    ...check_privilege_held(subject, isolation),
    inquiry: more.inquiry
   }, host, plan.privilege.off));
   return {
    within: async seconds => (await asking).within(seconds)
   };
  }
  function check_privilege_held(subject, isolation) {
   return {
    ...subject,
    agent: subject.agent && {
     ...subject.agent,
     isolation
    }
   };
  }
  async function checkPrivilege(plan, identity, credential, more, host, {asked = [], isolation} = {}) {
   if (plan.privilege.mode === 'off') return {
    findings: []
   };
   const subject = await subjectOf(plan, identity, credential, more);
   const found = await inspectAll(check_privilege_held(subject, isolation), host);
   return check_privilege_judge([ ...unanswered(found, asked), ...asked ], plan.privilege, host);
  }
  function unanswered(found, asked) {
   const answered = new Set(asked.map(({id}) => id));
   return found.filter(({id, verdict}) => verdict !== 'unknown' || !answered.has(id));
  }
  function check_privilege_judge(found, {mode, threshold, baseline}, host) {
   const now = host.now();
   const findings = [ ...(0, privilege_baseline.Ju)(found, baseline, now), ...(0, privilege_baseline.vj)(baseline, found, now) ];
   return {
    findings,
    stop: decide(findings, mode, threshold)
   };
  }
  async function subjectOf(plan, identity, credential, more) {
   const mayAsk = !plan.privilege.off.includes('github-token');
   return subjectWith(plan, identity, credential, more, await plan.facts.workflow(believedClaims(identity), mayAsk));
  }
  function subjectWith(plan, identity, credential, more, workflow) {
   const {cloud, facts} = plan;
   return {
    command: plan.command,
    context: plan.context,
    identity,
    audience: cloud.audience,
    credential,
    planned: [ ...cloud.findings, ...identity?.findings ?? [], ...credential?.findings ?? [], ...more ],
    target: {
     cloud: cloud.cloud,
     backend: cloud.backend,
     models: plan.models,
     ...cloud.target
    },
    agent: facts.agent,
    hostToken: facts.hostToken,
    workflow
   };
  }
 },
 82217: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => getIdentity
  });
  var errors = __webpack_require__(3828);
  var core_identity = __webpack_require__(3829);
  var kit_subject = __webpack_require__(65144);
  // CONCATENATED MODULE: ./lib/flow/preflight.js
  function preflight(identity, trustSubject) {
   const subject = identity.claims.sub ?? '';
   if (trustSubject === undefined) return;
   const reasons = (0, kit_subject.fG)(subject, trustSubject);
   if (reasons.length === 0) return;
   throw new errors.FM('exchange-denied', 'The trust that trust-subject names does not admit this job; nothing was exchanged.', {
    likely: reasons.join(' '),
    fix: `In the trust, instead of  ${trustSubject}\nwrite                   ${subject}`,
    facts: (0, core_identity.P)(identity.claims)
   });
  }
  // CONCATENATED MODULE: ./lib/flow/get-identity.js
  function getIdentity(plan, host, trustSubject) {
   let last;
   const fetch = async () => {
    last = await plan.identity.get(plan.cloud.audience ?? '', host);
    preflight(last, trustSubject);
    return last;
   };
   let inFlight = plan.cloud.audience === undefined ? undefined : fetch();
   inFlight?.catch(() => undefined);
   return {
    next: () => {
     const token = inFlight ?? fetch();
     inFlight = undefined;
     return token;
    },
    last: () => last
   };
  }
 },
 20350: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => isInside,
   q: () => leadsOut
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  function isInside(path, folder) {
   const way = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
   return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
  }
  function leadsOut(path, workspace, host) {
   return isInside(path, workspace) && !host.files.isWithin(path, workspace);
  }
 },
 23670: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AE: () => tryIsolation,
   UU: () => isolationFacts,
   t0: () => isolationAsked
  });
  function isolationAsked(inputs) {
   return inputs.text('isolation') ?? 'auto';
  }
  async function tryIsolation(inputs, workspace, host) {
   const {isolate} = await __webpack_require__.e(9024).then(__webpack_require__.bind(__webpack_require__, 19024));
   const ask = {
    asked: isolationAsked(inputs),
    workspace,
    writable: false,
    reads: [],
    hides: []
   };
   const held = await isolate(ask, host);
   await held.close();
   return held;
  }
  function isolationFacts({mode, ownNetwork, refused}, inputs) {
   return {
    mode,
    ownNetwork,
    allowHosts: inputs.list('allow-hosts'),
    refused: refused.length === 0 ? undefined : refused.join('; ')
   };
  }
 },
 64065: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A9: () => deliveryOf,
   W3: () => hasBroker,
   XA: () => lifetimeOf,
   mc: () => servesSdks,
   p1: () => standInFor,
   sd: () => lifetimeInHand
  });
  var _broker_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31501);
  var _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50662);
  const A_DAY = 24 * 3600;
  function hasBroker({upstream, backend}) {
   return upstream !== undefined && (0, _broker_order_js__WEBPACK_IMPORTED_MODULE_1__.z)(backend);
  }
  function lifetimeOf(cloud, identity, agent) {
   if (!hasBroker(cloud)) return lifetimeInHand(cloud, identity, agent);
   const renews = isHadAgain(cloud, identity);
   return {
    delivery: 'broker',
    renews,
    seconds: renews ? Number.POSITIVE_INFINITY : cloud.lifeSeconds,
    says: renews ? 'renews itself in the broker' : lastsFor(cloud, whyOnce(cloud))
   };
  }
  function deliveryOf({agent, cloud}) {
   if (hasBroker(cloud)) return 'broker';
   return cloud.upstream && agent.rereads[cloud.backend] === 'relay' ? 'relay' : 'environment';
  }
  function lifetimeInHand(cloud, identity, agent) {
   const again = isHadAgain(cloud, identity);
   const reread = cloud.delivery !== undefined && agent.rereads[cloud.backend] === cloud.delivery;
   if (reread && again && cloud.delivery) {
    return {
     delivery: cloud.delivery,
     renews: true,
     seconds: Number.POSITIVE_INFINITY,
     says: `renews itself (${cloud.delivery})`
    };
   }
   const delivery = reread && cloud.delivery === 'google-token-url' ? cloud.delivery : 'static';
   const why = again ? `${agent.id} reads it once` : whyOnce(cloud);
   return {
    delivery,
    renews: false,
    seconds: cloud.lifeSeconds,
    says: lastsFor(cloud, why)
   };
  }
  function isHadAgain({renews}, identity) {
   return renews === 'always' || renews === 'identity' && identity.renews;
  }
  function whyOnce({renews}) {
   return renews === 'never' ? 'it is used as it was handed in' : 'no fresh identity token can be had';
  }
  function lastsFor({lifeSeconds}, why) {
   return lifeSeconds > A_DAY ? 'until it is taken back' : `${(0, _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__.a3)(lifeSeconds)}, not renewed: ${why}`;
  }
  function standInFor(credential, bearer) {
   const names = credential.parts.AccessKeyId ? [ 'BearerToken' ] : Object.keys(credential.parts);
   const parts = Object.fromEntries(names.map(name => [ name, bearer ]));
   return {
    ...credential,
    parts,
    expiresAt: undefined
   };
  }
  function servesSdks(delivery) {
   return delivery === 'google-token-url';
  }
 },
 99179: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C2: () => changeOf,
   Vm: () => contextOf,
   fL: () => identityLine,
   Cs: () => makePlan
  });
  var external_node_path_ = __webpack_require__(76760);
  var check_inputs = __webpack_require__(61414);
  var agents = __webpack_require__(17358);
  var prices = __webpack_require__(96582);
  var clouds = __webpack_require__(34858);
  var errors = __webpack_require__(3828);
  var core_inputs = __webpack_require__(50662);
  var git_dir = __webpack_require__(50462);
  var nearest = __webpack_require__(62334);
  var unreadable = __webpack_require__(44909);
  var words = __webpack_require__(12281);
  var environment = __webpack_require__(96390);
  var allowed_hosts = __webpack_require__(25868);
  var answer_schema = __webpack_require__(22650);
  var budget = __webpack_require__(31975);
  var flow_check_inputs = __webpack_require__(8520);
  var inside = __webpack_require__(20350);
  // CONCATENATED MODULE: ./lib/flow/checkout-programs.js
  const BETWEEN = /[\s;|&()<>"'`$={},]+/;
  function programOfCheckout(words, place, host) {
   return words.find((word, at) => [ word, ...word.split(BETWEEN) ].some(part => part !== '' && isOfCheckout(part, at === 0, place, host)));
  }
  function isOfCheckout(part, isFirst, place, host) {
   if (isFirst && !/[/\\]/.test(part)) return false;
   return [ place.workspace, place.workingDirectory, host.cwd ].some(folder => {
    const path = (0, external_node_path_.resolve)(folder, part);
    return isFile(path, host) && ((0, inside.F)(path, place.workspace) || host.files.isWithin(path, place.workspace));
   });
  }
  function isFile(path, host) {
   try {
    return host.files.isPlainFile(path) || host.files.isLink(path);
   } catch {
    return false;
   }
  }
  var isolation_facts = __webpack_require__(23670);
  var lifetime = __webpack_require__(64065);
  var mcp = __webpack_require__(76432);
  var plan_identity = __webpack_require__(9384);
  var privilege_inputs = __webpack_require__(76065);
  var trust = __webpack_require__(87667);
  var session = __webpack_require__(46704);
  var secret = __webpack_require__(58563);
  var github_api = __webpack_require__(78649);
  var verdict = __webpack_require__(42370);
  var workflow_place = __webpack_require__(76070);
  // CONCATENATED MODULE: ./lib/flow/subject.js
  function subjectFacts(plan, inputs, host) {
   let reading;
   const token = hostToken(host);
   return {
    agent: agentFacts(plan, inputs),
    hostToken: token,
    workflow: (claims, mayAsk) => {
     const asked = {
      context: plan.context,
      claims,
      token: mayAsk ? token : undefined
     };
     reading ??= readWorkflow(asked, host).catch(() => undefined);
     return reading;
    }
   };
  }
  function heldBy(plan) {
   return (0, lifetime.A9)(plan) === 'environment' ? 'environment' : 'broker';
  }
  function agentFacts(plan, inputs) {
   const {agent} = plan;
   return {
    id: agent.id,
    permissions: plan.permissions,
    allowedTools: plan.allowedTools,
    deniedTools: inputs.list('denied-tools'),
    agentArgs: (0, words.y)(inputs.text('agent-args') ?? '') ?? [],
    command: plan.agentCommand,
    mcpServers: plan.mcpServers.map(({name}) => name),
    agentEnv: plan.agentEnv,
    repoConfig: (0, trust.jO)(plan.context, inputs.text('repo-config')),
    delivery: heldBy(plan)
   };
  }
  const HOST_TOKENS = [ 'GITHUB_TOKEN', 'GH_TOKEN', 'CI_JOB_TOKEN' ];
  function hostToken(host) {
   const name = HOST_TOKENS.find(one => (host.env[one] ?? '') !== '');
   return name === undefined ? undefined : new secret.z(name, host.env[name]);
  }
  const MOST_BYTES = 1024 * 1024;
  const LONGEST_MS = 2500;
  async function readWorkflow(facts, host) {
   const {context, claims, token} = facts;
   const place = (0, workflow_place.tn)(context, claims, host.env);
   if (!place) return undefined;
   const own = place.repository.toLowerCase() === context.repository?.toLowerCase();
   const text = (own ? await fromCheckout(place, context, host) : undefined) ?? await fromGithub(place, context, token, host);
   return text === undefined ? undefined : {
    path: place.path,
    text,
    job: place.job
   };
  }
  async function fromCheckout(place, context, host) {
   const checkout = (0, git_dir.YM)(context.workspace);
   if (!checkout) return undefined;
   try {
    const [{Git}, {genuineFile}] = await Promise.all([ __webpack_require__.e(2473).then(__webpack_require__.bind(__webpack_require__, 22473)), __webpack_require__.e(9920).then(__webpack_require__.bind(__webpack_require__, 69920)) ]);
    const git = new Git((0, external_node_path_.join)(host.files.privateDir(), 'git-workflow'), checkout, undefined, host);
    const bytes = await genuineFile(git, place.commit, place.path);
    return bytes && bytes.length <= MOST_BYTES ? bytes.toString('utf8') : undefined;
   } catch {
    return undefined;
   }
  }
  async function fromGithub(place, context, token, host) {
   const url = (0, github_api.y0)(context, host.env.GITHUB_API_URL);
   if (url === undefined || token === undefined) return undefined;
   host.hide(token);
   const {fetchWorkflow} = await __webpack_require__.e(2993).then(__webpack_require__.bind(__webpack_require__, 12993));
   return (0, verdict.gM)(AbortSignal.timeout(LONGEST_MS), fetchWorkflow({
    url,
    token
   }, place, host)).catch(() => undefined);
  }
  // CONCATENATED MODULE: ./lib/flow/variable-names.js
  function variableNames(plan, chosenModel) {
   const {cloud, agent, command} = plan;
   const parts = Object.fromEntries(cloud.parts.map(name => [ name, new secret.z(name, STAND_IN) ]));
   const credential = {
    cloud: cloud.cloud,
    kind: '',
    parts,
    confirmed: []
   };
   const leaves = command === 'auth' && plan.hasPost && (0, lifetime.mc)(cloud.delivery);
   const delivery = command === 'run' ? (0, lifetime.XA)(cloud, plan.identity, agent).delivery : 'static';
   const hasFile = cloud.delivery === 'google-token-url' && agent.rereads[cloud.backend] === cloud.delivery;
   const leadsToSource = delivery === 'broker' ? hasFile : delivery !== 'static';
   const source = leaves || leadsToSource ? {
    url: `http://127.0.0.1/${STAND_IN}`,
    bearer: new secret.z('loopback bearer', STAND_IN)
   } : undefined;
   const access = delivery === 'broker' ? cloud.access((0, lifetime.p1)(credential, new secret.z('broker bearer', STAND_IN)), source, 'http://127.0.0.1') : cloud.access(credential, source);
   const names = command === 'run' ? launchNames(plan, access) : undefined;
   if (names && names.length > 0) return names.join(', ');
   return Object.keys({
    ...command === 'auth' ? cloud.access(credential).env : {},
    ...access.env,
    ...agent.environment(access, command === 'run' ? plan.model : chosenModel),
    ...access.files
   }).join(', ');
  }
  const STAND_IN = 'standin0value';
  function launchNames(plan, access) {
   const holds = content => (0, secret.D)(content).includes(STAND_IN);
   const order = {
    task: '',
    access,
    model: plan.model,
    permissions: plan.permissions,
    allowedTools: [],
    deniedTools: [],
    mcpServers: [],
    instructions: false,
    tidied: true,
    keepSession: false,
    command: plan.agentCommand,
    agentArgs: [],
    workingDirectory: plan.workingDirectory
   };
   const root = (0, external_node_path_.join)(plan.workingDirectory, '..');
   try {
    const dirs = {
     home: (0, external_node_path_.join)(root, 'home'),
     config: (0, external_node_path_.join)(root, 'config'),
     temp: (0, external_node_path_.join)(root, 'tmp')
    };
    const {env, files} = plan.agent.launch(order, dirs);
    const variables = Object.entries(env).filter(([name, value]) => name in access.env || holds(value));
    const written = files.filter(({content}) => holds(content)).map(({path}) => `a private ${(0, 
    external_node_path_.basename)(path)}`);
    return [ ...new Set([ ...variables.map(([name]) => name), ...Object.keys(access.files ?? {}), ...written ]) ];
   } catch {
    return undefined;
   }
  }
  // CONCATENATED MODULE: ./lib/flow/make-plan.js
  const TASK_LIMIT_BYTES = 10 * 1024 * 1024;
  const MCP_LIMIT_BYTES = 1024 * 1024;
  function readTask(inputs, command, workspace, host, {stdin = () => '', named}) {
   if (command !== 'run') return undefined;
   const given = [ 'task', 'task-file' ].filter(name => inputs.given(name));
   if (given.length === 0) {
    inputs.fault('task', '`run` needs a task.', 'task: Explain what changed in the last commit and list risks.');
    return undefined;
   }
   if (given.length === 2) {
    inputs.fault('task-file', 'Both `task` and `task-file` are given.', 'one of them: task: …  or  task-file: …');
    return undefined;
   }
   const file = inputs.text('task-file');
   if (file === undefined) return inputs.text('task');
   const known = named?.get(file);
   if (known !== undefined && known.trim() !== '') return known;
   if (file !== '-' && (0, inside.q)((0, external_node_path_.resolve)(workspace, file), workspace, host)) {
    inputs.fault('task-file', `${file} is a link that leads out of the workspace; what it leads to would be shown to the model.`, 'task-file: .github/review-task.md   (the file itself)');
    return undefined;
   }
   try {
    const text = file === '-' ? stdin() : host.files.read((0, external_node_path_.resolve)(workspace, file), TASK_LIMIT_BYTES);
    if (text.trim() !== '') return text;
    inputs.fault('task-file', `${file} is empty.`, 'a file that holds the task');
   } catch (error) {
    const why = (0, unreadable._)(error, TASK_LIMIT_BYTES);
    inputs.fault('task-file', `${file} ${why}.`, 'task-file: .github/review-task.md (relative to the workspace)');
   }
   return undefined;
  }
  const LONGEST_TIMEOUT = 24 * 24 * 3600;
  function readTimeout(inputs) {
   const seconds = inputs.seconds('timeout') ?? 1800;
   if (seconds <= LONGEST_TIMEOUT) return seconds;
   inputs.fault('timeout', `${(0, core_inputs.a3)(seconds)} is longer than any job: at most 576h.`, 'timeout: 10m');
   return LONGEST_TIMEOUT;
  }
  function chooseAgent(inputs) {
   const id = inputs.text('agent') ?? '';
   const found = agents.X.find(agent => agent.id === id);
   if (found) return found;
   const ids = agents.X.map(agent => agent.id);
   const near = (0, nearest.p)(id, ids);
   const any = `agent: ${ids.join(' | ')}   (custom runs any command: agent-command)`;
   inputs.fault('agent', `There is no agent "${id}".`, near ? `agent: ${near}` : any);
   return undefined;
  }
  const AWS_LINES = [ 'role-to-assume: arn:aws:iam::123456789012:role/ci-agent', 'aws-region: us-east-1' ];
  const CLOUD_LINES = {
   bedrock: AWS_LINES,
   vertex: [ 'workload-identity-provider: projects/123456789012/locations/global/workloadIdentityPools/ci-pool/providers/github', 'project-id: my-project' ],
   openai: [ 'openai-identity-provider-id: idp_abc123', 'openai-service-account-id: sa_abc123' ],
   copilot: [ 'github-token: ${{ github.token }}' ],
   codemie: [ 'base-url: https://codemie.example.com', 'audience: https://codemie.example.com' ]
  };
  function chooseCloud(inputs, agent) {
   const asked = clouds.J.filter(cloud => cloud.asked(inputs));
   if (asked.length > 1) {
    const ids = asked.map(cloud => cloud.id).join(' and ');
    inputs.fault('backend', `Inputs of two clouds are given: ${ids}.`, 'the inputs of one cloud only');
   }
   if (asked.length === 0) {
    const lines = agent.speaks.map(backend => CLOUD_LINES[backend]).find(known => known !== undefined) ?? AWS_LINES;
    inputs.fault(lines[0].split(':', 1)[0], 'No cloud is named: nothing says where the model is served.', [ ...lines, '(or the inputs of another cloud that this agent speaks to: docs/agents.md)' ].join('\n'));
   }
   return asked[0];
  }
  function chooseBackend(inputs, agent, cloud, command, isKnown) {
   const wanted = inputs.text('backend');
   const offered = cloud?.offers ?? agent.speaks;
   const shared = offered.filter(backend => agent.speaks.includes(backend));
   const others = command === 'run' ? [] : offered.filter(backend => !shared.includes(backend));
   const common = [ ...shared, ...others ];
   if (!isKnown) return wanted ?? offered[0];
   const served = wanted !== undefined && offered.includes(wanted) ? [ wanted ] : offered;
   const fitting = agents.X.filter(({speaks}) => served.some(backend => speaks.includes(backend))).map(({id}) => id);
   const otherwise = `agent: ${fitting.join(' | ')}   (or the inputs of a cloud that serves ${agent.speaks.join(', ')})`;
   const both = `${agent.id} speaks ${agent.speaks.join(', ')}; ${cloud?.id ?? 'no cloud'} offers ${offered.join(', ')}`;
   if (wanted !== undefined && !common.includes(wanted)) {
    inputs.fault('backend', `${wanted} is not possible here: ${both}.`, common.length > 0 ? `backend: ${common.join(' | ')}` : otherwise);
   } else if (common.length === 0) {
    inputs.fault('agent', `Agent and cloud have no backend in common: ${both}.`, otherwise);
   }
   return wanted ?? common[0] ?? agent.speaks[0];
  }
  function workingDirectory(inputs, workspace, host) {
   const path = (0, external_node_path_.resolve)(workspace, inputs.text('working-directory') ?? '.');
   if (!(0, inside.F)(path, workspace) || (0, inside.q)(path, workspace, host)) {
    inputs.fault('working-directory', 'The folder lies outside the workspace.', 'working-directory: services/api');
   } else if (!host.files.exists(path)) {
    inputs.fault('working-directory', `${(0, external_node_path_.relative)(workspace, path)} does not exist.`, 'working-directory: . (and check out first)');
   }
   return path;
  }
  function version(inputs) {
   const text = inputs.text('agent-version') ?? 'pinned';
   if (!/^(pinned|latest|\d+\.\d+\.\d+(-[\w.]+)?)$/.test(text)) {
    inputs.fault('agent-version', `"${text}" is not a version.`, 'agent-version: pinned   (or 2.1.329, or latest)');
   }
   return text;
  }
  function envFile(inputs, command, context, host) {
   if (command !== 'auth' || context.platform === 'github') return undefined;
   const given = inputs.text('env-file');
   if (given === undefined) {
    inputs.fault('env-file', 'Off GitHub `auth` needs a file to write to.', '--env-file "$XDG_RUNTIME_DIR/agent.env"');
    return undefined;
   }
   const path = (0, external_node_path_.resolve)(given);
   if ((0, inside.F)(path, context.workspace) || host.files.isWithin(path, context.workspace)) {
    inputs.fault('env-file', 'The file would lie in the workspace, where it can be committed.', '--env-file "$XDG_RUNTIME_DIR/agent.env"');
   } else if (host.files.exists(path) || host.files.isLink(path)) {
    inputs.fault('env-file', `${path} exists already.`, `keyless-agent release --env-file "${path}"   (or another name)`);
   }
   return path;
  }
  function agentEnvFaults(agentEnv, host) {
   const dirs = {
    home: '',
    config: '',
    temp: ''
   };
   return (0, environment.AF)({
    stepEnv: host.env,
    platform: host.platform,
    agentEnv,
    set: {},
    dirs
   }).faults;
  }
  function platformFaults(inputs, platform, host) {
   if (inputs.given('id-token-variable') && !platform.tokenSeconds) {
    inputs.fault('id-token-variable', 'It is read in a GitLab job alone.', 'jwt-token-env: …   (a JWT in a variable, elsewhere)');
   }
   const mode = inputs.text('least-privilege');
   return mode === 'warn' || mode === 'off' ? [] : platform.unsafe?.(host.env) ?? [];
  }
  const LAST_WORDS_SECONDS = 30;
  function withinJob(seconds, {endsAt}, host) {
   if (endsAt === undefined) return seconds;
   return Math.max(1, Math.min(seconds, Math.floor((endsAt - host.now()) / 1e3) - LAST_WORDS_SECONDS));
  }
  function jobNotes(asked, seconds) {
   if (seconds >= asked) return [];
   return [ `timeout (${(0, core_inputs.a3)(asked)}) is longer than the rest of the job: the agent is ended after ${(0, 
   core_inputs.a3)(seconds)}, so that ` + `its result can still be told. Give the job more time (job-timeout in our templates), or write timeout: ${(0, 
   core_inputs.a3)(seconds)}.` ];
  }
  function lifeNotes(timeoutSeconds, lifetime, command) {
   if (command !== 'run' || lifetime.seconds <= 0 || timeoutSeconds <= lifetime.seconds) return [];
   return [ `timeout (${(0, core_inputs.a3)(timeoutSeconds)}) is longer than the credential lasts (${lifetime.says}): the agent is ended before ` + `that, with what it has by then. Write timeout: ${(0, 
   core_inputs.a3)(lifetime.seconds)} or give the credential a longer life.` ];
  }
  function changeOf(platform, host) {
   return platform.change?.(host.env, readerOf(host));
  }
  function readerOf({files}) {
   return path => files.exists(path) ? files.read(path) : undefined;
  }
  function contextOf(platform, host) {
   const context = platform.context(host.env, host.cwd, readerOf(host));
   const place = (0, git_dir.YM)(context.workspace);
   return place ? {
    ...context,
    checkout: (0, git_dir.Uo)(place)
   } : context;
  }
  async function makePlan(command, inputs, platform, host, surroundings = {}) {
   const {stdin = () => '', hasPost = false, named: namedFiles} = surroundings;
   const context = contextOf(platform, host);
   const listed = chooseAgent(inputs);
   const agent = await (listed ?? agents.X[0]).load();
   const known = listed && agent;
   const task = readTask(inputs, command, context.workspace, host, surroundings);
   const asked = readTimeout(inputs);
   const timeoutSeconds = command === 'run' ? withinJob(asked, context, host) : asked;
   if (command === 'run') (0, check_inputs.RL)(inputs, known);
   if (command === 'run' && known) {
    agent.check(inputs);
    (0, session.sR)(inputs, agent, context.workspace, host);
   }
   if (command === 'run') checkAnswerSchema(inputs);
   (0, flow_check_inputs.e)(inputs, command);
   const faults = [ ...(0, environment.G)(host.env), ...platformFaults(inputs, platform, host), ...agentEnvFaults(inputs.list('agent-env'), host) ];
   for (const fault of faults) inputs.fault(fault.input, fault.what, fault.write);
   const chosenCloud = chooseCloud(inputs, agent);
   const backend = chooseBackend(inputs, agent, chosenCloud, command, known !== undefined);
   const isSettled = !inputs.faults.some(({input}) => input === 'agent' || input === 'backend');
   const region = inputs.text('aws-region');
   const chosen = inputs.text('model');
   const model = chosen ?? agent.defaultModel(backend, region) ?? '';
   if (command === 'run' && isSettled) checkModel(inputs, agent, backend, model);
   const isNamed = model !== '' && ([ 'run', 'doctor', 'check' ].includes(command) || chosen !== undefined);
   const named = isNamed ? [ model ] : [];
   const models = [ ...new Set([ ...named, ...inputs.list('allowed-models') ]) ];
   const identity = (0, plan_identity.g)({
    inputs,
    platform,
    host,
    context,
    stdin,
    named: namedFiles
   });
   const mcpServers = command === 'run' ? (0, mcp.JW)(inputs, {
    read: path => namedFiles?.get(path) ?? host.files.read((0, external_node_path_.resolve)(context.workspace, path), MCP_LIMIT_BYTES),
    kinds: agent.abilities.mcp,
    agent: agent.name,
    canMint: platform.canMint(host.env) && identity?.id === 'ci-token'
   }) : [];
   const cloud = chosenCloud?.plan(inputs, {
    backend,
    models,
    seconds: timeoutSeconds,
    context,
    identity,
    env: host.env
   });
   const agentCommand = (0, words.y)(inputs.text('agent-command') ?? '') ?? [];
   const folder = workingDirectory(inputs, context.workspace, host);
   if (command === 'run') checkPrograms(inputs, {
    agentCommand,
    mcpServers,
    folder,
    context
   }, host);
   const plan = {
    command,
    context,
    agent,
    agentVersion: version(inputs),
    agentCommand,
    backend,
    model,
    models,
    mcpServers,
    allowedTools: inputs.list('allowed-tools'),
    permissions: inputs.text('agent-permissions'),
    task,
    timeoutSeconds,
    endsWithJob: timeoutSeconds < asked,
    workingDirectory: folder,
    agentEnv: inputs.list('agent-env'),
    privilege: (0, privilege_inputs.M)(inputs, {
     workspace: context.workspace,
     named: namedFiles,
     host
    }),
    hasPost,
    envFile: envFile(inputs, command, context, host)
   };
   if (command === 'run' || command === 'check' || command === 'doctor') {
    checkHold(inputs, {
     workspace: context.workspace,
     host
    });
   }
   if (command === 'run' && isSettled && cloud) checkBudget(inputs, agent, {
    cloud,
    models
   }, known !== undefined);
   if (inputs.faults.length > 0 || !cloud || !identity) throw (0, errors.wm)(inputs.faults);
   return {
    ...plan,
    identity,
    cloud,
    facts: subjectFacts({
     ...plan,
     identity,
     cloud
    }, inputs, host),
    lines: planLines({
     ...plan,
     identity,
     cloud
    }, inputs),
    notes: [ ...jobNotes(asked, timeoutSeconds), ...lifeNotes(timeoutSeconds, (0, lifetime.XA)(cloud, identity, agent), command) ]
   };
  }
  function planLines(plan, inputs) {
   const {context, cloud, agent} = plan;
   const lines = [ {
    title: 'Command',
    value: plan.command
   }, {
    title: 'Job',
    value: [ context.repository, context.ref, context.event ].filter(Boolean).join(' · ') || context.platform
   }, {
    title: 'Identity',
    value: identityLine(plan.identity, cloud)
   }, ...cloud.says, {
    title: 'Least privilege',
    value: `${plan.privilege.mode}, threshold ${plan.privilege.threshold}`
   } ];
   const gets = {
    run: 'Agent gets',
    auth: 'Exports',
    exec: 'Command gets',
    doctor: undefined,
    check: undefined
   }[plan.command];
   if (gets) lines.push({
    title: gets,
    value: variableNames(plan, inputs.text('model'))
   });
   if (plan.command === 'run') {
    lines.push({
     title: 'Agent',
     value: [ agent.id, plannedVersion(plan) ].filter(Boolean).join(' ')
    }, {
     title: 'Model',
     value: `${plan.model} (${plan.backend})${inputs.given('model') ? '' : ', the default'}`
    }, {
     title: 'Task',
     value: summarise(plan.task ?? '')
    }, {
     title: 'Folder',
     value: (0, external_node_path_.relative)(context.workspace, plan.workingDirectory) || '.'
    }, {
     title: 'May do',
     value: permissionLine(plan.agent, inputs)
    }, {
     title: 'Time limit',
     value: `${(0, core_inputs.a3)(plan.timeoutSeconds)} (hard)`
    }, ...limitLines(plan, inputs), ...plan.mcpServers.map(server => ({
     title: 'MCP server',
     value: (0, mcp.Nz)(server)
    })), {
     title: 'Credential held by',
     value: HOLDERS[(0, lifetime.A9)(plan)]
    }, {
     title: 'Credential lasts',
     value: (0, lifetime.XA)(cloud, plan.identity, agent).says
    }, {
     title: 'Isolation',
     value: isolationLine(inputs)
    });
   }
   return lines;
  }
  const HOLDERS = {
   broker: 'the broker; the agent gets an address and a token of the run',
   relay: 'our relay; the agent gets an address and a token of the run',
   environment: 'the agent'
  };
  function isolationLine(inputs) {
   const asked = (0, isolation_facts.t0)(inputs);
   const hosts = inputs.list('allow-hosts');
   const mode = asked === 'auto' ? 'auto: the strongest this machine gives' : asked;
   return hosts.length === 0 ? mode : `${mode}; reachable besides: ${hosts.join(', ')}`;
  }
  function plannedVersion({agent, agentVersion}) {
   if (agent.install.kind === 'command') return undefined;
   return agentVersion === 'pinned' ? agent.install.version : agentVersion;
  }
  function checkPrograms(inputs, asked, host) {
   const {context, folder} = asked;
   if (!(0, trust.sr)(context, inputs.text('repo-config'))) return;
   const place = {
    workspace: context.workspace,
    workingDirectory: folder
   };
   const local = asked.mcpServers.filter(server => server.kind === 'stdio');
   const commands = [ {
    input: 'agent-command',
    words: asked.agentCommand
   }, ...local.map(({command, args}) => ({
    input: 'mcp-config',
    words: [ command, ...args ]
   })) ];
   for (const {input, words} of commands) {
    const found = programOfCheckout(words, place, host);
    if (found === undefined) continue;
    inputs.fault(input, `"${found.slice(0, 80)}" names a file of the checkout; on this ${context.event} whoever wrote the change wrote it, and it would run beside the credential.`, 'a program outside the workspace, installed by an earlier step   (or repo-config: head, when everyone who can cause this event is trusted)');
   }
  }
  function checkAnswerSchema(inputs) {
   const text = inputs.text('json-schema');
   const fault = text === undefined || inputs.faults.some(({input}) => input === 'json-schema') ? undefined : (0, 
   answer_schema.a9)(text);
   if (fault) inputs.fault('json-schema', fault, `json-schema: '{"type":"object","properties":{…}}'   (one whole schema)`);
  }
  function checkModel(inputs, agent, backend, model) {
   if (model === '') {
    inputs.fault('model', `${agent.name} has no default model on ${backend}.`, 'model: …   (the id as this backend knows it)');
   }
  }
  function checkBudget(inputs, agent, plan, isKnown) {
   const brokered = (0, lifetime.W3)(plan.cloud);
   for (const name of [ 'max-tokens', 'max-requests' ]) {
    if (brokered || !inputs.given(name)) continue;
    inputs.fault(name, `On ${plan.cloud.backend} the agent talks to the model by itself, and nobody counts.`, `leave ${name} out (docs/broker.md lists the backends that go through the broker)`);
   }
   const isCounted = (0, budget.o)(plan);
   if (isKnown) (0, check_inputs.J5)(inputs, agent, isCounted ? [ 'max-cost-usd' ] : []);
   const {by, grade, byOurPrices = false} = agent.abilities.limits['max-cost-usd'];
   const isOurs = byOurPrices || by === 'us' && (grade !== 'none' || brokered);
   const unpriced = plan.models.find(model => !(0, prices.gu)(model));
   if (!isOurs || unpriced === undefined || !inputs.given('max-cost-usd') || inputs.faults.some(({input}) => input === 'max-cost-usd')) return;
   inputs.fault('max-cost-usd', `The price of ${unpriced} is not known, so its cost cannot be counted.`, `${brokered ? 'max-tokens: 2000000' : 'max-turns: 30'}   (or a model of the price table in docs/agents.md)`);
  }
  function checkHold(inputs, {workspace, host}) {
   (0, isolation_facts.t0)(inputs);
   for (const entry of inputs.list('allow-hosts')) {
    if ((0, allowed_hosts.s)(entry)) continue;
    const write = /^https?:/i.test(entry) ? new URL(entry.replace(/^\*\./, '')).host : 'registry.npmjs.org';
    inputs.fault('allow-hosts', `"${entry.slice(0, 80)}" is no host, host:port or *.host.`, `allow-hosts: ${write}`);
   }
   const ours = [ host.env.RUNNER_TEMP, host.env.HOME, workspace ].filter(path => path !== undefined && path !== '');
   for (const entry of inputs.list('allow-paths')) {
    const path = (0, external_node_path_.resolve)(entry);
    const around = ours.find(folder => (0, inside.F)((0, external_node_path_.resolve)(folder), path));
    if (!(0, external_node_path_.isAbsolute)(entry)) {
     inputs.fault('allow-paths', `"${entry.slice(0, 80)}" is not absolute.`, `allow-paths: /home/runner/.cargo`);
    } else if (around !== undefined || /^\/(proc|sys|dev|run)(\/|$)/.test(path)) {
     inputs.fault('allow-paths', `${path.slice(0, 80)} holds more than tools.`, 'allow-paths: the folder of the tool itself');
    }
   }
  }
  function permissionLine(agent, inputs) {
   const asked = inputs.text('agent-permissions');
   const held = asked && agent.abilities.permissions[asked];
   const preset = held && 'by' in held ? `${asked} (${held.by})` : 'read';
   const tools = inputs.list('allowed-tools');
   const denied = inputs.list('denied-tools');
   return [ preset, tools.length > 0 ? `and ${tools.join(', ')}` : '', denied.length > 0 ? `but not ${denied.join(', ')}` : '' ].filter(Boolean).join(' ');
  }
  function limitLines(plan, inputs) {
   const {agent} = plan;
   return [ 'max-turns', 'max-cost-usd', 'max-tokens', 'max-requests' ].filter(name => inputs.given(name)).map(name => {
    const title = `Limit ${name}`;
    if (name !== 'max-turns' && (name !== 'max-cost-usd' || (0, budget.o)(plan))) {
     return {
      title,
      value: `${inputs.text(name)} (hard, held by the broker)`
     };
    }
    const {grade, by} = agent.abilities.limits[name];
    return {
     title,
     value: `${inputs.text(name)} (${grade}, held by ${by === 'us' ? 'our count' : agent.id})`
    };
   });
  }
  function identityLine(identity, cloud) {
   const isUsed = cloud.audience !== undefined || cloud.renews === 'identity' || identity.id === 'ambient';
   if (!isUsed) return 'none is needed';
   return `${identity.says}${cloud.audience ? `, audience ${cloud.audience}` : ''}`;
  }
  function summarise(text) {
   const line = text.replaceAll(/\s+/g, ' ').trim();
   return line.length > 120 ? `${line.slice(0, 117)}… (${text.length} characters)` : line;
  }
 },
 76432: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JW: () => readMcpConfig,
   Nz: () => describeMcpServer,
   bj: () => openMcpServers
  });
  var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58563);
  var _kit_private_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57190);
  var _kit_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67806);
  const INPUT = 'mcp-config';
  const MOST_SERVERS = 20;
  const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9-]|_(?!_|$)){0,62}$/;
  const HEADER_NAME = /^[a-z0-9!#$%&'*+.^`|~-]+$/;
  const HEADER_VALUE = /^[\t\x20-\x7e]*$/;
  const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
  const AUDIENCE = /^[\x21-\x7e]{1,255}$/;
  const CONTROL = /[\0-\x1f\x7f]/;
  const OWN_HEADERS = /^(host|connection|content-length|content-type|transfer-encoding|te|trailer|upgrade|expect|accept|accept-encoding|origin|cookie|proxy-.*|mcp-.*|last-event-id)$/;
  const OPEN_HEADERS = /^(user-agent|accept-language|x-mcp-[a-z-]+|x-toolsets?|x-readonly)$/;
  const EXAMPLE = `${INPUT}: '{"mcpServers":{"docs":{"type":"http","url":"https://mcp.example.com/mcp"}}}'`;
  function readMcpConfig(inputs, offer) {
   const text = inputs.text(INPUT);
   if (text === undefined) return [];
   const tell = (what, write) => inputs.fault(INPUT, what, write);
   const json = text.trimStart().startsWith('{') ? text : readFile(text.trim(), offer, tell);
   const root = json === undefined ? undefined : parseRoot(json, tell);
   if (!root) return [];
   const entries = Object.entries(root);
   if (entries.length > MOST_SERVERS) tell(`It names ${entries.length} servers.`, `at most ${MOST_SERVERS} servers`);
   const servers = entries.slice(0, MOST_SERVERS).flatMap(([name, entry]) => readServer(name, entry, tell) ?? []);
   for (const server of servers) checkOffer(server, offer, tell);
   return servers;
  }
  function describeMcpServer(server) {
   if (server.kind === 'stdio') return `${server.name} (the program ${server.command})`;
   const token = server.audience === undefined ? '' : `, with an identity token for ${server.audience} alone`;
   return `${server.name} (${new URL(server.url).origin}${token})`;
  }
  async function openMcpServers(asked, mint, host) {
   const local = asked.filter(server => server.kind === 'stdio');
   const remote = asked.filter(server => server.kind === 'http');
   if (remote.length === 0) return {
    servers: local,
    notes: () => [],
    close: () => undefined
   };
   const {startMcpRelay} = await __webpack_require__.e(2481).then(__webpack_require__.bind(__webpack_require__, 82481));
   const relay = await startMcpRelay(remote, mint, host);
   const relayed = relay.servers.map(({name, url}) => ({
    name,
    kind: 'http',
    url
   }));
   return {
    servers: [ ...relayed, ...local ],
    notes: relay.notes,
    close: relay.close
   };
  }
  function checkOffer(server, {kinds, agent, canMint}, tell) {
   if (kinds.length > 0 && !kinds.includes(server.kind)) {
    const other = `a server with "type": "${kinds[0]}"`;
    tell(`${server.name}: ${agent} cannot be told of servers of the type ${server.kind}.`, other);
   }
   if (server.kind === 'http' && server.audience !== undefined && !canMint) {
    tell(`${server.name}: This job has no identity that could be minted for ${server.audience}.`, '"headers": {"Authorization": "…"}   (or a job with permissions: id-token: write)');
   }
  }
  function readFile(path, offer, tell) {
   try {
    return offer.read(path);
   } catch (error) {
    const code = error.code ?? 'unreadable';
    tell(`The file it names cannot be read (${code}).`, `${INPUT}: .github/mcp.json   (or the JSON itself)`);
    return undefined;
   }
  }
  function parseRoot(json, tell) {
   let value;
   try {
    value = (0, _kit_strict_json_js__WEBPACK_IMPORTED_MODULE_2__.RJ)(json);
   } catch (error) {
    const twice = error instanceof _kit_strict_json_js__WEBPACK_IMPORTED_MODULE_2__.U7 && error.fault === 'duplicate';
    tell(twice ? 'A name occurs twice in one object of its JSON.' : 'It is not JSON.', EXAMPLE);
    return undefined;
   }
   const root = isObject(value) ? value : {};
   const servers = root.mcpServers;
   if (!isObject(servers)) {
    tell('It has no object `mcpServers`.', EXAMPLE);
    return undefined;
   }
   for (const name of Object.keys(root).filter(key => key !== 'mcpServers')) {
    tell(`Beside \`mcpServers\` it has ${shown(name)}.`, EXAMPLE);
   }
   return servers;
  }
  function readServer(name, entry, tell) {
   if (!NAME.test(name)) {
    tell(`${shown(name)} is no name for a server.`, 'letters, digits, - and single _, at most 63, such as "team-docs"');
   }
   const of = (what, write) => tell(`${NAME.test(name) ? name : shown(name)}: ${what}`, write);
   if (!isObject(entry)) {
    of('It is not an object.', `"${name}": {"type": "http", "url": "https://mcp.example.com/mcp"}`);
    return undefined;
   }
   const type = entry.type ?? (entry.command === undefined ? 'http' : 'stdio');
   if (type === 'sse') {
    of('The older SSE transport is not spoken.', '"type": "http" with the address of its streamable HTTP endpoint');
    return undefined;
   }
   if (type !== 'http' && type !== 'streamable-http' && type !== 'stdio') {
    of('Its type is not known.', '"type": "http"   or   "type": "stdio"');
    return undefined;
   }
   return type === 'stdio' ? readLocal(name, entry, of) : readRemote(name, entry, of);
  }
  function readRemote(name, entry, tell) {
   checkKeys(entry, [ 'type', 'url', 'headers', 'audience', 'allow-private' ], tell);
   const allowed = entry['allow-private'] ?? false;
   if (typeof allowed !== 'boolean') tell('allow-private is not true or false.', '"allow-private": true');
   const allowPrivate = allowed === true;
   const url = readUrl(entry.url, allowPrivate, tell);
   const headers = readHeaders(entry.headers ?? {}, tell);
   const audience = readAudience(entry.audience, url, headers, tell);
   if (!url || !headers) return undefined;
   return {
    name,
    kind: 'http',
    url: url.href,
    headers,
    audience,
    allowPrivate
   };
  }
  function readUrl(value, allowPrivate, tell) {
   const write = '"url": "https://mcp.example.com/mcp"';
   if (typeof value !== 'string' || !URL.canParse(value) || CONTROL.test(value)) {
    tell('Its url is not an address.', write);
    return undefined;
   }
   const url = new URL(value);
   if (url.username !== '' || url.password !== '') {
    tell('Its url holds a user or password.', `${write}, "headers": {"Authorization": "…"}`);
    return undefined;
   }
   if (url.hash !== '') {
    tell('Its url ends in a fragment, which no server sees.', write);
    return undefined;
   }
   if (!(0, _kit_private_address_js__WEBPACK_IMPORTED_MODULE_1__.Sf)(url.hostname)) {
    if (url.protocol === 'https:') return url;
   } else if (!allowPrivate) {
    tell(`${url.hostname} is an address of a private network.`, '"allow-private": true   (if it is meant)');
    return undefined;
   } else if (url.protocol === 'https:' || url.protocol === 'http:' && (0, _kit_private_address_js__WEBPACK_IMPORTED_MODULE_1__.cW)(url.hostname)) return url;
   tell('Its url is not https.', write);
   return undefined;
  }
  function readHeaders(value, tell) {
   const write = '"headers": {"X-Team": "payments"}';
   if (!isObject(value)) {
    tell('Its headers are not an object.', write);
    return undefined;
   }
   const headers = {};
   for (const [given, text] of Object.entries(value)) {
    const name = given.toLowerCase();
    if (!HEADER_NAME.test(name) || typeof text !== 'string' || !HEADER_VALUE.test(text)) {
     tell(`The header ${shown(given)} is malformed.`, write);
    } else if (OWN_HEADERS.test(name)) {
     tell(`The header ${shown(given)} belongs to the transport.`, `leave ${given} out`);
    } else if (text.includes('${')) {
     tell(`The header ${shown(given)} holds a variable, and none is filled in.`, `the value itself: ${INPUT} as JSON with \${{ secrets.… }} in the workflow`);
    } else if (Object.hasOwn(headers, name)) tell(`The header ${shown(given)} occurs twice.`, write); else headers[name] = OPEN_HEADERS.test(name) || text === '' ? text : new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.z(`header ${name}`, text);
   }
   return headers;
  }
  function readAudience(value, url, headers, tell) {
   if (value === undefined) return undefined;
   const write = `"audience": "${url ? url.origin : 'https://mcp.example.com'}"`;
   if (typeof value !== 'string' || !AUDIENCE.test(value)) {
    tell('Its audience is not a text of 1 to 255 visible characters.', write);
    return undefined;
   }
   if (headers && Object.hasOwn(headers, 'authorization')) {
    tell('It has both an audience and a header Authorization.', `${write}   (or the header alone)`);
   }
   if (url && !namesHost(value, url.hostname)) {
    tell('Its audience does not name its own host: the server could use the token elsewhere.', `${write}   (and have the server accept that audience)`);
    return undefined;
   }
   return value;
  }
  function namesHost(audience, hostname) {
   if (audience.toLowerCase() === hostname) return true;
   const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/?#\\@]+)(?:[/?#]|$)/i.exec(audience)?.[1];
   return authority?.toLowerCase().replace(/:\d+$/, '') === hostname;
  }
  function readLocal(name, entry, tell) {
   checkKeys(entry, [ 'type', 'command', 'args', 'env' ], tell);
   const command = readCommand(entry.command, tell);
   const args = entry.args ?? [];
   const env = entry.env ?? {};
   const isWords = Array.isArray(args) && args.every(word => typeof word === 'string' && !word.includes('\0'));
   if (!isWords) tell('Its args are not a list of texts.', '"args": ["--read-only"]');
   const isEnv = isObject(env) && Object.entries(env).every(([key, text]) => VARIABLE.test(key) && typeof text === 'string');
   if (!isEnv) tell('Its env is not an object of names and texts.', '"env": {"LOG_LEVEL": "info"}');
   const holds = [ ...isWords ? args : [], ...isEnv ? Object.values(env) : [] ];
   if (holds.some(text => String(text).includes('${'))) {
    tell('Its args or env hold a variable, and none is filled in.', `the value itself: ${INPUT} as JSON`);
   }
   if (command === undefined || !isWords || !isEnv) return undefined;
   return {
    name,
    kind: 'stdio',
    command,
    args,
    env
   };
  }
  function readCommand(value, tell) {
   const write = '"command": "/usr/local/bin/docs-server", "args": ["--read-only"]';
   if (typeof value !== 'string' || value.trim() === '' || CONTROL.test(value)) {
    tell('Its command is missing.', write);
    return undefined;
   }
   if (value.startsWith('-') || /\s/.test(value) && !/[/\\]/.test(value)) {
    tell('Its command is not one word.', write);
    return undefined;
   }
   if (/[/\\]/.test(value) && !/^(?:\/|[A-Za-z]:[/\\])/.test(value)) {
    tell('Its command is a path of the repository, which whoever changes the repository decides.', write);
    return undefined;
   }
   return value;
  }
  function checkKeys(entry, known, tell) {
   for (const key of Object.keys(entry).filter(name => !known.includes(name))) {
    tell(`It has ${shown(key)}, which means nothing here.`, `one of: ${known.join(', ')}`);
   }
  }
  function shown(name) {
   return `"${name.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 40)}"`;
  }
  function isObject(value) {
   return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
 },
 9384: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => planIdentity
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _identity_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42763);
  function planIdentity(ask) {
   const {inputs, platform, host, context, stdin, named} = ask;
   const variable = () => inputs.text('id-token-variable');
   const offer = {
    platform: platform.id,
    canMint: platform.canMint(host.env),
    idToken: audience => platform.idToken(audience, host, context, variable()),
    lifeSeconds: platform.tokenSeconds?.(host.env, host.now(), variable()) ?? platform.idTokenSeconds,
    env: host.env,
    stdin,
    now: () => host.now(),
    read: (path, maxBytes) => named?.get(path) ?? host.files.read((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, path), maxBytes)
   };
   return _identity_index_js__WEBPACK_IMPORTED_MODULE_1__.c.map(source => source.plan(inputs, offer)).find(plan => plan !== undefined);
  }
 },
 76065: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => readPrivilege,
   U: () => BASELINE
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _kit_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62334);
  var _kit_unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44909);
  var _privilege_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4360);
  var _privilege_probes_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32907);
  var _inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20350);
  const PROBES = 'least-privilege-probes';
  const BASELINE = 'least-privilege-baseline';
  const MOST_BYTES = 1024 * 1024;
  function readPrivilege(inputs, around) {
   return {
    mode: inputs.text('least-privilege') ?? 'enforce',
    threshold: inputs.text('least-privilege-threshold') ?? 'high',
    off: probesOff(inputs),
    baseline: baseline(inputs, around)
   };
  }
  function probesOff(inputs) {
   const asked = inputs.list(PROBES);
   if (asked.length === 0 || asked.length === 1 && asked[0] === 'all') return [];
   if (asked.length === 1 && asked[0] === 'none') return _privilege_probes_index_js__WEBPACK_IMPORTED_MODULE_3__.g9;
   const alone = asked.find(name => name === 'all' || name === 'none');
   if (alone !== undefined) {
    inputs.fault(PROBES, `${alone} stands alone, without other names.`, `${PROBES}: ${alone}`);
    return [];
   }
   const minus = asked.filter(name => name.startsWith('-'));
   if (minus.length > 0 && minus.length < asked.length) {
    const what = 'Names with and without a minus are mixed.';
    inputs.fault(PROBES, what, `${PROBES}: ${minus.join(', ')}   (all but these)`);
   }
   const names = asked.map(name => name.replace(/^-/, ''));
   for (const name of names.filter(one => !_privilege_probes_index_js__WEBPACK_IMPORTED_MODULE_3__.g9.includes(one))) {
    const near = (0, _kit_nearest_js__WEBPACK_IMPORTED_MODULE_5__.p)(name, _privilege_probes_index_js__WEBPACK_IMPORTED_MODULE_3__.g9);
    inputs.fault(PROBES, `There is no probe "${name}".`, `${PROBES}: ${near ?? `all | none | ${_privilege_probes_index_js__WEBPACK_IMPORTED_MODULE_3__.g9.join(', ')}`}`);
   }
   return minus.length > 0 ? names : _privilege_probes_index_js__WEBPACK_IMPORTED_MODULE_3__.g9.filter(id => !names.includes(id));
  }
  function baseline(inputs, {workspace, named, host}) {
   const path = inputs.text(BASELINE)?.trim();
   if (path === undefined) return [];
   const text = named?.get(path) ?? fromDisk(path, workspace, inputs, host);
   if (text === undefined) return [];
   const {entries, faults} = (0, _privilege_baseline_js__WEBPACK_IMPORTED_MODULE_2__.mF)(text, host.now());
   for (const {input, what, write} of faults) inputs.fault(input, what, write);
   return entries;
  }
  function fromDisk(path, workspace, inputs, host) {
   const whole = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
   const write = `${BASELINE}: .github/least-privilege.json   (relative to the workspace)`;
   if ((0, _inside_js__WEBPACK_IMPORTED_MODULE_4__.q)(whole, workspace, host)) {
    inputs.fault(BASELINE, `${path} is a link that leads out of the workspace.`, write);
    return undefined;
   }
   try {
    return host.files.read(whole, MOST_BYTES);
   } catch (error) {
    inputs.fault(BASELINE, `${path} ${(0, _kit_unreadable_js__WEBPACK_IMPORTED_MODULE_1__._)(error, MOST_BYTES)}.`, write);
    return undefined;
   }
  }
 },
 87667: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EV: () => modeFindings,
   W2: () => isTrusted,
   jO: () => chooseMode,
   sr: () => fromBase,
   wP: () => isAnother
  });
  const TRUSTED_EVENTS = [ 'push', 'schedule', 'workflow_dispatch', ...[ 'web', 'api', 'trigger', 'pipeline', 'parent_pipeline', 'chat' ] ];
  function isTrusted(context) {
   return isReviewed(context) && isItsOwn(context);
  }
  function isReviewed({event, refProtected}) {
   return TRUSTED_EVENTS.includes(event ?? '') && refProtected === true;
  }
  function isItsOwn({checkout, ref, sha}) {
   if (!checkout || sha === undefined || checkout.commit === undefined && checkout.ref === undefined) return true;
   return checkout.commit === sha || checkout.ref !== undefined && checkout.ref === ref;
  }
  function isAnother(context) {
   return isReviewed(context) && !isItsOwn(context);
  }
  function hasEvent({event}) {
   return event !== undefined;
  }
  function fromBase(context, asked) {
   return hasEvent(context) && !isTrusted(context) && asked !== 'head';
  }
  function chooseMode(context, asked) {
   if (asked !== undefined) return asked;
   if (!hasEvent(context)) return 'unread';
   return isTrusted(context) ? 'head' : 'base';
  }
  function modeFindings(context, mode) {
   if (mode !== 'head' || isTrusted(context) || !hasEvent(context)) return [];
   return [ {
    id: 'repo-config-head',
    layer: 'agent',
    verdict: 'exceeded',
    severity: 'medium',
    title: `repo-config: head on ${context.event}: whoever wrote the change instructs the agent.`,
    detail: 'AGENTS.md, CLAUDE.md and files named by inputs come from a ref that is not protected. They act as instructions, not as text under review.',
    fix: context.platform === 'gitlab' ? 'repo-config: base   (and GIT_DEPTH: "0", so that the base is there)' : 'repo-config: base   (and fetch-depth: 2 at actions/checkout)'
   } ];
  }
 },
 46704: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   sR: () => checkResume,
   as: () => keepSession,
   NR: () => restoreSession
  });
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(3828);
  var external_node_fs_ = __webpack_require__(73024);
  // CONCATENATED MODULE: ./lib/kit/file-tree.js
  function copyFiles(order) {
   let files = 0;
   let bytes = 0;
   const visit = name => {
    const path = (0, external_node_path_.join)(order.from, name);
    const found = (0, external_node_fs_.lstatSync)(path, {
     throwIfNoEntry: false
    });
    if (found?.isDirectory()) {
     for (const entry of (0, external_node_fs_.readdirSync)(path).sort()) visit(`${name}/${entry}`);
     return;
    }
    if (!found?.isFile() || found.nlink > 1) return;
    files++;
    bytes += found.size;
    if (files > order.mostFiles || bytes > order.mostBytes) throw new RangeError('too many files, or too large ones');
    const content = (0, external_node_fs_.readFileSync)(path);
    const changed = order.change ? order.change(name, content) : content;
    if (changed === undefined) return;
    const target = (0, external_node_path_.join)(order.to, name);
    (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(target), {
     recursive: true,
     mode: 448
    });
    (0, external_node_fs_.writeFileSync)(target, changed, {
     mode: 384,
     flag: 'wx'
    });
   };
   for (const name of order.names) visit(name);
   return files;
  }
  // CONCATENATED MODULE: ./lib/flow/session.js
  const BOUNDS = {
   mostFiles: 5e3,
   mostBytes: 256 * 1024 * 1024
  };
  const CARD = 'session.json';
  const LONGEST_CARD_BYTES = 4096;
  function checkResume(inputs, agent, workspace, host) {
   const folder = inputs.text('resume');
   if (folder === undefined || agent.abilities.session.length === 0) return;
   const write = 'resume: ${{ steps.first.outputs.session }}   (of a step with keep-session: true)';
   if (!(0, external_node_path_.isAbsolute)(folder)) inputs.fault('resume', `"${folder}" is not an absolute path.`, write); else if (host.files.isWithin(folder, workspace)) {
    inputs.fault('resume', 'The folder lies in the workspace, where the change under review could have written it.', write);
   } else if (!readCard(folder, host)) inputs.fault('resume', `${folder} holds no session of an earlier step.`, write); else if (readCard(folder, host)?.agent !== agent.id) {
    inputs.fault('resume', `The session is one of ${readCard(folder, host)?.agent}, not of ${agent.id}.`, write);
   }
  }
  function readCard(folder, host) {
   try {
    const card = JSON.parse(host.files.read((0, external_node_path_.join)(folder, CARD), LONGEST_CARD_BYTES));
    const {agent, sessionId} = card;
    const sound = typeof agent === 'string' && typeof sessionId === 'string' && /^\w[\w-]{0,99}$/.test(sessionId);
    return sound ? {
     agent,
     sessionId
    } : undefined;
   } catch {
    return undefined;
   }
  }
  const rootOf = dirs => (0, external_node_path_.join)(dirs.config, '..');
  function restoreSession(folder, agent, dirs, host) {
   const card = readCard(folder, host);
   if (!card) throw new errors.FM('input-invalid', `${folder} holds no session of an earlier step.`);
   copyFiles({
    from: (0, external_node_path_.join)(folder, 'files'),
    to: rootOf(dirs),
    names: agent.abilities.session,
    ...BOUNDS
   });
   return card.sessionId;
  }
  function keepSession(sessionId, agent, dirs, results, host) {
   if (sessionId === undefined) return {
    note: 'The agent told no session id: there is no session to keep.'
   };
   const path = (0, external_node_path_.join)(results, 'session');
   try {
    const kept = copyFiles({
     from: rootOf(dirs),
     to: (0, external_node_path_.join)(path, 'files'),
     names: agent.abilities.session,
     ...BOUNDS,
     change: (_name, content) => withoutSecrets(content, host)
    });
    if (kept === 0) return {
     note: 'The agent left no session behind: there is none to keep.'
    };
    host.files.writePrivate((0, external_node_path_.join)(path, CARD), JSON.stringify({
     agent: agent.id,
     sessionId
    }));
    return {
     path
    };
   } catch (error) {
    host.files.remove(path);
    return {
     note: `The session could not be kept (${error.code ?? error.message}).`
    };
   }
  }
  function withoutSecrets(content, host) {
   const text = content.toString('utf8');
   const redacted = host.redact(text);
   if (redacted === text) return content;
   return content.includes(0) ? undefined : Buffer.from(redacted);
  }
 },
 50462: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gg: () => gitModules,
   Uo: () => headOf,
   YM: () => gitPlace,
   jF: () => putIndexBack,
   s$: () => makeGitDir,
   vY: () => readIndex
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  const LONGEST_CONFIG_BYTES = 4 * 1024 * 1024;
  const LONGEST_INDEX_BYTES = 512 * 1024 * 1024;
  const CARRIED = /^\s*(autocrlf|eol|filemode|symlinks|ignorecase|precomposeunicode|longpaths|checkstat|trustctime)\s*=\s*([\w]+)\s*$/i;
  function gitPlace(top) {
   const gitDir = gitDirOf(top);
   if (gitDir === undefined) return undefined;
   const common = readLine((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'commondir'));
   const commonDir = common === undefined ? gitDir : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, common);
   const config = readText((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'config')) ?? '';
   const core = /^\[core\]\s*$([^[]*)/im.exec(config)?.[1] ?? '';
   const settings = core.split('\n').flatMap(line => {
    const [, name, value] = CARRIED.exec(line) ?? [];
    return name === undefined ? [] : [ `${name} = ${value}` ];
   });
   const format = /^\s*objectformat\s*=\s*sha256\s*$/im.test(config) ? 'sha256' : 'sha1';
   return {
    top,
    gitDir,
    commonDir,
    format,
    settings
   };
  }
  function gitDirOf(top) {
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git');
   const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, {
    throwIfNoEntry: false
   });
   if (stats?.isDirectory()) return path;
   const said = stats?.isFile() ? readLine(path) : undefined;
   const named = said?.startsWith('gitdir: ') ? said.slice('gitdir: '.length) : undefined;
   if (named === undefined) return undefined;
   const dir = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(named) ? named : (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, named);
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dir, {
    throwIfNoEntry: false
   })?.isDirectory() ? dir : undefined;
  }
  function headOf({gitDir, commonDir}) {
   const line = readLine((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'HEAD')) ?? '';
   if (/^[0-9a-f]{40,64}$/.test(line)) return {
    commit: line
   };
   const ref = /^ref: (refs\/heads\/[^\0]+)$/.exec(line)?.[1];
   if (ref === undefined || ref.split('/').includes('..')) return {};
   const packed = readText((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'packed-refs'))?.split('\n') ?? [];
   const commit = readLine((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, ref)) ?? packed.find(row => row.endsWith(` ${ref}`))?.split(' ')[0];
   return {
    ref,
    commit
   };
  }
  const MOST_FOLDERS = 2e3;
  const INSIDE = [ 'objects', 'refs', 'logs', 'hooks', 'info', 'lfs' ];
  function gitModules(commonDir) {
   const found = [];
   const waiting = [ (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'modules') ];
   for (let seen = 0; waiting.length > 0 && seen < MOST_FOLDERS; seen++) {
    const at = waiting.pop();
    const config = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, 'HEAD'), {
     throwIfNoEntry: false
    })?.isFile() && readText((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, 'config'));
    if (typeof config === 'string') {
     const worktree = /^\s*worktree\s*=\s*"?([^"\n]+?)"?\s*$/im.exec(config)?.[1];
     found.push({
      gitDir: at,
      top: worktree === undefined ? undefined : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, worktree)
     });
    }
    for (const name of foldersIn(at)) if (!INSIDE.includes(name)) waiting.push((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name));
   }
   return found;
  }
  function foldersIn(path) {
   try {
    const entries = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, {
     withFileTypes: true
    });
    return entries.filter(entry => entry.isDirectory()).map(({name}) => name);
   } catch {
    return [];
   }
  }
  function readText(path) {
   try {
    const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    return !stats.isFile() || stats.size > LONGEST_CONFIG_BYTES ? undefined : (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
   } catch {
    return undefined;
   }
  }
  function readLine(path) {
   return readText(path)?.split('\n')[0]?.trim() || undefined;
  }
  function readIndex({gitDir, commonDir}) {
   const isPlain = name => {
    const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, name));
    return stats.isFile() && stats.size <= LONGEST_INDEX_BYTES;
   };
   const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(gitDir).filter(name => name === 'index' || name.startsWith('sharedindex.'));
   const names = found.filter(isPlain);
   const files = Object.fromEntries(names.map(name => [ name, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, name)) ]));
   const times = Object.fromEntries(names.map(name => [ name, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, name)).mtimeMs / 1e3 ]));
   return {
    files,
    times,
    exclude: readText((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'info', 'exclude')) ?? ''
   };
  }
  function putIndexBack({gitDir}, index) {
   for (const name of Object.keys(index.files)) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, name), {
    recursive: true,
    force: true
   });
   writeIndex(gitDir, index, 420);
  }
  function writeIndex(gitDir, {files, times}, mode) {
   for (const [name, bytes] of Object.entries(files)) {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, name);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, bytes, {
     mode,
     flag: 'wx'
    });
    const time = times[name];
    if (time !== undefined) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(path, time, time);
   }
  }
  function makeGitDir(dir, place, index, {objects = [], ignored = []} = {}) {
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(dir, {
    recursive: true,
    force: true
   });
   for (const name of [ '', 'refs', 'objects', 'objects/info', 'info' ]) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), {
    mode: 448,
    recursive: true
   });
   const write = (name, content) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), content, {
    mode: 384
   });
   write('HEAD', 'ref: refs/heads/none\n');
   write('config', configOf(place));
   write('empty', '');
   write('objects/info/alternates', [ ...objects, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.commonDir, 'objects') ].map(path => `${path}\n`).join(''));
   write('info/attributes', '* !diff !filter !merge\n');
   write('info/exclude', [ index?.exclude ?? '', ...ignored ].map(line => `${line}\n`).join(''));
   if (index) writeIndex(dir, index, 384);
   const shallow = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.commonDir, 'shallow');
   if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(shallow, {
    throwIfNoEntry: false
   })?.isFile()) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(shallow, (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'shallow'));
  }
  function configOf({format, settings}) {
   const extension = format === 'sha256' ? '[extensions]\n\tobjectFormat = sha256\n' : '';
   return `[core]\n\trepositoryFormatVersion = ${format === 'sha256' ? 1 : 0}\n\tbare = false\n${settings.map(line => `\t${line}\n`).join('')}\tfsmonitor = false\n\tuntrackedCache = false\n\tsplitIndex = false\n\tsafecrlf = false\n[gc]\n\tauto = 0\n[submodule]\n\trecurse = false\n[protocol]\n\tallow = never\n${extension}`;
  }
 },
 65144: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   fG: () => whyRefused,
   po: () => parseGithubSubject
  });
  const GITHUB = /^repo:([^/@:]+)(?:@(\d+))?\/([^@:]+)(?:@(\d+))?:([^:]+)(?::([\s\S]+))?$/;
  function parseGithubSubject(subject) {
   const match = GITHUB.exec(subject);
   if (!match) return undefined;
   const [, owner, ownerId, repository, repositoryId, kind, value] = match;
   return {
    owner,
    ownerId,
    repository,
    repositoryId,
    kind,
    value
   };
  }
  function admits(pattern, subject) {
   const grammar = pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[\\s\\S]*').replaceAll('?', '[\\s\\S]');
   return new RegExp(`^${grammar}$`).test(subject);
  }
  function whyRefused(actual, expected) {
   if (admits(expected, actual)) return [];
   if (admits(expected.toLowerCase(), actual.toLowerCase())) {
    return [ 'They differ in upper and lower case only; every cloud compares them exactly.' ];
   }
   if (admits(expected.replaceAll(/%3a/gi, ':'), actual.replaceAll(/%3a/gi, ':'))) {
    return [ 'They differ in `:` and `%3A` only: inside a value GitHub writes a colon as %3A.' ];
   }
   const [is, wants] = [ parseGithubSubject(actual), parseGithubSubject(expected) ];
   if (!is || !wants) {
    return [ is ? "The trust names a subject that is not in GitHub's default form." : 'The subject of this job follows a customised template.' ];
   }
   const reasons = [];
   if (is.repositoryId !== undefined && wants.repositoryId === undefined) {
    reasons.push('This repository has the immutable subject, with ids behind the names; the trust names the legacy form without them.');
   } else if (is.repositoryId === undefined && wants.repositoryId !== undefined) {
    reasons.push('This repository has the legacy subject without ids; the trust names the immutable form.');
   }
   if (is.owner !== wants.owner || is.repository !== wants.repository) {
    reasons.push(`The job belongs to ${is.owner}/${is.repository}, the trust admits ${wants.owner}/${wants.repository}.`);
   }
   if (is.kind !== wants.kind) reasons.push(kindDifference(is, wants)); else if (is.value !== wants.value) {
    reasons.push(`The job's ${is.kind} is ${is.value ?? '(none)'}, the trust admits ${wants.value ?? '(none)'}.`);
   }
   return reasons.length > 0 ? reasons : [ 'The subjects are not the same.' ];
  }
  function kindDifference(is, wants) {
   if (wants.kind === 'environment') return `The trust asks for the environment ${wants.value}; this job has none. Write: environment: ${wants.value}`;
   if (is.kind === 'environment') return `This job has the environment ${is.value}, which replaces the ${wants.kind} in its subject.`;
   if (is.kind === 'pull_request') return 'This is a pull request run; its subject names no branch.';
   return `The job's subject names a ${is.kind}, the trust a ${wants.kind}.`;
  }
 },
 4360: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ju: () => accept,
   mF: () => readBaseline,
   vj: () => aboutBaseline
  });
  var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56134);
  const INPUT = 'least-privilege-baseline';
  const EXAMPLE = '[{ "id": "runner-self-hosted", "reason": "Thrown away after each job.", "expires": "2027-01-31" }]';
  const KEYS = [ 'id', 'reason', 'expires', 'match' ];
  const DAY_MS = 864e5;
  const LONGEST_MS = 366 * DAY_MS;
  const MOST_ENTRIES = 500;
  function readBaseline(text, now) {
   let value;
   try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
   } catch {
    return {
     entries: [],
     faults: [ fault('The baseline is not JSON.', EXAMPLE) ]
    };
   }
   if (!Array.isArray(value)) return {
    entries: [],
    faults: [ fault('The baseline is not a list.', EXAMPLE) ]
   };
   if (value.length > MOST_ENTRIES) {
    return {
     entries: [],
     faults: [ fault(`The baseline has more than ${MOST_ENTRIES} entries.`, EXAMPLE) ]
    };
   }
   const faults = value.flatMap((entry, at) => faultsOf(entry, `Entry ${at + 1}`, now));
   return {
    entries: faults.length > 0 ? [] : value,
    faults
   };
  }
  function fault(what, write) {
   return {
    input: INPUT,
    what,
    write
   };
  }
  function faultsOf(entry, name, now) {
   if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return [ fault(`${name} is not an object.`, EXAMPLE) ];
   }
   const given = entry;
   const faults = [];
   const odd = Object.keys(given).filter(key => !KEYS.includes(key));
   if (odd.length > 0) faults.push(fault(`${name} has unknown keys.`, `only ${KEYS.join(', ')}`));
   if (typeof given.id !== 'string' || !/^[a-z][a-z0-9-]*$/.test(given.id)) {
    faults.push(fault(`${name} names no finding.`, '"id": "runner-self-hosted"'));
   } else if (given.id.startsWith('baseline-')) {
    faults.push(fault(`${name} accepts a finding about the baseline itself.`, 'put the baseline in order instead'));
   }
   if (typeof given.reason !== 'string' || given.reason.trim() === '') {
    faults.push(fault(`${name} has no reason.`, '"reason": "why this is fine here"'));
   }
   if ('match' in given && (typeof given.match !== 'string' || given.match.trim() === '')) {
    faults.push(fault(`${name} has an empty match.`, '"match": "a part of the title", or leave it out'));
   }
   const end = typeof given.expires === 'string' ? endOf(given.expires) : undefined;
   const latest = new Date(now + LONGEST_MS).toISOString().slice(0, 10);
   if (end === undefined) faults.push(fault(`${name} has no day on which it ends.`, `"expires": "${latest}"`)); else if (end > now + LONGEST_MS + DAY_MS) {
    faults.push(fault(`${name} is accepted for more than a year.`, `"expires": "${latest}"   (at most)`));
   }
   return faults;
  }
  function endOf(day) {
   if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
   const start = Date.parse(`${day}T00:00:00Z`);
   const exists = !Number.isNaN(start) && new Date(start).toISOString().startsWith(day);
   return exists ? start + DAY_MS : undefined;
  }
  function accept(findings, entries, now) {
   const live = entries.filter(({expires}) => isLive(expires, now));
   return findings.map(finding => {
    const entry = isOpen(finding) && finding.stops !== true ? live.find(one => fits(one, finding)) : undefined;
    return entry ? {
     ...finding,
     accepted: {
      reason: entry.reason,
      until: entry.expires
     }
    } : finding;
   });
  }
  function aboutBaseline(entries, findings, now) {
   return entries.flatMap(entry => aboutEntry(entry, findings, now));
  }
  function isLive(expires, now) {
   return now < (endOf(expires) ?? 0);
  }
  function isOpen({verdict}) {
   return verdict === 'exceeded' || verdict === 'unknown';
  }
  function fits({id, match}, finding) {
   return finding.id === id && (match === undefined || finding.title.includes(match));
  }
  function aboutEntry(entry, findings, now) {
   const fitting = findings.filter(finding => isOpen(finding) && fits(entry, finding));
   const common = {
    layer: 'job',
    verdict: 'exceeded'
   };
   if (fitting.some(({stops}) => stops === true)) {
    return [ {
     ...common,
     id: 'baseline-refused',
     severity: 'medium',
     title: `${entry.id} cannot be accepted: it always stops the run.`,
     fix: `Take the entry out of the baseline, and see ${(0, _core_finding_js__WEBPACK_IMPORTED_MODULE_0__._r)(entry.id)}`
    } ];
   }
   if (!isLive(entry.expires, now)) {
    return [ {
     ...common,
     id: 'baseline-expired',
     severity: 'low',
     title: `${entry.id} was accepted until ${entry.expires}; that is over.`,
     fix: 'Put it right, or accept it anew with a later day in "expires".'
    } ];
   }
   if (fitting.length > 0) return [];
   return [ {
    ...common,
    id: 'baseline-unused',
    severity: 'info',
    title: `${entry.id} is accepted, but there is no such finding${entry.match === undefined ? '' : ' with that title'} here.`,
    fix: 'Take the entry out of the baseline, or put its id right.'
   } ];
  }
 },
 91690: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Am: () => mayRunPrograms,
   Xl: () => exposureOf,
   jv: () => startsAgent
  });
  var _tool_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4396);
  function exposureOf({agent}) {
   if (!agent?.isolation) return 'unknown';
   return agent.isolation.mode === 'none' ? 'open' : 'held';
  }
  function startsAgent({command}) {
   return command === 'run' || command === 'check';
  }
  function mayRunPrograms({id, permissions, command, allowedTools}) {
   if (permissions === 'read-only') return false;
   return permissions === 'full' || id === 'custom' || command.length > 0 || allowedTools.some(_tool_rule_js__WEBPACK_IMPORTED_MODULE_0__.i7);
  }
 },
 78649: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EN: () => bodyOf,
   H6: () => githubRequest,
   ZK: () => scopesOf,
   aA: () => tokenKind,
   aR: () => repositoryName,
   pO: () => lacks,
   y0: () => apiUrl
  });
  var _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11567);
  var _kit_private_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57190);
  const ONE_TRY_MS = 5e3;
  const LONGEST_BYTES = 1024 * 1024;
  function apiUrl({server}, variable) {
   if (variable !== undefined && URL.canParse(variable)) {
    const {hostname, origin, pathname} = new URL(variable);
    if ((0, _kit_private_address_js__WEBPACK_IMPORTED_MODULE_0__.cW)(hostname)) return origin + pathname.replace(/\/$/, '');
   }
   if (server === undefined || !URL.canParse(server)) return undefined;
   const {protocol, hostname, host} = new URL(server);
   if (protocol !== 'https:') return undefined;
   if (hostname === 'github.com' || hostname.endsWith('.ghe.com')) return `https://api.${hostname}`;
   return `https://${host}/api/v3`;
  }
  function githubRequest(api, path, body) {
   const post = body !== undefined;
   const base = path === '/graphql' ? api.url.replace(/\/api\/v3$/, '/api') : api.url;
   return {
    method: post ? 'POST' : 'GET',
    url: base + path,
    headers: {
     authorization: `Bearer ${api.token.reveal()}`,
     accept: 'application/vnd.github+json',
     'user-agent': 'keyless-agent',
     'x-github-api-version': '2022-11-28',
     ...post ? {
      'content-type': 'application/json'
     } : {}
    },
    ...post ? {
     body: JSON.stringify(body)
    } : {},
    timeoutMs: ONE_TRY_MS,
    maxBytes: LONGEST_BYTES
   };
  }
  const PREFIXES = [ [ 'ghs_', 'installation' ], [ 'ghp_', 'classic' ], [ 'github_pat_', 'fine-grained' ], [ 'gho_', 'oauth' ], [ 'ghu_', 'app-user' ], [ 'ghr_', 'refresh' ] ];
  function tokenKind(token) {
   const value = token.reveal();
   return PREFIXES.find(([prefix]) => value.startsWith(prefix))?.[1] ?? 'other';
  }
  function bodyOf({body}) {
   try {
    return (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__.Ik)(JSON.parse(body)) ?? {};
   } catch {
    return {};
   }
  }
  const REFUSALS = [ 'Resource not accessible by integration', 'Resource not accessible by personal access token' ];
  function lacks(response, permission) {
   if (response.status !== 403 || response.headers['x-ratelimit-remaining'] === '0') return false;
   if ('retry-after' in response.headers) return false;
   if (!REFUSALS.some(refusal => bodyOf(response).message === refusal)) return false;
   const ways = accepted(response);
   return ways.length > 0 && ways.every(way => way.has(permission));
  }
  function accepted({headers}) {
   const ways = (headers['x-accepted-github-permissions'] ?? '').split(';').map(way => way.trim());
   return ways.filter(way => way !== '').map(way => {
    const pairs = way.split(',').map(pair => pair.trim().split('='));
    return new Map(pairs.map(([name = '', level = '']) => [ name, level ]));
   });
  }
  function scopesOf({headers}) {
   const scopes = headers['x-oauth-scopes']?.split(',').map(scope => scope.trim());
   return scopes?.filter(scope => /^[\w:]{1,60}$/.test(scope));
  }
  function repositoryName(response) {
   return (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(bodyOf(response).full_name);
  }
 },
 32907: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A1: () => turnedOff,
   EF: () => startAsking,
   g9: () => PROBE_IDS
  });
  const PROBES = [ {
   id: 'azure-permissions',
   cloud: 'azure',
   load: async () => (await __webpack_require__.e(3831).then(__webpack_require__.bind(__webpack_require__, 13831))).azurePermissions
  }, {
   id: 'aws-session-policy-canary',
   cloud: 'aws',
   load: async () => (await __webpack_require__.e(9414).then(__webpack_require__.bind(__webpack_require__, 29414))).sessionPolicyCanary
  }, {
   id: 'github-token',
   load: async () => (await __webpack_require__.e(3280).then(__webpack_require__.bind(__webpack_require__, 63280))).githubToken
  }, {
   id: 'google-permissions',
   cloud: 'gcp',
   load: async () => (await __webpack_require__.e(2879).then(__webpack_require__.bind(__webpack_require__, 32879))).googlePermissions
  } ];
  const ROLE_PROBE_NAMES = [ 'aws-role', 'aws-role-inspection', 'iam-list-users', 'iam-list-roles', 'organizations-describe-organization', 'secretsmanager-list-secrets', 'ssm-describe-parameters', 'kms-list-keys', 's3-list-buckets', 'dynamodb-list-tables', 'logs-describe-log-groups', 'ec2-describe-instances', 'ec2-create-key-pair', 'lambda-list-functions', 'cloudtrail-describe-trails', 'bedrock-agentcore-list-agent-runtimes', 'bedrock-list-foundation-models' ];
  const PROBE_IDS = [ ...PROBES.map(({id}) => id), ...ROLE_PROBE_NAMES ];
  const LAST_WORDS_MS = 100;
  function startAsking(subject, host, off, probes = PROBES) {
   const clock = new AbortController;
   const asked = probes.filter(({cloud}) => cloud === undefined || cloud === subject.target?.cloud).map(entry => askOne(entry, {
    subject,
    host,
    off,
    signal: clock.signal
   }));
   return {
    async within(seconds) {
     const timer = setTimeout(() => clock.abort(), seconds * 1e3);
     try {
      return (await Promise.all(asked)).flat();
     } finally {
      clearTimeout(timer);
     }
    }
   };
  }
  async function askOne(entry, round) {
   try {
    return await Promise.race([ answer(entry, round), givenUp(round.signal) ]);
   } catch {
    const why = round.signal.aborted ? 'did not answer in time' : 'broke';
    return [ unanswered(entry, `The probe ${entry.id} ${why}, so nothing is known from it.`) ];
   }
  }
  async function answer(entry, {subject, host, off, signal}) {
   const probe = await entry.load();
   if (!probe.applies(subject)) return [];
   if (off.includes(entry.id)) return [ turnedOff(entry.id, layerOf(entry)) ];
   const found = await probe.ask(subject, host, signal);
   return found.length > 0 ? found : [ unanswered(entry, `The probe ${entry.id} said nothing, so nothing is known from it.`) ];
  }
  function givenUp(signal) {
   return new Promise((_, reject) => {
    const give = () => {
     setTimeout(() => reject(new Error('given up')), LAST_WORDS_MS);
    };
    if (signal.aborted) give(); else signal.addEventListener('abort', give, {
     once: true
    });
   });
  }
  function layerOf({cloud}) {
   return cloud === undefined ? 'job' : 'cloud';
  }
  function unanswered(entry, title) {
   return {
    id: 'probe-unanswered',
    layer: layerOf(entry),
    verdict: 'unknown',
    severity: 'medium',
    title,
    fix: `Run it again; if it never answers here: least-privilege-probes: -${entry.id}`
   };
  }
  function turnedOff(id, layer) {
   return {
    id: 'probe-off',
    layer,
    verdict: 'unknown',
    severity: 'low',
    title: `The probe ${id} is turned off, so nothing is known from it.`
   };
  }
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
 },
 4396: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HZ: () => isWeb,
   dH: () => readRule,
   i7: () => startsAnything
  });
  const SHELLS = new Set([ 'bash', 'shell', 'run_shell_command', 'powershell' ]);
  const WEB = new Set([ 'webfetch', 'websearch', 'web_fetch', 'web_search', 'google_web_search', 'url', 'fetch' ]);
  const STARTERS = /^(?:(?:ba|da|z|k|fi|tc|c)?sh|pwsh|powershell|env|xargs|eval|exec|command|nohup|timeout|time|nice|setsid|stdbuf|sudo|su|doas|ssh|docker|podman|kubectl|python[\d.]*|node|deno|bun|ruby|perl|php|lua|osascript|npx|pnpx|bunx|uvx|pipx|uv|npm|pnpm|yarn|pip3?|cargo|go|make|git|find|fd|awk|gawk|tar|rsync|vim?|ed|less|man|tclsh|java|mvn|gradle)$/;
  function readRule(rule) {
   const open = rule.indexOf('(');
   if (open < 0) return {
    tool: rule.trim(),
    pattern: undefined
   };
   const inside = rule.slice(open + 1).trimEnd();
   return {
    tool: rule.slice(0, open).trim(),
    pattern: inside.endsWith(')') ? inside.slice(0, -1) : inside
   };
  }
  function isWeb(rule) {
   return WEB.has(readRule(rule).tool.toLowerCase());
  }
  function startsAnything(rule) {
   const {tool, pattern} = readRule(rule);
   if (tool === '*') return true;
   if (!SHELLS.has(tool.toLowerCase())) return false;
   const command = (pattern ?? '').trim();
   if (/^[\s:*]*$/.test(command)) return true;
   const [program = '', next = ''] = command.replaceAll(/:?\*/g, ' * ').trim().split(/\s+/);
   if (program === '*') return true;
   return next === '*' && STARTERS.test(program.split('/').at(-1) ?? '');
  }
 },
 76070: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AP: () => isCalled,
   Vi: () => sameFile,
   WM: () => isCommit,
   sg: () => readRef,
   tn: () => workflowPlace
  });
  var _kit_commit_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54533);
  const REF = /^([\w.-]+\/[\w.-]+)\/(\.github\/workflows\/[^@\0\n]+\.ya?ml)@([^\0\n]+)$/;
  function readRef(text) {
   const [, repository, path, ref] = typeof text === 'string' && REF.exec(text) || [];
   if (repository === undefined || path === undefined || ref === undefined || path.split('/').includes('..')) {
    return undefined;
   }
   return {
    repository,
    path,
    ref
   };
  }
  function isCommit(ref) {
   return ref !== undefined && (0, _kit_commit_id_js__WEBPACK_IMPORTED_MODULE_0__.j)(ref);
  }
  function isCalled(claims) {
   const [own, started] = [ readRef(claims.job_workflow_ref), readRef(claims.workflow_ref) ];
   if (!own || !started) return undefined;
   return !sameFile(own, started);
  }
  function sameFile(a, b) {
   return a.repository.toLowerCase() === b.repository.toLowerCase() && a.path === b.path;
  }
  function workflowPlace(context, claims, env) {
   const called = isCalled(claims);
   const ref = called === true ? readRef(claims.job_workflow_ref) : readRef(context.workflowRef);
   const commit = called === true ? claims.job_workflow_sha : env.GITHUB_WORKFLOW_SHA ?? context.sha;
   if (!ref || typeof commit !== 'string' || !isCommit(commit)) return undefined;
   return {
    repository: ref.repository,
    path: ref.path,
    commit,
    job: env.GITHUB_JOB || undefined,
    called
   };
  }
 },
 25868: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => bare,
   s: () => parseAllowed
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
  function parseAllowed(entry) {
   const [, wild, name, port = '443'] = /^(\*\.)?(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/.exec(entry.toLowerCase()) ?? [];
   if (name === undefined || wild && (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) || Number(port) < 1 || Number(port) > 65535) return undefined;
   const host = bare(name);
   return {
    test: to => to.port === Number(port) && (wild ? to.host.endsWith(`.${host}`) : to.host === host)
   };
  }
  const bare = host => host.toLowerCase().replaceAll(/^\[|\]$|\.$/g, '');
 }
};
