/**
 * Subjects of CI identity tokens: taken apart, compared with what a trust admits, and the difference in words.
 * In: the token's `sub`, the subject a trust names · out: why they differ. Pure.
 * Traps: GitHub writes `:` inside a value as `%3A`; new, renamed or transferred repositories carry ids (`owner@1/repo@2`); a job
 * with an environment has no ref in its subject; comparison is case sensitive at every cloud.
 * https://docs.github.com/en/actions/reference/security/oidc · GitLab: https://docs.gitlab.com/ci/secrets/id_token_authentication/
 */

export interface GithubSubject {
  readonly owner: string;
  readonly ownerId?: string | undefined;
  readonly repository: string;
  readonly repositoryId?: string | undefined;
  /** `environment`, `ref`, `pull_request`, or the first word of a customised rest. */
  readonly kind: string;
  readonly value?: string | undefined;
}

const GITHUB = /^repo:([^/@:]+)(?:@(\d+))?\/([^@:]+)(?:@(\d+))?:([^:]+)(?::([\s\S]+))?$/;

/** The parts of a GitHub subject in the default form, legacy or immutable; undefined for a customised template. */
export function parseGithubSubject(subject: string): GithubSubject | undefined {
  const match = GITHUB.exec(subject);
  if (!match) return undefined;
  const [, owner, ownerId, repository, repositoryId, kind, value] = match;
  return { owner: owner!, ownerId, repository: repository!, repositoryId, kind: kind!, value };
}

/** As AWS StringLike and most trusts read it: `*` any run of characters, `?` one; case sensitive. */
export function admits(pattern: string, subject: string): boolean {
  const grammar = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[\\s\\S]*')
    .replaceAll('?', '[\\s\\S]');
  return new RegExp(`^${grammar}$`).test(subject);
}

/**
 * Why a trust that admits `expected` refuses `actual`; empty when it admits it. The most telling difference first.
 */
export function whyRefused(actual: string, expected: string): string[] {
  if (admits(expected, actual)) return [];
  if (admits(expected.toLowerCase(), actual.toLowerCase())) {
    return ['They differ in upper and lower case only; every cloud compares them exactly.'];
  }
  if (admits(expected.replaceAll(/%3a/gi, ':'), actual.replaceAll(/%3a/gi, ':'))) {
    return ['They differ in `:` and `%3A` only: inside a value GitHub writes a colon as %3A.'];
  }
  const [is, wants] = [parseGithubSubject(actual), parseGithubSubject(expected)];
  if (!is || !wants) {
    return [
      is
        ? "The trust names a subject that is not in GitHub's default form."
        : 'The subject of this job follows a customised template.',
    ];
  }
  const reasons: string[] = [];
  if (is.repositoryId !== undefined && wants.repositoryId === undefined) {
    reasons.push(
      'This repository has the immutable subject, with ids behind the names; the trust names the legacy form without them.',
    );
  } else if (is.repositoryId === undefined && wants.repositoryId !== undefined) {
    reasons.push('This repository has the legacy subject without ids; the trust names the immutable form.');
  }
  if (is.owner !== wants.owner || is.repository !== wants.repository) {
    reasons.push(
      `The job belongs to ${is.owner}/${is.repository}, the trust admits ${wants.owner}/${wants.repository}.`,
    );
  }
  if (is.kind !== wants.kind) reasons.push(kindDifference(is, wants));
  else if (is.value !== wants.value) {
    reasons.push(`The job's ${is.kind} is ${is.value ?? '(none)'}, the trust admits ${wants.value ?? '(none)'}.`);
  }
  return reasons.length > 0 ? reasons : ['The subjects are not the same.'];
}

function kindDifference(is: GithubSubject, wants: GithubSubject): string {
  if (wants.kind === 'environment')
    return `The trust asks for the environment ${wants.value}; this job has none. Write: environment: ${wants.value}`;
  if (is.kind === 'environment')
    return `This job has the environment ${is.value}, which replaces the ${wants.kind} in its subject.`;
  if (is.kind === 'pull_request') return 'This is a pull request run; its subject names no branch.';
  return `The job's subject names a ${is.kind}, the trust a ${wants.kind}.`;
}
