export const id = 2895;

export const ids = [ 2895 ];

export const modules = {
 12895: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   help: () => help
  });
  var _core_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18067);
  var _flow_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89185);
  var _flow_read_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82926);
  var _flow_review_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88388);
  var _shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57268);
  function wrap(text, indent) {
   const lines = [];
   let line = '';
   for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > 100) {
     lines.push(line);
     line = word;
    } else {
     line = line === '' ? word : `${line} ${word}`;
    }
   }
   return [ ...lines, line ].join(`\n${' '.repeat(indent)}`);
  }
  function inputLine(spec) {
   const value = {
    flag: '',
    list: ' A,B',
    duration: ' 10m',
    number: ' N',
    secret: ' …',
    text: ' …'
   }[spec.type];
   const more = [ spec.choices ? `One of ${spec.choices.join(', ')}.` : '', spec.default !== undefined && spec.default !== '' ? `Default: ${spec.default}${spec.default === '.' ? '' : '.'}` : '' ];
   const flag = `  --${spec.name}${value}`;
   const about = wrap([ spec.about, ...more ].filter(Boolean).join(' '), 34);
   return flag.length < 33 ? `${flag.padEnd(34)}${about}` : `${flag}\n${' '.repeat(34)}${about}`;
  }
  function inputTable(command) {
   const groups = new Map;
   for (const spec of readBy(command)) groups.set(spec.group, [ ...groups.get(spec.group) ?? [], inputLine(spec) ]);
   return [ ...groups ].map(([group, lines]) => `${group}\n${lines.join('\n')}\n`).join('\n');
  }
  function readBy(command) {
   const specs = (0, _flow_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__.j3)().filter(({name}) => (0, 
   _flow_review_inputs_js__WEBPACK_IMPORTED_MODULE_2__.wj)(command, name));
   const few = command === 'plan' || command === 'publish';
   return few ? specs.flatMap(spec => [ spec, ...(0, _flow_read_secrets_js__WEBPACK_IMPORTED_MODULE_1__.e)([ spec ]) ]) : specs;
  }
  const EXAMPLE = `  keyless-agent run --agent claude-code \\\n    --role-to-assume arn:aws:iam::123456789012:role/ci-agent --aws-region us-east-1 \\\n    --task "Explain what changed in the last commit and list risks."`;
  const USAGE = {
   run: `keyless-agent run --task TEXT --role-to-assume ARN --aws-region REGION [flags]\n\n${EXAMPLE}`,
   auth: 'keyless-agent auth --env-file PATH --role-to-assume ARN --aws-region REGION [flags]',
   exec: 'keyless-agent exec --role-to-assume ARN --aws-region REGION [flags] -- COMMAND [ARGUMENTS]',
   release: 'keyless-agent release [--env-file PATH]      (without a file: what a run that was killed has left)',
   check: 'keyless-agent check [--offline] [--json] [--sarif FILE] [flags]      (the flags of run: who may do what?)\nkeyless-agent check --policy FILE [FILE …]      (policies of AWS alone; nobody is asked)',
   doctor: 'keyless-agent doctor [flags]      (the flags of run: what would they allow here?)',
   trust: `keyless-agent trust print [--cloud CLOUD] [--claims FILE|-] [--format json|cli|terraform] [--json] [flags]\nkeyless-agent trust check FILE [--cloud CLOUD] [--claims FILE|-] [--json]\n\n  CLOUD is aws, google, azure, anthropic or openai. In a CI job the claims are those of its own identity token;\n  elsewhere they are a file, or - for standard input. Flags of run name account, role, provider, model and audience.\n  Exit status of check: 0 tight, 5 when somebody hostile gets in or that cannot be ruled out, 2 when it cannot be read.`,
   review: `keyless-agent review [--range A..B | --staged] [--json] [flags]      (in a job: the change of the event)\n\n  --json prints a line of JSON for each finding, the gravest first: path, startLine, endLine, severity, confidence,\n  category, message, suggestion, fingerprint. Lines are those of the new version; both are null where a finding is\n  about the whole file. suggestion is {"original","replacement"}, or null where there is none that could be put in as it is.\n  fingerprint is the same as long as the lines that a finding is about are.`,
   publish: 'keyless-agent publish --review-file FILE [--review-file FOLDER] --github-token-env NAME [flags]',
   plan: 'keyless-agent plan --shards [--range A..B] [--max-shards N]      (prints JSON such as ["1/2","2/2"])',
   demo: 'keyless-agent demo [--no-agent-download]'
  };
  function help(command) {
   if (command !== undefined && _shell_js__WEBPACK_IMPORTED_MODULE_3__.L[command]) {
    const inputs = [ 'run', 'auth', 'exec', 'check', 'doctor', 'review', 'publish', 'plan' ].includes(command) ? `\n${inputTable(command)}` : '';
    return `${_shell_js__WEBPACK_IMPORTED_MODULE_3__.L[command].about}\n\n${USAGE[command]}\n${inputs}`;
   }
   const commands = Object.entries(_shell_js__WEBPACK_IMPORTED_MODULE_3__.L).map(([name, {about}]) => `  ${name.padEnd(10)}${about}`);
   return `keyless-agent ${_core_version_js__WEBPACK_IMPORTED_MODULE_4__.x}: run an AI coding agent in CI without a stored key.\n\nkeyless-agent COMMAND [flags]\n\n${commands.join('\n')}\n\n${EXAMPLE}\n\nFlags of a command:  keyless-agent help run\nFlags have the names of the action's inputs. Exit status: 0 done or skipped, 1 the agent failed, 2 input,\n3 identity, 4 exchange, 5 privilege, 6 time or budget, 7 findings reach fail-on, 8 what it made is not handed on, 130/143 cancelled;\nexec passes its command's.\n`;
  }
 }
};
