/** A plan of Azure from inputs as people write them, and the answers of a sign-in. */
import { azure } from '../../src/clouds/azure/index.ts';
import type { CloudAsk, CloudPlan } from '../../src/clouds/cloud.ts';
import type { RunContext } from '../../src/core/context.ts';
import type { Fault } from '../../src/core/errors.ts';
import type { HttpResponse } from '../../src/core/host.ts';
import type { Claims, IdentityToken } from '../../src/core/identity.ts';
import { Inputs } from '../../src/core/inputs.ts';
import { Secret } from '../../src/core/secret.ts';
import { SHARED_INPUTS } from '../../src/core/shared-inputs.ts';

export const CLIENT = '11111111-2222-4333-8444-555555555555';
export const TENANT = '99999999-8888-4777-8666-555555555555';
export const COGNITIVE = 'https://cognitiveservices.azure.com';

const CONTEXT: RunContext = {
  platform: 'github',
  repository: 'octo-org/payments',
  dependabot: false,
  runner: 'hosted',
  workspace: '/work',
  debug: false,
};

export interface PlanAsk {
  readonly inputs?: Record<string, string>;
  readonly ask?: Partial<CloudAsk>;
}

/** Application, tenant and a Foundry resource unless `inputs` say otherwise; an empty value takes one away. */
export function tryPlan({ inputs = {}, ask = {} }: PlanAsk = {}): {
  plan: CloudPlan | undefined;
  faults: readonly Fault[];
} {
  const values = { 'client-id': CLIENT, 'tenant-id': TENANT, 'foundry-resource': 'octo', ...inputs };
  const raw = Object.entries(values).filter(([, value]) => value !== '');
  const read = new Inputs(
    [...SHARED_INPUTS, ...azure.inputs],
    new Map(raw.map(([name, value]) => [name, { value, from: 'input' }])),
  );
  const plan = azure.plan(read, {
    backend: 'foundry',
    models: ['claude-sonnet-4-5'],
    seconds: 3600,
    context: CONTEXT,
    env: {},
    ...ask,
  });
  return { plan, faults: read.faults };
}

/** The same for Azure OpenAI. */
export function openai({ inputs = {}, ask = {} }: PlanAsk = {}): PlanAsk {
  return {
    inputs: { 'foundry-resource': '', 'azure-openai-resource': 'octo', ...inputs },
    ask: { backend: 'azure-openai', models: ['gpt-5.4'], ...ask },
  };
}

export function planOf(asked: PlanAsk = {}): CloudPlan {
  const { plan, faults } = tryPlan(asked);
  if (!plan) throw new Error(`no plan: ${JSON.stringify(faults)}`);
  return plan;
}

export function saidOf(plan: CloudPlan, title: string): string | undefined {
  return plan.says.find((line) => line.title === title)?.value;
}

export const CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:octo-org/payments:ref:refs/heads/main',
  aud: 'api://AzureADTokenExchange',
};

export function token(text = 'identity.token.one', claims: Claims = CLAIMS): IdentityToken {
  return { token: new Secret('identity token', text), claims, trust: 'ci-endpoint', says: 'test' };
}

/** An access token as Entra writes it for an application; the signature is not looked at. */
export function accessToken(changes: Record<string, unknown> = {}): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    aud: COGNITIVE,
    appid: CLIENT,
    tid: TENANT,
    oid: '77777777-2222-4333-8444-555555555555',
    ...changes,
  };
  return `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;
}

export function json(status: number, body: object, headers: Record<string, string> = {}): HttpResponse {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

export function granted(claims: Record<string, unknown> = {}, fields: Record<string, unknown> = {}): HttpResponse {
  const body = { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: accessToken(claims) };
  return json(200, { ...body, ...fields });
}

export const TRACE = 'aaaaaaaa-0000-4000-8000-000000000001';
const CORRELATION = 'aaaaaaaa-0000-4000-8000-000000000002';
/** Stands for everything Microsoft writes into its description. */
export const DESCRIPTION = 'a description with claims of the token in it';

export function refused(number: number, error = 'invalid_client', status = 401, text = DESCRIPTION): HttpResponse {
  return json(status, {
    error,
    error_description: `AADSTS${number}: ${text}\r\nTrace ID: ${TRACE}`,
    error_codes: [number],
    trace_id: TRACE,
    correlation_id: CORRELATION,
    error_uri: `https://login.microsoftonline.com/error?code=${number}`,
  });
}
