/**
 * What an agent or a later step gets: the variables Google's SDKs read, or a file that leads to our own loopback endpoint.
 * In: a credential, maybe a renewing source · out: variables, a file's text, the endpoint's answer. Talks to no host.
 * Trap: the usual credential file says how to mint identity tokens and carries the key for it; ours leads to access tokens only.
 * https://google.aip.dev/auth/4117 · https://cloud.google.com/sdk/docs/authorizing
 */
import type { Access, Credential, RenewalSource } from '../../core/credential.ts';
import { Secret, type Value } from '../../core/secret.ts';
import { UNIVERSE, vendorUrl } from './endpoints.ts';
import type { GcpOrder } from './inputs.ts';

/** RFC 8693 §3 */
export const JWT = 'urn:ietf:params:oauth:token-type:jwt';
/** The member that holds the subject token in what a GET of the source answers. */
const SUBJECT_FIELD = 'subject';

/**
 * @param source when given, `files` holds the credential file that leads there, and neither variables nor `token` hold the
 * credential; else the token itself in the variables that gcloud and others read
 */
export function accessOf(
  credential: Credential,
  order: GcpOrder,
  source: RenewalSource | undefined,
  at?: string,
): Access {
  const token = credential.parts.AccessToken;
  const held: Record<string, Value> =
    source || !token ? {} : { CLOUDSDK_AUTH_ACCESS_TOKEN: token, GOOGLE_OAUTH_ACCESS_TOKEN: token };
  const usual = order.vertex.url === vendorUrl('aiplatform', { universe: UNIVERSE, location: order.location });
  return {
    backend: 'vertex',
    env: { ...held, ...placeOf(order) },
    region: order.location,
    project: order.project,
    endpoint: at ?? (usual ? undefined : order.vertex.url),
    ...(source || !token ? {} : { token: { value: token, scheme: 'bearer' } }),
    ...(source ? { files: { GOOGLE_APPLICATION_CREDENTIALS: credentialFile(order, source) } } : {}),
    expiresAt: credential.expiresAt,
  };
}

/** Project and location by every name an SDK asks for; without them some ask the metadata server for many seconds. */
function placeOf({ project, location, universe }: GcpOrder): Record<string, string> {
  return {
    GOOGLE_CLOUD_PROJECT: project,
    CLOUDSDK_CORE_PROJECT: project,
    GCLOUD_PROJECT: project,
    GOOGLE_CLOUD_LOCATION: location,
    ...(universe === UNIVERSE
      ? {}
      : { GOOGLE_CLOUD_UNIVERSE_DOMAIN: universe, CLOUDSDK_CORE_UNIVERSE_DOMAIN: universe }),
  };
}

/**
 * An `external_account` file. The SDK asks our source twice, and nobody else:
 * 1. `GET url` with `Authorization: <source.bearer>` → `{"subject": "<source.bearer>"}`
 * 2. `POST url`, a form with `subject_token=<source.bearer>` → the answer of `serve` (an access token)
 * The subject token is the source's own bearer: no identity token is in the file or in an answer.
 */
function credentialFile(order: GcpOrder, source: RenewalSource): { name: string; content: Secret } {
  const content = {
    universe_domain: order.universe,
    type: 'external_account',
    audience: `//iam.${order.universe}/${order.provider.name}`,
    subject_token_type: JWT,
    token_url: source.url,
    credential_source: {
      url: source.url,
      headers: { Authorization: source.bearer.reveal() },
      format: { type: 'json', subject_token_field_name: SUBJECT_FIELD },
    },
  };
  return { name: 'google-credentials.json', content: new Secret('Google credential file', JSON.stringify(content)) };
}

/** What the source answers to the POST: a token exchange response, its life counted from now. RFC 8693 §2.2.1 */
export function tokenAnswer(credential: Credential, now: number): { type: string; body: string } {
  const { AccessToken } = credential.parts;
  if (!AccessToken) throw new Error('not a credential of Google Cloud');
  const body = JSON.stringify({
    access_token: AccessToken.reveal(),
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'Bearer',
    expires_in: Math.max(0, Math.floor(((credential.expiresAt ?? now) - now) / 1000)),
  });
  return { type: 'application/json', body };
}
