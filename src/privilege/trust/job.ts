/**
 * The job a trust is for, read from the claims of its identity token.
 * In: claims (a token's, or a file's) and the audience the cloud expects · out: the job, or what is wrong with the claims.
 * Talks to no host.
 * Traps: a subject may follow a template of the owner's own; claims from a file may be cut or put together from two tokens, so what
 * has to agree is compared; names with letters of another alphabet look right and are somebody else.
 * https://docs.github.com/en/actions/reference/security/oidc · https://docs.gitlab.com/ci/secrets/id_token_authentication/
 */
import type { Claims } from '../../core/identity.ts';
import { parseGithubSubject } from '../../kit/subject.ts';

/** The issuer all of github.com shares. AWS and Entra know the claims of this one only. */
export const GITHUB = 'https://token.actions.githubusercontent.com';

interface Common {
  /** As in the token, but for `aud`, which is the audience the cloud expects. */
  readonly claims: Claims;
  readonly issuer: string;
  readonly audience: string;
  readonly subject: string;
}

export interface GithubJob extends Common {
  readonly kind: 'github';
  /** immutable: `repo:o@1/r@2:…`; custom: the owner's own template. */
  readonly form: 'legacy' | 'immutable' | 'custom';
  readonly owner: string;
  readonly name: string;
  readonly ownerId: string | undefined;
  readonly repositoryId: string | undefined;
  readonly environment: string | undefined;
  /** `refs/heads/…`, `refs/tags/…`, `refs/pull/…`. */
  readonly ref: string | undefined;
  readonly event: string | undefined;
  readonly jobWorkflowRef: string | undefined;
  /** True for the issuer of github.com itself, which strangers share. */
  readonly shared: boolean;
}

export interface GitlabJob extends Common {
  readonly kind: 'gitlab';
  /** `group/subgroup/project`. */
  readonly path: string;
  readonly projectId: string | undefined;
  readonly namespaceId: string | undefined;
  readonly ref: string | undefined;
  readonly refType: string | undefined;
  readonly refProtected: boolean;
  readonly environment: string | undefined;
  readonly configRef: string | undefined;
}

/** A token of another issuer: its subject is all there is to hold on to. */
export interface OtherJob extends Common {
  readonly kind: 'other';
}

export type Job = GithubJob | GitlabJob | OtherJob;

export interface ClaimFault {
  /** One sentence. */
  readonly what: string;
  /** What to give instead. */
  readonly write: string;
}

const LONGEST = 1024;
/** Control characters, line ends among them, and marks that turn the reading direction. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const EXAMPLE =
  '{"iss":"https://token.actions.githubusercontent.com","sub":"repo:my-org/my-repo:environment:agent","repository_id":"7654321", …}';

/** @param audience what the cloud expects; undefined: the one in the claims */
export function readJob(claims: Claims, audience: string | undefined): Job | ClaimFault {
  const fault = commonFault(claims);
  if (fault) return fault;
  const own = audience ?? [claims.aud].flat().find((one) => one !== undefined) ?? '';
  if (own === '') return { what: 'The claims name no audience (aud).', write: '--audience sts.amazonaws.com' };
  const common = {
    claims: { ...withTextIds(claims), aud: own },
    issuer: claims.iss!,
    audience: own,
    subject: claims.sub!,
  };
  if (typeof claims.project_path === 'string') return gitlabJob(common);
  const isGithub = typeof claims.repository === 'string' || parseGithubSubject(common.subject) !== undefined;
  return isGithub ? githubJob(common) : { kind: 'other', ...common };
}

const IDS = ['repository_id', 'repository_owner_id', 'project_id', 'namespace_id'];

/** In tokens ids are texts; tools that rewrite JSON make numbers of them. */
function withTextIds(claims: Claims): Claims {
  const numbers = IDS.filter((name) => typeof claims[name] === 'number');
  return { ...claims, ...Object.fromEntries(numbers.map((name) => [name, String(claims[name])])) };
}

function commonFault(claims: Claims): ClaimFault | undefined {
  const { iss, sub, aud } = claims;
  const write = EXAMPLE;
  const odd = Object.entries(claims).find(([, value]) => typeof value === 'string' && CONTROL.test(value));
  if (odd) return { what: `The claim ${odd[0].slice(0, 40)} has control characters in it.`, write };
  if (typeof iss !== 'string' || iss === '') return { what: 'The claims have no issuer (iss).', write };
  if (typeof sub !== 'string' || sub === '') return { what: 'The claims have no subject (sub).', write };
  if (!/^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[\w./~-]*)?$/.test(iss) || iss.length > LONGEST) {
    return { what: 'The issuer (iss) is not an https address in plain letters.', write: `"iss": "${GITHUB}"` };
  }
  if (sub.length > LONGEST) return { what: 'The subject is longer than 1,024 characters.', write };
  const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= LONGEST;
  if (aud !== undefined && !isText(aud) && !(Array.isArray(aud) && aud.length <= 20 && aud.every(isText))) {
    return { what: 'The audience (aud) is neither a text nor a list of texts.', write: '"aud": "sts.amazonaws.com"' };
  }
  return undefined;
}

const NAME = /^[A-Za-z0-9._-]+$/;

function githubJob(common: Common): GithubJob | ClaimFault {
  const { claims, subject, issuer } = common;
  const parsed = parseGithubSubject(subject);
  const [owner = parsed?.owner ?? '', name = parsed?.repository ?? ''] = textOf(claims.repository)?.split('/') ?? [];
  if (![owner, name].every((part) => NAME.test(part))) {
    return {
      what: 'The repository is not owner/name in the letters GitHub allows (a-z, 0-9, ".", "_", "-"); a letter may only look like one of them.',
      write: '"repository": "my-org/my-repo"',
    };
  }
  if (parsed && (parsed.owner !== owner || parsed.repository !== name)) {
    return {
      what: `The subject names ${parsed.owner}/${parsed.repository}, the repository is ${owner}/${name}: these claims are not of one token.`,
      write: 'the claims of one token, unchanged',
    };
  }
  const environment =
    textOf(claims.environment) ?? (parsed?.kind === 'environment' ? decoded(parsed.value) : undefined);
  if (parsed?.kind === 'environment' && decoded(parsed.value) !== environment) {
    return {
      what: 'Subject and claim name two environments: these claims are not of one token.',
      write: 'the claims of one token, unchanged',
    };
  }
  const ref = textOf(claims.ref) ?? (parsed?.kind === 'ref' ? parsed.value : undefined);
  const form = parsed === undefined ? 'custom' : parsed.repositoryId === undefined ? 'legacy' : 'immutable';
  // Claims from a file may be few; what the subject says the token says elsewhere too.
  const told = {
    repository: `${owner}/${name}`,
    repository_owner: owner,
    ...(parsed?.ownerId === undefined ? {} : { repository_owner_id: parsed.ownerId }),
    ...(parsed?.repositoryId === undefined ? {} : { repository_id: parsed.repositoryId }),
    ...(environment === undefined ? {} : { environment }),
    ...(ref === undefined ? {} : { ref }),
  };
  return {
    kind: 'github',
    ...common,
    claims: { ...told, ...claims },
    form,
    owner,
    name,
    ownerId: idOf(claims.repository_owner_id) ?? parsed?.ownerId,
    repositoryId: idOf(claims.repository_id) ?? parsed?.repositoryId,
    environment,
    ref,
    event: textOf(claims.event_name) ?? (parsed?.kind === 'pull_request' ? 'pull_request' : undefined),
    jobWorkflowRef: textOf(claims.job_workflow_ref),
    shared: issuer === GITHUB,
  };
}

function gitlabJob(common: Common): GitlabJob | ClaimFault {
  const { claims, subject } = common;
  const path = textOf(claims.project_path) ?? '';
  if (!/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)+$/.test(path)) {
    return {
      what: 'project_path is not group/project in the letters GitLab allows; a letter may only look like one of them.',
      write: '"project_path": "my-group/my-project"',
    };
  }
  if (!subject.startsWith(`project_path:${path}`)) {
    return {
      what: 'The subject does not begin with the project_path of these claims: they are not of one token.',
      write: 'the claims of one token, unchanged',
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
    configRef: textOf(claims.ci_config_ref_uri),
  };
}

/** GitHub writes `:` inside a value as `%3A`. */
function decoded(value: string | undefined): string | undefined {
  return value?.replaceAll(/%3a/gi, ':');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST ? value : undefined;
}

/** Ids are digits, as text. */
function idOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && /^\d{1,20}$/.test(text) ? text : undefined;
}

/** A pull request's own ref: it differs from one to the next, so no trust can name it. */
export function isPullRef(ref: string | undefined): boolean {
  return ref?.startsWith('refs/pull/') === true;
}

/** `main` of `refs/heads/main`. */
export function shortRef(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags)\//, '');
}
