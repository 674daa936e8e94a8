import { describe, expect, it } from '@jest/globals';
import { crc32, decodeMessages, encodeMessage } from '../../src/emulators/event-stream.ts';

describe('event-stream framing', () => {
  it('frames the empty message as the published vector has it', () => {
    expect(encodeMessage({ headers: {}, payload: Buffer.alloc(0) }).toString('hex')).toBe(
      '000000100000000005c248eb7d98c8ff',
    );
  });

  it('computes the check value of CRC-32', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  });

  it('gives back what it framed and keeps what is not yet whole', () => {
    const message = { headers: { ':event-type': 'chunk' }, payload: Buffer.from('{"a":1}') };
    const bytes = encodeMessage(message);
    const { messages, rest } = decodeMessages(Buffer.concat([bytes, bytes.subarray(0, 20)]));
    expect(messages).toEqual([message]);
    expect(rest).toHaveLength(20);
  });

  it('notices a flipped bit', () => {
    const bytes = encodeMessage({ headers: { a: 'b' }, payload: Buffer.from('text') });
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 6) ^ 1, bytes.length - 6);
    expect(() => decodeMessages(bytes)).toThrow('message CRC mismatch');
  });
});
