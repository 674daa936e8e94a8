/**
 * The answer on its way back: byte for byte, no faster than the client takes it, its tokens read in passing.
 * In: what the endpoint answers → out: what the client gets, and what was used. Talks to no host.
 * Traps: an error of a vendor may repeat the request it got, the credential included, so it is read whole and redacted; a page of a
 * proxy in between is not passed on; a client that leaves before the tokens were told must not go free.
 * Spec: RFC 9110 §7.6
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Host } from '../core/host.ts';
import type { Asked } from './body.ts';
import { headersDown, JSON_TYPE } from './headers.ts';
import type { Tokens } from './order.ts';
import { type Dialect, Refusal, refuse } from './refusal.ts';
import type { Api, Local } from './route.ts';
import { FrameUsage, TextUsage, type UsageReader } from './usage.ts';

/** An error, whole. */
export interface Whole {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** An answer that is passed on as it comes. */
export interface Streaming {
  readonly status: number;
  readonly from: IncomingMessage;
}

export interface Seen {
  reader: UsageReader | undefined;
  bytes: number;
  ended: boolean;
}

/** An error says what is wrong in less. */
const LARGEST_ERROR = 256 * 1024;
const FRAMES = /^application\/vnd\.amazon\.eventstream\b/i;
const EVENTS = /^text\/event-stream\b/i;
/** How AWS says, with a 401 or 403, that keys have ended or are not (yet) known. */
const ENDED = /ExpiredToken|UnrecognizedClient|security token included in the request is (?:expired|invalid)/;

/** An answer that can be passed on and counted. */
export function isReadable({ statusCode, headers }: IncomingMessage): boolean {
  const type = headers['content-type'] ?? '';
  const plain = (headers['content-encoding'] ?? 'identity') === 'identity';
  return statusCode === 200 && plain && (JSON_TYPE.test(type) || EVENTS.test(type) || FRAMES.test(type));
}

export function answerHere(response: ServerResponse, { status, body }: Local): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

/** Byte for byte, no faster than the client takes it. Resolves when it has ended, whole or not. */
export function passOn(from: IncomingMessage, response: ServerResponse, api: Api, seen: Seen): Promise<void> {
  const reader = FRAMES.test(from.headers['content-type'] ?? '') ? new FrameUsage() : new TextUsage(api.usage);
  seen.reader = reader;
  seeHeaders(from, reader);
  response.writeHead(200, headersDown(from.headers));
  if (from.headers['content-length'] === undefined) response.flushHeaders();
  let pieces: Buffer[] = [];
  const flush = (): void => {
    // Many small ones, often events, go on as one; joining large ones costs more than it saves.
    const joined = pieces.length > 2 ? [Buffer.concat(pieces)] : pieces;
    pieces = [];
    for (const bytes of joined) {
      seen.bytes += bytes.length;
      reader.see(bytes);
      if (!response.write(bytes)) from.pause();
    }
  };
  return new Promise((done) => {
    // What one read of the socket brought goes on together.
    from.on('data', (piece: Buffer) => {
      if (pieces.push(piece) === 1) process.nextTick(flush);
    });
    response.on('drain', () => from.resume());
    from.on('end', () => {
      seen.ended = true;
      flush();
      response.end();
      done();
    });
    from.on('error', () => response.destroy());
    from.on('close', () => {
      if (!seen.ended) response.destroy();
      done();
    });
  });
}

/** Models of other makers have no usage in their answer; Bedrock says it beside it. */
function seeHeaders({ headers }: IncomingMessage, reader: UsageReader): void {
  const [input, output] = ['input', 'output'].map((side) => Number(headers[`x-amzn-bedrock-${side}-token-count`]));
  if (input! >= 0 && output! >= 0) reader.see(Buffer.from(`"usage":{"inputTokens":${input},"outputTokens":${output}}`));
}

export function textOf(from: IncomingMessage): Promise<string> {
  return new Promise((done) => {
    const pieces: Buffer[] = [];
    let size = 0;
    from.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > LARGEST_ERROR) from.destroy();
      else pieces.push(piece);
    });
    from.on('error', () => {});
    from.on('close', () => done(Buffer.concat(pieces).toString('utf8')));
  });
}

/** The credential has come to its end. */
export function isEnded({ status, headers, text }: Whole): boolean {
  return status === 401 || (status === 403 && (ENDED.test(String(headers['x-amzn-errortype'])) || ENDED.test(text)));
}

/** The endpoint's own words, without what they may repeat of ours; a page of a proxy in between is not passed on. */
export function answerError(
  response: ServerResponse,
  { status, headers, text }: Whole,
  host: Host,
  dialect: Dialect,
): void {
  if (!JSON_TYPE.test(headers['content-type'] ?? '') || headers['content-encoding'] !== undefined) {
    refuse(response, dialect, new Refusal('upstream', `The model endpoint answers ${status}.`), false, status);
    return;
  }
  const body = Buffer.from(host.redact(text));
  response.writeHead(status, { ...headersDown(headers), 'content-length': body.length });
  response.end(body);
}

export type Count = Tokens & { readonly counted: 'told' | 'estimated' | 'none' };

export const NOTHING: Count = { inputTokens: 0, outputTokens: 0, cachedTokens: 0, counted: 'none' };
/** No model speaks faster. */
const FASTEST_TOKENS_A_SECOND = 300;

/** What was told; where the end was not seen, rather too much than too little. */
export function counted({ reader, bytes, ended }: Seen, asked: Asked, requestBytes: number, totalMs: number): Count {
  const told = reader?.tokens;
  if (told && ended) return { ...told, counted: 'told' };
  const mostSince = Math.ceil((totalMs / 1000) * FASTEST_TOKENS_A_SECOND);
  const most = bytes > 0 ? Math.ceil(bytes / 4) : mostSince;
  return {
    inputTokens: told?.inputTokens ?? Math.ceil(requestBytes / 4),
    outputTokens: Math.max(told?.outputTokens ?? 0, Math.min(asked.maxOutputTokens, most)),
    cachedTokens: told?.cachedTokens ?? 0,
    counted: 'estimated',
  };
}
