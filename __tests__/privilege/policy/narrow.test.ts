/** What a finding tells people to write is what the exchange sends, and passes the judge. */

import { describe, expect, it } from '@jest/globals';
import { mantleStatements } from '../../../src/clouds/aws/mantle.ts';
import { parseModel } from '../../../src/clouds/aws/models.ts';
import { modelPolicy } from '../../../src/clouds/aws/policy.ts';
import type { Target } from '../../../src/privilege/check.ts';
import { judgeDocuments } from '../../../src/privilege/policy/judge.ts';
import { narrowPolicy } from '../../../src/privilege/policy/narrow.ts';
import { LIST } from './judging.ts';

const scope = { partition: 'aws', region: 'eu-central-1', account: '210987654321' } as const;
const targetOf = (models: readonly string[], backend: Target['backend'] = 'bedrock'): Target => ({
  cloud: 'aws',
  backend,
  models,
  region: scope.region,
  role: 'arn:aws:iam::210987654321:role/ci-agent',
});

const LISTS: readonly (readonly string[])[] = [
  ['anthropic.claude-sonnet-4-5-20250929-v1:0'],
  ['eu.anthropic.claude-sonnet-4-5-20250929-v1:0'],
  ['global.anthropic.claude-sonnet-4-5-20250929-v1:0'],
  ['eu.anthropic.claude-sonnet-4-5-20250929-v1:0', 'qwen.qwen3-coder-30b-a3b-v1:0'],
  ['arn:aws:bedrock:eu-central-1:210987654321:inference-profile/eu.amazon.nova-pro-v1:0'],
  ['arn:aws:bedrock:eu-central-1:210987654321:application-inference-profile/abc123', 'amazon.nova-pro-v1:0'],
  ['arn:aws:bedrock:eu-central-1:210987654321:provisioned-model/abc123'],
];

describe('the narrowed policy', () => {
  it.each(LISTS.map((models) => [models]))('for %p is the session policy of the exchange', (models) => {
    const parsed = models.map((text) => parseModel(text, scope)).flatMap((model) => ('what' in model ? [] : [model]));
    expect(parsed).toHaveLength(models.length);
    const sent: unknown = JSON.parse(modelPolicy(parsed, { ...scope, models, bearer: false }));
    expect(JSON.parse(narrowPolicy(targetOf(models)).text)).toEqual(sent);
  });

  it('for bedrock-mantle is the session policy of the exchange', () => {
    const models = ['openai.gpt-5.5', 'openai.gpt-oss-120b'];
    const sent = { Version: '2012-10-17', Statement: mantleStatements(models, { ...scope, bearer: false }) };
    expect(JSON.parse(narrowPolicy(targetOf(models, 'bedrock-mantle')).text)).toEqual(sent);
  });

  it.each([...LISTS.map((models) => targetOf(models)), targetOf(['openai.gpt-5.5'], 'bedrock-mantle')])(
    'passes the judge without any finding',
    (target) => {
      const { findings, effective } = judgeDocuments([{ name: 'p', text: narrowPolicy(target).text }], LIST, {
        target,
        bearer: false,
      });
      expect(findings).toEqual([]);
      expect(effective?.names().length).toBeGreaterThan(0);
    },
  );

  it('is an example for one model when no target is given', () => {
    const { text, resources } = narrowPolicy(undefined);
    expect(text).toContain('inference-profile/us.anthropic.claude-sonnet-4-5-20250929-v1:0');
    expect(resources).toEqual([]);
  });
});
