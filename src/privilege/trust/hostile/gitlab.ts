/**
 * The jobs a trust for a GitLab job must refuse, each as a token of GitLab would tell of it.
 * In: the job · out: claim sets. Talks to no host.
 * Traps: all of gitlab.com shares one issuer; the pipeline of a fork's merge request describes the fork; the subject names path, kind
 * of ref and ref, never the environment.
 * https://docs.gitlab.com/ci/secrets/id_token_authentication/
 */
import type { Claims } from '../../../core/identity.ts';
import type { GitlabJob } from '../job.ts';
import { changed, type HostileSet, lookAlike, missingClaims, otherAudience, otherCase, otherId } from './set.ts';

interface Shape {
  readonly path: string;
  readonly projectId: string | undefined;
  readonly namespaceId: string | undefined;
  readonly ref: string;
  readonly refType: string;
}

export function gitlabSets(job: GitlabJob): readonly HostileSet[] {
  const own: Shape = {
    path: job.path,
    projectId: job.projectId,
    namespaceId: job.namespaceId,
    ref: job.ref ?? 'main',
    refType: job.refType ?? 'branch',
  };
  return [...projects(job, own), ...refs(job, own), ...sameRef(job, own), ...tokens(job, own)];
}

/** Subject and claims for another project or ref; claims the own token lacks are not made up. */
function claimsOf(job: GitlabJob, shape: Shape, more: Readonly<Record<string, unknown>> = {}): Claims {
  const ifKnown = (name: string, value: unknown): Record<string, unknown> =>
    job.claims[name] === undefined ? {} : { [name]: value };
  const own = { ref: job.ref ?? 'main', refType: job.refType ?? 'branch' };
  const namespace = shape.path.slice(0, shape.path.lastIndexOf('/'));
  const sub = job.subject
    .replace(`project_path:${job.path}`, `project_path:${shape.path}`)
    .replace(`:ref_type:${own.refType}`, `:ref_type:${shape.refType}`)
    .replace(`:ref:${own.ref}`, `:ref:${shape.ref}`)
    .replace(`:project_id:${job.projectId}`, `:project_id:${shape.projectId}`)
    .replace(`:namespace_id:${job.namespaceId}`, `:namespace_id:${shape.namespaceId}`);
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
    ...(isSame ? {} : ifKnown('ref_protected', 'false')),
    ...ifKnown('ci_config_ref_uri', configOf(job, shape)),
    ...more,
  });
}

/** `gitlab.com/group/project//.gitlab-ci.yml@refs/heads/main` of that project and ref. */
function configOf(job: GitlabJob, shape: Shape): string | undefined {
  const kind = shape.refType === 'tag' ? 'tags' : 'heads';
  return job.configRef?.replace(`/${job.path}//`, `/${shape.path}//`).replace(/@.*$/, `@refs/${kind}/${shape.ref}`);
}

function projects(job: GitlabJob, own: Shape): HostileSet[] {
  const at = own.path.lastIndexOf('/');
  const [group, project] = [own.path.slice(0, at), own.path.slice(at + 1)];
  const root = own.path.split('/')[0]!;
  const protectedRef = job.claims.ref_protected;
  const set = (id: string, who: string, why: string, path: string, sameGroup = false): HostileSet => ({
    id,
    who,
    why,
    claims: claimsOf(
      job,
      {
        ...own,
        path,
        projectId: own.projectId && otherId(own.projectId),
        namespaceId: sameGroup ? own.namespaceId : own.namespaceId && otherId(own.namespaceId),
      },
      // In a project of his own an attacker protects what he likes.
      protectedRef === undefined ? {} : { ref_protected: protectedRef },
    ),
    pin: 'sub',
  });
  const anybody = 'Anybody on the instance can make that group or project.';
  const cased = otherCase(group);
  const taken: HostileSet = {
    ...set(
      'taken-over-path',
      `a stranger who took over the path ${own.path}`,
      'The path is the same, the ids are not.',
      own.path,
    ),
    pin: 'project_id',
    heldBy: 'GitLab itself, in versions that give no identity token to a project on a path that was used before',
  };
  return [
    set(
      'other-project',
      `another project of the group, ${group}/other-project`,
      `Whoever may write to any project of ${group} acts as this job.`,
      `${group}/${project === 'other-project' ? 'another-project' : 'other-project'}`,
      true,
    ),
    set(
      'other-group',
      `a project of another group, stranger/${project}`,
      anybody,
      `${group === 'stranger' ? 'someone-else' : 'stranger'}/${project}`,
    ),
    set(
      'fork',
      `a fork, mallory/${project}: the pipeline of its merge request describes the fork`,
      'Whoever may fork acts as this job.',
      `${group === 'mallory' ? 'somebody' : 'mallory'}/${project}`,
    ),
    set(
      'group-suffix',
      `a group whose name begins like this one, ${root}-evil`,
      anybody,
      own.path.replace(root, `${root}-evil`),
    ),
    set('group-prefix', `a group whose name ends like this one, evil-${root}`, anybody, `evil-${own.path}`),
    set(
      'project-suffix',
      `${own.path}-evil`,
      'Whoever may make projects in the group picks that name.',
      `${own.path}-evil`,
      true,
    ),
    set(
      'nested-project',
      `a project below a group of the same name, ${own.path}/${project}`,
      anybody,
      `${own.path}/${project}`,
    ),
    set('outer-group', `the same path below another group, stranger/${own.path}`, anybody, `stranger/${own.path}`),
    ...(cased === undefined
      ? []
      : [set('group-case', `the group written ${cased}, with other ids`, anybody, `${cased}/${project}`)]),
    taken,
    {
      ...taken,
      id: 'missing-ids',
      who: `the path ${own.path} in a token without ids`,
      why: 'A condition that holds when its claim is missing (…IfExists, ForAllValues, has()) is none.',
      claims: changed(taken.claims, { project_id: undefined, namespace_id: undefined }),
    },
  ];
}

function refs(job: GitlabJob, own: Shape): HostileSet[] {
  const set = (id: string, who: string, ref: string, refType = 'branch', more = {}): HostileSet => ({
    id,
    who,
    why: refType === 'tag' ? 'Tags can be pushed without review.' : 'Whoever may push a branch acts as this job.',
    claims: claimsOf(job, { ...own, ref, refType }, more),
    pin: 'sub',
  });
  const twin = lookAlike(own.ref);
  const other = otherCase(own.ref);
  return [
    set('other-branch', 'another branch', own.ref === 'anybody/anything' ? 'x' : 'anybody/anything'),
    set('merge-request', 'the pipeline of a merge request, on its own branch', 'change', 'branch', {
      pipeline_source: 'merge_request_event',
    }),
    set('branch-suffix', `a branch whose name begins like this one, ${own.ref}-evil`, `${own.ref}-evil`),
    set('branch-prefix', `a branch whose name ends like this one, evil/${own.ref}`, `evil/${own.ref}`),
    ...(other === undefined ? [] : [set('branch-case', `the branch ${other}`, other)]),
    ...(twin === undefined ? [] : [set('branch-look-alike', 'a branch with a letter that only looks the same', twin)]),
    own.refType === 'tag'
      ? set('other-tag', 'another tag', `${own.ref}-evil`, 'tag')
      : set('tag', `a tag with the name of the branch, ${own.ref}`, own.ref, 'tag'),
  ];
}

/** Other jobs of the same ref: who may push there decides. */
function sameRef(job: GitlabJob, own: Shape): HostileSet[] {
  const heldBy = `whoever may push to ${own.ref}${job.refProtected ? ', a protected ref' : ''}`;
  const set = (id: string, who: string, pin: string, more: Readonly<Record<string, unknown>>): HostileSet => ({
    id,
    who,
    why: 'It may do something else with the same rights.',
    claims: claimsOf(job, own, more),
    pin,
    heldBy,
  });
  return [
    ...(job.environment === undefined
      ? []
      : [
          set('no-environment', 'a job of the same ref without environment', 'environment', { environment: undefined }),
          set('other-environment', 'a job of the same ref with another environment', 'environment', {
            environment: `${job.environment}-evil`,
          }),
        ]),
    ...(job.refProtected
      ? [
          set('unprotected-ref', 'the same ref when it is no longer protected', 'ref_protected', {
            ref_protected: 'false',
          }),
        ]
      : []),
    ...(job.configRef === undefined
      ? []
      : [
          set(
            'other-config',
            'a pipeline of the same ref whose configuration lies in another project',
            'ci_config_ref_uri',
            { ci_config_ref_uri: configOf(job, { ...own, path: 'stranger/ci' }) },
          ),
        ]),
  ];
}

function tokens(job: GitlabJob, own: Shape): HostileSet[] {
  const bare = [
    'sub',
    'project_path',
    'project_id',
    'namespace_path',
    'namespace_id',
    'ref',
    'ref_type',
    'ref_path',
    'ref_protected',
    'environment',
    'ci_config_ref_uri',
  ];
  const foreign = claimsOf(job, {
    ...own,
    path: 'stranger/project',
    projectId: own.projectId && otherId(own.projectId),
    namespaceId: own.namespaceId && otherId(own.namespaceId),
  });
  return [
    otherAudience(job, 'https://elsewhere.example', 'https://nowhere.example'),
    {
      id: 'other-issuer',
      who: 'the same claims from another instance',
      why: 'Whoever runs an instance names its projects as he likes.',
      claims: { ...job.claims, iss: 'https://gitlab.evil.example' },
      pin: 'iss',
    },
    missingClaims('a token without subject, project and ref', foreign, bare),
  ];
}
