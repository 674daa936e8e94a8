/**
 * Credentials that a checkout left in git's configuration: actions/checkout keeps the job's token there unless told otherwise.
 * In: the text of .git/config → out: the same without them, what they are (to be hidden), the files they lie in. Pure.
 * Trap: since version 6 of actions/checkout they lie in a file of the runner's temporary folder that .git/config includes.
 * https://github.com/actions/checkout#usage (persist-credentials)
 */
import type { RunContext } from '../../core/context.ts';
import type { Finding } from '../../core/finding.ts';
import { Secret } from '../../core/secret.ts';

export interface GitCredentials {
  readonly secrets: readonly Secret[];
  /** Absolute paths of included files with credentials. */
  readonly files: readonly string[];
}

const HEADER = /^[ \t]*extraheader[ \t]*=[ \t]*(.*)$/gim;
const ADDRESS = /^([ \t]*(?:push)?url[ \t]*=[ \t]*"?[a-z+]+:\/\/)([^\s/@"]+)@/gim;
/** How a runner of GitLab leads every address of the instance to one with the token of the job. */
const INSTEAD = /^([ \t]*\[[ \t]*url[ \t]+"[a-z+]+:\/\/)([^\s/@"]+)@/gim;
/** What actions/checkout includes, and a runner of GitLab from the folder beside the workspace, which is closed to the agent. */
const INCLUDED =
  /^[ \t]*path[ \t]*=[ \t]*"?(.*(?:git-credentials-[\w-]+\.config|\.tmp\/\.(?:gitlab-runner\.ext\.conf|glr\.gconf)))"?[ \t]*$/gim;

export function findCredentials(config: string): GitCredentials {
  const headers = [...config.matchAll(HEADER)].flatMap(([, value = '']) => valuesOf(value));
  const users = [...config.matchAll(ADDRESS), ...config.matchAll(INSTEAD)];
  const addresses = users.flatMap(([, , user = '']) => user.split(':').slice(1));
  return {
    secrets: [...headers, ...addresses]
      .filter((value) => value.length >= 6)
      .map((value) => new Secret('git credential of the checkout', value)),
    files: [...config.matchAll(INCLUDED)].map(([, path = '']) => path),
  };
}

/** A configuration without its credentials; undefined: there are none. */
export function withoutCredentials(config: string): string | undefined {
  const bare = config
    .replaceAll(HEADER, '')
    .replaceAll(ADDRESS, '$1')
    .replaceAll(INSTEAD, '$1')
    .replaceAll(INCLUDED, '');
  return bare === config ? undefined : bare;
}

/** `AUTHORIZATION: basic BASE64` → the whole last word, and the password in it. */
function valuesOf(header: string): string[] {
  const word = header.trim().replaceAll('"', '').split(/\s+/).at(-1) ?? '';
  const password = Buffer.from(word, 'base64').toString('utf8').split(':').slice(1).join(':');
  return [word, password];
}

export function credentialsFinding(
  { secrets, files }: GitCredentials,
  platform: RunContext['platform'],
): Finding | undefined {
  if (secrets.length + files.length === 0) return undefined;
  return {
    id: 'checkout-credentials',
    layer: 'job',
    verdict: 'exceeded',
    severity: 'medium',
    title: 'The checkout kept the token of the job; it is taken out of the git configuration while the agent runs.',
    detail: 'With it the agent could push, as far as the permissions of the job go. It is put back for later steps.',
    fix:
      platform === 'gitlab'
        ? 'variables:\n  FF_GIT_URLS_WITHOUT_TOKENS: "true"   # the default of GitLab Runner 18.0; hosted runners put it back'
        : '- uses: actions/checkout@v6\n  with:\n    persist-credentials: false',
  };
}
