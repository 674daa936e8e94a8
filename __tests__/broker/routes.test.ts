/** Whatever path is asked for, what is sent on is one of a few. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ROUTES } from '../../src/broker/routes/index.ts';

const MODELS = ['claude-sonnet-4-5', 'gpt-5.5', 'us.anthropic.claude-sonnet-4-5-20250929-v1:0'];
const place = {
  models: MODELS,
  upstream: { url: 'https://model.example', project: 'octo-payments', region: 'us-east5' },
};

const GOOGLE = '/projects/octo-payments/locations/us-east5/publishers';
const PIECES = [
  ...[
    '/',
    '//',
    '..',
    '/../',
    '/./',
    '%2e%2e',
    '%2f',
    '%5c',
    '\\',
    '%00',
    '%25',
    ';',
    '#',
    '?',
    '&',
    '=',
    ':',
    '@',
    ' ',
    '\t',
    'é',
  ],
  ...[
    '/v1',
    '/v1beta',
    '/v1beta1',
    '/messages',
    '/count_tokens',
    '/responses',
    '/chat/completions',
    '/openai',
    '/anthropic',
  ],
  ...['/model/', '/models/', '/invoke', '/converse-stream', '/deployments/', ':rawPredict', ':generateContent', GOOGLE],
  ...['/anthropic/models/', '/google/models/', '?beta=true', '?alt=sse', '?api-version=v1', '&key=x', ...MODELS],
];
/** Each is served by some backend. */
const SERVED = [
  '/v1/messages?beta=true',
  '/v1/responses',
  '/openai/v1/responses?api-version=v1',
  '/anthropic/v1/messages/count_tokens',
  `/model/${MODELS[2]}/converse-stream`,
  `/v1${GOOGLE}/anthropic/models/claude-sonnet-4-5:streamRawPredict`,
];
const SENT =
  /^(?:(?:\/(?:openai\/)?v1)?\/(?:responses|chat\/completions)|(?:\/anthropic)?\/v1\/messages(?:\/count_tokens)?|\/openai\/deployments\/gpt-5\.5\/chat\/completions|\/model\/[\w.%-]+\/(?:invoke|converse)(?:-with-response-stream|-stream)?|\/v1(?:beta)?\/models\/[\w.-]+:\w+|\/v1(?:beta1)?\/projects\/octo-payments\/locations\/us-east5\/publishers\/(?:anthropic|google)\/models\/[\w.-]+:\w+)(?:\?(?:beta=true|alt=sse|api-version=[\w.-]+))?$/;

describe('the paths of every backend', () => {
  it('lead to a known place or nowhere, whatever they are made of', () => {
    let found = 0;
    const path = fc.array(
      fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...SERVED), fc.string({ maxLength: 3 })),
      { maxLength: 7 },
    );
    fc.assert(
      fc.property(path, fc.constantFrom('POST', 'GET', 'PUT', 'post'), (pieces, method) => {
        const [head = '', ...rest] = pieces.join('').split('?');
        for (const routes of Object.values(ROUTES)) {
          const call = routes.find({ method, path: head, query: rest.join('?') }, place);
          if (!call || 'body' in call || (call.model !== undefined && !MODELS.includes(call.model))) continue;
          found++;
          expect(method).toBe('POST');
          expect(call.target).toMatch(SENT);
          // A reader that resolves dots or cleans up slashes finds nothing to do.
          const { pathname, search } = new URL(call.target, 'https://model.example');
          expect(`${pathname}${search}`).toBe(call.target);
        }
      }),
      { numRuns: 30_000 },
    );
    expect(found).toBeGreaterThan(0);
  });
});
