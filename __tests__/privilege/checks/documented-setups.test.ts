import { describe, expect, it } from '@jest/globals';
import { anthropic } from '../../../src/clouds/anthropic/index.ts';
import type { CloudPlan } from '../../../src/clouds/cloud.ts';
import { gateway } from '../../../src/clouds/gateway/index.ts';
import { openai } from '../../../src/clouds/openai/index.ts';
import { reaches } from '../../../src/core/finding.ts';
import * as azure from '../../clouds/azure-fixtures.ts';
import * as gcp from '../../clouds/gcp-fixtures.ts';
import { planOf } from '../../clouds/token-fixtures.ts';

/** The inputs of the first YAML block of each page, as a plan. */
const DOCUMENTED: readonly (readonly [page: string, plan: () => CloudPlan])[] = [
  ['google-cloud.md, direct', () => gcp.planOf()],
  ['google-cloud.md, with a service account', () => gcp.planOf({ inputs: { 'service-account': gcp.ACCOUNT } })],
  ['azure.md, Foundry', () => azure.planOf()],
  ['azure.md, Azure OpenAI', () => azure.planOf(azure.openai())],
  [
    'anthropic.md',
    () =>
      planOf(anthropic, {
        'anthropic-federation-rule-id': 'fdrl_01AbCdEfGhIjKlMnOpQrStUv',
        'anthropic-organization-id': '12345678-90ab-4cde-8f01-234567890abc',
        'anthropic-service-account-id': 'svac_01AbCdEfGhIjKlMnOpQrStUv',
        'anthropic-workspace-id': 'wrkspc_01AbCdEfGhIjKlMnOpQrStUv',
      }),
  ],
  [
    'openai.md',
    () => planOf(openai, { 'openai-identity-provider-id': 'idp_abc123', 'openai-service-account-id': 'sa_abc123' }),
  ],
  [
    'gateway.md',
    () =>
      planOf(gateway, { 'base-url': 'https://llm-gateway.example.com', audience: 'https://llm-gateway.example.com' }),
  ],
];

describe('the documented set-ups', () => {
  it.each(DOCUMENTED)('of %s exceed nothing at or above medium', (_, plan) => {
    const exceeding = plan().findings.filter(
      ({ verdict, severity }) => verdict === 'exceeded' && reaches(severity, 'medium'),
    );
    expect(exceeding).toEqual([]);
  });
});
