/**
 * The variables with which Gemini CLI reaches a model, exactly as measured with the pinned version.
 *
 * In: Access, model → out: variables. No host is contacted.
 * Traps: an address the CLI does not find among its variables it takes from a `.env` of the repository, and the key goes there: so
 * the address is always set; with the base URL of the Gemini API alone it takes the backend for a gateway and wants no key.
 * Spec: https://geminicli.com/docs/reference/configuration/#environment-variables
 */
import type { Access, Backend } from '../../core/credential.ts';
import type { Value } from '../../core/secret.ts';

type Variables = Readonly<Record<string, Value>>;

/** Stable model of the end of 2026-11 that both backends serve. */
export const DEFAULT_MODEL = 'gemini-2.5-pro';

const GEMINI_API = 'https://generativelanguage.googleapis.com';

/** Both names of the one backend: in the settings of the CLI. */
export const AUTH_TYPES: Readonly<Partial<Record<Backend, string>>> = {
  vertex: 'vertex-ai',
  gemini: 'gemini-api-key',
};

/** `us` and `eu` are served under names of another form. */
function vertexUrl(location: string): string {
  if (location === 'global') return 'https://aiplatform.googleapis.com';
  if (location === 'us' || location === 'eu') return `https://aiplatform.${location}.rep.googleapis.com`;
  return `https://${location}-aiplatform.googleapis.com`;
}

function endpoint({ backend, endpoint: given, region = 'global' }: Access): string {
  return given ?? (backend === 'vertex' ? vertexUrl(region) : GEMINI_API);
}

/** The variables every start needs: who, where. */
function place(access: Access): Variables {
  if (access.backend === 'vertex') {
    return {
      GOOGLE_GENAI_USE_VERTEXAI: 'true',
      ...(access.project === undefined ? {} : { GOOGLE_CLOUD_PROJECT: access.project }),
      GOOGLE_CLOUD_LOCATION: access.region ?? 'global',
    };
  }
  return access.token === undefined ? {} : { GEMINI_API_KEY: access.token.value };
}

/** For our own start. The tokens for other SDKs, which stand in `access.env`, are of no use to this CLI and are left out. */
export function launchEnvironment(access: Access): Variables {
  const url = endpoint(access);
  return { ...place(access), [access.backend === 'vertex' ? 'GOOGLE_VERTEX_BASE_URL' : 'GOOGLE_GEMINI_BASE_URL']: url };
}

/** For a later step of the user's own. */
export function accessEnvironment(access: Access, model: string | undefined): Variables {
  return {
    ...access.env,
    ...place(access),
    ...(access.backend === 'vertex' ? { GOOGLE_VERTEX_BASE_URL: endpoint(access) } : {}),
    ...(model === undefined ? {} : { GEMINI_MODEL: model }),
  };
}
