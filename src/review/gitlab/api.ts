/**
 * GitLab's API, as far as publishing needs it. In: paths below the merge request and bodies · out: answers, or an ApiError.
 * Talks to the API's address and no other.
 * Trap: everything that is written passes the guard here, so no caller can forget it; `CI_JOB_TOKEN` may read notes and never
 * write one, so the token is another one.
 * https://docs.gitlab.com/api/discussions/ · https://docs.gitlab.com/api/notes/
 */
import type { Host, HttpRequest } from '../../core/host.ts';
import { type Fields, object } from '../../kit/fields.ts';
import { type Answer, ApiError, allPages, patiently, sendOnce, textsIn } from '../api.ts';
import type { PublishContext } from '../publisher.ts';

const TIMEOUT_MS = 60_000;
const LARGEST_ANSWER = 32 * 1024 * 1024;

export class GitlabApi {
  readonly #context: PublishContext;
  readonly #host: Host;
  #writes = 0;

  constructor(context: PublishContext, host: Host) {
    this.#context = context;
    this.#host = host;
  }

  /** Requests that changed something or tried to, repeats after a limit not counted. */
  get writes(): number {
    return this.#writes;
  }

  /** Number of the account the token belongs to. @throws ApiError */
  async self(): Promise<string> {
    const what = 'asking who we are';
    const answer = await patiently(what, { repeatable: true }, this.#host, () =>
      this.#send('GET', `${this.#context.api}/user`),
    );
    const { id } = object(answer.data) ?? {};
    if (typeof id !== 'number') throw new ApiError(what, 'invalid', answer);
    return String(id);
  }

  /** @param path below the merge request, `` for itself @throws ApiError */
  async read(what: string, path: string): Promise<unknown> {
    return (await patiently(what, { repeatable: true }, this.#host, () => this.#send('GET', this.#url(path)))).data;
  }

  /** All entries of a list, page by page. @throws ApiError */
  readAll(what: string, path: string, mostPages: number): Promise<Fields[]> {
    return allPages(what, mostPages, (page, per_page) => this.read(what, `${path}?per_page=${per_page}&page=${page}`));
  }

  /**
   * @param done for what may not be done twice: asks, after a fault on the way, whether it was done all the same
   * @throws ApiError · KeylessError publication-stopped by the guard
   */
  async write(
    what: string,
    method: 'POST' | 'PUT',
    path: string,
    body: Fields,
    done?: () => Promise<boolean>,
  ): Promise<unknown> {
    this.#context.guard(textsIn(body));
    const once = async (): Promise<unknown> => {
      this.#writes += 1;
      const send = () => this.#send(method, this.#url(path), JSON.stringify(body));
      return (await patiently(what, { repeatable: method === 'PUT' }, this.#host, send)).data;
    };
    return sendOnce(once, done, this.#host);
  }

  #url(path: string): string {
    const { api, repository, change } = this.#context;
    return `${api}/projects/${encodeURIComponent(repository)}/merge_requests/${change}${path}`;
  }

  async #send(method: HttpRequest['method'], url: string, body?: string): Promise<Answer> {
    const answer = await this.#host.http.request({
      method,
      url,
      headers: {
        accept: 'application/json',
        'private-token': this.#context.token.reveal(),
        ...(body === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
      },
      ...(body === undefined ? {} : { body }),
      timeoutMs: TIMEOUT_MS,
      maxBytes: LARGEST_ANSWER,
    });
    return { status: answer.status, headers: answer.headers, data: asJson(answer.body) };
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
