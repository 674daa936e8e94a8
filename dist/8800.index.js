export const id = 8800;

export const ids = [ 8800 ];

export const modules = {
 25164: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => adviceFor
  });
  const DIRECT = {
   expired: 'A shorter timeout, or an identity that can be had again during the run.',
   noAccess: 'Enable the model for the workspace in the Claude Console.',
   deniedLikely: model => `The token's scope or workspace does not allow ${model}, or the key was revoked.`,
   deniedFix: 'Check scope and workspace of the federation rule (workspace:inference is enough), or the key.',
   missingFix: 'model: claude-sonnet-4-5-20250929',
   quotaFix: 'Run fewer jobs at a time, or raise the rate limits of the workspace.',
   unreachableFix: 'Allow api.anthropic.com, set HTTPS_PROXY, or check anthropic-base-url.'
  };
  const ADVICE = {
   bedrock: {
    expired: 'role-duration-seconds: 3600   (up to the maximum session duration of the role), or a shorter timeout.',
    noAccess: 'Enable the model for this account and region in the Amazon Bedrock console.',
    deniedLikely: model => `The role may not call ${model}, the session policy does not list it, or an organisation policy denies a region of the profile.`,
    deniedFix: 'Allow bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream on the inference profile and on its foundation model in ' + 'every region of the profile; name further models with allowed-models.',
    missingLikely: 'The id is misspelt, retired, or needs the prefix of an inference profile.',
    missingFix: 'model: us.anthropic.claude-sonnet-4-5-20250929-v1:0   (an inference profile of your region: us., eu., jp., au., global. …)',
    quotaFix: 'Run fewer jobs at a time, raise the quota in Service Quotas, or use a profile over more regions (global.).',
    unreachableFix: 'Allow bedrock-runtime.<region>.amazonaws.com, set HTTPS_PROXY, or check aws-region and bedrock-endpoint.'
   },
   vertex: {
    expired: 'access-token-lifetime: 1h with a service-account, or a shorter timeout.',
    noAccess: 'Enable the model in the Model Garden of the project.',
    deniedLikely: model => `The principal lacks aiplatform.endpoints.predict on the project, or ${model} is not enabled in it.`,
    deniedFix: 'Grant a custom role with aiplatform.endpoints.predict to the principal, and enable the model in Model Garden.',
    missingFix: 'model: gemini-2.5-pro or claude-sonnet-4-5@20250929, as the agent speaks it   (and a vertex-location that serves it, such as global)',
    quotaFix: 'Run fewer jobs at a time, raise the quota of the model in the project, or use vertex-location: global.',
    unreachableFix: 'Allow <location>-aiplatform.googleapis.com, set HTTPS_PROXY, or check vertex-location and vertex-endpoint.'
   },
   foundry: {
    expired: 'A shorter timeout: the token of Foundry is read once.',
    noAccess: 'Deploy the model in the Foundry resource.',
    deniedLikely: model => `The application has no role on the Foundry resource that allows ${model}.`,
    deniedFix: 'Assign a role with the data actions of the endpoint to the application; docs/azure.md names the narrow one.',
    missingLikely: 'There is no deployment of this name in the resource, or it was made a moment ago.',
    missingFix: 'model: the name of your deployment, such as claude-sonnet-4-5',
    quotaFix: 'Run fewer jobs at a time, or raise the tokens per minute of the deployment.',
    unreachableFix: 'Allow <resource>.services.ai.azure.com, set HTTPS_PROXY, or check foundry-resource and foundry-base-url.'
   },
   anthropic: DIRECT,
   'bedrock-mantle': {
    expired: 'role-duration-seconds: 3600   (up to the maximum session duration of the role), or a shorter timeout.',
    noAccess: 'Enable the model for this account and region in the Amazon Bedrock console.',
    deniedLikely: model => `The role may not call ${model} through the OpenAI-compatible endpoint of Bedrock.`,
    deniedFix: 'Allow bedrock-mantle:CreateInference on the project; docs/codex.md has the policy.',
    missingFix: 'model: openai.gpt-5.5   (a model that the endpoint of your region lists)',
    quotaFix: 'Run fewer jobs at a time, or raise the quota in Service Quotas.',
    unreachableFix: 'Allow bedrock-mantle.<region>.api.aws, set HTTPS_PROXY, or check aws-region.'
   },
   openai: {
    expired: 'A shorter timeout, or an identity that can be had again during the run.',
    noAccess: 'Give the project of the service account access to the model.',
    deniedLikely: model => `The mapping or the project does not allow ${model}, or the key was revoked.`,
    deniedFix: 'Check the permissions of the mapping (model requests are enough), the project, or the key.',
    missingFix: 'model: gpt-5.5',
    quotaFix: 'Run fewer jobs at a time, or raise the rate limits of the project.',
    unreachableFix: 'Allow api.openai.com, set HTTPS_PROXY, or check openai-base-url.'
   },
   'azure-openai': {
    expired: 'A shorter timeout, or an agent that reads the token again (docs/agents.md).',
    noAccess: 'Deploy the model in the Azure OpenAI resource.',
    deniedLikely: model => `The application has no role on the resource that allows ${model}.`,
    deniedFix: 'Assign "Cognitive Services OpenAI User" on the one resource to the application.',
    missingLikely: 'There is no deployment of this name in the resource, or it was made a moment ago.',
    missingFix: 'model: the name of your deployment, such as gpt-5-codex',
    quotaFix: 'Run fewer jobs at a time, or raise the tokens per minute of the deployment.',
    unreachableFix: 'Allow <resource>.openai.azure.com, set HTTPS_PROXY, or check azure-openai-resource and azure-openai-base-url.'
   },
   gemini: {
    expired: 'A key that is still valid.',
    noAccess: 'Enable the Gemini API for the project of the key.',
    deniedLikely: model => `The key is restricted, revoked, or not for ${model}.`,
    deniedFix: 'Check the key and its restrictions in Google AI Studio, or go keyless through Vertex AI.',
    missingFix: 'model: gemini-2.5-pro',
    quotaFix: 'Run fewer jobs at a time, or raise the quota of the project.',
    unreachableFix: 'Allow generativelanguage.googleapis.com, or set HTTPS_PROXY.'
   },
   copilot: {
    expired: 'A shorter timeout: the token of a job ends with the job.',
    noAccess: 'Enable the model in the Copilot policy of the organisation.',
    deniedLikely: model => `The token may not make Copilot requests, the organisation does not allow Copilot CLI, or not ${model}.`,
    deniedFix: 'permissions:\n  contents: read\n  copilot-requests: write',
    missingFix: 'model: a model of your Copilot plan, such as claude-sonnet-4.5',
    quotaFix: 'Wait for the quota of premium requests, or raise it in the billing settings of the organisation.',
    unreachableFix: 'Allow api.githubcopilot.com (or the API of your GitHub Enterprise host), or set HTTPS_PROXY.'
   },
   gateway: {
    ...DIRECT,
    expired: 'A token that lives longer, or a source that can be asked again: jwt-token-file, jwt-token-command.',
    noAccess: 'Enable the model in the gateway.',
    deniedLikely: model => `The gateway does not accept this token, or not for ${model}.`,
    deniedFix: 'keyless-agent doctor with the same inputs shows what the gateway rejects; check audience, issuer and its model list.',
    missingFix: "model: a name of the gateway's own model list",
    quotaFix: 'Run fewer jobs at a time, or raise the limits of the gateway.',
    unreachableFix: "Allow the gateway's host, set HTTPS_PROXY, or check base-url."
   }
  };
  const KEY = {
   ...DIRECT,
   expired: 'A key that is still valid.',
   noAccess: 'Enable the model for the account of the key.',
   deniedLikely: model => `The key was revoked, or does not allow ${model}.`,
   deniedFix: 'Check the key in the console of the vendor.',
   missingFix: "model: a name of the vendor's own model list",
   unreachableFix: "Allow the vendor's host, or set HTTPS_PROXY."
  };
  function adviceFor(backend) {
   return ADVICE[backend] ?? KEY;
  }
 },
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
 19055: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => lastWords,
   v: () => ended
  });
  function lastWords(tail) {
   const line = tail.trimEnd().split('\n').at(-1)?.trim() ?? '';
   return line.length > 200 ? `${line.slice(0, 200)}…` : line;
  }
  function ended(exit) {
   if (exit.signal !== undefined) return `was ended by ${exit.signal}`;
   return exit.code === undefined ? 'ended' : `ended with status ${exit.code}`;
  }
 },
 67056: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => endpointFault
  });
  var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25164);
  const EXPIRED = /expired/i;
  const WRONG_MODEL = /model identifier is invalid|on-demand throughput|isn.t supported|not supported|issue with the selected model|model .*not (found|exist)/i;
  const MODEL_ACCESS = /access to the model with|enable this model for your account|marketplace/i;
  function denied(expired, modelAccess, model, advice) {
   if (expired) {
    return {
     code: 'model-denied',
     what: 'The model endpoint refused the credential: it has expired.',
     likely: 'The run took longer than the credential lives.',
     fix: advice.expired
    };
   }
   if (modelAccess) {
    return {
     code: 'model-denied',
     what: `The account has no access to ${model}.`,
     likely: 'Access to this model was never granted in the account, or not in this region.',
     fix: advice.noAccess
    };
   }
   return {
    code: 'model-denied',
    what: 'The model endpoint refused the credential.',
    likely: advice.deniedLikely(model),
    fix: advice.deniedFix
   };
  }
  function endpointFault(fault, model, backend) {
   const {status, said} = fault;
   const advice = (0, _advice_js__WEBPACK_IMPORTED_MODULE_0__.c)(backend);
   if (status === 401 || status === 403 || fault.refused) {
    return denied(EXPIRED.test(said + (fault.also ?? '')), MODEL_ACCESS.test(said), model, advice);
   }
   if (status === 404 || status === 400 && WRONG_MODEL.test(said)) {
    return {
     code: 'model-missing',
     what: `The model endpoint does not know ${model}, or not in this region.`,
     likely: advice.missingLikely ?? 'The id is misspelt or retired, or the model is not enabled here.',
     fix: advice.missingFix
    };
   }
   if (status === 429) {
    return {
     code: 'model-throttled',
     what: 'The model endpoint kept answering that there are too many requests.',
     likely: 'The quota of this account for the model is used up by this and other jobs.',
     fix: advice.quotaFix
    };
   }
   if (status === 529 || status === 503) {
    return {
     code: 'model-throttled',
     what: `The model endpoint kept answering that it is overloaded (${status}).`,
     likely: 'The model has no capacity at the moment.',
     fix: 'Run again later.'
    };
   }
   if (status !== undefined && status >= 500) {
    return {
     code: 'model-unreachable',
     what: `The model endpoint kept failing (${status}).`,
     likely: 'A disturbance at the model endpoint, or at a proxy in front of it.',
     fix: 'Run again later; see the health page of the cloud.'
    };
   }
   if (fault.unreachable || /connection (refused|error|failed)|ENOTFOUND|ECONN|timed out|error sending request/i.test(said)) {
    return {
     code: 'model-unreachable',
     what: 'The model endpoint could not be reached.',
     likely: 'A firewall or proxy is in the way, the name is not resolved, or the region has no such endpoint.',
     fix: advice.unreachableFix
    };
   }
   return undefined;
  }
 },
 88800: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   gemini: () => gemini
  });
  var check_inputs = __webpack_require__(61414);
  var tool_rules = __webpack_require__(64052);
  // CONCATENATED MODULE: ./lib/agents/gemini/policy.js
  const READING = [ 'read_file', 'read_many_files', 'list_directory', 'glob', 'grep_search', 'write_todos', 'update_topic' ];
  const EDITING = [ 'replace', 'write_file' ];
  const SHELL = 'run_shell_command';
  const GRANTED = {
   'read-only': READING,
   edit: [ ...READING, ...EDITING ],
   full: [ '*' ]
  };
  const RULE = /^(?:[A-Za-z_][\w.*-]*|run_shell_command\([ -~]+\))$/;
  const LEFT_OUT = [ 'activate_skill', 'invoke_agent' ];
  const DENY = 900;
  const ASKED = 500;
  const UNASKED = 200;
  const PRESET = 100;
  function offered({permissions, allowedTools}) {
   const named = (0, tool_rules.q)(allowedTools).map(rule => rule.split('(', 1)[0]);
   if (permissions === 'full' || named.some(name => name.includes('*'))) return undefined;
   return [ ...new Set([ ...permissions === undefined ? READING : GRANTED[permissions], ...named ]) ];
  }
  function asked(rule) {
   const prefix = /^run_shell_command\((.+)\)$/.exec(rule)?.[1];
   if (prefix === undefined) return {
    toolName: rule
   };
   return {
    toolName: SHELL,
    commandPrefix: prefix.replace(/(?: |:)\*$/, '').trim()
   };
  }
  function rulesOf(order) {
   const {permissions} = order;
   const servers = permissions === 'read-only' ? [] : order.mcpServers;
   return [ {
    decision: 'deny',
    priority: 1,
    toolName: '*'
   }, {
    decision: 'allow',
    priority: PRESET,
    toolName: permissions === undefined ? READING : GRANTED[permissions]
   }, {
    decision: 'deny',
    priority: UNASKED,
    toolName: LEFT_OUT
   }, ...servers.map(({name}) => ({
    decision: 'allow',
    priority: PRESET,
    mcpName: name,
    toolName: '*'
   })), ...(0, tool_rules.q)(order.allowedTools).map(rule => ({
    decision: 'allow',
    priority: ASKED,
    ...asked(rule)
   })), ...(0, tool_rules.q)(order.deniedTools).map(rule => ({
    decision: 'deny',
    priority: DENY,
    ...asked(rule)
   })) ];
  }
  function written(rule) {
   const shell = rule.commandPrefix === undefined && rule.mcpName === undefined && [ rule.toolName ].flat().some(name => name === SHELL || name === '*');
   const fields = {
    ...rule,
    ...rule.decision === 'allow' && shell ? {
     allowRedirection: true
    } : {},
    ...rule.decision === 'deny' ? {
     denyMessage: 'keyless-agent was not told to allow this.'
    } : {}
   };
   const lines = Object.entries(fields).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
   return `[[rule]]\n${lines.join('\n')}\n`;
  }
  function policy(order) {
   return rulesOf(order).map(written).join('\n');
  }
  // CONCATENATED MODULE: ./lib/agents/gemini/arguments.js
  const TOOL_EXAMPLE = 'write_file, replace, run_shell_command(npm test)';
  const ALLOWED = {
   '--screen-reader': 'alone'
  };
  const OUR_STREAM = 'leave it out: the stream is read by keyless-agent';
  const REFUSALS = {
   '-m': 'model: gemini-2.5-pro',
   '--model': 'model: gemini-2.5-pro',
   '-p': 'task: …',
   '--prompt': 'task: …',
   '-y': 'agent-permissions: full',
   '--yolo': 'agent-permissions: full',
   '--approval-mode': 'agent-permissions: read-only | edit | full',
   '--allowed-tools': `allowed-tools: ${TOOL_EXAMPLE}`,
   '--policy': `allowed-tools: ${TOOL_EXAMPLE}`,
   '--admin-policy': 'denied-tools: web_fetch, run_shell_command(git push)',
   '--allowed-mcp-server-names': 'mcp-config: \'{"mcpServers":{…}}\'',
   '-r': 'resume: …   (the session artifact of an earlier run)',
   '--resume': 'resume: …   (the session artifact of an earlier run)',
   '-o': OUR_STREAM,
   '--output-format': OUR_STREAM
  };
  function checkInputs(inputs) {
   for (const name of [ 'allowed-tools', 'denied-tools' ]) {
    for (const rule of (0, tool_rules.q)(inputs.list(name))) {
     if (RULE.test(rule) || rule.startsWith('-')) continue;
     inputs.fault(name, `"${rule.slice(0, 60)}" is not a tool rule of Gemini CLI.`, `${name}: ${TOOL_EXAMPLE}`);
    }
   }
   (0, check_inputs.ZA)(inputs, READING);
   (0, check_inputs.PX)(inputs, ALLOWED, REFUSALS);
  }
  // CONCATENATED MODULE: ./lib/agents/gemini/backends.js
  const DEFAULT_MODEL = 'gemini-2.5-pro';
  const GEMINI_API = 'https://generativelanguage.googleapis.com';
  const AUTH_TYPES = {
   vertex: 'vertex-ai',
   gemini: 'gemini-api-key'
  };
  function vertexUrl(location) {
   if (location === 'global') return 'https://aiplatform.googleapis.com';
   if (location === 'us' || location === 'eu') return `https://aiplatform.${location}.rep.googleapis.com`;
   return `https://${location}-aiplatform.googleapis.com`;
  }
  function endpoint({backend, endpoint: given, region = 'global'}) {
   return given ?? (backend === 'vertex' ? vertexUrl(region) : GEMINI_API);
  }
  function place(access) {
   if (access.backend === 'vertex') {
    return {
     GOOGLE_GENAI_USE_VERTEXAI: 'true',
     ...access.project === undefined ? {} : {
      GOOGLE_CLOUD_PROJECT: access.project
     },
     GOOGLE_CLOUD_LOCATION: access.region ?? 'global'
    };
   }
   return access.token === undefined ? {} : {
    GEMINI_API_KEY: access.token.value
   };
  }
  function launchEnvironment(access) {
   const url = endpoint(access);
   return {
    ...place(access),
    [access.backend === 'vertex' ? 'GOOGLE_VERTEX_BASE_URL' : 'GOOGLE_GEMINI_BASE_URL']: url
   };
  }
  function accessEnvironment(access, model) {
   return {
    ...access.env,
    ...place(access),
    ...access.backend === 'vertex' ? {
     GOOGLE_VERTEX_BASE_URL: endpoint(access)
    } : {},
    ...model === undefined ? {} : {
     GEMINI_MODEL: model
    }
   };
  }
  var card = __webpack_require__(83512);
  var kit_fields = __webpack_require__(11567);
  // CONCATENATED MODULE: ./lib/agents/gemini/hear.js
  const LONGEST_TEXT = 4e6;
  const MOST_NAMES = 1e3;
  const TELLING = [ 'command', 'file_path', 'dir_path', 'path', 'pattern', 'query', 'prompt', 'url' ];
  function detail(parameters) {
   const fields = (0, kit_fields.Ik)(parameters) ?? {};
   return TELLING.map(name => (0, kit_fields.Qq)(fields[name])).find(value => value !== undefined) ?? '';
  }
  const DENIED = new Set([ 'policy_violation', 'tool_not_registered' ]);
  function isDenial(error) {
   if (error === undefined) return false;
   return DENIED.has((0, kit_fields.Qq)(error.type) ?? '') || /requires user confirmation/.test((0, 
   kit_fields.Qq)(error.message) ?? '');
  }
  class Conversation {
   #calls=new Map;
   #denials=[];
   #errors=[];
   #said='';
   #last;
   #turns=0;
   #answering=false;
   #sessionId;
   hear(event) {
    switch (event.type) {
    case 'init':
     return this.#begin(event);

    case 'message':
     return event.role === 'assistant' ? this.#say(event) : [];

    case 'tool_use':
     return [ ...this.#turn(), ...this.#flush(), this.#call(event) ];

    case 'tool_result':
     return this.#outcome(event);

    case 'error':
     this.#remember((0, kit_fields.Qq)(event.message));
     return [];

    case 'result':
     return [ ...this.#flush(), {
      kind: 'result',
      result: this.#result(event)
     } ];

    default:
     return [];
    }
   }
   #begin(event) {
    this.#sessionId = (0, kit_fields.Qq)(event.session_id);
    const model = (0, kit_fields.Qq)(event.model);
    return [ {
     kind: 'start',
     ...model && {
      model
     },
     ...this.#sessionId && {
      sessionId: this.#sessionId
     }
    } ];
   }
   #turn() {
    if (this.#answering) return [];
    this.#answering = true;
    this.#turns++;
    this.#last = undefined;
    return [ {
     kind: 'turn'
    } ];
   }
   #say(event) {
    const begun = this.#turn();
    if (this.#said.length < LONGEST_TEXT) this.#said += (0, kit_fields.Qq)(event.content) ?? '';
    return begun;
   }
   #flush() {
    const said = this.#said;
    this.#said = '';
    if (said.trim() === '') return [];
    this.#last = said;
    return [ {
     kind: 'text',
     text: said
    } ];
   }
   #call(event) {
    const call = {
     name: (0, kit_fields.Qq)(event.tool_name) ?? 'tool',
     what: detail(event.parameters)
    };
    if (this.#calls.size < MOST_NAMES) this.#calls.set((0, kit_fields.Qq)(event.tool_id) ?? '', call);
    return {
     kind: 'tool',
     name: call.name,
     detail: call.what
    };
   }
   #outcome(event) {
    this.#answering = false;
    const id = (0, kit_fields.Qq)(event.tool_id) ?? '';
    const call = this.#calls.get(id);
    this.#calls.delete(id);
    const error = (0, kit_fields.Ik)(event.error);
    const told = (0, kit_fields.Qq)(event.output) || (0, kit_fields.Qq)(error?.message) || '';
    if (isDenial(error)) {
     const tool = call?.name ?? 'tool';
     if (this.#denials.length < MOST_NAMES) this.#denials.push(call?.what ? `${tool}(${call.what})` : tool);
     return [ {
      kind: 'denied',
      tool,
      reason: (0, kit_fields.Qq)(error?.message) ?? 'not allowed'
     } ];
    }
    return [ {
     kind: 'tool-result',
     failed: event.status === 'error',
     text: told
    } ];
   }
   #remember(message) {
    if (message !== undefined && this.#errors.length < MOST_NAMES) this.#errors.push(message);
   }
   #result(event) {
    const failed = event.status !== 'success';
    const error = (0, kit_fields.Ik)(event.error);
    const stats = (0, kit_fields.Ik)(event.stats);
    this.#remember((0, kit_fields.Qq)(error?.message));
    return {
     failed,
     text: failed ? undefined : this.#last,
     sessionId: this.#sessionId,
     turns: this.#turns,
     inputTokens: (0, kit_fields.ai)(stats?.input_tokens),
     outputTokens: (0, kit_fields.ai)(stats?.output_tokens),
     denials: this.#denials,
     errors: this.#errors,
     errorClass: (0, kit_fields.Qq)(error?.type)
    };
   }
  }
  function listen() {
   const conversation = new Conversation;
   return {
    hear(line) {
     if (line.trim() === '') return [];
     let event;
     try {
      event = (0, kit_fields.Ik)(JSON.parse(line));
     } catch {
      event = undefined;
     }
     return typeof event?.type === 'string' ? conversation.hear(event) : [ {
      kind: 'other',
      text: line
     } ];
    },
    end: () => []
   };
  }
  var ending = __webpack_require__(19055);
  var endpoint_fault = __webpack_require__(67056);
  // CONCATENATED MODULE: ./lib/agents/gemini/judge.js
  const TURN_LIMIT = 53;
  const STATUSES = {
   41: [ 'Gemini CLI found no credential.', 'Run `keyless-agent doctor` in the same job and report what it prints.' ],
   42: [ 'Gemini CLI did not accept its arguments or the task.', 'Correct agent-args; give the task as plain text.' ],
   44: [ 'Gemini CLI could not start its sandbox.', 'Leave --sandbox out of agent-args.' ],
   52: [ 'Gemini CLI did not accept its settings.', 'Use agent-version: pinned.' ],
   55: [ 'Gemini CLI does not trust the folder it works in.', 'Use agent-version: pinned.' ],
   126: [ 'The program could not be started.', 'Remove the cache folder of keyless-agent and run again.' ],
   127: [ 'The program could not be started.', 'Remove the cache folder of keyless-agent and run again.' ],
   137: [ 'It was killed from outside; most often the machine had no memory left.', 'Use a runner with more memory, or a smaller task.' ]
  };
  function crashed(heard, exit) {
   const words = (0, ending.a)(heard.errorTail);
   const [likely, fix] = STATUSES[exit.signal === 'SIGKILL' ? 137 : exit.code ?? -1] ?? [ 'It crashed, or was ended by something outside this step.', 'Run again; if it stays, use agent-version: pinned.' ];
   return {
    code: 'agent-crashed',
    what: `Gemini CLI ${(0, ending.v)(exit)} without a result.${words === '' ? '' : ` Its last words: ${words}`}`,
    likely,
    fix
   };
  }
  function statusOf(said, exit) {
   const told = /"code":\s*(\d{3})\b/.exec(said)?.[1];
   if (told !== undefined) return Number(told);
   if (/\bnot found\b/i.test(said)) return 404;
   const code = exit.code ?? 0;
   return code >= 144 && code <= 255 ? code + 256 : undefined;
  }
  function faultOf(result, heard, exit) {
   const said = result.errors.join('\n');
   const status = statusOf(said, exit);
   const badKey = status === 400 && /API_KEY_INVALID|API key/i.test(said);
   return {
    status: badKey ? 401 : status === 400 && /not servable in region/.test(said) ? 404 : status,
    said,
    also: heard.errorTail,
    refused: /default credentials|subject token|temporarily_unavailable|invalid_grant/i.test(said),
    unreachable: status === undefined && /fetch failed|terminated|sending request/i.test(said)
   };
  }
  function failed(result, heard, exit, order) {
   if (exit.code === TURN_LIMIT || result.errorClass === 'FatalTurnLimitedError') {
    return {
     code: 'over-budget',
     what: `The agent reached the limit of ${order.maxTurns ?? result.turns ?? 'its'} turns before it was done.`,
     likely: 'The task needs more steps than max-turns allows.',
     fix: `max-turns: ${(order.maxTurns ?? 10) * 2}   (or a smaller task)`
    };
   }
   const said = result.errors.join('\n');
   if (/empty response|only thoughts|no text/i.test(said)) return empty();
   const fault = (0, endpoint_fault.O)(faultOf(result, heard, exit), order.model, order.access.backend);
   if (fault) return fault;
   const give = (what, likely, fix) => ({
    code: 'agent-failed',
    what,
    likely,
    fix
   });
   if (/safety|recitation|blocked/i.test(said)) {
    return give('The model refused the task.', 'Its safety rules see a misuse.', 'Say in the task what it is for.');
   }
   if (/token.*(limit|exceed)|maximum.*token/i.test(said)) {
    return give('The answer or the task is longer than the model takes.', 'The task asks for too much text at once.', 'Put the material into files, or ask for a shorter answer.');
   }
   if (/without a finish reason/i.test(said)) {
    return {
     code: 'model-unreachable',
     what: 'The model endpoint kept breaking off in the middle of an answer.',
     likely: 'A disturbance at the model endpoint, or at a proxy in front of it.',
     fix: 'Run again later.'
    };
   }
   return give('Gemini CLI reported an error.', 'See the end of the log and the transcript.', 'Run again; if it stays, use agent-version: pinned.');
  }
  function empty() {
   return {
    code: 'agent-empty',
    what: 'The agent ended without an answer.',
    likely: 'The task does not ask for one, or the model ended early.',
    fix: 'Say in the task what the answer shall be.'
   };
  }
  function judge(heard, exit, order) {
   const {result} = heard;
   if (/Policy file error/.test(heard.errorTail)) {
    return {
     code: 'agent-failed',
     what: 'Gemini CLI did not accept the policy with which it was started.',
     likely: 'This version reads policies in another form.',
     fix: 'Use agent-version: pinned.'
    };
   }
   if (!result) return crashed(heard, exit);
   if (result.failed) return failed(result, heard, exit, order);
   if (exit.signal !== undefined || (exit.code ?? 0) !== 0) {
    return {
     code: 'agent-crashed',
     what: `Gemini CLI gave a result and then ${(0, ending.v)(exit)}.`,
     likely: 'It was ended from outside, or failed while it closed down.',
     fix: 'Run again; if it stays, use agent-version: pinned.'
    };
   }
   if (heard.denials > 0 && heard.denials >= heard.toolCalls) {
    return {
     code: 'agent-denied',
     what: `The agent tried ${heard.denials} tool ${heard.denials === 1 ? 'call' : 'calls'} and none was allowed.`,
     likely: 'The task needs tools that allowed-tools does not name; without it the agent can only read.',
     fix: `allowed-tools: ${suggestion(result.denials)}   (name what the task really needs)`
    };
   }
   return (result.text ?? '').trim() === '' ? empty() : {};
  }
  function suggestion(denials) {
   const names = [ ...new Set(denials.map(entry => entry.split('(', 1)[0])) ].filter(name => /^\w+$/.test(name));
   return names.map(name => name === 'run_shell_command' ? 'run_shell_command(npm test)' : name).join(', ') || TOOL_EXAMPLE;
  }
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(3828);
  // CONCATENATED MODULE: ./lib/agents/gemini/settings.js
  const ATTEMPTS = 3;
  const INSTRUCTION_FILES = [ 'GEMINI.md', 'AGENTS.md' ];
  const SIDE_TASKS = [ 'agent-history-provider-summarizer', 'chat-compression-2.5-flash', 'chat-compression-2.5-flash-lite', 'chat-compression-2.5-pro', 'chat-compression-3-flash', 'chat-compression-3-pro', 'chat-compression-3.1-flash-lite', 'chat-compression-default', 'classifier', 'context-snapshotter', 'edit-corrector', 'fast-ack-helper', 'gemini-2.5-flash-base', 'gemini-3-flash-base', 'gemini-3.5-flash-base', 'loop-detection-double-check', 'prompt-completion', 'summarizer-default', 'summarizer-shell' ];
  function serverOf(server) {
   if (server.kind === 'http') return {
    httpUrl: server.url
   };
   return {
    command: server.command,
    args: server.args,
    env: server.env
   };
  }
  function settings(order) {
   const servers = order.permissions === 'read-only' ? [] : order.mcpServers;
   return JSON.stringify({
    general: {
     maxAttempts: ATTEMPTS,
     enableAutoUpdate: false,
     enableAutoUpdateNotification: false,
     topicUpdateNarration: false,
     plan: {
      enabled: false
     },
     sessionRetention: {
      enabled: false
     }
    },
    privacy: {
     usageStatisticsEnabled: false
    },
    telemetry: {
     enabled: false
    },
    hooksConfig: {
     enabled: false
    },
    skills: {
     enabled: false
    },
    experimental: {
     enableAgents: false
    },
    tools: {
     core: offered(order),
     shell: {
      enableInteractiveShell: false
     }
    },
    mcp: {
     allowed: servers.length === 0 ? [ '-' ] : servers.map(({name}) => name)
    },
    mcpServers: Object.fromEntries(servers.map(server => [ server.name, serverOf(server) ])),
    context: {
     fileName: order.instructions ? INSTRUCTION_FILES : INSTRUCTION_FILES.slice(0, 1),
     includeDirectoryTree: false,
     fileFiltering: {
      enableRecursiveFileSearch: false
     }
    },
    model: {
     name: order.model,
     ...order.maxTurns === undefined ? {} : {
      maxSessionTurns: order.maxTurns
     },
     disableLoopDetection: true
    },
    modelConfigs: {
     customAliases: Object.fromEntries(SIDE_TASKS.map(name => [ name, {
      extends: 'base',
      modelConfig: {
       model: order.model
      }
     } ]))
    },
    security: {
     folderTrust: {
      enabled: false
     },
     environmentVariableRedaction: {
      enabled: true
     },
     auth: {
      selectedType: AUTH_TYPES[order.access.backend],
      useExternal: true
     }
    },
    advanced: {
     ignoreLocalEnv: true
    }
   });
  }
  // CONCATENATED MODULE: ./lib/agents/gemini/launch.js
  const LONGEST_TASK_BYTES = 8 * 1024 * 1024;
  const SHADOWS = [ 'CLOUD_SHELL', 'CLOUDSDK_CONFIG', 'CODE_ASSIST_API_VERSION', 'CODE_ASSIST_ENDPOINT', 'GEMINI_API_KEY', 'GEMINI_API_KEY_AUTH_MECHANISM', 'GEMINI_CLI_ACTIVITY_LOG_TARGET', 'GEMINI_CLI_CUSTOM_HEADERS', 'GEMINI_CLI_HOME', 'GEMINI_CLI_SYSTEM_DEFAULTS_PATH', 'GEMINI_CLI_SYSTEM_SETTINGS_PATH', 'GEMINI_CLI_TRUSTED_FOLDERS_PATH', 'GEMINI_CLI_TRUST_WORKSPACE', 'GEMINI_CLI_USE_COMPUTE_ADC', 'GEMINI_MODEL', 'GEMINI_SANDBOX', 'GEMINI_SYSTEM_MD', 'GEMINI_TELEMETRY_ENABLED', 'GEMINI_TELEMETRY_OTLP_ENDPOINT', 'GEMINI_TELEMETRY_OUTFILE', 'GOOGLE_API_KEY', 'GOOGLE_APPLICATION_CREDENTIALS', 'GOOGLE_CLOUD_ACCESS_TOKEN', 'GOOGLE_CLOUD_LOCATION', 'GOOGLE_CLOUD_PROJECT', 'GOOGLE_CLOUD_PROJECT_ID', 'GOOGLE_CLOUD_QUOTA_PROJECT', 'GOOGLE_GEMINI_BASE_URL', 'GOOGLE_GENAI_API_VERSION', 'GOOGLE_GENAI_USE_GCA', 'GOOGLE_GENAI_USE_VERTEXAI', 'GOOGLE_VERTEX_BASE_URL' ];
  const absent = dirs => (0, external_node_path_.join)(dirs.config, 'absent.json');
  const policyFile = dirs => (0, external_node_path_.join)(dirs.config, 'policy.toml');
  function trusts(order) {
   if (order.instructions) return true;
   if (order.tidied !== true || order.permissions === 'read-only') return false;
   const shell = order.allowedTools.some(rule => rule.startsWith('run_shell_command') || rule.includes('*'));
   return order.permissions === 'full' || shell || order.mcpServers.length > 0;
  }
  function checkServers(order) {
   if (order.mcpServers.length === 0 || order.permissions === 'read-only' || trusts(order)) return;
   throw new errors.FM('input-invalid', 'Gemini CLI starts MCP servers only in a folder it trusts.', {
    likely: 'Trusted, it reads every GEMINI.md of the repository, and here nobody has said which of them count.',
    fix: 'repo-config: none   (or base, head)'
   });
  }
  function flags(order, dirs) {
   return [ '--output-format', 'stream-json', '--model', order.model, '--approval-mode', order.permissions === 'full' ? 'yolo' : 'default', '--admin-policy', policyFile(dirs), '--extensions', 'none', ...trusts(order) ? [ '--skip-trust' ] : [], ...order.resume === undefined ? [] : [ '--resume', order.resume ], ...order.agentArgs ];
  }
  function taskOf({task, systemPrompt}) {
   const whole = systemPrompt === undefined ? task : `${systemPrompt}\n\n${task}`;
   if (Buffer.byteLength(whole) >= LONGEST_TASK_BYTES) {
    throw new errors.FM('input-invalid', 'The task is larger than the 8 MB that Gemini CLI takes.', {
     fix: 'Put the material into files of the workspace and name them in a short task.'
    });
   }
   return whole.startsWith('/') ? `\n${whole}` : whole;
  }
  function checkAccess({backend, files}) {
   if (backend !== 'vertex' || files?.GOOGLE_APPLICATION_CREDENTIALS !== undefined) return;
   throw new errors.FM('input-invalid', 'Gemini CLI cannot be given a plain access token of Google Cloud.', {
    likely: 'This binary gets a token once, without an address where it can be asked for.',
    fix: 'agent: claude-code'
   });
  }
  function launch(order, dirs) {
   checkAccess(order.access);
   checkServers(order);
   const home = (0, external_node_path_.join)(dirs.home, '.gemini');
   return {
    argv: flags(order, dirs),
    env: {
     TERM: 'xterm-256color',
     COLORTERM: 'truecolor',
     ...launchEnvironment(order.access),
     GEMINI_CLI_TRUST_WORKSPACE: 'false',
     GEMINI_CLI_SYSTEM_SETTINGS_PATH: absent(dirs),
     GEMINI_CLI_SYSTEM_DEFAULTS_PATH: absent(dirs),
     GEMINI_CLI_NO_RELAUNCH: 'true',
     GEMINI_TELEMETRY_ENABLED: 'false',
     NO_BROWSER: 'true',
     METADATA_SERVER_DETECTION: 'none'
    },
    stdin: taskOf(order),
    files: [ {
     path: (0, external_node_path_.join)(home, 'settings.json'),
     content: settings(order)
    }, {
     path: policyFile(dirs),
     content: policy(order)
    } ],
    shadows: SHADOWS
   };
  }
  // CONCATENATED MODULE: ./lib/agents/gemini/programs.js
  const VERSION = '0.61.0';
  const PROGRAMS = {
   'linux-x64': {
    path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
    script: true,
    digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
    megabytes: 21
   },
   'linux-x64-musl': {
    path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
    script: true,
    digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
    megabytes: 21
   },
   'linux-arm64': {
    path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
    script: true,
    digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
    megabytes: 21
   },
   'linux-arm64-musl': {
    path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
    script: true,
    digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
    megabytes: 21
   },
   'darwin-x64': {
    path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
    script: true,
    digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
    megabytes: 21
   },
   'darwin-arm64': {
    path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
    script: true,
    digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
    megabytes: 21
   },
   'win32-x64': {
    path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
    script: true,
    digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
    megabytes: 21
   },
   'win32-arm64': {
    path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
    script: true,
    digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
    megabytes: 21
   }
  };
  // CONCATENATED MODULE: ./lib/agents/gemini/index.js
  const gemini = {
   ...card.N,
   name: 'Gemini CLI',
   rereads: {
    vertex: 'google-token-url'
   },
   defaultModel: backend => card.N.speaks.includes(backend) ? DEFAULT_MODEL : undefined,
   install: {
    kind: 'tree',
    package: '@google/gemini-cli',
    version: VERSION,
    lock: 'gemini',
    programs: PROGRAMS,
    minimumNode: '20.0',
    versionArgs: [ '--version' ],
    versionPattern: /^(\d+\.\d+\.\d+(?:-[\w.]+)?)\s*$/m
   },
   abilities: {
    permissions: {
     'read-only': {
      by: 'no other tools exist in the session'
     },
     edit: {
      by: 'write_file and replace are allowed, inside the workspace; there is no shell and no web'
     },
     full: {
      by: 'every tool of the CLI is allowed; questions are answered with yes'
     }
    },
    limits: {
     'max-turns': {
      grade: 'hard',
      by: 'agent'
     },
     'max-cost-usd': {
      grade: 'none',
      by: 'us'
     },
     'allowed-tools': {
      grade: 'hard',
      by: 'agent'
     },
     'denied-tools': {
      grade: 'hard',
      by: 'agent'
     }
    },
    jsonSchema: 'retry',
    mcp: [ 'http', 'stdio' ],
    session: [ 'home/.gemini/tmp', 'home/.gemini/projects.json' ],
    toolExample: TOOL_EXAMPLE
   },
   shadows: SHADOWS,
   check: checkInputs,
   launch,
   environment: accessEnvironment,
   noise: /^(Ripgrep is not available|YOLO mode is enabled)/,
   listen,
   judge
  };
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
 }
};
