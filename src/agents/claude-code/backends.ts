/**
 * The variables with which Claude Code reaches a model on each backend it speaks, exactly as measured with the pinned version.
 *
 * In: Access, model → out: variables. No host is contacted.
 * Traps: both ANTHROPIC_AUTH_TOKEN and ANTHROPIC_API_KEY are sent when both are set; a Vertex base URL must end in /v1; of
 * ANTHROPIC_FOUNDRY_RESOURCE and _BASE_URL only one may be set; WIF tokens need the OAuth beta, which a plain bearer does not send.
 * Spec: https://code.claude.com/docs/en/third-party-integrations, https://code.claude.com/docs/en/authentication
 */
import type { Access, Backend } from '../../core/credential.ts';
import { revealed, Secret, type Value } from '../../core/secret.ts';
import type { Spoken } from './card.ts';
import { familyModels } from './models.ts';

type Variables = Record<string, Value>;

const OAUTH_BETA = 'oauth-2025-04-20';

/** Absent values leave no variable behind: an empty one would still shadow. */
function given(variables: Record<string, Value | undefined>): Variables {
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
}

/** One header a line; as secret as its most secret line. */
function joined(headers: readonly Value[]): Secret {
  return new Secret('custom headers', headers.map((header) => revealed(header)).join('\n'));
}

function directApi(access: Access): Variables {
  const { token, headers } = access;
  return given({
    [token?.scheme === 'api-key' ? 'ANTHROPIC_API_KEY' : 'ANTHROPIC_AUTH_TOKEN']: token?.value,
    ANTHROPIC_BASE_URL: access.endpoint,
    ANTHROPIC_BETAS: token?.scheme === 'oauth' ? OAUTH_BETA : undefined,
    ANTHROPIC_CUSTOM_HEADERS: headers && headers.length > 0 ? joined(headers) : undefined,
  });
}

const BY_BACKEND: Readonly<Partial<Record<Backend, (access: Access) => Variables>>> = {
  bedrock: (access) =>
    given({ CLAUDE_CODE_USE_BEDROCK: '1', AWS_REGION: access.region, ANTHROPIC_BEDROCK_BASE_URL: access.endpoint }),
  vertex: (access) => ({
    ...given({
      CLAUDE_CODE_USE_VERTEX: '1',
      ANTHROPIC_VERTEX_PROJECT_ID: access.project,
      CLOUD_ML_REGION: access.region,
      ANTHROPIC_VERTEX_BASE_URL: access.endpoint?.replace(/\/?(v1\/?)?$/, '/v1'),
    }),
    // Without a file to read its credential from it sends the token as it is.
    ...(access.files ? {} : given({ ANTHROPIC_AUTH_TOKEN: access.token?.value, CLAUDE_CODE_SKIP_VERTEX_AUTH: '1' })),
  }),
  foundry: (access) => ({
    CLAUDE_CODE_USE_FOUNDRY: '1',
    ...(access.endpoint === undefined
      ? given({ ANTHROPIC_FOUNDRY_RESOURCE: access.resource })
      : { ANTHROPIC_FOUNDRY_BASE_URL: access.endpoint }),
    ...given({
      [access.token?.scheme === 'api-key' ? 'ANTHROPIC_FOUNDRY_API_KEY' : 'ANTHROPIC_FOUNDRY_AUTH_TOKEN']:
        access.token?.value,
    }),
  }),
  anthropic: directApi,
  gateway: directApi,
} satisfies Record<Spoken, (access: Access) => Variables>;

/** The variables that lead Claude Code to the model, for us and for a later step of the user's own. */
export function accessEnvironment(access: Access, model: string | undefined): Variables {
  return {
    ...access.env,
    ...BY_BACKEND[access.backend]?.(access),
    ...(model === undefined ? {} : { ANTHROPIC_MODEL: model, ...familyModels(access.backend, model, access.region) }),
  };
}
