/** A world of AWS with a role, a host that really talks to it, and credentials minted as STS would. */
import { join } from 'node:path';
import type { Credential } from '../../../src/core/credential.ts';
import type { IdentityToken } from '../../../src/core/identity.ts';
import { Secret } from '../../../src/core/secret.ts';
import type { PolicyDocument } from '../../../src/emulators/iam-policy.ts';
import { startWorld, type World, type WorldOptions } from '../../../src/emulators/index.ts';
import { LiveHttp } from '../../../src/host/http.ts';
import type { Subject } from '../../../src/privilege/check.ts';
import { CONTEXT } from '../../clouds/aws-fixtures.ts';
import { SpawningHost } from '../../fakes/spawning-host.ts';

export const allow = (...actions: string[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
});

/** Everything but these, as an organisation writes it. */
export const forbid = (...actions: string[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: '*', Resource: '*' },
    { Effect: 'Deny', Action: actions, Resource: '*' },
  ],
});

export const INVOKE = allow('bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream');
export const SESSION_POLICY = JSON.stringify(INVOKE);

/** This program from its source, in place of the built one. */
const CLI = join(import.meta.dirname, '../../../src/cli.ts');
const START = `import { start } from ${JSON.stringify(CLI)}; process.exitCode = await start();`;

class LiveHost extends SpawningHost {
  override readonly self = [
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    '--input-type=module',
    '--eval',
    START,
    'keyless-agent',
  ];
}

export interface Scene {
  readonly world: World;
  readonly host: SpawningHost;
  /** A session of the role. @param session what cuts it down; undefined: nothing does */
  credential(session: PolicyDocument | undefined): Credential;
  subject(credential: Credential, changes?: Partial<Subject>): Subject;
  identity(): IdentityToken;
  close(): Promise<void>;
}

export async function openScene(options: WorldOptions = {}): Promise<Scene> {
  const world = await startWorld(options);
  const host = new LiveHost({ env: { ...world.env } });
  const http = new LiveHttp({
    env: {},
    nodeVersion: process.versions.node,
    cancelled: host.cancelled,
    cancellation: () => new Error('cancelled'),
  });
  Object.assign(host, { http });
  const partition = world.roleArn.split(':')[1];
  const principal = `arn:${partition}:sts::${world.account}:assumed-role/ci-agent/octo-org.payments@1-1`;
  return {
    world,
    host,
    credential: (session) => {
      const minted = world.sts.sessions.mint({
        expiresAt: Date.now() + 900_000,
        arn: principal,
        roleArn: world.roleArn,
        account: world.account,
        userId: 'AROAEXAMPLE:octo-org.payments@1-1',
        grants: {
          identity: [...(options.policies ?? [INVOKE]), ...Object.values(options.attached ?? {})],
          boundary: options.boundary?.document,
          organisation: options.organisation,
          session: session && [session],
        },
      });
      return {
        cloud: 'aws',
        kind: 'session-keys',
        account: world.account,
        principal,
        parts: {
          AccessKeyId: new Secret('id', minted.accessKeyId),
          SecretAccessKey: new Secret('key', minted.secretAccessKey),
          SessionToken: new Secret('token', minted.sessionToken),
        },
        confirmed: ['aws-session-policy'],
      };
    },
    subject: (credential, changes = {}) => ({
      command: 'run',
      context: CONTEXT,
      credential,
      planned: [],
      target: {
        cloud: 'aws',
        backend: 'bedrock',
        models: [],
        region: world.region,
        role: world.roleArn,
        sessionPolicy: SESSION_POLICY,
      },
      ...changes,
    }),
    identity: () => ({
      token: new Secret('identity token', world.issuer.mint('sts.amazonaws.com')),
      claims: {},
      trust: 'ci-endpoint',
      says: 'test',
    }),
    close: async () => {
      http.close();
      host.dispose();
      await world.close();
    },
  };
}
