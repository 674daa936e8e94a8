/**
 * The one place requests are sent to: a request out, the head of its answer back.
 * In: path, headers, body → out: the answer, or a Refusal in words that hold no address. Host: the endpoint of the order alone.
 * Traps: a redirect would carry the credential to another host, so none is followed; the endpoint may have closed a waiting
 * connection in the moment we used it, so that is tried once more; an answer may be silent for minutes, so only the wait for its
 * head is limited.
 * Spec: RFC 9112 §9.3.1
 */
import { type IncomingMessage, request as plainRequest, type RequestOptions, type ServerResponse } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Host } from '../core/host.ts';
import { Refusal } from './refusal.ts';
import type { Headers } from './signers/index.ts';

export interface Sent {
  readonly path: string;
  readonly headers: Headers;
  readonly body: Buffer;
}

const TLS = /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA)/;

export class Endpoint {
  /** As the header `host` names it. */
  readonly host: string;
  /** In front of every path; without a slash at its end. */
  readonly prefix: string;
  readonly #send: typeof plainRequest;
  readonly #options: RequestOptions;
  readonly #answerMs: number;

  /** @param suffix of the address, which is part of the paths themselves */
  constructor(address: string, suffix: string, host: Host, answerMs: number) {
    const url = new URL(address);
    this.host = url.host;
    this.prefix = url.pathname.replace(/\/+$/, '');
    if (suffix !== '' && this.prefix.endsWith(suffix)) this.prefix = this.prefix.slice(0, -suffix.length);
    this.#send = url.protocol === 'https:' ? secureRequest : plainRequest;
    this.#options = {
      protocol: url.protocol,
      hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
      port: url.port === '' ? undefined : url.port,
      method: 'POST',
      agent: host.http.agent(address),
    };
    this.#answerMs = answerMs;
  }

  /**
   * @param client whose leaving ends the request
   * @throws Refusal upstream, timeout
   */
  async ask(sent: Sent, client: ServerResponse): Promise<IncomingMessage> {
    try {
      return await this.#once(sent, client);
    } catch (error) {
      if (error instanceof StaleConnection && !client.destroyed) return await this.#once(sent, client);
      throw error;
    }
  }

  #once({ path, headers, body }: Sent, client: ServerResponse): Promise<IncomingMessage> {
    return new Promise((answered, failed) => {
      const request = this.#send({ ...this.#options, path, headers });
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        request.destroy();
      }, this.#answerMs);
      timer.unref();
      const leave = (): void => void request.destroy();
      client.on('close', leave);
      request.on('response', (answer) => {
        clearTimeout(timer);
        answered(answer);
      });
      request.on('error', (error: NodeJS.ErrnoException) => {
        clearTimeout(timer);
        const stale = request.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
        failed(stale && !late ? new StaleConnection() : refusalOf(error, late));
      });
      request.end(body);
    });
  }
}

/** The endpoint had closed a waiting connection before our request reached it. */
class StaleConnection extends Error {}

function refusalOf({ code = '' }: NodeJS.ErrnoException, late: boolean): Refusal {
  if (late) return new Refusal('timeout', 'The model endpoint did not answer in time.');
  if (TLS.test(code)) {
    return new Refusal('upstream', `The certificate of the model endpoint is not trusted (${code}); nothing was sent.`);
  }
  return new Refusal('upstream', `The model endpoint could not be reached${code === '' ? '' : ` (${code})`}.`);
}
