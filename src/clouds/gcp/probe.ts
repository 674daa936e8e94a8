/**
 * May this credential call that model? One request per model that costs nothing: a body that no model takes, which Vertex AI
 * refuses after it has checked the caller's rights.
 * In: a credential, models · out: a verdict each. Talks to: the Vertex AI endpoint.
 * Trap: 404 stands for "no such model" and for "not open to this project" alike; 429 says nothing about rights.
 * https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.publishers.models/rawPredict
 */
import type { Credential } from '../../core/credential.ts';
import { type Host, HttpError, type HttpResponse } from '../../core/host.ts';
import type { ModelProbe } from '../cloud.ts';

export interface ProbeOrder {
  readonly project: string;
  readonly location: string;
  readonly vertexUrl: string;
  readonly models: readonly string[];
}

const TIMEOUT_MS = 15_000;

/** Never throws: what cannot be told is `unknown`. */
export async function probeModels(
  order: ProbeOrder,
  credential: Credential,
  host: Host,
): Promise<readonly ModelProbe[]> {
  return Promise.all(order.models.map((model) => probeModel(model, order, credential, host)));
}

async function probeModel(model: string, order: ProbeOrder, credential: Credential, host: Host): Promise<ModelProbe> {
  const place = placeOf(model);
  const token = credential.parts.AccessToken;
  if (!place || !token)
    return { model, verdict: 'unknown', says: 'It is not known whose model this is: publisher/model.' };
  const path = `projects/${order.project}/locations/${order.location}/publishers/${place.publisher}/models/${place.name}`;
  try {
    const response = await host.http.request({
      method: 'POST',
      url: `${order.vertexUrl}/v1/${path}:${place.publisher === 'google' ? 'generateContent' : 'rawPredict'}`,
      headers: { authorization: `Bearer ${token.reveal()}`, 'content-type': 'application/json' },
      body: '{}',
      timeoutMs: TIMEOUT_MS,
    });
    return { model, ...judge(response) };
  } catch (thrown) {
    const says =
      thrown instanceof HttpError ? `The model endpoint gave no answer (${thrown.fault}).` : 'The probe failed.';
    return { model, verdict: 'unknown', says };
  }
}

/** `claude-…` and `gemini-…` name their publisher; others are written `publisher/model`. */
function placeOf(model: string): { publisher: string; name: string } | undefined {
  const named = /^(?:publishers\/)?([a-z0-9-]+)\/(?:models\/)?([\w.@-]+)$/.exec(model);
  if (named) return { publisher: named[1]!, name: named[2]! };
  if (/^claude-[\w.@-]+$/.test(model)) return { publisher: 'anthropic', name: model.replace(/\[1m\]$/, '') };
  return /^gemini-[\w.@-]+$/.test(model) ? { publisher: 'google', name: model } : undefined;
}

/** Told apart by status; the text of the answer is read for that and never shown. */
function judge({ status, body }: HttpResponse): Omit<ModelProbe, 'model'> {
  if (status === 401) return { verdict: 'unknown', says: 'The credential has expired or is not accepted.' };
  if (status === 403 && /SERVICE_DISABLED/.test(body)) {
    return { verdict: 'denied', says: 'Vertex AI is switched off in the project: enable aiplatform.googleapis.com.' };
  }
  if (status === 403) return { verdict: 'denied', says: 'The credential lacks aiplatform.endpoints.predict here.' };
  if (status === 404) {
    return { verdict: 'missing', says: 'The model does not exist in this location, or is not open to this project.' };
  }
  if (status === 400 && /not servable|FAILED_PRECONDITION/.test(body)) {
    return { verdict: 'missing', says: 'The model is not served in this location.' };
  }
  if (status === 400) return { verdict: 'callable', says: 'The credential may call the model.' };
  if (status === 429) return { verdict: 'unknown', says: 'The quota for the model is used up, or is zero.' };
  return { verdict: 'unknown', says: `The model endpoint answered ${status}.` };
}
