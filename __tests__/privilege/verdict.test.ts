/** Only the documented denial is a denial, only the documented success is a success. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HttpError, type HttpRequest, type HttpResponse } from '../../src/core/host.ts';
import {
  type Answer,
  classify,
  findingOf,
  before as inTime,
  type Marks,
  put,
  verdictOf,
  type Words,
} from '../../src/privilege/probes/verdict.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const MARKS: Marks = {
  granted: ({ status, body }) => status === 200 && JSON.parse(body).Users !== undefined,
  denied: ({ status, body }) => status === 403 && body.includes('AccessDenied'),
};
const answer = (status: number, body: string): HttpResponse => ({ status, headers: {}, body });
const REQUEST: HttpRequest = { method: 'GET', url: 'https://iam.example.com/', timeoutMs: 1000 };
const never = new AbortController().signal;

const WORDS: Words = {
  id: 'aws-may-list-users',
  layer: 'cloud',
  exceeded: { severity: 'high', title: 'The credential may list users.', fix: 'Take it away.' },
  proved: 'The credential may not list users.',
  unknown: 'Whether the credential may list users could not be told',
};

describe('an answer', () => {
  it.each<[string, number, string, Answer]>([
    ['the documented success', 200, '{"Users":[]}', 'granted'],
    ['the documented denial', 403, '<Code>AccessDenied</Code>', 'denied'],
    ['a success without the documented field', 200, '{}', 'unclear'],
    ['a success that is not JSON', 200, '<html>', 'unclear'],
    ['a denial in another form', 403, '<html>Forbidden</html>', 'unclear'],
    ['the words of a denial under another status', 401, 'AccessDenied', 'unclear'],
    ['throttling', 429, 'AccessDenied', 'unclear'],
    ['a request that took too long', 408, 'AccessDenied', 'unclear'],
    ['a broken service', 500, '{"Users":[]}', 'unclear'],
    ['a busy service', 503, 'AccessDenied', 'unclear'],
    ['a redirect', 302, '', 'unclear'],
  ])('that is %s (%i) is read as such', (_name, status, body, expected) => {
    expect(classify(answer(status, body), MARKS)).toBe(expected);
  });

  it('with both marks is unclear: one of them lies', () => {
    const both: Marks = { granted: () => true, denied: () => true };
    expect(classify(answer(200, ''), both)).toBe('unclear');
    expect(classify(answer(200, ''), { ...both, denied: () => false })).toBe('granted');
    expect(classify(answer(200, ''), { ...both, granted: () => false })).toBe('denied');
  });

  it('of a status that says nothing about rights is unclear whatever the marks take it for', () => {
    const silent = fc.oneof(
      fc.constantFrom(408, 425, 429),
      fc.integer({ min: 500, max: 599 }),
      fc.integer({ min: 300, max: 399 }),
    );
    fc.assert(
      fc.property(silent, fc.string(), fc.boolean(), fc.boolean(), (status, body, granted, denied) => {
        expect(classify(answer(status, body), { granted: () => granted, denied: () => denied })).toBe('unclear');
      }),
    );
  });
});

describe('a question', () => {
  it('that is answered gives the answer and the response', async () => {
    const host = new FakeHost({ answer: () => answer(403, 'AccessDenied') });
    expect(await put(REQUEST, MARKS, host, never)).toEqual({ answer: 'denied', response: answer(403, 'AccessDenied') });
    host.dispose();
  });

  it('that is not answered rightly says why, without anything of the body', async () => {
    const host = new FakeHost({ answer: () => answer(429, 'slow down, token abc') });
    const { answer: read, why } = await put(REQUEST, MARKS, host, never);
    expect([read, why]).toEqual(['unclear', 'HTTP 429']);
    host.dispose();
  });

  it('that cannot be sent is unclear and names the fault', async () => {
    const host = new FakeHost({
      answer: () => {
        throw new HttpError('dns', 'no such host');
      },
    });
    expect(await put(REQUEST, MARKS, host, never)).toEqual({ answer: 'unclear', why: 'dns' });
    host.dispose();
  });

  it('that hangs is given up when the clock ends', async () => {
    const clock = new AbortController();
    const host = new FakeHost({ answer: () => new Promise<never>(() => undefined) });
    const asked = put(REQUEST, MARKS, host, clock.signal);
    clock.abort();
    expect(await asked).toEqual({ answer: 'unclear', why: 'no answer in time' });
    host.dispose();
  });

  it('is not waited for when the clock has ended already', async () => {
    const clock = new AbortController();
    clock.abort();
    await expect(inTime(clock.signal, new Promise(() => undefined))).rejects.toThrow('given up');
    await expect(inTime(never, Promise.resolve('yes'))).resolves.toBe('yes');
  });
});

describe('a verdict', () => {
  it.each<[Answer, Answer, string]>([
    ['granted', 'granted', 'exceeded'],
    ['granted', 'denied', 'exceeded'],
    ['granted', 'unclear', 'exceeded'],
    ['denied', 'granted', 'proved'],
    ['denied', 'denied', 'unknown'],
    ['denied', 'unclear', 'unknown'],
    ['unclear', 'granted', 'unknown'],
    ['unclear', 'denied', 'unknown'],
    ['unclear', 'unclear', 'unknown'],
  ])('of %s with a control of %s is %s', (asked, control, expected) => {
    expect(verdictOf(asked, control)).toBe(expected);
    expect(findingOf({ answer: asked }, control, WORDS).verdict).toBe(expected);
  });

  it('says what is so, and what to write', () => {
    expect(findingOf({ answer: 'granted' }, 'granted', WORDS)).toEqual({
      id: 'aws-may-list-users',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'high',
      title: 'The credential may list users.',
      fix: 'Take it away.',
    });
    expect(findingOf({ answer: 'denied' }, 'granted', WORDS).title).toBe('The credential may not list users.');
  });

  it('that is unknown says why, the control included', () => {
    expect(findingOf({ answer: 'unclear', why: 'HTTP 429' }, 'granted', WORDS)).toMatchObject({
      severity: 'medium',
      title: 'Whether the credential may list users could not be told (HTTP 429).',
    });
    expect(findingOf({ answer: 'denied' }, 'unclear', WORDS).title).toContain('what must be allowed was not answered');
    expect(findingOf({ answer: 'unclear' }, 'granted', WORDS).title).toContain('no clear answer');
  });
});
