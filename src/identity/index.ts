/** Every source of identity. Each answers only when it is asked for; the job's own token is what is left. */
import { ambient } from './ambient.ts';
import { ciToken } from './ci-token.ts';
import type { IdentitySource } from './source.ts';
import { suppliedJwt } from './supplied-jwt/index.ts';

export const IDENTITY_SOURCES: readonly IdentitySource[] = [suppliedJwt, ambient, ciToken];
