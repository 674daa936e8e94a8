import { afterEach, describe, expect, it } from '@jest/globals';
import type { ModelProbe } from '../../src/clouds/cloud.ts';
import type { Credential } from '../../src/core/credential.ts';
import { HttpError, type HttpRequest, type HttpResponse } from '../../src/core/host.ts';
import { Secret } from '../../src/core/secret.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import { json, openai, type PlanAsk, planOf } from './azure-fixtures.ts';

const credential: Credential = {
  cloud: 'azure',
  kind: 'access token',
  parts: { AccessToken: new Secret('Entra access token', 'the.access.token') },
  confirmed: [],
};

let host: FakeHost;
afterEach(() => host.dispose());

async function probe(reply: HttpResponse | Error, asked: PlanAsk = {}): Promise<ModelProbe> {
  host = new FakeHost({
    answer: () => {
      if (reply instanceof Error) throw reply;
      return reply;
    },
  });
  const [found] = (await planOf(asked).probe?.(credential, host)) ?? [];
  if (!found) throw new Error('no probe');
  return found;
}

function request(): HttpRequest {
  return host.requests[0]!;
}

describe('the probe of a deployment', () => {
  it('asks Foundry a message without a question', async () => {
    await probe(json(400, {}));
    expect(request()).toMatchObject({
      method: 'POST',
      url: 'https://octo.services.ai.azure.com/anthropic/v1/messages',
      headers: { authorization: 'Bearer the.access.token', 'anthropic-version': '2023-06-01' },
      body: '{"model":"claude-sonnet-4-5","max_tokens":1,"messages":[]}',
    });
  });

  it('asks Azure OpenAI for the deployment behind the model', async () => {
    await probe(
      json(400, {}),
      openai({ inputs: { 'azure-openai-deployment-map': 'gpt-5.4=mine', 'azure-openai-api-version': 'preview' } }),
    );
    expect(request().url).toBe('https://octo.openai.azure.com/openai/v1/responses?api-version=preview');
    expect(request().body).toBe('{"model":"mine","max_output_tokens":1}');
  });

  it.each<[string, HttpResponse | Error, ModelProbe['verdict']]>([
    ['400', json(400, { error: { type: 'invalid_request_error' } }), 'callable'],
    ['401', json(401, {}), 'denied'],
    ['403', json(403, {}), 'denied'],
    ['404', json(404, { error: { code: 'DeploymentNotFound' } }), 'missing'],
    ['400 with a code that means 404', json(400, { error: { code: 'DeploymentNotFound' } }), 'missing'],
    ['500', json(500, {}), 'unknown'],
    ['429', json(429, {}), 'unknown'],
    ['no answer', new HttpError('timeout', 'x'), 'unknown'],
  ])('takes %s for %s', async (_, reply, verdict) => {
    const found = await probe(reply);
    expect(found.verdict).toBe(verdict);
    expect(found.says).not.toContain('access.token');
  });
});
