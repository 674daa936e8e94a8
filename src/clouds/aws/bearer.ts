/**
 * A Bedrock short-term API key, made locally: a presigned request in base64 that Bedrock takes as a bearer.
 * In: session keys, region, life · out: the key, its body and its decoded text as secrets. Talks to no host.
 * Trap: `&Version=1` is appended after signing and lies inside the base64; the base64 holds the access key id and the session
 * token, so all three forms have to be hidden.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
 */
import { Secret } from '../../core/secret.ts';
import { Sha256 } from '../../kit/sha256.ts';

const HOST = 'bedrock.amazonaws.com';
const PREFIX = 'bedrock-api-key-';
/** AWS's own limit, seconds; the session it is signed with ends it earlier. */
const LONGEST = 43_200;

export interface SessionKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** The keys as a signer takes them. @throws when the credential is not AWS session keys */
export function revealedKeys(parts: Readonly<Record<string, Secret>>): SessionKeys {
  const { AccessKeyId, SecretAccessKey, SessionToken } = parts;
  if (!AccessKeyId || !SecretAccessKey) throw new Error('not a credential of AWS');
  return {
    accessKeyId: AccessKeyId.reveal(),
    secretAccessKey: SecretAccessKey.reveal(),
    sessionToken: SessionToken?.reveal(),
  };
}

export interface Bearer {
  readonly key: Secret;
  /** What has to be hidden besides the key itself. */
  readonly inner: readonly Secret[];
}

/**
 * @param now milliseconds since the epoch
 * @param expiresAt end of the session, milliseconds; the key never claims to live longer
 */
export async function makeBearer(keys: SessionKeys, region: string, now: number, expiresAt: number): Promise<Bearer> {
  const { SignatureV4 } = await import('@smithy/signature-v4');
  const signer = new SignatureV4({
    service: 'bedrock',
    region,
    sha256: Sha256,
    credentials: {
      accessKeyId: keys.accessKeyId,
      secretAccessKey: keys.secretAccessKey,
      ...(keys.sessionToken === undefined ? {} : { sessionToken: keys.sessionToken }),
    },
  });
  const expiresIn = Math.max(1, Math.min(LONGEST, Math.floor((expiresAt - now) / 1000)));
  const signed = await signer.presign(
    {
      method: 'POST',
      protocol: 'https:',
      hostname: HOST,
      path: '/',
      query: { Action: 'CallWithBearerToken' },
      headers: { host: HOST },
    },
    { expiresIn, signingDate: new Date(now) },
  );
  const text = `${HOST}/?${queryText(signed.query ?? {})}&Version=1`;
  const body = Buffer.from(text, 'utf8').toString('base64');
  return {
    key: new Secret('Bedrock bearer', `${PREFIX}${body}`),
    inner: [new Secret('Bedrock bearer body', body), new Secret('Bedrock bearer text', text)],
  };
}

function queryText(query: Readonly<Record<string, string | readonly string[] | null>>): string {
  return Object.keys(query)
    .sort()
    .map((name) => `${percentEncode(name)}=${percentEncode(String(query[name]))}`)
    .join('&');
}

/** RFC 3986 percent-encoding, as the signature was computed over it. */
function percentEncode(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
