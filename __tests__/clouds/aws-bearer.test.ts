import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { makeBearer } from '../../src/clouds/aws/bearer.ts';

const KEYS = { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG', sessionToken: 'FwoG/+=tok' };
const NOW = Date.UTC(2026, 10, 21, 12, 34, 56);

async function decoded(lifeSeconds: number, keys: Parameters<typeof makeBearer>[0] = KEYS) {
  const { key } = await makeBearer(keys, 'eu-west-1', NOW, NOW + lifeSeconds * 1000);
  expect(key.reveal().startsWith('bedrock-api-key-')).toBe(true);
  return Buffer.from(key.reveal().slice('bedrock-api-key-'.length), 'base64').toString();
}

/** SigV4 by hand, from the specification: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
function signature(query: string): string {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  const request = ['POST', '/', query, 'host:bedrock.amazonaws.com\n', 'host', sha256('')].join('\n');
  const scope = '20261121/eu-west-1/bedrock/aws4_request';
  const toSign = ['AWS4-HMAC-SHA256', '20261121T123456Z', scope, sha256(request)].join('\n');
  const key = ['20261121', 'eu-west-1', 'bedrock', 'aws4_request'].reduce<string | Buffer>(
    hmac,
    `AWS4${KEYS.secretAccessKey}`,
  );
  return hmac(key, toSign).toString('hex');
}

describe('a Bedrock bearer', () => {
  it('is a presigned request with its version appended unsigned', async () => {
    const text = await decoded(900);
    const [address, query = ''] = text.split('?');
    expect(address).toBe('bedrock.amazonaws.com/');
    expect(query.split('&').map((pair) => pair.split('=')[0])).toEqual([
      'Action',
      'X-Amz-Algorithm',
      'X-Amz-Credential',
      'X-Amz-Date',
      'X-Amz-Expires',
      'X-Amz-Security-Token',
      'X-Amz-Signature',
      'X-Amz-SignedHeaders',
      'Version',
    ]);
    expect(query).toContain('X-Amz-Credential=ASIAEXAMPLE%2F20261121%2Feu-west-1%2Fbedrock%2Faws4_request');
    expect(query).toContain('X-Amz-Security-Token=FwoG%2F%2B%3Dtok');
  });

  it('carries the signature the specification asks for', async () => {
    const query = (await decoded(900)).split('?')[1] ?? '';
    const signed = query.split('&').filter((pair) => !/^(X-Amz-Signature|Version)=/.test(pair));
    expect(new URLSearchParams(query).get('X-Amz-Signature')).toBe(signature(signed.join('&')));
  });

  it.each([
    [900, '900'],
    [900.9, '900'],
    [100_000, '43200'],
  ])('with %d s of session left claims %s s', async (life, expected) => {
    expect(new URLSearchParams((await decoded(life)).split('?')[1]).get('X-Amz-Expires')).toBe(expected);
  });

  it('has no session token when the keys have none', async () => {
    const { accessKeyId, secretAccessKey } = KEYS;
    expect(await decoded(900, { accessKeyId, secretAccessKey })).not.toContain('X-Amz-Security-Token');
  });
});
