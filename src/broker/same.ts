/** Comparing what a caller sends with what it must be, in a time that tells nothing of how much of it was right. */
import { timingSafeEqual } from 'node:crypto';

export function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
