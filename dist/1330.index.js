export const id = 1330;

export const ids = [ 1330 ];

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
 10824: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => geography
  });
  const GEOGRAPHIES = [ [ /^us-gov-/, 'us-gov.' ], [ /^(us|ca)-/, 'us.' ], [ /^eu-/, 'eu.' ], [ /^ap-northeast-[13]$/, 'jp.' ], [ /^ap-southeast-[24]$/, 'au.' ] ];
  function geography(region = 'us-east-1') {
   return GEOGRAPHIES.find(([pattern]) => pattern.test(region))?.[1] ?? 'global.';
  }
 },
 41330: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   opencode: () => opencode
  });
  var check_inputs = __webpack_require__(61414);
  var card = __webpack_require__(44254);
  var kit_fields = __webpack_require__(11567);
  // CONCATENATED MODULE: ./lib/agents/opencode/plugin.js
  const TELLS = 'keyless_retry';
  const FENCE = 'This path leads out of the workspace.';
  const FENCE_ENV = 'This search reaches .env files: name other files in path or include.';
  const MOST_TRIES = 3;
  const MOST_THROTTLED_TRIES = 5;
  const LONGEST_WAIT_MS = 6e4;
  const SILENCE_MS = 3e4;
  function pluginText(facts) {
   return `import { existsSync, realpathSync, statSync } from 'node:fs';\nimport { basename, delimiter, dirname, join, relative, resolve, isAbsolute } from 'node:path';\n\nconst facts = ${JSON.stringify(facts)};\nlet status;\nlet began = 0;\n\nconst own = import.meta.path.replace(/[^\\w/]/g, '\\\\$&');\nBun.plugin({\n  name: 'keyless-agent',\n  setup: (build) => {\n    build.onLoad({ filter: new RegExp('^(?!/\\\\$bunfs/|[A-Z]:.~BUN|' + own + ')') }, () => {\n      throw new Error('No code but that of the CLI is loaded.');\n    });\n  },\n});\n\nconst beside = join(dirname(process.execPath), '..', '..', '@vscode', 'ripgrep-' + process.platform + '-' + process.arch, 'bin');\nif (existsSync(beside)) process.env.PATH = beside + delimiter + process.env.PATH;\n\nconst WRITING = ['write', 'edit', 'multiedit', 'apply_patch'];\nconst FENCED = [...WRITING, 'read', 'glob', 'grep', 'list', 'lsp'];\n\nfunction ends(path) {\n  try {\n    return realpathSync(path);\n  } catch {\n    const parent = dirname(path);\n    return parent === path ? path : join(ends(parent), relative(parent, path));\n  }\n}\n\nfunction named(args) {\n  const patched = [...String(args.patchText ?? '').matchAll(/^\\*\\*\\* (?:(?:Add|Update|Delete) File|Move to): (.+)$/gm)];\n  return [args.filePath, args.path, ...patched.map((found) => found[1].trim())].filter((path) => typeof path === 'string');\n}\n\nconst below = (way) => !way.startsWith('..') && !isAbsolute(way);\nconst longOutputs = () => join(ends(process.env.XDG_DATA_HOME ?? '/'), 'opencode', 'tool-output');\n\nfunction fence(tool, args, directory, worktree) {\n  if (!FENCED.includes(tool)) return;\n  const root = ends(worktree === '/' ? directory : worktree);\n  const writes = WRITING.includes(tool);\n  for (const path of named(args)) {\n    const end = ends(resolve(directory, path));\n    const way = relative(root, end);\n    const out = !below(way) && (writes || !below(relative(longOutputs(), end)));\n    const hook = writes && way.split(/[\\\\/]/).includes('.git');\n    if (out || hook) throw new Error('${FENCE}');\n  }\n}\n\nconst isEnv = (path) => /\\.env(\\.|$)/.test(basename(path)) && !path.endsWith('.env.example');\n\nfunction reached(include, folder) {\n  const rg = Bun.which('rg', { PATH: process.env.PATH }) ?? 'rg';\n  const listing = ['--no-config', '--files', '--hidden', '--glob=' + include, '--glob=!**/.git/**'];\n  return Bun.spawnSync([rg, ...listing], { cwd: folder, stderr: 'ignore' }).stdout.toString().split('\\n');\n}\n\nfunction search(args, directory) {\n  const end = ends(resolve(directory, args.path ?? '.'));\n  const folder = existsSync(end) && !statSync(end).isDirectory() ? dirname(end) : end;\n  if (isEnv(end) || (args.include && reached(args.include, folder).some(isEnv))) throw new Error('${FENCE_ENV}');\n  args.include ||= '!{*.env,*.env.*}';\n}\n\nasync function watched(input, init) {\n  status = undefined;\n  began = Date.now();\n  const response = await fetch(input, init);\n  status = response.status;\n  return response;\n}\n\nexport const Keyless = async ({ client, directory, worktree }) => ({\n  config: async (config) => {\n    const { options } = config.provider[facts.provider];\n    options.fetch = watched;\n    if (facts.googleToken) {\n      const getAccessToken = async () => ({ token: facts.googleToken });\n      options.googleAuthOptions = { authClient: { getAccessToken } };\n    }\n  },\n  event: async ({ event }) => {\n    if (event.type !== 'session.status' || event.properties.status.type !== 'retry') return;\n    const { attempt, message, next } = event.properties.status;\n    const delay = Math.max(0, next - Date.now());\n    const most = status === 429 ? ${MOST_THROTTLED_TRIES} : ${MOST_TRIES};\n    const silent = status === undefined && Date.now() - began > ${SILENCE_MS};\n    const last = silent || attempt >= most || delay > ${LONGEST_WAIT_MS};\n    const told = { type: '${TELLS}', sessionID: event.properties.sessionID, attempt, most, delay, status, message, last };\n    process.stdout.write(JSON.stringify(told) + '\\n');\n    if (last) await client.session.abort({ path: { id: event.properties.sessionID } });\n  },\n  'shell.env': async (_input, output) => {\n    for (const name of facts.hidden) output.env[name] = undefined;\n  },\n  'tool.execute.before': async (input, output) => {\n    if (facts.fenced) fence(input.tool, output.args ?? {}, directory, worktree);\n    if (facts.fenced && input.tool === 'grep') search(output.args, directory);\n  },\n  'tool.execute.after': async (input, output) => {\n    const loaded = output.metadata?.loaded;\n    if (facts.instructions || input.tool !== 'read' || !Array.isArray(loaded) || loaded.length === 0) return;\n    const from = output.output.lastIndexOf('<system-reminder>\\nInstructions from: ' + loaded[0]);\n    if (from >= 0) output.output = output.output.slice(0, from).trimEnd();\n  },\n});\n`;
  }
  // CONCATENATED MODULE: ./lib/agents/opencode/hear.js
  const TELLING = [ 'command', 'filePath', 'path', 'pattern', 'url', 'query', 'description', 'tool', 'name' ];
  function detail(input) {
   const fields = (0, kit_fields.Ik)(input) ?? {};
   const telling = TELLING.map(name => (0, kit_fields.Qq)(fields[name])).find(value => value !== undefined);
   return telling ?? Object.values(fields).map(kit_fields.Qq).find(value => value !== undefined) ?? '';
  }
  const DENIED = /rejected permission|specified a rule which prevents/i;
  const ABSENT = /tried to call unavailable tool/i;
  const INVALID = 'invalid';
  const MOST_TOLD = 100;
  function listen(order) {
   return new OpenCodeEar(order);
  }
  class OpenCodeEar {
   #model;
   #sessionId;
   #message;
   #said=[];
   #reason;
   #turns=0;
   #costUsd;
   #tokens={
    input: 0,
    output: 0
   };
   #status;
   #errorClass;
   #gaveUp=false;
   #errors=[];
   #denials=[];
   constructor(order) {
    this.#model = order.model;
   }
   hear(line) {
    if (line.trim() === '') return [];
    let event;
    try {
     event = (0, kit_fields.Ik)(JSON.parse(line));
    } catch {
     event = undefined;
    }
    const type = (0, kit_fields.Qq)(event?.type);
    if (!event || type === undefined) return [ {
     kind: 'other',
     text: line
    } ];
    return [ ...this.#start(event), ...this.#take(type, event) ];
   }
   #start(event) {
    const sessionId = (0, kit_fields.Qq)(event.sessionID);
    if (sessionId === undefined || this.#sessionId !== undefined) return [];
    this.#sessionId = sessionId;
    return [ {
     kind: 'start',
     model: this.#model,
     sessionId
    } ];
   }
   #take(type, event) {
    const part = (0, kit_fields.Ik)(event.part) ?? {};
    switch (type) {
    case 'step_start':
     return this.#begin(part);

    case 'text':
     return this.#text(part);

    case 'tool_use':
     return this.#tool(part);

    case 'step_finish':
     return this.#finish(part);

    case 'error':
     this.#error((0, kit_fields.Ik)(event.error) ?? {});
     return [];

    case TELLS:
     return this.#retry(event);

    default:
     return [];
    }
   }
   #begin(part) {
    const message = (0, kit_fields.Qq)(part.messageID);
    if (message === this.#message && message !== undefined) return [];
    this.#message = message;
    this.#said = [];
    this.#turns++;
    return [ {
     kind: 'turn'
    } ];
   }
   #text(part) {
    const said = (0, kit_fields.Qq)(part.text) ?? '';
    if (said.trim() === '') return [];
    const message = (0, kit_fields.Qq)(part.messageID);
    if (message !== this.#message) this.#said = [];
    this.#message = message;
    this.#said.push(said);
    return [ {
     kind: 'text',
     text: said
    } ];
   }
   #tool(part) {
    const state = (0, kit_fields.Ik)(part.state) ?? {};
    const input = (0, kit_fields.Ik)(state.input) ?? {};
    const invalid = part.tool === INVALID;
    const name = (0, kit_fields.Qq)(invalid ? input.tool : part.tool) ?? 'tool';
    const what = invalid ? '' : detail(input);
    const failed = invalid || state.status === 'error';
    const words = (0, kit_fields.Qq)(invalid ? input.error : failed ? state.error : state.output) ?? '';
    const call = {
     kind: 'tool',
     name,
     detail: what
    };
    const absent = failed && ABSENT.test(words);
    if (absent || failed && (DENIED.test(words) || [ FENCE, FENCE_ENV ].some(each => words.includes(each)))) {
     if (this.#denials.length < MOST_TOLD) this.#denials.push(what === '' ? name : `${name}(${what})`);
     return [ call, {
      kind: 'denied',
      tool: name,
      reason: absent ? 'not there in this run' : 'a rule denies it'
     } ];
    }
    return [ call, {
     kind: 'tool-result',
     failed,
     text: words
    } ];
   }
   #finish(part) {
    this.#reason = (0, kit_fields.Qq)(part.reason);
    this.#status = undefined;
    this.#errors.length = 0;
    const cost = (0, kit_fields.ai)(part.cost);
    if (cost !== undefined) this.#costUsd = (this.#costUsd ?? 0) + cost;
    const tokens = (0, kit_fields.Ik)(part.tokens);
    if (!tokens) return [];
    const cache = (0, kit_fields.Ik)(tokens.cache);
    const cachedTokens = (0, kit_fields.cz)(cache?.read);
    const inputTokens = (0, kit_fields.cz)(tokens.input, cache?.read, cache?.write);
    const outputTokens = (0, kit_fields.cz)(tokens.output, tokens.reasoning);
    this.#tokens = {
     input: this.#tokens.input + inputTokens,
     output: this.#tokens.output + outputTokens
    };
    const messageId = (0, kit_fields.Qq)(part.messageID);
    return [ {
     kind: 'usage',
     inputTokens,
     outputTokens,
     cachedTokens,
     ...messageId === undefined ? {} : {
      messageId
     }
    } ];
   }
   #error(error) {
    const data = (0, kit_fields.Ik)(error.data);
    this.#status = (0, kit_fields.ai)(data?.statusCode) ?? this.#status;
    this.#errorClass = (0, kit_fields.Qq)(error.name);
    const words = (0, kit_fields.Qq)(data?.message) ?? (0, kit_fields.Qq)(error.name) ?? 'error';
    const body = (0, kit_fields.Qq)(data?.responseBody);
    if (this.#errors.length < MOST_TOLD) this.#errors.push(body === undefined ? words : `${words}\n${body}`);
   }
   #retry(event) {
    const status = (0, kit_fields.ai)(event.status);
    const message = (0, kit_fields.Qq)(event.message);
    const main = (0, kit_fields.Qq)(event.sessionID) === this.#sessionId;
    if (main) this.#status = status;
    if (main && message !== undefined) this.#errors.splice(0, this.#errors.length, message);
    if (event.last === true) {
     if (main) this.#gaveUp = true;
     return [];
    }
    return [ {
     kind: 'retry',
     attempt: (0, kit_fields.ai)(event.attempt) ?? 0,
     most: (0, kit_fields.ai)(event.most) ?? 0,
     delaySeconds: Math.round(((0, kit_fields.ai)(event.delay) ?? 0) / 100) / 10,
     ...status === undefined ? {} : {
      status
     }
    } ];
   }
   end(exit) {
    if (this.#sessionId === undefined) return [];
    const failed = this.#gaveUp || this.#errors.length > 0 || (exit.code ?? 1) !== 0;
    const answer = this.#said.join('\n');
    const result = {
     failed,
     text: failed || answer === '' ? undefined : answer,
     sessionId: this.#sessionId,
     turns: this.#turns,
     costUsd: this.#costUsd === 0 ? undefined : this.#costUsd,
     ...this.#turns === 0 ? {} : {
      inputTokens: this.#tokens.input,
      outputTokens: this.#tokens.output
     },
     denials: this.#denials,
     errors: this.#errors,
     httpStatus: this.#status,
     errorClass: this.#errorClass,
     stopReason: this.#reason
    };
    return [ {
     kind: 'result',
     result
    } ];
   }
  }
  var ending = __webpack_require__(19055);
  var endpoint_fault = __webpack_require__(67056);
  // CONCATENATED MODULE: ./lib/agents/opencode/judge.js
  function crashed(heard, exit) {
   const words = (0, ending.a)(heard.errorTail);
   const what = `OpenCode ${(0, ending.v)(exit)} without a result.${words === '' ? '' : ` Its last words: ${words}`}`;
   const give = (likely, fix) => ({
    code: 'agent-crashed',
    what,
    likely,
    fix
   });
   if (/illegal instruction/i.test(heard.errorTail) || exit.signal === 'SIGILL' || exit.code === 132) {
    return give('The processor of this machine lacks instructions the binary needs (AVX2).', 'Use another runner.');
   }
   if (exit.code === 137 || exit.signal === 'SIGKILL') {
    return give('It was killed from outside; most often the machine had no memory left. OpenCode takes up to 1 GB.', 'Use a runner with more memory, or a smaller task.');
   }
   if (/session not found/i.test(heard.errorTail)) {
    return give('The kept session is of another repository, or holds no such session.', 'Leave resume out, or resume in a checkout of the same repository.');
   }
   if (exit.code === 126 || exit.code === 127) {
    return give('The binary could not be started.', 'Remove the cache folder of keyless-agent and run again.');
   }
   return give('It crashed, or was ended by something outside this step.', 'Run again; if it stays, use agent-version: pinned.');
  }
  const UNREACHABLE = /unable to connect|cannot connect|connection|socket|fetch failed|timed? ?out|terminated/i;
  const REFUSED = /could not load (the )?(default )?credential|security token|unauthori[sz]ed/i;
  const THROTTLED = /too many (requests|tokens)|rate.?limit|quota|resource.?exhausted/i;
  const OVERLOADED = /overloaded|unavailable/i;
  const SERVER = /internal|unexpected error|server error|error occurred/i;
  const MODEL = /model ?not ?found|ProviderModelNotFound|no such model/i;
  function statusOf(result, said) {
   if (result.httpStatus !== undefined && result.httpStatus >= 400) return result.httpStatus;
   if (MODEL.test(said)) return 404;
   if (THROTTLED.test(said)) return 429;
   if (OVERLOADED.test(said)) return 503;
   return SERVER.test(said) ? 500 : undefined;
  }
  function failed(result, heard, order) {
   const said = [ ...result.errors, result.errorClass ?? '' ].join('\n');
   const refused = REFUSED.test(said);
   const status = refused ? undefined : statusOf(result, said);
   const fault = (0, endpoint_fault.O)({
    status,
    said,
    also: heard.errorTail,
    refused,
    unreachable: status === undefined && UNREACHABLE.test(said)
   }, order.model, order.access.backend);
   if (fault) return fault;
   const give = (what, likely, fix) => ({
    code: 'agent-failed',
    what,
    likely,
    fix
   });
   if (result.errorClass === 'ContextOverflowError' || result.httpStatus === 413) {
    return give('The task does not fit into the context of the model.', 'It is too long.', 'Put the material into files and name them in a short task.');
   }
   if (result.errorClass === 'MessageOutputLengthError') {
    return give('The answer was cut off.', 'It is longer than the model may give.', 'Ask for a shorter answer.');
   }
   if (result.httpStatus === 400) {
    return give('The model endpoint did not accept the request.', 'The model does not know something OpenCode sends, such as tools.', 'Use a model that can call tools, or another agent.');
   }
   return give('OpenCode failed.', 'An error it does not explain; its name is in the transcript.', 'Run again; the transcript (output `transcript`) holds every step.');
  }
  function judge(heard, exit, order) {
   const {result} = heard;
   if (!result) return crashed(heard, exit);
   const told = result.errors.length > 0 || result.httpStatus !== undefined;
   if (result.failed) return told ? failed(result, heard, order) : crashed(heard, exit);
   if (heard.denials > 0 && heard.denials >= heard.toolCalls) {
    return {
     code: 'agent-denied',
     what: `The agent tried ${heard.denials} tool ${heard.denials === 1 ? 'call' : 'calls'} and none was allowed.`,
     likely: 'The task needs tools that neither agent-permissions nor allowed-tools grants; without them the agent can only read.',
     fix: `allowed-tools: ${suggestion(result.denials)}   (name what the task really needs)`
    };
   }
   if ((result.text ?? '').trim() === '') {
    return {
     code: 'agent-empty',
     what: 'The agent ended without an answer.',
     likely: result.stopReason === 'length' ? 'The answer was cut off before it began.' : 'The task does not ask for one, or the model ended early.',
     fix: 'Say in the task what the answer shall be.'
    };
   }
   if (result.stopReason === 'content-filter') {
    return {
     code: 'agent-failed',
     what: 'The model refused the task.',
     likely: 'Its safety rules see a misuse.',
     fix: 'Say in the task what it is for.'
    };
   }
   return {};
  }
  function suggestion(denials) {
   const names = [ ...new Set(denials.map(entry => entry.split('(', 1)[0])) ].filter(name => /^\w+$/.test(name));
   return names.map(name => name === 'bash' ? 'bash(npm test)' : name).join(', ') || 'edit, bash(npm test)';
  }
  var external_node_path_ = __webpack_require__(76760);
  var core_secret = __webpack_require__(58563);
  var geography = __webpack_require__(10824);
  // CONCATENATED MODULE: ./lib/agents/opencode/models.js
  const CLAUDE = 'claude-sonnet-4-5-20250929';
  function defaultModel(backend, region) {
   switch (backend) {
   case 'anthropic':
   case 'gateway':
    return CLAUDE;

   case 'bedrock':
    return `${(0, geography.J)(region)}anthropic.${CLAUDE}-v1:0`;

   case 'vertex':
    return CLAUDE.replace(/-(\d{8})$/, '@$1');

   case 'openai':
    return 'gpt-5.5';

   default:
    return undefined;
   }
  }
  const PREFIXED = /^(arn:|(global|us-gov|us|eu|jp|apac|au)\.)/;
  function partition(region) {
   if (region.startsWith('cn-')) return 'aws-cn';
   return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
  }
  function bedrockId(model, region) {
   if (PREFIXED.test(model) || region === undefined) return model;
   return `arn:${partition(region)}:bedrock:${region}::foundation-model/${model}`;
  }
  var tool_rules = __webpack_require__(64052);
  // CONCATENATED MODULE: ./lib/agents/opencode/permissions.js
  const READING = {
   '*': 'deny',
   read: {
    '*': 'allow',
    '*.env': 'deny',
    '*.env.*': 'deny',
    '*.env.example': 'allow'
   },
   glob: 'allow',
   grep: 'allow',
   list: 'allow',
   todowrite: 'allow',
   external_directory: 'deny'
  };
  const GRANTED = {
   'read-only': READING,
   edit: {
    ...READING,
    edit: {
     '*': 'allow',
     '.git': 'deny',
     '.git/*': 'deny',
     '*/.git/*': 'deny'
    }
   },
   full: {
    '*': 'allow'
   }
  };
  const FLAT = [ 'todowrite', 'question', 'webfetch', 'websearch', 'doom_loop' ];
  const NAMES = {
   write: 'edit',
   patch: 'edit',
   apply_patch: 'edit',
   multiedit: 'edit',
   ls: 'list',
   todoread: 'todowrite'
  };
  function read(rule) {
   const [, name = rule, pattern] = /^([^(]+)\(([\s\S]*)\)$/.exec(rule.trim()) ?? [];
   const known = name.trim().toLowerCase();
   const permission = NAMES[known] ?? (/^[a-z]+$/.test(known) ? known : name.trim());
   return pattern === undefined || pattern === '*' ? {
    permission
   } : {
    permission,
    pattern
   };
  }
  function add(rules, {permission, pattern}, action) {
   const before = rules[permission];
   delete rules[permission];
   if (pattern === undefined || FLAT.includes(permission)) {
    rules[permission] = action;
    return;
   }
   const general = typeof before === 'string' ? before : rules['*'];
   const patterns = typeof before === 'object' ? {
    ...before
   } : {
    '*': general
   };
   delete patterns[pattern];
   rules[permission] = {
    ...patterns,
    [pattern]: action
   };
  }
  const toolsOf = server => `${server.replace(/[^a-zA-Z0-9_-]/g, '_')}_*`;
  function permissionRules(order) {
   const rules = structuredClone(GRANTED[order.permissions ?? 'read-only']);
   if (order.permissions !== 'read-only') {
    for (const {name} of order.mcpServers) add(rules, {
     permission: toolsOf(name)
    }, 'allow');
   }
   for (const rule of (0, tool_rules.q)(order.allowedTools)) add(rules, read(rule), 'allow');
   for (const rule of (0, tool_rules.q)(order.deniedTools)) add(rules, read(rule), 'deny');
   return rules;
  }
  function checkRules(inputs) {
   for (const rule of (0, tool_rules.q)(inputs.list('allowed-tools')).map(read)) {
    if (rule.pattern === undefined || !FLAT.includes(rule.permission)) continue;
    inputs.fault('allowed-tools', `OpenCode allows ${rule.permission} as a whole or not at all.`, `allowed-tools: ${rule.permission}`);
   }
  }
  // CONCATENATED MODULE: ./lib/agents/opencode/programs.js
  const VERSION = '1.18.33';
  const PROGRAMS = {
   'linux-x64': {
    path: 'node_modules/opencode-linux-x64/bin/opencode',
    beside: [ '@vscode/ripgrep-linux-x64' ],
    digest: '0312ce1975e2a34a0713d6f71e41bcaf6a00c4ecfe9357fd1153fd9a16f0342f',
    megabytes: 63
   }
  };
  var errors = __webpack_require__(3828);
  // CONCATENATED MODULE: ./lib/agents/opencode/provider.js
  const OAUTH_BETA = 'oauth-2025-04-20';
  function credential(access, hand) {
   const token = hand(access);
   if (token !== undefined) return token;
   throw new errors.FM('input-invalid', 'OpenCode cannot use this kind of credential.', {
    likely: 'A subscription, or a federation that the agent has to exchange itself, is for Claude Code alone.',
    fix: 'agent: claude-code   (or an API key, or the federation without anthropic-native-federation)'
   });
  }
  function headersOf(access) {
   const lines = (access.headers ?? []).map(line => (0, core_secret.D)(line));
   return Object.fromEntries(lines.map(line => {
    const cut = line.indexOf(':');
    return [ line.slice(0, cut).trim(), line.slice(cut + 1).trim() ];
   }));
  }
  function withHeaders(access, more = {}) {
   const headers = {
    ...more,
    ...headersOf(access)
   };
   return Object.keys(headers).length > 0 ? {
    headers
   } : {};
  }
  function at(endpoint, path) {
   return endpoint === undefined ? {} : {
    baseURL: `${endpoint.replace(/\/+$/, '')}${path}`
   };
  }
  function anthropic(access, _model, hand) {
   const token = credential(access, hand);
   const key = access.token?.scheme === 'api-key';
   const beta = !key && access.backend === 'anthropic' ? {
    'anthropic-beta': OAUTH_BETA
   } : {};
   return {
    id: access.backend,
    npm: '@ai-sdk/anthropic',
    options: {
     ...at(access.endpoint, '/v1'),
     ...key ? {
      apiKey: token
     } : {
      authToken: token
     },
     ...withHeaders(access, beta)
    }
   };
  }
  function vertex(access, model) {
   const {project, region: location, endpoint} = access;
   const claude = model.startsWith('claude');
   const place = `/projects/${project}/locations/${location}/publishers/${claude ? 'anthropic/models' : 'google'}`;
   return {
    id: 'google-vertex',
    npm: claude ? '@ai-sdk/google-vertex/anthropic' : '@ai-sdk/google-vertex',
    options: {
     project,
     location,
     ...at(endpoint?.replace(/\/v1\/?$/, ''), `${claude ? '/v1' : '/v1beta1'}${place}`)
    }
   };
  }
  function gateway(access, model, hand) {
   if (/claude/i.test(model)) return anthropic(access, model, hand);
   return {
    id: 'gateway',
    npm: '@ai-sdk/openai-compatible',
    options: {
     ...at(access.endpoint, '/v1'),
     apiKey: credential(access, hand),
     ...withHeaders(access)
    }
   };
  }
  function azureOpenai(access, model, hand) {
   const endpoint = access.endpoint ?? `https://${access.resource}.openai.azure.com/openai/v1`;
   const apiKey = credential(access, hand);
   const deployment = deploymentOf(access, model);
   const shared = {
    id: 'azure-openai',
    ...deployment === undefined ? {} : {
     modelId: deployment
    }
   };
   const npm = access.token?.scheme === 'api-key' ? '@ai-sdk/azure' : '@ai-sdk/openai';
   return {
    ...shared,
    npm,
    options: {
     ...at(endpoint, ''),
     apiKey
    }
   };
  }
  function deploymentOf({env}, model) {
   const rows = (0, core_secret.D)(env.AZURE_OPENAI_DEPLOYMENT_NAME_MAP ?? '').split(',');
   return rows.map(row => row.split('=')).find(([name]) => name?.trim() === model)?.[1]?.trim();
  }
  const BY_BACKEND = {
   anthropic,
   bedrock: (access, model) => ({
    id: 'amazon-bedrock',
    options: {
     region: access.region,
     ...access.endpoint === undefined ? {} : {
      endpoint: access.endpoint
     }
    },
    modelId: bedrockId(model, access.region)
   }),
   vertex,
   openai: (access, _model, hand) => ({
    id: 'openai',
    npm: '@ai-sdk/openai',
    options: {
     ...at(access.endpoint, ''),
     apiKey: credential(access, hand),
     ...withHeaders(access)
    }
   }),
   'azure-openai': azureOpenai,
   gateway
  };
  function providerOf(access, model, hand) {
   const make = BY_BACKEND[access.backend];
   if (!make) throw new Error(`OpenCode does not speak ${access.backend}`);
   return make(access, model, hand);
  }
  const HEADER_TIMEOUT_MS = 6e4;
  const CHUNK_TIMEOUT_MS = 12e4;
  function modelConfig({id, npm, options, modelId}, model) {
   const library = npm === undefined ? {} : {
    npm
   };
   const timeouts = {
    headerTimeout: HEADER_TIMEOUT_MS,
    chunkTimeout: CHUNK_TIMEOUT_MS
   };
   const entry = {
    ...library,
    options: {
     ...options,
     ...timeouts
    }
   };
   const shared = {
    $schema: 'https://opencode.ai/config.json',
    enabled_providers: [ id ]
   };
   if (model === undefined) return {
    ...shared,
    provider: {
     [id]: entry
    }
   };
   const name = `${id}/${model}`;
   const about = {
    ...npm === undefined ? {} : {
     provider: library
    },
    ...modelId === undefined ? {} : {
     id: modelId
    }
   };
   return {
    ...shared,
    model: name,
    small_model: name,
    provider: {
     [id]: {
      ...entry,
      models: {
       [model]: about
      }
     }
    }
   };
  }
  // CONCATENATED MODULE: ./lib/agents/opencode/launch.js
  const SHADOWS = [ 'ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_BASE_URL', 'AWS_ACCESS_KEY_ID', 'AWS_BEARER_TOKEN_BEDROCK', 'AWS_CONFIG_FILE', 'AWS_CONTAINER_AUTHORIZATION_TOKEN', 'AWS_CONTAINER_CREDENTIALS_FULL_URI', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_PROFILE', 'AWS_REGION', 'AWS_ROLE_ARN', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_SHARED_CREDENTIALS_FILE', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AZURE_API_KEY', 'AZURE_COGNITIVE_SERVICES_RESOURCE_NAME', 'AZURE_RESOURCE_NAME', 'GCLOUD_PROJECT', 'GCP_PROJECT', 'GOOGLE_API_KEY', 'GOOGLE_APPLICATION_CREDENTIALS', 'GOOGLE_CLOUD_LOCATION', 'GOOGLE_CLOUD_PROJECT', 'GOOGLE_GENERATIVE_AI_API_KEY', 'GOOGLE_VERTEX_LOCATION', 'GOOGLE_VERTEX_PROJECT', 'OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENCODE_API_KEY', 'OPENCODE_AUTH_CONTENT', 'OPENCODE_CONFIG', 'OPENCODE_CONFIG_CONTENT', 'OPENCODE_CONFIG_DIR', 'OPENCODE_CONSOLE_TOKEN', 'OPENCODE_DB', 'OPENCODE_MODELS_PATH', 'OPENCODE_MODELS_URL', 'OPENCODE_PERMISSION', 'OPENCODE_TUI_CONFIG', 'VERTEX_LOCATION', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME' ];
  const HELD = {
   OPENCODE_DISABLE_PROJECT_CONFIG: 'true',
   OPENCODE_DISABLE_CLAUDE_CODE: 'true',
   OPENCODE_DISABLE_EXTERNAL_SKILLS: 'true',
   OPENCODE_DISABLE_DEFAULT_PLUGINS: 'true',
   OPENCODE_DISABLE_MODELS_FETCH: 'true',
   OPENCODE_DISABLE_AUTOUPDATE: 'true',
   OPENCODE_DISABLE_SHARE: 'true',
   OPENCODE_DISABLE_LSP_DOWNLOAD: 'true',
   OPENCODE_DISABLE_TERMINAL_TITLE: 'true'
  };
  const CLOSED = {
   npm_config_registry: 'http://127.0.0.1:9/',
   npm_config_fetch_retries: '0',
   GIT_ALLOW_PROTOCOL: 'none'
  };
  const INSTRUCTIONS = [ 'AGENTS.md', 'CLAUDE.md' ];
  const TITLE = 'keyless-agent';
  function mcpConfig(servers, access) {
   const secrets = Object.entries(accessVariables(access)).filter(([, value]) => typeof value !== 'string');
   const emptied = Object.fromEntries(secrets.map(([name]) => [ name, '' ]));
   const rows = servers.map(server => [ server.name, server.kind === 'http' ? {
    type: 'remote',
    url: server.url,
    oauth: false,
    enabled: true
   } : {
    type: 'local',
    command: [ server.command, ...server.args ],
    environment: {
     ...emptied,
     ...server.env
    },
    enabled: true
   } ]);
   return rows.length === 0 ? {} : {
    mcp: Object.fromEntries(rows)
   };
  }
  const promptFile = dirs => (0, external_node_path_.join)(dirs.config, 'system-prompt.md');
  function config(order, dirs, provider) {
   const instructions = [ ...order.instructions ? INSTRUCTIONS.map(name => (0, external_node_path_.join)(order.workingDirectory, name)) : [], ...order.systemPrompt === undefined ? [] : [ promptFile(dirs) ] ];
   return {
    ...modelConfig(provider, order.model),
    permission: permissionRules(order),
    ...order.permissions === 'read-only' ? {} : mcpConfig(order.mcpServers, order.access),
    ...instructions.length === 0 ? {} : {
     instructions
    },
    autoupdate: false,
    share: 'disabled',
    snapshot: false,
    lsp: false,
    formatter: false,
    experimental: {
     continue_loop_on_deny: true
    }
   };
  }
  function installed(folder) {
   const lock = {
    packages: {
     '': {
      dependencies: {
       '@opencode-ai/plugin': VERSION
      }
     }
    }
   };
   return [ {
    path: (0, external_node_path_.join)(folder, 'package-lock.json'),
    content: JSON.stringify(lock)
   }, {
    path: (0, external_node_path_.join)(folder, 'node_modules', '.keep'),
    content: ''
   } ];
  }
  function launch_plugin(order, provider) {
   const {token, backend} = order.access;
   const text = pluginText({
    provider: provider.id,
    googleToken: backend === 'vertex' ? token?.value.reveal() : undefined,
    hidden: [ ...Object.keys(order.access.env), ...Object.keys(CLOSED) ],
    instructions: order.instructions,
    fenced: order.permissions !== 'full'
   });
   return new core_secret.z('plugin with the credential', text);
  }
  const BY_VARIABLES = {
   bedrock: true,
   vertex: true
  };
  function launch(order, dirs) {
   const provider = providerOf(order.access, order.model, ({token}) => token?.value.reveal());
   const folder = (0, external_node_path_.join)(dirs.config, 'opencode');
   const text = JSON.stringify(config(order, dirs, provider), undefined, 2);
   return {
    argv: [ 'run', '--format', 'json', '--model', `${provider.id}/${order.model}`, '--title', TITLE, ...order.resume === undefined ? [] : [ '--session', order.resume ], ...order.agentArgs ],
    env: {
     ...accessVariables(order.access),
     ...HELD,
     ...CLOSED,
     OPENCODE_DB: (0, external_node_path_.join)(dirs.config, 'session', 'opencode.db'),
     OPENCODE_TEST_MANAGED_CONFIG_DIR: (0, external_node_path_.join)(dirs.config, 'managed'),
     XDG_CONFIG_HOME: dirs.config,
     XDG_DATA_HOME: (0, external_node_path_.join)(dirs.config, 'data'),
     XDG_STATE_HOME: (0, external_node_path_.join)(dirs.config, 'state'),
     XDG_CACHE_HOME: (0, external_node_path_.join)(dirs.config, 'cache')
    },
    stdin: order.task,
    files: [ {
     path: (0, external_node_path_.join)(folder, 'opencode.json'),
     content: new core_secret.z('OpenCode configuration', text)
    }, {
     path: (0, external_node_path_.join)(folder, 'plugin', 'keyless.js'),
     content: launch_plugin(order, provider)
    }, ...installed(folder), {
     path: (0, external_node_path_.join)(dirs.config, 'session', '.keep'),
     content: ''
    }, {
     path: (0, external_node_path_.join)(dirs.config, 'cache', 'opencode', 'bin', 'rg'),
     content: ''
    }, ...order.systemPrompt === undefined ? [] : [ {
     path: promptFile(dirs),
     content: order.systemPrompt
    } ] ],
    shadows: SHADOWS
   };
  }
  function accessVariables({backend, env}) {
   return backend in BY_VARIABLES ? env : {};
  }
  const TOKEN_VARIABLE = 'OPENCODE_MODEL_TOKEN';
  function environment(access, asked) {
   const model = asked ?? defaultModel(access.backend, access.region);
   const provider = providerOf(access, model ?? '', ({token}) => token ? `{env:${TOKEN_VARIABLE}}` : undefined);
   const text = JSON.stringify(modelConfig(provider, model));
   const token = access.backend in BY_VARIABLES ? undefined : access.token?.value;
   const secret = (access.headers ?? []).some(line => typeof line !== 'string');
   return {
    ...accessVariables(access),
    ...token === undefined ? {} : {
     [TOKEN_VARIABLE]: token
    },
    OPENCODE_CONFIG_CONTENT: secret ? new core_secret.z('OpenCode configuration', text) : text,
    OPENCODE_DISABLE_PROJECT_CONFIG: 'true'
   };
  }
  // CONCATENATED MODULE: ./lib/agents/opencode/index.js
  function check(inputs) {
   (0, check_inputs.PX)(inputs, {
    '--variant': /^[a-z]+$/,
    '--thinking': 'alone'
   });
   checkRules(inputs);
   (0, check_inputs.Is)(inputs, 'OpenCode');
   (0, check_inputs.ZA)(inputs, [ 'read', 'glob', 'grep', 'list', 'todowrite' ]);
  }
  const opencode = {
   ...card.N,
   name: 'OpenCode',
   rereads: {
    vertex: 'google-token-url'
   },
   defaultModel,
   install: {
    kind: 'tree',
    package: 'opencode-ai',
    lock: 'opencode',
    version: VERSION,
    programs: PROGRAMS,
    versionArgs: [ '--version' ],
    versionPattern: /^(\d+\.\d+\.\d+(?:-[\w.]+)?)$/m
   },
   abilities: {
    permissions: {
     'read-only': {
      by: 'shell, web, subagents and edits are denied, and so is every path outside the workspace'
     },
     edit: {
      by: 'files of the workspace may be edited, .git not; shell, web and subagents are denied'
     },
     full: {
      by: 'everything is allowed, outside the workspace too; nothing is ever asked'
     }
    },
    limits: {
     'max-turns': {
      grade: 'after the turn',
      by: 'us'
     },
     'max-cost-usd': {
      grade: 'after the turn',
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
    session: [ 'config/session' ],
    toolExample: 'edit, bash(npm test)'
   },
   shadows: SHADOWS,
   check,
   launch,
   environment,
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
