/**
 * May this credential call that deployment? One request each that costs nothing: a body without a question, which the endpoint
 * refuses after it has checked the caller's rights and found the deployment.
 * In: a credential, models · out: a verdict each. Talks to: the model endpoint of the plan.
 * Trap: Azure knows deployments, not models; a model whose deployment has another name is "missing".
 * https://learn.microsoft.com/azure/foundry/openai/latest
 */
import type { Credential } from '../../core/credential.ts';
import { type Host, HttpError, type HttpResponse } from '../../core/host.ts';
import type { ModelProbe } from '../cloud.ts';
import type { AzureOrder } from './inputs.ts';

const TIMEOUT_MS = 15_000;
const MISSING = /DeploymentNotFound|deployment[^"]{0,40}(?:does not|doesn't) exist|unknown_model|model_not_found/i;

export interface ProbeOrder {
  readonly dialect: 'messages' | 'responses';
  readonly models: readonly string[];
}

/** Never throws: what cannot be told is `unknown`. */
export function probeModels(
  ask: ProbeOrder,
  order: AzureOrder,
  credential: Credential,
  host: Host,
): Promise<readonly ModelProbe[]> {
  return Promise.all(ask.models.map((model) => probeModel(model, ask.dialect, order, credential, host)));
}

async function probeModel(
  model: string,
  dialect: ProbeOrder['dialect'],
  order: AzureOrder,
  credential: Credential,
  host: Host,
): Promise<ModelProbe> {
  try {
    const response = await host.http.request({
      method: 'POST',
      url: addressOf(dialect, order),
      headers: {
        authorization: `Bearer ${credential.parts.AccessToken?.reveal() ?? ''}`,
        'content-type': 'application/json',
        accept: 'application/json',
        ...(dialect === 'messages' ? { 'anthropic-version': '2023-06-01' } : {}),
      },
      body: JSON.stringify(bodyOf(dialect, deploymentOf(model, order))),
      timeoutMs: TIMEOUT_MS,
    });
    return { model, ...judge(response, order) };
  } catch (thrown) {
    const says =
      thrown instanceof HttpError ? `The model endpoint gave no answer (${thrown.fault}).` : 'The probe failed.';
    return { model, verdict: 'unknown', says };
  }
}

function addressOf(dialect: ProbeOrder['dialect'], { endpoint, apiVersion }: AzureOrder): string {
  if (dialect === 'messages') return `${endpoint.url}/v1/messages`;
  return `${endpoint.url}/responses${apiVersion === undefined ? '' : `?api-version=${apiVersion}`}`;
}

function bodyOf(dialect: ProbeOrder['dialect'], model: string): object {
  return dialect === 'messages' ? { model, max_tokens: 1, messages: [] } : { model, max_output_tokens: 1 };
}

function deploymentOf(model: string, { deployments }: AzureOrder): string {
  return deployments.find((entry) => entry.startsWith(`${model}=`))?.slice(model.length + 1) ?? model;
}

/** Told apart by status and error code; the text of the answer is read for that and never shown. */
function judge({ status, body }: HttpResponse, { scope }: AzureOrder): Omit<ModelProbe, 'model'> {
  if (status === 401) {
    return {
      verdict: 'denied',
      says: `The endpoint does not accept the token: another tenant, another scope than ${scope}, or no role at all.`,
    };
  }
  if (status === 403) {
    return {
      verdict: 'denied',
      says: 'The application has no role that may call the model, or the network rules of the resource keep the runner out.',
    };
  }
  if (status === 404 || (status === 400 && MISSING.test(body))) {
    return {
      verdict: 'missing',
      says: 'There is no deployment of this name, or the address of the endpoint is wrong.',
    };
  }
  if (status === 400 || status === 422) return { verdict: 'callable', says: 'The credential may call the model.' };
  return { verdict: 'unknown', says: `The model endpoint answered ${status}.` };
}
