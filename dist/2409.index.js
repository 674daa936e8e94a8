export const id = 2409;

export const ids = [ 2409, 9406 ];

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
 59406: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   INSTALL: () => INSTALL,
   READING: () => READING,
   claudeCode: () => claudeCode
  });
  var check_inputs = __webpack_require__(61414);
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(3828);
  var tool_rules = __webpack_require__(64052);
  var secret = __webpack_require__(58563);
  var geography = __webpack_require__(10824);
  // CONCATENATED MODULE: ./lib/agents/claude-code/models.js
  const FAMILIES = {
   OPUS: 'anthropic.claude-opus-4-5-20251101-v1:0',
   SONNET: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
   HAIKU: 'anthropic.claude-haiku-4-5-20251001-v1:0'
  };
  const SPELLINGS = {
   bedrock: (id, region) => (0, geography.J)(region) + id,
   vertex: id => plainName(id).replace(/-(\d{8})$/, '@$1'),
   foundry: id => plainName(id).replace(/-\d{8}$/, '')
  };
  function plainName(id) {
   return id.replace(/^anthropic\./, '').replace(/-v\d+:\d+$/, '');
  }
  function spelled(backend, id, region) {
   return (SPELLINGS[backend] ?? plainName)(id, region);
  }
  function defaultModel(backend, region) {
   return spelled(backend, FAMILIES.SONNET, region);
  }
  function familyModels(backend, model, region) {
   const prefix = /(?:^|\/)([a-z-]+\.)anthropic\./.exec(model)?.[1];
   return Object.fromEntries(Object.entries(FAMILIES).map(([family, id]) => {
    const own = model.toLowerCase().includes(`claude-${family.toLowerCase()}`);
    const other = backend === 'bedrock' && prefix !== undefined ? prefix + id : spelled(backend, id, region);
    return [ `ANTHROPIC_DEFAULT_${family}_MODEL`, own ? model : other ];
   }));
  }
  // CONCATENATED MODULE: ./lib/agents/claude-code/backends.js
  const OAUTH_BETA = 'oauth-2025-04-20';
  function given(variables) {
   return Object.fromEntries(Object.entries(variables).filter(entry => entry[1] !== undefined));
  }
  function joined(headers) {
   return new secret.z('custom headers', headers.map(header => (0, secret.D)(header)).join('\n'));
  }
  function directApi(access) {
   const {token, headers} = access;
   return given({
    [token?.scheme === 'api-key' ? 'ANTHROPIC_API_KEY' : 'ANTHROPIC_AUTH_TOKEN']: token?.value,
    ANTHROPIC_BASE_URL: access.endpoint,
    ANTHROPIC_BETAS: token?.scheme === 'oauth' ? OAUTH_BETA : undefined,
    ANTHROPIC_CUSTOM_HEADERS: headers && headers.length > 0 ? joined(headers) : undefined
   });
  }
  const BY_BACKEND = {
   bedrock: access => given({
    CLAUDE_CODE_USE_BEDROCK: '1',
    AWS_REGION: access.region,
    ANTHROPIC_BEDROCK_BASE_URL: access.endpoint
   }),
   vertex: access => ({
    ...given({
     CLAUDE_CODE_USE_VERTEX: '1',
     ANTHROPIC_VERTEX_PROJECT_ID: access.project,
     CLOUD_ML_REGION: access.region,
     ANTHROPIC_VERTEX_BASE_URL: access.endpoint?.replace(/\/?(v1\/?)?$/, '/v1')
    }),
    ...access.files ? {} : given({
     ANTHROPIC_AUTH_TOKEN: access.token?.value,
     CLAUDE_CODE_SKIP_VERTEX_AUTH: '1'
    })
   }),
   foundry: access => ({
    CLAUDE_CODE_USE_FOUNDRY: '1',
    ...access.endpoint === undefined ? given({
     ANTHROPIC_FOUNDRY_RESOURCE: access.resource
    }) : {
     ANTHROPIC_FOUNDRY_BASE_URL: access.endpoint
    },
    ...given({
     [access.token?.scheme === 'api-key' ? 'ANTHROPIC_FOUNDRY_API_KEY' : 'ANTHROPIC_FOUNDRY_AUTH_TOKEN']: access.token?.value
    })
   }),
   anthropic: directApi,
   gateway: directApi
  };
  function accessEnvironment(access, model) {
   return {
    ...access.env,
    ...BY_BACKEND[access.backend]?.(access),
    ...model === undefined ? {} : {
     ANTHROPIC_MODEL: model,
     ...familyModels(access.backend, model, access.region)
    }
   };
  }
  // CONCATENATED MODULE: ./lib/agents/claude-code/launch.js
  const LONGEST_TASK_BYTES = 10 * 1e3 * 1e3;
  const LEFT_OUT = [ 'CronCreate', 'CronDelete', 'CronList', 'EnterWorktree', 'ExitWorktree', 'ListAgents', 'Monitor', 'ReportFindings', 'ScheduleWakeup', 'SendMessage', 'WebFetch', 'WebSearch', 'Workflow' ];
  const SETTINGS = {
   disableAllHooks: true,
   enableAllProjectMcpServers: false,
   permissions: {
    disableBypassPermissionsMode: 'disable',
    deny: [ 'Read(//proc/**)' ]
   }
  };
  const SHADOWS = [ 'ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_AWS_API_KEY', 'ANTHROPIC_AWS_BASE_URL', 'ANTHROPIC_BASE_URL', 'ANTHROPIC_BEDROCK_BASE_URL', 'ANTHROPIC_BETAS', 'ANTHROPIC_CONFIG_DIR', 'ANTHROPIC_CUSTOM_HEADERS', 'ANTHROPIC_DEFAULT_HAIKU_MODEL', 'ANTHROPIC_DEFAULT_OPUS_MODEL', 'ANTHROPIC_DEFAULT_SONNET_MODEL', 'ANTHROPIC_FOUNDRY_API_KEY', 'ANTHROPIC_FOUNDRY_AUTH_TOKEN', 'ANTHROPIC_FOUNDRY_BASE_URL', 'ANTHROPIC_FOUNDRY_RESOURCE', 'ANTHROPIC_MODEL', 'ANTHROPIC_PROFILE', 'ANTHROPIC_SMALL_FAST_MODEL', 'ANTHROPIC_UNIX_SOCKET', 'ANTHROPIC_VERTEX_BASE_URL', 'AWS_ACCESS_KEY_ID', 'AWS_BEARER_TOKEN_BEDROCK', 'AWS_CONFIG_FILE', 'AWS_CONTAINER_AUTHORIZATION_TOKEN', 'AWS_CONTAINER_CREDENTIALS_FULL_URI', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_PROFILE', 'AWS_ROLE_ARN', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_SHARED_CREDENTIALS_FILE', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'CLAUDE_CODE_OAUTH_TOKEN', 'CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST', 'CLAUDE_CODE_SKIP_BEDROCK_AUTH', 'CLAUDE_CODE_SKIP_FOUNDRY_AUTH', 'CLAUDE_CODE_SKIP_VERTEX_AUTH', 'CLAUDE_CODE_USE_ANTHROPIC_AWS', 'CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD', 'CLAUDE_CODE_USE_FOUNDRY', 'CLAUDE_CODE_USE_GATEWAY', 'CLAUDE_CODE_USE_MANTLE', 'CLAUDE_CODE_USE_VERTEX', 'CLAUDE_CONFIG_DIR', 'GOOGLE_APPLICATION_CREDENTIALS' ];
  const READING = [ 'Read', 'Glob', 'Grep' ];
  const EDITING = [ 'Edit', 'Write', 'NotebookEdit' ];
  const GRANTED = {
   'read-only': READING,
   edit: [ ...READING, ...EDITING ],
   full: [ ...READING, ...EDITING, 'Bash', 'WebFetch', 'WebSearch', 'Task' ]
  };
  function mcpConfig(servers) {
   const rows = servers.map(server => [ server.name, server.kind === 'http' ? {
    type: 'http',
    url: server.url
   } : {
    type: 'stdio',
    command: server.command,
    args: server.args,
    env: server.env
   } ]);
   return JSON.stringify({
    mcpServers: Object.fromEntries(rows)
   });
  }
  function toolFlags(order) {
   const {permissions} = order;
   const asked = (0, tool_rules.q)(order.allowedTools);
   const servers = permissions === 'read-only' ? [] : order.mcpServers.map(({name}) => `mcp__${name}`);
   const rules = [ ...permissions ? GRANTED[permissions] : [], ...asked, ...servers ];
   const named = new Set(rules.map(rule => rule.split('(', 1)[0]));
   const denied = [ ...LEFT_OUT.filter(tool => !named.has(tool)), ...(0, tool_rules.q)(order.deniedTools) ];
   return [ ...permissions === 'read-only' ? [ '--tools', [ ...READING, ...asked.map(bare) ].join(',') ] : [], ...denied.length === 0 ? [] : [ '--disallowedTools', ...denied ], ...rules.length === 0 ? [] : [ '--allowedTools', ...rules ] ];
  }
  const bare = rule => rule.split('(', 1)[0];
  function flags(order, dirs) {
   return [ '-p', '--output-format', 'stream-json', '--verbose', '--setting-sources', '', '--strict-mcp-config', '--disable-slash-commands', ...order.keepSession ? [] : [ '--no-session-persistence' ], ...order.resume === undefined ? [] : [ '--resume', order.resume ], '--settings', JSON.stringify(SETTINGS), '--model', order.model, ...order.mcpServers.length === 0 ? [] : [ '--mcp-config', mcpFile(dirs) ], ...order.instructions ? [ '--add-dir', order.workingDirectory ] : [], ...order.maxTurns === undefined ? [] : [ '--max-turns', String(order.maxTurns) ], ...order.maxCostUsd === undefined ? [] : [ '--max-budget-usd', String(order.maxCostUsd) ], ...order.systemPrompt === undefined ? [] : [ '--append-system-prompt', order.systemPrompt ], ...order.jsonSchema === undefined ? [] : [ '--json-schema', order.jsonSchema ], ...order.agentArgs, ...toolFlags(order) ];
  }
  const mcpFile = dirs => (0, external_node_path_.join)(dirs.config, 'mcp.json');
  function launch(order, dirs) {
   if (Buffer.byteLength(order.task) > LONGEST_TASK_BYTES) {
    throw new errors.FM('input-invalid', 'The task is larger than the 10 MB that Claude Code takes.', {
     fix: 'Put the material into files of the workspace and name them in a short task.'
    });
   }
   return {
    argv: flags(order, dirs),
    env: {
     ...accessEnvironment(order.access, order.model),
     CLAUDE_CODE_SUBAGENT_MODEL: order.model,
     CLAUDE_CONFIG_DIR: (0, external_node_path_.join)(dirs.config, 'claude'),
     ANTHROPIC_CONFIG_DIR: (0, external_node_path_.join)(dirs.config, 'anthropic'),
     CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
     DISABLE_AUTOUPDATER: '1',
     CLAUDE_CODE_MAX_RETRIES: '3',
     ...order.instructions ? {
      CLAUDE_CODE_ADDITIONAL_DIRECTORIES_CLAUDE_MD: '1'
     } : {}
    },
    stdin: order.task,
    files: order.mcpServers.length === 0 ? [] : [ {
     path: mcpFile(dirs),
     content: mcpConfig(order.mcpServers)
    } ],
    shadows: SHADOWS
   };
  }
  // CONCATENATED MODULE: ./lib/agents/claude-code/arguments.js
  const ALLOWED = {
   '--agent': /^[\w-]+$/,
   '--agents': /^\s*\{/,
   '--autocompact': /^(auto|\d+)$/,
   '--betas': /^[\w.,-]+$/,
   '--effort': /^(low|medium|high|xhigh|max)$/,
   '--exclude-dynamic-system-prompt-sections': 'alone',
   '--permission-mode': /^(acceptEdits|default|dontAsk|manual|plan)$/,
   '--tools': 'value'
  };
  const TOOLS = 'allowed-tools: Edit, Write, Bash(npm test)   (name what it needs)';
  const SYSTEM_PROMPT = 'system-prompt: …   (the text itself)';
  const STREAM = 'leave it out: the stream is read by keyless-agent';
  const SESSION = 'resume: ${{ steps.first.outputs.session }}   (or task: … with what the agent must know)';
  const REFUSALS = {
   '--': 'task: …',
   '--agents': "agent-args: --agents '{…}'   (the JSON itself; the change under review could have written a file)",
   '--allow-dangerously-skip-permissions': TOOLS,
   '--allowed-tools': TOOLS,
   '--allowedTools': TOOLS,
   '--append-system-prompt': SYSTEM_PROMPT,
   '--append-system-prompt-file': SYSTEM_PROMPT,
   '--continue': SESSION,
   '--dangerously-skip-permissions': TOOLS,
   '--debug': 'leave it out; the transcript holds every step',
   '--debug-file': 'leave it out; the transcript holds every step',
   '--disallowed-tools': 'denied-tools: Bash(git push *)',
   '--disallowedTools': 'denied-tools: Bash(git push *)',
   '--fallback-model': 'model: …   (and allowed-models: … for others)',
   '--json-schema': "json-schema: '{…}'",
   '--max-budget-usd': 'max-cost-usd: 2.50',
   '--max-turns': 'max-turns: 30',
   '--mcp-config': 'mcp-config: \'{"mcpServers":{…}}\'',
   '--model': 'model: us.anthropic.claude-sonnet-4-5-20250929-v1:0',
   '--output-format': STREAM,
   '--permission-mode': TOOLS,
   '--resume': SESSION,
   '--system-prompt-file': SYSTEM_PROMPT,
   '-c': SESSION,
   '-p': STREAM,
   '-r': SESSION
  };
  const PRESET_DECIDES = /(^|\s)--(tools|permission-mode)([\s=]|$)/;
  function checkInputs(inputs) {
   (0, check_inputs.ZA)(inputs, READING);
   (0, check_inputs.PX)(inputs, ALLOWED, REFUSALS);
   if (inputs.given('agent-permissions') && PRESET_DECIDES.test(inputs.text('agent-args') ?? '')) {
    inputs.fault('agent-args', '--tools and --permission-mode say what the agent may do, and so does agent-permissions.', 'one of them');
   }
  }
  var card = __webpack_require__(31039);
  var kit_fields = __webpack_require__(11567);
  // CONCATENATED MODULE: ./lib/agents/claude-code/hear.js
  const TELLING = [ 'command', 'file_path', 'notebook_path', 'path', 'pattern', 'url', 'query', 'description', 'subject', 'prompt' ];
  function detail(input) {
   const fields = (0, kit_fields.Ik)(input);
   if (!fields) return '';
   const telling = TELLING.map(name => (0, kit_fields.Qq)(fields[name])).find(value => value !== undefined);
   return telling ?? Object.values(fields).map(kit_fields.Qq).find(value => value !== undefined) ?? '';
  }
  function contentText(content) {
   if (typeof content === 'string') return content;
   return (0, kit_fields.YO)(content).map(block => (0, kit_fields.Qq)((0, kit_fields.Ik)(block)?.text) ?? '').filter(part => part !== '').join('\n');
  }
  function promptTokens(usage) {
   return (0, kit_fields.cz)(usage.input_tokens, usage.cache_creation_input_tokens, usage.cache_read_input_tokens);
  }
  function fromAssistant(event) {
   const message = (0, kit_fields.Ik)(event.message);
   if (!message || message.model === '<synthetic>') return [];
   const events = [];
   const ofSubagent = (0, kit_fields.Qq)(event.parent_tool_use_id) !== undefined;
   for (const block of (0, kit_fields.YO)(message.content).map(kit_fields.Ik)) {
    if (block?.type === 'text' && !ofSubagent) {
     const said = (0, kit_fields.Qq)(block.text) ?? '';
     if (said.trim() !== '') events.push({
      kind: 'text',
      text: said
     });
    }
    if (block?.type === 'tool_use' && block.name !== 'StructuredOutput') {
     events.push({
      kind: 'tool',
      name: (0, kit_fields.Qq)(block.name) ?? 'tool',
      detail: detail(block.input)
     });
    }
   }
   const usage = (0, kit_fields.Ik)(message.usage);
   const id = (0, kit_fields.Qq)(message.id);
   if (usage) {
    events.push({
     kind: 'usage',
     inputTokens: promptTokens(usage),
     outputTokens: (0, kit_fields.cz)(usage.output_tokens),
     ...id === undefined ? {} : {
      messageId: id
     }
    });
   }
   return events;
  }
  function fromUser(event) {
   return (0, kit_fields.YO)((0, kit_fields.Ik)(event.message)?.content).map(kit_fields.Ik).filter(block => block?.type === 'tool_result').map(block => ({
    kind: 'tool-result',
    failed: block.is_error === true,
    text: contentText(block.content)
   }));
  }
  function fromSystem(event) {
   switch (event.subtype) {
   case 'init':
    {
     const model = (0, kit_fields.Qq)(event.model);
     const version = (0, kit_fields.Qq)(event.claude_code_version);
     const sessionId = (0, kit_fields.Qq)(event.session_id);
     return [ {
      kind: 'start',
      ...model && {
       model
      },
      ...version && {
       version
      },
      ...sessionId && {
       sessionId
      }
     } ];
    }

   case 'permission_denied':
    return [ {
     kind: 'denied',
     tool: (0, kit_fields.Qq)(event.tool_name) ?? 'tool',
     reason: (0, kit_fields.Qq)(event.decision_reason) ?? (0, kit_fields.Qq)(event.message) ?? 'not allowed'
    } ];

   case 'api_retry':
    {
     const status = (0, kit_fields.ai)(event.error_status);
     return [ {
      kind: 'retry',
      attempt: (0, kit_fields.ai)(event.attempt) ?? 0,
      most: (0, kit_fields.ai)(event.max_retries) ?? 0,
      delaySeconds: ((0, kit_fields.ai)(event.retry_delay_ms) ?? 0) / 1e3,
      ...status === undefined ? {} : {
       status
      }
     } ];
    }

   default:
    return [];
   }
  }
  function tokens(event) {
   const models = Object.values((0, kit_fields.Ik)(event.modelUsage) ?? {}).map(kit_fields.Ik);
   if (models.length > 0) {
    return {
     input: models.reduce((total, use) => total + (0, kit_fields.cz)(use?.inputTokens, use?.cacheReadInputTokens, use?.cacheCreationInputTokens), 0),
     output: models.reduce((total, use) => total + (0, kit_fields.cz)(use?.outputTokens), 0)
    };
   }
   const usage = (0, kit_fields.Ik)(event.usage);
   return usage && {
    input: promptTokens(usage),
    output: (0, kit_fields.cz)(usage.output_tokens)
   };
  }
  function denial(entry) {
   const fields = (0, kit_fields.Ik)(entry);
   const name = (0, kit_fields.Qq)(fields?.tool_name) ?? 'tool';
   const what = detail(fields?.tool_input);
   return what === '' ? name : `${name}(${what})`;
  }
  function fromResult(event) {
   const failed = event.is_error === true || ((0, kit_fields.Qq)(event.subtype) ?? 'success') !== 'success';
   const said = (0, kit_fields.Qq)(event.result);
   const used = tokens(event);
   const reason = (0, kit_fields.Qq)(event.terminal_reason);
   return {
    failed,
    subtype: (0, kit_fields.Qq)(event.subtype),
    text: failed ? undefined : said,
    structuredOutput: event.structured_output,
    sessionId: (0, kit_fields.Qq)(event.session_id),
    turns: (0, kit_fields.ai)(event.num_turns),
    costUsd: (0, kit_fields.ai)(event.total_cost_usd),
    inputTokens: used?.input,
    outputTokens: used?.output,
    denials: (0, kit_fields.YO)(event.permission_denials).map(denial),
    errors: [ ...failed && said ? [ said ] : [], ...(0, kit_fields.YO)(event.errors).flatMap(error => (0, 
    kit_fields.Qq)(error) ?? []) ],
    httpStatus: (0, kit_fields.ai)(event.api_error_status),
    errorClass: (0, kit_fields.Qq)(event.api_error) ?? (reason === 'completed' ? undefined : reason),
    stopReason: (0, kit_fields.Qq)(event.stop_reason)
   };
  }
  function hear(line) {
   if (line.trim() === '') return [];
   let event;
   try {
    event = (0, kit_fields.Ik)(JSON.parse(line));
   } catch {
    event = undefined;
   }
   switch (event?.type) {
   case 'assistant':
    return fromAssistant(event);

   case 'user':
    return fromUser(event);

   case 'system':
    return fromSystem(event);

   case 'result':
    return [ {
     kind: 'result',
     result: fromResult(event)
    } ];

   default:
    return event && typeof event.type === 'string' ? [] : [ {
     kind: 'other',
     text: line
    } ];
   }
  }
  var ending = __webpack_require__(19055);
  var endpoint_fault = __webpack_require__(67056);
  // CONCATENATED MODULE: ./lib/agents/claude-code/judge.js
  function crashed(heard, exit) {
   const words = (0, ending.a)(heard.errorTail);
   const what = `Claude Code ${(0, ending.v)(exit)} without a result.${words === '' ? '' : ` Its last words: ${words}`}`;
   const give = (likely, fix) => ({
    code: 'agent-crashed',
    what,
    likely,
    fix
   });
   if (/unknown option|unknown argument|too many arguments/i.test(heard.errorTail)) {
    return give('An argument is not known to this version of Claude Code.', 'Correct or remove it in agent-args.');
   }
   if (/root\/sudo/i.test(heard.errorTail)) {
    return give('A permission mode was asked for that Claude Code refuses to root.', 'Name the tools instead: allowed-tools: Edit, Write.');
   }
   if (/not logged in/i.test(heard.errorTail)) {
    return give('Claude Code found no credential.', 'Run `keyless-agent doctor` in the same job and report what it prints.');
   }
   if (/invalid.*(json|schema|settings|mcp)|(json|schema|settings|mcp).*invalid/i.test(heard.errorTail)) {
    return give('An argument that carries JSON was not accepted.', 'Check json-schema and the --mcp-config in agent-args.');
   }
   if (exit.code === 137 || exit.signal === 'SIGKILL') {
    return give('It was killed from outside; most often the machine had no memory left.', 'Use a runner with more memory, or a smaller task.');
   }
   if (exit.code === 126 || exit.code === 127) {
    return give('The binary could not be started.', 'Remove the cache folder of keyless-agent and run again.');
   }
   return give('It crashed, or was ended by something outside this step.', 'Run again; if it stays, use agent-version: pinned.');
  }
  function faultOf(result, heard) {
   const {errorClass} = result;
   return {
    status: result.httpStatus ?? (errorClass === 'api_error' ? heard.lastRetryStatus : undefined),
    said: result.errors.join('\n'),
    also: heard.errorTail,
    refused: errorClass === 'provider_credentials',
    unreachable: errorClass === 'connection_failed'
   };
  }
  function failed(result, heard, order) {
   if (result.subtype === 'error_max_turns') {
    return {
     code: 'over-budget',
     what: `The agent reached the limit of ${order.maxTurns ?? result.turns ?? 'its'} turns before it was done.`,
     likely: 'The task needs more steps than max-turns allows.',
     fix: `max-turns: ${(order.maxTurns ?? 10) * 2}   (or a smaller task)`
    };
   }
   if (result.subtype === 'error_max_budget_usd') {
    return {
     code: 'over-budget',
     what: 'The agent used up its budget.',
     likely: 'The task costs more than was granted.',
     fix: `max-cost-usd: ${(order.maxCostUsd ?? 1) * 2}   (or a smaller task)`
    };
   }
   const fault = (0, endpoint_fault.O)(faultOf(result, heard), order.model, order.access.backend);
   if (fault) return fault;
   const give = (what, likely, fix) => ({
    code: 'agent-failed',
    what,
    likely,
    fix
   });
   if (result.subtype === 'error_during_execution') {
    return give('Claude Code was interrupted while it worked.', 'Something ended it from outside.', 'Run again.');
   }
   if (result.errorClass === 'blocking_limit' || result.httpStatus === 413) {
    return give('The task does not fit into the context of the model.', 'It is too long.', 'Put the material into files and name them in a short task.');
   }
   if (result.stopReason === 'refusal') {
    return give('The model refused the task.', 'Its safety rules see a misuse.', 'Say in the task what it is for.');
   }
   if (result.stopReason === 'max_tokens') {
    return give('The answer was longer than the model may write at once.', 'The task asks for too much text.', 'Ask for a shorter answer, or let the agent write files.');
   }
   return give(`Claude Code reported an error${result.httpStatus === undefined ? '' : ` (status ${result.httpStatus})`}.`, 'See the end of the log and the transcript.', 'Run again; if it stays, use agent-version: pinned.');
  }
  function judge(heard, exit, order) {
   const {result} = heard;
   if (!result) return crashed(heard, exit);
   if (result.failed) return failed(result, heard, order);
   if (exit.signal !== undefined || (exit.code ?? 0) !== 0) {
    return {
     code: 'agent-crashed',
     what: `Claude Code gave a result and then ${(0, ending.v)(exit)}.`,
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
   if (order.jsonSchema !== undefined && result.structuredOutput === undefined) {
    return {
     code: 'agent-structure',
     what: 'The agent did not fill the JSON schema.',
     likely: 'The model did not give its answer in the asked form, or the schema cannot be filled for this task.',
     fix: 'Say in the task what each field means, make fields optional, or use a stronger model.'
    };
   }
   if ((result.text ?? '').trim() === '' && result.structuredOutput === undefined) {
    return {
     code: 'agent-empty',
     what: 'The agent ended without an answer.',
     likely: 'The task does not ask for one, or the model ended early.',
     fix: 'Say in the task what the answer shall be.'
    };
   }
   return {};
  }
  function suggestion(denials) {
   const names = [ ...new Set(denials.map(entry => entry.split('(', 1)[0])) ].filter(name => /^\w+$/.test(name));
   return names.map(name => name === 'Bash' ? 'Bash(npm test)' : name).join(', ') || 'Edit, Write, Bash(npm test)';
  }
  // CONCATENATED MODULE: ./lib/agents/claude-code/packages.js
  const VERSION = '2.1.329';
  const PACKAGES = {
   'linux-x64': {
    name: '@anthropic-ai/claude-code-linux-x64',
    integrity: 'sha512-+n4lu1ubYAp02Y0X/MAUnxw9yY6SHHZ77F+IoW+V0wVoFuiI9opdH6gofjf14gXJCEYMTNpks7Gn1i8XZTKAWA==',
    binary: 'claude',
    sha256: '30e2724e2aecb1bf5dc9f3130901afb71c5fa229051c190a6d7ad9aff6378d6d',
    megabytes: 174
   },
   'linux-x64-musl': {
    name: '@anthropic-ai/claude-code-linux-x64-musl',
    integrity: 'sha512-EouW7B/aG3GOQBmzN9MxHV9uTOE2r6E+VIlFBrBgIEBuBBF4qH1GTvg5/CVf53gGp4DgVf1CYdBHjS+2NeDP4A==',
    binary: 'claude',
    sha256: '1ad6247ddadb174a78ce065483d860e4287f60710eabeb60ccde8b125dc8ee2f',
    megabytes: 166
   },
   'linux-arm64': {
    name: '@anthropic-ai/claude-code-linux-arm64',
    integrity: 'sha512-IiG5umFToSCVWqB1lEsxxwIxKgxPXyZ3DRU915v8J4Bz5Q3JpslM0ew1m5yaT+lFXBPvYxmsEgi0XI68XHND0A==',
    binary: 'claude',
    sha256: '8489e2c7ba7846b4681b84e559fed4ed5bb265e129e21dc9de9e322157fb2bea',
    megabytes: 175
   },
   'linux-arm64-musl': {
    name: '@anthropic-ai/claude-code-linux-arm64-musl',
    integrity: 'sha512-uVWrRp60cqvikJ13Rtmlkd8WuJtJEWAuGJzenJ0or0I7by05kRWopFdDdpWYQi8dRIJ6+W9T9w+PA4B+EjfCXQ==',
    binary: 'claude',
    sha256: '9fbb58c26c2589620d365e6c6d495137854e4dcff30d9f6c732cd355cae4618c',
    megabytes: 167
   },
   'darwin-x64': {
    name: '@anthropic-ai/claude-code-darwin-x64',
    integrity: 'sha512-6cjJiD19yxOzdnzErJ8ougFKoksK/wUvOJb6V2iCXg1rM9gGEY1I7HE8jQnvh6buAuXHtHaahfoiiISaplOxYg==',
    binary: 'claude',
    sha256: '681ae87ba919ea16761d522ca25afa4639914bda6d5cf89a6ac4898406856db1',
    megabytes: 170
   },
   'darwin-arm64': {
    name: '@anthropic-ai/claude-code-darwin-arm64',
    integrity: 'sha512-brgS94FOoB+ekq1gIeNpBtGAbzWxE1UEeBQWfk1KX1BStrMIxwWXriPfQLKEkFTWHpmGXv2fZxxMQJsR+5PhZw==',
    binary: 'claude',
    sha256: '8c1729568b19cdadedd0a978bf692f9f279ef554c8a333c4e132b94fd8725550',
    megabytes: 163
   },
   'win32-x64': {
    name: '@anthropic-ai/claude-code-win32-x64',
    integrity: 'sha512-BkbOTOAYvz1BNVwdRJzibhxXtZVw289ucHt1aSArGSax8C6INgf6Xtp2wxmwsSSpKk+P8LyIhj0ufvFD1VJOFA==',
    binary: 'claude.exe',
    sha256: '527162bb4578e3dc36319fa913a530d5dc1f752115a6a4fd139981702bf282d0',
    megabytes: 177
   },
   'win32-arm64': {
    name: '@anthropic-ai/claude-code-win32-arm64',
    integrity: 'sha512-8h2qmTBTwidpMLUqQuym7+mV91zbcFlmprl7MKrIhbgQaCOS/DyueeePJCqlxNhno1y349NcpJXvXd4AfsDVlw==',
    binary: 'claude.exe',
    sha256: '47b8754be516a17d942a027e27659148c35196b2e56acbce6e03a68581857c88',
    megabytes: 171
   }
  };
  // CONCATENATED MODULE: ./lib/agents/claude-code/index.js
  const INSTALL = {
   kind: 'binary',
   version: VERSION,
   packages: PACKAGES,
   versionArgs: [ '--version' ],
   versionPattern: /^(\d+\.\d+\.\d+(?:-[\w.]+)?) \(Claude Code\)/m
  };
  const claudeCode = {
   ...card.N,
   name: 'Claude Code',
   rereads: {
    vertex: 'google-token-url'
   },
   defaultModel,
   install: INSTALL,
   abilities: {
    permissions: {
     'read-only': {
      by: 'no other tools exist in the session'
     },
     edit: {
      by: 'Edit and Write are allowed; shell commands beyond reading are not'
     },
     full: {
      by: 'shell, web and subagents are allowed too; questions are never skipped'
     }
    },
    limits: {
     'max-turns': {
      grade: 'hard',
      by: 'agent'
     },
     'max-cost-usd': {
      grade: 'after the turn',
      by: 'agent'
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
    jsonSchema: 'native',
    mcp: [ 'http', 'stdio' ],
    session: [ 'config/claude/projects' ],
    toolExample: 'Edit, Write, Bash(npm test)'
   },
   shadows: SHADOWS,
   check: checkInputs,
   launch,
   environment: accessEnvironment,
   listen: () => ({
    hear,
    end: () => []
   }),
   judge
  };
 },
 82409: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   codemieClaude: () => codemieClaude
  });
  var _check_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61414);
  var _claude_code_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59406);
  var _cards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57744);
  var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83418);
  const OWN = /^ANTHROPIC_(?!CONFIG_DIR$)|^CLAUDE_CODE_SUBAGENT_MODEL$/;
  function check(inputs) {
   (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.Q4)(inputs);
   (0, _check_inputs_js__WEBPACK_IMPORTED_MODULE_3__.ZA)(inputs, _claude_code_index_js__WEBPACK_IMPORTED_MODULE_0__.READING);
   (0, _check_inputs_js__WEBPACK_IMPORTED_MODULE_3__.PX)(inputs, {
    '--effort': /^(low|medium|high|xhigh|max)$/
   });
  }
  function launch(order, dirs) {
   const below = _claude_code_index_js__WEBPACK_IMPORTED_MODULE_0__.claudeCode.launch((0, 
   _shared_js__WEBPACK_IMPORTED_MODULE_2__.vW)(order), dirs);
   const env = Object.entries(below.env).filter(([name]) => !OWN.test(name));
   return {
    ...below,
    argv: [ '--silent', ...(0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.FF)(below.argv, '--model') ],
    env: {
     ...Object.fromEntries(env),
     ...(0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.cA)(order.access, order.model)
    },
    shadows: [ ...below.shadows, ..._shared_js__WEBPACK_IMPORTED_MODULE_2__.I4 ]
   };
  }
  function judge(heard, exit, order) {
   return _claude_code_index_js__WEBPACK_IMPORTED_MODULE_0__.claudeCode.judge(heard, exit, (0, 
   _shared_js__WEBPACK_IMPORTED_MODULE_2__.vW)(order));
  }
  const codemieClaude = {
   ..._claude_code_index_js__WEBPACK_IMPORTED_MODULE_0__.claudeCode,
   ..._cards_js__WEBPACK_IMPORTED_MODULE_1__.h,
   name: 'CodeMie (Claude Code)',
   rereads: {
    codemie: 'relay'
   },
   defaultModel: () => _shared_js__WEBPACK_IMPORTED_MODULE_2__.UB,
   install: {
    kind: 'command',
    program: 'codemie-claude',
    starts: 'claude'
   },
   abilities: {
    ..._claude_code_index_js__WEBPACK_IMPORTED_MODULE_0__.claudeCode.abilities,
    session: []
   },
   shadows: [ ..._claude_code_index_js__WEBPACK_IMPORTED_MODULE_0__.claudeCode.shadows, ..._shared_js__WEBPACK_IMPORTED_MODULE_2__.I4 ],
   check,
   launch,
   environment: _shared_js__WEBPACK_IMPORTED_MODULE_2__.cA,
   listen: (order, dirs) => _claude_code_index_js__WEBPACK_IMPORTED_MODULE_0__.claudeCode.listen((0, 
   _shared_js__WEBPACK_IMPORTED_MODULE_2__.vW)(order), dirs),
   judge
  };
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
 10824: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => geography
  });
  const GEOGRAPHIES = [ [ /^us-gov-/, 'us-gov.' ], [ /^(us|ca)-/, 'us.' ], [ /^eu-/, 'eu.' ], [ /^ap-northeast-[13]$/, 'jp.' ], [ /^ap-southeast-[24]$/, 'au.' ] ];
  function geography(region = 'us-east-1') {
   return GEOGRAPHIES.find(([pattern]) => pattern.test(region))?.[1] ?? 'global.';
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
 }
};
