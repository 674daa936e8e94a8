/** What lies on disk when an agent is started: a second start, and a start from a kept session. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Access } from '../../src/core/credential.ts';
import type { LaunchDirs, LaunchOrder } from '../../src/core/launch.ts';
import { equipAgent } from '../../src/flow/equip-agent.ts';
import type { Plan } from '../../src/flow/make-plan.ts';
import { readShellInputs } from '../../src/flow/read-inputs.ts';
import { LiveFiles } from '../../src/host/files.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const ACCESS: Access = {
  backend: 'vertex',
  env: {},
  files: {
    GOOGLE_APPLICATION_CREDENTIALS: { name: 'google-credentials.json', content: '{"type":"external_account"}' },
  },
};

describe('the files of an agent', () => {
  let root: string;
  let host: FakeHost;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'equip-'));
    host = new FakeHost();
    Object.assign(host, { files: new LiveFiles({ tempDir: root, workspace: host.cwd, made: () => undefined }) });
  });
  afterEach(() => {
    host.dispose();
    rmSync(root, { recursive: true, force: true });
  });

  function equip(folder: string, resume?: (dirs: LaunchDirs) => string) {
    const launch = (_order: LaunchOrder, dirs: LaunchDirs) => {
      const files = [{ path: join(dirs.config, 'settings.json'), content: '{"ours":true}' }];
      return { argv: [], env: {}, files };
    };
    const plan = {
      agent: { abilities: { jsonSchema: 'retry' }, launch },
      agentCommand: [],
      agentEnv: [],
      context: { workspace: host.cwd },
      model: 'a-model',
      workingDirectory: host.cwd,
    } as unknown as Plan;
    const moment = {
      task: 'x',
      access: ACCESS,
      instructions: false,
      tidied: true,
      mcpServers: [],
      wayOut: {},
      folder,
      resume,
    };
    return equipAgent(plan, readShellInputs([], []).inputs, moment, host);
  }

  it('are written for a second start as well, the credential file of an SDK among them', () => {
    const paths = ['agent', 'agent-again'].map((folder) => equip(folder).env.GOOGLE_APPLICATION_CREDENTIALS!);
    expect(new Set(paths).size).toBe(2);
    for (const path of paths) expect(readFileSync(path, 'utf8')).toBe('{"type":"external_account"}');
  });

  it('are ours where a kept session holds a file of the same name, and the rest of the session stays', () => {
    const { dirs } = equip('agent', ({ config }) => {
      mkdirSync(config, { recursive: true });
      writeFileSync(join(config, 'settings.json'), '{"ours":false}');
      writeFileSync(join(config, 'session.db'), 'earlier');
      return 'id-1';
    });
    expect(readFileSync(join(dirs.config, 'settings.json'), 'utf8')).toBe('{"ours":true}');
    expect(readFileSync(join(dirs.config, 'session.db'), 'utf8')).toBe('earlier');
  });
});
