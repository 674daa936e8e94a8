/**
 * May this credential call that model? One request per model that costs nothing: an empty body, which Bedrock refuses after
 * it has checked the caller's rights.
 * In: a credential, models · out: a verdict each. Talks to: the Bedrock runtime endpoint.
 * Trap: signed for service `bedrock` although the host is `bedrock-runtime`; the path is encoded once in the request and once
 * more in the signature (the signer's default).
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html
 */
import type { Credential } from '../../core/credential.ts';
import { type Host, HttpError, type HttpResponse } from '../../core/host.ts';
import { Sha256 } from '../../kit/sha256.ts';
import type { ModelProbe } from '../cloud.ts';
import { revealedKeys } from './bearer.ts';

export interface ProbeOrder {
  readonly region: string;
  readonly bedrockUrl: string;
  readonly models: readonly string[];
}

const BODY = '{}';
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
  try {
    const url = new URL(`${order.bedrockUrl}/model/${encodeURIComponent(model)}/invoke`);
    const headers = await authorised(url, order.region, credential, host);
    const response = await host.http.request({
      method: 'POST',
      url: url.href,
      headers,
      body: BODY,
      timeoutMs: TIMEOUT_MS,
    });
    return { model, ...judge(response) };
  } catch (thrown) {
    const says =
      thrown instanceof HttpError ? `The model endpoint gave no answer (${thrown.fault}).` : 'The probe failed.';
    return { model, verdict: 'unknown', says };
  }
}

async function authorised(
  url: URL,
  region: string,
  credential: Credential,
  host: Host,
): Promise<Record<string, string>> {
  const headers = { host: url.host, 'content-type': 'application/json', accept: 'application/json' };
  const bearer = credential.parts.BearerToken;
  if (bearer) return { ...headers, authorization: `Bearer ${bearer.reveal()}` };
  const { SignatureV4 } = await import('@smithy/signature-v4');
  const { sessionToken, ...keys } = revealedKeys(credential.parts);
  const credentials = sessionToken === undefined ? keys : { ...keys, sessionToken };
  const signer = new SignatureV4({ service: 'bedrock', region, sha256: Sha256, credentials });
  const signed = await signer.sign(
    { method: 'POST', protocol: url.protocol, hostname: url.hostname, path: url.pathname, headers, body: BODY },
    { signingDate: new Date(host.now()) },
  );
  return signed.headers;
}

/** Told apart by status and error type; the text of the answer is read for that and never shown. */
function judge({ status, headers, body }: HttpResponse): Omit<ModelProbe, 'model'> {
  const type = headers['x-amzn-errortype'] ?? '';
  if (status === 403 && /Expired/i.test(`${type}${body}`))
    return { verdict: 'unknown', says: 'The credential has expired.' };
  if (status === 403)
    return { verdict: 'denied', says: 'This credential may not call the model, or the account has no access to it.' };
  if (status === 404)
    return { verdict: 'missing', says: 'The model does not exist in this region, or has been retired.' };
  if (status === 400 && /identifier is invalid/i.test(body))
    return { verdict: 'missing', says: 'The model id is not valid.' };
  if (status === 400 && /on-demand throughput/i.test(body)) {
    return {
      verdict: 'missing',
      says: 'The model is served through an inference profile only: put us., eu. … before its id.',
    };
  }
  if (status === 400 && /ValidationException/.test(`${type}${body}`))
    return { verdict: 'callable', says: 'The credential may call the model.' };
  return { verdict: 'unknown', says: `The model endpoint answered ${status}.` };
}
