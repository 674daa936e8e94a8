/** How a request is made the run's own: by what the credential holds and what the backend takes. */
import type { Backend, Credential } from '../../core/credential.ts';
import { addKey } from './api-key.ts';
import { addBearer, addOauthBeta } from './bearer.ts';
import { AwsSigner, type Signed } from './sigv4.ts';

/** By lower-case name. */
export type Headers = Record<string, string>;

/** Adds to the headers what proves who asks. @param now milliseconds since the epoch */
export type Sign = (headers: Headers, request: Signed, credential: Credential, now: number) => Promise<void> | void;

export function signerFor(backend: Backend, region = 'us-east-1'): Sign {
  const aws = new AwsSigner(backend === 'bedrock-mantle' ? 'bedrock-mantle' : 'bedrock', region);
  return (headers, request, credential, now) => {
    const { AccessKeyId, BearerToken, AccessToken, Bearer, Key } = credential.parts;
    if (AccessKeyId && !BearerToken) return aws.add(headers, request, credential, now);
    const isSubscription = credential.kind === 'subscription token';
    if (backend === 'anthropic' && (AccessToken || isSubscription)) addOauthBeta(headers);
    const token = BearerToken ?? AccessToken ?? Bearer ?? (isSubscription ? Key : undefined);
    if (token) return addBearer(headers, token);
    if (!Key) throw new Error('a credential the broker does not know');
    addKey(headers, backend, Key);
  };
}
