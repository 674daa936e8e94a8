import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AwsSession } from '../../src/emulators/aws-credentials.ts';
import { AwsSessions } from '../../src/emulators/aws-credentials.ts';
import { signRequest } from '../../src/emulators/aws-sigv4.ts';
import { type Mantle, startMantle } from '../../src/emulators/bedrock-mantle.ts';
import type { PolicyDocument } from '../../src/emulators/iam-policy.ts';
import { echoScript } from '../../src/emulators/script.ts';

const REGION = 'us-east-1';
const ACCOUNT = '123456789012';
const allow = (model: string): PolicyDocument => ({
  Statement: {
    Effect: 'Allow',
    Action: 'bedrock-mantle:CreateInference',
    Resource: `arn:aws:bedrock-mantle:${REGION}:${ACCOUNT}:project/default`,
    Condition: { StringEquals: { 'bedrock-mantle:Model': model } },
  },
});

let mantle: Mantle;
let sessions: AwsSessions;
beforeEach(async () => {
  sessions = new AwsSessions();
  mantle = await startMantle({
    region: REGION,
    account: ACCOUNT,
    partition: 'aws',
    sessions,
    model: echoScript('Hello.'),
  });
});
afterEach(() => mantle.close());

const mint = (session: PolicyDocument): AwsSession =>
  sessions.mint({
    expiresAt: Date.now() + 60_000,
    arn: `arn:aws:sts::${ACCOUNT}:assumed-role/ci-agent/s`,
    roleArn: `arn:aws:iam::${ACCOUNT}:role/ci-agent`,
    account: ACCOUNT,
    userId: 'AROAX:s',
    grants: { identity: [{ Statement: { Effect: 'Allow', Action: '*', Resource: '*' } }], session: [session] },
  });

interface Ask {
  readonly service?: string;
  readonly model?: string;
  readonly project?: string;
  readonly body?: string;
}

async function call(keys: AwsSession, ask: Ask = {}) {
  const { service = 'bedrock-mantle', project = '', model = 'openai.gpt-5.5' } = ask;
  const body = ask.body ?? JSON.stringify({ model, input: 'Hi' });
  const url = new URL(`${mantle.url}/openai/v1/responses`);
  const signed = signRequest({ method: 'POST', url, body }, keys, { region: REGION, service, now: Date.now() });
  const headers = { ...signed, ...(project === '' ? {} : { 'openai-project': project }) };
  const response = await fetch(url, { method: 'POST', headers, body });
  const { error } = (await response.json()) as { error?: { code: string } | null };
  return [response.status, error?.code];
}

describe("Bedrock's OpenAI-compatible endpoint", () => {
  it('answers who may call this model of this project', async () => {
    const keys = mint(allow('openai.gpt-5.5'));
    expect(await call(keys)).toEqual([200, undefined]);
    expect(await call(keys, { model: 'openai.gpt-oss-120b' })).toEqual([403, 'access_denied']);
    expect(await call(keys, { project: 'proj_1' })).toEqual([403, 'access_denied']);
    expect(await call(mint(allow('openai.gpt-nope')), { model: 'openai.gpt-nope' })).toEqual([404, 'model_not_found']);
  });

  it('refuses a signature for another service, wrong keys, ended ones, and a body that asks for nothing', async () => {
    const keys = mint(allow('openai.gpt-5.5'));
    expect(await call(keys, { service: 'bedrock' })).toEqual([401, 'InvalidSignatureException']);
    expect(await call({ ...keys, secretAccessKey: 'x' })).toEqual([401, 'InvalidSignatureException']);
    expect(await call(keys, { body: '{"model":"openai.gpt-5.5"}' })).toEqual([400, 'invalid_value']);
    sessions.expireAll(Date.now());
    expect(await call(keys)).toEqual([401, 'ExpiredTokenException']);
  });
});
