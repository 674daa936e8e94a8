export const id = 9185;

export const ids = [ 9185 ];

export const modules = {
 31039: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => card
  });
  const SPEAKS = [ 'bedrock', 'vertex', 'foundry', 'anthropic', 'gateway' ];
  const card = {
   id: 'claude-code',
   inputs: [],
   speaks: SPEAKS,
   repoFiles: {
    instructions: [ 'CLAUDE.md', 'CLAUDE.local.md' ],
    settings: [ '.claude/', '.mcp.json', '.claude-plugin/', '.lsp.json' ]
   }
  };
 },
 57744: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => opencodeCard,
   h: () => claudeCard
  });
  var _claude_code_card_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31039);
  var _opencode_card_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44254);
  var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83418);
  const claudeCard = {
   id: 'codemie-claude',
   inputs: [ _shared_js__WEBPACK_IMPORTED_MODULE_2__.qY ],
   speaks: _shared_js__WEBPACK_IMPORTED_MODULE_2__.CT,
   repoFiles: {
    ..._claude_code_card_js__WEBPACK_IMPORTED_MODULE_0__.N.repoFiles,
    settings: [ ..._claude_code_card_js__WEBPACK_IMPORTED_MODULE_0__.N.repoFiles.settings, '.codemie/' ]
   }
  };
  const opencodeCard = {
   id: 'codemie-opencode',
   inputs: [ _shared_js__WEBPACK_IMPORTED_MODULE_2__.qY ],
   speaks: _shared_js__WEBPACK_IMPORTED_MODULE_2__.CT,
   repoFiles: {
    ..._opencode_card_js__WEBPACK_IMPORTED_MODULE_1__.N.repoFiles,
    settings: [ ..._opencode_card_js__WEBPACK_IMPORTED_MODULE_1__.N.repoFiles.settings, '.codemie/' ]
   }
  };
 },
 83418: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CT: () => SPEAKS,
   FF: () => without,
   I4: () => SHADOWS,
   Q4: () => checkSilent,
   UB: () => DEFAULT_MODEL,
   cA: () => environment,
   qY: () => SILENT,
   vW: () => inner
  });
  const SPEAKS = [ 'codemie' ];
  const DEFAULT_MODEL = 'claude-sonnet-4-6';
  const SILENT = {
   name: 'silent',
   type: 'flag',
   group: 'Agent',
   about: "CodeMie's own `--silent`: no welcome lines and no questions. Always so in a job; `false` is refused.",
   default: 'true',
   example: 'true'
  };
  function checkSilent(inputs) {
   if (!inputs.given('silent') || inputs.flag('silent')) return;
   inputs.fault('silent', 'Without it CodeMie asks questions, which nobody answers in a job.', 'silent: true');
  }
  const PROXIES = [ 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY' ];
  const SHADOWS = [ 'CODEMIE_API_KEY', 'CODEMIE_AUTH_METHOD', 'CODEMIE_BASE_URL', 'CODEMIE_HAIKU_MODEL', 'CODEMIE_JWT_TOKEN', 'CODEMIE_MODEL', 'CODEMIE_OPENCODE_BIN', 'CODEMIE_OPUS_MODEL', 'CODEMIE_PROFILE_CONFIG', 'CODEMIE_PROVIDER', 'CODEMIE_PROXY_PORT', 'CODEMIE_SONNET_MODEL', 'CODEMIE_SYNC_API_URL', 'CODEMIE_URL', ...PROXIES, ...PROXIES.map(name => name.toLowerCase()) ];
  function environment(access, model) {
   return {
    ...access.env,
    ...model === undefined || model === '' ? {} : {
     CODEMIE_MODEL: model,
     CODEMIE_HAIKU_MODEL: model,
     CODEMIE_SONNET_MODEL: model,
     CODEMIE_OPUS_MODEL: model
    }
   };
  }
  function inner(order) {
   const {token} = order.access;
   return {
    ...order,
    access: {
     backend: 'gateway',
     env: {},
     endpoint: 'http://127.0.0.1:9',
     token
    }
   };
  }
  function without(argv, flag) {
   const at = argv.indexOf(flag);
   return at < 0 ? [ ...argv ] : [ ...argv.slice(0, at), ...argv.slice(at + 2) ];
  }
 },
 63622: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => card
  });
  const SPEAKS = [ 'openai', 'azure-openai', 'gateway', 'bedrock-mantle' ];
  const card = {
   id: 'codex',
   inputs: [],
   speaks: SPEAKS,
   repoFiles: {
    instructions: [ 'AGENTS.md', 'AGENTS.override.md' ],
    settings: [ '.codex/', '.agents/' ]
   }
  };
 },
 91079: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => card
  });
  const SPEAKS = [ 'copilot', 'openai', 'azure-openai', 'anthropic', 'gateway' ];
  const card = {
   id: 'copilot',
   inputs: [],
   speaks: SPEAKS,
   repoFiles: {
    instructions: [ 'AGENTS.md', 'CLAUDE.md', 'GEMINI.md', '.github/copilot-instructions.md', '.github/instructions/', '.claude/CLAUDE.md', '.claude/rules/' ],
    settings: [ '.mcp.json', '/.github/mcp.json', '/.github/lsp.json', '/.github/hooks/', '/.github/copilot/', '/.github/agents/', '/.github/skills/', '/.github/extensions/', '/.github/plugin/', '/.github/plugin.json', '/.github/allowed_models.txt', '.copilot/', '.claude/', '.claude-plugin/', '.agents/', '.cursor/', '/.vscode/mcp.json' ]
   }
  };
 },
 83512: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => card
  });
  const SPEAKS = [ 'vertex', 'gemini' ];
  const card = {
   id: 'gemini',
   inputs: [],
   speaks: SPEAKS,
   repoFiles: {
    instructions: [ 'GEMINI.md', 'AGENTS.md' ],
    settings: [ '.gemini/', '.env', '.agents/', '.geminiignore' ]
   }
  };
 },
 17358: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => agents
  });
  var card = __webpack_require__(31039);
  var cards = __webpack_require__(57744);
  var codex_card = __webpack_require__(63622);
  var copilot_card = __webpack_require__(91079);
  var external_node_path_ = __webpack_require__(76760);
  var credential = __webpack_require__(77378);
  var kit_words = __webpack_require__(12281);
  // CONCATENATED MODULE: ./lib/agents/custom.js
  const EXAMPLE = 'agent-command: ./scripts/agent.sh --model {model}';
  const LONGEST_ANSWER_CHARS = 1e6;
  function check(inputs) {
   const text = inputs.text('agent-command');
   const words = (0, kit_words.y)(text ?? '');
   if (text === undefined) inputs.fault('agent-command', '`agent: custom` needs the command to run.', EXAMPLE); else if (words === undefined) inputs.fault('agent-command', 'A quote is opened and never closed.', EXAMPLE); else if (words.some(word => /^(\||\|\||&&|;|>|>>|<|&)$/.test(word))) {
    inputs.fault('agent-command', 'No shell reads the words: pipes and redirections are plain text.', "agent-command: bash -c '…'   (a shell, on purpose)");
   }
   if (inputs.given('agent-args')) {
    inputs.fault('agent-args', 'The arguments of a custom agent stand in its command.', EXAMPLE);
   }
  }
  const ADDRESSES = {
   bedrock: at => ({
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: at,
    ANTHROPIC_BEDROCK_BASE_URL: at
   }),
   'bedrock-mantle': at => ({
    OPENAI_BASE_URL: `${at}/v1`
   }),
   vertex: at => ({
    GOOGLE_VERTEX_BASE_URL: at,
    ANTHROPIC_VERTEX_BASE_URL: `${at}/v1`
   }),
   foundry: at => ({
    ANTHROPIC_FOUNDRY_BASE_URL: at
   }),
   gemini: at => ({
    GOOGLE_GEMINI_BASE_URL: at
   })
  };
  function addressVariables({backend, endpoint}) {
   return (endpoint === undefined ? undefined : ADDRESSES[backend]?.(endpoint)) ?? {};
  }
  function tokenVariables({backend, token, env}) {
   const {AWS_BEARER_TOKEN_BEDROCK: bearer, ANTHROPIC_FOUNDRY_API_KEY: key} = env;
   if (backend === 'bedrock-mantle' && bearer) return {
    OPENAI_API_KEY: bearer
   };
   if (backend === 'foundry' && token && !key) return {
    ANTHROPIC_FOUNDRY_AUTH_TOKEN: token.value
   };
   return {};
  }
  function launch(order, dirs) {
   const file = (0, external_node_path_.join)(dirs.config, 'task.md');
   const task = order.systemPrompt === undefined ? order.task : `${order.systemPrompt}\n\n${order.task}`;
   const words = order.command.slice(1).map(word => word.replaceAll('{model}', order.model).replaceAll('{task-file}', file));
   const named = order.command.some(word => word.includes('{task-file}'));
   return {
    argv: words,
    env: {
     ...addressVariables(order.access),
     ...tokenVariables(order.access),
     ...order.access.env
    },
    stdin: named ? '' : task,
    files: named ? [ {
     path: file,
     content: task
    } ] : [],
    shadows: []
   };
  }
  function listen() {
   let said = '';
   return {
    hear(line) {
     if (said.length < LONGEST_ANSWER_CHARS) said += `${line}\n`;
     return line.trim() === '' ? [] : [ {
      kind: 'text',
      text: line
     } ];
    },
    end(exit) {
     const failed = exit.code !== 0;
     return [ {
      kind: 'result',
      result: {
       failed,
       text: said.trim(),
       denials: [],
       errors: []
      }
     } ];
    }
   };
  }
  function judge({result, errorTail}, exit) {
   if (exit.code !== 0) {
    const how = exit.signal === undefined ? `ended with status ${exit.code ?? 'none'}` : `was ended by ${exit.signal}`;
    const words = errorTail.trimEnd().split('\n').at(-1)?.trim().slice(0, 200) ?? '';
    return {
     code: exit.signal === undefined ? 'agent-failed' : 'agent-crashed',
     what: `The command ${how}.${words === '' ? '' : ` Its last words: ${words}`}`,
     likely: 'See the end of the log.',
     fix: 'Correct agent-command, or what it runs.'
    };
   }
   if ((result?.text ?? '') === '') {
    return {
     code: 'agent-empty',
     what: 'The command printed nothing.',
     likely: 'Its answer goes somewhere else.',
     fix: 'Let it print its answer on standard output.'
    };
   }
   return {};
  }
  const REFUSED = {
   refused: 'what a command of your own may do is not ours to say'
  };
  const NOT_HELD = {
   grade: 'none',
   by: 'us'
  };
  const custom = {
   id: 'custom',
   name: 'A custom agent',
   inputs: [ {
    name: 'agent-command',
    type: 'text',
    group: 'Agent',
    about: 'With `agent: custom`, the command to run: words split as a shell would, no shell. `{model}` and `{task-file}` are replaced; without `{task-file}` the task comes on standard input. What it prints is the answer.',
    example: './scripts/agent.sh --model {model}',
    alias: [ 'agent_command' ]
   } ],
   speaks: credential.A,
   defaultModel: () => undefined,
   rereads: {
    vertex: 'google-token-url'
   },
   install: {
    kind: 'command'
   },
   abilities: {
    permissions: {
     'read-only': REFUSED,
     edit: REFUSED,
     full: {
      by: 'its own rules; only time and processes are held'
     }
    },
    limits: {
     'max-turns': NOT_HELD,
     'max-cost-usd': NOT_HELD,
     'allowed-tools': NOT_HELD,
     'denied-tools': NOT_HELD
    },
    jsonSchema: 'retry',
    mcp: [],
    session: [],
    toolExample: ''
   },
   repoFiles: {
    instructions: [],
    settings: []
   },
   shadows: [],
   check,
   launch,
   environment: access => access.env,
   listen,
   judge
  };
  var gemini_card = __webpack_require__(83512);
  var opencode_card = __webpack_require__(44254);
  var pi_card = __webpack_require__(38972);
  // CONCATENATED MODULE: ./lib/agents/index.js
  const agents = [ {
   ...card.N,
   load: async () => (await __webpack_require__.e(9406).then(__webpack_require__.bind(__webpack_require__, 59406))).claudeCode
  }, {
   ...cards.h,
   load: async () => (await __webpack_require__.e(2409).then(__webpack_require__.bind(__webpack_require__, 82409))).codemieClaude
  }, {
   ...cards.c,
   load: async () => (await Promise.all([ __webpack_require__.e(1330), __webpack_require__.e(3690) ]).then(__webpack_require__.bind(__webpack_require__, 3690))).codemieOpencode
  }, {
   ...codex_card.N,
   load: async () => (await __webpack_require__.e(4163).then(__webpack_require__.bind(__webpack_require__, 54163))).codex
  }, {
   ...copilot_card.N,
   load: async () => (await __webpack_require__.e(7302).then(__webpack_require__.bind(__webpack_require__, 7302))).copilot
  }, {
   ...custom,
   load: async () => custom
  }, {
   ...gemini_card.N,
   load: async () => (await __webpack_require__.e(8800).then(__webpack_require__.bind(__webpack_require__, 88800))).gemini
  }, {
   ...opencode_card.N,
   load: async () => (await __webpack_require__.e(1330).then(__webpack_require__.bind(__webpack_require__, 41330))).opencode
  }, {
   ...pi_card.N,
   load: async () => (await __webpack_require__.e(4039).then(__webpack_require__.bind(__webpack_require__, 84039))).pi
  } ];
 },
 44254: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => card
  });
  const SPEAKS = [ 'anthropic', 'bedrock', 'vertex', 'openai', 'azure-openai', 'gateway' ];
  const card = {
   id: 'opencode',
   inputs: [],
   speaks: SPEAKS,
   repoFiles: {
    instructions: [ 'AGENTS.md', 'CLAUDE.md', 'CONTEXT.md' ],
    settings: [ 'opencode.json', 'opencode.jsonc', 'tui.json', 'tui.jsonc', '.opencode/', '.claude/skills/', '.agents/skills/' ]
   }
  };
 },
 38972: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => card
  });
  const SPEAKS = [ 'anthropic', 'bedrock', 'vertex', 'openai', 'azure-openai', 'gemini', 'gateway', 'mistral', 'groq', 'cerebras', 'xai', 'openrouter', 'vercel-ai-gateway', 'zai', 'opencode-zen', 'minimax', 'minimax-cn' ];
  const card = {
   id: 'pi',
   inputs: [],
   speaks: SPEAKS,
   repoFiles: {
    instructions: [ 'AGENTS.md', 'AGENTS.MD', 'AGENTS.override.md', 'CLAUDE.md', 'CLAUDE.MD' ],
    settings: [ '.pi/', '.agents/' ]
   }
  };
 },
 27390: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ks: () => ambientFinding,
   b1: () => ambientOnly,
   b_: () => askMetadata,
   dn: () => withinTime,
   ek: () => chooseAmbient,
   hU: () => unavailable,
   jz: () => asksAmbient,
   yu: () => metadataAddress
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
  var _core_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8717);
  var _kit_private_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57190);
  function asksAmbient(inputs) {
   return inputs.text('identity') === 'ambient';
  }
  function chooseAmbient(inputs, cloud, choices, unnamed) {
   const input = 'ambient-source';
   const asked = inputs.text(input) ?? 'auto';
   const kinds = choices.map(({kind}) => kind).join(' | ');
   if (asked !== 'auto') {
    const chosen = choices.find(({kind}) => kind === asked);
    if (!chosen) inputs.fault(input, `${cloud} has no ambient source "${asked}".`, `${input}: ${kinds}`);
    return chosen?.kind;
   }
   const named = choices.filter(choice => choice.named);
   if (named.length === 1) return named[0]?.kind;
   if (named.length === 0) {
    const looked = choices.map(({by}) => by).join(', ');
    inputs.fault(input, `Nothing names an ambient identity of ${cloud}. Looked for: ${looked}. ${unnamed}`, kindsLine());
   } else {
    const which = named.map(({kind, by}) => `${kind} (${by})`).join(' and ');
    inputs.fault(input, `Several ambient identities of ${cloud} are named: ${which}.`, kindsLine(named));
   }
   return undefined;
   function kindsLine(of = choices) {
    return `${input}: ${of.map(({kind}) => kind).join(' | ')}`;
   }
  }
  function ambientOnly(inputs, names, kind) {
   for (const name of names.filter(input => inputs.given(input))) {
    inputs.fault(name, `${name} is read with an ambient identity only, and that is not asked for.`, `${name}: …\nidentity: ambient\nambient-source: ${kind}`);
   }
  }
  function ambientFinding(where) {
   return {
    id: 'ambient-reachable',
    layer: 'job',
    verdict: 'exceeded',
    severity: 'medium',
    title: `Everything that runs on this machine can ask for its identity, the agent too: ${where}.`,
    detail: 'Cutting the credential down does not keep a process of the same user from asking for the whole identity.',
    fix: "Use the job's own identity token where the CI system gives one, or let the machine's identity do nothing but assume the agent's role."
   };
  }
  function metadataAddress(inputs, variable, value, known) {
   const url = !/[\s\\@#]/.test(value) && URL.canParse(value) ? new URL(value) : undefined;
   const web = url?.protocol === 'http:' || url?.protocol === 'https:';
   if (url && web && ((0, _kit_private_address_js__WEBPACK_IMPORTED_MODULE_2__.cW)(url.hostname) || known.includes(url.hostname))) return url;
   const where = url && web ? `names ${url.host}` : 'is not an http address';
   inputs.fault(variable, `The step's variable ${variable} ${where}; only loopback and ${known.join(', ')} are asked for an identity.`, `unset ${variable}`);
   return undefined;
  }
  const ONE_TRY_MS = 2e3;
  const MOST_TRIES = 3;
  const FIRST_PAUSE_MS = 200;
  const MOST_BYTES = 64 * 1024;
  async function askMetadata(ask, host) {
   const oneTryMs = ask.oneTryMs ?? ONE_TRY_MS;
   const deadline = host.now() + 5 * oneTryMs;
   for (let tries = 1; ;tries += 1) {
    const seen = await askOnce(ask.request, oneTryMs, host);
    const pause = FIRST_PAUSE_MS * 2 ** (tries - 1);
    if (tries >= mostTries(seen) || host.now() + pause + oneTryMs > deadline) {
     if (!(seen instanceof _core_host_js__WEBPACK_IMPORTED_MODULE_1__.j)) return seen;
     throw unavailable(ask, `does not answer (${seen.fault})`);
    }
    await host.sleep(pause);
   }
  }
  function mostTries(seen) {
   if (!(seen instanceof _core_host_js__WEBPACK_IMPORTED_MODULE_1__.j)) return seen.status === 429 || seen.status >= 500 ? MOST_TRIES : 1;
   return seen.fault === 'timeout' ? 2 : seen.fault === 'reset' ? MOST_TRIES : 1;
  }
  async function askOnce(request, timeoutMs, host) {
   try {
    return await host.http.request({
     ...request,
     timeoutMs,
     maxBytes: MOST_BYTES
    });
   } catch (thrown) {
    if (thrown instanceof _core_host_js__WEBPACK_IMPORTED_MODULE_1__.j) return thrown;
    throw thrown;
   }
  }
  function unavailable(ask, why) {
   const {method, url} = ask.request;
   const {host, pathname} = new URL(url);
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('identity-unavailable', `${ask.service} at ${host} ${why}.`, {
    likely: ask.likely,
    fix: ask.fix,
    facts: {
     asked: `${method} ${host}${pathname}`
    }
   });
  }
  async function withinTime(work, ms, late) {
   let timer;
   const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(late()), ms);
   });
   try {
    return await Promise.race([ work, limit ]);
   } finally {
    clearTimeout(timer);
   }
  }
 },
 88704: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Rx: () => readOrder,
   p_: () => ANTHROPIC_INPUTS,
   t2: () => VENDOR_URL,
   un: () => isAskedFor
  });
  var _base_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79853);
  const VENDOR_URL = 'https://api.anthropic.com';
  const RULE_DEFAULT = 3600;
  const DECLARED = [ {
   name: 'anthropic-federation-rule-id',
   type: 'text',
   group: 'Anthropic',
   about: 'Federation rule that admits this job (fdrl_…).',
   example: 'fdrl_01AbCdEfGhIjKlMnOpQrStUv'
  }, {
   name: 'anthropic-organization-id',
   type: 'text',
   group: 'Anthropic',
   about: 'Organisation that owns the rule (a UUID).',
   example: '12345678-90ab-4cde-8f01-234567890abc'
  }, {
   name: 'anthropic-service-account-id',
   type: 'text',
   group: 'Anthropic',
   about: 'Service account the token acts as (svac_…).',
   example: 'svac_01AbCdEfGhIjKlMnOpQrStUv'
  }, {
   name: 'anthropic-workspace-id',
   type: 'text',
   group: 'Anthropic',
   about: 'Workspace the token is bound to (wrkspc_… or default); needed where the rule is enabled for several.',
   example: 'wrkspc_01AbCdEfGhIjKlMnOpQrStUv'
  }, {
   name: 'anthropic-base-url',
   type: 'text',
   group: 'Anthropic',
   about: 'Address of the API and of its token endpoint (https, or http on loopback).',
   example: VENDOR_URL
  }, {
   name: 'anthropic-native-federation',
   type: 'flag',
   group: 'Anthropic',
   about: 'Hands the identity token itself to the agent, which then exchanges it on its own. A finding of severity high.',
   default: 'false'
  } ];
  const ANTHROPIC_INPUTS = DECLARED.map(spec => ({
   ...spec,
   alias: [ spec.name.replaceAll('-', '_') ]
  }));
  const FORMS = {
   rule: {
    input: 'anthropic-federation-rule-id',
    pattern: /^fdrl_[A-Za-z0-9]{1,64}$/,
    looks: /^fdrl_/,
    form: 'fdrl_ and letters and digits',
    example: 'fdrl_01AbCdEfGhIjKlMnOpQrStUv'
   },
   organization: {
    input: 'anthropic-organization-id',
    pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
    looks: /^[0-9a-f]{8}-[0-9a-f]{4}-/i,
    form: 'a UUID',
    example: '12345678-90ab-4cde-8f01-234567890abc'
   },
   serviceAccount: {
    input: 'anthropic-service-account-id',
    pattern: /^svac_[A-Za-z0-9]{1,64}$/,
    looks: /^svac_/,
    form: 'svac_ and letters and digits',
    example: 'svac_01AbCdEfGhIjKlMnOpQrStUv'
   },
   workspace: {
    input: 'anthropic-workspace-id',
    pattern: /^(?:wrkspc_[A-Za-z0-9]{1,64}|default)$/,
    looks: /^wrkspc_/,
    form: 'wrkspc_ and letters and digits, or default',
    example: 'default'
   }
  };
  function isAskedFor(inputs) {
   return DECLARED.some(spec => inputs.given(spec.name));
  }
  function readOrder(inputs, ask) {
   const rule = readId(inputs, FORMS.rule);
   const organization = readId(inputs, FORMS.organization);
   const serviceAccount = readId(inputs, FORMS.serviceAccount);
   const pinned = inputs.given(FORMS.workspace.input);
   const workspace = pinned ? readId(inputs, FORMS.workspace) : undefined;
   const baseUrl = readAddress(inputs);
   const audience = readAudience(inputs);
   const native = inputs.flag('anthropic-native-federation');
   if (!rule || !organization || !serviceAccount || pinned && !workspace || !baseUrl || !audience) return undefined;
   const lifeSeconds = Math.min(RULE_DEFAULT, 2 * (ask.identity?.lifeSeconds ?? RULE_DEFAULT));
   return {
    rule,
    organization,
    serviceAccount,
    workspace,
    baseUrl,
    audience,
    native,
    lifeSeconds
   };
  }
  function readId(inputs, {input, pattern, form, example}) {
   const value = (inputs.text(input) ?? '').trim();
   if (pattern.test(value)) return value;
   const what = value === '' ? `${input} is missing.` : `${looksLike(value, input) ?? 'It has another form.'} Expected: ${form}.`;
   inputs.fault(input, what, `${input}: ${example}`);
   return undefined;
  }
  function looksLike(value, input) {
   if (value.startsWith('sk-ant-')) return 'It looks like a key. A key belongs into api-key, and into a secret.';
   if (value.startsWith('fdis_')) return 'It looks like the id of an issuer, which is named by the rule.';
   const other = Object.values(FORMS).find(one => one.looks.test(value));
   if (other?.input === input) return 'It is not complete.';
   return other && `It looks like a value of ${other.input}.`;
  }
  function readAddress(inputs) {
   const input = 'anthropic-base-url';
   if (!inputs.given(input)) return VENDOR_URL;
   const url = (0, _base_url_js__WEBPACK_IMPORTED_MODULE_0__.$)(input, inputs, `${input}: ${VENDOR_URL}`);
   if (url === undefined || !/\/v1(?:\/|$)/.test(new URL(url).pathname)) return url;
   inputs.fault(input, 'The address ends before /v1: the paths below are added to it.', `${input}: ${url.replace(/\/v1(?:\/.*)?$/, '')}`);
   return undefined;
  }
  function readAudience(inputs) {
   const audience = inputs.text('audience') || VENDOR_URL;
   if (!/\s/.test(audience)) return audience;
   inputs.fault('audience', 'The audience has white space in it.', `audience: ${VENDOR_URL}`);
   return undefined;
  }
 },
 30128: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => AMBIENT_VARIABLES,
   d: () => readAmbient
  });
  var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58563);
  var _kit_private_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57190);
  var _ambient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27390);
  var _arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19835);
  const EC2_HOSTS = [ '169.254.169.254', '[fd00:ec2::254]' ];
  const CONTAINER_HOSTS = [ '169.254.170.2', '169.254.170.23', '[fd00:ec2::23]' ];
  const PROFILE_INPUT = 'aws-profile';
  const AMBIENT_VARIABLES = {
   ec2Endpoint: 'AWS_EC2_METADATA_SERVICE_ENDPOINT',
   ec2Mode: 'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
   ec2Disabled: 'AWS_EC2_METADATA_DISABLED',
   relativeUri: 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
   fullUri: 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
   containerToken: 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
   containerTokenFile: 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
   roleArn: 'AWS_ROLE_ARN',
   tokenFile: 'AWS_WEB_IDENTITY_TOKEN_FILE',
   credentialsFile: 'AWS_SHARED_CREDENTIALS_FILE',
   configFile: 'AWS_CONFIG_FILE'
  };
  function readAmbient(inputs, env) {
   if (!(0, _ambient_js__WEBPACK_IMPORTED_MODULE_2__.jz)(inputs)) {
    (0, _ambient_js__WEBPACK_IMPORTED_MODULE_2__.b1)(inputs, [ PROFILE_INPUT ], 'profile');
    return undefined;
   }
   if (inputs.flag('role-chaining')) {
    const what = 'role-chaining signs with the variables of the step, identity: ambient with the identity of the machine.';
    inputs.fault('role-chaining', what, 'one of them: role-chaining: true  or  identity: ambient');
   }
   const kind = (0, _ambient_js__WEBPACK_IMPORTED_MODULE_2__.ek)(inputs, 'AWS', choices(inputs, env), 'The role of an EC2 instance is named by no variable: ask for it with ambient-source: ec2.');
   if (inputs.given(PROFILE_INPUT) && kind !== undefined && kind !== 'profile') {
    const what = `aws-profile is not read with ambient-source: ${kind}.`;
    inputs.fault(PROFILE_INPUT, what, 'ambient-source: profile   # or leave aws-profile out');
    return undefined;
   }
   if (kind === 'ec2') return readEc2(inputs, env);
   if (kind === 'ecs') return readContainer(inputs, env);
   if (kind === 'irsa') return readIrsa(inputs, env);
   return kind === 'profile' ? readProfile(inputs, env) : undefined;
  }
  function choices(inputs, env) {
   const {relativeUri, fullUri, tokenFile} = AMBIENT_VARIABLES;
   const has = name => given(env, name) !== undefined;
   return [ {
    kind: 'ecs',
    named: has(relativeUri) || has(fullUri),
    by: `${relativeUri} or ${fullUri}`
   }, {
    kind: 'irsa',
    named: has(tokenFile),
    by: tokenFile
   }, {
    kind: 'profile',
    named: inputs.given(PROFILE_INPUT),
    by: `the input ${PROFILE_INPUT}`
   }, {
    kind: 'ec2',
    named: false,
    by: 'ambient-source: ec2'
   } ];
  }
  function given(env, name) {
   return env[name] || undefined;
  }
  function readEc2(inputs, env) {
   const {ec2Endpoint, ec2Mode, ec2Disabled} = AMBIENT_VARIABLES;
   if (env[ec2Disabled]?.toLowerCase() === 'true') {
    inputs.fault(ec2Disabled, `${ec2Disabled} is true, so the metadata service is not asked.`, `unset ${ec2Disabled}`);
    return undefined;
   }
   const host = env[ec2Mode]?.toLowerCase() === 'ipv6' ? EC2_HOSTS[1] : EC2_HOSTS[0];
   const address = given(env, ec2Endpoint);
   const url = address ? (0, _ambient_js__WEBPACK_IMPORTED_MODULE_2__.yu)(inputs, ec2Endpoint, address, EC2_HOSTS) : new URL(`http://${host}`);
   return url && {
    kind: 'ec2',
    url: url.origin,
    says: `role of the EC2 instance (${url.host}, IMDSv2)`
   };
  }
  function readContainer(inputs, env) {
   const {relativeUri, fullUri, containerToken, containerTokenFile} = AMBIENT_VARIABLES;
   const path = given(env, relativeUri);
   const full = given(env, fullUri);
   if (path === undefined && full === undefined) {
    const what = `ambient-source is ecs, but neither ${relativeUri} nor ${fullUri} is set: this is no container with a role.`;
    inputs.fault('ambient-source', what, 'taskRoleArn in the ECS task definition, or an EKS pod identity association');
    return undefined;
   }
   const address = path === undefined ? full ?? '' : path.startsWith('/') ? `http://${CONTAINER_HOSTS[0]}${path}` : path;
   const url = (0, _ambient_js__WEBPACK_IMPORTED_MODULE_2__.yu)(inputs, path === undefined ? fullUri : relativeUri, address, CONTAINER_HOSTS);
   if (!url) return undefined;
   const token = given(env, containerToken);
   const tokenFile = given(env, containerTokenFile);
   return {
    kind: 'ecs',
    url: url.href,
    tokenFile,
    token: token === undefined || tokenFile !== undefined ? undefined : new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.z(containerToken, token),
    says: `role of the container (${url.host})`
   };
  }
  function readIrsa(inputs, env) {
   const {roleArn, tokenFile} = AMBIENT_VARIABLES;
   const path = given(env, tokenFile);
   const arn = given(env, roleArn);
   if (path === undefined || arn === undefined) {
    const missing = [ path === undefined && tokenFile, arn === undefined && roleArn ].filter(Boolean).join(' and ');
    const what = `ambient-source is irsa, but ${missing} is not set: the pod's service account has no role.`;
    inputs.fault('ambient-source', what, 'annotate the service account: eks.amazonaws.com/role-arn: arn:aws:iam::…');
    return undefined;
   }
   const role = (0, _arn_js__WEBPACK_IMPORTED_MODULE_3__.DM)(arn);
   if ('what' in role) {
    inputs.fault(roleArn, `The step's variable ${roleArn}: ${role.what}`, role.write);
    return undefined;
   }
   return {
    kind: 'irsa',
    role,
    tokenFile: path,
    says: `service account of the pod (IRSA, ${role.arn})`
   };
  }
  function leadsToLoopback(address) {
   return URL.canParse(address) && (0, _kit_private_address_js__WEBPACK_IMPORTED_MODULE_1__.cW)(new URL(address).hostname);
  }
  function readProfile(inputs, env) {
   const profile = inputs.text(PROFILE_INPUT);
   if (!profile) {
    const what = 'ambient-source is profile, but no profile is named (AWS_PROFILE is not read).';
    inputs.fault(PROFILE_INPUT, what, `${PROFILE_INPUT}: ci-runner`);
    return undefined;
   }
   const elsewhere = given(env, 'AWS_ENDPOINT_URL');
   if (elsewhere && !leadsToLoopback(elsewhere)) {
    inputs.fault('AWS_ENDPOINT_URL', "AWS_ENDPOINT_URL would lead the profile's own requests to STS elsewhere.", 'unset AWS_ENDPOINT_URL for this step; sts-endpoint is read instead');
    return undefined;
   }
   return {
    kind: 'profile',
    profile,
    credentialsFile: given(env, AMBIENT_VARIABLES.credentialsFile),
    configFile: given(env, AMBIENT_VARIABLES.configFile),
    says: `AWS profile ${profile}`
   };
  }
 },
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
 18897: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Dt: () => mantleModelFault,
   Hq: () => mantlePlaceFault,
   kd: () => mantleStatements
  });
  const MODEL = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}$/;
  const EXAMPLE = 'openai.gpt-5.5';
  function mantleModelFault(text) {
   if (MODEL.test(text)) return undefined;
   const what = text.includes('*') ? `"${text}" has a wildcard in it; the session policy names each model.` : `"${text}" is not a model id of bedrock-mantle; ARNs and inference profiles are not known there.`;
   return {
    what,
    write: EXAMPLE
   };
  }
  function mantleStatements(models, scope) {
   const unique = [ ...new Set(models) ];
   const call = {
    Effect: 'Allow',
    Action: 'bedrock-mantle:CreateInference',
    Resource: `arn:${scope.partition}:bedrock-mantle:${scope.region}:${scope.account}:project/default`,
    ...unique.length === 0 ? {} : {
     Condition: {
      StringEquals: {
       'bedrock-mantle:Model': unique.length === 1 ? unique[0] : unique
      }
     }
    }
   };
   if (!scope.bearer) return [ call ];
   const bearer = [ 'bedrock-mantle:CallWithBearerToken', 'bedrock:CallWithBearerToken' ];
   return [ call, {
    Effect: 'Allow',
    Action: bearer,
    Resource: '*'
   } ];
  }
  function mantlePlaceFault(partition) {
   return partition === 'aws' ? undefined : `bedrock-mantle is not served in partition ${partition}.`;
  }
 },
 72752: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => parseModel
  });
  var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15473);
  const EXAMPLE = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
  const ID = '[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,4}(?::[a-z0-9-]{1,63}){0,2}';
  const FOUNDATION = new RegExp(`^${ID}$`);
  const GEOGRAPHY = /^(?:global|apac|latam|us-gov|[a-z]{2})\.(?=[a-z0-9-]+\.)/;
  const ARN = /^arn:(aws|aws-cn|aws-us-gov):bedrock:([a-z0-9-]*):(\d{12})?:([a-z-]+)\/([a-zA-Z0-9.:-]+)$/;
  const DIRECT = [ 'provisioned-model', 'imported-model', 'custom-model', 'custom-model-deployment' ];
  function parseModel(text, scope) {
   if (text.startsWith('arn:')) return parseModelArn(text, scope);
   if (!FOUNDATION.test(text)) {
    const what = text.includes('*') ? `"${text}" has a wildcard in it; the session policy names each model.` : `"${text}" is not a Bedrock model id, inference profile id or ARN.`;
    return {
     what,
     write: EXAMPLE
    };
   }
   const prefix = GEOGRAPHY.exec(text)?.[0];
   if (prefix === undefined) {
    const arn = `arn:${scope.partition}:bedrock:${scope.region}::foundation-model/${text}`;
    return {
     kind: 'direct',
     arn,
     foundation: text
    };
   }
   return {
    kind: 'profile',
    arn: `arn:${scope.partition}:bedrock:${scope.region}:${scope.account}:inference-profile/${text}`,
    foundation: text.slice(prefix.length),
    global: prefix === 'global.'
   };
  }
  function parseModelArn(text, scope) {
   const match = ARN.exec(text);
   if (!match) return {
    what: `"${text}" is not the ARN of a Bedrock model or inference profile.`,
    write: EXAMPLE
   };
   const [, partition, region = '', account, kind = '', id = ''] = match;
   if (partition !== scope.partition || !(0, _partitions_js__WEBPACK_IMPORTED_MODULE_0__.Dp)(region) || (0, 
   _partitions_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(region) !== scope.partition || region !== scope.region) {
    return {
     what: `The model ARN is for ${partition} ${region}, the endpoint is in ${scope.partition} ${scope.region}.`,
     write: text.replace(`:${region}:`, `:${scope.region}:`)
    };
   }
   if (kind === 'foundation-model' && account === undefined && FOUNDATION.test(id)) {
    return {
     kind: 'direct',
     arn: text,
     foundation: id
    };
   }
   if (account !== undefined && kind === 'inference-profile' && GEOGRAPHY.test(id)) {
    const foundation = id.replace(GEOGRAPHY, '');
    return {
     kind: 'profile',
     arn: text,
     foundation,
     global: id.startsWith('global.')
    };
   }
   if (account !== undefined && kind === 'application-inference-profile') return {
    kind: 'application',
    arn: text
   };
   if (account !== undefined && DIRECT.includes(kind)) return {
    kind: 'direct',
    arn: text
   };
   return {
    what: `An ARN of kind "${kind}" is not a model that can be called.`,
    write: EXAMPLE
   };
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
 66644: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ap: () => modelPolicy,
   KV: () => choosePolicy
  });
  var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19835);
  var _mantle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18897);
  var _models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72752);
  const LONGEST_POLICY = 2048;
  const MOST_MANAGED = 10;
  const INVOKE = [ 'bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream' ];
  function modelPolicy(models, ask) {
   const statements = models.length === 0 ? [ everyModel(ask) ] : listedModels(models, ask);
   if (ask.bearer) statements.push({
    Effect: 'Allow',
    Action: 'bedrock:CallWithBearerToken',
    Resource: '*'
   });
   return documentOf(statements);
  }
  function documentOf(statements) {
   return JSON.stringify({
    Version: '2012-10-17',
    Statement: statements
   });
  }
  function everyModel({partition, account}) {
   return {
    Effect: 'Allow',
    Action: INVOKE,
    Resource: [ `arn:${partition}:bedrock:*::foundation-model/*`, `arn:${partition}:bedrock:*:${account}:inference-profile/*` ]
   };
  }
  function listedModels(models, scope) {
   const applications = models.filter(model => model.kind === 'application');
   const routed = models.filter(model => model.kind === 'profile');
   const behind = applications.length === 0 ? routed : models.filter(hasFoundation);
   const statements = [ {
    Effect: 'Allow',
    Action: INVOKE,
    Resource: one(models.map(model => model.arn))
   } ];
   if (behind.length > 0) {
    const foundations = behind.flatMap(model => foundationArns(model.foundation, scope, 'global' in model && model.global));
    const through = [ ...routed, ...applications ].map(model => model.arn);
    statements.push({
     Effect: 'Allow',
     Action: INVOKE,
     Resource: one(foundations),
     Condition: {
      StringEquals: {
       'bedrock:InferenceProfileArn': one(through)
      }
     }
    });
   }
   if (applications.length > 0) {
    const Resource = one(applications.map(model => model.arn));
    statements.push({
     Effect: 'Allow',
     Action: 'bedrock:GetInferenceProfile',
     Resource
    });
   }
   return statements;
  }
  function hasFoundation(model) {
   return 'foundation' in model && model.foundation !== undefined;
  }
  function foundationArns(foundation, {partition}, global) {
   const anywhere = `arn:${partition}:bedrock:*::foundation-model/${foundation}`;
   return global ? [ anywhere, `arn:${partition}:bedrock:::foundation-model/${foundation}` ] : [ anywhere ];
  }
  function one(values) {
   const unique = [ ...new Set(values) ];
   return unique.length === 1 ? unique[0] : unique;
  }
  function choosePolicy(inputs, ask) {
   const managed = readManaged(inputs, ask);
   const own = inputs.given('inline-session-policy') ? readOwn(inputs) : undefined;
   const ours = ask.backend === 'bedrock-mantle' ? mantlePolicy(inputs, ask) : runtimePolicy(inputs, ask);
   if (managed === undefined || ours === undefined) return undefined;
   if (inputs.given('inline-session-policy') && own === undefined) return undefined;
   const document = own?.document ?? ours;
   const listed = new Set(ask.models).size;
   if (!fits(inputs, document, managed, own !== undefined, listed)) return undefined;
   const findings = [ ...own ? own.findings : ourFindings(listed, ask), ...managedFindings(managed) ];
   return {
    document,
    managed,
    own: own !== undefined,
    findings
   };
  }
  function runtimePolicy(inputs, ask) {
   const models = readModels(inputs, ask);
   return models && modelPolicy(models, ask);
  }
  function mantlePolicy(inputs, ask) {
   const allowed = new Set(inputs.list('allowed-models'));
   const faults = [ ...new Set(ask.models) ].map(text => {
    const fault = (0, _mantle_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(text);
    const input = allowed.has(text) ? 'allowed-models' : 'model';
    if (fault) inputs.fault(input, fault.what, `${input}: ${fault.write}`);
    return fault;
   });
   return faults.every(fault => fault === undefined) ? documentOf((0, _mantle_js__WEBPACK_IMPORTED_MODULE_2__.kd)(ask.models, ask)) : undefined;
  }
  function readModels(inputs, ask) {
   const models = [];
   const listed = new Set(inputs.list('allowed-models'));
   let sound = true;
   for (const text of new Set(ask.models)) {
    const model = (0, _models_js__WEBPACK_IMPORTED_MODULE_1__.X)(text, ask);
    if ('what' in model) {
     const input = listed.has(text) ? 'allowed-models' : 'model';
     inputs.fault(input, model.what, `${input}: ${model.write}`);
     sound = false;
    } else models.push(model);
   }
   const blind = models.some(model => model.kind === 'application') && !models.some(hasFoundation);
   if (blind && !inputs.given('inline-session-policy')) {
    inputs.fault('allowed-models', 'An application inference profile does not say which models it leads to; the session policy has to name them.', 'allowed-models: anthropic.claude-sonnet-4-5-20250929-v1:0');
    return undefined;
   }
   return sound ? models : undefined;
  }
  function readManaged(inputs, ask) {
   const input = 'managed-session-policies';
   const managed = [ ...new Set(inputs.list(input)) ];
   const wrong = managed.filter(arn => !(0, _arn_js__WEBPACK_IMPORTED_MODULE_0__.pT)(arn, ask.partition));
   for (const arn of wrong) {
    const what = `"${arn}" is not the ARN of a managed policy in partition ${ask.partition}.`;
    inputs.fault(input, what, `${input}: arn:${ask.partition}:iam::${ask.account}:policy/bedrock-invoke`);
   }
   if (managed.length > MOST_MANAGED) {
    const what = `${managed.length} managed policies are given, AWS takes at most ${MOST_MANAGED}.`;
    inputs.fault(input, what, `${input}: # at most ${MOST_MANAGED} ARNs`);
    return undefined;
   }
   return wrong.length === 0 ? managed : undefined;
  }
  function readOwn(inputs) {
   const input = 'inline-session-policy';
   const write = `${input}: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"bedrock:InvokeModel*","Resource":"*"}]}'`;
   let policy;
   try {
    policy = JSON.parse(inputs.text(input) ?? '');
   } catch {
    inputs.fault(input, 'The session policy is not valid JSON.', write);
    return undefined;
   }
   const statements = statementsOf(policy);
   if (statements.length === 0) {
    inputs.fault(input, 'The session policy has no Statement.', write);
    return undefined;
   }
   const document = JSON.stringify(policy);
   if (/[^\t\n\r\u0020-\u00ff]/.test(document)) {
    inputs.fault(input, 'The session policy has characters beyond U+00FF, which AWS refuses.', write);
    return undefined;
   }
   return {
    document,
    findings: ownFindings(statements)
   };
  }
  function statementsOf(policy) {
   if (!isObject(policy)) return [];
   const statement = policy.Statement;
   const list = Array.isArray(statement) ? statement : [ statement ];
   return list.every(isObject) ? list : [];
  }
  function isObject(value) {
   return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
  function fits(inputs, document, managed, own, models) {
   const length = document.length + managed.join('').length;
   if (length <= LONGEST_POLICY) return true;
   const what = `The session policies have ${length} characters together, AWS takes ${LONGEST_POLICY}.`;
   if (own || managed.length > 0) {
    const input = own ? 'inline-session-policy' : 'managed-session-policies';
    inputs.fault(input, what, `${input}: # shorten it by ${length - LONGEST_POLICY} characters`);
   } else {
    inputs.fault('allowed-models', `${what} ${models} models are listed.`, 'allowed-models: # name fewer models');
   }
   return false;
  }
  const POLICY_FIX = 'Leave inline-session-policy out: the default allows calling the listed models and nothing else.';
  function ourFindings(models, {backend}) {
   const listed = {
    id: 'aws-session-policy',
    layer: 'cloud',
    verdict: 'enforced',
    severity: 'info',
    title: models === 0 ? 'The session policy allows model invocation and nothing else.' : `The session policy allows calling ${models === 1 ? 'the one listed model' : `the ${models} listed models`} and nothing else.`,
    detail: 'Whatever the role may do beyond that, this credential may not.'
   };
   if (models > 0) return [ listed ];
   return [ listed, {
    id: 'aws-models-unlisted',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'medium',
    title: 'No model is named, so the credential may call every model the role may call.',
    detail: 'An expensive model is then one request away.',
    fix: `with:\n  allowed-models: ${backend === 'bedrock-mantle' ? 'openai.gpt-5.5' : 'us.anthropic.claude-sonnet-4-5-20250929-v1:0'}`
   } ];
  }
  function ownFindings(statements) {
   const findings = [ {
    id: 'aws-session-policy',
    layer: 'cloud',
    verdict: 'enforced',
    severity: 'info',
    title: 'Your own session policy cuts the credential down; what it allows is not judged here.'
   } ];
   const allowing = statements.filter(statement => statement.Effect === 'Allow');
   const actions = allowing.flatMap(statement => [ statement.Action ].flat());
   const everything = allowing.some(statement => 'NotAction' in statement) || actions.some(action => /^\*+(?::\*+)?$/.test(String(action)));
   const allBedrock = actions.some(action => /^bedrock(?:-mantle)?:\*+$/i.test(String(action)));
   if (everything || allBedrock) {
    findings.push({
     id: 'aws-session-policy-broad',
     layer: 'cloud',
     verdict: 'exceeded',
     severity: everything ? 'high' : 'medium',
     title: everything ? 'Your session policy allows every action (Action "*" or NotAction), so it cuts nothing down.' : 'Your session policy allows every Bedrock action (bedrock:*), not only calling models.',
     fix: POLICY_FIX
    });
   }
   return findings;
  }
  function managedFindings(managed) {
   if (managed.length === 0) return [];
   const broad = managed.filter(arn => /\/(?:AdministratorAccess|PowerUserAccess|IAMFullAccess)$/.test(arn));
   return [ {
    id: 'aws-managed-session-policies',
    layer: 'cloud',
    verdict: broad.length > 0 ? 'exceeded' : 'unknown',
    severity: broad.length > 0 ? 'high' : 'low',
    title: broad.length > 0 ? `A managed session policy widens the credential far beyond models: ${broad.join(', ')}.` : `${managed.length} managed session policies add to what the credential may do; their content was not read.`,
    detail: 'Session policies add up; only the role itself limits them.',
    fix: 'Leave managed-session-policies out unless the task needs more than calling models.'
   } ];
  }
 },
 52784: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AS: () => readAuthority,
   KW: () => readEndpoint,
   cK: () => endpointFindings,
   kC: () => readManagement,
   vQ: () => tokenUrl
  });
  var _environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6258);
  const AUTHORITY = 'azure-authority-host';
  const MANAGEMENT = 'azure-management-endpoint';
  const NAME = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/i;
  const PROJECT = /^\/api\/projects\/[^/]+/;
  function readAuthority(inputs, environment, env) {
   if (inputs.given(AUTHORITY)) return authorityFromInput(inputs, environment);
   const variable = env.AZURE_AUTHORITY_HOST ?? '';
   const named = URL.canParse(variable) ? (0, _environments_js__WEBPACK_IMPORTED_MODULE_0__.s1)(new URL(variable).hostname) : undefined;
   if (named !== undefined && named !== environment.name) {
    const what = `The step's variable AZURE_AUTHORITY_HOST names the sign-in of ${named}, the inputs mean ${environment.name}.`;
    inputs.fault('azure-environment', what, `azure-environment: ${named}   # or unset AZURE_AUTHORITY_HOST`);
    return undefined;
   }
   return {
    url: environment.authority,
    vendor: true
   };
  }
  function authorityFromInput(inputs, environment) {
   const url = parse(inputs.text(AUTHORITY) ?? '');
   if (typeof url === 'string') {
    inputs.fault(AUTHORITY, url, `${AUTHORITY}: ${environment.authority}`);
    return undefined;
   }
   if (url.pathname.replace(/\/+$/, '') !== '') {
    inputs.fault(AUTHORITY, 'The address has a path; the tenant is added by us.', `${AUTHORITY}: ${url.origin}`);
    return undefined;
   }
   const known = (0, _environments_js__WEBPACK_IMPORTED_MODULE_0__.s1)(url.hostname);
   if (known !== undefined && known !== environment.name) {
    const what = `The address is the sign-in of ${known}, not of ${environment.name}.`;
    inputs.fault(AUTHORITY, what, `azure-environment: ${known}`);
    return undefined;
   }
   return {
    url: url.origin,
    from: AUTHORITY,
    vendor: known !== undefined && url.protocol === 'https:'
   };
  }
  function readManagement(inputs, environment) {
   if (!inputs.given(MANAGEMENT)) return {
    url: environment.management,
    vendor: true
   };
   const url = parse(inputs.text(MANAGEMENT) ?? '');
   const wrong = typeof url !== 'string' && url.pathname !== '/' ? 'The address has a path; what is asked is added by us.' : url;
   if (typeof wrong === 'string') {
    inputs.fault(MANAGEMENT, wrong, `${MANAGEMENT}: ${environment.management}`);
    return undefined;
   }
   return {
    url: wrong.origin,
    from: MANAGEMENT,
    vendor: wrong.origin === environment.management
   };
  }
  function readEndpoint(inputs, backend, environment) {
   const shape = backend === 'azure-openai' ? OPENAI : FOUNDRY;
   const given = [ shape.resource, shape.address ].filter(name => inputs.given(name));
   if (given.length === 2) {
    inputs.fault(shape.address, `Both ${shape.resource} and ${shape.address} are given.`, `one of them: ${shape.write}`);
    return undefined;
   }
   if (given.length === 0) {
    const other = backend === 'azure-openai' ? FOUNDRY : OPENAI;
    const meant = [ other.resource, other.address ].some(name => inputs.given(name));
    const hint = meant ? `\n# or: backend: ${other === OPENAI ? 'azure-openai' : 'foundry'}` : '';
    inputs.fault(shape.resource, `Nothing says where the model is served (${shape.title}).`, `${shape.write}${hint}`);
    return undefined;
   }
   return inputs.given(shape.resource) ? fromResource(inputs, shape, environment) : fromAddress(inputs, shape, environment);
  }
  const FOUNDRY = {
   title: 'Microsoft Foundry',
   resource: 'foundry-resource',
   address: 'foundry-base-url',
   write: 'foundry-resource: my-resource',
   path: '/anthropic',
   suffix: 'foundrySuffix',
   wrong(path, service) {
    if (service !== 'foundry') return 'This is the address of Azure OpenAI; Claude is served elsewhere on the same resource.';
    if (PROJECT.test(path) || path === '/anthropic') return undefined;
    if (path === '') return 'The address lacks /anthropic: Claude is not served at the root of the resource.';
    if (/^\/anthropic\/v1/.test(path)) return 'The address says too much: /v1/messages is added by the agent.';
    if (/^\/(models|openai)(\/|$)/.test(path)) return 'At this path other models answer, not Claude.';
    return 'Claude is served at /anthropic.';
   }
  };
  const OPENAI = {
   title: 'Azure OpenAI',
   resource: 'azure-openai-resource',
   address: 'azure-openai-base-url',
   write: 'azure-openai-resource: my-resource',
   path: '/openai/v1',
   suffix: 'openaiSuffix',
   wrong(path) {
    if (PROJECT.test(path) || path === '/openai/v1') return undefined;
    if (path === '' || path === '/openai') return 'The address lacks /openai/v1.';
    if (/^\/openai\/deployments(\/|$)/.test(path)) return 'The path is the old one; deployments are named by `model` now.';
    if (/^\/openai\/v1\//.test(path)) return 'The address says too much: what follows /openai/v1 is added by the agent.';
    return 'OpenAI models are served at /openai/v1.';
   }
  };
  function fromResource(inputs, shape, environment) {
   const text = inputs.text(shape.resource) ?? '';
   if (NAME.test(text)) return vendorEndpoint(text, shape, environment);
   const found = (0, _environments_js__WEBPACK_IMPORTED_MODULE_0__.qY)(text.replace(/^https?:\/\//i, '').replace(/[/?#:].*$/s, ''));
   const what = found ? 'This is an address, not the name of the resource.' : 'A resource name has letters, digits and hyphens only; it is the first part of the endpoint.';
   inputs.fault(shape.resource, what, found ? `${shape.resource}: ${found.resource}` : shape.write);
   return undefined;
  }
  function vendorEndpoint(resource, shape, environment) {
   const url = `https://${resource.toLowerCase()}.${environment[shape.suffix]}${shape.path}`;
   return {
    url,
    project: false,
    ...environment.name === 'AzureCloud' ? {
     resource: resource.toLowerCase()
    } : {}
   };
  }
  function fromAddress(inputs, shape, environment) {
   const url = parse(inputs.text(shape.address) ?? '');
   if (typeof url === 'string') {
    inputs.fault(shape.address, url, `${shape.address}: https://my-resource.${environment[shape.suffix]}${shape.path}`);
    return undefined;
   }
   const path = url.pathname.replace(/\/+$/, '');
   const host = (0, _environments_js__WEBPACK_IMPORTED_MODULE_0__.qY)(url.hostname);
   const project = PROJECT.test(path);
   if (!host || url.port !== '' || url.protocol !== 'https:') {
    return {
     url: `${url.origin}${path}`,
     project,
     foreign: shape.address
    };
   }
   if (host.environment !== environment.name) {
    const what = `The host is of ${host.environment}, not of ${environment.name}.`;
    inputs.fault(shape.address, what, `azure-environment: ${host.environment}`);
    return undefined;
   }
   const wrong = shape.wrong(path, host.service);
   if (wrong !== undefined) {
    const {url: right} = vendorEndpoint(host.resource, shape, environment);
    inputs.fault(shape.address, wrong, `${shape.address}: ${right}`);
    return undefined;
   }
   const usual = vendorEndpoint(host.resource, shape, (0, _environments_js__WEBPACK_IMPORTED_MODULE_0__.p7)(host.environment));
   return usual.url === `${url.origin}${path}` ? usual : {
    url: `${url.origin}${path}`,
    project
   };
  }
  function parse(text) {
   if (/[\s\\]/.test(text)) return 'The address has white space or a backslash in it.';
   if (!URL.canParse(text)) return 'It is not an address such as https://host.';
   const url = new URL(text);
   if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'The address has to begin with https://.';
   if (url.username !== '' || url.password !== '' || text.includes('@')) return 'The address has a user name in it.';
   if (url.search !== '' || url.hash !== '' || /[?#]/.test(text)) return 'The address has a query or a fragment.';
   if (url.protocol === 'http:' && !isLoopback(url.hostname)) return 'Plain http is taken for loopback addresses only.';
   return url;
  }
  function isLoopback(hostname) {
   return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
  }
  function endpointFindings(authority, endpoint, management) {
   const moved = [ ...authority.from !== undefined ? [ `sign-in → ${authority.url} (${authority.from})` ] : [], ...management?.from !== undefined ? [ `Resource Manager → ${management.url} (${management.from})` ] : [], ...endpoint.foreign !== undefined ? [ `model → ${endpoint.url} (${endpoint.foreign})` ] : [] ];
   if (moved.length === 0) return [];
   const elsewhere = !authority.vendor || management?.vendor === false || endpoint.foreign !== undefined;
   return [ {
    id: 'azure-endpoint-override',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: elsewhere ? 'low' : 'info',
    title: `Requests go to addresses other than the default: ${moved.join(', ')}.`,
    detail: 'Whoever answers there sees the identity token (sign-in), a token for Azure itself (Resource Manager), or the access token, the task and the answers (model).',
    fix: `Leave ${[ authority.from, management?.from, endpoint.foreign ].filter(name => name !== undefined).join(', ')} out to use Microsoft's addresses.`
   } ];
  }
  function tokenUrl({authority, tenant}) {
   return `${authority.url}/${tenant}/oauth2/v2.0/token`;
  }
 },
 6258: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Qw: () => isForbiddenResource,
   ju: () => ENVIRONMENTS,
   p7: () => environmentOf,
   qY: () => modelHost,
   s1: () => environmentOfAuthority
  });
  const ENVIRONMENTS = [ 'AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud' ];
  function environment(name, authority, audience, management, suffix) {
   return {
    name,
    authority,
    audience,
    management,
    cognitive: `https://cognitiveservices.${suffix}`,
    foundryProject: `https://ai.${suffix}`,
    foundrySuffix: `services.ai.${suffix}`,
    openaiSuffix: `openai.${suffix}`,
    cognitiveSuffix: `cognitiveservices.${suffix}`
   };
  }
  const TABLE = {
   AzureCloud: environment('AzureCloud', 'https://login.microsoftonline.com', 'api://AzureADTokenExchange', 'https://management.azure.com', 'azure.com'),
   AzureUSGovernment: environment('AzureUSGovernment', 'https://login.microsoftonline.us', 'api://AzureADTokenExchangeUSGov', 'https://management.usgovcloudapi.net', 'azure.us'),
   AzureChinaCloud: environment('AzureChinaCloud', 'https://login.chinacloudapi.cn', 'api://AzureADTokenExchangeChina', 'https://management.chinacloudapi.cn', 'azure.cn')
  };
  const ALSO = {
   'login.windows.net': 'AzureCloud',
   'login.partner.microsoftonline.cn': 'AzureChinaCloud'
  };
  function environmentOf(name) {
   return TABLE[name];
  }
  function environmentOfAuthority(hostname) {
   const known = ENVIRONMENTS.find(name => new URL(TABLE[name].authority).hostname === hostname);
   return known ?? ALSO[hostname];
  }
  function modelHost(hostname) {
   const [resource = '', ...rest] = hostname.toLowerCase().split('.');
   const suffix = rest.join('.');
   for (const name of ENVIRONMENTS) {
    const {foundrySuffix, openaiSuffix, cognitiveSuffix} = TABLE[name];
    const service = {
     [foundrySuffix]: 'foundry',
     [openaiSuffix]: 'openai',
     [cognitiveSuffix]: 'cognitive'
    }[suffix];
    if (service !== undefined && resource !== '') {
     return {
      environment: name,
      service,
      resource
     };
    }
   }
   return undefined;
  }
  const FORBIDDEN = new Set([ 'management.azure.com', 'management.core.windows.net', 'management.usgovcloudapi.net', 'management.core.usgovcloudapi.net', 'management.chinacloudapi.cn', 'management.core.chinacloudapi.cn', 'graph.microsoft.com', 'graph.microsoft.us', 'dod-graph.microsoft.us', 'graph.windows.net', 'microsoftgraph.chinacloudapi.cn', '797f4846-ba00-4fd7-ba43-dac1f8f63013', '00000003-0000-0000-c000-000000000000' ]);
  function isForbiddenResource(resource) {
   const host = URL.canParse(resource) ? new URL(resource).hostname : resource;
   return FORBIDDEN.has(host.toLowerCase());
  }
 },
 62197: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fz: () => readDeployments,
   KU: () => resourceOf,
   Rx: () => readOrder,
   ZS: () => readApiVersion,
   ls: () => PLACES,
   un: () => isAskedFor,
   w3: () => AZURE_INPUTS
  });
  var _gateway_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94333);
  var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52784);
  var _environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6258);
  const DECLARED = [ {
   name: 'client-id',
   type: 'text',
   group: 'Azure',
   about: 'Application (client) id of the app registration or managed identity that trusts this job.',
   example: '11111111-2222-4333-8444-555555555555'
  }, {
   name: 'tenant-id',
   type: 'text',
   group: 'Azure',
   about: 'Directory (tenant) id of Microsoft Entra ID, or a verified domain of it.',
   example: '99999999-8888-4777-8666-555555555555'
  }, {
   name: 'azure-environment',
   type: 'text',
   group: 'Azure',
   about: 'Cloud the tenant is in; it decides sign-in, audience and scopes.',
   default: 'AzureCloud',
   choices: _environments_js__WEBPACK_IMPORTED_MODULE_2__.ju
  }, {
   name: 'foundry-resource',
   type: 'text',
   group: 'Azure',
   about: 'Name of the Microsoft Foundry resource that serves Claude.',
   example: 'my-resource'
  }, {
   name: 'foundry-base-url',
   type: 'text',
   group: 'Azure',
   about: 'Address of the Foundry endpoint instead of foundry-resource (https, or http on loopback).',
   example: 'https://my-resource.services.ai.azure.com/anthropic'
  }, {
   name: 'azure-openai-resource',
   type: 'text',
   group: 'Azure',
   about: 'Name of the Azure OpenAI resource.',
   example: 'my-resource'
  }, {
   name: 'azure-openai-base-url',
   type: 'text',
   group: 'Azure',
   about: 'Address of the Azure OpenAI endpoint instead of azure-openai-resource (https, or http on loopback).',
   example: 'https://my-resource.openai.azure.com/openai/v1'
  }, {
   name: 'azure-openai-api-version',
   type: 'text',
   group: 'Azure',
   about: 'API version for clients that send one; the /openai/v1 addresses need none.',
   example: 'preview'
  }, {
   name: 'azure-openai-deployment-map',
   type: 'list',
   group: 'Azure',
   about: 'Deployments by model, model=deployment, for clients that know models by name.',
   example: 'gpt-5.4=my-deployment'
  }, {
   name: 'azure-scope',
   type: 'text',
   group: 'Azure',
   about: 'Scope of the access token; by default the one the model endpoint expects.',
   example: 'https://cognitiveservices.azure.com/.default'
  }, {
   name: 'azure-authority-host',
   type: 'text',
   group: 'Azure',
   about: 'Address of the sign-in instead of the one of azure-environment (https, or http on loopback).',
   example: 'https://login.microsoftonline.com'
  }, {
   name: 'azure-resource-id',
   type: 'text',
   group: 'Azure',
   about: 'Full id of the resource that serves the model. With it `check` asks Azure what the application may do there; nothing else reads it.',
   example: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/my-group/providers/Microsoft.CognitiveServices/accounts/my-resource'
  }, {
   name: 'azure-management-endpoint',
   type: 'text',
   group: 'Azure',
   about: 'Address of Azure Resource Manager, for `check`, instead of the one of azure-environment (https, or http on loopback).',
   example: 'https://management.azure.com'
  } ];
  const AZURE_INPUTS = DECLARED.map(spec => ({
   ...spec,
   alias: [ spec.name.replaceAll('-', '_') ]
  }));
  const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
  const GUID_INSIDE = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
  const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
  const SHARED_TENANTS = [ 'common', 'organizations', 'consumers' ];
  const API_VERSION = /^(?:v1|preview|latest|\d{4}-\d{2}-\d{2}(?:-preview)?)$/;
  const DEPLOYMENT = /^[A-Za-z0-9][\w.:/-]*=[A-Za-z0-9][\w.-]{0,63}$/;
  const RESOURCE_ID = /^\/subscriptions\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/resourceGroups\/[\w().-]{1,90}\/providers\/Microsoft\.CognitiveServices\/accounts\/[a-z0-9][\w.-]{1,63}(?:\/projects\/[a-z0-9][\w.-]{1,63})?$/i;
  const SCOPE = /^(?:https:\/\/[a-z0-9.-]+|api:\/\/[\w.-]+|[0-9a-f-]{36})(?:\/[\w.-]+)*\/\.default$/i;
  const PLACES = [ 'azure-environment', 'foundry-resource', 'foundry-base-url', 'azure-openai-resource', 'azure-openai-base-url', 'azure-openai-api-version', 'azure-openai-deployment-map' ];
  function isAskedFor(inputs) {
   const hasKey = _gateway_address_js__WEBPACK_IMPORTED_MODULE_0__.AR.some(name => inputs.given(name));
   return DECLARED.some(({name}) => inputs.given(name) && !(hasKey && PLACES.includes(name)));
  }
  function readOrder(inputs, ask) {
   const environment = (0, _environments_js__WEBPACK_IMPORTED_MODULE_2__.p7)(inputs.text('azure-environment') ?? 'AzureCloud');
   const clientId = readClient(inputs);
   const tenant = readTenant(inputs, clientId);
   const authority = (0, _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.AS)(inputs, environment, ask.env);
   const endpoint = (0, _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.KW)(inputs, ask.backend, environment);
   const scope = readScope(inputs, environment, endpoint);
   const apiVersion = readApiVersion(inputs);
   const deployments = readDeployments(inputs);
   const resourceId = readResourceId(inputs);
   const management = (0, _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.kC)(inputs, environment);
   const audience = inputs.text('audience') || environment.audience;
   if (!clientId || !tenant || !authority || !endpoint || !scope || !management || inputs.faults.length > 0) {
    return undefined;
   }
   const tenantIsId = GUID.test(tenant);
   return {
    clientId,
    tenant,
    tenantIsId,
    environment,
    audience,
    authority,
    endpoint,
    scope,
    apiVersion,
    deployments,
    resourceId,
    management
   };
  }
  function readClient(inputs) {
   const input = 'client-id';
   const text = inputs.text(input)?.trim() ?? '';
   const write = `${input}: ${GUID_INSIDE.exec(text)?.[0] ?? '11111111-2222-4333-8444-555555555555'}   # "Application (client) ID" on the overview page of the app registration`;
   if (text === '') {
    inputs.fault(input, 'The application that trusts this job is missing.', write);
    return undefined;
   }
   if (GUID.test(text)) return text.toLowerCase();
   inputs.fault(input, 'The client id has to be a GUID: not the name of the app, not its address (api://…).', write);
   return undefined;
  }
  function readTenant(inputs, clientId) {
   const input = 'tenant-id';
   const text = inputs.text(input)?.trim().toLowerCase() ?? '';
   const write = `${input}: ${GUID_INSIDE.exec(text)?.[0] ?? '99999999-8888-4777-8666-555555555555'}   # az account show --query tenantId`;
   if (text === '') {
    inputs.fault(input, 'The tenant is missing.', write);
    return undefined;
   }
   if (SHARED_TENANTS.includes(text)) {
    inputs.fault(input, `"${text}" is for people who sign in; an application signs in to one tenant.`, write);
    return undefined;
   }
   if (GUID.test(text) && text === clientId) {
    const what = 'client-id and tenant-id are the same; one of them is the wrong id.';
    inputs.fault(input, what, '# az account show --query tenantId   (a subscription id or object id is neither of the two)');
    return undefined;
   }
   if (GUID.test(text) || DOMAIN.test(text)) return text;
   inputs.fault(input, 'The tenant has to be a GUID, or a verified domain such as contoso.onmicrosoft.com.', write);
   return undefined;
  }
  function readScope(inputs, environment, endpoint) {
   const input = 'azure-scope';
   const fitting = `${endpoint?.project ? environment.foundryProject : environment.cognitive}/.default`;
   if (!inputs.given(input)) return fitting;
   const text = inputs.text(input)?.trim() ?? '';
   if ((0, _environments_js__WEBPACK_IMPORTED_MODULE_2__.Qw)(resourceOf(text))) {
    const what = 'This scope gives rights over Azure itself, not over models; no agent gets such a token.';
    inputs.fault(input, what, `${input}: ${fitting}`);
    return undefined;
   }
   if (SCOPE.test(text)) return text;
   const bare = URL.canParse(text) && SCOPE.test(`${text.replace(/\/+$/, '')}/.default`);
   const what = bare ? 'The scope has to end with /.default.' : 'It is not a scope such as https://resource/.default.';
   inputs.fault(input, what, `${input}: ${bare ? `${text.replace(/\/+$/, '')}/.default` : fitting}`);
   return undefined;
  }
  function readResourceId(inputs) {
   const input = 'azure-resource-id';
   if (!inputs.given(input)) return undefined;
   const id = (inputs.text(input) ?? '').trim().replace(/\/+$/, '');
   if (RESOURCE_ID.test(id)) return id;
   const what = 'It is not the id of an Azure AI or Azure OpenAI resource, which begins with /subscriptions/.';
   inputs.fault(input, what, `${input}: /subscriptions/…/accounts/my-resource   # az cognitiveservices account show --name my-resource --resource-group my-group --query id --output tsv`);
   return undefined;
  }
  function resourceOf(scope) {
   return scope.replace(/\/+\.default$/, '').replace(/\/+$/, '');
  }
  function readApiVersion(inputs) {
   const input = 'azure-openai-api-version';
   const text = inputs.text(input);
   if (text === undefined || API_VERSION.test(text)) return text;
   inputs.fault(input, 'It is not an API version: v1, preview, latest or a date.', `${input}: preview`);
   return undefined;
  }
  function readDeployments(inputs) {
   const input = 'azure-openai-deployment-map';
   const entries = inputs.list(input).map(entry => entry.replace(/\s*=\s*/, '='));
   const models = entries.map(entry => entry.split('=', 1)[0] ?? '');
   const wrong = entries.find(entry => !DEPLOYMENT.test(entry));
   const twice = models.find((model, at) => models.indexOf(model) !== at);
   if (wrong !== undefined) {
    inputs.fault(input, 'An entry is not of the form model=deployment.', `${input}: gpt-5.4=my-deployment,gpt-5.4-mini=my-other`);
   } else if (twice !== undefined) {
    inputs.fault(input, `The model ${twice} is named twice.`, `${input}: ${entries.filter((_, at) => models.indexOf(models[at] ?? '') === at).join(',')}`);
   }
   return entries;
  }
 },
 79853: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => readBaseUrl,
   R: () => hostEntry
  });
  var _kit_private_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57190);
  function readBaseUrl(input, inputs, write) {
   const url = parse((inputs.text(input) ?? '').trim());
   if (typeof url === 'string') {
    inputs.fault(input, url, write);
    return undefined;
   }
   if (url.protocol === 'http:' && !(0, _kit_private_address_js__WEBPACK_IMPORTED_MODULE_0__.cW)(url.hostname)) {
    inputs.fault(input, 'Plain http is taken for loopback addresses only.', `${input}: https://${url.host}`);
    return undefined;
   }
   return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  }
  function parse(text) {
   if (/[\s\\]/.test(text)) return 'The address has white space or a backslash in it.';
   if (!URL.canParse(text)) return 'It is not an address such as https://host.';
   const url = new URL(text);
   if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'The address has to begin with https://.';
   if (url.username !== '' || url.password !== '' || text.includes('@')) return 'The address has a user name in it.';
   if (/[?#]/.test(text)) return 'The address has a query or a fragment.';
   return url;
  }
  function hostEntry(url) {
   const {hostname, port, protocol} = new URL(url);
   const standard = protocol === 'https:' ? '443' : '80';
   return port === '' && standard === '443' ? hostname : `${hostname}:${port || standard}`;
  }
 },
 94333: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $W: () => readGatewayAddress,
   AR: () => KEY_INPUTS,
   JO: () => hideHeaders,
   Jw: () => joinHeaders,
   v1: () => ADDRESS_INPUTS
  });
  var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58563);
  var _base_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79853);
  const ADDRESS_INPUTS = [ {
   name: 'base-url',
   type: 'text',
   group: 'Gateway',
   about: 'Address of a gateway that speaks the Anthropic or OpenAI API, without /v1 (https, or http on loopback).',
   example: 'https://llm-gateway.example.com',
   alias: [ 'base_url' ]
  }, {
   name: 'custom-headers',
   type: 'text',
   group: 'Gateway',
   about: 'Further request headers, one `Name: value` a line.',
   example: 'X-Tenant: payments',
   alias: [ 'custom_headers' ]
  } ];
  const KEY_INPUTS = [ 'api-key', 'claude-code-oauth-token', 'api-key-helper' ];
  const EXAMPLE = 'base-url: https://llm-gateway.example.com';
  const MOST_HEADERS = 32;
  const LONGEST_VALUE = 8 * 1024;
  const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
  const KEY_LIKE = /key|token|secret|auth|passw|credential|cookie|session|signature/i;
  function readGatewayAddress(inputs) {
   const wanted = inputs.given('base-url');
   const url = wanted ? readUrl(inputs) : undefined;
   const headers = inputs.given('custom-headers') ? readHeaders(inputs) : [];
   return wanted && url === undefined || !headers ? undefined : {
    url,
    headers
   };
  }
  function readUrl(inputs) {
   const url = (0, _base_url_js__WEBPACK_IMPORTED_MODULE_1__.$)('base-url', inputs, EXAMPLE);
   const tail = /\/v1(?:\/(?:messages(?:\/count_tokens)?|chat\/completions|responses|models))?$|\/chat\/completions$/;
   const found = url === undefined ? null : tail.exec(url);
   if (url === undefined || !found) return url;
   inputs.fault('base-url', `The address ends in ${found[0]}, which clients add themselves.`, `base-url: ${url.slice(0, found.index)}`);
   return undefined;
  }
  function readHeaders(inputs) {
   const lines = (inputs.text('custom-headers') ?? '').split(/\r?\n/).map(line => line.trim());
   const given = lines.filter(line => line !== '');
   const before = inputs.faults.length;
   const headers = given.map((line, at) => readHeader(line, at + 1, inputs)).filter(one => one !== undefined);
   const names = headers.map(({name}) => name.toLowerCase());
   for (const name of new Set(names.filter((one, at) => names.indexOf(one) !== at))) {
    fault(inputs, `${name} is there twice.`, `${name}: value`);
   }
   if (given.length > MOST_HEADERS) fault(inputs, `There are more than ${MOST_HEADERS} headers.`, 'X-Tenant: payments');
   return inputs.faults.length === before ? headers : undefined;
  }
  function readHeader(line, at, inputs) {
   const cut = line.indexOf(':');
   const name = cut < 0 ? '' : line.slice(0, cut);
   const value = line.slice(cut + 1).trim();
   if (!TOKEN.test(name)) return fault(inputs, `Line ${at} is not \`Name: value\`.`, 'X-Tenant: payments');
   const refusal = REFUSED.find(({names}) => names.test(name));
   if (refusal) return fault(inputs, `${name} ${refusal.why}`, refusal.write, true);
   if (value === '') return fault(inputs, `${name} has no value.`, `${name}: value`);
   if (!/^[\x20-\x7e\t]+$/.test(value)) return fault(inputs, `The value of ${name} is not plain ASCII.`, `${name}: value`);
   if (value.length > LONGEST_VALUE) return fault(inputs, `The value of ${name} is longer than 8 KiB.`, `${name}: value`);
   if (!KEY_LIKE.test(name)) return {
    name,
    line: `${name}: ${value}`,
    secret: undefined
   };
   return {
    name,
    line: new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.z(`header ${name}`, `${name}: ${value}`),
    secret: new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.z(`value of ${name}`, value)
   };
  }
  function hideHeaders(headers, host) {
   for (const {secret, line} of headers) {
    if (secret) host.hide(secret);
    if (line instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.z) host.hide(line);
   }
  }
  function joinHeaders(lines) {
   const text = lines.map(line => (0, _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.D)(line)).join('\n');
   return lines.some(line => line instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.z) ? new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.z('custom headers', text) : text;
  }
  const REFUSED = [ {
   names: /^(?:authorization|proxy-authorization)$/i,
   why: 'carries the credential, which has inputs of its own.',
   write: 'audience: https://llm-gateway.example.com   # the job’s identity as bearer; or jwt-token, or api-key'
  }, {
   names: /^(?:x-api-key|api-key|x-goog-api-key)$/i,
   why: 'carries a key, which has an input of its own.',
   write: 'api-key: ${{ secrets.GATEWAY_KEY }}'
  }, {
   names: /^(?:host|content-length|content-type|content-encoding|transfer-encoding|connection|upgrade|te|trailer|expect|keep-alive)$/i,
   why: 'belongs to the connection and is set by the client.',
   write: 'custom-headers: X-Tenant: payments'
  } ];
  function fault(inputs, what, write, whole = false) {
   inputs.fault('custom-headers', what, whole ? write : `custom-headers: ${write}`);
  }
 },
 81733: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   YK: () => accessOf,
   of: () => tokenAnswer,
   yl: () => JWT
  });
  var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58563);
  var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54385);
  const JWT = 'urn:ietf:params:oauth:token-type:jwt';
  const SUBJECT_FIELD = 'subject';
  function accessOf(credential, order, source, at) {
   const token = credential.parts.AccessToken;
   const held = source || !token ? {} : {
    CLOUDSDK_AUTH_ACCESS_TOKEN: token,
    GOOGLE_OAUTH_ACCESS_TOKEN: token
   };
   const usual = order.vertex.url === (0, _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.AZ)('aiplatform', {
    universe: _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.mj,
    location: order.location
   });
   return {
    backend: 'vertex',
    env: {
     ...held,
     ...placeOf(order)
    },
    region: order.location,
    project: order.project,
    endpoint: at ?? (usual ? undefined : order.vertex.url),
    ...source || !token ? {} : {
     token: {
      value: token,
      scheme: 'bearer'
     }
    },
    ...source ? {
     files: {
      GOOGLE_APPLICATION_CREDENTIALS: credentialFile(order, source)
     }
    } : {},
    expiresAt: credential.expiresAt
   };
  }
  function placeOf({project, location, universe}) {
   return {
    GOOGLE_CLOUD_PROJECT: project,
    CLOUDSDK_CORE_PROJECT: project,
    GCLOUD_PROJECT: project,
    GOOGLE_CLOUD_LOCATION: location,
    ...universe === _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.mj ? {} : {
     GOOGLE_CLOUD_UNIVERSE_DOMAIN: universe,
     CLOUDSDK_CORE_UNIVERSE_DOMAIN: universe
    }
   };
  }
  function credentialFile(order, source) {
   const content = {
    universe_domain: order.universe,
    type: 'external_account',
    audience: `//iam.${order.universe}/${order.provider.name}`,
    subject_token_type: JWT,
    token_url: source.url,
    credential_source: {
     url: source.url,
     headers: {
      Authorization: source.bearer.reveal()
     },
     format: {
      type: 'json',
      subject_token_field_name: SUBJECT_FIELD
     }
    }
   };
   return {
    name: 'google-credentials.json',
    content: new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.z('Google credential file', JSON.stringify(content))
   };
  }
  function tokenAnswer(credential, now) {
   const {AccessToken} = credential.parts;
   if (!AccessToken) throw new Error('not a credential of Google Cloud');
   const body = JSON.stringify({
    access_token: AccessToken.reveal(),
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'Bearer',
    expires_in: Math.max(0, Math.floor(((credential.expiresAt ?? now) - now) / 1e3))
   });
   return {
    type: 'application/json',
    body
   };
  }
 },
 54385: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AZ: () => vendorUrl,
   Ns: () => chooseEndpoint,
   cK: () => endpointFindings,
   mj: () => UNIVERSE
  });
  const UNIVERSE = 'googleapis.com';
  const VERTEX_VARIABLES = [ 'ANTHROPIC_VERTEX_BASE_URL', 'GOOGLE_VERTEX_BASE_URL' ];
  const INPUT = {
   sts: 'google-sts-endpoint',
   iamcredentials: 'iam-credentials-endpoint',
   aiplatform: 'vertex-endpoint'
  };
  const TAIL = {
   sts: /\/v1(?:\/token)?$/,
   iamcredentials: /\/v1$/,
   aiplatform: /\/v1(?:beta1)?$/
  };
  function vendorUrl(service, {universe, location}) {
   if (service !== 'aiplatform' || location === 'global') return `https://${service}.${universe}`;
   const multi = location === 'us' || location === 'eu';
   return multi ? `https://aiplatform.${location}.rep.${universe}` : `https://${location}-aiplatform.${universe}`;
  }
  function chooseEndpoint(service, inputs, place) {
   if (inputs.given(INPUT[service])) return fromInput(service, inputs, place);
   const variables = service === 'aiplatform' ? VERTEX_VARIABLES : [];
   const named = variables.filter(name => (place.env[name] ?? '') !== '');
   if (named.length === 0) {
    const from = place.universe === UNIVERSE ? undefined : 'universe-domain';
    return {
     url: vendorUrl(service, place),
     from,
     kind: 'vendor'
    };
   }
   const endpoints = named.map(name => fromVariable(name, service, inputs, place));
   const [first, second] = endpoints;
   if (first && second && first.url !== second.url) {
    inputs.fault(named.join(', '), 'The two variables name different addresses.', `${INPUT[service]}: ${first.url}`);
    return undefined;
   }
   return endpoints.every(endpoint => endpoint !== undefined) ? first : undefined;
  }
  function fromInput(service, inputs, place) {
   const input = INPUT[service];
   const url = parse(inputs.text(input) ?? '');
   if (typeof url === 'string') {
    inputs.fault(input, url, `${input}: ${vendorUrl(service, place)}`);
    return undefined;
   }
   const kind = kindOf(url, service, place);
   if (url.protocol === 'http:' && kind !== 'loopback') {
    inputs.fault(input, 'Plain http is taken for loopback addresses only.', `${input}: https://${url.host}`);
    return undefined;
   }
   return {
    url: address(url, service),
    from: input,
    kind
   };
  }
  function fromVariable(name, service, inputs, place) {
   const url = parse(place.env[name] ?? '');
   const kind = typeof url === 'string' ? 'other' : kindOf(url, service, place);
   if (typeof url !== 'string' && kind !== 'other') return {
    url: address(url, service),
    from: name,
    kind
   };
   const why = typeof url === 'string' ? url : `It names ${url.host}, which is neither loopback nor the vendor's host for ${place.location}.`;
   const host = typeof url === 'string' ? vendorUrl(service, place) : `https://${url.host}`;
   inputs.fault(name, `The step's variable ${name} would send model requests elsewhere. ${why}`, `${INPUT[service]}: ${host}   # if that is meant; otherwise unset ${name}`);
   return undefined;
  }
  function parse(text) {
   if (/[\s\\]/.test(text)) return 'The address has white space or a backslash in it.';
   if (!URL.canParse(text)) return 'It is not an address such as https://host.';
   const url = new URL(text);
   if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'The address has to begin with https://.';
   if (url.username !== '' || url.password !== '' || text.includes('@')) return 'The address has a user name in it.';
   if (url.search !== '' || url.hash !== '' || /[?#]/.test(text)) return 'The address has a query or a fragment.';
   return url;
  }
  function address(url, service) {
   return `${url.origin}${url.pathname.replace(/\/+$/, '').replace(TAIL[service], '')}`;
  }
  function kindOf(url, service, place) {
   if (isLoopback(url.hostname)) return 'loopback';
   const plain = url.protocol === 'https:' && url.port === '' && address(url, service) === url.origin;
   return plain && isVendorHost(url.hostname, service, place) ? 'vendor' : 'other';
  }
  function isLoopback(hostname) {
   return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
  }
  function isVendorHost(hostname, service, place) {
   const own = new URL(vendorUrl(service, place)).hostname;
   if (hostname === own) return true;
   const regional = new RegExp(`^${service}\\.([a-z]+-[a-z]+\\d{1,2})\\.rep\\.`).exec(hostname);
   if (!regional || hostname.slice(regional[0].length) !== place.universe) return false;
   return service !== 'aiplatform' || regional[1] === place.location;
  }
  function endpointFindings(endpoints) {
   const moved = Object.entries(endpoints).filter(([, endpoint]) => endpoint.from !== undefined);
   if (moved.length === 0) return [];
   const said = moved.map(([service, {url, from}]) => `${service} → ${url} (${from})`).join(', ');
   const elsewhere = moved.some(([, endpoint]) => endpoint.kind !== 'vendor');
   return [ {
    id: 'gcp-endpoint-override',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: elsewhere ? 'low' : 'info',
    title: `Requests go to addresses other than the default: ${said}.`,
    detail: 'Whoever answers there sees the identity token (sts), a token of the pool (iamcredentials), or the access token, the task and the answers (aiplatform).',
    fix: `Unset ${[ ...new Set(moved.map(([, {from}]) => from)) ].join(', ')} to use Google's addresses.`
   } ];
  }
 },
 79719: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   XB: () => parseProject,
   YA: () => parseServiceAccount,
   te: () => parseProvider,
   zS: () => parseLocation
  });
  const ID = '[a-z0-9-]{1,32}';
  const PROVIDER = new RegExp(`^projects/(\\d{1,20})/locations/global/workloadIdentityPools/(${ID})/providers/(${ID})$`);
  const PROJECT_ID = /^(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/;
  const PROJECT_NUMBER = /^\d{1,20}$/;
  const EXAMPLE_NUMBER = '123456789012';
  const EXAMPLE_EMAIL = 'ci-agent@my-project.iam.gserviceaccount.com';
  function parseProvider(text) {
   const match = PROVIDER.exec(text);
   if (match) return {
    name: text,
    number: match[1],
    pool: match[2],
    provider: match[3]
   };
   if (/\s/.test(text)) return {
    what: 'The name has white space in it.',
    write: text.replaceAll(/\s/g, '')
   };
   return providerMistake(text);
  }
  function providerMistake(text) {
   const said = [];
   const scheme = /^(?:(https?:)?\/\/[^/]+|principal(?:Set)?:\/\/[^/]+)\/+/.exec(text);
   if (scheme) said.push(prefixMistake(scheme[0]));
   const path = text.slice(scheme?.[0].length ?? 0).replaceAll(/^\/+|\/+$/g, '');
   const after = segments(path);
   if (after('workforcePools') !== undefined) {
    said.push('A workforce pool is for people; a job needs a workload identity pool.');
   }
   const number = projectOf(path, after('projects'), said);
   const location = after('locations');
   if (location === undefined) said.push('`locations/global` is missing.'); else if (location !== 'global') said.push('The location of a workload identity pool is always `global`.');
   const pool = after('workloadIdentityPools');
   const provider = after('providers');
   if (pool === undefined) said.push('`workloadIdentityPools/POOL` is missing.'); else if (provider === undefined) {
    said.push('This names the pool, not the provider in it: `/providers/PROVIDER` is missing at the end.');
   }
   for (const id of [ pool, provider ]) {
    if (id !== undefined && !new RegExp(`^${ID}$`).test(id)) {
     said.push('Pool and provider ids are 4 to 32 lower-case letters, digits and hyphens.');
    }
   }
   if (said.length === 0) said.push('The name has parts that do not belong there.');
   const names = `workloadIdentityPools/${idOr(pool, 'my-pool')}/providers/${idOr(provider, 'my-provider')}`;
   return {
    what: [ ...new Set(said) ].join(' '),
    write: `projects/${number.write}/locations/global/${names}${number.note}`
   };
  }
  function prefixMistake(prefix) {
   if (prefix.startsWith('principal')) return 'This is a principal, the member of an IAM binding, not the provider.';
   return prefix.startsWith('http') ? 'The address in front (https://…/) does not belong to the name; it is part of the audience.' : 'This is the full resource name; the part in front of `projects/` does not belong here.';
  }
  function segments(path) {
   const parts = path.split('/');
   return word => {
    const at = parts.indexOf(word);
    return at < 0 ? undefined : parts[at + 1];
   };
  }
  function projectOf(path, project, said) {
   if (project === undefined) {
    said.push('`projects/NUMBER` is missing at the beginning.');
    const first = path.split('/')[0] ?? '';
    return {
     write: PROJECT_NUMBER.test(first) ? first : EXAMPLE_NUMBER,
     note: ''
    };
   }
   if (PROJECT_NUMBER.test(project)) return {
    write: project,
    note: ''
   };
   if (!PROJECT_ID.test(project)) {
    said.push('The project is not a project number.');
    return {
     write: EXAMPLE_NUMBER,
     note: ''
    };
   }
   said.push(`"${project}" is a project id; here Google takes the project's number.`);
   const note = `   # gcloud projects describe ${project} --format='value(projectNumber)'`;
   return {
    write: EXAMPLE_NUMBER,
    note
   };
  }
  function idOr(id, otherwise) {
   return id !== undefined && new RegExp(`^${ID}$`).test(id) ? id : otherwise;
  }
  const OWN_ACCOUNT = /^[a-z0-9][a-z0-9-]{0,62}@([a-z0-9-]+(?:\.[a-z0-9-]+)*)\.iam\.gserviceaccount\.com$/;
  const GOOGLE_ACCOUNT = /^[a-z0-9][a-z0-9.-]{0,62}@[a-z0-9-]+\.gserviceaccount\.com$/;
  function parseServiceAccount(text) {
   const own = OWN_ACCOUNT.exec(text);
   if (own) return {
    email: text,
    project: projectOfDomain(own[1])
   };
   if (GOOGLE_ACCOUNT.test(text)) return {
    email: text,
    project: undefined
   };
   if (text.trimStart().startsWith('{')) {
    return {
     what: 'This looks like a key file; only the address of the account is needed.',
     write: EXAMPLE_EMAIL
    };
   }
   const inner = /([a-z0-9][a-z0-9.-]*@[a-z0-9.-]+\.gserviceaccount\.com)(?::.*)?\s*$/.exec(text)?.[1];
   if (inner !== undefined && inner.length <= 200) {
    return {
     what: 'The input takes the address of the account alone.',
     write: inner
    };
   }
   if (/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(text)) {
    const write = `${text}@my-project.iam.gserviceaccount.com`;
    return {
     what: `"${text}" is the name of an account, not its address.`,
     write
    };
   }
   const what = text.includes('@') ? 'This is not the address of a service account (…gserviceaccount.com); people and groups cannot be impersonated.' : 'This is not the address of a service account.';
   return {
    what,
    write: EXAMPLE_EMAIL
   };
  }
  function projectOfDomain(domain) {
   const [project = '', ...rest] = domain.split('.');
   return rest.length === 0 ? project : `${rest.join('.')}:${project}`;
  }
  function parseProject(text) {
   if (PROJECT_ID.test(text) || PROJECT_NUMBER.test(text)) return {
    project: text
   };
   const inner = /^(?:\/\/[^/]+\/)?projects\/([^/]+)\/?$/.exec(text)?.[1];
   if (inner !== undefined && (PROJECT_ID.test(inner) || PROJECT_NUMBER.test(inner))) {
    return {
     what: 'The input takes the id alone, without `projects/`.',
     write: inner
    };
   }
   return {
    what: 'A project id is 6 to 30 lower-case letters, digits and hyphens; a display name is something else.',
    write: 'my-project   # gcloud projects list'
   };
  }
  function parseLocation(text) {
   if (/^(?:global|us|eu|[a-z]+-[a-z]+\d{1,2})$/.test(text)) return {
    location: text
   };
   const zone = /^([a-z]+-[a-z]+\d{1,2})-[a-z]$/.exec(text)?.[1];
   if (zone !== undefined) return {
    what: `"${text}" is a zone, not a region.`,
    write: zone
   };
   const aws = /^[a-z]{2}-[a-z]+-\d$/.test(text);
   const what = aws ? `"${text}" is a region of AWS.` : 'This is not a location of Vertex AI.';
   return {
    what,
    write: 'global   # or us-east5, europe-west1 …'
   };
  }
 },
 34858: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => CLOUDS
  });
  var core_inputs = __webpack_require__(50662);
  var base_url = __webpack_require__(79853);
  var errors = __webpack_require__(3828);
  var core_host = __webpack_require__(8717);
  var core_identity = __webpack_require__(3829);
  var secret = __webpack_require__(58563);
  // CONCATENATED MODULE: ./lib/clouds/token-endpoint.js
  const MOST_TRIES = 4;
  const LONGEST_MS = 45e3;
  const ONE_TRY_MS = 15e3;
  const FIRST_PAUSE_MS = 400;
  const LARGEST_ANSWER = 1024 * 1024;
  const LARGEST_ASSERTION = 16 * 1024;
  async function exchangeToken(order, identity, host) {
   const deadline = host.now() + LONGEST_MS;
   const used = new Set;
   let token = checked(await identity(), order);
   if (isSpent(token, order)) throw replayed(order, token);
   for (let tries = 1; ;tries += 1) {
    const outcome = await attempt(order, token, host, deadline);
    if ('accessToken' in outcome) return outcome;
    const {refusal, error, left, pauseSeconds} = outcome;
    const again = mayRetry(refusal.retry, tries, used);
    used.add(refusal.retry);
    const pause = refusal.retry === 'stale' ? 0 : pauseMs(tries, pauseSeconds, host);
    if (!again || host.now() + pause >= deadline) throw error;
    host.log.debug(`${error.message} Trying again (${refusal.retry}), try ${tries + 1} of ${MOST_TRIES}.`);
    if (pause > 0) await host.sleep(pause);
    if (left) token = checked(await identity(), order);
    if (isSpent(token, order)) throw error;
   }
  }
  function mayRetry(retry, tries, used) {
   if (retry === 'permanent' || tries >= MOST_TRIES) return false;
   return retry === 'transient' || !used.has(retry);
  }
  function pauseMs(tries, askedSeconds, host) {
   const base = FIRST_PAUSE_MS * 2 ** (tries - 1);
   const spread = Math.round(base * (1 + Number.parseInt(host.random(2), 16) / 131072));
   return Math.max(spread, askedSeconds * 1e3);
  }
  function isSpent({claims}, {spent}) {
   return claims.jti !== undefined && spent?.has(claims.jti) === true;
  }
  function checked(token, order) {
   if (token.token.length <= LARGEST_ASSERTION) return token;
   throw new errors.FM('exchange-rejected', `The identity token is longer than the 16 KiB that ${order.vendor} takes.`, {
    likely: 'The issuer puts many or long claims into it.',
    fix: 'Let the issuer leave claims out that no trust needs (groups, e-mail addresses).',
    facts: (0, core_identity.P)(token.claims)
   });
  }
  function replayed(order, {claims}) {
   return new errors.FM('exchange-rejected', `This identity token was sent to ${order.vendor} already in this run.`, {
    likely: `${order.vendor} takes each token once, and the identity source has no fresh one.`,
    fix: 'Use a source that gives a fresh token each time (the identity token of a GitHub job, jwt-token-command, a jwt-token-file that is rewritten), or a shorter timeout.',
    facts: {
     ...order.facts,
     ...(0, core_identity.P)(claims)
    }
   });
  }
  async function attempt(order, token, host, deadline) {
   const sentAt = host.now();
   const {jti} = token.claims;
   if (jti !== undefined) order.spent?.add(jti);
   let response;
   try {
    response = await host.http.request({
     method: 'POST',
     url: order.url,
     headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...order.headers
     },
     body: JSON.stringify({
      ...order.fields,
      [order.tokenField]: token.token.reveal()
     }),
     timeoutMs: Math.max(1, Math.min(ONE_TRY_MS, deadline - sentAt)),
     maxBytes: LARGEST_ANSWER
    });
   } catch (thrown) {
    if (!(thrown instanceof core_host.j)) throw thrown;
    const left = !NEVER_LEFT.has(thrown.fault);
    if (!left && jti !== undefined) order.spent?.delete(jti);
    const refusal = networkRefusal(thrown.fault, order);
    return {
     refusal,
     error: told(refusal, order, token),
     left,
     pauseSeconds: 0
    };
   }
   const answer = response.status === 200 ? readAnswer(response, sentAt, order, host) : undefined;
   if (answer && 'accessToken' in answer) return answer;
   const seen = observe(response, host);
   const refusal = answer ?? order.refusal(seen, token) ?? generalRefusal(seen, response, order);
   return {
    refusal,
    error: told(refusal, order, token, {
     ...seen,
     requestId: requestIdOf(response)
    }),
    left: true,
    pauseSeconds: retryAfter(response)
   };
  }
  const NEVER_LEFT = new Set([ 'refused', 'dns', 'tls' ]);
  function readAnswer(response, sentAt, order, host) {
   const body = jsonObject(response.body);
   if (!body) return looksLikeHtml(response) ? garbage(order, 'HTML') : {
    ...garbage(order, 'no JSON'),
    retry: 'once'
   };
   const {access_token: text, token_type: type, expires_in: seconds, scope} = body;
   if (typeof text !== 'string' || !/^[\x21-\x7e]{1,16384}$/.test(text)) return garbage(order, 'no access token');
   const accessToken = new secret.z(`${order.vendor} access token`, text);
   host.hide(accessToken);
   if (type !== undefined && !(typeof type === 'string' && /^bearer$/i.test(type))) return garbage(order, 'no bearer');
   if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds <= 0) return garbage(order, 'no lifetime');
   const scopes = typeof scope === 'string' ? scope.split(' ').filter(one => one !== '') : undefined;
   return {
    accessToken,
    expiresAt: sentAt + Math.floor(seconds) * 1e3,
    scopes
   };
  }
  function jsonObject(text) {
   try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
   } catch {
    return undefined;
   }
  }
  function looksLikeHtml({headers, body}) {
   return /html/i.test(headers['content-type'] ?? '') || body.trimStart().startsWith('<');
  }
  function errorCode(body) {
   const error = jsonObject(body)?.error;
   const inner = typeof error === 'object' && error !== null ? error : undefined;
   const candidates = inner ? [ inner.code, inner.type ] : [ error ];
   return candidates.find(text => typeof text === 'string' && /^[a-z][a-z_]{1,40}$/.test(text));
  }
  function observe({status, headers, body}, host) {
   const date = Date.parse(headers.date ?? '');
   return {
    status,
    code: errorCode(body),
    serverNow: Number.isNaN(date) ? host.now() : date
   };
  }
  function requestIdOf({headers}) {
   const id = headers['request-id'] ?? headers['x-request-id'];
   return id !== undefined && /^(?:req_[A-Za-z0-9]{8,40}|[0-9a-f-]{36})$/.test(id) ? id : undefined;
  }
  function retryAfter({headers}) {
   const text = headers['retry-after'] ?? '';
   return /^\d{1,4}$/.test(text) ? Math.min(Number(text), 20) : 0;
  }
  function told({code, what, likely, fix}, order, {claims}, seen) {
   const facts = {
    ...seen ? {
     'http-status': String(seen.status)
    } : {},
    ...seen?.code === undefined ? {} : {
     'error-code': seen.code
    },
    ...seen?.requestId === undefined ? {} : {
     'request-id': seen.requestId
    },
    endpoint: hostOf(order),
    ...order.facts,
    ...(0, core_identity.P)(claims)
   };
   return new errors.FM(code, what, {
    likely,
    fix,
    facts
   });
  }
  function hostOf({url}) {
   return new URL(url).host;
  }
  function garbage(order, found) {
   return {
    code: 'exchange-malformed',
    retry: 'permanent',
    what: `The token endpoint gave an answer that is not from ${order.vendor} (${found}).`,
    likely: `A proxy, a captive portal or a wrong ${order.addressInput} answered instead.`,
    fix: `Ask ${hostOf(order)} from the runner by hand, and check ${order.addressInput} and the proxy variables.`
   };
  }
  const LATER = 'Run the job again in a few minutes.';
  function generalRefusal({status}, response, order) {
   const {vendor, docs} = order;
   if (status === 429 || status === 529) {
    return {
     code: 'exchange-throttled',
     retry: 'transient',
     what: status === 529 ? `${vendor} is overloaded.` : `${vendor} kept throttling the exchange.`,
     likely: 'Many jobs of the organisation exchange tokens at the same time, or the service is under load.',
     fix: `Spread the jobs. ${LATER}`
    };
   }
   if (status >= 500 || status === 408) {
    return {
     code: 'exchange-failed',
     retry: 'transient',
     what: `${vendor} answered the exchange with an internal error (${status}).`,
     likely: 'A passing fault of the service, or of a proxy on the way.',
     fix: LATER
    };
   }
   if (status === 407) return unreachable(order, 'The proxy asks for a password.', 'permanent');
   if (status >= 300 && status < 400) return garbage(order, `a redirect, ${status}`);
   if (looksLikeHtml(response) || !jsonObject(response.body)) return garbage(order, `status ${status} without JSON`);
   if (status === 404 || status === 405) return garbage(order, `no token endpoint there, ${status}`);
   return {
    code: 'exchange-failed',
    retry: 'permanent',
    what: `${vendor} refused the exchange (${status}).`,
    likely: 'A code this version does not know.',
    fix: `Look it up: ${docs}`
   };
  }
  function unreachable(order, likely, retry, fix) {
   return {
    code: 'exchange-unreachable',
    retry,
    what: `The token endpoint of ${order.vendor} could not be reached (${hostOf(order)}).`,
    likely,
    fix: fix ?? 'Check the proxy variables and the firewall of the runner, then run the job again.'
   };
  }
  function networkRefusal(fault, order) {
   switch (fault) {
   case 'timeout':
    return unreachable(order, 'No answer in time: the network drops the connection, or a proxy is needed.', 'transient');

   case 'refused':
    return unreachable(order, 'Nothing listens at that address, or a firewall refuses.', 'transient');

   case 'reset':
    return unreachable(order, 'The connection broke: a passing fault, or a proxy that cuts connections.', 'transient');

   case 'dns':
    return unreachable(order, `The name could not be resolved: a misspelt ${order.addressInput}, or no name resolution on the runner.`, 'transient');

   case 'tls':
    return unreachable(order, 'The TLS certificate was not accepted: a proxy that opens TLS with its own certificate authority.', 'permanent', 'env:\n  NODE_EXTRA_CA_CERTS: /path/to/your-ca.pem');

   case 'too-large':
    return garbage(order, 'more than 1 MiB');

   default:
    return unreachable(order, 'A proxy refused the connection, or the address is not usable.', 'permanent');
   }
  }
  var anthropic_inputs = __webpack_require__(88704);
  // CONCATENATED MODULE: ./lib/clouds/anthropic/refusals.js
  const HISTORY = 'https://platform.claude.com/settings/workload-identity-federation?tab=history';
  const LEEWAY = 30;
  const ISSUER_MAXIMUM = 3600;
  function refusalOf({status, code, serverNow}, claims, order) {
   if (status === 401 || status === 400 && code === 'invalid_grant') {
    return isOver(claims, serverNow) ? expired() : denied(claims, serverNow, order);
   }
   if (status === 400) return badRequest(code, order);
   if (status === 403 && code !== undefined) return forbidden(order);
   if (status === 413) return tooLarge();
   return undefined;
  }
  function isOver({exp}, serverNow) {
   return exp !== undefined && (exp + LEEWAY) * 1e3 <= serverNow;
  }
  function expired() {
   return {
    code: 'exchange-expired',
    retry: 'stale',
    what: 'Anthropic did not accept the identity token: it had expired by its clock.',
    likely: 'The token waited too long, or the clock of the issuer is off.',
    fix: 'Run the job again; with a self-hosted issuer compare its clock (date -u) with real time.'
   };
  }
  function denied(claims, serverNow, order) {
   const causes = [ ...certain(claims, serverNow), ...possible(claims, order) ].map(cause => `- ${cause}`);
   return {
    code: 'exchange-denied',
    retry: 'permanent',
    what: 'Anthropic refused the identity token ("Authentication failed", which is all it ever says).',
    likely: `The rule does not admit this job, or is not known. The reason is in the Console: ${HISTORY}`,
    fix: `Likeliest first:\n${causes.join('\n')}${ruleText(claims, order)}`
   };
  }
  function certain({exp, iat, nbf}, serverNow) {
   const begins = Math.max(iat ?? 0, nbf ?? 0);
   const ahead = Math.round(begins - serverNow / 1e3);
   const life = exp !== undefined && iat !== undefined ? exp - iat : 0;
   return [ ...ahead > LEEWAY ? [ `The token begins ${(0, core_inputs.a3)(ahead)} in the future: the issuer's clock is ahead.` ] : [], ...life > ISSUER_MAXIMUM ? [ `The token lives ${(0, 
   core_inputs.a3)(life)}, an issuer's maximum is 1h unless it was raised in the Console.` ] : [], ...iat === undefined || exp === undefined ? [ 'The token lacks iat or exp; both are required.' ] : [] ];
  }
  function possible({iss, sub, aud, jti}, order) {
   return [ `match_subject_prefix: subject_prefix has to be "${sub ?? '(the token has no sub)'}"; exact, case matters, prefix only with * at its end.`, `The rule's audience has to be exactly "${[ aud ?? order.audience ].flat().join('" or "')}".`, ...order.workspace === undefined ? [ 'workspace_id_required: the rule is enabled for several workspaces; write anthropic-workspace-id: wrkspc_…' ] : [ `The service account has to be a member of workspace ${order.workspace}.` ], ...jti === undefined ? [] : [ 'jti_reused: another program exchanged this same token before.' ], `The issuer's URL has to be "${iss ?? '(the token has no iss)'}", character by character.`, `No entry in the history: ${order.rule} does not exist, is archived, or is not of organisation ${order.organization}.`, 'The issuer changed its signing keys within the last minute: run the job again.' ];
  }
  function ruleText(claims, order) {
   const rule = federationRule(claims, order);
   return rule === undefined ? '' : `\nRule for exactly this job:\n${rule}`;
  }
  function federationRule({iss, sub, aud, repository}, order) {
   if (iss === undefined || sub === undefined || aud === undefined) return undefined;
   const rule = {
    name: 'ci-agent',
    issuer_id: `fdis_… (of the issuer ${iss})`,
    match: {
     subject_prefix: sub,
     audience: [ aud ].flat()[0],
     ...typeof repository === 'string' ? {
      claims: {
       repository
      }
     } : {}
    },
    target: {
     type: 'service_account',
     service_account_id: order.serviceAccount
    },
    ...order.workspace?.startsWith('wrkspc_') ? {
     workspace_id: order.workspace
    } : {},
    oauth_scope: 'workspace:inference',
    token_lifetime_seconds: 600
   };
   return JSON.stringify(rule, null, 2);
  }
  function badRequest(code, order) {
   return {
    code: 'exchange-failed',
    retry: 'permanent',
    what: `Anthropic refused the form of the request (${code ?? 400}).`,
    likely: 'One of the ids has the right form but is not complete, or a workspace is named that Anthropic cannot read.',
    fix: `Compare with the Console:\n  anthropic-federation-rule-id: ${order.rule}\n  anthropic-organization-id: ${order.organization}\n  anthropic-service-account-id: ${order.serviceAccount}\n  anthropic-workspace-id: ${order.workspace ?? 'default'}`
   };
  }
  function forbidden(order) {
   return {
    code: 'exchange-denied',
    retry: 'permanent',
    what: 'Anthropic does not allow this exchange (403).',
    likely: 'Federation is switched off for the organisation, an IP allow-list leaves the runner out, or the service account is disabled.',
    fix: `Check organisation ${order.organization} and ${order.serviceAccount} in the Console: https://platform.claude.com/settings/workload-identity-federation`
   };
  }
  function tooLarge() {
   return {
    code: 'exchange-rejected',
    retry: 'permanent',
    what: 'The identity token is too large for Anthropic.',
    likely: 'The issuer puts many or long claims into it; the limit is 16 KiB.',
    fix: 'Let the issuer leave claims out that no rule needs.'
   };
  }
  // CONCATENATED MODULE: ./lib/clouds/anthropic/index.js
  const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
  const OAUTH_BETA = 'oauth-2025-04-20';
  const EXCHANGE_BETA = `${OAUTH_BETA},oidc-federation-2026-04-01`;
  const SCOPE = 'workspace:inference';
  const anthropic = {
   id: 'anthropic',
   offers: [ 'anthropic' ],
   inputs: anthropic_inputs.p_,
   asked: anthropic_inputs.un,
   plan(inputs, ask) {
    if (!(0, anthropic_inputs.un)(inputs)) return undefined;
    const order = (0, anthropic_inputs.Rx)(inputs, ask);
    return order && makePlan(order, ask);
   }
  };
  function makePlan(order, ask) {
   const spent = new Set;
   let inFlight;
   const once = order.native ? receive : exchange;
   return {
    cloud: 'anthropic',
    backend: ask.backend,
    says: planLines(order, ask),
    target: {
     endpoint: order.baseUrl,
     workspace: order.workspace
    },
    audience: order.audience,
    lifeSeconds: order.lifeSeconds,
    parts: [ order.native ? 'IdentityToken' : 'AccessToken' ],
    findings: [ ...workspaceFindings(order), ...endpointFindings(order), ...nativeFindings(order) ],
    warm(host) {
     if (!order.native) host.http.warm(order.baseUrl);
    },
    exchange(identity, host) {
     inFlight ??= once(order, spent, identity, host).finally(() => {
      inFlight = undefined;
     });
     return inFlight;
    },
    access: (credential, _source, at) => order.native ? nativeAccess(credential, order) : accessOf(credential, at === undefined ? order : {
     ...order,
     baseUrl: at
    }),
    ...order.native ? {
     hosts: [ (0, base_url.R)(order.baseUrl) ]
    } : {
     upstream: {
      url: order.baseUrl
     }
    },
    renews: order.native ? 'never' : 'identity'
   };
  }
  async function exchange(order, spent, identity, host) {
   const answer = await exchangeToken(tokenOrder(order, spent), identity, host);
   const scope = scopeFinding(answer.scopes);
   return {
    cloud: 'anthropic',
    kind: 'access token',
    expiresAt: answer.expiresAt,
    account: order.organization,
    principal: order.serviceAccount,
    parts: {
     AccessToken: answer.accessToken
    },
    confirmed: scope.verdict === 'enforced' ? [ scope.id ] : [],
    findings: [ scope ]
   };
  }
  function tokenOrder(order, spent) {
   return {
    vendor: 'Anthropic',
    url: `${order.baseUrl}/v1/oauth/token`,
    addressInput: 'anthropic-base-url',
    docs: 'https://platform.claude.com/docs/en/manage-claude/wif-reference',
    headers: {
     'anthropic-beta': EXCHANGE_BETA
    },
    fields: {
     grant_type: GRANT,
     federation_rule_id: order.rule,
     organization_id: order.organization,
     service_account_id: order.serviceAccount,
     ...order.workspace === undefined ? {} : {
      workspace_id: order.workspace
     }
    },
    tokenField: 'assertion',
    facts: {
     'federation-rule': order.rule,
     organization: order.organization,
     'service-account': order.serviceAccount,
     workspace: order.workspace ?? '(not named)'
    },
    spent,
    refusal: (seen, {claims}) => refusalOf(seen, claims, order)
   };
  }
  async function receive(order, _spent, identity, host) {
   const {token, claims} = await identity();
   host.hide(token);
   const now = host.now();
   const left = claims.exp === undefined ? order.lifeSeconds : claims.exp - now / 1e3;
   return {
    cloud: 'anthropic',
    kind: 'identity token',
    expiresAt: now + Math.floor(Math.min(order.lifeSeconds, 2 * left)) * 1e3,
    account: order.organization,
    principal: order.serviceAccount,
    parts: {
     IdentityToken: token
    },
    confirmed: []
   };
  }
  function accessOf(credential, order) {
   const handed = credential.parts.AccessToken;
   return {
    backend: 'anthropic',
    env: {
     ...handed ? {
      ANTHROPIC_AUTH_TOKEN: handed
     } : {},
     ANTHROPIC_BETAS: OAUTH_BETA,
     ...addressVariable(order)
    },
    endpoint: order.baseUrl === anthropic_inputs.t2 ? undefined : order.baseUrl,
    token: handed && {
     value: handed,
     scheme: 'oauth'
    },
    expiresAt: credential.expiresAt
   };
  }
  function nativeAccess(credential, order) {
   const content = credential.parts.IdentityToken;
   if (!content) throw new Error('not a credential of native federation');
   return {
    backend: 'anthropic',
    env: {
     ANTHROPIC_FEDERATION_RULE_ID: order.rule,
     ANTHROPIC_ORGANIZATION_ID: order.organization,
     ANTHROPIC_SERVICE_ACCOUNT_ID: order.serviceAccount,
     ...order.workspace === undefined ? {} : {
      ANTHROPIC_WORKSPACE_ID: order.workspace
     },
     ...addressVariable(order)
    },
    files: {
     ANTHROPIC_IDENTITY_TOKEN_FILE: {
      name: 'anthropic-identity-token',
      content
     }
    },
    endpoint: order.baseUrl === anthropic_inputs.t2 ? undefined : order.baseUrl,
    expiresAt: credential.expiresAt
   };
  }
  function addressVariable({baseUrl}) {
   return baseUrl === anthropic_inputs.t2 ? {} : {
    ANTHROPIC_BASE_URL: baseUrl
   };
  }
  function planLines(order, ask) {
   const life = ask.identity?.lifeSeconds;
   return [ {
    title: 'Federation rule',
    value: order.rule
   }, {
    title: 'Organisation',
    value: order.organization
   }, {
    title: 'Service account',
    value: order.serviceAccount
   }, {
    title: 'Workspace',
    value: order.workspace ?? 'the one the rule is enabled for'
   }, {
    title: 'Credential life',
    value: `${(0, core_inputs.a3)(order.lifeSeconds)} at most: what the rule says, and twice what is left of the identity token`
   }, {
    title: 'Handed out',
    value: order.native ? 'the identity token, for the agent to exchange' : `an access token, ${SCOPE} expected`
   }, {
    title: 'Token endpoint',
    value: `${order.baseUrl}/v1/oauth/token`
   }, ...life !== undefined && life > ISSUER_MAXIMUM ? [ {
    title: 'Identity life',
    value: `${(0, core_inputs.a3)(life)}, above the 1h an issuer allows unless its maximum was raised in the Console`
   } ] : [] ];
  }
  function scopeFinding(scopes) {
   const base = {
    id: 'anthropic-scope',
    layer: 'cloud'
   };
   if (scopes === undefined || scopes.length === 0) {
    const title = 'Anthropic did not say what the token may do.';
    return {
     ...base,
     verdict: 'unknown',
     severity: 'medium',
     title,
     fix: 'Set the scope of the rule: workspace:inference'
    };
   }
   if (scopes.every(scope => scope === SCOPE)) {
    return {
     ...base,
     verdict: 'enforced',
     severity: 'info',
     title: `The token may call models and nothing else (${SCOPE}).`
    };
   }
   const known = scopes.filter(scope => scope !== SCOPE && /^[a-z][a-z:_-]{1,40}$/.test(scope));
   return {
    ...base,
    verdict: 'exceeded',
    severity: 'high',
    title: `The token may do more than call models: ${known.join(', ') || 'a scope that is not known here'}.`,
    detail: 'workspace:developer reaches files, batches and more of the workspace; org:admin the whole organisation.',
    fix: `Set the scope of the rule in the Console: ${SCOPE}`
   };
  }
  function workspaceFindings({workspace}) {
   if (workspace !== undefined) return [];
   return [ {
    id: 'anthropic-workspace-unpinned',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'low',
    title: 'No workspace is named: whoever changes the rule decides which one the token belongs to.',
    fix: 'with:\n  anthropic-workspace-id: wrkspc_…'
   } ];
  }
  function endpointFindings({baseUrl}) {
   if (baseUrl === anthropic_inputs.t2) return [];
   return [ {
    id: 'anthropic-endpoint-override',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'low',
    title: `Requests go to another address than the default: ${baseUrl} (anthropic-base-url).`,
    detail: 'Whoever answers there sees the identity token, the task and the answers.',
    fix: 'Leave anthropic-base-url out to use the vendor’s address.'
   } ];
  }
  function nativeFindings({native}) {
   if (!native) return [];
   return [ {
    id: 'anthropic-identity-handed-over',
    layer: 'agent',
    verdict: 'exceeded',
    severity: 'high',
    title: 'The agent is handed the identity token of the job, not an access token.',
    detail: 'It says which job this is. Whoever reads it can exchange it once for whatever rules admit this job.',
    fix: 'with:\n  anthropic-native-federation: false'
   } ];
  }
  var clouds_ambient = __webpack_require__(27390);
  var bearer = __webpack_require__(13575);
  var partitions = __webpack_require__(15473);
  // CONCATENATED MODULE: ./lib/clouds/aws/endpoints.js
  function modelService(backend) {
   return backend === 'bedrock-mantle' ? 'bedrock-mantle' : 'bedrock-runtime';
  }
  const ENDPOINT_VARIABLES = {
   sts: [ 'AWS_ENDPOINT_URL_STS' ],
   'bedrock-runtime': [ 'AWS_ENDPOINT_URL_BEDROCK_RUNTIME', 'ANTHROPIC_BEDROCK_BASE_URL' ],
   'bedrock-mantle': [ 'AWS_ENDPOINT_URL_BEDROCK_MANTLE' ]
  };
  const INPUT = {
   sts: 'sts-endpoint',
   'bedrock-runtime': 'bedrock-endpoint',
   'bedrock-mantle': 'bedrock-endpoint'
  };
  function vendorUrl(service, ask) {
   if (service === 'bedrock-mantle') return `https://bedrock-mantle.${ask.region}.api.aws`;
   const fips = ask.fips && !(service === 'sts' && ask.partition === 'aws-us-gov');
   return `https://${service}${fips ? '-fips' : ''}.${ask.region}.${(0, partitions.T3)(ask.partition)}`;
  }
  function chooseEndpoint(service, inputs, ask) {
   const input = INPUT[service];
   if (inputs.given(input)) return fromInput(input, inputs, service, ask);
   const named = ENDPOINT_VARIABLES[service].filter(name => (ask.env[name] ?? '') !== '');
   if (named.length === 0) return {
    url: vendorUrl(service, ask),
    kind: 'vendor'
   };
   const endpoints = named.map(name => fromVariable(name, ask.env[name] ?? '', inputs, service, ask));
   const [first, second] = endpoints;
   if (first && second && first.url !== second.url) {
    inputs.fault(named.join(', '), 'The two variables name different addresses.', `${input}: ${first.url}`);
    return undefined;
   }
   return endpoints.every(endpoint => endpoint !== undefined) ? first : undefined;
  }
  function fromInput(input, inputs, service, ask) {
   const url = parse(inputs.text(input) ?? '');
   const write = `${input}: ${vendorUrl(service, ask)}`;
   if (typeof url === 'string') {
    inputs.fault(input, url, write);
    return undefined;
   }
   const kind = kindOf(url, service, ask);
   if (url.protocol === 'http:' && kind !== 'loopback') {
    inputs.fault(input, 'Plain http is taken for loopback addresses only.', `${input}: https://${url.host}`);
    return undefined;
   }
   return {
    url: address(url),
    from: input,
    kind
   };
  }
  function fromVariable(name, value, inputs, service, ask) {
   const url = parse(value);
   const kind = typeof url === 'string' ? 'other' : kindOf(url, service, ask);
   if (typeof url !== 'string' && kind !== 'other') return {
    url: address(url),
    from: name,
    kind
   };
   const why = typeof url === 'string' ? url : `It names ${url.host}, which is neither loopback nor the vendor's ${service} host.`;
   const host = typeof url === 'string' ? vendorUrl(service, ask) : `https://${url.host}`;
   inputs.fault(name, `The step's variable ${name} would send ${service === 'sts' ? 'the identity token' : 'model requests'} elsewhere. ${why}`, `${INPUT[service]}: ${host}   # if that is meant; otherwise unset ${name}`);
   return undefined;
  }
  function parse(text) {
   if (/[\s\\]/.test(text)) return 'The address has white space or a backslash in it.';
   let url;
   try {
    url = new URL(text);
   } catch {
    return 'It is not an address such as https://host.';
   }
   if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'The address has to begin with https://.';
   if (url.username !== '' || url.password !== '' || text.includes('@')) return 'The address has a user name in it.';
   if (url.search !== '' || url.hash !== '' || /[?#]/.test(text)) return 'The address has a query or a fragment.';
   return url;
  }
  function address(url) {
   return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  }
  function kindOf(url, service, ask) {
   if (isLoopback(url.hostname)) return 'loopback';
   const plain = url.protocol === 'https:' && url.port === '' && url.pathname === '/';
   return plain && isVendorHost(url.hostname, service, ask) ? 'vendor' : 'other';
  }
  function isLoopback(hostname) {
   return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
  }
  function isVendorHost(hostname, service, ask) {
   const {partition} = ask;
   const suffix = (0, partitions.T3)(partition);
   if (service === 'sts' && partition === 'aws' && hostname === 'sts.amazonaws.com') return true;
   const dual = partition === 'aws-cn' ? 'api.amazonwebservices.com.cn' : 'api.aws';
   const names = [ service, `${service}-fips` ];
   const region = regionIn(hostname, names, [ suffix, dual ]) ?? regionInVpcEndpoint(hostname, service, suffix);
   if (region === undefined || !(0, partitions.Dp)(region) || (0, partitions.iQ)(region) !== partition) return false;
   return service === 'sts' || region === ask.region;
  }
  function regionIn(hostname, names, suffixes) {
   for (const name of names) {
    for (const suffix of suffixes) {
     if (hostname.startsWith(`${name}.`) && hostname.endsWith(`.${suffix}`)) {
      return hostname.slice(name.length + 1, -suffix.length - 1);
     }
    }
   }
   return undefined;
  }
  function regionInVpcEndpoint(hostname, service, suffix) {
   const [id, name, region, ...rest] = hostname.split('.');
   const known = name === service || name === `${service}-fips`;
   return known && /^vpce-[a-z0-9-]+$/.test(id ?? '') && rest.join('.') === `vpce.${suffix}` ? region : undefined;
  }
  function endpoints_endpointFindings(endpoints) {
   const moved = Object.entries(endpoints).filter(([, endpoint]) => endpoint.from !== undefined);
   if (moved.length === 0) return [];
   const said = moved.map(([service, {url, from}]) => `${service} → ${url} (${from})`).join(', ');
   const elsewhere = moved.some(([, endpoint]) => endpoint.kind !== 'vendor');
   return [ {
    id: 'aws-endpoint-override',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: elsewhere ? 'low' : 'info',
    title: `Requests go to addresses other than the default: ${said}.`,
    detail: 'Whoever answers there sees the identity token (STS) or the task and the answers (Bedrock).',
    fix: `Unset ${moved.map(([, {from}]) => from).join(', ')} to use the vendor's addresses.`
   } ];
  }
  // CONCATENATED MODULE: ./lib/clouds/aws/access.js
  function access_accessOf(credential, order, source, backend = 'bedrock', at) {
   const {AccessKeyId, SecretAccessKey, SessionToken, BearerToken} = credential.parts;
   const keys = BearerToken ? {
    AWS_BEARER_TOKEN_BEDROCK: BearerToken
   } : {
    AWS_ACCESS_KEY_ID: AccessKeyId,
    AWS_SECRET_ACCESS_KEY: SecretAccessKey,
    AWS_SESSION_TOKEN: SessionToken
   };
   const env = {
    AWS_REGION: order.region,
    AWS_DEFAULT_REGION: order.region
   };
   const handed = source ? {
    AWS_CONTAINER_CREDENTIALS_FULL_URI: source.url,
    AWS_CONTAINER_AUTHORIZATION_TOKEN: source.bearer
   } : keys;
   for (const [name, value] of Object.entries(handed)) if (value !== undefined) env[name] = value;
   const vendor = vendorUrl(modelService(backend), {
    ...order,
    fips: false
   });
   return {
    backend,
    env,
    region: order.region,
    endpoint: at ?? (order.bedrock.url === vendor ? undefined : order.bedrock.url),
    expiresAt: credential.expiresAt
   };
  }
  const ASK_AGAIN_MS = 36e5;
  function containerAnswer(credential, now) {
   const {accessKeyId, secretAccessKey, sessionToken} = (0, bearer.d)(credential.parts);
   const body = JSON.stringify({
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    Token: sessionToken,
    Expiration: new Date(credential.expiresAt ?? now + ASK_AGAIN_MS).toISOString()
   });
   return {
    type: 'application/json',
    body
   };
  }
  var aws_ambient = __webpack_require__(30128);
  var arn = __webpack_require__(19835);
  var mantle = __webpack_require__(18897);
  var aws_policy = __webpack_require__(66644);
  // CONCATENATED MODULE: ./lib/clouds/aws/session-name.js
  const LONGEST = 64;
  const VALID = /^[A-Za-z0-9_+=,.@-]{2,64}$/;
  function isSessionName(text) {
   return VALID.test(text);
  }
  function defaultSessionName(context) {
   const run = [ context.runId, context.runAttempt ].filter(isGiven).map(clean).join('-');
   const tail = run === '' ? '' : `@${run}`.slice(0, LONGEST - 2);
   const repository = clean((context.repository ?? 'keyless-agent').replaceAll('/', '.'));
   const head = repository.slice(-(LONGEST - tail.length)).replace(/^[.-]+(?=.{2})/, '');
   return `${head}${tail}`;
  }
  function isGiven(text) {
   return text !== undefined && text !== '';
  }
  function clean(text) {
   return text.replaceAll(/[^A-Za-z0-9_+=,.@-]/g, '-');
  }
  // CONCATENATED MODULE: ./lib/clouds/aws/inputs.js
  const DECLARED = [ {
   name: 'role-to-assume',
   type: 'text',
   group: 'AWS',
   about: 'ARN of the IAM role that trusts this job.',
   example: 'arn:aws:iam::123456789012:role/ci-agent'
  }, {
   name: 'role-session-name',
   type: 'text',
   group: 'AWS',
   about: 'Name of the session in CloudTrail; by default repository, run id and attempt.',
   example: 'review-bot'
  }, {
   name: 'role-duration-seconds',
   type: 'number',
   group: 'AWS',
   about: 'Life of the credential, 900 to 43200 seconds (role-chaining: at most 3600); by default `timeout` and five minutes, within 900 to 3600.',
   example: '3600'
  }, {
   name: 'inline-session-policy',
   type: 'text',
   group: 'AWS',
   about: 'IAM policy as JSON that cuts the credential down, instead of the default (calling the listed models only).',
   example: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"bedrock:InvokeModel","Resource":"*"}]}'
  }, {
   name: 'managed-session-policies',
   type: 'list',
   group: 'AWS',
   about: 'ARNs of managed policies that are added to the session policy, at most 10.',
   example: 'arn:aws:iam::123456789012:policy/bedrock-invoke'
  }, {
   name: 'allowed-account-ids',
   type: 'list',
   group: 'AWS',
   about: 'Accounts the credential may belong to; checked before anything is exported.',
   example: '123456789012'
  }, {
   name: 'role-chaining',
   type: 'flag',
   group: 'AWS',
   about: 'Assumes the role with the AWS credentials already in the environment of the step, not with the identity token.',
   default: 'false'
  }, {
   name: 'aws-profile',
   type: 'text',
   group: 'AWS',
   about: 'With `identity: ambient`, the profile of the AWS configuration files on a self-hosted machine.',
   example: 'ci-runner'
  }, {
   name: 'sts-endpoint',
   type: 'text',
   group: 'AWS',
   about: 'Address of the STS endpoint (https, or http on loopback).',
   example: 'https://vpce-0a1b2c-3d4e5f.sts.us-east-1.vpce.amazonaws.com'
  }, {
   name: 'bedrock-endpoint',
   type: 'text',
   group: 'AWS',
   about: 'Address of the Bedrock endpoint: runtime, or bedrock-mantle (https, or http on loopback).',
   example: 'https://vpce-0a1b2c-3d4e5f.bedrock-runtime.us-east-1.vpce.amazonaws.com'
  }, {
   name: 'bedrock-credential',
   type: 'text',
   group: 'AWS',
   about: 'What the agent gets: session-keys, or bearer (a short-term key that works for Bedrock only).',
   default: 'session-keys',
   choices: [ 'session-keys', 'bearer' ]
  }, {
   name: 'use-fips-endpoint',
   type: 'flag',
   group: 'AWS',
   about: 'Uses the FIPS endpoints of STS and Bedrock.',
   default: 'false'
  } ];
  const AWS_INPUTS = DECLARED.map(spec => ({
   ...spec,
   alias: [ spec.name.replaceAll('-', '_') ]
  }));
  const EXAMPLE_ROLE = 'role-to-assume: arn:aws:iam::123456789012:role/ci-agent';
  const SHORTEST = 900;
  const inputs_LONGEST = 43200;
  const ONE_HOUR = 3600;
  const MARGIN = 300;
  function isAskedFor(inputs) {
   return inputs.given('aws-region') || DECLARED.some(spec => inputs.given(spec.name));
  }
  function readOrder(inputs, ask) {
   const region = readRegion(inputs);
   const ambient = (0, aws_ambient.d)(inputs, ask.env);
   const own = ambient?.kind === 'irsa' ? ambient.role : undefined;
   const role = readRole(inputs, region, own);
   const chaining = inputs.flag('role-chaining');
   const chain = chaining ? readChain(inputs, ask.env) : undefined;
   const sessionName = readSessionName(inputs, ask.context);
   const signed = chaining || ambient !== undefined && role?.arn !== own?.arn;
   const durationSeconds = readDuration(inputs, ask.seconds, signed);
   const allowedAccounts = readAccounts(inputs, role);
   const bearer = inputs.text('bedrock-credential') === 'bearer';
   const fips = inputs.flag('use-fips-endpoint');
   if (region === undefined) return undefined;
   const partition = (0, partitions.iQ)(region);
   if (fips && partition === 'aws-cn') {
    inputs.fault('use-fips-endpoint', 'There are no FIPS endpoints in China.', 'use-fips-endpoint: false');
   }
   const place = {
    region,
    partition,
    fips,
    env: ask.env
   };
   const sts = chooseEndpoint('sts', inputs, place);
   const bedrock = chooseModelEndpoint(inputs, place, ask);
   const audience = chaining || (0, clouds_ambient.jz)(inputs) ? undefined : readAudience(inputs, partition);
   if (!role) return undefined;
   const policy = (0, aws_policy.KV)(inputs, {
    region,
    partition,
    account: role.account,
    models: ask.models,
    bearer,
    backend: ask.backend
   });
   const missing = chaining && !chain || !sessionName || durationSeconds === undefined || !allowedAccounts;
   if (missing || !sts || !bedrock || !policy || inputs.faults.length > 0) return undefined;
   return {
    role,
    region,
    partition,
    sessionName,
    durationSeconds,
    audience,
    chain,
    ambient,
    allowedAccounts,
    policy,
    sts,
    bedrock,
    bearer,
    fips
   };
  }
  function chooseModelEndpoint(inputs, place, ask) {
   const service = modelService(ask.backend);
   if (service === 'bedrock-mantle') {
    const fault = (0, mantle.Hq)(place.partition);
    if (fault) inputs.fault('aws-region', fault, 'aws-region: us-east-1   (or another backend: bedrock)');
    if (place.fips) {
     inputs.fault('use-fips-endpoint', 'bedrock-mantle has no FIPS endpoint.', 'use-fips-endpoint: false');
    }
   }
   return chooseEndpoint(service, inputs, place);
  }
  function readRegion(inputs) {
   const region = inputs.text('aws-region');
   if (region === undefined || region === '') {
    inputs.fault('aws-region', 'The region of the model endpoint is missing.', 'aws-region: us-east-1');
    return undefined;
   }
   const fault = (0, partitions.Bp)(region);
   if (fault) inputs.fault('aws-region', fault.what, `aws-region: ${fault.write}`);
   return fault ? undefined : region;
  }
  function readRole(inputs, region, own) {
   const input = 'role-to-assume';
   const text = inputs.text(input) || own?.arn;
   if (text === undefined || text === '') {
    inputs.fault(input, 'The role to assume is missing.', EXAMPLE_ROLE);
    return undefined;
   }
   const role = (0, arn.DM)(text);
   if ('what' in role) {
    inputs.fault(input, role.what, `${input}: ${role.write}`);
    return undefined;
   }
   const partition = region === undefined ? role.partition : (0, partitions.iQ)(region);
   if (role.partition === partition) return role;
   inputs.fault(input, `The role is in partition ${role.partition}, region ${region} is in partition ${partition}.`, `${input}: arn:${partition}:iam::${role.account}:role/${role.name}   # or a region of ${role.partition}`);
   return undefined;
  }
  function readChain(inputs, env) {
   const {AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: token} = env;
   if (!id || !key) {
    const what = 'role-chaining needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment of the step; they are not there.';
    inputs.fault('role-chaining', what, 'role-chaining: false');
    return undefined;
   }
   return {
    accessKeyId: new secret.z('AWS_ACCESS_KEY_ID', id),
    secretAccessKey: new secret.z('AWS_SECRET_ACCESS_KEY', key),
    sessionToken: token ? new secret.z('AWS_SESSION_TOKEN', token) : undefined
   };
  }
  function readSessionName(inputs, context) {
   const input = 'role-session-name';
   if (!inputs.given(input)) return defaultSessionName(context);
   const name = inputs.text(input) ?? '';
   if (isSessionName(name)) return name;
   const what = 'The session name has to be 2 to 64 characters of letters, digits and _+=,.@- .';
   inputs.fault(input, what, `${input}: ${defaultSessionName(context)}`);
   return undefined;
  }
  function defaultDuration(neededSeconds) {
   return Math.min(ONE_HOUR, Math.max(SHORTEST, Math.ceil(neededSeconds) + MARGIN));
  }
  function readDuration(inputs, neededSeconds, chaining) {
   const input = 'role-duration-seconds';
   if (!inputs.given(input)) return defaultDuration(neededSeconds);
   const seconds = inputs.number(input);
   if (seconds === undefined) return undefined;
   const most = chaining ? ONE_HOUR : inputs_LONGEST;
   if (Number.isInteger(seconds) && seconds >= SHORTEST && seconds <= most) return seconds;
   const why = chaining ? ' with role-chaining' : '';
   const what = `${seconds} is out of range: whole seconds from ${SHORTEST} to ${most}${why} (${(0, 
   core_inputs.a3)(most)}).`;
   inputs.fault(input, what, `${input}: ${Math.min(most, Math.max(SHORTEST, Math.round(seconds)))}`);
   return undefined;
  }
  function readAccounts(inputs, role) {
   const input = 'allowed-account-ids';
   const accounts = inputs.list(input);
   const wrong = accounts.filter(account => !/^\d{12}$/.test(account));
   for (const account of wrong) {
    inputs.fault(input, `"${account}" is not an account id of 12 digits.`, `${input}: ${role?.account ?? '123456789012'}`);
   }
   if (wrong.length > 0) return undefined;
   if (role && accounts.length > 0 && !accounts.includes(role.account)) {
    const what = `The role is in account ${role.account}, which is not among ${accounts.join(', ')}.`;
    inputs.fault(input, what, `${input}: ${role.account}   # only if that account is meant`);
    return undefined;
   }
   return accounts;
  }
  function readAudience(inputs, partition) {
   return inputs.text('audience') || (0, partitions.Yl)(partition);
  }
  // CONCATENATED MODULE: ./lib/clouds/aws/probe-plan.js
  function probeOf(order, ask) {
   if (modelService(ask.backend) !== 'bedrock-runtime') return {};
   const {region, bedrock} = order;
   return {
    probe: async (credential, host) => (await __webpack_require__.e(266).then(__webpack_require__.bind(__webpack_require__, 90266))).probeModels({
     region,
     bedrockUrl: bedrock.url,
     models: ask.models
    }, credential, host)
   };
  }
  // CONCATENATED MODULE: ./lib/clouds/aws/ambient-uncut.js
  const NEEDS_ROLE = [ 'role-session-name', 'role-duration-seconds', 'inline-session-policy', 'managed-session-policies', 'role-chaining' ];
  const USUAL_LIFE_SECONDS = 3600;
  function leavesUncut(inputs, env) {
   if (!(0, clouds_ambient.jz)(inputs) || inputs.given('role-to-assume')) return false;
   const source = inputs.text('ambient-source') ?? 'auto';
   return source !== 'irsa' && !(source === 'auto' && env[aws_ambient.B.tokenFile]);
  }
  function planUncut(inputs, ask, loadSdk) {
   const order = readUncut(inputs, ask);
   if (!order) return undefined;
   let loading;
   const sdk = () => {
    loading ??= loadSdk();
    return loading;
   };
   return {
    cloud: 'aws',
    backend: ask.backend,
    says: ambient_uncut_planLines(order),
    target: {
     region: order.region,
     endpoint: order.bedrock.url
    },
    lifeSeconds: USUAL_LIFE_SECONDS,
    parts: [ 'AccessKeyId', 'SecretAccessKey', 'SessionToken', ...order.bearer ? [ 'BearerToken' ] : [] ],
    findings: findingsOf(order, ask),
    warm(host) {
     host.http.warm(order.sts.url);
     sdk().catch(() => {});
    },
    exchange: async (_identity, host) => (await Promise.all([ __webpack_require__.e(2167), __webpack_require__.e(6254) ]).then(__webpack_require__.bind(__webpack_require__, 26254))).takeUncut(order, sdk, host),
    access: (credential, source, at) => access_accessOf(credential, order, source, ask.backend, at),
    upstream: {
     url: order.bedrock.url,
     region: order.region
    },
    delivery: order.bearer ? undefined : 'aws-container',
    serve: containerAnswer,
    renews: 'always',
    ...probeOf(order, ask)
   };
  }
  function readUncut(inputs, ask) {
   const region = readRegion(inputs);
   const source = (0, aws_ambient.d)(inputs, ask.env);
   const allowedAccounts = readAccounts(inputs, undefined);
   for (const name of NEEDS_ROLE.filter(input => inputs.given(input))) {
    const what = `${name} has no effect without a role: the session of this machine is taken as it is.`;
    inputs.fault(name, what, `role-to-assume: arn:aws:iam::123456789012:role/ci-agent   # or leave ${name} out`);
   }
   if (allowedAccounts?.length === 0) {
    const what = 'Without role-to-assume nothing says whose account the machine may belong to.';
    inputs.fault('allowed-account-ids', what, 'allowed-account-ids: "123456789012"');
   }
   if (region === undefined) return undefined;
   const partition = (0, partitions.iQ)(region);
   const place = {
    region,
    partition,
    fips: inputs.flag('use-fips-endpoint'),
    env: ask.env
   };
   const sts = chooseEndpoint('sts', inputs, place);
   const bedrock = chooseModelEndpoint(inputs, place, ask);
   const bearer = inputs.text('bedrock-credential') === 'bearer';
   if (!sts || !bedrock || !source || source.kind === 'irsa' || !allowedAccounts || inputs.faults.length > 0) {
    return undefined;
   }
   return {
    source,
    region,
    partition,
    sts,
    stsUrl: sts.url,
    bedrock,
    allowedAccounts,
    bearer
   };
  }
  function ambient_uncut_planLines({source, region, allowedAccounts, bearer, sts, bedrock}) {
   return [ {
    title: 'AWS identity',
    value: `${source.says}, no role on top`
   }, {
    title: 'AWS region',
    value: region
   }, {
    title: 'Credential kind',
    value: bearer ? 'Bedrock bearer' : 'session keys'
   }, {
    title: 'Allowed accounts',
    value: allowedAccounts.join(', ')
   }, {
    title: 'Session policy',
    value: 'none: the credential has every right of the machine'
   }, {
    title: 'STS endpoint',
    value: sts.url
   }, {
    title: 'Bedrock endpoint',
    value: bedrock.url
   } ];
  }
  function findingsOf({source, allowedAccounts, sts, bedrock}, ask) {
   return [ uncut(source), {
    id: 'aws-account-pin',
    layer: 'cloud',
    verdict: 'enforced',
    severity: 'info',
    title: `Only credentials of account ${allowedAccounts.join(' or ')} are used.`
   }, ...endpoints_endpointFindings({
    sts,
    [modelService(ask.backend)]: bedrock
   }), (0, clouds_ambient.Ks)(source.says) ];
  }
  function uncut(source) {
   return {
    id: 'aws-ambient-uncut',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'high',
    stops: true,
    title: `The credential of this machine is handed on with every right it has: ${source.says}.`,
    detail: 'AWS cuts a session down only while it is made, and this one exists already.',
    fix: 'with:\n  identity: ambient\n  role-to-assume: arn:aws:iam::123456789012:role/ci-agent'
   };
  }
  // CONCATENATED MODULE: ./lib/clouds/aws/uncut-order.js
  function uncutOrder(order, backend) {
   if (order.chain || order.ambient) return undefined;
   return {
    cloud: 'aws',
    role: order.role.arn,
    region: order.region,
    endpoint: order.sts.url,
    sessionName: order.sessionName,
    backend,
    bearer: order.bearer
   };
  }
  // CONCATENATED MODULE: ./lib/clouds/aws/index.js
  const aws = {
   id: 'aws',
   offers: [ 'bedrock', 'bedrock-mantle' ],
   inputs: AWS_INPUTS,
   asked: isAskedFor,
   plan(inputs, ask) {
    if (!isAskedFor(inputs)) return undefined;
    if (leavesUncut(inputs, ask.env)) return planUncut(inputs, ask, loadSdk);
    const order = readOrder(inputs, ask);
    return order && aws_makePlan(order, ask);
   }
  };
  function aws_makePlan(order, ask) {
   let loading;
   const sdk = () => {
    loading ??= loadSdk();
    return loading;
   };
   return {
    cloud: 'aws',
    backend: ask.backend,
    says: aws_planLines(order, ask),
    target: {
     region: order.region,
     role: order.role.arn,
     endpoint: order.bedrock.url,
     sessionPolicy: order.policy.document
    },
    audience: order.audience,
    lifeSeconds: order.durationSeconds,
    parts: [ 'AccessKeyId', 'SecretAccessKey', 'SessionToken', ...order.bearer ? [ 'BearerToken' ] : [] ],
    findings: [ ...order.policy.findings, ...pinFindings(order), ...lifeFindings(order, ask), ...endpoints_endpointFindings({
     sts: order.sts,
     [modelService(ask.backend)]: order.bedrock
    }), ...order.ambient ? [ (0, clouds_ambient.Ks)(order.ambient.says) ] : [] ],
    warm(host) {
     host.http.warm(order.sts.url);
     sdk().catch(() => {});
     if (order.bearer) __webpack_require__.e(5118).then(__webpack_require__.t.bind(__webpack_require__, 75118, 19)).catch(() => {});
    },
    exchange: async (identity, host) => {
     const given = exchangeOrder(order);
     if (!order.ambient) return (await __webpack_require__.e(2167).then(__webpack_require__.bind(__webpack_require__, 52167))).exchange(given, sdk, identity, host);
     return (await Promise.all([ __webpack_require__.e(2167), __webpack_require__.e(6254) ]).then(__webpack_require__.bind(__webpack_require__, 26254))).exchangeAmbient(order.ambient, given, sdk, host);
    },
    access: (credential, source, at) => access_accessOf(credential, order, source, ask.backend, at),
    upstream: {
     url: order.bedrock.url,
     region: order.region
    },
    delivery: order.bearer ? undefined : 'aws-container',
    serve: containerAnswer,
    renews: order.chain || order.ambient ? 'always' : 'identity',
    uncut: uncutOrder(order, ask.backend),
    ...probeOf(order, ask)
   };
  }
  async function loadSdk() {
   await turn();
   await turn();
   await __webpack_require__.e(2167).then(__webpack_require__.bind(__webpack_require__, 52167));
   await __webpack_require__.e(5118).then(__webpack_require__.t.bind(__webpack_require__, 75118, 19));
   await turn();
   return Promise.all([ __webpack_require__.e(5118), __webpack_require__.e(7555), __webpack_require__.e(1695) ]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
  }
  function turn() {
   return new Promise(resolve => {
    setImmediate(resolve);
   });
  }
  function exchangeOrder(order) {
   return {
    role: order.role,
    region: order.region,
    stsUrl: order.sts.url,
    sessionName: order.sessionName,
    durationSeconds: order.durationSeconds,
    audience: order.audience,
    policy: order.policy.document,
    managedPolicies: order.policy.managed,
    allowedAccounts: order.allowedAccounts,
    bearer: order.bearer,
    chain: order.chain
   };
  }
  function aws_planLines(order, ask) {
   const short = order.durationSeconds < ask.seconds;
   const life = `${(0, core_inputs.a3)(order.durationSeconds)}${short ? `, shorter than the ${(0, 
   core_inputs.a3)(ask.seconds)} the run may take` : ''}`;
   return [ {
    title: 'AWS role',
    value: order.role.arn
   }, {
    title: 'AWS region',
    value: order.region
   }, {
    title: 'Session name',
    value: order.sessionName
   }, {
    title: 'Signed with',
    value: signedWith(order)
   }, {
    title: 'Credential life',
    value: life
   }, {
    title: 'Credential kind',
    value: order.bearer ? 'Bedrock bearer' : 'session keys'
   }, {
    title: 'Allowed accounts',
    value: order.allowedAccounts.join(', ') || `${order.role.account} (from the role)`
   }, {
    title: 'Session policy',
    value: order.policy.document
   }, ...order.policy.managed.length > 0 ? [ {
    title: 'Managed session policies',
    value: order.policy.managed.join(', ')
   } ] : [], {
    title: 'STS endpoint',
    value: order.sts.url
   }, {
    title: 'Bedrock endpoint',
    value: order.bedrock.url
   } ];
  }
  function signedWith({ambient, chain}) {
   if (ambient) return ambient.says;
   return chain ? 'AWS credentials of the step (role-chaining)' : 'the identity token of the job';
  }
  function pinFindings({allowedAccounts, role}) {
   if (allowedAccounts.length > 0) {
    return [ {
     id: 'aws-account-pin',
     layer: 'cloud',
     verdict: 'enforced',
     severity: 'info',
     title: `Only credentials of account ${allowedAccounts.join(' or ')} are used.`
    } ];
   }
   return [ {
    id: 'aws-account-pin',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'info',
    title: 'The account is pinned by the role ARN alone.',
    detail: 'When the ARN comes from a variable, whoever changes it changes the account as well.',
    fix: `with:\n  allowed-account-ids: "${role.account}"`
   } ];
  }
  function lifeFindings({durationSeconds}, {seconds}) {
   const enough = defaultDuration(seconds);
   if (durationSeconds <= Math.max(enough, Math.ceil(seconds) + 300)) return [];
   return [ {
    id: 'aws-lifetime',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'low',
    title: `The credential lives ${(0, core_inputs.a3)(durationSeconds)}, the run may take ${(0, 
    core_inputs.a3)(seconds)}.`,
    fix: `with:\n  role-duration-seconds: ${enough}`
   } ];
  }
  var azure_inputs = __webpack_require__(62197);
  // CONCATENATED MODULE: ./lib/clouds/azure/ambient.js
  const TOKEN_FILE = 'AZURE_FEDERATED_TOKEN_FILE';
  const ENDPOINT = 'IDENTITY_ENDPOINT';
  const HEADER = 'IDENTITY_HEADER';
  const IMDS = '169.254.169.254';
  function planAmbient(inputs, ask, usual) {
   const source = readSource(inputs, ask.env);
   const order = (0, azure_inputs.Rx)(inputs, ask);
   if (!source || !order) return undefined;
   const {audience: _none, inquiry, ...plan} = usual(order, ask);
   return {
    ...plan,
    says: ambient_planLines(source, plan.says),
    findings: [ ...plan.findings, (0, clouds_ambient.Ks)(source.says) ],
    warm: host => source.kind === 'workload-identity' ? plan.warm(host) : undefined,
    exchange: async (_identity, host) => {
     const {podToken, takeFromCli, takeManaged} = await Promise.all([ __webpack_require__.e(9633), __webpack_require__.e(8914) ]).then(__webpack_require__.bind(__webpack_require__, 48914));
     if (source.kind === 'workload-identity') return plan.exchange(async () => podToken(source.tokenFile, host), host);
     return source.kind === 'azure-cli' ? takeFromCli(order, host) : takeManaged(source, order, host);
    },
    ...inquiry && source.kind === 'workload-identity' ? {
     inquiry: async (_identity, host) => {
      const {podToken} = await Promise.all([ __webpack_require__.e(9633), __webpack_require__.e(8914) ]).then(__webpack_require__.bind(__webpack_require__, 48914));
      return inquiry(async () => podToken(source.tokenFile, host), host);
     }
    } : {},
    renews: 'always'
   };
  }
  function ambient_planLines(source, usual) {
   const exchanged = source.kind === 'workload-identity';
   return [ {
    title: 'Azure identity',
    value: source.says
   }, ...usual.filter(({title}) => exchanged || title !== 'Token endpoint') ];
  }
  function readSource(inputs, env) {
   const tokenFile = env[TOKEN_FILE] || undefined;
   const choices = [ {
    kind: 'workload-identity',
    named: tokenFile !== undefined,
    by: TOKEN_FILE
   }, {
    kind: 'managed-identity',
    named: Boolean(env[ENDPOINT]),
    by: ENDPOINT
   }, {
    kind: 'azure-cli',
    named: false,
    by: 'ambient-source: azure-cli'
   } ];
   const unnamed = 'The identity of a virtual machine and the login of the Azure CLI are named by no variable: ask for managed-identity or azure-cli.';
   const kind = (0, clouds_ambient.ek)(inputs, 'Azure', choices, unnamed);
   if (kind === 'workload-identity') {
    if (tokenFile !== undefined) return {
     kind,
     tokenFile,
     says: 'workload identity of the pod (AKS)'
    };
    const what = `ambient-source is workload-identity, but ${TOKEN_FILE} is not set: the pod has no workload identity.`;
    inputs.fault('ambient-source', what, 'label the pod: azure.workload.identity/use: "true"');
    return undefined;
   }
   if (kind === 'azure-cli') return {
    kind,
    says: 'login of the Azure CLI on this machine'
   };
   return kind === 'managed-identity' ? readManaged(inputs, env) : undefined;
  }
  function readManaged(inputs, env) {
   const kind = 'managed-identity';
   const address = env[ENDPOINT];
   if (!address) {
    const url = `http://${IMDS}/metadata/identity/oauth2/token`;
    return {
     kind,
     dialect: 'imds',
     url,
     says: 'managed identity of the machine'
    };
   }
   const own = /^https?:\/\/(169\.254\.\d{1,3}\.\d{1,3})[:/]/.exec(address)?.slice(1) ?? [];
   const url = (0, clouds_ambient.yu)(inputs, ENDPOINT, address, [ IMDS, ...own ]);
   if (!url) return undefined;
   const header = env[HEADER];
   const says = `managed identity (${url.host})`;
   if (!header) return {
    kind,
    dialect: 'arc',
    url: url.href,
    says
   };
   return {
    kind,
    dialect: 'app-service',
    url: url.href,
    secret: new secret.z(HEADER, header),
    says
   };
  }
  var endpoints = __webpack_require__(52784);
  // CONCATENATED MODULE: ./lib/clouds/azure/index.js
  const USUAL_LIFE = 3600;
  const azure_MARGIN = 300;
  const azure = {
   id: 'azure',
   offers: [ 'foundry', 'azure-openai' ],
   inputs: azure_inputs.w3,
   asked: azure_inputs.un,
   plan(inputs, ask) {
    if (!(0, azure_inputs.un)(inputs)) return undefined;
    if ((0, clouds_ambient.jz)(inputs)) return planAmbient(inputs, ask, azure_makePlan);
    const order = (0, azure_inputs.Rx)(inputs, ask);
    return order && azure_makePlan(order, ask);
   }
  };
  function azure_makePlan(order, ask) {
   let loading;
   const sdk = () => {
    loading ??= azure_loadSdk();
    return loading;
   };
   return {
    cloud: 'azure',
    backend: ask.backend,
    says: azure_planLines(order, ask),
    target: {
     clientId: order.clientId,
     tenantId: order.tenant,
     resource: order.endpoint.resource,
     endpoint: order.endpoint.url,
     resourceId: order.resourceId,
     management: order.management.url
    },
    audience: order.audience,
    lifeSeconds: USUAL_LIFE,
    parts: [ 'AccessToken' ],
    findings: [ uncutFinding(order, ask), pinFinding(order), ...azure_lifeFindings(ask), ...(0, 
    endpoints.cK)(order.authority, order.endpoint, order.management) ],
    warm(host) {
     host.http.warm(order.authority.url);
     sdk().catch(() => {});
    },
    exchange: async (identity, host) => (await Promise.all([ __webpack_require__.e(9633), __webpack_require__.e(593) ]).then(__webpack_require__.bind(__webpack_require__, 80593))).exchange(order, sdk, identity, host),
    ...order.resourceId === undefined ? {} : {
     inquiry: async (identity, host) => (await Promise.all([ __webpack_require__.e(9633), __webpack_require__.e(593) ]).then(__webpack_require__.bind(__webpack_require__, 80593))).inquire(order, sdk, identity, host)
    },
    access: (credential, _source, at) => azure_accessOf(credential, at === undefined ? order : ledTo(order, at), ask),
    upstream: {
     url: order.endpoint.url,
     names: order.deployments
    },
    renews: 'identity',
    probe: async (credential, host) => (await __webpack_require__.e(3928).then(__webpack_require__.bind(__webpack_require__, 43928))).probeModels({
     dialect: ask.backend === 'azure-openai' ? 'responses' : 'messages',
     models: ask.models
    }, order, credential, host)
   };
  }
  async function azure_loadSdk() {
   await azure_turn();
   await azure_turn();
   const {setLogLevel} = await __webpack_require__.e(7567).then(__webpack_require__.bind(__webpack_require__, 7567));
   setLogLevel();
   await Promise.all([ __webpack_require__.e(9633), __webpack_require__.e(593) ]).then(__webpack_require__.bind(__webpack_require__, 80593));
   await azure_turn();
   return Promise.all([ __webpack_require__.e(2830), __webpack_require__.e(7782), __webpack_require__.e(4242), __webpack_require__.e(7146) ]).then(__webpack_require__.bind(__webpack_require__, 27146));
  }
  function azure_turn() {
   return new Promise(resolve => {
    setImmediate(resolve);
   });
  }
  function azure_accessOf(credential, order, ask) {
   const token = credential.parts.AccessToken;
   const {resource, url} = order.endpoint;
   return {
    backend: ask.backend,
    env: ask.backend === 'azure-openai' ? openaiVariables(order, credential) : {},
    ...resource === undefined ? {
     endpoint: url
    } : {
     resource
    },
    ...token && {
     token: {
      value: token,
      scheme: 'bearer'
     }
    },
    expiresAt: credential.expiresAt
   };
  }
  function ledTo(order, url) {
   return {
    ...order,
    endpoint: {
     url,
     project: order.endpoint.project
    }
   };
  }
  function openaiVariables({endpoint, apiVersion, deployments}, {parts}) {
   const place = endpoint.resource === undefined ? {
    AZURE_OPENAI_BASE_URL: endpoint.url
   } : {
    AZURE_OPENAI_RESOURCE_NAME: endpoint.resource
   };
   return {
    ...place,
    AZURE_OPENAI_ENDPOINT: new URL(endpoint.url).origin,
    ...apiVersion === undefined ? {} : {
     AZURE_OPENAI_API_VERSION: apiVersion,
     OPENAI_API_VERSION: apiVersion
    },
    ...deployments.length === 0 ? {} : {
     AZURE_OPENAI_DEPLOYMENT_NAME_MAP: deployments.join(',')
    },
    ...parts.AccessToken && {
     AZURE_OPENAI_AD_TOKEN: parts.AccessToken
    }
   };
  }
  function azure_planLines(order, ask) {
   const short = USUAL_LIFE < ask.seconds;
   return [ {
    title: 'Azure application',
    value: order.clientId
   }, {
    title: 'Azure tenant',
    value: order.tenant
   }, {
    title: 'Azure cloud',
    value: order.environment.name
   }, {
    title: 'Token endpoint',
    value: (0, endpoints.vQ)(order)
   }, {
    title: 'Token scope',
    value: order.scope
   }, {
    title: 'Credential life',
    value: `about ${(0, core_inputs.a3)(USUAL_LIFE)}, Entra decides${short ? `; shorter than the ${(0, 
    core_inputs.a3)(ask.seconds)} the run may take` : ''}`
   }, {
    title: 'Model endpoint',
    value: order.endpoint.url
   }, ...order.deployments.length > 0 ? [ {
    title: 'Deployments',
    value: order.deployments.join(', ')
   } ] : [] ];
  }
  function uncutFinding(order, {backend}) {
   return {
    id: 'azure-token-uncut',
    layer: 'cloud',
    verdict: 'unknown',
    severity: 'medium',
    title: `The access token cannot be cut down: it may do whatever the roles of application ${order.clientId} allow.`,
    detail: 'It is good for every resource of this kind on which the application has a role. Roles with listkeys (Cognitive Services User, Foundry User, Foundry Owner) let it buy a permanent API key. With azure-resource-id, keyless-agent check asks Azure.',
    fix: `Give the application one role, on the one resource, and nothing else: ${narrowRole(order, backend)}.`
   };
  }
  function narrowRole({endpoint}, backend) {
   if (backend === 'foundry') return 'a custom role with the data action Microsoft.CognitiveServices/accounts/MaaS/*';
   return endpoint.project ? '"Foundry Project Runtime User"' : '"Cognitive Services OpenAI User"';
  }
  function pinFinding({tenant, tenantIsId}) {
   const common = {
    id: 'azure-tenant-pin',
    layer: 'cloud',
    severity: 'info'
   };
   if (tenantIsId) {
    return {
     ...common,
     verdict: 'enforced',
     title: `Only access tokens of tenant ${tenant} are used.`
    };
   }
   return {
    ...common,
    verdict: 'exceeded',
    title: `The tenant is pinned by its domain ${tenant} alone.`,
    detail: 'A domain can move to another tenant; the id in the access token cannot be compared with a name.',
    fix: 'with:\n  tenant-id: <the tenant id>   # az account show --query tenantId'
   };
  }
  function azure_lifeFindings({seconds}) {
   if (seconds + azure_MARGIN >= USUAL_LIFE) return [];
   return [ {
    id: 'azure-lifetime',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'low',
    title: `The access token lives about ${(0, core_inputs.a3)(USUAL_LIFE)}, the run may take ${(0, 
    core_inputs.a3)(seconds)}.`,
    detail: 'Entra has no shorter life to ask for, and no way to take the token back.',
    fix: 'Give the application no role beyond calling the model; what the token may do is the only limit.'
   } ];
  }
  var private_address = __webpack_require__(57190);
  // CONCATENATED MODULE: ./lib/clouds/copilot/inputs.js
  const inputs_DECLARED = [ {
   name: 'github-token',
   type: 'secret',
   group: 'Copilot',
   about: "Token of GitHub. For a review: what it is published with, `${{ github.token }}`; the agent never gets it. For GitHub Copilot: the job's own `${{ github.token }}` with `permissions: copilot-requests: write`, which is keyless, or a stored `github_pat_`, `gho_` or `ghu_`, which is a finding. A classic `ghp_` is not accepted by Copilot.",
   example: '${{ github.token }}'
  }, {
   name: 'github-host',
   type: 'text',
   group: 'Copilot',
   about: 'GitHub whose Copilot is used: github.com, or a host of GitHub Enterprise Cloud with data residency. Default: the one this job runs on.',
   example: 'acme.ghe.com'
  } ];
  const COPILOT_INPUTS = inputs_DECLARED.map(spec => ({
   ...spec,
   alias: [ spec.name.replaceAll('-', '_') ]
  }));
  const PREFIXES = [ [ 'ghs_', 'installation' ], [ 'gho_', 'oauth' ], [ 'ghu_', 'app-user' ], [ 'github_pat_', 'fine-grained' ] ];
  function inputs_isAskedFor(inputs) {
   return inputs.given('github-token') || inputs.given('github-host');
  }
  function inputs_readOrder(inputs, ask) {
   const host = readHost(inputs, ask);
   const read = readToken(inputs);
   return host && read ? {
    ...read,
    host,
    apiUrl: apiUrl(host, ask.env.GITHUB_API_URL)
   } : undefined;
  }
  const OWN = 'github-token: ${{ github.token }}   # with permissions: copilot-requests: write';
  function readToken(inputs) {
   const value = (inputs.text('github-token') ?? '').trim();
   const kind = PREFIXES.find(([prefix]) => value.startsWith(prefix))?.[1];
   const fault = tokenFault(value, kind, inputs.given('github-token'));
   if (fault !== undefined || !kind) {
    inputs.fault('github-token', fault ?? 'It is no token of GitHub.', OWN);
    return undefined;
   }
   return {
    token: new secret.z('GitHub token', value),
    kind
   };
  }
  function tokenFault(value, kind, given) {
   if (!given) return 'The token is missing.';
   if (value === '') return 'It is empty: the secret does not exist, or this job may not read it.';
   if (value.startsWith('ghp_')) {
    return 'A classic personal access token (ghp_) is not accepted by Copilot: it cannot be held to Copilot requests alone.';
   }
   if (value.startsWith('ghr_')) return 'This is a refresh token (ghr_), which buys tokens and is none itself.';
   if (kind === undefined) {
    return 'It does not begin with ghs_, gho_, ghu_ or github_pat_, so it is no token that Copilot accepts.';
   }
   return /^[\w.-]{20,8192}$/.test(value) ? undefined : 'It is not one whole token: there is more (or less) in the secret.';
  }
  const RESIDENCY = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.ghe\.com$/;
  function isCopilotHost(host) {
   return host === 'github.com' || RESIDENCY.test(host);
  }
  function readHost(inputs, {context}) {
   if (inputs.given('github-host')) {
    const host = (inputs.text('github-host') ?? '').trim().toLowerCase().replace(/^https:\/\//, '').replace(/\/$/, '');
    if (isCopilotHost(host)) return host;
    inputs.fault('github-host', 'Copilot is served for github.com and for hosts of data residency (acme.ghe.com), not for GitHub Enterprise Server.', 'github-host: acme.ghe.com   (or leave it out)');
    return undefined;
   }
   const own = context.platform === 'github' ? inputs_hostOf(context.server) : 'github.com';
   if (isCopilotHost(own)) return own;
   inputs.fault('github-host', `This job runs on ${own}, a GitHub Enterprise Server, whose tokens Copilot does not take.`, 'github-host: github.com   # and a github-token of there; or a model of your own: backend: azure-openai');
   return undefined;
  }
  function inputs_hostOf(server) {
   if (server === undefined || !URL.canParse(server)) return 'github.com';
   return new URL(server).hostname;
  }
  function apiUrl(host, variable) {
   if (variable !== undefined && URL.canParse(variable)) {
    const {hostname, origin} = new URL(variable);
    if ((0, private_address.cW)(hostname)) return origin;
   }
   return `https://api.${host}`;
  }
  // CONCATENATED MODULE: ./lib/clouds/copilot/workflow.js
  const unknown = why => ({
   known: false,
   why
  });
  const FORM = 'it is written in a form of YAML that is not read here';
  const PAIR = /^(?:"([\w-]+)"|'([\w-]+)'|([\w-]+)):(?:\s+(.*))?$/;
  function readLine(text) {
   const plain = text.trimStart();
   const pair = PAIR.exec(plain);
   const key = pair?.[1] ?? pair?.[2] ?? pair?.[3] ?? '';
   return {
    indent: text.length - plain.length,
    key,
    value: (pair?.[4] ?? '').replace(/(?:^|\s)#.*$/, '').trim(),
    item: /^-(?:\s|$)/.test(plain)
   };
  }
  function below(lines, at) {
   const rest = lines.slice(at + 1);
   const end = rest.findIndex(({indent}) => indent <= lines[at].indent);
   return end < 0 ? rest : rest.slice(0, end);
  }
  function childrenOf(lines) {
   const found = new Map;
   const depth = lines[0]?.indent;
   for (const [at, {indent, key, value, item}] of lines.entries()) {
    if (indent > (depth ?? 0) || item && indent === depth) continue;
    const open = /^["']/.test(value) && !/^(["']).*\1$/.test(value);
    if (indent !== depth || key === '' || open) throw new Error(FORM);
    if (found.has(key)) throw new Error(`${key} stands there twice`);
    found.set(key, at);
   }
   return found;
  }
  function jobPermissions(text, job) {
   const raw = text.split(/\r?\n/).filter(line => line.trim() !== '' && !line.trimStart().startsWith('#'));
   if (raw.some(line => /^(?:---|\.\.\.|%)/.test(line) || /[\t\r\u0085\u2028\u2029]/.test(line))) return unknown(FORM);
   try {
    return readJob(raw.map(readLine), job);
   } catch (error) {
    return unknown(error instanceof Error ? error.message : FORM);
   }
  }
  function readJob(lines, job) {
   const workflow = childrenOf(lines);
   const jobsAt = workflow.get('jobs');
   if (jobsAt === undefined || lines[jobsAt].value !== '') return unknown(FORM);
   const jobs = below(lines, jobsAt);
   const all = childrenOf(jobs);
   for (const at of all.values()) {
    if (jobs[at].value !== '') return unknown(FORM);
    if (childrenOf(below(jobs, at)).has('uses')) return unknown('a job of the workflow calls another workflow');
   }
   const at = all.get(job);
   if (at === undefined) return unknown(`the workflow has no job ${job}`);
   const own = below(jobs, at);
   const ownAt = childrenOf(own).get('permissions');
   if (ownAt !== undefined) return readLevels(own, ownAt);
   const sharedAt = workflow.get('permissions');
   if (sharedAt === undefined) return unknown('neither the job nor the workflow says permissions');
   return readLevels(lines, sharedAt);
  }
  function readLevels(lines, at) {
   const {value} = lines[at];
   if (value === 'read-all' || value === 'write-all') return {
    known: true,
    all: value === 'read-all' ? 'read' : 'write'
   };
   const pairs = value === '' ? below(lines, at).map(({key, value: level}) => [ key, level ]) : inline(value);
   const levels = {};
   for (const [key, level] of pairs) {
    const plain = level.replace(/^(['"])(.*)\1$/, '$2');
    if (key === '' || ![ 'read', 'write', 'none' ].includes(plain) || key in levels) {
     return unknown(FORM);
    }
    levels[key] = plain;
   }
   return {
    known: true,
    levels
   };
  }
  function inline(value) {
   const [, inner] = /^\{([^{}]*)\}$/.exec(value) ?? [];
   if (inner === undefined) throw new Error(FORM);
   const parts = inner.split(',').map(part => part.trim());
   return parts.filter(part => part !== '').map(part => {
    const [, key = '', level = ''] = /^["']?([\w-]+)["']?:\s+(\S+)$/.exec(part) ?? [];
    return [ key, level ];
   });
  }
  // CONCATENATED MODULE: ./lib/clouds/copilot/inspect.js
  const JOB_LOGIN = 'github-actions[bot]';
  const inspect_ONE_TRY_MS = 1e4;
  const LEAN = 'permissions:\n  contents: read\n  copilot-requests: write';
  async function inspect(order, context, host) {
   if (order.kind === 'installation') return inspectInstallation(order, context, host);
   const scopes = order.kind === 'oauth' ? await scopesOf(order, host) : undefined;
   return {
    kind: STORED[order.kind],
    findings: [ storedFinding(STORED[order.kind]), ...scopeFindings(scopes) ]
   };
  }
  const STORED = {
   oauth: 'OAuth token of a person',
   'app-user': "token of a person's app sign-in",
   'fine-grained': 'fine-grained personal access token'
  };
  async function inspectInstallation(order, context, host) {
   const [login, mayPush, permissions] = await Promise.all([ viewer(order, host), context.platform === 'github' ? canPush(order, context, host) : undefined, context.platform === 'github' ? permissionsOfJob(order, context, host) : undefined ]);
   if (login === JOB_LOGIN && permissions) {
    return {
     kind: 'job token',
     principal: login,
     findings: judgeJob(permissions, mayPush)
    };
   }
   return {
    kind: login === undefined ? 'installation token' : 'app installation token',
    principal: login,
    findings: judgeApp(login, mayPush ?? await someRepositoryIsWritable(order, host))
   };
  }
  async function ask({apiUrl, token, host: github}, path, host, query) {
   let answer;
   try {
    answer = await host.http.request({
     method: query === undefined ? 'GET' : 'POST',
     url: `${apiUrl}${path}`,
     headers: {
      authorization: `Bearer ${token.reveal()}`,
      accept: 'application/vnd.github+json',
      'user-agent': 'keyless-agent',
      'x-github-api-version': '2022-11-28',
      ...query === undefined ? {} : {
       'content-type': 'application/json'
      }
     },
     ...query === undefined ? {} : {
      body: JSON.stringify({
       query
      })
     },
     timeoutMs: inspect_ONE_TRY_MS
    });
   } catch (error) {
    if (error instanceof core_host.j) return undefined;
    throw error;
   }
   if (answer.status !== 401) return answer.status === 200 ? answer : undefined;
   throw new errors.FM('exchange-denied', `${github} does not accept the token in github-token.`, {
    likely: 'It has expired, was taken back, or is of another GitHub.',
    fix: 'github-token: ${{ github.token }}   # or github-host: the GitHub the token is of',
    facts: {
     host: github
    }
   });
  }
  function inspect_parse(answer) {
   try {
    const value = JSON.parse(answer?.body ?? '{}');
    return value !== null && typeof value === 'object' ? value : {};
   } catch {
    return {};
   }
  }
  function child(value, ...names) {
   return names.reduce((at, name) => at !== null && typeof at === 'object' ? at[name] : undefined, value);
  }
  async function viewer(order, host) {
   const login = child(inspect_parse(await ask(order, '/graphql', host, '{viewer{login}}')), 'data', 'viewer', 'login');
   return typeof login === 'string' && /^[\w[\]-]{1,100}$/.test(login) ? login : undefined;
  }
  async function canPush(order, {repository}, host) {
   if (repository === undefined) return undefined;
   const push = child(inspect_parse(await ask(order, `/repos/${repository}`, host)), 'permissions', 'push');
   return typeof push === 'boolean' ? push : undefined;
  }
  async function permissionsOfJob(order, context, host) {
   const {repository} = context;
   const {GITHUB_JOB: job, GITHUB_WORKFLOW_SHA: sha} = host.env;
   const [, owner, path] = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[\w. -]+)@/.exec(context.workflowRef ?? '') ?? [];
   if (!job || !sha || path === undefined || repository === undefined) {
    return {
     known: false,
     why: 'the runner does not tell which workflow and job this is'
    };
   }
   if (owner?.toLowerCase() !== repository.toLowerCase()) {
    return {
     known: false,
     why: 'the workflow lies in another repository'
    };
   }
   const place = `/repos/${repository}/contents/${encodeURI(path)}?ref=${encodeURIComponent(sha)}`;
   const {content, encoding} = inspect_parse(await ask(order, place, host));
   if (typeof content !== 'string' || encoding !== 'base64') {
    return {
     known: false,
     why: 'GitHub did not give the text of the workflow'
    };
   }
   return jobPermissions(Buffer.from(content, 'base64').toString('utf8'), job);
  }
  async function someRepositoryIsWritable(order, host) {
   const {repositories, total_count: total} = inspect_parse(await ask(order, '/installation/repositories?per_page=100', host));
   if (!Array.isArray(repositories)) return undefined;
   const pushes = repositories.map(one => child(one, 'permissions', 'push'));
   if (pushes.includes(true)) return true;
   return pushes.length === total && pushes.every(push => push === false) ? false : undefined;
  }
  async function scopesOf(order, host) {
   const header = (await ask(order, '/user', host))?.headers['x-oauth-scopes'];
   return header?.split(',').map(scope => scope.trim()).filter(scope => scope !== '');
  }
  const NEEDED = {
   contents: [ 'read', 'none' ],
   metadata: [ 'read', 'none' ],
   'copilot-requests': [ 'write', 'read', 'none' ]
  };
  const NOT_IN_TOKEN = 'id-token';
  function judgeJob(permissions, mayPush) {
   if (permissions.known) {
    const more = 'all' in permissions ? [ `${permissions.all}-all` ] : surplus(permissions.levels);
    if (more.length > 0 || mayPush === true) return [ exceeding(more.length > 0 ? more : [ 'contents: write' ]) ];
    if ('levels' in permissions) {
     if (permissions.levels['copilot-requests'] !== 'write') throw mayNotCall();
     return [ leanFinding(), ...mintFindings(permissions.levels) ];
    }
   }
   if (mayPush === true) return [ exceeding([ 'contents: write' ]) ];
   return [ unknownFinding(permissions.known ? '' : permissions.why) ];
  }
  function surplus(levels) {
   return Object.entries(levels).filter(([name, level]) => name !== NOT_IN_TOKEN && level !== 'none' && !NEEDED[name]?.includes(level)).map(([name, level]) => `${name}: ${level}`);
  }
  function mayNotCall() {
   return new errors.FM('exchange-denied', "The job's token may not make Copilot requests.", {
    likely: 'The workflow gives the job permissions without copilot-requests: write.',
    fix: LEAN
   });
  }
  const JOB = {
   id: 'copilot-job-token',
   layer: 'cloud'
  };
  function leanFinding() {
   return {
    ...JOB,
    verdict: 'enforced',
    severity: 'info',
    title: 'The token is the job’s own; it can make Copilot requests and read this repository, nothing else.'
   };
  }
  function mintFindings(levels) {
   if (levels[NOT_IN_TOKEN] !== 'write') return [];
   return [ {
    id: 'copilot-id-token',
    layer: 'job',
    verdict: 'exceeded',
    severity: 'low',
    title: 'The job may also mint identity tokens, which Copilot does not need.',
    detail: 'The agent is not given what they are asked for with; another step of the job has it.',
    fix: LEAN
   } ];
  }
  function exceeding(more) {
   return {
    ...JOB,
    verdict: 'exceeded',
    severity: 'high',
    title: `The job’s token can do more than call Copilot: ${more.join(', ')}.`,
    detail: 'The agent holds this token, so whoever talks it into something can use all of it.',
    fix: `jobs:\n  agent:\n    ${LEAN.replaceAll('\n', '\n    ')}\n(what needs more goes into a job of its own, without an agent)`
   };
  }
  function unknownFinding(why) {
   return {
    ...JOB,
    verdict: 'unknown',
    severity: 'medium',
    title: `What else the job’s token can do is not known${why === '' ? '' : `: ${why}`}.`,
    detail: 'Without permissions of its own a job has those of the repository’s settings, which may be to write everything.',
    fix: LEAN
   };
  }
  function judgeApp(login, writable) {
   const whose = login === undefined ? 'Whose installation token this is, is not known' : `The token is of the app ${login}`;
   const common = {
    id: 'copilot-app-token',
    layer: 'cloud'
   };
   const fix = `github-token: \${{ github.token }}   # on GitHub Actions, with\n${LEAN}\n# elsewhere: ask for a token with {"permissions": {"copilot_requests": "write"}} only`;
   if (writable === true) {
    return [ {
     ...common,
     verdict: 'exceeded',
     severity: 'high',
     title: `${whose}, and it can write to a repository.`,
     detail: 'The agent holds this token; `permissions:` of the workflow does not limit it.',
     fix
    } ];
   }
   return [ {
    ...common,
    verdict: 'unknown',
    severity: 'medium',
    title: `${whose}; ${writable === false ? 'it cannot push, what else it can do is not told' : 'what it can do is not told'}.`,
    detail: 'It lives an hour at most, but the key of the app that it was bought with is stored somewhere.',
    fix
   } ];
  }
  function storedFinding(kind) {
   return {
    id: 'copilot-stored-token',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'medium',
    title: `This run is not keyless: github-token is a stored ${kind}, which lives on after it.`,
    detail: 'Whoever reads it once acts in the name of that person until somebody takes it back. The agent holds it.',
    fix: `with:\n  github-token: \${{ github.token }}\n# and, in the job\n${LEAN}`
   };
  }
  const HARMLESS_SCOPES = /^(read:\w+|user:email|copilot)$/;
  function scopeFindings(scopes) {
   const wide = (scopes ?? []).filter(scope => !HARMLESS_SCOPES.test(scope) && /^[\w:]{1,60}$/.test(scope));
   if (wide.length === 0) return [];
   return [ {
    id: 'copilot-token-scopes',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'high',
    title: `The stored token can do more than call Copilot: ${wide.join(', ')}.`,
    detail: 'A token of `gh auth login` can write to every repository of that person. The agent holds it.',
    fix: 'A fine-grained token with the one account permission "Copilot Requests", or better the job’s own token.'
   } ];
  }
  // CONCATENATED MODULE: ./lib/clouds/copilot/index.js
  const copilot = {
   id: 'copilot',
   offers: [ 'copilot' ],
   inputs: COPILOT_INPUTS,
   asked: inputs_isAskedFor,
   plan(inputs, ask) {
    if (!inputs_isAskedFor(inputs)) return undefined;
    const order = inputs_readOrder(inputs, ask);
    return order && copilot_makePlan(order, ask);
   }
  };
  const LIVES = {
   installation: 3600,
   'app-user': 8 * 3600,
   oauth: 31536e3,
   'fine-grained': 31536e3
  };
  const JOB_LIFE = 24 * 3600;
  const SAID = {
   installation: 'an installation token (ghs_)',
   oauth: 'a stored OAuth token (gho_)',
   'app-user': "a stored token of a person's app sign-in (ghu_)",
   'fine-grained': 'a stored fine-grained token (github_pat_)'
  };
  function copilot_makePlan(order, {backend, context}) {
   const ofJob = order.kind === 'installation' && context.platform === 'github';
   return {
    cloud: 'copilot',
    backend,
    target: {
     endpoint: order.apiUrl
    },
    says: [ {
     title: 'GitHub',
     value: order.host
    }, {
     title: 'Credential',
     value: SAID[order.kind]
    }, {
     title: 'Asked about the token',
     value: order.apiUrl
    } ],
    lifeSeconds: ofJob ? JOB_LIFE : LIVES[order.kind],
    parts: [ 'Token' ],
    findings: [],
    warm: host => host.http.warm(order.apiUrl),
    exchange: (_identity, host) => copilot_receive(order, context, host),
    access: credential => copilot_accessOf(credential, order),
    hosts: hostsOf(order),
    renews: 'never'
   };
  }
  async function copilot_receive(order, context, host) {
   host.hide(order.token);
   const {kind, principal, findings} = await inspect(order, context, host);
   const confirmed = findings.filter(({verdict}) => verdict === 'enforced').map(({id}) => id);
   return {
    cloud: 'copilot',
    kind,
    principal,
    parts: {
     Token: order.token
    },
    confirmed,
    findings
   };
  }
  function hostsOf({host, apiUrl}) {
   const service = host === 'github.com' ? '*.githubcopilot.com' : `*.${host}`;
   return [ host, (0, base_url.R)(apiUrl), service ];
  }
  function copilot_accessOf({parts, expiresAt}, {host}) {
   const {Token} = parts;
   if (!Token) throw new Error('not a credential of Copilot');
   return {
    backend: 'copilot',
    env: {
     COPILOT_GITHUB_TOKEN: Token,
     ...host === 'github.com' ? {} : {
      COPILOT_GH_HOST: host
     }
    },
    token: {
     value: Token,
     scheme: 'bearer'
    },
    expiresAt
   };
  }
  var gateway_address = __webpack_require__(94333);
  // CONCATENATED MODULE: ./lib/clouds/gateway/index.js
  const gateway_USUAL_LIFE = 3600;
  const gateway = {
   id: 'gateway',
   offers: [ 'gateway', 'codemie' ],
   inputs: gateway_address.v1,
   asked: gateway_isAskedFor,
   plan(inputs, ask) {
    if (!gateway_isAskedFor(inputs)) return undefined;
    const order = gateway_readOrder(inputs, ask);
    return order && gateway_makePlan(order, ask);
   }
  };
  function gateway_isAskedFor(inputs) {
   return gateway_address.v1.some(({name}) => inputs.given(name)) && !gateway_address.AR.some(name => inputs.given(name));
  }
  function gateway_readOrder(inputs, ask) {
   const address = (0, gateway_address.$W)(inputs);
   const supplied = isSupplied(inputs, ask);
   const audience = supplied ? suppliedAudience(inputs) : gateway_readAudience(inputs, address?.url);
   if (address && !address.url) {
    inputs.fault('base-url', 'The address of the gateway is missing.', 'base-url: https://llm-gateway.example.com');
   }
   if (supplied && ask.identity && !ask.identity.renews) refuseTooShort(inputs, ask.identity.lifeSeconds, ask.seconds);
   if (!address?.url || audience === 'wrong') return undefined;
   return {
    backend: ask.backend,
    url: ask.backend === 'codemie' ? codemieUrl(address.url) : address.url,
    headers: address.headers,
    audience,
    supplied,
    lifeSeconds: ask.identity?.lifeSeconds ?? gateway_USUAL_LIFE
   };
  }
  function codemieUrl(url) {
   return /\/code-assistant-api(?:\/|$)/i.test(url) ? url : `${url.replace(/\/$/, '')}/code-assistant-api`;
  }
  function refuseTooShort(inputs, lifeSeconds, seconds) {
   if (lifeSeconds === undefined || lifeSeconds <= 0 || lifeSeconds >= seconds) return;
   const most = Math.max(1, Math.floor(lifeSeconds / 60) - 1);
   inputs.fault('timeout', `The supplied JWT ends in ${(0, core_inputs.a3)(lifeSeconds)}, the run may take ${(0, 
   core_inputs.a3)(seconds)}; it is the credential itself and is not renewed.`, `timeout: ${most}m   (or a JWT that lives longer, or jwt-token-file / jwt-token-command, which are read again)`);
  }
  function isSupplied(inputs, ask) {
   if (ask.identity?.id !== undefined) return ask.identity.id === 'jwt';
   return [ 'jwt-token', 'jwt-token-env', 'jwt-token-file', 'jwt-token-command' ].some(name => inputs.given(name));
  }
  function suppliedAudience(inputs) {
   if (inputs.given('jwt-audience')) return inputs.text('jwt-audience')?.trim();
   return inputs.given('audience') ? inputs.text('audience') : undefined;
  }
  const TRUSTED_ELSEWHERE = /^(?:sts\.amazonaws\.com(?:\.cn)?|api:\/\/AzureADTokenExchange\w*|(?:https:)?\/\/iam\.googleapis\.com\/.*|https:\/\/api\.anthropic\.com\/?|https:\/\/api\.openai\.com(?:\/v1)?\/?|https:\/\/github\.com\/[^/]+\/?)$/i;
  function gateway_readAudience(inputs, url) {
   const audience = inputs.text('audience') ?? '';
   const write = `audience: ${url === undefined ? 'https://llm-gateway.example.com' : new URL(url).origin}   # what the gateway is set to expect`;
   if (audience === '') {
    inputs.fault('audience', 'The gateway’s audience is missing: the identity token has to be for it alone.', write);
    return 'wrong';
   }
   if (/\s/.test(audience)) {
    inputs.fault('audience', 'The audience has white space in it.', write);
    return 'wrong';
   }
   if (TRUSTED_ELSEWHERE.test(audience)) {
    inputs.fault('audience', `${audience} is an audience of another service: whoever holds such a token can log in there.`, write);
    return 'wrong';
   }
   return audience;
  }
  function gateway_makePlan(order, ask) {
   return {
    cloud: 'gateway',
    backend: ask.backend,
    target: {
     endpoint: order.url
    },
    says: [ {
     title: 'Gateway',
     value: order.url
    }, {
     title: 'Bearer',
     value: order.supplied ? 'the supplied JWT' : `the identity token of the job, for ${order.audience} alone`
    }, {
     title: 'Credential life',
     value: `${(0, core_inputs.a3)(order.lifeSeconds)} at most: the identity token's own`
    }, ...order.headers.length > 0 ? [ {
     title: 'Further headers',
     value: order.headers.map(({name}) => name).join(', ')
    } ] : [] ],
    audience: order.audience,
    lifeSeconds: order.lifeSeconds,
    parts: [ 'Bearer' ],
    findings: [ bearerFinding(order) ],
    warm: () => {},
    exchange: (identity, host) => gateway_receive(order, identity, host),
    access: (credential, source, at) => gateway_accessOf(credential, at === undefined ? order : {
     ...order,
     url: at,
     headers: []
    }, source),
    upstream: {
     url: order.url,
     headers: order.headers.map(({line}) => line)
    },
    ...order.backend === 'codemie' && {
     delivery: 'relay'
    },
    renews: 'identity',
    async probe(credential, host) {
     const {Bearer} = credential.parts;
     if (!Bearer) return [];
     const {probeGateway} = await __webpack_require__.e(801).then(__webpack_require__.bind(__webpack_require__, 20801));
     return probeGateway({
      ...order,
      models: ask.models
     }, Bearer, host);
    }
   };
  }
  async function gateway_receive(order, identity, host) {
   (0, gateway_address.JO)(order.headers, host);
   const {token, claims} = await identity();
   host.hide(token);
   const expiresAt = claims.exp === undefined ? undefined : claims.exp * 1e3;
   if (expiresAt !== undefined && expiresAt <= host.now()) {
    throw new errors.FM('exchange-expired', 'The bearer for the gateway has expired already.', {
     likely: 'The clock of the runner is ahead, or an old token was handed in.',
     fix: 'Hand in a fresh JWT, or let jwt-token-command print one.',
     facts: {
      gateway: new URL(order.url).host,
      ...(0, core_identity.P)(claims)
     }
    });
   }
   return {
    cloud: 'gateway',
    kind: 'jwt bearer',
    expiresAt,
    principal: claims.sub,
    parts: {
     Bearer: token
    },
    confirmed: []
   };
  }
  function gateway_accessOf(credential, order, source) {
   if (order.backend === 'codemie') return codemieAccess(credential, order, source);
   const handed = credential.parts.Bearer;
   const headers = order.headers.map(({line}) => line);
   return {
    backend: 'gateway',
    env: {
     ANTHROPIC_BASE_URL: order.url,
     ...handed ? {
      ANTHROPIC_AUTH_TOKEN: handed
     } : {},
     ...headers.length > 0 ? {
      ANTHROPIC_CUSTOM_HEADERS: (0, gateway_address.Jw)(headers)
     } : {}
    },
    endpoint: order.url,
    token: handed && {
     value: handed,
     scheme: 'bearer'
    },
    headers: headers.length > 0 ? headers : undefined,
    expiresAt: credential.expiresAt
   };
  }
  function codemieAccess(credential, order, source) {
   const value = source?.bearer ?? credential.parts.Bearer;
   const endpoint = source?.url ?? order.url;
   return {
    backend: 'codemie',
    env: {
     CODEMIE_PROVIDER: 'bearer-auth',
     CODEMIE_AUTH_METHOD: 'jwt',
     CODEMIE_BASE_URL: endpoint,
     ...value ? {
      CODEMIE_JWT_TOKEN: value
     } : {}
    },
    endpoint,
    token: value && {
     value,
     scheme: 'bearer'
    },
    expiresAt: credential.expiresAt
   };
  }
  const SENT = 'There is nothing to exchange at a gateway, so it is sent a token that says which job this is. Everybody who trusts its issuer and this audience takes it. An agent does not get it: our broker sends it.';
  const RELAYED = "There is nothing to exchange at CodeMie. Its agents are given a token of this run only, for a relay of ours, which alone sends the real one; any other command holds the real one, and CodeMie's own client sends it to a host whose certificate it does not check.";
  function bearerFinding({backend, supplied, audience}) {
   const bound = audience !== undefined;
   return {
    id: 'gateway-identity-bearer',
    layer: 'agent',
    verdict: 'exceeded',
    severity: bound ? 'low' : 'medium',
    title: supplied ? `The supplied JWT itself is the bearer, ${bound ? `for ${audience}` : 'whatever its audience'}.` : `The identity token of the job itself is the bearer, for ${audience} alone.`,
    detail: backend === 'codemie' ? RELAYED : SENT,
    fix: bound ? 'Give the gateway an audience that nothing else accepts.' : 'with:\n  jwt-audience: https://llm-gateway.example.com'
   };
  }
  var access = __webpack_require__(81733);
  var gcp_endpoints = __webpack_require__(54385);
  var names = __webpack_require__(79719);
  // CONCATENATED MODULE: ./lib/clouds/gcp/inputs.js
  const gcp_inputs_DECLARED = [ {
   name: 'workload-identity-provider',
   type: 'text',
   group: 'Google Cloud',
   about: "Full name of the workload identity provider that trusts this job, with the project's number.",
   example: 'projects/123456789012/locations/global/workloadIdentityPools/ci-pool/providers/github'
  }, {
   name: 'service-account',
   type: 'text',
   group: 'Google Cloud',
   about: 'Address of the service account to act as; left out, the job itself has the rights (direct federation).',
   example: 'ci-agent@my-project.iam.gserviceaccount.com'
  }, {
   name: 'project-id',
   type: 'text',
   group: 'Google Cloud',
   about: 'Project in which models are called; by default the one the service account lives in.',
   example: 'my-project'
  }, {
   name: 'vertex-location',
   type: 'text',
   group: 'Google Cloud',
   about: 'Location of the Vertex AI endpoint: global, us, eu or a region.',
   default: 'global',
   example: 'us-east5'
  }, {
   name: 'access-token-lifetime',
   type: 'duration',
   group: 'Google Cloud',
   about: 'Life of the access token of a service account, up to 1h (12h where an organisation policy allows it); by default `timeout` and five minutes, at most 1h.',
   example: '45m'
  }, {
   name: 'delegates',
   type: 'list',
   group: 'Google Cloud',
   about: 'Addresses of the service accounts between the job and `service-account`, in the order of the chain.',
   example: 'hop@my-project.iam.gserviceaccount.com'
  }, {
   name: 'universe-domain',
   type: 'text',
   group: 'Google Cloud',
   about: 'Domain of the Google Cloud universe, for Trusted Partner Clouds.',
   default: gcp_endpoints.mj,
   example: gcp_endpoints.mj
  }, {
   name: 'google-sts-endpoint',
   type: 'text',
   group: 'Google Cloud',
   about: "Address of Google's Security Token Service (https, or http on loopback).",
   example: 'https://sts.europe-west1.rep.googleapis.com'
  }, {
   name: 'iam-credentials-endpoint',
   type: 'text',
   group: 'Google Cloud',
   about: 'Address of the IAM Credentials API (https, or http on loopback).',
   example: 'https://iamcredentials.europe-west1.rep.googleapis.com'
  }, {
   name: 'vertex-endpoint',
   type: 'text',
   group: 'Google Cloud',
   about: 'Address of the Vertex AI endpoint without /v1 (https, or http on loopback).',
   example: 'https://us-east5-aiplatform.googleapis.com'
  } ];
  const GCP_INPUTS = gcp_inputs_DECLARED.map(spec => spec.name.includes('-') ? {
   ...spec,
   alias: [ spec.name.replaceAll('-', '_') ]
  } : spec);
  const gcp_inputs_LONGEST = 43200;
  const inputs_ONE_HOUR = 3600;
  const inputs_MARGIN = 300;
  function gcp_inputs_isAskedFor(inputs) {
   return gcp_inputs_DECLARED.some(spec => inputs.given(spec.name));
  }
  function gcp_inputs_readOrder(inputs, ask) {
   const provider = readProvider(inputs);
   const serviceAccount = readServiceAccount(inputs);
   const delegates = readDelegates(inputs);
   const project = readProject(inputs, serviceAccount);
   const location = readLocation(inputs);
   const universe = readUniverse(inputs);
   const lifetimeSeconds = readLifetime(inputs, ask.seconds);
   if (location === undefined || universe === undefined) return undefined;
   const place = {
    universe,
    location,
    env: ask.env
   };
   const sts = (0, gcp_endpoints.Ns)('sts', inputs, place);
   const iam = (0, gcp_endpoints.Ns)('iamcredentials', inputs, place);
   const vertex = (0, gcp_endpoints.Ns)('aiplatform', inputs, place);
   if (!provider || project === undefined || !sts || !iam || !vertex || inputs.faults.length > 0) return undefined;
   const audience = inputs.text('audience') || `https://iam.${universe}/${provider.name}`;
   return {
    provider,
    serviceAccount,
    delegates,
    project,
    location,
    universe,
    audience,
    lifetimeSeconds,
    sts,
    iam,
    vertex
   };
  }
  function readProvider(inputs) {
   const input = 'workload-identity-provider';
   const text = inputs.text(input) ?? '';
   if (text === '') {
    const write = `${input}: projects/123456789012/locations/global/workloadIdentityPools/my-pool/providers/my-provider`;
    inputs.fault(input, 'The workload identity provider is missing.', write);
    return undefined;
   }
   const provider = (0, names.te)(text);
   if (!('what' in provider)) return provider;
   inputs.fault(input, provider.what, `${input}: ${provider.write}`);
   return undefined;
  }
  function readServiceAccount(inputs) {
   const input = 'service-account';
   if (!inputs.given(input)) return undefined;
   const account = (0, names.YA)(inputs.text(input) ?? '');
   if (!('what' in account)) return account;
   inputs.fault(input, account.what, `${input}: ${account.write}`);
   return undefined;
  }
  function readDelegates(inputs) {
   const input = 'delegates';
   const delegates = inputs.list(input).map(text => (0, names.YA)(text));
   for (const delegate of delegates) {
    if ('what' in delegate) inputs.fault(input, delegate.what, `${input}: ${delegate.write}`);
   }
   if (delegates.length > 0 && !inputs.given('service-account')) {
    const what = 'Delegates lead to a service account, and none is named.';
    inputs.fault(input, what, 'service-account: ci-agent@my-project.iam.gserviceaccount.com');
   }
   return delegates.flatMap(delegate => 'email' in delegate ? [ delegate.email ] : []);
  }
  function readProject(inputs, account) {
   const input = 'project-id';
   if (!inputs.given(input)) {
    if (account?.project !== undefined) return account.project;
    if (account || !inputs.given('service-account')) {
     inputs.fault(input, 'The project in which models are called is missing.', `${input}: my-project`);
    }
    return undefined;
   }
   const project = (0, names.XB)(inputs.text(input) ?? '');
   if (!('what' in project)) return project.project;
   inputs.fault(input, project.what, `${input}: ${project.write}`);
   return undefined;
  }
  function readLocation(inputs) {
   const input = 'vertex-location';
   const location = (0, names.zS)(inputs.text(input) ?? '');
   if (!('what' in location)) return location.location;
   inputs.fault(input, location.what, `${input}: ${location.write}`);
   return undefined;
  }
  function readUniverse(inputs) {
   const input = 'universe-domain';
   const universe = inputs.text(input) ?? '';
   if (/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/.test(universe)) return universe;
   inputs.fault(input, 'A universe is a bare domain name, without https:// and without a path.', `${input}: ${gcp_endpoints.mj}`);
   return undefined;
  }
  function defaultLifetime(neededSeconds) {
   return Math.min(inputs_ONE_HOUR, Math.ceil(neededSeconds) + inputs_MARGIN);
  }
  function readLifetime(inputs, neededSeconds) {
   const input = 'access-token-lifetime';
   if (!inputs.given('service-account')) {
    if (inputs.given(input)) {
     const what = 'Without service-account the access token ends with the identity token; its life cannot be chosen.';
     inputs.fault(input, what, 'service-account: ci-agent@my-project.iam.gserviceaccount.com');
    }
    return undefined;
   }
   if (!inputs.given(input)) return defaultLifetime(neededSeconds);
   const seconds = inputs.seconds(input);
   if (seconds === undefined || seconds <= gcp_inputs_LONGEST) return seconds;
   inputs.fault(input, `${(0, core_inputs.a3)(seconds)} is more than Google ever gives (12h).`, `${input}: 1h`);
   return undefined;
  }
  // CONCATENATED MODULE: ./lib/clouds/gcp/ambient.js
  const HOSTS = [ '169.254.169.254', 'metadata.google.internal', '[fd20:ce::254]' ];
  const HOST_VARIABLES = [ 'GCE_METADATA_HOST', 'GCE_METADATA_IP' ];
  const ADC_VARIABLE = 'GOOGLE_APPLICATION_CREDENTIALS';
  const LONGEST_SECONDS = 43200;
  const NO_PROVIDER = {
   name: 'projects/0/locations/global/workloadIdentityPools/ambient/providers/ambient',
   number: '0',
   pool: 'ambient',
   provider: 'ambient'
  };
  function ambient_planAmbient(inputs, ask, usual) {
   const order = readAmbientOrder(inputs, ask);
   if (!order) return undefined;
   const {audience: _none, ...plan} = usual(order, ask);
   return {
    ...plan,
    says: gcp_ambient_planLines(order, plan.says),
    lifeSeconds: order.lifetimeSeconds,
    findings: [ ...plan.findings, (0, clouds_ambient.Ks)(order.source.says) ],
    warm: host => host.http.warm(order.iam.url),
    exchange: async (_identity, host) => (await __webpack_require__.e(5611).then(__webpack_require__.bind(__webpack_require__, 75611))).exchangeAmbient(order, host),
    renews: 'always'
   };
  }
  function gcp_ambient_planLines({source}, usual) {
   const kept = usual.filter(({title}) => title !== 'Identity provider' && title !== 'STS endpoint');
   return [ {
    title: 'Google Cloud identity',
    value: source.says
   }, ...kept ];
  }
  function readAmbientOrder(inputs, ask) {
   const source = ambient_readSource(inputs, ask.env);
   const serviceAccount = readAccount(inputs);
   const project = ambient_readProject(inputs, serviceAccount);
   const location = fromParsed(inputs, 'vertex-location', (0, names.zS)(inputs.text('vertex-location') ?? ''))?.location;
   const lifetimeSeconds = ambient_readLifetime(inputs, ask.seconds);
   const universe = inputs.text('universe-domain') ?? '';
   if (!/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/.test(universe)) {
    const what = 'A universe is a bare domain name, without https:// and without a path.';
    inputs.fault('universe-domain', what, `universe-domain: ${gcp_endpoints.mj}`);
    return undefined;
   }
   if (inputs.given('workload-identity-provider')) {
    const what = 'workload-identity-provider exchanges an identity token, and identity: ambient has none.';
    inputs.fault('workload-identity-provider', what, 'one of them: identity: ci  or  no workload-identity-provider');
   }
   if (location === undefined) return undefined;
   const place = {
    universe,
    location,
    env: ask.env
   };
   const sts = (0, gcp_endpoints.Ns)('sts', inputs, place);
   const iam = (0, gcp_endpoints.Ns)('iamcredentials', inputs, place);
   const vertex = (0, gcp_endpoints.Ns)('aiplatform', inputs, place);
   if (!source || !serviceAccount || project === undefined || lifetimeSeconds === undefined) return undefined;
   if (!sts || !iam || !vertex || inputs.faults.length > 0) return undefined;
   const delegates = inputs.list('delegates');
   const exchanged = {
    provider: NO_PROVIDER,
    audience: '',
    sts,
    iam,
    vertex
   };
   return {
    ...exchanged,
    source,
    serviceAccount,
    delegates,
    project,
    location,
    universe,
    lifetimeSeconds
   };
  }
  function ambient_readSource(inputs, env) {
   const file = env[ADC_VARIABLE] || undefined;
   const choices = [ {
    kind: 'adc-file',
    named: file !== undefined,
    by: ADC_VARIABLE
   }, {
    kind: 'gce',
    named: false,
    by: 'ambient-source: gce'
   } ];
   const unnamed = 'The account attached to a machine is named by no variable: ask for it with ambient-source: gce.';
   const kind = (0, clouds_ambient.ek)(inputs, 'Google Cloud', choices, unnamed);
   if (kind === 'adc-file') {
    if (file !== undefined) return {
     kind,
     path: file,
     says: `credential file (${ADC_VARIABLE})`
    };
    inputs.fault('ambient-source', `ambient-source is adc-file, but ${ADC_VARIABLE} is not set.`, `env:\n  ${ADC_VARIABLE}: /etc/ci-agent/adc.json`);
    return undefined;
   }
   return kind === 'gce' ? readMetadata(inputs, env) : undefined;
  }
  function readMetadata(inputs, env) {
   const variable = HOST_VARIABLES.find(name => env[name]);
   const value = variable === undefined ? HOSTS[0] : env[variable];
   const url = (0, clouds_ambient.yu)(inputs, variable ?? '', `http://${(value ?? '').replace(/^http:\/\//, '')}`, HOSTS);
   return url && {
    kind: 'gce',
    url: url.origin,
    says: `attached service account (${url.host})`
   };
  }
  function readAccount(inputs) {
   const input = 'service-account';
   if (inputs.given(input)) return fromParsed(inputs, input, (0, names.YA)(inputs.text(input) ?? ''));
   const what = 'With an ambient identity the service account has to be named: it says which one is meant.';
   inputs.fault(input, what, `${input}: ci-agent@my-project.iam.gserviceaccount.com`);
   return undefined;
  }
  function ambient_readProject(inputs, account) {
   const input = 'project-id';
   if (inputs.given(input)) return fromParsed(inputs, input, (0, names.XB)(inputs.text(input) ?? ''))?.project;
   if (account && account.project === undefined) {
    inputs.fault(input, 'The project in which models are called is missing.', `${input}: my-project`);
   }
   return account?.project;
  }
  function ambient_readLifetime(inputs, neededSeconds) {
   const input = 'access-token-lifetime';
   if (!inputs.given(input)) return defaultLifetime(neededSeconds);
   const seconds = inputs.seconds(input);
   if (seconds === undefined || seconds <= LONGEST_SECONDS) return seconds;
   inputs.fault(input, 'That is more than Google ever gives (12h).', `${input}: 1h`);
   return undefined;
  }
  function fromParsed(inputs, input, parsed) {
   if (!('what' in parsed)) return parsed;
   inputs.fault(input, parsed.what, `${input}: ${parsed.write}`);
   return undefined;
  }
  // CONCATENATED MODULE: ./lib/clouds/gcp/index.js
  const gcp = {
   id: 'gcp',
   offers: [ 'vertex' ],
   inputs: GCP_INPUTS,
   asked: gcp_inputs_isAskedFor,
   plan(inputs, ask) {
    if (!gcp_inputs_isAskedFor(inputs)) return undefined;
    if ((0, clouds_ambient.jz)(inputs)) return ambient_planAmbient(inputs, ask, gcp_makePlan);
    const order = gcp_inputs_readOrder(inputs, ask);
    return order && gcp_makePlan(order, ask);
   }
  };
  const LONGEST_FEDERATED = 3600;
  function gcp_makePlan(order, ask) {
   let loading;
   const sdk = () => {
    loading ??= gcp_loadSdk();
    return loading;
   };
   const lifeSeconds = lifeOf(order, ask);
   return {
    cloud: 'gcp',
    backend: ask.backend,
    says: gcp_planLines(order, ask, lifeSeconds),
    target: {
     project: order.project,
     region: order.location,
     serviceAccount: order.serviceAccount?.email,
     universe: order.universe,
     endpoint: order.vertex.url
    },
    audience: order.audience,
    lifeSeconds,
    parts: [ 'AccessToken' ],
    findings: [ gcp_uncutFinding(order), ...gcp_pinFindings(order), ...gcp_lifeFindings(order, ask, lifeSeconds), ...(0, 
    gcp_endpoints.cK)({
     sts: order.sts,
     ...order.serviceAccount ? {
      iamcredentials: order.iam
     } : {},
     aiplatform: order.vertex
    }) ],
    warm(host) {
     host.http.warm(order.sts.url);
     if (order.serviceAccount) host.http.warm(order.iam.url);
     sdk().catch(() => {});
    },
    exchange: async (identity, host) => (await __webpack_require__.e(4486).then(__webpack_require__.bind(__webpack_require__, 44486))).exchange(order, sdk, identity, host),
    access: (credential, source, at) => (0, access.YK)(credential, order, source, at),
    upstream: {
     url: order.vertex.url,
     region: order.location,
     project: order.project
    },
    delivery: 'google-token-url',
    serve: access.of,
    renews: 'identity',
    probe: async (credential, host) => (await __webpack_require__.e(4733).then(__webpack_require__.bind(__webpack_require__, 14733))).probeModels({
     project: order.project,
     location: order.location,
     vertexUrl: order.vertex.url,
     models: ask.models
    }, credential, host)
   };
  }
  async function gcp_loadSdk() {
   await gcp_turn();
   await gcp_turn();
   await __webpack_require__.e(4486).then(__webpack_require__.bind(__webpack_require__, 44486));
   await gcp_turn();
   return __webpack_require__.e(121).then(__webpack_require__.t.bind(__webpack_require__, 121, 19));
  }
  function gcp_turn() {
   return new Promise(resolve => {
    setImmediate(resolve);
   });
  }
  function lifeOf(order, ask) {
   return order.lifetimeSeconds ?? Math.min(LONGEST_FEDERATED, ask.identity?.lifeSeconds ?? LONGEST_FEDERATED);
  }
  function gcp_planLines(order, ask, lifeSeconds) {
   const short = lifeSeconds < ask.seconds;
   const life = `${(0, core_inputs.a3)(lifeSeconds)}${short ? `, shorter than the ${(0, 
   core_inputs.a3)(ask.seconds)} the run may take` : ''}`;
   const {serviceAccount, delegates} = order;
   return [ {
    title: 'Identity provider',
    value: order.provider.name
   }, {
    title: 'Acts as',
    value: serviceAccount?.email ?? 'the job itself (direct federation)'
   }, ...delegates.length > 0 ? [ {
    title: 'Delegates',
    value: delegates.join(' → ')
   } ] : [], {
    title: 'Google Cloud project',
    value: order.project
   }, {
    title: 'Vertex location',
    value: order.location
   }, {
    title: 'Credential life',
    value: serviceAccount ? life : `${life}; it ends with the identity token`
   }, {
    title: 'STS endpoint',
    value: order.sts.url
   }, ...serviceAccount ? [ {
    title: 'IAM Credentials endpoint',
    value: order.iam.url
   } ] : [], {
    title: 'Vertex endpoint',
    value: order.vertex.url
   } ];
  }
  function gcp_uncutFinding({project, serviceAccount}) {
   const member = serviceAccount ? `serviceAccount:${serviceAccount.email}` : 'the principal of this job';
   return {
    id: 'gcp-token-uncut',
    layer: 'cloud',
    verdict: 'unknown',
    severity: 'medium',
    title: `The access token cannot be cut down: it may do everything that ${serviceAccount?.email ?? 'the principal of this job'} may do, with every model.`,
    detail: 'Google cannot cut a token for Vertex AI down; only the roles of the principal limit it.',
    fix: `Give ${member} one custom role and no other:\n  gcloud iam roles create modelCaller --project=${project} --permissions=aiplatform.endpoints.predict`
   };
  }
  function gcp_pinFindings({project, serviceAccount}) {
   const home = serviceAccount?.project;
   if (home === undefined || home === project || /^\d+$/.test(project)) return [];
   return [ {
    id: 'gcp-project-pin',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'low',
    title: `The service account lives in project ${home}, models are called in ${project}.`,
    detail: 'Whoever administers the other project decides who may act as the account.',
    fix: `with:\n  service-account: ci-agent@${project.includes(':') ? 'my-project' : project}.iam.gserviceaccount.com`
   } ];
  }
  function gcp_lifeFindings(order, {seconds}, lifeSeconds) {
   if (order.lifetimeSeconds === undefined) {
    return [ {
     id: 'gcp-direct-lifetime',
     layer: 'cloud',
     verdict: 'enforced',
     severity: 'info',
     title: `The access token ends with the identity token, after ${(0, core_inputs.a3)(lifeSeconds)} at most.`,
     detail: 'A longer run needs fresh identity tokens, or a service account.'
    } ];
   }
   if (order.lifetimeSeconds <= Math.max(defaultLifetime(seconds), Math.ceil(seconds) + 300)) return [];
   return [ {
    id: 'gcp-lifetime',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'low',
    title: `The access token lives ${(0, core_inputs.a3)(order.lifetimeSeconds)}, the run may take ${(0, 
    core_inputs.a3)(seconds)}.`,
    detail: 'What lives longer is worth more to whoever takes it.',
    fix: `with:\n  access-token-lifetime: ${(0, core_inputs.a3)(defaultLifetime(seconds))}`
   } ];
  }
  var openai_inputs = __webpack_require__(24380);
  // CONCATENATED MODULE: ./lib/clouds/openai/refusals.js
  const SETTINGS = 'https://platform.openai.com/settings/organization/security/workload-identity-provider';
  const refusals_LEEWAY = 30;
  const DOCUMENTED = /^https:\/\/token\.actions\.githubusercontent\.com(?:\/|$)/;
  function refusals_refusalOf({status, code, serverNow}, claims, order) {
   if (status === 401 || status === 400 && code === 'invalid_grant') {
    return refusals_isOver(claims, serverNow) ? refusals_expired() : rejected(claims, order);
   }
   if (status === 403 && code !== undefined) return refusals_denied(claims, order);
   return status === 400 ? refusals_badRequest(code, order) : undefined;
  }
  function refusals_isOver({exp}, serverNow) {
   return exp !== undefined && (exp + refusals_LEEWAY) * 1e3 <= serverNow;
  }
  function refusals_expired() {
   return {
    code: 'exchange-expired',
    retry: 'stale',
    what: 'OpenAI did not accept the identity token: it had expired by its clock.',
    likely: 'The token waited too long, or the clock of the issuer is off.',
    fix: 'Run the job again; with a self-hosted issuer compare its clock (date -u) with real time.'
   };
  }
  function rejected(claims, order) {
   return {
    code: 'exchange-rejected',
    retry: 'permanent',
    what: 'OpenAI does not accept the identity token (401).',
    likely: `Provider ${order.provider} has another issuer, audience or key source than this token.${undocumented(claims)}`,
    fix: `Compare the provider with the token (${SETTINGS}):\n${providerText(claims, order)}`
   };
  }
  function refusals_denied(claims, order) {
   return {
    code: 'exchange-denied',
    retry: 'permanent',
    what: 'No mapping of the identity provider admits this job to the service account (403).',
    likely: 'Exactly one enabled mapping has to match: none does, or two do, or the one that does names another service account.',
    fix: `Compare the mappings with the claims (${SETTINGS}):\n${providerText(claims, order)}`
   };
  }
  function refusals_badRequest(code, order) {
   return {
    code: 'exchange-failed',
    retry: 'permanent',
    what: `OpenAI refused the form of the request (${code ?? 400}).`,
    likely: 'An id is not complete, or belongs to another organisation or project.',
    fix: `Compare with the dashboard (${SETTINGS}):\n  openai-identity-provider-id: ${order.provider}\n  openai-service-account-id: ${order.serviceAccount}`
   };
  }
  function providerText({iss, sub, aud, repository, environment}, order) {
   const matchers = {
    ...sub === undefined ? {} : {
     sub
    },
    ...typeof repository === 'string' ? {
     repository
    } : {},
    ...typeof environment === 'string' ? {
     environment
    } : {}
   };
   const shown = {
    issuer: iss ?? '(the token has no iss)',
    audience: [ aud ?? order.audience ].flat().join(', '),
    service_account_id: order.serviceAccount,
    attribute_matchers: matchers
   };
   return JSON.stringify(shown, null, 2);
  }
  function undocumented({iss}) {
   if (iss === undefined || DOCUMENTED.test(iss)) return '';
   return ` OpenAI takes issuers outside its setup guides for the API only by agreement, and ${iss} may be one.`;
  }
  // CONCATENATED MODULE: ./lib/clouds/openai/index.js
  const openai = {
   id: 'openai',
   offers: [ 'openai' ],
   inputs: openai_inputs.B0,
   asked: openai_inputs.un,
   plan(inputs, ask) {
    if (!(0, openai_inputs.un)(inputs)) return undefined;
    const order = (0, openai_inputs.Rx)(inputs, ask);
    if (!order) return undefined;
    return order.kind === 'api' ? apiPlan(order, ask) : nativePlan(order, ask);
   }
  };
  function apiPlan(order, ask) {
   return {
    cloud: 'openai',
    backend: ask.backend,
    target: {
     endpoint: order.baseUrl
    },
    says: [ {
     title: 'Identity provider',
     value: order.provider
    }, {
     title: 'Service account',
     value: order.serviceAccount
    }, {
     title: 'Credential life',
     value: `${(0, core_inputs.a3)(order.lifeSeconds)} at most: it ends with the identity token`
    }, {
     title: 'Handed out',
     value: 'an access token'
    }, ...addressLines(order) ],
    audience: order.audience,
    lifeSeconds: order.lifeSeconds,
    parts: [ 'AccessToken' ],
    findings: [ PERMISSIONS, ...openai_endpointFindings(order) ],
    warm: host => host.http.warm(order.tokenUrl),
    exchange: (identity, host) => openai_exchange(order, identity, host),
    access: (credential, _source, at) => openai_accessOf(credential, at === undefined ? order : {
     ...order,
     baseUrl: at
    }),
    upstream: {
     url: order.baseUrl
    },
    renews: 'identity'
   };
  }
  async function openai_exchange(order, identity, host) {
   const answer = await exchangeToken(openai_tokenOrder(order), identity, host);
   const told = openai_scopeFinding(answer.scopes);
   return {
    cloud: 'openai',
    kind: 'access token',
    expiresAt: answer.expiresAt,
    principal: order.serviceAccount,
    parts: {
     AccessToken: answer.accessToken
    },
    confirmed: told?.verdict === 'enforced' ? [ told.id ] : [],
    ...told ? {
     findings: [ told ]
    } : {}
   };
  }
  function openai_tokenOrder(order) {
   return {
    vendor: 'OpenAI',
    url: order.tokenUrl,
    addressInput: 'openai-token-endpoint',
    docs: 'https://developers.openai.com/api/reference/workload-identity-federation',
    headers: {},
    fields: {
     grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
     subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
     identity_provider_id: order.provider,
     service_account_id: order.serviceAccount
    },
    tokenField: 'subject_token',
    facts: {
     'identity-provider': order.provider,
     'service-account': order.serviceAccount
    },
    refusal: (seen, {claims}) => refusals_refusalOf(seen, claims, order)
   };
  }
  function openai_accessOf(credential, order) {
   const handed = credential.parts.AccessToken;
   const elsewhere = order.baseUrl === openai_inputs.H$ ? undefined : order.baseUrl;
   return {
    backend: 'openai',
    env: {
     ...handed ? {
      OPENAI_API_KEY: handed
     } : {},
     ...elsewhere === undefined ? {} : {
      OPENAI_BASE_URL: elsewhere
     }
    },
    endpoint: elsewhere,
    token: handed && {
     value: handed,
     scheme: 'bearer'
    },
    expiresAt: credential.expiresAt
   };
  }
  function nativePlan(order, ask) {
   return {
    cloud: 'openai',
    backend: ask.backend,
    target: {
     endpoint: order.baseUrl
    },
    says: [ {
     title: 'Federation rule',
     value: order.rule
    }, {
     title: 'Experimental',
     value: "Codex's own federation is a beta; what it answers is not documented"
    }, {
     title: 'Handed out',
     value: 'the identity token, for Codex to exchange'
    }, {
     title: 'Credential life',
     value: `${(0, core_inputs.a3)(order.lifeSeconds)} at most: it ends with the identity token`
    }, ...addressLines(order) ],
    audience: order.audience,
    lifeSeconds: order.lifeSeconds,
    parts: [ 'IdentityToken' ],
    findings: [ ...NATIVE_FINDINGS, ...openai_endpointFindings(order) ],
    warm: () => {},
    exchange: (identity, host) => openai_receive(order, identity, host),
    access: credential => openai_nativeAccess(credential, order),
    hosts: [ (0, base_url.R)(order.baseUrl), (0, base_url.R)(order.tokenUrl), 'chatgpt.com' ],
    renews: 'never'
   };
  }
  async function openai_receive(order, identity, host) {
   const {token, claims} = await identity();
   host.hide(token);
   return {
    cloud: 'openai',
    kind: 'identity token',
    expiresAt: claims.exp === undefined ? undefined : claims.exp * 1e3,
    principal: order.rule,
    parts: {
     IdentityToken: token
    },
    confirmed: []
   };
  }
  function openai_nativeAccess(credential, order) {
   const content = credential.parts.IdentityToken;
   if (!content) throw new Error('not a credential of native federation');
   return {
    backend: 'openai',
    env: {
     OPENAI_FEDERATION_RULE_ID: order.rule
    },
    files: {
     OPENAI_IDENTITY_TOKEN_FILE: {
      name: 'openai-identity-token',
      content
     }
    },
    expiresAt: credential.expiresAt
   };
  }
  function addressLines(order) {
   return [ ...order.tokenUrl === openai_inputs.kX ? [] : [ {
    title: 'Token endpoint',
    value: order.tokenUrl
   } ], ...order.baseUrl === openai_inputs.H$ ? [] : [ {
    title: 'API endpoint',
    value: order.baseUrl
   } ] ];
  }
  const PERMISSIONS = {
   id: 'openai-permissions',
   layer: 'cloud',
   verdict: 'unknown',
   severity: 'medium',
   title: 'What the token may do is set in the mapping, and OpenAI does not tell.',
   detail: 'By default it is all the service account may do: files, fine-tuning, every model of the project.',
   fix: 'Restrict the permissions of the mapping to model requests: https://platform.openai.com/settings/organization/security/workload-identity-provider'
  };
  const MODEL_SCOPE = /^(?:api\.)?(?:model|responses)\.(?:request|read|write)$/;
  const ADMINISTRATION = /(?:^|\.)(?:all|admin|management|organization|usage|audit_logs)(?:\.|$)/;
  function openai_scopeFinding(scopes) {
   if (scopes === undefined || scopes.length === 0) return undefined;
   const base = {
    id: PERMISSIONS.id,
    layer: 'cloud'
   };
   const more = scopes.filter(scope => !MODEL_SCOPE.test(scope));
   if (more.length === 0) {
    return {
     ...base,
     verdict: 'enforced',
     severity: 'info',
     title: 'The token may call models and nothing else.'
    };
   }
   const shown = more.filter(scope => /^[a-z][\w.:-]{1,60}$/.test(scope)).slice(0, 5);
   return {
    ...base,
    verdict: 'exceeded',
    severity: more.some(scope => ADMINISTRATION.test(scope)) ? 'high' : 'medium',
    title: `The token may do more than call models: ${shown.join(', ') || 'a scope that is not known here'}.`,
    detail: 'Files, fine-tuning and stored conversations of the project belong to others.',
    fix: PERMISSIONS.fix
   };
  }
  const NATIVE_FINDINGS = [ {
   id: 'openai-identity-handed-over',
   layer: 'agent',
   verdict: 'exceeded',
   severity: 'high',
   title: 'Codex is handed the identity token of the job, not an access token.',
   detail: 'It says which job this is. Whoever reads it can exchange it for whatever rules admit this job.',
   fix: 'with:\n  openai-identity-provider-id: …\n  openai-service-account-id: …'
  }, {
   id: 'openai-native-experimental',
   layer: 'agent',
   verdict: 'unknown',
   severity: 'low',
   title: "Codex's own federation is a beta whose answer is not documented; it was never seen to work end to end."
  } ];
  function openai_endpointFindings(order) {
   const moved = addressLines(order).map(({title, value}) => `${title} ${value}`);
   if (moved.length === 0) return [];
   return [ {
    id: 'openai-endpoint-override',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'low',
    title: `Requests go to addresses other than the default: ${moved.join(', ')}.`,
    detail: 'Whoever answers there sees the identity token, or the task and the answers.',
    fix: 'Leave openai-token-endpoint and openai-base-url out to use the vendor’s addresses.'
   } ];
  }
  var credential = __webpack_require__(77378);
  var kit_words = __webpack_require__(12281);
  var environments = __webpack_require__(6258);
  // CONCATENATED MODULE: ./lib/clouds/static-key/azure-place.js
  function isAzure(backend) {
   return backend === 'foundry' || backend === 'azure-openai';
  }
  function placesGiven(inputs) {
   return azure_inputs.ls.filter(name => inputs.given(name));
  }
  function readAzurePlace(inputs, backend) {
   const environment = (0, environments.p7)(inputs.text('azure-environment') ?? 'AzureCloud');
   const endpoint = (0, endpoints.KW)(inputs, backend, environment);
   const apiVersion = (0, azure_inputs.ZS)(inputs);
   const deployments = (0, azure_inputs.Fz)(inputs);
   return endpoint && {
    endpoint,
    apiVersion,
    deployments
   };
  }
  function openaiPlace({endpoint, apiVersion, deployments}) {
   return {
    ...endpoint.resource === undefined ? {
     AZURE_OPENAI_BASE_URL: endpoint.url
    } : {
     AZURE_OPENAI_RESOURCE_NAME: endpoint.resource
    },
    AZURE_OPENAI_ENDPOINT: new URL(endpoint.url).origin,
    ...apiVersion === undefined ? {} : {
     AZURE_OPENAI_API_VERSION: apiVersion,
     OPENAI_API_VERSION: apiVersion
    },
    ...deployments.length === 0 ? {} : {
     AZURE_OPENAI_DEPLOYMENT_NAME_MAP: deployments.join(',')
    }
   };
  }
  function foundryPlace({endpoint}) {
   return endpoint.resource === undefined ? {
    ANTHROPIC_FOUNDRY_BASE_URL: endpoint.url
   } : {
    ANTHROPIC_FOUNDRY_RESOURCE: endpoint.resource
   };
  }
  var search_path = __webpack_require__(35628);
  // CONCATENATED MODULE: ./lib/clouds/static-key/helper.js
  const LIMITS = {
   warnMs: 1e4,
   mostMs: 6e4
  };
  const MOST_BYTES = 16 * 1024;
  const PIPE_MS = 1e3;
  const PASSED_ON = /^(?:PATH|HOME|USERPROFILE|LANG|LC_ALL|TMPDIR|TEMP|TMP|SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|SSL_CERT_FILE|SSL_CERT_DIR|NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy)$/i;
  async function runHelper(words, host, limits = LIMITS) {
   const [file = '', ...args] = words;
   const child = host.spawn({
    file,
    args,
    env: cleanEnvironment(host),
    cwd: host.cwd,
    group: true
   });
   const {exit, bytes, stopped} = await listen(child, host, limits);
   if (stopped === 'limit') throw failed(`did not end within ${limits.mostMs / 1e3} s`, 'It waits for something that a job does not have.');
   if (stopped === 'size') throw malformed('is longer than 16 KiB');
   if (stopped === 'cancelled') {
    const code = host.cancelled.reason === 'SIGTERM' ? 'terminated' : 'cancelled';
    throw new errors.FM(code, 'The run was cancelled while api-key-helper ran.');
   }
   if (exit === undefined) throw failed('could not be started', 'The program does not exist, or may not be executed.');
   if (exit.code !== 0) throw failed(`ended with ${exit.code ?? exit.signal}`, 'It misses a variable or a login: its environment is PATH, HOME, LANG and the proxy variables only.');
   const key = bytes.toString('utf8').trim();
   if (key === '') throw malformed('is empty');
   if (/[\r\n]/.test(key)) throw malformed('has more than one line');
   if (!/^[\x21-\x7e]+$/.test(key)) throw malformed('has characters that no key has');
   return key;
  }
  function cleanEnvironment(host) {
   const clean = {};
   for (const [name, value] of Object.entries(host.env)) {
    if (value === undefined || value === '' || !PASSED_ON.test(name)) continue;
    clean[name] = name.toUpperCase() === 'PATH' ? (0, search_path.zu)(host) : value;
   }
   return clean;
  }
  async function listen(child, host, limits) {
   const chunks = [];
   let size = 0;
   let stopped;
   let giveUp;
   let abandon = () => {};
   const abandoned = new Promise(resolve => {
    abandon = () => resolve(undefined);
   });
   const stop = why => {
    stopped ??= why;
    child.kill('SIGKILL');
    giveUp ??= setTimeout(abandon, PIPE_MS);
   };
   child.stdout.on('data', chunk => {
    size += chunk.length;
    if (size > MOST_BYTES) stop('size'); else chunks.push(chunk);
   });
   child.stderr.resume();
   const cancel = () => stop('cancelled');
   host.cancelled.addEventListener('abort', cancel, {
    once: true
   });
   if (host.cancelled.aborted) cancel();
   const slow = setTimeout(() => {
    host.log.line(`api-key-helper takes longer than ${limits.warnMs / 1e3} s.`);
   }, limits.warnMs);
   const most = setTimeout(() => stop('limit'), limits.mostMs);
   try {
    return {
     exit: await Promise.race([ child.exit, abandoned ]),
     bytes: Buffer.concat(chunks),
     stopped
    };
   } catch {
    return {
     exit: undefined,
     bytes: Buffer.alloc(0),
     stopped
    };
   } finally {
    clearTimeout(slow);
    clearTimeout(most);
    clearTimeout(giveUp);
    host.cancelled.removeEventListener('abort', cancel);
   }
  }
  const BY_HAND = 'Run it by hand with a clean environment:\n  env -i PATH="$PATH" HOME="$HOME" <the command>';
  function failed(what, likely) {
   return new errors.FM('exchange-failed', `api-key-helper ${what}.`, {
    likely,
    fix: BY_HAND
   });
  }
  function malformed(what) {
   return new errors.FM('exchange-malformed', `What api-key-helper printed ${what}.`, {
    likely: 'It prints a banner, a prompt or JSON beside the key.',
    fix: 'Let it print the key alone, on one line.'
   });
  }
  // CONCATENATED MODULE: ./lib/clouds/static-key/vendors.js
  const KEY_VARIABLES = {
   openai: 'OPENAI_API_KEY',
   gemini: 'GEMINI_API_KEY',
   'azure-openai': 'AZURE_OPENAI_API_KEY',
   foundry: 'ANTHROPIC_FOUNDRY_API_KEY',
   mistral: 'MISTRAL_API_KEY',
   groq: 'GROQ_API_KEY',
   cerebras: 'CEREBRAS_API_KEY',
   xai: 'XAI_API_KEY',
   openrouter: 'OPENROUTER_API_KEY',
   'vercel-ai-gateway': 'AI_GATEWAY_API_KEY',
   zai: 'ZAI_API_KEY',
   'opencode-zen': 'OPENCODE_API_KEY',
   minimax: 'MINIMAX_API_KEY',
   'minimax-cn': 'MINIMAX_CN_API_KEY'
  };
  const KEY_HOSTS = {
   mistral: 'api.mistral.ai',
   groq: 'api.groq.com',
   cerebras: 'api.cerebras.ai',
   xai: 'api.x.ai',
   openrouter: 'openrouter.ai',
   'vercel-ai-gateway': 'ai-gateway.vercel.sh',
   zai: 'api.z.ai',
   'opencode-zen': 'opencode.ai',
   minimax: 'api.minimax.io',
   'minimax-cn': 'api.minimaxi.com'
  };
  const BEGINNINGS = {
   'sk-ant-': 'anthropic',
   'sk-or-': 'openrouter',
   gsk_: 'groq',
   'csk-': 'cerebras',
   'xai-': 'xai',
   vck_: 'vercel-ai-gateway',
   AIza: 'gemini'
  };
  function vendorOf(key) {
   return Object.entries(BEGINNINGS).find(([beginning]) => key.startsWith(beginning))?.[1];
  }
  // CONCATENATED MODULE: ./lib/clouds/static-key/index.js
  const static_key_DECLARED = [ {
   name: 'api-key',
   type: 'secret',
   group: 'Anthropic',
   about: 'A stored API key of the vendor that `backend` names (Anthropic, OpenAI, Gemini, Azure, Mistral, Groq …), or of the gateway at `base-url`. A finding.'
  }, {
   name: 'claude-code-oauth-token',
   type: 'secret',
   group: 'Anthropic',
   about: 'A stored token of a Claude subscription (`claude setup-token`). A finding.'
  }, {
   name: 'api-key-helper',
   type: 'text',
   group: 'Anthropic',
   about: 'Program that prints an API key; no shell, an environment of PATH, HOME, LANG and proxies only, at most 60 seconds. A finding.',
   example: '/usr/local/bin/get-key --team payments'
  }, {
   name: 'api-key-helper-ttl',
   type: 'duration',
   group: 'Anthropic',
   about: 'How long a key from `api-key-helper` is used; then the program runs again where the broker holds the key, elsewhere the run ends. By default the whole run.',
   example: '5m'
  } ];
  const INPUTS = static_key_DECLARED.map(spec => ({
   ...spec,
   alias: [ spec.name.replaceAll('-', '_') ]
  }));
  const staticKey = {
   id: 'static-key',
   offers: [ 'anthropic', 'openai', 'gemini', 'gateway', 'foundry', 'azure-openai', ...credential.e ],
   inputs: INPUTS,
   asked: static_key_isAskedFor,
   plan(inputs, ask) {
    if (!static_key_isAskedFor(inputs)) return undefined;
    const order = static_key_readOrder(inputs, ask.backend);
    return order && static_key_makePlan(order, ask.backend);
   }
  };
  const NO_END_SECONDS = 31536e3;
  function static_key_isAskedFor(inputs) {
   return static_key_DECLARED.some(({name}) => inputs.given(name));
  }
  function static_key_readOrder(inputs, backend) {
   const given = gateway_address.AR.filter(name => inputs.given(name));
   const [only, ...more] = given;
   if (only === undefined) {
    inputs.fault('api-key-helper', 'There is a time to live, but no program.', 'api-key-helper: /usr/local/bin/get-key');
    return undefined;
   }
   if (more.length > 0) {
    inputs.fault(more.join(', '), `${given.join(' and ')} exclude each other.`, `${only}: …   # one of them`);
   }
   if (only !== 'api-key-helper' && inputs.given('api-key-helper-ttl')) {
    inputs.fault('api-key-helper-ttl', 'It goes with api-key-helper only.', 'leave api-key-helper-ttl out');
   }
   const source = static_key_readSource(inputs, only);
   const address = (0, gateway_address.$W)(inputs);
   const place = isAzure(backend) ? readAzurePlace(inputs, backend) : undefined;
   if (source) checkBackend(inputs, backend, source, address);
   return source && address && inputs.faults.length === 0 ? {
    source,
    address,
    place
   } : undefined;
  }
  function static_key_readSource(inputs, from) {
   if (from === 'api-key-helper') return readHelper(inputs);
   const value = (inputs.text(from) ?? '').trim();
   const fault = keyFault(from, value);
   if (fault === undefined) return {
    from,
    value: new secret.z(from, value)
   };
   inputs.fault(from, fault.what, fault.write);
   return undefined;
  }
  function keyFault(from, value) {
   const write = `${from}: \${{ secrets.${from === 'api-key' ? 'MODEL_KEY' : 'CLAUDE_CODE_OAUTH_TOKEN'} }}`;
   if (value === '') return {
    what: 'It is empty: the secret does not exist, or this job may not read it.',
    write
   };
   if (!/^[\x21-\x7e]{1,16384}$/.test(value)) return {
    what: 'It is not one word of plain ASCII: the secret holds more than the key.',
    write
   };
   const subscription = value.startsWith('sk-ant-oat');
   if (from === 'api-key' && subscription) {
    return {
     what: 'This is a Claude subscription token, not an API key.',
     write: 'claude-code-oauth-token: ${{ secrets.CLAUDE_CODE_OAUTH_TOKEN }}'
    };
   }
   if (from === 'claude-code-oauth-token' && !subscription && value.startsWith('sk-')) {
    return {
     what: 'This is an API key, not a Claude subscription token.',
     write: 'api-key: ${{ secrets.MODEL_KEY }}'
    };
   }
   return undefined;
  }
  function readHelper(inputs) {
   const input = 'api-key-helper';
   const write = `${input}: /usr/local/bin/get-key --team payments`;
   const words = (0, kit_words.y)(inputs.text(input) ?? '');
   const what = helperFault(words);
   const ttlSeconds = inputs.given('api-key-helper-ttl') ? inputs.seconds('api-key-helper-ttl') : undefined;
   if (what === undefined && words) return {
    from: input,
    words,
    ttlSeconds
   };
   inputs.fault(input, what ?? 'It names no program.', write);
   return undefined;
  }
  function helperFault(words) {
   if (!words) return 'A quote is left open.';
   const [file = ''] = words;
   if (file === '') return 'It names no program.';
   if (/[\\/]/.test(file) && !/^(?:[\\/]|[A-Za-z]:[\\/])/.test(file)) {
    return 'A relative path leads into the repository, where anybody may have written: an absolute one, or a name in PATH.';
   }
   if (words.some(word => /^(?:[|<>;&]+|&&|\|\||\d?>>?.*)$/.test(word))) {
    return 'No shell runs it, so | < > ; && mean nothing: put them into a script.';
   }
   return undefined;
  }
  function checkBackend(inputs, backend, source, address) {
   const {from} = source;
   if (from === 'claude-code-oauth-token' && (backend !== 'anthropic' || address?.url !== undefined)) {
    inputs.fault(from, 'A Claude subscription works at Anthropic only.', 'backend: anthropic   # and no base-url');
   }
   if (backend === 'gateway' && address && address.url === undefined) {
    inputs.fault('base-url', 'The address of the gateway is missing.', 'base-url: https://llm-gateway.example.com');
   }
   if (!ADDRESSABLE.includes(backend) && address?.url !== undefined) {
    inputs.fault('base-url', 'A gateway is reached by the Anthropic or OpenAI API.', 'backend: gateway');
   }
   if (!ADDRESSABLE.includes(backend) && (address?.headers.length ?? 0) > 0) {
    inputs.fault('custom-headers', 'They are for a gateway.', 'leave custom-headers out');
   }
   const [place] = placesGiven(inputs);
   if (place !== undefined && !isAzure(backend)) {
    const meant = place.startsWith('foundry') ? 'foundry' : 'azure-openai';
    inputs.fault('backend', `${place} names a resource of Azure, but the key would go to ${backend}.`, `backend: ${meant}`);
   }
   checkVendor(inputs, backend, source, address);
  }
  const ADDRESSABLE = [ 'anthropic', 'openai', 'gateway' ];
  function checkVendor(inputs, backend, source, address) {
   if (source.from !== 'api-key' || backend === 'gateway' || address?.url !== undefined) return;
   const vendor = vendorOf((inputs.text('api-key') ?? '').trim());
   if (vendor === undefined || vendor === backend) return;
   inputs.fault('backend', `This is a key of ${vendor}, but it would go to ${backend}.`, `backend: ${vendor}`);
  }
  function static_key_makePlan(order, backend) {
   const {source, address, place} = order;
   const helper = source.from === 'api-key-helper';
   const ttl = helper ? source.ttlSeconds : undefined;
   return {
    cloud: 'static-key',
    backend,
    target: {
     endpoint: address.url ?? place?.endpoint.url
    },
    says: [ {
     title: 'Credential',
     value: helper ? `a key printed by ${source.words[0]}` : `a stored key (${source.from})`
    }, {
     title: 'Credential life',
     value: ttl === undefined ? 'no end known' : (0, core_inputs.a3)(ttl)
    }, ...address.url === undefined ? [] : [ {
     title: 'Gateway',
     value: address.url
    } ], ...place ? [ {
     title: 'Model endpoint',
     value: place.endpoint.url
    } ] : [], ...address.headers.length > 0 ? [ {
     title: 'Further headers',
     value: address.headers.map(({name}) => name).join(', ')
    } ] : [] ],
    lifeSeconds: ttl ?? NO_END_SECONDS,
    parts: [ 'Key' ],
    findings: [ keyFinding(order, backend) ],
    warm: () => {},
    exchange: (_identity, host) => obtain(order, host),
    access: (credential, _source, at) => static_key_accessOf(credential, at === undefined ? order : static_key_ledTo(order, backend, at), backend),
    ...upstreamOf(order, backend),
    ...KEY_HOSTS[backend] && {
     hosts: [ KEY_HOSTS[backend] ]
    },
    renews: helper ? 'always' : 'never'
   };
  }
  async function obtain({source, address}, host) {
   (0, gateway_address.JO)(address.headers, host);
   const helper = source.from === 'api-key-helper';
   const key = helper ? new secret.z('key of api-key-helper', await runHelper(source.words, host)) : source.value;
   host.hide(key);
   return {
    cloud: 'static-key',
    kind: helper ? 'helper key' : source.from === 'api-key' ? 'api key' : 'subscription token',
    expiresAt: helper && source.ttlSeconds !== undefined ? host.now() + source.ttlSeconds * 1e3 : undefined,
    parts: {
     Key: key,
     ...schemeOf({
      source,
      address
     }) === 'bearer' ? {
      Bearer: key
     } : {}
    },
    confirmed: []
   };
  }
  const VENDOR_URLS = {
   anthropic: 'https://api.anthropic.com',
   openai: 'https://api.openai.com/v1',
   gemini: 'https://generativelanguage.googleapis.com'
  };
  function upstreamOf({address, place}, backend) {
   const url = place?.endpoint.url ?? endpointOf(backend, address.url) ?? VENDOR_URLS[backend];
   if (url === undefined || !(backend in VENDOR_URLS || backend === 'gateway' || place)) return {};
   return {
    upstream: {
     url,
     headers: address.headers.map(({line}) => line),
     names: place?.deployments
    }
   };
  }
  function static_key_ledTo({source, place}, backend, at) {
   const origin = backend === 'openai' ? at.replace(/\/v1$/, '') : at;
   return {
    source: source.from === 'claude-code-oauth-token' ? {
     from: 'api-key',
     value: source.value
    } : source,
    address: {
     url: origin,
     headers: []
    },
    ...place && {
     place: {
      ...place,
      endpoint: {
       url: at,
       project: place.endpoint.project
      }
     }
    }
   };
  }
  function static_key_accessOf(credential, order, backend) {
   const value = credential.parts.Key;
   if (!value) throw new Error('not a stored key');
   const {address, place} = order;
   const scheme = schemeOf(order);
   const lines = address.headers.map(({line}) => line);
   return {
    backend,
    env: {
     [keyVariable(backend, scheme)]: value,
     ...place ? placeVariables(backend, place) : addressVariables(backend, address.url, lines)
    },
    ...place?.endpoint.resource === undefined ? {
     endpoint: place?.endpoint.url ?? endpointOf(backend, address.url)
    } : {
     resource: place.endpoint.resource
    },
    token: scheme === 'oauth' ? undefined : {
     value,
     scheme
    },
    headers: lines.length > 0 ? lines : undefined,
    expiresAt: credential.expiresAt
   };
  }
  function schemeOf({source, address}) {
   if (source.from === 'claude-code-oauth-token') return 'oauth';
   return address.url === undefined ? 'api-key' : 'bearer';
  }
  function keyVariable(backend, scheme) {
   const own = KEY_VARIABLES[backend];
   if (own !== undefined) return own;
   if (scheme === 'oauth') return 'CLAUDE_CODE_OAUTH_TOKEN';
   return scheme === 'bearer' ? 'ANTHROPIC_AUTH_TOKEN' : 'ANTHROPIC_API_KEY';
  }
  function addressVariables(backend, url, lines) {
   if (!ADDRESSABLE.includes(backend)) return {};
   if (backend === 'openai') return url === undefined ? {} : {
    OPENAI_BASE_URL: `${url}/v1`
   };
   return {
    ...url === undefined ? {} : {
     ANTHROPIC_BASE_URL: url
    },
    ...lines.length > 0 ? {
     ANTHROPIC_CUSTOM_HEADERS: (0, gateway_address.Jw)(lines)
    } : {}
   };
  }
  function placeVariables(backend, place) {
   return backend === 'foundry' ? foundryPlace(place) : openaiPlace(place);
  }
  function endpointOf(backend, url) {
   return url !== undefined && backend === 'openai' ? `${url}/v1` : url;
  }
  const ANTHROPIC_RULE = 'with:\n  anthropic-federation-rule-id: fdrl_…\n  anthropic-organization-id: …\n  anthropic-service-account-id: svac_…';
  const KEYLESS = {
   openai: 'with:\n  openai-identity-provider-id: …\n  openai-service-account-id: …',
   gemini: 'with:\n  workload-identity-provider: projects/…   # Gemini on Vertex AI, with backend: vertex',
   foundry: 'with:\n  client-id: …\n  tenant-id: …\n  foundry-resource: …   # and no api-key',
   'azure-openai': 'with:\n  client-id: …\n  tenant-id: …\n  azure-openai-resource: …   # and no api-key',
   gateway: 'with:\n  base-url: …\n  audience: …   # a gateway that takes the job’s identity'
  };
  function wayOut(from, backend) {
   const known = KEYLESS[backend];
   if (known !== undefined) return known;
   if (backend !== 'anthropic') {
    return `${backend} knows no identities of jobs: keep the key where few jobs can read it and change it often, or use a model behind AWS, Google Cloud, Azure, Anthropic or OpenAI by the job’s identity`;
   }
   if (from === 'claude-code-oauth-token') return ANTHROPIC_RULE;
   const otherwise = from === 'api-key' ? 'OpenAI, Google Cloud, AWS, Azure by the job’s identity' : 'a gateway that takes the job’s identity: base-url and audience';
   return `with:\n  anthropic-federation-rule-id: fdrl_…   # or ${otherwise}`;
  }
  function keyFinding(order, backend) {
   const {from} = order.source;
   const holder = upstreamOf(order, backend).upstream ? '' : ' The agent holds it.';
   return {
    id: 'static-key',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'medium',
    title: `This run is not keyless: ${from} gives it a key that lives on after it.`,
    detail: `Whoever reads the key once can use it until somebody takes it back.${holder}`,
    fix: wayOut(from, backend)
   };
  }
  // CONCATENATED MODULE: ./lib/clouds/index.js
  const CLOUDS = [ aws, gcp, azure, anthropic, openai, gateway, copilot, staticKey ];
 },
 24380: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B0: () => OPENAI_INPUTS,
   H$: () => API_URL,
   Rx: () => readOrder,
   kX: () => TOKEN_URL,
   un: () => isAskedFor
  });
  var _base_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79853);
  const API_URL = 'https://api.openai.com/v1';
  const TOKEN_URL = 'https://auth.openai.com/oauth/token';
  const LONGEST = 3600;
  const DECLARED = [ {
   name: 'openai-identity-provider-id',
   type: 'text',
   group: 'OpenAI',
   about: 'Workload identity provider that trusts the issuer of this job.',
   example: 'idp_abc123'
  }, {
   name: 'openai-service-account-id',
   type: 'text',
   group: 'OpenAI',
   about: 'Service account of the project, which a mapping of the provider must name.',
   example: 'sa_abc123'
  }, {
   name: 'openai-base-url',
   type: 'text',
   group: 'OpenAI',
   about: 'Address of the API, with its /v1 (https, or http on loopback).',
   example: API_URL
  }, {
   name: 'openai-token-endpoint',
   type: 'text',
   group: 'OpenAI',
   about: 'Address of the token endpoint, whole (https, or http on loopback).',
   example: TOKEN_URL
  }, {
   name: 'openai-federation-rule-id',
   type: 'text',
   group: 'OpenAI',
   about: "Rule of Codex's own federation (idpm_…), instead of provider and service account. Experimental.",
   example: 'idpm_abc123'
  }, {
   name: 'openai-native-federation',
   type: 'flag',
   group: 'OpenAI',
   about: 'Hands the identity token itself to Codex, which then exchanges it on its own; goes with openai-federation-rule-id. A finding of severity high.',
   default: 'false'
  } ];
  const OPENAI_INPUTS = DECLARED.map(spec => ({
   ...spec,
   alias: [ spec.name.replaceAll('-', '_') ]
  }));
  const RULE = 'openai-federation-rule-id';
  const NATIVE = 'openai-native-federation';
  const PROVIDER = 'openai-identity-provider-id';
  const ACCOUNT = 'openai-service-account-id';
  function isAskedFor(inputs) {
   return DECLARED.some(spec => inputs.given(spec.name));
  }
  function readOrder(inputs, ask) {
   const common = readCommon(inputs, ask);
   const native = inputs.flag(NATIVE);
   const who = native || inputs.given(RULE) ? readNative(inputs, native) : readApi(inputs);
   return common && who && {
    ...common,
    ...who
   };
  }
  function readApi(inputs) {
   const provider = readId(inputs, PROVIDER, 'idp_abc123');
   const serviceAccount = readId(inputs, ACCOUNT, 'sa_abc123');
   return provider && serviceAccount ? {
    kind: 'api',
    provider,
    serviceAccount
   } : undefined;
  }
  function readNative(inputs, native) {
   const rule = readId(inputs, RULE, 'idpm_abc123');
   if (!native) {
    const what = 'With a rule Codex exchanges the identity token itself, so the agent would hold it. That has to be asked for.';
    inputs.fault(NATIVE, what, `${NATIVE}: true   # or ${PROVIDER} and ${ACCOUNT}, which hand out an access token`);
   }
   const both = [ PROVIDER, ACCOUNT ].filter(name => inputs.given(name));
   for (const name of both) {
    inputs.fault(name, `${name} and ${RULE} exclude each other.`, `${name}: …   # without ${RULE}, or ${RULE} alone`);
   }
   return rule && native && both.length === 0 ? {
    kind: 'native',
    rule
   } : undefined;
  }
  function readId(inputs, input, example) {
   const value = (inputs.text(input) ?? '').trim();
   const what = idFault(value, input);
   if (what === undefined) return value;
   inputs.fault(input, what, `${input}: ${example}`);
   return undefined;
  }
  function idFault(value, input) {
   if (value === '') return `${input} is missing.`;
   if (value.startsWith('sk-')) return 'It looks like a key. A key belongs into api-key, and into a secret.';
   if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(value)) return 'An id is letters, digits, _ . and - only.';
   const isRule = value.startsWith('idpm_');
   if (input === RULE) return isRule ? undefined : 'The id of a rule begins with idpm_.';
   return isRule ? `It looks like a value of ${RULE}.` : undefined;
  }
  function readCommon(inputs, ask) {
   const baseUrl = readApiUrl(inputs);
   const input = 'openai-token-endpoint';
   const tokenUrl = inputs.given(input) ? (0, _base_url_js__WEBPACK_IMPORTED_MODULE_0__.$)(input, inputs, `${input}: ${TOKEN_URL}`) : TOKEN_URL;
   const audience = inputs.text('audience') || API_URL;
   if (/\s/.test(audience)) {
    inputs.fault('audience', 'The audience has white space in it.', `audience: ${API_URL}`);
    return undefined;
   }
   if (!baseUrl || !tokenUrl) return undefined;
   return {
    audience,
    baseUrl,
    tokenUrl,
    lifeSeconds: Math.min(LONGEST, ask.identity?.lifeSeconds ?? LONGEST)
   };
  }
  function readApiUrl(inputs) {
   const input = 'openai-base-url';
   if (!inputs.given(input)) return API_URL;
   const url = (0, _base_url_js__WEBPACK_IMPORTED_MODULE_0__.$)(input, inputs, `${input}: ${API_URL}`);
   if (url === undefined || new URL(url).pathname !== '/') return url;
   inputs.fault(input, 'The address has no path; clients add /responses to it.', `${input}: ${url}/v1`);
   return undefined;
  }
 },
 77378: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => BACKENDS,
   e: () => KEY_VENDORS
  });
  const KEY_VENDORS = [ 'mistral', 'groq', 'cerebras', 'xai', 'openrouter', 'vercel-ai-gateway', 'zai', 'opencode-zen', 'minimax', 'minimax-cn' ];
  const BACKENDS = [ 'anthropic', 'bedrock', 'bedrock-mantle', 'vertex', 'foundry', 'openai', 'azure-openai', 'gemini', 'copilot', 'gateway', 'codemie', ...KEY_VENDORS ];
 },
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
 8520: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => CHECK_INPUTS,
   e: () => refuseCheckInputs
  });
  const CHECK_INPUTS = [ {
   name: 'check',
   type: 'flag',
   group: 'Safety',
   about: 'Only runs the least-privilege check of this job with these inputs, and starts no agent. In a shell: the command `check`.',
   default: 'false'
  }, {
   name: 'policy',
   type: 'list',
   group: 'Safety',
   about: 'For the check: files with IAM policies of AWS or role definitions of Azure (JSON), judged as they are. With nothing else given nobody is asked.',
   example: 'infra/ci-agent-policy.json',
   alias: [ 'policies' ]
  }, {
   name: 'sarif',
   type: 'text',
   group: 'Results',
   about: 'For the check: where the findings are also written as SARIF 2.1.0, for code scanning.',
   example: 'least-privilege.sarif',
   alias: [ 'sarif-file' ]
  } ];
  function refuseCheckInputs(inputs, command) {
   if (command === 'check') return;
   for (const {name} of CHECK_INPUTS.filter(spec => inputs.given(spec.name))) {
    if (name === 'check' && !inputs.flag(name)) continue;
    inputs.fault(name, `${name} belongs to the check, and this is ${command}.`, 'check: true   (in a shell: keyless-agent check)');
   }
  }
 },
 89185: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j3: () => allInputs,
   Ui: () => readActionInputs,
   Ww: () => readShellInputs
  });
  var agents = __webpack_require__(17358);
  var clouds = __webpack_require__(34858);
  // CONCATENATED MODULE: ./lib/core/launch.js
  const PERMISSIONS = [ 'read-only', 'edit', 'full' ];
  // CONCATENATED MODULE: ./lib/core/agent-inputs.js
  const REPO_CONFIGS = [ 'base', 'head', 'none' ];
  const AGENT_INPUTS = [ {
   name: 'agent-permissions',
   type: 'text',
   group: 'Safety',
   about: 'What the agent may do: read-only (no shell, no web, no MCP), edit (files of the workspace too), full (all its CLI can). Without it the agent reads, and does what `allowed-tools` names.',
   choices: PERMISSIONS,
   example: 'edit',
   alias: [ 'agent_permissions' ]
  }, {
   name: 'allowed-tools',
   type: 'list',
   group: 'Safety',
   about: 'Tools the agent may use beyond reading, as its own CLI names them (Claude Code: `Edit`, `Write`, `Bash(npm test)`, `WebFetch`). Without it and `agent-permissions` Claude Code can only read files and run commands it knows to be read-only, such as git log, git show and git diff.',
   example: 'Edit, Write, Bash(npm test)',
   alias: [ 'allowed_tools', 'allowedTools' ]
  }, {
   name: 'denied-tools',
   type: 'list',
   group: 'Safety',
   about: 'Tools the agent may not use, whatever else allows them.',
   example: 'Bash(git push *), WebFetch',
   alias: [ 'denied_tools', 'disallowed-tools', 'disallowedTools' ]
  }, {
   name: 'repo-config',
   type: 'text',
   group: 'Safety',
   about: "Which state of the repository the agents' own files are taken from (AGENTS.md, CLAUDE.md, .mcp.json, .claude, .codex …): base (the branch a change is for), head (as checked out), none (set aside). Default: head for a push, schedule or dispatch on a protected ref, base for all else. Settings, hooks and servers of the repository are never loaded.",
   choices: REPO_CONFIGS,
   example: 'base',
   alias: [ 'repo_config' ]
  }, {
   name: 'max-turns',
   type: 'number',
   group: 'Limits',
   about: 'Most turns the agent may take; reaching it ends the run with outcome over-budget.',
   example: '30',
   alias: [ 'max_turns' ]
  }, {
   name: 'max-cost-usd',
   type: 'number',
   group: 'Limits',
   about: 'Most the run may cost, US dollars; reaching it ends the run with outcome over-budget.',
   example: '2.50',
   alias: [ 'max_cost_usd', 'max-budget-usd' ]
  }, {
   name: 'max-tokens',
   type: 'number',
   group: 'Limits',
   about: 'Most tokens the run may use, read and written together, counted by the broker; reaching it ends the run with outcome over-budget.',
   example: '2000000',
   alias: [ 'max_tokens' ]
  }, {
   name: 'max-requests',
   type: 'number',
   group: 'Limits',
   about: 'Most calls of a model the run may make, counted by the broker; reaching it ends the run with outcome over-budget.',
   example: '200',
   alias: [ 'max_requests' ]
  }, {
   name: 'agent-args',
   type: 'text',
   group: 'Agent',
   about: 'Further arguments for the agent, split as a shell would; those that would undo a protection are refused.',
   example: '--effort high',
   alias: [ 'claude_args' ]
  }, {
   name: 'system-prompt',
   type: 'text',
   group: 'Agent',
   about: "Text added to the end of the agent's own system prompt (or put before the task, where the agent has none).",
   example: 'Answer in German. Cite file and line.',
   alias: [ 'append-system-prompt' ]
  }, {
   name: 'mcp-config',
   type: 'text',
   group: 'Agent',
   about: 'MCP servers the agent may use: JSON, or the path of a file with it, as `{"mcpServers": {"name": {"url": …}}}`. With `"audience"` a server gets an identity token minted for it alone.',
   example: '{"mcpServers":{"docs":{"type":"http","url":"https://mcp.example.com/mcp"}}}',
   alias: [ 'mcp_config' ]
  }, {
   name: 'json-schema',
   type: 'text',
   group: 'Results',
   about: 'JSON schema the answer must fill; it is then in the output `structured-output`.',
   example: '{"type":"object","properties":{"risk":{"type":"string"}},"required":["risk"]}',
   alias: [ 'json_schema' ]
  }, {
   name: 'keep-session',
   type: 'flag',
   group: 'Results',
   about: "Keeps the agent's session in the results folder, secrets taken out, so that a later step can `resume` it.",
   default: 'false',
   alias: [ 'keep_session' ]
  }, {
   name: 'resume',
   type: 'text',
   group: 'Task',
   about: 'Folder of a session that an earlier step kept (its output `session`): the agent goes on from there.',
   example: '${{ steps.first.outputs.session }}'
  } ];
  var core_inputs = __webpack_require__(50662);
  var finding = __webpack_require__(56134);
  // CONCATENATED MODULE: ./lib/core/shared-inputs.js
  const PRIVILEGE_MODES = [ 'strict', 'enforce', 'warn', 'off' ];
  const AMBIENT_SOURCES = [ 'auto', 'ec2', 'ecs', 'irsa', 'profile', 'gce', 'adc-file', 'managed-identity', 'workload-identity', 'azure-cli' ];
  const SHARED_INPUTS = [ {
   name: 'model',
   type: 'text',
   group: 'Agent',
   about: 'Model id, inference profile id or ARN the agent shall use; each agent has a dated default.',
   example: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0'
  }, {
   name: 'allowed-models',
   type: 'list',
   group: 'Safety',
   about: 'Further models the credential may call besides `model`, and the models behind an application inference profile.',
   example: 'us.anthropic.claude-haiku-4-5-20251001-v1:0',
   alias: [ 'allowed_models' ]
  }, {
   name: 'identity',
   type: 'text',
   group: 'Identity',
   about: "Who this job says it is: `ci` the CI system's own token (the default), `jwt` a supplied JWT (also without this line, as soon as a `jwt-` input is given), `ambient` the role of a self-hosted machine.",
   choices: [ 'ci', 'jwt', 'ambient' ]
  }, {
   name: 'ambient-source',
   type: 'text',
   group: 'Identity',
   about: 'With `identity: ambient`, where the identity comes from; `auto` takes the one source that the environment of the step names, and never guesses.',
   default: 'auto',
   choices: AMBIENT_SOURCES,
   example: 'ec2',
   alias: [ 'ambient_source' ]
  }, {
   name: 'audience',
   type: 'text',
   group: 'Identity',
   about: 'Audience of the identity token. Each cloud has its default (AWS: sts.amazonaws.com, in China sts.amazonaws.com.cn); a gateway needs its own named.',
   example: 'sts.amazonaws.com'
  }, {
   name: 'id-token-variable',
   type: 'text',
   group: 'Identity',
   about: 'On GitLab, the name of the variable that `id_tokens:` fills with the one identity token of the job. Our templates use the default.',
   default: 'KEYLESS_AGENT_ID_TOKEN',
   example: 'AGENT_ID_TOKEN',
   shellOnly: true,
   alias: [ 'id_token_variable' ]
  }, {
   name: 'aws-region',
   type: 'text',
   group: 'AWS',
   about: 'Region of the model endpoint and of the STS endpoint; it also decides the partition.',
   example: 'us-east-1',
   alias: [ 'aws_region' ]
  }, {
   name: 'timeout',
   type: 'duration',
   group: 'Limits',
   about: 'Longest time the agent may run, such as 90s, 10m or 1h30m.',
   default: '30m',
   example: '10m'
  }, {
   name: 'least-privilege',
   type: 'text',
   group: 'Safety',
   about: 'What findings do: strict also stops on what could not be judged, enforce stops at the threshold, warn only tells, off skips the checks.',
   default: 'enforce',
   choices: PRIVILEGE_MODES,
   alias: [ 'least_privilege' ]
  }, {
   name: 'least-privilege-threshold',
   type: 'text',
   group: 'Safety',
   about: 'Severity from which a finding stops the run.',
   default: 'high',
   choices: finding.oC,
   alias: [ 'least_privilege_threshold' ]
  }, {
   name: 'least-privilege-probes',
   type: 'list',
   group: 'Safety',
   about: 'Which questions the check may send to the cloud: `all`, `none`, names (these alone), or names with a minus (all but these). What is not asked is an unknown finding. The names are in docs/check.md.',
   default: 'all',
   example: '-github-token',
   alias: [ 'least_privilege_probes' ]
  }, {
   name: 'least-privilege-baseline',
   type: 'text',
   group: 'Safety',
   about: 'JSON file of accepted findings, each with a reason and a day within a year on which that ends. Where anybody can cause the event it is read from the base branch.',
   example: '.github/least-privilege.json',
   alias: [ 'least_privilege_baseline' ]
  }, {
   name: 'dry-run',
   type: 'flag',
   group: 'Safety',
   about: 'Prints the whole plan and touches nothing.',
   default: 'false',
   alias: [ 'dry_run' ]
  } ];
  var identity = __webpack_require__(42763);
  var nearest = __webpack_require__(62334);
  var check_inputs = __webpack_require__(8520);
  var read_secrets = __webpack_require__(82926);
  var inputs = __webpack_require__(88388);
  var credential = __webpack_require__(77378);
  var modes = __webpack_require__(40698);
  // CONCATENATED MODULE: ./lib/flow/run-inputs.js
  const RUN_INPUTS = [ {
   name: 'task',
   type: 'text',
   group: 'Task',
   about: 'What the agent shall do. Without `task` and `task-file` the action only authenticates.',
   example: 'Explain what changed in the last commit and list risks.'
  }, {
   name: 'task-file',
   type: 'text',
   group: 'Task',
   about: 'A file that holds the task (UTF-8, at most 10 MB); `-` reads standard input in a shell.',
   example: '.github/review-task.md',
   alias: [ 'prompt-file' ]
  }, {
   name: 'working-directory',
   type: 'text',
   group: 'Task',
   about: 'Folder the agent works in, relative to the workspace.',
   default: '.'
  }, {
   name: 'agent',
   type: 'text',
   group: 'Agent',
   about: `Which coding agent runs the task: ${agents.X.map(({id}) => id).join(', ')}.`,
   default: 'claude-code'
  }, {
   name: 'agent-version',
   type: 'text',
   group: 'Agent',
   about: 'An exact version, `latest`, or `pinned`: the version whose checksum ships with this release.',
   default: 'pinned',
   example: '2.1.329'
  }, {
   name: 'agent-env',
   type: 'list',
   group: 'Agent',
   about: 'Variables for the agent beyond the built-in allow-list: NAME (passed on) or NAME=value, comma or line separated.',
   example: 'JAVA_HOME, LOG_LEVEL=debug'
  }, {
   name: 'isolation',
   type: 'text',
   group: 'Safety',
   about: 'What keeps the agent from the credential and from the rest of the job: `namespace` (own processes, files and network), `user` (another user without privileges), `none`, or `auto`, the strongest this machine gives. One asked for by name that cannot be had fails the run.',
   default: 'auto',
   choices: [ 'auto', ...modes.i ]
  }, {
   name: 'allow-hosts',
   type: 'list',
   group: 'Safety',
   about: 'Hosts the agent may reach beside the model, where it has a network of its own: `host` (port 443), `host:port`, `*.host` for all below it, `localhost:port` for a service of this job. All else is refused and listed in the summary.',
   example: 'registry.npmjs.org, *.pythonhosted.org, localhost:5432'
  }, {
   name: 'allow-paths',
   type: 'list',
   group: 'Safety',
   about: 'Further folders the agent may read in isolation, absolute: tools that live in a home folder. Those on PATH, the tool cache of the runner and the system’s own folders are seen anyway.',
   example: '/home/runner/.cargo, /home/runner/.rustup'
  }, {
   name: 'backend',
   type: 'text',
   group: 'Agent',
   about: 'Where the model is served, when cloud and agent have more than one in common.',
   choices: credential.A
  }, {
   name: 'trust-subject',
   type: 'text',
   group: 'Identity',
   about: 'The subject your trust admits (`*` and `?` as in AWS StringLike). It is compared with the token before any exchange, and a difference is named.',
   example: 'repo:my-org/my-repo:environment:agent'
  }, {
   name: 'output-dir',
   type: 'text',
   group: 'Results',
   about: 'Folder for report.json, transcript.jsonl and summary.md. Default: a new folder under RUNNER_TEMP or the temporary folder.'
  }, {
   name: 'env-file',
   type: 'text',
   group: 'Results',
   about: 'Where `auth` writes the credential variables off GitHub: a new file outside the workspace, mode 0600.',
   shellOnly: true,
   alias: [ 'credentials-file' ],
   example: '/run/user/1000/agent.env'
  } ];
  // CONCATENATED MODULE: ./lib/flow/read-inputs.js
  function allInputs() {
   const seen = new Map;
   const declared = [ RUN_INPUTS, inputs.D0, AGENT_INPUTS, ...agents.X.map(a => a.inputs), SHARED_INPUTS, check_inputs.$, ...identity.c.map(s => s.inputs), ...clouds.J.map(c => c.inputs) ];
   for (const spec of declared.flat()) {
    const known = seen.get(spec.name);
    if (known && known !== spec) throw new Error(`input ${spec.name} is declared twice, differently`);
    seen.set(spec.name, spec);
   }
   return [ ...seen.values() ];
  }
  function spellings(spec) {
   const names = [ spec.name, ...spec.alias ?? [] ];
   return [ ...new Set(names.flatMap(name => [ name, name.replaceAll('-', '_') ])) ];
  }
  function unknown(inputs, name, specs, dashes) {
   const near = (0, nearest.p)(name, specs.map(spec => spec.name));
   inputs.fault(`${dashes}${name}`, `There is no input "${name}".`, near ? `${dashes}${near}${dashes ? ' …' : ': …'}` : dashes ? 'keyless-agent help run' : 'docs/inputs.md lists them all');
  }
  function readActionInputs(platform, env) {
   const declared = allInputs();
   const specs = declared.filter(spec => !spec.shellOnly);
   const raw = new Map;
   const inputs = new core_inputs.G0(declared, raw);
   const known = new Set;
   for (const spec of specs) {
    for (const name of spellings(spec)) {
     known.add(`INPUT_${name.toUpperCase()}`);
     const value = platform.input(env, name);
     if (value === undefined || value === spec.default) continue;
     if ((raw.get(spec.name)?.value ?? value) !== value) inputs.fault(spec.name, 'It is given in two spellings with two values.', `${spec.name}: …   (once)`); else raw.set(spec.name, {
      value,
      from: 'input'
     });
    }
   }
   for (const name of Object.keys(env)) {
    if (name.startsWith('INPUT_') && env[name] !== '' && !known.has(name.toUpperCase())) {
     unknown(inputs, name.slice('INPUT_'.length).toLowerCase(), specs, '');
    }
   }
   return inputs;
  }
  function shortened(word, at) {
   return /^--?[A-Za-z][\w-]{0,20}$/.test(word) ? word : `word ${at + 1}`;
  }
  function writeInstead({name, type, example, default: usual}) {
   if (type === 'secret') return `--${name}-file PATH   (or --${name}-env VARIABLE, where it is not empty)`;
   const value = example ?? usual ?? '…';
   const joint = value.startsWith('-') ? '=' : ' ';
   return `--${name}${joint}${/\s/.test(value) ? `"${value}"` : value}`;
  }
  function readShellInputs(argv, extra, job, example = '--task "…"') {
   const declared = allInputs();
   const specs = [ ...declared, ...(0, read_secrets.e)(declared) ];
   const bySpelling = new Map(specs.flatMap(spec => spellings(spec).map(name => [ name, spec ])));
   const raw = new Map;
   const given = new Set;
   const inputs = new core_inputs.G0(specs, raw);
   const cut = argv.indexOf('--');
   const words = cut < 0 ? argv : argv.slice(0, cut);
   for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const match = /^--([A-Za-z][\w-]*)(?:=([\s\S]*))?$/.exec(word);
    if (!match) {
     inputs.fault(shortened(word, i), 'A word without a flag in front of it is not understood.', example);
     continue;
    }
    const name = match[1];
    if (extra.includes(name)) {
     if (match[2] !== undefined) inputs.fault(`--${name}`, `--${name} takes no value.`, `--${name}`);
     given.add(name);
     continue;
    }
    const spec = bySpelling.get(name);
    if (!spec) {
     unknown(inputs, name, specs, '--');
     if (match[2] === undefined && words[i + 1] !== undefined && !words[i + 1].startsWith('--')) i++;
     continue;
    }
    let value = match[2];
    if (value === undefined) {
     const next = words[i + 1];
     if (spec.type === 'flag' && (next === undefined || !/^(true|false)$/i.test(next))) value = 'true'; else if (next === undefined || next.startsWith('--') && next.length > 2) {
      inputs.fault(`--${spec.name}`, `--${spec.name} has no value.`, writeInstead(spec));
      continue;
     } else {
      value = next;
      i++;
     }
    }
    if (raw.has(spec.name)) inputs.fault(`--${spec.name}`, `--${spec.name} is given twice.`, `--${spec.name} once`);
    if (value.trim() !== '') raw.set(spec.name, {
     value,
     from: 'flag'
    }); else inputs.fault(`--${spec.name}`, `--${spec.name} is empty.`, writeInstead(spec));
   }
   if (job) readChannel(job, specs, raw, inputs);
   return {
    inputs,
    rest: cut < 0 ? [] : argv.slice(cut + 1),
    extra: given
   };
  }
  function readChannel({platform: {channel}, env}, specs, raw, inputs) {
   if (!channel) return;
   const known = new Map(specs.map(spec => [ spec.name.toUpperCase().replaceAll('-', '_'), spec ]));
   for (const name of Object.keys(env)) {
    if (!name.startsWith(channel.prefix)) continue;
    const spec = known.get(name.slice(channel.prefix.length));
    if (!spec) {
     const near = name.slice(channel.prefix.length).toLowerCase().replaceAll('_', '-');
     unknown(inputs, near, specs, '');
     continue;
    }
    const found = channel.read(env, spec.name);
    if (found && 'what' in found) inputs.fault(spec.name, found.what, found.write); else if (found && !raw.has(spec.name) && !isUnset(found.value, spec)) {
     raw.set(spec.name, {
      value: found.value,
      from: 'input'
     });
    }
   }
  }
  function isUnset(value, spec) {
   return value === spec.default || spec.default === undefined && spec.type === 'number' && value === '0';
  }
 },
 82926: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => takeSecrets,
   e: () => secretForms
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58563);
  var _kit_shown_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82921);
  var _kit_unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44909);
  const MOST_BYTES = 64 * 1024;
  const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
  function secretForms(specs) {
   const taken = new Set(specs.map(({name}) => name));
   return specs.filter(({type}) => type === 'secret').flatMap(spec => [ formOf(spec, 'file'), formOf(spec, 'env') ]).filter(({name}) => !taken.has(name));
  }
  function formOf({name, group, alias = []}, form) {
   return {
    name: `${name}-${form}`,
    type: 'text',
    group,
    about: form === 'file' ? `File that holds the value of ${name}.` : `Name of the variable that holds ${name}.`,
    example: form === 'file' ? `/run/secrets/${name}` : name.toUpperCase().replaceAll('-', '_'),
    alias: alias.map(other => `${other}-${form}`),
    shellOnly: true
   };
  }
  function takeSecrets(inputs, specs, host) {
   const forms = new Set(secretForms(specs).map(({name}) => name));
   for (const {name} of specs.filter(({type}) => type === 'secret')) {
    for (const form of [ 'file', 'env' ]) {
     if (forms.has(`${name}-${form}`) && inputs.given(`${name}-${form}`)) takeOne(name, form, inputs, host);
    }
    const value = inputs.text(name);
    if (value !== undefined && value !== '') host.hide(new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__.z(name, value));
    if (inputs.from(name) === 'flag') host.voice.annotate('warning', typedInFull(name));
   }
  }
  function typedInFull(name) {
   return `--${name} stands on the command line, which every process of this machine can read. Safer: --${name}-file PATH or --${name}-env VARIABLE.`;
  }
  function takeOne(name, form, inputs, host) {
   const input = `${name}-${form}`;
   if (inputs.given(name)) {
    inputs.fault(`--${input}`, `--${name} is given in more than one way.`, `--${input} alone`);
    return;
   }
   const where = inputs.text(input) ?? '';
   const value = form === 'file' ? fromFile(where, input, inputs, host) : fromVariable(where, input, inputs, host);
   if (value !== undefined) inputs.supply(name, {
    value,
    from: form === 'file' ? 'file' : 'environment'
   });
  }
  function fromFile(path, input, inputs, host) {
   try {
    const text = host.files.read((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, path), MOST_BYTES).replace(/\r?\n$/, '');
    if (text !== '') return text;
    inputs.fault(`--${input}`, `${(0, _kit_shown_path_js__WEBPACK_IMPORTED_MODULE_3__.p)(path)} is empty.`, `--${input} PATH   (a file that holds the value)`);
   } catch (error) {
    const why = (0, _kit_unreadable_js__WEBPACK_IMPORTED_MODULE_2__._)(error, MOST_BYTES);
    inputs.fault(`--${input}`, `${(0, _kit_shown_path_js__WEBPACK_IMPORTED_MODULE_3__.p)(path)} ${why}.`, `--${input} PATH   (a file that holds the value)`);
   }
   return undefined;
  }
  function fromVariable(variable, input, inputs, host) {
   const write = `--${input} ${input.replace(/-env$/, '').toUpperCase().replaceAll('-', '_')}   (the name, not the value)`;
   if (!VARIABLE.test(variable)) {
    inputs.fault(`--${input}`, 'It is not the name of an environment variable.', write);
    return undefined;
   }
   const value = host.env[variable];
   if (value) return value;
   inputs.fault(`--${input}`, `The variable that it names is ${value === '' ? 'empty' : 'not set'}.`, write);
   return undefined;
  }
 },
 88388: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A5: () => refusePublishing,
   D0: () => REVIEW_INPUTS,
   Jl: () => refuseRunInputs,
   oX: () => refuseReviewInputs,
   re: () => refuseForeign,
   wj: () => isReadBy,
   xV: () => refuseReading
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
  var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56134);
  const MODES = [ 'run', 'review', 'publish', 'plan' ];
  const REVIEW_INPUTS = [ {
   name: 'mode',
   type: 'text',
   group: 'Review',
   about: 'What this step does: run the `task`, review a change, publish a review that an earlier step or job made, or plan the parts of a large change. In a shell: the commands of these names.',
   default: 'run',
   choices: MODES,
   example: 'review'
  }, {
   name: 'review-file',
   type: 'list',
   group: 'Review',
   about: 'For publish: the output `review` of the reviewing step, or the folders that hold one review.json for each part of the change.',
   example: '${{ steps.review.outputs.review }}'
  }, {
   name: 'publish',
   type: 'flag',
   group: 'Review',
   about: 'For review: also publishes, in this step, after the agent has ended. Needs the token of the host and an agent that is isolated from this step.',
   default: 'false'
  }, {
   name: 'pull-request',
   type: 'number',
   group: 'Review',
   about: 'Number of the pull or merge request, where the event does not name it: `workflow_dispatch`, `workflow_run`, a pipeline by hand. It is checked against the API.',
   example: '42'
  }, {
   name: 'gitlab-token-variable',
   type: 'text',
   group: 'Review',
   about: 'On GitLab, the name of the masked CI/CD variable with the token that comments are written with: a project access token, role Developer, scope `api`. Without one a review is told in the Code Quality report, the log and the artifacts.',
   example: 'REVIEW_TOKEN',
   shellOnly: true
  }, {
   name: 'range',
   type: 'text',
   group: 'Review',
   about: 'For review: these commits (`A..B`) rather than the change of the event.',
   example: 'main..HEAD'
  }, {
   name: 'staged',
   type: 'flag',
   group: 'Review',
   about: 'For review: what is staged for the next commit, rather than the change of the event.',
   default: 'false'
  }, {
   name: 'review-guidelines',
   type: 'text',
   group: 'Review',
   about: 'File with rules for reviews, always read from the base of the change, so that no change writes its own.',
   example: '.github/review-guidelines.md'
  }, {
   name: 'review-language',
   type: 'text',
   group: 'Review',
   about: 'Language of the findings. Default: the one of the model, which is usually English.',
   example: 'German'
  }, {
   name: 'min-severity',
   type: 'text',
   group: 'Review',
   about: 'Findings below are counted and not shown.',
   default: 'info',
   choices: _core_finding_js__WEBPACK_IMPORTED_MODULE_1__.oC
  }, {
   name: 'max-findings',
   type: 'number',
   group: 'Review',
   about: 'Most findings that are shown, the gravest first.',
   default: '50'
  }, {
   name: 'review-ignore',
   type: 'list',
   group: 'Review',
   about: 'Files that are not reviewed, patterns as in .gitignore; `!pattern` takes one back. They come on top of the built-in list of lock files, vendored and built files; `none` alone empties that list.',
   example: 'testdata/, !go.sum'
  }, {
   name: 'fail-on',
   type: 'text',
   group: 'Review',
   about: 'Severity of a finding from which the step fails, with exit status 7. Without it findings never fail a step.',
   choices: _core_finding_js__WEBPACK_IMPORTED_MODULE_1__.oC,
   example: 'high'
  }, {
   name: 'request-changes',
   type: 'text',
   group: 'Review',
   about: 'Severity from which the published review asks for changes. Without it a review only comments. It never approves.',
   choices: _core_finding_js__WEBPACK_IMPORTED_MODULE_1__.oC,
   example: 'critical'
  }, {
   name: 'check-run',
   type: 'text',
   group: 'Review',
   about: 'For publish: also a check run of this name. The job needs `permissions: checks: write`.',
   example: 'keyless-agent review'
  }, {
   name: 'review-sarif',
   type: 'flag',
   group: 'Review',
   about: 'For publish: also uploads to code scanning. The job needs `permissions: security-events: write`.',
   default: 'false'
  }, {
   name: 'comment-trigger',
   type: 'text',
   group: 'Review',
   about: 'On `issue_comment`: the words a comment begins with to ask for a review. Its author must be allowed to write to the repository; a commit named behind it is the one that is reviewed.',
   default: '/keyless review'
  }, {
   name: 'review-label',
   type: 'text',
   group: 'Review',
   about: 'Reviews only pull or merge requests with this label.',
   example: 'review-please'
  }, {
   name: 'allow-untrusted',
   type: 'flag',
   group: 'Review',
   about: "Reviews although a stranger's change is checked out with the rights of the base (`pull_request_target`). Only with an agent that is isolated.",
   default: 'false'
  }, {
   name: 'shard',
   type: 'text',
   group: 'Review',
   about: 'For review: only this part of the change, as `plan` prints it; `auto` in the equal jobs of GitLab’s `parallel:`, one part each.',
   example: '2/5'
  }, {
   name: 'max-shards',
   type: 'number',
   group: 'Review',
   about: 'Most parts a change is split into, at most 256. Each holds up to 200,000 bytes of shown diff.',
   default: '16'
  } ];
  function refuseReviewInputs(inputs, command) {
   for (const {name} of REVIEW_INPUTS) {
    if (!inputs.given(name) || name === 'mode' && inputs.text(name) === 'run') continue;
    inputs.fault(name, `${name} belongs to a review, and this is ${command}.`, 'mode: review   (in a shell: keyless-agent review)');
   }
  }
  const OF_A_RUN = {
   task: 'leave it out; rules for reviews go into review-guidelines',
   'task-file': 'leave it out; rules for reviews go into review-guidelines',
   'json-schema': 'leave it out; a review has its own form',
   'allowed-tools': 'leave it out; a reviewing agent only reads',
   'mcp-config': 'leave it out; a reviewing agent only reads',
   resume: 'leave it out'
  };
  function refuseRunInputs(inputs, mode) {
   for (const [name, write] of Object.entries(OF_A_RUN)) {
    if (inputs.given(name)) inputs.fault(name, `${name} belongs to a run, and this is ${mode}.`, write);
   }
   const permissions = inputs.text('agent-permissions');
   if (permissions !== undefined && permissions !== 'read-only') {
    inputs.fault('agent-permissions', 'A reviewing agent only reads.', 'agent-permissions: read-only   (or leave it out)');
   }
   if (inputs.text('agent') !== 'custom') return;
   inputs.fault('agent', 'A custom agent cannot review: nothing here can hold a command of yours to reading alone.', 'agent: claude-code');
   throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.wm)(inputs.faults);
  }
  const OF_PUBLISHING = [ 'request-changes', 'check-run', 'review-sarif' ];
  const OF_READING = [ 'publish', 'range', 'staged', 'review-guidelines', 'review-language', 'review-ignore', 'comment-trigger', 'review-label', 'allow-untrusted', 'shard', 'max-shards' ];
  function refusePublishing(inputs) {
   if (inputs.given('review-file')) inputs.fault('review-file', 'review-file is what publish reads.', 'mode: publish');
   if (inputs.flag('publish')) return;
   for (const name of OF_PUBLISHING.filter(one => inputs.given(one))) {
    inputs.fault(name, `${name} belongs to the step that publishes.`, `mode: publish   (or publish: true beside it)`);
   }
  }
  const GITHUB_ONLY = {
   'request-changes': 'fail-on: high   (a failed job, where pipelines must succeed, keeps it from being merged)',
   'check-run': 'leave it out; the job itself is shown on the merge request',
   'review-sarif': 'leave it out; the Code Quality report is made without it',
   'comment-trigger': 'leave it out; GitLab starts no pipeline for a comment'
  };
  function refuseForeign(inputs, platform) {
   if (platform !== 'gitlab') {
    if (inputs.given('gitlab-token-variable')) {
     inputs.fault('gitlab-token-variable', 'This is no job of GitLab.', 'github-token: ${{ github.token }}');
    }
    return;
   }
   for (const [name, write] of Object.entries(GITHUB_ONLY)) {
    if (inputs.given(name)) inputs.fault(name, `GitLab has no ${name}.`, write);
   }
   if (inputs.given('github-token') && inputs.text('agent') !== 'copilot' && inputs.text('backend') !== 'copilot') {
    inputs.withdraw('github-token');
    if (inputs.faults.some(({input}) => input === 'gitlab-token-variable')) return;
    inputs.fault('github-token', 'On GitLab the token that comments are written with is in a variable that gitlab-token-variable names.', 'gitlab-token-variable: REVIEW_TOKEN');
   }
  }
  function refuseReading(inputs) {
   for (const name of OF_READING.filter(one => inputs.given(one))) {
    inputs.fault(name, `${name} belongs to the step that reviews.`, `leave ${name} out here`);
   }
  }
  const TO_PUBLISH = [ 'output-dir', 'github-token' ];
  const OF_PLANNING = [ 'range', 'staged', 'review-ignore', 'comment-trigger', 'review-label', 'max-shards' ];
  const TO_FIND = [ 'pull-request', 'working-directory', 'github-token', 'gitlab-token-variable' ];
  function isReadBy(command, name) {
   const isReviews = REVIEW_INPUTS.some(spec => spec.name === name);
   const others = [ ...OF_READING, 'mode' ];
   if (command === 'plan') return [ ...OF_PLANNING, ...TO_FIND ].includes(name);
   if (command === 'publish') return isReviews ? !others.includes(name) : TO_PUBLISH.includes(name);
   if (command !== 'review') return !isReviews;
   return ![ ...Object.keys(OF_A_RUN), 'agent-permissions', 'agent-command', 'mode', 'review-file' ].includes(name);
  }
 },
 42763: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => IDENTITY_SOURCES
  });
  var errors = __webpack_require__(3828);
  // CONCATENATED MODULE: ./lib/identity/ambient.js
  const ambient = {
   id: 'ambient',
   inputs: [],
   plan(inputs) {
    const source = inputs.text('ambient-source') ?? 'auto';
    if (inputs.text('identity') !== 'ambient') {
     if (inputs.given('ambient-source')) {
      const what = 'ambient-source is read with identity: ambient only.';
      inputs.fault('ambient-source', what, `identity: ambient\nambient-source: ${source}`);
     }
     return undefined;
    }
    return {
     id: 'ambient',
     says: `identity of this machine (${source})`,
     renews: true,
     get: async audience => {
      throw new errors.FM('identity-unavailable', 'An ambient identity is no token that this target takes.', {
       likely: `The target wants an identity token for ${audience}; a machine's role is for AWS, Google Cloud or Azure.`,
       fix: "identity: ci   # the CI system's own token\nor a token from a file:\nidentity: jwt\njwt-token-file: /var/run/secrets/tokens/agent"
      });
     }
    };
   }
  };
  var identity = __webpack_require__(3829);
  var secret = __webpack_require__(58563);
  var jwt = __webpack_require__(61941);
  // CONCATENATED MODULE: ./lib/identity/ci-token.js
  const JOBS = {
   github: 'the GitHub job',
   gitlab: 'the GitLab job'
  };
  const ciToken = {
   id: 'ci-token',
   inputs: [],
   plan(_inputs, offer) {
    return {
     id: 'ci-token',
     renews: offer.canMint,
     lifeSeconds: offer.lifeSeconds,
     says: `identity token of ${JOBS[offer.platform] ?? 'this job'}`,
     get: async (audience, host) => receive(await offer.idToken(audience), audience, offer, host)
    };
   }
  };
  function receive(token, audience, offer, host) {
   hideWhole(token, host);
   const {claims} = (0, jwt.i)(token.reveal());
   checkClaims(claims, audience, host.now());
   return {
    token,
    claims,
    trust: offer.platform in JOBS ? 'ci-endpoint' : 'unverified',
    says: `${claims.sub} for ${audience}`
   };
  }
  function hideWhole(token, host) {
   host.hide(token);
   for (const part of token.reveal().split('.').slice(0, 3)) {
    if (part !== '') host.hide(new secret.z(`${token.label} part`, part));
   }
  }
  function checkClaims(claims, audience, now) {
   const missing = [ 'iss', 'sub', 'aud', 'exp' ].filter(name => claims[name] === undefined);
   if (missing.length > 0) {
    throw refused(claims, `The identity token has no claim ${missing.join(', ')}.`, 'The issuer is not a CI system.');
   }
   const audiences = [ claims.aud ].flat();
   if (audiences.length !== 1 || audiences[0] !== audience) {
    throw refused(claims, `The identity token is for another audience than ${audience}.`, 'A proxy or wrapper changed the request.');
   }
   if ((claims.exp ?? 0) * 1e3 <= now) {
    throw refused(claims, 'The identity token has expired already.', 'The clock of the runner is ahead, or an old token was handed out.');
   }
  }
  function refused(claims, what, likely) {
   const fix = 'Run the job again; on a self-hosted runner compare its clock (date -u) with real time.';
   return new errors.FM('identity-malformed', what, {
    likely,
    fix,
    facts: (0, identity.P)(claims)
   });
  }
  var inputs = __webpack_require__(50662);
  // CONCATENATED MODULE: ./lib/identity/supplied-jwt/refusals.js
  const LONGEST_SHOWN = 200;
  const ANOTHER_TOKEN = 'Get a token from the issuer, whole and unchanged, and hand it in as it is.';
  function malformed(why, likely, fix = ANOTHER_TOKEN) {
   return new errors.FM('identity-malformed', `The supplied JWT cannot be used. ${why}`, {
    likely: likely ?? 'The value was cut, wrapped or decorated on its way here, or is no JWT.',
    fix
   });
  }
  function untrusted(what, {likely, fix, claims}) {
   return new errors.FM('identity-untrusted', what, {
    likely,
    fix,
    facts: shownClaims(claims)
   });
  }
  function outOfDate(what, {likely, fix, claims}) {
   return new errors.FM('identity-expired', what, {
    likely,
    fix,
    facts: shownClaims(claims)
   });
  }
  function noKeys(what, likely, fix) {
   return new errors.FM('identity-keys', what, {
    likely,
    fix
   });
  }
  function noToken(what, likely, fix) {
   return new errors.FM('identity-unavailable', what, {
    likely,
    fix
   });
  }
  function shownClaims(claims) {
   const shown = claims === undefined ? {} : (0, identity.P)(claims);
   return Object.fromEntries(Object.entries(shown).map(([name, value]) => [ name, shorten(value) ]));
  }
  function shorten(text) {
   return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  }
  // CONCATENATED MODULE: ./lib/identity/supplied-jwt/check-claims.js
  const TOLERANCE_SECONDS = 60;
  const LONG_LIFE_SECONDS = 3600;
  const WEEK_SECONDS = 7 * 86400;
  const NEEDED = [ 'iss', 'sub', 'exp', 'iat' ];
  const CLOCK = 'Compare the clock of this machine (date -u) with real time, and the one of the issuer.';
  const FRESH = 'Get a fresh token from the issuer and run the job again.';
  function check_claims_checkClaims(claims, audience, policy, now) {
   checkPresence(claims, audience);
   checkTimes(claims, Math.floor(now / 1e3));
   checkLifetime(claims, policy.longestSeconds);
   if (policy.issuer !== undefined && claims.iss !== policy.issuer) throw wrongIssuer(claims, policy.issuer);
   if (audience !== undefined) checkAudience(claims, audience);
   checkRequired(claims, policy.required);
  }
  function secondsLeft(claims, now) {
   return claims.exp === undefined ? undefined : Math.max(0, Math.floor(claims.exp - now / 1e3));
  }
  function checkPresence(claims, audience) {
   const needed = audience === undefined ? NEEDED : [ ...NEEDED, 'aud' ];
   const missing = needed.filter(name => !Object.hasOwn(claims, name));
   if (missing.length === 0) return;
   throw untrusted(`The supplied JWT has no claim ${missing.join(', ')}.`, {
    likely: 'The issuer leaves it out, or it is not meant as an identity.',
    fix: `Let the issuer add ${missing.join(', ')}.`,
    claims
   });
  }
  function checkTimes(claims, now) {
   const {exp = 0, iat = 0, nbf = 0} = claims;
   if (exp <= now - TOLERANCE_SECONDS) {
    const ago = (0, inputs.a3)(now - exp);
    throw outOfDate(`The supplied JWT expired ${ago} ago.`, {
     likely: 'It was kept too long.',
     fix: FRESH,
     claims
    });
   }
   if (nbf > now + TOLERANCE_SECONDS) {
    const what = `The supplied JWT is valid only in ${(0, inputs.a3)(nbf - now)} (nbf).`;
    throw outOfDate(what, {
     likely: 'The clock here is behind, or it was made for later.',
     fix: CLOCK,
     claims
    });
   }
   if (iat > now + TOLERANCE_SECONDS) {
    const what = `The supplied JWT was issued ${(0, inputs.a3)(iat - now)} in the future (iat).`;
    throw outOfDate(what, {
     likely: 'The clock here is behind, or the one of the issuer is ahead.',
     fix: CLOCK,
     claims
    });
   }
   if (exp <= iat || exp <= nbf) {
    const likely = 'The issuer is set up wrongly, or it is no real token.';
    throw untrusted('The supplied JWT ends before it begins (exp).', {
     likely,
     fix: FRESH,
     claims
    });
   }
  }
  function checkLifetime(claims, longest) {
   const life = lifeOf(claims);
   if (life <= longest) return;
   throw untrusted(`The supplied JWT is valid for ${days(life)}; at most ${days(longest)} is accepted.`, {
    likely: 'Whoever reads such a token can use it for as long.',
    fix: `A token with a shorter life, or, if it cannot be had:\njwt-max-lifetime: ${Math.ceil(life / 3600)}h`,
    claims
   });
  }
  function lifeOf({exp = 0, iat = 0}) {
   return exp - iat;
  }
  function wrongIssuer(claims, issuer) {
   const slash = claims.iss?.replace(/\/$/, '') === issuer.replace(/\/$/, '');
   return untrusted('The supplied JWT is from another issuer than jwt-issuer.', {
    likely: slash ? 'They differ in the slash at the end, which counts.' : 'It is a token of another system or realm.',
    fix: `A token whose iss is ${issuer}, or the issuer you mean as jwt-issuer.`,
    claims
   });
  }
  function checkAudience(claims, audience) {
   const audiences = [ claims.aud ?? [] ].flat();
   if (audiences.length === 1 && audiences[0] === audience) return;
   const others = audiences.includes(audience);
   throw untrusted(`The supplied JWT is ${others ? 'for others besides' : 'for another audience than'} ${audience}.`, {
    likely: others ? 'Every one of them could use it in its own name.' : 'It was made for another service, or jwt-audience does not name what is meant.',
    fix: `A token whose aud is ${audience} alone, or the audience you mean as jwt-audience.`,
    claims
   });
  }
  function checkRequired(claims, required) {
   const wrong = required.filter(one => !satisfies(claims, one)).map(({name}) => name);
   if (wrong.length === 0) return;
   throw untrusted(`The supplied JWT does not have what is required of ${wrong.join(', ')}.`, {
    likely: 'The claim is absent or has another value than jwt-required-claims says.',
    fix: 'A token of the right kind, or the claim as it really is in jwt-required-claims.',
    claims
   });
  }
  function satisfies(claims, {name, value}) {
   if (!Object.hasOwn(claims, name)) return false;
   const actual = claims[name];
   if (value === undefined) return actual !== null && actual !== '';
   const values = Array.isArray(actual) ? actual : [ actual ];
   return values.some(one => [ 'string', 'number', 'boolean' ].includes(typeof one) && String(one) === value);
  }
  function findingsOf({claims, verified, audience, now}) {
   const findings = [];
   if (!verified) {
    findings.push({
     id: 'jwt-unverified',
     layer: 'identity',
     verdict: 'unknown',
     severity: 'medium',
     title: 'The signature of the supplied JWT was not verified.',
     detail: 'No keys were named, so its claims are what somebody wrote; they can refuse or inform, never allow.',
     fix: `jwt-issuer: ${typeof claims.iss === 'string' && /^https:\/\/[\w./~-]{1,150}$/.test(claims.iss) ? claims.iss : 'https://login.example.com/realms/ci'}`
    });
   }
   if (audience === undefined) {
    findings.push({
     id: 'jwt-audience-open',
     layer: 'identity',
     verdict: 'unknown',
     severity: 'medium',
     title: 'Nobody said for whom the supplied JWT should be, so its audience was not checked.',
     detail: 'A token meant for another service would be handed on as well.',
     fix: 'jwt-audience: my-gateway'
    });
   }
   const life = lifeOf(claims);
   if (life > LONG_LIFE_SECONDS) {
    findings.push({
     id: 'jwt-long-lived',
     layer: 'identity',
     verdict: 'exceeded',
     severity: 'medium',
     title: `The supplied JWT is valid for ${days(life)} from its issue; an hour is enough for a job.`,
     detail: 'Whoever reads it can use it for as long, after the job too.',
     fix: 'A token made for this job: jwt-token-command, or a shorter life at the issuer.'
    });
   }
   const left = secondsLeft(claims, now) ?? 0;
   if (life > WEEK_SECONDS && left <= WEEK_SECONDS) {
    findings.push({
     id: 'jwt-expires-soon',
     layer: 'identity',
     verdict: 'exceeded',
     severity: 'low',
     title: `The supplied JWT expires in ${days(left)}.`,
     detail: 'Jobs that use it fail from then on.',
     fix: 'Put a fresh token in its place.'
    });
   }
   return findings;
  }
  function days(seconds) {
   return seconds >= 2 * 86400 ? `${Math.floor(seconds / 86400)} days` : (0, inputs.a3)(seconds);
  }
  var external_node_path_ = __webpack_require__(76760);
  var shown_path = __webpack_require__(82921);
  var unreadable = __webpack_require__(44909);
  var kit_words = __webpack_require__(12281);
  // CONCATENATED MODULE: ./lib/identity/supplied-jwt/inputs.js
  const TOKEN_INPUTS = [ 'jwt-token', 'jwt-token-env', 'jwt-token-file', 'jwt-token-command' ];
  const TOKEN_VARIABLES = [ 'KEYLESS_JWT_TOKEN', 'CODEMIE_JWT_TOKEN' ];
  const ALGORITHMS = [ 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519' ];
  const JWT_INPUTS = [ {
   name: 'jwt-token',
   type: 'secret',
   group: 'Identity',
   about: 'A JWT to use as the identity; without it KEYLESS_JWT_TOKEN and CODEMIE_JWT_TOKEN are looked at, then the inputs below.'
  }, {
   name: 'jwt-token-env',
   type: 'text',
   group: 'Identity',
   about: 'Name of the environment variable that holds the JWT; the name, not the value.',
   example: 'MY_CUSTOM_TOKEN'
  }, {
   name: 'jwt-token-file',
   type: 'text',
   group: 'Identity',
   about: 'File that holds the JWT; it is read again when a fresh one is needed. `-` reads standard input in a shell.',
   example: '/var/run/secrets/tokens/agent'
  }, {
   name: 'jwt-token-command',
   type: 'text',
   group: 'Identity',
   about: 'Command that prints a JWT, run again when a fresh one is needed; no shell, an environment of PATH, HOME and LANG only, at most 60 seconds.',
   example: '/usr/local/bin/mint-token --audience my-gateway'
  }, {
   name: 'jwt-issuer',
   type: 'text',
   group: 'Identity',
   about: 'The exact `iss` the JWT must have. Alone it is also where the signing keys are found, by OpenID Connect discovery.',
   example: 'https://login.example.com/realms/ci'
  }, {
   name: 'jwt-audience',
   type: 'text',
   group: 'Identity',
   about: 'The exact and only `aud` the JWT must have. Default: the audience the cloud expects.',
   example: 'my-gateway'
  }, {
   name: 'jwt-jwks-uri',
   type: 'text',
   group: 'Identity',
   about: 'Address of the key set (RFC 7517) that the signature is checked with, in place of discovery.',
   example: 'https://login.example.com/realms/ci/protocol/openid-connect/certs'
  }, {
   name: 'jwt-jwks',
   type: 'text',
   group: 'Identity',
   about: 'The key set itself as JSON, or a file that holds it, so that nothing is fetched.',
   example: 'ci/jwks.json'
  }, {
   name: 'jwt-algorithms',
   type: 'list',
   group: 'Identity',
   about: `Signature algorithms accepted, out of ${ALGORITHMS.join(', ')}; never none or a shared secret (HS256).`,
   default: 'RS256,ES256',
   example: 'RS256,ES384'
  }, {
   name: 'jwt-required-claims',
   type: 'list',
   group: 'Identity',
   about: 'Claims the JWT must have: `name`, or `name=value` (for a claim that is a list: one of its values).',
   example: 'team=payments, environment'
  }, {
   name: 'jwt-max-lifetime',
   type: 'duration',
   group: 'Identity',
   about: 'Longest time from `iat` to `exp` that is accepted.',
   default: '24h',
   example: '1h'
  } ];
  var strict_json = __webpack_require__(67806);
  // CONCATENATED MODULE: ./lib/identity/supplied-jwt/read-jwt.js
  const LONGEST_TOKEN = 16 * 1024;
  const COMPACT = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+){2}$/;
  const KEY_ID = /^[A-Za-z0-9_~+/=:@.-]{1,256}$/;
  const TYPES = [ 'jwt', 'at+jwt' ];
  const REFUSED = [ 'jwk', 'jku', 'x5u', 'x5c', 'b64', 'crit', 'zip', 'enc', 'cty' ];
  const TEXT_CLAIMS = [ 'iss', 'sub', 'jti' ];
  const TIME_CLAIMS = [ 'exp', 'iat', 'nbf' ];
  function readJwt(text, accepted) {
   if (text.length > LONGEST_TOKEN) throw malformed('It is longer than 16 KiB.', 'Something else than a JWT was given.');
   if (!COMPACT.test(text)) throw malformed(...spelling(text));
   const [head = '', body = '', signature = ''] = text.split('.');
   bytesOf(signature, 'signature');
   const header = objectOf(head, 'header');
   const algorithm = algorithmOf(header.alg, accepted);
   checkHeader(header);
   const keyId = keyIdOf(header.kid);
   const claims = objectOf(body, 'payload');
   checkTypes(claims);
   return {
    algorithm,
    keyId,
    claims
   };
  }
  function spelling(text) {
   if (text === '') return [ 'It is empty.', 'The secret or variable has no value here (a fork gets no secrets).' ];
   if (/^bearer\s/i.test(text)) return [ 'It begins with the word Bearer.', 'A whole header was given.', 'The token alone.' ];
   if (/^["'].*["']$/s.test(text)) return [ 'There are quotes around it.', 'They were stored with the value.' ];
   if (/\s/.test(text)) {
    const fix = `Store it without: printf '%s' "$TOKEN" rather than echo.`;
    return [ 'There is a blank or a line end in it or around it.', undefined, fix ];
   }
   const parts = text.split('.');
   if (parts.length === 5) return [ 'It is encrypted (five parts).', 'The issuer encrypts its tokens.', 'A signed token.' ];
   if (parts.length !== 3) {
    return [ `It has ${parts.length === 1 ? 'one part' : `${Math.min(parts.length, 99)} parts`} and not three with dots.` ];
   }
   if (parts[2] === '') return [ 'It is not signed.', 'Its last part is empty.' ];
   if (parts.includes('')) return [ 'One of its parts is empty.' ];
   return [ 'It has characters that base64url does not have.' ];
  }
  function bytesOf(part, name) {
   const bytes = Buffer.from(part, 'base64url');
   if (bytes.toString('base64url') !== part) throw malformed(`Its ${name} is not canonical base64url.`);
   return bytes;
  }
  function objectOf(part, name) {
   try {
    const text = new TextDecoder('utf-8', {
     fatal: true,
     ignoreBOM: true
    }).decode(bytesOf(part, name));
    return (0, strict_json.yt)(text);
   } catch (error) {
    const fault = error instanceof strict_json.U7 ? error.fault : 'syntax';
    if (fault === 'duplicate') {
     throw malformed(`Its ${name} has a name twice.`, 'Two readers could see two different tokens in it.');
    }
    if (fault === 'depth') throw malformed(`Its ${name} is nested too deep.`);
    throw malformed(`Its ${name} is not a JSON object.`);
   }
  }
  function algorithmOf(alg, accepted) {
   if (typeof alg !== 'string') throw malformed('Its header names no algorithm.');
   if (alg.toLowerCase() === 'none') {
    throw untrusted('The supplied JWT is not signed (alg none).', {
     likely: 'Anybody can write such a token.',
     fix: `A token signed with ${accepted.join(' or ')}.`
    });
   }
   if (/^HS\d+$/i.test(alg)) {
    throw untrusted('The supplied JWT is signed with a shared secret (HS).', {
     likely: 'Whoever can check such a token can also make one, so it proves nothing to a third party.',
     fix: `Let the issuer sign with ${accepted.join(' or ')}.`
    });
   }
   const known = ALGORITHMS.find(name => name === alg);
   if (known !== undefined && accepted.includes(known)) return known;
   throw untrusted(`The supplied JWT is signed with ${known ?? 'an algorithm that is not known here'}.`, {
    likely: `Accepted are ${accepted.join(', ')}.`,
    fix: known ? `If the issuer uses it on purpose:\njwt-algorithms: ${[ ...accepted, known ].join(',')}` : `A token signed with one of ${ALGORITHMS.join(', ')}.`
   });
  }
  function checkHeader(header) {
   const found = REFUSED.filter(name => Object.hasOwn(header, name));
   if (found.length > 0) {
    throw untrusted(`The header of the supplied JWT has ${found.join(', ')}.`, {
     likely: 'A token must not bring its own key, nor change the rules by which it is read.',
     fix: 'A token with alg, kid and typ in its header; the key is taken from the issuer.'
    });
   }
   const {typ} = header;
   const type = typeof typ === 'string' ? typ.toLowerCase().replace(/^application\//, '') : '';
   if (typ !== undefined && !TYPES.includes(type)) {
    throw untrusted('The supplied JWT is marked (typ) as a token for something else.', {
     likely: 'It is a logout, proof or event token. Accepted are JWT, at+jwt, and no mark.',
     fix: 'An ID token or access token of the issuer.'
    });
   }
  }
  function keyIdOf(kid) {
   if (kid === undefined) return undefined;
   if (typeof kid === 'string' && KEY_ID.test(kid) && !kid.includes('..')) return kid;
   throw malformed('Its key id (kid) is not 1 to 256 plain characters.', 'A key id is a name, never a path or a query.');
  }
  function checkTypes(claims) {
   const own = name => Object.hasOwn(claims, name) ? claims[name] : undefined;
   const texts = TEXT_CLAIMS.filter(name => own(name) !== undefined && typeof own(name) !== 'string');
   const times = TIME_CLAIMS.filter(name => own(name) !== undefined && !isTime(own(name)));
   const aud = own('aud');
   const audience = aud === undefined || typeof aud === 'string' || Array.isArray(aud) && aud.every(isText);
   const wrong = [ ...texts, ...times, ...audience ? [] : [ 'aud' ] ];
   if (wrong.length > 0) throw malformed(`Its claim ${wrong.join(', ')} has the wrong type.`);
  }
  function isTime(value) {
   return typeof value === 'number' && value >= 0 && value < 1e11;
  }
  function isText(value) {
   return typeof value === 'string';
  }
  var search_path = __webpack_require__(35628);
  // CONCATENATED MODULE: ./lib/identity/supplied-jwt/run-command.js
  const LIMITS = {
   longestMs: 6e4,
   patienceMs: 1e4,
   graceMs: 2e3
  };
  const PASSED = [ 'PATH', 'HOME', 'LANG' ];
  const PASSED_WINDOWS = [ 'Path', 'USERPROFILE', 'SystemRoot', 'SystemDrive', 'ComSpec', 'PATHEXT' ];
  async function runCommand(words, mostBytes, host, limits = LIMITS) {
   const [file = '', ...args] = words;
   const child = host.spawn({
    file,
    args,
    env: cleanEnvironment(host),
    cwd: host.cwd,
    group: true
   });
   const ended = await watch(child, mostBytes, limits, host);
   if (host.cancelled.aborted) {
    const code = host.cancelled.reason === 'SIGTERM' ? 'terminated' : 'cancelled';
    throw new errors.FM(code, 'The run was cancelled while jwt-token-command ran.');
   }
   if (typeof ended.end === 'string') throw refusal(ended.end, limits);
   if (ended.end.code === 0) return ended.text;
   throw refusal(ended.end.code === undefined ? 'signal' : `status ${ended.end.code}`, limits);
  }
  function cleanEnvironment(host) {
   const names = host.platform === 'win32' ? [ ...PASSED, ...PASSED_WINDOWS ] : PASSED;
   const env = {};
   for (const name of names) {
    const value = host.env[name];
    if (value) env[name] = name.toUpperCase() === 'PATH' ? (0, search_path.zu)(host) : value;
   }
   return env;
  }
  async function watch(child, mostBytes, limits, host) {
   const chunks = [];
   let size = 0;
   const end = await new Promise(resolve => {
    const timers = [ setTimeout(() => resolve('time'), limits.longestMs), setTimeout(() => host.voice.annotate('warning', `Still waiting for jwt-token-command (${limits.patienceMs / 1e3} s).`), limits.patienceMs) ];
    const cancel = () => resolve('time');
    host.cancelled.addEventListener('abort', cancel, {
     once: true
    });
    child.stdout.on('data', chunk => {
     size += chunk.length;
     if (size > mostBytes) resolve('size'); else chunks.push(chunk);
    });
    child.stderr.resume();
    child.ended?.then(exit => timers.push(setTimeout(() => resolve({
     ...exit,
     left: true
    }), limits.graceMs)));
    child.exit.then(resolve, () => resolve('absent')).finally(() => {
     for (const timer of timers) clearTimeout(timer);
     host.cancelled.removeEventListener('abort', cancel);
    });
   });
   if (end === 'time' || end === 'size' || typeof end === 'object' && end.left) await stop(child, limits.graceMs);
   return {
    end,
    text: Buffer.concat(chunks).toString('utf8')
   };
  }
  async function stop(child, graceMs) {
   const gone = child.exit.then(() => true, () => true);
   const grace = () => new Promise(resolve => void setTimeout(resolve, graceMs, false));
   child.kill('SIGTERM');
   if (await Promise.race([ gone, grace() ])) return;
   child.kill('SIGKILL');
   await Promise.race([ gone, grace() ]);
  }
  function refusal(end, {longestMs}) {
   const what = {
    absent: 'could not be started',
    time: `took longer than ${longestMs / 1e3} s and was ended`,
    size: 'printed more than 16 KiB and was ended',
    signal: 'was ended by a signal'
   };
   return noToken(`jwt-token-command ${what[end] ?? `failed with ${end}`}.`, end === 'absent' ? 'There is no such program, or it may not be run.' : 'It gets an environment of PATH, HOME and LANG only; its messages are not shown, for they may hold the token.', 'Run it by hand:  env -i PATH="$PATH" HOME="$HOME" LANG="$LANG" COMMAND   It has to print the JWT and nothing else.');
  }
  // CONCATENATED MODULE: ./lib/identity/supplied-jwt/find-token.js
  const MOST_BYTES = LONGEST_TOKEN + 2;
  const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
  const RUNNERS_OWN = /^(ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|CI_JOB_TOKEN)$/i;
  function findToken(inputs, offer) {
   const variables = TOKEN_VARIABLES.filter(name => (offer.env[name] ?? '') !== '');
   const names = [ 'jwt-token', ...variables, ...TOKEN_INPUTS.slice(1) ].filter(name => inputs.given(name) || variables.some(variable => variable === name));
   const [first] = names;
   if (first === undefined) {
    const empty = TOKEN_VARIABLES.filter(name => offer.env[name] === '');
    const what = empty.length > 0 ? `${empty.join(' and ')} is empty.` : 'A supplied JWT is asked for, and there is none.';
    inputs.fault('jwt-token', what, 'jwt-token: ${{ secrets.AGENT_JWT }}   (or KEYLESS_JWT_TOKEN, jwt-token-file, jwt-token-command)');
    return undefined;
   }
   const place = placeOf(first, inputs, offer);
   return place && {
    ...place,
    passedOver: names.slice(1)
   };
  }
  function placeOf(name, inputs, offer) {
   switch (name) {
   case 'jwt-token':
    return fixed('jwt-token', inputs.text('jwt-token') ?? '');

   case 'jwt-token-env':
    return variablePlace(inputs.text('jwt-token-env')?.trim() ?? '', inputs, offer);

   case 'jwt-token-file':
    return filePlace(inputs.text('jwt-token-file') ?? '', inputs, offer);

   case 'jwt-token-command':
    return commandPlace(inputs.text('jwt-token-command') ?? '', inputs);

   default:
    return fixed(name, offer.env[name] ?? '');
   }
  }
  function fixed(name, text) {
   return {
    name,
    renews: false,
    peeked: text,
    next: async () => text
   };
  }
  function variablePlace(variable, inputs, offer) {
   const write = 'jwt-token-env: MY_CUSTOM_TOKEN';
   if (!VARIABLE.test(variable)) {
    inputs.fault('jwt-token-env', 'It is not the name of an environment variable.', `${write}   (the name, not the token)`);
    return undefined;
   }
   if (RUNNERS_OWN.test(variable)) {
    inputs.fault('jwt-token-env', `${variable} belongs to the runner and is never handed on.`, write);
    return undefined;
   }
   const value = offer.env[variable];
   if (!value) {
    const what = `${variable} is ${value === '' ? 'empty' : 'not set'}.`;
    inputs.fault('jwt-token-env', what, `env:\n  ${variable}: \${{ secrets.AGENT_JWT }}`);
    return undefined;
   }
   return fixed(variable, value);
  }
  function filePlace(path, inputs, offer) {
   const isInput = path === '-';
   const name = isInput ? 'standard input' : `jwt-token-file ${path}`;
   let peeked;
   try {
    const text = isInput ? offer.stdin() : offer.read?.(path, MOST_BYTES);
    peeked = text === undefined ? undefined : withoutLineEnd(text);
   } catch (error) {
    inputs.fault('jwt-token-file', `${(0, shown_path.p)(path)} ${whyNot(error)}.`, 'jwt-token-file: /var/run/secrets/tokens/agent');
    return undefined;
   }
   if (peeked === '') {
    const write = isInput ? 'mint-token | keyless-agent … --jwt-token-file -   (then not for the task)' : 'a file that holds the JWT';
    inputs.fault('jwt-token-file', `${isInput ? 'Standard input' : path} is empty.`, write);
    return undefined;
   }
   if (isInput) return fixed(name, peeked ?? '');
   let ready = peeked;
   return {
    name,
    renews: true,
    peeked,
    next: async host => {
     const text = ready ?? readAgain(path, host);
     ready = undefined;
     return text;
    }
   };
  }
  function readAgain(path, host) {
   try {
    return withoutLineEnd(host.files.read((0, external_node_path_.resolve)(host.cwd, path), MOST_BYTES));
   } catch (error) {
    const likely = 'It was there when the run was planned, or is written by something that has stopped.';
    throw noToken(`jwt-token-file ${path} ${whyNot(error)}.`, likely, 'Let its writer keep it readable for the whole run.');
   }
  }
  function whyNot(error) {
   return error.code === 'EISDIR' ? 'is a folder' : (0, unreadable._)(error, LONGEST_TOKEN);
  }
  function commandPlace(line, inputs) {
   const words = (0, kit_words.y)(line);
   const [file = ''] = words ?? [];
   const write = 'jwt-token-command: /usr/local/bin/mint-token --audience my-gateway';
   if (!words || file === '') {
    inputs.fault('jwt-token-command', words ? 'It names no program.' : 'A quote is left open.', write);
    return undefined;
   }
   if (/[\\/]/.test(file) && !/^([\\/]|[A-Za-z]:[\\/])/.test(file)) {
    const what = 'A relative path leads into the repository, where anybody may have written: an absolute one, or a name in PATH.';
    inputs.fault('jwt-token-command', what, write);
    return undefined;
   }
   return {
    name: `jwt-token-command ${file}`,
    renews: true,
    peeked: undefined,
    next: async host => withoutLineEnd(await runCommand(words, MOST_BYTES, host))
   };
  }
  function withoutLineEnd(text) {
   return text.replace(/\r?\n$/, '');
  }
  var private_address = __webpack_require__(57190);
  // CONCATENATED MODULE: ./lib/identity/supplied-jwt/key-set.js
  const MOST_KEYS = 50;
  const LEAST_RSA_BITS = 2048;
  const MOST_RSA_BITS = 8192;
  const LEAST_EXPONENT = 65537n;
  const MOST_EXPONENT_BYTES = 8;
  const PRIVATE_MEMBERS = [ 'd', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv' ];
  const FITS = {
   RS256: [ 'RSA' ],
   RS384: [ 'RSA' ],
   RS512: [ 'RSA' ],
   PS256: [ 'RSA' ],
   PS384: [ 'RSA' ],
   PS512: [ 'RSA' ],
   ES256: [ 'EC', 'P-256' ],
   ES384: [ 'EC', 'P-384' ],
   ES512: [ 'EC', 'P-521' ],
   EdDSA: [ 'OKP', 'Ed25519' ],
   Ed25519: [ 'OKP', 'Ed25519' ]
  };
  function parseKeySet(text) {
   const {keys} = (0, strict_json.yt)(text);
   if (!Array.isArray(keys)) throw new Error('It has no list named keys.');
   if (keys.length === 0) throw new Error('It holds no key.');
   if (keys.length > MOST_KEYS) throw new Error(`It holds more than ${MOST_KEYS} keys.`);
   if (!keys.every(isObject)) throw new Error('One of its keys is no JSON object.');
   return keys;
  }
  function keySetFrom(text, whose) {
   try {
    return parseKeySet(text);
   } catch (error) {
    const why = error instanceof strict_json.U7 ? 'It is not JSON with each name once.' : error.message;
    throw noKeys(`The key set of ${whose} cannot be used. ${why}`, 'The address leads to something else, or something answered in its place.', "The address of the issuer's key set: jwt-jwks-uri: https://…/jwks.json");
   }
  }
  function findKey(keys, {algorithm, keyId}) {
   const named = keyId === undefined ? keys.length === 1 ? keys : [] : keys.filter(({kid}) => kid === keyId);
   const fitting = named.filter(key => fits(key, algorithm));
   if (fitting.length > 1) throw weak('Two keys of the issuer have the same key id.');
   const [key] = fitting;
   if (!key) return undefined;
   if (PRIVATE_MEMBERS.some(name => Object.hasOwn(key, name))) throw weak('The key of the issuer is a private key.');
   if (key.kty === 'RSA') checkRsa(key);
   return key;
  }
  function fits(key, algorithm) {
   const [kty, crv] = FITS[algorithm];
   const {use, alg, key_ops: uses} = key;
   return key.kty === kty && (crv === undefined || key.crv === crv) && (use === undefined || use === 'sig') && (alg === undefined || alg === algorithm) && (uses === undefined || Array.isArray(uses) && uses.includes('verify'));
  }
  function checkRsa(key) {
   const modulus = numberOf(key.n);
   const exponent = numberOf(key.e);
   if (!modulus || !exponent) throw weak('The RSA key of the issuer has no readable modulus and exponent.');
   const bits = (modulus.length - 1) * 8 + (32 - Math.clz32(modulus[0]));
   if (bits < LEAST_RSA_BITS) throw weak(`The RSA key of the issuer has ${bits} bits; ${LEAST_RSA_BITS} are needed.`);
   if (bits > MOST_RSA_BITS) throw weak(`The RSA key of the issuer has more than ${MOST_RSA_BITS} bits.`);
   const usable = exponent.length <= MOST_EXPONENT_BYTES && BigInt(`0x${exponent.toString('hex')}`) >= LEAST_EXPONENT;
   if (!usable || exponent.at(-1) % 2 === 0) throw weak('The RSA key of the issuer has an unsafe exponent.');
  }
  function numberOf(value) {
   if (typeof value !== 'string') return undefined;
   const bytes = Buffer.from(value, 'base64url');
   if (bytes.toString('base64url') !== value) return undefined;
   const first = bytes.findIndex(byte => byte !== 0);
   return first < 0 ? undefined : bytes.subarray(first);
  }
  function weak(what) {
   return noKeys(what, 'A signature checked with such a key proves nothing.', `Let the issuer sign with an RSA key of ${LEAST_RSA_BITS} bits or more and exponent 65537, or an EC key, each with an id of its own.`);
  }
  function isObject(value) {
   return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
  // CONCATENATED MODULE: ./lib/identity/supplied-jwt/policy.js
  function readPolicy(inputs) {
   return {
    issuer: inputs.text('jwt-issuer')?.trim(),
    audience: inputs.text('jwt-audience')?.trim(),
    algorithms: readAlgorithms(inputs),
    required: readRequired(inputs),
    longestSeconds: inputs.seconds('jwt-max-lifetime') ?? 0,
    keys: readKeySource(inputs)
   };
  }
  function readAlgorithms(inputs) {
   const wanted = inputs.list('jwt-algorithms');
   const known = ALGORITHMS.filter(name => wanted.includes(name));
   const wrong = wanted.filter(name => !ALGORITHMS.some(one => one === name));
   if (wrong.length > 0) {
    const secret = wrong.some(name => /^(HS\d+|none)$/i.test(name));
    const what = secret ? `${wrong.join(', ')} proves nothing: anybody, or anybody who can check it, can make such a token.` : `${wrong.join(', ')} is no algorithm known here.`;
    inputs.fault('jwt-algorithms', what, `jwt-algorithms: ${known.length > 0 ? known.join(',') : 'RS256,ES256'}`);
   }
   return known;
  }
  function readRequired(inputs) {
   return inputs.list('jwt-required-claims').map(item => {
    const cut = item.indexOf('=');
    const name = (cut < 0 ? item : item.slice(0, cut)).trim();
    if (name === '') {
     inputs.fault('jwt-required-claims', 'A claim has no name.', 'jwt-required-claims: team=payments, environment');
    }
    return {
     name,
     value: cut < 0 ? undefined : item.slice(cut + 1).trim()
    };
   });
  }
  function readKeySource(inputs) {
   const issuer = inputs.text('jwt-issuer')?.trim();
   const named = [ 'jwt-jwks-uri', 'jwt-jwks' ].filter(name => inputs.given(name));
   if (named.length === 2) {
    const one = 'one of them: jwt-jwks-uri: https://…  or  jwt-jwks: ci/jwks.json';
    inputs.fault('jwt-jwks', 'Both `jwt-jwks` and `jwt-jwks-uri` are given.', one);
   }
   if (named.length > 0 && issuer === undefined) {
    const what = `${named[0]} needs the issuer whose keys these are.`;
    inputs.fault('jwt-issuer', what, 'jwt-issuer: https://login.example.com/realms/ci (exactly as in `iss`)');
   }
   const keys = inputs.text('jwt-jwks')?.trim();
   if (keys !== undefined) return keys.startsWith('{') ? givenKeys(keys, inputs) : {
    from: 'file',
    path: keys
   };
   const address = inputs.text('jwt-jwks-uri')?.trim();
   if (address !== undefined) {
    const url = safeUrl(address);
    if (!url) inputs.fault('jwt-jwks-uri', URL_FAULT, 'jwt-jwks-uri: https://login.example.com/jwks.json');
    return url && {
     from: 'address',
     url
    };
   }
   return issuer === undefined ? undefined : discovery(issuer, inputs);
  }
  const URL_FAULT = 'It has to be an https address without user name and fragment (http on loopback only).';
  function discovery(issuer, inputs) {
   const url = safeUrl(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
   if (url && !issuer.includes('?')) return {
    from: 'discovery',
    issuer,
    url
   };
   const what = 'The keys of this issuer cannot be discovered: it is not an https address.';
   inputs.fault('jwt-issuer', what, 'the exact `iss`, and jwt-jwks-uri: https://…/jwks.json or jwt-jwks: ci/jwks.json');
   return undefined;
  }
  function safeUrl(text) {
   if (!URL.canParse(text)) return undefined;
   const url = new URL(text);
   if (url.username !== '' || url.password !== '' || url.hash !== '') return undefined;
   if (url.protocol === 'https:') return url;
   return url.protocol === 'http:' && (0, private_address.cW)(url.hostname) ? url : undefined;
  }
  function givenKeys(text, inputs) {
   try {
    return {
     from: 'text',
     keys: parseKeySet(text)
    };
   } catch (error) {
    const why = error instanceof strict_json.U7 ? 'It is not JSON with each name once.' : error.message;
    inputs.fault('jwt-jwks', why, 'jwt-jwks: {"keys":[{"kty":"RSA","kid":"…","n":"…","e":"AQAB"}]} or the path of a file');
    return undefined;
   }
  }
  function saysPolicy(policy) {
   if (!policy.keys) return 'signature not verified (no jwt-issuer or keys given)';
   const {keys} = policy;
   const from = keys.from === 'text' ? 'the keys given' : keys.from === 'file' ? `the keys in ${keys.path}` : `keys from ${keys.url.host}`;
   return `signature verified with ${from}, at most ${(0, inputs.a3)(policy.longestSeconds)} long`;
  }
  var core_host = __webpack_require__(8717);
  // CONCATENATED MODULE: ./lib/identity/supplied-jwt/fetch-keys.js
  const fetch_keys_MOST_BYTES = 256 * 1024;
  const ONE_TRY_MS = 5e3;
  const MOST_TRIES = 3;
  const LONGEST_MS = 2e4;
  const FIRST_PAUSE_MS = 400;
  const FRESH_MS = 10 * 6e4;
  const COOLDOWN_MS = 3e4;
  class RemoteKeys {
   #source;
   #discovered;
   #last;
   #underWay;
   constructor(source) {
    this.#source = source;
   }
   async find(jwt, host) {
    const {keys, age} = await this.#keys(host, FRESH_MS);
    const key = findKey(keys, jwt);
    if (key || age < COOLDOWN_MS) return key;
    return findKey((await this.#keys(host, COOLDOWN_MS)).keys, jwt);
   }
   async #keys(host, longestAge) {
    const age = this.#last ? host.now() - this.#last.at : Number.POSITIVE_INFINITY;
    const known = this.#last?.outcome;
    if (known && age < ('keys' in known ? longestAge : COOLDOWN_MS)) return {
     keys: keysOf(known),
     age
    };
    this.#underWay ??= this.#fetch(host).finally(() => {
     this.#underWay = undefined;
    });
    return {
     keys: keysOf(await this.#underWay),
     age: 0
    };
   }
   async #fetch(host) {
    const outcome = await this.#load(host).then(keys => ({
     keys
    }), error => ({
     error
    }));
    this.#last = {
     outcome,
     at: host.now()
    };
    return outcome;
   }
   async #load(host) {
    const url = this.#source.from === 'address' ? this.#source.url : await this.#discover(this.#source, host);
    const named = url.hostname === this.#source.url.hostname;
    return keySetFrom(await getText(url, !named, host), url.host);
   }
   async #discover(source, host) {
    this.#discovered ??= keyAddress(await getText(source.url, false, host), source);
    return this.#discovered;
   }
  }
  function keysOf(outcome) {
   if ('error' in outcome) throw outcome.error;
   return outcome.keys;
  }
  function keyAddress(text, {issuer, url}) {
   let document;
   try {
    document = (0, strict_json.yt)(text);
   } catch {
    throw noKeys(`${url.host} gave no discovery document.`, NOT_THERE, BY_HAND);
   }
   if (document.issuer !== issuer) {
    throw noKeys(`The discovery document of ${url.host} is for another issuer than jwt-issuer.`, 'The two have to be the same to the letter, a slash at the end included.', 'jwt-issuer: exactly the `issuer` of the document and the `iss` of the token');
   }
   const address = typeof document.jwks_uri === 'string' ? safeUrl(document.jwks_uri) : undefined;
   const named = address?.hostname === url.hostname;
   if (!address || address.protocol === 'http:' && !(named && url.protocol === 'http:')) {
    throw noKeys(`The discovery document of ${url.host} names no https address for its keys.`, NOT_THERE, BY_HAND);
   }
   if (!named && (0, private_address.Sf)(address.hostname)) throw inside(address.host);
   return address;
  }
  const NOT_THERE = 'The issuer does not support OpenID Connect discovery, or something answered in its place.';
  const BY_HAND = 'Name the key set yourself:\njwt-jwks-uri: https://login.example.com/jwks.json\nor keep it at hand:\njwt-jwks: ci/jwks.json';
  function inside(host) {
   return noKeys(`The keys are said to be at ${host}, which is in a private network.`, 'The discovery document leads where nobody asked us to go. If it is right, say so yourself.', `jwt-jwks-uri: https://${host}/…`);
  }
  async function getText(url, publicOnly, host) {
   const deadline = host.now() + LONGEST_MS;
   for (let tries = 1; ;tries++) {
    const {text, error, again} = await tryOnce(url, publicOnly, host);
    if (text !== undefined) return text;
    if (host.cancelled.aborted) throw cancelled(host);
    const pause = pauseMs(tries, host);
    if (!again || tries === MOST_TRIES || host.now() + pause + ONE_TRY_MS > deadline) throw error;
    host.log.debug(`${url.host} gave no keys; trying again, try ${tries + 1} of ${MOST_TRIES}.`);
    await host.sleep(pause);
   }
  }
  async function tryOnce(url, publicOnly, host) {
   try {
    const answer = await host.http.request({
     method: 'GET',
     url: url.href,
     headers: {
      accept: 'application/jwk-set+json, application/json'
     },
     timeoutMs: ONE_TRY_MS,
     maxBytes: fetch_keys_MOST_BYTES,
     publicOnly
    });
    return judge(answer, url);
   } catch (error) {
    return error instanceof core_host.j ? unreachable(error.fault, url) : {
     error
    };
   }
  }
  function judge({status, headers, body}, url) {
   if (status === 200) {
    if (!/^text\/html\b/i.test(headers['content-type'] ?? '')) return {
     text: body
    };
    return {
     error: noKeys(`${url.host} answered with a web page.`, 'A sign-in page or a proxy answered.', BY_HAND)
    };
   }
   if (status >= 300 && status < 400) {
    const likely = 'The address is not the final one; redirects are not followed.';
    return {
     error: noKeys(`${url.host} sends us elsewhere (status ${status}).`, likely, BY_HAND)
    };
   }
   const again = status === 429 || status >= 500;
   const likely = again ? 'The issuer is overloaded or down.' : 'There is no key set at this address.';
   return {
    error: noKeys(`${url.host} gave no keys (status ${status}).`, likely, again ? LATER : BY_HAND),
    again
   };
  }
  const LATER = 'Run the job again; to depend on nobody at run time keep the keys at hand: jwt-jwks: ci/jwks.json';
  const FAULTS = {
   timeout: [ 'did not answer in time', 'A firewall drops the connection, or the issuer is slow.', true ],
   refused: [ 'cannot be reached', 'The host or the port is wrong, or a firewall is in between.', true ],
   reset: [ 'broke off the connection', 'The issuer or a proxy is in trouble.', true ],
   dns: [ 'has no address here', 'The name is wrong, or this runner cannot resolve it.', true ],
   tls: [ 'has no certificate that is trusted here', 'A private CA is missing: NODE_EXTRA_CA_CERTS=/path/ca.pem.', false ],
   'too-large': [ 'gave more than 256 KiB', 'The address leads to something else than a key set.', false ],
   'private-address': [ 'has an address in a private network', 'The discovery document leads inside.', false ],
   other: [ 'cannot be asked', 'The address is not usable from here.', false ]
  };
  function unreachable(fault, url) {
   if (fault === 'private-address') return {
    error: inside(url.host)
   };
   const [what, likely, again] = FAULTS[fault];
   return {
    error: noKeys(`${url.host}, which has the issuer's keys, ${what}.`, likely, again ? LATER : BY_HAND),
    again
   };
  }
  function pauseMs(tries, host) {
   return Math.round(FIRST_PAUSE_MS * 2 ** (tries - 1) * (1 + Number.parseInt(host.random(2), 16) / 131072));
  }
  function cancelled(host) {
   const code = host.cancelled.reason === 'SIGTERM' ? 'terminated' : 'cancelled';
   return new errors.FM(code, 'The run was cancelled while the keys of the issuer were fetched.');
  }
  // CONCATENATED MODULE: ./lib/identity/supplied-jwt/verify.js
  function loadJose() {
   return __webpack_require__.e(2102).then(__webpack_require__.bind(__webpack_require__, 72102));
  }
  async function verifySignature(text, {algorithm, claims}, key, jose, now) {
   try {
    await jose.jwtVerify(text, numbersOf(key), {
     algorithms: [ algorithm ],
     clockTolerance: 60,
     currentDate: new Date(now)
    });
   } catch (error) {
    const code = error.code;
    throw typeof code === 'string' && /^ERR_JW[ST]_/.test(code) ? forged(claims) : unusable();
   }
  }
  function numbersOf({kty, n, e, crv, x, y}) {
   return Object.fromEntries(Object.entries({
    kty,
    n,
    e,
    crv,
    x,
    y
   }).filter(([, value]) => value !== undefined));
  }
  function forged(claims) {
   return untrusted('The signature of the supplied JWT does not fit.', {
    likely: 'It was changed after it was signed, or signed by somebody else than the issuer.',
    fix: 'A token straight from the issuer. Do not use this one.',
    claims
   });
  }
  function unusable() {
   return noKeys('The key of the issuer cannot be used.', 'Its numbers are not those of a key, or this runtime does not know its kind.', 'Compare the key set with what the issuer publishes; with jwt-jwks fetch it anew.');
  }
  // CONCATENATED MODULE: ./lib/identity/supplied-jwt/validate.js
  function validator(policy) {
   const keyFor = policy.keys && keyFinder(policy.keys);
   const replays = new Replays;
   return async (text, wanted, host) => {
    if (text.length <= LONGEST_TOKEN) validate_hideWhole(text, host);
    const jwt = readJwt(text, policy.algorithms);
    const audience = agreedAudience(policy.audience, wanted || undefined);
    check_claims_checkClaims(jwt.claims, audience, policy, host.now());
    if (keyFor) await verify(text, jwt, keyFor, host);
    replays.check(jwt, text);
    return describe(text, jwt, audience, policy, host);
   };
  }
  async function verify(text, jwt, keyFor, host) {
   const loading = loadJose();
   loading.catch(() => undefined);
   const key = await keyFor(jwt, host);
   if (!key) throw unknownKey(jwt);
   await verifySignature(text, jwt, key, await loading, host.now());
  }
  function describe(text, {claims}, audience, policy, host) {
   const verified = policy.keys !== undefined;
   const target = audience ?? ([ claims.aud ?? [] ].flat().join(', ') || 'nobody in particular');
   return {
    token: new secret.z('supplied JWT', text),
    claims,
    trust: verified ? 'signature' : 'unverified',
    says: shorten(`${claims.sub} for ${target}`),
    findings: findingsOf({
     claims,
     verified,
     audience,
     now: host.now()
    })
   };
  }
  function validate_hideWhole(text, host) {
   host.hide(new secret.z('supplied JWT', text));
   for (const part of text.split('.', 3)) {
    if (part.length > 0 && part.length < text.length) host.hide(new secret.z('supplied JWT part', part));
   }
  }
  function agreedAudience(named, wanted) {
   if (named === undefined || wanted === undefined || named === wanted) return named ?? wanted;
   throw untrusted(`jwt-audience is ${named}, and the token is to be used at ${wanted}.`, {
    likely: 'A token for one audience is not accepted by another.',
    fix: `jwt-audience: ${wanted}\nor, if the other side expects ${named}:\naudience: ${named}`
   });
  }
  function keyFinder(source) {
   if (source.from === 'text') return async jwt => findKey(source.keys, jwt);
   if (source.from === 'file') {
    let keys;
    return async (jwt, host) => {
     keys ??= readKeyFile(source.path, host);
     return findKey(keys, jwt);
    };
   }
   const remote = new RemoteKeys(source);
   return (jwt, host) => remote.find(jwt, host);
  }
  const MOST_KEY_BYTES = 256 * 1024;
  function readKeyFile(path, host) {
   let text;
   try {
    text = host.files.read((0, external_node_path_.resolve)(host.cwd, path), MOST_KEY_BYTES);
   } catch (error) {
    throw noKeys(`The key file ${path} ${(0, unreadable._)(error, MOST_KEY_BYTES)}.`, 'jwt-jwks names a file, from the folder we were started in.', KEY_FILE);
   }
   return keySetFrom(text, path);
  }
  const KEY_FILE = 'jwt-jwks: ci/jwks.json   (or the key set itself, as JSON)';
  function unknownKey({keyId, claims}) {
   return untrusted(keyId === undefined ? 'The supplied JWT does not say which key it was signed with (kid).' : 'The issuer has no key for this JWT: its key id (kid) is not in the key set, or belongs to a key of another kind.', {
    likely: keyId === undefined ? 'That is accepted when the issuer has one fitting key only.' : 'It was signed by somebody else, or with a key the issuer has given up.',
    fix: 'A fresh token; with jwt-jwks also a fresh copy of the key set.',
    claims
   });
  }
  class Replays {
   #seen=new Map;
   check({claims}, text) {
    if (claims.jti === undefined) return;
    const id = JSON.stringify([ claims.iss, claims.jti ]);
    const signed = text.slice(0, text.lastIndexOf('.'));
    const known = this.#seen.get(id);
    if (known !== undefined && known !== signed) {
     throw untrusted('Another JWT with the same id (jti) was used in this run already.', {
      likely: 'Its issuer does not number its tokens, or somebody made a second one.',
      fix: 'A token with an id of its own.',
      claims
     });
    }
    this.#seen.set(id, signed);
   }
  }
  // CONCATENATED MODULE: ./lib/identity/supplied-jwt/index.js
  const suppliedJwt = {
   id: 'jwt',
   inputs: JWT_INPUTS,
   plan(inputs, offer) {
    if (!isAsked(inputs)) return undefined;
    const place = findToken(inputs, offer);
    const policy = readPolicy(inputs);
    if (!place) return undefined;
    const validate = validator(policy);
    return {
     id: 'jwt',
     says: saysPlan(place, policy),
     renews: place.renews,
     lifeSeconds: supplied_jwt_lifeOf(place.peeked, offer),
     get: async (audience, host) => validate(await place.next(host), audience, host)
    };
   }
  };
  function isAsked(inputs) {
   const said = inputs.text('identity');
   const given = JWT_INPUTS.map(({name}) => name).filter(name => inputs.given(name));
   if (said === undefined || said === 'jwt') return said === 'jwt' || given.length > 0;
   if (given.length > 0) {
    const token = given.find(name => TOKEN_INPUTS.some(one => one === name)) ?? given[0];
    inputs.fault('identity', `identity is ${said}, and ${token} is given too.`, 'identity: jwt   (or without the jwt- inputs)');
   }
   return false;
  }
  function saysPlan({name, passedOver}, policy) {
   const unused = passedOver.length === 0 ? '' : ` (not used: ${passedOver.join(', ')})`;
   return `supplied JWT from ${name}${unused}, ${saysPolicy(policy)}`;
  }
  function supplied_jwt_lifeOf(text, offer) {
   if (text === undefined || !offer.now) return undefined;
   try {
    return secondsLeft(readJwt(text, ALGORITHMS).claims, offer.now());
   } catch {
    return undefined;
   }
  }
  // CONCATENATED MODULE: ./lib/identity/index.js
  const IDENTITY_SOURCES = [ suppliedJwt, ambient, ciToken ];
 },
 35628: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P_: () => isInWorkspace,
   f0: () => paths,
   lt: () => homeOf,
   oe: () => searchPath,
   zu: () => trustedPath
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  function paths(host) {
   return host.platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
  }
  function isBelow(path, folder, host) {
   const way = paths(host).relative(folder, path);
   return way === '' || !way.startsWith('..') && !paths(host).isAbsolute(way);
  }
  function workspaces(host) {
   const home = homeOf(host);
   const here = home && isBelow(home, host.cwd, host) ? undefined : host.cwd;
   return [ host.env.GITHUB_WORKSPACE, host.env.CI_PROJECT_DIR, here ].filter(folder => !!folder);
  }
  function isInWorkspace(path, host) {
   return workspaces(host).some(folder => isBelow(path, folder, host) || host.files.isWithin(path, folder));
  }
  function homeOf(host) {
   return host.platform === 'win32' ? host.env.USERPROFILE : host.env.HOME;
  }
  function searchPath(host) {
   const {delimiter, isAbsolute} = paths(host);
   const path = Object.entries(host.env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
   return path.split(delimiter).filter(folder => isAbsolute(folder) && !isInWorkspace(folder, host));
  }
  function trustedPath(host) {
   return searchPath(host).join(paths(host).delimiter);
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
 82921: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => shownPath
  });
  const PATH = /[\\/]|^[\w.-]{1,40}\.[A-Za-z]{2,5}$|^[a-z.]{1,12}$/;
  const LONGEST = 256;
  function shownPath(path) {
   return path.length <= LONGEST && PATH.test(path) ? path : 'The file it names';
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
 44909: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => whyUnreadable
  });
  const KIB = 1024;
  const MIB = 1024 * KIB;
  function whyUnreadable(error, mostBytes) {
   const {code} = error;
   if (code === 'ENOENT') return 'does not exist';
   if (code !== 'EFBIG') return 'cannot be read';
   return `is larger than ${mostBytes < MIB ? `${mostBytes / KIB} KiB` : `${mostBytes / MIB} MB`}`;
  }
 },
 12281: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   y: () => splitWords
  });
  function splitWords(text) {
   const words = [];
   let word;
   let quote = '';
   for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quote !== '') {
     if (char === quote) quote = ''; else if (char === '\\' && quote === '"' && /["\\]/.test(text[at + 1] ?? '')) word = (word ?? '') + text[++at]; else word = (word ?? '') + char;
    } else if (char === '"' || char === "'") {
     quote = char;
     word ??= '';
    } else if (char === '\\' && at + 1 < text.length) {
     word = (word ?? '') + text[++at];
    } else if (/\s/.test(char)) {
     if (word !== undefined) words.push(word);
     word = undefined;
    } else {
     word = (word ?? '') + char;
    }
   }
   if (quote !== '') return undefined;
   if (word !== undefined) words.push(word);
   return words;
  }
 },
 40698: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => ISOLATION_LEAKS,
   i: () => ISOLATION_MODES
  });
  const ISOLATION_MODES = [ 'namespace', 'user', 'none' ];
  const ISOLATION_LEAKS = {
   namespace: [],
   user: [ 'the network is open: what this machine reaches, the agent reaches', 'names and arguments of all processes can be seen', 'files every user of this machine may read can be read' ],
   none: [ 'the memory and the environment of every process of this user, where the kernel gives no process ids of their own', 'every file of this user: other homes, keys, tokens left by earlier steps', 'sudo and the docker socket, where the user has them', 'the network, cloud metadata included' ]
  };
 }
};
