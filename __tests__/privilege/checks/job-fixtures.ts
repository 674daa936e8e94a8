/** A job on a hosted runner, set up as the README says, and one word for what a check finds in it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunContext } from '../../../src/core/context.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { Host } from '../../../src/core/host.ts';
import type { Claims, IdentityToken } from '../../../src/core/identity.ts';
import { Secret } from '../../../src/core/secret.ts';
import type { AgentFacts, IsolationFacts, PrivilegeCheck, Subject } from '../../../src/privilege/check.ts';
import { FakeHost } from '../../fakes/fake-host.ts';

export const COMMIT = '9f2c61d0b7e84c0ba1d5f6b8a3e2c4d5e6f70812';
export const OTHER = '1111111111111111111111111111111111111111';
export const WORKFLOW_PATH = '.github/workflows/agent.yml';

export const WORKFLOW = `on: push
permissions: { id-token: write, contents: read }
jobs:
  agent:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 2, persist-credentials: false }
      - uses: keyless-agent/keyless-agent@v1
`;

export const CONTEXT: RunContext = {
  platform: 'github',
  server: 'https://github.com',
  repository: 'octo-org/payments',
  ref: 'refs/heads/main',
  sha: COMMIT,
  event: 'push',
  runId: '1',
  workflowRef: `octo-org/payments/${WORKFLOW_PATH}@refs/heads/main`,
  refProtected: true,
  dependabot: false,
  runner: 'hosted',
  workspace: '/nowhere',
  debug: false,
};

export const CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:octo-org@1/payments@2:environment:agent',
  aud: 'sts.amazonaws.com',
  exp: 1300,
  iat: 1000,
  repository: 'octo-org/payments',
  repository_id: '2',
  run_id: '1',
  sha: COMMIT,
  ref_protected: 'true',
  environment: 'agent',
  workflow_ref: `octo-org/payments/${WORKFLOW_PATH}@refs/heads/main`,
  job_workflow_ref: `octo-org/payments/${WORKFLOW_PATH}@refs/heads/main`,
  runner_environment: 'github-hosted',
};

export const NAMESPACE: IsolationFacts = { mode: 'namespace', ownNetwork: true, allowHosts: [] };
export const USER: IsolationFacts = { mode: 'user', ownNetwork: false, allowHosts: [] };
export const NONE: IsolationFacts = { mode: 'none', ownNetwork: false, allowHosts: [] };

export const AGENT: AgentFacts = {
  id: 'claude-code',
  allowedTools: [],
  deniedTools: [],
  agentArgs: [],
  command: [],
  mcpServers: [],
  agentEnv: [],
  repoConfig: 'head',
  delivery: 'broker',
  isolation: NAMESPACE,
};

export interface Changes {
  readonly context?: Partial<RunContext>;
  readonly claims?: Claims;
  readonly trust?: IdentityToken['trust'];
  readonly agent?: Partial<AgentFacts>;
  readonly workflow?: string;
  readonly subject?: Partial<Subject>;
  readonly env?: Readonly<Record<string, string>>;
}

export function subjectOf({ context, claims, trust = 'ci-endpoint', agent, workflow, subject }: Changes = {}): Subject {
  return {
    command: 'run',
    context: { ...CONTEXT, ...context },
    identity: { token: new Secret('t', 'x'), claims: { ...CLAIMS, ...claims }, trust, says: '' },
    audience: 'sts.amazonaws.com',
    planned: [],
    agent: { ...AGENT, ...agent },
    workflow: { path: WORKFLOW_PATH, text: workflow ?? WORKFLOW, job: 'agent' },
    ...subject,
  };
}

let hosts: FakeHost[] = [];
let folders: string[] = [];

/** For afterEach. */
export function tidy(): void {
  for (const host of hosts) host.dispose();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  hosts = [];
  folders = [];
}

export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'job-'));
  folders.push(made);
  return made;
}

export function hostWith(env: Readonly<Record<string, string>> = {}): FakeHost {
  const host = new FakeHost({ env });
  hosts.push(host);
  return host;
}

/** A host whose files are these, by absolute path, and no others. */
export function hostOfFiles(
  files: Readonly<Record<string, string>>,
  more: { env?: Record<string, string>; spawn?: Host['spawn'] } = {},
): Host {
  const host = hostWith(more.env);
  const read = (path: string): string => {
    if (files[path] === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
    return files[path];
  };
  const seen = { ...host.files, read, exists: (path: string): boolean => path in files };
  const spawn: Host['spawn'] = more.spawn ?? ((order) => host.spawn(order));
  return Object.create(host, { files: { value: seen }, spawn: { value: spawn } }) as Host;
}

export async function found(check: PrivilegeCheck, changes: Changes = {}, host?: Host): Promise<readonly Finding[]> {
  return check.inspect(subjectOf(changes), host ?? hostWith(changes.env));
}

/** `verdict severity` of the findings with this id, `none` when there is none. */
export async function judged(check: PrivilegeCheck, id: string, changes: Changes = {}, host?: Host): Promise<string> {
  const findings = (await found(check, changes, host)).filter((one) => one.id === id);
  return findings.map(({ verdict, severity }) => `${verdict} ${severity}`).join(', ') || 'none';
}
