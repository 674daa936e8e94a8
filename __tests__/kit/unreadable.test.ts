import { describe, expect, it } from '@jest/globals';
import { whyUnreadable } from '../../src/kit/unreadable.ts';

describe('why a file could not be read', () => {
  it.each([
    ['ENOENT', 1024, 'does not exist'],
    ['EACCES', 1024, 'cannot be read'],
    ['EFBIG', 16 * 1024, 'is larger than 16 KiB'],
    ['EFBIG', 10 * 1024 * 1024, 'is larger than 10 MB'],
  ])('%s of at most %d bytes', (code, mostBytes, words) => {
    expect(whyUnreadable(Object.assign(new Error('x'), { code }), mostBytes)).toBe(words);
  });
});
