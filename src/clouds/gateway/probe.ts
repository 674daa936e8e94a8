/**
 * What a gateway really passes on: do `/v1/messages` and `/v1/messages/count_tokens` answer, and do the two headers that Claude Code
 * sends with each request get through? One small request each (one output token); more only when something is refused. Models that are
 * not Anthropic's are asked for at OpenAI's two paths.
 * In: address, bearer, headers, models · out: a verdict each. Talks to: the gateway.
 * Trap: a refusal may be the model's, the credential's or a header's. Only a comparison tells: the same request without the header.
 * https://code.claude.com/docs/en/llm-gateway · https://platform.claude.com/docs/en/api/versioning
 */

import { type Host, HttpError } from '../../core/host.ts';
import type { Secret } from '../../core/secret.ts';
import { revealed } from '../../core/secret.ts';
import type { ModelProbe } from '../cloud.ts';
import type { Header } from '../gateway-address.ts';

export interface GatewayProbe {
  readonly url: string;
  readonly headers: readonly Header[];
  readonly models: readonly string[];
}

/** Of the values Claude Code sends; the API takes them from everybody. */
const BETA = 'claude-code-20250219,interleaved-thinking-2025-05-14';
const VERSION = '2023-06-01';
const TIMEOUT_MS = 30_000;
const COUNT = '/v1/messages/count_tokens';
const PATHS = ['/v1/messages', COUNT] as const;
/** One of them is enough: which one is asked depends on the agent. */
const OPENAI_PATHS = ['/v1/responses', '/v1/chat/completions'] as const;
type Path = (typeof PATHS)[number] | (typeof OPENAI_PATHS)[number];
const PROBED = ['anthropic-beta', 'anthropic-version'] as const;
type ProbedHeader = (typeof PROBED)[number];

/** Never throws: what cannot be told is `unknown`. One verdict for each model and path, and one for each header that is refused. */
export async function probeGateway(order: GatewayProbe, bearer: Secret, host: Host): Promise<readonly ModelProbe[]> {
  const all: ModelProbe[] = [];
  for (const model of order.models) {
    if (/claude/i.test(model))
      for (const path of PATHS) all.push(...(await probePath(path, model, order, bearer, host)));
    else all.push(...(await probeOpenai(model, order, bearer, host)));
  }
  return all;
}

/** Models that are not Anthropic's are asked for through OpenAI's APIs. */
async function probeOpenai(
  model: string,
  order: GatewayProbe,
  bearer: Secret,
  host: Host,
): Promise<readonly ModelProbe[]> {
  const answers = await Promise.all(
    OPENAI_PATHS.map(async (path) => ({ path, status: await send(path, model, [], order, bearer, host) })),
  );
  const some = answers.some(({ status }) => isGood(status));
  return answers.map(({ path, status }) => {
    const name = `${model} at ${path}`;
    if (isGood(status)) return { model: name, verdict: 'callable', says: 'It answers.' };
    const judged = judge(status);
    return some
      ? { model: name, verdict: 'unknown', says: `${judged.says} An agent that asks at the other path needs it not.` }
      : { model: name, ...judged };
  });
}

async function probePath(
  path: Path,
  model: string,
  order: GatewayProbe,
  bearer: Secret,
  host: Host,
): Promise<readonly ModelProbe[]> {
  const ask = (headers: readonly ProbedHeader[]): Promise<number | HttpError> =>
    send(path, model, headers, order, bearer, host);
  const name = `${model} at ${path}`;
  const whole = await ask(PROBED);
  if (isGood(whole)) {
    return [{ model: name, verdict: 'callable', says: `It answers, and ${PROBED.join(' and ')} pass.` }];
  }
  // A credential, an address or a path that is refused is refused with any headers.
  if (path === COUNT && (whole === 404 || whole === 405)) {
    return [{ model: name, verdict: 'unknown', says: `It counts no tokens (${whole}); Claude Code estimates then.` }];
  }
  if (whole instanceof HttpError || whole === 401 || whole === 404 || whole === 405)
    return [{ model: name, ...judge(whole) }];
  const guilty = await findGuilty(ask);
  if (guilty.length === 0) return [{ model: name, ...judge(whole) }];
  const says = `The gateway rejects the header ${guilty.join(' and ')} (${whole}; without it the same request succeeds). Let it pass the header on unchanged.`;
  return [{ model: name, verdict: 'denied', says }];
}

/** The headers without which the request succeeds. */
async function findGuilty(
  ask: (headers: readonly ProbedHeader[]) => Promise<number | HttpError>,
): Promise<readonly ProbedHeader[]> {
  for (const header of PROBED) {
    if (isGood(await ask(PROBED.filter((other) => other !== header)))) return [header];
  }
  return isGood(await ask([])) ? PROBED : [];
}

function isGood(status: number | HttpError): boolean {
  return typeof status === 'number' && status >= 200 && status < 300;
}

async function send(
  path: Path,
  model: string,
  headers: readonly ProbedHeader[],
  order: GatewayProbe,
  bearer: Secret,
  host: Host,
): Promise<number | HttpError> {
  const values: Readonly<Record<ProbedHeader, string>> = { 'anthropic-beta': BETA, 'anthropic-version': VERSION };
  const body =
    path === '/v1/responses'
      ? { model, input: 'ping', max_output_tokens: 16 }
      : { model, messages: [{ role: 'user', content: 'ping' }], ...(path === COUNT ? {} : { max_tokens: 1 }) };
  try {
    const { status } = await host.http.request({
      method: 'POST',
      url: `${order.url}${path}`,
      headers: {
        ...customHeaders(order.headers),
        ...Object.fromEntries(headers.map((name) => [name, values[name]])),
        'content-type': 'application/json',
        authorization: `Bearer ${bearer.reveal()}`,
      },
      body: JSON.stringify(body),
      timeoutMs: TIMEOUT_MS,
    });
    return status;
  } catch (thrown) {
    return thrown instanceof HttpError ? thrown : new HttpError('other', 'the probe failed');
  }
}

function customHeaders(headers: readonly Header[]): Record<string, string> {
  return Object.fromEntries(
    headers.map(({ name, line }) => [name.toLowerCase(), revealed(line).slice(name.length + 2)]),
  );
}

function judge(status: number | HttpError): Omit<ModelProbe, 'model'> {
  if (status instanceof HttpError) return { verdict: 'unknown', says: `The gateway gave no answer (${status.fault}).` };
  if (status === 401)
    return { verdict: 'denied', says: 'The gateway does not accept the bearer (401): audience, issuer or expiry.' };
  if (status === 403) return { verdict: 'denied', says: 'This bearer may not call the model there (403).' };
  if (status === 404 || status === 405) {
    return {
      verdict: 'missing',
      says: `The gateway has no such path, or does not know the model (${status}). Some serve the API below a path of their own (CodeMie: /code-assistant-api); OpenAI-compatible ones have no /v1/messages.`,
    };
  }
  if (status === 400 || status === 422)
    return { verdict: 'missing', says: `The gateway refuses the model or the request (${status}), with any headers.` };
  if (status === 429) return { verdict: 'unknown', says: 'The gateway throttles (429): ask again later.' };
  return { verdict: 'unknown', says: `The gateway answered ${status}.` };
}
