import { describe, expect, it } from '@jest/globals';
import type { Credential } from '../../src/core/credential.ts';
import { HttpError, type HttpRequest } from '../../src/core/host.ts';
import { Secret } from '../../src/core/secret.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import { planOf, SONNET } from './aws-fixtures.ts';

function credential(parts: Record<string, string>): Credential {
  const secrets = Object.entries(parts).map(([name, value]) => [name, new Secret(name, value)] as const);
  return { cloud: 'aws', kind: 'session-keys', parts: Object.fromEntries(secrets), confirmed: [] };
}

const KEYS = credential({ AccessKeyId: 'ASIA1', SecretAccessKey: 'k', SessionToken: 't' });

async function probe(status: number, type: string, body: string, using = KEYS) {
  const host = new FakeHost({
    answer: async () => ({ status, headers: type === '' ? {} : { 'x-amzn-errortype': type }, body }),
  });
  const [found] = (await planOf({}).probe?.(using, host)) ?? [];
  return { verdict: found?.verdict, request: host.requests[0] as HttpRequest };
}

describe('the model probe', () => {
  it.each([
    [400, 'ValidationException', '{"message":"required key [anthropic_version] not found"}', 'callable'],
    [403, 'AccessDeniedException', '{}', 'denied'],
    [403, 'ExpiredTokenException', '{}', 'unknown'],
    [404, 'ResourceNotFoundException', '{}', 'missing'],
    [400, 'ValidationException', '{"message":"The provided model identifier is invalid."}', 'missing'],
    [400, 'ValidationException', '{"message":"Invocation with on-demand throughput isn’t supported"}', 'missing'],
    [429, 'ThrottlingException', '{}', 'unknown'],
    [500, '', '', 'unknown'],
    [400, '', '<html>proxy</html>', 'unknown'],
    [200, '', '{}', 'unknown'],
  ])('reads %i %s %s as %s', async (status, type, body, verdict) => {
    expect((await probe(status, type, body)).verdict).toBe(verdict);
  });

  it('is signed for service bedrock and sends an empty body', async () => {
    const { request } = await probe(403, '', '');
    expect(request.url).toBe(
      `https://bedrock-runtime.us-east-1.amazonaws.com/model/${SONNET.replace(':', '%3A')}/invoke`,
    );
    expect(request.body).toBe('{}');
    expect(request.headers?.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=ASIA1\/20261121\/us-east-1\/bedrock\/aws4_request/,
    );
    expect(request.headers?.['x-amz-security-token']).toBe('t');
  });

  it('uses the bearer when the credential is one', async () => {
    const { request } = await probe(403, '', '', credential({ BearerToken: 'bedrock-api-key-x' }));
    expect(request.headers?.authorization).toBe('Bearer bedrock-api-key-x');
  });

  it('knows nothing when there is no answer', async () => {
    const host = new FakeHost({
      answer: () => {
        throw new HttpError('timeout', 'x');
      },
    });
    expect(await planOf({}).probe?.(KEYS, host)).toEqual([
      { model: SONNET, verdict: 'unknown', says: 'The model endpoint gave no answer (timeout).' },
    ]);
  });
});
