/**
 * The HTTP client the SDK is given: its one token request, sent by the Host.
 * In: the SDK's requests · out: answers, and a record of what really came back. Talks to the token endpoint of the order only.
 * Traps: variables of the step (region, authority) make the SDK ask other hosts, so the address is ours, whatever it asks for.
 * The SDK puts bodies of refusals into its errors and log lines, so it never sees one. It wants https even on loopback.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
import type { ClientAssertionCredentialOptions } from '@azure/identity';
import type { Host, HttpResponse } from '../../core/host.ts';
import { Secret } from '../../core/secret.ts';

type HttpClient = NonNullable<ClientAssertionCredentialOptions['httpClient']>;
type SdkRequest = Parameters<HttpClient['sendRequest']>[0];
type SdkResponse = Awaited<ReturnType<HttpClient['sendRequest']>>;
type SdkHeaders = SdkResponse['headers'];

export interface BridgeOrder {
  /** Address of the token endpoint. */
  readonly tokenUrl: string;
  /** The authority as the SDK was told it, with the tenant: always https. */
  readonly authority: string;
  /** How long the request may take, milliseconds. */
  timeoutMs(): number;
}

export interface Granted {
  readonly accessToken: Secret;
  readonly expiresInSeconds: number;
}

/** What came back: kept because the SDK's own error would carry the body. */
export interface Outcome {
  response?: HttpResponse;
  granted?: Granted;
  /** What the answer lacks although its status is a success. */
  lacks?: string;
  /** What the Host threw instead of an answer. */
  thrown?: unknown;
}

const LONGEST_ANSWER = 256 * 1024;

/** Not shown anywhere: the record tells more. */
class NotGranted extends Error {}

/**
 * The way of a request through the SDK to the client: none. Its usual policies (retries, proxies, forms) do nothing for us, and the
 * one for forms looks at the global `FormData`, which makes Node load some twenty milliseconds of itself. Every client of the SDK
 * takes this option, though the credential's type does not name it; without it all works the same, later.
 */
export const DIRECT: object = {
  pipeline: { sendRequest: (client: HttpClient, request: SdkRequest) => client.sendRequest(request) },
};

/** Answers the SDK's discovery itself, sends its token request, and hides the token before the SDK has it. */
export function bridge(order: BridgeOrder, host: Host, outcome: Outcome): HttpClient {
  return {
    sendRequest: async (request) => {
      if (request.method === 'GET') return answer(request, discovery(order));
      const response = await send(request, order, host, outcome);
      outcome.response = response;
      const granted = read(response, host);
      if (typeof granted === 'string') {
        outcome.lacks = granted;
        throw new NotGranted();
      }
      outcome.granted = granted;
      return answer(request, {
        token_type: 'Bearer',
        expires_in: granted.expiresInSeconds,
        access_token: granted.accessToken.reveal(),
      });
    },
  };
}

async function send(request: SdkRequest, order: BridgeOrder, host: Host, outcome: Outcome): Promise<HttpResponse> {
  try {
    return await host.http.request({
      method: 'POST',
      url: order.tokenUrl,
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: form(String(request.body)),
      timeoutMs: order.timeoutMs(),
      maxBytes: LONGEST_ANSWER,
    });
  } catch (thrown) {
    outcome.thrown = thrown;
    throw new NotGranted();
  }
}

/** The form without what the SDK tells about itself and the machine. */
function form(body: string): string {
  const fields = [...new URLSearchParams(body)].filter(([name]) => !/^x-(client|ms)-/.test(name));
  return new URLSearchParams(fields).toString();
}

/** What the SDK would ask a custom authority for: every answer is known already. */
function discovery({ authority }: BridgeOrder): Record<string, string> {
  return {
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
    issuer: `${authority}/v2.0`,
  };
}

/** The token, hidden; or the name of what is missing. */
function read({ status, body }: HttpResponse, host: Host): Granted | string {
  if (status !== 200) return 'a refusal';
  const fields = objectOf(body);
  if (!fields) return 'no JSON';
  const { access_token: token, expires_in: life, token_type: type } = fields;
  if (typeof token !== 'string' || token === '') return 'no access token';
  const accessToken = new Secret('Entra access token', token);
  host.hide(accessToken);
  const seconds = typeof life === 'string' && /^\d+$/.test(life) ? Number(life) : life;
  if (typeof seconds !== 'number' || !Number.isSafeInteger(seconds) || seconds <= 0) return 'no expiry ahead';
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') return 'no bearer token';
  return { accessToken, expiresInSeconds: seconds };
}

/** A JSON object, or undefined. */
export function objectOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function answer(request: SdkRequest, body: object): SdkResponse {
  return { request, status: 200, headers: new NoHeaders(), bodyAsText: JSON.stringify(body) };
}

/** The SDK needs none of the answer's headers. */
class NoHeaders implements SdkHeaders {
  get(): undefined {
    return undefined;
  }
  has(): boolean {
    return false;
  }
  set(): void {}
  delete(): void {}
  toJSON(): Record<string, string> {
    return {};
  }
  [Symbol.iterator](): Iterator<[string, string]> {
    return [][Symbol.iterator]();
  }
}
