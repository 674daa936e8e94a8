/**
 * The JWT that is itself the bearer at a gateway: for whom it is, what it lets its holder do, whom it names, and whether it ends.
 * In: the identity token · out: findings gateway-jwt-*. Talks to no host.
 * Trap: there is nothing between this token and whoever takes it. Its claims may not be verified, so they speak against it only; and
 * what a scope or a role means, its issuer alone knows: those that say administration are told, others are left alone.
 * https://www.rfc-editor.org/rfc/rfc9068
 */
import type { Finding } from '../../core/finding.ts';
import type { Claims } from '../../core/identity.ts';
import { object } from '../../kit/fields.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';

export const gatewayBearer: PrivilegeCheck = {
  id: 'gateway-bearer',
  inspect({ credential, identity, audience }: Subject): readonly Finding[] {
    if (credential?.cloud !== 'gateway' || !credential.parts.Bearer || !identity) return [];
    const { claims } = identity;
    return [
      ...audienceFindings(claims, audience),
      ...powerFindings(claims),
      ...subjectFindings(claims),
      ...endFindings(claims),
    ];
  },
};

/** A token for one of these is a login at a cloud, or at an API that takes it as it is. */
const CLOUDS =
  /^(?:sts\.amazonaws\.com(?:\.cn)?|api:\/\/AzureADTokenExchange\w*|(?:https:)?\/\/iam\.googleapis\.com\/.*|https:\/\/api\.anthropic\.com\/?|https:\/\/api\.openai\.com(?:\/v1)?\/?|https:\/\/github\.com\/[^/]+\/?)$/i;

function audienceFindings({ aud }: Claims, asked: string | undefined): readonly Finding[] {
  const audiences = [aud ?? []].flat();
  const common = { id: 'gateway-jwt-audience', layer: 'cloud', verdict: 'exceeded' } as const;
  const fix =
    'Let the issuer make the token out to the gateway alone, and write:\n  jwt-audience: https://llm-gateway.example.com';
  if (audiences.some((one) => CLOUDS.test(one))) {
    const title = 'The bearer of the gateway is also good at a cloud: its audience is one that clouds trust.';
    const detail = 'Whoever runs the gateway, or reads the environment of the agent, can log in there.';
    return [{ ...common, severity: 'high', title, detail, fix }];
  }
  // With an audience asked for, anything but that one alone has been told as identity-audience.
  if (asked !== undefined || audiences.length === 1) return [];
  const title =
    audiences.length === 0
      ? 'The bearer of the gateway names no audience: everybody who trusts its issuer takes it.'
      : `The bearer of the gateway is good at ${audiences.length} audiences.`;
  return [{ ...common, severity: 'medium', title, fix }];
}

const POWERFUL_SCOPE =
  /(?:^|[:./_-])(?:admin|administrator|manage|root|sudo|full|all|\*)(?:$|[:./_-])|^offline_access$/i;
const POWERFUL_ROLE = /(?:^|[:./_-])(?:admin|administrator|superuser|root|owner|maintainer)$/i;

/** Scopes of OAuth (RFC 9068 §2.2.3) and roles in the places where Keycloak and Entra put them. */
function powerFindings(claims: Claims): readonly Finding[] {
  const scopes = [...wordsOf(claims.scope), ...wordsOf(claims.scp)].filter((one) => POWERFUL_SCOPE.test(one));
  const clients = Object.values(object(claims.resource_access) ?? {});
  const places = [claims.roles, object(claims.realm_access)?.roles, ...clients.map((one) => object(one)?.roles)];
  const roles = places.flatMap(wordsOf).filter((one) => POWERFUL_ROLE.test(one));
  const found = [...new Set([...scopes, ...roles])].filter((one) => /^[\w:./*-]{1,60}$/.test(one)).slice(0, 5);
  if (scopes.length + roles.length === 0) return [];
  return [
    {
      id: 'gateway-jwt-power',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'medium',
      title: `The bearer of the gateway may do more than call models: ${found.join(', ') || 'a right of an unusual name'}.`,
      detail: 'The agent holds it, or a relay of ours does, and the gateway sees it whole.',
      fix: 'Give the job a client of its own at the issuer, without roles and with no scope but that of the gateway.',
    },
  ];
}

function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(' ').filter((one) => one !== '');
  return Array.isArray(value) ? value.map(String) : [];
}

/** A service account of Keycloak is named like this. */
const SERVICE = /^service-account-/;

function subjectFindings({ sub, preferred_username: name, project_path: project }: Claims): readonly Finding[] {
  const common = { id: 'gateway-jwt-subject', layer: 'cloud', verdict: 'exceeded' } as const;
  if (sub === undefined || sub === '') {
    const title = 'The bearer of the gateway names no subject: the gateway cannot tell this job from any other.';
    const fix = 'Let the issuer put a subject of the job into the token, and let the gateway ask for exactly that one.';
    return [{ ...common, severity: 'medium', title, fix }];
  }
  if (typeof name !== 'string' || SERVICE.test(name) || project !== undefined) return [];
  const title = 'The bearer of the gateway is of a person, not of the job.';
  const detail = 'What the agent does is done in that name, with what that person may do there.';
  return [{ ...common, severity: 'low', title, detail, fix: 'Give the job a client of its own at the issuer.' }];
}

function endFindings({ exp }: Claims): readonly Finding[] {
  if (exp !== undefined) return [];
  return [
    {
      id: 'gateway-jwt-endless',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'high',
      title: 'The bearer of the gateway never ends: it is a permanent key in another form.',
      fix: 'Let the issuer set exp, a few minutes after iat, or let a program mint one for the job: jwt-token-command.',
    },
  ];
}
