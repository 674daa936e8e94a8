/**
 * Credentials that a checkout left where git finds them: the workspace is the one folder every agent can read.
 * In: the git configuration of the checkout, of its submodules and of what it includes · out: finding checkout-credentials.
 * Talks to no host, and never repeats a value.
 * Trap: during `run` the token is taken out before the agent starts, and that says so itself; for `auth` and `exec` nobody does.
 * https://github.com/actions/checkout#usage (persist-credentials)
 */
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import { gitModules, gitPlace } from '../../kit/git-dir.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';
import { type KeptKind, readGitConfig } from '../git-config.ts';

export const gitCredentials: PrivilegeCheck = {
  id: 'git-credentials',
  inspect(subject: Subject, host: Host): readonly Finding[] {
    if (subject.planned.some(({ id }) => id === 'checkout-credentials')) return [];
    const place = gitPlace(subject.context.workspace);
    if (!place) return [];
    const modules = gitModules(place.commonDir).map(({ gitDir }) => gitDir);
    const found = [place.commonDir, ...modules].map((dir) => look(join(dir, 'config'), host));
    const kinds = [...new Set(found.flatMap(({ kept }) => kept))];
    if (kinds.length > 0) return [finding(kinds, subject, host)];
    return found.some(({ unread }) => unread) ? [UNREAD] : [];
  },
};

interface Looked {
  readonly kept: readonly KeptKind[];
  /** Something was there that could not be read to its end. */
  readonly unread: boolean;
}

const LONGEST_BYTES = 1024 * 1024;
const MOST_FILES = 50;

function look(config: string, host: Host): Looked {
  const waiting = [config];
  const seen = new Set<string>();
  const kept: KeptKind[] = [];
  let unread = false;
  while (waiting.length > 0) {
    const path = waiting.pop()!;
    if (seen.has(path) || !host.files.exists(path)) continue;
    if (seen.size >= MOST_FILES) return { kept, unread: true };
    seen.add(path);
    try {
      const facts = readGitConfig(host.files.read(path, LONGEST_BYTES));
      kept.push(...facts.kept);
      waiting.push(...facts.includes.map((include) => placeOf(include, path, host)));
    } catch {
      unread = true;
    }
  }
  return { kept, unread };
}

/** A path in a configuration is relative to it; `~/` is the home folder. */
function placeOf(include: string, from: string, { env }: Host): string {
  if (include.startsWith('~/')) return join(env.HOME ?? env.USERPROFILE ?? '/', include.slice(2));
  return isAbsolute(include) ? include : resolve(dirname(from), include);
}

/** Beside the token of the job, these are somebody's own. */
const LASTING: readonly KeptKind[] = ['an SSH key', 'a credential helper', 'a cookie file'];

function finding(kinds: readonly KeptKind[], { command }: Subject, host: Host): Finding {
  const handsOn = command === 'auth' || command === 'exec';
  const gitlab = host.env.GITLAB_CI === 'true';
  return {
    id: 'checkout-credentials',
    layer: 'job',
    verdict: 'exceeded',
    severity: handsOn && kinds.some((kind) => LASTING.includes(kind)) ? 'high' : 'medium',
    title: `The git configuration of the checkout keeps a credential, as ${kinds.join(' and ')}.`,
    detail: handsOn
      ? 'Whatever runs after this step in the workspace can push or read with it, as far as it reaches.'
      : 'keyless-agent run takes headers and addresses out while the agent runs; another tool would leave them there.',
    fix: gitlab ? GITLAB_FIX : GITHUB_FIX,
  };
}

const GITHUB_FIX = '- uses: actions/checkout@v6\n  with:\n    persist-credentials: false';
const GITLAB_FIX =
  'before_script:\n  - git remote set-url origin "$CI_PROJECT_URL.git"   # without the job token in the address';

const UNREAD: Finding = {
  id: 'checkout-credentials',
  layer: 'job',
  verdict: 'unknown',
  severity: 'medium',
  title: 'Whether the checkout keeps a credential is not known: its git configuration could not be read whole.',
  fix: GITHUB_FIX,
};
