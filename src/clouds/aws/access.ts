/**
 * How a credential reaches the AWS SDKs: as variables, or through a container credentials endpoint that renews it.
 * In: a credential · out: variables, or the endpoint's answer. Talks to no host.
 * Trap: an empty variable still shadows, so only what the credential has is set.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
import type { Access, Backend, Credential, RenewalSource } from '../../core/credential.ts';
import type { Value } from '../../core/secret.ts';
import { revealedKeys } from './bearer.ts';
import { modelService, vendorUrl } from './endpoints.ts';
import type { AwsOrder } from './inputs.ts';

/** The variables the AWS SDKs read. Only what this credential needs: an empty variable would still shadow. */
export function accessOf(
  credential: Credential,
  order: Pick<AwsOrder, 'region' | 'partition' | 'bedrock'>,
  source: RenewalSource | undefined,
  backend: Backend = 'bedrock',
  at?: string,
): Access {
  const { AccessKeyId, SecretAccessKey, SessionToken, BearerToken } = credential.parts;
  const keys: Record<string, Value | undefined> = BearerToken
    ? { AWS_BEARER_TOKEN_BEDROCK: BearerToken }
    : { AWS_ACCESS_KEY_ID: AccessKeyId, AWS_SECRET_ACCESS_KEY: SecretAccessKey, AWS_SESSION_TOKEN: SessionToken };
  const env: Record<string, Value> = { AWS_REGION: order.region, AWS_DEFAULT_REGION: order.region };
  const handed = source
    ? { AWS_CONTAINER_CREDENTIALS_FULL_URI: source.url, AWS_CONTAINER_AUTHORIZATION_TOKEN: source.bearer }
    : keys;
  for (const [name, value] of Object.entries(handed)) if (value !== undefined) env[name] = value;
  const vendor = vendorUrl(modelService(backend), { ...order, fips: false });
  return {
    backend,
    env,
    region: order.region,
    // A FIPS host is the vendor's, but the agent does not know it by itself.
    endpoint: at ?? (order.bedrock.url === vendor ? undefined : order.bedrock.url),
    expiresAt: credential.expiresAt,
  };
}

/** Keys without an end are fetched anew after this time all the same: they may have been changed, milliseconds. */
const ASK_AGAIN_MS = 3_600_000;

/**
 * What a container credentials endpoint answers; SDKs fetch anew when Expiration is near.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 */
export function containerAnswer(credential: Credential, now: number): { type: string; body: string } {
  const { accessKeyId, secretAccessKey, sessionToken } = revealedKeys(credential.parts);
  const body = JSON.stringify({
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    Token: sessionToken,
    Expiration: new Date(credential.expiresAt ?? now + ASK_AGAIN_MS).toISOString(),
  });
  return { type: 'application/json', body };
}
