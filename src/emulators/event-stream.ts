/**
 * The AWS event-stream framing (`application/vnd.amazon.eventstream`): one message = lengths, CRC, headers, payload, CRC.
 * In: headers and payload, or bytes. Out: the other. Talks to nobody.
 * Trap: the second CRC covers everything before it, the prelude and its CRC included.
 * https://smithy.io/2.0/aws/amazon-eventstream.html
 */

export interface StreamMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Buffer;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 (IEEE). `zlib.crc32` is younger than the oldest Node we start on. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const STRING_HEADER = 7;
const PRELUDE = 12;
const TRAILER = 4;

/** Frames one message. Header values are strings. */
export function encodeMessage(message: StreamMessage): Buffer {
  const headers = Buffer.concat(
    Object.entries(message.headers).map(([name, value]) => {
      const key = Buffer.from(name);
      const text = Buffer.from(value);
      const lead = Buffer.from([key.length, ...key, STRING_HEADER, text.length >> 8, text.length & 0xff]);
      return Buffer.concat([lead, text]);
    }),
  );
  const frame = Buffer.alloc(PRELUDE + headers.length + message.payload.length + TRAILER);
  frame.writeUInt32BE(frame.length, 0);
  frame.writeUInt32BE(headers.length, 4);
  frame.writeUInt32BE(crc32(frame.subarray(0, 8)), 8);
  headers.copy(frame, PRELUDE);
  message.payload.copy(frame, PRELUDE + headers.length);
  frame.writeUInt32BE(crc32(frame.subarray(0, frame.length - TRAILER)), frame.length - TRAILER);
  return frame;
}

/**
 * Takes the whole messages off the front of `buffer`.
 * @returns the messages and the bytes that are not yet whole
 * @throws Error when a CRC does not fit
 */
export function decodeMessages(buffer: Buffer): { messages: StreamMessage[]; rest: Buffer } {
  const messages: StreamMessage[] = [];
  let rest = buffer;
  while (rest.length >= PRELUDE) {
    const length = rest.readUInt32BE(0);
    if (rest.readUInt32BE(8) !== crc32(rest.subarray(0, 8))) throw new Error('event stream: prelude CRC mismatch');
    if (rest.length < length) break;
    messages.push(decodeMessage(rest.subarray(0, length)));
    rest = rest.subarray(length);
  }
  return { messages, rest };
}

function decodeMessage(frame: Buffer): StreamMessage {
  const end = frame.length - TRAILER;
  if (frame.readUInt32BE(end) !== crc32(frame.subarray(0, end))) throw new Error('event stream: message CRC mismatch');
  const bodyAt = PRELUDE + frame.readUInt32BE(4);
  const headers: Record<string, string> = {};
  let at = PRELUDE;
  while (at < bodyAt) {
    const nameEnd = at + 1 + frame.readUInt8(at);
    if (frame.readUInt8(nameEnd) !== STRING_HEADER) throw new Error('event stream: unknown header type');
    const valueAt = nameEnd + 3;
    const valueEnd = valueAt + frame.readUInt16BE(nameEnd + 1);
    headers[frame.toString('utf8', at + 1, nameEnd)] = frame.toString('utf8', valueAt, valueEnd);
    at = valueEnd;
  }
  return { headers, payload: Buffer.from(frame.subarray(bodyAt, end)) };
}
