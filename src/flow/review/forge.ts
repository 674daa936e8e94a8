/**
 * Port: the host of the repository, as far as a review reads it. Adding one = one file beside this one, one line in forges.ts.
 * Trap: an answer to a stranger's number may belong to another change, so callers compare commits.
 */
import { KeylessError } from '../../core/errors.ts';
import { Secret } from '../../core/secret.ts';
import { ApiError } from '../../review/api.ts';
import type { FileChange } from '../../review/diff.ts';
import type { DiscussionNote } from '../../review/prompt.ts';

/** A pull request or merge request, as its host tells it now. */
export interface PullFacts {
  readonly number: number;
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** Its newest commit. */
  readonly head: string;
  /** A commit that it is compared with; the merge base of both is what counts. */
  readonly base: string;
  readonly labels: readonly string[];
}

/** What a request for a review by comment is judged by. */
export interface Askers {
  /** Whether this account may write to the repository; asked for people and bots alike. @throws ApiError */
  mayWrite(account: string): Promise<boolean>;
  /** When a commit was made, by its own word, ISO 8601. @throws ApiError */
  committedAt(commit: string): Promise<string | undefined>;
  /** When the branch was last moved by force, ISO 8601; undefined: never. @throws ApiError */
  forcedAt(pull: number): Promise<string | undefined>;
}

/** The words to write where something is missing; YAML of this host's jobs. */
export interface Cures {
  /** The change could not be asked for. */
  readonly read: string;
  /** It could not be published. */
  readonly publish: string;
  /** The checkout does not hold the history. */
  readonly history: string;
  /** A publishing job or step without a token. */
  readonly token: { readonly input: string; readonly write: string };
}

export interface ListedFiles {
  readonly files: readonly FileChange[];
  /** The host lists no more, and there may be more. */
  readonly cut: boolean;
}

export interface Forge {
  readonly name: 'GitHub' | 'GitLab';
  /** How it calls a change that is proposed. */
  readonly noun: 'pull request' | 'merge request';
  /** Address of the API, without a trailing slash. */
  readonly api: string;
  /** There is a token to ask it with. */
  readonly hasToken: boolean;
  /** What git has to send to fetch from it: the value of an Authorization header. */
  readonly gitHeader: Secret | undefined;
  readonly cures: Cures;
  /** Undefined: no comment can ask for a review there. */
  readonly askers?: Askers | undefined;
  /** @throws ApiError · KeylessError change-unavailable when the answer names no commits */
  pull(number: number): Promise<PullFacts>;
  /** The files with the lines that can have a comment, at this commit; undefined: it is no part of the change. @throws ApiError */
  filesAt(pull: PullFacts, head: string): Promise<ListedFiles | undefined>;
  /** The change, where git cannot tell it; undefined: the host cannot either. @throws ApiError */
  read(number: number, base: string, head: string): Promise<readonly FileChange[] | undefined>;
  /** What people and programs wrote below it, the oldest first; our own words left out. @throws ApiError */
  discussion(number: number): Promise<readonly DiscussionNote[]>;
  /** A file at a commit or branch; undefined: there is none of that name. @throws ApiError */
  file(path: string, ref: string): Promise<string | undefined>;
}

/** What our own comments begin with. */
export const OWN_WORDS = '<!-- keyless-agent:';

/** For HTTP's basic authentication, which git can be told to send. */
export function basicHeader(user: string, token: Secret): Secret {
  const pair = Buffer.from(`${user}:${token.reveal()}`, 'utf8').toString('base64');
  return new Secret('header for git', `basic ${pair}`);
}

type Named = Pick<Forge, 'name' | 'noun' | 'hasToken'>;

/** An ApiError as the end of a command; any other error as it is. */
export function unreadable(error: unknown, forge: Named, fix: string): unknown {
  if (!(error instanceof ApiError)) return error;
  const bare = error.refusal === 'unauthorised' && !forge.hasToken;
  const why = bare ? `${forge.name} wants a token (${error.status})` : error.message;
  return new KeylessError('change-unavailable', `The change could not be read: ${why}.`, {
    likely: whyRefused(error, forge),
    fix,
    cause: error,
  });
}

function whyRefused({ refusal }: ApiError, { name, noun, hasToken }: Named): string {
  if (!['read-only', 'missing', 'unauthorised'].includes(refusal)) return `${name} did not answer as expected.`;
  if (!hasToken && refusal !== 'missing') return 'No token was given.';
  if (!hasToken) return `No token was given, and the repository is not public; or there is no such ${noun}.`;
  if (refusal === 'unauthorised') return 'The token has ended or is mistyped.';
  return `The token may not read the ${noun}s of this repository, or there is no such ${noun}.`;
}
