import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/core/secret.ts';
import { planOf, saidOf, tryPlan } from './aws-fixtures.ts';

const ask = (models: readonly string[] = ['openai.gpt-5.5']) => ({ backend: 'bedrock-mantle', models }) as const;
const policyOf = (models: readonly string[], inputs: Record<string, string> = {}) =>
  JSON.parse(saidOf(planOf({ inputs, ask: ask(models) }), 'Session policy') ?? '').Statement;
const whatOf = (models: readonly string[], inputs: Record<string, string> = {}): string[] =>
  tryPlan({ inputs, ask: ask(models) }).faults.map(({ input, what }) => `${input}: ${what}`);

const PROJECT = 'arn:aws:bedrock-mantle:us-east-1:123456789012:project/default';
const CALL = { Effect: 'Allow', Action: 'bedrock-mantle:CreateInference', Resource: PROJECT };

describe("Bedrock's endpoint for OpenAI's models", () => {
  it('gets a session policy for the listed models of the default project and nothing else', () => {
    expect(policyOf(['openai.gpt-5.5'])).toEqual([
      { ...CALL, Condition: { StringEquals: { 'bedrock-mantle:Model': 'openai.gpt-5.5' } } },
    ]);
    expect(policyOf(['openai.gpt-5.5', 'openai.gpt-oss-120b', 'openai.gpt-5.5'])).toEqual([
      { ...CALL, Condition: { StringEquals: { 'bedrock-mantle:Model': ['openai.gpt-5.5', 'openai.gpt-oss-120b'] } } },
    ]);
    expect(policyOf([])).toEqual([CALL]);
  });

  it('lets a bearer be one, under both prefixes', () => {
    expect(policyOf(['openai.gpt-5.5'], { 'bedrock-credential': 'bearer' })[1]).toEqual({
      Effect: 'Allow',
      Action: ['bedrock-mantle:CallWithBearerToken', 'bedrock:CallWithBearerToken'],
      Resource: '*',
    });
  });

  it('refuses what is no model of this endpoint', () => {
    const arn = 'arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b';
    expect(whatOf([arn])).toEqual([
      `model: "${arn}" is not a model id of bedrock-mantle; ARNs and inference profiles are not known there.`,
    ]);
    expect(whatOf(['openai.*'])).toEqual([
      'model: "openai.*" has a wildcard in it; the session policy names each model.',
    ]);
  });

  it('is not looked for where there is none: other partitions, FIPS', () => {
    const china = { 'aws-region': 'cn-north-1', 'role-to-assume': 'arn:aws-cn:iam::123456789012:role/ci-agent' };
    expect(whatOf(['openai.gpt-5.5'], china)).toEqual([
      'aws-region: bedrock-mantle is not served in partition aws-cn.',
    ]);
    expect(whatOf(['openai.gpt-5.5'], { 'use-fips-endpoint': 'true' })).toEqual([
      'use-fips-endpoint: bedrock-mantle has no FIPS endpoint.',
    ]);
  });

  it('is at its own address, and takes no variable meant for the runtime', () => {
    const env = { AWS_ENDPOINT_URL_BEDROCK_RUNTIME: 'http://127.0.0.1:9' };
    const plan = planOf({ ask: { ...ask(), env } });
    expect(saidOf(plan, 'Bedrock endpoint')).toBe('https://bedrock-mantle.us-east-1.api.aws');
    expect(plan.probe).toBeUndefined();
    const vpce = 'https://vpce-0a1b.bedrock-mantle.us-east-1.vpce.amazonaws.com';
    const moved = planOf({ ask: { ...ask(), env: { AWS_ENDPOINT_URL_BEDROCK_MANTLE: vpce } } });
    expect(saidOf(moved, 'Bedrock endpoint')).toBe(vpce);
    const { faults } = tryPlan({
      ask: { ...ask(), env: { AWS_ENDPOINT_URL_BEDROCK_MANTLE: 'https://bedrock-mantle.eu-west-1.api.aws' } },
    });
    expect(faults.map(({ input }) => input)).toEqual(['AWS_ENDPOINT_URL_BEDROCK_MANTLE']);
  });

  it('hands out keys that renew, named for this backend, with an address only when it is not the vendor’s', () => {
    const parts = { AccessKeyId: new Secret('id', 'ASIA1'), SecretAccessKey: new Secret('key', 's') };
    const credential = { cloud: 'aws', kind: 'session-keys', parts, confirmed: [] };
    const plan = planOf({ ask: ask() });
    expect(plan.delivery).toBe('aws-container');
    expect(plan.access(credential)).toMatchObject({
      backend: 'bedrock-mantle',
      region: 'us-east-1',
      endpoint: undefined,
    });
    const other = planOf({ inputs: { 'bedrock-endpoint': 'http://127.0.0.1:8080/' }, ask: ask() });
    expect(other.access(credential).endpoint).toBe('http://127.0.0.1:8080');
  });
});
