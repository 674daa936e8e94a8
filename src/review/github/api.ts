/**
 * GitHub's API through its own client, over the host's connections (proxies, private CAs, time limits).
 * In: routes and their parameters · out: answers, or an ApiError. Talks to the API's address and no other.
 * Trap: everything that is written passes the guard here, so no caller can forget it; the client's errors hold the request, so
 * only status, headers and data are taken out of them.
 * https://docs.github.com/rest
 */
import { KeylessError } from '../../core/errors.ts';
import { type Host, HttpError, type HttpRequest } from '../../core/host.ts';
import { type Fields, object } from '../../kit/fields.ts';
import { type Answer, ApiError, allPages, patiently, sendOnce, textsIn } from '../api.ts';
import type { PublishContext } from '../publisher.ts';

type Client = Awaited<ReturnType<typeof open>>;
type Parameters = Readonly<Record<string, unknown>>;

const TIMEOUT_MS = 60_000;
/** A page of a hundred files with their patches. */
const LARGEST_ANSWER = 32 * 1024 * 1024;

export class GithubApi {
  readonly #client: Client;
  readonly #context: PublishContext;
  readonly #host: Host;
  #writes = 0;

  private constructor(client: Client, context: PublishContext, host: Host) {
    this.#client = client;
    this.#context = context;
    this.#host = host;
  }

  static async open(context: PublishContext, host: Host): Promise<GithubApi> {
    return new GithubApi(await open(context, host), context, host);
  }

  /** Requests that changed something or tried to, repeats after a limit not counted. */
  get writes(): number {
    return this.#writes;
  }

  /** @throws ApiError */
  async read(what: string, route: string, more: Parameters = {}): Promise<unknown> {
    return (await patiently(what, { repeatable: true }, this.#host, () => this.#send(route, more))).data;
  }

  /** All entries of a list, page by page. @throws ApiError */
  readAll(what: string, route: string, mostPages: number): Promise<Fields[]> {
    return allPages(what, mostPages, (page, per_page) => this.read(what, route, { per_page, page }));
  }

  /**
   * @param done for what may not be done twice: asks, after a fault on the way, whether it was done all the same
   * @throws ApiError · KeylessError publication-stopped by the guard
   */
  async write(what: string, route: string, body: Parameters, done?: () => Promise<boolean>): Promise<unknown> {
    this.#context.guard(textsIn(body));
    const send = async (): Promise<unknown> => {
      this.#writes += 1;
      const repeatable = !route.startsWith('POST');
      return (await patiently(what, { repeatable }, this.#host, () => this.#send(route, body))).data;
    };
    return sendOnce(send, done, this.#host);
  }

  /** Number of the account the token belongs to; also a job's token has one. @throws ApiError */
  async self(): Promise<string> {
    const what = 'asking who we are';
    const query = 'query { viewer { databaseId } }';
    const answer = await patiently(what, { repeatable: true }, this.#host, () =>
      settled(async () => ({ status: 200, headers: {}, data: await this.#client.graphql(query) })),
    );
    const id = object(object(answer.data)?.viewer)?.databaseId;
    if (typeof id !== 'number') throw new ApiError(what, 'invalid', answer);
    return String(id);
  }

  #send(route: string, more: Parameters): Promise<Answer> {
    const [owner = '', repo = ''] = this.#context.repository.split('/');
    // What a route does not name would be sent along in the body.
    const place = { owner, repo, ...(route.includes('{number}') ? { number: this.#context.change } : {}) };
    return settled(async () => {
      const { status, headers, data } = await this.#client.request<string>(route, { ...place, ...more });
      return { status, headers: asTexts(headers), data };
    });
  }
}

async function open({ api, token }: PublishContext, host: Host) {
  const { getOctokit } = await import('@actions/github');
  const quiet = (): void => {};
  return getOctokit(token.reveal(), {
    baseUrl: api,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    request: { fetch: fetchThrough(host) },
  });
}

interface FetchInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** As much of `fetch` as the client uses. */
function fetchThrough(host: Host) {
  return async (url: string, { method = 'GET', headers = {}, body }: FetchInit = {}): Promise<Response> => {
    const answer = await host.http.request({
      method: method as HttpRequest['method'],
      url,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }) },
      ...(body === undefined ? {} : { body }),
      timeoutMs: TIMEOUT_MS,
      maxBytes: LARGEST_ANSWER,
    });
    const empty = answer.status === 204 || answer.status === 205 || answer.status === 304;
    return new Response(empty ? null : answer.body, { status: answer.status, headers: { ...answer.headers } });
  };
}

/** An answer also where the client throws one. */
async function settled(send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch (error) {
    const fields = object(error);
    const response = object(fields?.response);
    if (response && typeof fields?.status === 'number') {
      return { status: fields.status, headers: asTexts(response.headers), data: response.data };
    }
    // An answer of 200 that is a refusal in GraphQL.
    if (Array.isArray(fields?.errors)) return { status: 403, headers: asTexts(fields?.headers), data: fields.errors };
    if (fields?.cause instanceof HttpError || fields?.cause instanceof KeylessError) throw fields.cause;
    throw error instanceof HttpError ? error : new HttpError('other', 'the request failed');
  }
}

function asTexts(headers: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(object(headers) ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}
