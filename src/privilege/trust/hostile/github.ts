/**
 * The jobs a trust for a GitHub job must refuse, each as a token of GitHub would tell of it.
 * In: the job · out: claim sets. Talks to no host.
 * Traps: whatever a stranger can choose is left as it is in the own job (names of environments, branches and files, a reusable
 * workflow that others may call), for that is what an attacker would do; inside a value GitHub writes `:` as `%3A`; a job with an
 * environment has no ref in its subject.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
import type { Claims } from '../../../core/identity.ts';
import { type GithubJob, isPullRef, shortRef } from '../job.ts';
import { changed, type HostileSet, lookAlike, missingClaims, otherAudience, otherCase, otherId } from './set.ts';

/** What tells one job of GitHub from another. `null`: it has none. */
interface Shape {
  readonly owner: string;
  readonly name: string;
  readonly ownerId: string | undefined;
  readonly repositoryId: string | undefined;
  readonly environment: string | null;
  readonly ref: string;
  readonly event: string;
  readonly jobWorkflowRef: string | undefined;
}

const ANOTHER_PULL = 'refs/pull/9047/merge';

export function githubSets(job: GithubJob): readonly HostileSet[] {
  const own = shapeOf(job);
  return [
    ...otherRepositories(job, own),
    ...otherTimes(job, own),
    ...pulls(job, own),
    ...refs(job, own),
    ...environments(job, own),
    ...workflows(job, own),
    ...names(job, own),
    ...tokens(job, own),
  ];
}

function shapeOf(job: GithubJob): Shape {
  const { owner, name, ownerId, repositoryId, jobWorkflowRef } = job;
  const environment = job.environment ?? null;
  return {
    owner,
    name,
    ownerId,
    repositoryId,
    environment,
    ref: job.ref ?? 'refs/heads/main',
    event: job.event ?? 'push',
    jobWorkflowRef,
  };
}

// --- tokens ---

function encoded(value: string): string {
  return value.replaceAll(':', '%3A');
}

/** The last part of the default subject: the first that fits wins. */
function contextOf({ environment, event, ref }: Shape): string {
  if (environment !== null) return `environment:${encoded(environment)}`;
  return event === 'pull_request' ? 'pull_request' : `ref:${encoded(ref)}`;
}

function defaultSubject(shape: Shape, immutable: boolean): string {
  const id = (value: string | undefined): string => (immutable && value !== undefined ? `@${value}` : '');
  return `repo:${shape.owner}${id(shape.ownerId)}/${shape.name}${id(shape.repositoryId)}:${contextOf(shape)}`;
}

/** A template's subject is the claims it names, one behind the other: what changed among the claims changes there too. */
function customSubject(job: GithubJob, shape: Shape, claims: Claims): string {
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

/** The token's claims for a job of this shape; claims the own token lacks are not made up, but for those of the shape's context. */
function claimsOf(job: GithubJob, shape: Shape): Claims {
  const own = job.claims;
  const ifKnown = (name: string, value: unknown): Record<string, unknown> =>
    own[name] === undefined ? {} : { [name]: value };
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
    ...(shape.ref === shapeOf(job).ref ? {} : { ref: shape.ref }),
    ...(shape.event === shapeOf(job).event ? {} : { event_name: shape.event }),
  });
  const sub =
    job.form === 'custom' ? customSubject(job, shape, claims) : defaultSubject(shape, job.form === 'immutable');
  return { ...claims, sub };
}

/** The workflow that was started, `o/r/.github/workflows/f.yml@ref`; the job's own file may be a reusable one elsewhere. */
function workflowFile(shape: Shape, job: GithubJob): string {
  const own = typeof job.claims.workflow_ref === 'string' ? job.claims.workflow_ref : '';
  const path = /^[^/]+\/[^/]+\/(.+)@/.exec(own)?.[1] ?? '.github/workflows/agent.yml';
  return `${shape.owner}/${shape.name}/${path}@${shape.ref}`;
}

/** The job's own workflow file as it would be called in another repository, at another ref, or under another name. */
function elsewhere(
  own: Shape,
  {
    owner = own.owner,
    name = own.name,
    ref = own.ref,
    file,
  }: { owner?: string; name?: string; ref?: string; file?: string },
): string | undefined {
  const match = /^[^/]+\/[^/]+\/(.+)@/.exec(own.jobWorkflowRef ?? '');
  if (!match)
    return own.jobWorkflowRef === undefined ? undefined : `${owner}/${name}/.github/workflows/other.yml@${ref}`;
  const path = file === undefined ? match[1] : match[1]!.replace(/[^/]+$/, file);
  return `${owner}/${name}/${path}@${ref}`;
}

// --- who ---

function otherRepositories(job: GithubJob, own: Shape): HostileSet[] {
  const sibling = own.name === 'other-repository' ? 'another-repository' : 'other-repository';
  const stranger = own.owner === 'stranger' ? 'someone-else' : 'stranger';
  const ids = { ownerId: own.ownerId, repositoryId: own.repositoryId && otherId(own.repositoryId) };
  const foreign = { ownerId: own.ownerId && otherId(own.ownerId), repositoryId: ids.repositoryId };
  const isReusable = own.jobWorkflowRef !== undefined && !own.jobWorkflowRef.startsWith(`${own.owner}/${own.name}/`);
  const set = (id: string, who: string, why: string, shape: Shape): HostileSet => ({
    id,
    who,
    why,
    claims: claimsOf(job, shape),
    pin: job.form === 'custom' ? 'repository_id' : 'sub',
  });
  return [
    set(
      'other-repository',
      `another repository of the owner, ${own.owner}/${sibling}`,
      `Whoever may write to any repository of ${own.owner} acts as this job.`,
      { ...own, ...ids, name: sibling, jobWorkflowRef: elsewhere(own, { name: sibling }) },
    ),
    set(
      'other-owner',
      `a repository of another owner, ${stranger}/${own.name}`,
      'Anybody on GitHub can make a repository of that name: the whole world gets in.',
      { ...own, ...foreign, owner: stranger, jobWorkflowRef: elsewhere(own, { owner: stranger }) },
    ),
    ...(isReusable
      ? [
          set(
            'same-reusable-workflow',
            'a repository of another owner that calls the same reusable workflow',
            'A reusable workflow that others may call tells nothing about who calls it.',
            { ...own, ...foreign, owner: stranger },
          ),
        ]
      : []),
  ];
}

/** The same names, other ids. */
function otherTimes(job: GithubJob, own: Shape): HostileSet[] {
  const { ownerId, repositoryId } = own;
  const heldBy = job.shared
    ? undefined
    : `the administrators of ${new URL(job.issuer).host}, who alone give out names there`;
  const taken = {
    ...own,
    ownerId: otherId(ownerId ?? '1234567'),
    repositoryId: otherId(repositoryId ?? '7654321'),
  };
  const claims = {
    ...claimsOf(job, taken),
    repository_owner_id: taken.ownerId,
    repository_id: taken.repositoryId,
  };
  return [
    {
      id: 'taken-over-names',
      who: `a stranger who took over the names ${own.owner}/${own.name}`,
      why: 'The names are the same, the ids are not: without an id in the trust nobody can tell.',
      claims,
      pin: 'repository_id',
      heldBy,
    },
    {
      id: 'recreated-repository',
      who: `${own.owner}/${own.name} deleted and made anew`,
      why: 'Whoever may make repositories gets the rights of one that is gone.',
      claims: changed(
        { ...claimsOf(job, { ...own, repositoryId: taken.repositoryId }), repository_id: taken.repositoryId },
        {},
      ),
      pin: 'repository_id',
      heldBy,
    },
    {
      id: 'missing-ids',
      who: `the names ${own.owner}/${own.name} in a token without ids`,
      why: 'A condition that holds when its claim is missing (…IfExists, ForAllValues, has()) is none.',
      claims: changed(claims, { repository_id: undefined, repository_owner_id: undefined }),
      pin: 'repository_id',
      heldBy,
    },
  ];
}

function pulls(job: GithubJob, own: Shape): HostileSet[] {
  const isOwn = isPullRef(own.ref) || own.event === 'pull_request';
  const at = { ref: ANOTHER_PULL, event: 'pull_request', jobWorkflowRef: elsewhereOnPull(own) };
  const plain: HostileSet = {
    id: 'pull-request',
    who: 'any pull request, and those of forks where forks may get tokens',
    why: 'One subject stands for all pull requests; their authors decide what is run.',
    claims: claimsOf(job, { ...own, ...at, environment: null }),
    pin: 'sub',
  };
  if (own.environment === null) return isOwn ? [{ ...plain, pin: 'environment' }] : [plain];
  const inside: HostileSet = {
    id: 'pull-request-environment',
    who: 'a pull request that changes the workflow, in the same environment',
    why: 'Its author chose what is run there.',
    claims: claimsOf(job, { ...own, ...at }),
    pin: 'ref',
    heldBy: rulesOf(own.environment),
  };
  return [plain, inside];
}

/** A reusable workflow elsewhere is the same one on a pull request; a file of the repository is the one of the pull request. */
function elsewhereOnPull(own: Shape): string | undefined {
  const isHere = own.jobWorkflowRef?.startsWith(`${own.owner}/${own.name}/`);
  return isHere ? elsewhere(own, { ref: ANOTHER_PULL, file: 'changed.yml' }) : own.jobWorkflowRef;
}

function rulesOf(environment: string): string {
  return `the rules of the environment ${environment}: required reviewers, and which branches may deploy`;
}

function refs(job: GithubJob, own: Shape): HostileSet[] {
  // A pull request's own ref is no name that anybody could come near.
  const short = isPullRef(own.ref) ? 'main' : shortRef(own.ref);
  const inEnvironment = own.environment !== null;
  const set = (
    id: string,
    who: string,
    ref: string,
    why = 'Whoever may push a branch acts as this job.',
  ): HostileSet[] => {
    const environment = inEnvironment ? own.environment : null;
    const jobWorkflowRef = own.jobWorkflowRef?.startsWith(`${own.owner}/${own.name}/`)
      ? elsewhere(own, { ref })
      : own.jobWorkflowRef;
    const shape: Shape = { ...own, ref, event: 'push', environment, jobWorkflowRef };
    const heldBy = inEnvironment ? rulesOf(own.environment!) : undefined;
    return [
      {
        id,
        who: inEnvironment ? `${who}, in the same environment` : who,
        why,
        claims: claimsOf(job, shape),
        pin: inEnvironment ? 'ref' : 'sub',
        heldBy,
      },
    ];
  };
  const twin = lookAlike(short);
  const other = otherCase(short);
  return [
    ...set('other-branch', 'another branch', 'refs/heads/anybody/anything'),
    ...set('branch-suffix', `a branch whose name begins like this one, ${short}-evil`, `refs/heads/${short}-evil`),
    ...set('branch-prefix', `a branch whose name ends like this one, evil/${short}`, `refs/heads/evil/${short}`),
    ...(other === undefined ? [] : set('branch-case', `the branch ${other}`, `refs/heads/${other}`)),
    ...(twin === undefined
      ? []
      : set('branch-look-alike', 'a branch with a letter that only looks the same', `refs/heads/${twin}`)),
    ...(own.ref === `refs/tags/${short}`
      ? set('other-tag', 'another tag', `refs/tags/${short}-evil`, 'Tags can be pushed without review.')
      : set(
          'tag',
          `a tag with the name of the branch, ${short}`,
          `refs/tags/${short}`,
          'Tags can be pushed without review.',
        )),
  ];
}

function environments(job: GithubJob, own: Shape): HostileSet[] {
  const why = 'An environment without rules can be named by any job of the repository.';
  const set = (id: string, who: string, environment: string | null): HostileSet => ({
    id,
    who,
    why,
    claims: claimsOf(job, { ...own, environment, event: isPullRef(own.ref) ? own.event : 'push' }),
    pin: job.form === 'custom' ? 'environment' : 'sub',
  });
  const mine = own.environment;
  if (mine === null) return [set('other-environment', 'a job of the repository with an environment', 'anything')];
  const twin = lookAlike(mine);
  const other = otherCase(mine);
  return [
    set('other-environment', 'another environment of the repository', mine === 'anything' ? 'something' : 'anything'),
    set('no-environment', 'a job of the repository without environment', null),
    set('environment-suffix', `an environment whose name begins like this one, ${mine}-evil`, `${mine}-evil`),
    set('environment-prefix', `an environment whose name ends like this one, evil-${mine}`, `evil-${mine}`),
    set(
      'environment-inside',
      `an environment with a subject for its name, x:environment:${mine}`,
      `x:environment:${mine}`,
    ),
    ...(twin === undefined
      ? []
      : [set('environment-look-alike', 'an environment with a letter that only looks the same', twin)]),
    ...(other === undefined
      ? []
      : [
          {
            ...set('environment-case', `the environment written ${other}`, other),
            // GitHub does not tell environments apart by case.
            heldBy: rulesOf(mine),
          },
        ]),
  ];
}

function workflows(job: GithubJob, own: Shape): HostileSet[] {
  const isHere = own.jobWorkflowRef === undefined || own.jobWorkflowRef.startsWith(`${own.owner}/${own.name}/`);
  const file = isHere
    ? elsewhere(own, { file: 'on-comment.yml' })
    : `${own.owner}/${own.name}/.github/workflows/on-comment.yml@${own.ref}`;
  const isPull = isPullRef(own.ref);
  const branch = own.ref.startsWith('refs/heads/') ? own.ref : 'refs/heads/main';
  const inside = own.environment === null ? undefined : rulesOf(own.environment);
  const comment: HostileSet = {
    id: 'comment-event',
    who: `another workflow on ${shortRef(branch)}, started by issue_comment or workflow_run`,
    why: 'These events carry the subject of the default branch, whoever caused them: the ref alone does not tell them apart from a push.',
    claims: claimsOf(job, { ...own, ref: branch, event: 'issue_comment', environment: null, jobWorkflowRef: file }),
    pin: 'job_workflow_ref',
  };
  const commentInside: HostileSet[] =
    own.environment === null || own.event === 'issue_comment'
      ? []
      : [
          {
            id: 'comment-event-environment',
            who: 'another workflow that a comment or another run starts, in the same environment',
            why: 'Rules about branches do not stop it, for it runs on the default branch; required reviewers do.',
            claims: claimsOf(job, { ...own, ref: branch, event: 'issue_comment', jobWorkflowRef: file }),
            pin: isPull ? 'event_name' : 'job_workflow_ref',
            heldBy: inside,
          },
        ];
  const other: HostileSet = {
    id: 'other-workflow',
    who: 'another workflow file of the repository, same branch and environment',
    why: 'It may do something else with the same rights.',
    claims: claimsOf(job, { ...own, jobWorkflowRef: isHere ? elsewhere(own, { file: 'other.yml' }) : file }),
    pin: 'job_workflow_ref',
    heldBy: inside ?? `whoever may push to ${shortRef(own.ref)}`,
  };
  const knowsWorkflow = job.claims.job_workflow_ref !== undefined;
  return [comment, ...commentInside, ...(knowsWorkflow && !isPull ? [other] : [])];
}

function names(job: GithubJob, own: Shape): HostileSet[] {
  const ids = {
    ownerId: own.ownerId && otherId(own.ownerId),
    repositoryId: own.repositoryId && otherId(own.repositoryId),
  };
  const set = (
    id: string,
    who: string,
    why: string,
    owner: string,
    name: string,
    ownerId = ids.ownerId,
  ): HostileSet => ({
    id,
    who,
    why,
    claims: claimsOf(job, { ...own, ...ids, ownerId, owner, name, jobWorkflowRef: elsewhere(own, { owner, name }) }),
    pin: job.form === 'custom' ? 'repository_id' : 'sub',
  });
  const world = 'Anybody can register that name.';
  const cased = otherCase(own.owner);
  return [
    set(
      'owner-suffix',
      `an owner whose name begins like this one, ${own.owner}-evil/${own.name}`,
      world,
      `${own.owner}-evil`,
      own.name,
    ),
    set(
      'owner-prefix',
      `an owner whose name ends like this one, evil-${own.owner}/${own.name}`,
      world,
      `evil-${own.owner}`,
      own.name,
    ),
    set(
      'repository-suffix',
      `a repository whose name begins like this one, ${own.owner}/${own.name}-evil`,
      'Whoever may make repositories picks that name.',
      own.owner,
      `${own.name}-evil`,
      own.ownerId,
    ),
    set(
      'repository-prefix',
      `a repository whose name ends like this one, ${own.owner}/evil-${own.name}`,
      'Whoever may make repositories picks that name.',
      own.owner,
      `evil-${own.name}`,
      own.ownerId,
    ),
    ...(cased === undefined
      ? []
      : [
          set(
            'owner-case',
            `the owner written ${cased}, with other ids`,
            'A name that is free again can come back in another spelling.',
            cased,
            own.name,
          ),
        ]),
  ];
}

function tokens(job: GithubJob, own: Shape): HostileSet[] {
  const stranger = own.owner === 'stranger' ? 'someone-else' : 'stranger';
  const bare = [
    'sub',
    'repository',
    'repository_owner',
    'repository_id',
    'repository_owner_id',
    'environment',
    'ref',
    'job_workflow_ref',
    'workflow_ref',
    'workflow',
    'event_name',
  ];
  const foreign = claimsOf(job, {
    ...own,
    owner: stranger,
    ownerId: own.ownerId && otherId(own.ownerId),
    repositoryId: own.repositoryId && otherId(own.repositoryId),
    jobWorkflowRef: elsewhere(own, { owner: stranger }),
  });
  return [
    otherAudience(job, `https://github.com/${own.owner}`, 'https://elsewhere.example'),
    {
      id: 'other-issuer',
      who: 'the same claims from another issuer',
      why: 'Whoever runs an issuer writes into its tokens what he likes.',
      claims: { ...job.claims, iss: 'https://token.actions.evil.example' },
      pin: 'iss',
    },
    {
      id: 'other-issuer-path',
      who: 'the same claims from an issuer whose address begins the same',
      why: 'Every enterprise on GitHub can have an issuer below the common address.',
      claims: { ...job.claims, iss: `${job.issuer}/evil-enterprise` },
      pin: 'iss',
    },
    missingClaims('a token without subject, repository, ref and environment', foreign, bare),
  ];
}
