/** The inputs of a supplied JWT: where the token comes from, and what it must prove. Data only. */
import type { InputSpec } from '../../core/inputs.ts';

/** Where the token itself comes from, in the order in which they are looked at (between the first and the second: {@link TOKEN_VARIABLES}). */
export const TOKEN_INPUTS = ['jwt-token', 'jwt-token-env', 'jwt-token-file', 'jwt-token-command'] as const;

/** Looked at after `jwt-token`, and only when a `jwt-` input or `identity: jwt` says that a JWT is meant. */
export const TOKEN_VARIABLES = ['KEYLESS_JWT_TOKEN', 'CODEMIE_JWT_TOKEN'] as const;

/** Signatures that can be checked with a public key (RFC 7518 §3.1, RFC 8037, RFC 9864). */
export const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

export const JWT_INPUTS: readonly InputSpec[] = [
  {
    name: 'jwt-token',
    type: 'secret',
    group: 'Identity',
    about:
      'A JWT to use as the identity; without it KEYLESS_JWT_TOKEN and CODEMIE_JWT_TOKEN are looked at, then the inputs below.',
  },
  {
    name: 'jwt-token-env',
    type: 'text',
    group: 'Identity',
    about: 'Name of the environment variable that holds the JWT; the name, not the value.',
    example: 'MY_CUSTOM_TOKEN',
  },
  {
    name: 'jwt-token-file',
    type: 'text',
    group: 'Identity',
    about: 'File that holds the JWT; it is read again when a fresh one is needed. `-` reads standard input in a shell.',
    example: '/var/run/secrets/tokens/agent',
  },
  {
    name: 'jwt-token-command',
    type: 'text',
    group: 'Identity',
    about:
      'Command that prints a JWT, run again when a fresh one is needed; no shell, an environment of PATH, HOME and LANG only, at most 60 seconds.',
    example: '/usr/local/bin/mint-token --audience my-gateway',
  },
  {
    name: 'jwt-issuer',
    type: 'text',
    group: 'Identity',
    about:
      'The exact `iss` the JWT must have. Alone it is also where the signing keys are found, by OpenID Connect discovery.',
    example: 'https://login.example.com/realms/ci',
  },
  {
    name: 'jwt-audience',
    type: 'text',
    group: 'Identity',
    about: 'The exact and only `aud` the JWT must have. Default: the audience the cloud expects.',
    example: 'my-gateway',
  },
  {
    name: 'jwt-jwks-uri',
    type: 'text',
    group: 'Identity',
    about: 'Address of the key set (RFC 7517) that the signature is checked with, in place of discovery.',
    example: 'https://login.example.com/realms/ci/protocol/openid-connect/certs',
  },
  {
    name: 'jwt-jwks',
    type: 'text',
    group: 'Identity',
    about: 'The key set itself as JSON, or a file that holds it, so that nothing is fetched.',
    example: 'ci/jwks.json',
  },
  {
    name: 'jwt-algorithms',
    type: 'list',
    group: 'Identity',
    about: `Signature algorithms accepted, out of ${ALGORITHMS.join(', ')}; never none or a shared secret (HS256).`,
    default: 'RS256,ES256',
    example: 'RS256,ES384',
  },
  {
    name: 'jwt-required-claims',
    type: 'list',
    group: 'Identity',
    about: 'Claims the JWT must have: `name`, or `name=value` (for a claim that is a list: one of its values).',
    example: 'team=payments, environment',
  },
  {
    name: 'jwt-max-lifetime',
    type: 'duration',
    group: 'Identity',
    about: 'Longest time from `iat` to `exp` that is accepted.',
    default: '24h',
    example: '1h',
  },
];
