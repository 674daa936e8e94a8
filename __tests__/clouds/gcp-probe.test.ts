import { afterEach, describe, expect, it } from '@jest/globals';
import { HttpError, type HttpResponse } from '../../src/core/host.ts';
import { Secret } from '../../src/core/secret.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import { planOf } from './gcp-fixtures.ts';

let host: FakeHost;
afterEach(() => host.dispose());

const credential = {
  cloud: 'gcp',
  kind: 'federated-token',
  parts: { AccessToken: new Secret('t', 'ya29.t') },
  confirmed: [],
};

async function probe(answer: Partial<HttpResponse> | Error, model = 'claude-sonnet-4-5@20250929') {
  host = new FakeHost({
    answer: () => {
      if (answer instanceof Error) throw answer;
      return { status: 400, headers: {}, body: '', ...answer };
    },
  });
  const probes = await planOf({ ask: { models: [model] } }).probe!(credential, host);
  return probes[0]!;
}

describe('a probe of a model', () => {
  it.each([
    [400, 'invalid_request_error', 'callable'],
    [400, 'FAILED_PRECONDITION: not servable in region', 'missing'],
    [401, '', 'unknown'],
    [403, 'IAM_PERMISSION_DENIED', 'denied'],
    [403, 'SERVICE_DISABLED', 'denied'],
    [404, '', 'missing'],
    [429, '', 'unknown'],
    [500, '', 'unknown'],
    [200, '', 'unknown'],
  ])('that is answered with %i %s says %s', async (status, body, verdict) => {
    expect((await probe({ status, body })).verdict).toBe(verdict);
  });

  it('sends a body that no model takes to the path of its publisher', async () => {
    await probe({});
    expect(host.requests[0]).toMatchObject({
      method: 'POST',
      url: 'https://aiplatform.googleapis.com/v1/projects/my-project/locations/global/publishers/anthropic/models/claude-sonnet-4-5@20250929:rawPredict',
      headers: { authorization: 'Bearer ya29.t' },
      body: '{}',
    });
    await probe({}, 'gemini-2.5-pro');
    expect(host.requests[0]?.url).toMatch(/\/publishers\/google\/models\/gemini-2\.5-pro:generateContent$/);
    await probe({}, 'mistralai/mistral-medium-3');
    expect(host.requests[0]?.url).toMatch(/\/publishers\/mistralai\/models\/mistral-medium-3:rawPredict$/);
  });

  it('asks nothing about a model whose publisher is not known, nor about a path', async () => {
    for (const model of ['llama-4', '../../x', 'a/b/../c']) {
      expect((await probe({}, model)).verdict).toBe('unknown');
      expect(host.requests).toEqual([]);
    }
  });

  it('is unknown when nothing answers', async () => {
    expect(await probe(new HttpError('timeout', 'no'))).toMatchObject({
      verdict: 'unknown',
      says: 'The model endpoint gave no answer (timeout).',
    });
  });
});
