export const id = 8964;

export const ids = [ 8964 ];

export const modules = {
 98964: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   conductCheck: () => conductCheck
  });
  var report_json = __webpack_require__(97406);
  var clouds = __webpack_require__(34858);
  var errors = __webpack_require__(3828);
  var check_privilege = __webpack_require__(73658);
  var get_credentials = __webpack_require__(44983);
  var get_identity = __webpack_require__(82217);
  var flow = __webpack_require__(75384);
  var isolation_facts = __webpack_require__(23670);
  var external_node_path_ = __webpack_require__(76760);
  var kit_fields = __webpack_require__(11567);
  var unreadable = __webpack_require__(44909);
  var inside = __webpack_require__(20350);
  // CONCATENATED MODULE: ./lib/flow/judge-documents.js
  const INPUT = 'policy';
  const MOST_BYTES = 2 * 1024 * 1024;
  const MOST_FILES = 50;
  async function judgeDocuments(inputs, workspace, host) {
   const names = inputs.list(INPUT);
   if (names.length > MOST_FILES) inputs.fault(INPUT, `${names.length} files are named.`, `at most ${MOST_FILES} files`);
   const sources = [ ...new Set(names.slice(0, MOST_FILES)) ].flatMap(name => read(name, workspace, inputs, host) ?? []);
   if (sources.length === 0) return {
    findings: [],
    says: []
   };
   const roles = sources.flatMap(source => azureRole(source) ?? []);
   const policies = sources.filter(({name}) => !roles.some(role => role.name === name));
   const ofAzure = await judgeRoles(roles);
   const ofAws = await judgeAws(policies, inputs);
   const named = [ ...ofAws.findings.map(finding => ({
    ...finding,
    file: fileOf(finding, policies, workspace)
   })), ...ofAzure.map(({name, finding}) => ({
    ...finding,
    file: pathOf(name, workspace)
   })) ];
   const says = roles.map(({name}) => `${name}: a role definition of Azure`);
   return {
    findings: named.map(finding => ({
     ...finding,
     ...asAsked(finding)
    })),
    says: [ ...ofAws.says, ...says ]
   };
  }
  async function judgeAws(sources, inputs) {
   if (sources.length === 0) return {
    findings: [],
    says: []
   };
   const {judgePolicies} = await __webpack_require__.e(5738).then(__webpack_require__.bind(__webpack_require__, 95738));
   const models = [ inputs.text('model'), ...inputs.list('allowed-models') ].filter(model => model !== undefined);
   return judgePolicies(sources, models.length > 0 ? {
    models
   } : {});
  }
  function azureRole({name, text}) {
   try {
    const document = JSON.parse(text);
    const fields = (0, kit_fields.Ik)(document);
    if (!fields || 'Statement' in fields) return undefined;
    const isRole = [ 'Actions', 'DataActions', 'permissions', 'assignableScopes', 'AssignableScopes' ].some(key => key in fields || key in ((0, 
    kit_fields.Ik)(fields.properties) ?? {}));
    return isRole ? {
     name,
     document
    } : undefined;
   } catch {
    return undefined;
   }
  }
  async function judgeRoles(roles) {
   if (roles.length === 0) return [];
   const [{judgeAzureRole}, {narrowAzureRole}] = await Promise.all([ __webpack_require__.e(7193).then(__webpack_require__.bind(__webpack_require__, 37193)), __webpack_require__.e(4489).then(__webpack_require__.bind(__webpack_require__, 74489)) ]);
   return roles.flatMap(({name, document}) => judgeAzureRole(document, narrowAzureRole({
    target: undefined
   })).map(finding => ({
    name,
    finding
   })));
  }
  function asAsked({id}) {
   return id === 'aws-policy-syntax' || id === 'azure-role-unreadable' ? {
    stops: true
   } : {};
  }
  function read(name, workspace, inputs, host) {
   const whole = (0, external_node_path_.resolve)(workspace, name);
   const fail = why => {
    inputs.fault(INPUT, `${name} ${why}.`, `${INPUT}: infra/ci-agent-policy.json   (relative to the workspace)`);
   };
   if ((0, inside.q)(whole, workspace, host)) return fail('is a link that leads out of the workspace');
   try {
    return {
     name,
     text: host.files.read(whole, MOST_BYTES)
    };
   } catch (error) {
    return fail((0, unreadable._)(error, MOST_BYTES));
   }
  }
  function fileOf({title, detail = '', fix = ''}, sources, workspace) {
   const said = `${title}\n${detail}\n${fix}`;
   const {name} = sources.find(source => said.includes(source.name)) ?? sources[0];
   return pathOf(name, workspace);
  }
  function pathOf(name, workspace) {
   const whole = (0, external_node_path_.resolve)(workspace, name);
   return (0, inside.F)(whole, workspace) ? (0, external_node_path_.relative)(workspace, whole).replaceAll('\\', '/') : undefined;
  }
  var make_plan = __webpack_require__(99179);
  var make_report = __webpack_require__(66203);
  var named_inputs = __webpack_require__(99019);
  var privilege_inputs = __webpack_require__(76065);
  var stages = __webpack_require__(10861);
  // CONCATENATED MODULE: ./lib/flow/check-run.js
  const PROBE_SECONDS = 15;
  async function checkRun(ask) {
   const {host, inputs} = ask;
   const journey = (0, make_report.Q4)('check', host, ask.platform.id);
   const report = await (0, flow.t9)(journey, host, async () => {
    if (inputs.text('mode') === 'review') (await __webpack_require__.e(13).then(__webpack_require__.bind(__webpack_require__, 30013))).planReview(ask);
    await look(ask, journey);
   });
   return {
    report,
    results: journey.results
   };
  }
  async function look(ask, journey) {
   const {inputs, platform, host} = ask;
   const context = (0, make_plan.Vm)(platform, host);
   const named = await (0, named_inputs.J)(inputs, () => context, host);
   refuseOff(inputs);
   const documents = await judgeDocuments(inputs, context.workspace, host);
   const begun = {
    context,
    named,
    documents
   };
   const documentsOnly = inputs.given('policy') && ask.reach !== 'online' && !clouds.J.some(cloud => cloud.asked(inputs));
   return documentsOnly ? tellDocuments(ask, journey, begun) : checkJob(ask, journey, begun);
  }
  function tellDocuments(ask, journey, {context, named, documents}) {
   const {inputs, host} = ask;
   const privilege = (0, privilege_inputs.M)(inputs, {
    workspace: context.workspace,
    named,
    host
   });
   if (inputs.faults.length > 0) throw (0, errors.wm)(inputs.faults);
   journey.results = (0, flow.bk)(ask, {
    context
   });
   const {findings, stop} = (0, check_privilege.S4)(documents.findings, privilege, host);
   journey.findings = findings;
   journey.notes.push(...documents.says);
   if (stop) throw stop;
  }
  async function checkJob(ask, journey, {named, documents}) {
   const {inputs, platform, host} = ask;
   const plan = await (0, make_plan.Cs)('check', inputs, platform, host, {
    named,
    stdin: ask.stdin
   });
   journey.plan = plan;
   if (inputs.flag('dry-run')) {
    journey.dryRun = true;
    return;
   }
   journey.results = (0, flow.bk)(ask, plan);
   let failure;
   let asked = [ NOBODY_ASKED ];
   const isolation = (0, isolation_facts.AE)(inputs, plan.context.workspace, host).then(held => (0, 
   isolation_facts.UU)(held, inputs)).catch(thrown => {
    failure ??= (0, errors.dK)(thrown);
    return undefined;
   });
   if (ask.reach !== 'offline') {
    asked = [];
    try {
     asked = await askCloud(plan, ask, journey, isolation);
    } catch (thrown) {
     failure = (0, errors.dK)(thrown);
    }
   }
   const {findings, stop} = await (0, flow.O1)(host, journey)('checks', async () => (0, 
   check_privilege._P)(plan, journey.identity, journey.credential, [], host, {
    asked: [ ...asked, ...documents.findings ],
    isolation: await isolation
   }));
   journey.findings = findings;
   journey.notes.push(...documents.says);
   if (failure) throw failure;
   if (stop) throw stop;
  }
  const NOBODY_ASKED = {
   id: 'check-offline',
   layer: 'identity',
   verdict: 'unknown',
   severity: 'low',
   title: 'Nobody was asked (--offline): identity, credential and what it may do are not judged.',
   fix: 'Run the check without --offline, in the job itself.'
  };
  async function askCloud(plan, {inputs, host}, journey, isolation) {
   const clock = (0, flow.O1)(host, journey);
   const identities = (0, get_identity.X)(plan, host, inputs.text('trust-subject'));
   plan.cloud.warm(host);
   (0, stages.d)(host, 'identity', (0, make_plan.fL)(plan.identity, plan.cloud));
   try {
    journey.credential = await clock('exchange', () => (0, get_credentials.p)(plan, identities, host));
   } finally {
    journey.identity = identities.last();
   }
   const {credential} = journey;
   (0, stages.d)(host, 'credential', (0, flow.Yg)(credential, host.now()));
   const inquiry = await inquire(plan, identities, host);
   const found = await clock('probes', () => (0, check_privilege.oV)(plan, journey.identity, credential, host, {
    inquiry,
    isolation
   }).within(PROBE_SECONDS));
   const role = await clock('role', () => uncutRole(plan, journey.identity, host));
   return [ ...found, ...role ];
  }
  async function inquire(plan, identities, host) {
   try {
    return await (plan.cloud.inquiry?.(() => identities.next(), host));
   } catch {
    return undefined;
   }
  }
  async function uncutRole(plan, identity, host) {
   const {cloud, privilege, models} = plan;
   if (cloud.cloud !== 'aws' || host.cancelled.aborted) return [];
   const {judgeRole} = await __webpack_require__.e(4212).then(__webpack_require__.bind(__webpack_require__, 24212));
   const ask = {
    uncut: cloud.uncut,
    identity,
    models,
    off: privilege.off
   };
   return (await judgeRole(ask, host, host.cancelled)).findings;
  }
  function refuseOff(inputs) {
   if (inputs.text('least-privilege') !== 'off') return;
   inputs.fault('least-privilege', 'With off there is nothing to check.', 'least-privilege: warn   (tells, stops nothing)');
  }
  var conduct = __webpack_require__(16740);
  var results_state = __webpack_require__(32238);
  var core_finding = __webpack_require__(56134);
  var format = __webpack_require__(87703);
  var markdown = __webpack_require__(61023);
  var terminal = __webpack_require__(91488);
  // CONCATENATED MODULE: ./lib/report/findings-table.js
  const LAYERS = [ [ 'job', 'The job' ], [ 'identity', 'Its identity' ], [ 'cloud', 'What the cloud gives for it' ], [ 'agent', 'The agent' ] ];
  function byLayer(findings) {
   return LAYERS.map(([layer, name]) => ({
    name,
    findings: (0, markdown.md)(findings.filter(finding => finding.layer === layer))
   })).filter(group => group.findings.length > 0);
  }
  function findingsTable(findings, colour) {
   const paint = (0, terminal.C2)(colour);
   const written = [];
   return byLayer(findings).flatMap(({name, findings: group}) => [ '', `${paint('bold', name)}  ${paint('dim', (0, 
   markdown.s_)(group))}`, ...group.flatMap(finding => {
    const lines = row(finding, written, paint);
    if (finding.fix !== undefined && (0, markdown.zW)(finding)) written.push({
     id: finding.id,
     fix: finding.fix
    });
    return lines;
   }) ]);
  }
  const INDENT = ' '.repeat(22);
  function row(finding, written, paint) {
   const label = `${finding.verdict.padEnd(8)}  ${(0, markdown.VA)(finding).padEnd(8)}`;
   const style = (0, markdown.nT)(finding) ? finding.accepted ? 'dim' : terminal.O5[finding.severity] : 'green';
   const lines = [ `  ${paint(style, label)}  ${(0, format.TN)(finding.title, 1e3)}  ${paint('dim', finding.id)}` ];
   if (finding.file) lines.push(`${INDENT}${paint('dim', `in ${(0, format.TN)(finding.file, 300)}`)}`);
   if (finding.accepted) {
    const {until, reason} = finding.accepted;
    lines.push(`${INDENT}${paint('dim', `accepted until ${(0, format.TN)(until, 20)}: ${(0, 
    format.TN)(reason, 1e3)}`)}`);
   } else if ((0, markdown.nT)(finding)) {
    lines.push(...below(finding.detail, paint), ...below(fixOf(finding, written), paint));
   }
   return lines;
  }
  function fixOf({fix}, written) {
   const known = written.find(one => one.fix.length > 200 && `${fix}\n`.startsWith(`${one.fix}\n`));
   if (fix === undefined || !known) return fix;
   return `Write as for ${known.id} above.${fix.slice(known.fix.length)}`;
  }
  function below(said, paint) {
   if (said === undefined) return [];
   return (0, format.g$)(said).trimEnd().split('\n').map(line => line === '' ? '' : `${INDENT}${paint('dim', line)}`);
  }
  function standing(report) {
   if (report.exit !== 0) return 'failed';
   if (isClean(report)) return 'good';
   const left = report.findings.filter(finding => finding.verdict === 'unknown' || isUrgent(finding));
   return report.findings.length === 0 || left.some(markdown.zW) ? 'open' : 'good';
  }
  function isClean({findings, notes, error, exit}) {
   return exit === 0 && error === undefined && findings.length === 0 && notes.length > 0;
  }
  function isUrgent(finding) {
   return (0, markdown.zW)(finding) && (0, core_finding.O6)(finding.severity, 'medium');
  }
  const MARKS = {
   good: '✓',
   open: '!',
   failed: '✗'
  };
  const MARK_COLOURS = {
   good: 'green',
   open: 'yellow',
   failed: 'red'
  };
  const EMOJI = {
   good: '✅',
   open: '⚠️',
   failed: '❌'
  };
  function checkVerdict(report, colour) {
   const paint = (0, terminal.C2)(colour);
   const how = standing(report);
   return [ '', `${paint(MARK_COLOURS[how], MARKS[how])} ${paint('bold', headlineOf(report))}${paint('dim', ` · ${(0, 
   format.YA)(report.durationSeconds)}`)}`, ...stopLines(report).map(line => `  ${paint('dim', '·')} ${line}`), ...report.notes.map(note => `  ${paint('dim', '·')} ${(0, 
   format.g$)(note)}`), '' ];
  }
  function isVerdict(error) {
   return error?.code === 'privilege-exceeded' || error?.code === 'privilege-unknown';
  }
  function stopLines({error, exit}) {
   if (!error || !isVerdict(error)) return [];
   const {findings = '', threshold = '', 'least-privilege': mode = ''} = error.facts ?? {};
   const names = [ ...new Set(findings.split(', ')) ].join(', ');
   return [ `least-privilege: ${mode}, threshold ${threshold}: exit status ${exit} because of ${names}` ];
  }
  function stopLine(report) {
   return stopLines(report)[0];
  }
  function headlineOf(report) {
   const {findings, error} = report;
   if (isClean(report)) return 'Nothing beyond calling models was found';
   if (findings.length === 0) return error ? 'Nothing was judged' : 'Nothing was found to judge';
   const urgent = findings.filter(isUrgent).length;
   return `${(0, markdown.s_)(findings)}${urgent > 0 ? `; ${(0, format.LS)(urgent, 'finding')} to look at` : ''}`;
  }
  function checkSummary(report) {
   const {findings, error, version, durationSeconds} = report;
   const parts = [ `## ${EMOJI[standing(report)]} Least privilege: ${(0, markdown.Qq)(headlineOf(report))} · ${(0, 
   format.YA)(durationSeconds)}`, stopLines(report).map(markdown.Qq).join('\n'), error && !isVerdict(error) ? `**${(0, 
   markdown.Qq)(error.what)}**\n\n${(0, markdown.U3)(error)}` : '', ...byLayer(findings).map(({name, findings: group}) => `### ${name}\n\n${groupTable(group)}`), report.notes.map(note => `- ${(0, 
   markdown.Qq)(note)}`).join('\n'), `<sub>keyless-agent ${version}</sub>` ];
   return `${parts.filter(part => part !== '').join('\n\n')}\n`;
  }
  function groupTable(findings) {
   const lines = findings.map(finding => {
    const link = `<a href="${(0, core_finding._r)(finding.id)}">${(0, markdown.Qq)(finding.id)}: before and after</a>`;
    return [ finding.verdict, (0, markdown.VA)(finding), (0, markdown.Od)(finding, (0, 
    markdown.nT)(finding) ? link : undefined) ];
   });
   return (0, markdown.Ge)(lines, [ 'Verdict', 'Severity', 'Finding' ]);
  }
  var external_node_crypto_ = __webpack_require__(77598);
  // CONCATENATED MODULE: ./lib/report/sarif.js
  const SCORES = {
   critical: '9.5',
   high: '8.0',
   medium: '5.5',
   low: '2.0',
   info: '0.5'
  };
  const LEVELS = {
   critical: 'error',
   high: 'error',
   medium: 'warning',
   low: 'note',
   info: 'note'
  };
  const HOME = 'https://github.com/keyless-agent/keyless-agent';
  function sarifReport(report, place) {
   const findings = report.findings.filter(markdown.nT);
   const ids = [ ...new Set(findings.map(({id}) => id)) ];
   const seen = new Map;
   const results = findings.map(finding => {
    const print = fingerprint(finding, place);
    const nth = (seen.get(print) ?? 0) + 1;
    seen.set(print, nth);
    return resultOf(finding, ids.indexOf(finding.id), place, `${print}:${nth}`);
   });
   const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [ {
     tool: {
      driver: {
       name: 'keyless-agent',
       version: report.version,
       semanticVersion: report.version,
       informationUri: HOME,
       rules: ids.map(id => ruleOf(id, findings))
      }
     },
     automationDetails: {
      id: `keyless-agent/${place.file}${place.job ? `/${place.job}` : ''}/`
     },
     invocations: [ {
      executionSuccessful: report.error === undefined || report.exit === 5
     } ],
     results
    } ]
   };
   return `${JSON.stringify(log, null, 2)}\n`;
  }
  function ruleOf(id, findings) {
   const own = findings.filter(finding => finding.id === id);
   const worst = own.reduce((one, other) => Number(SCORES[other.severity]) > Number(SCORES[one.severity]) ? other : one);
   const link = (0, core_finding._r)(id);
   return {
    id,
    name: id,
    shortDescription: {
     text: id.replaceAll('-', ' ')
    },
    fullDescription: {
     text: (0, format.TN)(worst.detail ?? worst.title, 1e3)
    },
    help: {
     text: `What it means, with before and after: ${link}`,
     markdown: `[What it means, with before and after](${link})`
    },
    helpUri: link,
    defaultConfiguration: {
     level: levelOf(worst)
    },
    properties: {
     tags: [ 'security', 'least-privilege', worst.layer ],
     'security-severity': SCORES[worst.severity]
    }
   };
  }
  function levelOf({verdict, severity}) {
   return verdict === 'unknown' && LEVELS[severity] === 'error' ? 'warning' : LEVELS[severity];
  }
  function resultOf(finding, ruleIndex, place, print) {
   const {id, verdict, severity, layer, title, detail, fix, accepted, file} = finding;
   const said = [ title, detail, fix && `Fix:\n${fix}` ].filter(Boolean).join('\n\n');
   return {
    ruleId: id,
    ruleIndex,
    level: levelOf(finding),
    message: {
     text: `${verdict === 'unknown' ? 'Unknown: ' : ''}${(0, format.g$)(said).slice(0, 4e3)}`
    },
    locations: [ {
     physicalLocation: {
      artifactLocation: {
       uri: uriOf(file ?? place.file)
      },
      region: {
       startLine: 1
      }
     }
    } ],
    partialFingerprints: {
     'keylessFinding/v1': print
    },
    properties: {
     verdict,
     severity,
     layer
    },
    ...accepted && {
     suppressions: [ {
      kind: 'external',
      status: 'accepted',
      justification: `${accepted.reason} (until ${accepted.until})`
     } ]
    }
   };
  }
  function uriOf(path) {
   return path.replaceAll('\\', '/').split('/').map(part => encodeURIComponent(part)).join('/');
  }
  function fingerprint({id, title, file}, place) {
   const subject = title.toLowerCase().replaceAll(/[0-9a-f]{7,}|\d+/g, '#');
   const text = [ id, subject, file ?? place.file, place.job ?? '' ].join('\0');
   return (0, external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
  }
  var flow_outputs = __webpack_require__(42174);
  // CONCATENATED MODULE: ./lib/flow/tell-check.js
  async function tellCheck(report, ask) {
   const {host, results, onGitHub, json} = ask;
   const place = sarifPlace(ask);
   const keep = (name, text) => results === undefined ? undefined : write((0, external_node_path_.join)(results, name), text, host);
   const sarif = sarifReport(report, place);
   let fault;
   const named = () => {
    try {
     return namedSarif(sarif, ask) ?? keep('findings.sarif', sarif);
    } catch (thrown) {
     fault = thrown;
     return undefined;
    }
   };
   const told = {
    findingsPath: keep('findings.json', (0, report_json.x)(report)),
    sarifPath: named(),
    summaryPath: onGitHub ? undefined : keep('summary.md', checkSummary(report))
   };
   if (onGitHub) await host.voice.summary(checkSummary(report), true);
   const outputs = (0, flow_outputs.Y)(report, {
    findings: told.findingsPath,
    sarif: told.sarifPath
   });
   for (const [name, value] of Object.entries(outputs)) host.voice.output(name, value);
   if (!json) for (const line of findingsTable(report.findings, host.log.colour)) host.log.line(line);
   if (report.error) {
    host.voice.annotate(report.outcome === 'skipped' ? 'notice' : 'error', annotation(report), 'keyless-agent check');
    if (!isVerdict(report.error)) for (const line of (0, terminal.kc)(report.error, host.log.colour)) host.log.line(line);
   }
   if (!json) for (const line of checkVerdict(report, host.log.colour)) host.log.line(line);
   if (fault) throw fault;
   return told;
  }
  function annotation(report) {
   const {what = '', faults = []} = report.error ?? {};
   return stopLine(report) ?? [ what, ...faults.map(fault => `${fault.input}: ${fault.what}`) ].join(' ');
  }
  function write(path, text, host) {
   try {
    host.files.remove(path);
    host.files.writePrivate(path, text);
    return path;
   } catch (error) {
    host.log.line(`${path} could not be written (${error.code ?? 'unknown'}).`);
    return undefined;
   }
  }
  function namedSarif(text, {inputs, host, workspace}) {
   const named = inputs.text('sarif');
   if (named === undefined) return undefined;
   const path = (0, external_node_path_.resolve)(workspace, named);
   const isElsewhere = (0, inside.q)(path, workspace, host);
   const isOther = isOtherThanFile(path, (0, inside.F)(path, workspace), host);
   const written = isElsewhere || isOther ? undefined : write(path, text, host);
   if (written !== undefined) return written;
   const likely = isElsewhere ? 'It is a link that leads out of the workspace.' : isOther ? 'There is a folder, a device or a link of that name, and it stays.' : 'The folder is missing, or this user may not write there.';
   throw new errors.FM('input-invalid', `The SARIF file ${named} cannot be written.`, {
    likely,
    fix: 'sarif: least-privilege.sarif   (relative to the workspace)'
   });
  }
  function isOtherThanFile(path, inside, {files}) {
   try {
    if (files.isPlainFile(path)) return false;
    return files.isLink(path) ? !inside : files.exists(path);
   } catch {
    return false;
   }
  }
  function sarifPlace({host}) {
   const ref = host.env.GITHUB_WORKFLOW_REF ?? '';
   const file = /^[^/@]+\/[^/@]+\/(\.github\/workflows\/[^@]+)@/.exec(ref)?.[1];
   return file === undefined ? {
    file: host.env.GITLAB_CI === 'true' ? '.gitlab-ci.yml' : '.github/workflows'
   } : {
    file,
    job: host.env.GITHUB_JOB
   };
  }
  var tell_result = __webpack_require__(79707);
  // CONCATENATED MODULE: ./lib/flow/conduct-check.js
  async function conductCheck(ask, {onGitHub, json}) {
   const {host, inputs, platform} = ask;
   (0, conduct.s)(inputs, host);
   const {report, results} = await checkRun(ask);
   if (inputs.flag('dry-run') && !report.error) {
    (0, tell_result.f)(report, host);
    return {
     exit: 0,
     written: []
    };
   }
   const {workspace} = (0, make_plan.Vm)(platform, host);
   const told = await tellCheck(report, {
    inputs,
    host,
    results,
    workspace,
    onGitHub,
    json
   });
   if (results !== undefined) host.voice.saveState(results_state.b, '');
   const written = [ told.summaryPath, told.findingsPath, told.sarifPath ].filter(path => path !== undefined);
   return {
    exit: report.exit,
    json: json ? (0, report_json.x)(report) : undefined,
    written
   };
  }
 }
};
