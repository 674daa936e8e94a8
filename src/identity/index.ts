/** Every source of identity. */
import { ciToken } from './ci-token.ts';
import type { IdentitySource } from './source.ts';

export const IDENTITY_SOURCES: readonly IdentitySource[] = [ciToken];
