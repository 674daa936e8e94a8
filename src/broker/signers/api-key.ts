/** A vendor's key in the vendor's own header. https://docs.anthropic.com/en/api/overview#authentication */
import type { Backend } from '../../core/credential.ts';
import type { Secret } from '../../core/secret.ts';
import { addBearer } from './bearer.ts';
import type { Headers } from './index.ts';

const HEADERS: Readonly<Partial<Record<Backend, string>>> = {
  anthropic: 'x-api-key',
  foundry: 'x-api-key',
  'azure-openai': 'api-key',
  gemini: 'x-goog-api-key',
};

export function addKey(headers: Headers, backend: Backend, key: Secret): void {
  const name = HEADERS[backend];
  if (name === undefined) addBearer(headers, key);
  else headers[name] = key.reveal();
}
