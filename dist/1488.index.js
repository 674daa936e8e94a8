export const id = 1488;

export const ids = [ 1488 ];

export const modules = {
 87703: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E9: () => dollars,
   LS: () => plural,
   LU: () => tokens,
   Pl: () => headline,
   TN: () => oneLine,
   YA: () => seconds,
   g$: () => printable,
   n$: () => moment,
   oE: () => compact,
   y: () => cost
  });
  var _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50662);
  const UNPRINTABLE = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/gu;
  function printable(text) {
   return text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '');
  }
  function oneLine(text, most) {
   const line = printable(text).replace(/\s+/g, ' ').trim();
   const characters = Array.from(line.slice(0, most * 2 + 2));
   return characters.length <= most ? line : `${characters.slice(0, most - 1).join('').trimEnd()}…`;
  }
  function compact(count) {
   if (count < 1e3) return String(count);
   const [value, unit] = count < 999950 ? [ count / 1e3, 'k' ] : [ count / 1e6, 'M' ];
   return `${value.toFixed(1).replace(/\.0$/, '')}${unit}`;
  }
  function dollars(amount) {
   return amount > 0 && amount < .005 ? '<$0.01' : `$${amount.toFixed(2)}`;
  }
  function cost({costUsd, costSource}) {
   const amount = dollars(costUsd);
   return costSource === undefined || costSource === 'agent' ? amount : `about ${amount} (${costSource})`;
  }
  function seconds(value) {
   return value < 9.95 ? `${value.toFixed(1).replace(/\.0$/, '')}s` : (0, _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__.a3)(value);
  }
  function plural(count, one, many = `${one}s`) {
   return `${count} ${count === 1 ? one : many}`;
  }
  function moment(iso) {
   return iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, '$1 $2 UTC');
  }
  function tokens(agent) {
   const {inputTokens = 0, outputTokens = 0} = agent;
   return inputTokens + outputTokens === 0 ? undefined : `${compact(inputTokens)} tokens in, ${compact(outputTokens)} out`;
  }
  function headline(report) {
   if (report.error) return report.error.what.replace(/\.$/, '');
   if (report.outcome === 'skipped') return 'Skipped';
   return report.command === 'auth' ? 'Credentials are ready' : 'Done';
  }
 },
 61023: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   zW: () => asks,
   U3: () => errorPart,
   Od: () => findingCell,
   s_: () => findingCounts,
   nT: () => isOpen,
   yo: () => markdownSummary,
   Ge: () => rows,
   Qq: () => markdown_text,
   VA: () => weight,
   md: () => worstFirst
  });
  var core_finding = __webpack_require__(56134);
  var format = __webpack_require__(87703);
  // CONCATENATED MODULE: ./lib/report/requests.js
  function requestsCell({count, refused, medianFirstByteMs}) {
   const kept = Object.entries(refused).map(([reason, number]) => `${number} refused (${reason})`);
   const who = count === 1 ? '' : 'half of them ';
   const wait = medianFirstByteMs === undefined ? [] : [ `${who}answered within ${Math.round(medianFirstByteMs)} ms` ];
   return [ `${(0, format.LS)(count, 'request')} through the broker`, ...wait, ...kept ].join(' · ');
  }
  function requestsPlot({plot, count}) {
   if (plot.length < 2) return '';
   const size = Math.ceil(count / plot.length);
   const each = size === 1 ? 'each request' : `each ${size} requests`;
   const chart = [ 'xychart-beta', `  x-axis "${size === 1 ? 'request' : `${size} requests`}" 1 --\x3e ${plot.length}`, `  y-axis "tokens" 0 --\x3e ${Math.max(1, ...plot)}`, `  bar [${plot.join(', ')}]` ].join('\n');
   const most = (0, format.oE)(Math.max(...plot));
   return `<details>\n<summary>Tokens of ${each} (at most ${most})</summary>\n\n\`\`\`mermaid\n${chart}\n\`\`\`\n\n</details>`;
  }
  // CONCATENATED MODULE: ./lib/report/safe-markdown.js
  const ZERO_WIDTH = '&#8203;';
  function safeMarkdown(untrusted) {
   const out = [];
   let prose = [];
   let fence;
   const endProse = () => {
    if (prose.length > 0) out.push(safeProse(prose.join('\n')));
    prose = [];
   };
   const endFence = () => {
    if (fence) out.push(...writeFence(fence));
    fence = undefined;
   };
   for (const line of (0, format.g$)(untrusted).split('\n')) {
    if (fence) {
     if (closes(line, fence)) endFence(); else fence.lines.push(line);
     continue;
    }
    fence = opens(line);
    if (fence) endProse(); else prose.push(line);
   }
   endProse();
   endFence();
   return out.join('\n');
  }
  function opens(line) {
   const match = /^([ \t]*)(`{3,}|~{3,})(.*)$/.exec(line);
   if (!match) return undefined;
   const [, blank = '', mark = '', info = ''] = match;
   if (mark.startsWith('`') && info.includes('`')) return undefined;
   return {
    mark,
    indent: blank.replaceAll('\t', '    ').length,
    info: info.trim(),
    lines: []
   };
  }
  function closes(line, fence) {
   const text = line.trim();
   return text.length >= fence.mark.length && text === (fence.mark[0] ?? '').repeat(text.length);
  }
  function writeFence({indent, info, lines}) {
   const margin = indent <= 3 ? ' '.repeat(indent) : '';
   const longest = lines.join('\n').match(/`{3,}/g)?.reduce((most, run) => Math.max(most, run.length), 2) ?? 2;
   const mark = '`'.repeat(Math.max(3, longest + 1));
   const language = /^[\w+#.-]*/.exec(info)?.[0] ?? '';
   const body = lines.map(line => `${margin}${line.replace(new RegExp(`^[ \\t]{0,${indent}}`), '')}`.trimEnd());
   return [ `${margin}${mark}${language}`, ...body, `${margin}${mark}` ];
  }
  const CELL_BREAK = '';
  function safeProse(text) {
   const shown = text.replaceAll(CELL_BREAK, '').replace(/<!--[\s\S]*?-->/g, '').replace(/^ {0,3}\[[^\]\n]*\]:[ \t]*(?:#|<>)[^\n]*$/gm, '').replace(/^\|.*$/gm, row => row.replace(/<br ?\/?>/g, CELL_BREAK));
   let out = '';
   let from = 0;
   for (const span of shown.matchAll(/(?<!`)(`+)(?!`)([^\n]*?[^`\n])\1(?!`)/g)) {
    out += safeText(shown.slice(from, span.index)) + safeSpan(span[0], span[2] ?? '');
    from = span.index + span[0].length;
   }
   return (out + safeText(shown.slice(from))).replaceAll(CELL_BREAK, '<br>');
  }
  function safeSpan(span, content) {
   if (!/[<@]|!\[/.test(content)) return span;
   const escaped = content.trim().replace(/[^\w\s./-]/gu, character => `&#${character.codePointAt(0)};`);
   return `<code>${escaped}</code>`;
  }
  function safeText(text) {
   return text.replace(/<(?=[A-Za-z/!?])/g, '&lt;').replaceAll('![', '[image: ').replace(/&(?:#0*64|#x0*40|commat);?/gi, '@').replace(/(?<![A-Za-z0-9])@(?=[A-Za-z0-9])/g, `@${ZERO_WIDTH}`);
  }
  // CONCATENATED MODULE: ./lib/report/markdown.js
  const LONGEST_ANSWER = 4e5;
  const MARKS = {
   success: '✅',
   skipped: '⏭️',
   failed: '❌',
   denied: '❌',
   'timed-out': '❌',
   'over-budget': '❌',
   cancelled: '❌'
  };
  function markdownSummary(report) {
   const parts = [ verdict(report), report.error ? errorPart(report.error) : '', answer(report), report.result && !report.error || report.review ? '---' : '', table(report), notesPart(report.notes), report.requests ? requestsPlot(report.requests) : '', findingsPart(report.findings), `<sub>keyless-agent ${report.version}</sub>` ];
   return `${parts.filter(part => part !== '').join('\n\n')}\n`;
  }
  const MOST_NAMES = 10;
  function names(paths) {
   const shown = paths.slice(0, MOST_NAMES).map(code).join(', ');
   return paths.length > MOST_NAMES ? `${shown} and ${paths.length - MOST_NAMES} more` : shown;
  }
  function changedCell(files) {
   return files.length === 0 ? 'no file' : `${count(files.length, 'file')}: ${names(files)}`;
  }
  function asideCell(listed) {
   const kinds = [ ...new Set(listed.map(({what}) => what)) ];
   return join(kinds.map(kind => `${markdown_text(kind)}: ${names(listed.filter(({what}) => what === kind).map(({path}) => path))}`));
  }
  function verdict(report) {
   const {agent, outcome, durationSeconds} = report;
   const figures = [ markdown_text((0, format.Pl)(report)), (0, format.YA)(durationSeconds), agent?.costUsd === undefined ? '' : (0, 
   format.y)({
    ...agent,
    costUsd: agent.costUsd
   }) ];
   return `## ${MARKS[outcome]} ${join(figures)}`;
  }
  function errorPart(error) {
   const parts = [];
   if (error.likely) parts.push(`**Likely cause:** ${markdown_text(error.likely)}`);
   const faults = error.faults ?? [];
   if (faults.length > 0) {
    parts.push(faults.map(fault => `- **${markdown_text(fault.input)}**: ${markdown_text(fault.what)}\n${indent(fenced(fault.write))}`).join('\n'));
   }
   if (error.fix) parts.push(error.fix.includes('\n') ? `**Fix:**\n\n${fenced(error.fix)}` : `**Fix:** ${markdown_text(error.fix)}`);
   const facts = Object.entries(error.facts ?? {});
   if (facts.length > 0) parts.push(rows(facts.map(([name, value]) => [ markdown_text(name), code(value) ])));
   parts.push(`[More about \`${error.code}\`](${error.link})`);
   return parts.join('\n\n');
  }
  function answer(report) {
   if (report.review) return report.review.markdown;
   const given = report.result?.trim();
   if (!given) return report.structuredOutput === undefined ? '' : fenced(JSON.stringify(report.structuredOutput, null, 2), 'json');
   const partial = report.error ? '_What the agent had written by then:_\n\n' : '';
   const bytes = Buffer.from(given);
   if (bytes.length <= LONGEST_ANSWER) return partial + safeMarkdown(given);
   const head = bytes.subarray(0, LONGEST_ANSWER).toString('utf8');
   const cut = head.slice(0, head.lastIndexOf('\n') + 1 || head.length - 1);
   return `${partial}${safeMarkdown(cut.trimEnd())}\n\n_The answer goes on; it is whole in the report file._`;
  }
  function table(report) {
   const {identity, credential, agent, findings} = report;
   const lines = [ [ 'Identity', identity && join([ identity.claims.sub ? code(identity.claims.sub) : markdown_text(identity.says), identity.claims.aud && `for ${markdown_text(identity.claims.aud)}` ], ' ') ], [ 'Credential', credential && credentialCell(credential) ], [ 'Checks', findings.length > 0 ? countVerdicts(findings) : undefined ], [ 'Agent', agent && join([ markdown_text(join([ agent.id, agent.version ], ' ')), agent.model && code(agent.model), agent.backend ]) ], [ 'Work', agent && join([ count(agent.turns, 'turn'), count(agent.toolCalls, 'tool call'), deniedCell(agent.denials ?? []) ]) ], [ 'Cost', agent && join([ agent.costUsd === undefined ? undefined : (0, 
   format.y)({
    ...agent,
    costUsd: agent.costUsd
   }), (0, format.LU)(agent) ]) ], [ 'Changed', report.changedFiles && changedCell(report.changedFiles) ], [ 'Repository', report.repository?.length ? asideCell(report.repository) : undefined ], [ 'Requests', report.requests && requestsCell(report.requests) ], [ 'Isolation', agent && isolationCell(report, agent.containment) ], [ 'Survivors', agent?.survivors?.length ? `${agent.survivors.map(code).join(', ')} outlived the agent and were ended` : undefined ], [ 'Time', timeCell(report) ] ];
   const told = lines.flatMap(([name, value]) => value ? [ [ `**${name}**`, value ] ] : []);
   return told.length > 1 ? rows(told) : '';
  }
  const WHERE = {
   broker: 'the credential stayed in the broker',
   relay: 'the credential stayed in our relay',
   environment: 'the agent held the credential'
  };
  function isolationCell({isolation, delivery}, containment) {
   return join([ markdown_text(isolation), delivery && WHERE[delivery], containment && `held by ${markdown_text(containment)}` ]);
  }
  function credentialCell(credential) {
   return join([ markdown_text(join([ credential.cloud, credential.kind ], ' ')), credential.principal ? code(credential.principal) : credential.account && code(credential.account), credential.expiresAt && `until ${(0, 
   format.n$)(credential.expiresAt)}` ]);
  }
  function deniedCell(denials) {
   return denials.length === 0 ? undefined : `${denials.length} denied (${[ ...new Set(denials) ].slice(0, 5).map(code).join(', ')})`;
  }
  function timeCell(report) {
   const parts = Object.entries(report.times).filter(([, milliseconds]) => milliseconds >= 50).map(([name, milliseconds]) => `${markdown_text(name)} ${(0, 
   format.YA)(milliseconds / 1e3)}`);
   return join([ (0, format.YA)(report.durationSeconds), ...parts ]);
  }
  function findingCounts(findings) {
   const accepted = findings.filter(finding => finding.accepted !== undefined).length;
   return join([ countVerdicts(findings), accepted > 0 && `${accepted} of them accepted` ]);
  }
  function countVerdicts(findings) {
   return [ 'enforced', 'proved', 'exceeded', 'unknown' ].map(name => [ findings.filter(finding => finding.verdict === name).length, name ]).filter(([number]) => number > 0).map(([number, name]) => `${number} ${name}`).join(' · ');
  }
  function worstFirst(findings) {
   return [ ...findings ].sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)) || Number(asks(other)) - Number(asks(one)) || core_finding.oC.indexOf(other.severity) - core_finding.oC.indexOf(one.severity));
  }
  function isOpen(finding) {
   return finding.verdict === 'exceeded' || finding.verdict === 'unknown';
  }
  function weight(finding) {
   if (!isOpen(finding)) return '';
   return finding.accepted ? 'accepted' : finding.severity;
  }
  function asks(finding) {
   return isOpen(finding) && finding.accepted === undefined;
  }
  function findingsPart(findings) {
   if (findings.length === 0) return '';
   const urgent = findings.filter(finding => asks(finding) && (0, core_finding.O6)(finding.severity, 'medium')).length;
   const title = urgent === 0 ? 'Least-privilege checks' : `Least-privilege checks: ${(0, 
   format.LS)(urgent, 'finding')} to look at`;
   const lines = worstFirst(findings).map(finding => [ finding.verdict, weight(finding), findingCell(finding) ]);
   return `<details>\n<summary>${title}</summary>\n\n${rows(lines, [ 'Verdict', 'Severity', 'Finding' ])}\n\n</details>`;
  }
  function findingCell({title, detail, fix, accepted}, link) {
   const taken = accepted && `Accepted until ${markdown_text(accepted.until)}: ${markdown_text(accepted.reason)}`;
   const more = [ taken, detail && markdown_text(detail), fix && fixCell(fix), link ].filter(Boolean).join('<br>');
   return more === '' ? markdown_text(title) : `<details><summary>${markdown_text(title)}</summary>${more}</details>`;
  }
  function notesPart(notes) {
   return notes.map(note => `- ${markdown_text(note)}`).join('\n');
  }
  function join(parts, between = ' · ') {
   return parts.filter(part => part !== undefined && part !== false && part !== '').join(between);
  }
  function count(number, one) {
   return number === undefined ? undefined : (0, format.LS)(number, one);
  }
  function rows(lines, head = [ '', '' ]) {
   const line = cells => `| ${cells.join(' | ')} |`;
   return [ line(head), line(head.map(() => '---')), ...lines.map(line) ].join('\n');
  }
  function markdown_text(plain) {
   return (0, format.TN)(plain, 2e3).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/[\\`*[\]|]/g, '\\$&').replace(/!(?=\\\[)/g, '&#33;').replace(/(?<![A-Za-z0-9])@(?=[A-Za-z0-9])/g, '@&#8203;');
  }
  const CODE_SPECIAL = /[&<>|`*_[\]\\~@!:]/g;
  function entities(plain) {
   return plain.replace(CODE_SPECIAL, character => `&#${character.codePointAt(0)};`);
  }
  function code(plain) {
   const line = (0, format.TN)(plain, 2e3);
   return /[`|]/.test(line) || line === '' ? `<code>${entities(line)}</code>` : `\`${line}\``;
  }
  function fixCell(plain) {
   const lines = (0, format.g$)(plain).trimEnd();
   return lines.includes('\n') ? `Fix:<pre>${entities(lines).replaceAll('\n', '<br>')}</pre>` : `Fix: ${markdown_text(lines)}`;
  }
  function fenced(plain, language = '') {
   const body = (0, format.g$)(plain).trimEnd();
   const longest = body.match(/`{3,}/g)?.reduce((most, run) => Math.max(most, run.length), 2) ?? 2;
   const mark = '`'.repeat(longest + 1);
   return `${mark}${language}\n${body}\n${mark}`;
  }
  function indent(block) {
   return block.replace(/^/gm, '  ');
  }
 },
 91488: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C2: () => painter,
   O5: () => COLOURS,
   Pt: () => planText,
   aP: () => reviewText,
   kc: () => errorText,
   nt: () => verdictText
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
  var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87703);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61023);
  const STYLES = {
   bold: 1,
   dim: 2,
   red: 31,
   green: 32,
   yellow: 33
  };
  function painter(colour) {
   return (style, text) => colour ? `[${STYLES[style]}m${text}[0m` : text;
  }
  function labelled(label, text, width, paint) {
   const [first = '', ...rest] = (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.g$)(text).trimEnd().split('\n');
   const blank = ' '.repeat(width + 4);
   return [ `  ${paint('dim', label.padEnd(width))}  ${first}`, ...rest.map(line => line === '' ? '' : `${blank}${line}`) ];
  }
  function errorText(error, colour) {
   const paint = painter(colour);
   const skipped = _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Lp[error.code]?.outcome === 'skipped';
   const mark = skipped ? paint('dim', '–') : paint('red', '✗');
   const lines = [ '', `${mark} ${paint('bold', (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.g$)(error.what))}`, '' ];
   for (const fault of error.faults ?? []) {
    lines.push(`  ${paint('bold', (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.g$)(fault.input))}: ${(0, 
    _format_js__WEBPACK_IMPORTED_MODULE_1__.g$)(fault.what)}`);
    lines.push(...(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.g$)(fault.write).split('\n').map(line => `      ${paint('green', line)}`), '');
   }
   if (error.likely) lines.push(...labelled('likely', error.likely, 6, paint));
   if (error.fix) lines.push(...labelled('fix', error.fix, 6, paint));
   const facts = Object.entries(error.facts ?? {});
   const width = Math.max(0, ...facts.map(([name]) => name.length));
   const told = facts.map(([name, value]) => `${name.padEnd(width)}  ${value.replaceAll('\n', ' ')}`).join('\n');
   if (told !== '') lines.push(...labelled('facts', told, 6, paint));
   lines.push(...labelled('more', error.link, 6, paint), '');
   return lines;
  }
  function planText(report, colour) {
   const paint = painter(colour);
   const width = Math.max(0, ...report.plan.map(({title}) => title.length));
   const lines = [ '', paint('bold', 'The plan. Nothing has been asked for, changed or started.'), '' ];
   for (const {title, value} of report.plan) lines.push(...labelled(title, value, width, paint));
   lines.push('', ...findingsText(report.findings, colour));
   return [ ...lines, ...notes(report, paint) ];
  }
  const COLOURS = {
   info: 'dim',
   low: 'dim',
   medium: 'yellow',
   high: 'red',
   critical: 'red'
  };
  function findingsText(findings, colour) {
   const paint = painter(colour);
   const lines = [];
   for (const finding of (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.md)(findings)) {
    const open = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.nT)(finding);
    const severity = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.VA)(finding).padEnd(8);
    const verdict = finding.verdict.padEnd(8);
    const label = open ? paint(COLOURS[finding.severity], `${verdict}  ${severity}`) : `${paint('green', verdict)}  ${severity}`;
    lines.push(`  ${label}  ${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.g$)(finding.title)}`);
    if (open && finding.fix) lines.push(...(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.g$)(finding.fix).split('\n').map(line => `${' '.repeat(22)}${paint('dim', line)}`));
   }
   return lines.length === 0 ? [] : [ ...lines, '' ];
  }
  function verdictText(report, colour) {
   const paint = painter(colour);
   const {agent, credential} = report;
   const figures = [ (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.YA)(report.durationSeconds), agent?.turns === undefined ? undefined : (0, 
   _format_js__WEBPACK_IMPORTED_MODULE_1__.LS)(agent.turns, 'turn'), agent && (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.LU)(agent), agent?.costUsd === undefined ? undefined : (0, 
   _format_js__WEBPACK_IMPORTED_MODULE_1__.y)({
    ...agent,
    costUsd: agent.costUsd
   }), report.changedFiles?.length ? `${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.LS)(report.changedFiles.length, 'file')} changed` : undefined, agent || !credential?.expiresAt ? undefined : `valid until ${(0, 
   _format_js__WEBPACK_IMPORTED_MODULE_1__.n$)(credential.expiresAt)}` ].filter(figure => figure !== undefined);
   const mark = report.outcome === 'success' ? paint('green', '✓') : paint('dim', '–');
   return [ '', `${mark} ${paint('bold', (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.g$)((0, 
   _format_js__WEBPACK_IMPORTED_MODULE_1__.Pl)(report)))}${paint('dim', ` · ${figures.join(' · ')}`)}`, ...notes(report, paint), '' ];
  }
  function notes(report, paint) {
   return report.notes.map(note => `  ${paint('dim', '·')} ${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.g$)(note)}`);
  }
  function reviewText(review, colour) {
   const paint = painter(colour);
   const rows = review.rows.map(({severity, where, what}) => {
    const label = paint(COLOURS[severity] ?? 'dim', severity.padEnd(8));
    return `  ${label}  ${paint('bold', (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.g$)(where))}  ${(0, 
    _format_js__WEBPACK_IMPORTED_MODULE_1__.g$)(what)}`;
   });
   const told = review.url === undefined ? [] : [ `  ${paint('dim', '·')} ${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.g$)(review.url)}` ];
   return [ '', paint('bold', (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.g$)(review.headline)), ...rows, ...told ];
  }
 }
};
