export const id = 3280;

export const ids = [ 3280 ];

export const modules = {
 63280: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   githubToken: () => githubToken
  });
  var _kit_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11567);
  var _exposure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91690);
  var _github_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78649);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42370);
  const githubToken = {
   id: 'github-token',
   asks: 'GitHub: the repository, whose token it is, the repositories it reaches; in `check` also eight writes that lack what they must have. Shows in the audit log of API requests, where an enterprise keeps one.',
   applies: ({context, hostToken}) => context.platform === 'github' && hostToken !== undefined && context.repository !== undefined,
   ask
  };
  async function ask(subject, host, signal) {
   const {context, hostToken: token} = subject;
   const url = (0, _github_api_js__WEBPACK_IMPORTED_MODULE_1__.y0)(context, host.env.GITHUB_API_URL);
   if (!token || !context.repository) return [];
   if (url === undefined) return [ unknownKind('the address of its API could not be told') ];
   host.hide(token);
   const asked = {
    repository: context.repository,
    send: (path, marks, body) => (0, _verdict_js__WEBPACK_IMPORTED_MODULE_2__.yJ)((0, 
    _github_api_js__WEBPACK_IMPORTED_MODULE_1__.H6)({
     url,
     token
    }, path, body), marks, host, signal)
   };
   const kind = (0, _github_api_js__WEBPACK_IMPORTED_MODULE_1__.aA)(token);
   if (kind !== 'installation') {
    return personFindings(kind, await askControls(asked, host)).map(finding => asReachable(finding, subject));
   }
   const controls = askControls(asked, host);
   const found = await Promise.all([ whose(asked, controls), reach(asked, controls), writes(asked, controls, subject) ]);
   return found.flat().map(finding => asReachable(finding, subject));
  }
  function asReachable(finding, subject) {
   const isOut = subject.command === 'run' && (0, _exposure_js__WEBPACK_IMPORTED_MODULE_0__.Xl)(subject) === 'held';
   return isOut && finding.severity === 'high' ? {
    ...finding,
    severity: 'medium'
   } : finding;
  }
  const NEVER = {
   granted: () => false,
   denied: () => false
  };
  async function askControls(asked, host) {
   const [there, absent] = await Promise.all([ asked.send(`/repos/${asked.repository}`, {
    granted: response => response.status === 200 && same((0, _github_api_js__WEBPACK_IMPORTED_MODULE_1__.aR)(response), asked.repository),
    denied: () => false
   }), asked.send(`/repos/${asked.repository}/keyless-agent-control-${host.random(4)}`, {
    granted: () => false,
    denied: response => response.status === 404 && (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)((0, 
    _github_api_js__WEBPACK_IMPORTED_MODULE_1__.EN)(response).message) === 'Not Found'
   }) ]);
   const honest = there.answer === 'granted' && absent.answer === 'denied';
   return {
    answer: honest ? 'granted' : 'unclear',
    response: there.response
   };
  }
  function same(a, b) {
   return a?.toLowerCase() === b.toLowerCase();
  }
  const OWN = 'env:\n  GITHUB_TOKEN: ${{ github.token }}   # ends with the job, and obeys its permissions';
  const STORED = {
   classic: 'a classic personal access token (ghp_)',
   'fine-grained': 'a fine-grained personal access token (github_pat_)',
   oauth: 'an OAuth token of a person (gho_)',
   'app-user': "a token of a person's app sign-in (ghu_)",
   refresh: 'a refresh token (ghr_), which buys others'
  };
  function personFindings(kind, control) {
   const scopes = control.answer === 'granted' && control.response ? (0, _github_api_js__WEBPACK_IMPORTED_MODULE_1__.ZK)(control.response) : undefined;
   if (kind === 'other' && scopes === undefined) return [ unknownKind('it begins like none of GitHub') ];
   const what = kind === 'other' ? 'a token of a person' : STORED[kind];
   const finding = {
    id: 'host-token-kind',
    layer: 'job',
    verdict: 'exceeded',
    severity: kind === 'refresh' ? 'critical' : 'high',
    title: `The token of this step for GitHub is ${what}, stored somewhere and good after the job.`,
    detail: 'The permissions of the workflow do not limit it; whoever reads it acts as that person.',
    fix: OWN
   };
   return [ finding, ...scopes ? scopeFindings(scopes) : [] ];
  }
  const HARMLESS_SCOPE = /^(read:\w+|user:email|copilot)$/;
  function scopeFindings(scopes) {
   const wide = scopes.filter(scope => !HARMLESS_SCOPE.test(scope));
   if (wide.length === 0) return [];
   return [ {
    id: 'host-token-scopes',
    layer: 'job',
    verdict: 'exceeded',
    severity: 'high',
    title: `The token has the scopes ${wide.slice(0, 12).join(', ')}, on everything that person can reach.`,
    detail: 'Scopes know no single repository: `repo` writes to every one of them.',
    fix: OWN
   } ];
  }
  function unknownKind(why) {
   return {
    id: 'host-token-kind',
    layer: 'job',
    verdict: 'unknown',
    severity: 'medium',
    title: `Whose token this step has for GitHub is not known: ${why}.`,
    fix: OWN
   };
  }
  const JOB_LOGIN = 'github-actions[bot]';
  async function whose(asked, controls) {
   const {answer, why, response} = await asked.send('/graphql', {
    granted: given => given.status === 200 && loginOf(given) !== undefined,
    denied: () => false
   }, {
    query: '{viewer{login}}'
   });
   const login = response && loginOf(response);
   if (answer !== 'granted' || (await controls).answer !== 'granted' || login === undefined) {
    return [ unknownKind(why ?? 'GitHub did not answer as documented') ];
   }
   const common = {
    id: 'host-token-kind',
    layer: 'job'
   };
   if (login === JOB_LOGIN) {
    const title = "The token of this step for GitHub is the job's own: it ends with the job.";
    return [ {
     ...common,
     verdict: 'proved',
     severity: 'info',
     title
    } ];
   }
   return [ {
    ...common,
    verdict: 'exceeded',
    severity: 'medium',
    title: `The token of this step for GitHub is of the app ${login}.`,
    detail: 'The permissions of the workflow do not limit it, and the key that bought it is stored somewhere.',
    fix: OWN
   } ];
  }
  function loginOf(response) {
   const login = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)((0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_3__.Ik)((0, 
   _kit_fields_js__WEBPACK_IMPORTED_MODULE_3__.Ik)((0, _github_api_js__WEBPACK_IMPORTED_MODULE_1__.EN)(response).data)?.viewer)?.login);
   return login !== undefined && /^[\w[\]-]{1,100}$/.test(login) ? login : undefined;
  }
  async function reach(asked, controls) {
   const {answer, why, response} = await asked.send('/installation/repositories?per_page=2', {
    granted: given => given.status === 200 && countOf(given) !== undefined,
    denied: () => false
   });
   const count = response && countOf(response);
   const common = {
    id: 'host-token-reach',
    layer: 'job'
   };
   if (answer !== 'granted' || (await controls).answer !== 'granted' || count === undefined) {
    const title = `Which repositories the token reaches is not known (${why ?? 'no clear answer'}).`;
    return [ {
     ...common,
     verdict: 'unknown',
     severity: 'medium',
     title
    } ];
   }
   const names = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_3__.YO)((0, _github_api_js__WEBPACK_IMPORTED_MODULE_1__.EN)(response ?? NOTHING).repositories).map(one => (0, 
   _kit_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)((0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_3__.Ik)(one)?.full_name));
   if (count === 1 && names.length === 1 && same(names[0], asked.repository)) {
    return [ {
     ...common,
     verdict: 'proved',
     severity: 'info',
     title: 'The token reaches this repository alone.'
    } ];
   }
   if (count <= 1) {
    const title = 'Which repositories the token reaches is not known: this one is not among those told.';
    return [ {
     ...common,
     verdict: 'unknown',
     severity: 'medium',
     title
    } ];
   }
   return [ {
    ...common,
    verdict: 'exceeded',
    severity: 'high',
    title: `The token reaches ${count} repositories.`,
    detail: 'An agent that gets hold of it reads, or writes, more than the one it works on.',
    fix: '- uses: actions/create-github-app-token@v2\n  with:\n    repositories: payments   # this one alone, and permission-contents: read'
   } ];
  }
  function countOf(response) {
   const {total_count: count, repositories} = (0, _github_api_js__WEBPACK_IMPORTED_MODULE_1__.EN)(response);
   return Array.isArray(repositories) ? (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_3__.ai)(count) : undefined;
  }
  const CANARIES = [ {
   permission: 'contents',
   path: '/git/refs'
  }, {
   permission: 'pull_requests',
   path: '/pulls'
  }, {
   permission: 'issues',
   path: '/issues'
  }, {
   permission: 'checks',
   path: '/check-runs'
  }, {
   permission: 'statuses',
   path: `/statuses/${'0'.repeat(40)}`
  }, {
   permission: 'deployments',
   path: '/deployments'
  }, {
   permission: 'attestations',
   path: '/attestations'
  }, {
   permission: 'security_events',
   path: '/code-scanning/sarifs'
  } ];
  async function writes(asked, controls, subject) {
   const control = await controls;
   const pushes = (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_3__.Ik)((0, _github_api_js__WEBPACK_IMPORTED_MODULE_1__.EN)(control.response ?? NOTHING).permissions)?.push === true;
   if (control.answer === 'granted' && pushes) return [ mayPush(subject) ];
   if (subject.command !== 'check') return [];
   const answers = await Promise.all(CANARIES.map(async ({permission, path}) => {
    const marks = {
     ...NEVER,
     denied: response => (0, _github_api_js__WEBPACK_IMPORTED_MODULE_1__.pO)(response, permission)
    };
    return {
     permission,
     ...await asked.send(`/repos/${asked.repository}${path}`, marks, {})
    };
   }));
   const open = answers.filter(({answer}) => answer !== 'denied');
   const whole = open.length === 0 ? {
    answer: 'denied'
   } : {
    answer: 'unclear',
    why: whyOf(open)
   };
   const words = {
    id: 'host-token-write',
    layer: 'job',
    exceeded: {
     severity: 'medium',
     title: PUSHES
    },
    proved: `GitHub refuses the token each of ${CANARIES.length} ways to write that were asked for.`,
    unknown: 'Not every way to write was refused to the token'
   };
   return [ (0, _verdict_js__WEBPACK_IMPORTED_MODULE_2__.hD)(whole, control.answer, words) ];
  }
  const PUSHES = 'GitHub says that the token may push to the repository.';
  const NOTHING = {
   status: 0,
   headers: {},
   body: ''
  };
  function whyOf(open) {
   return open.map(({permission, why}) => `${permission}: ${why ?? 'no clear answer'}`).join(', ');
  }
  function mayPush(subject) {
   return {
    id: 'host-token-write',
    layer: 'job',
    verdict: 'exceeded',
    severity: (0, _exposure_js__WEBPACK_IMPORTED_MODULE_0__.Xl)(subject) === 'open' ? 'high' : 'medium',
    title: PUSHES,
    detail: 'Whatever gets hold of it changes what others run.',
    fix: 'jobs:\n  agent:\n    permissions:\n      id-token: write\n      contents: read'
   };
  }
 }
};
