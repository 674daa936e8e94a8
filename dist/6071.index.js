export const id = 6071;

export const ids = [ 6071 ];

export const modules = {
 66071: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   trust: () => trust
  });
  var conduct = __webpack_require__(16740);
  var flow_door = __webpack_require__(11757);
  var read_inputs = __webpack_require__(89185);
  var external_node_path_ = __webpack_require__(76760);
  var kit_fields = __webpack_require__(11567);
  var shown_path = __webpack_require__(82921);
  var unreadable = __webpack_require__(44909);
  // CONCATENATED MODULE: ./lib/privilege/trust/clouds.js
  const TRUST_CLOUDS = [ 'aws', 'google', 'azure', 'anthropic', 'openai' ];
  const CLOUD_NAMES = {
   aws: 'AWS',
   google: 'Google Cloud',
   azure: 'Microsoft Entra',
   anthropic: 'Anthropic',
   openai: 'OpenAI'
  };
  var kit_subject = __webpack_require__(65144);
  // CONCATENATED MODULE: ./lib/privilege/trust/job.js
  const GITHUB = 'https://token.actions.githubusercontent.com';
  const LONGEST = 1024;
  const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
  const EXAMPLE = '{"iss":"https://token.actions.githubusercontent.com","sub":"repo:my-org/my-repo:environment:agent","repository_id":"7654321", …}';
  function readJob(claims, audience) {
   const fault = commonFault(claims);
   if (fault) return fault;
   const own = audience ?? [ claims.aud ].flat().find(one => one !== undefined) ?? '';
   if (own === '') return {
    what: 'The claims name no audience (aud).',
    write: '--audience sts.amazonaws.com'
   };
   const common = {
    claims: {
     ...withTextIds(claims),
     aud: own
    },
    issuer: claims.iss,
    audience: own,
    subject: claims.sub
   };
   if (typeof claims.project_path === 'string') return gitlabJob(common);
   const isGithub = typeof claims.repository === 'string' || (0, kit_subject.po)(common.subject) !== undefined;
   return isGithub ? githubJob(common) : {
    kind: 'other',
    ...common
   };
  }
  const IDS = [ 'repository_id', 'repository_owner_id', 'project_id', 'namespace_id' ];
  function withTextIds(claims) {
   const numbers = IDS.filter(name => typeof claims[name] === 'number');
   return {
    ...claims,
    ...Object.fromEntries(numbers.map(name => [ name, String(claims[name]) ]))
   };
  }
  function commonFault(claims) {
   const {iss, sub, aud} = claims;
   const write = EXAMPLE;
   const odd = Object.entries(claims).find(([, value]) => typeof value === 'string' && CONTROL.test(value));
   if (odd) return {
    what: `The claim ${odd[0].slice(0, 40)} has control characters in it.`,
    write
   };
   if (typeof iss !== 'string' || iss === '') return {
    what: 'The claims have no issuer (iss).',
    write
   };
   if (typeof sub !== 'string' || sub === '') return {
    what: 'The claims have no subject (sub).',
    write
   };
   if (!/^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[\w./~-]*)?$/.test(iss) || iss.length > LONGEST) {
    return {
     what: 'The issuer (iss) is not an https address in plain letters.',
     write: `"iss": "${GITHUB}"`
    };
   }
   if (sub.length > LONGEST) return {
    what: 'The subject is longer than 1,024 characters.',
    write
   };
   const isText = value => typeof value === 'string' && value.length <= LONGEST;
   if (aud !== undefined && !isText(aud) && !(Array.isArray(aud) && aud.length <= 20 && aud.every(isText))) {
    return {
     what: 'The audience (aud) is neither a text nor a list of texts.',
     write: '"aud": "sts.amazonaws.com"'
    };
   }
   return undefined;
  }
  const NAME = /^[A-Za-z0-9._-]+$/;
  function githubJob(common) {
   const {claims, subject, issuer} = common;
   const parsed = (0, kit_subject.po)(subject);
   const [owner = parsed?.owner ?? '', name = parsed?.repository ?? ''] = textOf(claims.repository)?.split('/') ?? [];
   if (![ owner, name ].every(part => NAME.test(part))) {
    return {
     what: 'The repository is not owner/name in the letters GitHub allows (a-z, 0-9, ".", "_", "-"); a letter may only look like one of them.',
     write: '"repository": "my-org/my-repo"'
    };
   }
   if (parsed && (parsed.owner !== owner || parsed.repository !== name)) {
    return {
     what: `The subject names ${parsed.owner}/${parsed.repository}, the repository is ${owner}/${name}: these claims are not of one token.`,
     write: 'the claims of one token, unchanged'
    };
   }
   const environment = textOf(claims.environment) ?? (parsed?.kind === 'environment' ? decoded(parsed.value) : undefined);
   if (parsed?.kind === 'environment' && decoded(parsed.value) !== environment) {
    return {
     what: 'Subject and claim name two environments: these claims are not of one token.',
     write: 'the claims of one token, unchanged'
    };
   }
   const ref = textOf(claims.ref) ?? (parsed?.kind === 'ref' ? parsed.value : undefined);
   const form = parsed === undefined ? 'custom' : parsed.repositoryId === undefined ? 'legacy' : 'immutable';
   const told = {
    repository: `${owner}/${name}`,
    repository_owner: owner,
    ...parsed?.ownerId === undefined ? {} : {
     repository_owner_id: parsed.ownerId
    },
    ...parsed?.repositoryId === undefined ? {} : {
     repository_id: parsed.repositoryId
    },
    ...environment === undefined ? {} : {
     environment
    },
    ...ref === undefined ? {} : {
     ref
    }
   };
   return {
    kind: 'github',
    ...common,
    claims: {
     ...told,
     ...claims
    },
    form,
    owner,
    name,
    ownerId: idOf(claims.repository_owner_id) ?? parsed?.ownerId,
    repositoryId: idOf(claims.repository_id) ?? parsed?.repositoryId,
    environment,
    ref,
    event: textOf(claims.event_name) ?? (parsed?.kind === 'pull_request' ? 'pull_request' : undefined),
    jobWorkflowRef: textOf(claims.job_workflow_ref),
    shared: issuer === GITHUB
   };
  }
  function gitlabJob(common) {
   const {claims, subject} = common;
   const path = textOf(claims.project_path) ?? '';
   if (!/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)+$/.test(path)) {
    return {
     what: 'project_path is not group/project in the letters GitLab allows; a letter may only look like one of them.',
     write: '"project_path": "my-group/my-project"'
    };
   }
   if (!subject.startsWith(`project_path:${path}`)) {
    return {
     what: 'The subject does not begin with the project_path of these claims: they are not of one token.',
     write: 'the claims of one token, unchanged'
    };
   }
   return {
    kind: 'gitlab',
    ...common,
    path,
    projectId: idOf(claims.project_id),
    namespaceId: idOf(claims.namespace_id),
    ref: textOf(claims.ref),
    refType: textOf(claims.ref_type),
    refProtected: String(claims.ref_protected) === 'true',
    environment: textOf(claims.environment),
    configRef: textOf(claims.ci_config_ref_uri)
   };
  }
  function decoded(value) {
   return value?.replaceAll(/%3a/gi, ':');
  }
  function textOf(value) {
   return typeof value === 'string' && value !== '' && value.length <= LONGEST ? value : undefined;
  }
  function idOf(value) {
   const text = textOf(value);
   return text !== undefined && /^\d{1,20}$/.test(text) ? text : undefined;
  }
  function isPullRef(ref) {
   return ref?.startsWith('refs/pull/') === true;
  }
  function shortRef(ref) {
   return ref.replace(/^refs\/(?:heads|tags)\//, '');
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/hostile/set.js
  function otherAudience({claims, audience}, other, otherwise) {
   return {
    id: 'other-audience',
    who: 'this job, by a token for another audience',
    why: 'A token that was meant for another service, and leaked there, opens this one too.',
    claims: {
     ...claims,
     aud: audience === other ? otherwise : other
    },
    pin: 'aud'
   };
  }
  function missingClaims(who, foreign, names) {
   return {
    id: 'missing-claims',
    who,
    why: 'A condition that holds when its claim is missing (…IfExists, ForAllValues, has()) is none.',
    claims: changed(foreign, Object.fromEntries(names.map(name => [ name, undefined ]))),
    pin: 'sub'
   };
  }
  function changed(claims, changes) {
   const entries = Object.entries({
    ...claims,
    ...changes
   }).filter(([, value]) => value !== undefined);
   return Object.fromEntries(entries);
  }
  function otherId(id) {
   return id.split('').map((digit, at) => at === 0 ? String(Number(digit) % 9 + 1) : String((Number(digit) + 7) % 10)).join('');
  }
  function lookAlike(text) {
   const twins = {
    a: 'а',
    e: 'е',
    o: 'о',
    c: 'с',
    p: 'р',
    x: 'х',
    i: 'і',
    s: 'ѕ'
   };
   const letters = Array.from(text);
   const at = letters.findIndex(letter => twins[letter] !== undefined);
   return at < 0 ? undefined : letters.with(at, twins[letters[at]]).join('');
  }
  function otherCase(text) {
   const upper = text.toUpperCase();
   const other = upper === text ? text.toLowerCase() : upper;
   return other === text ? undefined : other;
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/hostile/github.js
  const ANOTHER_PULL = 'refs/pull/9047/merge';
  function githubSets(job) {
   const own = shapeOf(job);
   return [ ...otherRepositories(job, own), ...otherTimes(job, own), ...pulls(job, own), ...refs(job, own), ...environments(job, own), ...workflows(job, own), ...names(job, own), ...tokens(job, own) ];
  }
  function shapeOf(job) {
   const {owner, name, ownerId, repositoryId, jobWorkflowRef} = job;
   const environment = job.environment ?? null;
   return {
    owner,
    name,
    ownerId,
    repositoryId,
    environment,
    ref: job.ref ?? 'refs/heads/main',
    event: job.event ?? 'push',
    jobWorkflowRef
   };
  }
  function encoded(value) {
   return value.replaceAll(':', '%3A');
  }
  function contextOf({environment, event, ref}) {
   if (environment !== null) return `environment:${encoded(environment)}`;
   return event === 'pull_request' ? 'pull_request' : `ref:${encoded(ref)}`;
  }
  function defaultSubject(shape, immutable) {
   const id = value => immutable && value !== undefined ? `@${value}` : '';
   return `repo:${shape.owner}${id(shape.ownerId)}/${shape.name}${id(shape.repositoryId)}:${contextOf(shape)}`;
  }
  function customSubject(job, shape, claims) {
   const own = shapeOf(job);
   let subject = job.subject.replace(`repo:${job.owner}/${job.name}`, `repo:${shape.owner}/${shape.name}`);
   if (contextOf(own) !== contextOf(shape)) subject = subject.replace(contextOf(own), contextOf(shape));
   for (const [name, value] of Object.entries(claims)) {
    const before = job.claims[name];
    if (typeof value !== 'string' || typeof before !== 'string' || name === 'sub') continue;
    subject = subject.replace(`${name}:${encoded(before)}`, `${name}:${encoded(value)}`);
   }
   return subject;
  }
  function claimsOf(job, shape) {
   const own = job.claims;
   const ifKnown = (name, value) => own[name] === undefined ? {} : {
    [name]: value
   };
   const isPull = isPullRef(shape.ref);
   const repository = `${shape.owner}/${shape.name}`;
   const file = workflowFile(shape, job);
   const claims = changed(own, {
    ...ifKnown('repository', repository),
    ...ifKnown('repository_owner', shape.owner),
    ...ifKnown('repository_id', shape.repositoryId),
    ...ifKnown('repository_owner_id', shape.ownerId),
    ...ifKnown('workflow_ref', file),
    ...ifKnown('job_workflow_ref', shape.jobWorkflowRef),
    ...ifKnown('ref_type', shape.ref.startsWith('refs/tags/') ? 'tag' : 'branch'),
    ...ifKnown('head_ref', isPull ? 'change' : ''),
    ...ifKnown('base_ref', isPull ? 'main' : ''),
    environment: shape.environment ?? undefined,
    ...shape.ref === shapeOf(job).ref ? {} : {
     ref: shape.ref
    },
    ...shape.event === shapeOf(job).event ? {} : {
     event_name: shape.event
    }
   });
   const sub = job.form === 'custom' ? customSubject(job, shape, claims) : defaultSubject(shape, job.form === 'immutable');
   return {
    ...claims,
    sub
   };
  }
  function workflowFile(shape, job) {
   const own = typeof job.claims.workflow_ref === 'string' ? job.claims.workflow_ref : '';
   const path = /^[^/]+\/[^/]+\/(.+)@/.exec(own)?.[1] ?? '.github/workflows/agent.yml';
   return `${shape.owner}/${shape.name}/${path}@${shape.ref}`;
  }
  function elsewhere(own, {owner = own.owner, name = own.name, ref = own.ref, file}) {
   const match = /^[^/]+\/[^/]+\/(.+)@/.exec(own.jobWorkflowRef ?? '');
   if (!match) return own.jobWorkflowRef === undefined ? undefined : `${owner}/${name}/.github/workflows/other.yml@${ref}`;
   const path = file === undefined ? match[1] : match[1].replace(/[^/]+$/, file);
   return `${owner}/${name}/${path}@${ref}`;
  }
  function otherRepositories(job, own) {
   const sibling = own.name === 'other-repository' ? 'another-repository' : 'other-repository';
   const stranger = own.owner === 'stranger' ? 'someone-else' : 'stranger';
   const ids = {
    ownerId: own.ownerId,
    repositoryId: own.repositoryId && otherId(own.repositoryId)
   };
   const foreign = {
    ownerId: own.ownerId && otherId(own.ownerId),
    repositoryId: ids.repositoryId
   };
   const isReusable = own.jobWorkflowRef !== undefined && !own.jobWorkflowRef.startsWith(`${own.owner}/${own.name}/`);
   const set = (id, who, why, shape) => ({
    id,
    who,
    why,
    claims: claimsOf(job, shape),
    pin: job.form === 'custom' ? 'repository_id' : 'sub'
   });
   return [ set('other-repository', `another repository of the owner, ${own.owner}/${sibling}`, `Whoever may write to any repository of ${own.owner} acts as this job.`, {
    ...own,
    ...ids,
    name: sibling,
    jobWorkflowRef: elsewhere(own, {
     name: sibling
    })
   }), set('other-owner', `a repository of another owner, ${stranger}/${own.name}`, 'Anybody on GitHub can make a repository of that name: the whole world gets in.', {
    ...own,
    ...foreign,
    owner: stranger,
    jobWorkflowRef: elsewhere(own, {
     owner: stranger
    })
   }), ...isReusable ? [ set('same-reusable-workflow', 'a repository of another owner that calls the same reusable workflow', 'A reusable workflow that others may call tells nothing about who calls it.', {
    ...own,
    ...foreign,
    owner: stranger
   }) ] : [] ];
  }
  function otherTimes(job, own) {
   const {ownerId, repositoryId} = own;
   const heldBy = job.shared ? undefined : `the administrators of ${new URL(job.issuer).host}, who alone give out names there`;
   const taken = {
    ...own,
    ownerId: otherId(ownerId ?? '1234567'),
    repositoryId: otherId(repositoryId ?? '7654321')
   };
   const claims = {
    ...claimsOf(job, taken),
    repository_owner_id: taken.ownerId,
    repository_id: taken.repositoryId
   };
   return [ {
    id: 'taken-over-names',
    who: `a stranger who took over the names ${own.owner}/${own.name}`,
    why: 'The names are the same, the ids are not: without an id in the trust nobody can tell.',
    claims,
    pin: 'repository_id',
    heldBy
   }, {
    id: 'recreated-repository',
    who: `${own.owner}/${own.name} deleted and made anew`,
    why: 'Whoever may make repositories gets the rights of one that is gone.',
    claims: changed({
     ...claimsOf(job, {
      ...own,
      repositoryId: taken.repositoryId
     }),
     repository_id: taken.repositoryId
    }, {}),
    pin: 'repository_id',
    heldBy
   }, {
    id: 'missing-ids',
    who: `the names ${own.owner}/${own.name} in a token without ids`,
    why: 'A condition that holds when its claim is missing (…IfExists, ForAllValues, has()) is none.',
    claims: changed(claims, {
     repository_id: undefined,
     repository_owner_id: undefined
    }),
    pin: 'repository_id',
    heldBy
   } ];
  }
  function pulls(job, own) {
   const isOwn = isPullRef(own.ref) || own.event === 'pull_request';
   const at = {
    ref: ANOTHER_PULL,
    event: 'pull_request',
    jobWorkflowRef: elsewhereOnPull(own)
   };
   const plain = {
    id: 'pull-request',
    who: 'any pull request, and those of forks where forks may get tokens',
    why: 'One subject stands for all pull requests; their authors decide what is run.',
    claims: claimsOf(job, {
     ...own,
     ...at,
     environment: null
    }),
    pin: 'sub'
   };
   if (own.environment === null) return isOwn ? [ {
    ...plain,
    pin: 'environment'
   } ] : [ plain ];
   const inside = {
    id: 'pull-request-environment',
    who: 'a pull request that changes the workflow, in the same environment',
    why: 'Its author chose what is run there.',
    claims: claimsOf(job, {
     ...own,
     ...at
    }),
    pin: 'ref',
    heldBy: rulesOf(own.environment)
   };
   return [ plain, inside ];
  }
  function elsewhereOnPull(own) {
   const isHere = own.jobWorkflowRef?.startsWith(`${own.owner}/${own.name}/`);
   return isHere ? elsewhere(own, {
    ref: ANOTHER_PULL,
    file: 'changed.yml'
   }) : own.jobWorkflowRef;
  }
  function rulesOf(environment) {
   return `the rules of the environment ${environment}: required reviewers, and which branches may deploy`;
  }
  function refs(job, own) {
   const short = isPullRef(own.ref) ? 'main' : shortRef(own.ref);
   const inEnvironment = own.environment !== null;
   const set = (id, who, ref, why = 'Whoever may push a branch acts as this job.') => {
    const environment = inEnvironment ? own.environment : null;
    const jobWorkflowRef = own.jobWorkflowRef?.startsWith(`${own.owner}/${own.name}/`) ? elsewhere(own, {
     ref
    }) : own.jobWorkflowRef;
    const shape = {
     ...own,
     ref,
     event: 'push',
     environment,
     jobWorkflowRef
    };
    const heldBy = inEnvironment ? rulesOf(own.environment) : undefined;
    return [ {
     id,
     who: inEnvironment ? `${who}, in the same environment` : who,
     why,
     claims: claimsOf(job, shape),
     pin: inEnvironment ? 'ref' : 'sub',
     heldBy
    } ];
   };
   const twin = lookAlike(short);
   const other = otherCase(short);
   return [ ...set('other-branch', 'another branch', 'refs/heads/anybody/anything'), ...set('branch-suffix', `a branch whose name begins like this one, ${short}-evil`, `refs/heads/${short}-evil`), ...set('branch-prefix', `a branch whose name ends like this one, evil/${short}`, `refs/heads/evil/${short}`), ...other === undefined ? [] : set('branch-case', `the branch ${other}`, `refs/heads/${other}`), ...twin === undefined ? [] : set('branch-look-alike', 'a branch with a letter that only looks the same', `refs/heads/${twin}`), ...own.ref === `refs/tags/${short}` ? set('other-tag', 'another tag', `refs/tags/${short}-evil`, 'Tags can be pushed without review.') : set('tag', `a tag with the name of the branch, ${short}`, `refs/tags/${short}`, 'Tags can be pushed without review.') ];
  }
  function environments(job, own) {
   const why = 'An environment without rules can be named by any job of the repository.';
   const set = (id, who, environment) => ({
    id,
    who,
    why,
    claims: claimsOf(job, {
     ...own,
     environment,
     event: isPullRef(own.ref) ? own.event : 'push'
    }),
    pin: job.form === 'custom' ? 'environment' : 'sub'
   });
   const mine = own.environment;
   if (mine === null) return [ set('other-environment', 'a job of the repository with an environment', 'anything') ];
   const twin = lookAlike(mine);
   const other = otherCase(mine);
   return [ set('other-environment', 'another environment of the repository', mine === 'anything' ? 'something' : 'anything'), set('no-environment', 'a job of the repository without environment', null), set('environment-suffix', `an environment whose name begins like this one, ${mine}-evil`, `${mine}-evil`), set('environment-prefix', `an environment whose name ends like this one, evil-${mine}`, `evil-${mine}`), set('environment-inside', `an environment with a subject for its name, x:environment:${mine}`, `x:environment:${mine}`), ...twin === undefined ? [] : [ set('environment-look-alike', 'an environment with a letter that only looks the same', twin) ], ...other === undefined ? [] : [ {
    ...set('environment-case', `the environment written ${other}`, other),
    heldBy: rulesOf(mine)
   } ] ];
  }
  function workflows(job, own) {
   const isHere = own.jobWorkflowRef === undefined || own.jobWorkflowRef.startsWith(`${own.owner}/${own.name}/`);
   const file = isHere ? elsewhere(own, {
    file: 'on-comment.yml'
   }) : `${own.owner}/${own.name}/.github/workflows/on-comment.yml@${own.ref}`;
   const isPull = isPullRef(own.ref);
   const branch = own.ref.startsWith('refs/heads/') ? own.ref : 'refs/heads/main';
   const inside = own.environment === null ? undefined : rulesOf(own.environment);
   const comment = {
    id: 'comment-event',
    who: `another workflow on ${shortRef(branch)}, started by issue_comment or workflow_run`,
    why: 'These events carry the subject of the default branch, whoever caused them: the ref alone does not tell them apart from a push.',
    claims: claimsOf(job, {
     ...own,
     ref: branch,
     event: 'issue_comment',
     environment: null,
     jobWorkflowRef: file
    }),
    pin: 'job_workflow_ref'
   };
   const commentInside = own.environment === null || own.event === 'issue_comment' ? [] : [ {
    id: 'comment-event-environment',
    who: 'another workflow that a comment or another run starts, in the same environment',
    why: 'Rules about branches do not stop it, for it runs on the default branch; required reviewers do.',
    claims: claimsOf(job, {
     ...own,
     ref: branch,
     event: 'issue_comment',
     jobWorkflowRef: file
    }),
    pin: isPull ? 'event_name' : 'job_workflow_ref',
    heldBy: inside
   } ];
   const other = {
    id: 'other-workflow',
    who: 'another workflow file of the repository, same branch and environment',
    why: 'It may do something else with the same rights.',
    claims: claimsOf(job, {
     ...own,
     jobWorkflowRef: isHere ? elsewhere(own, {
      file: 'other.yml'
     }) : file
    }),
    pin: 'job_workflow_ref',
    heldBy: inside ?? `whoever may push to ${shortRef(own.ref)}`
   };
   const knowsWorkflow = job.claims.job_workflow_ref !== undefined;
   return [ comment, ...commentInside, ...knowsWorkflow && !isPull ? [ other ] : [] ];
  }
  function names(job, own) {
   const ids = {
    ownerId: own.ownerId && otherId(own.ownerId),
    repositoryId: own.repositoryId && otherId(own.repositoryId)
   };
   const set = (id, who, why, owner, name, ownerId = ids.ownerId) => ({
    id,
    who,
    why,
    claims: claimsOf(job, {
     ...own,
     ...ids,
     ownerId,
     owner,
     name,
     jobWorkflowRef: elsewhere(own, {
      owner,
      name
     })
    }),
    pin: job.form === 'custom' ? 'repository_id' : 'sub'
   });
   const world = 'Anybody can register that name.';
   const cased = otherCase(own.owner);
   return [ set('owner-suffix', `an owner whose name begins like this one, ${own.owner}-evil/${own.name}`, world, `${own.owner}-evil`, own.name), set('owner-prefix', `an owner whose name ends like this one, evil-${own.owner}/${own.name}`, world, `evil-${own.owner}`, own.name), set('repository-suffix', `a repository whose name begins like this one, ${own.owner}/${own.name}-evil`, 'Whoever may make repositories picks that name.', own.owner, `${own.name}-evil`, own.ownerId), set('repository-prefix', `a repository whose name ends like this one, ${own.owner}/evil-${own.name}`, 'Whoever may make repositories picks that name.', own.owner, `evil-${own.name}`, own.ownerId), ...cased === undefined ? [] : [ set('owner-case', `the owner written ${cased}, with other ids`, 'A name that is free again can come back in another spelling.', cased, own.name) ] ];
  }
  function tokens(job, own) {
   const stranger = own.owner === 'stranger' ? 'someone-else' : 'stranger';
   const bare = [ 'sub', 'repository', 'repository_owner', 'repository_id', 'repository_owner_id', 'environment', 'ref', 'job_workflow_ref', 'workflow_ref', 'workflow', 'event_name' ];
   const foreign = claimsOf(job, {
    ...own,
    owner: stranger,
    ownerId: own.ownerId && otherId(own.ownerId),
    repositoryId: own.repositoryId && otherId(own.repositoryId),
    jobWorkflowRef: elsewhere(own, {
     owner: stranger
    })
   });
   return [ otherAudience(job, `https://github.com/${own.owner}`, 'https://elsewhere.example'), {
    id: 'other-issuer',
    who: 'the same claims from another issuer',
    why: 'Whoever runs an issuer writes into its tokens what he likes.',
    claims: {
     ...job.claims,
     iss: 'https://token.actions.evil.example'
    },
    pin: 'iss'
   }, {
    id: 'other-issuer-path',
    who: 'the same claims from an issuer whose address begins the same',
    why: 'Every enterprise on GitHub can have an issuer below the common address.',
    claims: {
     ...job.claims,
     iss: `${job.issuer}/evil-enterprise`
    },
    pin: 'iss'
   }, missingClaims('a token without subject, repository, ref and environment', foreign, bare) ];
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/hostile/gitlab.js
  function gitlabSets(job) {
   const own = {
    path: job.path,
    projectId: job.projectId,
    namespaceId: job.namespaceId,
    ref: job.ref ?? 'main',
    refType: job.refType ?? 'branch'
   };
   return [ ...projects(job, own), ...gitlab_refs(job, own), ...sameRef(job, own), ...gitlab_tokens(job, own) ];
  }
  function gitlab_claimsOf(job, shape, more = {}) {
   const ifKnown = (name, value) => job.claims[name] === undefined ? {} : {
    [name]: value
   };
   const own = {
    ref: job.ref ?? 'main',
    refType: job.refType ?? 'branch'
   };
   const namespace = shape.path.slice(0, shape.path.lastIndexOf('/'));
   const sub = job.subject.replace(`project_path:${job.path}`, `project_path:${shape.path}`).replace(`:ref_type:${own.refType}`, `:ref_type:${shape.refType}`).replace(`:ref:${own.ref}`, `:ref:${shape.ref}`).replace(`:project_id:${job.projectId}`, `:project_id:${shape.projectId}`).replace(`:namespace_id:${job.namespaceId}`, `:namespace_id:${shape.namespaceId}`);
   const isSame = shape.ref === own.ref && shape.refType === own.refType;
   return changed(job.claims, {
    sub,
    project_path: shape.path,
    ...ifKnown('namespace_path', namespace),
    ...ifKnown('project_id', shape.projectId),
    ...ifKnown('namespace_id', shape.namespaceId),
    ...ifKnown('ref', shape.ref),
    ...ifKnown('ref_type', shape.refType),
    ...ifKnown('ref_path', `refs/${shape.refType === 'tag' ? 'tags' : 'heads'}/${shape.ref}`),
    ...isSame ? {} : ifKnown('ref_protected', 'false'),
    ...ifKnown('ci_config_ref_uri', configOf(job, shape)),
    ...more
   });
  }
  function configOf(job, shape) {
   const kind = shape.refType === 'tag' ? 'tags' : 'heads';
   return job.configRef?.replace(`/${job.path}//`, `/${shape.path}//`).replace(/@.*$/, `@refs/${kind}/${shape.ref}`);
  }
  function projects(job, own) {
   const at = own.path.lastIndexOf('/');
   const [group, project] = [ own.path.slice(0, at), own.path.slice(at + 1) ];
   const root = own.path.split('/')[0];
   const protectedRef = job.claims.ref_protected;
   const set = (id, who, why, path, sameGroup = false) => ({
    id,
    who,
    why,
    claims: gitlab_claimsOf(job, {
     ...own,
     path,
     projectId: own.projectId && otherId(own.projectId),
     namespaceId: sameGroup ? own.namespaceId : own.namespaceId && otherId(own.namespaceId)
    }, protectedRef === undefined ? {} : {
     ref_protected: protectedRef
    }),
    pin: 'sub'
   });
   const anybody = 'Anybody on the instance can make that group or project.';
   const cased = otherCase(group);
   const taken = {
    ...set('taken-over-path', `a stranger who took over the path ${own.path}`, 'The path is the same, the ids are not.', own.path),
    pin: 'project_id',
    heldBy: 'GitLab itself, in versions that give no identity token to a project on a path that was used before'
   };
   return [ set('other-project', `another project of the group, ${group}/other-project`, `Whoever may write to any project of ${group} acts as this job.`, `${group}/${project === 'other-project' ? 'another-project' : 'other-project'}`, true), set('other-group', `a project of another group, stranger/${project}`, anybody, `${group === 'stranger' ? 'someone-else' : 'stranger'}/${project}`), set('fork', `a fork, mallory/${project}: the pipeline of its merge request describes the fork`, 'Whoever may fork acts as this job.', `${group === 'mallory' ? 'somebody' : 'mallory'}/${project}`), set('group-suffix', `a group whose name begins like this one, ${root}-evil`, anybody, own.path.replace(root, `${root}-evil`)), set('group-prefix', `a group whose name ends like this one, evil-${root}`, anybody, `evil-${own.path}`), set('project-suffix', `${own.path}-evil`, 'Whoever may make projects in the group picks that name.', `${own.path}-evil`, true), set('nested-project', `a project below a group of the same name, ${own.path}/${project}`, anybody, `${own.path}/${project}`), set('outer-group', `the same path below another group, stranger/${own.path}`, anybody, `stranger/${own.path}`), ...cased === undefined ? [] : [ set('group-case', `the group written ${cased}, with other ids`, anybody, `${cased}/${project}`) ], taken, {
    ...taken,
    id: 'missing-ids',
    who: `the path ${own.path} in a token without ids`,
    why: 'A condition that holds when its claim is missing (…IfExists, ForAllValues, has()) is none.',
    claims: changed(taken.claims, {
     project_id: undefined,
     namespace_id: undefined
    })
   } ];
  }
  function gitlab_refs(job, own) {
   const set = (id, who, ref, refType = 'branch', more = {}) => ({
    id,
    who,
    why: refType === 'tag' ? 'Tags can be pushed without review.' : 'Whoever may push a branch acts as this job.',
    claims: gitlab_claimsOf(job, {
     ...own,
     ref,
     refType
    }, more),
    pin: 'sub'
   });
   const twin = lookAlike(own.ref);
   const other = otherCase(own.ref);
   return [ set('other-branch', 'another branch', own.ref === 'anybody/anything' ? 'x' : 'anybody/anything'), set('merge-request', 'the pipeline of a merge request, on its own branch', 'change', 'branch', {
    pipeline_source: 'merge_request_event'
   }), set('branch-suffix', `a branch whose name begins like this one, ${own.ref}-evil`, `${own.ref}-evil`), set('branch-prefix', `a branch whose name ends like this one, evil/${own.ref}`, `evil/${own.ref}`), ...other === undefined ? [] : [ set('branch-case', `the branch ${other}`, other) ], ...twin === undefined ? [] : [ set('branch-look-alike', 'a branch with a letter that only looks the same', twin) ], own.refType === 'tag' ? set('other-tag', 'another tag', `${own.ref}-evil`, 'tag') : set('tag', `a tag with the name of the branch, ${own.ref}`, own.ref, 'tag') ];
  }
  function sameRef(job, own) {
   const heldBy = `whoever may push to ${own.ref}${job.refProtected ? ', a protected ref' : ''}`;
   const set = (id, who, pin, more) => ({
    id,
    who,
    why: 'It may do something else with the same rights.',
    claims: gitlab_claimsOf(job, own, more),
    pin,
    heldBy
   });
   return [ ...job.environment === undefined ? [] : [ set('no-environment', 'a job of the same ref without environment', 'environment', {
    environment: undefined
   }), set('other-environment', 'a job of the same ref with another environment', 'environment', {
    environment: `${job.environment}-evil`
   }) ], ...job.refProtected ? [ set('unprotected-ref', 'the same ref when it is no longer protected', 'ref_protected', {
    ref_protected: 'false'
   }) ] : [], ...job.configRef === undefined ? [] : [ set('other-config', 'a pipeline of the same ref whose configuration lies in another project', 'ci_config_ref_uri', {
    ci_config_ref_uri: configOf(job, {
     ...own,
     path: 'stranger/ci'
    })
   }) ] ];
  }
  function gitlab_tokens(job, own) {
   const bare = [ 'sub', 'project_path', 'project_id', 'namespace_path', 'namespace_id', 'ref', 'ref_type', 'ref_path', 'ref_protected', 'environment', 'ci_config_ref_uri' ];
   const foreign = gitlab_claimsOf(job, {
    ...own,
    path: 'stranger/project',
    projectId: own.projectId && otherId(own.projectId),
    namespaceId: own.namespaceId && otherId(own.namespaceId)
   });
   return [ otherAudience(job, 'https://elsewhere.example', 'https://nowhere.example'), {
    id: 'other-issuer',
    who: 'the same claims from another instance',
    why: 'Whoever runs an instance names its projects as he likes.',
    claims: {
     ...job.claims,
     iss: 'https://gitlab.evil.example'
    },
    pin: 'iss'
   }, missingClaims('a token without subject, project and ref', foreign, bare) ];
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/hostile/index.js
  function hostileSets(job) {
   const sets = job.kind === 'github' ? githubSets(job) : job.kind === 'gitlab' ? gitlabSets(job) : otherSets(job);
   const own = JSON.stringify(sorted(job.claims));
   return sets.filter(({claims}) => JSON.stringify(sorted(claims)) !== own);
  }
  function sorted(claims) {
   return Object.entries(claims).sort(([a], [b]) => a < b ? -1 : 1);
  }
  function otherSets(job) {
   const why = 'Another identity of the same issuer acts as this job.';
   const subject = (id, who, sub) => ({
    id,
    who,
    why,
    claims: {
     ...job.claims,
     sub
    },
    pin: 'sub'
   });
   const other = otherCase(job.subject);
   return [ subject('other-subject', 'another subject', 'somebody-else'), subject('subject-suffix', 'a subject that begins like this one', `${job.subject}-evil`), subject('subject-prefix', 'a subject that ends like this one', `evil-${job.subject}`), ...other === undefined ? [] : [ subject('subject-case', 'the subject in other case', other) ], {
    id: 'other-audience',
    who: 'this job, by a token for another audience',
    why: 'A token that was meant for another service, and leaked there, opens this one too.',
    claims: {
     ...job.claims,
     aud: 'https://elsewhere.example'
    },
    pin: 'aud'
   }, {
    id: 'other-issuer',
    who: 'the same claims from another issuer',
    why: 'Whoever runs an issuer writes into its tokens what he likes.',
    claims: {
     ...job.claims,
     iss: 'https://issuer.evil.example'
    },
    pin: 'iss'
   }, {
    id: 'missing-claims',
    who: 'a token without subject',
    why: 'A condition that holds when its claim is missing (…IfExists, ForAllValues, has()) is none.',
    claims: changed(job.claims, {
     sub: undefined
    }),
    pin: 'sub'
   } ];
  }
  var strict_json = __webpack_require__(67806);
  // CONCATENATED MODULE: ./lib/privilege/trust/judge/answer.js
  class UnreadableTrust extends Error {
   write;
   constructor(what, write) {
    super(what);
    this.name = 'UnreadableTrust';
    this.write = write;
   }
  }
  function every(answers) {
   let sum = 'yes';
   for (const answer of answers) {
    if (answer === 'no') return 'no';
    if (answer === 'unknown') sum = 'unknown';
   }
   return sum;
  }
  function some(answers) {
   let sum = 'no';
   for (const answer of answers) {
    if (answer === 'yes') return 'yes';
    if (answer === 'unknown') sum = 'unknown';
   }
   return sum;
  }
  function not(answer) {
   return answer === 'unknown' ? answer : answer === 'yes' ? 'no' : 'yes';
  }
  function admittedIf(holds) {
   return holds ? 'yes' : 'no';
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/judge/cel.js
  const cel_LONGEST = 4096;
  const MOST_LOOPS = 2;
  const FROM_CLAIMS = /^(?:field not found|no such key|found no matching overload|index .* out of bounds|.*divide by zero|.*overflow)/;
  async function celCompiler() {
   const [cel, {strings}] = await Promise.all([ Promise.all([ __webpack_require__.e(7192), __webpack_require__.e(6277) ]).then(__webpack_require__.bind(__webpack_require__, 86277)), Promise.all([ __webpack_require__.e(7192), __webpack_require__.e(6027) ]).then(__webpack_require__.bind(__webpack_require__, 36027)) ]);
   const extract = cel.celMethod('extract', cel.CelScalar.STRING, [ cel.CelScalar.STRING ], cel.CelScalar.STRING, function(template) {
    return extracted(this, template);
   });
   const env = cel.celEnv({
    funcs: [ ...strings, extract ]
   });
   return text => {
    if (text.length > cel_LONGEST) return () => unknown(`it is longer than ${cel_LONGEST} characters`);
    let run;
    try {
     const parsed = cel.parse(text);
     if (tooLong(parsed)) return () => unknown('it loops more than can be judged in bounded time');
     run = cel.plan(env, parsed);
    } catch {
     return () => unknown('it is not CEL that can be read here');
    }
    return variables => {
     try {
      const result = run(variables);
      if (!cel.isCelError(result)) return {
       kind: 'value',
       value: result
      };
      return FROM_CLAIMS.test(result.message) ? {
       kind: 'failed',
       because: shown(result.message)
      } : unknown(shown(result.message));
     } catch {
      return unknown('it cannot be evaluated here');
     }
    };
   };
  }
  function unknown(because) {
   return {
    kind: 'unknown',
    because
   };
  }
  function shown(message) {
   return message.split('\n', 1)[0].slice(0, 120);
  }
  function tooLong(parsed) {
   let loops = 0;
   const visit = (node, inLoop) => {
    if (typeof node !== 'object' || node === null) return false;
    const isLoop = node.case === 'comprehensionExpr';
    if (isLoop && (inLoop || ++loops > MOST_LOOPS)) return true;
    return Object.values(node).some(child => visit(child, inLoop || isLoop));
   };
   return visit(parsed.expr, false);
  }
  function extracted(text, template) {
   const match = /^([^{}]*)\{[^{}]*\}([^{}]*)$/.exec(template);
   if (!match) return '';
   const [, before = '', after = ''] = match;
   const start = text.indexOf(before);
   if (start < 0) return '';
   const rest = text.slice(start + before.length);
   const end = after === '' ? rest.length : rest.indexOf(after);
   return end < 0 ? '' : rest.slice(0, end);
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/judge/anthropic.js
  const WRITE = 'ant beta:organization:federation:rules retrieve --federation-rule-id fdrl_…';
  const DEFAULT_AUDIENCE = 'https://api.anthropic.com';
  const INFERENCE = 'workspace:inference';
  async function readAnthropic(value, own) {
   const parts = [ value ].flat().flatMap(part => {
    const fields = (0, kit_fields.Ik)(part);
    return fields?.rule === undefined ? [ part ] : [ fields.rule, fields.issuer ];
   });
   const fields = parts.map(kit_fields.Ik).find(part => part !== undefined && 'match' in part);
   const match = (0, kit_fields.Ik)(fields?.match);
   if (!fields || !match) throw new UnreadableTrust('This is no federation rule: it has no match.', WRITE);
   const issuer = (0, kit_fields.Qq)(parts.map(kit_fields.Ik).find(part => part !== undefined && 'issuer_url' in part)?.issuer_url);
   const rule = await readRule(fields, match, issuer);
   return {
    says: 'Anthropic federation rule',
    notes: notesOf(fields, issuer),
    admits: claims => admits(rule, own, claims)
   };
  }
  async function readRule(fields, match, issuer) {
   const stranger = Object.keys(match).find(name => ![ 'subject_prefix', 'audience', 'claims', 'condition' ].includes(name));
   if (stranger !== undefined) {
    throw new UnreadableTrust(`In match there is a member Anthropic does not know: ${JSON.stringify(stranger.slice(0, 40))}.`, WRITE);
   }
   const optional = name => {
    const found = match[name] ?? undefined;
    if (found === undefined || typeof found === 'string') return found;
    throw new UnreadableTrust(`${name} is not a text.`, WRITE);
   };
   const claims = (0, kit_fields.Ik)(match.claims ?? {});
   if (!claims || !Object.values(claims).every(one => typeof one === 'string')) {
    throw new UnreadableTrust('The claims of match are not texts by name.', WRITE);
   }
   const condition = optional('condition');
   return {
    issuer,
    archived: (fields.archived_at ?? undefined) !== undefined,
    subject: optional('subject_prefix'),
    audience: optional('audience') ?? DEFAULT_AUDIENCE,
    claims,
    condition: condition === undefined ? undefined : (await celCompiler())(condition)
   };
  }
  function notesOf(fields, issuer) {
   const scope = (0, kit_fields.Qq)(fields.oauth_scope);
   const everywhere = fields.applies_to_all_workspaces === true || (0, kit_fields.YO)(fields.workspace_ids).length > 1;
   return [ ...issuer === undefined ? [ 'The rule names its issuer by an id; it is taken to be the one of this job. To have it compared give both in one list: [issuer, rule].' ] : [], ...scope === undefined || scope === INFERENCE ? [] : [ `oauth_scope is ${JSON.stringify(scope.slice(0, 80))}; calling models needs "${INFERENCE}" alone.` ], ...everywhere ? [ 'The rule is enabled for more than one workspace; one is enough.' ] : [] ];
  }
  function no(because) {
   return {
    admitted: 'no',
    because
   };
  }
  function admits(rule, own, claims) {
   if (rule.archived) return no('the rule is archived');
   if (claims.iss !== (rule.issuer ?? own)) return no('another issuer');
   if (![ claims.aud ].flat().includes(rule.audience)) return no('another audience');
   const {sub} = claims;
   if (rule.subject !== undefined) {
    const isPrefix = rule.subject.endsWith('*');
    const fits = isPrefix ? sub?.startsWith(rule.subject.slice(0, -1)) === true : sub === rule.subject;
    if (!fits) return no('another subject');
   }
   const differs = Object.entries(rule.claims).find(([name, value]) => claims[name] !== value);
   if (differs) return no(`another ${differs[0]}`);
   if (!rule.condition) return {
    admitted: 'yes',
    because: 'every matcher fits'
   };
   const result = rule.condition({
    claims
   });
   if (result.kind === 'unknown') return {
    admitted: 'unknown',
    because: `the condition: ${result.because}`
   };
   if (result.kind === 'failed') return no(`the condition fails: ${result.because}`);
   if (typeof result.value !== 'boolean') return {
    admitted: 'unknown',
    because: 'the condition gives no true or false'
   };
   return result.value ? {
    admitted: 'yes',
    because: 'every matcher fits'
   } : no('the condition is false');
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/judge/glob.js
  const MANY = Symbol('many');
  const ONE = Symbol('one');
  function globParts(pattern) {
   return Array.from(pattern, letter => letter === '*' ? MANY : letter === '?' ? ONE : letter);
  }
  function matchesGlob(pattern, text) {
   const letters = Array.from(text);
   let [p, t, star, resume] = [ 0, 0, -1, 0 ];
   while (t < letters.length) {
    const part = pattern[p];
    if (part === MANY) {
     star = p++;
     resume = t;
    } else if (part === ONE || part !== undefined && part === letters[t]) {
     p++;
     t++;
    } else if (star >= 0) {
     p = star + 1;
     t = ++resume;
    } else return false;
   }
   while (pattern[p] === MANY) p++;
   return p === pattern.length;
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/judge/aws-conditions.js
  function evaluate(conditions, keys, variables) {
   let open;
   for (const condition of conditions) {
    const holds = evaluateOne(condition, keys, variables);
    if (holds === 'no') return {
     holds,
     because: `${condition.operator} on ${condition.key}`
    };
    if (holds === 'unknown') open ??= `${condition.operator} on ${condition.key} cannot be judged here`;
   }
   return open === undefined ? {
    holds: 'yes',
    because: 'every condition holds'
   } : {
    holds: 'unknown',
    because: open
   };
  }
  const OPERATOR = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/;
  function plain(compare) {
   return (expected, actual) => compare(expected.map(part => typeof part === 'string' ? part : '').join(''), actual);
  }
  const numbers = holds => (expected, actual) => {
   const [wanted, is] = [ Number(expected), Number(actual) ];
   return admittedIf(expected.trim() !== '' && actual.trim() !== '' && !Number.isNaN(wanted + is) && holds(wanted, is));
  };
  const glob = (expected, actual) => admittedIf(matchesGlob(expected, actual));
  const same = (expected, actual) => admittedIf(expected === actual);
  const folded = (expected, actual) => admittedIf(expected.toLowerCase() === actual.toLowerCase());
  const COMPARISONS = {
   StringEquals: {
    negated: false,
    compare: plain(same)
   },
   StringNotEquals: {
    negated: true,
    compare: plain(same)
   },
   StringEqualsIgnoreCase: {
    negated: false,
    compare: plain(folded)
   },
   StringNotEqualsIgnoreCase: {
    negated: true,
    compare: plain(folded)
   },
   StringLike: {
    negated: false,
    compare: glob,
    wild: true
   },
   StringNotLike: {
    negated: true,
    compare: glob,
    wild: true
   },
   ArnEquals: {
    negated: false,
    compare: arn,
    wild: true
   },
   ArnLike: {
    negated: false,
    compare: arn,
    wild: true
   },
   ArnNotEquals: {
    negated: true,
    compare: arn,
    wild: true
   },
   ArnNotLike: {
    negated: true,
    compare: arn,
    wild: true
   },
   Bool: {
    negated: false,
    compare: plain(folded)
   },
   NumericEquals: {
    negated: false,
    compare: plain(numbers((a, b) => a === b))
   },
   NumericNotEquals: {
    negated: true,
    compare: plain(numbers((a, b) => a === b))
   },
   NumericLessThan: {
    negated: false,
    compare: plain(numbers((a, b) => b < a))
   },
   NumericLessThanEquals: {
    negated: false,
    compare: plain(numbers((a, b) => b <= a))
   },
   NumericGreaterThan: {
    negated: false,
    compare: plain(numbers((a, b) => b > a))
   },
   NumericGreaterThanEquals: {
    negated: false,
    compare: plain(numbers((a, b) => b >= a))
   }
  };
  function arn(expected, actual) {
   const is = split(Array.from(actual));
   const wants = split(expected);
   if (is.length !== 6 || wants.length !== 6) return 'no';
   return admittedIf(wants.every((part, at) => matchesGlob(part, is[at].join(''))));
  }
  function split(letters) {
   const parts = [ [] ];
   for (const letter of letters) {
    if (letter === ':' && parts.length < 6) parts.push([]); else parts.at(-1).push(letter);
   }
   return parts;
  }
  function evaluateOne(condition, keys, variables) {
   const match = OPERATOR.exec(condition.operator);
   if (!match) return 'unknown';
   const [, quantifier, name = '', ifExists] = match;
   const found = keys.key(condition.key.toLowerCase());
   if (name === 'Null' && quantifier === undefined && ifExists === undefined) return isNull(condition.values, found);
   const comparison = COMPARISONS[name];
   if (!comparison) return 'unknown';
   if (found === 'free') return keys.chosen;
   const ask = values => compareAll(comparison, condition.values, values, {
    quantifier,
    ifExists: ifExists !== undefined,
    keys,
    variables
   });
   if (found === 'absent') return ask([]);
   if (found !== 'doubtful') return ask(found.values);
   const perhaps = keys.perhaps(condition.key.toLowerCase());
   if (perhaps === undefined) return 'unknown';
   const [without, filled] = [ ask([]), ask(perhaps) ];
   return without === filled ? without : 'unknown';
  }
  function isNull(values, found) {
   if (found === 'doubtful' || found === 'free') return 'unknown';
   const missing = found === 'absent' || found.values.length === 0;
   return some(values.map(value => {
    const wanted = value.toLowerCase();
    return wanted === 'true' ? admittedIf(missing) : wanted === 'false' ? admittedIf(!missing) : 'unknown';
   }));
  }
  function compareAll({negated, compare, wild = false}, expected, actual, {quantifier, ifExists, keys, variables}) {
   if (actual.length === 0) {
    if (ifExists || quantifier === 'ForAllValues') return 'yes';
    return admittedIf(negated && quantifier === undefined);
   }
   const wanted = expected.map(value => variables ? withVariables(value, wild, keys) : literal(value, wild));
   const one = value => {
    const matched = some(wanted.map(parts => parts === undefined ? 'no' : parts === 'unknown' ? 'unknown' : compare(parts, value)));
    return negated ? not(matched) : matched;
   };
   const answers = actual.map(one);
   if (quantifier === 'ForAllValues') return every(answers);
   if (quantifier === 'ForAnyValue') return some(answers);
   const [all, any] = [ every(answers), some(answers) ];
   return all === any ? all : 'unknown';
  }
  function literal(value, wild) {
   return wild ? globParts(value) : Array.from(value);
  }
  const VARIABLE = /\$\{(\$|[^${}]*)\}/g;
  function withVariables(value, wild, keys) {
   const parts = [];
   let at = 0;
   for (const match of value.matchAll(VARIABLE)) {
    parts.push(...literal(value.slice(at, match.index), wild));
    at = match.index + match[0].length;
    const put = variable(match[1], keys);
    if (put === undefined || put === 'unknown') return put;
    parts.push(...Array.from(put.text));
   }
   return [ ...parts, ...literal(value.slice(at), wild) ];
  }
  function variable(inner, keys) {
   if (inner === '*' || inner === '?' || inner === '$') return {
    text: inner
   };
   const [, name = '', otherwise] = /^\s*([^,]+?)\s*(?:,\s*'([^']*)'\s*)?$/.exec(inner) ?? [];
   if (name === '') return 'unknown';
   const found = keys.key(name.toLowerCase());
   if (found === 'doubtful' || found === 'free') return 'unknown';
   const values = found === 'absent' ? [] : found.values;
   if (values.length > 1) return 'unknown';
   const text = values[0] ?? otherwise;
   return text === undefined ? undefined : {
    text
   };
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/judge/aws.js
  const ACTION = 'sts:assumerolewithwebidentity';
  const MOST_STATEMENTS = 200;
  const aws_WRITE = 'the trust policy: aws iam get-role --role-name ci-agent --query Role.AssumeRolePolicyDocument';
  const GITHUB_KEYS = [ 'actor', 'actor_id', 'job_workflow_ref', 'repository', 'repository_id', 'workflow', 'ref', 'environment', 'enterprise_id' ];
  const EVERYBODYS_KEYS = [ 'sub', 'aud', 'amr' ];
  const FREE = [ 'sts:rolesessionname', 'sts:durationseconds' ];
  function readAws(value) {
   const policy = policyOf(value);
   refuseUnknown(policy, [ 'Version', 'Id', 'Statement' ], 'the policy');
   const list = [ policy.Statement ].flat();
   if (list.length === 0 || list.length > MOST_STATEMENTS) throw aws_unreadable('The policy has no statement, or more than 200.');
   const statements = list.map(readStatement);
   const variables = policy.Version === '2012-10-17';
   return {
    says: `AWS trust policy, ${statements.length === 1 ? 'one statement' : `${statements.length} statements`}`,
    notes: aws_notesOf(statements),
    admits: claims => aws_admits(statements, claims, variables)
   };
  }
  function policyOf(value) {
   const outer = (0, kit_fields.Ik)(value);
   const role = (0, kit_fields.Ik)(outer?.Role) ?? outer;
   const inner = role?.AssumeRolePolicyDocument ?? role?.assume_role_policy;
   if (inner === undefined) {
    if (role && 'Statement' in role) return role;
    throw aws_unreadable('This is no trust policy: it has no Statement.');
   }
   const policy = typeof inner === 'string' ? parseInner(inner) : (0, kit_fields.Ik)(inner);
   if (!policy) throw aws_unreadable('The trust policy inside is not a JSON object.');
   return policy;
  }
  function parseInner(text) {
   try {
    return (0, kit_fields.Ik)(JSON.parse(text.trimStart().startsWith('%') ? decodeURIComponent(text) : text));
   } catch {
    throw aws_unreadable('The trust policy inside is not JSON.');
   }
  }
  function readStatement(value, at) {
   const number = at + 1;
   const statement = (0, kit_fields.Ik)(value);
   if (!statement) throw aws_unreadable(`Statement ${number} is not an object.`);
   const known = [ 'Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Condition' ];
   refuseUnknown(statement, known, `statement ${number}`);
   if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') {
    throw aws_unreadable(`Statement ${number} has neither Effect "Allow" nor "Deny".`);
   }
   const exceptActions = 'NotAction' in statement;
   if (exceptActions === 'Action' in statement) throw aws_unreadable(`Statement ${number} needs one of Action and NotAction.`);
   const exceptPrincipals = 'NotPrincipal' in statement;
   if (exceptPrincipals === 'Principal' in statement) {
    throw aws_unreadable(`Statement ${number} needs one of Principal and NotPrincipal.`);
   }
   const principal = exceptPrincipals ? statement.NotPrincipal : statement.Principal;
   return {
    allows: statement.Effect === 'Allow',
    number,
    actions: texts(exceptActions ? statement.NotAction : statement.Action, `statement ${number}, Action`),
    exceptActions,
    ...readPrincipal(principal, number),
    exceptPrincipals,
    conditions: readConditions(statement.Condition, number)
   };
  }
  function readPrincipal(value, number) {
   if (value === '*') return {
    federated: undefined,
    others: false
   };
   const principal = (0, kit_fields.Ik)(value);
   if (!principal) throw aws_unreadable(`The Principal of statement ${number} is neither "*" nor an object.`);
   refuseUnknown(principal, [ 'AWS', 'Federated', 'Service', 'CanonicalUser' ], `the Principal of statement ${number}`);
   const of = kind => principal[kind] === undefined ? [] : texts(principal[kind], `statement ${number}, Principal`);
   if (of('AWS').includes('*')) return {
    federated: undefined,
    others: false
   };
   return {
    federated: of('Federated'),
    others: [ 'AWS', 'Service', 'CanonicalUser' ].some(kind => of(kind).length > 0)
   };
  }
  function readConditions(value, number) {
   if (value === undefined) return [];
   const block = (0, kit_fields.Ik)(value);
   if (!block) throw aws_unreadable(`The Condition of statement ${number} is not an object.`);
   return Object.entries(block).flatMap(([operator, keys]) => {
    const pairs = (0, kit_fields.Ik)(keys);
    if (!pairs) throw aws_unreadable(`A condition of statement ${number} is not an object of keys and values.`);
    return Object.entries(pairs).map(([key, values]) => ({
     operator,
     key,
     values: texts(values, `statement ${number}, Condition`)
    }));
   });
  }
  function texts(value, where) {
   return [ value ].flat().map(one => {
    if (typeof one === 'string' || typeof one === 'boolean' || typeof one === 'number') return String(one);
    throw aws_unreadable(`In ${where} a value is neither a text nor a list of texts.`);
   });
  }
  function refuseUnknown(fields, known, where) {
   const stranger = Object.keys(fields).find(name => !known.includes(name));
   if (stranger === undefined) return;
   throw aws_unreadable(`In ${where} there is a member IAM does not know: ${JSON.stringify(stranger.slice(0, 40))}. IAM refuses such a policy.`);
  }
  function aws_unreadable(what) {
   return new UnreadableTrust(what, aws_WRITE);
  }
  function aws_notesOf(statements) {
   return statements.filter(({allows, others}) => allows && others).map(({number}) => `Statement ${number} also admits AWS accounts, roles or services; only web identities are judged here.`);
  }
  function aws_admits(statements, claims, variables) {
   const provider = (claims.iss ?? '').replace(/^https:\/\//, '');
   let allowed = {
    admitted: 'no',
    because: 'no statement names this issuer and action'
   };
   let open;
   for (const statement of statements) {
    const {holds, because} = matches(statement, provider, keysOf(claims, provider, statement.allows), variables);
    const where = `statement ${statement.number}: ${because}`;
    if (!statement.allows) {
     if (holds === 'yes') return {
      admitted: 'no',
      because: `statement ${statement.number} denies it`
     };
     if (holds === 'unknown') open ??= {
      admitted: 'unknown',
      because: where
     };
    } else if (holds === 'yes') allowed = {
     admitted: 'yes',
     because: where
    }; else if (allowed.admitted !== 'yes' && (holds === 'unknown' || allowed.admitted === 'no')) {
     allowed = {
      admitted: holds,
      because: where
     };
    }
   }
   return allowed.admitted === 'no' || open === undefined ? allowed : open;
  }
  function matches(statement, provider, keys, variables) {
   const action = statement.actions.some(pattern => matchesGlob(globParts(pattern.toLowerCase()), ACTION));
   if (action === statement.exceptActions) return {
    holds: 'no',
    because: 'another action'
   };
   const principal = isPrincipal(statement, provider);
   if (principal === 'no') return {
    holds: 'no',
    because: 'another issuer'
   };
   const {holds, because} = evaluate(statement.conditions, keys, variables);
   const both = every([ principal, holds ]);
   return {
    holds: both,
    because: both === 'unknown' && holds === 'yes' ? 'the principal cannot be judged here' : because
   };
  }
  function isPrincipal({federated, exceptPrincipals, allows, others}, provider) {
   if (federated === undefined) return exceptPrincipals ? 'no' : 'yes';
   const named = federated.some(arn => providerOf(arn) === provider);
   if (!exceptPrincipals) return named ? 'yes' : federated.some(arn => /[*?]/.test(arn)) ? 'unknown' : 'no';
   if (named) return 'no';
   return allows && !others ? 'yes' : 'unknown';
  }
  function providerOf(arn) {
   return /^arn:aws[\w-]*:iam::\d{12}:oidc-provider\/(.+)$/.exec(arn)?.[1];
  }
  function keysOf(claims, provider, allows) {
   const prefix = `${provider.toLowerCase()}:`;
   const valuesOf = name => [ claims[name] ].flat().flatMap(value => value === undefined || value === null ? [] : [ String(value) ]);
   return {
    key: name => {
     if (FREE.includes(name)) return 'free';
     if (!name.startsWith(prefix)) return /^(?:aws|sts):/.test(name) ? 'doubtful' : 'absent';
     const claim = name.slice(prefix.length);
     const known = EVERYBODYS_KEYS.includes(claim) || claims.iss === GITHUB && GITHUB_KEYS.includes(claim);
     return known ? {
      values: valuesOf(claim)
     } : 'doubtful';
    },
    chosen: allows ? 'yes' : 'no',
    perhaps: name => name.startsWith(prefix) ? valuesOf(name.slice(prefix.length)) : undefined
   };
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/judge/azure.js
  const azure_WRITE = 'az ad app federated-credential list --id 11111111-2222-4333-8444-555555555555';
  const MOST_CREDENTIALS = 100;
  const MOST_CLAUSES = 32;
  function readAzure(value) {
   const outer = (0, kit_fields.Ik)(value);
   const list = Array.isArray(value) ? value : outer && Array.isArray(outer.value) ? outer.value : [ value ];
   if (list.length === 0) throw new UnreadableTrust('The list of federated credentials is empty.', azure_WRITE);
   if (list.length > MOST_CREDENTIALS) throw new UnreadableTrust('There are more than 100 federated credentials.', azure_WRITE);
   const credentials = list.map(readCredential);
   return {
    says: credentials.length === 1 ? 'Entra federated credential' : `${credentials.length} Entra federated credentials`,
    notes: credentials.filter(isOutdated).map(({name}) => `${name}: for GitHub, Entra now takes an expression only when it names repository_id or repository_owner_id beside sub.`),
    admits: claims => azure_admits(credentials, claims)
   };
  }
  function readCredential(value, at) {
   const whole = (0, kit_fields.Ik)(value);
   const fields = (0, kit_fields.Ik)(whole?.properties) ?? whole;
   const name = (0, kit_fields.Qq)(whole?.name ?? fields?.displayName) ?? `credential ${at + 1}`;
   if (!fields) throw new UnreadableTrust('A federated credential is not an object.', azure_WRITE);
   const issuer = (0, kit_fields.Qq)(fields.issuer);
   if (issuer === undefined) throw new UnreadableTrust(`${name} has no issuer: this is no federated credential.`, azure_WRITE);
   const audiences = (0, kit_fields.YO)(fields.audiences ?? fields.audience ?? []);
   if (audiences.length === 0 || !audiences.every(one => typeof one === 'string')) {
    throw new UnreadableTrust(`${name} has no list of audiences.`, azure_WRITE);
   }
   const subject = fields.subject ?? undefined;
   if (subject !== undefined && typeof subject !== 'string') throw new UnreadableTrust(`The subject of ${name} is not a text.`, azure_WRITE);
   const expression = readExpression(fields);
   if (subject === undefined && expression === undefined) throw new UnreadableTrust(`${name} has neither subject nor claimsMatchingExpression.`, azure_WRITE);
   return {
    name,
    issuer,
    audiences,
    subject,
    expression
   };
  }
  function readExpression(fields) {
   const expression = fields.claimsMatchingExpression ?? undefined;
   if (expression === undefined) return undefined;
   const {value, languageVersion = 1} = (0, kit_fields.Ik)(expression) ?? {
    value: expression
   };
   if (languageVersion !== 1) return 'its language version is not 1';
   return typeof value === 'string' ? clausesOf(value) : 'it is not a text';
  }
  const CLAUSE = /^claims\['([A-Za-z0-9_.-]+)'\] ([a-z]+) '([^']*)'/;
  function clausesOf(expression) {
   const clauses = [];
   let rest = expression;
   while (true) {
    const match = CLAUSE.exec(rest);
    if (!match) return 'it has a form that Microsoft does not document';
    const [whole, claim = '', operator = '', value = ''] = match;
    clauses.push({
     claim,
     operator,
     value
    });
    rest = rest.slice(whole.length);
    if (rest === '') return clauses;
    if (!rest.startsWith(' and ') || clauses.length === MOST_CLAUSES) return 'it has a form that Microsoft does not document';
    rest = rest.slice(' and '.length);
   }
  }
  function isOutdated({issuer, expression}) {
   return issuer === GITHUB && Array.isArray(expression) && !expression.some(({claim}) => /^repository_(?:owner_)?id$/.test(claim));
  }
  function azure_admits(credentials, claims) {
   let open;
   let last = {
    admitted: 'no',
    because: 'no federated credential'
   };
   for (const credential of credentials) {
    last = admitsOne(credential, claims);
    const because = credentials.length === 1 ? last.because : `${credential.name}: ${last.because}`;
    if (last.admitted === 'yes') return {
     admitted: 'yes',
     because
    };
    if (last.admitted === 'unknown') open ??= {
     admitted: 'unknown',
     because
    };
   }
   return open ?? (credentials.length === 1 ? last : {
    admitted: 'no',
    because: 'none of the credentials fits'
   });
  }
  function admitsOne({issuer, audiences, subject, expression}, claims) {
   if (claims.iss !== issuer) return {
    admitted: 'no',
    because: 'another issuer'
   };
   const own = [ claims.aud ].flat();
   if (!own.some(one => typeof one === 'string' && audiences.includes(one))) return {
    admitted: 'no',
    because: 'another audience'
   };
   if (subject !== undefined && expression !== undefined) {
    return {
     admitted: 'unknown',
     because: 'it has a subject and an expression, which exclude each other'
    };
   }
   if (subject !== undefined) {
    const same = claims.sub === subject;
    return {
     admitted: admittedIf(same),
     because: same ? 'the subject is the same' : 'another subject'
    };
   }
   if (typeof expression === 'string') return {
    admitted: 'unknown',
    because: `the expression: ${expression}`
   };
   const answers = (expression ?? []).map(clause => ({
    clause,
    admitted: holds(clause, claims, issuer)
   }));
   const admitted = every(answers.map(answer => answer.admitted));
   const decisive = answers.find(answer => answer.admitted === admitted)?.clause;
   const because = admitted === 'yes' ? 'the expression holds' : admitted === 'no' ? `another ${decisive?.claim}` : `Entra is not known to compare ${decisive?.claim}`;
   return {
    admitted,
    because
   };
  }
  const GITHUB_CLAIMS = {
   sub: [ 'eq', 'matches' ],
   job_workflow_ref: [ 'eq', 'matches' ],
   repository_id: [ 'eq' ],
   repository_owner_id: [ 'eq' ]
  };
  const OTHER_CLAIMS = {
   sub: [ 'eq', 'matches' ],
   project_id: [ 'eq' ]
  };
  function holds({claim, operator, value}, claims, issuer) {
   const known = (issuer === GITHUB ? GITHUB_CLAIMS : OTHER_CLAIMS)[claim];
   if (!known?.includes(operator)) return 'unknown';
   const is = claims[claim];
   if (is === undefined) return 'no';
   if (typeof is !== 'string') return 'unknown';
   return admittedIf(operator === 'eq' ? is === value : matchesGlob(globParts(value), is));
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/judge/google.js
  const google_WRITE = 'gcloud iam workload-identity-pools providers describe github --location=global --workload-identity-pool=ci-pool --format=json';
  const LONGEST_ATTRIBUTE = 127;
  const google_DEFAULT_AUDIENCE = /^(?:https:)?\/\/iam\.googleapis\.com\/(projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+\/providers\/[^/]+)$/;
  async function readGoogle(value) {
   const compile = await celCompiler();
   const parts = [ value ].flat().flatMap(part => {
    const fields = (0, kit_fields.Ik)(part);
    return fields?.provider === undefined ? [ part ] : [ fields.provider, fields ];
   });
   const provider = readProvider(parts, compile);
   const members = readMembers(parts);
   return {
    says: `Google Cloud provider ${provider.condition ? 'with' : 'without'} a condition, ${members ? members.length === 1 ? 'one member of bindings' : `${members.length} members of bindings` : 'no bindings given'}`,
    notes: members === undefined ? [ 'No IAM policy is given, so the provider alone is judged. What it lets in has no rights until a binding names it; give both in one list: [provider, policy].' ] : [],
    admits: claims => google_admits(provider, members, claims)
   };
  }
  function readProvider(parts, compile) {
   const fields = parts.map(kit_fields.Ik).find(part => part !== undefined && ('oidc' in part || 'attributeMapping' in part || 'attribute_mapping' in part));
   if (!fields) throw new UnreadableTrust('This is no workload identity provider: it has no oidc and no attributeMapping.', google_WRITE);
   const oidc = (0, kit_fields.Ik)([ fields.oidc ].flat()[0]);
   const issuer = (0, kit_fields.Qq)(oidc?.issuerUri ?? oidc?.issuer_uri);
   if (issuer === undefined) throw new UnreadableTrust('The provider has no oidc.issuerUri.', google_WRITE);
   const mapping = (0, kit_fields.Ik)(fields.attributeMapping ?? fields.attribute_mapping);
   const subject = (0, kit_fields.Qq)(mapping?.['google.subject']);
   if (!mapping || subject === undefined) throw new UnreadableTrust('The provider maps no google.subject.', google_WRITE);
   const wrong = Object.entries(mapping).find(([, expression]) => typeof expression !== 'string');
   if (wrong) throw new UnreadableTrust('In attributeMapping a value is not a text.', google_WRITE);
   const condition = fields.attributeCondition ?? fields.attribute_condition;
   if (condition !== undefined && condition !== null && typeof condition !== 'string') {
    throw new UnreadableTrust('attributeCondition is not a text.', google_WRITE);
   }
   const audiences = (0, kit_fields.YO)(oidc?.allowedAudiences ?? oidc?.allowed_audiences);
   return {
    name: (0, kit_fields.Qq)(fields.name),
    issuer,
    audiences: audiences.map(String),
    disabled: fields.disabled === true || fields.state === 'DELETED',
    mapping: new Map(Object.entries(mapping).map(([name, expression]) => [ name, compile(expression) ])),
    condition: condition ? compile(condition) : undefined
   };
  }
  function readMembers(parts) {
   const policies = parts.map(kit_fields.Ik).filter(part => part !== undefined && ('bindings' in part || 'members' in part || 'member' in part));
   if (policies.length === 0) return undefined;
   const bindings = policies.flatMap(policy => 'bindings' in policy ? (0, kit_fields.YO)(policy.bindings) : [ policy ]);
   return bindings.flatMap(binding => {
    const fields = (0, kit_fields.Ik)(binding);
    const named = fields && [ fields.members ?? fields.member ].flat();
    if (!fields || !named?.every(member => typeof member === 'string')) {
     throw new UnreadableTrust('In the bindings there is one without members.', 'gcloud projects get-iam-policy my-project --format=json');
    }
    return named.map(member => ({
     member,
     conditional: fields.condition !== undefined && fields.condition !== null
    }));
   });
  }
  function google_admits(provider, members, claims) {
   if (provider.disabled) return google_no('the provider is switched off');
   if (claims.iss !== provider.issuer) return google_no('another issuer');
   if (!isAudience(provider, claims)) return google_no('another audience');
   const assertion = claims;
   const attributes = mapped(provider.mapping, assertion);
   if ('because' in attributes) return attributes;
   const condition = judged(provider.condition, {
    assertion,
    google: attributes.google,
    attribute: attributes.attribute
   });
   if (condition.admitted === 'no' || members === undefined) return condition;
   const bound = some(members.map(member => isMember(member, provider, attributes)));
   const both = every([ condition.admitted, bound ]);
   if (both === 'unknown') {
    return {
     admitted: both,
     because: bound === 'unknown' ? 'a member of the bindings cannot be judged here' : condition.because
    };
   }
   return both === 'yes' ? {
    admitted: 'yes',
    because: `${condition.because}, and a binding names it`
   } : google_no('no binding names it');
  }
  function google_no(because) {
   return {
    admitted: 'no',
    because
   };
  }
  function isAudience({audiences, name}, claims) {
   const own = [ claims.aud ].flat().filter(one => typeof one === 'string');
   if (audiences.length > 0) return own.some(one => audiences.includes(one));
   return own.some(one => {
    const match = google_DEFAULT_AUDIENCE.exec(one);
    return match !== null && (name === undefined || match[1] === name);
   });
  }
  function mapped(mapping, assertion) {
   const [google, attribute] = [ {}, {} ];
   for (const [name, expression] of mapping) {
    const result = expression({
     assertion
    });
    if (result.kind === 'unknown') return {
     admitted: 'unknown',
     because: `the mapping of ${name}: ${result.because}`
    };
    if (result.kind === 'failed') {
     if (name === 'google.subject') return google_no(`the mapping of ${name}: ${result.because}`);
     continue;
    }
    if (typeof result.value === 'string' && Buffer.byteLength(result.value) > LONGEST_ATTRIBUTE) {
     return google_no(`${name} is longer than ${LONGEST_ATTRIBUTE} bytes`);
    }
    if (name === 'google.subject' && (typeof result.value !== 'string' || result.value === '')) return google_no(`${name} is no text`);
    const [room, short] = name.startsWith('attribute.') ? [ attribute, name.slice('attribute.'.length) ] : [ google, name.slice('google.'.length) ];
    room[short] = result.value;
   }
   return {
    google,
    attribute
   };
  }
  function judged(condition, variables) {
   if (!condition) return {
    admitted: 'yes',
    because: 'there is no condition'
   };
   const result = condition(variables);
   if (result.kind === 'unknown') return {
    admitted: 'unknown',
    because: `the condition: ${result.because}`
   };
   if (result.kind === 'failed') return google_no(`the condition fails: ${result.because}`);
   if (typeof result.value !== 'boolean') return {
    admitted: 'unknown',
    because: 'the condition gives no true or false'
   };
   return {
    admitted: admittedIf(result.value),
    because: result.value ? 'the condition holds' : 'the condition is false'
   };
  }
  const PRINCIPAL = /^principal(Set)?:\/\/iam\.googleapis\.com\/(projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+)\/(.+)$/;
  function isMember({member, conditional}, {name}, {google, attribute}) {
   if (member === 'allUsers' || member === 'allAuthenticatedUsers') return conditional ? 'unknown' : 'yes';
   const match = PRINCIPAL.exec(member);
   if (!match) return /^(?:user|serviceAccount|group|domain|deleted|projectOwner|projectEditor|projectViewer):/.test(member) ? 'no' : 'unknown';
   const [, set, pool, rest = ''] = match;
   if (name !== undefined && !name.startsWith(`${pool}/providers/`)) return 'no';
   const holds = named(set !== undefined, rest, google, attribute);
   return conditional && holds === 'yes' ? 'unknown' : holds;
  }
  function named(isSet, rest, google, attribute) {
   if (!isSet) return rest.startsWith('subject/') ? admittedIf(rest.slice('subject/'.length) === google.subject) : 'unknown';
   if (rest === '*') return 'yes';
   const match = /^attribute\.([^/]+)\/([\s\S]+)$/.exec(rest);
   return match ? admittedIf(attribute[match[1]] === match[2]) : 'unknown';
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/judge/openai.js
  const openai_WRITE = '{"name":"ci-agent","attribute_matchers":{"sub":"repo:my-org/my-repo:environment:agent"}, …}';
  function readOpenai(value, own) {
   const outer = (0, kit_fields.Ik)(value);
   const parts = (outer && Array.isArray(outer.data) ? outer.data : [ value ].flat()).flatMap(part => {
    const fields = (0, kit_fields.Ik)(part);
    return fields?.mapping === undefined ? [ part ] : [ fields.provider, fields.mapping ];
   });
   const fields = parts.map(kit_fields.Ik).filter(part => part !== undefined && 'attribute_matchers' in part);
   if (fields.length === 0) throw new UnreadableTrust('This is no mapping: it has no attribute_matchers.', openai_WRITE);
   const mappings = fields.map((mapping, at) => readMapping(mapping, at));
   const provider = openai_readProvider(parts.map(kit_fields.Ik).find(part => part !== undefined && !('attribute_matchers' in part)));
   return {
    says: mappings.length === 1 ? 'OpenAI mapping' : `${mappings.length} OpenAI mappings`,
    notes: openai_notesOf(fields, provider),
    admits: claims => openai_admits(mappings, provider, own, claims)
   };
  }
  function readMapping(fields, at) {
   const matchers = (0, kit_fields.Ik)(fields.attribute_matchers);
   const isScalar = one => [ 'string', 'number', 'boolean' ].includes(typeof one);
   if (!matchers || !Object.values(matchers).every(isScalar)) {
    throw new UnreadableTrust('attribute_matchers is not an object of texts, numbers and true or false.', openai_WRITE);
   }
   return {
    name: (0, kit_fields.Qq)(fields.name) ?? `mapping ${at + 1}`,
    enabled: fields.enabled !== false,
    matchers
   };
  }
  function openai_readProvider(fields) {
   if (!fields) return {
    issuer: undefined,
    audiences: undefined
   };
   const audiences = [ fields.audience ?? fields.audiences ?? fields.allowed_audiences ].flat().filter(one => typeof one === 'string');
   return {
    issuer: (0, kit_fields.Qq)(fields.issuer ?? fields.issuer_url),
    audiences: audiences.length > 0 ? audiences : undefined
   };
  }
  function openai_notesOf(mappings, {issuer, audiences}) {
   const open = mappings.some(({permissions}) => (0, kit_fields.Ik)(permissions)?.type !== 'restricted');
   return [ ...issuer === undefined ? [ 'Which issuer the provider trusts is not in this document; it is taken to be the one of this job.' ] : [], ...audiences === undefined ? [ 'Which audience the provider asks for is not in this document. To have it compared give both in one list: [provider, mapping].' ] : [], ...open ? [ 'permissions is not "restricted": the token may do whatever the service account may.' ] : [] ];
  }
  function openai_admits(mappings, provider, own, claims) {
   if (claims.iss !== (provider.issuer ?? own.issuer)) return {
    admitted: 'no',
    because: 'another issuer'
   };
   const audiences = [ claims.aud ].flat();
   if (provider.audiences && !audiences.some(one => provider.audiences.some(known => known === one))) {
    return {
     admitted: 'no',
     because: 'another audience'
    };
   }
   const answers = mappings.filter(({enabled}) => enabled).map(mapping => ({
    mapping,
    ...openai_matches(mapping, claims)
   }));
   const yes = answers.filter(({admitted}) => admitted === 'yes');
   if (yes.length > 1) return {
    admitted: 'no',
    because: 'two mappings fit, which OpenAI refuses'
   };
   const open = answers.find(({admitted}) => admitted === 'unknown');
   const isForeign = provider.audiences === undefined && !audiences.includes(own.audience);
   const heldBy = isForeign ? 'the audience of the provider, which is not in this document' : undefined;
   if (yes[0]) return {
    admitted: 'yes',
    because: yes[0].because,
    heldBy
   };
   if (open) return {
    admitted: 'unknown',
    because: open.because
   };
   return {
    admitted: 'no',
    because: answers.length === 1 ? answers[0].because : 'no mapping fits'
   };
  }
  function openai_matches({matchers}, claims) {
   const answers = Object.entries(matchers).map(([claim, wanted]) => ({
    claim,
    admitted: compare(claims[claim], wanted)
   }));
   const admitted = every(answers.map(answer => answer.admitted));
   const claim = answers.find(answer => answer.admitted === admitted)?.claim;
   if (admitted === 'yes') return {
    admitted,
    because: answers.length === 0 ? 'there is no matcher' : 'every matcher fits'
   };
   return {
    admitted,
    because: admitted === 'no' ? `another ${claim}` : `how OpenAI compares ${claim} is not documented`
   };
  }
  function compare(is, wanted) {
   if (is === undefined || is === null) return 'no';
   if (Array.isArray(is)) return is.includes(wanted) ? 'unknown' : 'no';
   if (is === wanted) return 'yes';
   if (typeof is !== typeof wanted) return String(is) === String(wanted) ? 'unknown' : 'no';
   const isWild = typeof wanted === 'string' && /[*?]/.test(wanted) && matchesGlob(globParts(wanted), String(is));
   return isWild ? 'unknown' : admittedIf(false);
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/judge/index.js
  const LONGEST_TRUST = 256 * 1024;
  function parseTrust(content) {
   const write = 'the trust as JSON, as the cloud prints it (gcloud … --format=json)';
   if (content.length > LONGEST_TRUST) throw new UnreadableTrust('The document is larger than 256 KiB.', write);
   try {
    return (0, strict_json.RJ)(content.replace(/^\ufeff/, ''));
   } catch (error) {
    const fault = error instanceof strict_json.U7 ? error.fault : 'syntax';
    const what = {
     syntax: 'The document is not JSON.',
     duplicate: 'In the document a name stands twice in one object; two readers may see two documents.',
     depth: 'The document is nested too deep.'
    }[fault];
    throw new UnreadableTrust(what, write);
   }
  }
  function cloudOf(value) {
   const parts = [ value ].flat().flatMap(part => {
    const fields = (0, kit_fields.Ik)(part);
    return fields ? [ fields, ...[ 'provider', 'rule', 'mapping', 'Role', 'properties' ].map(name => (0, 
    kit_fields.Ik)(fields[name])), ...[ fields.value, fields.data ].flat().map(kit_fields.Ik) ] : [];
   });
   const has = name => parts.some(part => part !== undefined && name in part);
   if (has('Statement') || has('AssumeRolePolicyDocument')) return 'aws';
   if (has('attribute_matchers')) return 'openai';
   if (has('match')) return 'anthropic';
   if (has('oidc') || has('attributeMapping') || has('attribute_mapping')) return 'google';
   return has('claimsMatchingExpression') || has('subject') && has('issuer') ? 'azure' : undefined;
  }
  async function readTrust(cloud, value, job) {
   switch (cloud) {
   case 'aws':
    return readAws(value);

   case 'google':
    return readGoogle(value);

   case 'azure':
    return readAzure(value);

   case 'anthropic':
    return readAnthropic(value, job.issuer);

   case 'openai':
    return readOpenai(value, job);
   }
  }
  function judgeTrust(trust, claims, sets) {
   const own = trust.admits(claims);
   const rows = sets.map(set => rowOf(set, trust.admits(set.claims)));
   const tight = own.admitted === 'yes' && rows.every(({outcome}) => outcome === 'out' || outcome === 'held');
   return {
    own,
    rows,
    tight
   };
  }
  function rowOf(set, {admitted, because, heldBy = set.heldBy}) {
   if (admitted === 'no') return {
    set,
    outcome: 'out',
    because
   };
   if (admitted === 'unknown') return {
    set,
    outcome: 'unknown',
    because
   };
   return heldBy === undefined ? {
    set,
    outcome: 'in',
    because
   } : {
    set,
    outcome: 'held',
    because,
    heldBy
   };
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/pins.js
  function pinsOf(job) {
   const subject = {
    claim: 'sub',
    value: job.subject,
    why: 'it says which job this is'
   };
   if (job.kind === 'github') return [ subject, ...githubPins(job) ];
   return job.kind === 'gitlab' ? [ subject, ...gitlabPins(job) ] : [ subject ];
  }
  function githubPins(job) {
   const isPull = isPullRef(job.ref);
   return [ ...pin('repository_id', job.repositoryId, 'a name that is given up can be taken by someone else, an id never'), ...pin('repository_owner_id', job.ownerId, 'a repository can be handed to another owner'), ...pin('environment', job.environment, 'the rules of the environment decide who may use it'), ...pin('ref', isPull ? undefined : job.ref, 'an environment hides the branch from the subject'), ...pin('event_name', isPull ? job.event : undefined, 'the ref of a pull request cannot be named'), ...pin('job_workflow_ref', isPull || job.jobWorkflowRef?.includes('@refs/pull/') ? undefined : job.jobWorkflowRef, 'another workflow of the repository, one started by comments for example, is another file') ];
  }
  function gitlabPins(job) {
   return [ ...pin('project_id', job.projectId, 'a path that is given up can be taken by someone else, an id never'), ...pin('namespace_id', job.namespaceId, 'a project can be moved to another group'), ...pin('ref_protected', job.refProtected ? 'true' : undefined, 'only people who may push to the protected ref'), ...pin('environment', job.environment, 'the environment decides who may deploy to it'), ...pin('ci_config_ref_uri', job.configRef, 'the pipeline is the one in the repository, not one from elsewhere') ];
  }
  function pin(claim, value, why) {
   return value === undefined ? [] : [ {
    claim,
    value,
    why
   } ];
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/print/quote.js
  function shellWord(text) {
   return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
  }
  function hclText(text) {
   return hclDocument(JSON.stringify(text));
  }
  function celText(text) {
   return JSON.stringify(text);
  }
  function hereFile(file, content) {
   return `cat > ${file} <<'JSON'\n${content}\nJSON`;
  }
  function comment(text) {
   const lines = [ '' ];
   for (const word of text.replaceAll(/\s+/g, ' ').split(' ')) {
    const line = lines.at(-1);
    if (line !== '' && line.length + 1 + word.length > 96) lines.push(word); else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
   }
   return lines.map(line => `# ${line}`).join('\n');
  }
  function hclDocument(json) {
   return json.replaceAll('${', () => '$${').replaceAll('%{', () => '%%{');
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/print/anthropic.js
  const ACCOUNT = 'svac_01AbCdEfGhIjKlMnOpQrStUv';
  const WORKSPACE = 'wrkspc_01AbCdEfGhIjKlMnOpQrStUv';
  const ISSUER = 'fdis_01AbCdEfGhIjKlMnOpQrStUv';
  const SCOPE = 'workspace:inference';
  const SECONDS = 600;
  function printAnthropic(job, {anthropic: place}) {
   const pins = pinsOf(job);
   const others = Object.fromEntries(pins.filter(({claim}) => claim !== 'sub').map(({claim, value}) => [ claim, value ]));
   const match = {
    ...job.subject.endsWith('*') ? {
     condition: `claims.sub == ${celText(job.subject)}`
    } : {
     subject_prefix: job.subject
    },
    audience: job.audience,
    ...Object.keys(others).length > 0 ? {
     claims: others
    } : {}
   };
   const account = place.serviceAccount ?? ACCOUNT;
   const workspace = place.workspace ?? WORKSPACE;
   const issuer = JSON.stringify({
    name: 'ci',
    issuer_url: job.issuer,
    jwks: {
     type: 'discovery'
    }
   }, null, 2);
   const rule = JSON.stringify({
    name: 'ci-agent',
    issuer_id: ISSUER,
    match,
    target: {
     type: 'service_account',
     service_account_id: account
    },
    workspace_id: workspace,
    oauth_scope: SCOPE,
    token_lifetime_seconds: SECONDS
   }, null, 2);
   return {
    pins,
    trust: [ {
     title: 'Issuer',
     file: 'issuer.json',
     text: issuer
    }, {
     title: 'Federation rule',
     file: 'rule.json',
     text: rule
    } ],
    permissions: [ {
     title: 'Scope, in the rule',
     file: 'rule.json',
     text: JSON.stringify({
      oauth_scope: SCOPE
     }, null, 2)
    } ],
    cli: commands(issuer, rule),
    terraform: terraform(job, match, account, workspace),
    replace: [ `${ISSUER}: the id the issuer got`, ...place.serviceAccount === undefined ? [ `${ACCOUNT}: the service account (--anthropic-service-account-id)` ] : [], ...place.workspace === undefined ? [ `${WORKSPACE}: the workspace (--anthropic-workspace-id)` ] : [] ],
    notes: []
   };
  }
  function commands(issuer, rule) {
   return [ comment('1. The issuer, once an organisation. It prints the id to put into rule.json.'), hereFile('issuer.json', issuer), 'ant beta:organization:federation:issuers create < issuer.json', '', comment('2. The rule: who gets in, and that it may call models only (oauth_scope).'), hereFile('rule.json', rule), 'ant beta:organization:federation:rules create < rule.json' ].join('\n');
  }
  function terraform(job, match, account, workspace) {
   const width = Math.max(...Object.keys(match).map(name => name.length));
   const lines = Object.entries(match).map(([name, value]) => `    ${name.padEnd(width)} = ${hclValue(value)}`);
   return `${comment("Anthropic publishes no provider; this is the community's ippontech/anthropic. We have not run it.")}\nresource "anthropic_federation_issuer" "ci" {\n  name       = "ci"\n  issuer_url = ${hclText(job.issuer)}\n}\n\nresource "anthropic_federation_rule" "ci_agent" {\n  name      = "ci-agent"\n  issuer_id = anthropic_federation_issuer.ci.id\n  match = {\n${lines.join('\n')}\n  }\n  target                 = { service_account_id = ${hclText(account)} }\n  workspace_id           = ${hclText(workspace)}\n  oauth_scope            = ${hclText(SCOPE)}\n  token_lifetime_seconds = ${SECONDS}\n}`;
  }
  function hclValue(value) {
   if (typeof value === 'string') return hclText(value);
   const pairs = Object.entries(value);
   const width = Math.max(...pairs.map(([name]) => name.length));
   return `{\n${pairs.map(([name, one]) => `      ${name.padEnd(width)} = ${hclText(one)}`).join('\n')}\n    }`;
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/print/aws.js
  const COMPARED = [ 'sub', 'repository_id', 'environment', 'ref', 'job_workflow_ref' ];
  const aws_ACCOUNT = '123456789012';
  function awsPins(job) {
   const known = job.kind === 'github' && job.shared ? COMPARED : [ 'sub' ];
   return pinsOf(job).filter(({claim}) => known.includes(claim));
  }
  function awsKey(issuer, claim) {
   return `${issuer.replace(/^https:\/\//, '')}:${claim}`;
  }
  function awsValue(text) {
   return text.replaceAll('${', () => '${$}{');
  }
  function printAws(job, {aws: place}) {
   const pins = awsPins(job);
   const account = place.account ?? aws_ACCOUNT;
   const role = place.role ?? 'ci-agent';
   const provider = job.issuer.replace(/^https:\/\//, '');
   const conditions = {
    [awsKey(job.issuer, 'aud')]: awsValue(job.audience)
   };
   for (const {claim, value} of pins) conditions[awsKey(job.issuer, claim)] = awsValue(value);
   const policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [ {
     Effect: 'Allow',
     Principal: {
      Federated: `arn:${place.partition}:iam::${account}:oidc-provider/${provider}`
     },
     Action: 'sts:AssumeRoleWithWebIdentity',
     Condition: {
      StringEquals: conditions
     }
    } ]
   }, null, 2);
   return {
    pins,
    trust: [ {
     title: 'Trust policy',
     file: 'trust.json',
     text: policy
    } ],
    permissions: [ {
     title: 'Permission policy',
     file: 'permissions.json',
     text: place.permissions
    } ],
    cli: aws_commands(job, role, policy, place.permissions),
    terraform: aws_terraform(job, role, policy, place.permissions),
    replace: [ ...place.account === undefined ? [ `${aws_ACCOUNT}: the account (--role-to-assume names account and role)` ] : [], ...place.permissionNotes ],
    notes: print_aws_notesOf(job)
   };
  }
  function print_aws_notesOf(job) {
   if (job.kind === 'github' && job.shared) return [];
   const what = job.kind === 'gitlab' ? 'GitLab' : new URL(job.issuer).host;
   const more = job.kind === 'gitlab' ? ' Ids can be put into the subject: the project setting ci_id_token_sub_claim_components.' : '';
   return [ `Of the tokens of ${what} AWS compares subject and audience only.${more}` ];
  }
  function aws_commands(job, role, policy, permissions) {
   const name = shellWord(role);
   return [ comment('1. The identity provider, once an account. EntityAlreadyExists means that it is there.'), `aws iam create-open-id-connect-provider \\\n  --url ${shellWord(job.issuer)} --client-id-list ${shellWord(job.audience)}`, '', comment('2. The role and whom it trusts. For a role that exists: the command in the comment.'), hereFile('trust.json', policy), `aws iam create-role --role-name ${name} --max-session-duration 3600 \\\n  --assume-role-policy-document file://trust.json`, `# aws iam update-assume-role-policy --role-name ${name} --policy-document file://trust.json`, '', comment('3. What it may do: call models, nothing else.'), hereFile('permissions.json', permissions), `aws iam put-role-policy --role-name ${name} --policy-name invoke-model \\\n  --policy-document file://permissions.json` ].join('\n');
  }
  function aws_terraform(job, role, policy, permissions) {
   return `resource "aws_iam_openid_connect_provider" "ci" {\n  url            = ${hclText(job.issuer)}\n  client_id_list = [${hclText(job.audience)}]\n}\n\nresource "aws_iam_role" "ci_agent" {\n  name                 = ${hclText(role)}\n  max_session_duration = 3600\n  assume_role_policy   = <<-JSON\n${indented(hclDocument(policy))}\n  JSON\n}\n\nresource "aws_iam_role_policy" "invoke_model" {\n  name   = "invoke-model"\n  role   = aws_iam_role.ci_agent.id\n  policy = <<-JSON\n${indented(hclDocument(permissions))}\n  JSON\n}`;
  }
  function indented(text) {
   return text.replaceAll(/^/gm, '    ');
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/print/azure.js
  const azure_COMPARED = [ 'sub', 'repository_id', 'repository_owner_id', 'job_workflow_ref' ];
  const CLIENT = '11111111-2222-4333-8444-555555555555';
  const LONGEST_NAME = 120;
  function isFlexible(job) {
   if (job.kind !== 'github' || !job.shared) return false;
   const pins = pinsOf(job);
   const hasId = pins.some(({claim}) => claim === 'repository_id' || claim === 'repository_owner_id');
   const isPlain = pins.every(({claim, value}) => !azure_COMPARED.includes(claim) || !value.includes("'"));
   return hasId && isPlain && (job.form !== 'immutable' || job.environment === undefined);
  }
  function azurePins(job) {
   const known = isFlexible(job) ? azure_COMPARED : [ 'sub' ];
   return pinsOf(job).filter(({claim}) => known.includes(claim));
  }
  function azureClause({claim, value}) {
   return `claims['${claim}'] eq '${value}'`;
  }
  function printAzure(job, {azure: place}) {
   const pins = azurePins(job);
   const client = place.clientId ?? CLIENT;
   const name = nameFor(job.subject);
   const flexible = isFlexible(job);
   const expression = pins.map(azureClause).join(' and ');
   const credential = {
    name,
    issuer: job.issuer,
    ...flexible ? {
     claimsMatchingExpression: {
      value: expression,
      languageVersion: 1
     }
    } : {
     subject: job.subject
    },
    audiences: [ job.audience ]
   };
   const text = JSON.stringify(credential, null, 2);
   const role = roleOf(place);
   return {
    pins,
    trust: [ {
     title: flexible ? 'Federated credential (flexible)' : 'Federated credential',
     file: 'credential.json',
     text
    } ],
    permissions: [ {
     title: role.title,
     file: 'role.json',
     text: role.text
    } ],
    cli: azure_commands(client, text, flexible, place),
    terraform: azure_terraform(job, name, flexible ? expression : undefined, place),
    replace: [ ...place.clientId === undefined ? [ `${CLIENT}: the application (--client-id)` ] : [], ...place.resource === undefined ? [ 'my-resource: the resource (--foundry-resource, --azure-openai-resource)' ] : [], 'my-group and the subscription in role.json: where the resource is' ],
    notes: azure_notesOf(job, flexible)
   };
  }
  function azure_notesOf(job, flexible) {
   if (flexible) {
    return [ 'Expressions are a preview of Entra, made through Microsoft Graph. When it refuses this one, use the exact subject: "subject" in place of claimsMatchingExpression.' ];
   }
   const alone = 'Entra compares the subject alone here, letter by letter.';
   if (job.kind !== 'github') return [ alone ];
   const quoted = pinsOf(job).some(({claim, value}) => azure_COMPARED.includes(claim) && value.includes("'"));
   if (quoted && job.form !== 'immutable') {
    return [ `${alone} A name has a single quote in it, which an expression cannot hold: without it ids could be compared too.` ];
   }
   return job.form === 'immutable' && job.environment !== undefined ? [] : [ alone ];
  }
  function nameFor(subject) {
   const name = subject.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, LONGEST_NAME).replace(/-+$/, '');
   return name.length < 3 ? 'ci-agent' : name;
  }
  const OPENAI_USER = 'Cognitive Services OpenAI User';
  function roleOf({endpoint}) {
   if (endpoint === 'azure-openai') {
    return {
     title: 'Built-in role',
     text: JSON.stringify({
      roleName: OPENAI_USER,
      id: '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
     }, null, 2)
    };
   }
   const role = {
    Name: 'Claude inference',
    Description: 'Call Claude deployments, nothing else.',
    Actions: [],
    NotActions: [],
    DataActions: [ 'Microsoft.CognitiveServices/accounts/MaaS/*' ],
    NotDataActions: [],
    AssignableScopes: [ '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/my-group' ]
   };
   return {
    title: 'Custom role',
    text: JSON.stringify(role, null, 2)
   };
  }
  function azure_commands(client, credential, flexible, place) {
   const resource = place.resource ?? 'my-resource';
   const create = flexible ? [ 'az rest --method POST --headers Content-Type=application/json --body @credential.json \\', `  --url "https://graph.microsoft.com/beta/applications(appId='${client}')/federatedIdentityCredentials"` ] : [ `az ad app federated-credential create --id ${client} --parameters credential.json` ];
   const isOpenai = place.endpoint === 'azure-openai';
   return [ comment('1. Whom the application trusts.'), hereFile('credential.json', credential), ...create, '', comment('2. What it may do: call models of one resource, nothing else.'), ...isOpenai ? [] : [ hereFile('role.json', roleOf(place).text), 'az role definition create --role-definition role.json' ], `az role assignment create --role ${shellWord(isOpenai ? OPENAI_USER : 'Claude inference')} \\`, `  --assignee-object-id "$(az ad sp show --id ${client} --query id --output tsv)" \\`, '  --assignee-principal-type ServicePrincipal \\', `  --scope "$(az cognitiveservices account show --name ${shellWord(resource)} --resource-group my-group --query id --output tsv)"` ].join('\n');
  }
  function azure_terraform(job, name, expression, place) {
   const kind = expression === undefined ? 'federated' : 'flexible_federated';
   const fields = [ [ 'application_id', 'azuread_application.ci_agent.id' ], [ 'display_name', hclText(name) ], [ 'issuer', hclText(job.issuer) ], expression === undefined ? [ 'subject', hclText(job.subject) ] : [ 'claims_matching_expression', hclText(expression) ], expression === undefined ? [ 'audiences', `[${hclText(job.audience)}]` ] : [ 'audience', hclText(job.audience) ] ];
   const width = Math.max(...fields.map(([field]) => field.length));
   const isOpenai = place.endpoint === 'azure-openai';
   return `resource "azuread_application" "ci_agent" {\n  display_name = "ci-agent"\n}\n\nresource "azuread_service_principal" "ci_agent" {\n  client_id = azuread_application.ci_agent.client_id\n}\n\nresource "azuread_application_${kind}_identity_credential" "agent" {\n${fields.map(([field, value]) => `  ${field.padEnd(width)} = ${value}`).join('\n')}\n}\n\ndata "azurerm_cognitive_account" "models" {\n  name                = ${hclText(place.resource ?? 'my-resource')}\n  resource_group_name = "my-group"\n}\n\n${isOpenai ? '' : `resource "azurerm_role_definition" "inference" {\n  name  = "Claude inference"\n  scope = data.azurerm_cognitive_account.models.id\n  permissions {\n    data_actions = ["Microsoft.CognitiveServices/accounts/MaaS/*"]\n  }\n}\n\n`}resource "azurerm_role_assignment" "inference" {\n  scope                = data.azurerm_cognitive_account.models.id\n  principal_id         = azuread_service_principal.ci_agent.object_id\n  ${isOpenai ? `role_definition_name = ${hclText(OPENAI_USER)}` : 'role_definition_id   = azurerm_role_definition.inference.role_definition_resource_id'}\n}`;
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/print/printed.js
  const EXAMPLE_PROVIDER = 'projects/123456789012/locations/global/workloadIdentityPools/ci-pool/providers/ci';
  // CONCATENATED MODULE: ./lib/privilege/trust/print/google.js
  const google_LONGEST_ATTRIBUTE = 127;
  const ROLE = {
   title: 'Model caller',
   includedPermissions: [ 'aiplatform.endpoints.predict' ],
   stage: 'GA'
  };
  function celClause({claim, value}) {
   return `assertion.${claim} == ${celText(value)}`;
  }
  function printGoogle(job, {google: place}) {
   const names = namesOf(place);
   const pins = pinsOf(job);
   const trust = trustOf(job, pins, names);
   const provider = {
    name: names.provider,
    oidc: {
     issuerUri: job.issuer,
     ...trust.audiences.length > 0 ? {
      allowedAudiences: trust.audiences
     } : {}
    },
    attributeMapping: trust.mapping,
    attributeCondition: trust.condition
   };
   const role = names.account === undefined ? `projects/${names.project}/roles/modelCaller` : 'roles/iam.workloadIdentityUser';
   const binding = {
    bindings: [ {
     role,
     members: [ trust.member ]
    } ]
   };
   return {
    pins,
    trust: [ {
     title: 'Provider',
     file: 'provider.json',
     text: JSON.stringify(provider, null, 2)
    }, {
     title: names.account === undefined ? 'Binding on the project' : `Binding on ${names.account}`,
     file: 'binding.json',
     text: JSON.stringify(binding, null, 2)
    } ],
    permissions: [ {
     title: 'Custom role modelCaller',
     file: 'role.json',
     text: JSON.stringify(ROLE, null, 2)
    } ],
    cli: google_commands(job, trust, names),
    terraform: google_terraform(job, trust, names),
    replace: [ ...place.provider === undefined ? [ '123456789012, ci-pool, ci: project number, pool and provider (--workload-identity-provider)' ] : [], ...place.project === undefined ? [ 'my-project: the project (--project-id)' ] : [] ],
    notes: [ 'Any other provider of the same pool that maps the same subject gets the same rights: keep one provider in the pool.' ]
   };
  }
  function namesOf({provider = EXAMPLE_PROVIDER, project = 'my-project', serviceAccount}) {
   const at = provider.lastIndexOf('/providers/');
   const pool = provider.slice(0, at);
   return {
    provider,
    pool,
    poolId: pool.slice(pool.lastIndexOf('/') + 1),
    providerId: provider.slice(at + '/providers/'.length),
    project,
    account: serviceAccount
   };
  }
  function trustOf(job, pins, {provider, pool}) {
   const usual = [ `https://iam.googleapis.com/${provider}`, `//iam.googleapis.com/${provider}` ];
   const audiences = usual.includes(job.audience) ? [] : [ job.audience ];
   const condition = pins.map(celClause).join(' && ');
   if (Buffer.byteLength(job.subject) <= google_LONGEST_ATTRIBUTE) {
    const member = `principal://iam.googleapis.com/${pool}/subject/${job.subject}`;
    return {
     mapping: {
      'google.subject': 'assertion.sub'
     },
     condition,
     audiences,
     member
    };
   }
   const short = shortName(job, pins);
   return {
    mapping: {
     'google.subject': `assertion.${short.claim}`
    },
    condition,
    audiences,
    member: `principal://iam.googleapis.com/${pool}/subject/${short.value}`
   };
  }
  function shortName(job, pins) {
   const id = pins.find(({claim}) => claim === 'repository_id' || claim === 'project_id');
   if (id) return id;
   if (job.kind === 'github') return {
    claim: 'repository',
    value: `${job.owner}/${job.name}`
   };
   return job.kind === 'gitlab' ? {
    claim: 'project_path',
    value: job.path
   } : {
    claim: 'sub',
    value: job.subject
   };
  }
  function google_commands(job, {mapping, condition, audiences, member}, names) {
   const on = `--project=${shellWord(names.project)}`;
   const pairs = Object.entries(mapping).map(([name, expression]) => `${name}=${expression}`);
   const bind = names.account === undefined ? [ `gcloud projects add-iam-policy-binding ${shellWord(names.project)} --condition=None \\`, `  --role=projects/${names.project}/roles/modelCaller \\`, `  --member=${shellWord(member)}` ] : [ `gcloud projects add-iam-policy-binding ${shellWord(names.project)} --condition=None \\`, `  --role=projects/${names.project}/roles/modelCaller --member=${shellWord(`serviceAccount:${names.account}`)}`, `gcloud iam service-accounts add-iam-policy-binding ${shellWord(names.account)} ${on} \\`, '  --role=roles/iam.workloadIdentityUser \\', `  --member=${shellWord(member)}` ];
   return [ comment('1. Pool and provider. For a provider that exists: update-oidc in place of create-oidc.'), `gcloud iam workload-identity-pools create ${names.poolId} ${on} --location=global`, `gcloud iam workload-identity-pools providers create-oidc ${names.providerId} ${on} --location=global \\`, `  --workload-identity-pool=${names.poolId} \\`, `  --issuer-uri=${shellWord(job.issuer)} \\`, ...audiences.length > 0 ? [ `  --allowed-audiences=${shellWord(audiences.join(','))} \\` ] : [], `  --attribute-mapping=${shellWord(pairs.join(','))} \\`, `  --attribute-condition=${shellWord(condition)}`, '', comment('2. What it may do: call models, nothing else.'), `gcloud iam roles create modelCaller ${on} --title='Model caller' --permissions=aiplatform.endpoints.predict`, '', comment('3. Who may do it.'), ...bind ].join('\n');
  }
  function google_terraform(job, {mapping, condition, audiences, member}, names) {
   const pairs = Object.entries(mapping).map(([name, expression]) => `    ${hclText(name)} = ${hclText(expression)}`);
   const allowed = audiences.length > 0 ? `\n    allowed_audiences = [${audiences.map(hclText).join(', ')}]` : '';
   const issuer = audiences.length > 0 ? 'issuer_uri        ' : 'issuer_uri ';
   return `resource "google_iam_workload_identity_pool" "ci" {\n  project                   = ${hclText(names.project)}\n  workload_identity_pool_id = ${hclText(names.poolId)}\n}\n\nresource "google_iam_workload_identity_pool_provider" "ci" {\n  project                            = ${hclText(names.project)}\n  workload_identity_pool_id          = google_iam_workload_identity_pool.ci.workload_identity_pool_id\n  workload_identity_pool_provider_id = ${hclText(names.providerId)}\n  attribute_mapping = {\n${pairs.join('\n')}\n  }\n  attribute_condition = ${hclText(condition)}\n  oidc {\n    ${issuer}= ${hclText(job.issuer)}${allowed}\n  }\n}\n\nresource "google_project_iam_custom_role" "model_caller" {\n  project     = ${hclText(names.project)}\n  role_id     = "modelCaller"\n  title       = "Model caller"\n  permissions = ["aiplatform.endpoints.predict"]\n}\n\n${bindings(member, names)}`;
  }
  function bindings(member, {project, account}) {
   const role = of => `resource "google_project_iam_member" "ci_agent" {\n  project = ${hclText(project)}\n  role    = google_project_iam_custom_role.model_caller.name\n  member  = ${hclText(of)}\n}`;
   if (account === undefined) return role(member);
   return `${role(`serviceAccount:${account}`)}\n\nresource "google_service_account_iam_member" "job" {\n  service_account_id = ${hclText(`projects/${project}/serviceAccounts/${account}`)}\n  role               = "roles/iam.workloadIdentityUser"\n  member             = ${hclText(member)}\n}`;
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/print/openai.js
  const PROVIDER = 'idp_abc123';
  const openai_ACCOUNT = 'sa_abc123';
  const SCOPES = [ 'model.request', 'api.responses.write' ];
  function printOpenai(job, {openai: place}) {
   const pins = pinsOf(job);
   const provider = place.provider ?? PROVIDER;
   const permissions = {
    type: 'restricted',
    scopes: SCOPES
   };
   const mapping = JSON.stringify({
    name: 'ci-agent',
    project_id: 'proj_abc123',
    service_account_id: place.serviceAccount ?? openai_ACCOUNT,
    attribute_matchers: Object.fromEntries(pins.map(({claim, value}) => [ claim, value ])),
    permissions
   }, null, 2);
   const issuer = JSON.stringify({
    issuer: job.issuer,
    audience: job.audience
   }, null, 2);
   return {
    pins,
    trust: [ {
     title: 'Provider (in the dashboard)',
     file: 'provider.json',
     text: issuer
    }, {
     title: 'Mapping',
     file: 'mapping.json',
     text: mapping
    } ],
    permissions: [ {
     title: 'Permissions, in the mapping',
     file: 'mapping.json',
     text: JSON.stringify({
      permissions
     }, null, 2)
    } ],
    cli: [ comment(`1. In the dashboard: a provider with issuer ${job.issuer} and audience ${job.audience}.`), '', comment('2. The mapping: who gets in, and that it may call models only (permissions). We have not run this.'), hereFile('mapping.json', mapping), `curl --fail-with-body -sS https://api.openai.com/v1/organization/workload_identity_providers/${provider}/federation_rules \\`, '  -H "authorization: Bearer $OPENAI_ADMIN_KEY" -H "content-type: application/json" --data @mapping.json' ].join('\n'),
    terraform: undefined,
    replace: [ 'proj_abc123: the project', ...place.provider === undefined ? [ `${PROVIDER}: the provider (--openai-identity-provider-id)` ] : [], ...place.serviceAccount === undefined ? [ `${openai_ACCOUNT}: the service account (--openai-service-account-id)` ] : [] ],
    notes: print_openai_notesOf(job)
   };
  }
  function print_openai_notesOf(job) {
   const isWild = pinsOf(job).some(({value}) => /[*?]/.test(value));
   return [ 'Exactly one enabled mapping has to match: take older ones for the same job away.', ...job.kind === 'github' && job.shared ? [] : [ 'OpenAI takes issuers outside its setup guides for the API only by agreement.' ], ...isWild ? [ 'A value has * or ? in it. OpenAI does not say whether these are wildcards: choose another name.' ] : [] ];
  }
  // CONCATENATED MODULE: ./lib/privilege/trust/print/index.js
  const PRINTERS = {
   aws: printAws,
   google: printGoogle,
   azure: printAzure,
   anthropic: printAnthropic,
   openai: printOpenai
  };
  function printTrust(cloud, job, place) {
   const printed = PRINTERS[cloud](job, place);
   return {
    ...printed,
    notes: [ ...jobNotes(job), ...branchNote(job, printed), ...printed.notes ]
   };
  }
  function jobNotes(job) {
   const odd = [ job.subject, ...pinsOf(job).map(({value}) => value) ].find(value => /[^\u0020-\u007e]/.test(value));
   const letters = odd === undefined ? [] : [ `A name has letters outside ASCII, which may only look like the ones you mean: ${JSON.stringify(odd).replaceAll(/[^\u0020-\u007e]/g, escaped)}` ];
   if (job.kind === 'gitlab') return [ ...letters, ...job.refProtected ? [] : [ 'The ref is not protected: whoever may push to the project acts as this job. Protect it.' ] ];
   if (job.kind === 'other') return [ ...letters, 'The issuer is not known here: the trust names subject and audience, and no more.' ];
   return [ ...letters, job.environment === undefined ? noEnvironment(job) : inEnvironment(job.environment), ...job.form === 'custom' ? [ 'The subject follows a template of the owner; a change of the template changes it.' ] : [], ...job.repositoryId === undefined ? [ `The claims have no repository_id, so the trust names names only, which can change hands. The id: gh api repos/${job.owner}/${job.name} --jq .id` ] : [] ];
  }
  function escaped(letter) {
   return `\\u{${letter.codePointAt(0).toString(16)}}`;
  }
  function noEnvironment(job) {
   const what = job.event === 'pull_request' || isPullRef(job.ref) ? 'NOT TIGHT: every pull request has this subject, whatever it changes in the workflow.' : 'issue_comment and workflow_run events carry the subject of the default branch, so a branch alone does not tell them from a push.';
   return `${what} Give the job an environment of its own (environment: agent) with rules, and print again.`;
  }
  function inEnvironment(environment) {
   return `Pinned to the environment ${environment}: issue_comment and workflow_run events carry the subject of the default branch, so a branch alone would not tell them from a push. Give the environment rules: which branches may use it, and reviewers.`;
  }
  function branchNote(job, {pins}) {
   const names = pins.map(({claim}) => claim).filter(claim => claim === 'ref' || claim === 'job_workflow_ref');
   if (job.kind !== 'github' || job.environment === undefined || names.length === 0) return [];
   return [ `To admit other branches as well, leave ${names.join(' and ')} out; then the rules of the environment alone decide.` ];
  }
  function pinLine(cloud, job, claim) {
   if (claim === 'aud') return audienceLine(cloud, job);
   if (claim === 'iss') return issuerLine(cloud, job);
   const pin = pinsFor(cloud, job).find(one => one.claim === claim);
   if (!pin) return undefined;
   switch (cloud) {
   case 'aws':
    return `"StringEquals": { ${JSON.stringify(awsKey(job.issuer, claim))}: ${JSON.stringify(awsValue(pin.value))} }`;

   case 'google':
    return celClause(pin);

   case 'azure':
    return azurePins(job).length === 1 ? `"subject": ${JSON.stringify(pin.value)}` : azureClause(pin);

   case 'anthropic':
    return claim === 'sub' ? `"subject_prefix": ${JSON.stringify(pin.value)}` : `"claims": { ${JSON.stringify(claim)}: ${JSON.stringify(pin.value)} }`;

   case 'openai':
    return `"attribute_matchers": { ${JSON.stringify(claim)}: ${JSON.stringify(pin.value)} }`;
   }
  }
  function pinsFor(cloud, job) {
   if (cloud === 'aws') return awsPins(job);
   return cloud === 'azure' ? azurePins(job) : pinsOf(job);
  }
  function audienceLine(cloud, job) {
   const value = JSON.stringify(job.audience);
   switch (cloud) {
   case 'aws':
    return `"StringEquals": { ${JSON.stringify(awsKey(job.issuer, 'aud'))}: ${value} }`;

   case 'google':
    return `"allowedAudiences": [${value}]   (or none, for the provider's own name)`;

   case 'azure':
    return `"audiences": [${value}]`;

   case 'anthropic':
    return `"audience": ${value}`;

   case 'openai':
    return `audience of the provider: ${value}`;
   }
  }
  function issuerLine(cloud, job) {
   const value = JSON.stringify(job.issuer);
   switch (cloud) {
   case 'aws':
    return `"Principal": { "Federated": "arn:aws:iam::ACCOUNT:oidc-provider/${job.issuer.replace(/^https:\/\//, '')}" }`;

   case 'google':
    return `"oidc": { "issuerUri": ${value} }`;

   case 'azure':
    return `"issuer": ${value}`;

   default:
    return `issuer of the provider: ${value}`;
   }
  }
  var format = __webpack_require__(87703);
  var anthropic_inputs = __webpack_require__(88704);
  var partitions = __webpack_require__(15473);
  var azure_environments = __webpack_require__(6258);
  var openai_inputs = __webpack_require__(24380);
  var errors = __webpack_require__(3828);
  var make_plan = __webpack_require__(99179);
  var plan_identity = __webpack_require__(9384);
  // CONCATENATED MODULE: ./lib/flow/trust/claims.js
  const LONGEST_CLAIMS = 64 * 1024;
  const JWT = /^\s*["']?[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+/;
  const IAM = /^(?:https:)?\/\/iam\.googleapis\.com\//;
  const KNOWN = [ [ 'aws', /^sts\.amazonaws\.com(?:\.cn)?$/ ], [ 'google', IAM ], [ 'azure', /^api:\/\/AzureADTokenExchange/ ], [ 'anthropic', /^https:\/\/api\.anthropic\.com$/ ], [ 'openai', /^https:\/\/api\.openai\.com\/v1$/ ] ];
  function readClaims({claims: path, host, stdin}) {
   if (path === undefined) return undefined;
   let content;
   try {
    content = path === '-' ? stdin() : host.files.read((0, external_node_path_.resolve)(host.cwd, path), LONGEST_CLAIMS);
   } catch (error) {
    const why = (0, unreadable._)(error, LONGEST_CLAIMS);
    throw faulty('--claims', `${(0, shown_path.p)(path)} ${why}.`, '--claims claims.json   (the claims of an identity token, as JSON)');
   }
   if (content.length > LONGEST_CLAIMS) throw faulty('--claims', 'There are more than 64 KiB of claims.', '--claims claims.json');
   if (JWT.test(content)) {
    throw faulty('--claims', 'This is an identity token, not its claims. A token does not belong into a file or a terminal.', 'only its claims: the middle one of the three parts, decoded to JSON');
   }
   try {
    return (0, strict_json.yt)(content.replace(/^\ufeff/, ''));
   } catch (error) {
    const isDouble = error instanceof strict_json.U7 && error.fault === 'duplicate';
    const what = isDouble ? 'In the claims a name stands twice.' : 'The claims are not a JSON object.';
    throw faulty('--claims', what, '{"iss":"https://token.actions.githubusercontent.com","sub":"repo:my-org/my-repo:environment:agent", …}');
   }
  }
  function cloudOfAudience(claims) {
   const audiences = [ claims?.aud ].flat().filter(one => typeof one === 'string');
   return KNOWN.find(([, known]) => audiences.some(one => known.test(one)))?.[0];
  }
  async function jobOf(ask, cloud, claims, usual) {
   const named = ask.inputs.text('audience');
   if (claims === undefined) {
    const audience = named ?? usual;
    return told(await mint(ask, audience), audience, "this job's identity token", []);
   }
   const own = [ claims.aud ].flat().find(one => typeof one === 'string');
   const isForeign = own === undefined || /^https:\/\/github\.com\//.test(own) || isOfAnother(own, cloud);
   const audience = named ?? (isForeign ? usual : own);
   const notes = own === undefined || own === audience ? [] : [ `The claims are those of a token for ${own.slice(0, 200)}; taken as if it had been asked for ${audience}.` ];
   return told(claims, audience, ask.claims === '-' ? 'claims from standard input' : `claims of ${(0, 
   shown_path.p)(ask.claims ?? '')}`, notes);
  }
  function isOfAnother(audience, cloud) {
   const made = cloudOfAudience({
    aud: audience
   });
   return made !== undefined && made !== cloud;
  }
  function told(claims, audience, from, notes) {
   const job = readJob(claims, audience);
   if ('what' in job) throw faulty('the claims', job.what, job.write);
   return {
    job,
    from,
    notes
   };
  }
  async function mint({inputs, platform, host, stdin}, audience) {
   const plan = (0, plan_identity.g)({
    inputs,
    platform,
    host,
    context: (0, make_plan.Vm)(platform, host),
    stdin
   });
   stopOnFaults(inputs);
   if (!plan || plan.id === 'ci-token' && !platform.canMint(host.env) && platform.id === 'shell') {
    throw faulty('--claims', 'There is no CI job here whose identity could be read, so the claims have to be given.', '--claims claims.json   (or - for standard input: paste them, then Ctrl-D)');
   }
   return (await plan.get(audience, host)).claims;
  }
  function usualAudience(cloud, inputs) {
   switch (cloud) {
   case 'aws':
    {
     const region = inputs.text('aws-region');
     return (0, partitions.Yl)(region === undefined ? 'aws' : (0, partitions.iQ)(region));
    }

   case 'google':
    return `https://iam.googleapis.com/${inputs.text('workload-identity-provider') ?? EXAMPLE_PROVIDER}`;

   case 'azure':
    return (0, azure_environments.p7)(inputs.text('azure-environment') ?? 'AzureCloud').audience;

   case 'anthropic':
    return anthropic_inputs.t2;

   case 'openai':
    return openai_inputs.H$;
   }
  }
  function faulty(input, what, write) {
   return (0, errors.wm)([ {
    input,
    what,
    write
   } ]);
  }
  function stopOnFaults({faults}) {
   if (faults.length > 0) throw (0, errors.wm)(faults);
  }
  var identity = __webpack_require__(3829);
  // CONCATENATED MODULE: ./lib/flow/trust/text.js
  const WIDTH = 100;
  function wrapped(text, indent) {
   const lines = [ '' ];
   for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) lines.push(word); else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
   }
   return lines.join(`\n${' '.repeat(indent)}`);
  }
  function listed(title, items) {
   return items.length === 0 ? [] : [ title, ...items.map(item => `  - ${wrapped(item, 4)}`), '' ];
  }
  function shownClaims(job, pins) {
   const isUsual = claim => identity.k.some(safe => safe === claim);
   const common = [ {
    claim: 'iss',
    value: job.issuer
   }, {
    claim: 'aud',
    value: job.audience
   } ];
   return {
    usual: [ ...common, ...pins.filter(({claim}) => isUsual(claim)).map(({claim, value}) => ({
     claim,
     value
    })) ],
    beyond: pins.filter(({claim}) => !isUsual(claim))
   };
  }
  function claimLines(job, pins) {
   const {usual, beyond} = shownClaims(job, pins);
   const width = Math.max(...[ ...usual, ...beyond ].map(({claim}) => claim.length));
   const line = ({claim, value}) => `  ${claim.padEnd(width)}  ${value}`;
   return [ 'The claims it names', ...usual.map(line), '', ...beyond.length === 0 ? [] : [ 'and beyond those that messages show anyway', ...beyond.flatMap(one => [ line(one), `  ${' '.repeat(width)}  ${wrapped(one.why ?? '', width + 4)}` ]), '' ] ];
  }
  function printedText(cloud, told, printed, format) {
   const head = [ `The tight trust of ${CLOUD_NAMES[cloud]} for ${told.from}`, '', ...claimLines(told.job, printed.pins), ...listed('Know', [ ...told.notes, ...printed.notes ]), ...listed('Replace', printed.replace) ];
   const code = format === 'cli' ? printed.cli : format === 'terraform' ? printed.terraform : undefined;
   if (code !== undefined) {
    const comments = head.join('\n').trimEnd().split('\n');
    return `${comments.map(line => `# ${line}`.trimEnd()).join('\n')}\n\n${code}\n`;
   }
   const document = ({title, file, text}) => [ `--- ${title} (${file})`, '', text, '' ];
   return `${[ ...head, ...printed.trust.flatMap(document), 'What it may do: call models, nothing else', '', ...printed.permissions.flatMap(document) ].join('\n')}`;
  }
  const MARKS = {
   in: '✗ gets in',
   unknown: '? unknown',
   held: '! held',
   out: '✓ refused'
  };
  const ORDER = [ 'in', 'unknown', 'held', 'out' ];
  const COLUMN = 12;
  function judgedText(cloud, told, trust, {own, rows, tight}) {
   const count = outcome => rows.filter(row => row.outcome === outcome).length;
   const ownMark = {
    yes: '✓ admitted',
    no: '✗ refused',
    unknown: '? unknown'
   }[own.admitted];
   const line = (mark, text) => `  ${mark.padEnd(COLUMN)}${wrapped(text, COLUMN + 2)}`;
   const of = outcome => rows.filter(row => row.outcome === outcome);
   const lines = list => list.map(row => line(MARKS[row.outcome], detailed(row)));
   const table = ORDER.flatMap(outcome => outcome === 'held' ? heldLines(of(outcome), lines) : block(lines(of(outcome))));
   return `${[ `${trust.says}, judged by ${told.from}`, '', line(ownMark, `${told.job.subject}${own.admitted === 'yes' ? '' : ` (${own.because})`}`), '', ...table, ...advice(cloud, told.job, rows), ...listed('Know', [ ...told.notes, ...trust.notes ]), verdictOf(cloud, own.admitted, tight, count) ].join('\n')}\n`;
  }
  function block(lines) {
   return lines.length === 0 ? [] : [ ...lines, '' ];
  }
  function heldLines(rows, lines) {
   const holders = [ ...new Set(rows.map(({heldBy}) => heldBy)) ];
   return holders.flatMap(holder => [ `  ${wrapped(`Not stopped by the trust, only by ${holder}:`, 2)}`, ...block(lines(rows.filter(({heldBy}) => heldBy === holder))) ]);
  }
  function detailed({set, outcome, because}) {
   return outcome === 'unknown' ? `${set.who} (${because})` : set.who;
  }
  function advice(cloud, job, rows) {
   const open = rows.filter(({outcome}) => outcome === 'in' || outcome === 'unknown');
   if (open.length === 0) return [];
   const pins = [ ...new Set(open.map(({set}) => set.pin)) ];
   const groups = pins.map(pin => {
    const mine = open.filter(({set}) => set.pin === pin);
    const whys = [ ...new Set(mine.map(({set}) => set.why)) ].slice(0, 3);
    const write = pinLine(cloud, job, pin) ?? cannot(cloud, job, pin);
    return [ `  ${write}`, ...whys.map(why => `      ${wrapped(why, 6)}`), '' ].join('\n');
   });
   return [ 'What to write, and why', '', ...groups ];
  }
  function cannot(cloud, job, pin) {
   if (pin === 'environment') return 'environment: agent   (in the job, with rules in the settings of the repository)';
   const isTold = pinsOf(job).some(({claim}) => claim === pin);
   if (isTold) return `${CLOUD_NAMES[cloud]} cannot compare ${pin} here: give the job an environment of its own, with rules`;
   return `${pin}: name it too. These claims do not have it; those of a token of the job do`;
  }
  function verdictOf(cloud, own, tight, count) {
   if (own !== 'yes') {
    return `Not proved: the trust ${own === 'no' ? 'refuses this very job' : 'cannot be judged for this very job'}, so its refusals say nothing. Are these the claims it is meant for?`;
   }
   const held = count('held');
   const rest = held === 0 ? '' : ` ${held === 1 ? 'One is' : `${held} are`} stopped only by rules elsewhere; look at those.`;
   if (tight) return `Tight: this job gets in, ${(0, format.LS)(count('out'), 'other is', 'others are')} refused.${rest}`;
   const parts = [ ...count('in') > 0 ? [ `${(0, format.LS)(count('in'), 'hostile claim set')} ${count('in') === 1 ? 'gets' : 'get'} in` ] : [], ...count('unknown') > 0 ? [ `${count('unknown')} cannot be judged` ] : [] ];
   return `Not tight: ${parts.join(', ')}. The whole trust to write: keyless-agent trust print --cloud ${cloud}`;
  }
  // CONCATENATED MODULE: ./lib/flow/trust/check-trust.js
  const NOT_TIGHT = 5;
  async function checkTrust(ask) {
   if (ask.file === '-' && ask.claims === '-') {
    throw faulty('--claims', 'Trust and claims cannot both come from standard input.', '--claims claims.json');
   }
   stopOnFaults(ask.inputs);
   const value = readable(ask.file, () => parseTrust(read(ask)));
   const cloud = ask.cloud ?? cloudOf(value);
   if (cloud === undefined) {
    throw faulty((0, shown_path.p)(ask.file), 'This is no trust that is known here.', `a trust policy, provider, federated credential, rule or mapping as JSON (and --cloud ${TRUST_CLOUDS.join(' | ')})`);
   }
   const told = await jobOf(ask, cloud, readClaims(ask), expectedAudience(cloud, value, ask));
   const trust = await readableLater(ask.file, () => readTrust(cloud, value, told.job));
   const judgement = judgeTrust(trust, told.job.claims, hostileSets(told.job));
   const exit = judgement.tight ? 0 : NOT_TIGHT;
   if (!ask.machine) return {
    text: (0, format.g$)(judgedText(cloud, told, trust, judgement)),
    exit
   };
   const whole = {
    cloud,
    says: trust.says,
    tight: judgement.tight,
    job: {
     subject: told.job.subject,
     admitted: judgement.own.admitted,
     because: judgement.own.because
    },
    sets: judgement.rows.map(({set: {id, who, why, pin}, outcome, because, heldBy}) => ({
     id,
     outcome,
     who,
     why,
     because,
     heldBy: heldBy ?? null,
     write: outcome === 'out' ? null : pinLine(cloud, told.job, pin) ?? null
    })),
    notes: [ ...told.notes, ...trust.notes ]
   };
   return {
    text: `${JSON.stringify(whole, null, 2)}\n`,
    exit
   };
  }
  function read({file, host, stdin}) {
   try {
    return file === '-' ? stdin() : host.files.read((0, external_node_path_.resolve)(host.cwd, file), LONGEST_TRUST);
   } catch (error) {
    const why = (0, unreadable._)(error, LONGEST_TRUST);
    throw faulty((0, shown_path.p)(file), `${(0, shown_path.p)(file)} ${why}.`, 'keyless-agent trust check trust.json');
   }
  }
  function expectedAudience(cloud, value, ask) {
   if (cloud !== 'google' || ask.inputs.given('workload-identity-provider')) return usualAudience(cloud, ask.inputs);
   const parts = [ value ].flat().flatMap(part => [ (0, kit_fields.Ik)(part), (0, kit_fields.Ik)((0, 
   kit_fields.Ik)(part)?.provider) ]);
   const provider = parts.find(part => part !== undefined && 'oidc' in part);
   const allowed = (0, kit_fields.Ik)(provider?.oidc)?.allowedAudiences;
   const first = Array.isArray(allowed) ? (0, kit_fields.Qq)(allowed[0]) : undefined;
   const name = (0, kit_fields.Qq)(provider?.name);
   return first ?? (name === undefined ? usualAudience(cloud, ask.inputs) : `https://iam.googleapis.com/${name}`);
  }
  function readable(file, work) {
   try {
    return work();
   } catch (error) {
    throw check_trust_told(file, error);
   }
  }
  async function readableLater(file, work) {
   try {
    return await work();
   } catch (error) {
    throw check_trust_told(file, error);
   }
  }
  function check_trust_told(file, error) {
   return error instanceof UnreadableTrust ? faulty((0, shown_path.p)(file), error.message, error.write) : error;
  }
  var clouds = __webpack_require__(34858);
  var agents = __webpack_require__(17358);
  var aws_arn = __webpack_require__(19835);
  var mantle = __webpack_require__(18897);
  var aws_models = __webpack_require__(72752);
  var policy = __webpack_require__(66644);
  var gcp_names = __webpack_require__(79719);
  // CONCATENATED MODULE: ./lib/flow/trust/place.js
  const EXAMPLE_ACCOUNT = '123456789012';
  const EXAMPLE_REGION = 'us-east-1';
  async function placeOf(inputs) {
   return {
    aws: await awsPlace(inputs),
    google: googlePlace(inputs),
    azure: {
     clientId: guid(inputs, 'client-id'),
     resource: word(inputs, 'foundry-resource') ?? word(inputs, 'azure-openai-resource'),
     endpoint: inputs.given('azure-openai-resource') || inputs.text('backend') === 'azure-openai' ? 'azure-openai' : 'foundry'
    },
    anthropic: {
     serviceAccount: word(inputs, 'anthropic-service-account-id'),
     workspace: word(inputs, 'anthropic-workspace-id')
    },
    openai: {
     provider: word(inputs, 'openai-identity-provider-id'),
     serviceAccount: word(inputs, 'openai-service-account-id')
    }
   };
  }
  async function awsPlace(inputs) {
   const region = inputs.text('aws-region') ?? EXAMPLE_REGION;
   const wrong = (0, partitions.Bp)(region);
   if (wrong) inputs.fault('aws-region', wrong.what, `aws-region: ${wrong.write}`);
   const arn = inputs.text('role-to-assume');
   const role = arn === undefined ? undefined : (0, aws_arn.DM)(arn);
   if (role && 'what' in role) inputs.fault('role-to-assume', role.what, `role-to-assume: ${role.write}`);
   const known = role && 'arn' in role ? role : undefined;
   const partition = known?.partition ?? (0, partitions.iQ)(region);
   const backend = inputs.text('backend') ?? 'bedrock';
   const models = await modelsOf(inputs, backend, region);
   const scope = {
    partition,
    region,
    account: known?.account ?? EXAMPLE_ACCOUNT
   };
   return {
    partition,
    account: known?.account,
    role: known?.name,
    permissions: place_policyOf(inputs, backend, models.names, scope),
    permissionNotes: [ ...inputs.given('aws-region') ? [] : [ `${EXAMPLE_REGION}: the region (--aws-region)` ], ...models.given ? [] : [ `${models.names[0] ?? 'every model'}: the model (--model)` ] ]
   };
  }
  async function modelsOf(inputs, backend, region) {
   const agent = await (agents.X.find(({id}) => id === inputs.text('agent'))?.load());
   const model = inputs.text('model');
   const first = model ?? agent?.defaultModel(backend, region);
   const names = [ ...new Set([ ...first === undefined ? [] : [ first ], ...inputs.list('allowed-models') ]) ];
   return {
    names,
    given: model !== undefined
   };
  }
  function place_policyOf(inputs, backend, names, scope) {
   const bearer = inputs.text('bedrock-credential') === 'bearer';
   if (backend === 'bedrock-mantle') {
    for (const name of names) {
     const fault = (0, mantle.Dt)(name);
     if (fault) inputs.fault('model', fault.what, `model: ${fault.write}`);
    }
    return pretty({
     Version: '2012-10-17',
     Statement: (0, mantle.kd)(names, {
      ...scope,
      bearer
     })
    });
   }
   const models = [];
   for (const name of names) {
    const model = (0, aws_models.X)(name, scope);
    if ('what' in model) inputs.fault('model', model.what, `model: ${model.write}`); else models.push(model);
   }
   return pretty(JSON.parse((0, policy.Ap)(models, {
    ...scope,
    models: names,
    bearer,
    backend
   })));
  }
  function pretty(value) {
   return JSON.stringify(value, null, 2);
  }
  function googlePlace(inputs) {
   const account = readName(inputs, 'service-account', gcp_names.YA);
   return {
    provider: readName(inputs, 'workload-identity-provider', gcp_names.te)?.name,
    project: readName(inputs, 'project-id', gcp_names.XB)?.project ?? account?.project,
    serviceAccount: account?.email
   };
  }
  function readName(inputs, input, parse) {
   const text = inputs.text(input);
   const parsed = text === undefined ? undefined : parse(text);
   if (parsed === undefined || !('what' in parsed)) return parsed;
   inputs.fault(input, parsed.what, `${input}: ${parsed.write}`);
   return undefined;
  }
  function word(inputs, input) {
   const text = inputs.text(input);
   if (text === undefined || /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(text)) return text;
   inputs.fault(input, 'A name or id is letters, digits, _ . and - only.', `${input}: …`);
   return undefined;
  }
  function guid(inputs, input) {
   const text = inputs.text(input);
   if (text === undefined || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text;
   inputs.fault(input, 'The client id has to be a GUID.', `${input}: 11111111-2222-4333-8444-555555555555`);
   return undefined;
  }
  // CONCATENATED MODULE: ./lib/flow/trust/print-trust.js
  async function printTrustOf(ask) {
   const {inputs} = ask;
   const claims = readClaims(ask);
   const cloud = ask.cloud ?? askedCloud(ask, claims);
   const place = await placeOf(inputs);
   stopOnFaults(inputs);
   const told = await jobOf(ask, cloud, claims, usualAudience(cloud, inputs));
   const printed = printTrust(cloud, told.job, place);
   if (ask.format === 'terraform' && printed.terraform === undefined) {
    throw faulty('--format', 'There is no Terraform provider for this trust.', '--format cli');
   }
   if (!ask.machine) return (0, format.g$)(printedText(cloud, told, printed, ask.format));
   const {usual, beyond} = shownClaims(told.job, printed.pins);
   const documents = list => list.map(({title, file, text}) => ({
    title,
    file,
    document: JSON.parse(text)
   }));
   const whole = {
    cloud,
    claims: Object.fromEntries([ ...usual, ...beyond ].map(({claim, value}) => [ claim, value ])),
    trust: documents(printed.trust),
    permissions: documents(printed.permissions),
    cli: printed.cli,
    terraform: printed.terraform ?? null,
    replace: printed.replace,
    notes: [ ...told.notes, ...printed.notes ]
   };
   return `${JSON.stringify(whole, null, 2)}\n`;
  }
  const OUR_NAMES = {
   aws: 'aws',
   gcp: 'google',
   azure: 'azure',
   anthropic: 'anthropic',
   openai: 'openai'
  };
  function askedCloud({inputs}, claims) {
   const asked = clouds.J.filter(cloud => cloud.asked(inputs)).flatMap(({id}) => OUR_NAMES[id] ?? []);
   const [only] = asked;
   if (asked.length === 1 && only !== undefined) return only;
   const made = asked.length === 0 ? cloudOfAudience(claims) : undefined;
   if (made !== undefined) return made;
   throw faulty('--cloud', 'Nothing says which cloud the trust is for.', `--cloud ${TRUST_CLOUDS.join(' | ')}`);
  }
  // CONCATENATED MODULE: ./lib/flow/trust/words.js
  const FORMATS = [ 'json', 'cli', 'terraform' ];
  const VALUED = [ 'cloud', 'claims', 'format' ];
  function takeFlags(words) {
   const flags = new Set((0, read_inputs.j3)().filter(({type}) => type === 'flag').map(({name}) => name));
   const values = new Map;
   const plain = [];
   const rest = [];
   let json = false;
   for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const [, name, joined] = /^--([a-z-]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (name === undefined) plain.push(word); else if (name === 'json') json = true; else if (VALUED.includes(name)) {
     const value = joined ?? words[++at];
     if (value === undefined || value === '' || value.startsWith('--')) throw faulty(`--${name}`, `--${name} has no value.`, writeOf(name));
     if (values.has(name)) throw faulty(`--${name}`, `--${name} is given twice.`, `--${name} once`);
     values.set(name, value);
    } else {
     rest.push(word);
     if (joined === undefined && !flags.has(name) && words[at + 1] !== undefined) rest.push(words[++at]);
    }
   }
   return {
    own: {
     cloud: choice('cloud', values.get('cloud'), TRUST_CLOUDS),
     claims: values.get('claims'),
     format: choice('format', values.get('format'), FORMATS),
     json
    },
    plain,
    rest
   };
  }
  function choice(name, value, known) {
   if (value === undefined) return undefined;
   const found = known.find(one => one === value);
   if (found === undefined) throw faulty(`--${name}`, `"${value.slice(0, 40)}" is not a value of --${name}.`, `--${name} ${known.join(' | ')}`);
   return found;
  }
  function writeOf(name) {
   if (name === 'cloud') return `--cloud ${TRUST_CLOUDS.join(' | ')}`;
   return name === 'format' ? `--format ${FORMATS.join(' | ')}` : '--claims claims.json';
  }
  // CONCATENATED MODULE: ./lib/commands/trust.js
  const USAGE = 'keyless-agent trust print [flags], or keyless-agent trust check FILE [flags]';
  async function trust(door, words) {
   const {own, plain, rest} = takeFlags(words);
   const platform = (0, flow_door.t)(door.env);
   const {inputs} = (0, read_inputs.Ww)(rest, [], {
    platform,
    env: door.env
   });
   stopOnFaults(inputs);
   const [verb, file, ...more] = plain;
   if (verb !== 'print' && verb !== 'check' || more.length > 0 || verb === 'print' && file !== undefined) {
    throw faulty('trust', verb === undefined ? 'print or check is missing.' : 'These words are not understood.', USAGE);
   }
   if (verb === 'check' && file === undefined) throw faulty('trust check', 'The file is missing.', 'keyless-agent trust check trust.json --claims claims.json');
   const host = door.createHost({
    platform,
    env: door.env,
    cwd: door.cwd,
    log: 'stderr'
   });
   try {
    (0, conduct.s)(inputs, host);
    const ask = {
     inputs,
     platform,
     host,
     stdin: () => door.stdin(),
     cloud: own.cloud,
     claims: own.claims
    };
    if (verb === 'print') {
     const format = own.format ?? 'json';
     door.print(host.redact(await printTrustOf({
      ...ask,
      format,
      machine: own.json
     })));
     return 0;
    }
    const {text, exit} = await checkTrust({
     ...ask,
     file,
     machine: own.json
    });
    door.print(host.redact(text));
    return exit;
   } finally {
    host.close();
   }
  }
 }
};
