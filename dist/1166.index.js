export const id = 1166;

export const ids = [ 1166 ];

export const modules = {
 8473: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => assemble
  });
  var _core_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56134);
  var _review_make_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56946);
  var _review_shards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32515);
  var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7244);
  function assemble(record, files, limits, due) {
   const byPath = new Map(files.map(file => [ file.path, file ]));
   const known = new Map(record.parts.map(part => [ part.number, part ]));
   const shards = Array.from({
    length: record.shards
   }, (_, index) => {
    const paths = known.get(index + 1)?.paths ?? [];
    return {
     number: index + 1,
     files: paths.flatMap(path => byPath.get(path) ?? []),
     bytes: 0
    };
   });
   const review = (0, _review_make_review_js__WEBPACK_IMPORTED_MODULE_0__.J)({
    files,
    plan: {
     shards,
     left: [],
     budgetBytes: _review_shards_js__WEBPACK_IMPORTED_MODULE_2__.K9
    },
    left: record.left.filter(({path}) => byPath.has(path)),
    answers: record.parts.map(({number, answer, whole}) => ({
     number,
     answer,
     whole
    })),
    head: record.head,
    due,
    ...limits
   });
   const kept = review.tally.told - review.tally.malformed;
   return {
    ...review,
    minSeverity: stricter(record.minSeverity, limits.minSeverity),
    tally: (0, _record_js__WEBPACK_IMPORTED_MODULE_1__.MA)(record.dropped, review.tally, kept),
    notes: [ ...record.notes, ...review.notes ]
   };
  }
  function stricter(one, other) {
   if (one === undefined || other === undefined) return one ?? other;
   return (0, _core_finding_js__WEBPACK_IMPORTED_MODULE_3__.O6)(one, other) ? one : other;
  }
 },
 11166: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   collecting: () => collecting,
   conductReview: () => conductReview
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
  var _kit_counted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97650);
  var _conduct_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16740);
  var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75384);
  var _make_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99179);
  var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30013);
  var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7244);
  var _target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27256);
  var _tell_review_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2227);
  var _use_review_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36585);
  async function conductReview(given, onGitHub) {
   const {host, secrets} = collecting(given.host);
   let prepared;
   const ask = {
    ...given,
    host,
    command: 'run',
    prepare: async journey => {
     if (given.inputs.flag('dry-run')) {
      (0, _prepare_js__WEBPACK_IMPORTED_MODULE_5__.planReview)({
       ...given,
       host
      });
      journey.notes.push(reviewPlan(given.inputs));
      return;
     }
     prepared = await (0, _prepare_js__WEBPACK_IMPORTED_MODULE_5__.prepareReview)({
      ...given,
      host
     }).catch(thrown => {
      throw tellSkip((0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.dK)(thrown), journey, {
       ...given,
       host
      });
     });
     if (prepared.mine.length > 0) return;
     journey.results = (0, _index_js__WEBPACK_IMPORTED_MODULE_3__.bk)({
      ...given,
      host
     }, prepared);
     journey.review = nothingToRead(prepared, journey.results, host);
     throw whyNothing(prepared);
    }
   };
   return (0, _conduct_js__WEBPACK_IMPORTED_MODULE_2__.V)(ask, (0, _use_review_js__WEBPACK_IMPORTED_MODULE_9__.Af)(ask, {
    prepared: () => prepared,
    secrets
   }), onGitHub);
  }
  function reviewPlan(inputs) {
   const what = inputs.flag('staged') ? 'what is staged' : inputs.text('range') ?? 'the change of the event';
   const given = [ 'review-guidelines', 'min-severity', 'max-findings', 'fail-on', 'request-changes' ].filter(name => inputs.given(name)).map(name => `, ${name} ${inputs.text(name)}`);
   const where = inputs.flag('publish') ? 'published by this step' : 'not published by this step';
   return `A review of ${what}${given.join('')}, ${where}. Whether the change is there is not looked at in a dry run.`;
  }
  function tellSkip(error, journey, ask) {
   if (_core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Lp[error.code].outcome !== 'skipped') return error;
   journey.results = (0, _index_js__WEBPACK_IMPORTED_MODULE_3__.bk)(ask, {
    context: (0, _make_plan_js__WEBPACK_IMPORTED_MODULE_4__.Vm)(ask.platform, ask.host)
   });
   journey.reviewFile = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(journey.results, 'review.json');
   ask.host.files.writePrivate(journey.reviewFile, (0, _record_js__WEBPACK_IMPORTED_MODULE_6__.NB)(error.message));
   return error;
  }
  function whyNothing({plan, files, target, change}) {
   const {length} = plan.shards;
   if (length > 0) {
    return (0, _target_js__WEBPACK_IMPORTED_MODULE_7__.hT)(`The change has ${(0, _kit_counted_js__WEBPACK_IMPORTED_MODULE_10__.h)(length, 'part')}; there is none for this job.`, 'Nothing is broken: the other jobs review it.');
   }
   if (files.length > 0) {
    return (0, _target_js__WEBPACK_IMPORTED_MODULE_7__.hT)('The change has no file that is reviewed.', 'Nothing is broken. What is left out is in the summary; see review-ignore.');
   }
   if (target.kind === 'staged') return (0, _target_js__WEBPACK_IMPORTED_MODULE_7__.hT)('Nothing is staged.', 'git add FILES   (then again)');
   if (target.kind === 'pull' || change.base !== change.head) {
    return (0, _target_js__WEBPACK_IMPORTED_MODULE_7__.hT)(`No file is changed by ${target.says}.`, 'Nothing is broken.');
   }
   return (0, _target_js__WEBPACK_IMPORTED_MODULE_7__.hT)(`There is no commit in ${target.says}.`, 'The other way round? The newer one stands behind the dots: main..HEAD');
  }
  function nothingToRead(prepared, results, host) {
   const {change, context, target, left, files, plan} = prepared;
   const record = {
    repository: context.repository,
    pull: target.kind === 'pull' ? target.number : undefined,
    base: change.base,
    head: change.head,
    shards: plan.shards.length,
    parts: [],
    left,
    dropped: _record_js__WEBPACK_IMPORTED_MODULE_6__.jq,
    notes: []
   };
   const review = (0, _use_review_js__WEBPACK_IMPORTED_MODULE_9__.xD)(record, prepared);
   return {
    ...(0, _tell_review_js__WEBPACK_IMPORTED_MODULE_8__.yg)(review, {
     files,
     context
    }),
    ...(0, _use_review_js__WEBPACK_IMPORTED_MODULE_9__.hV)(record, review, {
     results,
     name: prepared.recordName
    }, host)
   };
  }
  function collecting(host) {
   const secrets = [];
   const hide = secret => {
    secrets.push(secret);
    host.hide(secret);
   };
   return {
    host: {
     ...host,
     hide
    },
    secrets
   };
  }
 },
 1914: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => publishRecord
  });
  var errors = __webpack_require__(3828);
  var counted = __webpack_require__(97650);
  var finding = __webpack_require__(56134);
  var kit_fields = __webpack_require__(11567);
  var api = __webpack_require__(50960);
  var compare_runs = __webpack_require__(40138);
  var diff = __webpack_require__(9673);
  var markers = __webpack_require__(70559);
  var write_comments = __webpack_require__(41634);
  // CONCATENATED MODULE: ./lib/review/ledger.js
  class Ledger {
   notes=[];
   posted=new Set;
   refused=new Set;
   url;
   #review;
   #writing;
   #words;
   #reach='none';
   #mayWrite=true;
   constructor(review, writing, words) {
    this.#review = review;
    this.#writing = writing;
    this.#words = words;
   }
   get mayWrite() {
    return this.#mayWrite;
   }
   post(findings) {
    for (const finding of findings) this.posted.add(finding);
    this.#reach = 'inline';
   }
   summarised({repeated}) {
    if (this.#reach === 'none') this.#reach = repeated.size > 0 ? 'inline' : 'summary';
   }
   isOvertaken({memory}, head) {
    return memory !== undefined && memory.head === head && this.#review.head !== head;
   }
   comment(comparison, hasMoved, longest) {
    const isSettled = finding => this.posted.has(finding) || this.refused.has(finding);
    const marker = (0, markers.uu)(this.#writing.name, {
     head: this.#review.head,
     digest: this.#review.digest,
     complete: this.#review.structured && comparison.fresh.every(isSettled),
     findings: (0, compare_runs.k)(this.#review, comparison, this.posted)
    });
    const moved = hasMoved ? [ 'The branch has moved on since; this is about the commit named below.' ] : [];
    return `${marker}\n${this.#summary(comparison, longest, moved)}`;
   }
   #summary(comparison, longest, more = []) {
    const review = {
     ...this.#review,
     notes: [ ...this.#review.notes, ...this.notes, ...more ]
    };
    const placed = new Set([ ...comparison.repeated.keys(), ...this.posted ]);
    return (0, write_comments.wX)(review, comparison, placed, this.#writing, longest);
   }
   fault(what, error) {
    if (!(error instanceof api.hD)) throw error;
    const {host, mayNotWrite, notAccepted} = this.#words;
    if (error.refusal === 'read-only') {
     this.#mayWrite = false;
     this.notes.push(`${what}: this token may not write (${mayNotWrite.why}). ${mayNotWrite.instead}`);
    } else if (error.refusal === 'unauthorised') {
     throw new errors.FM('publication-stopped', `${host} does not accept the token for publishing.`, {
      ...notAccepted,
      cause: error
     });
    } else this.notes.push(`${what}: ${error.message}.`);
   }
   published(comparison, writes, longest) {
    const untold = this.#review.findings.filter(finding => !this.posted.has(finding) && !comparison.repeated.has(finding));
    return {
     reach: this.#reach,
     url: this.#reach === 'none' ? undefined : this.url,
     comments: this.posted.size,
     writes,
     notes: [ ...this.notes ],
     summary: this.#summary(comparison, longest),
     annotations: this.#reach === 'none' ? (0, write_comments.Ih)(untold) : []
    };
   }
  }
  var host = __webpack_require__(8717);
  // CONCATENATED MODULE: ./lib/review/github/api.js
  const TIMEOUT_MS = 6e4;
  const LARGEST_ANSWER = 32 * 1024 * 1024;
  class GithubApi {
   #client;
   #context;
   #host;
   #writes=0;
   constructor(client, context, host) {
    this.#client = client;
    this.#context = context;
    this.#host = host;
   }
   static async open(context, host) {
    return new GithubApi(await api_open(context, host), context, host);
   }
   get writes() {
    return this.#writes;
   }
   async read(what, route, more = {}) {
    return (await (0, api.d_)(what, {
     repeatable: true
    }, this.#host, () => this.#send(route, more))).data;
   }
   readAll(what, route, mostPages) {
    return (0, api.S4)(what, mostPages, (page, per_page) => this.read(what, route, {
     per_page,
     page
    }));
   }
   async write(what, route, body, done) {
    this.#context.guard((0, api.Ej)(body));
    const send = async () => {
     this.#writes += 1;
     const repeatable = !route.startsWith('POST');
     return (await (0, api.d_)(what, {
      repeatable
     }, this.#host, () => this.#send(route, body))).data;
    };
    return (0, api.E4)(send, done, this.#host);
   }
   async self() {
    const what = 'asking who we are';
    const query = 'query { viewer { databaseId } }';
    const answer = await (0, api.d_)(what, {
     repeatable: true
    }, this.#host, () => settled(async () => ({
     status: 200,
     headers: {},
     data: await this.#client.graphql(query)
    })));
    const id = (0, kit_fields.Ik)((0, kit_fields.Ik)(answer.data)?.viewer)?.databaseId;
    if (typeof id !== 'number') throw new api.hD(what, 'invalid', answer);
    return String(id);
   }
   #send(route, more) {
    const [owner = '', repo = ''] = this.#context.repository.split('/');
    const place = {
     owner,
     repo,
     ...route.includes('{number}') ? {
      number: this.#context.change
     } : {}
    };
    return settled(async () => {
     const {status, headers, data} = await this.#client.request(route, {
      ...place,
      ...more
     });
     return {
      status,
      headers: asTexts(headers),
      data
     };
    });
   }
  }
  async function api_open({api, token}, host) {
   const {getOctokit} = await __webpack_require__.e(2413).then(__webpack_require__.bind(__webpack_require__, 92413));
   const quiet = () => {};
   return getOctokit(token.reveal(), {
    baseUrl: api,
    log: {
     debug: quiet,
     info: quiet,
     warn: quiet,
     error: quiet
    },
    request: {
     fetch: fetchThrough(host)
    }
   });
  }
  function fetchThrough(host) {
   return async (url, {method = 'GET', headers = {}, body} = {}) => {
    const answer = await host.http.request({
     method,
     url,
     headers: {
      ...headers,
      ...body === undefined ? {} : {
       'content-length': String(Buffer.byteLength(body))
      }
     },
     ...body === undefined ? {} : {
      body
     },
     timeoutMs: TIMEOUT_MS,
     maxBytes: LARGEST_ANSWER
    });
    const empty = answer.status === 204 || answer.status === 205 || answer.status === 304;
    return new Response(empty ? null : answer.body, {
     status: answer.status,
     headers: {
      ...answer.headers
     }
    });
   };
  }
  async function settled(send) {
   try {
    return await send();
   } catch (error) {
    const fields = (0, kit_fields.Ik)(error);
    const response = (0, kit_fields.Ik)(fields?.response);
    if (response && typeof fields?.status === 'number') {
     return {
      status: fields.status,
      headers: asTexts(response.headers),
      data: response.data
     };
    }
    if (Array.isArray(fields?.errors)) return {
     status: 403,
     headers: asTexts(fields?.headers),
     data: fields.errors
    };
    if (fields?.cause instanceof host.j || fields?.cause instanceof errors.FM) throw fields.cause;
    throw error instanceof host.j ? error : new host.j('other', 'the request failed');
   }
  }
  function asTexts(headers) {
   return Object.fromEntries(Object.entries((0, kit_fields.Ik)(headers) ?? {}).map(([name, value]) => [ name.toLowerCase(), String(value) ]));
  }
  var neutralise = __webpack_require__(20696);
  // CONCATENATED MODULE: ./lib/review/github/check-run.js
  const MOST_ANNOTATIONS = 50;
  const LEVELS = {
   error: 'failure',
   warning: 'warning',
   notice: 'notice'
  };
  function checkRunOf(review, {name, failOn}, writing) {
   const {findings, head, structured, summary} = review;
   const annotations = (0, write_comments.Ih)(findings.slice(0, MOST_ANNOTATIONS)).map(one => ({
    path: one.path,
    start_line: one.startLine ?? 1,
    end_line: one.endLine ?? one.startLine ?? 1,
    annotation_level: LEVELS[one.level],
    message: one.message
   }));
   const more = findings.length - annotations.length;
   return {
    name,
    head_sha: head,
    status: 'completed',
    conclusion: conclusionOf(review, failOn),
    output: {
     title: (0, write_comments.Pl)(review),
     summary: `${(0, neutralise.$0)(structured ? summary : '', {
      hosts: writing.linkHosts
     })}${more > 0 ? `\n\n${more} more findings have no annotation.` : ''}`.trim() || (0, 
     write_comments.Pl)(review),
     annotations
    }
   };
  }
  function conclusionOf({findings, structured, reviewed}, failOn) {
   if (failOn !== undefined && findings.some(({severity}) => (0, finding.O6)(severity, failOn))) return 'failure';
   return structured && findings.length === 0 && reviewed.length > 0 ? 'success' : 'neutral';
  }
  var version = __webpack_require__(18067);
  // CONCATENATED MODULE: ./lib/review/github/sarif.js
  const sarif_LEVELS = {
   error: 'error',
   warning: 'warning',
   notice: 'note'
  };
  const SCORES = {
   critical: '9.5',
   high: '8.0',
   medium: '5.5',
   low: '2.5',
   info: '0.5'
  };
  function sarifOf({findings}) {
   const categories = [ ...new Set(findings.map(({category}) => category)) ].sort();
   const run = {
    tool: {
     driver: {
      name: 'keyless-agent',
      informationUri: 'https://github.com/keyless-agent/keyless-agent',
      version: version.x,
      rules: categories.map(category => ruleOf(category, findings))
     }
    },
    results: findings.map(finding => resultOf(finding, categories))
   };
   return `${JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [ run ]
   }, null, 2)}\n`;
  }
  function ruleOf(category, findings) {
   const gravest = [ 'critical', 'high', 'medium', 'low', 'info' ].find(severity => findings.some(finding => finding.category === category && finding.severity === severity));
   return {
    id: `review/${category}`,
    name: category,
    shortDescription: {
     text: `Review finding: ${category}`
    },
    ...category === 'security' && gravest ? {
     properties: {
      tags: [ 'security' ],
      'security-severity': SCORES[gravest]
     }
    } : {}
   };
  }
  function resultOf(finding, categories) {
   const {category, severity, message, path, place, fingerprint} = finding;
   return {
    ruleId: `review/${category}`,
    ruleIndex: categories.indexOf(category),
    level: sarif_LEVELS[(0, write_comments.In)(severity)],
    message: {
     text: message.replace(/[\\[\]]/g, '\\$&')
    },
    locations: [ {
     physicalLocation: {
      artifactLocation: {
       uri: path.split('/').map(encodeURIComponent).join('/')
      },
      region: {
       startLine: place?.startLine ?? 1,
       endLine: place?.endLine ?? 1
      }
     }
    } ],
    partialFingerprints: {
     'keylessAgentFinding/v1': fingerprint
    }
   };
  }
  async function packedSarif(report) {
   const {gzipSync} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
   return gzipSync(report).toString('base64');
  }
  // CONCATENATED MODULE: ./lib/review/github/index.js
  const LIST_INLINE = 'GET /repos/{owner}/{repo}/pulls/{number}/comments';
  const LIST_SUMMARIES = 'GET /repos/{owner}/{repo}/issues/{number}/comments';
  const CREATE_REVIEW = 'POST /repos/{owner}/{repo}/pulls/{number}/reviews';
  const MOST_PAGES = 30;
  const LONGEST_SUMMARY = 38e3;
  const LONGEST_JOB_SUMMARY = 2e5;
  const github = {
   id: 'github',
   async publish(review, context, host) {
    return new Publication(review, context, await GithubApi.open(context, host)).run();
   }
  };
  const TOKEN_WORDS = {
   host: 'GitHub',
   mayNotWrite: {
    why: 'a run for a fork or Dependabot, or `pull-requests: write` is missing',
    instead: 'The findings are in the summary of the job and in its annotations.'
   },
   notAccepted: {
    likely: 'The token has expired, or it belongs to another server.',
    fix: 'github-token: ${{ github.token }}'
   }
  };
  class Publication {
   #review;
   #context;
   #api;
   #writing;
   #ledger;
   #self='';
   constructor(review, context, api) {
    this.#review = review;
    this.#context = context;
    this.#api = api;
    const {name, linkHosts} = context;
    this.#writing = {
     name,
     linkHosts,
     suggestionFence: () => 'suggestion'
    };
    this.#ledger = new Ledger(review, this.#writing, TOKEN_WORDS);
   }
   async run() {
    this.#context.guard((0, api.Ej)(this.#review));
    let comparison = (0, compare_runs.q)(this.#review, {
     known: []
    }, this.#context.paths);
    try {
     const situation = await this.#look();
     const {paths, pathsCut} = this.#context;
     comparison = (0, compare_runs.q)(this.#review, situation.recalled, paths, pathsCut);
     this.#ledger.url = situation.url;
     if (this.#ledger.isOvertaken(situation.recalled, situation.head)) {
      this.#ledger.notes.push('A newer review of this pull request is there already; it was left as it is.');
     } else {
      await this.#reviewStep(situation, comparison);
      await this.#summaryStep(situation, comparison);
      await this.#extras();
     }
    } catch (error) {
     this.#ledger.fault('The review could not be published', error);
    }
    return this.#ledger.published(comparison, this.#api.writes, LONGEST_JOB_SUMMARY);
   }
   async #look() {
    const what = 'reading the pull request';
    const pull = (0, kit_fields.Ik)(await this.#api.read(what, 'GET /repos/{owner}/{repo}/pulls/{number}'));
    if (!pull) throw new api.hD(what, 'unreachable');
    const self = await this.#api.self();
    this.#self = self;
    const summaries = await this.#api.readAll('listing comments', LIST_SUMMARIES, MOST_PAGES);
    return {
     self,
     head: (0, kit_fields.Qq)((0, kit_fields.Ik)(pull.head)?.sha) ?? '',
     url: (0, kit_fields.Qq)(pull.html_url),
     recalled: (0, markers.I9)(this.#context.name, self, summaries.map(asComment), await this.#inlineComments()),
     blocking: this.#context.requestChanges === undefined ? [] : await this.#blocking(self)
    };
   }
   async #inlineComments() {
    return (await this.#api.readAll('listing review comments', LIST_INLINE, MOST_PAGES)).map(asComment);
   }
   async #blocking(self) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{number}/reviews';
    const reviews = await this.#api.readAll('listing reviews', route, MOST_PAGES);
    return reviews.filter(({state, user}) => state === 'CHANGES_REQUESTED' && String((0, 
    kit_fields.Ik)(user)?.id) === self).filter(({body}) => (0, kit_fields.Qq)(body)?.startsWith((0, 
    markers.vU)(this.#context.name))).flatMap(({id}) => typeof id === 'number' ? [ id ] : []);
   }
   async #reviewStep(situation, {fresh, unseen}) {
    const asks = reachesAny(this.#review.findings, this.#context.requestChanges);
    const isSettled = this.#review.structured && !asks && !reachesAny(unseen, this.#context.requestChanges);
    const event = asks && situation.blocking.length === 0 ? 'REQUEST_CHANGES' : 'COMMENT';
    try {
     if (fresh.length > 0 || event === 'REQUEST_CHANGES') await this.#create(fresh, event);
     if (isSettled) for (const id of situation.blocking) await this.#withdraw(id);
    } catch (error) {
     this.#ledger.fault('The comments at the lines could not be made', error);
    }
   }
   async #create(findings, event) {
    try {
     await this.#send(findings, event);
    } catch (error) {
     if (!(error instanceof api.hD) || error.refusal !== 'invalid') throw error;
     const own = /own pull request/i.test((0, api.bD)(error.answer?.data));
     if (own) this.#ledger.notes.push('GitHub lets nobody ask for changes in a pull request of their own, so this is a comment.');
     const still = own ? findings : await this.#acceptable(findings);
     if (still.length < findings.length) {
      for (const finding of findings) if (!still.includes(finding)) this.#ledger.refused.add(finding);
      this.#ledger.notes.push(`Told in the summary, for GitHub does not show their lines in this pull request: ${findings.length - still.length}.`);
     }
     const unchanged = !own && still.length === findings.length;
     if (unchanged) throw error;
     if (still.length > 0 || event === 'REQUEST_CHANGES' && !own) await this.#send(still, own ? 'COMMENT' : event);
    }
   }
   async #send(findings, event) {
    const first = findings[0];
    const done = async () => first !== undefined && (await this.#inlineComments()).some((0, 
    markers.Go)((0, write_comments.B8)(first, this.#writing), this.#self));
    const body = {
     commit_id: this.#review.head,
     event,
     body: `${(0, markers.vU)(this.#context.name)}\n${this.#reviewWords(findings.length, event)}`,
     comments: findings.map(finding => this.#comment(finding))
    };
    const made = (0, kit_fields.Ik)(await this.#api.write('creating the review', CREATE_REVIEW, body, done));
    this.#ledger.post(findings);
    this.#ledger.url = (0, kit_fields.Qq)(made?.html_url) ?? this.#ledger.url;
   }
   #reviewWords(fresh, event) {
    const {requestChanges} = this.#context;
    const grave = this.#review.findings.filter(({severity}) => requestChanges && (0, 
    finding.O6)(severity, requestChanges));
    const asks = event === 'REQUEST_CHANGES' ? `${(0, counted.h)(grave.length, 'finding')} ${requestChanges} or graver. ` : '';
    return `${asks}${(0, counted.h)(fresh, 'new comment')}; the summary is in a comment of its own.`;
   }
   #comment(finding) {
    const {startLine = 1, endLine = 1} = finding.place ?? {};
    return {
     path: finding.path,
     body: (0, write_comments.B8)(finding, this.#writing),
     side: 'RIGHT',
     line: endLine,
     ...startLine < endLine ? {
      start_line: startLine,
      start_side: 'RIGHT'
     } : {}
    };
   }
   async #acceptable(findings) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{number}/files';
    const files = await this.#api.readAll('listing the files', route, MOST_PAGES);
    const patches = new Map(files.map(({filename, patch}) => [ (0, kit_fields.Qq)(filename) ?? '', (0, 
    kit_fields.Qq)(patch) ?? '' ]));
    return findings.filter(({path, place}) => {
     const [file] = (0, diff.FR)(`diff --git a/f b/f\n${patches.get(path) ?? ''}\n`);
     const lines = file && (0, diff.Mt)(file);
     const start = lines?.get(place?.startLine ?? 0);
     return start !== undefined && start.hunk === lines?.get(place?.endLine ?? 0)?.hunk;
    });
   }
   async #withdraw(id) {
    try {
     await this.#api.write('withdrawing the request for changes', 'PUT /repos/{owner}/{repo}/pulls/{number}/reviews/{review_id}/dismissals', {
      review_id: id,
      message: 'No finding reaches the severity that asks for changes any more.'
     });
    } catch (error) {
     this.#ledger.fault('The earlier request for changes could not be withdrawn', error);
    }
   }
   async #summaryStep({recalled, self, head}, comparison) {
    if (!this.#ledger.mayWrite) return;
    const hasMoved = head !== '' && head !== this.#review.head;
    const body = this.#ledger.comment(comparison, hasMoved, LONGEST_SUMMARY);
    if (recalled.sticky?.body === body) {
     this.#ledger.summarised(comparison);
     return;
    }
    try {
     const made = recalled.sticky ? await this.#api.write('updating the summary', 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      comment_id: Number(recalled.sticky.id),
      body
     }) : await this.#api.write('creating the summary', 'POST /repos/{owner}/{repo}/issues/{number}/comments', {
      body
     }, async () => this.#hasSummary(self));
     this.#ledger.summarised(comparison);
     this.#ledger.url ??= (0, kit_fields.Qq)((0, kit_fields.Ik)(made)?.html_url);
    } catch (error) {
     this.#ledger.fault('The summary comment could not be written', error);
    }
   }
   async #hasSummary(self) {
    const all = await this.#api.readAll('listing comments', LIST_SUMMARIES, MOST_PAGES);
    return (0, markers.I9)(this.#context.name, self, all.map(asComment), []).sticky !== undefined;
   }
   async #extras() {
    const {checkRun, sarif} = this.#context;
    if (checkRun) {
     await this.#extra('The check run', 'checks: write', () => this.#api.write('creating the check run', 'POST /repos/{owner}/{repo}/check-runs', {
      ...checkRunOf(this.#review, checkRun, this.#writing)
     }));
    }
    if (sarif) {
     const report = sarifOf(this.#review);
     this.#context.guard([ report ]);
     await this.#extra('The upload to code scanning', 'security-events: write', async () => this.#api.write('uploading to code scanning', 'POST /repos/{owner}/{repo}/code-scanning/sarifs', {
      commit_sha: this.#review.head,
      ref: sarif.ref,
      sarif: await packedSarif(report),
      tool_name: 'keyless-agent'
     }));
    }
   }
   async #extra(what, permission, act) {
    try {
     await act();
    } catch (error) {
     const refused = error instanceof api.hD && error.refusal === 'read-only';
     if (refused) this.#ledger.notes.push(`${what} was not made: the job needs \`permissions: ${permission}\`.`); else this.#ledger.fault(`${what} was not made`, error);
    }
   }
  }
  function asComment(fields) {
   return {
    id: String(fields.id),
    author: String((0, kit_fields.Ik)(fields.user)?.id),
    body: (0, kit_fields.Qq)(fields.body) ?? ''
   };
  }
  function reachesAny(findings, threshold) {
   return threshold !== undefined && findings.some(({severity}) => (0, finding.O6)(severity, threshold));
  }
  // CONCATENATED MODULE: ./lib/review/gitlab/api.js
  const api_TIMEOUT_MS = 6e4;
  const api_LARGEST_ANSWER = 32 * 1024 * 1024;
  class GitlabApi {
   #context;
   #host;
   #writes=0;
   constructor(context, host) {
    this.#context = context;
    this.#host = host;
   }
   get writes() {
    return this.#writes;
   }
   async self() {
    const what = 'asking who we are';
    const answer = await (0, api.d_)(what, {
     repeatable: true
    }, this.#host, () => this.#send('GET', `${this.#context.api}/user`));
    const {id} = (0, kit_fields.Ik)(answer.data) ?? {};
    if (typeof id !== 'number') throw new api.hD(what, 'invalid', answer);
    return String(id);
   }
   async read(what, path) {
    return (await (0, api.d_)(what, {
     repeatable: true
    }, this.#host, () => this.#send('GET', this.#url(path)))).data;
   }
   readAll(what, path, mostPages) {
    return (0, api.S4)(what, mostPages, (page, per_page) => this.read(what, `${path}?per_page=${per_page}&page=${page}`));
   }
   async write(what, method, path, body, done) {
    this.#context.guard((0, api.Ej)(body));
    const once = async () => {
     this.#writes += 1;
     const send = () => this.#send(method, this.#url(path), JSON.stringify(body));
     return (await (0, api.d_)(what, {
      repeatable: method === 'PUT'
     }, this.#host, send)).data;
    };
    return (0, api.E4)(once, done, this.#host);
   }
   #url(path) {
    const {api, repository, change} = this.#context;
    return `${api}/projects/${encodeURIComponent(repository)}/merge_requests/${change}${path}`;
   }
   async #send(method, url, body) {
    const answer = await this.#host.http.request({
     method,
     url,
     headers: {
      accept: 'application/json',
      'private-token': this.#context.token.reveal(),
      ...body === undefined ? {} : {
       'content-type': 'application/json',
       'content-length': String(Buffer.byteLength(body))
      }
     },
     ...body === undefined ? {} : {
      body
     },
     timeoutMs: api_TIMEOUT_MS,
     maxBytes: api_LARGEST_ANSWER
    });
    return {
     status: answer.status,
     headers: answer.headers,
     data: asJson(answer.body)
    };
   }
  }
  function asJson(text) {
   try {
    return JSON.parse(text);
   } catch {
    return text;
   }
  }
  // CONCATENATED MODULE: ./lib/review/gitlab/index.js
  const gitlab_MOST_PAGES = 30;
  const gitlab_LONGEST_SUMMARY = 1e5;
  const gitlab = {
   id: 'gitlab',
   async publish(review, context, host) {
    return new gitlab_Publication(review, context, new GitlabApi(context, host)).run();
   }
  };
  const gitlab_TOKEN_WORDS = {
   host: 'GitLab',
   mayNotWrite: {
    why: 'it needs the scope `api` and the role Developer; `CI_JOB_TOKEN` cannot',
    instead: 'The findings are in the Code Quality report and in the summary.'
   },
   notAccepted: {
    likely: 'The token has expired, or it is a job token, which cannot write notes.',
    fix: 'gitlab-token-variable: NAME_OF_A_MASKED_VARIABLE'
   }
  };
  class gitlab_Publication {
   #review;
   #context;
   #api;
   #writing;
   #ledger;
   constructor(review, context, api) {
    this.#review = review;
    this.#context = context;
    this.#api = api;
    const {name, linkHosts} = context;
    this.#writing = {
     name,
     linkHosts,
     suggestionFence: lines => `suggestion:-${lines - 1}+0`
    };
    this.#ledger = new Ledger(review, this.#writing, gitlab_TOKEN_WORDS);
   }
   async run() {
    this.#context.guard((0, api.Ej)(this.#review));
    let comparison = (0, compare_runs.q)(this.#review, {
     known: []
    }, this.#context.paths);
    try {
     const situation = await this.#look();
     const {paths, pathsCut} = this.#context;
     comparison = (0, compare_runs.q)(this.#review, situation.recalled, paths, pathsCut);
     this.#ledger.url = situation.url;
     if (this.#ledger.isOvertaken(situation.recalled, situation.head)) {
      this.#ledger.notes.push('A newer review of this merge request is there already; it was left as it is.');
     } else {
      await this.#discussionsStep(situation, comparison);
      await this.#noteStep(situation, comparison);
     }
    } catch (error) {
     this.#ledger.fault('The review could not be published', error);
    }
    return this.#ledger.published(comparison, this.#api.writes, gitlab_LONGEST_SUMMARY);
   }
   async #look() {
    const what = 'reading the merge request';
    const request = (0, kit_fields.Ik)(await this.#api.read(what, ''));
    if (!request) throw new api.hD(what, 'unreachable');
    const current = readRefs(request.diff_refs);
    const self = await this.#api.self();
    const {notes, inline} = await this.#listed();
    return {
     self,
     head: current?.head_sha ?? '',
     refs: current?.head_sha === this.#review.head ? current : await this.#versionOf(this.#review.head),
     url: (0, kit_fields.Qq)(request.web_url),
     recalled: (0, markers.I9)(this.#context.name, self, notes, inline)
    };
   }
   async #listed() {
    const discussions = await this.#api.readAll('listing discussions', '/discussions', gitlab_MOST_PAGES);
    const all = discussions.flatMap(({id, notes}) => (0, kit_fields.YO)(notes).map(note => ({
     fields: (0, kit_fields.Ik)(note) ?? {},
     thread: String(id)
    })));
    const comments = wanted => all.filter(({fields}) => fields.type === 'DiffNote' === wanted && fields.system !== true).map(gitlab_asComment);
    return {
     notes: comments(false),
     inline: comments(true)
    };
   }
   async #versionOf(head) {
    const versions = await this.#api.readAll('listing versions', '/versions', 1);
    const version = versions.find(({head_commit_sha}) => head_commit_sha === head);
    return readRefs({
     base_sha: version?.base_commit_sha,
     start_sha: version?.start_commit_sha,
     head_sha: version?.head_commit_sha
    });
   }
   async #discussionsStep({refs, recalled, self}, {fresh, resolved, reopened}) {
    if (!refs && fresh.length > 0) {
     this.#ledger.notes.push('The reviewed commit is no longer part of the merge request; the findings stand in the summary.');
    }
    for (const finding of refs ? fresh : []) {
     if (!this.#ledger.mayWrite || !await this.#discuss(finding, refs, self)) break;
    }
    if (!this.#ledger.mayWrite) return;
    if (this.#ledger.refused.size > 0) {
     this.#ledger.notes.push(`Told in the summary, for GitLab did not accept their lines: ${this.#ledger.refused.size}.`);
    }
    const open = new Set(recalled.known.filter(({state}) => state === 'open').map(({fingerprint}) => fingerprint));
    const gone = resolved.filter(({fingerprint}) => open.has(fingerprint));
    for (const [all, state] of [ [ gone, true ], [ reopened, false ] ]) {
     for (const {thread} of all) if (thread !== undefined && !await this.#settle(thread, state)) return;
    }
   }
   async #discuss(finding, refs, self) {
    const body = (0, write_comments.B8)(finding, this.#writing);
    const done = async () => (await this.#listed()).inline.some((0, markers.Go)(body, self));
    const discussion = {
     body,
     position: positionOf(finding, refs)
    };
    try {
     await this.#api.write('creating a discussion', 'POST', '/discussions', discussion, done);
     this.#ledger.post([ finding ]);
    } catch (error) {
     if (error instanceof api.hD && error.refusal === 'invalid') this.#ledger.refused.add(finding); else this.#ledger.fault('A discussion could not be made', error);
     return takesMore(error);
    }
    return true;
   }
   async #settle(thread, resolved) {
    const what = resolved ? 'resolved' : 'opened again';
    try {
     const path = `/discussions/${encodeURIComponent(thread)}`;
     await this.#api.write(`having a discussion ${what}`, 'PUT', path, {
      resolved
     });
    } catch (error) {
     this.#ledger.fault(`A discussion could not be ${what}`, error);
     return this.#ledger.mayWrite && takesMore(error);
    }
    return true;
   }
   async #noteStep({recalled, self, head}, comparison) {
    if (!this.#ledger.mayWrite) return;
    const body = this.#ledger.comment(comparison, head !== this.#review.head, gitlab_LONGEST_SUMMARY);
    try {
     if (recalled.sticky?.body !== body) {
      await (recalled.sticky ? this.#api.write('updating the summary', 'PUT', `/notes/${recalled.sticky.id}`, {
       body
      }) : this.#api.write('creating the summary', 'POST', '/notes', {
       body
      }, () => this.#hasNote(self)));
     }
     this.#ledger.summarised(comparison);
    } catch (error) {
     this.#ledger.fault('The summary could not be written', error);
    }
   }
   async #hasNote(self) {
    return (0, markers.I9)(this.#context.name, self, (await this.#listed()).notes, []).sticky !== undefined;
   }
  }
  function gitlab_asComment({fields, thread}) {
   return {
    id: String(fields.id),
    author: String((0, kit_fields.Ik)(fields.author)?.id),
    body: (0, kit_fields.Qq)(fields.body) ?? '',
    thread
   };
  }
  function takesMore(error) {
   return error instanceof api.hD && error.refusal !== 'limited' && error.refusal !== 'unreachable';
  }
  function readRefs(value) {
   const {base_sha, start_sha, head_sha} = (0, kit_fields.Ik)(value) ?? {};
   if (typeof base_sha !== 'string' || typeof start_sha !== 'string' || typeof head_sha !== 'string') return undefined;
   return {
    base_sha,
    start_sha,
    head_sha
   };
  }
  function positionOf({path, oldPath, place}, refs) {
   return {
    position_type: 'text',
    ...refs,
    old_path: oldPath ?? path,
    new_path: path,
    new_line: place?.endLine,
    ...place?.oldEndLine === undefined ? {} : {
     old_line: place.oldEndLine
    }
   };
  }
  // CONCATENATED MODULE: ./lib/review/index.js
  const publishers = [ github, gitlab ];
  var leak_scan = __webpack_require__(73392);
  var stages = __webpack_require__(10861);
  var assemble = __webpack_require__(8473);
  var review_forge = __webpack_require__(13102);
  var forges = __webpack_require__(93305);
  var prepare = __webpack_require__(30013);
  var target = __webpack_require__(27256);
  var tell_review = __webpack_require__(2227);
  // CONCATENATED MODULE: ./lib/flow/review/publish-record.js
  async function publishRecord(ask, record, host) {
   const {inputs, context, token, live} = ask;
   const forge = (0, forges.$D)(context, token, host);
   if (!forge && context.server?.startsWith('http:')) {
    throw new errors.FM('input-invalid', `${context.server} has no HTTPS, and the token is not sent in clear text.`, {
     fix: 'external_url of the GitLab with https, or the Code Quality report, which needs no token'
    });
   }
   if (!forge || context.repository === undefined) {
    throw new errors.FM('input-invalid', 'A review can be published in a job of GitHub Actions or GitLab CI/CD alone.', {
     fix: 'keyless-agent review --range main..HEAD   (tells it here)'
    });
   }
   const pull = checkedPull(ask, record, forge);
   const listed = await filesOf(record, pull, forge);
   const files = listed.cut ? [ ...listed.files, ...beyond(record, listed.files) ] : listed.files;
   const review = await (0, leak_scan.km)((0, assemble.f)(record, files, (0, prepare.readLimits)(inputs)), live);
   const published = await publish(review, pull, {
    files,
    cut: listed.cut
   }, {
    ...ask,
    api: forge.api
   }, host);
   (0, tell_review.u6)(published.annotations, host);
   const reach = {
    inline: 'at the lines',
    summary: 'in one comment',
    none: 'in the summary of this job alone'
   }[published.reach];
   (0, stages.d)(host, 'published', `${reach}, ${(0, counted.h)(published.comments, 'new comment')}, ${(0, 
   counted.h)(published.writes, 'writing request')}`);
   for (const note of published.notes) host.voice.annotate('warning', note, 'keyless-agent publish');
   const sums = {
    ...(0, tell_review.RO)(review),
    markdown: told(review, published, forge),
    reach: published.reach,
    url: published.url
   };
   return {
    sums,
    review
   };
  }
  function told(review, {reach, url, summary, comments, writes, notes}, {noun}) {
   if (reach === 'none' || url === undefined) return summary;
   const upToDate = writes === 0 ? 'nothing was new' : 'the summary is up to date';
   const more = notes.map(note => `- ${note}`).join('\n');
   return `### ${(0, write_comments.Pl)(review)}\n\n${(0, counted.h)(comments, 'new comment')}; ${upToDate}. [The review on the ${noun}](${url})${more === '' ? '' : `\n\n${more}`}`;
  }
  function checkedPull({inputs, context, event}, {repository, pull, head}, {noun}) {
   if (repository?.toLowerCase() !== context.repository?.toLowerCase()) throw another('another repository');
   if (pull === undefined) {
    throw new errors.FM('input-invalid', `The review is not of a ${noun}, so there is nowhere to publish it.`, {
     fix: 'publish only what was reviewed for a pull or merge request'
    });
   }
   const asked = inputs.number('pull-request') ?? event?.number;
   if (asked !== undefined && asked !== pull) throw another(`${noun} ${pull} and not ${asked}`);
   if (context.event === 'workflow_run' && event?.head !== undefined && event.head !== head) {
    throw another('another commit than the one the earlier workflow ran for');
   }
   return pull;
  }
  function another(what) {
   return new errors.FM('publication-stopped', `The review is of ${what}.`, {
    likely: 'The file or artifact of another run was taken, or somebody changed it.',
    fix: 'review-file: what the reviewing step or job of this run wrote'
   });
  }
  async function filesOf({head}, number, forge) {
   try {
    const files = await forge.filesAt(await forge.pull(number), head);
    if (files) return files;
   } catch (error) {
    throw (0, review_forge.O$)(error, forge, forge.cures.publish);
   }
   throw (0, target.hT)(`The commit that was reviewed (${head.slice(0, 10)}) is not part of ${forge.noun} ${number}; nothing was published.`, `After a forced push the newer commit has its own run. If this happens every time, the file is of another ${forge.noun}.`);
  }
  function beyond(record, files) {
   const listed = new Set(files.map(({path}) => path));
   const named = [ ...record.parts.flatMap(({paths}) => paths), ...record.left.map(({path}) => path) ];
   return [ ...new Set(named) ].filter(path => !listed.has(path)).map(path => ({
    path,
    status: 'modified',
    binary: false,
    hunks: []
   }));
  }
  function publish(review, pull, {files, cut}, ask, host) {
   const {inputs, context, token, live, api} = ask;
   const checkRun = inputs.text('check-run');
   const failOn = inputs.text('fail-on');
   const publisher = publishers.find(({id}) => id === context.platform);
   return publisher.publish(review, {
    api,
    repository: context.repository,
    change: pull,
    token,
    name: 'review',
    paths: files.map(({path}) => path),
    pathsCut: cut,
    linkHosts: (0, tell_review.oR)(context.server),
    requestChanges: inputs.text('request-changes'),
    checkRun: checkRun === undefined ? undefined : {
     name: checkRun,
     failOn
    },
    sarif: inputs.flag('review-sarif') ? {
     ref: `refs/pull/${pull}/head`
    } : undefined,
    guard: (0, leak_scan.ys)(live)
   }, host);
  }
 },
 7244: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GH: () => readSkip,
   MA: () => addTallies,
   NB: () => writeSkip,
   PI: () => mergeRecords,
   aE: () => readRecord,
   d9: () => LONGEST_RECORD,
   jq: () => NOTHING_DROPPED,
   rh: () => writeRecord,
   vi: () => asAnswer
  });
  var _core_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56134);
  var _kit_commit_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54533);
  var _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11567);
  var _kit_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67806);
  var _review_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20696);
  const RECORD_FORM = 1;
  const LONGEST_RECORD = 64 * 1024 * 1024;
  const DEEPEST = 32;
  const MOST_PATHS = 1e4;
  const MOST_NOTES = 30;
  function writeRecord(record) {
   return `${JSON.stringify({
    form: RECORD_FORM,
    ...record
   }, null, 2)}\n`;
  }
  function writeSkip(what) {
   return `${JSON.stringify({
    form: RECORD_FORM,
    skipped: what
   })}\n`;
  }
  function readSkip(written) {
   try {
    const what = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__.Ik)((0, 
    _kit_strict_json_js__WEBPACK_IMPORTED_MODULE_0__.RJ)(written, DEEPEST))?.skipped);
    return what === undefined ? undefined : (0, _review_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.fZ)(what, 300);
   } catch {
    return undefined;
   }
  }
  function readRecord(written) {
   const fields = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__.Ik)((0, _kit_strict_json_js__WEBPACK_IMPORTED_MODULE_0__.RJ)(written, DEEPEST));
   if (!fields || fields.form !== RECORD_FORM) throw new Error(`it is no review.json of form ${RECORD_FORM}`);
   const [base, head] = [ commit(fields.base), commit(fields.head) ];
   const shards = count(fields.shards);
   if (base === undefined || head === undefined || shards === undefined || shards > 256) {
    throw new Error('commits or the number of parts are missing');
   }
   const pull = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__.ai)(fields.pull);
   return {
    repository: (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(fields.repository),
    pull: pull !== undefined && Number.isInteger(pull) && pull > 0 ? pull : undefined,
    base,
    head,
    minSeverity: _core_finding_js__WEBPACK_IMPORTED_MODULE_3__.oC.find(severity => severity === fields.minSeverity),
    shards,
    parts: (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__.YO)(fields.parts).slice(0, 256).flatMap(readPart),
    left: (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__.YO)(fields.left).slice(0, MOST_PATHS).flatMap(readLeft),
    dropped: readTally((0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__.Ik)(fields.dropped)),
    notes: (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__.YO)(fields.notes).slice(0, MOST_NOTES).flatMap(note => (0, 
    _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(note) ?? []).map(note => (0, _review_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.fZ)(note, 300))
   };
  }
  function commit(value) {
   const given = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(value) ?? '';
   return (0, _kit_commit_id_js__WEBPACK_IMPORTED_MODULE_4__.j)(given) ? given : undefined;
  }
  function count(value) {
   const given = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__.ai)(value);
   return given !== undefined && Number.isInteger(given) && given >= 0 ? given : undefined;
  }
  function readPart(value) {
   const fields = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__.Ik)(value);
   const at = count(fields?.number);
   if (!fields || at === undefined || at < 1) return [];
   const paths = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__.YO)(fields.paths).slice(0, MOST_PATHS).flatMap(path => (0, 
   _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(path) ?? []);
   return [ {
    number: at,
    paths,
    answer: fields.answer ?? undefined,
    whole: fields.whole !== false
   } ];
  }
  const REASONS = [ 'ignored', 'generated', 'binary', 'too-large', 'no-shard', 'long-lines' ];
  function readLeft(value) {
   const fields = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__.Ik)(value);
   const path = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(fields?.path);
   const why = REASONS.find(reason => reason === fields?.why);
   return path === undefined || why === undefined ? [] : [ {
    path,
    why
   } ];
  }
  const NOTHING_DROPPED = {
   told: 0,
   malformed: 0,
   outside: 0,
   belowSeverity: 0,
   repeated: 0,
   overLimit: 0,
   wrongLine: 0
  };
  function readTally(fields) {
   const names = Object.keys(NOTHING_DROPPED);
   return Object.fromEntries(names.map(name => [ name, count(fields?.[name]) ?? 0 ]));
  }
  function addTallies(before, now, kept) {
   const names = Object.keys(NOTHING_DROPPED);
   const sums = Object.fromEntries(names.map(name => [ name, before[name] + now[name] ]));
   return {
    ...sums,
    told: Math.max(before.told + now.told - kept, now.told)
   };
  }
  function asAnswer(review) {
   if (!review.structured) return review.summary;
   return {
    summary: review.summary,
    findings: review.findings.map(asTold)
   };
  }
  function asTold({path, place, severity, confidence, category, message, suggestion}) {
   return {
    path,
    start_line: place?.startLine ?? null,
    end_line: place?.endLine ?? null,
    severity,
    confidence,
    category,
    message,
    suggestion: suggestion ?? null
   };
  }
  function mergeRecords(records) {
   const [first, ...others] = records;
   if (!first) throw new Error('there is none');
   const same = one => [ one.repository, one.pull, one.base, one.head, one.shards ].join(' ');
   if (others.some(other => same(other) !== same(first))) throw new Error('they are not of one change');
   const parts = new Map;
   let dropped = NOTHING_DROPPED;
   for (const record of records) {
    const fresh = record.parts.filter(({number}) => number <= first.shards && !parts.has(number));
    for (const part of fresh) parts.set(part.number, part);
    if (fresh.length > 0) dropped = addTallies(dropped, record.dropped, 0);
   }
   const left = new Map(records.flatMap(record => record.left).map(one => [ one.path, one ]));
   return {
    ...first,
    parts: [ ...parts.values() ].sort((one, other) => one.number - other.number),
    left: [ ...left.values() ],
    dropped,
    notes: [ ...new Set(records.flatMap(({notes}) => notes)) ]
   };
  }
 },
 2227: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RO: () => rowsOf,
   fz: () => annotate,
   oR: () => linkHosts,
   u6: () => annotateAll,
   yg: () => sumsOf
  });
  var _review_compare_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40138);
  var _review_markers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70559);
  var _review_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20696);
  var _review_write_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41634);
  const LONGEST_SUMMARY = 3e5;
  const MOST_ANNOTATIONS = 10;
  function sumsOf(review, {files, context}) {
   const comparison = (0, _review_compare_runs_js__WEBPACK_IMPORTED_MODULE_0__.q)(review, {
    known: []
   }, files.map(({path}) => path));
   const writing = {
    name: 'review',
    linkHosts: linkHosts(context.server),
    suggestionFence: () => 'suggestion'
   };
   return {
    ...rowsOf(review),
    markdown: (0, _review_write_comments_js__WEBPACK_IMPORTED_MODULE_2__.wX)(review, comparison, new Set, writing, LONGEST_SUMMARY)
   };
  }
  function rowsOf(review) {
   return {
    headline: (0, _review_write_comments_js__WEBPACK_IMPORTED_MODULE_2__.Pl)(review),
    findings: review.findings.length,
    rows: review.findings.map(rowOf)
   };
  }
  function rowOf(finding) {
   const {severity, place, message, confidence, category, suggestion, committable, fingerprint} = finding;
   const path = (0, _review_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.wn)(finding.path).replace(/\s+/g, ' ');
   return {
    severity,
    where: `${path}${place ? `:${place.startLine}` : ''}`,
    what: (0, _review_markers_js__WEBPACK_IMPORTED_MODULE_3__.Gg)(message),
    path: finding.path,
    startLine: place?.startLine ?? null,
    endLine: place?.endLine ?? null,
    confidence,
    category,
    message,
    suggestion: committable && suggestion || null,
    fingerprint
   };
  }
  function linkHosts(server) {
   return server !== undefined && URL.canParse(server) ? [ new URL(server).host ] : [];
  }
  function annotate(review, host) {
   annotateAll((0, _review_write_comments_js__WEBPACK_IMPORTED_MODULE_2__.Ih)(review.findings), host);
  }
  function annotateAll(annotations, host) {
   for (const level of [ 'error', 'warning', 'notice' ]) {
    for (const {path, startLine, endLine, message} of annotations.filter(annotation => annotation.level === level).slice(0, MOST_ANNOTATIONS)) {
     host.voice.annotate(level, message, 'keyless-agent review', {
      path,
      startLine,
      endLine
     });
    }
   }
  }
 },
 36585: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   xD: () => ownReview,
   xP: () => refuseFindings,
   Af: () => useReview,
   hV: () => writeFiles
  });
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(3828);
  var finding = __webpack_require__(56134);
  var counted = __webpack_require__(97650);
  var api = __webpack_require__(50960);
  var fragments = __webpack_require__(65977);
  // CONCATENATED MODULE: ./lib/review/gitlab/code-quality.js
  const EMPTY_CODE_QUALITY = '[]\n';
  const SEVERITIES = {
   info: 'info',
   low: 'minor',
   medium: 'major',
   high: 'critical',
   critical: 'blocker'
  };
  const LONGEST_DESCRIPTION = 2e3;
  function codeQualityOf({findings}) {
   const items = findings.map(({category, message, fingerprint, severity, path, place}) => ({
    description: message.replace(/\s+/g, ' ').slice(0, LONGEST_DESCRIPTION),
    check_name: `review/${category}`,
    fingerprint,
    severity: SEVERITIES[severity],
    location: {
     path,
     lines: {
      begin: place?.startLine ?? 1,
      end: place?.endLine ?? place?.startLine ?? 1
     }
    }
   }));
   return `${JSON.stringify(items, null, 2)}\n`;
  }
  var leak_scan = __webpack_require__(73392);
  var make_review = __webpack_require__(56946);
  var meter = __webpack_require__(69413);
  var stages = __webpack_require__(10861);
  var use_run = __webpack_require__(83527);
  var assemble = __webpack_require__(8473);
  var publish_record = __webpack_require__(1914);
  var review_record = __webpack_require__(7244);
  var tell_review = __webpack_require__(2227);
  // CONCATENATED MODULE: ./lib/flow/review/use-review.js
  function useReview(ask, {prepared, secrets}) {
   return async (plan, credential, journey, identities) => {
    const {host, inputs} = ask;
    const ready = prepared();
    if (ready.isolated && journey.isolation === 'none') throw notIsolated(journey);
    const told = [];
    let failure;
    const live = () => ({
     redact: text => host.redact(text),
     fragments: new fragments.f(secrets)
    });
    const watch = leakWatch(live);
    try {
     await (0, use_run.useRun)(ask, inTurn(ready, told, inputs, {
      host,
      see: watch.see
     }))(plan, credential, journey, identities);
    } catch (thrown) {
     failure = (0, errors.dK)(thrown);
    }
    watch.stop();
    if (host.cancelled.aborted || told.every(({answer}) => answer === undefined)) throw failure ?? noAnswer();
    const record = await makeRecord(ready, told, live(), failure);
    const review = await conclude(ask, ready, record, {
     journey,
     live: live()
    });
    if (failure) throw failure;
    if (record.parts.some(({whole}) => whole === false)) throw unusable();
    if (ask.inputs.given('gitlab-token-variable') && !ready.publishes) return;
    refuseFindings(ask.inputs, review);
   };
  }
  function leakWatch(live) {
   let found;
   return {
    see: raw => {
     try {
      (0, leak_scan.ys)(live())((0, api.Ej)([ raw.text, raw.structuredOutput ]));
     } catch (error) {
      found ??= error;
     }
    },
    stop: () => {
     if (found !== undefined) throw found;
    }
   };
  }
  function inTurn({mine, tasks}, told, inputs, {host, see}) {
   return async start => {
    let sum;
    let failed;
    for (const [index, shard] of mine.entries()) {
     const left = sum && (0, meter.T)((0, use_run.granted)(inputs), sum);
     if (sum && !left) break;
     if (mine.length > 1) (0, stages.d)(host, 'part', `${index + 1} of ${mine.length}: ${(0, 
     counted.h)(shard.files.length, 'file')}`);
     const run = await start({
      ...placeOf(index),
      task: tasks[index] ?? '',
      left,
      onAnswer: see
     });
     const {result, judgement} = run;
     const usable = judgement.code === undefined || judgement.code === 'agent-structure';
     const answer = usable ? result?.structuredOutput ?? (result?.text || undefined) : undefined;
     told.push({
      shard,
      answer,
      whole: judgement.code === undefined
     });
     if (judgement.code !== undefined) failed ??= run;
     sum = sum ? (0, use_run.addedUp)(sum, run, []) : run;
     if (run.cancelled || run.timedOut || judgement.code === 'over-budget') break;
    }
    if (!sum) throw noAnswer();
    return failed ? {
     ...sum,
     judgement: failed.judgement
    } : sum;
   };
  }
  function placeOf(index) {
   const more = index === 0 ? '' : `-${index + 1}`;
   return {
    folder: `agent${more}`,
    transcript: `transcript${more}.jsonl`
   };
  }
  async function makeRecord({change, context, target, files, left, plan, limits}, told, live, failure) {
   const parts = [];
   const notes = new Set;
   let dropped = review_record.jq;
   for (const {shard, answer, whole} of told.filter(one => one.answer !== undefined)) {
    const made = (0, make_review.J)({
     files,
     plan: {
      ...plan,
      shards: [ {
       ...shard,
       number: 1
      } ]
     },
     left: [],
     answers: [ {
      number: 1,
      answer
     } ],
     head: change.head,
     ...limits
    });
    const cleaned = await (0, leak_scan.km)(made, live);
    for (const note of cleaned.notes) notes.add(note);
    dropped = (0, review_record.MA)(dropped, cleaned.tally, 0);
    parts.push({
     number: shard.number,
     paths: shard.files.map(({path}) => path),
     answer: (0, review_record.vi)(cleaned),
     whole: whole && made.structured
    });
   }
   if (failure) notes.add(`The run did not end well (${failure.code}): what is told here may not be all.`);
   return {
    repository: context.repository,
    pull: target.kind === 'pull' ? target.number : undefined,
    base: change.base,
    head: change.head,
    minSeverity: limits.minSeverity,
    shards: plan.shards.length,
    parts,
    left,
    dropped,
    notes: [ ...notes ]
   };
  }
  async function conclude({inputs, host}, ready, record, {journey, live}) {
   const review = ownReview(record, ready);
   const files = writeFiles(record, review, {
    results: journey.results,
    name: ready.recordName
   }, host);
   journey.review = {
    ...(0, tell_review.yg)(review, ready),
    ...files
   };
   if (ready.publishes && ready.token) {
    const told = await (0, publish_record.l)({
     inputs,
     context: ready.context,
     token: ready.token,
     live
    }, record, host);
    journey.review = {
     ...told.sums,
     ...files
    };
   } else if (ready.target.kind !== 'pull') (0, tell_review.fz)(review, host);
   return review;
  }
  function ownReview(record, {mine, plan, files, limits}) {
   const review = (0, assemble.f)(record, files, limits, mine.map(({number}) => number));
   if (mine.length === plan.shards.length) return review;
   const own = mine[0] ? `This is part ${mine[0].number} of ${plan.shards.length}.` : 'The other jobs review the change.';
   return {
    ...review,
    notes: [ ...review.notes, own ]
   };
  }
  function writeFiles(record, review, {results, name}, host) {
   if (results === undefined) return {};
   const write = (file, text) => {
    const path = (0, external_node_path_.join)(results, file);
    host.files.remove(path);
    host.files.writePrivate(path, text);
    return path;
   };
   return {
    ...name !== undefined && {
     file: write(name, (0, review_record.rh)(record))
    },
    codeQuality: write('gl-code-quality-report.json', codeQualityOf(review))
   };
  }
  function refuseFindings(inputs, review) {
   const threshold = inputs.text('fail-on');
   if (threshold === undefined) return;
   const grave = review.findings.filter(({severity}) => (0, finding.O6)(severity, threshold));
   if (grave.length === 0) return;
   throw new errors.FM('review-findings', `${(0, counted.h)(grave.length, 'finding')} of the review reach${grave.length === 1 ? 'es' : ''} fail-on (${threshold}).`, {
    likely: 'The review found what this repository does not want to merge.',
    fix: 'See the findings in the summary.'
   });
  }
  function notIsolated({hold}) {
   return new errors.FM('isolation-unavailable', 'This review needs an agent that is isolated, and this machine gives no isolation.', {
    likely: hold?.isolation.refused.join('; ') || undefined,
    fix: 'A Linux runner with bubblewrap or passwordless sudo; or publish in a second job, and leave the token of the host out here.'
   });
  }
  function unusable() {
   return new errors.FM('agent-structure', 'The agent gave an answer that is no review.', {
    likely: 'It answered in prose, or in a form of its own.',
    fix: 'Run it again, or take a stronger model: model: …'
   });
  }
  function noAnswer() {
   return new errors.FM('agent-empty', 'The agent gave no answer about the change.');
  }
 },
 40138: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => remember,
   q: () => compareRuns
  });
  var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56134);
  var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13052);
  var _markers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70559);
  function compareRuns(review, recalled, paths, pathsCut = false) {
   const pairs = (0, _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__.OM)(review.findings, recalled.known);
   const sameChange = recalled.memory?.complete === true && recalled.memory.digest === review.digest;
   const fresh = [];
   const repeated = new Map;
   const summaryOnly = [];
   for (const [index, finding] of review.findings.entries()) {
    const earlier = recalled.known[pairs.get(index) ?? -1];
    if (earlier?.inline) repeated.set(finding, earlier.fingerprint); else if (finding.place === undefined || sameChange) summaryOnly.push(finding); else fresh.push(finding);
   }
   const found = new Set(pairs.values());
   const missing = recalled.known.filter((known, index) => known.state === 'open' && !found.has(index));
   const seen = new Set(review.reviewed);
   const there = new Set(paths);
   const isGone = known => review.structured && recalled.memory?.digest !== review.digest && !mayBeHidden(known, review) && (seen.has(known.path) || !(pathsCut || there.has(known.path)));
   return {
    fresh,
    repeated,
    summaryOnly,
    resolved: recalled.known.filter((known, index) => !found.has(index) && (known.state === 'resolved' || isGone(known))),
    unseen: missing.filter(known => !isGone(known)),
    reopened: recalled.known.filter(({state, inline}, index) => state === 'resolved' && inline && found.has(index)),
    sameChange
   };
  }
  function mayBeHidden({severity}, {findings, tally, minSeverity}) {
   const isCut = tally.overLimit > 0 && !findings.some(finding => !(0, _core_finding_js__WEBPACK_IMPORTED_MODULE_1__.O6)(finding.severity, severity));
   const isBelow = tally.belowSeverity > 0 && minSeverity !== undefined && !(0, _core_finding_js__WEBPACK_IMPORTED_MODULE_1__.O6)(severity, minSeverity);
   return tally.malformed > 0 || isCut || isBelow;
  }
  function remember(review, comparison, posted) {
   return [ ...review.findings.map(finding => {
    const earlier = comparison.repeated.get(finding);
    const known = (0, _markers_js__WEBPACK_IMPORTED_MODULE_2__._S)(finding, earlier !== undefined || posted.has(finding));
    return earlier === undefined ? known : {
     ...known,
     fingerprint: earlier
    };
   }), ...comparison.unseen, ...comparison.resolved.map(known => ({
    ...known,
    state: 'resolved'
   })) ];
  }
 },
 65977: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => FragmentIndex
  });
  const FRAGMENT_LENGTH = 12;
  const MOST_ALIKE_CHARACTERS = 7;
  const BASE64_LENGTH = 16;
  const BASE32_LENGTH = 20;
  const HEX_LENGTH = 24;
  const HALF_LENGTH = 8;
  const DIFFERENT_IN_HALF = 6;
  class FragmentIndex {
   #byLength=new Map;
   #halves=new Map;
   #known=new Set;
   constructor(secrets = []) {
    for (const secret of secrets) this.add(secret);
   }
   add(secret) {
    const value = secret.reveal().trim();
    if (this.#known.has(value)) return;
    this.#known.add(value);
    const core = coreOf(value);
    if (!windows(core, FRAGMENT_LENGTH).some(looksRandom)) return;
    const bytes = Buffer.from(core, 'utf8');
    const {label} = secret;
    for (const form of [ core, core.replace(/[^A-Za-z0-9]/g, ''), rot13(core) ]) {
     this.#addAll(form, FRAGMENT_LENGTH, label);
    }
    this.#addAll(bytes.toString('hex'), HEX_LENGTH, label);
    for (const shift of [ 0, 1, 2 ]) this.#addBase64(base64Core(bytes, shift), label);
    for (const shift of [ 0, 1, 2, 3, 4 ]) this.#addAll(base32Core(bytes, shift), BASE32_LENGTH, label);
    this.#addHalves(core, label);
   }
   find(text) {
    if (this.#byLength.size === 0) return undefined;
    const plain = text.normalize('NFKD').toLowerCase();
    const bare = plain.replace(/[\s\p{Cf}\p{M}]+/gu, '');
    const readings = new Set([ bare, bare.replace(/[^a-z0-9+/_=-]+/g, ''), bare.replace(/[^a-z0-9]+/g, ''), bare.replace(BEFORE_HEX, '').replace(/[^a-z0-9]+/g, ''), ...byNumbers(plain) ]);
    for (const reading of readings) {
     const found = this.#findIn(reading) ?? this.#findIn([ ...reading ].reverse().join(''));
     if (found !== undefined) return found;
    }
    return undefined;
   }
   #findIn(text) {
    for (const [length, pieces] of this.#byLength) {
     for (let at = 0; at + length <= text.length; at++) {
      const label = pieces.get(text.slice(at, at + length));
      if (label !== undefined) return label;
     }
    }
    return this.#findHalves(text);
   }
   #findHalves(text) {
    const seen = new Map;
    for (let at = 0; at + HALF_LENGTH <= text.length; at++) {
     const half = this.#halves.get(text.slice(at, at + HALF_LENGTH));
     if (half === undefined) continue;
     const {first, last} = seen.get(half.secret) ?? {
      first: half.at,
      last: half.at
     };
     if (half.at >= first + HALF_LENGTH || half.at <= last - HALF_LENGTH) return half.label;
     seen.set(half.secret, {
      first: Math.min(first, half.at),
      last: Math.max(last, half.at)
     });
    }
    return undefined;
   }
   #addHalves(core, label) {
    for (const [at, piece] of windows(core, HALF_LENGTH).entries()) {
     if (isHalf(piece)) this.#halves.set(piece.toLowerCase(), {
      label,
      secret: this.#known.size,
      at
     });
    }
   }
   #addBase64(text, label) {
    for (const form of [ text.replaceAll('-', '+').replaceAll('_', '/'), text.replaceAll('+', '-').replaceAll('/', '_'), text.replace(/[^A-Za-z0-9]/g, '') ]) {
     this.#addAll(form, BASE64_LENGTH, label);
    }
   }
   #addAll(text, length, label) {
    const pieces = this.#byLength.get(length) ?? new Map;
    this.#byLength.set(length, pieces);
    for (const piece of windows(text, length)) if (looksRandom(piece)) pieces.set(piece.toLowerCase(), label);
   }
  }
  const BEFORE_HEX = /(?:\\x|\\u\{?|0x|&#x|u\+)(?:0{2})?/g;
  function byNumbers(text) {
   const numbers = text.match(/\d+/g) ?? [];
   return [ 10, 8, 2 ].map(base => numbers.map(digits => Number.parseInt(digits, base)).filter(code => code > 32 && code < 127).map(code => String.fromCharCode(code)).join('').toLowerCase());
  }
  function coreOf(value) {
   const jwt = /^[\w-]+\.[\w-]+\.([\w-]+)$/.exec(value);
   if (value.startsWith('eyJ') && jwt) return jwt[1] ?? '';
   if (isJwtPart(value)) return '';
   return value.replace(/^(?:gh[a-z]_|github_pat_|glpat-|sk-ant-[a-z0-9]+-|sk-(?:proj-)?|ya29\.|A[SK]IA)/, '');
  }
  function isJwtPart(value) {
   if (!/^eyJ[\w-]+$/.test(value)) return false;
   try {
    const fields = JSON.parse(Buffer.from(value, 'base64url').toString('utf8'));
    return 'alg' in fields || 'iss' in fields;
   } catch {
    return false;
   }
  }
  function windows(text, length) {
   return Array.from({
    length: Math.max(0, text.length - length + 1)
   }, (_, at) => text.slice(at, at + length));
  }
  function looksRandom(piece) {
   return kindsIn(piece) >= 2 && new Set(piece).size >= MOST_ALIKE_CHARACTERS && !/\s/.test(piece) && /\d|[a-z][A-Z].*[a-z][A-Z]/.test(piece);
  }
  function isHalf(piece) {
   const digits = piece.replace(/\D/g, '').length;
   return new Set(piece).size >= DIFFERENT_IN_HALF && digits > 0 && (kindsIn(piece) === 3 || digits >= 3 && digits < 8);
  }
  function kindsIn(piece) {
   return [ /[a-z]/, /[A-Z]/, /\d/ ].filter(kind => kind.test(piece)).length;
  }
  function rot13(text) {
   return text.replace(/[A-Za-z]/g, letter => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode((letter.charCodeAt(0) - base + 13) % 26 + base);
   });
  }
  function base64Core(bytes, shift) {
   const encoded = Buffer.concat([ Buffer.alloc(shift), bytes ]).toString('base64');
   return encoded.slice(Math.ceil(8 * shift / 6), Math.floor(8 * (shift + bytes.length) / 6));
  }
  const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  function base32Core(bytes, shift) {
   const bits = [ ...Buffer.alloc(shift), ...bytes ].map(byte => byte.toString(2).padStart(8, '0')).join('');
   const encoded = (bits.match(/.{5}/g) ?? []).map(five => BASE32[Number.parseInt(five, 2)]).join('');
   return encoded.slice(Math.ceil(8 * shift / 5));
  }
 },
 73392: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   km: () => cleanReview,
   ys: () => makeGuard
  });
  var errors = __webpack_require__(3828);
  var counted = __webpack_require__(97650);
  // CONCATENATED MODULE: ./lib/review/known-keys.js
  const BETWEEN = '\n\n';
  async function scrubKnownKeys(texts) {
   const hits = await search(texts.join(BETWEEN));
   const found = {};
   for (const {kind} of hits) found[kind] = (found[kind] ?? 0) + 1;
   let from = 0;
   const scrubbed = texts.map(text => {
    const start = from;
    from += text.length + BETWEEN.length;
    return replaced(text, start, hits);
   });
   return {
    texts: scrubbed,
    found
   };
  }
  function replaced(text, offset, hits) {
   let out = text;
   for (const {start, end, kind} of [ ...hits ].reverse()) {
    const [from, to] = [ Math.max(start - offset, 0), Math.min(end - offset, text.length) ];
    if (from < to) out = `${out.slice(0, from)}[${kind}]${out.slice(to)}`;
   }
   return out;
  }
  async function search(content) {
   if (content.trim() === '') return [];
   const [{lintSource}, {creator}] = await Promise.all([ Promise.all([ __webpack_require__.e(2830), __webpack_require__.e(198) ]).then(__webpack_require__.bind(__webpack_require__, 198)), __webpack_require__.e(1577).then(__webpack_require__.bind(__webpack_require__, 31577)) ]);
   const {messages} = await lintSource({
    source: {
     filePath: 'review.txt',
     content: content.replace(/secretlint-/gi, 'secretlint_'),
     ext: '.txt',
     contentType: 'text'
    },
    options: {
     config: {
      rules: [ {
       id: '@secretlint/secretlint-rule-preset-recommend',
       rule: creator
      } ]
     },
     noPhysicFilePath: true
    }
   });
   const hits = messages.map(({range: [start, end], messageId}) => ({
    start,
    end,
    kind: kindOf(messageId)
   })).sort((one, other) => one.start - other.start);
   const apart = [];
   for (const hit of hits) {
    const last = apart.at(-1);
    if (!last || hit.start >= last.end) apart.push(hit); else if (hit.end > last.end) apart[apart.length - 1] = {
     ...last,
     end: hit.end
    };
   }
   return apart;
  }
  function kindOf(id) {
   return id.replace(/[^\w-]/g, '').slice(0, 60) || 'KEY';
  }
  var neutralise = __webpack_require__(20696);
  // CONCATENATED MODULE: ./lib/review/leak-scan.js
  const SHORTEST_SECRET = 8;
  const MASK = '***';
  function leakIn(text, live) {
   return live.fragments.find(text) ?? (holdsSecret(text, live) ? 'a hidden value' : undefined);
  }
  function holdsSecret(text, {redact}) {
   if (redact(text) === text) return false;
   const lines = text.split('\n');
   return lines.every(line => redact(line) === line) || lines.some(line => hidesMuch(line, redact(line)));
  }
  function hidesMuch(line, redacted) {
   if (line === redacted) return false;
   const masks = redacted.split(MASK).length - line.split(MASK).length;
   return masks < 1 || line.length - redacted.length + MASK.length * masks >= SHORTEST_SECRET * masks;
  }
  function makeGuard(live) {
   return texts => {
    const found = texts.map(text => leakIn(text, live)).find(label => label !== undefined);
    if (found === undefined) return;
    throw new errors.FM('publication-stopped', `What was about to be published holds a piece of a live secret (${found}).`, {
     likely: 'The change or something the agent read made it repeat a credential of this job.',
     fix: 'See in the redacted transcript what the agent read; revoke the credential if it outlives the job.'
    });
   };
  }
  async function cleanReview(review, live) {
   const texts = textsOf(review);
   const shown = texts.map(neutralise.wn);
   makeGuard(live)([ ...texts, ...shown, shown.join('') ]);
   const {texts: cleaned, found} = await scrubKnownKeys(shown.map(live.redact));
   const notes = Object.entries(found).map(([kind, count]) => `${(0, counted.h)(count, 'text')} in the form of a key (${kind}) replaced.`);
   const [summary = '', ...rest] = cleaned;
   const findings = review.findings.map((finding, index) => withTexts(finding, rest.slice(index * 3, index * 3 + 3)));
   return {
    ...review,
    summary,
    findings,
    notes: [ ...review.notes, ...notes ]
   };
  }
  function textsOf(review) {
   return [ review.summary, ...review.findings.flatMap(({message, suggestion}) => [ message, suggestion?.original ?? '', suggestion?.replacement ?? '' ]) ];
  }
  function withTexts(finding, [message = '', original, replacement]) {
   const {suggestion} = finding;
   if (suggestion && (0, neutralise.wn)(suggestion.original) === original && (0, neutralise.wn)(suggestion.replacement) === replacement) {
    return {
     ...finding,
     message
    };
   }
   return {
    ...finding,
    message,
    suggestion: undefined,
    committable: false
   };
  }
 },
 56946: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => makeReview
  });
  var diff = __webpack_require__(9673);
  var finding = __webpack_require__(56134);
  var kit_fields = __webpack_require__(11567);
  var strict_json = __webpack_require__(67806);
  var review = __webpack_require__(35430);
  // CONCATENATED MODULE: ./lib/review/read-answer.js
  const MOST_READ = 2e4;
  const LONGEST_MESSAGE = 8e3;
  const LONGEST_SUGGESTION = 2e4;
  const LONGEST_SUMMARY = 5e4;
  const DEEPEST = 64;
  const MOST_BLOCKS = 100;
  const LAST_LINE = 2 ** 31 - 1;
  function readReview(answer) {
   const value = typeof answer === 'string' ? jsonIn(answer) : answer;
   const fields = (0, kit_fields.Ik)(value) ?? (Array.isArray(value) ? {
    findings: value
   } : undefined);
   if (!fields || !Array.isArray(fields.findings)) {
    const prose = typeof answer === 'string' ? answer : '';
    return {
     summary: prose.slice(0, LONGEST_SUMMARY),
     findings: [],
     malformed: 0,
     structured: false
    };
   }
   const told = (0, kit_fields.YO)(fields.findings);
   const findings = told.slice(0, MOST_READ).flatMap(item => readFinding((0, kit_fields.Ik)(item)) ?? []);
   return {
    summary: ((0, kit_fields.Qq)(fields.summary) ?? '').slice(0, LONGEST_SUMMARY),
    findings,
    malformed: told.length - findings.length,
    structured: told.length === 0 || findings.length > 0
   };
  }
  function jsonIn(answer) {
   const braces = answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
   for (const piece of [ answer, ...fencedIn(answer).slice(-MOST_BLOCKS).reverse(), braces ]) {
    try {
     const value = (0, strict_json.RJ)(piece, DEEPEST);
     if (typeof value === 'object' && value !== null) return value;
    } catch {}
   }
   return undefined;
  }
  function fencedIn(answer) {
   const blocks = [];
   let open;
   for (const line of answer.split('\n')) {
    const mark = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1];
    if (open && mark?.startsWith(open.mark)) {
     blocks.push(open.lines.join('\n'));
     open = undefined;
    } else if (open) open.lines.push(line); else if (mark !== undefined) open = {
     mark,
     lines: []
    };
   }
   return blocks;
  }
  function readFinding(fields) {
   if (!fields) return undefined;
   const path = (0, kit_fields.Qq)(fields.path);
   const message = (0, kit_fields.Qq)(fields.message)?.trim();
   const severity = oneOf(finding.oC, fields.severity);
   if (!path?.trim() || !message || !severity) return undefined;
   const startLine = lineNumber(fields.start_line) ?? lineNumber(fields.end_line);
   const endLine = lineNumber(fields.end_line) ?? startLine;
   const reversed = startLine !== undefined && endLine !== undefined && endLine < startLine;
   return {
    path,
    startLine: reversed ? endLine : startLine,
    endLine: reversed ? startLine : endLine,
    severity,
    confidence: oneOf(review.i, fields.confidence) ?? 'low',
    category: oneOf(review.R, fields.category) ?? 'other',
    message: message.slice(0, LONGEST_MESSAGE),
    suggestion: readSuggestion((0, kit_fields.Ik)(fields.suggestion))
   };
  }
  function readSuggestion(fields) {
   const original = (0, kit_fields.Qq)(fields?.original);
   const replacement = (0, kit_fields.Qq)(fields?.replacement);
   if (original === undefined || replacement === undefined) return undefined;
   if (original.length + replacement.length > LONGEST_SUGGESTION) return undefined;
   return {
    original: asLines(original),
    replacement: asLines(replacement)
   };
  }
  function asLines(value) {
   return value.replace(/\r\n/g, '\n').replace(/\n$/, '');
  }
  function oneOf(words, value) {
   const given = (0, kit_fields.Qq)(value)?.trim().toLowerCase();
   return words.find(word => word === given);
  }
  function lineNumber(value) {
   const given = (0, kit_fields.ai)(value);
   return given !== undefined && Number.isInteger(given) && given >= 1 ? Math.min(given, LAST_LINE) : undefined;
  }
  var validate = __webpack_require__(25996);
  // CONCATENATED MODULE: ./lib/review/make-review.js
  function makeReview(ask) {
   const told = new Map;
   for (const {number, answer} of ask.answers) {
    if (answer !== undefined && answer !== null && !told.has(number)) told.set(number, readReview(answer));
   }
   const {shards} = ask.plan;
   const answered = shards.flatMap(({number}) => told.get(number) ?? []);
   const usable = shards.filter(({number}) => told.get(number)?.structured);
   const partial = new Set(ask.answers.filter(({whole}) => whole === false).map(({number}) => number));
   const together = {
    summary: summaryOf(answered),
    findings: answered.flatMap(({findings}) => findings),
    malformed: answered.reduce((sum, {malformed}) => sum + malformed, 0),
    structured: shards.length === 0 || usable.length > 0
   };
   const left = [ ...ask.left, ...ask.plan.left ];
   return {
    summary: together.summary,
    structured: together.structured,
    ...(0, validate.F)(together, ask.files, ask),
    minSeverity: ask.minSeverity,
    reviewed: wholeFiles(ask, new Set(usable.filter(({number}) => !partial.has(number)).map(({number}) => number)), left),
    left,
    digest: (0, diff.VW)(ask.files),
    head: ask.head,
    notes: missingNotes(ask, told)
   };
  }
  function summaryOf(answered) {
   const usable = answered.filter(({structured}) => structured);
   const summaries = (usable.length > 0 ? usable : answered).map(({summary}) => summary.trim());
   return summaries.filter(summary => summary !== '').join('\n\n');
  }
  function wholeFiles({plan}, usable, left) {
   const missing = new Set(left.filter(({why}) => why !== 'long-lines').map(({path}) => path));
   const seen = new Set;
   for (const {number, files} of plan.shards) {
    for (const {path} of files) (usable.has(number) ? seen : missing).add(path);
   }
   return [ ...seen ].filter(path => !missing.has(path));
  }
  function missingNotes({plan: {shards}, due = shards.map(({number}) => number)}, told) {
   const notes = [];
   const missing = due.filter(number => !told.has(number)).length;
   if (missing > 0) {
    notes.push(`${missing} of ${shards.length} parts of the change were not reviewed: their runs gave no answer.`);
   }
   const answered = shards.flatMap(({number}) => told.get(number) ?? []);
   const unusable = answered.filter(({structured}) => !structured).length;
   if (unusable > 0 && unusable < answered.length) {
    notes.push(`${unusable} of ${shards.length} parts gave an answer that could not be read.`);
   }
   return notes;
  }
 },
 70559: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gg: () => titleOf,
   Go: () => sameComment,
   I9: () => recall,
   _S: () => asKnown,
   iY: () => findingMarker,
   uu: () => memoryMarker,
   vU: () => reviewMarker
  });
  var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56134);
  var _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11567);
  var _review_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35430);
  const VERSION = '1';
  const LONGEST_MEMORY = 24e3;
  const MOST_KNOWN = 300;
  const MARKER = /^<!-- keyless-agent:(review|finding):1:([a-z0-9-]{1,40}):([\w-]*) -->(?:\r?\n|$)/;
  function findingMarker(name, known) {
   return marker('finding', name, packFinding(known));
  }
  function reviewMarker(name) {
   return `\x3c!-- keyless-agent:asks:${VERSION}:${name} --\x3e`;
  }
  function memoryMarker(name, memory) {
   const order = [ ...memory.findings ].sort((one, other) => Number(one.state === 'resolved') - Number(other.state === 'resolved') || _core_finding_js__WEBPACK_IMPORTED_MODULE_0__.oC.indexOf(other.severity) - _core_finding_js__WEBPACK_IMPORTED_MODULE_0__.oC.indexOf(one.severity));
   for (let most = Math.min(order.length, MOST_KNOWN); ;most = Math.floor(most * .8)) {
    const {head, digest, complete} = memory;
    const made = marker('review', name, [ head, digest, complete ? 1 : 0, order.slice(0, most).map(packFinding) ]);
    if (made.length <= LONGEST_MEMORY || most === 0) return made;
   }
  }
  function marker(kind, name, content) {
   const packed = Buffer.from(JSON.stringify(content), 'utf8').toString('base64url');
   return `\x3c!-- keyless-agent:${kind}:${VERSION}:${name}:${packed} --\x3e`;
  }
  function packFinding(known) {
   const {fingerprint, path, category, severity, title, line, state, anchors, near, gist, patch, inline} = known;
   return [ fingerprint, path, category, severity, title, line ?? 0, state === 'open' ? 1 : 0, anchors.join(''), near.join(''), gist.join(''), patch, inline ? 1 : 0 ];
  }
  function recall(name, self, summaries, inline) {
   const own = comment => self !== undefined && comment.author === self;
   const sticky = summaries.find(comment => own(comment) && contentOf(comment.body, 'review', name) !== undefined);
   const memory = sticky && readMemory(contentOf(sticky.body, 'review', name));
   const known = new Map;
   for (const one of memory?.findings ?? []) known.set(one.fingerprint, one);
   for (const comment of inline.filter(own)) {
    const read = readKnown(contentOf(comment.body, 'finding', name));
    if (!read) continue;
    const remembered = known.get(read.fingerprint);
    known.set(read.fingerprint, {
     ...remembered ?? read,
     inline: true,
     thread: comment.thread
    });
   }
   return {
    ...sticky && {
     sticky: {
      id: sticky.id,
      body: sticky.body
     }
    },
    ...memory && {
     memory
    },
    known: [ ...known.values() ]
   };
  }
  function sameComment(body, self) {
   const [marker = ''] = body.split('\n', 1);
   return listed => listed.author === self && listed.body.startsWith(marker);
  }
  function contentOf(body, kind, name) {
   const [, found, of, packed = ''] = MARKER.exec(body.slice(0, LONGEST_MEMORY + 200)) ?? [];
   if (found !== kind || of !== name) return undefined;
   try {
    return JSON.parse(Buffer.from(packed, 'base64url').toString('utf8'));
   } catch {
    return undefined;
   }
  }
  function readMemory(content) {
   const [head, digest, complete, findings] = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__.YO)(content);
   if (!isHash(head) || !isHash(digest)) return undefined;
   const known = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__.YO)(findings).slice(0, MOST_KNOWN).flatMap(one => readKnown(one) ?? []);
   return {
    head,
    digest,
    complete: complete === 1,
    findings: known
   };
  }
  function readKnown(content) {
   const fields = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__.YO)(content);
   const [fingerprint, path, category, severity, title, line, open, anchors, near, gist, patch, inline] = fields;
   const knownCategory = _review_js__WEBPACK_IMPORTED_MODULE_2__.R.find(word => word === category);
   const knownSeverity = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__.oC.find(word => word === severity);
   if (!isHash(fingerprint) || !isHash(patch) || !knownCategory || !knownSeverity) return undefined;
   const name = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(path) ?? '';
   if (name === '' || name.length > 4096) return undefined;
   return {
    fingerprint,
    path: name,
    category: knownCategory,
    severity: knownSeverity,
    title: ((0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(title) ?? '').slice(0, LONGEST_TITLE),
    line: (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(line) || undefined,
    state: open === 1 ? 'open' : 'resolved',
    anchors: hashes(anchors, 8),
    near: hashes(near, 8),
    gist: hashes(gist, 4),
    patch,
    inline: inline === 1
   };
  }
  function isHash(value) {
   return typeof value === 'string' && /^[0-9a-f]{7,64}$/.test(value);
  }
  function hashes(value, digits) {
   const all = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(value) ?? '';
   return /^[0-9a-f]{0,400}$/.test(all) ? all.match(new RegExp(`.{${digits}}`, 'g')) ?? [] : [];
  }
  const LONGEST_TITLE = 100;
  function titleOf(message) {
   const line = message.replace(/\s+/g, ' ').trim();
   const sentence = /^.{10,}?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
   const characters = Array.from(sentence.slice(0, LONGEST_TITLE * 2));
   return characters.length <= LONGEST_TITLE ? sentence.slice(0, LONGEST_TITLE * 2) : `${characters.slice(0, LONGEST_TITLE - 1).join('')}…`;
  }
  function asKnown(finding, inline) {
   const {fingerprint, anchors, near, gist, patch, path, category, severity, place, message} = finding;
   return {
    fingerprint,
    anchors,
    near,
    gist,
    patch,
    path,
    category,
    severity,
    title: titleOf(message),
    line: place?.startLine,
    state: 'open',
    inline
   };
  }
 },
 41634: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B8: () => inlineComment,
   Ih: () => annotationsOf,
   In: () => levelOf,
   Pl: () => headline,
   wX: () => summaryComment
  });
  var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56134);
  var _kit_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97650);
  var _markers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70559);
  var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20696);
  const LONGEST_MESSAGE = 4e3;
  const WIDE = {
   rows: 100,
   resolved: 30,
   names: 10,
   item: 600,
   summary: 1e4
  };
  const ROOMS = [ WIDE, {
   ...WIDE,
   rows: 50
  }, {
   ...WIDE,
   rows: 20
  }, {
   ...WIDE,
   rows: 5
  }, {
   rows: 5,
   resolved: 5,
   names: 3,
   item: 200,
   summary: 4e3
  }, {
   rows: 2,
   resolved: 2,
   names: 1,
   item: 100,
   summary: 1e3
  } ];
  function inlineComment(finding, writing) {
   const {message, suggestion, committable, place} = finding;
   const parts = [ `${(0, _markers_js__WEBPACK_IMPORTED_MODULE_1__.iY)(writing.name, (0, 
   _markers_js__WEBPACK_IMPORTED_MODULE_1__._S)(finding, true))}\n**${capital(finding.severity)}** · ${finding.category} · ${finding.confidence} confidence`, (0, 
   _neutralise_js__WEBPACK_IMPORTED_MODULE_0__.$0)(message, {
    hosts: writing.linkHosts,
    longest: LONGEST_MESSAGE
   }) ];
   if (suggestion && committable && place) {
    parts.push((0, _neutralise_js__WEBPACK_IMPORTED_MODULE_0__.OF)(suggestion.replacement, writing.suggestionFence(place.endLine - place.startLine + 1)));
   } else if (suggestion) {
    parts.push(`Suggested, to be put in by hand:\n\n${(0, _neutralise_js__WEBPACK_IMPORTED_MODULE_0__.DV)(suggestion.replacement.split('\n'))}`);
   }
   return parts.join('\n\n');
  }
  function summaryComment(review, comparison, placed, writing, longest) {
   for (const room of ROOMS) {
    const text = summaryOf(review, comparison, placed, writing, room);
    if (text.length <= longest) return text;
   }
   return `### ${headline(review)}\n\nThe summary is too long for a comment; it is in the summary of the job.`;
  }
  function summaryOf(review, comparison, placed, writing, room) {
   const asked = {
    hosts: writing.linkHosts,
    longest: room.summary
   };
   const sections = [ `### ${headline(review)}`, review.structured ? (0, _neutralise_js__WEBPACK_IMPORTED_MODULE_0__.$0)(review.summary, asked) : `The agent's answer was not in the form asked for, so nothing could be placed at a line. This is what it wrote:\n\n${quoted((0, 
   _neutralise_js__WEBPACK_IMPORTED_MODULE_0__.$0)(review.summary, asked))}`, findingsTable(review.findings, writing, room.rows), writtenOut(review.findings.filter(finding => !placed.has(finding)), writing, room, placed.size === 0 ? 'In full' : 'Without a comment at a line'), knownList('Open from earlier', comparison.unseen, writing, room.resolved), knownList('Resolved', comparison.resolved, writing, room.resolved), leftSection(review.left, room.names), notesOf(review), `<sub>keyless-agent reviewed ${(0, 
   _neutralise_js__WEBPACK_IMPORTED_MODULE_0__.SS)(review.head.slice(0, 12))}. It never approves.</sub>` ];
   return sections.filter(section => section !== '').join('\n\n');
  }
  function notesOf(review) {
   const notes = [ ...review.notes, ...tallyNotes(review.tally) ].map(note => `- ${note}`);
   return notes.length === 0 ? '' : `**Notes**\n\n${notes.join('\n')}`;
  }
  function headline(review) {
   const {findings} = review;
   if (!review.structured) return 'Review without a usable answer';
   if (findings.length === 0) return review.reviewed.length === 0 ? 'Review: no file was looked at' : 'Review: no findings';
   const counts = [ ..._core_finding_js__WEBPACK_IMPORTED_MODULE_2__.oC ].reverse().map(severity => [ findings.filter(finding => finding.severity === severity).length, severity ]).filter(([count]) => count > 0).map(([count, severity]) => `${count} ${severity}`);
   return `Review: ${(0, _kit_counted_js__WEBPACK_IMPORTED_MODULE_3__.h)(findings.length, 'finding')} (${counts.join(', ')})`;
  }
  function findingsTable(findings, writing, most) {
   if (findings.length === 0) return '';
   const rows = findings.slice(0, most).map(finding => {
    const what = (0, _neutralise_js__WEBPACK_IMPORTED_MODULE_0__.fZ)((0, _markers_js__WEBPACK_IMPORTED_MODULE_1__.Gg)(finding.message), 140, {
     hosts: writing.linkHosts
    });
    return `| ${finding.severity} | ${(0, _neutralise_js__WEBPACK_IMPORTED_MODULE_0__.SS)(whereOf(finding))} | ${what} |`;
   });
   const more = findings.length > most ? `\n\n${findings.length - most} more are in the report file.` : '';
   return `| Severity | Where | What |\n|---|---|---|\n${rows.join('\n')}${more}`;
  }
  function whereOf({path, place}) {
   return place ? `${path}:${place.startLine}` : path;
  }
  function writtenOut(findings, writing, room, title) {
   if (findings.length === 0) return '';
   const items = findings.slice(0, room.rows).map(finding => {
    const words = (0, _neutralise_js__WEBPACK_IMPORTED_MODULE_0__.fZ)(finding.message, room.item, {
     hosts: writing.linkHosts
    });
    return `- ${(0, _neutralise_js__WEBPACK_IMPORTED_MODULE_0__.SS)(whereOf(finding))} (${finding.severity}, ${finding.category}): ${words}`;
   });
   return `**${title}**\n\n${items.join('\n')}`;
  }
  function knownList(title, known, writing, most) {
   if (known.length === 0) return '';
   const items = known.slice(0, most).map(one => {
    const strike = title === 'Resolved' && !one.title.includes('~') ? '~~' : '';
    const words = (0, _neutralise_js__WEBPACK_IMPORTED_MODULE_0__.fZ)(one.title, 140, {
     hosts: writing.linkHosts
    });
    return `- ${strike}${words}${strike} (${one.severity}, ${(0, _neutralise_js__WEBPACK_IMPORTED_MODULE_0__.SS)(one.path)})`;
   });
   const more = known.length > most ? `\n- and ${known.length - most} more` : '';
   return `**${title}** (${known.length})\n\n${items.join('\n')}${more}`;
  }
  const REASONS = {
   ignored: 'on the list of files to leave out',
   generated: 'generated',
   binary: 'binary',
   'too-large': 'larger than the budget of one run, at least in part',
   'no-shard': 'beyond the number of runs that were planned',
   'long-lines': 'with lines of more than 1,000 characters, of which the rest was not shown'
  };
  function leftSection(left, most) {
   const reasons = Object.keys(REASONS);
   const lines = reasons.flatMap(why => {
    const paths = left.filter(one => one.why === why).map(({path}) => path);
    if (paths.length === 0) return [];
    const names = paths.slice(0, most).map(_neutralise_js__WEBPACK_IMPORTED_MODULE_0__.SS).join(', ');
    return `- ${paths.length} ${REASONS[why]}: ${names}${paths.length > most ? ' and others' : ''}`;
   });
   return lines.length === 0 ? '' : `**Not reviewed**\n\n${lines.join('\n')}`;
  }
  function tallyNotes(tally) {
   const rows = [ [ tally.malformed, 'not in the form of a finding, dropped' ], [ tally.outside, 'about files that are not part of the change, dropped' ], [ tally.belowSeverity, 'below the severity asked for, not shown' ], [ tally.repeated, 'said twice, shown once' ], [ tally.overLimit, 'above the number of findings asked for, not shown' ], [ tally.wrongLine, 'about a line the change does not show, told for the whole file' ] ];
   return rows.filter(([count]) => count > 0).map(([count, words]) => `${count} of ${tally.told} ${words}`);
  }
  function annotationsOf(findings) {
   return findings.map(({severity, path, place, message}) => ({
    level: levelOf(severity),
    path,
    startLine: place?.startLine,
    endLine: place?.endLine,
    message: message.slice(0, LONGEST_MESSAGE)
   }));
  }
  function levelOf(severity) {
   if (severity === 'critical' || severity === 'high') return 'error';
   return severity === 'medium' ? 'warning' : 'notice';
  }
  function capital(word) {
   return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
  }
  function quoted(text) {
   return text.split('\n').map(line => `> ${line}`).join('\n');
  }
 }
};
