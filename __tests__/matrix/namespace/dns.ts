/**
 * A name server that answers every name with the one address of the front and remembers what it was asked.
 * In: a UDP port on loopback → out: names, lower case. Talks to nobody.
 * Trap: an answer without records (AAAA, HTTPS) must be NOERROR, or a resolver takes the whole name for absent.
 * Spec: RFC 1035 §4.1
 */
import { createSocket } from 'node:dgram';

const HEADER_BYTES = 12;
const TYPE_A = 1;
/** Response, recursion desired and available, no error. */
const FLAGS = 0x8180;

export interface Question {
  readonly name: string;
  readonly type: number;
  /** Offset behind the question. */
  readonly end: number;
}

/** The first question of a query; undefined when it is none. */
export function readQuestion(query: Buffer): Question | undefined {
  const labels: string[] = [];
  let at = HEADER_BYTES;
  while (at < query.length && query[at] !== 0) {
    const length = query[at]!;
    // A question holds no compressed name.
    if (length > 63 || at + 1 + length > query.length) return undefined;
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  if (at + 5 > query.length) return undefined;
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

/** A private address, not loopback: a name of the outside that leads to the machine itself is a trick, and is treated as one. */
export const FRONT_ADDRESS = '10.144.0.1';

/** The front's address for an address query, no record for any other. */
export function answerTo(query: Buffer, question: Question): Buffer {
  const records = question.type === TYPE_A ? 1 : 0;
  const head = Buffer.alloc(HEADER_BYTES);
  head.writeUInt16BE(query.readUInt16BE(0), 0);
  head.writeUInt16BE(FLAGS, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(records, 6);
  // The name of the question, type A, class IN, a life of no seconds, four bytes of address.
  const record = Buffer.from([
    0xc0,
    HEADER_BYTES,
    0,
    1,
    0,
    1,
    0,
    0,
    0,
    0,
    0,
    4,
    ...FRONT_ADDRESS.split('.').map(Number),
  ]);
  return Buffer.concat([head, query.subarray(HEADER_BYTES, question.end), records === 1 ? record : Buffer.alloc(0)]);
}

/** @throws the bind error */
export async function startDns(asked: (name: string) => void): Promise<void> {
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const question = readQuestion(query);
    if (!question) return;
    asked(question.name);
    socket.send(answerTo(query, question), from.port, from.address);
  });
  await new Promise<void>((bound, failed) => {
    socket.once('error', failed);
    socket.bind(53, '127.0.0.1', bound);
  });
  socket.unref();
}
