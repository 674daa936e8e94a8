/**
 * The broker: the agent gets a loopback address and a bearer of this run, the credential stays here.
 *
 * In: where the model is, a way to have the present credential, the models and limits of the run → out: address, bearer, record, end.
 * Hosts: the endpoint of the order alone. Listens on 127.0.0.1 only.
 * Traps: every process of this machine, and a page in a browser, can reach a loopback port; two servers in a row must not read one
 * request in two ways, so nothing of the client's request line, framing or query is passed on: each request is made anew; error
 * texts of a vendor can repeat what was sent, the credential included, so they are redacted.
 * Specs: RFC 9110, RFC 9112 §11.2 (request smuggling)
 */
import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Credential } from '../core/credential.ts';
import { KeylessError } from '../core/errors.ts';
import type { Host } from '../core/host.ts';
import { revealed, Secret } from '../core/secret.ts';
import {
  answerError,
  answerHere,
  counted,
  isEnded,
  isReadable,
  NOTHING,
  passOn,
  type Seen,
  type Streaming,
  textOf,
  type Whole,
} from './answer.ts';
import { type Asked, askForUsage, readAsked, readBody, tooLarge } from './body.ts';
import { Endpoint } from './endpoint.ts';
import { headersUp, JSON_TYPE } from './headers.ts';
import { Meter } from './meter.ts';
import { type Broker, type BrokerOrder, type Caps, isBrokered } from './order.ts';
import { type Dialect, Refusal, refuse } from './refusal.ts';
import type { Ask, Call, Local, Place, Routes } from './route.ts';
import { ROUTES } from './routes/index.ts';
import { type Headers, type Sign, signerFor } from './signers/index.ts';

const CAPS: Caps = {
  bodyBytes: 32 * 1024 * 1024,
  heldBytes: 256 * 1024 * 1024,
  // A model may think for minutes before it says the first word.
  answerMs: 10 * 60_000,
  atOnce: 64,
};
const LARGEST_HEAD = 32 * 1024;
const CREDENTIAL_HEADERS = ['authorization', 'x-api-key', 'api-key', 'x-goog-api-key'];

/**
 * Starts listening.
 * @throws KeylessError input-invalid when a cost is limited and a model's price is not known · the listen error
 */
export async function startBroker(order: BrokerOrder, host: Host): Promise<Broker> {
  const routes = isBrokered(order.backend) ? ROUTES[order.backend] : undefined;
  if (!routes || order.models.length === 0) {
    throw new KeylessError('internal', `The broker cannot serve ${order.backend}, or was given no model.`);
  }
  checkPrices(order);
  const desk = new Desk(order, routes, host);
  const server = createServer({ maxHeaderSize: LARGEST_HEAD, noDelay: true }, desk.take);
  server.headersTimeout = 10_000;
  server.requestTimeout = 120_000;
  server.keepAliveTimeout = 60_000;
  server.maxConnections = 512;
  await listen(server);
  // It serves the run; it must not keep the process alive after it.
  server.unref();
  desk.authority = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${desk.authority}${routes.suffix}`,
    bearer: desk.bearer,
    accept: (socket) => void server.emit('connection', socket),
    record: () => desk.meter.record(),
    judgement: () => desk.meter.judgement,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function checkPrices({ models, limits, costOf }: BrokerOrder): void {
  if (limits?.maxCostUsd === undefined) return;
  const unknown = models.find((model) => costOf?.(model, NOTHING) === undefined);
  if (unknown === undefined) return;
  throw new KeylessError('input-invalid', `The price of ${unknown} is not known, so its cost cannot be counted.`, {
    fix: 'max-tokens: 2000000   (or max-requests, or a model of the price table in docs/agents.md)',
  });
}

/** The endpoint's own way out is none of the agent's. */
function vendorTool(name: string): Refusal {
  const words = `${shown(name)} would have the endpoint reach out by itself, which this run does not let it (agent-permissions: full does).`;
  return new Refusal('invalid', words);
}

function listen(server: Server): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
}

/** One admitted request on its way. */
interface Errand {
  readonly call: Call;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Buffer;
}

/** Where requests are looked at, sent on and answered. */
class Desk {
  authority = '';
  readonly bearer: Secret;
  readonly meter: Meter;
  readonly #order: BrokerOrder;
  readonly #routes: Routes;
  readonly #host: Host;
  readonly #caps: Caps;
  readonly #place: Place;
  readonly #models: ReadonlySet<string>;
  readonly #endpoint: Endpoint;
  readonly #sign: Sign;
  readonly #own: Headers;
  readonly #key: Buffer;
  #atOnce = 0;
  #heldBytes = 0;
  #fault: string | undefined;

  constructor(order: BrokerOrder, routes: Routes, host: Host) {
    this.#order = order;
    this.#routes = routes;
    this.#host = host;
    this.#caps = { ...CAPS, ...order.caps };
    this.#place = order;
    this.#models = new Set(order.models);
    this.#endpoint = new Endpoint(order.upstream.url, routes.suffix, host, this.#caps.answerMs);
    this.#sign = signerFor(order.backend, order.upstream.region);
    this.#own = Object.fromEntries((order.upstream.headers ?? []).map((line) => headerOf(revealed(line))));
    this.bearer = new Secret('broker bearer', host.random(32));
    this.#key = Buffer.from(this.bearer.reveal());
    host.hide(this.bearer);
    this.meter = new Meter(order.limits ?? {}, order.costOf ?? (() => undefined), host, order.onOver);
  }

  readonly take = (request: IncomingMessage, response: ServerResponse): void => {
    this.#atOnce++;
    response.on('close', () => this.#atOnce--);
    // Whoever hangs up in the middle of a request must not end this process with it.
    request.on('error', () => response.destroy());
    let dialect = this.#routes.dialect;
    const serve = async (): Promise<void> => {
      const call = this.#admit(request);
      if ('body' in call) return answerHere(response, call);
      dialect = call.api.dialect ?? dialect;
      await this.#serve(call, request, response);
    };
    serve().catch((thrown: unknown) => this.#refuse(request, response, dialect, thrown));
  };

  /** Looks at the head alone. @throws Refusal */
  #admit(request: IncomingMessage): Call | Local {
    const { headers, rawHeaders, httpVersionMajor, method = '', url = '' } = request;
    const isNamed = headers.host === this.authority && hostsIn(rawHeaders) === 1;
    if (!isNamed || headers.origin !== undefined || httpVersionMajor !== 1) {
      throw new Refusal('not-found', 'There is nothing here.');
    }
    if (!CREDENTIAL_HEADERS.some((name) => this.#isBearer(headers[name]))) {
      throw new Refusal('unauthorised', 'This address is for one run alone.');
    }
    const mark = url.indexOf('?');
    const ask: Ask =
      mark < 0 ? { method, path: url, query: '' } : { method, path: url.slice(0, mark), query: url.slice(mark + 1) };
    const found = this.#routes.find(ask, this.#place);
    if (!found) throw new Refusal('not-found', 'This method and path are not served here.');
    if ('body' in found) return found;
    if (this.#atOnce > this.#caps.atOnce) throw new Refusal('busy', 'Too many requests are under way.');
    const coding = headers['content-encoding'] ?? 'identity';
    if (coding !== 'identity' || !JSON_TYPE.test(headers['content-type'] ?? 'application/json')) {
      throw new Refusal('invalid', 'The body has to be plain JSON.');
    }
    if (Number(headers['content-length'] ?? 0) > this.#caps.bodyBytes) throw tooLarge();
    return found;
  }

  #isBearer(given: string | string[] | undefined): boolean {
    if (typeof given !== 'string') return false;
    const key = Buffer.from(given.replace(/^Bearer /i, ''));
    return key.length === this.#key.length && timingSafeEqual(key, this.#key);
  }

  async #serve(call: Call, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = this.meter.now();
    let held = 0;
    response.on('close', () => {
      this.#heldBytes -= held;
    });
    let body = await readBody(request, this.#caps.bodyBytes, (bytes) => {
      held += bytes;
      this.#heldBytes += bytes;
      if (this.#heldBytes > this.#caps.heldBytes) throw new Refusal('busy', 'Too much is under way.');
    });
    const asked = readAsked(body);
    const model = this.#modelOf(call, asked);
    if (asked.doing !== undefined && this.#order.vendorTools !== true) throw vendorTool(asked.doing);
    const { api } = call;
    if (api.usageOnRequest && asked.streams && !asked.tellsUsage && this.meter.needsTokens) body = askForUsage(body);
    const free = api.free === true;
    const { maxOutputTokens, refers } = asked;
    const reservation = await this.meter.reserve(
      { model, bytes: body.length, maxOutputTokens, refers, free },
      () => response.destroyed,
    );
    const seen: Seen = { reader: undefined, bytes: 0, ended: false };
    let status = 499;
    let firstByteMs = 0;
    try {
      const answer = await this.#ask({ call, request, response, body });
      status = answer.status;
      firstByteMs = this.meter.now() - at;
      if ('text' in answer) answerError(response, answer, this.#host, api.dialect ?? this.#routes.dialect);
      else await passOn(answer.from, response, api, seen);
    } catch (thrown) {
      if (!response.destroyed) status = 502;
      throw thrown;
    } finally {
      const totalMs = this.meter.now() - at;
      const unused = free || (status >= 400 && status !== 499);
      const used = unused ? NOTHING : counted(seen, asked, body.length, totalMs);
      this.meter.settle(reservation, { at, api: api.name, status, firstByteMs, totalMs, ...used });
    }
  }

  /** The model that answers. @throws Refusal model, when none is named, or one that is not on the list */
  #modelOf({ model: inPath, api }: Call, { model: inBody, others }: Asked): string {
    const own = api.dialect === 'google' ? inBody?.replace(/^models\//, '') : inBody;
    const model = inPath ?? own;
    if (model === undefined) throw new Refusal('model', 'The request names no model.');
    const stranger = [model, own ?? model, ...others].find((name) => !this.#models.has(name));
    if (stranger !== undefined) throw new Refusal('model', `${shown(stranger)} is not one of the models of this run.`);
    return model;
  }

  /** The answer, after a second try with a newer credential when the first was refused. An error comes with its text. */
  async #ask(errand: Errand): Promise<Whole | Streaming> {
    const credential = await this.#credential();
    const first = await this.#send(errand, credential);
    if (!('text' in first) || !isEnded(first)) return first;
    const fresh = await this.#credential(credential);
    if (fresh === credential) return first;
    this.meter.renewedOnRefusal++;
    return this.#send(errand, fresh);
  }

  async #send({ call, request, response, body }: Errand, credential: Credential): Promise<Whole | Streaming> {
    const { host, prefix } = this.#endpoint;
    const path = `${prefix}${call.target}`;
    const headers = Object.assign(headersUp(request.headers, host, body.length), this.#own);
    await this.#sign(headers, { host, path, body }, credential, this.#host.now());
    const from = await this.#endpoint.ask({ path, headers, body }, response);
    const status = from.statusCode ?? 502;
    if (status >= 400) return { status, headers: from.headers, text: await textOf(from) };
    if (isReadable(from)) return { status, from };
    from.destroy();
    const what = status === 200 ? 'gives an answer that is neither JSON nor events' : `answers ${status}`;
    throw new Refusal('upstream', `The model endpoint ${what}, which is not passed on or followed.`);
  }

  async #credential(refused?: Credential): Promise<Credential> {
    try {
      return await this.#order.credential(refused);
    } catch (thrown) {
      const code = thrown instanceof KeylessError ? ` (${thrown.code})` : '';
      throw new Refusal('credential', `The credential could not be had${code}.`);
    }
  }

  #refuse(request: IncomingMessage, response: ServerResponse, dialect: Dialect, thrown: unknown): void {
    const refusal = thrown instanceof Refusal ? thrown : new Refusal('upstream', 'The broker failed.');
    const { kind, message } = refusal;
    if (response.destroyed) return;
    this.meter.refused(kind);
    if (kind === 'upstream' || kind === 'credential' || kind === 'timeout') {
      if (message !== this.#fault) this.#host.log.line(`Broker: ${message}`);
      this.#fault = message;
    }
    if (response.headersSent) response.destroy();
    else refuse(response, dialect, refusal, !request.complete);
  }
}

function hostsIn(raw: readonly string[]): number {
  let hosts = 0;
  for (let at = 0; at < raw.length; at += 2) if (raw[at]!.length === 4 && raw[at]!.toLowerCase() === 'host') hosts++;
  return hosts;
}

function headerOf(line: string): [string, string] {
  const cut = line.indexOf(':');
  return [line.slice(0, cut).trim().toLowerCase(), line.slice(cut + 1).trim()];
}

/** A name of the client's, for a sentence. */
function shown(name: string): string {
  return JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}…` : name);
}
